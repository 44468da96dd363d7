"""Thornedale: the two defective copies."""

from __future__ import annotations

from tests.defects.chicory.model import Copy

A = Copy(
    edits=[
        ("set", "h1-head", "(H) Social care provision"),
        ("drop", "h1-nil", "h2-head"),
        ("swap", "(H1) and (H2)", "(H)"),
        ("swap", "The social care provision, under the 1970 Act and otherwise", "The social care provision"),
        ("drop", "a-method"),
        (
            "set",
            "a-says",
            "I like design technology because you make stuff. I like Mr Bright in PE. I hate reading "
            "out. If a cover teacher comes I know it's going to go wrong. When I get sent out I just think, well, "
            "here we go again. I'm good at fixing bikes.",
        ),
        ("drop", "a-own"),
        (
            "swap",
            "Ms Sowa was telephoned by the SEN officer on 12 June 2026. She is proud",
            "Ms Sowa is proud",
        ),
        ("swap", "Mr and Mrs Ruddock wrote in on 15 June 2026. They find him", "Mr and Mrs Ruddock find him"),
        (
            "swap",
            "stayed for all of it and put his own points from a list he had drawn",
            "and stayed for all of it",
        ),
        (
            "add",
            "a-talk",
            "a-extra| His reading age is 8:01 and he has a working memory at the 4th centile. Kacper "
            "must have a teaching assistant next to him in English and three reading lessons a week.",
        ),
        (
            "swap",
            "and he is already anxious about what comes after Year 8.",
            "and he is already anxious about what "
            "comes after Year 8. The consultation letter from child and adolescent mental health services (January "
            "2026) points the same way.",
        ),
        (
            "add",
            "E3",
            "E90| By July 2027, Kacper will read 200 common words on sight with no more than five errors.",
        ),
        ("add", "E4", "E91| By July 2027, Kacper will spell 60 of the year's subject words from dictation."),
        ("cell", "F4", "2", "Three times a week"),
        ("swap", "Conversation group of four: turn-taking", "Conversation group: turn-taking"),
        ("cell", "F6", "1", "A trusted adult"),
        (
            "set",
            "i-name",
            "Whinmoor Academy, a mainstream secondary academy. Kacper will also have a boxing mentor "
            "from Steel Lane Gym, one to one, for an hour every Thursday.",
        ),
        (
            "set",
            "F7",
            "In-class support: tasks cut into ten-minute chunks with a timer. Kacper has an adult to "
            "himself in every lesson of the week. He works in every lesson of the week as one of a group of four "
            "that shares one adult.",
        ),
        ("cell", "F7", "2", "All 25 hours of lessons"),
        (
            "swap",
            "Kacper came to England from Poland at two.",
            "Kacper, who is now fourteen, came to England from Poland at two.",
        ),
        (
            "add",
            "A4",
            "A90| Kacper would like to speak Polish again so that he can talk to his grandmother in Kielce.",
        ),
        ("drop", "F10", "F11", "F12"),
    ],
    labels=[
        ("S03", None, "one H", None),
        ("V05", "a-says", "I, and nothing says who speaks", None),
        ("V04", None, "nothing on how the views were gathered", "A"),
        ("V08", "a-extra", "findings and provision in A", None),
        ("S13", "B8", "a letter that K does not list", None),
        ("O01", None, "thirteen outcomes", "E"),
        ("P04", "F4", "no minutes", None),
        ("P05", "F1", "size of the group not said", None),
        ("P02", "F6", "nobody with a role", None),
        ("P06", "F6", "a trusted adult stands where the role should", None),
        ("P13", "i-name", "provision in I", None),
        ("P19", "F7", "one to one and one of four, in every lesson", None),
        ("M04", "who is now fourteen", "twelve by the date of birth", None),
        ("T06", "A90", "no outcome moves towards speaking Polish", None),
        ("T01", "B9", "typing, laptop and occupational therapy are gone", None),
        ("T03", "E9", "no provision left for it", None),
    ],
)

B = Copy(
    edits=[
        (
            "set",
            "i-name",
            "The placement is to be confirmed by letter when consultation with schools has ended.",
        ),
        ("set", "front-dob", ""),
        ("drop", "a-own"),
        (
            "set",
            "a-method",
            "These views were collected in June 2026 by Ms Folarin, learning mentor, and by the SEN "
            "officer, in conversation and by telephone.",
        ),
        (
            "set",
            "a-says",
            "Everybody thinks design technology and Mr Bright's PE are the best part of the week. "
            "Reading out is not liked. Cover teachers are a worry and being sent out feels like more of the same. "
            "There is pride in mending bikes and in caring about a little sister, things were always being taken "
            "apart at home, and more telephone calls with good news would be welcome. Sunday evenings are the "
            "hardest.",
        ),
        ("drop", "a-parents"),
        ("drop", "a-theirs"),
        ("set", "A1", "To be a mechanic, with bikes first and then vans."),
        ("set", "A2", "To be able to deal with letters and forms without handing them to somebody."),
        ("set", "A3", "An ordinary school week, in lessons from bell to bell."),
        ("set", "A4", "More time with Zosia, and not to be in bits afterwards."),
        (
            "set",
            "E6",
            "Kacper will work for fifteen minutes at a stretch before a break, in four lessons out of five.",
        ),
        (
            "set",
            "E1",
            "By the end of Year 8, Kacper will develop his discussion skills and be happier in company.",
        ),
        ("drop", "E11", "F13"),
        (
            "swap",
            "meant three weeks of refusing lessons, and he is already anxious about what comes after Year 8.",
            "meant three weeks of refusing lessons.",
        ),
        ("cell", "F2", "2", "60 minutes"),
        ("cell", "F9", "1", ""),
        (
            "set",
            "F9",
            "Wherever possible the cover teacher is met at the door, given Kacper's one-page profile and "
            "introduced to him.",
        ),
        ("drop", "E5"),
        ("cell", "F6", "3", "{E6}"),
        (
            "add",
            "F12",
            "F90| Speech sound correction for a lisp, one to one, with a mirror and word lists.",
            "Speech and language therapist",
            "Weekly, 30 minutes",
            "All",
        ),
        ("add", "E9", "E90| By July 2027, Kacper will swim 25 metres front crawl without stopping."),
        ("cell", "F8", "3", "17"),
        (
            "add",
            "a-talk",
            "a-again| Strengths: a good storyteller with a sharp eye for what is unfair. He is polite "
            "to visitors.",
        ),
        (
            "set",
            "B2",
            "Notwithstanding the strengths in non-verbal reasoning aforementioned, the operationalisation "
            "of orally presented multi-componential instructional sequences constitutes, in consequence of the "
            "pronounced limitation of phonological short-term storage capacity evidenced psychometrically at the 4th "
            "centile, a substantive impediment both to the timely initiation of curricular assignments and, inasmuch "
            "as clarification is customarily solicited from adjacently seated contemporaries, to the avoidance of "
            "disciplinary sanctions.",
        ),
    ],
    labels=[
        ("S09", "i-name", "neither a school nor a type", None),
        ("S05", None, "no date of birth", None),
        ("V03", "a-says", "nobody can tell who thinks what", None),
        ("O02", "E6", "no date", None),
        ("O03", "E1", "nothing to observe or count", None),
        ("O04", "E1", "develop his skills", None),
        ("O12", None, "nothing looks ahead to the next phase", "E"),
        ("T06", "A1", "the options outcome is gone", None),
        ("P03", "F2", "sixty minutes, but how often?", None),
        ("P02", "F9", "nobody is named to do it", None),
        ("P08", "F9", "wherever possible", None),
        ("T02", "B5", "the kit outcome is gone", None),
        ("T05", "F90", "no need speaks of speech sounds", None),
        ("T04", "E90", "no need speaks of swimming", None),
        ("T03", "E90", "no provision for swimming", None),
        ("T09", "F8", "there is no Outcome 17", None),
        ("M06", "a-again", "the same paragraph in A and B", None),
        ("R02", "B2", "one sentence of some sixty long words", None),
    ],
)

COPIES = {"a": A, "b": B}
