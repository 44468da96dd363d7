"""Stores to test with: a real SQLite file and, where there is one, a real PostgreSQL server."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from audit.checklists import Checklist, load_checklist
from audit.cycle.audits import save_audit
from audit.cycle.cycles import new_cycle
from audit.cycle.entries import Candidate, add_plans
from audit.cycle.gathering import content_hash
from audit.cycle.store import Store, open_store
from audit.cycle.values import Auditor, Cycle, Entry
from audit.model.audit import PlanAudit
from audit.pipeline import audit_plan
from tests.conftest import ROOT

SAMPLES = ROOT / "samples"
JO = Auditor("Jo Park", "education")
SAM = Auditor("Sam Lee", "health")

_NO_SERVER = (
    "PostgreSQL is not tested here: start a server and set EHCP_AUDIT_TEST_POSTGRES to its address, "
    "postgresql+psycopg://USER@HOST:PORT/postgres"
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what needs a server, so that it can be asked for alone: `pytest -m postgresql`."""
    for item in items:
        if not isinstance(item, pytest.Function):
            continue
        values = item.callspec.params.values() if hasattr(item, "callspec") else ()
        if "postgresql" in (*item.fixturenames, *values):
            item.add_marker(pytest.mark.postgresql)


@pytest.fixture
def postgresql() -> Iterator[str]:
    """The address of an empty PostgreSQL database of the test's own."""
    server = os.environ.get("EHCP_AUDIT_TEST_POSTGRES")
    if not server:
        if os.environ.get("CI_REQUIRES_POSTGRES"):
            pytest.fail(_NO_SERVER)
        pytest.skip(_NO_SERVER)
    name = f"audit_{uuid4().hex}"
    engine = create_engine(make_url(server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield make_url(server).set(database=name).render_as_string(hide_password=False)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A store's address, on each kind of database in turn."""
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgresql"))
    return str(tmp_path / "store" / "store.sqlite")


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    """An open store on each kind of database in turn."""
    with open_store(database) as opened:
        yield opened


@pytest.fixture(scope="session")
def checklist() -> Checklist:
    return load_checklist("golden-thread")


@pytest.fixture(scope="session")
def sample_audit(checklist: Checklist) -> PlanAudit:
    """The audit of a sample plan with findings, links and gaps."""
    return audit_plan(SAMPLES / "05-provision-plans-secondary-spld-adhd.docx", checklist)


@pytest.fixture
def cycle(store: Store, checklist: Checklist) -> Cycle:
    return new_cycle(store, "Autumn", checklist)


@pytest.fixture
def entry(store: Store, cycle: Cycle, sample_audit: PlanAudit) -> Entry:
    """An audited plan in the cycle."""
    candidate = Candidate(sample_audit.document.path, sample_audit.document.sha256, {"district": "North"})
    added = add_plans(store, cycle, [candidate]).added[0]
    save_audit(store, added, sample_audit)
    return added


CopySamples = Callable[[Path, int], list[Path]]


@pytest.fixture
def copy_samples() -> CopySamples:
    """Fills a folder with so many plans made from the samples, no two of the same content."""

    def copy(folder: Path, number: int) -> list[Path]:
        originals = sorted(SAMPLES.glob("*.docx"))[:14]
        folder.mkdir(parents=True, exist_ok=True)
        made = []
        for copied in range(number):
            original = originals[copied % len(originals)]
            target = folder / f"plan-{copied:03}.docx"
            shutil.copy(original, target)
            with zipfile.ZipFile(target, "a") as package:  # other bytes, the same words
                package.comment = f"copy {copied}".encode()
            made.append(target)
        assert len({content_hash(path) for path in made}) == number
        return made

    return copy
