"""The workbook's first sheet: the figures that are looked at first, with charts of Excel's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from audit.model.cycle import CycleFigures, GradeCounts, Value
from audit.model.words import GRADE_WORDS
from audit.reports import _colours
from audit.reports._sheets import Book, put
from audit.reports._words import SEVERITY_WORDS, date_words
from audit.reports.cycle._words import AGENCY_WORDS, CAREFUL, REDACTED, kind_words, number, percent

_NAME = "Dashboard"
_GAPS = 12  # kinds of gap in the chart
_CHART = {"width": 620, "height": 300}
_CHARTS_AT = 7  # the column beside the tables in which charts stand


class _Dashboard:
    """Sets tables one under the other, each with its chart beside it."""

    def __init__(self, book: Book) -> None:
        self.book = book.workbook
        self.sheet: Any = self.book.add_worksheet(_NAME)
        self.row = 0
        self.title = self.book.add_format(
            {"bold": True, "font_size": 18, "font_color": f"#{_colours.ACCENT}"}
        )
        self.head = self.book.add_format(
            {"bold": True, "font_color": "#FFFFFF", "bg_color": f"#{_colours.ACCENT}", "text_wrap": True}
        )
        self.caption = self.book.add_format({"bold": True, "font_size": 12})
        self.quiet = self.book.add_format({"font_color": f"#{_colours.QUIET}"})
        self.key = self.book.add_format(
            {
                "bold": True,
                "font_size": 20,
                "font_color": f"#{_colours.ACCENT}",
                "bg_color": f"#{_colours.PALE}",
                "align": "left",
            }
        )
        self.key_label = self.book.add_format(
            {"bg_color": f"#{_colours.PALE}", "text_wrap": True, "valign": "top"}
        )
        self.percent = self.book.add_format({"num_format": "0%"})
        self.whole = self.book.add_format({"num_format": "#,##0"})
        self.text = self.book.add_format({"text_wrap": False})

    def line(self, text: str, form: Any = None) -> None:
        """A line of text."""
        put(self.sheet, self.row, 0, text, form)
        self.row += 1

    def table(
        self, caption: str, headings: Sequence[str], rows: Sequence[Sequence[Value]]
    ) -> tuple[int, int]:
        """A table; gives back its first and last row of values."""
        self.row += 1
        self.line(caption, self.caption)
        for column, heading in enumerate(headings):
            put(self.sheet, self.row, column, heading, self.head)
        first = self.row + 1
        for row in rows:
            self.row += 1
            for column, value in enumerate(row):
                share = headings[column].endswith(("better", "Share", "met"))
                form = self.percent if share else self.whole if isinstance(value, int | float) else self.text
                put(self.sheet, self.row, column, "-" if value is None else value, form)
        last = self.row
        self.row += 1
        return first, last

    def beside(self, chart: Any, first: int, title: str, rows: int) -> None:
        """Put a chart beside the table that begins at a row, and go on under whichever is longer."""
        height = max(_CHART["height"], 26 * rows + 90)
        chart.set_title({"name": title, "name_font": {"size": 12}, "overlay": False})
        chart.set_size({"width": _CHART["width"], "height": height})
        self.sheet.insert_chart(first - 2, _CHARTS_AT, chart, {"description": title})
        self.row = max(self.row, first - 2 + height // 20 + 1)


def add_dashboard(book: Book, figures: CycleFigures) -> None:
    """Add the dashboard as the first sheet."""
    made = _Dashboard(book)
    made.sheet.hide_gridlines(2)
    made.sheet.set_column(0, 0, 34)
    made.sheet.set_column(1, 6, 14)
    made.sheet.set_column(3, 3, 21)  # "Requires Improvement"
    made.line(f"Audit cycle: {figures.name}", made.title)
    theme = f"Theme: {figures.theme}. " if figures.theme else ""
    made.line(
        f"{theme}Opened {date_words(figures.opened)}. {figures.checklist_title}, "
        f"version {figures.checklist_version}. Made on {date_words(figures.made_on)}.",
        made.quiet,
    )
    if figures.redacted:
        made.line(REDACTED, made.quiet)
        if not figures.quotes_in_rows:
            made.line("The rows hold no quotes: too many plans to take every name out of them.", made.quiet)
    _key_figures(made, figures)
    _stacked(
        made,
        "Plans by grade",
        [("Overall", figures.overall), ("Compliance", figures.compliance), ("Quality", figures.quality)],
    )
    _stacked(made, "Sections by grade", [(one.section, one.grades) for one in figures.sections])
    _gaps(made, figures)
    _agencies(made, figures)
    for breakdown in figures.breakdowns:
        if len(breakdown.groups) > 1:
            rows = [(f"{one.value} ({number(one.plans)})", one.grades) for one in breakdown.groups]
            _stacked(made, f"By {breakdown.label.lower()}", rows)
    if len(figures.trend) > 1:
        _trend(made, figures)
    made.row += 1
    made.line(CAREFUL, made.quiet)
    made.sheet.freeze_panes(2, 0)
    made.sheet.set_landscape()
    made.sheet.set_paper(9)  # A4
    made.sheet.fit_to_pages(1, 0)


def _key_figures(made: _Dashboard, figures: CycleFigures) -> None:
    made.row += 1
    severities = [
        (number(one.per_plan), f"{SEVERITY_WORDS[one.severity].lower()} gaps a plan")
        for one in figures.severities
    ]
    needs = [(percent(one.share), f"of {one.part} {one.towards}") for one in figures.thread]
    shown = [
        (percent(figures.overall.good_or_better), "of plans Good or better"),
        (number(figures.plans.audited), "plans audited"),
        *severities[:2],
        *needs[1:],
    ]
    made.sheet.set_row(made.row, 30)
    made.sheet.set_row(made.row + 1, 48)
    for column, (value, label) in enumerate(shown):
        put(made.sheet, made.row, column, value, made.key)
        put(made.sheet, made.row + 1, column, label, made.key_label)
    made.row += 2


def _stacked(made: _Dashboard, title: str, rows: Sequence[tuple[str, GradeCounts]]) -> None:
    """A table of grades, and its chart of stacked shares."""
    headings = ("", *GRADE_WORDS.values(), "Good or better")
    values = [(label, *counts.by_grade().values(), counts.good_or_better) for label, counts in rows]
    first, last = made.table(title, headings, values)
    chart = made.book.add_chart({"type": "bar", "subtype": "percent_stacked"})
    for column, grade in enumerate(GRADE_WORDS, 1):
        chart.add_series(
            {
                "name": [_NAME, first - 1, column],
                "categories": [_NAME, first, 0, last, 0],
                "values": [_NAME, first, column, last, column],
                "fill": {"color": f"#{_colours.GRADES[grade]}"},
                "gap": 40,
            }
        )
    chart.set_y_axis({"reverse": True, "num_font": {"size": 9}})
    chart.set_x_axis({"num_format": "0%", "major_gridlines": {"visible": False}})
    chart.set_legend({"position": "bottom"})
    made.beside(chart, first, title, len(rows))


def _gaps(made: _Dashboard, figures: CycleFigures) -> None:
    shown = figures.gaps[:_GAPS]
    if not shown:
        return
    rows = [
        (f"{gap.code} {kind_words(gap.name)}", SEVERITY_WORDS[gap.severity], gap.plans, gap.share)
        for gap in shown
    ]
    first, last = made.table("The commonest gaps", ("Gap", "Severity", "Plans", "Share"), rows)
    _bars(made, "Share of plans with the gap", first, last, 3)


def _agencies(made: _Dashboard, figures: CycleFigures) -> None:
    rows = [
        (AGENCY_WORDS[one.agency], one.questions, one.answers.share_met)
        for one in figures.agencies
        if one.answers.share_met is not None
    ]
    if rows:
        first, last = made.table("Through each agency's lens", ("Agency", "Questions", "Share met"), rows)
        _bars(made, "Share of answers that are met", first, last, 2)


def _bars(made: _Dashboard, title: str, first: int, last: int, column: int) -> None:
    chart = made.book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": title,
            "categories": [_NAME, first, 0, last, 0],
            "values": [_NAME, first, column, last, column],
            "fill": {"color": f"#{_colours.ACCENT}"},
            "gap": 40,
            "data_labels": {"value": True, "num_format": "0%"},
        }
    )
    chart.set_y_axis({"reverse": True, "num_font": {"size": 9}})
    chart.set_x_axis({"num_format": "0%", "min": 0, "max": 1, "major_gridlines": {"visible": False}})
    chart.set_legend({"none": True})
    made.beside(chart, first, title, last - first + 1)


def _trend(made: _Dashboard, figures: CycleFigures) -> None:
    rows = [
        (
            f"{one.name}{'' if one.comparable else ' *'}",
            date_words(one.opened),
            one.plans,
            one.grades.good_or_better,
        )
        for one in figures.trend
    ]
    first, last = made.table("The trend", ("Cycle", "Opened", "Plans", "Good or better"), rows)
    chart = made.book.add_chart({"type": "line"})
    chart.add_series(
        {
            "name": "Good or better",
            "categories": [_NAME, first, 0, last, 0],
            "values": [_NAME, first, 3, last, 3],
            "line": {"color": f"#{_colours.ACCENT}", "width": 2.5},
            "marker": {"type": "circle", "size": 7},
            "data_labels": {"value": True, "num_format": "0%", "position": "above"},
        }
    )
    chart.set_y_axis({"num_format": "0%", "min": 0, "max": 1})
    chart.set_legend({"none": True})
    made.beside(chart, first, "Plans Good or better, cycle by cycle", len(rows))
    if not all(one.comparable for one in figures.trend):
        made.line("* By another checklist or version: not to be compared.", made.quiet)
