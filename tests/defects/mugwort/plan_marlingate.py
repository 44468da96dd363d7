"""Roz, 19, Marlingate: a statement-era form in the hands of a retired headteacher."""

from tests.defects.mugwort.words import Look, Plan, grid, head, note, para, sub

FRONT = [
    head("City of Marlingate: Education, Health and Care Plan"),
    note(
        "This plan is made in place of a Statement of Special Educational Needs, which was first made on 4 June "
        "2011 and ceased on 20 May 2016."
    ),
    grid(
        [5.2, 11.8],
        ["", "#Full name", "Rosalind Achterberg"],
        ["", "#Known as", "Roz"],
        ["", "#Date of birth", "30.05.2007"],
        ["", "#Pronouns", "she, her"],
        ["", "#College", "Marlingate City College (Foundation Learning, second year of three)"],
        ["", "#Status", "Amended final plan"],
        ["", "#Amended with effect from", "16 March 2026"],
        ["", "#First issued as a plan", "20 May 2016"],
        ["", "#Date of next review", "12 March 2027"],
        ["", "#Greatest area of need", "Moderate learning difficulty (Down syndrome)"],
        ["", "#In care", "No"],
    ),
    head("Section 9 (K): Those who contributed, and the advice they gave"),
    grid(
        [6.6, 6.6, 3.8],
        ["", "#Advice", "#Given by", "#Date"],
        ["K", "Roz's own views", "Roz Achterberg, with Mr Fenwick", "14 January 2026"],
        ["K", "Parents' letter", "Wilhelmina and Piet Achterberg", "19 January 2026"],
        [
            "K",
            "Educational advice from the college",
            "Barnaby Fenwick, Head of Foundation Learning",
            "22 January 2026",
        ],
        ["K", "Educational psychology advice", "Dr Coralie Nunn", "6 January 2026"],
        ["K", "Medical advice", "Dr Edwin Stroud, general practitioner", "12 January 2026"],
        ["K", "Speech and language therapy advice", "Tilda Makepeace", "9 January 2026"],
        ["K", "Occupational therapy advice", "Jonas Whitlow", "15 January 2026"],
        ["K", "Adult social care assessment", "Ruth Odell, social worker", "20 January 2026"],
        [
            "K",
            "Preparation for adulthood report, with employment and housing",
            "Marcus Teale, transitions adviser",
            "21 January 2026",
        ],
    ),
]

ABOUT = [
    head("Section 1 (A): Roz's views, interests and aspirations"),
    sub("How we came to know them"),
    para(
        "A",
        "Barnaby Fenwick sat with Roz over two mornings, 13 and 14 January 2026, with her photograph album and a "
        "set of symbols. He wrote down what she said in her own words, "
        "and she ticked each page to show that he had it right. Her parents wrote a letter.",
    ),
    sub("Her story"),
    para(
        "A",
        "Roz is the youngest of four. She had heart surgery at five months and has thrived ever since. She went "
        "through Hobbs Lane Infants and St Aldhelm's School, and "
        "in September 2024 took the number 6 bus route, with her mother at her side, to college.",
    ),
    sub("Roz speaks for herself"),
    para(
        "A",
        '"I am Roz. I like baking and Strictly and my niece. I do not like it when people talk over my head. I am '
        'good at jokes."',
        "Roz talks, and backs up what she says with signs and with pictures on her phone. Give her a question in "
        "advance and a minute to think and she will decide for herself, as "
        "she did over her college course.",
        '{A1}* "I want a proper job in a café, with wages."',
        '{A2}* "I want to live in a flat with Jess."',
        '{A3}* "I would like to go to my dance class on my own."',
    ),
    sub("What her mother and father say"),
    para(
        "A",
        "Mr and Mrs Achterberg are delighted by how she has grown at college. They dwell on what will happen "
        "when they are no longer there to see to everything.",
    ),
]

NEEDS = [
    head("Section 2 (B): Roz's special educational needs"),
    para(
        "B",
        "There is a great deal that Roz can do. She reads a recipe with pictures and bakes from it, remembers "
        "every birthday, and can put a nervous newcomer at ease. It is because she is so "
        "good with people that her difficulties can be missed.",
    ),
    sub("Speech, language and being understood"),
    para(
        "B",
        "{B1|2.1} About four words in ten that Roz says to a stranger are not understood, because sounds at the "
        "ends of words drop off. She repeats herself twice, laughs, and lets "
        "the matter go; a customer in the college café once walked away without the order.",
        "{B2|2.2} Roz keeps hold of two pieces of spoken information. A third pushes out the first. Told to wipe "
        "the tables, fill the jugs and fetch the menus, she will fetch the menus.",
    ),
    sub("Learning and thinking"),
    para(
        "B",
        "{B3|2.3} Roz reads at about the level of a seven year old. Forms, timetables and labels without pictures "
        "are beyond her, so that somebody else must deal with them.",
        "{B4|2.4} Money and the clock puzzle her still. She counts coins to one pound and knows the hours and half "
        "hours, but hands over whatever note comes first and cannot tell how long "
        "she has until her bus.",
    ),
    sub("Feelings and relationships"),
    para(
        "B",
        "{B5|2.5} Roz trusts everybody. Last autumn she gave her bank card to a girl she had met that morning, and "
        "she has sent her address to strangers online. She does not "
        "see when she is being made use of, and says yes because yes is friendly.",
        "{B6|2.6} When she is unsure of what is coming Roz sits down and will not budge. It happened on eleven "
        "days last term, for as long as an hour, and cost her seven of her café shifts.",
    ),
    sub("Body and senses"),
    para(
        "B",
        "{B7|2.7} Her muscles are soft and her hands small. Roz cannot open jars or lift a full tray, and after "
        "forty minutes on her feet her back aches and she must stop.",
    ),
    sub("Growing up and getting about"),
    para(
        "B",
        "{B8|2.8} Roz steps off the kerb if the person in front does. She has never made a journey alone, and if "
        "the bus went another way she would not know that she should get off.",
        "{B9|2.9} What comes after college is a fog to Roz. She believes that she will always be there, and when a "
        "friend left at Christmas she would not eat her lunch or go to the café for a week.",
    ),
    head("Section 3 (C): Health needs"),
    para(
        "C",
        "{C1|3.1} Roz's thyroid is underactive. She forgets her morning tablet about twice a week, and then is "
        "cold, slow and sleepy at college by the following day.",
    ),
    head("Section 4 (D): Social care needs"),
    para(
        "D",
        "{D1|4.1} At home Roz needs somebody near. She has left the gas lit three times since the summer and runs "
        "a bath too hot for safety, which is why her parents do not leave her.",
        "{D2|4.2} From Friday to Monday Roz sees nobody of her own age, and she is low and tearful on Sundays.",
    ),
]

MIDDLE = [
    head("Section 5 (E): The outcomes we are working towards"),
    para(
        "E",
        "Roz's course ends in July 2027, and by then she will have achieved what follows unless another date is "
        "given. Her tutor and she choose the next small step at the start of each half term, write it on a card "
        "for her locker, and look at it again on the last Friday with her mother or father.",
        "{E1|5.1} Roz will take an order from a customer she does not know and be understood first time in eight "
        "orders out of ten.",
        "{E2|5.2} Roz will carry out a job of four steps from a picture strip on her phone, with nobody telling "
        "her what is next.",
        "{E3|5.3} Roz will work two three-hour shifts a week for six weeks in a café outside the college, and the "
        "owner will say in writing that she would employ her.",
        "{E4|5.4} Roz will pay for her shopping with the right note or card and check the amount on the screen, in "
        "three different shops.",
        "{E5|5.5} Roz will find her bus on a picture timetable and say how many minutes there are until it comes, "
        "four times out of five.",
        "{E6|5.6} When somebody she hardly knows asks for money, her card or her address, Roz will say no and tell "
        "one of the three people on her list, each time in a set of six rehearsals by people who are strange to her.",
        "{E7|5.7} When a plan changes, Roz will be on her way within ten minutes, with her feelings cards, on nine "
        "occasions out of ten in a term.",
        "{E8|5.8} Roz will go from home to her dance class and back by herself, on four Saturdays one after another.",
        "{E9|5.9} By September 2026 Roz will take her tablet at breakfast every day for a month, and tick it off, "
        "without being told.",
        "{E10|5.10} Roz will make a hot meal and run a bath safely, seen by a person who says nothing, on three "
        "days in a row, as a step towards a flat of her own.",
        "{E11|5.11} Roz will spend at least three hours with friends of her own age on three weekends in each month.",
        "{E12|5.12} By May 2027 Roz will have chosen where she goes after college out of three places she has "
        "visited, and will tell her friends its name and the day she begins.",
    ),
    head("Section 6 (F): Special educational provision"),
    para(
        "F",
        "College is open to Roz for 38 weeks and 18 hours a week, Tuesday to Thursday, in a class of eight. Mr "
        "Fenwick, who is a qualified teacher with a further diploma in special education, reviews all that follows "
        "with those who deliver "
        "it in the last week of each half term.",
    ),
    sub("Speech, language and being understood"),
    para(
        "F",
        "{F1|6.1} A speech and language therapist will work with Roz alone for forty minutes each week of term on "
        "the ends of words and on putting things right when she is not understood.",
        "{F2|6.2} For fifteen minutes before each café shift, twice a week, a learning support assistant whom the "
        "therapist has trained will rehearse orders with Roz, one to one.",
        "{F3|6.3} In every practical lesson the tutor will give Roz a strip of pictures on her phone in place of "
        "spoken instructions, no more than four to a job.",
    ),
    sub("Learning and thinking"),
    para(
        "F",
        "{F4|6.4} A qualified teacher of functional skills will teach Roz to read the words of daily life, with a "
        "whole-word method made for learners with Down syndrome, in a group of three for thirty minutes on "
        "Tuesday, Wednesday and Thursday.",
        "{F5|6.5} The same teacher will take Roz shopping in the city once a week for an hour, with one other "
        "student, to pay, to check and to tell the time till the bus.",
    ),
    sub("Feelings and relationships"),
    para(
        "F",
        "{F6|6.6} The college counsellor, who has done the two-day Staying Safe course, will run a group for four "
        "students, an hour each Wednesday for two terms, on saying no, on cards and addresses and "
        "on being online, with rehearsals.",
        "{F7|6.7} A learning support assistant trained in autism and learning disability by the psychologist will "
        "meet Roz at the door every college morning for ten minutes, alone with her, to go through the day and set "
        "out "
        "her feelings cards; and will do the same at any change.",
    ),
    sub("Body and senses"),
    para(
        "F",
        "{F8|6.8} A perching stool, a jar opener and a light tray with a grip will be provided by the college and "
        "be at hand in each café and kitchen session, with a seat and five minutes' rest after each half hour of "
        "standing.",
        "{F9|6.9} An occupational therapist will see Roz one to one for an hour each term, in the café and in the "
        "training flat, and teach her the safe way with kettle, hob and bath.",
    ),
    sub("Growing up and getting about"),
    para(
        "F",
        "{F10|6.10} A travel trainer with the national award will walk and ride with Roz, one to one, for an hour "
        "and a half each Thursday from April 2026 until she has done the dance route alone four times.",
        "{F11|6.11} A job coach with two years' experience in supported employment will find a café and work "
        "beside Roz there, one to one, for six hours a week from January to July 2027, standing further back each "
        "week.",
        "{F12|6.12} Every half term from September 2026 the transitions adviser will meet Roz, her parents and her "
        "social worker for an hour, arrange visits, and settle a supported internship and adult services for the "
        "day the course ends.",
    ),
    head("Section 7 (G): Health provision"),
    para(
        "G",
        "{G1|7.1} The learning disability nurse will see Roz at home once a month for thirty minutes until "
        "September 2026 to teach her to use a dated tablet box with an alarm, and the general practitioner will "
        "test her blood every six months.",
    ),
    head(
        "Section 8 (H1): Social care provision under section 2 of the Chronically Sick and Disabled Persons Act "
        "1970"
    ),
    para("H1", "This does not apply, since Roz is over 18."),
    head("Section 8 (H2): Other social care provision"),
    para(
        "H2",
        "{H2.1|8.1} Under the Care Act 2014 a personal assistant with a Level 2 care certificate will work with "
        "Roz at home for four hours every Monday and four every Friday, on cooking, bathing and being safe with "
        "gas. It is paid by a direct payment to her parents "
        "and reviewed by the social worker each January.",
        "{H2.2|8.2} The Marigold Club, which has one leader to every five young adults, will be open to Roz on "
        "Saturday from two to six, and the personal assistant will take her there for the first term. The social "
        "worker asks after it at the January review.",
    ),
    head("Section 10 (I): Placement"),
    para("I", "Marlingate City College, a general further education college."),
    head("Section 11 (J): Personal budget"),
    para(
        "J",
        "No part of the special educational provision is paid by direct payment. The direct payment for "
        "social care is described in Section 8.",
    ),
    head("Signed"),
    grid(
        [4.2, 4.3, 4.2, 4.3],
        ["", "#Officer", "Aurelia Benbow", "#Post", "Senior SEN Officer"],
        ["", "#Signature", "A. Benbow", "#Date", "16 March 2026"],
    ),
]

PLAN = Plan(
    stem="mugwort-04-marlingate",
    layout=8,
    look=Look(
        size=12,
        colour="6B1F2A",
        fill="F3E6D8",
        heading="banner",
        font="Liberation Serif",
        header="City of Marlingate Education Department",
        margin=2.2,
    ),
    blocks=[*FRONT, *ABOUT, *NEEDS, *MIDDLE],
    details={
        "name": "Rosalind Achterberg",
        "preferred_name": "Roz",
        "date_of_birth": "2007-05-30",
        "status": "amended",
        "plan_date": "2026-03-16",
        "review_date": "2027-03-12",
        "local_authority": "City of Marlingate",
        "setting": "Marlingate City College",
        "named_placement": "Marlingate City College",
        "primary_need": "Moderate learning difficulty (Down syndrome)",
        "first_plan": False,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Aurelia Benbow",
        "signed": True,
        "dates": {"first_issued": "2016-05-20", "amended": "2026-03-16"},
    },
    states={"H1": "nil"},
    areas="ci B1 B2 E1 E2 F1 F2 F3; cl B3 B4 E4 E5 F4 F5; se B5 B6 E6 E7 F6 F7; sp B7 F8 F9; pa B8 B9 E3 E8 E10 "
    "E12 F10 F11 F12; he C1 E9 G1; sc D1 D2 E11 H2.1 H2.2",
    links="A1-E1,E2,E3,E12 A2-E4,E10 A3-E8 B1-E1,F1,F2 B2-E2,F3 B3-E5,F4 B4-E4,E5,F5 B5-E6,F6 B6-E7,F7 "
    "B7-E3,E10,F8,F9 B8-E8,F10 C1-E9,G1 D1-E10,F9,H2.1 D2-E11,H2.2 "
    "B2-E3,F11 E1-F1,F2 E2-F3 E3-F2,F8,F11,F12 E4-F5 E5-F4,F5 E6-F6 E7-F7 E8-F10 E9-G1 E10-F9,H2.1 E11-H2.2 "
    "B9-E12,F12 E12-F12",
    guards=[
        ("This does not apply, since Roz is over 18.", "H1", "S10: says only that it does not apply"),
        (
            "No part of the special educational provision is paid by direct payment. The direct payment for social "
            "care is described in Section 8.",
            "J",
            "S11: the direct payment is for care under H2",
        ),
        ("@A2", "A", "T06: Outcome 5.10 is named as a step towards a flat"),
        ("@E10", "E", "O08: hot meal and bath together make the one test of being safe at home"),
        ("@F10", "F", "P04 P07: an end is set by what she can do, yet each session has its length and day"),
        ("@F8", "F", "P03: there in each session"),
        ("@D1", "D", "N04: 'needs somebody near' tells of the risk and is no provision"),
    ],
)
