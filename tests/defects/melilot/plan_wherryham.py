"""Wherryham Borough Council: an older outcome-led form, a nursery SENCO's first plan (draft)."""

from tests.defects.melilot.words import Plan, parse

WORDS = parse("""
@front:Child's full name = Theodore Luca Marchetti
@front:Likes to be called = Teddy
@front:Born on = 3 October 2022
@front:Boy or girl = Boy (he, him, his)
@front:Home = Flat 2, The Old Maltings, Wherryham, with Mum (Giulia), Dad (Sandro) and baby Nina
@front:Nursery = Duckpond Lane Nursery School
@front:Request for assessment = 6 July 2026
@front:Date of this draft = 2 November 2026
@front:Review by = 22 October 2027
@front:Main need = Severe learning difficulty and communication
@front:Borough officer = Wendy Applegarth, SEN Case Officer
@A:how # How we found out what matters to Teddy
Teddy is too young to be asked in words, so we watched him. Hattie Quill, the nursery SENCO, and Teddy's key person,
Bo, observed him over six mornings in September 2026 and used photographs that he could choose between. What they saw
is written as they saw it, and nobody has put words in his mouth. Mum and Dad filled in the family page at their
kitchen table on 20 September 2026.
@A:history # Teddy's story
Teddy was born five weeks early and spent twelve days in the special care unit. Down's syndrome was diagnosed on his
second day. He had a small hole in the heart, which was repaired when he was seven months old. He sat at fourteen
months and walked at two years and eight months. He started at Duckpond Lane in January 2026 for fifteen hours a week.
@A:talk # How Teddy tells us things
Teddy uses eighteen Makaton signs, a lovely range of faces, and about six spoken words. He takes your hand to show what
he wants. He pushes away what he does not want and he lies down flat for a definite no. To involve him in a decision,
give him two objects or photographs, wait while you count to ten, and watch where his eyes go.
@A:child # What we saw Teddy enjoy and avoid
Teddy goes to the water tray first every morning. He rocks and hums to the ukulele, and signs "more" when it stops. He
turns away from the hand dryer and from busy snack times. He chose the photograph of Bo on nine days out of ten.
@A:parents # What Mum and Dad say
"He is our sunshine. He loves Nina and strokes her feet. Bedtime and mealtimes take ages and we are tired, and we don't
go out to eat any more. We understand most of his signs but Nonna doesn't. We want people to see Teddy before the
Down's." (Giulia and Sandro Marchetti)
@A:hopes # Hopes and dreams
These come from the family page. As Teddy cannot yet tell us his own, his parents hope for him.
@A1
To be able to tell people what he wants, so that they don't have to guess.
@A2
To have little friends who come round to play.
@A3
To sit and eat a meal with us at Nonna's.
@A4
To go to the same school as his sister one day, and be happy there.
@B:lead
Teddy's needs are set out with the most important first. All four areas are covered: needs 1 and 2 are communication
and interaction, 3 and 4 cognition and learning, 5 social and emotional, 6 to 8 physical and sensory.
@B:good # What Teddy can do
He remembers songs after two or three hearings. He finishes a six-piece inset puzzle. He copies actions, he likes to
make people laugh, and he is determined: he climbed the slide steps forty times in a week until he could do them.
@B1 ci
Teddy's understanding of language is at the level of a child of about eighteen months. He follows one key word with a
sign or a gesture ("shoes on"), but not without. He does not yet know what is coming next in the day, and he sits down
and cries when he is moved on.
@B2 ci
Teddy says six words and signs eighteen. He joins no two words or signs together. People outside the family and nursery
do not understand him, and he then pulls hair or lies down: this happened eleven times in the six mornings.
@B3 cl
Teddy's play and problem-solving are like those of a child of about twenty months. He fills and empties and posts
things. He does not yet pretend, and he needs a new step shown around fifteen times before he does it alone.
@B4 cl
Teddy attends to an activity that he has not chosen for about two minutes. In a group of more than four he looks at
other children or the door, so he learns little from carpet time.
@B5 semh
Teddy likes other children but does not know how to join in. He hugs too hard or takes the toy. Two children have
started to move away when he comes. He plays beside another child for less than a minute at a time.
@B6 sp
Teddy has low muscle tone and loose joints. He tires after walking about 200 metres, he falls on uneven ground three or
four times a morning, and he slumps when he sits on the carpet, which makes his hands less free to play.
@B7 sp
Teddy holds tools in a whole fist and cannot yet use a spoon without spilling most of it. He takes off his hat and
pulls his trousers down but cannot put on any piece of clothing.
@B8 sp
Teddy has a conductive hearing loss in both ears, which comes and goes and was 35 to 40 decibels in August 2026. On
poor days he does not turn to his name from behind. He also wears glasses for long sight and pulls them off when he is
tired.
@C1 h
Teddy is slow and messy with food and coughs on thin drinks. He has had two chest infections this year, and he eats
only soft food, so a meal takes nearly an hour.
@D1 sc
Teddy's parents have no break from his care beyond his nursery hours. Because he wanders and has no sense of danger,
neither of them can take both children out alone, and Teddy has not been to a playground since the spring.
@E:lead
The outcomes are grouped by stage. They were agreed with Teddy's parents.
@E:steps
Short-term targets for each outcome are written every half term by the nursery SENCO (from September 2027 the school's
SENCO) with Mum and Dad, and looked at again at the end of that half term.
@E1 - eyfs
By the end of nursery (July 2027) Teddy will look at his now-and-next board and move to the next activity without
crying, eight times out of ten.
@E2 - eyfs
By the end of Reception (July 2028) Teddy will join two words or signs to ask for what he wants ("more water") at least
ten times a day, with family and with people he has just met.
@E3 - eyfs
By the end of Reception (July 2028) Teddy will act out a pretend story of three steps with dolls or small figures, on
his own, three times a week.
@E4 - eyfs
By the end of nursery (July 2027) Teddy will stay with an adult-chosen activity in a group of three for six minutes,
once in each session.
@E5 - eyfs
By the end of Reception (July 2028) Teddy will take turns in a game with one other child for five minutes each day
without an adult's hand to help.
@E6 - ks1
By the end of Year 1 (July 2029) Teddy will walk round the school grounds, including the grass, for ten minutes without
a fall, on four days out of five.
@E7 - ks1
By the end of Year 1 (July 2029) Teddy will feed himself a bowl of food with a spoon, spilling less than a third of it,
at four meals out of five.
@E8 - eyfs
By the end of nursery (July 2027) Teddy will turn to his name from behind, with his glasses on, nine times out of ten.
@E9 - ks1
By the end of Year 1 (July 2029) Teddy will eat a mashed meal with his family within thirty minutes, without coughing,
five times a week.
@E10 - eyfs
By the end of Reception (July 2028) Teddy will play in the playground or at a family club twice a month with his sister
and a parent.
@E11 - eyfs
By October half term 2027 Teddy will walk into his Reception class with a wave, hang up his bag and choose a toy, every
day for two weeks.
@F:review
Each plan is reviewed once a term by the SENCO with the named professional and Teddy's parents.
@F1 ci e1
Now-and-next board and object cues (a cup for snack, a pebble for garden), shown with a sign before every change of
activity. | Who = Key person, trained in signing | When and how much = Every change of activity, all session | Numbers
= With Teddy
@F2 ci e2
Signing and first-words programme: modelling two signs together in play, a choice board of photographs, and waiting ten
seconds. | Who = Key person daily; written and shown by the speech and language therapist, who works with Teddy herself
once a fortnight for 40 minutes | When and how much = Four times a day, 10 minutes | Numbers = 1:1
@F3 ci e2
Makaton training, foundation level, for all nursery and Reception staff and any family who wish. | Who = Licensed
Makaton tutor from the Speech and Language Service | When and how much = One day each September, two-hour refresher
each March | Numbers = Whole staff
@F4 cl e3
Play teaching in tiny steps, with backward chaining and the same toys for two weeks, moving from real objects to
pretend. | Who = Early years practitioner trained by the Portage teacher | When and how much = Daily, 20 minutes |
Numbers = 1:1
@F5 cl e3
Portage teacher's visit to play with Teddy, set the next steps and show the practitioner. | Who = Portage teacher,
Wherryham Early Years Team | When and how much = Once a fortnight, one hour | Numbers = 1:1
@F6 cl e4
Bucket-time attention group with visual, musical toys. | Who = Nursery SENCO, trained by the speech and language
therapist | When and how much = Daily, starting at 4 minutes and rising to 8 | Numbers = One adult to three children
@F7 semh e5
Play-partner sessions: rolling, posting and building games with one chosen child, the adult showing "my turn, your
turn" and gentle hands. | Who = Key person | When and how much = Daily, 15 minutes | Numbers = One adult to Teddy and
one friend
@F8 sp e6
Physiotherapy exercises for balance and core strength, on the wedge, the steps and the wobbly bridge. | Who = Early
years practitioner trained by the physiotherapist, who comes once a half term for 45 minutes to change them | When and
how much = Daily, 15 minutes | Numbers = 1:1
@F9 sp e6
Corner seat for carpet time, a chair with a footrest, and a buggy for any walk longer than 200 metres. | Who = Provided
by the Occupational Therapy Service | When and how much = In place all session; available on every walk | Numbers = For
Teddy
@F10 sp e7
Self-care practice: spoon with a thick handle at snack and lunch, and one step of coat and trousers at a time. | Who =
Key person, shown how by the occupational therapist each half term in a 30-minute visit | When and how much = Twice a
day, 15 minutes | Numbers = 1:1
@F11 sp e8
Listening and looking care: carpeted quiet corner, adult within one metre and in front of him, glasses strap, and a
daily check of ears and glasses. | Who = Key person; qualified teacher of the deaf visits once a term for one hour |
When and how much = All session; the check takes 5 minutes on arrival | Numbers = With Teddy
@F12 cl e4
Adult help to keep Teddy safe and learning. The adult signs, shortens language, stays within reach out of doors and
brings a friend in. | Who = Early years practitioner at level 3, trained in Makaton | When and how much = 15 hours a
week, which is all of his nursery time; 32.5 hours a week, lunchtimes included, from Reception | Numbers = One adult to
one child
@F13 semh e11
Move to Reception: six visits with his key person, a photo book in his bag all summer, and a meeting of both SENCOs
with the family. | Who = Nursery SENCO and the receiving school's SENCO | When and how much = Visits of one hour each
week in June and July 2027; the meeting in May 2027, 90 minutes | Numbers = 1:1
@G1 h e9
Feeding and swallowing clinic: review of safe textures and thickened drinks, with a written mealtime mat for home and
nursery. | Who = Feeding clinic dietitian and paediatric nurse of Wherryham Community Health | When and how much =
Every eight weeks, 45 minutes; they review progress at each visit | Numbers = 1:1 with a parent
@H1-1 sc e10
Sitter-befriender who goes out with one parent and both children, so that Teddy can use a playground safely. | Who =
Family support worker of the Children with Disabilities Team | When and how much = Every Saturday, 3 hours, reviewed by
the social worker each April and October | Numbers = One worker to Teddy
@H2:nil
No other social care provision is needed in addition.
@J:1
We explained personal budgets to Giulia and Sandro on 20 October 2026 and they would rather not have one.
@K:1
Family page (parents' views) | Who wrote it = Giulia and Sandro Marchetti | When = 20/09/2026
@K:2
Observations of Teddy | Who wrote it = Hattie Quill and Bo Lindqvist, Duckpond Lane Nursery School | When = September
2026
@K:3
Nursery's educational advice | Who wrote it = Hattie Quill, SENCO | When = 25/09/2026
@K:4
Educational psychologist's advice | Who wrote it = Ashwin Deshmukh, educational psychologist | When = 29/09/2026
@K:5
Medical advice | Who wrote it = Dr Ffion Harries, consultant community paediatrician | When = 22/09/2026
@K:6
Speech and language therapy and feeding advice | Who wrote it = Kit Soames, speech and language therapist | When =
24/09/2026
@K:7
Physiotherapy and occupational therapy advice (joint) | Who wrote it = Dana Petrov and Lorna Bligh | When = 23/09/2026
@K:8
Teacher of the deaf's advice | Who wrote it = Josie Renfrew, qualified teacher of the deaf | When = 18/09/2026
@K:9
Social care advice | Who wrote it = Abel Mensah, social worker, Children with Disabilities Team | When = 28/09/2026
""")

PLAN = Plan(
    stem="melilot-03-wherryham",
    layout=5,
    form="outcomes_first",
    words=WORDS,
    details={
        "name": "Theodore Luca Marchetti",
        "preferred_name": "Teddy",
        "date_of_birth": "2022-10-03",
        "status": "draft",
        "plan_date": "2026-11-02",
        "review_date": "2027-10-22",
        "year_group": None,
        "local_authority": "Wherryham Borough Council",
        "setting": "Duckpond Lane Nursery School",
        "named_placement": None,
        "primary_need": "Severe learning difficulty and communication",
        "first_plan": True,
        "pronouns": "he, him, his",
        "looked_after": None,
        "officer": "Wendy Applegarth",
        "signed": False,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": "2026-07-06",
            "draft": "2026-11-02",
            "first_issued": None,
            "final": None,
            "amended": None,
            "review_meeting": None,
        },
    },
    thread="""
E1 < B1 > F1 F12
E2 < A1 B2 > F2 F3 F12
E3 < B3 > F4 F5
E4 < B4 > F6 F12
E5 < A2 B5 > F7 F12
E6 < B6 > F8 F9
E7 < A3 B7 > F10
E8 < B8 > F11
E9 < A3 C1 > G1
E10 < A2 D1 > H1-1
E11 < A4 B1 > F13
B1 : F1 F3 F12 F13
B2 : F2 F3 F12
B3 : F4 F5
B4 : F6 F12
B5 : F7 F12
B6 : F8 F9
B7 : F10
B8 : F11
C1 : G1
D1 : H1-1
""",
    guards=(
        ("A:child", "V01: a child too young for words, observed; his views are here"),
        ("F6", "P07: 'starting at 4 and rising to 8' is a planned step, not a range"),
        ("F12", "P04, P19: two rates, for nursery and then for Reception"),
        ("B8", "N02: diagnosis with level and effect"),
        ("E11", "O08: three steps of one arrival, one achievement"),
        ("J:1", "S11, S02: declined"),
        ("H2:nil", "S02, T08: nil, with the need met under H1"),
        ("F9", "P03, P05: equipment, available on every walk"),
    ),
    states={"H2": "nil", "I": "blank"},
)
