"""Who is made known as somebody else by their work, by where they belong or by whom they stand beside."""

from __future__ import annotations

import re

from audit.language.antecedents import NO_TRADE
from audit.language.persons import Mention, Text
from audit.language.roles import find_roles

#: A group that somebody belongs to, or where somebody works.
_BELONGS = (
    r"(?:class|form|tutor group|year group|group|year|team|club|school|street|road|estate|village|table|"
    r"service|unit|hub|base|centre|nursery|college|stables|farm|yard|office|reception|"
    r"kitchen|library|church|mosque|temple|surgery|clinic|hospital|charity|agency|shop|café|cafe|Scouts|"
    r"Guides|Brownies|Cubs|Beavers|football|swimming|rugby|cricket|judo|karate|dance|choir|band|orchestra|"
    r"drama|chess|Lego)"
)
_HIS = r"(?:his|her|their|our|my|the same|the other|another|the next|next)"
_FROM_THERE = re.compile(
    rf"^ (?:from|of) (?:(?:{_HIS}|the) )?(?:[\w’'-]+ ){{0,3}}?{_BELONGS}\b|"
    r"^ (?:from )?(?:next door|over the road|across the (?:road|street)|down the (?:road|street))\b"
)
#: "asks Poppy", "with Poppy", "or Poppy": there the one from his class is not the one who is helped.
_NOT_THE_HELPED = re.compile(
    r"(?:^\W*|[,;:(] |\b(?:and|or|with|like|such as|first|including|invites?|joins?|beside|alongside|"
    r"opposite|near|next to|ask|asks|asking|tell|tells|telling|is|are)\s)$",
    re.IGNORECASE,
)
#: What a subject comes behind: of "staff who work with Jacob will be trained" Jacob is none.
_BEFORE_SUBJECT = re.compile(
    r"(?:^\W*|[,;:–)] |\b(?:and|but|or|when|where|while|as|because|since|if|that|until|so|which|whom)\s)$",
    re.IGNORECASE,
)
#: "Jacob is in his class", "Jacob, who lives next door": what is said of one beside the child.
_STANDS_BESIDE = re.compile(
    r"^(?:,? who)? (?:also )?(?:is|was|are|sits|goes|lives|works|comes|plays|rides|travels|shares|starts|"
    r"started|belongs)"
    r"(?: (?:also|both|now|a year (?:older|younger|ahead|above|below)|of an age))? "
    rf"(?:(?:in|on|at|from|to|of) (?:his|her|the same) (?:[\w’'-]+ ){{0,2}}?{_BELONGS}\b|"
    r"next door|opposite|over the road|across the (?:road|street)|down the (?:road|street)|"
    r"next to (?:him|her)\b|beside (?:him|her)\b|with (?:him\b|her(?=[.,;]| and| at| in| on))|"
    r"(?:his|her) (?:own )?age\b|the same age\b)"
)
#: What somebody who works with the child does, said of them in passing: "Marcus, who runs the club".
_WHO_WORKS = re.compile(
    r"^,? (?:who|and who) (?:also |now |usually |normally |already )?(?:works?|worked|runs?|leads?|teaches|"
    r"taught|drives|coaches|cleans|cooks|manages|supervises|volunteers|trained|covers|looks after|"
    r"cares? for|has (?:known|worked|taught|led|run|trained|looked after)|knows (?:him|her|them)|"
    r"is (?:employed|trained to|qualified|paid|supervised by|based)|minds|keeps|owns|helps (?:out|in|with))\b"
)
#: "Kelly is employed", "Kelly works in the nurture room": nobody says it of the child of a plan.
_IS_EMPLOYED = re.compile(
    r"^ (?:is|was|will be|has been)(?: also| usually| normally| already)? (?:employed|qualified|appointed|"
    r"seconded|line managed|paid|fully trained|trained (?:to|in|by|as|and)|supervised [^.;]{0,30}by|"
    r"on duty|on leave|on maternity leave|off duty|absent, (?:the|an|Mr|Mrs|Ms|Miss)|"
    r"based (?:in|at))\b|"
    r"^ (?:drives|cleans|runs|leads|teaches) (?:the|our|Year) (?:[\w-]+ ){0,2}?(?:taxi|bus|minibus|clubs?|"
    r"sessions?|room|base|clinic|class|classes|kitchen|hall|choir|\d+)\b|"
    r"^ (?:works|worked) (?:as|for|part[ -]time|full[ -]time|mornings|afternoons|in the|at the|across)\b|"
    r"^ (?:holds|has) (?:an?|the) (?:[\w-]+ )?(?:diploma|certificate|qualification|degree|licence)\b"
)
_AWAY_FROM_WORK = re.compile(r"^\s(?:absence|day off|leave|line manager)\b")
_IN_THE = re.compile(r"\b(?:in|during|cover|covers|with) $", re.IGNORECASE)
_COVERED = re.compile(
    r"\bin $|\b(?:whenever|when|where|if|while|should) $|\bcover(?:s|ing|ed)? for $", re.IGNORECASE
)
_AWAY = re.compile(
    r"^ (?:is|be) (?:away|absent|off|ill|unavailable|not (?:there|in|available|at work))[^.;]{0,30}?, "
    r"(?:the|an?|another|one|Mr|Mrs|Ms|Miss|[A-Z]\w+ (?:will|takes|covers|steps)|somebody|someone)"
)
#: "another child, at first Ibrahim or Poppy": a person of some kind, and who it is.
_SOMEBODY = (
    r"(?:(?:another|an?other|one|two|three|four|some|several|any|a|an|his|her|their|other|familiar|known|"
    r"trusted|chosen|the same|of the|of his|of her)\s(?:[\w-]+\s){0,2}?"
    r"(?:boys?|girls?|child|children|pupils?|students?|peers?|friends?|classmates?|adults?|persons?|people|"
    r"staff|players?|partners?|budd(?:y|ies)|neighbours?|teenagers?|youngsters?|learners?|"
    r"member of staff|members of staff)|somebody|someone|staff|adults|peers|classmates|friends|people)"
)
_WHICH = r"(?:(?: (?:in|from|at|on|of|who|whom|that|he|she|they|they['’]\w+)\b[^.;:,()\n]{1,50})?)"
_SUCH_AS = (
    r"(?:such as|for example|for instance|e\.g\.|namely|including|at first|at present|at the moment|first|"
    r"firstly|to begin with|to start with|usually|normally|often|mostly|currently|initially|ideally|"
    r"perhaps|probably|possibly|preferably|especially|either|most often|in particular|say|starting with)"
)
_APPOSED = re.compile(
    rf"(?<!as )\b{_SOMEBODY}{_WHICH}(?:,| \(| –| -|:)?\s\(?{_SUCH_AS},?\s(?:with\s)?$",
    re.IGNORECASE,
)
#: "two children from his class, Leo and Sana, ...": set off on both sides, or "with peers in class, Jacob
#: will ..." would be one.
_SET_OFF = re.compile(
    r"(?<!as a )(?<!as an )\b(?:boys?|girls?|child|children|pupils?|students?|peers?|friends?|classmates?|"
    r"adults?|person|people|staff|someone|somebody)"
    r" (?:in|from|at|on|of|who|whom|that|he|she|they) [^.;:,()\n]{1,50}(?:,| \(|:| –| -) ?$|"
    r"\b(?:another|two|three|other|one other) (?:[\w-]+ )?(?:boys?|girls?|child|children|pupils?|"
    r"students?|adults?|people)(?:,| \(|:| –| -) ?$",
    re.IGNORECASE,
)
_SET_OFF_BEHIND = re.compile(r"^(?:[,;:.)]|\s?$|\n| (?:and|or) [A-Z])")
#: A post behind "is", "as" or a comma, by its ending where no list of roles has it: "is the caretaker".
_POST = re.compile(
    r"^(?: (?:is|was|will be|has been|works as|acts as|has become)|, who (?:is|was)|,)(?: also| now| still)? "
    r"(?P<article>the|our|his|her|their|an?|one of (?:the|our|his|her)|[A-Z]\w+['’]s|head of|in charge of)\s?"
    r"(?P<lead>(?:(?!(?:in|on|at|to|for|with|by|from|who|that)\b)[\w’'&-]+\s){0,4}?)"
    r"(?P<noun>(?!(?:her|other|another|over|under|after|never|ever|rather|either|further|after)\b)[\w-]+(?:er|or|ist|man|woman|lady|mate|ant|guard|lead|chef|cook|"
    r"coach|escort|PA|TA|HLTA|LSA|ELSA|SENCO|SENDCO|governor|host|minder))\b(?! of the (?:two|three|group))"
)
#: What children are that ends as a post does.
_CHILDS_PART = frozenset(
    "learner reader swimmer youngster teenager beginner speaker writer talker walker runner player "
    "footballer "
    "helper leader member winner reader thinker achiever starter joiner singer dancer drawer builder eater "
    "sleeper joker artist infant important constant different significant relevant pleasant reluctant "
    "hesitant "
    "distant participant gamer newcomer owner dreamer fighter climber explorer collector loner toddler rider "
    "daughter mother father sister brother user minor visitor wanderer superior patient prisoner "
    "communicator".split()
)
#: "with Noor and Archie", "at breakfast club with Noor": the child of the plan is one, and comes themselves.
_AMONG = re.compile(
    r"\b(?:(?:with|beside|alongside|next to|opposite|between) (?:[A-Z][\w’'-]+,? (?:and|or|&) )|"
    r"(?:beside|alongside|next to|opposite) |"
    r"(?:clubs?|lunch|dinner|breakfast|break|playtimes?|games?|table|walks?|party|outing|bus|choir) with )$"
)
_AND_ONE_MORE = re.compile(r"^,? (?:and|or|&) [A-Z][\w’'-]+")
_ALONGSIDE = re.compile(r"\b(?:with|between) $")
_OR_ANOTHER = re.compile(
    r"^,? or,? (?:failing that,? )?(?:else )?(?:another|an?other|someone|somebody|whoever|one of|a "
    r"(?:colleague|substitute|stand-in)|(?:his|her|their) (?:deputy|stand-in|colleague|cover))\b"
)
_OR_ROLE = re.compile(r"^,? or (?:the|an?|his|her|their|our) (?P<who>[^.,;]{2,40})")


def is_among_companions(before: str, after: str) -> bool:
    """Whether a name is one of those with whom something is done: "at lunch club with Noor and Archie"."""
    return bool(_AMONG.search(before) or (_ALONGSIDE.search(before) and _AND_ONE_MORE.match(after)))


def is_made_known(text: Text, mention: Mention) -> bool:
    """Whether a sentence says of a name what makes it somebody else's: "Kelly is the school's ELSA"."""
    before, after = text.before(mention), text.after(mention)
    if mention.possessive:
        return _AWAY_FROM_WORK.match(after) is not None and _IN_THE.search(before) is not None
    if _WHO_WORKS.match(after) or _OR_ANOTHER.match(after) or _APPOSED.search(before):
        return True
    if _SET_OFF.search(before) and _SET_OFF_BEHIND.match(after):
        return True
    if _BEFORE_SUBJECT.search(before) and (_STANDS_BESIDE.match(after) or _IS_EMPLOYED.match(after)):
        return True
    if (_COVERED.search(before) and _AWAY.match(after)) or _has_post(after):
        return True
    role = _OR_ROLE.match(after)
    if role and any(one.standing in ("named", "qualified") for one in find_roles(role["who"])):
        return True
    return bool(_FROM_THERE.match(after) and _NOT_THE_HELPED.search(before))


def _has_post(after: str) -> bool:
    """Whether a post stands behind a name: "Joy is the caretaker", "Joy, our lunchtime supervisor"."""
    post = _POST.match(after)
    if post is None or after.startswith(("'s", "’s"), post.end()):
        return False
    if post["noun"].lower() in _CHILDS_PART | NO_TRADE:
        return False
    known = any(
        one.standing in ("named", "qualified") and one.end > len(post["lead"])
        for one in find_roles(f"{post['lead']}{post['noun']}")
    )
    return known or post["article"] not in ("a", "an")
