"""Tarnbeck: the defects of both copies."""

SCRIPT = """
= a
> @ I
+ . Pippin Lane Infant School, a mainstream maintained infant school.
! S08 I Pippin Lane Infant School, a mainstream maintained infant school. | school named in a first draft
- Jonah's hearing was found to be normal
+ [Child's name]'s hearing was found to be normal
! S04 B [Child's name] | placeholder left in
~ ## How we gathered these views ... Jonah's views were gathered by his nursery key person
- ## Jonah's views (from his Talking Mat)
+ ## Jonah's views
! V04 A - | nothing on how, by whom or when views were gathered
- the first, gave Becca the second
+ the first, kept the second
- He matches and sorts, but does not know the words for size, position or number beyond "two". He cannot therefore
  show what he knows in early mathematics.
+ Jonah is behind in some of his early mathematics.
! N03 B B5 | no level, nothing seen, no effect
> B5
+ + {B8} Jonah finds it hard to understand what is said to him. He takes in instructions with two key words and not
  with three, and without a sign or an object he guesses, so that he does something different from the rest of the
  class.
! N06 B B8 | the same as B1, under another area
- By July 2027 Jonah will stay with an adult-led small task for 10 minutes on 4 days out of 5, and in it will show
  that he understands 12 new words for size, position and number.
+ By July 2027 Jonah will have made progress with his attention and his concept words.
! O04 E E4 | 'made progress' and no criterion
! O03 E E4 | nothing to count or see
- Calm corner with a feelings board. At the first sign of upset an adult will name the feeling, sign it and go with
  Jonah to the corner until he is calm, then return with him to the play.
+ Help with his feelings when he is upset.
! P01 F F8 | no approach is named
- Direct teaching of concept words in mathematics with real objects, four words at a time.
+ Regular teaching of concept words in mathematics with real objects, four words at a time.
- 10 minutes, three times a week. Class teacher and therapist review
+ 10 minutes. Class teacher and therapist review
! P03 F F6 | frequency gone
! P06 F F6 | 'regular' where the frequency should be
x F3
! T01 B B3 | speech sound therapy taken away
! T03 E E3 | nothing works on speech sounds
> E6
+ + {E7!E7} By July 2028 Jonah will write his first name, with every letter formed correctly, on 4 pieces of work out
  of 5.
! T04 E E7 | he holds a pencil well; no need speaks of writing
! T03 E E7 | no handwriting provision
- Graded noise programme: Jonah enters the dinner hall first wearing ear defenders, sits at the end table with one
  friend, and stays for a time that is lengthened by two minutes a week.
+ A dinner hall programme, the content of which the occupational therapist will set out after her first visit.
! P09 F F9 | what is to be done is still to be written
= b
~ . Jonah put trains, water play ... {A1} When shown pictures
~ ## Jonah's views (from his Talking Mat)
- Jonah's views were gathered by his nursery key person, Becca Loft, on 9 and 10 July 2026. She used Talking Mats
  (picture symbols which Jonah placed under a smiling, a neutral or a sad face) and watched him at play for forty
  minutes. His parents' views
+ His parents' views
- Parents' views and Jonah's Talking Mat
+ Parents' views
- Folasade Adeyemi, Michael Croft; Becca Loft for Jonah
+ Folasade Adeyemi, Michael Croft
! V01 A - | no word of the child's own view
- and it upsets them to see it.
+ and it upsets them to see it. The speech and language therapist reports a severe delay in expressive language, and
  he is to have therapy twice a week.
! V08 A The speech and language therapist reports a severe delay in expressive language, and he is to have therapy
  twice a week. | finding and provision in A
~ . Each half term the class teacher, the speech and language therapist
! O13 E - | nothing on shorter-term targets
- TA trained by the therapist, 1:1
+ An adult, 1:1
! P02 F F2 | no role or training
- 15 minutes each school day before carpet time.
+ Each school day before carpet time.
! P04 F F5 | no length of session
- Direct teaching of concept words in mathematics with real objects, four words at a time.
+ High-quality teaching of mathematics with planning matched to the range of abilities in the class and a clear
  display of new concept words, as for all Reception children.
- Class teacher, 1:1
+ Class teacher, whole class of 30
- 10 minutes, three times a week.
+ 30 minutes daily.
! P11 F F6 | what every Reception class has
- Training for the class teacher, TA and lunchtime supervisor in key-word signing and in adjusting how much they say.
+ Staff training.
- One half day (3 hours) in January 2027, renewed each September.
+ One half day (3 hours) in January 2027.
! P15 F F10 | no subject and no renewal
x F9
! T01 B B7 | nothing for the noise of the hall
x G1
> * G – Provision reasonably required
+ > None at this time.
+ |
+ |
! T07 C C1 | the dietitian is gone
! T03 E E6 | neither dinner hall nor food is worked on
- He cannot yet tell an adult about anything that is not in front of him, so he cannot report that he is hurt
+ She cannot yet tell an adult about anything that is not in front of her, so she cannot report that she is hurt
! M02 B B2 | 'she' once for a boy
- attends to an activity of an adult's choosing for about three minutes.
+ attends to an activity of an adult's choosing for about three minutes and was rated at SLS-3 on the RAAC.
! R01 B was rated at SLS-3 on the RAAC | two acronyms never spelt out
- Two children now avoid him.
+ Two children now avoid him (report of Lorcan Mayes, play therapist, 12 May 2026).
! S13 B report of Lorcan Mayes, play therapist, 12 May 2026 | not listed in K
"""
