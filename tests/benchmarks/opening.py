"""How long the auditors' terminal takes to open on 500 audited plans, and a plan out of them.

python -m tests.benchmarks.opening [--plans 500] [--times 5] [--store FILE]

Measured from the start of the process: until the list stands on the screen with all its plans; then, from
the key, until a plan's own words do.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

from tests.benchmarks.cycle_report import NAME, fill

ROWS, COLUMNS = 36, 120
PATIENCE = 60  # seconds after which nothing will come any more


class Terminal:
    """A program in a terminal of its own, whose screen can be waited for."""

    def __init__(self, command: list[str]) -> None:
        self.began = time.perf_counter()
        self.process, self.screen = pty.fork()
        if self.process == 0:
            os.environ |= {"TERM": "xterm-256color", "COLUMNS": str(COLUMNS), "LINES": str(ROWS)}
            os.execv(command[0], command)
        fcntl.ioctl(self.screen, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def until(self, words: str) -> float:
        """Seconds, from the start or the last key, until some words have been drawn."""
        seen, end = b"", time.perf_counter() + PATIENCE
        while words.encode() not in seen:
            ready, _, _ = select.select([self.screen], [], [], 0.5)
            if ready:
                seen += os.read(self.screen, 65536)
            if time.perf_counter() > end:
                raise SystemExit(f'"{words}" was never drawn. Last: {seen[-2000:].decode(errors="replace")}')
        return time.perf_counter() - self.began

    def press(self, key: str) -> None:
        """Press a key; what is waited for next counts from here."""
        self.began = time.perf_counter()
        os.write(self.screen, key.encode())

    def end(self) -> None:
        """End the program."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.screen)


def opened(store: Path, plans: int) -> tuple[float, float]:
    """Seconds until the list is there, and until a plan is."""
    command = [sys.executable, "-m", "audit", "review", "--cycle", NAME, "--database", str(store)]
    terminal = Terminal([*command, "--auditor", "Jo Park"])
    try:
        listed = terminal.until(f"{plans} plans")
        terminal.press("\r")
        return listed, terminal.until("The plan as a whole")
    finally:
        terminal.end()


def main() -> None:
    """Fill a store, unless there is one, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=500)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--store", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = chosen.store or Path(folder) / "store.sqlite"
        if not file.exists():
            fill(file, chosen.plans)
        taken = [opened(file, chosen.plans) for _ in range(chosen.times)]
    for name, each in zip(("the list", "a plan"), zip(*taken, strict=True), strict=True):
        print(
            f"{name}: {min(each):.2f} s at best, {statistics.median(each):.2f} s in the middle of {len(each)}"
        )


if __name__ == "__main__":
    main()
