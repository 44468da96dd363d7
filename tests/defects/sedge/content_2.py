"""Harrowmoor: what the plan says, and what is linked to what."""

from __future__ import annotations

from typing import Any

from tests.defects.sedge.edits import Data, it


def _p(key: str, text: str, who: str, often: str, need: str) -> dict[str, Any]:
    return it(key, text, By_Whom=who, Frequency=often, Which_Need_Does_This_Provision_Meet=need)


DATA: Data = {
    "front": [
        ["Name", "Idris Penhallow"],
        ["Date of birth", "20/01/2012"],
        ["Year group", "10"],
        ["Status of this plan", "Final (first plan)"],
        ["Assessment requested", "11/05/2026"],
        ["Date of draft plan", "31/08/2026"],
        ["Date of final plan", "24/09/2026"],
        ["Review due by", "23/09/2027"],
        ["Primary need", "Autism"],
        ["Lives with", "His mother, Carys Penhallow, and his sister Mali, aged 9"],
    ],
    "history": [
        "Idris was born in Harrowmoor and was diagnosed as autistic in 2019, when he was seven. He managed at Coldstone Primary School with a small class and one teacher for two years. He went to Harrowmoor High School in September 2023. His attendance fell from 91% to 34% in Year 8 and he has not been inside a school since 14 October 2025.",
    ],
    "child": [
        "Idris wrote these answers on his laptop over three evenings in June 2026, in reply to questions that Sian Marlow, educational psychologist, sent him by message. They are his own words.",
        '"School was like standing in a train station all day with every train coming at once. I am not lazy, I like learning. I can do about one new person a month."',
        "\"Please write things down. If you ask me out loud I say 'fine' because it makes it stop.\"",
    ],
    "hopes": [
        it("A1", '"I want to mend bikes for my job and have my own stand at the market."'),
        it("A2", '"I want to be able to get the bus to my nan\'s without Mum."'),
    ],
    "parent": [
        "Carys, his mother, spoke to the plan writer at home on 1 July 2026 and read this part before it was issued. She says that Idris is funny, honest and very good with his hands, and that the house has been calmer since he stopped trying to go to school. She worries that he sees nobody but her, Mali and his nan.",
        "Idris talks freely to his family. With others he prefers to type or to be given two choices in writing; he joins meetings by message, with his camera off.",
    ],
    "parent_hopes": [
        it(
            "A3",
            "Carys hopes that Idris will have a couple of friends who like what he likes and will go on to college.",
        )
    ],
    "areas": [
        {
            "area": "communication-interaction",
            "title": "Communication and Interaction",
            "strengths": [
                "Idris has a wide vocabulary and writes clearly about what interests him (K2). He explains how a gear hub works so that a beginner can follow (K1)."
            ],
            "needs": [
                it(
                    "B1",
                    "Idris takes words literally and misses what is hinted at. He does not see when a joke is a joke or when somebody wants to end a conversation, and he has been laughed at for it and no longer starts to talk to anyone of his age (K4).",
                ),
                it(
                    "B2",
                    'He cannot say what he does not understand or what he needs when he is asked aloud: in eight of ten observed exchanges with an unfamiliar adult he answered "fine" or did not answer (K3).',
                ),
                it(
                    "B3",
                    "A change that he has not been told of stops him. When a tutor was swapped without notice in May 2026 he stayed in his room for two days (K1).",
                ),
            ],
            "long": [
                it(
                    "E1",
                    "By the end of Key Stage 5 Idris will take part in a group of four or more people who share an interest of his, and will speak or type to each of them in every meeting.",
                )
            ],
            "medium": [
                it(
                    "E2",
                    "By July 2027 Idris will tell a tutor or mentor, in writing or aloud, what he needs or has not understood, without being asked, at least once in four sessions out of five.",
                ),
                it(
                    "E3",
                    "By the end of Key Stage 4 Idris will carry on with the day after a change that he was told of an hour before, on nine occasions out of ten.",
                ),
            ],
            "F": [
                _p(
                    "F1",
                    "1:1 sessions of 45 minutes, at home or by video as Idris chooses that week, on hidden meanings, on ending a conversation and on saying what he needs. The programme is reviewed with Idris at the end of each term. (K4)",
                    "Speech and language therapist with post-qualification training in autism",
                    "Once a fortnight in term time",
                    "Needs 1 and 2",
                ),
                _p(
                    "F2",
                    "A game-building group for Idris and up to three other autistic young people at Lantern Yard, for 90 minutes, in which the leader makes hidden rules plain and each takes a turn to lead. (K3)",
                    "Autism mentor of Lantern Yard (Level 3 in autism practice) and a second mentor: one adult between two",
                    "Every Friday from 10.00 to 11.30",
                    "Need 1",
                ),
                _p(
                    "F3",
                    "A written plan of each session, with who, where, how long and what is to be learnt, sent to Idris's phone by six o'clock the evening before, and any change sent with a reason at least an hour before it happens. (K3)",
                    "The tutor or mentor who is to take the session",
                    "Before every session",
                    "Needs 2 and 3",
                ),
            ],
        },
        {
            "area": "cognition-learning",
            "title": "Cognition and Learning",
            "strengths": [
                "Idris's reasoning, reading and number skills are all within or above the average range for his age (K3)."
            ],
            "needs": [],
            "nil": "No special educational needs have been identified in this area.",
            "long": [],
            "medium": [],
            "F": [],
        },
        {
            "area": "semh",
            "title": "Social, Emotional and Mental Health",
            "strengths": [
                "Idris knows what calms him and will take himself to it: his workshop, his cat, cycling with his nan's neighbour (K1)."
            ],
            "needs": [
                it(
                    "B4",
                    "Idris is so anxious about school buildings and crowds of young people that he vomits, shakes and cannot walk through the gate; he scored in the severe range on a child anxiety scale in June 2026. He cannot at present be taught in any school or college (K3).",
                ),
                it(
                    "B5",
                    "He has missed four terms of teaching. In mathematics, English and science there are gaps from Year 8 on and he has no examination courses under way (K2).",
                ),
                it(
                    "B6",
                    "When he feels pressed he goes silent and covers his head, for between twenty minutes and three hours, and afterwards cannot say what set it off (K3).",
                ),
            ],
            "long": [
                it(
                    "E4",
                    "By July 2028 Idris will have been taught alongside at least two other learners, in a building used by other young people, for six hours a week over one whole term.",
                )
            ],
            "medium": [
                it(
                    "E5",
                    "By the end of Key Stage 4 Idris will have gained a grade 4 or above in mathematics, English language and combined science.",
                ),
                it(
                    "E6",
                    "By July 2027 Idris will show his tutor or mentor with a card or a message that he is getting overwhelmed, and will be back at his task within fifteen minutes, on three occasions out of four.",
                ),
            ],
            "F": [
                _p(
                    "F4",
                    "Education otherwise than at school: English language, 1:1, in the study room of Kiln Street Library, for one hour a time. (K2)",
                    "Qualified teacher of English, Larchgrove Tutors",
                    "Monday, Wednesday and Thursday at 2.00, 38 weeks a year",
                    "Needs 4 and 5",
                ),
                _p(
                    "F5",
                    "Education otherwise than at school: mathematics, 1:1, in the study room of Kiln Street Library, for one hour a time. (K2)",
                    "Qualified teacher of mathematics, Larchgrove Tutors",
                    "Monday, Tuesday and Thursday at 1.00, 38 weeks a year",
                    "Needs 4 and 5",
                ),
                _p(
                    "F6",
                    "Education otherwise than at school: combined science, 1:1, at home, for two hours a time with a break half way. (K2)",
                    "Qualified teacher of science, Larchgrove Tutors",
                    "Every Tuesday at 10.00, 38 weeks a year",
                    "Needs 4 and 5",
                ),
                _p(
                    "F7",
                    "A bicycle workshop course at Lantern Yard, 1:1 until Easter 2027 and then with one other learner, for three hours a time. (K3)",
                    "Workshop mentor of Lantern Yard (Level 3 in autism practice, qualified cycle mechanic)",
                    "Every Wednesday from 10.00 to 1.00, 38 weeks a year",
                    "Need 4",
                ),
                _p(
                    "F8",
                    "1:1 sessions of 50 minutes at home based on cognitive behaviour therapy adapted for autistic people, on noticing the first signs of anxiety and on what to do next. The sessions are reviewed with Idris after every ten. (K3)",
                    "Assistant psychologist, supervised each month by the educational psychologist",
                    "Weekly in term time",
                    "Needs 4 and 6",
                ),
                _p(
                    "F9",
                    "A meeting of an hour to agree the next step of a written ladder towards learning beside others: an empty classroom, one learner, two learners, a whole morning. (K3)",
                    "Educational psychologist, with Idris, Carys and the lead mentor",
                    "Every half-term",
                    "Need 4",
                ),
                _p(
                    "F10",
                    'A red card and a message code that mean "stop". When Idris uses either, the adult stops talking, lets him go to the next room and waits for him to come back. (K3)',
                    "The tutor or mentor taking the session",
                    "In every session",
                    "Need 6",
                ),
                _p(
                    "F11",
                    "Training of three hours in autistic anxiety, low-demand teaching and Idris's own plan. (K3)",
                    "Given by the council's autism outreach teacher to every tutor and mentor",
                    "Each September, and within two weeks for anyone who starts later",
                    "Needs 2, 3 and 6",
                ),
            ],
        },
        {
            "area": "sensory-physical",
            "title": "Sensory and Physical",
            "strengths": ["Idris's hand skills are excellent and he can cycle twenty miles (K1)."],
            "needs": [
                it(
                    "B7",
                    "Echoing rooms, hand dryers and several voices at once hurt Idris's ears; he leaves or covers them within two or three minutes and takes in nothing more (K5).",
                ),
                it(
                    "B8",
                    "He does not notice that he is hungry, thirsty or stiff until it is a headache. If nobody stops him he works for four hours without a drink, and cannot then go on with his lessons (K5).",
                ),
            ],
            "long": [
                it(
                    "E7",
                    "By the end of Key Stage 5 Idris will choose and use his own ways of managing noise well enough to stay an hour in a busy café, shop or workshop.",
                )
            ],
            "medium": [
                it(
                    "E8",
                    "By July 2027 Idris will stop for a drink and a stretch at least once in each session of an hour or more, with no reminder from an adult.",
                )
            ],
            "F": [
                _p(
                    "F12",
                    "1:1 sessions of 45 minutes at Lantern Yard on a sensory programme for noise and for the signals of his body, reviewed with Idris in December, April and July. (K5)",
                    "Occupational therapist with training in sensory integration",
                    "Every third week in term time",
                    "Needs 7 and 8",
                ),
                _p(
                    "F13",
                    "Ear defenders and a pair of filtering ear plugs, renewed as he outgrows them, and a room with carpet and a door that shuts. (K5)",
                    "Provided by the council; kept ready by the tutor or mentor",
                    "Available in every session outside home",
                    "Need 7",
                ),
                _p(
                    "F14",
                    "A stop of five minutes after each half hour, in which the adult first shows and later only points to a card with drink, stretch and toilet. (K5)",
                    "The tutor or mentor taking the session",
                    "In every session",
                    "Need 8",
                ),
            ],
        },
        {
            "area": "preparing-for-adulthood",
            "title": "Preparation for Adulthood",
            "strengths": ["Idris saves his money and bought his own tool set (K1)."],
            "needs": [
                it(
                    "B9",
                    "Idris has never been on a bus, to a shop or to an appointment by himself. He cannot read a timetable and stands still if the bus is late (K2).",
                ),
                it(
                    "B10",
                    "He can make toast and nothing else, and hands over his whole purse at a till because he does not know how to ask or check (K1).",
                ),
                it(
                    "B11",
                    "He does not know what a course or a workplace would ask of him, has met nobody who works in the trade, and will not think about what comes after Year 11 because it makes him panic (K2).",
                ),
            ],
            "long": [
                it(
                    "E9",
                    "By September 2028 Idris will be on a course in cycle mechanics, or in a job with training, at a place that he has chosen after visiting two.",
                )
            ],
            "medium": [
                it(
                    "E10",
                    "By the end of Key Stage 4 Idris will go by bus to his nan's and back by himself and will buy and cook there a meal for two, once a week for half a term.",
                )
            ],
            "F": [
                _p(
                    "F15",
                    "Travel training, 1:1, for two hours a time: timetables, what to do if the bus is late, and the number 12 route in seven steps. (K2)",
                    "Travel trainer of Harrowmoor Council",
                    "Alternate Fridays at 1.00 in term time",
                    "Need 9",
                ),
                _p(
                    "F16",
                    "Planning, shopping for and cooking one dish, 1:1, for 90 minutes, at home or at Lantern Yard's kitchen. (K2)",
                    "Mentor of Lantern Yard (Level 3 in autism practice)",
                    "Every Thursday at 10.00 in term time",
                    "Need 10",
                ),
                _p(
                    "F17",
                    "A 1:1 careers meeting of 45 minutes, and two visits in the year to a cycle workshop and two to the cycle course at Harrowmoor College, with photographs sent to Idris a week before. (K2)",
                    "Careers adviser (Level 6), with the workshop mentor",
                    "One meeting each term; visits in November, February, May and June",
                    "Need 11",
                ),
            ],
        },
    ],
    "targets": "Idris's tutors, the lead mentor and the casework officer set two or three targets for the term with him and Carys in the first week of September, January and April, and the lead mentor checks them in the last.",
    "review": "The casework officer and the lead mentor go through all of Section F with Idris, Carys and the tutors in the last week of each half-term.",
    "C": [
        it(
            "C1",
            "Idris has had disturbed sleep since 2024: he falls asleep between two and four in the morning on most nights and is too tired for a session before ten (K6).",
        )
    ],
    "G": [
        it(
            "G1",
            "A specialist nurse of the child and adolescent mental health service will see Idris and Carys by video for 45 minutes every six weeks, with a sleep diary and a step-by-step sleep plan, and will review it with the paediatrician every six months. (K6)",
        )
    ],
    "E_health": [
        it(
            "E11",
            "By July 2027 Idris will be asleep by midnight on five nights of the week, so that he can start his day's work at ten.",
        )
    ],
    "D": [
        it(
            "D1",
            "Idris goes nowhere for pleasure but his nan's. He has not been out with anyone outside his family since October 2025 and spends about eleven hours a day alone in his room (K7).",
        ),
        it(
            "D2",
            "Carys gave up work to be at home and has no time apart from him; her own health has suffered and Mali misses out on clubs (K7).",
        ),
    ],
    "H1": [
        it(
            "H1a",
            "A community support worker trained in autism will take Idris out, 1:1, for three hours every Saturday to something that he has chosen, such as the cycle track or a model shop. The social worker will review this every six months. (K7)",
        )
    ],
    "H2": [
        it(
            "H2a",
            "A family support worker will visit Carys for an hour every fortnight, and a place at the sibling club on Tuesdays from 4.00 to 5.30 will be kept for Mali. The social worker will review both at the same time. (K7)",
        )
    ],
    "E_care": [
        it(
            "E12",
            "By July 2027 Idris will go out with somebody outside his family at least three times a month, for two hours or more, and will have met one person there whom he would see again.",
        )
    ],
    "I": [
        "No school or other institution is named. Under section 61 of the Children and Families Act 2014 the council is satisfied that it would be inappropriate for provision to be made in one; all of it is made otherwise, as Section F sets out."
    ],
    "J": [
        "Carys has agreed to a direct payment of £9,120 a year, paid monthly from 1 October 2026, for the bicycle workshop course and the Thursday cooking session at Lantern Yard. It meets Needs 4 and 10 and goes towards the outcomes on learning alongside others and on buying and cooking a meal. The council checks the account every six months."
    ],
    "K": [
        ["K1", "Idris and Carys Penhallow", "Views of the young person and his parent", "01/07/2026"],
        [
            "K2",
            "Harrowmoor High School, special educational needs coordinator, and careers adviser",
            "Educational advice, with preparation for adulthood",
            "12/06/2026",
        ],
        ["K3", "Sian Marlow, educational psychologist", "Psychological advice", "03/07/2026"],
        ["K4", "Harrowmoor Children's Therapies", "Speech and language therapy advice", "22/06/2026"],
        ["K5", "Harrowmoor Children's Therapies", "Occupational therapy advice", "25/06/2026"],
        ["K6", "Dr A. Quill, community paediatrician", "Medical advice", "19/06/2026"],
        ["K7", "Harrowmoor disabled children's team", "Social care assessment", "06/07/2026"],
    ],
    "sign": [
        ["Signed for Harrowmoor County Council", "Petra Lomax, casework officer"],
        ["Date", "24/09/2026"],
    ],
}

LINKS = {
    "A1": "E9",
    "A2": "E10",
    "A3": "E1 E9 E12",
    "B1": "E1 F1 F2",
    "B2": "E2 F1 F3 F11",
    "B3": "E3 F3 F11",
    "B4": "E4 F4 F5 F6 F7 F8 F9",
    "B5": "E5 F4 F5 F6",
    "B6": "E6 F8 F10 F11",
    "B7": "E7 F12 F13",
    "B8": "E8 F12 F14",
    "B9": "E10 F15",
    "B10": "E10 F16",
    "B11": "E9 F17",
    "C1": "E11 G1",
    "D1": "E12 H1a",
    "D2": "E12 H2a",
    "E1": "F1 F2",
    "E2": "F1 F3 F11",
    "E3": "F3 F11",
    "E4": "F7 F8 F9",
    "E5": "F4 F5 F6",
    "E6": "F8 F10 F11",
    "E7": "F12 F13",
    "E8": "F12 F14",
    "E9": "F7 F17",
    "E10": "F15 F16",
    "E11": "G1",
    "E12": "H1a H2a",
}
