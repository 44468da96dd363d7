"""The defects seeded in plan 3."""

A = """
drop D1 D2 E12 H1-1 H1-1.staff H1-1.time H1-1.check H2-1 H2-1.staff H2-1.time H2-1.check H2-2 H2-2.staff H2-2.time H2-2.check
put D.nil: Nothing to record.
! N08 a child under a care order, and D is nil
put H1.nil: Nothing to record.
put H2.nil: Nothing to record.
put K.1: Parent, carers and child: views of Emrys, of Mr D. Tolland and of Mrs A. Rusk, September 2023
put K.2: Educational: Mrs F. Lonsborough, SENCO, and Mr T. Ackrill, Virtual School, 12 June 2023
put K.3: Medical: Dr E. Wragby, consultant paediatrician, with an epilepsy care plan, 3 May 2022
put K.4: Psychological: Ms H. Fairlamb, educational psychologist, 19 April 2021
put K.5: Social care: Ms J. Kettleby, social worker, 1 July 2023
put K.6: Qualified teacher of children with vision impairment: Mr G. Nunwick, 8 February 2022
put K.7: Physiotherapy: Mrs S. Barningham, 24 March 2023
put K.8: Occupational therapy: Miss P. Oulston, 25 March 2023
put K.9: Speech and language therapy: Mrs R. Thirkleby, 9 June 2022
missing K
! S14 the newest advice is three years older than the plan
drop A.his A.how
swap A.past: Emrys was born at => Mrs Lonsborough, SENCO, collected what is set out below from those who know Emrys in September 2023. He was born at
drop A1 A2
put A2: Mrs Rusk can see him on the radio one day, reading the weather.
missing A
! V01 what Emrys himself thinks is nowhere
put F13: One adult stays within arm's reach of Emrys and of no other child for the whole of the day, lessons and breaks, while serving the two other pupils with plans in the same class for the whole of the day.
! P19 alone with him all day and shared among three all day
drop G3 G3.staff G3.time G3.check
alone C2
! T07 the rescue medicine and its training are gone
put E.care: For health:
swap A.good: He reads aloud => At Low Marishes Infant School, where he is at present in Year 4, he reads aloud
? M04 At Low Marishes Infant School, where he is at present in Year 4 | Year 6 at St Oswin's on the front
put F17: Lunchtimes will be made more sociable by whichever adults are on duty.
! P01 nothing named
! P02 'whichever adults are on duty'
! P05 how many children, how many adults
! P14 nobody looks at it
put F17.staff: Midday team
put F17.time: Most days
alone F17
! P03 'most days'
! P04 no length
drop F17.check
put B6: Emrys needs three times as long as his classmates to produce the same answer, and by half past one he is spent. He is to be given a qualified teacher for two catch-up lessons of 40 minutes a week, together with a 1:1 scribe in all tests.
! N04 a teacher, lessons and a scribe set out in B
put E5: Emrys will have come on a good deal with his number work.
! O04 'come on a good deal'
! O03 nothing to count
"""

B = """
put h.H1: Section H - Social care provision
drop h.H2
missing H1
! S03 one H, not split into H1 and H2
drop front.dob
missing -
! S05 no date of birth on the front
drop sign.name sign.date
missing -
! S07 the dotted lines of the sign-off are empty
drop A.past
missing A
! V09 no history
put F.to4: Provision Plan 4: meets Need 4 and works towards Outcome 14
? T09 Provision Plan 4: meets Need 4 and works towards Outcome 14 | there is no Outcome 14
put E4: By Easter 2025 Emrys will find what he is asked for, an item on a page of six or a free place across a room, within five seconds in 18 tries of 20, so that he can use books and move about unaided.
! O11 a date before the plan's own
put F5.time: 45 minutes each Tuesday and Friday in weeks when the specialist teacher's caseload leaves room
alone F5
! P08 depends on a caseload
drop H2-2 H2-2.staff H2-2.time H2-2.check H1-1 H1-1.staff H1-1.time H1-1.check
alone D2
! T08 holiday club and hoist are gone
swap E8: beside two friends whom he also meets on two days of every holiday, so that he belongs to something all year round => beside two friends, so that he belongs to something
alone D2
! T02 no outcome on getting out with others
put F9: Tasks cut to the essential third, answers accepted by voice; new learning before noon; ten minutes lying down at 11.15 and a half-hour rest at 1.00.
put F9.staff: Class teacher
put F9.time: Every day
put F9.check: SENCO reads the finished-work list on Fridays
alone F9
! P16 word for word the provision of Plan 6
drop F14.check
alone F14
! P14 nobody reviews the play therapy
drop F20 F20.staff F20.time F20.check
missing F
! O12 nothing in F prepares the move to secondary school
drop E10
swap E6: course when he moves. => course.
put E.ks3: By July 2028:
alone B10
! T01 no provision for learning a new place
! T02 nor any outcome
drop A.father A.carer A3
missing A
! V02 nothing from his father or his carers
swap A.how: Mr Tolland wrote by e-mail on 9 July and Mrs Rusk was seen by the social worker on 13 July 2026. =>
"""
