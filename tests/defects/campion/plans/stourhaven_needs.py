"""Views, needs and outcomes of the Stourhaven plan."""

from __future__ import annotations

from tests.defects.campion.pen import item, say

CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"

H, SC = "health", "social-care"

HISTORY = [
    say(
        "A:h1",
        "Ellis was born in Carrickbridge and lived there with his mum, Dawn, and his younger sister, Poppy (5). He went to two nurseries. He and Poppy have been looked after by Stourhaven Council since November 2024 and Ellis moved to the home of his foster carers, Pete and Sandra Loxley, in January 2025. Poppy lives with another family in the same town.",
    ),
    say(
        "A:h2",
        "He joined Fuller's Green Primary School in February 2025, in Year 2. He had speech and language therapy in two short blocks before that, both ended by a house move.",
    ),
]

VIEWS = [
    say(
        "A:v1",
        "“I like football and my goalie gloves. I like Marcus. I like when Miss Idowu does the pictures. I don't like the dinner hall, it hurts my ears. I don't like when people say what? what?”",
    ),
    item("A1", "“I want to be a goalie in a real team with a kit.”"),
    item("A2", "“I want to read my football stickers myself.”"),
]

TAKES_PART = [
    say(
        "A:c1",
        "Ellis talks in short sentences and points, draws and acts things out when the words will not come. He understands best when an adult faces him, says one thing at a time and draws it. He makes choices well between two or three pictures. He came to the first part of his planning meeting on 2 July 2026, showed his drawings and chose who should read out his page.",
    ),
    say(
        "A:c2",
        "His views were gathered by Miss Idowu, his teaching assistant, over three sessions in June 2026 with picture cards and a Talking Mat. The words in speech marks are his own, written down as he said them. His mother was visited at home by the plan coordinator on 24 June 2026 and his carers wrote their part themselves.",
    ),
]

MUM = [
    say(
        "A:m1",
        "Dawn says that Ellis is funny, loyal and never forgets a face. She worries that people think he is not listening when he has not understood.",
    ),
    item(
        "A3",
        "She hopes that he will be able to tell people what has happened to him, so that he is believed.",
    ),
]

CARERS = [
    say(
        "A:p1",
        "Pete and Sandra say that he has settled, sleeps through most nights and helps with the hens before school. Homework used to end in tears; ten minutes with a timer works.",
    ),
    item("A4", "They would love him to have a friend whom he asks round and to keep that friend."),
    item("A5", "They hope that he will stop needing to check all day that somebody is coming for him."),
]

STRENGTHS = [
    say(
        "B:s1",
        "Ellis remembers places, faces and football scores. He learns well by watching and doing, works out jigsaws of 100 pieces and builds from picture plans on his own. He is gentle with younger children and with animals. His non-verbal reasoning is in the average range (educational psychologist, June 2026).",
    ),
]

B_CI = [
    item(
        "B1",
        "Ellis has developmental language disorder. He follows an instruction that carries two pieces of information; with three or more he does the last part, or watches what the others do and copies a step behind. His understanding of sentences is at the 2nd centile, so that he misses most of what is taught by talk alone.",
        CI,
    ),
    item(
        "B2",
        "He speaks in sentences of four or five words, leaving out endings and joining words (“him go shop yesterday”). People who do not know him follow about half of what he tells them, and he shrugs and walks off after the second “what?”.",
        CI,
    ),
    item(
        "B3",
        "He knows fewer words than other children of eight and cannot find the ones he knows when he is hurried: he uses “thing” and “that” many times in a few minutes. Topic words taught on Monday are gone by Thursday.",
        CI,
    ),
    item(
        "B4",
        "Ellis wants to play but does not know how to get into a game, so he grabs the ball or bumps into people. He cannot explain his side when there is an argument and is left out of games on two or three days a week.",
        CI,
    ),
]

B_CL = [
    item(
        "B5",
        "He reads at the level expected of a child in the middle of Reception. He knows 24 single letter sounds, blends three-letter words slowly and guesses longer ones from the first letter, so he cannot read any of the books or worksheets of his year.",
        CL,
    ),
    item(
        "B6",
        "In writing he copies well, but on his own he writes his name and about four words that others can read. He cannot hold a sentence in his head for long enough to spell it.",
        CL,
    ),
    item(
        "B7",
        "Ellis counts to 30 and adds on his fingers within ten. He does not know number bonds, and the language of mathematics (“fewer than”, “altogether”) stops him on questions he could do with objects.",
        CL,
    ),
    item(
        "B8",
        "His working memory is weak (4th centile). He loses his place after the first step of a task and sits waiting, looking busy, until an adult comes.",
        CL,
    ),
]

B_SEMH = [
    item(
        "B9",
        "After three moves in fourteen months Ellis asks ten to fifteen times a day who will collect him and whether they know that he is here. He watches the door from two o'clock and takes in little in the last hour.",
        SEMH,
    ),
    item(
        "B10",
        "When he is told off, or the plan changes without warning, he hides under a table or runs to the cloakroom, three or four times a week in the summer term of 2026, and needs about 20 minutes before he can come back.",
        SEMH,
    ),
    item(
        "B11",
        "He keeps to a task that he has not chosen for about five minutes. On the carpet he turns round, fiddles with shoes and talks to whoever is next to him, and misses the teacher's input.",
        SEMH,
    ),
]

B_SP = [
    item(
        "B12",
        "Ellis holds his pencil in his fist and presses so hard that the paper tears. He writes six words in five minutes and his hand aches.",
        SP,
    ),
    item(
        "B13",
        "He cannot yet do up buttons or laces, and takes 15 minutes to change for physical education, so he misses the start. He drops most balls thrown to him, which matters to a boy who wants to be in goal.",
        SP,
    ),
    item(
        "B14",
        "Noise in the hall and on the stairs distresses him: he covers his ears, leaves most of his dinner and is hungry and cross by half past one.",
        SP,
    ),
]

C = [
    item(
        "C1",
        "Ellis has asthma. Running, cold air and colds make him wheeze, he does not say so until he is frightened, and he missed nine days of school with it in the year to July 2026.",
        H,
    )
]

D = [
    item(
        "D1",
        "Ellis is looked after under a care order. He cannot keep in mind when he will next see his mum and Poppy or who decides it, and he sleeps and eats badly on the two nights before family time.",
        SC,
    ),
    item(
        "D2",
        "He has no friends outside school. He has tried two clubs and was asked to leave both, because the leaders did not understand his speech and he could not follow the rules they called out.",
        SC,
    ),
]

E = [
    item(
        "E1",
        "By July 2027 Ellis will carry out a spoken instruction with three parts in class without looking at others first, in four out of five tries on the weekly record.",
        CI,
    ),
    item(
        "E2",
        "By July 2027 he will tell an adult who does not know him about something that happened, in at least four joined sentences that they can follow, on three occasions in a half term.",
        CI,
    ),
    item(
        "E3",
        "By July 2027 Ellis will ask in words to join a game and stay in it for ten minutes, at three playtimes a week, without grabbing or bumping.",
        CI,
    ),
    item(
        "E4",
        "By July 2028 Ellis will read a book at turquoise level, and the names and scores on his stickers, with 95 words in 100 correct.",
        CL,
    ),
    item(
        "E5",
        "By July 2028 Ellis will write three sentences of his own, by hand or keyboard, which somebody who was not there can read.",
        CL,
    ),
    item(
        "E6",
        "By July 2027 he will know his number bonds to ten by heart and use them to solve eight out of ten picture problems read aloud to him.",
        CL,
    ),
    item(
        "E7",
        "By July 2027 Ellis will keep to a task set by his teacher for twelve minutes, moving to the next picture on his task strip by himself, in one lesson each day.",
        SEMH,
    ),
    item(
        "E8",
        "By July 2027 Ellis will show an adult his card when he is worried or it is too loud, instead of running or hiding, so that he leaves a lesson or dinner no more than once a fortnight.",
        SEMH,
    ),
    item(
        "E9",
        "By April 2027 Ellis will ask who is collecting him no more than twice a day, and find the answer on his own day board.",
        SEMH,
    ),
    item(
        "E10",
        "By July 2027 Ellis will change for physical education in six minutes and catch a football thrown from five metres seven times out of ten.",
        SP,
    ),
    item(
        "E11",
        "By December 2027 Ellis will tell an adult that his chest is tight before he is wheezing, and will miss no more than four days with asthma in a year.",
        H,
    ),
    item(
        "E12",
        "By July 2027 Ellis will have trained with a football club every week for a whole term, and will be able to show on his calendar when he next sees his family.",
        SC,
    ),
]
