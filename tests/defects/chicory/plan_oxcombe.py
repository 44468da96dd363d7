"""Oxcombe: a statement-era form, patched by several hands over the years and uneven in register."""

from __future__ import annotations

from tests.defects.chicory.model import Look, Plan, hd, head, lines, r, table

RECITAL = (
    "In accordance with the Children and Families Act 2014 this Education, Health and Care Plan is made by the "
    "Oxcombe Borough "
    "Council (“the Authority”) in respect of the young person named below. It was first issued on 4 March 2016 in "
    "place of a "
    "Statement of Special Educational Needs dated 11 June 2012. It is the amended plan which follows the review "
    "meeting held on 3 July 2026."
)

K = table(
    (6.8, 7.0, 3.2),
    hd("Contribution", "Contributor", "Dated"),
    r("K", "The young person's views", "Joel Tremethick, helped by Mrs V Ashe, tutor", "k1| 24 June 2026"),
    r("K", "Parents' views", "Mrs Demelza Tremethick", "k2| 24 June 2026"),
    r(
        "K",
        "Educational advice",
        "Oxcombe Quay College: Mrs V Ashe, foundation learning tutor",
        "k3| 26 June 2026",
    ),
    r("K", "Educational psychology advice", "Dr Beatrix Lomas", "k4| 20 May 2026"),
    r(
        "K",
        "Advice of the qualified teacher of visually impaired people",
        "Mr Owain Strand",
        "k5| 2 June 2026",
    ),
    r("K", "Habilitation report", "Ms Farida Nuttall, habilitation officer", "k6| 2 June 2026"),
    r("K", "Speech and language therapy report", "Mrs Cosima Hale", "k7| 11 June 2026"),
    r("K", "Medical advice", "Dr Leonard Quist, consultant neurologist", "k8| 29 May 2026"),
    r(
        "K",
        "Social care advice (Care Act assessment)",
        "Mr Dale Ferriby, social worker, adults with learning disabilities team",
        "k9| 15 June 2026",
    ),
    r(
        "K",
        "Preparation for adulthood advice",
        "Ms Jet Moorhouse, supported internship coordinator",
        "k10| 19 June 2026",
    ),
)

FRONT = table(
    (5.0, 12.0),
    r(None, "Surname", "Tremethick"),
    r(None, "Other names", "Joel"),
    r(None, "Date of birth", "17.10.2007"),
    r(None, "Status", "Amended final plan"),
    r(None, "Amended with effect from", "18 September 2026"),
    r(None, "To be reviewed by", "2 July 2027"),
    r(None, "Year group", "Year 14"),
    r(None, "Placement", "front-place| Oxcombe Quay College"),
    r(None, "Primary need", "Moderate learning difficulty"),
    r(None, "Looked after", "No"),
    r(None, "Parent", "Mrs Demelza Tremethick"),
    look="form",
)

A = [
    *head("PART 1    SECTION A\nThe views, interests and aspirations of Joel and his parents"),
    *lines(
        "A",
        "a-method| Mrs Ashe, Joel's tutor, went through this part with him over two dinner times, on 23 and 24 "
        "June 2026, with a photo for each question. She wrote his words down as he said them. Mrs Tremethick was "
        "spoken to by telephone by the case officer on 24 June.",
        "a-says| Joel: “I'm good at watering. I like the tills and the tannoy. I don't like people grabbing my "
        "arm to help. I want my own key.”",
        "a-talk| Joel talks in short sentences and will use the talking app on his phone when people look "
        "puzzled. Questions should be asked one at a time, with something to look at in large print. He chaired "
        "his own review this year, using five slides, and voted with a show of hands on each change to this plan.",
        "a-parents| His mother says that he is excellent company, up at six and singing. She says he believes "
        "everybody. She is seventy next year and would like to see him settled in his own place while she is "
        "still able to lend a hand.",
        "a-history| Joel was born with cataracts, which were removed in infancy, and started having seizures at "
        "the age of five. He had a Statement from the age of four. He was educated at Pinfold Primary School and "
        "then at Ash Hollow School, a special school, leaving in July 2024 for the college.",
        "Hobbies: Oxcombe Rovers Football Club, radio commentaries, tomato plants, and his sister's baby.",
    ),
    *head("What he hopes for", "h2"),
    *lines(
        "A",
        "A1| Joel wishes to have paid work in a garden centre.",
        "A2| “My own key”: a flat of his own, near the ground.",
        "A3| He would like to go to the Rovers on foot with his friends, and not with his mum.",
        "A4| Mrs Tremethick hopes that nobody will be able to take him for a ride over money.",
        "A5| Joel wants to send his sister messages by himself.",
        style="bullet",
    ),
]

B = [
    *head("PART 2    SECTION B\nSpecial educational needs"),
    *head("2(a) Language and communication", "h2"),
    *lines(
        "B",
        "b-strength| Joel is a cheerful conversationalist who remembers names, dates and scores.",
        "B1| Receptive language. Joel reliably understands sentences carrying two pieces of information. Given a "
        "longer list of jobs he does the last, and the rest are left. At work placement this meant that trays "
        "were moved and never watered.",
        "B2| Joel's speech is nasal and quick. Family follow him. Shop staff ask him to repeat three times out of "
        "four, and he then walks away without what he came for.",
        area="communication-interaction",
    ),
    *head("2(b) Learning and thinking", "h2"),
    *lines(
        "B",
        "His knowledge of plants, and of football history, is well beyond what test scores would lead one to "
        "expect.",
        "B3| He reads about sixty everyday words and signs and can copy print. He cannot make up a written "
        "message. Forms and texts are passed to his mother.",
        "B4| Money. Coins and notes are named correctly, but he hands over whatever is in his pocket and does not "
        "look at the change. A twenty pound note was given for a sixty pence drink in March.",
        area="cognition-learning",
    ),
    *head("2(c) Feelings, behaviour and friendships", "h2"),
    *lines(
        "B",
        "Joel presents as a good-natured young man with no history of aggression.",
        "B5| When what he was told would happen does not happen (bus late, tutor off sick) Joel paces, swears and "
        "cannot be moved on, usually for between thirty and sixty minutes. It occurred nineteen times in the "
        "college year.",
        "B6| He takes anyone who smiles at him for a friend. Since January he has lent his phone to strangers "
        "twice and given his bank card number to a person he met online. He was not able to say afterwards why "
        "this was a risk.",
        area="semh",
    ),
    *head("2(d) Senses and movement", "h2"),
    *lines(
        "B",
        "Hearing is normal. Joel is physically fit and enjoys heavy work.",
        "B7| Joel is registered as sight impaired. Corrected acuity is 6/36 and there is no useful vision on the "
        "left. He cannot read print below 24 point, labels, or timetables on a wall, and misses what is shown on "
        "a whiteboard.",
        "B8| He trips on kerbs and bumps into posts on his left side. Outdoors he holds an adult's elbow. He "
        "knows no route well enough to walk it without somebody.",
        area="sensory-physical",
    ),
    *head("2(e) Preparing for adulthood", "h2"),
    *lines(
        "B",
        "B9| Independent living: Joel has not cooked on a hob. He makes toast and cereal. He says that he is "
        "frightened of the steam because he can't see what is going on in the pan.",
        "B10| Employment: He tires, and wanders off to chat, after about forty minutes of a job. An employer "
        "trying him out in the spring gave up after two mornings.",
        area="preparing-for-adulthood",
    ),
]

CD = [
    *head("PART 3    SECTION C\nHealth needs related to special educational needs"),
    *lines(
        "C",
        "C1| Epilepsy. Joel has about three seizures a month. He gets a warning (a taste of metal) but "
        "doesn't tell anyone, and has been hurt falling on two occasions. He is muddled for up to an hour after and "
        "loses the rest of the lesson or shift.",
        area="health",
    ),
    *head("PART 4    SECTION D\nSocial care needs related to special educational needs or to a disability"),
    *lines(
        "D",
        "D1| Joel has never spent a night away from his mother. The Care Act assessment found that he cannot "
        "yet keep himself safe in a home of his own: he does not lock up, plan an evening, or know what to do when "
        "something breaks.",
        area="social-care",
    ),
]

E = [
    *head("PART 5    SECTION E\nOutcomes sought for Joel, including outcomes for adult life"),
    *lines(
        "E",
        "E1| By July 2027 Joel will complete a list of four jobs, in order, on nine shifts out of ten, without "
        "being told again.",
        "E2| By July 2027 Joel will ask for what he wants in three shops, by voice or by app, and come away with "
        "it eight times out of ten.",
        "E3| By July 2028, Joel will write and send a message of ten words or more that the person getting it can "
        "understand, four times in a week.",
        "E4| By July 2028 Joel will pay for shopping of up to £20 with the right notes and check his change, nine "
        "times out of ten.",
        "E5| By the end of the 2026-27 college year, on being told of a change, Joel will look at his change card "
        "and be back on task within ten minutes, on four occasions out of five.",
        "E6| By July 2028 Joel will go through a whole term with his phone and card still his own, having said no "
        "or asked one of his three safe people each time somebody wants them.",
        "E7| By December 2027 Joel will find and read a label, a price and a bus time for himself with his "
        "magnifying app, nine times out of ten.",
        "E8| By July 2028 Joel will walk from college to the football ground with his long cane, without an "
        "adult, on four match days out of five.",
        "E9| By July 2028 Joel will cook himself a hot meal from a photo recipe on four days in the week.",
        "E10| By July 2027, Joel will work a three-hour shift at the garden centre, on three days of each week, "
        "with no more than one prompt to return to the job.",
        "E11| By July 2027 Joel will press his alarm at the first taste of metal, before three seizures out of "
        "four.",
        "E12| By September 2028 Joel will spend four nights of each week in a supported flat and lock up by "
        "himself.",
    ),
    *lines(
        "E",
        "e-targets| The foundation learning tutor sets short-term targets with Joel at the start of each "
        "term. They are gone through with him and his mother at the end of it, and the sheet is sent to the "
        "Authority.",
    ),
]

F = [
    *head("PART 6    SECTION F\nSpecial educational provision"),
    *lines(
        "F",
        "f-review| The following provision is made at Oxcombe Quay College in the 38 weeks of the college "
        "year, except where another place is given. Mrs Ashe, foundation learning tutor, reviews each paragraph once "
        "a term with those who deliver it, and reports to the annual review.",
    ),
    *head("Language and communication", "h2"),
    *lines(
        "F",
        "F1| A speech and language therapist will see Joel individually for 45 minutes, six times in each term. "
        "The work is on pace, on key words, and on moving to the app when not understood; one session in three is "
        "held in a shop or café.",
        "F2| Joel's talking app, on his own phone with a spare at college, is to be switched on and to hand in "
        "all lessons, at work and at break. The therapist adds vocabulary each term.",
        "F3| For every practical task or shift the learning support assistant sets out a strip of photographs, "
        "one for each job, which Joel turns over as he completes them.",
        area="communication-interaction",
    ),
    *head("Learning and thinking", "h2"),
    *lines(
        "F",
        "F4| Individual tuition in functional reading and writing, from a specialist literacy tutor with a Level "
        "5 qualification. Three lessons of 30 minutes a week. Texting and form filling are the material.",
        "F5| Money course: two hours a week in two lessons, in a group of four, taught by the foundation learning "
        "tutor. The second of the two lessons takes place in town, with real purchases.",
        area="cognition-learning",
    ),
    *head("Feelings, behaviour and friendships", "h2"),
    *lines(
        "F",
        "F6| Joel meets his college mentor (a trained emotional coach) each Monday for 40 minutes, one to one. "
        "They rehearse the change card and look back over the week. Any member of staff who has to tell Joel of a "
        "change gives him the card at the same moment.",
        "F7| “Safe people, safe phone”: a course of 60 minutes weekly, over the whole year, for five students, "
        "run by a tutor who holds the college's safeguarding trainer award.",
        area="semh",
    ),
    *head("Senses and movement", "h2"),
    *lines(
        "F",
        "F8| A qualified teacher of visually impaired people teaches Joel one to one for an hour every fortnight. "
        "He is taught to use the magnifying app and a pocket telescope, first at a desk and then at the bus "
        "station.",
        "F9| All print given to Joel is at 24 point, bold, on matt cream paper; slides are sent to his tablet "
        "before the lesson starts. The course team does this for every lesson.",
        "F10| Mobility. A habilitation officer works with Joel, one to one, for 90 minutes each week over thirty "
        "weeks: long cane, kerbs, then the route to the football ground in stages.",
        area="sensory-physical",
    ),
    *head("Preparing for adulthood", "h2"),
    *lines(
        "F",
        "F11| Cookery in the training flat with a life skills instructor, one adult to two students, twice a week "
        "for 90 minutes. Equipment includes a talking thermometer and a tactile hob.",
        "F12| Supported internship at Larkfield Garden Centre. A job coach trained in systematic instruction "
        "works beside Joel, one to one, for the whole of three three-hour shifts a week, and steps back in agreed "
        "stages.",
        "F13| From January 2027 the supported internship coordinator will meet Joel, his mother, the adult social "
        "worker and the employer for an hour each term to plan his move from college into paid work and adult "
        "services in July 2028.",
        area="preparing-for-adulthood",
    ),
]

REST = [
    *lines(None, "g-head| PART 7    SECTION G\nHealth provision", style="h1"),
    *lines(
        "G",
        "G1| The epilepsy nurse specialist will see Joel for 40 minutes every three months, teach him to act on "
        "his warning, and test the wrist alarm.",
        "G2| Once a year, in September, the same nurse trains college and garden centre staff in seizures and "
        "rescue medicine, for two hours.",
        area="health",
    ),
    *head(
        "PART 8    SECTION H1\nSocial care provision under section 2 of the Chronically Sick and Disabled Persons "
        "Act 1970"
    ),
    *lines("H1", "h1-nil| Not applicable, as Joel has turned 18."),
    *head("PART 9    SECTION H2\nAny other social care provision"),
    *lines(
        "H2",
        "H2-1| Ten hours a week of outreach from an enablement worker (Adults with Learning Disabilities Team), "
        "one to one, on Tuesday and Thursday evenings and on Sunday: locking up, planning the evening, and what "
        "to do if something goes wrong.",
        "H2-2| Two overnight stays a month in the supported flats at Mill Row from January 2027, going up to "
        "eight a month from September 2027, with a night worker on the premises.",
        area="social-care",
    ),
    *lines(None, "i-head| PART 10    SECTION I\nPlacement", style="h1"),
    *lines("I", "i-name| Oxcombe Quay College, a general further education college."),
    *head("PART 11    SECTION J\nPersonal budget"),
    *lines(
        "J",
        "j-nil| A personal budget was offered and declined at the review meeting. No direct payments are "
        "made.",
    ),
    *table(
        (6.0, 11.0),
        r(None, "Signed (duly authorised officer)", "sign-name| Harriet Boscawen, Senior Case Officer"),
        r(None, "Date", "sign-date| 18 September 2026"),
        look="form",
    ),
]

PLAN = Plan(
    stem="chicory-05-oxcombe",
    layout=8,
    look=Look(
        font="Times New Roman",
        size=11.5,
        colour="000000",
        shade="E4E4E4",
        banner="table",
        running="OXCOMBE BOROUGH COUNCIL",
        foot="EHC Plan: J. Tremethick",
        landscape=False,
        labels={"B": "#. ", "E": "Objective #. ", "F": "#. ", "G": "#. "},
    ),
    blocks=[
        *head("EDUCATION, HEALTH AND CARE PLAN", "title"),
        *lines(None, RECITAL),
        *FRONT,
        *head("INTRODUCTION    SECTION K\nAdvice and information: those who contributed"),
        *K,
        *A,
        *B,
        *CD,
        *E,
        *F,
        *REST,
    ],
    details={
        "name": "Joel Tremethick",
        "preferred_name": None,
        "date_of_birth": "2007-10-17",
        "status": "amended",
        "plan_date": "2026-09-18",
        "review_date": "2027-07-02",
        "year_group": 14,
        "local_authority": "Oxcombe Borough Council",
        "setting": "Oxcombe Quay College",
        "named_placement": "Oxcombe Quay College",
        "primary_need": "Moderate learning difficulty",
        "first_plan": False,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Harriet Boscawen",
        "signed": "2026-09-18",
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2016-03-04",
            "final": None,
            "amended": "2026-09-18",
            "review_meeting": "2026-07-03",
        },
    },
    states={"H1": "nil", "J": "nil"},
    links="A1-E10 A2-E12 A2-E9 A3-E8 A4-E4 A4-E6 A5-E3 B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B6-E6 B7-E7 B8-E8 B9-E9 B10-E10 "
    "C1-E11 D1-E12 B1-F3 B2-F1 B2-F2 B3-F4 B4-F5 B5-F6 B6-F7 B7-F8 B7-F9 B8-F10 B9-F11 B10-F12 B10-F13 C1-G1 "
    "C1-G2 "
    "D1-H2-1 D1-H2-2 E1-F3 E2-F1 E2-F2 E3-F4 E4-F5 E5-F6 E6-F7 E7-F8 E7-F9 E8-F10 E9-F11 E10-F12 E10-F13 "
    "E11-G1 E11-G2 E12-H2-1 E12-H2-2",
    guards=[
        ("h1-nil", "S10 and S02: nothing is provided under H1, and it says why"),
        ("a-says", "V05: quoted with the speaker's name"),
        ("E6", "O08: one achievement with its sign"),
        ("E4", "P07 and O03: up to is the sum of money, not the amount of help"),
        ("F9", "P04: a way of giving out print, in every lesson"),
        ("F6", "P02: any member of staff, beside a named mentor"),
        ("B9", "N05: his own fear, told plainly"),
        ("C1", "N02: the diagnosis is followed by what happens"),
        ("H2-2", "P07: two, then eight from a stated date"),
        ("was first issued on 4 March 2016 in place of a Statement", "M05: history"),
    ],
)
