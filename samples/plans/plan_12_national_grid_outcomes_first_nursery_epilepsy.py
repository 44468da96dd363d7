"""A national-grid plan whose columns stand in another order: outcomes, then needs, then provision.

Ilyas, in nursery, with epilepsy and global developmental delay. One area has no identified needs; the
health grid is the richest part; some spare rows are left blank and one outcome is repeated on purpose.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document

from samples.drawing import word
from samples.drawing.labels import Labels
from samples.drawing.word import Cell, TableCell

STEM = "12-national-grid-outcomes-first-nursery-epilepsy"

CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
NAVY, PALE, PALER = "2B3A67", "E3E7F1", "F4F5FA"
WIDE = 26.1


def draw(path: Path) -> Labels:
    """The Word file; LibreOffice makes its PDF."""
    labels = Labels(STEM, author="samples-c", layout=1, part="tune")
    document = word.new_document(
        landscape=True, font="Carlito", size=10.5, margin_cm=1.8, heading_colour=NAVY
    )
    word.header_footer(
        document,
        footer=("Ilyas Cattermole  03/12/2021    Saltmarsh and Wold Council    Confidential"),
        page_numbers="{page}",
    )
    _front(document, labels)
    _section_a(document, labels)
    _areas(document, labels)
    _health(document, labels)
    _social_care(document, labels)
    _closing(document, labels)
    _links(labels)
    word.save(document, path)
    return labels


def _banner(text: str, columns: int) -> list[TableCell]:
    return [Cell(word.bold(text, size=12), shade=NAVY, colour="FFFFFF"), *[word.LEFT] * (columns - 1)]


def _front(document: Document, labels: Labels) -> None:
    word.paragraph(
        document, "Education, Health and Care Plan", bold=True, size=20, colour=NAVY, align="centre"
    )
    word.paragraph(document, "Saltmarsh and Wold Council", size=13, align="centre")
    name = "Personal details"
    rows: list[list[TableCell]] = [
        _banner(name, 4),
        ["Surname", "Cattermole", "First name(s)", "Ilyas Noor"],
        ["Known as", "Ilyas", "Date of birth", "03/12/2021"],
        ["Gender", "Boy", "Pronouns", "He / him"],
        ["Address", "The Old Lifeboat House, Quay Lane, Saltmarsh", "NHS number", "999 021 7733"],
        ["School or setting", "Saltmarsh Bank Nursery School", "Year group", "Nursery (second year)"],
        ["Languages at home", "English and Somali", "Care status", "Lives with his family"],
        ["Main need", "Severe learning difficulty", "Other needs", "Epilepsy; physical"],
        ["Parent or carer 1", "Hodan Cattermole", "Relationship", "Mother"],
        ["Telephone", "01632 960231", "Email", "hodan@example.org"],
        ["Parent or carer 2", "Liban Guleed", "Relationship", "Uncle, who lives with Ilyas and his mother"],
        ["Telephone", "01632 960232", "Email", "liban@example.org"],
    ]
    word.table(
        document,
        [
            [
                Cell(c, shade=PALE, bold=True) if i in (0, 2) and isinstance(c, str) else c
                for i, c in enumerate(row)
            ]
            for row in rows
        ],
        [4.2, 8.85, 4.2, 8.85],
        header_rows=0,
    )
    services: list[list[TableCell]] = [
        _banner("Services working with Ilyas", 3),
        ["Service", "Named person", "Contact"],
        ["Children's epilepsy nursing", "Odile Branscombe, epilepsy specialist nurse", "01632 960240"],
        ["Speech and language therapy", "Fenella Ruddock-Shah", "01632 960241"],
        ["Physiotherapy", "Caspian Thwaite", "01632 960242"],
        ["Occupational therapy", "Ngozi Applegarth", "01632 960243"],
        [
            "Sensory support (vision)",
            ("Tamsin Oakeshott, qualified teacher of children with a vision impairment"),
            "01632 960244",
        ],
        ["Disabled children's team", "Rufus Endicott, social worker", "01632 960245"],
    ]
    word.table(document, services, [8, 11.1, 7], header_rows=2)
    labels.details(
        name="Ilyas Noor Cattermole",
        preferred_name="Ilyas",
        date_of_birth="2021-12-03",
        status="final",
        plan_date="2026-02-27",
        year_group=-1,
        local_authority="Saltmarsh and Wold Council",
        setting="Saltmarsh Bank Nursery School",
        named_placement="Saltmarsh Bank Nursery School",
        primary_need="Severe learning difficulty",
        pronouns="he/him",
        officer="Philippa Garroway",
        signed=True,
        nhs_number="999 021 7733",
    )
    labels.dates(final="2026-02-27")


def _told(*texts: str) -> word.Fill:
    return word.paragraphs_in(texts, space_after=4)


def _section_a(document: Document, labels: Labels) -> None:
    def says(text: str) -> str:
        return labels.says("A", text)

    def hope(key: str, text: str, area: str | None = None) -> str:
        return labels.item("A", key, text, area=area)

    history = _told(
        says(
            "Ilyas was born at 34 weeks and spent five weeks in special care. His first "
            "seizure was at seven months. He was in hospital for eleven weeks in 2023 "
            "while doctors tried to bring his seizures under control, and since then his "
            "mother counts in good months and bad months rather than in ages and stages."
        ),
        says(
            "He lives by the quay with his mother, his uncle Liban and his sister Sagal, "
            "who is six. The Portage home visitor came each week from 2023 until he began "
            "at Saltmarsh Bank Nursery School in January 2025. He attends for 15 hours "
            "over five mornings."
        ),
    )
    word.table(
        document,
        [
            [
                Cell("A1", shade=NAVY, colour="FFFFFF", bold=True, align="centre"),
                Cell("Summary of the child's history", shade=PALE, bold=True),
            ],
            [Cell(history), word.LEFT],
        ],
        [1.6, 24.5],
        header_rows=0,
    )
    views = _told(
        says(
            "Ilyas cannot tell us his views in words. His key person, Bettany Crewe, and "
            "his mother watched him together on three mornings in November 2025, wrote "
            "down what made him lean in, laugh, turn away or go still, and agreed what "
            "they thought he was saying. What follows is written by them on his behalf."
        ),
        says(
            "Ilyas likes people close to, especially faces that sing. He turns away from "
            "the water tray when the tap is running hard and goes still when several "
            "adults talk over his head. He lets you know that he has had enough by "
            "dropping his chin. He is most awake between nine and half past ten."
        ),
        says(
            "To involve Ilyas in a decision, show him two real things at the edge of the "
            "tray on his right, say nothing for ten seconds and watch his eyes and hands."
        ),
        says(
            'Hodan told the plan writer on 4 December 2025: "People meet the epilepsy '
            'first and the boy second. I want it the other way round." She feels that he '
            "comes back from every bad month with a little less, and that somebody ought "
            "to be teaching him in between. She does not sleep much. Liban worries about "
            "what would happen if Hodan were ill."
        ),
    )
    interests = _told(
        says(
            "Singing (above all the song about the boats), being bounced, the cold metal "
            "of the garden gate, torches, his sister's plaits, the smell of cardamom."
        ),
    )
    strengths = _told(
        says(
            "Ilyas has a smile that starts at his knees. He knows his people by their "
            "voices, sits by himself for long enough to play, and will work hard for a "
            "song. He bears medical appointments with great patience."
        ),
    )
    hopes = _told(
        hope(
            "a-mama",
            (
                '"I would give anything to hear him ask for me, in a word or a sign or a '
                "button, I don't mind which.\" (Hodan)"
            ),
            CI,
        ),
        hope(
            "a-walk",
            (
                "Hodan and Liban hope that one day Ilyas will walk along the quay between them "
                "to see the boats come in."
            ),
            SP,
        ),
        hope(
            "a-school",
            (
                "The family would like him to go to a school where he is one of the children "
                "and not the one who is ill, and to have a friend at his own birthday party."
            ),
            SEMH,
        ),
        hope(
            "a-eat",
            ("We want Ilyas to sit up at the table at Eid and eat what the rest of us are eating."),
            "health",
        ),
        hope("a-hargeisa", "His grandmother is in Hargeisa and Hodan dreams of taking him to meet her."),
    )
    word.table(
        document,
        [
            [
                Cell("A2", shade=NAVY, colour="FFFFFF", bold=True, align="centre"),
                Cell(
                    ("Summary of the views, interests and aspirations of the child and their parents"),
                    shade=PALE,
                    bold=True,
                ),
            ],
            [Cell("Views", bold=True, shade=PALER), Cell(views)],
            [Cell("Interests", bold=True, shade=PALER), Cell(interests)],
            [Cell("Strengths", bold=True, shade=PALER), Cell(strengths)],
            [Cell("Aspirations", bold=True, shade=PALER), Cell(hopes)],
        ],
        [3, 23.1],
        header_rows=0,
    )


Row = tuple[list[str], list[str], list[str]]
HEADS = ("E – Outcomes sought", "B – Special Educational Needs", "F – Special Educational Provision")


def _area(document: Document, title: str, strengths: str | None, rows: Sequence[Row]) -> None:
    grid: list[list[TableCell]] = [
        _banner(f"Special Educational Needs, Outcomes and Provision (E-B-F): {title}", 3),
        [
            Cell(
                word.grey(
                    "Use one row for each need. Provision must be specific and should normally be quantified."
                ),
                shade=PALER,
            ),
            word.LEFT,
            word.LEFT,
        ],
    ]
    if strengths:
        grid.append([Cell([word.bold("Strengths: "), strengths]), word.LEFT, word.LEFT])
    grid.append([Cell(head, shade=PALE, bold=True) for head in HEADS])
    for outcome, needs, provision in rows:
        grid.append([_told(*outcome), _told(*needs), word.bullets_in(provision, glyph="\uf0b7")])
    word.table(document, grid, [6.6, 8, 11.5], header_rows=0)


def _areas(document: Document, labels: Labels) -> None:
    def out(key: str, area: str, text: str) -> list[str]:
        return [labels.item("E", key, text, area=area)]

    def need(key: str, area: str, text: str) -> list[str]:
        return [labels.item("B", key, text, area=area)]

    def gives(area: str, *given: tuple[str, str]) -> list[str]:
        return [labels.item("F", key, text, area=area) for key, text in given]

    blank: Row = ([], [], [])
    strengths = "Ilyas looks for faces, turns to his own name at home and joins in with songs by rocking."
    choice = (
        "By the end of Reception (July 2027) Ilyas will choose between two things held "
        "out to him, by looking at, reaching for or touching the one he wants, eight "
        "times out of ten and with three different people."
    )
    labels.says("B", strengths)
    rows = [
        (
            out("e-choice", CI, choice),
            need(
                "b-expressing",
                CI,
                (
                    "Ilyas has no words or signs. He tells people things with a look, a lean, a "
                    "held breath or a long 'mmm'. His mother and key person read these; others "
                    "miss them, and after one or two tries he stops asking and drifts off to "
                    "sleep."
                ),
            ),
            gives(
                CI,
                (
                    "f-slt",
                    (
                        "Direct speech and language therapy from a therapist experienced with children "
                        "who do not yet use words: 1:1 with his key person alongside, 45 minutes each "
                        "fortnight in term time, 19 sessions a year."
                    ),
                ),
                (
                    "f-choice",
                    (
                        "Choice-making set by the therapist, practised by his key person 1:1 for ten "
                        "minutes at three fixed times each morning (arrival, snack, garden), with what "
                        "he chose and how written on his chart."
                    ),
                ),
                (
                    "f-aid",
                    (
                        "Two single-message speech switches recorded weekly by Sagal, one for 'more' "
                        "and one for 'come here', within reach on his tray in every session, set up by "
                        "the nursery's communication lead."
                    ),
                ),
            ),
        ),
        (
            out("e-choice-again", CI, choice),
            need(
                "b-following",
                CI,
                (
                    "He knows the tune of a sentence rather than the words in it. He responds to "
                    "his name, 'bath' and 'Mummy' when they go with a gesture. What is said to him "
                    "across the room, or without something to see or hold, he does not follow, and "
                    "he is startled by being moved without warning."
                ),
            ),
            gives(
                CI,
                (
                    "f-objects",
                    (
                        "Objects of reference for the eight events of the morning, the same at home "
                        "and at nursery, put into his right hand and named with one word before each "
                        "event by whichever adult is with him."
                    ),
                ),
                (
                    "f-objects-training",
                    (
                        "Training in objects of reference and on-body signs for all staff in his room "
                        "and for the family: the speech and language therapist, three hours in March "
                        "2026 and two hours each September."
                    ),
                ),
            ),
        ),
        (
            out(
                "e-turns",
                CI,
                (
                    "By July 2027 Ilyas will keep a to-and-fro game (sounds, bounces, rolling a "
                    "ball) going for ten turns with an adult and for three turns with another "
                    "child."
                ),
            ),
            need(
                "b-playing",
                CI,
                (
                    "Other children are drawn to Ilyas but he does not yet notice them unless they "
                    "touch him. He holds a shared game with an adult for two or three turns and "
                    "with a child for none."
                ),
            ),
            gives(
                CI,
                (
                    "f-intensive",
                    (
                        "Intensive Interaction with a practitioner who has completed the two-day "
                        "course: 15 minutes, twice each morning, filmed once a fortnight and watched "
                        "with the speech and language therapist each half-term."
                    ),
                ),
                (
                    "f-music",
                    (
                        "A music group of four children led by a music therapist, in which each "
                        "child's song is sung and answered: 30 minutes every Wednesday, 36 weeks a "
                        "year."
                    ),
                ),
            ),
        ),
        blank,
    ]
    _area(document, "Communication and interaction", strengths, rows)

    strengths = (
        "He learns through songs and through repetition, and he remembers what is "
        "nice. He will reach to make a toy sound again."
    )
    labels.says("B", strengths)
    rows = [
        (
            out(
                "e-switch",
                CL,
                (
                    "By July 2027 Ilyas will press a switch on purpose to make something happen, "
                    "and press it again when it stops, four times out of five without a prompt and "
                    "with three different toys."
                ),
            ),
            need(
                "b-delay",
                CL,
                (
                    "Ilyas has global developmental delay. On the Bayley scales in October 2025 "
                    "his thinking and play were like those of a child of nine to eleven months. He "
                    "bangs, mouths and drops; he does not look for a toy that has been covered or "
                    "understand that he made the light come on."
                ),
            ),
            gives(
                CL,
                (
                    "f-teacher",
                    (
                        "Teaching planned by a qualified teacher with experience of severe learning "
                        "difficulties, in steps small enough to be reached in two to three weeks: one "
                        "hour a week of direct 1:1 teaching, and half an hour a week to plan with his "
                        "key person."
                    ),
                ),
                (
                    "f-switches",
                    (
                        "Switch-operated fan, torch and boat-song player, used 1:1 with his key person "
                        "for ten minutes, twice each morning, following the order look, touch, press, "
                        "press again."
                    ),
                ),
                (
                    "f-hide",
                    (
                        "Hide-and-find games with scarves and boxes, 1:1, five minutes within each of "
                        "those sessions."
                    ),
                ),
            ),
        ),
        (
            out(
                "e-attend",
                CL,
                (
                    "By July 2027 he will stay with something that an adult shows him for five "
                    "minutes, on most days of the week, and will be back to what he could do "
                    "before within two weeks of a run of seizures."
                ),
            ),
            need(
                "b-attention",
                CL,
                (
                    "His attention lasts for one to two minutes and is broken by absences that can "
                    "pass for daydreaming. After a cluster of tonic-clonic seizures he loses "
                    "things he had learnt: in June 2025 it was five weeks before he sat unaided "
                    "again."
                ),
            ),
            gives(
                CL,
                (
                    "f-oneone",
                    (
                        "A nursery practitioner at level 3, trained in his emergency plan, with Ilyas "
                        "alone for all of the 15 hours that he attends, within arm's reach when he is "
                        "standing, eating or near water."
                    ),
                ),
                (
                    "f-reteach",
                    (
                        "After any seizure that was followed by sleep: a rest of at least 30 minutes "
                        "in the quiet bay, then for the next five mornings the skills on his 'I could' "
                        "card taught again, 1:1, twice a morning for ten minutes."
                    ),
                ),
                (
                    "f-timing",
                    (
                        "New learning put between nine and half past ten, in turns of two minutes with "
                        "a minute's rest between, with nothing else on the tray; the key person notes "
                        "any absence on a tick chart."
                    ),
                ),
            ),
        ),
        blank,
        blank,
    ]
    _area(document, "Cognition and learning", strengths, rows)

    nothing = labels.says(
        "B",
        (
            "Ilyas has no identified special educational needs in this area. He is "
            "settled, affectionate and easily comforted."
        ),
    )
    _area(
        document,
        "Social, emotional and mental health",
        None,
        [([labels.says("E", "Not applicable")], [nothing], [labels.says("F", "No provision identified")])],
    )

    rows = [
        (
            out(
                "e-walk",
                SP,
                (
                    "By July 2027 Ilyas will walk ten metres in his walking frame, with an adult "
                    "beside him but not holding him, to get to something he wants."
                ),
            ),
            need(
                "b-moving",
                SP,
                (
                    "Ilyas has low muscle tone and very flexible ankles. He sits, shuffles on his "
                    "bottom and stands at a low table for up to a minute. He cannot take steps, "
                    "get up from the floor or save himself when he tips, and he tires by eleven "
                    "o'clock."
                ),
            ),
            gives(
                SP,
                (
                    "f-physio-daily",
                    (
                        "A daily programme of standing, stepping and core strength drawn up by his "
                        "physiotherapist: 20 minutes at the start of each morning, two trained adults "
                        "with Ilyas for the hoist and one after that."
                    ),
                ),
                (
                    "f-frames",
                    (
                        "A standing frame (30 minutes each morning), a walking frame and a supportive "
                        "chair with tray, kept at nursery for his use alone and checked each term by "
                        "the physiotherapist and occupational therapist."
                    ),
                ),
                (
                    "f-handling",
                    (
                        "Training in moving and handling and in the use of each frame for four members "
                        "of staff: physiotherapist, half a day each September and when any piece of "
                        "equipment changes."
                    ),
                ),
            ),
        ),
        (
            out(
                "e-spoon",
                SP,
                (
                    "By July 2027 he will take five spoonfuls of a meal to his mouth with a loaded "
                    "spoon and put the spoon down again."
                ),
            ),
            need(
                "b-hands",
                SP,
                (
                    "He picks things up with his whole hand in a raking movement, mainly the "
                    "right, and takes everything to his mouth. He does not yet let go on purpose, "
                    "hold a spoon the right way up or use two hands together."
                ),
            ),
            gives(
                SP,
                (
                    "f-ot",
                    (
                        "Occupational therapy for hand use and self-feeding: 45 minutes a month, 1:1 "
                        "with his key person present, and a written programme renewed each term."
                    ),
                ),
                (
                    "f-messy",
                    (
                        "Hand work from that programme (chewy tubes first, then grasp, release and "
                        "spoon) with his key person, 1:1, for 15 minutes each morning before snack."
                    ),
                ),
            ),
        ),
        (
            out(
                "e-see",
                SP,
                (
                    "By July 2027 Ilyas will turn his head to find, and reach for, a lit or "
                    "high-contrast object on either side of the mid-line, four times out of five."
                ),
            ),
            need(
                "b-vision",
                SP,
                (
                    "He has a cerebral vision impairment. He sees best to the right and above, "
                    "needs time to look, and misses what is low down on his left, what is "
                    "cluttered and what is far off."
                ),
            ),
            gives(
                SP,
                (
                    "f-qtvi",
                    (
                        "A qualified teacher of children and young people with a vision impairment: "
                        "one hour each half-term with Ilyas and his key person, and a yearly "
                        "functional vision assessment."
                    ),
                ),
                (
                    "f-contrast",
                    (
                        "A plain black surface and cloth, one bright or lit object at a time, shown on "
                        "his right and then moved slowly across; used in every tabletop activity."
                    ),
                ),
            ),
        ),
        (
            [],
            need(
                "b-dressing",
                SP,
                (
                    "Ilyas does not yet help when he is dressed, washed or changed. He stiffens "
                    "and arches when his head is touched, so that taking off a jumper needs two "
                    "people."
                ),
            ),
            [],
        ),
    ]
    _area(document, "Sensory and/or physical needs", None, rows)


def _health(document: Document, labels: Labels) -> None:
    def need(key: str, text: str) -> list[str]:
        return [labels.item("C", key, text, area="health")]

    def out(key: str, text: str) -> list[str]:
        return [labels.item("E", key, text, area="health")]

    def gives(*given: tuple[str, str]) -> list[str]:
        return [labels.item("G", key, text, area="health") for key, text in given]

    rows: list[tuple[list[str], list[str], list[str]]] = [
        (
            need(
                "c-seizures",
                (
                    "Ilyas has epilepsy with several kinds of seizure. Tonic-clonic seizures come "
                    "two or three times a month, last for two to four minutes and are followed by "
                    "one to three hours of sleep. Absences come in runs of up to twenty in a "
                    "morning: his eyes flicker and he stops. Fever, tiredness and missed medicine "
                    "bring seizures on. Twice in 2025 he was taken to hospital because a seizure "
                    "did not stop."
                ),
            ),
            out(
                "e-safe",
                (
                    "From the start of this plan, every seizure that Ilyas has at nursery or "
                    "school will be seen, timed and treated as his plan says, so that none goes "
                    "beyond five minutes without rescue medicine and, by July 2027, he is back "
                    "with the other children within an hour on eight occasions out of ten."
                ),
            ),
            gives(
                (
                    "g-emergency",
                    (
                        "An individual emergency seizure plan with rescue medicine (buccal midazolam), "
                        "written by the epilepsy specialist nurse and signed by the consultant, "
                        "renewed every six months and within five working days of any change of dose."
                    ),
                ),
                (
                    "g-rescue-training",
                    (
                        "Training and sign-off of six named members of staff in his seizures, his "
                        "rescue medicine and the oxygen cylinder: epilepsy specialist nurse, three "
                        "hours, every twelve months, so that two trained people are on site whenever "
                        "he is."
                    ),
                ),
                (
                    "g-neurology",
                    (
                        "Review by the consultant paediatric neurologist every three months in clinic, "
                        "with blood levels taken beforehand at home by the children's community nurse."
                    ),
                ),
                ("g-ketogenic", "Assessment for a ketogenic diet at the regional centre by June 2026."),
            ),
        ),
        (
            need(
                "c-sleep",
                (
                    "He has seizures in his sleep on two or three nights a week and wakes four to "
                    "six times. His mother sleeps on the floor beside him. He comes to nursery "
                    "tired, and tiredness makes the next seizure more likely."
                ),
            ),
            out(
                "e-sleep",
                (
                    "By December 2026 Ilyas will sleep for seven hours in a night, with no more "
                    "than two wakings, on five nights a week."
                ),
            ),
            gives(
                (
                    "g-monitor",
                    (
                        "A bed movement alarm and pulse oximeter for use at home, supplied, checked "
                        "yearly and replaced by the children's community nursing team."
                    ),
                ),
                (
                    "g-sleep-clinic",
                    (
                        "Four appointments of one hour with the sleep practitioner between March and "
                        "July 2026, by telephone or at home, then a review at six months."
                    ),
                ),
            ),
        ),
        (
            need(
                "c-swallow",
                (
                    "Thin drinks go down the wrong way. Ilyas coughs, his eyes water and he has "
                    "had three chest infections in a year. He manages smooth and mashed food, "
                    "tires after fifteen minutes of a meal, and is on the second centile for "
                    "weight."
                ),
            ),
            out(
                "e-meal",
                (
                    "By July 2027 Ilyas will eat a mashed family meal and drink 100 millilitres of "
                    "thickened fluid within 25 minutes, sitting with others, and will have gone "
                    "six months without a chest infection."
                ),
            ),
            gives(
                (
                    "g-dysphagia",
                    (
                        "An eating and drinking plan from a speech and language therapist with "
                        "post-graduate training in dysphagia, reviewed by watching a meal every three "
                        "months, with two hours of training each September for those who feed him."
                    ),
                ),
                (
                    "g-dietitian",
                    (
                        "Paediatric dietitian: weight, growth and feeds checked every eight weeks at "
                        "nursery; high-calorie supplements and thickener prescribed."
                    ),
                ),
            ),
        ),
        (
            need("c-ankles", "His ankles roll in when he stands and his calves are beginning to tighten."),
            [],
            gives(
                (
                    "g-splints",
                    (
                        "Ankle splints made and fitted by the orthotist, reviewed every four months as "
                        "he grows."
                    ),
                ),
                (
                    "g-physio",
                    (
                        "Six sessions of physiotherapy each term, 45 minutes each, at nursery, by a "
                        "physiotherapist registered with the HCPC who works with children under five."
                    ),
                ),
            ),
        ),
        (
            need(
                "c-bowel",
                (
                    "He is constipated on most days. Cramps make him cry out, arch and refuse to "
                    "sit, and can be taken for seizures."
                ),
            ),
            [],
            gives(
                (
                    "g-continence",
                    (
                        "Children's continence nurse: review of his laxative and stool chart every "
                        "three months, by telephone, with the results copied to nursery."
                    ),
                )
            ),
        ),
        (
            need(
                "c-teeth",
                (
                    "Two of his front teeth were broken in a fall and he grinds the rest. He will "
                    "not have a toothbrush in his mouth."
                ),
            ),
            [],
            [],
        ),
    ]
    grid: list[list[TableCell]] = [_banner("Health needs, outcomes and provision (C-E-G)", 3)]
    grid.append(
        [
            Cell(head, shade=PALE, bold=True)
            for head in ("C – Health Needs", "E – Outcomes sought", "G – Health Provision")
        ]
    )
    for needs, outcome, provision in rows:
        grid.append([_told(*needs), _told(*outcome), word.bullets_in(provision, glyph="\uf0b7")])
    word.table(document, grid, [9, 6.6, 10.5], header_rows=0)


def _social_care(document: Document, labels: Labels) -> None:
    night = labels.item(
        "D",
        "d-nights",
        (
            "Ilyas cannot be left with anyone who has not been trained in his rescue "
            "medicine. Nobody but his mother and uncle has been, and when Liban is at sea "
            "Hodan is alone with both children and awake for much of the night. She has "
            "given up her job, and Sagal has stopped going to her Saturday club."
        ),
        area="social-care",
    )
    home = labels.item(
        "D",
        "d-bath",
        (
            "The bathroom is up a narrow stair and there is no bath seat. Hodan carries "
            "him, wet, and has hurt her back."
        ),
        area="social-care",
    )
    outcome = labels.item(
        "E",
        "e-others",
        (
            "By September 2026 Ilyas will be looked after happily for three hours a week "
            "by someone other than his mother, shown by his smiling, eating and playing "
            "with them."
        ),
        area="social-care",
    )
    nothing = labels.says("H1", "No provision identified.")
    labels.state("H1", "nil")
    breaks = labels.item(
        "H2",
        "h-breaks",
        (
            "Short breaks at home from a children's support worker trained in his "
            "emergency plan: three hours every Saturday, 48 weeks a year, so that he can "
            "play and go out while his mother is with Sagal."
        ),
        area="social-care",
    )
    overnight = labels.item(
        "H2",
        "h-overnight",
        (
            "Twelve nights a year at Puffin House short-break unit, beginning with two tea "
            "visits in May 2026, with waking night staff."
        ),
        area="social-care",
    )
    grid: list[list[TableCell]] = [
        _banner("Social care needs, outcomes and provision (D-E-H1-H2)", 4),
        [
            Cell(head, shade=PALE, bold=True)
            for head in (
                "D – Social Care Needs",
                "E – Outcomes sought",
                "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
                "H2 – Other social care provision",
            )
        ],
        [_told(night), _told(outcome), nothing, word.bullets_in([breaks, overnight], glyph="\uf0b7")],
        [_told(home), "", "", ""],
    ]
    word.table(document, grid, [8, 6, 5, 7.1], header_rows=0)


ADVICE = [
    ("Parent: views and Section A conversation", "04/12/2025", "Hodan Cattermole", "Yes"),
    (
        "Ilyas: observation of responses",
        "28/11/2025",
        "Bettany Crewe, key person, with Hodan Cattermole",
        "Yes",
    ),
    ("Education", "01/12/2025", "Ottoline Fairweather, headteacher, Saltmarsh Bank Nursery School", "Yes"),
    ("Educational psychology", "15/12/2025", "Dr Gideon Larkspur, educational psychologist", "Yes"),
    ("Medical", "10/12/2025", "Dr Amaryllis Dunmore, community paediatrician", "Yes"),
    ("Epilepsy nursing", "09/12/2025", "Odile Branscombe, epilepsy specialist nurse", "Yes"),
    (
        "Speech and language therapy (communication; eating and drinking)",
        "11/12/2025",
        "Fenella Ruddock-Shah",
        "Yes",
    ),
    ("Physiotherapy", "05/12/2025", "Caspian Thwaite", "Yes"),
    ("Occupational therapy", "19/12/2025", "Ngozi Applegarth", "Yes"),
    (
        "Vision impairment",
        "02/12/2025",
        ("Tamsin Oakeshott, qualified teacher of children with a vision impairment"),
        "Yes",
    ),
    ("Social care", "12/01/2026", "Rufus Endicott, disabled children's team", "Yes"),
]


def _closing(document: Document, labels: Labels) -> None:
    place = labels.says(
        "I",
        (
            "Saltmarsh Bank Nursery School, a maintained nursery school, until July 2026; "
            "from September 2026 Osier Lane School, a maintained special school."
        ),
    )
    budget = labels.says(
        "J", ("The family has been given information about personal budgets. None has been requested.")
    )
    word.table(
        document,
        [
            [
                Cell("I", shade=NAVY, colour="FFFFFF", bold=True, align="centre"),
                Cell("Placement", shade=PALE, bold=True),
            ],
            [place, word.LEFT],
        ],
        [1.6, 24.5],
        header_rows=0,
    )
    word.table(
        document,
        [
            [
                Cell("J", shade=NAVY, colour="FFFFFF", bold=True, align="centre"),
                Cell("Personal Budget (including arrangements for direct payments)", shade=PALE, bold=True),
            ],
            [budget, word.LEFT],
        ],
        [1.6, 24.5],
        header_rows=0,
    )
    for row in ADVICE:
        for cell in row:
            labels.says("K", cell)
    advice: list[list[TableCell]] = [[row[0], word.LEFT, *row[1:]] for row in ADVICE]
    grid: list[list[TableCell]] = [
        [
            Cell("K", shade=NAVY, colour="FFFFFF", bold=True, align="centre"),
            Cell("Advice and information", shade=PALE, bold=True),
            word.LEFT,
            word.LEFT,
            word.LEFT,
        ],
        [
            Cell("Advice and information requested", shade=PALER, bold=True),
            word.LEFT,
            *[Cell(head, shade=PALER, bold=True) for head in ("Date received", "Who from", "Appended")],
        ],
        *advice,
    ]
    word.table(document, grid, [1.6, 8, 3.5, 10, 3], header_rows=0)
    word.table(
        document,
        [
            _banner("Sign-off", 4),
            ["Name", "Philippa Garroway", "Date final plan issued", "27/02/2026"],
            ["Position", "Head of SEND, Saltmarsh and Wold Council", "Signature", word.italic("P. Garroway")],
        ],
        [3.5, 9.6, 5, 8],
        header_rows=0,
    )


def _links(labels: Labels) -> None:
    for source, *targets in (
        ("a-mama", "e-choice", "e-choice-again"),
        ("a-walk", "e-walk"),
        ("a-school", "e-turns", "e-safe"),
        ("a-eat", "e-meal", "e-spoon"),
        ("b-expressing", "e-choice", "e-choice-again", "f-slt", "f-choice", "f-aid"),
        ("b-following", "e-choice-again", "e-choice", "f-objects", "f-objects-training"),
        ("b-playing", "e-turns", "f-intensive", "f-music"),
        ("b-delay", "e-switch", "f-teacher", "f-switches", "f-hide"),
        ("b-attention", "e-attend", "f-oneone", "f-reteach", "f-timing"),
        ("b-moving", "e-walk", "f-physio-daily", "f-frames", "f-handling"),
        ("b-hands", "e-spoon", "f-ot", "f-messy"),
        ("b-vision", "e-see", "f-qtvi", "f-contrast"),
        (
            "c-seizures",
            "e-safe",
            "g-emergency",
            "g-rescue-training",
            "g-neurology",
            "g-ketogenic",
            "f-oneone",
        ),
        ("c-sleep", "e-sleep", "g-monitor", "g-sleep-clinic"),
        ("c-swallow", "e-meal", "g-dysphagia", "g-dietitian"),
        ("c-ankles", "e-walk", "g-splints", "g-physio"),
        ("c-bowel", "g-continence"),
        ("d-nights", "e-others", "h-breaks", "h-overnight"),
        ("e-choice", "f-slt", "f-choice", "f-aid"),
        ("e-choice-again", "f-slt", "f-choice", "f-objects", "f-objects-training"),
        ("e-turns", "f-intensive", "f-music"),
        ("e-switch", "f-teacher", "f-switches", "f-hide"),
        ("e-attend", "f-reteach", "f-timing", "f-oneone"),
        ("e-walk", "f-physio-daily", "f-frames", "f-handling", "g-splints", "g-physio"),
        ("e-spoon", "f-ot", "f-messy"),
        ("e-see", "f-qtvi", "f-contrast"),
        ("e-safe", "g-emergency", "g-rescue-training", "g-neurology", "f-oneone"),
        ("e-sleep", "g-monitor", "g-sleep-clinic"),
        ("e-meal", "g-dysphagia", "g-dietitian"),
        ("e-others", "h-breaks", "h-overnight"),
    ):
        labels.link(source, *targets)
