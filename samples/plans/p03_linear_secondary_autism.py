"""Layout 3: linear A to K, one column. Freya is fourteen and autistic; an amended plan in Year 9.

A good plan: most provision says what, who, in what ratio, how often and how long, and names the outcomes it serves.
Left in on purpose: one aspiration that no outcome carries (living in Sweden), one need without provision of its own
(getting stuck on one method), an outcome for health that stands with the others in E.
"""

from __future__ import annotations

from pathlib import Path

from docx.document import Document

from samples.drawing import word
from samples.drawing.labels import Labels
from samples.drawing.word import LEFT, Cell, bold

STEM = "03-linear-secondary-autism"

TEAL = "1B5E6B"

Item = tuple[str, str]

NEEDS: list[tuple[str, str, str, list[Item]]] = [
    (
        "Communication and interaction",
        "communication-interaction",
        (
            "Freya speaks clearly and precisely, with a wide vocabulary (BPVS-3 standard score 118). She"
            " explains scientific ideas to adults with relish, and is honest, funny and loyal. She learns"
            " well from anything written down, and emails her teachers more readily than she speaks to them."
        ),
        [
            (
                "hints",
                (
                    "Freya takes language at its word. Irony, hints and instructions that are left unsaid"
                    " pass her by: in English she answers the question as printed and loses marks for"
                    " inference, and in the corridor she cannot tell a joke from an insult, so that she has"
                    " reported classmates for teasing that was friendly and gone along with dares that were"
                    " not."
                ),
            ),
            (
                "one-sided",
                (
                    "With people of her own age Freya talks at length about her own interests and does not"
                    " see the signs that a listener has had enough. She does not know how to step into a"
                    " conversation already begun. She spends four lunchtimes out of five alone."
                ),
            ),
            (
                "stuck-silent",
                (
                    "When she is stuck Freya does not ask. She stops, looks at the page and waits, for a"
                    " quarter of an hour on average before a teacher notices (observation, October 2025)."
                    " Work is left unfinished in about half of her lessons, and in science she has carried on"
                    " with equipment she did not understand."
                ),
            ),
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        (
            "Freya’s verbal reasoning is well above average and her reading is fluent and fast. She remembers"
            " detail exactly. She is working at the level expected for her age or above it in science,"
            " mathematics, geography and art."
        ),
        [
            (
                "organise",
                (
                    "Freya finds it hard to divide a long task into parts, to judge how long a thing will"
                    " take, or to have the right equipment with her (BRIEF-2 plan and organise, T score 78)."
                    " She handed in four of the last ten pieces of homework and started none of them before"
                    " the evening they were due."
                ),
            ),
            (
                "on-paper",
                (
                    "What Freya puts on paper falls far short of what she knows. She writes nine words a"
                    " minute by hand (DASH, 2nd percentile) and 26 on a keyboard, tires after ten minutes and"
                    " turns answers that should fill a page into one line."
                ),
            ),
            (
                "one-method",
                (
                    "Once Freya has learned one way to do a thing she cannot let go of it. If a teacher shows"
                    " another method, or the question comes in a new form, she rubs out, begins again and may"
                    " stop work for the rest of the lesson."
                ),
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        (
            "Freya knows a good deal about her autism and is proud of being a careful observer. With animals"
            " she is calm and sure. When she trusts an adult she will say, in writing and afterwards, what"
            " went wrong and why."
        ),
        [
            (
                "anxiety",
                (
                    "Anxiety mounts through the school day. Its first signs are small (sleeves over hands,"
                    " humming, picking at the skin of her forearms until it bleeds) and are easily missed by"
                    " people who do not know her. About twice a week she walks out of a lesson, and in the"
                    " summer term of 2025 she missed 31 lessons in this way. Her total anxiety score on the"
                    " RCADS was in the clinical range (T 74)."
                ),
            ),
            (
                "unexpected",
                (
                    "A cover teacher, a moved room or a seat taken by somebody else stops Freya at the door."
                    " She is unable to go in, and on three occasions last year she went home."
                ),
            ),
            (
                "acting",
                (
                    "Freya describes school as “being on stage”. She copies other girls’ voices and laughs so"
                    " as not to stand out, tells no one when she is upset, and by four o’clock is worn out:"
                    " at home she lies in the dark for up to two hours and cannot speak."
                ),
            ),
        ],
    ),
    (
        "Sensory and/or physical",
        "sensory-physical",
        (
            "Freya has good eyesight and hearing and is a strong swimmer. She knows which sounds and textures"
            " she can bear and can say so when asked directly."
        ),
        [
            (
                "din",
                (
                    "Bells, scraping chairs, crowds in corridors and the smell and din of the dining hall are"
                    " painful to Freya. She covers her ears, arrives late or not at all to the lesson after a"
                    " crowded change, and has not eaten in the hall since Year 7."
                ),
            ),
            (
                "body-signals",
                (
                    "Freya does not notice hunger, thirst, a full bladder or pain until they are extreme. On"
                    " most school days she has nothing to eat or drink between half past seven and four. She"
                    " has had two kidney infections in a year and once walked on a broken toe for a week."
                ),
            ),
        ],
    ),
    (
        "Preparing for adulthood",
        "preparing-for-adulthood",
        (
            "Freya looks after three rats, a corn snake and her neighbour’s hens, keeps careful records of"
            " what they eat, and can cook four meals from a written recipe."
        ),
        [
            (
                "out-and-about",
                (
                    "Freya has never made a journey alone. She crosses roads by rule and not by looking, does"
                    " not know what to do if a bus is late or full, and has no experience of work or of"
                    " speaking for herself in a place that she does not know."
                ),
            ),
        ],
    ),
]

OUTCOMES: list[tuple[str, str, str, list[str]]] = [
    (
        "ask-for-help",
        "communication-interaction",
        (
            "By the end of Year 10 Freya will tell a teacher what she is stuck on, by her card or by email,"
            " within five minutes in nine lessons out of ten, so that she finishes the work set in class."
        ),
        [
            "By Easter 2026: with her card, in science and English.",
            "By July 2026: in all lessons with her present teachers.",
        ],
    ),
    (
        "company",
        "communication-interaction",
        (
            "By the end of Year 10 Freya will spend at least two lunchtimes a week with one or more people of"
            " her own age in something that she has chosen, and will say afterwards (on her own scale) that"
            " she was at ease."
        ),
        [],
    ),
    (
        "read-between",
        "communication-interaction",
        (
            "By the end of Key Stage 4 Freya will say what is implied in a page of unseen text or a short"
            " filmed conversation, and give two clues for her view, four times out of five."
        ),
        [],
    ),
    (
        "on-time",
        "cognition-learning",
        (
            "By the end of Year 10 Freya will break a piece of homework or coursework into dated steps in her"
            " planner and hand in eight pieces out of ten on time with no reminder from an adult."
        ),
        ["By July 2026: with a mentor beside her, five pieces out of ten."],
    ),
    (
        "exam-answer",
        "cognition-learning",
        (
            "By the end of Year 11 Freya will type an answer of 500 words in 45 minutes, under examination"
            " conditions, that she judges to say what she meant."
        ),
        [],
    ),
    (
        "back-in-lesson",
        "semh",
        (
            "By the end of Year 10 Freya will spot the first signs of rising anxiety on her own five-point"
            " scale, use something that helps, and be back at work within ten minutes on eight occasions out"
            " of ten. She will miss no more than five lessons in a term."
        ),
        ["By July 2026: on four occasions out of ten, with her mentor’s help."],
    ),
    (
        "herself",
        "semh",
        (
            "By the end of Year 11 Freya will tell at least two adults and one friend at school how she"
            " really is, in the way she likes best, and will need no more than half an hour by herself after"
            " school on four days out of five."
        ),
        [],
    ),
    (
        "eat-drink",
        "sensory-physical",
        (
            "By the end of Year 10 Freya will eat lunch and drink half a litre of water at school every day,"
            " in a place where she can bear to be."
        ),
        [],
    ),
    (
        "work-experience",
        "preparing-for-adulthood",
        (
            "By the end of Year 11 Freya will have completed ten days of work experience in two places of"
            " different kinds, one of them with animals, and will have chosen a course for after Year 11 and"
            " given her reasons."
        ),
        [],
    ),
    (
        "bus",
        "preparing-for-adulthood",
        (
            "By the end of Year 11 Freya will travel by bus on her own to school and to the town library on"
            " five days, and will show what to do when the bus does not come."
        ),
        [],
    ),
    (
        "sleep",
        "health",
        (
            "By the end of Year 10 Freya will sleep for at least eight hours on five nights a week, and her"
            " weight will be steady on the 25th centile."
        ),
        [],
    ),
    (
        "holidays",
        "social-care",
        (
            "By September 2027 Freya will take part in one activity outside the family in every week of the"
            " school holidays, and will use the internet without being drawn into contact that frightens her."
        ),
        [],
    ),
]

PROVISION: list[tuple[str, str, list[Item]]] = [
    (
        "Communication and interaction",
        "communication-interaction",
        [
            (
                "slt",
                (
                    "A speech and language therapist with postgraduate training in autism works with Freya"
                    " 1:1 for 45 minutes every fortnight (19 sessions a year) on meanings that are not spelt"
                    " out, on joining and repairing conversations and on speaking up for herself, using"
                    " examples that Freya brings. The therapist sets targets each term with Freya and the"
                    " SENCO and reports once a year. (Outcomes 1, 2 and 3)"
                ),
            ),
            (
                "slt-practice",
                (
                    "A higher level teaching assistant (HLTA), shown how by the therapist, practises the same"
                    " skills with Freya 1:1 for 30 minutes each week. (Outcomes 1, 2 and 3)"
                ),
            ),
            (
                "club",
                (
                    "A natural history club for six pupils, two of them chosen by Freya, runs every Tuesday"
                    " and Thursday lunchtime for 40 minutes, led by a science teacher with the HLTA."
                    " (Outcome 2)"
                ),
            ),
            (
                "card",
                (
                    "In every lesson Freya has a two-sided card (working / stuck) on her desk and leave to"
                    " email her teacher from it. The teacher or HLTA answers within five minutes. (Outcome 1)"
                ),
            ),
            (
                "plain-words",
                (
                    "In every lesson teachers say exactly what they want, put each instruction in writing as"
                    " well, and check with Freya, quietly and by name, what she has understood within two"
                    " minutes of the start of a task. (Outcomes 1 and 3)"
                ),
            ),
            (
                "autism-training",
                (
                    "All of Freya’s teachers and teaching assistants have two hours of training about autism"
                    " in girls, given by the Ashmere Specialist Autism Teaching Service each September;"
                    " anyone who joins later has it within four weeks. (Outcomes 1, 6 and 7)"
                ),
            ),
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        [
            (
                "mentor",
                (
                    "A study mentor (HLTA trained by the educational psychologist in coaching executive"
                    " skills) meets Freya 1:1 for 30 minutes every Monday and 20 minutes every Friday to plan"
                    " the week, cut tasks into dated steps and pack what she will need. The educational"
                    " psychologist reviews the coaching with the mentor for one hour each term. (Outcome 4)"
                ),
            ),
            (
                "laptop",
                (
                    "A laptop with a planner, dictation and mind-mapping software is Freya’s to use in every"
                    " lesson and at home. The school provides it and its technician checks it each half term."
                    " (Outcomes 4 and 5)"
                ),
            ),
            (
                "typing",
                (
                    "A touch-typing course, 15 minutes a day on four days a week for two terms, in tutor time"
                    " with the HLTA in a group of four. (Outcome 5)"
                ),
            ),
            (
                "written-plan",
                (
                    "For any task of more than 20 minutes the subject teacher gives Freya a written plan with"
                    " numbered steps and a time for each, at the start of the lesson. (Outcome 4)"
                ),
            ),
            (
                "exams",
                (
                    "A qualified assessor tests Freya for examination arrangements by 30 November 2026. Until"
                    " then she has a word processor, 25% extra time and a room with no more than five others"
                    " in every internal examination. (Outcome 5)"
                ),
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        [
            (
                "cbt",
                (
                    "Cognitive behaviour therapy adapted for autism, 1:1 for 50 minutes a week for 20 weeks"
                    " from January 2026, from the school’s counsellor (BACP accredited, supervised each month"
                    " by a clinical psychologist); then three follow-up sessions, one a term. (Outcomes 6"
                    " and 7)"
                ),
            ),
            (
                "check-in",
                (
                    "Freya’s mentor meets her every day for ten minutes at 8.40 and five minutes at 3.05, in"
                    " the Burrow, to look at the day and at her five-point scale. (Outcomes 6 and 7)"
                ),
            ),
            (
                "burrow",
                (
                    "Freya may leave any lesson with her exit card and go to the Burrow, a quiet room with an"
                    " HLTA in it from 8.30 to 3.30. The HLTA follows her written calming plan and walks back"
                    " with her. (Outcome 6)"
                ),
            ),
            (
                "notice",
                (
                    "Freya’s tutor emails her by four o’clock the day before about any change of room,"
                    " teacher or timetable. Where that is not known in time, the HLTA meets her at the door"
                    " before the lesson. (Outcome 6)"
                ),
            ),
            (
                "girls-group",
                (
                    "A group for four autistic girls from Years 8 to 10, led by the counsellor and a visiting"
                    " autistic adult, meets for one hour every fortnight in the spring and summer terms of"
                    " 2026. (Outcomes 2 and 7)"
                ),
            ),
        ],
    ),
    (
        "Sensory and/or physical",
        "sensory-physical",
        [
            (
                "early-leave",
                (
                    "Freya leaves each lesson five minutes before the bell and goes to the next by the"
                    " outside path. (Outcome 6)"
                ),
            ),
            (
                "quiet-lunch",
                (
                    "Freya has lunch every day in the library classroom with up to three people of her"
                    " choice. A packed lunch, or a hot one chosen the day before, is brought there by the"
                    " HLTA, who sits with her for the first ten minutes. (Outcomes 2 and 8)"
                ),
            ),
            (
                "ot",
                (
                    "An occupational therapist with postgraduate training in sensory integration sees Freya"
                    " 1:1 for 45 minutes: six sessions by July 2026, then one each term. The therapist writes"
                    " a sensory plan for school, teaches it to her mentor in a session of one hour, and"
                    " reviews it yearly. (Outcomes 6 and 8)"
                ),
            ),
            (
                "body-check",
                (
                    "Freya’s phone buzzes at 10.50, 12.40 and 2.10. She runs through a list (eat, drink,"
                    " toilet, hurt?) and ticks it; her mentor looks at the list with her at 3.05. (Outcome 8)"
                ),
            ),
            (
                "ear-defenders",
                (
                    "Noise-reducing earphones, provided by the school, are worn whenever Freya chooses except"
                    " during safety instructions. (Outcome 6)"
                ),
            ),
        ],
    ),
    (
        "Preparing for adulthood",
        "preparing-for-adulthood",
        [
            (
                "careers",
                (
                    "A careers adviser qualified to Level 6 and trained in autism meets Freya 1:1 for 45"
                    " minutes once a term in Years 9, 10 and 11, and goes with her on two college visits"
                    " before the annual review in Year 11. (Outcome 9)"
                ),
            ),
            (
                "placement",
                (
                    "The school’s work experience co-ordinator arranges two placements of five days each in"
                    " Year 10 and Year 11. The mentor goes with Freya to the first visit and for the whole of"
                    " the first day. (Outcome 9)"
                ),
            ),
            (
                "travel-training",
                (
                    "Travel training 1:1 with the county’s travel trainer: 12 sessions of 90 minutes in the"
                    " summer term of Year 10, with a review of one hour at the end with Freya and her mother."
                    " (Outcome 10)"
                ),
            ),
        ],
    ),
]


def draw(path: Path) -> Labels:
    """Draw Freya's plan."""
    labels = Labels(STEM, author="samples-a", layout=3, part="tune")
    document = word.new_document(size=11, margin_cm=2.2, heading_colour=TEAL, heading_sizes=(15, 12.5, 11))
    word.header_footer(
        document,
        header="Education, Health and Care Plan - Freya Lindqvist-Osei",
        footer="OFFICIAL - SENSITIVE: PERSONAL",
        header_align="left",
        footer_align="right",
        not_on_first=True,
    )
    front(document, labels)
    section_a(document, labels)
    section_b(document, labels)
    health_and_care_needs(document, labels)
    section_e(document, labels)
    section_f(document, labels)
    health_and_care_provision(document, labels)
    closing(document, labels)
    link(labels)
    word.save(document, path, title="Amended Final EHC Plan", author="Ashmere County Council")
    return labels


def front(document: Document, labels: Labels) -> None:
    """A cover with the details and a contents list."""
    word.paragraph(document, "ASHMERE COUNTY COUNCIL", bold=True, size=13, colour=TEAL, align="centre")
    word.paragraph(
        document,
        "Education, Health and Care Plan",
        bold=True,
        size=24,
        colour=TEAL,
        align="centre",
        space_after=2,
    )
    word.paragraph(document, "for", size=12, align="centre", space_after=2)
    word.paragraph(document, "Freya Lindqvist-Osei", bold=True, size=20, align="centre", space_after=14)
    word.table(
        document,
        [
            [bold("Status"), "Amended final plan"],
            [bold("Amended with effect from"), "12 January 2026"],
            [bold("First issued"), "18 May 2021"],
            [bold("Last review meeting"), "6 November 2025"],
            [bold("This plan must be reviewed by"), "5 November 2026"],
        ],
        [6.6, 10],
        header_rows=0,
    )
    word.table(
        document,
        [
            [Cell(bold("About Freya", colour="FFFFFF"), shade=TEAL), LEFT],
            [bold("Date of birth"), "3 November 2011"],
            [bold("Pronouns"), "She / her"],
            [bold("Address"), "2 Weaver’s Yard, Hollin Cross, Ashmere AH5 9ZZ"],
            [bold("School year"), "Year 9"],
            [bold("Present school"), "Ravensholt Academy"],
            [bold("Primary SEN"), "Autism"],
            [bold("Languages at home"), "English, some Swedish and Twi"],
            [bold("UPN"), "L999318011022"],
            [bold("NHS number"), "999 318 1102"],
            [bold("Looked after by the local authority?"), "No"],
            [bold("Parents"), "Abena Osei (mother) and Henrik Lindqvist (father, lives in Malmö)"],
            [bold("Contact"), "01632 960341, abena.osei@example.org"],
        ],
        [6.6, 10],
        header_rows=1,
        shade_header=None,
    )
    word.page_break(document)
    word.contents(
        document,
        [
            ("Section A: The views, interests and aspirations of Freya and her parents", 3),
            ("Section B: Freya’s special educational needs", 4),
            ("Section C: Freya’s health needs which relate to her special educational needs", 5),
            ("Section D: Freya’s social care needs which relate to her special educational needs", 6),
            ("Section E: The outcomes sought for Freya", 6),
            ("Section F: The special educational provision required by Freya", 7),
            ("Section G: Any health provision reasonably required", 9),
            ("Section H1: Social care provision which must be made under the 1970 Act", 9),
            ("Section H2: Any other social care provision reasonably required", 9),
            ("Section I: Placement", 9),
            ("Section J: Personal budget", 9),
            ("Section K: Advice and information", 9),
        ],
    )
    word.page_break(document)
    labels.details(
        name="Freya Lindqvist-Osei",
        date_of_birth="2011-11-03",
        status="amended",
        plan_date="2026-01-12",
        review_date="2026-11-05",
        year_group=9,
        local_authority="Ashmere County Council",
        setting="Ravensholt Academy",
        named_placement="Ravensholt Academy",
        primary_need="Autism",
        first_plan=False,
        pronouns="She / her",
        looked_after=False,
        officer="Gwendoline Pryce-Makepeace",
        signed=True,
        upn="L999318011022",
        nhs_number="999 318 1102",
    )
    labels.dates(first_issued="2021-05-18", amended="2026-01-12", review_meeting="2025-11-06")


def section_a(document: Document, labels: Labels) -> None:
    """Views, in Freya's words and then her parents', each said to be theirs."""
    word.heading(document, "Section A: The views, interests and aspirations of Freya and her parents")

    def say(text: str) -> None:
        word.paragraph(document, labels.says("A", text))

    word.heading(document, "How these views were gathered", 2)
    say(
        "Freya wrote her part herself, by email to her mentor over a week in October 2025, and read it"
        " through with her at the end. Her mother spoke to the SEN caseworker at home, and her father by"
        " video call, on 28 October 2025. Freya chaired the first half of her review meeting from a script"
        " and answered questions by typing."
    )
    word.heading(document, "Freya’s story so far", 2)
    say(
        "Freya was an early talker who read at three and did not play with other children. She was moved from"
        " her first primary school in Year 2 after a year of refusing to go. Autism was diagnosed when she"
        " was eight, at the third time of asking, and her first EHC plan was issued in May 2021, when she was"
        " in Year 4. She settled in a small village school and went up to Ravensholt Academy in September"
        " 2023. Year 7 went well; through Year 8, as groups got bigger and friendships changed, she began to"
        " leave lessons and then to miss days."
    )
    say(
        "Her parents separated in 2019. Freya lives with her mother and her brother Kofi, who is ten, and"
        " spends part of each summer with her father in Malmö."
    )
    word.heading(document, "How Freya communicates and takes part in decisions", 2)
    say(
        "Freya speaks, and prefers to write when something matters. She needs to see questions the day"
        " before, one at a time, with no hints in them. Silence means that she is thinking. She wishes to see"
        " anything that is written about her before it is sent."
    )
    word.heading(document, "Freya’s views, in her own words", 2)
    say(
        "“I like facts, invertebrates, my rats (Linnaeus, Mary and Anning), the library at ten past eight"
        " when nobody is in it, and drawing things at the size they are. I do not like group work where the"
        " group is chosen by the teacher, the bell, being asked if I am OK in front of people, and the word"
        " ‘just’.”"
    )
    say(
        "“What helps: being told in writing. People who do what they said. Being let out before the bell."
        " What doesn’t help: ‘use your strategies’. When I go blank I am not being rude, I have run out.”"
    )
    word.heading(document, "Freya’s hopes for the future", 2)
    word.bullets(
        document,
        [
            labels.item(
                "A",
                "hope-zoologist",
                "“I am going to work with animals, in a zoo, a laboratory or a nature reserve, and study"
                " zoology first.”",
            ),
            labels.item(
                "A",
                "hope-friend",
                "“I would like one friend who is at the same school as me and not only on a screen.”",
            ),
            labels.item(
                "A", "hope-sweden", "“When I am old enough I want to live in Sweden in a house with a wood.”"
            ),
            labels.item(
                "A", "hope-not-acting", "“I want to go to school and not have to act being a person.”"
            ),
        ],
    )
    word.heading(document, "The views and hopes of Freya’s parents", 2)
    say(
        "Abena: “Freya is the most truthful person I know, and the worst at looking after her own body. She"
        " holds herself together until the front door. I have cut my hours to be there when it closes behind"
        " her. The school has listened; what we need is for everyone to do the same thing every day.”"
    )
    say("Henrik: “In the forest she is completely free. I wish her teachers could see her there.”")
    word.bullets(
        document,
        [
            labels.item(
                "A",
                "hope-exams",
                "Her mother hopes that Freya will leave school with the examination results that her mind"
                " deserves, and in one piece.",
            ),
            labels.item(
                "A",
                "hope-journey",
                "Both parents hope that by the time she is an adult she will be able to get herself to work"
                " and back, and feed herself, without a phone call.",
            ),
        ],
    )


def section_b(document: Document, labels: Labels) -> None:
    """Four areas and preparation for adulthood: strengths, then numbered needs."""
    word.heading(document, "Section B: Freya’s special educational needs")
    word.paragraph(
        document,
        labels.says(
            "B", "Freya has a diagnosis of autism spectrum condition (Dr P Lascelles-Odum, March 2020)."
        ),
    )
    count: int | None = None
    number = 0
    for title, area, strengths, needs in NEEDS:
        word.heading(document, title, 2)
        word.paragraph(document, "What Freya does well", bold=True, space_after=2, keep_with_next=True)
        word.paragraph(document, labels.says("B", strengths))
        word.paragraph(document, "What is difficult", bold=True, space_after=2, keep_with_next=True)
        texts = []
        for key, text in needs:
            number += 1
            texts.append(labels.item("B", key, text, area=area, label=f"B{number}"))
        count = word.numbered(document, texts, pattern="B%1", continues=count, indent_cm=1.1, space_after=6)


def health_and_care_needs(document: Document, labels: Labels) -> None:
    """C and D."""
    word.heading(document, "Section C: Freya’s health needs which relate to her special educational needs")
    word.numbered(
        document,
        [
            labels.item(
                "C",
                "awake",
                "Freya takes two hours or more to fall asleep and sleeps for five or six hours a night. She"
                " is hard to wake, has been late for school on two days a week since September 2025, and is"
                " least able to cope on the mornings after a bad night.",
                area="health",
                label="C1",
            ),
            labels.item(
                "C",
                "few-foods",
                "She eats eleven foods, none of them with sauce or mixed with another. Her weight has fallen"
                " from the 25th to the 9th centile in eighteen months, and a blood test showed low iron.",
                area="health",
                label="C2",
            ),
        ],
        pattern="C%1",
        indent_cm=1.1,
        space_after=6,
    )
    word.heading(
        document, "Section D: Freya’s social care needs which relate to her special educational needs"
    )
    word.numbered(
        document,
        [
            labels.item(
                "D",
                "alone-in-holidays",
                "In school holidays Freya sees nobody of her own age from one week to the next. Her mother"
                " cannot leave her alone with her brother and has nobody else to ask, and gives up work or"
                " sleep to be there.",
                area="social-care",
                label="D1",
            ),
            labels.item(
                "D",
                "online-risk",
                "She believes what people tell her online. In April 2025 she sent photographs of her home and"
                " her timetable to an adult who said that he kept snakes.",
                area="social-care",
                label="D2",
            ),
        ],
        pattern="D%1",
        indent_cm=1.1,
        space_after=6,
    )


def section_e(document: Document, labels: Labels) -> None:
    """A numbered list of outcomes, some with steps."""
    word.heading(document, "Section E: The outcomes sought for Freya")
    word.paragraph(
        document,
        labels.says(
            "E",
            "Shorter targets are set each term by Freya, her mentor and the SENCO and are looked at together"
            " in the last fortnight of that term.",
        ),
    )
    count: int | None = None
    for place, (key, area, text, steps) in enumerate(OUTCOMES, start=1):
        count = word.numbered(
            document,
            [labels.item("E", key, text, area=area, label=f"Outcome {place}")],
            pattern="%1.",
            continues=count,
            space_after=4,
        )
        if steps:
            word.paragraph(document, "Steps towards this outcome:", italic=True, indent_cm=0.8, space_after=2)
            word.bullets(document, [labels.says("E", step) for step in steps], indent_cm=1.6, glyph="–")


def section_f(document: Document, labels: Labels) -> None:
    """Bullets by area; each names the outcomes that it serves."""
    word.heading(document, "Section F: The special educational provision required by Freya")
    word.paragraph(
        document,
        labels.says(
            "F",
            "Unless it says otherwise, everything in this section is provided by Ravensholt Academy in each"
            " of the 38 weeks of the school year.",
        ),
    )
    for title, area, provision in PROVISION:
        word.heading(document, title, 2)
        word.bullets(
            document, [labels.item("F", key, text, area=area) for key, text in provision], space_after=5
        )
    word.heading(document, "Monitoring and review", 2)
    word.paragraph(
        document,
        labels.says(
            "F",
            "The SENCO checks each half term that what is set out here has been given, and writes down"
            " anything that was missed and how it was made good. From this year every annual review considers"
            " Freya’s preparation for adult life.",
        ),
    )


def health_and_care_provision(document: Document, labels: Labels) -> None:
    """G, H1 and H2."""
    word.heading(
        document,
        "Section G: Any health provision reasonably required by the learning difficulties or disabilities"
        " which result in Freya having special educational needs",
    )
    word.bullets(
        document,
        [
            labels.item(
                "G",
                "sleep-clinic",
                "The community paediatrician reviews Freya’s sleep and melatonin every four months. A sleep"
                " practitioner gives her mother and Freya three sessions of one hour at home by April 2026."
                " (Outcome 11)",
                area="health",
            ),
            labels.item(
                "G",
                "dietitian",
                "A dietitian with experience of restricted eating sees Freya three times a year for 45"
                " minutes, checks weight and iron, and writes to the school about food at lunch. (Outcomes 8"
                " and 11)",
                area="health",
            ),
            labels.item(
                "G",
                "camhs",
                "A CAMHS clinician from the neurodevelopmental pathway reviews Freya’s anxiety every six"
                " months with the school counsellor. (Outcome 6)",
                area="health",
            ),
        ],
        space_after=5,
    )
    word.heading(
        document,
        "Section H1: Any social care provision which must be made for a child or young person under 18"
        " resulting from section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    word.bullets(
        document,
        [
            labels.item(
                "H1",
                "support-worker",
                "A support worker experienced in autism goes with Freya to an activity of her choice for"
                " three hours a week in term time and six hours a week in school holidays, provided by the"
                " council’s short breaks service and reviewed every six months. (Outcome 12)",
                area="social-care",
            ),
        ],
        space_after=5,
    )
    word.heading(
        document,
        "Section H2: Any other social care provision reasonably required by the learning difficulties or"
        " disabilities which result in Freya having special educational needs",
    )
    word.bullets(
        document,
        [
            labels.item(
                "H2",
                "online-course",
                "An early help worker gives Freya a course about staying safe online, written for autistic"
                " young people: six weekly sessions of one hour, 1:1, starting in February 2026, with her"
                " mother at the first and last. (Outcome 12)",
                area="social-care",
            ),
        ],
        space_after=5,
    )


def closing(document: Document, labels: Labels) -> None:
    """I, J, K and the signature."""
    word.heading(document, "Section I: Placement")
    word.paragraph(
        document,
        labels.says("I", "Ravensholt Academy, Fell Road, Hollin Cross: a mainstream secondary academy."),
    )
    word.heading(document, "Section J: Personal budget (including arrangements for direct payments)")
    labels.state("J", "nil")
    word.paragraph(
        document,
        labels.says(
            "J",
            "A personal budget was explained at the review meeting on 6 November 2025. Freya and her parents"
            " have not asked for one.",
        ),
    )
    word.heading(document, "Section K: Advice and information")
    word.paragraph(
        document,
        labels.says(
            "K", "This plan was amended in the light of the advice listed here. A copy of each is attached."
        ),
    )
    word.numbered(
        document,
        [
            labels.says("K", text)
            for text in (
                "Views of Freya Lindqvist-Osei, 20 October 2025",
                "Views of Abena Osei and Henrik Lindqvist, parents, 28 October 2025",
                (
                    "Annual review report, Ravensholt Academy, 13 November 2025, with the report of her study"
                    " mentor"
                ),
                "Psychological advice, Dr Oonagh Tressilian, educational psychologist, 9 October 2025",
                "Speech and language therapy report, Bartholomew Nkemelu, 16 October 2025",
                "Occupational therapy report, Sunniva Halloran, 2 October 2025",
                (
                    "Medical advice, Dr Parveen Lascelles-Odum, community paediatrician, 21 October 2025,"
                    " with the dietitian’s letter of 30 September 2025"
                ),
                "CAMHS summary, Ashmere neurodevelopmental pathway, 24 September 2025",
                "Social care assessment, Wilhelmina Stroud, disabled children’s service, 14 October 2025",
                "Careers guidance report on preparing for adulthood, Ravensholt Academy, 3 November 2025",
            )
        ],
        pattern="%1.",
    )
    word.table(
        document,
        [
            [Cell("Signed on behalf of Ashmere County Council", colour="FFFFFF", shade=TEAL), LEFT],
            [bold("Signature"), Cell(word.italic("G Pryce-Makepeace", size=14, colour="1F3864"))],
            [bold("Name"), "Gwendoline Pryce-Makepeace"],
            [bold("Post"), "SEND Assessment and Review Manager"],
            [bold("Date"), "12 January 2026"],
        ],
        [6.6, 10],
        keep_rows=True,
    )


def link(labels: Labels) -> None:
    """What a careful auditor would join."""
    labels.link("hope-zoologist", "work-experience")
    labels.link("hope-friend", "company")
    labels.link("hope-not-acting", "herself")
    labels.link("hope-exams", "exam-answer", "on-time")
    labels.link("hope-journey", "bus", "eat-drink")

    labels.link("hints", "read-between", "slt", "slt-practice", "plain-words")
    labels.link("one-sided", "company", "slt", "slt-practice", "club", "girls-group", "quiet-lunch")
    labels.link("stuck-silent", "ask-for-help", "card", "plain-words", "slt", "slt-practice")
    labels.link("organise", "on-time", "mentor", "laptop", "written-plan")
    labels.link("on-paper", "exam-answer", "laptop", "typing", "exams")
    labels.link("anxiety", "back-in-lesson", "cbt", "check-in", "burrow", "autism-training", "camhs")
    labels.link("unexpected", "back-in-lesson", "notice", "burrow")
    labels.link("acting", "herself", "cbt", "check-in", "girls-group", "autism-training")
    labels.link(
        "din", "eat-drink", "back-in-lesson", "early-leave", "quiet-lunch", "ot", "ear-defenders", "burrow"
    )
    labels.link("body-signals", "eat-drink", "body-check", "quiet-lunch", "ot")
    labels.link("out-and-about", "work-experience", "bus", "careers", "placement", "travel-training")
    labels.link("awake", "sleep", "sleep-clinic")
    labels.link("few-foods", "sleep", "eat-drink", "dietitian", "quiet-lunch")
    labels.link("alone-in-holidays", "holidays", "support-worker")
    labels.link("online-risk", "holidays", "online-course")

    labels.link("ask-for-help", "slt", "slt-practice", "card", "plain-words", "autism-training")
    labels.link("company", "slt", "slt-practice", "club", "girls-group", "quiet-lunch")
    labels.link("read-between", "slt", "slt-practice", "plain-words")
    labels.link("on-time", "mentor", "laptop", "written-plan")
    labels.link("exam-answer", "laptop", "typing", "exams")
    labels.link(
        "back-in-lesson",
        "cbt",
        "check-in",
        "burrow",
        "notice",
        "autism-training",
        "early-leave",
        "ot",
        "ear-defenders",
        "camhs",
    )
    labels.link("herself", "cbt", "check-in", "girls-group", "autism-training")
    labels.link("eat-drink", "quiet-lunch", "ot", "body-check", "dietitian")
    labels.link("work-experience", "careers", "placement")
    labels.link("bus", "travel-training")
    labels.link("sleep", "sleep-clinic", "dietitian")
    labels.link("holidays", "support-worker", "online-course")
