"""What every child is owed, whatever their needs: the next school, the next course, work."""

from __future__ import annotations

import pytest

from audit.language.next_phase import plans_next_phase


@pytest.mark.parametrize(
    "text",
    [
        "Move to Reception: six visits with his key person, and a photo book in his bag all summer.",
        "A careers adviser meets Jago 1:1 for 45 minutes each term from January 2027.",
        "Jago will choose his Key Stage 4 courses after at least two tasters in a college workshop.",
        "By the first half term of Year 7 Nell will go into her new secondary school every day.",
        "Callum will finish ten days of work experience in software.",
        "Planning for adult life from Year 9: three visits to local providers.",
    ],
)
def test_the_next_school_course_or_work_is_planned(text: str) -> None:
    assert plans_next_phase(text)


@pytest.mark.parametrize(
    "text",
    [
        "Zosia will move from one thing to the next with a picture and a countdown.",
        "A teaching assistant warns him five minutes before each transition between lessons.",
        "Guitar taster in the music room, 1:1, 30 minutes.",
        "A visual timetable shows what comes next in the day.",
        "Robin will join in a game with two others at playtime.",
        "By July 2027, before he moves to secondary school, Robin will follow an instruction of three steps.",
        "Robin will name ten feelings in his book so that he is ready to move to secondary school.",
    ],
)
def test_moves_within_the_day_are_none(text: str) -> None:
    assert not plans_next_phase(text)
