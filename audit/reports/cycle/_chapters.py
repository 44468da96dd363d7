"""What a report on a cycle says, in the order in which governance reads it."""

from __future__ import annotations

from collections.abc import Iterator

from audit.model.cycle import CycleFigures
from audit.model.words import SECTION_TITLES
from audit.reports._words import SEVERITY_WORDS, date_words
from audit.reports.cycle._blocks import Bars, Block, Chapter, Grades, KeyFigures, Passages, Rows, Text
from audit.reports.cycle._judged import judged_chapters
from audit.reports.cycle._words import AGENCY_WORDS, kind_words, number, percent, plans_words

_GAPS = 12  # kinds of gap in the chart; the table below it has them all
_QUOTED = 8  # kinds of gap that are shown with passages


def chapters(figures: CycleFigures) -> tuple[Chapter, ...]:
    """Every part of the report that has something to say."""
    made = [
        Chapter("In short", tuple(_in_short(figures))),
        Chapter("Grades", tuple(_grades(figures))),
        Chapter("Statutory and quality, apart", tuple(_severities(figures))),
        Chapter("The golden thread", tuple(_thread(figures))),
        Chapter("The commonest gaps", tuple(_gaps(figures))),
        Chapter("Through each agency's lens", tuple(_agencies(figures))),
        Chapter("Where plans differ", tuple(_breakdowns(figures))),
        Chapter("Good practice to share", tuple(_good_practice(figures))),
        Chapter("The trend", tuple(_trend(figures))),
        *judged_chapters(figures),
        Chapter("What was looked at", tuple(_sample(figures))),
    ]
    return tuple(chapter for chapter in made if chapter.blocks)


def _in_short(figures: CycleFigures) -> Iterator[Block]:
    plans, statutory = figures.plans, figures.severities[0]
    needs = next((one for one in figures.thread if one.part == "needs"), None)
    yield KeyFigures(
        (
            (percent(figures.overall.good_or_better), "of plans Good or better"),
            (number(plans.audited), "plans audited"),
            (number(statutory.per_plan), "likely statutory gaps a plan"),
            (percent(needs.share) if needs else "-", "of needs followed through to provision"),
        )
    )
    if figures.gaps:
        most = "; ".join(
            f"{kind_words(gap.name)} ({percent(gap.share)} of plans)" for gap in figures.gaps[:3]
        )
        yield Text(f"Most often: {most}.")
    if plans.provisional:
        yield Text(
            f"{plans_words(plans.provisional)} of {number(plans.audited)} have no auditor's finished reading "
            "yet, or wait for moderation: their grades are the program's own, and provisional.",
            quiet=True,
        )


def _grades(figures: CycleFigures) -> Iterator[Block]:
    if not figures.overall.graded:
        yield Text("No plan is graded yet.")
        return
    rows = [("Overall", figures.overall), ("Compliance", figures.compliance), ("Quality", figures.quality)]
    if figures.machine != figures.overall:
        rows.append(("Overall, before auditors' decisions", figures.machine))
    yield Grades("Plans by grade", rows)
    yield Grades(
        "Sections by grade",
        [(f"{one.section}  {SECTION_TITLES[one.section]}", one.grades) for one in figures.sections],
    )


def _severities(figures: CycleFigures) -> Iterator[Block]:
    yield Rows(
        "Likely gaps by severity (the parts of one gap count once)",
        ("Severity", "Gaps", "A plan", "Plans with any", "Share of plans"),
        [
            (
                SEVERITY_WORDS[one.severity],
                number(one.gaps),
                number(one.per_plan),
                number(one.plans),
                percent(one.plans / figures.plans.audited if figures.plans.audited else None),
            )
            for one in figures.severities
        ],
        frozenset({1, 2, 3, 4}),
        (5, 3, 3, 3.2, 3.2),
    )
    yield Text(
        'Statutory: the Act, the Regulations, or a "must" of the Code of Practice. Quality: what makes a '
        "plan work. Good practice: worth doing.",
        quiet=True,
    )


def _thread(figures: CycleFigures) -> Iterator[Block]:
    if any(one.of for one in figures.thread):
        yield Bars(
            "How far a reader can follow it",
            [
                (
                    f"{one.part.capitalize()} {one.towards}",
                    one.share,
                    f"{number(one.followed)} of {number(one.of)}",
                )
                for one in figures.thread
            ],
        )
        whole = ", ".join(
            f"all {one.part} in {number(one.complete)} of {plans_words(one.plans)}"
            for one in figures.thread
            if one.plans
        )
        yield Text(f"Unbroken: {whole}.", quiet=True)


def _gaps(figures: CycleFigures) -> Iterator[Block]:
    if not figures.gaps:
        return
    yield Bars(
        "Share of plans with the gap",
        [
            (f"{gap.code}  {kind_words(gap.name)}", gap.share, f"{number(gap.plans)} plans")
            for gap in figures.gaps[:_GAPS]
        ],
    )
    for gap in figures.gaps[:_QUOTED]:
        if gap.examples:
            parts = ", ".join(f"{kind_words(one.name).lower()} in {number(one.plans)}" for one in gap.parts)
            title = f"{gap.code}  {kind_words(gap.name)}: {percent(gap.share)} of plans"
            yield Passages(f"{title}{f' ({parts})' if parts else ''}", gap.examples)
    yield Rows(
        "Every kind of gap",
        ("Check", "Gap", "Severity", "Plans", "Share", "Gaps", "Mostly in"),
        [
            (
                gap.code,
                kind_words(gap.name)
                + (f" (in actions of {gap.earlier} earlier cycles)" if gap.earlier else ""),
                SEVERITY_WORDS[gap.severity],
                number(gap.plans),
                percent(gap.share),
                number(gap.gaps),
                " ".join(list(gap.sections)[:3]),
            )
            for gap in figures.gaps
        ],
        frozenset({3, 4, 5}),
        (1.9, 6, 2.5, 1.8, 1.5, 1.8, 1.9),
    )


def _agencies(figures: CycleFigures) -> Iterator[Block]:
    if not any(one.answers.share_met is not None for one in figures.agencies):
        return
    yield Bars(
        'Share of answers that are "met", among the questions each agency reads for',
        [
            (AGENCY_WORDS[one.agency], one.answers.share_met, f"{one.questions} questions a plan")
            for one in figures.agencies
        ],
    )
    asked = [one for one in figures.questions if one.answers.share_met is not None]
    weakest = sorted(asked, key=lambda one: one.answers.share_met or 0)[:10]
    yield Rows(
        "The ten questions met least often",
        ("Question", "Section", "Met", "Partly met", "Not met", "Share met"),
        [
            (
                one.text,
                one.section or "all",
                number(one.answers.met),
                number(one.answers.partly_met),
                number(one.answers.not_met),
                percent(one.answers.share_met),
            )
            for one in weakest
        ],
        frozenset({2, 3, 4, 5}),
        (8, 1.7, 1.8, 1.9, 1.9, 2.1),
    )


def _breakdowns(figures: CycleFigures) -> Iterator[Block]:
    for breakdown in figures.breakdowns:
        rows = [(f"{one.value} ({number(one.plans)})", one.grades) for one in breakdown.groups]
        if any(grades.graded for _, grades in rows) and len(rows) > 1:
            others = f"; {number(breakdown.others)} smaller groups not shown" if breakdown.others else ""
            yield Grades(f"By {breakdown.label.lower()} (plans){others}", rows)


def _good_practice(figures: CycleFigures) -> Iterator[Block]:
    if figures.good_practice:
        yield Passages("Marked by auditors as worth showing", figures.good_practice)


def _trend(figures: CycleFigures) -> Iterator[Block]:
    if len(figures.trend) < 2:
        return
    yield Grades(
        "Plans by grade, cycle by cycle",
        [
            (f"{one.name}{'' if one.comparable else ' *'} ({number(one.plans)})", one.grades)
            for one in figures.trend
        ],
    )
    others = [one for one in figures.trend if not one.comparable]
    if others:
        said = "; ".join(f"{one.name} ({one.checklist})" for one in others)
        yield Text(
            f"* By another checklist or another version of it, so not to be compared with this one: {said}.",
            quiet=True,
        )


def _sample(figures: CycleFigures) -> Iterator[Block]:
    plans = figures.plans
    # Plans put in by several draws may have been drawn from the same folder.
    drawn = f" of {number(plans.population)} that could have been drawn" if len(figures.draws) == 1 else ""
    said = [f"{plans_words(plans.in_cycle)}{drawn or ' in the cycle'}."]
    if plans.waiting:
        said.append(f"{number(plans.waiting)} not audited yet.")
    if plans.unreadable:
        said.append(f"{number(plans.unreadable)} could not be read.")
    if plans.not_plans:
        said.append(f"{number(plans.not_plans)} are no EHC plans.")
    said.append(f"{number(plans.read_by_auditors)} read to the end by an auditor.")
    yield Text(" ".join(said))
    for draw in figures.draws:
        how = f"{draw.method}{'' if draw.seed is None else f', seed {draw.seed}'}"
        if draw.strata and draw.method != "all":
            yield Rows(
                f"Sample and population ({how})",
                ("Group", "Population", "Share", "Sample", "Share"),
                [
                    (
                        one.name,
                        number(one.population),
                        percent(one.population / draw.population),
                        number(one.sample),
                        percent(one.sample / draw.sample if draw.sample else None),
                    )
                    for one in draw.strata[:25]
                ],
                frozenset({1, 2, 3, 4}),
                (7.4, 2.5, 2.5, 2.5, 2.5),
            )
        elif draw.method != "all":
            yield Text(f"{number(draw.sample)} of {number(draw.population)} were drawn ({how}).", quiet=True)
        elif len(figures.draws) > 1:
            yield Text(f"All of {plans_words(draw.population)} were put in.", quiet=True)
    if not figures.keeps_words:
        yield Text(
            "The store keeps no words of these plans. So no passage is quoted, and it could not be looked at "
            "whether plans share a passage with another child's (X01)."
        )
    if figures.unread:
        yield Rows(
            "Files that count in no figure" + ("" if len(figures.unread) <= 50 else " (the first 50)"),
            ("File", "Why"),
            [(one.plan, one.why) for one in figures.unread[:50]],
            widths=(6, 11.4),
        )
    yield Text(
        f"Checklist {figures.checklist} version {figures.checklist_version} ({figures.checklist_title}); "
        f"ehcp-audit {figures.program}; report made on {date_words(figures.made_on)}.",
        quiet=True,
    )
