"""People by the shape of the word, where no list of titles knows them."""

from __future__ import annotations

import re

from audit.language.provision_statement import Statement
from audit.model.plan import ProvisionType

#: Somebody whose title no list knows: "a reading partner from Year 10 listens", "led by a forest ranger".
_STRANGER_DOES = re.compile(
    r"^\W*(?P<who>(?:An?|One|Two|The|His|Her|Their)\s(?:[\w'’-]+\s){0,3}?"
    r"(?:[a-z]+(?:er|or|ist|ant|ian|man|woman|eer)|partner|peer|parent|grandparent|pupil|student|friend|"
    r"volunteer|fellow|aide|[A-Z]{2,6})s?)\b(?:\s(?:from|of|in|at) [^,.;]{2,30}?)?(?:,[^,.;]{3,60},)?\s"
    r"(?:will |must |shall )?(?:listens?|leads?|runs?|teach(?:es)?|works?|sits?|reads?|meets?|sees?|"
    r"practises?|plays?|goes|takes?|walks?|rings?|shows?|coach(?:es)?|plays|spends?)\b"
)
_LED_BY_STRANGER = re.compile(
    r"\b(?:led|run|taught|given|delivered|held|carried out|facilitated|accompanied|heard) by "
    r"(?P<who>(?:an?|one|two|the|his|her|their)\s(?:[\w'’-]+\s){0,3}?[a-z]+"
    r"(?:er|or|ist|ant|ian|man|woman|eer)s?)\b",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"\b(?:adults?|member|other|another|number|timer|computer|corner|counter|folder|paper|poster|letter|"
    r"order|manner|centre|printer|scanner|colour|behaviour|later|lower|higher|quieter|smaller|shorter|easier|"
    r"together|ever|never|over|under|after|whoever|either|rather|person|people|staff|team)\b",
    re.IGNORECASE,
)


#: A body with a name for what it does: "chaired by the conference service".
_BY_A_BODY = re.compile(
    r"\b(?:led|run|chaired|delivered|provided|given|held|taught|staffed) by "
    r"(?P<who>(?:an?|the) (?:(?!school\b|whole\b|class\b)[\w'’-]+ ){1,4}?"
    r"(?:service|charity|trust|agency|hospital|clinic|library|museum|farm|stables|company|club))\b",
    re.IGNORECASE,
)


def someone_unlisted(one: Statement, kind: ProvisionType) -> str | None:
    """A person by the shape of the word, where they are the subject of a deed or the agent of one."""
    if kind == "training" or one.source.role != "own":
        return None
    found = _STRANGER_DOES.match(one.text) or _LED_BY_STRANGER.search(one.text) or _BY_A_BODY.search(one.text)
    return found["who"] if found is not None and not _NO_PERSON.search(found["who"]) else None
