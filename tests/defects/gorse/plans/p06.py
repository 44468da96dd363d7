"""Layout 6: a person-centred "My plan" in cards. Wren, aged three, Down syndrome; a first draft."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.gorse.edits import Defect, Edit, Guard, drop, drop_row, swap
from tests.defects.gorse.page import bar, dots, form, grid, paras, sub
from tests.plans.cedar.blocks import Block, Box, Cell, Look, P, T, Turn

STEM = "gorse-06-osierbridge"
LAYOUT = 6
LOOK = Look(
    "My plan",
    font="Trebuchet MS",
    size=11,
    margin=2,
    header="My Education, Health and Care Plan\t\tWren",
    footer="Osierbridge Council\t\t{page}",
)
_TEAL, _MINT = "0B7A75", "DDF3F1"


def _card(number: int, outcome: str, *provision: str) -> T:
    return T(
        [
            [Cell(f"Card {number}", shade=_TEAL, colour="FFFFFF", bold=True, span=2)],
            ["My outcome (E)", outcome],
            ["What will be done (F)", [dots(*provision, mark="-")]],
        ],
        (3.6, 13.4),
        head=0,
        first_shade=_MINT,
        first_bold=True,
        size=10.5,
    )


def _mine(title: str, strength: str, *needs: str) -> list[Block]:
    return [
        sub(title, colour=_TEAL),
        P(f"<b>I can:</b> {strength}"),
        *[P(f"<b>Need {need.split('|')[0]}:</b> {need.split('|')[1]}") for need in needs],
    ]


_SECTIONS: Sequence[tuple[str, str]] = [
    ("A", "All about me: my views, interests and aspirations, and my parents'"),
    ("B", "My special educational needs"),
    ("C", "My health needs"),
    ("D", "My social care needs"),
    ("E, F", "My outcomes and the special educational provision I need"),
    ("G", "Health provision for me"),
    ("H1, H2", "Social care provision for me"),
    ("I", "Where I will learn"),
    ("J", "My personal budget"),
    ("K", "Advice and information used for my plan"),
]

BLOCKS: list[Block] = [
    P("My Education, Health and Care Plan", bold=True, size=24, colour=_TEAL, after=10),
    Box(
        [P("My name is Wren. This is my first plan, and it is a draft.", bold=True, size=14)], 17, 1.6, _MINT
    ),
    form(
        [
            ["My full name", "Wren Ifeoma Lund"],
            ["I like to be called", "Wren"],
            ["I was born on", "5 April 2023"],
            ["How old I am", "3"],
            ["My nursery", "Little Reeds Nursery School"],
            ["My parents", "Chidi Lund and Astrid Lund"],
            ["My family", "My brothers Soren and Emeka, who are twins and were born in January 2026"],
            ["Am I looked after?", "No. I have been a child in need since 3 September 2026"],
            ["Status of this plan", "Draft"],
            ["The council was asked on", "6 July 2026"],
            ["Date of this draft", "16 October 2026"],
            ["My first review is due by", "15 April 2027"],
        ],
        (5.6, 11.4),
        shade=_MINT,
    ),
    sub("What is in my plan"),
    T([[letters, title] for letters, title in _SECTIONS], (2.2, 14.8), head=0, grid=None),
    Turn("page"),
    bar("Section A: All about me", _TEAL),
    P(
        "Wren does not use enough words to be asked. Her mother and her key person, Bettina Rusk, watched what she chose on six days in July 2026, with photographs and objects, and wrote this page as if Wren were speaking. It was read to her father and agreed with both parents at home on 20 July 2026.",
        italic=True,
    ),
    sub("What I like and what I want you to know", colour=_TEAL),
    *paras(
        "I like water, drums, ducks and dancing with Dad. I choose the blue cup. When I like something I clap and sign MORE, and when I don't I sit down and turn my face away. I look for Bettina when I come in. I love my baby brothers and pat them."
    ),
    sub("What I would like to be able to do", colour=_TEAL),
    *paras(
        "I go to the fence to watch the big children in Reception and try to open the gate. Mum and Bettina think that I want to go to school with them and play. I pull at grown-ups' hands to make them sign with me."
    ),
    sub("What Mum and Dad want to say", colour=_TEAL),
    *paras(
        "Astrid and Chidi say that Wren brings joy into every room and works harder than anyone to get where she wants to go. They are tired, and they worry about her chest every winter. Their hopes are that she will talk and sign with her brothers, go to the village school with the children she knows, use the toilet and eat at the table with everybody. When she is older they would like her to have friends of her own."
    ),
    sub("How I communicate and join in decisions", colour=_TEAL),
    *paras(
        "I use 15 Makaton signs, four words, pointing and looks. I choose between two real things better than between two pictures. For my meeting I picked which photographs went on the wall."
    ),
    sub("My story so far", colour=_TEAL),
    *paras(
        "Wren was born with Down syndrome, which was found on the day after her birth. She had an operation on her heart in August 2023 when she was four months old. Portage came every week from January 2024. She walked at 30 months and started at Little Reeds in January 2026."
    ),
    bar("Section B: My special educational needs", _TEAL),
    *_mine(
        "Communication and interaction",
        "watch faces closely, take turns with a drum and copy a new sign after seeing it about ten times.",
        "1|Wren understands single words in everyday routines, and few outside them. In July 2026 she followed 3 of 20 requests without a gesture, at the level of about 15 months. At group time she looks away after the first words and does not know what will happen next.",
        "2|Wren has four spoken words and 15 signs, where most three-year-olds use several hundred words. People outside her family and Bettina recognise about half of her signs. She pulls hair or throws what is in her hand when her message is missed, about five times a day.",
    ),
    *_mine(
        "Cognition and learning",
        "find a toy that was hidden under one of three cups, and match four pictures to objects.",
        "3|Wren's play and problem solving are like those of a child of about 20 months (Bayley Scales, July 2026). She stays with an activity that an adult has chosen for two minutes and forgets a step unless she has done it 20 times or more. She repeats emptying and filling, and does not yet build, sort or pretend.",
    ),
    *_mine(
        "Social, emotional and mental health",
        "comfort another child with a pat and wait at the gate with Bettina.",
        "4|Wren sits on the floor and will not move when one activity ends and another begins: at eight of ten changes in a morning in July 2026, for 5 to 15 minutes. She misses snack, songs and the garden. She does not play beside other children for more than a minute.",
    ),
    *_mine(
        "Sensory and physical",
        "walk on the flat, climb on to a chair and throw a ball. Her hearing is normal, and with her glasses so is her sight for near and far.",
        "5|Wren's muscles are loose and her joints bend too far. She cannot manage a step or rough grass without a hand, and fell 14 times in two weeks in July 2026. She tires after ten minutes on her feet and does not keep up with other children outside.",
        "6|Wren holds a spoon or crayon in her fist and cannot bring finger and thumb together on a small thing. She does not make marks on purpose, turn single pages or open her lunch box.",
    ),
    *_mine(
        "Self-care and independence",
        "pull off her hat and socks and drink from an open cup that is held for her.",
        "7|Wren wears nappies and gives no sign before she wets. She cannot pull her trousers up or down or wash her hands alone. At three and a half this takes her out of play for 40 minutes of the nursery day.",
    ),
    bar("Section C: My health needs", _TEAL),
    P(
        "<b>C1:</b> Wren coughs and sometimes chokes on thin drinks and lumps. The assessment of May 2026 found that thin fluid enters her airway. She eats half of what she needs when she is hurried."
    ),
    P(
        "<b>C2:</b> Wren catches chest infections, which put her in hospital twice in the winter of 2025 to 2026 and kept her from nursery for 31 days."
    ),
    bar("Section D: My social care needs", _TEAL),
    P(
        "<b>D1:</b> A social worker's assessment of 3 September 2026 found that Wren is a child in need. She has no sense of danger. Since the twins were born one adult cannot take all three children out safely, and Wren has been to no playground or group at weekends since February 2026."
    ),
    P(
        "<b>D2:</b> Wren's parents have three broken nights' sleep in a week on which one of them works a night shift. The assessment found that they are near the end of their strength, and that Wren's routines of eating and bedtime have slipped as a result."
    ),
    bar("Sections E and F: My outcomes and the special educational provision I need", _TEAL),
    _card(
        1,
        "By July 2027 Wren will follow 15 out of 20 two-word requests (“get shoes”, “drum stop”) with a sign and no other gesture, so that she knows what comes next. (Need 1)",
        "A speech and language therapist with training in Down syndrome will work with Wren at nursery, 1:1, for 30 minutes once a week in 38 weeks, and will review her targets each term.",
        "Wren's key person, trained by the therapist to Makaton Level 2, will play the therapist's listening games with Wren, 1:1, for 10 minutes twice in every session of nursery. The therapist will watch and review once every half term.",
        "Every adult in the room will sign the key word of each instruction and show an object of reference at every change of activity. The nursery's special educational needs coordinator (SENCO) will check this on one morning each fortnight.",
    ),
    _card(
        2,
        "By July 2028, the end of the Early Years Foundation Stage, Wren will use 100 signs or words, and join two of them, to ask, refuse and tell, with her brothers and with people outside her family. (Need 2)",
        "A teaching assistant with Makaton Level 2 will lead a singing and signing group for Wren and three other children for 15 minutes every day. The therapist will choose ten new signs each half term and review the last ten.",
        "The specialist early years teacher will visit nursery for one hour every two weeks to model See and Learn reading with Wren, 1:1, and will review her word list with her parents at the end of each term.",
    ),
    _card(
        3,
        "By July 2028 Wren will finish a play task of four steps, such as posting, sorting or feeding a doll, by herself in ten minutes, at least once a day for a week. (Needs 3 and 6)",
        "A teaching assistant trained in small-steps teaching by the specialist early years teacher will teach Wren at a table, 1:1, for 15 minutes three times a day, using backward chaining. The specialist early years teacher will review the steps every four weeks.",
        "The occupational therapist will work with Wren and the assistant for 45 minutes once every three weeks on grasp, use of two hands and making marks, 1:1, and will review this each term.",
        "Wren will have a chair with a foot rest, a sloping board, spring scissors and short chunky crayons at nursery, for every table activity.",
    ),
    _card(
        4,
        "By July 2027 Wren will go from one activity to the next within two minutes, with her object and one sign, at eight out of ten changes, so that she is in time for snack, songs and garden. (Need 4)",
        "A teaching assistant trained by the educational psychologist will give Wren her object and a two-minute warning, walk with her, 1:1, and start the first turn of play with one other child, at each of the ten changes of the nursery day. The psychologist will review the record once a term.",
    ),
    _card(
        5,
        "By July 2027 Wren will walk across the garden and up three steps with a rail by herself, on five days running, so that she plays where the others play. (Need 5)",
        "A teaching assistant trained by the physiotherapist will do Wren's strength and balance programme with her, 1:1, for 15 minutes every day. The physiotherapist will come to nursery for 45 minutes every six weeks to review and change it.",
        "There will be a rail at each of the two garden steps and a trolley for walking practice by 30 November 2026.",
    ),
    _card(
        6,
        "By July 2028 Wren will go through her toilet routine at set times, trousers and all, with no more than one accident in a week. (Need 7)",
        "Wren's key person, trained by the specialist early years teacher, will take her through a signed toilet and handwashing routine, 1:1, at five set times in the day, about eight minutes each. They will review the chart every four weeks with her parents.",
    ),
    _card(
        7,
        "By October 2027 Wren will come into her Reception class without a parent, hang up her bag and choose something to play with, on nine mornings out of ten. (Needs 1 and 4: starting school)",
        "Wren's key person will take her, 1:1, to her new school for six visits of an hour, one a week from May 2027, with a photograph book. The two schools will review each visit the same day.",
        "The SENCOs, the therapists and Wren's parents will meet for an hour in March, June and October 2027 to plan and review her start. The speech and language therapist will train the Reception staff in Makaton for a day in July 2027 and again each September.",
    ),
    T(
        [
            [Cell("Card 8: health and family", shade=_TEAL, colour="FFFFFF", bold=True, span=2)],
            [
                "My outcomes (E)",
                [
                    P(
                        "By July 2027 Wren will eat a soft lunch and drink 150 millilitres, sitting with four friends, in 30 minutes, on four days out of five. (C1)"
                    ),
                    P(
                        "By April 2027 Wren will have been at nursery on nine days out of ten since November 2026. (C2)"
                    ),
                    P(
                        "By July 2027 Wren will play at the playground or toddler gym for an hour on three weekends out of four. (D1)"
                    ),
                    P(
                        "By April 2027 Wren will be asleep by 8 o'clock and sleep until 5 on five nights out of seven. (D2)"
                    ),
                ],
            ],
        ],
        (3.6, 13.4),
        head=0,
        first_shade=_MINT,
        first_bold=True,
        size=10.5,
    ),
    P(
        "<b>Smaller steps.</b> The SENCO, Bettina Rusk and Wren's parents set steps towards each outcome every six weeks, with the therapists' advice, and note in her learning journal which she has reached. Her Reception teacher and the new school's SENCO will do this from September 2027.",
        before=4,
    ),
    bar("Section G: Health provision for me", _TEAL),
    dots(
        "The dysphagia team's speech and language therapist will review Wren's swallowing at nursery, and her eating plan, for one hour every three months.",
        "The community children's nurse will train the three adults who give Wren food and drink, for two hours in November 2026, and renew this every year.",
        "The cardiac clinic will see Wren once a year. The community paediatrician will see her every six months, and will start a winter course of preventive antibiotics each October and review it each April.",
    ),
    bar("Section H1: Social care provision for me (Chronically Sick and Disabled Persons Act 1970)", _TEAL),
    P(
        "A short breaks worker trained in Makaton will take Wren to a playground or toddler gym, 1:1, for three hours every Saturday from November 2026. The social worker will review this every three months at the child in need meeting."
    ),
    bar("Section H2: Other social care provision for me", _TEAL),
    P(
        "A family support worker trained in sleep and mealtimes will visit Wren's parents at home for 90 minutes once a week for 12 weeks from November 2026, and once a month after that until April 2027. The social worker will review this at each child in need meeting, every six weeks."
    ),
    bar("Section I: Where I will learn", _TEAL),
    P(
        "This part is left empty in a draft. The council will fill it in when it has heard from Wren's parents."
    ),
    bar("Section J: My personal budget", _TEAL),
    P(
        "Wren's parents were told about personal budgets on 20 July 2026. They may ask for one now that they have this draft."
    ),
    bar("Section K: Advice and information used for my plan", _TEAL),
    grid(
        ["What it is", "Who wrote it", "When"],
        [
            ["My views, from what I chose", "Bettina Rusk, key person, with Astrid Lund", "20 July 2026"],
            ["My parents' views", "Astrid and Chidi Lund", "20 July 2026"],
            [
                "Education: nursery and Portage",
                "Mrs Y. Delacroix, head and SENCO, Little Reeds Nursery School",
                "24 July 2026",
            ],
            [
                "Specialist early years teaching",
                "G. Hartnoll, specialist early years teacher",
                "27 July 2026",
            ],
            ["Educational psychology", "Dr N. Sefton, educational psychologist", "29 July 2026"],
            ["Medical", "Dr U. Bhandari, community paediatrician", "28 July 2026"],
            [
                "Speech and language therapy, with the swallowing assessment of May 2026",
                "I. McCreath, speech and language therapist",
                "23 July 2026",
            ],
            ["Physiotherapy", "D. Aldous, physiotherapist", "21 July 2026"],
            ["Occupational therapy", "S. Wyndham, occupational therapist", "22 July 2026"],
            ["Social care", "L. Tierney, social worker", "3 September 2026"],
        ],
        (6.2, 7.6, 3.2),
        shade=_MINT,
    ),
]

GUARDS = [
    Guard(
        "I like water, drums, ducks and dancing with Dad. I choose the blue cup. When I like something I clap and sign MORE, and when I don't I sit down and turn my face away. I look for Bettina when I come in. I love my baby brothers and pat them.",
        "A",
        "V05: 'I', and the page says which adults speak for her",
    ),
    Guard(
        "This part is left empty in a draft. The council will fill it in when it has heard from Wren's parents.",
        "I",
        "S02, S04, S09: rightly empty in a draft",
    ),
    Guard(
        "The dysphagia team's speech and language therapist will review Wren's swallowing at nursery, and her eating plan, for one hour every three months.",
        "G",
        "P12: a swallowing review is health care; the language therapy is in F",
    ),
    Guard(
        "She had an operation on her heart in August 2023 when she was four months old.",
        "A",
        "M04, M05: an age in dated history",
    ),
    Guard(
        "There will be a rail at each of the two garden steps and a trolley for walking practice by 30 November 2026.",
        "F",
        "P03, P04: equipment needs neither",
    ),
    Guard(
        "Wren holds a spoon or crayon in her fist and cannot bring finger and thumb together on a small thing. She does not make marks on purpose, turn single pages or open her lunch box.",
        "B",
        "N03: seen and with effect, though no score is given",
    ),
]

_D = Defect
_D1 = "A social worker's assessment of 3 September 2026 found that Wren is a child in need. She has no sense of danger. Since the twins were born one adult cannot take all three children out safely, and Wren has been to no playground or group at weekends since February 2026."
_D2 = "Wren's parents have three broken nights' sleep in a week on which one of them works a night shift. The assessment found that they are near the end of their strength, and that Wren's routines of eating and bedtime have slipped as a result."

_A: list[Edit] = [
    swap(_D1, "Wren is not known to social care."),
    drop(_D2),
    swap(
        "<b>D1:</b> Wren is not known to social care.",
        "Wren is not known to social care.",
        _D("N07", "D", "only that she is not known: no assessment, in a plan that calls her a child in need"),
        _D(
            "N08",
            "D",
            "the front page says child in need, D says nothing of it",
            "Wren is not known to social care.",
        ),
        _D(
            "T05",
            "H1",
            "the need that it answered is gone",
            "A short breaks worker trained in Makaton will take Wren to a playground or toddler gym, 1:1, for three hours every Saturday from November 2026. The social worker will review this every three months at the child in need meeting.",
        ),
        _D(
            "T04",
            "E",
            "the need that it answered is gone",
            "By July 2027 Wren will play at the playground or toddler gym for an hour on three weekends out of four. (D1)",
        ),
        _D(
            "T05",
            "H2",
            "the need that it answered is gone",
            "A family support worker trained in sleep and mealtimes will visit Wren's parents at home for 90 minutes once a week for 12 weeks from November 2026, and once a month after that until April 2027. The social worker will review this at each child in need meeting, every six weeks.",
        ),
        _D(
            "T04",
            "E",
            "the need that it answered is gone",
            "By April 2027 Wren will be asleep by 8 o'clock and sleep until 5 on five nights out of seven. (D2)",
        ),
        _D("T09", "E", "there is no D1 or D2 any more", "(D1)"),
    ),
    swap(
        "This part is left empty in a draft. The council will fill it in when it has heard from Wren's parents.",
        "Type of placement: special school for children with severe learning difficulties.",
        _D("S08", "I", "a first draft that names the type"),
    ),
    drop("Astrid and Chidi say that Wren brings joy"),
    drop("What Mum and Dad want to say", _D("V02", "A", "no views of the parents", None)),
    swap(
        "The occupational therapist will work with Wren and the assistant for 45 minutes once every three weeks on grasp, use of two hands and making marks, 1:1, and will review this each term.",
        "An occupational therapy programme for Wren will be devised following further assessment, and its recommendations followed.",
        _D("P09", "F", "the content waits for an assessment"),
        _D("P03", "F", "no frequency"),
        _D("P04", "F", "no length"),
        _D("P02", "F", "nobody is named to carry it out"),
    ),
    swap(
        "By July 2028, the end of the Early Years Foundation Stage, Wren will use 100 signs or words, and join two of them, to ask, refuse and tell, with her brothers and with people outside her family. (Need 2)",
        "By July 2028, the end of the Early Years Foundation Stage, Wren will be a happy and effective communicator. (Need 2)",
        _D("O03", "E", "happy, effective: not to be observed"),
    ),
    drop("A teaching assistant trained by the physiotherapist will do Wren's strength"),
    drop(
        "There will be a rail at each of the two garden steps",
        _D(
            "T01",
            "B",
            "no provision is left",
            "Wren's muscles are loose and her joints bend too far. She cannot manage a step or rough grass without a hand, and fell 14 times in two weeks in July 2026. She tires after ten minutes on her feet and does not keep up with other children outside.",
        ),
        _D(
            "T03",
            "E",
            "its provision is gone",
            "By July 2027 Wren will walk across the garden and up three steps with a rail by herself, on five days running, so that she plays where the others play. (Need 5)",
        ),
    ),
    swap(
        "Portage came every week from January 2024.",
        "Portage came every week from January 2024. Wren turned five last spring.",
        _D("M04", "A", "the front page makes her three", "Wren turned five last spring."),
    ),
    swap(
        "The psychologist will review the record once a term.",
        "This will be delivered provided that funding is agreed and a suitable member of staff can be recruited.",
        _D("P08", "F", "depends on funding and recruitment"),
        _D("P14", "F", "and nobody reviews it now"),
    ),
    swap(
        "She misses snack, songs and the garden.",
        "Freya misses snack, songs and the garden.",
        _D("M01", "B", "another child's name"),
    ),
]

_B: list[Edit] = [
    swap("I was born on", "I was born in"),
    swap(
        "5 April 2023",
        "the spring",
        _D("S05", None, "no date of birth on the front page", "the spring"),
    ),
    drop("The dysphagia team's speech and language therapist"),
    drop("The community children's nurse will train the three adults"),
    drop(
        "The cardiac clinic will see Wren once a year.",
        _D("S02", "G", "a heading with nothing under it", None),
        _D(
            "T07",
            "C",
            "nothing answers it",
            "Wren coughs and sometimes chokes on thin drinks and lumps. The assessment of May 2026 found that thin fluid enters her airway. She eats half of what she needs when she is hurried.",
        ),
        _D(
            "T07",
            "C",
            "nothing answers it",
            "Wren catches chest infections, which put her in hospital twice in the winter of 2025 to 2026 and kept her from nursery for 31 days.",
        ),
    ),
    drop("I go to the fence to watch the big children"),
    drop("What I would like to be able to do"),
    swap(
        " Their hopes are that she will talk and sign with her brothers, go to the village school with the children she knows, use the toilet and eat at the table with everybody. When she is older they would like her to have friends of her own.",
        "",
        _D("V06", "A", "only likes and worries are left", None),
    ),
    swap(
        "Wren's play and problem solving are like those of a child of about 20 months (Bayley Scales, July 2026). She stays with an activity that an adult has chosen for two minutes and forgets a step unless she has done it 20 times or more. She repeats emptying and filling, and does not yet build, sort or pretend.",
        "Wren has Down syndrome (Trisomy 21) and global developmental delay.",
        _D("N02", "B", "two diagnoses and nothing else"),
    ),
    swap(
        "By July 2027 Wren will walk across the garden and up three steps with a rail by herself, on five days running, so that she plays where the others play. (Need 5)",
        "By July 2027 Wren will make progress with her gross motor skills and increase her stamina. (Need 5)",
        _D("O04", "E", "'make progress', 'increase'"),
        _D("O03", "E", "no criterion"),
    ),
    swap(
        "A teaching assistant with Makaton Level 2 will lead a singing and signing group for Wren and three other children for 15 minutes every day. The therapist will choose ten new signs each half term and review the last ten.",
        "Opportunities for signing and singing throughout the day with familiar adults.",
        _D("P01", "F", "no programme"),
        _D("P02", "F", "'familiar adults'"),
        _D("P03", "F", "'throughout the day'"),
        _D("P04", "F", "no length"),
        _D("P05", "F", "no ratio"),
        _D("P06", "F", "'opportunities for', 'familiar adults', 'throughout the day'"),
        _D("P14", "F", "no review"),
    ),
    swap(
        "Wren does not use enough words to be asked. Her mother and her key person, Bettina Rusk, watched what she chose on six days in July 2026, with photographs and objects, and wrote this page as if Wren were speaking. It was read to her father and agreed with both parents at home on 20 July 2026.",
        "Please use this page to get to know me.",
        _D("V04", "A", "nothing says how or when", None),
        _D(
            "V05",
            "A",
            "'I', and nobody says who speaks for a child of three with four words",
            "I like water, drums, ducks and dancing with Dad.",
        ),
    ),
    drop_row("Dr N. Sefton, educational psychologist", _D("S12", "K", "no psychological advice", None)),
    drop_row(
        "L. Tierney, social worker",
        _D("S12", "K", "no social care advice", None),
        _D(
            "S13",
            "D",
            "the assessment is cited, and K does not list it",
            "A social worker's assessment of 3 September 2026 found that Wren is a child in need.",
        ),
    ),
    swap(
        "<b>Smaller steps.</b> The SENCO",
        "<b>Smaller steps.</b> [Delete as applicable: The setting / the school] The SENCO",
        _D(
            "S04",
            "E",
            "the template's choice was never made",
            "[Delete as applicable: The setting / the school]",
        ),
    ),
    swap(
        "By April 2027 Wren will be asleep by 8 o'clock and sleep until 5 on five nights out of seven. (D2)",
        "By April 2027 Wren will have a sleep plan and be offered visits from the family support worker. (D2)",
        _D("O05", "E", "a plan and visits, not a difference"),
    ),
]

VARIANTS = {"a": _A, "b": _B}
PDF = {f"{STEM}-a"}
