"""What is spoilt in the two copies of the Tarnholme plan."""

from __future__ import annotations

from tests.defects.rowan.edits import Add, Cut, D, Edit, Sub
from tests.defects.rowan.page import H, P

SITTER = "A sitter from the short breaks register will be with Maryam, 1:1, for four hours every Sunday."
THERAPY = "Speech and language therapy, 1:1: photograph book, talking tablet, asking for what is absent, a sign for “it is coming”."
ANNEX = "For the residential in May a second learning support assistant will be with Maryam at night, 1:1, for four nights."
MUSIC = "Maryam will attend music therapy every week and have a memory box available to her."
SEARCHES = "Since her mother died she searches rooms, cries without tears and holds on to women with dark hair (psychiatric report of Dr Petra Llewelyn, May 2026). She has had nobody to help her understand."
FINDINGS = "Maryam functions within the severe range of intellectual disability with an ataxic gait, and requires two-to-one staffing on all community visits."
DRINK = "Maryam will buy a drink in the garden centre café by handing over a card and waiting for it, four weeks in five."
ALONE = "Social isolation outside college: no peer contact from Friday to Monday, and none in 13 weeks of holiday."
HOUSE = "Maryam will spend two nights a month and every Saturday with people of her own age in the house where she may later live."
BOX = "Bereavement work with a memory box, photographs and music, 1:1."

FALLS = "Maryam walks on a wide base and fell 22 times last term, twice down steps. She is slower on the left and tires after 200 metres. She is to have physiotherapy every fortnight and an adult within arm's reach."
AGAIN = "She gets upset by noise and by things not happening as she expects: a few times a week she goes down on the floor and bites her wrist, which is marked."
ENGAGE = (
    "Maryam will continue to develop her understanding of routines and increase her engagement in learning."
)
SOCIAL = "Opportunities to socialise with her peers, with support from staff."
NIGHT = "Waking night sitter with a bed movement sensor, subject to the agency having a worker free."
ROAD = "It would be beneficial for Maryam to have road and bus training, 2:1, and the route should be kept the same."
ORDINARY = "A differentiated curriculum with clear learning objectives, praise and regular feedback, as for all students on the course."
COINS = "She does not know coins, matches to three only, and hands over whatever is in her purse. She cannot buy a drink."
EPILEPSY = "Drug-resistant focal epilepsy with FBTCS, median three weekly, with drop attacks and without reliable aura, SUDEP-7 raised, VNS declined; two CSE admissions in the preceding twelve months."
SOMNOLENCE = "Post-ictal somnolence of 45 to 120 minutes, with loss of previously acquired skills for up to five days following a cluster."
HANDS = (
    "Hand skills, 1:1: activities to be decided in the programme that the occupational therapist will write."
)
LESSONS = "Card and matching teaching with real tills, then in the café, in small groups."
COOL = "Temperature routine: thermometer strip, cool corner, layered clothes for Josie, cold-fill kettle."

A: list[Edit] = [
    Sub("Not applicable: Maryam is 19.", SITTER, [D("S10", "H1", SITTER, "she is 19; H1 is for those under 18")]),
    Cut("K >> Medical: neurology", [D("S12", "K", None, "no medical advice in the list")]),
    Cut("Strengths: greets everyone", [D("N09", "B", None, "nothing that she can do is said in A or B")]),
    Cut("Strengths: works hard"),
    Cut("Strengths: loves a joke"),
    Cut("Strengths: knows her way"),
    Sub("B >> Strengths: strong arms; swims with a float. Hearing", "B >> Hearing"),
    Sub("“She is the best company there is. She knows who is kind. I want people", "“I want people"),
    Sub("A >> Maryam uses about thirty Makaton signs, photographs, and sounds that her family know well.", "A >> Maryam communicates by Makaton signs, photographs and sounds."),
    Cut("F.1 ci >> Speech and language"),
    Add(
        "G.4 he >> Bone health",
        ("G5", f"G.5 ci >> {THERAPY}", "Speech and language therapist specialising in learning disability", "45 minutes a fortnight, 19 sessions a year", "E1"),
        [D("P12", "G", THERAPY, "speech and language therapy only in G")],
    ),
    Sub("#Age on plan date", "#Age"),
    Cut("#NHS number"),
    Cut("09/05/2007"),
    Add("Amended final", ("#Date of birth", "09/05/2007", "#Age", "21"), [D("M04", None, "21", "a birth date in May 2007 makes her 19")]),
    Add("09/05/2007", ("#NHS number", "999 118 4063", "#Case reference", "TCC-EHC-04417")),
    Cut(DRINK),
    Add("E.3 cl >>", ("E4", f"E.4 cl >> {DRINK}", "Ongoing"), [D("O02", "E", DRINK, "'Ongoing' is not a date")]),
    Cut("Short stays and Saturday club", [
        D("T08", "D", ALONE, "its provision is gone"),
        D("T03", "E", HOUSE, "nothing is provided for it any more"),
    ]),
    Add("Issued electronically on behalf", H("Annex 1: additional arrangements", 1)),
    Add("Annex 1: additional", P(ANNEX), [D("P13", None, ANNEX, "provision in an annex after K")]),
    Sub(
        "Maryam will take out her memory box and share it with someone she chooses once a week, in place of searching the house.",
        MUSIC,
        [
            D("O05", "E", MUSIC, "a service and a thing, not a difference made"),
            D("O03", "E", MUSIC, "nothing shows that she has been helped"),
        ],
    ),
    Sub("30 minutes a week for 30 weeks, reviewed at weeks 15 and 30", "Weekly, for 30 weeks, reviewed at weeks 15 and 30", [D("P04", "F", BOX, "minutes gone")]),
    Sub(
        "holds on to women with dark hair. She",
        "holds on to women with dark hair (psychiatric report of Dr Petra Llewelyn, May 2026). She",
        [D("S13", "B", SEARCHES, "a report that K does not list")],
    ),
    Sub(
        "She signed “more” for the garden nine times in ten.",
        f"She signed “more” for the garden nine times in ten. {FINDINGS}",
        [D("V08", "A", FINDINGS, "a clinician's finding and provision in her own section")],
    ),
]  # fmt: skip

B: list[Edit] = [
    Sub(
        "J >> A direct payment of £331.80 a week for adult social care is paid to Mr Kettlewell as deputy for the 21 hours at S1 in Section H2, meeting need D1 and outcome E8. There is none for special educational provision.",
        "J >> «PB_Summary_Text» Click or tap here to enter text.",
        [D("S04", "J", "«PB_Summary_Text» Click or tap here to enter text.", "a merge field and a prompt")],
    ),
    Sub("and tires after 200 metres.", "and tires after 200 metres. She is to have physiotherapy every fortnight and an adult within arm's reach.", [D("N04", "B", FALLS, "provision in a need")]),
    Add("B.16 pa >>", ("B17", f"B.17 pa >> {AGAIN}"), [D("N06", "B", AGAIN, "B7 in other words")]),
    Sub(
        "Maryam will go to her next activity within two minutes of being shown its object or photograph, nine times in ten.",
        ENGAGE,
        [
            D("O04", "E", ENGAGE, "develop, increase: no criterion"),
            D("O03", "E", ENGAGE, "nothing to count"),
        ],
    ),
    Sub(
        "Intensive interaction group: drums, parachute and tea, two adults to four students.",
        SOCIAL,
        [
            D("P01", "F", SOCIAL, "no activity named"),
            D("P02", "F", SOCIAL, "'staff'; the next column says 'College'"),
            D("P03", "F", SOCIAL, "'Regularly'"),
            D("P06", "F", SOCIAL, "opportunities to, support from, regularly"),
            D("P04", "F", SOCIAL, "no minutes"),
            D("P05", "F", SOCIAL, "how many staff to how many students is gone"),
        ],
    ),
    Sub("Tutor and an assistant trained in intensive interaction", "College"),
    Sub("45 minutes, twice a week", "Regularly"),
    Sub("Waking night sitter with a bed movement sensor.", NIGHT, [D("P08", "H2", NIGHT, "subject to a worker being free")]),
    Sub("Road and bus training, 2:1, on the same route.", ROAD, [D("P10", "F", ROAD, "'would be beneficial', 'should'")]),
    Add("F.18 sp >>", ("F19", f"F.19 cl >> {ORDINARY}", "Tutor", "Every session", "E3"), [D("P11", "F", ORDINARY, "what all students on the course have")]),
    Cut("E.4 cl >>", [D("T02", "B", COINS, "its outcome is gone")]),
    Cut("E.10 he >>", [
        D("T02", "C", EPILEPSY, "its outcome is gone"),
        D("T02", "C", SOMNOLENCE, "its outcome is gone"),
        D("T06", "A", "“I hope for a week with no ambulance.”", "no outcome moves towards it"),
        D("T09", "F", "Training in Maryam's epilepsy, buccal midazolam, moving and sensory needs for all who work with her.", "its outcome column says E10, which is not there"),
        D("T09", "G", "Rescue medication protocol: buccal midazolam 10 mg is given at five minutes of convulsion, repeated once at ten minutes if required, with an ambulance called at that point.", "says E10"),
        D("T09", "G", "Epilepsy nurse clinic for Maryam and her father: seizure diary, titration, post-ictal care guidance to college and home.", "says E10"),
        D("T09", "G", "Neurology review, including transfer from the paediatric to the adult service.", "says E10"),
        D("T09", "H2", NIGHT, "says E10"),
    ]),
    Sub("F.6 cl >> Card and matching teaching with real tills, then in the café, one adult to Maryam and one other student.", f"F.6 cl >> {LESSONS}", [
        D("P05", "F", LESSONS, "'small groups'"),
        D("T09", "F", LESSONS, "its outcome column says E4, which is not there"),
    ]),
    Sub("layered clothes, cold-fill kettle", "layered clothes for Josie, cold-fill kettle", [D("M01", "F", COOL, "another young person's name")]),
    Sub("Maryam has had no place of work.", "Mariam has had no place of work.", [D("M03", "B", "Mariam", "her name misspelt")]),
    Sub("Maryam will work beside two other students", "Maryamm will work beside two other students", [D("M03", "E", "Maryamm", "her name misspelt")]),
    Sub(
        "Drug-resistant focal epilepsy with secondary generalisation: median three tonic-clonic seizures weekly, with drop attacks and without reliable aura; two episodes of convulsive status epilepticus in the preceding twelve months, each requiring admission.",
        EPILEPSY,
        [D("R01", "C", EPILEPSY, "four acronyms never spelt out")],
    ),
    Sub(
        "Hand skills teaching for taps, packets and fastenings, 1:1; adapted tools at each workplace.",
        HANDS,
        [D("P09", "F", HANDS, "the content is left to a programme not yet written")],
    ),
    Cut("Issued electronically on behalf", [D("S07", None, None, "nobody's name and no date at the end")]),
]  # fmt: skip

COPIES = {"a": A, "b": B}
