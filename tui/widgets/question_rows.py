"""The checklist's questions as rows, and one of them in full."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.content import Content

from audit.checklists import Question
from audit.model.findings import Answer, AnswerValue
from audit.model.plan import LETTERS, Letter
from tui import words
from tui.actions import clickable
from tui.content import shown, shown_line
from tui.session import OpenPlan
from tui.widgets.row import Row

_COLOURS: dict[AnswerValue, str] = {
    "met": "$success",
    "partly-met": "$warning",
    "not-met": "$error",
    "not-applicable": "$quiet",
    "needs-judgement": "bold $accent",
}


def question_rows(plan: OpenPlan, questions: Sequence[Question]) -> list[Row]:
    """Questions with headings of their sections; in the gutter your answer and the reading's."""
    rows: list[Row] = [Row("legend", _legend(), selectable=False)]
    heading: Letter | str | None = None
    given = {one.id: one for one in plan.shown.questions}
    for question in questions:
        if (question.section or question.part or "plan") != heading:
            heading = question.section or question.part or "plan"
            rows.append(_heading(question, len(rows)))
        rows.append(_row(plan, question, given.get(question.id)))
    return rows


def _legend() -> Content:
    """What the two signs before each question say."""
    signs = "  ".join(f"{words.ANSWER_SIGNS[one]} {said}" for one, said in words.ANSWERS.items())
    return Content.styled(f"[yours] and the reading's answer:  {signs}", "$quiet")


def in_order(questions: Iterable[Question]) -> list[Question]:
    """First what is asked of the plan as a whole, then section by section, the thread at the end."""
    places: dict[Letter | str | None, int] = {letter: number for number, letter in enumerate(LETTERS)}
    places["thread"] = len(LETTERS)
    return sorted(questions, key=lambda one: places.get(one.section or one.part, -1))


def _heading(question: Question, number: int) -> Row:
    if question.section:
        words_of = f"{question.section}  {words.SECTIONS[question.section]}"
    else:
        words_of = "The golden thread" if question.part == "thread" else "The plan as a whole"
    return Row(
        f"heading:{number}", Content.styled(words_of, "bold $primary"), selectable=False, space=number > 0
    )


def _row(plan: OpenPlan, question: Question, given: Answer | None) -> Row:
    mine = plan.answer_to(question.id)
    machine = machine_answer(given)
    own = Content.styled(words.ANSWER_SIGNS[mine], f"bold {_COLOURS[mine]}") if mine else Content("_")
    if plan.is_hidden(question):
        read = Content.styled("·", "$quiet")
    else:
        read = Content.styled(words.ANSWER_SIGNS[machine], _COLOURS[machine]) if machine else Content(" ")
    waits = mine is None and (machine == "needs-judgement" or plan.is_hidden(question))
    return Row(
        question.id,
        shown_line(question.text, "bold" if waits else ""),
        gutter=Content.assemble("[", own, "] ", read),
        gutter_width=6,
    )


def machine_answer(given: Answer | None) -> AnswerValue | None:
    """What the reading says, also where a person has said otherwise."""
    if given is None:
        return None
    return given.answer if given.by == "machine" else given.machine


def question_content(plan: OpenPlan, question: Question, *, good: bool) -> Content:
    """The question in full: what good is, the reading with its evidence, your answer."""
    given = next((one for one in plan.shown.questions if one.id == question.id), None)
    agencies = " · ".join(words.AGENCIES[agency] for agency in question.agencies)
    kind = "compliance and quality" if question.kind == "both" else question.kind
    counts = f"counts for {kind}, with weight {plan.checklist.weight(question):g}"
    blocks = [
        Content.styled(question.text, "bold"),
        Content.styled(f"asked of {agencies}\n{counts}", "$quiet"),
        Content.assemble(("What good looks like: ", "bold"), shown_line(question.good))
        if good
        else Content.styled("w shows what good looks like", "$quiet"),
        _reading(plan, question, given),
        _answer(plan, question),
        _scale(),
    ]
    return Content("\n\n").join(blocks)


def _reading(plan: OpenPlan, question: Question, given: Answer | None) -> Content:
    if plan.is_hidden(question):
        return Content.styled("The reading: hidden until you have answered (blind audit).", "$accent")
    machine = machine_answer(given) or "needs-judgement"
    head = Content.assemble(
        ("The reading: ", "bold"),
        (f"{words.ANSWER_SIGNS[machine]} {words.ANSWERS[machine]}", f"bold {_COLOURS[machine]}"),
    )
    if machine == "needs-judgement":
        return head + Content("\nOnly a person can answer this one.")
    evidence = list(_evidence(plan, given.evidence if given else ()))
    if not evidence:
        return head + Content.styled("\nNothing was found against it.", "$quiet")
    return Content("\n").join([head, *evidence, Content.styled("e goes there", "$quiet")])


def _evidence(plan: OpenPlan, names: Iterable[str]) -> Iterable[Content]:
    findings = {finding.id: finding for finding in plan.shown.findings}
    for name in names:
        finding = findings.get(name)
        if finding is not None:
            where = finding.item or (f"Section {finding.section}" if finding.section else "the plan")
            yield Content.assemble(
                f"  {words.SEVERITY_SIGNS[finding.severity]} ", (where, "bold"), " "
            ) + shown_line(finding.message)


def _answer(plan: OpenPlan, question: Question) -> Content:
    mine = plan.answers.get(question.id)
    if mine is None:
        return Content.assemble(("Your answer: ", "bold"), ("none yet", "$quiet"))
    value: AnswerValue = mine.value  # type: ignore[assignment]
    said = Content.assemble(
        ("Your answer: ", "bold"),
        (f"{words.ANSWER_SIGNS[value]} {words.ANSWERS[value]}", f"bold {_COLOURS[value]}"),
        ("  saved", "$quiet"),
    )
    for name, text in (("Why", mine.reason), ("Comment", mine.comment)):
        if text:
            said = Content.assemble(said, (f"\n{name}: ", "bold"), shown(text))
    return said


def _scale() -> Content:
    """The answers there are, by their keys; a click on one gives it."""
    keys = (
        ("1", "met", "met"),
        ("2", "partly", "partly"),
        ("3", "not met", "not-met"),
        ("4", "n/a", "not-applicable"),
        ("c", "comment", "comment"),
    )
    return Content("   ").join(
        clickable(Content.assemble((key, "bold $primary"), f" {said}"), f"judgement.{name}")
        for key, said, name in keys
    )
