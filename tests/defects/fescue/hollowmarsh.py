"""Plan 2: needs first, then outcomes and provision by area. A girl in Year 10 taught otherwise than at school; a brisk case officer."""

from __future__ import annotations

from collections.abc import Mapping

from tests.defects.fescue.sheet import Sheet
from tests.defects.fescue.words import words_in

WORDS = words_in("""
front.name: Tamsin Orrell
front.dob: 17.11.2010
front.pronouns: she / her
front.address: 4 Sluice Row, Hollowmarsh HM9 2XX
front.parents: Gareth Orrell (father, parental responsibility), 01632 960448, g.orrell@example.org; Beth Coyle (father's partner)
front.year: 10
front.setting: Education otherwise than at school (EOTAS, section 61); last on roll at Tidewater Academy, until January 2026
front.need: Autism
front.status: Amended final plan
front.first: 14 October 2022
front.meeting: 2 March 2026
front.date: 22 May 2026
front.review: 1 March 2027
front.care: Not looked after. Child in need plan, closed in April 2025
front.officer: Sunita Brackley, SEND officer
front.nhs: 999 014 2210
h.A: SECTIONA: The views, interests and aspirations of Tamsin and her father
A.how: Tamsin typed these answers herself in a shared document between 9 and 20 February 2026. Kit Vance, the mentor she trusts, sent the questions one at a time and did not change the words. Gareth Orrell was telephoned by the case officer on 24 February 2026.
A.q: Tamsin wrote:
A.hers: "school was like being in a washing machine with people. im not lazy. i do more work at 1am than most people do all week. i like moss, liverworts, old maps, my tortoise (Gladys) and explaining moss to Beth. please dont look at me while i think. please dont say just."
A1: "i want to work in a herbarium or somewhere with drawers of plants in it."
A2: "one day i want to get the train to the coast by myself and stay there till the light goes."
A.talk: With people she knows Tamsin talks fluently and at length. With strangers, and when she is frightened, she cannot speak; she then types on her phone, or shows the green, amber or red side of a card. Questions about her plan are sent in writing two days before any meeting and she answers in writing. She comes to the last ten minutes if she wants to.
A.his: Gareth says: "She's cleverer than the lot of us and she's been in her bedroom for a year. I go to work worrying. I want somebody to come to the house and keep coming." He thinks that she eats too little and that she has begun to laugh again since January.
A3: Gareth hopes that she will have two or three people of her own age whom she can be herself with.
A.past: Tamsin was born in Hollowmarsh. Her mother died in 2017. She managed at a village primary school of 60 pupils. At Tidewater Academy she went from full attendance to 31% by the summer of Year 8 and last went into the building in November 2024. Autism was diagnosed in June 2022. Her half-brother Alfie was born in 2023.
h.B: SECTION B: Tamsin's special educational needs
B.ci: Tamsin has a huge vocabulary and writes with wit. She listens closely when somebody talks about a subject, without small talk.
B1: Tamsin takes words at their face. Told to "have a crack at" a paper she handed it back; a tutor's "fine" she took as failure. She spends the following hour going over what was meant and does nothing else in it.
B2: With anybody she has met fewer than about five times Tamsin cannot speak at all, and cannot signal that she is stuck. She sits with the page in front of her until the session ends (tutor's log, December 2025: 11 sessions out of 14).
B.cl: Verbal reasoning at the 95th percentile. She remembers the Latin names of some 200 bryophytes.
B3: Tamsin knows far more than she gets on to paper. Faced with a question that needs more than three sentences she rewrites the first line, nine times in one 40-minute observation; her written answers earn about a third of the marks which she gets for the same answers typed as notes.
B4: Tamsin missed most of Years 9 and 10. In mathematics she is secure on Year 7 content and has never met algebra beyond one unknown; in science she has done no practical work. Without that ground the GCSE courses make no sense to her.
B5: Tamsin works things out slowly (processing speed: 6th percentile). She copies from a screen at five words a minute and, hurried, she makes errors and tears the sheet up.
B.se: Tamsin is loyal, and gentle with anything small. She has kept every appointment with her mentor since January.
B6: Buildings with many people in them frighten Tamsin. At the door her pulse rises over 120, she cannot go on and sometimes is sick. In the year to March 2026 she went into one public building, twice. It has cost her school.
B7: Tamsin does not notice that she is becoming distressed until it is extreme. She rates herself "0" when others see her shaking; twice in the winter she scratched her forearms until they bled, and afterwards learns nothing for a day or two.
B8: Tamsin has spoken to nobody of her own age since November 2024 except in a game's chat. She assumes that they dislike her and leaves before they can say so.
B.sp: Tamsin has very fine eyesight for pattern, and steady hands with a hand lens.
B9: Sounds that others do not notice hurt Tamsin: strip lights, chairs, chewing, a boiler. Above about 55 decibels she covers her ears and stops work; on the audiologist's scale everyday sounds were "painful" at levels which most people call quiet.
B10: Tamsin's hands are hypermobile. She writes for four minutes before her thumb hurts and her script breaks up; she then stops, with the answer half done, and says that she did not know it.
B.pa: Tamsin cooks pasta, keeps a tortoise well and knows every bus number in the town.
B11: Tamsin does not travel alone. She can plan any journey on paper, but she has not got on a bus since 2023 and cannot cross the bypass: she freezes at the kerb. She depends on her father for every journey, which rules out a college course.
B12: Tamsin cannot picture work other than from films. She has met nobody with a job in plants, cannot say what qualifications one needs and has handled no money beyond a phone top-up, so she cannot choose what to do after Year 11.
h.C: SECTION C: Tamsin's health needs
C.ok: Tamsin is well, and takes her tablets by herself at breakfast.
C1: Tamsin eats seven foods, all pale and dry (avoidant restrictive food intake disorder). Her weight fell from the 25th to the 9th centile in eighteen months; she is light-headed by eleven o'clock and cannot concentrate.
C2: Tamsin has an anxiety disorder with low mood, which has woken her between two and five on most nights since the autumn; she sleeps until noon and has then missed the morning's teaching.
h.D: SECTION D: Tamsin's social care needs
D.ok: Tamsin is close to Beth and to her half-brother.
D1: When it gets too much Tamsin leaves the house without saying so and walks, at night too. In February 2026 she was gone for three hours along the sea wall and was found by the coastguard; Gareth has slept on the landing since.
h.EF: SECTION E: Outcomes and SECTION F: Special educational provision
EF.lead: Section E (outcomes) stands in the box and Section F (special educational provision) in the table beneath it.
E.targets: Steps towards each outcome are agreed by Tamsin, her lead tutor and the EOTAS coordinator in writing in the last week of each half term, and the coordinator checks in the third week of the next whether they have been met.
E1: By 31 March 2027, when something is unclear, Tamsin will show amber or type a question within two minutes in eight sessions out of ten, with a tutor whom she has met no more than three times, so that new people can teach her.
E2: By the end of Year 11 (June 2027) Tamsin will type a plan and three linked paragraphs in answer to an unseen GCSE biology or English question in 50 minutes, in four out of five tries, so that her marks show what she knows.
E3: By June 2027 Tamsin will reach grade 4 or above in a full mock examination in GCSE mathematics (foundation) and in biology, so that she can begin a level 3 land-based course.
E4: By December 2026 Tamsin will work at the Ropewalk Hub, in a room with no more than four other people in it, for two hours on two days a week over six successive weeks, so that she can learn in a building again.
E5: By the end of March 2027 Tamsin will notice distress in time, her own 0-5 rating coming within one point of her wristband's on eight days out of ten, so that she begins her calming plan at 3, no longer hurts herself and does not lose days of learning.
E6: By July 2027 Tamsin will stay for the whole of an hour a fortnight with the same two young people, doing something that they all like, for ten meetings running, so that she has company.
E7: By January 2027 Tamsin will go to six new places, ask for one change to the room in each and stay there for an hour, so that noise does not decide where she can go.
E8: By June 2027 Tamsin will go by bus from Sluice Row to the Ropewalk Hub and back on her own, crossing the bypass and paying her fare from a weekly £12, on five days running, so that she can reach college in September 2027.
E9: By the end of Year 11 Tamsin will choose between two post-16 courses and give three reasons in writing that come from her visits and her work in the herbarium, so that she starts in September 2027 on a course towards work that she wants.
E10: By July 2027 Tamsin will eat fourteen foods, three with protein in them, and a snack by half past ten on six days a week, so that she is well enough to learn all morning.
E11: By December 2026 Tamsin will text "out" and a place before she leaves the house in distress, every time for eight weeks, so that she is safe and the family sleeps.
F1: Tamsin is educated otherwise than at school for 16 hours a week over 39 weeks. Monday and Wednesday: 12.30 to 4.30 at the Ropewalk Hub, Hollowmarsh. Tuesday and Thursday: 1 to 4 at home, at the kitchen table. Friday: 1 to 3 in the county museum's herbarium. Start times are kept late until sleep allows.
F1.who: Saltings Tuition (provider), through the authority's EOTAS coordinator, from 1 June 2026. The coordinator reviews the timetable with Tamsin every six weeks.
F2: Social Detective work: spotting idiom and tone in real emails, reviews and films; 1:1, 45 minutes.
F2.who: Speech and language therapist with a postgraduate certificate in autism; every Tuesday at 3 o'clock in term time, by 9 June 2026. Retest each December and June.
F3: Five planned introductions before a new adult teaches: a letter with a photograph, two emails, one visit with Kit of fifteen minutes, one session alongside. One new person at a time.
F3.who: EOTAS coordinator, on each change of tutor.
F4: Plain instructions: every task in writing, one meaning to a sentence, marks explained ("fine" is not used). A green, amber and red card lies on the table in every session and the tutor looks at it every five minutes.
F4.who: All tutors and the mentor, in all sessions.
F5: Writing taught by self-regulated strategy development (plan, dictate, order, type), with a first line always supplied; 1:1, one hour.
F5.who: English tutor, qualified teacher with five years' autism experience; Mondays and Wednesdays, by 8 June 2026. She marks an unseen answer in each half term.
F6: GCSE mathematics from the Year 8 units up, one topic mastered at a time; 1:1, one hour and a half. GCSE biology with practicals at the hub's bench; 1:1, one hour and a half.
F6.who: Mathematics tutor (qualified teacher): Tuesdays and Thursdays. Biology tutor (qualified teacher): Mondays and Wednesdays. Both from 1 June 2026; both set a mock paper each term.
F7: Extra time of half as much again in every timed task, nothing to be copied, slides sent the evening before.
F7.who: Every tutor, always; arrangements with the examination board made by the hub's examinations officer before 31 October 2026.
F8: Graded approach to the hub: pavement, door, empty room, room with one, room with four. Tamsin sets the next rung; nobody talks her up it. 1:1, one hour.
F8.who: Kit Vance, mentor, holding a certificate in cognitive behavioural approaches, supervised monthly by the educational psychologist; Wednesdays 12.30 until Christmas 2026.
F9: Interoception curriculum (Mahler), with a pulse wristband, a 0-5 thermometer and a written calming plan: 1:1, 50 minutes.
F9.who: Occupational therapist with sensory integration training to level 3; alternate Thursdays at 1, 18 sessions, from 4 June 2026, compared with the wristband log at each sixth.
F10: Bryophyte club: Tamsin and two others of 14 to 17 from the EOTAS register, one adult, an hour, with a task in the hand and an agreed end.
F10.who: Kit Vance, mentor; first and third Saturday of the month at 11, from 19 September 2026. Kit and Tamsin look back over it at half term.
F11: Two pairs of filtered earplugs and one set of ear defenders; a lamp in place of strip lights; felt under chairs. At home and at the hub, in every session.
F11.who: EOTAS coordinator buys and replaces; in place by 1 June 2026.
F12: Room audit walk: Tamsin measures a new place with a decibel meter and writes down the one change to ask for; 1:1, 30 minutes before each first visit.
F12.who: Occupational therapist, once a month on a Thursday, six walks by December 2026. Results go to the coordinator the same week.
F13: Laptop with speech recognition and an angled board; pen used for diagrams only. Hand-strengthening putty routine, five minutes at the start of each session at home.
F13.who: Equipment from the EOTAS coordinator, 1 June 2026. Routine taught by the occupational therapist in June and measured with a dynamometer every term; carried out by the home tutor.
F14: Independent travel training along one route: kerb work, bus with trainer, bus with trainer three seats back, bus with trainer in the car behind, alone. 1:1, 90 minutes.
F14.who: Travel trainer (level 3 award in travel training), Mondays from 7 September 2026 until E8 has been met, and in any case for 30 weeks. Progress sheet to Gareth every Friday.
F15: Placement in the herbarium: mounting, labelling and databasing beside the curator, 1:1, two hours, with a written job card each time.
F15.who: Museum curator, briefed by Kit for one hour in June 2026; Fridays 1 to 3, 39 weeks. The coordinator asks both how it goes each half term.
F16: Careers and moving-on work: four visits to two land-based colleges, one to one, a morning each; a money diary with a £12 weekly budget; a course choice in writing; a transition plan with the chosen college.
F16.who: Level 6 qualified careers adviser: visits in October 2026, November 2026, February 2027 and May 2027; money diary half an hour every second Monday; plan agreed with the college by 31 March 2027.
F17: Training for all tutors, the mentor and the curator: demand-sensitive teaching of autistic girls and what to do in a shutdown. Three hours, renewed each September.
F17.who: Educational psychologist; first by 12 June 2026, any new adult within ten working days.
G.lead: SECTION G: Health provision
G1: Dietitian-led food chaining: one new food every three weeks; weight and blood tests at the surgery.
G1.who: Specialist eating disorder dietitian, 1:1, 40 minutes at home once a fortnight from 2 June 2026 for a year; bloods and weight by the practice nurse every eight weeks. Reviewed by the consultant paediatrician in December.
G2: Cognitive behavioural therapy for anxiety and for insomnia, adapted for autism, sixteen sessions of 50 minutes by video; sertraline reviewed.
G2.who: CAMHS clinical psychologist, weekly from 15 June 2026. Medicine reviewed by the CAMHS psychiatrist every three months.
G3: Crisis line: as required, at any hour, a mental health nurse rings back inside 30 minutes and, if Tamsin has hurt herself, sees her within four hours.
G3.who: Hollowmarsh young people's crisis team, from now and until review.
h.H1: SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
H1-1: A door alarm with a silent pager for Gareth, and a location tag which Tamsin has agreed to carry and can switch to "private" by day.
H1-1.who: Children's disability team, installed by 30 June 2026 and tested each quarter.
h.H2: SECTION H2: Any other social care provision
H2-1: A safety plan written with Tamsin (where to go, who to text), walked through with her and Gareth; 1:1, an hour a visit.
H2-1.who: Family support worker, level 4 qualified; weekly for six weeks from 8 June 2026, then on the first Monday of each month until March 2027, when the team manager reviews it.
h.I: SECTION I: Placement
I.text: Under section 61 of the Children and Families Act 2014 all of Tamsin's education is made otherwise than in a school or college, because it would be inappropriate for it to be made in one. No school or college is named.
h.J: SECTION J: Personal budget
J.text: A direct payment of £4,680 a year is made to Gareth Orrell for the mentor's hours in F8 and F10. It meets needs B6 and B8 and works towards outcomes E4 and E6. It is paid monthly from 1 June 2026, is monitored by receipts each term and will be reviewed with the plan.
h.K: SECTION K: Advice and information
K.1: Tamsin's answers, 20 February 2026, and Gareth Orrell's views, 24 February 2026
K.2: Education: K. Abara, EOTAS coordinator, with tutors' logs, 26 February 2026
K.3: Educational psychology: Dr N. Selwyn-Hart, 12 February 2026
K.4: Medical: Dr A. Quayle, consultant paediatrician, 19 February 2026
K.5: CAMHS: F. Mistry, clinical psychologist, 17 February 2026
K.6: Speech and language therapy: O. Lindqvist, 10 February 2026
K.7: Occupational therapy: B. Thackray, 13 February 2026
K.8: Social care: C. Adeyinka, social worker, assessment of 23 February 2026
K.9: Preparing for adulthood: R. Plumb, careers adviser, 25 February 2026
K.10: Audiology: hyperacusis assessment, 15 January 2026
sign.name: Sunita Brackley
sign.date: 22 May 2026
""")

AREAS = [
    ("Communication and interaction", "communication-interaction", "B.ci", "B1 B2", [("E1", "F1 F2 F3 F4")]),
    ("Cognition and learning", "cognition-learning", "B.cl", "B3 B4 B5", [("E2", "F5 F7"), ("E3", "F6")]),
    (
        "Social, emotional and mental health",
        "semh",
        "B.se",
        "B6 B7 B8",
        [("E4", "F8 F17"), ("E5", "F9"), ("E6", "F10")],
    ),
    ("Sensory and physical", "sensory-physical", "B.sp", "B9 B10", [("E7", "F11 F12 F13")]),
    (
        "Preparing for adulthood",
        "preparing-for-adulthood",
        "B.pa",
        "B11 B12",
        [("E8", "F14"), ("E9", "F15 F16")],
    ),
]

LINKS = {
    "A1": "E9 E3",
    "A2": "E8",
    "A3": "E6",
    "B1": "E1 F2 F4 F17",
    "B2": "E1 F3 F4 F17",
    "B3": "E2 F5",
    "B4": "E3 F1 F6",
    "B5": "E2 F7",
    "B6": "E4 F1 F8 F17",
    "B7": "E5 F9 F17 G2 G3",
    "B8": "E6 F10",
    "B9": "E7 F11 F12",
    "B10": "E2 F13",
    "B11": "E8 F14",
    "B12": "E8 E9 F15 F16",
    "C1": "E10 G1",
    "C2": "E5 G2 G3 F1",
    "D1": "E11 H1-1 H2-1",
    "E1": "F2 F3 F4 F17",
    "E2": "F5 F7 F13",
    "E3": "F1 F6 F7",
    "E4": "F1 F8 F17",
    "E5": "F9 G2 G3",
    "E6": "F10",
    "E7": "F11 F12",
    "E8": "F14 F16",
    "E9": "F15 F16",
    "E10": "G1",
    "E11": "H1-1 H2-1",
}

GUARDS = [
    ("A.past", "a half-brother's name, and dates of long ago that are history (M01, M05)"),
    ("A.his", "a father's own words with 'I', attributed (V05)"),
    ("G3", "'as required' in a crisis line with a time to answer (P06)"),
    ("I.text", "a final plan that names no setting because all education is otherwise than at school (S09)"),
    ("J.text", "a direct payment that is made and set out (S11)"),
    ("front.care", "a child in need plan that is closed: D needs no more on it (N08)"),
    ("F14.who", "'until E8 has been met, and in any case for 30 weeks' is a duration (P07, P08)"),
    ("A.hers", "small letters and no apostrophes in a quotation (R02)"),
]

_PROVISION = ("Provision required to achieve the outcome", "Provided by who and by when")


def draw(stem: str, layout: int, words: Mapping[str, str]) -> Sheet:
    """The plan in portrait: A, then B, C and D in two columns, then E and F area by area, then G to K."""
    s = Sheet(stem, layout, words, font="Verdana", size=9, colour="7B2D26", margin=1.8)
    s.running("Confidential", f"{words['front.name']} - EHC plan - Hollowmarsh Borough Council")
    s.line(s.doc, "Hollowmarsh Borough Council", bold=True, size=10, colour="7B2D26")
    s.line(s.doc, "Education, Health and Care Plan", bold=True, size=20, colour="7B2D26")
    s.pairs(
        [
            (label, f"front.{key}")
            for label, key in (
                ("Name", "name"),
                ("Date of birth", "dob"),
                ("Pronouns", "pronouns"),
                ("Home", "address"),
                ("Parents / carers", "parents"),
                ("Year group", "year"),
                ("Where educated now", "setting"),
                ("Main need", "need"),
                ("Status of this plan", "status"),
                ("First issued", "first"),
                ("Annual review meeting", "meeting"),
                ("Date of this plan", "date"),
                ("Next review by", "review"),
                ("Social care", "care"),
                ("NHS number", "nhs"),
                ("Officer", "officer"),
            )
            if s.has(f"front.{key}")
        ],
        shade="F4E3E1",
    )
    s.labels.details(
        name="Tamsin Orrell",
        date_of_birth="2010-11-17",
        status="amended",
        plan_date="2026-05-22",
        review_date="2027-03-01",
        year_group=10,
        local_authority="Hollowmarsh Borough Council",
        setting="Education otherwise than at school (EOTAS, section 61)",
        primary_need="Autism",
        first_plan=False,
        pronouns="she",
        looked_after=False,
        officer="Sunita Brackley",
        signed=True,
        nhs_number="999 014 2210",
    )
    s.labels.dates(first_issued="2022-10-14", review_meeting="2026-03-02", amended="2026-05-22")
    _heading(s, "h.A")
    for keys in ("A.how", "A.q A.hers", "A1 A2", "A.talk", "A.his", "A3", "A.past"):
        s.flow(s.doc, "A", keys)
    _needs(s)
    _heading(s, "h.EF")
    s.line(s.doc, words["EF.lead"], italic=True, size=8)
    s.flow(s.doc, "E", "E.targets")
    for title, area, _, _, pairs in AREAS:
        if any(s.only(" ".join(pair)) for pair in pairs):
            s.line(s.doc, title, bold=True, size=11, colour=s.colour)
        for outcome, provision in pairs:
            _pair(s, outcome, provision, "F", area)
    s.line(s.doc, words["G.lead"], bold=True, size=12, colour=s.colour)
    _pair(s, "E10", "G1 G2 G3 G4", "G", "health")
    _heading(s, "h.H1")
    _pair(s, "E11", "H1-1", "H1", "social-care")
    _heading(s, "h.H2")
    _pair(s, "", "H2-1", "H2", "social-care")
    for letter in "IJ":
        _heading(s, f"h.{letter}")
        s.each(s.doc, letter, f"{letter}.text {letter}.more")
    _heading(s, "h.K")
    s.each(s.doc, "K", " ".join(f"K.{n}" for n in range(1, 11)), style="List Number")
    s.gap()
    s.pairs([("Signed on behalf of the council (name)", "sign.name"), ("Date", "sign.date")], shade="F4E3E1")
    return s


def _heading(s: Sheet, key: str) -> None:
    if s.has(key):
        s.line(s.doc, s.words[key], bold=True, size=12, colour=s.colour)


def _needs(s: Sheet) -> None:
    _heading(s, "h.B")
    for title, area, strengths, keys, _ in AREAS:
        _columns(s, title, "B", strengths, keys, area)
    _heading(s, "h.C")
    _columns(s, "", "C", "C.ok", "C1 C2", "health")
    _heading(s, "h.D")
    _columns(s, "", "D", "D.ok", "D1", "social-care")


def _columns(s: Sheet, title: str, letter: str, good: str, keys: str, area: str) -> None:
    if not s.only(f"{good} {keys}"):
        return
    if title:
        s.line(s.doc, title, bold=True, size=10)
    table = s.table((1, 2), ("What is working", "What is not working so well"), shade="F4E3E1")
    cells = table.add_row().cells
    s.each(cells[0], letter, good)
    for key in keys.split():
        s.flow(cells[1], letter, key, label=key, area=area)
    s.gap()


def _pair(s: Sheet, outcome: str, provision: str, letter: str, area: str) -> None:
    if s.only(outcome):
        box = s.table((1,))
        cell = box.add_row().cells[0]
        s.shade(cell, "FBF3E4")
        s.line(cell, "Outcome (Section E)", bold=True)
        s.flow(cell, "E", outcome, label=outcome, area=area)
        s.line(s.doc, "", size=4, after=0)
    if s.only(provision):
        table = s.table((3, 2), _PROVISION, shade="EFEFEF")
        for key in provision.split():
            s.row(table, letter, key, {_PROVISION[1]: "who"}, area=area, label=key.replace("-", "."))
        s.gap()
