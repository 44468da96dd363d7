"""What must be done before the screens take over the terminal."""

from __future__ import annotations

import sys


def make_ready() -> None:
    """To be called before the screens start: they take over standard error, which starting processes needs.

    Python starts a process of its own that looks after what processes share, and hands it standard error.
    """
    if sys.platform != "win32":
        from multiprocessing.resource_tracker import ensure_running

        ensure_running()
