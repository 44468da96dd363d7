"""A read document as a plan: sections A-K, front-page details, traceable items.

`split_sections(document) -> Plan` is the whole of this room.
"""

from audit.sections.split import split_sections

__all__ = ["split_sections"]
