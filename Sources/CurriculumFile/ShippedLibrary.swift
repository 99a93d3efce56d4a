// Written from Curricula/library by ShippedLibraryTests (RECORD_GOLDEN=1); do not edit.
// swift-format-ignore-file

import Training

enum ShippedLibrary {
  static let texts: [(kind: Library.Kind, text: String)] = [
    (.claims, ##"""
# yaml-language-server: $schema=library.schema.json
# What people say about barefoot massage, and how far it holds: supported, plausible, anecdotal or unsupported. No trial of ashiatsu
# itself was found, so no benefit of it stands higher than plausible. A claim is never printed on a record.
# `blocked` lists wordings that no public text of a school should carry; `say` gives what can be said in their place. In a wording, `*`
# stands for any ending and `a|b` for either word; “the”, “your” and the like are left out, since they make no difference.
claims:
  - id: broad-pressure-is-comfortable
    statement: A broad sole spreads pressure, so that deep work can stay comfortable.
    grade: plausible
    note: Simple mechanics; comfort is asked for on a scale of 0 to 10 all the same.
    see: [surfaces/sole, glossary/comfort-rating]
  - id: depth-with-precision
    statement: Body weight lets a therapist give more force, evenly, than hands do, to deep layers and connective tissue.
    grade: plausible
    note: The force is real; what it does to deep layers and to “knots” has not been measured.
    blocked:
      - {wording: break|breaks|breaking up knots|adhesions|scar, say: eases muscles that feel tight}
      - {wording: break|breaks|breaking down knots|adhesions|scar, say: eases muscles that feel tight}
      - {wording: loosen* adhered tissue|fascia, say: eases muscles that feel tight}
      - {wording: release* adhesions, say: eases muscles that feel tight}
  - id: posture
    statement: Posture gets better.
    grade: plausible
    note: People stand easier afterwards; how long it lasts is not known.
    blocked:
      - {wording: correct* posture, say: many people stand easier afterwards}
      - {wording: fix* posture, say: many people stand easier afterwards}
  - id: range-of-motion
    statement: Movement is freer afterwards.
    grade: plausible
    note: Short-term gains are usual after massage and stretching.
    see: [glossary/range-of-motion]
  - id: circulation
    statement: Circulation is faster during and after the work; small vessels widen.
    grade: plausible
    note: "The reason why blood pressure and clots are asked about: an effect is also a risk."
    asks: [blood-pressure, clot]
    sources: [deepfeet-contraindications, deepfeet-on-hypertension]
    blocked:
      - {wording: detoxif*, say: feels refreshing}
      - {wording: flush*|remove*|release* toxins, say: feels refreshing}
      - {wording: cure*|treat*|improve* circulation disorders, say: feels warming}
  - id: calms-fight-or-flight
    statement: It quiets the body's alarm, the “fight or flight” response.
    grade: plausible
    note: Slow, steady pressure calms many people; with feet it has not been measured.
  - id: relaxation
    statement: Massage relaxes.
    grade: plausible
    note: Shown for massage in general; with the feet nobody has measured it.
  - id: stress-and-fatigue
    statement: Stress and fatigue lessen for a while.
    grade: plausible
    note: Usual after massage in general; nobody has measured how long it lasts after work with the feet.
    blocked:
      - {wording: cure*|treat* anxiety|depression|insomnia, say: helps you rest}
  - id: pain-relief
    statement: Ordinary muscle soreness, tension and back ache ease for a while.
    grade: plausible
    note: Long-standing pain that nobody examined belongs to a doctor first.
    asks: [unexamined-pain]
    blocked:
      - {wording: cure*|heal*|eliminate* back|neck|chronic pain, say: can ease an ordinary ache for a while}
      - {wording: cure*|heal*|eliminate* pain, say: can ease an ordinary ache for a while}
      - {wording: treat*|cure*|relieve* migraine*, say: can ease tension in the shoulders}
  - id: spasm
    statement: It releases muscle spasms and cramps.
    grade: plausible
    note: A tight muscle may let go; severe cramps that come again belong to a doctor first.
    asks: [cramps]
    blocked:
      - {wording: cure*|treat* spasms|cramps, say: can ease a muscle that feels tight}
  - id: lengthens-muscles
    statement: Long strokes elongate muscles.
    grade: plausible
    note: A muscle that lets go feels longer; that it becomes longer has not been shown.
    blocked:
      - {wording: lengthen*|elongate* muscles permanently, say: muscles feel longer afterwards}
  - id: spinal-problems
    statement: It treats spinal problems.
    grade: unsupported
    note: A problem of the spine belongs to a doctor, and several of them rule out work with the feet.
    asks: [disc, stiff-spine, weak-bones, warning-signs]
    blocked:
      - wording: treat*|cure*|heal*|correct*|fix* spinal problem*|condition*|disorder*|issue*
        say: works the muscles beside the spine, never the spine itself
      - wording: treatment|cure of|for spinal problem*|condition*|disorder*
        say: work on the muscles beside the spine, never on the spine itself
      - wording: treatment|cure of|for scoliosis|sciatica
        say: work on the muscles beside the spine, never on the spine itself
      - wording: treat*|cure*|heal*|correct*|fix* spine|disc*|disk*|scoliosis|sciatica
        say: works the muscles beside the spine, never the spine itself
      - {wording: realign*|align*|adjust* spine|vertebra*|back, say: works the muscles beside the spine}
      - {wording: spinal alignment|realignment|adjustment, say: work on the muscles beside the spine}
  - id: lumbar-nerves
    statement: Nerves of the lower back gain more space, and the spine grows longer.
    grade: unsupported
    note: Nothing of the kind has been shown; the lumbar area is a restricted zone.
    see: [zones/lumbar]
    blocked:
      - {wording: nerve* gain|gains|gaining more space, say: the lower back is worked lightly and with one foot}
      - {wording: more space for nerve*, say: the lower back is worked lightly and with one foot}
      - {wording: decompress* spine|nerve*|disc*, say: the lower back is worked lightly and with one foot}
      - {wording: spinal decompression, say: light work on the lower back with one foot}
      - {wording: elongate*|lengthen*|stretch* spine, say: the lower back is worked lightly and with one foot}
  - id: immune-system
    statement: It boosts the immune system.
    grade: unsupported
    note: On the contrary, a weak immune system is a reason to ask a doctor first.
    asks: [weak-immunity]
    blocked:
      - {wording: boost*|strengthen*|improve*|support*|stimulate* immune system|function|response, say: helps you rest}
      - {wording: boost*|strengthen*|improve* immunity, say: helps you rest}
      - {wording: immune booster|boost|boosting, say: a good rest}
  - id: drainage
    statement: It drains lymph and waste.
    grade: unsupported
    note: What is meant by it is very light work by hand, with a training of its own.
    blocked:
      - {wording: drain*|move*|flush* lymph|lymphatic, say: feels light afterwards}
      - {wording: lymph|lymphatic drainage, say: long gliding strokes}
  - id: faster-recovery
    statement: Athletes recover faster after an event.
    grade: plausible
    note: Perceived soreness lessens after massage; performance hardly changes.
    see: [indications/recovery, indications/sport-after]
  - id: twenty-minutes
    statement: Twenty minutes with the feet do what sixty minutes with the hands do.
    grade: anecdotal
    note: One practice says so. Practicum minutes are never converted.
    blocked:
      - {wording: 20|twenty minutes equals|equal|is|are 60|sixty, say: many people like short sessions too}
      - {wording: 20|twenty minutes worth 60|sixty, say: many people like short sessions too}
  - id: easier-on-the-therapist
    statement: It spares the therapist's thumbs and wrists.
    grade: plausible
    note: >-
      In one study 71 % of massage therapists had a disorder of the muscles and joints within twelve months, and 50 % pain of the
      thumb. No trial shows that working with the feet prevents it.
    see: [competencies/own-mechanics]
    sources: [jang-2006]
    blocked:
      - {wording: prevent* therapist injury|injuries|burnout, say: lets the hands rest}
      - {wording: injury free career, say: lets the hands rest}
  - id: painless
    statement: The pressure is painless.
    grade: unsupported
    note: Pressure is asked for on a scale, and 8 of 10 means less at once.
    see: [glossary/comfort-rating, questions/deep-without-pain]
    sources: [comfort-scale]
    blocked:
      - {wording: painless pressure|massage|technique, say: pressure that you set yourself}
      - {wording: completely|totally|absolutely painless, say: pressure that you set yourself}
      - {wording: pain free pressure|massage, say: pressure that you set yourself}
  - id: three-thousand-years
    statement: Ashiatsu is more than 3,000 years old and came from China to Japan with Buddhist monks.
    grade: unsupported
    note: Old traditions of foot pressure exist, and how old they are nobody has shown; the bar form is from the 1990s.
    see: [history/bars-of-the-1990s]
    sources: [deepfeet-founder]
    blocked:
      - {wording: "3,000 year* old", say: an old idea in a form of the 1990s}
      - {wording: 3000 year* old, say: an old idea in a form of the 1990s}
      - {wording: three thousand year* old, say: an old idea in a form of the 1990s}
  - id: asian-origin
    statement: Massage with the feet has roots in several countries of Asia.
    grade: supported
    note: Styles of India, Japan, Thailand, China and the Philippines are described in the style cards.
    see: [styles/chavutti, styles/sokuatsu, styles/thai-barefoot, styles/traditional-tcm, styles/philippine-bar-walking]
  - id: popular-in-the-united-states
    statement: Barefoot massage is popular in the United States of America.
    grade: plausible
    note: There are many schools, courses and listings; nobody has counted the sessions.
  - id: martial-arts-lineage
    statement: Martial artists and dancers were treated with the feet by their teachers.
    grade: anecdotal
    note: The Keralan rope form tells its own history in this way.
    sources: [keralite-foot-massage]
  - id: energy-and-organs
    statement: Points on lines belong to organs, and pressing them moves energy.
    grade: unsupported
    note: Taught as tradition, and named as tradition.
    see: [glossary/ki, glossary/meridian]
    blocked:
      - {wording: balance*|heal*|cleanse*|stimulate* organs, say: follows lines of the Chinese tradition}
      - {wording: unblock* energy|chi|qi|ki|meridians, say: follows lines of the Chinese tradition}
  - id: pregnancy
    statement: It is good in pregnancy.
    grade: unsupported
    note: >-
      No foot work in pregnancy. Trials of gentle massage by hand in healthy pregnancies do not speak for compression with the feet; a hand
      therapist with prenatal training is the one to see.
    asks: [pregnancy]
    sources: [prenatal-review]
    blocked:
      - {wording: prenatal|pregnancy ashiatsu|barefoot, say: we do not work with the feet in pregnancy}
      - {wording: safe in|during pregnancy, say: we do not work with the feet in pregnancy}
      - {wording: safe for pregnant, say: we do not work with the feet in pregnancy}
  - id: safe-for-everyone
    statement: It is safe for everyone.
    grade: unsupported
    note: Serious harm after massage is rare and not unknown; the screening leaves people out for good reason.
    see: [questions/is-it-dangerous]
    sources: [adverse-events-review, massage-case-reports]
    blocked:
      - {wording: safe for everyone|everybody, say: safe for most people after a screening}
      - {wording: suitable for everyone|everybody, say: suitable for most people after a screening}
      - {wording: risk free, say: with a screening before the first session}
  - id: a-course-certifies
    statement: A course makes a certified therapist.
    grade: unsupported
    note: A course gives a record of completion or of achievement; licence and certification are other people's words.
    see: [glossary/certification, glossary/record-of-achievement]
    sources: [certification-is-not-real, deepfeet-on-certification]
    blocked:
      - {wording: certified for life, say: "trained, with a record that anybody can check"}
      - {wording: government|state certified|approved ashiatsu, say: "trained, with a record that anybody can check"}
      - {wording: licensed ashiatsu|barefoot therapist|practitioner, say: "trained in ashiatsu, and licensed as what the licence says"}
      - {wording: certified ashiatsu|barefoot therapist|practitioner, say: "trained, with a record that anybody can check"}

"""##),
    (.competencies, ##"""
# yaml-language-server: $schema=library.schema.json
# What a student must be able to do, judged at four performance levels: 1 unsafe or not shown, 2 with prompts, 3 independent, 4 adapts and
# explains.
# `must-pass: true` is safety-critical: below level 3 the attempt fails, whatever the total.
# Figures are proposals of this catalogue where no source is named.
competencies:
  - id: screening
    code: C-SCR
    title: Screening
    must-pass: true
    levels:
      1: Starts without the screening, or misses a condition that is on the list.
      2: Asks every question, but decides wrongly until prompted.
      3: Decides rightly, and says aloud what is left out and why.
      4: Finds a combined or an unlisted risk as well, and refers with tact.
  - id: consent
    code: C-CONS
    title: Consent
    must-pass: true
    levels:
      1: Has no consent, or agrees no stop signal.
      2: Asks vaguely, or late.
      3: >-
        Agrees before mounting on areas, undress, pressure, the right to stop, and a stop signal by
        voice and by hand.
      4: Asks again at each change of position, and honours a “no” without argument.
  - id: stop-drill
    code: C-STOP
    title: Stop drill
    must-pass: true
    levels:
      1: Is still in contact more than 3 seconds after the stop signal.
      2: Takes the weight off within 3 seconds when prompted.
      3: >-
        Has the weight on the support within 2 seconds and the foot off the body, then steps down,
        drapes, asks and checks, in the order of the drill.
      4: Does the same in an unannounced drill, and leads the writing of the incident note.
  - id: equipment-check
    code: C-EQ
    title: Equipment check
    must-pass: true
    levels:
      1: Skips the check, or uses equipment that has no rating.
      2: Misses one item of the check.
      3: Goes through the full list, does the load sum, and refuses to work if anything fails.
      4: Finds the planted fault and tags the equipment out of use.
  - id: foot-hygiene
    code: C-HYG
    title: Foot hygiene
    must-pass: true
    levels:
      1: Works with dirt, a wound or a long nail on the foot, or after walking barefoot outdoors.
      2: Needs reminding.
      3: >-
        Feet are washed, sanitised and trimmed, sandals are worn indoors only, and the feet are
        cleaned again after touching the floor.
      4: Handles a lapse in the middle of a session smoothly.
  - id: own-fitness
    code: C-FIT
    title: Own fitness
    must-pass: true
    levels:
      1: Works while dizzy, injured or infected.
      2: Is unsure whether to work.
      3: Declares unasked whether fit to work, and declines when not.
      4: Plans for a substitute, and protects colleagues.
  - id: mounting
    code: C-MNT
    title: On and off the table
    must-pass: true
    levels:
      1: Jumps, steps over the client, or misses the step.
      2: Hesitates, or holds on late and with one hand.
      3: Uses the step, keeps a hand on the bar throughout, and never touches the client on the way.
      4: Mounts and steps down on either side, silently, and the drape stays in place.
  - id: balance
    code: C-BAL
    title: Balance on the bars
    must-pass: true
    levels:
      1: Hangs from the bars, or loses them.
      2: Clutches the bars.
      3: >-
        Stands on one leg for 60 seconds, and keeps a foot on a scale at 25 % and at 50 % of body
        weight, within ±10 %, for 10 seconds.
      4: Does the same while re-draping with one hand.
  - id: pressure
    code: C-LOAD
    title: Pressure
    must-pass: true
    levels:
      1: Overshoots, or ignores a comfort rating of 8 or more.
      2: Has to be corrected often.
      3: Holds the level asked for (1 to 4) along the whole muscle, with a comfort rating of at most 7.
      4: Acts before guarding begins, and changes the tool.
  - id: no-go-zones
    code: C-ZONE
    title: No-go zones
    must-pass: true
    levels:
      1: Touches a no-go zone at all.
      2: Drifts towards one, and corrects it when told.
      3: Touches none in a full routine, and names their borders.
      4: Fits the path to the body on the table.
  - id: draping
    code: C-DRAPE
    title: Draping
    must-pass: true
    levels:
      1: An intimate area is exposed.
      2: The drape is loose and has to be done again.
      3: The drape is secure before mounting, and nothing is exposed when the client turns over.
      4: Re-drapes with foot or hand, unnoticed.
  - id: lubricant-and-slip
    code: C-LUB
    title: Lubricant and slipping
    must-pass: true
    levels:
      1: The standing foot or the step is oily.
      2: Uses too much.
      3: >-
        Takes the right medium, asks about allergies, keeps the supporting foot dry, and wipes the
        soles before stepping down.
      4: Changes the medium to suit the stroke.
  - id: scope-and-claims
    code: C-SCOPE
    title: Scope and claims
    must-pass: true
    levels:
      1: Diagnoses, or promises a cure.
      2: Slips in scope or wording.
      3: Stays within scope, keeps to the permitted wording, and refers.
      4: Corrects others kindly.
  - id: records-and-privacy
    code: C-DOC
    title: Records and privacy
    must-pass: true
    levels:
      1: Writes into the log who the client is, or anything about the client's health.
      2: Keeps the log only partly as it should be.
      3: The log is complete on the same day, and knows the client by a code only.
      4: Goes through their own log and mends it.
  - id: seated-strokes
    code: C-SEAT
    title: Seated strokes
    levels:
      1: The stroke cannot be recognised.
      2: The stroke is broken or rushed.
      3: Tool, path, pace and return are correct.
      4: The stroke is shaped to the tissue.
  - id: one-foot-strokes
    code: C-ONE
    title: One-foot strokes
    levels:
      1: The stroke cannot be recognised.
      2: The stroke is broken or rushed.
      3: Tool, path, pace and return are correct.
      4: The stroke is shaped to the tissue.
  - id: compression
    code: C-COMP
    title: Compression
    levels:
      1: The stroke cannot be recognised.
      2: The stroke is broken or rushed.
      3: Tool, path, pace and return are correct.
      4: The stroke is shaped to the tissue.
  - id: check-ins
    code: C-COMM
    title: Check-ins
    levels:
      1: Never checks in.
      2: Asks “OK?” and no more.
      3: Asks a question with a scale at the start, in each new zone, and at least every 10 minutes.
      4: Catches the client who always says that it is fine.
  - id: reading-the-body
    code: C-GUARD
    title: Reading the body
    levels:
      1: Ignores a flinch or a held breath.
      2: Notices late.
      3: Lightens within one stroke.
      4: Prevents it.
  # Pain at work means that the bars are set up wrongly (source: deepfeet-on-the-bars).
  - id: own-mechanics
    code: C-MECH
    title: Own mechanics
    levels:
      1: Works bent, gripping, or in pain.
      2: Drifts at times.
      3: Spine tall, hips over the foot, grip relaxed, no pain in the knees or shoulders.
      4: Teaches it.
  - id: sequence
    code: C-FLOW
    title: Sequence
    levels:
      1: Loses the sequence.
      2: Pauses.
      3: Completes the whole routine in time, with smooth transitions.
      4: Mixes the strokes to a plan.
  # The difference in body mass that a course asks for stands in its curriculum and in the screening (rule SIZE).
  - id: two-foot-work
    code: C-TWO
    title: Two-foot work
    must-pass: true
    levels:
      1: Drops the full weight on the client, or shifts the weight from foot to foot.
      2: Loads the two feet unevenly.
      3: >-
        Keeps to the rule on the difference in body mass; both feet land and leave together; the hands carry at least 30 % of the
        weight.
      4: Scales the load by what the client says.
  - id: back-of-neck
    code: C-NECK
    title: Back of the neck by foot
    must-pass: true
    levels:
      1: Touches the front or the side of the neck, or presses harder than 2.
      2: Hesitates.
      3: Seated, one foot, a pressure of at most 2, at most 60 seconds a side.
      4: Chooses the hands where they are better.
  - id: stretching
    code: C-STR
    title: Stretching
    must-pass: true
    levels:
      1: Forces the end of a movement.
      2: The client holds the breath, and nobody asks.
      3: Stops at the first resistance, with the client breathing and the joint supported.
      4: Mixes assisted and active stretching well.
  - id: staff-work
    code: C-STAFF
    title: Staff
    must-pass: true
    levels:
      1: The staff slips, or was not checked.
      2: Leans on the staff wrongly.
      3: Checks staff and tip, keeps two points of support, and never has both feet off the floor unsupported.
      4: Changes the support to suit the client.
  - id: rope-work
    code: C-ROPE
    title: Rope
    must-pass: true
    levels:
      1: The rope slips, or rope and anchors were not checked.
      2: Hangs on the rope, or leans on it wrongly.
      3: Checks anchors and rope, keeps two points of support, and never has both feet off the floor unsupported.
      4: Changes the support to suit the client.
  - id: table-strap-work
    code: C-STRAP
    title: Table strap
    must-pass: true
    levels:
      1: The strap slips, or its anchor was not checked.
      2: Leans back on the strap wrongly.
      3: Checks anchor, webbing and buckle, keeps two points of support, and never has both feet unsupported.
      4: Changes the support to suit the client.
  # “A thumb's width” and eight of ten are proposals.
  - id: points-and-lines
    code: C-MER
    title: Points and lines
    levels:
      1: Works on the wrong line.
      2: Has the line right and the points off.
      3: >-
        Names the line and its direction (yin upward, yang downward), and finds at least eight of ten points within a thumb's
        width.
      4: Varies the work by the pattern found, and says that it is tradition.
  - id: side-and-supine-strokes
    code: C-SS
    title: Strokes on the side and face up
    levels:
      1: The stroke cannot be recognised.
      2: The stroke is broken or rushed.
      3: Tool, path, pace and return are correct.
      4: The stroke is shaped to the tissue.

"""##),
    (.dress, ##"""
# yaml-language-server: $schema=library.schema.json
# What the client wears.
dress:
  - id: clothed
    title: Clothed
    sentence: Loose, comfortable clothing without zips and buckles; nothing in the pockets; no lubricant.
  - id: draped
    title: Draped
    sentence: >-
      Undressed as far as the client wishes and covered by a sheet; only the area that is worked lies open, and
      intimate areas never do. Consent names how far.
    see: [competencies/draping, competencies/consent]
    asks: [touch]
    sources: [texas-consultation]

"""##),
    (.glossary, ##"""
# yaml-language-server: $schema=library.schema.json
# The correct words. `not` names a confusion that the term is often met with.
glossary:
  - id: ashiatsu
    term: Ashiatsu
    meaning: >-
      “Foot pressure”, from ashi (foot) and atsu (pressure). In English today mostly the Western form on a table under
      bars. Practitioners in Japan write 足圧 and romanise it sokuatsu.
    not: Massage of the feet, or any walking on the back.
    see: [styles/western-bar, questions/is-it-reflexology]
    sources: [sokuatsu-net, on-the-name]
  - id: ashi
    term: Ashi
    meaning: Japanese for foot or leg.
  - id: atsu
    term: Atsu
    meaning: Japanese for pressure.
  - id: barefoot-massage
    term: Barefoot massage
    meaning: >-
      The umbrella word for massage given with the feet; the word to use when in doubt, since the table-and-bar form
      is not the traditional practice.
    not: Reflexology, where the client's feet are pressed. Here the therapist's feet are the tool.
    sources: [on-the-name]
  - id: reflexology
    term: Reflexology
    meaning: Pressure on points of the client's feet. Not what this catalogue teaches.
    not: Ashiatsu, where the therapist's feet are the tool and not the target.
    see: [questions/is-it-reflexology]
  - id: western-bar-ashiatsu
    term: Western bar ashiatsu
    meaning: >-
      Oiled and draped client face down on a table; the therapist glides with one or two feet and holds overhead bars.
      Brand forms are Ashiatsu Oriental Bar Therapy, later also DeepFeet Bar Therapy, and FasciAshi for slow work on the
      fascia with a strap. “Oriental” is dated and stands only in the brand's own history.
    see: [styles/western-bar]
  - id: barefoot-shiatsu
    term: Barefoot shiatsu
    also: [macrobiotic shiatsu]
    meaning: >-
      Floor work on a clothed client with hands and feet, in the lineage of Shizuko Yamamoto; as macrobiotic shiatsu it
      is a form that the AOBTA lists.
    see: [styles/barefoot-shiatsu]
    sources: [macrobiotic-shiatsu]
  - id: shiatsu
    term: Shiatsu
    meaning: “Finger pressure”; Japan, early twentieth century; known in the West since the 1970s.
    see: [history/shiatsu-of-the-twentieth-century]
  - id: traditional-ashiatsu
    term: Traditional ashiatsu
    meaning: Floor work with the feet within the theory of Chinese medicine.
    see: [styles/traditional-tcm]
  - id: tcm
    term: TCM
    also: [Traditional Chinese Medicine]
    meaning: Traditional Chinese Medicine. Diagnosis, diet and herbs are outside every record here.
    see: [competencies/scope-and-claims]
  - id: tuina
    term: Tuina
    meaning: Chinese manual therapy.
    sources: [tuina]
  - id: asian-bodywork-therapy
    term: Asian bodywork therapy
    also: [ABT]
    meaning: The American umbrella profession for shiatsu, tuina, Thai and related work.
  - id: chavutti-thirumal
    term: Chavutti Thirumal
    also: [Keralite foot massage, Indian rope massage]
    meaning: >-
      Malayalam for massage by foot pressure, from Kerala; also called Keralite, foot-and-rope or Indian rope massage.
    see: [styles/chavutti]
    sources: [keralite-foot-massage]
  - id: marma
    term: Marma
    meaning: A vital point of Ayurveda.
  - id: ashi-thai
    term: Ashi-Thai
    meaning: A mix of bar work and Thai-style stretches.
  - id: fijian-barefoot-massage
    term: Fijian barefoot massage
    meaning: Seated, or with one foot on the floor; hands-free.
    see: [styles/fijian]
    sources: [fijian-massage]
  - id: back-walking
    term: Back-walking
    meaning: A lay word for stepping on a back. Not a qualification.
    not: Western bar ashiatsu, which glides and does not walk.
    see: [strokes/back-walk, questions/does-it-walk-on-the-back]
    sources: [is-ashiatsu-safe]
  - id: sokuatsu
    term: Sokuatsu
    meaning: 足圧, foot pressure as salons in Japan offer it.
    see: [styles/sokuatsu]
    sources: [sokuatsu-net]
  - id: ki
    term: Ki
    also: [chi, qi]
    meaning: Vital energy in the tradition; taught as tradition, not as evidence.
  - id: yin-and-yang
    term: Yin and yang
    meaning: Two complementary qualities in the tradition; its body map has yin and yang lines.
  - id: meridian
    term: Meridian
    also: [channel]
    meaning: A line, also called a channel, in the tradition's map of the body.
    not: A point. Points lie on meridians.
    see: [strokes/meridian-sequence, competencies/points-and-lines]
  - id: tsubo
    term: Tsubo
    also: [acupoint]
    meaning: A place on a meridian.
    not: A meridian.
    see: [strokes/point-press]
  - id: direction-of-flow
    term: Direction of flow
    meaning: >-
      With the arms raised, yin meridians run upward from the earth and yang meridians downward from the heavens.
    see: [competencies/points-and-lines]
  - id: one-foot-stroke
    term: One-foot stroke
    also: [single-foot stroke]
    meaning: One foot on the client, the other on the table, a stool or the floor.
  - id: two-foot-stroke
    term: Two-foot stroke
    also: [double-foot stroke]
    meaning: Both feet on the client; taught at the second level, with the rule on the difference in body mass.
    see: [strokes/double-glide, competencies/two-foot-work]
  - id: seated-stroke
    term: Seated stroke
    meaning: Given from a stool or the end of the table.
    see: [strokes/seated-glide]
  - id: support-foot
    term: Support foot and working foot
    also: [working foot]
    meaning: The foot that bears the weight, and the foot that works.
  - id: guarding
    term: Guarding
    meaning: >-
      A muscle tensing to protect itself: a held breath, a flinch, a contraction. The answer is less, within one
      stroke.
    see: [competencies/reading-the-body]
  - id: effleurage
    term: Effleurage
    meaning: A long glide.
    see: [strokes/broad-glide, strokes/long-glide]
  - id: compression
    term: Compression
    meaning: Press and hold.
    see: [strokes/static-compression]
  - id: shear
    term: Shear
    meaning: A slow oblique drag.
    see: [strokes/oblique-shear]
  - id: trigger-point
    term: Trigger point
    meaning: A tender spot that can be felt elsewhere when it is pressed.
    see: [strokes/trigger-point-hold]
  - id: range-of-motion
    term: Range of motion
    also: [ROM]
    meaning: "How far a joint moves. Passive: the therapist moves it. Assisted: both do. Active: the client does."
    see: [strokes/passive-stretch, strokes/assisted-stretch, strokes/active-stretch]
  - id: centrifugal-pressure
    term: Centrifugal pressure
    meaning: Strokes that open outward from the midline.
    see: [strokes/outward-fan]
  - id: pressure-level
    term: Pressure level
    meaning: "What the therapist gives, 1 to 5: 1 spreads lotion, 3 is medium, 5 is rarely used and never bruises."
    not: The comfort rating.
    sources: [pressure-scale]
  - id: comfort-rating
    term: Comfort rating
    meaning: "What the client feels, 0 to 10: 7 is the edge, 8 means less at once."
    not: The pressure level.
    sources: [comfort-scale]
  - id: working-weight
    term: Working and static weight
    meaning: >-
      What a table carries in motion, and what it carries at rest. The working weight is the one that counts.
    sources: [table-stability]
  - id: wll
    term: Working load limit
    also: [WLL]
    meaning: What an anchor, bar or rope may carry in use; given by a competent person, with a date.
  - id: contraindication
    term: Contraindication
    meaning: "Absolute: do not. Local: leave the place out. Relative: modify, or ask for clearance."
  - id: endangerment-site
    term: Endangerment site
    also: [cautionary site]
    meaning: A place where vulnerable structures lie near the surface.
    see: [zones/back-of-knee]
    sources: [abmp-endangerment-sites]
  - id: medical-clearance
    term: Medical clearance
    meaning: A dated letter that names pressure with the feet, or deep pressure.
  - id: red-flag
    term: Red flag
    meaning: A sign that needs medical care first.
    asks: [warning-signs]
  - id: lmt
    term: LMT
    meaning: "Licensed massage therapist: a title that a state gives, where it licenses."
  - id: licence
    term: Licence
    meaning: Given by a state. “No licence exists here” is a valid answer; the United Kingdom has none for massage.
    see: [jurisdictions/united-kingdom, jurisdictions/united-states]
    sources: [licensing-of-states]
  - id: registration
    term: Registration
    meaning: A place on a voluntary register, such as that of the CNHC.
  - id: certification
    term: Certification
    meaning: An independent third party's examination.
    not: What a school gives at the end of its own course.
    sources: [certification-is-not-real, deepfeet-on-certification]
  - id: record-of-completion
    term: Record of completion
    meaning: Says that a course was attended, in full.
  - id: record-of-achievement
    term: Record of achievement
    meaning: Says that its holder was assessed and passed.
  - id: ce-hours
    term: CE hours
    also: [CE, CEU]
    meaning: Hours of continuing education; the NCBTMB counts hours, not units.
    sources: [ncbtmb-certificates]
  - id: cpd
    term: CPD
    meaning: Continuing professional development, as the United Kingdom calls continuing education.
  - id: ncbtmb
    term: NCBTMB
    meaning: The American board that certifies therapists and approves providers of continuing education, for three years at a time.
  - id: comta
    term: COMTA
    meaning: An American accreditor of massage schools.
  - id: fsmtb
    term: FSMTB
    also: [MBLEx]
    meaning: The federation of American state boards; its examination is the MBLEx.
  - id: amta-abmp
    term: American associations
    also: [AMTA, ABMP]
    meaning: The American Massage Therapy Association, and Associated Bodywork and Massage Professionals.
  - id: aobta-nccaom
    term: Bodies for Asian bodywork
    also: [AOBTA, NCCAOM]
    meaning: American bodies for Asian bodywork, and for acupuncture and what they call Oriental medicine.
  - id: cnhc
    term: Registers of the United Kingdom
    also: [CNHC, GCMT, FHT, Shiatsu Society]
    meaning: Voluntary registers and associations of therapists in the United Kingdom.
    sources: [cnhc]
  - id: dvt
    term: DVT
    also: [deep vein thrombosis]
    meaning: "Deep vein thrombosis: a clot in a deep vein, which massage can dislodge."
    asks: [clot]
  - id: practicum
    term: Practicum
    meaning: Counted practice on consenting practice clients.
  - id: line-of-sight
    term: Line of sight
    meaning: The supervisor is in the room and watches.
  - id: on-premises
    term: On premises
    meaning: The supervisor is on site and readily available.
    sources: [washington-rules]
  - id: rubric
    term: Rubric
    meaning: The descriptors of the performance levels, by which assessors agree.
  - id: must-pass
    term: Must-pass
    meaning: "Safety-critical: below level 3 the attempt fails, whatever the total."
    see: [competencies/stop-drill]
  - id: practice-client
    term: Practice client
    meaning: The person who lies on the table in practice. Not called a patient, and not a model.

"""##),
    (.history, ##"""
# yaml-language-server: $schema=library.schema.json
# What happened, with how far it is known. What is only told stands among the claims.
history:
  - id: old-traditions
    title: Foot pressure in Asia
    when: old, and undated
    sentence: >-
      India, Japan, Thailand, China and the Philippines have forms of pressure with the feet. How old they are nobody has shown, and how
      one came to another is told in several ways.
    see: [claims/asian-origin, claims/three-thousand-years, claims/martial-arts-lineage]
  - id: shiatsu-of-the-twentieth-century
    title: Shiatsu, finger pressure
    when: early twentieth century; in the West since the 1970s
    sentence: Shiatsu was named in Japan and came to the West with teachers of the 1970s; barefoot forms of it followed.
    see: [glossary/shiatsu, styles/barefoot-shiatsu]
  - id: bars-of-the-1990s
    title: The bars over the table
    when: the 1990s
    sentence: >-
      Ruthie Hardee put bars over a massage table in the United States of America. Her school says that the idea came to her from Manila
      first, then from India. Some sources say the early or the middle 1990s, others the late.
    see: [styles/western-bar, styles/philippine-bar-walking]
    sources: [deepfeet-founder]
  - id: portable-bars
    title: Portable bars
    when: "2002"
    sentence: A frame with bars that stands by itself was shown in a trade magazine.
    see: [props/freestanding-frame]
    sources: [massage-magazine-100]
  - id: the-word
    title: Whose word it is
    when: in recent years
    sentence: >-
      Teachers in the United States of America ask people to say “barefoot massage” rather than “ashiatsu” alone, because the form with
      table and bars is not the traditional practice.
    see: [glossary/barefoot-massage, glossary/ashiatsu]
    sources: [on-the-name]

"""##),
    (.indications, ##"""
# yaml-language-server: $schema=library.schema.json
# What a client may come for: a tag for booking and for the mix of clients in a practicum. Never a diagnosis, and never stored with a client code.
indications:
  - id: everyday-aches
    title: Everyday aches
    sentence: Aches from posture, work and routine, that come and go with them.
    asks: [unexamined-pain]
  - id: tight-back
    title: Tight or sore back
    sentence: >-
      A back that feels tight or sore after work or sport. Long-standing pain that nobody examined goes to a doctor
      first.
    asks: [unexamined-pain]
  - id: stiffness
    title: Stiffness and tension
    sentence: A body that feels stiff, without a new injury.
  - id: wants-deep
    title: Wants it deep
    sentence: >-
      “It was not deep enough” is the complaint that brings people to barefoot work. Depth is asked for on the scale
      of 1 to 5, and comfort decides.
    see: [questions/deep-without-pain]
  - id: recovery
    title: Recovery
    sentence: Weekly or after an event, for people who train.
    see: [claims/faster-recovery]
  - id: sport-before
    title: Before sport
    sentence: Short, brisk and light; no deep work just before an event.
  - id: sport-after
    title: After sport
    sentence: Slow and moderate; deep work only when soreness has gone.
  - id: hard-physical-work
    title: Hard physical work
    sentence: Athletes and people whose work is heavy.
  - id: deep-seated-stress
    title: Stress
    sentence: Somebody who wants rest more than depth.
  - id: relaxation
    title: Relaxation
    sentence: Reason enough by itself.
  - id: cramps
    title: Cramps
    sentence: Severe cramps that come back are for a doctor first; new ones in one calf, or with swelling, at once.
    asks: [cramps]
  - id: headache
    title: Tension headache
    sentence: A familiar tension headache allows shorter work; one that is sudden, new or with fever allows none.
    asks: [headache]

"""##),
    (.jurisdictions, ##"""
# yaml-language-server: $schema=library.schema.json
# What places ask for, as somebody read it on a day. Never legal advice: ask the authority before you rely on it.
jurisdictions:
  - id: united-states
    place: United States of America
    fact: >-
      Most states license massage. When the source was written, Kansas, Minnesota and Wyoming did not, Vermont registered, and
      California certified voluntarily.
    checked-on: 2026-11-01
    see: [glossary/licence, glossary/lmt]
    sources: [licensing-of-states]
  - id: florida
    place: Florida
    fact: >-
      24 hours of continuing education in two years, at least 12 of them live; ethics 2, medical errors 2, laws 2; approved providers
      only.
    checked-on: 2026-11-01
    sources: [florida-rules]
  - id: texas
    place: Texas
    fact: >-
      A signed consultation document names techniques and areas; draping is mandatory; the client may end the session at any time.
    checked-on: 2026-11-01
    see: [competencies/consent, dress/draped]
    sources: [texas-consultation]
  - id: washington
    place: Washington State
    fact: >-
      A school has 625 hours in at least 24 weeks, an hour being 50 minutes; consent lasts at most a year; the content of a record of
      treatment is fixed, and the health status is asked anew at each session; a student clinic is under direct supervision.
    checked-on: 2026-11-01
    see: [glossary/on-premises]
    sources: [washington-rules]
  - id: ohio
    place: Ohio
    fact: No duty of continuing education for licence holders when the source was written.
    checked-on: 2026-11-01
    sources: [online-or-in-person]
  - id: united-kingdom
    place: United Kingdom
    fact: >-
      No statutory licence for massage; voluntary registers (CNHC, FHT); some councils, and every London borough, license premises;
      insurance through associations.
    checked-on: 2026-11-01
    see: [glossary/registration, questions/near-me]
    sources: [cnhc, premises-licences]
  - id: boards-and-barefoot
    place: Boards of the United States of America
    fact: >-
      No rule of a board on ashiatsu as such was found. It counts as continuing education if the provider is approved: check locally. One
      school asks everybody for a massage licence, even those who may lawfully do shiatsu, Thai massage or Rolfing without
      one.
    checked-on: 2026-11-01
    see: [glossary/ce-hours, glossary/ncbtmb]
    sources: [entry-to-courses]

"""##),
    (.props, ##"""
# yaml-language-server: $schema=library.schema.json
# What a therapist holds, stands by or stands on. `carries: body` means that a failure lets a person fall: such a prop is inspected
# before anybody works with it. What hangs overhead, a strap on the table, and a table that a therapist stands on are rated besides, and
# no session with them is logged where they are not on record and in service.
props:
  - id: overhead-bars
    title: Overhead bars
    sentence: Bars above the table, fixed into the structure, by which the therapist takes weight off her feet.
    carries: body
    sources: [deepfeet-on-the-bars]
  - id: parallel-bars
    title: Parallel bars
    sentence: Two bars above the long sides of the table that run past both its ends.
    carries: body
  - id: freestanding-frame
    title: Freestanding frame
    sentence: A frame with bars that stands on a level floor, with the maker's rating and a check of its bracing.
    carries: body
    sources: [massage-magazine-100]
  - id: strap-over-bars
    title: Strap over the bars
    sentence: >-
      A yoga strap slung from bar to bar, so that the hands rest and the therapist can lean back; never to dangle
      from.
    carries: body
    sources: [the-strap]
  - id: staff
    title: Staff
    sentence: One or two staffs of wood or bamboo, longer than shoulder height, with a rubber tip and no crack.
    carries: support
  - id: bamboo-rod
    title: Bamboo rod
    sentence: A rod to lean on or to roll underfoot, checked for cracks and splinters.
    carries: support
  - id: pole
    title: Pole
    sentence: A pole that stands or hangs beside the client; its tip and its fixing are checked.
    carries: support
  - id: chain
    title: Chain
    sentence: A chain from an anchor overhead; link, anchor and fixing carry the same rating.
    carries: body
  - id: rope
    title: Rope
    sentence: A rope across the room above head height, as in Kerala; rope and both anchors are inspected for wear.
    carries: body
    sources: [keralite-foot-massage]
  - id: fabric-strap
    title: Fabric strap on the table
    sentence: A long strap anchored to the table, held in the hands for counterweight, with no bar overhead.
    carries: body
    sources: [sarga-table-1]
  - id: chair
    title: Chair
    sentence: A chair that does not tip, for seated work.
    carries: body
  - id: stool
    title: Stool
    sentence: A low stool to sit on, hips level with the client's back; never to stand on, since it tips.
    carries: body
    sources: [meditation-pillow]
  - id: bench
    title: Bench
    sentence: A bench beside or behind the table to sit on or to step from.
    carries: body
  - id: step-stool
    title: Step stool
    sentence: A wide step that does not tip and always stands in its place; the foot finds it before the weight comes.
    carries: body
    sources: [step-stools, falling-off-the-table]
  - id: floor-mat
    title: Floor mat
    sentence: A firm, dry mat that does not slip.
    carries: nothing
  - id: table
    title: Massage table
    sentence: A table whose working rating carries client, therapist and movement together, inspected every week.
    carries: body
    sources: [table-claims, table-stability]
  - id: wall
    title: Wall
    sentence: A bare wall within reach, for balance in floor work.
    carries: support

"""##),
    (.questions, ##"""
# yaml-language-server: $schema=library.schema.json
# What readers ask, answered. `see` leads to the cards, and `asks` to the questions of the screening, that an answer rests on.
questions:
  - id: near-me
    question: Is there somebody near me, in Oxfordshire for example?
    answer: >-
      Search the school's directory: it lists, by place, people whose record is valid today and who want to be found, and
      nobody can buy a place in it. Or search the public registers: in the United Kingdom the CNHC by name, town and
      postcode, and the Shiatsu Society; elsewhere the association of your country. Whoever has a record of ours can be
      checked here by its code. If you find nobody, look further away before you ask for less.
    see: [glossary/cnhc, questions/looks-sketchy, jurisdictions/united-kingdom]
    sources: [cnhc]
  - id: is-it-dangerous
    question: Is it dangerous?
    answer: >-
      It can be. A therapist stands on a person, and careless technique injures backs. Ask for three separate facts:
      trained, with a record that you can check; licensed, where your place licenses; certified or registered, by a
      third party. And expect to be asked about your health before anybody works on you with the feet: whoever does not
      ask should not begin.
    see: [glossary/licence, glossary/certification, glossary/record-of-achievement]
    sources: [deepfeet-word, adverse-events-review]
  - id: does-it-walk-on-the-back
    question: Do you walk on my back?
    answer: >-
      Not in the Western form: it glides with one foot, later with two, while the hands on the bars carry weight, and
      it never treads on the spine. Stepping on the back belongs to floor styles, is taught last, and asks for a
      screening without any reservation.
    see: [glossary/back-walking, glossary/western-bar-ashiatsu, strokes/back-walk]
    sources: [western-form-glides, is-ashiatsu-safe]
  - id: prenatal
    question: Is there ashiatsu in pregnancy?
    answer: >-
      No. We do not work with the feet on anybody who is pregnant, may be or is trying to be. A hand therapist with
      prenatal training is the one to see.
    see: [claims/pregnancy]
    asks: [pregnancy]
    sources: [prenatal-review]
  - id: deep-without-pain
    question: Can deep work be free of pain?
    answer: >-
      It should stay comfortable. You say a number from 0 to 10 whenever you are asked and whenever you like; 7 is the
      edge, and at 8 the therapist lightens at once. You can ask for less at any time and need no reason.
    see: [glossary/comfort-rating, glossary/pressure-level, claims/painless, competencies/pressure]
    sources: [comfort-scale]
  - id: deep-tissue-with-ashiatsu
    question: Is there deep tissue work with ashiatsu techniques, and is it easier on both?
    answer: >-
      That is what the Western curricula teach: slow, broad, deep strokes with body weight. Many therapists find it
      kinder to their hands; that it prevents injuries has not been shown.
    see: [claims/easier-on-the-therapist, claims/depth-with-precision, competencies/pressure, competencies/own-mechanics]
    sources: [jang-2006]
  - id: looks-sketchy
    question: The places near me that offer back-walking look doubtful. How do I recognise a trained practitioner?
    answer: >-
      Look for a health form before the first session, a therapist with a name, a licence or register number, draping,
      price and scope in writing, and your right to stop. If one of them is missing, leave. A record of ours can be
      checked by its code on the page of the school, or by its file with no server at all. Report a false claim to the
      school that is named on it.
    see: [glossary/back-walking, glossary/licence]
  - id: is-it-reflexology
    question: Is it foot reflexology?
    answer: No. In reflexology the client's feet are pressed. Here the therapist's feet are the tool.
    see: [glossary/reflexology, glossary/ashiatsu]
  - id: cramps
    question: I have severe cramps in the lower back. Would it help?
    answer: >-
      Severe cramps that come back are for a doctor first. If they are new and in one calf, or the calf is swollen, get
      medical help at once: it can be a clot.
    see: [indications/cramps]
    asks: [cramps, clot]
  - id: herbs-and-diet
    question: Will my therapist advise me on diet and herbs?
    answer: >-
      Not on the strength of a record of ours. Traditional practitioners may hold a licence of their own for it; every
      record here says relaxation and muscle work with the feet, and no more.
    see: [glossary/tcm, glossary/record-of-achievement, competencies/scope-and-claims]
  - id: how-often
    question: How often?
    answer: >-
      As often as it does you good and your body feels well the next day; people who train often come weekly. Nobody
      should sell you a course of treatments as a cure.
    see: [indications/recovery]
  - id: what-to-wear
    question: What do I wear?
    answer: >-
      On the floor, loose clothing with nothing in the pockets. On the table you undress as far as you wish and are
      draped with a sheet; only what is worked lies open.
    see: [dress/clothed, dress/draped]
    asks: [touch]
  - id: too-intense
    question: What if it is too intense?
    answer: >-
      Say “stop”, tap twice, or drop what you hold in your hand. The weight goes to the bars within two seconds and
      the foot comes off. Then you are asked, and you decide.
    see: [glossary/comfort-rating, glossary/guarding, competencies/stop-drill]
  - id: spine-is-sensitive
    question: I mind pressure on my spine. Is this for me?
    answer: >-
      The spine itself is never pressed. If pressure near it is hard to bear, there is a reason, and we ask for it; if
      nobody knows it, see a doctor first.
    see: [zones/spinous-processes]
    asks: [sensitive-spine]
  - id: why-so-many-questions
    question: Why are there so many questions before the first session?
    answer: >-
      Because compression with body weight is safe for most people and dangerous for some. Your answers decide what is
      left out; they are not stored, and “not sure” counts as yes.
    see: [glossary/contraindication, glossary/red-flag]

"""##),
    (.settings, ##"""
# yaml-language-server: $schema=library.schema.json
# Where client and therapist are, and how.
settings:
  - id: table-prone
    title: Table, face down
    sentence: >-
      The client lies face down on a massage table; the screening asks whether that is possible for half an hour.
    asks: [face-down, breathing]
  - id: table-standing
    title: Therapist standing on the table
    sentence: The therapist stands on the table above the client, so the table carries both and the movement.
    see: [props/overhead-bars, props/table]
  - id: table-supine-side
    title: Table, face up or on the side
    sentence: The client lies face up with a bolster under the knees, or on the side with one between them.
    sources: [bolsters-and-positions]
  - id: floor-mat
    title: Floor mat
    sentence: The client lies on a firm mat on the floor.
  - id: chair
    title: Chair
    sentence: The therapist sits, or keeps one foot on the floor.
  - id: spa
    title: Spa
    sentence: >-
      Other treatments stand on the same menu; no foot on skin that was scrubbed or waxed in the last 48 hours.
    asks: [skin, allergy]

"""##),
    (.sources, ##"""
# yaml-language-server: $schema=library.schema.json
# Publications by name, and where each can be found. Most were read as stored copies, usually their first part; prices, hours and rules may
# have changed since.
sources:
  - {id: abmp-endangerment-sites, title: "ABMP, endangerment sites", at: "abmp.com, article 2200; massageandbodyworkdigital.com/i/1234356, page 56; mblexguide.com/areas-of-caution"}
  - {id: adverse-events-review, title: "Yin and others 2014, adverse events of massage for pain", at: "doi.org/10.1155/2014/480956"}
  - {id: bolsters-and-positions, title: Bolsters and positions, at: "sargadirectory.com/t1-bolstering--recipient-body-positioning.html"}
  - {id: certification-is-not-real, title: "Barefoot massage, why a class is not a certification", at: barefootmassage.substack.com}
  - {id: cnhc, title: "CNHC, registration and continuing development", at: "cnhc.org.uk, frequent questions; cpdstandards.com"}
  - {id: comfort-scale, title: Comfort scale of 0 to 10, at: balancethebodymassage.com/pressure}
  - {id: deepfeet-contraindications, title: "DeepFeet, contraindications", at: docslib.org/doc/3659209}
  - {id: deepfeet-founder, title: "DeepFeet, founder and history", at: "deepfeet.com/about.html, founder.html and founder2.html; aromatherapyandmassage.com/ashiatsu.html"}
  - {id: deepfeet-on-certification, title: "DeepFeet, on certification", at: deepfeet.com/ashiatsu-certification}
  - {id: deepfeet-on-hypertension, title: "DeepFeet, uncontrolled hypertension", at: deepfeet.com/ashiatsu-and-uncontrolled-hypertension}
  - {id: deepfeet-on-the-bars, title: "DeepFeet, how important the bars are", at: deepfeet.com/how-important-are-the-bars-in-your-barefoot-massage}
  - {id: deepfeet-word, title: "DeepFeet, a word from the founder", at: deepfeet.com/word-ruthie-hardee-ashiatsu}
  - {id: entry-to-courses, title: "Center for Barefoot Massage, entry and attendance", at: barefootmassageclass.com/faq}
  - {id: falling-off-the-table, title: "Harvest Moon Massage, falling off the table", at: "harvestmoonmassage.com/2012/10/29/falling-off-the-table"}
  - {id: feet-shins-and-knees, title: "Center for Barefoot Massage, tools of the therapist", at: centerforbarefootmassage.com/author/jenispring/page/6}
  - {id: fijian-massage, title: "Massage Magazine, Fijian massage", at: massagemag.com/fijian-massage-hand-saving-technique-86295}
  - {id: florida-rules, title: Florida rule 64B7, at: "acupunctureceus.com; floridamassage.com"}
  - {id: is-ashiatsu-safe, title: "Harvest Moon Massage, is ashiatsu safe", at: "harvestmoonmassage.com/2013/07/23/is-ashiatsu-safe"}
  - {id: jang-2006, title: "Jang and others 2006, disorders of massage therapists", at: "doi.org/10.1007/s10926-006-9028-1"}
  - {id: keralite-foot-massage, title: Keralite foot massage, at: "massagetherapy.co.uk (Chavutti); oocities.org/yogiculture/Chavutti.html; anaturalbalance.co.uk; elixirayurveda.com"}
  - {id: licensing-of-states, title: "ABMP and FSMTB, licensing and human trafficking", at: "abmp.com; fsmtb.org"}
  - {id: macrobiotic-shiatsu, title: "Macrobiotic shiatsu, barefoot", at: "imssmacrobiotic.net/barefoot.html; aobta.org/page/Macrobiotic_Shiatsu"}
  - {id: massage-case-reports, title: "ABMP, case reports of harm", at: "abmp.com, articles 2197 and 763; massageandbodyworkdigital.com/i/1234356, page 33"}
  - {id: massage-magazine-100, title: "Massage Magazine 100, 2002", at: "massagemag.com, issue 100, portable bars"}
  - {id: meditation-pillow, title: "Center for Barefoot Massage, meditation pillow", at: barefootblog.barefootmassagecenter.com}
  - {id: ncbtmb-certificates, title: "NCBTMB, what a certificate shows and how hours are counted", at: "ncbtmb.org, questions on certificates"}
  - {id: not-on-front-or-head, title: "Travel to Wellness, ashiatsu", at: traveltowellness.com/ashiatsu}
  - {id: on-the-name, title: "Center for Barefoot Massage, on the name", at: centerforbarefootmassage.com/category/faq}
  - {id: online-or-in-person, title: "Center for Barefoot Massage, online and in person", at: barefootblog.barefootmassagecenter.com/category/online-vs-in-person}
  - {id: premises-licences, title: Choosing a therapist in the United Kingdom, at: "jodiromaker.co.uk; myotivate.uk/choose-therapist"}
  - {id: prenatal-review, title: "Mueller and Grunwald 2021, massage in pregnancy", at: "ncbi.nlm.nih.gov/pmc, PMC8396946"}
  - {id: pressure-scale, title: Pressure scale of 1 to 5, at: "patientrelaxation.com; abmp.com, podcast 136"}
  - {id: sarga-table-1, title: "A strap course of 24 hours, pre-course reading (2019)", at: "vdocuments.us, Sarga Table 1"}
  - {id: sarga-table-safety, title: "Sarga, safety on raised tables", at: sargabodywork.com/t1-safety-considerations-for-sarga-bodywork-on-raised-massage-tables.html}
  - {id: sokuatsu-net, title: Sokuatsu, at: sokuatsu.net/about}
  - {id: step-stools, title: "Center for Barefoot Massage, step stools", at: barefootblog.barefootmassagecenter.com/tuesday-toesday-ashiatsu-step-stools}
  - {id: table-claims, title: "ABMP, claims after tables collapsed", at: "abmp.com, increase in massage table claims; article 1991"}
  - {id: table-stability, title: "AMTA, a table that is stable", at: "amtamassage.org; biologyinsights.com, capacity of tables"}
  - {id: texas-consultation, title: "Texas, consultation document and draping", at: "16 Texas Administrative Code §117.92"}
  - {id: thai-courses, title: Courses of Thai massage, at: "traditionalbodywork.com; thaihealingalliance.com/studying-thai-massage"}
  - {id: the-strap, title: "Center for Barefoot Massage, the strap", at: barefootblog.barefootmassagecenter.com/ashiatsu-strap-got-back}
  - {id: tuina, title: Tuina, at: "en.tcm-china.org, tuina; musculoskeletalkey.com"}
  - {id: washington-rules, title: "Washington State, schools, supervision, consent and records", at: "WAC 246-830-005, -430, -440, -555 and -565"}
  - {id: western-form-glides, title: "Austin Ashiatsu, what it is", at: austinashiatsu.com/ashi-what}
  - {id: why-the-spine-is-not-pressed, title: Why the spine is not pressed, at: "biologyinsights.com, walk on your back"}

"""##),
    (.strokes, ##"""
# yaml-language-server: $schema=library.schema.json
# Strokes by generic names; schools use their own. `feet` says how many of the therapist's feet bear on the client at once.
# `gated: true` asks for a screening outcome of `proceed`, since “modify” leaves out what these strokes need.
# Any one prop of `support` will do, and a session that names the stroke names one; where the floor mat is among them nothing need be
# held. Figures without a source are proposals of this catalogue.
strokes:
  - id: seated-glide
    code: ST-SEAT
    title: Seated glide and press
    sentence: The therapist sits on a stool or at the end of the table and glides or presses with sole or heel.
    support: [stool, chair, bench, table]
    feet: 1
    surfaces: [sole, heel]
    zones: [upper-trapezius, upper-back]
    settings: [table-prone, chair]
    first-taught: western-bar-ashiatsu-1
  - id: long-glide
    code: ST-LONG
    title: Long glide
    sentence: One long flowing glide along the whole muscle, by gravity, at a constant depth.
    support: [overhead-bars, parallel-bars, freestanding-frame, fabric-strap, rope]
    feet: 1
    surfaces: [sole, arch]
    zones: [erectors, lumbar, hamstrings, calf]
    settings: [table-standing, floor-mat]
    first-taught: western-bar-ashiatsu-1
  - id: broad-glide
    code: ST-BROAD
    title: Broad glide
    sentence: The whole sole spreads lubricant and warmth over a wide area.
    support: [overhead-bars, parallel-bars, freestanding-frame, fabric-strap, rope]
    feet: 1
    surfaces: [sole]
    zones: [upper-back, gluteals, sacrum, hamstrings]
    settings: [table-standing, floor-mat]
    first-taught: western-bar-ashiatsu-1
    asks: [allergy]
  - id: quick-light-glide
    code: ST-FAST
    title: Quick light glide
    sentence: Fast and light, between the long strokes.
    support: [overhead-bars, parallel-bars, freestanding-frame]
    feet: 1
    surfaces: [lateral-edge, toes]
    zones: [upper-back, hamstrings, calf]
    settings: [table-standing]
    first-taught: western-bar-ashiatsu-1
  - id: outward-fan
    code: ST-FAN
    title: Outward fan
    sentence: The arch opens outward from the midline.
    support: [overhead-bars, parallel-bars, freestanding-frame, fabric-strap]
    feet: 1
    surfaces: [arch]
    zones: [upper-back, gluteals]
    settings: [table-standing]
    first-taught: western-bar-ashiatsu-1
  - id: static-compression
    code: ST-COMP
    title: Static compression
    sentence: Pressed and held, ramped up over at least 3 seconds and released as slowly, within the client's comfort.
    support: [overhead-bars, parallel-bars, freestanding-frame, staff, bamboo-rod, pole, fabric-strap, wall]
    feet: 1
    surfaces: [heel, arch]
    zones: [gluteals, hamstrings, shoulder-blade]
    settings: [table-standing, floor-mat]
    first-taught: western-bar-ashiatsu-1
  - id: oblique-shear
    code: ST-SHEAR
    title: Oblique shear
    sentence: A slow slanting drag with little lubricant that takes the skin along.
    support: [overhead-bars, parallel-bars, freestanding-frame, strap-over-bars, fabric-strap]
    feet: 1
    surfaces: [sole, arch]
    zones: [erectors, lateral-thigh]
    settings: [table-standing]
    first-taught: western-bar-ashiatsu-1
    sources: [the-strap]
  - id: rocking
    code: ST-ROCK
    title: Rocking
    sentence: >-
      One foot rocks the body from side to side and stays in contact; with two feet it is the alternate-foot knead.
    support: [overhead-bars, parallel-bars, freestanding-frame, staff, bamboo-rod, pole]
    feet: 1
    surfaces: [sole]
    zones: [gluteals, hamstrings]
    settings: [floor-mat, table-standing]
    first-taught: barefoot-shiatsu-staff
  - id: alternate-knead
    code: ST-ALT
    title: Alternate-foot knead
    sentence: The feet press in turn, the weight on the support while it changes.
    support: [overhead-bars, parallel-bars, freestanding-frame, staff, bamboo-rod, pole]
    feet: 2
    surfaces: [sole, ball]
    zones: [gluteals, hamstrings]
    settings: [floor-mat, table-standing]
    gated: true
    first-taught: barefoot-shiatsu-staff
  - id: double-glide
    code: ST-DBL
    title: Double glide
    sentence: Both feet glide in parallel, landing and leaving together.
    support: [overhead-bars, parallel-bars, freestanding-frame]
    feet: 2
    surfaces: [sole, arch]
    zones: [erectors, gluteals, hamstrings]
    settings: [table-standing]
    gated: true
    first-taught: western-bar-ashiatsu-2
  - id: opening-double-glide
    code: ST-VEE
    title: Opening double glide
    sentence: Both feet glide apart from the midline, like a V.
    support: [overhead-bars, parallel-bars, freestanding-frame]
    feet: 2
    surfaces: [sole, arch]
    zones: [erectors, gluteals, hamstrings]
    settings: [table-standing]
    gated: true
    first-taught: western-bar-ashiatsu-2
  - id: double-stand
    code: ST-STAND
    title: Double stand
    sentence: Both feet rest, and the hands on the bars carry at least 30 % of the weight.
    support: [overhead-bars, parallel-bars, freestanding-frame]
    feet: 2
    surfaces: [sole]
    zones: [gluteals, hamstrings]
    settings: [table-standing]
    gated: true
    first-taught: western-bar-ashiatsu-2
  - id: trigger-point-hold
    code: ST-TRIG
    title: Trigger-point hold
    sentence: Press a tender point and hold for 10 to 30 seconds, within comfort.
    support: [overhead-bars, parallel-bars, freestanding-frame]
    feet: 1
    surfaces: [heel, toes]
    zones: [upper-trapezius, gluteals]
    settings: [table-standing]
    first-taught: sports-recovery-stretch-1
    asks: [blood-pressure]
  - id: passive-stretch
    code: ST-STR-P
    title: Passive stretch
    sentence: The foot anchors, and the therapist moves the limb to the first resistance.
    support: [overhead-bars, parallel-bars, freestanding-frame, floor-mat]
    feet: 1
    surfaces: [sole, arch]
    zones: [hamstrings, gluteals, front-of-thigh, shoulder-blade]
    settings: [table-standing, floor-mat]
    first-taught: sports-recovery-stretch-1
    asks: [loose-joints]
  - id: active-stretch
    code: ST-STR-A
    title: Active stretch
    sentence: The foot anchors, and the client moves.
    support: [overhead-bars, parallel-bars, freestanding-frame, floor-mat]
    feet: 1
    surfaces: [sole, arch]
    zones: [hamstrings, gluteals, front-of-thigh, shoulder-blade]
    settings: [table-standing, floor-mat]
    first-taught: sports-recovery-stretch-1
    asks: [loose-joints]
  - id: assisted-stretch
    code: ST-STR-AA
    title: Assisted stretch
    sentence: The foot anchors, and client and therapist move together.
    support: [overhead-bars, parallel-bars, freestanding-frame, floor-mat]
    feet: 1
    surfaces: [sole, arch]
    zones: [hamstrings, gluteals, front-of-thigh, shoulder-blade]
    settings: [table-standing, floor-mat]
    first-taught: sports-recovery-stretch-1
    asks: [loose-joints]
  - id: point-press
    code: ST-POINT
    title: Point press
    sentence: A perpendicular press on one point, held for a breath.
    support: [staff, bamboo-rod, pole, wall, floor-mat]
    feet: 1
    surfaces: [ball, toes, heel]
    zones: [erectors, gluteals, hamstrings, calf]
    settings: [floor-mat]
    first-taught: barefoot-shiatsu-staff
  - id: meridian-sequence
    code: ST-MER
    title: Sequence along a meridian
    sentence: Point presses along one line in its direction, by tradition.
    support: [staff, bamboo-rod, pole, wall, floor-mat]
    feet: 1
    surfaces: [ball, toes, heel]
    zones: [erectors, hamstrings, calf]
    settings: [floor-mat]
    first-taught: barefoot-shiatsu-staff
  - id: sole-walk
    code: ST-SOLEWALK
    title: Sole walk
    sentence: The therapist's heels press the client's soles while the toes stay on the floor.
    support: [staff, bamboo-rod, pole, wall]
    feet: 2
    surfaces: [heel]
    zones: [client-soles]
    settings: [floor-mat]
    gated: true
    first-taught: barefoot-shiatsu-staff
    sources: [macrobiotic-shiatsu]
  - id: back-of-neck-press
    code: ST-NECK
    title: Press on the back of the neck
    sentence: The seated therapist presses with one arch, at a pressure of at most 2, for at most 60 seconds a side.
    support: [stool, chair, bench]
    feet: 1
    surfaces: [arch]
    zones: [back-of-neck]
    settings: [table-supine-side]
    gated: true
    first-taught: western-bar-supine-side-1
    asks: [neck]
    sources: [not-on-front-or-head]
  - id: back-walk
    code: ST-WALK
    title: Stepping on the back
    sentence: >-
      On the floor only: steps beside the spine and on the buttocks, with a bar or staff bearing weight. The Western form
      glides and does not walk.
    support: [overhead-bars, parallel-bars, freestanding-frame, staff, bamboo-rod, pole]
    feet: 2
    surfaces: [sole, arch]
    zones: [erectors, gluteals]
    settings: [floor-mat]
    gated: true
    first-taught: traditional-ashiatsu-tcm
    sources: [is-ashiatsu-safe, why-the-spine-is-not-pressed]
  - id: rope-sweep
    code: ST-ROPE
    title: Full-length sweep
    sentence: One foot sweeps with oil from fingertip to toe, the hands on the rope.
    support: [rope]
    feet: 1
    surfaces: [sole, arch]
    zones: [arms, upper-back, erectors, gluteals, hamstrings, calf]
    settings: [floor-mat]
    first-taught: keralite-rope-1
    asks: [allergy]
    sources: [keralite-foot-massage]
  - id: strap-glide
    code: ST-STRAP
    title: Strap glide
    sentence: A long one-foot glide while the hands pull on a strap anchored to the table.
    support: [fabric-strap]
    feet: 1
    surfaces: [sole, arch]
    zones: [erectors, upper-back, gluteals, hamstrings, calf]
    settings: [table-standing]
    first-taught: strap-table-1
    sources: [sarga-table-1]
  - id: chair-press
    code: ST-CHAIR
    title: Chair and floor press
    sentence: The therapist sits, or keeps one foot on the floor, and presses and glides with the other.
    support: [chair]
    feet: 1
    surfaces: [sole, heel]
    zones: [upper-back, gluteals, hamstrings, calf]
    settings: [floor-mat, chair]
    first-taught: chair-floor-barefoot-1
    sources: [fijian-massage]

"""##),
    (.styles, ##"""
# yaml-language-server: $schema=library.schema.json
# Styles of barefoot massage, by place. Brands belong to their owners; nothing here claims to be one of them or to be approved by one.
# `taught-by` names curricula of this catalogue; a style without one is described and not taught, and `not-taught` says why.
styles:
  - id: western-bar
    title: Western bar ashiatsu
    place: United States of America
    founder: Ruthie Hardee
    brands: [Ashiatsu Oriental Bar Therapy, DeepFeet Bar Therapy]
    also: [deep tissue with the feet]
    sentence: >-
      An oiled and draped client on a table, and a therapist under overhead bars; long flowing strokes, mixed with lighter and faster ones.
      The modern form is from the 1990s; sources name the early, the middle or the late years.
    works-on: [table]
    tags: [deep-tissue, swedish]
    taught-by: [balance-on-bars-0, western-bar-ashiatsu-1, western-bar-ashiatsu-2, western-bar-supine-side-1]
    see: [history/bars-of-the-1990s]
    sources: [deepfeet-founder]
  - id: western-strap
    title: Strap-assisted table work
    place: United States of America
    brands: [Sarga Bodywork]
    sentence: One foot on the client and a long fabric strap anchored to the table for counterweight; no bar overhead.
    works-on: [table]
    tags: [deep-tissue, swedish]
    taught-by: [strap-table-1]
    sources: [sarga-table-1, sarga-table-safety]
  - id: western-fascial
    title: Fascial bar work
    place: United States of America
    brands: [FasciAshi]
    sentence: Slow oblique strokes with little lubricant, often with a strap over the bars.
    works-on: [table]
    tags: [deep-tissue]
    taught-by: [western-bar-ashiatsu-1]
    sources: [the-strap]
  - id: sports-bar
    title: Sports and stretch with the feet
    place: United States of America
    sentence: Compression, holds and stretches around training and events, for athletes and people who do heavy work.
    works-on: [table]
    tags: [sports, neuromuscular, stretching, deep-tissue]
    taught-by: [sports-recovery-stretch-1]
  - id: barefoot-shiatsu
    title: Barefoot shiatsu
    place: Japan and the West
    founder: Shizuko Yamamoto, for the macrobiotic lineage
    also: [macrobiotic shiatsu, barefoot shiatsu with a staff]
    sentence: >-
      On the floor and clothed, with hands and feet; some lean on a staff. It follows the principles of shiatsu; the macrobiotic lineage
      adds advice on living, which lies outside our records.
    works-on: [floor]
    tags: [holistic, clothed]
    taught-by: [barefoot-shiatsu-staff]
    sources: [macrobiotic-shiatsu]
  - id: sokuatsu
    title: Sokuatsu
    place: Japan
    also: [足圧]
    sentence: Foot pressure as salons in Japan offer it, under a name of their own.
    not-taught: No public curriculum was found that a course of ours could be held to.
    sources: [sokuatsu-net]
  - id: traditional-tcm
    title: Traditional ashiatsu
    place: China and Japan
    sentence: >-
      A whole-body approach within Chinese medicine, on the floor, in loose clothing, with pressure on points and stepping on the back; a
      bar or staff may be used.
    works-on: [floor]
    tags: [holistic, clothed]
    taught-by: [traditional-ashiatsu-tcm]
    see: [glossary/tcm, competencies/scope-and-claims]
  - id: chinese-foot-tuina
    title: Foot techniques of tuina
    place: China
    sentence: Work with the feet within Chinese manual therapy.
    not-taught: It belongs to a medical training that no short course can replace.
    sources: [tuina]
  - id: chavutti
    title: Chavutti Thirumal
    place: Kerala, India
    also: [Keralite foot massage, foot-and-rope massage, Indian rope massage]
    sentence: >-
      Long sweeps with oil and one foot, the hands on a rope, over a client on a firm mat. It begins and ends with work by hand, and the
      therapist does not stand or walk on the back. Its own history speaks of martial artists.
    works-on: [floor]
    tags: [holistic, deep-tissue]
    taught-by: [keralite-rope-1]
    see: [claims/martial-arts-lineage]
    sources: [keralite-foot-massage]
  - id: thai-barefoot
    title: Thai massage with the feet
    place: Thailand
    sentence: Clothed floor work; the feet press, hold and stretch within a Thai sequence.
    works-on: [floor]
    tags: [stretching, clothed]
    taught-by: [thai-barefoot-1]
    sources: [thai-courses]
  - id: philippine-bar-walking
    title: Philippine bar-walking
    place: Philippines
    sentence: >-
      Walking on the back while holding bars overhead. The founder of the Western form says that the idea of the bars came from Manila
      first, then from India.
    not-taught: No public curriculum was found; walking on a back on a table is outside what our screening can clear.
    sources: [deepfeet-founder]
  - id: fijian
    title: Fijian barefoot massage
    place: Fiji
    sentence: "Hands-free: the therapist sits or keeps one foot on the floor. No walking on the back."
    works-on: [floor]
    tags: [deep-tissue]
    taught-by: [chair-floor-barefoot-1]
    sources: [fijian-massage]
  - id: chain
    title: Chain-supported work
    place: Several countries
    sentence: As with a rope, the hands hold a chain from an anchor overhead.
    not-taught: No course of its own was found. Where a chain hangs, it is rated and inspected like a rope.
    see: [props/chain]
  - id: bamboo
    title: Bamboo-supported work
    place: Several countries
    sentence: Rods of bamboo to lean on, to hold overhead or to roll underfoot.
    not-taught: No course of its own was found.
    see: [props/bamboo-rod, props/staff]
  - id: pole
    title: Pole-supported work
    place: Several countries
    sentence: One or two poles beside the client steady the therapist.
    not-taught: No course of its own was found.
    see: [props/pole, props/staff]
  - id: bench-and-stool
    title: Bench and stool variants
    place: Several countries
    sentence: Ropes, stools or benches for balance beside the table.
    not-taught: A stool tips under somebody who stands on it. Seated work on stool and bench is taught at the first level of bar ashiatsu.
    see: [props/bench, props/stool, props/rope]
    sources: [meditation-pillow]
  - id: rossiter
    title: Rossiter
    place: United States of America
    brands: [Rossiter]
    sentence: A brand of stretching in pairs, in which one person's foot anchors the other.
    tags: [stretching, clothed]
    not-taught: It is a brand with a training of its own.
  - id: ashi-thai
    title: Ashi-Thai
    place: United States of America
    sentence: Bar work mixed with Thai-style stretches.
    tags: [stretching]
    not-taught: No course of its own was found; bar work and stretches are taught here one by one.
    see: [glossary/ashi-thai]

"""##),
    (.surfaces, ##"""
# yaml-language-server: $schema=library.schema.json
# The parts of the therapist's foot and leg that touch the client. That shin and knee are for advanced courses is a proposal of this catalogue.
surfaces:
  - id: heel
    title: Heel
    sentence: "Small and hard: for compression, after a slow ramp, on thick muscle only."
  - id: arch
    title: Arch
    sentence: Fits round a limb or beside the spine; for long glides and fans.
  - id: sole
    title: Sole
    sentence: "The whole foot, flat: broad, warm and even."
    see: [claims/broad-pressure-is-comfortable]
  - id: lateral-edge
    title: Outer edge
    sentence: "Narrow and quick: for light strokes and the borders of muscles."
  - id: ball
    title: Ball of the foot
    sentence: "Firm with a little give: for points and alternating presses."
  - id: toes
    title: Toes
    sentence: "Sensitive and light: for finding the way, and for quick strokes."
  - id: dorsum
    title: Back of the foot
    sentence: "Soft and without edges: for light return strokes."
  - id: shin-and-knee
    title: Shin and knee
    sentence: "Hard and heavy, and with little feeling: taught in advanced courses only."
    advanced: true
    sources: [feet-shins-and-knees]

"""##),
    (.tags, ##"""
# yaml-language-server: $schema=library.schema.json
# Words by which people look for work. A style is tagged with those that describe it; a tag promises nothing and names no training but the
# style's own.
tags:
  - id: deep-tissue
    title: Deep tissue
    sentence: Slow and strong work on layers that lie deep. The client sets the pressure, and 8 of 10 means less at once.
    see: [questions/deep-tissue-with-ashiatsu, claims/depth-with-precision]
  - id: swedish
    title: Swedish
    sentence: Long gliding strokes with oil or lotion on the skin, as Swedish massage gives them by hand.
    see: [strokes/long-glide, strokes/broad-glide]
  - id: neuromuscular
    title: Neuromuscular
    sentence: >-
      Holds on tender points and slow pressure along a muscle. Neuromuscular therapy by hand is a training of its own, and no record here
      stands for it.
    see: [strokes/trigger-point-hold, glossary/trigger-point]
  - id: sports
    title: Sports
    sentence: Work around training and events, for people who train or whose work is heavy.
    see: [indications/recovery, claims/faster-recovery]
  - id: holistic
    title: Holistic
    sentence: >-
      The whole body in one session, within a tradition that thinks of it as one. It is not medicine, and no advice on diet or herbs comes
      with it.
    see: [competencies/scope-and-claims, questions/herbs-and-diet]
  - id: stretching
    title: Stretching
    sentence: The foot anchors, and a limb is moved to the first resistance and no further.
    see: [strokes/passive-stretch, glossary/range-of-motion]
  - id: clothed
    title: Clothed
    sentence: The client stays dressed, and no oil is used.
    see: [dress/clothed]

"""##),
    (.testItems, ##"""
# yaml-language-server: $schema=library.schema.json
# What written tests ask, by topic. One item asks for one thing and has one right answer; a paper mixes the order of the answers.
# `right` and `wrong` are answers to choose from; an item with `holds` is a statement that is true or false. `why` is read after the test.
# `see` and `asks` name what the item tests. `critical: true` is safety-critical.
# These items stand in public, with their answers: a school that examines in earnest copies the folder and writes its own.
test-items:
  # -- The right words ---------------------------------------------------------------------------------------------------------------
  - id: ashi-is-foot
    topic: words
    question: What does the word ashiatsu mean?
    right: Foot pressure
    wrong: [Finger pressure, Path of the feet, Deep touch]
    why: Ashi is foot and atsu is pressure.
    see: [glossary/ashi, glossary/atsu, glossary/ashiatsu]
  - id: feet-are-the-tool
    topic: words
    question: Whose feet are meant when we speak of barefoot massage?
    right: "The therapist's: they are the tool."
    wrong: ["The client's: they are what is massaged.", "The client's: they are a map of the organs."]
    why: The therapist's feet work on the client's body; the feet are the tool and not the target.
    see: [glossary/barefoot-massage, glossary/ashiatsu]
  - id: ashiatsu-is-not-reflexology
    topic: words
    question: Ashiatsu is pressure on points of the client's feet.
    holds: false
    why: That is reflexology, which this catalogue does not teach.
    see: [glossary/reflexology, questions/is-it-reflexology]
  - id: a-meridian-is-a-line
    topic: words
    question: What is a meridian, in the tradition that uses the word?
    right: A line
    wrong: [A point, An organ, A muscle]
    why: A meridian is a line of the tradition's map of the body; points lie on it.
    see: [glossary/meridian]
  - id: points-lie-on-meridians
    topic: words
    question: Point (tsubo) and meridian are two words for the same thing.
    holds: false
    why: A tsubo is a place on a meridian, and the meridian is the line.
    see: [glossary/tsubo, glossary/meridian]
  - id: shiatsu-is-finger-pressure
    topic: words
    question: What does the word shiatsu mean?
    right: Finger pressure
    wrong: [Foot pressure, Two hands, Life energy]
    why: Shiatsu is finger pressure, named in Japan early in the twentieth century.
    see: [glossary/shiatsu, history/shiatsu-of-the-twentieth-century]
  - id: what-the-client-rates
    topic: words
    question: Which scale is the client's?
    right: Comfort, from 0 to 10
    wrong: ["Pressure, from 1 to 5", "Pressure, from 0 to 10", "Comfort, from 1 to 5"]
    why: The therapist gives a pressure from 1 to 5, and the client says a comfort rating from 0 to 10.
    see: [glossary/comfort-rating, glossary/pressure-level]
  - id: who-gives-a-licence
    topic: words
    question: Who gives a licence to massage?
    right: A state or its authority, where one exists
    wrong: ["The school, at the end of a course", A voluntary register, An insurer]
    why: A licence is given by a state; some places have none for massage.
    see: [glossary/licence]
  - id: schools-do-not-certify-their-own
    topic: words
    question: Whoever passes a school's own examination is certified.
    holds: false
    why: Certification is an independent third party's examination; a school gives a record.
    see: [glossary/certification, glossary/record-of-achievement]
  - id: what-completion-says
    topic: words
    question: What does a record of completion say?
    right: That the course was attended in full
    wrong: [That its holder was assessed and passed, That its holder may practise, That its holder is insured]
    why: Completion says attended; achievement says passed.
    see: [glossary/record-of-completion]
  - id: when-the-bars-came
    topic: words
    question: From when is the form of massage with bars over a table?
    right: From the 1990s
    wrong: [From about 3000 years ago, From the early twentieth century, From the 1970s]
    why: Pressure with the feet is old and undated; the bars over a massage table are from the 1990s.
    see: [history/bars-of-the-1990s, claims/three-thousand-years]

  # -- Scope, claims and records -----------------------------------------------------------------------------------------------------
  - id: no-diagnosis
    topic: scope-and-records
    question: A client asks you what is wrong with her back. What do you tell her?
    right: That you do not diagnose, and that a doctor does
    wrong: [What it felt like and which disc it comes from, That it will be gone after three sessions, That her spine needs aligning]
    why: Diagnosis is outside the scope of every record here.
    critical: true
    see: [competencies/scope-and-claims]
  - id: no-diet-and-no-herbs
    topic: scope-and-records
    question: A record of traditional ashiatsu allows its holder to advise on diet and herbs.
    holds: false
    why: Diet and herbs are outside every record here; whoever advises on them holds another qualification.
    critical: true
    see: [glossary/tcm, questions/herbs-and-diet]
  - id: what-a-leaflet-may-say
    topic: scope-and-records
    question: Which of these may a school's leaflet say?
    right: Helps you rest
    wrong: [Boosts the immune system, Treats spinal problems, Drains the lymph]
    why: The other three are unsupported, and no public text of a school carries them.
    see: [claims/immune-system, claims/spinal-problems, claims/drainage]
  - id: minutes-are-never-converted
    topic: scope-and-records
    question: Twenty minutes with the feet may be logged as sixty, since they do as much.
    holds: false
    why: One practice says that they do as much; practicum minutes are never converted.
    see: [claims/twenty-minutes]
  - id: the-log-knows-a-code
    topic: scope-and-records
    question: How does the log of a session name the practice client?
    right: By a client code alone
    wrong: [By first name, By initials and year of birth, By name and code]
    why: The log knows the client by a code only, so that nobody's health can be read from it.
    critical: true
    see: [competencies/records-and-privacy, glossary/practice-client]
  - id: where-the-answers-stay
    topic: scope-and-records
    question: Who keeps the health form of a practice client?
    right: The therapist, and the school no copy of it
    wrong: [The school, The therapist and the school, The student's instructor]
    why: The health form stays with the therapist; the school keeps no answers.
    critical: true
    see: [competencies/records-and-privacy, questions/why-so-many-questions]

  # -- No-go zones -------------------------------------------------------------------------------------------------------------------
  - id: never-on-the-spine
    topic: no-go-zones
    question: When may a foot press on the spinous processes?
    right: Never
    wrong: [When it is flat, With a pressure of at most 2, When the client asks for it]
    why: The bony line of the spine is not built to bear load in one place.
    critical: true
    see: [zones/spinous-processes]
  - id: over-the-back-of-the-knee
    topic: no-go-zones
    question: A long stroke comes to the back of the knee. What does the foot do?
    right: It lifts over it.
    wrong: [It glides over it lightly., It goes over it with the toes., It stops on it.]
    why: Vessels and nerves lie near the surface there.
    critical: true
    see: [zones/back-of-knee]
  - id: what-lies-under-the-lowest-ribs
    topic: no-go-zones
    question: Why does no foot work on the area of the kidneys?
    right: The lowest ribs have no end in front, and the kidneys lie beneath them.
    wrong: [The muscle there is too thick to feel anything., The skin there is too dry for oil., Clients are ticklish there.]
    why: Ribs that are free at one end give way, and what they cover is not protected.
    critical: true
    see: [zones/kidney-area]
  - id: which-place-may-be-worked
    topic: no-go-zones
    question: Which of these places may be worked with a foot?
    right: The gluteals
    wrong: [The groin, The armpit, The abdomen]
    why: Groin, armpit and abdomen are no-go zones; the gluteals are thick muscle.
    critical: true
    see: [zones/gluteals, zones/groin, zones/armpit, zones/abdomen]
  - id: which-place-is-never-worked
    topic: no-go-zones
    question: Which of these places is never worked with a foot?
    right: The front of the neck
    wrong: [The hamstrings, The belly of the calf, The upper back]
    why: Windpipe and arteries lie open at the front of the neck.
    critical: true
    see: [zones/front-of-neck]
  - id: no-heel-on-the-tailbone
    topic: no-go-zones
    question: A heel may rest on the tailbone if it is set down gently.
    holds: false
    why: The tailbone is a no-go zone; it breaks under a heel.
    critical: true
    see: [zones/tailbone]
  - id: no-foot-on-the-achilles-tendon
    topic: no-go-zones
    question: The Achilles tendon is left alone, as part of the ankle.
    holds: true
    why: A joint is never stood on, and the ankle counts with its Achilles tendon.
    critical: true
    see: [zones/joints]
  - id: what-crosses-the-fibula
    topic: no-go-zones
    question: Why is the head of the fibula, just below the outer side of the knee, a no-go zone?
    right: The nerve that lifts the foot runs over it.
    wrong: [The large artery of the leg ends in it., The kneecap moves over it., The calf muscle cramps there.]
    why: A nerve between a foot and a bone can be crushed.
    critical: true
    see: [zones/fibular-head]
  - id: stricter-for-a-foot
    topic: no-go-zones
    question: Good teachers work near some of these places by hand. Why does a foot keep off them?
    right: A foot that bears weight cannot be relied on to stay broad, flat and light.
    wrong: [A foot is never clean enough., A foot cannot glide sideways., A hand has more weight behind it.]
    why: What a hand can do with light contact, a foot that bears weight cannot be relied on to do.
    see: [glossary/endangerment-site]

  # -- How zones are worked ----------------------------------------------------------------------------------------------------------
  - id: how-the-lumbar-area-is-worked
    topic: zones
    question: How does a student who is not yet assessed work the lumbar area?
    right: "With one foot, a pressure of at most 3, the heel pointing away from the ribs"
    wrong:
      - "With one foot, at any pressure that the client asks for"
      - "With both feet, so that the weight is spread"
      - "With one heel, pointing at the ribs, a pressure of at most 2"
    why: The lumbar area is restricted; it lies between the spine and the lowest ribs.
    critical: true
    see: [zones/lumbar]
  - id: how-the-sacrum-is-worked
    topic: zones
    question: How is the sacrum worked?
    right: With one flat foot
    wrong: [With the heel, With the toes, With both feet]
    why: A heel there slips towards the tailbone.
    critical: true
    see: [zones/sacrum]
  - id: where-the-long-glide-runs
    topic: zones
    question: Where does a long glide on the erectors run?
    right: "Beside the spine, on the muscle"
    wrong: [On the spine, "From side to side, across the spine", Along the floating ribs]
    why: The erectors are the long muscles beside the spine, and only they are worked.
    critical: true
    see: [zones/erectors, strokes/long-glide]
  - id: where-a-fan-goes
    topic: zones
    question: Which way does an outward fan open?
    right: Away from the midline
    wrong: [Towards the midline, Across the midline, From the seat towards the neck]
    why: The arch opens outward from the midline, so that the stroke leaves the spine behind.
    see: [strokes/outward-fan, glossary/centrifugal-pressure]

  # -- The stop signal ---------------------------------------------------------------------------------------------------------------
  - id: a-dropped-object-says-stop
    topic: stop
    question: The client, face down, drops the object that she held in her hand. What is it?
    right: The stop signal
    wrong: [A sign that she fell asleep, A sign that she is relaxed, "Nothing, if she says no word"]
    why: The stop signal is the word “stop”, two taps, or dropping the object held in the hand.
    critical: true
    see: [competencies/stop-drill, questions/too-intense]
  - id: how-soon-the-weight-is-off
    topic: stop
    question: How soon after the stop signal is your weight on the support?
    right: Within 2 seconds
    wrong: [Within 10 seconds, At the end of the stroke, When the client has said why]
    why: Two seconds are what the drill asks for.
    critical: true
    see: [competencies/stop-drill]
  - id: what-comes-first-after-stop
    topic: stop
    question: The client says “stop”. What comes first?
    right: You freeze and take your weight to the support.
    wrong: [You ask what is wrong., You step down., You go on more lightly.]
    why: Nothing is asked while your weight is on somebody.
    critical: true
    see: [competencies/stop-drill]
  - id: what-follows-the-foot
    topic: stop
    question: After the stop signal your weight is on the support and your foot is off the body. What comes next?
    right: You step down.
    wrong: [You ask whether to go on., You write the incident note., You go on with the other foot.]
    why: "The order is: freeze, weight to the support, foot off, step down, drape, ask, check."
    critical: true
    see: [competencies/stop-drill]
  - id: nobody-has-to-say-why
    topic: stop
    question: A client who says “stop” has to give a reason.
    holds: false
    why: She may end the session at any time and needs no reason.
    critical: true
    see: [competencies/consent, questions/too-intense]
  - id: when-the-signal-is-agreed
    topic: stop
    question: When is the stop signal agreed?
    right: Before the therapist mounts
    wrong: [When the pressure gets strong, After the first stroke, "Never, since everybody knows it"]
    why: A signal that nobody agreed on cannot be heard.
    critical: true
    see: [competencies/consent]

  # -- When something happened -------------------------------------------------------------------------------------------------------
  - id: what-is-checked-after-a-stop
    topic: incidents
    question: You have stepped down, draped the client and asked how she is. What do you check?
    right: "Breathing, pain, numbness and colour"
    wrong: ["Age, weight and height", The bars and the strap, The time that is left]
    why: They show whether help must be called.
    critical: true
    see: [competencies/stop-drill]
  - id: when-the-note-is-written
    topic: incidents
    question: When is an incident note written?
    right: On the same day
    wrong: [At the end of the month, When a doctor was called, When the client asks for it]
    why: What is written later is remembered worse.
    critical: true
    see: [competencies/stop-drill, competencies/records-and-privacy]
  - id: before-that-client-again
    topic: incidents
    question: Something happened with a practice client. What must come before you work on her again?
    right: A new screening
    wrong: ["Nothing, once it no longer hurts", A week of rest, A shorter session]
    why: What happened may change what may be done.
    critical: true
    see: [competencies/screening, competencies/stop-drill]
  - id: who-is-told
    topic: incidents
    question: Whom do you tell of an incident in the practicum?
    right: The supervisor
    wrong: ["Nobody, if it was small", The other students, Only the client's doctor]
    why: The supervisor answers for the practicum, and an incident is told before the note is written.
    critical: true
    see: [competencies/stop-drill]

  # -- Screening ---------------------------------------------------------------------------------------------------------------------
  - id: not-sure-is-yes
    topic: screening
    question: A client is not sure whether a question holds for her. How do you take it?
    right: As a yes
    wrong: [As a no, As no answer, "As a yes, if she looks ill"]
    why: What is not known is taken for the riskier answer.
    critical: true
    see: [competencies/screening]
  - id: the-most-severe-decides
    topic: screening
    question: One answer says “modify” and another says “refer”. What is the outcome?
    right: Refer
    wrong: [Modify, Proceed, Whichever you think fits]
    why: The most severe single decision is the outcome.
    critical: true
    see: [competencies/screening]
  - id: what-refer-means
    topic: screening
    question: What does “refer” mean?
    right: Nothing with the feet until a doctor's dated letter is there
    wrong: [Light pressure today and a doctor tomorrow, Work on the legs only, Ask another student to do it]
    why: A letter that names pressure with the feet comes first.
    critical: true
    see: [glossary/medical-clearance]
  - id: what-a-letter-cannot-do
    topic: screening
    question: A doctor's letter turns “do not perform” into “modify”.
    holds: false
    why: A letter can turn “refer” into “modify”, and “do not perform” into nothing.
    critical: true
    see: [glossary/medical-clearance]
  - id: maybe-pregnant
    topic: screening
    question: A client may be pregnant. What is the outcome?
    right: Do not perform
    wrong: [Modify, Refer, "Proceed, in the first weeks"]
    why: Nobody who is pregnant, may be or is trying to be is worked on with the feet.
    critical: true
    asks: [pregnancy]
    see: [questions/prenatal]
  - id: treated-blood-pressure
    topic: screening
    question: A client's high blood pressure is treated, and her last reading was 138/84. What follows?
    right: A pressure of at most 3 and no trigger-point holds
    wrong: [Nothing is changed., Nothing is done until a doctor's letter is there., Deep work on one leg at a time]
    why: Treated and below 160/100, it asks for less pressure and leaves trigger-point holds out.
    critical: true
    asks: [blood-pressure]
    see: [strokes/trigger-point-hold]
  - id: very-high-blood-pressure
    topic: screening
    question: A client's last reading was 185/112. What follows?
    right: "Do not perform, and medical advice at once"
    wrong: [A pressure of at most 3, Refer, Proceed if she feels well]
    why: From 180/110 on a doctor is needed today.
    critical: true
    asks: [blood-pressure]
  - id: one-hot-calf
    topic: screening
    question: One of a client's calves is swollen, hot and sore, and she does not know why. What follows?
    right: "Do not perform, and medical help at once"
    wrong: [Light strokes on that calf, Work on everything but that leg, Refer]
    why: It can be a clot, and a clot that comes loose can block the lungs.
    critical: true
    asks: [clot]
    see: [glossary/dvt]
  - id: blood-thinners
    topic: screening
    question: A client takes blood thinners. What is the outcome?
    right: Refer
    wrong: [Proceed, Modify, Modify if the dose is small]
    why: With blood thinners even moderate pressure can cause bleeding.
    critical: true
    asks: [blood-thinners]
  - id: weak-bones
    topic: screening
    question: A client has osteoporosis. What is the outcome?
    right: Do not perform
    wrong: [Modify, Proceed, Proceed with the client face up]
    why: Weak bones can break under the weight of a foot.
    critical: true
    asks: [weak-bones]
  - id: warning-signs-of-the-back
    topic: screening
    question: A client with back pain has become numb between the legs. What follows?
    right: "Do not perform, and medical help today"
    wrong: [Light work on the lower back, Refer within the month, Work on the legs only]
    why: It is a warning sign that a doctor must see without delay.
    critical: true
    asks: [warning-signs]
    see: [glossary/red-flag]
  - id: five-weeks-after-an-operation
    topic: screening
    question: A client's knee was operated on five weeks ago. What is the outcome?
    right: Do not perform
    wrong: [Modify, Proceed, Proceed if the scar has closed]
    why: In the first six weeks after an operation wounds and stitches are fragile.
    critical: true
    asks: [surgery]
  - id: a-weak-immune-system
    topic: screening
    question: A client has a weak immune system. What is the outcome?
    right: Refer
    wrong: ["Proceed, since massage strengthens it", Modify, Do not perform]
    why: Whoever cannot fight infections well must not catch one; nobody has shown that massage strengthens the immune system.
    critical: true
    asks: [weak-immunity]
    see: [claims/immune-system]
  - id: an-acute-kidney-infection
    topic: screening
    question: A client has a kidney infection. What is the outcome?
    right: Do not perform
    wrong: [Proceed, Modify, Proceed without the lower back]
    why: An acute illness of the kidneys needs a doctor, and pressure makes it worse.
    critical: true
    asks: [kidneys]
  - id: seventeen-with-consent
    topic: screening
    question: A client is 17, and her parents agree. What is the outcome in a practicum?
    right: Do not perform
    wrong: [Proceed, Modify, Refer]
    why: Learners work on adults only, whoever agrees for a younger person.
    critical: true
    asks: [age]
  - id: a-spine-that-minds-pressure
    topic: screening
    question: Pressure near a client's spine is hard to bear, and nobody knows why. What is the outcome?
    right: Refer
    wrong: [Proceed, Modify, "Proceed, since a foot is softer than a hand"]
    why: Pain near the spine whose cause nobody knows is looked at first.
    critical: true
    asks: [sensitive-spine]
    see: [questions/spine-is-sensitive]
  - id: pain-that-nobody-examined
    topic: screening
    question: A client's back has hurt for a year, and no doctor has examined it. What is the outcome?
    right: Refer
    wrong: [Proceed, Modify, "Proceed, since this is what massage is for"]
    why: Massage can hide an illness that has not been found.
    critical: true
    asks: [unexamined-pain]
  - id: waxed-yesterday
    topic: screening
    question: A client's legs were waxed yesterday. What follows?
    right: The legs are left out.
    wrong: [The legs are worked with more oil., Nothing is changed., A doctor's letter is asked for.]
    why: Skin that was scrubbed or waxed is raw for 48 hours.
    critical: true
    asks: [skin]
  - id: what-is-asked-every-time
    topic: screening
    question: A client comes for the third time this month. What do you ask before you begin?
    right: Whether anything is new
    wrong: [Nothing, Every question of the form, Only whether she liked the last session]
    why: Every session begins with “anything new?”; the whole form is due again after six months, and after anything new.
    critical: true
    see: [competencies/screening]

  # -- Consent and draping -----------------------------------------------------------------------------------------------------------
  - id: what-always-stays-draped
    topic: consent
    question: What always stays draped?
    right: "Breasts, genitals and the gluteal cleft"
    wrong: [The whole back, The legs, "Nothing, if the client agrees"]
    why: Intimate areas are neither exposed nor touched.
    critical: true
    see: [competencies/draping, dress/draped, zones/intimate-areas]
  - id: who-decides-on-undress
    topic: consent
    question: Who decides how much else the client undresses?
    right: The client
    wrong: [The therapist, The supervisor, "Nobody: everything is taken off"]
    why: How far is her choice, and consent names it.
    critical: true
    see: [dress/draped, competencies/consent]
  - id: when-the-drape-is-secured
    topic: consent
    question: When is the drape made secure?
    right: Before the therapist mounts
    wrong: [After the first stroke, When the client turns over, When it slips]
    why: From the table a therapist has no free hands for it.
    critical: true
    see: [competencies/draping]
  - id: asked-again-in-a-new-position
    topic: consent
    question: The client turns over. Consent from before holds for everything in the new position.
    holds: false
    why: Areas and pressure are asked for again at each change of position.
    critical: true
    see: [competencies/consent]
  - id: photos-are-agreed-separately
    topic: consent
    question: Consent to the massage covers photos for the class.
    holds: false
    why: There are no photos or films unless that was agreed separately.
    see: [competencies/consent]

  # -- One's own feet and fitness ----------------------------------------------------------------------------------------------------
  - id: a-cut-on-the-sole
    topic: own-body
    question: You have a cut on the sole of your foot. What do you do?
    right: You do not work with the feet today.
    wrong: [You cover it with a plaster and work., You work with the other foot., You work on clothed clients only.]
    why: A cut on a foot makes you unfit for today, for the client's sake and your own.
    critical: true
    asks: [own-fitness]
    see: [competencies/own-fitness, competencies/foot-hygiene]
  - id: dizzy-today
    topic: own-body
    question: You are dizzy today. What do you do?
    right: You say that you are not fit, and do not work.
    wrong: [You work seated., You hold the bars more firmly., You work if the supervisor does not notice.]
    why: A therapist who is not steady can slip or fall on the client.
    critical: true
    asks: [own-fitness]
    see: [competencies/own-fitness]
  - id: not-fit-and-no-reason
    topic: own-body
    question: A student who says that she is not fit today has to say why.
    holds: false
    why: She says whether, and never why.
    asks: [own-fitness]
    see: [competencies/own-fitness]
  - id: a-foot-that-touched-the-floor
    topic: own-body
    question: Your clean foot has touched the floor. What comes before it touches the client?
    right: It is cleaned again.
    wrong: [It is wiped on the sheet., "Nothing, if the floor looks clean", It is dried.]
    why: A foot is cleaned again after touching the floor.
    critical: true
    see: [competencies/foot-hygiene]
  - id: when-calluses-are-filed
    topic: own-body
    question: When are calluses filed?
    right: The evening before
    wrong: [Just before the session, Between two clients, Once a year]
    why: Skin that was just filed is raw.
    see: [competencies/foot-hygiene]

  # -- Pressure ----------------------------------------------------------------------------------------------------------------------
  - id: the-client-says-eight
    topic: pressure
    question: The client's comfort rating is 8. What do you do?
    right: You give less at once.
    wrong: [You hold it and let her breathe., You finish the stroke., You ask again in ten minutes.]
    why: 7 is the edge, and 8 means less at once.
    critical: true
    see: [glossary/comfort-rating, competencies/pressure]
  - id: the-most-a-learner-gives
    topic: pressure
    question: What is the strongest pressure that a learner gives, on the scale of 1 to 5?
    right: "4"
    wrong: ["5", "3", Whatever the client asks for]
    why: Learners never work above 4.
    critical: true
    see: [glossary/pressure-level]
  - id: a-muscle-that-guards
    topic: pressure
    question: The client holds her breath and the muscle tenses under your foot. What do you do?
    right: You lighten within one stroke.
    wrong: [You wait until it lets go., You press a little deeper., You go faster.]
    why: Guarding is answered with less, within one stroke.
    see: [glossary/guarding, competencies/reading-the-body]
  - id: how-a-compression-begins
    topic: pressure
    question: How does a static compression begin?
    right: It is ramped up over at least 3 seconds.
    wrong: [With the whole weight at once, With a short bounce, With the toes]
    why: Slow pressure gives the muscle time and the client time to speak.
    see: [strokes/static-compression, glossary/compression]
  - id: the-same-depth-all-along
    topic: pressure
    question: How deep is a long glide?
    right: Equally deep along the whole muscle
    wrong: [Deepest at the end, Deepest over the bone, Deepest at the beginning]
    why: The depth stays constant along the whole muscle.
    see: [strokes/long-glide, competencies/pressure]
  - id: how-often-to-ask
    topic: pressure
    question: How often do you ask for a comfort rating?
    right: "At the start, in each new zone, and at least every 10 minutes"
    wrong: [Once at the start, Only when the client flinches, At the end]
    why: A client who always says “fine” is asked with a scale all the same.
    see: [competencies/check-ins]

  # -- Lubricants and slipping -------------------------------------------------------------------------------------------------------
  - id: which-foot-stays-dry
    topic: lubricant
    question: Which foot is kept dry?
    right: The one that you stand on
    wrong: [The one that you work with, Both, Neither]
    why: An oily standing foot slips.
    critical: true
    see: [competencies/lubricant-and-slip, glossary/support-foot]
  - id: before-stepping-down
    topic: lubricant
    question: What do you do before you step down from the table?
    right: You wipe your soles.
    wrong: [You let go of the bar., You wipe your hands., You close the bottle.]
    why: Oil on the step is a fall.
    critical: true
    see: [competencies/lubricant-and-slip, props/step-stool]
  - id: asked-before-the-oil
    topic: lubricant
    question: What do you ask before you use an oil or a cream?
    right: Whether the client has allergies
    wrong: [Which scent she likes best, Whether she had it before, Nothing]
    why: An oil or a cream can set off an allergy.
    critical: true
    asks: [allergy]
    see: [competencies/lubricant-and-slip]

  # -- Bars, table and load ----------------------------------------------------------------------------------------------------------
  - id: no-standing-without-support
    topic: bars-and-load
    question: The bars are out of service today. Which work on the table remains?
    right: Seated work
    wrong: [Standing with one foot, Standing close to the wall, Standing on both feet]
    why: Nobody stands on the table without support overhead.
    critical: true
    see: [props/overhead-bars, competencies/equipment-check]
  - id: the-load-sum-of-the-bars
    topic: bars-and-load
    question: A therapist weighs 70 kg. What is the least working load of bars that she may use?
    right: 210 kg
    wrong: [70 kg, 140 kg, 105 kg]
    why: Three times her weight stays within the working load, since a moving body weighs more than one at rest.
    critical: true
    see: [glossary/wll, competencies/equipment-check]
  - id: the-load-sum-of-the-table
    topic: bars-and-load
    question: A client weighs 80 kg and a therapist who stands on the table 70 kg. What must the working load of the table be at least?
    right: 220 kg
    wrong: [150 kg, 80 kg, 160 kg]
    why: Client, therapist and the force of her movement, once more her weight, are within the working load.
    critical: true
    see: [glossary/working-weight, props/table]
  - id: one-point-of-the-check-fails
    topic: bars-and-load
    question: One hinge of the table is loose. What do you do?
    right: You do not work on that table.
    wrong: [You work more lightly., You work seated on it., You put a cushion under it.]
    why: A point of the check that fails puts the table out of use until it is mended.
    critical: true
    see: [competencies/equipment-check, props/table]
  - id: which-weight-of-a-table-counts
    topic: bars-and-load
    question: A table has a working and a static rating. Which of them counts?
    right: The working rating
    wrong: [The static rating, The higher of the two, The sum of the two]
    why: The working rating is what a table carries in motion.
    critical: true
    see: [glossary/working-weight]
  - id: how-people-fall
    topic: bars-and-load
    question: What is the typical fall of a therapist?
    right: A step that was missed or tipped
    wrong: [A bar that broke, A client who turned over, A strap that tore]
    why: So the step is wide, always in its place, and the foot finds it before the weight does.
    see: [props/step-stool, competencies/mounting]
  - id: a-tall-stool
    topic: bars-and-load
    question: A therapist may stand on a tall stool if somebody holds it.
    holds: false
    why: A stool is sat on and never stood on, since it tips.
    critical: true
    see: [props/stool]

  # -- Body mechanics ----------------------------------------------------------------------------------------------------------------
  - id: how-a-therapist-stands
    topic: body-mechanics
    question: How does a therapist stand when she works?
    right: "Spine tall, hips over the foot, grip relaxed"
    wrong: ["Bent forward, to see the client", "Knees locked, grip firm", Hanging from the bars]
    why: So the weight goes through the foot and not through wrists, shoulders and knees.
    see: [competencies/own-mechanics]
  - id: a-knee-that-hurts
    topic: body-mechanics
    question: Your knee hurts at work under the bars. What is it a sign of?
    right: That the bars are set up wrongly for you
    wrong: [That you need to press harder, That you are not made for this work, Nothing that matters]
    why: Pain in a knee, foot, shoulder or hip at work means that the set-up is put right first.
    see: [competencies/own-mechanics, props/overhead-bars]
  - id: what-the-bars-are-for
    topic: body-mechanics
    question: A therapist may hang from the bars as long as they are rated for it.
    holds: false
    why: The bars take some of the weight and steady the body; whoever hangs has lost the foot.
    see: [competencies/balance, props/overhead-bars]
  - id: does-it-spare-the-thumbs
    topic: body-mechanics
    question: What is known about working with the feet and injuries of therapists?
    right: That it spares thumbs and wrists is plausible, and no trial has shown it.
    wrong: [Trials have shown that it prevents injuries., Trials have shown that it causes more injuries.]
    why: Many who massage by hand are hurt by it; whether feet prevent that has not been tried.
    see: [claims/easier-on-the-therapist]

  # -- Both feet ---------------------------------------------------------------------------------------------------------------------
  - id: how-much-heavier
    topic: two-feet
    question: How much heavier than the therapist is a client for two-foot work, by the rules of this catalogue?
    right: At least 27 kg
    wrong: [At least 10 kg, As heavy is enough, The weight does not matter]
    why: Two feet put the therapist's whole weight on the client.
    critical: true
    see: [competencies/two-foot-work, glossary/two-foot-stroke]
  - id: modified-and-two-feet
    topic: two-feet
    question: The screening ended in “modify”. May two-foot strokes be used?
    right: "No"
    wrong: ["Yes, with a pressure of at most 3", "Yes, on the legs only", "Yes, if the client asks for them"]
    why: Two feet are used only when nothing had to be changed.
    critical: true
    see: [strokes/double-glide, competencies/two-foot-work]
  - id: both-feet-together
    topic: two-feet
    question: How do two feet land on the client and leave?
    right: Together
    wrong: [One after the other, The heavier one first, With a small jump]
    why: Weight is never shifted from foot to foot.
    critical: true
    see: [competencies/two-foot-work, strokes/double-glide]
  - id: what-the-hands-carry
    topic: two-feet
    question: How much of the weight do the hands on the bars carry in a double stand?
    right: At least 30 %
    wrong: [Nothing, At least 5 %, All of it]
    why: So the weight can be taken off before anybody has to say stop.
    critical: true
    see: [strokes/double-stand, competencies/two-foot-work]
  - id: places-for-one-foot
    topic: two-feet
    question: Which of these is worked with one foot only?
    right: The lumbar area
    wrong: [The gluteals, The hamstrings, The erectors of the upper back]
    why: The lumbar area and the sacrum stay places for one foot.
    critical: true
    see: [zones/lumbar, zones/sacrum]

  # -- Face up and on the side -------------------------------------------------------------------------------------------------------
  - id: how-the-back-of-the-neck-is-pressed
    topic: face-up-and-side
    question: How is the back of the neck pressed with a foot?
    right: "Seated, with one arch, a pressure of at most 2, at most 60 seconds a side"
    wrong:
      - "Standing, with one arch, a pressure of at most 3"
      - "Seated, with both heels, for as long as it feels good"
      - "Seated, with the toes, on the side of the neck"
    why: More, longer or elsewhere is outside what the catalogue allows.
    critical: true
    see: [zones/back-of-neck, strokes/back-of-neck-press]
  - id: the-neck-after-modify
    topic: face-up-and-side
    question: The screening ended in “modify”. The neck may be worked with a foot if the pressure is at most 1.
    holds: false
    why: The neck is worked with a foot only when nothing had to be changed.
    critical: true
    see: [strokes/back-of-neck-press, competencies/back-of-neck]
  - id: how-the-upper-chest-is-worked
    topic: face-up-and-side
    question: How is the upper chest muscle worked?
    right: "Over the drape, with one foot, a pressure of at most 3"
    wrong: ["On the skin, with both feet", "With the heel on the breastbone", "Along the collarbone, with the toes"]
    why: Breast, collarbone and breastbone are never worked.
    critical: true
    see: [zones/upper-chest]
  - id: how-the-front-of-the-thigh-is-worked
    topic: face-up-and-side
    question: Which part of the front of the thigh is worked?
    right: The outer and middle part
    wrong: [The inner part, The part next to the groin, The part over the kneecap]
    why: The foot keeps away from the groin and the knee.
    critical: true
    see: [zones/front-of-thigh, zones/groin]
  - id: how-the-elbow-lies
    topic: face-up-and-side
    question: How does the client's elbow lie when the arm is worked?
    right: Bent
    wrong: [Straight, Straight with the crease upward, Over the edge of the table]
    why: A straight elbow offers its crease and its joint to the foot.
    critical: true
    see: [zones/arms, zones/elbow-crease]

  # -- Stretches and sport -----------------------------------------------------------------------------------------------------------
  - id: where-a-stretch-ends
    topic: stretch-and-sport
    question: Where does a passive stretch end?
    right: At the first resistance
    wrong: [At the end of the joint's range, A little beyond the first pain, When the therapist's leg is straight]
    why: What goes further can hurt a joint or a muscle before anybody feels it.
    critical: true
    see: [strokes/passive-stretch, competencies/stretching]
  - id: very-loose-joints
    topic: stretch-and-sport
    question: A client's joints are very loose. What follows for stretches?
    right: They never go to the end of the range.
    wrong: [They go further than with others., They are held longer., Nothing]
    why: Very loose joints go further than is good for them.
    critical: true
    asks: [loose-joints]
    see: [competencies/stretching]
  - id: trigger-points-and-blood-pressure
    topic: stretch-and-sport
    question: For which of these clients are trigger-point holds left out?
    right: One with treated high blood pressure
    wrong: [One who runs every day, One who has a stiff neck from work, One who asks for deep work]
    why: Trigger-point work raised blood pressure in a study that the founder's school cites.
    critical: true
    asks: [blood-pressure]
    see: [strokes/trigger-point-hold]
  - id: who-moves-in-an-active-stretch
    topic: stretch-and-sport
    question: Who moves the limb in an active stretch?
    right: The client
    wrong: [The therapist, Both together, Nobody]
    why: "Passive: the therapist moves it. Assisted: both do. Active: the client does."
    see: [glossary/range-of-motion, strokes/active-stretch]
  - id: just-before-an-event
    topic: stretch-and-sport
    question: What kind of work fits shortly before an event?
    right: "Short, brisk and light"
    wrong: [Long and deep, Slow and deep, Trigger-point holds on the legs that will run]
    why: Deep work is for when soreness has gone.
    see: [indications/sport-before]

  # -- Floor, staff and chair --------------------------------------------------------------------------------------------------------
  - id: which-staff-is-used
    topic: floor-work
    question: Which staff may be used?
    right: "One longer than shoulder height, with a rubber tip and no crack"
    wrong: [One up to the hip with a metal tip, One with a small crack that is taped, Any that bears the hands]
    why: A staff that slips or breaks lets a therapist fall on the client.
    critical: true
    see: [props/staff, competencies/staff-work]
  - id: both-feet-off-the-floor
    topic: floor-work
    question: With one staff in the hands, both feet may leave the floor for a moment without other support.
    holds: false
    why: Two points of support are kept, and both feet never leave the floor unsupported.
    critical: true
    see: [competencies/staff-work, props/staff]
  - id: toes-in-the-sole-walk
    topic: floor-work
    question: Where are the therapist's toes in a sole walk?
    right: On the floor
    wrong: [On the client's soles, On the client's ankles, In the air]
    why: The heels press the client's soles while the toes on the floor bear weight.
    critical: true
    see: [strokes/sole-walk]
  - id: lubricant-on-the-floor
    topic: floor-work
    question: Which lubricant is used on a clothed client on the mat?
    right: None
    wrong: [Oil, Cream, A little powder on the soles]
    why: Clothed work needs none, and the mat stays dry.
    see: [dress/clothed, props/floor-mat]
  - id: one-foot-stays-on-the-floor
    topic: floor-work
    question: A therapist works from a chair and stands up. What holds for her feet?
    right: One foot stays on the floor.
    wrong: [Both may be on the client., Both may be on the chair., One is on the chair and one on the client.]
    why: In work with a chair the therapist sits or keeps one foot on the floor.
    critical: true
    see: [strokes/chair-press, settings/chair]

  # -- The tradition, and stepping on the back ---------------------------------------------------------------------------------------
  - id: which-way-yin-runs
    topic: tradition
    question: Which way do yin meridians run in the tradition's map, with the arms raised?
    right: "Upward, from the earth"
    wrong: ["Downward, from the heavens", Round the waist, From left to right]
    why: Yin lines run upward and yang lines downward.
    see: [glossary/direction-of-flow]
  - id: which-way-yang-runs
    topic: tradition
    question: Which way do yang meridians run in the tradition's map, with the arms raised?
    right: "Downward, from the heavens"
    wrong: ["Upward, from the earth", Round the waist, From left to right]
    why: Yang lines run downward and yin lines upward.
    see: [glossary/direction-of-flow, glossary/yin-and-yang]
  - id: tradition-or-evidence
    topic: tradition
    question: That points match organs has been shown by trials.
    holds: false
    why: It is taught as tradition, and named so; as a claim it is unsupported.
    see: [claims/energy-and-organs, glossary/ki]
  - id: who-may-be-stepped-on
    topic: tradition
    question: After which outcome of the screening may a therapist step on a back?
    right: Proceed
    wrong: [Modify, Refer with a letter, Any of them on the floor]
    why: Stepping on the back asks for a screening without any reservation.
    critical: true
    see: [strokes/back-walk]
  - id: where-a-step-is-set
    topic: tradition
    question: Where is a step on the back set?
    right: Beside the spine
    wrong: [On the spine, On the lowest ribs, On the neck]
    why: A step is set beside the spine or on the buttocks, never on the spine.
    critical: true
    see: [strokes/back-walk, zones/spinous-processes]
  - id: on-the-table-or-on-the-floor
    topic: tradition
    question: Where may a back be stepped on?
    right: On the floor only
    wrong: [On the table only, On either, On a bench]
    why: The Western form on a table glides and does not walk.
    critical: true
    see: [strokes/back-walk, questions/does-it-walk-on-the-back]

  # -- Rope and strap ----------------------------------------------------------------------------------------------------------------
  - id: what-is-checked-of-a-rope
    topic: rope
    question: What is checked before a rope is used?
    right: The rope and both anchors
    wrong: [The rope alone, One anchor, "Nothing, if it held yesterday"]
    why: Rope and anchors carry the same load, and the weakest of them decides.
    critical: true
    see: [props/rope, competencies/rope-work]
  - id: what-a-rope-is-for
    topic: rope
    question: What is the rope for?
    right: To steady the therapist and share her weight
    wrong: [To hang from, To move the client, To mark the length of the stroke]
    why: The rope shares the weight; nobody hangs from it.
    critical: true
    see: [competencies/rope-work, props/rope]
  - id: no-standing-on-the-back
    topic: rope
    question: In the Keralite form the therapist stands on the back for the last strokes.
    holds: false
    why: One foot works at a time, and the therapist does not stand or walk on the back.
    critical: true
    see: [styles/chavutti, strokes/rope-sweep]
  - id: how-the-session-begins-and-ends
    topic: rope
    question: How does a session of the Keralite form begin and end?
    right: With work by hand
    wrong: [With the feet, With stretches, With a bath]
    why: Hands come first and last.
    see: [styles/chavutti]
  - id: what-is-checked-of-a-strap
    topic: table-strap
    question: What is checked of a strap on the table before each session?
    right: "Anchor, webbing and buckle"
    wrong: [Only its colour, Only its length, "Nothing, once it is inspected for the year"]
    why: A failure of any of them lets the therapist fall.
    critical: true
    see: [props/fabric-strap, competencies/table-strap-work]
  - id: how-many-feet-with-a-strap
    topic: table-strap
    question: How many of the therapist's feet bear on the client in a strap glide?
    right: One
    wrong: [Two, "One, then both", None]
    why: There is no bar overhead, so work with the strap is one-foot work.
    critical: true
    see: [strokes/strap-glide]
  - id: what-leaning-back-does
    topic: table-strap
    question: What does leaning back on the strap do?
    right: It takes weight off the working foot.
    wrong: [It adds weight to the working foot., It stretches the client., It tightens the table.]
    why: It is a counterweight, so that the foot gives what was asked for and no more.
    see: [props/fabric-strap, styles/western-strap]

  # -- Supervising and assessing -----------------------------------------------------------------------------------------------------
  - id: where-line-of-sight-is
    topic: supervising
    question: Where is a supervisor who supervises in line of sight?
    right: In the room, watching
    wrong: [On site and readily available, On the telephone, In the next room with the door open]
    why: On site and readily available is “on the premises”.
    critical: true
    see: [glossary/line-of-sight, glossary/on-premises]
  - id: one-must-pass-below-three
    topic: supervising
    question: A student reaches level 4 everywhere, and level 2 in one must-pass competency. What is the result?
    right: She has not passed.
    wrong: [She has passed., She has passed with a remark., The mean of her levels decides.]
    why: Below level 3 in what is safety-critical the attempt fails, whatever the total.
    critical: true
    see: [glossary/must-pass]
  - id: what-a-level-is-given-for
    topic: supervising
    question: For what is a performance level given?
    right: For what was seen, by its descriptor
    wrong: [For how hard the student tried, For how far she has come, For how well she is liked]
    why: Descriptors are what assessors agree by.
    see: [glossary/rubric]
  - id: when-a-supervisor-steps-in
    topic: supervising
    question: A student's foot is about to touch a no-go zone. What does the supervisor do?
    right: She stops the session at once.
    wrong: [She writes it down for later., She waits for the end of the stroke., She looks whether the client minds.]
    why: Safety comes before the assessment of anybody.
    critical: true
    see: [competencies/no-go-zones, competencies/stop-drill]

"""##),
    (.zones, ##"""
# yaml-language-server: $schema=library.schema.json
# Body areas, and whether a foot may work there.
# A figure or border without a source is a proposal of this catalogue. Endangerment sites rest on professional tradition more than on
# trials, and good teachers work near them by hand with broad, flat, light contact (source: abmp-endangerment-sites). A foot that bears
# weight cannot be relied on to do that: hence the no-go zones.
zones:
  - id: upper-trapezius
    code: Z-TRAP
    title: Upper trapezius
    rule: allowed
    sentence: The slope from neck to shoulder, worked seated or with one foot; never the neck itself.
    beside: [front-of-neck, back-of-neck, shoulder-blade]
    asks: [neck]
  - id: shoulder-blade
    code: Z-SCAP
    title: Round the shoulder blade
    rule: allowed
    sentence: The muscles round the shoulder blade and over it, never pressing on its edge or on the spine.
    beside: [upper-back, armpit]
  - id: upper-back
    code: Z-UB
    title: Upper back
    rule: allowed
    sentence: The back of the ribcage on both sides of the spine, beside the spinous processes and never on them.
    beside: [spinous-processes, erectors, kidney-area]
    asks: [kidneys]
  - id: erectors
    code: Z-ERECT
    title: Erectors
    rule: allowed
    sentence: The long muscles beside the spine. One foot works one side, two feet a side each, never the spinous processes.
    beside: [spinous-processes, kidney-area, lumbar]
    asks: [sensitive-spine]
  - id: lumbar
    code: Z-LUMB
    title: Lumbar area
    rule: restricted
    sentence: >-
      Between the spine and the tips of the lowest ribs: one foot, a pressure of at most 3 until the student is
      assessed, the heel pointing away from the ribs.
    feet-at-most: 1
    peak-pressure-at-most: 3
    until-assessed: true
    beside: [spinous-processes, kidney-area, sacrum]
    asks: [kidneys, disc, sensitive-spine]
  - id: gluteals
    code: Z-GLUT
    title: Gluteals
    rule: allowed
    sentence: The muscles of the buttocks, over the drape or beside it; the cleft stays covered and untouched.
    beside: [sacrum, intimate-areas, tailbone, hamstrings]
  - id: sacrum
    code: Z-SAC
    title: Sacrum
    rule: restricted
    sentence: With one flat foot only, and never with the heel on the tailbone or towards it.
    feet-at-most: 1
    beside: [tailbone, intimate-areas]
  - id: hamstrings
    code: Z-HAM
    title: Hamstrings
    rule: allowed
    sentence: The back of the thigh; the foot lifts before the back of the knee.
    beside: [back-of-knee, intimate-areas, lateral-thigh]
  - id: calf
    code: Z-CALF
    title: Calf
    rule: allowed
    sentence: The belly of the calf; the foot lifts over the back of the knee, and stays off the shin and the Achilles tendon.
    beside: [back-of-knee, fibular-head, joints]
    asks: [varicose-veins, clot]
  - id: lateral-thigh
    code: Z-LATTH
    title: Outer thigh
    rule: allowed
    sentence: The outer side of the thigh, above the head of the fibula.
    beside: [fibular-head, joints, front-of-thigh]
  - id: client-soles
    code: Z-SOLE
    title: The client's soles
    rule: restricted
    sentence: The soles of the client's feet, with a pressure of at most 3.
    peak-pressure-at-most: 3
    beside: [joints]
  - id: arms
    code: Z-ARM
    title: Arms
    rule: restricted
    sentence: >-
      Upper arm and forearm with the elbow kept bent, a pressure of at most 3, and nothing in the elbow crease or the
      armpit.
    feet-at-most: 1
    peak-pressure-at-most: 3
    beside: [armpit, elbow-crease, joints]
    sources: [bolsters-and-positions]
  - id: front-of-thigh
    code: Z-QUAD
    title: Front of the thigh
    rule: restricted
    sentence: >-
      The outer and middle part of the front of the thigh, a pressure of at most 3, away from the groin and the knee.
    feet-at-most: 1
    peak-pressure-at-most: 3
    beside: [groin, joints]
  - id: upper-chest
    code: Z-PEC
    title: Upper chest muscle
    rule: restricted
    sentence: >-
      The upper chest muscle over the drape, with one foot and a pressure of at most 3; never breast, collarbone or
      breastbone.
    feet-at-most: 1
    peak-pressure-at-most: 3
    beside: [armpit, intimate-areas, front-of-neck, front-ribs]
    asks: [implants, breathing]
  - id: back-of-neck
    code: Z-NECKP
    title: Back of the neck
    rule: restricted
    sentence: >-
      With one foot by a seated therapist, a pressure of at most 2, for at most 60 seconds a side; never the front or
      the side. One source says that ashiatsu is not used there at all.
    feet-at-most: 1
    peak-pressure-at-most: 2
    beside: [front-of-neck, head, spinous-processes]
    asks: [neck]
    sources: [not-on-front-or-head]
  - id: spinous-processes
    code: N-SPINE
    title: The spine itself
    rule: no-go
    sentence: The bony line of the spine is not built to bear load in one place.
    asks: [disc, stiff-spine, weak-bones]
    sources: [why-the-spine-is-not-pressed]
  - id: kidney-area
    code: N-KIDNEY
    title: Kidneys and floating ribs
    rule: no-go
    sentence: The lowest ribs have no end in front, and the kidneys lie beneath them.
    asks: [kidneys]
  - id: back-of-knee
    code: N-POP
    title: Back of the knee
    rule: no-go
    sentence: Vessels and nerves lie near the surface; the foot lifts over it.
    sources: [abmp-endangerment-sites]
  - id: groin
    code: N-FEM
    title: Groin
    rule: no-go
    sentence: The large vessels and the nerve of the leg lie near the surface.
    sources: [abmp-endangerment-sites]
  - id: armpit
    code: N-AX
    title: Armpit
    rule: no-go
    sentence: The vessels and nerves of the arm lie near the surface.
    sources: [abmp-endangerment-sites]
  - id: elbow-crease
    code: N-CUB
    title: Crease of the elbow
    rule: no-go
    sentence: Vessels and nerves lie near the surface, and the joint lies open.
    sources: [abmp-endangerment-sites]
  - id: front-of-neck
    code: N-NECKA
    title: Front and side of the neck
    rule: no-go
    sentence: Windpipe and arteries lie open there, and torn arteries of the neck have been reported after massage.
    asks: [neck]
    sources: [massage-case-reports, adverse-events-review]
  - id: head
    code: N-HEAD
    title: Face and head
    rule: no-go
    sentence: No foot touches the face or the head.
  - id: abdomen
    code: N-ABD
    title: Abdomen
    rule: no-go
    sentence: No bone protects the organs and the large vessels.
  - id: front-ribs
    code: N-XIPH
    title: Breastbone tip and front ribs
    rule: no-go
    sentence: The tip of the breastbone and the ribs beside it can break under load.
  - id: intimate-areas
    code: N-INTIM
    title: Intimate areas
    rule: no-go
    sentence: Breasts, genitals and the gluteal cleft stay draped and untouched.
  - id: joints
    code: N-JOINT
    title: Bony joints
    rule: no-go
    sentence: >-
      A joint is moved, never stood on; the ankle counts with its Achilles tendon. A macrobiotic routine presses the Achilles tendon; the
      catalogue takes the stricter side.
    sources: [macrobiotic-shiatsu]
  - id: tailbone
    code: N-COCCYX
    title: Tailbone
    rule: no-go
    sentence: >-
      A small bone at the end of the spine that breaks under a heel. A macrobiotic routine sets a heel gently there;
      the catalogue takes the stricter side.
    sources: [macrobiotic-shiatsu]
  - id: fibular-head
    code: N-FIB
    title: Head of the fibula
    rule: no-go
    sentence: The nerve that lifts the foot runs over the bone just below the outer side of the knee.

"""##),
  ]
}
