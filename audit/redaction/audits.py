"""An audit with who it is about taken out; its quotes are exact in the redacted texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any

from audit.model.audit import PlanAudit
from audit.model.plan import Details
from audit.redaction.patterns import Span
from audit.redaction.people import Identities, identities_of
from audit.redaction.pseudonyms import Pseudonyms

#: Fields that hold the plan's or the program's sentences; all others are codes, numbers and dates.
_SENTENCES = frozenset("text heading label lead message suggestion looked_in reason help".split())


def redacted(audit: PlanAudit, pseudonyms: Pseudonyms) -> PlanAudit:
    """The audit without names of child, family, professionals and schools, and without numbers that tell."""
    if audit.audit.redacted:
        return audit
    texts = _all_texts(audit)
    known = identities_of(audit, texts, pseudonyms)
    data = _walked(audit.model_dump(by_alias=True, exclude={"details"}), known)
    data["details"] = _details(audit.details, known, pseudonyms)
    data["audit"]["redacted"] = True
    data["document"]["path"] = _path(audit, pseudonyms)
    for made, finding in zip(data["findings"], audit.findings, strict=True):
        if finding.quote is not None:
            made["quote"] = _quote(finding.quote, texts, known)
    return PlanAudit.model_validate(data)


def identities_in(audit: PlanAudit, pseudonyms: Pseudonyms, besides: Iterable[str] = ()) -> Identities:
    """Everybody whom an audit's texts name, or other texts of the same plan."""
    return identities_of(audit, [*_all_texts(audit), *besides], pseudonyms)


def redacted_text(text: str, known: Identities) -> str:
    """A text with everything that is known replaced."""
    return _replaced(text, known.spans(text))


def _replaced(text: str, spans: list[Span]) -> str:
    parts: list[str] = []
    position = 0
    for span in spans:
        parts += (text[position : span.start], span.instead)
        position = span.end
    return "".join((*parts, text[position:]))


def _quote(quote: str, texts: list[str], known: Identities) -> str:
    """The quote as it stands in the redacted text: a name that it cuts in two is taken in whole."""
    for text in texts:
        start = text.find(quote)
        if start < 0:
            continue
        end = start + len(quote)
        spans = known.spans(text)
        start = min((span.start for span in spans if span.start < start < span.end), default=start)
        end = max((span.end for span in spans if span.start < end < span.end), default=end)
        inside = [
            Span(span.start - start, span.end - start, span.instead)
            for span in spans
            if start <= span.start and span.end <= end
        ]
        return _replaced(text[start:end], inside)
    return redacted_text(quote, known)


def _walked(value: Any, known: Identities, is_text: bool = False) -> Any:
    match value:
        case str() if is_text:
            return redacted_text(value, known)
        case dict():
            return {
                redacted_text(key, known) if is_text else key: _walked(
                    inner, known, is_text or key in _SENTENCES or key in ("cells", "references")
                )
                for key, inner in value.items()
            }
        case list() | tuple():
            return [_walked(inner, known, is_text) for inner in value]
        case _:
            return value


def _details(details: Details, known: Identities, pseudonyms: Pseudonyms) -> dict[str, Any]:
    """The front page: what names somebody has a pseudonym, the date of birth is gone."""
    data = details.model_dump()
    for field in ("name", "preferred_name", "setting", "named_placement", "officer", "primary_need"):
        if data[field]:
            data[field] = redacted_text(data[field], known)
    if details.officer and data["officer"] == details.officer:
        data["officer"] = pseudonyms.of("Person", details.officer)
    for field, instead in (("upn", "[UPN]"), ("nhs_number", "[NHS number]")):
        data[field] = instead if data[field] else None
    return data | {"date_of_birth": None}


def _path(audit: PlanAudit, pseudonyms: Pseudonyms) -> str:
    """A file's name often holds the child's."""
    who = audit.details.name or audit.document.sha256 or audit.document.path
    code = pseudonyms.of("Child", f"{who} {audit.details.date_of_birth or ''}")
    return code.replace(" ", "-").lower() + PurePath(audit.document.path).suffix


def _all_texts(audit: PlanAudit) -> list[str]:
    others = (finding.quote or "" for finding in audit.findings if finding.check == "M01")
    return [*_texts(audit), *others]


def _texts(audit: PlanAudit) -> Iterator[str]:
    """Every text that names may stand in and that quotes are taken from."""
    for section in audit.sections.values():
        yield section.text
        yield section.heading or ""
        for fragment in section.fragments:
            yield fragment.text
            yield fragment.label or ""
    for item in audit.items:
        yield from (item.text, item.label or "", item.lead or "", *item.cells.values(), *item.cells)
    yield from (aside.text for aside in audit.unassigned)
    yield from (value for value in audit.details.model_dump(mode="json").values() if isinstance(value, str))
