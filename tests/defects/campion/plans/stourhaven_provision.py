"""What is provided in the Stourhaven plan, and who advised it."""

from __future__ import annotations

from tests.defects.campion.pen import item, say
from tests.defects.campion.plans.stourhaven_needs import CI, CL, SC, SEMH, SP, H

F_LEAD = "Miss Idowu's post is a teaching assistant at Level 3 who has completed the speech and language therapy service's two-day course in developmental language disorder (renewed every two years). She, or a colleague with the same training, is meant by “the trained assistant” below."

F_CI = [
    item(
        "F1",
        "A speech and language therapist experienced in developmental language disorder will see Ellis at school, one to one, for 45 minutes once a week in term time, to teach understanding of longer sentences and past-tense endings with Shape Coding. The therapist will review the targets every term with school and carers. (Outcomes 1 and 2)",
        CI,
    ),
    item(
        "F2",
        "The trained assistant will repeat the therapist's activities with Ellis, one to one, for 15 minutes on the four other days. (Outcomes 1 and 2)",
        CI,
    ),
    item(
        "F3",
        "In every lesson the class teacher will give Ellis each instruction in parts of no more than two pieces of information, with a drawn or signed cue, and will ask him to show what he is going to do before he starts. (Outcome 1)",
        CI,
    ),
    item(
        "F4",
        "Every Monday and Wednesday, straight after register, the trained assistant will pre-teach Ellis five words of the week's topic, one to one for 20 minutes, with Word Aware word maps, and will test them on Friday. (Outcomes 2 and 4)",
        CI,
    ),
    item(
        "F5",
        "A group of no more than four children, led by the trained assistant, will practise joining in, turn-taking and mending arguments with comic strip conversations for 30 minutes twice a week; after it she goes out with Ellis to the first 15 minutes of play to help him use what he practised. The special educational needs co-ordinator reviews it each half term. (Outcome 3)",
        CI,
    ),
]

F_CL = [
    item(
        "F6",
        "A teacher with a Level 5 award in literacy difficulties will teach Ellis reading and spelling with a structured phonics programme with pictures, one to one, for 30 minutes on three days a week, and will measure his progress every twelve weeks. (Outcomes 4 and 5)",
        CL,
    ),
    item(
        "F7",
        "The trained assistant will hear Ellis read, one to one, for ten minutes daily from books at his level, football annuals among them. (Outcome 4)",
        CL,
    ),
    item(
        "F8",
        "In each lesson with writing Ellis will have a tablet with Clicker sentence banks, set up by the trained assistant before the lesson with the words of the topic. (Outcome 5)",
        CL,
    ),
    item(
        "F9",
        "The class teacher will teach Ellis number bonds and the words of mathematics with ten-frames and counters, in a group of three, for 20 minutes on Tuesdays, Thursdays and Fridays, and check them at the end of each half term. (Outcome 6)",
        CL,
    ),
]

F_SEMH = [
    item(
        "F10",
        "The trained assistant will sit beside Ellis for 15 hours a week, in all English, mathematics and topic lessons, one to one at the start of each task and then within reach, to draw up his task strip, check each step with him and lengthen the time between checks. (Outcomes 1 and 7)",
        SEMH,
    ),
    item(
        "F11",
        "On the carpet Ellis will have a wobble cushion and a place at the front, and the class teacher will give him a job with his hands after every five minutes of listening. (Outcome 7)",
        SEMH,
    ),
    item(
        "F12",
        "The trained assistant will meet Ellis at the gate for ten minutes each morning and again at two o'clock for five minutes, one to one, to put up the picture of who collects him on his day board. (Outcome 9)",
        SEMH,
    ),
    item(
        "F13",
        "An emotional literacy support assistant supervised each half term by an educational psychologist will work with Ellis on naming worry and anger with feelings cards, one to one, for 40 minutes a week for the school year, and report to his carers each half term. (Outcome 8)",
        SEMH,
    ),
    item(
        "F14",
        "Ellis may go to the reading tent beside the classroom whenever he shows his card; the trained assistant stays within sight, says nothing for five minutes, and then brings him back with one drawn step. (Outcome 8)",
        SEMH,
    ),
    item(
        "F15",
        "An educational psychologist will train all staff who teach or supervise Ellis in attachment and loss, for two hours in October 2026 and again each September. (Outcomes 8 and 9)",
        SEMH,
    ),
]

F_SP = [
    item(
        "F16",
        "An occupational therapist will see Ellis at school, one to one, for 45 minutes once every half term to set and review a programme of hand strength, dressing and ball skills, and will teach it to the trained assistant. (Outcomes 5 and 10)",
        SP,
    ),
    item(
        "F17",
        "The trained assistant will carry out that programme with Ellis and one partner for 20 minutes on Mondays, Wednesdays and Fridays. (Outcomes 5 and 10)",
        SP,
    ),
    item(
        "F18",
        "Ellis will have a triangular pencil, a sloping board and elastic laces in every lesson that needs them, and will start changing ten minutes before the class with the trained assistant beside him to talk through each step, twice a week. (Outcomes 5 and 10)",
        SP,
    ),
    item(
        "F19",
        "Ellis will have access to the small dining room for 40 minutes every lunchtime, with up to six other children and a midday supervisor who has had the training in attachment, and to ear defenders in the hall and on the stairs at all times. (Outcome 8)",
        SP,
    ),
]

F_TARGETS = say(
    "F:t",
    "The class teacher, the trained assistant, Ellis's carers and the virtual school will set his short-term targets each term at his personal education plan meeting and check them at the next one.",
)

G = [
    item(
        "G1",
        "The community children's asthma nurse will see Ellis and his carers at clinic every six months for 30 minutes to check his technique, teach him to notice a tight chest with a traffic-light picture and renew his asthma plan; the carers bring the plan to school.",
        H,
    ),
    item(
        "G2",
        "His blue inhaler and spacer are kept in the classroom and go out with him. A member of staff trained by the school nurse each September will give two to ten puffs as required for wheeze, as his asthma plan sets out, and call 999 if he is no better.",
        H,
    ),
]

H1 = [
    item(
        "H1.1",
        "The children's social care service will pay for and arrange a sports buddy, briefed by the speech and language therapist, who takes Ellis to the Stourhaven Colts training for two hours every Saturday of the season, one to one, and explains the rules with pictures.",
        SC,
    )
]

H2 = [
    item(
        "H2.1",
        "Ellis's social worker will visit him at home every four weeks for an hour and, with a picture calendar which they fill in together, show him each date on which he sees his mum and Poppy and tell him who has decided it.",
        SC,
    )
]

ADVICE = [
    ("Parent", "Ms Dawn Mordaunt, mother, by home visit", "24 June 2026"),
    ("Carers", "Mr and Mrs Loxley, foster carers", "26 June 2026"),
    ("Child", "Ellis's views, gathered by Miss T. Idowu", "19 June 2026"),
    (
        "Education",
        "Ms R. Castellan, special educational needs co-ordinator, Fuller's Green Primary School",
        "12 June 2026",
    ),
    ("Educational psychology", "Dr B. Oyelaran, educational psychologist", "16 June 2026"),
    (
        "Health: medical",
        "Dr S. Whitlow, community paediatrician, with the asthma nurse's letter",
        "10 June 2026",
    ),
    ("Health: therapy", "Ms J. Farrow, speech and language therapist", "9 June 2026"),
    ("Health: therapy", "Mr L. Pinnock, occupational therapist", "15 June 2026"),
    ("Social care", "Ms H. Adair, social worker, children looked after team", "11 June 2026"),
    ("Virtual school", "Mr G. Tranter, virtual school head", "17 June 2026"),
]
