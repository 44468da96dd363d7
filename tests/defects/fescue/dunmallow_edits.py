"""The defects seeded in plan 4."""

A = """
put I.text: Bramblecote Infant School, a community infant school, from September 2027.
! S08 a first draft that names a school
put front.officer: «Worker.FullName»
! S04 a merge field
put J.text: A personal budget has / has not been requested. (Plan writer: choose one and delete the other.)
! S04 alternatives and the writer's instruction left in
put A.how: How this was gathered: at home and at nursery, between 2 and 9 September 2026, from photographs and from choosing.
swap A.child: Lani's view, as put into words for her: I am => I am
! V05 'I', and nothing says who speaks for a child of three with eleven words
drop B.cl B4 B5 E4 F6 F6.by F6.ratio F6.often F6.long F6.rev
missing B
! N01 cognition and learning is neither described nor said to be free of need
swap A3: a job she likes and a flat with a friend => a flat with a friend
put E13: By 11 December 2026 Lani will post four shapes out of six at the snack table.
! O13 a six-week target set up as an outcome
put E14: By 11 December 2026 Lani will sit for two songs of the welcome time beside Fay.
! O13 the same
put E15: By the half term of February 2027 Lani will wear her band for the length of lunch on three days.
put E16: By July 2028 Lani will ride her grandmother's pony round the paddock with one rein, four laps, so that she can enter the village show.
! T04 no need is about this
! T03 nothing is provided towards it
missing E
! O01 fifteen outcomes
put F14: Toileting to be kept ticking over at nursery and home, everyone singing from the same hymn sheet.
put F14.by: Room team
put F14.often: Little and often
drop F14.ratio F14.long F14.rev
alone F14
! P01 no method
! P02 'room team'
! P03 'little and often'
! P04 no length
! P05 how many children to an adult
! P06 'little and often' in place of how often
! P14 nobody reviews it
put B6: Lani is a stubborn little madam at change of activity: down she goes, playing dead, winding the adults round her finger. It happened fourteen times in the week of 14 September 2026, for four to twenty minutes each. She misses outdoor play and snack, and two adults are taken up.
! N05 'stubborn little madam', 'winding the adults round her finger'
put F10: It would be worthwhile for Lani to do physiotherapy exercises, and the nursery might like to try step work in soft play.
! P10 'it would be worthwhile', 'might like to try'
drop K.4 K.4w K.4d
missing K
! S12 no medical advice
"""

B = """
put front.request: 9 March 2026
? S15 9 March 2026 | the draft is thirty-four weeks after the request; twenty have long passed
drop A.child A.parents A1 A2 A3
put A.mixed: Biscuits come first, then water in anything. Lying on the floor means no. Hospitals are old friends by now. Noa is fine until he takes the digger, and having to fight for every single thing is exhausting. The hand dryer is horrid, and so are forms.
! V03 a child's and her parents' views stirred into one
missing A
! V06 nothing is hoped for
put A.how: How this was gathered: Fay and the co-ordinator put it together in September 2026, at home and at nursery.
drop D1 D2 E12 H1-1 H1-1.by H1-1.often H1-1.rev H2-1 H2-1.by H2-1.often H2-1.rev H2-2 H2-2.by H2-2.often H2-2.rev
put D.text: Children's social care have no record of Lani.
! N07 not known, and no assessment of need
put H1.text: None identified.
put H2.text: None identified.
swap E6: her group and play in the yard at home => her group
put C3: Glue ear: hearing levels 40 to 45 dB in both ears on three tests since January 2026. She wears a bone-conduction band for about an hour, then throws it. Without it she misses quiet speech and all word endings beyond a metre.
! M06 the paragraph of N11 over again in C
drop F9 F9.by F9.ratio F9.often F9.long F9.rev
alone B8
! T01 play-partner time was all that there was
alone E7
! T03 nothing works towards it
swap F15: ; steps back in P9 =>
swap F16: sees P5 and P9 at => sees P5 at
put F11: Hand skills programme. The therapist hasn't met Lani in nursery yet; what goes in it will be decided when she has.
put F11.by: Occupational therapist
put F11.often: Will be in her programme
put F11.long: Will be in her programme
drop F11.ratio
alone F11
! P09 what is to be done waits for a programme
! P03 so does how often
! P04 so does how long
! P05 and with how many is not said
put E9: The teacher of deaf children will have got the band-wearing ladder up and running, and nursery will be following it.
! O07 about a teacher and a nursery
! O05 a service in place
! O02 no date
swap F10.rev: Gross Motor Function Measure twice a year => SATCo twice a year
? R01 SATCo | explained nowhere
put F.to5: P5 for outcome 21
? T09 P5 for outcome 21 | the outcomes end at 11
put B9: Hypotonia with generalised ligamentous laxity and bilateral pes planus.
! N02 three diagnoses, nothing that she finds hard
swap F15.long: 15 hours a week now => Between 8 and 15 hours a week now
alone F15
! P07 a range of hours
swap B3: Lani gives her attention => Leilnai gives her attention
? M03 Leilnai | her name mistyped
"""
