"""The words of the clean Wenbury plan."""

FRONT = [
    ("Name", "Idris Callow"),
    ("Date of birth", "21/04/2016"),
    ("UPN", "X960123416005"),
    ("Year group", "Year 5"),
    ("School attended", "Ferrymead Primary School"),
    ("Parents", "Mared and Joel Callow, 12 Tern Lane, Wenbury. Tel. 01632 960114"),
    ("Main area of need", "Speech, language and communication needs"),
    ("Status of this plan", "Final (first plan)"),
    ("Assessment requested on", "3 November 2025"),
    ("Draft sent to parents", "13 February 2026"),
    ("Date of final plan", "16 March 2026"),
    ("To be reviewed by", "12 March 2027"),
]

VIEWS = [
    (
        "",
        "I talked with Idris at school on 15 January 2026 (M. Tranter, plan officer) using photos and a one-to-five smiley line, with his teaching assistant there to help. His words are in quotation marks. Mr and Mrs Callow gave their views by telephone on 20 January 2026 and put them right in writing.",
    ),
    ("", "#What Idris told us"),
    (
        "",
        "“I'm good at engines. Ferrymead's alright. I like Mr Olubi and I like tray bakes. Reading goes wobbly and then I stop. In assembly I don't know what they're on about.”",
    ),
    ("a1", "“When I'm a man I want to mend boats with Grandad.”"),
    ("a2", "“I want a mate who comes to mine.”"),
    ("", "Rowing, lifts and car engines interest him."),
    ("", "#How Idris communicates and takes part in decisions"),
    (
        "",
        "Idris talks in short sentences. He understands best when he is shown: give him pictures, one thing at a time, and ten seconds to answer. He chooses between two or three photographs and will say when an adult has got it wrong.",
    ),
    ("", "#What his parents told us"),
    (
        "",
        "Mr and Mrs Callow say that Idris is funny, stubborn and kind to his brother Theo (6), who now reads to him. Homework ends in tears. They worry about how he will manage in a building with a thousand children.",
    ),
    (
        "a3",
        "They hope that he will settle at secondary school and get himself to the right room with the right things.",
    ),
    ("a4", "They would like him to read well enough to manage a form, a timetable and a tool manual."),
    ("a5", "They want him to be able to walk to his grandfather's on his own one day."),
]

HISTORY = "Idris was born at 35 weeks. A health visitor referred him because when he was three he had no clear words. He had speech and language therapy at the Wenbury clinic until he was six, joined Ferrymead in Reception and has had help in class since Year 2. ADHD was diagnosed in June 2024. His parents asked for an assessment after the Year 5 autumn parents' evening."

SOURCES = [
    ("K1", "Educational psychologist", "Dr L. Amadi", "12 December 2025"),
    ("K2", "Speech and language therapist", "F. Rosewarne", "18 December 2025"),
    ("K3", "Community paediatrician (medical advice)", "Dr S. Brandreth", "6 January 2026"),
    ("K4", "Occupational therapist", "P. Kaur", "8 January 2026"),
    ("K5", "Children's social worker", "J. Whitlow", "14 January 2026"),
    ("K6", "Ferrymead Primary School (headteacher and SENCO)", "R. Olubi", "5 December 2025"),
    ("K7", "Parents' views", "Mr and Mrs Callow", "20 January 2026"),
    ("K8", "Idris's views", "Idris, with M. Tranter", "15 January 2026"),
]

AREAS = [
    (
        "Communication and interaction", "communication-interaction",
        "Idris likes company. He tells jokes with gesture and timing, understands pictures and diagrams quickly, and his speech is now clear to people who do not know him. (K2)",
        [
            ("b1", "CI1", "Idris loses the thread of speech that is longer than about eight words. When the educational psychologist (EP) watched him in class he carried out two of nine whole-class instructions, then copied a neighbour. He is a year behind in science and humanities because he has missed what was explained. (K1, K2)"),
            ("b2", "CI2", "Finding the word he wants and putting sentences in order are hard for Idris: he says “the thing for the thing” and leaves out who did what. On a standard story test he scored at the level of a child of five. He cannot report what happened at playtime, so he gets the blame. (K2)"),
            ("b3", "CI3", "Idris comes into other children's games by taking the ball or talking across them, and does not see that they are cross. At playtime he was alone for 13 of 20 minutes on each of three days. (K1, K6)"),
        ],
        [
            ("e1", "Idris will carry out spoken instructions of three steps, with a picture for each, in four lessons out of five, so that he starts his work with the rest of the class.", "b1 b6"),
            ("e2", "Idris will retell something that happened to him, saying who, where, what and how it ended, to an adult who was not there, three times in a school week, so that he can tell his own side.", "b2"),
            ("e3", "Idris will ask to join a game with words and stay in it for ten minutes on three playtimes a week, so that he has a friend to invite home.", "b3 a2"),
        ],
        [
            ("f1", "Direct language therapy, 1:1, teaching Idris to understand clauses with before, after, if and unless (shape coding) and to find words by their sound and meaning. The therapist resets the targets with his parents and teacher in the last week of each term.", "Speech and language therapist with experience of language disorder", "40 minutes a week in 30 school weeks a year", "CI1, CI2", "b1 b2 e1 e2"),
            ("f2", "Story-telling practice with story cards, in a group of no more than four, following the therapist's plan; scored on the therapist's grid every half term by the two of them together.", "Teaching assistant trained by the therapist in narrative therapy (one day, repeated each September)", "Before register on Tuesdays and Thursdays, a quarter of an hour", "CI2", "b2 e2"),
            ("f3", "The teacher's instructions are drawn as numbered pictures on Idris's whiteboard while she speaks, and he tells the first step back before he begins.", "Class teacher", "Every lesson", "CI1, CL2", "b1 b6 e1"),
            ("f4", "Playground coaching: an adult rehearses with Idris one way to ask to join in, stands by while he tries it and talks it over after. The SENCO counts his minutes of play each half term.", "Learning mentor trained in social skills teaching by the EP service, 1:1", "Monday, Wednesday and Friday lunch play, 20 minutes", "CI3", "b3 e3"),
        ],
    ),
    (
        "Cognition and learning", "cognition-learning",
        "He can build a working crane from a drawing, remembers routes after one visit and is at the expected level in number, shape and measures. (K1, K6)",
        [
            ("b4", "CL1", "Idris reads at the level of a child of six years and four months. He guesses from the first letter and stops at words of more than one syllable, so he cannot read a Year 5 text, a worksheet or a sign by himself. (K1, K6)"),
            ("b5", "CL2", "Idris writes about two lines in half an hour, without full stops, and mostly words he knows he can spell. What he has understood does not reach the page. (K6)"),
            ("b6", "CL3", "His working memory is on the 3rd centile: he can hold two pieces of information while he uses them, and forgets the beginning of a task before he has finished it. (K1)"),
        ],
        [
            ("e4", "Idris will read a page he has not seen from a lime-band book at 95% accuracy and tell an adult two things that happened in it, so that he can read the signs, menus and instructions he meets, and the manuals he will want at work.", "b4 a1 a4"),
            ("e5", "Idris will write, dictate or type eight linked sentences about a topic in 30 minutes, on his own once he has planned it, in two lessons a week.", "b5 b12"),
        ],
        [
            ("f5", "A synthetic phonics catch-up scheme with decodable books, 1:1, from the two- to the three-syllable words. Reading age is tested by the literacy specialist every December and June.", "Higher level teaching assistant trained in the scheme by the literacy specialist", "20 minutes at 9am, four days a week", "CL1", "b4 e4"),
            ("f6", "Speech-to-text and word prediction on a laptop kept for Idris, with a headset, available in every lesson; taught to him 1:1 in eight lessons of half an hour, one a week, from April 2026.", "Specialist teacher for assistive technology", "Laptop in every lesson; lessons as stated", "CL2, SP1", "b5 b12 e5"),
            ("f7", "Writing frames with sentence starters and a word mat made for each topic.", "Class teacher", "Every piece of writing longer than three sentences", "CL2", "b5 e5"),
            ("f8", "Teaching of memory strategies (saying it over, drawing it, ticking it off), 1:1, with practice in class.", "Teaching assistant, supervised by the educational psychologist", "Twice a week, 30 minutes, for two terms; the EP looks at his progress in July", "CL3", "b6 e1"),
        ],
    ),
    (
        "Social, emotional and mental health", "semh",
        "Idris is forgiving and is calm for an hour at a time with tools in his hands. He will talk to Mr Olubi when he is upset. (K6)",
        [
            ("b8", "SE1", "He fidgets, hums and leaves his seat about every six minutes, and stays with a task he did not choose for three to five. Half of each lesson's work is left undone. (K1, K3)"),
            ("b9", "SE2", "Idris acts before he thinks: he grabs, calls out and, when told to stop, shouts or tips his chair. School recorded 22 such incidents last term, mostly in the last hour of the day. (K6)"),
            ("b10", "SE3", "He calls himself thick, tears up work that has been marked and will not try a thing he might get wrong. He refused work on 17 days in the autumn term. (K1, K7)"),
            ("b11", "SE4", "Change that he has not been shown beforehand frightens him: after a supply teacher or a room change he hides in the cloakroom, once for two hours. Moving to secondary school in September 2027 already keeps him awake. (K6, K7)"),
        ],
        [
            ("e7", "In four lessons out of five Idris will work for 15 minutes at a task he has been given, and will show his movement card when he has had enough instead of grabbing or shouting, so that he finishes what he starts.", "b8 b9"),
            ("e8", "Idris will have another go at work that he has got wrong, without tearing it, on four days out of five, so that his books show what he can do.", "b10"),
            ("e11", "By the end of the first half term of Year 7 (October 2027) Idris will follow his own timetable from room to room with the right things in his bag on nine days out of ten.", "b11 b6 a3"),
        ],
        [
            ("f10", "One teaching assistant, with ADHD training from the paediatric team (repeated every two years), sits beside Idris to start him off, bring him back and prompt the movement card, 1:1.", "Teaching assistant", "All English, maths and science lessons: 13 hours a week", "SE1", "b8 e7"),
            ("f11", "Movement breaks chosen by Idris from four that the occupational therapist has taught: wall push-ups, trolley run, chair yoga, therapy band.", "Teaching assistant, 1:1", "Daily, 15 minutes each, at 10am and 1.45pm", "SE1, SE2", "b8 b9 e7"),
            ("f12", "The zones of regulation taught 1:1 with Idris's own pictures, then used by all adults in the class. The SENCO goes through the incident log with Mr and Mrs Callow on the first Friday of every month.", "Emotional literacy support assistant (ELSA) supervised by the EP", "Wednesdays, 2.15pm to 2.45pm, for the school year", "SE2, SE3", "b9 b10 e7 e8"),
            ("f13", "Idris will be met at the door by the same adult, who shows him the day on a picture strip and any change to it, and again after lunch.", "Mr Olubi or, if he is away, the ELSA", "Ten minutes at the start of each day and five after lunch", "SE4", "b11 e11"),
            ("f14", "Feedback without red marks: the teacher says what worked, then one thing to change, and Idris keeps a book of things he got right in the end.", "Class teacher", "Every piece of marked work", "SE3", "b10 e8"),
            ("f15", "Move to secondary school: six visits in the summer term of 2027, each of half a day, with a photograph book, a map, a bag check-list and such things as make the place his, such as a named coat peg. The two SENCOs meet Mr and Mrs Callow in May and again in October 2027.", "Learning mentor, 1:1, with the Year 7 tutor", "One visit a week from 7 June 2027", "SE4, CL3", "b11 b6 e11"),
        ],
    ),
    (
        "Sensory and physical", "sensory-physical",
        "Idris swims strongly and has good eyesight and hearing, checked in October 2025. (K3)",
        [
            ("b12", "SP1", "Idris grips the pencil in his fist and tires after three minutes; his letters are of uneven size and he cannot read them back. His fine motor skills are on the 5th centile in standardised tests of movement. (K4)"),
            ("b13", "SP2", "Balance and catching are difficult for him: he falls on stairs, cannot do up buttons or laces, and takes 18 minutes to change for PE, so that he misses half of it. (K4)"),
            ("b14", "SP3", "Loud, mixed noise makes Idris cover his ears and bolt: he left the dining hall on 11 days in a month, and ate nothing. (K4, K6)"),
        ],
        [
            ("e12", "By July 2027 Idris will change for PE by himself in seven minutes, laces included, so that he takes part in the whole lesson.", "b13"),
            ("e13", "By December 2026 Idris will sit through lunch and eat at least half of what is in his box every school day, so that he keeps his weight on the 25th centile or above.", "b14 c1"),
        ],
        [
            ("f16", "Occupational therapy, 1:1, to teach pencil grip, buttons, laces and stair balance, with a home sheet for his parents. The therapist re-tests him each July.", "Occupational therapist", "45 minutes once a fortnight in term time", "SP1, SP2", "b12 b13 e12 e5"),
            ("f17", "A co-ordination circuit of the therapist's design, one adult with two children.", "Teaching assistant shown by the occupational therapist each half term", "From the bell until register, Monday, Wednesday and Friday (15 minutes)", "SP2", "b13 e12"),
            ("f18", "Idris will have access to his own wobble cushion, a writing slope and triangular pencil grips, bought by school by 30 April 2026.", "SENCO", "At his table in every lesson", "SP1, SE1", "b12 b8 e5 e7"),
            ("f19", "Lunch is eaten in the small hall, with five other children at most, and ear defenders hang on his peg.", "Midday supervisor, one for the six children", "Every school day, 12.15pm to 12.45pm", "SP3", "b14 e13"),
        ],
    ),
]  # fmt: skip
