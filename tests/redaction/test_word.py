"""The redacted copy of a Word plan: nobody whom the plan's details name is left anywhere in the file."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from lxml import etree

from audit.model.audit import PlanAudit
from audit.pipeline import audit_plan
from audit.redaction import Pseudonyms
from audit.redaction.word import CannotBeRedacted, redact_word
from tests.conftest import DrawPlan

SAMPLES = Path(__file__).parents[2] / "samples"
PLANS = [
    SAMPLES / f"{name}.docx"
    for name in (
        "01-national-grid-primary-slcn",
        "04-interleaved-primary-semh-adopted",
        "09-marked-up-cerebral-palsy-vi-transition",
    )
]
PSEUDONYMS = Pseudonyms(bytes(range(32)))


@cache
def audited(path: Path) -> PlanAudit:
    return audit_plan(path, as_of=date(2026, 11, 20))


def redacted_copy(path: Path, audit: PlanAudit | None = None) -> io.BytesIO:
    out = io.BytesIO()
    with path.open("rb") as original:
        redact_word(original, audit or audited(path), PSEUDONYMS, out)
    out.seek(0)
    return out


def everything_in(copy: io.BytesIO) -> str:
    """All that a file says: paragraphs as wholes, every other text, every attribute, names of parts."""
    said: list[str] = []
    with zipfile.ZipFile(copy) as package:
        for name in package.namelist():
            said.append(name)
            content = package.read(name)
            if not name.endswith((".xml", ".rels")):
                said.append(content.decode("latin-1"))
                continue
            for element in etree.fromstring(content).iter(etree.Element):
                said += [element.text or "", *element.attrib.values()]
                if etree.QName(element).localname == "p":
                    for kind in ("t", "delText", "instrText"):
                        said.append("".join(one.text or "" for one in element.iter(f"{{*}}{kind}")))
    return "\n".join(said)


def names_of(audit: PlanAudit) -> list[str]:
    """Names as the details have them, whole and in parts, and numbers."""
    details = audit.details
    people = [name for name in (details.name, details.preferred_name, details.officer) if name]
    parts = [part for name in people for part in re.split(r"[\s,-]+", name) if len(part) > 3]
    others = (details.setting, details.named_placement, details.upn, details.nhs_number)
    return [*people, *parts, *(other for other in others if other)]


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem[:2])
def test_nobody_of_the_details_is_left_anywhere_in_the_file(path: Path) -> None:
    audit = audited(path)
    said = everything_in(redacted_copy(path)).casefold()
    names = names_of(audit)
    assert len(names) > 3
    for name in names:
        assert not re.search(rf"\b{re.escape(name.casefold())}\b", said), name
    assert audit.details.date_of_birth is not None
    assert f"{audit.details.date_of_birth:%d/%m/%Y}" not in said


def test_everything_but_words_stays(tmp_path: Path) -> None:
    before, after = docx.Document(str(PLANS[0])), docx.Document(redacted_copy(PLANS[0]))
    for tag in ("w:p", "w:tbl", "w:tc", "w:r", "w:sectPr"):
        count = [len(list(one.element.body.iter(qn(tag)))) for one in (before, after)]
        assert count[0] == count[1], tag
    path = tmp_path / "copy.docx"
    path.write_bytes(redacted_copy(PLANS[0]).getvalue())
    again = audited(path)
    assert [item.section for item in again.items] == [item.section for item in audited(PLANS[0]).items]


def test_names_hide_nowhere(draw_plan: DrawPlan, tmp_path: Path) -> None:
    """Cut into runs, in headers, comments, properties, links, pictures' descriptions, and what was deleted."""
    path = draw_plan(front={"Name": "Robin Ashgrove", "UPN": "H8011"})
    document = docx.Document(str(path))
    cut = document.add_paragraph()
    for piece in ("Ro", "bin Ash", "grove waits with R", "OBIN\u2019s mother, Mrs Ash", "grove."):
        cut.add_run(piece)
    document.sections[0].header.paragraphs[0].text = "Plan of Robin Ashgrove"
    document.sections[0].footer.add_table(1, 1, Cm(10)).cell(0, 0).text = "ashgrove, r."
    document.core_properties.title = "Robin Ashgrove's plan"
    document.core_properties.author = "Maud Tennison"
    document.add_comment(cut.runs[0], "Is Robin here?", author="Maud Tennison", initials="MT")
    link = document.part.relate_to("mailto:robin@example.org", "http://example.org/link", is_external=True)
    assert link
    deleted = OxmlElement("w:del")
    deleted.set(qn("w:author"), "Maud Tennison")
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText")
    text.text = "Robin was here"
    run.append(text)
    deleted.append(run)
    cut._p.append(deleted)
    picture = io.BytesIO(PIXEL)
    drawn = document.add_picture(picture)
    drawn._inline.docPr.set("descr", "Robin on his pony")
    document.save(str(path))

    copy = redacted_copy(path)
    said = everything_in(copy)
    for name in ("Robin", "Ashgrove", "Tennison"):
        assert not re.search(name, said, re.IGNORECASE), name
    made = docx.Document(copy)
    assert re.fullmatch(r"Child \w+ waits with Child \w+’s mother, Mrs Child \w+\.", made.paragraphs[-2].text)
    with zipfile.ZipFile(copy) as package:
        assert PIXEL not in [package.read(name) for name in package.namelist()]


def test_what_cannot_be_searched_is_not_let_through(draw_plan: DrawPlan) -> None:
    path = draw_plan()
    audit = audited(path)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("word/embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0 Robin Ashgrove")
    with pytest.raises(CannotBeRedacted, match="other files in it"):
        redacted_copy(path, audit)


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003"
    "010100c9fe92ef0000000049454e44ae426082"
)
