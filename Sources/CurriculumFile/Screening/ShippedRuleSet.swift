// Written from Curricula/screening/default.yaml by ShippedRuleSetTests (RECORD_GOLDEN=1); do not edit.
// swift-format-ignore-file

enum ShippedRuleSet {
  static let text = ##"""
# yaml-language-server: $schema=screening.schema.json
# The questions that come before barefoot massage by learners, what an answer means, and what follows from it.
# Where a rule comes from: “source:” names a publication of the list “sources” below. Every other rule and figure is a proposal of this
# catalogue and the school's to decide: copy the file, change it, and publish it under a version of your own.
# Have it reviewed by a clinician before you rely on it. Schools and texts differ; where they do, the stricter rule stands here, except for
# illnesses that are past or at rest (an old clot or tuberculosis, steady kidneys, a quiet autoimmune illness), where a doctor decides.
# When to ask: whether anything is new, at every session (source: Washington State); the whole form after six months, and after a “refer” or
# “do not perform”, a new illness, medicine or operation, a pregnancy, or an incident.

rule-set: default
version: "2026.1"
title: Screening before barefoot massage by learners
notice: >-
  This is not medical advice. It helps to decide whether a learner may work with the feet today. Ask a doctor about anything that
  worries you.
authors:
  - The Ashiato catalogue
sources:
  - "DeepFeet, the founder's manual on contraindications: docslib.org/doc/3659209"
  - "DeepFeet, uncontrolled hypertension: deepfeet.com/ashiatsu-and-uncontrolled-hypertension"
  - "Center for Barefoot Massage, who may receive: barefootmassageclass.com/faq"
  - "Heeling Sole and ABW Massage, contraindications: heelingsolebarefootmassage.wordpress.com/2012/06/03; abwmassage.com/ashiatsu-contraindications"
  - "Heeling Sole, bulging discs: heelingsole.com/2017/06/14/ashiatsu-and-bulging-discs-back-pain"
  - "The Art of Ashiatsu, contraindications: theartofashiatsu.com/massage-contraindications; ashiatsu.net/massage-client-contraindications"
  - "The Traveling Sole, contraindications: thetravelingsole.com/contraindications-or-special-considerations"
  - "When a therapist should not work: ashiatsu.net/contraindications-for-the-ashiatsu-practitioner"
  - "Thai schools, contraindications: schoolofthaimassage.com/contra-indications-in-thai-massage; nuadthaiboran.co.uk"
  - "Tuina and its exclusions: en.tcm-china.org, tuina; musculoskeletalkey.com, chapter 8"
  - "Case reports of harm: abmp.com, articles 2197 and 763; massageandbodyworkdigital.com/i/1234356, page 33"
  - "Yin and others 2014, adverse events of massage, 40 reports and 138 events: doi.org/10.1155/2014/480956"
  - "Mueller and Grunwald 2021, relaxation massage by hand in pregnancy, 12 trials: PMC8396946"
  - "A blog that allows pregnancy with a doctor's word: reflexologyplus.co"
  - "Cut-offs of blood pressure elsewhere: createyour-beauty.blogspot.com, July 2017; 222health.com"
  - "Low blood pressure: massageandbodyworkdigital.com/i/1078860, page 77"
  - "Diabetes and numb feet: ceinstitute.com; joyfulrisingspa.com"
  - "Weak bones: abmp.com, article 2728; osteoporosis.newlifeoutlook.com"
  - "Stiff spines: massageandbodyworkdigital.com/i/1060121, page 95"
  - "A surgeon on implants: manhattanaestheticsurgery.com"
  - "After an operation: sites.google.com/view/massagetherapyces"
  - "A lawsuit over a ruptured disc: louisianapersonalinjurylawyerblog.com"
  - "Capacity of tables: sargabodywork.com/t1-safety-considerations-for-sarga-bodywork-on-raised-massage-tables.html; amtamassage.org"
  - "The rule on body mass: harvestmoonmassage.com/2013/07/23/is-ashiatsu-safe; grandbeautyspa.com; centerforbarefootmassage.com/?p=1977"
  - "Washington State, minors and health status at each session: WAC 246-830-565 and 246-830-555"
  - "Pressure scale of 1 to 5: patientrelaxation.com"
  - Proposal of this catalogue, for everything that names no source
reviewed-on: 2026-11-01

# On the scale of 1 to 5 (source: Pressure scale). Learners never work above this.
pressure-at-most: 4
# In doubt, withhold and ask for a doctor's letter (source: DeepFeet, the founder's manual). It lapses after this, or at its own date.
letter-days: 90
instead:
  refer: >-
    Ask the doctor who knows you for a dated letter that names pressure with the feet. Until it is there, ask a hand therapist whether
    gentle work by hand is possible.
  do-not-perform: Offer gentle work by hand with a therapist who is trained for it, or another day.

# What may be worked at all; no-go zones are never worked and have no name here.
zones:
  - {id: upper-trapezius, title: top of the shoulders}
  - {id: shoulder-blade, title: round the shoulder blade}
  - {id: upper-back, title: upper back}
  - {id: erectors, title: long muscles beside the spine}
  - {id: lumbar, title: lower back}
  - {id: gluteals, title: buttocks}
  - {id: sacrum, title: sacrum}
  - {id: hamstrings, title: back of the thigh}
  - {id: calf, title: calf}
  - {id: lateral-thigh, title: outside of the thigh}
  - {id: front-of-thigh, title: front of the thigh}
  - {id: client-soles, title: soles}
  - {id: arms, title: arms}
  - {id: upper-chest, title: upper chest}
  - {id: back-of-neck, title: back of the neck}
# Names for several zones at once, for rules and for answers to “where”. Joints are never pressed; what lies beside them is left out, and a
# decision then names those zones. `exact` is for a title that says its zones and no more; a decision uses it.
areas:
  - {id: back, title: the back, zones: [upper-trapezius, shoulder-blade, upper-back, erectors, lumbar], exact: true}
  - {id: spine, title: the spine, zones: [upper-back, erectors, lumbar, sacrum]}
  - {id: neck, title: the neck, zones: [back-of-neck, upper-trapezius]}
  - {id: shoulder, title: the shoulder, zones: [upper-trapezius, shoulder-blade, arms, upper-chest]}
  - {id: chest, title: the chest, zones: [upper-chest]}
  - {id: belly, title: the belly, zones: [lumbar]}
  - {id: buttock, title: the buttock, zones: [gluteals, sacrum]}
  - {id: hip, title: the hip, zones: [gluteals, lateral-thigh]}
  - {id: knee, title: the knee, zones: [hamstrings, calf, front-of-thigh]}
  - {id: ankle, title: the ankle, zones: [calf, client-soles]}
  - {id: leg, title: the leg, zones: [hamstrings, calf, lateral-thigh, front-of-thigh, client-soles], exact: true}
  - id: face-down
    title: everything that is worked face down
    exact: true
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
      - client-soles
      - back-of-neck
  - id: anywhere
    title: anywhere
    exact: true
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
      - front-of-thigh
      - client-soles
      - arms
      - upper-chest
      - back-of-neck
strokes:
  - {id: seated-glide, title: seated glide}
  - {id: long-glide, title: long glide}
  - {id: broad-glide, title: broad glide}
  - {id: quick-light-glide, title: quick light glide}
  - {id: outward-fan, title: outward fan}
  - {id: static-compression, title: static compression}
  - {id: oblique-shear, title: oblique shear}
  - {id: rocking, title: rocking}
  - {id: alternate-knead, title: alternate-foot knead}
  - {id: double-glide, title: double glide}
  - {id: opening-double-glide, title: opening double glide}
  - {id: double-stand, title: double stand}
  - {id: trigger-point-hold, title: trigger-point hold}
  - {id: passive-stretch, title: passive stretch}
  - {id: active-stretch, title: active stretch}
  - {id: assisted-stretch, title: assisted stretch}
  - {id: point-press, title: point press}
  - {id: meridian-sequence, title: sequence along a meridian}
  - {id: sole-walk, title: walk on the soles}
  - {id: back-of-neck-press, title: press on the back of the neck}
  - {id: back-walk, title: walk on the back}
  - {id: rope-sweep, title: rope sweep}
  - {id: strap-glide, title: strap glide}
  - {id: chair-press, title: chair and floor press}
# Names for several strokes at once.
families:
  - id: two-feet
    title: two-foot work
    strokes: [alternate-knead, double-glide, opening-double-glide, double-stand, sole-walk, back-walk]
  - id: whole-weight
    title: strokes with the whole weight
    strokes: [double-glide, opening-double-glide, double-stand, back-walk]
  - {id: stretches, title: stretches, strokes: [passive-stretch, active-stretch, assisted-stretch]}

questions:
  # -- What cannot wait: asked first, because nothing more is asked once nothing may be done -----------------------------------------
  - id: warning-signs
    code: REDFLAG
    asked: client
    body-system: nerves
    sentence: >-
      Do you have any of these: numbness between the legs, a change in bladder or bowels, growing weakness, pain at night, fever with
      back pain, weight loss that you cannot explain, or a recent bad fall?
    findings:
      - id: any
        answer: Yes, at least one.
        outcome: do-not-perform
        why: These are signs of illnesses that a doctor must see without delay.
        urgent: Get medical help today.
  # A clot that came loose after a leg massage has killed (source: Case reports of harm). Schools list a clot of any time (source: Heeling
  # Sole and ABW Massage; The Art of Ashiatsu).
  - id: clot
    code: CLOT
    asked: client
    body-system: blood-and-vessels
    sentence: >-
      Have you ever had a blood clot, an inflamed vein or an embolism? Is one of your calves swollen, hot or sore, and you do not know
      why?
    findings:
      - id: past
        answer: I had a clot, an inflamed vein or an embolism in the past.
        outcome: refer
        why: Somebody who has had a clot can have another, and pressure can loosen it.
        clearance:
          pressure-at-most: 3
          leave-out: [leg]
      - id: suspected
        answer: I have one now, or one calf is swollen, hot or sore and I do not know why.
        outcome: do-not-perform
        why: A clot that comes loose can block the lungs.
        urgent: Get medical help now, and do not rub the leg.
  - id: cramps
    code: CRAMP
    asked: client
    body-system: muscles-and-bones
    sentence: Do you have severe cramps again and again?
    findings:
      - id: repeated
        answer: Yes.
        outcome: refer
        why: Severe cramps that come back can have a cause that a doctor should know.
        clearance:
          pressure-at-most: 3
      - id: one-calf
        answer: Yes, and in one calf only.
        outcome: refer
        why: Cramps in one calf alone can come from a clot.
        clearance:
          pressure-at-most: 3
          leave-out: [leg]
  - id: headache
    code: HEADACHE
    asked: client
    body-system: nerves
    sentence: >-
      Do you have a headache today? Is it the worst ever, or did it begin suddenly, after an injury, with fever, or with trouble
      seeing?
    findings:
      - id: tension
        answer: A dull, ordinary headache.
        outcome: modify
        why: Lying long with the face in the cradle makes a headache worse.
        care:
          - Keep the face in the cradle for at most 20 minutes; then let the client lie another way.
      - id: migraine
        answer: A migraine.
        outcome: do-not-perform
        why: During a migraine the body needs rest.
        instead: Come back another day.
      - id: alarming
        answer: The worst ever, or sudden, after an injury, with fever, or with trouble seeing.
        outcome: do-not-perform
        why: Such a headache can be an emergency.
        urgent: Get medical help now.

  # Cut-offs differ: others stop at 160/95 or at stage 2 (source: Cut-offs elsewhere), a Thai school at 140 (source: Thai schools). Strong
  # work raised the pressure in a study that the founder's school cites (source: DeepFeet, uncontrolled hypertension).
  - id: blood-pressure
    code: BP
    asked: client
    body-system: blood-and-vessels
    sentence: Do you have high blood pressure? If so, is it treated?
    measure:
      id: reading
      unit: blood-pressure
      sentence: What was your last reading, the upper and the lower figure?
      unknown: reading-unknown
    findings:
      - id: treated
        answer: Yes, and it is treated.
        outcome: modify
        why: Strong pressure can raise the blood pressure, and standing up quickly can make you dizzy.
        pressure-at-most: 3
        leave-out-strokes: [trigger-point-hold]
        care:
          - Do not work with the client on one side.
          - Let the client sit up slowly and stay seated for two minutes.
      - id: untreated
        answer: Yes, and it is not treated.
        outcome: refer
        why: High blood pressure that nobody treats can become dangerous under strong pressure.
        clearance:
          pressure-at-most: 3
          leave-out-strokes: [trigger-point-hold]
          care:
            - Do not work with the client on one side.
            - Let the client sit up slowly and stay seated for two minutes.
      - id: reading-unknown
        answer: I do not know my last reading.
        outcome: refer
        why: Without a reading nobody can tell whether strong pressure is safe today.
        clearance:
          pressure-at-most: 3
          leave-out-strokes: [trigger-point-hold]
          care:
            - Do not work with the client on one side.
            - Let the client sit up slowly and stay seated for two minutes.
      - id: at-or-above-160-100
        answer: The upper figure was 160 or more, or the lower figure 100 or more.
        from: 160/100
        below: 180/110
        outcome: refer
        why: An upper figure from 160 on, or a lower one from 100 on, needs a doctor's opinion first.
        clearance:
          pressure-at-most: 3
          leave-out-strokes: [trigger-point-hold]
          care:
            - Do not work with the client on one side.
            - Let the client sit up slowly and stay seated for two minutes.
      - id: at-or-above-180-110
        answer: The upper figure was 180 or more, or the lower figure 110 or more.
        from: 180/110
        outcome: do-not-perform
        why: An upper figure from 180 on, or a lower one from 110 on, needs medical help today.
        urgent: Get medical advice at once.

  # -- The person who would work -----------------------------------------------------------------------------------------------------
  # She says whether, and never why. What is asked comes from a school (source: When a therapist should not work); knees, shoulders, alcohol
  # and tiredness are proposals.
  - id: own-fitness
    code: FIT
    asked: practitioner
    body-system: general
    sentence: >-
      Does any of this hold for you today: dizziness or trouble with balance; an infection of the ear, of a foot or anywhere else; a
      cut or a sore on a foot; less feeling in your feet; pregnancy; a knee or shoulder injury; alcohol; great tiredness? Do not say
      which.
    findings:
      - id: not-fit
        answer: Yes, something of this holds for me today.
        outcome: do-not-perform
        why: A therapist who is not steady and well can slip or fall on the client.
        instead: Let somebody else work today, and practise another day.

  # -- The client --------------------------------------------------------------------------------------------------------------------
  - id: age
    code: AGE
    asked: client
    body-system: general
    sentence: Are you under 18?
    findings:
      - id: under-18
        answer: Yes, I am under 18.
        outcome: do-not-perform # Source: The Traveling Sole. A parent's consent does not change it in a practicum.
        why: Learners work on adults only, whoever agrees for a younger person.
        instead: Come back when you are 18; an experienced hand therapist may help before.

  # All schools agree (source: Center for Barefoot Massage; Heeling Sole and ABW Massage; The Art of Ashiatsu; The Traveling Sole).
  # Relaxation by hand looks safe in healthy pregnancies from 12 weeks on (source: Mueller and Grunwald); pressure with the feet was not
  # studied, though one blog allows it with a doctor's word.
  - id: pregnancy
    code: PREG
    asked: client
    body-system: pregnancy
    sentence: Are you pregnant, might you be, or are you trying to be?
    findings:
      - id: pregnant
        answer: Yes, I am, I might be, or I am trying to be.
        outcome: do-not-perform
        why: Nobody knows that pressure with the feet is safe in pregnancy, and lying face down may not be.
        instead: See a hand therapist who is trained for pregnancy.
  - id: after-birth
    code: POSTP
    asked: client
    body-system: pregnancy
    sentence: Have you given birth in the last 12 weeks?
    findings:
      - id: within-12-weeks
        answer: Yes, in the last 12 weeks.
        outcome: refer
        why: After a birth blood clots more easily and the joints are loose.
        clearance:
          pressure-at-most: 3
          leave-out-strokes: [two-feet, stretches]
  - id: low-blood-pressure
    code: BPLOW
    asked: client
    body-system: blood-and-vessels
    sentence: Is your blood pressure low, or do you faint easily?
    findings:
      - id: low-or-faint
        answer: Yes, it is low, or I faint easily.
        outcome: modify # Source: Low blood pressure.
        why: Massage lowers the blood pressure further, so standing up quickly can make you faint.
        care:
          - Let the client sit up slowly and stay seated for two minutes.
  - id: heart
    code: HEART
    asked: client
    body-system: blood-and-vessels
    sentence: Have you had heart disease, angina, a stroke or a heart attack?
    findings:
      - id: longer-ago
        answer: Yes, and for 6 months it has been steady, with no attack, no pain in the chest and nothing new.
        outcome: refer # Source: Heeling Sole and ABW Massage; The Traveling Sole.
        why: Strong pressure makes the heart work harder.
        clearance:
          pressure-at-most: 3
          leave-out-strokes: [two-feet, trigger-point-hold]
      - id: within-6-months
        answer: Yes, and in the last 6 months there was a stroke, a heart attack, pain in the chest, or something new.
        outcome: do-not-perform
        why: In the first 6 months after heart trouble or a stroke the risk of another is highest.
  - id: aneurysm
    code: ANEUR
    asked: client
    body-system: blood-and-vessels
    sentence: Have you ever had an aneurysm, a widened blood vessel?
    findings:
      - id: ever
        answer: Yes, now or in the past.
        outcome: do-not-perform # Source: Heeling Sole and ABW Massage; The Traveling Sole.
        why: A widened vessel can burst under pressure.
  - id: blood-thinners
    code: ANTIC
    asked: client
    body-system: blood-and-vessels
    sentence: Do you take blood thinners?
    findings:
      - id: takes
        answer: Yes.
        outcome: refer # Source: Heeling Sole and ABW Massage; The Art of Ashiatsu; The Traveling Sole.
        why: With blood thinners even moderate pressure can cause bleeding under the skin or deeper.
        # So soft that nothing is left to do with the feet: a letter leads to the hands.
        clearance:
          pressure-at-most: 2
  - id: bleeding
    code: BLEED
    asked: client
    body-system: blood-and-vessels
    sentence: Do you have a bleeding disorder, or do you bruise easily?
    findings:
      - id: bleeds
        answer: Yes.
        outcome: do-not-perform # Source: The Art of Ashiatsu.
        why: Pressure with the feet can make you bleed inside.
  - id: varicose-veins
    code: VARIC
    asked: client
    body-system: blood-and-vessels
    sentence: Do you have varicose veins? Where?
    findings:
      # One school refuses everybody who has them (source: The Art of Ashiatsu); another leaves out only the place (source: The Traveling
      # Sole).
      - id: mild
        answer: Yes, without pain, swelling or sores.
        outcome: modify
        why: A varicose vein and its path are not pressed.
        where: [leg]
      - id: severe
        answer: Yes, with pain, swelling, hard knots or sores.
        outcome: refer
        why: Severe varicose veins can hide a clot.
        where: [leg]
        clearance:
          pressure-at-most: 3
          leave-out: [leg]
  - id: device
    code: DEVICE
    asked: client
    body-system: general
    sentence: Do you have a pacemaker, a stent, a shunt or a pump in your body?
    findings:
      - id: has
        answer: Yes.
        outcome: do-not-perform # Source: Heeling Sole and ABW Massage; The Art of Ashiatsu; The Traveling Sole.
        why: Pressure can shift or damage what was put in.
  - id: diabetes
    code: DIAB
    asked: client
    body-system: metabolism
    sentence: Do you have diabetes, and is it well controlled? Do you have numb feet, ulcers, or wounds that heal badly?
    findings:
      - id: well-controlled
        answer: Diabetes, well controlled, and nothing is numb or heals badly.
        outcome: modify
        why: Sugar can fall during the work, and the skin feels less than it should.
        pressure-at-most: 3
        care:
          - Ask when the client last ate; food comes before the work.
          - Never work on numb skin.
      - id: complications
        answer: Diabetes that is not well controlled, or with numb feet, ulcers, or wounds that heal badly.
        outcome: do-not-perform # Source: The Art of Ashiatsu; Diabetes and numb feet.
        why: Skin that cannot feel pressure cannot warn you of harm.
  - id: weak-immunity
    code: IMMUNE
    asked: client
    body-system: immunity
    sentence: Is your immune system weak, or have you had a transplant?
    findings:
      - id: weak
        answer: Yes.
        outcome: refer
        why: Whoever cannot fight infections well must not catch one from feet or linen.
        clearance:
          pressure-at-most: 3
  - id: kidneys
    code: KIDNEY
    asked: client
    body-system: kidneys
    sentence: Do you have kidney disease, kidney stones or an infection of the kidneys?
    findings:
      - id: chronic
        answer: Yes, for a long time, and it is steady.
        outcome: refer
        why: The kidneys lie just below the ribs and do not bear pressure well when they are ill.
        clearance:
          pressure-at-most: 3
          # Of the upper back its lower third lies over the kidneys. It has no zone of its own, so all of the upper back is left out.
          leave-out: [lumbar, upper-back]
          care:
            - Keep off the muscles beside the spine below the shoulder blades.
      - id: acute
        answer: Yes, stones, pain or an infection now.
        outcome: do-not-perform # Source: Heeling Sole and ABW Massage; The Art of Ashiatsu.
        why: Kidney pain or an infection needs a doctor, and pressure makes it worse.
        instead: See a doctor first.
  - id: liver
    code: LIVER
    asked: client
    body-system: digestion
    sentence: Do you have a liver disease or hepatitis?
    findings:
      - id: chronic
        answer: Yes, for a long time, and it is steady.
        outcome: refer
        why: An ill liver makes you bruise more easily and recover more slowly.
        clearance:
          pressure-at-most: 3
      - id: acute
        answer: Yes, newly found or getting worse.
        outcome: do-not-perform # Source: Tuina and its exclusions.
        why: While the liver is acutely ill, the body needs rest.
        instead: See a doctor first.
  - id: cancer
    code: CANCER
    asked: client
    body-system: general
    sentence: Do you have cancer, chemotherapy or radiation now, or did you have it in the past?
    findings:
      - id: past
        answer: In the past; the treatment is over.
        outcome: refer
        why: What a treatment leaves behind, in bones, skin or nodes, is known to your doctor only.
        clearance:
          pressure-at-most: 3
      - id: nodes-removed
        answer: In the past, and lymph nodes were removed or treated.
        outcome: refer
        why: A limb without its lymph nodes swells easily under pressure.
        where: [arms, leg]
        clearance:
          pressure-at-most: 3
      - id: present
        answer: Yes, now.
        outcome: do-not-perform # Source: Center for Barefoot Massage; Heeling Sole and ABW Massage; The Traveling Sole.
        why: During cancer and its treatment bones, blood and skin can be fragile.
        instead: Ask your care team about gentle massage by hand that is meant for people with cancer.
  - id: medicines
    code: MEDS
    asked: client
    body-system: general
    sentence: >-
      Do you take painkillers, muscle relaxants, sedatives, steroids or strong anti-inflammatories? Have you had a cortisone injection?
      Do you take hormones?
    findings:
      - id: hormones
        answer: Hormones, such as the pill or hormone replacement.
        outcome: proceed # Counts together with a long flight.
        why: Hormones alone change nothing about the work.
      - id: mild-dose
        answer: One mild painkiller, more than 12 hours ago, and no other of these.
        outcome: modify
        why: What dulls pain also dulls the warning that the pressure is too much.
        pressure-at-most: 3
      - id: injection
        answer: A cortisone injection.
        outcome: refer
        why: Cortisone weakens the tissue where it was injected.
        where: [anywhere]
        clearance:
          pressure-at-most: 3
      - id: regular
        answer: >-
          Painkillers, muscle relaxants, sedatives, steroids or strong anti-inflammatories: regularly, in the last 12 hours, or more than
          one mild painkiller.
        outcome: refer # Source: Heeling Sole and ABW Massage; The Traveling Sole: not without the doctor's clearance.
        why: These medicines dull the warning of pain, and some make tissue thin.
        clearance:
          pressure-at-most: 3
      - id: long-term-steroids
        answer: Steroids for months or longer.
        outcome: refer
        why: Steroids taken for long make bones and skin thin.
        clearance:
          pressure-at-most: 3
  - id: intoxication
    code: INTOX
    asked: client
    body-system: general
    sentence: Have you had alcohol or drugs today?
    findings:
      - id: today
        answer: Yes.
        outcome: do-not-perform # Source: Thai schools.
        why: Alcohol and drugs dull the warning of pain and make it hard to say stop.
        instead: Come back another day.
  # Nine months (source: Center for Barefoot Massage; Heeling Sole and ABW Massage; The Traveling Sole); a surgeon says six weeks for lying
  # face down (source: A surgeon on implants), one author refuses every implant (source: The Art of Ashiatsu).
  - id: implants
    code: IMPLANT
    asked: client
    body-system: general
    sentence: Do you have implants in the breast, the chest, the buttocks or the calves?
    measure:
      id: months-ago
      unit: months
      sentence: How many full months ago was the latest of them put in?
    findings:
      - id: within-9-months
        answer: Yes, for less than 9 months.
        below: 9
        outcome: do-not-perform
        why: A young implant can shift or tear under pressure.
      - id: older
        answer: Yes, for 9 months or longer.
        from: 9
        outcome: modify
        why: An implant and the place round it are not pressed.
        where: [chest, buttock, calf]
        care:
          - Lay a bolster so that no weight rests on the implant, and ask whether lying face down is comfortable.
  # Six weeks for major joints (source: Heeling Sole and ABW Massage; After an operation), nine months for whoever is worked on in class
  # (source: Center for Barefoot Massage); one Thai school says three years on the site, a clinic one month (source: Thai schools).
  - id: surgery
    code: SURG
    asked: client
    body-system: general
    sentence: Have you ever had an operation? Where, and is there metal or other hardware in your body?
    measure:
      id: weeks-ago
      unit: weeks
      sentence: How many full weeks ago was the latest? Nine months are 40 weeks.
    findings:
      - id: within-6-weeks
        answer: In the last 6 weeks.
        below: 6
        outcome: do-not-perform
        why: In the first 6 weeks after an operation wounds and stitches are fragile.
      - id: within-9-months
        answer: Between 6 weeks and 9 months ago.
        from: 6
        below: 40
        outcome: refer
        why: For 9 months after an operation the tissue is still healing inside.
        where: [anywhere]
        clearance:
          pressure-at-most: 3
          leave-out-strokes: [two-feet]
      - id: older
        answer: More than 9 months ago.
        from: 40
        outcome: modify
        why: The place of an operation stays more sensitive than it looks.
        where: [anywhere]
      - id: hardware
        answer: There is metal or other hardware.
        outcome: modify
        why: Tissue that is pressed against hardware can be hurt.
        where: [anywhere]
  - id: eyes
    code: EYE
    asked: client
    body-system: eyes
    sentence: Have you had an eye procedure in the last 72 hours? Do you have glaucoma or trouble with the retina?
    findings:
      - id: glaucoma-or-retina
        answer: Glaucoma, or trouble with the retina.
        outcome: refer
        why: Lying face down raises the pressure in the eyes.
        clearance:
          minutes-at-most: 20 # A proposal; the table of the subject leaves it to the doctor's letter.
          care:
            - Keep the face cradle soft, and nothing of it on the eyes.
      - id: within-72-hours
        answer: An eye procedure in the last 72 hours.
        outcome: do-not-perform # Source: Heeling Sole and ABW Massage; The Traveling Sole.
        why: An eye that was just treated must not be pressed, and face down it is.
        instead: Come back when the eye doctor allows lying face down.
  - id: fracture
    code: FRACT
    asked: client
    body-system: muscles-and-bones
    sentence: >-
      Have you broken a bone in the last 6 months or dislocated a joint in the last 6 weeks, or does an older break or dislocation
      still hurt?
    findings:
      - id: still-painful
        answer: An older one that still hurts.
        outcome: refer
        why: A place that still hurts may not have healed.
        where: [anywhere]
        clearance:
          pressure-at-most: 3
      - id: recent
        answer: A broken bone in the last 6 months, or a dislocated joint in the last 6 weeks.
        outcome: do-not-perform # Source: The Traveling Sole.
        why: A bone needs 6 months and a joint 6 weeks before they bear the weight of a foot.
  # The one style that a guide for patients always rules out with weak bones (source: Weak bones); massage has broken a vertebra (source:
  # Case reports of harm).
  - id: weak-bones
    code: OSTEO
    asked: client
    body-system: muscles-and-bones
    sentence: Do you have osteoporosis or osteopenia, are you frail, or have you taken steroids for long?
    findings:
      - id: weak
        answer: Yes.
        outcome: do-not-perform
        why: Weak bones can break under the weight of a foot.
  # An undiagnosed ankylosing spondylitis ended in a broken neck and lasting paralysis (source: Case reports of harm).
  - id: stiff-spine
    code: SPOND
    asked: client
    body-system: muscles-and-bones
    sentence: Do you have spondylolisthesis, a fused spine or ankylosing spondylitis?
    findings:
      - id: has
        answer: Yes.
        outcome: do-not-perform # Source: The Traveling Sole; Stiff spines.
        why: A spine that has slipped or stiffened can break or pinch a nerve under pressure.
  # Schools disagree: one works protrusion and bulge and is careful with extrusion (source: Heeling Sole, bulging discs); another refuses
  # protruding discs (source: The Art of Ashiatsu). Heavy body weight has ruptured a disc (source: A lawsuit).
  - id: disc
    code: DISC
    asked: client
    body-system: muscles-and-bones
    sentence: Do you have, or did you have, trouble with a disc, or sciatica?
    findings:
      - id: bulge-or-old
        answer: A bulge or an old disc problem, without symptoms now.
        outcome: refer
        why: A weak disc can give way under body weight.
        clearance:
          leave-out: [lumbar]
          pressure-at-most: 3
          leave-out-strokes: [two-feet]
          care:
            - Work with one foot only.
      - id: acute
        answer: Pain now, sciatica or pain that runs down a leg, or a ruptured disc.
        outcome: do-not-perform
        why: A disc that hurts now can rupture further under body weight.
        instead: See a doctor first.
  - id: sensitive-spine
    code: SPINE-SENS
    asked: client
    body-system: muscles-and-bones
    sentence: Is pressure near your spine hard to bear? Do you know why?
    findings:
      - id: known-harmless
        answer: Yes, I know why, and a doctor says that it is harmless.
        outcome: modify
        why: What is hard to bear near the spine is worked softly or not at all.
        softer:
          - {zones: [lumbar, erectors], pressure-at-most: 2}
      - id: unknown
        answer: Yes, and I do not know why, or no doctor has said that it is harmless.
        outcome: refer
        why: Pain near the spine whose cause nobody knows should be looked at first.
        clearance:
          softer:
            - {zones: [lumbar, erectors], pressure-at-most: 2}
  - id: numbness
    code: NUMB
    asked: client
    body-system: nerves
    sentence: Do you have numb or tingling places, multiple sclerosis, Guillain-Barré syndrome or another illness of the nerves?
    findings:
      - id: numb-or-nerve-disease
        answer: Numb or tingling places, or an illness of the nerves other than Guillain-Barré.
        outcome: refer
        why: A place that cannot feel pressure cannot warn you of harm.
        where: [anywhere]
        clearance:
          pressure-at-most: 3
          care:
            - Never work on numb skin.
      - id: guillain-barre
        answer: Guillain-Barré syndrome.
        outcome: do-not-perform # Source: The Traveling Sole.
        why: Nerves with Guillain-Barré syndrome bear no pressure.
  - id: autoimmune
    code: AUTO
    asked: client
    body-system: immunity
    sentence: Do you have lupus, rheumatoid arthritis, gout, Lyme disease or another autoimmune illness?
    findings:
      # One school lists any of these (source: Heeling Sole and ABW Massage), another active ones only (source: The Traveling Sole).
      - id: quiet
        answer: Yes, and it is quiet.
        outcome: refer
        why: Pressure can wake an inflammation that is quiet.
        clearance:
          pressure-at-most: 3
      - id: flare
        answer: Yes, and it is active now.
        outcome: do-not-perform
        why: Inflamed joints and tissue are not pressed.
  - id: unexamined-pain
    code: UNDX
    asked: client
    body-system: muscles-and-bones
    sentence: Do you have a pain that has lasted for long and that nobody has examined?
    findings:
      - id: unexamined
        answer: Yes.
        outcome: refer
        why: Massage can hide an illness that has not been found.
        clearance:
          pressure-at-most: 3
  # Torn neck arteries and injuries of the spinal cord were reported after massage (source: Case reports of harm; Yin and others).
  - id: neck
    code: NECK
    asked: client
    body-system: nerves
    sentence: Do you get dizzy or see double, or have you injured your neck?
    findings:
      - id: dizzy-or-injured
        answer: Yes.
        outcome: refer
        why: Dizziness, double vision or an injured neck can mean that an artery of the neck is hurt.
        leave-out: [neck]
        clearance:
          pressure-at-most: 3
  - id: skin
    code: SKIN
    asked: client
    body-system: skin
    sentence: >-
      Is anything wrong with your skin: an infection, a rash, a burn, sunburn or an open cut? Have you had a scrub or a wax in the
      last 48 hours?
    findings:
      - id: scrub-or-wax
        answer: A scrub or a wax in the last 48 hours.
        outcome: modify
        why: Skin that was just scrubbed or waxed is raw for 48 hours.
        where: [anywhere]
      - id: local
        answer: A burn, sunburn, a cut or a rash in one place that does not spread.
        outcome: modify
        why: Hurt skin is not touched.
        where: [anywhere]
      - id: spreading-or-contagious
        answer: An infection, or anything that spreads or that others can catch.
        outcome: do-not-perform # Source: Heeling Sole and ABW Massage; The Art of Ashiatsu.
        why: Massage can spread an infection, on you and to others.
        instead: See a doctor, and come back when it has healed.
  - id: fever
    code: FEVER
    asked: client
    body-system: immunity
    sentence: Do you have a fever, a cold, the flu or a stomach bug?
    findings:
      - id: ill
        answer: Yes.
        outcome: do-not-perform # Source: The Art of Ashiatsu; The Traveling Sole.
        why: An ill body needs rest, and others could catch it.
        instead: Book another day, once you have been well for two days.
  - id: tuberculosis
    code: TB
    asked: client
    body-system: breathing
    sentence: Have you ever had tuberculosis?
    findings:
      - id: past
        answer: In the past; it is healed.
        outcome: refer # Source: Heeling Sole and ABW Massage; The Traveling Sole: any history.
        why: Tuberculosis can leave weak places in lungs and bones.
        clearance:
          pressure-at-most: 3
      - id: active
        answer: Yes, now.
        outcome: do-not-perform
        why: Others could catch it, and the body needs treatment first.
        instead: See a doctor.
  - id: injury
    code: INJURY
    asked: client
    body-system: muscles-and-bones
    sentence: Have you had a sprain, a bruise or a swelling in the last 72 hours?
    findings:
      - id: fresh
        answer: Yes, and I know where it came from.
        outcome: modify # Source: The Art of Ashiatsu.
        why: A limb with a fresh injury is left in peace for 72 hours.
        where: [anywhere]
      - id: unexplained-swelling
        answer: A swelling that I cannot explain.
        outcome: do-not-perform
        why: A swelling without a cause must be looked at before anybody presses on it.
        instead: See a doctor today.
  - id: breathing
    code: BREATH
    asked: client
    body-system: breathing
    sentence: Do you have asthma, COPD or another illness of the lungs, reflux or a hernia?
    findings:
      - id: reflux-or-hernia
        answer: Reflux or a hernia.
        outcome: modify
        why: Weight on the back presses on stomach and belly.
        pressure-at-most: 3
        care:
          - Raise the chest with a pillow, and stop when it burns or aches.
      - id: lung-disease
        answer: Asthma, COPD or another illness of the lungs.
        outcome: refer
        why: Weight on the rib cage makes breathing harder.
        clearance:
          pressure-at-most: 3
          leave-out-strokes: [two-feet]
          care:
            - Keep the inhaler within reach of the client.
  - id: face-down
    code: PRONE
    asked: client
    body-system: breathing
    sentence: Is it hard for you to lie face down for 30 minutes?
    findings:
      - id: cannot
        answer: Yes, I cannot lie so long, or at all.
        outcome: modify
        why: Whoever cannot lie face down is not worked face down.
        leave-out: [face-down]
  - id: meal
    code: MEAL
    asked: client
    body-system: digestion
    sentence: Have you had a big meal in the last 2 hours?
    findings:
      - id: big-meal
        answer: Yes.
        outcome: modify # Source: Thai schools.
        why: Pressure on a full stomach makes you feel sick.
        care:
          - Wait until two hours have passed since the meal.
  - id: seizures
    code: SEIZ
    asked: client
    body-system: nerves
    sentence: Do you have epilepsy or seizures?
    findings:
      - id: seizures
        answer: Yes.
        outcome: refer
        why: In a seizure you could fall from the table, and a therapist standing on it could fall on you.
        clearance:
          pressure-at-most: 3
          leave-out-strokes: [two-feet]
          care:
            - Agree with a second person on what to do in a seizure.
  - id: flight
    code: FLIGHT
    asked: client
    body-system: blood-and-vessels
    sentence: Have you been on a flight of more than 6 hours in the last 24 hours?
    findings:
      - id: long-flight
        answer: Yes.
        outcome: modify
        why: After long sitting a clot can lie unnoticed in a leg.
        softer:
          - {zones: [leg], pressure-at-most: 2}
        care:
          - Ask once more about a swollen, hot or sore calf before touching the legs.
  - id: loose-joints
    code: HYPER
    asked: client
    body-system: muscles-and-bones
    sentence: Are your joints very loose, or do you have an Ehlers-Danlos syndrome?
    findings:
      - id: loose
        answer: Yes, and not the vascular type.
        outcome: modify
        why: Very loose joints go further than is good for them.
        leave-out-strokes: [stretches]
        care:
          - Take no joint to the end of its range.
      - id: vascular
        answer: Ehlers-Danlos, the vascular type.
        outcome: do-not-perform
        why: Vessels of the vascular type tear easily.
  - id: allergy
    code: ALLERGY
    asked: client
    body-system: skin
    sentence: Are you allergic to nuts, lanolin, fragrance or latex?
    findings:
      - id: allergic
        answer: Yes.
        outcome: modify
        why: An oil or a cream can set off an allergy.
        care:
          - Change the oil or cream, and read the label together.
  - id: touch
    code: TOUCH
    asked: client
    body-system: general
    sentence: >-
      Are there places where you do not want to be touched, or anything about touch or lying face down that we should know? You need
      not say why.
    findings:
      - id: places
        answer: There are places that I do not want touched.
        outcome: modify
        why: What you do not want touched is not touched.
        where: [anywhere]
      - id: not-face-down
        answer: I do not want to lie face down.
        outcome: modify
        why: You lie only as you want to lie.
        leave-out: [face-down]

# What must fit of client, therapist and table; whoever does not know a figure is treated as if the check had failed.
size:
  code: SIZE
  table:
    # The working rating must carry client, therapist and movement (source: Capacity of tables). That movement adds the therapist's weight
    # once more is a proposal, the same as in equipment/checklist.yaml.
    movement-percent: 100
    answer: The table cannot be shown to carry client, therapist and movement.
    outcome: do-not-perform
    why: The table must be rated in use for the client, the therapist and the force of movement, and this one is not known to be.
    instead: Use a table with a higher working rating.
  two-feet:
    # 60 lb; schools say from 40 to 100 lb, or “control, not a number” (source: The rule on body mass). A school may lower it to 18.
    client-heavier-by-kg: 27
    strokes: [whole-weight]
    answer: The client is not heavier than the therapist by enough.
    outcome: modify
    why: Two feet put the therapist's whole weight on the client, so the client must be 27 kg heavier than the therapist.

combinations:
  - id: two-systems
    when: {count: {at-least: 2, outcome: refer, by: body-system}}
    outcome: do-not-perform
    why: Two reasons to ask a doctor, from different parts of the body, are more than a learner should weigh.
  - id: three-changes
    when: {count: {at-least: 3, outcome: modify, not-counting: [meal, allergy, touch]}}
    outcome: refer
    why: Three changes at once are more than a learner should plan alone.
  - id: pressure-and-heart
    when: {all: [{found: blood-pressure}, {found: heart}]}
    outcome: do-not-perform
    why: High blood pressure together with heart trouble is too much of a risk.
  - id: diabetes-and-veins-or-nerves
    when: {all: [{found: diabetes}, {any: [{found: varicose-veins}, {found: numbness}]}]}
    outcome: refer
    why: Diabetes together with bad veins or numb places can mean that the legs are poorly supplied.
  - id: steroids-as-weak-bones
    when: {found: medicines, finding: long-term-steroids}
    outcome: do-not-perform
    why: Steroids taken for long count as weak bones, which can break under the weight of a foot.
  - id: one-calf-as-clot
    when: {found: cramps, finding: one-calf}
    outcome: do-not-perform
    urgent: Get medical help now, and do not rub the leg.
    why: Cramps in one calf alone count as a suspected clot.
  - id: flight-with-clot-risk
    when: {all: [{found: flight}, {any: [{found: surgery}, {found: after-birth}, {found: cancer}, {found: clot}, {found: medicines, finding: hormones}]}]}
    outcome: do-not-perform
    why: A long flight together with another risk of clots is too much of a risk for the legs and lungs.
  - id: back-and-buttocks-left-out
    when: {left-out: [back, gluteals]}
    outcome: do-not-perform
    instead: Offer gentle work by hand instead.
    why: Without back and buttocks nothing is left that feet do well.
  - id: only-soft-pressure-left
    when: {pressure-at-most: 2}
    outcome: do-not-perform
    instead: Offer gentle work by hand instead.
    why: Pressure as soft as this is work for the hands and not for the feet.

# Strokes that are done only when the outcome is “proceed”.
gates:
  - id: two-feet-only-when-clear
    strokes: [two-feet]
    why: Two feet are used only when nothing had to be changed.
  - id: neck-only-when-clear
    strokes: [back-of-neck-press]
    why: The neck is worked with a foot only when nothing had to be changed.

# Asked at every session while the full form holds. Whoever says anything but “no” is asked the full form, which also asks for age and
# consent anew. The questions about today are asked as they are in the full form, since they can be new every day.
short-form:
  full-form-after-months: 6
  unchanging: [age] # Nobody gets younger.
  questions:
    - id: warning-signs
      asked: client
      sentence: >-
        Since the full form, has anything of this begun: numbness between the legs, a change in bladder or bowels, growing weakness, pain
        at night, fever with back pain, weight loss that you cannot explain, a bad fall, or a calf that is swollen, hot or sore?
      why: What can be a warning sign is asked about with the full form before anybody works.
      stands-for: [warning-signs, clot, cramps]
    - id: own-fitness
      asked: practitioner
      sentence: >-
        Does anything of this hold for you today: dizziness or trouble with balance; an infection; a cut or a sore on a foot; less feeling
        in your feet; pregnancy; a knee or shoulder injury; alcohol; great tiredness? Do not say which.
      why: Whether you can work today is asked with the full form.
      stands-for: [own-fitness]
    - id: today
      asked: client
      sentence: >-
        Is there anything today: a headache, a fever, a cold or the flu, trouble with the skin, a cut or a sunburn, a fresh sprain, bruise
        or swelling, alcohol or drugs, a big meal in the last 2 hours, or a long flight since yesterday?
      why: What is so today decides whether and how anybody works, and the full form asks for it.
      stands-for: [headache, fever, skin, injury, intoxication, meal, flight]
    - id: pregnancy
      asked: client
      sentence: Are you pregnant, might you be, are you trying to be, or have you given birth since the full form?
      why: A pregnancy or a birth makes the full form due.
      stands-for: [pregnancy, after-birth]
    - id: illness
      asked: client
      sentence: >-
        Since the full form, has a doctor found a new illness, or has one that you told us of become worse? Heart and vessels, blood
        pressure, lungs, kidneys, liver, diabetes, cancer, bones, joints, discs, nerves, eyes, the immune system: anything counts.
      why: A new illness, or one that has become worse, makes the full form due.
      stands-for:
        - blood-pressure
        - low-blood-pressure
        - heart
        - aneurysm
        - bleeding
        - varicose-veins
        - diabetes
        - weak-immunity
        - kidneys
        - liver
        - cancer
        - eyes
        - weak-bones
        - stiff-spine
        - disc
        - autoimmune
        - tuberculosis
        - breathing
        - seizures
        - loose-joints
    - id: complaint
      asked: client
      sentence: >-
        Since the full form, has anything begun that you have not told us of: a pain, a numb or tingling place, dizziness, seeing double, a
        tender spine, trouble lying face down, or an allergy?
      why: A new complaint makes the full form due.
      stands-for: [sensitive-spine, numbness, unexamined-pain, neck, face-down, allergy]
    - id: medicine
      asked: client
      sentence: Since the full form, have you begun, stopped or changed a medicine, a blood thinner, hormones or steroids among them?
      why: Another medicine makes the full form due.
      stands-for: [medicines, blood-thinners]
    - id: operation
      asked: client
      sentence: >-
        Since the full form, have you had an operation, a procedure at an eye, an implant, a device put into your body, a broken bone or a
        dislocation?
      why: An operation, an implant or a broken bone makes the full form due.
      stands-for: [surgery, implants, device, fracture]
    - id: touch
      asked: client
      sentence: Is there anything about touch or lying face down that you have not told us, or that is another today?
      why: What you do not want touched is asked with the full form, so that all of it is left out.
      stands-for: [touch]
    - id: incident
      asked: client
      sentence: Did anything go wrong in a session since the full form, or were you unwell after one?
      why: After an incident nobody works before the full form was asked again.
      occasions: [incident]
    - id: not-worked
      asked: client
      sentence: Has any screening since the full form, here or elsewhere, ended so that nobody was to work on you with the feet?
      why: After a “refer” or a “do not perform” the full form is due, whatever the one before it said.
      occasions: [no-work]
    - id: letter
      asked: client
      sentence: If a doctor's letter was needed, has it ended, was it taken back, or is it not here today?
      why: A doctor's letter allows nothing any more once it has ended.
      occasions: [letter]
    - id: other-work
      asked: practitioner
      sentence: Is the table, the kind of work or the weight of either of you another one than at the full form?
      why: What the table carries, and which strokes may be done, was decided for other work.
      occasions: [size, course]

"""##
}
