"""Wexcombe: a statement-era form, written by a retired headteacher on contract."""

from tests.defects.saxifrage.page import Look

LAYOUT = 8
LOOK = Look(
    font="Times New Roman",
    size=11.5,
    colour="000000",
    shade="DDDDDD",
    banner="table",
    margin=2.3,
    head="Wexcombe Borough Council – Education, Health and Care Plan – Philippa Ormondroyd",
    foot="CONFIDENTIAL. Form WBC/SEN 4 (revised)",
)
NIL = {"H1", "J"}
DETAILS = {
    "name": "Philippa Jane Ormondroyd",
    "preferred_name": "Pippa",
    "date_of_birth": "2017-03-14",
    "status": "final",
    "plan_date": "2026-10-09",
    "review_date": "2027-10-08",
    "year_group": 5,
    "local_authority": "Wexcombe Borough Council",
    "setting": "Larkhill Green Primary School",
    "named_placement": "Larkhill Green Primary School",
    "primary_need": "Hearing impairment",
    "first_plan": True,
    "pronouns": "she",
    "looked_after": False,
    "officer": "Mrs Honor Treddle",
    "signed": "2026-10-09",
    "upn": None,
    "nhs_number": None,
    "dates": {
        "request": "2026-06-01",
        "draft": "2026-09-07",
        "first_issued": None,
        "final": "2026-10-09",
        "amended": None,
        "review_meeting": None,
    },
}
LINKS = """A1: E4; A2: E2; A3: E5; B1: E5 F1 F2 F8 F9 F10; B2: E1 F3 F8; B3: E6 F4; B4: E2 F5; B5: E3 F6; B6: E4 F7;
B7: E5 F2; C1: E5 G1 F1; D1: E4 H2_1; E1: F3 F8; E2: F5; E3: F6; E4: F7 H2_1; E5: F1 F2 F9 F10 G1; E6: F4"""
GUARDS = """
F5 F | P05 P04: individual work, twenty minutes and four times a week are all given
F7 F | P07: 'up to four' limits the size of a group, not time
F8 F | P06: says 'access to' and is fully quantified
it is hoped that in time she may give up the picture cards F | P10: 'may' here is what the child may come to do
D1 D | N07: the service's assessment gives a need of its own
E5 E | O08: one achievement shown in two ways of doing it
Mr Ormondroyd wears hearing aids himself A | M04: a parent's fact, not a contradiction
Pippa has been told that she is 'a chatterbox at home' A | N05: a family's kindly word
"""
SOURCE = """
# EDUCATION, HEALTH AND CARE PLAN
. Part 3 of the Children and Families Act 2014, section 37, which took the place of Statements of Special Educational
  Needs made under section 324 of the Education Act 1996.
. In accordance with the Act and the Special Educational Needs and Disability Regulations 2014, the following Plan is
  made by Wexcombe Borough Council ("the Authority") in respect of the child whose name and particulars appear below.
  The Authority is satisfied that the special educational provision set out in Section F is called for by the special
  educational needs set out in Section B.
^ Those who contributed to this Plan
[ 34 40 26
* Capacity | Name | Date of contribution
% - - -
> Parents | Mr Giles and Mrs Ruth Ormondroyd | 26 June 2026
> Head teacher | Mr D. Pargeter, Larkhill Green Primary School | 2 July 2026
> Educational psychologist | Dr Imelda Rusk | 14 July 2026
> Teacher of the deaf | Miss Anwen Probert | 9 July 2026
> Speech and language therapist | Mrs Tilly Okafor | 15 July 2026
> Consultant community paediatrician | Dr Samuel Whitlow | 8 July 2026
> Social worker, disabled children's team | Mr Joel Castleden | 10 July 2026
]
^ The child
[ 40 60
% - -
> Surname | Ormondroyd
> Other names | Philippa Jane (known as Pippa)
> Date of birth | 14 March 2017
> Sex | Female
> Year group at the date of this Plan | Year 5
> School attended during the assessment | Larkhill Green Primary School
> Principal special educational need | Hearing impairment
> Looked after by a local authority | No
> Home address | 7 Cobbler's Row, Wexcombe
> Status of this Plan | Final
> Date on which assessment was requested | 1 June 2026
> Date of draft Plan | 7 September 2026
> Date of this Plan | 9 October 2026
> To be reviewed on or before | 8 October 2027
]
--
# SECTION 1 (Section A): The views, interests and aspirations of the child and her parents
@ A
^ How these views were obtained
. Pippa's views were obtained by her teacher of the deaf, Miss Probert, in two conversations at school on 16 and 18
  June 2026, with the help of photographs and of a set of drawn faces. Her parents set theirs down in a letter dated
  26 June 2026 and added to it when they met the case officer on 3 July 2026.
^ History
. Pippa is nine years old and lives in Wexcombe with her mother, her father and a brother, Barnaby, who is fourteen.
  Her hearing loss was found at the newborn screening and she has worn two hearing aids since she was eleven weeks
  old. Mr Ormondroyd wears hearing aids himself. She began at Larkhill Green in the Reception class, and apart from a
  winter when she missed six weeks with infections of the ear she has attended very well. The school asked for an
  assessment when it became plain, in Year 4, that the distance between Pippa and her classmates was growing.
^ How Pippa communicates and how she takes part in decisions
. Pippa speaks, and she watches faces with great care. She is best asked one thing at a time, in a quiet room, by
  someone who sits opposite her in a good light. She was shown a draft of this part of the Plan in pictures and asked
  for one change, which was that the name of her rabbit should be put in. The rabbit is called Bramble.
^ What Pippa says
. Pippa told Miss Probert that she likes animals, baking with her grandmother and the quiet corner of the library. She
  said: "I like it best when it is only me and one person." She does not like the dinner hall, which is "like being
  inside a drum". She finds it tiresome to be asked if she is all right when she has merely not heard.
. {A1} She would like to have a friend who comes to her house to play, as Barnaby does.
. {A2} She hopes one day to read the stories about the pony club all by herself, without her mother's help.
^ What her parents say
. Mr and Mrs Ormondroyd describe a cheerful and stubborn little girl who never gives up on a jigsaw. Pippa has been
  told that she is 'a chatterbox at home', and her parents are sorry that the school sees so little of it. They are
  anxious about the bustle of a large school.
. {A3} They hope that by the time she leaves for secondary school she will speak up for herself when she has not
  heard, and not go through life pretending.
# SECTION 2 (Section B): The child's special educational needs
@ B
. Pippa has a moderate sensori-neural hearing loss in both ears, which was last measured in May 2026. She is observant
  and patient. Her understanding of pictures and patterns was placed by Dr Rusk within the average range, and she
  draws animals with real skill.
@ B sp
^ 2.1 Hearing, physical development and self-help
. Pippa walks, runs and swims as other children do and is neat-fingered.
. {B1!(a)} Even with her aids Pippa misses much of what is said when the speaker is more than two metres away, has
  turned aside, or speaks over the noise of the class. In a test in her own classroom she repeated correctly six
  sentences of every ten. In consequence she begins her work late, copies her neighbour and is worn out by two
  o'clock.
. {B7!(b)} She will not say so when an aid has failed. On three occasions in the summer term she sat through a whole
  morning with a dead battery, and she cannot yet change one.
@ B ci
^ 2.2 Speech, language and communication
. Pippa enjoys telling of what she has done and will try again when she is not understood at first.
. {B2!(a)} Her knowledge of words is that of a child of about six years. She can carry out an instruction that has two
  parts, but loses the thread of one that has three, and the meanings of words such as 'unless', 'before' and
  'compare' escape her, so that she misreads what a task is asking.
. {B3!(b)} She leaves off the ends of words and does not make the sounds s, z and sh, which she does not hear well.
  People who do not know her understand about half of what she says, and she has begun to give one-word answers in
  class.
@ B cl
^ 2.3 Learning and understanding
. Pippa remembers well what she has seen done, and she takes pains over her handwriting.
. {B4!(a)} Her reading of single words was at the level of six years and three months in July 2026. She guesses from
  the first letter and the picture, and cannot gain meaning from the books her class is studying.
. {B5!(b)} In number she is sure of herself only as far as twenty. She counts on her fingers, does not yet know what
  each digit of a two-digit number stands for, and cannot begin the sums set for Year 5.
@ B semh
^ 2.4 Emotional and social development
. Pippa is gentle, and younger children seek her out.
. {B6!(a)} She cannot follow the quick talk of a group at play, and has ceased to try. In a week of observation she
  spent four playtimes of five by herself at the fence, and twice told an adult that nobody wanted her.
# SECTION 3 (Section C): The child's health needs which relate to her special educational needs
@ C health
. {C1} Pippa's ears are prone to infection and to fluid in the winter months, when her hearing falls further for three
  or four weeks at a time and her moulds become too sore to wear.
# SECTION 4 (Section D): The child's social care needs which relate to her special educational needs
@ D care
. Mr Castleden visited the family on 10 July 2026.
. {D1} Outside school Pippa goes to no club and knows no other deaf child. She was taken to a Brownie meeting twice
  and came home in tears because she could not follow the games; she now spends her week-ends with adults alone.
--
# SECTION 5 (Section E): The outcomes sought for the child
@ E
. The following outcomes are to be reached by the end of Key Stage 2, that is to say by July 2028, save where an
  earlier date is given.
. {E1!1.} By July 2028 Pippa will carry out spoken instructions of three parts in a class lesson, at the first time of
  telling, on four occasions out of five, so that she may start her work with the others.
. {E2!2.} By July 2028 Pippa will read aloud, and answer five questions about, a page of a story book suited to a
  child of eight and a half, without help.
. {E3!3.} By July 2027 Pippa will add and subtract two-digit numbers on paper and explain what each digit stands for,
  getting eight sums right in ten.
. {E4!4.} By July 2027 Pippa will play with one or more other children on at least three playtimes in the week, and
  will have had a friend to her house on three occasions in the year.
. {E5!5.} By July 2028 Pippa will, in every lesson in which it happens, tell an adult or put up her red card when she
  has not heard or when an aid has failed, and will change a battery herself.
. {E6!6.} By July 2028 an adult who has never met Pippa will understand four in every five of the words she says in a
  conversation of five minutes.
^ Shorter-term targets
. The class teacher and the special educational needs co-ordinator (SENCO) will set three short targets with Pippa and
  her parents at the start of every term, taken from the outcomes above. The SENCO will look at them each half term
  and write down what has been reached.
# SECTION 6 (Section F): The special educational provision called for by the child's needs
@ F sp
^ 6.1 Provision for hearing
. {F1!(1)} A radio aid system, consisting of a transmitter worn by whoever is teaching and two receivers fitted to
  Pippa's aids, will be used in every lesson, in assembly and on every outing. The class teaching assistant will test
  it with Pippa at ten minutes to nine each morning.
. {F2!(2)} A qualified teacher of the deaf will teach Pippa on her own for forty-five minutes once in each week of
  term, in a quiet room. The lesson will train her to listen in noise, to know when she has missed something, to say
  so, and to look after her aids, including the changing of batteries. The teacher of the deaf will review this
  programme with the SENCO at the end of each term.
@ F ci
^ 6.2 Provision for speech and language
. {F3!(3)} A speech and language therapist with experience of deaf children will teach Pippa the vocabulary of her
  coming lessons, and instructions of growing length, in an individual session of thirty minutes once a week for
  thirty-six weeks in the year. The therapist will measure progress in January and in June.
. {F4!(4)} The same speech and language therapist will give Pippa individual speech practice for a further twenty
  minutes once a week for thirty-six weeks in the year, beginning with the sounds s and z at the ends of words; a
  teaching assistant whom the therapist has trained will repeat the exercises with her, one to one, for ten minutes on
  each of the other four days. The therapist will review the exercises every half term.
@ F cl
^ 6.3 Provision for learning
. {F5!(5)} A teacher trained in the Beacon Steps reading scheme will teach Pippa reading by herself for twenty
  minutes, four times a week. Words are met first upon picture cards; it is hoped that in time she may give up the
  picture cards. The SENCO will retest her reading in December, April and July.
. {F6!(6)} A teaching assistant trained in the use of number rods will teach Pippa place value, and the adding and
  taking away of two-digit numbers, in a group of three children for twenty-five minutes daily, in place of the first
  part of the class lesson. The class teacher will plan this work weekly and the SENCO will review it each term.
@ F semh
^ 6.4 Provision for emotional and social development
. {F7!(7)} The school's learning mentor, who has been trained in running such groups, will lead a games circle for
  Pippa and up to four other children whom she has chosen, in the library, for thirty minutes on Monday and Thursday
  dinner-times, teaching the rules and the words of playground games. The learning mentor and Pippa's parents will
  review it at the end of each term.
@ F sp
^ 6.5 Staff and arrangements
. {F8!(8)} Pippa will have access to a teaching assistant with a Level 2 certificate in deaf awareness, who will sit
  with her (one adult to one child) for twelve hours a week, being the whole of every English and science lesson and
  what remains of each mathematics lesson after the group described at (6). The teaching assistant will repeat what
  other pupils say, break instructions into parts, write down new words and see that Pippa can see the speaker's face.
. {F9!(9)} The teacher of the deaf will train the class teacher, the teaching assistant and the midday supervisors in
  the effects of hearing loss and the use of the radio aid, for two hours each September, and again within two weeks
  whenever one of these persons is newly appointed.
. {F10!(10)} In the spring and summer of Year 6 the teacher of the deaf will take Pippa on four visits of half a day
  to her secondary school, one to one, and will show its staff, in one meeting of an hour in June 2028, how she hears
  and how her equipment is used. The SENCO will begin the choice of school with her parents in the autumn of Year 6.
# SECTION 7 (Section G): Health provision reasonably required
@ G health
. {G1} The paediatric audiologist of Wexcombe General Hospital will test Pippa's hearing and renew her ear moulds
  three times a year, in September, January and May, in an appointment of forty-five minutes, and will see her within
  ten working days if her parents report an infection. Dr Whitlow will review her health yearly.
# SECTION 8 (Section H1): Social care provision which must be made under section 2 of the Chronically Sick and
  Disabled Persons Act 1970
@ H1 care
. The assessment of July 2026 found that no provision under the 1970 Act is required.
# SECTION 9 (Section H2): Other social care provision reasonably required
@ H2 care
. {H2_1} A family support worker of the disabled children's team who can sign will take Pippa to the Wexcombe Deaf
  Children's Saturday Club, and stay with her, for three hours on alternate Saturdays in term time. Mr Castleden will
  review this with the family every six months.
# SECTION 10 (Section I): Placement
@ I
. Type of school: a mainstream primary school maintained by the Authority.
. Name of school: Larkhill Green Primary School, Wexcombe.
# SECTION 11 (Section J): Personal budget
@ J
. Mr and Mrs Ormondroyd have not asked for a personal budget and no direct payment is made.
# SECTION 12 (Section K): Advice and information
@ K
. The advice listed below was obtained in the course of the assessment and is attached to this Plan.
[ 10 42 30 18
* No. | Nature of advice | From | Date
% K K K K
> 1
| Views of the parents, and of Pippa as told to her teacher of the deaf
| Mr and Mrs Ormondroyd; Pippa
| 26 June 2026
> 2 | Educational advice | Mr D. Pargeter, head teacher | 2 July 2026
> 3 | Medical advice | Dr S. Whitlow, consultant community paediatrician | 8 July 2026
> 4 | Advice of a qualified teacher of the deaf | Miss A. Probert | 9 July 2026
> 5 | Social care advice | Mr J. Castleden, social worker | 10 July 2026
> 6 | Psychological advice | Dr I. Rusk, educational psychologist | 14 July 2026
> 7 | Speech and language therapy advice | Mrs T. Okafor, speech and language therapist | 15 July 2026
]
@ -
^ Signed on behalf of the Authority
[ 40 60
% - -
> Name of officer | Mrs Honor Treddle, Special Educational Needs Case Officer
> Signature | H. Treddle
> Date | 9 October 2026
]
"""
