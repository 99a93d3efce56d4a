#!/bin/sh
# Aya's two earlier courses, by the same path as the third: classes and sessions signed, assessments signed, records issued.
# Run in a folder with the example files, after the school has its people, authorities and keys.
set -eu

# Everything that waits for one person's signature is written out, signed with her key, and handed in.
sign_all() {
  ashiato statement --unsigned --output "statements-$1" --as "$1" >/dev/null
  ashiato sign "statements-$1" --key "$1.key" --passphrase-file "$1.pass" --output "signed-$1" >/dev/null 2>>"what-$1-read.txt"
  ashiato sign-off "signed-$1" --as "$1" >/dev/null
  rm -r "statements-$1" "signed-$1"
}

assess() { # curriculum, assessment, file
  ashiato assessment start "$2" --student aya --curriculum "$1" --as mina >/dev/null
  ashiato assessment finalise "$2" --student aya --curriculum "$1" --from "$3" --as mina >/dev/null
}

issue() { # curriculum, file
  ashiato record issue aya --curriculum "$1" --kind achievement --school-key school.key \
    --passphrase-file school.pass --output "$2" --as noor >/dev/null
}

ashiato enrol aya foundation-safety-0 --on today-200 --as noor
ashiato attendance record --from foundation-classes.jsonl --as kenji >/dev/null
sign_all kenji
assess foundation-safety-0 knowledge-test foundation-test.json
assess foundation-safety-0 paper-cases foundation-cases.json
assess foundation-safety-0 stop-and-incident-drill foundation-drill.json
sign_all mina
issue foundation-safety-0 foundation-record.json

ashiato enrol aya balance-on-bars-0 --on today-180 --as noor
ashiato attendance record --from balance-classes.jsonl --as kenji >/dev/null
ashiato session log --from balance-sessions.jsonl --as aya >/dev/null
sign_all kenji
assess balance-on-bars-0 set-up-assessment balance-set-up.json
sign_all mina
issue balance-on-bars-0 balance-record.json
