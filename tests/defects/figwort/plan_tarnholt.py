"""Plan 3, Tarnholt: an export of a case system, written in notes with slashes and dashes."""

from tests.defects.figwort.words import Plan, read

DETAILS: dict[str, object] = {
    "name": "Rafi Bellweather",
    "preferred_name": None,
    "date_of_birth": "2022-04-30",
    "status": "final",
    "plan_date": "2026-09-25",
    "review_date": "2027-03-25",
    "year_group": 0,
    "local_authority": "Tarnholt Borough Council",
    "setting": "Meadowgate Infant School",
    "named_placement": "Meadowgate Infant School",
    "primary_need": "Physical disability",
    "first_plan": True,
    "pronouns": "he",
    "looked_after": False,
    "officer": "Marcus Threlfall",
    "signed": True,
    "upn": None,
    "nhs_number": "485 777 3456",
    "dates": {
        "request": "2026-05-11",
        "draft": "2026-08-21",
        "first_issued": None,
        "final": "2026-09-25",
        "amended": None,
        "review_meeting": None,
    },
}

SOURCE = """
[front]
Child's name: Rafi Bellweather
D.O.B.: 30/04/2022
NHS number: 485 777 3456
Case reference: TB-EHC-20771
Version: 1.0
Status: FINAL
Request received: 11/05/2026
Draft sent: 21/08/2026
Date of final plan: 25/09/2026
Review due: 25/03/2027
NC year: Reception
Setting: Meadowgate Infant School (from 03/09/2026)
Primary SEN: Physical disability
Looked after: No
Parents/carers: Noor and Daniel Bellweather

[A.history]
Born at 29 weeks – nine weeks in hospital. Cerebral palsy found at 14 months. Portage (home teaching for young
    children) from 18 months, then Puddleducks Nursery – four mornings a week – until July 2026. One older sister,
    Samira, 8.
[A.method]
How gathered: Rafi – two play visits at nursery, 8 and 15 June 2026, by Portage worker Fen Aldous, using photographs
    and his talker (yes/no and choice of two). Parents – home visit, 17 June 2026, notes typed up and agreed by them
    next day.
[A.child]
Rafi's choices, as recorded by Fen. Likes – water, drums, diggers, Samira, being outdoors. Dislikes – being carried
    past things / hand dryers / waiting. Asked "What do you want at big school?" – chose these photographs, with a
    smile each time: {A1} {A2}
[A1]
"Play outside with the others".
[A2]
"Bang the drum – me do it".
[A.parents]
Noor and Daniel: "Cheeky, patient with us, never gives up. We worry about choking, and about him being left out
    because he can't get there fast enough." Their hopes: {A3} {A4} {A5}
[A3]
"To tell us what he did at school – any way he can."
[A4]
"To walk into his classroom on his own two feet, with his frame."
[A5]
"To use the toilet like his sister – it matters to him."
[A.comm]
Speech – a few words, hard to follow. Talker (tablet with picture buttons), eye-pointing and a clear yes/no nod. For
    decisions – two photographs held apart, ten seconds to answer, same question again the other way round. Parents
    usually present.

[strengths.ci]
Wants to talk. Eye contact, humour, clear "yes". Finds any of 24 pictures on the talker page.
[B1 ci]
Speech – about 12 words, slurred because of weak lip/tongue control; known to family, not to strangers. Result:
    gives up or shouts when not understood, three or four times in a morning.
[B2 ci]
Understanding – two key words at a time ("teddy's nose"), like a child of about 2½. Loses story-time / group
    instructions; looks to adult's face for the answer.
[strengths.cl]
Curious, remembers routines and songs, matches colours.
[B3 cl]
Attention – four to five minutes on an adult's choice of task, then arches / looks away. Table-top work mostly
    unfinished.
[B4 cl]
Number and early reading – counts by rote to 3, no counting of objects; knows own photograph, not own name in print.
    About 18 months behind.
[strengths.semh]
Sunny. Enjoys other children. Recovers fast with a song.
[B5 semh]
Change and parting – cries up to 25 minutes at drop-off; stiffens and vomits at sudden noise/new room. Mornings
    lost, other children keep away.
[strengths.sp]
Hearing and vision – within normal limits (checks May 2026). Strong arms. Determined on the move.
[B6 sp]
Walking – 10 metres with a rear frame on flat floor, then legs scissor and he sits. Steps, grass, doorways – not
    without being lifted. Outdoors he watches from the edge.
[B7 sp]
Sitting – slumps to the left inside two minutes on an ordinary chair / carpet; needs both hands to stay up, none
    left for play.
[B8 sp]
Hands – whole-hand grasp, right better than left; can't hold a crayon, turn a page or press small keys. Marks – dots
    only.
[B9 sp]
Self-care – in pads, knows when wet but can't get to the toilet / manage clothing in time. Two or three changes of
    clothes a day.

[C1]
Swallowing – coughs on thin fluids and mixed textures; two chest infections last winter. Meals – 40 minutes, tired
    by the end.
[C2]
Seizures – about one a month, stare then jerking, usually under three minutes; sleepy for an hour after, so teaching
    lost.
[C3]
Muscles – tight calves and hips; growth spurts bring pain at night and shorten his steps.
[D1]
Home – bathroom upstairs, 16 kg and growing; parents lift him in and out of the bath. Mother's back injured April
    2026. Bath-time now twice a week, hurried.
[D2]
Family time – Rafi up three times a night, parents take turns; no one outside the home can feed him safely. Samira
    misses outings, Rafi has no playmates out of school.

[E.note]
Short-term targets – set each half term by class teacher/SENCO (Special Educational Needs Co-ordinator)/parents,
    written on one sheet, checked by SENCO in the last week of each half term.
[E1 ci > B1 A3]
By July 2028 (end Year 1) – Rafi to tell an adult at home two things from his day with the talker, four days out of
    five.
[E2 ci > B2 B3]
By July 2027 (end Reception) – Rafi to follow a three-key-word instruction in a group of four, seven times out of ten.
[E3 cl > B4 B3]
By July 2028 (end Year 1) – Rafi to count out up to ten objects by touch or eye-point, right nine times out of ten.
[E4 cl > B4]
By July 2027 (end Reception) – Rafi to pick out own name and five class words in print, on three days running.
[E5 semh > B5]
By Easter 2027 – Rafi to settle to an activity inside five minutes of arrival, four mornings out of five.
[E6 sp > B6 C3 A4]
By July 2027 (end Reception) – Rafi to walk from cloakroom to classroom, 25 metres, with frame and nobody's hand,
    every morning for two weeks.
[E7 sp > B6 D2 A1]
By July 2027 (end Reception) – Rafi to take part in one outdoor game with two or more children, start to finish, on
    three days a week.
[E8 sp > B7 B8 A2]
By July 2028 (end Year 1) – Rafi to sit in special chair for 20 minutes with both hands free, playing a drum pattern
    of four beats unaided.
[E9 sp > B9 A5]
By July 2028 (end Year 1) – Rafi to signal in time for the toilet, with dry pads on eight school days out of ten.
[E10 health > C1]
By July 2027 (end Reception) – Rafi to eat lunch in 25 minutes with no coughing, nine meals out of ten, and so have
    strength left for the afternoon.
[E11 health > C2]
By July 2027 (end Reception) – Rafi to be back with classmates, in an activity, inside 45 minutes of a seizure, nine
    times out of ten.
[E12 care > D1]
By March 2027 – Rafi to have a safe bath of 15 minutes, four times a week, holding the side himself.

[F.note]
All programmes below – reviewed by SENCO with the named professional in the last week of each term, result copied to
    parents. Days/times: term time, unless stated.
[F1 ci > B1 B2 E1 E2]
Speech and language therapy – talker vocabulary, joining two pictures, lip/tongue sounds. 1:1.
| Staff: Speech and language therapist with training in communication aids
| How often / how long: 45 mins, weekly
[F2 ci > B1 E1]
Talker – own tablet, wheelchair mount, 60-picture software, spare battery. Within reach all day, home at weekends.
| Staff: Regional Communication Aid Centre (supply, repair inside three days)
| How often / how long: Every lesson, every break
[F3 ci > B1 B2 E1 E2]
Talker practice – new words of the week, "home news" page filled in with Rafi. 1:1.
| Staff: Teaching assistant (TA), Level 3, shown by the therapist each half term
| How often / how long: 15 mins, twice a day
[F4 ci > B2 B3 E2]
Listening group – turn-taking, instructions with objects. Four children, Rafi's own adult beside him.
| Staff: TA Level 3, trained in Attention Autism method by the therapist
| How often / how long: 20 mins, 3 x week
[F5 cl > B4 B3 E3 E4]
Number/name work in short bursts – Numicon, switch-operated counting, word photographs. 1:1.
| Staff: Class teacher plans; TA Level 3 delivers
| How often / how long: 10 mins, three times a day
[F6 semh > B5 E5]
Arrival plan – side door at 8.40, photograph timetable, same song, sister waves from the gate. Warning card five
    minutes before any new room/noise. 1:1.
| Staff: TA Level 3 who knows the plan; second TA trained to cover
| How often / how long: Every morning, 20 mins; card at each change
[F7 sp > B6 E6 E7]
Physiotherapy teaching – stepping, turning, getting through doorways and over grass with the frame. 1:1, with TA
    watching so as to carry on.
| Staff: Paediatric physiotherapist
| How often / how long: 45 mins, fortnightly
[F8 sp > B6 E6]
Walking/stretch routine, as taught in F7 – written on one illustrated page. 1:1.
| Staff: TA Level 3, signed off by the physiotherapist each term
| How often / how long: 25 mins, daily
[F9 sp > B6 E7]
Outdoor games – a game Rafi can reach on frame or trike, up to four classmates. Two adults to the group, one of them
    Rafi's own.
| Staff: TA Level 3 + lunch supervisor
| How often / how long: 20 mins, daily, lunch play
[F10 sp > B7 B8 E8]
Equipment – moulded chair with tray, floor seat, adapted trike, standing frame. Checked/adjusted for growth.
| Staff: Council's equipment service; occupational therapist adjusts
| How often / how long: In place by 30/10/2026; adjusted each term
[F11 sp > B8 B7 E8]
Occupational therapy – reach, grasp, two-handed play, drumming with strapped beaters, mark-making. 1:1.
| Staff: Paediatric occupational therapist
| How often / how long: 40 mins, fortnightly
[F12 sp > B8 E8]
Hand practice – tasks from the occupational therapist's latest session. 1:1.
| Staff: TA Level 3, trained in the session by the therapist
| How often / how long: 15 mins, daily
[F13 sp > B9 E9]
Toileting programme – set times, step-by-step pictures, hoist and changing bench, Rafi pulls own waistband. Two
    adults to Rafi for transfers.
| Staff: Two TAs, moving-and-handling certificate
| How often / how long: 15 mins, four times a day
[F14 sp > B3 B6 B7 B8 B9 E6 E8 E9]
Adult with Rafi throughout the school day, lunch included – positions him, opens up access to each activity, keeps
    others close. 1:1.
| Staff: TA Level 3 (job-share of two, same training)
| How often / how long: 32.5 hours a week (the TA sessions above are inside these hours)
[F15 sp > B6 B7 B9 E6 E9]
Training – moving and handling, use of hoist/frame/chair, for all adults working with Rafi.
| Staff: Physiotherapist + occupational therapist together
| How often / how long: Half a day, September 2026, renewed each September
[G1 > C1 E10]
Swallowing clinic at school – mealtime watched, food/drink textures set, page of instructions updated. 1:1.
| Staff: Specialist speech and language therapist (swallowing)
| How often / how long: 60 mins, every term
[G2 > C1 E10]
Mealtime training for lunch staff and TAs – thickened drinks, pacing, what to do when he coughs.
| Staff: Specialist speech and language therapist (swallowing)
| How often / how long: 90 mins, each September and for each new adult before first meal
[G3 > C2 E11]
Epilepsy – rescue medicine plan, resting place and return-to-class steps; training in all of it, four named adults
    at school.
| Staff: Children's epilepsy nurse
| How often / how long: 2 hours, yearly in September; plan reviewed every six months
[G4 > C3 E6]
Orthotics/tone clinic – splints renewed, botulinum toxin considered by the team, pain reviewed.
| Staff: Consultant in paediatric neurodisability + orthotist
| How often / how long: 60 mins, every four months
[H1.1 > D1 E12]
Home adaptation – bath lift, non-slip floor, rail at Rafi's height; overhead hoist track bedroom to bathroom.
| Staff: Children's occupational therapist (social care); council contractor
| How often / how long: Bath lift by 31/10/2026, hoist by 31/01/2027; serviced yearly
[H2.1 > D2 E7]
Short breaks – worker at home/park, plays outdoors with Rafi and one other child. 1:1.
| Staff: Short-breaks worker, trained in his feeding by the swallowing therapist
| How often / how long: 3 hours, every Saturday, 48 weeks a year
[I.text]
Meadowgate Infant School, Tarnholt – mainstream infant school with resourced provision for physical disability.
[J.text]
No direct payment requested. Leaflet given 17/06/2026.
[K]
Views of Noor and Daniel Bellweather; Rafi's views | Fen Aldous, Portage worker | 18/06/2026
Educational advice | Head of Puddleducks Nursery, Ottilie Vance, with Portage | 22/06/2026
Educational psychology advice | Dr Emrys Cole, educational psychologist | 30/06/2026
Medical advice | Dr Hana Whitlock, consultant in neurodisability | 25/06/2026
Speech and language therapy advice (communication and swallowing) | Bronagh Tully | 29/06/2026
Physiotherapy advice | Igor Malkin | 24/06/2026
Occupational therapy advice (school and home) | Tamsin Roe | 26/06/2026
Social care advice – child in need assessment, s.17 | Yusuf Dane, social worker, Disabled Children's Team | 02/07/2026
Update after first days at school | Hollis Bray, SENCO, Meadowgate Infant School | 14/09/2026
[sign]
Authorising officer: Marcus Threlfall, EHC Co-ordinator
Date authorised: 25/09/2026
"""

GUARDS = [
    ("F14", "F", "P06: 'access to' in an item with role, ratio, times and hours"),
    ("E3", "E", "P07: 'up to ten objects' is a target, not a cap on provision"),
    ("B5", "B", "P07: 'up to 25 minutes' describes the difficulty"),
    ("G1", "G", "P12: swallowing clinic is health care, communication therapy stands in F"),
    ("F2", "F", "P02: equipment needs no role with it, supplier given"),
    ("F8", "F", "T09: points at F7, which is there and is the right one"),
    ("F6", "F", "P08: a warning card at each change is a fixed thing, not a condition"),
    ("B7", "B", "N04: 'needs both hands to stay up' is a difficulty, not provision"),
    ("D1", "D", "N05: a parent's injury is a fact, not a judgement"),
]

PLAN = read(Plan("figwort-03-tarnholt", 7, DETAILS, states={"J": "nil"}), SOURCE)
