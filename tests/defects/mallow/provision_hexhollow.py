"""Hexhollow: what should change and what will be done."""

from __future__ import annotations

from tests.defects.mallow.page import Page, it, say

_E = "E \u2013 Outcomes"
_W = (7.7, 10.3, 7.7)


def health_and_care(p: Page) -> None:
    """Sections C, D, G, H1 and H2."""
    p.grid(
        ["C \u2013 Health needs", "G \u2013 Health provision", _E],
        [
            [
                [
                    it(
                        "C1",
                        "Tilly has eight to ten chest infections a year. She is away for about three days each time and comes "
                        "back tired, so that what she had learnt has to be taught again.",
                        "health",
                    )
                ],
                [
                    it(
                        "G1",
                        "The community children's physiotherapist will teach her parents and the keyworker chest clearance for an "
                        "hour each September, see Tilly every three months and change the routine then.",
                        "health",
                    ),
                    it(
                        "G2",
                        "The community paediatrician will see Tilly every six months for chest, thyroid and growth.",
                        "health",
                    ),
                ],
                [
                    it(
                        "E10",
                        "By July 2027 Tilly will be at school for 92 days in every 100, as she has fewer and shorter infections "
                        "than in 2025-26.",
                        "health",
                    )
                ],
            ],
            [
                [
                    it(
                        "C2",
                        "She swallows thin drinks too fast and coughs on them at most meals, with a risk that liquid goes to "
                        "her lungs.",
                        "health",
                    )
                ],
                [
                    it(
                        "G3",
                        "A dysphagia-trained therapist will watch Tilly eat and drink twice a year, at school, and write her "
                        "mealtime mat. Drinks will be thickened to Level 1 by the keyworker at every meal.",
                        "health",
                    )
                ],
                [
                    it(
                        "E11",
                        "By the end of Year 2 Tilly will drink from an open cup in small sips, coughing at no more than one meal a "
                        "week.",
                        "health",
                    )
                ],
            ],
        ],
        _W,
        title="Health needs and provision (C-G-E)",
    )
    p.grid(
        ["D \u2013 Social care needs", "H1 \u2013 CSDPA 1970 provision", "H2 \u2013 Other provision", _E],
        [
            [
                [
                    it(
                        "D1",
                        "Tilly has no sense of danger by roads or water and runs off when she is out, so her parents cannot "
                        "take both children out alone, and Themba misses his football.",
                        "social-care",
                    )
                ],
                [
                    it(
                        "H1.1",
                        "A sitter from the Hexhollow short breaks team, trained in Makaton, will take Tilly out 1:1 for four "
                        "hours every second Saturday. The team manager will review this with her parents in November and May.",
                        "social-care",
                    )
                ],
                [say("H2.nil", "None required (child and family assessment, April 2026).")],
                [
                    it(
                        "E12",
                        "By July 2028 Tilly will hold on and walk beside an adult, and stop at every kerb when signed to, on a walk "
                        "of half a mile.",
                        "social-care",
                    )
                ],
            ]
        ],
        [7, 6.7, 5, 7],
        title="Social care needs and provision (D-H1-H2-E)",
    )


def rest(p: Page) -> None:
    """The sections that come last, and the signature."""
    p.grid(
        [],
        [[say("I.1", "Hollow Lane Infant School (mainstream infant school)")]],
        [25.7],
        title="I \u2013 Placement",
    )
    p.grid(
        [],
        [[say("J.1", "No personal budget has been requested. The offer was explained on 27 March 2026.")]],
        [25.7],
        title="J \u2013 Personal budget",
    )
    p.head("K \u2013 Advice and information", 2)
    p.advice(
        ["", "Advice and information from", "Who from", "Date received"],
        [
            ("Parents and child", "Lindiwe Mbeki and Graham Shaw; Tilly's views by Miss Orrin", "27/03/2026"),
            ("Education", "Joan Pettifer, SENCO, Hollow Lane Infant School", "13/03/2026"),
            ("Educational psychology", "Marek Dolan, educational psychologist", "25/03/2026"),
            ("Medical", "Dr Ayesha Karim, community paediatrician", "20/03/2026"),
            ("Speech and language therapy", "Nia Probert, speech and language therapist", "18/03/2026"),
            ("Teacher of the deaf", "Callum Reyes, qualified teacher of the deaf", "23/03/2026"),
            ("Occupational therapy", "Saoirse Beck, occupational therapist", "19/03/2026"),
            ("Physiotherapy", "Tom Adeyemi, community children's physiotherapist", "20/03/2026"),
            ("Social care", "Wendy Lisle, social worker, short breaks team", "09/04/2026"),
        ],
        [1.7, 7, 12, 5],
    )
    p.plain("Agreed on behalf of the local authority", bold=True)
    p.form(
        [("Name", "sign.name", "Desmond Airey, SEN officer"), ("Date", "sign.date", "22/05/2026")],
        split=8,
    )
