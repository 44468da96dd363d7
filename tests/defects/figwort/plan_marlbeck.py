"""Plan 1, Marlbeck: stacked area tables, written by a specialist teacher in long exact sentences."""

from tests.defects.figwort.words import Plan, read

DETAILS: dict[str, object] = {
    "name": "Iona Thackwray",
    "preferred_name": None,
    "date_of_birth": "2018-01-19",
    "status": "final",
    "plan_date": "2026-03-13",
    "review_date": "2027-03-12",
    "year_group": 3,
    "local_authority": "Marlbeck Council",
    "setting": "Cobblers Lane Primary School",
    "named_placement": "Cobblers Lane Primary School",
    "primary_need": "Hearing impairment",
    "first_plan": True,
    "pronouns": "she",
    "looked_after": False,
    "officer": "Philippa Garstang",
    "signed": True,
    "upn": None,
    "nhs_number": None,
    "dates": {
        "request": "2025-11-03",
        "draft": "2026-02-06",
        "first_issued": None,
        "final": "2026-03-13",
        "amended": None,
        "review_meeting": None,
    },
}

SOURCE = """
[front]
Name: Iona Thackwray
Date of birth: 19/01/2018
Status of this plan: Final (first plan)
Date of final plan: 13/03/2026
Date of draft: 06/02/2026
Date assessment was requested: 03/11/2025
Plan to be reviewed by: 12/03/2027
School year: Year 3
Setting attended: Cobblers Lane Primary School
Greatest area of need: Hearing impairment
Looked after by a local authority: No
Parents: Rosalind and Euan Thackwray (both have parental responsibility)
Home language: English

[A.history]
Iona was born at full term and her deafness was found by the newborn screen. She was fitted with two hearing aids at
    ten weeks, and a visiting teacher came to the family home until she was three. She moved from Little Acorns
    Nursery to Cobblers Lane in September 2022, and her parents asked for an assessment in the autumn of Year 3
    because the distance between her work and that of her classmates was widening.

[A.method]
Mrs Calloway, the Qualified Teacher of the Deaf, met Iona on her own on 4 December 2025 in the school library, with
    picture cards and a drawing task, and wrote down what Iona said. Iona heard it read back and changed one line.
    Her parents wrote their own part on 9 December 2025 and sent it to us by email.

[A.child]
These are Iona's own words. "I like horses and mud and swimming with Maisie. My friends are Maisie and Dev. I am
    good at drawing and I can do cartwheels. I don't like it when the hall is noisy because it all goes mush. Mr
    Purdy talks to the board and then I can't see his mouth. {A1} {A2}"

[A1]
I want to join the swimming club with Maisie and know what the coach is shouting.
[A2]
I want to read the big horse books by myself.

[A.parents]
Rosalind and Euan wrote: "She is funny, stubborn and very kind to smaller children. What worries us is how worn out
    she is by teatime, and that she has stopped asking when she has missed something. {A3} {A4} {A5}"

[A3]
We hope she will grow up able to tell anyone, without blushing, that she is deaf and what helps.
[A4]
We would love her to chat properly with her cousins and her grandparents, who often can't make her out.
[A5]
We want her to leave primary school writing as well as the friends she sits with.

[A.comm]
Iona talks, and she listens best when she can see the face of the person talking. She knows about sixty signs and
    uses them at home when her aids are out. When a decision is to be made about her, she likes to be told the day
    before, to see the choices drawn, and to have either her mother or Mrs Calloway beside her; that is how she took
    part in this plan.

[strengths.ci]
Iona is a lively talker with people she knows, she watches faces with great care, and in a quiet room she can retell
    a story of six events in the right order. (K2)
[B1 ci]
In a quiet room Iona follows an instruction that has four important words in it, but with the usual noise of her
    class she follows only two. When several children talk in turn she loses the thread after the second speaker
    and cannot say what has been decided. (K2, K7)
[B2 ci]
Iona leaves off the ends of words, so that "horses jumped" becomes "horse jump", and her spoken vocabulary was at
    the level of a child of five and a half when she was tested at seven years and ten months. People who do not
    know her understand about three of her sentences in every four. (K7)
[E1 ci > B1 A4]
By the end of Key Stage 2 (July 2029) Iona will follow a five-minute class discussion and answer correctly two out
    of three questions about what her classmates said, so that she is part of the talk in lessons as it happens.
| ~term: long
[E2 ci > B2 A4]
By July 2027 Iona will pronounce plural and past-tense endings in eight out of ten of her spoken sentences, as
    counted in a ten-minute recording, so that relatives and new people can follow what she tells them.
| ~term: medium
[F1 ci > B2 B1 E2]
Direct speech and language therapy, one to one, in which Iona hears, watches and then says word endings and new
    vocabulary, beginning with the sounds s, t and d at the ends of words. (K7)
| By Whom: Speech and language therapist with specialist training in deafness
| Frequency: 45 minutes once a fortnight in term time
[F2 ci > B2 E2]
Practice of the word endings and the ten words that the therapist has set for the fortnight, one to one in the quiet
    room next to the library, recorded on Iona's practice card. (K7)
| By Whom: Teaching assistant who has completed the ELKLAN course (training in speech and language support)
| Frequency: 15 minutes, four days a week
[F3 ci > B1 B2 E1]
Rehearsal of the next day's topic, in a pair with one classmate: the key words are shown, signed and said, and both
    children practise asking and answering a question about them. (K2)
| By Whom: Teaching assistant trained by the Qualified Teacher of the Deaf in pre-teaching
| Frequency: 20 minutes every day
[F4 ci > B1 B7 E1 E8]
In every discussion in every lesson a microphone linked to Iona's aids is passed to whoever is speaking, the
    speaker's name is said first, and each contribution is repeated in full while facing her. (K2)
| By Whom: Class teacher, trained as set out under staff training below
| Frequency: Every lesson that has a discussion

[strengths.cl]
Iona's non-verbal reasoning is in the average range, she remembers what she has seen, and her drawing and her
    knowledge of animals are well ahead of her age. (K4)
[B3 cl]
Iona read at the level of a child of six years and two months when she was seven years and ten months. She confuses
    letters whose sounds she cannot hear (s, f, th, sh), guesses the ends of words, and so loses the meaning by the
    foot of a page. (K4)
[B4 cl]
Iona's written sentences are four or five words long and lack the small words and endings that she does not hear.
    The result is that she writes about a third of what her classmates write in a lesson and her meaning has often
    to be explained aloud. (K3, K4)
[E3 cl > B3 A2]
By the end of Key Stage 2 (July 2029) Iona will read aloud an unseen page from a book written for nine-year-olds
    with at least 95 words in 100 correct, so that she can choose and enjoy books alone.
| ~term: long
[E4 cl > B4 A5]
By July 2027 Iona will write a paragraph of five complete sentences with no more than two missing endings or small
    words, in three pieces of work out of four, so that a reader understands her without asking.
| ~term: medium
[F5 cl > B3 E3]
Individual teaching of reading through Visual Phonics, a programme in which each speech sound has a hand cue that
    Iona can see when she cannot hear it. (K2)
| By Whom: Qualified Teacher of the Deaf
| Frequency: 60 minutes once a week, one to one
[F6 cl > B3 E3]
Reading aloud, one to one, from a book at the level set by the Qualified Teacher of the Deaf, with the hand cues
    used for each misread ending and three spoken questions at the close. (K2)
| By Whom: Teaching assistant trained in Visual Phonics
| Frequency: 15 minutes every day
[F7 cl > B4 E4]
Sentence building with Colourful Semantics (a scheme in which each part of a sentence has a colour), in a group of
    up to three children, moving from spoken to written sentences on the same topic as the class. (K4)
| By Whom: Teaching assistant trained in the scheme by the speech and language therapist
| Frequency: 25 minutes, three times a week
[F8 cl > B1 B4 E1 E4]
One-to-one adult support in English, mathematics and science, in which the adult writes key words as they are said,
    repeats instructions facing Iona, and asks her to say the task back before she begins. (K3)
| By Whom: Teaching assistant at Level 3 with British Sign Language Level 1
| Frequency: 12 hours a week

[strengths.semh]
Iona is gentle and good-humoured, she keeps friends, and she carries on with a task that matters to her. (K1, K3)
[B5 semh]
When Iona mishears she nods, copies the child next to her or drifts away, and because games change faster than she
    can follow she was alone in three playtimes out of five over the two weeks in which she was watched. (K3, K4)
[B6 semh]
Since Year 2 Iona has hidden her aids under her hair and does not tell an adult when one has stopped working. In the
    autumn term she sat through a whole morning on five occasions with a flat battery, and she told Mrs Calloway
    that she "didn't want anyone to look". (K2)
[E5 semh > B5]
By July 2027 Iona will stay in a game with at least one other child for the whole of four lunch playtimes out of
    five, so that her friendships do not depend on one or two children.
| ~term: medium
[E6 semh > B5 B6 A3]
By the end of Key Stage 2 (July 2029) Iona will ask for words to be repeated, without a prompt, on four out of five
    occasions on which she has misheard, with adults and with children, so that she is not left guessing.
| ~term: long
[E7 semh > B6 C1 A3]
By July 2027 Iona will tell an adult within five minutes that an aid is whistling or that any of her equipment has
    failed, on nine occasions out of ten, so that she does not lose a lesson's learning.
| ~term: medium
[F9 semh > B5 B6 E6 E7]
A course of lessons on understanding deafness and repairing a conversation, in which Iona practises telling people
    that she is deaf, asking for a repeat and reporting a fault. (K2)
| By Whom: Qualified Teacher of the Deaf
| Frequency: 30 minutes once a fortnight, one to one
[F10 semh > B5 E5]
A game with fixed turns, set up in the walled corner of the playground with Iona and three named classmates (a group
    of four), the adult showing each change of rule by picture. (K3)
| By Whom: Teaching assistant with the school's structured play training
| Frequency: First 20 minutes of every lunch playtime
[F11 semh > B6 C1 E7]
A check of both aids and the radio aid which Iona carries out herself with an adult watching, using a card with six
    steps and the listening stick. (K2, K6)
| By Whom: Teaching assistant at Level 3, shown how by the Qualified Teacher of the Deaf
| Frequency: 10 minutes at 8.50 every morning, one to one

[strengths.sp]
Iona wears her aids from waking until the evening, she is physically bold, and her sight is normal. (K1, K6)
[B7 sp]
Iona has a moderate to severe sensorineural loss in both ears. Wearing her aids she repeated 94 words in 100 in a
    silent room but only 46 in 100 from two metres with classroom noise, so that much of what is taught to the class
    does not reach her. (K2, K6)
[B8 sp]
Listening tires Iona: after some twenty minutes of it she looks away and rubs her eyes. By half past one on most
    days she has taken out her aids or laid her head on the table, so that little of the afternoon's teaching is
    taken in. (K2, K3)
[E8 sp > B7]
By July 2027 Iona will repeat correctly 85 sentences in 100 spoken from three metres in her own classroom during a
    lesson, so that she hears the teaching at first hand.
| ~term: medium
[E9 sp > B8]
By July 2028 Iona will ask for her listening break herself when she is tired, so that she is still working with her
    class at 3.15 on four afternoons out of five.
| ~term: long
[F12 sp > B7 E8]
Iona has access to a personal radio aid with a teacher's transmitter and a hand-held microphone; it is hers alone,
    is worn in all lessons and assemblies, and is replaced within two school days if it fails. (K2, K6)
| By Whom: Marlbeck Sensory Service
| Frequency: All lessons and assemblies
[F13 sp > B7 E8]
A seat within two metres of the teacher with the window behind Iona, carpet and rubber chair feet in her classroom,
    and the classroom door kept shut while anyone is teaching. (K2)
| By Whom: Class teacher
| Frequency: Every lesson
[F14 sp > B7 E8]
Measurement of noise and echo in each room in which Iona is taught, with acoustic panels added within one term to
    any room in which an echo lasts longer than 0.4 seconds. (K6)
| By Whom: Educational audiologist of Marlbeck Sensory Service
| Frequency: Once a year, in September
[F15 sp > B8 E9]
Listening breaks in the library corner with aids out and a drawing or reading task, one to one with an adult who
    shows Iona a five-point tiredness scale before and after. (K2)
| By Whom: Teaching assistant at Level 3
| Frequency: 10 minutes twice a day, at 10.30 and 1.45
[F16 sp > B1 B7 E1 E8]
Training for every adult who teaches or supervises Iona, in the effects of deafness, the use of the radio aid and
    the microphone, and clear speech. (K2)
| By Whom: Qualified Teacher of the Deaf
| Frequency: Two hours each September, and within two weeks of a new adult starting

[E.note]
Targets for each half term that lead towards these outcomes are set by the Special Educational Needs Co-ordinator
    (SENCO), Mrs Calloway and Iona's parents at a meeting in the first week of each term. The SENCO checks them at
    the half term and sends the parents a copy of what was found.
[F.note]
Every programme in Section F is reviewed each half term by the Qualified Teacher of the Deaf and the SENCO, who
    write down what Iona can now do and change the level of work accordingly.

[C1]
Iona has glue ear from time to time in addition to her permanent loss (four episodes in 2025). When fluid is
    present, or when she has outgrown her ear moulds and they whistle, she hears a further third less and is apt to
    take the aids out. (K5, K6)
[G1 > C1 E7]
Hearing test, middle-ear check and adjustment of both hearing aids. (K6)
| By Whom: Paediatric audiologist, Marlbeck General Hospital
| Frequency: Every four months, 45 minutes
[G2 > C1 E7]
New ear moulds made when Iona or her parents report whistling or soreness. (K6)
| By Whom: Audiology technician, Marlbeck General Hospital
| Frequency: Within five working days of each report
[D1]
Without her aids Iona cannot hear the smoke alarm, the doorbell or a voice from the next room. She knows this, wakes
    several times a night to check that the landing light is on, and on most nights ends in her parents' bed. (K8)
[D2]
Iona knows no other deaf child and has tried and left two clubs in a year because she could not follow the leader's
    calls, so that outside school she mixes with her family and one friend. (K1, K8)
[E10 care > D1]
By December 2026 Iona will sleep through in her own bed on six nights out of seven, knowing that she will be woken
    if there is danger.
| ~term: medium
[E11 care > D2 B5 A1]
By July 2028 Iona will follow a club leader's instructions with no more than one repeat, in four weekly meetings out
    of five, so that she takes part in swimming as the other children do.
| ~term: long
[H1.1 > D1 E10]
A vibrating under-pillow pad and flashing lights linked to the smoke alarm and the doorbell, fitted in Iona's
    bedroom, the bathroom and the kitchen. (K8)
| By Whom: Sensory equipment officer, Marlbeck Children's Social Care
| Frequency: Fitted by 30 April 2026; tested once a year
[H2.1 > D2 E11]
A place at Bright Signals, a club for deaf children, which includes a swimming session led by a coach who signs; one
    adult to four children, with transport from home. (K8)
| By Whom: Short Breaks Team, Marlbeck Children's Social Care
| Frequency: Two hours every other Saturday, all year

[I.text]
Cobblers Lane Primary School, Marlbeck. Type of school: mainstream community primary school.
[J.text]
No personal budget has been asked for and no direct payment is made. The family were told on 6 February 2026 how to
    ask for one.
[K]
K1 | Views of Rosalind and Euan Thackwray, and of Iona (recorded by Mrs Calloway) | Parents and child | 09/12/2025
K2 | Advice of the Qualified Teacher of the Deaf | Annis Calloway, Marlbeck Sensory Service | 11/12/2025
K3 | Educational advice from the school | Bernard Purdy, class teacher, and Lesley Okafor, SENCO, Cobblers Lane
    Primary School | 05/12/2025
K4 | Educational psychology advice | Dr Sunniva Hale, educational psychologist | 17/12/2025
K5 | Medical advice | Dr Tunde Farrow, community paediatrician | 12/12/2025
K6 | Audiology report | Merle Jephcott, paediatric audiologist | 02/12/2025
K7 | Speech and language therapy advice | Caitlin Brody, speech and language therapist | 15/12/2025
K8 | Social care advice after an assessment under section 17 of the Children Act 1989 | Joss Everly, social worker |
    18/12/2025
[sign]
Signed on behalf of Marlbeck Council: Philippa Garstang
Name and post: Philippa Garstang, Senior Casework Officer
Date: 13 March 2026
"""

GUARDS = [
    ("F12", "F", "P06: says 'access to' but names the aid, when it is worn and how soon it is replaced"),
    ("F7", "F", "P07: 'up to three' limits the size of the group, not the time"),
    ("B7", "B", "N02: begins with a diagnosis but gives levels and the effect on learning"),
    ("E11", "E", "O05: takes place at a club but states what Iona herself will do"),
    ("E9", "E", "O08: two clauses, one achievement and the good that comes of it"),
    ("G1", "G", "P12: clinic checks and adjustment belong in G"),
    ("F4", "F", "P05: an approach used in discussions needs no ratio"),
    ("J.text", "J", "S11: says that no direct payment is made"),
    ("B5", "B", "N05: nods, copies or drifts away describes without judging"),
]

PLAN = read(Plan("figwort-01-marlbeck", 2, DETAILS, states={"J": "nil"}), SOURCE)
