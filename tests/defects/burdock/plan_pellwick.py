"""Plan 05, Pellwick: a case system's PDF look; an agency writer of formal legal English."""

from tests.defects.burdock.page import Style
from tests.defects.burdock.plan import Plan

SOURCE = """
!title PELLWICK CITY COUNCIL // Education, Health and Care Plan

= Full name :: Emre Sallow
= Date of birth :: 30/04/2016
= National Curriculum year :: Year 6
= Educational setting :: Larkrise Primary School
= UPN :: P553201826011
= NHS number :: 331 905 6642
= Primary need :: Social, emotional and mental health
= Care status :: Looked after (full care order, 2 May 2023)
= Holders of parental responsibility :: Pellwick City Council and Ms Alev Sallow
= Foster carers :: Mr and Mrs Greatorex
= Plan status :: Amended
= Plan first issued :: 11/11/2024
= Date of review meeting :: 08/09/2026
= Date of amended plan :: 23/10/2026
= Date by which plan is to be reviewed :: 07/09/2027
= Responsible officer :: Hermione Strand

# A :: A. Views, interests and aspirations of the child and of those with parental responsibility

Emre's views were obtained by his social worker, Kwame Bediako, on 2 September 2026, in the course of two
walks and a drawing session. Words in quotation marks are Emre's own. The views of Ms Sallow and of Mr and
Mrs Greatorex were given separately by telephone on 4 September 2026 and are attributed below.

## History

Emre lived with his mother until the age of six. He has lived with Mr and Mrs Greatorex since May 2023 and
joined Larkrise Primary School in Year 3, having attended three schools before it.

## Emre's views and interests

"I like Larkrise because of Mr Dunne and the pond. I don't like it when doors bang. I am the best at making
dens. If I'm sent out I think you won't let me back in."

## Communication and participation

Emre will talk while he is doing something with his hands. He prefers large print on yellow paper and will
rate statements with a thumb up, level or down. He was offered the opportunity of attending his review, and
elected instead to send a recording, which was played.

## Views of Ms Sallow

Ms Sallow sees Emre every six weeks. She wishes it to be known that he was a cheerful baby who sang. She
would like his Turkish to be kept alive.

## Views of Mr and Mrs Greatorex

Mr and Mrs Greatorex describe a thoughtful boy who checks each night that the back door is locked. They are
anxious about the size of any secondary school.

## Aspirations

- {A1 -} Emre: "I want to be a tree surgeon or build treehouses for a job."
- {A2 -} Emre: "I want to stay in class for the whole day like Tyler does."
- {A3 -} Emre: "I want to stay at one school till I'm grown up."
- {A4 -} Ms Sallow hopes that Emre will one day read to her over the telephone.
- {A5 -} Mr and Mrs Greatorex hope that he will have a best friend.

# B :: B. Special educational needs

## Communication and interaction

|w 1,10
|h Ref | Need
| # | {B1 ci} Emre has a developmental language disorder. He understands spoken language at the level of a
child of seven, and in particular misconstrues "unless", "although" and passive sentences. He conceals this
by guessing or joking, with the consequence that he is thought to be defiant.
| # | {B2 ci} Emre cannot recount an event in order. After an incident he is unable to say what happened,
and the account of others is accepted in place of his.

## Cognition and learning

|w 1,10
|h Ref | Need
| # | {B3 cl} Emre's reading age is 6 years 11 months. He decodes word by word from large print and abandons
a text after three or four lines.
| # | {B4 cl} Emre's attainment in mathematics is that of the middle of Year 3. Repeated changes of school
have left him without multiplication, fractions or measurement, and he refuses any page on which he has made
one error.

## Social, emotional and mental health

|w 1,10
|h Ref | Need
| # | {B5 semh} Emre is in a constant state of alarm. Raised voices, footsteps behind him and closing doors
cause him to run, climb or hit out; 31 incidents were logged in the summer term, and he was in class for 58%
of lesson time.
| # | {B6 semh} Emre expects to be abandoned. He finds separation from his chosen adult intolerable, and
destroys his own work or a relationship when it is going well. He cannot yet put himself right with another
person after a quarrel.
| # | {B7 semh} Emre controls games, and his friendships seldom survive a week. At playtime he is generally
alone or in dispute.

## Sensory and physical

|w 1,10
|h Ref | Need
| # | {B8 sp} Emre has nystagmus and reduced vision in both eyes (6/24 corrected). Print below 24 point, the
whiteboard and moving balls are not accessible to him, and he misjudges kerbs and the bottom stair.

# C :: C. Health needs related to special educational needs

|w 1,10
|h Ref | Need
| # | {C1 h} Emre wakes three or four times nightly in fear and is exhausted by early afternoon on most days
of the week.

# D :: D. Social care needs related to special educational needs

|w 1,10
|h Ref | Need
| # | {D1 sc} Emre is a looked-after child. Before and after each meeting with his mother he is sleepless
and aggressive for two days, and has on three occasions run from the foster home.

# E :: E. Outcomes

Short-term targets are set each term at the personal education plan meeting by the designated teacher, the
carers, the social worker and Emre, and monitored by the designated teacher every fortnight.

|w 1,10
|h Ref | Outcome
| # | {E1 ci} By the end of Key Stage 2, Emre will indicate by a card or by words that he has not
understood, on 4 of 5 occasions on which an instruction is deliberately made difficult.
| # | {E2 ci} By the end of Key Stage 2, Emre will give an account of an event in four ordered steps, with
pictures, such that an adult who was absent can say what occurred.
| # | {E3 cl} By the end of Year 7, Emre will read aloud a large-print story of 300 words, with not more
than ten errors, to a person of his choosing.
| # | {E4 cl} By the end of Year 7, Emre will measure, mark out and calculate with whole numbers and simple
fractions for a practical woodwork task, correcting his own errors on 4 occasions in 5.
| # | {E5 semh} By the end of the summer term 2027, Emre will be present in class for 90% of lesson time,
leaving by his den card and returning within ten minutes when alarmed.
| # | {E6 semh} By the end of the autumn term 2027, Emre will be attending his secondary school every day,
going of his own accord to a named adult there when alarmed.
| # | {E7 semh} By the end of Year 7, Emre will have kept one friendship for a whole term, repairing any
quarrel within the day.
| # | {E8 sp} By the end of Key Stage 2, Emre will go through a whole school day finding every room and
setting up his own screen, print and lamp, without a reminder or a trip.
| # | {E9 h} By July 2027, Emre will sleep from 9.30 p.m. to 6.30 a.m. with not more than one waking on five
nights in seven.
| # | {E10 sc} By October 2027, Emre will go through six consecutive meetings with his mother without
running away, telling his carers beforehand and afterwards how he feels.

# F :: F. Special educational provision

The provision in this section will be made throughout the school year. The special educational needs
coordinator will review every entry with the persons named, half-termly until July 2027 and thereafter
termly.

|w 1,6,4,2
|h Ref | Provision | By whom | Outcome
| # | {F1 ci} Speech and language therapy, 1:1, for 45 minutes weekly, upon understanding of complex
sentences, recognising that one has not understood, and narrative. | Speech and language therapist with
specialist experience of developmental language disorder | @E1, @E2
| # | {F2 ci} Narrative group of three pupils, 30 minutes twice weekly, following the therapist's materials. |
Teaching assistant (Level 3) trained by the therapist | @E2
| # | {F3 ci} Comic-strip conversation, 1:1, on the day of every incident, for 15 minutes, before any
consequence is decided. | Mr Dunne, learning mentor, trained by the therapist | @E1, @E2, @E7
| # | {F4 cl} Structured large-print phonics and fluency teaching, 1:1, 30 minutes daily, with a
Turkish-English book each Friday. | Specialist teacher of literacy | @E3
| # | {F5 cl} Workshop mathematics in a group of four, 50 minutes, four times weekly, taught through
measuring and building at the bench. | Qualified teacher with mathematics specialism | @E4
| # | {F6 semh} 1:1 adult for the whole of each school day (30 hours weekly, including breaks and lunch), to
anticipate alarm, sit near him without hovering, accompany him to the den and bring him back. | Mr Dunne or
a second learning mentor, each with the trauma training at the foot of this table | @E5, @E6
| # | {F7 semh} Dyadic developmental play sessions, 1:1, 50 minutes weekly for three terms. | Child
psychotherapist | @E5, @E6, @E7
| # | {F8 semh} A den in the corner of the classroom, and a card to go to it, in every lesson; doors wedged
and bells silenced in the Year 6 corridor. | Class teacher; site manager | @E5
| # | {F9 semh} Friendship group: Emre and three others, 40 minutes weekly at the pond, with games that no
one can win. | Mr Dunne, supervised monthly by the educational psychologist | @E7
| # | {F10 semh} Move to secondary school: twelve accompanied visits of two hours between January and July
2027, 1:1; and the same mentor with him, 1:1, for the whole of each school day in the first half term of
Year 7. | Mr Dunne and the secondary school's pastoral lead | @E6
| # | {F11 sp} Teaching in the use of magnification, screen and lamp, 1:1, 60 minutes every week until July
2027 and fortnightly thereafter. | Qualified teacher of children with vision impairment | @E8
| # | {F12 sp} Mobility and route training, 1:1, 45 minutes, twice in each half term and on four of the
visits to the new school. | Qualified habilitation specialist | @E8
| # | {F13 sp} Tablet linked to the whiteboard, task lamp, sloping board, and all print in 24 point on
yellow, in every lesson. | School | @E8, @E3
| # | {F14 semh} Training of all staff who teach Emre in developmental trauma and in the effect of language
disorder upon behaviour: three hours each September, and two hours for the secondary school in June 2027. |
Educational psychologist and speech and language therapist | @E1, @E5

# G :: G. Health provision

|w 1,6,4,2
|h Ref | Provision | By whom | Outcome
| # | {G1 h} Sleep and trauma treatment, 1:1 with a carer present, 60 minutes fortnightly for one year,
reviewed at six months. | Clinical psychologist, Child and Adolescent Mental Health Service | @E9

# H1 :: H1. Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970

None is required at the date of this plan.

# H2 :: H2. Any other social care provision

|w 1,6,4,2
|h Ref | Provision | By whom | Outcome
| # | {H2.1 sc} Life-story and contact preparation, 1:1, 60 minutes in the week before and 60 minutes in the
week after each six-weekly meeting; considered at each looked-after review. | Kwame Bediako, social worker |
@E10

# I :: I. Placement

Until 31 August 2027: Larkrise Primary School, a mainstream primary school. From 1 September 2027: a
mainstream secondary school, the name of which will be substituted upon the phase transfer review and not
later than 15 February 2027.

# J :: J. Personal budget

The authority notified those with parental responsibility of the right to request a personal budget. No
request has been received.

# K :: K. Advice and information obtained

|w 5,5,2
|h Advice | Author | Date
| Views of the child, the parent and the carers | Kwame Bediako, social worker | 04/09/2026
| Education | Susannah Oke, head teacher, and Mr P Dunne, learning mentor | 01/09/2026
| Vision impairment | Ghislaine Muir, qualified teacher of children with vision impairment, with the
habilitation service | 26/06/2026
| Educational psychology | Dr Ravi Menon, educational psychologist | 15/06/2026
| Medical, including ophthalmology | Dr Anneke Roos, paediatrician for looked-after children | 19/06/2026
| Child and Adolescent Mental Health Service | Dr Lena Farrar, clinical psychologist | 22/06/2026
| Speech and language therapy | Oliver Teague, speech and language therapist | 11/06/2026
| Social care | Kwame Bediako, social worker, looked-after review report | 28/08/2026

# - :: Authorisation

= Signed on behalf of the Authority :: Hermione Strand, Senior EHC Plan Officer
= Date :: 23/10/2026
"""

DETAILS = {
    "name": "Emre Sallow",
    "preferred_name": None,
    "date_of_birth": "2016-04-30",
    "status": "amended",
    "plan_date": "2026-10-23",
    "review_date": "2027-09-07",
    "year_group": 6,
    "local_authority": "Pellwick City Council",
    "setting": "Larkrise Primary School",
    "named_placement": "Larkrise Primary School",
    "primary_need": "Social, emotional and mental health",
    "first_plan": False,
    "pronouns": "he/him",
    "looked_after": True,
    "officer": "Hermione Strand",
    "signed": True,
    "upn": "P553201826011",
    "nhs_number": "331 905 6642",
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2024-11-11",
        "final": None,
        "amended": "2026-10-23",
        "review_meeting": "2026-09-08",
    },
}

LINKS = """A1-E4 A2-E5 A3-E6 A4-E3 A5-E7
B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B6-E6 B6-E7 B7-E7 B8-E8 C1-E9 D1-E10
B1-F1 B1-F3 B1-F14 B2-F1 B2-F2 B2-F3 B3-F4 B4-F5 B5-F6 B5-F7 B5-F8 B5-F14 B6-F6 B6-F7 B6-F10 B6-F3 B7-F9 B8-F11 B8-F12
B8-F13 C1-G1 D1-H2.1
E1-F1 E1-F3 E1-F14 E2-F1 E2-F2 E2-F3 E3-F4 E3-F13 E4-F5 E5-F6 E5-F7 E5-F8 E5-F14 E6-F6 E6-F7 E6-F10 E7-F3 E7-F7 E7-F9
E8-F11 E8-F12 E8-F13 E9-G1 E10-H2.1"""

PLAN = Plan(
    "burdock-05-pellwick",
    10,
    Style(
        font="Georgia",
        size=11,
        colour="0B5A4A",
        shade="CFE5DF",
        head="banner",
        striped=True,
        band=True,
        pair_columns=1,
        glyph="\uf0b7",
        running="Emre Sallow | 30/04/2016 | AMENDED",
        footer="PROTECT - PERSONAL. Printed from CaseBridge.",
        labels={letter: letter + "{n}" for letter in ("B", "C", "D", "E", "F", "G")} | {"H2": "H2.{n}"},
    ),
    SOURCE,
    DETAILS,
    LINKS,
    {"H1": "nil"},
    [
        ("T05", "F13", "equipment for sight; outcome 8 and need B8"),
        ("N02", "B1", "a diagnosis, followed by level and effect"),
        (
            "P06",
            "He was offered the opportunity of attending his review, and elected instead to send a recording, "
            "which was played.",
            "not provision",
        ),
        ("N08", "D1", "care status is taken up in D"),
        (
            "S09",
            "Until 31 August 2027: Larkrise Primary School, a mainstream primary school. From 1 September 2027: a "
            "mainstream secondary school, the name of which will be substituted upon the phase transfer review and not later "
            "than 15 February 2027.",
            "school now, type for later",
        ),
        ("O05", "E6", "attending every day is itself the change, with a count"),
        ("P19", "F6", "30 hours of adult; sessions fall within it"),
        ("P13", "F14", "'the foot of this table' is within F"),
        ("P03", "F3", "'on the day of every incident' is a frequency"),
        ("M01", "A2", "a classmate's name, spoken of as such"),
    ],
)
