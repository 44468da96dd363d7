"""Quenby: the defects of both copies."""

SCRIPT = """
= a
- | 2 July 2027
+ | 2 January 2028
! S06 - 2 January 2028 | over fifteen months after the plan's date
- You have a personal budget for one thing. The council pays £54 a week for 30 weeks to Carol, who looks after it for
  you, as a direct payment for the travel training in Section F. It meets your need about travelling alone and your
  outcome about going by bus to college and to your nan's. You agreed to this on 16 September 2026. Bev looks at the
  receipts every three months.
+ You have a personal budget. Ask Bev if you would like to know more about it.
! S11 J You have a personal budget. Ask Bev if you would like to know more about it. | F says that a direct payment is
  agreed; J does not set out need or outcome
~ ## How you talk and make choices ... . You talk, and you use Makaton signs
! V07 A - | nothing on how she communicates and takes part
- - {D1} When you are out without family you go along with people who ask you for money or tell you to come with them.
  Your Care Act assessment (8 July 2026) found that you cannot keep yourself safe in town alone, so you stay in at
  weekends. (K7)
+ You are not known to adult social care.
! N07 D You are not known to adult social care. | no assessment of need
! T05 H2 H2_1 | no social care need is left for it to meet
- By July 2028 you will dance or stay on your feet for 40 minutes without a rest, go up and down a flight of stairs
  with one hand on the rail, and take part in one public show.
+ By July 2028 you will dance for 40 minutes without a rest, wake without a headache on 5 days out of 7, lose 6 kilos
  and choose your own costume for one public show.
! O08 E E8 | four separate things in one
- Six hours a week this year; twelve hours a week from September 2027.
+ Four to eight hours a week this year, or equivalent.
! P07 F F9 | a range, and 'or equivalent'
- A learning support assistant with Makaton Level 2, one adult to you and one other student
+ A learning support assistant with Makaton Level 2, one adult to you alone, all day
- 12 hours a week, in all kitchen, money and work lessons.
+ 41 hours a week, in every lesson of your 16-hour course.
! P19 F F10 | 41 hours in a course of 16, and one to one all day beside shared groups
> E4
+ + - {E9} By July 2027 you will play six tunes on the ukulele from memory to your family.
! T04 E E9 | no need speaks of music
! T03 E E9 | no provision for it
& F5
+ > {F11} Typing lessons on the Touch Keys course. (K3)
+ | An information technology tutor, with you and five other students
+ | 45 minutes every Friday. The tutor reviews it each term.
+ | Typing
! T05 F F11 | no need speaks of typing
- You finished your first course, Steps for Life, in June 2026.
+ You will finish school and start at college in September 2024.
- and you started at Quenby Vale College in September 2024. You
+ and Quenby Vale College comes next. You
! M05 A You will finish school and start at college in September 2024. | two years in the past at the plan's date
- You were born with Down syndrome and had an operation
+ You suffer from Down syndrome and had an operation
! N05 A You suffer from Down syndrome | 'suffer from'
- The mentor and the educational psychologist review it in February and June 2027.
+
! P14 F F5 | nobody reviews the course
= b
- * H1: Provision under section 2
+ * H1: Any provision under section 2
~ > Section H1 is for under-18s only ... * H2: Any other social care provision | By Whom
~ % H2 H2 H2 H2 ... @ H2 care
> @ H1 care
+ * Social Care Provision | By Whom | Frequency | Which Need Does This Provision Meet
+ % H1 H1 H1 H1
- > {H2_1} Going
+ > {H1_1} Going
> | Staying safe in town
+ * H2: Any other social care provision
! S10 H1 H1_1 | content under H1 for a woman of 18
! S02 H2 - | label and nothing under it
> E1
+ + - {E9} By July 2028 you will ask the speaker to slow down or say it again, in 4 conversations out of 5 in which
  you are lost.
+ + - {E10} By July 2028 you will ring a shop and ask one question so that you are understood, 4 times out of 5.
> E3
+ + - {E11} By July 2028 you will set a timer and be ready at the door when it rings on 4 days out of 5.
> E4
+ + - {E12} By July 2028 you will name three people you can tell when something is wrong, and tell one of them each
  time.
> E7
+ + - {E13} By July 2028 you will tell two managers at the Rialto what you are good at and what helps you.
! O01 E - | thirteen outcomes
& F5
+ > Help in lessons: breaking jobs into steps, signing key words and checking that you have understood. (K3)
+ | A learning support assistant with Makaton Level 2, one adult to you and one other student
+ | 12 hours a week, in all kitchen, money and work lessons. Your tutor reviews it each term.
+ | Coping with change
! P16 F F10 | the same paragraph under two areas
> C2
+ + - Your joints are loose and you tire after about fifteen minutes on your feet. You hold the rail with both hands
  on stairs, and you fell four times last year. (K6, K9)
! M06 C B6 | word for word as in B
x G2
! T07 C C2 | the sleep clinic is gone
~ . Your tutor sits down with you every half term
! O13 E - | nothing on smaller targets
- 90 minutes every Tuesday and 90 minutes every Thursday. Your tutor reviews it with you each term.
+ Regular sessions. Your tutor reviews it with you each term.
! P03 F F4 | no frequency
! P04 F F4 | no length
! P06 F F4 | 'regular' in place of both
- With three or more, or when someone talks fast, you do the last bit only, so jobs get left half done.
+ With three or more, or when someone talks fast, you do the last bit only, so jobs get left half done. Your tutor
  will sign key words and give you a tick list in each lesson.
! N04 B Your tutor will sign key words and give you a tick list in each lesson. | provision among the needs
x F3
! T01 B B3 | the reading scheme is gone
! T03 E E2 | nothing works on reading
- By July 2027 you will say no, or "I'll think about it", to a person who asks you for something that is yours, and
  will carry on within five minutes when a plan changes, 4 times out of 5.
+ By July 2027 you will feel more confident in yourself.
! O04 E E4 | confidence, with no criterion
! O03 E E4 | nothing to see or count
"""
