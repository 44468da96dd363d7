"""Ashcombe Vale: the two defective copies."""

from tests.defects.lovage.banners import outcome_led
from tests.defects.lovage.edits import Copy

SHAPE = outcome_led

COPIES = [
    Copy(
        letter="a",
        drops=["D1", "D2", "E10", "E11", "H2.1", "H2.2", "H2.3", "F8", "F10", "K/8"],
        texts={
            "F1|Monitored and reviewed": "",
            "F3": "Help and support for Nell with getting back into buildings.",
            "F3|Provided by": "The lead mentor, 1:1, supervised by the educational psychologist",
            "E1": "By July 2027 Nell will develop her emotional regulation skills.",
            "J/budget": "A direct payment for the sessions at Fallow Farm has been agreed and is paid to Mrs Hesketh.",
        },
        subs=[
            ("B1", "She shouts,", "She is attention-seeking and aggressive: she shouts,"),
            ("F7", "Work with horses", "Grooming and feeding"),
        ],
        adds=[
            ("C1", "@D/nil\nNot applicable."),
            ("H1/nil", "@H2/nil\nNone."),
            (
                "F7",
                "@F70 E6\nA lead mentor who plans the week with Nell, is with her at both sites, and gives six "
                "weeks' notice in person of "
                "any absence or ending.\n| Provided by: A mentor employed by Brightwater Tuition with a Level 3 award "
                "in youth work and three "
                "years' experience of looked-after children; 1:1\n| How often and how long: All sessions, 25 hours a "
                "week\n"
                "| Monitored and reviewed: Head of the virtual school, each half term",
            ),
        ],
        labels=[
            ("N08", "D", "D/nil", "She is looked after under a care order, and D is nil."),
            ("T06", "A", "A2", "No outcome on home or brother is left."),
            ("P17", "F", None, "Travel training and careers guidance were taken away."),
            ("T01", "B", "B7", "The provision for travel, money and college was taken away."),
            ("T03", "E", "E7", "With travel training gone nothing helps towards it."),
            ("T03", "E", "E8", "With careers guidance gone nothing helps towards it."),
            ("S12", "K", None, "Year 10, and no advice on preparing for adulthood is listed."),
            ("P14", "F", "F1", "The review column is empty."),
            ("P01", "F", "F3", "'Help and support', with no approach."),
            ("P16", "F", "F70", "The mentor's paragraph again, under another outcome."),
            ("N05", "B", "B1", "'Attention-seeking and aggressive'."),
            ("O03", "E", "E1", "Nothing that could be seen or counted."),
            ("O04", "E", "E1", "'Develop' with no criterion."),
            ("S11", "J", "J/budget", "A direct payment is made and J sets out neither need nor outcome."),
        ],
    ),
    Copy(
        letter="b",
        drops=["A/child", "A1", "A2", "A3", "G1", "H2.2", "F2", "F7"],
        texts={
            "A/how": "The social worker met Nell's mother and Mrs Hesketh separately in May 2026.",
            "F/lead": "The Council is satisfied under section 61 of the Children and Families Act 2014 that it would "
            "be inappropriate "
            "for the provision below to be made in a school. Nell is tutored elsewhere.",
            "F1|Provided by": "A teacher trained in trauma-informed practice to Level 5; 1:1",
            "F3|Provided by": "A mentor with a Level 3 award in youth work, 1:1, following a plan written and "
            "supervised by the "
            "educational psychologist",
            "F4": "Access to tuition in English.",
            "F4|Provided by": "A qualified secondary teacher of English; 1:1",
            "F4|How often and how long": "As Nell is able to manage",
            "F5|Provided by": "A qualified secondary teacher of mathematics; 1:1",
            "F9": "A low-noise room with its own entrance, used for all teaching, to leave which Nell has only to "
            "show a card.",
            "F9|Provided by": "The tutors",
            "F9|Monitored and reviewed": "The head of the virtual school, each term",
            "E8": "By January 2028 Nell will attend a programme of careers appointments and college visits.",
            "B6": "Nell has some sensory difficulties.",
        },
        subs=[
            ("A/history", "is 14.", "is 15."),
        ],
        adds=[
            (
                "E9",
                "@E50 y10\nBy July 2027 Nell will write a letter of 150 words to a stable, with its sentences and "
                "paragraphs marked.",
            ),
            (
                "E50",
                "@E51 y10\nBy July 2027 Nell will work out the feed for three horses by weight, to the nearest "
                "100 grams.",
            ),
            ("F10", "@F50 loose\nTraining for the adults who work with Nell."),
            ("C1", "@G/nil\nNone."),
        ],
        labels=[
            ("V01", "A", None, "Nell's own words and hopes were taken out."),
            (
                "P18",
                "F",
                "F/lead",
                "Otherwise than at school, with neither hours, timetable, provider nor place.",
            ),
            ("P03", "F", "F4", "No frequency: 'as Nell is able to manage'."),
            ("P04", "F", "F4", "No length of session."),
            ("P06", "F", "F4", "'Access to' stands for the amount."),
            ("T01", "B", "B2", "The lead mentor was taken away."),
            ("T03", "E", "E2", "With the mentor the outcome lost its provision."),
            ("O01", "E", None, "Thirteen outcomes."),
            (
                "M04",
                "A",
                "Shanelle, who asks to be called Nell and is so called below, is 15.",
                "Born on 20 February 2012, she is 14.",
            ),
            ("T07", "C", "C1", "The treatment for nightmares was taken away."),
            ("T03", "E", "E9", "With it the outcome lost its provision."),
            ("T08", "D", "D2", "Family time was taken away."),
            ("T03", "E", "E11", "With it the outcome lost its provision."),
            ("O05", "E", "E8", "Attending appointments and visits."),
            ("N03", "B", "B6", "No level, nothing one could see, no effect."),
            ("P15", "F", "F50", "No subject, trainer or renewal."),
            ("P02", "F", "F50", "Nobody is named to train."),
            ("P03", "F", "F50", "No date or renewal."),
        ],
    ),
]
