"""Words of capital letters in a plan, and whether the plan anywhere spells them out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audit.language.names import is_english
from audit.language.words import word_lists

#: "SALT", "SaLT", "QToD", "SENCo", "TAs"; letters before a digit ("CELF5") are a name.
_ACRONYM = re.compile(r"(?<![\w&'’/.-])(?:[A-Z][a-z]?){1,5}[A-Z](?:o|s)?(?![\w&]|\.\d|['’]?[A-Z])")
_ROMAN = re.compile(r"[IVX]+")
_SHOUTED_LINE = 0.6  # from this share of capitals on, a line is a heading and its words are no acronyms
_WORD = re.compile(r"[A-Za-z]+")
#: Small words that stand between the words of a name and give no letter of their own.
_SMALL = frozenset(("of", "and", "the", "for", "in", "to", "with", "a", "on", "or"))
_AFTER_A_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Miss)\.? $")
_SENTENCE_END = re.compile(r"\n|[.;](?:\s|$)")
#: That something was measured, and what: "expressive language score on the CELF-5 was 64".
_MEASURE = re.compile(
    r"\b(?:scor\w+|index|level|centile|percentile|questionnaire|test\w*|scale|assess\w+)\b", re.I
)
_MEASURED = re.compile(
    r"\b(?:language|vocabulary|words?|reading|reads|spelling|writing|number|maths|mathematics|memory|"
    r"attention|planning|plan|anxiety|mood|depression|motor|movement|balance|co-?ordination|comprehension|"
    r"reasoning|verbal|spatial|processing|articulation|sounds?|phonological|sensory|behaviou?r|adaptive|"
    r"conduct|emotional|palsy|hand\w*|pain|ability|cognitive|understanding|naming|grammar)\b",
    re.IGNORECASE,
)
#: "the speech and language therapist", "the reading teacher": who measures says nothing of what.
_WHO_SPEAKS_OF_IT = re.compile(
    r"\b(?:[\w-]+ (?:and |& )?){1,3}(?:therap(?:y|ists?)|psycholog(?:y|ists?)|teachers?|assistants?|"
    r"team|service|co-?ordinator|tutors?|nurses?)\b",
    re.IGNORECASE,
)
_LONGEST = 8  # letters
_FEWEST_OF_A_WORD = 4  # letters: shorter ones ("ACT", "ARC") are initials as often as words
_SURE_OF_A_WORD = 5
#: A sign, a card, a button: what stands there is the word itself in capitals.
_SHOWN = re.compile(
    r"(?:\b(?:sign(?:s|ed|ing)?|cards?|buttons?|symbols?|switch(?:es)?|words?|labels?|labelled|marked|"
    r"press(?:es|ed|ing)?|says?|said|saying|reads?|reading|points? to|pointing to|written|writes?|picture|"
    r"understands?|or|and)[\s:,]\s?(?:for\s|the\s)?)[\"“‘']?$|[\"“‘][^\"”’]*$",
    re.IGNORECASE,
)
#: "the SPELL framework": letters that make a word and are none.
_OF_INITIALS = re.compile(
    r"[\s-](?:framework|programme|approach|groups?|tests?|scales?|intervention|pathway|team|model|method|"
    r"service|assessment|training|curriculum|score|profile|checklist|scheme|strategy|strategies)\b"
)

#: "The language toolkits WellComm and BLAST": names of programmes.
_AMONG_PROGRAMMES = re.compile(
    r"\b(?:toolkits?|programmes?|interventions?|schemes?|packages?|trained in|training in|training on),?"
    r"(?: such as| like| called|:)? (?:[A-Z][\w-]*,? (?:and |or )?){0,4}$"
)


def acronyms_in(text: str) -> Iterator[re.Match[str]]:
    """The words of capitals in a text that are neither numbers, names, units nor words in capitals.

    A test or scale may go by its letters where the sentence says what its score is of.
    """
    known, scales = _not_to_explain(), _scales()
    for line in re.finditer(r"[^\n]+", text):
        words = _WORD.findall(line.group())
        shouted = sum(word.isupper() and len(word) > 1 for word in words)
        if shouted >= _SHOUTED_LINE * len(words) and len(words) > 1:
            continue
        for match in _ACRONYM.finditer(text, line.start(), line.end()):
            letters = letters_of(match.group())
            if len(letters) > _LONGEST or letters.upper() in known or _ROMAN.fullmatch(letters):
                continue
            if letters.upper() in scales and _says_what_it_measures(text, match):
                continue
            if _is_word_in_capitals(text, match, letters):
                continue
            if _AFTER_A_TITLE.search(text[max(0, match.start() - 6) : match.start()]):
                continue
            yield match


def _is_word_in_capitals(text: str, match: re.Match[str], letters: str) -> bool:
    """Whether it is a word of everyday English that is only written large: "signs TOILET"."""
    if len(letters) < _FEWEST_OF_A_WORD or not match.group().isupper() or not is_english(letters):
        return False
    if _OF_INITIALS.match(text, match.end()):
        return False
    line = text[max(text.rfind("\n", 0, match.start()) + 1, match.start() - 60) : match.start()]
    if _AMONG_PROGRAMMES.search(line):
        return False
    return len(letters) >= _SURE_OF_A_WORD or bool(_SHOWN.search(line))


def letters_of(acronym: str) -> str:
    """An acronym without the "s" of its plural: "TAs" is "TA"."""
    return acronym[:-1] if acronym.endswith("s") and len(acronym) > 2 else acronym


def _not_to_explain() -> frozenset[str]:
    lists = word_lists("acronyms")
    return frozenset(word.upper() for name in ("common", "examinations") for word in lists[name])


def _scales() -> frozenset[str]:
    return frozenset(word.upper() for word in word_lists("acronyms")["scales"])


def _says_what_it_measures(text: str, match: re.Match[str]) -> bool:
    begins = max(text.rfind(mark, 0, match.start()) for mark in ("\n", ". ", "; "))
    ends = _SENTENCE_END.search(text, match.end())
    around = _WHO_SPEAKS_OF_IT.sub(" ", text[begins + 1 : ends.start() if ends else len(text)])
    return bool(_MEASURE.search(around) and _MEASURED.search(around))


class SpeltOut:
    """The words of a plan, in which acronyms are looked for by their first letters."""

    def __init__(self, texts: Sequence[str]) -> None:
        whole = "\n".join(texts)
        self._text = whole.casefold()
        self._words = [match.group() for match in _WORD.finditer(whole)]
        self._lower = {word for word in self._words if word.islower()}

    def explains(self, acronym: str) -> bool:
        """Whether the plan spells it out, or shows that it is a word in capitals ("NOT")."""
        letters = letters_of(acronym)
        if letters.casefold() in self._lower or re.search(
            rf"[a-z] \({re.escape(acronym.casefold())}[,;)]", self._text
        ):
            return True
        known = _stand_for().get(letters.upper())
        if known is not None:
            return any(beginning in self._text for beginning in known)
        return self._initials(letters.casefold())

    def _initials(self, letters: str) -> bool:
        return any(
            word[0].casefold() == letters[0]
            and word.casefold() not in _SMALL
            and self._match(position, letters)
            for position, word in enumerate(self._words)
        )

    def _match(self, position: int, letters: str) -> bool:
        """Whether words from a position on begin with these letters, small words counted or passed over."""
        if not letters:
            return True
        if position >= len(self._words):
            return False
        word = self._words[position].casefold()
        if word == letters:  # the acronym itself
            return False
        if word[0] == letters[0] and len(word) > 1 and self._match(position + 1, letters[1:]):
            return True
        return word in _SMALL and self._match(position + 1, letters)


def _stand_for() -> dict[str, tuple[str, ...]]:
    pairs = (entry.split(":", 1) for entry in word_lists("acronyms")["stand_for"])
    return {
        letters.strip().upper(): tuple(one.strip().casefold() for one in meanings.split("|"))
        for letters, meanings in pairs
    }
