"""What a sentence makes of whoever it names: the child whom the plan is for, or somebody else.

A plan is written about one child. Whoever "finds it hard", has "needs" and "progress", is supported,
taught and helped, or "will be able to" is that child, under whatever name.
"""

from __future__ import annotations

import re

from audit.language.companions import is_among_companions
from audit.language.names import NAME, is_season, never_names, plain
from audit.language.persons import Mention, Text
from audit.language.roles import find_roles
from audit.language.subject_role import CLEAR, HARDLY, LIKELY, SURE, is_of_person, subject_role
from audit.model.plan import Letter

_NEAR = 40  # letters behind a name in which whoever says "I" speaks of them and not of something else

#: What the child of the plan has; a relative's or a friend's is seldom told of.
_HAS = re.compile(
    r"^\s(?:[\w-]+ ){0,3}?(?:needs?|difficult(?:y|ies)|views?|aspirations?|progress|attainment|learning|"
    r"plan|EHCP|strengths|parents?|mother|father|mum|dad|family|carers?|attention|concentration|speech|"
    r"language|understanding|behaviou?r|anxiet(?:y|ies)|self-esteem|confidence|targets?|outcomes?|"
    r"programme|provision|timetable|class|classroom|aunt|uncle|grand\w+|brothers?|sisters?|siblings?|twin|"
    r"reading|writing|spelling|skills?|communication|vocabulary|memory|education|school|setting|curriculum|"
    r"support|placement|review|diagnos[ei]s|condition|health|mobility|hearing|vision|sight|seizures?|"
    r"epilepsy|autism|independence|well-?being|emotions?|feelings|interests?|abilit(?:y|ies)|knowledge|"
    r"reasoning|attendance|level|transition|profile|passport)\b",
    re.IGNORECASE,
)
#: What is done for the child, just before the name.
_HELPED = re.compile(
    r"\b(?:(?:support|help|encourag|enabl|allow|teach|prompt|remind|prepar|assist|guid|motivat|reassur|"
    r"expect|requir|involv)(?:e|s|es|ed|ing)?|taught|"
    r"(?:wants?|wanted|would like|hopes?|wish(?:es)?)(?: that| for)?|(?:to )?(?:hear|see|watch|let)|"
    r"(?:work|works|working|time|sessions?|meetings?|conversations?|discussion|contact|one to one|1:1|"
    r"practises?|reads?|sits?|teaching|\w*therapy|counselling|made|agreed|discussed|planned|shared|chosen|"
    r"written|reviewed|input|therapy|lessons?) with|"
    r"(?:talks?|talking|speaks?|speaking|listens?|listening|responds?) to)\s$",
    re.IGNORECASE,
)
_MADE_FOR = re.compile(
    r"\b(?:adults?|assistants?|mentors?|outcomes?|needs?|support|provision|opportunit(?:y|ies)|"
    r"strateg(?:y|ies)|plan|targets?|programmes?|time|sessions?|chances?|expectations?|aspirations?|hopes?|"
    r"arrangements?|hard|difficult|easier|harder|easy|important|possible|made|necessary|helpful|appropriate|"
    r"challenging|useful|overwhelming|frustrating|unique|essential|tailored|specific|given|shown|explained|"
    r"available|accessible)(?: only)? (?:for|to)\s$",
    re.IGNORECASE,
)
#: What a child does to their own work: "corrected by Brandon", "chosen by him".
_DONE_BY = re.compile(
    r"\b(?:corrected|chosen|typed|dictated|drawn|ticked|coloured|worn|answered|rated|picked|eaten|swallowed|"
    r"decorated|understood|tolerated|enjoyed|liked) by\s$",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:when|whenever|if|because|while|until|unless|since|before|after|so that|how|"
    r"once)\s$",
    re.IGNORECASE,
)
#: A name after one of these is no subject.
_NO_SUBJECT = re.compile(
    r"\b(?:with|to|for|from|by|at|in|on|of|about|or|like|near|beside|than|using|into|called|named|the|"
    r"a|an|his|her|their|my|our|not)\s[\"“‘(]?$|(?-i:\b[A-Z]\w+) and\s$",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"\b(?:about|of|by|in|like|as|from|at|into|near|on|through)\s$", re.IGNORECASE)
_ADULTS = re.compile(
    r"\b(?:adults?|staff|parents|mother|father|mum|dad|school|we|teachers?|assistants?|practitioners?|"
    r"carers?|people)\b",
    re.IGNORECASE,
)
_WITH_OR_DONE_TO = re.compile(
    r"\b(?:with|meets?|sees?|takes?|joins?|accompan(?:y|ies)|tells?|asks?|gives?|shows?|offers?|trains?|"
    r"talks? to|helps)\s$",
    re.IGNORECASE,
)
#: Feelings and substances, which stand without an article as a name does.
_WITHOUT_ARTICLE = frozenset(
    "hope joy faith grace patience mercy peace harmony charity freedom blessing comfort honey dawn art "
    "melody treasure trinity destiny wisdom goodness favour".split()
)
_WITH_OTHERS = re.compile(r"^,? and (?:his|her|their|an?|another|the|two|some|several) [a-z]")
_A_PERSONS_OWN = re.compile(r"\b(?:his|her|he|she|himself|herself|themselves|themself)\b")
_GOES_ON = re.compile(r"\s+(?:He|She|They|His|Her|Their)\b")
_OF_A_PARENT = re.compile(
    r"\b(?:his|her|their) (?:\w+ )?(?:son|daughter|child|children|grandson|granddaughter)\b"
)
_MINE = re.compile(r"\b(?:[Mm]e|[Mm]y|mine)\b")
_FIRST_PERSON = re.compile(r"(?<!\w)(?:I|I['’]\w+|[Mm]e|[Mm]y|mine)\b")

#: Section A tells of family and friends, D and H of the household: a name there need not be the child's.
_SHARED_WITH_OTHERS: dict[Letter, float] = {"A": 0.85, "D": 0.85, "H1": 0.9, "H2": 0.9, "I": 0.9, "J": 0.8}

#: These tell of nobody but the child: even a name that nothing is said of does not belong there.
_OF_THE_CHILD: tuple[Letter, ...] = ("B", "C", "E", "F", "G")


def child_role(
    text: Text, mention: Mention, section: Letter, called: frozenset[str], *, strictly: bool = False
) -> float:
    """How surely (0 to 1) a sentence makes whoever it names the child of the plan.

    `called` is what the child is really called, as `names.plain` writes it: whoever stands beside that may
    be somebody else. With `strictly` only what nothing but a person can do, have or be given counts: for
    words that need not be a name.
    """
    role = _role(text, mention, section)
    if role < (CLEAR if strictly else 0.01):
        return 0.0
    sentence = text.sentence(mention)
    if _OF_A_PARENT.search(text.after(mention)) and not mention.possessive:
        return 0.1
    if _is_in_childs_words(text, mention):
        role *= 0.35
    if any(plain(match[0]) in called for match in NAME.finditer(sentence)):
        role *= 0.75
    return role * _SHARED_WITH_OTHERS.get(section, 1.0)


def _role(text: Text, mention: Mention, section: Letter) -> float:
    before, after = text.before(mention), text.after(mention)
    if mention.possessive:
        owner = _as_owner(after, section)
        return max(owner, LIKELY) if mention.initial and is_followed_up(text, mention) else owner
    adults = _ADULTS.search(before) or any(role.start < len(before) for role in find_roles(before))
    if not adults and is_among_companions(before, after):
        return HARDLY
    if _HELPED.search(before) or _MADE_FOR.search(before):
        return SURE
    if _DONE_BY.search(before) and section in _OF_THE_CHILD:
        return CLEAR
    if _WITH_OTHERS.match(after):
        return LIKELY if section == "A" else SURE
    if mention.initial or not _NO_SUBJECT.search(before):
        subject = subject_role(after, section)
        if subject == LIKELY and (_WHEN.search(before) or is_followed_up(text, mention)):
            return 0.85
        if subject == LIKELY and mention.initial and (section != "A" or _opens_line(text, mention)):
            return CLEAR
        if subject:
            return subject
    if adults:
        return 0.85 if _WITH_OR_DONE_TO.search(before) else LIKELY
    if re.match(r"^\s\w+ing\b", after) and re.search(r"\b[Ww]ith\s$", before):
        return 0.85
    alone = len(mention.words) == 1 and not _TOPIC.search(before)
    return 0.55 if alone and section in _OF_THE_CHILD else HARDLY


def _opens_line(text: Text, mention: Mention) -> bool:
    """Whether a paragraph, or what a speaker says in it, begins with the name: what it is about."""
    line = text.text[text.text.rfind("\n", 0, mention.start) + 1 : mention.start].strip()
    return not line or line.endswith(":")


def _as_owner(after: str, section: Letter) -> float:
    if _HAS.match(after) or any(role.start <= 24 for role in find_roles(after[:60])):
        return SURE
    return 0.5 if section == "A" else CLEAR


def is_surely_person(text: Text, mention: Mention) -> bool:
    """Whether a name that is a word too is somebody's where it opens a sentence.

    "Summer finds ..." and "Jack is ..." can be nobody else; "Summer is ..." and "Hope can be ..." may well
    be the season and the feeling, and "Mark schemes are ..." is no Mark.
    """
    after = text.after(mention)
    season = is_season(mention.name)
    if mention.possessive:
        return not season or bool(_HAS.match(after))
    if plain(mention.name) in never_names():
        return is_of_person(after, without_article=True) and not re.match(r" (?:can|will) ", after)
    return is_of_person(after, without_article=season or plain(mention.name) in _WITHOUT_ARTICLE)


def is_followed_up(text: Text, mention: Mention) -> bool:
    """Whether the sentence or the next goes on with "he" or "she": a person, and what it is about."""
    behind = text.text[mention.sentence[1] :].split("\n", 1)[0]
    return bool(_A_PERSONS_OWN.search(text.after(mention)) or _GOES_ON.match(behind))


def _is_in_childs_words(text: Text, mention: Mention) -> bool:
    """Whether the child is speaking there, who does not call themselves by name."""
    before = text.before(mention)
    clause = _unquoted(before.rpartition(":")[2] + text.after(mention))
    near = _unquoted(before.rpartition(":")[2] + text.after(mention)[:_NEAR])
    if _MINE.search(clause) or (_FIRST_PERSON.search(near) and not _HELPED.search(before)):
        return True
    begins = text.text.rfind("\n", 0, mention.start) + 1
    line = text.text[begins : mention.start]
    opened = max(line.rfind("“"), line.rfind('"') if line.count('"') % 2 else -1)
    return opened > line.rfind("”") and bool(_MINE.search(line[opened:]))


def _unquoted(sentence: str) -> str:
    return re.sub(r"[“\"][^”\"]*[”\"]", " ", sentence)
