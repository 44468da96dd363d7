"""Thornedale: an export of a case system, by a deputy head, brisk and full of school language."""

from __future__ import annotations

from tests.defects.chicory.model import Look, Plan, hd, head, lines, r, table

FRONT = table(
    (4.2, 4.3, 4.2, 4.3),
    r(None, "Forename", "Kacper", "Surname", "Sowa"),
    r(None, "Date of birth", "front-dob| 21/11/2013", "Preferred name", "Kacper"),
    r(None, "Plan status", "Amended final", "Version", "5.0"),
    r(None, "First issued", "14/03/2022", "Review meeting held", "24/06/2026"),
    r(None, "Amended plan issued", "09/09/2026", "Next review due by", "23/06/2027"),
    r(None, "National Curriculum Year", "8", "School", "Whinmoor Academy"),
    r(None, "UPN", "Q372940225113", "Primary need", "Specific learning difficulty"),
    r(
        None,
        "Looked after",
        "Yes, full care order (2020)",
        "Looked-after by",
        "Thornedale Metropolitan Borough Council",
    ),
    r(None, "Mother", "Agnieszka Sowa", "Foster carers", "Denise and Alan Ruddock"),
    look="form",
)

GUIDE = table(
    (3.0, 14.0),
    hd("Section", "What the section tells you"),
    r(None, "(A)", "What Kacper and his family think and want"),
    r(None, "(B)", "His special educational needs"),
    r(None, "(C)", "Health needs that go with them"),
    r(None, "(D)", "Social care needs that go with them"),
    r(None, "(E)", "The outcomes everyone works to"),
    r(None, "(F)", "The special educational provision"),
    r(None, "(G)", "The health provision"),
    r(None, "(H1) and (H2)", "The social care provision, under the 1970 Act and otherwise"),
    r(None, "(I)", "The placement"),
    r(None, "(J)", "The personal budget"),
    r(None, "(K)", "The advice and information"),
)

A = [
    *lines(None, "(A) The views, interests and aspirations of Kacper and his parents", style="h1"),
    *lines(None, "a-own| Kacper's views", style="h2"),
    *lines(
        "A",
        "a-method| Kacper dictated what follows to Ms Folarin, his learning mentor, in the library on 10 "
        "June 2026. She typed it word for word.",
    ),
    *lines(
        "A",
        "a-says| “I like design technology because you make stuff. I like Mr Bright in PE. I hate reading out. If "
        "a cover teacher comes I know it's going to go wrong. When I get sent out I just think, well, here we go "
        "again. I'm good at fixing bikes.”",
        style="quote",
    ),
    *head("How Kacper gets his point across", "h2"),
    *lines(
        "A",
        "a-talk| Kacper talks well one to one, best while his hands are busy. Put him in front of a panel "
        "and he goes silent. He decided which adults came to his review on 24 June 2026, stayed for all of it and "
        "put his own points from a list he had drawn.",
    ),
    *lines(None, "a-theirs| What his mother and his foster carers say", style="h2"),
    *lines(
        "A",
        "a-parents| Ms Sowa was telephoned by the SEN officer on 12 June 2026. She is proud of how Kacper "
        "looks out for his little sister and says he was always taking things apart. She wants school to ring her "
        "with good news as well as bad. Mr and Mrs Ruddock wrote in on 15 June 2026. They find him generous, funny "
        "and early for everything except school, and they say that Sunday evenings are the hardest.",
    ),
    *head("History", "h2"),
    *lines(
        "A",
        "a-history| Kacper came to England from Poland at two. He and his sister Zosia came into care in "
        "2020. Kacper lives with Mr and Mrs Ruddock and Zosia lives with another family across town. He had two "
        "primary schools and started at Whinmoor Academy in September 2025.",
    ),
    *head("Aspirations", "h2"),
    *lines(
        "A",
        "A1| Kacper wants to be a mechanic, with bikes first and then vans.",
        "A2| Ms Sowa hopes that her son will read his own letters and forms without handing them to somebody.",
        "A3| The Ruddocks' hope is for an ordinary school week, in lessons from bell to bell.",
        "A4| Kacper wants to see Zosia more and not be in bits afterwards.",
        style="bullet",
    ),
]

B = [
    *head("(B) Kacper's special educational needs"),
    *head("Communication and interaction", "h2"),
    *lines(
        "B",
        "b-strength| Strengths: a good storyteller with a sharp eye for what is unfair. He is polite to "
        "visitors.",
    ),
    *lines(
        "B",
        "B1| Kacper comes in over other people and misses the point of banter. In the June observations he cut "
        "across a speaker eleven times in one history lesson. Jokes are taken as digs. Two friendships have ended "
        "this year over a nickname that was meant kindly.",
        "B2| Long instructions do not stick. His verbal memory is at the 4th centile. By the third part of what a "
        "teacher says he has lost the first, so he asks a neighbour, gets told off for talking and begins late.",
        area="communication-interaction",
    ),
    *head("Cognition and learning", "h2"),
    *lines(
        "B",
        "Strengths: spatial reasoning at the 84th centile. His work in design technology is a set ahead of "
        "his year.",
    ),
    *lines(
        "B",
        "B3| Reading is slow and effortful. Kacper decodes at a level of eight years and one month and guesses "
        "long words from the first syllable. A worksheet for his year takes him three times as long as his "
        "classmates "
        "and he gives up halfway.",
        "B4| Spelling and written composition lag behind his talk. He spells 40 per cent of common words "
        "correctly and avoids any word he cannot spell. Three lines is a typical half hour's work, and the marks "
        "he gets do not show what he knows.",
        "B5| Kacper arrives without kit. He had the right book and pen for nine lessons in twenty-five over a "
        "tracked week, and homework is rarely written down. Lessons begin with a row over a pen.",
        area="cognition-learning",
    ),
    *head("Social, emotional and mental health", "h2"),
    *lines(
        "B",
        "Strengths: he calms quickly with an adult he trusts and always says sorry once he has thought it "
        "over.",
    ),
    *lines(
        "B",
        "B6| Attention: Kacper has attention deficit hyperactivity disorder (ADHD). He works for about six "
        "minutes and then swings on his chair, calls out or wanders. He finishes a third of the classwork set.",
        "B7| Anger: when he feels shown up he shouts, throws what is in his hand and storms off. He was sent out "
        "of lessons 31 times last year and spent 46 lessons in the removal room.",
        "B8| New adults and new arrangements: a cover teacher, a room change or a new timetable puts him on "
        "guard. Two thirds of the incidents were with cover staff. Moving up from primary meant three weeks of "
        "refusing lessons, and he is already anxious about what comes after Year 8.",
        area="semh",
    ),
    *head("Sensory and physical", "h2"),
    *lines("B", "Strengths: quick on his feet and strong. Hearing and vision are normal."),
    *lines(
        "B",
        "B9| Handwriting: Kacper grips hard, his hand aches after five minutes and he writes nine words a minute "
        "against a class average of eighteen. Much of it cannot be read back, by him or his teachers.",
        area="sensory-physical",
    ),
]

CD = [
    *head("(C) Kacper's health needs which relate to his special educational needs"),
    *lines(
        "C",
        "C1| The tablets for ADHD take away his appetite at midday. Kacper leaves his lunch, is shaky and "
        "irritable by the last lesson, and lost two kilograms in the spring term.",
        area="health",
    ),
    *head("(D) Kacper's social care needs which relate to his special educational needs or to a disability"),
    *lines(
        "D",
        "D1| Kacper frets for days before he sees Zosia and his mother, and does not know how long he will "
        "have to wait for the next time. He goes over it at night. Eight of the ten worst school days last year fell "
        "next to a family visit.",
        area="social-care",
    ),
]

E = [
    *head("(E) The outcomes sought for Kacper"),
    *lines(
        "E",
        "E1| By the end of Year 8, Kacper will keep up a five-minute discussion with a partner, waiting for his "
        "turn and cutting in no more than once, in four lessons out of five.",
        "E2| By the end of Key Stage 3, Kacper will carry out a three-part instruction from start to finish "
        "without asking anybody again, in four lessons out of five.",
        "E3| By the end of Key Stage 3, Kacper will read a page of Year 6 text with 95 per cent accuracy.",
        "E4| By the end of Key Stage 3, Kacper will write 150 words in half an hour with nine out of ten common "
        "words spelt correctly.",
        "E5| By July 2027, Kacper will turn up with the right kit to 23 of his 25 lessons in a week.",
        "E6| By the end of Key Stage 3, Kacper will work for fifteen minutes at a stretch before a break, in four "
        "lessons out of five.",
        "E7| By July 2027, Kacper will use his exit card and be back within five minutes, with cover teachers "
        "too, so that he is sent out no more than once in a half term.",
        "E8| By July 2027, Kacper will know the date of his next three family visits, and be in every lesson on "
        "the day after a visit for eight visits out of ten.",
        "E9| By the end of Key Stage 3, Kacper will type 25 words a minute and hand in work that his teachers can "
        "read in every subject.",
        "E10| By July 2027, Kacper will eat a school lunch on four days out of five.",
        "E11| By May 2027, Kacper will pick his options for Key Stage 4 and explain in his own "
        "words how two of them lead to the work he wants.",
    ),
    *lines(
        "E",
        "e-targets| Half-termly targets are set by the special educational needs coordinator (SENCO), Mrs "
        "Whitcombe, with Kacper, his carers and the virtual school. They are checked at his personal education plan "
        "meeting every term.",
    ),
]

F = [
    *head("(F) The special educational provision required by Kacper"),
    *lines(
        "F",
        "f-review| The SENCO reviews every row below each half term against the data and reports at the "
        "personal education plan meeting.",
    ),
    *table(
        (7.0, 4.2, 3.2, 2.6),
        hd("Provision", "Staff", "When and how long", "Outcome"),
        r(
            "F",
            "F1| Conversation group of four: turn-taking, banter and reading faces, with film clips and "
            "replay.",
            "Higher level teaching assistant with a Level 3 award in speech and language support",
            "Weekly, 45 minutes",
            "{E1}",
        ),
        r(
            "F",
            "F2| One-to-one session on conversation and on asking for a repeat, followed by advice for the group "
            "leader.",
            "Speech and language therapist",
            "Termly, 60 minutes",
            "{E1}, {E2}",
        ),
        r(
            "F",
            "F3| Instructions go up on the board as three numbered lines. The teacher asks Kacper to say line one "
            "back before he starts.",
            "Every subject teacher",
            "Each lesson",
            "{E2}",
        ),
        r(
            "F",
            "F4| Structured multisensory reading programme, one to one.",
            "Specialist teacher with a Level 7 dyslexia qualification",
            "Three times a week, 40 minutes",
            "{E3}",
        ),
        r(
            "F",
            "F5| Spelling patterns and paragraph planning, in a pair, with a word bank for the week's subject "
            "words.",
            "Same specialist teacher",
            "Twice a week, 30 minutes",
            "{E4}",
        ),
        r(
            "F",
            "F6| Kit and planner check, one to one, with spares in the tutor room and the day's homework copied "
            "in.",
            "Teaching assistant attached to the form",
            "8.30 am and 3.05 pm daily, 10 minutes each",
            "{E5}, {E6}",
        ),
        r(
            "F",
            "F7| In-class support: tasks cut into ten-minute chunks with a timer, prompts to return to work and a "
            "movement job between chunks. One adult to Kacper and two "
            "classmates.",
            "Teaching assistant trained in ADHD by the educational psychologist",
            "15 hours a week: English, mathematics, science and humanities",
            "{E6}",
        ),
        r(
            "F",
            "F8| Anger work, one to one: triggers, body signs, the exit card and how to walk back in. Any "
            "incident is talked through the same "
            "day.",
            "Learning mentor who is a trained emotional literacy support assistant",
            "Weekly, 40 minutes",
            "{E7}",
        ),
        r(
            "F",
            "F9| The cover teacher is met at the door, given Kacper's one-page profile and introduced to him.",
            "Pastoral manager for Year 8",
            "Before every lesson taken by cover or a new teacher",
            "{E7}",
        ),
        r(
            "F",
            "F10| Touch-typing course, one to one.",
            "Teaching assistant attached to the form",
            "Four times a week, 20 minutes",
            "{E9}",
        ),
        r(
            "F",
            "F11| Laptop with a protective case, for any writing beyond five minutes.",
            "Issued by the SENCO",
            "In every lesson, and for tests",
            "{E9}",
        ),
        r(
            "F",
            "F12| One-to-one session on grip, seating and keyboard set-up.",
            "Occupational therapist",
            "Termly, 45 minutes",
            "{E9}",
        ),
        r(
            "F",
            "F13| Options interviews, one to one, a preview of each new room and teacher, and three half-day "
            "tasters in the motor vehicle "
            "workshop.",
            "Careers adviser qualified to Level 6; the tasters are run by Thornedale College",
            "Two interviews of 45 minutes, January and March 2027; tasters in February 2027",
            "{E11}",
        ),
        r(
            "F",
            "F14| Training for all of Kacper's teachers in attachment, ADHD and calm starts.",
            "Educational psychologist",
            "90 minutes every September",
            "{E6}, {E7}",
        ),
    ),
]

REST = [
    *head("(G) Any health provision reasonably required"),
    *lines(
        "G",
        "G1| A consultant community paediatrician sees Kacper at the hospital clinic every three months for 30 "
        "minutes, checks height, weight and blood pressure and alters the dose.",
        "G2| The school nurse weighs Kacper in the first week of each half term and telephones the clinic the "
        "same day if he has lost more than a kilogram.",
        area="health",
    ),
    *lines(
        None,
        "h1-head| (H1) Social care provision under section 2 of the Chronically Sick and Disabled Persons "
        "Act 1970",
        style="h1",
    ),
    *lines("H1", "h1-nil| The social care assessment found that no provision under section 2 is needed."),
    *lines(None, "h2-head| (H2) Any other social care provision", style="h1"),
    *lines(
        "H2",
        "H2-1| Kacper's social worker visits him at the Ruddocks' home every four weeks for an hour and fills in "
        "the family calendar with the dates of the next three visits.",
        "H2-2| A family time worker from the looked-after children team takes Kacper to see Zosia and Ms Sowa on "
        "the first and third Saturday of each month, stays for the three hours, and talks it over with him one to "
        "one on the drive back.",
        area="social-care",
    ),
    *head("(I) Placement"),
    *lines("I", "i-name| Whinmoor Academy, a mainstream secondary academy."),
    *head("(J) Personal budget"),
    *lines("J", "There is no personal budget and none has been requested."),
    *head("(K) The advice and information"),
    *table(
        (7.6, 6.4, 3.0),
        hd("Advice", "Author", "Date"),
        r("K", "Kacper's views", "Kacper Sowa with Ms Y Folarin, learning mentor", "10/06/2026"),
        r("K", "Parent's views", "Agnieszka Sowa", "12/06/2026"),
        r("K", "Foster carers' views", "Denise and Alan Ruddock", "15/06/2026"),
        r("K", "School's report for annual review", "Mrs J Whitcombe, SENCO", "16/06/2026"),
        r("K", "Specialist dyslexia teacher's report", "Mr R Attwater", "11/06/2026"),
        r("K", "Educational psychologist's advice", "Dr Noor Sandiford", "08/05/2026"),
        r("K", "Speech and language therapist's report", "Ms Elodie Marsh", "21/05/2026"),
        r("K", "Occupational therapist's report", "Mr Gethin Poole", "19/05/2026"),
        r("K", "Health advice", "Dr Ifeoma Castle, consultant community paediatrician", "02/06/2026"),
        r("K", "Social care advice", "Ruth Delaney, social worker, looked-after children team", "17/06/2026"),
    ),
    *table(
        (5.0, 12.0),
        r(None, "Authorised officer", "Giles Pomfret, SEN Manager"),
        r(None, "Signed and dated", "G. Pomfret, 09/09/2026"),
        look="form",
    ),
]

PLAN = Plan(
    stem="chicory-03-thornedale",
    layout=7,
    look=Look(
        font="Verdana",
        size=10.5,
        colour="8A3B12",
        shade="F6E7DD",
        banner="table",
        running="EHCP export v5.0    Kacper Sowa    RESTRICTED",
        foot="Printed from case record. Page",
        labels={"B": "B# ", "E": "Outcome #: ", "F": "F#. "},
        controls=True,
    ),
    blocks=[
        *head("EDUCATION, HEALTH AND CARE PLAN", "title"),
        *lines(None, "Thornedale Metropolitan Borough Council"),
        *FRONT,
        *GUIDE,
        *A,
        *B,
        *CD,
        *E,
        *F,
        *REST,
    ],
    details={
        "name": "Kacper Sowa",
        "preferred_name": "Kacper",
        "date_of_birth": "2013-11-21",
        "status": "amended",
        "plan_date": "2026-09-09",
        "review_date": "2027-06-23",
        "year_group": 8,
        "local_authority": "Thornedale Metropolitan Borough Council",
        "setting": "Whinmoor Academy",
        "named_placement": "Whinmoor Academy",
        "primary_need": "Specific learning difficulty",
        "first_plan": False,
        "pronouns": "he",
        "looked_after": True,
        "officer": "Giles Pomfret",
        "signed": "2026-09-09",
        "upn": "Q372940225113",
        "nhs_number": None,
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2022-03-14",
            "final": None,
            "amended": "2026-09-09",
            "review_meeting": "2026-06-24",
        },
    },
    states={"H1": "nil", "J": "nil"},
    links="A1-E11 A2-E3 A3-E7 A3-E6 A4-E8 B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B6-E6 B7-E7 B8-E7 B8-E11 B9-E9 C1-E10 D1-E8 "
    "B1-F1 B1-F2 B2-F2 B2-F3 B3-F4 B4-F5 B5-F6 B6-F7 B6-F14 B7-F8 B7-F14 B8-F9 B8-F13 B9-F10 B9-F11 B9-F12 "
    "C1-G1 C1-G2 D1-H2-1 D1-H2-2 E1-F1 E1-F2 E2-F2 E2-F3 E3-F4 E4-F5 E5-F6 E6-F6 E6-F7 E6-F14 E7-F8 E7-F9 "
    "E7-F14 "
    "E8-H2-1 E8-H2-2 E9-F10 E9-F11 E9-F12 E10-G1 E10-G2 E11-F13",
    guards=[
        ("a-says", "V05: I is the child, taken down word for word"),
        ("E7", "O08: one achievement, with its measure"),
        ("F4", "P01: terse, but named, and all slots stand in the row"),
        ("F9", "P04: a hand-over before a lesson needs no minutes"),
        ("F11", "P04: equipment"),
        ("B6", "N02: a diagnosis followed by what is seen"),
        ("h1-nil", "S02: a nil"),
        ("(H1) and (H2)", "S03 and S01: an explainer row, not a heading"),
        ("F13", "P03: two dated interviews and dated tasters"),
    ],
)
