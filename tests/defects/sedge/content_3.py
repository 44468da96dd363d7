"""Withybourne: what the plan says, and what is linked to what."""

from __future__ import annotations

from typing import Any

from tests.defects.sedge.edits import Data, it


def _p(key: str, text: str, who: str, ratio: str, often: str, review: str) -> dict[str, Any]:
    return it(
        key,
        text,
        Who_will_do_it=who,
        Adult_to_child=ratio,
        How_often_and_how_long=often,
        Checked_by_and_when=review,
    )


DATA: Data = {
    "recital": [
        "☒  This is the first Education, Health and Care Plan for the child named below. It is a DRAFT dated 19 October 2026.",
        "☐  This plan replaces the plan made on an earlier date.",
        "☐  This plan follows a transfer from another local authority.",
    ],
    "front": [
        ["Child's name", "Rafi Sulaiman"],
        ["Born on", "8 March 2022"],
        ["School year", "Reception"],
        ["Goes to", "Elm Bank Primary School (since September 2026)"],
        ["Parents", "Hana and Yusuf Sulaiman"],
        ["Languages at home", "Arabic and English"],
        ["Main area of need", "Physical disability"],
        ["Assessment asked for on", "22 June 2026"],
        ["Date of this draft", "19 October 2026"],
        ["To be reviewed by", "18 October 2027"],
    ],
    "K": [
        [
            "Rafi's views, gathered by play",
            "14 September 2026",
            "Written down by M. Orchard, specialist early years teacher",
        ],
        ["Parents' views", "6 July 2026", "Hana and Yusuf Sulaiman"],
        ["Educational advice", "25 September 2026", "Elm Bank Primary School"],
        ["Psychological advice", "18 September 2026", "Withybourne Educational Psychology Service"],
        ["Medical advice", "30 July 2026", "Dr B. Fairlie, community paediatrician"],
        ["Physiotherapy advice", "4 August 2026", "Withybourne Community Therapies"],
        ["Occupational therapy advice", "4 August 2026", "Withybourne Community Therapies"],
        ["Speech and language therapy advice", "11 August 2026", "Withybourne Community Therapies"],
        ["Social care advice", "2 September 2026", "Disabled children's social work team"],
    ],
    "views": [
        "Rafi's views were gathered on 14 September 2026 by Ms Orchard, his specialist early years teacher, who played beside him for a morning with symbol cards and photographs and watched what he chose.",
        'Rafi pushed the card for "stuck" at the steps of the climbing frame and the card for "more" each time the water tray was put away. Asked with photographs what he liked best at school, he pointed to the water, to the drum and to Zara. He turned over the picture of the dinner hall.',
    ],
    "communication": [
        "Rafi speaks in phrases of two or three words, in English with strangers and in both languages at home, and uses a book of symbols when he is not understood. Offered two photographs he makes a clear choice by reaching, and that is how he is asked about decisions.",
    ],
    "parents": [
        "Hana and Yusuf wrote their part at home in July 2026, in Arabic and English, and read the draft with an interpreter. They describe a cheerful, stubborn boy who makes everybody laugh. What worries them is that he is left out when the others run, and that they cannot tell when he is hungry, tired or in pain because other people do not understand his speech.",
    ],
    "history": [
        "Rafi and his twin sister Zara were born at 29 weeks in March 2022 and he spent nine weeks in intensive care. He sat at twenty months and took steps with a frame at three. A specialist teacher visited him at home from 2023 and at Teasel Lane Nursery, which he went to for three mornings a week until July 2026.",
    ],
    "hopes": [
        it(
            "A1",
            "His parents hope that Rafi will walk to the park at the end of their road and play there with Zara and her friends.",
        ),
        it(
            "A2",
            "They would like him, when he is older, to be understood by anyone he meets and to have friends of his own.",
        ),
        it(
            "A3",
            "They want him to look after himself as far as he can, to eat, to dress and to use the toilet like his sister.",
        ),
    ],
    "strengths": [
        "Rafi remembers every story he has been read and joins in with its last lines. He counts five objects, matches colours and shapes as most four-year-olds do and loves music. He keeps on trying: he will have ten goes at a lid before he asks.",
    ],
    "B": [
        it(
            "B1",
            "Rafi has spastic diplegia, a kind of cerebral palsy. He walks 15 metres with a frame and then his legs tire and cross; he cannot get up from the floor, climb a step or stay sitting on a chair without sides, and so cannot join in with what happens on the carpet or outdoors.",
        ),
        it(
            "B2",
            "His speech is slow and slurred. A stranger understands about one word in four, and other children answer for him or walk away before he has finished.",
        ),
        it(
            "B3",
            'Rafi puts two or three words together where most children of his age use sentences of five. He leaves out "who" and "where", so that what he tells about his day can seldom be followed.',
        ),
        it(
            "B4",
            "He uses his right hand in a fist and his left only to steady. He cannot hold a pencil or turn one page, and makes marks only with a fat brush in his palm, so he shows less than he knows.",
        ),
        it(
            "B5",
            "Rafi needs an adult's hands for dressing, spoon feeding after the first few mouthfuls and being lifted on to the toilet. He stays dry if taken every two hours but gives no sign that he wants to go.",
        ),
        it(
            "B6",
            "He can attend to what he has chosen for fifteen minutes but to a group story or an adult's task for three; he then looks for Zara and calls out. In the observation of September 2026 he finished one of six tasks that were not his own idea.",
        ),
        it(
            "B7",
            "Rafi plays next to others and watches them, but does not know how to join in. In four weeks at school no child but his twin has played with him for longer than two minutes.",
        ),
        it(
            "B8",
            "When Zara is out of the room or something is too hard he screams and throws himself backwards in his chair, five or six times a week. It takes him about twenty minutes to settle, and the lesson is over by then.",
        ),
        it("B9", "Rafi startles at sudden noise, and in the dinner hall he shakes, cries and stops eating."),
    ],
    "E": [
        it(
            "E1",
            "By the end of Key Stage 1 Rafi will walk 60 metres with his walking frame, from the classroom to the far end of the playground, and get up from the floor holding a rail, on four days out of five.",
        ),
        it(
            "E2",
            "By the end of Key Stage 1 Rafi will tell an unfamiliar adult something that has happened to him, in sentences of five words or with his symbols, so that they understand him four times out of five.",
        ),
        it(
            "E3",
            "By the end of Reception Rafi will make marks that have a meaning for him, with a pencil or on a touch screen, including the four letters of his name, without an adult's hand on his.",
        ),
        it(
            "E4",
            "By the end of Reception Rafi will eat his dinner in the dinner hall, by himself with his own spoon, and will ask by word or symbol for the toilet three times out of four.",
        ),
        it(
            "E5",
            "By July 2027 Rafi will stay with an adult's task in a group of four for ten minutes, finishing it four times out of five.",
        ),
        it(
            "E6",
            "By the end of Year 1 Rafi will start a game with a child other than Zara, and keep it up for ten minutes, every day for a fortnight.",
        ),
        it(
            "E7",
            'By July 2027 Rafi will show "too hard" or "I want Zara" with a card in place of screaming, and be back with his group within five minutes, on nine occasions out of ten.',
        ),
    ],
    "targets": "Elm Bank's special educational needs coordinator sets three small steps towards these outcomes every half-term with Hana, Yusuf and Ms Orchard, and looks at them again with the same people at its end.",
    "plans": [
        (
            "Need 1",
            [
                _p(
                    "F1",
                    "Physiotherapy at school: strengthening, stepping and getting up from the floor, with a programme left for the week.",
                    "Children's physiotherapist",
                    "1:1",
                    "Once a fortnight in term time, 45 minutes",
                    "Physiotherapist, each term, with parents",
                ),
                _p(
                    "F2",
                    "The physiotherapist's programme of stretches, standing and stepping.",
                    "Teaching assistant trained by the physiotherapist and signed off by her each term",
                    "1:1",
                    "Daily, 20 minutes before lunch",
                    "Physiotherapist, at each visit",
                ),
                _p(
                    "F3",
                    "A walking frame, a standing frame and a chair with sides, footrest and tray, to be at hand in the classroom, the hall and the playground in every session.",
                    "Supplied by the council; fitted by the physiotherapist",
                    "Not applicable",
                    "Always there; fitted again each term",
                    "Physiotherapist, each term",
                ),
                _p(
                    "F4",
                    "Help with moving between places and from floor to chair, and beside him on steps and on the climbing frame, with as much as possible done by Rafi.",
                    "Teaching assistant trained in moving and handling (two-day course, renewed yearly, given by the council's moving and handling adviser)",
                    "1:1",
                    "At every change of place or activity, through the whole school day",
                    "School's special educational needs coordinator, half-termly",
                ),
            ],
        ),
        (
            "Needs 2 and 3",
            [
                _p(
                    "F5",
                    "Speech and language therapy on breath, pace and clear first sounds, and on building sentences with who, what and where.",
                    "Speech and language therapist with a special interest in cerebral palsy",
                    "1:1",
                    "Once a week in term time, 30 minutes",
                    "Therapist, each term, with a recording",
                ),
                _p(
                    "F6",
                    "Practice of the therapist's sentence and speech games.",
                    "Teaching assistant trained by the therapist",
                    "1:1",
                    "Tuesday, Wednesday and Friday, 15 minutes",
                    "Therapist, each half-term",
                ),
                _p(
                    "F7",
                    "A symbol book of 120 words in English and Arabic, and adults who point to its symbols as they talk.",
                    "Class teacher and teaching assistant; book kept up to date by the therapist",
                    "Not applicable",
                    "In every activity, indoors and out",
                    "Therapist, each half-term",
                ),
            ],
        ),
        (
            "Need 4",
            [
                _p(
                    "F8",
                    "Occupational therapy on using two hands, grasp and a touch screen with a key guard.",
                    "Children's occupational therapist",
                    "1:1",
                    "Six sessions of 40 minutes in each term",
                    "Occupational therapist, at the end of each term",
                ),
                _p(
                    "F9",
                    "The occupational therapist's hand programme, through paint, dough and the touch screen.",
                    "Teaching assistant trained by the occupational therapist",
                    "1:2",
                    "Monday and Thursday, a quarter of an hour straight after register",
                    "Occupational therapist, each half-term",
                ),
                _p(
                    "F10",
                    "A sloping board, fat triangular pencils, spring scissors and a tablet computer with a key guard.",
                    "Supplied by the council",
                    "Not applicable",
                    "Within reach at every table activity",
                    "Occupational therapist, yearly",
                ),
            ],
        ),
        (
            "Needs 5 and 9",
            [
                _p(
                    "F11",
                    "Teaching of dressing, spoon feeding and asking for the toilet, one small step at a time from the last step back, using the therapist's chart.",
                    "Teaching assistant trained by the occupational therapist",
                    "1:1",
                    "At dinner for 30 minutes, at the toilet every two hours for ten minutes, and at coat times twice a day",
                    "Occupational therapist, each half-term",
                ),
                _p(
                    "F12",
                    "Dinner at a small table by the door of the hall with two friends, ten minutes before the rest come in, moving a place nearer to the others each month.",
                    "Midday assistant trained by the specialist early years teacher",
                    "1:3",
                    "Daily, 25 minutes",
                    "Specialist early years teacher, half-termly",
                ),
            ],
        ),
        (
            "Need 6",
            [
                _p(
                    "F13",
                    "An attention group that goes from watching a surprise to finishing a task alone, in four stages.",
                    "Teaching assistant trained in the programme by the speech and language therapist",
                    "1:4",
                    "Monday to Thursday, ten minutes at 9.30",
                    "Speech and language therapist, each term",
                ),
                _p(
                    "F14",
                    "Tasks cut into three steps on a strip that Rafi turns over as he does each one.",
                    "Class teacher",
                    "Not applicable",
                    "In every task led by an adult",
                    "Specialist early years teacher, half-termly",
                ),
                _p(
                    "F15",
                    "Direct teaching of early number and story skills through play, and advice to his teacher on what comes next.",
                    "Specialist early years teacher (qualified teacher, physical disability)",
                    "1:1",
                    "Every second Wednesday, 45 minutes with Rafi and 30 with the teacher",
                    "Specialist early years teacher, each term",
                ),
            ],
        ),
        (
            "Need 7",
            [
                _p(
                    "F16",
                    "A play group with three children whom Rafi has picked, in which an adult shows him how to ask, offer and wait.",
                    "Teaching assistant trained by the educational psychologist",
                    "1:4",
                    "Tuesday and Friday, 20 minutes",
                    "Educational psychologist, termly",
                ),
                _p(
                    "F17",
                    "Games set up on the flat part of the playground so that Rafi can be in them with his frame, the adult stepping back once he is in.",
                    "Teaching assistant (as for the play group)",
                    "1:1",
                    "Each morning playtime, 15 minutes",
                    "Special educational needs coordinator, half-termly",
                ),
            ],
        ),
        (
            "Need 8",
            [
                _p(
                    "F18",
                    'Teaching of the cards "too hard" and "I want Zara", first in play and then when he begins to tense.',
                    "Teaching assistant trained by the educational psychologist",
                    "1:1",
                    "Daily, five minutes at the start of the morning and again whenever he begins to tense",
                    "Educational psychologist, termly",
                ),
                _p(
                    "F19",
                    "A half-day training for all the adults of Reception in Rafi's signs of distress and in what to say and do.",
                    "Educational psychologist",
                    "Not applicable",
                    "Before 31 January 2027 and then each September",
                    "Educational psychologist, yearly",
                ),
                _p(
                    "F20",
                    "A plan for mornings in a different group from Zara: ten minutes at first, ten more each fortnight.",
                    "Class teacher, with the educational psychologist",
                    "1:4",
                    "Each Monday, Wednesday and Friday morning",
                    "Class teacher with parents, each half-term",
                ),
            ],
        ),
    ],
    "C": [
        it(
            "C1",
            "Rafi has had epilepsy since he was two. He has two or three seizures a month, of about a minute, and has twice gone on fitting for more than five; he sleeps for an hour afterwards and misses what his group has done.",
        ),
        it(
            "C2",
            "His calf muscles are tight and his ankles are losing range. His splints rub as he grows, and he then refuses to stand.",
        ),
    ],
    "E_health": [
        it(
            "E8",
            "By the end of Year 1 Rafi will be back at an activity within an hour of each seizure and will wear his splints for six hours of every school day.",
        )
    ],
    "G": [
        it(
            "G1",
            "A children's epilepsy nurse will train four members of Elm Bank's staff for two hours each September to recognise seizures and to give buccal midazolam, as required by Rafi's emergency care plan, if a seizure lasts for five minutes. She will go over the plan with his parents and the school every six months.",
        ),
        it(
            "G2",
            "The orthotics clinic will see Rafi 1:1 with the physiotherapist for 30 minutes every ten weeks to check and change his splints, and within a week if they rub.",
        ),
        it(
            "G3",
            "The community paediatrician will see Rafi for 30 minutes every six months to review his medicines and his muscle tone.",
        ),
    ],
    "D": [
        "The disabled children's social work team assessed Rafi and his family on 2 September 2026 and found no social care needs related to his special educational needs."
    ],
    "H1": ["None needed."],
    "H2": ["None needed."],
    "I": [],
    "J": ["Personal budgets were explained to Hana and Yusuf on 6 July 2026. They do not wish to have one."],
    "sign": [["Drafted by", "Wilfred Ames, plan writer, Withybourne Council"], ["Date", "19 October 2026"]],
}

LINKS = {
    "A1": "E1 E6",
    "A2": "E2 E6",
    "A3": "E4",
    "B1": "E1 F1 F2 F3 F4",
    "B2": "E2 F5 F6 F7",
    "B3": "E2 F5 F6 F7",
    "B4": "E3 F8 F9 F10",
    "B5": "E4 F11",
    "B6": "E5 F13 F14 F15",
    "B7": "E6 F16 F17",
    "B8": "E7 F18 F19 F20",
    "B9": "E4 F12",
    "C1": "E8 G1 G3",
    "C2": "E8 G2 G3",
    "E1": "F1 F2 F3 F4",
    "E2": "F5 F6 F7",
    "E3": "F8 F9 F10",
    "E4": "F11 F12",
    "E5": "F13 F14 F15",
    "E6": "F16 F17",
    "E7": "F18 F19 F20",
    "E8": "G1 G2 G3",
}
