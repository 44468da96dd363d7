"""Wychcombe Council: proposed amendments under Track Changes; psychologists write half of Section B. Ruben, Year 4."""

from __future__ import annotations

import re

from docx.document import Document

from samples.drawing import word as w
from tests.defects.sorrel.scribe import Copybook

STEM = "sorrel-05-wychcombe"
LAYOUT = 9
PDF_OF = "b"
_CHANGE_DATE = "2026-10-28T09:30:00Z"
_COLUMNS = ("Delivered by", "Ratio", "Frequency and length", "Monitored")
HEADS: dict[str, tuple[str, ...]] = {
    "B": ("What this means for Ruben",),
    "E": ("Measure", "Date"),
    "F": _COLUMNS,
    "G": _COLUMNS,
}
SOURCE = """
[front]
front.name~ Ruben Achterberg-Shah
front.dob~ 30/05/2018
front.year~ {-Year 3-}{+Year 4+}
front.school~ Tithe Lane Primary School
front.status~ Draft: proposed amendments after annual review
front.first~ 22/11/2024
front.meeting~ 05/10/2026
front.date~ 30/10/2026
front.review~ 04/10/2027
front.need~ Specific learning difficulties (dyslexia), with developmental coordination disorder (DCD)
front.parents~ Mr Joost Achterberg and Mrs Priya Shah
front.sign~ Tamsin Orrell-Finch, Annual Review Officer
front.signdate~ 30/10/2026
[A]
A.how~ Ruben's views were taken by his class teacher, Miss Okonjo, on {-18 September 2025-}{+21 September 2026+}, in a 30 minute talk over a model he was building; he then chose which of her notes to keep. His parents spoke at the annual review on {-6 October 2025-}{+5 October 2026+} and sent a page of their own.
A.own~ Ruben says: "I'm good at building and I'm good at jokes. {+I got the main part in the play because I learned it off Dad's phone.+} Reading makes my head fizz. I hate it when people finish my sentence."
A1~ Ruben says: "I want to read the subtitles on my own."
A2~ Ruben says: "I want to be on the five-a-side and not get picked last."
A3~ Ruben says: "When I grow up I want to invent machines."
A.comm~ Ruben talks freely, with pauses while he finds a word, and asks for time. He takes part best when questions are read to him the day before. He came to the {+first half of the+} review and told it what to keep and what to stop.
A.parents~ Mr Achterberg and Mrs Shah say that Ruben is inventive, warm and stubborn in a good way. {-They worry about his reading.-}{+They see him try harder than anyone at the table and still get the lower mark.+} His sister Leela, who is 6, now reads to him, which he finds hard. Evenings after school are stormy.
A4~ His parents hope that he will walk into secondary school thinking of himself as clever.
A5~ They hope that getting ready in the mornings will stop being a battle.
A.history~ Ruben was late to speak and to ride a tricycle. He has attended Tithe Lane Primary School since the Reception class in September 2022. DCD was diagnosed in May 2024 and dyslexia identified in July 2024, and his first plan was issued in November 2024. {+He changed to the smaller of the two Year 4 classes in September 2026.+}
[B]
B.strengths~ Ruben's verbal reasoning is at the 82nd percentile and his ideas are the equal of any in his class. He builds from pictures with speed, remembers films in detail, and is kind to younger children. {+He speaks with confidence to an audience.+}
[B communication-interaction]
B1~ Educational psychologist: rapid naming of pictures and letters is at the 4th percentile. Ruben knows the word but cannot retrieve it in time, uses "thing" or a near neighbour ("ladder" for "stairs"), or pauses for up to nine seconds. || He is overtaken in discussion and answers about one question in six of those he puts his hand up for.
B2~ {+Educational psychologist: retelling is rich in detail but out of order; he placed two of eight events rightly without pictures, and links them with "and then".+} || Listeners lose the thread, and his accounts of disputes are not believed.
[B cognition-learning]
B3~ Educational psychologist: phonological awareness is at the 3rd percentile. Ruben can blend three sounds but not delete or swap one, and decodes words of two syllables at {-11-}{+22+} in 100. || He reads at the level of a child of {-five years ten months-}{+six years two months+} and cannot read any Year 4 text alone.
B4~ Educational psychologist: spelling is at the 2nd percentile. Vowels are left out or exchanged and the same word is spelt three ways on a page. || Others cannot read what he has written, and nor can he the next day.
B5~ Reading is slow ({-14-}{+31+} words a minute, where about 90 is usual in Year 4) and without expression. || Meaning is lost by the end of a sentence, although he understands the same passage when it is read to him.
B6~ Educational psychologist: auditory working memory is at the 6th percentile. Ruben holds three items, or one instruction while doing something else. || He loses his place in a task, repeats or leaves out steps, and looks to others.
B7~ Ruben copies from the board at two letters at a glance and loses the line. || He completes about a third of written work in the time, and misses the start of play to finish.
B8~ Number facts do not stick: Ruben knows the 2 and 10 times tables {+and some of the 5+}, counts on fingers for the rest, and reverses 6 and 9, and 12 and 21. || His reasoning with number is sound, but his answers are wrong four times in ten.
[B semh]
B9~ Educational psychologist: on a scale of self-worth as a learner Ruben's score is at the 5th percentile. He says "I'm the thick one", clowns before reading, and asks for the toilet, {-three-}{+five+} times in the week observed. || Up to 25 minutes of literacy is lost each day.
B10~ {+After holding on all day Ruben shouts, throws things and cries at home, on three school evenings in five, for around half an hour.+} || Homework, supper and sleep are lost, and he dreads the next day.
B11~ Ruben is teased for his reading group and for how he runs. He was left out of team games on 9 of 15 days recorded. || He plays with younger children and has begun to say that he has a bad leg.
[B sensory-physical]
B12~ Occupational therapist's finding: handwriting speed and legibility are below the 5th percentile; letters float, pressure tears the paper, and his hand hurts after six minutes. || He writes as little as he can, and what he writes does not show what he knows.
B13~ Balance and aiming are at the 5th percentile. Ruben cannot catch a tennis ball or hop five times, and trips about twice a day. || He is slow and unsafe in physical education, and is chosen last.
B14~ Dressing, kit and bag are muddled: buttons, laces and the order of things. Ruben takes 18 minutes to change where the class takes seven. || He is late for the lesson after, and forgets something on most days.
B15~ -
[C health]
C1~ Ruben has joint hypermobility in his fingers, wrists and ankles. His hands ache after writing and his ankles after ten minutes on his feet, on most days.
[D]
D.nil~ Children's services assessed Ruben's needs with his parents at home on 17 September 2026, and no social care needs were identified.
[E]
E.targets~ Ruben's steps towards these are set each term by his class teacher with Ruben and his parents, on a sheet of four, and checked in the last fortnight of the term by the special educational needs coordinator (SENCO), who sends the result home.
[E communication-interaction]
E1~ Ruben will say what he means in class discussion, using his own ways to find a word, before anyone finishes his sentence for him. || {-Three-}{+Four+} of five turns, counted over a week || July 2027
E2~ Ruben will tell what happened, in order, so that someone who was not there can retell it. || Six of eight events in place, without pictures || July 2027
[E cognition-learning]
E3~ Ruben will read a Year {-2-}{+3+} text aloud and understand it, and read the subtitles of a film he has chosen. || 65 words a minute, 95 in 100 right || End of Key Stage 2 (July 2029); 45 words a minute by July 2027
E4~ Ruben will put his ideas on paper or screen so that another child can read them back. || A page of 120 words in 30 minutes by keyboard or dictation || July 2028
E5~ Ruben will carry out a five-step task in the right order from his own checklist and finish it with the class. || Four tasks in five || Easter 2027
E6~ Ruben will give the answer to any multiplication fact up to 10 by 10 by recall or from his own strategy card. || Within eight seconds, nine in ten || July 2028
[E semh]
E7~ Ruben will see himself as a learner who can, and show it by beginning literacy with the class. || Seven or more out of ten on his own scale at the end of each term; begun within three minutes on four days in five || July 2027
E8~ Ruben will come home and settle, and get through the evening without a storm. || Four school evenings in five || Easter 2027
E9~ Ruben will play team games at break with his own year, by his own choice. || Three days in five over a half term || July 2027
[E sensory-physical]
E10~ Ruben will write at the table with his class without his hand hurting, in letters that others can read. || Ten minutes; eight words in ten read by a partner || July 2028
E11~ Ruben will take his turn at catching and running games in physical education and be trusted with a place in the team. || Six catches in ten, one trip a week or fewer || July 2028
E12~ Ruben will be changed, with his kit and bag, in time for the start of the next lesson. || Nine minutes, on four days in five || Easter 2027
E13~ -
E14~ -
E15~ -
E16~ -
[F communication-interaction]
F1~ Word-finding therapy: first-sound cues, gesture, describing round a word, and "give me a moment" || Speech and language therapist || 1:1 || 30 minutes, once a week, 24 weeks a year || Therapist, each term
F2~ {+Story planner: six pictures, then key words, then none, for telling and retelling+} || Teaching assistant (level 3), trained by the speech and language therapist each September || 1:2 || 20 minutes, three times a week || Therapist watches once a half term
F3~ Class discussion: question given the day before on a card, ten seconds' wait, nobody finishes his sentence || Class teacher || Not needed || In every discussion || SENCO, one observation each half term
[F cognition-learning]
F4~ Multi-sensory structured literacy programme (phonological awareness, decoding, spelling), cumulative, with magnetic and sand letters || Specialist teacher with a level 7 qualification in dyslexia || 1:1 || {-30 minutes, twice a week-}{+45 minutes, three times a week+}, 38 weeks a year || Specialist teacher retests each term
F5~ Practice of the same step in F4 || Teaching assistant (level 3), trained and watched by the specialist teacher each half term || 1:1 || 15 minutes, every school day || Specialist teacher, each half term
F6~ Paired and echo reading for fluency, with a film script each Friday || Teaching assistant (as F5) || 1:1 || {-10-}{+15+} minutes, every school day || Class teacher measures words a minute every half term
F7~ Reading pen, tablet with text-to-speech, and all texts of more than a paragraph as audio || Supplied by Tithe Lane Primary School; class teacher prepares || Ruben's own || In every lesson and at home || Specialist teacher checks use each term
F8~ Typing and dictation course || Specialist teacher (as F4) || 1:1 || {-20-}{+30+} minutes, {-once-}{+twice+} a week, to July 2028 || Speed measured every half term by the specialist teacher
F9~ Checklists, one instruction at a time, and a place to tick, on a wipe-clean card; he says the instruction back || Class teacher; teaching assistant (as F5) makes cards || Not needed || In every lesson || Educational psychologist, one visit each year in March
F10~ Nothing to copy: slides and notes printed and on the desk at the start, gaps to fill || Class teacher || Not needed || In every lesson || SENCO, work sampled each half term
F11~ Times-table programme with arrays, songs and a strategy card, facts revisited at one day, one week, one month || Teaching assistant (level 3), trained by the mathematics lead (two hours each September) || 1:1 || 10 minutes, four times a week || Mathematics lead tests each half term
F12~ Adult help to begin, keep place and finish, stepping back on a written plan || Teaching assistant (level 3, autumn training in dyslexia and DCD, F19) || 1:1 in literacy and 1:3 in other written lessons || {-12.5-}{+16+} hours a week in all, which includes F2, F5, F6 and F11 || SENCO, each half term
[F semh]
F13~ "Clever in my own way" programme: what dyslexia is, what I am good at, what to ask for; ends in a talk to the class if he wishes || Emotional literacy support assistant, supervised by the educational psychologist || 1:1 || {-30-}{+40+} minutes, once a week for 18 weeks from {-January 2026-}{+November 2026+} || Psychologist, in weeks 9 and 18
F14~ {+Landing time: building model in the quiet room, then a "three things" card to take home; no homework beyond ten minutes of audio reading+} || Emotional literacy support assistant || 1:1 || 20 minutes, 2.50 pm, every school day || SENCO telephones parents each half term, 15 minutes
F15~ Break-time team games with taught roles and a child referee rota || Sports coach (level 2), trained in inclusive games || 1:8 || 25 minutes, four times a week || Class teacher counts who plays, each half term
[F sensory-physical]
F16~ Occupational therapy teaching: writing grasp, core strength, catching, laces; sets next steps || Occupational therapist || 1:1 || 45 minutes, once a fortnight in term || Therapist scores again each July
F17~ Practice of the therapist's steps before school || Teaching assistant (level 3), shown by the therapist at each visit || 1:2 || 15 minutes, every school day || Therapist, at each visit in F16
F18~ Sloping board, pencil grips, lined paper with a raised edge, seat with arms and foot block; laces replaced by elastic; changing ten minutes early with a picture strip || Supplied by Tithe Lane Primary School; teaching assistant (as F17) || Ruben's own || In every lesson; before and after each physical education lesson || Occupational therapist, each term
F19~ Training for every adult who teaches Ruben: dyslexia, DCD, working memory, and what not to ask of him || Educational psychologist and occupational therapist || Whole staff || Half a day each October, one hour each March || SENCO keeps the register
F20~ Readiness for secondary school: meeting with the secondary SENCO, a map and kit rehearsal, five visits || SENCO and teaching assistant (as F5) || 1:1 || Meeting of 90 minutes in March 2029; visits of two hours in June and July 2029 || Year 6 review, by October 2028
[G health]
G1~ Hand and ankle clinic: wrist supports, insoles, pain plan || Community paediatric physiotherapist || 1:1 || 30 minutes, every four months || Physiotherapist, with a letter to school and parents
G2~ -
[H1]
H1.nil~ No provision under section 2 of the 1970 Act: none was found necessary on 17 September 2026.
[H2]
H2.nil~ No other social care provision is required.
[I]
I.place~ Tithe Lane Primary School, a maintained mainstream primary school. {+No change is proposed.+}
[J]
J.pb~ {+Asked on 5 October 2026, Mr Achterberg and Mrs Shah did not want a Personal Budget. No direct payment is made.+}
[K]
K1.a~ Parents: Mr J Achterberg and Mrs P Shah || {-30/09/2025-}{+29/09/2026+}
K2.a~ Child: Ruben, taken by Miss F Okonjo, class teacher || {-18/09/2025-}{+21/09/2026+}
K3.a~ Education: Mr D Sallow, SENCO, Tithe Lane Primary School || {-22/09/2025-}{+25/09/2026+}
K4.a~ Education: Mrs E Brockhurst, specialist teacher of literacy || {+24/09/2026+}
K5.a~ Educational psychology: Dr N Vasquez-Lowe, Wychcombe Council || {-12/09/2024-}{+16/09/2026+}
K6.a~ Medical: Dr G Pomfret, community paediatrician || {+11/09/2026+}
K7.a~ Speech and language therapy: Ms Y Dacre || {+18/09/2026+}
K8.a~ Occupational therapy and physiotherapy: Mr B Lockyer and Mrs O Tamm || {+22/09/2026+}
K9.a~ Social care: Mrs H Kettleby, children's services || {+23/09/2026+}
"""
LINKS = """
A1: E3
A2: E9 E11
A3: E4
A4: E7
A5: E12
B1: E1 F1 F3
B2: E2 F2
B3: E3 F4 F5 F19
B4: E4 F4 F8 F5
B5: E3 F6 F7
B6: E5 F9 F12 F19
B7: E5 E4 F10 F12
B8: E6 F11
B9: E7 F13 F20
B10: E8 F14
B11: E9 F15
B12: E10 F16 F17 F18
B13: E11 F16 F17
B14: E12 F16 F17 F18
C1: E10 E11 G1
E1: F1 F3
E2: F2
E3: F4 F5 F6 F7
E4: F8 F4 F7
E5: F9 F10 F12
E6: F11
E7: F13 F12 F20
E8: F14
E9: F15
E10: F16 F17 F18 G1
E11: F16 F17 F15 G1
E12: F16 F17 F18
"""
GUARDS = (
    ("A.history", "M05: the school's start in 2022 and the diagnoses are history"),
    ("A.parents", "M01: a sister's name"),
    ("D.nil", "N07: assessed, and found to have none"),
    ("I.place", "S08: proposed amendments may name the school"),
    ("F12", "P19: the hours say which rows they include; two ratios, each with its lessons"),
    ("F18", "P02, P04: equipment"),
    ("F10", "P01, P03: an approach in every lesson, needing no ratio or minutes"),
    ("B9", "P07: 'up to 25 minutes' describes a need"),
)
_AREAS = {
    "communication-interaction": "Communication and interaction",
    "cognition-learning": "Cognition and learning",
    "semh": "Social, emotional and mental health",
    "sensory-physical": "Sensory and/or physical",
}


def form(book: Copybook) -> Document:
    """Tables throughout, changes since the last plan tracked."""
    document = w.new_document(landscape=True, font="Arial", size=10, heading_colour="4A235A")
    w.header_footer(
        document,
        header="Ruben Achterberg-Shah  DOB 30/05/2018",
        footer="Wychcombe Council SEND: proposed amendments",
    )
    w.paragraph(document, "Wychcombe Council", bold=True, size=14)
    w.paragraph(
        document, "Education, Health and Care Plan: working copy with proposed amendments", bold=True, size=16
    )
    w.paragraph(
        document,
        w.grey(
            "Words underlined in colour are proposed to be added; words struck through are proposed to be removed."
        ),
    )
    _front(document, book)
    w.heading(document, "A. Views, interests and aspirations of Ruben and his parents", 2)
    for keys in (
        ("A.how",),
        ("A.own", "A1", "A2", "A3"),
        ("A.comm",),
        ("A.parents", "A4", "A5"),
        ("A.history",),
    ):
        _marked(document, book.join(*keys))
    w.heading(document, "B. Ruben's special educational needs", 2)
    _marked(document, book.say("B.strengths"))
    _grid(document, book, "B", ("Need (as described by the professional)", *HEADS["B"]), (1.2, 14.0, 10.4))
    w.heading(document, "C. Ruben's health care needs which relate to his special educational needs", 2)
    for key in book.keys("C"):
        _marked(document, book.say(key))
    w.heading(document, "D. Ruben's social care needs which relate to his special educational needs", 2)
    _marked(document, book.say("D.nil"))
    w.heading(document, "E. Outcomes sought for Ruben", 2)
    _grid(document, book, "E", ("Outcome", *HEADS["E"]), (1.2, 12.4, 7.0, 5.0))
    _marked(document, book.say("E.targets"))
    w.heading(document, "F. Special educational provision required by Ruben", 2)
    _grid(document, book, "F", ("Provision", *_COLUMNS), (1.2, 8.6, 5.4, 2.4, 4.4, 3.6))
    w.heading(document, "G. Health care provision reasonably required", 2)
    _grid(document, book, "G", ("Provision", *_COLUMNS), (1.2, 8.6, 5.4, 2.4, 4.4, 3.6))
    titles = (
        (
            "H1",
            "H1.nil",
            "H1. Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        ),
        ("H2", "H2.nil", "H2. Any other social care provision reasonably required"),
        ("I", "I.place", "I. Name and type of school"),
        ("J", "J.pb", "J. Personal Budget"),
    )
    for letter, key, title in titles:
        if book.flag(f"no-{letter}"):
            continue
        w.heading(document, title, 2)
        _marked(document, book.say(key))
    w.heading(document, "K. Advice and information", 2)
    rows: list[list[w.TableCell]] = [["Advice from", "Date"]]
    for key in (k for k in book.lines if k.startswith("K") and book.has(k)):
        words, date = book.say(key), book.cells(key)[0]
        book.labels.says("K", re.sub(r"\{-.*?-\}|\{\+|\+\}", "", date))
        rows.append([_cell(words), _cell(date)])
    w.table(document, rows, [18, 7.6], shade_header="E8DAEF", size=9.5)
    rows = [["Officer", book.say("front.sign"), "Date", book.say("front.signdate")]]
    w.table(document, rows, [4, 12, 3, 6.6], header_rows=0)
    return document


def _front(document: Document, book: Copybook) -> None:
    fields = (
        ("Name", "name"),
        ("Date of birth", "dob"),
        ("Year", "year"),
        ("School", "school"),
        ("Parents", "parents"),
        ("Primary need", "need"),
        ("Status", "status"),
        ("Plan first issued", "first"),
        ("Annual review meeting", "meeting"),
        ("Date of this draft", "date"),
        ("Next review by", "review"),
    )
    rows: list[list[w.TableCell]] = [[name, _cell(book.say(f"front.{key}"))] for name, key in fields]
    w.table(document, rows, [6, 16], header_rows=0, shade_first_column="F4ECF7")
    book.labels.details(
        name="Ruben Achterberg-Shah",
        date_of_birth="2018-05-30",
        status="draft",
        plan_date="2026-10-30",
        review_date="2027-10-04",
        year_group=4,
        local_authority="Wychcombe Council",
        setting="Tithe Lane Primary School",
        named_placement="Tithe Lane Primary School",
        primary_need="Specific learning difficulties (dyslexia), with developmental coordination disorder (DCD)",
        officer="Tamsin Orrell-Finch",
        signed=True,
        first_plan=False,
    )
    book.labels.dates(first_issued="2024-11-22", review_meeting="2026-10-05", draft="2026-10-30")
    for letter in ("D", "H1", "H2", "J"):
        book.labels.state(letter, "nil")


def _grid(
    document: Document, book: Copybook, letter: str, heads: tuple[str, ...], widths: tuple[float, ...]
) -> None:
    rows: list[list[w.TableCell]] = [["", *heads]]
    area: str | None = None
    for key in book.keys(letter):
        here = book.lines[key].area
        if here != area and letter in "BF":
            rows.append([w.Cell(_AREAS[here or ""], shade="F4ECF7", bold=True), *[w.LEFT] * len(heads)])
        area = here
        words, inserted = book.say(key, key), book.lines[key].words.startswith("{+")
        cells = [f"{{+{cell}+}}" if inserted and "{" not in cell else cell for cell in book.cells(key)]
        rows.append([key, _cell(words), *(_cell(cell) for cell in cells)])
    w.table(document, rows, list(widths), shade_header="E8DAEF", size=9.5)


def _cell(words: str) -> w.Fill:
    def draw(cell: w.Container) -> None:
        _marked(cell, words, size=9.5)

    return draw


def _marked(container: w.Container, words: str, size: float | None = None) -> None:
    """A paragraph with its tracked changes."""
    if not words:
        return
    line = w.paragraph(container, "", space_after=4)
    for part in re.split(r"(\{-.*?-\}|\{\+.*?\+\})", words):
        if part.startswith("{-"):
            w.delete_tracked(line, part[2:-2], author="T Orrell-Finch", date=_CHANGE_DATE)
        elif part.startswith("{+"):
            w.insert_tracked(line, part[2:-2], author="T Orrell-Finch", date=_CHANGE_DATE)
        elif part:
            w.add(line, part, size=size)
