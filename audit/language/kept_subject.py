"""Where a text keeps to the subject it has: the child, whatever pronoun follows.

The subject of a purpose is that of the clause it belongs to; what is listed in like words ("what he can do,
what she can do") is told of one person; and behind a sentence about the child, what only a child of a plan
comes to is the child's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.language.antecedents import Person
from audit.language.names import NAME, plain
from audit.language.pronouns import Pronoun

_SAID = {
    "he": re.compile(r"\b(?:he|him|his|himself)\b", re.I),
    "she": re.compile(r"\b(?:she|hers?|herself)\b", re.I),
}
_PURPOSE = re.compile(r"\b(?:so(?: that)?|in order that)\s$", re.IGNORECASE)
#: What somebody else comes to when the child gives way or tells: "so that she can have a turn".
_THEIR_SHARE = re.compile(
    r"(?:he|she)(?: can| will| could)?(?: also| then)? (?:have a|have (?:his|her)|take (?:his|her|a)|"
    r"get (?:a|one|his|her)|"
    r"gets|has (?:a turn|a go|one|some|(?:his|her) turn)|knows?|understands?|sees?|hears?|helps?|"
    r"comes?|joins?|"
    r"learns? about|choose|chooses|answers?|repl(?:y|ies)|gives?|fetch\w*|tells?|"
    r"does not (?:have to|need to|mind|worry))\b|.*\b(?:too|as well|in (?:his|her) turn)\W*$",
    re.IGNORECASE | re.DOTALL,
)
#: Words that open clauses which may be listed side by side.
_LISTED = re.compile(
    r"\b(?P<opens>what|when|where|how|that|which|who|why|whether|if|so that) (?P<who>he|she) "
    r"(?P<does>\w+(?: not)? \w+|\w+)",
    re.IGNORECASE,
)
#: What is told in a plan of the child, and hardly of an adult who works with them or of a friend.
_OF_A_CHILD = re.compile(
    r"^\W*(?:(?:In|At|By|Since|During|On|With|When|For|Although|Now)\b[^,.;]{1,60}, )?(?:he|she) "
    r"(?:(?:also|often|still|sometimes|usually|now|already|always|never|really|especially|particularly|"
    r"generally|currently|rarely|seldom|soon|quickly|\w+ly) ){0,2}"
    r"(?:(?:has|had|is|was) (?:made|making) [^.;]*\bprogress|has (?:few|no|little|some|one|two|many|"
    r"good|a good|"
    r"difficulty|trouble|difficulties|settled|learn(?:t|ed)|begun to|started to|moved|lost|a short|"
    r"a tendency|"
    r"an interest)|enjoys?|enjoyed|likes|loves|dislikes|hates|prefers|finds?|found|struggles?|"
    r"struggled|tires|"
    r"was born|was diagnosed|was late|walked at|lives with|learns best|is (?:an? (?:[\w-]+,? ){0,4}"
    r"(?:girl|boy|child|pupil|learner|young (?:person|man|woman))|happiest|happier|behind|"
    r"working (?:at|below|"
    r"towards|within)|beginning to|starting to|learning to|(?:un)?able to|not yet|afraid of|"
    r"frightened|anxious|"
    r"easily|proud|keen|sensitive|friendly|affectionate|in (?:Year|Reception))|cannot|can(?:no|['’])t|"
    r"(?:does not|doesn['’]t|did not) (?:yet |always )?(?:like|understand|know (?:how|what|when)|want to|"
    r"speak|talk|read|eat|sleep|have|notice|recognise|play|enjoy|cope|manage|tolerate|wish)|"
    r"can (?:now |also |already )?(?:read|write|count|spell|walk|dress|"
    r"eat|say|use|"
    r"follow|manage|be|become|name|recognise|concentrate)|becomes|gets|needs|sleeps|eats|wakes|forgets|"
    r"loses|hides|cries|screams|bites|copes|benefits|dreams of|wants to (?:be|become|work|live|go|learn|"
    r"have|play)|would like to (?:be|become|work|live|go|learn|have|play))\b",
    re.IGNORECASE,
)


def keeps_childs_purpose(
    sentence: str, found: re.Match[str], ahead: Sequence[Person], own: frozenset[str], right: Pronoun
) -> bool:
    """Whether "so that she ..." ends what the child does, and a child met on the way is not meant.

    "Robin will ask another child to play, so that she has friends to visit."
    """
    if found[0].lower() not in _SAID or not _PURPOSE.search(sentence[: found.start()]):
        return False
    if any(person.kind != "any" for person in ahead) or _THEIR_SHARE.match(sentence, found.start()):
        return False
    after = sentence[found.end() :]
    if _SAID[right].search(after) or any(plain(name[0]) in own for name in NAME.finditer(after)):
        return False
    return is_childs_sentence(sentence[: found.start()], ahead, own, right)


def is_childs_sentence(before: str, ahead: Sequence[Person], own: frozenset[str], right: Pronoun) -> bool:
    """Whether the child is the first of whom a sentence speaks, and what it does is the child's."""
    first = min((person.start for person in ahead), default=len(before))
    named = (
        name.start()
        for name in NAME.finditer(before, 0, first)
        if plain(name[0]) in own and not name[0].endswith(("'s", "’s"))
    )
    begins = next(named, None)
    if begins is None:
        said = re.match(rf"\W*{right}\b", before, re.IGNORECASE)
        return said is not None and said.end() <= first
    return not re.search(
        r"\b(?:with|to|for|of|from|by|help|helps|supports?|gives?|shows?)\s$", before[:begins]
    )


def is_listed_with_child(
    sentence: str, found: re.Match[str], persons: Sequence[Person], right: Pronoun
) -> bool:
    """Whether a clause stands in a list of like clauses that the right pronoun is the subject of."""
    if any(person.kind == "told" for person in persons):
        return False
    clauses = list(_LISTED.finditer(sentence))
    mine = next((one for one in clauses if one.start("who") == found.start()), None)
    return mine is not None and any(
        one["who"].lower() == right and _frame(one) == _frame(mine) for one in clauses
    )


def _frame(clause: re.Match[str]) -> tuple[str, str]:
    return clause["opens"].lower(), clause["does"].lower()


def goes_on_about_child(sentence: str, found: re.Match[str], own: frozenset[str], right: Pronoun) -> bool:
    """Whether a sentence that names nobody else tells what only the child of a plan comes to.

    For behind a sentence about the child alone: an adult who was told of before that is not meant by it.
    """
    if _SAID[right].search(sentence) or any(plain(name[0]) in own for name in NAME.finditer(sentence)):
        return False
    told = _OF_A_CHILD.match(sentence)
    return told is not None and told.start() <= found.start() < told.end()
