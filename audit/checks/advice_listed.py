"""The advice that Section K lists: whose it is, of which day, and whether it came at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from audit.checks.advice_dates import days_in
from audit.checks.advice_kinds import AdviceKind, advisers_in, kinds_in
from audit.checks.advice_rows import entry_texts, stands_alone
from audit.language.guarded import Guarded
from audit.language.names import is_given_name
from audit.model.plan import Plan, Reason

#: Names of the law and the plan hold "education" and "health", and are nobody's advice.
_NOBODY = re.compile(
    r"\beducation(?:al)?,? health(?:,| and| &) (?:social )?care\b(?: needs)?(?: assessment| plan)?|"
    r"\bEHC\w*(?: needs)?(?: assessment| plan)?|\bcode of practice\b|"
    r"\bspecial educational needs\b(?! co-?ordinator)(?: and disabilit(?:y|ies))?"
    r"(?: (?:regulations|officer|service|panel|team|manager|caseworker))?|"
    r"\b(?:medical|health|sensory|hearing|visual) needs\b",
    re.IGNORECASE,
)
_SIGN_OFF = Guarded(
    r"^\W*(?:the )?(?:(?:EHC )?(?:needs )?assessment|request|(?:first |final |draft |amended )?plan|"
    r"decision)\b[^.;:]{0,30}\b(?:asked for|requested|received|issued|sent|made|agreed|finali[sz]ed)\b|"
    r"\b(?:signed|signature|sign(?:ing)?[- ]off|dated this|reviewed (?:no later than|by)|on behalf of|"
    r"authorised|(?:SEND?|EHC|plan|case) (?:officer|co-?ordinator|caseworker|manager))\b",
    re.IGNORECASE,
)
#: Whoever of the office wrote views down or sent for advice does not make a paper of the office of it.
_TAKEN_DOWN = re.compile(
    r"\b(?:written|taken|noted|recorded|gathered|collected|scribed|typed|requested|received|sought|heard)"
    r"(?: down| up)? (?:by|with) (?:[\w’'-]+ ){0,5}?(?:officer|co-?ordinator|caseworker|manager)\b",
    re.IGNORECASE,
)
#: "Oakfield Juniors, 2 December": a school by its name, without the word.
_A_SCHOOL = re.compile(
    r"\b[A-Z][\w’'-]+ (?:Primary|Infants?|Juniors?|Secondary|High|Grammar|Comprehensive|Prep|Sixth Form)"
    r"(?=\W*(?:$|[,;:(–—-]|\d))",
    re.MULTILINE,
)
_OF_MANY_SCHOOLS = frozenset(
    "the school primary secondary academy college nursery infant infants junior juniors high special church "
    "of england catholic community first middle upper lower hall house park st and saint".split()
)
_NOT_KNOWN = re.compile(
    r"\b(?:not|un|never|neither)[- ]?(?:currently |previously |presently )?(?:known|open|involved)\b|"
    r"\bno (?:\w+ )?(?:involvement|record|concerns|needs)\b|\bnil return\b|\b(?:case|file) closed\b|"
    r"\bnothing to add\b",
    re.IGNORECASE,
)
_NOT_RECEIVED = re.compile(
    r"\bno (?:\w+ ){0,2}?(?:reply|response|answer)\b|\bno (?:advice|report)\W*$|"
    r"\bno (?:\w+ ){0,2}?(?:advice|report|information) (?:was |has (?:yet )?been |yet )?"
    r"(?:received|provided|supplied|returned|submitted|given|obtained|available)\b|\bnot (?:yet |been )?"
    r"(?:received|returned|replied|responded|submitted|supplied|provided|obtained|available)\b|"
    r"\b(?:still )?(?:awaited|awaiting|outstanding|pending|to follow|overdue)\b|"
    r"\b(?:did|has|have) not (?:yet )?(?:repl\w+|respon\w+|provide\w*|submit\w*)\b|^\W*TB[CA]\W*$",
    re.IGNORECASE,
)
_NOT_SOUGHT = re.compile(
    r"\bnot (?:been )?(?:requested|sought|required|asked|needed|obtained)\b", re.IGNORECASE
)
#: So too, where no date shows that something came; beside one it answers another column.
_NOTHING = re.compile(r"^\W*(?:none|n\W?a|not applicable)\W*$", re.IGNORECASE)
_PERSON = re.compile(
    r"\b(?:Dr|Mrs?|Ms|Miss|Mx|Prof(?:essor)?|Sister|Sr)\b\.? ?[A-Z]|\b[A-Z]\.? ?(?:[A-Z]\.? ?)?[A-Z][a-z]{2,}"
)
_TWO_NAMES = re.compile(r"\b(?P<given>[A-Z][a-z]+) [A-Z][\w’'-]*[a-z]\b")
_VIEWS = re.compile(r"\b(?:views?|words|voice|wishes|contribution|letter|statement)\b", re.IGNORECASE)
#: What the child or the parents think, whoever was with them.
_FAMILYS_VIEWS = re.compile(
    r"\bviews? of (?:the |his |her )?(?:child|pupil|young person|parents?|mother|father|family)\b|"
    r"\b(?:child|pupil|young person|parents?|mother|father|family)['’]s?['’]? views?\b",
    re.IGNORECASE,
)
#: Whoever wrote the child's words down is not another who gives views.
_HELPED = re.compile(r"\b(?:with|helped by|supported by|recorded by|to|through|via)\b.*", re.IGNORECASE)
_OTHER_PERSON = re.compile(r"\b(?:and|&) (?:of |the |his |her )?[A-Z]|(?<!\d )[A-Z][a-z]+ [A-Z][a-z]")
#: "Ms Ashgrove" in a list in one line: somebody named and nothing else.
_A_PARENT = re.compile(r"^\W*(?:Mr|Mrs|Ms|Miss|Dr|Mr and Mrs) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?\W*$")
#: Papers of the office about a child are nobody's advice.
_OF_THE_OFFICE = re.compile(
    r"\b(?:panel|funding|minutes?|agenda|invoice|consent|cost(?:s|ings?)|tribunal|"
    r"timetable)\b(?![^\n]*\b(?:report|advice|assessment)\b)",
    re.IGNORECASE,
)
#: A sense by itself says what advice is about, and not that a teacher gave it.
_OF_A_SENSE = re.compile(
    r"(?:the )?(?:deaf|hearing|vision|sight|VI|HI|(?:visual|vision|hearing|sight|sensory) impairments?|"
    r"(?:visually|vision|hearing) impaired)",
    re.IGNORECASE,
)
_OTHER_SOURCES = frozenset(("medical", "social-care", "therapy", "psychology"))
_CLAUSE = re.compile(r"(?<=[,;\n])")
_APPENDED = re.compile(r"\b(?:append\w*|annex\w*|attach\w*|enclos\w*)\b", re.IGNORECASE)
_REPORT = re.compile(r"\b(?:report|advice|assessment|letter|views|opinion)\b", re.IGNORECASE)
_ANNEX_LINES = 3  # a report bound in says in its first lines whose it is


@dataclass(frozen=True, slots=True)
class AdviceEntry:
    """One entry of Section K: its words, whose advice it is, its days, and whether anything came."""

    text: str
    kinds: frozenset[AdviceKind]
    days: tuple[date, ...]
    received: bool = True
    sought: bool = True

    @property
    def is_unexplained(self) -> bool:
        """Whether it names a person or gives a date and does not say whose advice that is."""
        if self.kinds:
            return False
        return bool(_PERSON.search(self.text)) or any(map(stands_alone, self.text.split("\n")))

    @property
    def names_somebody(self) -> bool:
        """Whether it says by name who gave the advice: with a title or initials, or by a known given name."""
        return bool(_PERSON.search(self.text)) or any(
            is_given_name(found["given"]) for found in _TWO_NAMES.finditer(self.text)
        )

    def answers(self, source: str) -> bool:
        """Whether it is advice from one of the sources that regulation 6 requires."""
        return any(source in kind.answers for kind in self.kinds)


def advice_listed(plan: Plan) -> tuple[AdviceEntry, ...]:
    """The entries of Section K; where it says that reports are attached, also what those are."""
    section = plan.sections["K"]
    if section.state == "absent":
        return ()
    if section.merged_with is not None and not section.text:
        section = plan.sections[section.merged_with]
    texts = [
        text
        for text in entry_texts(section.text)
        if not _SIGN_OFF.search(_TAKEN_DOWN.sub(" ", text)) and not _OF_THE_OFFICE.search(text)
    ]
    if _APPENDED.search(section.text):
        texts += _annexes(plan)
    return tuple(entry for text in texts for entry in _entries(text, plan))


def points_to_appendices(plan: Plan) -> bool:
    """Whether Section K only says that the advice is appended, with no list of dated entries."""
    text = plan.sections["K"].text
    return bool(_APPENDED.search(text)) and not days_in(text)


def _annexes(plan: Plan) -> Iterator[str]:
    for aside in plan.unassigned:
        if aside.reason == Reason.ANNEX:
            opening = "\n".join(aside.text.split("\n")[:_ANNEX_LINES])
            if _REPORT.search(opening):
                yield opening


def _entries(text: str, plan: Plan) -> Iterator[AdviceEntry]:
    """One entry or, where part of it never came ("the psychologist's (awaited)"), that part by itself."""
    clauses = _CLAUSE.split(text)
    lacking: set[int] = set()
    for number, clause in enumerate(clauses):
        not_sought = _NOT_SOUGHT.search(clause) or (_NOTHING.search(clause) and not days_in(text))
        if not not_sought and not _NOT_RECEIVED.search(clause):
            continue
        first = number
        while first > 0 and not kinds_in("".join(clauses[first : number + 1])):
            first -= 1
        about = "".join(clauses[first : number + 2])
        if _NOT_KNOWN.search(about):
            continue
        yield AdviceEntry(
            about,
            kinds_in(_NOBODY.sub(" ", "".join(clauses[first : number + 1]))),
            tuple(days_in(about)),
            received=False,
            sought=not not_sought,
        )
        lacking.update(range(first, number + 1))
    rest = "".join(clause for number, clause in enumerate(clauses) if number not in lacking)
    if not lacking or kinds_in(rest):
        said = _HELPED.sub(" ", rest) if _is_familys_views(rest, plan) else rest
        kinds = _given_by(_NOBODY.sub(" ", said)) or _of_school(rest, plan)
        if not kinds or _VIEWS.search(rest):
            kinds |= _of_family(rest, plan)
        elif any(_A_PARENT.match(clause) for clause in rest.split(";")):
            kinds |= frozenset().union(
                *(_of_family(clause, plan) for clause in rest.split(";") if _A_PARENT.match(clause))
            )
        yield AdviceEntry(rest, kinds, tuple(days_in(rest)))


def _is_familys_views(text: str, plan: Plan) -> bool:
    """Whether an entry is what the child or the parents think, whoever wrote it down."""
    if _FAMILYS_VIEWS.search(text):
        return True
    names = {*(plan.details.name or "").split()[:1], *(plan.details.preferred_name or "").split()[:1]}
    return bool(re.search(rf"{_any_of(names)}['’]s? (?:own )?views\b", text))


def _given_by(text: str) -> frozenset[AdviceKind]:
    """Whose advice some words are: "hearing" or "deaf" alone is no teacher beside a doctor's post."""
    advisers = list(advisers_in(text))
    strong = [adviser for adviser in advisers if not _OF_A_SENSE.fullmatch(adviser.text)]
    others = {source for adviser in strong for kind in adviser.kinds for source in kind.answers}
    counted = strong if others & _OTHER_SOURCES else advisers
    return frozenset(kind for adviser in counted for kind in adviser.kinds)


def _of_family(text: str, plan: Plan) -> frozenset[AdviceKind]:
    """The child by name ("Jethro, with Miss Wilmot"), or others of the family by the child's surname."""
    details = plan.details
    names = (details.name or "").split()
    given = {*names[:1], *(details.preferred_name or "").split()[:1]}
    child = re.compile(rf"{_any_of(given)}(?:[ -][A-Z][\w’'-]+)*")
    if child.search(text):
        others = _HELPED.sub("", child.sub("", text))
        return kinds_in("family") if _OTHER_PERSON.search(others) else kinds_in("pupil")
    surnames = {part for part in names[-1].split("-") if len(part) > 2} if len(names) > 1 else set()
    return kinds_in("parent") if re.search(_any_of(surnames), text, re.IGNORECASE) else frozenset()


def _of_school(text: str, plan: Plan) -> frozenset[AdviceKind]:
    """A school by its name alone: that of the plan, without "school", or one that ends as such names do."""
    details = plan.details
    council = (details.local_authority or "").casefold()
    named = {
        word
        for name in (details.setting, details.named_placement)
        for word in re.findall(r"[A-Z][\w’'-]{3,}", name or "")
        if word.casefold() not in _OF_MANY_SCHOOLS and word.casefold() not in council
    }
    return kinds_in("school") if _A_SCHOOL.search(text) or re.search(_any_of(named), text) else frozenset()


def _any_of(words: set[str]) -> str:
    """A pattern for one of some names; none, when there are none."""
    return rf"\b(?:{'|'.join(map(re.escape, sorted(words)))})\b" if words else r"(?!)"
