"""Quenby: the plan's words from Section C on."""

REST = """
# Section C: Your health needs
[ 12
* Needs
% C
@ C health
> - {C1} You have an underactive thyroid. Before your medicine was changed in May you were falling asleep in afternoon
  lessons, and you put on weight, which makes your knees hurt. (K6)
+ - {C2} You stop breathing for a few seconds many times in the night. You wake with a headache and do less well on
  those days. (K6)
]
# Section G: The health provision you need
[ 1 1 1 1 1 1 1 1 1 1 1 1
* Health Provision | By Whom | Frequency | Which Need Does This Provision Meet
% G G G G
@ G health
> {G1} Your annual health check with a blood test for your thyroid and a weight plan in pictures. (K6)
| Your doctor and the learning disability nurse at Mill Street Surgery
| Health check of one hour each May; blood test every six months; the nurse sees you for 20 minutes each month.
| Thyroid and weight
> {G2} Sleep clinic, with a mask that you wear at night. (K6)
| Sleep nurse at Quenby Royal Infirmary
| 30 minutes every three months; the nurse reads your machine from home each week.
| Breathing at night
]
# Section D: Your social care needs
[ 12
* Needs
% D
@ D care
> - {D1} When you are out without family you go along with people who ask you for money or tell you to come with them.
  Your Care Act assessment (8 July 2026) found that you cannot keep yourself safe in town alone, so you stay in at
  weekends. (K7)
]
# Sections H1 and H2: The social care provision you need
[ 1 1 1 1 1 1 1 1 1 1 1 1
* H1: Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
% H1
@ H1 care
> Section H1 is for under-18s only, so nothing is written here.
* H2: Any other social care provision | By Whom | Frequency | Which Need Does This Provision Meet
% H2 H2 H2 H2
@ H2 care
> {H2_1} Going into town to shop, meet Shanice and practise saying no, under your adult care and support plan. (K7)
| A community support worker from Bridge Lane, just you
| Four hours every Saturday. Your social worker reviews it with you in January and July.
| Staying safe in town
]
# Section I: Where you will learn
@ I
. Quenby Vale College, a general further education college.
# Section J: Your personal budget
@ J
. You have a personal budget for one thing. The council pays £54 a week for 30 weeks to Carol, who looks after it for
  you, as a direct payment for the travel training in Section F. It meets your need about travelling alone and your
  outcome about going by bus to college and to your nan's. You agreed to this on 16 September 2026. Bev looks at the
  receipts every three months.
# Section K: Advice and information
[ 12 38 30 20
* Number | What | Who from | Date
% - K K K
@ K
> K1 | Your own views | Maisie Fennimore | 29 June 2026
> K2 | Your mum's views | Carol Fennimore | 3 July 2026
> K3 | Education advice (college report for your review) | Deshi Morrow, your tutor | 19 June 2026
> K4 | Educational psychology advice | Dr Anneke Stroud | 11 June 2026
> K5 | Speech and language therapy advice | Lowri Bateman | 9 June 2026
> K6 | Medical advice | Dr Yusuf Pell, Mill Street Surgery | 27 May 2026
> K7 | Social care advice (Care Act assessment) | Tendai Moyo, adult social worker | 8 July 2026
> K8 | Advice about getting ready for adult life | Gillian Fogg, careers adviser | 17 June 2026
> K9 | Occupational therapy advice | Petra Lund | 4 June 2026
]
@ -
^ Signed for the council
[ 40 60
% - -
> Officer's name | Bev Ashgrove, EHC Plan Officer
> Signed | B. Ashgrove
> Date | 28 September 2026
]
"""
