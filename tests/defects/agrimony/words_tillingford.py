"""The words of the Tillingford plan and their order."""

from __future__ import annotations

WORDS = {
    "front.name": "Kofi Amponsah-Reed",
    "front.known": "Kofi",
    "front.dob": "14 March 2022",
    "front.status": "Draft (first plan)",
    "front.date": "13 November 2026",
    "front.review": "12 November 2027",
    "front.request": "20 July 2026",
    "front.setting": "Larkfield Lane Primary School (attending now)",
    "A.history": "Kofi was born five weeks early. He sat up at thirteen months and walked at twenty-three months. He went to "
    "Little Acorns Nursery from the age of two, five mornings a week, and the nursery asked for help with his "
    "talking in his second term. He started in the Reception class at Larkfield Lane in September 2026. He lives "
    "with his mum, his brother Kwame, who is nine, and his baby sister.",
    "A.how": "Kofi's key worker at nursery, Jodie Farr, spent two mornings with him in July 2026 showing him photographs "
    "and pictures to choose between, and she wrote down what he picked and what he did. His mum, Efua Amponsah, "
    "told her own views to the plan writer at home on 17 September 2026.",
    "A.child": "Kofi's own views, as he showed them to Jodie: he picked the picture of the garage and ramps first every "
    "time, then snack, then outside. He pushed the picture of carpet time off the table. He smiled at the "
    "picture of Kwame and put it in his pocket.",
    "A.comm": "Kofi talks with single words, pointing and pulling people by the hand. He understands photographs and real "
    "things better than words. To ask Kofi about a choice, put two photographs in front of him, say one short "
    "thing, and wait; he will hand you the one he wants.",
    "A.parents": "Mum's views: she is proud of how kind Kofi is with the baby. She is worried that people take him for "
    "naughty when he has just not understood. She would like school to tell her the good things as well as the "
    "biting.",
    "A.interests": "Anything with wheels, bin lorries most of all. Water, bubbles, the hand dryer, jollof rice, and being swung "
    "round by his brother.",
    "A.strengths": "Kofi remembers where everything lives. He is good with puzzles of up to twelve pieces and he comes to "
    "adults for a cuddle when he is pleased.",
    "A1": "When he looked at pictures of 'when I am five', Kofi chose the one of two boys building a road together and "
    "gave it to Jodie twice.",
    "A2": "Mum hopes that by the time Kofi is in Year 2 he will be able to tell people what he wants and they will "
    "understand him.",
    "A3": "She hopes he will be able to learn to count and write his name with the rest of his class.",
    "A4": "Mum also hopes Kofi will be out of nappies and managing the toilet like his friends before he goes up to "
    "the juniors.",
    "B.ci": "Kofi looks up when he hears his name, points to show an adult something he likes, and waves hello and "
    "goodbye.",
    "B.cl": "He posts shapes, finishes puzzles and knows which peg and tray are his.",
    "B.se": "Kofi is happy to come in each morning and goes to his key adult when he is hurt.",
    "B.sp": "He runs in a straight line, pushes a trolley and feeds himself with a spoon. His eyesight and hearing were "
    "checked in August 2026 and both are fine.",
    "B1": "Kofi follows an instruction with two key words, for example 'coat, peg', when the adult holds up the thing "
    "as well. Without it he stands and looks. At carpet time with twenty-six other children he misses nearly "
    "everything that is said.",
    "B2": "He says about twenty-five single words, most of them food and vehicles. His mum understands them, other "
    "people do not, and he cries or gives up when he has tried three or four times to be understood.",
    "B3": "Kofi plays beside other children but not with them. If another child picks up a car he was using he walks "
    "off, and he spends most of outdoor time at the fence on his own.",
    "B4": "Kofi stays about two minutes at a table task that an adult has chosen. Then he gets up or slides under the "
    "table, so he has hardly tried the early writing and making activities. The educational psychologist found "
    "that he solves problems like a child of about two and a half.",
    "B5": "He matches things that are the same and sorts by colour, but he does not count objects or hand over 'one' "
    "when asked. The rest of the class can count out ten.",
    "B6": "Waiting and stopping are very hard for Kofi. When something he likes ends, or he has to queue, he throws "
    "himself down, and three or four times a week he bites or pushes whoever is nearest. He then takes about "
    "twenty minutes to be calm.",
    "B7": "Kofi has low muscle tone. He tires after five minutes of sitting on the floor and leans on other children, "
    "and he goes up stairs on his hands and knees.",
    "B8": "He holds a spoon and a crayon in his fist, cannot pull his trousers up or down, wears nappies all day and "
    "does not show that he is wet, so he misses around forty minutes of class a day while he is changed.",
    "E1": "By the end of Reception Kofi will follow an instruction with three key words, with no object to look at, on "
    "four tries out of five in class, so that he knows what to do when the others do.",
    "E2": "By the end of Reception Kofi will ask for what he wants with two words together or two photographs, at "
    "least ten times in a school day, with any adult in the class.",
    "E3": "By the end of Reception Kofi will take four turns in a game with one other child, while an adult sits near "
    "and does not join in, on three days of the week.",
    "E4": "By July 2027 Kofi will stay for six minutes at a task an adult has chosen, without being called back, twice "
    "in every morning for two weeks.",
    "E5": "By July 2027 Kofi will hand over one, two or three things when asked, right on eight tries out of ten, at "
    "snack time and in class.",
    "E6": "By the end of Reception Kofi will move on from a favourite activity when his timer runs out, without "
    "hurting anyone, in nine changes out of ten over a fortnight.",
    "E7": "By the end of Reception Kofi will walk up and down the twelve stairs to the hall on his feet, holding the "
    "rail, with an adult behind him who does not need to touch him, every day for a week.",
    "E8": "By July 2027 Kofi will pull his trousers up and down by himself on four toilet trips out of five.",
    "E9": "By July 2027 Kofi will be well enough to stay in his afternoon activities, without lying down in pain, on "
    "nine school days out of ten.",
    "E10": "By July 2027 Kofi will take part in two activities with other children at each Saturday play session, six "
    "sessions running, with his play worker beside him.",
    "E.targets": "Kofi's class teacher, his mum and the special educational needs co-ordinator (SENCO) will set small "
    "half-termly targets for each outcome at a meeting in the first week of every half term, and the class "
    "teacher will check them in the last week.",
    "F1": "A speech and language therapist who works with under-fives will see Kofi 1:1 at school for 45 minutes once "
    "every half term. She will set his talking and understanding targets, show the teaching assistant how to "
    "teach them, and look at how they went on her next visit.",
    "F2": "A teaching assistant trained by that therapist will work 1:1 with Kofi on these targets for 15 minutes "
    "every morning, in the quiet bay by the classroom. The therapist checks the record each half term.",
    "F3": "The class teacher and teaching assistant will hold up a real object or photograph with each instruction "
    "they give Kofi, in every session of the day, and count to ten in their heads while he works it out.",
    "F4": "An exchange book of forty photographs, chosen by mum and the therapist, kept on Kofi's table and taken "
    "outside, in the hall and home every night.",
    "F5": "The teaching assistant will play a turn-taking game with Kofi and two other children for 20 minutes, four "
    "times a week, starting with the ball run and the garage. The SENCO will read the record every half term and "
    "pick the next game.",
    "F6": "The teaching assistant will sit 1:1 with Kofi for four short table tasks a day, five minutes each, set out "
    "in a start tray and a finish tray. The class teacher chooses the tasks on Friday and checks how long he "
    "stayed.",
    "F7": "The class teacher will teach counting to Kofi in a group of three for 15 minutes, four days a week, with "
    "cars, snack and blocks to handle. The SENCO will test what he can count at the end of each term.",
    "F8": "The class teacher and teaching assistant will show Kofi a now-and-next board and a two-minute sand timer "
    "before each change of activity, all through the school day.",
    "F9": "The borough's early years advisory teacher will train the two adults in Kofi's class to spot that he is "
    "getting upset and to calm him in the tent corner: one session of 90 minutes in the first month, and again "
    "each September.",
    "F10": "One teaching assistant will stay within arm's reach of Kofi at playtime and lunchtime, 1 hour 15 minutes "
    "every day, to keep him and the others safe and to bring him into a game.",
    "F11": "A chair with arms and a foot block, set to Kofi's height, at his table and on the carpet for every sitting "
    "activity.",
    "F12": "An occupational therapist experienced with young children will see Kofi 1:1 in school for one hour each "
    "term to set his programme for sitting, stairs, hands and dressing, and will review it each time she comes.",
    "F13": "A teaching assistant taught by the occupational therapist will do that programme 1:1 with Kofi for 15 "
    "minutes every day.",
    "F14": "The teaching assistant will take Kofi to the toilet 1:1 at five set times a day, 10 minutes each time, and "
    "teach the dressing steps from the last one backwards. The SENCO and mum will look at his chart every half "
    "term.",
    "C.text": "Dr Anand, community paediatrician, saw Kofi on 3 September 2026. He grows well and has no other illness.",
    "C1": "Kofi has constipation. On about four school days in ten his tummy hurts, he leaves his lunch, and he lies "
    "down in the afternoon in place of joining in.",
    "G1": "A community children's nurse will see Kofi and mum at Elm Tree Clinic for 30 minutes every eight weeks, "
    "read the tummy diary, set his medicine for the next eight weeks and write to school the same day.",
    "G2": "The school nurse will go through Kofi's medicine and drinks plan with the three adults in his class for one "
    "hour each September, and look at the plan again every term.",
    "D.text": "A social worker in the Disabled Children's Team, Martin Oyelade, visited the family on 9 September 2026 and "
    "wrote an assessment.",
    "D1": "Kofi does not see the danger of roads or water, and he is up two or three times most nights. Mum looks "
    "after him and the baby on her own. The holiday playscheme cannot take him without an adult of his own, so "
    "he has not played with other children out of school since Easter.",
    "H1.text": "The assessment of 9 September 2026 found no provision that must be made for Kofi under section 2 of the "
    "1970 Act.",
    "H2-1": "A play worker from the borough's short breaks team, used to working with under-fives, will take Kofi 1:1 to "
    "the Saturday play session for three hours every other Saturday. The social worker will review this with mum "
    "after six months.",
    "J.text": "Mum has been told about personal budgets and has not asked for one.",
    "I.text": "",
    "K1": "Views of Kofi and his mum",
    "K1.date": "17 September 2026",
    "K1.who": "Efua Amponsah; Jodie Farr for Kofi's own views",
    "K2": "Education: report of the Reception class and of the nursery",
    "K2.date": "10 September 2026",
    "K2.who": "Sally Wickens, class teacher and Gail Thorne, SENCO, Larkfield Lane Primary School",
    "K3": "Medical: paediatric report",
    "K3.date": "7 September 2026",
    "K3.who": "Dr Priya Anand, community paediatrician",
    "K4": "Educational psychology",
    "K4.date": "21 September 2026",
    "K4.who": "Howard Lisle, educational psychologist, Tillingford Borough Council",
    "K5": "Social care: assessment",
    "K5.date": "16 September 2026",
    "K5.who": "Martin Oyelade, social worker, Disabled Children's Team",
    "K6": "Speech and language therapy",
    "K6.date": "11 September 2026",
    "K6.who": "Ruth Pinder, speech and language therapist",
    "K7": "Occupational therapy",
    "K7.date": "18 September 2026",
    "K7.who": "Bea Carrow, occupational therapist",
    "sign.text": "This is a draft sent to Kofi's mum on 13 November 2026 with a letter saying how to comment and ask for a "
    "school. It is not signed until it is made final. Written by: Denise Fairhall, plan co-ordinator.",
}

GROUPS = {
    "asp": ["A1", "A2", "A3", "A4"],
    "r1B": ["B1"],
    "r1F": ["F1", "F2", "F3"],
    "r1E": ["E1"],
    "r2B": ["B2"],
    "r2F": ["F4"],
    "r2E": ["E2"],
    "r3B": ["B3"],
    "r3F": ["F5"],
    "r3E": ["E3"],
    "r4B": ["B4"],
    "r4F": ["F6"],
    "r4E": ["E4"],
    "r5B": ["B5"],
    "r5F": ["F7"],
    "r5E": ["E5"],
    "r6B": ["B6"],
    "r6F": ["F8", "F9", "F10"],
    "r6E": ["E6"],
    "r7B": ["B7"],
    "r7F": ["F11", "F12", "F13"],
    "r7E": ["E7"],
    "r8B": ["B8"],
    "r8F": ["F14"],
    "r8E": ["E8"],
    "c": ["C1"],
    "g": ["G1", "G2"],
    "ce": ["E9"],
    "d": ["D1"],
    "h2": ["H2-1"],
    "de": ["E10"],
    "k": ["K1", "K2", "K3", "K4", "K5", "K6", "K7"],
}
