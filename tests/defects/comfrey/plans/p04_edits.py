"""What is spoilt in the two copies of Kelderby: `A` and `B`, as `page.edited` reads them."""

A = """
I.now | To be confirmed
I.next | -
! S09 I.now a final plan, and no school or type
! S04 I.now 'to be confirmed' left standing
sign.name | -
sign.date | -
! S07 - the sign-off is empty
A.parents1 | -
A3 | -
A4 | -
A.method ~ Her parents filled in the council's form on 19 June 2026 and the case officer, Ronan Tully, went through it with them by telephone. =>
! V02 -/A the parents' views are nowhere
E5 | She will be at school on 95 days in a hundred, with a worry score of 3 or less out of 10, and will know two adults and three friends whom she can go to.
E5.when | End of Year 6 (July 2027)
B6 ~ ; her worry about secondary school wakes her => ; worry wakes her
F4.often | Weekly, 50 minutes, 38 weeks
F8.often | Weekly, 40 minutes, 12 weeks from January 2027
F8.review | Educational psychologist, at weeks 6 and 12
E.targets ~  (from September 2027 the head of year) =>
F15 | -
E1.when | End of Key Stage 2 (July 2027)
E2.when | End of Key Stage 2 (July 2027)
E3.when | End of Key Stage 2 (July 2027)
E6.when | End of Key Stage 2 (July 2027)
E7.when | End of Key Stage 2 (July 2027)
E8.when | End of Key Stage 2 (July 2027)
E9.when | End of Key Stage 2 (July 2027)
E10.when | End of Key Stage 2 (July 2027)
! O12 -/E Year 6, and neither E nor F looks ahead to secondary school
F5 ~ Mathematics taught => Mathematics and all other lessons taught at a table of four with one adult for the whole of each day, and
F5.often | All lessons, every day
F5.group | 1 adult to 4
! P19 F5 an adult to four in all lessons, and 1:1 in all lessons in another row
E4.when | Ongoing
! O02 E4 'ongoing' is no date
F13.outcomes | O12
! T09 F13 there is no O12
D1 | -
D2 | -
D.nil | Safiya is not known to social care.
K8.who | Children's Services: reply that Safiya is not known
H1a | -
H1.nil | None
H2a | -
H2.nil | None
E8 ~  and, by means of her hoist, in the bath, =>
E8.needs | N11
E6.needs | N7
! N07 D.nil 'not known' and no word that needs were looked for
F9 | Opportunities to mix with other children at lunchtimes
F9.who | Staff on duty
F9.often | As and when required
F9.group | Small group
! P01 F9 'opportunities to mix': no activity
! P02 F9 'staff on duty'
! P03 F9 'as and when required'
! P04 F9 no length
! P05 F9 'small group'
! P06 F9 'opportunities to', 'as and when required'
B10 ~ After 25 minutes she leans => After 25 minutes he leans
! M02 B10 'he' for a girl :: After 25 minutes he leans to the left
"""

B = """
J.head | -
! S01 -/J the section is not there
F1 | -
F2 | -
F3.outcomes | O1, O2
G.extra | Direct speech and language therapy, 1:1, by a speech and language therapist experienced in cerebral palsy and communication aids, every second week of term for 45 minutes, on breath, loudness and pace, and on mixing voice with device in real talk. The therapist reviews it each term.
! P12 G.extra speech and language therapy stands in Section G alone
B.ci.s | -
B.cl.s | -
B.semh.s | -
B.sp.s | -
A.child1 | "My name is Safiya. I support Kelderby Rovers. I hate it when people talk to Wendy and not to me. My walker is called Gerald."
A.parents1 ~ "She has more to say than her body lets her. She is tired => "She is tired
! N09 -/B nothing that she can do, in A or in B
A1 | -
A2 | -
A3 | -
A4 | -
! V06 -/A not one hope for the future is left
F13 | Personal care
F13.often | Daily
F13.who | Teaching assistants
! P01 F13 what is done is not said
! P04 F13 no length
E7 ~ arriving with the others and without a fall for nine lessons in ten => with growing confidence and independence
! O03 E7 'growing confidence and independence': nothing to count
E6 | Safiya will have opportunities to take part in a lunchtime club and social skills group.
! O05 E6 an activity, no difference made
F7 | -
! T01 B5 nothing in F for her not asking
F6.outcomes | O2, O7
! T03 E4 nothing in F teaches her to ask
F15 ~ Moving school: => Moving school, where both schools' timetables allow:
! P08 F15 'where timetables allow'
F10.often | Up to five times a week, 30 minutes
! P07 F10 'up to'
F10.who | Teaching assistant; the physiotherapist may visit and could provide further advice
! P10 F10 'may visit', 'could provide'
C1 | Safiya has quadriplegic cerebral palsy, GMFCS Level III.
! N02 C1 a diagnosis and its level, no difficulty
! R01 C1 GMFCS is nowhere spelt out
sign.date | -
! S07 - the sign-off has a name and no date
F5.review | -
! P14 F5 nobody reviews it
"""
