"""Records a plan's labels while its template sets the words out."""

from __future__ import annotations

from collections.abc import Sequence

from samples.drawing.labels import Labels
from tests.plans.elder.blocks import Style, Text, accepted
from tests.plans.elder.content.plan import Line, Plan


class Scribe:
    """Hands a template its words one by one and writes down which section each belongs to."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.labels = Labels(plan.stem, author="elder", layout=plan.layout, part="report")
        self.labels.details(**plan.details)
        self.labels.dates(**plan.dates)
        for letter, state in plan.states.items():
            if isinstance(state, tuple):
                self.labels.state(letter, state[0], merged_with=state[1])
            else:
                self.labels.state(letter, state)

    def line(
        self,
        letter: str,
        line: Line,
        area: str | None = None,
        label: str | None = None,
        heads: Sequence[str] = (),
    ) -> str:
        """A paragraph of a section, as words; what it holds is recorded."""
        if isinstance(line, list):
            return " ".join(self.line(letter, part, area, label, heads) for part in line)
        if isinstance(line, str):
            if accepted(line):
                self.labels.says(letter, accepted(line))
            return line
        cells = (
            {head: accepted(words) for head, words in zip(heads, line.cells, strict=True)} if heads else {}
        )
        cells = {head: words for head, words in cells.items() if words}
        self.labels.item(
            letter, line.key, accepted(line.text), area=line.area or area, label=label, cells=cells
        )
        return line.text

    def texts(
        self,
        letter: str,
        lines: Sequence[Line],
        style: Style = "body",
        area: str | None = None,
        control: bool = False,
    ) -> list[Text]:
        """Paragraphs of one style, all of one section; nil words in a list of bullets stay plain."""
        return [
            Text(
                self.line(letter, line, area),
                style if not isinstance(line, str) or style != "bullet" or not accepted(line) else "body",
                control=control,
            )
            for line in lines
        ]

    def linked(self) -> Labels:
        """The labels, with the links the content sets out as "need > outcome provision; ..."."""
        for sentence in self.plan.links.replace("\n", " ").split(";"):
            if sentence.strip():
                source, targets = sentence.split(">")
                for target in targets.split():
                    self.labels.link(source.strip(), target)
        return self.labels
