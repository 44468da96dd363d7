"""The words of thistle-04, clean."""

WORDS = """
[front:name]
Rhiannon Eluned Postlethwaite
[front:born]
22 August 2007 (19 years)
[front:status]
Final, amended
[front:first]
2 March 2016
[front:meeting]
8 July 2026
[front:date]
28 September 2026
[front:review]
7 July 2027
[front:place]
Harrowgarth College of Further Education, Steps to Living course, second year
[front:care]
Not looked after; has an adult social worker
[front:family]
Mother: Delyth Postlethwaite. Step-father: Gareth Imrie. 01632 960452
[front:recital]
This plan was first made on 2 March 2016 in place of a Statement of Special Educational Needs dated 14 June
2012. It was amended by the authority on 28 September 2026 after
the review meeting held on 8 July 2026.
[A:how]
Rhiannon made a film of her views with the college's advocate in June 2026, four mornings, and watched it
with everybody at the review. The advocate
wrote these words from the film; the "I" is Rhiannon throughout. Her mother's and step-father's views are
theirs, given at the same meeting.
[A:history]
Rhiannon was born with Down syndrome. She had heart surgery as a baby and her first seizure at 14. She went
to Bracken Hill Special School from 2012 to 2025 and
then chose the college. Her Nain died in February 2026.
[A:comm]
Rhiannon speaks in short sentences and uses Makaton signs with them. She decides with photographs, one
choice at a time, and says "leave it" when she
has not made up her mind: that is to be written down as her answer.
[A:me1]
I love the hens. I love Zumba and wrestling on the telly and I love Kieran. I don't like the minibus when
it's late.
[A:me2]
I am a grown-up so ask me not Mam.
[A-1]
I want my own front door and a key.
[A-2]
I want a job with hens, and wages.
[A-3]
I want to go out with Kieran and just us two.
[A:mam]
Delyth and Gareth said that she brings the house to life and that she will go off with anyone who is nice to
her, which frightens them.
[A-4]
We want her to be safe when we are not about, and fit, because of her heart.
[B:str]
Rhiannon is warm, funny and dependable: in her first year she missed one day. She follows a rota of
photographs, handles animals calmly and remembers the words of
some sixty songs. She can make toast, a sandwich and tea for six.
[B-1]
Rhiannon understands sentences of three or four key words. She takes longer talk to be finished when it
stops, says "yes" to the last thing
offered, and agreed with opposite questions seven times in ten in the speech and language therapist's
interview of May 2026.
[B-2]
Her speech is hard to follow: strangers understood 4 of 10 things that she asked for at the college canteen.
She gives up, and points or
goes without.
[B-3]
She reads some 70 words by sight, among them "toilets", "exit" and the names of her friends, but not a bus
number, a label or a message. She cannot use a
list unless it is in pictures.
[B-4]
Rhiannon counts to 20 and knows the coins by name. She cannot tell whether she has enough for what she is
buying and gives her purse to the person at
the till.
[B-5]
She does a new job of five steps only with a person beside her. Taught in one place she does not know how to
do it in another; the washing-up learned at school had to be learned
again at home.
[B-6]
Time before and after means little. She is ready two hours early or not at all, and cries if a day is
changed without a picture of what will
happen in its stead.
[B-7]
She trusts everybody. She has given her address to strangers twice this year, hugs people on the bus, and
does not know what Kieran may or may not ask of
her.
[B-8]
Since her grandmother's death she asks every day when Nain is coming, weeps at the lunch hour on two or
three days in the week and has let go of
Zumba.
[B-9]
Her joints are loose and her stamina is small: she walks 300 metres and then sits down, wherever she is. She
cannot open tins, do up laces or carry a full
bucket.
[B-10]
She has a moderate loss of hearing in both ears, aided. She takes the aids out in noise, puts
them in her pocket and does not then hear a
bicycle or her name.
[B-11]
Rhiannon has not crossed a road or been in a bus by herself. She looks both ways and then goes whether or
not anything is coming.
[B-12]
She has not had paid work or a placement outside the college, and is kept from the hens at the college farm
by not knowing which jobs come next.
[C-1]
Rhiannon has tonic-clonic seizures in sleep, and by day about once in six weeks, each of two to four
minutes. She is confused for an hour after them and has
twice been hurt in falling.
[C-2]
An underactive thyroid and a repaired heart make her put on weight and tire: she gained nine kilograms in
2025 and stops halfway up one flight of stairs.
[D-1]
Rhiannon cannot be left in a house by herself for more than ten minutes; she opens the door to anybody,
leaves the gas on and does not know how to call for help. She has
never lived apart from her mother.
[D-2]
She sees friends only at college. Between Friday and Monday she has nobody of her own age and has not been
out in the evening since Easter.
[E-1]
By July 2027 Rhiannon will say, sign or show "leave it" or "say it again", with nobody prompting, in four of
every five talks about something that she must decide.
[E-2]
By the end of this college year Rhiannon will buy lunch from a person who does not know her, and be given
what she asked for the first time, on four
days in the week.
[E-3]
By Christmas 2027 Rhiannon will shop for six things from a picture list and pay with the right note or by
card, four times running.
[E-4]
By July 2027 Rhiannon will care for the hens from gate to gate, nine jobs, with a photograph board and no
adult within ten metres, each working day for
a month.
[E-5]
By July 2028 Rhiannon will have been paid for at least six hours' work a week for twelve weeks.
[E-6]
By Easter 2028 Rhiannon will leave home when her calendar tells her and ride to college on the 14 bus by
herself, hearing aids in, twice a week for a term.
[E-7]
By July 2027 Rhiannon will show, with her circles chart, who may hug her, know her address or touch her, and
will be right in nine cases out of ten, Kieran's
among them.
[E-8]
By July 2027 Rhiannon will be at her afternoon lesson on 9 days in 10, and no longer in tears for Nain when
it begins.
[E-9]
By September 2028 Rhiannon will spend four nights out of seven in a flat of her own, with her key, having
made her own tea.
[E-10]
By July 2027 Rhiannon will walk 1,200 metres, the last of it up two flights of stairs, without stopping.
[E-11]
By July 2028 Rhiannon will go through twelve months without an injury in a seizure, her alarm having been
pressed in each.
[E-12]
By the end of 2027 Rhiannon will go out in the evening with Kieran, or another friend of her own choosing,
twice a month.
[F-1]
A speech and language therapist for adults with learning disability will work with Rhiannon one to one,
every second Thursday, 40 minutes, 18 visits a year, on saying "leave it" and on
being understood by strangers.
[F-2]
A learning support practitioner trained in Makaton to level 2 will carry out the therapist's plan with
Rhiannon one to one for twenty minutes each college day, and in the canteen
queue on Monday and Wednesday.
[F-3]
All tutors and support staff will speak in sentences of four key words, with photographs, and wait ten
seconds for the answer, in every lesson.
[F-4]
The same support practitioner, or one of two others whom Rhiannon has chosen, will be with her in all taught
sessions, 22 hours a week, one adult between
two students.
[F-5]
Three lessons a week of 50 minutes in functional reading of pictures and signs and in money, from a lecturer
qualified in learning difficulty, in a group of five.
[F-6]
Every Tuesday from 10.15 until noon Rhiannon will shop in the town, one to one, with that lecturer or the
practitioner, with a card that holds ten pounds.
[F-7]
Each task to be taught is broken into a board of photographs by the occupational therapist with the
practitioner, and taught in two places before it is called done: eight boards by July 2027.
[F-8]
A picture calendar with the coming week on it, changed with Rhiannon by her practitioner on Friday
afternoons, fifteen minutes; a change of day is shown to her by the same
method on the day before.
[F-9]
A specialist tutor in relationships and safety will teach Rhiannon and three other women with circles charts
and role play, Wednesdays 1.30 to 2.30, for 30 weeks, and Rhiannon alone for ten
minutes afterwards.
[F-10]
A counsellor trained in bereavement and learning disability will see her one to one, Mondays, 45 minutes,
from October 2026 to June 2027, to make and use a memory box about Nain.
[F-11]
A physiotherapist will set a programme of strength and stairs; a sports instructor trained by her will take
Rhiannon and two others through it on Tuesday, Thursday and Friday, half an hour
each, and Zumba on Wednesday, 50 minutes.
[F-12]
An occupational therapist will visit the college kitchen and the farm once a month, two hours with Rhiannon,
one to one, to fit and try aids: tin opener, elastic laces, a bucket on wheels.
[F-13]
A qualified teacher of the deaf will check with Rhiannon how she uses her aids, one to one, twice a term, an
hour each, and show staff in September how to change the tubing. A radio microphone is worn by whoever is
teaching in every lesson.
[F-14]
A travel trainer will walk and ride with Rhiannon, one to one, three mornings a week, 40 minutes, from
November 2026, and drop back by stages; the trainer decides each stage with her every half
term.
[F-15]
A job coach will work beside Rhiannon at the college farm for four hours on Monday and Friday, one to one,
until July 2027, and from September 2027 with an employer for six hours a week.
[F-16]
A careers adviser with a Level 6 qualification will meet Rhiannon and her advocate once a term for an hour
about hens, wages and benefits.
[F-17]
The college's lecturer in independent living will teach cooking, keys and calling for help to Rhiannon and
two others in the training flat: Thursday afternoons, three hours, and one night in every month
from January 2027.
[F-18]
The speech and language therapist will train the college's staff and the flat's staff in Makaton and in what
"yes" means from Rhiannon, two hours in September 2026, repeated each
September.
[F-19]
In the last week of each term her tutor, her practitioner and Rhiannon will go through every line of this
section and change whatever is not working; the therapists come to the meeting in June.
[F-20]
In May 2027 and each May after, the authority, adult social care and Rhiannon will plan for the day on which
the plan comes to an end: an hour, with the film.
[F:targets]
Her tutor sets shorter targets with Rhiannon every six weeks from photographs, and the two of them mark them
at the end of each six.
[G-1]
Buccal midazolam, given as required: at five minutes of a seizure, by any of six members of staff trained by
the epilepsy nurse each September, in line with the plan kept in Rhiannon's red
bag.
[G-2]
The epilepsy nurse will see Rhiannon at home every three months and fit a bed alarm; the neurologist will
review her medicine every six months.
[G-3]
Thyroid function, heart and weight will be checked by the community learning disability nurse every three
months, with a yearly visit to the cardiologist.
[H1:nil]
Not applicable: Rhiannon is over eighteen.
[H2-1]
The shared lives scheme will give Rhiannon a flat, with a support worker in the next flat, day and night,
from June 2028, after two overnight stays a month from April 2027.
[H2-2]
A support worker will be with Rhiannon at home for fourteen hours a week, two hours each day, one to one,
for cooking, the gas and the door.
[H2-3]
A social club with six members and two leaders, Friday evenings 6 to 9, weekly, and a befriender for one
evening a fortnight with Kieran.
[I:place]
Harrowgarth College of Further Education: a general further education college.
[J:budget]
A direct payment is made to Rhiannon, through her mother, for the travel trainer in F14, at £46 a week for
36 weeks. It meets the need to travel alone set out in Section B and secures
Outcome 6; it is reviewed by the authority every three months.
[K:1]
Rhiannon, with the college's advocate ; 26 June 2026 ; Film and notes
[K:2]
Parent and step-parent: D. Postlethwaite and G. Imrie ; 8 July 2026 ; Notes of the review meeting
[K:3]
Education: Harrowgarth College ; 1 July 2026 ; College report
[K:4]
Educational psychology: A. Vosper ; 12 May 2026 ; Report
[K:5]
Medical: Dr T. Kilmuir, learning disability health team ; 20 May 2026 ; Letter
[K:6]
Speech and language therapy: J. Aubrey ; 22 May 2026 ; Report
[K:7]
Qualified teacher of the deaf: B. Ferriby ; 18 May 2026 ; Report
[K:8]
Adult social care: M. Sandal ; 3 July 2026 ; Assessment under the Care Act
[K:9]
Preparing for adulthood: careers service and occupational and physiotherapists ; 6 July 2026 ; Joint report
[sign:officer]
Bernadette Holm, Principal SEND Officer
[sign:date]
28 September 2026
"""
