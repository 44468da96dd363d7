"""Thornmere: a statement-era form filled by an educational psychologist in long paragraphs."""

WORDS = """
# front
> Name of child: Idris Callaway
> Known as: Idris
> Date of birth: 14 March 2017
> Year group: Year 5
> UPN: T821400317026
> School attended: Copperfield Lane Primary School
> Parent: Bethan Callaway (mother), who holds parental responsibility
> Language of the home: English
> Greatest area of need: Social, emotional and mental health
> Looked-after child: No
> Request for assessment received: 6 May 2026
> Draft plan issued: 17 August 2026
> Date of this final plan: 18 September 2026
> Status of this plan: Final
> To be reviewed on or before: 17 September 2027
# heads
> K: Advice and information gathered, and who contributed
> A: The views, interests and aspirations of Idris and of his parent
> B: Idris's special educational needs
> C: Idris's health needs which are related to his special educational needs
> D: Idris's social care needs which are related to his special educational needs
> E: The outcomes sought for Idris
> F: The special educational provision required by Idris
> G: Health provision reasonably required
> H1: Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons
Act 1970
> H2: Other social care provision reasonably required
> I: Placement
> J: Personal budget
# K1
Views of Idris, recorded in his words
> From: Idris, with Dr Wilhelmina Stroud
> Date: 24 June 2026
# K2
Views of the family
> From: Bethan Callaway and Gwilym Callaway, grandfather
> Date: 2 July 2026
# K3
Educational advice from the school
> From: Farah Lindqvist, special educational needs coordinator, Copperfield Lane Primary School
> Date: 19 June 2026
# K4
Psychological advice
> From: Dr Wilhelmina Stroud, educational psychologist, Thornmere County Council
> Date: 1 July 2026
# K5
Medical advice
> From: Dr Anand Pillai, community paediatrician, Thornmere Children's Health
> Date: 26 June 2026
# K6
Social care advice, following a young carer's assessment
> From: Marsha Ellery, early help social worker, Thornmere County Council
> Date: 30 June 2026
# K7
Sensory advice
> From: Joanna Heald, occupational therapist, Thornmere Children's Health
> Date: 3 July 2026
# A.how
Dr Stroud met Idris three times in June 2026, twice in the small library at school and once at his kitchen
table. At the first meeting he preferred to draw and let the drawings speak. Words set here between quotation
marks are Idris's own, written down as he said them, and he heard them read back on 24 June and changed two
of them. His mother and his grandfather spoke with her at home on 2 July. Everything outside quotation marks
is Dr Stroud's account of what she was told.
# A.story
Idris has lived all his life in the terraced house above the canal, with his mother, Bethan, and for the past
three years with his grandfather too. His father died suddenly when Idris was five, in the spring of his
Reception year. Bethan was diagnosed with multiple sclerosis eighteen months later, and there have been four
hospital admissions, the longest of eleven days. It would be hard to overstate how reasonable it is that a
boy with this history should think of an ordinary school morning as a kind of parting. School found him quiet
and biddable until Year 2; the outbursts, and then the absences, began in Year 3, and he has been suspended
twice, for a day each time.
# A.self
"I'm good at making stuff stand up that shouldn't." He is talking of the towers and cantilevers that he makes
from lolly sticks, and he is right. He likes canal locks, his grandfather's tools, the dog next door,
custard, and programmes in which something is demolished. "School is too long and it's too loud and Mum is at
home and I'm not." He thinks that Miss Okello is fair. He does not like being watched while he writes.
# A.hopes
Asked what he would like, Idris said: [[A1: "I want a mate who comes round to mine and we build."]] [[A2:
"When I'm grown up I'll make bridges, real ones, where you have to do the drawings and the writing and
everything."]] [[A3: "I'd like to not blow up at school, because then everyone looks at me."]]
# A.parent
Bethan describes a funny and tender boy who brings her tea without being asked and who cannot tell her what
has happened on a bad day until two days afterwards. She is pleased with the way in which school telephones
before they decide anything. She worries about the nights, and about what he hears through the wall. [[A4:
Bethan's hope is that he will walk into secondary school on his own two feet, and be glad enough to stay
there.]] Her father adds that nobody has asked Idris to mend anything at school, and that somebody might.
# A.voice
Idris speaks readily about objects and slowly about people. When a question concerns feelings he likes it to
be drawn as a line on which he can put a cross, and he needs a minute of silence before he answers. He takes
part in decisions most honestly when there are two choices in front of him and an adult whom he knows. He
chose the photographs for his review and wants to come to the first ten minutes of it.
# B.strength
Idris reasons about shape, weight and structure in a manner that one would expect of a boy two or three years
older, and he explains such things with precision. He reads fluently, and understands what he reads at the
level of his class. He is kind to younger pupils, loyal to adults who have earned it, and candid, once calm,
about his own part in a quarrel. The difficulties that follow have to be read beside these things, because
they exist in the same child.
# B1 cl
There is a wide gap between what Idris can say and what he can set down. In June he dictated a page about
lock gates that was vivid and ordered; asked to write on the same subject, he produced two sentences in
twenty minutes. His spelling is like that of a child of six years and two months, and he will choose a short
word over the right one so as not to be caught out. The effect is that his written work shows his teachers
almost nothing of his thinking.
# B2 cl
Idris holds two pieces of spoken information in mind, and the third displaces the first. His score for
working memory lies at the 7th percentile. In mathematics he understands long multiplication but loses his
place in it, begins again, and by the third attempt has concluded that he is stupid. In four of the six
lessons that were observed he had stopped work within five minutes of a spoken list of instructions.
# B3 ci
He reads the intentions of other children quickly and, as a rule, darkly. A knock in the line is taken as a
shove, a glance as contempt. He found it hard to offer a second explanation for any of eight pictured
accidents, and in the playground he answers the explanation he has first thought of. Games end early in
consequence, and of the twenty-seven children in the class nobody named him as someone whom they play with.
# B4 ci
Idris has few words for states of mind beyond "fine", "bored" and "mad", and he cannot put an upsetting event
in order within a day of it. His accounts begin at the end. Adults therefore decide what happened without
him, and he has learned to expect that.
# B5 semh
Coming into school in the morning is the hardest part of his day. He fears that something will befall his
mother while he is away from her. On most mornings he holds the gate, or her sleeve, for between twenty and
forty minutes, and on about one day in four he does not come in at all. His attendance from September to June
was 71 per cent, and he has missed the greater part of the phonics and spelling taught before ten o'clock.
# B6 semh
When he is frightened or feels accused, Idris passes from stillness to fury with very little between. School
has recorded four such episodes a week on average since January: furniture is tipped, he runs from the room,
and twice an adult was bruised. He is ashamed afterwards and may be lost to learning for the rest of the
session.
# B7 semh
His belief in himself as a learner is thin. He tears up work on which there is a correction, covers the page
with his arm, and will say that a task is for babies in place of saying that he cannot start it. Of fourteen
pieces of writing begun in the summer term, three survived to be marked.
# B8 sp
Idris is unusually alert to noise. In the dining hall, where the level was measured at 84 decibels, he
covered his ears, ate nothing, and left after six minutes; similar behaviour was seen in singing assembly. He
goes without lunch on three days of the week and is at his most irritable in the hour that follows. His
vision, hearing and physical development give no cause for concern.
# C1
Idris sleeps poorly. He rarely falls asleep before half past eleven, he wakes at least twice to check on his
mother's breathing, and he is hard to rouse at seven. Dr Pillai finds no physical cause. Tired, he
concentrates for about ten minutes in the afternoon and is more easily provoked.
# D1
Idris is a young carer. He fetches, lifts and listens out, and he has given up swimming and football because
there was nobody to take him. Outside school he has not spent time with another child since the Christmas of
2025, and at nine he has no place in his week where he is not on watch.
# E.lead
The outcomes are written for the two years that remain of Key Stage 2 and for the first weeks after it, save
where an earlier date is given.
# E1 cl
By the end of Year 6 (July 2028) Idris will plan and complete a page of writing by himself, on paper or
keyboard, in which nineteen words of every twenty are spelt so that a reader knows them.
# E2 cl
By the end of Year 6 Idris will use a list of his own to carry a task of four steps through to its end,
without restarting, in four lessons out of five.
# E3 ci
By July 2028 Idris will tell a trusted adult, on the day that it happens, what took place in a quarrel from
beginning to end, with one other way in which it could be understood, on eight occasions of ten.
# E4 ci
By July 2027 Idris will spend at least an hour of each week, outside lessons, building or playing with a
child of about his own age whom he has chosen.
# E5 semh
By the end of the summer term 2027 Idris will be inside the school building within five minutes of the bell
on nine days out of ten.
# E6 semh
By the end of Year 6 Idris will recognise that his anger is rising and go to his agreed place before anything
is thrown or tipped, so that there is no more than one such episode in a half term.
# E7 semh
From April 2028 Idris will show somebody a finished piece of his work, corrections and all, in every month of
the year.
# E8 sp
By Easter 2027 Idris will eat lunch in company at school, for at least twenty minutes, on every day of the
week.
# E9 health
By July 2027 Idris will be asleep by half past nine on five nights of the seven, as his sleep diary shows.
# E10 semh
By the end of October 2028, in his first half term at secondary school, Idris will walk in by himself on at
least nine mornings out of ten.
# E.how
Shorter steps towards these outcomes are set each term by his class teacher and the special educational needs
coordinator with Idris and Bethan. The coordinator keeps the record of them and looks at it every six weeks.
# F1 cl
A programme of precision teaching in spelling, built from the words that Idris wants for his own writing. A
teaching assistant whom the educational psychologist has trained in the method delivers it to him alone, four
times a week, for fifteen minutes each time. Dr Stroud reviews the charts with the assistant each half term.
# F2 cl
A laptop with word prediction and a planning frame is at Idris's desk in every lesson in which he is asked to
write more than a sentence. He is taught to type by the same teaching assistant, individually, in three
sessions of twenty minutes a week, until he types at fifteen words a minute; the coordinator tests his speed
each term.
# F3 cl
Spoken instructions are given to Idris in every lesson one step at a time, and are written by the class
teacher on a wipe-clean strip which stays on his desk and from which he strikes out each step. In mathematics
lessons the strip carries a worked example as well.
# F4 cl
A teaching assistant works beside Idris in a ratio of one to one for fifteen hours of every school week, in
English, mathematics and the first hour of each afternoon. She helps him to begin, to use his strip and
laptop, and to notice his own signs of tiredness or alarm.
# F5 ci
Comic strip conversations, in which a recent quarrel is drawn with the thoughts and feelings of each person
in it, and a second reading of it is found. They are led by the emotional literacy support assistant, who is
supervised by an educational psychologist every half term, with Idris alone, for thirty minutes every
Tuesday, and are reviewed by the two of them at that supervision.
# F6 ci
A building club for Idris and three other Year 5 pupils, two of whom he picks. It is run by the emotional
literacy support assistant for forty-five minutes each Thursday lunchtime in term time, with turn-taking jobs
that each child holds for the session. She notes whom he builds with, and the coordinator reads the notes
each half term.
# F7 semh
A morning bridge. A teaching assistant who knows Idris meets him one to one at the side gate at 8.40 every
school day, and stays with him for twenty-five minutes over a construction task; he sends a message to his
mother at 9.05 and has her answer before register ends. The coordinator and Bethan review the arrangement
every half term.
# F8 semh
Individual sessions with the emotional literacy support assistant on noticing and naming feelings and on the
bodily signs of anger, for forty minutes twice a week over three terms, using his crosses on a line. Dr
Stroud reviews the programme with her each half term.
# F9 semh
A calm response plan, written by the educational psychologist, which all adults who teach or supervise Idris
follow in every lesson and at every break: few words, no audience, the library alcove kept free for him, and
a conversation within the day.
# F10 semh
Training for all teaching and midday staff in emotion coaching and in bereavement and chronic illness in
families, given by an educational psychologist as a half day in the autumn term of 2026 and renewed each
September.
# F11 semh
A weekly conference about his work with his class teacher, Miss Okello, the two of them together, for fifteen
minutes on a Friday. They look at what was attempted, write the corrections on a separate slip, and put one
piece into a folder that Idris keeps. The folder is looked at with the coordinator each term.
# F12 semh
A planned move to secondary school. From the spring term of Year 6 the coordinator and the head of Year 7
meet monthly, and in the summer term Idris makes six visits of two hours with his teaching assistant, one to
one; the bridge described above is then provided by a named assistant of the new school on each morning of
the first half term.
# F13 sp
Lunch in the small studio with two companions and a midday supervisor who has been shown his sensory plan by
the occupational therapist, for thirty minutes daily; from January 2027 the group moves by stages, at Idris's
word, into the hall at its quietest sitting. Ear defenders are on his hook and are his to use in the hall and
at assembly. The occupational therapist reviews the plan each term.
# G1
A community nurse who specialises in children's sleep gives Bethan and Idris four sessions of forty-five
minutes at home, one a fortnight from October 2026, with a bedtime plan and a diary, and telephones once a
month until July 2027. Dr Pillai reviews the diary in February and July 2027.
# H1.text
The assessment of June 2026 found that no provision under section 2 of the 1970 Act is required for Idris.
# H2.1
A place in the Thornmere young carers' group for Idris: two hours every Wednesday in term time, twelve
children to three youth workers, with a taxi there and back. In it he has a buddy of his own age. Marsha
Ellery reviews the place with the family every three months.
# I.text
Copperfield Lane Primary School, a mainstream maintained school.
# J.text
Bethan was told of the possibility of a personal budget on 20 August 2026 and has not asked for one.
# sign
> Signed on behalf of the Authority: R. Petch
> Name: Rosalind Petch, principal officer for special educational needs
> Date: 18 September 2026
"""
