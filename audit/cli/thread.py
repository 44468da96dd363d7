"""`ehcp-audit thread`: the golden-thread matrix of one plan, in the terminal or as JSON."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from audit.cli.console import Exit, say
from audit.cli.options import output_option, text_or_json_option
from audit.cli.output import check_output, report_stream
from audit.discovery import find_plans
from audit.safety import escape_controls, path_text

if TYPE_CHECKING:
    from audit.model.audit import PlanAudit
    from audit.model.findings import Link, Thread
    from audit.thread.follow import Following

SCHEMA = "ehcp-thread/1"

_NARROWEST, _WIDEST = 60, 200  # characters on a line of the matrix
_WITHOUT_TERMINAL = 110  # where no terminal says how wide it is


@click.command("thread")
@click.argument("path", metavar="PLAN", type=click.Path(path_type=Path))
@click.option("--why", is_flag=True, help="Show the evidence for every link and for the best near miss.")
@click.option("--gaps", "only_gaps", is_flag=True, help="Show only what hangs loose.")
@text_or_json_option
@output_option
def command(path: Path, why: bool, only_gaps: bool, format_name: str, output: Path | None) -> int:
    """Draw a plan's golden thread: needs, and what outcome and provision answer each.

    A solid line is drawn by the plan itself (a row of a grid, a reference); a broken line is read from
    area, words and meaning. The number is the probability that an auditor would call the two linked.
    "?" means that it cannot be told: never a failure, always worth a look.
    """
    found = find_plans([str(path)])
    check_output(output, (source.path for source in found.sources))

    from audit.pipeline import audit_plans  # loads what reads plans: only once the command line is right

    audit = next(iter(audit_plans(found.sources[:1], jobs=1)))
    with report_stream(output, format_name == "text") as stream:
        if format_name == "json":
            _write_json(audit, stream, why)
        elif audit.error is None:
            _draw(audit, stream, _width(output), why, only_gaps)
    if audit.error is not None:
        say(f"{path_text(audit.document.path)}: {audit.error.message} {audit.error.help}")
        return Exit.UNREADABLE
    if audit.kind != "ehcp":
        say(f"This does not look like an EHC plan but like {audit.looks_like or 'another document'}.")
    return Exit.DONE


def _width(output: Path | None) -> int:
    if output is not None:
        return _WITHOUT_TERMINAL
    return max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size((_WITHOUT_TERMINAL, 24)).columns))


def _followed(audit: PlanAudit) -> tuple[Following, tuple[Link, ...], Thread]:
    """The thread of an audited plan: from the audit where it is in it, else worked out now."""
    from audit.thread.follow import follow_plan, follow_thread

    if audit.thread is not None:
        return follow_plan(audit), audit.links, audit.thread
    links, thread = follow_thread(audit)
    return follow_plan(audit), links, thread


# --- JSON -----------------------------------------------------------------------------------------


def _write_json(audit: PlanAudit, stream: TextIO, why: bool) -> None:
    said: dict[str, Any] = {
        "schema": SCHEMA,
        "document": audit.document.model_dump(mode="json"),
        "error": audit.error.model_dump(mode="json") if audit.error else None,
        "kind": audit.kind,
        "items": [],
        "links": [],
        "thread": None,
    }
    if audit.error is None:
        following, links, thread = _followed(audit)
        said["items"] = [item.model_dump(mode="json") for item in audit.items]
        said["links"] = [link.model_dump(mode="json") for link in links]
        said["thread"] = thread.model_dump(mode="json")
        if why:
            said["evidence"] = [_evidence_json(following, link) for link in links]
    stream.write(escape_controls(json.dumps(said, ensure_ascii=False, indent=2)) + "\n")


def _evidence_json(following: Following, link: Link) -> dict[str, Any]:
    found = following.evidence(link.kind, link.source, link.target)
    return {
        "kind": link.kind,
        "source": link.source,
        "target": link.target,
        "reasons": list(found.reasons) if found else [],
        "source_words": list(found.source_words) if found else [],
        "target_words": list(found.target_words) if found else [],
    }


def _draw(audit: PlanAudit, stream: TextIO, width: int, why: bool, only_gaps: bool) -> None:
    from rich.console import Console

    from audit.cli.thread_matrix import Matrix

    following, links, thread = _followed(audit)
    console = Console(
        file=stream,
        width=width,
        highlight=False,
        markup=False,
        emoji=False,
        force_terminal=None if stream is sys.stdout else False,
    )
    matrix = Matrix(audit, following, links, thread, width, why, only_gaps)
    for part in matrix.parts():
        console.print(part)
