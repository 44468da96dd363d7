"""What is spoilt in the two copies of Dunfleet: `A` and `B`, as `page.edited` reads them."""

A = """
H1.text | -
H2a | -
H2b | -
H2.nil | None required.
! S03 -/H2 one undivided Section H
D1 | -
D2 | -
D.nil | No social care needs identified.
! N08 D.nil the front page says that he is in care
A2 | -
E10 | -
B11 | -
B12 | -
E7 | -
E8 | -
F2 ~ It leads to the Entry Level certificate in vehicle maintenance. (Needs B9, B10, B12; Outcomes E6, E7) => (Needs B9, B10; Outcome E6)
F4 | -
F14 ~ , as two of his hours in place of F4's first two on Friday. =>.
F.lead ~ 22 hours a week => 18 hours a week, and 20 when F14 runs
F16 | -
F17 | -
A4 | Mr and Mrs Osei say: "We hope that he will have a mate or two."
! O09 -/E Year 9, and no outcome for work, independent living, the community or health in adult life
! P17 -/F Year 9, and nothing to assist in preparing for adulthood
! O12 -/E Year 9, and nothing looks ahead to sixteen
! T06 A1 no outcome moves towards his trade
A.history ~ now in Year 9 => now in Year 8
! M04 A.history the front page says Year 9 :: Corey is now in Year 8.
E6 ~ , so that college is a place where he can stay. =>.
E9 | -
! O10 -/E Section C has needs, and no outcome is for his health
! T02 C1 no outcome for his sleep
! T02 C2 no outcome for his weight or medicine
F7 | Termly input from the speech and language therapy service, who should visit to offer advice and strategies as appropriate. (Needs B1, B2; Outcomes E2, E3)
! P01 F7 'advice and strategies': on what
! P06 F7 'input from', 'as appropriate' in place of what is done
! P10 F7 'should visit'
E11 | By July 2028 Corey will swim 25 metres without stopping.
! T04 E11 no need speaks of swimming
! T03 E11 nothing is provided towards it
F13 | Corey is told of changes of staff or place by text message on the day before, wherever this is possible in the circumstances. (Needs B6, B8; Outcome E5)
! P08 F13 'wherever this is possible in the circumstances'
! P02 F13 nobody is named who tells him
"""

B = """
A.history | -
! V09 -/A no history
F1 | Corey will receive a bespoke package of education otherwise than at school made up of tuition, outdoor learning and life skills, built up at a pace that suits him. (Needs B3, B4, B5, B9, B10, B11, B12; Outcomes E1, E6, E7, E8)
F.lead | Education otherwise than at school under section 61 of the Act. Imran Dace (virtual school) reviews all of it with Corey, his tutor and his carers in the last week of each half term.
F2 | -
F3 | -
F4 | -
F14 ~ , as two of his hours in place of F4's first two on Friday. =>.
F5 ~ Within F1, a => A
! P18 F1 no hours, no provider, no place
! P02 F1 no provider is named
! P03 F1 no days
! P04 F1 no hours
! P05 F1 alone or in a group is not said
! P06 F1 'bespoke package', 'at a pace that suits him' in place of a timetable
E7 | Corey will be a mechanic with a business of his own.
! O06 E7 a life goal with no step
E4 | By July 2024 Corey will begin, carry on with and finish eight tasks in ten of twenty minutes, with a checklist that he has made.
! O11 E4 the date had passed two years before this plan
F10 ~ gives them => gives Jayden's staff
! M01 F10 another child's name :: gives Jayden's staff
F11 ~ by a registered child psychotherapist, to teach => by a registered child psychotherapist (DDP Level 2, after the SDQ and CPIC), to teach
! R01 F11 DDP, SDQ and CPIC are nowhere spelt out :: (DDP Level 2, after the SDQ and CPIC)
B8 | Corey will find the move to secondary school in September 2024 hard, and changes that come without warning (a different room, a visitor, a late start) bring a refusal to come in.
! M05 B8 a move two years before the plan is spoken of as to come :: Corey will find the move to secondary school in September 2024 hard
B6 | Corey has an attachment disorder.
! N02 B6 a diagnosis and nothing else
F18 | A qualified teacher of children with visual impairment visits once a term for one hour to check the lighting, print size and position of Corey's work, and writes to the tutor within a week; she reviews this each July.
! T05 F18 nothing in B speaks of his sight
I.text ~ as Section F sets out. => as Section F sets out. Corey will also have a mentor from Dunfleet Youth Trust, 1:1, for two hours every Friday afternoon.
! P13 I.text provision in Section I :: Corey will also have a mentor from Dunfleet Youth Trust, 1:1, for two hours every Friday afternoon.
E.targets | -
! O13 -/E nothing says how or by whom shorter-term targets are set
"""
