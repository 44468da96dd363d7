"""What the checks of Section A share: whether there is anything to judge, and where it was looked for."""

from __future__ import annotations

from functools import lru_cache

from audit.language.voices import Voices, voices
from audit.model.plan import Plan

_FEWEST = 4  # words: a section with fewer is a remnant, and nobody's views


def views_to_judge(plan: Plan) -> bool:
    """Whether Section A has words of its own: a blank, nil or missing one is S01's, S02's or S04's."""
    section = plan.sections["A"]
    return section.state == "present" and section.merged_with is None and len(section.text.split()) >= _FEWEST


class _Same:
    """A plan that is kept by its Section A, since plans themselves have no hash."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._key = (plan.details.name, plan.details.preferred_name, plan.sections["A"].model_dump_json())

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other._key == self._key


@lru_cache(maxsize=4)  # every check of Section A asks for the same plan's
def _heard(plan: _Same) -> Voices:
    return voices(plan.plan)


def heard(plan: Plan) -> Voices:
    """Section A in runs, each with its voice."""
    return _heard(_Same(plan))


def looked_in(plan: Plan) -> str:
    """Where a lack was looked for, in words."""
    heading = plan.sections["A"].heading
    return f'Section A, "{heading}"' if heading and len(heading) > 1 else "Section A"
