"""The JSON Schema of the output, `ehcp-audit/1`, made from the models.

The file beside this module is what other programs may hold on to; a test sees that it is current.
`python -m audit.schema` writes it anew.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from audit.model.audit import PlanAudit
from audit.model.plan import LETTERS

FILE = "ehcp-audit-1.json"


def make_schema() -> dict[str, Any]:
    """The schema as the models have it."""
    schema = PlanAudit.model_json_schema(by_alias=True, mode="serialization")
    sections = schema["properties"]["sections"]
    sections["required"] = list(LETTERS)
    sections["additionalProperties"] = False
    sections["properties"] = {letter: {"$ref": "#/$defs/Section"} for letter in LETTERS}
    sections.pop("propertyNames", None)
    # A field may be added without a new schema number: readers must not refuse what they do not know.
    for part in (schema, *schema["$defs"].values()):
        part.pop("additionalProperties", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:ehcp-audit:schema:1",
        **schema,
    }


def as_text() -> str:
    """The schema as the file holds it."""
    return json.dumps(make_schema(), indent=2, ensure_ascii=False) + "\n"


def committed() -> str:
    """The schema file that comes with the program."""
    return resources.files("audit.schema").joinpath(FILE).read_text(encoding="utf-8")
