"""S04: text of the template that nobody filled in or took out."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.plan_stage import is_final
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Item, Letter, Plan, Reason, Unassigned

# Marks that no finished plan has a use for, wherever they stand: fields, brackets to fill, XXX.
_NEVER_MEANT = re.compile(
    r"[«»{}<>\[\]]|\b(?:click|tap) (?:or tap )?here\b|\b(?:XXX+|TBC|TBA)\b|\blorem ipsum\b|\bxx/xx|\bdd/mm|"
    r"\b(\w+)\s?/\s?\1 not\b|\bdelete as\b|\bchoose one and delete\b|\b[Pp]lan writer:",
)
#: A line that only says that the place is to be settled later: the plan has no words of its own there.
_STOPGAP = re.compile(
    r"^\W*(?:(?:placement|school|setting|college|type)\s?[:-]\s?)?(?:still |yet )?to be (?:agreed|decided|"
    r"determined|finalised|settled|identified|named|arranged)\b[^.;]*\W*$",
    re.IGNORECASE,
)
_NOT_DECIDED = re.compile(
    r"\b(?:TBC|TBA|to be (?:confirmed|advised|decided|determined|agreed))\b", re.IGNORECASE
)
# Guidance speaks to the plan's writer; an explanation of the section to its reader may stay.
_TO_THE_WRITER = re.compile(
    r"(?:^|[.?!:]\s+|\()(?:please|list|describe|use|insert|enter|complete|include|record|give|state|set out|"
    r"specify|summarise|consider|add|avoid|remember|think about|write|identify|delete|tick|select|choose|"
    r"copy|do not|note)\b|\b(?:outcomes?|provision|needs?|views?|information|advice|(?:this|each) "
    r"(?:section|part|box|table|row|column)) (?:should|must)(?: normally)? be\b"
    r"(?! (?:given|made|met|read)\b)",
    re.IGNORECASE,
)
_A_TASK = re.compile(r"\bto be \w+ (?:by|before|within|after|at|in|when|each|every)\b", re.IGNORECASE)
_OTHER_WORDS_AROUND_A_LEFTOVER = 3  # "Date: choose an item" is a leftover, a whole sentence is not


@check(
    "S04",
    "template-text-left",
    severity=QUALITY,
    sections="A B C D E F G H1 H2 I J K",
    agency="sen",
    source="SEND Code of Practice 9.61",
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
        to enter text", "Choose an item", merge fields such as «Name», "[insert name]", XXX, TBC, "he/she"
        where the plan should say which, and the template's instructions to the writer. Words that a plan
        may well use ("Robin will choose an item from the box") do not count inside a sentence, nor does a
        placement that is "to be confirmed" in a draft, nor a line that tells the reader what a section is
        for. The same leftover is reported once for each section, several in one statement once for the
        statement.

    Why it matters
        Something is missing where the leftover stands, and the family reads a plan that nobody read
        through before it was sent.

    What to do
        Fill it in, or take it out; where a whole section holds nothing else, write the section or say
        that there is nothing to record.
    """
    reported: set[tuple[Letter | None, str]] = set()
    for left in (*plan.placeholders, *_stopgaps(plan)):
        section = left.section or _section_of(left.text, plan)
        words = " ".join(left.text.split()).casefold()
        if not words or (section, words) in reported or _is_meant(left, section, plan):
            continue
        reported.add((section, words))
        item = _item_with(left.text, section, plan)
        if item is not None and (section, item.id) in reported:
            continue
        if item is not None:
            reported.add((section, item.id))
        where = f"in Section {section}" if section else "outside the lettered sections"
        yield context.finding(
            f"Text of the template was left {where} ({left.reason.rstrip('.')}).",
            section=section,
            item=item,
            quote=left.text,
            page=left.page,
            place=left.place,
            suggestion="Fill it in or take it out.",
        )


def _stopgaps(plan: Plan) -> Iterator[Unassigned]:
    """Lines of a final plan's placement that put the placement off: "To be agreed after the open days."."""
    if not is_final(plan.details):
        return
    for line in plan.sections["I"].text.split("\n"):
        if _STOPGAP.match(line):
            yield Unassigned(text=line, reason=Reason.PUT_OFF, section="I")


def _item_with(text: str, section: Letter | None, plan: Plan) -> Item | None:
    """The statement that a leftover stands in, where it stands in one only."""
    within = [
        item
        for item in plan.items
        if item.section == section and any(text in told for told in (item.text, *item.cells.values()))
    ]
    return within[0] if len(within) == 1 else None


def _section_of(text: str, plan: Plan) -> Letter | None:
    return next((letter for letter in LETTERS if text in plan.sections[letter].text), None)


def _is_meant(left: Unassigned, section: Letter | None, plan: Plan) -> bool:
    """Whether the plan may well say this."""
    if section == "I" and plan.details.status == "draft" and _NOT_DECIDED.search(left.text):
        return True
    if left.reason in (Reason.PUT_OFF, Reason.PRONOUN_OPEN):
        return False
    if left.reason == Reason.HELPER:
        return not _TO_THE_WRITER.search(left.text)
    return not _NEVER_MEANT.search(left.text) and _stands_in_a_sentence(left, section, plan)


def _stands_in_a_sentence(left: Unassigned, section: Letter | None, plan: Plan) -> bool:
    """Whether there are words around it that it belongs to: "will choose an item from the box"."""
    texts = [plan.sections[letter].text for letter in ([section] if section else LETTERS)]
    texts += [aside.text for aside in plan.unassigned]
    lines = [line for text in texts for line in text.split("\n") if left.text in line]
    return bool(lines) and all(
        _A_TASK.search(line)
        or len(re.findall(r"\w+", line.replace(left.text, " "))) > _OTHER_WORDS_AROUND_A_LEFTOVER
        for line in lines
    )
