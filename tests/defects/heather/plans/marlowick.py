"""Marlowick: a marked-up amended plan with tracked changes (layout 9) for a man of nineteen at college."""

from __future__ import annotations

from tests.defects.heather.plans.marlowick_words import (
    ADVICE,
    CARE,
    CARE_PROVISION,
    FRONT,
    HEALTH,
    HEALTH_PROVISION,
    NEEDS,
    OUTCOMES,
    PROVISION,
    VIEWS,
)
from tests.defects.heather.sheet import Edit, Mark, Sheet

LOOK = {"font": "Liberation Serif", "size": 11.5, "colour": "000000", "shade": "E7E6E6"}

GUARDS = [
    ("friend Callum", "A", "M01: a friend's name"),
    ("from the age of seven until he was eighteen", "A", "M04, M05: ages that are history"),
    ("one adult between three students", "F", "P05: a ratio in words"),
    (
        "until he is signed off, and for at least 20 weeks",
        "F",
        "P07, P08: an end by result with a stated least",
    ),
    ("out on the morning bus and home on the afternoon bus", "F", "P04: the journey is the length"),
    ("she is away, the learning support assistant", "F", "M02: 'she' is the assistant"),
    ("hug, handshake, wave", "E", "O08: examples of one rule"),
    ("Not applicable: Toby is over eighteen.", "H1", "S10: H1 that says only why it is empty"),
]

GROUPS = {area: title for title, area, _, _ in NEEDS}


def draw(sheet: Sheet) -> None:
    """Draw the plan and record its labels."""
    sheet.furniture("Tobias Renshaw-Iqbal, EHC plan", "Marlowick City Council")
    sheet.heading("MARLOWICK CITY COUNCIL", size=14, band=False)
    sheet.heading("Education, Health and Care Plan, amended after review", size=14, band=False)
    sheet.para("Changes made after the review are shown as tracked changes.", italic=True)
    sheet.table(
        [[sheet.words(label), sheet.words(value)] for label, value in FRONT], [5, 12], head=False, side=True
    )
    sheet.labels.details(
        name="Tobias Renshaw-Iqbal", preferred_name="Toby", date_of_birth="2006-05-30", status="amended",
        plan_date="2026-03-27", review_date="2027-01-20", local_authority="Marlowick City Council",
        setting="Marlowick College", named_placement="Marlowick College",
        primary_need="Severe learning difficulty", first_plan=False, officer="Anneka Storr", signed=True,
        pronouns="he",
    )  # fmt: skip
    sheet.labels.dates(first_issued="2015-01-09", review_meeting="2026-01-28", amended="2026-03-27")
    sheet.heading(
        "Section A. The views, interests and aspirations of the young person and his parent", size=12
    )
    for key, text in VIEWS:
        sheet.para(sheet.item("A", key, text)[0] if key else sheet.says("A", text))
    sheet.heading("Section B. The young person's special educational needs", size=12)
    for title, area, strengths, needs in NEEDS:
        sheet.para(sheet.words(title), bold=True)
        sheet.para(sheet.says("B", strengths))
        _list(sheet, "B", [(key, area, text, "") for key, text in needs])
    sheet.heading("Section C. Health needs which relate to his special educational needs", size=12)
    _list(sheet, "C", [(key, "health", text, "") for key, text in HEALTH])
    sheet.heading("Section D. Social care needs which relate to his special educational needs", size=12)
    _list(sheet, "D", [(key, "social-care", text, "") for key, text in CARE])
    sheet.para(sheet.added("D"))
    sheet.heading("Section E. The outcomes sought, including outcomes for adult life", size=12)
    sheet.para(sheet.says("E", "Mrs Gannon and Toby choose three photographs of next steps towards these at the start of each half term and stick on the stars at its end; she brings the sheets to the review."))  # fmt: skip
    _list(sheet, "E", [(key, None, text, served) for key, text, served in OUTCOMES])
    sheet.heading("Section F. The special educational provision required", size=12)
    last = ""
    for row in PROVISION:
        if row[1] != last:
            sheet.para(sheet.words(GROUPS[row[1]]), bold=True)
            last = row[1]
        _list(sheet, "F", [row])
    sheet.para(sheet.added("F"))
    sheet.heading("Section G. Health provision reasonably required", size=12)
    _list(sheet, "G", [(key, "health", text, served) for key, text, served in HEALTH_PROVISION])
    sheet.heading(
        "Section H1. Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        size=12,
    )
    sheet.para(sheet.says("H1", "Not applicable: Toby is over eighteen."))
    sheet.labels.state("H1", "nil")
    sheet.heading("Section H2. Any other social care provision reasonably required", size=12)
    _list(sheet, "H2", [(key, "social-care", text, served) for key, text, served in CARE_PROVISION])
    sheet.heading("Section I. Placement", size=12)
    sheet.para(sheet.says("I", "Marlowick College, a general further education college."))
    sheet.heading("Section J. Personal budget", size=12)
    sheet.para(
        sheet.says(
            "J",
            "The plan officer explained personal budgets in January 2026. Toby and his mother have not asked for one.",
        )
    )
    sheet.heading("Section K. Advice and information", size=12)
    rows: list[list[object]] = [["Advice", "From", "Date"]]
    for entry in ADVICE:
        cells = [sheet.words(cell) for cell in entry]
        for cell in cells:
            sheet.labels.says("K", cell or "")
        rows.append(list(cells))
    sheet.table(rows, [8, 5.5, 3.5])
    sheet.para(sheet.words("Signed: Anneka Storr, SEND Plan Officer, 27 March 2026"))


def _list(sheet: Sheet, letter: str, rows: list[tuple[str, str | None, str, str]]) -> None:
    """Numbered statements: "B1.", "B2." and on through the section."""
    for key, area, text, served in rows:
        out = sheet.item(letter, key, text, area=area, label=None)[0]
        if out is None:
            continue
        sheet.numbers.append(letter)
        label = f"{letter}{'.' if letter == 'H2' else ''}{sheet.numbers.count(letter)}"
        sheet.labels._items[-1]["label"] = label
        sheet.para(f"{label}. {out}")
        for source in served.split():
            sheet.labels.link(source, key)


A: list[Edit | Mark] = [
    Edit(
        "Not applicable: Toby is over eighteen.",
        "A sessional worker will take Toby to the swimming baths, one to one, from 4 to 6 each Monday, reviewed in May and November by the social worker.",
        "S10",
        "H1",
        "H1 has content and he is nineteen",
    ),
    Edit(
        "Marlowick College, a general further education college.",
        "The panel will consider this after Easter.",
        "S09",
        "I",
        "a final plan that names neither a setting nor a type",
    ),
    Edit(
        "How Toby communicates: Toby uses", None, "V07", "A", "nothing on how he communicates or decides", ""
    ),
    Edit(
        "Toby made a talking-mats record of his views with his college tutor, Mrs Gannon, on 13 January 2026. What he said is in speech marks; where he pointed or signed it is put in words by her.",
        "Mrs Gannon, his college tutor, met Toby on 13 January 2026.",
    ),
    Edit(
        "He put cooking, the allotment and the radio on the happy side of the mat, and crowds, waiting and [-PE-][+the gym+] on the other.",
        "He likes cooking, the allotment and the radio, and dislikes crowds, waiting and the gym.",
    ),
    Edit(
        "New tasks of more than two steps fade overnight: it took Toby [-sixty-][+forty+] repetitions, over seven weeks, to load a dishwasher in the right order.",
        "Toby can be slow to pick things up.",
        "N03",
        "B",
        "nothing seen, no level, no effect",
    ),
    Edit(
        "When plans change or he is hurried, Toby sits on the floor and will not get up.",
        "Toby is lazy and downright disobedient when plans change or he is hurried: down he goes on the floor.",
        "N05",
        "B",
        "judging words",
    ),
    Edit(
        "By July 2027 Toby will read and act on sixty words that matter at work and in the street, shown to him in any order.",
        "By July 2027 the learning support team will have put Toby through the whole of the sign-reading scheme.",
        "O07",
        "E",
        "the team's work, not Toby's gain",
    ),
    Edit(
        "By July 2027 Toby will be understood by somebody he has not met, by speech, sign or phone picture, in eight exchanges out of ten in a shop or cafe, so that he can be served.",
        "By July 2027 Toby will be a better and more confident communicator.",
        "O03 O04",
        "E",
        "better by how much, seen how?",
    ),
    Edit(
        "Circles and consent: a course in relationships with role play, one adult between three students, for an hour on Wednesday mornings all year, by a tutor with accredited training in relationships education for people with learning disabilities, who reports to Toby and his mother in May.",
        "Toby could do with some relationships work, and staff might look at running this in small groups.",
        "P10 P02 P03 P04 P05",
        "F",
        "'could' and 'might': nobody must do anything, and nothing is counted",
    ),
    Edit(
        "Task strips with photographs of Toby himself, backward chaining and spaced practice (daily for three weeks, then Mondays only) for every new job.",
        "Strategies that suit how Toby learns, woven into his day.",
        "P01 P06",
        "F",
        "no strategy is named",
    ),
    Edit(
        "The educational psychologist shows the team how in a two-hour workshop each September and looks at his records in February.",
        " ",
    ),
    Edit(
        "A physiotherapist will set a strength",
        "Subject to the waiting list, a physiotherapist will set a strength",
        "P08",
        "F",
        "conditional on a waiting list",
    ),
    Edit(
        "and has been at the college since September 2024.",
        "and will go on to the college in September 2024.",
        "M05",
        "A",
        "over a year before this plan",
    ),
    Edit(
        "Toby hugs and kisses people",
        "Connor hugs and kisses people",
        "M01",
        "B",
        "another young person's name",
    ),
    Edit(
        "He recognises coins but not what they will buy",
        "The assessment by Dr Pym of the memory clinic (October 2025) found that he recognises coins but not what they will buy",
        "S13",
        "B",
        "K lists no such report",
    ),
]

B: list[Edit | Mark] = [
    Edit("“Job. Me wear badge.”", None, "V06", "A", "nothing about the future", ""),
    Edit("He wants to live in a flat", None),
    Edit("He wants a girlfriend", None),
    Edit("She hopes that he will keep well", None),
    Edit("She would like him to be able", None),
    Edit("Preparing for adulthood", None),
    Edit("He sets the table, makes toast", None),
    Edit("Toby has not been anywhere alone", None),
    Edit("He runs the shower cold", None),
    Edit("Toby has had two tasters of work", None),
    Edit("Travel training for the number 6", None),
    Edit("Cooking, laundry, washing", None),
    Edit("A job coach (Level 3", None),
    Edit(
        "Leaving college in July 2027",
        None,
        "O12",
        "F",
        "he leaves college next year and nothing looks ahead",
        "",
    ),
    Edit(
        "By July 2027 Toby will travel from home",
        None,
        "O09",
        "E",
        "nothing towards work, a home, the community or health",
        "",
    ),
    Edit("By July 2027 Toby will get himself through", None),
    Edit("By July 2027 Toby will have worked four hours", None),
    Edit("By March 2027 Toby will walk the 600", None, "O10", "E", "no outcome answers C", ""),
    Edit("in a shop or cafe, so that he can be served.", "in class."),
    Edit(
        "sixty words that matter at work and in the street, shown to him in any order.",
        "sixty words from his course list, shown to him in any order.",
    ),
    Edit(
        "choose the right note for an item under £20 and wait for his change, in four shops out of five.",
        "count out coins to £5 in class, nine sums right out of ten.",
    ),
    Edit(
        "and keep his address to himself in ten practice meetings out of ten, so that he can make friends and meet a girlfriend safely.",
        "with every member of his class, on four days out of five.",
    ),
    Mark("T02", "C", "obstructive sleep apnoea", "its outcome is gone"),
    Mark("T02", "C", "His body mass index", "its outcome is gone"),
    Mark("T02", "D", "someone with him at home at all hours", "its outcome is gone"),
    Mark("T02", "D", "Out of college Toby is at home", "its outcome is gone"),
    Edit("By December 2026 Toby will move on within", "Toby will move on within", "O02", "E", "by when?"),
    Edit("20 January 2027", "................", "S05 S06", None, "the review date was never filled in"),
    Edit(
        "+D",
        "History: Toby has Down syndrome. He had heart surgery at five months, went to Sluice Row Infants and then to Larkfield Special School from the age of seven until he was eighteen, and has been at the college since September 2024.",
        "M06",
        "D",
        "A's history again",
    ),
    Edit(
        "A speech and language therapist with experience of learning disability will work",
        "Somebody who knows about speech will work",
        "P02",
        "F",
        "no role, no qualification",
        "Somebody who knows about speech",
    ),
    Edit(
        "She will review his targets in December, April and July.",
        "The targets are reviewed in December, April and July.",
    ),
    Edit(
        "Toby is timetabled on the ground floor, with lessons next to one another and a perching stool in the kitchen and workshop. He leaves each class five minutes before the others with a classmate.",
        "Toby's rooms, seating and moving about will follow whatever the occupational therapist puts in the report she is writing.",
        "P09",
        "F",
        "left to a report not yet written",
    ),
]
