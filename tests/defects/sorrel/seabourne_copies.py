"""Kit's plan with its defects: two copies."""

from __future__ import annotations

from tests.defects.sorrel.scribe import KEEP, Missing, Seed, Variant

_A = Variant(
    "a",
    (
        Seed("H1.nil", None, "", "H1 is filled in"),
        Seed(
            "H1-1",
            "Practical help in the home with washing and dressing",
            "S10",
            "section 2 help for a young man of eighteen",
            cells=(
                "Home care worker (level 2 diploma)",
                "30 minutes, every weekday at 7.30 am, 1:1; social worker reviews every six months",
                "Care need 1",
            ),
        ),
        Seed("A.made", None, "", "how the section was made is gone"),
        Seed(
            "A.own",
            "I'm Kit. I grow chillies, 14 kinds. I like things that have a right way to be done and I like being told "
            "straight. I don't like phones ringing, people saying in a minute, or the smell of the canteen. I am good "
            "at remembering and I don't give up on things.",
            "V05",
            "'I' without quotation marks or a word on who wrote it",
        ),
        Seed("A1", "I want a proper job with wages, in a kitchen garden or a greenhouse."),
        Seed("A2", "I want to get the bus to Dad's allotment by myself without Mum tracking my phone."),
        Seed("A3", "I'd like some mates to do stuff with at weekends. Not loads. Two."),
        Seed("A4", "When I'm about 25 I want my own flat with a balcony for the chillies."),
        Seed("A.comm", None, "", "how he communicates and takes part is gone"),
        Seed(
            "E6",
            "By December 2027, Kit will say when he is worn out, use the plan he has made for it, and so be in for the "
            "whole of every week in a half term.",
        ),
        Seed("E11", None, "", "no outcome for health", side="T02 C1, T02 C2, T06 A5"),
        Seed(
            "F4",
            "Break-time group",
            "P02 P03 P04 P05 P06 P14",
            "'trusted adults', 'small', 'as Kit needs', no minutes; nobody reviews it",
            cells=("Trusted adults", "Small group, as Kit needs", "3"),
        ),
        Seed(
            "F17",
            "Rights, breaks and wages course, with a better-off-in-work calculation",
            "P14",
            "who reviews it, and when, is gone",
            cells=(
                "Careers adviser (level 6) with a welfare benefits adviser for two of the sessions",
                "45 minutes, once a week for 12 weeks from January 2027, 1:1",
                "13",
            ),
        ),
        Seed(
            "F6",
            "Functional mathematics through money, mixing and timetables",
            "P19",
            "thirty hours of lessons on four days, besides all else",
            cells=(
                "Functional skills tutor (qualified teacher)",
                "30 hours a week, 6 learners; tutor reassesses each term",
                "5",
            ),
        ),
        Seed(
            "B8",
            "She hides her strain from people outside home. By Thursday Kit is grey and silent, and was too worn out "
            "for Friday lessons eleven times last year. [K1, K4]",
            "M02",
            "'she', 'her': for a young man",
        ),
        Seed("front.date", "-", "", "the box is empty"),
        Seed(
            "B14",
            "Kit is vulnerable and has issues with keeping safe online. [K1, K9]",
            "N03",
            "'issues with'; nothing seen",
        ),
        Seed(
            "E4",
            "By July 2027, Kit will finish a five-step job from his own job card in the time allowed, write and send "
            "his own emails, cook a hot meal, and keep a diary of his week, each four times out of five.",
            "O08",
            "four achievements in one",
        ),
    ),
    (
        Missing("S05", "", "no date of this plan on the front"),
        Missing("V04", "A", "nothing says how the views were gathered"),
        Missing("V07", "A", "nothing on how Kit communicates and takes part"),
        Missing("O10", "E", "two health needs and no outcome for either"),
    ),
    frozenset({"plain-rows"}),
)
_WEAK = (
    '"If it changes" plan: it is recommended that Kit and the mentor list likely changes, pick a response for '
    "each, and practise small planned changes"
)
_B = Variant(
    "b",
    (
        Seed(
            "A.own",
            "\"I'm Kit. I grow chillies, 14 kinds. I like things that have a right way to be done and I like being told "
            "straight. I don't like phones ringing, people saying 'in a minute', or the smell of the canteen. I am good "
            "at remembering and I don't give up on things.\"",
        ),
        Seed("A1", None, "", "no hope for the future in A"),
        Seed("A2", None, "", "no hope for the future in A"),
        Seed("A3", None, "", "no hope for the future in A"),
        Seed("A4", None, "", "no hope for the future in A"),
        Seed("A5", None, "", "no hope for the future in A"),
        Seed(
            "A.parents",
            "Ngozi and Alan, Kit's mum and dad, say that he is the most honest person they know, and that he holds it "
            "together all day and falls apart at the back door. They are proud of how he came back after his illness.",
        ),
        Seed("B.can-sp", None, "", "the area is left out"),
        Seed("B10", None, "", "the area is left out"),
        Seed("B11", None, "", "the area is left out"),
        Seed("E7", None, "", "the area is left out"),
        Seed("F12", None, "", "the area is left out"),
        Seed("F13", None, "", "the area is left out"),
        Seed("F14", None, "", "the area is left out"),
        Seed("B5", "Kit has dyscalculia. [K3, K4]", "N02", "a diagnosis only"),
        Seed("G2", None, "", "nothing for his low spells", side="T07 C2"),
        Seed(
            "G3",
            KEEP,
            cells=(
                "Kit's doctor and the practice nurse",
                "Once a year, each May, 40 minutes",
                "Health need 1",
            ),
        ),
        Seed(
            "B7",
            "A change he did not expect (a cancelled bus, a different supervisor) sends Kit into shutdown, in keeping "
            "with his IUS-12 and RCADS scores. He cannot speak or move on for twenty minutes to two hours, about once "
            "a fortnight. [K4, K6]",
            "R01",
            "IUS-12 and RCADS are never spelt out",
        ),
        Seed(
            "F19",
            '"Who is this?" course on online friendship, money and scams, with role play',
            "P04",
            "minutes are gone",
            cells=(
                "Mentor, with the police youth officer for the first two sessions",
                "Once a week for 15 weeks from January 2027, 3 young people including Kit; mentor repeats the role "
                "plays in June 2027",
                "14",
            ),
        ),
        Seed("F8", _WEAK, "P10", "'it is recommended'"),
        Seed(
            "F18",
            "Travel training with planned hitches, from two-together to shadowed to alone",
            "P07 P08",
            "'one or two', 'up to', and only if a trainer can be found",
            cells=(
                "Travel trainer (accredited), if one can be found",
                "Up to 60 minutes, once or twice a week for 16 weeks from January 2027, 1:1; trainer reports every "
                "four weeks",
                "12",
            ),
        ),
        Seed(
            "F9",
            KEEP,
            "",
            "",
            cells=(
                "Mentor at school, job coach at work (as above)",
                "Every day, three times, 1:1; Ros looks at the chart with Kit each Friday for 15 minutes",
                "27",
            ),
        ),
        Seed("I.place", None, "", "the heading is there and nothing under it"),
        Seed(
            "E9",
            "Kit will travel by two buses to the kitchen garden and to the family allotment by himself, and sort out "
            "one planned hitch on the way, on five journeys running.",
            "O02",
            "no date",
        ),
        Seed("E.targets", None, "", "no word on short-term steps"),
    ),
    (
        Missing("V06", "A", "likes and dislikes only: no hope for the future"),
        Missing("N01", "B", "sensory and physical is left out, and not said to be without needs"),
        Missing("S09", "I", "an amended final plan that names nothing"),
        Missing("S02", "I", "label, nothing under it, in a final plan"),
        Missing("O13", "E", "nothing on how short-term targets are set"),
        Missing("T09", "F", "the energy check is for need 27, and there are fourteen", "27"),
    ),
    frozenset({"no-sp"}),
)
VARIANTS = (_A, _B)
