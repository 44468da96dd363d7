"""Draw every plan and copy, and write their labels from the same data."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

from tests.defects.sanicle import (
    copies_dunmarrow,
    copies_harrowmere,
    copies_oxmere,
    copies_saltbeck,
    copies_vellacott,
)
from tests.defects.sanicle.layouts import linear, stacked
from tests.defects.sanicle.layouts_more import export, outcome_led, software
from tests.defects.sanicle.model import ORDER, Plan, items, links

OUT = Path(__file__).parent
DRAW = {2: stacked, 3: linear, 5: outcome_led, 7: export, 10: software}
SETS = (copies_harrowmere, copies_saltbeck, copies_oxmere, copies_dunmarrow, copies_vellacott)
FIELDS = (
    "name preferred_name date_of_birth status plan_date review_date year_group local_authority setting"
    " named_placement primary_need first_plan pronouns looked_after officer signed upn nhs_number"
).split()
DATES = ("request", "draft", "first_issued", "final", "amended", "review_meeting")


def put(path: Path, data: dict[str, Any]) -> None:
    """Write a file of labels."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def meta(plan: Plan, of: str, base: bool) -> dict[str, Any]:
    """Give the fields that every plan's labels share."""
    return {
        "base": base,
        "of": of,
        "author": "sanicle",
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
    }


def clean(plan: Plan) -> None:
    """Draw a clean plan and write its two files of labels."""
    page = DRAW[plan.layout](plan)
    page.save(OUT / f"{plan.stem}.docx")
    guards: list[dict[str, str]] = []
    for key, why in plan.guards:
        guards.append({"text": plan.piece(key).text, "section": plan.find(key)[0], "why": why})
    put(OUT / f"{plan.stem}.json", {**meta(plan, plan.stem, True), "defects": [], "guards": guards})
    details = {name: plan.details.get(name) for name in FIELDS}
    details["first_plan"] = "first_issued" not in plan.details["dates"]
    details["dates"] = {name: plan.details["dates"].get(name) for name in DATES}
    sections: dict[str, dict[str, str]] = {}
    for letter in ORDER:
        text = "\n".join(page.words.get(letter, []))
        sections[letter] = {"state": plan.states.get(letter, "present"), "text": text}
    put(
        OUT / f"{plan.stem}.labels.json",
        {
            "plan": plan.stem,
            "author": "sanicle",
            "layout": plan.layout,
            "part": "report",
            "kind": "ehcp",
            "looks_like": None,
            "details": details,
            "sections": sections,
            "items": items(plan),
            "links": links(plan),
        },
    )


def main() -> None:
    """Draw all, make the PDFs of the clean plans, and count the labels."""
    count: Counter[str] = Counter()
    for module in SETS:
        clean(module.PLAN)
        for copy in module.copies():
            DRAW[copy.plan.layout](copy.plan).save(OUT / f"{copy.plan.stem}.docx")
            rows = copy.labels()
            count.update(row["code"] for row in rows)
            put(
                OUT / f"{copy.plan.stem}.json",
                {**meta(copy.plan, copy.base.stem, False), "defects": rows, "guards": []},
            )
            print(copy.plan.stem, len(rows))
    docs = [str(OUT / f"{module.PLAN.stem}.docx") for module in SETS]
    command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), *docs]
    subprocess.run(command, check=True, capture_output=True)
    print(" ".join(f"{code}:{number}" for code, number in sorted(count.items())), sum(count.values()))


if __name__ == "__main__":
    main()
