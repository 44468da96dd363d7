"""P17: from Year 9 nothing in the plan prepares for adulthood."""

import re
from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.language.guarded import Guarded
from audit.language.slots import slotted
from audit.model.ages import is_before_year_9
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_PROVISION: tuple[Letter, ...] = ("F", "G", "H1", "H2")

#: Towards employment, independent living, the community and health as an adult.
ADULTHOOD = re.compile(
    r"\b(?:prepar\w+ (?:\w+ ){0,2}?for (?:adult\w*|independ\w+|employment|work|the workplace)|PfA|adulthood|"
    r"adult (?:life|services|social care|health)|employ(?:ment|ability|ers?|ees?)|(?:be|being|become|"
    r"becoming|gets?|stays?) employed|work experience|work placement|placements? "
    r"(?:in|with|at) (?:a |two |the )?(?:\w+ )?(?:work|caf|shop|garage|farm|employer|business|kitchen)\w*|"
    r"careers?|jobs|(?:paid|part-time|future|real|first|Saturday) job|"
    r"job (?:coach\w*|club|centre|applications?|interviews?|tasters?|market|carving)|apprentice\w*|"
    r"internship\w*|vocational|college (?:visits?|course|taster|open|link)|post-?16|university|CV|"
    r"(?:job|mock|practice|college|careers|work|first) interviews?|independent(?:ly)? (?:living|travel\w*|"
    r"life)|"
    r"travel(?:s|ling)? (?:training|independently|alone|by bus|on the bus|on (?:his|her|their|my) own)|"
    r"(?:by|on the|catch\w* the|takes? the|rides? the|of the|number \d+) (?:bus|train|tram|tube|metro)|"
    r"life skills|independence skills|living skills|daily living|cook(?:s|ing)?|workplaces?|"
    r"on (?:\w+ ){0,2}placement|a budget|shared house|"
    r"(?:course|place|start\w*|mov\w+) (?:at|to) (?:a |the |[\w-]+ ){0,2}college|bus (?:pass|stop)|"
    r"(?:makes?|making|prepar\w+) (?:[\w-]+ ){0,3}?meals?|budget(?:s|ing)|"
    r"(?:handl\w+|manag\w+|us(?:e|es|ing)|own|pocket|spend\w*|count\w*|his|her|their) money|"
    r"money (?:skills|management|handling)|shopping|"
    r"(?:to|at|runs? the|serves? in the) (?:an? |the |his |her |\w+ )?shops?|laundry|household (?:tasks?|"
    r"jobs?|chores?|skills?|bills?|budget\w*)|tenancy|"
    r"supported living|(?:home|flat|place) of (?:his|her|their|my) own|own flat|live in a (?:home|flat)|"
    r"bank (?:card|account)|relationships? and sex|"
    r"sex education|RSE|(?:about|giving|sexual|and|understand\w*) consent|driving (?:lessons?|theory|test|"
    r"licence)|volunteer\w*|voting|community (?:group|activit\w+|club|centre|life)|"
    r"youth club|(?:local|public|town|council) gym|gym (?:membership|induction)|leisure centre|"
    r"register\w* with a (?:GP|dentist)|annual health check|health check|adult (?:clinic|team|care)|"
    r"transition to adult|sixth form|going[- ]out (?:practice|skills|programme|group)|adult learning|"
    r"next course|foundation learning|duke of edinburgh|travel (?:trainer|buddy|practice)|"
    r"(?:as|becom\w+) an? (?:young )?adults?|(?:be|being) an adult|after (?:school|college|year 1[1-4]) ends|"
    r"(?:when|once|after|before) (?:he|she|they|I|you) leaves? (?:school|college)|leaving school|"
    r"world of work|"
    r"(?:options|future|next steps?) (?:interview|adviser|advisor|guidance|planning)|taster (?:days?|weeks?)|"
    r"(?:at|from) (?:a|an|his|her|their|your|my) (?:work )?placement|placement officer|"
    r"job carving|enterprise|"
    r"(?:manag\w+|look\w* after|tak\w+ charge of|in charge of|run\w*) (?:his|her|their|your|my) (?:own )?"
    r"(?:health|medic\w+|insulin|diabetes|epilepsy|asthma|appointments?|money|home)|"
    r"(?:own|repeat) (?:prescriptions?|appointments?|GP)|book\w* (?:an? |\w+ )?(?:appointment|interpreter)s?|"
    r"(?:on|about|and) money(?! problems)|money and|payslips?|pay slips?|rent|(?:saying|say|says) no to|"
    r"friends and partners|sexual health|relationships? education|healthy relationships|"
    r"stay(?:ing)? safe (?:online|in|out|on|with|alone)|(?:his|her|their|your|my) "
    r"(?:own )?rights|Access to Work|job ?centre|votes?|citizenship|"
    r"help(?:s|ing)? (?:out )?(?:in|at|on) (?:the|a|an) (?:\w+ )?(?:nursery|caf[eé]|canteen|shop|"
    r"stables?|farm|"
    r"garage|salon|office|reception|bakery|garden centre|kennels|care home|charity shop|infants?|kitchen)"
    r"(?: class)?)\b",
    re.IGNORECASE,
)
#: Whose team it is, and what is only assessed, prepares for nothing by itself.
_TITLE = Guarded(
    r"\b(?:prepar\w+ for adulthood|adult (?:social )?(?:care|services|health)|adulthood|PfA|"
    r"transitions?|employment|careers?)(?:['’]s)? "
    r"(?:teams?|services?|assessments?|pathway team|nurses?|duty desk|contact centre)\b",
    re.IGNORECASE,
)


def _texts(plan: Plan) -> Iterator[str]:
    """What is provided, item by item; a section's text where no items could be told apart."""
    for letter in _PROVISION:
        items = plan.items_of(letter)
        if not items:
            yield plan.sections[letter].text
        for item in items:
            yield from (item.text, *item.cells.values(), item.lead or "")


def _prepares(item: Item, plan: Plan) -> bool:
    """Whether time with the young person stands under preparing for adulthood, whatever it is called."""
    if item.area != "preparing-for-adulthood":
        return False
    return slotted(item, plan).type in ("session", "staffing", "curriculum", "contact")


@check(
    "P17",
    "adulthood-provision-missing",
    severity=STATUTORY,
    sections="F",
    agency="education",
    source="SEND Regulations 2014 reg 12(3); SEND Code of Practice 8.9, 9.69",
    passing={
        "details": {"year_group": 9, "date_of_birth": "2011-11-02", "phase": "secondary"},
        "F": [
            "Travel training with the council's travel trainer, one to one, for an hour a week for two terms."
        ],
    },
    failing={
        "details": {"year_group": 9, "date_of_birth": "2011-11-02", "phase": "secondary"},
        "F": ["Reading with a teaching assistant, one to one, for 15 minutes every day."],
    },
)
def adulthood_provision_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """From Year 9 no provision helps to prepare for adulthood and independent living.

    What it tests
        In a plan made in or after Year 9 something in F, G or H works towards employment,
        independent living, taking part in the community or health as an adult. Where neither year
        group nor date of birth is known, nothing is asked.

    Why it matters
        The Regulations require it from Year 9 on: four years are soon gone, and what is not begun at
        school is seldom begun after it.

    What to do
        Ask the young person what they hope for, and write what will be done towards it.
    """
    if is_before_year_9(plan.details, context.as_of) is not False:
        return
    if not any(plan.sections[letter].state == "present" for letter in _PROVISION):
        return
    if any(ADULTHOOD.search(_TITLE.sub(" ", text)) for text in _texts(plan)):
        return
    if any(_prepares(item, plan) for item in plan.items_of(*_PROVISION)):
        return
    yield context.finding(
        "Nothing in the provision prepares for adulthood, which a plan must from Year 9 on.",
        section="F",
        looked_in="Sections F, G, H1 and H2",
        suggestion="Ask: what will be done towards work, independent living, community and health?",
        confidence=0.85,
    )
