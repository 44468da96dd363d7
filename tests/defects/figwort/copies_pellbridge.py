"""Defective copies of plan 5."""

A = """
slot I.text
Fallowfield Lodge, an independent special school for girls with autism.
! S08 I Fallowfield Lodge, an independent special school for girls with autism. // a school in a first draft
drop F2
- autistic anxiety, processing time, literal language and sensory load.
+ autistic anxiety, literal language and sensory load.
! T01 B @B2 // written, single questions and the wait are gone
! T03 E @E2 // nothing helps her to use the holding phrase
drop E7
! T02 B @B7 // friendship outcome removed
! T06 A @A2 // her wish for one friend is not taken up
put E20 cl after E4
By July 2027 (the end of Key Stage 2) Anouk will answer any multiplication fact up to twelve times twelve within two
    seconds.
! T04 E @E20 // no need in mathematics
! T03 E @E20 // no provision for it
drop E8 F10
! O12 E null // Year 6, and the move to secondary school is planned nowhere
- Access to a low-arousal workroom next to the classroom, ear defenders, carpet tiles and rubber chair feet, with
    unrestricted use of the room at Anouk's signal.
+ Access to a low-arousal workroom and ear defenders as and when required.
who F11 Frequency and duration = Ongoing
! P03 F @F11 // in which situations is not said
! P06 F @F11 // "as and when required", "ongoing"
- Reduced strength and joint stability in the fingers; pen grip collapses after four minutes and she avoids cutlery,
    so lunch is largely left.
+ Some weaknesses of a fine motor nature are present.
! N03 B @B9 // no level and no effect
- Anouk is the only child of Sabine and Hugo Verrinder.
+ Anouk is the only child of Sabine and Hugo Verrinder. She will transfer to the junior department in September 2023.
! M05 A She will transfer to the junior department in September 2023. // three years past
- None has been requested.
+ None has been requested. The school will additionally provide a daily mentoring session of 15 minutes, one to one,
    before lunch.
! P13 J The school will additionally provide a daily mentoring session of 15 minutes, one to one, before lunch. //
    provision set out in J
- Primary need: Autism
+ Primary need: Choose an item.
! S04 - Choose an item. // list box left
- 50 minutes weekly for sixteen weeks
+ 30–50 minutes weekly for sixteen weeks
! P07 F @F7 // a range of minutes
"""

B = """
slot A.parents
drop A4 A5
! V02 A null // parents' views left out
- I want to go to secondary school and not have the stomach thing every morning.
+ I want to go to secondary school and not have the stomach thing every morning. I'd like to learn to play the cello.
! T06 A I'd like to learn to play the cello. // no outcome moves towards it
drop E2
! T02 B @B2 // slow processing has no outcome now
drop H2.1
slot H2.text
None.
! T08 D @D1 // the befriending is gone and nothing else answers it
! T03 E @E12 // so nothing helps towards it
drop G2
! T07 C @C2 // sleep clinic gone
! T03 E @E11 // so nothing helps towards sleep
- Anouk will check what somebody meant, with a question of her own, on four out of five occasions on which a remark
    could be taken in two ways.
+ Anouk will feel more at ease in conversation.
! O03 E @E1 // nothing to observe or count
- By July 2028 (the end of Year 7) Anouk will begin an open-ended task
+ Anouk will, on an ongoing basis, begin an open-ended task
! O02 E @E3 // no date
- Anouk will be in school for at least 80 per cent of her timetabled sessions over six consecutive weeks, with
    stomach pain rated three or below out of ten on arrival.
+ the school and the attendance team will have met every fortnight and put a reduced timetable in place.
! O07 E @E5 // what the adults do
drop F1
put G3 > B1 B7 E1 E7 after G1
Direct speech and language therapy in pragmatic inference, one to one, using comic strip conversations and video
    clips stopped at the ambiguous remark.
| Delivered by: Speech and language therapist experienced in autism
| Frequency and duration: 45 minutes weekly in term time
! P12 G @G3 // speech and language therapy in G only
- and finger strength and utensil work.
+ and finger strength and utensil work, subject to a therapist being available.
! P08 F @F12 // a condition
- Teaching assistant support in English, science and the humanities, one adult to two pupils, to break
+ Shared teaching assistant support in English, science and the humanities, to break
! P05 F @F4 // how many share is not said
- until she is in a state of panic, when she hides or runs; staff recorded eleven such episodes
+ until she throws a tantrum to get her own way; staff recorded eleven of these naughty episodes
! N05 B @B6 // judging words
- after a morning in a class of thirty she completes
+ after a morning in a class of thirty Annouk completes
! M03 B @B8 // child's name misspelt
- Interoception curriculum with body mapping
+ Interoception curriculum, within the SCERTS and TEACCH frameworks, with body mapping
! R01 F @F8 // capitals never spelt out
put F20 cl after F5
Catch-up teaching of multiplication and division, in a group of three.
| Delivered by: Higher level teaching assistant trained in Numbers Count
| Frequency and duration: 30 minutes, three times a week
! T05 F @F20 // no need in mathematics
"""
