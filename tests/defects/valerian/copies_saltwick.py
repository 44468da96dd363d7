"""Saltwick's two defective copies."""

from tests.defects.valerian.model import (
    PA,
    SC,
    SE,
    Copy,
    add,
    cut,
    flag,
    gone,
    item,
    on,
    put,
    quote,
    say,
    strike,
    swap,
)

WHO, WHEN = "By whom", "How often, how long, where"

A = Copy(
    edits=[
        swap("A.how", "home visit 09/06/2026", "home visit 04/06/2024"),
        swap("A.how", "Dad by phone 11/06/2026", "Dad by phone 06/06/2024"),
        swap("B.strong", " (art teacher, June 2026)", " (art teacher)"),
        swap("B1", "(SLT, May 2026)", "(SLT)"),
        swap("B3", " (assessed June 2026)", ""),
        add(
            item(
                "B10",
                SE,
                "Goes silent with people outside the family and then freezes when asked things, so "
                "help is not asked for.",
            ),
            "B6",
        ),
        put("B7", "Sensory processing disorder (diagnosed privately, 2022)."),
        swap("C1", "Avoidant restrictive food intake disorder (ARFID). Eats", "Under CYPEDS for ARFID. Eats"),
        swap("G1", "for ARFID: food", "for restricted eating: food"),
        put("E2", "By July 2027 Niamh will go to a girls' friendship group at the Lantern Room every week."),
        add(item("E13", SC, "Niamh to have a circle of good friends who last her whole life."), "E12"),
        put(
            "F1",
            "Tuition in English, maths and art, and community learning, away from school, set up by the LA's "
            "tuition team.",
            {WHO: "Providers commissioned by the LA", WHEN: "Weekly"},
        ),
        cut("F2", "F3", "F11", "F12"),
        put(
            "F7",
            "Sensory programme, the content of which the OT will set out in a report after the plan is issued.",
        ),
        swap(
            "J.lead",
            "in F5 and F12. Needs met: B5 (anxiety outside the home) and B8 (travel and shops). "
            "Outcomes: E5 and E8.",
            "in F5. Need met: B5 (anxiety outside the home). Outcome: E5.",
        ),
        say(
            "K",
            "K1 | Child's views (typed) | Niamh Brannigan | 04/06/2024",
            "K2 | Parents' views | S and D Brannigan | 06/06/2024",
            "K3 | Education advice (last school), with art teacher's note | P. Deverill, Saltwick Girls' Academy | "
            "12/06/2024",
            "K4 | EP advice | Dr Joan Abara | 21/06/2024",
            "K5 | SLT advice | Keeley Marsh | 23/05/2024",
            "K6 | OT advice | Sunil Wickram | 18/06/2024",
            "K7 | Medical advice (paediatrician, dietitian, sleep) | Dr R. Costello, Saltwick Hospital | 13/06/2024",
            "K8 | Social care advice, child and family assessment | Denise Ruddock, social worker | 19/06/2024",
            "K9 | Preparing for adulthood advice | Ollie Tranter, careers adviser | 20/06/2024",
            "K10 | Maths and tuition assessment | Tideway Tutors | 26/06/2024",
        ),
    ],
    labels=[
        gone("S14", "K", "newest advice of June 2024, plan of September 2026"),
        on("N06", "B10", "B1 again in another area"),
        on("N02", "B7", "a diagnosis and its date"),
        on("R01", "C1", "CYPEDS and ARFID never spelt out"),
        on("O05", "E2", "going to a group"),
        gone("O01", "E", "thirteen outcomes"),
        on("O06", "E13", "a life's hope with no step"),
        on("O02", "E13", "no date"),
        on("P18", "F1", "no hours, provider or place"),
        on("P02", "F1", "providers"),
        on("P04", "F1", "no hours"),
        on("P05", "F1", "no ratio"),
        on("P09", "F7", "left to a report to come"),
        gone("P17", "F", "careers, placement, animal care and travel are gone"),
        on("T01", "B8", "travel training is gone"),
        on("T03", "E8", "travel training is gone"),
        on("T01", "B9", "careers guidance and animal care are gone"),
        on("T03", "E9", "careers guidance and animal care are gone"),
    ],
)

B = Copy(
    edits=[
        flag("one-voice"),
        swap("A.history", "Now 14 and in Y10.", "Now 13 and in Y9."),
        say(
            "A.child",
            "Likes dogs, drawing and horror films, good at drawing fur. School was hateful but learning "
            "is not. Witty and stubborn in the best way. It feels better since going in stopped. "
            "Clever, and nobody sees it. Worry about food and about the years going by.",
        ),
        say("A.parent"),
        swap("A4", "Mum hopes that one day Niamh will eat", "To eat"),
        swap(
            "A5",
            "Dad hopes she will get about on her own and live in her own place when she is grown up.",
            "To get about alone and have a home of her own when grown up.",
        ),
        swap(
            "A2", "Wants to get GCSE Art, “a proper grade not a pity one”.", "GCSE Art, with a proper grade."
        ),
        swap(
            "B3",
            "Puts the pen down when a page of sums is shown.",
            "Puts the pen down when a page of sums is shown. Requires 1:1 maths teaching from a qualified tutor "
            "three times a week.",
        ),
        swap("E6", "be back at her lessons", "be back at his lessons"),
        cut("E7", "G2"),
        put(
            "E10",
            "By July 2027 Niamh will eat at least twelve different foods in a week, clear her own plate and "
            "wash up, and walk the dog for half an hour each day.",
        ),
        add(
            item("E13", PA, "By July 2027 Niamh will swim 200 metres in the town pool without stopping."),
            "E9",
        ),
        swap("F4", "SLT, termly, with parents", ""),
        put(
            "F5",
            "Mentor, 1:1. Step-by-step ladder of places, worst last; rehearses each step the day before "
            "in writing; goes with Niamh into the Lantern Room and stays in reach.",
            {WHEN: "Tuesdays, up to 3 hrs, in each of the 38 weeks"},
        ),
        put(
            "F10",
            "Training for all tutors, instructor and mentor before they start.",
            {WHO: "Arranged by the LA", WHEN: "Once"},
        ),
        say(
            "J.lead",
            "Personal budget: £3,420 a year, direct payment to Mrs S Brannigan, agreed 03/09/2026, for "
            "the mentor.",
        ),
        strike("K", "K8"),
    ],
    labels=[
        quote("M04", "A", "Now 13 and in Y9.", "front page: born March 2012, Year 10"),
        quote(
            "V03",
            "A",
            "Likes dogs, drawing and horror films, good at drawing fur. School was hateful but "
            "learning is not. Witty and stubborn in the best way. It feels better since going in "
            "stopped. Clever, and nobody sees it. Worry about food and about the years going by.",
            "whose view is whose cannot be told",
        ),
        on("N04", "B3", "tuition written into the need"),
        on("M02", "E6", "his"),
        on("T06", "A3", "the cinema outcome is gone"),
        on("T02", "B7", "the outcome about noise and light is gone"),
        on("T07", "C2", "the sleep clinic is gone"),
        on("T03", "E11", "the sleep clinic is gone"),
        on("O08", "E10", "food, washing up and the dog"),
        on("T04", "E13", "no need about swimming"),
        on("T03", "E13", "no provision for swimming"),
        on("P14", "F4", "no reviewer"),
        on("P07", "F5", "up to 3 hours"),
        on("P15", "F10", "no subject, no renewal"),
        quote(
            "S11",
            "J",
            "Personal budget: £3,420 a year, direct payment to Mrs S Brannigan, agreed "
            "03/09/2026, for the mentor.",
            "no needs, no outcomes",
        ),
        gone("S12", "K", "no social care advice"),
    ],
)
