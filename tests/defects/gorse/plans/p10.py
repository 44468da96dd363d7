"""Layout 9: a marked-up plan, amendments proposed after a review. Gethin, aged 22, in his last year of college.

Some words stand as tracked insertions and deletions; the labels hold what it says once they are accepted.
"""

from __future__ import annotations

from tests.defects.gorse.edits import Defect, Edit, Guard, drop, swap
from tests.defects.gorse.page import form, grid, head, helper, paras, sub
from tests.plans.cedar.blocks import Block, Look, Ls, P

STEM = "gorse-10-fennimore"
LAYOUT = 9
LOOK = Look(
    "EHC plan",
    font="Cambria",
    size=11,
    margin=2.2,
    header="Gethin Prosser: proposed amendments\t\tFennimore Council",
    footer="Sent under regulation 22\t\tPage {page} of {pages}",
    heading="2E5E1E",
)
_PALE = "E8F0E2"


def _e(*texts: str) -> Ls:
    return Ls(texts, mark="Outcome %1:", how="auto", indent=2.4, after=5)


def _f(start: int, *texts: str) -> Ls:
    return Ls(texts, mark="F(%1)", how="auto", start=start, indent=1.3, after=5)


BLOCKS: list[Block] = [
    P("Education, Health and Care Plan", bold=True, size=20, colour="2E5E1E", after=2),
    P("Draft: proposed amendments after annual review", bold=True, size=13, after=8),
    form(
        [
            ["Name", "Gethin Owain Prosser"],
            ["Likes to be called", "Geth"],
            ["Date of birth", "28 April 2004"],
            ["Age", "22"],
            ["College attended", "Ashdell College"],
            ["Family", "Mother and court-appointed deputy: Bethan Prosser. Sister: Cerys Prosser"],
            ["Status", "Draft amended plan"],
            ["First plan", "20 May 2015"],
            ["Annual review meeting", "30 September 2026"],
            ["Date of these proposed amendments", "<del>12 November 2025</del><ins>5 November 2026</ins>"],
            ["Date of next review", "<del>11 November 2026</del><ins>29 September 2027</ins>"],
        ],
        (6.0, 10.6),
        shade=_PALE,
    ),
    helper("Underlined words are proposed and struck-out words are to go."),
    head("SECTION A. The views, interests and aspirations of the young person"),
    sub("How Geth's views were found out"),
    *paras(
        "Geth does not speak or write, and was found under the Mental Capacity Act not to be able to decide about this plan. His keyworker, Delyth Amory, watched and filmed his choices at college over four weeks in <del>October 2025</del><ins>September 2026</ins>. His mother and his sister did the same at home. They met on 24 September 2026 and agreed what each thing that he did most likely means. The words below are theirs, written about him.",
    ),
    sub("What Geth likes and does not like"),
    *paras(
        "Geth goes first to the garden, the wheelbarrow and the hens. He smiles and hums for brass bands, warm water and long walks. He pushes away babies' toys, latex gloves and people who stand over him. He covers his head when two people talk about him.",
    ),
    sub("What he seems to hope for"),
    *paras(
        "Geth fetches his boots on garden days and waits by the van. He stays longest where he has a job to do. Those who know him believe that he would choose outdoor work with animals and plants, a house with a garden and only two or three others in it, and to see Cerys every week.",
        "Bethan Prosser hopes that he will be understood by people who have never met her, and that he will leave college to a life and not to a sofa.",
    ),
    sub("How he communicates and takes part"),
    *paras(
        "He uses 14 objects of reference, six pictures, leading by the hand, humming and pushing away. He chooses between two objects reliably. He came to the outdoor part of his review and chose the bread that everyone ate. Delyth showed his films so that each decision started from what he had done.",
    ),
    sub("His history"),
    *paras(
        "Geth was found to have autism and severe learning disabilities when he was three. He lived at home and went to Bryn Close School until July 2023, and has boarded from Monday to Friday at Ashdell College since September 2023. <ins>His course ends in July 2027, and his mother, the college and the council agree that he will then leave education.</ins>",
    ),
    head("SECTION B. Special educational needs"),
    P(
        "What he can do: Geth plants out a tray of seedlings, feeds hens, sweeps a path and loads a dishwasher. He walks eight miles, remembers each route after one visit, and can wait in a queue of four. He calms himself with a hum and a walk if he is given the room."
    ),
    sub("Communication"),
    P(
        "Geth has no spoken words and understands about 30 in places he knows (therapist's assessment, <ins>September 2026</ins>). He can ask for six things with pictures, all of them food or outings. He has no way to say stop, pain or no, and hit out on 19 days in the summer term, nearly always when one of these was missed."
    ),
    sub("Thinking and learning"),
    P(
        "He learns a step by doing it with someone's hand and needs 60 to 80 repetitions. He does a chain of four steps that he knows and stops if a thing is not in its place. What he has learnt in one setting he does not yet do in another: none of eight garden tasks carried over to the farm in June 2026."
    ),
    sub("Emotional and social needs"),
    P(
        "Any unannounced change makes him very distressed. He bites his hand and strikes his head, on average twice a week and for up to 40 minutes, and has two permanent scars. For an hour afterwards he cannot take part in anything."
    ),
    sub("Senses and body"),
    P(
        "He seeks strong pressure and movement and cannot bear latex, hairdressers or sudden barking (sensory report, <ins>September 2026</ins>). Without heavy work he paces and knocks into people within half an hour, so that he cannot stay in a group or a shop."
    ),
    sub("Adult life"),
    P(
        "He needs another person to be safe on every road and with heat, money and strangers. He has worked only in college, does not know the places or people of the life that he is to lead after July 2027, and took four months to settle the last time he moved."
    ),
    head("SECTION C. Health needs"),
    P(
        "Geth has reflux and constipation. He cannot tell anyone that he is in pain, and two attacks in <ins>2026</ins> were seen only when he stopped eating. He has not let a dentist look at his teeth since 2023, and on an X-ray under sedation in May 2026 three were decayed."
    ),
    head("SECTION D. Social care needs"),
    P(
        "The Care Act assessment of 8 September 2026 found that Geth needs one person with him at all times by day and someone awake at night, and help with all personal care. His mother, who is 61, can no longer lift or hold him. He has nowhere arranged to live, and nothing to do by day, after July 2027."
    ),
    head("SECTION E. Outcomes"),
    _e(
        "By April 2027 Geth will give or touch a symbol for “stop”, “hurts” or “no” on eight out of ten occasions when staff see that he means it, at college and at home.",
        "By July 2027 Geth will do a six-step task (barrow, feed, water, eggs, gate, boots) in the college garden and at Dingle Farm, following his picture strip, on four days out of five.",
        "By July 2027 Geth will take his change card and go with his hum and walk, without hurting himself, at nine of ten changes that were not planned.",
        "By April 2027 Geth will choose heavy work or his weighted vest from two objects before he becomes restless, on four days out of five, so that he can stay an hour with others.",
        "<ins>By July 2027 Geth will go to his place at Dingle Farm without being led and stay at work for three hours, on ten Wednesdays running, so that he has work to go to when he leaves college (employment).</ins>",
        "<ins>By September 2027 Geth will go through his evening routine in his new house from his own pictures, without a prompt, on 10 evenings out of 14 (independent living).</ins>",
        "By April 2027 Geth will let a dentist count his teeth for two minutes (health).",
        "By July 2027 Geth will go with Cerys each week to one place in his new town, the band room or the pool, and stay for 40 minutes (community).",
    ),
    P(
        "Short-term targets. Delyth Amory sets a target towards each outcome every half term with the therapists and Bethan Prosser. The college's head of learning checks the films and figures at the end of each half term and tells the family and the social worker."
    ),
    head("SECTION F. Special educational provision"),
    sub("Communication (outcome 1)"),
    _f(
        1,
        "A speech and language therapist experienced with adults who have severe learning disabilities must work with Geth, 1:1, for 45 minutes a week for 36 weeks, on symbols for “stop”, “hurts” and “no”. The therapist must review this each half term.",
        "A learning support assistant, trained by the therapist for one day each term, must be with Geth, 1:1, for all 27 hours of his college week. The assistant keeps his symbol belt on, waits ten seconds, and models each symbol at least 20 times a day. The head of learning must review the record every fortnight.",
    ),
    sub("Thinking and learning (outcomes 2 and 5)"),
    _f(
        3,
        "A tutor qualified to teach learners with severe disabilities must teach Geth's garden and farm course in a group of four for 12 hours a week, in the same steps in both places, by backward chaining. The tutor must test carry-over and review the steps every four weeks.",
        "<ins>A job coach with the Level 3 award in supported employment must work with Geth and his new support workers at Dingle Farm, 1:1, for three hours every Wednesday from December 2026 to July 2027. The tutor and the social worker must review this each month.</ins>",
    ),
    sub("Emotional needs (outcome 3)"),
    _f(
        5,
        "A behaviour specialist with a postgraduate diploma in positive behaviour support must watch Geth for two hours every fortnight, coach the staff for half an hour afterwards, and review his plan with the family every half term. The assistant in F(2) must give him his change card before each change of place, person or task, all day.",
    ),
    sub("Senses and body (outcome 4)"),
    _f(
        6,
        "An occupational therapist with sensory integration training must work with Geth, 1:1, for 45 minutes every fortnight and must review his programme each term.",
        "The learning support assistant named in F(2) must carry out that programme of heavy work and movement with Geth, 1:1, for 15 minutes at 9, 11, 1 and 3 o'clock every day. The occupational therapist must watch it once each half term and review it.",
        "Geth must have a weighted vest, nitrile gloves, a barrow and a rocking seat in the garden room, every day.",
    ),
    sub("Adult life and leaving college (outcomes 6 and 8)"),
    _f(
        9,
        "<ins>An independence tutor must take Geth with his two new support workers to his new house for two hours every Friday from January to July 2027, 1:1, to teach his evening routine and, in the last 40 minutes, the walk to the band room or the pool. The tutor, the social worker and Bethan Prosser must review each month what he has learnt.</ins>",
        "The therapists and the tutor must train Geth's new support workers for three days in May 2027, and again for a day in September 2027, in his symbols, his signs of pain, his routines and positive behaviour support.",
    ),
    P(
        "Teaching in music by a community brass band tutor with a teaching qualification, 1:1, for one hour a week for 36 weeks, is bought by direct payment (see Section J). It answers his needs in communication and in the senses, as it teaches him to choose, to stop and to stay with others. The tutor must review it with Delyth Amory each half term."
    ),
    head("SECTION G. Health provision"),
    *paras(
        "The community learning disability nurse will see Geth for 45 minutes every month until July 2027 to keep his pain and bowel chart with staff, and will review his laxatives with his doctor every three months.",
        "The special care dental service will see Geth for 20 minutes every two weeks from November 2026 to April 2027, first in the garden and then in the surgery, to prepare him for an examination. It will treat his teeth under sedation by January 2027.",
    ),
    head("SECTION H1. Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    P("None: this section is for those under 18."),
    head("SECTION H2. Other social care provision"),
    *paras(
        "Under the Care Act 2014 the council will provide a tenancy at Orchard House, Fennimore, with two other people, from <ins>12 July 2027</ins>. There will be one worker with Geth from 7 in the morning until 10 at night and one waking worker for the house at night. The social worker will review this at six weeks and then every six months.",
        "Until then, a worker trained in moving and handling will be at Bethan Prosser's home with Geth from 6 on Friday evening until 8 on Sunday evening, awake at night, and for 12 weeks of holidays. The social worker will review this every three months. From September 2027 day support at Dingle Farm will be for 20 hours a week, 1:1.",
    ),
    head("SECTION I. Placement"),
    P("Ashdell College, a specialist post-16 institution, as a weekly boarder until 9 July 2027."),
    head("SECTION J. Personal budget"),
    P(
        "A direct payment of £1,620 a year is made to Bethan Prosser, as deputy, for special educational provision: the brass band tutor in Section F, 36 hours at £45. It meets Geth's needs in communication and in the senses and works towards outcomes 1, 4 and 8. Fennimore Council reviews it each April."
    ),
    head("SECTION K. Advice and information"),
    grid(
        ["Advice", "Who gave it", "Date"],
        [
            ["Young person's views", "Delyth Amory, keyworker", "24 September 2026"],
            ["Parent and deputy", "Bethan Prosser", "24 September 2026"],
            ["Sister", "Cerys Prosser", "24 September 2026"],
            [
                "Education, and preparation for adult life",
                "H. Blackstock, head of learning, Ashdell College",
                "21 September 2026",
            ],
            ["Behaviour support", "T. Quenby, behaviour specialist", "18 September 2026"],
            ["Educational psychology", "Dr J. Maddern, educational psychologist", "16 September 2026"],
            ["Medical", "Dr O. Sarkar, consultant psychiatrist in learning disability", "11 September 2026"],
            ["Community nursing", "P. Yelland, learning disability nurse", "14 September 2026"],
            ["Dental", "Miss E. Hoad, special care dentistry", "9 September 2026"],
            ["Speech and language therapy", "S. Ambler, speech and language therapist", "15 September 2026"],
            ["Occupational therapy", "R. Duxbury, occupational therapist", "17 September 2026"],
            ["Social care (Care Act assessment)", "M. Idris, social worker", "8 September 2026"],
        ],
        (5.4, 7.6, 3.6),
        shade=_PALE,
    ),
    P(
        "These amendments are proposed. You have 15 days from 5 November 2026 to send us your comments.",
        before=8,
    ),
]

GUARDS = [
    Guard("None: this section is for those under 18.", "H1", "S10, S02: rightly nil for an adult"),
    Guard(
        "Ashdell College, a specialist post-16 institution, as a weekly boarder until 9 July 2027.",
        "I",
        "S08: proposed amendments may name the college",
    ),
    Guard(
        "He bites his hand and strikes his head, on average twice a week and for up to 40 minutes, and has two permanent scars.",
        "B",
        "P07, N05: 'up to' describes an episode, not provision",
    ),
    Guard(
        "A learning support assistant, trained by the therapist for one day each term, must be with Geth, 1:1, for all 27 hours of his college week. The assistant keeps his symbol belt on, waits ten seconds, and models each symbol at least 20 times a day. The head of learning must review the record every fortnight.",
        "F",
        "P19, P07: the assistant goes with him to the taught sessions; 'at least'",
    ),
    Guard(
        "Bethan Prosser hopes that he will be understood by people who have never met her, and that he will leave college to a life and not to a sofa.",
        "A",
        "M01, M02: 'her' is the mother; T06: outcomes 1 and 5 to 8 carry it",
    ),
    Guard(
        "By September 2027 Geth will go through his evening routine in his new house from his own pictures, without a prompt, on 10 evenings out of 14 (independent living).",
        "E",
        "O06: a step with a count; tracked insertion counts",
    ),
]

_D = Defect

_A: list[Edit] = [
    swap(
        "None: this section is for those under 18.",
        "A carer will bathe and dress Geth at home, 1:1, for one hour at 8 in the morning on Saturdays and Sundays. The social worker will review this every three months.",
        _D("S10", "H1", "provision under the 1970 Act for a man of 22"),
    ),
    swap(
        "for special educational provision: the brass band tutor in Section F, 36 hours at £45. It meets Geth's needs in communication and in the senses and works towards outcomes 1, 4 and 8. Fennimore Council reviews it each April.",
        "for special educational provision.",
        _D("S11", "J", "the needs and outcomes that it meets are not set out"),
    ),
    swap(
        " It answers his needs in communication and in the senses, as it teaches him to choose, to stop and to stay with others.",
        "",
    ),
    *[
        swap(f"{day} September 2026", f"{day} September 2021", times=times)
        for day, times in (("21", 1), ("18", 1), ("16", 1), ("11", 1), ("14", 1), ("15", 1), ("17", 1))
    ],
    swap("24 September 2026", "24 September 2021", times=4),
    swap("9 September 2026", "9 September 2021"),
    swap("<ins>September 2026</ins>", "<ins>September 2021</ins>", times=3),
    swap(
        "8 September 2026",
        "8 September 2021",
        _D("S14", "K", "every advice is over five years old, and none is since he left school", None),
        times=2,
    ),
    swap(
        "He learns a step by doing it with someone's hand and needs 60 to 80 repetitions. He does a chain of four steps that he knows and stops if a thing is not in its place. What he has learnt in one setting he does not yet do in another: none of eight garden tasks carried over to the farm in June 2026.",
        "He has significant difficulties in this area and will always need a lot of input.",
        _D("N03", "B", "nothing seen, no level"),
    ),
    drop("Geth fetches his boots on garden days"),
    drop("Bethan Prosser hopes that he will be understood"),
    drop("What he seems to hope for", _D("V06", "A", "likes and dislikes only", None)),
    swap(
        "An occupational therapist with sensory integration training must work with Geth, 1:1, for 45 minutes every fortnight and must review his programme each term.",
        "Sensory provision will be in line with the sensory diet that the occupational therapist is to produce.",
        _D("P09", "F", "left to a programme not yet written"),
        _D("P03", "F", "no frequency"),
        _D("P04", "F", "no length"),
    ),
    swap(
        "Geth must have a weighted vest, nitrile gloves, a barrow and a rocking seat in the garden room, every day.",
        "XXX must have a weighted vest, nitrile gloves, a barrow and a rocking seat in the garden room, every day.",
        _D("S04", "F", "XXX for the name"),
    ),
    swap(
        "<ins>By September 2027 Geth will go through",
        "<ins>By September 2027 Lewis will go through",
        _D("M01", "E", "another man's name"),
    ),
    swap(
        "By April 2027 Geth will let a dentist count his teeth for two minutes (health).",
        "By April 2026 Geth will let a dentist count his teeth for two minutes (health).",
        _D("O11", "E", "before the plan's date"),
    ),
    swap(
        "in a group of four for 12 hours a week, in the same steps in both places, by backward chaining.",
        "in a small group, within a tailored programme, by backward chaining.",
        _D("P05", "F", "'a small group'"),
        _D("P04", "F", "no hours"),
        _D("P06", "F", "'small group', 'tailored programme' where number and hours stood"),
    ),
]

_B: list[Edit] = [
    swap(
        "By April 2027 Geth will give or touch a symbol for “stop”, “hurts” or “no” on eight out of ten occasions when staff see that he means it, at college and at home.",
        "Geth will give or touch a symbol for “stop”, “hurts” or “no” on eight out of ten occasions when staff see that he means it, at college and at home.",
        _D("O02", "E", "no date"),
    ),
    swap(
        "By April 2027 Geth will choose heavy work or his weighted vest from two objects before he becomes restless, on four days out of five, so that he can stay an hour with others.",
        "By April 2027 Geth will have access to heavy work and a weighted vest.",
        _D("O05", "E", "equipment and activity"),
    ),
    swap(
        "By July 2027 Geth will take his change card and go with his hum and walk, without hurting himself, at nine of ten changes that were not planned.",
        "By July 2027 the behaviour team will reduce the number of incidents.",
        _D("O07", "E", "the team is the subject"),
        _D("O04", "E", "'reduce' with no number"),
    ),
    drop("Under the Care Act 2014 the council will provide a tenancy"),
    drop(
        "Until then, a worker trained in moving and handling",
        _D("S02", "H2", "a heading with nothing under it", None),
        _D(
            "T08",
            "D",
            "nothing in H answers it",
            "The Care Act assessment of 8 September 2026 found that Geth needs one person with him at all times by day and someone awake at night, and help with all personal care. His mother, who is 61, can no longer lift or hold him. He has nowhere arranged to live, and nothing to do by day, after July 2027.",
        ),
    ),
    drop("A behaviour specialist with a postgraduate diploma"),
    drop(
        "Emotional needs (outcome 3)",
        _D(
            "T01",
            "B",
            "nothing in F answers distress at change",
            "Any unannounced change makes him very distressed. He bites his hand and strikes his head, on average twice a week and for up to 40 minutes, and has two permanent scars. For an hour afterwards he cannot take part in anything.",
        ),
    ),
    swap(
        "must carry out that programme of heavy work and movement with Geth, 1:1, for 15 minutes at 9, 11, 1 and 3 o'clock every day. The occupational therapist must watch it once each half term and review it.",
        "must carry out that programme of heavy work and movement with Geth, 1:1, frequently throughout the day as needed.",
        _D("P03", "F", "'frequently', 'as needed'"),
        _D("P04", "F", "no length"),
        _D("P06", "F", "'frequently throughout the day as needed'"),
        _D("P14", "F", "nobody reviews it"),
    ),
    swap(
        "He lived at home and went to Bryn Close School until July 2023",
        "He will move to the juniors in September 2012. He lived at home and went to Bryn Close School until July 2023",
        _D("M05", "A", "left from childhood", "He will move to the juniors in September 2012."),
    ),
    swap(
        "How Geth's views were found out",
        "Views",
    ),
    drop(
        "Geth does not speak or write, and was found under the Mental Capacity Act",
        _D("V04", "A", "nothing says how his views were found out", None),
    ),
    swap(
        "Geth has no spoken words and understands",
        "Geth suffers from autism, is very low functioning, has no spoken words and understands",
        _D("N05", "B", "'suffers from', 'low functioning'"),
    ),
    swap(
        "Geth has reflux and constipation.",
        "Mr Prosser has reflux and constipation, and she is often in pain.",
        _D("M02", "C", "'she' for a man"),
    ),
    swap(
        "A speech and language therapist experienced with adults who have severe learning disabilities must work with Geth, 1:1, for 45 minutes a week for 36 weeks,",
        "A speech and language therapist experienced with adults who have severe learning disabilities should, if the contract is renewed, work with Geth, 1:1, for 45 minutes a week for 36 weeks,",
        _D("P08", "F", "'if the contract is renewed'"),
        _D("P10", "F", "'should'"),
    ),
]

VARIANTS = {"a": _A, "b": _B}
PDF = {f"{STEM}-a"}
