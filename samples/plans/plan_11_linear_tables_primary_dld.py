"""A linear A-K plan of good quality with numbered needs and outcomes and a provision table for each area.

Zofia, Year 2, speech sound disorder and developmental language disorder. The PDF is ReportLab's.
"""

from __future__ import annotations

from pathlib import Path

from samples.drawing.labels import Labels
from samples.drawing.sheet import Sheet, Theme, Words, WordSheet
from samples.drawing.sheet_pdf import PdfSheet

STEM = "11-linear-tables-primary-dld"

CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"

THEME = Theme(
    font="Arial",
    size=10.5,
    colour="0B5351",
    head_fill="D5E8E6",
    header="Zofia Marchbank - Education, Health and Care Plan - 16 January 2026",
    footer="Ashbeck Metropolitan Borough Council - OFFICIAL SENSITIVE",
    heading_sizes=(14.5, 12, 10.5),
)

PROVISION_HEADS = ["What", "Who", "How often", "Which outcome"]


def draw(path: Path) -> Labels:
    """The Word file."""
    sheet = WordSheet(THEME)
    labels = _tell(sheet)
    sheet.save(path)
    return labels


def draw_pdf(path: Path) -> None:
    """The PDF, by another producer than the one that reads the Word file."""
    sheet = PdfSheet(THEME)
    _tell(sheet)
    sheet.save(path)


def _tell(sheet: Sheet) -> Labels:
    labels = Labels(STEM, author="samples-c", layout=3, part="tune")
    _front(sheet, labels)
    _section_a(sheet, labels)
    _section_b(sheet, labels)
    _sections_c_d(sheet, labels)
    _section_e(sheet, labels)
    _section_f(sheet, labels)
    _sections_g_to_k(sheet, labels)
    _links(labels)
    return labels


def _front(sheet: Sheet, labels: Labels) -> None:
    sheet.heading("Ashbeck Metropolitan Borough Council")
    sheet.heading("Education, Health and Care Plan for Zofia Marchbank", 2)
    sheet.write("Issued under section 37 of the Children and Families Act 2014", "italic")
    sheet.form(
        [
            ("Full name", "Zofia Helena Marchbank"),
            ("Likes to be called", "Zosia"),
            ("Date of birth", "11/02/2019"),
            ("Status of this plan", "Final"),
            ("Date of request for assessment", "01/09/2025"),
            ("Date of draft plan", "28/11/2025"),
            ("Date of this final plan", "16/01/2026"),
            ("This plan must be reviewed by", "15/01/2027"),
            ("Year group", "Year 2"),
            ("School attended", "Larkholme Infant School"),
            ("UPN", "Z801200119007"),
            ("Home address", "14 Tanner's Fold, Ashbeck"),
            ("Parents", "Katarzyna Marchbank (mother) and Dale Marchbank (father)"),
            ("Languages spoken at home", "English and Polish"),
            ("Looked after by the local authority", "No"),
            ("Main area of need", "Speech, language and communication needs"),
            ("Plan Co-ordinator", "Merriel Stokoe, SEND Assessment Team, 01632 960114, send@example.org"),
        ]
    )
    sheet.write(
        (
            "How the sections of this plan fit together: the needs in Section B are "
            "numbered B1, B2 and so on, and the outcomes in Section E are numbered O1, O2 "
            "and so on. Under each need we say which outcomes it links to. In Section F "
            "the last column shows which outcome each piece of provision helps with."
        ),
        "grey",
    )
    labels.details(
        name="Zofia Helena Marchbank",
        preferred_name="Zosia",
        date_of_birth="2019-02-11",
        status="final",
        plan_date="2026-01-16",
        review_date="2027-01-15",
        year_group=2,
        local_authority="Ashbeck Metropolitan Borough Council",
        setting="Larkholme Infant School",
        named_placement="Larkholme Infant School",
        primary_need="Speech, language and communication needs",
        looked_after=False,
        officer="Merriel Stokoe",
        signed=True,
        upn="Z801200119007",
        first_plan=True,
    )
    labels.dates(request="2025-09-01", draft="2025-11-28", final="2026-01-16")


def _section_a(sheet: Sheet, labels: Labels) -> None:
    def says(text: str) -> None:
        sheet.write(labels.says("A", text))

    sheet.new_page()
    sheet.heading("Section A: The views, interests and aspirations of Zofia and her parents")
    sheet.heading("How we found out what Zofia thinks", 3)
    says(
        "Zofia talked with Mrs Pryce-Eaton, her class teacher, on 6 and 8 October "
        "2025, using photographs of school, Talking Mats symbols and a toy microphone "
        "that she asked for. Her own words are in quotation marks. Where her speech "
        "could not be made out, her mother listened to the recording with her and "
        "Zofia nodded when the words were right."
    )
    sheet.heading("What Zofia told us", 3)
    says(
        '"I like dogs. My dog is Bruno, he is a big one and he is a bit smelly. I like '
        'my sister and my Babcia and pierogi and I like water."'
    )
    says('"I am good at drawing and at the monkey bars. I help with the little ones at the gate."')
    says(
        "\"When people say what, what, what, my tummy goes tight and then I don't say "
        "it.\" Zofia put 'carpet time', 'show and tell' and 'phonics' on the side of "
        "the mat for things she does not like. She put 'Miss Tolley', 'forest school' "
        "and 'painting' on the side for things she does."
    )
    sheet.write(labels.item("A", "a-vet", '"I want to be a animal doctor for the big dogs."', area=None))
    sheet.write(
        labels.item(
            "A",
            "a-understood",
            ('"I want all the people to know what I say the first time, even the dinner lady."'),
            area=CI,
        )
    )
    sheet.heading("How Zofia communicates and how to involve her", 3)
    says(
        "Zofia uses speech, a lot of gesture and about 30 Makaton signs that she has "
        "picked up from a cousin. She answers best when she is given a choice of two, "
        "when she can point or draw, and when nobody else is waiting for her. She "
        "should always be shown the pictures first. An interpreter is not needed for "
        "Zofia; her grandmother, who looks after her on three afternoons, prefers "
        "letters in Polish."
    )
    sheet.heading("Zofia's story so far", 3)
    says(
        "Zofia lives in Ashbeck with her mother and father, her older sister Hania, "
        "who is ten, and Bruno the dog. Babcia, her mother's mother, lives two doors "
        "away. She heard Polish and English from birth and was a quiet baby; her first "
        "words came at two and a half, in Polish, and only the family could tell what "
        "they were. She was seen by the community speech and language therapy service "
        "from the age of three, had grommets fitted in June 2024 and had two blocks of "
        "six sessions of therapy in clinic. At Larkholme she has had an individual "
        "education plan since Reception, two terms of small-group language work and "
        "ten hours a week of adult support paid for by the school."
    )
    sheet.heading("What Zofia's parents told us", 3)
    says(
        "Katarzyna and Dale met the Plan Co-ordinator at home on 14 October 2025. They "
        "describe a funny, stubborn and kind child who will carry a worm off the path. "
        "They say that Zofia is a chatterbox in her own kitchen and a statue "
        "everywhere else, and that the gap has grown since Year 1. They find it "
        "painful to watch other children stop listening to her. Sunday evenings end in "
        "tears. They wonder whether reading will ever click when she cannot hear that "
        "'car' and 'tar' are different words."
    )
    sheet.write(
        labels.item(
            "A",
            "a-friend",
            (
                "We hope that Zofia will have a friend of her own who comes round to play "
                "without one of us having to interpret."
            ),
            area=SEMH,
        )
    )
    sheet.write(
        labels.item(
            "A",
            "a-books",
            (
                "We would like her to read for pleasure, in English first and then in Polish, "
                "the way her sister does under the covers with a torch."
            ),
            area=CL,
        )
    )
    sheet.write(
        labels.item(
            "A",
            "a-adult",
            (
                "When she is grown up we want Zofia to be able to speak up for herself at "
                "work, at the doctor's and in a shop, and not to need us to do it."
            ),
            area=None,
        )
    )
    sheet.write(
        labels.item(
            "A",
            "a-flight",
            (
                "She tells everybody that one day she will fly to see her great-aunt in Poland "
                "by herself, with a rucksack."
            ),
            area=None,
        )
    )


def _need(sheet: Sheet, labels: Labels, number: int, key: str, area: str, refs: str, text: str) -> None:
    label = f"B{number}"
    sheet.write(labels.item("B", key, text, area=area, label=label), lead=label)
    sheet.write(labels.says("B", refs), "italic")


def _section_b(sheet: Sheet, labels: Labels) -> None:
    def says(text: str) -> None:
        sheet.write(labels.says("B", text))

    sheet.heading("Section B: Zofia's special educational needs")
    says(
        "Zofia was diagnosed with developmental language disorder and a consistent "
        "phonological speech sound disorder by the speech and language therapist in "
        "September 2025. Both languages are affected."
    )
    sheet.heading("Communication and interaction", 2)
    says(
        "Zofia is an inventive communicator. She uses her face, her hands and her "
        "drawings to make a point, she looks at the person who is talking, and she "
        "keeps trying with people she trusts. Her play is rich in ideas. She makes all "
        "the vowel sounds and the sounds p, b, m, n, t, d, w and h."
    )
    _need(
        sheet,
        labels,
        1,
        "b-speech",
        CI,
        "Links to O1 and O5.",
        (
            "Zofia makes the sounds k, g, f, v, s, z, sh and ch at the front of her mouth "
            "as t or d, and leaves out one of two sounds that come together, so that "
            "'skate' and 'gate' are both said as 'date'. On the Diagnostic Evaluation of "
            "Articulation and Phonology her percentage of consonants correct was 41, well "
            "below the first centile. People who know her make out about half of what she "
            "says; a listener who does not know her makes out one word in four."
        ),
    )
    _need(
        sheet,
        labels,
        2,
        "b-sentences",
        CI,
        "Links to O2.",
        (
            "Zofia speaks in sentences of three or four words, mostly in the present tense "
            "and without small words such as 'is', 'the' and 'to' (\"Bruno eat shoe. Mummy "
            "cross\"). She does not yet join ideas with 'because' or 'so', and when she "
            "retells what happened at the weekend the listener cannot tell who did what, "
            "or in what order. Her expressive language score on CELF-5 was at the second "
            "centile."
        ),
    )
    _need(
        sheet,
        labels,
        3,
        "b-understanding",
        CI,
        "Links to O3.",
        (
            "Zofia follows instructions that carry two pieces of information. With three "
            "or more she does the last thing that was said, or waits and copies the child "
            "beside her. 'Before', 'after', 'unless', 'same' and 'most' are not secure, "
            "and questions beginning with 'why' or 'how' are answered as though they began "
            "with 'what' or 'where'."
        ),
    )
    _need(
        sheet,
        labels,
        4,
        "b-words",
        CI,
        "Links to O4.",
        (
            "New words are slow to stick. After a topic on the Great Fire of London Zofia "
            "could name two of twelve taught words, where classmates named nine. She often "
            "calls things 'that' or 'the thing', and knows that she knows a word but "
            "cannot find it, in Polish as well as in English."
        ),
    )
    _need(
        sheet,
        labels,
        5,
        "b-repair",
        CI,
        "Links to O5.",
        (
            "When Zofia is not understood she says the same thing again more loudly, up to "
            "four times, then gives up and walks off. She does not yet show, rephrase or "
            "ask for help, and conversations with other children rarely go past one turn "
            "each."
        ),
    )
    sheet.heading("Cognition and learning", 2)
    says(
        "Zofia's non-verbal reasoning is in the average range (British Ability Scales, "
        "matrices, 45th centile). She counts, orders and adds within 20 when she can "
        "see and handle things, she is quick at jigsaws and symmetrical patterns, and "
        "she remembers places and routes. She sticks with a practical task for 25 "
        "minutes."
    )
    _need(
        sheet,
        labels,
        6,
        "b-reading",
        CL,
        "Links to O6.",
        (
            "Zofia scored 9 out of 40 in the phonics screening check in June 2025. She "
            "knows 22 of the 44 letter-sound links, confuses those that she does not say, "
            "and cannot yet blend more than three sounds. She reads twelve common words at "
            "sight. She is about eighteen months behind her class in reading."
        ),
    )
    _need(
        sheet,
        labels,
        7,
        "b-writing",
        CL,
        "Links to O7.",
        (
            "Her spelling follows her speech ('tat' for 'cat', 'dop' for 'stop'). Zofia's "
            "written sentences are two or three words long and a reader cannot usually "
            "make them out without her. She avoids writing by sharpening pencils, going to "
            "the toilet or drawing over the line."
        ),
    )
    _need(
        sheet,
        labels,
        8,
        "b-memory",
        CL,
        "Links to O3.",
        (
            "Zofia can hold two words in mind in order, which is typical of a child of "
            "three and a half. She loses her place in anything with several steps: she "
            "begins a sum again, leaves out the middle of a task and forgets what she was "
            "going to say while she waits for her turn."
        ),
    )
    _need(
        sheet,
        labels,
        9,
        "b-problems",
        CL,
        "Links to O3.",
        (
            "In mathematics the number work is at the level of her class and the wording "
            "is not. Zofia picks out the numbers from a problem in words and adds them, "
            "whatever is asked ('how many more', 'how many left', 'shared between')."
        ),
    )
    sheet.heading("Social, emotional and mental health", 2)
    says(
        "Zofia is affectionate with adults who have time for her and gentle with "
        "younger children. She recovers quickly from knocks and quarrels. She laughs "
        "readily and makes other people laugh."
    )
    _need(
        sheet,
        labels,
        10,
        "b-worry",
        SEMH,
        "Links to O8.",
        (
            "Zofia does not speak at all in groups of more than four or in front of the "
            "class. She holds her stomach and asks to go home on most Mondays and before "
            "assemblies; she was absent for eleven Mondays in the last school year. She "
            "told her mother \"I'm the one that's wrong\". She has no way yet to let an "
            "adult know that she is worried before it becomes a stomach ache."
        ),
    )
    sheet.heading("Sensory and/or physical needs", 2)
    says(
        "Zofia runs, climbs and balances like others of her age. Her vision was found "
        "to be normal at school entry. Her hearing is described in Section C."
    )
    _need(
        sheet,
        labels,
        11,
        "b-pencil",
        SP,
        "Does not link to an outcome.",
        (
            "Zofia holds her pencil in her fist and presses so hard that the page tears. "
            "Her hand aches after about five minutes and she swaps to the other one. "
            "Buttons and the zip of her coat take her three or four tries."
        ),
    )


def _sections_c_d(sheet: Sheet, labels: Labels) -> None:
    sheet.heading("Section C: Zofia's health needs which relate to her special educational needs")
    sheet.write(
        labels.item(
            "C",
            "c-hearing",
            (
                "Zofia has had glue ear in both ears since she was two. Grommets were fitted "
                "in June 2024 and the left one has since come out. When she has a cold her "
                "hearing drops to a mild loss (30 to 35 decibels, tested September 2025), and "
                "for those weeks she misses quiet speech, word endings and anything said from "
                "behind her or across a noisy room."
            ),
            area="health",
            label="C1",
        ),
        lead="C1",
    )
    sheet.write(labels.says("C", "Links to O3."), "italic")
    sheet.write(
        labels.says(
            "C",
            (
                "Zofia has mild eczema, which is managed by her family with emollients and "
                "does not affect her learning."
            ),
        )
    )
    sheet.heading(
        "Section D: Zofia's social care needs which relate to her special educational "
        "needs or to a disability"
    )
    sheet.write(
        labels.says(
            "D",
            (
                "Zofia has no identified social care needs which relate to her special "
                "educational needs or to a disability."
            ),
        )
    )
    labels.state("D", "nil")


OUTCOMES: list[tuple[str, str, str, str, list[str]]] = [
    (
        "o-heard",
        CI,
        "Meets needs B1.",
        (
            "By the end of Year 3 (July 2027) an adult who has never met Zofia will "
            "understand eight out of ten things that she says about a picture that the "
            "adult cannot see."
        ),
        [
            ("By Easter 2026 Zofia makes k and g at the start of single words in 18 of 20 tries."),
            ("By December 2026 a familiar adult understands eight out of ten things that she says in class."),
        ],
    ),
    (
        "o-stories",
        CI,
        "Meets needs B2.",
        (
            "By the end of Year 3 Zofia will tell the story of a book or of something she "
            "has done, with at least five events in order and with sentences joined by "
            "'because', 'so' or 'when', well enough for a friend who was not there to draw "
            "it."
        ),
        [("By July 2026 she says who, where and what happened in three sentences, with a picture for each.")],
    ),
    (
        "o-instructions",
        CI,
        "Meets needs B3, B8, B9, C1.",
        (
            "By the end of Year 3, in a whole-class lesson, Zofia will carry out a spoken "
            "instruction or a problem in words with four parts on four occasions out of "
            "five, and will ask for it again in words or with her 'again please' card when "
            "she has lost it."
        ),
        ["By July 2026 she does so with three parts in a group of six."],
    ),
    (
        "o-vocabulary",
        CI,
        "Meets needs B4.",
        (
            "In each half-term up to July 2027 Zofia will use at least eight of ten chosen "
            "topic words in her own talk, and will still be using them a month later."
        ),
        [],
    ),
    (
        "o-friends",
        CI,
        "Meets needs B1, B5.",
        (
            "By July 2027 Zofia will play or talk with two children of her own choosing "
            "for fifteen minutes on most days, and when they do not understand her will "
            "try another way (a sign, a drawing, a different word) on three occasions out "
            "of four."
        ),
        [],
    ),
    (
        "o-reading",
        CL,
        "Meets needs B6.",
        (
            "By the end of Year 4 (July 2028) Zofia will read aloud a book at the level "
            "expected for a child of seven, at 60 words a minute or more, and will choose "
            "a book to take home each week because she wants to know what happens."
        ),
        [
            ("By July 2026 she passes 20 of 40 words in a repeat of the phonics check."),
            "By July 2027 she blends words with consonant clusters.",
        ],
    ),
    (
        "o-writing",
        CL,
        "Meets needs B7.",
        (
            "By the end of Year 4 Zofia will write five linked sentences of her own that "
            "an adult who was not with her can read back without help."
        ),
        [("By July 2027 she records a sentence, plays it back and writes it with every sound shown.")],
    ),
    (
        "o-worry",
        SEMH,
        "Meets needs B10.",
        (
            "By July 2027 Zofia will tell or show an adult when she is worried before it "
            "has turned into a stomach ache, will say something to a group of eight at "
            "least once a day, and will come to school on at least 95 days out of a "
            "hundred."
        ),
        ["By July 2026 she uses her feelings board each morning."],
    ),
]


def _section_e(sheet: Sheet, labels: Labels) -> None:
    sheet.heading("Section E: Outcomes sought for Zofia")
    sheet.write(
        labels.says(
            "E",
            (
                "These outcomes run to the end of Year 3 or Year 4. The class teacher, the "
                "SENCO, Zofia's parents and the speech and language therapist agree "
                "shorter-term targets each term and send them to the Plan Co-ordinator; the "
                "first meeting is in the week of 9 February 2026."
            ),
        )
    )
    for number, (key, area, needs, text, steps) in enumerate(OUTCOMES, start=1):
        label = f"O{number}"
        sheet.write(labels.item("E", key, text, area=area, label=label), lead=label)
        sheet.write(labels.says("E", needs), "italic")
        if steps:
            sheet.write("Steps towards this outcome:", "bold")
            sheet.bullets([labels.says("E", step) for step in steps])


def _provision(
    sheet: Sheet, labels: Labels, area: str | None, rows: list[tuple[str, str, str, str, str]]
) -> None:
    drawn: list[list[str | Words | list[str | Words]]] = [list(PROVISION_HEADS)]
    for key, what, who, often, outcome in rows:
        cells = dict(zip(PROVISION_HEADS[1:], (who, often, outcome), strict=True))
        drawn.append([labels.item("F", key, what, area=area, cells=cells), who, often, outcome])
    sheet.table(drawn, (7, 4.2, 4.2, 2))


def _section_f(sheet: Sheet, labels: Labels) -> None:
    sheet.heading("Section F: Special educational provision required by Zofia")
    sheet.write(
        labels.says(
            "F",
            (
                "All of the provision below must be made in term time, from 26 January 2026, "
                "and is in addition to what Larkholme Infant School makes for all of its "
                "pupils."
            ),
        )
    )
    sheet.heading("Communication and interaction", 2)
    _provision(
        sheet,
        labels,
        CI,
        [
            (
                "f-therapy",
                (
                    "Individual speech and language therapy for Zofia's sounds, using a "
                    "minimal-pairs and then a multiple-oppositions approach, moving from single "
                    "words to conversation. A teaching assistant sits in on every session and is "
                    "shown the next step."
                ),
                (
                    "Speech and language therapist registered with the HCPC and experienced in "
                    "phonological disorder; 1:1"
                ),
                "One session of 40 minutes each week, 36 weeks a year",
                "O1",
            ),
            (
                "f-practice",
                (
                    "Practice of the sounds set by the therapist, with the sound box, a mirror and "
                    "a tally that goes home each Friday."
                ),
                "Teaching assistant at level 3 trained by the therapist; 1:1",
                "Ten minutes, twice each school day",
                "O1",
            ),
            (
                "f-narrative",
                (
                    "A storytelling group that uses colour-coded cards for who, where, when, what "
                    "happened and the end. Stories are acted, drawn, told and recorded."
                ),
                (
                    "Higher level teaching assistant trained in the narrative programme; group of "
                    "three children, of whom two are good talkers"
                ),
                "30 minutes, three times a week",
                "O2",
            ),
            (
                "f-shapes",
                (
                    "Sentence building with coloured shapes for each part of speech, to add the "
                    "small words and past tense endings, then joining words."
                ),
                (
                    "Teaching assistant at level 3, 1:1, from a programme written and updated by "
                    "the therapist each half-term"
                ),
                "15 minutes, four times a week",
                "O2",
            ),
            (
                "f-chunks",
                (
                    "Instructions given to Zofia in chunks of two ideas, with a gesture or picture "
                    "for each and a pause of ten seconds, face to face and within two metres. "
                    "Understanding is checked by asking her to show or tell what she will do, "
                    "never by asking whether she has understood."
                ),
                "Every teacher and teaching assistant who works with Zofia",
                "In every lesson and when she is told about changes to the day",
                "O3",
            ),
            (
                "f-preteach",
                (
                    "Teaching of ten words before each topic begins: picture, action, first sound, "
                    "what it does, where it is found, and its Polish name, which her mother sends "
                    "in. The words are hung on a ring that Zofia keeps on her table and gone over "
                    "again four weeks after the topic."
                ),
                "Higher level teaching assistant; 1:1",
                "20 minutes on Monday and Thursday",
                "O4",
            ),
            (
                "f-repair",
                (
                    "Coaching in what to do when a listener has not understood (show it, sign it, "
                    "draw it, say it another way), first with an adult, then with a pair of "
                    "friends, then in the playground with an adult standing by."
                ),
                (
                    "Speech and language therapy assistant supervised by the therapist; 1:1 and "
                    "then Zofia with two children"
                ),
                "30 minutes a week for two terms, then fortnightly until July 2027",
                "O5",
            ),
            (
                "f-makaton",
                (
                    "Training in the 100 signs on Zofia's list, and in saying back what she has "
                    "said correctly rather than asking her to repeat it. Her parents and Babcia "
                    "are invited."
                ),
                (
                    "Speech and language therapist, to all adults who teach, support or supervise "
                    "Zofia, lunchtime staff included"
                ),
                "Two hours in February 2026, then two hours each September",
                "O1, O5",
            ),
        ],
    )
    sheet.heading("Cognition and learning", 2)
    _provision(
        sheet,
        labels,
        CL,
        [
            (
                "f-phonics",
                (
                    "A structured phonics programme at Zofia's own stage, with hand cues for each "
                    "sound and listening work on pairs that she mixes up (k and t, s and d) before "
                    "they are read or spelt."
                ),
                ("Qualified teacher trained in the programme; group of no more than four"),
                "25 minutes every day, in place of the class phonics lesson",
                "O6",
            ),
            (
                "f-precision",
                (
                    "Fluency practice with high-frequency words and with decodable books, charted "
                    "so that Zofia can colour in her own score."
                ),
                "Teaching assistant at level 3; 1:1",
                "Ten minutes, five times a week",
                "O6",
            ),
            (
                "f-record",
                (
                    "'Think it, say it, record it, write it': Zofia plans a sentence with "
                    "pictures, records it on a talking peg, plays it word by word and writes it, "
                    "then checks each sound against her mat."
                ),
                "Teaching assistant at level 3; Zofia with one other child",
                "20 minutes, three times a week",
                "O7",
            ),
            (
                "f-inclass",
                (
                    "A teaching assistant sits beside or behind Zofia to say again, show, and help "
                    "her take the next step, to write what she dictates when the aim of the lesson "
                    "is not writing, and to step back as soon as she is under way."
                ),
                (
                    "Teaching assistant at level 3 with training in developmental language "
                    "disorder; one adult to Zofia and up to two others"
                ),
                (
                    "15 hours a week, in all lessons of English and mathematics and in three topic "
                    "or science lessons"
                ),
                "O3, O7",
            ),
            (
                "f-steps",
                (
                    "A strip of pictures that shows the steps of each task, which Zofia turns over "
                    "one by one as she does them, and a small whiteboard on which she can jot what "
                    "she wants to say while she waits."
                ),
                "Class teacher, prepared by the teaching assistant",
                "In every task with more than two steps",
                "O3",
            ),
            (
                "f-problems",
                (
                    "Problems in words acted out with toys, then drawn as bars, with the words "
                    "'more', 'fewer', 'left' and 'share' taught one at a time."
                ),
                "Class teacher; group of four",
                "20 minutes, twice a week",
                "O3",
            ),
        ],
    )
    sheet.heading("Social, emotional and mental health", 2)
    _provision(
        sheet,
        labels,
        SEMH,
        [
            (
                "f-checkin",
                (
                    "A quiet start to the day with Miss Tolley: Zofia moves her photograph on the "
                    "feelings board, looks through what is coming and chooses how she will answer "
                    "at the register."
                ),
                "Miss Tolley or, if she is away, Mrs Onslow; 1:1",
                "Ten minutes each morning, and ten more before any assembly or visit",
                "O8",
            ),
            (
                "f-elsa",
                (
                    "A programme of work on worries, on what bodies do when we are frightened, and "
                    "on small brave steps from speaking to one person to speaking in a group of "
                    "eight."
                ),
                ("Emotional literacy support assistant supervised by an educational psychologist; 1:1"),
                "30 minutes a week for two terms, reviewed in July 2026 by the SENCO",
                "O8",
            ),
            (
                "f-club",
                (
                    "A lunchtime games club where children take turns in games that need few words "
                    "(dominoes, marble run, dog-grooming salon), which Zofia helps to set up."
                ),
                ("Teaching assistant; Zofia and three children whom she picks each half-term"),
                "25 minutes, twice a week",
                "O5",
            ),
        ],
    )
    sheet.heading("Sensory and/or physical needs", 2)
    _provision(
        sheet,
        labels,
        SP,
        [
            (
                "f-seat",
                (
                    "A place at the front and to the right of the class, with her better ear to "
                    "the teacher, away from the door and the sink. Carpet or felt pads are kept "
                    "under the chair legs in her classroom."
                ),
                "Class teacher",
                ("In every lesson; checked by the SENCO each half-term and whenever Zofia has a cold"),
                "O3",
            ),
        ],
    )
    sheet.heading("Moving to junior school", 2)
    _provision(
        sheet,
        labels,
        None,
        [
            (
                "f-move",
                (
                    "Planning for the move to Year 3: four visits with Miss Tolley, a film of the "
                    "new school to watch at home, a talking passport made by Zofia, and a handover "
                    "of targets, signs and the sound box between the two therapists and SENCOs."
                ),
                (
                    "SENCOs of Larkholme Infant School and Larkholme Junior School, with the "
                    "speech and language therapist"
                ),
                (
                    "Four visits of half a day in June and July 2026; handover meeting of 90 "
                    "minutes by 10 July 2026"
                ),
                "O5, O8",
            ),
        ],
    )
    sheet.heading("How this provision is checked", 2)
    sheet.write(
        labels.says(
            "F",
            (
                "The speech and language therapist, the class teacher, the SENCO and Zofia's "
                "parents meet for one hour each term to look at recordings, reading charts and "
                "the feelings board and to set the next targets. The therapist sends a written "
                "report to the annual review."
            ),
        )
    )


def _sections_g_to_k(sheet: Sheet, labels: Labels) -> None:
    sheet.heading(
        "Section G: Health provision reasonably required by Zofia's learning difficulties or disabilities"
    )
    sheet.table(
        [
            PROVISION_HEADS,
            [
                labels.item(
                    "G",
                    "g-audiology",
                    (
                        "Hearing test and check of the remaining grommet, with a letter in plain words "
                        "to parents and school about what Zofia can hear that term."
                    ),
                    area="health",
                    cells={
                        "Who": "Paediatric audiologist, Ashbeck community audiology",
                        "How often": (
                            "Every six months, next due March 2026, and within three weeks if school or "
                            "parents report a change"
                        ),
                        "Which outcome": "O3",
                    },
                ),
                "Paediatric audiologist, Ashbeck community audiology",
                (
                    "Every six months, next due March 2026, and within three weeks if school or "
                    "parents report a change"
                ),
                "O3",
            ],
        ],
        (7, 4.2, 4.2, 2),
    )
    sheet.heading(
        "Section H1: Social care provision which must be made for Zofia under section "
        "2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    sheet.write(labels.says("H1", "None."))
    labels.state("H1", "nil")
    sheet.heading("Section H2: Any other social care provision reasonably required by Zofia")
    sheet.write(labels.says("H2", "None required at the present time."))
    labels.state("H2", "nil")
    sheet.heading("Section I: Placement")
    sheet.write(
        labels.says(
            "I",
            (
                "Larkholme Infant School, Ashbeck, until 31 August 2026. From 1 September "
                "2026: Larkholme Junior School, Ashbeck."
            ),
        )
    )
    sheet.write(
        labels.says(
            "I", ("Type: maintained mainstream infant school, then maintained mainstream junior school.")
        )
    )
    sheet.heading("Section J: Personal budget")
    sheet.write(
        labels.says(
            "J",
            (
                "Zofia's parents were told about personal budgets on 14 October 2025 and have "
                "not asked for one."
            ),
        )
    )
    sheet.heading("Section K: Advice and information gathered during the assessment")
    rows = [
        ("K1", "Views of Zofia", "Mrs I Pryce-Eaton, class teacher, with Zofia", "08/10/2025"),
        ("K2", "Views of Zofia's parents", "Katarzyna and Dale Marchbank", "14/10/2025"),
        ("K3", "Educational advice", "Rowena Hallibut, SENCO, Larkholme Infant School", "03/10/2025"),
        (
            "K4",
            "Educational psychology advice",
            "Dr Leopold Ansty-Greer, educational psychologist",
            "20/10/2025",
        ),
        (
            "K5",
            "Speech and language therapy advice",
            "Morwenna Tidd, specialist speech and language therapist",
            "26/09/2025",
        ),
        ("K6", "Medical advice", "Dr Priyanka Vell, community paediatrician", "15/10/2025"),
        ("K7", "Audiology report", "Callow Brandreth, paediatric audiologist", "18/09/2025"),
        (
            "K8",
            "Social care advice",
            "Jody Farthingale, early help practitioner, after a home visit",
            "23/10/2025",
        ),
    ]
    for row in rows:
        for cell in row[1:]:
            labels.says("K", cell)
    sheet.table([["Ref", "Advice", "From", "Date"], *[list(row) for row in rows]], (1.2, 5.5, 7, 2.6))
    sheet.heading("Signed on behalf of the local authority", 2)
    sheet.form(
        [
            ("Name", "Merriel Stokoe"),
            (
                "Role",
                ("Plan Co-ordinator, a duly authorised officer of Ashbeck Metropolitan Borough Council"),
            ),
            ("Signature", "M. Stokoe"),
            ("Date", "16 January 2026"),
        ]
    )


def _links(labels: Labels) -> None:
    for source, *targets in (
        ("a-understood", "o-heard", "o-friends"),
        ("a-friend", "o-friends"),
        ("a-books", "o-reading"),
        ("a-adult", "o-heard", "o-worry"),
        ("b-speech", "o-heard", "o-friends", "f-therapy", "f-practice", "f-makaton"),
        ("b-sentences", "o-stories", "f-narrative", "f-shapes"),
        ("b-understanding", "o-instructions", "f-chunks", "f-inclass"),
        ("b-words", "o-vocabulary", "f-preteach"),
        ("b-repair", "o-friends", "f-repair", "f-club", "f-makaton"),
        ("b-reading", "o-reading", "f-phonics", "f-precision"),
        ("b-writing", "o-writing", "f-record", "f-inclass"),
        ("b-memory", "o-instructions", "f-steps", "f-inclass", "f-chunks"),
        ("b-problems", "o-instructions", "f-problems"),
        ("b-worry", "o-worry", "f-checkin", "f-elsa", "f-move"),
        ("c-hearing", "o-instructions", "g-audiology", "f-seat"),
        ("o-heard", "f-therapy", "f-practice", "f-makaton"),
        ("o-stories", "f-narrative", "f-shapes"),
        ("o-instructions", "f-chunks", "f-inclass", "f-steps", "f-problems", "f-seat", "g-audiology"),
        ("o-vocabulary", "f-preteach"),
        ("o-friends", "f-repair", "f-makaton", "f-club", "f-move"),
        ("o-reading", "f-phonics", "f-precision"),
        ("o-writing", "f-record", "f-inclass"),
        ("o-worry", "f-checkin", "f-elsa", "f-move"),
    ):
        labels.link(source, *targets)
