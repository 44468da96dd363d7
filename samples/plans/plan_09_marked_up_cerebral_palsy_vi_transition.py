"""Layout 9, marked up after a review: a boy with cerebral palsy and low vision who moves to secondary school.

A good plan caught in the middle of its amendment: words put in and struck out, a need moved to another area,
table rows put in and struck out, and officers' comments. One strike leaves a need with nothing to answer it.
The PDF is the clean copy.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from docx.document import Document
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from samples.drawing import word as w
from samples.drawing.labels import Labels
from samples.drawing.pictures import add_badge
from samples.drawing.revisions import Markup, New, Old, Parts, accepted

STEM = "09-marked-up-cerebral-palsy-vi-transition"

GREEN = "2F5D3A"
PALE = "E3EEDF"
WIDE = 16.6
SENIOR = ("Augusta Merriweather-Chan", "AMC")
WRITER = ("Lorcan Tipton", "LT")


class _Plan:
    """One drawing of the plan: the document, its markup and its labels."""

    def __init__(self, *, clean: bool) -> None:
        self.lab = Labels(STEM, author="samples-b", layout=9, part="tune")
        self.document: Document = w.new_document(
            font="Verdana",
            size=10.5,
            margin_cm=2.2,
            space_after=8,
            heading_colour=GREEN,
            heading_sizes=(13, 11, 10),
        )
        self.markup = Markup(self.document, clean=clean, author=WRITER[0])
        self._provisions: int | None = None

    def section(self, text: str) -> None:
        """A section's heading."""
        w.heading(self.document, text, 1, shade=PALE)

    def says(self, letter: str, parts: Parts) -> None:
        """A paragraph of a section that is no item."""
        self.markup.line(self.document, parts)
        self.lab.says(letter, accepted(parts))

    def new_text(self, letter: str, text: str) -> None:
        """A paragraph of a section, put in."""
        self.markup.put_in(w.paragraph(self.document), self.lab.says(letter, text))

    def struck(self, text: str) -> None:
        """A paragraph that no longer counts."""
        self.markup.strike_out(w.paragraph(self.document), text)

    def hope(self, key: str, parts: Parts) -> None:
        """An aspiration."""
        self.markup.line(self.document, parts)
        self.lab.item("A", key, accepted(parts))

    def need(self, letter: str, key: str, label: str, area: str, parts: Parts) -> None:
        """A need with its label typed before it."""
        line = w.paragraph(self.document, [w.bold(f"{label}: ")])
        self.markup.fill(line, parts)
        self.lab.item(letter, key, accepted(parts), area=area, label=label)

    def new_need(self, letter: str, key: str, label: str, area: str, text: str) -> None:
        """A need that was put in whole: its label too."""
        line = w.paragraph(self.document)
        self.markup.put_in(line, f"{label}: ", bold=True)
        self.markup.fill(line, [New(self.lab.item(letter, key, text, area=area, label=label))])

    def outcome(self, key: str, label: str, area: str, parts: Parts, steps: list[Parts]) -> None:
        """An outcome and the steps towards it."""
        w.paragraph(self.document, label, bold=True, colour=GREEN, space_after=1, keep_with_next=True)
        self.markup.line(self.document, parts)
        self.lab.item("E", key, accepted(parts), area=area, label=label)
        self._steps(steps)

    def new_outcome(self, key: str, label: str, area: str, text: str, steps: list[str]) -> None:
        """An outcome that was put in whole, with its label and its steps."""
        self.markup.put_in(w.paragraph(self.document, space_after=1), label, bold=True)
        self.markup.put_in(w.paragraph(self.document), self.lab.item("E", key, text, area=area, label=label))
        self._steps([[New(step)] for step in steps])

    def _steps(self, steps: list[Parts]) -> None:
        w.paragraph(self.document, "Steps towards this outcome:", italic=True, size=9, space_after=1)
        number: int | None = None
        for parts in steps:
            number = w.numbered(
                self.document, [""], pattern="%1)", kind="lowerLetter", indent_cm=1.0, continues=number
            )
            self.markup.fill(self.document.paragraphs[-1], parts)
            self.lab.says("E", accepted(parts))

    def provision(self, letter: str, key: str, area: str, parts: Parts, *, new: bool = False) -> None:
        """A provision in an automatically numbered paragraph."""
        line = self._numbered_line()
        if new:
            self.markup.put_in(line, accepted(parts))
        else:
            self.markup.fill(line, parts)
        self.lab.item(letter, key, accepted(parts), area=area)

    def struck_provision(self, text: str) -> None:
        """A provision that no longer counts."""
        self.markup.strike_out(self._numbered_line(), text)

    def _numbered_line(self) -> Paragraph:
        self._provisions = w.numbered(
            self.document, [""], pattern="%1.", continues=self._provisions, space_after=5
        )
        return self.document.paragraphs[-1]

    def remark(self, text: str, by: tuple[str, str]) -> None:
        """A comment on the paragraph drawn last."""
        self.markup.comment(self.document.paragraphs[-1], text, author=by[0], initials=by[1])


def _front(plan: _Plan) -> None:
    document, markup = plan.document, plan.markup
    add_badge(w.paragraph(document), GREEN, "CFE3C4", width_cm=1.8)
    w.paragraph(document, "Ravensmoor Council", bold=True, colour=GREEN, size=12, space_after=2)
    w.paragraph(document, "Education, Health and Care Plan", bold=True, size=20, colour=GREEN)

    def filled(parts: Parts) -> w.Fill:
        return lambda cell: _ignore(markup.line(cell, parts))

    w.table(
        document,
        [
            ["Name", "Tobiasz Wierzbicki"],
            ["Known as", "Tobi"],
            ["Date of birth", "17 January 2015"],
            ["School year", filled([Old("5"), New("6")])],
            ["School", "Larkhill Primary School"],
            ["Status", filled([Old("Final"), New("Amended final plan (phase transfer)")])],
            ["Date first issued", "3 March 2019"],
            ["Date of this plan", filled([Old("20 January 2025"), New("11 February 2026")])],
            ["Date of last review meeting", filled([Old("14 October 2024"), New("9 October 2025")])],
            ["Next review due by", filled([Old("13 October 2025"), New("8 October 2026")])],
            ["Main area of need", "Physical disability (with vision impairment)"],
            ["Home languages", "Polish and English"],
            ["Parents", "Agnieszka and Pawe\u0142 Wierzbicki, 01632 960218"],
            ["SEND officer", filled([Old("Hettie Lomax-Quaye"), New("Lorcan Tipton"), ", send@example.org"])],
        ],
        [5.4, WIDE - 5.4],
        header_rows=0,
        shade_first_column=PALE,
        bold_first_column=True,
    )
    if not markup.clean:
        w.paragraph(
            document,
            "This plan is in eleven sections, A to K, as the law requires. Words underlined in colour were put in, and words struck through were taken out, at the amendment shown above.",
            italic=True,
            size=9,
            colour="6B6B6B",
        )
    plan.lab.details(
        name="Tobiasz Wierzbicki",
        preferred_name="Tobi",
        date_of_birth="2015-01-17",
        status="amended",
        plan_date="2026-02-11",
        review_date="2026-10-08",
        year_group=6,
        local_authority="Ravensmoor Council",
        setting="Larkhill Primary School",
        named_placement="Stonebridge Academy",
        primary_need="Physical disability (with vision impairment)",
        first_plan=False,
        officer="Lorcan Tipton",
        signed=True,
    )
    plan.lab.dates(first_issued="2019-03-03", amended="2026-02-11", review_meeting="2025-10-09")


def _ignore(_line: object) -> None:
    """A cell is filled for its effect; what was drawn is not wanted."""


def _section_a(plan: _Plan) -> None:
    plan.section(
        "SECTION A: The views, interests and aspirations of the child and his parents or the young person"
    )
    w.heading(plan.document, "About Tobi, in his words", 2)
    plan.says(
        "A",
        [
            "Tobi dictated this to Mrs Ferreira, his teaching assistant, on ",
            Old("30 September and 2 October 2024"),
            New("26 September and 3 October 2025"),
            ". She read it back to him and he chose what to leave out.",
        ],
    )
    plan.says(
        "A",
        [
            "I am ",
            Old("nine"),
            New("ten"),
            " and I support Ravensmoor Rovers. I know every score since I was six. I like boccia, audio books, telling jokes and the talking clock at my babcia's flat. My best friends are Marcus and Leon.",
        ],
    )
    plan.remark("Checked with Tobi on the telephone on 28 January: he is happy with this.", WRITER)
    plan.struck("I like it when Mrs Ferreira sits with me and does the cutting and sticking.")
    plan.new_text(
        "A",
        "I do not like the big sloping desk because everyone looks. I would rather not see the board than have the big sloping desk. In the corridor at Stonebridge I could not tell which one was Marcus.",
    )
    plan.says(
        "A",
        "Talk to me from the front and say my name first, or I will not know that you mean me. I can explain myself well. Ask me, not Hania.",
    )
    w.heading(plan.document, "My hopes", 2)
    plan.hope(
        "A1",
        [
            "I want to be with Marcus and Leon ",
            Old("in Year 6"),
            New("at Stonebridge, and not with a grown-up glued to me"),
            ".",
        ],
    )
    plan.hope("A2", "I want to be a football commentator on the radio.")
    w.heading(plan.document, "What Tobi's parents say", 2)
    plan.says(
        "A",
        "Mr and Mrs Wierzbicki wrote in Polish and their words were translated. Tobi was born at 29 weeks, while they were visiting family in Gda\u0144sk, and spent eleven weeks in hospital. He went to Larkhill nursery at three. He is stubborn and funny, and hides it when he is in pain.",
    )
    plan.new_text(
        "A",
        "They are frightened of the size of Stonebridge, but they think that it is the right school because his friends and his sister are there.",
    )
    plan.hope(
        "A3",
        "They want him to be able to get himself about a building and a town without having to ask.",
    )
    plan.hope(
        "A4",
        "They hope that he will keep his Polish, so that he can always talk with his grandparents.",
    )


def _section_b(plan: _Plan) -> None:
    plan.section("SECTION B: The child or young person's special educational needs")
    plan.says(
        "B",
        "Tobi has cerebral palsy (spastic diplegia, with his left arm also affected) and a vision impairment that comes both from his eyes and from the way his brain handles what he sees. His understanding of spoken language is excellent.",
    )
    w.heading(plan.document, "Communication and interaction", 2)
    plan.says("B", "Tobi talks well in two languages, holds an audience, and remembers voices.")
    plan.need(
        "B",
        "N1",
        "Need 1",
        "communication-interaction",
        "Tobi cannot see a face or a gesture further away than about a metre. He does not know that he is being spoken to unless he hears his name, answers when somebody else was meant, and misses what his friends say with a look.",
    )
    w.heading(plan.document, "Cognition and learning", 2)
    plan.says(
        "B",
        [
            "When a text is read to him Tobi understands it ",
            Old("as well as most of his class"),
            New("at the level expected at the end of Year 7"),
            ".",
        ],
    )
    plan.need(
        "B",
        "N2",
        "Need 2",
        "cognition-learning",
        [
            "By eye, Tobi reads about ",
            Old("25"),
            New("35"),
            " words a minute. He loses his place at the end of each line, and after ten minutes his eyes water and he stops.",
        ],
    )
    plan.need(
        "B",
        "N3",
        "Need 3",
        "cognition-learning",
        "Diagrams, graphs, maps and columns of figures mean very little to him on paper. In mathematics his work on shape, measures and data is more than two years behind his work on number.",
    )
    plan.need(
        "B",
        "N4",
        "Need 4",
        "cognition-learning",
        [
            "Tobi cannot get down what he knows. His handwriting cannot be read, even by him, and he types ",
            Old("four"),
            New("eight"),
            " words a minute with one hand, so his written work shows a fraction of what he can say.",
        ],
    )
    w.heading(plan.document, "Social, emotional and mental health", 2)
    plan.says("B", "Tobi is popular and has a gift for cheering up other people.")
    plan.struck(
        "Need 5: Tobi is upset when his parents leave in the morning and can take half an hour to settle."
    )
    plan.need(
        "B",
        "N5",
        "Need 5",
        "semh",
        [
            New("Since he was knocked over outside the hall in March 2025 "),
            "Tobi is ",
            Old("nervous of falling"),
            New(
                "so afraid of falling that he grips the rail and will not move while others are passing. He has missed the start of 23 lessons"
            ),
            ".",
        ],
    )
    plan.need(
        "B",
        "N6",
        "Need 6",
        "semh",
        "Tobi hates to be singled out. He leaves his magnifier in the bag and says that he can see when he cannot, and then does not know what the task was.",
    )
    plan.markup.moved_away(
        w.paragraph(plan.document),
        "Need 12: Holding himself up and making sense of what he sees wear him out. By two o'clock his legs are stiff, he stares, and he has fallen asleep in class eleven times since September.",
    )
    w.heading(plan.document, "Sensory and physical", 2)
    plan.says(
        "B",
        "Tobi propels his own wheelchair on the flat, swims ten metres on his back and never gives up.",
    )
    plan.need(
        "B",
        "N7",
        "Need 7",
        "sensory-physical",
        [
            "Tobi's legs are stiff and pull together. With his walking frame he can go ",
            Old("30"),
            New("50"),
            " metres on a level floor, and beyond that he needs his wheelchair. He cannot use stairs, and he needs one adult to move from one seat to another.",
        ],
    )
    plan.need(
        "B",
        "N8",
        "Need 8",
        "sensory-physical",
        "Tobi has little use of his left hand. He cannot hold a ruler while he draws, open a packet or a bottle, cut, or set up apparatus.",
    )
    plan.need(
        "B",
        "N9",
        "Need 9",
        "sensory-physical",
        [
            "With both eyes Tobi sees at six metres what others see at ",
            Old("thirty"),
            New("thirty-six"),
            ". He has no vision in the lower part of his field, so he does not see steps, bags on the floor, or the bottom half of a page that lies flat.",
        ],
    )
    plan.need(
        "B",
        "N10",
        "Need 10",
        "sensory-physical",
        "Tobi cannot pick out one thing among many: a friend in a crowd, a coat among coats, a word on a busy wall. This is worse when it is noisy or when he is moving.",
    )
    plan.new_need(
        "B",
        "N11",
        "Need 11",
        "sensory-physical",
        "Tobi cannot learn a way about by looking. Stonebridge has 1,100 pupils on a site that he does not know, and on two of his three taster visits he was lost within a minute of being left.",
    )
    plan.remark(
        "Visits were 6, 13 and 20 November: ask the habilitation specialist for her note before we issue.",
        SENIOR,
    )
    moved = plan.lab.item(
        "B",
        "N12",
        "Holding himself up and making sense of what he sees wear him out. By two o'clock his legs are stiff, he stares, and he has fallen asleep in class eleven times since September.",
        area="sensory-physical",
        label="Need 12",
    )
    plan.markup.moved_here(w.paragraph(plan.document), f"Need 12: {moved}", 1)
    plan.need(
        "B",
        "N13",
        "Need 13",
        "sensory-physical",
        [
            "Tobi needs help to move on to the toilet, to manage his clothes and to wash his hands. It takes fifteen minutes",
            Old(" and he is not yet dry all day"),
            New(", and he drinks nothing from breakfast until he is at home so that he need not ask"),
            ".",
        ],
    )


def _sections_c_d(plan: _Plan) -> None:
    plan.section("SECTION C: The child or young person's health needs which are related to their SEN")
    plan.need(
        "C",
        "C1",
        "Health need 1",
        "health",
        [
            "Tobi's muscles grow more slowly than his bones. His hips are being pulled out of joint (",
            Old("22"),
            New("31"),
            " per cent on the left at the last X-ray) and pain in his hips and calves wakes him on most nights.",
        ],
    )
    plan.need(
        "C",
        "C2",
        "Health need 2",
        "health",
        "Tobi wears splints from his knees to his feet. He outgrows them, and he does not feel them rub until the skin has broken.",
    )
    plan.struck("Health need 3: Tobi has reflux and takes medicine for it before meals.")
    plan.section(
        "SECTION D: The child or young person's social care needs which are related to their SEN or to a disability"
    )
    plan.need(
        "D",
        "D1",
        "Care need 1",
        "social-care",
        "Tobi cannot go to a club without somebody to move him and help him in the toilet. Apart from boccia he spends every weekend with his family.",
    )
    plan.need(
        "D",
        "D2",
        "Care need 2",
        "social-care",
        [
            "The bathroom at home is upstairs. Tobi's father lifts him in and out of the bath; ",
            Old("his mother does it when his father is away"),
            New("his mother has been told not to since she hurt her shoulder in June 2025"),
            ".",
        ],
    )


def _section_e(plan: _Plan) -> None:
    w.page_break(plan.document)
    plan.section("SECTION E: The outcomes sought for the child or the young person")
    plan.says(
        "E",
        [
            "Each half term ",
            Old("the class teacher"),
            New("the SENCO at Larkhill, and from September 2026 the assistant head at Stonebridge,"),
            " agrees one target from each list of steps with Tobi and his parents, and records how he did.",
        ],
    )
    plan.new_outcome(
        "E1",
        "Outcome 1",
        "sensory-physical",
        "By the end of Year 7, Tobi will find his own way with his frame or chair between any two of his six regular rooms at Stonebridge, with no adult beside him, in the five minutes before the bell.",
        [
            "He can say the way from the gate to his tutor room.",
            "He does two routes with the adult five metres behind.",
        ],
    )
    plan.outcome(
        "E2",
        "Outcome 2",
        "cognition-learning",
        [
            "By the end of Key Stage ",
            Old("2"),
            New("3"),
            ", Tobi will produce ",
            Old("five sentences"),
            New("a page"),
            " of his own in thirty minutes by typing or speech, without a scribe.",
        ],
        [
            ["He types ", Old("ten"), New("fifteen"), " words a minute."],
            "He corrects a dictated paragraph by ear.",
        ],
    )
    plan.outcome(
        "E3",
        "Outcome 3",
        "cognition-learning",
        [
            "By the end of Year ",
            Old("6"),
            New("7"),
            ", Tobi will choose between enlarging a text and listening to it, and will answer four questions in five on a page of science or history that nobody has read to him.",
        ],
        ["He opens his own copy of the lesson on his tablet.", "He moves through a page by headings."],
    )
    plan.outcome(
        "E4",
        "Outcome 4",
        "cognition-learning",
        [
            "By the end of Key Stage ",
            Old("2, Tobi will use a number line"),
            New(
                "3, Tobi will read and draw bar charts, line graphs and plans of shapes by touch or enlarged"
            ),
            ", and get seven questions right in ten.",
        ],
        ["He finds a point on a raised grid."],
    )
    plan.outcome(
        "E5",
        "Outcome 5",
        "semh",
        "By July 2027 Tobi will tell a teacher who does not know him what he needs to see and how to speak to him, and will use his own equipment in front of others in every lesson but one in the day.",
        ["He plans what to say and records it.", "He shows his tutor group how his tablet works."],
    )
    plan.outcome(
        "E6",
        "Outcome 6",
        "sensory-physical",
        [
            "By the end of Year 7, Tobi will move between wheelchair, chair and toilet with one adult standing by ",
            Old("and lifting"),
            New("who does not lift"),
            ".",
        ],
        ["He locks his brakes and moves his own feet.", "He stands at the rail for a count of twenty."],
    )
    plan.struck("By the end of Key Stage 2, Tobi will walk 30 metres to the hall with his frame.")
    plan.new_outcome(
        "E7",
        "Outcome 7",
        "communication-interaction",
        "By Easter 2027 Tobi will spend lunchtime with friends whom he has chosen on at least three days in the week, doing something that he can join in.",
        ["He arranges with Marcus and Leon where to meet."],
    )
    plan.remark("Nothing in F helps with this yet. What happens at lunchtime at Stonebridge?", SENIOR)
    plan.outcome(
        "E8",
        "Outcome 8",
        "health",
        "By the end of Year 8, Tobi will do his own stretches with a timer each evening, and will sleep through on five nights out of seven without being woken by pain.",
        ["He keeps a sleep diary on his talking clock for a month."],
    )


def _section_f(plan: _Plan) -> None:
    w.page_break(plan.document)
    plan.section("SECTION F: The special educational provision required by the child or the young person")
    plan.says(
        "F",
        [
            "From September 2026 the provision below is made at Stonebridge Academy",
            New(", and until then at Larkhill Primary School so far as it applies there"),
            ".",
        ],
    )
    w.heading(plan.document, "Communication and interaction", 2)
    plan.provision(
        "F",
        "F1",
        "communication-interaction",
        [
            "In every lesson and conversation each adult says Tobi's name before speaking to him, and says who is talking when there is a group. ",
            New(
                "A qualified teacher of children with vision impairment teaches his tutor group to do the same in one lesson of 40 minutes in September 2026 and each September after. "
            ),
            "(Need 1)",
        ],
    )
    w.heading(plan.document, "Cognition and learning", 2)
    plan.provision(
        "F",
        "F2",
        "cognition-learning",
        [
            "A qualified teacher of children with vision impairment teaches Tobi, one to one, for ",
            Old("one hour a fortnight"),
            New("one and a half hours a week in Year 7 and one hour a week after that"),
            ", to type by touch with one hand, to enlarge and move about a page, to listen fast, and to dictate and correct. (Needs 2, 4 and 9; outcomes 2 and 3)",
        ],
    )
    plan.provision(
        "F",
        "F3",
        "sensory-physical",
        [
            "Everything that Tobi is to read is prepared before the lesson ",
            Old("by the teaching assistant"),
            New("by a resource technician employed for ten hours a week"),
            ": ",
            Old("24"),
            New("36"),
            " point bold, one item to a screen, no picture behind words, diagrams redrawn in thick line or raised. Teachers send it three school days ahead. (Needs 2, 3, 9 and 10)",
        ],
    )
    plan.provision(
        "F",
        "F4",
        "sensory-physical",
        [
            "A laptop with magnification and speech, and a tablet that shows what is on the board in the lesson. ",
            New(
                "The council buys them by 1 July 2026 and replaces them every four years; the school's technician puts a fault right or lends a spare within one school day. "
            ),
            "They are used in every lesson. (Needs 4 and 9; outcomes 2 and 3)",
        ],
    )
    plan.provision(
        "F",
        "F5",
        "cognition-learning",
        [
            "A specialist mathematics teacher teaches shape, measures and data with raised grids, real solids and talking instruments, in a group of ",
            Old("six"),
            New("no more than three"),
            ", for two sessions of 30 minutes a week. (Need 3; outcome 4)",
        ],
    )
    w.heading(plan.document, "Social, emotional and mental health", 2)
    plan.struck_provision("Tobi will have access to the nurture group as required.")
    plan.provision(
        "F",
        "F6",
        "semh",
        "An emotional literacy support assistant works with Tobi, one to one, for 30 minutes each week in the autumn and spring terms of Year 7, on a ladder of small trials in the corridor, beginning when it is empty. The educational psychologist supervises this for one hour each half term. (Need 5; outcome 1)",
        new=True,
    )
    plan.remark("EP confirmed supervision by email, 14 January.", WRITER)
    plan.provision(
        "F",
        "F7",
        "semh",
        "Once in each half term, for 45 minutes, Tobi and another pupil with low vision meet (by video if need be) with the qualified teacher of children with vision impairment, to practise telling people what helps and to try equipment that does not look like school equipment. (Need 6; outcome 5)",
    )
    w.heading(plan.document, "Sensory and physical", 2)
    plan.provision(
        "F",
        "F8",
        "sensory-physical",
        [
            "A teaching assistant who has passed the council's two-day moving and handling course works with Tobi for ",
            Old("20"),
            New("25"),
            " hours a week: in practical subjects, in physical education, at changes of room and at the toilet. ",
            New(
                "In other lessons the assistant is in the room but not at his table, and comes when he asks. "
            ),
            "(Needs 7 and 13)",
        ],
    )
    plan.provision(
        "F",
        "F9",
        "sensory-physical",
        [
            "A children's physiotherapist sees Tobi in school for 45 minutes on ",
            Old("three"),
            New("six"),
            " days a year, writes his programme and teaches it to two assistants. They carry it out for 20 minutes daily: stretches, and standing in his frame. (Need 7; outcomes 6 and 8)",
        ],
    )
    plan.struck_provision(
        "An occupational therapist will see Tobi each term for one hour, and a teaching assistant will work with him for 15 minutes, three times a week, on using both hands together, with non-slip mats, spring scissors and a weighted ruler. (Need 8)"
    )
    plan.provision(
        "F",
        "F10",
        "sensory-physical",
        [
            "Tobi leaves each lesson five minutes before the bell, by ",
            Old("a quiet route"),
            New("the same route each time, with a lift pass"),
            ". His lessons are on the ground floor or beside the lift, and the floor of his routes is kept clear. (Needs 5, 7 and 10)",
        ],
    )
    plan.provision(
        "F",
        "F11",
        "sensory-physical",
        "A registered habilitation specialist teaches Tobi the routes of Stonebridge, one to one: twelve hours between June and August 2026 while the building is empty, ten hours in the autumn term, and then two hours in each half term. (Need 11; outcome 1)",
        new=True,
    )
    plan.provision(
        "F",
        "F12",
        "sensory-physical",
        "Before he starts, Tobi makes three visits of half a day to Stonebridge in June and July 2026 with the assistant who will work with him there. She spends two days beside Mrs Ferreira at Larkhill. (Need 11; outcome 1)",
        new=True,
    )
    plan.provision(
        "F",
        "F13",
        "sensory-physical",
        [
            "Tobi lies down in the medical room for ",
            Old("15"),
            New("20"),
            " minutes at ",
            Old("1.15"),
            New("12.40"),
            " every day. No test or practical lesson is put after two o'clock. (Need 12)",
        ],
    )
    plan.provision(
        "F",
        "F14",
        "sensory-physical",
        [
            "A toilet with a changing bench",
            New(" and ceiling hoist"),
            ", and two trained adults, for 15 minutes three times a day at times that Tobi has chosen. The council's moving and handling adviser goes over the method with them each September. (Need 13; outcome 6)",
        ],
    )
    w.heading(plan.document, "Who checks", 2)
    plan.says(
        "F",
        "The SENCO meets the physiotherapist, the teacher of children with vision impairment and Tobi's parents for one hour each term to see that all of this is in place and to change what is not working.",
    )


def _sections_g_h(plan: _Plan) -> None:
    plan.section(
        "SECTION G: Any health provision reasonably required by the learning difficulties or disabilities which result in the child having SEN"
    )
    plan.provision(
        "G",
        "G1",
        "health",
        [
            "An X-ray of the hips every ",
            Old("12"),
            New("6"),
            " months, and the orthopaedic clinic at Ravensmoor Children's Hospital within four weeks of it.",
        ],
    )
    plan.provision(
        "G",
        "G2",
        "health",
        "The orthotist measures Tobi every six months, and sees him within ten working days if the skin is red or broken.",
    )
    plan.provision(
        "G",
        "G3",
        "health",
        "The community paediatrician goes over sleep, pain and medicine with Tobi and his parents every six months.",
    )
    plan.struck_provision("Botulinum toxin injections to the calf muscles in spring 2025.")
    plan.section(
        "SECTION H1: Any social care provision which must be made for a child or young person under 18 resulting from section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    plan.provision(
        "H1",
        "H1a",
        "social-care",
        [
            "An enabler trained in moving and handling goes with Tobi to boccia and one other club for ",
            Old("two"),
            New("three"),
            " hours every Saturday in term time.",
        ],
    )
    plan.provision(
        "H1",
        "H1b",
        "social-care",
        "A shower on the ground floor with a fold-down bench, fitted by the council by 30 June 2026. Until then an occupational therapist lends a bath lift and checks it every three months.",
        new=True,
    )
    plan.section(
        "SECTION H2: Any other social care provision reasonably required by the learning difficulties or disabilities which result in the child having SEN"
    )
    plan.says("H2", "No other social care provision is required.")
    plan.lab.state("H2", "nil")


def _sections_i_j_k(plan: _Plan) -> None:
    plan.section("SECTION I: The name and type of the school")
    plan.says(
        "I",
        [
            "Larkhill Primary School, which is a maintained mainstream primary school",
            New(", until 31 August 2026"),
            ".",
        ],
    )
    plan.remark("Consultation reply received 19 December. Finance to confirm the hoist.", SENIOR)
    plan.new_text("I", "Stonebridge Academy, which is a mainstream secondary academy, from 1 September 2026.")
    plan.section("SECTION J: Personal budget (including arrangements for direct payments)")
    plan.says(
        "J",
        [
            "Tobi's parents receive a direct payment of \u00a3",
            Old("39.00"),
            New("58.50"),
            " a week for the enabler in Section H1. There is no direct payment for special educational provision.",
        ],
    )
    plan.section("SECTION K: The advice and information gathered")
    headings = ["Advice", "From", "Date"]
    advice: list[tuple[str, str, str, str]] = [
        ("", "Tobi's views", "Tobi, with Mrs Ferreira", "3 October 2025"),
        ("", "Parents' views (translated)", "Agnieszka and Pawe\u0142 Wierzbicki", "6 October 2025"),
        ("del", "School report, Year 5", "Larkhill Primary School", "1 October 2024"),
        ("ins", "School report, Year 6", "Larkhill Primary School", "29 September 2025"),
        ("", "Educational psychology advice", "Dr Emrys Vantongeren", "12 May 2023"),
        (
            "",
            "Vision impairment report",
            "Qualified teacher of children with vision impairment",
            "22 September 2025",
        ),
        ("ins", "Habilitation assessment", "Registered habilitation specialist", "27 November 2025"),
        ("", "Physiotherapy report", "Ravensmoor Community Children's Services", "18 September 2025"),
        ("", "Occupational therapy report", "Ravensmoor Community Children's Services", "4 June 2024"),
        ("", "Paediatric letter", "Dr Solveig Amankwah", "11 August 2025"),
        ("", "Social care assessment (section 17)", "Children with disabilities team", "2 July 2025"),
    ]
    rows: list[list[w.TableCell]] = [list(headings)]
    for kind, *cells in advice:
        rows.append(list(cells))
        if kind != "del":
            for cell in cells:
                plan.lab.says("K", cell)
    table = w.table(plan.document, rows, [6.2, 7.2, WIDE - 13.4], shade_header=PALE)
    for (kind, *_), row in zip(advice, list(table.rows)[1:], strict=True):
        if kind:
            plan.markup.row(row, kind)


def _sign_off(plan: _Plan) -> None:
    markup = plan.markup

    def dated(cell: _Cell) -> None:
        markup.line(cell, [Old("20 January 2025"), New("11 February 2026")])

    def named(cell: _Cell) -> None:
        markup.line(cell, [Old("Hettie Lomax-Quaye"), New("Lorcan Tipton"), ", SEND officer"])

    w.table(
        plan.document,
        [["Signed for Ravensmoor Council", named], ["Date", dated]],
        [6.2, WIDE - 6.2],
        header_rows=0,
        shade_first_column=PALE,
        keep_rows=True,
    )


def _links(lab: Labels) -> None:
    for source, targets in {
        # hopes: nothing moves towards A2 or A4
        "A1": ["E1", "E7"],
        "A3": ["E1"],
        # needs to outcomes
        "N1": ["E7"],
        "N2": ["E3"],
        "N3": ["E4"],
        "N4": ["E2"],
        "N5": ["E1"],
        "N6": ["E5"],
        "N7": ["E6"],
        "N9": ["E3"],
        "N11": ["E1"],
        "N13": ["E6"],
        "C1": ["E8"],
    }.items():
        lab.link(source, *targets)
    for source, targets in {
        # needs to provision: the strike left N8 (the left hand) with nothing
        "N1": ["F1"],
        "N2": ["F2", "F3"],
        "N3": ["F3", "F5"],
        "N4": ["F2", "F4"],
        "N5": ["F6", "F10"],
        "N6": ["F7"],
        "N7": ["F8", "F9", "F10"],
        "N9": ["F2", "F3", "F4"],
        "N10": ["F3", "F10"],
        "N11": ["F11", "F12"],
        "N12": ["F13"],
        "N13": ["F8", "F14"],
        "C1": ["G1", "G3"],
        "C2": ["G2"],
        "D1": ["H1a"],
        "D2": ["H1b"],
        # outcomes to provision: nothing helps towards E7
        "E1": ["F6", "F11", "F12", "F10"],
        "E2": ["F2", "F4"],
        "E3": ["F2", "F3", "F4"],
        "E4": ["F5"],
        "E5": ["F7"],
        "E6": ["F9", "F14"],
        "E8": ["F9", "G3"],
    }.items():
        lab.link(source, *targets)


def _draw(path_docx: Path, *, clean: bool) -> Labels:
    plan = _Plan(clean=clean)
    w.header_footer(
        plan.document,
        header="Tobiasz Wierzbicki - EHC plan",
        footer="OFFICIAL-SENSITIVE",
        page_numbers="Page {page} of {pages}",
        header_align="left",
        not_on_first=True,
    )
    _front(plan)
    _section_a(plan)
    _section_b(plan)
    _sections_c_d(plan)
    _section_e(plan)
    _section_f(plan)
    _sections_g_h(plan)
    _sections_i_j_k(plan)
    _sign_off(plan)
    _links(plan.lab)
    plan.markup.settle()
    w.save(plan.document, path_docx, title="EHC plan", author=WRITER[0])
    return plan.lab


def draw(path_docx: Path) -> Labels:
    """Draw the Word file with every change still marked; the labels hold it with all of them accepted."""
    return _draw(path_docx, clean=False)


def draw_pdf(path_pdf: Path) -> None:
    """The PDF as parents receive it: the clean copy, made by a word processor."""
    from samples.make import convert

    with tempfile.TemporaryDirectory() as folder:
        clean = Path(folder) / f"{STEM}.docx"
        _draw(clean, clean=True)
        convert([clean], path_pdf.parent)
