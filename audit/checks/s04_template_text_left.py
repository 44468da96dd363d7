"""S04: text of the template that nobody filled in or took out."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Letter, Plan, Unassigned

# Marks that no finished plan has a use for, wherever they stand: fields, brackets to fill, XXX.
_NEVER_MEANT = re.compile(
    r"[«»{}<>\[\]]|\b(?:click|tap) (?:or tap )?here\b|\b(?:XXX+|TBC|TBA)\b|\blorem ipsum\b|\bxx/xx|\bdd/mm",
)
_NOT_DECIDED = re.compile(
    r"\b(?:TBC|TBA|to be (?:confirmed|advised|decided|determined|agreed))\b", re.IGNORECASE
)
_OTHER_WORDS_AROUND_A_LEFTOVER = 3  # "Date: choose an item" is a leftover, a whole sentence is not


@check(
    "S04",
    "template-text-left",
    severity=QUALITY,
    sections="A B C D E F G H1 H2 I J K",
    agency="sen",
    source="SEND Code of Practice 9.61: a plan should be clear, concise, understandable and accessible",
    passing={"F": ["Robin will choose an item from the sensory box before each lesson."]},
    failing={
        "B": "Robin has difficulty with [insert area of need].",
        "placeholders": [{"text": "[insert area of need]", "reason": "not filled in", "section": "B"}],
    },
)
def template_text_left(plan: Plan, context: Context) -> Iterator[Finding]:
    """Text of the template was left in the plan.

    What it tests
        Nothing remains of what the template asks the writer to fill in, choose or delete: "Click here
        to enter text", "Choose an item", merge fields such as «Name», "[insert name]", XXX, TBC and
        the template's own instructions. Words that a plan may well use ("Robin will choose an item
        from the box") do not count inside a sentence, nor does a placement that is "to be confirmed"
        in a draft. The same leftover is reported once for each section.

    Why it matters
        Something is missing where the leftover stands, and the family reads a plan that nobody read
        through before it was sent.

    What to do
        Fill it in, or take it out; where a whole section holds nothing else, write the section or say
        that there is nothing to record.
    """
    reported: set[tuple[Letter | None, str]] = set()
    for left in plan.placeholders:
        section = left.section or _section_of(left.text, plan)
        words = " ".join(left.text.split()).casefold()
        if not words or (section, words) in reported or _is_meant(left, section, plan):
            continue
        reported.add((section, words))
        where = f"in Section {section}" if section else "outside the lettered sections"
        yield context.finding(
            f"Text of the template was left {where} ({left.reason.rstrip('.')}).",
            section=section,
            quote=left.text,
            page=left.page,
            place=left.place,
            suggestion="Fill it in or take it out.",
        )


def _section_of(text: str, plan: Plan) -> Letter | None:
    return next((letter for letter in LETTERS if text in plan.sections[letter].text), None)


def _is_meant(left: Unassigned, section: Letter | None, plan: Plan) -> bool:
    """Whether the plan may well say this: a placement not yet decided, or words within a sentence."""
    draft = plan.details.status == "draft"
    if section == "I" and draft and _NOT_DECIDED.search(left.text):
        return True
    return not _NEVER_MEANT.search(left.text) and _stands_in_a_sentence(left.text, section, plan)


def _stands_in_a_sentence(text: str, section: Letter | None, plan: Plan) -> bool:
    holders = [section] if section else list(LETTERS)
    lines = [line for letter in holders for line in plan.sections[letter].text.split("\n") if text in line]
    others = [len(re.findall(r"\w+", line.replace(text, " "))) for line in lines]
    return bool(others) and min(others) > _OTHER_WORDS_AROUND_A_LEFTOVER
