"""Wexmoor: the national grid, by a retired head teacher, plain and exact."""

from __future__ import annotations

from tests.defects.arnica.words import Plan

SOURCE = """
% Wexmoor Council: Education, Health and Care Plan
+ w=3,4,3,4
^^ Personal details
~ !Full name || Nerys Aldous || !Known as || Nerys
~ !Date of birth || 14/03/2019 || !Gender || Female
~ !Home address || 3 Tannery Row, Wexmoor || !Language at home || English
~ !School year || Year 3 || !School attended || Coldbrook Primary School
~ !Looked after by an authority || No || !UPN || Q938204117025
~ !NHS number || 999 014 2286 || !Primary need || Speech, language and communication
~ !Parent 1 || Bethan Aldous || !Relationship || Mother
~ !Email || b.aldous@example.org || !Telephone || 01632 960114
~ !Parent 2 || Rhodri Aldous || !Relationship || Father
~ !Email || r.aldous@example.org || !Telephone || 01632 960115
+ w=4,5,5
^^ Services that know the child
~ !Service || !Name || !Role
~ Wexmoor Sensory Service || Mrs Lorna Pike || Qualified teacher of the deaf
~ Speech and Language Therapy, Moor Valley NHS Trust || Mr Idris Colley || Speech and language therapist
~ Audiology, Moor Valley NHS Trust || Dr Anja Brandt || Audiologist
+ w=1,15
^^ A1 || The child's history
@ A
Nerys is the elder of two children. She failed her newborn hearing screen and has worn hearing aids since she was
  seven months old. She said her first word at two and a half. She attended Coldbrook Nursery from three, with
  help from the sensory service, and moved up to the infant classes with her friends. She has always
  attended well.
+ w=2,12 secs=-,A
^^ A2 || Views, interests, strengths and aspirations
~ !How these views were gathered || Nerys's teacher, Mr Fell, sat with her on 2 June 2026 and again on 9 June
  2026. He used
  photographs of school and a sorting board of smiling and frowning faces, and wrote down what she said. Her
  parents wrote their own page and read this one through on 11 June 2026.
~ !How Nerys communicates || Nerys speaks in short phrases and points or mimes when words fail her. She
  watches faces and lips. She takes part in decisions best when shown two pictures and given time: she will
  choose, and she will say no.
~ !Nerys's views || Nerys said: "I like Mr Fell. I like the pond. Too loud in dinner hall. I get cross when they don't
  wait." She put the smiling face on art, swimming and her friend Juno, and the frowning face on
  spelling and assembly.
~ !Nerys's interests || Newts, drawing, swimming on a Saturday, her baby brother.
~ !Strengths || Nerys is patient, observant and kind to younger children. She draws from life with real
  accuracy. She can count reliably to 40 and knows all her letter names.
~ !Parents' views || Mr and Mrs Aldous say that Nerys is a happy child at home who saves up her tears. They
  worry that quiet children are passed over. They are pleased with the school and want her to stay with
  the children she has grown up with.
~ !Nerys's aspirations || [A1] She wants to read the newt book to her brother by herself. // [A2] She would like more
  friends to come to her house, not only Juno.
~ !Parents' aspirations || [A3] They hope that she will grow up able to speak up for herself, and tell people when she
  has not heard. // [A4] They would love her to join the Brownies in the village like her cousins.
+ w=5,7,4 secs=B,F,E
^^ Special Educational Needs and Provision (B-F-E): Communication and interaction
^ B - Special Educational Needs || F - Special Educational Provision || E - Outcomes
~ [B1 ci] Nerys understands spoken language at about the level of a child of four. She can follow an instruction with
  two key words; with three or more she does the last part only, or copies her neighbour. In a whole-class
  lesson she misses most of what is explained. || [F1] Mr Colley's department will provide a speech and language
  therapist, who will work with Nerys 1:1 on understanding instructions for 30 minutes once a fortnight in
  term time, 19 sessions a year. // [F2] A teaching assistant trained by the therapist will repeat the
  therapist's exercises with Nerys 1:1 for 15 minutes on four days each week. The therapist will review the
  exercises with the teaching assistant each term. || [E1] By the end of Year 4 Nerys will carry out a spoken
  instruction with four key words, in class and without copying, on 8 occasions out of 10, so that she can
  begin her work with the others.
~ [B2 ci] Nerys speaks in phrases of three or four words and leaves out verb endings and small words. She has few words
  for time, place and feeling. Other children lose patience and finish her sentences for her, and she
  stops talking. || [F3] A teaching assistant trained in Shape Coding will lead a language group of three children,
  Nerys among them, for 25 minutes three times a week, working on sentence building and on new words from
  the topic. The speech and language therapist will review progress each term. || [E2] By the end of Year 4 Nerys
  will tell an adult or a child about something she has done in at least four joined sentences, three times in
  a week, and be understood without prompting.
+ w=5,7,4 secs=B,F,E
^^ Special Educational Needs and Provision (B-F-E): Cognition and learning
^ B - Special Educational Needs || F - Special Educational Provision || E - Outcomes
~ [B3 cl] Nerys reads at the level expected midway through Reception. She knows single letter sounds but cannot hear the
  difference between p, t and k or between s, f and th, and so cannot blend a word of more than three sounds.
  She cannot read the class texts. || [F4] A teaching assistant trained in a visual phonics scheme will teach Nerys
  reading 1:1 for 20 minutes every day, with a sign or picture cue for each sound. Her class teacher will
  measure her reading every half term and set the next steps with the SENCO (special educational needs
  co-ordinator). || [E3] By the end of Year 4 Nerys will read aloud a book of 100 words that she has not
  seen before, with nine words in ten correct.
~ [B4 cl] Nerys counts well but cannot solve a number problem that is put in words. She does not know "fewer",
  "altogether"
  or "left over" and guesses at which sum to do. She works at the level of a Year 1 child in mathematics. ||
  [F5] Her class teacher will teach her the vocabulary of each mathematics unit before it begins, in a pair with one
  other child, for 15 minutes twice a week, with counters and number rods, and will check ten words at the
  end of each unit. || [E4] By July 2028 Nerys will choose and work the right sum for 7 out of 10 one-step
  word problems read to her, with objects to hand.
+ w=5,7,4 secs=B,F,E
^^ Special Educational Needs and Provision (B-F-E): Social, emotional and mental health
^ B - Special Educational Needs || F - Special Educational Provision || E - Outcomes
~ [B5 semh] When Nerys is not understood she pushes, snatches or hides beneath a table. This happens four or
  five times a
  week, most often at playtime, and takes up to twenty minutes to pass. She cannot yet name what
  she feels. || [F6] An emotional literacy support assistant, who is supervised each half term by the educational
  psychologist, will work with Nerys 1:1 for 30 minutes once a week on naming feelings and asking for
  time. The SENCO will review this each term with Mr and Mrs Aldous. || [E5] By the end of Year 3 Nerys will show
  her "wait please" card or say so when she is not understood, so that she pushes or hides no more than once a week.
~ [B6 semh] Nerys plays with one child only and stands by the wall if that child is away. She does not know how
  to join a
  game whose rules have been called out. || [F7] A lunchtime supervisor trained in playground games by the
  SENCO will run a game for Nerys and three other children for 20 minutes at lunch each day, showing the
  rules with picture cards. The SENCO will review the games each half term. || [E6] By the end of Year 4 Nerys
  will join a game with at least two children other than
  Juno at three lunchtimes a week, without an adult's leading her in.
+ w=5,7,4 secs=B,F,E
^^ Special Educational Needs and Provision (B-F-E): Sensory and physical
^ B - Special Educational Needs || F - Special Educational Provision || E - Outcomes
~ [B7 sp] Nerys has a moderate hearing loss in both ears. With her aids she hears a clear voice within two
  metres in a quiet
  room. In noise, or when the speaker turns away, she hears about half of what is said. She does not tell
  adults when she has missed something, and by the afternoon is tired by the effort of listening. || [F8] A radio aid
  system with a transmitter worn by whoever is teaching will be used in every lesson, in assembly and in the
  hall. // [F9] A qualified teacher of the deaf will see Nerys 1:1 for 45 minutes once a fortnight to teach her to
  manage her aids and to say when she has not heard, and will check the radio aid each half term. // [F10] The
  qualified teacher of the deaf will train all staff who teach Nerys, each September and when a new
  adult joins the class, in speaking to a deaf child and in the use of the radio aid (one hour). // [F11] Nerys will
  have a quiet rest of 10 minutes in the library corner each day after lunch, with her teaching assistant at hand. ||
  [E7] By the end of Year 4 Nerys will tell the adult that she has not heard, by word or by sign, at least 8 times out
  of 10 when this is tested in class. // Shorter-term targets towards these outcomes will be set each term by
  the class teacher, the SENCO, Mr and Mrs Aldous and
  Nerys, and the SENCO will record what has been reached.
+ w=5,6,5 secs=C,G,E
^ C - Health Needs || G - Health Provision || E - Outcomes
~ [C1 health] Nerys has repeated infections of the outer ear, four in the past year. During each she cannot
  wear one or both
  aids for up to ten days, and so hears very little at school. || [G1] The audiology clinic will see Nerys every six
  months for review of her hearing and for new ear moulds, and within five working days when an infection
  begins. // [G2] The audiology clinic will provide a bone conduction headband for use when the aids cannot be
  worn. || [E8] By September 2027 Nerys will miss no more than five days of wearing hearing equipment in a school year.
+ w=5,4,4,4 secs=D,H1,H2,E
^ D - Social Care Needs || H1 - Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
  || H2 - Other Social
  Care Provision || E - Outcomes
~ [D1 social] Nerys cannot follow what is said at a village club without an adult who knows how to speak to her. She has
  tried Brownies and dance, and left each within a month. She sees no other children outside school. || [H1.1] A
  support worker trained in deaf awareness by the sensory service will go with Nerys to one club a week, for two
  hours, in term time. The social worker for disabled children will review this every six months. || No other
  social care
  provision is required at present. || [E9] By July 2027 Nerys will have attended one club each week for
  a whole term and will take part in the activities there beside the other children.
+ w=1,15
^^ I || The type and name of the school
@ I
Coldbrook Primary School, a maintained mainstream primary school.
+ w=1,15
^^ J || Personal budget
@ J
A personal budget was explained to Mr and Mrs Aldous on 11 June 2026. They do not want one at present.
+ w=6,3,5,2 secs=K,K,K,K
^^ K: Advice and information
^ Advice and information requested || Date received || Who from || Appended
~ Views of Nerys and her parents || 11/06/2026 || Mr and Mrs Aldous, with Nerys || K1
~ Educational advice || 15/06/2026 || Mrs Helen Marsh, head teacher, Coldbrook Primary School || K2
~ Educational psychology advice || 22/06/2026 || Dr Samira Noor, educational psychologist || K3
~ Medical advice || 19/06/2026 || Dr Paul Ekins, community paediatrician || K4
~ Speech and language therapy advice || 18/06/2026 || Mr Idris Colley, speech and language therapist || K5
~ Audiology report || 12/06/2026 || Dr Anja Brandt, audiologist || K6
~ Advice of a qualified teacher of the deaf || 16/06/2026 || Mrs Lorna Pike, Wexmoor Sensory Service || K7
~ Social care advice || 23/06/2026 || Ms Carys Dunn, social worker, Disabled Children's Team || K8
@ -
+ w=4,8
^^ Signed on behalf of Wexmoor Council
~ !Name || Gerald Houghton
~ !Role || SEN officer
~ !Signature || G. Houghton
~ !Date of request || 4 May 2026
~ !Date of final plan || 18 September 2026
"""

LINKS = """
A1 > E3; A2 > E6 E2; A3 > E7 E2 E5; A4 > E9
B1 > E1 F1 F2; B2 > E2 F3; B3 > E3 F4; B4 > E4 F5; B5 > E5 F6; B6 > E6 F7; B7 > E7 F8 F9 F10 F11
C1 > E8 G1 G2; D1 > E9 H1.1
E1 > F1 F2 F8; E2 > F3; E3 > F4; E4 > F5; E5 > F6; E6 > F7; E7 > F8 F9 F10; E8 > G1 G2; E9 > H1.1
"""

PLAN = Plan(
    stem="arnica-01-wexmoor",
    layout=1,
    source=SOURCE,
    links=LINKS,
    states={"J": "nil", "H2": "nil"},
    details={
        "name": "Nerys Aldous",
        "preferred_name": "Nerys",
        "date_of_birth": "2019-03-14",
        "status": "final",
        "plan_date": "2026-09-18",
        "review_date": None,
        "year_group": 3,
        "local_authority": "Wexmoor Council",
        "setting": "Coldbrook Primary School",
        "named_placement": "Coldbrook Primary School",
        "primary_need": "Speech, language and communication",
        "first_plan": True,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Gerald Houghton",
        "signed": True,
        "upn": "Q938204117025",
        "nhs_number": "999 014 2286",
        "dates": {
            "request": "2026-05-04",
            "draft": None,
            "first_issued": None,
            "final": "2026-09-18",
            "amended": None,
            "review_meeting": None,
        },
    },
    guards=[
        ("F8", "P03 P04: equipment in every lesson needs no minutes"),
        ("F10", "P15: training with subject, trainer and renewal"),
        ("B5", "P07: 'up to twenty minutes' describes the need"),
        ("E9", "O05: says 'attended', but taking part is the change"),
        ("F11", "P06 P05: a rest every day with a stated adult"),
        ("G2", "P03: equipment, not a session"),
        ("A3", "O06: an aspiration stands in A, not in E"),
        ("B7", "N02: loss is named, and so is its effect"),
    ],
    style={
        "font": "Arial",
        "size": "12",
        "colour": "1F3864",
        "landscape": "yes",
        "shade": "D9E2F3",
        "foot": "Wexmoor Council EHC plan, confidential.",
    },
)
