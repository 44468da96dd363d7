"""Whether a reader of Section A can tell who is speaking."""

from __future__ import annotations

import re

from audit.language.communication import communication_in
from audit.language.guarded import Guarded
from audit.language.quotations import QUOTATION
from audit.language.speaker_words import OF_ANOTHER, WE
from audit.language.voices import Run, Voices, only_introduces
from audit.model.plan import Plan

#: Views that nobody is said to hold: "it is hoped that", "would like more friends", "they feel that".
_NOBODY = re.compile(
    r"\bit is (?:hoped|felt|thought|wished|wanted|believed)\b|^\W*(?:would (?:like|love)|wants?|wishes|hopes|"
    r"likes?|loves|enjoys|dislikes|hates|does not like|doesn['’]t like|feels|worries|is worried)\b|"
    r"\b(?:they|everyone|all) (?:feels?|hopes?|would like|wants?|thinks?|agrees?|is worried|are worried)\b",
    re.IGNORECASE,
)
#: Judgements that nobody is said to make: "the hall is the worst place", "being a vet would be good".
_NOBODYS_JUDGEMENT = re.compile(
    r"\b(?:is|are|was|were) (?:what (?:really )?matters?|(?:not |so |very |really )?(?:un)?fair|important|"
    r"fun|boring|(?:the |a )?(?:best|worst|favourite|hardest|nicest)|a worry|missed|"
    r"(?:much |very much )?(?:loved|liked|enjoyed|disliked|hated|wanted|hoped for|wished for|valued))\b|"
    r"\bwould be (?:good|nice|great|lovely|fun|welcome(?:d)?|a dream|best|ideal|wonderful)\b|"
    r"\b(?:the|a|one|another|main|biggest) (?:\w+ )?"
    r"(?:hope|wish|dream|worry|aspiration|ambition|aim) (?:is|are|would be)\b|"
    r"\bthere (?:is|are|was|were) (?:\w+ )?(?:a |an )?"
    r"(?:hopes?|wish(?:es)?|worr(?:y|ies)|desire|feelings?|sense|concerns?) (?:of|that|for|about)\b|"
    r"\bmatters? (?:most|a lot|too)\b",
    re.IGNORECASE,
)
#: Present and of a thing: "Lying on the floor means no", "The hand dryer is horrid".
_JUDGES = re.compile(
    r"^(?!\W*(?:He|She|They|His|Her|Their|This|These)\b)[^,;:]{2,60}?\b"
    r"(?:is|are|means?|comes?|matters?|helps?|hurts?|works?|feels?) (?!(?:\w+ing|\w+ed|able|in|at|on)\b)\w+"
)
_FEWEST_OF_NOBODY = 2  # sentences: one in the passive may stand among views that are plainly somebody's
_SAYS_WHO = Guarded(
    r"\bown words\b|\b(?:on|in) (?:his|her|their|my|the child['’]s|\w+['’]s) behalf\b|"
    r"\bspeak(?:s|ing)? for (?:him|her|them|me|\w+)\b|\bas if\b[^.]{0,30}\bcould\b|"
    r"\bif \w+ could (?:speak|talk|say|tell|write|use words|put it|sign)\b|\bwhe(?:n|re) it says\b|"
    r"\b(?:words|voice|account|what follows|this (?:part|section)|it)\b[^.]{0,30}\b(?:is|are|was|were) "
    r"(?:hers|his|theirs|mine|written by)\b|"
    r"\b(?:dictated|typed|wrote|written|recorded|signed|said|told|gave|filled(?: in)?|made|completed|chose|"
    r"sorted|drew|sent|worked on)\b[^.]{0,40}\b(?:this|these|part|views?|section|page|sheet|form|things|"
    r"to (?:him|her|me)|(?:him|her|my|them)self|himself|with (?:my|his|her|the))\b|"
    r"\b(?:wrote|written) down\b|\b(?:wrote|typed|dictated|read) it\b|\bviews? (?:of|by|were|\(|as told)|"
    r"\bin \w+['’]s words\b|\bmy views? \(|\bquotation marks\b|\bwith nothing changed\b|"
    r"\bhelped (?:me|him|her|by)\b|\b(?:told|asked) (?:me|him|her|by)\b|"
    r"\bin (?:his|her|their|\w+['’]s) (?:own )?voice\b|\bcopied from (?:his|her|their)\b|"
    r"\b(?:he|she|they) (?:answered|replied|texted)\b[^.]{0,40}\b(?:questions?|by|in)\b|"
    r"\bI (?:told|said|wrote|drew|chose|typed|filled)\b",
    re.IGNORECASE,
)
#: A label that hands over to the child: "Kai says".
_QUOTES_THE_CHILD = re.compile(
    r"\b(?:says?|said|writes|wrote|told (?:us|me)|typed|dictated|signed)\b"
    r"(?!.*\b(?:about|of) (?:him|her|them|me)\b)|\bown words\b"
)
#: 'Where this plan says "I" or "my", her parents are speaking for her.'
_EXPLAINS_I = re.compile(
    r"\b(?:(?:when|where)(?:ver|ever)? (?:it|(?:this|the) (?:\w+ )?\w+) (?:says|reads|uses|has)|"
    r"(?:parts?|sentences?|lines?|pages?|words?|sections?|paragraphs?|what|text|passages?|"
    r"boxes)\b[^.;]{0,30}? "
    r"(?:that|which|where|with|in)(?: (?:he|she|they|it))? (?:says?|speaks? as|uses?|reads?|begins? with|"
    r"is|are|the word)) (?:the word |in |as )?"
    r"[\"“‘']?(?:I|my|me)\b",
    re.IGNORECASE,
)
#: What parents say of the child's words, and not of their own ("Mum told the mentor this").
_FOR_THE_CHILD = re.compile(
    r"\b(?:behalf|speak\w* for|voice|words|as if|when it says|where it says|helped|what (?:he|she|they) said|"
    r"wrote (?:it|them) down|written down|views?)\b",
    re.IGNORECASE,
)
_HOW = re.compile(r"\W*how\b", re.IGNORECASE)
#: 'An adult has written “I” for him': a word that is held up, and nobody's speech.
_WORD_HELD_UP = re.compile(r"[“‘']\w{1,4}[”’'](?!\w)")
#: A heading for both: what stands under it must say by itself whose it is.
_JOINT_LABEL = re.compile(
    r"\b(?:and|&|/|,)\s?(?:(?:his|her|their|the|my) )?(?:\w+ )?"
    r"(?:famil(?:y|ies)|parents?|mother|father|mum|dad|carers?)\b|"
    r"\bfamil(?:y|ies)(?:['’]s?)? (?:and|&) (?:child|young person|pupil)\b|"
    r"^\W*(?:our|family|all) (?:views|voices?)\W*$",
    re.IGNORECASE,
)
#: A heading that says nothing of whose views they are.
_NOBODYS_LABEL = re.compile(r"^\W*(?:the )?(?:views|voices?|wishes and feelings)\W*$", re.IGNORECASE)
#: A heading on its own line of text: "Pupil and parent voice: kind; loves his nan; would like".
_RUN_IN = re.compile(r"^\W*(?P<label>[^:.;]{3,60}):\s*(?P<rest>.+)$", re.DOTALL)
_OF_VIEWS = re.compile(
    r"\b(?:views?|voices?|wishes|feelings|hopes|thoughts|aspirations|say|think|feel)\b", re.IGNORECASE
)
_REFERENCE = re.compile(r"(?:\W*\b[A-Z]{1,3}\d*\b)+\W*")
_NOTE = re.compile(r"[;.]\s+")
#: In a note: who thinks so.
_SOMEBODYS = re.compile(
    r"\b(?:he|she|they|we|I|our|my|says?|said|thinks?|feels?|mum|dad|mother|father|parents?|carers?|"
    r"[A-Z][a-z]+(?: and [A-Z][a-z]+)?(?:['’]s| (?:says?|would|wants?|hopes?|likes?|feels?|thinks?)))\b"
)
_FEWEST_OF_A_BLEND = 3  # sentences
_MOST_OF_IT = 0.6  # share of the passage that nobody says
_FEWEST_FIRST_PERSON = 2  # sentences: one "I" may be a slip of the writer's


def unattributed(said: Voices) -> list[Run]:
    """The views of nobody in particular, where the child, or the parents, are not heard besides."""
    if said.child_heard and said.parents_heard:
        return []
    impersonal = [
        run
        for run in said.of("unknown")
        if not run.quoted and (_NOBODY.search(run.text) or _NOBODYS_JUDGEMENT.search(run.text))
    ]
    if not (said.child_heard or said.parents_heard):
        return impersonal or _judged_by_nobody(said)
    return impersonal if len(impersonal) >= _FEWEST_OF_NOBODY else []


def _judged_by_nobody(said: Voices) -> list[Run]:
    """The unlabelled sentences of a section without a voice, where enough of them judge and nobody does."""
    unsaid = [run for run in said.of("unknown") if not (run.quoted or run.label or run.first_person)]
    judged = [run for run in unsaid if _JUDGES.search(run.text) and not re.search(r"\d", run.text)]
    return judged if len(judged) >= _FEWEST_OF_A_BLEND else []


def joint_passage(said: Voices) -> list[Run]:
    """What stands under one heading for child and family together, most of it nobody's in particular.

    A heading of "Views" is for both where the parents are said to have given theirs, and nothing of what
    they said stands anywhere else.
    """
    merged = not said.parents_heard and any(only_introduces(run) for run in said.of("parent"))
    for label in dict.fromkeys(run.label for run in said.runs if run.label):
        if not (_JOINT_LABEL.search(label) or (merged and _NOBODYS_LABEL.search(label))):
            continue
        runs = [run for run in said.runs if run.label == label and not _is_beside_views(run)]
        nobodys = [run for run in runs if run.voice == "unknown" and not run.quoted and not run.first_person]
        if len(nobodys) >= _FEWEST_OF_A_BLEND and len(nobodys) >= _MOST_OF_IT * len(runs):
            return nobodys
    return [run for run in said.runs if _is_joint_note(run)]


def _is_beside_views(run: Run) -> bool:
    """Whether a run says who was asked, how the child talks, or where it was taken from, and no view."""
    if only_introduces(run) or _REFERENCE.fullmatch(run.text):
        return True
    return not run.quoted and not run.first_person and communication_in(run.text) is not None


def _is_joint_note(run: Run) -> bool:
    """Whether a run is a heading for both in front of its own notes, most of which say nobody's name."""
    found = None if run.quoted else _RUN_IN.match(run.text)
    if not found or not (_JOINT_LABEL.search(found["label"]) and _OF_VIEWS.search(found["label"])):
        return False
    notes = _NOTE.split(found["rest"])
    nobodys = [note for note in notes if not _SOMEBODYS.search(note)]
    return len(nobodys) >= _FEWEST_OF_A_BLEND and len(nobodys) >= _MOST_OF_IT * len(notes)


def mixed_lines(said: Voices) -> list[int]:
    """Paragraphs in which "I", "we" and the child by pronoun follow each other, and nothing says who "
    "speaks."""
    found = []
    for line in dict.fromkeys(run.line for run in said.runs):
        runs = [run for run in said.runs if run.line == line and not run.quoted]
        reported = any(run.cue == "reported" or (run.voice, run.cue) == ("writer", "label") for run in runs)
        child = [
            run for run in runs if run.first_person and run.voice == "child" and _speaks_for_self(run.text)
        ]
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
    unquoted = _WORD_HELD_UP.sub(" ", text)
    return bool(re.search(r"\bI(?:['’](?:m|d|ve|ll))?\b|\bmy\b", unquoted, re.IGNORECASE)) and '"' not in text


def says_who_speaks(plan: Plan, said: Voices) -> bool:
    """Whether anything in Section A, its heading or its labels says whose words "I" are.

    How the parents gave their own views says nothing of the child's.
    """
    section = plan.sections["A"]
    labels = [section.heading or "", *(part.label or "" for part in section.fragments)]
    labels = [label for label in labels if not _HOW.match(label)]  # what stands under it says how
    speaking = {run.label for run in first_person(said)}
    if speaking and all(label and _QUOTES_THE_CHILD.search(label) for label in speaking):
        return True
    if _EXPLAINS_I.search(section.text):
        return True
    texts = [
        run.text
        for run in said.runs
        if not run.quoted
        and not _of_parents_only(run)
        and (run.voice != "parent" or run.first_person or _FOR_THE_CHILD.search(run.text))
    ]
    return any(_SAYS_WHO.search(QUOTATION.sub(" ", text)) for text in (*labels, *texts))


def _of_parents_only(run: Run) -> bool:
    return run.voice == "parent" and only_introduces(run)
