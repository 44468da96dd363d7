"""London Borough of Northolme: statement-era banners and a long-winded legal voice. Zofia, Year 10."""

from __future__ import annotations

from docx.document import Document

from samples.drawing import word as w
from tests.defects.sorrel.scribe import Copybook

STEM = "sorrel-03-northolme"
LAYOUT = 8
PDF_OF = "a"
HEADS: dict[str, tuple[str, ...]] = {}
SOURCE = """
[front]
front.recital~ This Plan is made by the London Borough of Northolme ("the Authority") under Part 3 of the Children and Families Act 2014. It is made in place of the Education, Health and Care Plan first issued in respect of the child, which in its turn took the place of no Statement of Special Educational Needs.
front.surname~ Harrowgate-Lis
front.forenames~ Zofia
front.dob~ 22.11.2011
front.year~ 10
front.school~ Copse Road School
front.status~ Amended Final Plan
front.request~ 30.10.2023
front.first~ 14.03.2024
front.meeting~ 01.07.2026
front.date~ 18.09.2026
front.review~ 30.06.2027
front.need~ Social, emotional and mental health
front.parents~ Ms Agnieszka Lis (mother); Mr Daniel Harrowgate (father, of another address)
front.care~ Child in need (section 17, Children Act 1989), plan in force since April 2026
front.sign~ Rosalind Quayle-Abbott, Head of Special Educational Needs Assessment
front.signdate~ 18.09.2026
[A]
A.method~ The views which follow were obtained by the Authority's officer at two meetings: with Zofia at Northolme Library on 9 June 2026, she having written beforehand four sides of her own and asked that parts be quoted; and with her mother, and by telephone her father, on 16 June 2026.
A.own~ Zofia's own views. She writes: "School didn't do anything wrong exactly. It just got so that I'd be sick at the gate. Then it was months and I didn't know how to be someone who goes in." She likes dressmaking, her cat Pierogi, and old horror films. She dislikes being discussed in corridors, and being told that she "looks fine".
A1~ "I want to get my GCSEs in textiles, English and maths, even if it's late."
A2~ "I'd like to do costume at college. Backstage, not on it."
A3~ "I want to be able to go into town with somebody and not be planning how to get out."
A.comm~ How Zofia communicates and takes part. Zofia speaks quietly and well to those she knows. With others she prefers to write, and will answer a message when she would not answer a question. She asks to see papers two days before a meeting, to come for the last half hour of it, and to have her own note read first.
A.parent~ The views of Zofia's parents. Ms Lis describes a thoughtful and drily funny girl, who did well until her thirteenth year and who took upon herself too much of the household when Ms Lis's multiple sclerosis worsened in 2024. Mr Harrowgate considers that early signs were taken for rudeness. Both are clear that force has never worked.
A4~ Ms Lis hopes that Zofia will sleep at night and be up in the day like other people of her age.
A5~ Both parents hope that she will be a girl of fourteen first, and her mother's helper a good way second.
A.history~ History. Zofia lived with both parents until 2019, when they separated. She attended Park Lodge Primary School and moved to Copse Road School in September 2023. Attendance was 94% in Year 7, 71% in Year 8 and 12% in Year 9; she did not attend at all between 24 November 2025 and 8 June 2026. Home tuition began on 15 June 2026.
[B]
B.strengths~ Zofia's strengths. She reads widely, and her reading is in the above-average range. She sews to a professional standard, measures accurately, and keeps to a plan which is hers. She notices the distress of others and is gentle with it.
[B communication-interaction]
B1~ Zofia falls silent when an adult whom she does not know well asks her a direct question. She looks down, may not answer for the remainder of the lesson, and so her knowledge goes unseen; in six lessons observed in Year 9 she spoke to no adult at all.
B2~ Zofia reads neutral faces and short messages as hostile. In the psychologist's exercise she took 11 of 20 neutral photographs for angry ones. She withdraws at once from whoever it was, and does not check.
[B cognition-learning]
B3~ Having missed the greater part of Years 8 and 9, Zofia has gaps in mathematics from fractions onward (standard score 79, where 100 is the average), and has studied no science since November 2025. She cannot at present follow a Year 10 lesson in either subject.
B4~ Zofia's writing is of good quality but slow and incomplete: nine words a minute, against some eighteen for her age. She crosses out and begins again up to five times, and hands in about one piece in four.
B5~ Zofia cannot readily break a task of more than one sitting into steps, or begin it. Work set for a week is started on the last evening, or not at all.
[B semh]
B6~ On school mornings Zofia has nausea, shaking and, three mornings in five, vomiting. Her anxiety score on the child anxiety scale was 84 in June 2026, where 70 and above is severe. Since November 2025 she has not been inside the main building.
B7~ In crowds, corridors and queues Zofia has panic attacks of ten to twenty minutes, about twice a week at the time when she last attended. She cannot then speak or be led, and she has run across a road.
B8~ Zofia's opinion of herself is low. She calls her work "rubbish", has torn up finished pieces, and told her tutor that nobody would notice if she did not come back. She harmed herself on two occasions in the spring of 2026.
B9~ Zofia's trust in an adult is slowly won and is lost by any change not explained to her. Two changes of tutor in June 2026 were each followed by a fortnight in which she would not come downstairs.
B10~ Zofia has lost touch with all but one of her friends. She sees no person of her own age in an ordinary week, and believes that her former friends talk about her.
[B sensory-physical]
B11~ Zofia is distressed by sudden and layered noise. The bell, the canteen and the sports hall make her cover her ears and leave, and she has given these as her reason for missing lunch on every day she attended in Year 9.
[B preparing-for-adulthood]
B12~ Zofia has not travelled by bus or been into a shop alone since November 2025, and goes nowhere without her mother, whose own walking is limited to some 200 metres.
B13~ Zofia cannot picture the steps between her present position and a college place. She has had no careers interview and no experience of work, and when asked about being sixteen she changes the subject.
[C health]
C1~ Zofia is under the Child and Adolescent Mental Health Service (CAMHS) for a generalised anxiety disorder with panic. It keeps her at home on most days and has led to two episodes of self-harm.
C2~ Zofia's sleep is reversed. She falls asleep at about 3 a.m., rises after noon on most days, and cannot concentrate before one o'clock.
[D social-care]
D.how~ Zofia was assessed by the Authority's children's social care service between 2 and 27 March 2026 and has since April 2026 been a child in need.
D1~ Zofia gives about 18 hours a week to the care of her mother: medicines, meals, laundry and help on the stairs. She will not leave her mother alone in the house, and this is among the reasons for which she stays at home.
D2~ Zofia has no leisure activity outside the home, has not been away from it for a night since 2024, and left it on three days only in May 2026.
[E]
E.lead~ The Authority seeks the following outcomes by the end of Key Stage 4 (June 2028), save where an earlier date is stated.
[E semh]
E1~ By 23 July 2027 Zofia will come into Copse Road School for 20 hours in each week of a half term, and will say on her weekly card that most days were bearable (six or more out of ten).
E2~ Zofia will notice the first signs of a panic attack, use a means which she has chosen, and be back in the room within ten minutes on four occasions in five.
E3~ Zofia will keep what she makes and will name to her mentor, at the end of each half term, two things in it which she did well.
[E communication-interaction]
E4~ Zofia will put a question or an answer to each of her subject teachers at least once a week, aloud or in writing as she prefers, so that what she knows is seen and marked.
E5~ By 23 July 2027 Zofia will stay for an hour a week with two people of her own age, asking what was meant rather than leaving on three of the last four occasions in her mentor's record.
[E cognition-learning]
E6~ Zofia will obtain a grade 4 or above at GCSE in English language, mathematics and textiles.
E7~ By Easter 2027 Zofia will divide a piece of work into dated steps on her own and hand in four pieces of every five on the day agreed.
[E preparing-for-adulthood]
E8~ By December 2027 Zofia will travel to town and back by bus with a friend, buy what she went for, and do so once a fortnight for a term.
E9~ By 31 January 2028 Zofia will have chosen between two college courses, having visited each, and will explain her choice to her parents in her own words.
[E health]
E10~ By Easter 2027 Zofia will be asleep by midnight and up by 8.30 a.m. on five nights in each week, as her own diary shows.
[E social-care]
E11~ By 23 July 2027 Zofia will spend no more than five hours a week in caring for her mother, and will use the time so won to be out of the house, doing what she has chosen, on four days a week.
E.targets~ Shorter-term targets shall be set by Zofia and her mentor, with Ms Lis, in the first week of each half term, and written into the Return Record. The special educational needs coordinator (SENCO) shall examine them in the last week of that half term and send the results to the parents.
[F]
F.general~ The Authority shall secure the following. References in square brackets are to the numbered outcomes in Section 5.
[F semh]
F1~ A return by stages, planned by the SENCO with Zofia. It shall begin with one hour a day in the Nook (the school's learning room for not more than six pupils, with its own gate). One hour a week shall be added after each fortnight in which she has scored six or above on four days. The SENCO shall meet Zofia every Friday for twenty minutes to settle the week to come. [Outcome 1]
F2~ A mentor, being a teaching assistant who holds the emotional literacy support qualification and receives the psychologist's supervision every half term. The mentor shall be with Zofia 1:1, at the Nook gate for ten minutes each morning and in the Nook or lessons for all of the hours for which she attends, rising to twenty a week. The SENCO shall review the mentor's part each half term. [Outcomes 1, 2 and 3]
F3~ Tuition at home by a qualified teacher of the Northolme Home and Hospital Teaching Service, one and the same teacher throughout: 1:1, English, mathematics and science, on Mondays to Fridays from 1.15 p.m. to 3.15 p.m., being ten hours a week, at the family home until 18 December 2026 and thereafter in the Nook. The Service's head teacher shall review it each half term. [Outcomes 1 and 6]
F4~ Cognitive behavioural teaching for anxiety about school, with graded steps and practice in each place that is feared, delivered by an education mental health practitioner under the weekly supervision of the Authority's educational psychologist. It shall be 1:1, fifty minutes, once a week for twenty weeks from October 2026, with a review by the psychologist in weeks ten and twenty. [Outcomes 1 and 2]
F5~ A panic plan upon one card, in Zofia's words, carried by her and by each of her teachers: leave by the nearest door, five minutes in the Nook or the sewing store, the mentor near but silent, and return by invitation. It shall apply in every lesson, and the mentor and Zofia shall revise it on the first Monday of each half term. [Outcome 2]
F6~ A making project, in which Zofia designs and completes one garment each term and a portfolio of what went well, with the textiles teacher: 1:1, sixty minutes, every Thursday. The teacher and the mentor shall review the portfolio with her at the end of each term. [Outcomes 3 and 6]
F7~ Notice of change: the mentor shall tell Zofia by message, by 4 p.m. on the school day before, of any change of adult, room or time, giving the reason; and a new adult shall be introduced by the mentor on two occasions of fifteen minutes, 1:1, before teaching her. The SENCO shall check the log each half term. [Outcome 1]
F8~ A group of three, chosen with Zofia and including her friend Blessing, for a shared craft task, led by the mentor: sixty minutes, every Wednesday at lunch-time. The SENCO shall review its membership and effect each term. [Outcome 5]
[F communication-interaction]
F9~ Each teacher shall, in every lesson, put questions to Zofia in writing or by the shared document, allow two minutes, and not call upon her aloud unless her green card is on the desk. The mentor shall count her contributions weekly and the SENCO shall review the count each half term. [Outcome 4]
F10~ A programme upon reading faces, tone and messages ("What else could it mean?"), devised by a speech and language therapist and taught by that therapist. It shall be 1:1, forty-five minutes, once a fortnight from October 2026 until July 2027, with a written report to the SENCO and parents each term. [Outcome 5]
[F cognition-learning]
F11~ Teaching to make good the gaps in mathematics, beginning with fractions, by a specialist teacher of mathematics: 1:1, forty minutes, three times a week, in addition to the tuition in paragraph 6.3, from January 2027 until June 2028. The teacher shall retest her each term. [Outcome 6]
F12~ Science by the school's live-streamed lessons, followed in the Nook with a science teacher for thirty minutes, twice a week, in a group of not more than three, from January 2027. The head of science shall review her progress each term. [Outcome 6]
F13~ Access to a laptop with word prediction and dictation, supplied by the Authority for Zofia's sole use in every lesson and at home. The Authority's specialist teacher for literacy shall teach her to use it in six lessons of forty minutes, 1:1, once a week from 5 October 2026, and shall measure her speed in December 2026 and each July. [Outcomes 4 and 6]
F14~ Teaching in how to divide work into steps, by the mentor trained by the specialist teacher for literacy: a step-board and "first ten minutes together", 1:1, fifteen minutes at the start of each day's work and twenty minutes every Friday. The specialist teacher shall review it each term. [Outcome 7]
F15~ Extra time of 25 per cent, a room apart for not more than four candidates, and rest breaks in every test and examination, applied for by the school's examinations officer by 31 January 2027 and practised in each test before that. [Outcome 6]
[F sensory-physical]
F16~ Freedom from noise: lunch in the Nook with one companion, movement between rooms five minutes before the bell, and ear defenders of the sort advised by the occupational therapist, on every day of attendance. The therapist shall visit once each term for sixty minutes to review these with Zofia. [Outcomes 1 and 2]
F17~ Training of all who teach Zofia in anxiety-based absence and in paragraphs 6.5, 6.7 and 6.9, by the educational psychologist: ninety minutes each September, with thirty minutes each January. [Outcomes 1, 2 and 4]
[F preparing-for-adulthood]
F18~ Travel training by the Authority's travel trainer, beginning at the bus stop and ending with Zofia and a friend alone: 1:1, sixty minutes, once a week for twenty-four weeks from January 2027. The trainer and Ms Lis shall review it every six weeks. [Outcome 8]
F19~ Careers guidance from a level 6 careers adviser, 1:1, forty-five minutes, once a month from November 2026. A placement of six half-days of three hours in the wardrobe department of the Aldine Theatre in May 2027, with the mentor, 1:1. The adviser shall review both in June 2027. [Outcome 9]
F20~ Preparation for the move at sixteen: two visits of two hours to each of two colleges, with the mentor, 1:1, between March and November 2027. The SENCO shall call a transition meeting of one hour, with the colleges and the careers adviser, in each of March 2027 and September 2027. [Outcome 9]
[G health]
G1~ The CAMHS nurse therapist shall see Zofia for the treatment of her anxiety, 1:1, fifty minutes, once a week for sixteen weeks from September 2026 and once a fortnight for sixteen weeks after that. A consultant psychiatrist shall review medication and risk every eight weeks and write to the school's named nurse. [Outcomes 2 and 10]
G2~ The CAMHS sleep practitioner shall carry out a programme of fixed rising times, morning light and a diary, 1:1, thirty minutes, once a week for eight weeks from October 2026, with a review in week eight and again at Easter 2027. [Outcome 10]
[H1 social-care]
H1-1~ A personal assistant employed by the Authority's agency shall take Zofia to an activity of her choice and sit with her for its first part: 1:1, three hours, every Saturday throughout the year. The social worker shall review it every three months. [Outcome 11]
[H2 social-care]
H2-1~ The Northolme Young Carers' worker shall meet Zofia 1:1 for an hour each fortnight. The adult social care team shall provide Ms Lis with a carer for fourteen hours a week from 28 September 2026, so that Zofia need not do it. The social worker shall review both at the child in need meeting every six weeks. [Outcome 11]
H1.nil~ -
H2.nil~ -
D.nil~ -
[I]
I.place~ Copse Road School, Northolme: a mainstream secondary academy.
[J]
J.pb~ There is no Personal Budget. No direct payment is made in respect of any provision in this Plan.
[K]
K1.a~ Parents || Ms A Lis and Mr D Harrowgate, representations || 16.06.2026
K2.a~ Child || Zofia, written views || 09.06.2026
K3.a~ Educational || Mr H Ferncastle, SENCO, Copse Road School || 22.06.2026
K4.a~ Educational || Ms I Drewitt, Northolme Home and Hospital Teaching Service || 23.06.2026
K5.a~ Psychological || Dr V Aldous-Ray, educational psychologist || 12.06.2026
K6.a~ Medical || Dr S Nakagawa, consultant child and adolescent psychiatrist, CAMHS || 10.06.2026
K7.a~ Speech and language therapy || Mrs B Ollivant || 17.06.2026
K8.a~ Occupational therapy || Mr C Westerby || 18.06.2026
K9.a~ Social care || Ms J Tumelty, social worker || 15.06.2026
K10.a~ Preparation for adulthood || Ms P Garrow, careers adviser || 24.06.2026
"""
LINKS = """
A1: E6
A2: E9
A3: E8 E2
A4: E10
A5: E11
B1: E4 F9
B2: E5 F10
B3: E6 F3 F11 F12
B4: E6 E7 F13 F15
B5: E7 F14
B6: E1 F1 F2 F4 F17
B7: E2 F4 F5
B8: E3 F6
B9: E1 F7 F2
B10: E5 F8
B11: E1 E2 F16
B12: E8 F18
B13: E9 F19 F20
C1: E2 G1
C2: E10 G2
D1: E11 H2-1
D2: E11 H1-1
E1: F1 F2 F3 F4 F7 F16 F17
E2: F2 F4 F5 F16 F17 G1
E3: F2 F6
E4: F9 F13 F17
E5: F8 F10
E6: F3 F6 F11 F12 F13 F15
E7: F14
E8: F18
E9: F19 F20
E10: G1 G2
E11: H1-1 H2-1
"""
GUARDS = (
    ("F13", "P06: 'Access to' and fully quantified"),
    ("F9", "P08: 'unless her green card is on the desk' is the child's choice, not a condition on delivery"),
    ("F1", "P07: 'not more than six' is a limit of the room; the stages are stated"),
    ("F8", "M01: a friend's name"),
    ("A.history", "M05, M04: past schools and attendance are history"),
    ("F3", "P18: hours, days, teacher and place of the tuition at home are given"),
    ("E6", "O04, O08: three grades, one result day; a grade can be counted"),
    ("E8", "O08: one journey"),
)
_TITLES = (
    ("A", "Section 1", "The views, interests and aspirations of the child and her parents"),
    ("B", "Section 2", "The child's special educational needs"),
    ("C", "Section 3", "The child's health care needs which relate to her special educational needs"),
    ("D", "Section 4", "The child's social care needs which relate to her special educational needs"),
    ("E", "Section 5", "The outcomes sought for the child"),
    ("F", "Section 6", "The special educational provision required by the child"),
    ("G", "Section 7", "Health care provision reasonably required"),
    (
        "H1",
        "Section 8",
        "Social care provision which must be made under section 2 of the Chronically Sick and Disabled "
        "Persons Act 1970",
    ),
    ("H2", "Section 9", "Other social care provision reasonably required"),
    ("I", "Section 10", "The school named in the Plan"),
    ("J", "Section 11", "Personal Budget"),
)
_AREAS = {
    "communication-interaction": "Language, Communication and Social Interaction",
    "cognition-learning": "Cognition, Learning and Attainment",
    "semh": "Emotional Well-being and Mental Health",
    "sensory-physical": "Physical and Sensory Functioning",
    "preparing-for-adulthood": "Preparation for Adult Life",
    "health": "Health",
    "social-care": "Social Care",
}


def form(book: Copybook) -> Document:
    """Recital, details, contributors, then banners; numbered paragraphs as in an old Statement."""
    document = w.new_document(font="Times New Roman", size=11, margin_cm=2.5, heading_colour="000000")
    w.header_footer(
        document,
        header="Z. Harrowgate-Lis  -  Amended Final Education, Health and Care Plan",
        footer="London Borough of Northolme",
        page_numbers="- {page} -",
        header_align="centre",
    )
    w.paragraph(document, "LONDON BOROUGH OF NORTHOLME", bold=True, size=14, align="centre")
    w.paragraph(document, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=14, align="centre")
    w.paragraph(document, book.say("front.recital"), italic=True, align="justify")
    _front(document, book)
    _banner(document, "Section 12", "K", "The advice and information obtained (contributors)")
    _contributors(document, book)
    for letter, number, title in _TITLES:
        _banner(document, number, letter, title)
        _section(document, book, letter, number.removeprefix("Section "))
    w.paragraph(document, "Signed on behalf of the Authority:", bold=True)
    w.paragraph(document, [book.say("front.sign")])
    w.paragraph(document, ["Dated: ", book.say("front.signdate")])
    return document


def _front(document: Document, book: Copybook) -> None:
    rows: list[list[w.TableCell]] = [
        [name, book.say(f"front.{key}")]
        for name, key in (
            ("Surname", "surname"),
            ("Other names", "forenames"),
            ("Date of birth", "dob"),
            ("Year group", "year"),
            ("School attended", "school"),
            ("Parents", "parents"),
            ("Greatest area of need", "need"),
            ("Social care status", "care"),
            ("Status of this Plan", "status"),
            ("Assessment requested", "request"),
            ("Plan first issued", "first"),
            ("Date of last review meeting", "meeting"),
            ("Date of this amended Plan", "date"),
            ("To be reviewed on or before", "review"),
        )
    ]
    w.table(document, rows, [6, 10], header_rows=0)
    book.labels.details(
        name="Zofia Harrowgate-Lis",
        date_of_birth="2011-11-22",
        status="amended",
        plan_date="2026-09-18",
        review_date="2027-06-30",
        year_group=10,
        local_authority="London Borough of Northolme",
        setting="Copse Road School",
        named_placement="Copse Road School",
        primary_need="Social, emotional and mental health",
        officer="Rosalind Quayle-Abbott",
        signed=True,
        first_plan=False,
    )
    book.labels.dates(
        request="2023-10-30", first_issued="2024-03-14", review_meeting="2026-07-01", amended="2026-09-18"
    )
    book.labels.state("J", "nil")


def _banner(document: Document, number: str, letter: str, title: str) -> None:
    cells: list[w.TableCell] = [
        w.Cell(text, shade="000000", colour="FFFFFF", bold=True) for text in (number, letter, title)
    ]
    w.table(document, [cells], [2.6, 1.2, 12.2], header_rows=0)


def _contributors(document: Document, book: Copybook) -> None:
    rows: list[list[w.TableCell]] = [["Advice", "Contributor", "Date"]]
    for key in (k for k in book.lines if k.startswith("K") and book.has(k)):
        row = [book.say(key), *book.cells(key)]
        for words in row[1:]:
            book.labels.says("K", words)
        rows.append(list(row))
    w.table(document, rows, [4, 9, 3], shade_header="D9D9D9", size=10)


def _section(document: Document, book: Copybook, letter: str, number: str) -> None:
    if letter == "A":
        for keys in (
            ("A.method",),
            ("A.own", "A1", "A2", "A3"),
            ("A.comm",),
            ("A.parent", "A4", "A5"),
            ("A.history",),
        ):
            words = book.join(*keys)
            if words:
                w.paragraph(document, words, align="justify")
        return
    for key in (
        "B.strengths",
        "D.how",
        "D.nil",
        "E.lead",
        "F.general",
        "H1.nil",
        "H2.nil",
        "I.place",
        "J.pb",
    ):
        if key in book.lines and book.lines[key].section == letter and book.has(key):
            w.paragraph(document, book.say(key), align="justify")
    area = None
    for key in book.keys(letter):
        here = book.lines[key].area or ""
        if here != area and letter in "BEF":
            w.paragraph(document, _AREAS[here], italic=True, bold=True, keep_with_next=True)
        area = here
        place = key.split("-")[-1].lstrip("BCDEFGH")
        label = f"Outcome {place}" if letter == "E" else f"{number}.{place}"
        w.paragraph(document, [f"{label}\t", book.say(key, label)], align="justify", indent_cm=0.6)
    if letter == "E" and book.has("E.targets"):
        w.paragraph(document, book.say("E.targets"), align="justify")
