"""No word of a plan is lost without a report: it stands in a section, or is listed as unassigned."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from audit.model.plan import Plan
from audit.reading.open import read_document
from audit.sections import split_sections
from tests.plans.evaluate import labelled, tokens

FILES = [file for _, files in labelled() for file in files if not file.stem.startswith("scan")]


def words_shown(plan: Plan) -> Counter[str]:
    """Every word that a plan shows somewhere: in sections, headings, labels, items or asides."""
    texts: list[str] = []
    for section in plan.sections.values():
        texts.append(section.text)
        texts.append(section.heading or "")
        texts.extend(fragment.label or "" for fragment in section.fragments)
    for item in plan.items:
        texts.extend((item.label or "", item.lead or "", *item.cells))
    texts.extend(aside.text for aside in (*plan.unassigned, *plan.placeholders))
    shown: Counter[str] = Counter()
    for text in texts:
        shown.update(tokens(text))
    return shown


@pytest.mark.parametrize("file", FILES, ids=[f"{file.parent.name}-{file.name}" for file in FILES])
def test_every_word_of_the_file_is_shown_somewhere(file: Path) -> None:
    document = read_document(file)
    plan = split_sections(document)
    shown = words_shown(plan)
    wanted: Counter[str] = Counter()
    for block in document.blocks():
        wanted.update(set(tokens(block.text)))
    lost = {word for word in wanted if word not in shown}
    assert not lost, f"{file.name}: {sorted(lost)[:20]}"
