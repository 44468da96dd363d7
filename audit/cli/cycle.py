"""`ehcp-audit cycle`: audit cycles, from the sample to the closed figures.

Each command is declared here and stands in a module of its own, `cycle_*.py`.
"""

from __future__ import annotations

import click

from audit.cli.lazy import LazyGroup, Place

_COMMANDS = {
    "new": Place("cycle_open", "Open a cycle.", "new"),
    "list": Place("cycle_open", "List the cycles in the store.", "list_all"),
    "add": Place("cycle_plans", "Put plans into a cycle: all, or a sample that can be drawn again.", "add"),
    "run": Place("cycle_run", "Audit what is not yet audited; may be stopped and run again.", "run"),
    "status": Place("cycle_status", "Count a cycle's plans by state, grade and auditor.", "status"),
    "judgements": Place("cycle_judgements", "Auditors' answers out to a CSV file, and in.", "judgements"),
    "decide": Place("cycle_decide", "Decide on a plan's findings, links and questions.", "decide"),
    "moderate": Place(
        "cycle_moderate", "Agree an answer where auditors differ, or list where they do.", "moderate"
    ),
    "agreement": Place("cycle_moderate", "How far auditors agree, and the machine with them.", "agreement"),
    "actions": Place("cycle_actions", "What must be put right, by whom, by when.", "actions"),
    "report": Place("cycle_report", "Report on a cycle: Word, HTML, Excel, CSV or JSON.", "report"),
    "compare": Place("cycle_report", "Compare cycles: % Good or better, by section and check.", "compare"),
    "history": Place("cycle_status", "Who decided what, and when.", "history"),
    "close": Place("cycle_open", "Close a cycle: no further change, the figures stand.", "close"),
}


@click.group("cycle", cls=LazyGroup, places=_COMMANDS)
def command() -> None:
    """Audit cycles: sample plans, run, record judgements, moderate, close.

    Everything is kept in a store on this computer; a team shares one with --database (or the
    environment variable EHCP_AUDIT_DATABASE) and the address of a PostgreSQL server.

    \b
    Example: a cycle from start to finish
      ehcp-audit cycle new "Autumn 2026" --checklist golden-thread
      ehcp-audit cycle add "Autumn 2026" plans/ --sample 40 --stratify phase --seed 7
      ehcp-audit cycle run "Autumn 2026"
      ehcp-audit cycle judgements "Autumn 2026" export answers.csv
      ehcp-audit cycle judgements "Autumn 2026" import answers.csv
      ehcp-audit cycle moderate "Autumn 2026"
      ehcp-audit cycle status "Autumn 2026"
      ehcp-audit cycle report "Autumn 2026" --format docx --output autumn.docx
      ehcp-audit cycle close "Autumn 2026"
    """
