"""Draw every plan and copy, and write every label, in one go."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.defects.woodruff import (
    copies_eastwold,
    copies_fenholt,
    copies_lowmarsh,
    copies_saltreach,
    copies_thornmere,
    forms,
    forms_more,
    thread_eastwold,
    thread_fenholt,
    thread_lowmarsh,
    thread_saltreach,
    thread_thornmere,
)
from tests.defects.woodruff.page import Page
from tests.defects.woodruff.words import HOPE, SECTIONS, Copy, Plan

OUT = Path(__file__).parent
Maker = Callable[[Plan], Copy]
PLANS: list[tuple[Plan, Callable[[Plan], Page], list[Maker]]] = [
    (thread_thornmere.PLAN, forms.thornmere, [copies_thornmere.first, copies_thornmere.second]),
    (thread_eastwold.PLAN, forms.eastwold, [copies_eastwold.first, copies_eastwold.second]),
    (thread_lowmarsh.PLAN, forms.lowmarsh, [copies_lowmarsh.first, copies_lowmarsh.second]),
    (thread_saltreach.PLAN, forms_more.saltreach, [copies_saltreach.first, copies_saltreach.second]),
    (thread_fenholt.PLAN, forms_more.fenholt, [copies_fenholt.first, copies_fenholt.second]),
]


def write(path: Path, data: object) -> None:
    """Write labels."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def outline(plan: Plan) -> dict[str, object]:
    """What every sidecar says of its document."""
    return {
        "of": plan.stem,
        "author": "woodruff",
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
    }


def guards(plan: Plan) -> list[dict[str, object]]:
    """The tempting statements, with their words."""
    hopes = {
        found.group(1): found.group(2)
        for piece in plan.pieces.values()
        for found in HOPE.finditer(piece.text)
    }
    return [
        {
            "text": hopes.get(key) or plan.text(key),
            "section": key.split(".")[0].rstrip("0123456789") if key[0] != "H" else key.split(".")[0],
            "why": why,
        }
        for key, why in plan.guards
    ]


def labels(plan: Plan, page: Page) -> dict[str, object]:
    """The full labels of a clean plan."""
    sections = {}
    for section in SECTIONS:
        words = "\n".join(page.said.get(section, []))
        state = "nil" if section in plan.nil else "present" if words else "blank"
        sections[section] = {"state": state, "text": words}
    return {
        "plan": plan.stem,
        "author": "woodruff",
        "layout": plan.layout,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": plan.details,
        "sections": sections,
        "items": plan.items(),
        "links": plan.pairs(),
    }


def main() -> None:
    """Draw all."""
    clean = []
    for plan, form, makers in PLANS:
        page = form(plan)
        page.save(OUT / f"{plan.stem}.docx")
        clean.append(str(OUT / f"{plan.stem}.docx"))
        write(
            OUT / f"{plan.stem}.json", {"base": True, **outline(plan), "defects": [], "guards": guards(plan)}
        )
        write(OUT / f"{plan.stem}.labels.json", labels(plan, page))
        for letter, make in zip("ab", makers, strict=True):
            made = make(plan)
            form(made.plan).save(OUT / f"{plan.stem}-{letter}.docx")
            sidecar = {"base": False, **outline(plan), "defects": made.defects(), "guards": []}
            write(OUT / f"{plan.stem}-{letter}.json", sidecar)
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), *clean],
        check=True,
        capture_output=True,
    )


if __name__ == "__main__":
    main()
