"""The words of Marsh and Wold's plan."""

STORY = """My story:: Phoebe lives with her father Marcus; her mother Chidinma died in 2019. She did well at a village primary of 60 children. At Fen Edge Academy she held on until Christmas of Year 7, then stopped eating lunch, lost her voice in lessons, and has not gone through a school gate since 9 February 2026. Autism was diagnosed in May 2026. School asked for the assessment in April. Her cousin Ife, who is fourteen, rings every Sunday.
How Phoebe was asked:: Josie Hallett, her mentor, asked her in messages and on walks with the dog between 3 and 19 June 2026, and Phoebe chose which of them went in; her own words are in quotation marks. She does not speak when she is overloaded. She types, sends pictures, or uses a green, amber or red stone on the table. She decides best with two choices and a day to think, and joined her planning meeting by chat from the next room.
"School was like being shouted at by a building. I did not choose to stop. I am not naughty, I am full up. Josie does not make me look at her and that is why I talk to her."
I like:: Snails and owls, clay, the Moomins, thunderstorms, maps that I have drawn.
I am good at:: Phoebe draws from memory, knows the Latin names of forty British animals, is gentle with anything frightened, and notices when other people are sad.
My hopes:: [[A1|"I want to make a book about owls, all of it, and work with animals after that."]] [[A2|"I would like one friend who gets it."]]
Marcus says (two visits by the plan writer, 16 June and 1 July 2026):: She has been told off for being ill. We go at her pace here and she is coming back, a bit.
Marcus hopes:: [[A3|I want her to be able to walk into a place, a shop, a library, without going to pieces.]] [[A4|I want her to sleep and eat and be well.]] [[A5|I would like to be her dad again and to work, and not be a guard.]]"""

NEEDS = [
    (
        "Communication and interaction",
        "communication-interaction",
        "Phoebe writes long and funny messages, understands animals' behaviour and tells the truth. She reads two years ahead of her age.",
        """[[B1|Phoebe needs up to a minute to take in what is said. When questions follow each other she loses all of them, her face goes blank, and adults have thought her rude (speech and language therapist, June 2026).]]
[[B2|Phoebe masks. She says "fine", smiles and does as others do until she can speak no longer; her loss of speech then lasts from two hours to three days, and in Year 7 nobody saw it coming.]]
[[B3|Phoebe does not know how to begin with people of her age or what to do when they change the subject. In Year 7 she ate alone from October, and has one online contact, whom she has never met.]]""",
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        "Phoebe learns fast about what she loves and remembers it. Her reasoning with pictures is at the 91st percentile.",
        """[[B4|Phoebe has missed 26 weeks of mathematics and had gaps before that. She does not know her tables beyond five, has not met negative numbers or ratio, and works at the level of Year 4 (tutor's assessment, July 2026).]]
[[B5|Phoebe cannot start, order and finish a piece of work by herself. Eleven projects on her tablet have a title page and nothing more, and she tears up what is not perfect.]]""",
    ),
    (
        "Social, emotional and mental health",
        "semh",
        "Phoebe knows what calms her: her dog, rain and her blanket. She has kept going to her mother's grave each month.",
        """[[B6|Phoebe's fear of buildings with other people in them stops her going out. At the library door in June she vomited, and she has panicked within five minutes on each of seven tries to enter a shop.]]
[[B7|Direct requests, even for things she likes, bring on a fear that Phoebe cannot master. She hides under the table, goes limp or hits her own legs, on about four days in the week.]]
[[B8|Phoebe's mood is low. She calls herself broken, scored in the severe range on the Revised Children's Anxiety and Depression Scale in June 2026, and has pulled out an area of hair as large as a hand.]]""",
    ),
    (
        "Sensory and/or physical",
        "sensory-physical",
        "Phoebe has a fine hand for clay and drawing and walks for miles.",
        """[[B9|Everyday sounds hurt Phoebe: chairs, hand dryers and several voices at once. She cannot bear seams, labels or shoes, and went barefoot indoors and out for five weeks in the spring (occupational therapist, June 2026).]]
[[B10|Phoebe does not notice hunger, thirst or a full bladder until it is urgent. She goes seven hours without a drink and has headaches on most afternoons.]]""",
    ),
    (
        "Looking ahead",
        "other",
        "Phoebe can say in detail what an owl rehabilitator does.",
        """[[B11|Phoebe cannot picture how she will study after Year 9. She shuts her tablet when examinations are spoken of and does not know what ways there are to take them.]]""",
    ),
]

OUTCOMES = [
    [
        "[[E1|By July 2027 Phoebe will show with her stone or a typed word that she needs time or is near overload, before she loses speech.]]",
        "Before eight out of ten overloads in her tutors' log",
    ],
    [
        "[[E2|By July 2027 Phoebe will do something that she likes with another young person, in the same place, for half an hour each week.]]",
        "Ten weeks running in the farm's record",
    ],
    [
        "[[E3|By July 2028 Phoebe will work at the level of Year 6 in number and ratio.]]",
        "80% on the end of Year 6 paper, at home and untimed",
    ],
    [
        "[[E4|By July 2027 Phoebe will plan, make and bind one book of twenty pages about owls.]]",
        "The book, with its plan, is finished and shown",
    ],
    [
        "[[E5|By July 2027 Phoebe will stay for twenty minutes in a library, a studio or a shop with one adult beside her.]]",
        "Four visits running without panic, by her own rating",
    ],
    [
        "[[E6|By July 2027 Phoebe will come back to what she was doing within half an hour after a demand or a sad spell, without hurting herself.]]",
        "On four days in five; her score on the anxiety and depression scale is below the severe range",
    ],
    [
        "[[E7|By December 2026 Phoebe will choose and put on her own shoes, headphones and layers before she leaves the house.]]",
        "On nine outings in ten",
    ],
    [
        "[[E8|By July 2027 Phoebe will eat twelve foods, one of them rich in iron, and drink five cups each day.]]",
        "The dietitian's food diary over four weeks",
    ],
    [
        "[[E9|By March 2027 Phoebe will be asleep by midnight and up by nine.]]",
        "On five nights in seven in the sleep diary",
    ],
    [
        "[[E10|By July 2027 Phoebe will go to the animal rescue's junior group for a whole session with her support worker.]]",
        "Eight Saturdays in ten",
    ],
    [
        "[[E11|By March 2027 Phoebe will spend an evening at home with a sitter whom she knows, while her father is out.]]",
        "Every other Thursday for three months",
    ],
    [
        "[[E12|By July 2028, before Key Stage 4 begins, Phoebe will have chosen two subjects to study and how and where she will be examined in them.]]",
        "Her choice, in her own words, in the review of spring 2028",
    ],
    [
        "§more[[E13|By December 2026 Phoebe will know her multiplication tables to twelve.]]",
        "30 out of 36, at home and untimed",
    ],
    [
        "§more[[E14|By July 2027 Phoebe will ride a bicycle for a mile along the lane.]]",
        "Marcus will tell the coordinator",
    ],
    [
        "§more[[E15|By July 2027 Phoebe will brush her teeth twice a day without being reminded.]]",
        "Chart in the bathroom",
    ],
]

STRANDS = [
    (
        "Strand 1: Tuition at home",
        "Outcomes 1, 3 and 4. All of Strand 1 is taught 1:1 at home by a qualified teacher of Larkspur Tuition with autism training, on Mondays, Tuesdays and Thursdays from 11.00 to 12.30, and is reviewed by the coordinator every six weeks.",
        """- [[F1|Number and ratio taught from the level of Year 4, with owl and snail data, for the first 45 minutes of each session.]]
- [[F2|English and the owl book, with a planner which cuts each page into three small jobs, for the second 45 minutes of each session.]]
- [[F3|In every session the tutor says things as thoughts, not questions, waits a full minute, offers two choices and has the stones on the table.]]""",
    ),
    (
        "Strand 2: The farm",
        "Outcomes 2 and 4. All of Strand 2 takes place at Tansley Farm on Wednesdays from 11.00 to 14.00, led by a Level 3 forest school practitioner with autism training, with one adult to two learners, and is reviewed by the coordinator every six weeks.",
        """- [[F4|Care of the farm's owls and hens, with measuring, record sheets and biology at the level of Key Stage 3, for two and a half hours.]]
- [[F5|A shared job with the other learner, set up and stepped back from by the practitioner, for half an hour.]]""",
    ),
    (
        "Strand 3: Art and making",
        "Outcomes 5 and 6. All of Strand 3 takes place 1:1 at The Loft Studio on Fridays from 11.00 to 13.20 and is reviewed by the coordinator and Marcus every six weeks.",
        """- [[F6|Art psychotherapy for 50 minutes each week with a registered art psychotherapist, on loss and self-worth.]]
- [[F7|Pottery for 90 minutes each week with a studio teacher trained in low-demand teaching, ending with ten minutes in the shop when it is empty.]]""",
    ),
    (
        "Strand 4: Therapies",
        "Outcomes 1, 2, 5, 6, 7 and 8. Each therapist writes to the coordinator with a review at the end of every term.",
        """- [[F8|A speech and language therapist with autism expertise sees Phoebe 1:1 at home for 45 minutes every two weeks, on noticing overload, the stones, and starting and changing talk with someone of her age.]]
- [[F9|An occupational therapist with a sensory integration qualification sees Phoebe 1:1 at the Wold Fen clinic for 50 minutes every Tuesday afternoon in term time, on sound, touch and body signals.]]
- [[F10|The tutor, shown how by the occupational therapist, begins and ends each home session with ten minutes, 1:1, of deep pressure and rocking, which count within the session.]]
- [[F11|A clinical psychologist sees Phoebe 1:1 at home, later at the clinic, for 50 minutes every week for 39 weeks, for graded exposure to buildings and for low mood.]]""",
    ),
    (
        "Strand 5: Mentoring and stepping out",
        "Outcomes 4 and 5. All of Strand 5 is given 1:1 by Josie Hallett, a mentor with the Level 4 award in autism, on Tuesdays and Thursdays from 14.00 to 16.00, from home, and is reviewed by the clinical psychologist every half term.",
        """- [[F12|Graded outings by the psychologist's ladder: the lane, the park, the library's porch, the library.]]
- [[F13|A wall planner filled in together in the first quarter of an hour of Tuesday's session, with each job of the week drawn on a card.]]""",
    ),
    (
        "Strand 6: Equipment, people and planning",
        "Outcomes 7, 8 and 12.",
        """- [[F14|Noise-cancelling headphones, seamless layers and barefoot shoes, kept in a bag which goes to every session.]]
- [[F15|A drink, a snack and a toilet card on the table, pointed to by the adult without words, every 45 minutes of every session.]]
- [[F16|Sunita Dale, the coordinator, telephones Marcus for 20 minutes every Friday and holds a meeting of all providers for one hour every six weeks.]]
- [[F17|The educational psychologist trains all who work with Phoebe in masking, demand avoidance and sensory pain for three hours before they begin, with a renewal of two hours each September.]]
- [[F18|If a tutor or mentor is ill the coordinator sends the second adult, whom Phoebe has met, within two working days, and the hours lost are made up in the same half term.]]
- [[F19|A careers adviser with autism training meets Phoebe, 1:1, for 30 minutes in each term of Years 8 and 9, with pictures of the ways to take examinations; she may choose to type or to listen only. The coordinator reviews this at each annual review.]]""",
    ),
]

ADVICE = [
    ["Phoebe, with Josie Hallett", "Child's views", "19 June 2026"],
    ["Marcus Reid", "Parent's views", "1 July 2026"],
    ["Liz Corbin, SENCO, Fen Edge Academy", "Education", "12 June 2026"],
    ["Larkspur Tuition", "Tutor's assessment", "8 July 2026"],
    ["Dr Amrit Basra", "Educational psychology", "30 June 2026"],
    ["Dr Fenella Stroud, community paediatrician", "Medical", "24 June 2026"],
    ["Hugo Lindley", "Speech and language therapy", "22 June 2026"],
    ["Roisin Keane", "Occupational therapy", "26 June 2026"],
    ["Dr Wanda Szabo", "Clinical psychology", "3 July 2026"],
    ["Peter Amos, social worker", "Social care", "2 July 2026"],
]
