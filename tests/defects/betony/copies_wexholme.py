"""Two defective copies of the Wexholme plan: edits and labels."""

A = """
- Social care needs, provision and outcomes (D-H1-H2-E)
+ Social care needs, provision and outcomes (D-H-E)
- t D,H1,H2,E 3,3,3,3 | D – Social care needs related to special educational needs || H1 – Provision under section 2
    of the Chronically Sick and Disabled Persons Act 1970 || H2 – Other social care provision || E – Outcomes
+ t D,H2,E 3,5,3 | D – Social care needs related to special educational needs || H – Social care provision || E –
    Outcomes
-  || [H2.1]
+  // [H2.1]
! S03 H1 | - | one column H where H1 and H2 must stand apart
- Mrs Orla Fenby, the school's special educational needs co-ordinator (SENCO), sat with Joel twice in June 2026. She
    used photographs of school and three faces to point at. She wrote down what he said. Words in quotation marks
    are Joel's own. The plan
+ Mrs Orla Fenby, the school's special educational needs co-ordinator (SENCO), sent out the parent form in June
    2026. The plan
-  He was shown two ways the plan could help with playtimes and picked the building group.
+  Adults use the same pictures when something is to be decided with him.
- v | Joel's views || "I don't like carpet. Too much talking." // "Mrs Pell is good. She draws it." // Joel put the
    sad face on writing, playtime and assembly. He put the happy face on PE, lunch and the fish tank. // "I go
    under. It's quiet." ¶
+
- v | Joel's aspirations || [A1] "I want to read my stickers on my own." // [A2] "I want someone to come to my
    house. To play." ¶
+
- Parent's advice and Joel's views || 19/06/2026 || Carys Addleshaw; Joel, with Orla Fenby
+ Parent's advice || 19/06/2026 || Carys Addleshaw
! V01 A | - | Joel's own views and hopes are gone, only his mother speaks
- Joel's hands tire. He grips the pencil in a fist and writes five letters before stopping. His letters are not
    sized. He scored at the second centile for hand control. He does not record what he knows.
+ Joel has developmental co-ordination disorder.
! N02 B | B7 | a diagnosis and nothing else
- By July 2028 Joel will read on his own
+ Joel will read on his own
! O02 E | E3 | no date or stage
- A teaching assistant trained by the therapist runs the therapist's sentence-building programme with Joel 1:1, 20
    minutes a day, four days a week, in the small library.
+ The therapist's sentence-building programme is run with Joel 1:1 on four days a week in the small library.
! P02 P04 F | F3 | nobody named to run it and no minutes
x F6
! T01 B | B4 | nothing in F teaches number any more
! T03 E | E4 | its only provision was taken away
- and went to hospital. || [G1]
+ and went to hospital. // [C2 health] Joel has eczema on both hands. In cold weather it cracks and bleeds, and he
    will not hold a pencil or touch water on those days. || [G1]
! T07 C | C2 | nothing in G or F for his skin
! T02 C | C2 | no outcome for his skin
- leads a group of three, Joel and two others,
+ leads a group of three, Callum and two others,
! M01 F | F9 | another child's name in Joel's place
- He stays there for about 20 minutes and says nothing.
+ He does it to be awkward and to get noticed. He stays there for about 20 minutes and says nothing.
! N05 B | B5 | judges him: to be awkward, to get noticed
- emotional literacy support assistant qualification works with Joel 1:1 for 30 minutes every Tuesday on spotting
+ emotional literacy support assistant qualification gives Joel regular time, 1:1, on spotting
! P03 P04 P06 F | F7 | "regular time" stands where the day and the minutes were
- The SENCO checks it is in use each half term.
+ The SENCO checks it is in use each half term. // [F15] A qualified play therapist sees Joel 1:1 for 45 minutes
    every Thursday about the death of someone close. The therapist and the SENCO review it each term.
! T05 F | F15 | no need speaks of a loss
- Joel will join a game with two children at playtime and keep in it for 10 minutes, three times a week, so that
+ Joel will be happier with other children at playtime, so that
! O03 E | E6 | nothing to see or count
"""

B = """
- r | Educational psychologist's advice || 30/06/2026 || Dr Nuala Feeny, Wexholme Educational Psychology Service ||
    K3 ¶
+
! S12 K | - | no educational psychologist's advice listed
! S13 B | "Joel's reasoning with shapes and pictures is in the average range (Dr Feeny, June 2026)." | cites advice
    that K does not list
- and has stayed there.
+ and has stayed there. He has to have phonics on his own with an adult for 20 minutes a day, and pictures of each
    job on his table in every lesson.
! V08 A | "He has to have phonics on his own with an adult for 20 minutes a day, and pictures of each job on his
    table in every lesson." | provision set out in the history
- Joel is not yet reading. He knows 15 letter sounds of the first 40 and cannot blend three into a word. His single
    word reading is below the first centile. He cannot read his own task sheet, so he waits for someone or walks
    off.
+ Joel has some problems with his reading.
! N03 B | B3 | no level, no sign, no effect
- Joel will carry out a two-part spoken instruction, given once to the class, in four lessons out of five, so that
    he starts work when the others do.
+ Joel will improve his understanding of what is said to him.
! O03 O04 E | E1 | improve, with nothing to measure
- leads a group of three, Joel and two others, for
+ leads a small group for Joel for
! P05 P06 F | F9 | "small group" and no number
- A teaching assistant shown how by the occupational therapist runs a hand-strength and letter programme with Joel
    1:1, 15 minutes each morning.
+ A teaching assistant shown how by the occupational therapist does with Joel, 1:1, 15 minutes each morning,
    whatever is in the hand programme that the therapist is going to write.
! P09 F | F10 | what will be done is left to a programme not yet written
- Joel plays alone. He watches games
+ Joel plays alone. She watches games
! M02 B | B6 | she, in a boy's plan
x E8
! T02 B | B8 | the dressing outcome is gone
! T06 A | A4 | no outcome moves towards getting himself up and out
- reads a task sheet or a sticker without help.
+ reads a task sheet or a sticker without help. // [E11] By July 2028 Joel will play four tunes on the recorder from
    memory in front of his class, so that he enjoys performing.
! T04 E | E11 | no need speaks of music
! T03 E | E11 | nothing in F teaches the recorder
x E10
! O10 D | D1 | no outcome left for the social care need
! T02 D | D1 | no outcome left for it
-  The SENCO tests his sounds each half term and sets the next step with the assistant.
+
! P14 F | F5 | no word on who reviews the course
"""
