"""Harrowmere: the plan's own words, one passage to a key."""

WORDS = """
@A/history history
Ellis is four and lives with his mum, Francesca, his dad, Dario, and his baby sister, Noemi. He was born at full term
and his early weeks were happy ones. Francesca first wondered about his talking when he was two, because the children
at toddler group were chattering and Ellis was still pulling her by the hand. The health visitor referred him for
speech and language therapy in March 2024, and he joined Little Acorns Nursery that September, where he was given a
key worker. He started in Reception at Bramblegate Primary School in September 2026.

@A/gathered how
Miss Pryce, who was his key worker, spent two mornings with Ellis in June 2026. She watched what he chose, offered him
photographs to sort into a happy tray and a sad tray, and wrote down what he said and did. Francesca and Dario told
their story to the plan co-ordinator at home on 15 July 2026, and read these words through before they went in.

@A/child child
Ellis put the sand, the bin lorry, Daddy and snack straight into the happy tray. He put the hand dryer, the big hall
and the "wait" picture into the sad tray and pushed it away. Asked who he likes to play with, he pointed to a
photograph of Teo and said "me run". He loves bin lorries more than anything and can tell you which day ours comes.

@A/parents parents
Francesca and Dario say that Ellis is funny, loving and very determined. They worry that people see the screaming and
never get to see the little boy. Mum would like school to ring her about good days as well as hard ones. Dad says that
the family has stopped going out as four, and he misses it.

@A/talks comm
Ellis uses single words, some two-word phrases, pointing, and a set of ten photographs on a key ring. He makes a
choice when he is shown two things and given a slow count of ten to answer. To include him in a decision, show him the
real thing or a photograph, never ask a question across a room, and watch his hands: a flat palm means no.

@A1 aspiration
Ellis wants Teo to come to his house and play lorries. (He chose the photographs of Teo and of home and put them
together.)

@A2 aspiration
Mum and Dad hope that Ellis will be able to tell people what he wants, and will not need to scream to be understood.

@A3 aspiration
They would love a day at the seaside as a family of four, with everybody coming home happy.

@A4 aspiration
They hope that Ellis will learn to read, at his own pace, and will come to think of himself as clever.

@B/good-ci ci strength
Ellis is keen to communicate and will try three or four ways of telling you something before he gives up. He names
over sixty objects, sings along to five nursery songs and smiles warmly at adults he knows. (K3)

@B1 ci
Ellis understands one piece of information at a time. Without a picture or a gesture he follows "get your coat" but
not "get your coat and sit on the carpet", so in class he copies the others, and he is lost when nobody is there to
copy. His understanding was like that of a child of two years and four months when he was assessed in July 2026. (K3)

@B2 ci
He speaks mostly in single words and leaves the ends off them. Adults who do not know him understand about four words
in ten. When he is not understood he repeats himself louder, and then screams or throws what he is holding. (K2, K3)

@B3 ci
Ellis plays next to other children rather than with them. He has not yet worked out how to join a game or wait for his
go, and he runs through the middle of it in the hope that they will chase him. The other children have begun to move
away. (K2, K4)

@B/good-cl cl strength
He has a wonderful memory for routes and days, finishes a twenty-piece puzzle and counts aloud to ten. (K4)

@B4 cl
Ellis stays with something that an adult has chosen for about two minutes, where his classmates manage ten. He
recognises no letters yet, not even the first letter of his name, and touches objects twice when he counts them. He is
missing most of what is taught on the carpet. (K2, K4)

@B/good-semh semh strength
Ellis is affectionate, proud of his jobs, and calms quickly once he has been held and hummed to. (K1, K2)

@B5 semh
Being moved on from something he enjoys is very hard for Ellis. He lies down, kicks, and cries for between ten and
twenty-five minutes. This was seen four times a day in the September 2026 school log, and he cannot learn or join in
until it is over. (K2)

@B/good-sp sp strength
He runs, climbs and pedals a trike with real skill. (K5)

@B6 sp
Sudden and echoing noise hurts Ellis. He covers his ears, bolts for the door and will not go back into the school
hall, so he has eaten his lunch in the corridor since he started, away from his class. (K2, K5)

@B7 sp
Ellis cannot yet manage his own clothes, wipe himself or say that he needs the toilet. He depends on an adult for
every part of toileting and dressing, which takes him out of lessons about five times a day. (K1, K5)

@C1 health
Ellis has had constipation since he was two. It gives him tummy pain, makes him refuse to sit on the toilet and means
that he soils two or three times a week. He takes a daily medicine which Mum gives him at breakfast. (K1, K6)

@D1 care
Away from home Ellis does not understand danger: he has run into the road twice this year and has to be held by an
adult at all times. With a baby in the pushchair neither parent can take both children out alone, so Ellis spends his
weekends indoors. This was found in the assessment made by the disabled children's social worker in August 2026. (K7)

@E1 ci long
By the end of Year 2, Ellis will tell a familiar adult what he wants, or what is wrong, in sentences of four words or
more that an unfamiliar listener understands eight times out of ten.

@E2 ci medium
By the end of Reception, Ellis will follow an instruction with two parts, said once and without a picture, in eight
out of ten tries during ordinary class routines.

@E3 ci medium
By the end of Year 1, Ellis will play a turn-taking game with one other child for ten minutes, with no adult
prompting, on three days a week.

@E4 cl medium
By the end of Year 1, Ellis will read thirty letter sounds and ten short words from his book bag to an adult.

@E5 semh medium
By the end of Reception, Ellis will move from a favourite activity to the next one within three minutes and without
lying down, on four days out of five.

@E6 sp medium
By the end of Year 1, Ellis will eat his lunch in the hall beside his classmates on four days out of five.

@E7 health
By the end of Year 1, Ellis will use the toilet at school without soiling for four weeks running, managing his own
clothes with one spoken reminder.

@E8 care
By August 2028, Ellis will walk beside his parent on a family outing of two hours, holding the pushchair or a hand and
stopping at every kerb when told.

@E/targets
Miss Oduya, his teacher, and the school's special educational needs co-ordinator (SENCO) set shorter-term targets with
Francesca and Dario every half term and look together at how he has done with the last set.

@F1 ci
A direct session on understanding and saying longer sentences, using real objects, the Colourful Semantics approach
and photographs, with his programme re-written at the last session of each term. (K3)
| By Whom: A speech and language therapist registered with the Health and Care Professions Council, working 1:1 with
Ellis
| Frequency: Once a fortnight in term time, 40 minutes
| Which Need Does This Provision Meet: Understanding ({B1}) and speaking ({B2})

@F2 ci
Practice of the therapist's sentence and speech-sound games, with a tally kept of words understood. The therapist
reads the tally each term and changes the games. (K3)
| By Whom: A teaching assistant trained for two days by the therapist, 1:1
| Frequency: Four days a week, 15 minutes
| Which Need Does This Provision Meet: Understanding ({B1}) and speaking ({B2})

@F3 ci
A play group in which an adult models asking to join, taking a turn and passing on. Teo, or another child whom Ellis
picks, is always one of the group. The SENCO reviews it each half term. (K4)
| By Whom: A teaching assistant trained by the educational psychologist; a group of up to three children
| Frequency: Three lunchtimes a week, 20 minutes
| Which Need Does This Provision Meet: Playing with others ({B3})

@F4 cl
Attention Autism stages one to three, followed by five minutes of letter sounds and counting with lorries, bricks and
other things that Ellis loves. His teacher reviews what he knows every half term. (K4)
| By Whom: A teaching assistant who has completed the two-day Attention Autism course; Ellis and one other child
| Frequency: Daily, 20 minutes
| Which Need Does This Provision Meet: Attention and early learning ({B4})

@F5 cl
An adult beside Ellis who shortens what is said to one step, shows him the photograph for it, brings his eyes back to
the task and moves him on with his now-and-next board. Miss Oduya plans the adult's day each morning. (K2, K4)
| By Whom: A teaching assistant with at least two years' work with children who have language difficulties, 1:1
| Frequency: Every lesson, 20 hours a week in all
| Which Need Does This Provision Meet: Understanding ({B1}), attention ({B4}) and moving on ({B5})

@F6 semh
A now-and-next board, a sand timer and a five-minute photograph warning before each change, with the same humming and
holding routine whenever he is upset. The SENCO checks the log of upsets each half term. (K4)
| By Whom: Miss Oduya and the teaching assistant, coached by the educational psychologist for two hours each term
| Frequency: At each change of activity, all day
| Which Need Does This Provision Meet: Moving on ({B5})

@F7 sp
A step-by-step return to the hall: first empty, then with two friends, then for ten minutes of the meal, wearing ear
defenders which the school buys. The occupational therapist reviews the steps in the first week of each term. (K5)
| By Whom: A teaching assistant shown how by the occupational therapist, 1:1
| Frequency: Daily before lunch, 10 minutes
| Which Need Does This Provision Meet: Noise ({B6})

@F8 sp
Practice in dressing and toileting, taught backwards from the last step, with picture strips by the sink and on his
peg. The occupational therapist re-writes the steps each term. (K5)
| By Whom: A teaching assistant trained by the occupational therapist, 1:1
| Frequency: Five times a day at toilet times, 10 minutes
| Which Need Does This Provision Meet: Dressing and toileting ({B7})

@G1 health
A clinic visit at which Ellis's medicine and diary are reviewed and a sitting routine is agreed with Francesca and the
school. (K6)
| By Whom: The children's continence nurse from the community health trust
| Frequency: Every three months, 30 minutes, until he has been clean for six months

@H1.1 care
A support worker who takes Ellis out to the park, the beach or the lorry depot and practises the kerb drill with him.
The social worker reviews this every six months. (K7)
| By Whom: A worker trained in safe handling by the disabled children's team, 1:1
| Frequency: Every Saturday, three hours

@H2.1 care
A family support worker who plans outings with Francesca and Dario and comes along on the first four of them. (K7)
| By Whom: A Harrowmere Early Help family support worker
| Frequency: Once a month for one year, two hours

@I/blank
This section is left blank in a draft plan. Parents may ask for a particular school.

@J/budget
Francesca and Dario were told about personal budgets on 15 July 2026 and have not asked for one.

@K/1
Parents' views, and the views of Ellis
| Name and role: Francesca and Dario Marchetti, with Miss A. Pryce, key worker
| Date: 15 July 2026

@K/2
Education: nursery leaving report and school log
| Name and role: Mrs C. Bellweather, SENCO, Bramblegate Primary School
| Date: 25 September 2026

@K/3
Speech and language therapy
| Name and role: Hollis Grant, speech and language therapist
| Date: 28 July 2026

@K/4
Educational psychology
| Name and role: Dr Miriam Achterberg, educational psychologist
| Date: 4 August 2026

@K/5
Occupational therapy
| Name and role: Pia Lindqvist, occupational therapist
| Date: 6 August 2026

@K/6
Medical advice
| Name and role: Dr S. Ranganathan, community paediatrician
| Date: 11 August 2026

@K/7
Social care assessment
| Name and role: Gwen Mostyn, social worker, disabled children's team
| Date: 14 August 2026
"""
