"""The command line, `ehcp-audit`.

Each command is a module, loaded when it is called for: `ehcp-audit --help` must not wait for PDF
readers. A command that is not built yet is not declared.
"""

from __future__ import annotations

import gc
from typing import NoReturn

import click

from audit import __version__
from audit.cli.console import run
from audit.cli.lazy import LazyGroup, Place

_COMMANDS = {
    "score": Place("score", "Read plans (files or folders), audit them, print a report."),
    "thread": Place(
        "thread", "Draw the golden thread of one plan: what answers each need, and what hangs loose."
    ),
    "review": Place("review", "Read, decide and moderate in the terminal, on plans or on an audit cycle."),
    "cycle": Place("cycle", "Audit cycles: sample plans, run, record judgements, moderate, close."),
    "export": Place("export", "Write a plan's audit, or a cycle's, to Word, HTML, Excel or its own file."),
    "explain": Place("explain", "Say what a check tests, why, and what to do about it."),
    "checklist": Place("checklist", "List, show and validate the QA frameworks."),
    "grade": Place("grade", "Grade again from a saved audit, without reading the plan."),
    "forget": Place("forget", "Remove one child's data from the store, and say what was removed."),
    "doctor": Place("doctor", "Check this installation and audit a small plan made for it."),
}


@click.group(cls=LazyGroup, places=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", prog_name="ehcp-audit", message="%(prog)s %(version)s")
def cli() -> None:
    """Reads Education, Health and Care plans and audits them.

    Everything happens on this computer: nothing is sent anywhere. The tool reports likely gaps with
    the evidence for each; whoever audits the plan decides.

    \b
    Example
      ehcp-audit score plans/

    \b
    To complete commands with the Tab key, add one line to your shell's settings
      bash (~/.bashrc)  eval "$(_EHCP_AUDIT_COMPLETE=bash_source ehcp-audit)"
      zsh (~/.zshrc)    eval "$(_EHCP_AUDIT_COMPLETE=zsh_source ehcp-audit)"
      fish              _EHCP_AUDIT_COMPLETE=fish_source ehcp-audit | source
    """


def main() -> NoReturn:
    """Run the command line and leave with its exit status."""
    status = run(cli)
    gc.freeze()  # the system takes all memory back at once: Python need not look through it first
    raise SystemExit(status)
