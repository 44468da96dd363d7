"""Two defective copies of the Easterby plan: edits and labels."""

A = """
- toc | J || My personal budget ¶
+
- = J | J. My personal budget ¶ p | Win, Denny and your mum have been told what a personal budget is. Nobody has
    asked for one. ¶
+
! S01 J | - | there is no Section J
- p | Marguerite Senn talked to Win, to Denny and to your mum, one at a time, in the week of 22 June. ¶
+
- sub | What my foster carers say ¶ p | Win says you are the first one up and the last one to stop talking, and that
    you notice everything that happens in the house. Denny says you are very hard on yourself. They both see how
    worn out you are after school: some days you fall asleep in the car. ¶ sub | What my mum says ¶ p | Your mum is
    proud of how well you sign. She is worried that you have started saying you are not deaf. She would like school
    to send her the same letters that Win and Denny get. ¶
+
- My hopes and my family's hopes for me
+ My hopes
x A3 A4
! V02 A | - | nothing from his mother or his carers
- p | [D1 social-care] You don't know any other deaf children outside school, or any deaf adults. You miss clubs
    because nobody there can sign, and this adds to the feeling that you are the only one. ¶ p | [D2 social-care]
    You miss Reuben very much now that you live apart. It is hard to talk to him on the phone because you can't
    follow his voice on it, so weeks go by without any real talk between you.
+ p | You do not have any social care needs.
! N08 D | "You do not have any social care needs." | looked after, and D says nothing
- r | 11 || [E11] By July 2027 you will be able to tell Denny, after each of eight matches with a deaf team, what
    the coach asked you to do. ¶ r | 12 || [E12] By Easter 2027 you will hold a signed video call of ten minutes
    with Reuben every week, without anybody signing for you, so that the two of you stay close.
+ r | 11 || [E13] By July 2027 you will eat five different vegetables in a week of school dinners, so that you have
    a healthy body.
! T06 A | A2 | no outcome moves towards playing in a match
! T04 E | E13 | no need speaks of food
! T03 E | E13 | no provision helps with it
- t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome ¶ r | [H2.1] Place
    with Easterby Deaf Juniors football, with travel there and back and the fees paid || Coach who signs; Denny
    drives and Zainab Corrie pays. She reviews it at each looked-after review || 90 minutes every Saturday in the
    season || 11 ¶ r | [H2.2] Video phone for you and one for Reuben, with a family sign class for the two of you
    together || Zainab Corrie buys the phones by 30 October 2026; a deaf tutor runs the class and reports to her in
    March 2027 || One hour every second Thursday, January to March 2027 || 12
+ p | You do not need anything here.
- You will read a page of a book written for ten-year-olds and get eight out of ten questions about it right, so
    that you can enjoy the books that you pick.
+ You will grow up to be a great reader and a famous expert on the Vikings.
! O06 O03 E | E3 | a life goal with no step and nothing to measure
- p | Mr Dacre and Mrs Haddow go through all of this with you and your carers every term and tell the plan officer
    what has changed. ¶
+
! P14 F | - | nobody is said to review the provision
- and you have been there ever since.
+ and you have been there ever since. You are eight years old now and in Year 3.
! M04 A | "You are eight years old now and in Year 3." | the front says Year 5, and his date of birth makes him nine
- 29 June 2027
+ 18 March 2028
! S06 - | "18 March 2028" | eighteen months after the plan
- sub | Self-care and independence ¶ t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how
    long || Outcome ¶ r | [F12] Teaching you, 1:1, to test and mend your own aids || Qualified teacher of the deaf
    || 10 minutes every morning until Easter 2027, then every Monday || 8 ¶
+
! T01 B | B8 | nothing left that teaches him to look after his aids
! T03 E | E8 | its only provision is gone
> F11 | r | [F15] Balance and tummy-muscle exercises with you, 1:1 || Teaching assistant trained by the
    physiotherapist || 15 minutes every morning ||
! T05 F | F15 | his balance is good and no need speaks of it
- British Sign Language lessons with three other children
+ British Sign Language lessons in a small group
! P05 P06 F | F5 | "small group" and no number
- and you shout or shove.
+ and you shout or shove. You can be spiteful for no reason.
! N05 B | B6 | spiteful for no reason
- You can't yet tell a whole story
+ Ms Quayle's report from the Priory Row speech clinic in April 2026 says so too. You can't yet tell a whole story
! S13 B | "Ms Quayle's report from the Priory Row speech clinic in April 2026 says so too." | a report that K does
    not list
"""

B = """
- d | Officer || Marguerite Senn || Signature || M. Senn ¶ d | Job || Plan officer, on behalf of the council || Date
    || 18 September 2026
+ d | Officer || || Signature || ¶ d | Job || || Date ||
! S07 - | - | the sign-off has no name and no date
-  You signed and spoke, and he wrote down your words. You chose
+  You chose
- sub | My views (the words in quotation marks are yours, written down by Mr Dacre)
+ sub | My views
- "I like the Bridge because no one shouts. In the big class I only get bits. People say never mind and I hate never
    mind."
+ I like the Bridge because no one shouts. In the big class I only get bits. People say never mind and I hate never
    mind.
- "My aids make me look weird so I put my hood up. I don't know any deaf grown ups except on YouTube."
+ I worry that my aids make me look different and so I hide them. I don't know any deaf adults.
- "Football is best. But I can't hear Coach so I look like I'm not trying."
+ I enjoy football although I can find it challenging to hear the coach.
- "I want to read the big Viking books like Denny has."
+ I want to read the big Viking books like Denny has.
- "I want to play in a proper match and know what Coach wants."
+ I want to play in a proper match and know what Coach wants.
! V05 A | "I enjoy football although I can find it challenging to hear the coach." | "I", and nothing says if these
    are his words or an adult's
> A2 | * | [A5] I want to have my own café when I am grown up and cook noodles in it.
! T06 A | A5 | no outcome moves towards cooking or a café
- Win, Denny and your mum have been told what a personal budget is. Nobody has asked for one.
+ You have a personal budget.
- Speech and language therapy with you, 1:1, on word endings and storytelling ||
+ Speech and language therapy with you, 1:1, on word endings and storytelling. A direct payment is made to Win and
    Denny for it ||
! S11 J | "You have a personal budget." | a direct payment is made in F, and J does not set out what it meets
> E12 | r | 13 || [E13] By July 2027 you will ride a bike for one mile along the canal path with Denny, on three
    days, so that you keep fit.
! O01 E | - | thirteen outcomes
! T04 E | E13 | no need speaks of cycling
! T03 E | E13 | no provision helps with it
- Work with you, 1:1, about feeling left out and what to do instead of shoving
+ Extra help for you, 1:1
! P01 F | F9 | what is to be done is not named
> B7 | p | [B9 sensory-physical] You find strong light hard to bear. In the sports hall and out in the yard you
    screw your eyes up and look down, so you lose sight of hands and lips and don't know what has been said.
- How often and how long || Outcome ¶ r | [F10]
+ How often and how long || Outcome ¶ r | [F15] Tinted glasses for you, kept by the door of the classroom ||
    Optician fits them and checks them each September || In the sports hall and in the yard, every time || ¶ r |
    [F10]
! T02 B | B9 | no outcome for strong light
- r | [H2.2] Video phone for you and one for Reuben, with a family sign class for the two of you together || Zainab
    Corrie buys the phones by 30 October 2026; a deaf tutor runs the class and reports to her in March 2027 || One
    hour every second Thursday, January to March 2027 || 12 ¶
+
! T08 D | D2 | nothing left for keeping in touch with his brother
! T03 E | E12 | its only provision is gone
- Hobb Moor Primary School, Easterby: a mainstream primary school with a specially resourced provision for deaf
    children.
+ The council is still talking to everyone about this part.
! S09 I | "The council is still talking to everyone about this part." | an amended final plan that names no school
    and no type
- 15 minutes, twice every school day, at 11.15 and 1.15
+ As and when you need it
! P03 P04 P06 F | F10 | "as and when" in place of times and minutes
- By July 2027 you will tell an adult on the first day that your ear hurts, each time, so that you lose less than a
    week of listening to any infection.
+ By July 2027 you will have been to the ear clinic every three months.
! O05 E | E10 | attending a clinic, not a difference
- You will tell a story of six sentences, with endings on your words, so that somebody who wasn't there can say it
    back to you with no more than one mistake.
+ You will become more confident in talking.
! O03 O04 E | E2 | more confident, with nothing to measure
"""
