"""The writer's note as one accessible page: every likely gap, for reading on a screen or printing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from audit.model.audit import PlanAudit
from audit.model.findings import Finding
from audit.reports import Setting, _colours
from audit.reports._cards import Card
from audit.reports._html import about, chip, escape, page, points, table
from audit.reports._note import CAREFUL, GradeLine, Note, note_of, quoted
from audit.reports._words import SEVERITY_WORDS

_REDACTED = "Names, schools and numbers are replaced by pseudonyms."


def write(audits: Iterable[PlanAudit], out: TextIO, setting: Setting) -> None:
    """Write one page with a note for each audit."""
    notes = (note_of(audit) for audit in audits)
    if setting.single:
        note = next(notes)
        out.writelines(page(note.title, _heading(note, 1), _body(note, 2), CAREFUL))
    else:
        heading = "<h1>EHC plan audits</h1>\n"
        out.writelines(page("EHC plan audits", heading, _all(notes), CAREFUL))


def _all(notes: Iterable[Note]) -> Iterator[str]:
    for note in notes:
        yield f"<article>\n{_heading(note, 2)}"
        yield from _body(note, 3)
        yield "</article>\n"


def _heading(note: Note, level: int) -> str:
    redacted = f'<p class="quiet">{_REDACTED}</p>\n' if note.redacted else ""
    return f"<h{level}>{escape(note.title)}</h{level}>\n{about(note.about)}{redacted}"


def _body(note: Note, level: int) -> Iterator[str]:
    if note.refusal is not None:
        yield f"<p>{escape(note.refusal)}</p>\n"
        return

    def section(title: str, *content: str) -> Iterator[str]:
        yield f"<section>\n<h{level}>{escape(title)}</h{level}>\n"
        yield from content
        yield "</section>\n"

    yield f'<p class="short">{escape(note.in_short)}</p>\n'
    if note.warnings:
        yield from section("Before you rely on this", points(note.warnings))
    if note.grades:
        made = f'<p class="quiet">{escape(" ".join(note.how_made))}</p>\n'
        yield from section("Grades, and how they were made", *_grades(note), made)
    if note.strengths or note.examples:
        yield from section("What is good", *_good(note))
    if note.thread:
        yield from section("The golden thread in short", points(note.thread))
    if note.groups:
        tables = [piece for group in note.groups for piece in _group(group.title, group.cards)]
        yield from section("What to put right", *tables)


def _grades(note: Note) -> Iterator[str]:
    for size, of_sections in (("", False), (" small", True)):
        lines = [line for line in note.grades if line.name.startswith("Section ") == of_sections]
        if lines:
            yield f'<ul class="grades{size}">{"".join(map(_grade, lines))}</ul>\n'


def _grade(line: GradeLine) -> str:
    words = chip(line.words, _colours.GRADES[line.grade]) if line.grade else escape(line.words)
    return f'<li><span class="name">{escape(line.name)}</span>{words}</li>'


def _good(note: Note) -> Iterator[str]:
    yield points(note.strengths) if note.strengths else ""
    for example in note.examples:
        yield (
            f'<p><strong>{escape(example.name)}</strong> is a model: <q class="said">'
            f"{escape(quoted(example.quote))}</q> It {escape(example.why)}.</p>\n"
        )


def _group(title: str, cards: Iterable[Card]) -> Iterable[str]:
    headings = ("Where, and for whom", "What it says", "Likely gap", "What to do")
    return table(title, headings, (_row(card) for card in cards))


def _row(card: Card) -> tuple[str, str, str, str]:
    severity = chip(SEVERITY_WORDS[card.severity], _colours.SEVERITIES[card.severity])
    place = f'<br><span class="code">{escape(card.place)}</span>' if card.place else ""
    where = f'{escape(card.name)} {severity}{place}<br><span class="code">For {escape(card.owner)}</span>'
    says = f"<blockquote>{escape(quoted(card.quote))}</blockquote>" if card.quote else "-"
    return where, says, "".join(map(_finding, card.findings)), "<br>".join(map(escape, card.to_do)) or "-"


def _finding(finding: Finding) -> str:
    sure = "" if finding.confidence >= 1 else f", {finding.confidence:.0%} sure"
    looked = f" Looked in: {finding.looked_in}." if finding.looked_in else ""
    return (
        f"<p>{escape(finding.message + looked)} "
        f'<span class="code">{escape(f"{finding.check}, {finding.source}{sure}")}</span></p>'
    )
