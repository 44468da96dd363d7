"""Easterby: a person-centred "My plan", written to the child."""

from tests.defects.betony.page import Style

LAYOUT = 6
STYLE = Style(
    font="Verdana",
    size=10.5,
    heading="word",
    colour="00797A",
    fill="DAEEEE",
    header="My EHC plan: Arlo Pendrick",
    footer="Easterby Metropolitan Borough Council. Please look after this plan",
)

WORDS = """
title | My Education, Health and Care Plan
centre | Easterby Metropolitan Borough Council
d | My name || Arlo Pendrick || I like to be called || Arlo
d | My date of birth || 30 November 2016 || My school year || Year 5
d | My school || Hobb Moor Primary School || My pronouns || he and him
d | My UPN || B384772516031 || My NHS number || 455 918 7706
d | What I need most help with || Hearing impairment || Languages || English and British Sign Language
d | Am I looked after? || Yes, by Easterby since March 2023 || My foster carers || Win and Denny Aske
d | My mum || Lorna Pendrick || My social worker || Zainab Corrie
d | Kind of plan || Amended final plan || Plan first made || 12 May 2021
d | Review meeting || 30 June 2026 || Date of this plan || 18 September 2026
d | Next review by || 29 June 2027 || Plan officer || Marguerite Senn
sub | What is in my plan
toc | A || My story, my views and my hopes
toc | B || My special educational needs
toc | C || My health needs
toc | D || My social care needs
toc | E || My outcomes
toc | F || My special educational provision
toc | G || My health provision
toc | H1 and H2 || My social care provision
toc | I || My school
toc | J || My personal budget
toc | K || The advice used to write my plan
break |
= A | A. All about me: my story, my views, interests and hopes, and those of my family
sub | My story so far
p | You were born in Easterby, and you were found to be deaf in both ears when you were four weeks old. You have had
    hearing aids since you were three months old. When you were six you and your big brother Reuben went to live
    with Win and Denny, and last year Reuben moved to a home of his own with some other teenagers. You see your mum
    every second Sunday.
p | You started at Hobb Moor in Reception. It has a room for deaf children called the Bridge, and you have been
    there ever since.
sub | How we found out what you think, and how you talk to people
p | You use speech and some signs together, and you watch people's lips. When it matters, you like to have it signed
    and then drawn. Mr Dacre, your teacher of the deaf, sat with you on 22 and 24 June 2026 with your photos from
    the year. You signed and spoke, and he wrote down your words. You chose to come to the last half hour of your
    review and you told everyone which two things to keep.
p | Marguerite Senn talked to Win, to Denny and to your mum, one at a time, in the week of 22 June.
sub | My views (the words in quotation marks are yours, written down by Mr Dacre)
p | "I like the Bridge because no one shouts. In the big class I only get bits. People say never mind and I hate
    never mind."
p | "My aids make me look weird so I put my hood up. I don't know any deaf grown ups except on YouTube."
p | "Football is best. But I can't hear Coach so I look like I'm not trying."
sub | What my foster carers say
p | Win says you are the first one up and the last one to stop talking, and that you notice everything that happens
    in the house. Denny says you are very hard on yourself. They both see how worn out you are after school: some
    days you fall asleep in the car.
sub | What my mum says
p | Your mum is proud of how well you sign. She is worried that you have started saying you are not deaf. She would
    like school to send her the same letters that Win and Denny get.
sub | What I like
p | Football, Vikings, cooking noodles, the dog next door, and anything with Reuben in it.
sub | My hopes and my family's hopes for me
* | [A1] "I want to read the big Viking books like Denny has."
* | [A2] "I want to play in a proper match and know what Coach wants."
* | [A3] Win and Denny hope that you will go up to secondary school feeling sure of yourself, and knowing how to ask
    for what you need there.
* | [A4] Your mum hopes that you will grow up proud to be deaf.
= B | B. My special educational needs
sub | Communication and interaction
p | You are good at: starting a conversation, reading faces, remembering signs after seeing them once, and telling
    jokes.
p | [B1 communication-interaction] You find it hard to follow speech when there is noise or when people talk from
    behind you. You have a moderate to severe hearing loss in both ears. In the quiet, with your aids in, you catch
    nine words in ten. In your classroom you catch about five, and you copy what others do without knowing why.
p | [B2 communication-interaction] You find long spoken sentences hard, both to understand and to make. You know
    about as many words as most six-year-olds do, and you leave the small endings off. You can't yet tell a whole
    story so that somebody who wasn't there can follow it.
sub | Cognition and learning
p | You are good at: mental arithmetic, working things out from pictures, and sticking at a puzzle.
p | [B3 cognition-learning] You find it hard to get the meaning out of what you read. You can say nearly all of the
    words on a page but your understanding is like that of a child of seven. You skip words that you have never
    heard, so you lose the point of stories and of maths problems written in sentences.
p | [B4 cognition-learning] You find writing hard. Your sentences follow the order of signs or miss out the joining
    words, and your spelling leaves out sounds that you cannot hear. You write about four lines when your class
    writes a page.
sub | Social, emotional and mental health
p | You are good at: making people laugh, looking out for younger children, and saying sorry.
p | [B5 semh] You find it hard to feel all right about being deaf. You take your aids out or hide them under your
    hood about twice a day, and you have told new children that they are headphones. When they are out you miss
    nearly everything.
p | [B6 semh] You find it hard to stay calm when you have been left out of what was said. You think that people are
    laughing at you, and you shout or shove. That has led to seven fights on the playground since January 2026, and
    two boys have stopped playing with you.
sub | Sensory and physical
p | You are good at: running, balancing, and anything with a ball. Your eyesight is very good and you use it all the
    time.
p | [B7 sensory-physical] You find listening and lip-reading very tiring. By about half past one you rub your eyes,
    stop watching the speaker and get things wrong that you knew in the morning.
sub | Self-care and independence
p | You are good at: cooking with Win, packing your own football bag, and getting to the Bridge on your own.
p | [B8 preparing-for-adulthood] You find it hard to look after your hearing aids by yourself. You don't notice when
    a battery is flat or a tube is blocked. Adults found one of your aids not working on eleven school days last
    term, and you had not told anyone.
= C | C. My health needs
p | [C1 health] You get ear infections, four of them last winter. Each one makes your hearing worse for two or three
    weeks, and you can't wear the aid in that ear because it is sore, so you miss a lot of lessons' worth of talk.
= D | D. My social care needs
p | [D1 social-care] You don't know any other deaf children outside school, or any deaf adults. You miss clubs
    because nobody there can sign, and this adds to the feeling that you are the only one.
p | [D2 social-care] You miss Reuben very much now that you live apart. It is hard to talk to him on the phone
    because you can't follow his voice on it, so weeks go by without any real talk between you.
= E | E. My outcomes
p | These are things that you will be able to do by the end of Year 6 (July 2028), or sooner where it says so.
t -,. 1,12 | No. || What I will be able to do
r | 1 || [E1] You will follow a lesson in the big class well enough to answer four out of five questions about what
    was said, in any lesson we check, so that you aren't left copying.
r | 2 || [E2] You will tell a story of six sentences, with endings on your words, so that somebody who wasn't there
    can say it back to you with no more than one mistake.
r | 3 || [E3] You will read a page of a book written for ten-year-olds and get eight out of ten questions about it
    right, so that you can enjoy the books that you pick.
r | 4 || [E4] You will write a page with the joining words in, which your teacher can follow without asking you,
    once a week for half a term, so that your ideas are seen.
r | 5 || [E5] By July 2027 you will keep both aids in and in view for the whole school day, four days out of five
    over a half term, so that you hear your friends and don't have to hide who you are.
r | 6 || [E6] By July 2027 you will say or sign "tell me again" and wait, instead of pushing, nine times out of ten
    in a half term, so that your friends stay.
r | 7 || [E7] By July 2027 you will still be watching the speaker at two o'clock, four afternoons out of five,
    because you chose your rests in time.
r | 8 || [E8] By Easter 2027 you will test both aids each morning and change a battery or clear a tube by yourself,
    ten school days running, so that they always work.
r | 9 || [E9] By the end of Year 6 you will have told three of your new teachers, at your secondary school, the four
    things that help you to hear and learn.
r | 10 || [E10] By July 2027 you will tell an adult on the first day that your ear hurts, each time, so that you
    lose less than a week of listening to any infection.
r | 11 || [E11] By July 2027 you will be able to tell Denny, after each of eight matches with a deaf team, what the
    coach asked you to do.
r | 12 || [E12] By Easter 2027 you will hold a signed video call of ten minutes with Reuben every week, without
    anybody signing for you, so that the two of you stay close.
p | Each half term Mr Dacre and your class teacher, Miss Ives, choose your next small steps with you and send them
    to Win, Denny and your mum. Mrs Haddow, the special educational needs co-ordinator, checks how they went.
= F | F. My special educational provision
p | Mr Dacre and Mrs Haddow go through all of this with you and your carers every term and tell the plan officer
    what has changed.
sub | Communication and interaction
t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome
r | [F1] Radio aid for you, with the microphone worn by whoever is teaching and passed to any child who speaks ||
    Class teacher in charge; the teacher of the deaf checks it works || In every lesson and assembly || 1
r | [F2] Teaching in the Bridge of English and maths, in a group of five deaf children, so that you are taught where
    it is quiet || Mr Dacre or a second qualified teacher of the deaf || 90 minutes every morning || 1, 3, 4
r | [F3] Somebody with you in the big class to sign and to write key words for you, 1:1 || Communication support
    worker with British Sign Language level 3 || All of your lessons outside the Bridge, 12 hours a week || 1
r | [F4] Speech and language therapy with you, 1:1, on word endings and storytelling || Speech and language
    therapist with specialist training in deafness || 40 minutes every week in term || 2
r | [F5] British Sign Language lessons with three other children || Deaf instructor with British Sign Language level
    6 || 45 minutes every Wednesday || 1, 2
sub | Cognition and learning
t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome
r | [F6] Reading for meaning with you, 1:1: new words signed and acted, then questions about the page || Qualified
    teacher of the deaf || 30 minutes, four times a week || 3
r | [F7] Sentence-building with coloured cards in a pair, then the same shapes in your own writing || Specialist
    teaching assistant trained in the colour system by the speech and language therapist || 25 minutes, three times
    a week || 4
sub | Social, emotional and mental health
t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome
r | [F8] A course about being deaf: how ears work, deaf history, and practising what to say. You and two other
    children from the Bridge || Deaf instructor, with Mr Dacre || 45 minutes every Friday for two terms || 5
r | [F9] Work with you, 1:1, about feeling left out and what to do instead of shoving || Emotional literacy support
    assistant who signs, supervised each half term by the educational psychologist || 30 minutes every Monday || 6
sub | Sensory and physical
t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome
r | [F10] A listening rest in the Bridge, with your aids turned down and nobody talking to you || Communication
    support worker takes you, 1:1 || 15 minutes, twice every school day, at 11.15 and 1.15 || 7
r | [F11] Carpet, soft table feet and blinds that cut the echo in your classroom, tested with a sound meter ||
    Educational audiologist employed by Easterby || Fitted by October half term 2026 and tested every September ||
    1, 7
sub | Self-care and independence
t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome
r | [F12] Teaching you, 1:1, to test and mend your own aids || Qualified teacher of the deaf || 10 minutes every
    morning until Easter 2027, then every Monday || 8
sub | Moving to secondary school
t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome
r | [F13] Visits to your secondary school with you, 1:1, and a page about you which you make together || Mr Dacre,
    with a teacher of the deaf from the new school || Four visits of two hours: two in the autumn term of Year 6 and
    two in the summer term || 9
sub | Training for the adults
t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome
r | [F14] Training for all of your teachers and the lunchtime staff in deaf awareness and the radio aid || Mr Dacre,
    qualified teacher of the deaf || Two hours each September and one hour each January || 1, 5
= G | G. My health provision
t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome
r | [G1] Ear clinic for you and Win: ears looked at, hearing tested, new moulds made, and a same-week place when an
    ear is sore || Paediatric audiologist and ear specialist nurse, Easterby Infirmary || 45 minutes every three
    months || 10
= H1 nil | H1. My social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
p | Zainab Corrie looked at this in June 2026. You do not need anything under section 2 at the moment.
= H2 | H2. My other social care provision
t .,.,.,. 5,3,3,2 | What will happen || Who will do it || How often and how long || Outcome
r | [H2.1] Place with Easterby Deaf Juniors football, with travel there and back and the fees paid || Coach who
    signs; Denny drives and Zainab Corrie pays. She reviews it at each looked-after review || 90 minutes every
    Saturday in the season || 11
r | [H2.2] Video phone for you and one for Reuben, with a family sign class for the two of you together || Zainab
    Corrie buys the phones by 30 October 2026; a deaf tutor runs the class and reports to her in March 2027 || One
    hour every second Thursday, January to March 2027 || 12
= I | I. My school
p | Hobb Moor Primary School, Easterby: a mainstream primary school with a specially resourced provision for deaf
    children.
= J | J. My personal budget
p | Win, Denny and your mum have been told what a personal budget is. Nobody has asked for one.
= K | K. The advice used to write my plan
t .,.,. 4,4,2 | Advice || From || Date
r | Your own views || Arlo Pendrick, with Mr Dacre || 24 June 2026
r | Your carers' and your mum's views || Win and Denny Aske; Lorna Pendrick || 25 June 2026
r | Education advice || Annis Haddow, special educational needs co-ordinator, Hobb Moor Primary School || 12 June
    2026
r | Advice about your hearing || Colin Dacre, qualified teacher of the deaf || 11 June 2026
r | Educational psychologist's advice || Dr Perpetua Lyle || 5 June 2026
r | Medical advice || Dr Hamish Orr, paediatrician, and the audiology clinic || 9 June 2026
r | Speech and language therapy advice || Ottilie Brand || 8 June 2026
r | Social care advice || Zainab Corrie, social worker || 15 June 2026
= - |
sub | Signed for Easterby
d | Officer || Marguerite Senn || Signature || M. Senn
d | Job || Plan officer, on behalf of the council || Date || 18 September 2026
"""

DETAILS = {
    "name": "Arlo Pendrick",
    "preferred_name": "Arlo",
    "date_of_birth": "2016-11-30",
    "status": "amended",
    "plan_date": "2026-09-18",
    "review_date": "2027-06-29",
    "year_group": 5,
    "local_authority": "Easterby Metropolitan Borough Council",
    "setting": "Hobb Moor Primary School",
    "named_placement": "Hobb Moor Primary School",
    "primary_need": "Hearing impairment",
    "first_plan": False,
    "pronouns": "he",
    "looked_after": True,
    "officer": "Marguerite Senn",
    "signed": True,
    "upn": "B384772516031",
    "nhs_number": "455 918 7706",
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2021-05-12",
        "final": None,
        "amended": "2026-09-18",
        "review_meeting": "2026-06-30",
    },
}

LINKS = """
A1>E3; A2>E11; A3>E9; A4>E5
B1>E1 F1 F2 F3 F5 F11 F14; B2>E2 F4 F5; B3>E3 F2 F6; B4>E4 F2 F7; B5>E5 F8 F14; B6>E6 F9; B7>E7 F10 F11; B8>E8 F12
B1>E9; C1>E10 G1; D1>E11 H2.1; D2>E12 H2.2
E1>F1 F2 F3 F5 F11 F14; E2>F4 F5; E3>F2 F6; E4>F2 F7; E5>F8 F14; E6>F9; E7>F10 F11; E8>F12; E9>F13; E10>G1
E11>H2.1; E12>H2.2; B1>F13
"""

GUARDS = """
F1 | F | P04: a radio aid in every lesson needs no minutes
F11 | F | P03: an adaptation fitted by a date and tested each year
B5 | B | V05: "you" is the plan's voice, not an unattributed first person
"I don't know any deaf grown ups except on YouTube." | A | N04, V05: Arlo's quoted words, taken down by Mr Dacre
G1 | G | P12: ear clinic is health provision, not therapy that teaches
"You do not need anything under section 2 at the moment." | H1 | S02: says that there is nothing
H2.2 | H2 | P07: January to March is a fixed course, not a range
B1 | B | N02: the hearing loss is named, with how it shows and its effect
F2 | F | P05: a group of five is stated
"When you were six you and your big brother Reuben went to live with Win and Denny" | A | M04: an age in the history
"""
