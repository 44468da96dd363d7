"""Quenby: stacked area tables, written to be read by families, to the young woman herself."""

from tests.defects.saxifrage.page import Look
from tests.defects.saxifrage.rest_quenby import REST

LAYOUT = 2
LOOK = Look(
    font="Verdana",
    size=10,
    colour="B23A00",
    shade="FCE4D6",
    banner="heading",
    margin=1.8,
    head="Your EHC plan – Maisie Fennimore",
    foot="Quenby Metropolitan Borough Council. Private: about a young person",
)
NIL = {"H1"}
DETAILS = {
    "name": "Maisie Fennimore",
    "preferred_name": "Maisie",
    "date_of_birth": "2008-05-11",
    "status": "amended",
    "plan_date": "2026-09-28",
    "review_date": "2027-07-02",
    "year_group": 14,
    "local_authority": "Quenby Metropolitan Borough Council",
    "setting": "Quenby Vale College",
    "named_placement": "Quenby Vale College",
    "primary_need": "Moderate learning difficulty",
    "first_plan": False,
    "pronouns": None,
    "looked_after": None,
    "officer": "Bev Ashgrove",
    "signed": "2026-09-28",
    "upn": None,
    "nhs_number": None,
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2016-03-03",
        "final": None,
        "amended": "2026-09-28",
        "review_meeting": "2026-07-03",
    },
}
LINKS = """A1: E1 E7; A2: E6; A3: E8; A4: E5; B1: E1 F1; B2: E1 F2 F10; B3: E2 F3; B4: E3 F4 F10; B5: E4 F5; B6: E8
  F6;
B7: E5 F7; B8: E6 F8; B9: E7 F9; C1: E8 G1; C2: E8 G2; D1: E4 H2_1; E1: F1 F2 F10; E2: F3; E3: F4 F10; E4: F5 H2_1;
E5: F7; E6: F8; E7: F9; E8: F6 G1 G2"""
GUARDS = """
F5 F | P05 P07: 'no more than four other students' is a group's size
F7 F | S11: the direct payment is set out in full in J
F10 F | P06: support is put in hours, lessons and numbers
E4 E | O08: two signs of one achievement
A2 A | O06: an aspiration, in the section where it belongs
C1 C | N02: names a condition, and says what it does to her
You have decided that your mum can see this plan and come to your meetings. A | V02: no parents' views are called for
  at 18
Section H1 is for under-18s only, so nothing is written here. H1 | S10: no content for an adult
"""
FIRST = """
# Your Education, Health and Care plan
. This plan is about you and it is written to you. It says what you want from life, what you find hard, and what
  people must do. The letters A to K are the law's, and we have kept them.
[ 40 60
% - -
> Your name | Maisie Fennimore
> What you like to be called | Maisie
> Your date of birth | 11 May 2008
> Your year group | Year 14
> Where you study | Quenby Vale College
> Your main need | Moderate learning difficulty
> Which kind of plan this is | Amended
> Your first plan was made on | 3 March 2016
> Your last review meeting | 3 July 2026
> Date of this plan | 28 September 2026
> Your next review is due by | 2 July 2027
> Your plan officer | Bev Ashgrove
]
# Section A: Your views, interests and aspirations
@ A
## How we found out
. You and Bev met twice at college, on 22 and 29 June 2026. You used your picture book and Bev wrote down your words
  and read them back. You came to your review on 3 July 2026 and stayed for all of it. You have decided that your mum
  can see this plan and come to your meetings.
## Your story
. You are 18. You live in Quenby with your mum, Carol, and your two cats. You were born with Down syndrome and had an
  operation on your heart when you were a baby, which mended it. You went to Fernbank Primary, then to Copsewood
  School, and you started at Quenby Vale College in September 2024. You finished your first course, Steps for Life, in
  June 2026.
## How you talk and make choices
. You talk, and you use Makaton signs when a word will not come. You like short sentences and time to think: if people
  count to ten in their heads they get a better answer. You choose best from two or three pictures. You can decide
  most things for yourself. For money and doctors you ask Mum to help you think it over.
## What you told us
. You said: "I love dancing, my cats and Strictly. I am good at remembering birthdays. I don't like being rushed. I
  don't like it when people talk to Mum and not me."
^ Your hopes
- {A1} You want a paid job in a café, with an apron and your name on it.
- {A2} You want to live in a flat with your friend Shanice when you are both ready.
- {A3} You want to keep dancing and be in the show at the Rialto.
- {A4} You want to get the bus to your nan's on your own.
## What your mum says
. Carol says that she is proud of how you speak up now. She worries about people who might take advantage of you, and
  about who will be there when she is older.
# Sections B, E and F: What you find hard, what should change, and what college and others will do
@ E
. Your tutor sits down with you every half term to choose two small targets from this plan. You stick them in your
  planner, and your tutor and Mum check them with you before the next holiday.
. The letters in brackets, like (K4), tell you whose advice it came from. The list is in Section K.
## Communication and interaction
[ 1 1 1 1 1 1 1 1 1 1 1 1
@ B ci
* Strengths
% B
> - You are friendly, you start conversations and you are funny. (K1)
* Needs
% B
> - {B1} People who do not know you understand about half of what you say. Your words run together, and when someone
  looks puzzled you go quiet or say "doesn't matter". (K5)
+ - {B2} You can follow an instruction with two steps. With three or more, or when someone talks fast, you do the last
  bit only, so jobs get left half done. (K3, K5)
* Long Term / Life Outcomes
% E
> You will be able to make yourself understood wherever you go, and do a job that you are asked to do.
* Medium Term Outcomes
% E
> - {E1} By July 2028 you will take an order from a customer you have never met and carry out the three steps that it
  needs, with nobody prompting you, 8 times out of 10.
* Special Educational Provision | By Whom | Frequency | Which Need Does This Provision Meet
% F F F F
@ F ci
> {F1} Speech practice: slowing down, finishing words, and saying it another way when someone looks puzzled. (K5)
| Speech and language therapist, just you
| 45 minutes a week in term time until July 2027. Your therapist checks with you each term how it is going.
| Being understood
> {F2} Step Cards lessons: learning to follow three and then four steps by hearing, signing and ticking off each one.
  (K5)
| Your tutor, who is trained in Makaton, with you and two other students
| 30 minutes, three times a week. Your tutor and therapist look at the cards every half term.
| Following instructions
]
## Cognition and learning
[ 1 1 1 1 1 1 1 1 1 1 1 1
@ B cl
* Strengths
% B
> - You learn by watching and doing, and once you know a thing you keep it. (K4)
* Needs
% B
> - {B3} You read about 40 words by sight and cannot sound out a new one. You miss signs, menus and messages on your
  phone. (K4)
+ - {B4} You can count to 30, but you cannot work out change or tell how long it is until something starts. You pay
  with a note every time, and you are often an hour early. (K3, K4)
* Long Term / Life Outcomes
% E
> You will read, pay and keep time well enough to run your own day.
* Medium Term Outcomes
% E
> - {E2} By July 2028 you will read 120 everyday words, among them 30 from menus and 20 from bus and street signs,
  when you meet them out and about.
+ - {E3} By July 2028 you will pay for three items with the right money or a card, check your change, and be no more
  than ten minutes early for things on 4 days out of 5.
* Special Educational Provision | By Whom | Frequency | Which Need Does This Provision Meet
% F F F F
@ F cl
> {F3} Sight-word reading with the See and Say scheme, using photos you take yourself. (K4)
| A literacy tutor trained in See and Say, just you
| 20 minutes, four times a week. The tutor tests your words each half term.
| Reading
> {F4} Money and time lessons in real shops and with a visual timer on your phone. (K3)
| Your tutor, with you and three other students
| 90 minutes every Tuesday and 90 minutes every Thursday. Your tutor reviews it with you each term.
| Money and time
> {F10} Help in lessons: breaking jobs into steps, signing key words and checking that you have understood. (K3)
| A learning support assistant with Makaton Level 2, one adult to you and one other student
| 12 hours a week, in all kitchen, money and work lessons. Your tutor reviews it each term.
| Following instructions; money and time
]
## Social, emotional and mental health
[ 1 1 1 1 1 1 1 1 1 1 1 1
@ B semh
* Strengths
% B
> - You care about people and you notice when somebody is sad. (K1, K3)
* Needs
% B
> - {B5} You say yes to keep people happy. Last year you gave away your phone and, twice, your dinner money. When a
  plan changes you sit down on the floor, sometimes for half an hour, and miss what comes next. (K3, K4)
* Long Term / Life Outcomes
% E
> You will be safe, and in charge of your own yes and no.
* Medium Term Outcomes
% E
> - {E4} By July 2027 you will say no, or "I'll think about it", to a person who asks you for something that is yours,
  and will carry on within five minutes when a plan changes, 4 times out of 5.
* Special Educational Provision | By Whom | Frequency | Which Need Does This Provision Meet
% F F F F
@ F semh
> {F5} Circles of Safety course: role play about friends, strangers, money and phones, and a "change of plan" card to
  practise with. (K4)
| The college wellbeing mentor, trained by the educational psychologist, with you and no more than four other students
| One hour a week for 30 weeks. The mentor and the educational psychologist review it in February and June 2027.
| Saying no; coping with change
]
## Sensory and physical
[ 1 1 1 1 1 1 1 1 1 1 1 1
@ B sp
* Strengths
% B
> - You dance with real feeling and you remember long routines. (K1)
* Needs
% B
> - {B6} Your joints are loose and you tire after about fifteen minutes on your feet. You hold the rail with both
  hands on stairs, and you fell four times last year. (K6, K9)
* Long Term / Life Outcomes
% E
> You will be fit and steady enough for work, dancing and getting about.
* Medium Term Outcomes
% E
> - {E8} By July 2028 you will dance or stay on your feet for 40 minutes without a rest, go up and down a flight of
  stairs with one hand on the rail, and take part in one public show.
* Special Educational Provision | By Whom | Frequency | Which Need Does This Provision Meet
% F F F F
@ F sp
> {F6} Strong and Steady programme: balance, core strength and stairs, built into a dance warm-up. (K9)
| Written, taught and checked by an occupational therapist; led by a sports coach she has trained, with you and five
  other students
| 40 minutes, twice a week. The occupational therapist comes for one hour each half term to review it.
| Balance and stamina
]
## Getting ready for adult life
[ 1 1 1 1 1 1 1 1 1 1 1 1
@ B pfa
* Strengths
% B
> - You keep your room tidy, you make toast and tea, and you turn up. (K1, K8)
* Needs
% B
> - {B7} You have never travelled on your own. You know your bus number, but you get off when other people do and do
  not know how to ask for help. (K8)
+ - {B8} You cannot cook a hot meal or use the washing machine. You are frightened of the oven, so Mum does it. (K8,
  K9)
+ - {B9} You have not yet worked anywhere. You stop when you finish a job and wait to be told, and you hug people you
  have only just met. (K3, K8)
* Long Term / Life Outcomes
% E
> You will have a job, a home and a way to get there.
* Medium Term Outcomes
% E
> - {E5} By December 2027 you will travel by bus to college and to your nan's on your own, ten times in a row, and
  ring someone if it goes wrong.
+ - {E6} By July 2028 you will cook four hot meals and do a full wash, following picture steps, with nobody in the
  kitchen.
+ - {E7} By July 2028 you will do three four-hour shifts a week in a café as a supported intern, find your next task
  from a list, and greet people with a hello or a handshake.
* Special Educational Provision | By Whom | Frequency | Which Need Does This Provision Meet
% F F F F
@ F pfa
> {F7} Travel training on the 14 and 27 buses, with photo cards and a help card. The council has agreed a direct
  payment for it (see Section J). (K8)
| A travel trainer with the Level 3 travel training award, just you
| Two journeys of an hour each week for 30 weeks. The trainer reviews it with you and Mum every six weeks.
| Travelling alone
> {F8} Home skills lessons in the training flat: cooking, washing and using an oven safely. (K9)
| A life skills tutor with a food hygiene certificate, with you and two other students
| Two hours every Monday and Wednesday. The tutor reviews your picture steps each half term.
| Cooking and washing
> {F9} Job coaching at the college café, then from September 2027 a supported internship at Rialto Arts Centre café.
  (K8)
| A job coach trained in Systematic Instruction, just you
| Six hours a week this year; twelve hours a week from September 2027. Your review meeting checks it each year, and
  the coach each term.
| Getting ready for work
]
--
"""
SOURCE = FIRST + REST
