"""Draws all plans and copies and writes all labels in one go."""

from __future__ import annotations

import copy
import json
import subprocess
from pathlib import Path

from tests.defects.chicory import (
    copies_fellbrook,
    copies_marshwick,
    copies_oxcombe,
    copies_ravensholt,
    copies_thornedale,
    plan_fellbrook,
    plan_marshwick,
    plan_oxcombe,
    plan_ravensholt,
    plan_thornedale,
)
from tests.defects.chicory.model import Block, Plan, edited, settle
from tests.defects.chicory.page import draw
from tests.defects.chicory.truth import clean_truth, defect_rows, guard_rows, record

OUT = Path(__file__).parent


def plans() -> list[Plan]:
    """The five plans with their copies."""
    pairs = zip(
        (plan_fellbrook, plan_marshwick, plan_thornedale, plan_ravensholt, plan_oxcombe),
        (copies_fellbrook, copies_marshwick, copies_thornedale, copies_ravensholt, copies_oxcombe),
        strict=True,
    )
    made: list[Plan] = []
    for words, copies in pairs:
        plan: Plan = words.PLAN
        plan.copies = copies.COPIES
        made.append(plan)
    return made


def write(name: str, data: dict[str, object]) -> None:
    """Save one .json."""
    (OUT / name).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def one(plan: Plan) -> None:
    """Draw a clean plan and its copies, with their labels."""
    blocks: list[Block] = copy.deepcopy(plan.blocks)
    numbers = settle(blocks, plan.look.curly)
    draw(blocks, plan.look, numbers, OUT / f"{plan.stem}.docx")
    write(f"{plan.stem}.json", record(plan, True, [], guard_rows(plan, blocks)))
    write(f"{plan.stem}.labels.json", clean_truth(plan, blocks))
    for name, made in plan.copies.items():
        changed = edited(plan.blocks, made.edits)
        numbers = settle(changed, plan.look.curly)
        draw(changed, plan.look, numbers, OUT / f"{plan.stem}-{name}.docx")
        write(f"{plan.stem}-{name}.json", record(plan, False, defect_rows(plan, changed, name), []))


def main() -> None:
    """Draw everything; each clean plan also as a PDF."""
    for plan in plans():
        one(plan)
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


if __name__ == "__main__":
    main()
