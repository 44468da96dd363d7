"""Callum, 14, Thornsey: an older outcome-led form, pasted together by a plan coordinator."""

from tests.defects.mugwort.body_thornsey import FULL, REST
from tests.defects.mugwort.words import Look, Plan, grid, head, note, para, sub

FRONT = [
    head("Education, Health and Care Plan – Amended"),
    note("Thornsey Council, Inclusion Service, Customs Wharf, Thornsey TH1 0ZZ"),
    grid(
        [4.2, 4.3, 4.2, 4.3],
        ["", "#Name of young person", "Callum Vasey", "#Date of birth", "9 October 2012"],
        ["", "#Known as", "Cal", "#Year group", "Year 9"],
        ["", "#Status of plan", "Amended final", "#Plan amended on", "9 October 2026"],
        ["", "#First issued", "17 October 2022", "#Next review by", "8 October 2027"],
        ["", "#Annual review meeting", "22 July 2026", "#Main need", "Autism with anxiety"],
        ["", "#School on roll", "None (education otherwise than at school)", "#Looked after", "No"],
        ["", "#Parents", "Marguerite and Desmond Vasey", "#Pronouns", "he, him"],
    ),
    para(
        "",
        "☐ This plan is the first made for the person named above.",
        "☒ This plan has been amended after an annual review and takes the place of the plan dated 17 October 2022.",
        "☐ This plan has been amended after an order of the Tribunal.",
    ),
    head("Section K: Advice and information"),
    grid(
        [1.4, 8.2, 4.8, 2.6],
        ["", "#No.", "#What", "#From", "#Date"],
        ["K", "#1", "Parents' contribution to the review", "Marguerite and Desmond Vasey", "6 July 2026"],
        ["K", "#2", "Callum's text messages and survey", "Callum, with Nuala Heggarty", "1 July 2026"],
        [
            "K",
            "#3",
            "Educational advice from the home tutor",
            "Nuala Heggarty, Tideway Tuition",
            "3 July 2026",
        ],
        ["K", "#4", "Educational psychology advice", "Dr Petra Lindqvist-Shaw", "18 June 2026"],
        ["K", "#5", "Speech and language therapy advice", "Gideon Farrow", "24 June 2026"],
        ["K", "#6", "Medical advice", "Dr Saira Quennell, paediatrician", "12 June 2026"],
        ["K", "#7", "Occupational therapy advice", "Ines Broadbent", "25 June 2026"],
        ["K", "#8", "Social care assessment", "Felix Tandy, children with disabilities team", "30 June 2026"],
        [
            "K",
            "#9",
            "Preparation for adulthood advice and careers interview",
            "Hope Mallinder, careers adviser",
            "8 July 2026",
        ],
    ),
]

ABOUT = [
    head("Section A: The views, interests and aspirations of Callum and his parents"),
    para(
        "A",
        "Callum would rather write than talk. His tutor, Nuala Heggarty, asked him questions by text over three "
        "weeks in June 2026 and he "
        "answered when he was ready. What he wrote is copied here as he wrote it. His parents filled in the review "
        "form and spoke "
        "to me on the telephone on 6 July 2026.",
    ),
    sub("His story"),
    para(
        "A",
        "Callum was given a diagnosis of autism when he was six. He got through primary school with a lot of days "
        "off. He started at Thornsey "
        "Academy in September 2024 and managed nine weeks. He has not been inside a school since November 2024. "
        "A tutor has come to the house since May 2025.",
    ),
    sub("Callum's own words"),
    para(
        "A",
        '"School is like everybody shouting in a language i nearly know. I dont mind Nuala she waits. I like my '
        "boat and coding and the dog. "
        'If you change things without telling me i cant do the rest of the day."',
        "He lets people know what he thinks by text, and by moving a slider on his phone from 0 to 10. He joined "
        "the review meeting by typing.",
        '{A1}* "I want to make a game and sell it. That would be my job."',
        '{A2}* "I want to go to college in a place where no one knows i was the kid who didnt go to school."',
    ),
    sub("What his parents say"),
    para(
        "A",
        "Mr and Mrs Vasey say that they have their son back since the pressure came off, and that he laughs at "
        "breakfast. They want the next step "
        "to be slow.",
        "{A3}* They hope he will be able to take himself on the bus to his gran's and buy what he needs on the way.",
    ),
]

NEEDS = [
    head("Section B: Special educational needs, in order of priority"),
    para(
        "B",
        "Callum is clever with patterns and has taught himself two programming languages. His verbal reasoning is "
        "above average and he is honest and funny in writing. "
        "He can sail a dinghy.",
        "The difficulties come next, most pressing first. They take in all four areas: social and emotional, "
        "communication, learning, and sensory and physical.",
    ),
    sub("Social, emotional and mental health"),
    para(
        "B",
        '{B1|1.} Dr Lindqvist-Shaw reports that Callum\'s anxiety about school "is severe and bodily": he is '
        "sick, shakes, and has hidden in the boiler cupboard at the sight of "
        "a blazer. I would add that he has not got further than the school gate since November 2024, and so has "
        "had no lessons with other young people.",
        "{B2|2.} Callum finds it very hard when what he expected does not happen. When a tutor was changed with an "
        "hour's notice he did not speak or eat with the family for two days "
        "and no work was done that week.",
    ),
    sub("Communication and interaction"),
    para(
        "B",
        "{B3|3.} The therapist's report says that Callum \"does not initiate speech with unfamiliar adults or any "
        'peer". It goes on to say that he takes '
        "sayings at face value. In practice this means that he cannot ask for help, and that he broke off with his "
        "one friend over a joke.",
    ),
    sub("Cognition and learning"),
    para(
        "B",
        "{B4|4.} Getting ideas onto paper: by hand he writes six words a minute and gives up after two lines, and "
        "that is with good ideas. On the written language test in June 2026 "
        "he came out at the 4th centile. He has therefore no piece of finished writing since Year 6.",
        "{B5|5.} Missing five terms has left holes in Callum's mathematics. Nuala Heggarty found that he cannot "
        "work with fractions, ratio or percentages, which are "
        "about Year 5 work, though he follows the logic of code.",
    ),
    sub("Sensory and physical"),
    para(
        "B",
        '{B6|6.} The occupational therapist notes that Callum is "over-responsive to sound and light touch". A '
        "café with a coffee machine had him out of the door inside "
        "four minutes. He cannot bear a collar. Indoor public places are closed to him as things are.",
    ),
    sub("Preparing for adulthood"),
    para(
        "B",
        "{B7|7.} Callum has not bought anything in a shop or travelled without a parent. He does not know what bus "
        "goes where or what to do if it is late, which keeps "
        "him dependent on being driven.",
    ),
    head("Section C: Health needs"),
    para(
        "C",
        "{C1|8.} Callum does not fall asleep until about 3 a.m. on most nights, and sleeps to midday. Dr Quennell "
        "says the delay is part of his autism. It means that no morning teaching "
        "is possible and he is drowsy when it starts.",
    ),
    head("Section D: Social care needs"),
    para(
        "D",
        "{D1|9.} Felix Tandy's assessment found that Callum sees no other young people. He left the house for "
        "something other than an appointment twice in June. His parents have "
        "had no evening to themselves for over a year.",
    ),
]

OUTCOMES = [
    head("Section E: Outcomes"),
    para(
        "E",
        "Shorter steps: Nuala Heggarty and Callum agree a step towards each outcome every six weeks, by text, and "
        "she and the SEN officer look at them at the meeting held each term.",
    ),
    sub("By the end of Key Stage 3 (July 2027)"),
    para(
        "E",
        "{E1|Outcome 1.} Callum will take part in a session of two hours at the boatyard with other young people "
        "in the workshop and no parent on site, eight weeks running.",
        "{E2|Outcome 2.} When a plan is changed with a day's notice or less, Callum will use his change plan and "
        "be back at his work within two hours, three times out of four.",
        "{E3|Outcome 3.} Callum will start a conversation, aloud or by text, with an adult he has met fewer than "
        "three times, to ask for help, once in each week.",
    ),
    sub("By the end of Key Stage 4 (July 2029)"),
    para(
        "E",
        "{E4|Outcome 4.} Callum will plan and finish a piece of 300 words using dictation software, without an "
        "adult writing for him.",
        "{E5|Outcome 5.} Callum will pass Functional Skills mathematics at Level 1, the entry mark for the "
        "computing course at Thornsey College.",
        "{E6|Outcome 6.} Callum will stay in a shop or café of his choosing for 30 minutes, using his own ear "
        "defenders and an agreed way out, on three visits in a row.",
        "{E7|Outcome 7.} Callum will travel alone on the number 14 bus to his grandmother's and buy one thing on "
        "the way.",
        "{E8|Outcome 8.} Callum will finish ten days of work experience in software and will show a working game "
        "that he has made to someone in the trade.",
        "{E9|Outcome 9.} Callum will be asleep by midnight on five nights in a week, by his own sleep log, so that "
        "he can start work at 10.",
        "{E10|Outcome 10.} Callum will meet another young person outside the family, for an hour or more, at least "
        "twice in each month.",
    ),
]

PLAN = Plan(
    stem="mugwort-03-thornsey",
    layout=5,
    look=Look(
        size=11,
        colour="3B2F63",
        fill="E4DFF0",
        heading="banner",
        font="Liberation Serif",
        footer="Thornsey Council EHC Plan: Callum Vasey",
    ),
    blocks=[*FRONT, *ABOUT, *NEEDS, *OUTCOMES, *FULL, *REST],
    details={
        "name": "Callum Vasey",
        "preferred_name": "Cal",
        "date_of_birth": "2012-10-09",
        "status": "amended",
        "plan_date": "2026-10-09",
        "review_date": "2027-10-08",
        "year_group": 9,
        "local_authority": "Thornsey Council",
        "primary_need": "Autism with anxiety",
        "first_plan": False,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Lucasta Pym",
        "signed": True,
        "dates": {"first_issued": "2022-10-17", "amended": "2026-10-09", "review_meeting": "2026-07-22"},
    },
    states={"H2": "nil"},
    areas="se B1 B2 E1 E2 F1 F2 F3 F4; ci B3 E3 F5 F6; cl B4 B5 E4 E5 F7 F8; sp B6 E6 F9; pa B7 E7 E8 F10 F11 F12; "
    "he C1 E9 G1; sc D1 E10 H1.1",
    links="A1-E8 A2-E1,E4,E5 A3-E7 B1-E1,F1,F2 B2-E2,F3,F4 B3-E3,E10,F5,F6 B4-E4,F7 B5-E5,F8 B6-E6,F9 "
    "B7-E6,E7,E8,F10,F11,F12 C1-E9,G1 D1-E10,H1.1 "
    "E1-F1,F2 E2-F3,F4 E3-F5,F6 E4-F7 E5-F8 E6-F9 E7-F10 E5-F12 E8-F11,F12 E9-G1 E10-H1.1",
    guards=[
        (
            "No school is named. Education otherwise than in a school under section 61 of the Children and Families "
            "Act 2014, as set out in Section F.",
            "I",
            "S09: all education is otherwise than at school",
        ),
        (
            "@F7",
            "F",
            "P06: 'Dragon-type' names a kind of software; who, how often and how long are in the row",
        ),
        ("@F11", "F", "P07: ten days is a number, no ceiling"),
        (
            "@A2",
            "A",
            "T06: carried by outcomes that take him back among other learners and to qualifications",
        ),
        ("@E5", "E", "O03: a pass at a named level is measure enough"),
        ("@E3", "E", "O08: aloud or by text is one achievement"),
        (
            "The family asked about a personal budget in July 2026 and decided against one. The council pays the "
            "providers itself.",
            "J",
            "S11: declined",
        ),
        ("@B4", "B", "N04: 'finished writing since Year 6' is history that shows the need"),
    ],
)
