"""`ehcp-audit cycle add`: put plans into a cycle, all or a sample."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from audit.cli.console import Exit, WrongUse, say
from audit.cli.cycle_progress import counting
from audit.cli.cycle_store import by_option, database_option, opened_cycle, user
from audit.safety import clean_line

if TYPE_CHECKING:
    from audit.cycle.gathering import Gathered

_LONGEST = 40  # rows of a comparison of sample and population on the screen; the store has them all


@click.command("add")
@click.argument("name")
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--sample", type=click.IntRange(min=1), metavar="N", help="Draw N plans instead of all.")
@click.option(
    "--stratify",
    metavar="DETAIL,...",
    help="Draw from each stratum in proportion: phase, primary_need, status, or a column of the register.",
)
@click.option("--seed", type=int, metavar="S", help="Draw the same sample again. [default: a new one, told]")
@click.option(
    "--register",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help='A table (.csv or .xlsx) with a column "path" and others that say more about each plan.',
)
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="How many plans to read at once.")
@by_option
@database_option
def add(
    name: str,
    paths: tuple[str, ...],
    sample: int | None,
    stratify: str | None,
    seed: int | None,
    register: Path | None,
    jobs: int | None,
    by: str | None,
    database: str | None,
) -> int:
    """Put plans into a cycle: all, or a sample that can be drawn again.

    PATH is a file or a folder. A register alone names the plans (paths are looked for beside it);
    with PATHs it says more about those found there. To stratify by what no register says, the plans
    are read for it first.

    \b
    Examples
      ehcp-audit cycle add "Autumn 2026" plans/
      ehcp-audit cycle add "Autumn 2026" plans/ --sample 40 --stratify phase,primary_need --seed 7
      ehcp-audit cycle add "Autumn 2026" --register register.xlsx --sample 40 --stratify district
    """
    if not paths and register is None:
        raise WrongUse("Name plans, a folder, or a register: ehcp-audit cycle add NAME PATH...")
    if stratify and sample is None:
        raise WrongUse("--stratify needs --sample N: how many plans are to be drawn.")
    from audit.cycle.gathering import Wanted, gather

    strata = tuple(
        one.strip().lower().replace("-", "_") for one in (stratify or "").split(",") if one.strip()
    )
    wanted = Wanted(paths, register, sample, strata, seed, jobs)
    with opened_cycle(database, name) as (store, cycle), counting("Reading") as seen:
        gathered = gather(store, cycle, wanted, user(by), seen)
    _tell(gathered, strata, wanted.sample)
    return Exit.DONE


def _tell(gathered: Gathered, strata: tuple[str, ...], size: int | None) -> None:
    added = gathered.added
    drawn = len(gathered.sample.chosen)
    if drawn < gathered.population:
        seed = f"with seed {gathered.seed}"
        say(f"Drew {drawn} of {gathered.population} plans {seed}: give --seed to draw the same again.")
    elif size is not None and size > gathered.population:
        say(f"There are only {gathered.population} plans: all are in the sample.")
    if strata:
        click.echo(f"{', '.join(strata)}: population, sample")
        for row in gathered.sample.compared()[:_LONGEST]:
            click.echo(
                f"  {clean_line(', '.join(row.values))}: "
                f"{row.population} ({row.population / gathered.population:.0%}), "
                f"{row.sample} ({row.sample / drawn:.0%})"
            )
    say(f"Put in {len(added.added)} plans.")
    if added.already_there:
        say(f"{len(added.already_there)} were in the cycle already, by path or by content.")
    if gathered.not_in_register:
        say(f"{gathered.not_in_register} of the plans found are not in the register.")
    if gathered.passed_over:
        say(f"Passed over {gathered.passed_over} files that are neither Word documents (.docx) nor PDFs.")
