"""What is spoilt in the two copies of Oxendale: `A` and `B`, as `page.edited` reads them."""

A = """
H1.text | -
H1a | A home care assistant, 1:1, helps Desmond at home with meals and laundry for five hours a week, Monday to Friday, 5 to 6 pm. The social worker reviews this every six months.
! S10 H1a he is nineteen: H1 ends at eighteen
K1.date | 8th February 2023
K2.date | 20th February 2023
K3.date | 14th March 2023
K4.date | 2nd March 2023
K5.date | 6th March 2023
K6.date | 9th March 2023
K7.date | 28th February 2023
D1 ~ (Care Act assessment, 11th May 2026.) => (Social care report, 28th February 2023.)
D1 ~ , and she is to have an operation in the autumn of 2026 =>
D2 ~ (Care Act assessment, 11th May 2026.) => (Social care report, 28th February 2023.)
! S14 -/K the newest advice is over three years older than the plan, from before he came to college
K2.who | Lena Hurst, form tutor, Brackwater School
K7.who | Charlotte Imrie, social worker
front.review | 30th November 2027
! S06 - nearly seventeen months after the plan
A2 | Desmond would like to drive a tractor and have his own driving licence by the time he is twenty-two.
! T06 A2 no outcome moves towards driving
E4 | Desmond will improve his understanding of money and time and will be more confident in managing his own affairs.
! O04 E4 'improve', 'more confident', no level
B3 | Desmond's literacy skills are significantly delayed.
! N03 B3 no level, nothing that one could see
F5 | Functional English, 1:1 with a specialist tutor qualified to teach adults with learning difficulties: twice a week, 45 minutes, on a programme which the college will draw up once its own assessment has been completed.
! P09 F5 left to an assessment still to be made
F2 ~ trained in autism (three days, by the educational psychologist, renewed every two years) => with relevant training
! P15 F2 'relevant training': no subject, trainer or renewal :: A learning support assistant with relevant training
F12 | Travel training, 1:1, by the council's travel trainer: two hours every Tuesday for 20 weeks from January 2027, provided that Desmond is assessed as suitable and a trainer is available.
! P08 F12 'provided that ... assessed as suitable and a trainer is available'
B5 ~ Desmond does what => Desmond will start at college in September 2024. He does what
! M05 B5 college is spoken of as to come, two years after it began :: Desmond will start at college in September 2024.
F9 | -
! T01 B7 nothing in F answers his bereavement
! T03 E10 nothing is provided towards it
H2a | -
H2c | -
! T08 D2 nothing in H1 or H2 for his loneliness or for being cheated
"""

B = """
A.method | Information was taken from the annual review paperwork of 24th April 2026.
A.child1 | Desmond presents as a polite young man. His mother reports that he enjoys gardening and buses.
A.child2 | -
A1 | His mother hopes that he will find a job with plants.
A2 | She would like him to live in a flat of his own, near to her, in a few years' time.
A3 | She hopes that he will have a girlfriend and go out in the evening.
! V01 -/A his mother's views and none of his own
front.age | 18
! M04 front.age his date of birth makes him nineteen
E5 | Desmond will cope with change and manage his emotions, build resilience, attend well, form healthy friendships, eat in the refectory and come to terms with the loss of his father.
! O08 E5 six achievements run together
! O03 E5 nothing to count in any of them
E3 | The college will review Desmond's reading and writing each term and share the results with his mother.
! O07 E3 the college is the subject
E.lead | Each half term his tutor Gwen Attwater and Desmond set two short targets for each outcome on his progress sheet, and she checks them with him in the last week.
E5 ~ Desmond will cope => By July 2027 Desmond will cope
E3 ~ The college will => By July 2027 the college will
E4 ~ Desmond will plan => By July 2028 Desmond will plan
E7 ~ Desmond will complete => By July 2028 Desmond will complete
E8 ~ Desmond will live => By July 2028 Desmond will live
E11 ~ Desmond will go => By July 2028 Desmond will go
E1 ~ Desmond will carry => By July 2028 Desmond will carry
! O02 E2 no date
B9 | Desmond needs reminders to drink and a shaded place to rest, and should be given a watch with an alarm.
! N04 B9 provision written as a need
B13 | He relies on his mother for all cooking and washing, and has not yet stayed anywhere overnight by himself or had to pay a bill.
! N06 B13 the need of 3.11, said again
F1 | A differentiated curriculum, clear routines and positive praise in all lessons, as for other students on the course.
! P11 F1 what the college does for every student
F13 | Opportunities to develop independence skills in a range of contexts.
! P01 F13 'opportunities': nothing is named
! P02 F13 nobody
! P03 F13 no frequency
! P04 F13 no length
! P05 F13 no ratio
! P06 F13 'opportunities to', 'a range of'
F17 | Hydrotherapy in the pool at Brackwater School, 1:1 with a physiotherapist, one hour every Friday morning in term, reviewed by her each July.
! T05 F17 no need for it is spoken of
F6 | -
! T01 B4 nothing in F on money or time
! T03 E4 nothing in F towards managing money and time
D2 ~ He sees nobody of his own age outside college. => She sees nobody of her own age outside college.
! M02 D2 'she' and 'her' for a man :: She sees nobody of her own age outside college.
"""
