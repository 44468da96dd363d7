"""Defective copies of plan 2."""

A = """
drop F11 F12 F13 F14
! T01 B @B10 // travel training and money lessons taken out
! T01 B @B11 // placement and careers work taken out
! T03 E @E6 // nothing left that helps him travel alone
! T03 E @E7 // nothing left that leads to work
! P17 F null // Year 9 and no provision towards adulthood
- By July 2028, before he moves on from school, Jay will have completed twenty days in a working garage and earned a
    written reference from it, so that he can choose a vehicle course knowing what is asked for.
+ Jay will be a mechanic and will have a van of his own.
! O06 E @E7 // his hope copied as an outcome
! O02 E @E7 // no date
! O12 E null // Year 9 and nothing now looks ahead to leaving school
drop D1 D2
slot D.text
Not applicable.
slot strengths.care
! N08 D Not applicable. // looked after, and D is nil
! T04 E @E9 // the need about contact is gone
! T05 H2 @H2.1 // life story work answers no need now
- When Jay thinks that he is being blamed he shouts, swears or walks out.
+ Jay is manipulative and attention-seeking, and when he thinks that he is being blamed he kicks off, swears or
    walks out.
! N05 B @B6 // judging words
- His attention is held for about eight minutes at a desk. After that he rocks, taps or wanders, and in the lessons
    we watched a third of the task was finished.
+ Jay has a diagnosis of attention deficit hyperactivity disorder.
! N02 B @B4 // a diagnosis by itself
- on choosing what to do next, one to one.
+ on choosing what to do next, one to one, where possible and provided that the room is free.
! P08 F @F6 // two conditions
- from June 2026; reviewed every ten weeks by the SENCO, who tests his reading age
+ from June 2026
! P14 F @F3 // nobody reviews the programme
slot annex
Monitoring arrangements. In addition to the above, Jay will be seen by a learning mentor, one to one, for 30 minutes
    each Tuesday to go over his homework.
! P13 - In addition to the above, Jay will be seen by a learning mentor, one to one, for 30 minutes each Tuesday to
    go over his homework. // provision outside the lettered sections
- 12 hours a week, from June 2026
+ up to 12 hours a week, from June 2026
! P07 F @F5 // hours capped
- Date of birth: 21 February 2012
+ Date of birth:
! S05 - null // date of birth not filled in
"""

B = """
put F20 semh > B6 E4 after F9
On two days of each week Jay will be educated otherwise than at school, in a package of practical activities and
    academic study arranged by us.
| Provided by who and by when: Alternative provision team, from June 2026
! P18 F @F20 // no hours, provider or place
! P04 F @F20 // no hours in the day
slot K
Jay's views | Jay, recorded by his social worker | 9 May 2023
--
Parent's views (telephone) | Ms Keisha Pettifer | 11 May 2023
--
Carer's views (form) | Former foster carer | 15 May 2023
--
Education: review report, with preparation for adulthood | Head of Year, Wharf Lane Primary School | 19 May 2023
--
Educational psychology advice | Dr Piers Lanyon, educational psychologist | 4 February 2022
--
Speech and language therapy advice | Aoife Trask, speech and language therapist | 26 January 2022
--
Medical advice | Dr Ruhi Sandhu, community paediatrician | 13 February 2023
--
Social care advice | Corin Blythe, social worker, Children in Care Team | 19 April 2023
! S14 K null // nothing later than May 2023, in primary school, for a plan of May 2026
- Jay was visited at school by our plan officer on 10 March 2026.
+ Jay was visited at school by our plan officer.
- His mother was telephoned on 12 March 2026 and Mrs Marwood filled in our form on 16 March 2026.
+ His mother was telephoned and Mrs Marwood filled in our form.
slot A.child
slot A.mother
slot A.carer
slot A.all
Engines, boxing and the dog are enjoyed. It is felt that school is too ready to blame and that nobody ought to be
    shouted at in front of others. There is a wish to be a mechanic with a van, to stay at Brackenfold and not be
    sent out, to travel by bus to see Mum, to read letters and forms without asking, and to have two or three steady
    mates. There is also a wish to sail on a tall ship one summer.
! V03 A Engines, boxing and the dog are enjoyed. // young person's, mother's and carer's views run together
! T06 A There is also a wish to sail on a tall ship one summer. // no outcome moves towards it
- He joined Brackenfold Academy in September 2023.
+ He joined Brackenfold Academy in September 2023. Testing by the educational psychologist put his working memory at
    the fourth percentile, and he requires a teaching assistant for twelve hours a week.
! V08 A Testing by the educational psychologist put his working memory at the fourth percentile, and he requires a
    teaching assistant for twelve hours a week. // findings and provision in A
slot A.comm
! V07 A null // how he communicates and is involved is left out
drop E3
! T02 B @B4 // outcome for finishing work removed
! T02 B @B5 // and with it the writing need's
drop G1 G2
slot G.text
No provision identified.
! T07 C @C1 // neither G nor F answers sleep and appetite
! T03 E @E8 // nothing helps towards sleep
- By March 2027 Jay will spend time out of school, twice a month, with one or more friends of his own age whom he
    has kept for at least a term.
+ By March 2027 Jay will see a friend of his own age twice a month, will win a bout at boxing, and will cook for the
    household every Friday.
! O08 E @E5 // three things in one
- By July 2027 Jay will carry out a spoken instruction of four steps, in any lesson, on eight occasions out of ten,
    without being told again.
+ By July 2027 Jay will improve his listening and make progress with his understanding of language.
! O04 E @E1 // no criterion
! O03 E @E1 // nothing to see or count
- Planning for life after Year 11: one-to-one careers interviews, and three accompanied visits to colleges, the
    first of them in Year 10.
+ Planning for life after Year 11: it is recommended that one-to-one careers interviews should be offered, and three
    accompanied visits to colleges could be arranged in Year 10 and Year 11.
! P10 F @F14 // recommended, should, could
- two hours, renewed each September); 12 hours a week
+ two hours, renewed each September); 35 hours a week
! P19 F @F5 // more hours than three subjects, or a school week, hold
- A personal budget was explained to Mrs Marwood and Ms Pettifer at the review. None has been asked for.
+ A personal budget was explained at the review. It has been agreed that a direct payment will be made each month to
    Mrs Marwood for Jay's special educational provision.
! S11 J It has been agreed that a direct payment will be made each month to Mrs Marwood for Jay's special
    educational provision. // needs and outcomes not set out
- Cognitive behavioural work on spotting the signs of anger
+ A course of DESTY followed by ROAR, on spotting the signs of anger
! R01 F @F6 // two sets of capitals never spelt out
"""
