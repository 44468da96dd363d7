"""The defects seeded in plan 1."""

A = """
missing J
drop J.text
put no.J: yes
! S01 the row of J is gone
drop K.3 K.3w K.3d
missing K
! S12 no teacher of deaf children among the advice, though B records deafness
drop A.method
missing A
! V04 nothing says who asked Nimco, or how, or when
put B6: Nimco's memory for things she has been told isn't brilliant.
! N03 not brilliant how, seen where, with what effect
put B10: When rules of a game are called out and altered, Nimco is left behind; she gives up within about four minutes and drifts round the edge of the yard with a grown-up, with only Hiba for a playmate. She loses track of what is said when there is noise round her, catching about two words in five.
! N06 says again that she loses speech in noise (B1)
put E7: By July 2027 Nimco will be much more comfortable with word problems and will feel that she is getting somewhere with them.
! O03 nothing to see or count
! O04 'comfortable', 'getting somewhere'
put F9: Maths help will be put in for Nimco from within the class, with the wordy questions broken down for her whenever they crop up.
! P01 help and breaking down; no method
! P02 'from within the class' is nobody
! P03 'whenever they crop up'
! P04 no length
! P05 no ratio
! P06 'whenever they crop up' in place of how often
! P14 nobody looks whether it works
put F3: A speech and language therapist with post-qualification training in deafness will work with Nimco 1:1 in school for 30 to 45 minutes a week in up to 36 weeks of the year on vocabulary, verb endings and grammar, using Shape Coding. Every twelfth week she will retest and write new aims.
! P07 a range of minutes and a cap on weeks
put F19: A paediatric physiotherapist will draw up a balance programme by the spring. What it contains and how much of it is done will be for her report to set out.
! P09 the balance work is whatever a later report says
! P03 how often waits for the report
! P04 how long too
! P05 and in what group
! P14 and who looks at it when
swap F18: Nimco and her class of 27 => Leyla and her class of 27
? M01 Leyla and her class of 27 | another child's name
swap F17: The teacher of deaf children will train => The ToD will train
? R01 ToD | the initials are explained nowhere
swap F14: check it with a test box => check it against the RECD curve with a test box
? R01 RECD | never spelt out
"""

B = """
drop C1 C2 G1 G2 G3 E14 E15
missing C
! S02 the columns of C and G stand empty: C
missing G
! S02 the same: G
put A.strengths: Nimco learns by looking. Dr Havergal found her verbal comprehension index to be at the 2nd percentile with a working memory score of 74, and she should have a daily vocabulary group with a teaching assistant.
! V08 test scores and provision in A
put B9: Nimco is a bit of a drama queen after lunch. By about two o'clock she slumps on the table and, on three afternoons out of five, turns on the waterworks over nothing; she finishes under a third of the written work that she finishes in the morning.
! N05 'drama queen', 'turns on the waterworks over nothing'
put E10: By July 2027 the play leader will be running three games a week with rules that suit Nimco and will have brought more children in.
! O07 about what the play leader does
! O05 a service running
put F7: It is recommended that a teacher who holds a level 5 certificate in specific literacy difficulties teach Nimco reading 1:1 for 30 minutes on four days a week with a visual phonics programme (Visual Phonics by Hand) and whole-word cards. The teacher would test her with the same graded passages every ten weeks and share the result with the teacher of deaf children.
! P10 'it is recommended', 'would test'
put F12: The class teacher will plan interesting lessons with clear learning intentions, mark Nimco's books and let her know what she has done well, as for the other children.
! P11 what every class has
put F6: A teaching assistant will give Nimco and three other pupils handwriting practice with a triangular pencil for ten minutes each morning at 9.10. The class teacher will look at her letters each half term.
! T05 no need about handwriting anywhere
drop F8
alone B6
! T01 the task strip was all there was for memory
alone E6
! T03 nothing works towards three-step instructions
swap D2: and has done nothing => and he has done nothing
? M02 and he has done nothing outside the family since | 'he' for a girl
swap F10: Nimco the same six => Nimko the same six
? M03 Nimko | a misspelling
"""
