"""Passages of Section A in which child and family speak with one mouth, or in each other's words."""

from __future__ import annotations

import re

from audit.language.communication import communication_in, is_about_communication
from audit.language.names import is_given_name
from audit.language.speaker_words import OF_ANOTHER, WE
from audit.language.voices import Run, Voices, is_a_story, only_introduces

#: "The family feel", "everyone at home would like": child and parents, as far as anybody can tell.
_FAMILY_AS_ONE = re.compile(
    r"^\W*(?:(?:as a|the|our|this|[A-Z]\w+['’]s) )?(?:whole |entire |close )?(?:family|families|household|"
    r"(?:everyone|everybody|all) (?:at home|in the (?:family|house|household)))\b[^.;:]{0,25}?\b(?:feels?|"
    r"felt|"
    r"thinks?|say|says|said|wants?|hopes?|wish(?:es)?|would|likes?|loves?|worr(?:y|ies)|believes?|finds?|"
    r"agrees?|(?:is|are) (?:\w+ )?(?:happy|proud|worried|anxious|keen|pleased|concerned|hopeful))\b",
    re.IGNORECASE,
)
#: "The family's views": a heading for all at home.
_FAMILY_LABEL = re.compile(
    r"^\W*(?:the |our |my )?family(?:['’]s)? (?:views?|voices?|hopes?|wishes|thoughts|feelings|aspirations|"
    r"contribution|comments)\b",
    re.IGNORECASE,
)
_JUDGES = re.compile(
    r"\b(?:is|are|was|were|has been|have been|can be|feels?|felt|seems?|would be|will be|makes?|comes?|"
    r"matters?|"
    r"helps?|works?|hurts?|end)\b|^\W*(?:To|A|An|More|Less|No|Being|Having)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"(?:\W*\b[A-Z]{1,3}\d*\b)+\W*")
_FEWEST, _MOST_OF_IT = 3, 0.75  # sentences, and their share of a paragraph
#: A child's own "I", by what is told: parents have no lessons and do not grow up.
_A_CHILDS_I = re.compile(
    r"\bI (?:(?:really|also|still|do not|don['’]t|can['’]t|cannot|most) )*(?:like|love|hate|enjoy|play|"
    r"was born|"
    r"am good at|am \w+ years|go to|stand)\b|\bwhen I (?:am|['’]m|grow|leave|get) (?:older|up|big|grown|"
    r"school)|"
    r"\bmy (?:teachers?|class|friends?|lessons?|mum|dad|sister|brother|nan|TA)\b",
    re.IGNORECASE,
)
#: A parent's "I", by whom it is about: "I worry that he", "I would like her to".
_A_PARENTS_I = re.compile(
    r"\bI(?: (?:really|also|still|do|just|often|sometimes))? (?:worry|fear|hope|wish|want|would (?:like|"
    r"love)|"
    r"think|feel|know|believe|dread|need|am (?:\w+ )?(?:worried|afraid|scared|proud|anxious|hopeful|glad|"
    r"sure))(?: (?:that|about|for|of|to see|to know|how|when|what))*(?: (?:people|staff|school|teachers|"
    r"others) to \w+)?"
    r" (?P<who>he|she|him|her|his)\b",
    re.IGNORECASE,
)
_MALE = r"dad|daddy|father|brother|grandad|grandpa|grandfather|uncle|stepdad|boyfriend|man|boy|Mr|nephew"
_FEMALE = r"mum|mummy|mam|mother|sister|nan|nana|gran|grandma|grandmother|aunt\w*|stepmum|girlfriend|woman|"
_FEMALE += r"girl|lady|Mrs|Miss|Ms|niece"
_EITHER = r"friend|cousin|teacher|TA|assistant|baby|doctor|mate|tutor|carer|parents?|therapist|worker|mentor"
_PET = re.compile(
    r"\b(?:dogs?|puppy|cats?|kitten|horses?|pony|rabbits?|hamsters?|guinea pigs?|pets?|fish|bird|tortoise)\b",
    re.I,
)
#: What no pet has before it: beside a dog "he" may be the dog, not where these are.
_OF_A_CHILD = re.compile(
    r"\b(?:school|class|lessons?|teachers?|friends?|friendships?|talk|speak|read|dinner|college|job|work|"
    r"learn|"
    r"understood|adults?|life|independen\w+|bullied|lonely|future|transition)\b",
    re.IGNORECASE,
)
_FEWEST_OF_THE_CHILD = 2  # sentences
_SAYS_WE = re.compile(r"\b(?:we|us|our|ours|ourselves)\b", re.IGNORECASE)
_OUR_CHILD = re.compile(
    r"\b(?:our|a) (?:\w+ )?(?:son|daughter|child|boy|girl|grandson|granddaughter)\b", re.I
)
_IS_FROM_PARENTS = re.compile(
    r"\b(?:parents?|carers?|mother|father|mum|mam|dad|famil(?:y|ies)|grandparents?)\b", re.IGNORECASE
)
_WRITTEN_DOWN = re.compile(
    r"^\W*(?:\w+ )?(?:written|recorded|noted|taken|typed|gathered|said|told|collected|scribed|views)\b",
    re.IGNORECASE,
)
#: A heading that is for nobody alone: "Views", "All about us", "The family".
_OF_NO_ONE_LABEL = re.compile(
    r"^\W*(?:the |our |all about |about |what )?(?:views|voices?|us|we|hopes|wishes|family|likes|aspirations|"
    r"feelings|interests)\b(?!.*\b(?:parents?|child|my|mum|dad|of)\b)",
    re.IGNORECASE,
)
_MOST_OF_WE = 0.6  # share of what is told


def blended_lines(said: Voices) -> list[int]:
    """Paragraphs of "Robin and his family feel", "they want" and views in the passive, and of little else.

    Where only "the family" speaks, it is the parents as long as the child's views stand elsewhere.
    """
    alone = _child_has_views(said)
    found = []
    for line in dict.fromkeys(run.line for run in said.runs):
        runs = [run for run in said.runs if run.line == line and _holds_a_view(run)]
        both = [run for run in runs if run.voice == "both" and run.cue != "none"]
        together = both or [run for run in runs if _FAMILY_AS_ONE.search(run.text) and not alone]
        if not together:
            continue
        joint = [run for run in runs if run in together or _is_family(run) or _is_nobodys(run)]
        if len(joint) >= _FEWEST and len(joint) >= _MOST_OF_IT * len(runs):
            found.append(line)
    return found


def under_family_label(said: Voices) -> list[Run]:
    """What stands under "The family's views" as nobody's in particular, where the child has none besides."""
    if _child_has_views(said):
        return []
    runs = [run for run in said.runs if run.label and _FAMILY_LABEL.search(run.label) and _holds_a_view(run)]
    nobodys = [run for run in runs if _is_nobodys(run)]
    return nobodys if len(nobodys) >= _FEWEST and len(nobodys) >= _MOST_OF_IT * len(runs) else []


def of_nobodys_we(said: Voices, names: tuple[str, ...]) -> list[Run]:
    """The sentences of a "we" that tells of its own life, where nobody is said to be "we" or speaks besides.

    Parents who say "we" speak of the child: by name, as "she", as "our son". `names`: the child's.
    """
    if _child_has_views(said):
        return []
    others = [run for run in said.runs if not _SAYS_WE.search(run.text)]
    if any(_IS_FROM_PARENTS.search(run.text) and not _names_beside(run.text, names) for run in others):
        return []
    told = [run for run in said.runs if not _is_note_on_views(run)]
    we = [run for run in told if _SAYS_WE.search(run.text) and not run.quoted]
    if any(
        OF_ANOTHER.search(run.text) or _OUR_CHILD.search(run.text) or _names(run.text, names) for run in we
    ):
        return []
    if any(run.cue == "reported" and run.voice != "both" for run in we):
        return []
    we = [run for run in we if run.label is None or _OF_NO_ONE_LABEL.search(run.label)]
    return we if len(we) >= _FEWEST and len(we) >= _MOST_OF_WE * len(told) else []


def _is_note_on_views(run: Run) -> bool:
    return (
        run.voice == "writer"
        or bool(_REFERENCE.fullmatch(run.text))
        or (only_introduces(run) or bool(_WRITTEN_DOWN.search(run.text) and not _SAYS_WE.search(run.text)))
    )


def _names_beside(text: str, names: tuple[str, ...]) -> bool:
    """Whether the child is named as one of several: "Robin and his parents", not "Robin's parents"."""
    one = "|".join(re.escape(name) for name in names) or r"(?!)"
    return bool(re.search(rf"\b(?:(?:{one}),? (?:and|&|with)|(?:and|&|with) (?:{one}))\b(?!['’])", text))


def _names(text: str, names: tuple[str, ...]) -> bool:
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)


def borrowed_first_person(said: Voices) -> list[Run]:
    """The sentences of a child's own "I" in which "I" is somebody who worries about him or her."""
    own = [run for run in said.of("child") if run.first_person and not run.quoted]
    childs = [run for run in own if _A_CHILDS_I.search(run.text) and not OF_ANOTHER.search(run.text)]
    if len(childs) < _FEWEST_OF_THE_CHILD:
        return []
    labels = {run.label for run in childs}
    return [run for run in own if run.label in labels and _is_a_parents_i(run, said)]


def _is_a_parents_i(run: Run, said: Voices) -> bool:
    found = _A_PARENTS_I.search(run.text)
    if found is None or re.search(r"\bmy (?:mum|dad|mother|father)\b", run.text, re.IGNORECASE):
        return False
    earlier = [one.text for one in said.runs[: said.runs.index(run)] if one.label == run.label]
    before = " ".join((*earlier, run.text[: found.start("who")]))
    kind = _MALE if found["who"].lower() in ("he", "him", "his") else _FEMALE
    if re.search(rf"\b(?:{kind}|{_EITHER})s?\b", before, re.IGNORECASE):
        return False
    if any(is_given_name(word) for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", before)):
        return False
    return not _PET.search(before) or bool(_OF_A_CHILD.search(run.text))


def _child_has_views(said: Voices) -> bool:
    """Whether the child's own view stands anywhere, and not only how the child talks or was asked."""
    return any(
        not (
            only_introduces(run)
            or is_a_story(run)
            or (run.label and (is_about_communication(run.label) or re.match(r"\W*How\b", run.label)))
            or (run.cue == "reported" and not run.quoted and communication_in(run.text) is not None)
        )
        for run in said.of("child")
        if run.cue != "none"
    )


def _holds_a_view(run: Run) -> bool:
    return not (only_introduces(run) or run.voice == "writer" or _REFERENCE.fullmatch(run.text))


def _is_family(run: Run) -> bool:
    return run.voice == "both" or bool(_FAMILY_AS_ONE.search(run.text))


def _is_nobodys(run: Run) -> bool:
    """Whether a sentence judges or wishes, and neither says who does nor speaks of the child as another."""
    if run.quoted or run.first_person or run.cue not in ("none", "label"):
        return False
    return bool(_JUDGES.search(run.text)) and not (OF_ANOTHER.search(run.text) or WE.search(run.text))
