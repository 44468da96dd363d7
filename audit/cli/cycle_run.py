"""`ehcp-audit cycle run`: audit what is not yet audited."""

from __future__ import annotations

import click

from audit.cli.console import Exit, say, stop_if_asked
from audit.cli.cycle_progress import counting
from audit.cli.cycle_store import database_option, opened_cycle


@click.command("run")
@click.argument("name")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many plans to audit at once. [default: one for each processor]",
)
@click.option(
    "--scheduler",
    metavar="tcp://HOST:PORT",
    help="Audit on a Dask cluster whose workers have this program and see the files.",
)
@click.option("--again", is_flag=True, help="Try those too that could not be read before.")
@database_option
def run(name: str, jobs: int | None, scheduler: str | None, again: bool, database: str | None) -> int:
    """Audit what is not yet audited.

    Each audit is kept as it is finished. Stop at any moment (Ctrl-C) and run again: nothing is lost
    and nothing is done twice. A file that has not changed is not read again.

    \b
    Examples
      ehcp-audit cycle run "Autumn 2026"
      ehcp-audit cycle run "Autumn 2026" --scheduler tcp://10.0.0.5:8786

    \b
    Exit status
      0    every file was audited
      1    some file could not be read (the others were audited)
      130  stopped
    """
    from audit.cycle.comparing import cannot_compare, compare_cycle
    from audit.cycle.running import run_cycle, work_of

    with opened_cycle(database, name) as (store, cycle):
        work = work_of(store, cycle, again=again)
        if not any((work.due, work.done, work.failed)):
            say(f'There are no plans in "{cycle.name}" yet: ehcp-audit cycle add "{cycle.name}" PATH...')
            return Exit.DONE
        auditing = None
        if scheduler is not None:
            from audit.cycle.cluster import on_cluster

            auditing = on_cluster(scheduler)
        done, reused, failed = 0, 0, []
        with counting("Auditing", len(work.due)) as tell:
            for step in run_cycle(store, cycle, work=work, jobs=jobs, auditing=auditing):
                done += 1
                reused += step.reused
                if step.error is not None:
                    failed.append(step)
                tell(done, len(failed))
                stop_if_asked()
        for step in failed:
            say(f"Not read ({step.error}): {step.entry.path}")
        audited = done - reused - len(failed)
        say(f"Audited {audited} plans; {len(work.done) + reused} were audited already.")
        sharing = compare_cycle(store, cycle)
        if sharing:
            say(f"{sharing} plans share a passage with another child's plan of this cycle (X01).")
        if cannot_compare(store, cycle):
            say(
                "Whether plans share a passage with another child's (X01) could not be looked at: this cycle "
                "keeps no words of its plans."
            )
        unread = len(failed) + len(work.failed)
        if unread:
            say(f"{unread} could not be read: ehcp-audit cycle status says why. --again tries them anew.")
    return Exit.UNREADABLE if unread else Exit.DONE
