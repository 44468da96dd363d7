"""Wexcombe: the defects of both copies."""

SCRIPT = """
= a
- SECTION 8 (Section H1): Social care provision which must be made under section 2 of the Chronically Sick and
  Disabled Persons Act 1970
+ SECTION 8 (Section H): Social care provision
~ The assessment of July 2026 found ... SECTION 9 (Section H2)
! S03 - - | H1 and H2 run together under one H
- will teach Pippa place value, and the adding
+ will teach Georgia place value, and the adding
! M01 F F6 | another child's name
- for Pippa and up to four other children whom she has chosen, in the library
+ for Pippa in a small group, in the library
! P05 F F7 | size of the group taken out
! P06 F F7 | 'small group' where the number should be
- will teach Pippa reading by herself for twenty minutes, four times a week.
+ will teach Pippa reading by herself for twenty minutes at a time.
! P03 F F5 | no word of how often
x F4
! T01 B B3 | the speech programme is gone
! T03 E E6 | nothing is left that works on clear speech
> A3
+ . {A4} Mrs Ormondroyd's other great hope is that Pippa will one day swim for the county, as her aunt did.
! T06 A A4 | no outcome touches swimming
- and cannot gain meaning from the books her class is studying.
+ and cannot gain meaning from the books her class is studying. She must be heard to read by an adult for fifteen
  minutes every day.
! N04 B She must be heard to read by an adult for fifteen minutes every day. | provision among the needs
- By July 2027 Pippa will add and subtract two-digit numbers on paper and explain what each digit stands for, getting
  eight sums right in ten.
+ Until July 2027 Pippa will have a daily number lesson with a teaching assistant, using the rods.
! O05 E E3 | a lesson to be given, no difference made
! O03 E E3 | nothing by which to judge
- In a test in her own classroom she repeated correctly six sentences of every ten. In consequence she begins her work
  late, copies her neighbour and is worn out by two o'clock.
+ In a test which was carried out by the teacher of the deaf in her own classroom, with the windows open and the class
  at their ordinary work, although it must be borne in mind that the day was a warm one and that the children were
  perhaps more restless than is their custom, she repeated correctly six sentences of every ten, from which it may be
  inferred that, were the conditions to be less favourable, as they not infrequently are in the afternoon, the
  proportion would be smaller still, and it is in consequence of this that she begins her work late, copies her
  neighbour and is worn out by two o'clock.
! R02 B B1 | a sentence of over a hundred words
- The therapist will measure progress in January and in June.
+
! P14 F F3 | nobody reviews the programme
r | Social care advice
! S12 K - | no social care advice
= b
~ SECTION 11 (Section J) ... have not asked for a personal budget
! S01 - - | no Section J anywhere
- Mrs Honor Treddle, Special Educational Needs Case Officer
- H. Treddle
! S07 - - | sign-off left empty
- Her knowledge of words is that of a child of about six years. She can carry out an instruction that has two parts,
  but loses the thread of one that has three, and the meanings of words such as 'unless', 'before' and 'compare'
  escape her, so that she misreads what a task is asking.
+ Pippa has a diagnosis of Developmental Language Disorder.
! N02 B B2 | diagnosis and nothing else
x F10
! O12 F - | Year 5, and nothing on the move to secondary school
x F3
x F4
> G1
+ . {F3} A speech and language therapist with experience of deaf children will teach Pippa the vocabulary of her
  coming lessons, and instructions of growing length, in an individual session of thirty minutes once a week for
  thirty-six weeks in the year. The therapist will measure progress in January and in June.
+ . {F4} The same speech and language therapist will give Pippa individual practice of the sounds s and z for a
  further twenty minutes once a week for thirty-six weeks in the year, and will review the exercises every half term.
! P12 G F3 | speech and language therapy under health only
! P12 G F4 | speech and language therapy under health only
! T01 B B3 | no provision in F for her speech
> F9
+ . {F11!(10)} Pippa will have a lesson of hydrotherapy, alone with a physiotherapy assistant, in the warm pool at
  Wexcombe Lodge for thirty minutes each Wednesday of term; the physiotherapist will review it each July.
! T05 F F11 | she walks, runs and swims as others do
x E3
! T02 B B5 | nothing is sought in number
- In a week of observation she spent
+ In a week of observation Pipa spent
! M03 B Pipa | the child's name misspelt
- for forty-five minutes once in each week of term, in a quiet room.
+ for forty-five minutes once in each week of term, in a quiet room, so far as the staffing of the service allows.
! P08 F F2 | condition of staffing
- The school's learning mentor, who has been trained in running such groups, will lead a games circle
+ The school's learning mentor, who has been trained in running such groups, might usefully lead a games circle
! P10 F F7 | 'might usefully' in place of 'will'
- By July 2027 Pippa will play with one or more other children on at least three playtimes in the week, and will have
  had a friend to her house on three occasions in the year.
+ By July 2027 the school's staff will have brought Pippa into play with one or more other children on at least three
  playtimes in the week, and will have arranged three visits by a friend to her house in the year.
! O07 E E4 | staff are the subject
"""
