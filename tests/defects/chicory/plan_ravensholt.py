"""Ravensholt: software report with striped tables, for a young person out of school; careful and warm."""

from __future__ import annotations

from tests.defects.chicory.model import Block, Look, Plan, Turn, hd, head, lines, r, table

FRONT = table(
    (5.0, 12.0),
    r(None, "Name", "Maren Ashdown-Lacey"),
    r(None, "Known as", "Maren"),
    r(None, "Date of birth", "30 March 2011"),
    r(None, "Year group", "Year 11"),
    r(None, "Status", "Final"),
    r(None, "Date of final plan", "2 October 2026 (this is Maren's first plan)"),
    r(None, "Review by", "front-review| 1 October 2027"),
    r(None, "Request for assessment", "19 May 2026"),
    r(None, "Draft plan sent", "28 August 2026"),
    r(None, "Education", "Otherwise than at school (no school attended since February 2025)"),
    r(None, "Main area of need", "Social, emotional and mental health"),
    r(None, "Looked after", "No"),
    r(None, "Parents", "Tessa Ashdown and Corin Lacey"),
    look="form",
)

A = [
    *head("A    Views, interests and aspirations of Maren and her parents"),
    *table(
        (4.2, 12.8),
        hd("Topic", "What was said"),
        r(
            (None, "A"),
            "How we listened",
            "a-method| Saoirse Hallam, plan writer, visited four times between 9 June "
            "and 3 July 2026. The first two visits were spent with the dog. Maren then typed her answers on her "
            "tablet while Saoirse sat in the next room, and she agreed this wording on 3 July. Her parents spoke to "
            "Saoirse on 25 June, without Maren.",
        ),
        r(
            (None, "A"),
            "Maren's views",
            "a-views| Maren typed: “I am not lazy. I want to learn. My body won't go "
            "in.” She feels safest at home with her dog Bramble. Crowds, sudden voices and being looked at make her "
            "want to disappear. She likes biology because living things make sense, and she would like adults to "
            "tell her the plan and then keep to it.",
        ),
        r(
            (None, "A"),
            "Interests",
            "Bramble, tide pools, drawing birds from life, and a baking programme which she "
            "watches with her father.",
        ),
        r(
            (None, "A"),
            "How Maren communicates and decides",
            "a-talk| Maren speaks freely with her family. With "
            "others she types, or sends a green, amber or red card through her mother. Questions in writing, a day "
            "ahead, work best. She was sent each page of this plan before her parents were and put a line through "
            "what she did not agree with.",
        ),
        r(
            (None, "A"),
            "Parents' views",
            "a-parents| Tessa and Corin say that Maren was held to be fine in school "
            "while she fell apart at home each night. They are relieved to be believed. They ask that nobody rush "
            "her, and they worry about what will happen after sixteen.",
        ),
        r(
            (None, "A"),
            "Her story",
            "Maren was a chatty, curious small child. She managed primary school with one "
            "close friend, who then moved away. At Sandgate High School her attendance fell from 91 per cent in Year "
            "7 to none from February 2025. She was found to be autistic in November 2025.",
        ),
        r(
            (None, "A"),
            "Hopes",
            "A1| Maren would like to work with animals when she is an adult.\n"
            "A2| She wants to take Bramble on the beach again.\n"
            "A3| She hopes to leave with some GCSEs, “real ones”.\n"
            "A4| Her parents long to hear her laughing with a friend.\n"
            "A5| Her parents hope that she will come and go as she pleases, without needing to be driven.",
            style="p",
        ),
    ),
]


def needs(area: str, title: str, well: str, *rows: str) -> list[Block]:
    """One striped table of needs."""
    body = [r(("B", "B"), well if at == 0 else "", one) for at, one in enumerate(rows)]
    return table((4.6, 12.4), hd(title + ": what goes well", "What is hard for Maren"), *body, area=area)


B = [
    *head("B    Maren's special educational needs"),
    *needs(
        "communication-interaction",
        "Communication and interaction",
        "Maren writes with precision and humour, and reads the moods of animals at a glance.",
        "B1| Maren cannot say that something is wrong while it is going wrong. As distress rises her speech "
        "stops, at times for a whole day, and her face shows nothing. Teachers took this for calm, and no help "
        "came.",
        "B2| She takes words at face value and is left guessing by hints, sarcasm and group chat. After any "
        "conversation with people of her age she goes over it for hours. She has not spoken to another young "
        "person since Easter 2025.",
    ),
    *needs(
        "cognition-learning",
        "Cognition and learning",
        "Reasoning is in the average range and her recall of facts about nature is excellent.",
        "B3| Maren has missed most of Year 9 and all of Year 10. Her English and science work is at the level "
        "expected early in Year 8, with gaps in essay writing, cells and chemical change.",
        "B4| Starting is hard. A blank page can hold her for an hour, and work that is not perfect is torn up. Of "
        "twelve tasks sent home in the spring she finished one.",
    ),
    *needs(
        "semh",
        "Social, emotional and mental health",
        "She is gentle, loyal and brave, and she knows what settles her.",
        "B5| Panic comes on at the front door: shaking, chest pain and a need to run. Since May Maren has been "
        "out of the house four times, each time for less than ten minutes.",
        "B6| School buildings and unfamiliar adults bring back what happened to her. Of six tutors sent in the "
        "past year she met one, and any change of person has cost her weeks.",
        "B7| She thinks very little of herself. She scores herself two out of ten on the weekly scale, calls her "
        "own work rubbish and stops when praised.",
    ),
    *needs(
        "sensory-physical",
        "Sensory and physical",
        "Maren has fine control of a pencil and is a strong swimmer. "
        "There are no concerns about sight or hearing.",
        "B8| Sound and touch reach her too strongly. A scraped chair hurts, and a brush against the arm can end a "
        "session. Indoors among other people she lasts about five minutes.",
    ),
    *needs(
        "preparing-for-adulthood",
        "Preparing for adulthood",
        "She looks after Bramble's food, walks in the garden and vaccinations without being reminded.",
        "B9| Maren has never used a bus by herself, and she cannot judge when to cross a road if her anxiety is "
        "high, so she depends on lifts for anything outside the house.",
        "B10| She knows the work she would like and nothing of how people get there. She has had no careers "
        "interview and no work experience, and takes “vet” to be the only job with animals.",
    ),
]

CD = [
    *head("C    Health needs related to Maren's special educational needs"),
    *lines(
        "C",
        "C1| Maren falls asleep at about four in the morning and wakes at noon. She is too tired to think before "
        "the middle of the afternoon.",
        "C2| She eats six foods, all pale and dry. Her iron is low, and she is dizzy when she stands up.",
        area="health",
    ),
    *head("D    Social care needs related to Maren's special educational needs or to a disability"),
    *lines(
        "D",
        "D1| The social care assessment of July 2026 found that Maren sees nobody but her parents and "
        "grandmother from one month to the next. She is lonely, and there is nobody besides her mother who can be "
        "with her, so her mother has stopped work.",
        area="social-care",
    ),
    *head("E    Outcomes sought for Maren"),
    *lines(
        "E",
        "E1| By July 2027, Maren will let an adult know what is wrong, by card or typed message, within the same "
        "session, eight times out of ten.",
        "E2| By the end of Year 11, Maren will spend an hour with at least one other young person, twice in each "
        "month, and choose to go back.",
        "E3| By the end of Year 12, Maren will have gained two GCSEs at grade 4 or above.",
        "E4| By July 2027, Maren will hand in three pieces of work out of every four on the day agreed.",
        "E5| By July 2027, Maren will walk Bramble on the beach with one adult for half an hour, twice in each "
        "week, without turning back.",
        "E6| By the end of Year 11, Maren will complete four taster mornings at the college she will move to in "
        "September 2027, with adults she has already met.",
        "E7| By July 2027, Maren will put her own name to one thing that went well after each session, and her "
        "weekly score will have risen from two to five.",
        "E8| By July 2027, Maren will stay for forty minutes in a library or café with her headphones and a seat "
        "of her choice.",
        "E9| By the end of Year 12, Maren will take the number 12 bus to Curlew Point and back without an adult.",
        "E10| By the end of Year 11, Maren will have compared three jobs with animals and chosen a course that "
        "leads to one of them.",
        "E11| By July 2027, Maren will be asleep by midnight on five nights out of seven, as kept in her sleep "
        "diary.",
        "E12| By July 2027, Maren will eat twelve foods, at least two of them rich in iron.",
    ),
    *lines(
        "E",
        "e-targets| Every half term Maren, a parent and the education coordinator choose a small next step "
        "for each outcome. The coordinator keeps the list and goes over it with the tutors.",
    ),
]

WIDTHS = (9.0, 5.4, 4.6, 2.6, 4.0)
HEADS = ("Provision", "Who", "How often and how long", "Towards", "Reviewed")
HALF = "Half-termly, education coordinator"

F = [
    Turn(landscape=True),
    *head("F    Special educational provision for Maren"),
    *lines(
        "F",
        "f-lead| It would be inappropriate for Maren's education to be provided in a school. It is arranged "
        "by the council under section 61 of the Children and Families Act 2014, for thirteen hours in each of 38 "
        "weeks, as in this timetable.",
    ),
    *table(
        (3.0, 8.6, 7.0, 7.0),
        hd("tt-head| Day", "Session", "Provider", "Place"),
        r(
            "F",
            "tt-mon| Monday",
            "English 1.30 to 3.00 pm; study coaching 3.00 to 3.30 pm",
            "Ravensholt Home Teaching Service",
            "Maren's home, dining room",
        ),
        r(
            "F",
            "tt-tue| Tuesday",
            "Biology 1.30 to 3.00 pm; walk with mentor 3.30 to 4.30 pm",
            "Home Teaching Service; Tern Mentoring",
            "Home; then the beach path",
        ),
        r(
            "F",
            "tt-wed| Wednesday",
            "Animal care 2.00 to 4.00 pm",
            "Curlew Point Animal Sanctuary",
            "The sanctuary's barn",
        ),
        r(
            "F",
            "tt-thu| Thursday",
            "Biology 1.30 to 3.00 pm; study coaching 3.00 to 3.30 pm; psychology 4.00 to 5.00 pm",
            "Home Teaching Service; Ravensholt Psychology",
            "Home; psychology by video until January 2027, then in the clinic",
        ),
        r(
            "F",
            "tt-fri| Friday",
            "English 1.30 to 3.00 pm; walk with mentor 3.15 to 4.15 pm; travel training 4.15 to 5.15 pm",
            "Home Teaching Service; Tern Mentoring; council travel trainer",
            "Home; the beach path; bus route 12",
        ),
    ),
    *table(
        WIDTHS,
        hd(*HEADS),
        r(
            "F",
            "F1| Teaching for GCSE English language and GCSE biology, one to one, starting from the Year 8 "
            "gaps.",
            "Two qualified teachers of the Home Teaching Service with autism training",
            "Four lessons a week of 90 minutes",
            "OC{E3}",
            HALF,
        ),
        r(
            "F",
            "F2| Study coaching, one to one: first sentence written together, a timer, and a line that says “good "
            "enough, stop here”.",
            "The English teacher and the biology teacher, one session each",
            "Twice a week, 30 minutes",
            "OC{E4}",
            HALF,
        ),
        r(
            "F",
            "F3| Cognitive behavioural therapy adapted for autistic young people, one to one, on panic and on how "
            "Maren sees herself.",
            "Clinical psychologist, Ravensholt Psychology",
            "Weekly, 60 minutes, 30 sessions",
            "OC{E5}, OC{E7}",
            "After sessions 10, 20 and 30, psychologist",
        ),
        r(
            "F",
            "F4| Graded walks with Bramble, one to one: gate, lane, path, beach. From spring they end with time "
            "in the library or the beach "
            "café.",
            "Mentor from Tern Mentoring, a Level 3 youth worker trained in autism",
            "Twice a week, 60 minutes",
            "OC{E5}, OC{E8}",
            HALF,
        ),
        r(
            "F",
            "F5| Animal care in a group of three young people, with one job shared each week.",
            "Vocational tutor at Curlew Point, with a Level 3 award in animal care",
            "Weekly, 2 hours",
            "OC{E2}, OC{E10}",
            HALF,
        ),
        r(
            "F",
            "F6| Speech and language therapy, one to one: the coloured cards, scripts for asking, and working out "
            "hints and group "
            "messages.",
            "Speech and language therapist with experience of autism in adolescence",
            "Fortnightly, 45 minutes",
            "OC{E1}, OC{E2}",
            "Termly, the therapist",
        ),
        r(
            "F",
            "F7| Occupational therapy, one to one: a sensory plan for each place, rehearsed with Maren and then "
            "tried there.",
            "Occupational therapist with a postgraduate award in sensory integration",
            "Monthly, 60 minutes",
            "OC{E8}",
            "Termly, the therapist",
        ),
        r(
            "F",
            "F8| Noise-cancelling headphones, a lap weight and a seat with its back to the wall.",
            "Bought by the council and laid out by whoever leads the session",
            "In every session and place",
            "OC{E8}",
            "Termly, occupational therapist",
        ),
        r(
            "F",
            "F9| New adults are introduced with a letter and a one-minute film, then by two sessions shared with "
            "an adult whom Maren knows.",
            "Education coordinator",
            "Before every change of adult",
            "OC{E6}",
            HALF,
        ),
        r(
            "F",
            "F10| Move to college: four taster mornings of two hours, one to one, and a film of the rooms and "
            "staff sent beforehand.",
            "College learning support lead and education coordinator",
            "May and June 2027",
            "OC{E6}",
            "July 2027, education coordinator",
        ),
        r(
            "F",
            "F11| Travel training, one to one: kerb drill, reading the bus times, riding with the trainer and "
            "then with the trainer two rows behind.",
            "Council travel trainer",
            "Weekly, 60 minutes",
            "OC{E9}",
            HALF,
        ),
        r(
            "F",
            "F12| Careers guidance in writing and by video, one to one, with a file of jobs and courses in animal "
            "care.",
            "Careers adviser qualified to Level 6",
            "Termly, 45 minutes",
            "OC{E10}",
            "Termly, careers adviser",
        ),
        r(
            "F",
            "F13| Training in autism, panic and shutdown for everyone who works with Maren.",
            "Clinical psychologist",
            "Three hours before they start; renewed each September",
            "OC{E1}, OC{E5}",
            "Each September, education coordinator",
        ),
    ),
    Turn(landscape=False),
]

REST = [
    *head("G    Health provision reasonably required"),
    *table(
        (7.4, 5.4, 4.2),
        hd("Health provision", "By whom", "How often and how long"),
        r(
            "G",
            "G1| Sleep clinic: sleep timing plan, light box and review of melatonin.",
            "Consultant paediatrician with an interest in sleep",
            "Every eight weeks, 40 minutes",
        ),
        r(
            "G",
            "G2| Food programme: one new food in each fortnight, with iron and weight checks.",
            "Specialist dietitian, eating and autism clinic",
            "Every four weeks, 45 minutes, by video",
        ),
        area="health",
    ),
    *lines(
        None,
        "h1-head| H1    Social care provision under section 2 of the Chronically Sick and Disabled Persons "
        "Act 1970",
        style="h1",
    ),
    *lines(
        "H1",
        "H1-1| A personal assistant whom Maren helps to choose spends three hours with her every Saturday, "
        "so that there is company other than her mother's.",
        area="social-care",
    ),
    *lines(None, "h2-head| H2    Any other social care provision", style="h1"),
    *lines(
        "H2",
        "H2-1| A place in the evening group for six autistic young people at the Lantern Rooms, with two "
        "youth workers, on the second and fourth Thursday of the month from 6.30 to 8.00 pm.",
        area="social-care",
    ),
    *head("I    Placement"),
    *lines(
        "I",
        "No school or other institution is named. Maren is educated otherwise than at school, as set out in "
        "Section F.",
    ),
    *head("J    Personal budget"),
    *lines(
        "J",
        "j-pay| A personal budget was agreed with Tessa Ashdown on 21 September 2026. It holds one direct "
        "payment of £3,040 a year for the mentor from Tern Mentoring, at two hours in each of 38 weeks. It meets "
        "Maren's need for help with panic at the front door and her need for help to bear noise and touch, and goes "
        "towards outcomes OC{E5} and OC{E8}.",
    ),
    *head("K    Advice and information"),
    *table(
        (7.2, 6.4, 3.4),
        hd("Advice", "From", "Dated"),
        r("K", "Maren's own words", "Maren, typed, with Saoirse Hallam", "3 July 2026"),
        r("K", "Parents' account", "Tessa Ashdown and Corin Lacey", "25 June 2026"),
        r("K", "Educational advice", "Graham Ledbetter, Sandgate High School", "18 June 2026"),
        r("K", "Educational advice on teaching at home", "Priya Nand, Home Teaching Service", "22 June 2026"),
        r("K", "k-ep| Psychological advice", "Dr Tobias Fenn, educational psychologist", "14 July 2026"),
        r("K", "Clinical psychology report", "Dr Lucia Amory, Ravensholt Psychology", "8 July 2026"),
        r("K", "Medical advice", "Dr Hugh Okonjo, community paediatrician", "30 June 2026"),
        r("K", "Speech and language therapy advice", "Nuala Brigg", "2 July 2026"),
        r("K", "Occupational therapy advice", "Eero Vance", "7 July 2026"),
        r("K", "Advice on preparing for adulthood", "Marcus Bell, careers adviser", "10 July 2026"),
        r("K", "Social care advice", "Joanna Pettifer, social worker", "16 July 2026"),
    ),
    *table(
        (6.0, 11.0),
        r(
            None,
            "Signed on behalf of the council",
            "Saoirse Hallam, Plan Writer, for the Head of Special Educational Needs",
        ),
        r(None, "Date", "2 October 2026"),
        look="form",
    ),
]

PLAN = Plan(
    stem="chicory-04-ravensholt",
    layout=10,
    look=Look(
        font="Segoe UI",
        size=9.5,
        colour="2F3E63",
        shade="DCE3F2",
        banner="band",
        running="Ravensholt County Council | Report: EHC Plan (A to K)",
        foot="Generated by CaseLine 7 | page",
        watermark="CONFIDENTIAL",
        labels={"E": "OC#  "},
        stripes=True,
        curly=True,
    ),
    blocks=[
        *head("Education, Health and Care Plan\nRavensholt County Council", "title"),
        *FRONT,
        *A,
        *B,
        *CD,
        *F,
        *REST,
    ],
    details={
        "name": "Maren Ashdown-Lacey",
        "preferred_name": "Maren",
        "date_of_birth": "2011-03-30",
        "status": "final",
        "plan_date": "2026-10-02",
        "review_date": "2027-10-01",
        "year_group": 11,
        "local_authority": "Ravensholt County Council",
        "setting": None,
        "named_placement": None,
        "primary_need": "Social, emotional and mental health",
        "first_plan": True,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Saoirse Hallam",
        "signed": "2026-10-02",
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": "2026-05-19",
            "draft": "2026-08-28",
            "first_issued": None,
            "final": "2026-10-02",
            "amended": None,
            "review_meeting": None,
        },
    },
    states={},
    links="A1-E10 A2-E5 A3-E3 A4-E2 A5-E9 B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B6-E6 B7-E7 B8-E8 B9-E9 B10-E10 C1-E11 "
    "C2-E12 "
    "D1-E2 B1-F6 B1-F13 B2-F5 B2-F6 B3-F1 B4-F2 B5-F3 B5-F4 B5-F13 B6-F9 B6-F10 B7-F3 B8-F4 B8-F7 B8-F8 B9-F11 "
    "B10-F5 B10-F12 C1-G1 C2-G2 D1-H1-1 D1-H2-1 E1-F6 E1-F13 E2-F5 E2-F6 E2-H1-1 E2-H2-1 E3-F1 E4-F2 E5-F3 "
    "E5-F4 "
    "E5-F13 E6-F9 E6-F10 E7-F3 E8-F4 E8-F7 E8-F8 E9-F11 E10-F5 E10-F12 E11-G1 E12-G2",
    guards=[
        ("j-pay", "S11: a direct payment, set out"),
        ("No school or other institution is named.", "S09: education otherwise than at school"),
        ("f-lead", "P18: hours, weeks and a timetable with provider and place"),
        ("F9", "P04 and P05: introductions, at every change of adult"),
        ("E7", "O08: two measures of one change"),
        ("E3", "O06: a qualification with a grade and a date"),
        ("a-views", "V05: quoted, and said to be hers"),
        ("B6", "N05: what happened to her, told without blame"),
        ("F10", "P03: dated, and counted"),
        ("H1-1", "P05: one personal assistant and Maren"),
    ],
)
