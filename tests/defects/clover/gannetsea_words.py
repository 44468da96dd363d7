"""The words of Gannetsea's plan, by key."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "front_name": "Tobiah Wicksteed",
    "front_known": "Toby",
    "front_dob": "03.03.2022",
    "front_address": "4 Tarrier's Row, Gannetsea",
    "front_sex": "Male",
    "front_year": "Reception",
    "front_school": "Bramling Infant School",
    "front_p1": "Rhona Wicksteed",
    "front_p2": "Dale Wicksteed",
    "front_nhs": "999 000 4821",
    "h_A1": "A1",
    "A_history": "Toby was born at 37 weeks and came home at a month old. His heart was repaired when he was five months. He "
    "crawled at two, walked at two years and ten months, and spent a happy year and a half at Shoreline Nursery, "
    "which he left in July 2026. He moved up to Reception at Bramling on 7 September with the four friends he sat with.",
    "h_A2": "A2",
    "A_how": "Toby's part was put together by Kezia Orme, his key person at nursery, who watched and filmed him on five mornings in "
    "May 2026 and noted what he chose, signed, pushed away and went back to. Rhona and Dale filled in the "
    "family pages at home and talked them through with the plan coordinator on 3 June 2026.",
    "A_child": "Toby showed us that he is happiest outdoors, with water or wheels, and that he wants to do things by himself: he "
    "pushes a helping hand off the zip. He covers his face when a room is full and signs “finished” with both hands. "
    "He tells people things with signs, sounds, pointing and a look. He joins in decisions when he is shown two real "
    "objects and given time.",
    "A_parents": "Rhona and Dale say that people see the diagnosis before the boy. They want him to be expected to learn, told "
    "off like anybody else, and not carried about. What worries them most is choking and the road.",
    "A_interests": "Buses, the harbour, washing-up, his sister Nell's drum, and any song with actions.",
    "A_strengths": "Toby learns fast by watching. He has over forty signs, remembers routes and people's coats, and makes grown-ups "
    "laugh on purpose.",
    "A_1": "His mum and dad hope that he will talk, and read, well enough to order his own chips and know which bus is his.",
    "A_2": "They hope that he will always have mates, not just helpers.",
    "A_3": "Nell, who is nine, wants Toby to be able to go on the big slide with her without anybody holding him.",
    "B_1": "Toby understands about eighty spoken words and short phrases that go with something he can see. Without a sign or object, "
    "“put your cup in the sink” gets him as far as the cup. On the developmental profile his understanding was at "
    "the level of two years and one month.",
    "B_2": "He says eleven words, most without their last sound, and signs some forty more; he does not yet put two together, so a "
    "stranger gets his meaning about once in five tries and he takes a hand and pulls.",
    "B_3": "Toby will look at a book or toy with an adult for about two minutes if the adult chose it, and up to ten if he did. In a carpet "
    "session of twelve children he looks at the door.",
    "B_4": "New learning needs breaking small and many returns: he took seven weeks of daily goes to match four colours, "
    "and lost them over a fortnight's holiday.",
    "B_5": "He recites one, two, three but gives a handful when asked for two, where most children starting school count out five or "
    "more things.",
    "B_6": "Faced with something hard Toby sweeps it off the table, drops to the floor or goes under it. This ended two "
    "out of three adult-led tasks that were watched in May, so that he missed the second half of each.",
    "B_7": "A change of place (in from the garden, off to lunch) makes him sit down and go floppy; it took two adults and "
    "an average of nine minutes to move him on.",
    "B_8": "Toby has no sense of danger. He was through an unlocked gate three times last year, runs toward water and vehicles, "
    "and does not stop when called.",
    "B_9": "He plays next to children and likes to be near them, but his way of starting is to push or to hug from "
    "behind. Four of his classmates have begun to move off when he comes.",
    "B_10": "Low muscle tone and loose joints make Toby tire after a hundred metres. He takes stairs on his "
    "bottom, sits in a W, and slumps in an ordinary chair within five minutes.",
    "B_11": "His grip is a whole fist. He makes marks but cannot draw a line to order, do up a zip or use scissors, and "
    "the table work of the class lasts him about three minutes.",
    "B_12": "Toby overfills his mouth and swallows without chewing. He has had two choking episodes with firm foods, and "
    "cannot be left with food.",
    "B_13": "He wears nappies, shows no sign of knowing that he is wet, and lies down for changing as a baby would, which marks him "
    "out from his class.",
    "C_1": "Toby's repaired heart leaves him short of breath and pale-lipped after about five minutes of hard running, at "
    "which he has to stop; he does not know to stop himself.",
    "C_2": "His thyroid is underactive. When a dose is missed for some days he is sleepy by mid-morning and cannot attend.",
    "D_lead": "Assessed by the children's social work team at home, 22 May 2026.",
    "D_1": "Toby cannot be left for a moment awake, and wakes at four. His parents have had no evening together since he "
    "was born, and Nell goes without their time.",
    "D_2": "He cannot use the soft play or the holiday club in town, which ask for toilet-trained children who stay inside a gate, so he "
    "sees no other children from July to September.",
    "E_1": "By the end of Reception (July 2027) Toby will join two signs or words (“more bus”, “Nell gone”) to ask, tell or "
    "refuse, at least ten times in a school day, with three different people.",
    "E_2": "By Easter 2028 Toby will stay with a story or song in a group of six for eight minutes, doing the "
    "actions, four days out of five.",
    "E_3": "By the end of Year 1 Toby will show on three days running, and again after a holiday, that he has kept what he was taught: "
    "each of twenty written words and the numbers one to five.",
    "E_4": "By the end of Reception Toby will finish three short table tasks in a row and carry each to the tray, with one look at "
    "his finished-box, in nine sessions out of ten.",
    "E_5": "By December 2027 Toby will go from garden to classroom and classroom to hall on his own feet within two minutes, "
    "stopping at “stop”, at every change of a normal day, so that he need not be held.",
    "E_6": "By the end of Year 1 Toby will ask another child to play by a tap on the arm and a sign, and take five turns with them, at "
    "least once each playtime.",
    "E_7": "By the end of Year 1 Toby will climb a flight of ten stairs and the steps of the slide foot over foot, one hand on the "
    "rail, with nobody touching him.",
    "E_8": "By July 2028 Toby will write his short name, holding the crayon in three fingers, so that another person can read it, on four "
    "days of five.",
    "E_9": "By the end of Reception Toby will take one bite, chew it and swallow before he reaches for more, through a whole lunch, on four "
    "days in five, with no choking.",
    "E_10": "By the end of Key Stage 1 Toby will tell an adult, by sign, that he wants the toilet and use it standing or sitting, with no more "
    "than one accident in a school week.",
    "E_11": "By July 2028 Toby will be awake and taking part, or resting by his own choice at his “rest” picture, at eleven and at two "
    "o'clock on every school day but one in a month.",
    "E_12": "By August 2027 Toby will spend two hours of each week with children outside school at a club or at home with a "
    "sitter he knows, and settle within five minutes of his parents' going.",
    "F_1": "A speech and language therapist experienced with Down syndrome: 1:1, 30 minutes every Wednesday in term time (38 "
    "sessions a year), teaching two-word joining with See and Learn cards.",
    "F_2": "Toby's early years assistant (level 3, Makaton foundation course passed) does the cards with him one to one, twice a day for "
    "ten minutes.",
    "F_3": "All adults in the Reception room sign the key words of what they say to Toby, at every instruction, routine and song.",
    "F_4": "The therapist trains the Reception team in signing, ninety minutes each September with a refresher of an hour in February.",
    "F_5": "Attention groups on the Bucket Time model, led by the Reception teacher: Toby and three others, ten minutes, "
    "Monday to Friday straight after register.",
    "F_6": "A bag of Toby's own objects for each story, in his lap at every carpet session.",
    "F_7": "A teacher who has taken the Down syndrome reading course teaches Toby whole words by match, select, name: 1:1, 15 minutes a "
    "day, four days a week.",
    "F_8": "Number with Numicon plates: the early years assistant and Toby with one classmate, fifteen minutes on Tuesday and "
    "Thursday and again on Friday.",
    "F_9": "In the first two days of each half-term the assistant goes back over everything on Toby's “known” list with him alone, twenty "
    "minutes morning and afternoon.",
    "F_10": "A workstation with three trays, left to right, and a finished-box; Toby uses it with the assistant beside him (1:1) for "
    "fifteen minutes every morning at 9.30.",
    "F_11": "An educational psychologist visits for two hours each term, watches two tasks and coaches the teacher and assistant in how to end a task well.",
    "F_12": "An early years assistant is with Toby, one to one, from 8.45 to 3.15 on all five days (32.5 hours a week), to "
    "keep him safe outdoors and at gates and to lead him through changes with an object of what comes next.",
    "F_13": "Five minutes before each change of room or activity the assistant shows Toby the object and sings the moving song.",
    "F_14": "Outer doors and gates used by Reception have a child-proof latch 1.5 metres high, checked daily at 8.40 by the site manager.",
    "F_15": "A play circle with two children who ask to come, run by the Reception teacher for 15 minutes on Mondays, Wednesdays and Fridays "
    "to teach the tap, the sign and the turn.",
    "F_16": "At each outdoor play the assistant stands back three metres and prompts by sign only, so that Toby may start games as "
    "he likes and as often as he likes.",
    "F_17": "A children's physiotherapist works with Toby 1:1 at school for 45 minutes once a fortnight on stairs, core strength and "
    "getting up from the floor.",
    "F_18": "The assistant takes him through the physiotherapist's six exercises alone, 15 minutes each morning before play.",
    "F_19": "A Size 1 chair with arms and a foot block, and a buggy board for walks of more than 100 metres, for all "
    "lessons and outings.",
    "F_20": "An occupational therapist sees Toby 1:1 for forty minutes, six times between September and December 2026 and six "
    "between January and April 2027, then once each half-term, to teach grasp, lines and zips by backward chaining.",
    "F_21": "Spring scissors, short chunky crayons and a slope board at Toby's place for all table work.",
    "F_22": "The assistant sits at Toby's left for the whole of lunch and snack (50 minutes a day, 1:1), gives food in "
    "pieces of one centimetre, one at a time, and signs “chew”.",
    "F_23": "The eating and drinking therapist watches a meal with the assistant for an hour each half-term, rewrites the food list and "
    "trains any new adult before they sit with him.",
    "F_24": "Toilet timing: the assistant takes Toby, 1:1, at 9.15, 10.45, 12.45 and 2.15 each day, for five minutes, with the bus "
    "song, and fills in the chart.",
    "F_25": "A toilet step, a rail and a changing space with a door, for his use all day.",
    "G_1": "The children's cardiology nurse sees Toby at the hospital every six months and gives school a written rest rule in September.",
    "G_2": "The school nurse trains two named adults in spotting breathlessness and in what to do as needed (sit, loosen, "
    "water, ring 999 if lips stay blue for two minutes): one hour each September.",
    "G_3": "The paediatrician checks Toby's thyroid by blood test every six months and changes the dose within a week.",
    "H1_1": "A sitter trained in Toby's eating rules comes to the house for three hours each Thursday evening.",
    "H1_2": "A play worker goes with Toby, one to one, to the harbour holiday club for two days of six hours in each week of the summer holiday and "
    "two days each in October, February and at Easter.",
    "H1_none": "",
    "H2_1": "A family support worker visits for an hour once a month until June 2027 to work with Rhona and Dale on Toby's sleep "
    "by the Bedtime Ladder.",
    "I_name": "Bramling Infant School, a maintained mainstream infant school.",
    "J_text": "A personal budget was explained on 3 June 2026. The family do not want one at present.",
    "K_1": "Parents' and child's views",
    "K_1.d": "3 June 2026",
    "K_1.w": "Rhona and Dale Wicksteed; Kezia Orme, Shoreline Nursery",
    "K_1.a": "K1",
    "K_2": "Educational advice",
    "K_2.d": "19 May 2026",
    "K_2.w": "I. Catterick, manager, Shoreline Nursery",
    "K_2.a": "K2",
    "K_3": "Educational psychology",
    "K_3.d": "28 May 2026",
    "K_3.w": "Dr P. Ashdene, educational psychologist",
    "K_3.a": "K3",
    "K_4": "Medical advice",
    "K_4.d": "1 June 2026",
    "K_4.w": "Dr N. Quill, community paediatrician",
    "K_4.a": "K4",
    "K_5": "Speech and language therapy, with eating and drinking",
    "K_5.d": "20 May 2026",
    "K_5.w": "L. Sorby, therapist",
    "K_5.a": "K5",
    "K_6": "Physiotherapy",
    "K_6.d": "26 May 2026",
    "K_6.w": "F. Bannock, physiotherapist",
    "K_6.a": "K6",
    "K_7": "Occupational therapy",
    "K_7.d": "27 May 2026",
    "K_7.w": "T. Oyelaran, occupational therapist",
    "K_7.a": "K7",
    "K_8": "Social care assessment",
    "K_8.d": "22 May 2026",
    "K_8.w": "Children's social work team",
    "K_8.a": "K8",
    "sign_name": "Anselm Prior, plan coordinator",
    "sign_date": "14 September 2026",
    "h_H1": "H1 – Social Care Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "h_H2": "H2 – Any Other Social Care Provision",
} | {
    f"F_rev_{short}": f"{subject} in this table: the SENCO and Toby's parents go over it in the last week of every term with whoever "
    "delivers it, and set his three next small steps."
    for short, subject in (
        ("ci", "What is provided"),
        ("cl", "The teaching"),
        ("se", "The help"),
        ("sp", "Therapy, equipment and care"),
    )
}
