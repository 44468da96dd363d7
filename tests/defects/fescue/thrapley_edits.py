"""The defects seeded in plan 5."""

A = """
drop H1.nil
put H1-1: A bed sensor and a second stair rail will be fitted at Pound Hill by the council's adaptations team by 30 November 2026 and checked every September.
! S10 a man of nineteen, and H1 is filled in
drop front.review
missing -
! S05 no review date on the front
! S06 no review date; the same edit
put B8: The social side of things can be a bit hit and miss.
! N03 what, when, how much and to what effect
swap B9: , so tasks in horticulture and catering are taken over by others => . He must have an hour with an occupational therapist every other week and someone at his elbow in the kitchen
! N04 therapy and staffing set out in B
put E11: To have his own place, like his sister, and be happy in it.
! O06 a hope for life
! O02 no date
! O03 nothing by which one could tell
swap F7: for two terms, for anger and loss => for two terms, for anger and loss, provided that the student services waiting list has cleared by then
! P08 hangs on a waiting list
drop F13
put annex: After a seizure Dorian will have a catch-up session with a learning support assistant, 1:1, of 40 minutes on the first and the second day back, going through photographs of what he did last; the tutor will see that he has the same work again.
! P13 provision in an annex
put F8: His tutor and job coach will give instructions one part at a time, face to face, with the thing itself in hand, in every session and on every shift, and will wait for it to be said back.
! P16 word for word what stands under speech, language and communication
put F12: A lecturer will teach Dorian and nine others Spanish for the restaurant trade for an hour each Thursday at 9, in all 36 weeks; she will set a test at the end of each term.
! T05 no need in this plan has to do with Spanish
swap G1: telephone him and his mother => telephone Marcus and his mother
? M01 telephone Marcus and his mother | another person's name
drop A.talk
missing A
! V07 nothing on how he communicates or takes part in decisions
put F3: Learning support will keep an eye on Dorian's reading and step in when he is floundering.
! P01 'keep an eye', 'step in'
! P02 'learning support' is nobody
! P03 'when he is floundering'
! P04 no length
! P05 one to one, or in what group
! P06 'when he is floundering' in place of how often
! P14 nobody reviews it
drop F1
put G.text: A speech and language therapist with experience of adults with learning disabilities will see Dorian 1:1 at college for 45 minutes each Tuesday in 30 weeks, to teach him to say back an instruction, to use "before" and "after", and to tell an event with a four-picture strip. She will repeat her measures in February and July.
! P12 speech and language therapy stands in G alone
alone B2
! T01 nothing in F for telling what has happened
alone E2
! T03 nothing in F works towards it
"""

B = """
put I.text: Provision will go on where it is now.
! S09 neither a name nor a type
drop sign.who sign.date
missing -
! S07 neither name nor date
swap B12: when the hose burst. => when the hose burst. Given a direction with more than two bits to it, he acts on the tail end and leaves the rest.
? N06 Given a direction with more than two bits to it, he acts on the tail end and leaves the rest. | the first need under speech, language and communication again
put E8: By July 2027 Dorian will have come out of his shell.
! O04 'come out of his shell'
! O03 nothing to see or count
alone A3
! T06 away games with mates are nowhere
put E4: By July 2027 Dorian will pay for a shop of under £20 by card four weeks running, will tell the time from a clock with hands to the nearest five minutes, and will fill in a form of one page.
! O08 three achievements
swap E2: By Easter 2027 => By Easter 2025
! O11 a date before the plan's own
swap F14: for three hours every Monday afternoon => for up to three hours on one or two afternoons a week
! P07 a cap and a range
put F8: People who come across Dorian at college and work are to be suitably trained.
! P15 subject, trainer and renewal all open
! P02 by whom
! P03 when and how often
drop G1 G2 F17
alone C1
! T07 neither G nor F answers the seizures
missing G
! S02 the banner with nothing under it
drop H2-1 H2-2
put H2.text: Nothing further.
put J.text: Dorian has not asked for a personal budget.
alone D1
! T08 nights, tablets and flat: nothing in H
swap B.three: if he is woken => if she is woken
? M02 if she is woken | 'she' for a man
swap A.past: His father died in 2019. => He is 22 now; his father died in 2019.
? M04 He is 22 now | nineteen on the front, and by the date of birth
swap B.two: which wants shade. => which wants shade. He will be leaving Beck House School in July 2023.
? M05 He will be leaving Beck House School in July 2023. | three years ago, spoken of as to come
put F2: His tutor will make lessons lively, tell students what they are going to learn, and mark work with a smiley and a next step, in every session.
! P11 what every student on the course gets
swap B9: (2nd percentile for manual dexterity) => (2nd percentile for manual dexterity: assessment by Ms A. Thurning, dyspraxia specialist, March 2026)
? S13 assessment by Ms A. Thurning, dyspraxia specialist, March 2026 | not among the contributors
"""
