"""R01: an acronym that is never spelt out."""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.language.acronyms import SpeltOut, acronyms_in, letters_of
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Plan

#: The list of advice and the placement hold names of papers and places.
_BODY = tuple(letter for letter in LETTERS if letter not in ("I", "K"))


@check(
    "R01",
    "acronym-unexplained",
    severity=QUALITY,
    sections="A B C D E F G H1 H2 J",
    agency="parents",
    source="SEND Code of Practice 9.61",
    passing={
        "B": ["Robin has a developmental language disorder (DLD); with DLD, new words are slow to stick."]
    },
    failing={"B": ["Robin was seen by QTVI in May and holds print at ten centimetres."]},
)
def acronym_unexplained(plan: Plan, context: Context) -> Iterator[Finding]:
    """An acronym that the plan nowhere spells out.

    What it tests
        Words of capital letters have their full words somewhere in the plan, before or after. The
        common ones of `checklists/words-acronyms.toml` (SEN, TA, GP, NHS ...), examinations, units,
        people's initials and words in capitals are left alone, and so are tests and scales where the
        sentence says what their score is of. Each once for a plan, where it first stands.

    Why it matters
        The plan is for the family and for whoever meets the child next. The Code asks for it to be
        clear, concise and understandable.

    What to do
        Write the full words the first time, with the letters in brackets.
    """
    spelt = SpeltOut(tuple(_everything(plan)))
    told: set[str] = set()
    initials = "".join(part[0] for part in (plan.details.name or "").replace("-", " ").split())
    for letter in _BODY:
        section = plan.sections[letter]
        for match in acronyms_in(section.text):
            key = letters_of(match.group()).upper()
            if key in told or (
                initials and key in (initials.upper(), initials[:1].upper() + initials[-1:].upper())
            ):
                continue
            told.add(key)
            if spelt.explains(match.group()):
                continue
            item = next((one for one in plan.items_of(letter) if match.group() in one.text), None)
            yield context.finding(
                f'"{match.group()}" is nowhere spelt out.',
                section=letter,
                item=item,
                quote=match.group(),
                suggestion="Write the full words the first time, with the letters in brackets.",
                confidence=0.8,
            )


def _everything(plan: Plan) -> Iterator[str]:
    """All text of the plan: an acronym may be spelt out on the front page or in a glossary."""
    for section in plan.sections.values():
        yield section.heading or ""
        for part in section.fragments:
            yield part.label or ""
        yield section.text
    for item in plan.items:
        yield from (*item.cells, *item.cells.values())
    for aside in plan.unassigned:
        yield aside.text
    for value in (
        plan.details.setting,
        plan.details.named_placement,
        plan.details.local_authority,
        plan.details.primary_need,
    ):
        yield value or ""
