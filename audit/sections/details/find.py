"""`find_details`: every detail of a plan, each by the module that knows how it is written."""

from __future__ import annotations

from collections.abc import Sequence

from audit.model.document import Document
from audit.model.plan import Details
from audit.sections.details.councils import council
from audit.sections.details.evidence import Evidence
from audit.sections.details.history import birth_date, history_of, plan_date, plan_dates, review_date
from audit.sections.details.names import child_name, preferred_name
from audit.sections.details.placement import placement, setting
from audit.sections.details.signing import SignOff, officer
from audit.sections.details.status import is_first_plan, plan_status
from audit.sections.details.values import (
    looked_after,
    number,
    phase_of,
    plain_value,
    primary_need,
    pronouns,
    year_group,
)
from audit.sections.passages import Passage

#: Labels that ask for no detail of ours by themselves.
_NO_DETAILS = ("version", "other", "first_plan", "signed_date")


def find_details(document: Document, passages: Sequence[Passage]) -> tuple[Details, frozenset[str]]:
    """The details that a document states, and which of them its template asks for at all."""
    evidence = Evidence(document, passages)
    name = child_name(evidence)
    if name is not None:
        evidence.know_names(frozenset(name.split()[:-1]))
    history = history_of(evidence)
    status = plan_status(evidence, history)
    dates = plan_dates(history, status)
    issued = plan_date(history, status, dates)
    born = birth_date(evidence, history)
    year = year_group(evidence)
    sign_off = SignOff(evidence)
    care = map(plain_value, evidence.values("social_care_status"))
    details = Details(
        name=name,
        preferred_name=preferred_name(evidence, name),
        date_of_birth=born,
        status=status,
        plan_date=issued,
        review_date=review_date(history, evidence),
        year_group=year,
        local_authority=council(evidence),
        setting=setting(evidence),
        named_placement=placement(evidence, status),
        primary_need=primary_need(evidence),
        phase=phase_of(year, born, issued),
        first_plan=is_first_plan(evidence, history, status, dates),
        dates=dates,
        pronouns=pronouns(evidence),
        looked_after=looked_after(evidence),
        social_care_status=next(filter(None, care), None),
        officer=officer(evidence, sign_off),
        signed=sign_off.signed,
        upn=number(evidence, "upn", "UPN", r"\b[A-Z]\s?(?:\d\s?){11,12}[A-Z]?\b"),
        nhs_number=number(evidence, "nhs_number", "NHS", r"\b\d{3}[ -]?\d{3}[ -]?\d{4}\b"),
    )
    fields = (*evidence.stated, *evidence.closing, *evidence.placement)
    return details, frozenset(one.detail for one in fields if one.detail and one.detail not in _NO_DETAILS)
