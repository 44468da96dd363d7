"""Quenby: a statement-era form, by a lawyerly draughtsman."""

from tests.defects.betony.page import Style

LAYOUT = 8
STYLE = Style(
    font="Times New Roman",
    size=11.5,
    heading="band",
    colour="7F0000",
    fill="F2DCDB",
    header="Quenby Borough Council: Education, Health and Care Plan in respect of Edmund Okoro-Blythe",
    footer="Amended final plan. Not to be disclosed without the consent of the young person",
    spacing=5,
)

WORDS = """
title | Education, Health and Care Plan
centre | Quenby Borough Council
centre | Amended Final Plan
p | This Plan is made under section 37 of the Children and Families Act 2014. It was first issued on 7 March 2016 in
    place of a Statement of Special Educational Needs maintained by the Council from 4 March 2011.
p | It is amended following the review meeting held on 16 September 2026 and the notice of amendment given on 9
    October 2026.
d | Name of young person || Edmund Okoro-Blythe || Known as || Eddie
d | Date of birth || 3 November 2007 || Year group || Year 14
d | NHS number || 381 740 9926 || Unique learner number || 5520917364
d | Pronouns || he, him, his || Language of the home || English
d | Place attended || Saltmarsh College || Principal need || Severe learning difficulty
d | Status || Amended final || Subject to care order || No
d | Date of amended plan || 13 November 2026 || Next review on or before || 15 September 2027
d | Parents || Folasade Okoro and Martin Blythe || Officer || Rosalind Pym
sub | Contributors to this Plan
t -,-,- 4,4,2 | Contributor || Capacity || Reference
r | Edmund Okoro-Blythe || Young person || K1
r | Folasade Okoro and Martin Blythe || Parents || K2
r | Theodora Wick || Learning support manager, Saltmarsh College || K3
r | Dr Anselm Corder || Educational psychologist || K4
r | Dr Yusuf Halloran || Consultant neurologist || K5
r | Bridie Farquhar || Speech and language therapist || K6
r | Stellan Moss || Physiotherapist || K7
r | Harriet Ludd || Occupational therapist || K8
r | Gideon Price || Social worker, adult learning disability team || K9
r | Coral Whitby || Transitions and employment adviser || K10
= A | Section 1 || Part A: The views, interests and aspirations of the young person and his parents
sub | History
p | Edmund, who prefers to be called Eddie, is 19 years of age and lives at home with his parents and his
    grandmother. He was born at 31 weeks. Cerebral palsy affecting both legs was identified at 18 months, and
    epilepsy at the age of six.
p | He attended Highmead School, a special school, from the age of four until July 2024. He then entered the
    foundation course at Saltmarsh College, of which he has completed two years out of a planned five.
sub | Manner in which the views were obtained
p | Bridie Farquhar, speech and language therapist, met Eddie at the College on 2 and 9 September 2026, and used his
    device and a set of photographs. She recorded his answers, and every passage in quotation marks is a record of
    what he selected or said. His parents spoke at the review meeting, and their views are stated apart from his.
sub | Communication and participation in decisions
p | Eddie communicates by a tablet which speaks the symbols that he presses, by some 40 spoken words, and by facial
    expression. He decides best when offered three photographs and at least one minute. He attended the whole of his
    review and chaired the first part of it.
sub | Views of the young person
p | "College good. Garden good. Bus bad." Eddie placed the greenhouse, the choir room and his friend Marcus among
    the things that he likes. He placed the canteen, waiting and being talked over among those that he does not.
sub | Views of his parents
p | Eddie's parents consider that he has grown in confidence since leaving school, and that strangers underestimate
    him. They are conscious that they are growing older. His mother is concerned that the pace of his course leaves
    no time for practice.
sub | Interests
p | Growing tomatoes and chillies; choral music; the weather forecast; Marcus; the 1970s records of his grandmother.
sub | Aspirations
* | [A1] Eddie wishes to have a job with plants: "Work. Garden shop. Money."
* | [A2] Eddie wishes to live in a flat with Marcus: "Me Marcus flat."
* | [A3] Eddie wishes to sing with a choir in front of people.
* | [A4] His parents hope that he will be understood by people who have not met him before.
= B | Section 2 || Part B: The young person's special educational needs
sub | Language and communication
p | Abilities: Eddie initiates conversation, takes turns, and enjoys teasing those whom he knows. He finds his way
    around 60 symbols on his device.
p | [B1 communication-interaction =2.1] Eddie is unable to make himself understood by speech to those who do not
    know him. He joins two symbols on his device when prompted, but rarely without. In a shop observed in September
    2026 he was understood on two occasions out of nine, and he thereupon ceased to try.
p | [B2 communication-interaction =2.2] Eddie understands sentences containing up to three key words. Longer or
    abstract language is lost to him, and he nods in apparent agreement. He accordingly sets off upon tasks that he
    has not understood and is distressed when corrected.
sub | Cognitive development
p | Abilities: Eddie recognises 30 words of social sight vocabulary, tells the time to the hour, and never forgets a
    person.
p | [B3 cognition-learning =2.3] Eddie does not understand the value of money. He identifies coins by name but
    offers whatever is in his hand, and cannot judge whether it is enough. He is unable to buy an item unaided.
p | [B4 cognition-learning =2.4] Eddie cannot retain the order of a task of more than three steps. He omits or
    repeats steps in tasks that he has performed weekly for two years, and he stops and waits for an adult at each
    omission.
sub | Emotional and social development
p | Abilities: Eddie is warm, humorous and steadfast, and recovers quickly when the reason for a difficulty is shown
    to him in pictures.
p | [B5 semh =2.5] Eddie becomes acutely anxious in unfamiliar places and when required to wait. He grips the
    nearest person and calls out, for between five and twenty minutes. On four occasions in the summer term of 2026
    a visit was abandoned in consequence.
p | [B6 semh =2.6] Eddie trusts every person who speaks kindly to him. He has handed his telephone to a stranger and
    has left a café with one. He is unable to say who is a friend and who is not, and is at risk of exploitation.
sub | Sensory, motor and self-help skills
p | Abilities: Eddie's vision and hearing are normal. He has good strength in both arms and manages a zip and a
    spoon.
p | [B7 sensory-physical =2.7] Eddie walks with a wheeled frame for some 80 metres, on level ground, before he
    tires. His calf muscles are tight and he fell nine times at the College last year. He misses the first ten
    minutes of sessions held in another building.
p | [B8 preparing-for-adulthood =2.8] Eddie cannot prepare food for himself. He has the use of one hand at a time,
    cannot steady what he cuts, and does not attend to heat. He relies upon another person for each meal.
sub | Preparation for working life
p | Abilities: Eddie is punctual, takes pride in the greenhouse, and works for an hour without complaint.
p | [B9 preparing-for-adulthood =2.9] Eddie has no experience of work outside the College. He does not know what an
    employer would expect, leaves a task as soon as he is praised for it, and looks to an adult before each pot that
    he fills.
= C | Section 3 || Part C: Health needs related to the special educational needs
p | [C1 health =3.1] Eddie has a tonic-clonic seizure about once in each month, generally within an hour of waking
    or when overheated. He sleeps for two hours afterwards. He gives no warning that he can put into words, and he
    loses about two days of learning in each month.
= D | Section 4 || Part D: Social care needs related to the special educational needs
p | [D1 social-care =4.1] By the Care Act assessment of August 2026 Eddie is found to need another person's help
    with laundry, shopping and keeping his home safe. He has never spent a night away from his parents, and has no
    practice in the ordinary business of running a home.
p | [D2 social-care =4.2] Eddie has no company in the evening save that of his family. He is not able to reach or to
    join any club without a companion, and sees Marcus only upon college days.
= E | Section 5 || Part E: The outcomes sought, including outcomes for adult life
p | Each outcome shall be attained by the end of the course in July 2029, unless an earlier date is stated. Targets
    for each term are set by Theodora Wick with Eddie and his tutor in the first week, and she reports upon them to
    Eddie and his parents in the last.
p | [E1 =5.1] Eddie will make a request in three or more symbols or words to a person who has not met him, and be
    understood at the first or second attempt, on eight occasions out of ten, so that he conducts his own business
    in a shop.
p | [E2 =5.2] By July 2028 Eddie will show by a sign that he has not understood, in place of nodding, in nine out of
    ten conversations sampled in a fortnight, so that he begins tasks correctly.
p | [E3 =5.3] Eddie will choose from his purse enough money for one item costing less than five pounds, in nine
    purchases out of ten, so that he buys what he wants for himself.
p | [E4 =5.4] By July 2028 Eddie will complete three tasks of eight steps from a picture list without a word from
    any adult, five times in succession, so that he works unaided.
p | [E5 =5.5] By July 2028 Eddie will remain calm for 45 minutes in a place that is new to him, using his cards, on
    four visits out of five, so that no visit is abandoned.
p | [E6 =5.6] Eddie will go to a safe person in four out of five situations rehearsed in the town, having learned to
    tell safe people from unsafe, so that he goes about without being exploited.
p | [E7 =5.7] By July 2028 Eddie will walk 200 metres with his frame between two buildings in eight minutes, on each
    college day of a fortnight, so that he arrives with his group.
p | [E8 =5.8] Eddie will prepare four cold meals and one hot meal with adapted tools, needing one reminder at most
    for each, so that he feeds himself in his own home.
p | [E9 =5.9] By July 2028 Eddie will complete a placement of 20 days at a garden centre, potting 30 plants in each
    hour without looking to an adult, so that he can obtain paid work there or elsewhere.
p | [E10 =5.10] By July 2027 Eddie will press the seizure symbol or go to his mat when he feels unwell, before three
    seizures out of four, so that he is not injured.
p | [E11 =5.11] Eddie will do his laundry and shopping from a picture list, with two reminders at most, on three
    nights in each month in a training flat, so that he is ready to hold a tenancy from September 2029.
p | [E12 =5.12] By December 2027 Eddie will sing with a community choir before an audience, having rehearsed with it
    on 20 evenings, so that he has company of his own choosing.
= F | Section 6 || Part F: The special educational provision required
p | All provision in this Part shall be made in each of the 38 weeks of the college year. Theodora Wick shall review
    it with Eddie and his parents in each term.
sub | Language and communication
p | [F1 =6.1] A speech and language therapist experienced in electronic aids shall work with Eddie individually for
    45 minutes in each week upon joining symbols and making requests, one session in four to be held in a shop or a
    café. (Outcome 5.1)
p | [F2 =6.2] A communication assistant trained by that therapist shall practise with Eddie individually for 20
    minutes on every college day, four days a week, the requests set by the therapist. (Outcome 5.1)
p | [F3 =6.3] Every tutor and assistant shall speak to Eddie in sentences of three key words at most, with a symbol
    or sign, in every session, and shall ask him to show what he is to do. (Outcome 5.2)
p | [F4 =6.4] The same therapist shall teach Eddie, in a group of three students, to say that he does not
    understand: 40 minutes in each week of the autumn and spring terms. (Outcome 5.2)
sub | Cognitive development
p | [F5 =6.5] A tutor holding a teaching qualification in learning difficulties shall teach Eddie the use of money
    in a group of four, for one hour in each week in class and for one hour in shops. (Outcome 5.3)
p | [F6 =6.6] A learning support assistant trained in task analysis shall teach Eddie one practical sequence at a
    time, individually, from a list of pictures, for 30 minutes on each of four days a week. (Outcome 5.4)
sub | Emotional and social development
p | [F7 =6.7] A learning support assistant trained by Dr Corder in graded exposure shall take Eddie individually to
    one new place in each week for 90 minutes, with waiting cards and a photograph plan. Dr Corder shall review the
    steps for one hour in each term. (Outcome 5.5)
p | [F8 =6.8] A tutor trained in relationships education for adults with learning disability shall teach Eddie and
    five other students about friends, strangers and consent for one hour in each week. (Outcome 5.6)
sub | Sensory, motor and self-help skills
p | [F9 =6.9] A physiotherapist shall work with Eddie individually for 45 minutes in each fortnight upon walking and
    the stretching of his calves, and shall teach the daily exercises to his assistant. (Outcome 5.7)
p | [F10 =6.10] A learning support assistant so taught shall carry out those exercises with Eddie individually for
    15 minutes on every college day and shall walk beside him between buildings. (Outcome 5.7)
p | [F11 =6.11] A lightweight wheeled frame with a seat and forearm rests shall be supplied for Eddie's use in all
    parts of the College. (Outcome 5.7)
p | [F12 =6.12] A tutor in independent living shall teach Eddie to prepare food in a group of three for two hours in
    each week, with a spiked board, a one-handed peeler and a cool-touch hob. An occupational therapist shall review
    the tools and method for one hour in each term. (Outcome 5.8)
sub | Preparation for working life and for adult services
p | [F13 =6.13] A job coach qualified in training in systematic instruction shall accompany Eddie individually on a
    placement at a garden centre, for one day of five hours in each week from January 2027 to July 2028. (Outcome
    5.9)
p | [F14 =6.14] Coral Whitby shall hold a transition meeting of one hour with Eddie, his parents and the adult
    social worker in each spring term, to plan his work, his home and his services from August 2029. (Outcomes 5.9
    and 5.11)
sub | Instruction of staff
p | [F15 =6.15] Bridie Farquhar shall train all of Eddie's tutors and assistants in his device and in key-word
    speech for two hours in each September, and each new member of staff within three weeks of appointment.
    (Outcomes 5.1 and 5.2)
= G | Section 7 || Part G: Health provision
p | [G1 =7.1] A specialist epilepsy nurse shall review Eddie's medication and seizure diary with him and his parents
    at clinic for 30 minutes in every three months, and shall report to the consultant. (Outcome 5.10)
p | [G2 =7.2] The same nurse shall train six named members of college staff in Eddie's rescue medication and in his
    seizure symbol, for two hours in each September. (Outcome 5.10)
= H1 nil | Section 8 || Part H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons
    Act 1970
p | Not applicable, the young person having attained the age of 18.
= H2 | Section 9 || Part H2: Other social care provision
p | [H2.1 =9.1] An enabler employed by Quenby Adult Care shall support Eddie, with one other tenant, at a training
    flat for three nights in each month from February 2027, from 5 pm until 9 am. Gideon Price shall review the
    arrangement every six months. (Outcome 5.11)
p | [H2.2 =9.2] A support worker from Quenby Adult Care shall accompany Eddie individually to the Tideway Choir for
    three hours every Tuesday evening, and shall arrange for Marcus to travel with them. Gideon Price shall review
    the arrangement every six months. (Outcome 5.12)
= I | Section 10 || Part I: Placement
p | Saltmarsh College, Quenby, a college of further education.
= J | Section 11 || Part J: Personal budget
p | There is no personal budget. Eddie and his parents were informed of their right to request one on 16 September
    2026 and have made no request.
= K | Section 12 || Part K: Advice and information
t .,.,. 1,7,3 | Ref || Advice || Dated
r | K1 || Views of Edmund Okoro-Blythe, recorded by Bridie Farquhar || 9 September 2026
r | K2 || Views of Folasade Okoro and Martin Blythe || 16 September 2026
r | K3 || Educational advice of Theodora Wick, Saltmarsh College || 4 September 2026
r | K4 || Psychological advice of Dr Anselm Corder, educational psychologist || 20 July 2026
r | K5 || Medical advice of Dr Yusuf Halloran, consultant neurologist || 11 August 2026
r | K6 || Advice of Bridie Farquhar, speech and language therapist || 10 September 2026
r | K7 || Advice of Stellan Moss, physiotherapist || 3 August 2026
r | K8 || Advice of Harriet Ludd, occupational therapist || 5 August 2026
r | K9 || Care Act assessment and social care advice of Gideon Price || 26 August 2026
r | K10 || Advice of Coral Whitby on preparation for adulthood and employment || 8 September 2026
= - |
sub | Execution
d | Signed || Rosalind Pym || Office held || Principal officer for plans, duly authorised
d | For and on behalf of || Quenby Borough Council || Date || 13 November 2026
"""

DETAILS = {
    "name": "Edmund Okoro-Blythe",
    "preferred_name": "Eddie",
    "date_of_birth": "2007-11-03",
    "status": "amended",
    "plan_date": "2026-11-13",
    "review_date": "2027-09-15",
    "year_group": 14,
    "local_authority": "Quenby Borough Council",
    "setting": "Saltmarsh College",
    "named_placement": "Saltmarsh College",
    "primary_need": "Severe learning difficulty",
    "first_plan": False,
    "pronouns": "he",
    "looked_after": False,
    "officer": "Rosalind Pym",
    "signed": True,
    "upn": None,
    "nhs_number": "381 740 9926",
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2016-03-07",
        "final": None,
        "amended": "2026-11-13",
        "review_meeting": "2026-09-16",
    },
}

LINKS = """
A1>E9; A2>E11; A3>E12; A4>E1
B1>E1 F1 F2 F15; B2>E2 F3 F4 F15; B3>E3 F5; B4>E4 F6; B5>E5 F7; B6>E6 F8; B7>E7 F9 F10 F11; B8>E8 F12; B9>E9 F13 F14
C1>E10 G1 G2; D1>E11 H2.1; D2>E12 H2.2
E1>F1 F2 F15; E2>F3 F4 F15; E3>F5; E4>F6; E5>F7; E6>F8; E7>F9 F10 F11; E8>F12; E9>F13 F14; E10>G1 G2
E11>F14 H2.1; E12>H2.2
"""

GUARDS = """
B2 | B | P07: "up to three key words" is a level of understanding, not a cap on provision
F11 | F | P03, P04: equipment for use in all parts of the College
F9 | F | P12: physiotherapy that teaches stands rightly in F
G1 | G | P12: a clinic review of medication belongs in G
"Not applicable, the young person having attained the age of 18." | H1 | S10: a nil entry is not provision
"College good. Garden good. Bus bad." | A | V05: quoted, and the recorder is named
F13 | F | P07: from January 2027 to July 2028 is a fixed period
"a Statement of Special Educational Needs maintained by the Council from 4 March 2011" | - | M05: history of the
    form
B5 | B | P07: between five and twenty minutes describes the need
E8 | E | O08: five meals are one achievement of feeding himself
"""
