"""Ostlemoor: the defects of both copies."""

SCRIPT = """
= a
- 19/01/2012
! S05 - - | the date of birth is left empty
- for one hour, with his dog present. Rowan typed his answers on a laptop and they are quoted below without changes.
  His parents
+ for one hour, with his dog present. His parents
- Views (Rowan's own words)
+ Views
- "I like lessons where the teacher says what to do and then stops talking. I do not like corridors, supply teachers
  or group work. My school says I am doing okay but inside I am not okay."
+ I like lessons where the teacher says what to do and then stops talking. I do not like corridors, supply teachers or
  group work. My school says I am doing okay but inside I am not okay.
- Interests (Rowan's own words)
+ Interests
- "Recording and mixing sound, synths, tabletop role play games, my dog Fader."
+ Recording and mixing sound, synths, tabletop role play games, my dog Fader.
! V05 A I like lessons where the teacher says what to do and then stops talking. I do not like corridors, supply
  teachers or group work. My school says I am doing okay but inside I am not okay. | nothing says whose words these
  are
r > Aspirations (Rowan's own words)
r > Aspirations of parents
! V06 A - | no hope for the future is left
- He leaves five or six lessons a week, usually without telling anyone, and missed
+ He leaves five or six lessons a week in a manipulative bid for attention, and missed
! N05 B manipulative bid for attention | judgemental wording
- {E3} By July 2027, Rowan will start
+ {E3} Rowan will start
! O02 E E3 | no date or stage
- By the end of Key Stage 4 (July 2028), Rowan will plan and type
+ By March 2026, Rowan will plan and type
! O11 E E2 | the date is before the plan's
x F7
x F8
! P17 F - | nothing in F prepares him for adult life
! T01 B B7 | travel training taken away
! T01 B B8 | careers work taken away
! T03 E E5 | nothing works on travel
! T03 E E6 | nothing works on employment
- 1:1, for at least 14 hours per week, in science
+ 1:1, for up to 14 hours per week, in science
! P07 F F5 | capped hours
- Rowan is 14 years old.
+ Rowan is 13 years old and in Year 9.
! M04 A Rowan is 13 years old and in Year 9. | the front page says Year 10
- as they are said. He scored on the 5th percentile for inference (July 2026).
+ as they are said. He scored on the 5th percentile for inference on the TOAL (July 2026).
! R01 B TOAL | never spelt out
= b
r > Type of setting
r > Name of setting
> @ I
+ > Placement from September 2026
+ | The council has written to schools and awaits their replies.
! S09 I The council has written to schools and awaits their replies. | neither a setting nor a type is named
~ | 15/06/2026
> > Views of the young person
+ | 15/06/2022
- | 17/06/2026
+ | 17/06/2022
- | 26/06/2026
+ | 26/06/2022
- | 01/07/2026
+ | 01/07/2022
- | 03/07/2026
+ | 03/07/2022
- | 13/07/2026
+ | 13/07/2022
- | 08/07/2026
+ | 08/07/2022
- | 06/07/2026
+ | 06/07/2022
- | 10/07/2026
+ | 10/07/2022
! S14 K - | the newest advice is over four years old
- transferred to Brackwater Academy in September 2023.
+ transferred to Brackwater Academy in September 2023. He now attends Stonegate High School.
! M04 A He now attends Stonegate High School. | the front page says Brackwater Academy
- By the end of Year 11 (July 2028), Rowan will complete ten half-days at a radio station, will explain to a college
  interviewer two strengths and two things that he needs, and will apply for a sound course.
+ By the age of 25, Rowan will be earning his living as a sound engineer.
! O06 E E6 | a goal for life with no step towards it
- No personal budget was requested.
+ No personal budget was requested. In addition, a volunteer reader from Ostlemoor Library will hear Rowan read for 20
  minutes, 1:1, every Friday, reviewed termly by the SENCO.
! P13 J In addition, a volunteer reader from Ostlemoor Library will hear Rowan read for 20 minutes, 1:1, every Friday,
  reviewed termly by the SENCO. | provision set out in J
! T05 J In addition, a volunteer reader from Ostlemoor Library will hear Rowan read for 20 minutes, 1:1, every Friday,
  reviewed termly by the SENCO. | his reading is above average
x E3
! T02 B B4 | the outcome on organising is gone
x E5
! T02 B B7 | the outcome on travel is gone
! T06 A A3 | no outcome moves towards travelling alone
- {H1_1} A short breaks support worker trained in autism will accompany Rowan, 1:1, to the Thursday Dice and Dragons
  club at Ostlemoor Library, for 3 hours weekly for 46 weeks. The social worker will review this every six months.
+ No provision under the 1970 Act is required.
- "Recording and mixing sound, synths, tabletop role play games, my dog Fader."
+ Recording and mixing sound, synths, tabletop role play games, Fader the dog.
! T08 D D1 | the short break is gone
! T03 E E8 | the short break was what worked on it
x E7
! O10 C C1 | no outcome for sleep
! T02 C C1 | no outcome for sleep
~ > How views were gathered ... | The plan writer met Rowan at home
- Views (Rowan's own words)
+ Views of Rowan and his family
r > Views of parents
r > Aspirations of parents
- Interests (Rowan's own words)
+ Interests
- Aspirations (Rowan's own words)
+ Aspirations
- "I like lessons where the teacher says what to do and then stops talking. I do not like corridors, supply teachers
  or group work. My school says I am doing okay but inside I am not okay."
+ Lessons are best where the teacher says what to do and then stops talking. Corridors, supply teachers and group work
  are disliked. The last two years have been exhausting, and it is felt that school says all is okay when inside it is
  not okay and that what happens at home at 4pm is caused by the school day.
- {A1} "I want to be a sound engineer and work in a radio studio."
+ {A1} To be a sound engineer and work in a radio studio.
- {A2} "I want one or two friends who play the same games as me."
+ {A2} To have one or two friends who play the same games.
- {A4} "I want to pass English and Maths so college will let me in."
+ {A4} To pass English and Maths so that college will let him in.
> {A2}
+ + {A3} To get around Ostlemoor by 18 without being driven.
! V03 A Lessons are best where the teacher says what to do and then stops talking. Corridors, supply teachers and
  group work are disliked. The last two years have been exhausting, and it is felt that school says all is okay when
  inside it is not okay and that what happens at home at 4pm is caused by the school day. | cannot tell Rowan's views
  from his parents'
! V04 A - | how and when the views were gathered is gone
~ * Special Educational Needs and Provision (B-F-E): Sensory and physical ... {=E4}
! N01 B - | sensory and physical is nowhere addressed
"""
