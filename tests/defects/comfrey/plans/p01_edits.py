"""What is spoilt in the two copies of Wrenholme: `A` and `B`, as `page.edited` reads them."""

A = """
front.review | -
! S05 - no review date on the front page
! S06 - no review date; the same edit
A.method | -
! V04 -/A nothing says how, when or by whom the views were gathered
A.h1 | Views and interests
A.child1 | I am good at chess and I nearly beat my uncle. I like my school. Mr Pell does the best voices when he reads.
A.child2 | I find the dinner hall too loud. Everybody is talking and I just eat. When people laugh I laugh too but I do not know what it was.
A1 | I want to build bridges when I am big, the kind that open for ships.
A2 | I want to play in the chess club without Mr Pell telling me what they said.
! V05 A.child1 "I" with no quotation marks, and nobody says whose words these are
B4 | Tobi has some difficulties with aspects of his reading and this can impact on his learning.
! N03 B4 no level, no observable difficulty
B.strength.semh ~ He has one => As noted in the report of the CAMHS under-eights team (March 2026), he has one
! S13 B.strength.semh a report that Section K does not list :: As noted in the report of the CAMHS under-eights team (March 2026), he has one close friend
F8 | Support with reading comprehension in a small group, with opportunities to talk about texts.
F8.who | School staff
F8.often | Regularly
F8.review |
! P01 F8 no approach or programme is named
! P02 F8 'school staff'
! P03 F8 'regularly'
! P04 F8 no length of a session
! P05 F8 'small group'
! P06 F8 'opportunities to', 'regularly', 'small group' where facts should stand
! P14 F8 nobody reviews it
E5 | Staff will make sure that Tobi is given the time he needs to rest, so that he is less tired in the afternoons.
! O07 E5 staff are the subject
! O03 E5 'less tired': nothing that can be counted
F10 | Quality first teaching, with lessons broken into manageable chunks and a mix of activities.
! P11 F10 what every class teacher does for every child
F13 | -
! T01 B7 nothing in F answers his difficulty in groups: the lunchtime table is gone
"""

B = """
front.request | 2 March 2026
! S15 - requested on 2 March, final on 9 October 2026: over 31 weeks
K3 | -
! S12 -/K no advice from a qualified teacher of the deaf, although B records a hearing loss
A.method ~ The words in quotation marks are Tobi's own; what he signed => What he signed
A.mixed | Chess is a favourite, and beating an uncle at it. School is going well and Mr Pell reads with good voices. By half past three there is nothing left and some evenings the aids come out and nobody gets a word. The dinner hall is like soup. Other people are misled by the clear speech and do not see what is missed. When people laugh it is easier to laugh too.
A.child1 | -
A.child2 | -
A.parents1 | -
A1 | The plan for later is to build bridges, the kind that open for ships.
A2 | Playing in the chess club without being told what was said would be good.
A3 | The hope is to go on to the local secondary school with the same friends.
A4 | It is important to grow up knowing other deaf people.
! V03 A.mixed the boy's and his parents' views run into one another; nobody can say whose is whose
B7 ~ He laughs => He can be clingy and attention-seeking with adults. He laughs
! N05 B7 'clingy and attention-seeking' :: He can be clingy and attention-seeking with adults.
B9a | When more than three children are talking together Tobi loses track of whose turn it is, laughs along without having understood and ends up at the edge of the group.
! N06 B9a the need about groups, stated already under SEMH
B1 | In a classroom with ordinary noise Tobi, whose speech discrimination when wearing his aids was measured in May 2026 by the audiology service at 54 %, as against 92 % in a quiet room without competing speech, catches about half of what is said by a speaker who is more than two metres away from him, with the consequence that he misses both the contributions of other children, which are not routinely repeated by the adult leading the lesson, and the concluding part of any instruction consisting of more than one element, and in the absence of that information commences tasks by reference to the actions of the pupil seated adjacent to him.
! R02 B1 one sentence of over a hundred words
E2 | Tobi will have access to pre-teaching of key vocabulary and a language-rich classroom.
! O05 E2 what he is given, no change in what he can do
F4.often | Up to 45 minutes a week
! P07 F4 'up to': nothing is certain
F8 | -
! T03 E4 nothing in F helps him to understand what he reads
! T01 B4 nothing in F answers his difficulty in understanding what he reads
F10 | The teaching assistant supports Tobi in class: repeats other children's answers, signs what was missed, notes new words on his whiteboard, and steps back once he is at work.
F10.who | Teaching assistant with BSL Level 2
F10.often | 25 hours a week, in all lessons, 1:1
F10.review | SENCO and teacher of the deaf, each term
! P16 F10 the same paragraph as under Outcome 1
F11 ~ supports Tobi in class => supports Toby in class
F10 ~ supports Tobi in class => supports Toby in class
! M03 F11 'Toby', where he is Tobi in the rest of the plan :: supports Toby in class
F12 ~ where it is hard. => where it is hard. (Links to Outcome 9.)
! T09 F12 there is no Outcome 9
"""
