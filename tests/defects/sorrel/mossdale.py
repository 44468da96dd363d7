"""Mossdale County Council: a "My plan" of boxes and icons, with parents' words in boxes. Bea, in nursery."""

from __future__ import annotations

from docx.document import Document

from samples.drawing import word as w
from tests.defects.sorrel.scribe import Copybook

STEM = "sorrel-02-mossdale"
LAYOUT = 6
PDF_OF = "b"
_HELP = ("Who helps me", "How much, how many of us", "Who checks it and when")
HEADS: dict[str, tuple[str, ...]] = {
    "E": ("How everyone will know", "By when"),
    "F": _HELP,
    "G": _HELP,
    "H1": _HELP,
    "H2": _HELP,
}
SOURCE = """
[front]
front.name~ Beatrix Ollerenshaw
front.known~ Bea
front.dob~ 4 March 2023
front.group~ Nursery (the year before Reception)
front.school~ Hollin Beck Nursery School
front.status~ Final
front.asked~ 27 April 2026
front.date~ 11 September 2026
front.review~ 26 February 2027
front.need~ Physical disability: bilateral cerebral palsy
front.home~ Mum (Hannah Ollerenshaw), Dad (Matt Ollerenshaw) and big sister Tilly
front.officer~ Piers Wensley, EHC Plan Writer
front.signed~ 11 September 2026
[A]
A.voice~ Bea is three and cannot tell us all of this in words. Where this plan says "I" or "my", her key person Dilys and her parents are speaking for her. Where it says "Bea showed us", she chose by looking, with two photographs held a ruler's length apart, on 12 and 19 May 2026 in the book room with Dilys (20 minutes each time).
A.child~ Bea showed us that she likes the water tray, the song about the tractor, being outside in the wind, and Tilly. She looked away from the photograph of the big hall and from the photograph of her standing frame.
A1~ Bea showed us, by choosing the same photograph on both days, that she wants to go down to the pond with the other children.
A.how~ I tell you things with my eyes, a smile, a frown, and about a dozen words. Give me ten seconds. I say yes by looking up and no by shutting my eyes. At my meetings I choose who sits next to me and which photographs go on my page.
A.parents~ "She gets the joke before anyone else in the room. People talk over her head to us and she notices." (Mum) "We are shattered, I'll be honest. Tilly has got very good at waiting." (Dad) Hannah and Matt wrote four pages for this plan in May 2026, and went through the draft with the plan writer at their kitchen table on 2 July 2026.
A2~ "I want her to be able to say what she wants to somebody who isn't us." (Mum)
A3~ "We hope she'll go to the village school with the same bunch she's in nursery with." (Dad)
A4~ "One day I'd like her to have a friend who comes for tea because they want to." (Mum)
A5~ "Just to sit up at the table with us and feed herself something." (Dad)
A.story~ My story: I was born at 29 weeks on 4 March 2023 and spent nine weeks in the neonatal unit. A scan in April 2023 showed bleeding on both sides of my brain. I was diagnosed with cerebral palsy in February 2024. Our Portage visitor came each week from March 2024 until I began at Hollin Beck in September 2025.
[B]
B.can-ci~ I understand most of what is said to me in short sentences. I love an audience. I can choose between two things with my eyes.
B.can-cl~ I remember songs and the order of the day. I can match six colours by looking.
B.can-semh~ I am sociable and I laugh a lot. I settle for people whose voices I know.
B.can-sp~ I can roll both ways, and lift my head and hold it up on my tummy for two minutes. I can bat at things with my left hand.
B.can-self~ I open my mouth for a spoon, and I help by pushing my left arm through a sleeve.
[B communication-interaction]
B1~ My speech muscles are weak and tight, so my dozen words sound alike. Mum and Dad understand most of them; at nursery Dilys understands three. Others guess, and I get cross or give up.
B2~ I need about ten seconds to look at my choice. In a busy room people have usually moved on by then, so I am left with what they picked. I can only manage two choices at a time.
B3~ I have no way to start a conversation, call someone over or ask a question. I wait until I am spoken to, which in a free-play session was four times in an hour (therapist, June 2026).
[B cognition-learning]
B4~ I cannot get to toys or hold them, so I miss what other three-year-olds find out by banging, filling and posting. I have just worked out that pressing a switch makes something happen, on about half of my tries.
B5~ I watch a story or a group for about four minutes before my eyes drift. My learning on what I can see and point to is like that of a child of two and a half (psychologist, June 2026). I do not yet show that I know one from lots, or big from little.
[B semh]
B6~ Bangs, dropped trays and being lifted from behind make my whole body jump and I cry for up to ten minutes. It happens most days, and then I am too tired to join in.
B7~ Children run to where the fun is and I cannot follow. They are kind, but they talk to my grown-up. I had no to-and-fro play with another child in two observed mornings.
[B sensory-physical]
B8~ I cannot sit, stand or move from place to place without equipment and an adult (Gross Motor Function Classification System level IV). On the floor without support I fall to the right.
B9~ My hands are fisted, the right more than the left. I can hold a light rattle put in my left hand for five seconds and cannot let go when I choose. I cannot yet make a mark.
B10~ I tire. After about twenty minutes in one position my hips hurt, I arch and I stop looking at things.
[B other]
B11~ I cannot feed myself. A meal takes forty minutes, and I cough when I am hurried or my chin is up. I miss half of outdoor play because of it.
B12~ I wear nappies and have no way to tell anyone that I am wet or need changing. I am changed by the clock.
[C health]
C1~ My swallow is slow, so that food or drink could go down the wrong way into my chest. I had two chest infections in the winter of 2025-26 and was away from nursery for 17 days.
C2~ I have epilepsy. About once a month I have a seizure in which I stiffen and stare for one to two minutes. One in January 2026 went on for six minutes.
C3~ The tightness in my legs is pulling my right hip out of place (a quarter uncovered on the X-ray of March 2026), and it hurts when my nappy is changed.
[D social-care]
D.how~ A social worker from the disabled children's team met us at home on 20 May and 3 June 2026.
D1~ Our bathroom and my bed are upstairs. I weigh 14 kg and am carried, which is hurting Mum's back and is no longer safe for me.
D2~ Mum and Dad have not had an evening or a morning off together since I was born, and Tilly has nobody to take her to swimming. I have never been looked after at home by anyone else.
[E communication-interaction]
E1~ I will tell someone outside my family what I want, using my eyes or my talker, so that I get what I chose. || Four times out of five, with three different people, in a week's tally || July 2027
E2~ I will call someone over and start a chat or ask for more. || At least once in each nursery session for two weeks running || December 2027, the end of my first term in Reception
[E cognition-learning]
E3~ I will use a switch in play, and at group time with my friends, to show that I know one from lots and big from little. || Right on eight goes out of ten, watching for eight minutes || July 2027
[E semh]
E4~ I will play to-and-fro games with another child, without a grown-up speaking for me. || Five minutes, on three days a week, seen by my key person || July 2027
E5~ I will get over a sudden noise or a lift and join in again. || Calm within two minutes, on four days out of five || Easter 2027
[E sensory-physical]
E6~ I will get from the classroom door to the pond by driving my powered chair, with a grown-up walking beside me. || 40 metres, stopping when told, on three outings running || July 2027
E7~ I will reach for, hold and let go of what I want with my left hand, a paint brush among other things, so that I can leave a mark I meant. || Eight times out of ten at the table || December 2027, the end of my first term in Reception
E8~ I will stay comfortable through the session, changing how I sit or stand before it hurts. || No arching or crying with pain on four days out of five || Easter 2027
[E other]
E9~ I will feed myself one course with a loaded spoon, safely, sitting at the table with everyone else. || Ten spoonfuls, no coughing, four days out of five || July 2027
E10~ I will let someone know that I need changing. || By eye or talker, twice in each session || December 2027, the end of my first term in Reception
[E health]
E11~ I will be well enough to come to nursery and to school. || No more than 8 days away with chest infections or seizures between October and the end of March || 31 March 2027
[E social-care]
E12~ I will be safe and settled in my own home, with a carer I know as well as with Mum and Dad, so that my family can rest and have time with Tilly. || No carrying on the stairs; I settle with my carer within ten minutes on four visits running || May 2027
E.steps~ My small steps: Dilys, my parents and my therapists agree three small steps from this list at the start of each half term and write them on the sheet in my red folder. The special educational needs coordinator (SENCO) looks at them with Dilys in the sixth week.
[F communication-interaction]
F1~ Teaching me to use my talker (an eye-gaze tablet with voice, set up with 20 phrases) and to pair a word with a look || Speech and language therapist with experience of communication aids || 45 minutes, once a week in term, 1 to 1, at nursery || The therapist reviews it with my parents each term
F2~ Practice with my talker in snack, song and water play: the grown-up models one phrase, waits ten seconds with no talking, and follows what I say || Dilys, my key person, trained by the therapist || 15 minutes, three times every session, 1 to 1 || The therapist watches a film of it each half term
F3~ Two real things or photographs, a ruler's length apart, ten seconds' wait, then named aloud, for each choice I am offered (place, toy, food, friend) || Every adult in my room, after the training in F15 || At every change of activity, all session || The SENCO observes once a half term
F4~ A bell switch on my tray that calls someone over; whoever I call comes within ten seconds || Dilys, who moves it with me and checks the battery at 9 o'clock || All session, indoors and out || Speech and language therapist, termly
[F cognition-learning]
F5~ Switch play: fans, music, a tipping bucket and a toy tractor, in order from "press" to "press and stop" to "press for how many" || Specialist early years teacher for physical disability plans it; Dilys does it || 20 minutes, every day, 1 to 1; the teacher comes for an hour each fortnight || The teacher reviews and changes the order each half term
F6~ Small group time with a story sack at my eye level, one lots-or-one and one big-or-little question for me to answer by looking || My teacher (qualified teacher status, early years) || 10 minutes, every day, four children including me || The educational psychologist sees it once, in February 2027, and advises my teacher
[F semh]
F7~ Lift, noise and hello routine: grown-up in front of me, tells me, counts to three, waits for my look; ear defenders on my tray; a cuddle seat in the book room for two minutes when I have jumped || Dilys or her named deputy, Jo, both trained in moving and handling || At every move, and each time I am startled || Occupational therapist, at each visit in F10
F8~ Friend time: a turn-taking game (rolling, popping, knocking down) with one other child, who is taught to wait for my look || Dilys sets it up, sits behind me and says nothing for me || 15 minutes, four days a week, 2 children to 1 adult || SENCO and my parents, each half term
[F sensory-physical]
F9~ An adult with me for moving, positions, play and care: carries out F2, F5, F7 to F14 || Dilys (level 3 early years qualification; trained as F15); Jo when Dilys is away || 1 to 1, all of my 15 hours a week, five mornings || SENCO, in the last week of each term
F10~ Physiotherapy and occupational therapy teaching visits: sitting, reaching, letting go and powered driving, and showing Dilys the next stage || Paediatric physiotherapist and paediatric occupational therapist, together || 60 minutes, once a fortnight in term, 1 to 1 || Both therapists score my goals again each January and June
F11~ Change of position every twenty minutes: moulded seat, side-lyer, standing frame, floor mat, in the order on my chart || Dilys || All session; standing frame 30 minutes a day || Physiotherapist, each half term
F12~ Hand and mark-making play: warm water and dough to open my hands, then reaching, letting go, and painting with a cuff-held brush || Dilys, from the occupational therapist's film || 15 minutes, every day, 1 to 1 || Occupational therapist, at visits in F10
F13~ My equipment at nursery: moulded seat with tray, side-lyer, standing frame, powered chair, cuff brush, mobile hoist || Supplied by Mossdale County Council's equipment library || For my use alone, every session || Occupational therapist checks the fit every three months
[F other]
F14~ Mealtime and changing teaching: loaded spoon with hand over my hand, fading from elbow to shoulder; "wet" and "change me" on my talker, asked and waited for before each change || Dilys || Snack and lunch every day, 30 minutes, 1 to 1; three changes a session || Occupational therapist for the spoon, speech and language therapist for the words, termly
F15~ Training for Dilys, Jo and the four other adults in my room in talker use, handling and hoisting, safe feeding and seizures || Physiotherapist, occupational therapist, speech and language therapist and epilepsy nurse || One day before I come back each September, with half a day each January; certificates are renewed each year || SENCO keeps the list and checks it each January
F16~ Going to Reception: two joint meetings of the nursery and village school SENCOs (February and May 2027, 90 minutes); six visits with Dilys, one of which is with two friends; accessibility survey of the school by the occupational therapist by 31 March 2027 || Both SENCOs; occupational therapist || Visits of 60 minutes, weekly in June and July 2027, 1 to 1 || Mossdale's early years officer checks it in May 2027
F17~ -
[G health]
G1~ Swallowing assessment and my written eating and drinking plan || Speech and language therapist, feeding clinic || Every four months, 1 to 1, with Mum or Dad || Clinic letter to nursery within ten working days
G2~ Buccal midazolam 2.5 mg, to be given as required by my emergency plan if a seizure lasts five minutes, and then an ambulance is called || Dilys or Jo, trained each year by the epilepsy nurse || One dose in any 24 hours || Epilepsy nurse reviews my plan every six months
G3~ Hip and muscle tone clinic: X-ray, splints for my ankles, medicine and injections for tightness || Consultant paediatric orthopaedic surgeon and physiotherapist || Every six months, next in March 2027 || Consultant writes to nursery and to my doctor
[H1 social-care]
H1-1~ Through-floor lift and level-access shower at home, and a hoist over my bed || Mossdale occupational therapist (adaptations) and the district council || Work finished by 30 April 2027; until then a second carer comes at bath time, 30 minutes, seven evenings a week || Social worker, monthly until the work is done
H1-2~ A carer to look after me at home || Short breaks carer trained as F15, the same person each time || 3 hours each Saturday morning and one evening of 3 hours a month, 1 to 1, all year || Social worker, every six months, with my parents
[H2]
H2.nil~ I do not need any other social care provision. The social worker considered this on 3 June 2026; Tilly has a place in the county's group for brothers and sisters in her own right.
[I]
I.place~ Hollin Beck Nursery School, a maintained nursery school, until 31 August 2027. From 1 September 2027 a mainstream primary school; my parents will name the one they would like by 31 October 2026.
[J]
J.pb~ My parents have not asked for a Personal Budget. Nobody receives a direct payment for me.
[K]
K1.a~ My parents, Hannah and Matt Ollerenshaw || 18 May 2026 || Four pages and a film
K2.a~ Me, with Dilys Fothergill, key person || 19 May 2026 || Photographs and notes
K3.a~ Education: Ruth Capstick, head teacher and SENCO, Hollin Beck Nursery School || 5 June 2026 || Report
K4.a~ Education: Sunniva Hartas, specialist early years teacher for physical disability || 8 June 2026 || Report
K5.a~ Educational psychology: Dr Emeka Thwaite, Mossdale County Council || 11 June 2026 || Report
K6.a~ Medical: Dr Louisa Penhallow, consultant community paediatrician || 9 June 2026 || Report, with orthopaedic and epilepsy letters
K7.a~ Speech and language therapy: Bryony Askham || 10 June 2026 || Report
K8.a~ Physiotherapy and occupational therapy: Tom Garside and Niamh Calloway || 10 June 2026 || Joint report
K9.a~ Social care: Ffion Braithwaite, disabled children's team || 12 June 2026 || Assessment under section 17 of the Children Act 1989
"""
LINKS = """
A1: E6
A2: E1 E2
A3: E11 E3
A4: E4
A5: E9
B1: E1 F1 F2 F3
B2: E1 F1 F2 F3
B3: E2 F1 F4
B4: E3 F5
B5: E3 F6 F5
B6: E5 F7
B7: E4 F8
B8: E6 F9 F10 F13 F15 F16
B9: E7 F10 F12 F13
B10: E8 F11 F13
B11: E9 F14 G1 F9
B12: E10 F14 F9
C1: E11 E9 G1 F15
C2: E11 G2 F15
C3: E8 G3
D1: E12 H1-1
D2: E12 H1-2
E1: F1 F2 F3 F15
E2: F1 F2 F4
E3: F5 F6
E4: F8
E5: F7
E6: F10 F13 F9
E7: F10 F12
E8: F11 F13 G3
E9: F14 F9 F13 G1
E10: F14 F1
E11: G1 G2 F15
E12: H1-1 H1-2
"""
GUARDS = (
    ("A.voice", "V05: says whose the 'I' is"),
    ("A.parents", "M01: a sister's name"),
    ("A.story", "M05: the start at nursery in September 2025 is history"),
    ("G2", "P06, P08: 'as required' under an emergency plan with a dose and a time"),
    ("G1", "P12: swallowing safety is health's; speech and language therapy for talking stands in F"),
    ("F9", "P19: all the fifteen hours, inside which the other rows fall"),
    ("F6", "P06, P05: 'Small group time', and the row says four children"),
    ("I.place", "S09, M04: a nursery until a date, then a type"),
    ("D2", "N08: 'looked after' in the everyday sense"),
    ("E7", "O08: reaching, holding and letting go are one achievement of the hand"),
)
_TITLES = {
    "A": "☺ All about me and my family",
    "B": "✎ My special educational needs",
    "C": "♥ My health needs",
    "D": "⌂ My social care needs",
    "E": "★ What we want for me (my outcomes)",
    "F": "✎ The help I must have to learn (my special educational provision)",
    "G": "♥ The help I must have from health",
    "H1": "⌂ Help I must have under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H2": "⌂ Any other help from social care",
    "I": "⚑ My nursery or school",
    "J": "£ My Personal Budget",
    "K": "✉ Who told us about me",
}
_AREAS = {
    "communication-interaction": ("ci", "Talking and understanding"),
    "cognition-learning": ("cl", "Thinking and learning"),
    "semh": ("semh", "Feelings and friends"),
    "sensory-physical": ("sp", "My body and senses"),
    "other": ("self", "Looking after myself"),
}


def form(book: Copybook) -> Document:
    """Boxes with an icon, a letter and a title; a contents list; quotations in boxes."""
    document = w.new_document(font="Verdana", size=10, margin_cm=1.9, heading_colour="00695C")
    w.header_footer(
        document, header="My EHC plan: Bea Ollerenshaw", footer="Mossdale County Council - in confidence"
    )
    w.paragraph(document, "Mossdale County Council", bold=True, size=13, colour="00695C")
    w.paragraph(document, "My Education, Health and Care Plan", bold=True, size=22, colour="00695C")
    _front(document, book)
    titles = dict(_TITLES)
    if book.flag("one-H"):
        del titles["H1"]
        titles["H2"] = "⌂ Help from social care"
    w.paragraph(document, "What is in my plan", bold=True, size=12)
    shown = {letter: "H" if letter == "H2" and book.flag("one-H") else letter for letter in titles}
    rows: list[list[w.TableCell]] = [[shown[letter], title] for letter, title in titles.items()]
    w.table(document, rows, [1.5, 15.5], header_rows=0, borders=False, size=9.5)
    w.page_break(document)
    for letter, title in titles.items():
        bar: list[list[w.TableCell]] = [
            [
                w.Cell(shown[letter], shade="00695C", colour="FFFFFF", bold=True, size=15, align="centre"),
                w.Cell(title, shade="B2DFDB", bold=True, size=12),
            ]
        ]
        w.table(document, bar, [1.5, 15.7], header_rows=0)
        _section(document, book, letter)
    rows = [["Plan writer for Mossdale County Council", book.say("front.officer")]]
    rows.append(["Date signed", book.say("front.signed")])
    w.table(document, rows, [8, 9.2], header_rows=0, shade_first_column="E0F2F1")
    return document


def _front(document: Document, book: Copybook) -> None:
    rows: list[list[w.TableCell]] = [
        [name, book.say(f"front.{key}")]
        for name, key in (
            ("My name is", "name"),
            ("I like to be called", "known"),
            ("My birthday", "dob"),
            ("My group", "group"),
            ("My nursery", "school"),
            ("I live with", "home"),
            ("My main need", "need"),
            ("This plan is", "status"),
            ("We asked for an assessment on", "asked"),
            ("Date of this plan", "date"),
            ("It will be reviewed by", "review"),
        )
    ]
    w.table(document, rows, [6.2, 11], header_rows=0, shade_first_column="E0F2F1", bold_first_column=True)
    book.labels.details(
        name="Beatrix Ollerenshaw",
        preferred_name="Bea",
        date_of_birth="2023-03-04",
        status="final",
        plan_date="2026-09-11",
        review_date="2027-02-26",
        year_group=-1,
        local_authority="Mossdale County Council",
        setting="Hollin Beck Nursery School",
        named_placement="Hollin Beck Nursery School",
        primary_need="Physical disability: bilateral cerebral palsy",
        officer="Piers Wensley",
        signed=True,
    )
    book.labels.dates(request="2026-04-27", final="2026-09-11")
    book.labels.state("H2", "nil")
    book.labels.state("J", "nil")


def _section(document: Document, book: Copybook, letter: str) -> None:
    if letter == "A":
        _about_me(document, book)
    elif letter == "B":
        for area, (short, title) in _AREAS.items():
            rows: list[list[w.TableCell]] = [[w.Cell(title, shade="E0F2F1", bold=True), w.LEFT]]
            rows.append(["What I can do", book.say(f"B.can-{short}")])
            rows.append(["What is hard for me", w.bullets_in([book.say(k) for k in book.keys("B", area)])])
            w.table(document, rows, [3.6, 13.6], header_rows=0, bold_first_column=True)
    elif letter in "CD":
        if letter == "D":
            w.paragraph(document, book.say("D.how"))
        w.bullets(document, [book.say(key) for key in book.keys(letter)])
    elif letter == "E":
        _outcomes(document, book)
    elif letter == "F":
        for area, (_, title) in _AREAS.items():
            w.paragraph(document, title, bold=True, colour="00695C", keep_with_next=True)
            _help(document, book, "F", book.keys("F", area))
    elif letter in ("G", "H1"):
        _help(document, book, letter, book.keys(letter))
    elif letter == "H2":
        if book.flag("one-H"):
            _help(document, book, "H1", book.keys("H1"))
        else:
            w.paragraph(document, book.say("H2.nil"))
    elif letter == "K":
        rows = [["From", "Date", "What it is"]]
        for key in (k for k in book.lines if k.startswith("K") and book.has(k)):
            row = [book.say(key), *book.cells(key)]
            for words in row[1:]:
                book.labels.says("K", words)
            rows.append(list(row))
        w.table(document, rows, [9, 3.2, 5], shade_header="B2DFDB", size=9)
    else:
        w.paragraph(document, book.say({"I": "I.place", "J": "J.pb"}[letter]))


def _about_me(document: Document, book: Copybook) -> None:
    for title, keys in (
        ("How we found out", ("A.voice",)),
        ("What I like and want", ("A.child", "A1")),
        ("How I tell you things", ("A.how",)),
    ):
        words = book.join(*keys)
        if words:
            w.paragraph(document, title, bold=True, colour="00695C", keep_with_next=True)
            w.paragraph(document, words)
    said = [words for key in ("A.parents", "A2", "A3", "A4", "A5") if (words := book.say(key))]
    if said:
        w.paragraph(document, "What Mum and Dad say", bold=True, colour="00695C", keep_with_next=True)
        w.text_box(document, said, width_cm=17, height_cm=7.4, fill="FFF8E1", line_colour="FFB300")
    w.paragraph(document, book.say("A.story"))


def _outcomes(document: Document, book: Copybook) -> None:
    rows: list[list[w.TableCell]] = [["", "What we want", *HEADS["E"]]]
    rows += [[f"★ {key[1:]}", book.say(key, f"★ {key[1:]}"), *book.cells(key)] for key in book.keys("E")]
    w.table(document, rows, [1.4, 7.4, 5.0, 3.4], shade_header="B2DFDB", size=9.5, keep_rows=True)
    w.paragraph(document, book.say("E.steps"))


def _help(document: Document, book: Copybook, letter: str, keys: list[str]) -> None:
    rows: list[list[w.TableCell]] = [["", "The help", *HEADS[letter]]]
    for key in keys:
        label = key.replace("-", ".")
        rows.append([label, book.say(key, label), *book.cells(key)])
    w.table(document, rows, [1.2, 6.0, 3.6, 3.4, 3.0], shade_header="B2DFDB", size=9, keep_rows=True)
