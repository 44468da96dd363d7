"""Harlesworth City Council: a linear plan in the clipped prose of a case system. Idris, Year 2."""

from __future__ import annotations

from docx.document import Document

from samples.drawing import word as w
from tests.defects.sorrel.scribe import Copybook

STEM = "sorrel-01-harlesworth"
LAYOUT = 3
PDF_OF = "a"
HEADS: dict[str, tuple[str, ...]] = {}
SOURCE = """
[front]
front.name~ Idris Pemberton
front.dob~ 17/01/2020
front.year~ Year 2
front.school~ Canal Street Infant School
front.status~ FINAL
front.requested~ 01/06/2026
front.date~ 09/10/2026
front.review~ 08/10/2027
front.need~ Moderate learning difficulties (MLD)
front.parents~ Ms Carys Pemberton (mother), parental responsibility
front.sign~ Gwen Tallis-Moor, EHC Plan Coordinator
front.signdate~ 09/10/2026
[A]
A.how~ Views gathered 22/06/2026. Idris: 25 minutes with the school special educational needs coordinator (SENCO) in the reading corner, choosing from photographs and drawing. His own words are in speech marks. Ms Pemberton: meeting at home with the plan coordinator, same date, and a written contribution of two pages.
A.comm~ How Idris communicates: speech, short phrases, pointing, fetching. He chooses best from two real objects or two photographs held up in front of him. He was shown this plan as six pictures and put a smiley sticker on the ones he liked.
A.child~ Idris's views: "I like my bike and diggers." "I like Jaden. Jaden is fast." "It's too loud in the hall." "I don't like it when they all talk."
A1~ "I want to read the digger book on my own."
A2~ "I want to play football with Jaden and the big boys."
A.parent~ Ms Pemberton's views: Idris is kind, funny and never holds a grudge. She worries that he is being left further behind each term. He comes home worn out and has to be carried up to bed. She has a younger child, Nye, aged 2, who is starting to say more than Idris did at that age.
A3~ Ms Pemberton wants him to be able to walk to the shop with her and Nye without her being frightened.
A4~ Ms Pemberton hopes that he will manage his own coat, lunch and bag by the time he goes up to the juniors.
A5~ She hopes that people outside the family will understand what he says.
A.history~ History: born at 37 weeks; walked at 19 months; first words at 2 years 10 months. Failed newborn hearing screen in one ear, passed on recall. Canal Street Nursery from September 2023, Reception there in September 2024. Grommets fitted January 2025; both out by February 2026. Early Help family plan opened March 2026.
[B]
B.strengths~ Strengths: good visual memory for places and faces. Rides a bike. Learns well from being shown. Enjoys books with flaps. Helps to tidy up. Attendance 96%.
[B communication-interaction]
B1~ Understanding. Follows 2 key words ("give the cup to teddy") in 4 of 5 trials; 3 key words in 1 of 5. In class he waits and copies the child next to him, so he often does the wrong task.
B2~ Expressive language. Phrases of 3 to 4 words; leaves out "is", "the" and word endings. Cannot yet say what happened at play time, so disputes go unresolved.
B3~ Speech sounds. Says "t" for "k" and "d" for "g" and drops final consonants. Unfamiliar adults understand about 6 words in 10. He gives up after two tries.
[B cognition-learning]
B4~ Reading. Knows 18 letter sounds of the 44 taught. Blends 2 sounds, not 3. Reads his name and "mum". Cannot follow a class text.
B5~ Number. Counts by rote to 12; counts objects reliably to 8. Does not yet know that 5 is more than 4 without counting. Works about two years behind his class.
B6~ Retention. New words and facts need about 10 repetitions over a week; gone after a half-term break unless revisited (psychologist, July 2026).
B7~ Writing. Writes "Idris" and copies 3-letter words. Does not write from his own head, so his ideas are not recorded.
B8~ Starting and staying with tasks. Works for about 2 minutes with no adult beside him, 9 minutes with one. Then wanders or puts his head down.
[B semh]
B9~ Response to hard work. Hides under the table or tears the sheet, about three times a week. Says "can't". Takes 10 minutes to come back.
B10~ Play. Plays beside other children, not with them. Joins a chasing game and leaves within 3 minutes as he does not follow the rules. Stands alone on most days.
[B sensory-physical]
B11~ Hearing. Fluctuating conductive loss, 35 to 40 decibels in both ears (audiology, May 2026). Misses word endings and speech from behind. In noise above ordinary classroom level he repeats 4 words of 10.
B12~ Listening fatigue. By about 1.45 pm he rubs his ears, lies on the carpet and does not respond to his name. Afternoon learning is mostly lost.
B13~ Hand skills. Whole-hand pencil grip; cannot do zips or buttons; snips with scissors but cannot cut along a line. Last to be ready at every change of lesson.
[C health]
C1~ Otitis media with effusion (glue ear), both ears, returned February 2026. Hearing goes down for weeks with every cold, so what he could hear on Monday he may not hear on Friday.
C2~ Enlarged adenoids. Snores, mouth-breathes and wakes about three times a night. Slow and tearful in the first half hour of school.
[D social-care]
D.assess~ Assessed by the Early Help team, visits 16/06/2026 and 30/06/2026. No safeguarding concern.
D1~ Road sense. Idris runs towards what interests him and does not stop at a kerb or when called from behind. Ms Pemberton, with a pushchair, cannot hold him, so the family go out on foot about once a week.
[E]
E.lead~ By the end of Key Stage 1 (July 2027), unless another date is given:
E.targets~ Short-term targets: set each half term by the special educational needs coordinator (SENCO) with the class teacher and Ms Pemberton, in the form "6 weeks, 3 targets". The SENCO checks them in the last week of each half term and sends a copy home.
[E communication-interaction]
E1~ Idris will follow an instruction with 3 key words in class, first time, in 4 of 5 trials, so that he can begin the right task with everyone else.
E2~ Idris will tell an adult what happened in a sentence of 5 words or more, clearly enough for a supply teacher to repeat it back, in 4 of 5 tries.
[E cognition-learning]
E3~ Idris will read an unfamiliar book of three-sound words aloud, 9 words in 10 correct, and enjoy it without an adult reading it first.
E4~ Idris will count out, compare and add objects up to 15 and use this to share snacks and score a game, correct in 8 of 10 goes.
E5~ Idris will begin a table task, his own three-sentence writing among them, and stay with it for 10 minutes with an adult checking once, in 4 lessons out of 5.
[E semh]
E6~ Idris will show his help card when work is hard and come back to it within 3 minutes, with no more than one upset a fortnight.
E7~ Idris will play a game with rules with two or more children for 10 minutes on three lunchtimes a week.
[E sensory-physical]
E8~ Idris will wear his hearing device for the whole school day and tell an adult when he cannot hear or it has stopped working, in 4 of 5 checks.
E9~ By the end of his first half term at junior school (October 2027), Idris will do his own coat, bag and lunch within 5 minutes, with no adult touching his things.
[E health]
E10~ By the annual review in October 2027, Idris will come into class awake and ready, settling to his first task within 5 minutes, on 4 mornings out of 5.
[E social-care]
E11~ By Easter 2027, Idris will stop at the kerb and hold the pushchair on the walk to the shop, with one reminder, on 9 walks out of 10.
[F communication-interaction]
F1~ Speech and language therapist (SLT): direct 1:1 therapy on understanding of instructions and on speech sounds k, g and final consonants. 30 minutes, once a week, 36 weeks a year, in school. SLT reviews progress each term.
F2~ Teaching assistant (TA) trained by the SLT: 1:1 practice of the SLT's sound and sentence targets. 10 minutes, every school day. The SLT watches one session each half term and sets the next targets.
F3~ Class teacher: instructions to Idris in chunks of 2 key words with a photograph or gesture for each, from in front of him, in every lesson. TA then asks him to show what he will do first. SENCO observes once each half term.
F4~ TA (as F/02): "Tell me about it" talk with three photographs of Idris's own morning, sentence strips and symbols, in a group of 3. 15 minutes, Monday, Wednesday and Friday. SLT reviews termly.
[F cognition-learning]
F5~ Class TA with a phonics intervention certificate: 1:1 systematic phonics at Idris's own step, with magnetic letters and decodable books. 20 minutes, every school day. SENCO checks the sound record every half term.
F6~ Teacher: number teaching with counters, ten-frames and dice, in a group of 4. 20 minutes, four times a week. Class teacher reviews every 6 weeks.
F7~ TA: over-learning slot. Ten known and two new words or facts, 1:1, 5 minutes, three times a day (start of school, after lunch, before home), and on the Monday to Friday after each holiday for all of last term's list. Record kept daily; the educational psychologist reads it in the spring term and advises the SENCO.
F8~ TA sitting within arm's reach: starts Idris off, steps back to check at 3, 6 and 9 minutes, shows him his "now, next" board. Ratio 1:1. Literacy, numeracy and topic lessons every day: 15 hours a week, which includes F/02, F/05 and F/07. The SENCO reviews the stepping back each half term.
F9~ TA: scribes the first sentence at Idris's dictation, he writes the next with word cards and a talking tin. 1:1, 15 minutes, four times a week. Class teacher reviews the writing each half term.
[F semh]
F10~ Emotional literacy support assistant (ELSA): programme on trying, asking and calming, with the help card taught first. 1:1, 30 minutes, once a week for 12 weeks from January 2027, then once a fortnight to July 2027. The educational psychologist who supervises the ELSA reviews it in week 12.
F11~ Help card on Idris's table and a tent with cushion and timer in the book corner, in every lesson. TA goes with him and says the same three words ("Wait. Breathe. Back."). The class teacher reviews the log every half term.
F12~ Play leader, trained in play facilitation by the SENCO each September: teaches one game with rules to Idris, Jaden and one other child. 1:3, 20 minutes, lunchtime, three days a week. SENCO reviews termly.
[F sensory-physical]
F13~ Qualified teacher of children and young people with hearing impairment (HI teacher): checks device, listening and progress, teaches Idris to report a fault, 1:1, 45 minutes, once a half term. Reports to the SENCO after each visit.
F14~ Radio aid: transmitter worn by each adult who is teaching Idris; receiver in his headband. In every lesson and assembly. TA tests both at 8.50 am daily. The HI teacher checks the set each half term.
F15~ Seat: front, side on to the whiteboard, back to a wall, away from door and fan, in every lesson. Felt pads on chair legs. The HI teacher checks the room each September.
F16~ Listening break: 15 minutes at 1.15 pm every day in the library corner, no talk, with a picture book. TA 1:1. Hard listening is timetabled before noon. SENCO reviews with Ms Pemberton termly.
F17~ HI teacher: training for all adults who teach Idris on glue ear, radio aid and clear speech. 60 minutes each September, again at junior school in September 2027.
F18~ TA shown by the occupational therapist (OT): hand programme (putty, pegs, scissors, zips, buttons) with one other child, 1:2, 15 minutes, four times a week. OT visits once a term for 60 minutes to watch, review and set the next stage.
F19~ Coat, bag and lunch routine on a 5-picture strip, taught backwards from the last step. TA, 1:1, 5 minutes, at arrival and home time every day. OT reviews it on the termly visit.
F20~ Move to junior school: infant and junior SENCOs meet twice (March and June 2027, 60 minutes); four visits of 45 minutes by Idris with his TA in June and July 2027; photo book made by the TA by 2 July 2027. The infant SENCO checks all three are done by 9 July 2027.
[G health]
G1~ Audiology, Harlesworth Royal Infirmary: hearing test every 3 months; bone conduction headband supplied, mended and replaced. Any change in hearing is emailed to the HI teacher and the SENCO within 5 working days.
G2~ Ear, nose and throat consultant: clinic review in December 2026 and every 6 months after it, adenoids and sleep. Result copied to school. School nurse telephones Ms Pemberton once a half term, 15 minutes, to go through the sleep diary with her.
G3~ -
[H1]
H1.nil~ None. Early Help assessment (June 2026) found no need under section 2 of the 1970 Act.
[H2 social-care]
H2-1~ Family support worker, Early Help: road practice on the family's own routes with Ms Pemberton, Idris and Nye, wrist strap and "stop, hold, look" cards. 1 worker to the family, 60 minutes, weekly for 12 weeks from 2 November 2026, then monthly to Easter 2027. Team manager reviews in week 12.
[I]
I.place~ Canal Street Infant School, Harlesworth. Mainstream community infant school.
[J]
J.pb~ No Personal Budget has been asked for. No direct payment is made.
[K]
K1.a~ Parent: Ms C Pemberton, written contribution || 22/06/2026
K2.a~ Child: views of Idris, recorded by the SENCO || 22/06/2026
K3.a~ Education: Ms O Brackley, SENCO, Canal Street Infant School || 26/06/2026
K4.a~ Psychological: Dr T Imrie-Shaw, educational psychologist, Harlesworth City Council || 13/07/2026
K5.a~ Medical: Dr P Lindqvist, community paediatrician (with audiology report of May 2026) || 08/07/2026
K6.a~ Hearing: Mrs A Dunmore, qualified teacher of children and young people with hearing impairment || 06/07/2026
K7.a~ Speech and language therapy: Mr J Osei-Wright, therapist || 07/07/2026
K8.a~ Occupational therapy: Ms R Vane, therapist || 10/07/2026
K9.a~ Social care: Mr L Catterick, Early Help, Harlesworth City Council || 03/07/2026
"""
LINKS = """
A1: E3
A2: E7
A3: E11
A4: E9
A5: E2
B1: E1 F1 F2 F3
B2: E2 F2 F4
B3: E2 F1 F2
B4: E3 F5
B5: E4 F6
B6: E3 E4 F7
B7: E5 F9
B8: E5 F8
B9: E6 F10 F11
B10: E7 F12
B11: E8 F13 F14 F15 F17 G1
B12: E8 E5 F16
B13: E9 F18 F19 F20
C1: E8 G1 F14
C2: E10 G2
D1: E11 H2-1
E1: F1 F2 F3
E2: F1 F2 F4
E3: F5 F7
E4: F6 F7
E5: F8 F9 F16
E6: F10 F11
E7: F12
E8: F13 F14 F17 G1
E9: F18 F19 F20
E10: G2
E11: H2-1
"""
GUARDS = (
    ("A.parent", "M01, M02: a sibling's name and doings are not the child's"),
    ("A.history", "M05, S14: old dates which are history; the nursery is not a contradiction of the school"),
    ("E6", "O04, O08: two ends of one achievement, both counted"),
    ("F8", "P19: the hours say that they include three other provisions"),
    ("F15", "P04, P02: a place to sit, in every lesson; no minutes are needed"),
    ("F10", "P07: two stated rates one after the other, not a range"),
    ("H1.nil", "S02: says that there is nothing, and why"),
    ("G1", "P12: devices and tests belong in G"),
)
_TITLES = {
    "A": "The views, interests and aspirations of the child and his parent",
    "B": "The child's special educational needs",
    "C": "The child's health care needs which relate to his special educational needs",
    "D": "The child's social care needs which relate to his special educational needs or to a disability",
    "E": "The outcomes sought for the child",
    "F": "The special educational provision required by the child",
    "G": "Any health care provision reasonably required by the learning difficulties or disabilities which "
    "result in the child having special educational needs",
    "H1": "Any social care provision which must be made for a child under 18 resulting from section 2 of the "
    "Chronically Sick and Disabled Persons Act 1970",
    "H2": "Any other social care provision reasonably required by the learning difficulties or disabilities "
    "which result in the child having special educational needs",
    "I": "Placement",
    "J": "Personal Budget (including arrangements for direct payments)",
    "K": "Advice and information",
}
_AREAS = {
    "communication-interaction": "Communication and Interaction",
    "cognition-learning": "Cognition and Learning",
    "semh": "Social, Emotional and Mental Health",
    "sensory-physical": "Sensory and/or Physical",
    "health": "Health",
    "social-care": "Care",
}


def form(book: Copybook) -> Document:
    """The council's print: banner lines, then numbered lines under each area."""
    document = w.new_document(font="Calibri", size=10.5, margin_cm=2.2, heading_colour="000000")
    w.header_footer(
        document,
        header="OFFICIAL - SENSITIVE   HCC/EHC/20117   I PEMBERTON",
        footer="Harlesworth City Council SEND Casework   print v3",
        page_numbers="{page}/{pages}",
        header_align="left",
    )
    w.paragraph(document, "HARLESWORTH CITY COUNCIL", bold=True, size=12)
    w.paragraph(document, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=18)
    _front(document, book)
    for letter in _TITLES:
        if book.flag(f"no-{letter}"):
            continue
        _section(document, book, letter)
    w.paragraph(document, "For and on behalf of Harlesworth City Council", bold=True)
    rows: list[list[w.TableCell]] = [
        ["Name and post", "Date"],
        [book.say("front.sign"), book.say("front.signdate")],
    ]
    w.table(document, rows, [11, 5.5])
    return document


def _front(document: Document, book: Copybook) -> None:
    status = book.say("front.status")
    rows: list[list[w.TableCell]] = [
        ["Name", book.say("front.name"), "DOB", book.say("front.dob")],
        ["School", book.say("front.school"), "NC year", book.say("front.year")],
        ["Plan status", status, "Date of this plan", book.say("front.date")],
        ["Assessment requested", book.say("front.requested"), "Review by", book.say("front.review")],
        ["Primary need", book.say("front.need"), "Parent/carer", book.say("front.parents")],
    ]
    w.table(document, rows, [3.2, 5.4, 3.0, 5.0], header_rows=0, shade_first_column="E7E6E6", size=10)
    labels = book.labels
    labels.details(
        name="Idris Pemberton",
        date_of_birth="2020-01-17",
        status="final",
        plan_date="2026-10-09",
        review_date="2027-10-08",
        year_group=2,
        local_authority="Harlesworth City Council",
        setting="Canal Street Infant School",
        named_placement="Canal Street Infant School",
        primary_need="Moderate learning difficulties (MLD)",
        officer="Gwen Tallis-Moor",
        signed=True,
    )
    labels.state("H1", "nil")
    labels.state("J", "nil")
    labels.dates(request="2026-06-01", final="2026-10-09")


def _section(document: Document, book: Copybook, letter: str) -> None:
    w.heading(document, f"SECTION {letter}: {_TITLES[letter]}", 2, shade="D0CECE")
    if letter == "A":
        for key in ("A.how", "A.comm"):
            _line(document, book.say(key))
        _line(document, book.join("A.child", "A1", "A2"))
        _line(document, book.join("A.parent", "A3", "A4", "A5"))
        _line(document, book.say("A.history"))
    elif letter == "K":
        rows: list[list[w.TableCell]] = [["Source", "Date of advice"]]
        for key in (key for key in book.lines if key.startswith("K") and book.has(key)):
            source, date = book.say(key), book.cells(key)[0]
            book.labels.says("K", date)
            rows.append([source, date])
        w.table(document, rows, [13, 3.6], size=10)
    else:
        _lines_of(document, book, letter)


def _lines_of(document: Document, book: Copybook, letter: str) -> None:
    for key in ("B.strengths", "D.assess", "E.lead", "H1.nil", "I.place", "J.pb"):
        if key.startswith(f"{letter}."):
            _line(document, book.say(key))
    area = ""
    for key in book.keys(letter):
        here = _AREAS[book.lines[key].area or ""]
        if here != area and letter in "BEF":
            w.paragraph(document, here.upper(), bold=True, size=10, keep_with_next=True)
        area = here
        label = f"{letter}/{int(key.removeprefix(letter).strip('-')):02d}"
        w.paragraph(document, [w.bold(label + "  "), book.say(key, label)], indent_cm=0.4, space_after=4)
    if letter == "E":
        _line(document, book.say("E.targets"))


def _line(document: Document, words: str) -> None:
    if words:
        w.paragraph(document, words)
