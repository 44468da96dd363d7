"""Two defective copies of the Quenby plan: edits and labels."""

A = """
- Not applicable, the young person having attained the age of 18.
+ [H1.1 =8.1] A support worker from Quenby Adult Care shall help Eddie individually with his laundry at home for two
    hours every Thursday. Gideon Price shall review this every six months.
! S10 H1 | H1.1 | H1 has provision, and he is 19
- sub | History ¶ p | Edmund, who prefers to be called Eddie, is 19 years of age and lives at home with his parents
    and his grandmother. He was born at 31 weeks. Cerebral palsy affecting both legs was identified at 18 months,
    and epilepsy at the age of six. ¶ p | He attended Highmead School, a special school, from the age of four until
    July 2024. He then entered the foundation course at Saltmarsh College, of which he has completed two years out
    of a planned five. ¶
+
! V09 A | - | no history
x E12
-  and shall arrange for Marcus to travel with them. Gideon Price shall review the arrangement every six months.
    (Outcome 5.12)
+  and shall arrange for Marcus to travel with them. Gideon Price shall review the arrangement every six months.
! T06 A | A3 | no outcome moves towards singing with a choir
! T02 D | D2 | no outcome for his company in the evening
> F12 | p | [F16 =6.13] A teacher of the visually impaired shall teach Eddie individually to use a long cane for 45
    minutes in each week.
! T05 F | F16 | his vision is normal and no need speaks of it
x F13 F14
- [F15 =6.15]
+ [F15 =6.14]
- sub | Preparation for working life and for adult services ¶ sub | Instruction of staff
+ sub | Instruction of staff
! T01 B | B9 | no placement or job coach left
! T03 E | E9 | its provision is gone
- "College good. Garden good. Bus bad." Eddie placed
+ "College good. Garden good. Bus bad." Eddy placed
! M03 A | "Eddy placed the greenhouse" | Eddy for Eddie
- A physiotherapist shall work with Eddie individually for 45 minutes in each fortnight upon
+ A physiotherapist shall, if the caseload of the clinic allows, work with Eddie individually for 45 minutes in each
    fortnight upon
! P08 F | F9 | hangs on the clinic's caseload
- A learning support assistant so taught shall carry out those exercises
+ A learning support assistant so taught could carry out those exercises
! P10 F | F10 | could, in place of shall
- Saltmarsh College, Quenby, a college of further education.
+ Saltmarsh College, Quenby, a college of further education. The College shall also provide a learning support
    assistant to Eddie individually in the refectory for 45 minutes each college day, to teach him to carry his
    tray.
! P13 I | "The College shall also provide a learning support assistant to Eddie individually in the refectory for 45
    minutes each college day, to teach him to carry his tray." | provision in Section I
- He relies upon another person for each meal.
+ He relies upon another person for each meal. He must be taught cookery by a tutor for two hours in each week.
! N04 B | B8 | provision written into the need
- r | Coral Whitby || Transitions and employment adviser || K10 ¶
+
- r | K10 || Advice of Coral Whitby on preparation for adulthood and employment || 8 September 2026 ¶
+
! S12 K | - | no advice on preparing for adulthood
- shall teach Eddie and five other students about friends
+ shall teach Eddie with other students about friends
! P05 F | F8 | the size of the group is not stated
- By July 2027 Eddie will press the seizure symbol
+ By July 2026 Eddie will press the seizure symbol
! O11 E | E10 | before the date of the plan
- Eddie has a tonic-clonic seizure about once in each month
+ Eddie is a severe epileptic and suffers badly from a tonic-clonic seizure about once in each month
! N05 C | C1 | a severe epileptic, suffers badly from
"""

B = """
- Bridie Farquhar, speech and language therapist, met Eddie at the College on 2 and 9 September 2026, and used
+ Bridie Farquhar, speech and language therapist, met Eddie at Highmead School on 7 and 14 June 2023, and used
- His parents spoke at the review meeting, and their views
+ His parents wrote a letter in the same month, and their views
- Theodora Wick || Learning support manager, Saltmarsh College || K3
+ Marian Stoat || Deputy head, Highmead School || K3
- recorded by Bridie Farquhar || 9 September 2026
+ recorded by Bridie Farquhar || 14 June 2023
- Martin Blythe || 16 September 2026
+ Martin Blythe || 20 June 2023
- Educational advice of Theodora Wick, Saltmarsh College || 4 September 2026
+ Educational advice of Marian Stoat, Highmead School || 22 June 2023
- educational psychologist || 20 July 2026
+ educational psychologist || 3 July 2023
- consultant neurologist || 11 August 2026
+ consultant neurologist || 29 June 2023
- speech and language therapist || 10 September 2026
+ speech and language therapist || 15 June 2023
- physiotherapist || 3 August 2026
+ physiotherapist || 5 July 2023
- occupational therapist || 5 August 2026
+ occupational therapist || 6 July 2023
- Care Act assessment and social care advice of Gideon Price || 26 August 2026
+ Social care advice of Gideon Price || 10 July 2023
- adulthood and employment || 8 September 2026
+ adulthood and employment || 11 July 2023
- By the Care Act assessment of August 2026 Eddie is found to need
+ Upon assessment Eddie is found to need
! S14 K | - | the newest advice is over three years older than the plan, and none is later than his move to college
- A tutor trained in relationships education for adults with learning disability shall teach Eddie and five other
    students about friends, strangers and consent for one hour in each week. (Outcome 5.6)
+ A qualified music teacher shall teach Eddie the keyboard individually for 30 minutes in each week.
! T01 B | B6 | nothing left about trust and strangers
! T03 E | E6 | its only provision is gone
! T05 F | F8 | no need speaks of music
> E12 | p | [E13 =5.13] By July 2028 Eddie will name the capital cities of 20 countries from a map without help, on
    two occasions, so that he can take part in the College quiz.
! T04 E | E13 | no need speaks of it
! T03 E | E13 | no provision helps with it
! O01 E | - | thirteen outcomes
> A3 | * | [A5] Eddie wishes to fly in an aeroplane to Lagos to see his cousins: "Plane. Me. Lagos."
! T06 A | A5 | no outcome moves towards the journey
- in a group of three students, to say that he does not understand: 40 minutes in each week of the autumn and spring
    terms.
+ in a group of three students, to say that he does not understand, in each week of the autumn and spring terms.
! P04 F | F4 | no minutes
- shall work with Eddie individually for 45 minutes in each week upon joining
+ shall work with Eddie individually for up to 45 minutes in each week upon joining
! P07 F | F1 | up to 45 minutes
- By July 2028 Eddie will complete a placement of 20 days at a garden centre, potting 30 plants in each hour without
    looking to an adult, so that he can obtain paid work there or elsewhere.
+ By July 2028 Eddie will attend a placement at a garden centre on 20 days with a job coach.
! O05 E | E9 | a placement attended, not a difference
- is 19 years of age and lives at home
+ is 17 years of age and lives at home
! M04 A | "is 17 years of age" | his date of birth makes him 19
- out of a planned five.
+ out of a planned five. He is to transfer to adult health services upon attaining the age of 18 in November 2025.
! M05 A | "He is to transfer to adult health services upon attaining the age of 18 in November 2025." | a year in
    the past at the plan's date
- d | For and on behalf of || Quenby Borough Council || Date || 13 November 2026
+ d | For and on behalf of || Quenby Borough Council || Date ||
! S07 - | - | the sign-off has no date
x G1 G2
- = G | Section 7 || Part G: Health provision
+ = G | Section 7 || Part G: Health provision ¶ p | No health provision has been identified.
! T07 C | C1 | neither G nor F answers his seizures
! T03 E | E10 | its provision is gone
- A communication assistant trained by that therapist shall
+ An LCP trained by that therapist shall
! R01 F | "LCP" | never spelt out
- Eddie cannot retain the order of a task of more than three steps. He omits or repeats steps in tasks that he has
    performed weekly for two years, and he stops and waits for an adult at each omission.
+ Eddie has certain difficulties with his memory.
! N03 B | B4 | no level, no sign, no effect
"""
