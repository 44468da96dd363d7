"""`ehcp-audit cycle judgements`: auditors' answers out to a CSV file, and in."""

from __future__ import annotations

from pathlib import Path

import click

from audit.cli.console import Exit, WrongUse, say
from audit.cli.cycle_store import database_option, opened_cycle, user
from audit.cli.output import check_output, report_stream
from audit.cli.redacting import pseudonyms_for, redact_option


@click.command("judgements")
@click.argument("name")
@click.argument("direction", type=click.Choice(["export", "import"]))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.csv")
@click.option("--blank", metavar="AUDITOR", help="Export an empty table for this auditor to fill in.")
@click.option("--agency", metavar="AGENCY", help="With --blank: only the questions of this agency.")
@click.option("--done", is_flag=True, help="On import: the auditors have finished with these plans.")
@redact_option("On export: names by pseudonyms; such a file cannot be taken in again. [default: as they are]")
@database_option
def judgements(
    name: str,
    direction: str,
    file: Path,
    blank: str | None,
    agency: str | None,
    done: bool,
    redact: bool | None,
    database: str | None,
) -> int:
    """Auditors' answers out to a CSV file, and in.

    Columns: plan, auditor, agency, question, answer, comment (and reason, machine, sha256 on the way
    out). Answers are met, partly-met, not-met, not-applicable or needs-judgement; agencies education,
    health, social-care, educational-psychology, parents or sen. A file is taken in whole or not at
    all, rows without an answer apart; taken in again, it changes nothing.

    \b
    Examples
      ehcp-audit cycle judgements "Autumn 2026" export jo.csv --blank "Jo Park" --agency health
      ehcp-audit cycle judgements "Autumn 2026" import jo.csv --done
      ehcp-audit cycle judgements "Autumn 2026" export all.csv
    """
    if direction == "import" and (blank or agency):
        raise WrongUse("--blank and --agency are for export.")
    if direction == "export" and done:
        raise WrongUse("--done is for import.")
    if redact and (direction == "import" or blank):
        raise WrongUse("--redact is for answers that go out: a table to fill in must name its plans.")
    from audit.cycle.hiding import Hiding
    from audit.cycle.judgement_files import read_judgements, write_blank, write_judgements

    with opened_cycle(database, name) as (store, cycle):
        if direction == "import":
            try:
                with file.open(encoding="utf-8-sig", newline="") as table:
                    came_in = read_judgements(store, cycle, table, done=done)
            except UnicodeDecodeError:
                raise WrongUse(f"{file} is not text in UTF-8: save it as CSV UTF-8.") from None
            except OSError as problem:
                reason = (problem.strerror or "it cannot be opened").lower()
                raise WrongUse(f"{file} cannot be read: {reason}.") from None
            say(f"Took in {came_in.changed} answers; {came_in.unchanged} were so already.")
            return Exit.DONE
        check_output(file, [])
        with report_stream(file, text=False) as out:
            if blank:
                rows = write_blank(store, cycle, user(blank, agency), out)
            else:
                hiding = Hiding(pseudonyms_for(store.address, cycle.name) if redact else None)
                rows = write_judgements(store, cycle, out, hiding)
        say(f"Wrote {rows} rows to {file}.")
    return Exit.DONE
