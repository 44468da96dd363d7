"""Whinfell: what the child is like and needs."""

from __future__ import annotations

from tests.defects.mallow.page import CI, CL, PFA, SEMH, Page, it, say


def about_me(p: Page) -> None:
    """Section A, in his own words."""
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


def needs(p: Page) -> None:
    """Sections B, C and D."""
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
