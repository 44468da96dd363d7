"""Whinfell: a person-centred "My plan", a young man of 18 at college with learning difficulties, ADHD and diabetes."""

from __future__ import annotations

from tests.defects.mallow.page import Look, Page, it, say

LAYOUT = 6
LOOK = Look(font="Trebuchet MS", size=11, colour="1A5276", shade="D6EAF8")
CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
PFA = "preparing-for-adulthood"
_CONTENTS = {
    "A": "All about me",
    "B": "My special educational needs",
    "C": "My health needs",
    "D": "My social care needs",
    "E": "My outcomes",
    "F": "My special educational provision",
    "G": "My health provision",
    "H1": "My social care provision (under 18)",
    "H2": "My other social care provision",
    "I": "My college",
    "J": "My personal budget",
    "K": "Who gave advice for my plan",
}


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.running("Declan Wojcik - My EHC Plan", "Whinfell Metropolitan Borough Council")
    p.head("My Education, Health and Care Plan", 0)
    p.form(
        [
            ("My name", "front.name", "Declan Wojcik"),
            ("I like to be called", "front.known", "Dec"),
            ("I was born on", "front.dob", "3 June 2008"),
            ("My college", "front.college", "Whin Valley College"),
            ("My plan is", "front.status", "Amended final"),
            ("My first plan was written on", "front.first", "14 May 2015"),
            ("My review meeting was on", "front.meeting", "8 July 2026"),
            ("The date of this plan", "front.date", "25 September 2026"),
            ("My plan must be looked at again by", "front.review", "24 September 2027"),
            ("My main need", "front.primary", "Moderate learning difficulty"),
            ("My family", "front.family", "Teresa Wojcik (mum), Alfie (brother, 14)"),
            ("My council", "front.la", "Whinfell Metropolitan Borough Council"),
        ],
        split=7,
    )
    p.details(
        {"first_issued": "2015-05-14", "review_meeting": "2026-07-08", "amended": "2026-09-25"},
        name="Declan Wojcik",
        preferred_name="Dec",
        date_of_birth="2008-06-03",
        status="amended",
        plan_date="2026-09-25",
        review_date="2027-09-24",
        local_authority="Whinfell Metropolitan Borough Council",
        setting="Whin Valley College",
        named_placement="Whin Valley College",
        primary_need="Moderate learning difficulty",
        first_plan=False,
        officer="Olwen Tranter",
        signed=True,
    )
    p.plain("What is in my plan", bold=True)
    p.form([(letter, f"x.{letter}", words) for letter, words in _CONTENTS.items()], split=2)
    _about_me(p)
    _needs(p)
    _outcomes(p)
    _provision(p)
    _rest(p)


def _about_me(p: Page) -> None:
    p.head("Section A: All about me")
    p.para(
        say(
            "A.how",
            'I made this with Femi, my tutor, in two lunchtimes in June 2026. I talked and he typed, and I said "that\'s right" or '
            '"change it" when he read it back. My mum said her bit at my review on 8 July 2026. "I" means me, Dec, in this section; '
            "in the others Olwen from the council wrote it for me out of the advice, and I have agreed it.",
        )
    )
    p.head("What I like and what I think", 3)
    p.para(
        say(
            "A.child",
            "I like dogs, rugby league, cooking programmes and being outside. I'm good with animals, they don't rush me. I hate it when "
            "people use big words and then sigh. I don't like doing my bloods in front of people.",
        )
    )
    p.head("What I want in the future", 3, "A.h3")
    p.bullets(
        it("A1", "I want a paid job with dogs, in kennels or a groomer's."),
        it("A2", "I want to live in a shared flat with my mate Curtis."),
        it("A3", "I want to play for a team, not just watch."),
        it("A4", "I want to do my diabetes on my own so mum doesn't have to ring me all day."),
    )
    p.head("What my mum says", 3, "A.h4")
    p.para(
        say(
            "A.mum",
            "Mum says I'm kind to everybody and that I trust people too quickly. She worries about my money and about me having a hypo on the "
            "bus.",
        )
    )
    p.head("How I communicate and decide things", 3)
    p.para(
        say(
            "A.comm",
            "I talk. I need short sentences, one question at a time and a bit of a wait. I decide best with pictures of the choices and "
            "when I have seen the place. I can say yes or no to things in my plan by myself.",
        )
    )
    p.head("My story", 3, "A.h6")
    p.para(
        say(
            "A.history",
            "I went to Ashgill Primary and then Thornlea School, which is a special school. I found out that I had diabetes when I was 9. I started "
            "at Whin Valley in September 2024 and I've done Entry 2 Animal Care. My dad died in 2022.",
        )
    )


def _needs(p: Page) -> None:
    p.head("Section B: My special educational needs")
    p.head("Communicating with people", 2)
    p.para(say("B.s1", "I can: chat to anyone about dogs and rugby, listen kindly and ring people up."))
    p.bullets(
        it(
            "B1",
            "I understand sentences with two ideas in them. When tutors talk for longer I lose it and nod, and then do the job wrong (my understanding of "
            "language is like that of an eight-year-old, June 2026).",
            CI,
        ),
        it(
            "B2",
            "I can't put things in order when I explain what happened. At my last work trial the manager thought that I was lying, and I lost the "
            "place.",
            CI,
        ),
    )
    p.head("Thinking and learning", 2)
    p.para(say("B.s2", "I can: remember anything I have done with my hands and read signs, menus and texts."))
    p.bullets(
        it(
            "B3",
            "I read at Entry 2. I can't get through a form, a label with doses or a page of instructions unless somebody reads it with me.",
            CL,
        ),
        it(
            "B4",
            "I can count money but I can't work out change or what I'll have left. I run out by the Wednesday of most weeks.",
            CL,
        ),
        it(
            "B5",
            "Because of my ADHD I stay on a job for six or seven minutes at a desk and twenty outside. Then I wander off and don't remember what I was meant "
            "to do.",
            CL,
        ),
    )
    p.head("My feelings and my friends", 2)
    p.para(say("B.s3", "I can: say sorry, cheer people up and look after a frightened dog."))
    p.bullets(
        it(
            "B6",
            "Since Dad died I get low, most of all in the autumn. I stopped coming to college for two weeks in November 2025 and nobody could get me to "
            "talk.",
            SEMH,
        ),
        it(
            "B7",
            "I believe what people tell me. Twice this year someone I met online got money or my bank card from me, and I didn't see that it was wrong.",
            SEMH,
        ),
    )
    p.head("My body and senses", 2)
    p.para(
        say(
            "B.s4",
            "I can: run, lift, and see and hear well. I have no special educational needs in this area.",
        )
    )
    p.head("Looking after myself and getting ready for adult life", 2)
    p.para(say("B.s5", "I can: cook beans on toast, wash up, and catch the 36 bus to college."))
    p.bullets(
        it(
            "B8",
            "I can only do the one bus journey. If it's late or goes another way I get off and ring mum, and I have been lost three times.",
            PFA,
        ),
        it(
            "B9",
            "I can't plan a meal, a wash or a week: I eat the same thing, wear the same things and miss appointments unless I'm told each time.",
            PFA,
        ),
        it(
            "B10",
            "At work I start well, but I don't know when a job is finished, when it's break, or what to do next, and I stand about until someone shouts.",
            PFA,
        ),
    )
    p.head("Section C: My health needs")
    p.bullets(
        it(
            "C1",
            "I have type 1 diabetes. I don't notice when my sugar is dropping, I guess my insulin, and I've had four bad hypos since Christmas, one of them in a "
            "lesson.",
            "health",
        )
    )
    p.head("Section D: My social care needs")
    p.bullets(
        it(
            "D1",
            "I need somebody to look over my letters, money and post each week or things go wrong, and I can't yet be left by myself overnight (Care Act assessment, "
            "August 2026).",
            "social-care",
        ),
        it(
            "D2",
            "Apart from college I am at home with Mum and Alfie. I've not been to any club or team since school, as I don't know how to get in with new people.",
            "social-care",
        ),
    )


def _outcomes(p: Page) -> None:
    p.head("Section E: My outcomes")
    p.para(
        say(
            "E.lead",
            "Femi and I choose my small steps at the start of each term and look at them with Mum at the end of it. These are what I want to be able to do:",
        )
    )
    p.each(
        it(
            "E1",
            "By July 2027 I will say back what I have been asked to do, or ask again, before I start, eight times out of ten.",
            CI,
            "1",
        ),
        it(
            "E2",
            "By Easter 2027 I will tell a manager about something that happened in the right order, with four picture prompts, so that I am believed.",
            CI,
            "2",
        ),
        it(
            "E3",
            "By July 2028 I will fill in a two-page job form and read a dog's feeding chart, with nobody reading to me.",
            CL,
            "3",
        ),
        it(
            "E4",
            "By July 2027 I will make my money last to the end of the week, three weeks in every four.",
            CL,
            "4",
        ),
        it(
            "E5",
            "By the end of this college year I will stick with a job for thirty minutes outdoors and fifteen at a desk, with my timer.",
            CL,
            "5",
        ),
        it(
            "E6",
            "By December 2027 I will have come to college in every week of the autumn term, because I tell Femi or Mum when I feel low.",
            SEMH,
            "6",
        ),
        it(
            "E7",
            "By July 2027 I will tell a real offer from a scam in nine out of ten practice messages, so that nobody gets at my money.",
            SEMH,
            "7",
        ),
        it(
            "E8",
            "By July 2028 I will get to a new place by two buses by myself, and sort it out if one doesn't come.",
            PFA,
            "8",
        ),
        it(
            "E9",
            "By July 2028, so that I can move in with Curtis, I will cook four different teas, do my washing and keep my own calendar in four weeks without a reminder.",
            PFA,
            "9",
        ),
        it(
            "E10",
            "By July 2028 I will work a whole day a week at a kennels for a term, going from job to job with my own list, so that I can show that I am ready for paid work.",
            PFA,
            "10",
        ),
        it(
            "E11",
            "By the time I am 19 I will count my carbs, do my own insulin and keep my sugar between 4 and 10 for seven readings in ten.",
            "health",
            "11",
        ),
        it(
            "E12",
            "By September 2027 I will train with a team every week and know five people's names there.",
            "social-care",
            "12",
        ),
    )


def _provision(p: Page) -> None:
    p.head("Section F: My special educational provision")
    p.para(
        say(
            "F.lead",
            "College is 16 hours over three days, Monday to Wednesday, 38 weeks a year, plus work and travel training on Thursdays.",
        )
    )
    p.head("Communicating with people", 2)
    p.bullets(
        it(
            "F1",
            "A speech and language therapist who knows about learning disability will see me 1:1 for 45 minutes every two weeks in term time, to work on checking that I have "
            "understood and on telling things in order. She will test me again in March.",
            CI,
        ),
        it(
            "F2",
            "In every lesson my tutor will give me two steps at a time, said and drawn on a whiteboard, and ask me to say them back.",
            CI,
        ),
    )
    p.head("Thinking and learning", 2)
    p.bullets(
        it(
            "F3",
            "A specialist tutor (Level 5, adult literacy) will teach me reading from job forms, labels and charts in a group of four, 90 minutes each Monday and Tuesday.",
            CL,
        ),
        it(
            "F4",
            "The same tutor will teach me money sums 1:1 with my own bank app, Wednesday mornings from nine until break (an hour and a half).",
            CL,
        ),
        it(
            "F5",
            "A learning support assistant (Level 3) will be with me and one other student, one adult between two, for all 16 hours, to read, re-tell and get me back to my job.",
            CL,
        ),
        it(
            "F6",
            "I will have a vibrating timer on my wrist, and a five-minute job on my feet after each fifteen minutes at a desk, in every classroom lesson.",
            CL,
        ),
    )
    p.head("My feelings and my friends", 2)
    p.bullets(
        it(
            "F7",
            "A bereavement counsellor (BACP registered) will see me 1:1 for 50 minutes a week from October 2026 to February 2027 in the music room, and will meet me and Femi in March to decide "
            "what comes next.",
            SEMH,
        ),
        it(
            "F8",
            "Femi, my tutor, will talk with me for ten minutes at the end of every college day with my mood cards.",
            SEMH,
        ),
        it(
            "F9",
            "The college safeguarding lead will teach the Safe Online course (real texts and offers) to me and five others for one hour a week in the spring term, and check how I do in May.",
            SEMH,
        ),
    )
    p.head("Looking after myself and getting ready for adult life", 2, "F.h5")
    p.bullets(
        it(
            "F10",
            "A travel trainer will teach me 1:1 for two hours each Thursday afternoon: the 36 and the 12 first, then a new pair each half term.",
            PFA,
        ),
        it(
            "F11",
            "A life skills tutor will teach me and three others to cook, wash clothes and plan a week, in the college flat, three hours every Wednesday afternoon until July 2028.",
            PFA,
        ),
        it(
            "F12",
            "A job coach (Level 4, supported employment) will be beside me 1:1 at Braithwaite Kennels, 9.30 to 12.30 on Thursdays, and will stand back as I learn my list of jobs. She will review this with "
            "me and Mrs Braithwaite every six weeks.",
            PFA,
        ),
        it(
            "F13",
            "In the spring of 2028 the job coach and the careers adviser will meet me and Mum three times for an hour to plan what I do when college ends.",
            PFA,
        ),
    )
    p.para(
        say(
            "F.review",
            "Femi goes through everything in this section with me, Mum and the teachers every term.",
        )
    )


def _rest(p: Page) -> None:
    p.head("Section G: My health provision")
    p.bullets(
        it(
            "G1",
            "My diabetes nurse will teach me 1:1 to count carbs and do my own insulin, an hour at college once a month until June 2027, and will change my plan at my clinic every three months.",
            "health",
        ),
        it(
            "G2",
            "One of two first-aiders whom she trains each September will give me dextrose if my sugar is under 4 and glucagon if needed, that is if I can't swallow, and ring 999.",
            "health",
        ),
        it(
            "G3",
            "My sensor will ring on my phone and on the learning support assistant's phone, and she will stay until I have treated it.",
            "health",
        ),
    )
    p.head("Section H1: My social care provision (under 18)")
    p.para(say("H1.nil", "Not applicable, as I am 18."))
    p.head("Section H2: My other social care provision", 1, "H2.head")
    p.bullets(
        it(
            "H2.1",
            "A support worker from Whinfell Adult Services will sit down with me for two hours every Friday at 4 o'clock, to open the post, check my bank and put next week on the calendar.",
            "social-care",
        ),
        it(
            "H2.2",
            "The same worker will take me to Whinfell Wheelers and Tacklers learning disability rugby on Saturdays, three hours, for the first ten weeks and then alternate weeks until March 2027. My social worker reviews "
            "both in February and August.",
            "social-care",
        ),
    )
    p.head("Section I: My college")
    p.para(say("I.1", "Whin Valley College, a general further education college."))
    p.head("Section J: My personal budget")
    p.para(say("J.1", "Olwen told me and Mum about personal budgets in July 2026. I don't want one now."))
    p.head("Section K: Who gave advice for my plan")
    p.advice(
        ["", "What", "Who", "When"],
        [
            ("My views and Mum's", "Dec Wojcik and Teresa Wojcik", "8 July 2026"),
            ("Education", "Femi Adebayo, tutor, Whin Valley College", "30 June 2026"),
            ("Educational psychology", "Greta Lomas, educational psychologist", "24 June 2026"),
            ("Health", "Dr Padraig Nolan, diabetes consultant", "29 June 2026"),
            ("Speech and language therapy", "Hope Jessop, speech and language therapist", "22 June 2026"),
            ("Social care", "Mina Rafiq, social worker, Adult Services", "19 August 2026"),
            ("Getting ready for adult life", "Stan Colley, careers adviser", "2 July 2026"),
        ],
        [1.2, 5.2, 7.6, 3],
    )
    p.plain("Signed for the council", bold=True)
    p.form(
        [
            ("Name", "sign.name", "Olwen Tranter, Plan Co-ordinator"),
            ("Date", "sign.date", "25 September 2026"),
        ]
    )


LINKS = """
A1>E10 E3
A2>E9 E4
A3>E12
A4>E11
B1>E1 F1 F2 F5
B2>E2 F1
B3>E3 F3 F5
B4>E4 F4
B5>E5 F5 F6
B6>E6 F7 F8
B7>E7 F9
B8>E8 F10
B9>E9 F11
B10>E10 F12 F13
C1>E11 G1 G2 G3
D1>E4 E9 H2.1
D2>E12 H2.2
E1>F1 F2 F5
E2>F1
E3>F3
E4>F4 H2.1
E5>F5 F6
E6>F7 F8
E7>F9
E8>F10
E9>F11
E10>F12 F13
E11>G1 G2 G3
E12>H2.2
"""

GUARDS = [
    ("@G2", "G", "P06/P08: 'if needed' of rescue medication, with the trigger after it"),
    ("@F4", "F", "P03/P04: Wednesday mornings from nine until break, and how long that is"),
    ("@F5", "F", "P05: one adult between two"),
    ("@F12", "F", "P04: clock times instead of hours; a manager's name is not the child's (M01)"),
    ("@H1.nil", "H1", "S02/S10: not applicable at 18"),
    ("@A.mum", "A", "V03: his mother's view in his words, named as hers"),
    ("@B.s4", "B", "N01: says that there are no needs in this area"),
    ("@A.history", "A", "M05: dates that are history"),
]
