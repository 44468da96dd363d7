"""A linear plan by an educational psychologist turned plan writer."""

from __future__ import annotations

from typing import Any

from tests.defects.vetch.page import Theme

STEM, LAYOUT = "vetch-01-eldermoor", 3
THEME = Theme(
    font="Georgia", size=11.5, colour="274E37", tint="E2EFDA", foot="Eldermoor County Council: EHC plan"
)
DETAILS: dict[str, Any] = {
    "name": "Beatrix Lowther",
    "preferred_name": "Bea",
    "date_of_birth": "2018-03-09",
    "status": "final",
    "plan_date": "2026-10-16",
    "review_date": "2027-10-08",
    "year_group": 4,
    "local_authority": "Eldermoor County Council",
    "setting": "Thornhope Primary School",
    "named_placement": "Thornhope Primary School",
    "primary_need": "Speech, language and communication needs",
    "first_plan": True,
    "pronouns": "she/her",
    "looked_after": False,
    "officer": "Marianne Odell",
    "signed": True,
    "upn": "K931204417062",
    "nhs_number": None,
    "dates": {
        "request": "2026-06-04",
        "draft": "2026-09-11",
        "first_issued": None,
        "final": "2026-10-16",
        "amended": None,
        "review_meeting": None,
    },
}
BLOCKS: list[Any] = [
    (
        "title",
        "Education, Health and Care Plan (Final)",
        "Eldermoor County Council, Special Educational Needs Service",
    ),
    (
        "kv",
        [
            ("Full name", "Beatrix Lowther"),
            ("Preferred name", "Bea"),
            ("Date of birth", "9 March 2018"),
            ("Unique pupil number", "K931204417062"),
            ("Year group", "Year 4"),
            ("School attended", "Thornhope Primary School"),
            ("Parents", "Judith and Paul Lowther"),
            ("Home language", "English"),
            ("Looked after by a local authority", "No"),
            ("Main area of need", "Speech, language and communication needs"),
            ("Status of plan", "Final (first plan)"),
            ("Request for assessment received", "4 June 2026"),
            ("Draft plan sent", "11 September 2026"),
            ("Date of final plan", "16 October 2026"),
            ("To be reviewed by", "8 October 2027"),
        ],
    ),
    ("head", "A", "SECTION A", "The views, interests and aspirations of Beatrix and her parents"),
    ("sub", "How this section was put together"),
    (
        "p",
        "Bea’s views were gathered on 30 June 2026 by Rowena Pask, the special educational needs co-ordinator "
        "(SENCO), in two sessions of twenty minutes with picture cards. Words in quotation marks are Bea’s own. "
        "Her parents wrote their contribution on 2 July 2026.",
    ),
    ("sub", "Her story so far"),
    (
        "p",
        "Bea was born at full term and lives with her parents and her baby brother, Saul. She walked at "
        "thirteen months and spoke her first clear words shortly before she was three. She attended Little Acorns "
        "Nursery and joined Thornhope Primary School in September 2022.",
    ),
    ("sub", "What Bea says"),
    (
        "p",
        "“I like guinea pigs and swimming and Mrs Pask. I don’t like when everyone talks fast. My favourite "
        "place is the quiet corner by the library.” Bea sorted the cards on playtime into the ‘not sure’ pile and "
        "said, “I don’t know what to say to them.”",
    ),
    ("sub", "What her parents say"),
    (
        "p",
        "Judith and Paul describe Bea as gentle, funny and stubborn in the best way. They are proud of her "
        "swimming. They find it painful to see her call herself stupid over homework and want teachers to know "
        "how much effort a school day costs her.",
    ),
    ("sub", "How to communicate with Bea"),
    (
        "p",
        "Bea talks in short phrases and shows what she means by pointing and drawing. Speak slowly, show a "
        "picture and wait. She chooses by moving cards between ‘yes’, ‘no’ and ‘not sure’, and was involved in "
        "this plan by choosing her own outcomes from six sketches.",
    ),
    ("sub", "Hopes for the future"),
    (
        "li",
        (
            "A1",
            "Bea would like to work with animals at a rescue centre when she is grown up, and to read the "
            "cards on the cages by herself.",
        ),
        ("A2", "Bea hopes to have two or three friends who come to her house."),
        ("A3", "Her parents hope that she will come to believe she can learn, and say so."),
    ),
    ("head", "B", "SECTION B", "Beatrix’s special educational needs"),
    (
        "p",
        "Bea is observant, kind to younger children and remembers what she has seen. She can name thirty "
        "animals, swims fifty metres and builds detailed models from a picture.",
    ),
    ("area", "ci", "Communication and interaction"),
    (
        "li",
        (
            "B1",
            "Bea has difficulty understanding spoken language. In assessment she carried out instructions of "
            "one part reliably and of two parts on three occasions in ten (4th percentile), so that in "
            "whole-class teaching she often starts the wrong task or waits to copy a neighbour.",
        ),
        (
            "B2",
            "Bea cannot always find the word she wants and speaks in phrases of three or four words, leaving "
            "out verb endings. Listeners who do not know her understand about half of what she tells them, and "
            "she gives up after one attempt.",
        ),
    ),
    ("area", "cl", "Cognition and learning"),
    (
        "li",
        (
            "B3",
            "Reading is slow and effortful. Bea knows 31 letter sounds, blends words of three sounds and reads "
            "14 words a minute, a level usual at five and a half; she therefore cannot use a Year 4 text to learn "
            "from.",
        ),
        (
            "B4",
            "Bea writes one short sentence in ten minutes and spells fewer than a third of common words in a "
            "way another reader could recognise. What she knows about science or history does not reach the "
            "page.",
        ),
        (
            "B5",
            "Her verbal working memory is limited to two items (2nd percentile). She loses her place in a "
            "calculation with more than one step and has to begin again.",
        ),
    ),
    ("area", "se", "Social, emotional and mental health"),
    (
        "li",
        (
            "B6",
            "Bea is frightened of being wrong. On four or five occasions a week she hides her book or crawls "
            "under the table when asked to begin written work, and it takes about fifteen minutes before she "
            "rejoins the lesson.",
        ),
        (
            "B7",
            "At playtime Bea stands at the edge of games and watches. In six observations she was never seen "
            "to start a conversation with another child, and she spends most lunchtimes beside an adult.",
        ),
    ),
    ("area", "sp", "Sensory and physical"),
    (
        "li",
        (
            "B8",
            "Bea holds a pencil in her fist and presses heavily. Her hand tires after about five minutes, "
            "when letters grow large and leave the line.",
        ),
    ),
    ("head", "C", "SECTION C", "Beatrix’s health needs which are related to her special educational needs"),
    (
        "li",
        (
            "C1",
            "Bea has eczema on both hands. In winter the skin cracks and stings, so that on about one day "
            "in four she cannot hold a pencil or join in with clay, paint or sand.",
        ),
    ),
    (
        "head",
        "D",
        "SECTION D",
        "Beatrix’s social care needs which are related to her special educational needs",
    ),
    (
        "li",
        (
            "D1",
            "Following a child and family assessment in July 2026: Bea has no activity with children of her "
            "own age outside school. She cannot follow the talk in a mainstream club, and left the last two within a "
            "month.",
        ),
    ),
    ("head", "E", "SECTION E", "The outcomes sought for Beatrix"),
    (
        "li",
        (
            "E1",
            "By July 2028 Bea will carry out a spoken classroom instruction of three parts, correctly and "
            "without copying, on eight occasions in ten.",
        ),
        (
            "E2",
            "By July 2028 Bea will retell an event to a child outside her class in six linked sentences that "
            "the listener can repeat back.",
        ),
        (
            "E3",
            "By July 2028 Bea will read aloud a new text of 100 words, such as an animal care card, at 60 "
            "words a minute with no more than five errors.",
        ),
        (
            "E4",
            "By July 2028 Bea will set down what she knows in a paragraph of five sentences, on paper or on a "
            "laptop, within twenty minutes.",
        ),
        (
            "E5",
            "By July 2027 Bea will begin written work within two minutes, using a sentence of her own such as "
            "‘I can try the first bit’, in nine lessons out of ten.",
        ),
        (
            "E6",
            "By July 2028 Bea will start and keep up a game with two children of her choice at three "
            "lunchtimes a week, and will have invited one of them home.",
        ),
        (
            "E7",
            "By March 2027 Bea will put on her hand cream without reminder before practical lessons and miss "
            "no more than one of them in a half term.",
        ),
        (
            "E8",
            "By July 2027 Bea will have stayed for a full term at one weekend club and will name a child she "
            "knows there.",
        ),
    ),
    (
        "p",
        "Shorter-term targets towards these outcomes are agreed with Bea and her parents at a meeting each "
        "term, led by the SENCO, who records progress and sends a copy home.",
    ),
    ("head", "F", "SECTION F", "The special educational provision required by Beatrix"),
    (
        "p",
        "The SENCO reviews each programme below at the end of every term with the professional who designed it.",
    ),
    ("area", "ci", "Communication and interaction"),
    (
        "li",
        (
            "F1",
            "A speech and language therapist will work with Bea individually for 40 minutes once a week in "
            "term time on understanding instructions and on word finding. (Outcomes 1 and 2)",
        ),
        (
            "F2",
            "A teaching assistant trained by that therapist will practise the therapist’s exercises with Bea, "
            "one to one, for 15 minutes on each of the other four school days. (Outcomes 1 and 2)",
        ),
        (
            "F3",
            "In every lesson the class teacher will give Bea instructions one part at a time with a drawn task "
            "strip beside them. (Outcome 1)",
        ),
        (
            "F4",
            "The speech and language therapist will train the class teacher and teaching assistant in the use "
            "of drawn task strips and word maps for two hours each September. (Outcomes 1 and 2)",
        ),
    ),
    ("area", "cl", "Cognition and learning"),
    (
        "li",
        (
            "F5",
            "A specialist teacher holding a Level 7 qualification in specific learning difficulties will teach "
            "Bea a structured, cumulative phonics and reading-fluency programme, one to one, for 45 minutes twice "
            "a week. (Outcome 3)",
        ),
        (
            "F6",
            "The teaching assistant, shown how by the specialist teacher, will hear Bea read from the same "
            "programme one to one for 10 minutes daily. (Outcome 3)",
        ),
        (
            "F7",
            "Bea will have a laptop with word prediction and speech-to-text in every lesson that includes "
            "writing. The specialist teacher will teach her to use it, one to one, for 30 minutes a week. "
            "(Outcome 4)",
        ),
        (
            "F8",
            "In each mathematics lesson a teaching assistant trained in working-memory approaches will sit "
            "with Bea, one to one, for 30 minutes and set out each calculation on a step board. (Outcome 1)",
        ),
    ),
    ("area", "se", "Social, emotional and mental health"),
    (
        "li",
        (
            "F9",
            "An emotional literacy support assistant, supervised half-termly by an educational psychologist, "
            "will meet Bea one to one for 30 minutes a week to rehearse ways of beginning work and of coping with "
            "mistakes. (Outcome 5)",
        ),
        (
            "F10",
            "The same assistant will run a lunchtime games group for Bea and three other children for 25 "
            "minutes on Mondays, Wednesdays and Thursdays, teaching how to ask, join and take turns. (Outcome 6)",
        ),
    ),
    ("area", "sp", "Sensory and physical"),
    (
        "li",
        (
            "F11",
            "An occupational therapist will visit once a half term for 45 minutes to work with Bea "
            "individually on grip and pressure. The teaching assistant will carry out the therapist’s hand exercises "
            "with her, one to one, for 10 minutes daily. (Outcome 4)",
        ),
    ),
    ("head", "G", "SECTION G", "Health provision reasonably required by Beatrix"),
    (
        "li",
        (
            "G1",
            "A children’s community nurse will see Bea individually at school for 30 minutes once a term to "
            "check her hands, renew her skin care plan and show her how to use the prescribed cream. (Outcome 7)",
        ),
    ),
    (
        "head",
        "H1",
        "SECTION H1",
        "Social care provision which must be made for Beatrix under section 2 of the "
        "Chronically Sick and Disabled Persons Act 1970",
    ),
    (
        "nil",
        "The assessment of July 2026 found that no provision under section 2 of the Act is required for Bea.",
    ),
    ("head", "H2", "SECTION H2", "Other social care provision reasonably required by Beatrix"),
    (
        "li",
        (
            "H2-1",
            "The council’s short breaks team will provide a place for Bea at its Saturday animal club, in "
            "a group of six children with two youth workers trained in communication difficulties, for three hours "
            "every Saturday in term time; her social worker reviews it each term. (Outcome 8)",
        ),
    ),
    ("head", "I", "SECTION I", "Placement"),
    ("p", "Thornhope Primary School, a maintained mainstream primary school."),
    ("head", "J", "SECTION J", "Personal budget"),
    ("nil", "Bea’s parents have not asked for a personal budget and no direct payment is made."),
    ("head", "K", "SECTION K", "Advice and information"),
    (
        "grid",
        ["Advice", "Given by", "Date"],
        [
            ("Bea’s views and her parents’ contribution", "Bea, Judith and Paul Lowther", "2 July 2026"),
            ("Educational advice", "Rowena Pask, SENCO, Thornhope Primary School", "6 July 2026"),
            ("Educational psychology advice", "Dr Amos Treddle, educational psychologist", "14 July 2026"),
            (
                "Speech and language therapy advice",
                "Cerys Hallam, speech and language therapist",
                "10 July 2026",
            ),
            ("Occupational therapy advice", "Niall Gorse, occupational therapist", "13 July 2026"),
            ("Medical advice", "Dr Farida Quayle, community paediatrician", "9 July 2026"),
            (
                "Social care advice (child and family assessment)",
                "Tom Birkett, social worker",
                "20 July 2026",
            ),
        ],
        [3, 4, 2],
    ),
    ("head", None, "Signed on behalf of the authority"),
    (
        "kv",
        [
            ("Name", "Marianne Odell"),
            ("Post", "Senior plan writer, duly authorised officer"),
            ("Signature", "M. Odell"),
            ("Signed on", "16 October 2026"),
        ],
    ),
]
LINKS = {
    "A1": "E3",
    "A2": "E6",
    "A3": "E5",
    "B1": "E1 F1 F2 F3 F4",
    "B2": "E2 F1 F2 F4",
    "B3": "E3 F5 F6",
    "B4": "E4 F7",
    "B5": "E1 F3 F8",
    "B6": "E5 F9",
    "B7": "E6 F10",
    "B8": "E4 F11",
    "C1": "E7 G1",
    "D1": "E8 H2-1",
    "E1": "F1 F2 F3 F4 F8",
    "E2": "F1 F2 F4",
    "E3": "F5 F6",
    "E4": "F7 F11",
    "E5": "F9",
    "E6": "F10",
    "E7": "G1",
    "E8": "H2-1",
}
GUARDS = [
    ("in two sessions of twenty minutes with picture cards", "A", "V04"),
    ("“I like guinea pigs and swimming and Mrs Pask.", "A", "V05"),
    ("@E5", "E", "O08"),
    ("@E3", "E", "P06"),
    ("@F8", "F", "P04"),
    ("@F10", "F", "P05"),
    ("@F7", "F", "P03"),
    ("The assessment of July 2026 found", "H1", "S02"),
    ("@D1", "D", "N07"),
    ("@B7", "B", "N05"),
]
