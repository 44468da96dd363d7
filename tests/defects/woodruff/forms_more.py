"""Two more councils' forms: outcome boxes with provision tables, and a software export."""

from tests.defects.woodruff.forms import head, pairs, said, table
from tests.defects.woodruff.page import Page, Row
from tests.defects.woodruff.words import Plan, plain


def saltreach(plan: Plan) -> Page:
    """Needs in two columns, then an outcome box followed by its provision."""
    page = Page("Liberation Sans", 11.5, "8A3B12", margin=1.9)
    page.running("RESTRICTED: Saltreach City Council, 0-25 Service", "EHC plan for Callum Prideaux | Page")
    page.note("Saltreach City Council", 13)
    page.note("Education, Health and Care Plan", 22, bold=True)
    page.grid(pairs(plan, "front", 1), [2, 3], "FBEADF")
    fill = "FBEADF"
    page.head(head(plan, "A"))
    titles = {
        "how": "How the views were gathered",
        "story": "History",
        "now": "Cal now",
        "hopes": "Hopes for the future",
        "voice": "Communication and decisions",
        "parents": "His parents' views",
    }
    page.grid(
        [
            [("", title), ("A", plan.text(f"A.{key}"))]
            for key, title in titles.items()
            if f"A.{key}" in plan.pieces
        ],
        [1, 4],
        fill,
    )
    names = {
        "ci": "Communication and interaction",
        "cl": "Cognition and learning",
        "semh": "Social, emotional and mental health",
        "sp": "Sensory and physical",
        "pfa": "Preparing for adulthood",
    }
    heads: Row = [("", "What is working"), ("", ""), ("", "What is not working so well")]
    for part in ("B", "C", "D"):
        page.head(head(plan, part))
        for area, name in names.items() if part == "B" else [("well", "")]:
            page.head(name, 2)
            rows: list[Row] = [list(heads)]
            for at, piece in enumerate(plan.rows(part, area if part == "B" else "")):
                rows.append(
                    [
                        (part, plan.text(f"{part}.{area}") if not at else ""),
                        ("", piece.key),
                        (part, plain(piece.text)),
                    ]
                )
            if len(rows) == 1:
                rows.append(
                    [(part, plan.text(f"{part}.{area}")), ("", ""), (part, plan.text(f"{part}.text"))]
                )
            page.grid(rows, [4, 1.2, 9], fill)
    page.head(head(plan, "E"))
    page.head(head(plan, "F"))
    groups = dict.fromkeys(("E1", "E2", "E3", "E4"), "Learning and work") | {
        "E5": "Health and wellbeing",
        "E6": "Independent living",
        "E7": "Independent living",
        "E8": "Friends and community",
    }
    last = ""
    for piece in plan.rows("E"):
        group = groups.get(piece.key, "Health and wellbeing" if last else "Learning and work")
        if group != last:
            page.head(group, 2)
        last = group
        page.grid(
            [[("", f"Outcome {piece.key[1:]} (E{piece.key[1:]})"), ("E", plain(piece.text))]], [1, 4], fill
        )
        columns = ["Provision required to achieve the outcome", "Provided by who and by when"]
        page.grid(table(plan, "F", columns, under=piece.key), [1.2, 6, 6])
    loose = [[("", piece.key), *said("F", piece)] for piece in plan.rows("F", under="-")]
    if loose:
        page.head("Other special educational provision", 2)
        page.grid(loose, [1.2, 6, 6])
    page.head("Short-term targets", 3)
    page.para("E", plan.text("E.how"))
    for part in ("G", "H1", "H2"):
        if head(plan, part):
            page.head(head(plan, part))
        page.para(part, plan.text(f"{part}.text"))
        page.grid(table(plan, part, ["Provision", "Provided by who and by when"]), [1.2, 6, 6])
    for part in ("I", "J"):
        if head(plan, part):
            page.head(head(plan, part))
            page.para(part, plan.text(f"{part}.text"))
    page.head(head(plan, "K"))
    page.grid(table(plan, "K", ["Advice", "From", "Dated"]), [1.2, 5, 6, 3], fill)
    page.grid(pairs(plan, "sign", 1), [2, 3], fill)
    if "annex" in plan.pieces:
        page.head("Annex 1: timetable of extra arrangements", 1)
        page.note(plan.text("annex"), 11)
    return page


def fenholt(plan: Plan) -> Page:
    """A software export: cover band, watermark, striped tables whose heads repeat."""
    page = Page("Liberation Sans", 11.5, "245D8C", margin=1.7)
    top = "SENDTrack export 06/11/2026 09:14    Emeka Larwood    ID 0048213"
    page.running(top, "Fenholt MBC    Page", mark="DRAFT")
    page.bar("FENHOLT METROPOLITAN BOROUGH COUNCIL", "245D8C", size=11)
    page.bar("EDUCATION, HEALTH AND CARE PLAN", "17405F", size=24)
    page.grid(pairs(plan, "front", 1), [2, 3], "DCE9F3", style="Table Grid")
    stripe = "F0F5FA"

    def strip(rows: list[Row], widths: list[float]) -> None:
        page.grid(rows, widths, "DCE9F3", stripe, "Table Grid", repeat=True, heads=1)

    titles = {
        "how": "How views were gathered",
        "story": "History",
        "can": "Can do and likes",
        "hopes": "Aspirations",
        "parents": "Views of parents",
        "voice": "Communication and participation",
    }
    areas = {
        "ci": "Communication and interaction",
        "cl": "Cognition and learning",
        "semh": "Social, emotional and mental health",
        "sp": "Sensory and/or physical",
    }
    columns = ["Provision", "By whom", "How often and how long", "For need"]
    for part in ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"):
        page.bar(head(plan, part), "245D8C", size=11)
        page.para(part, plan.text(f"{part}.text"))
        if part == "A":
            rows: list[Row] = [[("", "Prompt"), ("", "Entry")]]
            rows += [
                [("", title), ("A", plan.text(f"A.{key}"))]
                for key, title in titles.items()
                if f"A.{key}" in plan.pieces
            ]
            strip(rows, [1, 4])
        elif part == "B":
            for area, name in areas.items():
                rows = [[("", "Ref"), ("", name)]]
                rows += [[("", piece.key), ("B", plain(piece.text))] for piece in plan.rows("B", area)]
                rows += [[("-", ""), ("B", plan.text(f"B.{area}"))]] if f"B.{area}" in plan.pieces else []
                strip(rows, [1, 12])
        elif part in ("C", "D", "E"):
            rows = [[("", "Ref"), ("", "Outcome" if part == "E" else "Need")]]
            rows += [[("", piece.key), (part, plain(piece.text))] for piece in plan.rows(part)]
            strip(rows if len(rows) > 1 else [], [1, 12])
            page.para(part, plan.text(f"{part}.how"))
        elif part == "F":
            for area, name in areas.items():
                rows = table(plan, "F", columns, area)
                if rows:
                    rows[0][0] = ("", "Ref")
                    page.head(name, 3)
                    strip(rows, [1, 5, 4, 4, 1.4])
        elif part in ("G", "H1", "H2"):
            strip(table(plan, part, columns), [1.2, 5, 4, 4, 1.4])
        elif part == "K":
            strip(table(plan, "K", ["Advice", "Who", "Date"]), [1, 5, 6, 3])
    if "sign" in plan.pieces:
        page.grid(pairs(plan, "sign", 1), [2, 3])
    return page
