"""Whether words are really in a plan: what an auditor quotes must be."""

from __future__ import annotations

from collections.abc import Iterator

from audit.model.audit import PlanAudit


def holds_quote(audit: PlanAudit, quote: str) -> bool:
    """Whether some text of an audit holds exactly these words."""
    return any(quote in text for text in _texts(audit))


def _texts(audit: PlanAudit) -> Iterator[str]:
    for section in audit.sections.values():
        yield section.text
        yield section.heading or ""
        for fragment in section.fragments:
            yield fragment.text
    for item in audit.items:
        yield item.text
        yield from item.cells.values()
    for left in audit.unassigned:
        yield left.text
    for value in audit.details.model_dump().values():
        if isinstance(value, str):
            yield value
