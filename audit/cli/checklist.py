"""`ehcp-audit checklist`: list, show and validate the QA frameworks."""

from __future__ import annotations

import textwrap
from itertools import groupby

import click

from audit.checklists import Checklist, Question, checklist_names, load_checklist
from audit.checks import all_checks
from audit.cli.console import Exit, WrongUse
from audit.cli.options import read_checklist

_WIDTH = 80


@click.group("checklist")
def command() -> None:
    """List, show and validate the QA frameworks (checklists)."""


@command.command("list")
def list_checklists() -> int:
    """List the checklists that come with the program."""
    for name in checklist_names():
        checklist = load_checklist(name)
        click.echo(f"{name:<24}{checklist.title} (version {checklist.version}, {_extent(checklist)})")
    return Exit.DONE


@command.command("show")
@click.argument("name_or_file", metavar="NAME-OR-FILE")
def show(name_or_file: str) -> int:
    """Print a checklist's questions, what good looks like, and the checks behind each."""
    checklist = read_checklist(name_or_file)
    built = set(all_checks())
    lines = [f"{checklist.name} version {checklist.version}: {checklist.title}"]
    lines += textwrap.wrap(checklist.description, _WIDTH)
    lines += [f"The law as of {checklist.legal_date}. {_extent(checklist)}; * marks a check not built yet."]
    for section, questions in groupby(checklist.questions, key=lambda question: question.section):
        lines += ["", f"Section {section}" if section else "The whole plan"]
        for question in questions:
            lines += _question(question, checklist, built)
    if checklist.descriptors:
        lines += ["", "What the grades mean"]
    for grade, descriptor in checklist.descriptors.items():
        said = f"{grade}: {descriptor}"
        lines += textwrap.wrap(said, _WIDTH, initial_indent="  ", subsequent_indent="    ")
    lines += ["", "What holds a grade down"]
    for limit in checklist.limits:
        said = f"{limit.why} ({limit.id}: {', '.join(limit.grades)} no better than {limit.cap})"
        lines += textwrap.wrap(said, _WIDTH, initial_indent="  ", subsequent_indent="    ")
    click.echo("\n".join(lines))
    return Exit.DONE


@command.command("validate")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
def validate(files: tuple[str, ...]) -> int:
    """Check checklists of your own: every mistake is named with its key."""
    for file in files:
        checklist = read_checklist(file)
        click.echo(f"{file}: {checklist.name} version {checklist.version} is valid ({_extent(checklist)}).")
    return Exit.DONE


@command.command("words")
@click.argument("file", required=False, metavar="[LIST]")
def words(file: str | None) -> int:
    """Print the word lists that a checklist of your own may change: all their names, or one list.

    For example: ehcp-audit checklist words vague
    """
    from audit.language.words import LISTS, WordListError, list_names, word_lists

    try:
        for name in (file,) if file else sorted(LISTS):
            for one in sorted(list_names(name)):
                click.echo(f"[words.{name}.{one}]")
                if file:
                    said = ", ".join(word_lists(name)[one])
                    click.echo(textwrap.fill(said, _WIDTH, initial_indent="  ", subsequent_indent="  "))
    except WordListError as problem:
        raise WrongUse(f"{str(problem)[:1].upper()}{str(problem)[1:]}.") from None
    return Exit.DONE


def _extent(checklist: Checklist) -> str:
    built = len(checklist.checks & set(all_checks()))
    return f"{len(checklist.questions)} questions, {built} of {len(checklist.checks)} checks built"


def _question(question: Question, checklist: Checklist, built: set[str]) -> list[str]:
    checks = " ".join(code if code in built else f"{code}*" for code in question.checks)
    weight = f", weight {checklist.weight(question):g}"
    about = f"{question.kind}{weight}; {', '.join(question.agencies)}; {checks or 'for a person to judge'}"
    lines = textwrap.wrap(
        f"{question.id}: {question.text}", _WIDTH, initial_indent="  ", subsequent_indent="    "
    )
    lines += textwrap.wrap(f"Good: {question.good}", _WIDTH, initial_indent="    ", subsequent_indent="    ")
    return lines + textwrap.wrap(f"({about})", _WIDTH, initial_indent="    ", subsequent_indent="    ")
