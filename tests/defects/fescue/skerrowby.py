"""Plan 3: an older outcome-led form with provision plans. A boy with cerebral palsy in Year 6, in foster care; a formal, tired officer."""

from __future__ import annotations

from collections.abc import Mapping

from tests.defects.fescue.sheet import Sheet
from tests.defects.fescue.words import words_in

WORDS = words_in("""
front.name: Emrys John Tolland
front.dob: 11 December 2015
front.year: Year 6
front.school: St Oswin's Church of England Primary School, Skerrow Bridge
front.home: Care of Skerrowby County Council
front.carers: Mrs Aileen Rusk and Mr Peter Rusk, foster carers since May 2023
front.parent: Mr Dafydd Tolland, father (shares parental responsibility with the Council)
front.care: Looked after by Skerrowby County Council under a full care order (section 31) made on 2 November 2023
front.need: Physical disability (cerebral palsy)
front.status: Amended final
front.first: 20 September 2021
front.meeting: 15 July 2026
front.date: 2 October 2026
front.review: 14 July 2027
rec.1: ☐ This Plan is made following an assessment under section 36 of the Children and Families Act 2014.
rec.2: ☐ This Plan takes the place of a Statement of Special Educational Needs.
rec.3: ☒ This Plan amends an earlier Plan following a review under section 44 of the Act.
h.K: Section K - Advice and information
K.lead: The following advice was considered in amending this Plan and is attached to it.
K.1: Parent, carers and child: views of Emrys, of Mr D. Tolland and of Mrs A. Rusk, 6 to 13 July 2026
K.2: Educational: Mrs F. Lonsborough, SENCO, and Mr T. Ackrill, Virtual School, 3 July 2026
K.3: Medical: Dr E. Wragby, consultant paediatrician, with an epilepsy care plan, 22 June 2026
K.4: Psychological: Ms H. Fairlamb, educational psychologist, 19 June 2026
K.5: Social care: Ms J. Kettleby, social worker, 1 July 2026
K.6: Qualified teacher of children with vision impairment: Mr G. Nunwick, 11 June 2026
K.7: Physiotherapy: Mrs S. Barningham, 24 June 2026
K.8: Occupational therapy: Miss P. Oulston, 25 June 2026
K.9: Speech and language therapy: Mrs R. Thirkleby, 9 June 2026
h.A: Section A - The views, interests and aspirations of the child and his parents
A.past: Emrys was born at 28 weeks and had a bleed in the brain. Cerebral palsy was confirmed when he was fourteen months old. His parents separated in 2020; his mother has since moved abroad and the Council does not know where she is. He was accommodated in May 2023 and has lived with Mr and Mrs Rusk from that time. He has attended St Oswin's since September 2022, and before that Low Marishes Infant School.
A.how: Emrys gave his views on 6 July 2026 to Mrs Lonsborough, whom he chose. He recorded them on his communication tablet over two days and heard them read back. Mr Tolland wrote by e-mail on 9 July and Mrs Rusk was seen by the social worker on 13 July 2026.
A.his: Emrys said: "Don't push my chair without asking. I can hear you even when I'm slow. I like brass bands, Mrs Rusk's chips and being rude to Gavin. Lessons are OK if there isn't loads on the page. I hate it when people go off and don't say where."
A.talk: Emrys speaks, slowly and with effort, to those who know him, and uses a tablet with a spelling and phrase application with others. Questions are put one at a time and he has up to half a minute to begin his answer. He chairs the first ten minutes of his own review from a recording.
A.father: Mr Tolland is proud of his son's wit. He asks that Emrys go to the same secondary school as the children he knows and that nobody forgets he is Welsh on one side.
A.carer: Mr and Mrs Rusk describe a warm boy who is up at six to hear the weather. Their worry is his hips and who will lift him when he is bigger.
A.good: Emrys has a musician's ear: he names any instrument in a band and keeps perfect time. He reads aloud with expression and remembers what he was told months ago.
A1: Emrys wants to play in a brass band with other people, "not a special one".
A2: Emrys would like to be a weather forecaster on the radio.
A3: Mr Tolland hopes that Emrys will one day have a front door of his own and run his own life from his chair.
h.B: Section B - Special educational needs, in order of priority
B1: Emrys walks no more than ten metres, with a Kaye walker and an adult's hand near (Gross Motor Function Classification level IV), and his trunk tires within fifteen minutes of sitting without support. He slides down, his arms are then taken up with propping himself, and he can neither look at the board nor work.
B2: Emrys's right hand is closed and his left is slow and shakes (Manual Ability level III). He writes one word a minute, and it cannot be read. He cannot hold paper still, use a ruler or scissors, or set out a sum. Without another way to record he has nothing to show for a lesson.
B3: Emrys's speech is slurred and short of breath. Those who know him make out eight words in ten; strangers make out between three and four. He is cut off before he has begun, and in class he now says "doesn't matter" and lets the answer go.
B4: Emrys has cerebral visual impairment. He sees to drive his chair, but on a crowded page he finds neither his place nor the picture meant: with twenty items on a sheet he found six, with four to a sheet he found all. He misses things in the lower left of his view and runs into table legs.
B5: Emrys works at a Year 3 level in mathematics. He cannot keep figures in columns or judge lengths, angles and shapes by eye, and although he counts well he loses place value over 100, so he does not share in the mathematics of his class.
B6: Emrys needs three times as long as his classmates to produce the same answer, and by half past one he is spent: of six tasks set in the afternoons of one week in June he finished one. He has covered about half of the Year 5 course in science and history.
B7: Emrys panics when an adult whom he counts on goes out of sight unexplained. He shouts, swears and drives his chair at the door; it happened eleven times in the summer term, each one costing him and his table most of a lesson. He has lived in four households.
B8: Other children do things for Emrys rather than with him. He was spoken to by a classmate, apart from being asked if he was all right, once in two breaks that were watched, and he plays mostly with children in Year 2.
B9: Emrys cannot manage the toilet, fasten his clothes or cut up food. He puts off asking, which has led to accidents, and on those days he will not rejoin his class.
B10: Places that he does not know make Emrys lose his way and his calm. On a visit to the secondary school in June he could not say after an hour where any room was, and he did not sleep for two nights; he has said that he will not go.
h.C: Section C - Health needs related to his special educational needs
C1: Emrys has tight hamstrings and hips that are at risk of coming out of joint (right migration 34% in May 2026). Pain on the right wakes him about twice a week and makes him irritable and unable to sit after lunch.
C2: Emrys has focal seizures, about one a month, of a minute or so, after which he sleeps for an hour. Twice since 2024 a seizure has gone on for longer than five minutes.
h.D: Section D - Social care needs
D1: Emrys sees his father for two hours a fortnight. In the two days after, he is tearful and aggressive, wets the bed and asks repeatedly whether he is being moved.
D2: Emrys has nowhere to go in the holidays that his chair can get into and where he is not with small children. He spent all but three days of August indoors with Mrs Rusk, who can no longer lift him.
h.E: Section E - Outcomes sought
E.ks2: By the end of Key Stage 2 (July 2027):
E1: Emrys will sit upright in his class chair for 40 minutes of a lesson with both eyes on his work and his left hand free, in nine lessons out of ten, so that he can learn for the whole of it.
E2: Emrys will hand in one full page a day in English which he has recorded himself by eye-tracking and switch, at twelve words a minute, so that teachers can judge what he knows.
E3: Emrys will make a point of three sentences to a group of six classmates, by voice or tablet, and say it again another way when he was not understood, once in every discussion, so that his ideas count.
E4: Emrys will find what he is asked for, an item on a page of six or a free place across a room, within five seconds in 18 tries of 20, so that he can use books and move about unaided.
E5: Emrys will add and subtract numbers to 1,000 on a talking number grid, 15 sums right out of 20, so that he takes part in the mathematics of his class.
E6: Emrys will finish five of six pieces of work, shortened to what matters in them, in each week of the summer term, so that he has covered the Year 6 course when he moves.
E7: Emrys will go from adult to adult with a spoken goodbye and be working again within three minutes, in all but one case in a half term, so that he and his table lose no lessons.
E.ks3: By the end of Year 7 (July 2028):
E8: Emrys will play the cornet part on his adapted instrument at each weekly rehearsal of the school's wind group beside two friends whom he also meets on two days of every holiday, so that he belongs to something all year round.
E9: Emrys will tell an adult in time when he needs the toilet or help with food, by a phrase on his tablet, on every day of a month, so that he has no accidents and goes straight back to class.
E10: Emrys will find his own way in his chair to every room on his secondary timetable by the end of October 2027, with no adult beside him, so that the move does not set him back.
E.care: For health and care:
E11: By July 2027 Emrys will wake with pain no more than twice a month, through standing in his frame for five hours a week, so that he can sit and learn in the afternoon.
E12: By Easter 2027 Emrys will tell Mrs Rusk how a visit to his father has left him, in words or with his mood keys, after each visit for three months, so that he no longer lies awake in fear of losing his home.
E.targets: Termly targets are set at the personal education plan meeting by the SENCO, the Virtual School and the carers, and are marked off by the class teacher every second Friday.
h.F: Section F - Special educational provision: Provision Plans
F1: A moulded class chair with tilt, lateral supports and a tray, and a second one for the hall; both in use in all lessons. Seating is altered to his growth.
F1.staff: Occupational therapist, wheelchair service
F1.time: Measured every four months; alterations made within six weeks
F1.check: Occupational therapist, each visit
F2: Posture programme: stretches on the plinth, head and trunk control on the wedge, 1:1.
F2.staff: Teaching assistant signed off in it by the physiotherapist
F2.time: From the bell until the end of register (20 minutes) and for 20 minutes after lunch, every day
F2.check: Physiotherapist, on the last Thursday of each month
F3: Hands-on physiotherapy and walking practice in the Kaye walker, 1:1, at school.
F3.staff: Paediatric physiotherapist
F3.time: 40 minutes, Monday, 38 weeks
F3.check: Physiotherapist, walking test in January and June
F4: Eye-gaze computer on a floor stand and a left-hand switch, with word prediction, at his place in every lesson; a spare kept charged in school.
F4.staff: Regional assistive technology centre
F4.time: Loaned from 5 October 2026; faults put right within three working days
F4.check: Occupational therapist, half-termly
F5: Teaching in the use of it: accuracy, then speed, then editing; 1:1.
F5.staff: Specialist teacher of assistive technology
F5.time: 45 minutes each Tuesday and Friday
F5.check: Same teacher; words a minute recorded every third week
F6: Direct speech therapy: breath, pacing, and "say it another way"; 1:1.
F6.staff: Speech and language therapist experienced in dysarthria
F6.time: 45 minutes, alternate weeks, 19 sessions a year
F6.check: Therapist: intelligibility measured in December and June
F7: Rehearsal of what he means to say in the day's discussion, entered on the tablet, two children at most with the adult.
F7.staff: Teaching assistant taught by the speech and language therapist (six hours, each September)
F7.time: A quarter of an hour before the lesson, Monday to Thursday
F7.check: Class teacher keeps a tally; read by the therapist every half term
F8: Print at 24 point, six items to a page at most, nothing in the lower left, coloured edges on steps and table legs.
F8.staff: Class teacher; materials made by a vision support assistant for seven hours a week
F8.time: All lessons and all worksheets, ready the day before
F8.check: Teacher of children with vision impairment, monthly
F9: Teaching in visual search and in scanning while driving the chair; 1:1.
F9.staff: Qualified teacher of children with vision impairment; habilitation specialist
F9.time: 50 minutes each Wednesday; six habilitation lessons of an hour in the spring term
F9.check: Both, with a written report in March
F10: Mathematics by ear and touch: talking grid, Numicon, spoken columns; one adult between two.
F10.staff: Qualified teacher with a diploma in teaching children with vision impairment
F10.time: Half an hour on each day but Friday
F10.check: The SENCO, twenty-sum test every eight weeks
F11: Tasks cut to the essential third, answers accepted by voice; new learning before noon; ten minutes lying down at 11.15 and a half-hour rest at 1.00.
F11.staff: Class teacher
F11.time: Every day
F11.check: SENCO reads the finished-work list on Fridays
F12: Catch-up teaching in science and history in a group of three.
F12.staff: Qualified teacher paid from the pupil premium plus
F12.time: 40 minutes on Tuesday and Thursday afternoons until July 2027
F12.check: Virtual School, at each personal education plan meeting
F13: One adult stays with Emrys all morning and one all afternoon, named on a picture board; anyone who leaves tells him where and until when, and gives him a token to keep.
F13.staff: Two teaching assistants, 32.5 hours a week between them, 1:1
F13.time: Throughout each school day
F13.check: Class teacher counts outbursts weekly
F14: Dyadic developmental play therapy, 1:1, in the same room each time.
F14.staff: Play therapist registered with a professional body
F14.time: 50 minutes weekly, 36 weeks
F14.check: Therapist meets the carers and the educational psychologist each term
F15: Attachment training for the whole staff, three hours.
F15.staff: Educational psychologist
F15.time: September, and again every September; new staff in their first fortnight
F15.check: SENCO keeps the register
F16: Lessons on an adapted one-handed cornet, one to one, and a place in the wind group.
F16.staff: Brass teacher of the county music service, shown the instrument by the occupational therapist
F16.time: Half an hour on Thursdays; rehearsal of 45 minutes on Fridays
F16.check: Brass teacher, end of each term
F17: Circle of friends: six classmates and Emrys plan one thing to do together in the week.
F17.staff: An ELSA (emotional literacy support assistant) supervised by the educational psychologist
F17.time: 25 minutes at Monday lunch, 30 weeks
F17.check: SENCO watches a break each half term
F18: Personal care in a room with a hoist and changing bench, by two adults, one of whom he has chosen; cut-up food is brought cut from the kitchen; a "now please" key on the tablet.
F18.staff: Teaching assistants trained in moving and handling (renewed yearly by the physiotherapist)
F18.time: At 10.20, 12.10, 2.15 and at any time that he asks
F18.check: School nurse looks at the log each month
F19: Teaching in asking early and in one-handed fastening and eating, 1:1.
F19.staff: Occupational therapist, practised by the teaching assistant
F19.time: Therapist 40 minutes, first Monday of the month; practice ten minutes daily before lunch
F19.check: Occupational therapist, in the following session
F20: Move to secondary school: eight visits, a filmed route book, a summer week of driving the empty building, and a link assistant who begins at St Oswin's in June and goes with him.
F20.staff: Habilitation specialist and the link assistant from the secondary school, 1:1
F20.time: Visits of half a day from January to July 2027; five mornings in August 2027; assistant full time from 7 June 2027
F20.check: SENCOs of both schools meet in February, May and October 2027
h.G: Section G - Health provision
G1: Hip X-ray and orthopaedic clinic every six months; botulinum toxin once a year; ankle splints renewed each spring.
G1.staff: Consultant orthopaedic surgeon and orthotist
G1.time: November and May
G1.check: Consultant paediatrician, yearly
G2: Standing frame for an hour a day; night positioning at home.
G2.staff: Teaching assistants and Mrs Rusk, shown by the physiotherapist
G2.time: 12.45 to 1.00 at school, remainder at home, Monday to Friday
G2.check: Physiotherapist at home, monthly
G3: Emergency medicine: buccal midazolam as required when a seizure reaches five minutes, then 999.
G3.staff: Four staff trained by the epilepsy nurse, renewed every twelve months
G3.time: In school hours and on journeys
G3.check: Epilepsy nurse, care plan renewed each June
h.H1: Section H1 - Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
H1-1: Ceiling track hoist and level-access shower in the foster home, with a stair lift.
H1-1.staff: Council's adaptations officer
H1-1.time: Installed by 31 January 2027, serviced every six months
H1-1.check: Social worker, at the looked-after review
h.H2: Section H2 - Other social care provision
H2-1: Life-story sessions before and after time with his father, 1:1, one hour.
H2-1.staff: Social worker with life-story training
H2-1.time: On the Thursday before and the Monday after, every fortnight
H2-1.check: Independent reviewing officer, every six months
H2-2: Holiday club with wheelchair-accessible minibus, one assistant to Emrys, 10 until 4.
H2-2.staff: Skerrowby Inclusive Leisure
H2-2.time: Two days in every week of the school holidays
H2-2.check: Social worker with Emrys, after each holiday
h.I: Section I - Placement
I.text: Until 31 August 2027: St Oswin's Church of England Primary School, a voluntary controlled mainstream primary school. The secondary school will be named by 15 February 2027.
h.J: Section J - Personal budget
J.text: A personal budget was discussed with Mr Tolland, Mrs Rusk and the social worker on 15 July 2026. None was asked for and no direct payment is made.
sign.name: C. Wintringham, Senior Case Officer (signed on behalf of the Authority)
sign.date: 2 October 2026
""")

PLANS = [
    ("1", "E1", "B1", "F1 F2 F3"),
    ("2", "E2", "B2", "F4 F5"),
    ("3", "E3", "B3", "F6 F7"),
    ("4", "E4", "B4", "F8 F9"),
    ("5", "E5", "B5", "F10"),
    ("6", "E6", "B6", "F11 F12"),
    ("7", "E7", "B7", "F13 F14 F15"),
    ("8", "E8", "B8", "F16 F17"),
    ("9", "E9", "B9", "F18 F19"),
    ("10", "E10", "B10", "F20"),
]

LINKS = {
    "A1": "E8",
    "A2": "E3 E2",
    "A3": "E9 E10 E4",
    "B1": "E1 F1 F2 F3",
    "B2": "E2 F4 F5",
    "B3": "E3 F6 F7",
    "B4": "E4 F8 F9",
    "B5": "E5 F10",
    "B6": "E6 F11 F12",
    "B7": "E7 F13 F14 F15",
    "B8": "E8 F16 F17",
    "B9": "E9 F18 F19",
    "B10": "E10 F20",
    "C1": "E11 G1 G2 F2 F3",
    "C2": "E6 G3",
    "D1": "E12 H2-1",
    "D2": "E8 H2-2 H1-1",
    "E1": "F1 F2 F3",
    "E2": "F4 F5",
    "E3": "F6 F7",
    "E4": "F8 F9",
    "E5": "F10",
    "E6": "F11 F12",
    "E7": "F13 F14 F15",
    "E8": "F16 F17 H2-2",
    "E9": "F18 F19",
    "E10": "F20",
    "E11": "G1 G2 F2 F3",
    "E12": "H2-1",
}

GUARDS = [
    ("G3", "'as required', and the moment is given in minutes (P06)"),
    ("front.need", "a diagnosis on the front page, where it belongs (N02)"),
    ("F12.time", "afternoon lessons until a date: quantified (P03, P04)"),
    ("A.past", "another school, four years and a mother abroad: history (M04, M05)"),
    (
        "I.text",
        "the secondary school is to be named by 15 February: no missing placement, no stale fact (S09, M05)",
    ),
    ("F7", "'two children at most with the adult' is the size of a group (P07)"),
    ("F13.time", "'throughout each school day' with hours (P06)"),
    ("rec.2", "an unticked recital: the plan does not replace a statement (S04)"),
]

_HEAD = ("Provision", "Staff", "How often and how long", "Checked by and when")
_ENDS = dict(zip(_HEAD[1:], ("staff", "time", "check"), strict=True))


def draw(stem: str, layout: int, words: Mapping[str, str]) -> Sheet:
    """The plan in portrait: recitals and the list of advice on page 1, A to E in prose, a table for each outcome, G to J."""
    s = Sheet(stem, layout, words, font="Times New Roman", size=11, colour="000000", margin=2.2)
    s.running(f"Plan of {words['front.name']}", "Skerrowby County Council - Children's Services")
    s.line(s.doc, "SKERROWBY COUNTY COUNCIL", bold=True, size=14)
    s.line(s.doc, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=16)
    for key in s.only("rec.1 rec.2 rec.3"):
        s.line(s.doc, words[key])
    s.pairs(
        [
            (label, f"front.{key}")
            for label, key in (
                ("Full name", "name"),
                ("Date of birth", "dob"),
                ("School year", "year"),
                ("School attended", "school"),
                ("Home address", "home"),
                ("Carers", "carers"),
                ("Parent", "parent"),
                ("Legal status", "care"),
                ("Primary need", "need"),
                ("Status of Plan", "status"),
                ("Plan first made", "first"),
                ("Review meeting held", "meeting"),
                ("Date of this Plan", "date"),
                ("To be reviewed by", "review"),
            )
            if s.has(f"front.{key}")
        ]
    )
    s.labels.details(
        name="Emrys John Tolland",
        date_of_birth="2015-12-11",
        status="amended",
        plan_date="2026-10-02",
        review_date="2027-07-14",
        year_group=6,
        local_authority="Skerrowby County Council",
        setting="St Oswin's Church of England Primary School, Skerrow Bridge",
        named_placement="St Oswin's Church of England Primary School",
        primary_need="Physical disability (cerebral palsy)",
        first_plan=False,
        pronouns="he",
        looked_after=True,
        officer="C. Wintringham",
        signed=True,
    )
    s.labels.dates(first_issued="2021-09-20", review_meeting="2026-07-15", amended="2026-10-02")
    _heading(s, "h.K")
    s.flow(s.doc, "K", "K.lead")
    s.each(s.doc, "K", " ".join(f"K.{n}" for n in range(1, 10)), style="List Bullet")
    _heading(s, "h.A")
    for keys in (
        "A.past",
        "A.how",
        "A.his",
        "A.talk",
        "A.mixed",
        "A.father",
        "A.carer",
        "A.good",
        "A1 A2",
        "A3",
    ):
        s.flow(s.doc, "A", keys)
    _heading(s, "h.B")
    for number in range(1, 12):
        s.flow(s.doc, "B", f"B{number}", label=f"Need {number}.")
    _heading(s, "h.C")
    s.each(s.doc, "C", "C1 C2", area="health")
    _heading(s, "h.D")
    s.each(s.doc, "D", "D.nil D1 D2", area="social-care")
    _heading(s, "h.E")
    for lead, numbers in (("E.ks2", range(1, 8)), ("E.ks3", range(8, 11)), ("E.care", range(11, 14))):
        s.flow(s.doc, "E", lead)
        for number in numbers:
            s.flow(s.doc, "E", f"E{number}", label=f"Outcome {number}.")
    s.flow(s.doc, "E", "E.targets")
    _heading(s, "h.F")
    for number, outcome, need, rows in PLANS:
        if s.only(rows):
            points = words.get(
                f"F.to{number}",
                f"Provision Plan {number}: meets Need {need[1:]} and works towards Outcome {outcome[1:]}",
            )
            s.line(s.doc, points, bold=True)
            _rows(s, "F", rows, None)
    for letter, rows, area in (
        ("G", "G1 G2 G3", "health"),
        ("H1", "H1-1", "social-care"),
        ("H2", "H2-1 H2-2", "social-care"),
    ):
        _heading(s, f"h.{letter}")
        s.flow(s.doc, letter, f"{letter}.nil")
        _rows(s, letter, rows, area)
    for letter in "IJ":
        _heading(s, f"h.{letter}")
        s.each(s.doc, letter, f"{letter}.text")
    s.gap()
    s.line(
        s.doc,
        "Signed for the Authority: " + words.get("sign.name", "........................................"),
    )
    s.line(s.doc, "Date: " + words.get("sign.date", "...................."))
    return s


def _heading(s: Sheet, key: str) -> None:
    if s.has(key):
        s.line(s.doc, s.words[key], bold=True, size=13).paragraph_format.space_before = 12 * 12700


def _rows(s: Sheet, letter: str, rows: str, area: str | None) -> None:
    if not s.only(rows):
        return
    table = s.table((5, 3, 3, 3), _HEAD, shade="DDDDDD")
    for key in rows.split():
        s.row(table, letter, key, _ENDS, area=area)
    s.gap()
