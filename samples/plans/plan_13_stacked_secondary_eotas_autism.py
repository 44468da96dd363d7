"""A stacked-table plan for education otherwise than at school, with H1 and H2 and a personal budget.

Saskia, Year 10, autistic and not in school. Needs carry codes, bullets end with the source's number in
Section K, one reference points at a code that does not exist, and Section I is left blank.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document
from docx.table import _Cell

from samples.drawing import word
from samples.drawing.labels import Labels
from samples.drawing.word import Cell, TableCell

STEM = "13-stacked-secondary-eotas-autism"

CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
PFA, HEALTH, CARE = "preparing-for-adulthood", "health", "social-care"

PLUM, LILAC, PALE = "5B2A5E", "E9DDEB", "F6F1F7"
WIDTHS = [6.9, 4.0, 3.6, 2.7]
FULL = sum(WIDTHS)

Coded = Sequence[tuple[str, str, str]]
"""Key, code and words of each statement; the code may be empty."""

Provision = Sequence[tuple[str, str, str, str, str]]
"""Key, what, by whom, how often, which need."""


def draw(path: Path) -> Labels:
    """The Word file; LibreOffice makes its PDF."""
    labels = Labels(STEM, author="samples-c", layout=2, part="tune")
    document = word.new_document(
        font="Arial", size=10.5, margin_cm=1.9, heading_colour=PLUM, heading_sizes=(15, 12.5, 11)
    )
    word.header_footer(
        document,
        header="S Ollerenshaw  EHC 0047716  Amended final plan 09.02.26",
        footer="Northmere County Council   OFFICIAL-SENSITIVE: PERSONAL",
        header_align="left",
    )
    _front(document, labels)
    _section_a(document, labels)
    _communication(document, labels)
    _learning(document, labels)
    _mental_health(document, labels)
    _sensory(document, labels)
    _adulthood(document, labels)
    _health(document, labels)
    _social_care(document, labels)
    _placement_and_budget(document, labels)
    _advice(document, labels)
    _links(labels)
    word.save(document, path)
    return labels


def _front(document: Document, labels: Labels) -> None:
    word.paragraph(document, "Northmere County Council", bold=True, size=14, colour=PLUM)
    word.heading(document, "EDUCATION, HEALTH AND CARE PLAN (AMENDED FINAL)")
    rows = [
        ("Surname", "Ollerenshaw"),
        ("First names", "Saskia May"),
        ("I like to be called", "Sas"),
        ("Date of birth", "23.04.2011"),
        ("Pronouns", "she / her"),
        ("Year group", "10"),
        ("Where Saskia is educated", "Education otherwise than at school (EOTAS)"),
        ("Address", "Flat 2, 9 Harbour Steps, Cullerne, Northmere"),
        ("Parents", "Joanna Ollerenshaw and Beatrix Vane (both have parental responsibility)"),
        ("Home language", "English"),
        ("Primary area of need", "Autism"),
        ("Looked after child", "No"),
        ("Case reference", "EHC 0047716"),
        ("UPN", "K873200216044"),
        ("Plan first issued", "12.05.2021"),
        ("Annual review meeting held", "11.11.2025"),
        ("Date of this amended final plan", "09.02.2026"),
        ("Next review to be completed by", "10.11.2026"),
        ("EHC Officer", "Winifred Sallow, 01632 960377, ehc@example.org"),
    ]
    word.table(
        document,
        [[label, value] for label, value in rows],
        [6, FULL - 6],
        header_rows=0,
        shade_first_column=LILAC,
        bold_first_column=True,
    )
    word.paragraph(
        document,
        word.grey(
            "In this plan the number in brackets after a statement, such as (K4), is the "
            "number of the report in Section K that it comes from."
        ),
    )
    labels.details(
        name="Saskia May Ollerenshaw",
        preferred_name="Sas",
        date_of_birth="2011-04-23",
        status="amended",
        plan_date="2026-02-09",
        review_date="2026-11-10",
        year_group=10,
        local_authority="Northmere County Council",
        setting="Education otherwise than at school (EOTAS)",
        primary_need="Autism",
        first_plan=False,
        pronouns="she/her",
        looked_after=False,
        officer="Winifred Sallow",
        signed=True,
        upn="K873200216044",
    )
    labels.dates(first_issued="2021-05-12", amended="2026-02-09", review_meeting="2025-11-11")


def _section_a(document: Document, labels: Labels) -> None:
    def says(text: str) -> None:
        word.paragraph(document, labels.says("A", text))

    def hope(key: str, text: str, area: str | None = None) -> None:
        word.bullets(document, [labels.item("A", key, text, area=area)])

    word.page_break(document)
    word.heading(document, "SECTION A: The views, interests and aspirations of Saskia and her parents")
    word.heading(document, "In Saskia's own words", 3)
    says(
        "Saskia does not speak at meetings. She wrote this part herself, in messages "
        "to her mentor over four evenings in December 2025, and chose what was left "
        "in. Nobody has corrected it."
    )
    says(
        "I am not a school refuser. I did not refuse, I ran out. Every day I used up "
        "all of it by break and then there were four more lessons. People kept saying "
        "just come in for registration like that is a small thing."
    )
    says(
        "I live with Mum and Bea and my brother Wilf who is 9 and very loud but he is "
        "allowed. We have a cat called Admiral. I know a lot about the deep sea, the "
        "midnight zone especially. I draw anglerfish and make them move. I have done "
        "41 animations. I put them on nothing because I do not want comments."
    )
    says(
        "Things that help: being asked in writing. Being told how long. Being told it "
        "is fine to stop, and it really being fine. People who do not do the voice. "
        "Things that make it worse: phone calls, people turning up, being praised in "
        'front of people, "how are we feeling today".'
    )
    word.heading(document, "Saskia's aspirations", 3)
    hope(
        "a-film",
        ("I want to make films about the sea for a living, or titles for other people's films."),
        PFA,
    )
    hope(
        "a-college",
        ("I would like to do animation at a college that has about twelve people in it and no bells."),
        CL,
    )
    hope("a-friend", "One friend would be enough. Somebody who would also rather be drawing.", CI)
    hope("a-leave", "I want to be able to walk to the beach by myself and buy chips.", PFA)
    hope("a-iceland", "Before I am thirty I am going to live in Iceland for a year.")
    word.heading(document, "How Saskia communicates", 3)
    says(
        "Saskia talks with her family. With other people she prefers typing, then "
        "cards, then talking. She decides by being sent two or three options the day "
        "before, with what will happen in each, and replies in her own time. Silence "
        "is not a yes. Her mentor, Ptolemy Askew, reads out her messages at reviews, "
        "and she sees the notes before anyone else."
    )
    word.heading(document, "The views of Saskia's parents", 3)
    says(
        "Joanna and Beatrix wrote to the EHC Officer on 2 December 2025. They say that "
        "in September 2024 they had a daughter who was just about managing and by "
        "December a daughter who lived under a blanket. They were told to be firmer. "
        "It was the worst year of their lives and they have been careful since then "
        "never to hurry her. They see the child who tells jokes at supper coming back. "
        "They ask professionals to count a good week by what Saskia still has left on "
        "Friday."
    )
    hope(
        "a-parents-trust",
        (
            "We hope that she will come to trust adults outside this flat again, and find "
            "that some of them keep their word."
        ),
        SEMH,
    )
    hope(
        "a-parents-own",
        (
            "We want her, as a grown woman, to have her own front door, with us at the end "
            "of the bus route and not in the next room."
        ),
        PFA,
    )
    word.heading(document, "Saskia's history", 3)
    says(
        "Saskia was diagnosed as autistic when she was eight. Her plan was first "
        "issued in Year 5. She moved to Cullerne Academy in 2022, where her attendance "
        "was 88% in Year 7, 61% in Year 8 and 12% in the first half of Year 9. She "
        "last went in on 20 November 2024. A phased return was tried twice in 2025 and "
        "made her ill. In September 2025 the council agreed that no school would be "
        "appropriate, and took her off the roll of the academy when this arrangement "
        "began."
    )


def _codes(statements: Coded, labels: Labels, letter: str, area: str) -> word.Fill:
    def fill(cell: _Cell) -> None:
        for key, code, text in statements:
            lead: list[str | word.Run] = [word.bold(f"{code}  ")] if code else []
            word.bullets(cell, [[*lead, labels.item(letter, key, text, area=area, label=code or None)]])

    return fill


def _row(content: TableCell, shade: str | None = None) -> list[TableCell]:
    return [
        content if shade is None or not isinstance(content, str) else Cell(content, shade=shade, bold=True),
        *[word.LEFT] * 3,
    ]


def _given(
    rows: Provision, heads: Sequence[str], labels: Labels, letter: str, area: str
) -> list[list[TableCell]]:
    made: list[list[TableCell]] = []
    for key, what, *rest in rows:
        cells = dict(zip(heads, rest, strict=True))
        made.append([labels.item(letter, key, what, area=area, cells=cells), *rest])
    return made


def _area(
    document: Document,
    labels: Labels,
    *,
    title: str,
    area: str,
    strengths: Sequence[str],
    needs: Coded,
    life: tuple[str, str] | None,
    outcomes: Coded,
    provision: Provision,
) -> None:
    heads = ("By whom", "Frequency and length", "Which need does this provision meet")
    for text in strengths:
        labels.says("B", text)
    rows: list[list[TableCell]] = [
        [Cell(word.bold(title.upper(), size=11.5), shade=PLUM, colour="FFFFFF"), *[word.LEFT] * 3],
        _row("Strengths", LILAC),
        _row(word.bullets_in(strengths)),
        _row("Special educational needs (Section B)", LILAC),
        _row(_codes(needs, labels, "B", area)),
    ]
    if life:
        rows += [_row("Life outcome (Section E)", LILAC), _row(labels.item("E", life[0], life[1], area=area))]
    rows += [
        _row("Medium term outcomes (Section E)", LILAC),
        _row(_codes(outcomes, labels, "E", area)),
        [
            Cell(head, shade=LILAC, bold=True)
            for head in ("Special educational provision (Section F)", *heads)
        ],
        *_given(provision, heads, labels, "F", area),
    ]
    word.table(document, rows, WIDTHS, header_rows=0)


def _communication(document: Document, labels: Labels) -> None:
    word.heading(
        document,
        ("SECTIONS B, E AND F: Special educational needs, outcomes and special educational provision"),
    )
    word.paragraph(
        document,
        labels.says(
            "F",
            (
                "It would be inappropriate for the provision below to be made in any school or "
                "college. It is made otherwise than at school under section 61 of the Children "
                "and Families Act 2014, for 38 weeks a year: at home, at the Print and Film "
                "Workshop in Cullerne and at places that Saskia chooses. It adds up to ten "
                "hours a week in February 2026 and is meant to reach fifteen by February 2027. "
                "Saskia's medium term outcomes are to be reached by the dates shown; her "
                "mentor and the EOTAS co-ordinator agree smaller steps with her every six "
                "weeks."
            ),
        ),
    )
    _area(
        document,
        labels,
        title="Communication and interaction",
        area=CI,
        strengths=[
            (
                "Saskia writes with wit and precision, and keeps up a lively exchange of "
                "messages with people she trusts. (K1, K4)"
            ),
            "She is honest, notices what others overlook and has a deep knowledge of marine biology. (K3)",
        ],
        needs=[
            (
                "b-speech-stops",
                "CI1",
                (
                    "Saskia speaks freely at home and with hardly anybody else. When someone is "
                    "new, or more than two people are there, her speech stops; she may be silent "
                    "for the whole of a visit, and being urged to talk makes it last longer. (K4)"
                ),
            ),
            (
                "b-literal",
                "CI2",
                (
                    "She takes words at face value and needs ten to twenty seconds to work out "
                    "what is meant. Hints, sarcasm and plans that change in the middle of a "
                    "sentence leave her believing that she has been tricked, and she leaves or "
                    "ends the call. (K4)"
                ),
            ),
            (
                "b-peers",
                "CI3",
                (
                    "Saskia has not spent time with anyone of her own age for fourteen months. "
                    "Earlier friendships ended suddenly: she did not see that the other person was "
                    "bored or hurt, and twice she was talked into paying for things. (K2, K3)"
                ),
            ),
        ],
        life=(
            "e-life-voice",
            (
                "Saskia will have people outside her family to whom she can say what she "
                "thinks and needs, in whatever way works for her."
            ),
        ),
        outcomes=[
            (
                "e-tell",
                "CI-O1",
                (
                    "By July 2027, in nine sessions out of ten, Saskia will let her tutor or "
                    "mentor know, by speech, typing or card, when she needs a break, an "
                    "explanation or a change, before she has to leave."
                ),
            ),
            (
                "e-peer",
                "CI-O2",
                (
                    "By July 2027 she will meet one or two other young people in person, around "
                    "something they all like, for an hour at least twice a month, and will rate it "
                    "afterwards at six out of ten or better."
                ),
            ),
        ],
        provision=[
            (
                "f-slt",
                (
                    "Speech and language therapy on being understood without speaking, on "
                    "repairing misunderstandings and on spotting pressure from others, using "
                    "comic-strip conversations and real message threads. (K4)"
                ),
                (
                    "Speech and language therapist with post-graduate training in autism and "
                    "selective mutism; 1:1, at home or by typed chat as Saskia chooses"
                ),
                "45 minutes each fortnight, 19 sessions a year",
                "CI1, CI2",
            ),
            (
                "f-writing",
                (
                    "Everything that matters is put to Saskia in writing the day before: who, "
                    "where, how long, what for, how to stop. Adults wait 20 seconds after a "
                    "question, say what they mean and do not ask her to speak. (K4)"
                ),
                (
                    "Every adult who works with her; the EOTAS co-ordinator briefs each new person "
                    "for one hour before they meet her"
                ),
                "For every session and every change",
                "CI1, CI2, SE3",
            ),
            (
                "f-peers",
                ("Opportunities to meet like-minded young people as and when Saskia feels ready. (K3)"),
                "EOTAS co-ordinator",
                "As appropriate",
                "CI3",
            ),
        ],
    )


def _learning(document: Document, labels: Labels) -> None:
    _area(
        document,
        labels,
        title="Cognition and learning",
        area=CL,
        strengths=[
            (
                "Verbal reasoning at the 95th centile and a reading age above 17. She teaches "
                "herself whatever interests her, from papers meant for undergraduates. (K3)"
            ),
            (
                "Her drawing and her sense of timing in film were described by a professional "
                "animator as exceptional. (K2)"
            ),
        ],
        needs=[
            (
                "b-missed",
                "CL1",
                (
                    "Saskia has missed most of two years of teaching. In mathematics she works at "
                    "the level expected at the end of Year 6, with no algebra; she has done no "
                    "practical science since Year 8 and no extended writing for an examination. "
                    "(K2, K3)"
                ),
            ),
            (
                "b-starting",
                "CL2",
                (
                    "Beginning, ordering and finishing are hard for her. Given an open task she "
                    "may look at an empty screen for forty minutes; she cannot tell how long a "
                    "thing will take and is lost if it has more than three parts. Her score for "
                    "planning on the BRIEF-2 questionnaire is in the clinical range. (K3)"
                ),
            ),
            (
                "b-perfect",
                "CL3",
                (
                    "Work that does not match what she sees in her head is deleted. Of fourteen "
                    "pieces set in the autumn she handed in three, although twelve had been done. "
                    "(K2)"
                ),
            ),
        ],
        life=(
            "e-life-study",
            (
                "Saskia will go on to the college course of her choice with the qualifications "
                "that it asks for."
            ),
        ),
        outcomes=[
            (
                "e-exams",
                "CL-O1",
                (
                    "By the end of August 2027 Saskia will have gained GCSEs in English language "
                    "and biology at grade 6 or above, and Functional Skills mathematics at level "
                    "2."
                ),
            ),
            (
                "e-begin",
                "CL-O2",
                (
                    "By December 2026 she will begin work within ten minutes of the start of a "
                    "session, and send in what she has done, finished or not, in four sessions out "
                    "of five."
                ),
            ),
        ],
        provision=[
            (
                "f-tuition",
                (
                    "Tuition in English language and biology to GCSE, planned around sea life and "
                    "film, with practical work at the kitchen table and the shore. (K2, K3)"
                ),
                (
                    "Teacher with qualified teacher status and at least three years' experience of "
                    "autistic pupils out of school, from Lantern Tuition; 1:1 at home"
                ),
                ("Four sessions of 60 minutes a week, Monday to Thursday, starting at 11.00"),
                "CL1",
            ),
            (
                "f-maths",
                (
                    "Tuition in Functional Skills mathematics, from number and ratio to formulae, "
                    "through frame rates, budgets and tide tables. (K2)"
                ),
                (
                    "Teacher of mathematics with qualified teacher status, from Lantern Tuition; "
                    "1:1 by shared screen with cameras off"
                ),
                "Two sessions of 45 minutes a week",
                "CL1",
            ),
            (
                "f-plan",
                (
                    "Every task is given as a written list of no more than three steps with the "
                    "time each should take, a worked first line, and a clear 'good enough' mark. "
                    "Saskia and her tutor drag the steps across a shared board as they are done. "
                    "(K3)"
                ),
                (
                    "Both tutors, shown how by the educational psychologist in a meeting of 90 "
                    "minutes in February 2026 and again in September 2026"
                ),
                "In every tuition session",
                "CL2",
            ),
            (
                "f-drafts",
                (
                    "A 'rough cut' folder to which Saskia sends whatever exists at the end of each "
                    "session; nothing in it is marked or praised, and it is looked back over "
                    "together once a half-term. (K3)"
                ),
                "English and biology tutor",
                "Last five minutes of each session; 30 minutes each half-term",
                "CL3",
            ),
            (
                "f-entries",
                (
                    "Entry as a private candidate, with a room to herself, a word processor, 25% "
                    "extra time and rest breaks, and a visit to see the room beforehand. (K2)"
                ),
                ("EOTAS co-ordinator with the examinations officer of Northmere Adult Learning Centre"),
                (
                    "Assessment for access arrangements by May 2026; examinations in November 2026 "
                    "and summer 2027"
                ),
                "CL1, SE1",
            ),
        ],
    )


def _mental_health(document: Document, labels: Labels) -> None:
    _area(
        document,
        labels,
        title="Social, emotional and mental health",
        area=SEMH,
        strengths=[
            (
                "Saskia has a strong sense of fairness and a dry humour. She is tender with "
                "her brother and the cat. (K1)"
            ),
            "She can now say which weeks have been too much, after the event. (K5)",
        ],
        needs=[
            (
                "b-school-fear",
                "SE1",
                (
                    "Anything that belongs to school brings on extreme anxiety: the uniform, the "
                    "building, a message in the school's typeface. Saskia shakes, is sick and does "
                    "not sleep; she cannot walk down the road that the academy is in. (K3, K5)"
                ),
            ),
            (
                "b-burnout",
                "SE2",
                (
                    "She is recovering from autistic burnout. She has about ninety minutes of "
                    "mental effort in a day. If that is overdrawn she stops eating, talking and "
                    "washing for between two and five days. (K5)"
                ),
            ),
            (
                "b-demands",
                "SE3",
                (
                    "Ordinary requests and expectations, including her own, feel like a threat. "
                    "She may be unable to do the very thing that she was looking forward to, "
                    "because it has become something that she has to do. (K3)"
                ),
            ),
            (
                "b-harm",
                "SE4",
                (
                    "Saskia does not feel distress building up. When it arrives she scratches her "
                    "arms or hits her head on the wall; this happened nine times between September "
                    "and December 2025. (K5)"
                ),
            ),
        ],
        life=(
            "e-life-well",
            ("Saskia will know herself well enough to keep well, and to ask for help early."),
        ),
        outcomes=[
            (
                "e-hours",
                "SE-O1",
                (
                    "By February 2027 Saskia will learn for fifteen hours a week, over five days, "
                    "for six weeks running without a day lost to exhaustion afterwards."
                ),
            ),
            (
                "e-signs",
                "SE-O2",
                (
                    "By July 2026 she will recognise two early signs of distress in herself and "
                    "use her plan when she sees them, so that there is no term with more than one "
                    "occasion of hurting herself."
                ),
            ),
            (
                "e-place",
                "SE-O3",
                (
                    "By July 2027 she will work for a whole morning, once a week, in a building "
                    "other than her home, with a group of up to four."
                ),
            ),
        ],
        provision=[
            (
                "f-psychologist",
                (
                    "Therapy adapted for autistic young people on recognising body signals, on "
                    "fear of places and on recovery from burnout, with her own drawings used in "
                    "place of worksheets. (K5)"
                ),
                ("HCPC-registered clinical psychologist, 1:1, in Saskia's kitchen or on the beach"),
                ("50 minutes a week, 38 weeks a year, and one hour each half-term with her parents"),
                "SE1, SE2, SE4",
            ),
            (
                "f-mentor",
                (
                    "Mentoring by an autistic adult: walking, drawing, talking shop, and once a "
                    "week looking at the energy chart and moving the next week's sessions about. "
                    "(K1, K3)"
                ),
                ("Ptolemy Askew, mentor, supervised monthly by the clinical psychologist; 1:1"),
                "Two sessions of 90 minutes a week",
                "SE2, SE3",
            ),
            (
                "f-lowdemand",
                (
                    "Work is offered as a choice of two, with a third choice of neither. A session "
                    "that is ended by Saskia counts as a session. Nobody follows it up until the "
                    "next day. (K3)"
                ),
                (
                    "Both tutors, mentor and workshop leader, trained together for half a day by "
                    "the educational psychologist in February 2026 and each September"
                ),
                "In every session",
                "SE3",
            ),
            (
                "f-gym",
                "Membership of Cullerne Leisure Centre for the family. (K1)",
                "EOTAS co-ordinator",
                "Twelve months",
                "SE5",
            ),
        ],
    )


def _sensory(document: Document, labels: Labels) -> None:
    _area(
        document,
        labels,
        title="Sensory and/or physical needs",
        area=SP,
        strengths=[
            ("Saskia swims well, sees very fine detail and knows what textures and sounds suit her. (K6)")
        ],
        needs=[
            (
                "b-senses",
                "SP1",
                (
                    "Noise from several directions, strip lights, seams and the smell of hot food "
                    "overwhelm Saskia within minutes. She travels by car with ear defenders and "
                    "her hood up and has not been in a shop since 2024. (K6)"
                ),
            ),
            (
                "b-joints",
                "SP2",
                (
                    "Her joints are hypermobile. After ten minutes of handwriting or thirty of "
                    "drawing her fingers hurt and her thumb slips; sitting unsupported tires her "
                    "back. (K6, K7)"
                ),
            ),
        ],
        life=None,
        outcomes=[
            (
                "e-public",
                "SP-O1",
                (
                    "By Easter 2027 Saskia will spend 45 minutes in a public place that she has "
                    "picked, such as the library or the aquarium, using her own kit, and want to "
                    "go back."
                ),
            ),
        ],
        provision=[
            (
                "f-ot",
                (
                    "Occupational therapy: a sensory profile of each place that she wants to go "
                    "to, then graded visits, first when it is closed, then at its quietest, with "
                    "her kit (loop earplugs, tinted glasses, cap, lavender cloth). (K6)"
                ),
                ("Occupational therapist with post-graduate training in sensory integration; 1:1"),
                "One hour every three weeks, 12 sessions a year",
                "SP1",
            ),
            (
                "f-equipment",
                (
                    "A pen display on an arm, voice-typing software, a chair with lumbar support "
                    "and arm rests and a set of thumb splints for drawing, provided by the council "
                    "for use at home and replaced when outgrown or broken. (K6)"
                ),
                "Set up and checked each term by the occupational therapist",
                "In place by 1 March 2026 and used in every session",
                "SP2",
            ),
        ],
    )


def _adulthood(document: Document, labels: Labels) -> None:
    _area(
        document,
        labels,
        title="Preparing for adulthood",
        area=PFA,
        strengths=[
            (
                "Saskia knows what she wants to do, and has taught herself three professional "
                "animation programs. (K1, K2)"
            )
        ],
        needs=[
            (
                "b-work",
                "PA1",
                (
                    "Saskia has never met anyone who does the work that she wants to do, and does "
                    "not know what it takes to get there. She has had no careers guidance or "
                    "experience of work. (K2)"
                ),
            ),
            (
                "b-out",
                "PA2",
                (
                    "She has not been out without one of her parents since November 2024. She does "
                    "not use buses, money or a bank card, and freezes if a stranger speaks to her. "
                    "(K1, K8)"
                ),
            ),
            (
                "b-self",
                "PA3",
                (
                    "Without being reminded Saskia misses meals and wears the same clothes for a "
                    "week. She can follow a recipe but has not cooked a meal from start to finish. "
                    "(K6, K8)"
                ),
            ),
        ],
        life=(
            "e-life-home",
            ("Saskia will live in a home of her own, do work that she likes and be known to her neighbours."),
        ),
        outcomes=[
            (
                "e-film",
                "PA-O1",
                (
                    "By July 2027 Saskia will have finished a one-minute film for an audience "
                    "other than her family, and spent six half-days with someone who animates for "
                    "a living."
                ),
            ),
            (
                "e-bus",
                "PA-O2",
                (
                    "By December 2026 she will make a twenty-minute journey by bus with her "
                    "personal assistant sitting apart from her, buy something small and come home."
                ),
            ),
            (
                "e-meals",
                "PA-O3",
                ("By July 2027 she will plan and cook three different suppers for herself each fortnight."),
            ),
        ],
        provision=[
            (
                "f-workshop",
                (
                    "A place in the Wednesday studio, where Saskia works on her own film beside "
                    "two or three others and learns lighting and sound. (K2)"
                ),
                (
                    "Workshop leader of the Cullerne Print and Film Workshop, with her mentor "
                    "present; group of no more than four"
                ),
                ("Two hours every Wednesday from 15 April 2026, rising to three from September 2026"),
                "PA1, SE1",
            ),
            (
                "f-careers",
                (
                    "Careers guidance: routes into animation, a portfolio, and visits to two small "
                    "colleges when nobody is there. (K2)"
                ),
                "Careers adviser qualified to level 6",
                (
                    "Three meetings of 45 minutes in Year 10 and three in Year 11; college visits "
                    "by March 2027"
                ),
                "PA1",
            ),
            (
                "f-travel",
                (
                    "Travel training on the number 6 bus, in eight steps from watching it go by to "
                    "riding alone with the mentor following in a car. (K8)"
                ),
                ("Ptolemy Askew, mentor, from a programme by the council's travel trainer; 1:1"),
                "One hour a week for two terms from April 2026",
                "PA2",
            ),
            (
                "f-cooking",
                (
                    "Cooking taught from picture storyboards that Saskia draws herself, one dish "
                    "at a time, including the shopping list and the timings. (K6)"
                ),
                "Occupational therapy assistant, 1:1 at home",
                "One hour a week in the summer and autumn terms of 2026",
                "PA3",
            ),
        ],
    )


def _health(document: Document, labels: Labels) -> None:
    word.heading(document, "SECTIONS C AND G: Health needs and health provision")
    heads = ("By whom", "Frequency and length", "Which need does this provision meet")
    rows: list[list[TableCell]] = [
        [Cell(word.bold("HEALTH", size=11.5), shade=PLUM, colour="FFFFFF"), *[word.LEFT] * 3],
        _row("Health needs related to Saskia's special educational needs (Section C)", LILAC),
        _row(
            _codes(
                [
                    (
                        "c-eating",
                        "C1",
                        (
                            "Saskia has avoidant restrictive food intake disorder. She eats nine foods, "
                            "all beige and mostly dry, and drops one when she is under strain. She is low "
                            "in iron and vitamin D, and tired because of it. (K7)"
                        ),
                    ),
                    (
                        "c-anxiety",
                        "C2",
                        (
                            "She has an anxiety disorder for which she takes medication. Side effects make "
                            "her drowsy until about half past ten. (K5)"
                        ),
                    ),
                    (
                        "c-sleep",
                        "C3",
                        (
                            "Saskia falls asleep between two and four in the morning on most nights and "
                            "wakes at ten. (K5, K8)"
                        ),
                    ),
                    (
                        "c-joints",
                        "C4",
                        (
                            "Joint hypermobility gives her pain in the hands, knees and lower back on "
                            "about four days a week. (K7)"
                        ),
                    ),
                ],
                labels,
                "C",
                HEALTH,
            )
        ),
        _row("Medium term outcomes (Section E)", LILAC),
        _row(
            _codes(
                [
                    (
                        "e-foods",
                        "H-O1",
                        (
                            "By February 2027 Saskia will eat thirteen foods, two of them with iron in "
                            "them, and her blood results will be within the normal range."
                        ),
                    ),
                ],
                labels,
                "E",
                HEALTH,
            )
        ),
        [Cell(head, shade=LILAC, bold=True) for head in ("Health provision (Section G)", *heads)],
        *_given(
            [
                (
                    "g-dietitian",
                    (
                        "Sessions on trying foods by food-chaining, at Saskia's pace, with advice to "
                        "her parents and a yearly blood test. (K7)"
                    ),
                    "Paediatric dietitian, specialist in restricted eating",
                    "45 minutes every six weeks by video with cameras off",
                    "C1",
                ),
                (
                    "g-psychiatry",
                    "Review of medication, its timing and side effects. (K5)",
                    ("Consultant psychiatrist, Northmere child and adolescent mental health service"),
                    "Every three months; Saskia sends her answers in writing beforehand",
                    "C2",
                ),
                (
                    "g-physio",
                    ("Physiotherapy for joint protection and strength, taught in the swimming pool. (K7)"),
                    "Paediatric physiotherapist",
                    (
                        "Six sessions of 40 minutes between March and July 2026, then a review every "
                        "six months"
                    ),
                    "C4",
                ),
            ],
            heads,
            labels,
            "G",
            HEALTH,
        ),
    ]
    word.table(document, rows, WIDTHS, header_rows=0)


def _social_care(document: Document, labels: Labels) -> None:
    word.heading(document, "SECTIONS D, H1 AND H2: Social care needs and provision")
    heads = ("By whom", "Frequency and length", "Which need does this provision meet")
    rows: list[list[TableCell]] = [
        [Cell(word.bold("SOCIAL CARE", size=11.5), shade=PLUM, colour="FFFFFF"), *[word.LEFT] * 3],
        _row(
            (
                "Social care needs related to Saskia's special educational needs or to a "
                "disability (Section D)"
            ),
            LILAC,
        ),
        _row(
            _codes(
                [
                    (
                        "d-alone",
                        "D1",
                        (
                            "Saskia is cut off. Apart from those who teach her she sees nobody outside the "
                            "family, and in the week of the assessment she was out of doors for forty "
                            "minutes. (K8)"
                        ),
                    ),
                    (
                        "d-parents",
                        "D2",
                        (
                            "One of her parents has to be in the flat at all times, so that each works "
                            "part of a night shift and they have not had an evening out together since "
                            "2024. Both describe themselves as worn out. (K8)"
                        ),
                    ),
                    (
                        "d-wilf",
                        "D3",
                        (
                            "Her brother Wilf listens at doors, hides sharp things and has begun to say "
                            "that he is poorly on school mornings. (K8)"
                        ),
                    ),
                ],
                labels,
                "D",
                CARE,
            )
        ),
        _row("Medium term outcomes (Section E)", LILAC),
        _row(
            _codes(
                [
                    (
                        "e-outdoors",
                        "S-O1",
                        (
                            "By December 2026 Saskia will go out for two hours or more, twice a week, with "
                            "someone other than her parents, to do something that she has chosen."
                        ),
                    )
                ],
                labels,
                "E",
                CARE,
            )
        ),
        [
            Cell(head, shade=LILAC, bold=True)
            for head in (
                (
                    "Provision under section 2 of the Chronically Sick and Disabled Persons Act "
                    "1970 (Section H1)"
                ),
                *heads,
            )
        ],
        *_given(
            [
                (
                    "h1-pa",
                    (
                        "A personal assistant to go out with Saskia, to the beach, pool, cinema or "
                        "wherever she says, and to be at home with her while her parents are out. (K8)"
                    ),
                    (
                        "Personal assistant aged 18 to 30, employed by the parents by direct payment "
                        "and trained by the mentor for six hours"
                    ),
                    "Five hours a week, 50 weeks a year",
                    "D1, D2",
                )
            ],
            heads,
            labels,
            "H1",
            CARE,
        ),
        [
            Cell(head, shade=LILAC, bold=True)
            for head in ("Any other social care provision (Section H2)", *heads)
        ],
        *_given(
            [
                (
                    "h2-wilf",
                    (
                        "A place in the young carers' group for Wilf, with an outing each holiday, and "
                        "three talks with a worker of his own. (K8)"
                    ),
                    "Young carers' worker, Cullerne Family Hub",
                    "90 minutes every other Thursday in term time",
                    "D3",
                )
            ],
            heads,
            labels,
            "H2",
            CARE,
        ),
    ]
    word.table(document, rows, WIDTHS, header_rows=0)


BUDGET = [
    ("Mentoring (Section F)", "SE2, SE3, PA2", "SE-O1, PA-O2", "£7,410"),
    ("Clinical psychology (Section F)", "SE1, SE2, SE4", "SE-O2, SE-O3", "£4,560"),
    ("Place at the Print and Film Workshop (Section F)", "PA1, SE1", "PA-O1, SE-O3", "£2,280"),
    ("Personal assistant (Section H1)", "D1, D2", "S-O1", "£4,125"),
]


def _placement_and_budget(document: Document, labels: Labels) -> None:
    word.heading(document, "SECTION I: The name and type of the school or other institution to be attended")
    labels.state("I", "blank")
    word.paragraph(document, "")
    word.heading(document, "SECTION J: Personal budget (including arrangements for direct payments)")
    word.paragraph(
        document,
        labels.says(
            "J",
            (
                "Saskia's parents asked for a personal budget on 11 November 2025 and the "
                "council agreed to it on 22 January 2026. A direct payment is made in the sums "
                "below, every four weeks in advance, to an account that Beatrix Vane keeps for "
                "it. She sends in the bank statements and invoices each quarter. Tuition, "
                "therapy from the health service and equipment are bought by the council "
                "itself."
            ),
        ),
    )
    heads = (
        "What the payment is for",
        "Needs that it meets",
        "Outcomes that it supports",
        "Sum for the year",
    )
    for row in BUDGET:
        for cell in row:
            labels.says("J", cell)
    word.table(document, [list(heads), *[list(row) for row in BUDGET]], [6, 4, 4, 3.2], shade_header=LILAC)
    word.paragraph(
        document,
        labels.says(
            "J",
            (
                "The arrangement is looked at three months after the first payment, that is by "
                "9 May 2026, and then at each annual review."
            ),
        ),
    )


ADVICE = [
    ("K1", "Views of Saskia, Joanna Ollerenshaw and Beatrix Vane", "December 2025"),
    (
        "K2",
        ("Education: Corisande Pugh, EOTAS co-ordinator, with reports from Lantern Tuition"),
        "27.10.2025",
    ),
    ("K3", "Educational psychology: Dr Fitzroy Amsel", "14.10.2025"),
    ("K4", "Speech and language therapy: Lowri Batt-Hughes", "02.10.2025"),
    (
        "K5",
        ("Child and adolescent mental health service: Dr Sunniva Rook, clinical psychologist"),
        "30.10.2025",
    ),
    ("K6", "Occupational therapy: Benedikt Moyle", "09.10.2025"),
    ("K7", "Medical: Dr Oriel Chant, community paediatrician", "21.10.2025"),
    ("K8", "Social care assessment: Marguerite Osei-Dale, children with disabilities team", "05.11.2025"),
    ("K9", "Preparation for adulthood: Kit Farrant, careers adviser", "10.11.2025"),
]


def _advice(document: Document, labels: Labels) -> None:
    word.heading(document, "SECTION K: Advice and information")
    for _, who, when in ADVICE:
        labels.says("K", who)
        labels.says("K", when)
    word.table(
        document,
        [["No.", "From", "Date"], *[list(row) for row in ADVICE]],
        [1.4, 12.3, 3.5],
        shade_header=LILAC,
    )
    word.table(
        document,
        [
            ["Signed for Northmere County Council", word.italic("Winifred Sallow")],
            ["Position", "EHC Officer"],
            ["Date", "09.02.2026"],
        ],
        [7, FULL - 7],
        header_rows=0,
        shade_first_column=LILAC,
        bold_first_column=True,
    )


def _links(labels: Labels) -> None:
    for source, *targets in (
        ("a-film", "e-film", "e-life-home"),
        ("a-college", "e-life-study", "e-exams", "e-place"),
        ("a-friend", "e-peer"),
        ("a-leave", "e-bus", "e-public"),
        ("a-parents-trust", "e-life-voice", "e-tell", "e-outdoors"),
        ("a-parents-own", "e-life-home", "e-meals", "e-bus"),
        ("b-speech-stops", "e-tell", "e-life-voice", "f-slt", "f-writing"),
        ("b-literal", "e-tell", "f-slt", "f-writing"),
        ("b-peers", "e-peer", "f-peers", "f-slt"),
        ("b-missed", "e-exams", "e-life-study", "f-tuition", "f-maths", "f-entries"),
        ("b-starting", "e-begin", "f-plan"),
        ("b-perfect", "e-begin", "f-drafts", "f-plan"),
        ("b-school-fear", "e-place", "f-psychologist", "f-workshop", "f-entries"),
        ("b-burnout", "e-hours", "f-psychologist", "f-mentor"),
        ("b-demands", "e-hours", "f-lowdemand", "f-mentor", "f-writing"),
        ("b-harm", "e-signs", "e-life-well", "f-psychologist"),
        ("b-senses", "e-public", "f-ot"),
        ("b-joints", "f-equipment", "g-physio"),
        ("b-work", "e-film", "f-workshop", "f-careers"),
        ("b-out", "e-bus", "f-travel", "h1-pa"),
        ("b-self", "e-meals", "f-cooking"),
        ("c-eating", "e-foods", "g-dietitian"),
        ("c-anxiety", "g-psychiatry"),
        ("c-joints", "g-physio"),
        ("d-alone", "e-outdoors", "h1-pa"),
        ("d-parents", "h1-pa"),
        ("d-wilf", "h2-wilf"),
        ("e-life-voice", "f-slt", "f-writing"),
        ("e-tell", "f-slt", "f-writing"),
        ("e-peer", "f-peers"),
        ("e-life-study", "f-tuition", "f-maths", "f-entries", "f-careers"),
        ("e-exams", "f-tuition", "f-maths", "f-entries"),
        ("e-begin", "f-plan", "f-drafts"),
        ("e-life-well", "f-psychologist"),
        ("e-hours", "f-mentor", "f-psychologist", "f-lowdemand"),
        ("e-signs", "f-psychologist"),
        ("e-place", "f-workshop", "f-psychologist"),
        ("e-public", "f-ot"),
        ("e-life-home", "f-cooking", "f-careers"),
        ("e-film", "f-workshop", "f-careers"),
        ("e-bus", "f-travel", "h1-pa"),
        ("e-meals", "f-cooking"),
        ("e-foods", "g-dietitian"),
        ("e-outdoors", "h1-pa"),
    ):
        labels.link(source, *targets)
