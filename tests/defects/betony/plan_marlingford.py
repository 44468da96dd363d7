"""Marlingford: linear A to K, by a wordy psychologist turned writer."""

from tests.defects.betony.page import Style

LAYOUT = 3
STYLE = Style(
    font="Georgia",
    size=11,
    heading="word",
    colour="44546A",
    fill="EAEFF7",
    header="Tamsin Oakhanger: Education, Health and Care Plan",
    footer="Marlingford County Council. Confidential: contains sensitive personal information",
)

WORDS = """
title | Education, Health and Care Plan (Final)
centre | Marlingford County Council
d | Full name || Tamsin Iris Oakhanger || Likes to be called || Tamsin
d | Date of birth || 9 January 2012 || Year group || Year 10
d | Unique pupil number || M846110325518 || NHS number || 712 408 3365
d | Pronouns || she / her || Home language || English
d | School || Thornholt Academy || Primary area of need || Social, emotional and mental health
d | Parents || Judith and Piers Oakhanger || Looked after by the authority || No
d | Status of plan || Final || Date of request || 18 May 2026
d | Date of draft || 28 August 2026 || Date of final plan || 2 October 2026
d | To be reviewed by || 1 October 2027 || Plan writer || Lucian Farrow
= A | SECTION A: The views, interests and aspirations of the child and her parents
sub | Tamsin's story so far
p | Tamsin is fourteen years of age and lives in the village of Lower Hask with her mother, her father, her elder
    brother Fergus and two elderly greyhounds, of whom she speaks with great tenderness. Her early development gave
    nobody cause for concern, and she was a lively and talkative member of her infant class.
p | Matters became more difficult after she moved to secondary school in September 2023. Over the course of Year 7
    she began to complain of stomach aches on Sunday evenings, and by the spring of Year 8 she was missing a day or
    more in most weeks. An assessment by the child and adolescent mental health service (CAMHS) concluded in
    November 2025 with diagnoses of autism and of generalised anxiety disorder. By the summer of 2026 her attendance
    stood at 58 per cent.
sub | How these views were gathered, and how Tamsin communicates
p | Tamsin communicates in fluent and often rather sophisticated spoken English, although she finds it far easier to
    say what matters to her when she is typing or walking than when she is seated opposite somebody. Dr Helena
    Strake, educational psychologist, met her at home on 9 and 16 June 2026, and the two of them corresponded by
    message in between. Tamsin typed her own contribution, which is reproduced below in her words and without
    alteration. She has read the whole of this plan, and three changes were made at her request.
p | Her parents spoke with the plan writer on 22 June 2026, and their views are set out separately beneath Tamsin's
    own.
sub | What Tamsin says (typed by Tamsin, 16 June 2026)
p | "School is like having forty radios on and everybody else has a volume knob. I'm not being lazy. By third lesson
    I can't hear words any more, it's just sound. I like Art and I like Miss Quill because she tells you what's
    going to happen and then it happens. I hate being asked if I'm okay in front of people. Reading takes me ages, I
    do every line twice. I know the dogs are only dogs but they are the best bit of every day."
sub | What Tamsin hopes for (typed by Tamsin)
* | [A1] "I want to work with animals, properly, as a job, probably dogs, and I want to go to the agricultural
    college at Penlow to learn how."
* | [A2] "I want to walk in through the front gate like everyone else and stay until the end."
sub | What Tamsin's parents say
p | Mr and Mrs Oakhanger describe a daughter who is thoughtful, dryly funny and fiercely loyal, and who has been
    worn thin by the effort of appearing to manage. They feel that the school was kind but slow to see how unwell
    she had become. Mrs Oakhanger has reduced her hours of work in order to be at home, and Mr Oakhanger worries
    about the day when Fergus, who is Tamsin's chief companion, leaves for university.
sub | What Tamsin's parents hope for
* | [A3] Mrs Oakhanger hopes that Tamsin will one day be able to get on a bus by herself and visit her cousin in
    Marlingford without a member of the family at her side.
* | [A4] Mr Oakhanger hopes that she will leave school with a pass in English, because he knows how much she has to
    say.
sub | Interests
p | Greyhounds and every other sort of dog; drawing in ink; films by the Japanese animator whose posters cover her
    bedroom wall; baking, provided that nobody hurries her.
= B | SECTION B: The child's special educational needs
sub | Communication and interaction
p | Strengths: Tamsin's vocabulary is in the high average range, and she expresses herself vividly in writing when
    she has been given time. She is an attentive listener to one person at a time, and her Art teacher describes her
    as excellent company.
* | [B1 communication-interaction] Tamsin takes language at its literal value and finds it hard to infer what
    another person thinks or intends. She misread nine of the twenty social scenes that Dr Strake showed her. In
    lessons she answers the question that was asked and not the one that was meant, and with her peers she withdraws
    because she supposes that teasing is hostility.
* | [B2 communication-interaction] Tamsin is unable to ask an adult for help in front of others. She sits in silence
    when she has not understood, and in four lessons observed in June 2026 she did not once speak to a member of
    staff. In consequence her misunderstandings go unnoticed until the work is marked.
sub | Cognition and learning
p | Strengths: Tamsin's non-verbal reasoning lies at the 70th centile. She has a retentive memory for anything that
    she has drawn, and her practical work in Art and food technology is well ahead of what is expected at her age.
* | [B3 cognition-learning] Tamsin reads accurately but extremely slowly. Her rate of reading is at the fourth
    centile, and she re-reads each line because she mistrusts what she has taken from it. She finishes about half of
    the reading set in English and the humanities, and her written answers lack the evidence that the text contains.
* | [B4 cognition-learning] Tamsin struggles to plan, to begin and to order a piece of work which has more than two
    stages. She loses homework instructions, arrives without what she needs on three days in five, and becomes
    immobilised when two deadlines fall together. Eleven assignments were outstanding at the end of Year 9.
sub | Social, emotional and mental health
p | Strengths: Tamsin has considerable insight into her own feelings after the event. She is compassionate, she is
    trusted by younger pupils, and she has kept one close friendship, with a girl named Romilly, since she was five.
* | [B5 semh] Tamsin's anxiety prevents her from coming into and remaining in school. It is at its height on arrival
    and at changes of lesson, when she trembles, feels sick and turns back at the gate. She attended 58 per cent of
    sessions in the summer term, and she has attended no full week since March 2026.
* | [B6 semh] Tamsin does not notice the early signs of her own distress. She appears calm until she is overwhelmed,
    at which point she cannot speak and walks off the school site. This occurred on seven occasions between January
    and June 2026, and it takes her the remainder of the day to recover.
sub | Sensory and physical
p | Strengths: Tamsin's sight, hearing and physical skills are as one would expect at her age, and she is a strong
    walker.
* | [B7 sensory-physical] Tamsin is acutely sensitive to noise. Sounds that others disregard, such as chairs
    scraping or overlapping talk, are painful to her. She cannot follow teaching when the noise of the room is above
    that of quiet conversation, and she does not eat in the dining hall.
sub | Preparing for adulthood
p | Strengths: Tamsin cooks simple meals, she is careful with money that she has earned, and she has walked a
    neighbour's dogs reliably for a year.
* | [B8 preparing-for-adulthood] Tamsin has never made a journey alone by public transport. She cannot read a
    timetable under pressure, she fears being addressed by strangers, and she turns for home if a bus is late. She
    is at present dependent on her parents for every journey beyond the village.
* | [B9 preparing-for-adulthood] Tamsin knows little of what employment or college would require of her. She has had
    no experience of a workplace, she could name only one route into animal care, and the prospect of an interview
    made her too unwell to attend the careers day in March 2026.
= C | SECTION C: The child's health needs which are related to her special educational needs
* | [C1 health] Tamsin has great difficulty in falling asleep, and she is commonly awake until two in the morning.
    She sleeps for about five hours on a school night, which heightens her anxiety and leaves her too tired to
    concentrate before eleven o'clock.
= D | SECTION D: The child's social care needs which are related to her special educational needs
* | [D1 social-care] Following an assessment by the children with disabilities team in July 2026, it was found that
    Tamsin is isolated from others of her age outside school. She spends her weekends entirely at home, she has not
    been to an activity without her parents since the age of eleven, and her mother has no respite from supervising
    her.
= E | SECTION E: The outcomes sought for the child, including outcomes for adult life
p | Each of these outcomes is to be achieved by the end of Key Stage 4 in July 2028, save where an earlier date is
    given.
n | [E1 =Outcome 1.] Tamsin will explain what another person probably meant, giving a reason from their words or
    face, in eight out of ten everyday situations put to her, so that she mistakes fewer remarks for unkindness.
n | [E2 =Outcome 2.] Tamsin will let the teacher know that she has not understood, by card, by message or aloud,
    within the lesson in which it happens and in at least four of every five lessons sampled, so that she is not
    left behind.
n | [E3 =Outcome 3.] Tamsin will read a 400-word passage of English examination text once, in eight minutes, and
    answer four out of five questions upon it correctly, so that she can complete a GCSE paper in the time allowed
    to her.
n | [E4 =Outcome 4.] Tamsin will hand in nine out of ten assignments on the day they are due over a term, from a
    plan of dated steps that she has made by herself, so that deadlines cease to overwhelm her.
n | [E5 =Outcome 5.] By July 2027 Tamsin will come in by the front gate and attend at least 85 per cent of her
    timetabled lessons over a half term, and by July 2028 at least 92 per cent, so that she is part of the life of
    her year.
n | [E6 =Outcome 6.] Tamsin will rate her own distress on her five-point scale and use a step from her calm plan
    before it reaches four, on nine out of ten occasions in a half term, so that she stays safely on the school
    site.
n | [E7 =Outcome 7.] Tamsin will remain in nine out of ten of her lessons and lunchtimes over a half term by
    choosing and using her own means of reducing noise, so that sound no longer decides where she can be.
n | [E8 =Outcome 8.] By July 2028 Tamsin will travel alone by bus from Lower Hask to Marlingford and back on three
    separate days, dealing with one late bus, so that she can visit family and travel to college.
n | [E9 =Outcome 9.] By the Easter of Year 11 Tamsin will answer every question for herself at one college
    interview, drawing upon ten days of work experience with animals, so that she moves on to a post-16 course in
    September 2028.
n | [E10 =Outcome 10.] By July 2027 Tamsin will be asleep by half past eleven on five school nights out of seven, as
    shown by her sleep diary over four weeks, so that she is rested enough to learn in the morning.
n | [E11 =Outcome 11.] By July 2027 Tamsin will go to one activity a week with people of her own age and without her
    parents, for ten weeks in a row, so that she has companions outside her family.
p | Shorter-term targets towards each outcome are agreed every term by the school's special educational needs
    co-ordinator (SENCO), Ms Adaeze Brill, in a meeting with Tamsin and her parents. The SENCO records how far they
    have been met before the next are set.
= F | SECTION F: The special educational provision required by the child
p | The SENCO reviews every entry in this section with Tamsin and her parents each term, and the whole at the annual
    review.
sub | Communication and interaction
* | [F1] A specialist teacher of autism will teach Tamsin individually, for 45 minutes every week in term, about
    inference, implied meaning and the repair of misunderstandings, drawing upon situations from Tamsin's own week.
    (Outcome 1)
* | [F2] A group of up to four pupils, led by the same specialist teacher of autism, will meet for 40 minutes every
    Thursday to discuss film scenes and to practise reading other people's intentions. (Outcome 1)
* | [F3] In every lesson the subject teacher will look for the coloured card on Tamsin's desk at the start of each
    task and at ten-minute intervals thereafter, and will answer a raised card quietly at her side. (Outcome 2)
sub | Cognition and learning
* | [F4] A teacher who holds a specialist qualification in literacy difficulties will teach Tamsin individually for
    50 minutes twice a week, using repeated and assisted reading of examination texts and a method for annotating
    them. (Outcome 3)
* | [F5] Reading software which speaks and tracks the line will be installed on a laptop that Tamsin carries to
    every lesson. (Outcome 3)
* | [F6] A learning mentor trained in executive function coaching by the educational psychologist will meet Tamsin
    individually for 20 minutes at the start of every Monday, Wednesday and Friday, to plan her assignments on a
    wall calendar and to pack what she needs. (Outcome 4)
sub | Social, emotional and mental health
* | [F7] The learning mentor will meet Tamsin at the front gate at 8.30 each morning, individually, and walk with
    her to her first lesson; the walk lasts 15 minutes and includes the day's written running order. (Outcome 5)
* | [F8] Tamsin will follow a graduated timetable beginning with 15 hours of lessons a week in October 2026 and
    rising to 25 hours by 5 July 2027. The SENCO will set each step with Tamsin at a 30-minute meeting every third
    Friday. (Outcome 5)
* | [F9] An educational psychologist will deliver a course of twelve individual sessions of cognitive behavioural
    work on anxiety, each of 50 minutes and held weekly in school from November 2026, and will review its effect
    with Tamsin in the last of them. (Outcomes 5 and 6)
* | [F10] The learning mentor, who holds the emotional literacy support qualification, will work with Tamsin
    individually for 30 minutes every Tuesday upon the five-point scale and the calm plan, under the supervision of
    the educational psychologist once every half term. (Outcome 6)
sub | Sensory and physical
* | [F11] Ear defenders and filtered earplugs will be kept in Tamsin's bag and may be worn by her, at her own
    choice, in any lesson. (Outcome 7)
* | [F12] The small study beside the library will be reserved for Tamsin, with two friends whom she chooses, every
    lunchtime for 40 minutes; a teaching assistant trained in autism will sit in the adjoining room to supervise the
    three of them. (Outcome 7)
* | [F13] An occupational therapist with training in sensory integration will visit for one hour each term to teach
    Tamsin, individually, how to choose between her means of reducing noise, and will revise her sensory plan with
    the SENCO on the same day. (Outcome 7)
sub | Preparing for adulthood
* | [F14] A travel trainer employed by the authority will teach Tamsin individually, in weekly sessions of 90
    minutes over 20 weeks from January 2027, beginning with one stop accompanied and ending with the whole journey
    alone. (Outcome 8)
* | [F15] A qualified careers adviser will meet Tamsin individually for one hour every half term to explore work
    with animals, to rehearse interviews and to arrange ten days of work experience at a kennels or a farm. (Outcome
    9)
* | [F16] The SENCO will take Tamsin to Penlow College on three visits of two hours, in the spring and summer terms
    of Year 10 and the autumn term of Year 11, and will hold a transfer meeting of one hour with the college in
    March 2028. (Outcome 9)
sub | Staff
* | [F17] Dr Helena Strake's service will train all of Tamsin's teachers and the learning mentor in autism, anxiety
    and the avoidance of public questioning, for two hours each September, with a further hour for any teacher who
    joins in the year. (Outcomes 2 and 5)
= G | SECTION G: Any health provision reasonably required
* | [G1] A nurse specialist from CAMHS will see Tamsin and one of her parents at clinic for 45 minutes once a month
    from October 2026 until July 2027, in order to review her melatonin and to work through a programme of sleep
    habits recorded in a diary. (Outcome 10)
= H1 nil | SECTION H1: Any social care provision which must be made under section 2 of the Chronically Sick and
    Disabled Persons Act 1970
p | Following the assessment of July 2026, no provision is required under section 2.
= H2 | SECTION H2: Any other social care provision reasonably required
* | [H2.1] A youth worker from the disabled children's participation service will accompany Tamsin individually to a
    young handlers' dog training class for two hours every Saturday, withdrawing to the side as she settles. The
    social worker will review this with the family every three months. (Outcome 11)
= I | SECTION I: Placement
p | Thornholt Academy, a mainstream secondary academy.
= J | SECTION J: Personal budget
p | Mr and Mrs Oakhanger were offered information about personal budgets on 22 June 2026 and have not requested one.
= K | SECTION K: The advice and information gathered during the assessment
t .,.,. 5,4,2 | Advice || Given by || Date
r | Tamsin's own contribution and her parents' advice || Tamsin, Judith and Piers Oakhanger || 22 June 2026
r | Educational advice, with attendance record || Ms Adaeze Brill, SENCO, Thornholt Academy || 29 June 2026
r | Psychological advice || Dr Helena Strake, educational psychologist, Marlingford County Council || 3 July 2026
r | Medical advice, including the autism and anxiety assessment || Dr Owain Petheridge, CAMHS consultant || 26 June
    2026
r | Occupational therapy advice || Lowri Sandell, occupational therapist || 1 July 2026
r | Social care advice and assessment || Kit Amory, social worker, children with disabilities team || 17 July 2026
r | Advice on preparing for adulthood and independence || Benedict Olney, careers adviser, with Ms Brill || 6 July
    2026
= - |
sub | Signature of the authority's officer
d | Signed || Lucian Farrow || Name || Lucian Farrow, plan writer and authorised officer
d | On behalf of || Marlingford County Council || Date || 2 October 2026
"""

DETAILS = {
    "name": "Tamsin Iris Oakhanger",
    "preferred_name": "Tamsin",
    "date_of_birth": "2012-01-09",
    "status": "final",
    "plan_date": "2026-10-02",
    "review_date": "2027-10-01",
    "year_group": 10,
    "local_authority": "Marlingford County Council",
    "setting": "Thornholt Academy",
    "named_placement": "Thornholt Academy",
    "primary_need": "Social, emotional and mental health",
    "first_plan": None,
    "pronouns": "she",
    "looked_after": False,
    "officer": "Lucian Farrow",
    "signed": True,
    "upn": "M846110325518",
    "nhs_number": "712 408 3365",
    "dates": {
        "request": "2026-05-18",
        "draft": "2026-08-28",
        "first_issued": None,
        "final": "2026-10-02",
        "amended": None,
        "review_meeting": None,
    },
}

LINKS = """
A1>E9; A2>E5 E6; A3>E8; A4>E3
B1>E1 F1 F2; B2>E2 F3 F17; B3>E3 F4 F5; B4>E4 F6; B5>E5 F7 F8 F9 F17; B6>E6 F9 F10; B7>E7 F11 F12 F13
B8>E8 F14; B9>E9 F15 F16; C1>E10 G1; D1>E11 H2.1
E1>F1 F2; E2>F3 F17; E3>F4 F5; E4>F6; E5>F7 F8 F9 F17; E6>F9 F10; E7>F11 F12 F13; E8>F14; E9>F15 F16
E10>G1; E11>H2.1
"""

GUARDS = """
F2 | F | P07: "up to four" limits the size of a group, the time is exact
F11 | F | P10: "may be worn" is what the child can choose, the equipment itself will be there
F5 | F | P02: equipment needs no named person or minutes
"By the summer of 2026 her attendance stood at 58 per cent." | A | M05: a past date in the history is not stale
"diagnoses of autism and of generalised anxiety disorder" | A | N02: a diagnosis told in the history
B7 | B | P06: "such as" in a description of a need, not in provision
H2.1 | H2 | T05: answers D1, not a need in B
E5 | E | O08: two stages of one achievement, not two achievements
F8 | F | P07: a staged timetable with dates and hours at each end is exact
"Following the assessment of July 2026, no provision is required under section 2." | H1 | S02: says that there is
    nothing
"""
