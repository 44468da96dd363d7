"""Plan 5: a form from the days of statements. A man of nineteen with learning difficulties and epilepsy; a careful old-school officer."""

from __future__ import annotations

from collections.abc import Mapping

from tests.defects.fescue.sheet import Sheet
from tests.defects.fescue.words import words_in

WORDS = words_in("""
front.surname: Meakin
front.names: Dorian Lee
front.sex: Male
front.dob: 30.06.2007
front.age: 19
front.address: 17 Pound Hill, Thrapley Cross
front.college: Osgodby College (Foundation Learning, second year completed)
front.need: Moderate learning difficulties
front.status: FINAL (AMENDED)
front.date: 4 September 2026
front.review: 17 June 2027
front.meeting: 18 June 2026
recital: This Plan was first issued on 2 March 2017 in place of a Statement of Special Educational Needs dated 14 January 2013. It is amended following the annual review meeting of 18 June 2026.
h.K: CONTRIBUTORS (Section K: advice and information on which this Plan rests)
K.1: Young person
K.1w: Mr D. Meakin
K.1d: 8 June 2026
K.2: Mother
K.2w: Ms Carol Meakin
K.2d: 18 June 2026
K.3: Education
K.3w: Ms U. Prideaux, head of Foundation Learning, Osgodby College
K.3d: 1 June 2026
K.4: Educational psychologist
K.4w: Dr W. Saltmarsh-Lee
K.4d: 20 May 2026
K.5: Medical
K.5w: Dr F. Quorn, consultant neurologist, and Sister E. Mabb, epilepsy nurse
K.5d: 27 May 2026
K.6: Adult social care
K.6w: Mr N. Odell, care assessment under the Care Act 2014
K.6d: 9 June 2026
K.7: Speech and language therapist
K.7w: Ms T. Uppingham
K.7d: 13 May 2026
K.8: Occupational therapist
K.8w: Mr H. Barrowden
K.8d: 21 May 2026
K.9: Preparation for adult life
K.9w: Ms S. Wakerley, job coach, Thrapley Supported Employment
K.9d: 2 June 2026
h.A: Section 1 - A: Dorian's views, interests and aspirations
A.how: Dorian dictated this section to his tutor, Ms Prideaux, over three mornings ending on 8 June 2026, using his own photographs. She typed what he said, read it to him, and he took out two things. Dorian has said that his mother may add to it.
A.hers: His mother said on 18 June 2026: "He's a grafter. He'd give you his last fiver, and he has. I'm sixty-one and I can't be his alarm clock for ever."
A.own: "I'm Dorian. I'm good at watering and carrying and cheering people up. I support Thrapley Town home and away. I don't like being told off with other people there. I don't like waking up in ambulances. I'm not a kid."
A1: "I want a paid job outside with a uniform."
A2: "I want to live in a flat with Lewis and a big telly."
A3: "I want to go to away games with mates, not my mum."
A.talk: Dorian talks readily in short sentences. Give him one point at a time, a picture or a thing to hold, and leave time. He shows that he has understood by doing it or by telling it back. He decides for himself about his plan, and takes a friend or his sister Kayleigh, who is 24, to meetings.
A.past: Dorian had meningitis when he was two. He went to Pound Hill Primary School and then to Beck House School until 2023, and has been at Osgodby College since September 2024 after a year at home with unsettled epilepsy. His father died in 2019.
h.B: Section 2 - B: Special educational needs
B.one: He greets everybody, remembers names and tells a good joke.
B1: Dorian follows sentences with two pieces of information in them. Longer than that, or with "unless", "before" or "instead" in it, and he does the last thing that he heard; at college he got four of twelve ordinary workshop instructions right. At work this has meant the wrong plants dug up.
B2: Dorian loses the order of a story and the names of things when he tells it. Listeners without the background could say what had happened in one case out of five. He could not explain to paramedics or to the police what had gone on, and was taken to be drunk.
B.two: He knows over a hundred plants by sight and can say which wants shade.
B3: Dorian's reading is at the level of a child of seven. He reads familiar labels, bus numbers and short messages, and is lost in a form, a rota or a letter. He throws post away unopened and has twice missed a day that was on the rota.
B4: Dorian counts reliably to fifty. He cannot tell whether a price can be paid with what he has, gives notes until someone says stop, and reads a clock with hands only at the hour. Shopping and being on time depend on someone else.
B5: Dorian forgets a job of more than three steps between one day and the next, and stops when something is not where it was. It took him nineteen demonstrations to learn the potting bench and it went when the bench was moved.
B.three: He is kind, is never late in the morning if he is woken, and sticks at heavy work.
B6: Corrected in front of others, Dorian flushes, swears and walks off site; seven times in the spring term, for up to a whole afternoon. He lost a placement at a stables through it.
B7: Dorian takes anyone who is friendly for a friend. In 2025 he gave £640 and his bank card to two men he had met online, and he shares his address in games. He cannot yet tell a friend from somebody who uses him, which makes unsupervised leisure and independent study online unsafe.
B8: Dorian has one friend, Lewis. Apart from him he spent no time out of college with anyone of his age in May, and at breaks he stands near a group, laughs when they laugh and is not spoken to.
B.four: He is strong, and rides an adult tricycle well.
B9: Dorian's hands and eyes do not work together quickly. He is slow and unsafe with secateurs, knives and anything hot (2nd percentile for manual dexterity), spills, and cannot tie, button or shave evenly, so tasks in horticulture and catering are taken over by others.
B10: After a seizure, and for a day or so, Dorian is slow, muddled and low. He lost 22 college days in 2025-26 in this way, and comes back to work that he does not remember.
B.five: He makes tea and toast, loads the washing machine and goes to the ground with the same neighbours.
B11: Dorian travels alone on the number 6 and no other. When it was diverted he got off and sat for two hours. Work, college and away games are all beyond the 6.
B12: Dorian does not know what a working day asks: whom to ring when he is ill, when a break ends, what a boss may and may not ask. In his placement he took three breaks an hour and told no one when the hose burst.
h.C: Section 3 - C: Health needs
C1: Dorian has tonic-clonic seizures, on average two a month, mostly in the first two hours after waking and without warning. He has broken a collar-bone and a tooth. He cannot swim, cycle on roads or use power tools until he has been free of them for twelve months.
h.D: Section 4 - D: Social care needs
D1: Dorian cannot be alone at night because of seizures and gas; his mother wakes him, gives him his tablets and cooks. Mr Odell found eligible needs in nutrition, home safety, relationships and using the community. Without others he would miss tablets on four days in seven.
h.E: Section 5 - E: Outcomes
E1: By the end of July 2027 Dorian will carry out a spoken instruction with three parts, saying it back first, nine times in ten on his internship, so that he does the job that was asked.
E2: By Easter 2027 Dorian will tell a stranger what has happened to him, in order, with his four-picture strip, so that in four rehearsals out of five the stranger can repeat it and he gets the right help.
E3: By July 2027 Dorian will find his own days and hours on a rota, and the date and place in a letter, with his reading pen, nine times in ten over two months, so that he misses neither shifts nor appointments.
E4: By July 2027 Dorian will pay for a shop of under £20 by card, having chosen what he can afford from a picture list, four weeks running, so that he keeps his own money.
E5: By July 2027 Dorian will do five jobs of six steps from his own video cards with no one standing by, on three different sites, so that he can be given work and left to it.
E6: By Easter 2027 Dorian will take a correction by using his "two minutes" card and coming back within five, every time for a half term, so that he keeps his placement.
E7: By July 2027 Dorian will say of ten new contacts, online and face to face, which are safe, which are not and why, getting nine right, so that nobody takes advantage of him.
E8: By July 2027 Dorian will go to two matches a month, one of them away, with two or more people of his own age, so that he has mates as well as his mum.
E9: By July 2027 Dorian will go by himself from Pound Hill to the garden nursery, to college and to the station, and get home after a planned diversion, five times each, so that he can get to work.
E10: By June 2028, when this Plan is expected to end, Dorian will be in paid work outdoors for 16 hours a week or more, ringing in, keeping to breaks and reporting faults without being reminded for a month, so that he earns his own living.
E11: By July 2028 Dorian will live for three nights in each week in a shared supported flat, cooking two hot meals with the adapted tools and taking every tablet from his dispenser, so that he can move out of home safely.
E.steps: Each outcome is broken into half-termly steps by Dorian, his tutor and the job coach in the first week of the half term; the tutor scores them on a chart with him each Friday and sends it to his mother with his leave.
h.F: Section 6 - F: Special educational provision
F1: A speech and language therapist with experience of adults with learning disabilities will see Dorian 1:1 at college for 45 minutes each Tuesday in 30 weeks, to teach him to say back an instruction, to use "before" and "after", and to tell an event with a four-picture strip. She will repeat her measures in February and July.
F2: His tutor and job coach will give instructions one part at a time, face to face, with the thing itself in hand, in every session and on every shift, and will wait for it to be said back.
F3: A specialist teacher (level 5, adult literacy) will teach Dorian and one other student functional reading from his own rota, post and pay slips for one hour on Monday and Wednesday mornings. The head of Foundation Learning will sample his folder each half term.
F4: Dorian will have the use of a reading pen and of a tablet that reads photographed letters aloud, in college and at home, from 7 September 2026. The learning technologist will teach him with them, 1:1, for half an hour a week in the autumn term and will mend or change them in two working days.
F5: Money and time will be taught in town by a Foundation Learning lecturer, one member of staff to three students, every Thursday from 10 until 12: picture lists, card and receipt, vibrating watch. She will record each purchase and look at the trend with Dorian at half term.
F6: A job coach trained in systematic instruction will film each task with Dorian, make video cards of six steps, and fade her help from beside him to out of sight: 1:1 at the garden nursery, for the whole of each six-hour shift until Christmas 2026 and for three hours of each from January to July 2027. She will move the set-up once a month to see that it holds and report to the tutor on the last Friday.
F7: A counsellor accredited by a professional body will meet Dorian 1:1 for 50 minutes each Friday at 9.30 for two terms, for anger and loss. Counsellor and tutor will compare the number of walk-offs at Christmas and at Easter.
F8: All college and workplace staff who supervise Dorian will correct him in private, after the task, with one thing to do differently, on every occasion. His tutor will brief each one for half an hour before they first work with him and again every September.
F9: A tutor trained in the Circles approach will lead a course, "Friend or fake", for Dorian and five other students for 90 minutes a week over twelve weeks from 21 September 2026, with made-up online profiles. She will set the ten contacts before and after, and once more in June.
F10: A learning support assistant will run a match-day group in the common room for Dorian, Lewis and three others, 45 minutes each Wednesday after lunch: fixtures, lifts, tickets, who rings whom. The tutor will ask Dorian each month whom he has been with.
F11: An occupational therapist will teach Dorian hand skills 1:1 for an hour on alternate Mondays at the polytunnel and in the training kitchen: ratchet secateurs, kettle tipper, rocker knife, electric razor. He will retest dexterity in December and June. In the other weeks the lecturer will practise the same with him for an hour.
F12: Ratchet secateurs, an induction hob, a kettle tipper and a rocker knife will be kept for Dorian's use at college and at the garden nursery and brought out in every practical session.
F13: After a seizure Dorian will have a catch-up session with a learning support assistant, 1:1, of 40 minutes on the first and the second day back, going through photographs of what he did last; the tutor will see that he has the same work again.
F14: A travel trainer will go with Dorian, 1:1, for three hours every Monday afternoon in the autumn and spring terms: three routes, then three diversions, shadowing last. The trainer will sign off each route with Dorian and his tutor.
F15: Dorian will have a supported internship at Lyndon Garden Nursery, a mile outside the town, for 18 hours a week (Tuesday and Thursday 12.30 to 6.30, Friday 11 to 5) from 14 September 2026 to 16 July 2027, supervised by the propagation manager. Employer, tutor and job coach will meet with Dorian every sixth week.
F16: The tutor will teach a course on work itself (ringing in, breaks, rights, reporting) to Dorian and seven other interns in the college's training room for two hours on Tuesday mornings. Each term the propagation manager will mark the same checklist.
F17: A learning support assistant who has the epilepsy first-aid certificate will be within sight of Dorian in college for all 13 taught hours of the week and on the bus in training: 1 to 2 students. The tutor will look at this each term against the seizure diary.
F18: A level 6 careers adviser will meet Dorian and a person of his choice for an hour in October, February and May to plan what follows this Plan: paid work, Access to Work money, adult learning, and the hand-over to adult services by June 2028. A written plan will be ready by 31 May 2027.
F19: A lecturer in independent living will teach Dorian and two others in the college flat, Wednesday 2.45 to 4.45 in all 36 weeks: hot meals, tablets from a dispenser, gas and locks, landlord and flatmate. She will assess him on the same meal each half term.
h.G: Section 7 - G: Health provision
G1: The neurologist will review Dorian's epilepsy and medicines every four months, and the epilepsy nurse will telephone him and his mother in the first week of each month, renew his emergency plan each September and train staff of the college and the garden nursery (two hours, every twelve months).
G2: Buccal midazolam 10 mg will be carried and given as needed, that is, once a seizure has lasted for five minutes, by a person whom the epilepsy nurse has trained; an ambulance will be called if it has not stopped after five more.
h.H1: Section 8 - H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
H1.nil: Not applicable: Dorian is over 18.
h.H2: Section 9 - H2: Other social care provision
H2-1: Under his care and support plan Dorian will have a personal assistant, 1:1, for seven hours a week (Saturday 11 to 5 for matches, Sunday 5 to 6 to fill the dispenser), from 12 September 2026; Mr Odell will review this each March.
H2-2: Thrapley Homes will give Dorian trial stays in a shared supported flat with Lewis, one night a week from January 2027 and two from September 2027, staff awake at night, one to three tenants, with a bed sensor; reviewed with him every three months by the social worker.
h.I: Section 10 - I: Placement
I.text: Osgodby College, a general further education college, for its supported internship programme.
h.J: Section 11 - J: Personal budget
J.text: Dorian has not asked for a personal budget for special educational provision. His personal assistant is paid for by a direct payment for social care of £102 a week, which his mother manages and Mr Odell audits every six months.
sign.who: Gerald Tansor, Principal SEN Officer
sign.date: 4 September 2026
""")

AREAS = [
    ("Speech, language and communication", "communication-interaction", "B.one", "B1 B2", "F1 F2"),
    ("Learning", "cognition-learning", "B.two", "B3 B4 B5", "F3 F4 F5 F6"),
    ("Emotional, social and behavioural development", "semh", "B.three", "B6 B7 B8", "F7 F8 F9 F10"),
    ("Physical, sensory and medical", "sensory-physical", "B.four", "B9 B10", "F11 F12 F13 F17"),
    ("Preparation for adult life", "preparing-for-adulthood", "B.five", "B11 B12", "F14 F15 F16 F18 F19"),
]

LINKS = {
    "A1": "E10 E5 E9",
    "A2": "E11",
    "A3": "E8",
    "B1": "E1 F1 F2",
    "B2": "E2 F1",
    "B3": "E3 F3 F4",
    "B4": "E4 F5",
    "B5": "E5 F6",
    "B6": "E6 F7 F8",
    "B7": "E7 F9",
    "B8": "E8 F10 H2-1",
    "B9": "E11 F11 F12",
    "B10": "E5 F13 F17",
    "B11": "E9 F14",
    "B12": "E10 F15 F16 F18",
    "C1": "E11 G1 G2 F17",
    "D1": "E11 H2-1 H2-2 F19",
    "E1": "F1 F2",
    "E2": "F1",
    "E3": "F3 F4",
    "E4": "F5",
    "E5": "F6 F13",
    "E6": "F7 F8",
    "E7": "F9",
    "E8": "F10 H2-1",
    "E9": "F14 F17",
    "E10": "F6 F15 F16 F18",
    "E11": "F11 F12 F19 G1 H2-1 H2-2",
}

GUARDS = [
    ("A.talk", "a sister's name and her age (M01, M04)"),
    ("recital", "the dates of 2013 and 2017 are history (M05)"),
    ("G2", "'as needed', and the moment is given (P06)"),
    ("J.text", "a direct payment for social care, not for special educational provision (S11)"),
    ("F4", "'will have the use of', with dates, teaching and hours (P06, O05)"),
    ("F18", "'Access to Work' is the name of a scheme (P06)"),
    ("H1.nil", "H1 says that it does not apply at 19 (S10, S02)"),
    ("C1", "'cannot swim, cycle on roads' is a health need with its effect, no provision (N04)"),
]


def draw(stem: str, layout: int, words: Mapping[str, str]) -> Sheet:
    """The plan as it grew out of a statement: contributors first, numbered banners beside the letters, paragraphs by area."""
    s = Sheet(stem, layout, words, font="Georgia", size=10.5, colour="2F2F2F", margin=2.3)
    s.running(
        f"{words['front.surname']}, {words['front.names']} - restricted", "Thrapley Metropolitan Borough"
    )
    s.line(s.doc, "THRAPLEY METROPOLITAN BOROUGH", bold=True, size=13)
    s.line(s.doc, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=16)
    s.line(s.doc, words["recital"], italic=True)
    s.line(s.doc, words["h.K"], bold=True)
    table = s.table((3, 6, 2), ("Contributor", "Name and post", "Date of advice"), shade="D0CECE")
    for number in range(1, 10):
        if s.has(f"K.{number}"):
            cells = table.add_row().cells
            for cell, end in zip(cells, ("", "w", "d"), strict=True):
                s.flow(cell, "K", f"K.{number}{end}")
    s.gap()
    s.pairs(
        [
            (label, f"front.{key}")
            for label, key in (
                ("Surname", "surname"),
                ("Other names", "names"),
                ("Sex", "sex"),
                ("Date of birth", "dob"),
                ("Age", "age"),
                ("Address", "address"),
                ("Placement at time of review", "college"),
                ("Principal need", "need"),
                ("Status", "status"),
                ("Review meeting", "meeting"),
                ("Date of Plan", "date"),
                ("Next review due by", "review"),
            )
            if s.has(f"front.{key}")
        ]
    )
    s.labels.details(
        name="Dorian Lee Meakin",
        date_of_birth="2007-06-30",
        status="amended",
        plan_date="2026-09-04",
        review_date="2027-06-17",
        local_authority="Thrapley Metropolitan Borough",
        setting="Osgodby College",
        named_placement="Osgodby College",
        primary_need="Moderate learning difficulties",
        first_plan=False,
        pronouns="he",
        officer="Gerald Tansor",
        signed=True,
    )
    s.labels.dates(first_issued="2017-03-02", review_meeting="2026-06-18", amended="2026-09-04")
    _banner(s, "A")
    for keys in ("A.how", "A.own A1 A2 A3", "A.hers", "A.talk", "A.past"):
        s.flow(s.doc, "A", keys)
    _banner(s, "B")
    for title, area, strengths, keys, _ in AREAS:
        if s.only(f"{strengths} {keys}"):
            s.line(s.doc, title, bold=True)
            s.flow(s.doc, "B", strengths)
            for number, key in enumerate(s.only(keys), start=1):
                s.flow(s.doc, "B", key, label=f"({'abcdef'[number - 1]})", area=area)
    for letter, keys, area in (("C", "C.text C1 C2", "health"), ("D", "D.text D1 D2", "social-care")):
        _banner(s, letter)
        s.each(s.doc, letter, keys, area=area)
    _banner(s, "E")
    for number, key in enumerate(s.only(" ".join(f"E{n}" for n in range(1, 16))), start=1):
        s.flow(s.doc, "E", key, label=f"5.{number}")
    s.flow(s.doc, "E", "E.steps")
    _banner(s, "F")
    for title, area, _, _, keys in AREAS:
        if s.only(keys):
            s.line(s.doc, title, bold=True)
            s.each(s.doc, "F", keys, style="List Bullet", area=area)
    for letter, keys, area in (
        ("G", "G.text G1 G2", "health"),
        ("H1", "H1.nil H1-1", "social-care"),
        ("H2", "H2.text H2-1 H2-2", "social-care"),
    ):
        _banner(s, letter)
        s.each(s.doc, letter, keys, area=area)
    s.labels.state("H1", "nil")
    for letter in "IJ":
        _banner(s, letter)
        s.each(s.doc, letter, f"{letter}.text {letter}.more")
    s.gap()
    s.line(s.doc, f"Signed: {words.get('sign.who', '')}")
    s.line(s.doc, f"Date: {words.get('sign.date', '')}")
    if s.has("annex"):
        s.line(s.doc, "ANNEX 1 - Timetable notes", bold=True, size=12)
        s.line(s.doc, words["annex"])
    return s


def _banner(s: Sheet, letter: str) -> None:
    if s.has(f"h.{letter}"):
        s.banner(s.table((1,)), s.words[f"h.{letter}"], shade="404040", colour="FFFFFF")
        s.line(s.doc, "", size=3, after=0).paragraph_format.keep_with_next = True
