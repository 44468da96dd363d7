"""Adults who are to learn something, in whatever words: "upskilling of the team", "a twilight on autism".

Told by a noun for learning and by whom it is for, or by those who work with the child standing as the subject
of what learners undergo. What the child learns is a session and is left alone.
"""

from __future__ import annotations

import re

_AUDIENCE = (
    r"(?:(?:all|the|every|each|any|his|her|their|my|our|its|those|whole|class|school|nursery|college|key|"
    r"relevant|new|teaching|support|subject|of|members|wider|immediate|(?-i:[A-Z][\w-]+['’]s))\s)*(?:"
    r"staff|adults|team|workforce|colleagues|teachers|assistants|TAs|LSAs|practitioners|workers|tutors|"
    r"lecturers|supervisors|drivers|escorts|people|those (?:who|that|around|working|in)|everyone|everybody|"
    r"anyone|anybody|all (?:who|involved|those))\b"
)
#: Nouns that are only said of adults at work.
_OWN_NOUN = (
    r"(?:INSET|CPD|up-?skilling|twilights?|"
    r"(?:staff|professional|workforce|team) (?:development|learning|awareness|knowledge|induction)|"
    r"awareness[- ]raising|capacity[- ]building)"
)
_NOUN = (
    r"(?:training|updates?|briefings?|inductions?|refreshers?|coaching|courses?|workshops?|awareness|"
    r"(?:guidance|learning|information|input|teaching) (?:sessions?|events?|days?|mornings?)|learning|"
    r"sessions?|talks?|input|instruction|knowledge)"
)
_HEADED = re.compile(
    rf"\W*(?:(?!(?:with|by|from)\b)[\w'’-]+\s){{0,4}}?{_OWN_NOUN}\b(?! (?:room|leader|lead|officer|day off))|"
    r"\W*(?:[\w'’-]+\s){1,3}?(?:training|awareness|INSET|CPD|briefings?|workshops?)\s"
    r"(?:will|must|should|shall|to|is|are)\s(?:also\s)?(?:be\s)?(?:arranged|provided|given|offered|delivered|"
    r"organised|put on|made|available|run|held|sourced|booked|sought)\b[^.;,]{0,30}?\s(?:for|to)"
    rf"\s{_AUDIENCE}|\W*(?:(?!(?:with|by|from|in|to|of|for|travel|toilet)\b)[\w'’-]+\s){{0,3}}?{_NOUN}\s"
    rf"(?:(?:\w+\s)?(?:on|about|in|around) [^.;,]{{3,50}}?\s)?(?:for|of|to|among|with|across)\s{_AUDIENCE}",
    re.IGNORECASE,
)
_UNDERGO = re.compile(
    rf"\W*(?!nobody|no one){_AUDIENCE}[^.;,]{{0,40}}?\s"
    r"(?:(?:will|must|should|shall|to|are to|is to|are|is|need to)\s)(?:all\s|also\s|each\s)?(?:"
    r"be (?:\w+ly )?(?:made (?:more |fully |\w+ly )?aware|alerted|sensiti[sz]ed|trained|up-?skilled|"
    r"brought up to (?:speed|date)|equipped|inducted|coached|briefed|skilled up|given (?:[\w'’-]+ ){0,4}?"
    r"(?:training|input|sessions?|courses?|workshops?|awareness|skills|knowledge))\b|"
    r"(?:receive|get|attend|undergo|undertake|complete|go on|access|be offered|have|take) (?:[\w'’-]+ ){0,4}?"
    r"(?:training|input|courses?|workshops?|INSET|CPD|briefings?|updates?|twilights?|induction)\b|(?:build|"
    r"gain|develop|deepen|refresh|improve|increase|update|broaden|extend)\s(?:(?:up|on)\s)?(?:their|his|her|"
    r"an?|the)\s(?:\w+\s)?(?:knowledge|understanding|awareness|skills|practice|expertise|confidence)\b)",
    re.IGNORECASE,
)
#: "Staff briefed on his needs", "All staff to have an understanding of autism".
_KNOW = re.compile(
    rf"\W*(?!nobody|no one){_AUDIENCE}"
    r"(?:\s(?:who|that) \w+ (?:with )?(?:him|her|them|me|(?-i:[A-Z][\w'’-]+)))?(?:"
    r"(?:,? (?:to be )?(?:\w+ly )?(?:trained|briefed|informed|made aware|inducted|updated|aware) "
    r"(?:on|about|in|of|to)\b(?:\s[\w'’-]+){1,3})|"
    r"\s(?:(?:to|will|must|should) (?:all )?(?:have|show|gain|hold) (?:an? |the |some |full |good )*(?:\w+ )?"
    r"(?:understanding|awareness|knowledge)\b[^.;]{0,80}|(?:will|must|to|should) (?:all )?"
    r"(?:know|understand|learn) (?:about )?(?:his|her|their|my|the|(?-i:[A-Z][\w'’-]+['’]s)) (?:condition|"
    r"needs?|diagnosis|difficult\w+|profile|background|disability|differences)\b[^.;,]{0,40}))\W*$",
    re.IGNORECASE,
)
_ENSURED = re.compile(
    r"\W*(?:(?:the|his|her)\s)?(?:(?:school|setting|college|nursery|SENCO|authority|team)\s)?"
    r"(?:(?:will|must|to|should)\s)?(?:ensur(?:e|es|ing)|make(?:s)? sure|making sure|see(?:s)? to it|seeing)"
    rf"\s(?:that\s)?{_AUDIENCE}[^.;,]{{0,40}}?\s(?:"
    r"(?:has|have|knows?|understands?|receives?|gets?)\s(?:the\s|all the\s|about\s|how\b|what\b|enough\s)"
    r"[^.;,]{0,20}?(?:knowledge|skills|training|understanding|information|awareness)?|"
    r"(?:is|are) (?:\w+ly )?(?:trained|informed|aware|skilled|equipped|briefed))\b",
    re.IGNORECASE,
)
#: With the child, at a set time: whatever it is called, it is the child's.
_THE_CHILDS = re.compile(
    r"\b(?:1:1|one[- ]to[- ]one|individually|group of|"
    r"(?<!work )(?<!works )(?<!working )(?<!contact )with (?:him|her|them|me)\b)",
    re.IGNORECASE,
)


def staff_learn(text: str) -> bool:
    """Whether a statement provides that those who work with the child learn something."""
    found = _HEADED.match(text) or _UNDERGO.match(text) or _ENSURED.match(text) or _KNOW.match(text)
    return found is not None and not _THE_CHILDS.search(text)
