"""Plan 03, Tarnsea: a draft, person-centred "My plan"; an early years officer."""

from tests.defects.burdock.page import Style
from tests.defects.burdock.plan import Plan

SOURCE = """
!title My Education, Health and Care Plan

!title DRAFT

= My full name :: Nell Abernathy
= I like to be called :: Nelly
= My date of birth :: 22 January 2022
= I am in :: Reception
= My school :: Pebble Street Infant School
= My NHS number :: 605 118 4420
= My UPN :: T886420126014
= I live with :: My mummy, Joanna Abernathy, and my nana, Ruth
= Am I looked after by the council? :: No
= My greatest area of need :: Speech, language and communication
= Status :: Draft (first plan)
= Assessment asked for on :: 13 July 2026
= Date of draft :: 6 November 2026
= Review date :: 5 November 2027
= Council :: Tarnsea Council
= My plan writer :: Bronagh Keeley, early years plan officer

## What is in my plan

!contents

# A :: About me: my views, interests and hopes, and those of my family

Nelly does not yet speak in sentences. The parts of this page that say "I" were written for her by Bronagh
Keeley from two mornings watching her in class in September 2026, from her key person Mrs Devlin, and from a
photo board on which Nelly stuck stars or crosses. Mummy's and Nana's words were taken down at home on 18
September and are set apart.

## My story so far

I was a quiet baby. My health visitor noticed at my two-year check that I had no words. I went to Sandcastle
Nursery for four terms, and I started at Pebble Street in September 2026. I have always lived with Mummy and
Nana by the sea wall.

## What I like

I like water, spinning things, the wind, my yellow bucket and Mrs Devlin's song about a crab. I put crosses
on the hall, wet sleeves and the hand dryer. I am good at puzzles and I can find my own peg.

## How I tell you things

I have about eight words. I take your hand to what I want, I give you a picture for snack, water, outside
and stop, and I cover my face for no. Show me two pictures and wait ten seconds. That is how I helped to
choose what goes in this plan.

## What Mummy and Nana say

We know she understands more than she can show. The hardest things are nights out of routine and people
staring in shops. She goes stiff if we rush her. Reception has been kind to her and we don't want her left
in a corner with one adult.

## My hopes, and my family's hopes for me

- {A1 -} I want to play in the water with the other children. (Seen by Mrs Devlin: Nelly drags her bucket
over to them and stands there.)
- {A2 -} Mummy hopes that Nelly will be able to tell her when something hurts and what she wants.
- {A3 -} Mummy and Nana hope she will eat a dinner with everybody at the table.
- {A4 -} Nana hopes Nelly will be dry and out of nappies like her cousins.
- {A5 -} Mummy hopes that they can go to the shop and the library together without it ending in tears.

# B :: My special educational needs

## Communication and interaction

- {B1 ci} Nelly uses about eight single words and four pictures. Her talking is like that of a child of 15
to 18 months. When people cannot tell what she wants she screams or lies down, some six times a day.
- {B2 ci} She follows one key word when there is a gesture with it, but not words by themselves, so at
carpet time she wanders off and misses what the group is told.
- {B3 ci} Nelly watches other children but does not know how to join them. She stands close, takes a toy and
goes; sharing and turn-taking last under a minute and only with an adult.

## Cognition and learning

- {B4 cl} Nelly stays with an activity that an adult has picked for about two minutes. She learns by
repeating and by seeing, and she needs around thirty goes to learn what a classmate learns in three.
- {B5 cl} Her play is mostly filling, tipping and spinning. Pretending has not started, and she is at the 18
to 24 month level for matching, sorting and number.

## Social, emotional and mental health

- {B6 semh} Any change (a different door, a supply teacher, coats before snack) upsets Nelly deeply. She
cries for up to half an hour, hits her own head and cannot be comforted by talking.

## Sensory and physical

- {B7 sp} Loud and echoing places overwhelm Nelly. In the hall, toilets and at the hand dryer she runs or
drops to the floor, and she has missed all physical education and assemblies since September.
- {B8 sp} She is unsteady on steps and climbing equipment and holds crayons in her whole fist. She makes
marks for a few seconds, then throws the crayon.

## Self-care and independence

- {B9 o} Nelly wears nappies, does not show when she is wet and resists being changed. An adult has to do
every step, so she misses about 40 minutes of a day's play.

# C :: My health needs

## C1 What the doctors know

Dr Basu saw Nelly in August 2026. Her hearing was tested in June and is normal. A decision about autism is
expected to take some time and this plan does not wait for it.

## C2 What I find hard

- {C1 h} Nelly eats five foods, all dry and pale. She gags at the sight of others and eats nothing between
breakfast and 3.30. Her weight has gone from the 25th to the 9th centile since last winter.

# D :: My social care needs

## D1 Who has visited us

Imogen Stroud, social worker in the early help disability team, saw Nelly and her family on 1 September
2026.

## D2 What we find hard

- {D1 sc} Nelly runs into the road and pulls away in shops. Mummy cannot take her out alone, so Nelly goes
to school and back and almost nowhere else.

# E :: My outcomes

Every half term Mrs Devlin, the special educational needs coordinator (SENCO) and Mummy choose two small
steps towards each of these, write them on the page on Nelly's tray and look at photos and notes to see how
far she has got.

By the end of Reception (July 2027) Nelly will:

- {E1 ci} ask for at least fifteen different things, people or activities by handing over a picture or
saying a word, without being prompted, at school and at home.
- {E2 ci} come to the carpet and do what is asked, when shown two pictures in a row, on four days in five.
- {E3 ci} play alongside another child at the water or sand for ten minutes, taking turns at least three
times.
- {E4 cl} stay with and finish three short tasks in her work tray, ten minutes in all, with an adult near
but not helping.
- {E5 semh} get over a change shown on her board within five minutes and without hitting herself, eight
times out of ten.
- {E6 sp} join the class in the hall for fifteen minutes twice a week, ear defenders on if she likes.

By the end of Key Stage 1 Nelly will:

- {E7 cl} play out a pretend shop or tea party of three steps, counting out five things as she goes.
- {E8 sp} go up and down the climbing frame steps alone, using the rail.
- {E12 sp} draw lines and circles with a crayon held in her fingers, for three minutes at a time.
- {E9 o} use the toilet when shown the picture, and be dry through the school day.
- {E10 h} eat ten different foods, two of them in the dinner hall each day.
- {E11 sc} walk holding a wrist strap to the shop and the library with Mummy, once a week, and come home
calm.

# F :: The special educational provision I need

The SENCO of Pebble Street checks all of this with the people named, and with Mummy, every half term. Where
it says "key person" this is Mrs Devlin, who holds a Level 3 early years qualification; a second trained
colleague covers for her.

|w 5,3,3,2
|h What I need | Who does it | How often and for how long | Helps with
| {F1 ci} Picture exchange programme, phases 1 to 4, 1:1 with a second adult as prompter for the first six
weeks. | Key person, shown how by the speech and language therapist | 15 minutes, twice daily | Outcome @E1
| {F2 ci} Direct 1:1 speech and language therapy in class, with Mummy asked to join every third visit. |
Speech and language therapist experienced with under-fives | 45 minutes fortnightly in term time | Outcomes
@E1 and @E2
| {F3 ci} Attention group in four stages (bucket, build-up, turn, own table), Nelly and three others with
two adults. | Reception teacher and key person, trained in it by the therapist | 20 minutes, four times a
week | Outcomes @E2, @E3 and @E4
| {F4 ci} Now-and-next board and real objects shown with every instruction. | Reception teacher and key
person | In all sessions and at every changeover | Outcomes @E2 and @E5
| {F5 ci} Water-and-sand play with one picked classmate, key person modelling turns, one adult to the two of
them. | Key person | 15 minutes daily | Outcome @E3
| {F6 cl} Work trays, left to right, three tasks at Nelly's level, 1:1 and then from a chair further away. |
Key person, taught by the portage teacher | 20 minutes daily | Outcome @E4
| {F7 cl} Pretend-play and early number teaching with small-world sets, 1:1. | Portage teacher with a
qualification in early years special needs | One hour weekly | Outcome @E7
| {F8 semh} Every change shown on the board the day before and again five minutes before; the same calming
steps (dark tent, deep pressure, no talk). | Reception teacher and key person | At every change, all day |
Outcome @E5
| {F9 semh} Adult with Nelly, 1:1, keeping her safe, reading her signals and helping her into play. | Key
person or her trained colleague | 25 hours a week, including lunch | Outcomes @E1 and @E5
| {F10 sp} Graded visits to the empty, then half-full, then full hall, 1:1. | Key person to the occupational
therapist's plan | 10 minutes daily | Outcome @E6
| {F11 sp} Ear defenders, dark tent and towels in place of the hand dryer. | School | In every session |
Outcome @E6
| {F12 sp} Movement and hand circuit, 1:1. The occupational therapist works with Nelly for 45 minutes every
half term and changes the circuit. | Key person, trained by the occupational therapist | 20 minutes daily |
Outcomes @E8 and @E12
| {F13 o} Toilet teaching by picture steps at fixed times, 1:1. | Key person, after a half-day's training
from the continence nurse, repeated each September | Four times a day, 10 minutes | Outcome @E9

# G :: The health provision I need

|w 5,3,3,2
|h What I need | Who does it | How often and for how long | Helps with
| {G1 h} Feeding clinic: food-chaining steps agreed with Mummy and the school cook, and weighing. |
Paediatric dietitian and feeding specialist nurse, 1:1 | 45 minutes every six weeks, reviewed after four
visits | Outcome @E10

# H1 :: The social care I need under section 2 of the Chronically Sick and Disabled Persons Act 1970

|w 5,3,3,2
|h What I need | Who does it | How often and for how long | Helps with
| {H1.1 sc} Help to go out: one worker goes with Nelly and Mummy to the shop, library or beach. | Outreach
worker trained in autism, early help disability team | 3 hours every Saturday for a year; reviewed by Imogen
Stroud every six months | Outcome @E11

# H2 :: Any other social care I need

The social worker's assessment found no other social care that Nelly needs.

# I :: My placement

# J :: My personal budget

Mummy has had the leaflet and a phone call about this, and would like to leave things as they are.

# K :: The advice used to write my plan

|w 5,6,3
|h What | Who wrote it | When
| Views of Nelly and her family | Joanna Abernathy, Ruth Abernathy, with Bronagh Keeley | 18 September 2026
| School and nursery advice | Kath Devlin, key person, and Iona Marsh, SENCO, Pebble Street | 21 September
2026
| Portage advice | Del Whitty, portage teacher | 14 September 2026
| Educational psychology advice | Dr Wanda Achterberg, educational psychologist | 25 September 2026
| Medical advice | Dr Nilanjan Basu, consultant paediatrician, with the dietitian | 28 August 2026
| Continence advice | Sally Orchard, children's continence nurse | 10 September 2026
| Speech and language therapy advice | Aoife Lunn, speech and language therapist | 16 September 2026
| Occupational therapy advice | Marcus Bell, occupational therapist | 22 September 2026
| Social care advice | Imogen Stroud, social worker | 4 September 2026

# - :: Who wrote this draft

= Officer :: Bronagh Keeley, Tarnsea Council
"""

DETAILS = {
    "name": "Nell Abernathy",
    "preferred_name": "Nelly",
    "date_of_birth": "2022-01-22",
    "status": "draft",
    "plan_date": "2026-11-06",
    "review_date": "2027-11-05",
    "year_group": 0,
    "local_authority": "Tarnsea Council",
    "setting": "Pebble Street Infant School",
    "named_placement": None,
    "primary_need": "Speech, language and communication",
    "first_plan": True,
    "pronouns": "she/her",
    "looked_after": False,
    "officer": "Bronagh Keeley",
    "signed": False,
    "upn": "T886420126014",
    "nhs_number": "605 118 4420",
    "dates": {
        "request": "2026-07-13",
        "draft": "2026-11-06",
        "first_issued": None,
        "final": None,
        "amended": None,
        "review_meeting": None,
    },
}

LINKS = """A1-E3 A2-E1 A3-E10 A4-E9 A5-E11
B1-E1 B2-E2 B3-E3 B4-E4 B5-E7 B6-E5 B7-E6 B8-E8 B8-E12  B9-E9 C1-E10 D1-E11
B1-F1 B1-F2 B1-F9 B2-F2 B2-F3 B2-F4 B3-F3 B3-F5 B3-F9 B4-F3 B4-F6 B5-F7 B6-F4 B6-F8 B6-F9 B7-F10 B7-F11 B8-F12
B9-F13 C1-G1 D1-H1.1
E1-F1 E1-F2 E1-F9 E2-F2 E2-F3 E2-F4 E3-F3 E3-F5 E4-F3 E4-F6 E7-F7 E5-F4 E5-F8 E5-F9 E6-F10 E6-F11 E8-F12 E12-F12 E9-F13
E10-G1 E11-H1.1"""

PLAN = Plan(
    "burdock-03-tarnsea",
    6,
    Style(
        font="Trebuchet MS",
        size=11.5,
        colour="5B3A8C",
        shade="EDE6F7",
        head="letters",
        glyph="–",
        labels={"E": "{n}. "},
        footer="Nell Abernathy - draft plan, 6 November 2026",
    ),
    SOURCE,
    DETAILS,
    LINKS,
    {"H2": "nil"},
    [
        ("P07", "B6", "'up to half an hour' is a need, not provision"),
        (
            "V05",
            "I like water, spinning things, the wind, my yellow bucket and Mrs Devlin's song about a crab.",
            "the section says who speaks for her",
        ),
        ("S02", "My placement", "blank in a draft"),
        ("P02", "F9", "key person's qualification is given in F's lead sentence"),
        ("P04", "F4", "an approach used all day needs no minutes"),
        ("O02", "E4", "the lead sentence gives the date"),
        (
            "S04",
            "Show me two pictures and wait ten seconds.",
            "an instruction about Nelly, not template text",
        ),
        ("P02", "F11", "equipment needs no named adult"),
        (
            "S11",
            "Mummy has had the leaflet and a phone call about this, and would like to leave things as they are.",
            "no direct payment",
        ),
    ],
)
