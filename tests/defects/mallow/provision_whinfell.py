"""Whinfell: what should change and what will be done."""

from __future__ import annotations

from tests.defects.mallow.page import CI, CL, PFA, SEMH, Page, it, say


def outcomes(p: Page) -> None:
    """Section E."""
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


def provision(p: Page) -> None:
    """Sections F and after."""
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


def rest(p: Page) -> None:
    """The sections that come last, and the signature."""
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
