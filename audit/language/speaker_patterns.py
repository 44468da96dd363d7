"""The patterns by which a child and those at home are known to speak, for whatever names they have.

Patterns are made once for a list of words for parents (`checklists/words-voice.toml`), and not for each plan:
in the text that they look at, the names of the child, the family and the parents are replaced by stand-ins
that have the shape of a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from audit.language.speaker_words import NOT_TAKEN_DOWN, PARENTS_TELL, TELLS, WISHES

#: What stands for the child's first and preferred name, a parent's first name and the child's surname.
CHILD, PARENT, FAMILY = "Xchild", "Xparent", "Xfamily"

_CHILD = rf"(?:{CHILD}|[Tt]he (?:child|young person|pupil|student|boy|girl))"


@dataclass(frozen=True, slots=True)
class SpeakerPatterns:
    """What shows whose word it is, in text with stand-ins. `child` and `kin` are parts for other patterns."""

    child: str
    kin: str
    child_tells: re.Pattern[str]
    tagged: re.Pattern[str]
    child_wishes: re.Pattern[str]
    parents_act: re.Pattern[str]
    joint: re.Pattern[str]
    asked: re.Pattern[str]
    addressed: re.Pattern[str]
    both: re.Pattern[str]
    both_of_you: re.Pattern[str]
    another_hopes: re.Pattern[str]
    names_child: re.Pattern[str]
    label_child: re.Pattern[str]
    label_parent: re.Pattern[str]
    parents_named: re.Pattern[str]


@lru_cache(maxsize=8)
def speaker_patterns(parents: tuple[str, ...]) -> SpeakerPatterns:
    """The patterns for a list of words for parents ("mother", "carer", "home")."""
    child = _CHILD
    kin = rf"(?:{'|'.join(_at_home(word) for word in sorted(parents, key=len, reverse=True))})s?"
    acting = (
        rf"(?:(?i:{kin})|{PARENT}|"
        rf"(?:Mr|Mrs|Ms|Miss|Dr|Major)\.? (?:and (?:Mr|Mrs|Ms)\.? )?(?:[\w'’-]+ )?{FAMILY}|"
        rf"(?:Mr|Mrs|Ms) and (?:Mr|Mrs|Ms)\b(?: [A-Z][\w'’-]+)?)"
    )
    name = r"[A-Z][\w'’-]+"
    return SpeakerPatterns(
        child=child,
        kin=kin,
        child_tells=re.compile(rf"\b{child},?(?: \w+ly| also| then| now| both)?,? {TELLS}\b"),
        tagged=re.compile(rf",['’”\"]? (?:he|she|they|{child}) (?:says|said|thinks|adds|explains)\b"),
        child_wishes=re.compile(
            rf"\b{child},?(?: \w+ly| also| still)? {WISHES}\b|\b{child}['’]s (?:\w+ )?"
            rf"(?:wish|hope|dream|ambition|aspiration|favourite|views?|choice)"
        ),
        parents_act=re.compile(
            rf"\b{acting}\b(?:,? (?:\([^)]*\)|[A-Z][\w'’-]+),?)*[^.;:“\"]{{0,40}}?"
            rf"(?:\b(?:{PARENTS_TELL}|{WISHES})\b|"
            r"['’]s? (?:\w+ )?(?:wish|hope|dream|worry|view|contribution|concern)|:)"
        ),
        joint=re.compile(
            rf"(?i:\b{child}|\bchild|\bpupil|\byoung person)(?:['’]s)?,? (?i:and|&) "
            rf"(?i:(?:(?:his|her|their|the) )?(?:\w+ )?{kin})"
        ),
        # "Mrs Hale asked Robin on his own, and he put": what came of asking.
        asked=re.compile(
            rf"\b(?:asked|met|visited|showed|shown|gave|spoke (?:to|with)|talked (?:to|with)|sat with|"
            rf"worked with|played with) {child}\b[^.;]{{0,90}}?\b(?:he|she|they)(?: \w+ly| also| then)? "
            rf"{TELLS}\b"
        ),
        # Written to the child: "Robin, you told us that you like trains."
        addressed=re.compile(
            rf"\b[Dd]ear {child}\b|\b{child}, (?:you|this is)\b|\b[Yy]ou are [^.]{{0,40}}, {child}\b|"
            r"\b[Yy]our (?:mum|mam|dad|mother|father|parents|family)\b"
        ),
        both=re.compile(
            rf"(?:\b{child} and (?:(?:his|her|their) (?:\w+ )?)?(?i:{kin})|"
            rf"(?i:{kin}) and {child})\b[^.;:]{{0,15}}?(?:{TELLS}|{WISHES})"
        ),
        # The same in a part that is written to the child.
        both_of_you=re.compile(
            rf"(?:\b[Yy]ou(?: both| all|,)? (?:and|with|together with|along with) your (?:\w+ )?"
            rf"(?i:{kin})|\b[Yy]our (?:\w+ )?(?i:{kin})(?: and (?i:{kin}))? and you|"
            r"\b[Bb]oth of you|\b[Yy]ou (?:both|all|two|three))\b,?(?: and (?:your )?\w+){0,2}(?: \w+ly|"
            rf" also| both| all| have| together| then)*,? (?:{TELLS}|{WISHES})\b"
        ),
        another_hopes=re.compile(
            r"\b(?!(?:It|This|That|Brother|Sister|Twin|Sibling|Cousin|Friend)\b)[A-Z][\w'’-]+"
            r"(?: and [A-Z][\w'’-]+)? (?:both )?(?:hopes?|wish(?:es)?|"
            rf"would (?:like|love)|wants?|dreams?|worr(?:y|ies)|adds?|(?:wrote|writes){NOT_TAKEN_DOWN}|"
            rf"feels?|thinks?|believes?|says?|describes?)\b(?=[^.]{{0,80}}\b(?:he|she|him|her|his|they|them|{child}))"
        ),
        names_child=re.compile(rf"\b{child}\b"),
        label_child=re.compile(
            rf"\b{child}\b|\b(?:child|young person|pupil|student)(?:['’]?s|s['’])? (?:own )?"
            r"(?:views?|voice|wishes|aspirations|words|interests)|"
            r"\b(?:views?|voice|wishes) of the (?:child|young person|pupil)\b|\bown words\b|"
            r"\b(?:my|me|I|I['’]m|mine)\b|^\W*(?:likes?|dislikes?|loves|hates|enjoys|likes and dislikes|"
            r"favourites?|wishes|what (?:do you|is important|matters)|would you)\b|\bdo you\b",
            re.IGNORECASE,
        ),
        label_parent=re.compile(
            rf"\b(?:{acting}|your child|our (?:hopes|views (?:of|about|on)|child|son|daughter))\b", re.I
        ),
        parents_named=re.compile(
            rf"\b(?i:{kin}),? (?P<one>{name})(?:(?:,| and) (?P<two>{name}))?|"
            rf"\b(?P<three>{name}) \((?i:{kin})\)"
        ),
    )


def _at_home(word: str) -> str:
    """A word for parents as a pattern: "home" says something, "happy at home" is a place."""
    places = "".join(
        rf"(?<!\b{place} )" for place in ("at", "from", "in", "to", "the", "own", "go", "of", "come")
    )
    return f"{places}home" if word == "home" else re.escape(word)
