"""Defective copies of plan 3."""

A = """
hide J
! S01 - null // no Section J
put F20 sp after F15
Touch-reading readiness – raised lines, tactile books, braille cells. 1:1.
| Staff: Qualified teacher of vision impairment
| How often / how long: 30 mins, weekly
! T05 F @F20 // sight within normal limits, no need of it
- "To use the toilet like his sister – it matters to him."
+ "To use the toilet like his sister – it matters to him." "To speak Punjabi with his grandparents as well."
! T06 A "To speak Punjabi with his grandparents as well." // no outcome about a second language
drop F13
cut B9 F14 F15
cut E9 F14 F15
! T01 B @B9 // toileting programme gone
! T03 E @E9 // toilet outcome stands alone
put E20 sp after E9
By July 2028 (end Year 1) – Rafi to keep his glasses on all morning, four days out of five.
! T04 E @E20 // no need about sight
! T03 E @E20 // nor any provision for it
! O01 E null // thirteen outcomes
- Occupational therapy – reach, grasp, two-handed play, drumming with strapped beaters, mark-making. 1:1.
+ Occupational therapy – support with hands, strategies as needed. 1:1.
! P01 F @F11 // no named activity
! P06 F @F11 // "support with", "strategies", "as needed"
put F21 cl > B4 E3 after F12
Number/name work in short bursts – Numicon, switch-operated counting, word photographs. 1:1.
| Staff: Class teacher plans; TA Level 3 delivers
| How often / how long: 10 mins, three times a day
! P16 F @F21 // F5 over again
slot I.text
«SettingName» – «SettingType»
! S04 I «SettingName» – «SettingType» // merge fields
! S09 I null // a final plan without school or type
- By July 2027 (end Reception) – Rafi to take part in one outdoor game
+ Rafi to take part in one outdoor game
! O02 E @E7 // date gone
- then Puddleducks Nursery – four mornings a week – until July 2026.
+ now at home with mother; to start Puddleducks Nursery in September 2024 – four mornings a week.
! M05 A now at home with mother; to start Puddleducks Nursery in September 2024 – four mornings a week. // a start
    two years before the plan
- Attention – four to five minutes on an adult's choice of task, then arches / looks away. Table-top work mostly
    unfinished.
+ Attention/learning – some difficulties in this area.
! N03 B @B3 // nothing one could observe
"""

B = """
hide H2
drop H2.1
! S01 - null // no Section H2
! T08 D @D2 // short breaks went with it
slot A.child
drop A1 A2
! V01 A null // nothing from Rafi himself
drop B5
slot strengths.semh
! N01 B null // social, emotional and mental health neither described nor said to be clear
! T04 E @E5 // settling at arrival answers no need now
! T05 F @F6 // arrival plan likewise
drop E3 E4
! T02 B @B4 // number and name outcomes removed
- By July 2027 (end Reception) – Rafi to walk from cloakroom to classroom, 25 metres, with frame and nobody's hand,
    every morning for two weeks.
+ By July 2027 (end Reception) – physiotherapist and school team to have a joint walking plan running, with monthly
    meetings.
! O07 E @E6 // the adults' job, not Rafi's gain
! T06 A @A4 // his own walking is in no outcome now
who F1 How often / how long = weekly
! P04 F @F1 // no minutes
who F14 How often / how long = 20–32.5 hours a week (the TA sessions above are inside these hours)
! P07 F @F14 // a range of hours
- Walking/stretch routine, as taught in F7 –
+ Walking/stretch routine, as taught in F27 –
! T09 F @F8 // there is no F27
slot D.text
Born at 29 weeks – nine weeks in hospital. Cerebral palsy found at 14 months. Portage (home teaching for young
    children) from 18 months, then Puddleducks Nursery – four mornings a week – until July 2026. One older sister,
    Samira, 8.
! M06 D Born at 29 weeks – nine weeks in hospital. // the history paragraph of A again
- Request received: 11/05/2026
+ Request received: 11/02/2026
! S15 - null // 32 weeks to the final
- Educational psychology advice | Dr Emrys Cole, educational psychologist | 30/06/2026
+ Family photographs used in the play visits | Noor Bellweather | 30/06/2026
! S12 K null // no educational psychologist
put F20 cl > B4 after F5
Good teaching in all lessons, work set at the right level for each child, books and displays in the classroom.
| Staff: Class teacher
| How often / how long: Every lesson
! P11 F @F20 // what every class has
- Listening group – turn-taking, instructions with objects. Four children, Rafi's own adult beside him.
+ Listening group – turn-taking, instructions with objects. Small group.
! P05 F @F4 // no number
! P06 F @F4 // "small group" in its place
"""
