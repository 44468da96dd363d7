"""What a sentence makes of whoever it names: the child whom the plan is for, or somebody else.

A plan is written about one child. Whoever "finds it hard", has "needs" and "progress", is supported,
taught and helped, or "will be able to" is that child, under whatever name.
"""

from __future__ import annotations

import re

from audit.language.names import NAME, is_season, plain
from audit.language.persons import Mention, Text
from audit.language.roles import find_roles
from audit.model.plan import Letter

#: From here up a sentence speaks of nobody but a person, and hardly of any but the child.
CLEAR = 0.8
_SURE, _LIKELY, _PERHAPS, _HARDLY = 0.9, 0.75, 0.6, 0.3

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
    r"expect|requir|involv)(?:e|s|es|ed|ing)?|taught|(?:wants?|wanted|would like|hopes?|"
    r"wish(?:es)?)(?: that| for)?|(?:to )?(?:hear|see|watch|let)|(?:work|works|working|time|sessions?|"
    r"meetings?|conversations?|discussion|contact|one to one|1:1|practises?|reads?|sits?|teaching|input|"
    r"therapy|lessons?) with|(?:talks?|talking|speaks?|speaking|listens?|listening|responds?) to)\s$",
    re.IGNORECASE,
)
_MADE_FOR = re.compile(
    r"\b(?:outcomes?|needs?|support|provision|opportunit(?:y|ies)|strateg(?:y|ies)|plan|targets?|"
    r"programmes?|time|sessions?|chances?|expectations?|aspirations?|hopes?|arrangements?|hard|difficult|"
    r"easier|harder|easy|important|possible|made|necessary|helpful|appropriate|challenging|useful|"
    r"overwhelming|frustrating|unique|essential|tailored|specific|given|shown|explained|available|"
    r"accessible)(?: only)? (?:for|to)\s$",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:when|whenever|if|because|while|until|unless|since|before|after|so that|how|"
    r"once)\s$",
    re.IGNORECASE,
)
#: A name after one of these is no subject.
_NO_SUBJECT = re.compile(
    r"\b(?:with|to|for|from|by|at|in|on|of|about|and|or|like|near|beside|than|using|into|called|named|the|"
    r"a|an|his|her|their|my|our|not)\s[\"“‘(]?$",
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
_ADVERBS = (
    r"(?:\s(?:[a-z]+ly|also|still|often|sometimes|never|always|then|now|both|not|yet|just|soon|quite|"
    r"at times|all|either))*"
)
_MODAL = re.compile(
    rf"^{_ADVERBS}\s(?:will|can|cannot|can['’]t|could|should|must|may|might|would|won['’]t|needs? to|"
    rf"has to|to)(?:, [^,]{{2,60}},)?{_ADVERBS}\s(?P<verb>[a-z]\w*)(?P<rest>.*)",
    re.DOTALL,
)
_LEADS = re.compile(r"^\s(?:will|can|must|should)\s?:")
_BE_HELPED = re.compile(
    r"^ (?:able|taught|supported|encouraged|helped|given|offered|allowed|prompted|reminded|seen)\b"
)
_WITH_FAMILY = re.compile(r"^,? and (?:his|her|their) [a-z]")
_STATE = re.compile(
    rf"^{_ADVERBS}\s(?:finds?|found|struggl\w+|enjoy\w*|likes?|dislikes?|prefers?|needs?|requires?|"
    rf"benefit\w*|presents?|"
    r"experienc\w+|responds?|communicat\w+|understands?|displays?|demonstrates?|lacks?|avoids?|tires?|"
    r"manages?|follows?|learns?|reads?|writes?|speaks?|uses?|knows?|wants?|wishes|hopes?|tries|copes?|"
    r"achiev\w+|attains?|engages?|seeks?|relies|forgets?|remembers?|recognises?|walks?|dresses|eats?|"
    r"sleeps?|plays?|listens?|attends?|counts?|spells?|interacts?|participates?|expresses|becomes?|gets?|"
    r"loses?|misses|feels?|cannot|can['’]t|does not|doesn['’]t|did not|is (?:un)?able|would like|"
    r"would benefit|is working|is aware|is an? (?:[\w-]+[ ,]+){0,5}(?:boy|girl|child|pupil|young|student|"
    r"learner|man|woman|teenager)|was born|is (?:in )?[Yy]ear|is (?:not |already )?known|"
    r"takes? (?!part in the)|travels?|wakes|arrives?|came|ha[sd] (?!been)|has been (?:diagnosed|assessed|"
    r"known|seen|taught|supported|excluded|suspended|looked after|referred|identified))"
)
_BEING = re.compile(rf"^{_ADVERBS}\s(?:is|was|has|isn['’]t|hasn['’]t|wasn['’]t)\b")
_ANY_VERB = re.compile(
    rf"^{_ADVERBS}\s(?:[a-z]{{2,}}(?:[^s]s|ed)|gave|went|told|took|made|saw|wrote|said|had|began|spoke|"
    rf"chose|left|met|got)\b"
)
_OF_A_THING = re.compile(
    r"^(?:be |is |was |are |has been )?(?:used|delivered|implemented|run|carried|provided|available|"
    r"made available|in place|reviewed|updated|displayed|practised|set|put|built|fitted|kept|needed|"
    r"required|held|embedded|planned|spoken|prescribed|caused|called|controlled|managed|a condition|"
    r"a programme|an approach|(?:his|her|their) (?:favourite|best))\b(?! (?:with|to)\b)"
)
#: What adults do in a plan, and the child seldom.
_ADULTS_DO = re.compile(
    r"^(?:deliver|provid|teach|monitor|review|lead|led|train|overse|superv|report|explain|gather|visit|"
    r"assess|recommend|advis|coordinat|liais|arrang|ensur|support|help|record|confirm|agreed|works?\b|"
    r"worked|sends|sent|rings|contact|notes|noted|observ|describ|adds|added|facilitat|implement|model|"
    r"encourag|remind|prompt|drives|collects|carries)"
)
_ADULTS_ENSURE = re.compile(r"^(?:deliver|provid|monitor|overse|ensur|liais|facilitat|implement|coordinat)")
_A_PERSONS_OWN = re.compile(r"\b(?:his|her|he|she|himself|herself|themselves|themself)\b")
_FOR_THEMSELVES = re.compile(r"\b(?:himself|herself|(?:his|her|their) (?:own|views)|says (?:that )?s?he)\b")
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
    text: Text, mention: Mention, section: Letter, own: frozenset[str], *, strictly: bool = False
) -> float:
    """How surely (0 to 1) a sentence makes whoever it names the child of the plan.

    `own` are the child's real names, as `names.plain` writes them: whoever stands beside them may be
    somebody else. With `strictly` only what nothing but a person can do, have or be given counts: for
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
    if any(plain(match[0]) in own for match in NAME.finditer(sentence)):
        role *= 0.75
    return role * _SHARED_WITH_OTHERS.get(section, 1.0)


def _role(text: Text, mention: Mention, section: Letter) -> float:
    before, after = text.before(mention), text.after(mention)
    if mention.possessive:
        return _as_owner(after, section)
    if _HELPED.search(before) or _MADE_FOR.search(before):
        return _SURE
    if mention.initial or not _NO_SUBJECT.search(before):
        subject = _as_subject(after, section)
        if subject == _LIKELY and (_WHEN.search(before) or is_followed_up(text, mention)):
            return 0.85
        if subject == _LIKELY and mention.initial and section != "A":
            return CLEAR
        if subject:
            return subject
    adults = _ADULTS.search(before) or any(role.start < len(before) for role in find_roles(before))
    if adults:
        return 0.85 if _WITH_OR_DONE_TO.search(before) else _LIKELY
    if re.match(r"^\s\w+ing\b", after) and re.search(r"\b[Ww]ith\s$", before):
        return 0.85
    alone = len(mention.words) == 1 and not _TOPIC.search(before)
    return 0.55 if alone and section in _OF_THE_CHILD else _HARDLY


def _as_owner(after: str, section: Letter) -> float:
    if _HAS.match(after) or any(role.start <= 24 for role in find_roles(after[:60])):
        return _SURE
    return 0.5 if section == "A" else CLEAR


def _as_subject(after: str, section: Letter) -> float:
    """What the verb says of its subject; 0 where there is no verb."""
    if _LEADS.match(after) or _WITH_FAMILY.match(after):
        return _SURE
    modal = _MODAL.match(after)
    if modal:
        if _OF_A_THING.match(modal["verb"] + modal["rest"]):
            return 0.1
        adult = _ADULTS_ENSURE if section == "E" else _ADULTS_DO
        return _HARDLY if adult.match(modal["verb"]) else _SURE
    if _OF_A_THING.match(after.strip()):
        return _HARDLY
    if _STATE.match(after):
        return _SURE
    if any(_ADULTS_DO.match(word) for word in after.split()[:2]):
        return _LIKELY if _FOR_THEMSELVES.search(after) else _HARDLY
    return _LIKELY if _BEING.match(after) or _ANY_VERB.match(after) else 0.0


def is_surely_person(text: Text, mention: Mention) -> bool:
    """Whether a word that opens a sentence is somebody's name there: "Summer finds ...", not "Summer "
    "is ..."."""
    after = text.after(mention)
    if _STATE.match(after) or (mention.possessive and _HAS.match(after)):
        return True
    modal = _MODAL.match(after)
    if modal is None or is_season(mention.name):
        return False
    return modal["verb"] != "be" or bool(_BE_HELPED.match(modal["rest"]))


def is_followed_up(text: Text, mention: Mention) -> bool:
    """Whether the sentence or the next goes on with "he" or "she": a person, and what it is about."""
    behind = text.text[mention.sentence[1] :].split("\n", 1)[0]
    return bool(_A_PERSONS_OWN.search(text.after(mention)) or _GOES_ON.match(behind))


def _is_in_childs_words(text: Text, mention: Mention) -> bool:
    """Whether the child is speaking there, who does not call themselves by name."""
    before = text.before(mention)
    clause = _unquoted(before.rpartition(":")[2] + text.after(mention))
    if _MINE.search(clause) or (_FIRST_PERSON.search(clause) and not _HELPED.search(before)):
        return True
    begins = text.text.rfind("\n", 0, mention.start) + 1
    line = text.text[begins : mention.start]
    opened = max(line.rfind("“"), line.rfind('"') if line.count('"') % 2 else -1)
    return opened > line.rfind("”") and bool(_MINE.search(line[opened:]))


def _unquoted(sentence: str) -> str:
    return re.sub(r"[“\"][^”\"]*[”\"]", " ", sentence)


def acts_with_child(text: Text, mention: Mention, own: frozenset[str]) -> bool:
    """Whether a sentence shows the named one beside the child, and so as somebody else.

    "Hodan carries him", "Amira sits with Zara", "Amira and Leon".
    """
    before, after = text.before(mention), text.after(mention)
    child = "|".join(re.escape(name) for name in sorted(own)) or r"(?!)"
    if re.search(rf"\b(?:{child})(?:,? and|,| &)\s$", before, re.I):
        return True
    if re.match(rf"^(?:,? and| &)\s(?:{child})\b", after, re.I):
        return True
    if mention.possessive:
        return False
    return _does_to_child(after, child) or bool(
        re.search(
            rf"(?:\b(?:{child}|he|she|they|I|me)\b[^.;:]*\b(?:with|and|like|likes|loves?|misses|miss|"
            rf"trusts?|visits?|sees|to see|calls?|asks?|tells?|beside|near|about|opposite|except|than|from|"
            rf"met|knows|not)\s|\b(?:him|her|them|me|{child}) (?:and|with|from|to|by)\s)$",
            before,
            re.I,
        )
    )


def _does_to_child(after: str, child: str) -> bool:
    verb = re.match(rf"^{_ADVERBS}(?: will| can| must| has| had| is| was)?\s[a-z]+\s(?P<object>\w+)", after)
    if verb is None:
        return False
    if re.fullmatch(rf"him|them|me|{child}", verb["object"], re.I):
        return True
    goes_on = re.match(r"\s?(?:to|with|in|on|at|from|when|if|[.,;]|$)", after[verb.end() :])
    return verb["object"] == "her" and goes_on is not None
