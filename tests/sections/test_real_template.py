"""A real authority's template, filled in at run time: it is never copied into the project.

The folder of templates is named by `EHCP_AUDIT_TEMPLATES`. In one of its tables the header reads
B, F, E while the fields come as need, outcome, provision.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from docx import Document as WordDocument
from docx.oxml.ns import qn

from audit.model.plan import Plan
from audit.reading.open import read_document
from audit.sections import split_sections

TEMPLATES = os.environ.get("EHCP_AUDIT_TEMPLATES")
NAME = "dfe-trial-template.docx"

pytestmark = pytest.mark.skipif(
    not TEMPLATES or not (Path(TEMPLATES) / NAME).exists(),
    reason="EHCP_AUDIT_TEMPLATES does not name a folder of real templates",
)

FILLED = {
    "child_or_young_person_personal_details_name": "Rowan Appleby-Nkemelu",
    "child_or_young_person_personal_details_preferred_name": "Ro",
    "child_or_young_person_personal_details_date_of_birth": "04/05/2017",
    "education_setting": "Fenmoor Primary School",
    "nhs_number_if_available": "999 123 4567",
    "currently_a_looked_after_child": "No",
    "history_history": "Rowan was born at term and walked at two. He joined Fenmoor Primary School in Reception.",
    "young_person_views": "Rowan pointed to pictures with his teaching assistant on 3 March 2025. He likes the swings.",
    "young_person_interests": "Trains, water and the colour blue.",
    "young_person_strengths": "Rowan remembers every route he has been on.",
    "young_person_aspirations": "Rowan would like to drive a train when he is grown up.",
    "communication_interaction_strengths": "Rowan enjoys company and uses twenty signs.",
    "communication_interaction_need_1": "Rowan follows one key word and loses the rest of a longer instruction.",
    "communication_interaction_outcome_1": "By the end of Year 4 Rowan will follow instructions with three key words in class.",
    "communication_interaction_provision_1": "Direct speech and language therapy, 1:1, 45 minutes each week for 36 weeks a year.",
    "communication_interaction_need_2": "People outside the family understand about a third of what Rowan says.",
    "communication_interaction_outcome_2": "By July 2027 Rowan will be understood by a visitor in three sentences out of four.",
    "communication_interaction_provision_2": "A teaching assistant trained by the therapist practises sounds with Rowan for 10 minutes daily.",
    "cognition_learning_strengths": "Rowan counts reliably to ten.",
    "cognition_learning_need_1": "Rowan reads eleven of the first hundred words and forgets new ones overnight.",
    "cognition_learning_provision_1": "Precision teaching of words, 1:1 with a trained teaching assistant, 10 minutes every day.",
    "cognition_learning_outcome_1": "By the end of Year 4 Rowan will read the first hundred words on sight.",
    "semh_strengths": "No identified special educational needs in this area.",
    "sensory_physical_need_1": "Rowan covers his ears and leaves the hall when it is loud.",
    "sensory_physical_provision_1": "Ear defenders on a hook by the door, and a seat at the end of the row in every assembly.",
    "sensory_physical_outcome_1": "By July 2026 Rowan will stay in assembly for fifteen minutes, twice a week.",
    "health_care_need_1": "Rowan has glue ear, and hears less in winter.",
    "health_care_provision_1": "Audiology clinic review every six months.",
    "health_care_outcome_1": "By July 2026 Rowan will tell an adult when he cannot hear.",
    "social_care_need_1": "Not known to social care.",
}


def _value(tag: str) -> str:
    for ending, text in FILLED.items():
        if tag == ending or tag.endswith(ending):
            return text
    return ""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    assert TEMPLATES is not None
    document = WordDocument(str(Path(TEMPLATES) / NAME))
    for paragraph in document.element.body.iter(qn("w:p")):
        runs = list(paragraph.iter(qn("w:t")))
        text = "".join(run.text or "" for run in runs)
        if match := re.search(r"\{\{ ?([a-z0-9_]+) ?\}\}", text):
            runs[0].text = text.replace(match.group(), _value(match[1]))
            for run in runs[1:]:
                run.text = ""
    path = tmp_path_factory.mktemp("template") / "filled.docx"
    document.save(str(path))
    return split_sections(read_document(path))


def _texts(plan: Plan, section: str) -> list[str]:
    return [item.text for item in plan.items if item.section == section]


def test_each_cell_goes_to_the_section_that_it_speaks_for(plan: Plan) -> None:
    wanted = {
        "B": [
            text
            for tag, text in FILLED.items()
            if "_need_" in tag and not tag.startswith(("health", "social"))
        ],
        "E": [text for tag, text in FILLED.items() if "_outcome_" in tag],
        "F": [text for tag, text in FILLED.items() if "_provision_" in tag and not tag.startswith("health")],
        "C": [FILLED["health_care_need_1"]],
        "G": [FILLED["health_care_provision_1"]],
    }
    for section, texts in wanted.items():
        assert sorted(_texts(plan, section)) == sorted(texts), section


def test_states_tell_nothing_said_from_nothing_needed(plan: Plan) -> None:
    states = {letter: section.state for letter, section in plan.sections.items()}
    assert {letter for letter, state in states.items() if state == "present"} >= {
        "A",
        "B",
        "C",
        "E",
        "F",
        "G",
    }
    assert states["D"] == "nil"
    assert states["H1"] == states["H2"] == "blank"
    assert states["I"] == states["J"] == "blank"


def test_areas_and_rows_are_kept(plan: Plan) -> None:
    first = next(item for item in plan.items if item.text == FILLED["communication_interaction_need_1"])
    outcome = next(item for item in plan.items if item.text == FILLED["communication_interaction_outcome_1"])
    assert first.area == outcome.area == "communication-interaction"
    assert first.row == outcome.row is not None


def test_details_of_a_template_that_asks_for_no_status(plan: Plan) -> None:
    assert plan.details.name == "Rowan Appleby-Nkemelu"
    assert plan.details.preferred_name == "Ro"
    assert str(plan.details.date_of_birth) == "2017-05-04"
    assert plan.details.setting == "Fenmoor Primary School"
    assert plan.details.looked_after is False
    assert plan.details.status == "unknown"
    assert "status" not in plan.fields_seen


def test_the_only_aspiration_is_read_as_one(plan: Plan) -> None:
    assert _texts(plan, "A") == [FILLED["young_person_aspirations"]]
