"""Ashcombe: the plan's own words, one passage to a key."""

WORDS = """
@K/1
Views of the young person
| Adviser: Shanelle Dunmore, recorded by Ines Correia, independent advocate
| Dated: 28 May 2026

@K/2
Views of those with parental responsibility, and of the foster carer
| Adviser: The Council by Simone Adair, social worker; Mrs Joy Dunmore, mother; Mrs Pat Hesketh, foster carer
| Dated: 3 June 2026

@K/3
Educational advice
| Adviser: Mr K. Oyelaran, special educational needs co-ordinator (SENCO), Priory Cross School, with the head of the
virtual school
| Dated: 5 June 2026

@K/4
Medical advice
| Adviser: Dr Philippa Nairn, medical adviser for looked-after children, with Ruben Castle, Child and Adolescent
Mental Health Services
| Dated: 12 June 2026

@K/5
Psychological advice
| Adviser: Dr Wilma Sørensen, educational psychologist
| Dated: 15 June 2026

@K/6
Speech and language therapy
| Adviser: Ffion Pugh, speech and language therapist
| Dated: 16 June 2026

@K/7
Social care advice
| Adviser: Simone Adair, social worker, Children Looked After Team
| Dated: 9 June 2026

@K/8
Preparation for adulthood and independent living
| Adviser: Dele Marsh, personal adviser and careers adviser
| Dated: 11 June 2026

@A/history history
Shanelle, who asks to be called Nell and is so called below, is 14. She came into the Council's care in May 2023, and
a care order was made on 8 February 2024. Before that she had lived in seven places and attended five primary schools.
She has lived with her present foster carer, Mrs Hesketh, since August 2025. She joined Priory Cross School in Year 8
and has not been able to attend since 12 January 2026.

@A/how how
Nell met Ms Correia, her independent advocate, three times in May 2026, at the stables and in a café. Ms Correia wrote
down what Nell said and Nell signed each page. The social worker met Nell's mother and Mrs Hesketh separately.

@A/child child
Nell told Ms Correia: "Everyone leaves so I leave first. I'm all right with horses because they don't want to know
your business. Classrooms make my chest go tight. I don't want people reading my file before they've met me."

@A/parents parents
Mrs Dunmore says that Nell was a chatty, fearless little girl and that she would like to hear how her daughter is
doing once a month. Mrs Hesketh says that Nell is thoughtful, notices how others feel, and needs to know each evening
what will happen the next day. The Council, as corporate parent, shares Mrs Hesketh's wish that Nell should stay where
she is.

@A/talks comm
Nell speaks freely side by side, on a walk or in a car, and hardly at all across a table. She prefers to send a text
message when a subject is hard. In meetings her advocate speaks first from notes that Nell has approved, and nobody
reads them aloud without asking her.

@A1 aspiration
Nell: "I want to work with horses, properly, and get paid for it."

@A2 aspiration
Nell: "I want to stay at Pat's and see my brother loads."

@A3 aspiration
Nell: "I want to go to a normal college when I'm 16, on the bus on my own."

@A4 aspiration
Mrs Dunmore and Mrs Hesketh both hope that Nell will come to trust people and have friends of her own age.

@B/lead
Nell is a capable young woman who reads people quickly, cares for animals with patience and remembers what she is
shown. Her needs are set out in the order of their effect upon her education.

@B1 semh
Nell moves from calm to distress in under a minute when she believes that she is criticised or trapped. She shouts,
breaks objects or runs. Priory Cross School recorded 46 such occasions in the autumn term of 2025, after each of which
she could not return to learning on the same day.

@B2 semh
Nell does not rely on adults. She tests a new adult by refusing work for several weeks and ends the relationship when
she expects to be left. She has had eleven tutors and mentors in three years and has not completed a course of work
with any of them.

@B3 semh
Nell experiences acute anxiety in school buildings, with breathlessness and shaking, and has been unable to enter one
since January 2026. She has consequently received no full-time education for two terms.

@B4 cl
There are gaps in Nell's learning from the changes of school. Her reading is secure, but her written English was
assessed in May 2026 at Entry Level 3 and her mathematics at Entry Level 2. She leaves out fractions, measures and
extended writing altogether.

@B5 ci
Nell has few words for feelings and takes what is said literally when she is anxious. On assessment she understood
implied meaning at the level of a child of nine. She reads a neutral remark as hostile, and disputes with peers and
adults follow from it.

@B6 sp
Crowded and noisy places overwhelm Nell. Above the level of an ordinary conversation she puts up her hood, ceases to
speak, and leaves within ten minutes, which excludes her from waiting rooms, canteens and buses.

@B7 pfa
Nell has never travelled by bus alone, cannot read a timetable and has not handled a bank account. She does not yet
know what qualifications work with horses requires or how one applies to a college.

@C1 health
Nell has nightmares on four or five nights a week and sleeps for about five hours. She is exhausted by noon, and on
the mornings after a nightmare she has been unable to engage in any learning.

@D1 care
Nell is looked after under a care order. Having moved home nine times, she is preoccupied by the fear of another move:
she keeps her belongings in bags, and after each unplanned change in her care plan she went missing overnight (four
times in 2025).

@D2 care
Nell is separated from her brother Kyrell, who is ten and placed 40 miles away. Cancelled family time in the spring of
2026 was followed each time by several days on which she would not leave her room.

@E1 y10
By July 2027 Nell will use a calming method of her own choice when she is distressed, and return to what she was doing
within 15 minutes, on eight occasions out of ten in her log.

@E2 y10
By July 2027 Nell will complete two half-term units of work with the same adult.

@E3 ks4
By December 2027 Nell will take part in a lesson of 45 minutes inside a college building once a week, rating her own
anxiety at four or less out of ten.

@E4 ks4
By July 2028 Nell will hold a Level 1 qualification in Functional Skills English.

@E5 ks4
By July 2028 Nell will hold a Level 1 qualification in Functional Skills mathematics.

@E6 ks4
By July 2028 Nell will settle a disagreement with another young person in words, checking what the other meant, in
three cases out of four recorded at the farm.

@E7 ks4
By April 2028 Nell will travel alone by bus to the farm and to college, wearing her headphones, on five consecutive
occasions.

@E8 ks4
By January 2028 Nell will apply for a college course in horse care which she has chosen after visiting two colleges.

@E9 y10
By July 2027 Nell will sleep for seven hours on five nights a week, as shown in her sleep diary.

@E10 y10
By July 2027 Nell will have stayed at home every night for six months, telling her social worker or carer when she is
worried about a move in place of leaving.

@E11 y10
By July 2027 Nell will see or speak to Kyrell every week, in visits and calls which she has planned with him.

@E/targets
Shorter-term targets are set and reviewed each half term, within the personal education plan (PEP), by Nell, Mr
Oyelaran, Mrs Hesketh and the head of the virtual school.

@F/lead
The Council is satisfied under section 61 of the Children and Families Act 2014 that it would be inappropriate for the
provision below to be made in a school. Nell is educated at Weir House, 14 Quay Street, Ashcombe, by Brightwater
Tuition, and at Fallow Farm, Lower Ashcombe, by Fallow Farm Trust, for 25 hours a week in 38 weeks of the year: Weir
House on Monday, Tuesday and Thursday from 10 am to 3 pm, and Fallow Farm on Wednesday and Friday from 10 am to 3 pm.

@F1 E1
Teaching in recognising the signs of distress and practising calming methods, following the Zones of Regulation, with
a log kept by Nell.
| Provided by: A teacher employed by Brightwater Tuition, trained in trauma-informed practice to Level 5; 1:1
| How often and how long: Monday and Thursday, 30 minutes
| Monitored and reviewed: The educational psychologist, each half term

@F2 E2
A lead mentor who plans the week with Nell, is with her at both sites, and gives six weeks' notice in person of any
absence or ending.
| Provided by: A mentor employed by Brightwater Tuition with a Level 3 award in youth work and three years' experience
of looked-after children; 1:1
| How often and how long: All sessions, 25 hours a week
| Monitored and reviewed: Head of the virtual school, each half term

@F3 E3
A graded return to educational buildings, beginning outside Ashcombe College and ending with a lesson, each step
chosen by Nell.
| Provided by: The lead mentor, 1:1, following a plan written and supervised by the educational psychologist
| How often and how long: Thursday, one hour; supervision of 45 minutes each month
| Monitored and reviewed: The educational psychologist, each half term

@F4 E4
Teaching of Functional Skills English, with extended writing on subjects that Nell picks.
| Provided by: A qualified secondary teacher of English from Brightwater Tuition; 1:1
| How often and how long: Monday, Tuesday and Thursday, one hour each
| Monitored and reviewed: The teacher and Nell, by a practice paper each term

@F5 E5
Teaching of Functional Skills mathematics, through feed, measures, fields and money.
| Provided by: A qualified secondary teacher of mathematics from Brightwater Tuition; 1:1
| How often and how long: Monday, Tuesday and Thursday, one hour each
| Monitored and reviewed: The teacher and Nell, by a practice paper each term

@F6 E6
Speech and language therapy on words for feeling, implied meaning and checking what another person meant.
| Provided by: A speech and language therapist; direct, 1:1
| How often and how long: Tuesday, 45 minutes, in 30 weeks of the year
| Monitored and reviewed: The therapist, each term, by repeating the assessment

@F7 E6
Work with horses alongside other young people, in which the tasks are shared out by talking.
| Provided by: An instructor of Fallow Farm Trust holding the British Horse Society Stage 3; a group of four with the
lead mentor
| How often and how long: Wednesday and Friday, 10 am to 12 noon
| Monitored and reviewed: The instructor and lead mentor, each half term

@F8 E7
Travel training on the 14 and 22 bus routes, first at quiet hours, with timetables and with noise-reducing headphones
provided by the Council.
| Provided by: A travel trainer accredited by the Council; 1:1
| How often and how long: Friday, one hour, for 30 weeks
| Monitored and reviewed: The travel trainer, each half term

@F9 E7
A low-noise room at Weir House with its own entrance, used for all teaching, and a quiet tack room at the farm to
which Nell may go at any time.
| Provided by: Brightwater Tuition and Fallow Farm Trust
| How often and how long: All sessions
| Monitored and reviewed: The SENCO of Brightwater Tuition, each term

@F10 E8
Careers guidance on work with horses, two accompanied college visits, help with applying, and a unit on opening and
using a bank account.
| Provided by: A careers adviser qualified at Level 6; 1:1
| How often and how long: Tuesday, 45 minutes once a fortnight, from September 2026 to January 2028
| Monitored and reviewed: The careers adviser and personal adviser, each term

@G1 health
Trauma-focused treatment for nightmares.
| Provided by: A clinical psychologist of the Child and Adolescent Mental Health Services team for looked-after
children; 1:1
| How often and how long: Weekly, 50 minutes, for 30 sessions
| Monitored and reviewed: The psychologist, every ten sessions

@H1/nil
The Council has considered section 2 of the Chronically Sick and Disabled Persons Act 1970. No provision under that
section is required.

@H2.1 care
Visits by the social worker, at which any proposed change to the care plan is explained to Nell before it is decided.
| Provided by: The allocated social worker
| How often and how long: Every three weeks, one hour
| Monitored and reviewed: The independent reviewing officer, every six months

@H2.2 care
Family time with Kyrell, planned by the two children, with transport, and a video call in the weeks between.
| Provided by: A contact supervisor of the Children Looked After Team
| How often and how long: Visit of four hours every second Saturday; call of 30 minutes on the other Saturdays
| Monitored and reviewed: The independent reviewing officer, every six months

@H2.3 care
Therapeutic parenting consultation for Mrs Hesketh, to keep the placement steady.
| Provided by: A clinical psychologist of the fostering service
| How often and how long: Monthly, one hour
| Monitored and reviewed: The supervising social worker, every six months

@I/place
No school is named. Education is otherwise than at a school, as Section F sets out.

@J/budget
No personal budget has been asked for. Those with parental responsibility were informed on 3 June 2026.
"""
