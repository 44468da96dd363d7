"""The whole audit by the schema `ehcp-audit/1`: one object a line, for one plan too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from audit.model.audit import PlanAudit
from audit.reports import Setting, json


def write(audits: Iterable[PlanAudit], out: TextIO, setting: Setting) -> None:
    """Write each audit as one line of JSON."""
    json.write(audits, out, Setting(single=False, width=setting.width))
