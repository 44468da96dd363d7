"""Two defective copies of the Saltreach plan."""

from __future__ import annotations

from tests.defects.vetch.edit import Copy


def copy_a(copy: Copy) -> None:
    """Care status passed over, outcomes of the service's making, paragraphs used twice."""
    copy.drop("D1")
    copy.after("Section D: My social care needs", ("p", "There are no social care needs to write about."))
    copy.mark("N08", "There are no social care needs to write about.", "she is looked after", "D")
    copy.mark("T04", "@E9", "no need left about family visits or her story")
    copy.mark("T05", "@H2-1", "no need left about family visits")
    copy.cut("“I’m good at drawing and I’m funny.")
    copy.cut("What I say")
    copy.swap("The words in quotation marks are yours. ", "")
    copy.mark("V01", None, "her own words taken out", "A")
    copy.put(
        "E1",
        "By the end of Year 8 the therapist will have delivered her social understanding course to you "
        "and fed back to teachers.",
    )
    copy.mark("O07", "@E1", "the therapist is the subject")
    copy.put(
        "E2",
        "You will be good enough with numbers to run a dog grooming business of your own by the time "
        "you are 25.",
    )
    copy.mark("O06", "@E2", "a life goal with no step")
    copy.put(
        "E3",
        "By the end of Year 8 you will work for twenty minutes without a break, learn to touch-type at "
        "25 words a minute and put your hand up twice in each lesson.",
    )
    copy.mark("O08", "@E3", "three separate achievements")
    copy.add(
        "F9",
        (
            "F10",
            "You will work on tone of voice, faces and jokes with comic strip conversations, in a "
            "group of three.",
        ),
        "Speech and language therapist with a trained teaching assistant beside her",
        "40 minutes every Tuesday in term time",
    )
    copy.mark("P16", "@F10", "the talking paragraph again, under looking after myself")
    copy.swap("Learning mentor trained in coaching for organisation, 1:1", "School staff")
    copy.mark("P02 P05", "@F9", "no role, no training, no number")
    copy.swap(
        "You will be taught maths on your own with the Numbers Count programme, starting from what you know.",
        "You will be taught maths on your own with the Numbers Count programme, starting from the gaps "
        "set out in the report of Dr Quennell, psychotherapist, of June 2026.",
    )
    copy.mark("S13", "@F2", "a report that Section K does not list")
    copy.swap(
        "You hope to stay in one school until the end of Year 11 and not be moved again.",
        "Glenys and Rob hope that you will travel to New Zealand with them to see the sheepdogs.",
    )
    copy.mark("T06", "@A2", "no outcome goes towards it")
    copy.swap(
        "You want to be a dog groomer with your own van one day.",
        "Your mum hopes that you will be a dog groomer with your own van one day.",
    )
    copy.swap(
        "You want people to sit beside you, not opposite, and to tell you",
        "People need to sit beside you, not opposite, and to tell you",
    )
    copy.swap(
        "You talked to Lorraine from the council on 21 September 2026 while you walked the Pettifers’ dog, "
        "and she read her notes back to you so that you could change them. ",
        "",
    )
    copy.swap("both in the same week.", "both in the week of 21 September 2026.")
    copy.after(
        "You draw beautifully, read above",
        (
            "p",
            "They say you are warm and quick to laugh, and that you "
            "notice when somebody is sad. They would like school to ring before things boil over and not after.",
        ),
    )
    copy.mark(
        "M06",
        "They say you are warm and quick to laugh, and that you notice when somebody is sad. They "
        "would like school to ring before things boil over and not after.",
        "the carers' paragraph stands in A and in B",
        "B",
    )


def copy_b(copy: Copy) -> None:
    """Dates gone by, contradictions on the front, a direct payment left bare."""
    copy.swap(
        "You talked to Lorraine from the council on 21 September 2026 while you walked the Pettifers’ dog, "
        "and she read her notes back to you so that you could change them. The words in quotation marks are "
        "yours. Your mum spoke to Lorraine by phone and Glenys and Rob filled in a form, both in the same week.",
        "We hope you like it.",
    )
    copy.mark("V04", None, "how, by whom and when taken out", "A")
    copy.swap(
        "“I’m good at drawing and I’m funny. I like dogs more than people. I hate it when teachers swap and "
        "nobody says. When it’s loud I feel like my head is fizzing.”",
        "I’m good at drawing and I’m funny. I "
        "like dogs more than people. I am learning to accept support from adults.",
    )
    copy.swap("What I say", "Wishes and feelings")
    copy.mark(
        "V05",
        "I’m good at drawing and I’m funny. I like dogs more than people. I am learning to accept "
        "support from adults.",
        "no word on who speaks",
        "A",
    )
    copy.put(
        "E5",
        "By July 2025 you will stay for every lesson of the day when your key person is away, on nine "
        "such days out of ten.",
    )
    copy.mark("O11", "@E5", "past before the plan was amended")
    copy.drop("E8")
    copy.mark("O10", "@C1", "the outcome on sleep taken out")
    copy.drop("G1")
    copy.mark("T07", "@C1", "no provision for the nightmares")
    copy.mark("S02", None, "only column heads are left in G", "G")
    copy.swap("Every one of those lessons, 12 hours a week", "Every lesson in the day, 44 hours a week")
    copy.mark("P19", "@F3", "more hours than a school week holds")
    copy.swap(
        "and started at Beacon Quay in September 2026.",
        "and started at Beacon Quay in September 2026. You are now 9 and in Year 5.",
    )
    copy.mark("M04", "You are now 9 and in Year 5.", "the front says Year 7, born 2014", "A")
    copy.swap(
        "Nobody has asked for a personal budget for you.",
        "A direct payment has been agreed for your maths teaching.",
    )
    copy.mark(
        "S11",
        "A direct payment has been agreed for your maths teaching.",
        "no needs, outcomes or sums set out",
        "J",
    )
    copy.cut("Section I: My school")
    copy.cut("Beacon Quay Academy, a mainstream secondary academy.")
    copy.mark("S01", None, "Section I is nowhere")
    copy.mark("S09", None, "so no setting is named", "I")
    copy.drop("E6")
    copy.mark("T02", "@B6", "the outcome on lunch and noise taken out")
    copy.swap("13 September 2027", "13 February 2028")
    copy.mark("S06", "13 February 2028", "more than a year after the plan", None)
    copy.swap(
        "You find it hard to tell whether a person is joking or cross.",
        "You find it hard to tell whether "
        "a person is joking or cross, which is shown by your CELF and BPVS scores.",
    )
    copy.mark("R01", "@B1", "two acronyms never spelt out")
