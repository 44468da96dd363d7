"""What the checks of outcomes share: what an outcome is, and how it is worded."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audit.language.numbers import NUMBER
from audit.language.outcomes import OutcomeSense, is_long_term_aim, sense_of
from audit.language.slots import slotted, with_slots
from audit.language.slots_outcomes import Verbs, clause, find_criterion, outcome_verbs
from audit.language.target_setting import arranges_targets
from audit.model.plan import Item, Plan

_FEWEST = 2  # words: less is a number or a remnant of a table
_A_NAME = 4  # words: with no verb among them they name a thing and tell nothing of it
_SHORT = 7  # words: "Robin will use strategies to join in" shows too little
_DETAILED = 16  # words from which on an outcome describes something that one could look for


@dataclass(frozen=True, slots=True)
class Wording:
    """One outcome as the checks see it. `aim` is the long-term aim above a group of outcomes."""

    sense: OutcomeSense
    verbs: Verbs
    core: str
    criterion: str | None
    aim: bool

    @property
    def is_achievement(self) -> bool:
        """A difference made to the child, to be judged as one."""
        if self.aim or self.is_arrangement:
            return False
        return self.sense.sort == "achievement" and len(self.core.split()) >= _FEWEST

    @property
    def is_arrangement(self) -> bool:
        """What says how shorter-term targets are set, and stands in Section E without being an outcome."""
        return arranges_targets(self.core)


def wording(item: Item, plan: Plan) -> Wording:
    """How an outcome is worded."""
    filled = slotted(item, plan)
    core = clause(item.text)
    return Wording(
        sense=sense_of(item, plan.details.name),
        verbs=outcome_verbs(core),
        core=core,
        criterion=find_criterion(item.text)
        or _judged(item.text)
        or next(
            (
                found
                for heading, text in item.cells.items()
                if _measures(heading) and (found := find_criterion(text))
            ),
            None,
        ),
        aim=is_long_term_aim(filled, with_slots(plan)),
    )


#: Whoever was not there is the test: "so that another child can read it back".
_JUDGED = re.compile(
    r"\bso that (?:someone|somebody|anyone|an?other|a stranger|others?|people|strangers|"
    r"(?:an?|any|the) (?:new|unfamiliar|visiting) \w+)\b[^.;]{0,60}?\b(?:can|could|is able to)\b|"
    r"\b(?:strangers?|visitors?|unfamiliar (?:adults?|people|listeners?)|"
    r"(?:people|adults|anyone|someone|somebody) who (?:do|does|did|has|have) not \w+[^.;]{0,20}?) "
    r"(?:will|can|who) (?:be able to )?(?:understand|follow|read|hear|recognise)\b",
    re.IGNORECASE,
)


def _judged(text: str) -> str | None:
    judged = _JUDGED.search(text)
    return judged.group() if judged else None


def _measures(heading: str) -> bool:
    return bool(
        re.search(
            r"\b(?:measure\w*|success|criteria|criterion|evidence|how will|know|achieved|steps?)\b",
            heading,
            re.I,
        )
    )


#: What somebody else comes to feel or to see is a change in them, and no service; whatever else they do is.
_CHANGES_IN_THEM = re.compile(
    r"\b(?:feel|feels|felt|understands?|understood|know|knows|known|trust|trusts|worry|worries|believe|"
    r"believes|enjoy|need not|needs? to|no longer|notice|notices|recognises?|"
    r"find\b[^.;]{0,30}\b(?:easier|harder|it|more|less)|cope|copes|gets? an? (?:break|rest|night)|be "
    r"(?:able|confident|aware|less|more|happy|happier|calmer|reassured|satisfied|proud|relaxed|ready|sure)|"
    r"have (?:been able|confidence|fewer|less|more|cut|had (?:no|fewer|a break|a rest|time))|sleep|sleeps|"
    r"slept|reduce[ds]?|improve[ds]?|increase[ds]?|develop(?:s|ed)?|leave (?:him|her|them)|"
    r"see (?:him|her|them)|hear|hears)\b",
    re.IGNORECASE,
)


def provides(said: Wording) -> bool:
    """Whether an outcome with an adult or service as its subject says what they provide."""
    return said.sense.sort == "adult" and _CHANGES_IN_THEM.search(said.core) is None


def is_for_others(said: Wording) -> bool:
    """Whether an outcome is a change in somebody else, and no service that they provide."""
    return said.sense.sort == "adult" and _CHANGES_IN_THEM.search(said.core) is not None


#: More of something, with nothing to say how much: "is happier", "will be stronger", "more independently".
_BETTER = re.compile(
    r"\b(?<!or )(?<!no )(?<!once )(?<!one )(?<!two )(?<!three )(?<!any )(?:more (?!than\b)[a-z]+|less "
    r"(?!than\b)[a-z]+|(?!\w*ifier\b|barrier|carrier|cashier|courier|soldier|earlier|supplier)[a-z]{3,}ier|"
    r"stronger|calmer|safer|better|closer|smaller|narrower|lower|higher|shorter|fewer|fuller|broader|wider|"
    r"deeper|greater|smoother|kinder|braver|quieter|fitter)\b(?! than (?:\d|one|two|three|four|five|ten))",
    re.IGNORECASE,
)
_SHORTLY = 14  # words
_IN_MANNER = re.compile(
    r"\b(?:with (?:greater |more |increasing |increased |growing )?(?:fluency|confidence|ease|success|"
    r"enjoyment|accuracy|understanding|purpose|interest|enthusiasm|control)|fluently|confidently|"
    r"successfully|effectively|appropriately|happily|well|safely|positively|easily|consistently|regularly|"
    r"readily|neatly)\W*$",
    re.IGNORECASE,
)
_GENERAL = 16  # words: more describe something in particular by their number
#: One thing, a number, a limit, a condition or somebody's words: "reads simple books" has none of them.
_IN_PARTICULAR = re.compile(
    rf"\d|[\"“'‘]\w|\b(?:{NUMBER}|an?(?! (?:active|full|fluent|good|better|positive|confident|valued|wider|"
    r"greater|more|strong|healthy|happy|wide|range|variety|number)\b)|the|half|whole|quarter|until|till|own|"
    r"alone|(?:him|her|them|my)sel\w+|without|every|each|any|all|no|not|nobody|never|first|last|before|after|"
    r"when|whenever|while|where|from|between|if|once|same|both|instead|than|unaided|aloud|dry|everybody|"
    r"anybody|someone|somebody|by \w+ing|out of|back in(?:to)?|move up|(?:toilet|potty)[- ]trained|"
    r"[a-z]+[- ]free|(?:his|her|their|my) (?:name|address|brother|sister|mother|father|mum|dad|gran\w*|"
    r"cousin|friend|teacher|class))\b|(?-i:(?<=[a-z] )[A-Z][a-z]{2,})",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"\d|[\"“'‘]\w|\b(?:{NUMBER}|without|every|each|all|no|not|nobody|never|alone|unaided|aloud|whole|"
    r"half)\b",
    re.IGNORECASE,
)
_TO_THE_VERB = re.compile(
    r"^\W*(?:(?-i:[A-Z])[\w'’-]+ |he |she |they |I )?(?:(?:will|to|can) )?(?:(?:be able to|have|also) )*",
    re.IGNORECASE,
)
#: What somebody is or finds, and nothing done: "be his own advocate", "get the most out of school".
_NO_ACT = re.compile(
    r"(?:be (?:an?|the|his|her|their|my|somebody|someone)|become|find (?:the|his|her|their|my)|"
    r"(?:get|make|take) the (?:most|best))\b",
    re.IGNORECASE,
)
_FINITE = re.compile(r"\b(?:will|can|to|is|are|has|have|be|does|do|could|[a-z]+s|[a-z]+ed)\b")


def vague_verb(said: Wording) -> str | None:
    """The vague verb that an outcome rests on, where nothing says how much or how one would see it."""
    if said.criterion is not None:
        return None
    if said.verbs.vague is None:
        better = _BETTER.search(said.core)
        return better.group() if better else None
    vague, observable = said.verbs.vague, said.verbs.observable
    if observable is not None and observable.start < vague.start and len(said.core.split()) >= 8:
        return None
    return said.core[vague.start : vague.end]


def _does_nothing(core: str) -> bool:
    """Whether a short outcome names no act and nothing to count: "will get the most out of school"."""
    if _COUNTED.search(core):
        return False
    return _NO_ACT.match(_TO_THE_VERB.sub("", core, count=1)) is not None


def is_measurable(said: Wording) -> bool:
    """Whether something is said that could be observed or counted.

    What a child can be seen to do has no end of verbs; what cannot be seen has few. So an outcome counts
    as one to be seen unless it rests on a vague verb, a feeling, an understanding or a manner.
    """
    if said.criterion is not None:
        return True
    if vague_verb(said) is not None:
        return False
    words = len(said.core.split())
    if words <= _SHORTLY and _IN_MANNER.search(said.core):
        return False  # "read with fluency": nobody could say when
    state, observable = said.verbs.state, said.verbs.observable
    if words <= _A_NAME and observable is None and not _FINITE.search(said.core):
        return False  # "good attendance"
    if state is None:
        if observable is None and words <= _SHORTLY and _does_nothing(said.core):
            return False
        return words >= _FEWEST and (words > _GENERAL or _IN_PARTICULAR.search(said.core) is not None)
    seen_first = observable is not None and (
        observable.start < state.start or (observable.start == state.start and observable.end >= state.end)
    )
    return (seen_first and words >= _SHORT) or words >= _DETAILED
