"""Training of those who work with the child: what is training of staff, and what it is about."""

from __future__ import annotations

import re

from audit.language.guarded import Guarded
from audit.language.staff_learning import staff_learn

#: Adults in general, as those who are trained.
_STAFF = (
    r"(?:(?:all |the |school |key |nursery |teaching |support |college |relevant |of |his |her |their |"
    r"lunchtime |[A-Z][a-z]+['’]s )*(?:staff|adults?|teachers?|assistants?|practitioners?|members of staff|"
    r"TAs?|LSAs?|carers|mentors?|team|tutors?|everyone|workers?|parents|"
    r"(?:those|people|anyone|anybody|everybody) (?:who \w+|working|supporting|teaching|caring)"
    r"(?: (?:with|for) \w+)?|supervisors?|lecturers|colleagues))"
)
#: Several adults, or all of them: nobody is taught with "staff" but to work with the child.
_MANY_STAFF = (
    r"(?:(?:[\w'’-]+ ){0,6}?(?:staff|adults|teachers|assistants|practitioners|members of staff|TAs|LSAs|"
    r"tutors|lecturers|supervisors|volunteers|colleagues)\b|everyone (?:who|on|in|at)\b|"
    r"everybody (?:who|on|in|at)\b|anyone (?:who|new)\b|those who\b|(?:the )?(?:whole|class|staff) team)"
)
_TRAINING_NOUN = re.compile(
    r"(?<!travel )(?<!toilet )(?<!attention )(?<!auditory )(?<!mobility )(?<!inference )(?<!potty )"
    r"(?<!strength )(?<!skills )(?<!road safety )(?<!cane )(?<!braille )(?<!memory )(?<!listening )(?<!work )"
    r"(?<!social )(?<!safety )(?<!sound )(?<!balance )"
    r"(?<!the )\b(?:training|INSET|CPD|upskilling|workshops? for (?:staff|teachers|adults)|"
    r"refresher)\b(?! of (?:the muscles|attention)| (?:shoes|flat|kitchen|centre|provider|garage|bungalow))",
    re.IGNORECASE,
)
_TRAINING_SAID = Guarded(
    rf"\b{_STAFF}\b[^.;]{{0,70}}?\b(?<!who )(?<!that )(?:"
    r"(?:will|must|should|shall|to|need to|needs to|are to|is to) (?:all )?(?:be |have been )(?:\w+ )?"
    r"(?:trained|upskilled|briefed)|(?:are|is) (?:\w+ )?(?:trained|briefed) (?:by|in|on|each|every|once)|"
    r"(?:will|must|should|shall|to)? ?(?:receives?|gets?|have|has|attends?|undertakes?|completes?|undergoes?|"
    r"be given|be provided with|be offered|access) (?:[\w'’-]+ ){0,7}?"
    r"(?:training|workshop|INSET|CPD|briefing|professional development)|(?:will|must|should|shall|to) "
    r"(?:go on|attend|do|complete|take|have) (?:\w+ ){0,4}?courses?\b|have had (?:their )?training)|"
    r"\b(?:will |must |to )?(?:trains?|upskills?|briefs?)\s+"
    rf"(?:the |all |school |his |her |their |\w+ ){{0,4}}?{_STAFF}|"
    rf"\btraining\b[^.;]{{0,60}}\b(?:for|to|of|given to|offered to)\s+(?:at least )?(?:\w+ ){{0,5}}?{_STAFF}|"
    r"^\W*(?:a |an |the |\w+[- ])?(?:(?:whole|all)[- ]?(?:school|staff) |staff |specialist |specific |"
    r"annual |\w+ )?(?:training|INSET|CPD)\b|"
    r"^\W*(?:\w+[- ]){0,2}(?:professional development|awareness[- ]raising|refresher)\b|"
    r"^\W*staff (?:training|development)|\bstaff training\b",
    re.IGNORECASE,
)
#: Training said by other words: staff who learn, and somebody who shows several of them how.
_STAFF_LEARN = re.compile(
    rf"^\W*{_MANY_STAFF}[^.;,]{{0,40}}?\b(?:will |must |to |are to |should )?(?:learns?|practise|rehearse|"
    r"learn how|know how to|be shown|be taught|be familiar with|be confident in)\b|"
    r"\b(?:shows?|teach(?:es)?|coach(?:es)?|instructs?|inducts?)\s+(?!him\b|her\b|them\b)(?:at least )?"
    rf"{_MANY_STAFF}\b[^.;]{{0,60}}\b(?:how|to use|in|the|about)\b|^\W*(?:a |an |the )?(?:whole|all)[- ]?"
    r"(?:staff|school)\s+(?:[\w-]+ ){0,2}?(?:session|workshop|meeting|briefing|twilight|course|talk)\b|"
    r"\b(?:leads?|runs?|delivers?|gives?|provides?) (?:an? |the )?(?:[\w-]+ ){0,3}?"
    rf"(?:workshop|course|talk|session|briefing|training|twilight)\b[^.;]{{0,60}}\bfor {_MANY_STAFF}|"
    r"^\W*(?:all|those|everyone|everybody) (?:of those )?(?:who )?(?:works?|teach(?:es)?|supports?)(?:ing)? "
    r"(?:with )?[\w]+ (?:will |must |to )?(?:complete|attend|have|do|take|receive|undertake)s?\b|"
    r"\b(?:whole|all)[- ](?:school|staff) awareness\b|\bawareness\b[^.;]{0,20}\b(?:for|of|to) "
    r"(?:the |all |his |her |school )*(?:[\w-]+ ){0,3}?(?:staff|teachers|adults|staff team|TAs)\b|"
    r"^\W*(?:an? |the )?(?:[\w-]+ ){0,3}?(?:workshop|twilight|briefing|induction|refresher|"
    r"awareness session)s?\b[^.;]{0,60}\bfor (?:[\w'’-]+ ){0,5}?(?:staff|adults|teachers|assistants|TAs)\b",
    re.IGNORECASE,
)
_TRAINED_PERSON = re.compile(
    r"\b(?:who (?:has|have)|with|after|having|following|have had|holds?|postgraduate|further|"
    r"specialist)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
_FIRST_CLAUSE = 45  # characters: what a visit ends with ("and shows the staff") is not what it is
_TRAINED_VERB = re.compile(r"\b(?:trained|trains?|upskill\w*|brief(?:s|ed))\b", re.IGNORECASE)
_OTHER_NOUN = re.compile(r"\b(?:professional development|awareness[- ]raising|course)\b", re.IGNORECASE)
_LOOKED_AFTER = re.compile(
    r"[^.;]{3,40}?\b(?:checks|reviews|visits|meets|(?:will|must|shall) (?:check|review|visit|meet|see|treat|"
    r"prescribe|monitor|telephone|examine|measure)\b)"
)
_HAS_TRAINING = re.compile(
    r"\b(?:will|must|should|are to|to) (?:receive|have|attend|be|undertake|complete)\b", re.IGNORECASE
)


def is_training(text: str, *, timed: bool) -> bool:
    """Whether a text provides training for staff; `timed`: it gives a length and how often.

    Training of the child ("travel training", "inference training") is a session, and "an assistant trained
    in Makaton" is a person.
    """
    if not timed and staff_learn(text):
        return True
    learn = _STAFF_LEARN.search(text)
    if learn and learn.start() < _FIRST_CLAUSE:
        return True
    if timed and not re.search(_STAFF, text, re.IGNORECASE):
        return False
    said = _TRAINING_SAID.search(text)
    if said is None or _LOOKED_AFTER.match(text[: said.start()]):
        return False
    noun = _TRAINING_NOUN.search(text) or _OTHER_NOUN.search(text)
    if noun is None:
        return _TRAINED_VERB.search(text) is not None
    before = text[: noun.start()]
    return not (_TRAINED_PERSON.search(before) and not _HAS_TRAINING.search(before))


_SUBJECT = re.compile(
    r"\b(?:[Tt]raining|[Tt]rained|[Tt]rains?|INSET|CPD|[Ww]orkshops?|[Uu]pskilled|[Cc]ourse|briefed|briefing|"
    r"[Ss]ession|[Tt]alk|[Rr]efresher|[Aa]ssembly and film|[Ii]nduction|sign[- ]off)\b[^.;]{0,90}?\b(?:"
    r"in|on|about|around|to (?!all\b|staff\b|the staff\b|school\b|support (?:him|her|them)\b|meet\b|be\b|"
    r"ensure\b|help\b)|for (?!all\b|staff\b|school\b|the\b|teach|adults|nursery|support\b|those\b|parents)|"
    r"of (?!all\b|staff|the\b|at least|teach|school|one|two|three|four))\s*+"
    r"(?P<subject>(?!(?:my|his|her|their|the) (?:room|class|classroom|school|nursery|setting)\b|"
    r"(?:his|her|their|[A-Z]\w+['’]s) needs?\b|how (?:best )?to (?:support|meet|help)|(?:supporting|meeting) "
    r"(?:his|her|their|[A-Z]\w+['’]s)? ?needs|relevant|appropriate|a regular|an ongoing|request|"
    r"(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"autumn|spring|summer|first|new|coming)\b|(?:mon|tues|wednes|thurs|fri)days?|a rolling)[\w'’ ,-]{3,70})|"
    r"\b(?P<before>(?!Annual|Staff|Whole|Further|Regular|Specialist|Additional|Ongoing|Yearly|Refresher)(?:"
    r"[A-Z]\w+|autism|attachment|trauma|dyslexia|ADHD|signing|feeding|epilepsy|behaviour|language|"
    r"communication|sensory|moving and handling|manual handling|positive handling|dysphagia|diabetes|makaton|"
    r"PECS|deaf awareness|safeguarding|speech|literacy|selective mutism|anxiety|hearing|vision|AAC|phonics)"
    r"(?:[- ](?:awareness|informed|aware|specific|processing|impairment|aid))?)[- ]"
    r"(?:related )?(?:training|awareness|refresher)\b|"
    r"\b[Tt]raining(?: for [^.:;]{2,40})?(?::| -| –) (?:about |covers |includes )?"
    r"(?P<covers>(?!the |a |an |by |from |all |\w+ (?:therapist|teacher|nurse|hours?|days?|minutes))"
    r"[\w'’ ,-]{3,70})|\b(?:shows?|teach(?:es)?|learns?|coach(?:es)?)\b[^.;]{0,50}?\b"
    r"(?P<skill>how to [^.;,]{4,50}|(?:twenty|ten|\d+) signs|to (?:use|sign|lift|feed|give)\b[^.;,]{3,40}|"
    r"(?:in|about) [^.;,]{3,50}|(?:learns?|learn) [^.;,]{3,40})",
)
#: "Training in September": the words after "in" say no subject.
_NO_SUBJECT = frozenset(
    "staff specialist specific appropriate further all relevant ongoing regular additional annual school "
    "september october january any place line order advance whole november february march april may june "
    "july "
    "december august".split()
)


def training_subject(text: str) -> str | None:
    """What staff are trained in, if the text says so."""
    for match in _SUBJECT.finditer(text):
        words = match["subject"] or match["covers"] or match["before"] or match["skill"]
        if words and words.split()[0].lower() not in _NO_SUBJECT:
            return words.strip(" ,")
    return None
