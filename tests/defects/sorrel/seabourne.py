"""Seabourne Council: stacked tables by area in co-produced, warm prose. Kit, eighteen, in Year 12."""

from __future__ import annotations

from docx.document import Document

from samples.drawing import word as w
from tests.defects.sorrel.scribe import Copybook

STEM = "sorrel-04-seabourne"
LAYOUT = 2
PDF_OF = "a"
_COLUMNS = ("Who, and what they know", "When, how long, how many", "Needs it meets")
HEADS: dict[str, tuple[str, ...]] = {"F": _COLUMNS, "G": _COLUMNS, "H1": _COLUMNS, "H2": _COLUMNS}
SOURCE = """
[front]
front.name~ Christopher Obi-Fairweather
front.known~ Kit
front.dob~ 14 September 2008 (aged 18)
front.year~ Year 12. Kit did Year 11 twice, after a year of illness.
front.school~ Pellbrook School (sixth form)
front.status~ Amended final
front.first~ 12 March 2019
front.meeting~ 13 July 2026
front.date~ 30 September 2026
front.review~ 9 July 2027
front.need~ Autism
front.sign~ Marisol Tennant, EHC Plan Coordinator
front.signdate~ 30 September 2026
[A]
A.made~ We made this section with Kit over three afternoons in June 2026 at the school allotment. He typed what is in quotation marks himself; his tutor, Ros, wrote the rest while he talked, and read it back to him. His mum and dad added their own page at the review on 13 July 2026, with his agreement.
A.own~ "I'm Kit. I grow chillies, 14 kinds. I like things that have a right way to be done and I like being told straight. I don't like phones ringing, people saying 'in a minute', or the smell of the canteen. I am good at remembering and I don't give up on things."
A1~ "I want a proper job with wages, in a kitchen garden or a greenhouse."
A2~ "I want to get the bus to Dad's allotment by myself without Mum tracking my phone."
A3~ "I'd like some mates to do stuff with at weekends. Not loads. Two."
A4~ "When I'm about 25 I want my own flat with a balcony for the chillies."
A.comm~ Kit talks, and types when he is tired or upset. He likes one question at a time, in writing if it matters, and a day to think. He chaired the first half of his review with a list of headings, decided who came, and has signed to say that he agrees with this plan. He has mental capacity to make the decisions in it.
A.parents~ Ngozi and Alan, Kit's mum and dad, say that he is the most honest person they know, and that he holds it together all day and falls apart at the back door. They are proud of how he came back after his illness. His older brother Sam left home for work at eighteen and they would love Kit to have his own version of that.
A5~ They hope he will eat a meal out with them again one day.
A.story~ Kit was diagnosed as autistic at the Larkfield Clinic in 2013. He went to Pellbrook Infant and Junior Schools and has been at Pellbrook School since September 2020. He was ill with glandular fever and then very low from January 2024 to January 2025, and repeated Year 11 in 2025-26. He passed Level 1 horticulture in June 2026.
[B communication-interaction]
B.can-ci~ Kit explains plants and processes clearly and in order. He listens with care, and always means what he says. He is trusted with visitors to the allotment.
B1~ Kit takes words at face value and holds on to two spoken instructions, not three. "Give it a quick water" led to a tray being watered for ten seconds. At work this looks like not listening. [K5, K7]
B2~ Kit does not ask when he is stuck. He stops, sometimes for half an hour, until someone notices; this happened on nine of his twelve placement days. [K3, K7]
B3~ Small talk and teasing pass Kit by. He answers a joke as a question or walks off, so break times at the garden centre were spent in the tool shed. [K7]
[B cognition-learning]
B.can-cl~ Kit learns by doing and remembers what he has done. His knowledge of plants is that of an adult enthusiast, and he passed Level 1 with merit.
B4~ Planning is hard. Given a job of more than three steps Kit starts in the middle, loses track of time and does not finish; he completed four of eleven such jobs this summer without someone beside him. [K4]
B5~ Kit works at Entry Level 3 in mathematics. He can add prices but not work out change, a dilution, or how long there is until the bus, and he hides this. [K3, K4]
B6~ Kit writes slowly and dislikes it: a four-line email takes 40 minutes. Forms make him give up. He is at Entry Level 3 in writing. [K3]
[B semh]
B.can-semh~ Kit knows what calms him: soil, soft rain sounds, and being left alone for ten minutes. He has never missed a day at the allotment. He says sorry when he has been wrong.
B7~ A change he did not expect (a cancelled bus, a different supervisor) sends Kit into shutdown. He cannot speak or move on for twenty minutes to two hours, about once a fortnight. [K4, K6]
B8~ Kit hides his strain from people outside home. By Thursday he is grey and silent, and he was too worn out for Friday lessons eleven times last year. [K1, K4]
B9~ A mistake feels like the end to Kit. He pulled up a whole row when one plant failed, and has walked out of four assessments rather than get something wrong. [K3, K4]
[B sensory-physical]
B.can-sp~ Kit is strong, walks miles and has a fine sense of touch with seedlings.
B10~ Ringing, clattering and cooking smells are painful to Kit. He gags or leaves. He has not been into the canteen since Year 9, and lasted eight minutes in a working kitchen. [K8]
B11~ Kit's two hands do not work together easily. Knives, string and secateurs are slow and sometimes unsafe (two cut fingers in May 2026), and his handwriting cannot be read by others. [K8]
[B preparing-for-adulthood]
B.can-pfa~ Kit is punctual, truthful and keen to earn. He has held a Saturday task at the allotment for two years.
B12~ Kit has one bus journey that he makes alone, to school. If anything on it changes he rings home and waits to be fetched. [K1, K10]
B13~ Kit does not know what an employer may and may not ask, how to say he needs a break, or what wages would do to his benefits. He agreed to work through three lunch hours. [K10]
B14~ Kit believes what people online tell him. He sent £60 to a stranger who said he had rare seeds, and he has no way yet to tell who is a friend. [K1, K9]
[C health]
C1~ Kit eats eight foods, all plain and beige, and is short of iron (blood test, April 2026). He is tired and pale and was light-headed twice on placement. [K6]
C2~ Since his illness Kit has had spells of very low mood, two of them in 2026, lasting about ten days each, when he does not wash or go out. [K6]
[D social-care]
D.how~ Adult social care carried out a transition assessment with Kit under the Care Act 2014 on 3 and 17 June 2026. [K9]
D1~ Kit has not been left in the house for longer than an hour. He cannot cook a hot meal, use the washing machine or deal with someone at the door. [K9]
D2~ Kit has nobody of his own age to do things with. Apart from family he spent time with no one outside school in the six weeks before his assessment. [K9]
[E communication-interaction]
E1~ By 21 (September 2029), Kit will spend time every week, at work or outside it, with two people of about his age, and keep a conversation going with them for ten minutes.
E2~ By July 2027, Kit will ask for help or for the job to be said again, by voice or card, within five minutes of being stuck, on four occasions out of five at work.
[E cognition-learning]
E3~ By July 2028, Kit will pass Level 1 functional skills in mathematics and use it to mix, measure and give change at work without a mistake on nine days out of ten.
E4~ By July 2027, Kit will finish a five-step job, of which the last step is his end-of-day message, from his own job card, in the time allowed, four times out of five with nobody beside him.
[E semh]
E5~ By July 2027, Kit will use his own plan when something changes or goes wrong, and be back at his task within fifteen minutes, on four occasions out of five.
E6~ By December 2027, Kit will say when he is worn out or going low, use the plan he has made for it, and so be up, washed and in for the whole of every week in a half term.
[E sensory-physical]
E7~ By July 2027, Kit will work a three-hour shift at the kitchen garden, using secateurs, string and a knife safely and coping with the noise and smells of its yard, with no cuts and no leaving early.
[E preparing-for-adulthood]
E8~ By September 2028, at the end of his supported internship, Kit will be in paid work for at least sixteen hours a week in a garden, nursery or greenhouse.
E9~ By July 2027, Kit will travel by two buses to the kitchen garden and to the family allotment by himself, and sort out one planned hitch on the way, on five journeys running.
E10~ By July 2027, Kit will check three things before he trusts someone online or lends money, in eight role plays out of ten, and will have lost no money for six months.
[E health]
E11~ By July 2027, Kit will eat twelve foods, two of them with iron in them and one of them in a café with his family.
[E social-care]
E12~ By September 2028, Kit will spend a day and a night at home by himself, having cooked, washed and locked up, once a month for three months running.
E.targets~ Short-term steps are agreed by Kit and Ros on the first Monday of each half term, from the outcomes above, and put on the board in the potting shed. The SENCO looks at them with Kit and his parents each term.
[F communication-interaction]
F1~ Therapy on asking, checking and repairing: how to notice you are stuck, what to say or show, and what workmates mean by jokes || Speech and language therapist who specialises in autism in young adults || 45 minutes, once a week in term, 1:1, half of the sessions at the placement; the therapist reviews it each term || 1, 2, 3
F2~ "Stuck" card and five-minute watch; Kit shows or sends the card and the coach answers only what is asked || Job coach (level 3 supported employment practitioner, trained by the therapist for a day each September) || Every hour of placement, 1:1; therapist watches once each half term || 2
F3~ Instructions said in two parts, written on the job card, and checked by "show me the first bit" || Every tutor and placement supervisor, after the training in the last row of this plan's Section F || In every lesson and every shift; special educational needs coordinator (SENCO) observes each half term || 1
F4~ Break-time group playing a card game, with a talk before and after about what people meant || Ros, Kit's tutor (qualified teacher, autism certificate level 4) || 30 minutes, twice a week, 4 young people including Kit; therapist reviews each term || 3
[F cognition-learning]
F5~ Teaching Kit to plan: job cards with five pictures and times, a vibrating timer, working backwards from "done" || Ros teaches; job coach practises || 40 minutes, once a week with Ros, 1:1; each shift with the coach, 1:1; educational psychologist reviews in January and June 2027 || 4
F6~ Functional mathematics through money, mixing and timetables || Functional skills tutor (qualified teacher) || 60 minutes, three times a week, 6 learners; 20 minutes more each week 1:1; tutor reassesses each term || 5
F7~ Dictation on his phone and tablet, message templates, and lessons in using them for emails and forms || Assistive technology teacher; Pellbrook School supplies tablet and software || Tablet in every lesson and shift; lessons of 30 minutes, once a week for 20 weeks from October 2026, 1:1; teacher reviews in week 20 || 6
[F semh]
F8~ "If it changes" plan: Kit and the mentor list likely changes, pick a response for each, and practise small planned changes || Mentor (emotional literacy support qualification, supervised each half term by the educational psychologist) || 45 minutes, once a week, 1:1; psychologist reviews each term || 7, 9
F9~ Energy check: Kit scores himself at 10, 12 and 2 with the mentor or coach, and at four or less takes twenty minutes in the greenhouse || Mentor at school, job coach at work (as above) || Every day, three times, 1:1; Ros looks at the chart with Kit each Friday for 15 minutes || 8
F10~ "First go, second go": every assessed task is split so that the first attempt does not count || Each tutor, shown how by the educational psychologist (one hour, October each year) || In every assessed task; SENCO checks each half term || 9
F11~ A timetable of four days with Wednesdays at the family allotment as assessed horticulture || Horticulture tutor || Allotment 10 am to 3 pm each Wednesday, 3 learners and the tutor; tutor reviews each term || 8
[F sensory-physical]
F12~ Graded programme for noise and smell at the kitchen garden, with ear plugs, mask and a route round the yard || Occupational therapist with training in sensory integration; coach carries it out || Therapist 60 minutes, once a fortnight for ten sessions from November 2026, 1:1; coach every shift; therapist reviews in sessions five and ten || 10
F13~ Safe use of secateurs, knife and string: spring-loaded tools, cut-proof gloves, tying jig, step teaching || Occupational therapist sets it; horticulture tutor teaches it || 30 minutes, twice a week, 2 learners; therapist checks each half term || 11
F14~ Somewhere quiet for lunch, away from the canteen || Mentor opens the potting shed || Every school day, 12.15 to 1 pm || 8, 10
[F preparing-for-adulthood]
F15~ Kitchen-garden placement at Marram House, to build up to the internship: Monday and Thursday, 9.30 to 12.30 || Job coach, 1:1 || 6 hours a week, 34 weeks from October 2026; coach, supervisor, Kit and SENCO review every six weeks || 2, 4, 13
F16~ Supported internship from September 2027 (study programme at Seabourne College with placement at Marram House), planned in three meetings and two taster weeks || Seabourne College internship lead, SENCO and job coach || Meetings of an hour in November 2026, February and May 2027; tasters 5 days each in March and June 2027, 1:1; internship 15 hours of work and 6 of study a week for 40 weeks with the coach 1:1, stepping back as the lead's six-weekly review shows || 13
F17~ Rights, breaks and wages course, with a better-off-in-work calculation || Careers adviser (level 6) with a welfare benefits adviser for two of the sessions || 45 minutes, once a week for 12 weeks from January 2027, 1:1; adviser reviews in week 12 || 13
F18~ Travel training with planned hitches, from two-together to shadowed to alone || Travel trainer (accredited) || 60 minutes, twice a week for 16 weeks from January 2027, 1:1; trainer reports every four weeks || 12
F19~ "Who is this?" course on online friendship, money and scams, with role play || Mentor, with the police youth officer for the first two sessions || 40 minutes, once a week for 15 weeks from January 2027, 3 young people including Kit; mentor repeats the role plays in June 2027 || 14
F20~ Training for tutors and Marram House supervisors on autism, clear instruction and shutdown || Speech and language therapist with Kit, who gives the last part || 2 hours each September, and an hour each March || 1, 7
[G health]
G1~ Food programme: one new food at a time by tiny steps; iron drops; blood test every six months || Community dietitian with experience of autism || 45 minutes, once a month for ten months from October 2026, 1:1; dietitian reviews at Easter and in July 2027 || Health need 1
G2~ Low mood clinic for young adults: talking treatment adapted for autism, and a plan for low spells || Mental health nurse, young adults' team || 50 minutes, once a fortnight for 20 sessions from October 2026, 1:1; nurse and Kit review every fifth session || Health need 2
G3~ Annual health check and hospital passport || Kit's doctor and the practice nurse || Once a year, each May, 40 minutes || Health needs 1 and 2
[H1]
H1.nil~ Not applicable: Kit is over 18.
[H1 social-care]
H1-1~ -
[H2 social-care]
H2-1~ Learning to live by himself: cooking four meals, washing, the front door, longer times alone || Outreach worker, adult social care || 3 hours, every Tuesday from 4 pm, all year, 1:1; social worker reviews every six months || Care need 1
H2-2~ Saturday garden club at Holm Lea for young autistic adults, with a lift there until his travel training ends || Holm Lea leader and two volunteers; outreach worker drives || 3 hours, every Saturday in term, 8 young people to 3 adults; social worker reviews every six months || Care need 2
[I]
I.place~ Pellbrook School (sixth form), a mainstream academy, until 31 August 2027; and from 1 September 2027 Seabourne College, a further education college.
[J]
J.pb~ Kit and his parents talked about a Personal Budget on 13 July 2026 and decided not to ask for one this year. No direct payment is made.
[K]
K1~ K1 || Kit's mum and dad, Ngozi Obi and Alan Fairweather || 13 July 2026
K2~ K2 || Kit himself, with Ros Penhaligon-Webb, tutor || 24 June 2026
K3~ K3 || Education: Deepa Lomax, SENCO, Pellbrook School || 26 June 2026
K4~ K4 || Psychology: Dr Anselm Peake, educational psychologist, Seabourne Council || 19 June 2026
K5~ K5 || Education: Gus Rennie, horticulture tutor, Pellbrook School || 22 June 2026
K6~ K6 || Medical: Dr Hilary Boateng, consultant psychiatrist, with the community dietitian's letter || 30 June 2026
K7~ K7 || Speech and language therapy: Ines Carrow || 18 June 2026
K8~ K8 || Occupational therapy: Martin Sule || 23 June 2026
K9~ K9 || Social care: Pippa Dray, adult social care || 25 June 2026
K10~ K10 || Preparing for adulthood: Leon Ashby, careers adviser || 29 June 2026
"""
LINKS = """
A1: E8 E3
A2: E9
A3: E1
A4: E12
A5: E11
B1: E2 F1 F3 F20
B2: E2 F1 F2 F15
B3: E1 F1 F4
B4: E4 F5 F15
B5: E3 F6
B6: E4 F7
B7: E5 F8 F20
B8: E6 F9 F11 F14
B9: E5 F8 F10
B10: E7 F12 F14
B11: E7 F13
B12: E9 F18
B13: E8 F15 F16 F17
B14: E10 F19
C1: E11 G1 G3
C2: E6 G2 G3
D1: E12 H2-1
D2: E1 H2-2
E1: F1 F4 H2-2
E2: F1 F2 F3 F20
E3: F6
E4: F5 F7
E5: F8 F10 F20
E6: F9 F11 F14 G2
E7: F12 F13
E8: F15 F16 F17
E9: F18
E10: F19
E11: G1 G3
E12: H2-1
"""
GUARDS = (
    ("front.year", "M04, M05: a year repeated, so that 18 and Year 12 agree"),
    ("A.own", "V05: the quotation marks are explained above it"),
    ("A.parents", "M01: a brother's name; V02 is not required of a young person"),
    ("A4", "T06: carried by living at home by himself"),
    ("H1.nil", "S01, S02, S10: rightly not applicable from 18"),
    ("F14", "P04, P05: a place at stated times, no session"),
    ("F16", "O12, P07: 'stepping back' under a dated review, with full hours stated"),
    ("B.can-semh", "N05, N09: strengths"),
    ("E8", "O06: paid work with hours, place and date is an outcome, not only a hope"),
)
_AREAS = {
    "communication-interaction": ("ci", "Communication and interaction"),
    "cognition-learning": ("cl", "Cognition and learning"),
    "semh": ("semh", "Social, emotional and mental health"),
    "sensory-physical": ("sp", "Sensory and/or physical"),
    "preparing-for-adulthood": ("pfa", "Preparing for adult life"),
}
_LONG = {"E1", "E3", "E8", "E6", "E12"}
_SAND, _SEA = "FBEFD9", "CFE3EE"


def form(book: Copybook) -> Document:
    """One stack of rows of one and four columns for each area; letters at the head of the rows."""
    document = w.new_document(landscape=True, font="Trebuchet MS", size=10, heading_colour="1B4F72")
    w.header_footer(
        document,
        header="Kit's EHC Plan - Seabourne Council",
        footer="Private and personal: please look after it",
    )
    w.heading(document, "Education, Health and Care Plan", 1, size=22)
    _front(document, book)
    _about(document, book)
    w.heading(
        document, "Sections B, E and F: what Kit needs, what we are working for and what will be done", 2
    )
    for area, (short, title) in _AREAS.items():
        if not book.flag(f"no-{short}"):
            _area(document, book, area, short, title)
    if book.has("E.targets"):
        w.paragraph(document, book.say("E.targets"))
    _care(document, book, "C", "G", "Health", "Sections C, E and G: health", "health", ("G",))
    _care(
        document,
        book,
        "D",
        "H2",
        "Social care",
        "Sections D, E, H1 and H2: social care",
        "social-care",
        ("H1", "H2"),
    )
    w.heading(document, "Section I: Where Kit will learn", 2)
    if book.has("I.place"):
        w.paragraph(document, book.say("I.place"))
    w.heading(document, "Section J: Personal Budget", 2)
    w.paragraph(document, book.say("J.pb"))
    w.heading(document, "Section K: Who gave advice and information", 2)
    rows: list[list[w.TableCell]] = [["Ref", "From", "Date"]]
    for key in (k for k in book.lines if k.startswith("K") and book.has(k)):
        row = [book.say(key), *book.cells(key)]
        for words in row[1:]:
            book.labels.says("K", words)
        rows.append(list(row))
    if len(rows) > 1:
        w.table(document, rows, [1.6, 18, 5], shade_header=_SEA, size=9.5)
    rows = [["Signed for Seabourne Council", book.say("front.sign"), "Date", book.say("front.signdate")]]
    w.table(document, rows, [6, 10, 2.6, 6], header_rows=0)
    return document


def _front(document: Document, book: Copybook) -> None:
    fields = (
        ("Name", "name"),
        ("Known as", "known"),
        ("Date of birth", "dob"),
        ("School year", "year"),
        ("Where Kit is now", "school"),
        ("Main need", "need"),
        ("Status of plan", "status"),
        ("First issued", "first"),
        ("Review meeting", "meeting"),
        ("Date of this plan", "date"),
        ("Next review by", "review"),
    )
    rows: list[list[w.TableCell]] = [[name, book.say(f"front.{key}")] for name, key in fields]
    w.table(document, rows, [6, 16], header_rows=0, shade_first_column=_SAND, bold_first_column=True)
    book.labels.details(
        name="Christopher Obi-Fairweather",
        preferred_name="Kit",
        date_of_birth="2008-09-14",
        status="amended",
        plan_date="2026-09-30",
        review_date="2027-07-09",
        year_group=12,
        local_authority="Seabourne Council",
        setting="Pellbrook School (sixth form)",
        named_placement="Pellbrook School (sixth form)",
        primary_need="Autism",
        officer="Marisol Tennant",
        signed=True,
        first_plan=False,
    )
    book.labels.dates(first_issued="2019-03-12", review_meeting="2026-07-13", amended="2026-09-30")
    book.labels.state("H1", "nil")
    book.labels.state("J", "nil")


def _about(document: Document, book: Copybook) -> None:
    w.heading(document, "Section A: Kit's views, interests and hopes, and those of his family", 2)
    rows: list[list[w.TableCell]] = []
    for title, keys in (
        ("How we made this", ("A.made",)),
        ("About Kit" if book.flag("plain-rows") else "In Kit's words", ("A.own", "A1", "A2", "A3", "A4")),
        ("Talking with Kit", ("A.comm",)),
        ("From Mum and Dad", ("A.parents", "A5")),
        ("The story so far", ("A.story",)),
    ):
        words = book.join(*keys)
        if words:
            rows.append([title, words])
    w.table(document, rows, [4.4, 20.6], header_rows=0, shade_first_column=_SAND, bold_first_column=True)


def _wide(text: w.Text, shade: str | None = None) -> list[w.TableCell]:
    return [w.Cell(text, shade=shade, bold=True if shade else None), w.LEFT, w.LEFT, w.LEFT]


def _lines(book: Copybook, letter: str, keys: list[str]) -> w.Fill:
    words = [(book.say(key, f"{letter}{key[1:]}"), f"{letter}{key[1:]}") for key in keys]

    def draw(cell: w.Container) -> None:
        for text, label in words:
            w.paragraph(cell, [w.bold(f"{label}  "), text], space_after=3)

    return draw


def _area(document: Document, book: Copybook, area: str, short: str, title: str) -> None:
    rows: list[list[w.TableCell]] = [_wide(title, _SEA)]
    if book.has(f"B.can-{short}"):
        rows += [_wide("B - Strengths", _SAND), _wide(book.say(f"B.can-{short}"))]
    rows += [_wide("B - Needs", _SAND), [_lines(book, "B", book.keys("B", area)), w.LEFT, w.LEFT, w.LEFT]]
    long = [key for key in book.keys("E", area) if key in _LONG]
    near = [key for key in book.keys("E", area) if key not in _LONG]
    for name, keys in (("E - Long term outcomes", long), ("E - Medium term outcomes", near)):
        if keys:
            rows += [_wide(name, _SAND), [_lines(book, "E", keys), w.LEFT, w.LEFT, w.LEFT]]
    _provision(book, rows, "F - Special educational provision", "F", book.keys("F", area))
    w.table(document, rows, [10.2, 5.2, 6.6, 3.0], header_rows=0, size=9.5)


def _provision(
    book: Copybook, rows: list[list[w.TableCell]], title: str, letter: str, keys: list[str]
) -> None:
    rows.append([w.Cell(name, shade=_SAND, bold=True) for name in (title, *_COLUMNS)])
    rows += [[book.say(key), *book.cells(key)] for key in keys]


def _care(
    document: Document,
    book: Copybook,
    needs: str,
    _main: str,
    name: str,
    title: str,
    area: str,
    provisions: tuple[str, ...],
) -> None:
    w.heading(document, title, 2)
    rows: list[list[w.TableCell]] = [_wide(f"{needs} - {name} needs", _SAND)]
    if needs == "D":
        rows.append(_wide(book.say("D.how")))
    rows.append([_lines(book, needs, book.keys(needs)), w.LEFT, w.LEFT, w.LEFT])
    if book.keys("E", area):
        rows += [
            _wide("E - Outcomes", _SAND),
            [_lines(book, "E", book.keys("E", area)), w.LEFT, w.LEFT, w.LEFT],
        ]
    for letter in provisions:
        if letter == "H1" and book.has("H1.nil"):
            rows += [
                _wide(
                    "H1 - Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
                    _SAND,
                ),
                _wide(book.say("H1.nil")),
            ]
            continue
        heading = {
            "G": "G - Health provision",
            "H1": "H1 - Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "H2": "H2 - Other social care provision",
        }[letter]
        _provision(book, rows, heading, letter, book.keys(letter))
    w.table(document, rows, [10.2, 5.2, 6.6, 3.0], header_rows=0, size=9.5)
