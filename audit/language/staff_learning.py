"""Adults who are to learn something, in whatever words: "upskilling of the team", "a twilight on autism".

Told by a noun for learning and by whom it is for, or by those who work with the child standing as the subject
of what learners undergo. What the child learns is a session and is left alone.
"""

from __future__ import annotations

import re

_AUDIENCE = (
    r"(?:(?:all|the|every|each|any|his|her|their|my|our|its|those|whole|class|school|nursery|college|key|"
    r"relevant|new|"
    r"teaching|support|subject|of|members|wider|immediate|(?-i:[A-Z][\w-]+['’]s))\s)*"
    r"(?:staff|adults|team|workforce|colleagues|teachers|assistants|TAs|LSAs|practitioners|workers|tutors|"
    r"lecturers|supervisors|drivers|escorts|people|those (?:who|that|around|working|in)|"
    r"everyone|everybody|anyone|anybody|all (?:who|involved|those))\b"
)
#: Nouns that are only said of adults at work.
_OWN_NOUN = (
    r"(?:INSET|CPD|up-?skilling|twilights?|(?:staff|professional|workforce|team) (?:development|learning|"
    r"awareness|"
    r"knowledge|induction)|awareness[- ]raising|capacity[- ]building)"
)
_NOUN = (
    r"(?:training|updates?|briefings?|inductions?|refreshers?|coaching|courses?|workshops?|awareness|"
    r"(?:guidance|learning|information|input|teaching) (?:sessions?|events?|days?|mornings?)|learning|"
    r"sessions?|"
    r"talks?|input|instruction|knowledge)"
)
_HEADED = re.compile(
    rf"\W*(?:(?!(?:with|by|from)\b)[\w'’-]+\s){{0,4}}?{_OWN_NOUN}\b(?! (?:room|leader|lead|officer|day off))"
    rf"|\W*(?:[\w'’-]+\s){{1,3}}?(?:training|awareness|INSET|CPD|briefings?|workshops?)\s(?:will|must|should|"
    rf"shall|to|is|are)\s(?:also\s)?(?:be\s)?(?:arranged|provided|given|offered|delivered|organised|put on|"
    rf"made|available|run|held|sourced|booked|sought)\b[^.;,]{{0,30}}?\s(?:for|to)\s{_AUDIENCE}"
    rf"|\W*(?:(?!(?:with|by|from|in|to|of|for|travel|"
    rf"toilet)\b)[\w'’-]+\s){{0,3}}?{_NOUN}\s(?:(?:\w+\s)?(?:on|about|in|"
    rf"around) [^.;,]{{3,50}}?\s)?(?:for|of|to|among|with|across)\s{_AUDIENCE}",
    re.IGNORECASE,
)
_UNDERGO = re.compile(
    rf"\W*(?!nobody|no one){_AUDIENCE}[^.;,]{{0,40}}?\s(?:(?:will|must|should|shall|to|are to|is to|are|is|"
    rf"need to)\s)"
    r"(?:all\s|also\s|each\s)?(?:"
    r"be (?:\w+ly )?(?:made (?:more |fully |\w+ly )?aware|alerted|sensiti[sz]ed|"
    r"trained|up-?skilled|brought up to (?:speed|date)|equipped|inducted|coached|briefed|"
    r"skilled up|"
    r"given (?:[\w'’-]+ ){0,4}?(?:training|input|sessions?|courses?|workshops?|awareness|skills|knowledge))\b"
    r"|(?:receive|get|attend|undergo|undertake|complete|go on|access|be offered|have|"
    r"take) (?:[\w'’-]+ ){0,4}?(?:training|"
    r"input|courses?|workshops?|INSET|CPD|briefings?|updates?|twilights?|induction)\b"
    r"|(?:build|gain|develop|deepen|refresh|improve|increase|update|broaden|extend)\s(?:(?:up|"
    r"on)\s)?(?:their|his|her|"
    r"an?|the)\s(?:\w+\s)?(?:knowledge|understanding|awareness|skills|practice|expertise|confidence)\b)",
    re.IGNORECASE,
)
#: "Staff briefed on his needs", "All staff to have an understanding of autism".
_KNOW = re.compile(
    rf"\W*(?!nobody|no one){_AUDIENCE}(?:\s(?:who|that) \w+ (?:with )?(?:him|her|them|me|"
    rf"(?-i:[A-Z][\w'’-]+)))?"
    r"(?:(?:,? (?:to be )?(?:\w+ly )?(?:trained|briefed|informed|made aware|inducted|updated|aware) (?:on|"
    r"about|in|of|to)\b"
    r"(?:\s[\w'’-]+){1,3})|\s(?:(?:to|will|must|should) (?:all )?(?:have|show|gain|hold) (?:an? |the |some |"
    r"full |good )*(?:\w+ )?"
    r"(?:understanding|awareness|knowledge)\b[^.;]{0,80}|(?:will|must|to|should) (?:all )?(?:know|"
    r"understand|learn) "
    r"(?:about )?(?:his|her|their|my|the|(?-i:[A-Z][\w'’-]+['’]s)) (?:condition|needs?|diagnosis|"
    r"difficult\w+|profile|"
    r"background|disability|differences)\b[^.;,]{0,40}))\W*$",
    re.IGNORECASE,
)
_ENSURED = re.compile(
    rf"\W*(?:(?:the|his|her)\s)?(?:(?:school|setting|college|nursery|SENCO|authority|team)\s)?(?:(?:will|"
    rf"must|to|should)\s)?"
    rf"(?:ensur(?:e|es|ing)|make(?:s)? sure|making sure|see(?:s)? to it|"
    rf"seeing)\s(?:that\s)?{_AUDIENCE}[^.;,]{{0,40}}?\s"
    r"(?:(?:has|have|knows?|understands?|receives?|gets?)\s(?:the\s|all the\s|about\s|how\b|what\b|"
    r"enough\s)[^.;,]{0,20}?"
    r"(?:knowledge|skills|training|understanding|information|awareness)?|(?:is|are) (?:\w+ly )?(?:trained|"
    r"informed|aware|"
    r"skilled|equipped|briefed))\b",
    re.IGNORECASE,
)
#: With the child, at a set time: whatever it is called, it is the child's.
_THE_CHILDS = re.compile(
    r"\b(?:1:1|one[- ]to[- ]one|individually|group of|(?<!work )(?<!works )(?<!working )(?<!contact )"
    r"with (?:him|her|them|me)\b)",
    re.IGNORECASE,
)


def staff_learn(text: str) -> bool:
    """Whether a statement provides that those who work with the child learn something."""
    found = _HEADED.match(text) or _UNDERGO.match(text) or _ENSURED.match(text) or _KNOW.match(text)
    return found is not None and not _THE_CHILDS.search(text)
