"""Two defective copies of the Marlingford plan: edits and labels."""

A = """
- Mr and Mrs Oakhanger were offered information about personal budgets on 22 June 2026 and have not requested one.
+ [Plan writer: complete if a budget is agreed, otherwise delete this line]
! S04 J | "[Plan writer: complete if a budget is agreed, otherwise delete this line]" | helper text left in
-  Tamsin typed her own contribution, which is reproduced below in her words and without alteration. She
+  She
- p | Her parents spoke with the plan writer on 22 June 2026, and their views are set out separately beneath
    Tamsin's own. ¶
+ p | Her parents spoke with the plan writer on 22 June 2026, and everything that was said has been brought together
    below. ¶
- sub | What Tamsin says (typed by Tamsin, 16 June 2026)
+ sub | The family's views
- "School is like having forty radios on and everybody else has a volume knob. I'm not being lazy. By third lesson I
    can't hear words any more, it's just sound. I like Art and I like Miss Quill because she tells you what's going
    to happen and then it happens. I hate being asked if I'm okay in front of people. Reading takes me ages, I do
    every line twice. I know the dogs are only dogs but they are the best bit of every day."
+ School is felt to be overwhelmingly loud, and it is wished that people would not ask whether everything is all
    right in front of others. Art is enjoyed, because what is promised happens. It was said that reading takes a
    very long time and that the dogs are the best part of the day. There is sadness that so much school has been
    missed, and a feeling that help was slow to come.
- sub | What Tamsin hopes for (typed by Tamsin) ¶
+ sub | Hopes ¶
- "I want to work with animals, properly, as a job, probably dogs, and I want to go to the agricultural college at
    Penlow to learn how."
+ To work with animals as a job, probably dogs, and to go to the agricultural college at Penlow to learn how.
- "I want to walk in through the front gate like everyone else and stay until the end."
+ To walk in through the front gate like everyone else and stay until the end.
- sub | What Tamsin's parents say ¶ p | Mr and Mrs Oakhanger describe a daughter who is thoughtful, dryly funny and
    fiercely loyal, and who has been worn thin by the effort of appearing to manage. They feel that the school was
    kind but slow to see how unwell she had become. Mrs Oakhanger has reduced her hours of work in order to be at
    home, and Mr Oakhanger worries about the day when Fergus, who is Tamsin's chief companion, leaves for
    university. ¶ sub | What Tamsin's parents hope for ¶
+
- Mrs Oakhanger hopes that Tamsin will one day be able to get on a bus by herself and visit her cousin in
    Marlingford without a member of the family at her side.
+ To get on a bus and visit the cousin in Marlingford without a member of the family alongside.
- Mr Oakhanger hopes that she will leave school with a pass in English, because he knows how much she has to say.
+ To leave school with a pass in English, there being so much to say.
! V03 A | "School is felt to be overwhelmingly loud, and it is wished that people would not ask whether everything
    is all right in front of others." | nobody could say whose views these are
- and she does not eat in the dining hall.
+ and she does not eat in the dining hall. She requires ear defenders in every lesson and a quiet room for 40
    minutes each lunchtime.
! N04 B | B7 | provision written into the need
- By July 2027 Tamsin will go to one activity a week with people of her own age and without her parents, for ten
    weeks in a row, so that she has companions outside her family.
+ By July 2027 Tamsin will receive 30 weekly sessions of dog training class accompanied by a youth worker.
! O05 E | E11 | a service received, not a difference
- will visit for one hour each term to teach
+ will, provided that the service has capacity, visit for one hour each term to teach
! P08 F | F13 | hangs on the service's capacity
- A teacher who holds a specialist qualification in literacy difficulties will teach Tamsin
+ A teacher who holds a specialist qualification in literacy difficulties should teach Tamsin
! P10 F | F4 | should, in place of will
> E11 | n | [E12 =Outcome 12.] By July 2027 Tamsin will swim 50 metres without stopping on three occasions, so that
    she is safe in deep water.
! T04 E | E12 | no need speaks of swimming
! T03 E | E12 | no provision teaches it
> F12 | * | [F18] A specialist teacher of visual impairment will spend one hour each term with Tamsin, individually,
    on the use of magnifiers and large print, and will report on it to the SENCO.
! T05 F | F18 | her sight is as expected, and no need speaks of it
- under the supervision of the educational psychologist once every half term. (Outcome 6)
+ under the supervision of the educational psychologist once every half term. (Outcome 16)
! T09 F | F10 | there is no Outcome 16
- Tamsin does not notice the early signs
+ Tasmin does not notice the early signs
! M03 B | B6 | Tasmin for Tamsin
- Tamsin will answer every question for herself at one college interview, drawing upon ten days of work experience
    with animals, so that she moves on to a post-16 course in September 2028.
+ Tamsin will name three jobs with animals and what each asks of her, drawing upon ten days of work experience, so
    that she has a picture of working life.
- so that she can visit family and travel to college.
+ so that she can visit her family.
- explore work with animals, to rehearse interviews and to arrange
+ explore work with animals and to arrange
x F16
! O12 E | - | nothing in E or F looks ahead to leaving school after Year 11
- Tamsin will follow a graduated timetable beginning with 15 hours of lessons a week in October 2026 and rising to
    25 hours by 5 July 2027. The SENCO will set each step with Tamsin at a 30-minute meeting every third Friday.
    (Outcome 5)
+ Tamsin will follow a graduated timetable at the academy, and for the remainder of each week her education will be
    otherwise than at school, by means of tuition and online lessons. (Outcome 5)
! P18 F | F8 | education otherwise than at school with no hours, provider or place
! P02 P03 P04 F | F8 | no tutor, no frequency, no hours
"""

B = """
x D1
! S02 D | - | the heading with nothing beneath it
! T04 E | E11 | the need that it answered is gone
! T05 H2 | H2.1 | the need that it answered is gone
- sub | What Tamsin hopes for (typed by Tamsin) ¶
+
- sub | What Tamsin's parents hope for ¶
+
x A1 A2 A3 A4
! V06 A | - | no hope for the future from anybody
> B7 | * | [B10 sensory-physical] Tamsin's reading is accurate but exceedingly slow, with a rate at the fourth
    centile. She goes over each line a second time and completes only half of what she is set in English and the
    humanities.
! N06 B | B10 | the same as the need under cognition and learning
- Tamsin will rate her own distress on her five-point scale and use a step from her calm plan before it reaches
    four, on nine out of ten occasions in a half term, so that she stays safely on the school site.
+ Tamsin will use a step from her calm plan before her distress reaches four on nine out of ten occasions, will
    speak to three new pupils each week, and will keep her room at home tidy for a whole term.
! O08 E | E6 | three separate achievements
> F6 | * | [F18] Every subject teacher will set work matched to Tamsin's level in every lesson, will mark it with
    helpful comments and will praise her for effort. (Outcome 3)
! P11 F | F18 | what every teacher does for every pupil
- Dr Helena Strake's service will train all of Tamsin's teachers and the learning mentor in autism, anxiety and the
    avoidance of public questioning, for two hours each September, with a further hour for any teacher who joins in
    the year. (Outcomes 2 and 5)
+ All of the adults who work with Tamsin will have had suitable training. (Outcomes 2 and 5)
! P15 F | F17 | no subject, trainer or renewal
x F14 F15 F16
- sub | Preparing for adulthood ¶ sub | Staff ¶
+ sub | Staff ¶
! P17 F | - | Year 10, and nothing left that prepares for adulthood
! T01 B | B8 | no travel training left
! T01 B | B9 | no careers or college provision left
! T03 E | E8 | its provision is gone
! T03 E | E9 | its provision is gone
- Her rate of reading is at the fourth centile, and
+ Her rate of reading is at the fourth centile on the YSRT, and
! R01 B | "YSRT" | never spelt out
- leaves for university.
+ leaves for university. They are looking forward to her starting at Thornholt Academy in September 2023.
! M05 A | "They are looking forward to her starting at Thornholt Academy in September 2023." | three years in the
    past at the plan's date
- 18 May 2026
+ 2 February 2026
! S15 - | "2 February 2026" | 34 weeks from request to final
"""
