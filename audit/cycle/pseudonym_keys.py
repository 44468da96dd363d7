"""The keys of the cycles' pseudonyms, kept apart from the store: who has both can tell a child again.

A key is a file of its own for each cycle, for its owner only, in the user's local application data, or in
the folder that EHCP_AUDIT_KEYS names (a team that shares a store shares that folder too).
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from audit.cycle.problems import StoreProblem
from audit.redaction import Pseudonyms, new_key

#: The environment variable that names the folder of keys.
ENVIRONMENT = "EHCP_AUDIT_KEYS"


def pseudonyms_of(store_address: str, cycle: str) -> Pseudonyms:
    """The pseudonyms of a cycle, with a new key where it has none yet; raises `StoreProblem`."""
    path = key_file(store_address, cycle)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(new_key())
        except FileExistsError:
            pass
        return Pseudonyms(path.read_bytes())
    except OSError as problem:
        reason = (problem.strerror or "it cannot be opened").lower()
        raise StoreProblem(f"The key of the pseudonyms, {path}, cannot be used: {reason}.") from None


def forget_key(store_address: str, cycle: str) -> bool:
    """Delete a cycle's key, after which its pseudonyms lead back to nobody; whether there was one."""
    path = key_file(store_address, cycle)
    there = path.exists()
    path.unlink(missing_ok=True)
    return there


def key_file(store_address: str, cycle: str) -> Path:
    """Where a cycle's key is: the file's name tells neither store nor cycle."""
    name = hashlib.sha256(f"{store_address}\n{cycle}".encode()).hexdigest()[:24]
    return _folder() / f"{name}.key"


def _folder() -> Path:
    named = os.environ.get(ENVIRONMENT)
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("ehcp-audit", appauthor=False, roaming=False) / "keys"
