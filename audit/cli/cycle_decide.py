"""`ehcp-audit cycle decide`: what the terminal's screens decide, from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast, get_args

import click

from audit.cli.console import Exit, WrongUse, say
from audit.cli.cycle_decide_where import Where
from audit.cli.cycle_store import database_option
from audit.cli.named_group import NamedGroup
from audit.cli.options import text_or_json_option
from audit.model.findings import AnswerValue, LinkKind, Severity

if TYPE_CHECKING:
    from audit.model.audit import PlanAudit


@click.group("decide", cls=NamedGroup)
@click.argument("name")
@click.option("--plan", metavar="PLAN", help="The plan: its file's name, the end of its path, or its sha256.")
@click.option("--by", metavar="NAME", help="Who decides. [default: your user name]")
@click.option("--agency", metavar="AGENCY", help="Through whose lens: health, education, sen and so on.")
@database_option
@click.pass_context
def decide(
    ctx: click.Context, name: str, plan: str | None, by: str | None, agency: str | None, database: str | None
) -> None:
    """Decide on a plan's findings, links and questions without the terminal's screens.

    NAME is a cycle, or "desk": your own standing one. `show` lists what there is to decide. Each
    decision is kept at once, with your name in the history; `undo` takes the last one back.

    \b
    Examples
      ehcp-audit cycle decide "Autumn 2026" --plan plan-17.docx show
      ehcp-audit cycle decide "Autumn 2026" --plan plan-17.docx accept P03:F2 P03:F4
      ehcp-audit cycle decide "Autumn 2026" --plan plan-17.docx reject S02 --reason "It stands in annex 2"
      ehcp-audit cycle decide "Autumn 2026" --plan plan-17.docx link confirm B1 F2
      ehcp-audit cycle decide "Autumn 2026" --plan plan-17.docx answer a-there met --comment "Page 2"
      ehcp-audit cycle decide "Autumn 2026" --plan plan-17.docx missed "Who trains them?" --item F3
      ehcp-audit cycle decide "Autumn 2026" --plan plan-17.docx finish --by "Jo Park"
    """
    ctx.obj = Where(name, plan, by, agency, database)


@decide.command("show")
@text_or_json_option
@click.pass_obj
def show(where: Where, format_name: str) -> int:
    """List findings, links and questions by their names, as they stand for you."""
    from audit.cli.cycle_decide_show import show_plan

    with where.opened() as at:
        show_plan(at.store, at.cycle, at.entry, at.auditor, as_json=format_name == "json")
    return Exit.DONE


@decide.command("accept")
@click.argument("findings", nargs=-1, required=True, metavar="FINDING...")
@click.option("--reason", metavar="TEXT", help="Why.")
@click.pass_obj
def accept(where: Where, findings: tuple[str, ...], reason: str | None) -> int:
    """Accept findings: they are gaps."""
    return _decide_findings(where, findings, "accepted", reason)


@decide.command("reject")
@click.argument("findings", nargs=-1, required=True, metavar="FINDING...")
@click.option("--reason", metavar="TEXT", help="Why it is no gap: needed, and kept with it.")
@click.pass_obj
def reject(where: Where, findings: tuple[str, ...], reason: str | None) -> int:
    """Reject findings: they are none, and why."""
    return _decide_findings(where, findings, "rejected", reason)


@decide.command("reopen")
@click.argument("findings", nargs=-1, required=True, metavar="FINDING...")
@click.pass_obj
def reopen(where: Where, findings: tuple[str, ...]) -> int:
    """Leave findings open again, as if you had not decided."""
    return _decide_findings(where, findings, "open", None)


def _decide_findings(
    where: Where,
    findings: tuple[str, ...],
    state: Literal["open", "accepted", "rejected"],
    reason: str | None,
) -> int:
    from audit.cycle.decisions import decide_finding

    with where.opened() as at:
        for finding in findings:
            decide_finding(at.store, at.entry, at.auditor, finding, state, reason=reason)
            say(f"{at.entry.file_name}: {finding} is {state}.")
    return Exit.DONE


@decide.command("link")
@click.argument("what", type=click.Choice(["confirm", "reject", "add"]))
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--reason", metavar="TEXT", help="Why.")
@click.pass_obj
def link(where: Where, what: str, source: str, target: str, reason: str | None) -> int:
    """Confirm, reject or add a link of the golden thread: `link confirm B1 F2`."""
    from audit.cycle.decisions import decide_link
    from audit.cycle.values import LinkDecision

    states: dict[str, LinkDecision] = {"confirm": "confirmed", "reject": "rejected", "add": "added"}
    with where.opened() as at:
        audit = at.audit
        kind = _kind_of(audit, source, target)
        listed = any((one.kind, one.source, one.target) == (kind, source, target) for one in audit.links)
        if not listed and what != "add":
            raise WrongUse(f"No link from {source} to {target} is listed. If there is one: link add.")
        state = "confirmed" if listed and what == "add" else states[what]
        decide_link(at.store, at.entry, at.auditor, kind, source, target, state, reason=reason)
        say(f"{at.entry.file_name}: the link from {source} to {target} is {state}.")
    return Exit.DONE


def _kind_of(audit: PlanAudit, source: str, target: str) -> LinkKind:
    """Which kind of link two statements can have."""
    from audit.cycle.problems import did_you_mean

    kinds = {item.id: item.kind for item in audit.items}
    for one in (source, target):
        if one not in kinds:
            raise WrongUse(f'There is no statement "{one}" in this plan{did_you_mean(one, kinds)}')
    made = f"{kinds[source]}-{kinds[target]}"
    known: tuple[LinkKind, ...] = get_args(LinkKind)
    if made not in known:
        raise WrongUse(
            f"{source} ({kinds[source]}) and {target} ({kinds[target]}) cannot be linked. Links lead from "
            "an aspiration to an outcome, from a need to an outcome or to provision, and from an outcome to "
            "provision."
        )
    return made


@decide.command("answer")
@click.argument("question")
@click.argument("answer", type=click.Choice(get_args(AnswerValue)))
@click.option("--reason", metavar="TEXT", help="Why, where it is not the program's answer.")
@click.option("--comment", metavar="TEXT", help="What else there is to say.")
@click.pass_obj
def give_answer(where: Where, question: str, answer: str, reason: str | None, comment: str | None) -> int:
    """Answer a question of the checklist; your answer goes before the program's."""
    from audit.cycle.decisions import answer_question

    with where.opened() as at:
        value = cast(AnswerValue, answer)
        answer_question(at.store, at.entry, at.auditor, question, value, reason=reason, comment=comment)
        say(f"{at.entry.file_name}: {question} is answered: {answer}.")
    return Exit.DONE


@decide.command("missed")
@click.argument("message")
@click.option("--item", metavar="ITEM", help="The statement it is about: F2.")
@click.option("--section", metavar="LETTER", help="The section, where it is about no one statement.")
@click.option("--quote", metavar="TEXT", help="The plan's exact words. [default: the statement]")
@click.option("--check", metavar="CODE", help="The check that missed it.")
@click.option(
    "--severity",
    type=click.Choice(get_args(Severity)),
    default="quality",
    show_default=True,
    help="How grave.",
)
@click.pass_obj
def missed(
    where: Where,
    message: str,
    item: str | None,
    section: str | None,
    quote: str | None,
    check: str | None,
    severity: str,
) -> int:
    """Add a gap that the program missed."""
    from audit.cycle.decisions import add_finding

    with where.opened() as at:
        passage = at.passage(quote, item, section)
        made = cast(Severity, severity)
        add_finding(at.store, at.entry, at.auditor, passage, message, severity=made, check=check)
        say(f"{at.entry.file_name}: added to the findings.")
    return Exit.DONE


@decide.command("good")
@click.option("--item", metavar="ITEM", help="The statement: F2.")
@click.option("--quote", metavar="TEXT", help="The plan's exact words. [default: the statement]")
@click.option("--comment", metavar="TEXT", help="Why it is good.")
@click.pass_obj
def good(where: Where, item: str | None, quote: str | None, comment: str | None) -> int:
    """Mark words as an example of good practice."""
    from audit.cycle.decisions import mark_good_practice

    if not (item or quote):
        raise WrongUse("Say what is good: --item ITEM, or --quote TEXT with the plan's exact words.")
    with where.opened() as at:
        mark_good_practice(at.store, at.entry, at.auditor, at.passage(quote, item), comment)
        say(f"{at.entry.file_name}: marked as good practice.")
    return Exit.DONE


@decide.command("comment")
@click.argument("text")
@click.option("--item", metavar="ITEM", help="The statement it is about.")
@click.pass_obj
def comment(where: Where, text: str, item: str | None) -> int:
    """Make a remark on the plan, or on a statement."""
    from audit.cycle.decisions import add_comment

    with where.opened() as at:
        add_comment(at.store, at.entry, at.auditor, text, at.passage(None, item) if item else None)
        say(f"{at.entry.file_name}: kept.")
    return Exit.DONE


@decide.command("finish")
@click.option("--not", "unfinished", is_flag=True, help="You are not done after all.")
@click.pass_obj
def finish(where: Where, unfinished: bool) -> int:
    """Say that you are done with the plan."""
    from audit.cycle.readings import finish_reading

    with where.opened() as at:
        finish_reading(at.store, at.entry, at.auditor, not unfinished)
        state = "open again" if unfinished else "finished"
        say(f"{at.entry.file_name}: {state}, for {at.auditor.name}.")
    return Exit.DONE


@decide.command("undo")
@click.pass_obj
def take_back(where: Where) -> int:
    """Take your last decision on the plan back; again, the one before it."""
    from audit.cycle.undoing import undo

    with where.opened() as at:
        undone: Any = undo(at.store, at.cycle, at.auditor, at.entry)
        if undone is None:
            say(f"{at.entry.file_name}: there is nothing of yours to take back.")
        else:
            value = (undone.after or undone.before or {}).get("value", "")
            say(f"{at.entry.file_name}: taken back: {undone.kind} {undone.target} {value}".rstrip() + ".")
    return Exit.DONE
