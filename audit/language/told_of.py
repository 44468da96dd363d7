"""Names of works, places and things, and of those of whom the child tells: nobody the plan is for."""

from __future__ import annotations

import re

from audit.language.names import NAME, is_given_name, plain
from audit.language.persons import Mention, Text

#: "Julia Donaldson's books", "Daniel LeGoff's approach": whoever made it is in a plan by the work alone.
_MADE = re.compile(
    r"\s(?:(?:\w+ ){0,2}(?:approach|model|method|theory|scales?|framework|principles|curriculum|books?|"
    r"stor(?:y|ies)|novels?|poems?|poetry|songs?|music|films?|plays?|diar(?:y|ies)|adventures|paintings|"
    r"pictures|recipes|programme|scheme|series|ideas|(?:check)?lists?|tests?|cards|videos?|"
    r"podcasts?|workbooks?|"
    r"materials|resources|levels?|techniques?|hierarchy|stages|pyramid)\b|(?!EHC|EHCP|SEN|SEND)[A-Z])"
)
#: "Florence room", "a Kaye walker": a name that stands before a thing as its name.
_NAMES_A_THING = re.compile(
    r"\s(?:class(?:room)?|room|ward|house|unit|wing|block|building|hall|hub|base|centre|group|team|"
    r"table|lane|"
    r"clinic|test|tests|task|tasks|scales?|index|inventory|questionnaire|checklist|programme|scheme|method|"
    r"approach|principles|technique|therapy|sign(?:s|ing)?|books?|cards?|games?|stor(?:y|ies)|apps?|films?|"
    r"series|songs?|walker|frame|chair|seat|bench|stool|spoons?|cups?|cutlery|bottle|feeder|button|tube|"
    r"valve|splints?|collar|crutch|grips?|board|screen|syndrome|disease|palsy|sequence|trust|charity|"
    r"foundation|award|cup|day|week)\b(?!['’])"
)
#: "the approach of Dan Hughes", "a book by Eric Carle".
_MADE_BY = re.compile(
    r"\b(?:approach|model|method|work|theory|programme|scheme|books?|stor(?:y|ies)|poems?|songs?|music|films?|"
    r"pictures|paintings) (?:of|by)\s$"
)
#: "Mo is his hero": admired from afar.
_ADMIRED = re.compile(
    r"\s(?:is|was|are) (?:my|his|her|their) (?:\w+ )?(?:favourite|hero|heroine|idol|role model)\b"
)
_BEFORE_A_THING = re.compile(
    r"(?:^\W*|[,(] |\b(?:in|into|to|from|at|of|on|by|the|an?|his|her|their|our|this|us(?:e|es|ing)|"
    r"with|through|"
    r"and|or|called|new|own|special)\s)$",
    re.IGNORECASE,
)
#: "The Alex Kelly materials": nobody is called by an article.
_ARTICLE = re.compile(r"\b(?:the|an?)\s$", re.IGNORECASE)
#: "The story of Peter and the kite", "a film about Paddington".
_IN_A_STORY = re.compile(
    r"\b(?:stor(?:y|ies)|tales?|books?|poems?|films?|rhymes?|plays?|legend|cartoons?|comics?|adventures|"
    r"legends|myths?|songs?|life) (?:of|about|with)\s$",
    re.IGNORECASE,
)
#: "Colin the Crab", "Bob the Builder".
_EPITHET = re.compile(r"\sthe [A-Z][a-z]+")
_GIVEN_TO = re.compile(
    r"\b(?:giv\w+|gave|show\w*|tell\w*|told|teach\w*|taught|offer\w*|hand\w*|ask\w*|read\w*|pass\w*|bring\w*|"
    r"for|to|with)\s$",
    re.IGNORECASE,
)
#: What a child is asked in a test or tells of somebody: "could not say why Peter was sad".
_TELLS_OF = (
    r"(?:(?:was|is|were) (?:then |also )?(?:asked|told|shown)|(?:could|can|did|does)(?: not|"
    r"n['’]t)? (?:\w+ )?"
    r"(?:say|tell|know|explain|remember|recall|guess|predict|retell|see|understand|describe|answer|name|"
    r"work out)|cannot (?:say|tell|explain|remember|recall|guess|retell|describe)|remembered|recalled|"
    r"guessed|predicted|answered|replied|retold|pretends?|imagines?|is sure)"
)
_SAYS_OF = r"(?:says?|said|thinks?|thought|knew|knows|believes?|believed|complains?|complained)"
_LINK = r"\b(?:that|what|how|why|who|whom|where|when|whether|if|about|of)\b"
#: "You know Aisha well", "He trusts Wole": the child does so of somebody else.
_IS_NEAR = re.compile(
    r"\b(?P<who>[\w’'-]+) (?:only |really |still |also |never )?(?:knows?|likes?|loves?|trusts?|miss(?:es)?|"
    r"admires?|copies|follows|avoids|hates|adores|knew|liked|loved|trusted|missed|met)\s$"
)
_OF_CHILD = frozenset(("he", "she", "you"))
_EXAMPLE = re.compile(
    r"\b(?:such as|for example|for instance|e\.g\.|like|question|questions|sentence|sentences|problem|"
    r"problems|task|phrase|phrases|words|script|read|reads|heard|hears|copies|copied|copy)[,:]?\s*[“\"‘][^”\"’]*$",
    re.IGNORECASE,
)


def names_a_thing(text: Text, mention: Mention) -> bool:
    """Whether a name is made known as an author's, a character's or a thing's, for the whole plan."""
    before, after = text.before(mention), text.after(mention)
    if mention.possessive:
        return False
    if _MADE_BY.search(before) or _ADMIRED.match(after):
        return True
    if _IN_A_STORY.search(before) or (_NAMES_A_THING.match(after) and _BEFORE_A_THING.search(before)):
        return True
    return bool(_EPITHET.match(after)) and not _GIVEN_TO.search(before)


def is_of_a_work(text: Text, mention: Mention) -> bool:
    """Whether a name stands in the title of a work, or for a thing that bears it."""
    before, after = text.before(mention), text.after(mention)
    if mention.possessive:
        return len(mention.words) > 1 and _MADE.match(after) is not None
    if _ARTICLE.search(before):
        return True
    # "the Alex Kelly Talkabout books": a run of capitals with a thing's name at its end
    return len(mention.words) > 2 and not all(is_given_name(word) for word in mention.words)


def is_told_of(text: Text, mention: Mention, called: frozenset[str]) -> bool:
    """Whether the child knows, tells of, or is asked about whoever is named: it is somebody else."""
    before = text.before(mention)
    if _EXAMPLE.search(before):
        return True
    near = _IS_NEAR.search(before)
    if near and (near["who"].lower() in _OF_CHILD or plain(near["who"]) in called):
        return True
    told = re.search(rf"\b(?P<who>[\w’'-]+) {_TELLS_OF}\b[^;]*?{_LINK}[^;]*$", before)
    if told and (told["who"].lower() in ("he", "she", "they", "and") or plain(told["who"]) in called):
        return True
    says = re.search(rf"\b(?P<who>[A-Z][\w’'-]+) {_SAYS_OF}\b[^;]*?{_LINK}[^;]*$", before)
    return says is not None and plain(says["who"]) in called


def is_in_childs_speech(text: Text, mention: Mention, called: frozenset[str]) -> bool:
    """Whether the child, quoted, speaks of whoever is named; nobody calls themselves by name so."""
    begins = text.text.rfind("\n", 0, mention.start) + 1
    line = text.text[begins : mention.start].replace("“", '"').replace("”", '"')
    if line.count('"') % 2 == 0:
        return False
    lead, _, spoken = line.rpartition('"')
    if re.search(r"\b(?:I am|I['’]m|[Mm]y name is|[Cc]all me|[Cc]alled)\s$", spoken):
        return False
    last = re.split(r"(?<=[.!?])\s", lead.strip())[-1]
    speaker = re.match(r"\W*(?P<who>[\w’'-]+)", last)
    if speaker is None or not last.endswith((",", ":", "said", "says")):
        return False
    return speaker["who"] in ("He", "She", "They") or any(
        plain(name[0]) in called for name in NAME.finditer(speaker["who"])
    )
