"""Reports and professional advice that the body of a plan cites."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from audit.checks.advice_dates import locate_days
from audit.checks.advice_kinds import AdviceKind, Adviser, advisers_in
from audit.checks.days import months_between
from audit.language.guarded import Guarded
from audit.language.sentences import sentence_spans
from audit.model.plan import Letter, Plan

_BODY: tuple[Letter, ...] = ("B", "C", "D", "F", "G", "H1", "H2")

_DOCUMENT = r"(?:reports?(?! that\b)|letters?|assessments?|advice|evaluation|statement|summary|observations?)"
#: "The occupational therapist's (sensory) report", "CAMHS letter".
_THEIR_DOCUMENT = re.compile(rf"(?:['’]s?)?\s\(?(?:[\w-]+\s){{0,2}}?{_DOCUMENT}\b", re.IGNORECASE)
#: "A report by", "in her report of March 2025, the", "assessment carried out by".
_DOCUMENT_OF = re.compile(
    rf"\b{_DOCUMENT}\b[^.;]{{0,60}}?\b(?:by|from|of)\s(?:the |an? |his |her |their )?"
    r"(?:[\w.’'-]+,? ){0,4}$",
    re.IGNORECASE,
)
#: "Dr Maddison, educational psychologist, met Rowan twice and her report of 2 July says".
_AND_THEIR_DOCUMENT = re.compile(rf"\b(?:his|her|their|whose) (?:\w+ ){{0,2}}?{_DOCUMENT}\b", re.IGNORECASE)
_IN_A_DOCUMENT = re.compile(rf"\bin (?:his|her|their|the|an?) (?:\w+ )?{_DOCUMENT}\b", re.IGNORECASE)
#: "The speech and language therapist (Ms Barr, June 2025) found".
_FOUND_BY_THEM = re.compile(
    r"^(?:\W*\([^()]*\)|,[^,.;]{3,50},)?\s+(?:\w+ly )?(?:found|said|stated|concluded|described|reported|"
    r"(?:assessed|saw|met|tested)\b[^.;]{0,60}\band (?:found|reported|noted|said|measured)|"
    r"noted|identified|recommended|confirmed|advised|observed)\b",
    re.IGNORECASE,
)
_ADVISED_BY = re.compile(
    r"\b(?:advised|recommended|assessed|reported|identified|according) (?:by|to) (?:the |"
    r"an? )?(?:[\w.’'-]+,? ){0,5}$",
    re.IGNORECASE,
)
#: Said, in a tense that shows that the advice is there.
_SAID = Guarded(
    r"\b(?:found|finds|says|said|states|stated|concluded|concludes|describes|described|reported|reports that|"
    r"noted|notes|recommended|recommends|advised|advises that|identified|identifies|showed|shows|suggested|"
    r"suggests|indicated|indicates|confirmed|confirms|puts|placed|scored)\b",
    re.IGNORECASE,
)
_FOUND_THAT = re.compile(
    r"\b(?:found|says|said|states|stated|concluded|concludes|reported|noted|notes|showed|shows|confirmed) "
    r"(?:that|how|what)\b.*$",
    re.DOTALL,
)
_SEE = re.compile(r"^\W*(?:see|refer to|as per|in line with|from)\b", re.IGNORECASE)
#: Still to come, or a report that the provision itself brings.
_TO_COME = re.compile(
    r"\b(?:will|shall|await\w*|request(?:ed|s)?|referr\w+|referral|to be|should|if|each|every|annual\w*|"
    r"yearly|termly|half[- ]termly|monthly|quarterly|once a|copied|copy|sends?|waiting|pending|due|next|"
    r"review(?:ed|s)? (?:by|every)|following (?:an?|any)|any|further|updated?|must|is needed|would)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"\((?:[^()]*\b)?(?:K|P|Adv\.?|App(?:endix|\.)?|Annex|Report|Advice|Doc\.?) ?\.?(?:\d+|[A-Z]\b)[^()]*\)",
    re.I,
)
#: "(K4, and Mrs Gale's report)": what is told beside the numbers is none of them.
_AND_ANOTHER = re.compile(
    rf"\((?:[A-Z]\.?\d+,? )+(?:and|as well as|with|plus) [^()]*\b{_DOCUMENT}\b[^()]*\)", re.IGNORECASE
)
_NAME = re.compile(
    r"\b(?:Dr|Mrs?|Ms|Miss|Mx|Prof(?:essor)?|Sister)\.? (?:[A-Z][\w’'-]*\.? ){0,2}(?P<titled>[A-Z][\w’'-]+)|"
    r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+ (?P<full>[A-Z][\w’'-]+)"
)


_TITLED = r"(?:Dr|Mrs?|Ms|Miss|Mx|Prof(?:essor)?)\.? (?:[A-Z][\w’'-]*\.? ){0,2}[A-Z][\w’'-]*[a-z]"
#: "Dr Hallam's neuropsychology report", "the nurture report by Ms Zielinska".
_BY_AUTHOR = (
    Guarded(rf"\b(?P<author>{_TITLED})['’]s? (?P<what>(?:[\w-]+ ){{0,4}}?){_DOCUMENT}\b"),
    Guarded(
        rf"\b(?P<what>(?:[a-z][\w-]+ ){{0,3}}?){_DOCUMENT} (?:\([^)]*\) )?(?:by|of|from) "
        rf"(?P<author>{_TITLED}|[A-Z][a-z]+ [A-Z][\w’'-]+[a-z])"
    ),
    Guarded(rf"\b(?P<what>(?:[a-z][\w-]+ ){{0,3}}?){_DOCUMENT}, (?P<author>{_TITLED})\b"),
)
#: "The visual stress clinic's report": of a place that is no profession known by its words.
_OF_A_PLACE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|our|[Hh]is|[Hh]er|[Tt]heir) (?P<what>(?:[\w-]+ ){1,4}?)"
    r"(?P<place>(?i:clinic|centre|unit|institute|charity|practice|programme|hub))['’]s? "
    rf"(?:\w+ )?{_DOCUMENT}\b"
)
#: What the name of a firm or a service ends in: it is known by what stands before.
_OF_A_FIRM = re.compile(
    r"(?:Psycholog(?:y|ists)|Therap(?:y|ies|ists)|Clinic|Associates|Consult(?:ing|ancy|ants)|Practice|Hospital|"
    r"Trust|Services?|Centre|Assessments?|Ltd|Limited|Partners(?:hip)?|Education|Learning|Solutions|Care|"
    r"Health|Team|Unit|Institute|Foundation)"
)
_DATE_BEHIND = 50  # characters: "report of 11 March 2026"
_BRACKET = re.compile(r"\([^()]*\)")
_HISTORY_FROM = 24  # months: older advice in Section A is what happened once
#: "Dr Varney, clinical neuropsychologist,"
_POST_BEHIND = re.compile(r"(?:, [^,.;()]{3,50})?")
#: Words before "report" that do not say what it is about.
_NO_SUBJECT = frozenset(
    "the a an his her their full recent latest last new first second own written short long detailed and in "
    "of "
    "initial final updated professional independent private".split()
)
_RELIED_ON = re.compile(
    r"\b(?:contents?|agreed|accepted|set out|according to|based on|relies|as in)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Citation:
    """Advice that is cited: where, in which sentence, whose, and the surnames that stand with it.

    `kind` is null where the adviser's profession is not known; `subject` are the words that say what the
    report of a named author is about ("nurture"). `by_author`: it is the report of the person in `names`.
    """

    section: Letter
    quote: str
    kind: AdviceKind | None
    names: tuple[str, ...]
    subject: tuple[str, ...] = ()
    document: str = ""
    by_author: bool = False


def citations(plan: Plan) -> Iterator[Citation]:
    """Advice that Sections A to H cite as there already, without saying by number where K lists it.

    In Section A, whose history may name whoever was seen as a child, only the reports of named authors count.
    """
    made = plan.details.plan_date
    for letter in ("A", *_BODY):
        text = plan.sections[letter].text
        for start, end in sentence_spans(text):
            sentence = text[start:end]
            referred = _REFERENCE.search(sentence) and not _AND_ANOTHER.search(sentence)
            if referred or _REFERENCE.match(text[end:].lstrip()):
                continue
            if letter == "A":
                if not _is_history(sentence, made):
                    yield from _by_author(letter, sentence, made)
                continue
            for adviser in advisers_in(sentence):
                kinds = [kind for kind in adviser.kinds if kind.cited]
                if kinds and _is_cited(adviser, sentence, made):
                    yield Citation(letter, sentence, kinds[0], tuple(_names(sentence)))
            yield from _by_author(letter, sentence, made)
            yield from _of_a_place(letter, sentence, made)


def _is_history(sentence: str, made: date | None) -> bool:
    """Whether all that a sentence dates was long before the plan."""
    days = [found.day for found in locate_days(sentence)]
    return bool(days) and made is not None and months_between(max(days), made) > _HISTORY_FROM


def _by_author(letter: Letter, sentence: str, made: date | None) -> Iterator[Citation]:
    """Reports cited by their author's name, with what they are about where it is said."""
    for pattern in _BY_AUTHOR:
        for found in pattern.finditer(sentence):
            if not _is_relied_on(found, sentence, made):
                continue
            name = found["author"].removesuffix("'s").removesuffix("’s").split()
            surname = name[0] if _OF_A_FIRM.fullmatch(name[-1]) else name[-1]
            behind = _POST_BEHIND.match(sentence, found.end())
            kind = _kind_of(f"{found['what']} {behind.group() if behind else ''}")
            yield Citation(
                letter,
                sentence,
                kind,
                (surname,),
                _subject(found["what"]),
                found.group().strip(),
                by_author=True,
            )


def _of_a_place(letter: Letter, sentence: str, made: date | None) -> Iterator[Citation]:
    """Reports of a clinic or centre that is named by what it is for, and by no profession."""
    for found in _OF_A_PLACE.finditer(sentence):
        subject = _subject(found["what"])
        known = any(
            adviser.start < found.start("place") - found.start() for adviser in advisers_in(found.group())
        )
        if subject and not known and _is_relied_on(found, sentence, made):
            yield Citation(letter, sentence, None, (), subject, found.group().strip())


def _is_relied_on(found: re.Match[str], sentence: str, made: date | None) -> bool:
    """Whether a sentence takes something from a document, and the document is no longer to come."""
    cited = _bracket_around(sentence, found.start()) or sentence
    if not (_SAID.search(cited) or _RELIED_ON.search(cited) or any(True for _ in locate_days(cited))):
        return False
    named = cited[max(0, cited.find(found.group())) :][: len(found.group()) + _DATE_BEHIND]
    return not _TO_COME.search(_but_for_what_was_found(cited)) or _is_there(named, made)


def _kind_of(words: str) -> AdviceKind | None:
    return next((kind for adviser in advisers_in(words) for kind in adviser.kinds), None)


def _subject(words: str) -> tuple[str, ...]:
    return tuple(word for word in words.lower().split() if word not in _NO_SUBJECT)


def _but_for_what_was_found(words: str) -> str:
    """Words without what a report found, which may well speak of what is to come."""
    return _FOUND_THAT.sub(" ", words)


def _bracket_around(sentence: str, position: int) -> str | None:
    """The bracket that a place of a sentence stands in: a source is as it is there, whatever is told."""
    return next(
        (one.group() for one in _BRACKET.finditer(sentence) if one.start() < position < one.end()), None
    )


def _is_there(words: str, made: date | None) -> bool:
    """Whether a document's own date, before the plan's, shows that it is no longer to come."""
    return made is not None and any(found.day < made for found in locate_days(words))


def _is_cited(adviser: Adviser, sentence: str, made: date | None) -> bool:
    before, after = sentence[: adviser.start], sentence[adviser.end :]
    document = _THEIR_DOCUMENT.match(after)
    if _TO_COME.search(sentence) and not (
        document and _is_there(after[: document.end() + _DATE_BEHIND], made)
    ):
        return False
    dated = any(True for _ in locate_days(sentence))
    said = bool(_SAID.search(sentence))
    if document:
        return dated or said or bool(_SEE.search(before)) or bool(_IN_A_DOCUMENT.search(sentence))
    if _AND_THEIR_DOCUMENT.search(after) and _NAME.search(before[-40:]):
        return dated or said
    if _DOCUMENT_OF.search(before) or _IN_A_DOCUMENT.search(before) or _IN_A_DOCUMENT.search(after):
        return dated or said
    if _FOUND_BY_THEM.match(after) and dated:
        return True
    if _ADVISED_BY.search(before):
        return dated or bool(_NAME.search(before[-40:]))
    return False


def _names(sentence: str) -> Iterator[str]:
    for match in _NAME.finditer(sentence):
        yield match["titled"] or match["full"]
