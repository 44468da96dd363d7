"""Layout 1: the national grid. Zofia is eight, bilingual, with a developmental language disorder.

A middling to good plan. Left in on purpose: a need with nothing beside it (problems set in words), two vague
provisions, an outcome that nothing works towards (hearing), an outcome that nobody could measure, an aspiration that
no outcome carries (the bakery), the same outcome in two rows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from docx.document import Document
from docx.table import _Cell

from samples.drawing import word
from samples.drawing.labels import Labels
from samples.drawing.word import LEFT, Cell, Fill, TableCell, bold, grey

STEM = "01-national-grid-primary-slcn"

BLUE = "104F75"
PALE = "DCE6F1"
Item = tuple[str, str]


@dataclass(frozen=True)
class Row:
    """One row of a grid: what is hard, what is provided, what should change."""

    needs: list[Item] = field(default_factory=list)
    provisions: list[Item] = field(default_factory=list)
    outcomes: list[Item] = field(default_factory=list)


COMMUNICATION_STRENGTHS = (
    "Zofia is a warm child who watches faces closely and uses gesture, drawing and pointing to get her"
    " meaning across. She takes in a great deal from what she sees. She speaks Polish with her grandmother"
    " and moves between her two languages without fuss. With one adult she will try a new word again and"
    " again until she is pleased with it."
)
COMMUNICATION = [
    Row(
        [
            (
                "sentences",
                (
                    "Zofia has a severe developmental language disorder that affects both of her languages."
                    " Her own sentences are four or five words long and leave out small words and verb"
                    " endings (“Yesterday Mama go shop, buy me shoe”). Her expressive language score on the"
                    " CELF-5 UK in November 2024 was 64 (1st percentile). An adult who was not there cannot"
                    " follow her account of what happened, and after one failed try she shrugs and says"
                    " “nothing”."
                ),
            )
        ],
        [
            (
                "therapy",
                (
                    "Individual language therapy on building sentences and telling events in order, using"
                    " Colourful Semantics and a narrative approach, from an HCPC-registered speech and"
                    " language therapist: 1:1, 45 minutes once a week for 30 weeks of the school year, in a"
                    " quiet room at school."
                ),
            ),
            (
                "therapy-practice",
                (
                    "Practice of the same targets 1:1 with a teaching assistant who holds the ELKLAN Level 3"
                    " award: 20 minutes on each of the four days without therapy, following the therapist’s"
                    " written plan."
                ),
            ),
            (
                "therapy-review",
                (
                    "A meeting of one hour each term between the speech and language therapist, class teacher"
                    " and teaching assistant to set and review targets."
                ),
            ),
        ],
        [
            (
                "recount",
                (
                    "By the end of Year 6 Zofia will tell an adult who was not there about something that"
                    " happened to her, in at least four linked sentences with who, where and what in the"
                    " right order, on four out of five occasions."
                ),
            )
        ],
    ),
    Row(
        [
            (
                "instructions",
                (
                    "Zofia manages short, plain instructions with one or two parts. Beyond that she loses"
                    " them. She relies on watching other children, so she starts late and often does the"
                    " wrong task. Words for time, order and quantity (before, after, except, fewer) are not"
                    " secure in either language. Her receptive language score was 71 (3rd percentile)."
                ),
            )
        ],
        [
            (
                "one-step",
                (
                    "In every lesson adults give Zofia one step at a time, show each step with a picture or"
                    " an object, and ask her to say or show what she will do before she begins. Delivered by"
                    " the class teacher and teaching assistant."
                ),
            ),
            (
                "staff-training",
                (
                    "All adults who teach Zofia are trained by the speech and language therapist in"
                    " supporting children with developmental language disorder: two hours each September,"
                    " repeated for any new member of staff within half a term."
                ),
            ),
            (
                "pre-teaching",
                (
                    "Pre-teaching of the next week’s topic words in a group of no more than four, led by the"
                    " ELKLAN-trained teaching assistant, for 30 minutes every Monday and 15 minutes every"
                    " Thursday."
                ),
            ),
        ],
        [
            (
                "three-parts",
                (
                    "By the end of Key Stage 2 Zofia will follow an instruction with three parts, given once"
                    " to the whole class, in three lessons out of four and without looking to see what"
                    " others do."
                ),
            )
        ],
    ),
    Row(
        [
            (
                "speech",
                (
                    "Zofia’s speech is hard to make out when the subject is not known. She says t and d for k"
                    " and g, and reduces clusters (“tate” for cake, “poon” for spoon). People who know her"
                    " well catch about three quarters of what she says; visitors about half."
                ),
            )
        ],
        [
            (
                "articulation",
                (
                    "A yearly block of articulation therapy from the speech and language therapist: 12 weekly"
                    " sessions of 30 minutes, 1:1, in addition to the language therapy above."
                ),
            ),
            (
                "articulation-practice",
                (
                    "Ten minutes of sound practice every day with the teaching assistant during each block"
                    " and for the six weeks after it, using the word sets left by the therapist."
                ),
            ),
        ],
        [
            (
                "intelligible",
                (
                    "By July 2026 a visitor to the classroom will understand at least nine words in ten when"
                    " Zofia describes a picture that the visitor cannot see."
                ),
            )
        ],
    ),
    Row(
        [
            (
                "word-finding",
                (
                    "Zofia cannot always find the word she wants, even one that she used the day before. She"
                    " pauses for up to ten seconds, says “the thing”, or swaps in a neighbour (“fork” for"
                    " comb). In a busy room others answer for her, and she has begun not to start."
                ),
            )
        ],
        [("vocabulary", "Opportunities to develop her vocabulary across the curriculum.")],
        [
            (
                "recount-again",
                (
                    "By the end of Year 6 Zofia will tell an adult who was not there about something that"
                    " happened to her, in at least four linked sentences with who, where and what in the"
                    " right order, on four out of five occasions."
                ),
            )
        ],
    ),
    Row(
        [
            (
                "playtime",
                (
                    "At playtime Zofia follows games from the edge. She does not know how to ask to join,"
                    " misses the rules when they are called out, and walks off when others do not wait for"
                    " the end of her sentence. She spends most lunchtimes beside the midday supervisor and"
                    " names no child as a friend."
                ),
            )
        ],
        [
            (
                "brick-group",
                (
                    "A Lego-based therapy group of three children, led by a teaching assistant trained in the"
                    " approach, for 40 minutes once a week throughout the school year."
                ),
            ),
            ("buddy", "A buddy system at lunchtimes as appropriate."),
        ],
        [
            (
                "join-game",
                (
                    "By the end of Year 5 Zofia will join a game with two or more children at playtime on at"
                    " least three days a week, asking in her own words or with a card."
                ),
            )
        ],
    ),
    Row(),
]

LEARNING_STRENGTHS = (
    "Zofia’s reasoning with shapes and patterns is in the average range for her age (BAS3 Matrices, 48). She"
    " enjoys practical mathematics and science, remembers what she has seen and done, and takes great care"
    " over drawing and layout. She likes to finish what she starts."
)
LEARNING = [
    Row(
        [
            (
                "reading",
                (
                    "Zofia’s reading accuracy is that of a child of five years and nine months (YARC,"
                    " November 2024). She knows single letter sounds. She does not hear the separate sounds"
                    " in longer words, cannot yet blend more than four, and when a page is read to her she"
                    " can rarely say what it was about because too many of its words are strange to her."
                ),
            )
        ],
        [
            (
                "phonics",
                (
                    "A structured synthetic phonics programme for children with language disorder, taught 1:1"
                    " by the ELKLAN-trained teaching assistant for 20 minutes every day; planned, and checked"
                    " each half term, by the SENCO."
                ),
            ),
            (
                "shared-book",
                (
                    "Shared reading with talk about the story, 1:1 with the teaching assistant, three times a"
                    " week for 15 minutes, from books chosen with Zofia."
                ),
            ),
        ],
        [
            (
                "read-aloud",
                (
                    "By the end of Key Stage 2 Zofia will read aloud a Year 3 text of 150 words with 95%"
                    " accuracy and answer three out of four spoken questions about it."
                ),
            )
        ],
    ),
    Row(
        [
            (
                "writing",
                (
                    "Writing is slow and thin. Zofia has the idea but not the sentence: she draws, then"
                    " copies a neighbour’s opening. Left to herself she writes one line in twenty minutes,"
                    " with words missing and spelling that follows her own way of saying them."
                ),
            )
        ],
        [
            (
                "frames",
                (
                    "Sentence frames and colour-coded word cards on Zofia’s desk for every written task. She"
                    " rehearses each sentence aloud with the class teacher or teaching assistant before she"
                    " writes it."
                ),
            ),
            (
                "tablet",
                (
                    "A tablet with word prediction and a voice recorder, for Zofia’s own use in every lesson"
                    " with writing, and three lessons of 30 minutes in its use from the SENCO in the first"
                    " half term."
                ),
            ),
        ],
        [
            (
                "write-five",
                (
                    "By the end of Year 6 Zofia will write, with a frame, five linked sentences of her own"
                    " about a topic taught that week which another child can read back."
                ),
            )
        ],
    ),
    Row(
        [
            (
                "word-problems",
                (
                    "Zofia’s written number work is close to that of her class. Problems set in words defeat"
                    " her: she cannot hold the question in mind while she works it out, and picks any two"
                    " numbers and adds them."
                ),
            )
        ],
    ),
    Row(),
]

FEELINGS_STRENGTHS = (
    "Zofia is gentle, loyal to her small family and proud of her cooking. She recovers quickly when an adult"
    " sits beside her and does not ask questions."
)
FEELINGS = [
    Row(
        [
            (
                "silence",
                (
                    "Zofia calls herself “the bad talker”. When she is asked something in front of the class"
                    " she goes silent and hides behind her hair. On Sunday evenings she has stomach aches and"
                    " tears, and attendance fell to 86% in the autumn term of 2024."
                ),
            )
        ],
        [
            (
                "elsa",
                (
                    "Emotional literacy support from the school’s ELSA, who is supervised by an educational"
                    " psychologist each half term: 30 minutes, 1:1, once a week for two terms, on naming"
                    " feelings with pictures and on what to do when words will not come."
                ),
            ),
            (
                "rehearse",
                (
                    "No adult asks Zofia to speak in front of the class unless she has agreed to it and"
                    " rehearsed it with the teaching assistant the same morning."
                ),
            ),
        ],
        [
            (
                "answer-in-class",
                (
                    "By the end of Year 5 Zofia will raise her hand or her card and answer at least once in a"
                    " lesson on four days out of five."
                ),
            ),
            ("confident", "Zofia will feel more confident about school."),
        ],
    ),
    Row(
        [
            (
                "worn-out",
                (
                    "Holding on to language all day wears Zofia out. By two o’clock she lays her head on the"
                    " table, rubs her ears and stops trying, and her mother reports that most days she is"
                    " asleep in the car before they reach home."
                ),
            )
        ],
        [
            (
                "rests",
                (
                    "Two breaks of ten minutes, at 10.45 and 1.45 each day, in the library corner with"
                    " drawing things or headphones. The teaching assistant stays within sight and does not"
                    " talk."
                ),
            )
        ],
        [
            (
                "battery-card",
                (
                    "By July 2026 Zofia will show with her battery card when she needs to stop, and will take"
                    " part to the end of the afternoon on four days out of five."
                ),
            )
        ],
    ),
    Row(),
]

HELPER = (
    "Describe the child or young person’s needs, then the provision for each need, then the outcome it"
    " supports. Add rows as necessary."
)


def draw(path: Path) -> Labels:
    """Draw Zofia's plan."""
    labels = Labels(STEM, author="samples-a", layout=1, part="tune")
    document = word.new_document(landscape=True, size=11, margin_cm=1.8, heading_colour=BLUE)
    word.header_footer(
        document,
        header="Zofia Marczak  09/06/2016",
        footer="Wexcombe Borough Council - OFFICIAL-SENSITIVE",
    )
    front(document, labels)
    section_a(document, labels)
    areas(document, labels)
    health(document, labels)
    social_care(document, labels)
    closing(document, labels)
    link(labels)
    word.save(document, path, title="EHC plan", author="Wexcombe Borough Council")
    return labels


def front(document: Document, labels: Labels) -> None:
    """Personal details and services: the template has no status, plan date or review date here."""
    word.paragraph(document, "Wexcombe Borough Council", bold=True, size=12, colour=BLUE)
    word.heading(document, "Education, Health and Care Plan (EHCP)", size=20)
    word.table(
        document,
        [
            [Cell("Personal details", colour="FFFFFF", shade=BLUE), LEFT, LEFT, LEFT],
            [bold("First name(s)"), "Zofia Hanna", bold("Surname"), "Marczak"],
            [bold("Preferred name"), "Zosia", bold("Date of birth"), "09/06/2016"],
            [bold("Gender"), "Female", bold("Ethnicity"), "White - other European"],
            [bold("Home address"), "14 Lantern Row, Wexcombe WX4 9ZZ", bold("School year"), "Year 4"],
            [bold("Unique pupil number (UPN)"), "X999400216004", bold("NHS number"), "999 214 6004"],
            [bold("Languages"), "Polish and English", bold("Interpreter"), "For meetings with grandmother"],
            [bold("Parent / carer 1"), "Ewelina Marczak", bold("Parent / carer 2"), "Dawid Marczak"],
            [bold("Relationship"), "Mother", bold("Relationship"), "Father"],
            [bold("Telephone"), "01632 960114", bold("Telephone"), "01632 960115"],
            [bold("Email"), "e.marczak@example.org", bold("Email"), "d.marczak@example.org"],
            [bold("Current setting"), "Copperbeck Primary School", bold("Child in care"), "No"],
            [bold("Primary need"), "Speech, language and communication needs", LEFT, LEFT],
        ],
        [5, 8, 5, 8],
    )
    word.table(
        document,
        [
            [
                Cell("Services involved with the child or young person", shade=BLUE, colour="FFFFFF"),
                LEFT,
                LEFT,
            ],
            [bold("Service"), bold("Name and role"), bold("Contact")],
            [
                "Speech and language therapy",
                "Imelda Rackstraw, specialist therapist (language)",
                "01632 960121",
            ],
            ["Educational psychology", "Dr Tobias Wren-Hale, educational psychologist", "01632 960122"],
            ["Community audiology", "Nerys Cotterill, paediatric audiologist", "01632 960123"],
            ["Early Help", "Farida Lomax, early help practitioner", "01632 960124"],
        ],
        [8, 11, 7],
    )
    labels.details(
        name="Zofia Hanna Marczak",
        preferred_name="Zosia",
        date_of_birth="2016-06-09",
        status="unknown",
        plan_date="2025-03-14",
        year_group=4,
        local_authority="Wexcombe Borough Council",
        setting="Copperbeck Primary School",
        named_placement="Copperbeck Primary School",
        primary_need="Speech, language and communication needs",
        looked_after=False,
        officer="Rosalind Achterberg",
        signed=True,
        upn="X999400216004",
        nhs_number="999 214 6004",
    )


def section_a(document: Document, labels: Labels) -> None:
    """A1 and A2: letter in one cell, title in the next."""
    history = [
        (
            "Zofia was born in Lublin and came to Wexcombe with her parents and grandmother when she was two."
            " Polish was her only language until she started nursery at three. She walked at thirteen months."
            " Her first words, in Polish, came at about two and a half."
        ),
        (
            "The health visitor referred Zofia to speech and language therapy in 2019. She had three blocks"
            " of group therapy at the clinic. Glue ear was found when she was four, and grommets were fitted"
            " twice. Her parents were told for some time that she was slow to talk because she was learning"
            " two languages; an assessment in both languages in 2023 showed that this was not the reason."
        ),
        (
            "Zofia joined Copperbeck Primary School in Reception and has stayed there. Her parents asked for"
            " an EHC needs assessment in October 2024."
        ),
    ]
    word.table(
        document,
        [
            [
                Cell("A1", shade=BLUE, colour="FFFFFF"),
                Cell("Summary of the child or young person’s history", shade=BLUE, colour="FFFFFF"),
            ],
            ["", word.paragraphs_in([labels.says("A", text) for text in history])],
        ],
        [2, 24],
    )
    method = (
        "Zofia gave her views to her class teacher in two short meetings in November 2024. She chose and"
        " sorted pictures (Talking Mats) and the teacher wrote down what she said; her own words are in"
        " quotation marks. Her parents wrote their part in Polish and it was translated."
    )
    communicates = (
        "Zofia communicates with short spoken sentences, pointing, drawing and picture cards. She needs time,"
        " and likes questions with two choices. For a meeting she prepares a card with a drawing of what she"
        " wants to say and hands it over herself."
    )
    rows: list[list[TableCell]] = [
        [
            Cell("A2", shade=BLUE, colour="FFFFFF"),
            Cell(
                "Summary of the views, interests and aspirations of the child or young person and their"
                " parents",
                shade=BLUE,
                colour="FFFFFF",
            ),
            LEFT,
        ],
        [
            grey("Say how the views were gathered."),
            word.paragraphs_in([labels.says("A", method), labels.says("A", communicates)]),
            LEFT,
        ],
        ["", bold("Zofia"), bold("Zofia’s parents")],
        [
            bold("Views"),
            labels.says(
                "A",
                "“I like Miss and I like the quiet room. I don’t like carpet time, it is too fast. When I"
                " can’t say it they say never mind. I mind.” Zofia put the pictures for reading, assembly and"
                " the dinner hall on the “not good” side and painting, swimming and Mrs D (her teaching"
                " assistant) on the “good” side.",
            ),
            labels.says(
                "A",
                "Zofia is a different child at home: she sings, bosses her cousins and makes jokes in Polish."
                " We see her go quiet at the school gate. Homework takes all evening because she does not"
                " know what she has been asked to do. We have been happy with the school, and worn out by"
                " having to explain again to each new person.",
            ),
        ],
        [
            bold("Interests"),
            labels.says("A", "“Baking. Swimming, I can do ten metres. My cat Pierogi.”"),
            labels.says(
                "A",
                "Cooking with her grandmother, anything with dough. Swimming on Saturdays. Drawing the cat in"
                " every possible hat.",
            ),
        ],
        [
            bold("Strengths"),
            labels.says("A", "“I am good at pictures and I am kind to small ones.”"),
            labels.says(
                "A", "She notices when somebody is sad. She remembers every recipe. She does not give up."
            ),
        ],
        [
            bold("Aspirations"),
            word.paragraphs_in(
                [
                    labels.item("A", "friend-for-tea", "“I want a friend to come to my house for tea.”"),
                    labels.item(
                        "A", "bakery", "“When I am big I have a bakery with Babcia and I do the icing.”"
                    ),
                ]
            ),
            word.paragraphs_in(
                [
                    labels.item(
                        "A",
                        "tell-us",
                        "We would like Zofia to be able to tell us about her day without one of us having to"
                        " guess.",
                    ),
                    labels.item(
                        "A",
                        "secondary",
                        "We hope that she will go up to secondary school with the children she knows, and"
                        " that by then she will read well enough to manage in every subject.",
                    ),
                ]
            ),
        ],
    ]
    word.table(document, rows, [3, 11.5, 11.5], header_rows=1, shade_first_column=PALE)


def areas(document: Document, labels: Labels) -> None:
    """One B-F-E table for each of the four areas."""
    grid(
        document,
        labels,
        "Communication and interaction",
        "communication-interaction",
        COMMUNICATION_STRENGTHS,
        COMMUNICATION,
    )
    grid(document, labels, "Cognition and learning", "cognition-learning", LEARNING_STRENGTHS, LEARNING)
    grid(document, labels, "Social, emotional and mental health", "semh", FEELINGS_STRENGTHS, FEELINGS)
    rows: list[list[TableCell]] = [
        *grid_head("Sensory and/or physical"),
        [
            labels.says("B", "Zofia has no identified special educational needs in this area."),
            labels.says("F", "N/A"),
            labels.says("E", "N/A"),
        ],
        ["", "", ""],
    ]
    word.table(document, rows, [8.5, 10, 7.5], header_rows=2)


def grid_head(area: str) -> list[list[TableCell]]:
    """Title, helper and column headings of an area's table."""
    title = Cell(
        [
            bold("Special Educational Needs and Provision (B-F-E)\n", colour="FFFFFF", size=11),
            bold(f"{area}\n", colour="FFFFFF", size=11),
            word.italic(HELPER, colour="FFFFFF", bold=False, size=8.5),
        ],
        shade=BLUE,
    )
    return [
        [title, LEFT, LEFT],
        [
            Cell("B – Special Educational Needs", shade=PALE),
            Cell("F – Special Educational Provision", shade=PALE),
            Cell("E – Outcomes", shade=PALE),
        ],
    ]


def grid(document: Document, labels: Labels, title: str, area: str, strengths: str, rows: list[Row]) -> None:
    """An area's table: strengths, then a row for each need, then a spare row or two."""
    head = grid_head(title)
    drawn: list[list[TableCell]] = [
        head[0],
        [strengths_cell(labels.says("B", strengths)), LEFT, LEFT],
        head[1],
    ]
    for row in rows:
        needs = [labels.item("B", key, text, area=area) for key, text in row.needs]
        provisions = [labels.item("F", key, text, area=area) for key, text in row.provisions]
        outcomes = [labels.item("E", key, text, area=area) for key, text in row.outcomes]
        drawn.append([stacked(needs), bulleted(provisions), stacked(outcomes)])
    word.table(document, drawn, [8.5, 10, 7.5], header_rows=3, repeat_header=False)


def strengths_cell(text: str) -> Cell:
    """The merged row above the column headings."""
    return Cell([bold("Strengths: "), word.Run(text, bold=False)], shade="FFFFFF")


def stacked(texts: list[str]) -> Fill | str:
    """Paragraphs one under another."""
    return word.paragraphs_in(texts) if texts else ""


def bulleted(texts: list[str]) -> Fill | str:
    """A bullet for each provision; a single one stands as a paragraph."""
    if len(texts) < 2:
        return stacked(texts)
    return word.bullets_in(texts, glyph="\uf0b7")


def health(document: Document, labels: Labels) -> None:
    """C, G and E side by side."""
    hearing = labels.item(
        "C",
        "glue-ear",
        "Zofia has had glue ear since she was four, with grommets fitted in January 2022 and November 2023."
        " When she has a cold her hearing drops, mostly on the left, and she misses the ends of words.",
        area="health",
    )
    asthma = labels.says(
        "C",
        "Zofia has mild asthma, well controlled. She carries a blue inhaler and can use it herself with a"
        " spacer.",
    )
    clinic = labels.item(
        "G",
        "audiology",
        "Review of hearing and middle ears every six months at the community audiology clinic until three"
        " tests in a row are clear. The audiologist writes to the school after each visit.",
        area="health",
    )
    nurse = labels.item(
        "G",
        "care-plan",
        "The school nurse checks the individual healthcare plan for asthma with Zofia’s parents and the SENCO"
        " each September.",
        area="health",
    )
    outcome = labels.item(
        "E",
        "say-cannot-hear",
        "By the end of Year 6 Zofia will tell an adult, without being asked, when she cannot hear, and move"
        " to a better place.",
        area="health",
    )
    word.table(
        document,
        [
            [
                Cell([bold("Health needs and provision (C-G-E)", colour="FFFFFF", size=11)], shade=BLUE),
                LEFT,
                LEFT,
            ],
            [
                Cell("C – Health needs related to SEN or to a disability", shade=PALE),
                Cell("G – Health provision reasonably required", shade=PALE),
                Cell("E – Outcomes", shade=PALE),
            ],
            [hearing, clinic, outcome],
            [asthma, nurse, ""],
        ],
        [8.5, 10, 7.5],
        header_rows=2,
    )


def social_care(document: Document, labels: Labels) -> None:
    """D, H1, H2 and E side by side: nothing identified, and said so in each."""
    for letter in ("D", "H1", "H2"):
        labels.state(letter, "nil")
    word.table(
        document,
        [
            [
                Cell(
                    [bold("Social care needs and provision (D-H1-H2-E)", colour="FFFFFF", size=11)],
                    shade=BLUE,
                ),
                LEFT,
                LEFT,
                LEFT,
            ],
            [
                Cell("D – Social care needs related to SEN or to a disability", shade=PALE),
                Cell(
                    "H1 – Social care provision which must be made under section 2 of the Chronically Sick"
                    " and Disabled Persons Act 1970",
                    shade=PALE,
                ),
                Cell("H2 – Any other social care provision reasonably required", shade=PALE),
                Cell("E – Outcomes", shade=PALE),
            ],
            [
                labels.says(
                    "D",
                    "No social care needs related to Zofia’s special educational needs were identified in the"
                    " Early Help assessment of 19/11/2024.",
                ),
                labels.says("H1", "No provision identified."),
                labels.says("H2", "No provision identified."),
                "",
            ],
        ],
        [7, 7, 6, 6],
        header_rows=2,
    )


def closing(document: Document, labels: Labels) -> None:
    """I, J, K and the sign-off."""
    labels.state("J", "nil")
    word.table(
        document,
        [
            [Cell("I", shade=BLUE, colour="FFFFFF"), Cell("Placement", shade=BLUE, colour="FFFFFF"), LEFT],
            ["", bold("Name of setting"), bold("Type of setting")],
            [
                "",
                labels.says("I", "Copperbeck Primary School"),
                labels.says("I", "Mainstream primary school (maintained)"),
            ],
        ],
        [2, 12, 12],
    )
    word.table(
        document,
        [
            [
                Cell("J", shade=BLUE, colour="FFFFFF"),
                Cell(
                    "Personal budget (including arrangements for direct payments)",
                    shade=BLUE,
                    colour="FFFFFF",
                ),
            ],
            ["", labels.says("J", "No personal budget has been requested.")],
        ],
        [2, 24],
    )
    advice = [
        ("Advice from the child’s parents", "11/11/2024", "Ewelina and Dawid Marczak", "Yes"),
        ("Views of the child", "22/11/2024", "Zofia, with her class teacher", "Yes"),
        ("Educational advice", "18/11/2024", "Copperbeck Primary School (SENCO)", "Yes"),
        ("Psychological advice", "06/12/2024", "Dr Tobias Wren-Hale, educational psychologist", "Yes"),
        ("Speech and language therapy advice", "29/11/2024", "Imelda Rackstraw, specialist therapist", "Yes"),
        ("Medical advice", "02/12/2024", "Dr Constance Abara, community paediatrician", "Yes"),
        ("Audiology report", "02/12/2024", "Nerys Cotterill, paediatric audiologist", "Yes"),
        ("Social care advice", "21/11/2024", "Farida Lomax, early help practitioner", "Yes"),
    ]
    rows: list[list[TableCell]] = [
        [
            Cell("K", shade=BLUE, colour="FFFFFF"),
            Cell("Advice and information", shade=BLUE, colour="FFFFFF"),
            LEFT,
            LEFT,
        ],
        [bold("Advice and information requested"), bold("Date received"), bold("Who from"), bold("Appended")],
    ]
    rows += [[labels.says("K", cell) for cell in row] for row in advice]
    word.table(document, rows, [9, 4, 10, 3], header_rows=2)
    word.table(
        document,
        [
            [Cell("Sign-off", shade=BLUE, colour="FFFFFF"), LEFT],
            [bold("Signed on behalf of Wexcombe Borough Council"), signature],
            [bold("Name"), "Rosalind Achterberg"],
            [bold("Role"), "Senior officer, SEND Statutory Service"],
            [bold("Date"), "14/03/2025"],
        ],
        [9, 17],
        header_rows=1,
        keep_rows=True,
    )


def signature(cell: _Cell) -> None:
    """A typed signature in a slanting hand."""
    word.paragraph(cell, "R. Achterberg", italic=True, size=13, colour="1F3864")


def link(labels: Labels) -> None:
    """What a careful auditor would join, whatever the rows show."""
    labels.link("friend-for-tea", "join-game")
    labels.link("tell-us", "recount", "recount-again")
    labels.link("secondary", "read-aloud")

    therapy = ("therapy", "therapy-practice", "therapy-review")
    labels.link("sentences", "recount", "recount-again", *therapy)
    labels.link("instructions", "three-parts", "one-step", "staff-training", "pre-teaching")
    labels.link("speech", "intelligible", "articulation", "articulation-practice")
    labels.link("word-finding", "recount", "recount-again", "vocabulary", "pre-teaching")
    labels.link("playtime", "join-game", "brick-group", "buddy")
    labels.link("reading", "read-aloud", "phonics", "shared-book")
    labels.link("writing", "write-five", "frames", "tablet")
    labels.link("silence", "answer-in-class", "confident", "elsa", "rehearse")
    labels.link("worn-out", "battery-card", "rests")
    labels.link("glue-ear", "say-cannot-hear", "audiology")

    for same in ("recount", "recount-again"):
        labels.link(same, *therapy, "vocabulary")
    labels.link("three-parts", "one-step", "staff-training", "pre-teaching")
    labels.link("intelligible", "articulation", "articulation-practice")
    labels.link("join-game", "brick-group", "buddy")
    labels.link("read-aloud", "phonics", "shared-book")
    labels.link("write-five", "frames", "tablet")
    labels.link("answer-in-class", "elsa", "rehearse")
    labels.link("confident", "elsa", "rehearse")
    labels.link("battery-card", "rests")
