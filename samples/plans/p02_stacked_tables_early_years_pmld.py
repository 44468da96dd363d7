"""Layout 2: stacked area tables with source tags. Ibrahim is three, with profound and multiple learning difficulties.

A first draft, good in places and weak in others. Left in on purpose: a need that nobody answers (touch), a reference
to a need that is not there (SP6), two outcomes that cannot be seen or counted, a hope that no outcome carries (adult life).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from docx.document import Document
from docx.table import _Cell

from samples.drawing import word
from samples.drawing.labels import Labels
from samples.drawing.word import LEFT, Cell, Fill, TableCell, bold, grey

STEM = "02-stacked-tables-early-years-pmld"

GREEN = "2E6B4F"
PALE = "DDEBE3"
FAINT = "F1F6F3"
WIDTHS = (6.6, 4.2, 3.3, 3.3)

Item = tuple[str, str]


@dataclass(frozen=True)
class Provision:
    """One row of the provision grid."""

    key: str
    what: str
    who: str
    when: str
    meets: str


@dataclass(frozen=True)
class Area:
    """One stacked table."""

    title: str
    area: str
    prefix: str
    strengths: list[str]
    needs: list[Item]
    long_term: list[Item]
    medium_term: list[Item]
    provision: list[Provision]


AREAS = [
    Area(
        "Communication and Interaction",
        "communication-interaction",
        "CI",
        [
            "Ibrahim knows his mother's voice and goes quiet to listen when she sings in Urdu. (K1)",
            "He enjoys being close to people and will hold a shared look for three or four seconds. (K3)",
            "He opens his mouth and stills when something pleases him. (K3, K4)",
        ],
        [
            (
                "signals",
                (
                    "Ibrahim has no words, signs or symbols. Pleasure shows as stilling and an open mouth,"
                    " discomfort as arching and a high cry. People who do not know him miss most of these"
                    " signals or take them for something else, and he gives up after one attempt. (K3, K4)"
                ),
            ),
            (
                "cause",
                (
                    "He does not yet realise that what he does makes something happen. When music stops he"
                    " repeats a kick or a sound to bring it back about one time in five, and with people"
                    " hardly ever. (K3)"
                ),
            ),
            (
                "what-next",
                (
                    "Spoken language carries no meaning for him beyond his name and the tone of a voice. He"
                    " is lifted, changed or wheeled away without knowing what is coming, and often startles"
                    " and cries. (K1, K3)"
                ),
            ),
        ],
        [
            (
                "own-voice",
                (
                    "Ibrahim will make himself understood by the people around him and have a say in what"
                    " happens to him."
                ),
            )
        ],
        [
            (
                "more-stop",
                (
                    'By July 2027 (end of Reception) Ibrahim will show "more" and "stop" with a movement or'
                    " sound of his own that three adults recognise, in four out of five turns of food play or"
                    " music."
                ),
            ),
            (
                "expects",
                (
                    "By July 2027 Ibrahim will look at or close his hand on the right object before three"
                    " daily routines (changing, standing frame, home time) on three days out of five, and"
                    " will go into them without crying."
                ),
            ),
        ],
        [
            Provision(
                "intensive-interaction",
                "Intensive Interaction: copying and answering Ibrahim's own sounds and movements in a quiet"
                " space.",
                "Key worker trained in the approach by the speech and language therapist",
                "1:1, 15 minutes, twice in every session attended",
                "CI1, CI2",
            ),
            Provision(
                "slt",
                "Speech and language therapy to assess, set the communication programme and model it to staff"
                " and parents.",
                "Speech and language therapist, specialist in complex needs",
                "1:1, 45 minutes, six visits each term",
                "CI1, CI2, CI3",
            ),
            Provision(
                "switch",
                "A single-message switch and a switch-operated music player for cause and effect play.",
                "Supplied by the nursery; used with the key worker",
                "10 minutes, three times in every session",
                "CI2",
            ),
            Provision(
                "objects",
                "The same real object (nappy, strap, coat button) put into Ibrahim's right hand before each"
                " change.",
                "Every adult who moves or handles Ibrahim",
                "At each change of activity, throughout the day",
                "CI3",
            ),
            Provision(
                "passport",
                "A communication passport that shows each signal, what it means and how to answer.",
                "Written by the key worker with Ibrahim's mother",
                "Looked at again every half term",
                "CI1",
            ),
        ],
    ),
    Area(
        "Cognition and Learning",
        "cognition-learning",
        "CL",
        [
            "Ibrahim likes bright moving things, vibration and water. (K1, K4)",
            "He notices when a familiar song is changed and may smile. (K2)",
        ],
        [
            (
                "early-level",
                (
                    "Ibrahim learns at the level of a baby of four to six months. What he has met one day he"
                    " often meets as new the next, and he needs the same experience many times, in the same"
                    " way, before he shows that he remembers it. (K2, K4)"
                ),
            ),
            (
                "attention",
                (
                    "He attends to one thing for up to 20 seconds and then drifts into sucking his lip. Once"
                    " a thing is out of his sight or his hand he does not look for it. (K2)"
                ),
            ),
            (
                "reach-out",
                (
                    "He does not explore. Left with toys on his tray he waits until somebody moves his arm"
                    " for him. (K4, K5)"
                ),
            ),
        ],
        [
            (
                "curious",
                (
                    "Ibrahim will be curious about the world and will take part in learning beside other"
                    " children."
                ),
            )
        ],
        [
            (
                "explore",
                (
                    "By July 2027 Ibrahim will reach for and handle each of three different objects for one"
                    " minute, with nobody's hand over his, in four out of five sessions."
                ),
            ),
            ("progress", "Ibrahim will make good progress in his learning from his starting points."),
        ],
        [
            Provision(
                "routes",
                "A programme of activities drawn up from the Routes for Learning assessment, with the same"
                " five activities repeated each week.",
                "Early years practitioner; advised by the early years specialist teacher for complex needs"
                " (visit of 2 hours each half term)",
                "1:1, three activities of 10 minutes in every session",
                "CL1, CL2",
            ),
            Provision(
                "resonance",
                "Resonance board and treasure basket, set up so that any movement of Ibrahim's makes a sound"
                " or a change.",
                "Key worker",
                "20 minutes daily, 1:1",
                "CL2, CL3",
            ),
            Provision(
                "story",
                "Sensory stories.",
                "Nursery staff",
                "Regularly",
                "CL1",
            ),
            Provision(
                "adult",
                "An adult with Ibrahim for the whole of each session, to position him, help him to take part"
                " and keep him safe.",
                "Early years practitioner (Level 3) trained as listed under Sensory and Physical",
                "1:1, 15 hours a week; 25 hours from Reception",
                "CL1, CL2, CL3",
            ),
        ],
    ),
    Area(
        "Social, Emotional and Mental Health",
        "semh",
        "SE",
        [
            "Ibrahim is a sociable boy who is happiest in somebody's arms. (K1)",
            "He calms quickly to rocking and to one slow voice. (K4)",
        ],
        [
            (
                "startle",
                (
                    "Sudden noise (a dropped tray, a hand dryer, another child's shout) throws Ibrahim into a"
                    " full-body startle and then into crying that lasts up to half an hour. In the main"
                    " nursery room this happens three or four times in a morning, and he cannot feed or learn"
                    " afterwards. (K4)"
                ),
            ),
            (
                "strangers",
                (
                    "He cannot tell who is with him until he is touched or spoken to close by. When a new"
                    " adult takes over he stiffens and refuses his tastes of food, and it takes him weeks to"
                    " settle with somebody new. (K1, K4)"
                ),
            ),
        ],
        [("safe", "Ibrahim will feel safe and will enjoy the company of other people.")],
        [
            (
                "settle",
                (
                    "By July 2026 Ibrahim will settle within five minutes of arriving, with either of two"
                    " adults, on four mornings out of five."
                ),
            ),
        ],
        [
            Provision(
                "two-workers",
                "Two named key workers, so that one who knows Ibrahim is always there. A third is introduced"
                " beside them for ten sessions before working alone.",
                "Nursery manager",
                "At all times",
                "SE2",
            ),
            Provision(
                "greeting",
                "The same greeting from each adult: kneel on his right side, say the name song, stroke the"
                " back of his hand with that adult's own wristband.",
                "All adults who work with Ibrahim",
                "Every arrival and every handover",
                "SE2",
            ),
            Provision(
                "calm-space",
                "Small-group time with two other children in the sensory room, away from the main room,"
                " during the noisiest parts of the morning (arrival, tidying up, snack).",
                "Key worker",
                "Three times each session, 20 minutes",
                "SE1",
            ),
        ],
    ),
    Area(
        "Sensory and Physical",
        "sensory-physical",
        "SP",
        [
            (
                "Ibrahim can bring his head to the middle and hold it for ten seconds when his trunk is well"
                " supported. (K5)"
            ),
            "He will swipe with his right arm at something shiny that moves. (K5, K6)",
            "He tolerates his standing frame for 20 minutes with music. (K4)",
        ],
        [
            (
                "posture",
                (
                    "Ibrahim has quadriplegic cerebral palsy (GMFCS level V). He cannot sit, roll or change"
                    " position without help. His muscles tighten when he is cold, cross or excited and he"
                    " slides out of line, which hurts, and puts his hips and spine at risk. (K5, K7)"
                ),
            ),
            (
                "hands",
                (
                    "His left hand is usually fisted and his right opens only when his elbow is supported. He"
                    " cannot hold a thing for longer than two or three seconds. (K5)"
                ),
            ),
            (
                "sight",
                (
                    "He has cerebral visual impairment. He sees strong colours that move, within about 40 cm"
                    " and to his right. In a cluttered or bright place he closes his eyes, and it may take"
                    " him half a minute to find a thing and turn to it. (K6)"
                ),
            ),
            (
                "touch",
                (
                    "Touch to his face, mouth and the palms of his hands is unpleasant to him: he pulls back,"
                    " gags or screws up his face, at wiping, tooth brushing and messy play. (K1, K5)"
                ),
            ),
        ],
        [
            (
                "move",
                (
                    "Ibrahim will be comfortable, will use the sight and movement he has, and will get about"
                    " by his own effort."
                ),
            )
        ],
        [
            (
                "stand",
                (
                    "By July 2027 Ibrahim will stand in his frame for 40 minutes a day, in two goes, with his"
                    " head up for at least half of the time."
                ),
            ),
            (
                "find",
                (
                    "By July 2027 Ibrahim will find a lit or shiny object placed at his right side against"
                    " black, and turn his eyes or head to it within ten seconds, in four out of five tries."
                ),
            ),
            (
                "grasp",
                (
                    "By July 2027 Ibrahim will keep hold of a ring or a spoon handle for ten seconds with his"
                    " right hand, three times in a session."
                ),
            ),
        ],
        [
            Provision(
                "physio",
                "Physiotherapy: assessment, hands-on treatment, and a programme of positions and stretches"
                " that staff are taught to carry out.",
                "Paediatric physiotherapist",
                "45 minutes a fortnight in term time, 1:1",
                "SP1",
            ),
            Provision(
                "positions",
                "The physiotherapist's programme: sitting system, side-lying, prone wedge and standing frame"
                " in turn.",
                "Two practitioners trained by the physiotherapist (2 hours each September and February) and"
                " in moving and handling (yearly)",
                "Change of position every 45 minutes; standing frame daily",
                "SP1",
            ),
            Provision(
                "ot",
                "Occupational therapy for hand use and seating.",
                "Occupational therapist",
                "As required",
                "SP1, SP2",
            ),
            Provision(
                "seat",
                "A supportive chair on a hi-lo base, a standing frame, an overhead hoist with slings and a"
                " changing bench.",
                "Provided by the setting and the local equipment service",
                "In place on the first day; checked by the occupational therapist every six months",
                "SP1, SP6",
            ),
            Provision(
                "qtvi",
                "Direct teaching by a qualified teacher of children with vision impairment, who also sets the"
                " visual programme and advises on light, contrast and clutter.",
                "Qualified teacher of children with vision impairment (QTVI)",
                "1:1, one hour a fortnight, and one hour of advice to staff each half term",
                "SP3",
            ),
            Provision(
                "dark-den",
                "The visual programme: shiny and lit objects in the black-out tent, always offered from the"
                " right.",
                "Key worker",
                "1:1, 10 minutes daily",
                "SP3, SP2",
            ),
        ],
    ),
]


def draw(path: Path) -> Labels:
    """Draw Ibrahim's plan."""
    labels = Labels(STEM, author="samples-a", layout=2, part="tune")
    document = word.new_document(font="Calibri", size=11, margin_cm=1.8, heading_colour=GREEN)
    word.header_footer(
        document,
        header="Ibrahim Qureshi-Bell - EHC plan - DRAFT 1",
        footer="Brackenshire County Council  |  Private and confidential",
        page_numbers="{page}",
    )
    word.watermark(document, "DRAFT")
    front(document, labels)
    section_a(document, labels)
    for area in AREAS:
        stacked(document, labels, area)
    health(document, labels)
    social_care(document, labels)
    closing(document, labels)
    link(labels)
    word.save(document, path, title="EHC plan (Draft)", author="Brackenshire SENA Service")
    return labels


def band(text: str, columns: int) -> list[TableCell]:
    """A dark title row across a table."""
    return [Cell(bold(text, colour="FFFFFF", size=12), shade=GREEN), *[LEFT] * (columns - 1)]


def front(document: Document, labels: Labels) -> None:
    """The front page: status in the title, dates with dots, a review date still to come."""
    word.paragraph(document, "Brackenshire County Council", bold=True, size=13, colour=GREEN)
    word.heading(document, "Education, Health and Care Plan (Draft)", size=22)
    word.table(
        document,
        [
            band("Child or young person's details", 4),
            ["Surname", "Qureshi-Bell", "Other names", "Ibrahim Samuel"],
            ["Likes to be called", "Ibby", "Date of birth", "27.03.22"],
            ["Gender", "Male", "Religion", "Muslim"],
            ["Home language", "Urdu and English", "First language", "Not yet speaking"],
            ["Home address", "The Old Forge, Sedge Lane, Lower Brack, BK9 9ZZ", "NHS number", "999 322 7103"],
            ["UPN", "Not yet issued", "Our reference", "SENA/22/0871"],
            ["Current setting", "Little Otters Nursery, Lower Brack", "Year group", "Nursery (N2)"],
            [
                "Main area of need",
                "Profound and multiple learning difficulties",
                "Is the child looked after?",
                "No",
            ],
            ["Mother", "Samina Qureshi", "Father", "Jonathan Bell"],
            ["Telephone", "01632 960231", "Telephone", "01632 960232"],
            ["Other family", "Sisters Hana (9) and Maryam (6); grandmother in the same house", LEFT, LEFT],
        ],
        [3.3, 5.6, 3.7, 4.8],
        header_rows=1,
        shade_header=None,
        bold_first_column=True,
        shade_first_column=PALE,
    )
    word.table(
        document,
        [
            band("Dates", 2),
            ["Request for an EHC needs assessment received", "11.08.25"],
            ["Date of draft plan", "02.12.25"],
            ["Date of final plan", grey("to be entered on issue")],
            ["Review date", grey("to be entered on issue")],
        ],
        [8.9, 8.5],
        header_rows=1,
        shade_header=None,
        bold_first_column=True,
        shade_first_column=PALE,
    )
    word.paragraph(
        document,
        "References such as (K3) show which advice in Section K a statement comes from.",
        italic=True,
        size=9.5,
        colour="606060",
    )
    labels.details(
        name="Ibrahim Samuel Qureshi-Bell",
        preferred_name="Ibby",
        date_of_birth="2022-03-27",
        status="draft",
        plan_date="2025-12-02",
        year_group=-1,
        local_authority="Brackenshire County Council",
        setting="Little Otters Nursery, Lower Brack",
        primary_need="Profound and multiple learning difficulties",
        first_plan=True,
        looked_after=False,
        signed=False,
        nhs_number="999 322 7103",
    )
    labels.dates(request="2025-08-11", draft="2025-12-02")


def section_a(document: Document, labels: Labels) -> None:
    """Views, written for a child who has no words by the people who know him."""
    word.page_break(document)

    def filled(texts: list[str]) -> Fill:
        return word.paragraphs_in(texts)

    how = [
        (
            "Ibrahim cannot tell us his views in words. This section was written by his mother and father at"
            " a home visit on 3 September 2025 with his key worker from Little Otters, who had watched him in"
            ' five sessions and noted what he turned towards and away from. Where it says "I", they are'
            " speaking for him."
        ),
    ]
    like = [
        (
            "I like my sisters dancing in front of me, red and gold things that shine, the washing machine,"
            " warm water, Nani's bangles and being sung to. I like lying on Dad's chest."
        ),
        (
            "I don't like being cold, having my face wiped, hand dryers, bright windows, or people who lift"
            " me without saying hello."
        ),
    ]
    communicate = [
        (
            "I talk with my whole body. When I am happy I go still and my mouth opens. If I want you to stop"
            " I arch and turn my head to the left. Please wait: it takes me a long time to answer. Ask the"
            " people who know me what they think I am saying, and write it in my passport."
        ),
    ]
    history = [
        (
            "Ibrahim was born at 26 weeks and spent 14 weeks in hospital. A scan showed damage to both sides"
            " of the brain. He came home on oxygen, which he no longer needs in the day. His first seizures"
            " were at five months. He has been fed by gastrostomy since he was one. Portage visited weekly"
            " from nine months, and he started at Little Otters Nursery in September 2024 for three mornings,"
            " now five."
        ),
        (
            "He lives with his parents, his two sisters and his grandmother. His father works nights. Both"
            " families are close by, and mosque and chapel have each raised money for equipment."
        ),
    ]
    family = [
        (
            "Ibrahim changed our house for the better and turned it upside down. We are tired, and we worry"
            " about each winter. He has been treated as a list of conditions by people who see him once;"
            " Little Otters see a boy. What matters to us is that he isn't left in a corner in a chair."
        ),
    ]
    rows: list[list[TableCell]] = [
        band("SECTION A: The views, interests and aspirations of Ibrahim and his parents", 2),
        ["How these views were gathered", filled([labels.says("A", text) for text in how])],
        ["What I like and don't like", filled([labels.says("A", text) for text in like])],
        ["How to communicate with me", filled([labels.says("A", text) for text in communicate])],
        ["My history", filled([labels.says("A", text) for text in history])],
        ["What my family say", filled([labels.says("A", text) for text in family])],
        [
            "Our hopes for the future",
            word.bullets_in(
                [
                    labels.item(
                        "A",
                        "hope-say",
                        "We hope Ibrahim will be able to tell people what he wants in his own way, so that"
                        " not everything is decided over his head.",
                    ),
                    labels.item(
                        "A",
                        "hope-school",
                        "We want him to be well enough to go to school with other children every day.",
                    ),
                    labels.item(
                        "A",
                        "hope-move",
                        "We would love to see him move himself, even a little, towards something he wants.",
                    ),
                    labels.item(
                        "A",
                        "hope-adult",
                        "When he is grown up we want him to live near us, in a place of his own, with carers"
                        " who stay.",
                    ),
                ]
            ),
        ],
    ]
    word.table(document, rows, [4, 13.4], shade_header=None, bold_first_column=True, shade_first_column=PALE)


def stacked(document: Document, labels: Labels, area: Area) -> None:
    """One area: rows of one, three and four columns in one table."""
    strengths = [labels.says("B", text) for text in area.strengths]
    needs = [
        labels.item("B", key, text, area=area.area, label=f"{area.prefix}{number}")
        for number, (key, text) in enumerate(area.needs, start=1)
    ]
    long_term = [labels.item("E", key, text, area=area.area) for key, text in area.long_term]
    medium_term = [labels.item("E", key, text, area=area.area) for key, text in area.medium_term]
    rows: list[list[TableCell]] = [
        band(f"SECTIONS B, E AND F: {area.title}", 4),
        [Cell(word.bullets_in(strengths, lead=bold("B: Strengths")), shade=FAINT), LEFT, LEFT, LEFT],
        [
            Cell("B: Needs", bold=True, shade=PALE),
            Cell("E: Long Term / Life Outcomes", bold=True, shade=PALE),
            Cell("E: Medium Term Outcomes", bold=True, shade=PALE),
            LEFT,
        ],
        [needs_list(needs, area.prefix), word.paragraphs_in(long_term), word.bullets_in(medium_term), LEFT],
        [
            Cell("F: Special Educational Provision", bold=True, shade=PALE),
            Cell("By Whom", bold=True, shade=PALE),
            Cell("Frequency", bold=True, shade=PALE),
            Cell("Which Need Does This Provision Meet", bold=True, shade=PALE),
        ],
    ]
    rows += [provision_row(labels, "F", each, area.area) for each in area.provision]
    word.table(document, rows, WIDTHS, shade_header=None, size=10.5)


def needs_list(texts: list[str], prefix: str) -> Fill:
    """Needs that Word numbers CI1, CI2 ..."""

    def fill(cell: _Cell) -> None:
        word.numbered(cell, texts, pattern=f"{prefix}%1", indent_cm=0.9)

    return fill


def provision_row(labels: Labels, letter: str, row: Provision, area: str) -> list[TableCell]:
    """One thing provided, with the other cells of its row."""
    cells = {"By Whom": row.who, "Frequency": row.when, "Which Need Does This Provision Meet": row.meets}
    return [labels.item(letter, row.key, row.what, area=area, cells=cells), row.who, row.when, row.meets]


def health(document: Document, labels: Labels) -> None:
    """Health needs with their outcomes, then the health grid."""
    intro = labels.says(
        "C",
        "Diagnoses: quadriplegic cerebral palsy; periventricular leukomalacia; epilepsy; cerebral visual"
        " impairment; chronic lung disease of prematurity; gastro-oesophageal reflux. (K7)",
    )
    needs = [
        (
            "seizures",
            (
                "Ibrahim has tonic seizures in clusters, up to five a day, and had two long ones in the last"
                " year that needed rescue medicine and an ambulance. After a cluster he sleeps for an hour"
                " and takes nothing in. (K7)"
            ),
        ),
        (
            "swallow",
            (
                "He cannot swallow safely. All food, drink and medicine go through a gastrostomy, with tastes"
                " on a spoon only as his therapist allows; he has breathed in milk twice. (K3, K7)"
            ),
        ),
        (
            "chest",
            (
                "Secretions gather in his chest and he cannot cough them clear. He was in hospital with chest"
                " infections three times last winter and missed 31 days of nursery. (K7)"
            ),
        ),
        (
            "reflux",
            (
                "Reflux and constipation cause him pain, mostly in the hour after a feed, and he arches and"
                " cries. (K1, K7)"
            ),
        ),
    ]
    labelled = [
        labels.item("C", key, text, area="health", label=f"HN{number}")
        for number, (key, text) in enumerate(needs, start=1)
    ]
    long_term = labels.item(
        "E", "well", "Ibrahim will be as well and as comfortable as he can be.", area="health"
    )
    medium_term = labels.item(
        "E",
        "attend",
        "From September 2026 to July 2027 Ibrahim will attend at least 85% of the sessions open to him.",
        area="health",
    )
    rows: list[list[TableCell]] = [
        band("SECTIONS C, E AND G: Health", 4),
        [
            Cell("C: Health Needs", bold=True, shade=PALE),
            Cell("E: Long Term / Life Outcomes", bold=True, shade=PALE),
            Cell("E: Medium Term Outcomes", bold=True, shade=PALE),
            LEFT,
        ],
        [health_needs(intro, labelled), long_term, medium_term, LEFT],
        [
            Cell("G: Health Provision", bold=True, shade=PALE),
            Cell("By Whom", bold=True, shade=PALE),
            Cell("Frequency", bold=True, shade=PALE),
            Cell("Which Need Does This Provision Meet", bold=True, shade=PALE),
        ],
    ]
    for row in (
        Provision(
            "midazolam",
            "Training of at least four members of staff to recognise Ibrahim's seizures, keep the seizure"
            " record and give buccal midazolam under his emergency plan.",
            "Paediatric epilepsy nurse",
            "Two hours, before he starts and then every 12 months",
            "HN1",
        ),
        Provision(
            "peg",
            "Training and sign-off of the same staff in gastrostomy feeding and care of the site.",
            "Community children's nurse",
            "Every 12 months",
            "HN2",
        ),
        Provision(
            "dietitian",
            "Review of feeds, growth and bowels.",
            "Community dietitian",
            "Every three months",
            "HN2, HN4",
        ),
        Provision(
            "suction",
            "Chest physiotherapy and oral suction, taught to parents and to nursery staff; equipment on"
            " loan.",
            "Respiratory physiotherapist",
            "Taught yearly; carried out daily and before feeds in winter",
            "HN3",
        ),
        Provision(
            "clinic",
            "Paediatric review of medicines, reflux and seizures, with a hip X-ray each year.",
            "Consultant community paediatrician",
            "Six monthly",
            "HN1, HN4",
        ),
    ):
        rows.append(provision_row(labels, "G", row, "health"))
    word.table(document, rows, WIDTHS, shade_header=None, size=10.5)


def health_needs(intro: str, needs: list[str]) -> Fill:
    """The list of diagnoses, then the needs that follow from them."""

    def fill(cell: _Cell) -> None:
        word.paragraph(cell, intro, size=10)
        word.numbered(cell, needs, pattern="HN%1", indent_cm=1.0)

    return fill


def social_care(document: Document, labels: Labels) -> None:
    """Social care: needs and outcomes, then H1 and H2 grids in the same table."""
    needs = [
        (
            "exhausted",
            (
                "Ibrahim wakes and has to be turned or suctioned three or four times each night. His mother"
                " does this alone while his father works, and has been treated for exhaustion; nobody else in"
                " the family is trained to look after him. (K1, K8)"
            ),
        ),
        (
            "bath",
            (
                "He now weighs 15 kg and is carried upstairs and lifted into an ordinary bath. His mother has"
                " hurt her back and he has slipped once. (K5, K8)"
            ),
        ),
        (
            "sisters",
            "Hana and Maryam seldom have a parent to themselves, and have stopped asking friends home. (K8)",
        ),
    ]
    labelled = [
        labels.item("D", key, text, area="social-care", label=f"SC{number}")
        for number, (key, text) in enumerate(needs, start=1)
    ]
    long_term = labels.item(
        "E",
        "family-life",
        "Ibrahim will grow up at home in a family that can enjoy life together.",
        area="social-care",
    )
    medium_term = [
        labels.item(
            "E",
            "nights",
            "By December 2026 Ibrahim will be cared for overnight by people other than his parents, calmly"
            " and safely, on at least two nights in each month.",
            area="social-care",
        ),
        labels.item(
            "E",
            "bathed",
            "By September 2026 Ibrahim will be bathed at home without being carried or lifted by hand.",
            area="social-care",
        ),
    ]
    head = [
        Cell("By Whom", bold=True, shade=PALE),
        Cell("Frequency", bold=True, shade=PALE),
        Cell("Which Need Does This Provision Meet", bold=True, shade=PALE),
    ]
    rows: list[list[TableCell]] = [
        band("SECTIONS D, E, H1 AND H2: Social Care", 4),
        [
            Cell("D: Social Care Needs", bold=True, shade=PALE),
            Cell("E: Long Term / Life Outcomes", bold=True, shade=PALE),
            Cell("E: Medium Term Outcomes", bold=True, shade=PALE),
            LEFT,
        ],
        [needs_list(labelled, "SC"), long_term, word.bullets_in(medium_term), LEFT],
        [
            Cell(
                "H1: Social care provision resulting from section 2 of the Chronically Sick and Disabled"
                " Persons Act 1970",
                bold=True,
                shade=PALE,
            ),
            *head,
        ],
        provision_row(
            labels,
            "H1",
            Provision(
                "overnight",
                "Overnight short breaks at Heron House, with a waking night carer trained in Ibrahim's"
                " feeding, suction and rescue medicine.",
                "Heron House, commissioned by the Disabled Children's Team",
                "Two nights a month",
                "SC1",
            ),
            "social-care",
        ),
        provision_row(
            labels,
            "H1",
            Provision(
                "home-carer",
                "A trained carer at home, paid for by direct payment.",
                "Personal assistant employed by Ibrahim's parents",
                "Four hours a week, 50 weeks a year",
                "SC1, SC3",
            ),
            "social-care",
        ),
        provision_row(
            labels,
            "H1",
            Provision(
                "adaptation",
                "Assessment for a ground-floor wet room, ceiling hoist and shower trolley, and help with the"
                " grant for them.",
                "Social care occupational therapist",
                "Assessment by 31 January 2026",
                "SC2",
            ),
            "social-care",
        ),
        [Cell("H2: Any other social care provision", bold=True, shade=PALE), *head],
        provision_row(
            labels,
            "H2",
            Provision(
                "siblings",
                "A place for both sisters in the siblings' group, with transport.",
                "Brackenshire Young Carers",
                "Once a month",
                "SC3",
            ),
            "social-care",
        ),
    ]
    word.table(document, rows, WIDTHS, shade_header=None, size=10.5)


def closing(document: Document, labels: Labels) -> None:
    """I left empty in the draft, J, K, and a sign-off that is not yet signed."""
    labels.state("I", "blank")
    word.table(
        document,
        [band("SECTION I: Placement", 2), ["Name of setting", ""], ["Type of setting", ""]],
        [5, 12.4],
        shade_header=None,
        shade_first_column=PALE,
    )
    budget = labels.says(
        "J",
        "A direct payment of £68.40 a week has been agreed by the Disabled Children's Team towards the carer"
        " at home set out in H1. It meets need SC1 and the outcome that Ibrahim is cared for by people other"
        " than his parents. It is paid four-weekly to Samina Qureshi and reviewed each April. No direct"
        " payment is made for special educational or health provision.",
    )
    word.table(
        document,
        [band("SECTION J: Personal Budget", 1), [budget]],
        [17.4],
        shade_header=None,
    )
    advice = [
        ("K1", "Parents' advice and views", "Samina Qureshi and Jonathan Bell", "03.09.25"),
        ("K2", "Educational psychology", "Dr Verity Oakshott, educational psychologist", "06.10.25"),
        (
            "K3",
            "Speech and language therapy (communication and swallowing)",
            "Kwame Aldous-Finch, therapist",
            "29.09.25",
        ),
        ("K4", "Educational advice", "Little Otters Nursery, with Portage records", "22.09.25"),
        ("K5", "Physiotherapy and occupational therapy", "Brack Valley Children's Therapies", "01.10.25"),
        ("K6", "Vision impairment", "Leonie Straker, QTVI, Sensory Service", "30.09.25"),
        ("K7", "Medical advice", "Dr Iestyn Vaughan-Roe, community paediatrician", "09.10.25"),
        ("K8", "Social care", "Dorcas Amankwah, social worker, Disabled Children's Team", "25.09.25"),
    ]
    rows: list[list[TableCell]] = [
        band("SECTION K: Advice and information", 4),
        [bold("Ref"), bold("Advice"), bold("From"), bold("Date of report")],
    ]
    rows += [[number, *[labels.says("K", cell) for cell in rest]] for number, *rest in advice]
    word.table(document, rows, [1.4, 6, 7.2, 2.8], header_rows=2, shade_header=None)
    word.table(
        document,
        [
            band("Signed on behalf of Brackenshire County Council", 2),
            ["Signature", ""],
            ["Name and post", ""],
            ["Date", ""],
        ],
        [5, 12.4],
        shade_header=None,
        shade_first_column=PALE,
        keep_rows=True,
    )


def link(labels: Labels) -> None:
    """What a careful auditor would join."""
    labels.link("hope-say", "own-voice", "more-stop")
    labels.link("hope-school", "attend", "curious")
    labels.link("hope-move", "move", "explore")

    signals = ("intensive-interaction", "slt", "passport")
    labels.link("signals", "own-voice", "more-stop", *signals)
    labels.link("cause", "more-stop", "own-voice", "intensive-interaction", "slt", "switch", "resonance")
    labels.link("what-next", "expects", "own-voice", "slt", "objects")
    labels.link("own-voice", *signals, "switch", "objects")
    labels.link("more-stop", *signals, "switch")
    labels.link("expects", "objects", "slt")

    labels.link("early-level", "progress", "curious", "routes", "story", "adult")
    labels.link("attention", "curious", "explore", "routes", "resonance", "adult")
    labels.link("reach-out", "explore", "curious", "resonance", "adult")
    labels.link("curious", "routes", "resonance", "story", "adult")
    labels.link("explore", "resonance", "adult")
    labels.link("progress", "routes", "story", "adult")

    labels.link("startle", "safe", "calm-space")
    labels.link("strangers", "settle", "safe", "two-workers", "greeting")
    labels.link("safe", "two-workers", "greeting", "calm-space")
    labels.link("settle", "two-workers", "greeting")

    labels.link("posture", "stand", "move", "physio", "positions", "ot", "seat", "adult")
    labels.link("hands", "grasp", "explore", "ot", "dark-den")
    labels.link("sight", "find", "move", "qtvi", "dark-den")
    labels.link("move", "physio", "positions", "ot", "seat", "qtvi", "dark-den")
    labels.link("stand", "physio", "positions", "seat")
    labels.link("find", "qtvi", "dark-den")
    labels.link("grasp", "ot", "dark-den")

    labels.link("seizures", "well", "attend", "midazolam", "clinic")
    labels.link("swallow", "well", "peg", "dietitian")
    labels.link("chest", "attend", "well", "suction")
    labels.link("reflux", "well", "dietitian", "clinic")
    labels.link("well", "midazolam", "peg", "dietitian", "suction", "clinic")
    labels.link("attend", "midazolam", "suction", "clinic")

    labels.link("exhausted", "nights", "family-life", "overnight", "home-carer")
    labels.link("bath", "bathed", "adaptation")
    labels.link("sisters", "family-life", "home-carer", "siblings")
    labels.link("nights", "overnight", "home-carer")
    labels.link("bathed", "adaptation")
    labels.link("family-life", "overnight", "home-carer", "siblings")
