"""Defective copies of plan 1."""

A = """
drop F5 F6
! T01 B @B3 // the teaching and the practice of reading are taken away
! T03 E @E3 // nothing is left that helps towards the reading outcome
drop F1
put G3 > B2 C1 E2 after G2
Direct speech and language therapy, one to one, in which Iona hears, watches and then says word endings and new
    vocabulary, beginning with the sounds s, t and d at the ends of words. (K7)
| By Whom: Speech and language therapist with specialist training in deafness
| Frequency: 45 minutes once a fortnight in term time
! P12 G @G3 // the therapist's own work moved out of F
- In a quiet room Iona follows an instruction
+ In a quiet room Ionna follows an instruction
! M03 B In a quiet room Ionna follows // child's name misspelt
- K8 | Social care advice after an assessment under section 17 of the Children Act 1989 | Joss Everly, social worker
    | 18/12/2025
+ K8 | Printout of reading tests | Cobblers Lane Primary School | 18/12/2025
- in her parents' bed. (K8)
+ in her parents' bed. (K1)
- and one friend. (K1, K8)
+ and one friend. (K1)
- bathroom and the kitchen. (K8)
+ bathroom and the kitchen.
- with transport from home. (K8)
+ with transport from home.
! S12 K null // no social care advice in the list
- Iona has a moderate to severe sensorineural loss in both ears. Wearing
+ Dr Pym's report from the regional hearing clinic of 6 January 2026 records a moderate to severe sensorineural loss
    in both ears. Wearing
! S13 B @B7 // Dr Pym's report is not in K
slot A.method
! V04 A null // how, when and by whom the views were gathered is gone
slot A.comm
I talk, and I listen best when I can see the face of the person who is talking. I know about sixty signs and use
    them at home. I take part in decisions best when I am told the day before and the choices are drawn for me.
! V05 A I talk, and I listen best when I can see the face of the person who is talking. // first person, and nothing
    says who speaks
who F15 By Whom = School staff
! P02 F @F15 // no role in the column
! P06 F @F15 // "school staff" stands where the role should
who F3 Frequency = Regularly
! P03 F @F3 // how often is gone
! P04 F @F3 // minutes are gone
! P06 F @F3 // "regularly" stands in their place
- with Iona and three named classmates (a group of four), the adult
+ with Iona in a small group of classmates, the adult
! P05 F @F10 // no number in the group
! P06 F @F10 // "small group" in place of the number
- By July 2027 Iona will stay in a game with at least one other child for the whole of four lunch playtimes out of
    five, so that her friendships do not depend on one or two children.
+ By July 2027 Iona will take part in structured play sessions at lunchtime and will have an adult beside her there.
! O05 E @E5 // describes what will be laid on
- so that little of the afternoon's teaching is taken in. (K2, K3)
+ so that little of the afternoon's teaching is taken in; two rests a day in the library with an assistant must
    therefore be timetabled for her. (K2, K3)
! N04 B @B8 // provision at the end of the need
- She moved from Little Acorns Nursery to Cobblers Lane in September 2022, and her parents asked for an assessment
    in the autumn of Year 3 because the distance between her work and that of her classmates was widening.
+ Having moved from Little Acorns Nursery to Cobblers Lane in September 2022, at which point the transfer of her
    equipment, which had been the subject of correspondence between the nursery, the visiting teacher and the
    hospital, was completed only after a delay during which she was without a working radio aid for the greater part
    of the term, she made, according to those who taught her, less progress than had been anticipated, whereupon her
    parents, who had themselves raised concerns on several occasions, asked in the autumn of Year 3 for an
    assessment.
! R02 A Having moved from Little Acorns Nursery to Cobblers Lane in September 2022, at which point the transfer of
    her equipment // one sentence of nearly ninety words
"""

B = """
- We want her to leave primary school writing as well as the friends she sits with.
+ We want her to leave primary school writing as well as the friends she sits with. We dream of her playing the
    fiddle in the family band as her grandfather did.
! T06 A We dream of her playing the fiddle in the family band as her grandfather did. // no outcome has to do with
    music
put E20 sp after E8
By July 2027 Iona will tie her own shoelaces and plait her own hair each morning, on four school days out of five.
| ~term: medium
! T04 E @E20 // no need speaks of dressing
! T03 E @E20 // and no provision helps towards it
! O08 E @E20 // laces and plaits are separate
put F20 sp after F15
A sensory circuit of climbing, balancing and deep pressure, in a group of six children, before lessons begin. (K3)
| By Whom: Teaching assistant trained by an occupational therapist
| Frequency: 15 minutes every morning
| ~ref: Posture
! T05 F @F20 // no need of balance, posture or regulation in B
drop E9
! T02 B @B8 // the outcome for listening fatigue is taken out
merge
! S03 H1 null // one H for both
- Plan to be reviewed by: 12/03/2027
+ Plan to be reviewed by: 30/09/2027
! S06 - null // eighteen months after the plan
- Signed on behalf of Marlbeck Council: Philippa Garstang
+ Signed on behalf of Marlbeck Council:
- Name and post: Philippa Garstang, Senior Casework Officer
+ Name and post: Senior Casework Officer
- Date: 13 March 2026
+ Date:
! S07 - null // no name and no date at the sign-off
- repeats instructions facing Iona, and asks
+ repeats instructions facing Molly, and asks
! M01 F @F8 // another child's name
- because games change faster than she can follow she was alone
+ because games change faster than he can follow he was alone
! M02 B @B5 // he for she
- By December 2026 Iona will sleep through
+ By December 2025 Iona will sleep through
! O11 E @E10 // three months before the plan
- Training for every adult who teaches or supervises Iona, in the effects of deafness, the use of the radio aid and
    the microphone, and clear speech. (K2)
+ Staff training will be arranged for the school. (K2)
who F16 Frequency =
! P15 F @F16 // no subject and no renewal
! P03 F @F16 // the column is empty
- Individual teaching of reading through Visual Phonics, a programme in which each speech sound has a hand cue that
    Iona can see when she cannot hear it. (K2)
+ Individual teaching of reading, the content of which will be set out in a literacy plan that the teacher is to
    write in the summer term. (K2)
! P09 F @F5 // left to a plan not yet written
- Paediatric audiologist, Marlbeck General Hospital
+ Click or tap here to enter text.
! S04 G Click or tap here to enter text. // box not filled
! P02 G @G1 // so nobody is named for the clinic
put B20 sp > after B8
In the playground Iona cannot keep up when the rules of a game are altered, so that on most days of the week she
    ends up playing by herself. (K3)
! N06 B @B20 // the playtime need of the social area over again
"""
