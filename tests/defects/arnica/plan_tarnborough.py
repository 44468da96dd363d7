"""Tarnborough: person-centred "My plan" of a young adult, in easy English."""

from __future__ import annotations

from tests.defects.arnica.words import Plan

SOURCE = """
% My Education, Health and Care Plan
% Josephine Pendry
+ w=4,6
^^ About this plan
~ !My full name || Josephine Pendry
~ !Call me || Josie
~ !I was born on || 17 January 2007
~ !My year || Year 14
~ !Where I learn || Tarnborough College
~ !The main thing I need help with || Moderate learning difficulties
~ !Who I live with || My mum, Karen Pendry
~ !Am I in care? || No
~ !This plan is || Final
~ !My review meeting was on || 21 April 2026
~ !Date of this final plan || 26 June 2026
~ !Next review by || 20 April 2027
~ !My first plan was made on || 9 October 2015
~ !My plan writer || Colin Abbey, Tarnborough Borough Council
+ w=1,10
^^ What is in my plan
~ A || My views, interests, hopes and dreams
~ B || My special educational needs
~ C || My health needs
~ D || My social care needs
~ E || My outcomes
~ F || My special educational provision
~ G || My health provision
~ H2 || Other social care provision for me
~ I || My placement
~ J || My personal budget
~ K || Advice and information used to write my plan
= A | A // My views, interests, hopes and dreams
== How we wrote this part
I am Josie. My tutor Fran Dells sat with me on 14 April 2026 and on 17 April 2026. We used my photo board. I said the
  words and Fran typed them. She read them back and I changed two things. So when it says "I" in Part A it is me
  talking. In the other parts Colin Abbey wrote "I" for me, and Fran went through them with me.
== How I talk and how to ask me things
I talk. Some people do not understand me the first time. Please ask me to say it again. I use pictures and Makaton signs
  as well. Ask me one thing at a time. Give me a minute to think. I go to all my own meetings and I start them
  by showing my
  photos.
== My story
I have Down's syndrome. I went to Elm Bank Primary School and then to The Wharf School until I was 18. I started at the
  college in September 2025.
== What I think
I like college. I like cooking days best. I do not like it when it is noisy in the canteen. I do not like being talked
  about when I am there. I want to choose my own clothes and my own dinner.
== What I like and what I am good at
I am good at dancing. I am good at making people laugh and looking after my nan. I know lots of songs. I can make a
  cup of tea and a sandwich. I am always on time.
== My hopes and dreams
* [A1] I want a paid job in a café.
* [A2] I want to live in a flat with my friend Priti.
* [A3] I want to go to town on the bus on my own.
* [A4] I want to dance in a show.
== What my mum thinks
Mum wrote: "I am so proud of her. I want her to be safe when I am not there. People can be nice to her and then
  take her money. I would like her to be fit and well."
= B | B // My special educational needs
== Talking and understanding
[B1 ci] My speech is not clear. People who are new to me understand about half of what I say. When they do not, I say
  "never mind" and they do not find out what I wanted.
[B2 ci] I understand short sentences. If somebody tells me three things to do, I do the last one. I say "yes"
  when I have not
  understood, so at work experience I got orders wrong.
== Thinking and learning
[B3 cl] I can read about 60 words that I see every day, such as "exit" and "sugar". I cannot read a recipe or a text
  message without help. My reading is like that of a child of six.
[B4 cl] I know coins by name but I cannot tell if I have enough. I give a note for everything and do not check
  my change. I can
  tell the time to the hour, not the minutes, so I cannot plan when to leave.
== My feelings and friends
[B5 semh] I trust everyone. I find it hard to say no. Last year a girl that I had just met asked me for my bank card
  and I gave it to her.
[B6 semh] I worry about new places. I sit down on the floor and will not move, sometimes for half an hour. This
  happened five times in my first term at college.
== My body and my senses
[B7 sp] My hands are small and my grip is weak. I cannot open jars, do up small buttons or cut hard food with
  an ordinary
  knife. I get tired if I stand for more than 20 minutes.
== Looking after myself and being independent
[B8 pfa] I can only go on the bus with somebody. I do not look before I cross the road if I see someone that I know.
[B9 pfa] I can make cold food. I cannot use the hob or the oven safely, or work the washing machine, and I do not
  know when food is too old to eat.
= C | C // My health needs
== C1 My health now
I have a thyroid tablet each day. My heart was mended when I was a baby and it is fine.
== C2 What is hard because of my health
[C1 health] I stop breathing for short times when I sleep (sleep apnoea). I take my mask off in the night, so I wake
  up tired and fall asleep in lessons about three times a week.
= D | D // My social care needs
== D1 My life at home now
I live with Mum in a house near the park. My nan lives next door. Mum does the cooking and the money.
== D2 What is hard for me outside college
[D1 social] I do not go out in the evening or at the weekend unless it is with Mum. My friends from school live far away
  and I feel lonely.
[D2 social] I have never stayed a night away from Mum. I cannot run a home by
  myself: when nobody tells me, I do not wash, lock up or go to bed.
= E | E // My outcomes
I will leave college in July 2028. By then (or sooner, if it says so):
# [E1] I will do a shift of four hours in a real café, one day each week for a term, doing four jobs from my
  picture list
  without being told.
# [E2] I will give my order or my question to a person who does not know me, by speech, sign or my phone, and be
  understood 8 times out of 10.
# [E3] I will ask "Can you say that again?" and carry out three spoken instructions in order, on four days out of five.
# [E4] I will read and follow a five-line recipe, rota or text message on my own.
# [E5] I will pay for my shopping up to £20 and know if the change is right, 9 times out of 10.
# [E6] By July 2027 I will say "no" or "I will ask Mum" when somebody asks me for money, in 9 out of 10
  practice scenes and
  each time that it happens for real.
# [E7] I will go from home to college by bus on my own and walk in without stopping, four days a week.
# [E8] I will cook two hot meals a week at home, with my own tools.
# [E9] By July 2027 I will wear my mask for six hours a night on five nights a week, so that I stay awake in
  all my lessons.
# [E10] By July 2027 I will dance with a group without Mum every week, and be in its summer show.
# [E11] I will stay two nights each month away from home, and do the washing, locking up and bedtime from my
  picture list there.
# [E12] I will use my phone alarm to leave on time for three things each week.
My tutor Fran sets my small steps with me every half term. She writes them on my photo board and we tick them off
  together.
= F | F // My special educational provision
My course is Steps to Work, four days a week, 36 weeks a year. Fran Dells, my tutor, goes over everything here
  with me and Mum each
  term.
== Talking and understanding
* [F1] A speech and language therapist sees me 1:1 for 45 minutes every two weeks in term. We work on clear
  speech and on
  the talking app on my phone.
* [F2] A learning support assistant with Makaton Level 3 practises what the therapist showed her, 1:1, for 15
  minutes on each of my four college days.
* [F3] Fran teaches listening and asking again in a group of five for one hour each week.
== Thinking and learning
* [F4] A teacher qualified in adult literacy teaches me reading from recipes, rotas and texts in a group of four for 45
  minutes three times a week.
* [F5] A teacher qualified in adult numeracy teaches me money and time in a group of four, 45 minutes twice a
  week, and we go to
  a real shop in one of the two.
== My feelings and friends
* [F6] The college safeguarding mentor, trained in keeping safe work with adults who have a learning disability, runs
  "Safe or Not" with six students for one hour each week. We act out scenes about money, phones and strangers.
* [F7] The learning support assistant shows me photos of each new place two days before and goes there with me
  1:1 for the
  first three visits, one hour each visit.
== My body and my senses
* [F8] I have a jar opener, a rocker knife, easy buttons and a perching stool in the kitchen, in every cooking session.
* [F9] An occupational therapist works with me 1:1 for one hour each half term on grip and tools, and shows my
  cooking teacher what to practise.
== Getting ready for adult life
* [F10] A job coach trained in systematic instruction goes with me to the Copper Kettle café 1:1 for four hours each
  Wednesday in term time, and from September 2027 stands back as I learn each job.
* [F11] A travel trainer walks and rides the bus with me 1:1, one hour twice a week for 20 weeks from September
  2026, and then checks on
  me once a month.
* [F12] A cookery teacher teaches me hob, oven, washing machine and food dates in a group of four for two hours
  every Thursday.
* [F13] In the autumn term of 2027 the college transition worker meets me, Mum and the adult social worker for
  one hour each month to plan my job, my flat and my days after college.
= G | G // My health provision
* [G1] The adult sleep clinic nurse sees me every three months to fit my mask and check how long I wear it. She
  rings Mum
  once a month.
= H2 | H2 // Other social care provision for me
* [H2.1] A support worker goes with me to Freefall Dance 1:1 each Tuesday from 6.30 pm to 9 pm, 40 weeks a
  year. My adult social
  worker checks how it is going every six months.
* [H2.2] I stay at Quay House, a short stay home, for two nights each month. A support worker there teaches me 1:1 for
  one hour each evening about locking up, washing and bedtime. My adult social worker looks at this every six months.
= I | I // My placement
Tarnborough College, a general further education college.
= J | J // My personal budget
I do not have a personal budget. Colin told me and Mum about it on 21 April 2026.
= K | K // Advice and information used to write my plan
+ w=5,6,3
^ What it is || Who wrote it || Date
~ My views || Me, with Fran Dells || 17 April 2026
~ My mum's views || Karen Pendry || 15 April 2026
~ College report, with advice on getting ready for adult life || Fran Dells, tutor, Tarnborough College || 10 April 2026
~ Educational psychology report || Dr Hana Wilmot || 23 March 2026
~ Health report || Dr Joel Stamp, learning disability doctor || 30 March 2026
~ Speech and language therapy report || Amy Crouch || 27 March 2026
~ Occupational therapy report || Graham Lyle || 26 March 2026
~ Social care report || Denise Okoro, social worker, adults with learning disabilities || 2 April 2026
= | Signed for the council
+ w=4,6
~ !Name || Colin Abbey
~ !Signed || C. Abbey
~ !Date || 26 June 2026
"""

LINKS = """
A1 > E1 E2 E3 E4; A2 > E8 E11 E5; A3 > E7; A4 > E10
B1 > E2 F1 F2; B2 > E3 F3; B3 > E4 F4; B4 > E5 E12 F5; B5 > E6 F6; B6 > E7 F7; B7 > E8 F8 F9; B8 > E7 F11
B9 > E8 E11 F12; B2 > E1 F10; B9 > F13; C1 > E9 G1; D1 > E10 H2.1; D2 > E11 H2.2
E1 > F10 F13; E2 > F1 F2; E3 > F3; E4 > F4; E5 > F5; E12 > F5; E6 > F6; E7 > F7 F11; E8 > F8 F9 F12; E9 > G1;
  E10 > H2.1; E11 > H2.2 F13
D2 > F13
"""

PLAN = Plan(
    stem="arnica-04-tarnborough",
    layout=6,
    source=SOURCE,
    links=LINKS,
    states={"J": "nil", "H1": "absent"},
    details={
        "name": "Josephine Pendry",
        "preferred_name": "Josie",
        "date_of_birth": "2007-01-17",
        "status": "final",
        "plan_date": "2026-06-26",
        "review_date": "2027-04-20",
        "year_group": 14,
        "local_authority": "Tarnborough Borough Council",
        "setting": "Tarnborough College",
        "named_placement": "Tarnborough College",
        "primary_need": "Moderate learning difficulties",
        "first_plan": False,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Colin Abbey",
        "signed": True,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2015-10-09",
            "final": "2026-06-26",
            "amended": None,
            "review_meeting": "2026-04-21",
        },
    },
    guards=[
        ("E5", "P07: 'up to £20' is a target, not a cap on provision"),
        ("E12", "O02: the lead sentence gives the date"),
        ("F7", "P03: two days before each new place, three visits"),
        ("F8", "P04 P05: tools, not a session"),
        ("D2", "N04: says what happens without help, and sets out no provision"),
        ("F10", "P05 P04: 1:1, four hours each Wednesday"),
        ("E10", "O05: goes to a group, and takes part in a show"),
        ("F13", "P03: within one term, one hour each month"),
    ],
    style={
        "font": "Verdana",
        "size": "11.5",
        "colour": "6A1B7A",
        "shade": "F3E5F5",
        "title_size": "24",
        "foot": "My plan: Josie.",
    },
)
