"""Draw every plan and copy of this author and write their labels, in one go."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from tests.defects.agrimony.copies_eastwold import COPIES as EASTWOLD_COPIES
from tests.defects.agrimony.copies_northmoor import COPIES as NORTHMOOR_COPIES
from tests.defects.agrimony.copies_saltersham import COPIES as SALTERSHAM_COPIES
from tests.defects.agrimony.copies_tillingford import COPIES as TILLINGFORD_COPIES
from tests.defects.agrimony.copies_wexcombe import COPIES as WEXCOMBE_COPIES
from tests.defects.agrimony.model import SECTIONS, Copy, Plan, is_item, plain, section_of
from tests.defects.agrimony.page import Page
from tests.defects.agrimony.plan_eastwold import LOOK as EASTWOLD_LOOK
from tests.defects.agrimony.plan_eastwold import PLAN as EASTWOLD
from tests.defects.agrimony.plan_northmoor import LOOK as NORTHMOOR_LOOK
from tests.defects.agrimony.plan_northmoor import PLAN as NORTHMOOR
from tests.defects.agrimony.plan_saltersham import LOOK as SALTERSHAM_LOOK
from tests.defects.agrimony.plan_saltersham import PLAN as SALTERSHAM
from tests.defects.agrimony.plan_tillingford import LOOK as TILLINGFORD_LOOK
from tests.defects.agrimony.plan_tillingford import PLAN as TILLINGFORD
from tests.defects.agrimony.plan_wexcombe import LOOK as WEXCOMBE_LOOK
from tests.defects.agrimony.plan_wexcombe import PLAN as WEXCOMBE

OUT = Path(__file__).parent
AUTHOR = "agrimony"
ALL = (
    (TILLINGFORD, TILLINGFORD_LOOK, TILLINGFORD_COPIES),
    (SALTERSHAM, SALTERSHAM_LOOK, SALTERSHAM_COPIES),
    (NORTHMOOR, NORTHMOOR_LOOK, NORTHMOOR_COPIES),
    (WEXCOMBE, WEXCOMBE_LOOK, WEXCOMBE_COPIES),
    (EASTWOLD, EASTWOLD_LOOK, EASTWOLD_COPIES),
)


def words_of(doc: WordDocument) -> str:
    """All words that stand in a document, deletions left out, in one line."""
    lines = (
        "".join(text.text or "" for text in line.iter(qn("w:t"))) for line in doc.element.body.iter(qn("w:p"))
    )
    return re.sub(r"\s+", " ", " ".join(lines))


def save(name: str, data: dict[str, Any]) -> None:
    """Write one file of labels."""
    (OUT / name).write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def drawn(plan: Plan, look: Any) -> Page:
    """Draw one plan and save its document."""
    page = Page(plan, look)
    plan.draw(page)
    unwritten = [
        key for key in plan.words if is_item(key) and key not in {item["key"] for item in page.items}
    ]
    if unwritten:
        raise ValueError(f"{plan.stem}: not drawn: {unwritten}")
    core = page.doc.core_properties
    core.author, core.title = "", "EHC plan"
    page.doc.save(str(OUT / f"{plan.stem}.docx"))
    return page


def standing(text: str, plan: Plan, words: str) -> str:
    """A label's text, found by key or by passage, and sure to stand in the document."""
    found = plain(plan.words.get(text, text))
    if found not in words:
        raise ValueError(f"{plan.stem}: {found[:60]!r} does not stand in the document")
    return found


def head(plan: Plan, of: str, base: bool) -> dict[str, Any]:
    """What every document's label file begins with."""
    return {
        "base": base,
        "of": of,
        "author": AUTHOR,
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
    }


def label_clean(plan: Plan, page: Page) -> None:
    """Write the labels of a clean plan."""
    words = words_of(page.doc)
    guards = [
        {"text": standing(key, plan, words), "section": section_of(key), "why": why}
        for key, why in plan.guards
    ]
    save(f"{plan.stem}.json", head(plan, plan.stem, True) | {"defects": [], "guards": guards})
    sections = {}
    for name in SECTIONS:
        text = "\n".join(page.said.get(name, []))
        bare = "blank" if name in page.headed else "absent"
        sections[name] = {"state": plan.states.get(name, "present") if text else bare, "text": text}
    save(
        f"{plan.stem}.labels.json",
        {
            "plan": plan.stem,
            "author": AUTHOR,
            "layout": plan.layout,
            "part": "report",
            "kind": "ehcp",
            "looks_like": None,
            "details": plan.details,
            "sections": sections,
            "items": page.items,
            "links": plan.pairs(),
        },
    )


def label_copy(plan: Plan, page: Page, of: str, copy: Copy) -> None:
    """Write the labels of a defective copy."""
    words = words_of(page.doc)
    defects = [
        {
            "code": one.code,
            "section": one.section,
            "note": one.note,
            "text": None if one.text is None else standing(one.text, plan, words),
        }
        for one in copy.defects
    ]
    save(f"{plan.stem}.json", head(plan, of, False) | {"defects": defects, "guards": []})


def main() -> None:
    """Draw everything."""
    for plan, look, copies in ALL:
        label_clean(plan, drawn(plan, look))
        subprocess.run(
            [
                "soffice",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                str(OUT),
                str(OUT / f"{plan.stem}.docx"),
            ],
            check=True,
            capture_output=True,
        )
        for copy in copies:
            edited = plan.edited(copy)
            label_copy(edited, drawn(edited, look), plan.stem, copy)


if __name__ == "__main__":
    main()
