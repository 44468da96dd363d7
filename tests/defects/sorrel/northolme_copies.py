"""Zofia's plan with its defects: two copies."""

from __future__ import annotations

from tests.defects.sorrel.scribe import KEEP, Missing, Seed, Variant

_BLENDED = (
    "Zofia and her parents have told the Authority at meetings on 9 and 16 June 2026 that things were well until "
    "Year 8, that dressmaking, the cat and old films are enjoyed, that corridors are hated, that early signs were "
    "taken for rudeness, and that force has never worked."
)
_NURSE = (
    "The CAMHS nurse therapist shall see Zofia for the treatment of her anxiety, 1:1, fifty minutes, once a week for "
    "sixteen weeks from September 2026 and once a fortnight for sixteen weeks after that. A consultant psychiatrist "
    "shall review medication and risk every eight weeks and write to the school's named nurse. [Outcome 2]"
)
_A = Variant(
    "a",
    (
        Seed("A.method", None, "", "one blended account"),
        Seed("A.own", _BLENDED, "V03", "whose view each is cannot be told"),
        Seed("A.parent", None, "", "one blended account"),
        Seed("A1", "GCSEs are wanted in textiles, English and maths, even if late."),
        Seed("A2", "It is hoped that there will be a costume course at college.", "T06", "no outcome left"),
        Seed("A3", None, "", "the adulthood part is left out throughout"),
        Seed("A4", None, "", "goes with sleep, which would be a step towards health"),
        Seed("C2", None, "", "goes with sleep"),
        Seed("E10", None, "", "goes with sleep"),
        Seed("G1", _NURSE, "", "the reference to the outcome left out goes too"),
        Seed("G2", None, "", "goes with sleep"),
        Seed("A5", None, "", "goes with section D"),
        Seed("B12", None, "", "the adulthood part is left out throughout"),
        Seed("B13", None, "", "the adulthood part is left out throughout"),
        Seed("E8", None, "", "the adulthood part is left out throughout"),
        Seed("E9", None, "", "the adulthood part is left out throughout"),
        Seed("F18", None, "", "the adulthood part is left out throughout"),
        Seed("F19", None, "", "the adulthood part is left out throughout"),
        Seed("F20", None, "", "the adulthood part is left out throughout"),
        Seed("D.how", None, "", "D says nothing is known"),
        Seed("D1", None, "", "D says nothing is known"),
        Seed("D2", None, "", "D says nothing is known"),
        Seed(
            "D.nil",
            "Zofia is not known to the Authority's social care service.",
            "N07 N08",
            "no assessment; the front page says child in need",
        ),
        Seed("E11", None, "", "goes with section D"),
        Seed("H1-1", None, "", "goes with section D"),
        Seed("H2-1", None, "", "goes with section D"),
        Seed("H1.nil", "None."),
        Seed("H2.nil", "None."),
        Seed(
            "F3",
            "The Authority shall secure that Zofia's education continues otherwise than at school by way of home "
            "tuition in core subjects for such time as is appropriate to her recovery. [Outcomes 1 and 6]",
            "P18 P02 P03 P04 P05 P06",
            "no hours, teacher or place",
        ),
        Seed("front.request", "03.07.2023", "S15", "36 weeks from request to first issue"),
        Seed(
            "I.place",
            "Copse Road School, Northolme: a mainstream secondary academy. The school shall in addition provide "
            "a weekly session of counselling of one hour, 1:1, with the school's accredited counsellor.",
            "P13",
            "provision in Section I",
            passage="The school shall in addition provide a weekly session of counselling of one hour, 1:1, with "
            "the school's accredited counsellor.",
        ),
        Seed(
            "E3",
            "Zofia will be happy in herself and have a good life.",
            "O06 O03",
            "a hope for life, with no step and nothing to see",
        ),
        Seed(
            "F8",
            "A group of three, chosen with Zofia and including her friend Blessing, for a shared craft task, led "
            "by the mentor: sixty minutes, every Wednesday at lunch-time. The SENCO shall review its membership "
            "and effect each term, and shall ask Keira's mother each term whether Keira is content with it. "
            "[Outcome 5]",
            "M01",
            "Keira: another child's plan",
        ),
    ),
    (
        Missing("O09", "E", "Year 10, and nothing towards adult life"),
        Missing("P17", "F", "Year 10, and no provision to prepare for adulthood"),
        Missing("O12", "E", "nothing on the move at sixteen in E or F"),
    ),
)
_OLD = {
    "K1.a": ("Ms A Lis and Mr D Harrowgate, representations", "16.01.2024"),
    "K2.a": ("Zofia, written views", "09.01.2024"),
    "K3.a": ("Mr H Ferncastle, SENCO, Copse Road School", "22.01.2024"),
    "K5.a": ("Dr V Aldous-Ray, educational psychologist", "12.01.2024"),
    "K6.a": ("Dr S Nakagawa, consultant child and adolescent psychiatrist, CAMHS", "10.01.2024"),
    "K7.a": ("Mrs B Ollivant", "17.01.2024"),
    "K8.a": ("Mr C Westerby", "18.01.2024"),
    "K9.a": ("Ms J Tumelty, social worker", "15.01.2024"),
    "K10.a": ("Ms P Garrow, careers adviser", "24.01.2024"),
}
_LONG = (
    "Zofia's opinion of herself is low, and it having been observed by those who have had the teaching of her at "
    "home and by her mother that she calls her work, whatever its merit may in the view of others be, by such "
    'words as "rubbish", that she has, on occasions which were not counted but which are understood to have been '
    "several, torn up pieces that were finished or very nearly so, and that she told her tutor nobody would notice "
    "were she not to come back, and there having besides been two occasions in the spring of 2026 upon which she "
    "harmed herself, it is to be taken that her belief in her own worth is such as to stand in the way of her "
    "learning."
)
_B = Variant(
    "b",
    (
        *(Seed(key, KEEP, cells=cells) for key, cells in _OLD.items()),
        Seed(
            "J.pb",
            "The Authority has agreed to make a direct payment to Ms Lis of £74 a week for the tuition.",
            "S11",
            "a payment agreed; the needs and outcomes it meets are not set out",
        ),
        Seed(
            "A.method",
            "The views which follow were obtained by the Authority's officer at a meeting with Zofia at Northolme "
            "Library on 9 June 2026, she having written beforehand four sides of her own and asked that parts be "
            "quoted.",
        ),
        Seed("K4.a", None, "", "the tutor's advice was newer"),
        Seed("A.parent", None, "", "no parents' views"),
        Seed("A4", None, "", "no parents' views"),
        Seed("A5", None, "", "no parents' views"),
        Seed(
            "E7",
            "By July 2026 Zofia will divide a piece of work into dated steps on her own and hand in four pieces of "
            "every five on the day agreed.",
            "O11",
            "to be achieved two months before the plan was made",
        ),
        Seed(
            "F12",
            "Zofia shall have the benefit of quality first teaching in science and of a broad, balanced and "
            "suitably differentiated curriculum. [Outcome 6]",
            "P11 P01",
            "what every pupil has",
        ),
        Seed("F18", None, "", "nothing for travel", side="T03 E8, T01 B12"),
        Seed(
            "F15",
            "Extra time of 25 per cent, a room apart for not more than four candidates, and rest breaks in every "
            "test and examination, applied for by the school's examinations officer by 31 January 2027 and "
            "practised in each test before that. [Outcomes 6 and 14]",
            "T09",
            "there are eleven outcomes",
        ),
        Seed(
            "F14",
            "A making project, in which Zofia designs and completes one garment each term and a portfolio of what "
            "went well, with the textiles teacher: 1:1, sixty minutes, every Thursday. The teacher and the mentor "
            "shall review the portfolio with her at the end of each term. [Outcome 7]",
            "P16",
            "paragraph 6.6 over again",
            side="T01 B5",
        ),
        Seed(
            "C2",
            "On school mornings Zofia has nausea, shaking and, three mornings in five, vomiting. Her anxiety "
            "score on the child anxiety scale was 84 in June 2026, where 70 and above is severe. Since November "
            "2025 she has not been inside the main building.",
            "M06 N06",
            "the words of paragraph 2.6 again, in Section C, where sleep stood",
            side="T04 E10, T05 G2",
        ),
        Seed("B8", _LONG, "R02", "one sentence of over a hundred words"),
        Seed(
            "E11",
            "By 23 July 2027 Zofia will have a reduced caring role and improved wellbeing, self-esteem, friendships "
            "and confidence.",
            "O08 O03 O04",
            "five things, none of which can be seen",
        ),
    ),
    (
        Missing("S14", "K", "the newest advice is of January 2024, 32 months before this plan"),
        Missing("V02", "A", "nothing from either parent"),
    ),
)
VARIANTS = (_A, _B)
