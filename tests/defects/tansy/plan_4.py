"""Lodden Vale: a plan that took the place of a Statement, in numbered paragraphs; a man of nineteen at college."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.tansy.pen import Edit, Pen
from tests.defects.tansy.plan_4_edits import EDITS_A, EDITS_B

__all__ = ["EDITS_A", "EDITS_B", "LAYOUT", "NAME", "build"]

NAME = "tansy-04-loddenvale"
LAYOUT = 8

CI, CL, SEMH, SP, PFA = (
    "communication-interaction", "cognition-learning", "semh", "sensory-physical", "preparing-for-adulthood",
)  # fmt: skip
NEEDS: list[tuple[str, str, list[str]]] = [
    (CI, "Language and communication", [
        "Toby has no speech that others can follow. He composes messages of two or three words on an eye-gaze aid, each of which takes him about a minute; people who do not know him answer for him or walk away before he has finished.",
        "He understands everyday talk but loses the meaning of long sentences and of those about time or quantity (\"the day before yesterday\", \"at least four\"). His understanding was at the level of a child of eight when it was last assessed, in March 2026, and he turns up for the wrong thing.",
        "Toby waits to be spoken to. He began a conversation once or twice in a college day when he was observed, which leaves him on the edge of his group at breaks.",
    ]),
    (CL, "Learning and thinking", [
        "He reads 60 whole words seen about town (exit, push, bus numbers) and cannot yet read a sentence without symbols. He cannot use a menu, timetable or message from a friend on his own.",
        "Toby recognises coins and can make up amounts to £1 only. He cannot tell whether he has enough for what he wants or how long it is until something happens, so others pay and plan for him.",
        "He can hold two steps in mind. In a task of four or more he stops after the second and waits, in eight tries out of ten, and is then thought not to want to do it.",
    ]),
    (SEMH, "Emotional wellbeing", [
        "When he is not understood Toby strikes his tray and cries, two or three times in a week, and refuses to work for the next half hour.",
        "He answers \"yes\" to whatever is asked (nine of ten questions in a trial in which the answer should have been no for half), because things have been decided for him all his life. His real choices are not known and he is easily led.",
    ]),
    (SP, "Physical and sensory access", [
        "Toby has four-limb cerebral palsy and drives a powered chair with a chin control. He steers safely in rooms that he knows; in new or crowded places he hits door frames or people about once in five minutes, so he is pushed.",
        "He has no useful movement of his hands and cannot write, use a keyboard or hold equipment. Without his eye-gaze aid set to his height and out of the sun he can take no part in a lesson.",
        "He slumps to the left after 45 minutes in one position, his gaze then no longer meets the screen, and his rate of work falls by half.",
    ]),
    (PFA, "Independence and work", [
        "Toby has never used public transport or gone anywhere without a member of his family or college. He knows one route, from the gate to his base room.",
        "He has had no experience of work other than two visits. He does not know what jobs a person can do with a switch or eye gaze, and can name only \"DJ\" when asked.",
    ]),
]  # fmt: skip
OUTCOMES = [
    (CI, "By July 2027 Toby will order a drink, ask two questions of a stranger and put right a misunderstanding with his aid, unprompted, in eight outings out of ten, so that he is heard when his family is not there."),
    (CI, "By July 2027 Toby will start at least five conversations in a college day with people of his own age and will say when he has not understood in four out of five instances."),
    (CL, "By the end of his course (July 2027) Toby will read a symbol-supported menu, timetable and text message and act on each correctly, and will choose whether £5, £10 or £20 is enough in nine purchases out of ten."),
    (CL, "By Easter 2027 Toby will finish a task of six steps from a list on his screen with no prompt, in four tries out of five."),
    (SEMH, "By Easter 2027 Toby will say no, or choose otherwise, in eight of the ten test questions where that is his true answer, and will use \"wrong, try again\" in place of striking his tray on nine occasions out of ten."),
    (SP, "By July 2027 Toby will drive his chair through the town's market, library and station for 20 minutes without touching anything, and will ask for a change of position every 40 minutes, so that he can work for a whole morning."),
    (PFA, "By July 2027 Toby will travel to college by accessible bus with one companion who does not speak for him, on three days a week."),
    (PFA, "By July 2027 Toby will have held a job of one day a week for two terms, working the sound desk or stock system by eye gaze, and will have a written offer of a supported internship or a post of at least six hours a week to begin in September 2027."),
    ("health", "By July 2027 Toby will tell his assistant by his aid when he is in pain and when a seizure is coming, four times out of five, and will be away from college for no more than five days in a year through either."),
    ("social-care", "By September 2028 Toby will live in his own tenancy with staff whom he has helped to choose, and will go out with friends on two evenings a week."),
]  # fmt: skip
PROVISION = [
    (CI, "Language and communication", [
        "A speech and language therapist who specialises in augmentative and alternative communication will work with Toby 1:1 for an hour each week of the college year on messages to strangers, repair and vocabulary, in college and in town, and will set new aims with him each term. (Outcomes 1 and 2)",
        "The same therapist will train all his tutors and assistants in waiting, modelling on the aid and never finishing his sentences: two hours each September, one hour each January. (Outcomes 1, 2 and 5)",
        "A conversation group of five students with two staff, led by the college's communication tutor, 45 minutes on Mondays and Wednesdays, in which each takes turns to begin. The therapist will attend on the last Monday of each half term to review it. (Outcome 2)",
        "In every lesson staff will put what they say to Toby in sentences of ten words or fewer, show time and quantity on a line on his screen, and ask him to tell them what will happen. (Outcome 2)",
    ]),
    (CL, "Learning and thinking", [
        "A tutor with a qualification in teaching learners with severe learning difficulties will teach symbol reading for daily life, one adult to three students, four times a week for 40 minutes, and will re-test it each half term. (Outcome 3)",
        "Money and time with the same tutor, one to three, on Tuesdays and Thursdays for 40 minutes, the second session being in a shop or café. Progress will be tested every half term. (Outcome 3)",
        "Tasks in all lessons will be given as a list on Toby's screen, one step showing at a time, which he ticks by eye; his assistant will stay back and will count to 20 before any help. (Outcome 4)",
    ]),
    (SEMH, "Emotional wellbeing", [
        "Weekly 1:1 sessions of 45 minutes with an educational psychologist's assistant, supervised fortnightly by the psychologist, on choosing, disagreeing and feelings, using Talking Mats; reviewed with Toby at the end of each term. (Outcome 5)",
        "Toby's assistant will offer him three real choices in each lesson, one of which is \"none\", and will record what he chooses; his tutor will look at the record every Friday. (Outcome 5)",
    ]),
    (SP, "Physical and sensory access", [
        "A learning support assistant (Level 3, trained in eye gaze and moving and handling) will be with Toby 1:1 for the whole of his 25 hours a week of college and work, and a second for ten minutes at each of four transfers a day. The course leader will review this every term. (Outcomes 4, 6 and 8)",
        "An eye-gaze aid on a chair mount with a spare battery, supplied and kept in repair by the regional communication aid service and available in every lesson, at work and at home. (Outcomes 1, 3, 4 and 8)",
        "An occupational therapist will teach Toby to drive in new places, 1:1, for an hour every fortnight from September 2026 to July 2027, in the market, library and station by turns, and will reassess his control each term. (Outcome 6)",
        "A physiotherapist will see Toby 1:1 in college for 45 minutes every three weeks and write his posture programme; his assistant, trained by the physiotherapist, will carry it out for 20 minutes each morning and afternoon. The programme is to be renewed each term. (Outcome 6)",
        "A standing frame and a tilting table, supplied by the college and in use each morning. (Outcome 6)",
        "A change of position every 40 minutes in all lessons, asked for by Toby with a timer on his screen and made by his assistants. (Outcome 6)",
    ]),
    (PFA, "Independence and work", [
        "Travel training by an accredited trainer, 1:1, 90 minutes each Thursday for 36 weeks, first with and then behind him on the number 12 bus. The trainer will report to Toby and his mother each half term. (Outcome 7)",
        "A job coach (trained in systematic instruction) will find and set up work at Lodden Sound and at the community warehouse, and will work with Toby 1:1, one day of five hours a week, from September 2026. The coach, employer and Toby will review it every six weeks. (Outcome 8)",
        "Vocational profiling and three visits to employers who use access technology, by the careers adviser, 1:1, 60 minutes each half term in the autumn and spring. (Outcome 8)",
        "A meeting for moving on from college in November 2026 and again in March 2027, an hour each, of Toby, his mother, the course leader, the adult social care team and the job coach, to settle what follows in September 2027. The course leader will call it. (Outcomes 7 and 8)",
    ]),
]  # fmt: skip
LINKS = {
    "A1": "E8", "A2": "E10", "A3": "E1 E2 E5", "A4": "E10",
    "B1": "E1 F1 F2 F11", "B2": "E2 F4", "B3": "E2 F1 F3", "B4": "E3 F5", "B5": "E3 F6 F4", "B6": "E4 F7", "B7": "E5 E1 F8 F2 F1",
    "B8": "E5 F8 F9", "B9": "E6 F12", "B10": "E4 F10 F11", "B11": "E6 F13 F14 F15", "B12": "E7 F16", "B13": "E8 F17 F18 F19",
    "C1": "E9 G1", "C2": "E9 G2", "D1": "E10 H1", "D2": "E10 H2",
    "E1": "F1 F2 F11", "E2": "F1 F2 F3 F4", "E3": "F5 F6 F11", "E4": "F7 F10 F11", "E5": "F2 F8 F9", "E6": "F10 F12 F13 F14 F15",
    "E7": "F16 F19", "E8": "F10 F11 F17 F18 F19", "E9": "G1 G2", "E10": "H1 H2",
}  # fmt: skip


def build(name: str, edits: Sequence[Edit]) -> Pen:
    """The plan, with edits to its words if there are any."""
    p = Pen(name, LAYOUT, edits, font="Times New Roman", size=11.5, ink="000000", shade="E7E6E6", margin=22)
    _front(p)
    _views(p)
    _needs(p)
    _outcomes(p)
    _rest(p)
    if not edits:
        for source, targets in LINKS.items():
            p.link(source, *targets.split())
        _guards(p)
    return p


def _banner(p: Pen, number: str, letter: str, title: str) -> None:
    """A shaded band with the old section number at the left and the letter and title at the right."""
    if not p.fix(title):
        return
    p.form([(f"Section {number}", f"{letter}. {title}")], widths=(30, 136))
    p.plain("", size=4)


def _front(p: Pen) -> None:
    p.running("CONFIDENTIAL", "Lodden Vale Council   T. J. Kerrigan")
    p.plain("LODDEN VALE COUNCIL", bold=True, size=14, centre=True)
    p.plain("EDUCATION, HEALTH AND CARE PLAN (AMENDED FINAL)", bold=True, size=13, centre=True)
    p.plain(
        "This plan is made under the Children and Families Act 2014. It was first issued on 20 March 2017 in place of a Statement of Special Educational Needs made under section 324 of the Education Act 1996 and dated 11 June 2012.",
        italic=True,
    )
    p.form(
        [
            ("Surname", "Kerrigan", "Other names", "Tobias James"),
            ("Known as", "Toby", "Date of birth", "21.01.2007"),
            ("Status", "Amended final plan", "Amended with effect from", "26.06.2026"),
            ("Home address", "3 Weir Close, Lodden", "Next review due by", "18.06.2027"),
            ("Attends", "Fenwater College", "Primary need", "Physical disability"),
            ("Mother", "Siobhan Kerrigan", "Telephone", "01632 960277"),
        ],
        widths=(30, 50, 40, 46),
    )
    p.details(
        name="Tobias James Kerrigan", preferred_name="Toby", date_of_birth="2007-01-21", status="amended",
        plan_date="2026-06-26", review_date="2027-06-18", local_authority="Lodden Vale Council",
        setting="Fenwater College", named_placement="Fenwater College", primary_need="Physical disability",
        first_plan=False, pronouns="he", officer="Judith Arkell", signed=True,
    )  # fmt: skip
    p.dates(first_issued="2017-03-20", amended="2026-06-26")
    p.plain("")
    _banner(p, "11", "K", "Advice and information: those who contributed to this plan")
    p.table(
        "K", ("Contributor", "Advice", "Dated"),
        [
            ("-", "Tobias Kerrigan", "Views of the young person", "16.02.2026"),
            ("-", "Siobhan Kerrigan", "Parent", "18.02.2026"),
            ("-", "Roy Pascoe, course leader, Fenwater College", "Education and preparation for adulthood", "02.03.2026"),
            ("-", "Dr Lindiwe Moyo, educational psychologist", "Psychological advice", "19.03.2026"),
            ("-", "Dr Stephen Garrow, consultant neurologist", "Medical advice", "09.03.2026"),
            ("-", "Anneke Visser, speech and language therapist", "Communication", "12.03.2026"),
            ("-", "Paul Trethewey, occupational therapist", "Access and driving", "10.03.2026"),
            ("-", "Grace Oyelaran, physiotherapist", "Posture", "11.03.2026"),
            ("-", "Colin Brandt, social worker, adult social care", "Care Act assessment", "24.03.2026"),
        ],
        widths=(76, 62, 28),
    )  # fmt: skip


def _views(p: Pen) -> None:
    _banner(p, "1", "A", "Views, interests and aspirations of the young person")
    p.para(
        "A",
        "Toby gave his views to Anneke Visser in three meetings in February 2026, with his aid and Talking Mats. The words in inverted commas are his messages as he composed them. Where his mother speaks, it is said.",
    )
    p.para(
        "A",
        "History. Toby was born at 27 weeks and lives with his mother and his sister Niamh, who is 22. He had a Statement from the age of five, attended Heronsgate School until 2023 and is now in the third year of his course at Fenwater College.",
    )
    p.para(
        "A",
        'Interests. "Music loud. Niamh car. Football Saturday." Toby mixes music by eye and follows Lodden Town.',
    )
    p.put("A", "A1", '"Want job. Music job."')
    p.put("A", "A2", '"My house. Not mum house. Friends come."')
    p.put("A", "A3", '"Want people wait. I talk."')
    p.para(
        "A",
        "Communication. Toby uses an eye-gaze aid, looks up for yes and down for no, and laughs or groans to great effect. For decisions he should be given the question the day before with pictures of each answer, asked it twice in different words, and have a person with him who has no interest in his answer.",
    )
    p.para(
        "A",
        "His mother, with Toby's agreement, writes that he is patient, witty and stronger-willed than people think. She is anxious about what there will be when college ends.",
    )
    p.put(
        "A",
        "A4",
        "She hopes that he will be settled in a home of his own before she is too old to help him move.",
    )


def _needs(p: Pen) -> None:
    _banner(p, "2", "B", "Special educational needs")
    p.para(
        "B",
        "Toby can drive his chair, mix a track, follow the plot of a film and tell a joke. He is determined, remembers faces and places, and attends for 97 per cent of sessions.",
    )
    number = 0
    for area, title, needs in NEEDS:
        p.head(title, level=3)
        for text in needs:
            number += 1
            p.put("B", f"B{number}", text, area=area, label=f"2.{number}")
    _banner(p, "3", "C", "Health needs related to special educational needs")
    p.put(
        "C",
        "C1",
        "Toby has epilepsy, with two seizures a month on average, each lasting three to four minutes, after which he sleeps for two hours and misses that part of the day.",
        area="health",
        label="3.1",
    )
    p.put(
        "C",
        "C2",
        "Tightness in his hips and legs gives him pain on most afternoons. He cannot always say so, and it has kept him off for nine days this year.",
        area="health",
        label="3.2",
    )
    _banner(p, "4", "D", "Social care needs related to special educational needs or a disability")
    p.put(
        "D",
        "D1",
        "Toby needs two people and a hoist for washing, dressing and the toilet, and somebody awake at night. His mother does most of this and has hurt her back twice; he has never spent a night elsewhere and would like to.",
        area="social-care",
        label="4.1",
    )
    p.put(
        "D",
        "D2",
        "Outside college he spends all his evenings and weekends at home unless his sister is free, and has seen no friend out of college since Christmas.",
        area="social-care",
        label="4.2",
    )


def _outcomes(p: Pen) -> None:
    _banner(p, "5", "E", "Outcomes sought for the young person, including outcomes for adult life")
    for number, (area, text) in enumerate(OUTCOMES, start=1):
        p.put("E", f"E{number}", text, area=area, label=f"Outcome {number}.")
    p.para(
        "E",
        "The course leader will write shorter-term targets with Toby and his mother within four weeks of this plan and will review and renew them at the end of each term.",
    )
    _banner(p, "6", "F", "Special educational provision")
    p.para(
        "F",
        "Toby's programme is of five days a week, 25 hours in all: four days at Fenwater College (20 hours) and one at work (five hours), for 38 weeks a year.",
    )
    number = 0
    for area, title, rows in PROVISION:
        p.head(title, level=3)
        for text in rows:
            number += 1
            p.put("F", f"F{number}", text, area=area, label=f"6.{number}")


def _rest(p: Pen) -> None:
    _banner(p, "7", "G", "Health provision")
    p.put(
        "G",
        "G1",
        "The epilepsy nurse will renew Toby's seizure plan every six months and train his assistants in it for two hours each September; buccal midazolam is to be given as needed in a seizure of over five minutes. The neurologist will see him twice a year.",
        area="health",
        label="7.1",
    )
    p.put(
        "G",
        "G2",
        "A spasticity clinic appointment every four months for botulinum injections and a review of pain relief, by the consultant in rehabilitation medicine.",
        area="health",
        label="7.2",
    )
    _banner(
        p,
        "8",
        "H1",
        "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    p.para("H1", "Not applicable: Toby is over 18.")
    p.state("H1", "nil")
    _banner(p, "8", "H2", "Other social care provision")
    p.put(
        "H2",
        "H1",
        "Under his Care Act plan: two care workers for an hour and a half every morning and an hour every night, a night sitter three nights a week, and six stays of two nights a year at Brook Lodge from September 2026. Adult social care will review the plan each March.",
        area="social-care",
        label="8.1",
    )
    p.put(
        "H2",
        "H2",
        "A personal assistant for eight hours a week, on two evenings and a Saturday afternoon, chosen by Toby, to go out with friends and to view supported living; reviewed with him by his social worker every six months.",
        area="social-care",
        label="8.2",
    )
    _banner(p, "9", "I", "Placement")
    p.para("I", "Fenwater College, a general further education college.")
    _banner(p, "10", "J", "Personal budget")
    p.para(
        "J",
        "There is no personal budget for the special educational provision in this plan. The personal assistant in Section H2 is paid for by a social care direct payment, managed by Mrs Kerrigan.",
    )
    p.plain("")
    p.form(
        [
            ("Signed for the council", "Judith Arkell"),
            ("Office", "Principal SEND Officer"),
            ("Date", "26.06.2026"),
        ],
        widths=(50, 116),
    )


def _guards(p: Pen) -> None:
    p.guard(
        "made under section 324 of the Education Act 1996 and dated 11 June 2012", None, "M05, S14: history"
    )
    p.guard("lives with his mother and his sister Niamh", "A", "M01: the sister's name")
    p.guard("Toby's programme is of five days a week, 25 hours in all", "F", "P19: the hours agree")
    p.guard("one adult to three students, four times a week for 40 minutes", "F", "P05: ratio in words")
    p.guard(
        "buccal midazolam is to be given as needed in a seizure of over five minutes",
        "G",
        "P06, P08: emergency medicine",
    )
    p.guard(
        "paid for by a social care direct payment",
        "J",
        "S11: a social care direct payment, not for provision in F",
    )
    p.guard(
        "For decisions he should be given the question the day before",
        "A",
        "P10, V08: how he takes part, not provision",
    )
