"""The figures of a cycle as tidy sheets of the workbook: gaps, questions, groups, actions, agreement."""

from __future__ import annotations

from audit.model.cycle import CycleFigures
from audit.reports._sheets import Book
from audit.reports.cycle._words import AGENCY_WORDS, kind_words


def add_figures(book: Book, figures: CycleFigures) -> None:
    """A sheet for each kind of figure that there is."""
    _gaps(book, figures)
    _questions(book, figures)
    _groups(book, figures)
    if figures.actions:
        _actions(book, figures)
    if figures.agreement is not None:
        _agreement(book, figures)
    if figures.good_practice:
        sheet = book.add_sheet(
            "Good practice", [("plan", 26), ("section", 9), ("item", 9), ("quote", 80), ("comment", 40)]
        )
        sheet.add_all(
            (one.plan, one.section, one.item, one.quote, one.comment) for one in figures.good_practice
        )
    if figures.unread:
        sheet = book.add_sheet("Not counted", [("file", 40), ("why", 80)])
        sheet.add_all((one.plan, one.why) for one in figures.unread)


def _gaps(book: Book, figures: CycleFigures) -> None:
    columns = [("check", 9), ("gap", 32), ("severity", 14), ("plans", 9), ("share_of_plans", 15), ("gaps", 9)]
    columns += [("earlier_cycles", 15), ("example", 60), ("second example", 60), ("third example", 60)]
    sheet = book.add_sheet("Gaps", columns)
    for gap in figures.gaps:
        quotes = [f"{one.quote} ({one.plan})" for one in gap.examples]
        sheet.add(
            (
                gap.code,
                kind_words(gap.name),
                gap.severity,
                gap.plans,
                gap.share,
                gap.gaps,
                gap.earlier,
                *quotes,
            )
        )


def _questions(book: Book, figures: CycleFigures) -> None:
    columns = [("question", 26), ("text", 70), ("section", 9), ("agencies", 30), ("kind", 12), ("met", 8)]
    columns += [("partly_met", 12), ("not_met", 10), ("not_applicable", 15), ("needs_judgement", 17)]
    sheet = book.add_sheet("Questions", [*columns, ("share_met", 11)])
    for one in figures.questions:
        answers = one.answers
        sheet.add(
            (
                one.id,
                one.text,
                one.section,
                ", ".join(AGENCY_WORDS[agency] for agency in one.agencies),
                one.kind,
                answers.met,
                answers.partly_met,
                answers.not_met,
                answers.not_applicable,
                answers.needs_judgement,
                answers.share_met,
            )
        )


def _groups(book: Book, figures: CycleFigures) -> None:
    """Every breakdown in one long table, and the sections with them: one group a row."""
    columns = [("by", 18), ("group", 36), ("plans", 9), ("outstanding", 13), ("good", 9)]
    columns += [("requires_improvement", 21), ("inadequate", 12), ("good_or_better", 16)]
    sheet = book.add_sheet("Groups", [*columns, ("statutory_per_plan", 19)])
    for section in figures.sections:
        counts = section.grades
        sheet.add(
            ("section", section.section, counts.graded, *counts.by_grade().values(), counts.good_or_better)
        )
    for breakdown in figures.breakdowns:
        for group in breakdown.groups:
            counts = group.grades
            sheet.add(
                (
                    breakdown.name,
                    group.value,
                    group.plans,
                    *counts.by_grade().values(),
                    counts.good_or_better,
                    group.statutory_per_plan,
                )
            )


def _actions(book: Book, figures: CycleFigures) -> None:
    columns = [("number", 9), ("what", 60), ("plan", 26), ("check", 9), ("owner", 26), ("due_date", 12)]
    sheet = book.add_sheet("Actions", [*columns, ("done_date", 12), ("earlier_cycles", 15)])
    for one in figures.actions:
        sheet.add((one.number, one.what, one.plan, one.check, one.owner, one.due, one.done, one.earlier))


def _agreement(book: Book, figures: CycleFigures) -> None:
    agreement = figures.agreement
    assert agreement is not None  # noqa: S101
    columns = [("who", 24), ("about", 30), ("percent", 10), ("kappa", 9), ("alpha", 9), ("compared", 11)]
    sheet = book.add_sheet("Agreement", [*columns, ("accepted", 11), ("rejected", 11), ("missed", 9)])
    for who, some in (
        ("auditors", (agreement.auditors, *agreement.questions)),
        ("program and auditors", (agreement.machine, *agreement.machine_questions)),
    ):
        sheet.add_all((who, one.name, one.percent, one.kappa, one.alpha, one.units) for one in some)
    for who, trusted in (("findings accepted", agreement.checks), ("links confirmed", agreement.links)):
        sheet.add_all(
            (
                who,
                one.name,
                one.share,
                None,
                None,
                one.accepted + one.rejected,
                one.accepted,
                one.rejected,
                one.missed,
            )
            for one in trusted
        )
