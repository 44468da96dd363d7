"""Harrowdale: linear A to K, a first draft by a health visitor turned officer, chatty."""

from __future__ import annotations

from tests.defects.arnica.words import Plan

SOURCE = """
% Education, Health and Care Plan (Draft)
+ w=3,5
^^ Harrowdale District Council
~ !Child's name || Teodor Lisowski
~ !Likes to be called || Teddy
~ !Date of birth || 21.02.2022
~ !Status of this plan || Draft
~ !Date of draft || 12 October 2026
~ !Date by which the plan is to be reviewed || 8 October 2027
~ !We were asked to assess on || 22 June 2026
~ !Year group || Reception
~ !Where he goes now || Pebble Lane Primary School
~ !Main area of need || Physical disability
~ !Parents || Agnieszka Lisowska and Marek Lisowski
~ !Languages at home || Polish and English
~ !Looked after? || No
~ !Plan officer || Dawn Prosser, telephone 01632 960227
= A | SECTION A: The views, interests and aspirations of the child and his parents
== How we found out
I (Dawn Prosser, plan officer) went to see Teddy at home on 7 July 2026, and sat on the carpet with him at nursery the
  week after that. His key person, Miss Oakes, showed him photos of his day and we watched what he reached for, what
  made him laugh and what he turned away from. Mum and Dad then told me their side over a cup of tea, and they have
  checked what I put.
== Teddy's story
Teddy came eleven weeks early and spent his first two months on the baby unit. He was found to have cerebral palsy when
  he was one. He started at Little Pebbles Nursery when he was two and went up into Reception at Pebble Lane
  this September
  with most of his little gang.
== How Teddy talks to us
Teddy tells you a lot with his eyes. He looks hard at what he wants, he smiles for yes, he drops his head for no, and he
  says "mama", "da" and "more". If you hold up two photos and wait, really wait, he will pick. That is how we asked
  him things and that is how he should be asked in future.
== What Teddy showed us
He reached for the water tray, the bubbles and the big drum every time. He beamed at the picture of his friend Alfie. He
  dropped his head at the picture of the standing frame and cried when Mum went out of the room.
== What Teddy enjoys and is good at
He loves music, splashing, his dog Pączek and anything with lights. He has a wicked sense of humour. He remembers songs,
  he knows all his family's names, and when he has made up his mind he sticks at things.
== What Mum and Dad told me
Mum says she can read him like a book but she worries that new people cannot. Dad says Teddy gets bored when people
  treat him like a baby. They are both very tired: they are up with him most nights. They both said that school has
  been lovely with him so far.
== Hopes for the future
* [A1] Mum and Dad hope Teddy will be able to tell anyone what he wants, not only the two of them.
* [A2] Dad's dream is to see Teddy get across the playground under his own steam.
* [A3] Mum would love him to have friends of his own and be asked to parties.
* [A4] Teddy kept going back to the photo of the drum, and his family hope music will always be part of his life.
= B | SECTION B: The child's special educational needs
== Communication and interaction
[B1 ci] Teddy has three spoken words, which he does not say clearly, and the rest is looks and sounds. A person
  who does not know him misses most of it. When nobody gets it he goes quiet and stops trying, so he rarely
  starts a chat
  with the other children.
[B2 ci] In English Teddy understands short everyday phrases ("shoes on", "where's Alfie?") at about the level of a
  two-year-old. He does not follow group instructions at carpet time and looks round to see what everyone else is doing.
== Cognition and learning
[B3 cl] Teddy can keep his mind on one thing for about three minutes if a grown-up is beside him, less if it is
  noisy. He
  flits when he is on his own, so he does not get to the end of a game or a story.
[B4 cl] Teddy matches objects that are the same but does not yet sort by colour or size, and he does not count or
  pick out a number of things. His early number is at the level you would see at about two and a half.
== Social, emotional and mental health
[B5 semh] Teddy gets very upset when a person he knows well leaves the room. At nursery it took him 25 minutes on
  average to settle after drop-off, and he would not eat his snack or join in until he had.
== Sensory and physical
[B6 sp] Teddy's legs and trunk are stiff. He cannot sit on the floor without being held, cannot stand on his own, and
  gets about by being carried or pushed. He slumps after ten minutes in an ordinary chair and then cannot use his hands.
[B7 sp] Teddy grasps with his whole left fist and hardly uses his right hand. He cannot hold a crayon, turn a page or
  manage a spoon without somebody's hand over his.
= C | SECTION C: The child's health needs which are related to his special educational needs
[C1 health] Teddy has epilepsy. He has two or three short absences a week when he stares and misses what is said, and
  about every two months a long seizure which may not stop without rescue medicine. He sleeps for an hour after.
[C2 health] Teddy cannot swallow safely. Thin drinks go down the wrong way and give him chest infections, so he is fed
  through a gastrostomy (a button in his tummy) and has tiny tastes by mouth only.
= D | SECTION D: The child's social care needs which are related to his special educational needs
[D1 social] Teddy wakes four or five times a night and has to be turned. His parents have not had a full
  night's sleep together since Christmas and say that they have little left for him or his sister in the day.
[D2 social] The bathroom at home is upstairs with a narrow door. Teddy has to be carried up and washed on the floor,
  which is no longer safe for his back or his mum's.
= E | SECTION E: The outcomes sought for the child
By the end of Key Stage 1 (July 2029), unless an earlier date is given:
# [E1] Teddy will use his eye-pointing book or talking device to ask, refuse and comment, with at least 30 different
  messages a day, so that people who do not know him can understand him.
# [E2] Teddy will follow a two-part instruction given to his group, four times out of five, by July 2027.
# [E3] Teddy will stay with a game, a story or a music session that a grown-up leads for ten minutes and take
  his turn in it with two other children.
# [E4] Teddy will sort things by colour and by size and count out five objects when asked, on three days running.
# [E5] Teddy will wave goodbye and be playing within five minutes of arriving at school, on nine mornings out of ten, by
  Easter 2027.
# [E6] Teddy will go 20 metres across the playground in his walker with no one pushing, every school day.
# [E7] Teddy will hold an adapted spoon or a chunky crayon in his left hand and use it by himself for five
  minutes, at each
  snack and each drawing time.
# [E8] Teddy will be well enough to be at school for 92 days out of every 100, by July 2027.
# [E9] Teddy will sleep with no more than two wakings on five nights a week by July 2027, so that he and his
  family have the
  energy to enjoy weekends.
# [E10] Teddy will have a bath three times a week without being lifted by hand, and enjoy the water at home, by
  July 2027.
His class teacher, his mum and dad and his key person set little steps towards these every term, and the SENCO
  (special educational needs co-ordinator) writes them up and checks them at half term.
= F | SECTION F: The special educational provision required by the child
The class teacher and the SENCO look at everything in this section with Mum and Dad at the end of each term, together
  with the therapist named.
== Communication and interaction
* [F1] A speech and language therapist with experience of eye-gaze will see Teddy 1:1 at school for 40 minutes once a
  week in term time to teach him his eye-pointing book and then his talking device.
* [F2] A teaching assistant who has done the therapist's two-day communication course will practise with the book or the
  device 1:1 with Teddy for 20 minutes every day, and will have it in front of him at all other times.
* [F3] The same teaching assistant will run an understanding game for Teddy and two friends for 15 minutes on
  Monday, Wednesday and Friday, using objects and photos and giving one instruction at a time.
== Cognition and learning
* [F4] The teaching assistant will sit beside Teddy, 1:1, in all taught sessions (15 hours a week) to keep him going:
  she cuts the task into three steps on a now-and-next board and shows him when each one is done.
* [F5] The class teacher will teach Teddy sorting and counting with two other children for 15 minutes four times a week,
  with big bright objects on a tray that he can reach.
* [F6] A music specialist from the county music service will lead a turn-taking music group of four children, Teddy
  included, for 30 minutes a week.
== Social, emotional and mental health
* [F7] Miss Oakes, his key person, or her named stand-in Mr Bains, both trained in attachment by the educational
  psychologist, will meet Teddy at the door every morning and spend 15 minutes 1:1 with him on his
  goodbye song and a photo of who is coming back.
== Sensory and physical
* [F8] A children's physiotherapist will work with Teddy 1:1 at school for 45 minutes every fortnight in term time on
  sitting, standing and walking with the walker.
* [F9] The teaching assistant, taught by the physiotherapist each term, will do Teddy's stretching and walker practice
  1:1 for 20 minutes twice every day.
* [F10] Teddy will have a specialist chair, a standing frame and a walker in school, and will use the chair for
  all table work.
* [F11] An occupational therapist will see Teddy 1:1 for 45 minutes once every half term to work on his grasp,
  and will show the
  teaching assistant a hand session, which she does with him 1:1 for 10 minutes before drawing each day.
= G | SECTION G: Any health provision reasonably required
* [G1] The epilepsy nurse will go through Teddy's seizure plan with his parents each term, and train four
  members of school staff each September to give his rescue medicine.
* [G2] The community children's nurse will check Teddy's gastrostomy at school every six weeks and train and sign off
  three teaching assistants each September to feed him through it at 10.30 and at 12.15.
* [G3] The feeding clinic's speech and language therapist will look at his swallow every four months and set
  which tastes are safe.
= H1 | SECTION H1: Any social care provision which must be made under section 2 of the Chronically Sick and
  Disabled Persons
  Act 1970
* [H1.1] A night sitter trained in Teddy's turning and his seizure plan will come to the house, 1:1, from 10 pm
  to 6 am two
  nights every week. The disabled children's social worker reviews this every three months.
* [H1.2] The council's housing occupational therapist will see to a through-floor lift and a bath
  hoist at home, to be in place by March 2027.
= H2 | SECTION H2: Any other social care provision reasonably required
Nothing more is needed under this heading. We looked at it with Mum and Dad on 25 September 2026.
= I | SECTION I: The name and type of the school
= J | SECTION J: Personal budget
Mum and Dad have not asked for a personal budget.
= K | SECTION K: The advice and information gathered
+ w=5,6,3
^ What || Who from || Date
~ Parents' views and Teddy's views || Agnieszka Lisowska and Marek Lisowski; Teddy || 7 July 2026
~ Education || Miss Tamsin Oakes, Little Pebbles Nursery || 14 July 2026
~ Educational psychology || Dr Owen Latchford || 30 July 2026
~ Medical || Dr Priya Menon, community paediatrician || 4 August 2026
~ Epilepsy nurse || Sister Kate Dymond || 5 August 2026
~ Speech and language therapy || Rosie Abara || 28 July 2026
~ Physiotherapy || Ewan Strachan || 31 July 2026
~ Occupational therapy || Meg Tranter || 31 July 2026
~ Social care || Louis Farr, disabled children's social worker || 11 August 2026
"""

LINKS = """
A1 > E1; A2 > E6; A3 > E1 E3; A4 > E3
B1 > E1 F1 F2; B2 > E2 F3; B3 > E3 F4 F6; B4 > E4 F5; B5 > E5 F7; B6 > E6 F8 F9 F10; B7 > E7 F11
C1 > E8 G1; C2 > E8 G2 G3; D1 > E9 H1.1; D2 > E10 H1.2
E1 > F1 F2; E2 > F3; E3 > F4 F6; E4 > F5; E5 > F7; E6 > F8 F9 F10; E7 > F11; E8 > G1 G2 G3; E9 > H1.1; E10 > H1.2
"""

PLAN = Plan(
    stem="arnica-02-harrowdale",
    layout=3,
    source=SOURCE,
    links=LINKS,
    states={"J": "nil", "H2": "nil", "I": "blank"},
    details={
        "name": "Teodor Lisowski",
        "preferred_name": "Teddy",
        "date_of_birth": "2022-02-21",
        "status": "draft",
        "plan_date": "2026-10-12",
        "review_date": "2027-10-08",
        "year_group": 0,
        "local_authority": "Harrowdale District Council",
        "setting": "Pebble Lane Primary School",
        "named_placement": None,
        "primary_need": "Physical disability",
        "first_plan": True,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Dawn Prosser",
        "signed": None,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": "2026-06-22",
            "draft": "2026-10-12",
            "first_issued": None,
            "final": None,
            "amended": None,
            "review_meeting": None,
        },
    },
    guards=[
        ("F10", "P03 P04: equipment, used for all table work"),
        ("F4", "P05 P04: 1:1 and 15 hours a week"),
        ("F7", "P02: 'key person' who is named and trained"),
        ("G3", "P12: a swallow clinic belongs in G"),
        ("E10", "O05: a bath is what Teddy gains, not a service"),
        ("E5", "O02: has its own date"),
        ("C1", "P10: 'may' describes a seizure"),
        ("A4", "T06: the music hope is taken up by turn-taking in a music session"),
    ],
    style={
        "font": "Calibri",
        "size": "12",
        "colour": "7B2D26",
        "head": "Harrowdale EHC plan: Teodor Lisowski (draft)",
        "foot": "Official sensitive.",
    },
)
