"""Callum's provision plans and the sections after them."""

from tests.defects.mugwort.words import Block, grid, head, para, sub

FIVE = [6.4, 3.8, 3.0, 1.6, 2.2]

COLS = [
    "",
    "#Provision",
    "#Provided by, and their training",
    "#How often and how long",
    "#Group",
    "#Helps need",
]


def _plan(number: str, *rows: list[str]) -> list[Block]:
    """One provision plan."""
    return [sub(f"Provision Plan for Outcome {number}"), grid(FIVE, COLS, *rows)]


FULL = [
    head("Section F: Special educational provision"),
    para(
        "F",
        "Education is otherwise than at school. The week is 14 hours in 39 weeks of the year: ten hours with the "
        "tutor at home, in two-hour sessions from 1 p.m. to 3 p.m., Monday to Friday, "
        "and four at Hallett's Boatyard, Quay Road, on Tuesday and Thursday from 3.30 p.m. to 5.30 p.m. The SEN "
        "officer reviews every provision plan with Callum, his parents and the tutor each term.",
    ),
    *_plan(
        "1",
        [
            "F",
            "{F1} Boatbuilding sessions, with entry in eight planned steps from the empty yard to the working yard",
            "Hallett's Boatyard; instructor with Level 3 youth mentoring and autism training renewed yearly",
            "Twice a week, 2 hours",
            "1:1, then 1:3 from the fifth step",
            "1",
        ],
        [
            "F",
            "{F2} Cognitive behaviour therapy for anxiety, adapted for autism and done partly by text",
            "Educational psychologist",
            "Once a week for 20 weeks, 50 minutes",
            "1:1",
            "1",
        ],
    ),
    *_plan(
        "2",
        [
            "F",
            "{F3} Change plan: a written card of what happens now, what happens next and who to text, made with "
            "Callum and rehearsed with small changes put in on purpose",
            "Tutor, taught by the educational psychologist each September",
            "Rehearsed every Friday, 20 minutes",
            "1:1",
            "2",
        ],
        [
            "F",
            "{F4} The week's timetable by text, with any change sent before 6 p.m. the day before",
            "Tutor",
            "Every Sunday and on each change",
            "1:1",
            "2",
        ],
    ),
    *_plan(
        "3",
        [
            "F",
            "{F5} Speech and language therapy: starting a conversation, sayings and what is meant by them, "
            "mending a quarrel",
            "Speech and language therapist",
            "Once a fortnight in term time, 45 minutes",
            "1:1",
            "3",
        ],
        [
            "F",
            "{F6} Practice of the therapist's tasks with adults at the boatyard",
            "Boatyard instructor, taught by the therapist each term",
            "Once a week, 20 minutes",
            "1:1",
            "3",
        ],
    ),
    *_plan(
        "4",
        [
            "F",
            "{F7} Teaching in planning and dictating, with Dragon-type dictation software on a laptop supplied "
            "by the council",
            "Tutor with qualified teacher status and a dyslexia diploma (Level 5)",
            "Monday and Wednesday, 1 hour",
            "1:1",
            "4",
        ],
    ),
    *_plan(
        "5",
        [
            "F",
            "{F8} Mathematics teaching from Year 5 fractions forward, through problems in code",
            "Tutor with qualified teacher status in mathematics",
            "Four times a week, 1 hour",
            "1:1",
            "5",
        ],
    ),
    *_plan(
        "6",
        [
            "F",
            "{F9} Sensory plan for going indoors: grading of noise, ear defenders (given by the council), "
            "clothes without collars, and practice visits",
            "Occupational therapist; visits with her assistant, who holds a sensory integration certificate",
            "Therapist 1 hour each half term; visits once a week, 45 minutes",
            "1:1",
            "6",
        ],
    ),
    *_plan(
        "7",
        [
            "F",
            "{F10} Travel training on the number 14 bus, with a backward chain of steps and a purchase on each "
            "trip",
            "Independent travel trainer, Level 2 award",
            "Once a week for 30 weeks from September 2027, 1.5 hours",
            "1:1",
            "7",
        ],
    ),
    *_plan(
        "8",
        [
            "F",
            "{F11} Computing lessons in game design, leading to a portfolio; ten days of work experience in Year "
            "10",
            "Tutor with a computing degree; careers adviser finds the placement with Callum",
            "Twice a week, 1 hour; ten days in summer term 2028",
            "1:1",
            "7",
        ],
        [
            "F",
            "{F12} Careers meeting to plan college at 16, with two quiet visits to Thornsey College in Year 10",
            "Careers adviser, Level 6",
            "Once each term, 45 minutes",
            "1:1",
            "7",
        ],
    ),
]

REST = [
    head("Section G: Health provision"),
    grid(
        FIVE,
        COLS,
        [
            "G",
            "{G1} Sleep clinic: sleep plan and review of melatonin, for Outcome 9",
            "Paediatrician and sleep nurse",
            "Every 12 weeks, 30 minutes",
            "1:1",
            "8",
        ],
    ),
    head(
        "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    ),
    grid(
        FIVE,
        COLS,
        [
            "H1",
            "{H1.1} Sailing club evenings with a personal assistant, so that he meets other young people "
            "(Outcome 10) and his parents have a break",
            "Personal assistant with autism training, found and supervised by the children with disabilities team",
            "Every Wednesday, 3 hours; reviewed every six months by the social worker",
            "1:1",
            "9",
        ],
    ),
    head("Section H2: Other social care provision"),
    para("H2", "No other social care provision was found to be needed by the assessment of 30 June 2026."),
    head("Section I: Placement"),
    para(
        "I",
        "No school is named. Education otherwise than in a school under section 61 of the Children and "
        "Families Act 2014, as set out in Section F.",
    ),
    head("Section J: Personal budget"),
    para(
        "J",
        "The family asked about a personal budget in July 2026 and decided against one. The council pays the "
        "providers itself.",
    ),
    head("Signed on behalf of Thornsey Council"),
    grid(
        [4.2, 4.3, 4.2, 4.3],
        ["", "#Name", "Lucasta Pym, SEN Officer", "#Date", "9 October 2026"],
        ["", "#Signature", "L. Pym", "#Copy to", "Callum and his parents"],
    ),
]
