"""Dunnock Hills: what the plan says, and what is linked to what."""

from __future__ import annotations

from tests.defects.sedge.edits import Data, it

DATA: Data = {
    "key": "Words added after the review of 30 June 2026 are marked as insertions, and words taken out as deletions.",
    "front": [
        ["Child's full name", "Ellis Jude Thackery"],
        ["Known as", "Ellis"],
        ["Date of birth", "2 December 2016"],
        ["Year group", "{-Year 4-}{+Year 5+}"],
        ["School", "Millrace Primary School"],
        ["Care status", "Looked after by Dunnock Hills Council under a care order since 17 May 2021"],
        ["Lives with", "Ros and Peter Vane, foster carers"],
        ["Plan status", "Final, as amended"],
        ["Amended plan dated", "{-22 September 2025-}{+18 September 2026+}"],
        ["Review due on or before", "{-30 June 2026-}{+29 June 2027+}"],
    ],
    "titles": ["Background", "What Ellis says", "What his carers and his mother say"],
    "history": [
        "Ellis lived with his mother, Donna, and his older sister Kayleigh until he was four. There was violence at home and he was often left alone. He came into care in May 2021, moved between three foster homes and has been with Ros and Peter since February 2023. He has had two primary schools; he started at Millrace in Year 2.",
    ],
    "child": [
        "{+Ellis talked to Nadia Frost, his social worker, on 9 June 2026 while they built a den, and again two days later, when she read back to him what she had written and he changed one line.+}",
        "{-Ellis told his teacher in 2025 that he hates school.-}",
        "{+\"I like Mr Okoro because he doesn't shout. I like the goats. I can't do writing, my hand knows it but my head goes. When I get mad I can't hear.\"+}",
        "Ellis speaks fluently but does not find words when he is upset. He then nods, points to one of four faces on his key ring or draws. He came to the part of his review about the goats and decided himself who should sit next to him.",
    ],
    "child_hopes": [
        it("A1", '{+"I want to be a farmer or a vet\'s helper."+}'),
        it("A2", '"I want to see Kayleigh more and not only at the centre."'),
    ],
    "carers": [
        "Ros and Peter wrote a page for the review. They enjoy Ellis's humour and the care he takes of their hens. {+They say that evenings are much quieter than a year ago, but that he checks the doors each night and that any change of plan undoes him.+}",
        "Donna, his mother, was asked by telephone on 12 June 2026. She wants him to be safe and to know that she thinks about him.",
    ],
    "carer_hopes": [
        it(
            "A3",
            "Ros and Peter hope that he will have a friend to ask home and will go to the same secondary school as the boys next door.",
        ),
        it("A4", "Donna hopes that Ellis will learn to read well enough to read a letter from her."),
    ],
    "strengths": [
        "Ellis is observant, quick at mental arithmetic and endlessly patient with animals. His knowledge of farm machinery is remarkable. He can put right what he has broken and will say sorry in his own time.",
    ],
    "areas": [
        (
            "communication-interaction",
            "Communication and Interaction",
            [
                it(
                    "B1",
                    "Ellis follows instructions of one or two steps but loses longer ones as soon as he is tense; in the classroom observation of May 2026 he began the wrong task in five lessons out of eight.",
                ),
                it(
                    "B2",
                    "He tells what has happened out of order and leaves out who did what, so that adults misjudge what went on at playtime and he feels called a liar.",
                ),
            ],
        ),
        (
            "cognition-learning",
            "Cognition and Learning",
            [
                it(
                    "B3",
                    "Ellis reads at the level of a child of {-five and a half-}{+six and a half+}. He guesses from the first letter, and cannot read the questions on a Year 5 page of mathematics that he could do in his head.",
                ),
                it(
                    "B4",
                    "He writes two or three short lines in half an hour and spells one word in three so that it can be read. He tears up what he has written in about half of lessons.",
                ),
                it(
                    "B5",
                    "His working memory is at the 5th centile. He forgets the middle of a calculation or a sentence and has to begin again, and so finishes a third of what is set.",
                ),
            ],
        ),
        (
            "semh",
            "Social, Emotional and Mental Health",
            [
                it(
                    "B6",
                    "Ellis watches the door and the adults and starts at every noise. When a supply teacher comes, or an adult's voice is raised, he hides under the table or runs from the room: {-nine-}{+four+} times a week on average in the summer term.",
                ),
                it(
                    "B7",
                    "He cannot yet tell that he is growing angry. Within a minute he may throw chairs or hit, and he then needs most of an hour to be calm; he was sent home on six days last year.",
                ),
                it(
                    "B8",
                    "Ellis expects other children to leave him out. He tries to run every game, hits out when he loses and has no child whom he sees outside school.",
                ),
                it(
                    "B9",
                    "He believes that he is stupid and bad, and says so. He will not start a task at which he might fail, and rips up praise that is given aloud.",
                ),
                it(
                    "B10",
                    "{+Any move frightens him: of class, of room, of adult. He was dysregulated for the whole of September when he went up to Year 4, and he already asks each week what will happen after Year 6.+}",
                ),
            ],
        ),
        (
            "sensory-physical",
            "Sensory and Physical",
            [
                it(
                    "B11",
                    "Ellis cannot keep still on a chair for longer than four minutes. He chews his sleeves to holes and is out of his place about thirty times in a morning, and does not hear what is said while he is.",
                ),
            ],
        ),
    ],
    "C": [
        it(
            "C1",
            "Ellis has attention deficit hyperactivity disorder and takes methylphenidate. It takes away his appetite, so that he eats almost nothing at dinner and is shaky and short-tempered in the afternoon.",
        )
    ],
    "D": [
        it(
            "D1",
            "Ellis is a looked-after child. He sees Kayleigh six times a year for an hour at a contact centre and is unsettled for three days before and after; missing her is what he talks of most.",
        ),
        it(
            "D2",
            "{+He goes to no club or activity, since two have sent him away for fighting, and so spends every weekend with adults.+}",
        ),
    ],
    "E": [
        (
            "communication-interaction",
            [
                it(
                    "E1",
                    "By the end of Year 6 Ellis will carry out a three-step instruction, checked against a picture list, in nine lessons out of ten.",
                ),
                it(
                    "E2",
                    "By July 2027 Ellis will tell an adult what happened in a quarrel, in order and with who did what, within an hour of it, four times out of five.",
                ),
            ],
        ),
        (
            "cognition-learning",
            [
                it(
                    "E3",
                    "By the end of Key Stage 2 Ellis will read at the level of a child of nine and will read a page-long letter to somebody he chooses.",
                ),
                it(
                    "E4",
                    "By the end of Key Stage 2 Ellis will write three paragraphs in forty minutes, by hand or by speaking to a tablet, and will keep them.",
                ),
            ],
        ),
        (
            "semh",
            [
                it(
                    "E5",
                    "{-By July 2026 Ellis will stay in class with an adult beside him.-}{+By July 2027 Ellis will stay in the room, or go to his agreed place and be back within ten minutes, on nineteen days out of twenty.+}",
                ),
                it(
                    "E6",
                    "By the end of Year 6 Ellis will show with his key ring that he is getting angry, and do one of his three calming things, four times out of five, so that he misses no day through being sent home.",
                ),
                it(
                    "E7",
                    "By the end of Year 6 Ellis will play a game with rules with two others for twenty minutes, win or lose, three times a week, and will have had one of them home.",
                ),
                it(
                    "E8",
                    "By July 2027 Ellis will start a task that is new to him within three minutes, eight times out of ten, and will choose two pieces each half-term to show to Ros and Peter.",
                ),
                it(
                    "E9",
                    "{+By the end of his first term in Year 7 Ellis will be in all his lessons at his new school, able to name two adults and two children whom he would go to there.+}",
                ),
            ],
        ),
        (
            "sensory-physical",
            [
                it(
                    "E10",
                    "By July 2027 Ellis will listen in his place to ten minutes of whole-class teaching, using his cushion or chew, in four lessons out of five.",
                )
            ],
        ),
        (
            "health",
            [
                it(
                    "E11",
                    "By July 2027 Ellis will eat breakfast, a snack at two o'clock and three quarters of his dinner every school day, and be able to work in the afternoon.",
                )
            ],
        ),
        (
            "social-care",
            [
                it(
                    "E12",
                    "By July 2027 Ellis will have seen Kayleigh every month, outdoors and for three hours, and will have been one of the Young Farmers' juniors for a whole term.",
                )
            ],
        ),
    ],
    "targets": "Three steps for the term are agreed at each termly meeting for Ellis's personal education plan by the special educational needs coordinator, Ros and Peter, Nadia Frost and the virtual school's teacher; Mr Okoro looks at them with Ellis every second Friday.",
    "F": [
        (
            "communication-interaction",
            "Communication and Interaction",
            [
                it(
                    "F1",
                    "The class teacher will give Ellis each instruction with a list of its steps in pictures, and hear him say them back, in every lesson.",
                ),
                it(
                    "F2",
                    "A speech and language therapist will teach Ellis to tell events in order, 1:1, for 30 minutes once a fortnight in the autumn and spring terms, and will review his recordings in April.",
                ),
                it(
                    "F3",
                    "Mr Okoro, a higher-level teaching assistant trained by the therapist, will draw the day's events with Ellis as a strip, 1:1, for the last ten minutes of each day.",
                ),
            ],
        ),
        (
            "cognition-learning",
            "Cognition and Learning",
            [
                it(
                    "F4",
                    "A specialist teacher with a qualification in dyslexia will teach Ellis 1:1 for {-30-}{+45+} minutes twice a week by a structured, cumulative programme of phonics and spelling, and will test his reading and spelling in December, March and June.",
                ),
                it(
                    "F5",
                    "Mr Okoro will go over the specialist teacher's programme with Ellis 1:1 for 15 minutes on the other three days, before register.",
                ),
                it(
                    "F6",
                    "{+A tablet with speech-to-text and a reading pen will be at Ellis's place in every lesson that has reading or writing. The specialist teacher will teach him to use both, 1:1, in six sessions of 30 minutes by Christmas.+}",
                ),
                it(
                    "F7",
                    "The class teacher will break each written task into parts of one sentence or one sum, with a number line and word card on the desk, in every lesson of English and mathematics.",
                ),
            ],
        ),
        (
            "semh",
            "Social, Emotional and Mental Health",
            [
                it(
                    "F8",
                    "Mr Okoro, trained in attachment and trauma by the virtual school, will be with Ellis 1:1 from his arrival until he goes home, 32.5 hours a week, to meet him at the gate, notice what he feels, sit by him at the start of each task and move off when he has begun. A named second adult with the same training will take over when Mr Okoro is away.",
                ),
                it(
                    "F9",
                    "A drama therapist registered with the Health and Care Professions Council will see Ellis 1:1 for 50 minutes every Tuesday in term time to help him understand what he feels and where it comes from, and will report to his team at the end of each term.",
                ),
                it(
                    "F10",
                    "{+Ellis will look after the school's goats with Mr Okoro and one other child for 20 minutes, every day before lessons begin, practising talk about feelings as the educational psychologist has shown.+}",
                ),
                it(
                    "F11",
                    "A tent with cushions in the library corner will be Ellis's agreed place, open to him in every lesson. Mr Okoro will go with him, say nothing for two minutes and then use the key ring.",
                ),
                it(
                    "F12",
                    "An emotional literacy support assistant, supervised by the educational psychologist each half-term, will teach Ellis 1:1 for 40 minutes every Thursday to spot anger early and to use three ways to cool down.",
                ),
                it(
                    "F13",
                    "Mr Okoro will run a board-games club for Ellis and two children whom he has picked, at dinner time on Monday, Wednesday and Friday, 25 minutes a time, with a round of talking over who won.",
                ),
                it(
                    "F14",
                    "All adults who teach Ellis will praise him in writing, on a card that he may read alone, at least once in each lesson.",
                ),
                it(
                    "F15",
                    "The educational psychologist will train all the staff of Millrace for three hours each September, and any supply teacher's line manager by telephone, in developmental trauma and Ellis's safety plan, and will meet his team for an hour each half-term.",
                ),
                it(
                    "F16",
                    "{+Move to secondary school: from January of Year 6 Mr Okoro will take Ellis 1:1 to his next school on one afternoon a fortnight, for two hours, and will spend the first three weeks of September 2028 there with him. The virtual school's teacher will call an hour's planning meeting each half-term of Year 6.+}",
                ),
            ],
        ),
        (
            "sensory-physical",
            "Sensory and Physical",
            [
                it(
                    "F17",
                    "An occupational therapist will work with Ellis and Mr Okoro for 45 minutes once every half-term on a plan of movement and deep pressure, and will bring it up to date each time.",
                ),
                it(
                    "F18",
                    "Mr Okoro will do the plan's movement circuit with Ellis, 1:1, for eight minutes at 9.30, 11.15 and 1.30 daily.",
                ),
                it(
                    "F19",
                    "A wobble cushion, a foot band and a chew will be kept at Ellis's place for every lesson.",
                ),
            ],
        ),
    ],
    "review": "The special educational needs coordinator goes through the whole of this section at each termly meeting for the personal education plan.",
    "G": [
        it(
            "G1",
            "A community paediatrician will see Ellis for 30 minutes every six months, and a nurse will weigh and measure him every three, to adjust his medicine to his appetite and attention.",
        ),
        it(
            "G2",
            "{+The school nurse will write an eating plan with Ros, Peter and the school by 31 October 2026, with a protein snack at two o'clock each day, and will go through it with Mr Okoro for half an hour each term.+}",
        ),
    ],
    "H1": [
        it(
            "H1a",
            "{+A youth support worker, trained in trauma by the council's psychologist, will go 1:1 with Ellis to the Young Farmers' juniors for two hours every Saturday in term time until he has been for ten weeks, and then every other week. The social worker reviews this at each looked-after child review.+}",
        )
    ],
    "H2": [
        it(
            "H2a",
            "Nadia Frost will arrange for Ellis and Kayleigh to meet once a month for three hours at Hollow Farm, with a family support worker beside them, and will see Ellis for an hour the week before and after. The reviewing officer looks at this every six months.",
        )
    ],
    "I": ["Millrace Primary School, a maintained mainstream school."],
    "J": ["No personal budget has been asked for."],
    "K": [
        [
            "Ellis, Ros and Peter Vane, Donna Thackery",
            "Views of the child, his carers and his mother",
            "30 June 2026",
        ],
        ["Millrace Primary School", "Educational advice for the review", "16 June 2026"],
        ["Dr L. Amery, Dunnock Hills psychology service", "Educational psychology advice", "4 June 2026"],
        ["Dunnock Hills children's therapies", "Speech and language therapy advice", "27 May 2026"],
        ["Dunnock Hills children's therapies", "Occupational therapy advice", "29 May 2026"],
        ["Community paediatrics", "Medical advice", "11 May 2026"],
        ["Nadia Frost, social worker", "Social care advice and care plan", "22 June 2026"],
        ["J. Sable", "Drama therapist's report", "19 June 2026"],
    ],
    "sign": [
        ["Signed for the council by", "Oswin Marsh, head of special educational needs casework"],
        ["On", "18 September 2026"],
    ],
}

LINKS = {
    "A1": "E12",
    "A2": "E12",
    "A3": "E7 E9",
    "A4": "E3",
    "B1": "E1 F1",
    "B2": "E2 F2 F3",
    "B3": "E3 F4 F5 F6",
    "B4": "E4 F4 F6 F7",
    "B5": "E1 E4 F1 F7",
    "B6": "E5 F8 F9 F11 F15",
    "B7": "E6 F9 F10 F11 F12",
    "B8": "E7 F13",
    "B9": "E8 F8 F14",
    "B10": "E9 F16",
    "B11": "E10 F17 F18 F19",
    "C1": "E11 G1 G2",
    "D1": "E12 H2a",
    "D2": "E12 H1a",
    "E1": "F1",
    "E2": "F2 F3",
    "E3": "F4 F5 F6",
    "E4": "F4 F6 F7",
    "E5": "F8 F9 F11 F15",
    "E6": "F9 F10 F11 F12",
    "E7": "F13",
    "E8": "F8 F14",
    "E9": "F16",
    "E10": "F17 F18 F19",
    "E11": "G1 G2",
    "E12": "H1a H2a",
}
