"""Thornmere: a linear plan, A to K, by a writer who once edited a newspaper."""

from tests.defects.valerian.model import CI, CL, HE, SC, SE, Guard, Plan, item, keyed, pairs

FRONT = {
    "Name": "Reuben Okafor",
    "Known as": "Reuben",
    "Date of birth": "14 January 2016",
    "Year group": "Year 5",
    "School during the assessment": "Cobble Lane Primary School",
    "Status of this plan": "Final (a first plan)",
    "Assessment requested": "10 December 2025",
    "Draft sent": "20 March 2026",
    "Date of this final plan": "27 April 2026",
    "To be reviewed by": "23 April 2027",
    "Main need": "Social, emotional and mental health",
    "Languages at home": "English, some Igbo with his mother",
    "Mother": "Blessing Okafor",
    "Foster carers": "Pat and Lorraine Whitcombe",
    "Looked after": "Yes. Accommodated under section 20, Children Act 1989, since 21 August 2023",
    "Unique pupil number": "Q841220316045",
    "NHS number": "999 412 0836",
}

WORDS = {
    "A.how": [
        "Stella Marchetti, plan writer, met Reuben at school on 22 January 2026. They drew a map of his week and "
        "she wrote down what he told her. His mother spoke to her by telephone on 26 January. His foster carers "
        "filled in the carers' form on 29 January.",
    ],
    "A.history": [
        "Reuben was born in Thornmere and lived with his mother, Blessing, until he was seven. There was violence "
        "in the home in those years. He changed school three times between Reception and Year 2.",
        "In August 2023 he moved to Pat and Lorraine Whitcombe, who foster him still. He joined Cobble Lane that "
        "September. He sees his mother every other Wednesday at the family centre.",
    ],
    "A.talk": [
        "Reuben speaks in short, quick sentences and talks best while his hands are busy. Give him a choice of two "
        "and time to think. For this plan he sorted picture cards into three piles: like, not sure, no. He asked "
        "for his cards to be kept and the plan writer read his part back to him before it was sent.",
    ],
    "A.child": [
        "Reuben said: “I like football, bikes and Mr Ferris. I'm fast. I can take a back wheel off and put it on "
        "again.”",
        "“I don't like it when teachers change and nobody says. I don't like reading out. When it's loud my head goes "
        "fizzy and I have to get out.”",
    ],
    "A.parent": [
        "His mother, Blessing, said that Reuben is funny and loyal and looks after small children. She worries that "
        "people see the temper and miss the boy.",
        "Pat and Lorraine said that he is good company at home, eats well and helps in the garage without being "
        "asked. Sundays are hard because Monday is coming.",
    ],
    "B.SP": [
        "Reuben has no identified needs in this area. His sight and hearing were tested in January 2026 and are "
        "fine. His movement and coordination are as one would expect of a boy of ten, and rather better on a "
        "bicycle.",
    ],
    "B.strong": [
        "Reuben is good with his hands, learns by watching and never forgets how a thing comes apart. His "
        "arithmetic is at the level expected for Year 5. He is kind to younger pupils and will own up when he "
        "trusts the adult who asks.",
    ],
    "E.lead": [
        "Shorter targets towards each outcome are set every half term by Mr Ferris, the special educational needs "
        "coordinator (SENCO), with Reuben and his carers. Mr Ferris checks progress at the end of each half term.",
    ],
    "F.lead": [
        "Mr Ferris, the SENCO, reviews each part of this section with Reuben's class teacher at the end of every "
        "term and sends his carers, mother and social worker a note of it.",
        "Where this section says “the teaching assistant”, it means the one who works with Reuben under F8 and has "
        "had the training in F11.",
    ],
    "D": [],
    "H1": [
        "Reuben is not a disabled child within the meaning of the Act of 1970 and no provision is needed under it.",
    ],
    "I": ["Cobble Lane Primary School, a mainstream maintained primary school."],
    "J": [
        "No personal budget has been asked for. His carers and mother were told in March 2026 how to ask for one."
    ],
}

A = [
    item(
        "A1",
        None,
        "Reuben wants to go to the same secondary school as Tyrone and Ash and to stay there all week "
        "without being sent home.",
    ),
    item("A2", None, "He hopes to mend bikes for a living, in a shop with his own name over the door."),
    item(
        "A3",
        None,
        "His mother hopes that he will have a proper friend, one who is asked to tea and comes back.",
    ),
    item(
        "A4",
        None,
        "Pat and Lorraine hope that he will one day be able to say what hurts instead of running from it.",
    ),
]
B = [
    item(
        "B1",
        CI,
        "Reuben loses his way in spoken language. He can follow two steps; by the third he is guessing. "
        "On a standard test in February 2026 his understanding of sentences scored 74, where 85 to 115 "
        "is average. In class he copies his neighbour or plays the clown, and so misses the start of "
        "most tasks.",
    ),
    item(
        "B2",
        CI,
        "He finds it hard to tell what happened. Events come out in the wrong order, with names left "
        "off. Adults take this for lying, and quarrels from break run on into the afternoon.",
    ),
    item(
        "B3",
        CL,
        "Reuben reads at the level of a child of seven years and one month. He sounds out short words "
        "but stalls on those of two or more syllables, and reads 42 words a minute. He cannot read a "
        "Year 5 text alone and refuses to read aloud.",
    ),
    item(
        "B4",
        CL,
        "He forgets his sentence halfway through writing it. His working memory is at the seventh "
        "centile. In twenty minutes he writes about two lines, though he can say far more.",
    ),
    item(
        "B5",
        SE,
        "Reuben is always on watch. A raised voice, a slammed door or a crowd in a corridor makes him "
        "run or hit out. In the autumn term of 2025 he left lessons without leave four to six times a "
        "week and was suspended for nine days.",
    ),
    item(
        "B6",
        SE,
        "He wants friends and does not know how to keep them. Games end in a fight when he loses or "
        "thinks that he has been cheated: three incidents a week were logged in January 2026. He spends "
        "most breaks alone beside an adult.",
    ),
    item(
        "B7",
        SE,
        "Sudden change unsettles him for the rest of the day. On days with a supply teacher or a moved "
        "timetable he paces, asks who is coming and does hardly any work. Leaving Year 6 for a large "
        "new school is the change that he dreads most.",
    ),
]
C = [
    item(
        "C1",
        HE,
        "Reuben sleeps badly. He takes two hours to settle and wakes two or three times with bad "
        "dreams. By Thursday he is falling asleep in class and is quicker to anger.",
    ),
]
D = [
    item(
        "D1",
        SC,
        "Reuben does not have a settled story of why he came into care. He blames himself for it. On "
        "the evening after he has seen his mother he is silent or breaks things, and he will not say "
        "what is wrong.",
    ),
    item(
        "D2",
        SC,
        "He lives six miles from school, and no child of his age lives near. He has not once met a "
        "classmate out of school since September 2024.",
    ),
]
E = [
    item(
        "E1",
        CI,
        "By July 2027 Reuben will carry out a spoken instruction of three steps, or ask to have it "
        "again, in four lessons out of five, so that he starts work when the others do.",
    ),
    item(
        "E2",
        CI,
        "By July 2027 Reuben will tell an adult what happened in a quarrel, in the right order and with "
        "who was there, on the day it happens, in eight out of ten of them.",
    ),
    item(
        "E3",
        CL,
        "By July 2027 Reuben will read a page of plain instructions, such as a sheet on changing a "
        "tyre, at 80 words a minute and do what it says without help.",
    ),
    item(
        "E4",
        CL,
        "By July 2027 Reuben will plan and finish a piece of writing of three paragraphs in a lesson, "
        "by hand or by dictation, once a week.",
    ),
    item(
        "E5",
        SE,
        "By July 2027 Reuben will use his card and go to the quiet room when he feels unsafe, so that "
        "he leaves lessons without leave no more than once a fortnight and is not suspended.",
    ),
    item(
        "E6",
        SE,
        "By July 2027 Reuben will play a game with two other children to its end, win or lose, at four "
        "breaks out of five.",
    ),
    item(
        "E7",
        SE,
        "By the end of October 2027 Reuben will attend all his lessons at his secondary school for four "
        "weeks running.",
    ),
    item(
        "E8",
        HE,
        "By April 2027 Reuben will be asleep within forty minutes of lights out on five nights in seven, "
        "so that he is awake in his lessons to the end of the week.",
    ),
    item(
        "E9",
        SC,
        "By April 2027 Reuben will tell his social worker or carers, in words or with his cards, one "
        "thing that he feels about seeing his mother after each of his visits to her.",
    ),
    item(
        "E10",
        SC,
        "By July 2027 Reuben will have had a classmate to tea, or gone to one, at least twice in each term.",
    ),
]
F = [
    item(
        "F1",
        CI,
        "A speech and language therapist works with Reuben one to one for 40 minutes once a fortnight "
        "in term time. She teaches him to follow longer sentences and to say which part he has missed.",
    ),
    item(
        "F2",
        CI,
        "The teaching assistant repeats the therapist's exercises with Reuben, one to one, for 20 "
        "minutes three times a week: story strips for telling events in order, and the “stop and check” "
        "listening game.",
    ),
    item(
        "F3",
        CI,
        "In every lesson the class teacher gives Reuben spoken instructions two steps at a time, puts a "
        "picture of each on his desk and asks him to say them back.",
    ),
    item(
        "F4",
        SE,
        "After a quarrel, on the same day, the class teacher or the teaching assistant sits with Reuben "
        "alone for ten minutes and goes through it on a strip of four drawings: before, what happened, "
        "what I felt, what next.",
    ),
    item(
        "F5",
        CL,
        "A specialist teacher with a Level 5 diploma in teaching literacy teaches Reuben to read, one "
        "to one, for 45 minutes twice a week: words of several syllables first, then speed.",
    ),
    item(
        "F6",
        CL,
        "The teaching assistant hears Reuben read, one to one, for 15 minutes each day, from football "
        "and bicycle magazines chosen by the specialist teacher to match his reading level.",
    ),
    item(
        "F7",
        CL,
        "Reuben has a laptop with dictation software, which lies ready in every lesson that calls for "
        "more than a few words of writing.",
    ),
    item(
        "F8",
        SE,
        "A teaching assistant works alongside Reuben, one to one, for all lessons, breaks and lunches, "
        "32 hours a week. She watches for the first signs of alarm, offers the card before he needs to "
        "ask and brings him back to his work afterwards.",
    ),
    item(
        "F9",
        SE,
        "An Emotional Literacy Support Assistant sees Reuben one to one for 30 minutes every Tuesday to "
        "practise naming feelings and cooling down.",
    ),
    item(
        "F10",
        SE,
        "A quiet room next to the office, with a beanbag and a sand timer, is kept free for Reuben in "
        "all school hours. He shows a yellow card to leave for it and is not questioned on the way.",
    ),
    item(
        "F11",
        SE,
        "Each September the educational psychologist trains every adult who teaches Reuben, for three "
        "hours, in how early harm affects children and how to calm one who is frightened.",
    ),
    item(
        "F12",
        SE,
        "The Emotional Literacy Support Assistant runs a lunchtime games club for Reuben and three "
        "others, 30 minutes twice a week, with turn-taking, losing and putting things right as its "
        "lessons.",
    ),
    item(
        "F13",
        SE,
        "At 8.40 each morning the teaching assistant spends ten minutes with Reuben alone on his "
        "picture timetable. She marks in red anything that is different that day and says who will "
        "take each lesson.",
    ),
    item(
        "F14",
        SE,
        "In the spring term of 2027 Mr Ferris meets the SENCO of Reuben's secondary school for an hour "
        "to pass on what works. In the summer term of 2027 the teaching assistant takes him there six "
        "times, two hours each, to learn the building and meet his tutor. The tutor sees him for 15 "
        "minutes each Monday until half term in October.",
    ),
    item(
        "F15",
        CL,
        "Before each piece of writing the teaching assistant spends ten minutes one to one with Reuben, "
        "recording his spoken plan and setting it out as three boxes.",
    ),
]
G = [
    item(
        "G1",
        HE,
        "A community children's nurse sees Reuben and his carers for 45 minutes every six weeks about "
        "sleep. She keeps a sleep diary with them and changes the bedtime routine by it. The "
        "paediatrician reviews it every six months.",
    ),
]
H2 = [
    item(
        "H2.1",
        SC,
        "Reuben's social worker sees him alone for an hour every four weeks and makes a life-story "
        "book with him. She reviews the work at each looked-after review.",
    ),
    item(
        "H2.2",
        SC,
        "Thornmere pays for a place at Cobble Lane Juniors football club, 90 minutes each Saturday in "
        "the season, and for a taxi when the carers cannot drive. The social worker reviews this "
        "every six months.",
    ),
]
K = [
    "K1 | Reuben's views, cards and map | Reuben, with Stella Marchetti | 22 January 2026",
    "K2 | Mother's views by telephone; carers' form | Blessing Okafor; Pat and Lorraine Whitcombe | 29 January 2026",
    "K3 | School advice | Dale Ferris, SENCO, Cobble Lane Primary School | 23 January 2026",
    "K4 | Educational psychology advice | Dr Hannah Lisle, educational psychologist | 12 February 2026",
    "K5 | Speech and language therapy advice | Comfort Yeboah, therapist | 10 February 2026",
    "K6 | Medical advice | Dr Imran Sethi, community paediatrician | 3 February 2026",
    "K7 | Social care advice | Gwen Tolley, social worker | 5 February 2026",
    "K8 | Virtual school's advice and personal education plan | Marcus Bright, virtual school | 30 January 2026",
]

LINKS = pairs("""
A1: E5 E7; A2: E3; A3: E6 E10; A4: E9 E2;
B1: E1 F1 F2 F3; B2: E2 F2 F4; B3: E3 F5 F6; B4: E4 F7 F15; B5: E5 F8 F9 F10 F11; B6: E6 E10 F4 F12 H2.2;
B7: E7 F13 F14 F11; C1: E8 G1; D1: E9 H2.1; D2: E10 H2.2;
E1: F1 F2 F3; E2: F2 F4; E3: F5 F6; E4: F7 F15; E5: F8 F9 F10 F11; E6: F4 F12;
E10: F12 H2.2; E7: F13 F14; E8: G1; E9: H2.1 F9
""")

GUARDS = [
    Guard("P06", "F7", "a laptop that lies ready in every lesson is enough for equipment"),
    Guard("P03", "F4", "after each quarrel, the same day, is how often"),
    Guard("P09", "F2", "the therapist's exercises are named, not left to a programme to come"),
    Guard("N03", "B7", "hardly any work, with the days and what is seen, is a description"),
    Guard("M04", "E7", "a secondary school to come does not contradict the primary school of today"),
    Guard(
        "N01", "B/Reuben has no identified needs in this area. His sight", "the area is said to have no needs"
    ),
    Guard(
        "V05",
        "A/“I don't like it when teachers change and nobody says.",
        "the child is quoted, and it is said so",
    ),
    Guard(
        "S02",
        "H1/Reuben is not a disabled child within the meaning",
        "H1 says that there is nothing to record",
    ),
    Guard("O02", "E7", "the end of October 2027 is a date"),
    Guard("P04", "F14", "hours and visits are given for each step of the move"),
]

PLAN = Plan(
    stem="valerian-01-thornmere",
    layout=3,
    front=FRONT,
    words=WORDS | {"K": K},
    items=keyed(A, B, C, D, E, F, G, H2),
    rows=[],
    links=LINKS,
    details={
        "name": "Reuben Okafor",
        "preferred_name": "Reuben",
        "date_of_birth": "2016-01-14",
        "status": "final",
        "plan_date": "2026-04-27",
        "review_date": "2027-04-23",
        "year_group": 5,
        "local_authority": "Thornmere County Council",
        "setting": "Cobble Lane Primary School",
        "named_placement": "Cobble Lane Primary School",
        "primary_need": "Social, emotional and mental health",
        "first_plan": True,
        "pronouns": "he",
        "looked_after": True,
        "officer": "Judith Prowse",
        "signed": True,
        "upn": "Q841220316045",
        "nhs_number": "9994120836",
        "dates": {
            "request": "2025-12-10",
            "draft": "2026-03-20",
            "first_issued": None,
            "final": "2026-04-27",
            "amended": None,
            "review_meeting": None,
        },
    },
    states={"H1": "nil", "J": "nil"},
    guards=GUARDS,
)
