"""Wenbury: stacked area tables (layout 2), a Year 5 boy with a language disorder, ADHD and poor co-ordination."""

from __future__ import annotations

from tests.defects.heather.plans.wenbury_words import AREAS, FRONT, HISTORY, SOURCES, VIEWS
from tests.defects.heather.sheet import Edit, Mark, Sheet

LOOK = {"font": "Calibri", "size": 11, "colour": "1D4F3A", "shade": "DDEBE3"}

GUARDS = [
    ("Theo (6)", "A", "M01: a brother's name"),
    ("because when he was three he had no clear words", "A", "M05, M04: an old age that is history"),
    ("Before register on Tuesdays and Thursdays", "F", "P03, P04: days and minutes said in an unusual way"),
    ("have access to his own wobble cushion", "F", "P06: 'access to' with everything said"),
    ("such as a named coat peg", "F", "P06: 'such as' gives an example of a thing fully named"),
    ("a group of no more than four", "F", "P07: a cap on group size is not a range"),
    ("He can build", "B", "N03: a strength, not a need"),
]


def draw(sheet: Sheet) -> None:
    """Draw the plan and record its labels."""
    sheet.furniture("Idris Callow   EHC plan   OFFICIAL - SENSITIVE", "Wenbury Council SEND Service")
    sheet.heading("Wenbury Council: Education, Health and Care Plan (Final)", size=17, band=False)
    sheet.table(
        [[sheet.words(label), sheet.words(value)] for label, value in FRONT], [6, 11], head=False, side=True
    )
    sheet.labels.details(
        name="Idris Callow", date_of_birth="2016-04-21", status="final", plan_date="2026-03-16",
        review_date="2027-03-12", year_group=5, local_authority="Wenbury Council",
        setting="Ferrymead Primary School", named_placement="Ferrymead Primary School",
        primary_need="Speech, language and communication needs", first_plan=True, officer="M. Tranter",
        signed=True, upn="X960123416005", pronouns="he",
    )  # fmt: skip
    sheet.labels.dates(request="2025-11-03", draft="2026-02-13", final="2026-03-16")
    sheet.heading("Section A: The views, interests and aspirations of Idris and his parents")
    for key, text in VIEWS:
        if text.startswith("#"):
            sheet.para(sheet.words(text[1:]), bold=True)
        elif key:
            sheet.para(sheet.item("A", key, text)[0])
        else:
            sheet.para(sheet.says("A", text))
    sheet.para(sheet.words("His story so far"), bold=True)
    sheet.para(sheet.says("A", HISTORY))
    for title, area, strengths, needs, outcomes, provision in AREAS:
        _area(sheet, title, area, strengths, needs, outcomes, provision)
    _health_and_care(sheet)
    _last(sheet)


def _area(
    sheet: Sheet,
    title: str,
    area: str,
    strengths: str,
    needs: list[tuple[str, str, str]],
    outcomes: list[tuple[str, str, str]],
    provision: list[tuple[str, str, str, str, str, str]],
) -> None:
    heading = sheet.heading(f"Sections B, E and F: {title}")
    if heading is None:
        return
    rows: list[list[object]] = [["Section B: Strengths"], [sheet.says("B", strengths)]]
    rows.append(["Section B: Special educational needs"])
    listed = []
    for key, label, text in needs:
        out = sheet.item("B", key, text, area=area, label=label)[0]
        listed.append(f"{label}: {out}" if out else None)
    listed.append(sheet.added(f"B {area}"))
    rows.append([listed])
    rows.append(
        ["Section E: Outcomes, to be achieved by July 2027 (end of Year 6) unless another date is given"]
    )
    wanted: list[str | None] = []
    for key, text, served in outcomes:
        wanted.append(
            sheet.item(
                "E", key, text, area=area, label=f"E{len(sheet.numbers) + len([o for o in wanted if o]) + 1}"
            )[0]
        )
        for source in served.split():
            sheet.labels.link(source, key)
    start = len(sheet.numbers)
    sheet.numbers.extend(out for out in wanted if out)
    numbered = [f"E{start + place}: {out}" for place, out in enumerate((out for out in wanted if out), 1)]
    rows.append([numbered])
    names = ["By whom", "Frequency", "Which need does this provision meet"]
    rows.append(["Section F: Special educational provision", *names])
    for key, text, who, often, meets, served in provision:
        cells = dict(zip(names, [who, often, meets], strict=True))
        rows.append(list(sheet.item("F", key, text, area=area, cells=cells)))
        for source in served.split():
            sheet.labels.link(source, key)
    sheet.table(rows, [7.5, 3.6, 3.6, 2.3])


def _health_and_care(sheet: Sheet) -> None:
    sheet.heading("Section C: Health needs related to Idris's special educational needs")
    sheet.para(sheet.says("C", "Idris has a diagnosis of ADHD (June 2024) and takes medicine for it."))
    for key, text in (
        ("c1", "Since he started methylphenidate Idris has eaten little before 4pm. His weight fell from the 50th to the 25th centile in the ten months to January 2026, and on days without lunch he is tearful and clumsy by 2pm. (K3)"),
        ("c2", "Idris is seldom asleep before 11pm on school nights. He arrives drowsy two mornings in five and gets little from the first lesson. (K3)"),
    ):  # fmt: skip
        sheet.para(sheet.item("C", key, text, area="health")[0], style="List Bullet")
    sheet.heading("Section D: Social care needs related to Idris's special educational needs")
    sheet.para(
        sheet.says(
            "D", "A children's social worker assessed Idris and his family at home on 9 January 2026 (K5)."
        )
    )
    for key, text in (
        ("d1", "Idris runs into the road when he sees something that interests him (four times since September), so he is never out of the house without an adult holding his sleeve. (K5)"),
        ("d2", "He has been asked to leave Cubs and a football club because no one there could keep him safe. He sees no other child outside school. (K5)"),
    ):  # fmt: skip
        sheet.para(sheet.item("D", key, text, area="social-care")[0], style="List Bullet")
    sheet.para(sheet.added("D"))
    sheet.heading("Section E: Outcomes for health and social care")
    sheet.para(
        sheet.says(
            "E",
            "How this will be followed up: each half term Mr Olubi and Idris's teacher write three short targets towards these outcomes with him, go over the last ones and what was provided with Mr and Mrs Callow, and send the sheet to the council before the annual review.",
        )
    )
    for key, text, served in (
        ("e9", "By March 2027 Idris will be asleep by 9.30pm on four school nights in five, so that he is awake for his first lesson.", "c2"),
        ("e10", "By July 2027 Idris will stop at the kerb, look and wait to be told on ten walks out of ten, so that he can go about Wenbury without being held.", "d1 a5"),
    ):  # fmt: skip
        sheet.para(sheet.item("E", key, text)[0], style="List Bullet")
        for source in served.split():
            sheet.labels.link(source, key)
    sheet.heading("Section G: Health provision")
    for key, text, served in (
        ("g1", "The community paediatric nurse will weigh and measure Idris, review his appetite and adjust the timing of his medicine with the paediatrician every three months at Ferrymead clinic.", "c1 e13"),
        ("g2", "The sleep practitioner of the community child health team will see Idris and his mother at home for one hour a fortnight, six visits from April 2026, to set and review a sleep programme. The paediatrician will look at the result in July 2026.", "c2 e9"),
    ):  # fmt: skip
        sheet.para(sheet.item("G", key, text, area="health")[0], style="List Bullet")
        for source in served.split():
            sheet.labels.link(source, key)
    sheet.para(sheet.added("G"), style="List Bullet")
    sheet.heading(
        "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    sheet.para(sheet.item("H1", "h1", "A short-breaks worker from Wenbury's disabled children's team will take Idris and one other child to the Saturday club at Quay House, one adult between two, from 10am until 1pm every Saturday in term time. The social worker will review this every six months.", area="social-care")[0])  # fmt: skip
    sheet.labels.link("d2", "h1")
    sheet.labels.link("e3", "h1")
    sheet.labels.link("d2", "e3")
    sheet.heading("Section H2: Any other social care provision")
    sheet.para(sheet.item("H2", "h2", "The family support worker will teach Idris and his mother the Stop-Look-Tell road routine on the streets round their home: one hour on alternate Mondays after school from 13 April 2026 to 20 July 2026, then once each half term until July 2027.", area="social-care")[0])  # fmt: skip
    sheet.labels.link("d1", "h2")
    sheet.labels.link("e10", "h2")


def _last(sheet: Sheet) -> None:
    sheet.heading("Section I: Placement")
    sheet.para(
        sheet.says(
            "I", "Ferrymead Primary School, Tern Lane, Wenbury: a maintained mainstream primary school."
        )
    )
    sheet.heading("Section J: Personal budget")
    sheet.para(
        sheet.says(
            "J", "The family were told about personal budgets on 13 February 2026 and did not ask for one."
        )
    )
    sheet.heading("Section K: Advice and information")
    rows: list[list[object]] = [["Ref", "Advice from", "Author", "Date"]]
    for row in SOURCES:
        out = [sheet.words(cell) for cell in row]
        if None not in out:
            for cell in out:
                sheet.labels.says("K", cell or "")
        rows.append([None] if None in out else list(out))
    sheet.table(rows, [1.5, 6.5, 6, 3])
    sheet.table(
        [
            [
                sheet.words("Signed on behalf of Wenbury Council"),
                sheet.words("M. Tranter, SEND Casework Officer"),
            ],
            [sheet.words("Date signed"), sheet.words("16 March 2026.")],
        ],
        [7, 10],
        head=False,
        side=True,
    )


A: list[Edit | Mark] = [
    Edit(
        "M. Tranter, SEND Casework Officer",
        " ",
        "S07",
        None,
        "nobody's name or date in the sign-off of a final plan",
        "",
    ),
    Edit("16 March 2026.", " "),
    Edit(
        "I talked with Idris at school on 15 January 2026",
        None,
        "V04",
        "A",
        "how, when and by whom the views were gathered is gone",
        "",
    ),
    Edit(
        "loses the thread of speech that is longer than about eight words. When the educational psychologist (EP) watched him in class he carried out two of nine whole-class instructions, then copied a neighbour. He is a year behind in science and humanities because he has missed what was explained.",
        "has developmental language disorder.",
        "N02",
        "B",
        "the diagnosis stands alone",
    ),
    Edit(
        "Idris will read a page he has not seen from a lime-band book at 95% accuracy and tell an adult two things that happened in it, so that he can read the signs, menus and instructions he meets, and the manuals he will want at work.",
        "Idris's reading will go on getting better and he will grow as a reader.",
        "O03 O04",
        "E",
        "nothing to count; the date is the table's own",
    ),
    Edit(
        "Higher level teaching assistant trained in the scheme by the literacy specialist",
        "Somebody from the Year 5 team",
        "P02",
        "F",
        "anybody at all",
        "A synthetic phonics catch-up",
    ),
    Edit(
        "Twice a week, 30 minutes, for two terms; the EP looks at his progress in July",
        "Twice a week for two terms; the EP looks at his progress in July",
        "P04",
        "F",
        "no minutes",
        "Teaching of memory strategies",
    ),
    Edit(
        "in a group of no more than four, following",
        "with a few of his classmates, following",
        "P05",
        "F",
        "how many children?",
    ),
    Edit(
        "Daily, 15 minutes each, at 10am and 1.45pm",
        "Daily, anything from 5 to 15 minutes",
        "P07",
        "F",
        "a range",
        "Movement breaks chosen by Idris",
    ),
    Edit("Lunch is eaten in the small hall", None, "", "F"),
    Mark("T01", "B", "Loud, mixed noise makes Idris", "its only provision is gone"),
    Edit(
        "Idris will be met at the door by",
        "Kasper will be met at the door by",
        "M01",
        "F",
        "another child's name",
    ),
    Edit(
        "in standardised tests of movement",
        "on the MABC-2, with a DCDQ score to match",
        "R01",
        "B",
        "two acronyms never spelt out",
    ),
    Edit(
        "so that he misses half of it. (K4)",
        "so that he misses half of it (K4, and Mrs Gage's physiotherapy report of November 2025).",
        "S13",
        "B",
        "a report that K does not list",
    ),
    Edit(
        "+B semh",
        "Concentration is short. Idris gives a task about three to five minutes unless he picked it himself, and is up out of his chair again and again. (K1)",
        "N06",
        "B",
        "said already as SE1",
    ),
]

B: list[Edit | Mark] = [
    Edit(
        "Playground coaching: an adult rehearses with Idris one way to ask to join in, stands by while he tries it and talks it over after.",
        "Playground coaching for Idris along with others: ways to ask to join in are rehearsed, tried out and talked over.",
    ),
    Edit("16 March 2026", "30 April 2026", "S15", None, "25 weeks from request to final plan"),
    Edit("His story so far", None, "", "A"),
    Edit("Idris was born at 35 weeks", None, "V09", "A", "no history", ""),
    Edit(
        "Idris acts before he thinks: he grabs, calls out and, when told to stop, shouts or tips his chair.",
        "Idris can be manipulative and attention-seeking: he grabs, calls out and throws a tantrum, chair and all, when he is told no.",
        "N05",
        "B",
        "judging words",
    ),
    Edit(
        "before he has finished it. (K1)",
        "before he has finished it. An adult is to sit with him for 20 minutes a day on memory games. (K1)",
        "N04",
        "B",
        "provision in a need",
    ),
    Edit(
        "Idris will retell something that happened to him, saying who, where, what and how it ended, to an adult who was not there, three times in a school week, so that he can tell his own side.",
        "Idris will go to the story group twice a week and be given a set of story cards for home.",
        "O05",
        "E",
        "a group and a resource",
    ),
    Edit(
        "By March 2027 Idris will be asleep",
        "Idris will be asleep",
        "O02",
        "E",
        "no date, and the list of health outcomes has none at its head",
    ),
    Edit(
        "From the bell until register, Monday, Wednesday and Friday (15 minutes)",
        "15 minutes at a time",
        "P03",
        "F",
        "how often?",
        "A co-ordination circuit",
    ),
    Edit(
        "by the EP service, 1:1",
        "by the EP service",
        "P05",
        "F",
        "with Idris alone or with a group?",
        "Playground coaching",
    ),
    Edit(
        "and he tells the first step back before he begins.",
        "and he tells the first step back before he begins, wherever the timetable and staffing allow.",
        "P08",
        "F",
        "a let-out",
    ),
    Edit("Direct language therapy, 1:1", None, "", "F"),
    Edit(
        "+G",
        "The speech and language therapist will work with Idris 1:1 for 40 minutes a week in 30 school weeks a year on understanding clauses and finding words, and will reset the targets with his teacher every term.",
        "P12",
        "G",
        "speech and language therapy in G alone",
    ),
    Edit("SE2, SE3", "SE2, SE9", "T09", "F", "there is no SE9", "The zones of regulation"),
    Edit(
        "Move to secondary school: six visits",
        None,
        "O12",
        "F",
        "Year 5, and neither E nor F looks to secondary school",
        "",
    ),
    Edit("By the end of the first half term of Year 7", None, "", "E"),
    Mark("T02", "B", "Change that he has not been shown", "its only outcome is gone"),
    Mark("T06", "A", "settle at secondary school", "carried by no outcome now"),
    Edit(
        "+D",
        "Mr and Mrs Callow say that Idris is funny, stubborn and kind to his brother Theo (6), who now reads to him. Homework ends in tears. They worry about how he will manage in a building with a thousand children.",
        "M06",
        "D",
        "the same paragraph as in A",
    ),
    Edit(
        "Writing frames with sentence starters and a word mat made for each topic.",
        "Various scaffolds and whatever other writing support suits the task.",
        "P01 P06",
        "F",
        "nothing named",
    ),
]
