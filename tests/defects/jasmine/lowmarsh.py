"""An amended final plan in the young person's own voice: eighteen, at college, autism and learning disability."""

from __future__ import annotations

from tests.defects.jasmine.lowmarsh_edits import COPIES, GUARDS
from tests.defects.jasmine.page import UL, H, Look, P, T

__all__ = ["BLOCKS", "COPIES", "GUARDS"]

LAYOUT = 6
COUNCIL = "Lowmarsh City Council"
TITLE = "My plan"
LOOK = Look(
    font="Verdana",
    size=10,
    colour="B3541E",
    header="My plan: Tansy Wetherall",
    footer="Lowmarsh City Council SEND Team   01632 960277",
    numbers="Page {page}",
)
DETAILS = {
    "name": "Tansy Wetherall",
    "date_of_birth": "2008-05-21",
    "status": "amended",
    "plan_date": "2026-09-16",
    "review_date": "2027-07-01",
    "local_authority": COUNCIL,
    "setting": "Quayside College of Further Education",
    "named_placement": "Quayside College of Further Education",
    "primary_need": "Autism",
    "first_plan": False,
    "officer": "Obadiah Lunt",
    "signed": True,
}
DATES = {"first_issued": "2016-03-11", "amended": "2026-09-16", "review_meeting": "2026-07-02"}
STATES = {"H1": "nil", "J": "nil"}

_CI, _CL, _SE, _SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
_PFA = "preparing-for-adulthood"


def _f(area: str, rows: list[list[object]]) -> T:
    head = ["What I must have", "Who does it with me", "When and for how long", "My outcomes"]
    return T(rows, [6.6, 4.2, 3.6, 2.8], head, "F", area, shade="FBE3D3")


def _has(need: list[object], area: str) -> UL:
    return UL(need, "B", area)


BLOCKS = [
    H("My Education, Health and Care Plan"),
    P("<b>This plan belongs to Tansy Wetherall</b>", size=14),
    T(
        [
            ["My name", "Tansy Wetherall"],
            ["I was born on", "21 May 2008"],
            ["Where I live", "With my mum, Jo, and my brother Fen, in Lowmarsh"],
            ["Where I learn", "Quayside College of Further Education, second year of Pathways to Work"],
            ["My main need", "Autism"],
            ["What sort of plan this is", "Amended final plan"],
            ["My first plan was made on", "11 March 2016"],
            ["My review meeting was on", "2 July 2026"],
            ["This plan is dated", "16 September 2026"],
            ["My next review is by", "1 July 2027"],
        ],
        [6.0, 11.2],
        first=True,
    ),
    T(
        [
            ["A", "My story, my views and my hopes"],
            ["B", "My special educational needs"],
            ["C", "My health needs"],
            ["D", "My social care needs"],
            ["E", "My outcomes"],
            ["F", "What I must have to learn"],
            ["G", "What health will do"],
            ["H", "What social care will do"],
            ["I", "My college"],
            ["J", "My personal budget"],
            ["K", "Who gave advice"],
        ],
        [2.0, 12.0],
        ["Section", "What is in it"],
        shade="FBE3D3",
    ),
    H("Section A: My story, my views and my hopes"),
    P(
        "Priya Nolan, a communication support worker at college, talked with me four times in June 2026 with pictures, and on my tablet. Where there are speech marks the words are mine. Everything else in this plan that says “I” was written for me by the plan writer, Obadiah, and Priya read it to me on 7 September so that I could change it. I changed three things.",
        "A",
    ),
    H("My story", 3),
    P(
        "I was diagnosed with autism when I was four and went to Merle House, a special school, from 2012 until July 2025. Dad died in 2019. I began at Quayside in September 2025 and I passed my first year.",
        "A",
    ),
    H("What I think", 3),
    P(
        [
            "“I like my hens, Strictly, doing jigsaws of trains, and Priya. I do not like the canteen or when there's a different taxi. Do not say ‘in a minute’ because it isn't.”",
            "“College is good. Catering is the best. I do not like people on my phone being mean.”",
        ],
        "A",
        boxed=True,
    ),
    H("My hopes", 3),
    UL(
        [
            ("a1", "“I want a job in a café, a proper one, with wages.”"),
            ("a2", "“I want to live in a flat with a friend when I am 25, and my hens.”"),
            ("a3", "“I want to have a best friend that is real and not on the phone.”"),
        ],
        "A",
    ),
    H("How I tell people things and make choices", 3),
    P(
        "I talk in short sentences. If I go quiet it means I am still thinking, so count to ten. For big decisions I use a page with three pictures, have it the day before, and tell Priya or Mum my answer. I can decide about my day, my money up to £10 and who is my friend; for the plan I asked Mum to help me.",
        "A",
    ),
    H("What Mum says", 3),
    P(
        [
            "Tansy is honest, tidy and the hardest worker in our house. She has come on so much at Quayside. I do not sleep if she is unhappy, because she cannot say why until days later.",
            (
                "a4",
                "I hope she will be safe and busy without me one day, with people round her who know her.",
            ),
        ],
        "A",
    ),
    H("Section B: My special educational needs"),
    H("Communication", 2),
    P("I can follow a short talk about something I know, and I remember words from films for years.", "B"),
    _has(
        [
            (
                "n1",
                "I understand words for things that I can see. Words like “later”, “fair” or “private”, and sentences with more than two ideas, go past me; when this happens I say “yes”. At college I said yes to 11 out of 12 questions that I had not understood.",
            ),
            (
                "n2",
                "With people I do not know I cannot start, and I repeat a line from television. I cannot yet say “no”, “stop” or “I need help” to anyone except Mum and Priya, and I once stood at a till for 25 minutes.",
            ),
        ],
        _CI,
    ),
    H("Learning", 2),
    P("I learn best by doing the same thing the same way. I can lay forty tables from a photograph.", "B"),
    _has(
        [
            (
                "n3",
                "I read at Entry Level 1: I can read about 120 everyday words and not a letter or a recipe. I sign whatever is put in front of me.",
            ),
            (
                "n4",
                "I know coins and notes but not what things cost. I give a note and wait, and I cannot tell whether the change is right or whether I have enough for my lunch.",
            ),
            (
                "n5",
                "A job with more than four steps stops me unless I have pictures. I do not feel time going by: I was late back from break on 31 days last year.",
            ),
        ],
        _CL,
    ),
    H("Feelings and friends", 2),
    P("I say sorry, I keep promises and I am kind to animals.", "B"),
    _has(
        [
            (
                "n6",
                "When a plan changes without warning I scream, bite my hand or lie on the floor, for up to forty minutes. It happened 17 times in the last college year, nine of them over transport.",
            ),
            (
                "n7",
                "I think that everyone who talks to me is my friend. Last winter I sent £140 and my address to a man I met in a game, and a student got me to take things from the college shop.",
            ),
        ],
        _SE,
    ),
    H("Senses and body", 2),
    P("I hear and see well and I love to swim.", "B"),
    _has(
        [
            (
                "n8",
                "Hand-dryers, hot oil and lots of voices hurt my ears. I run out: in May I left the training kitchen six times in two weeks and once got as far as the road.",
            ),
            (
                "n9",
                "My hands are weak and do not work together well. I cannot open a tin, peel or use a sharp knife, and I drop full trays about one time in three.",
            ),
        ],
        _SP,
    ),
    H("Self-care and independence", 2),
    P("I get up by my alarm, shower and lock the hens away each evening.", "B"),
    _has(
        [
            (
                "n10",
                "I cannot make a meal without somebody beside me saying each step. I have left the gas on twice this year.",
            ),
            (
                "n11",
                "I have never travelled by myself. I step off the kerb without looking if I can see where I want to be.",
            ),
            (
                "n12",
                "I do not know what an employer wants. On my first work trial I went home at my usual time, in the middle of an order, and told a customer that his shirt was ugly.",
            ),
        ],
        _PFA,
    ),
    H("Section C: My health needs"),
    H("C1 Health needs which relate to my special educational needs", 2),
    UL(
        [
            (
                "c1",
                "I take an hour and a half to fall asleep, because I go over what was said that day, and I wake at four. On the days after a bad night I cannot learn anything new.",
            ),
            (
                "c2",
                "My thyroid is underactive and I am frightened of needles. I have had no blood test for two years, and so nobody knows whether being slow and cold is my tablets.",
            ),
        ],
        "C",
    ),
    H("C2 My other health needs", 2),
    P("I have no other health needs.", "C"),
    H("Section D: My social care needs"),
    H("D1 Social care needs which relate to my special educational needs or to my disability", 2),
    UL(
        [
            (
                "d1",
                "I cannot be on my own at home for more than half an hour, because I open the door to anybody and forget what is on the stove. Mum has given up her evening work.",
            ),
            (
                "d2",
                "From Friday to Monday I see no one of my own age. I have nobody to go out with but Mum and Fen.",
            ),
        ],
        "D",
    ),
    H("D2 Other social care needs", 2),
    P("None.", "D"),
    H("Section E: My outcomes"),
    P("<g>An outcome says what I will be able to do, and by when.</g>"),
    UL(
        [
            (
                "e1",
                "E1",
                "By July 2027 I will say or show “I don't understand” at least eight times out of ten when I have not understood, with any member of staff.",
            ),
            (
                "e2",
                "E2",
                "By July 2027 I will buy something for up to £10 in a café where I am not known, check my change and ask if it is wrong, on four visits out of five, with nobody speaking for me.",
            ),
            (
                "e3",
                "E3",
                "By July 2028 I will read the recipe for a hot meal at Entry Level 2 and cook it with nobody beside me, for three different meals.",
            ),
            (
                "e4",
                "E4",
                "By July 2027 I will have my blood test in the nurse's room with nobody holding me.",
            ),
            (
                "e5",
                "E5",
                "By July 2027 I will stay at home by myself for two hours without opening the door to a stranger, once a week for a term.",
            ),
            (
                "e6",
                "E6",
                "By July 2028 I will use my plan B card when something changes and be back at what I was doing within ten minutes, four times out of five.",
            ),
            (
                "e7",
                "E7",
                "By July 2027 I will sort ten made-up messages and requests into safe and not safe with no mistakes, and will have sent no money or address to anyone for six months.",
            ),
            (
                "e8",
                "E8",
                "By July 2027 I will do a job of eight steps from pictures in the training kitchen, for a whole session of two hours with my ear defenders, my own tools and one break, on nine days out of ten.",
            ),
            (
                "e9",
                "E9",
                "By July 2028 I will go by bus from home to college with nobody beside me, on five days in a row.",
            ),
            (
                "e10",
                "E10",
                "By July 2028 I will have finished a supported internship of at least 60 days in a café, with a supervisor's report that says I stay for the shift and speak politely to customers.",
            ),
            (
                "e11",
                "E11",
                "By July 2027 I will be asleep by half past eleven on five nights a week.",
            ),
            (
                "e12",
                "E12",
                "By July 2027 I will go out once every weekend with someone of my own age whom I name as a friend.",
            ),
        ],
        "E",
    ),
    P(
        "At the start of each term my tutor, Mum and I choose one small step towards each outcome and put it on my wall chart; we look at it together in the last week of term.",
        "E",
    ),
    H("Section F: What I must have to learn"),
    H("Communication", 2),
    _f(
        _CI,
        [
            [
                (
                    "f1",
                    "Speech and language therapy: spotting when I have not understood, and words for time, feelings and rules. My therapist tests me at the end of each block and plans the next one then.",
                ),
                "A speech and language therapist who works with autistic adults, 1:1",
                "45 minutes a week, two blocks of ten weeks a year",
                "E1",
            ],
            [
                (
                    "f2",
                    "Short sentences of one idea, a count of ten for my answer, and a check by asking me to show.",
                ),
                "All my tutors and support workers",
                "Each time I am told something new, in all sessions",
                "E1",
            ],
            [
                (
                    "f3",
                    "Practice in real shops and cafés with a script on my tablet, made shorter each half term by Priya and my therapist.",
                ),
                "Communication support worker, 1:1",
                "Tuesdays, 10.30 to 12.00",
                "E2",
            ],
        ],
    ),
    H("Learning", 2),
    _f(
        _CL,
        [
            [
                (
                    "f4",
                    "Functional reading by whole words and pictures from kitchens, buses and phones. My tutor checks my words every six weeks and reports to my review.",
                ),
                "A tutor with a specialist qualification in teaching adults with learning disabilities, one tutor to three of us",
                "Four lessons of 45 minutes a week",
                "E3",
            ],
            [
                (
                    "f5",
                    "Money lessons with real money, then at the college shop, with a score sheet that my tutor goes over each half term.",
                ),
                "Functional skills tutor, one to three; support worker in the shop, 1:1",
                "Two lessons of 45 minutes and one shop visit of 20 minutes a week",
                "E2",
            ],
            [
                (
                    "f6",
                    "Picture strips on my tablet for each job, and a vibrating watch set for the end of break.",
                ),
                "My tutor makes the strips; the college buys the watch",
                "In every practical session; the watch all day",
                "E8",
            ],
        ],
    ),
    H("Feelings and friends", 2),
    _f(
        _SE,
        [
            [
                (
                    "f7",
                    "A picture timetable of the day with a plan B card, gone through again if something changes.",
                ),
                "My support worker, 1:1",
                "Ten minutes on arrival each college day",
                "E6",
            ],
            [
                (
                    "f8",
                    "Zones of Regulation adapted for adults, and a calm plan that I help to write. The psychologist looks at the record of incidents with my tutor each term.",
                ),
                "Mental health practitioner at college trained by the educational psychologist, 1:1",
                "30 minutes a week for 20 weeks from October 2026",
                "E6",
            ],
            [
                (
                    "f9",
                    "Safe friends course: real and pretend friends, money, secrets, phones. What I learnt is tested with made-up messages at the end and again three months later by the course leader.",
                ),
                "Safeguarding tutor with training in learning disability, five of us in the group",
                "One hour a week for fifteen weeks from January 2027",
                "E7",
            ],
            [
                (
                    "f10",
                    "Training in autism and in low-arousal responses for my tutors, kitchen staff and drivers.",
                ),
                "Educational psychologist",
                "A morning every September, before term",
                "E6, E8",
            ],
        ],
    ),
    H("Senses and body", 2),
    _f(
        _SP,
        [
            [
                (
                    "f11",
                    "Ear defenders, a seat by the door and a ten-minute break in the quiet room by my timer when I show my card.",
                ),
                "Catering tutor and support worker",
                "All kitchen sessions and meals",
                "E8",
            ],
            [
                (
                    "f12",
                    "Occupational therapy in the training kitchen: hand strength, two-handed work, choosing tools. The therapist sets aims each September and checks them in July.",
                ),
                "Occupational therapist, 1:1",
                "One hour every half term",
                "E8",
            ],
            [
                ("f13", "A spike board, rocker knife, one-handed tin opener and trolley."),
                "College buys what the therapist has listed",
                "In each kitchen session",
                "E8",
            ],
        ],
    ),
    H("Self-care and independence", 2),
    _f(
        _PFA,
        [
            [
                (
                    "f14",
                    "Cooking in the college flat: one meal learnt at a time by backward chaining, with the gas check as its last step.",
                ),
                "Independence tutor, one to two",
                "Thursday mornings, two hours",
                "E3",
            ],
            [
                (
                    "f15",
                    "Travel training on my own route, in stages signed off by the trainer, with road safety first.",
                ),
                "Accredited travel trainer, 1:1",
                "One and a half hours a week, January to July 2027",
                "E9",
            ],
            [
                (
                    "f16",
                    "A job coach finds and plans the internship at a café, works beside me and draws back as the supervisor agrees.",
                ),
                "Job coach trained in systematic instruction, 1:1",
                "Three hours a week in 2026/27, six hours a week in 2027/28",
                "E10",
            ],
            [
                (
                    "f17",
                    "What work is like: punctuality, what to say to customers, wages, through films and role play.",
                ),
                "Employability tutor, group of eight with one support worker",
                "One hour a week all year",
                "E10",
            ],
            [
                (
                    "f18",
                    "Moving-on meeting about work, a home and adult services after college, with me there for the parts that I choose.",
                ),
                "Preparing for adulthood adviser, with my adult social worker and tutor",
                "Each February and June until I leave",
                "E10, E12",
            ],
            [
                (
                    "f19",
                    "Support worker with me between buildings, in breaks and in vocational lessons, stepping back as my card shows.",
                ),
                "Support worker trained in autism, 1:1",
                "14 hours a week",
                "E1, E8",
            ],
        ],
    ),
    H("Section G: What health will do"),
    T(
        [
            [
                ("g1", "Sleep plan made with Mum and me, and looked at again after six weeks."),
                "Community learning disability nurse",
                "Three visits of an hour, October to December 2026",
            ],
            [
                ("g2", "Needle desensitisation in small steps with pictures, until the blood is taken."),
                "Community learning disability nurse, 1:1",
                "30 minutes each fortnight, eight visits",
            ],
            [
                ("g3", "Annual health check with a long appointment, including thyroid."),
                "My GP",
                "Each May, 40 minutes",
            ],
        ],
        [7.8, 5.2, 4.2],
        ["What I must have", "Who does it", "When"],
        "G",
        shade="FBE3D3",
    ),
    H("Section H: What social care will do"),
    H("H1 Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", 2),
    P("Does not apply because I am 18.", "H1"),
    H("H2 Any other social care provision", 2),
    T(
        [
            [
                (
                    "h1",
                    "A personal assistant who goes with me to swimming and the young adults' film club, and who teaches me the door rule at home (Care Act 2014).",
                ),
                "Personal assistant employed by Lowmarsh Shared Lives, 1:1",
                "Saturdays 11.00 to 4.00 and Wednesday evenings, two hours",
            ],
            [
                ("h2", "Short stays with a Shared Lives carer, so that Mum can rest."),
                "Shared Lives carer",
                "One weekend in six",
            ],
        ],
        [7.8, 5.2, 4.2],
        ["What I must have", "Who does it", "When"],
        "H2",
        shade="FBE3D3",
    ),
    H("Section I: My college"),
    P("Quayside College of Further Education, Lowmarsh. It is a general further education college.", "I"),
    H("Section J: My personal budget"),
    P("I do not have a personal budget.", "J"),
    H("Section K: Who gave advice"),
    T(
        [
            ["Me, with Priya Nolan", "My views, hopes and preparation for adulthood", "25 June 2026"],
            ["Jo Wetherall, my mum", "Parent's views", "2 July 2026"],
            ["Lorcan Fairweather, Pathways tutor", "Education, with preparing for adulthood", "24 June 2026"],
            ["Dr Amrit Selwyn", "Educational psychology", "19 May 2026"],
            ["Nuala Brice", "Speech and language therapy", "2 June 2026"],
            ["Gethin Oakes", "Occupational therapy", "28 May 2026"],
            ["Dr Yvette Hamer, GP, and Cass Doyle, learning disability nurse", "Health", "11 June 2026"],
            ["Solveig Anand, adult social worker", "Social care (Care Act assessment)", "16 June 2026"],
        ],
        [7.2, 6.6, 3.4],
        ["Who", "What about", "When"],
        "K",
        shade="FBE3D3",
    ),
    P("<b>Signed for Lowmarsh City Council:</b> Obadiah Lunt, Plan Writer. <b>Date:</b> 16 September 2026"),
]

LINKS = """
a1 > e10 e8 e2
a2 > e3 e5 e9
a3 > e12 e7
a4 > e5 e7 e12
n1 > e1 f1 f2
n2 > e2 f3
n3 > e3 f4
n4 > e2 f5
n5 > e8 f6
n6 > e6 f7 f8 f10
n7 > e7 f9
n8 > e8 f11 f10
n9 > e8 f12 f13
n10 > e3 f14
n11 > e9 f15
n12 > e10 f16 f17
c1 > e11 g1
c2 > e4 g2 g3
d1 > e5 h1 h2
d2 > e12 h1
e1 > f1 f2 f19
e2 > f3 f5
e3 > f4 f14
e4 > g2 g3
e5 > h1
e6 > f7 f8 f10
e7 > f9
e8 > f6 f10 f11 f12 f13 f19
e9 > f15
e10 > f16 f17 f18
e11 > g1
e12 > f18 h1
"""
