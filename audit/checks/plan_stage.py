"""At which stage a plan is: a first draft, a final plan, an amended one."""

from audit.model.plan import Details


def is_final(details: Details) -> bool:
    """Final or amended or, where the status is nowhere said, with a date of the final plan."""
    if details.status == "unknown":
        return details.dates.final is not None or details.dates.amended is not None
    return details.status in ("final", "amended")


def is_first_draft(details: Details) -> bool:
    """A draft that is not known to propose amendments to an earlier plan."""
    return details.status == "draft" and details.first_plan is not False


def replaces_a_plan(details: Details) -> bool:
    """Whether an earlier plan is known of: advice given for that one may still stand (reg 6(4))."""
    return details.status == "amended" or details.first_plan is False or details.dates.amended is not None
