"""What a report on a cycle says of people's judgements: agreement, moderation, actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.model.cycle import AgreementFigures, CycleFigures, TrustFigures
from audit.reports._words import date_words
from audit.reports.cycle._blocks import Bars, Block, Chapter, Rows, Text
from audit.reports.cycle._words import kind_words, number, percent

_MOST = 60  # lines of a table that people read; the workbook has them all


def judged_chapters(figures: CycleFigures) -> tuple[Chapter, ...]:
    """Actions, agreement and moderation, as far as there are any."""
    return (
        Chapter("Actions", tuple(_actions(figures))),
        Chapter("How far people agree", tuple(_agreement(figures))),
        Chapter("What was moderated", tuple(_moderations(figures))),
    )


def _actions(figures: CycleFigures) -> Iterator[Block]:
    if not figures.actions:
        return
    done = sum(one.done is not None for one in figures.actions)
    late = sum(
        one.done is None and one.due is not None and one.due < figures.made_on for one in figures.actions
    )
    yield Text(f"{done} of {len(figures.actions)} done{f', {late} overdue' if late else ''}.")
    yield Rows(
        "What must be put right",
        ("What", "Where", "Who", "By", "Done"),
        [
            (
                one.what + (f" (recurs: in {one.earlier} earlier cycles too)" if one.earlier else ""),
                ", ".join(part for part in (one.plan or "whole cycle", one.check) if part),
                one.owner,
                date_words(one.due) or "-",
                date_words(one.done) or "open",
            )
            for one in figures.actions[:_MOST]
        ],
        widths=(6.4, 3.4, 3, 2.3, 2.3),
    )


def _agreement(figures: CycleFigures) -> Iterator[Block]:
    agreement = figures.agreement
    if agreement is None:
        return
    pairs = [("Between auditors", agreement.auditors), ("The program with auditors", agreement.machine)]
    shown = [(name, one) for name, one in pairs if one.percent is not None]
    if shown:
        yield Rows(
            "Agreement on the checklist's questions",
            ("", "Same answer", "Cohen's kappa", "Krippendorff's alpha", "Answers compared"),
            [
                (name, percent(one.percent), _figure(one.kappa), _figure(one.alpha), number(one.units))
                for name, one in shown
            ],
            frozenset({1, 2, 3, 4}),
            (5, 2.8, 3, 3.6, 3),
        )
    asked = {question.id: question.text for question in figures.questions}
    least = _least(agreement.questions)
    if least:
        yield Bars(
            "Questions on which auditors agree least",
            [(asked.get(one.name, one.name), one.percent, f"{number(one.units)} answers") for one in least],
        )
    if agreement.checks:
        yield Rows(
            "What auditors made of the program's findings: which checks to trust",
            ("Check", "Accepted", "Rejected", "Missed", "Share accepted"),
            [_trust(one) for one in agreement.checks[:_MOST]],
            frozenset({1, 2, 3, 4}),
            (5, 3, 3, 3, 3.4),
        )
    if agreement.links:
        yield Rows(
            "And of its links",
            ("Link", "Confirmed", "Rejected", "Added", "Share confirmed"),
            [_trust(one) for one in agreement.links],
            frozenset({1, 2, 3, 4}),
            (5, 3, 3, 3, 3.4),
        )


def _moderations(figures: CycleFigures) -> Iterator[Block]:
    if figures.plans.differences:
        yield Text(f"{number(figures.plans.differences)} differences wait for moderation.")
    asked = {question.id: question.text for question in figures.questions}
    if figures.moderations:
        yield Rows(
            "Where auditors differed, and what was agreed",
            ("Plan", "On", "They said", "Agreed", "Why"),
            [
                (
                    one.plan,
                    asked.get(one.subject, one.subject),
                    one.decided,
                    one.agreed,
                    one.reason,
                )
                for one in figures.moderations[:_MOST]
            ],
            widths=(2.6, 4.6, 4.2, 2, 4),
        )


def _least(questions: Sequence[AgreementFigures]) -> list[AgreementFigures]:
    known = [one for one in questions if one.percent is not None and one.percent < 1]
    return sorted(known, key=lambda one: one.percent or 0)[:8]


def _trust(one: TrustFigures) -> tuple[str, ...]:
    name = one.name if one.name[:1].isupper() else kind_words(one.name)
    if one.says:
        name = f"{one.name}  {kind_words(one.says)}"
    return name, number(one.accepted), number(one.rejected), number(one.missed), percent(one.share)


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"
