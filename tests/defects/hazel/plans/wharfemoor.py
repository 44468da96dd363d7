"""Layout 7: a case system's export: a table for every section, one record to a row, in content controls."""

from __future__ import annotations

from tests.defects.hazel.edits import GONE, NEXT, Edit, Gap, Guard
from tests.defects.hazel.plans import wharfemoor_words as c
from tests.defects.hazel.plans.wharfemoor_records import PROVISION, PROVISION_HEADS
from tests.plans.cedar.blocks import Block, Control, Look, P, Row, T, Turn
from tests.plans.cedar.pen import Pen

LOOK = Look(
    "EHCP Zayd Malik",
    font="Liberation Sans",
    size=9.5,
    landscape=True,
    margin=1.5,
    header="Wharfemoor Council\tZayd Malik   WM-EHC-20733\tFINAL",
    footer="Exported from case system\t\tPage {page} of {pages}",
)
EDGES = {"b": ("FINAL", "DRAFT")}
SLATE, PALE = "455A64", "ECEFF1"
AREAS = {
    c.CI: "Communication and interaction",
    c.SE: "Social, emotional and mental health",
    c.SP: "Sensory and/or physical",
}


def blocks(pen: Pen) -> list[Block]:
    """The plan's pages."""
    pen.details(
        name="Zayd Imran Malik",
        date_of_birth="2022-10-19",
        status="final",
        plan_date="2026-10-30",
        review_date="2027-10-08",
        year_group=-1,
        local_authority="Wharfemoor Council",
        setting="Beckfoot Nursery School",
        named_placement="Beckfoot Nursery School",
        primary_need="Hearing impairment",
        first_plan=True,
        pronouns="he/him",
        looked_after=False,
        officer="Rosalind Teague",
        signed=True,
    )
    pen.dates(request="2026-06-15", draft="2026-10-12", final="2026-10-30")
    explained: list[Row] = [["Section", "What it is for"], *[[f"({a})", b] for a, b in c.EXPLAINED]]
    out: list[Block] = [
        P("Education, Health and Care Plan", bold=True, size=18, colour=SLATE, after=4),
        _front(),
        T(explained, (2.4, 24.3), head_shade=PALE, size=9),
        Turn("page"),
        *_about(pen),
        *_needs(pen),
        *_outcomes(pen),
        *_provision(pen),
        *_rest(pen),
    ]
    pen.follow(c.LINKS)
    return out


def _front() -> Block:
    return Control(
        "Case details",
        [
            T(
                [
                    ["Case reference", "WM-EHC-20733", "Status and version", "Final v1.0"],
                    ["Child’s name", "Zayd Imran Malik", "Date of birth", "19/10/2022"],
                    ["Primary need", "Hearing impairment", "Year group", "Nursery"],
                    ["Current setting", "Beckfoot Nursery School", "Looked after", "No"],
                    ["Parents", "Saima and Imran Malik", "Telephone", "01632 960477"],
                    [
                        "Home languages",
                        "Urdu, English, British Sign Language",
                        "Interpreter",
                        "Urdu, on request",
                    ],
                    ["Request received", "15/06/2026", "Draft plan issued", "12/10/2026"],
                    ["Final plan issued", "30/10/2026", "Review due by", "08/10/2027"],
                ],
                (4.6, 9, 4.6, 8.5),
                head=0,
                first_shade=PALE,
            )
        ],
    )


def _bar(text: str) -> P:
    return P(text, bold=True, size=12, colour="FFFFFF", shade=SLATE, before=8, after=4, keep=True)


def _sub(text: str) -> P:
    return P(text, bold=True, colour=SLATE, before=4, after=2, keep=True)


def _grid(title: str, heads: Row, rows: list[Row], widths: tuple[float, ...]) -> Block:
    return Control(title, [T([heads, *rows], widths, head_shade=PALE, size=9)])


def _about(pen: Pen) -> list[Block]:
    rows: list[Row] = [[field, pen.says("A", text)] for field, text in c.ABOUT]
    for field, hopes in c.HOPES:
        texts = pen.each("A", hopes)
        rows.append([field, texts[0] if len(texts) == 1 else [P(text) for text in texts]])
    return [
        _bar("(A) Views, interests and aspirations"),
        Control("Section A", [T(rows, (5, 21.7), head=0, first_shade=PALE, first_bold=True, size=9)]),
    ]


def _needs(pen: Pen) -> list[Block]:
    heads = ("Ref", "Need", "How it is seen", "Effect")
    out: list[Block] = [_bar("(B) Special educational needs")]
    number = 1
    for area, title in AREAS.items():
        if area == c.SE:
            out += [_sub("Cognition and learning"), P(pen.says("B", c.NONE))]
        rows: list[Row] = []
        out += [_sub(title), P(f"<b>Strengths: </b>{pen.says('B', c.STRENGTHS[area])}")]
        for key, place, *texts in c.NEEDS:
            if place == area:
                cells = [f"N{number}", *texts]
                rows.append(pen.row("B", key, heads, cells, 1, area=area, label=f"N{number}", apart=(0,)))
                number += 1
        out.append(_grid(title, heads, rows, (1.6, 10.5, 7.3, 7.3)))
    out += [
        _bar("(C) Health needs related to SEN"),
        _grid("Section C", ("Ref", "Need"), _plain(pen, "C", c.HEALTH_NEEDS, "health"), (1.6, 25.1)),
        _bar("(D) Social care needs related to SEN or to a disability"),
        _grid("Section D", ("Ref", "Need"), _plain(pen, "D", c.CARE_NEEDS, "social-care"), (1.6, 25.1)),
    ]
    return out


def _plain(pen: Pen, letter: str, items: list[tuple[str, str]], area: str) -> list[Row]:
    rows: list[Row] = []
    for number, item in enumerate(items, 1):
        label = f"{letter}{number}" if len(letter) == 1 else f"{letter}.{number}"
        rows.append([label, pen.it(letter, item, area, label)])
    return rows


def _outcomes(pen: Pen) -> list[Block]:
    rows: list[Row] = []
    for number, (key, area, *texts) in enumerate(c.OUTCOMES, 1):
        cells = [f"E{number}", *texts]
        rows.append(pen.row("E", key, c.OUTCOME_HEADS, cells, 1, area=area, label=f"E{number}", apart=(0,)))
    return [
        _bar("(E) Outcomes sought"),
        _grid("Section E", c.OUTCOME_HEADS, rows, (1.4, 11.6, 4.2, 6.7, 2.8)),
        P(pen.says("E", c.TARGETS)),
    ]


def _provision(pen: Pen) -> list[Block]:
    rows: list[Row] = []
    for number, (key, area, *texts) in enumerate(PROVISION, 1):
        cells = [f"F{number}", *texts]
        rows.append(pen.row("F", key, PROVISION_HEADS, cells, 2, area=area, label=f"F{number}", apart=(0,)))
    return [
        _bar("(F) Special educational provision"),
        _grid("Section F", PROVISION_HEADS, rows, (1.2, 2.2, 8.2, 5.2, 2.3, 3, 2.3, 2.3)),
    ]


def _rest(pen: Pen) -> list[Block]:
    advice = [[ref, *(pen.says("K", text) for text in texts)] for ref, *texts in c.ADVICE]
    out: list[Block] = []
    for letter, title, items, area in (
        ("G", "Health provision", c.HEALTH, "health"),
        (
            "H1",
            "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            c.H1,
            "social-care",
        ),
        ("H2", "Any other social care provision", c.H2, "social-care"),
    ):
        rows = _plain(pen, letter, items, area)
        out += [
            _bar(f"({letter}) {title}"),
            _grid(f"Section {letter}", ("Ref", "Provision"), rows, (1.6, 25.1)),
        ]
    return [
        *out,
        _bar("(I) Placement"),
        Control("Section I", [P(pen.says("I", c.PLACE))]),
        _bar("(J) Personal budget and direct payments"),
        Control("Section J", [P(pen.says("J", c.BUDGET))]),
        _bar("(K) Advice and information"),
        _grid("Section K", ("Ref", "Type", "Author", "Date"), advice, (2.4, 7, 13.3, 4)),
        T(
            [
                ["Authorised by", "Rosalind Teague, SEND manager", "Signature", "R. Teague"],
                ["Date", "30 October 2026", "", ""],
            ],
            (4.6, 9, 4.6, 8.5),
            head=0,
            first_shade=PALE,
        ),
    ]


def _said(key: str) -> str:
    """A statement's words, by its key."""
    everything = {row[0]: row[2] for row in (*c.NEEDS, *c.OUTCOMES)}
    everything |= {row[0]: row[3] for row in PROVISION}
    everything |= dict([*c.HEALTH_NEEDS, *c.CARE_NEEDS, *c.HEALTH, *c.H1, *c.H2])
    return everything[key]


GUARDS = [
    Guard("B", c.NONE, "N01, T01: an area said to have no needs, with its reason"),
    Guard("A", c.ABOUT[0][1], "M05: dates of history and a grandmother who has died"),
    Guard("F", _said("f12"), "P04, P05: equipment needs neither; dashes are not gaps"),
    Guard("F", _said("f5"), "P05: 'Zayd and 5 peers' is a group's size"),
    Guard("F", _said("f10"), "P03, P04: a defined trigger, and until he is calm"),
    Guard("G", _said("g2"), "P06: 'as required' of a clinic open to the family"),
    Guard("E", _said("e4"), "O02, O03: date and measure stand in the row's other cells"),
    Guard("A", c.HOPES[1][1][2][1], "T06: 'one day' is long-term; E10 is a step"),
    Guard("J", c.BUDGET, "S11: offered and declined"),
]

_LONG = "The family knows no other deaf child or adult, and both parents, neither of whom has so far been able to complete a course, sign below the level of their son, which means, given that no relative signs at all and that they therefore cannot leave him with anyone in the evening or at a weekend, or for a hospital appointment such as the one in June that had in the end to be cancelled at a day’s notice, that they have, as the early help assessment of July 2026 makes clear in its third and fourth paragraphs, had neither rest nor company of their own since he was born."

FIRST = [
    Edit(
        "Cognition and learning",
        GONE,
        [Gap("N01", "B", "cognition and learning is neither described nor said to have no needs", None)],
    ),
    Edit(c.NONE, GONE),
    Edit(
        c.PLACE,
        "The parents’ preference is with the panel.",
        [Gap("S09", "I", "a final plan that names neither a setting nor a type")],
    ),
    Edit(
        c.BUDGET,
        "A direct payment has been agreed for the signing club and will be paid to Mrs Malik each month.",
        [Gap("S11", "J", "a direct payment agreed, and nothing on the needs and outcomes it meets")],
    ),
    Edit(
        "O. Strand-Murphy, sensory service",
        GONE,
        [Gap("S12", "K", "hearing loss, and no advice from a teacher of the deaf", None)],
    ),
    Edit(_said("d2"), _LONG, [Gap("R02", "D", "one sentence of over a hundred words")]),
    Edit("60 minutes", "", [Gap("P04", "F", "length of a session is blank", _said("f2"))]),
    Edit(c.ABOUT[2][1], GONE, [Gap("V01", "A", "nothing from Zayd", None)]),
    Edit(c.HOPES[0][1][0][1], GONE),
    Edit(
        c.ABOUT[1][1],
        "Parents: interview with the case officer in English and Urdu, with an interpreter, on 6 July 2026. Parents agreed the wording on 12 October 2026.",
    ),
    Edit(
        "08/10/2027",
        "",
        [
            Gap("S05", None, "the review date is blank", None),
            Gap("S06", None, "no review date", None),
        ],
    ),
    Edit("June 2028 (Reception)", "Ongoing", [Gap("O02", "E", "'Ongoing' is not a date", _said("e5"))]),
    Edit(
        "20 sounds out of 24 in the school’s phonics check",
        "Discussion with staff",
        [Gap("O03", "E", "nothing to count", _said("e5"))],
    ),
    Edit(
        _said("h2"),
        "No provision is made under this section.",
        [
            Gap("T08", "D", "nothing in H1 or H2 answers the danger from roads", _said("d1")),
            Gap("T03", "E", "nothing helps him to stop at kerbs", _said("e11")),
        ],
    ),
    Edit(
        "Early years practitioner trained in Identiplay",
        "Nursery",
        [Gap("P02", "F", "'Nursery': nobody with a role", _said("f9"))],
    ),
]

_SALT = "Speech and language therapy: 1:1 sessions of 45 minutes every week in term time from a speech and language therapist with specialist training in deafness, reviewed each term."

SECOND = [
    Edit("Final v1.0", "Draft v0.3", [Gap("S08", "I", "a first draft names the school", c.PLACE)]),
    Edit("30/10/2026", ""),
    Edit("30 October 2026", ""),
    Edit("R. Teague", ""),
    Edit(_said("f1"), GONE),
    Edit(
        c.ABOUT[2][1],
        "Trains, sand and the big slide are liked; carpet time, hats and the dinner hall are not. Busy, cheeky and loving, and never forgets a route. It is sad that cousins talk past him, and the road outside is a worry. Urdu matters too.",
        [Gap("V03", "A", "whose view each is cannot be told", None)],
    ),
    Edit("Child’s views", "Views"),
    Edit(c.ABOUT[4][1], GONE),
    Edit("Child’s aspirations", "Hopes"),
    Edit("Parents’ aspirations", "Further hopes"),
    Edit(c.HOPES[0][1][0][1], "A friend to play trains with."),
    Edit(c.HOPES[1][1][0][1], "To be able to tell people about the day, in sign or in speech."),
    Edit(c.HOPES[1][1][1][1], "To go to the local school with the cousins and to keep up with them."),
    Edit(c.HOPES[1][1][2][1], "One day, to be proud to be deaf, with deaf friends as well as hearing ones."),
    Edit(
        _said("g2"),
        f"{_said('g2')}{NEXT}{_SALT}",
        [Gap("P12", "G", "speech and language therapy stands only in G", _SALT)],
    ),
    Edit(
        _said("d1"),
        "Zayd is not known to social care.",
        [Gap("N07", "D", "not known is no assessment of need")],
    ),
    Edit(_said("d2"), GONE),
    Edit(_said("e11"), GONE),
    Edit("D2, N3", "N3"),
    Edit(_said("h2"), "No provision under this section."),
    Edit(
        _said("h3"),
        "No other provision.",
        [Gap("T03", "E", "with the deaf mentor and the training gone nothing brings it about", _said("e10"))],
    ),
    Edit("Early help service (early help assessment)", "Early help service: reply that Zayd is not known"),
    Edit(
        c.TARGETS,
        "Short-term targets: set each term by the key person, the teacher of the deaf and «Parent1_Salutation» at a meeting of one hour, recorded on the monitoring form and scored by the key person every half term.",
        [Gap("S04", "E", "a merge field never filled")],
    ),
    Edit("E4, E2", "E14", [Gap("T09", "F", "there is no E14", _said("f7"))]),
    Edit(
        "Balance and stairs programme, first set and then re-set each half term by the paediatric physiotherapist in a 45-minute visit",
        "Balance work in line with a programme that the physiotherapist will produce after a further assessment",
        [Gap("P09", "F", "the programme is still to be written")],
    ),
    Edit(
        "Takes in little during the last hour of each half day.",
        "Requires three 15-minute listening breaks a day and a 1:1 communication support worker for 30 hours.",
        [Gap("N04", "B", "provision in the place of effect")],
    ),
    Edit(
        _said("b9"),
        "Zayd has bilateral sensorineural hearing loss.",
        [Gap("N02", "B", "a diagnosis; what is seen and its effect are blank")],
    ),
    Edit(
        "Turned to his name twice in ten times in the playroom and nine times in ten in the quiet room.", ""
    ),
    Edit("Cannot learn by overhearing, and does not hear warnings.", ""),
    Edit(
        _said("e3"),
        "Zayd will have access to a signing adult all day and a place at a club for children who sign.",
        [Gap("O05", "E", "an adult and a club are provision")],
    ),
    Edit("Three conversations filmed in one half term", "Attendance register"),
    Edit(
        _said("f6"),
        "Staff training",
        [
            Gap("P15", "F", "no subject, trainer or renewal"),
            Gap("P02", "F", "no trainer"),
            Gap("P03", "F", "'As needed'"),
            Gap("P06", "F", "the same: 'As needed'"),
        ],
    ),
    Edit("Deaf BSL tutor, level 6, with the QToD", "To be arranged"),
    Edit("Group of 6", "–"),
    Edit("Weekly, 20 weeks from January 2027", "As needed"),
]
