"""Front-page details: who the plan is about, its dates and status, and who signed it."""

from audit.sections.details.find import find_details

__all__ = ["find_details"]
