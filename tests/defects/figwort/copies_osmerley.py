"""Defective copies of plan 4."""

A = """
slot H1.text
drop H2.1
put H1.1 > D1 E12 after G3
A support worker from Harbour Days, trained in Makaton, will go with you and one friend (one worker to two of you)
    to an evening you choose, 3 hours every Wednesday, and to a Saturday outing of 6 hours once a month.
! S10 H1 @H1.1 // Cerys is nineteen
slot E.note
! O13 E null // nobody said to set or watch smaller targets
drop E8
! T02 B @B8 // the travel outcome is taken out
- I want to go out in the evening without my mum.
+ I want to go out in the evening without my mum. I want to sing in a show at the Grand Theatre.
! T06 A I want to sing in a show at the Grand Theatre. // no outcome goes that way
drop F8
! T01 B @B6 // the Safe Friends course is gone
! T03 E @E6 // nothing helps towards staying safe
- A learning support assistant trained in Makaton will be with you and two other students (one to three) in all your
    lessons, 18 hours a week, showing each step, checking your picture strip and noticing early if you are upset.
+ You will have access to a high level of support from familiar adults as and when you need it.
! P01 F @F6 // what the adults do is not said
! P02 F @F6 // no role
! P03 F @F6 // when is not said
! P04 F @F6 // no hours
! P05 F @F6 // no ratio
! P06 F @F6 // three vague phrases do the work
- You have been told what a personal budget is
+ Cerys (date of birth 08.11.2007), you have been told what a personal budget is
! M04 J Cerys (date of birth 08.11.2007), you have been told what a personal budget is // another year of birth than
    on the front
- Date by which it will be reviewed: 11.12.2026
+ Date by which it will be reviewed:
! S05 - null // review date not filled in
! S06 - null // so no review within twelve months is promised
- you will carry out a whole café shift of at least four hours to the manager's satisfaction without your coach, on
    six days running, so that you can be taken on for wages.
+ you will know what it is like to work in a café.
! O03 E @E9 // nothing to see or count
"""

B = """
slot I.text
! S02 I null // heading, and nothing under it
! S09 I null // an amended final without placement
drop D1 D2 H2.2
slot D.text
Cerys is not known to social care.
! N07 D Cerys is not known to social care. // no assessment of need
- Appendix F | Social care report (Care Act assessment) | Tilda Boyce, Adult Learning Disability Team | 12.12.2025
+ Appendix F | Reply that Cerys is not known to the service | Tilda Boyce, Adult Learning Disability Team | 12.12.2025
- Tilda Boyce | Social worker, Adult
+ Tilda Boyce | Duty officer, Adult
! T04 E @E12 // going out without family answers no need now
! T05 H2 @H2.1 // the support worker likewise
drop E11
- when you have not heard or not understood,
+ when you have not understood,
! O10 C @C1 // no outcome answers a health need
slot A.child
You said: "I am funny and I am a good auntie. I love musicals, baking and our dog. College is good, the bus is too
    loud. I don't like people talking to Mum when it's me they should ask."
slot A.parents
Your mum and dad told me: "Cerys lights up a room. She has always had a great sense of humour."
drop A1 A2 A3 A4 A5
! V06 A null // likes only, nothing about the future
- You will have a 30-minute session every week
+ You would benefit from a 30-minute session every week
! P10 F @F7 // would benefit from
- A learning support assistant trained in Makaton to level 3 will practise
+ Somebody at college will practise
! P02 F @F2 // no role
- with two hot meals, one wash and one clean, from your own list.
+ with two hot meals from your own list, you will open a savings account and you will learn the names of your
    medicines.
! O08 E @E10 // three achievements
drop F9
- a group of three with a catering tutor, 2 hours every Tuesday, using your own gadgets and picture recipes.
+ a group of three with a catering tutor, 2 hours every Tuesday, using picture recipes and the college's washing
    machine.
! T01 B @B7 // nothing for small hands and loose joints
! T03 E @E7 // no gadgets, so nothing helps towards it
put F20 sp after F10
A physiotherapist will take you for hydrotherapy in the warm pool, one to one, 30 minutes every Thursday, to ease
    your back.
! T05 F @F20 // no need speaks of a bad back
- so that what follows college is agreed a year before you leave.
+ so that what follows college is agreed a year before Daniel leaves.
! M01 F @F13 // somebody else's name
- working on clear words for the counter,
+ using VERVE and LSVT, working on clear words for the counter,
! R01 F @F1 // two sets of capitals never spelt out
- and you do not yet know about getting there on time, days off or asking for help at work.
+ and you do not yet know about getting there on time or days off. You need a job coach next to you for all of every
    shift.
! N04 B @B9 // the coach is provision
"""
