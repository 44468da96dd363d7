"""A check's explanation as a text to read."""

from __future__ import annotations

from textual.content import Content

from tui import words
from tui.content import shown


def explanation(code: str, name: str) -> tuple[str, Content]:
    """The title and words for a check: what it tests, why, an example of each kind, its source."""
    from audit.checks import find_check
    from audit.checks.documentation import severity_lines
    from audit.checks.examples import in_words

    check = find_check(code)
    if check is None:
        return words.check_words(name), Content("An auditor added this: no check stands behind it.")
    parts = [Content(check.summary)]
    parts += [_titled(heading, prose) for heading, prose in check.explanation().items()]
    parts.append(_titled("How grave", "\n".join(severity_lines(check))))
    parts.append(_titled("Whose it is to put right", check.agency))
    parts.append(_titled("Source", check.source))
    parts.append(_titled("Passes", "\n".join(in_words(check.passing))))
    parts.append(_titled("Is reported", "\n".join(in_words(check.failing))))
    return words.finding_title(check.code, check.name), Content("\n\n").join(parts)


def _titled(heading: str, prose: str) -> Content:
    return Content.assemble((heading, "bold $primary"), "\n", shown(prose))
