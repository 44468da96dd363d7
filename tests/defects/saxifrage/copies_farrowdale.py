"""Farrowdale: the defects of both copies."""

SCRIPT = """
= a
~ ## His parents' views ... . Annika and Sanjay say that Toby is quick
x A3
x A4
- His parents spoke to Jacinta by telephone on [+9 September 2026+] and both came to the review meeting, as did Toby
  for the last half hour.
+ Toby came to the review meeting for the last half hour.
! V02 A - | no parents' views, and he is 11
- Hospital school teaching in English, mathematics and computing, following Marlpit's scheme of work. When Toby is an
  in-patient it takes place at his bedside or in the Ward 6 schoolroom; when he is at home and unfit for school, at
  his home.
+ When Toby cannot be in school he will have tuition out of school in English, mathematics and computing, following
  Marlpit's scheme of work.
- Farrowdale Hospital School: a qualified teacher, 1:1
+ A tutor, 1:1
- Thursday 09.30–12.00 in the Ward 6 schoolroom. When in-patient or at home: Monday to Friday, 10.00–12.00 and
  14.00–15.00 (15 hours a week). Reviewed
+ As his health allows. Reviewed
- , with Farrowdale Hospital School as set out in F1.
+ .
! P18 F F1 | no hours, timetable, provider or place
! P03 F F1 | no frequency
! P04 F F1 | no hours
! P08 F F1 | 'as his health allows'
! P02 F F1 | 'a tutor', no qualification or service
- Rest, lying flat in the therapy room, with audio books in place of written work.
+ Rest, lying flat in the therapy room, with audio books in place of written work (links to Outcome E9).
! T09 F F8 | there is no E9
x G4
! T07 C C4 | no breathing provision is left
- {H2_1} Overnight stays for Toby at Rowan Lodge children's hospice, so that his parents sleep.
+ None at present.
- Hospice nurse, 1:1 at night
- Two nights (Friday 17.00 to Sunday 15.00) every 6 weeks. Social worker and hospice review every 6 months.
! T08 D D2 | nothing gives his parents a night off
- Support to go out: powerchair football, cinema or a friend's house.
+ Support in the community.
! P01 H1 H1_2 | no named activity, only 'support'
- By July 2028 Toby will answer or ask at least three times in each lesson, using a word-finding strategy or a "wait
  for me" card.
+ By July 2028 Toby will improve his word finding and be more confident in lessons.
! O04 E E4 | 'improve' and 'more confident'
! O03 E E4 | nothing to count
> B5
+ . {B6!B6} Toby is slow to find his way round a new building and has got lost between lessons at Marlpit on nine
  occasions, arriving late and upset.
! T01 B B6 | no provision for it
! T02 B B6 | no outcome for it
& E4
+ > E8
+ | {E8} By July 2028 Toby will hold a conversation of ten exchanges in Swedish with his grandmother.
! T04 E E8 | no need speaks of languages
! T03 E E8 | no provision for it
= b
- Social care (child in need assessment)
+ Social care (looked-after child assessment)
- | No
+ | Yes, section 20
x D1
- {D2} His parents turn him three times a night and do all his care. They have not had a night off since March 2026,
  and Toby has not been out without one of them since then.
+ No needs identified.
! N08 D No needs identified. | the front page says that he is accommodated under section 20; D is nil
! T05 H1 H1_1 | no social care need is left for it
! T05 H1 H1_2 | no social care need is left for it
! T05 H2 H2_1 | no social care need is left for it
! T04 E E7 | no need is left for it to answer
- He writes legibly for four minutes, then his letters break up. By 13.45 he puts his head on the desk, and in the
  week of 14 September 2026 he finished two of eleven written tasks.
+ They are described in the report of the hand clinic (Mr Oduya, 6 May 2026).
! S13 B report of the hand clinic (Mr Oduya, 6 May 2026) | not listed in K
! N03 B B2 | no level and no effect
x F7
& F6
+ > F7
+ | {F7} Emotional support.
+ | School staff
+ | Ongoing
! P01 F F7 | nothing named
! P02 F F7 | 'school staff'
! P03 F F7 | 'ongoing'
! P04 F F7 | no length
! P05 F F7 | no ratio
! P14 F F7 | no word on review
! P06 F F7 | 'ongoing' and 'school staff' where the slots should be
- By July 2027 Toby will tell helpers each step of how he is to be moved, at every transfer, and will report pain of 2
  or less out of 10 at 11.00 and at 14.30 on four days out of five.
+ By July 2027 Toby will tell helpers each step of how he is to be moved, at every transfer. Marcus will report pain
  of 2 or less out of 10 at 11.00 and at 14.30 on four days out of five.
! M01 E E3 | another boy's name
> A4
+ - {A5} They would love Toby to learn the tabla, as his grandfather did.
! T06 A A5 | no outcome touches music
- Catch-up in fractions, division and ratio, using the Number Ladder programme.
+ Catch-up in fractions, division and ratio, using the Number Ladder programme (for Outcome E5).
! T09 F F2 | E5 is about friends and coming back, not mathematics
- {C3} The muscles at his ankles, hips and elbows are shortening. He is stiff
+ {C3} The muscles at his ankles, hips and elbows are shortening. She is stiff
- sore when he has sat for more than 45 minutes.
+ sore when she has sat for more than 45 minutes.
! M02 C C3 | 'she' for a boy
"""
