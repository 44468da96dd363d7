"""The defects seeded in plan 2."""

A = """
put J.text: It has been agreed that a direct payment will be made to Gareth Orrell towards Tamsin's educational provision. The amount will be paid into his account in the usual way.
! S11 a direct payment is agreed, and neither the needs nor the outcomes that it meets are set out
put F1: Tamsin will go on being taught out of school, in surroundings which she finds manageable.
! P18 no hours, no timetable, no provider and no place
! P03 on which days
! P04 how many hours
! P01 'taught', by nothing named
put F1.who: The authority, in conversation with the family.
alone F1
! P02 'the authority, in conversation with the family'
drop A.talk
missing A
! V07 nothing on how she makes herself understood or takes part in decisions
put B9: Hyperacusis. Sensory processing disorder.
! N02 two diagnoses, no difficulty and no effect
drop F17 F17.who
put F17: Autism awareness will be arranged for the people who work with her.
put F17.who: EOTAS coordinator, in due course.
alone F17
! P15 no trainer, no length, no renewal
! P03 'in due course'
put E9: Tamsin's dream is to be somebody who looks after plant collections for a living and is respected for it.
! O06 a life goal, with no step towards it
! O02 no date
! O03 nothing to show that it has been reached
drop F2 F2.who
put G4: Social Detective work: spotting idiom and tone in real emails, reviews and films; 1:1, 45 minutes.
put G4.who: Speech and language therapist with a postgraduate certificate in autism; every Tuesday at 3 o'clock in term time, by 9 June 2026. Retest each December and June.
alone G4
! P12 speech and language therapy stands in G alone
swap B5: (processing speed: 6th percentile) => (processing speed: 6th percentile, report of the specialist teacher Mrs D. Cotgrave, January 2026)
? S13 report of the specialist teacher Mrs D. Cotgrave, January 2026 | not in K
put B7: Because Tamsin's awareness of the internal physiological concomitants of escalating affect is, on the evidence of the occupational therapist's interoceptive profile and notwithstanding her demonstrable linguistic sophistication, so substantially attenuated that she characteristically reports an absence of arousal at junctures at which external observers unanimously document tremor, she proceeded on two occasions during the winter to excoriate her forearms to the point of haemorrhage, in consequence of which her availability for instruction was negated for the ensuing twenty-four to forty-eight hours.
! R02 one sentence of eighty words, in words that no parent uses
swap A.past: Autism was diagnosed => She will move up to Tidewater Academy in September 2022 and will visit in July. Autism was diagnosed
? M05 She will move up to Tidewater Academy in September 2022 and will visit in July. | a move of four years ago spoken of as to come
"""

B = """
drop C2 E8 E9 F14 F14.who F15 F15.who F16 F16.who E10
missing E
! O09 nothing in E towards work, independent living, community or health any longer
! O12 the move to college in September 2027 is nowhere looked ahead to
! O10 no outcome answers the health needs
missing F
! P17 nothing in F prepares her for adulthood
alone B11
! T01 the travel training is gone
! T02 the bus outcome too
alone B12
! T01 placement and careers work are gone
! T02 their outcome too
alone C1
! T02 no outcome on eating
alone A1
! T06 no step towards work with plants
alone A2
! T06 no step towards travelling alone
swap E3: , so that she can begin a level 3 land-based course => , so that she has two passes
swap F1: Friday: 1 to 3 in the county museum's herbarium. => Friday: 1 to 3 at home.
put front.review: 30 September 2027
missing -
! S06 sixteen months after the plan's date
drop B.ci B.cl B.se B.sp B.pa
swap A.his: "She's cleverer than the lot of us and she's been => "She's been
swap A.his: and that she has begun to laugh again since January => and sleeps too little
swap A.talk: With people she knows Tamsin talks fluently and at length. With strangers, => With strangers,
swap B11: She can plan any journey on paper, but she has => She has
swap B4: she is secure on Year 7 content and has never => she stopped in Year 7 and has never
swap B3: Tamsin knows far more than she gets on to paper. Faced => Faced
swap B3: her written answers earn about a third of the marks which she gets for the same answers typed as notes => her written answers earn a third of the marks
missing B
! N09 the column of what is working is bare and A tells of nothing that she is good at
put E1: By 31 March 2027 Tamsin will show amber when she is stuck in eight sessions out of ten, will explain to two tutors what she means by "fine", and will make a telephone call of five minutes to the library.
! O08 three separate achievements
drop E.targets
missing E
! O13 nothing says who sets the smaller steps or checks them
put I.more: In addition a learning mentor will meet Tamsin at the hub for 40 minutes every Monday at noon, 1:1, to plan her week with her on a paper grid; the EOTAS coordinator will read the grids each half term.
! P13 provision in Section I
"""
