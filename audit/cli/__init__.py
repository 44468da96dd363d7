"""The command line, `ehcp-audit`.

Each command is a module, loaded when it is called for: `ehcp-audit --help` must not wait for PDF
readers. A command that is not built yet is not declared.
"""

from __future__ import annotations

from importlib import import_module
from typing import NoReturn, cast

import click

from audit import __version__
from audit.cli.console import run

#: Each command with its module and what it does, so that neither help nor completion loads a module.
_COMMANDS = {
    "score": ("score", "Read plans (files or folders), audit them, print a report."),
    "thread": ("thread", "Draw the golden thread of one plan: what answers each need, and what hangs loose."),
    "explain": ("explain", "Say what a check tests, why, and what to do about it."),
    "checklist": ("checklist", "List, show and validate the QA frameworks."),
    "grade": ("grade", "Grade again from a saved audit, without reading the plan."),
    "doctor": ("doctor", "Check this installation and audit a small plan made for it."),
}


class _LazyGroup(click.Group):
    """A group whose commands are imported when they are first used."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        return cast(click.Command, import_module(f"audit.cli.{_COMMANDS[cmd_name][0]}").command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in _COMMANDS.items()])


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", prog_name="ehcp-audit", message="%(prog)s %(version)s")
def cli() -> None:
    """Reads Education, Health and Care plans and audits them.

    Everything happens on this computer: nothing is sent anywhere. The tool reports likely gaps with
    the evidence for each; whoever audits the plan decides.
    """


def main() -> NoReturn:
    """Run the command line and leave with its exit status."""
    raise SystemExit(run(cli))
