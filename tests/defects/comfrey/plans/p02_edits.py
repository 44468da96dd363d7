"""What is spoilt in the two copies of Ashmarl: `A` and `B`, as `page.edited` reads them."""

A = """
I.text | Larchfield Church of England Primary School, a mainstream school
! S08 I.text a first draft names the school
A.parents1 | [Insert parents' views here]
! S04 A.parents1 a placeholder left standing
A.communication | -
! V07 -/A nothing on how she communicates or takes part in decisions
B.semh.s1 | -
B7 | -
B8 | -
E6 | -
E7 | -
E14 | -
F7 | -
F8 | -
F9 | -
F14 | -
F.semh.review | -
! N01 -/B nothing on social, emotional and mental health: neither described nor said to be without needs
A1 | Joanna and Piers say: "We want her to start at the village school, and be asked to children's parties." (K1)
! T06 A1 no outcome on friends or on joining other children any more
E5 | Marnie will develop her attention and make good progress with her play skills by the end of Reception.
! O04 E5 'develop', 'make good progress', no level
E3 | By the end of Reception Marnie will be better at following what is said to her.
! O03 E3 'better at': nothing to count
F2 | A speech and language programme, to be devised by the therapist following assessment and set out in a separate document, will be followed with Marnie 1:1. (K5)
! P09 F2 the programme is still to be written
F6.often | 15 minutes, at times during the week
! P03 F6 'at times during the week'
F3.who | All room staff, who will have appropriate training
! P15 F3 training with no subject, trainer or renewal :: All adults in her room sign key words
F13 | -
! T01 B11 nothing in F on toileting
D.back | Marnie was born at 36 weeks and Down syndrome was confirmed when she was three days old. Her heart was repaired at seven months. She sat at fourteen months, walked at two years and four months and started at Little Larches in January 2025. Portage visited weekly until she was three. (K1, K4)
! M06 D.back the history of Section A stands again in Section D
"""

B = """
G1 | -
G2 | -
! S02 -/G the heading is there and nothing is under it
! T07 C1 no health provision for the heart
! T07 C2 no health provision for the chest
! T03 E10 nothing helps towards the outcome on her health
A.child2 | Marnie presents with delayed receptive and expressive language and will need a total communication approach and a high level of adult support in a mainstream setting. (K3)
! V08 A.child2 findings and provision in Section A
B5 | Marnie requires 1:1 support from a trained adult to stay at an activity and needs work presented in trays with a clear beginning and end. (K2, K3)
! N04 B5 provision written as a need
E8 | By the end of Key Stage 1 Marnie will use the toilet when she needs to, dress herself but for buttons, hang up her own coat, pour her own drink, use a knife and fork and tidy away her things.
! O08 E8 six separate achievements in one
E12 | By the end of Reception Marnie will complete a puzzle of twelve pieces by herself, on three tries out of four.
E13 | By the end of Reception Marnie will thread eight beads on a lace without help, on three tries out of four.
! O01 -/E fourteen outcomes for a girl of four
F10 | Physiotherapy exercises for her balance. (K6)
F10.who | Physiotherapist to advise
F10.often |
! P01 F10 'exercises': none is named
! P02 F10 nobody is named who does them
! P03 F10 how often is left empty
! P04 F10 no length
! P05 F10 no ratio
F9 | High levels of adult support to enable Marnie to take part in all areas of nursery life. (K2, K3)
F9.often | Throughout each session
! P05 F9 'high levels of adult support'
! P06 F9 'high levels of'
J.text | A direct payment of £1,800 a year towards the play partner sessions has been agreed and will start in January 2027.
! S11 J.text a direct payment is agreed, and the needs and outcomes it is to meet are not set out
H1a | -
H1.nil | No social care provision is required under this section.
! T08 D1 nothing in H1 or H2 for the broken nights
"""
