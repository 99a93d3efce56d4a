// Written from Curricula and Tests/Conversations by TourTests (RECORD_GOLDEN=1); do not edit.
// swift-format-ignore-file

enum TourFiles {
  static let conversation = ##"""
# From a curriculum to a record that a stranger can check. Everything happens in the folder you are in, which begins
# with the example files of this repository: four curricula, and what a student logged over half a year, with dates
# that count back from today.
$ ashiato tour --files-only .
Wrote 19 example files to [..].
#
# **The school.** Its domain is part of every record, so it is asked once and never changes. `init` makes a private
# PostgreSQL cluster, opens the school, and makes its first administrator. Every command acts as a named person.
$ ashiato init --domain barefoot.example --name "The Barefoot School" --time-zone Europe/London \
  --as noor --as-name "Noor Haddad" --as-email noor@barefoot.example
Making a PostgreSQL [..] cluster in [..].
Migrating: 0001_ground.
Migrating: 0002_people.
Migrating: 0003_training.
Migrating: 0004_records.
Migrating: 0005_enrolment_closing.
Migrating: 0006_slots.
Migrating: 0007_screening.
Migrating: 0008_equipment.
Migrating: 0009_appeals.
Migrating: 0010_rules.
Migrating: 0011_declarations.
Migrating: 0012_moving.
Migrating: 0013_appeals_mended.
Migrating: 0014_directory.
Migrating: 0015_client_mix.
Migrating: 0016_accounts.
Migrating: 0017_editions.
Migrating: 0018_kept_answers.
Migrating: 0019_data_rights.
Migrating: 0020_screening_mended.
Migrating: 0021_public_version.
Migrating: 0022_device_keys.
Migrating: 0023_paper_purposes.
Migrating: 0024_screening_form.
Migrating: 0025_continuing_education.
Migrating: 0026_roster_by_student.
Migrating: 0027_days.
Migrating: 0028_signed_sessions.
Migrating: 0029_erased_answers.
did:web:barefoot.example
The Barefoot School is open at [..]. Noor Haddad is its administrator.
Clients are screened by default@2026.1, which is published for ever; “ashiato screening explain” prints it.
Next: publish a curriculum with “ashiato curriculum publish FILE --as noor”.
#
# A curriculum is checked before it is published; a published version never changes.
$ ashiato curriculum check western-bar-ashiatsu-1.yaml
western-bar-ashiatsu-1.yaml: western-bar-ashiatsu-1@2026.1, Western bar ashiatsu, level 1
$ ashiato curriculum publish foundation-safety-0.yaml balance-on-bars-0.yaml western-bar-ashiatsu-1.yaml \
  renewal-safety.yaml --as noor
foundation-safety-0@2026.1
Published for ever: foundation-safety-0@2026.1.
balance-on-bars-0@2026.1
Published for ever: balance-on-bars-0@2026.1.
western-bar-ashiatsu-1@2026.1
Published for ever: western-bar-ashiatsu-1@2026.1.
renewal-safety@2026.1
Published for ever: renewal-safety@2026.1.
#
# **The people.** Kenji teaches and supervises, Mina assesses, Aya learns. What an instructor may sign is an authority,
# with a curriculum and a date.
$ ashiato person add kenji --name "Kenji Ito" --email kenji@barefoot.example --role instructor --as noor
[..]
Added Kenji Ito as kenji.
$ ashiato person add mina --name "Mina Park" --email mina@barefoot.example --role instructor --as noor
[..]
Added Mina Park as mina.
$ ashiato person add aya --name "Aya Mori" --email aya@barefoot.example --role student --as noor
[..]
Added Aya Mori as aya.
$ ashiato authority grant kenji --to teach --to supervise \
  foundation-safety-0 balance-on-bars-0 western-bar-ashiatsu-1 --from today-365 --as noor
[..]
kenji may teach foundation-safety-0 from [..] on.
[..]
kenji may supervise foundation-safety-0 from [..] on.
[..]
kenji may teach balance-on-bars-0 from [..] on.
[..]
kenji may supervise balance-on-bars-0 from [..] on.
[..]
kenji may teach western-bar-ashiatsu-1 from [..] on.
[..]
kenji may supervise western-bar-ashiatsu-1 from [..] on.
$ ashiato authority grant mina --to assess \
  foundation-safety-0 balance-on-bars-0 western-bar-ashiatsu-1 --from today-365 --as noor
[..]
mina may assess foundation-safety-0 from [..] on.
[..]
mina may assess balance-on-bars-0 from [..] on.
[..]
mina may assess western-bar-ashiatsu-1 from [..] on.
$ ashiato site add studio --name "The studio, Mill Lane" --as noor
[..]
Added the site studio, in Europe/London.
#
# Work on bars is logged only where the equipment is rated and somebody went through the checklist.
# (`ashiato site checklist studio --json` prints the form that Kenji has filled in.) The tables are looked at every week.
$ ashiato equipment add bars --site studio --kind overhead-bars --since today-210 --working-load-kg 250 \
  --design-factor 6 --rated-by "Lea Frost, structural engineer" --rated-on today-210 --as noor
[..]
Added bars, overhead bars, at studio. It is in service once inspected.
$ ashiato equipment add table --site studio --kind table --since today-210 --working-load-kg 270 \
  --rated-by "Its maker" --rated-on today-210 --as noor
[..]
Added table, a table, at studio. It is in service once inspected.
$ ashiato equipment add step --site studio --kind step-stool --since today-210 --as noor
[..]
Added step, a step stool, at studio. It is in service once inspected.
$ ashiato site inspect studio --from studio-inspection.json --as kenji
studio, The studio, Mill Lane, on [..]
Work on bars: restricted
...
The whole site is inspected again by [..], last by kenji.

Equipment
  bars: overhead-bars, ok, working load 250 kg, design factor 6, rated until
    [..]
    Rated by: Lea Frost, structural engineer
  step: step-stool, ok
  table: table, ok, working load 270 kg, rated until [..]
    Rated by: Its maker
$ echo 80 | ashiato site load studio --therapist-kg 60 --therapist-cm 170 --as aya
bars: fits
    Therapist 60 kg × 3 = 180 kg, within the working load of 250 kg.
    (support-load)
table: fits
    Client 80 kg + therapist 60 kg + movement 60 kg = 200 kg, within the working
    load of 270 kg. (table-load)
room: fits
    Headroom 195 cm − 170 cm = 25 cm, at least 10 cm. (headroom)
#
# Papers that Noor has seen. Their numbers are kept apart from the facts, so that they can be forgotten.
$ ashiato document add aya --kind transcript --for licence-to-touch --issuer "City College" --issued-on today-900 --as noor
[..]
Noted: transcript, issued on [..].
$ ashiato document add aya --kind proof-of-age --issuer "Passport office" --issued-on today-1500 --as noor
[..]
Noted: proof of age, issued on [..].
$ ashiato document add aya --kind first-aid --issuer "Red Cross" --number FA-20931 \
  --issued-on today-300 --expires-on today+400 --as noor
[..]
Noted: first aid and CPR, issued on [..].
$ ashiato document add aya --kind insurance --issuer "Massage Mutual" --number 55-1042 \
  --issued-on today-200 --expires-on today+165 --as noor
[..]
Noted: insurance that names barefoot work, issued on [..].
#
# **The keys.** Each signer makes a key of her own; the school only ever sees the public half, with a proof that she
# holds the other, and an administrator makes sure whose it is. Passphrases are asked for at a terminal; here they come from files.
# On a phone a key is made in the browser instead, at `/account/keys` once she is signed in, and approved there.
$ echo "correct horse barefoot" > kenji.pass && echo "battery staple bars" > mina.pass && \
  echo "a lamp above the table" > school.pass
$ ashiato key create kenji.key --passphrase-file kenji.pass
did:key:[..]
Wrote kenji.key. Next: “ashiato key register kenji.key --as YOU”.
$ ashiato key register kenji.key --passphrase-file kenji.pass --as kenji > kenji.did
Registered. It signs once an administrator has approved it, with “ashiato key approve”.
$ ashiato key approve $(cat kenji.did) --as noor
Approved. What Kenji [..] signs with it counts from today on.
$ ashiato key create mina.key --passphrase-file mina.pass
did:key:[..]
Wrote mina.key. Next: “ashiato key register mina.key --as YOU”.
$ ashiato key register mina.key --passphrase-file mina.pass --as mina > mina.did
Registered. It signs once an administrator has approved it, with “ashiato key approve”.
$ ashiato key approve $(cat mina.did) --as noor
Approved. What Mina [..] signs with it counts from today on.
$ ashiato school key create school.key --passphrase-file school.pass --as noor
did:web:barefoot.example#key-1
Wrote school.key. Keep a copy in a safe place: records are signed with it.
#
# **Two earlier courses.** Aya needs the foundation of safety and balance on the bars first. They go the way that you
# are about to see step by step; `prerequisites.sh` runs it for both.
$ sh prerequisites.sh
...
17 classes: 17 recorded.
17 statements wait for your signature.
...
3 signed statements: 3 received.
Wrote foundation-record.json.
The record of achievement of aya has the check code {foundation}.
...
12 classes: 12 recorded.
2 sessions: 2 logged.
...
1 signed statement: 1 received.
Wrote balance-record.json.
The record of achievement of aya has the check code {balance}.
#
# **The course.** Aya is pinned to the version of the curriculum that is published now.
$ ashiato enrol aya western-bar-ashiatsu-1 --on today-150 --as noor
[..]
Enrolled aya in western-bar-ashiatsu-1@2026.1 from [..] on.
$ ashiato attendance record --from western-classes.jsonl --as kenji > classes.txt
19 classes: 19 recorded.
#
# Aya logs one session by hand, as she would on the evening after it, and the rest from her file. Of the client there is a
# random code, the outcome of the screening, and ticks; there is no room for more.
$ ashiato session log --student aya --curriculum western-bar-ashiatsu-1 --supervisor kenji \
  --supervision line-of-sight --category supervised-practicum --site studio --day today-130 --start 10:00 --minutes 60 \
  --prop overhead-bars --prop step-stool --prop table --zone upper-back --zone erectors \
  --stroke seated-glide --stroke long-glide --client c-7f3kq9x2mw --screening proceed --rule-set default@2026.1 \
  --consent --stop-signal --peak-pressure 3 --comfort-rating 6 \
  --reflection "My grip was tight for the first ten minutes." --as aya
[..]
Logged. It counts once its supervisor has signed it.
$ ashiato session log --from western-sessions.jsonl --as aya > sessions.txt
19 sessions: 19 logged.
#
# Nothing counts yet: it waits for Kenji. He writes out the exact statements, reads and signs them on a machine that needs no
# database, and hands them in. What he reads before he signs is kept here in `what-kenji-read.txt`.
$ ashiato statement --unsigned --output to-sign --as kenji > statements.txt
39 statements wait for your signature.
Next: “ashiato sign to-sign --key FILE”, then “ashiato sign-off” with what it writes.
$ ashiato sign to-sign --key kenji.key --passphrase-file kenji.pass --output signed 2> what-kenji-read.txt
...
$ ashiato sign-off signed --as kenji
...
39 signed statements: 39 received.
#
# **The assessments.** Mina has neither taught nor supervised Aya, as the final asks. She judges the knowledge test and the
# formative observation first.
$ ashiato assessment start knowledge-test --student aya --curriculum western-bar-ashiatsu-1 --as mina
[..]
Open. Finish it with “ashiato assessment finalise knowledge-test --student aya”.
$ ashiato assessment finalise knowledge-test --student aya --curriculum western-bar-ashiatsu-1 \
  --from knowledge-test.json --as mina
[..]
Finalised. It counts once you have signed it.
$ ashiato assessment start formative --student aya --curriculum western-bar-ashiatsu-1 --as mina
[..]
Open. Finish it with “ashiato assessment finalise formative --student aya”.
$ ashiato assessment finalise formative --student aya --curriculum western-bar-ashiatsu-1 --from formative.json --as mina
[..]
Finalised. It counts once you have signed it.
#
# **Why not yet?** Every number comes with its rule, and with what to do next.
$ ashiato progress aya --curriculum western-bar-ashiatsu-1 --as aya
Aya Mori: Western bar ashiatsu, level 1
western-bar-ashiatsu-1@2026.1, as of [..]

Record of completion: every requirement is met
Record of achievement: not yet, 3 requirements missing

Entry
  [x] A valid record of achievement of the foundation of safety.
  [x] A valid record of achievement of balance on the bars.
  [x] A current licence to touch where the place requires one; where it does
      not, a transcript of at least 200 hours of massage training in class.
  [x] Current first aid and CPR, with the CPR learned in person.
  [x] Current liability insurance that names barefoot work.

Attendance
...

Practicum
  [x] 3 sessions (supervised practicum, line of sight) of at least 45 min, with
      a practice client, signed.
  [x] 2 sessions (supervised practicum, on premises) of at least 45 min, with a
      practice client, signed.
  [x] 15 sessions (independent practicum) of at least 45 min, with a practice
      client, signed.
  [x] At least 60 % of the 20 sessions, 12, are with different practice clients,
      by the student's word.
      15 of 12 clients

Assessments
  [ ] “Knowledge test”: at least 80 % of all items right, and 100 % of the
      safety-critical ones.
      0 of 1 passed attempt
      Pending, [..]: Waits for the assessor's signature.
        (awaits-signature)
      Next: Ask the assessor to sign “Knowledge test”.
  [ ] “Formative observation at the fifth session”: held and signed, whatever
      the result.
      0 of 1 passed attempt
      Pending, [..]: Waits for the assessor's signature.
        (awaits-signature)
      Next: Ask the assessor to sign “Formative observation at the fifth
        session”.
  [ ] “Final observed session of 60 minutes on an evaluator”: no competency at
      level 1, every must-pass competency at level 3 or better, and at least 80
      % of the others at level 3 or better.
      0 of 1 passed attempt
      Next: Take “Final observed session of 60 minutes on an evaluator” with an
        assessor who has neither taught nor supervised you.

Next
  1. Ask the assessor to sign “Knowledge test”.
  2. Ask the assessor to sign “Formative observation at the fifth session”.
  3. Take “Final observed session of 60 minutes on an evaluator” with an
     assessor who has neither taught nor supervised you.
$ ashiato record issue aya --curriculum western-bar-ashiatsu-1 --kind achievement --school-key school.key \
  --passphrase-file school.pass --output record.json --as noor
Refused (every-requirement-met): The record of achievement still waits for 3 requirements:
...
What to do: “ashiato progress” says what counted, what did not, and what to do next.
=> exit 2
#

# **How far is everybody?** A line for each who is enrolled: what is met, how much waits for a signature, and what to do
# first.
$ ashiato cohort western-bar-ashiatsu-1 --as noor
aya	28/31	[..]

# The final observed session is missing, and Mina's signatures.
$ ashiato assessment start final-observed --student aya --curriculum western-bar-ashiatsu-1 --as mina
[..]
Open. Finish it with “ashiato assessment finalise final-observed --student aya”.
$ ashiato assessment finalise final-observed --student aya --curriculum western-bar-ashiatsu-1 \
  --from final-observed.json --as mina
[..]
Finalised. It counts once you have signed it.
$ ashiato statement --unsigned --output to-sign-mina --as mina
to-sign-mina/assessment-[..].json
to-sign-mina/assessment-[..].json
to-sign-mina/assessment-[..].json
3 statements wait for your signature.
Next: “ashiato sign to-sign-mina --key FILE”, then “ashiato sign-off” with what it writes.
$ ashiato sign to-sign-mina --key mina.key --passphrase-file mina.pass --output signed-mina 2> what-mina-read.txt
...
$ ashiato sign-off signed-mina --as mina
assessment [..]
assessment [..]
assessment [..]
3 signed statements: 3 received.
$ ashiato progress aya --curriculum western-bar-ashiatsu-1 --json --output progress.json --as aya
Wrote progress.json.
#
# **The record.** It is an Open Badges 3.0 credential, signed with the school's key. Beside it a stranger needs the school's
# DID document, which its web site serves, and the status list.
$ ashiato record issue aya --curriculum western-bar-ashiatsu-1 --kind achievement --school-key school.key \
  --passphrase-file school.pass --output record.json --as noor
Wrote record.json.
{code}
The record of achievement of aya has the check code {code}.
$ ashiato did-document --output did.json --as noor
Wrote did.json.
$ ashiato status-list export --output status-list.json --as noor
Wrote status-list.json.
Number 1, good until [..].
$ ashiato verify record.json --did-document did.json --status-list status-list.json
valid: This record is genuine and valid.
As of the status list of [..].

What was signed
  Record        Western bar ashiatsu, level 1, passed
  Holder        Aya Mori
  School        The Barefoot School
  Issuer        did:web:barefoot.example
  Curriculum    western-bar-ashiatsu-1@2026.1
  Covers        Relaxation and muscle work with one foot at a time, on adults
                who lie face down and draped on a table, under overhead bars. No
                two-foot work, no foot on the neck, no stretching; no
                Chinese-medicine diagnosis, no advice on diet or herbs. Not a
                licence to practise.
  Awarded       [..]
  Work          [..] to [..]
  Counts from   [..]
  Counts until  [..]
  Hours: theory, in person: 3
  Hours: lab, giving: 9.5
  Hours: lab, receiving: 9.5
  Hours: supervised practicum: 5.5
  Hours: independent practicum: 16.25
  Hours: assessment: 2
  Practicum sessions: line of sight: 3 (required: 3)
  Practicum sessions: on premises: 2 (required: 2)
  Practicum sessions: independent: 15 (required: 15)
  Different practice clients, by the student's word: 15 (required: 12)
  Knowledge test: Passed
  Formative observation at the fifth session: Held
  Final observed session of 60 minutes on an evaluator: Passed
  Fingerprint   [..]
                [..]

Steps
  passed      readable    The file can be read.
  passed      model       It has the form of a credential.
  passed      open-badge  It is an Open Badge.
  passed      contexts    It uses only known words.
  passed      key         The key stands in the issuer's document that you
                          trust.
  passed      proof       The text is exactly as it was signed.
  passed      issuer      It is signed by the issuer that it names.
  passed      recognised  The key stands in a document of
                          did:web:barefoot.example that you trust.
  passed      validity    It counts until [..].
  passed      status      It is not set in the school's list as of
                          [..].

It says that somebody was trained. It is not a licence, and not a registration.
#
# **The school takes it back.** The list is signed anew; who asks with the new one learns it. (With the old list the answer
# is as of the old list's date, and says so.)
$ ashiato record revoke record.json --reason issued-in-error --school-key school.key \
  --passphrase-file school.pass --as noor
{code}
Revoked: It was issued in error. Status list number 2 says so.
Next: publish it where the school's list is served, from “ashiato status-list export”.
$ ashiato status-list export --output status-list-after.json --as noor
Wrote status-list-after.json.
Number 2, good until [..].
$ ashiato verify record.json --did-document did.json --status-list status-list-after.json
revoked: The school has revoked this record. It counts no more.
As of the status list of [..].
...
  failed      status      The school has revoked it as of [..].
=> exit 5
#
# One changed letter, and the record is not authentic. Without a list, nobody can tell whether it still holds.
$ sed 's/Aya Mori/Ava Mori/' record.json > changed.json
$ ashiato verify changed.json --did-document did.json --status-list status-list.json
not-authentic: This is not a genuine record: it was changed, signed by another
key, or never was a record.
...
  failed      proof       The signature does not fit the text: one of them was
                          changed after signing.
  cannot-tell issuer      Without a signature that fits, the issuer is only a
                          claim.
  not-checked recognised  Not checked, because no signature of the issuer fits.
  passed      validity    It counts until [..].
  not-checked status      Not checked, because the record is not known to be the
                          school's.
=> exit 3
$ ashiato verify record.json --did-document did.json
cannot-tell: This cannot be told with what is at hand. The steps below say what
is missing.
...
  cannot-tell status      The status list is not at hand. Get it from
                          https://barefoot.example/status/1.
=> exit 4
#
# **The audit** verifies every signature over what the database holds now.
$ ashiato audit --as noor
Checked:
       4  curriculum versions
       1  rule sets
       2  keys
      77  sign-offs
       1  keys of the school
       3  editions of records
       2  status lists
      24  erasable texts
      39  claims
Everything is as it was signed.
#
# **The service** answers the same to anybody with a browser.
background $ ashiato serve --port 0
...
Serving barefoot.example at {address}
#
# What the school took back, by its check code, as a page and as JSON:
GET /check/{code}
200
content-type: text/html; charset=utf-8
body contains Revoked
body contains It was issued in error.
GET /api/v1/check/{code}
200
body contains "standing": "revoked"
#
# Her earlier record still holds; the service says so, and so does the file.
GET /check/{balance}
200
body contains Valid
$ curl --silent --data-binary @balance-record.json --header "content-type: application/json" \
  {address}/api/v1/check | grep '"standing"'
  "standing": "valid",
#
# The changed file, and a file that names a school which nobody here knows:
$ curl --silent --data-binary @changed.json --header "content-type: application/json" \
  {address}/api/v1/check | grep '"standing"'
  "standing": "not-authentic",
$ sed 's/did:web:barefoot.example/did:web:elsewhere.example/g' record.json | \
  curl --silent --data-binary @- --header "content-type: application/json" {address}/api/v1/check | grep '"standing"'
  "standing": "cannot-tell",
#
# What a stranger needs to check without this server:
GET /.well-known/did.json
200
content-type: application/did+json
body contains did:web:barefoot.example#key-1
GET /status/1
200
body contains BitstringStatusListCredential
GET /health
200

"""##

  static let all: [TourFile] = [
    TourFile(name: "balance-on-bars-0.yaml", text: ##"""
# yaml-language-server: $schema=curriculum.schema.json
# Equipment and balance: the bars are checked, fitted and stood under, with nobody on the table.
# Where a figure comes from: “source:” names a publication of the list “sources” below. Every other figure is a proposal of this
# catalogue and the school's to decide: copy the file, change it, and publish it under a version of your own.
# All minutes are contact time: one hour is 50 minutes of teaching and 10 of break; meals never count (source: NCBTMB, certificates).
# This is educational material. Have the screening reviewed by a clinician, and the equipment rules by a structural engineer,
# before you rely on them.

curriculum: balance-on-bars-0
version: "2026.1"
title: Balance on the bars
summary: >-
  How overhead bars, table, step and strap are checked, fitted to one's own body and used without a fall. Six hours in person and two
  supervised set-ups, without practice clients. When the bars are moved, the site is checked again; the record stands.
scope: >-
  Checking and using overhead bars and a table, with nobody on the table. Not an engineer's approval of a building, and not a licence
  to practise.
authors:
  - The Ashiato catalogue
sources:
  - "DeepFeet, how important the bars are: deepfeet.com/how-important-are-the-bars-in-your-barefoot-massage"
  - "DeepFeet, portable bars: deepfeet.com/about.html; massagemag.com, 2002, issue 100"
  - "Center for Barefoot Massage, step stools: barefootblog.barefootmassagecenter.com/tuesday-toesday-ashiatsu-step-stools"
  - "Center for Barefoot Massage, the strap: barefootblog.barefootmassagecenter.com/ashiatsu-strap-got-back"
  - "Center for Barefoot Massage, the meditation pillow: barefootblog.barefootmassagecenter.com"
  - "Falling off the table: harvestmoonmassage.com/2012/10/29/falling-off-the-table"
  - "Fitness tests of a strap school: sargabodywork.com/prepare"
  - "Loads on raised tables: sargabodywork.com/t1-safety-considerations-for-sarga-bodywork-on-raised-massage-tables.html"
  - "Aerial studios, rigging and design factors: aerialfabric.com/aerial-guidelines; aerialdancepanamacity.com; circusrigging.info"
  - "Web guidance on fixing pull-up bars (a weak source): engineerfix.com; thelifeelevation.com"
  - "ABMP, claims about massage tables: abmp.com, increase in massage table claims, and article 1991"
  - "AMTA, a table that is stable: amtamassage.org; biologyinsights.com, table capacity"
  - "When a therapist should not work: ashiatsu.net/contraindications-for-the-ashiatsu-practitioner"
  - "DeepFeet, on certification: deepfeet.com/ashiatsu-certification"
  - "NCBTMB, what a certificate shows and how a contact hour is counted: ncbtmb.org, questions on certificates"
  - "Washington State, supervision: WAC 246-830-005"
  - "Two-year cycles of renewal: ncbtmb.org, questions on board renewal; Florida rule 64B7 (floridamassage.com)"
  - Proposal of this catalogue, for everything that names no source
reviewed-on: 2026-11-01
# Six hours.
contact-minutes: 360

# What must be held before practice counts, and on the day on which a record of achievement is issued. Classes may come before it.
entry:
  - id: foundation
    sentence: A valid record of achievement of the foundation of safety.
    any-of:
      - {record: foundation-safety-0, kind: achievement}

# 6 hours in person: 1 of theory, 4 of lab without a client, 1 of assessment.
modules:
  - id: equipment-checklist
    title: The equipment checklist
    outline:
      # Bars are not optional in the Western form (source: DeepFeet, how important the bars are).
      - Overhead support is there before any standing stroke.
      # No standard for the bars was found; the nearest are aerial studios, which reckon with 3 to 5 times the weight of a moving body and
      # with factors of 5 to 10 (source: Aerial studios).
      - >-
        A competent person has rated the bars, with a design factor of at least 5. Three times the therapist's weight stays within the
        rated working load.
      # Source: Web guidance on fixing pull-up bars; yearly inspection: Aerial studios.
      - They are bolted into at least two joists or beams, never into plasterboard alone, and inspected yearly and after every alteration.
      # Source: DeepFeet, portable bars.
      - A freestanding frame carries its maker's rating, stands level and is braced.
      # Source: Loads on raised tables; AMTA.
      - The table's working rating covers client, therapist and the force of the movement.
      # Source: ABMP, claims about massage tables.
      - Bolts, hinges, cables, legs and face cradle are inspected at least weekly, and the inspection is logged.
    hours:
      - {category: theory-inperson, minutes: 30}
      - {category: lab-giving, minutes: 30}
  - id: fitting-the-bars
    title: Fitting the bars to one's body
    outline:
      - Standing tall on the table, the head is at least 10 cm below the ceiling and everything that hangs from it.
      - Where the room is lower, seated work, floor work or the strap on the table remain.
      - Elbows bent at 90 to 120 degrees, hands between shoulder and forehead; measured for the tallest user.
      # Source: DeepFeet, how important the bars are.
      - Pain in knees, feet, shoulders or hips means that the set-up is wrong.
    hours:
      - {category: theory-inperson, minutes: 15}
      - {category: lab-giving, minutes: 30}
  - id: mounting
    title: On and off the table
    outline:
      # A missed or tipped step is the typical fall (source: step stools; Falling off the table).
      - A wide step that cannot tip, always in its place; the foot finds it before the weight does.
      - A hand on the bar from the first step to the last.
    hours:
      - {category: lab-giving, minutes: 45}
  - id: one-leg-stance
    title: One-leg stance
    outline:
      # A strap school asks for one minute on one leg, and also for a plank of one minute, three times twenty squats, and ten to fifteen
      # minutes of steady movement (source: Fitness tests of a strap school).
      - One minute on one leg, on either side.
      - The grip stays light; the bars steady the body and do not carry it.
    hours:
      - {category: lab-giving, minutes: 30}
  - id: load-shift
    title: Shifting the load, on a scale
    outline:
      - A foot on a scale at 25 % and at 50 % of one's own weight, within ±10 %, for 10 seconds.
      - Back to the bars within 2 seconds at the word “stop”.
    hours:
      - {category: lab-giving, minutes: 45}
  - id: strap
    title: The strap
    outline:
      # Source: Center for Barefoot Massage, the strap.
      - A strap slung from bar to bar is optional; webbing, knot or buckle and both bars are inspected before use.
      - Nobody dangles from the bars.
    hours:
      - {category: theory-inperson, minutes: 15}
      - {category: lab-giving, minutes: 15}
  - id: stools-and-slipping
    title: Stools, seats and slipping
    outline:
      # Source: Center for Barefoot Massage, the meditation pillow.
      - Seated work with the hips level with the client's back; nobody stands on a tall stool.
      - Dry supporting foot, soles wiped before stepping down, floor checked for spills.
    hours:
      - {category: lab-giving, minutes: 30}
  - id: fault-hunt
    title: Fault hunt
    outline:
      - A set-up with planted faults; each is found, named and tagged out of use.
    hours:
      - {category: lab-giving, minutes: 15}
  - id: set-up-assessment
    title: Assessment of a set-up
    outline:
      - The student checks, fits, mounts, balances and steps down, and says aloud what is done.
    hours:
      - {category: assessment, minutes: 60}

# Each of them is defined in library/competencies.yaml, with what an assessor sees at its four performance levels.
competencies:
  - equipment-check
  - own-fitness
  - mounting
  - balance
  - lubricant-and-slip

# Two whole set-ups of 30 minutes, with the supervisor in the room and nobody on the table.
practicum:
  opens-after:
    - equipment-checklist
    - fitting-the-bars
    - mounting
    - one-leg-stance
    - load-shift
    - strap
    - stools-and-slipping
    - fault-hunt
  starts-within-days: 30
  props: [overhead-bars, parallel-bars, freestanding-frame, strap-over-bars, stool, step-stool, table]
  stages:
    - {category: supervised-practicum, supervision: line-of-sight, sessions: 2, minutes-at-least: 30, client: false}

assessments:
  - id: set-up-assessment
    title: Practical assessment of a set-up
    pass: {levels: {rest-percent-at-least: 80}}
    competencies: [equipment-check, mounting, balance, own-fitness, lubricant-and-slip]
    opens-after: [{sessions: 2}]
    assessor-independent: true
    retake: {after-days: 7, supervised-sessions: 2}

awards:
  # Completion says attended, achievement says passed (source: DeepFeet, on certification).
  - kind: completion
    title: Balance on the bars, attended
    requires: [attendance]
  # 24 months, in line with the two-year cycles of American boards (source: Two-year cycles of renewal).
  - kind: achievement
    title: Balance on the bars, passed
    requires: [entry, attendance, practicum, assessments]
    valid-months: 24
    # What keeps it alive is a proposal of this catalogue: the renewal of safety; and the assessments once more, for
    # whoever let it lapse for more than twelve months.
    renewal:
      opens-days-before: 90
      record: {curriculum: renewal-safety, kind: achievement}
      lapsed: {months: 12, repeats: [set-up-assessment]}

"""##),
    TourFile(name: "curriculum.schema.json", text: ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Curriculum",
  "description": "One version of a curriculum: what must be learned, and what is given for it. The format is explained in README.md; “ashiato curriculum check” also finds what a schema cannot say.",
  "type": "object",
  "required": [
    "curriculum", "version", "title", "summary", "scope", "authors", "sources", "reviewed-on", "modules", "awards"
  ],
  "additionalProperties": false,
  "properties": {
    "curriculum": {
      "$ref": "#/$defs/id",
      "description": "The id of the curriculum; the same in every version.",
      "examples": ["western-bar-ashiatsu-1"]
    },
    "version": {
      "description": "Digits and dots, between quotes, so that 2026.10 keeps its last zero. A published version never changes.",
      "type": "string",
      "pattern": "^[0-9]+(\\.[0-9]+)*$",
      "patternErrorMessage": "Write digits and dots between quotes, as \"2026.1\".",
      "maxLength": 32,
      "examples": ["2026.1"]
    },
    "title": { "$ref": "#/$defs/title", "examples": ["Western bar ashiatsu, level 1"] },
    "summary": {
      "$ref": "#/$defs/text",
      "description": "One or two sentences for somebody who knows nothing of it."
    },
    "scope": {
      "$ref": "#/$defs/text",
      "description": "One line on what a record covers and does not. It is printed on every record."
    },
    "authors": {
      "description": "Who wrote the curriculum.",
      "type": "array",
      "minItems": 1,
      "items": { "$ref": "#/$defs/title" },
      "examples": [["The Ashiato catalogue"]]
    },
    "sources": {
      "description": "Where the figures come from, by name and address.",
      "type": "array",
      "minItems": 1,
      "items": { "$ref": "#/$defs/text" },
      "examples": [["A published rule: example.org/rule", "Proposal of this school"]]
    },
    "reviewed-on": {
      "description": "The day on which somebody last compared the file with its sources: year, month and day.",
      "type": "string",
      "format": "date",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      "patternErrorMessage": "Write year, month and day, as 2026-11-01.",
      "examples": ["2026-11-01"]
    },
    "contact-minutes": {
      "description": "All hours of class in minutes, as the course is announced: the sum of the minutes of all modules. May be left out.",
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000,
      "examples": [1440]
    },
    "entry": {
      "description": "What must be held by who learns. May be left out.",
      "type": "array",
      "minItems": 1,
      "items": { "$ref": "#/$defs/entry-requirement" }
    },
    "modules": {
      "description": "What is taught in class.",
      "type": "array",
      "minItems": 1,
      "items": { "$ref": "#/$defs/module" }
    },
    "attendance": {
      "$ref": "#/$defs/attendance-rule",
      "description": "How much of all class time may be missed and made up. Every minute of every module is attended when left out."
    },
    "transfers": {
      "$ref": "#/$defs/transfer-rule",
      "description": "What may be done at another school. Nothing when left out."
    },
    "competencies": {
      "description": "What a student must be able to do, at four performance levels. May be left out.",
      "type": "array",
      "minItems": 1,
      "items": {
        "description": "The id of a competency of the library; or its id and whether it must be passed here; or a whole definition.",
        "oneOf": [
          { "$ref": "#/$defs/id" },
          { "$ref": "#/$defs/library-competency" },
          { "$ref": "#/$defs/competency" }
        ]
      }
    },
    "practicum": {
      "$ref": "#/$defs/practicum",
      "description": "The practice that is asked for. May be left out."
    },
    "assessments": {
      "description": "What is assessed. May be left out.",
      "type": "array",
      "minItems": 1,
      "items": { "$ref": "#/$defs/assessment" }
    },
    "authorities": {
      "description": "What is asked of those who sign, a line each. May be left out.",
      "type": "array",
      "minItems": 1,
      "items": {
        "description": "What somebody has done before she is given an authority.",
        "type": "object",
        "required": ["act"],
        "additionalProperties": false,
        "anyOf": [{ "required": ["after-months"] }, { "required": ["record"] }],
        "properties": {
          "act": { "description": "To sign classes, sessions or assessments.", "enum": ["teach", "supervise", "assess"] },
          "after-months": {
            "description": "So long she has held another authority of this curriculum. May be left out.",
            "type": "integer",
            "minimum": 1,
            "maximum": 120,
            "examples": [12]
          },
          "record": {
            "description": "A record of another curriculum that she holds on the first day. May be left out.",
            "type": "object",
            "required": ["curriculum", "kind"],
            "additionalProperties": false,
            "properties": {
              "curriculum": { "$ref": "#/$defs/id", "description": "The other curriculum.", "examples": ["supervisor-assessor-1"] },
              "kind": { "description": "The kind of its record.", "enum": ["completion", "achievement"] }
            }
          }
        }
      }
    },
    "score-average": {
      "$ref": "#/$defs/score-average",
      "description": "What several tests must reach together. May be left out."
    },
    "awards": {
      "description": "What the curriculum gives: one record or two, each of a kind of its own.",
      "type": "array",
      "minItems": 1,
      "maxItems": 2,
      "items": { "$ref": "#/$defs/award" },
      "contains": { "properties": { "requires": { "contains": { "const": "attendance" } } } },
      "allOf": [
        { "not": { "minItems": 2, "items": { "properties": { "kind": { "const": "completion" } } } } },
        { "not": { "minItems": 2, "items": { "properties": { "kind": { "const": "achievement" } } } } }
      ]
    },
    "replaces": { "$ref": "#/$defs/replacement" }
  },
  "allOf": [
    {
      "$comment": "What the curriculum asks for is required by an award, and what an award requires is asked for.",
      "if": { "required": ["entry"] },
      "then": {
        "properties": {
          "awards": { "contains": { "properties": { "requires": { "contains": { "const": "entry" } } } } }
        }
      },
      "else": {
        "properties": {
          "awards": {
            "items": { "properties": { "requires": { "items": { "not": { "const": "entry" } } } } }
          }
        }
      }
    },
    {
      "if": { "required": ["practicum"] },
      "then": {
        "properties": {
          "awards": { "contains": { "properties": { "requires": { "contains": { "const": "practicum" } } } } }
        }
      },
      "else": {
        "properties": {
          "awards": {
            "items": { "properties": { "requires": { "items": { "not": { "const": "practicum" } } } } }
          },
          "assessments": { "items": { "properties": { "opens-after": { "items": { "properties": { "sessions": false } } } } } }
        }
      }
    },
    {
      "if": { "required": ["assessments"] },
      "then": {
        "properties": {
          "awards": { "contains": { "properties": { "requires": { "contains": { "const": "assessments" } } } } }
        }
      },
      "else": {
        "properties": {
          "awards": {
            "items": { "properties": { "requires": { "items": { "not": { "const": "assessments" } } } } }
          }
        }
      }
    },
    {
      "$comment": "An achievement says that something was passed: at least one assessment can be failed.",
      "if": {
        "properties": {
          "awards": { "contains": { "properties": { "kind": { "const": "achievement" } }, "required": ["kind"] } }
        }
      },
      "then": {
        "properties": { "assessments": { "contains": { "properties": { "pass": { "type": "object" } } } } }
      }
    },
    {
      "$comment": "Supervised sessions before a retake need a supervised stage.",
      "if": {
        "properties": {
          "practicum": {
            "properties": {
              "stages": {
                "contains": { "properties": { "category": { "const": "supervised-practicum" } } }
              }
            }
          }
        },
        "required": ["practicum"]
      },
      "else": {
        "properties": {
          "assessments": {
            "items": {
              "properties": { "retake": { "properties": { "supervised-sessions": { "maximum": 0 } } } }
            }
          }
        }
      }
    }
  ],
  "$defs": {
    "renewal": {
      "description": "What keeps a record alive for another time: everything that is named.",
      "type": "object",
      "required": ["opens-days-before"],
      "additionalProperties": false,
      "properties": {
        "opens-days-before": {
          "description": "A record is renewed at the earliest so many days before it lapses.",
          "type": "integer",
          "minimum": 1,
          "maximum": 366,
          "examples": [90]
        },
        "sessions": {
          "description": "So many signed sessions since the record began to count. May be left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "examples": [12]
        },
        "documents": {
          "description": "Papers that hold on the day of the renewal. May be left out.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "description": "A kind of paper, or a list of kinds of which any one will do.",
            "oneOf": [
              { "$ref": "#/$defs/paper" },
              {
                "description": "Kinds of which any one will do.",
                "type": "array",
                "minItems": 1,
                "uniqueItems": true,
                "items": { "$ref": "#/$defs/paper" }
              }
            ]
          },
          "examples": [["insurance", ["licence", "no-licence"]]]
        },
        "education": {
          "description": "Hours learned elsewhere since the record began to count, each paper dated within so many months before the renewal. May be left out.",
          "type": "object",
          "required": ["minutes-at-least", "within-months"],
          "additionalProperties": false,
          "properties": {
            "minutes-at-least": { "description": "So many minutes.", "type": "integer", "minimum": 1, "maximum": 60000, "examples": [1800] },
            "within-months": { "description": "So many months before the renewal.", "type": "integer", "minimum": 1, "maximum": 120, "examples": [24] }
          }
        },
        "record": {
          "description": "A record of another curriculum that was earned since, and is valid on the day. May be left out.",
          "type": "object",
          "required": ["curriculum", "kind"],
          "additionalProperties": false,
          "properties": {
            "curriculum": { "$ref": "#/$defs/id", "description": "The other curriculum.", "examples": ["renewal-safety"] },
            "kind": { "description": "The kind of its record.", "enum": ["completion", "achievement"] }
          }
        },
        "repeats": {
          "$ref": "#/$defs/ids",
          "description": "Assessments that are passed again since the record began to count. May be left out.",
          "minItems": 1,
          "examples": [["final-observed"]]
        },
        "lapsed": {
          "description": "What those pass again who renew late, instead of everything but the papers. May be left out.",
          "type": "object",
          "required": ["months", "repeats"],
          "additionalProperties": false,
          "properties": {
            "months": {
              "description": "More than so many months after the record lapsed.",
              "type": "integer",
              "minimum": 1,
              "maximum": 120,
              "examples": [12]
            },
            "repeats": {
              "$ref": "#/$defs/ids",
              "minItems": 1,
              "description": "The assessments that are then passed again.",
              "examples": [["final-observed"]]
            }
          }
        }
      }
    },
    "replacement": {
      "description": "The earlier version that this one replaces. Students of it may move here, and what they have done counts through the map. A part that is not named is the one of the same id.",
      "type": "object",
      "required": ["version"],
      "additionalProperties": false,
      "properties": {
        "version": {
          "description": "The earlier version, between quotes.",
          "type": "string",
          "pattern": "^[0-9]+(\\.[0-9]+)*$",
          "patternErrorMessage": "Write digits and dots between quotes, as \"2026.1\".",
          "maxLength": 32,
          "examples": ["2026.1"]
        },
        "finish-until": {
          "description": "The last day on which records of the earlier version are issued. They are issued for ever when this is left out.",
          "type": "string",
          "format": "date",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
          "patternErrorMessage": "Write year, month and day, as 2026-11-01.",
          "examples": ["2027-06-30"]
        },
        "modules": { "$ref": "#/$defs/counterparts", "description": "What modules have become." },
        "competencies": { "$ref": "#/$defs/counterparts", "description": "What competencies have become." },
        "assessments": { "$ref": "#/$defs/counterparts", "description": "What assessments have become." }
      }
    },
    "counterparts": {
      "description": "What parts of the earlier version have become.",
      "type": "array",
      "minItems": 1,
      "items": { "$ref": "#/$defs/counterpart" }
    },
    "counterpart": {
      "description": "A part of the earlier version, and what it is here.",
      "type": "object",
      "required": ["from", "to"],
      "additionalProperties": false,
      "properties": {
        "from": { "$ref": "#/$defs/id", "description": "Its id in the earlier version.", "examples": ["seated-work"] },
        "to": {
          "$ref": "#/$defs/id",
          "description": "The id here, or “none” where it counts for nothing any more.",
          "examples": ["seated-and-standing"]
        }
      }
    },
    "id": {
      "description": "An id: lower-case words of letters and digits, joined by hyphens, at most 64 characters.",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "patternErrorMessage": "An id is made of lower-case words of letters and digits, joined by hyphens, as stop-drill.",
      "maxLength": 64
    },
    "ids": {
      "description": "Ids, each once.",
      "type": "array",
      "uniqueItems": true,
      "items": { "$ref": "#/$defs/id" }
    },
    "title": {
      "description": "A title, as people read it: one line of at most 120 characters.",
      "type": "string",
      "pattern": "^\\s*\\S[^\\n]*\\s*$",
      "patternErrorMessage": "Write one line of text.",
      "maxLength": 120
    },
    "text": {
      "description": "A text: one paragraph of at most 1000 characters. Begin a long one with “>-”.",
      "type": "string",
      "pattern": "^\\s*\\S[^\\n]*\\s*$",
      "patternErrorMessage": "Write one paragraph without blank lines; begin a text of several lines with “>-”.",
      "maxLength": 1000
    },
    "entry-requirement": {
      "description": "One thing that must be held; any one piece of evidence will do.",
      "type": "object",
      "required": ["id", "sentence", "any-of"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/id", "examples": ["licence-to-touch"] },
        "sentence": { "$ref": "#/$defs/text", "description": "The requirement in one plain sentence." },
        "due": {
          "description": "From when on it is asked for: before a session counts, so many days after the first class, or before a record is issued. “before-practice” when left out.",
          "oneOf": [
            { "description": "Before a session counts, or before a record is issued.", "enum": ["before-practice", "before-award"] },
            {
              "description": "So many days after the first class.",
              "type": "object",
              "required": ["within-days-of-class"],
              "additionalProperties": false,
              "properties": {
                "within-days-of-class": {
                  "description": "Sessions that are held later than so many days after the first class wait for it.",
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 366,
                  "examples": [15]
                }
              }
            }
          ],
          "default": "before-practice"
        },
        "any-of": {
          "description": "The pieces of evidence, each a document, a record or sessions. Any one of them will do.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "$ref": "#/$defs/evidence" }
        }
      }
    },
    "paper": {
      "description": "A kind of paper. A transcript, a practice log and a work history show something only for the requirement that they were filed for.",
      "enum": ["licence", "no-licence", "insurance", "transcript", "practice-log", "work-history", "first-aid", "proof-of-age"]
    },
    "evidence": {
      "description": "One document, one record of another curriculum, or sessions of one.",
      "oneOf": [
        {
          "title": "A document",
          "type": "object",
          "required": ["document"],
          "additionalProperties": false,
          "properties": {
            "document": {
              "description": "A paper that somebody at the school has seen and that has not expired.",
              "$ref": "#/$defs/paper"
            }
          }
        },
        {
          "title": "Sessions of another curriculum",
          "type": "object",
          "required": ["sessions", "of"],
          "additionalProperties": false,
          "properties": {
            "sessions": {
              "description": "So many signed sessions, each as that curriculum asks for it, since the student's record of it was earned.",
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "examples": [20]
            },
            "of": { "$ref": "#/$defs/id", "description": "The id of the other curriculum.", "examples": ["western-bar-ashiatsu-1"] }
          }
        },
        {
          "title": "A record",
          "type": "object",
          "required": ["record", "kind"],
          "additionalProperties": false,
          "properties": {
            "record": {
              "$ref": "#/$defs/id",
              "description": "The id of the other curriculum; a record of it must be valid on the day.",
              "examples": ["foundation-safety-0"]
            },
            "kind": {
              "description": "“completion” says attended, “achievement” says passed.",
              "enum": ["completion", "achievement"]
            }
          }
        }
      ],
      "examples": [{ "document": "licence" }, { "record": "foundation-safety-0", "kind": "achievement" }]
    },
    "module": {
      "description": "A part of the curriculum that is taught in class. Every hour of it is attended.",
      "type": "object",
      "required": ["id", "title", "outline", "hours"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/id", "examples": ["seated-work"] },
        "title": { "$ref": "#/$defs/title", "examples": ["Seated work"] },
        "outline": {
          "description": "What is taught, a line each.",
          "type": "array",
          "minItems": 1,
          "items": { "$ref": "#/$defs/text" }
        },
        "hours": {
          "description": "The hours of the module, each category once.",
          "type": "array",
          "minItems": 1,
          "maxItems": 5,
          "items": { "$ref": "#/$defs/line-of-hours" }
        },
        "group-at-most": {
          "description": "The most students in one class of it, with one instructor; any number when left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 200,
          "examples": [4]
        },
        "resources": {
          "description": "What others have published to learn from, as charts. A link, and never a copy.",
          "type": "array",
          "minItems": 1,
          "items": {
            "description": "Something published elsewhere, or what each school chooses for itself.",
            "oneOf": [{ "$ref": "#/$defs/published-resource" }, { "$ref": "#/$defs/chosen-resource" }]
          }
        }
      }
    },
    "line-of-hours": {
      "description": "Minutes of one category.",
      "type": "object",
      "required": ["category", "minutes"],
      "additionalProperties": false,
      "properties": {
        "category": {
          "description": "The kind of class. Only “theory-online” may be done at a distance.",
          "enum": ["theory-online", "theory-inperson", "lab-giving", "lab-receiving", "assessment"]
        },
        "minutes": {
          "description": "Contact time, breaks included: an hour is 60 minutes.",
          "type": "integer",
          "minimum": 1,
          "maximum": 60000,
          "examples": [90]
        }
      },
      "examples": [{ "category": "lab-giving", "minutes": 90 }]
    },
    "library-competency": {
      "description": "A competency of the library, with this curriculum's own word on whether it must be passed.",
      "type": "object",
      "required": ["id"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/id", "examples": ["reading-the-body"] },
        "must-pass": {
          "description": "Whether it is safety-critical here. As in the library when left out.",
          "type": "boolean"
        }
      }
    },
    "attendance-rule": {
      "description": "How much of all class time may be missed, and how much of it made up.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "percent-at-least": {
          "description": "At least so many percent of all class time are attended.",
          "type": "integer",
          "minimum": 1,
          "maximum": 99,
          "examples": [95]
        },
        "excused-minutes-at-most": {
          "description": "At most so many minutes of all class time are missed.",
          "type": "integer",
          "minimum": 1,
          "maximum": 60000,
          "examples": [240]
        },
        "make-up-minutes-at-most": {
          "description": "At most so many minutes of all class time are made up in classes held for that. Any number when left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 60000,
          "examples": [1200]
        },
        "never-miss": {
          "$ref": "#/$defs/ids",
          "description": "The modules of which nothing may be missed; it can still be made up.",
          "examples": [["assessment-day"]]
        }
      },
      "allOf": [
        {
          "anyOf": [
            { "required": ["percent-at-least"] },
            { "required": ["excused-minutes-at-most"] },
            { "required": ["make-up-minutes-at-most"] }
          ]
        },
        {
          "$comment": "What may be missed is said once.",
          "if": { "required": ["percent-at-least"] },
          "then": { "properties": { "excused-minutes-at-most": false } }
        },
        {
          "$comment": "Where nothing may be missed, nothing more can be asked of a module.",
          "if": { "required": ["never-miss"] },
          "then": { "anyOf": [{ "required": ["percent-at-least"] }, { "required": ["excused-minutes-at-most"] }] }
        }
      ],
      "examples": [{ "percent-at-least": 95, "never-miss": ["assessment-day"] }]
    },
    "transfer-rule": {
      "description": "Which modules may be done in full at another school.",
      "type": "object",
      "required": ["modules"],
      "additionalProperties": false,
      "properties": {
        "modules": {
          "description": "The modules, each once.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "$ref": "#/$defs/id" },
          "examples": [["theory"]]
        },
        "within-months": {
          "description": "A transfer is accepted so many months after the last class there at most. However long ago when left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 120,
          "examples": [12]
        },
        "needs-assessment": {
          "$ref": "#/$defs/id",
          "description": "The id of the assessment by which this school sees for itself; a transfer counts from the day on which it is passed.",
          "examples": ["entry-check"]
        }
      },
      "examples": [{ "modules": ["theory"], "within-months": 12 }]
    },
    "competency": {
      "description": "Something that a student must be able to do, judged at four performance levels.",
      "type": "object",
      "required": ["id", "code", "title", "levels"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/id", "examples": ["stop-drill"] },
        "code": {
          "description": "The short code: capital letters, digits and hyphens, at most 16.",
          "type": "string",
          "pattern": "^[A-Z0-9-]{1,16}$",
          "patternErrorMessage": "Write at most 16 capital letters, digits and hyphens, as C-STOP.",
          "examples": ["C-STOP"]
        },
        "title": { "$ref": "#/$defs/title", "examples": ["Stop drill"] },
        "must-pass": {
          "description": "Whether it is safety-critical: below level 3 the attempt fails, whatever the rest. An assessment at performance levels has to judge it. False when left out.",
          "type": "boolean",
          "default": false
        },
        "levels": {
          "description": "What an assessor sees at each performance level.",
          "type": "object",
          "required": ["1", "2", "3", "4"],
          "additionalProperties": false,
          "properties": {
            "1": { "$ref": "#/$defs/text", "description": "Level 1: unsafe or not shown." },
            "2": { "$ref": "#/$defs/text", "description": "Level 2: with prompts." },
            "3": { "$ref": "#/$defs/text", "description": "Level 3: independent." },
            "4": { "$ref": "#/$defs/text", "description": "Level 4: adapts and explains." }
          }
        }
      }
    },
    "practicum": {
      "description": "The practice that is asked for, in stages.",
      "type": "object",
      "required": ["stages"],
      "additionalProperties": false,
      "properties": {
        "opens-after": {
          "$ref": "#/$defs/ids",
          "description": "The modules to be attended in full before a session counts.",
          "examples": [["seated-work"]]
        },
        "opens-after-minutes": {
          "description": "Class time to be attended before a session counts, whatever the module. May be left out.",
          "type": "array",
          "minItems": 1,
          "items": { "$ref": "#/$defs/class-time" }
        },
        "starts-within-days": {
          "description": "The first session is held within so many days of the latest class of “opens-after”. May be left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 366,
          "examples": [30]
        },
        "ends-within-months": {
          "description": "Sessions count until so many months after the latest class of “opens-after”. May be left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 120,
          "examples": [6]
        },
        "once-per-client-per-day": {
          "description": "Whether two sessions with one practice client on one day count once. True when left out.",
          "type": "boolean",
          "default": true
        },
        "at-most": {
          "description": "How much counts in one day or month of the calendar; the session that would pass it does not count. May be left out.",
          "type": "array",
          "minItems": 1,
          "items": { "$ref": "#/$defs/maximum" }
        },
        "peak-pressure-at-most": {
          "description": "The strongest pressure that a student may use, on the scale of 1 to 5. 4 when left out, and never more.",
          "type": "integer",
          "minimum": 1,
          "maximum": 4,
          "default": 4
        },
        "zones": {
          "$ref": "#/$defs/ids",
          "description": "The areas of the body that may be worked.",
          "examples": [["upper-back", "calf"]]
        },
        "strokes": {
          "$ref": "#/$defs/ids",
          "description": "The strokes that may be used.",
          "examples": [["seated-glide", "long-glide"]]
        },
        "props": {
          "$ref": "#/$defs/ids",
          "description": "What the therapist may hold, stand by or stand on.",
          "examples": [["overhead-bars", "stool"]]
        },
        "stages": {
          "description": "The stages in their order, the closest supervision first. Each opens when the one before it is done.",
          "type": "array",
          "minItems": 1,
          "maxItems": 3,
          "items": { "$ref": "#/$defs/stage" }
        },
        "limits": {
          "description": "What some of the sessions need in order to count. May be left out.",
          "type": "array",
          "minItems": 1,
          "items": { "$ref": "#/$defs/limit" }
        },
        "requires": {
          "description": "What the sessions that count must add up to, beside the stages. May be left out.",
          "type": "array",
          "minItems": 1,
          "items": { "$ref": "#/$defs/requirement" }
        }
      },
      "allOf": [
        {
          "$comment": "Days and months are counted from a class.",
          "if": { "anyOf": [{ "required": ["starts-within-days"] }, { "required": ["ends-within-months"] }] },
          "then": { "required": ["opens-after"], "properties": { "opens-after": { "minItems": 1 } } }
        },
        {
          "$comment": "Where somebody lies on the table, it is said what may be worked.",
          "if": {
            "properties": { "stages": { "contains": { "properties": { "client": { "const": true } } } } }
          },
          "then": {
            "required": ["zones", "strokes"],
            "properties": { "zones": { "minItems": 1 }, "strokes": { "minItems": 1 } }
          }
        }
      ]
    },
    "stage": {
      "description": "So many sessions at one level of supervision.",
      "type": "object",
      "required": ["category", "supervision", "sessions", "minutes-at-least"],
      "additionalProperties": false,
      "properties": {
        "category": {
          "description": "Whether somebody supervises the sessions.",
          "enum": ["supervised-practicum", "independent-practicum"]
        },
        "supervision": {
          "description": "“line-of-sight”: the supervisor is in the room. “on-premises”: on site and readily available. “independent”: the student practises alone, and an instructor signs the log.",
          "enum": ["line-of-sight", "on-premises", "independent"]
        },
        "sessions": {
          "description": "How many sessions the stage asks for.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "examples": [3]
        },
        "minutes-at-least": {
          "description": "How long each session lasts at least.",
          "type": "integer",
          "minimum": 1,
          "maximum": 240,
          "examples": [45]
        },
        "client": {
          "description": "Whether somebody lies or sits there. True when left out.",
          "type": "boolean",
          "default": true
        }
      },
      "if": { "properties": { "category": { "const": "independent-practicum" } } },
      "then": { "properties": { "supervision": { "const": "independent" } } },
      "else": { "properties": { "supervision": { "enum": ["line-of-sight", "on-premises"] } } },
      "examples": [
        {
          "category": "supervised-practicum", "supervision": "line-of-sight", "sessions": 3, "minutes-at-least": 45,
          "client": true
        }
      ]
    },
    "class-time": {
      "description": "Class time of one category, or of all together.",
      "type": "object",
      "required": ["minutes"],
      "additionalProperties": false,
      "properties": {
        "category": {
          "description": "The kind of class; all kinds when left out.",
          "enum": ["theory-online", "theory-inperson", "lab-giving", "lab-receiving", "assessment"]
        },
        "minutes": {
          "description": "Contact time, attended and signed.",
          "type": "integer",
          "minimum": 1,
          "maximum": 60000,
          "examples": [600]
        }
      },
      "examples": [{ "category": "lab-giving", "minutes": 600 }]
    },
    "maximum": {
      "description": "So many sessions or minutes in one day or month.",
      "type": "object",
      "required": ["per"],
      "additionalProperties": false,
      "properties": {
        "sessions": {
          "description": "How many sessions count.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "examples": [20]
        },
        "minutes": {
          "description": "How many minutes of sessions count.",
          "type": "integer",
          "minimum": 1,
          "maximum": 240000,
          "examples": [480]
        },
        "per": { "description": "In which time.", "enum": ["day", "month"] }
      },
      "allOf": [{ "oneOf": [{ "required": ["sessions"] }, { "required": ["minutes"] }] }],
      "examples": [{ "minutes": 480, "per": "day" }]
    },
    "selection": {
      "description": "Some of the sessions: those that match everything that is named, and of each list at least one.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "categories": {
          "description": "Whether somebody supervised.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "description": "One of the two.", "enum": ["supervised-practicum", "independent-practicum"]
          }
        },
        "supervision": {
          "description": "How closely somebody supervised.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "description": "One of the three.", "enum": ["line-of-sight", "on-premises", "independent"] }
        },
        "sites": {
          "description": "The kind of place; a place of which nobody has said the kind is none of these.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "description": "One of the four.", "enum": ["classroom", "clinic", "studio", "home"] }
        },
        "screening": {
          "description": "How the screening ended.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "description": "One of the two.", "enum": ["proceed", "modify"] }
        },
        "zones": { "$ref": "#/$defs/named", "description": "Zones of the practicum.", "examples": [["lumbar"]] },
        "strokes": {
          "$ref": "#/$defs/named", "description": "Strokes of the practicum.", "examples": [["back-walk"]]
        },
        "props": { "$ref": "#/$defs/named", "description": "Props of the practicum.", "examples": [["stool"]] },
        "client": { "description": "Whether somebody lies or sits there.", "type": "boolean" }
      },
      "allOf": [
        {
          "$comment": "A selection names something.",
          "anyOf": [
            { "required": ["categories"] }, { "required": ["supervision"] }, { "required": ["sites"] },
            { "required": ["screening"] }, { "required": ["zones"] }, { "required": ["strokes"] },
            { "required": ["props"] }, { "required": ["client"] }
          ]
        }
      ],
      "examples": [{ "supervision": ["line-of-sight", "on-premises"] }, { "sites": ["clinic"], "client": true }]
    },
    "named": {
      "description": "Ids that the practicum names, each once.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": { "$ref": "#/$defs/id" }
    },
    "limit": {
      "description": "What the sessions of a selection need in order to count.",
      "type": "object",
      "required": ["of"],
      "additionalProperties": false,
      "properties": {
        "of": { "$ref": "#/$defs/selection", "description": "The sessions that it holds for." },
        "supervision": {
          "description": "Supervision at least as close as this.",
          "enum": ["line-of-sight", "on-premises"]
        },
        "screening": { "description": "A screening that ended in this, so that nothing was modified.", "enum": ["proceed"] },
        "peak-pressure-at-most": {
          "description": "A pressure of at most this in the whole session, on the scale of 1 to 5.",
          "type": "integer",
          "minimum": 1,
          "maximum": 5,
          "examples": [3]
        },
        "strokes": {
          "$ref": "#/$defs/ids",
          "description": "At least one of these strokes.",
          "minItems": 1,
          "examples": [["long-glide"]]
        },
        "until-passed": {
          "$ref": "#/$defs/id",
          "description": "The assessment that lifts the limit, from the day on which it is passed. For ever when left out.",
          "examples": ["final-observed"]
        }
      },
      "allOf": [
        {
          "oneOf": [
            { "required": ["supervision"] }, { "required": ["screening"] }, { "required": ["peak-pressure-at-most"] },
            { "required": ["strokes"] }
          ]
        }
      ],
      "examples": [{ "of": { "zones": ["lumbar"] }, "peak-pressure-at-most": 3, "until-passed": "final-observed" }]
    },
    "requirement": {
      "description": "One measure of the sessions that count: “sessions”, “minutes”, “clients”, “clients-percent”, “sessions-with-one-client”, “each” or “months”.",
      "type": "object",
      "required": ["id"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/id", "examples": ["different-clients"] },
        "sessions": {
          "description": "So many sessions.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "examples": [40]
        },
        "minutes": {
          "description": "So many minutes in sessions.",
          "type": "integer",
          "minimum": 1,
          "maximum": 240000,
          "examples": [600]
        },
        "clients": {
          "description": "So many different practice clients.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "examples": [8]
        },
        "clients-percent": {
          "description": "Different practice clients, as a share of the client sessions that the stages ask for, in percent, rounded up.",
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "examples": [60]
        },
        "sessions-with-one-client": {
          "description": "So many sessions with one and the same practice client.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "examples": [8]
        },
        "each": {
          "description": "Each of those that the practicum names once, or of those that “of” names.",
          "enum": ["zones", "strokes", "props"]
        },
        "months": {
          "description": "So many whole months from the first class or session to the last session.",
          "type": "integer",
          "minimum": 1,
          "maximum": 120,
          "examples": [12]
        },
        "of": { "$ref": "#/$defs/selection", "description": "The sessions that are measured. All when left out." },
        "after": {
          "$ref": "#/$defs/id",
          "description": "The requirement that has to be met before; earlier sessions are not measured here. May be left out.",
          "examples": ["family-first"]
        },
        "within-days": {
          "description": "Only what lies within so many days before the day of asking is measured here. May be left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 3660,
          "examples": [90]
        },
        "share": { "$ref": "#/$defs/share" },
        "substitute": { "$ref": "#/$defs/substitute" },
        "per-month": { "$ref": "#/$defs/pace" },
        "within-months": {
          "description": "All of the amount lies in so many months of the calendar on end. May be left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 120,
          "examples": [36]
        }
      },
      "allOf": [
        {
          "oneOf": [
            { "required": ["sessions"] }, { "required": ["minutes"] }, { "required": ["clients"] },
            { "required": ["clients-percent"] }, { "required": ["sessions-with-one-client"] },
            { "required": ["each"] }, { "required": ["months"] }
          ]
        },
        {
          "$comment": "What bounds an amount needs one.",
          "if": { "anyOf": [{ "required": ["sessions"] }, { "required": ["minutes"] }] },
          "else": {
            "properties": { "share": false, "substitute": false, "per-month": false, "within-months": false }
          }
        },
        { "not": { "required": ["share", "substitute"] } },
        { "not": { "required": ["months", "within-days"] } }
      ],
      "examples": [
        { "id": "different-clients", "clients-percent": 60 },
        { "id": "clinic", "sessions": 12, "of": { "sites": ["clinic"] }, "after": "family-first" }
      ]
    },
    "share": {
      "description": "So many percent of the required amount, rounded up, come from a narrower selection. May be left out.",
      "type": "object",
      "required": ["percent-at-least", "of"],
      "additionalProperties": false,
      "properties": {
        "percent-at-least": {
          "description": "In percent of the required amount.",
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "examples": [5]
        },
        "of": { "$ref": "#/$defs/selection", "description": "The narrower selection." }
      },
      "examples": [{ "percent-at-least": 5, "of": { "supervision": ["line-of-sight"] } }]
    },
    "substitute": {
      "description": "So much of the required amount may come from another selection instead. May be left out.",
      "type": "object",
      "required": ["at-most", "of"],
      "additionalProperties": false,
      "properties": {
        "at-most": {
          "description": "In sessions or in minutes, as the amount is.",
          "type": "integer",
          "minimum": 1,
          "maximum": 240000,
          "examples": [5]
        },
        "of": { "$ref": "#/$defs/selection", "description": "The other selection." }
      },
      "examples": [{ "at-most": 2, "of": { "client": false } }]
    },
    "pace": {
      "description": "How much of one month of the calendar is measured, in sessions or in minutes, as the amount is. May be left out.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "at-least": {
          "description": "A month with less is not measured at all. May be left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 240000,
          "examples": [1200]
        },
        "at-most": {
          "description": "What a month has beyond this is not measured. May be left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 240000,
          "examples": [7800]
        }
      },
      "allOf": [{ "anyOf": [{ "required": ["at-least"] }, { "required": ["at-most"] }] }],
      "examples": [{ "at-least": 1200, "at-most": 7800 }]
    },
    "assessment": {
      "description": "One of the assessments that the curriculum asks for.",
      "type": "object",
      "required": ["id", "title", "pass"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/id", "examples": ["knowledge-test"] },
        "title": { "$ref": "#/$defs/title", "examples": ["Knowledge test"] },
        "pass": { "$ref": "#/$defs/pass-rule" },
        "items": {
          "description": "What a score is of. The school may choose when left out; where safety-critical items are asked for, there is at least one all the same.",
          "type": "object",
          "required": ["total", "critical-at-least"],
          "additionalProperties": false,
          "properties": {
            "total": { "description": "How many items there are.", "type": "integer", "minimum": 1, "maximum": 1000, "examples": [10] },
            "critical-at-least": {
              "description": "So many of them at least are safety-critical.",
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "examples": [4]
            },
            "from": {
              "description": "What each paper of the test is drawn from. The school sets the test itself when left out.",
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": {
                "description": "A topic of the test items of the library; or the id of one of them; or a whole item.",
                "oneOf": [
                  { "$ref": "#/$defs/id" },
                  { "$ref": "#/$defs/choice-item" },
                  { "$ref": "#/$defs/statement-item" }
                ]
              }
            }
          }
        },
        "competencies": {
          "$ref": "#/$defs/ids",
          "description": "What is judged at performance levels. A test that is only scored judges none.",
          "examples": [["screening", "stop-drill"]]
        },
        "opens-after": {
          "description": "What must be there on the day of an attempt, all of it. It is open at once when left out.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "$ref": "#/$defs/condition" },
          "examples": [[{ "sessions": 20 }]]
        },
        "assessor-independent": {
          "description": "Whether the assessor must have neither taught nor supervised the student. False when left out.",
          "type": "boolean",
          "default": false
        },
        "two-assessors": {
          "description": "Two assessors mark one attempt on one day, each alone. “lower”: the lower mark of each holds. “mean”: the mean, and of what is safety-critical the lower. “agree”: what is safety-critical is marked alike, or a third mark on which both agree decides. One assessor is enough when left out.",
          "enum": ["lower", "mean", "agree"]
        },
        "retake": { "$ref": "#/$defs/retake" }
      },
      "allOf": [
        {
          "$comment": "Nobody fails what is only held.",
          "if": { "properties": { "pass": { "const": "held" } }, "required": ["pass"] },
          "then": { "properties": { "retake": false, "two-assessors": false, "items": false } }
        },
        {
          "if": { "properties": { "pass": { "type": "object", "required": ["levels"] } }, "required": ["pass"] },
          "then": { "required": ["competencies"], "properties": { "competencies": { "minItems": 1 }, "items": false } }
        },
        {
          "if": { "properties": { "pass": { "type": "object", "required": ["score"] } }, "required": ["pass"] },
          "then": { "properties": { "competencies": { "maxItems": 0 } } }
        }
      ]
    },
    "published-resource": {
      "description": "Something published elsewhere.",
      "type": "object",
      "required": [
        "title",
        "link",
        "licence"
      ],
      "additionalProperties": false,
      "properties": {
        "title": {
          "$ref": "#/$defs/title",
          "description": "What it is called.",
          "examples": [
            "Chart of the meridians"
          ]
        },
        "link": {
          "$ref": "#/$defs/text",
          "description": "Its whole address, with https:// before it.",
          "pattern": "^https://[^\\s@<>\"'`]+$",
          "examples": [
            "https://charts.example/meridians"
          ]
        },
        "licence": {
          "$ref": "#/$defs/title",
          "description": "Under which conditions it may be used, in its owner's words.",
          "examples": [
            "CC BY 4.0"
          ]
        }
      }
    },
    "chosen-resource": {
      "description": "Something to learn from that each school chooses for itself.",
      "type": "object",
      "required": ["title"],
      "additionalProperties": false,
      "properties": {
        "title": { "$ref": "#/$defs/title", "description": "What it is called.", "examples": ["Chart of the points"] }
      }
    },
    "choice-item": {
      "description": "A test item with answers to choose from. A paper mixes their order.",
      "type": "object",
      "required": ["id", "question", "right", "wrong", "why"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/id" },
        "question": { "$ref": "#/$defs/text", "description": "What is asked: one thing.", "examples": ["Which foot is kept dry?"] },
        "right": { "$ref": "#/$defs/title", "description": "The right answer.", "examples": ["The one that you stand on"] },
        "wrong": {
          "description": "The other answers, each clearly wrong.",
          "type": "array",
          "minItems": 1,
          "maxItems": 5,
          "uniqueItems": true,
          "items": { "$ref": "#/$defs/title" },
          "examples": [["The one that you work with", "Both"]]
        },
        "why": { "$ref": "#/$defs/text", "description": "One sentence that is read after the test.", "examples": ["An oily standing foot slips."] },
        "critical": { "description": "Whether it is safety-critical. False when left out.", "type": "boolean", "default": false }
      }
    },
    "statement-item": {
      "description": "A test item that is a statement, true or false.",
      "type": "object",
      "required": ["id", "question", "holds", "why"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/id" },
        "question": { "$ref": "#/$defs/text", "description": "The statement.", "examples": ["A meridian is a point."] },
        "holds": { "description": "Whether it is true.", "type": "boolean" },
        "why": { "$ref": "#/$defs/text", "description": "One sentence that is read after the test.", "examples": ["A meridian is a line."] },
        "critical": { "description": "Whether it is safety-critical. False when left out.", "type": "boolean", "default": false }
      }
    },
    "condition": {
      "description": "So many sessions that count, or one other assessment that is passed.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "sessions": {
          "description": "So many practicum sessions count on the day of the attempt.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "examples": [20]
        },
        "of": { "$ref": "#/$defs/selection" },
        "passed": {
          "$ref": "#/$defs/id",
          "description": "The id of another assessment, which is passed on the day of the attempt or before.",
          "examples": ["site-visit"]
        },
        "within-days": {
          "description": "Only what lies so many days before the attempt at most. However long ago when left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 3660,
          "examples": [90]
        }
      },
      "allOf": [
        { "anyOf": [{ "required": ["sessions"] }, { "required": ["passed"] }] },
        { "if": { "required": ["passed"] }, "then": { "properties": { "sessions": false, "of": false } } }
      ],
      "examples": [{ "passed": "site-visit", "within-days": 90 }]
    },
    "pass-rule": {
      "description": "When an attempt is passed: “held”, “{levels: {rest-percent-at-least: 80}}” or “{score: {percent-at-least: 80, critical-percent-at-least: 100}}”.",
      "oneOf": [
        { "description": "It only has to be held; any result will do.", "const": "held" },
        {
          "title": "By performance levels",
          "type": "object",
          "required": ["levels"],
          "additionalProperties": false,
          "properties": {
            "levels": {
              "description": "No level 1, every must-pass competency at level 3 or better, and so many percent of the others.",
              "type": "object",
              "required": ["rest-percent-at-least"],
              "additionalProperties": false,
              "properties": {
                "rest-percent-at-least": {
                  "description": "So many percent of the competencies that are not must-pass reach level 3.",
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 100,
                  "examples": [80]
                }
              }
            }
          }
        },
        {
          "title": "By a score",
          "type": "object",
          "required": ["score"],
          "additionalProperties": false,
          "properties": {
            "score": {
              "description": "So many percent of all items right, and so many percent of the safety-critical ones.",
              "type": "object",
              "required": ["percent-at-least", "critical-percent-at-least"],
              "additionalProperties": false,
              "properties": {
                "percent-at-least": {
                  "description": "So many percent of all items are right.",
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 100,
                  "examples": [80]
                },
                "critical-percent-at-least": {
                  "description": "So many percent of the safety-critical items are right, whatever the total.",
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 100,
                  "examples": [100]
                }
              }
            }
          }
        }
      ],
      "examples": [
        "held", { "levels": { "rest-percent-at-least": 80 } },
        { "score": { "percent-at-least": 80, "critical-percent-at-least": 100 } }
      ]
    },
    "score-average": {
      "description": "Tests whose percentages are averaged, each of them passed by itself too, and so many percent that they reach together: more than passing each of them brings anyway.",
      "type": "object",
      "required": ["of", "percent-at-least"],
      "additionalProperties": false,
      "properties": {
        "of": {
          "description": "The ids of at least two assessments that are scored.",
          "type": "array",
          "minItems": 2,
          "uniqueItems": true,
          "items": { "$ref": "#/$defs/id" },
          "examples": [["anatomy", "theory"]]
        },
        "percent-at-least": {
          "description": "So many percent on average.",
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "examples": [80]
        }
      },
      "examples": [{ "of": ["anatomy", "theory"], "percent-at-least": 80 }]
    },
    "retake": {
      "description": "What must lie between a failed attempt and the next. At once when left out.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "after-days": {
          "description": "So many days. 0 when left out.",
          "type": "integer",
          "minimum": 0,
          "maximum": 366,
          "default": 0,
          "examples": [7]
        },
        "supervised-sessions": {
          "description": "So many more supervised sessions. 0 when left out.",
          "type": "integer",
          "minimum": 0,
          "maximum": 1000,
          "default": 0,
          "examples": [2]
        },
        "attempts-at-most": {
          "description": "After so many failed attempts no further one counts. Any number when left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "examples": [3]
        },
        "remediation": {
          "description": "Whether the failed attempt must say what to work on before the next one counts. False when left out.",
          "type": "boolean",
          "default": false
        }
      },
      "allOf": [
        {
          "$comment": "Of one attempt there is no next one.",
          "if": { "properties": { "attempts-at-most": { "const": 1 } }, "required": ["attempts-at-most"] },
          "then": { "properties": { "after-days": false, "supervised-sessions": false, "remediation": false } }
        }
      ],
      "examples": [{ "after-days": 7, "supervised-sessions": 2 }]
    },
    "award": {
      "description": "A kind of record, and what it is given for.",
      "type": "object",
      "required": ["kind", "title", "requires"],
      "additionalProperties": false,
      "properties": {
        "kind": {
          "description": "“completion” says attended, “achievement” says passed. Neither is a licence.",
          "enum": ["completion", "achievement"]
        },
        "title": { "$ref": "#/$defs/title", "examples": ["Western bar ashiatsu, level 1, passed"] },
        "requires": {
          "description": "The parts of the curriculum that must be met. A completion requires “attendance”, an achievement requires “assessments”.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "description": "“entry”: what must be held. “attendance”: every hour of every module. “practicum” and “assessments”: all of them.",
            "enum": ["entry", "attendance", "practicum", "assessments"]
          },
          "examples": [["attendance"], ["entry", "attendance", "practicum", "assessments"]]
        },
        "valid-months": {
          "description": "How many months the record holds. It never lapses when this is left out.",
          "type": "integer",
          "minimum": 1,
          "maximum": 120,
          "examples": [24]
        },
        "renewal": { "$ref": "#/$defs/renewal", "description": "What renews a record that lapses. Nothing does when this is left out." }
      },
      "anyOf": [{ "not": { "required": ["renewal"] } }, { "required": ["valid-months"] }],
      "if": { "properties": { "kind": { "const": "completion" } } },
      "then": { "properties": { "requires": { "contains": { "const": "attendance" } } } },
      "else": { "properties": { "requires": { "contains": { "const": "assessments" } } } }
    }
  }
}

"""##),
    TourFile(name: "foundation-safety-0.yaml", text: ##"""
# yaml-language-server: $schema=curriculum.schema.json
# The common base of all curricula: safety and conduct, before anybody stands on anybody.
# Where a figure comes from: “source:” names a publication of the list “sources” below. Every other figure is a proposal of this
# catalogue and the school's to decide: copy the file, change it, and publish it under a version of your own.
# All minutes are contact time: one hour is 50 minutes of teaching and 10 of break; meals never count (source: NCBTMB, certificates).
# This is educational material. Have the screening reviewed by a clinician, and the equipment rules by a structural engineer,
# before you rely on them.

curriculum: foundation-safety-0
version: "2026.1"
title: Foundation of safety in barefoot massage
summary: >-
  The common base of every course in barefoot massage: who may be worked on and who may not, which places are never pressed, how
  consent and the stop signal are agreed, and how work is recorded. Twelve hours, six of them online, without practice clients.
scope: >-
  Knowledge and conduct for barefoot massage, shown among peers; no work on clients. No diagnosis of any kind, no advice on diet or
  herbs. Not a licence to practise.
authors:
  - The Ashiato catalogue
sources:
  - "DeepFeet, on certification: deepfeet.com/ashiatsu-certification"
  - "NCBTMB, what a certificate shows and how a contact hour is counted: ncbtmb.org, questions on certificates"
  - "Center for Barefoot Massage, entry and attendance: barefootmassageclass.com/faq"
  - "Center for Barefoot Massage, attendance and make-up hours: centerforbarefootmassage.com/cancellation-policy"
  - "Center for Barefoot Massage, why classes are held in person: barefootblog.barefootmassagecenter.com/category/online-vs-in-person"
  - "Center for Barefoot Massage, liability insurance: barefootmassagecenter.com/does-massage-liability-insurance-cover-barefoot-massage"
  - "Barefoot massage, why a class is not a certification: barefootmassage.substack.com"
  - "Washington State, supervision, first aid and records: WAC 246-830-005, 246-830-430, 246-830-440, 246-830-555, 246-830-565"
  - "Texas, consultation document and draping: 16 TAC §117.92"
  - "ABMP, endangerment sites: abmp.com, article 2200; massageandbodyworkdigital.com/i/1234356, page 56; mblexguide.com/areas-of-caution"
  - "DeepFeet, contraindications: docslib.org/doc/3659209"
  - "Yin and others 2014, adverse events of massage: doi.org/10.1155/2014/480956"
  - "Feet: sargadirectory.com/t1-foot-care--hygiene.html; harvestmoonmassage.com/2019/04/21/foot-cleansing-faq"
  - "When a therapist should not work: ashiatsu.net/contraindications-for-the-ashiatsu-practitioner"
  - "Two-year cycles of renewal: ncbtmb.org, questions on board renewal; Florida rule 64B7 (floridamassage.com)"
  - Proposal of this catalogue, for everything that names no source
reviewed-on: 2026-11-01
# Twelve hours.
contact-minutes: 720

# What must be held before practice counts, and on the day on which a record of achievement is issued. Classes may come before it.
entry:
  # A licence where the place regulates massage; elsewhere a transcript of at least 200 hours in class
  # (source: Center for Barefoot Massage, entry).
  - id: licence-to-touch
    sentence: >-
      A current licence to touch where the place requires one; where it does not, a transcript of at least 200 hours of massage
      training in class.
    any-of:
      - {document: licence}
      # Filed for this requirement: “document add --kind transcript --for licence-to-touch”.
      - {document: transcript}
  - id: adult
    sentence: At least 18 years old.
    any-of:
      - {document: proof-of-age}
  # Washington asks massage schools for it (source: Washington State); asking everybody is a proposal.
  - id: first-aid
    sentence: Current first aid and CPR, with the CPR learned in person.
    any-of:
      - {document: first-aid}
  # Insurers generally cover barefoot work that one is trained for: ask in writing (source: Center for Barefoot Massage, insurance).
  - id: liability-insurance
    sentence: Current liability insurance that names barefoot work.
    any-of:
      - {document: insurance}

# 12 hours: 6 online, 3 of theory in person, 1.5 giving, 1 receiving, 0.5 of assessment. All of it is attended, and what was missed is made
# up with the instructor (source: attendance and make-up hours). Nothing but theory is taught at a distance (source: why classes are held
# in person).
modules:
  - id: history-and-styles
    title: History and styles
    outline:
      - Ashi means foot and atsu means pressure; the feet are the tool, not the target.
      - The forms of India, Japan, Thailand, China and the Philippines, and the bars of the 1990s.
      - What is known, what is plausible, and what is only told.
    hours:
      - {category: theory-online, minutes: 60}
  - id: terms
    title: The right words
    outline:
      - A meridian is a line; a point (tsubo) lies on it.
      - The pressure that a therapist gives (1 to 5), and the comfort that a client feels (0 to 10).
      - Licence, registration, certification and record of completion are four different things.
    hours:
      - {category: theory-online, minutes: 30}
  - id: zones
    title: Zones and no-go zones
    outline:
      - Where a foot may work, and how; beside the spine, never on it.
      # Source: ABMP, endangerment sites. That a foot keeps off all of them is a proposal.
      - >-
        Never with the feet: spinous processes, kidney area and floating ribs, back of the knee, groin, armpit, elbow crease, front and
        side of the neck, face and head, abdomen, front ribs and the tip of the breastbone, breast, genitals, gluteal cleft, tailbone,
        head of the fibula (outside, just below the knee), and any bony joint.
      - Why the rule is stricter for a foot that bears weight than for a hand.
    hours:
      - {category: theory-online, minutes: 60}
      - {category: theory-inperson, minutes: 60}
  - id: screening
    title: Screening
    outline:
      # Source: DeepFeet, contraindications; Yin and others. The rules stand in screening/default.yaml.
      - The questions, and why each of them is asked; “not sure” counts as yes.
      - The four outcomes are proceed, modify, refer and do not perform.
      - How conditions combine, and what a doctor's letter changes.
      # Source: Washington State; six months are a proposal.
      - Every session begins with “anything new?”; the whole form is due again after six months, and after anything new.
      - The health form stays with the therapist; the school keeps no answers.
    hours:
      - {category: theory-online, minutes: 120}
      - {category: theory-inperson, minutes: 60}
  - id: consent-and-stop
    title: Consent, draping and the stop signal
    outline:
      # Source: Texas; Washington State, where consent lasts a year at most.
      - What is agreed in writing before the first session (techniques, areas, undress), and that the client may end it at any time.
      - Breasts, genitals and gluteal cleft stay draped; how much else is undressed is the client's choice.
      - >-
        Weight and height are asked with tact, the client knows who is in the room, and there are no photos or films unless that was
        agreed separately.
      - The stop signal is the word “stop”, two taps, or dropping the object held in the hand.
    hours:
      - {category: theory-inperson, minutes: 30}
      - {category: lab-giving, minutes: 45}
      - {category: lab-receiving, minutes: 45}
  - id: hygiene
    title: Hygiene of the feet
    outline:
      # Source: Feet.
      - Calluses filed the evening before, nails short, skin kept soft; feet washed with soap before and after, sanitised at the table.
      - Washable sandals that are worn indoors only.
      # Source: When a therapist should not work.
      - When not to work because of one's own body, and that nobody has to say why.
    hours:
      - {category: theory-online, minutes: 30}
      - {category: lab-giving, minutes: 30}
  - id: lubricants-and-slipping
    title: Lubricants and slipping
    outline:
      - Oil, cream and lotion, and the question about allergies.
      - A dry supporting foot, a dry step, a dry mat.
      - No foot on skin that was scrubbed or waxed in the last 48 hours.
    hours:
      - {category: theory-online, minutes: 30}
  - id: scope-claims-privacy
    title: Scope, claims and privacy
    outline:
      - Relaxation and muscle work; no diagnosis, and no advice on diet or herbs.
      - Wording that may be used in public, and wording that may not.
      - What the log of a session may hold, and what it never holds.
    hours:
      - {category: theory-online, minutes: 30}
      - {category: theory-inperson, minutes: 30}
  - id: incident-drill
    title: Incident drill
    outline:
      - >-
        The order of the stop: freeze, weight to the support within 2 seconds, foot off, step down, drape, ask, check breathing, pain,
        numbness and colour, call help if needed, tell the supervisor.
      - The incident note is written on the same day, and nobody works on that client again before a new screening.
    hours:
      - {category: lab-giving, minutes: 15}
      - {category: lab-receiving, minutes: 15}
      - {category: assessment, minutes: 30}

# Each of them is defined in library/competencies.yaml, with what an assessor sees at its four performance levels.
# Here they are shown among peers, on the floor beside the table or in words.
competencies:
  - screening
  - consent
  - stop-drill
  - foot-hygiene
  - own-fitness
  - draping
  - scope-and-claims
  - records-and-privacy

assessments:
  # Drawn from library/test-items.yaml; how many items, and of what, is a proposal.
  - id: knowledge-test
    title: Knowledge test
    pass: {score: {percent-at-least: 80, critical-percent-at-least: 100}}
    items:
      total: 30
      critical-at-least: 12
      from: [words, scope-and-records, no-go-zones, stop, incidents, screening, consent, own-body, lubricant]
    retake: {after-days: 7}
  # Every case that asks for “refer” or “do not perform” is safety-critical and has to be right; half of the ten or more are such.
  - id: paper-cases
    title: Ten paper cases of screening
    pass: {score: {percent-at-least: 80, critical-percent-at-least: 100}}
    items: {total: 10, critical-at-least: 5}
    retake: {after-days: 7}
  - id: stop-and-incident-drill
    title: Stop and incident drill, from screening to the note
    pass: {levels: {rest-percent-at-least: 80}}
    competencies:
      - screening
      - consent
      - stop-drill
      - foot-hygiene
      - own-fitness
      - draping
      - scope-and-claims
      - records-and-privacy
    retake: {after-days: 7}

awards:
  # Completion says attended, achievement says passed (source: DeepFeet, on certification); neither is a certification
  # (source: Barefoot massage, why a class is not a certification).
  - kind: completion
    title: Foundation of safety in barefoot massage, attended
    requires: [attendance]
  # 24 months, in line with the two-year cycles of American boards (source: Two-year cycles of renewal).
  - kind: achievement
    title: Foundation of safety in barefoot massage, passed
    requires: [entry, attendance, assessments]
    valid-months: 24
    # What keeps it alive is a proposal of this catalogue: current papers and the renewal of safety; and the assessments once more, for
    # whoever let it lapse for more than twelve months.
    renewal:
      opens-days-before: 90
      documents: [insurance, first-aid, [licence, no-licence]]
      record: {curriculum: renewal-safety, kind: achievement}
      lapsed: {months: 12, repeats: [knowledge-test, paper-cases, stop-and-incident-drill]}

"""##),
    TourFile(name: "renewal-safety.yaml", text: ##"""
# yaml-language-server: $schema=curriculum.schema.json
# Renewal: what keeps an achievement alive for another two years.
# Where a figure comes from: “source:” names a publication of the list “sources” below. Every other figure is a proposal of this
# catalogue and the school's to decide: copy the file, change it, and publish it under a version of your own.
# All minutes are contact time: one hour is 50 minutes of teaching and 10 of break; meals never count (source: NCBTMB, certificates).
# This is educational material. Have the screening reviewed by a clinician, and the equipment rules by a structural engineer,
# before you rely on them.

curriculum: renewal-safety
version: "2026.1"
title: Renewal of safety
summary: >-
  Four hours that keep a record of achievement alive: what has changed in screening and equipment, a stop drill, and the must-pass
  competencies judged anew. Whoever let a record lapse for more than twelve months repeats the final assessment of that style instead.
scope: >-
  Says that the safety of work with the feet was refreshed and assessed again, in the styles that the holder is trained in by other
  records. It trains in no stroke. Not a licence to practise.
authors:
  - The Ashiato catalogue
sources:
  - "Two-year cycles of renewal: ncbtmb.org, questions on board renewal; Florida rule 64B7 (floridamassage.com)"
  - "Yearly hours of a British register: cpdstandards.com, CNHC; cnhc.org.uk, questions"
  - "NCBTMB, what a certificate shows and how a contact hour is counted: ncbtmb.org, questions on certificates"
  - Proposal of this catalogue, for everything that names no source
reviewed-on: 2026-11-01
contact-minutes: 240

# The twelve sessions since the record are counted where that record is renewed: each style asks for them below its award.
entry:
  - id: foundation
    sentence: >-
      A valid record of achievement of the foundation of safety; where it has lapsed, that record, which the school has seen and
      noted as a transcript for this.
    any-of:
      - {record: foundation-safety-0, kind: achievement}
      - {document: transcript}
  - id: licence-to-touch
    sentence: >-
      A current licence to touch where the place requires one; where it does not, a transcript of at least 200 hours of massage
      training in class.
    any-of:
      - {document: licence}
      - {document: transcript}
  - id: liability-insurance
    sentence: Current liability insurance that names barefoot work.
    any-of:
      - {document: insurance}

# 4 hours: 2 online, 1 giving, 1 of assessment. Every two years, in line with American boards (source: Two-year cycles of renewal); a
# British register is yearly (source: Yearly hours of a British register).
modules:
  - id: what-has-changed
    title: What has changed
    outline:
      - What has changed in the rule set of the screening since the last time, and three cases that it decides differently.
      - What went wrong in the meantime, here and elsewhere; told in codes and never as stories about clients.
    hours:
      - {category: theory-online, minutes: 120}
  - id: drill
    title: Drill
    outline:
      - An unannounced stop drill, the equipment check with a planted fault, and the load sum.
    hours:
      - {category: lab-giving, minutes: 60}
  - id: assessment-day
    title: Assessment
    outline:
      - >-
        Knowledge test, and the must-pass competencies that the styles share. Whoever holds two-foot work, the neck, stretching, staff,
        rope or table strap shows it again in the final assessment of that style.
    hours:
      - {category: assessment, minutes: 60}

competencies:
  - screening
  - consent
  - stop-drill
  - equipment-check
  - foot-hygiene
  - own-fitness
  - mounting
  - balance
  - pressure
  - no-go-zones
  - draping
  - lubricant-and-slip
  - scope-and-claims
  - records-and-privacy

assessments:
  # Drawn from library/test-items.yaml; how many items, and of what, is a proposal.
  - id: knowledge-test
    title: Knowledge test
    pass: {score: {percent-at-least: 80, critical-percent-at-least: 100}}
    items:
      total: 20
      critical-at-least: 10
      from: [screening, stop, incidents, no-go-zones, own-body, bars-and-load, scope-and-records]
    retake: {after-days: 7}
  - id: must-pass-again
    title: The must-pass competencies again
    pass: {levels: {rest-percent-at-least: 100}}
    competencies:
      - screening
      - consent
      - stop-drill
      - equipment-check
      - foot-hygiene
      - own-fitness
      - mounting
      - balance
      - pressure
      - no-go-zones
      - draping
      - lubricant-and-slip
      - scope-and-claims
      - records-and-privacy
    assessor-independent: true
    retake: {after-days: 7}

awards:
  - kind: completion
    title: Renewal of safety, attended
    requires: [attendance]
  - kind: achievement
    title: Renewal of safety, passed
    requires: [entry, attendance, assessments]
    # Nothing renews it: for the next two years it is earned anew.
    valid-months: 24

"""##),
    TourFile(name: "western-bar-ashiatsu-1.yaml", text: ##"""
# yaml-language-server: $schema=curriculum.schema.json
# Western bar ashiatsu, first level: seated and one-foot work on a draped client who lies face down on a table.
# Where a figure comes from: “source:” names a publication of the list “sources” below. Every other figure is a proposal of this
# catalogue and the school's to decide: copy the file, change it, and publish it under a version of your own.
# All minutes are contact time: one hour is 50 minutes of teaching and 10 of break; meals never count (source: NCBTMB, certificates).
# This is educational material. Have the screening reviewed by a clinician, and the equipment rules by a structural engineer,
# before you rely on them.

curriculum: western-bar-ashiatsu-1
version: "2026.1"
title: Western bar ashiatsu, level 1
summary: >-
  Massage of the back, the buttocks and the legs with one foot, seated or standing under overhead bars, on a draped client who lies
  face down on a table. Twenty-four hours in person and twenty documented practice sessions.
scope: >-
  Relaxation and muscle work with one foot at a time, on adults who lie face down and draped on a table, under overhead bars. No
  two-foot work, no foot on the neck, no stretching; no Chinese-medicine diagnosis, no advice on diet or herbs. Not a licence to
  practise.
authors:
  - The Ashiato catalogue
sources:
  - "Center for Barefoot Massage, three days of eight hours: barefootblog.barefootmassagecenter.com/tuesday-toesday-ashiatsu-step-stools"
  - "Center for Barefoot Massage, courses of 4 to 24 hours: centerforbarefootmassage.com/tag/continuing-education-massage"
  - "Center for Barefoot Massage, twenty practice massages: barefootblog.barefootmassagecenter.com/talent-practice-and-passion-in-barefoot-massage"
  - "Center for Barefoot Massage, entry and attendance: barefootmassageclass.com/faq"
  - "Center for Barefoot Massage, the strap: barefootblog.barefootmassagecenter.com/ashiatsu-strap-got-back"
  - "Center for Barefoot Massage, liability insurance: barefootmassagecenter.com/does-massage-liability-insurance-cover-barefoot-massage"
  - "A strap course of 24 hours and 20 practice forms: vdocuments.us, Sarga Table 1 pre-course reading (2019)"
  - "DeepFeet, practise soon after class: deepfeet.com/certifiably-certified-part-3"
  - "DeepFeet, how important the bars are: deepfeet.com/how-important-are-the-bars-in-your-barefoot-massage"
  - "DeepFeet, contraindications: docslib.org/doc/3659209"
  - "Bolsters and positions: sargadirectory.com/t1-bolstering--recipient-body-positioning.html"
  - "ABMP, endangerment sites: abmp.com, article 2200; massageandbodyworkdigital.com/i/1234356, page 56; mblexguide.com/areas-of-caution"
  - "Why the spine is not pressed: biologyinsights.com, walk on your back"
  - "Jang and others 2006, disorders of massage therapists: doi.org/10.1007/s10926-006-9028-1"
  - "Pressure scale of 1 to 5: patientrelaxation.com"
  - "Comfort scale of 0 to 10: balancethebodymassage.com/pressure"
  - "Washington State, supervision, first aid and records: WAC 246-830-005, 246-830-430, 246-830-440, 246-830-555, 246-830-565"
  - "Texas, consultation document and draping: 16 TAC §117.92"
  - "DeepFeet, on certification: deepfeet.com/ashiatsu-certification"
  - "NCBTMB, what a certificate shows and how a contact hour is counted: ncbtmb.org, questions on certificates"
  - "Barefoot massage, why a class is not a certification: barefootmassage.substack.com"
  - "Two-year cycles of renewal: ncbtmb.org, questions on board renewal; Florida rule 64B7 (floridamassage.com)"
  - Proposal of this catalogue, for everything that names no source
reviewed-on: 2026-11-01
# Twenty-four hours (source: Center for Barefoot Massage, three days of eight hours; a strap course of 24 hours).
contact-minutes: 1440

# What must be held before practice counts, and on the day on which a record of achievement is issued. Classes may come before it.
entry:
  - id: foundation
    sentence: A valid record of achievement of the foundation of safety.
    any-of:
      - {record: foundation-safety-0, kind: achievement}
  - id: balance
    sentence: A valid record of achievement of balance on the bars.
    any-of:
      - {record: balance-on-bars-0, kind: achievement}
  # A licence where the place regulates massage; elsewhere a transcript of at least 200 hours in class
  # (source: Center for Barefoot Massage, entry).
  - id: licence-to-touch
    sentence: >-
      A current licence to touch where the place requires one; where it does not, a transcript of at least 200 hours of massage
      training in class.
    any-of:
      - {document: licence}
      - {document: transcript}
  # Washington asks massage schools for it (source: Washington State); asking everybody is a proposal.
  - id: first-aid
    sentence: Current first aid and CPR, with the CPR learned in person.
    any-of:
      - {document: first-aid}
  # Insurers generally cover barefoot work that one is trained for: ask in writing (source: Center for Barefoot Massage, insurance).
  - id: liability-insurance
    sentence: Current liability insurance that names barefoot work.
    any-of:
      - {document: insurance}

# 24 hours in person (source: three days of eight hours; a strap course of 24 hours):
# 3 of theory, 9.5 giving, 9.5 receiving, 2 of assessment. How they are shared out among the modules is a proposal.
modules:
  - id: seated-work
    title: Seated work
    outline:
      - Therapist seated on a stool or at the end of the table, sole and heel on the upper back.
      - Hips level with the client's back; a cushion rather than a tall stool.
      # Source: Why the spine is not pressed.
      - Beside the spinous processes, never on them.
    hours:
      - {category: theory-inperson, minutes: 30}
      - {category: lab-giving, minutes: 75}
      - {category: lab-receiving, minutes: 75}
  - id: standing-back
    title: The back, standing
    outline:
      # Nobody stands without bars (source: DeepFeet, how important the bars are).
      - Long glide along the erectors, broad glide over the upper back, quick light glide, fan outward from the midline.
      - >-
        The lumbar area, between the spine and the tips of the lowest ribs, is worked with one foot, with a pressure of at
        most 3, the heel pointing away from the ribs.
      # Source: Center for Barefoot Massage, the strap.
      - Oblique shear with little lubricant, with the strap.
    hours:
      - {category: theory-inperson, minutes: 30}
      - {category: lab-giving, minutes: 150}
      - {category: lab-receiving, minutes: 150}
  - id: glutes-and-legs
    title: Buttocks and legs
    outline:
      - Compression that is ramped up over at least 3 seconds, on the gluteals and the hamstrings.
      - Sacrum with a flat foot only; never a heel on the tailbone.
      # Source: ABMP, endangerment sites.
      - The foot lifts over the back of the knee.
    hours:
      - {category: theory-inperson, minutes: 30}
      - {category: lab-giving, minutes: 135}
      - {category: lab-receiving, minutes: 135}
  - id: lubricant-and-drape
    title: Lubricant and drape
    outline:
      - Which medium for which stroke, how little is enough, and the question about allergies.
      # Source: Texas.
      - A drape that is secure before mounting and holds when the client turns over, in the middle of the table.
      # Source: Bolsters and positions.
      - Bolster under the ankles, elbows bent, neck neutral, a pillow under the belly where the lower back is troubled.
    hours:
      - {category: theory-inperson, minutes: 30}
      - {category: lab-giving, minutes: 45}
      - {category: lab-receiving, minutes: 45}
  - id: pressure-and-guarding
    title: Pressure and guarding
    outline:
      # Source: Pressure scale; Comfort scale.
      - Pressure from 1 to 5, comfort from 0 to 10; 7 is the edge, and 8 means less, at once.
      - Depth that stays constant along the whole muscle.
      - A held breath, a flinch or a contraction is answered within one stroke.
    hours:
      - {category: theory-inperson, minutes: 30}
      - {category: lab-giving, minutes: 75}
      - {category: lab-receiving, minutes: 75}
  - id: therapist-longevity
    title: A working life on one's feet
    outline:
      # Source: Jang and others.
      - >-
        In one study 71 % of massage therapists had a disorder of the muscles and joints within twelve months, and 50 % pain of the thumb.
        That work with the feet spares the hands is plausible; no trial has shown it.
      - Gravity and the whole body do the work; the therapist neither bends over nor pushes with her arms.
      # Source: DeepFeet, how important the bars are.
      - Pain in a knee, foot, shoulder or hip at work means that the bars are set up wrongly; it is not worked through.
    hours:
      - {category: theory-inperson, minutes: 30}
  - id: whole-sequence
    title: The whole sequence
    outline:
      # What is new since the last time is asked first (source: Washington State; DeepFeet, contraindications).
      - Sixty minutes from screening to stepping down, with check-ins and one stop drill.
      - Long strokes mixed with lighter, faster ones.
    hours:
      - {category: lab-giving, minutes: 90}
      - {category: lab-receiving, minutes: 90}
  - id: assessment-day
    title: Assessment
    outline:
      - Knowledge test, and the final observed session on an evaluator.
    hours:
      - {category: assessment, minutes: 120}

# Each of them is defined in library/competencies.yaml, with what an assessor sees at its four performance levels.
# Two-foot work, the neck, stretching, staff, rope and table strap belong to other curricula.
competencies:
  - screening
  - consent
  - stop-drill
  - equipment-check
  - foot-hygiene
  - own-fitness
  - mounting
  - balance
  - pressure
  - no-go-zones
  - draping
  - lubricant-and-slip
  - scope-and-claims
  - records-and-privacy
  - seated-strokes
  - one-foot-strokes
  - compression
  - check-ins
  - reading-the-body
  - own-mechanics
  - sequence

# Twenty documented sessions (source: a strap course of 20 practice forms; twenty practice massages). Three in the supervisor's
# sight come first, two follow with the supervisor on the premises; the split is a proposal.
practicum:
  opens-after:
    - seated-work
    - standing-back
    - glutes-and-legs
    - lubricant-and-drape
    - pressure-and-guarding
    - therapist-longevity
    - whole-sequence
  # What is not practised soon is forgotten (source: DeepFeet, practise soon after class); 30 days is a proposal.
  starts-within-days: 30
  ends-within-months: 6
  once-per-client-per-day: true
  # In general; in the lumbar zone less until the student is assessed (see limits).
  peak-pressure-at-most: 4
  zones:
    - upper-trapezius
    - shoulder-blade
    - upper-back
    - erectors
    - lumbar
    - gluteals
    - sacrum
    - hamstrings
    - calf
    - lateral-thigh
  strokes:
    - seated-glide
    - long-glide
    - broad-glide
    - quick-light-glide
    - outward-fan
    - static-compression
    - oblique-shear
  props:
    - overhead-bars
    - parallel-bars
    - freestanding-frame
    - strap-over-bars
    - stool
    - bench
    - step-stool
    - table
  stages:
    - {category: supervised-practicum, supervision: line-of-sight, sessions: 3, minutes-at-least: 45, client: true}
    - {category: supervised-practicum, supervision: on-premises, sessions: 2, minutes-at-least: 45, client: true}
    # Only where the student may lawfully massage.
    - {category: independent-practicum, supervision: independent, sessions: 15, minutes-at-least: 45, client: true}
  limits:
    # With one foot, the heel pointing away from the ribs.
    - {of: {zones: [lumbar]}, peak-pressure-at-most: 3, until-passed: final-observed}
  requires:
    # 60 % of 20 are 12 different clients.
    - {id: different-clients, clients-percent: 60}

assessments:
  # Drawn from library/test-items.yaml; how many items, and of what, is a proposal.
  - id: knowledge-test
    title: Knowledge test
    pass: {score: {percent-at-least: 80, critical-percent-at-least: 100}}
    items:
      total: 30
      critical-at-least: 10
      from: [no-go-zones, zones, stop, consent, pressure, lubricant, bars-and-load, body-mechanics]
    retake: {after-days: 7}
  - id: formative
    title: Formative observation at the fifth session
    pass: held
    competencies: [stop-drill, pressure, no-go-zones, draping, check-ins, reading-the-body, own-mechanics]
    opens-after: [{sessions: 5}]
  # All must-pass competencies of the course at level 3 or better, and 80 % of the others.
  - id: final-observed
    title: Final observed session of 60 minutes on an evaluator
    pass: {levels: {rest-percent-at-least: 80}}
    competencies:
      - screening
      - consent
      - stop-drill
      - equipment-check
      - foot-hygiene
      - own-fitness
      - mounting
      - balance
      - pressure
      - no-go-zones
      - draping
      - lubricant-and-slip
      - scope-and-claims
      - records-and-privacy
      - seated-strokes
      - one-foot-strokes
      - compression
      - check-ins
      - reading-the-body
      - own-mechanics
      - sequence
    opens-after: [{sessions: 20}]
    assessor-independent: true
    retake: {after-days: 7, supervised-sessions: 2}

awards:
  # Completion says attended, achievement says passed (source: DeepFeet, on certification); neither is a certification
  # (source: Barefoot massage, why a class is not a certification).
  - kind: completion
    title: Western bar ashiatsu, level 1, attended
    requires: [attendance]
  # 24 months, in line with the two-year cycles of American boards (source: Two-year cycles of renewal).
  - kind: achievement
    title: Western bar ashiatsu, level 1, passed
    requires: [entry, attendance, practicum, assessments]
    valid-months: 24
    # What keeps it alive is a proposal of this catalogue: practice since, current papers, the renewal of safety; and the final
    # once more, for whoever let it lapse for more than twelve months.
    renewal:
      opens-days-before: 90
      sessions: 12
      documents: [insurance, first-aid, [licence, no-licence]]
      record: {curriculum: renewal-safety, kind: achievement}
      lapsed: {months: 12, repeats: [final-observed]}

"""##),
    TourFile(name: "balance-classes.jsonl", text: ##"""
{"curriculum": "balance-on-bars-0", "module": "equipment-checklist", "category": "theory-inperson", "heldOn": "today-170", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "equipment-checklist", "category": "lab-giving", "heldOn": "today-170", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "fitting-the-bars", "category": "theory-inperson", "heldOn": "today-170", "minutes": 15, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "fitting-the-bars", "category": "lab-giving", "heldOn": "today-170", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "mounting", "category": "lab-giving", "heldOn": "today-170", "minutes": 45, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "one-leg-stance", "category": "lab-giving", "heldOn": "today-170", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "load-shift", "category": "lab-giving", "heldOn": "today-170", "minutes": 45, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "strap", "category": "theory-inperson", "heldOn": "today-170", "minutes": 15, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "strap", "category": "lab-giving", "heldOn": "today-170", "minutes": 15, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "stools-and-slipping", "category": "lab-giving", "heldOn": "today-170", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "fault-hunt", "category": "lab-giving", "heldOn": "today-170", "minutes": 15, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "balance-on-bars-0", "module": "set-up-assessment", "category": "assessment", "heldOn": "today-160", "minutes": 60, "instructor": "kenji", "students": ["aya"]}

"""##),
    TourFile(name: "balance-sessions.jsonl", text: ##"""
{"student": "aya", "curriculum": "balance-on-bars-0", "supervisor": "kenji", "supervision": "line-of-sight", "category": "supervised-practicum", "site": "studio", "day": "today-168", "start": "10:00", "minutes": 30, "props": ["overhead-bars", "step-stool", "table"], "zones": [], "strokes": [], "incident": "none"}
{"student": "aya", "curriculum": "balance-on-bars-0", "supervisor": "kenji", "supervision": "line-of-sight", "category": "supervised-practicum", "site": "studio", "day": "today-167", "start": "10:00", "minutes": 30, "props": ["overhead-bars", "step-stool", "table"], "zones": [], "strokes": [], "incident": "none"}

"""##),
    TourFile(name: "balance-set-up.json", text: ##"""
{
  "heldOn": "today-160",
  "method": "live",
  "levels": {
    "equipment-check": 3,
    "mounting": 4,
    "balance": 3,
    "own-fitness": 3,
    "lubricant-and-slip": 3
  }
}

"""##),
    TourFile(name: "final-observed.json", text: ##"""
{
  "heldOn": "today-7",
  "method": "live",
  "levels": {
    "screening": 3,
    "consent": 4,
    "stop-drill": 3,
    "equipment-check": 3,
    "foot-hygiene": 3,
    "own-fitness": 3,
    "mounting": 3,
    "balance": 3,
    "pressure": 3,
    "no-go-zones": 3,
    "draping": 4,
    "lubricant-and-slip": 3,
    "scope-and-claims": 3,
    "records-and-privacy": 3,
    "seated-strokes": 3,
    "one-foot-strokes": 3,
    "compression": 3,
    "check-ins": 3,
    "reading-the-body": 3,
    "own-mechanics": 3,
    "sequence": 2
  }
}

"""##),
    TourFile(name: "formative.json", text: ##"""
{
  "heldOn": "today-117",
  "method": "live",
  "levels": {
    "stop-drill": 3,
    "pressure": 2,
    "no-go-zones": 3,
    "draping": 3,
    "check-ins": 2,
    "reading-the-body": 3,
    "own-mechanics": 3
  },
  "remediation": "Ask for a number in every new zone, and hold the level that was asked for to the end of the muscle."
}

"""##),
    TourFile(name: "foundation-cases.json", text: ##"""
{
  "heldOn": "today-183",
  "method": "written",
  "score": {
    "right": 9,
    "items": 10,
    "criticalRight": 6,
    "criticalItems": 6
  }
}

"""##),
    TourFile(name: "foundation-classes.jsonl", text: ##"""
{"curriculum": "foundation-safety-0", "module": "history-and-styles", "category": "theory-online", "heldOn": "today-190", "minutes": 60, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "terms", "category": "theory-online", "heldOn": "today-190", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "zones", "category": "theory-online", "heldOn": "today-190", "minutes": 60, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "screening", "category": "theory-online", "heldOn": "today-190", "minutes": 120, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "hygiene", "category": "theory-online", "heldOn": "today-190", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "lubricants-and-slipping", "category": "theory-online", "heldOn": "today-190", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "scope-claims-privacy", "category": "theory-online", "heldOn": "today-190", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "zones", "category": "theory-inperson", "heldOn": "today-184", "minutes": 60, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "screening", "category": "theory-inperson", "heldOn": "today-184", "minutes": 60, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "consent-and-stop", "category": "theory-inperson", "heldOn": "today-184", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "consent-and-stop", "category": "lab-giving", "heldOn": "today-184", "minutes": 45, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "consent-and-stop", "category": "lab-receiving", "heldOn": "today-184", "minutes": 45, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "hygiene", "category": "lab-giving", "heldOn": "today-184", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "scope-claims-privacy", "category": "theory-inperson", "heldOn": "today-184", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "incident-drill", "category": "lab-giving", "heldOn": "today-184", "minutes": 15, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "incident-drill", "category": "lab-receiving", "heldOn": "today-184", "minutes": 15, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "foundation-safety-0", "module": "incident-drill", "category": "assessment", "heldOn": "today-184", "minutes": 30, "instructor": "kenji", "students": ["aya"]}

"""##),
    TourFile(name: "foundation-drill.json", text: ##"""
{
  "heldOn": "today-183",
  "method": "live",
  "levels": {
    "screening": 3,
    "consent": 3,
    "stop-drill": 4,
    "foot-hygiene": 3,
    "own-fitness": 3,
    "draping": 3,
    "scope-and-claims": 3,
    "records-and-privacy": 3
  }
}

"""##),
    TourFile(name: "foundation-test.json", text: ##"""
{
  "heldOn": "today-183",
  "method": "written",
  "score": {
    "right": 28,
    "items": 30,
    "criticalRight": 12,
    "criticalItems": 12
  }
}

"""##),
    TourFile(name: "knowledge-test.json", text: ##"""
{
  "heldOn": "today-10",
  "method": "written",
  "score": {
    "right": 27,
    "items": 30,
    "criticalRight": 10,
    "criticalItems": 10
  }
}

"""##),
    TourFile(name: "prerequisites.sh", text: ##"""
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

"""##),
    TourFile(name: "studio-inspection.json", text: ##"""
{
  "occasion": "yearly",
  "day": "today-205",
  "headroomCentimetres": 195,
  "findings": [
    {"item": "headroom", "answer": "ok"},
    {"item": "emergency-way", "answer": "ok"},
    {"item": "fixing-in-structure", "equipment": "bars", "answer": "ok"},
    {"item": "fixing-spread", "equipment": "bars", "answer": "ok"},
    {"item": "bars-sound", "equipment": "bars", "answer": "ok"},
    {"item": "bars-layout", "equipment": "bars", "answer": "ok"},
    {"item": "grip-height", "equipment": "bars", "answer": "ok"},
    {"item": "table-bolts", "equipment": "table", "answer": "ok"},
    {"item": "table-hinges", "equipment": "table", "answer": "ok"},
    {"item": "table-cables", "equipment": "table", "answer": "ok"},
    {"item": "table-legs", "equipment": "table", "answer": "ok"},
    {"item": "face-cradle", "equipment": "table", "answer": "ok"},
    {"item": "step-steady", "equipment": "step", "answer": "ok"}
  ]
}

"""##),
    TourFile(name: "western-classes.jsonl", text: ##"""
{"curriculum": "western-bar-ashiatsu-1", "module": "seated-work", "category": "theory-inperson", "heldOn": "today-140", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "seated-work", "category": "lab-giving", "heldOn": "today-140", "minutes": 75, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "seated-work", "category": "lab-receiving", "heldOn": "today-140", "minutes": 75, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "standing-back", "category": "theory-inperson", "heldOn": "today-140", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "standing-back", "category": "lab-giving", "heldOn": "today-140", "minutes": 150, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "standing-back", "category": "lab-receiving", "heldOn": "today-140", "minutes": 150, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "glutes-and-legs", "category": "theory-inperson", "heldOn": "today-139", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "glutes-and-legs", "category": "lab-giving", "heldOn": "today-139", "minutes": 135, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "glutes-and-legs", "category": "lab-receiving", "heldOn": "today-139", "minutes": 135, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "lubricant-and-drape", "category": "theory-inperson", "heldOn": "today-139", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "lubricant-and-drape", "category": "lab-giving", "heldOn": "today-139", "minutes": 45, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "lubricant-and-drape", "category": "lab-receiving", "heldOn": "today-139", "minutes": 45, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "pressure-and-guarding", "category": "theory-inperson", "heldOn": "today-138", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "pressure-and-guarding", "category": "lab-giving", "heldOn": "today-138", "minutes": 75, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "pressure-and-guarding", "category": "lab-receiving", "heldOn": "today-138", "minutes": 75, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "therapist-longevity", "category": "theory-inperson", "heldOn": "today-138", "minutes": 30, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "whole-sequence", "category": "lab-giving", "heldOn": "today-138", "minutes": 90, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "whole-sequence", "category": "lab-receiving", "heldOn": "today-138", "minutes": 90, "instructor": "kenji", "students": ["aya"]}
{"curriculum": "western-bar-ashiatsu-1", "module": "assessment-day", "category": "assessment", "heldOn": "today-10", "minutes": 120, "instructor": "kenji", "students": ["aya"]}

"""##),
    TourFile(name: "western-sessions.jsonl", text: ##"""
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "line-of-sight", "category": "supervised-practicum", "site": "studio", "day": "today-128", "start": "14:30", "minutes": 75, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-back", "erectors"], "strokes": ["seated-glide", "long-glide"], "client": {"code": "c-c6ep34wk5d", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 2, "comfortRating": 5}, "incident": "none", "reflection": "Kept my weight on the bars and the drape in place."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "line-of-sight", "category": "supervised-practicum", "site": "studio", "day": "today-126", "start": "10:00", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-back", "gluteals"], "strokes": ["broad-glide", "static-compression"], "client": {"code": "c-m3zj834ff4", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none", "reflection": "Slowed down; the second side was even."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "on-premises", "category": "supervised-practicum", "site": "studio", "day": "today-120", "start": "14:30", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["hamstrings", "calf"], "strokes": ["long-glide", "quick-light-glide"], "client": {"code": "c-94kf3wm59p", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none", "reflection": "Asked for a number in every zone."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "on-premises", "category": "supervised-practicum", "site": "studio", "day": "today-118", "start": "10:00", "minutes": 75, "props": ["overhead-bars", "step-stool", "table"], "zones": ["erectors", "gluteals", "hamstrings"], "strokes": ["long-glide", "outward-fan"], "client": {"code": "c-pm3mme393k", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 4, "comfortRating": 7}, "incident": "none", "reflection": "Long strokes held the same depth."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-110", "start": "14:30", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-trapezius", "shoulder-blade"], "strokes": ["seated-glide"], "client": {"code": "c-x6bf6k5mbk", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 2, "comfortRating": 5}, "incident": "none"}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-105", "start": "10:00", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-back", "erectors"], "strokes": ["seated-glide", "long-glide"], "client": {"code": "c-wq75mmp8d5", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none", "reflection": "Kept my weight on the bars and the drape in place."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-100", "start": "14:30", "minutes": 75, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-back", "gluteals"], "strokes": ["broad-glide", "static-compression"], "client": {"code": "c-kr4m3n8hqk", "screening": "modify", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none", "reflection": "Slowed down; the second side was even."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-95", "start": "10:00", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["hamstrings", "calf"], "strokes": ["long-glide", "quick-light-glide"], "client": {"code": "c-ftcgmzgdb9", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 4, "comfortRating": 7}, "incident": "none", "reflection": "Asked for a number in every zone."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-90", "start": "14:30", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["erectors", "gluteals", "hamstrings"], "strokes": ["long-glide", "outward-fan"], "client": {"code": "c-v7rt94mbjh", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 2, "comfortRating": 5}, "incident": "none", "reflection": "Long strokes held the same depth."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-85", "start": "10:00", "minutes": 75, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-trapezius", "shoulder-blade"], "strokes": ["seated-glide"], "client": {"code": "c-ycsgbn45jf", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none"}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-80", "start": "14:30", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-back", "erectors"], "strokes": ["seated-glide", "long-glide"], "client": {"code": "c-7tc6zhf3q4", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none", "reflection": "Kept my weight on the bars and the drape in place."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-75", "start": "10:00", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-back", "gluteals"], "strokes": ["broad-glide", "static-compression"], "client": {"code": "c-tkmvywccrd", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 4, "comfortRating": 7}, "incident": "none", "reflection": "Slowed down; the second side was even."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-70", "start": "14:30", "minutes": 75, "props": ["overhead-bars", "step-stool", "table"], "zones": ["hamstrings", "calf"], "strokes": ["long-glide", "quick-light-glide"], "client": {"code": "c-nhmvg4w4ah", "screening": "modify", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 2, "comfortRating": 5}, "incident": "none", "reflection": "Asked for a number in every zone."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-65", "start": "10:00", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["erectors", "gluteals", "hamstrings"], "strokes": ["long-glide", "outward-fan"], "client": {"code": "c-rq43srbpmq", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none", "reflection": "Long strokes held the same depth."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-60", "start": "14:30", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-trapezius", "shoulder-blade"], "strokes": ["seated-glide"], "client": {"code": "c-c6ep34wk5d", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none"}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-55", "start": "10:00", "minutes": 75, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-back", "erectors"], "strokes": ["seated-glide", "long-glide"], "client": {"code": "c-m3zj834ff4", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 4, "comfortRating": 7}, "incident": "none", "reflection": "Kept my weight on the bars and the drape in place."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-50", "start": "14:30", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["upper-back", "gluteals"], "strokes": ["broad-glide", "static-compression"], "client": {"code": "c-94kf3wm59p", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 2, "comfortRating": 5}, "incident": "none", "reflection": "Slowed down; the second side was even."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-45", "start": "10:00", "minutes": 60, "props": ["overhead-bars", "step-stool", "table"], "zones": ["hamstrings", "calf"], "strokes": ["long-glide", "quick-light-glide"], "client": {"code": "c-pm3mme393k", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none", "reflection": "Asked for a number in every zone."}
{"student": "aya", "curriculum": "western-bar-ashiatsu-1", "supervisor": "kenji", "supervision": "independent", "category": "independent-practicum", "site": "studio", "day": "today-40", "start": "14:30", "minutes": 75, "props": ["overhead-bars", "step-stool", "table"], "zones": ["erectors", "gluteals", "hamstrings"], "strokes": ["long-glide", "outward-fan"], "client": {"code": "c-x6bf6k5mbk", "screening": "proceed", "ruleSet": "default@2026.1", "consent": true, "stopSignal": true, "peakPressure": 3, "comfortRating": 6}, "incident": "none", "reflection": "Long strokes held the same depth."}

"""##),
  ]
}
