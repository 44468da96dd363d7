"""Marshwick: linear A to K, a first draft, by an early-years caseworker who writes as the family speaks."""

from __future__ import annotations

from tests.defects.chicory.model import Look, Plan, hd, head, lines, r, table

FRONT = table(
    (5.5, 11.5),
    r(None, "Child's name", "Eleanor Abara-Finch"),
    r(None, "Likes to be called", "Nell"),
    r(None, "Date of birth", "3 May 2022"),
    r(None, "This plan is", "a DRAFT, sent to parents for their comments. It is Nell's first plan."),
    r(None, "Date of this draft", "19 October 2026"),
    r(None, "We were asked for an assessment on", "6 July 2026"),
    r(None, "Review due", "on or before 18 October 2027"),
    r(None, "School year", "Reception"),
    r(None, "Where Nell goes now", "Saltpan Lane Infant School"),
    r(None, "Main need", "Physical disability"),
    r(None, "Mum and Dad", "Chidi Abara and Rowena Finch"),
    r(None, "Looked after by a council?", "No"),
    r(None, "Caseworker", "Bethan Oyelaran, Early Years SEN Caseworker"),
)

A = [
    *head("SECTION A: The views, interests and aspirations of the child and her parents"),
    *head("How we found out", "h2"),
    *lines(
        "A",
        "a-how| I am Bethan, the caseworker. I went to see Nell at home on 14 July 2026 and again at nursery "
        "on 16 July 2026 with Dawn, her nursery key worker. Nell cannot fill in a form, so Dawn held up pairs of "
        "photographs and we wrote down which one Nell reached for or signed. Mum and Dad talked to me over two cups "
        "of tea, and they have read this page and changed bits of it.",
    ),
    *head("What Nell told us", "h2"),
    *lines(
        "A",
        "a-nell| Nell went for the photograph of the water tray, the one of her brother Obi and the one of "
        "the red trike. She pushed away the hand dryer and the carpet. She signed “more” when Dawn sang the hello "
        "song, and “finished” when she had had enough of us.",
    ),
    *head("How Nell lets people know things", "h2"),
    *lines(
        "A",
        "a-talk| Nell looks, points, pulls your sleeve and uses about fifteen Makaton signs. She has some "
        "words that the family knows. If there is a choice to be made, hold up two things and count to five in your "
        "head, and she will choose. That is how she takes part in deciding, and that is how she chose her "
        "photographs for this plan.",
    ),
    *head("What Mum and Dad say", "h2"),
    *lines(
        "A",
        "a-parents| Mum says Nell is the sunniest child in the street and the most determined. “She'll fall "
        "down ten times and get up eleven.” Dad says people talk over her head and that makes him cross. They both "
        "say nursery has been lovely. What keeps them awake is whether big school will have enough eyes for her, "
        "because she goes over so fast.",
    ),
    *head("Nell's story so far", "h2"),
    *lines(
        "A",
        "a-story| Nell came nine weeks early and spent six weeks in special care. Mum noticed at eight "
        "months that one side was stiffer than the other, and the doctors told the family about her cerebral palsy "
        "when she was fourteen months old. She started at nursery two mornings a week when she was two and moved up "
        "to five mornings at three. She began in Reception in September 2026.",
    ),
    *head("Hopes and dreams", "h2"),
    *lines(
        "A",
        "A1| Nell wants to ride the red trike with Obi.",
        "A2| Mum and Dad hope that Nell will be able to tell anybody what she wants, and not only us.",
        "A3| Dad's dream is that she walks across the playground to her class with the others.",
        "A4| Mum would love her to be asked to birthday parties, and to have a friend who comes to tea.",
        "A5| They hope all four of them can sit and eat the same dinner one day.",
        style="bullet",
    ),
]

B = [
    *head("SECTION B: The child's special educational needs"),
    *head("Communication and interaction", "h2"),
    *lines(
        "B",
        "Nell is a sociable little girl who will start up a game of peepo with a stranger. She copies new "
        "signs quickly.",
    ),
    *lines(
        "B",
        "B1| Nell has around twenty spoken words and fifteen signs. At home they make out most of them, but at "
        "nursery only Dawn could. When she wants something and is not understood she lies down on the floor, and "
        "many times a day she goes without what she was asking for.",
        "B2| She understands one key word at a time, as a child of about eighteen months does. “Get your coat” "
        "works. “Get your coat and sit on the mat” leaves her standing with the coat. On the carpet she turns "
        "away after two minutes and misses what the class is being told.",
        area="communication-interaction",
        style="bullet",
    ),
    *head("Cognition and learning", "h2"),
    *lines("B", "Nell loves books with flaps and can finish a six-piece inset puzzle."),
    *lines(
        "B",
        "B3| In play Nell does one thing over and over, such as filling and tipping. She does not yet put two "
        "ideas together, for instance feeding the doll and then putting it to bed, and her play is like that of a "
        "child of two. A new game has to be shown to her twenty times or more before she does it without an "
        "adult's hand.",
        "B4| She joins in with number songs but has no numbers of her own yet. Asked for two bricks she hands "
        "over the lot. The others in Reception are counting to ten.",
        area="cognition-learning",
        style="bullet",
    ),
    *head("Social, emotional and mental health", "h2"),
    *lines(
        "B",
        "b-semh| Everyone who gave advice said the same: Nell is settled, affectionate and quick to be "
        "comforted. No special educational needs have been found in this area.",
    ),
    *head("Sensory and physical", "h2"),
    *lines(
        "B",
        "Nell can pull herself up to stand at a low table and loves moving to music. Her sight and hearing "
        "have been checked and are fine.",
    ),
    *lines(
        "B",
        "B5| Nell's legs are stiff, the left more than the right. She walks with a frame for about fifteen metres "
        "and then sinks down. Without it she holds on to furniture. She falls four or five times in a morning and "
        "does not put her hands out, and she cannot keep up with the others out of doors.",
        "B6| On an ordinary chair she slides sideways and has to use her right hand to hold herself up. That "
        "leaves no hand for the crayon or for turning a page. Her left hand stays in a fist unless someone "
        "reminds her, and her marks on paper are light dots.",
        "B7| Nell wears nappies. She does not tell anyone when she is wet, and cannot get her trousers down or "
        "get on to a toilet by herself. Changing takes a quarter of an hour out of her session each time.",
        area="sensory-physical",
        style="bullet",
    ),
]

CD = [
    *head("SECTION C: The child's health needs which relate to her special educational needs"),
    *lines(
        "C",
        "C1| Nell finds chewing hard work. Lumps make her cough, and she had two chest infections last winter "
        "after food went the wrong way. A bowl of lunch takes fifty minutes, so she eats while the other children "
        "are already out playing.",
        "C2| She gets badly constipated because she moves so little. On a bad day she cries with tummy ache and "
        "wants only to be held, and she has missed eleven mornings since Easter because of it.",
        area="health",
        style="bullet",
    ),
    *head(
        "SECTION D: The child's social care needs which relate to her special educational needs or to a "
        "disability"
    ),
    *lines(
        "D",
        "D1| Femi Rudge, a social worker, visited the family on 3 August 2026. Holiday clubs and Saturday clubs "
        "nearby have turned Nell away because she has to be lifted, so she spends every weekend indoors with her "
        "parents and knows no children outside school. Mum and Dad have had no afternoon with Obi alone since she "
        "was born.",
        area="social-care",
        style="bullet",
    ),
]

E = [
    *head("SECTION E: The outcomes sought for the child"),
    *lines(
        "E",
        "E1| By July 2027, Nell will ask for what she wants with a word, a sign or a picture at least twenty "
        "times in a school day, and people outside her family will get it the first time on three tries out of "
        "four.",
        "E2| By the end of Reception, Nell will do what she is asked when there are two key words in it (“coat” "
        "and “mat”) eight times out of ten.",
        "E3| By the end of Key Stage 1, Nell will play a pretend game of three steps, without an adult's hand, "
        "and keep it going for ten minutes.",
        "E4| By July 2028, Nell will give the right number of things, up to five, whenever she is asked, nine "
        "times out of ten.",
        "E5| By July 2028, Nell will walk with her frame from the school gate to her classroom door, which is "
        "sixty metres, without sitting down, on four days out of five.",
        "E6| By July 2028, Nell will pedal a trike right round the playground twice with another child alongside.",
        "E7| By the end of Key Stage 1, Nell will hold the paper still with her left hand and write the four "
        "letters of her name so that her teacher can read them.",
        "E8| By July 2028, Nell will tell an adult when she needs the toilet and be dry on four school days out "
        "of five.",
        "E9| By July 2027, Nell will eat a mashed dinner at the table with other children in half an hour, with "
        "no coughing on nine days out of ten.",
        "E10| By December 2027, Nell will be free of tummy ache on nine days out of ten and will miss no more "
        "than one morning in a half term because of it.",
        "E11| By July 2027, Nell will play with children of her own age at a club, or at a party or at somebody's "
        "house, on at least two weekends in each month.",
        style="number",
    ),
    *lines(
        "E",
        "e-targets| Smaller steps: the Reception teacher and the special educational needs coordinator "
        "(SENCO) sit down with Mum and Dad every half term. Together they choose the next small step for each "
        "outcome and check how the last ones went.",
    ),
]

F = [
    *head("SECTION F: The special educational provision required by the child"),
    *head("Communication and interaction", "h2"),
    *lines(
        "F",
        "F1| A speech and language therapist who specialises in the early years will work with Nell one to one "
        "for 30 minutes every fortnight in term time, 19 visits in the year, on signs, first words and picture "
        "asking. In the last ten minutes of each visit she shows the teaching assistant the next step.",
        "F2| A teaching assistant with Makaton Level 2 will practise those signs, words and pictures with Nell, "
        "one to one, twice a day for 15 minutes, once indoors and once at the water tray or on the grass.",
        "F3| Nell will have her picture book hung on her frame all day, in every room and outside. The speech and "
        "language therapist puts in new pages each half term.",
        "F4| Every day for 10 minutes the Reception teacher will run an attention game (surprises from a bucket, "
        "then a two-word job to do) for Nell and three other children.",
        area="communication-interaction",
        style="bullet",
    ),
    *head("Cognition and learning", "h2"),
    *lines(
        "F",
        "F5| The teaching assistant, who has been trained by the early-years specialist teacher in play coaching, "
        "will play with Nell one to one for 20 minutes each day. She shows a two-step pretend game, waits, and "
        "adds the third step when Nell does two by herself.",
        "F6| The Reception teacher will teach Nell and one other child number with real things (cups, shoes, "
        "biscuits) for 10 minutes, four times a week.",
        "F7| An early-years specialist teacher from the council will visit for an hour every half term, watch "
        "Nell at play and at number, model the next step and go over the records with the class team.",
        area="cognition-learning",
        style="bullet",
    ),
    *head("Sensory and physical", "h2"),
    *lines(
        "F",
        "F8| One to one every day for 20 minutes, the teaching assistant will do standing, stepping and "
        "stretching with Nell, using the photographs that the physiotherapist took in September and the frame. "
        "The physiotherapist comes into school for 45 minutes every half term to check how it is done and to move "
        "it on.",
        "F9| Twice a week for 20 minutes the teaching assistant will take Nell out on the school's trike with "
        "foot straps and a back rest, and invite another child to come on the second one.",
        "F10| A chair with hip, side and foot supports, and a table set at the right height, will be there for "
        "all table work and for lunch. A matching floor seat will be used on the carpet.",
        "F11| An occupational therapist will see Nell one to one for 45 minutes each half term. In between, the "
        "teaching assistant will do her two-handed games (posting, tearing, threading, big crayons) with Nell for "
        "10 minutes, four days a week.",
        "F12| A teaching assistant trained in moving and handling will take Nell to the changing room every two "
        "hours, for 15 minutes. Each time Nell sits on the supported potty seat first, signs “toilet” and pulls "
        "at her own waistband.",
        "F13| An adult will stay within arm's reach of Nell, one to one, for all of the 30 hours that she is in "
        "school each week, dinner time and outdoor play included, to stop her falls and help her get about. The "
        "adults who do this are the teaching assistants named above.",
        "F14| The physiotherapist will train all Reception staff in lifting, falls and the use of the frame and "
        "the chair for two hours each September, and the speech and language therapist will train them in Makaton "
        "for two hours each September.",
        area="sensory-physical",
        style="bullet",
    ),
    *head("Keeping an eye on it all", "h2"),
    *lines(
        "F",
        "f-review| The special educational needs coordinator (SENCO) looks at every part of this section "
        "with Mum, Dad and the therapists once a "
        "term, at a meeting that lasts an hour, and writes down what has worked.",
    ),
]

REST = [
    *head("SECTION G: Any health provision reasonably required"),
    *lines(
        "G",
        "G1| A speech and language therapist who is trained in swallowing will watch Nell eat for 45 minutes "
        "every three months and rewrite her mealtime sheet, which says how the food is mashed and how she is "
        "seated.",
        "G2| A children's dietitian will weigh Nell and go through her food diary with Mum and Dad at the child "
        "development centre for 30 minutes every four months.",
        "G3| The community children's nurse will visit Nell at home for half an hour every six weeks, feel her "
        "tummy and alter her medicine for constipation.",
        area="health",
        style="bullet",
    ),
    *lines(
        None,
        "h1-head| SECTION H1: Any social care provision which must be made under section 2 of the "
        "Chronically Sick and Disabled Persons Act 1970",
        style="h1",
    ),
    *lines(
        "H1",
        "H1-1| Four hours every Saturday, and two whole days in each week of the summer holiday, at the Kittiwake "
        "play scheme, with a play worker trained in moving and handling for Nell alone. The council brings her "
        "there and back in a van with a ramp.",
        area="social-care",
        style="bullet",
    ),
    *head("SECTION H2: Any other social care provision"),
    *lines("H2", "h2-nil| The assessment did not find that any other social care provision is required."),
    *lines(None, "i-head| SECTION I: Placement", style="h1"),
    *head("SECTION J: Personal budget"),
    *lines(
        "J",
        "j-nil| Mum and Dad have read the leaflet and do not want a personal budget at the moment. No direct "
        "payment has been agreed.",
    ),
    *head("SECTION K: Advice and information"),
    *table(
        (7.2, 6.6, 3.2),
        hd("What it is", "Who gave it", "Date"),
        r("K", "What Mum and Dad wrote and said", "Rowena Finch and Chidi Abara", "14 July 2026"),
        r(
            "K",
            "Nell's choices in photographs",
            "Nell, with Dawn Prosser, nursery key worker",
            "16 July 2026",
        ),
        r("K", "Early years setting's advice", "Gulnaz Hart, nursery teacher and SENCO", "20 July 2026"),
        r(
            "K",
            "k-ep| Educational psychologist's advice",
            "Dr Silas Motte, educational psychologist",
            "12 August 2026",
        ),
        r("K", "Community paediatrician's advice", "Dr Anneliese Banerjee", "5 August 2026"),
        r("K", "Speech and language therapist's advice (talking and eating)", "Kirsty Vane", "30 July 2026"),
        r("K", "Physiotherapist's advice", "Marek Olding", "10 August 2026"),
        r("K", "Occupational therapist's advice", "Lavinia Stroud", "11 August 2026"),
        r("K", "Early-years specialist teacher's advice", "Paul Ebbsworth", "23 July 2026"),
        r("K", "Social care assessment and advice", "Femi Rudge, social worker", "6 August 2026"),
    ),
]

PLAN = Plan(
    stem="chicory-02-marshwick",
    layout=3,
    look=Look(
        font="Arial",
        size=12,
        colour="5B2A6E",
        shade="EFE6F3",
        banner="plain",
        running="Marshwick City Council, Early Years SEN Team",
        foot="Nell's plan (draft)",
        curly=True,
    ),
    blocks=[
        *head("Marshwick City Council\nEducation, Health and Care Plan", "title"),
        *FRONT,
        *A,
        *B,
        *CD,
        *E,
        *F,
        *REST,
    ],
    details={
        "name": "Eleanor Abara-Finch",
        "preferred_name": "Nell",
        "date_of_birth": "2022-05-03",
        "status": "draft",
        "plan_date": "2026-10-19",
        "review_date": "2027-10-18",
        "year_group": 0,
        "local_authority": "Marshwick City Council",
        "setting": "Saltpan Lane Infant School",
        "named_placement": None,
        "primary_need": "Physical disability",
        "first_plan": True,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Bethan Oyelaran",
        "signed": None,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": "2026-07-06",
            "draft": "2026-10-19",
            "first_issued": None,
            "final": None,
            "amended": None,
            "review_meeting": None,
        },
    },
    states={"H2": "nil", "I": "blank", "J": "nil"},
    links="A1-E6 A2-E1 A3-E5 A4-E11 A5-E9 B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B5-E6 B6-E7 B7-E8 C1-E9 C2-E10 D1-E11 "
    "B1-F1 B1-F2 B1-F3 B1-F14 B2-F4 B3-F5 B3-F7 B4-F6 B4-F7 B5-F8 B5-F9 B5-F13 B5-F14 B6-F10 B6-F11 B6-F14 "
    "B7-F12 "
    "C1-G1 C1-G2 C2-G3 D1-H1-1 E1-F1 E1-F2 E1-F3 E1-F14 E2-F4 E3-F5 E3-F7 E4-F6 E4-F7 E5-F8 E5-F13 E5-F14 "
    "E6-F9 E7-F10 E7-F11 E7-F14 E8-F12 E9-G1 E9-G2 E9-F10 E10-G3 E11-H1-1",
    guards=[
        ("a-how", "V05: I is the caseworker, who says so"),
        ("b-semh", "N01: an area said to have no needs"),
        ("E1", "O07: people outside the family are the measure of Nell's asking"),
        ("F3", "P04: equipment, with where and when"),
        ("F13", "P03: all of the 30 hours is a rate and a duration"),
        ("F7", "P05: a visit by a specialist teacher needs no ratio"),
        ("G1", "P12: swallowing is health; talking is in F"),
        ("D1", "T08 and N07: assessed, and answered in H1"),
        ("E11", "O08: three places, one achievement"),
    ],
)
