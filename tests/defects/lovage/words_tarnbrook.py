"""Tarnbrook: the plan's own words, one passage to a key."""

WORDS = """
@A/history history
Keziah is eight. She lives in Tarnbrook with her mum, Dionne, and her Nan. She was born six weeks early. She walked at
19 months. She had her first seizure at five. Reading was hard from the start. She had extra phonics in Years 1 and 2.
She moved to Lowfield Junior School in September 2025. School asked for an assessment in May 2026.

@A/how views
Keziah talked to Mr Lomax, the teaching assistant she likes best, on 11 June 2026. They baked scones and talked. He
wrote down her words. Mum spoke to the officer by phone on 16 June 2026.

@A/child views
Keziah said: "Reading makes my tummy hurt. I am good at baking. I don't like it when everyone finishes and I haven't.
I want more time with Mr Lomax. I don't know anyone to play with at the weekend."

@A/mum views
Mum said that Keziah tries hard and comes home worn out. Mum is worried about Year 5. She thinks that Keziah hides how
much she does not understand. She wants school to tell her about every seizure on the same day.

@A/interests interests
Baking. Cats. Swimming with Nan. Stickers. She watches cake videos.

@A/strengths strengths
Kind to younger children. Neat with icing. Good at remembering faces. Makes people laugh. Always puts her hand up to
help.

@A/talks comm
Keziah talks in sentences. She says yes when she has not understood. Ask her to say it back. Draw it if you can. Two
choices are easier for her than an open question. She comes to the first half hour of her review meetings and brings a
picture.

@A1 aspiration
"I want to read a whole book by myself."

@A2 aspiration
"I want to be a baker with my own stall."

@A3 aspiration
Mum hopes she will have a friend of her own.

@A4 aspiration
Mum hopes she will live in her own flat one day and do her own shopping.

@B1 ci r1
Keziah does not know many of the words that teachers use. She could explain 9 out of 40 topic words in the school
check of March 2026. She cannot work out a new word from the rest of the sentence. She loses the thread of a lesson
and copies what is on the next desk.

@F1 ci r1
Word Aware sessions. They teach ten topic words a week before the lesson needs them. A teaching assistant runs them.
The assistant is trained by the speech and language therapist. Group of three. Three times a week, 20 minutes. The
therapist checks the word lists once a term.

@F2 ci r1
Speech and language therapy. Keziah works directly with a qualified speech and language therapist, 1:1. She learns
ways of working out a new word and of saying "I don't understand". Six sessions each term, 30 minutes. The therapist
reviews the targets in the sixth session.

@E1 ci r1
By the end of Year 5 Keziah will explain 30 out of 40 topic words in her own words in the school check.

@B2 cl r2
Keziah reads at the level of a child of 5 years 10 months. She sounds out each letter and forgets the first one before
she gets to the last. She guesses from the picture. She cannot read the worksheets used in her class.

@F3 cl r2
Sound reading. Keziah follows the Sounds-Write programme from unit 4. A teaching assistant with the four-day
Sounds-Write training teaches it, 1:1. Every day, 25 minutes. A specialist teacher with a Level 7 qualification in
dyslexia reviews her score sheet every half term.

@F4 cl r2
A reading pen and paper copies of every worksheet in size 14 type with pictures. School buys the pen. It is in her
tray for every lesson.

@E2 cl r2
By the end of Year 6 Keziah will read a book of at least 40 pages at the level of a child of eight, aloud, with nine
words in ten right.

@B3 cl r3
Keziah counts on her fingers for sums up to 10. She does not yet know that 34 is three tens and four ones. She cannot
read a scale or tell you which coins make 50p. She is about three years behind her class in number.

@F5 cl r3
Number work with Numicon and real coins, scales and measuring jugs. It starts with tens and ones. A teacher runs it
for a group of four. Four times a week, 30 minutes. The teacher checks her on the Numicon assessment every half term.

@F6 cl r3
Shop and bake. Keziah plans a recipe, buys the food with cash and weighs it. A teaching assistant takes a pair of
children. Once a week, one hour. The special educational needs co-ordinator (SENCO) reviews this each term.

@E3 cl r3
By the end of Year 6 Keziah will buy three items for a recipe with cash, check the change and weigh out the food to
the nearest 10g without help.

@B4 cl r4
Keziah can hold two pieces of information in mind. Her score for working memory was on the 2nd centile. She starts a
task, forgets the next step and stops. She waits for someone to notice. This happens in most lessons.

@F7 cl r4
In-class help. A teaching assistant trained in task boards sits with Keziah. The assistant gives one step at a time,
has her say it back and ticks it off with her. The ratio is 1:2. All English, maths and topic lessons. 15 hours a
week. The class teacher reviews it with the assistant each Friday.

@E4 cl r4
By the end of Year 5 Keziah will finish a task of four steps on her own by following her task board, in four lessons
out of five.

@B5 semh r5
Keziah thinks that she is stupid and says so most days. When work looks hard she gets under the table. It happened 31
times in the spring term of 2026. She stays there for about ten minutes and misses the start of the work.

@F8 semh r5
Emotional Literacy Support Assistant (ELSA) time. It works on naming worry, asking for help and a "things I can do"
book. A trained ELSA runs it, 1:1. Twice a week, 30 minutes. The educational psychologist supervises the ELSA every
half term and looks at the log.

@E5 semh r5
By the end of Year 5 Keziah will put out her help card and stay at the table when work looks hard, on nine times out
of ten in the class log.

@B6 sp r6
Keziah's hands tire. She grips hard and presses hard. She writes about four words a minute and the letters sit on top
of each other. She cannot use scissors, fasten a zip or cut up her food.

@F9 sp r6
Hand skills. The occupational therapist writes the exercises and shows the teaching assistant how to do them for an
hour each term. The assistant does them with Keziah 1:1. Four times a week, 15 minutes. The therapist measures her
grip and speed in the last week of each term.

@F10 sp r6
A laptop with word prediction, a writing slope and spring scissors. School provides them. They are on her desk for
every lesson.

@E6 sp r6
By the end of Year 6 Keziah will write or type half a page that her teacher can read, in 20 minutes.

@C1 health
Keziah has epilepsy. She has absence seizures. She stares for about ten seconds, four to six times a day. She misses
what was said and does not know that she has. She is sleepy for up to an hour after a run of them.

@G1 health
Epilepsy nurse. A children's epilepsy specialist nurse sees Keziah and Mum at clinic for 30 minutes every four months.
The nurse writes and updates her care plan then.

@G2 health
Seizure training. The epilepsy nurse trains the class teacher, Mr Lomax and the lunch staff to spot, log and respond
to absence seizures. Two hours each September. It is repeated every year.

@E7 health
By July 2028 Keziah will tell an adult "I think I had one" and ask for what she missed after half of the seizures in
her log.

@D1 care
A social worker met Keziah at home on 2 July 2026. Keziah has no friends outside school. Nan is not well and Mum works
on Saturdays. Keziah went out to play with another child twice in the last year. She sits indoors with a screen for
most of the weekend and is lonely.

@H1/nil
The social worker looked at this. No provision is needed under section 2 of the Act.

@H2.1 care
Saturday club. Keziah has a place at the Tarnbrook inclusive play club. A play worker with a Level 3 award and
epilepsy training supports her. One worker to three children. Every Saturday in term time, two hours. The social
worker reviews it every six months.

@E8 care
By July 2028 Keziah will meet a friend from club or school outside of school, at least twice a month.

@E/targets
The SENCO and the class teacher write smaller targets every term with Keziah and Mum. They check the last ones at the
same meeting.

@I/place
Lowfield Junior School, Pickering Street, Tarnbrook. A mainstream junior school. Keziah is on roll now.

@J/none
Mum was told about a personal budget on 16 June 2026. She did not want one.

@K/1
Mum and Keziah
| Date received: 16 June 2026
| Who from: Dionne Bramwell and Keziah Bramwell
| Appended: 1

@K/2
School
| Date received: 19 June 2026
| Who from: Fiona Castle, SENCO, Lowfield Junior School
| Appended: 2

@K/3
Educational psychology
| Date received: 30 June 2026
| Who from: Ravi Menon, educational psychologist
| Appended: 3

@K/4
Health
| Date received: 24 June 2026
| Who from: Dr Ailsa Duthie, consultant paediatrician, and Bernadette Foy, epilepsy nurse
| Appended: 4

@K/5
Speech and language therapy
| Date received: 26 June 2026
| Who from: Owen Tranter, speech and language therapist
| Appended: 5

@K/6
Occupational therapy
| Date received: 29 June 2026
| Who from: Sunniva Dahl, occupational therapist
| Appended: 6

@K/7
Social care
| Date received: 6 July 2026
| Who from: Calvin Roper, social worker
| Appended: 7
"""
