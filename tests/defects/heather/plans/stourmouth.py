"""Stourmouth: a person-centred "my plan" (layout 6) for a looked-after boy in Year 10 of a special school."""

from __future__ import annotations

from tests.defects.heather.plans.stourmouth_words import (
    ADVICE,
    CONTENTS,
    FRONT,
    NEEDS,
    OUTCOMES,
    PROVISION,
    REST,
    VIEWS,
)
from tests.defects.heather.sheet import Edit, Mark, Sheet

LOOK = {"font": "Trebuchet MS", "size": 11, "colour": "00566B", "shade": "D5EEF3"}

GUARDS = [
    ("Where the plan says “I” in this section", "A", "V05: 'I' that is attributed"),
    ("when I was seven", "A", "M04, M05: ages that are history"),
    ("I may go to the Hut", "F", "P10: what the young person may choose"),
    ("class of eight at most", "F", "P07: a limit on class size is not a range"),
    ("two lessons of my choice", "F", "P09: a choice left to him inside a fixed timetable"),
    ("He meets me off the taxi", "F", "P02, M02: 'he' is Mr Castellan, named with a role in the plan's lead"),
    ("Ellie (8)", "D", "M01, M04: a sister's name and age"),
]


def draw(sheet: Sheet) -> None:
    """Draw the plan and record its labels."""
    sheet.furniture("Jude Marchbank: my plan", "Stourmouth Council")
    sheet.heading("My Education, Health and Care Plan", size=20, band=False)
    rows = [[sheet.words(label), sheet.words(value)] for label, value in FRONT]
    sheet.table(rows, [6, 11], head=False, side=True)
    sheet.labels.details(
        name="Jude Marchbank", preferred_name="Jude", date_of_birth="2012-02-08", status="amended",
        plan_date="2026-09-18", review_date="2027-07-02", year_group=10, local_authority="Stourmouth Council",
        setting="The Saltings School", named_placement="The Saltings School", looked_after=True,
        primary_need="Social, emotional and mental health", first_plan=False, officer="Yusuf Penn",
        signed=True, pronouns="he",
    )  # fmt: skip
    sheet.labels.dates(first_issued="2020-03-22", review_meeting="2026-07-03", amended="2026-09-18")
    sheet.para("What is in my plan", bold=True)
    sheet.table([list(row) for row in CONTENTS], [2, 11], head=False)
    sheet.heading("Section A: My views, interests and aspirations, and those of my parent and carers")
    for key, text in VIEWS:
        if text.startswith("#"):
            sheet.para(sheet.words(text[1:]), bold=True)
        elif key:
            sheet.para(sheet.item("A", key, text)[0])
        else:
            sheet.para(sheet.says("A", text))
    sheet.para(sheet.added("A"))
    sheet.heading("Section B: My Special Educational Needs")
    for title, area, strengths, needs in NEEDS:
        sheet.para(sheet.words(title), bold=True)
        sheet.para(sheet.says("B", strengths))
        for key, text in needs:
            sheet.para(sheet.item("B", key, text, area=area)[0], style="List Bullet")
    sheet.heading("Section C: My Health Needs")
    _rest(sheet, "C", "C1: Health needs related to my special educational needs", "health")
    sheet.para("C2: Other health needs", bold=True)
    sheet.para(sheet.says("C", "None."))
    sheet.heading("Section D: My Social Care Needs")
    _rest(sheet, "D", "D1: Social care needs related to my special educational needs", "social-care")
    sheet.para("D2: Other social care needs", bold=True)
    sheet.para(sheet.says("D", "None."))
    _outcomes(sheet)
    _provision(sheet)
    _last(sheet)


def _rest(sheet: Sheet, letter: str, title: str, area: str) -> None:
    sheet.para(title, bold=True)
    for part, key, text in REST:
        if part[0] == letter:
            sheet.para(sheet.item(letter, key, text, area=area)[0])
    sheet.para(sheet.added(letter))


def _outcomes(sheet: Sheet) -> None:
    sheet.heading("Section E: My Outcomes")
    sheet.para(sheet.says("E", "How we keep an eye on these: Mr Castellan, Bev and I set three steps towards them at the start of each half term, and he tells us at the end how they went. He brings the sheets to my review."))  # fmt: skip
    for key, area, text, served in OUTCOMES:
        label = f"Outcome {len(sheet.numbers) + 1}"
        out = sheet.item("E", key, text, area=area, label=label)[0]
        if out is None:
            continue
        sheet.numbers.append(out)
        sheet.para(f"{label}. {out}")
        for source in served.split():
            sheet.labels.link(source, key)


def _provision(sheet: Sheet) -> None:
    sheet.heading("Section F: My Special Educational Provision")
    sheet.para(
        sheet.says(
            "F",
            "Mr Castellan is head of Key Stage 4 and a teacher. The ELSA is the school's emotional literacy support assistant.",
        )
    )
    for title, area, items in PROVISION:
        shown = False
        for key, text, served in items:
            out = sheet.item("F", key, text, area=area)[0]
            if out is None:
                continue
            if not shown:
                sheet.para(title, bold=True)
                shown = True
            sheet.para(out, style="List Bullet")
            for source in served.split():
                sheet.labels.link(source, key)
        sheet.para(sheet.added(f"F {area}"), style="List Bullet")
    sheet.heading("Section G: My Health Provision")
    sheet.para(sheet.item("G", "g1", "A clinical psychologist from CAMHS will teach me imagery rehearsal for nightmares, one to one, at Bev's house: 50 minutes every two weeks, twelve times from October 2026. Dr Lumley will look at my sleep diary with Bev and me in January and March 2027.", area="health")[0])  # fmt: skip
    sheet.labels.link("c1", "g1")
    sheet.labels.link("e11", "g1")
    sheet.heading(
        "Section H1: Social care provision for me under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    sheet.para(sheet.says("H1", "No provision identified."))
    sheet.labels.state("H1", "nil")
    sheet.heading("Section H2: Any other social care provision I need")
    for key, text, served in (
        ("h1", "A contact worker whom Ellie and I both know will bring us together from 10 until 4 on the first Saturday of every month, and will keep out of earshot. My social worker gives me a phone with Ellie's number in it by 1 November 2026, for our call at 6 on Sundays. If a day is called off the contact worker rings me herself that day.", "d1 e13 e7"),
        ("h2", "A youth worker from the exploitation team will meet me, one to one, on Tuesdays from 4.30 to 6 to practise spotting and refusing, and will take me to boxing on Thursdays from 6 to 7.30, until July 2027. We go through it at my looked-after review in January and in July.", "d2 e12"),
    ):  # fmt: skip
        sheet.para(sheet.item("H2", key, text, area="social-care")[0], style="List Bullet")
        for source in served.split():
            sheet.labels.link(source, key)


def _last(sheet: Sheet) -> None:
    sheet.heading("Section I: My placement")
    sheet.para(
        sheet.says(
            "I",
            "The Saltings School, a maintained special school for pupils with social, emotional and mental health needs.",
        )
    )
    sheet.heading("Section J: My personal budget")
    sheet.para(sheet.says("J", "My carers and I know about personal budgets. We have not asked for one."))
    sheet.heading("Section K: Advice and information")
    rows: list[list[object]] = [["Who it is from", "Name", "Date"]]
    for row in ADVICE:
        cells = [sheet.words(cell) for cell in row]
        if None not in cells:
            for cell in cells:
                sheet.labels.says("K", cell or "")
            rows.append(list(cells))
    if len(rows) > 1:
        sheet.table(rows, [8, 6, 3])
    sheet.para(sheet.words("Signed for Stourmouth Council: Yusuf Penn, plan writer, 18 September 2026"))
    if any(edit.old == "+annex" for edit in sheet.edits):
        sheet.para("Annex: what else we do", bold=True)
        sheet.para(sheet.added("annex"))


_OLD = [Edit(row[2], row[2].replace("2026", "2022")) for row in ADVICE]

A: list[Edit | Mark] = [
    Edit(
        "How we wrote this: Jude talked",
        None,
        "V05 V04",
        "A",
        "who says 'I', and how and when it was gathered, is gone",
        "",
    ),
    Edit("02.07.2027", "18.11.2027", "S06", None, "over thirteen months after the plan"),
    Edit(
        "I have been with Bev and Trevor since I was ten.",
        "I have been with Bev and Trevor since I was ten. I am 16 now and in Year 11.",
        "M04",
        "A",
        "Year 10 and fourteen on the front page",
    ),
    Edit(
        "+A",
        "CAMHS found that Jude shows hyperarousal with avoidant attachment, and says that he must have one to one play therapy on Mondays.",
        "V08",
        "A",
        "findings and provision in A",
    ),
    Edit("I live forty miles from my sister", None, "", "D"),
    Edit("Two men of nineteen and twenty", None, "", "D"),
    Edit("+D", "No social care needs identified.", "N08", "D", "he is looked after"),
    Mark("T05", "H2", "A contact worker whom", "its need in D is gone"),
    Edit("By July 2027 I will ring Ellie", None, "", "E"),
    Edit(
        "By July 2028 I will have finished two work placements of ten days in a kitchen with a written reference from each, so that I can get on to a post-16 catering course.",
        "I will be head chef in a restaurant of my own.",
        "O06 O02",
        "E",
        "a life goal, with no step and no date",
    ),
    Mark("T06", "A", "I want to see Ellie more", "its outcome is gone"),
    Edit(
        "I will have four lessons a week of 40 minutes, one to one, in a structured multisensory reading and spelling programme with adult content, taught by a teacher with a Level 7 qualification in dyslexia, who tests me every term.",
        "My literacy will be taught in line with the programme that the dyslexia service is going to draw up for me after it has assessed me.",
        "P09 P01 P03 P04 P05",
        "F",
        "left to a programme not written; nothing fixed",
    ),
    Edit(
        "I am taught in a class of eight at most with a teacher and two teaching assistants",
        "I have an adult of my own, one to one, from 9 until 3 every day, and all my lessons from 9 until 3 are in a group of four with a teacher and a teaching assistant",
        "P19",
        "F",
        "cannot both be so",
    ),
    Edit(
        "+annex",
        "A dog handler brings Biscuit in for me to groom, one to one, for half an hour each Friday at 2.",
        "P13",
        None,
        "provision outside the lettered sections",
    ),
    Edit("I leave each lesson three minutes", None, "", "F"),
    Edit(
        "+F sensory-physical",
        "Each assignment is cut into steps on one page with pictures of the finished thing. A higher level teaching assistant goes through my planner with me, one to one, from 9.00 to 9.15 every morning, and shows my tutor the tally on Fridays.",
        "P16",
        "F",
        "the planner's paragraph again, under sensory needs",
    ),
    Mark("T01", "B", "I can't stand being brushed", "its provision has been pasted over"),
    *_OLD,
    Mark("S14", "K", "", "the newest advice is of 2022, the plan of 2026"),
]
_STRENGTHS = [Edit(row[2], None) for row in NEEDS]

B: list[Edit | Mark] = [
    Edit(
        "How we wrote this: Jude talked with his virtual school adviser, Sal Henty, in her car on the way to the harbour on 17 June 2026 and again on 24 June, and she wrote down what he said. Where the plan says “I” in this section the words are Jude's. In",
        "Sal Henty spoke with Jude, his mum and Bev and Trevor between 17 June and 1 July 2026. This is what came out of it. In",
    ),
    Edit("What my mum and my carers think", None),
    Edit("What I think", None),
    Edit(
        "I'm decent at cooking and I know loads about dogs. School's better than my last one. I hate supply. I hate being shouted at across a room and I hate it when people change stuff and don't say. Don't ask me to read out.",
        "School is better than the last one. Supply teachers, shouting and things being changed are disliked, and so is reading out. There was a feeling of having been let down over reading.",
        "V03",
        "A",
        "whose view is whose?",
    ),
    Edit("I want to work in a kitchen and get paid for it.", "A paid job in a kitchen is wanted one day."),
    Edit("I want my own flat near Bev's when I'm old enough.", "A flat near Bev's would be nice later."),
    Edit(
        "I want to see Ellie more, without a social worker sat there.",
        "Seeing Ellie more, without a social worker there, is hoped for.",
    ),
    Edit("Mum (Carly Marchbank) spoke with Sal", None),
    Edit(
        "Mum hopes he will come out of school with some proper certificates.",
        "Leaving school with some proper certificates is a hope.",
    ),
    Edit(
        "Bev and Trevor Onslow wrote a letter", "A bad night means a bad day. No running off since February."
    ),
    Edit(
        "They hope that he will learn to keep himself safe",
        "It is hoped that he will learn to keep himself safe",
    ),
    *_STRENGTHS,
    Mark("N09", None, "", "no word in A or B of what he can do"),
    Edit(
        "I started at the Saltings in Year 7.",
        "I am going to start at the Saltings in September 2023.",
        "M05",
        "A",
        "long past",
    ),
    *[Edit(row[1], None) for row in ADVICE[2:]],
    Edit("Jude, with S. Henty", None),
    Edit("C. Marchbank; B. and T. Onslow", None),
    Mark("S02", "K", "", "a label and nothing under it"),
    Edit("A travel trainer from the council", None, "P17", "F", "nothing prepares him for adulthood", ""),
    Edit("Living skills in the school flat", None),
    Edit("I do a Level 1 in catering", None),
    Edit("A level 6 careers adviser", None),
    Mark("T01", "B", "I have never been on a bus", "its provision is gone"),
    Mark("T01", "B", "how to look after a home", "its provision is gone"),
    Mark("T01", "B", "I have never done a day's work", "its provision is gone"),
    Mark("T03", "E", "the number 14 bus from home", "its provision is gone"),
    Mark("T03", "E", "run my own week in the school flat", "its provision is gone"),
    Mark("T03", "E", "two work placements of ten days", "its provision is gone"),
    Edit("A youth worker from the exploitation team", None),
    Mark("T08", "D", "Two men of nineteen and twenty", "nothing in H answers it now"),
    Mark("T03", "E", "name the adult I would ring", "its provision is gone"),
    Edit("How we keep an eye on these", None, "O13", "E", "nobody sets or looks at shorter steps", ""),
    Edit(
        "A higher level teaching assistant goes through my planner with me",
        "Someone goes through my planner with me",
        "P02",
        "F",
        "who?",
    ),
    Edit(
        "one to one, 30 minutes each Monday, with ten minutes of pads before break every day",
        "one to one, in sessions of half an hour, with ten minutes of pads as well",
        "P03",
        "F",
        "how often?",
    ),
]
