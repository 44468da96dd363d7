"""Plan 04, Osterby: linear A to K; a post-16 officer who writes plainly."""

from tests.defects.burdock.page import Style
from tests.defects.burdock.plan import Plan

SOURCE = """
!title Osterby Council

!title Education, Health and Care Plan (Amended)

= Name :: Callum Prendergast
= Date of birth :: 11 March 2007
= Age :: 19
= Year group :: Year 15
= College :: Quayside College
= NHS number :: 488 260 7715
= Main need :: Moderate learning difficulty
= Status :: Amended plan
= First issued :: 18 March 2016
= Review meeting held :: 14 July 2026
= Amended plan dated :: 2 October 2026
= Next review by :: 13 July 2027
= Officer :: Tunde Farrow, post-16 team
= Looked after or care leaver :: No

# A :: SECTION A: The views, interests and aspirations of Callum

Tunde Farrow met Callum at college on 7 July 2026. They used a talking mat and Callum typed some answers
himself. What he said is in speech marks. His mother, Sheila, spoke at the review on 14 July and her words
have her name on them. Callum was asked if he was happy for her to be there. He said he was.

## History

Callum grew up in Osterby. He has Down syndrome and had heart surgery as a baby. He went to Marsh End
Primary, then to Tidewater Special School until he was 16. He did three years of foundation courses at
Quayside College. This September he began a supported internship there.

## What Callum told us

"I like Quayside. I like the canteen best because I did the hot plate. I am good at football facts and I am
a good uncle. I do not like being rushed. I do not like people talking to Mum when it is about me."

## How Callum communicates and makes decisions

Callum talks in short sentences and uses his phone to show a photo when a word will not come. He can make
his own decisions when the facts are given in pictures, one choice at a time, and he has a day to think. He
chose the internship this way. He led part of his review with his own slides.

## What Sheila said

Sheila said Callum has come on more in the last year than in the five before. She is 66. She said she would
sleep better if she knew where he was going to live when she can't manage.

## Aspirations

- {A1 -} Callum: "I want a paid job in a kitchen."
- {A2 -} Callum: "I want my own flat with my mate Deano."
- {A3 -} Callum: "I want to go on the tram on my own to the match."
- {A4 -} Callum: "I want a girlfriend, a real one not online."

# B :: SECTION B: Callum's special educational needs

## Communication and interaction

{B1 ci} Callum's speech is hard to follow for people who do not know him. They catch about six words in ten.
When he has to say it a third time he says "forget it" and walks off, so customers and bus drivers do not
get his message.

{B2 ci} Callum understands short, clear talk. He loses track of long explanations and of words about time
such as "before", "until" and "the week after next". He nods, so people think he has understood, and then he
does the wrong job.

## Cognition and learning

{B3 cl} Callum reads simple sentences, at about the level of a seven-year-old. He cannot yet read a rota, a
food label or a letter well enough to act on it.

{B4 cl} Callum knows coins and notes but cannot tell whether he has enough or what change to expect. He
reads a digital clock but cannot work out how long he has left. He has been late for his shift 9 times in
20.

## Social, emotional and mental health

{B5 semh} If a plan changes or someone hurries him, Callum sits down and will not move or speak. This
happened 14 times last year and lasted from ten minutes to an hour.

{B6 semh} Callum trusts everyone. Twice he has sent money and photos to people he met on his phone. He says
yes to things because he wants to be liked, and does not know how a friendship turns into something more.

## Sensory and physical

{B7 sp} Callum has low muscle tone and small, stiff hands. He tires after an hour on his feet. Peeling,
chopping and doing up an apron take him three times as long as other trainees.

## Preparing for adulthood

{B8 pfa} Callum can do a kitchen job of three steps once he has been shown. He then waits to be told the
next one. He has never done a whole shift without a supporter beside him.

{B9 pfa} Callum has always been taken places by taxi or by his mother. He crosses side roads safely but not
main roads, and does not know what to do if he misses his stop.

{B10 pfa} Callum can make toast and a sandwich. He has never cooked a meal, done a wash or stayed in the
house by himself overnight.

# C :: SECTION C: Callum's health needs which are related to his special educational needs

{C1 h} Callum's thyroid is underactive. He forgets his tablet about three days a week unless reminded. Then
he gets slow and low. He is now very overweight and short of breath on stairs.

# D :: SECTION D: Callum's social care needs which are related to his special educational needs

Adult social care assessed Callum under the Care Act in May 2026 (Nadine Coyle, social worker).

{D1 sc} Callum depends on his mother for washing his hair, shaving, cooking and going out. She has arthritis
and there is no other adult at home.

{D2 sc} Callum's evenings and weekends are spent on his phone. He sees friends only at college.

# E :: SECTION E: Outcomes

Callum's job coach and his tutor agree small targets with him on the first Monday of each half term, put
them on his phone as pictures and tick them off with him every Friday.

{E1 ci} By July 2027 Callum will get his message across to someone new, by speech or by showing his phone,
in 9 tries out of 10.

{E2 ci} By July 2027, when he is given a new job at work, Callum will say it back or ask again before he
starts, 8 times out of 10.

{E3 cl} By July 2027 Callum will read his rota, three food labels and a simple letter and do what each one
asks, with no help.

{E4 cl} By Easter 2027 Callum will get to 18 shifts out of 20 on time with his lunch bought on the way,
using his phone timer and the right money.

{E5 semh} By July 2027, when a plan changes, Callum will show his "wait" card and be moving again within ten
minutes, 4 times out of 5.

{E6 semh} By July 2027 Callum will go through his "safe friend, real date" checklist with a trusted person
before he answers any request from someone new, every time for six months.

{E7 pfa} By July 2027 Callum will do a full four-hour kitchen shift with no supporter beside him, preparing
the vegetables to the chef's standard.

{E8 pfa} By July 2028 Callum will be in paid work in a kitchen for at least 12 hours a week.

{E9 pfa} By Easter 2027 Callum will take the tram from home to the ground and to work and back by himself,
ten times running.

{E10 pfa} By July 2028 Callum will cook three meals, wash his clothes, keep himself clean and spend two
nights a week in a shared flat without his mother there.

{E11 h} By July 2027 Callum will take his tablet every day for three months without anyone telling him.

{E12 sc} By the end of 2027 Callum will go out with friends of his own age at least once every week without
his mother.

# F :: SECTION F: Special educational provision

Everything in this section is provided in college term time unless it says something else. Callum's tutor
checks with Callum and the people named whether it is working at the end of each term.

## Communication and interaction

{F1 ci} A speech and language therapist with experience of adults with learning disabilities works with
Callum on his own for 45 minutes every two weeks. They work on clear speech, on repairing a message and on
asking again. She sees him at his workplace on every third visit.

{F2 ci} The therapist trains the kitchen team, the job coach and the tutor for two hours each September. The
subject is how to give Callum instructions and how to check that he has understood.

{F3 ci} The job coach puts each new task on Callum's phone as photos, up to date by the start of every
shift.

## Cognition and learning

{F4 cl} A tutor qualified to teach adults with learning difficulties teaches Callum work English: rotas,
labels and letters. It is 90 minutes, twice a week, in a group of four.

{F5 cl} The same tutor teaches work maths: money in real shops, timers and time left. It is one hour, three
times a week, in the group of four.

## Social, emotional and mental health

{F6 semh} A learning mentor trained in the low-arousal approach by the educational psychologist sees Callum
1:1 for 30 minutes every Monday and Thursday to go through the week's changes and practise the "wait" card.

{F7 semh} A sex and relationships educator for people with learning disabilities runs a course on safe
phones, friends and dating: one hour a week for 24 weeks, six learners and two staff.

## Sensory and physical

{F8 sp} An occupational therapist visits the kitchen for an hour every half term. She works with Callum on
hand strength and tool use, and supplies adapted peelers, a rocker knife and a perching stool, which stay at
his work station.

## Preparing for adulthood

{F9 pfa} Supported internship in the kitchen of Osterby Infirmary, four hours a day, four days a week, from
September 2026 to July 2027. A job coach trained in systematic instruction is with Callum 1:1 for every
shift up to Christmas, for two hours of each shift up to Easter, and for 30 minutes at the start and end of
each shift after that.

{F10 pfa} The college's employment adviser meets Callum, Sheila and the chef for an hour every half term to
plan paid work, including Access to Work, a job trial and an application in May 2027.

{F11 pfa} A travel trainer rides with Callum 1:1 for two 90-minute journeys a week for 20 weeks, then
shadows him from further away for ten journeys.

{F12 pfa} Life skills teaching in the college flat: three hours every Friday, four learners to one tutor and
one support worker. It covers cooking, washing, laundry and being alone safely.

# G :: SECTION G: Health provision

{G1 h} A community learning disability nurse sees Callum for 40 minutes every month. She sets up his pill
box and phone alarm, weighs him, and plans food and walking with him. She reviews this with the GP at the
yearly health check each February.

# H1 :: SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act
1970

Not applicable. Callum is over 18.

# H2 :: SECTION H2: Any other social care provision

{H2.1 sc} A support worker from the Lantern agency, trained in enabling personal care, is with Callum 1:1
for one hour each morning, seven days a week. They work on shaving, hair and breakfast so that he does more
of it himself. Adult social care reviews this every six months.

{H2.2 sc} The Saturday Night Out group: four hours every Saturday, one worker to three members. The social
worker reviews it every six months.

{H2.3 sc} From April 2027, two nights a week in a shared training flat with one other young man, with one
sleep-in worker. A housing plan is made with Callum and Sheila by Nadine Coyle at two meetings of an hour in
the autumn of 2026, so that a tenancy is ready for when he leaves college.

# I :: SECTION I: Placement

Quayside College, Osterby: a general further education college.

# J :: SECTION J: Personal budget

Callum and Sheila were asked in July 2026. They did not want one.

# K :: SECTION K: Advice and information

- Callum's views, with Tunde Farrow, 7 July 2026, and Sheila Prendergast's views, 14 July 2026
- Education: college review report, Marcia Lindqvist, tutor, 1 July 2026
- Preparing for adulthood and work: Joe Anand, job coach and employment service, 29 June 2026
- Educational psychology: Dr Petra Nowell, educational psychologist, 20 November 2025
- Speech and language therapy: Fern Castell, speech and language therapist, 12 May 2026
- Occupational therapy: Ray Dunmore, occupational therapist, 19 May 2026
- Health: Dr Lucy Marr, GP, and Patience Obi, community learning disability nurse, 2 June 2026
- Social care: Nadine Coyle, social worker, Care Act assessment, 22 May 2026

# - :: Signed for Osterby Council

Tunde Farrow, post-16 EHC officer. Signed: T. Farrow. Date: 2 October 2026.
"""

DETAILS = {
    "name": "Callum Prendergast",
    "preferred_name": None,
    "date_of_birth": "2007-03-11",
    "status": "amended",
    "plan_date": "2026-10-02",
    "review_date": "2027-07-13",
    "year_group": 15,
    "local_authority": "Osterby Council",
    "setting": "Quayside College",
    "named_placement": "Quayside College",
    "primary_need": "Moderate learning difficulty",
    "first_plan": False,
    "pronouns": "he/him",
    "looked_after": False,
    "officer": "Tunde Farrow",
    "signed": True,
    "upn": None,
    "nhs_number": "488 260 7715",
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2016-03-18",
        "final": None,
        "amended": "2026-10-02",
        "review_meeting": "2026-07-14",
    },
}

LINKS = """A1-E7 A1-E8 A2-E10 A3-E9 A4-E6 A4-E12
B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B6-E6 B7-E7 B8-E7 B8-E8 B9-E9 B10-E10 C1-E11 D1-E10 D2-E12
B1-F1 B2-F1 B2-F2 B2-F3 B3-F4 B4-F5 B5-F6 B6-F7 B7-F8 B8-F9 B8-F10 B8-F3 B9-F11 B10-F12
C1-G1 D1-H2.1 D1-H2.3 D2-H2.2
E1-F1 E2-F1 E2-F2 E2-F3 E3-F4 E4-F5 E5-F6 E6-F7 E7-F8 E7-F9 E7-F3 E8-F10 E8-F9 E9-F11 E10-F12 E10-H2.1 E10-H2.3
E11-G1 E12-H2.2"""

PLAN = Plan(
    "burdock-04-osterby",
    3,
    Style(
        font="Arial",
        size=12,
        colour="000000",
        shade="E7E7E7",
        head="para",
        pair_columns=1,
        labels={
            "B": "B{n}. ",
            "C": "C{n}. ",
            "D": "D{n}. ",
            "E": "Outcome {n}. ",
            "F": "F{n}. ",
            "G": "G{n}. ",
            "H2": "H2.{n} ",
        },
        footer="Callum Prendergast, amended plan, 2 October 2026",
    ),
    SOURCE,
    DETAILS,
    LINKS,
    {"H1": "nil"},
    [
        ("S10", "Not applicable. Callum is over 18.", "H1 is named and has nothing in it"),
        ("P07", "F3", "'up to date' is not 'up to'"),
        ("P07", "F9", "'up to Christmas' is a date"),
        ("P06", "F10", "'Access to Work' is a grant's name"),
        ("O06", "E8", "paid work, with hours and a date, and steps before it"),
        ("O08", "E10", "one achievement: living away from his mother"),
        ("P02", "F1", "'She' takes up the therapist just named"),
        ("N05", "C1", "'very overweight' with effect; plain, not judging"),
        ("M02", "F8", "'she' is the therapist, not Callum"),
        ("M05", "This September he began a supported internship there.", "fits the plan's date"),
    ],
)
