"""The four areas of plan 1: strengths, and rows of needs, provision and outcomes."""

from __future__ import annotations

CI, CL, SE, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
AREAS = [
    (
        "Communication and interaction",
        CI,
        "Freya is a sociable girl who looks for other people’s attention with her eyes and her smile. She knows about 90 Makaton signs, joins in with the actions of every song, and understands the routines of her class.",
        [
            (
                [
                    (
                        "b1",
                        "Freya’s spoken language is at the level of a child of 20 to 24 months (Pre-school Language Scales, July 2026). She uses about 60 spoken words, one at a time, and joins a word to a sign only when it is modelled for her. She cannot therefore tell an adult what has happened to her or ask for what is out of sight.",
                    ),
                    (
                        "b2",
                        "Freya leaves off the ends of words and cannot make the sounds s, f, k or g. Unfamiliar adults understood two of her words in ten when the speech and language therapist visited in July 2026, and Freya now turns away when she is asked to say something again.",
                    ),
                ],
                [
                    (
                        "f1",
                        "A speech and language therapist who has experience of children with Down syndrome will work with Freya 1:1 for 40 minutes once a fortnight in term time (19 sessions a year) on joining words with signs and on the early sounds in turn. The therapist will review the programme with the class teacher in January, May and September.",
                    ),
                    (
                        "f2",
                        "A teaching assistant trained by the therapist will carry out the therapist’s programme with Freya 1:1 for 15 minutes each morning, five days a week, and will note which words and sounds were used without a model.",
                    ),
                    (
                        "f3",
                        "The class teacher and the teaching assistants will sign each key word as they say it (Makaton, key-word level) in every lesson, assembly and playtime.",
                    ),
                    (
                        "f4",
                        "A registered Makaton tutor will train the class teacher, the two teaching assistants and two midday supervisors in signing at key-word level in two sessions of three hours by 30 November 2026, and will repeat one session each September for adults who are new to Freya.",
                    ),
                ],
                [
                    (
                        "e1",
                        "By July 2028 Freya will put three words or signs together to ask, refuse or tell in eight out of ten exchanges noted in a school week, so that adults who do not know her understand what she means.",
                    )
                ],
            ),
            (
                [
                    (
                        "b3",
                        "Freya follows an instruction with two key words when it comes with a gesture, and an instruction with three key words on one occasion in five. She misses what is said to the whole class, and waits to copy the child beside her.",
                    )
                ],
                [
                    (
                        "f5",
                        "The teaching assistant will repeat each class instruction to Freya in no more than three key words, with a sign and a picture, within one minute of its being given, in every lesson.",
                    )
                ],
                [
                    (
                        "e2",
                        "By July 2028 Freya will carry out an instruction with three key words, given once and without a gesture, on four occasions out of five in class, so that she can start when the others start.",
                    )
                ],
            ),
        ],
    ),
    (
        "Cognition and learning",
        CL,
        "Freya learns well by looking. She matches pictures and words with confidence, remembers where things are kept, and recognises the first names of eleven classmates in print.",
        [
            (
                [
                    (
                        "b4",
                        "Freya reads 11 names and 6 other words by sight but cannot hear the separate sounds in a word, so that the school’s phonics scheme has not taught her to read (educational psychologist’s assessment, July 2026). Her classmates read simple sentences.",
                    ),
                    (
                        "b5",
                        "Freya holds two spoken items in mind, where most children of five hold four. She forgets what she set out to fetch before she has crossed the room, and a new word has to be met about 30 times before she keeps it.",
                    ),
                ],
                [
                    (
                        "f6",
                        "A teaching assistant trained in the See and Learn programme will teach Freya to read whole words and two-word phrases, 1:1, for 20 minutes each day. The advisory teacher for Down syndrome will review the word list with the assistant every half term.",
                    ),
                    (
                        "f7",
                        "The class teacher will put each task of more than one step on a strip of three photographs, which Freya takes off as she does them, in every lesson.",
                    ),
                ],
                [
                    (
                        "e3",
                        "By July 2028 Freya will read to an adult, without help, a book of six pages about her own week, made from the 60 words that she is to learn by sight.",
                    )
                ],
            ),
            (
                [
                    (
                        "b6",
                        "Freya recites numbers to five and touches objects as she does so, but gives a handful when she is asked for two. Her number skills are at the level of 30 to 36 months and she cannot take part in the class’s work on addition.",
                    )
                ],
                [
                    (
                        "f8",
                        "A teaching assistant trained in Numicon will teach Freya to count out, to match amounts to numerals and to combine two sets, 1:1, for 15 minutes every day in place of part of the class mathematics lesson. The class teacher will plan the steps each Friday and will review them with the special educational needs co-ordinator (SENCO) every half term.",
                    )
                ],
                [
                    (
                        "e4",
                        "By July 2028 Freya will count out any number of objects to ten when asked, in nine trials out of ten, so that she can help to cook and lay the table at home.",
                    )
                ],
            ),
            (
                [
                    (
                        "b7",
                        "Freya attends to a task that an adult has chosen for about three minutes, after which she slides from her chair or pushes the materials away. Without an adult beside her she finished none of six tasks that were observed in June 2026.",
                    )
                ],
                [
                    (
                        "f9",
                        "A teaching assistant with at least two years’ experience of children with Down syndrome will support Freya 1:1 for 25 hours a week in all lessons and at lunchtime: to keep her at the task, to adapt it, to sign, and to step back as she manages without.",
                    ),
                    (
                        "f10",
                        "The teaching assistant will use a work-box routine with Freya (three short tasks, then five minutes of a chosen activity) in each lesson.",
                    ),
                    (
                        "f11",
                        "The advisory teacher for Down syndrome, who holds a postgraduate qualification in the education of such pupils, will visit for two hours each half term to observe Freya, to advise the class teacher on the curriculum and to plan the next half term with him.",
                    ),
                ],
                [
                    (
                        "e5",
                        "By July 2028 Freya will work for ten minutes at a task set by her teacher, with the adult at least two metres away, in four lessons out of five.",
                    )
                ],
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        SE,
        "Freya is affectionate and forgiving. She notices when another child is sad and fetches a tissue.",
        [
            (
                [
                    (
                        "b8",
                        "When she is asked to leave an activity or to walk into the hall Freya drops to the floor and stays there, six to eight times a day, for between two and fifteen minutes. She misses the beginning of most lessons because of it.",
                    )
                ],
                [
                    (
                        "f12",
                        "The teaching assistant will show Freya a now-and-next board with an object to carry to the new place, two minutes before every change of activity or room.",
                    ),
                    (
                        "f13",
                        "The educational psychologist will meet the class teacher and the teaching assistants for one hour each term to look at the record of changes that went well or badly and to agree with them what to alter.",
                    ),
                ],
                [
                    (
                        "e6",
                        "By July 2027 Freya will move to the next activity or room within two minutes of being shown her board, on her feet, in nine changes out of ten.",
                    )
                ],
            ),
            (
                [
                    (
                        "b9",
                        "Freya plays beside other children and is carried about or dressed up by them. She does not yet take turns without an adult’s hand on hers, and grabs or throws the toy after one turn. She spends two playtimes in three with an adult.",
                    )
                ],
                [
                    (
                        "f14",
                        "A teaching assistant trained in Identiplay will teach Freya and two classmates a scripted game, in a group of three, for 20 minutes three times a week, and will take the same game outdoors with them at the next playtime. The SENCO will review the games played without help each half term.",
                    )
                ],
                [
                    (
                        "e7",
                        "By July 2028 Freya will play a turn-taking game with two classmates for ten minutes, without an adult’s help, at three playtimes a week.",
                    )
                ],
            ),
        ],
    ),
    (
        "Sensory and/or physical",
        SP,
        "Freya enjoys moving, is at ease in water and will attempt any piece of apparatus that she is shown.",
        [
            (
                [
                    (
                        "b10",
                        "Freya has a mild to moderate conductive hearing loss in both ears (35 to 45 decibels, June 2026) from fluid which comes and goes. She takes her bone-conduction aid off four or five times a day, and in the classroom she hears about half of what is said behind her or from more than three metres away.",
                    )
                ],
                [
                    (
                        "f15",
                        "A qualified teacher of the deaf will visit for one hour every half term to check Freya’s listening in class, to advise the class teacher on seating and noise, and to work with Freya 1:1 for 20 minutes of that hour on saying that she has not heard.",
                    ),
                    (
                        "f16",
                        "Freya will have a soundfield system in her classroom and a radio aid, supplied by the sensory service, in use in every lesson and assembly. The teaching assistant will check both and the batteries of her aid each day at 8.50 a.m.",
                    ),
                ],
                [
                    (
                        "e8",
                        "By July 2027 Freya will keep her hearing aid on for five hours of each school day, on four days out of five, so that she hears her friends as well as her teachers.",
                    )
                ],
            ),
            (
                [
                    (
                        "b11",
                        "Freya’s low muscle tone and flexible joints make it hard for her to sit upright: after ten minutes on a classroom chair she leans on the table or lies across it. She takes one stair at a time with a hand held and falls three or four times a week in the playground.",
                    )
                ],
                [
                    (
                        "f17",
                        "The physiotherapist will see Freya at school for 45 minutes once every half term, and a teaching assistant trained by her will carry out the exercises for balance, stairs and trunk strength that she has set, 1:1, for 20 minutes three times a week in the hall. The physiotherapist will re-assess Freya in June 2027.",
                    ),
                    (
                        "f18",
                        "Freya will have a height-adjustable chair with a foot box and arms, chosen by the occupational therapist, for all work at a table and at lunch.",
                    ),
                ],
                [
                    (
                        "e9",
                        "By July 2028 Freya will go up and down the twelve stairs to the library with one hand on the rail, unaided, on four days out of five.",
                    )
                ],
            ),
            (
                [
                    (
                        "b13",
                        "Freya wears pads and shows by standing still that she is wet. She can pull down elastic trousers but needs an adult’s hands for every other step of the toilet, for her coat and for her shoes. She misses ten to fifteen minutes of learning each time.",
                    ),
                ],
                [
                    (
                        "f21",
                        "The teaching assistant will take Freya to the toilet at four set times a day, for ten minutes each time, following the backward-chaining steps on the toilet wall, and will teach one step of putting on her coat or shoes at each playtime. The school nurse will review the toilet chart with Mrs Lockwood each half term.",
                    ),
                ],
                [
                    (
                        "e11",
                        "By July 2028 Freya will manage every step of the toilet with spoken prompts only, on four school days out of five.",
                    ),
                ],
            ),
            (
                [
                    (
                        "b14",
                        "Freya is awake for two to three hours in most nights and is visibly tired by 11 a.m.: she rubs her eyes, stops signing and cannot do in the afternoon what she did in the morning.",
                    )
                ],
                [
                    (
                        "f22",
                        "Freya will rest on a mat in the book corner, with the lights down and one teaching assistant beside her, for 20 minutes every day at 11.10 a.m. and again at 1.40 p.m. whenever she has shown two signs of tiredness on her chart.",
                    )
                ],
                [],
            ),
        ],
    ),
]
