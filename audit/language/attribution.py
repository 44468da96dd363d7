"""Whether a reader of Section A can tell who is speaking."""

from __future__ import annotations

import re

from audit.language.speakers import OF_ANOTHER, WE
from audit.language.voices import QUOTATION, Run, Voices
from audit.model.plan import Plan

#: Views that nobody is said to hold: "it is hoped that", "would like more friends", "they feel that".
_NOBODY = re.compile(
    r"\bit is (?:hoped|felt|thought|wished|wanted|believed)\b|^\W*(?:would (?:like|love)|wants?|wishes|"
    r"hopes|likes?|loves|"
    r"enjoys|dislikes|hates|does not like|doesn['’]t like|feels|worries|is worried)\b|\b(?:they|everyone|"
    r"all) "
    r"(?:feels?|hopes?|would like|wants?|thinks?|agrees?|is worried|are worried)\b",
    re.IGNORECASE,
)
_SAYS_WHO = re.compile(
    r"\bown words\b|\b(?:on|in) (?:his|her|their|my|the child['’]s|\w+['’]s) behalf\b|\bspeak(?:s|ing)? "
    r"for (?:him|her|"
    r"them|me|\w+)\b|\bas if\b[^.]{0,30}\bcould\b|\bif \w+ could\b|\bwhen it says\b|\bwhere it says\b|"
    r"\b(?:words|voice|"
    r"account|what follows|this (?:part|section)|it)\b[^.]{0,30}\b(?:is|are|was|were) (?:hers|his|theirs|"
    r"mine|written by)\b|"
    r"\b(?:dictated|typed|wrote|written|recorded|signed|said|told|gave|filled in|made|completed|chose|sorted|"
    r"drew|sent|worked on)\b[^.]{0,40}\b(?:this|these|part|views?|section|page|sheet|form|things|to (?:him|"
    r"her|me)|"
    r"(?:him|her|my|them)self|himself|with (?:my|his|her|the))\b|\b(?:wrote|written) down\b|\b(?:wrote|"
    r"typed|dictated|read) it\b|\bviews? (?:of|by|were|"
    r"\(|as told)|\bin \w+['’]s words\b|\bmy views? \(|\bquotation marks\b|\bwith nothing changed\b|"
    r"\bhelped (?:me|him|"
    r"her|by)\b|\b(?:told|asked) (?:me|him|her|by)\b|"
    r"\bI (?:told|said|wrote|drew|chose|typed|filled)\b",
    re.IGNORECASE,
)
_FEWEST_FIRST_PERSON = 2  # sentences: one "I" may be a slip of the writer's


def unattributed(said: Voices) -> list[Run]:
    """The views of nobody in particular, where no view in Section A is anybody's."""
    if said.child_heard or said.parents_heard:
        return []
    return [run for run in said.of("unknown") if not run.quoted and _NOBODY.search(run.text)]


def mixed_lines(said: Voices) -> list[int]:
    """Paragraphs in which "I", "we" and the child by pronoun follow each other, and nothing says who "
    "speaks."""
    found = []
    for line in dict.fromkeys(run.line for run in said.runs):
        runs = [run for run in said.runs if run.line == line and not run.quoted]
        reported = any(run.cue == "reported" for run in runs)
        child = [run for run in runs if run.first_person and run.voice == "child"]
        others = [
            run
            for run in runs
            if run.voice == "parent"
            and run.cue == "own words"
            and WE.search(run.text)
            and OF_ANOTHER.search(run.text)
        ]
        if child and others and not reported:
            found.append(line)
    return found


def first_person(said: Voices) -> list[Run]:
    """The sentences in which the child seems to speak, without quotation marks; none where they are few."""
    speaking = [
        run for run in said.of("child") if run.first_person and not run.quoted and run.cue == "own words"
    ]
    speaking = [run for run in speaking if _speaks_for_self(run.text)]
    return speaking if len(speaking) >= _FEWEST_FIRST_PERSON else []


def _speaks_for_self(text: str) -> bool:
    return bool(re.search(r"\bI(?:['’](?:m|d|ve|ll))?\b|\bmy\b", text, re.IGNORECASE)) and '"' not in text


def says_who_speaks(plan: Plan) -> bool:
    """Whether anything in Section A, its heading or its labels says whose words "I" are."""
    section = plan.sections["A"]
    texts = (section.heading or "", *(part.label or "" for part in section.fragments), section.text)
    return any(_SAYS_WHO.search(QUOTATION.sub(" ", text)) for text in texts)
