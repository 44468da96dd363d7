"""One broken file put through the whole job, and what came of it."""

from __future__ import annotations

import io
import random
import re
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from audit.checklists import load_checklist
from audit.model.audit import PlanAudit
from audit.model.document import UnreadableFile
from audit.pipeline import audit_plan, audit_unless_scanned
from audit.reading.open import read_document
from audit.reports import Setting, find_report
from audit.sections import split_sections
from tests.fuzz.pdf_mutations import mutated_pdf
from tests.fuzz.word_mutations import mutated_word

AS_OF = date(2026, 11, 20)
MB = 2**20
#: Of so many broken files one is recognised if it turns out to be a scan (of the PDFs, which have odd numbers).
RECOGNISED = 20
#: Every so many files one goes the whole way, through checks and thread to its reports: the others are read
#: and parted into sections and statements, which is where broken files do their harm.
WHOLE = 4
#: What a terminal would obey: all but newline and tab, and the marks that turn text round.
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Examined:
    """What came of one file. `wrong` says what must not be, and is empty when all is as it should be."""

    number: int
    name: str
    outcome: str
    #: Of the processor: a busy machine has no say in it.
    seconds: float
    #: The most memory that the process has held so far, and how much of that came with this file, in bytes.
    peak: int
    rose: int
    wrong: str = ""


def mutated(seed: int, number: int) -> tuple[str, bytes]:
    """The name and bytes of one broken file: the same for the same numbers, on any machine."""
    chance = random.Random(f"{seed}:{number}")
    if number % 2:
        return f"{number:06}.pdf", mutated_pdf(chance)
    return f"{number:06}.docx", mutated_word(chance)


def examine(folder: Path, seed: int, number: int) -> Examined:
    """Makes a broken file, audits it and writes its reports; of those that are scans, recognises some."""
    name, data = mutated(seed, number)
    path = folder / name
    path.write_bytes(data)
    try:
        if number // 2 % WHOLE:  # Word and PDF take turns
            return read_only(path, number)
        return examined(path, number, recognise=number % RECOGNISED == 1)
    finally:
        path.unlink(missing_ok=True)


def examined(path: Path, number: int = 0, recognise: bool = False) -> Examined:
    """What comes of a file that is there; scanned pages take seconds each, and are recognised if asked."""
    before = peak()
    began = time.process_time()
    audit = audit_unless_scanned(path, load_checklist("golden-thread"), AS_OF)
    if isinstance(audit, int) and recognise:
        audit = audit_plan(path, as_of=AS_OF)
    seconds = time.process_time() - began
    if isinstance(audit, int):
        return Examined(number, path.name, "scan", seconds, peak(), peak() - before)
    outcome = audit.error.code if audit.error else audit.kind
    wrong = "crashed: " + audit.error.message if audit.error and outcome == "crashed" else wrong_with(audit)
    return Examined(number, path.name, str(outcome), seconds, peak(), peak() - before, wrong)


def read_only(path: Path, number: int) -> Examined:
    """What comes of reading a file and parting it; a refusal in words is a good end."""
    before = peak()
    began = time.process_time()
    wrong = ""
    try:
        outcome = split_sections(read_document(path, scans="leave")).kind or "unknown"
    except UnreadableFile as refusal:
        outcome = refusal.code
    except MemoryError:
        outcome = "over-limit"
    except Exception as problem:
        outcome, wrong = "crashed", f"crashed: {type(problem).__name__}"
    seconds = time.process_time() - began
    return Examined(number, path.name, str(outcome), seconds, peak(), peak() - before, wrong)


def wrong_with(audit: PlanAudit) -> str:
    """What is wrong with an audit as a value, whatever the file was; nothing of the file's text is in it."""
    failed = [warning.message for warning in audit.document.warnings if warning.code.endswith("-failed")]
    if failed:
        return "; ".join(failed)
    for name in ("json", "text"):
        written = io.StringIO()
        find_report(name)([audit], written, Setting(single=True))
        if OBEYED.search(written.getvalue()):
            return f"the {name} report holds characters that a terminal obeys"
    return ""


def peak() -> int:
    """The most memory this process has held so far, in bytes; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0
    import sys

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024
