"""The checks in one page of Markdown, made from their declarations.

`python -m audit.checks.documentation` writes it anew beside this module; a test sees that it is current.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from audit.checks.examples import in_words
from audit.checks.registry import Check, all_checks

FILE = Path(__file__).with_name("README.md")

THEMES = {
    "S": "Structure and statutory form",
    "V": "Voice (Section A)",
    "N": "Needs (Sections B, C and D)",
    "O": "Outcomes (Section E)",
    "P": "Provision (Sections F, G, H1 and H2)",
    "T": "Golden thread",
    "M": "Mix-ups and stale facts",
    "R": "Readable language",
    "X": "Comparison with other documents",
}
#: Said of checks whose findings are weighed with what labelled statements taught.
WEIGHED = (
    "Weighed with the wording as a whole, by what labelled statements of many writers taught: so it may find "
    "what its rule passed over, and let go what its rule found."
)
_INTRODUCTION = """# The checks

Made from the checks' own declarations (`python -m audit.checks.documentation`); `ehcp-audit explain CODE`
prints the same. Each reports a *likely gap* with the plan's words and its place, and the auditor decides.
*Advisory* findings are shown and never graded: the check is right too seldom to count.
"""


def as_markdown() -> str:
    """Every check by theme: what it tests, why, what to do, and an example of each kind."""
    parts = [_INTRODUCTION]
    for theme, checks in groupby(all_checks().values(), key=lambda check: check.theme):
        parts.append(f"## {THEMES[theme]}\n")
        parts += ["\n".join(_described(check)) for check in checks]
    return "\n".join(parts)


def _described(check: Check) -> Iterator[str]:
    yield f"### {check.code} {check.name}\n"
    yield f"{check.summary}\n"
    for heading, prose in check.explanation().items():
        yield f"**{heading}.** {prose}\n"
    yield f"- Severity: {'; '.join(severity_lines(check))}{' (advisory)' if check.advisory else ''}"
    yield f"- Whose it is to put right: {check.agency}"
    yield f"- Source: {check.source}"
    if check.by_wording is not None:
        yield f"- {WEIGHED}"
    yield f"- Passes: {' / '.join(line.strip() for line in in_words(check.passing))}"
    yield f"- Is reported: {' / '.join(line.strip() for line in in_words(check.failing))}\n"


def severity_lines(check: Check) -> list[str]:
    """The severity, once where it is the same for all, else by sections."""
    by_severity: dict[str, list[str]] = {}
    for section, severity in check.severity.items():
        by_severity.setdefault(severity, []).append(section or "the whole plan")
    if len(by_severity) == 1:
        return list(by_severity)
    return [f"{severity} in {', '.join(sections)}" for severity, sections in by_severity.items()]


if __name__ == "__main__":
    FILE.write_text(as_markdown(), encoding="utf-8")
