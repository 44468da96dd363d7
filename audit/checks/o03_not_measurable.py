"""O03: nothing could be observed or counted to show that an outcome was achieved."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.outcome_wording import Wording, is_measurable, wording
from audit.checks.provision_gaps import quote_of
from audit.language.outcome_hopes import names_a_goal
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

#: A life described, and not a job or a home named.
_A_WHOLE_LIFE = re.compile(
    r"\b(?:full|happy|fulfill?\w*|independent|successful|good|meaningful|healthy) (?:and [\w-]+ )?(?:adult )?"
    r"(?:life|lives|adulthood|adult)\b|\bon (?:his|her|their|my) way\b|\bworking towards\b|\bpotential\b|"
    r"\bbest (?:he|she|they)\b",
    re.IGNORECASE,
)
_BARE = 7  # words: "Imogen will be a marine biologist"
#: What others shall feel of it: no review could tell.
_FELT = re.compile(
    r"\b(?:feels?|find\b[^.;]{0,40}\b(?:easier|harder)|easier|reassured|listened to)\b", re.IGNORECASE
)


@check(
    "O03",
    "not-measurable",
    severity=QUALITY,
    sections="E",
    agency="educational-psychology",
    source="SEND Code of Practice 9.66, 9.69",
    by_wording=ByWording(
        "Nothing here could be seen or counted to show that it was achieved.",
        "Ask the writer: what would one see the child do, how often or how well?",
    ),
    passing={"E": ["By July 2027 Robin will ask for help with his card in four lessons out of five."]},
    failing={"E": ["By July 2027 Robin will be more confident and will feel happier in school."]},
)
def not_measurable(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """Nothing in an outcome could be observed or counted to show that it was achieved.

    What it tests
        An outcome names something one can see the child do, with a number, a level, a place or a
        degree of independence, so that two people would agree whether it has happened. Feelings,
        understanding, confidence and progress cannot be seen by themselves. Services (O05), adults'
        work (O07) and hopes for life (O06) have checks of their own.

    Why it matters
        What cannot be seen cannot be reviewed: the review ends with opinions.

    What to do
        Ask what one would see the child do, how often or how well, once it is achieved.
    """
    said = wording(item, plan)
    if not (_unseen_elsewhere(said) if not said.is_achievement else not is_measurable(said)):
        return
    yield context.finding(
        "Nothing here could be seen or counted to show that it was achieved.",
        item=item,
        quote=quote_of(item),
        group=item.id,
        suggestion="Ask the writer: what would one see the child do, how often or how well?",
        confidence=0.85 if said.verbs.vague or said.verbs.observable is None else 0.7,
        cause="unknown",
    )


def _is_bare_goal(core: str) -> bool:
    """Whether a hope is a job or a home named and no more: with more about it, nobody could say when."""
    return names_a_goal(core) and len(core.split()) <= _BARE


def _unseen_elsewhere(said: Wording) -> bool:
    """Whether what others shall feel, or what a whole life shall be, could be seen by nobody either."""
    if said.criterion is not None or said.aim:
        return False
    if said.sense.sort == "aspiration":
        return _A_WHOLE_LIFE.search(said.core) is not None or not _is_bare_goal(said.core)
    if said.sense.sort != "adult":
        return False
    state = said.verbs.state
    only_felt = state is not None and said.verbs.observable is None
    return _FELT.search(said.core) is not None or only_felt
