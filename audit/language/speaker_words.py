"""How people of Section A are heard to speak: the words for telling, wishing and showing, whoever it is."""

from __future__ import annotations

import re

TELLS = (
    r"(?:says|said|tells|told|writes|wrote|typed|types|dictated|signed|signs (?:to|that)|drew|asked|asks|"
    r"answered|explained|explains|described?s?|spoke|recorded|filled|completed|shared|chose|chooses|picked|"
    r"sorted|stuck|placed|circled|ticked|ranked|named|held up|marked|coloured|pointed|pushed away|reached|"
    r"showed|shows|lets? (?:you|us|people)|lets (?:it|her|his)|sent|added|adds|reported|reports|agreed|"
    r"nodded|smil\w+|laugh\w+|turn(?:s|ed) (?:to|towards|away)|took (?:us|her|his)|gave|gives|expressed|"
    r"communicated?s?|made|put|looked|looks (?:up|at|for)|rated|voted|requested|took part|"
    r"reach(?:es|ed) (?:for|to|out)|turns from|leans? (?:in|towards|to|into|away)|leant|pushes|pulls|hums|"
    r"stills|quietens|vocalis\w+|claps|cries when|goes (?:straight|first)|is clear that|was clear that|"
    r"has asked|has said|has told|enjoyed telling)"
)
#: What parents do when they give their views; having asked for an assessment, or been told, is history.
PARENTS_TELL = (
    r"(?:says?|said|tells?|(?<!were )(?<!was )(?<!been )told|writes?|wrote|typed|spoke|describe[sd]?|"
    r"explain(?:s|ed)?|"
    r"shared?|completed|filled|gave|adds?|added|report(?:s|ed)?|sent|talked|met the|recorded|asks? that|"
    r"asked that|(?:was|were|has been|have been) (?:asked|invited)\b[^.]{0,60}\b(?:chose|declined|did not)|"
    r"expressed|contributed|sum up|remember|submitted|declined|chose not|did not (?:want|wish))"
)
WISHES = (
    r"(?:(?:would|['’]d) (?:really |also |most of all )?(?:like|love|prefer)|wants?|wanted|hopes?|hoped|"
    r"wish(?:es)?|dreams?|adores?|adored|detests?|cannot stand|can['’]t stand|likes?|liked|loves?|loved|"
    r"enjoys?|enjoyed|hates?|hated|dislikes?|prefers?|preferred|feels?|felt|thinks?|thought|"
    r"worr(?:y|ies|ied)|believes?|(?:is|are|was|were) (?:very |so |most |both )?(?:"
    r"proud|delighted|relieved|hopeful|thrilled|worried|happy|unhappy|pleased|anxious|frightened|scared|"
    r"excited|sad|keen|grateful|concerned|tired|looking forward)|"
    r"(?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t) (?:like|want|enjoy|feel|think|mind)|"
    r"(?:is|are) going to be|looks? forward|dreads?|finds?|aspires?|plans to|ask(?:s|ed)? that|feel|misses)"
)
FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|d|ve|ll)|me|my|mine|myself)\b")
WE = re.compile(r"\b(?:[Ww]e|[Ww]e['’](?:d|re|ve|ll)|[Oo]ur (?:son|daughter|child|boy|girl|family|little))\b")
OWN_CHILD = re.compile(r"\b(?:my|our) (?:\w+ )?(?:(?:grand)?(?:son|daughter)|child|boy|girl)\b", re.I)
OF_ANOTHER = re.compile(r"\b(?:him|his|her|hers|himself|herself|them|he|she)\b")
SELF_INTRODUCED = re.compile(
    r"^\W*I (?:have met|met|went|visited|saw|should like to add|spoke|talked|asked)\b"
)
#: What a pupil says of a life at school and after it, and no parent of theirs, right behind the parents too.
A_PUPILS_LIFE = re.compile(
    r"\bI\b[^.;]*\b(?:friends? at (?:school|college|nursery)|my (?:teachers?|lessons|homework|class|mum|dad)|"
    r"when I(?: am|['’]m)? (?:grow up|grown up|older|big|bigger|leave school)|sat next to me)\b|"
    r"^\W*I (?:get|feel) (?:so |really |very )?(?:angry|cross|mad|bored|stuck|muddled)\b"
)
#: A list of its own kind: "Likes: trains".
LISTED = re.compile(
    r"\W*(?:likes?|dislikes?|loves|hates|enjoys|wants|favourites?|interests?)\s*:", re.IGNORECASE
)
#: Somebody named beside a post is a professional, and no parent.
IN_A_POST = re.compile(
    r"\b(?:teacher|assistant|mentor|tutor|therapist|psychologist|worker|SENCO|SENDCO|nurse|doctor|"
    r"headteacher|head of|officer|advocate|key person|keyworker|staff)\b",
    re.IGNORECASE,
)
#: "What Yvette says", "Lorraine's view": a part of Section A under the name of somebody.
LABEL_NAMES = re.compile(
    r"^\W*(?:(?:What|How) (?P<one>[A-Z][\w’'-]+)(?:(?:,| and) (?P<two>[A-Z][\w’'-]+))? (?:both )?"
    r"(?:says?|said|thinks?|feels?|tells? us|told us|hopes?|wants?|would (?:like|say)|sees? it)\b|"
    r"(?P<three>[A-Z][\w-]+)['’]s? (?:own )?(?:views?|words|hopes|wishes|thoughts)\b)"
)
NOBODY = frozenset(
    "He She They It The His Her Their My Our I We You This Child Children Parent Parents".split()
)
#: What a child who speaks as "I" is thought by those at home to want is the child's view, as they saw it.
WHAT_I_WANT = re.compile(
    r"\b(?:thinks?|believes?|feels?|says?|knows?|tells? (?:you|people|us)) "
    r"(?:that )?I(?: (?:would|really|also|do not|don['’]t))? "
    r"(?:want|like|love|enjoy|prefer|hate|mean|choose|wish|need|['’]d)\b"
)
#: Views of a child who does not speak, as those who know them saw them.
WATCHED = re.compile(r"\b(?:watched|filmed|noted (?:what|when|how)|observed (?:him|her|them|what|over|in))\b")
SHE_TELLS = re.compile(
    rf"^\W*(?:(?:In|At|On|For|When)\b[^,]{{2,40}}, )?(?:He|She|They|he|she|they)"
    rf"(?: \w+ly| also| then)? (?P<tells>{TELLS}|(?P<wishes>{WISHES}))\b"
)
#: "They add that they asked him, and he said," in what parents tell: the child's own words follow.
QUOTES_THE_CHILD = re.compile(
    r"\b(?:he|she) (?:\w+ly )?(?:said|says|answered|replied|told (?:us|them|her|him)|whispered|signed|typed|"
    r"wrote)[,:]?\s*$"
)
ONE_PARENT = re.compile(
    r"\b(?:mother|father|mum|mummy|mam|dad|daddy|nan|nana|gran|grandmother|grandfather|grandma|grandad|aunt\w*|"
    r"uncle|carer|guardian)\b",
    re.IGNORECASE,
)
THEY = re.compile(
    r"^\W*(?:They|(?:His|Her|[A-Z][\w-]+['’]s) (?:\w+ )?(?:parents|carers|family|grandparents))\b"
)
YOU_TELL = re.compile(
    rf"^\W*(?:[^.;:]{{2,60}}?, |[^.;:]{{2,60}}? (?:is what|and) )?[Yy]ou(?: \w+ly| also| then| have)?"
    rf" (?P<tells>{TELLS}|(?P<wishes>{WISHES}))\b"
)
#: "He wrote down her words": who took a view down holds none.
NOT_TAKEN_DOWN = (
    r"(?! (?:it|them|this|that|these)?\b ?(?:all )?down\b| (?:his|her|their) (?:own )?(?:words|answers))"
)
SPEAKER = re.compile(r"^\W*(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr) )?[A-Z][\w'’-]+)(?! \w+ed by)")
