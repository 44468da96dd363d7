"""Views, needs and outcomes of the Cobbledyke plan."""

from __future__ import annotations

from tests.defects.campion.pen import T, item, say

WHO = "Provided by whom and by when"

CI, CL, SEMH, SP, PFA = (
    "communication-interaction",
    "cognition-learning",
    "semh",
    "sensory-physical",
    "preparing-for-adulthood",
)

H, SC = "health", "social-care"


def prov(key: str, area: str, text: str, who: str) -> T:
    """A row of a provision table."""
    return T(key, text, "item", area, None, {WHO: who})


HISTORY = [
    say(
        "A:h1",
        "Romy lives in Cobbledyke with her mother, Helen, her father, Marcus, and her brother Alfie, who is nine. She met her early milestones, read at three and went to Stanley Road Primary School, where teachers described her as quiet and able. She was diagnosed as autistic in April 2024, in Year 6. Her attendance at Brigg High School fell through Year 7; she last went there in November 2025. The council has arranged her education otherwise than at school since April 2026.",
    ),
]

ROMY = [
    say(
        "A:v1",
        "Romy typed this for her review: “I draw. I have three cats and I know everything about big cats. I like Minecraft, horror podcasts and rain. I like people who are the same every day. I hate it when adults use a voice. School was like being in a washing machine. I want to learn but not in a building that smells like that.”",
    ),
    item("A1", "“I'd like to illustrate books, proper ones.”"),
    item("A2", "“I want one friend who gets it.”"),
    item("A3", "“I want to go to the cat café in York on the train.”"),
]

COMMUNICATES = [
    say(
        "A:c1",
        "Romy talks freely at home. With people she does not know she types, nods or shows a card, and she may choose which. She prefers to see questions the day before. She came to the last quarter of an hour of her review on 3 July 2026, by video with the camera off, and typed her answers.",
    ),
    say(
        "A:c2",
        "Her views were collected by her tutor, Ffion Maddox, by typed chat over two weeks in June 2026. Her parents filled in the council's form together on 14 June 2026.",
    ),
]

PARENTS = [
    say(
        "A:p1",
        "Helen and Marcus say: our daughter disappeared for a year and she is coming back a little at a time. Nothing works if it is rushed.",
    ),
    item("A4", "We hope that she will feel all right inside, and not need to hurt herself."),
    item("A5", "We would like her to leave with some GCSEs, in her own time."),
]

B = {
    "Communication and interaction": (
        [
            say(
                "B:s1",
                "Romy has a rich vocabulary, a dry wit and a remarkable memory for what she has read. One to one, on a subject she likes, she talks for an hour.",
            )
        ],
        [
            item(
                "B1",
                "When more than two people talk Romy loses the thread and does not show it. She then goes over what was said for hours at night.",
                CI,
            ),
            item(
                "B2",
                "Romy goes silent with people whom she does not know. She did not speak inside a school building from March 2025 and she never asks for help: she waits or leaves.",
                CI,
            ),
            item(
                "B3",
                "Friendships puzzle her. She corrects others, expects one friend to do everything with her, and has had no contact with anyone of her age since November 2025.",
                CI,
            ),
        ],
    ),
    "Cognition and learning": (
        [
            say(
                "B:s2",
                "Her reasoning is above average (82nd centile). She reads adult books and remembers them, and draws with great skill.",
            )
        ],
        [
            item(
                "B4",
                "Romy has missed five terms. In mathematics she works at the level of Year 6, with gaps in fractions and ratio and no algebra.",
                CL,
            ),
            item(
                "B5",
                "She cannot begin a task that has several parts. She spends an hour on the title or does not start, and forgets what is due.",
                CL,
            ),
            item(
                "B6",
                "She types 14 words in a minute and tears up or deletes what is not perfect, so that nothing longer than a paragraph was finished in the year to July 2026.",
                CL,
            ),
        ],
    ),
    "Social, emotional and mental health": (
        [
            say(
                "B:s3",
                "Romy knows a good deal about her own feelings and writes about them well. She is very gentle with Alfie and the cats.",
            )
        ],
        [
            item(
                "B7",
                "Anxiety keeps Romy from places where there are lessons. At the gate of a school she shakes and is sick, and on three tries in spring 2026 she could not leave the car.",
                SEMH,
            ),
            item(
                "B8",
                "When she is told directly to do something, even a thing she likes, she argues, then shuts herself in her room: two or three times a week, for up to two hours.",
                SEMH,
            ),
            item(
                "B9",
                "When she is overwhelmed Romy scratches her arms until they bleed, about once a week in June 2026.",
                SEMH,
            ),
            item(
                "B10",
                "Romy calls herself stupid and hides good work. She gives up any task in which she has made one mistake.",
                SEMH,
            ),
        ],
    ),
    "Sensory and physical": (
        [say("B:s4", "She swims well, and calms herself with drawing, weight and her cats.")],
        [
            item(
                "B11",
                "Echo, the smell of food and cleaning fluid, and the seams of clothes are painful to her. She can bear a shop for about ten minutes before she has to go out.",
                SP,
            ),
            item(
                "B12",
                "Romy does not notice hunger, thirst or a full bladder until she is dizzy or in pain, and cannot think by the end of the morning.",
                SP,
            ),
        ],
    ),
    "Preparing for adulthood": (
        [
            say(
                "B:s5",
                "Romy sells drawings of people's pets to her mother's friends and keeps exact accounts.",
            )
        ],
        [
            item(
                "B13",
                "She has never been anywhere alone, bought anything from a person or used a bus without her mother.",
                PFA,
            ),
            item(
                "B14",
                "She believes that without a school there is nothing for her after sixteen, and knows neither the courses nor the jobs that there are.",
                PFA,
            ),
        ],
    ),
}

C = (
    [say("C:s1", "Romy's general health is good and she takes her vitamins.")],
    [
        item(
            "C1",
            "Romy falls asleep at about two in the morning and cannot be woken before eleven, so that she is too tired to learn on most mornings.",
            H,
        ),
        item(
            "C2",
            "She eats seven foods, all dry, and was short of iron in May 2026. She is on the 9th centile for weight and gets cold and faint.",
            H,
        ),
    ],
)

D = (
    [say("D:s1", "The family is close, and Romy's grandmother comes every Sunday.")],
    [
        item(
            "D1",
            "Romy leaves the house only with her mother, who gave up work in 2025. Helen has no time away from her, and Alfie can have no friend at home because visitors make Romy panic.",
            SC,
        ),
        item(
            "D2",
            "She belongs to no club or group. The youth club that she tried in 2024 was loud, and nobody there knew how to include someone who does not speak.",
            SC,
        ),
    ],
)
