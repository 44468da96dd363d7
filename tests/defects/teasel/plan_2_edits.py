"""What is wrong with the two copies of Edie's plan."""

from __future__ import annotations

from tests.defects.teasel import plan_2_words as words
from tests.defects.teasel.edits import Edit, gone
from tests.defects.teasel.said import said


def texts(parts: list) -> list[str]:
    """Words of parsed lines, without their keys."""
    return [part if isinstance(part, str) else part[1] for part in parts]


# fmt: off
def a() -> list[Edit]:
    """An area and the child's own voice left out; outcomes that nobody could check."""
    return [
        Edit("15 May 2026", "15 January 2026", ("S15", None, "15 January 2026", "36 weeks from request to final plan")),
        Edit("SECTIONH2: Any other social care provision", "", ("S01", "H2", None, "no H2 anywhere")),
        *gone(words.H2),
        Edit("What Edie told us", "", ("V01", "A", None, "nothing from Edie")),
        *gone(words.HOW, *texts(words.CHILD), "How we found out"),
        Edit("Sensory and physical", "", ("N01", "B", None, "the sensory and physical area is passed over, needs, outcome and provision"), times=2),
        *gone("Her balance is good and she rides a two-wheeled bike."),
        *gone(*texts(words.NEEDS[3][3])),
        Edit(texts(said(words.PLAN[3][2][0][0]))[0], "", times=1),
        Edit("By July 2027 Edie will use “more”, “less”, “first” and “last” correctly, in speech or sign, in eight number tasks out of ten.", "By July 2027 Edie will have made better progress in maths and be a more confident mathematician.", ("O04", "E", "o5", "'made better progress', 'more confident' with no criterion"), ("O03", "E", "o5", "nothing to count or to see")),
        Edit("By the end of Year 2 Edie will play a game with a rule with two other children for ten minutes, at three playtimes a week, so that she has friends to ask home.", "Edie will grow up happy, with lots of friends around her.", ("O06", "E", "o7", "a life goal with no step"), ("O02", "E", "o7", "no date or stage"), ("O03", "E", "o7", "nothing to count or to see")),
        Edit("1:1, 20 minutes daily. The SENCO tests", "1:1, daily. The SENCO tests", ("P04", "F", "f9", "no length of session")),
        Edit("Class teacher, in a group of three. 20 minutes on Tuesday and Friday.", "Class teacher, with a few other children. 20 minutes on Tuesday and Friday.", ("P05", "F", "f7", "'a few other children'"), ("P06", "F", "f7", "'a few' in place of a number")),
        Edit("Tasks and stories set out in pictures in order, left in front of her until she has finished, because she remembers what she sees.", "A broad, balanced and differentiated curriculum in a bright, well organised classroom.", ("P11", "F", "f10", "what every class has")),
        Edit("They want her to be a child and not their interpreter.", "They would love her to learn to swim, as both of them did with the deaf swimming club.", ("T06", "A", "a5", "no outcome is about swimming")),
        Edit("She copies what other children do and was the last", "He copies what other children do and was the last", ("M02", "B", "b2", "'he' of Edie")),
        Edit("Teaching assistant with BSL Level 2, 25 minutes every Wednesday and Friday.", "Teaching assistant with BSL Level 2, 25 minutes whenever the playground rota permits.", ("P03", "F", "f14", "no frequency"), ("P08", "F", "f14", "depends on the rota")),
    ]


def b() -> list[Edit]:
    """Voices run together, social care not split, and provision that leans on what is still to be written."""
    return [
        Edit("SECTIONE and SECTIONH1: Social care outcome, and provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", "SECTIONE and SECTIONH: Social care outcome and social care provision", ("S03", "H2", None, "one H")),
        *gone("SECTIONH2: Any other social care provision"),
        Edit("Nathan and Leanne do not want a personal budget this year.", "[Parents have / have not asked for a personal budget – delete one]", ("S04", "J", ..., "alternatives left unselected")),
        Edit(words.HOW, "", ("V04", "A", None, "how, when and by whom the views were gathered is gone")),
        *gone("How we found out", "What Mum and Dad told us", texts(words.PARENT)[0]),
        Edit("What Edie told us", "Our views", ("V03", "A", None, "Edie's and her parents' words stand in one list with nothing to tell them apart")),
        Edit("Edie says: “Play outside. Miss Ogden nice. Not carpet, carpet too long.”", "I like playing outside and I think Miss Ogden is nice. I find carpet time too long.", ("V05", "A", ..., "'I': nothing says who speaks")),
        Edit("Edie signed that she is sad when children say “What?” to her.", "I am sad when children say “What?” to me."),
        Edit("She likes worms, water play, her cousin Alfie", "I like worms, water play, Alfie"),
        Edit("Edie signed that she wants to have a best friend who comes to her house.", "I want to have a best friend who comes to the house."),
        Edit("She signed that she wants to look after animals, “goats and worms”.", "I want to look after animals."),
        Edit("They say that Edie is cheeky, brave and kind to animals. They find it hard", "Cheeky, brave and kind to animals. It is hard for us"),
        Edit("They want Edie to be able to tell them, in sign, about her day.", "We want to be able to talk about the day in sign."),
        Edit("They hope that she will read well, because reading has opened doors for both of them.", "I hope to read well, because reading opens doors."),
        Edit("They want her to be a child and not their interpreter.", "I want to be a child and not an interpreter."),
        Edit("Edie says “t” for “k” and “d” for “g” and leaves off the ends of words. Adults who do not know her understand about half of what she says.", "Edie has a phonological disorder.", ("N02", "B", "b4", "a diagnosis and nothing else")),
        Edit("for around ten minutes, about four times a week.", "for around ten minutes, about four times a week. Much of this is manipulative and she is being naughty to get her own way.", ("N05", "B", "b9", "'manipulative', 'naughty to get her own way'")),
        Edit("By the end of Year 2 Edie will speak or sign sentences of five words with a verb in them, in class and at home, so that people understand what she means.", "By the end of Year 2 Edie will speak or sign sentences of five words, ask visitors for their names, sit still through a 15-minute assembly and eat her dinner with a knife and fork.", ("O08", "E", "o1", "four separate achievements")),
        Edit("A hand strength programme of putty, pegs and fastenings.", "A hand programme, the content of which the occupational therapist will settle in a report after the October visit.", ("P09", "F", "f15", "the content is left to a report still to come")),
        Edit(" Reviewed by the mathematics lead each term.", "", ("P14", "F", "f11", "no word on who reviews it")),
        *gone("Signing playtime: songs, signs and playground games with four other children from her class, so that children can sign with Edie."),
        Edit("at three playtimes a week, so that she has friends to ask home.", "at three playtimes a week, so that she has friends to ask home.", ("T03", "E", "o7", "nothing helps towards playing with others"), ("T01", "B", "b10", "no provision about play or friends")),
    ]
# fmt: on
