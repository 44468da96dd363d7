"""Draw the pictures of the terminal screens again: `python -m samples.draw_screens [FOLDER]`.

Audits three of the fictional plans into a store of its own, opens the screens on it as an auditor would,
and writes each as SVG to `samples/screens/`.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from datetime import date
from pathlib import Path

from audit.checklists import DEFAULT_CHECKLIST, load_checklist
from audit.cycle.audits import save_audit
from audit.cycle.cycles import desk
from audit.cycle.entries import Candidate, add_plans
from audit.cycle.store import Store, open_store
from audit.cycle.values import Auditor
from audit.pipeline import audit_plans
from tui.app import ReviewApp
from tui.session import Session

SAMPLES = Path(__file__).parent
SCREENS = SAMPLES / "screens"
AUDITED_ON = date(2026, 11, 20)
AUDITOR = Auditor("Jo Park", "health")
SIZE = (110, 30)

#: What is pressed on the way to each picture, from the worklist.
_KEYS = {
    "worklist": ("down",),
    "plan": (*("down",) * 9, "enter", "F", "n"),
    "thread": ("down", "enter", "t", "down", "right"),
}
_BUSY = ("worklist", "open", "decisions", "follow")
_FONT = '"DejaVu Sans Mono", Menlo, Consolas, monospace'


def fill(store: Store) -> Session:
    """A desk with every Word sample on it."""
    checklist = load_checklist(DEFAULT_CHECKLIST)
    cycle = desk(store, checklist)
    paths = sorted(SAMPLES.glob("*.docx"))
    audits = list(audit_plans(paths, checklist=checklist, as_of=AUDITED_ON, in_order=True))
    added = add_plans(store, cycle, [Candidate(one.document.path, one.document.sha256) for one in audits])
    for entry, audit in zip(added.added, audits, strict=True):
        save_audit(store, entry, audit)
    return Session.of(store, cycle, AUDITOR)


def offline(svg: str) -> str:
    """A picture that asks no server for a font."""
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    return re.sub(r"font-family: [^;]+;", f"font-family: {_FONT};", svg)


async def draw(session: Session, name: str, folder: Path) -> None:
    """One screen to its file."""
    app = ReviewApp(session)
    async with app.run_test(size=SIZE) as pilot:
        for key in ("", *_KEYS[name]):
            if key:
                await pilot.press(key)
            await pilot.pause()
            while any(one.is_running and one.group in _BUSY for one in app.workers):
                await pilot.pause(0.05)
            await pilot.pause()
        svg = app.export_screenshot(title="ehcp-audit")
    (folder / f"{name}.svg").write_text(offline(svg), encoding="utf-8")


def main() -> None:
    """Draw all of them."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SCREENS
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, open_store(str(Path(scratch) / "store.sqlite")) as store:
        session = fill(store)
        for name in _KEYS:
            asyncio.run(draw(session, name, folder))


if __name__ == "__main__":
    main()
