"""Reuben, seven: the clean plan of Harrowmere, by an officer who was a nurse."""

from tests.defects.sanicle.model import Piece, Plan, head, item, prose
from tests.defects.sanicle.provision_harrowmere import H1, H2, I_, E, F, G, J, K

GRID = ("By Whom", "Frequency", "Which Need Does This Provision Meet")

A: list[Piece] = [
    head("History"),
    prose(
        "a-hist",
        "Reuben is seven. He was born at 27 weeks and spent fourteen weeks in the neonatal unit. A scan at eleven"
        " months showed why his legs were stiff: bilateral cerebral palsy. He had his first seizure at the age of"
        " three. He went to Hollin Lane Nursery and then to Tarn Street Primary School, where he is now in Year 3. He"
        " lives with his mother, his father and his sister Abigail, who is eleven.",
    ),
    head("How these views were gathered, and how Reuben communicates"),
    prose(
        "a-how",
        "Miss Okell, the special educational needs co-ordinator (SENCO), sat with Reuben twice in June 2026. She used"
        " photographs of his school day and wrote down what he said. Reuben speaks in sentences. He needs time, he"
        " needs people to watch his face, and he will show you on his tablet if you do not catch it. He chooses best"
        " between two or three things he can see. The officer spoke with his parents at home on 17 June 2026.",
    ),
    head("What Reuben says"),
    prose(
        "a-child",
        "Reuben said: \"I like football and jokes and my wheels. I like Mr Petrie because he waits. I don't like it"
        ' when they finish my sentence." He chose the photograph of the hall as the place he likes least, "because'
        ' what if I have a fit and they all look." He would like to be first out to play for once.',
    ),
    item("A1", "", "", "Reuben wants to play powerchair football in a real team with a shirt and a number."),
    item("A2", "", "", '"I\'m going to make a comic that other people can read."'),
    head("What Reuben's parents say"),
    prose(
        "a-par",
        "Mr and Mrs Oyelaran describe a funny boy with a will of iron. What he understands, they feel, is a long way"
        " ahead of what he can show on paper. They are tired. The nights are broken and they worry most about"
        " seizures at school when a supply teacher is in charge. They are pleased with Tarn Street and do not want"
        " him moved.",
    ),
    item(
        "A3",
        "",
        "",
        "His parents hope that as he grows up Reuben will be able to speak for himself to people who do not know"
        " him.",
    ),
    item(
        "A4",
        "",
        "",
        "They also hope that he will leave primary school with two or three good friends of his own.",
    ),
]

B: list[Piece] = [
    prose(
        "b-ci",
        "Reuben understands everyday talk well and enjoys wordplay. He looks at the person he is speaking to and he"
        " keeps trying when he is given time. (K3)",
        "ci",
    ),
    item(
        "B1",
        "ci",
        "",
        "Reuben's speech is slurred because the muscles of his lips and tongue are stiff. A listener who does not"
        " know him catches about one sentence in three, and after a second failed try he stops talking and looks"
        " away. (K3)",
    ),
    item(
        "B2",
        "ci",
        "",
        "He loses the thread of long instructions. He manages two steps said aloud; when there is a third he waits"
        " and copies his neighbour, so he often begins a task wrongly. (K2)",
    ),
    prose(
        "b-cl",
        "Reuben has a good general knowledge, remembers stories and reasons well aloud. His verbal reasoning is"
        " average for his age. (K2)",
        "cl",
    ),
    item(
        "B3",
        "cl",
        "",
        "Reuben reads at the level of a child of five years and nine months. His eyes slip from line to line, he"
        " guesses at words of more than four letters, and he cannot yet read a page to himself. (K2)",
    ),
    item(
        "B4",
        "cl",
        "",
        "His working memory is at the 4th centile. He counts to 30 but forgets the first number while he works on the"
        " second, so he cannot add across ten unless he has cubes in front of him. (K1, K2)",
    ),
    prose(
        "b-semh",
        "Reuben is sociable and has a good sense of humour. He will ask an adult he trusts for comfort. (K1)",
        "semh",
    ),
    item(
        "B5",
        "semh",
        "",
        "Reuben dreads having a seizure where others can see. He cries or asks to go home before assembly on about"
        " three mornings in ten and has not sat through a whole assembly since January 2026. (K1, K2)",
    ),
    item(
        "B6",
        "semh",
        "",
        "At playtime the other children run off and he is left with an adult. He was seen in a shared game in one"
        " playtime out of ten, and he says that nobody picks him. (K1)",
    ),
    prose(
        "b-sp",
        "Reuben drives his powered chair with care and is proud of it. He sits well for a short time in his"
        " supportive seat and he uses his left hand for most things. (K4, K5)",
        "sp",
    ),
    item(
        "B7",
        "sp",
        "",
        "He cannot get from chair to floor, or from chair to toilet, without being moved. Tight hamstrings and weak"
        " trunk muscles mean that he stands only when strapped in a frame, and he tires of standing after ten"
        " minutes. (K4)",
    ),
    item(
        "B8",
        "sp",
        "",
        "Tremor and a weak grip make handwriting very slow: two words a minute, too big for the lines, and no use to"
        " him as a record. What is on the page says nothing of what he knows. (K5)",
    ),
    item(
        "B9",
        "sp",
        "",
        "Reuben flags early in the afternoon. By a quarter past one his head drops and he can attend for about four"
        " minutes at a time, where in the morning he manages fifteen. (K4, K5)",
    ),
]

C: list[Piece] = [
    item(
        "C1",
        "h",
        "",
        "Reuben has two to three generalised seizures a month. Each lasts two to four minutes; he sleeps for up to an"
        " hour afterwards and then remembers nothing of the lesson before. (K6)",
    ),
    item(
        "C2",
        "h",
        "",
        "He cannot swallow enough food to grow. He is fed through a gastrostomy tube at midday, which takes 40"
        " minutes, and the tube could come out when he is moved. (K6)",
    ),
    item(
        "C3",
        "h",
        "",
        "His hips are pulled out of line by tight muscle. They ache once he has been sitting for 40 minutes, and pain"
        " puts him off his work. (K4, K6)",
    ),
]
D: list[Piece] = [
    item(
        "D1",
        "sc",
        "",
        "The bathroom is upstairs. Reuben is carried there by one parent, at 24 kilograms, and his mother has hurt"
        " her back twice this year; he has no safe way to wash at home. (K7)",
    ),
    item(
        "D2",
        "sc",
        "",
        "Reuben sees no other children at weekends. No local club has agreed to move and handle him, so he has"
        " nothing to tell his class on a Monday. (K7)",
    ),
]

PLAN = Plan(
    stem="sanicle-01-harrowmere",
    layout=2,
    council="Harrowmere County Council",
    title="Education, Health and Care Plan",
    front={
        "Child's name": "Reuben Oyelaran",
        "Date of birth": "11/02/2019",
        "Status of plan": "Final",
        "Request for assessment received": "29/05/2026",
        "Date of draft plan": "04/09/2026",
        "Date of final plan": "09/10/2026",
        "To be reviewed by": "08/10/2027",
        "School attended": "Tarn Street Primary School",
        "Year group": "Year 3",
        "Main area of need": "Physical disability",
        "Parents": "Mr Dele and Mrs Anne Oyelaran",
        "Looked after": "No",
        "NHS number": "900 000 1841",
    },
    sections={
        "A": A,
        "B": B,
        "C": C,
        "D": D,
        "E": E,
        "F": F,
        "G": G,
        "H1": H1,
        "H2": H2,
        "I": I_,
        "J": J,
        "K": K,
    },
    columns={
        "F": ("Special Educational Provision", *GRID),
        "G": ("Health Provision", *GRID),
        "H1": (
            "Section H1: Social Care Provision under the Chronically Sick and Disabled Persons Act 1970",
            *GRID,
        ),
        "H2": ("Section H2: Any Other Social Care Provision", *GRID),
        "K": ("Advice and information", "From", "Date"),
    },
    details={
        "name": "Reuben Oyelaran",
        "date_of_birth": "2019-02-11",
        "status": "final",
        "plan_date": "2026-10-09",
        "review_date": "2027-10-08",
        "year_group": 3,
        "local_authority": "Harrowmere County Council",
        "setting": "Tarn Street Primary School",
        "named_placement": "Tarn Street Primary School",
        "primary_need": "Physical disability",
        "pronouns": "he",
        "looked_after": False,
        "officer": "Carol Ashdown-Pike",
        "signed": True,
        "nhs_number": "900 000 1841",
        "dates": {"request": "2026-05-29", "draft": "2026-09-04", "final": "2026-10-09"},
    },
    sign={
        "Signed for the authority": "C. Ashdown-Pike",
        "Name": "Carol Ashdown-Pike, plan co-ordinator",
        "Date": "9 October 2026",
    },
    states={"J": "nil"},
    guards=[
        ("B5", "N03: dread sounds vague but the need tells how often and what is seen"),
        ("C1", "N02: starts from a condition yet gives its effect on learning"),
        ("E6", "O08: one achievement with its purpose, though two places are named"),
        ("F7", "P06: 'such as' is an example in a fully quantified item; 'Reuben and three' is the ratio"),
        ("F9", "P03/P04: equipment, for which being available at all times is enough"),
        ("F12", "P06: 'throughout the school day' is a frequency, with hours and ratio given"),
        ("G1", "P12: nursing and medicine rightly in G; training has subject, trainer and renewal"),
        ("A3", "V06/O06: a hope that rightly stands in A and is carried by the first outcome"),
        ("F8", "P12: physiotherapy programme that teaches, rightly in F"),
    ],
)
