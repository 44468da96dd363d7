"""The whole audit by the schema `ehcp-audit/1`: one object for one plan, one a line for several."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TextIO

from audit.model.audit import PlanAudit
from audit.reports import Setting
from audit.safety import escape_controls


def write(audits: Iterable[PlanAudit], out: TextIO, setting: Setting) -> None:
    """Write each audit as a JSON object; a single one is set out to be read by people too."""
    for audit in audits:
        out.write(as_json(audit, indent=2 if setting.single else None) + "\n")
        out.flush()


def as_json(audit: PlanAudit, indent: int | None = None) -> str:
    """An audit as JSON text in which no character can disturb a terminal."""
    data = audit.model_dump(mode="json", by_alias=True)
    separators = None if indent else (",", ":")
    return escape_controls(json.dumps(data, ensure_ascii=False, indent=indent, separators=separators))
