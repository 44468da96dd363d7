"""From findings to answers and from answers to grades.

Everything here works from a `PlanAudit`, so that a saved audit can be graded again, by another
checklist or after a person's judgement, without the plan.
"""

from __future__ import annotations

from audit.checklists import Checklist
from audit.grading.answers import ALWAYS_RUN, answer_questions
from audit.grading.grades import give_grades, may_be_graded, rests_on
from audit.model.audit import Framework, PlanAudit

__all__ = ["ALWAYS_RUN", "graded", "may_be_graded", "rests_on"]


def graded(audit: PlanAudit, checklist: Checklist, *, settled: bool = False) -> PlanAudit:
    """The same audit with the checklist's questions answered and its grades given.

    An answer that an auditor gave stands. Grades are provisional until an auditor says that the audit
    is `settled`. A file that could not be read, or that is no EHC plan, gets neither.
    """
    circumstances = audit.audit.model_copy(
        update={
            "checklist": checklist.name,
            "checklist_version": checklist.version,
            "legal_date": checklist.legal_date,
            "rests_on": rests_on(checklist.checks, audit.audit.checks_run),
            "checks_named": len(checklist.checks),
            "framework": _framework(checklist),
        }
    )
    audit = audit.model_copy(update={"audit": circumstances})
    if audit.error is not None or audit.kind != "ehcp":
        return audit.model_copy(update={"questions": (), "grades": None})
    answers = answer_questions(audit, checklist)
    return audit.model_copy(
        update={"questions": answers, "grades": give_grades(audit, answers, checklist, settled)}
    )


def _framework(checklist: Checklist) -> Framework:
    bands = checklist.bands
    return Framework(
        title=checklist.title,
        bands={
            "outstanding": bands.outstanding,
            "good": bands.good,
            "requires-improvement": bands.requires_improvement,
            "inadequate": 0.0,
        },
        descriptors=checklist.descriptors,
        section_weights=checklist.section_weights,
    )
