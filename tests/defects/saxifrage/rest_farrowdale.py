"""Farrowdale: the plan's words from Section G on."""

REST = """
# G: Health provision
[ 7 37 25 31
* Ref | What will be provided | By whom, for how many | When and for how long
% - G G G
@ G health
> G1
| {G1} Gastrostomy feeds, upright, with tube care and a monthly weight.
| Children's community nurse; feeds by staff she has signed off, 1:1
| 10.15 and 12.15 daily, 25 minutes each. Nurse visits school for 1 hour on the first Monday of each month.
> G2
| {G2} Epilepsy clinic, and an emergency medicine plan kept at both schools.
| Epilepsy specialist nurse and Dr Harcourt, paediatric neurologist
| Clinic every 3 months, 40 minutes. Plan rewritten each clinic.
> G3
| {G3} Night splints, ankle supports and a joint review.
| Neuromuscular clinic: orthotist and physiotherapist
| Every 6 months, 60 minutes; splints renewed within 4 weeks of being outgrown.
> G4
| {G4} Night breathing mask, cough-assist machine and sleep study.
| Respiratory nurse specialist
| Mask nightly; home visit of 45 minutes every 8 weeks; sleep study each April.
]
# H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
[ 7 37 25 31
* Ref | What will be provided | By whom, for how many | When and for how long
% - H1 H1 H1
@ H1 care
> H1a
| {H1_1} Adaptation of the home: ground-floor bedroom with wet room and a ceiling hoist.
| Housing occupational therapist, Farrowdale Council
| Work begins 11 January 2027 and is finished by 30 June 2027; site visit of 1 hour each fortnight.
> H1b
| {H1_2} Support to go out: powerchair football, cinema or a friend's house.
| Short breaks worker trained in Toby's care plans, 1:1
| Saturdays 11.00–16.00, 44 weeks. Social worker reviews every 6 months.
]
# H2: Any other social care provision
[ 7 37 25 31
* Ref | What will be provided | By whom, for how many | When and for how long
% - H2 H2 H2
@ H2 care
> H2a
| {H2_1} Overnight stays for Toby at Rowan Lodge children's hospice, so that his parents sleep.
| Hospice nurse, 1:1 at night
| Two nights (Friday 17.00 to Sunday 15.00) every 6 weeks. Social worker and hospice review every 6 months.
]
# I: Placement
@ I
. Marlpit Community Academy (mainstream secondary academy), with Farrowdale Hospital School as set out in F1.
# J: Personal budget
@ J
. Toby's parents were told about personal budgets on 10 September 2026 and did not ask for one.
# K: Advice and information
[ 10 46 26 18
* Ref | Advice | Author | Date
% - K K K
@ K
> K1 | Toby's views | Toby, with Mr E. Brandt | 8 Sep 2026
> K2 | Parents' views | Annika Lindqvist, Sanjay Rao | 9 Sep 2026
> K3 | Education: Marlpit and hospital school reports | Ms P. Vane, SENCO; Mr E. Brandt | 4 Sep 2026
> K4 | Medical: neurology and neuromuscular | Dr C. Harcourt | 28 Aug 2026
> K5 | Educational psychology | Dr Mina Sotherby | 30 Jun 2026
> K6 | Physiotherapy | Ewan Blackett | 21 Aug 2026
> K7 | Occupational therapy and assistive technology | Rosalind Teo | 24 Aug 2026
> K8 | Speech and language therapy | Imke Faber | 1 Sep 2026
> K9 | Hospital psychology | Dr Alun Prys | 26 Aug 2026
> K10 | Children's community nursing, epilepsy and respiratory nursing | Sister Grace Adu | 2 Sep 2026
> K11 | Social care (child in need assessment) | Nadine Coker, social worker | 3 Sep 2026
]
@ -
[ 40 60
* Signed for Farrowdale Council
% - -
> Name | Jacinta Ojukwu, Hospital and Home Education Liaison Officer
> Signature | J. Ojukwu
> Date | 2 November 2026
]
"""
