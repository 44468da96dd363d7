"""Two defective copies of the Tarnbury plan: edits and labels."""

A = """
- = I | SECTIONI: || Placement
+ = I | SECTIONI: || Placement ¶ p | St Brannoc's Infant School, a mainstream infant school.
! S08 I | "St Brannoc's Infant School, a mainstream infant school." | a first draft that names the school
- sub | How Zosia communicates ¶ * | She takes your hand and puts it on the thing she wants. ¶ * | She has about 12
    words, some in Polish and some in English. "Am" means food. "Bam" means something fell. ¶ * | She cries or lies
    down for no. She smiles and flaps for yes. ¶ * | To help her decide, show her two real things, one in each hand,
    and wait. ¶
+
- * | Zosia was shown photos of six places in school. She kept the ones she wanted and pushed the others away. ¶
+
- She kept the photos of the water tray, the trampette and the book corner.
+ She is happiest at the water tray, on the trampette and in the book corner.
- She pushed away the hall and the dinner room.
+ She does not like the hall or the dinner room.
! V07 A | - | nothing on how she communicates or takes part in decisions
- sub | Social, emotional and mental health ¶ t .,. 2,3 | What is working || What is not working so well ¶ r | She
    calms with deep squeezes. // She trusts Miss Dunmore. // She laughs a lot. || [B6 semh] When something stops or
    changes without warning Zosia screams and bites her hand. It happens around five times a day and lasts about 15
    minutes. Her hand is marked and she misses what comes next. ¶
+
! N01 B | - | nothing on social, emotional and mental health
! T04 E | E6 | no need speaks of changes any more
! T05 F | F9 | no need speaks of changes any more
- By July 2028 Zosia will stay with an activity an adult has picked for eight minutes, in a group of four, once
    every morning for two weeks, so she can be taught with others.
+ The inclusion service will have brought Zosia's attention up to eight minutes in a group of four by July 2028, on
    ten mornings in a row.
! O07 E | E4 | the service is the subject
- one hour every two weeks, with the teaching assistant watching
+ one hour at a time, with the teaching assistant watching
! P03 F | F8 | how often is not said
- good play skills, 20 minutes, three times a week.
+ good play skills, 10 to 20 minutes, up to three times a week.
! P07 F | F5 | a range of minutes and a cap on sessions
- Nadine Achterberg, disabled children's team || 23/10/2026
+ Nadine Achterberg, disabled children's team || 23/10/2026 ¶ = - | ¶ sub | Other help for Zosia ¶ p | A music
    therapist will see Zosia 1:1 for 30 minutes every Friday, to take turns with drums and songs. She and Joanne
    Pask look at how it is going each term.
! P13 - | "A music therapist will see Zosia 1:1 for 30 minutes every Friday, to take turns with drums and songs." |
    provision after K, under no lettered section
- m | Outcome ¶ s E | [E9 =9.] By July 2028 Zosia will use the toilet at school four times out of five when taken,
    so she can be clean and dry like her cousins. ¶
+
- [E10 =10.]
+ [E10 =9.]
- [E11 =11.]
+ [E11 =10.]
- [E12 =12.]
+ [E12 =11.]
! T02 B | B9 | the toilet outcome is gone
! T06 A | A4 | no outcome moves towards being out of nappies
- = B | SECTIONB: || Zosia's special educational needs
+ = B | SECTIONB: || Zosia's special educational needs ¶ p | She sat and walked on time. She said "mama" and "ba" at
    14 months, then stopped talking at about 18 months. Her health visitor referred her at the two-year check. She
    was diagnosed with autism in April 2026.
! M06 B | "She sat and walked on time. She said "mama" and "ba" at 14 months, then stopped talking at about 18
    months. Her health visitor referred her at the two-year check. She was diagnosed with autism in April 2026." |
    the same paragraph in A and B
- She has been full time since 5 October.
+ She has been full time since 5 October, which mum and dad asked for because they could see that the mornings were
    going well and that she was upset to be collected before lunch when the others stayed, although Miss Dunmore had
    wondered about waiting until half term so that the dinner room, which Zosia runs out of, could be got ready and
    an adult found who knew her, and in the end everyone agreed to try it for two weeks and then meet again.
! R02 A | "She has been full time since 5 October, which mum and dad asked for because they could see that the
    mornings were going well" | one sentence of over 80 words
- p | Miss Dunmore and the SENCO (special educational needs co-ordinator), Joanne Pask, set smaller targets with mum
    and dad every half term. Joanne checks at the end of the half term which ones Zosia has met. ¶
+
- Joanne Pask looks at all of this provision
+ Joanne Pask, the special educational needs co-ordinator (SENCO), looks at all of this provision
! O13 E | - | nobody is said to set shorter targets
- Toilet teaching with a picture strip, 10 minutes, 1:1, five set times
+ Toilet teaching with a picture strip, 1:1, five set times
! P04 F | F14 | no minutes
- Her early learning is at the level of a child of 20 to 24 months. She does not count, sort by size or know a
    picture stands for a thing. She cannot use the Reception activities as they are set out.
+ Zosia is quite a way behind with her learning.
! N03 B | B5 | no level, no sign, no effect
"""

B = """
- d | Review date || 08/11/2027 || Final plan due || 21/12/2026
+ d | Final plan due || 21/12/2026 || Home visits || Two
! S05 S06 - | - | no review date on the front or anywhere
- sub | How we found out what Zosia thinks ¶ * | Priya Nethercott watched Zosia at school on 12 October 2026 for a
    morning, with her class teacher Miss Dunmore. ¶ * | Mum and dad talked to Priya at home on 14 October 2026. A
    Polish interpreter was there. ¶ * | Zosia was shown photos of six places in school. She kept the ones she wanted
    and pushed the others away. ¶
+
- She kept the photos of the water tray, the trampette and the book corner.
+ She loves the water tray, the trampette and the book corner.
- She pushed away the hall and the dinner room.
+ She does not like the hall or the dinner room.
- She went to Miss Dunmore for a cuddle four times in one morning.
+ She likes her teacher, Miss Dunmore, and goes to her for a cuddle.
! V04 A | - | nothing on how, when or by whom the views were found out
- t .,. 2,3 | What is working || What is not working so well ¶ r | Mum and dad work as a team. // Kuba is gentle
    with her. || [D1 social-care] Zosia runs off and does not know what is dangerous. She has got out of the front
    door three times this year. One parent has to be within reach of her whenever she is awake. // [D2 social-care]
    Mum and dad get no break. They have not been out together or had a day with just Kuba since she was born.
+ p | Zosia is not known to social care.
! N07 D | "Zosia is not known to social care." | no assessment of need
- m | Outcome ¶ s E | [E11 =11.] By July 2028 Zosia will stop within two steps when she hears "stop", at home and
    out, nine times out of ten, so she is safe and her family can relax. ¶ t H1,H1 3,2 | Provision required to
    achieve the outcome || Provided by who and by when ¶ r | [H1.1] Door alarm and a high lock for the front and
    back doors. || Occupational therapist, disabled children's team, fits and checks them. By 18 December 2026. ¶ r
    | [H1.2] Support worker at home and on walks with Zosia, 1:1, four hours every Saturday in 50 weeks of the year.
    The worker plays the stop game with her on each walk. The social worker reviews it every six months. || Support
    worker trained in autism, Tarnbury Short Breaks. From January 2027.
+ p | None.
- m | Outcome ¶ s E | [E12 =12.] By July 2027 Zosia will settle within ten minutes with a carer who is not her
    family, four visits out of five, so that her parents and Kuba have a day together each month. ¶ t H2,H2 3,2 |
    Provision required to achieve the outcome || Provided by who and by when ¶ r | [H2.1] A day with a link carer
    for Zosia, 1:1, six hours, once a month. The social worker reviews it every six months. || Approved link family,
    Tarnbury Short Breaks. From March 2027.
+ p | None.
- r | [F2] Speech and language therapy with Zosia, 1:1, 45 minutes every two weeks in school. Each visit sets the
    next step of the picture programme. || Speech and language therapist with autism experience. From January 2027.
    ¶
+
- Children's dietitian, Tarnbury Hospital. From December 2026.
+ Children's dietitian, Tarnbury Hospital. From December 2026. ¶ r | [G2] Speech and language therapy with Zosia,
    1:1, 45 minutes every two weeks in school, to teach her to ask with pictures. The therapist and Joanne Pask
    review it each term. || Speech and language therapist with autism experience. From January 2027.
! P12 G | G2 | speech and language therapy stands only in G
- Early learning tasks in trays, one idea at a time, 1:1, 20 minutes, twice every school day.
+ Early learning tasks in trays, in a group of six children, all day long, every school day.
! P19 F | F7 | all day in a group of six, and 1:1 for 32.5 hours as well
- Teaching assistant trained in play skills by the speech and language therapist. From January 2027.
+ Teaching assistant trained in play skills by the speech and language therapist. From January 2027. ¶ r | [F17]
    Understanding words games in English, with the same words in Polish sent home, 15 minutes, 1:1, every school
    day. || Teaching assistant trained by the speech and language therapist. From January 2027.
- Class teacher trained in the approach by the educational psychologist. From January 2027.
+ Class teacher trained in the approach by the educational psychologist. From January 2027. ¶ r | [F18]
    Understanding words games in English, with the same words in Polish sent home, 15 minutes, 1:1, every school
    day. || Teaching assistant trained by the speech and language therapist. From January 2027.
! P16 F | F17 | the same paragraph under outcomes 2, 3 and 4
> A4 | * | [A5] Dad hopes she will learn to ride a bike and come out cycling with him and Kuba.
! T06 A | A5 | no outcome moves towards riding a bike
- r | [F13] Chew necklace worn all day, and crunchy food or a chew given every 30 minutes before she looks for one.
    || Teaching assistant, following the occupational therapist's chart, which she goes over in a one-hour visit
    each term. From January 2027.
+ r | [F16] Radio aid for Zosia, with the microphone worn by whoever is talking to her, in every lesson. || Teacher
    of the deaf, Tarnbury Inclusion Service, sets it up and checks it each term. From January 2027.
! T01 B | B8 | nothing left about what she puts in her mouth
! T03 E | E8 | its only provision is gone
! T05 F | F16 | her hearing is fine and no need speaks of it
- Her hand is marked and she misses what comes next.
+ Her hand is marked and she misses what comes next. // [B10 semh] Zosia can only follow single words, and only with
    the object in front of her. When the class is told what to do she does not know.
! N06 B | B10 | the same as the second need under communication
- Teaching assistant trained by the children's continence nurse. From January 2027.
+ School staff. From January 2027.
! P02 P06 F | F14 | "school staff" and no role or training
- By July 2027 Zosia will ask for what she wants
+ By July 2025 Zosia will ask for what she wants
! O11 E | E1 | over a year before the plan's date
- By July 2028 Zosia will stay in the dinner room for a whole lunch with her ear defenders on, four days a week for
    a half term, so she can eat with the other children.
+ By July 2028 Zosia will make progress in coping with noisy places.
! O03 O04 E | E7 | make progress, with nothing to measure
"""
