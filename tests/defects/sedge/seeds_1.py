"""What is wrong in the two copies of Larkbeare's plan, and what is right in the clean one though it tempts."""

from __future__ import annotations

from tests.defects.sedge.content_1 import DATA
from tests.defects.sedge.edits import Label, add, become, drop, it, lose, put, swap

PDF = "a"

GUARDS = [
    (
        "F",
        "Bryony will have access to a radio aid, with a transmitter worn by whoever is teaching, in every lesson and in assembly. The Teacher of the Deaf will set it up and test it each half-term.",
        "P06: 'access to', but what, when and who checks are all said",
    ),
    (
        "F",
        "Miss Pell, the class teaching assistant, will pre-teach six words from the coming week's science and history, 1:1, with pictures and signs, for 20 minutes every Thursday morning from the bell until register is closed.",
        "P03, P04: the time is said in an unusual way",
    ),
    (
        "A",
        "Bryony loves drawing comics, her guinea pigs Toffee and Bean, and trampolining with Piers on Saturdays.",
        "M01: Piers is her brother",
    ),
    (
        "A",
        "Bryony is the younger child of Lorna and Neil and lives with them and her brother Piers, who is 12. Her hearing loss was found at the newborn screen in February 2018 and she has worn two hearing aids since she was four months old. She went to Little Gannets Nursery in 2021 and started in Reception at Gannet Lane in September 2022. Her first plan was issued in July 2022, when she had about forty spoken words.",
        "M05, M04: old dates, an age and an old setting that are history",
    ),
    (
        "D",
        "Social care assessed Bryony's needs through the early help team on 21 August 2026. No social care needs were identified that relate to her special educational needs or disability.",
        "N07: an assessment was made",
    ),
    (
        "J",
        "Bryony's parents were told about personal budgets on 8 September 2026 and have not asked for one.",
        "S11: no direct payment",
    ),
    (
        "G",
        "A paediatric audiologist will see Bryony within ten working days whenever her parents or school report a fall in her hearing, for a 1:1 appointment of 30 minutes, and will re-set her hearing aids the same day.",
        "P08, P06: given when it is called for, with a limit of days",
    ),
    (
        "F",
        "Miss Pell will set up and join a game with Bryony and two other children for the first 15 minutes of lunch play on Monday, Tuesday and Friday, and will step back as they manage it. She will keep a tally that the special educational needs coordinator reviews each half-term.",
        "P06, P09: stepping back is the aim; what is to be given is said",
    ),
]

_REUSED = "Miss Pell, the class teaching assistant, will pre-teach six words from the coming week's science and history, 1:1, with pictures and signs, for 20 minutes every Thursday morning from the bell until register is closed."

A = [
    lose("J", Label("S01", "J", "no Section J anywhere")),
    become(
        "K",
        [row for row in DATA["K"] if row[3] != "K3"],
        Label("S12", "K", "a deaf child, and no advice of a Teacher of the Deaf is listed", None),
    ),
    drop(DATA["views"][2], Label("V02", "A", "nothing of what her parents think")),
    drop("A3"),
    become("H2", [], Label("S02", "H2", "label and nothing under it", None)),
    put(
        "E1",
        "Bryony will carry out an instruction of three parts, given once to the whole class, in eight lessons out of ten, without looking at what others do.",
        Label("O02", "E", "no date or stage"),
    ),
    put(
        "E4",
        "By the end of Key Stage 2 Bryony will have received weekly teaching from the Teacher of the Deaf and a reading group twice a week.",
        Label("O05", "E", "what she gets, not what changes"),
    ),
    put(
        "F14",
        "Staff to use strategies to support Bryony's listening.",
        Label("P01 P02 P03 P06", "F", "no strategy named, 'staff', no lessons"),
    ),
    put(
        "F4",
        "The class teacher will provide a differentiated curriculum and quality first teaching, with clear instructions, in every lesson.",
        Label("P11", "F", "what every child in the school has"),
    ),
    add(
        "C1",
        it(
            "C2",
            "Bryony has eczema on both hands and the insides of her elbows. It wakes her two or three times a night, and when it is bad the skin splits as she grips a pencil and she stops writing.",
        ),
        Label("T07", "C", "nothing in G or F is about her eczema"),
        Label("T02", "C", "no outcome is about it"),
    ),
    drop(
        "F16",
        Label(
            "T01",
            "F",
            "no listening break or anything else for her tiredness",
            DATA["areas"][3]["rows"][0]["B"][2]["t"],
        ),
        Label("T03", "E", "nothing helps her towards it now", DATA["areas"][3]["rows"][0]["E"][1]["t"]),
    ),
    put(
        "F10",
        "An emotional literacy support assistant, supervised by the educational psychologist every half-term, will run a small friendship group for Bryony to work on explaining rules, taking turns and putting right a misunderstanding.",
        Label("P03 P04 P05", "F", "how often, how long and how many children are not said"),
    ),
    put(
        "F2",
        "An adult will carry on the therapist's vocabulary programme with Bryony 1:1 for 15 minutes on Monday, Wednesday and Friday.",
        Label("P02", "F", "'an adult': no role, no training"),
    ),
]

B = [
    swap(
        "Bryony told us these things herself on 3 September 2026. Mrs Ottery, her Teacher of the Deaf, used speech, some sign and Bryony's own photographs of school, and wrote down what she said.",
        "All about me, completed at Gannet Lane Primary School on 3 September 2026.",
    ),
    swap(
        '"I don\'t like it when everybody talks in the hall. I just look at my plate. I like it when Miss Pell shows me the words first because then I know what it is going to be."',
        "I find the dining hall too noisy and do not take part in conversations there. I benefit from having new vocabulary introduced to me beforehand.",
        Label("V05", "A", "'I', in an adult's words, and nobody says who is speaking"),
    ),
    swap(
        '"When I am big I want to make comics that people can buy."',
        "When I am big I want to make comics that people can buy.",
    ),
    swap(
        '"I want to have a best friend who comes to my house."',
        "I want to have a best friend who comes to my house.",
    ),
    put(
        "B8",
        "Bryony has a bilateral moderate to severe sensorineural hearing loss.",
        Label("N02", "B", "the diagnosis, and not what she can and cannot hear"),
    ),
    put(
        "E3",
        "By the end of Year 4 Bryony will make progress with her expressive language and her speech sounds.",
        Label("O04 O03", "E", "'make progress', nothing to see or count"),
    ),
    put(
        "E2",
        "By July 2027 the therapist and school will have extended Bryony's science and history vocabulary by 40 words.",
        Label("O07", "E", "the therapist and school are who achieves it"),
    ),
    drop(
        "E10",
        Label("O10", "E", "the health need has no outcome"),
        Label("T02", "C", "no outcome answers her glue ear", DATA["health"][0]["B"][0]["t"]),
    ),
    put(
        "F12",
        "The Teacher of the Deaf should teach Bryony, 1:1, in 15 minutes of each weekly visit, five ways to say that she has not heard, and it is recommended that the class teacher thanks her aloud each time she uses one in a lesson.",
        Label("P10", "F", "'should' and 'it is recommended'"),
    ),
    add("F9", it("F3r", _REUSED)),
    add("F17", it("F3s", _REUSED), Label("P16", "F", "the same paragraph under three areas")),
    swap(
        "plan each piece of writing with Bryony 1:1",
        "plan each piece of writing with Jessica 1:1",
        Label("M01", "F", "another child's name"),
    ),
    put(
        "F1",
        "A speech and language therapist with experience of deaf children will work with Bryony 1:1 once a fortnight in term time on understanding longer instructions and on linking new words to ones she knows. She will review the programme at the end of each term.",
        Label("P04", "F", "how long a session is"),
    ),
    put(
        "F15",
        "School staff to monitor Bryony's hearing aids and radio aid on a regular basis and report any faults as necessary.",
        Label("P02 P03 P06", "F", "who and how often: 'on a regular basis'"),
    ),
    add(
        "F7",
        it(
            "F18",
            "A teaching assistant trained in the number programme by the mathematics lead will teach Bryony 1:1 for 15 minutes every Monday and Friday on her number bonds to 20, and the lead will check them each half-term.",
        ),
        Label("T05", "F", "her number facts are secure: no need for this is described"),
    ),
]
