"""What is wrong with the two copies of Merryn's plan."""

from __future__ import annotations

from tests.defects.teasel import plan_4_words as words
from tests.defects.teasel.edits import Edit, gone


# fmt: off
def a() -> list[Edit]:
    """A care status that nobody takes up, copied paragraphs and references to nowhere."""
    regulation = "Calming by a trusted adult, 1:1, at every amber or red stone, as set out in her regulation plan: heavy work, chewing, no questions, no consequences while she is red. The educational psychologist will review the plan each half term for one hour with both key adults."
    return [
        Edit("None open (adopted; previously looked after until 2020)", "Child in need plan since April 2026", ("N08", "D", "Merryn is not currently known to the social care locality team.", "the front page says that she has a child in need plan")),
        Edit(words.CARE[0][1], "Merryn is not currently known to the social care locality team.", ("N07", "D", ..., "no assessment of need")),
        *gone(words.CARE[1][1], "D1", "D2", "E6, E11", "E11"),
        Edit("Short breaks: a sessional worker with FASD training, 1:1, on Saturdays from 10am to 3pm, twice a month, at Hendra Farm, feeding and moving sheep.", "None."),
        Edit("The adoption support social worker will meet Dilys, Martin and Jago at home for 90 minutes every fortnight from October 2026 to March 2027 for non-violent resistance parenting, and will review it with them in March.", "None."),
        Edit("Merryn will spend a day each month working with animals and adults outside the family, and come home calm.", "", ("T06", "A", "a1", "nothing moves towards sheep or work with animals")),
        Edit(words.STORY[0], "", ("V09", "A", None, "no history")),
        *gone("My history", words.STORY[1]),
        Edit("Dilys and Martin were told about personal budgets on 20 August 2026 and did not ask for one.", "Dilys and Martin were told about personal budgets on 20 August 2026 and did not ask for one. " + words.GOOD, ("M06", "J", words.GOOD, "the paragraph of strengths in B stands again in J")),
        Edit("A picture plan of four steps, a visual timer and a “done” tray on her table in every lesson.", regulation, ("P16", "F", "f6", "the regulation paragraph copied under another need")),
        Edit("E2", "E14", ("T09", "F", "f3", "there is no E14")),
        Edit("Merryn will write four sentences that others can read, or type them, without hurting her hand.", "Merryn will swim fifty metres front crawl and dive for a brick.", ("T04", "E", "e8", "no need is about swimming"), ("T02", "B", "b13", "no outcome about her hands or writing"), ("T03", "E", "e8", "nothing helps towards swimming"), ("T09", "F", "f16", "E8 is now about swimming"), ("T09", "F", "f17", "E8 is now about swimming")),
        Edit("for 40 minutes a week for 30 weeks", "for as many minutes a week as the therapist's caseload lets her", ("P04", "F", "f1", "no length"), ("P08", "F", "f1", "depends on her caseload")),
        Edit("Dyadic developmental psychotherapy with her parents: a clinical psychologist, 24 sessions of one hour, fortnightly from October 2026, at school, with a review after the twelfth.", "Therapeutic help for Merryn, and support to families where this might be of value.", ("P01", "F", ..., "'therapeutic help': nothing named"), ("P02", "F", ..., "nobody named"), ("P03", "F", ..., "no frequency"), ("P04", "F", ..., "no length"), ("P05", "F", ..., "no ratio"), ("P10", "F", ..., "'might be of value'")),
        Edit("31 March 2027", "31 March 2026", ("O11", "E", "e10", "before the plan's date")),
    ]


def b() -> list[Edit]:
    """A first draft that names its school, therapy outside F and a timetable that cannot be kept."""
    return [
        Edit("Lydmoor Council – Education, Health and Care Plan (Final)", "Lydmoor Council – Education, Health and Care Plan (Draft)", ("S08", "I", "Polgarrow Primary School, Chapel Terrace, Polgarrow: a mainstream academy primary school.", "a first draft that names a school and a type")),
        Edit("FINAL", "DRAFT"),
        Edit("Final plan issued", "Date of this draft"),
        Edit("Draft issued", "Advice complete"),
        *gone("Corin Retallack", "C Retallack"),
        Edit("22/01/2017", "", ("S05", None, None, "no date of birth")),
        Edit(words.SHORT, "By the end of this half term Merryn will say her seven times table to 21, tidy her tray on Fridays and line up second.", ("O13", "E", ..., "half-termly targets stand among the outcomes, and nothing says who sets and checks them")),
        *gone("Language therapy by a speech and language therapist trained in FASD, 1:1, for 40 minutes a week for 30 weeks, on understanding, on saying “I don't know” and on telling what happened with photographs taken at the time. She will review it each term."),
        Edit("and the paediatrician will review melatonin and growth in clinic every six months.", "and the paediatrician will review melatonin and growth in clinic every six months. A speech and language therapist trained in FASD will see Merryn 1:1 for 40 minutes a week for 30 weeks to teach understanding and telling what happened, and will review it each term.", ("P12", "G", "g1", "speech and language therapy in G only")),
        Edit("1:1, for 25 hours a week, who starts", "1:1, for 44 hours a week, who starts", ("P19", "F", "f7", "more than any school week")),
        Edit("Merryn will spend a day each month working with animals and adults outside the family, and come home calm.", "Merryn will be offered a monthly short break at the farm, with the sheep.", ("O05", "E", "e11", "a service, no difference made")),
        Edit("taught by the teaching assistant, 1:1, 20 minutes daily, from a programme", "taught by someone suitable, 20 minutes on most days, from a programme", ("P02", "F", "f16", "'someone suitable'"), ("P03", "F", "f16", "'on most days'"), ("P05", "F", "f16", "no ratio")),
        Edit("A weekly trip of one hour to the village shop", "A trip to the village shop of up to an hour each week, or its equivalent,", ("P07", "F", "f5", "'up to', 'or its equivalent'")),
        Edit("within reach in every lesson.", "within reach in every lesson so that Tegan can use them without asking.", ("M01", "F", "f17", "another child's name")),
        Edit("and tries to run the room, since", "and tries to run the room, and it is plain that he enjoys the power, since", ("M02", "B", "b7", "'he' of Merryn"), ("N05", "B", "b7", "'enjoys the power'")),
        Edit("has to be taught it again at each basin in school.", "has to be taught it again at each basin in school. She requires a named adult for six hours a week to go over each routine in each place.", ("N04", "B", "b6", "the last sentence is provision")),
    ]
# fmt: on
