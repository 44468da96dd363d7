"""Layout 1: a landscape grid with no contents list; E recurs in each table and on its own row."""

from __future__ import annotations

from collections.abc import Sequence

from tests.plans.alder.blocks import Block, Break, Bullets, Cell, Look, Para, Table, Theme
from tests.plans.alder.content import idris as c
from tests.plans.alder.parts import It, Recorder

THEME = Theme(
    council="Thornbeck Council",
    header="EHC plan: Idris Bell\tOFFICIAL - SENSITIVE: PERSONAL",
    footer="Thornbeck Council, Children's Services\t{page} of {pages}",
    font="Liberation Sans",
    size=9.5,
    landscape=True,
    margin=1.6,
)
NAVY = "1F3A5F"
BANNER = Look(bold=True, colour="FFFFFF", fill=NAVY, size=11, after=0)
HEAD = Look(bold=True, fill="DCE6F2", after=0)
SOFT = Look(fill="F2F2F2", after=0)
HELP = Look(italic=True, size=8, colour="7F7F7F", after=0)
LABEL = Look(bold=True, size=9, fill="F2F2F2", after=0)
WIDTH = 26.4
AREAS = ("communication-interaction", "cognition-learning", "semh", "sensory-physical")


def _label(text: str) -> Cell:
    return Cell(text, look=LABEL)


def _paras(texts: Sequence[str]) -> list[Block]:
    return [Para(text) for text in texts]


def _front(rec: Recorder) -> list[Block]:
    rec.details(
        name="Idris Amadi Bell",
        preferred_name="Idi",
        date_of_birth="2020-07-14",
        status="unknown",
        plan_date="2025-03-07",
        year_group=0,
        local_authority="Thornbeck Council",
        setting="Sykeside Infant School",
        named_placement="Sykeside Infant School",
        looked_after=False,
        officer="R. Hebden",
        signed=True,
        upn="T000310120011",
        nhs_number="999 014 2207",
    )
    rec.dates(final="2025-03-07")
    parent = ("Telephone", "Email", "Relationship")
    rows = [
        ["Family name", "Bell", "Given names", "Idris Amadi", "Likes to be called", "Idi"],
        ["Born", "14/07/2020", "Sex", "Male", "NHS no.", "999 014 2207"],
        ["UPN", "T000310120011", "Year", "Reception", "Goes to", "Sykeside Infant School"],
        ["Language at home", "English", "Interpreter", "No", "Child in care?", "No"],
    ]
    people = [
        ("Folake Bell", "01632 960114", "f.bell@example.org", "Mother"),
        ("Martin Bell", "01632 960115", "m.bell@example.org", "Father"),
    ]
    grid: list[list[Cell | str]] = [
        [_label(text) if i % 2 == 0 else text for i, text in enumerate(row)] for row in rows
    ]
    grid.append([_label("Address"), Cell("4 Sike Row, Thornbeck, ZZ9 4TB", span=5)])
    for name, *rest in people:
        grid.append([_label("Parent or carer"), Cell(name, span=3), _label(parent[2]), rest[2]])
        grid.append([_label(parent[0]), Cell(rest[0], span=3), _label(parent[1]), rest[1]])
    services: list[list[Cell | str]] = [
        [_label("Education"), "Portage (closed July 2023); L. Ingleby, SENCO", "01632 960131"],
        [
            _label("Health"),
            "P. Garside, speech and language; A. Birtle, physiotherapy; audiology",
            "01632 960140",
        ],
        [_label("Care"), "T. Rudd, Disabled Children's Team", "01632 960152"],
    ]
    head: list[Cell | str] = [
        Cell("Service", look=HEAD),
        Cell("Who", look=HEAD),
        Cell("Telephone", look=HEAD),
    ]
    return [
        Para("Education, Health and Care Plan", Look(bold=True, size=20, colour=NAVY, after=2)),
        Para("for a child or young person living in Thornbeck", Look(size=12, after=8)),
        Table(grid, (3.6, 5.2, 3.6, 5.2, 3.6, 5.2)),
        Table([[Cell("Services around the family", 3, look=BANNER)], head, *services], (4.4, 16.4, 5.6)),
        Break(),
    ]


def _voice(rec: Recorder) -> list[Block]:
    def told(title: str, parts: Sequence[str | It | Sequence[str | It]], bullets: bool = False) -> list[Cell]:
        texts = rec.each("A", parts)
        return [_label(title), Cell([Bullets(texts)] if bullets else _paras(texts))]

    return [
        Table(
            [
                [Cell("A1", look=BANNER), Cell("How Idris's story began", look=BANNER)],
                [Cell(_paras(rec.each("A", c.STORY)), span=2)],
            ],
            (2.0, WIDTH - 2),
        ),
        Table(
            [
                [Cell("A2", look=BANNER), Cell("What Idris and the people close to him say", look=BANNER)],
                [Cell("Say how each view was gathered, and by whom.", 2, look=HELP)],
                told("Idris tells us", c.TELLS),
                told("From home", c.HOME),
                told("Talking with Idris", c.TALKING_WITH),
                told("Good at", c.GOOD_AT, bullets=True),
                told("Hopes", c.HOPES, bullets=True),
            ],
            (3.6, WIDTH - 3.6),
        ),
    ]


def _area(
    rec: Recorder, area: str, title: str, strength: str, rows: Sequence[tuple[It, It, list[It]]]
) -> list[Block]:
    grid = _area_head(title)
    if strength:
        grid.append([_label("Already can"), Cell(rec.says("B", strength), span=2)])
    for need, outcome, provision in rows:
        texts = [rec.told("B", need, area), rec.told("E", outcome, area)]
        grid.append([*texts, Cell(_paras(rec.each("F", provision, area)))])
    grid.append(["", "", ""])
    return [Table(grid, (8.0, 7.4, 11.0), head=2)]


def _area_head(title: str) -> list[list[Cell | str]]:
    return [
        [
            Cell(
                [
                    Para(
                        "Learning and support (B, E, F)", Look(bold=True, colour="FFFFFF", size=11, after=0)
                    ),
                    Para(title, Look(bold=True, colour="FFFFFF", after=0)),
                    Para(
                        "Each need in its own row. Anything that trains or educates belongs here, not under G.",
                        Look(italic=True, size=8, colour="DDDDDD", after=0),
                    ),
                ],
                span=3,
                look=Look(fill=NAVY),
            )
        ],
        [
            Cell("B: Barrier to learning", look=HEAD),
            Cell("E: Change we are working for", look=HEAD),
            Cell("F: What must be provided", look=HEAD),
        ],
    ]


def _merged_area(rec: Recorder) -> list[Block]:
    """The body table: one outcome stands beside two needs, in a cell that runs down both rows."""
    grid = _area_head("Body, hearing and sight")
    grid.append([_label("Already can"), Cell(rec.says("B", c.BODY_STRENGTH), span=2)])
    for index, (need, provision) in enumerate(c.BODY):
        row: list[Cell | str] = [rec.told("B", need, AREAS[3])]
        if index == 0:
            row.append(Cell(rec.told("E", It("e5", c.HEARING_OUTCOME), AREAS[3]), rows=2))
        row.append(Cell(_paras(rec.each("F", provision, AREAS[3]))))
        grid.append(row)
    return [Table(grid, (8.0, 7.4, 11.0), head=2)]


def blocks(rec: Recorder) -> list[Block]:
    """The whole plan, in the order of the page."""
    page = [*_front(rec), *_voice(rec)]
    page += _area(rec, AREAS[0], "Talking and understanding", c.TALK_STRENGTH, c.TALK)
    page += _area(rec, AREAS[1], "Learning and play", c.LEARN_STRENGTH, c.LEARN)
    page += [
        Table(
            [*_area_head("Feelings and friendships"), [rec.says("B", c.NO_FEELINGS), "", ""]],
            (8.0, 7.4, 11.0),
        )
    ]
    page += _merged_area(rec)
    health: list[list[Cell | str]] = [
        [
            Cell("C: Health needs", look=HEAD),
            Cell("G: What health services will do", look=HEAD),
            Cell("E: Change we are working for", look=HEAD),
        ]
    ]
    for need, outcome, provision in c.HEALTH:
        texts = [rec.told("C", need, "health"), rec.told("G", provision, "health")]
        health.append([*texts, rec.told("E", outcome, "health")])
    page.append(Table(health, (8.0, 11.0, 7.4), head=1))
    rec.state("H1", "nil")
    care: list[list[Cell | str]] = [
        [
            Cell(text, look=HEAD)
            for text in (
                "D: Care needs",
                "H1: Under the 1970 Act",
                "H2: Other care",
                "E: Change we are working for",
            )
        ],
        [
            rec.told("D", c.CARE, "social-care"),
            rec.says("H1", "None."),
            rec.told("H2", c.SITTER, "social-care"),
            "",
        ],
    ]
    page.append(Table(care, (8.0, 4.0, 8.0, 6.4), head=1))
    rec.state("J", "nil")
    page.append(
        Table(
            [
                [Cell("J", look=BANNER), Cell("Personal budget", look=BANNER)],
                [Cell(rec.says("J", "Not requested."), span=2)],
            ],
            (2.0, WIDTH - 2),
        )
    )
    page.append(
        Table(
            [
                [Cell("I", look=BANNER), Cell("Where Idris will be taught", look=BANNER)],
                [_label("Kind"), rec.says("I", "Mainstream infant school")],
                [_label("Name"), rec.says("I", "Sykeside Infant School, from 10 March 2025")],
            ],
            (2.0, WIDTH - 2),
        )
    )
    advice: list[list[Cell | str]] = [
        [Cell("K", look=BANNER), Cell("Papers that this plan was written from", 3, look=BANNER)],
        [Cell(text, look=HEAD) for text in ("From", "Who they are", "Dated", "Appended as")],
    ]
    advice += [[rec.says("K", text) for text in line] for line in c.ADVICE]
    page.append(Table(advice, (6.0, 12.4, 4.0, 4.0), head=2))
    page.append(
        Table(
            [
                [Cell("Made on behalf of Thornbeck Council", 4, look=SOFT)],
                [_label("Officer"), "R. Hebden, Plan Co-ordinator", _label("Date plan made"), "7 March 2025"],
            ],
            (4.0, 10.0, 4.4, 8.0),
        )
    )
    rec.follow(c.LINKS)
    return page
