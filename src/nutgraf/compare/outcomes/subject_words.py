"""What `nutgraf.compare.outcomes.subjects` reads English and some other languages with: pronouns, ages, and what stands between a name and its verb."""

import re

AGE = re.compile(
    r"\b(\d{1,3})(?:[- ]year[- ]old|[- ]jährig\w*|\s?anni|-річн\w+|세)|\baged (\d{1,3})\b|(?<=, )(\d{1,3})(?=[,.])"
)
PRONOUN = re.compile(
    r"(?:^|\W)(?:he|she|they|er|sie|il|elle|él|ella|він|вона|вони|him|her)(?: (?:has|had|have|was|were|is|are|will|would|also|later|then|"
    r"himself|herself|now|never|not|to|hat|ist|wurde|war|est|a|était|ha|había|be|been)){0,4}\s*$",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"(?:^|\W)(?:who|which|that|qui|que|який|яка)(?: (?:has|had|have|was|were|is|are|will|would|also|later|then|now|never|not|be|been)){0,4}\s*$",
    re.IGNORECASE,
)
AUXILIARIES = r"(?:[ ]*(?:has|had|have|was|were|is|are|will|would|to|be|been|also|later|then|himself|herself|now|never|not|today|yesterday|finally|reportedly|\w+ly|only|still|both|hat|ist|wurde|war|a|est|ha|se))*[ ]*"
AFTER_AND = re.compile(r"(?:^|\W)(?:and|but|und|aber|і|та|y|et)\s*\Z", re.IGNORECASE)
NEW_CLAUSE = re.compile(
    r"[;:]|(?<!\w)(?:when|as|after|because|that|while|before|als|nachdem|коли)(?!\w)", re.IGNORECASE
)
VERB_FIRST = re.compile(r"\s*(?:\w+ed|\w+ly|was|were|is|are|has|had|later|then|went|came|gave)(?!\w)")
AFTER_WHO = re.compile(r"(?:^|\W)(?:who|which)\s+\Z", re.IGNORECASE)
MAIN_VERB = re.compile(
    r"(?!.*\b(?:his|her|their|its|he|she|they|it|that|where|said|says|told|claimed|believed|thought)\b).*\b(?:has|have|had|was|were|is|are)(?: been)?\s*",
    re.IGNORECASE | re.DOTALL,
)
"""A clause with "who" and then the verb of the sentence itself: "who opened fire in the square has been"."""
NOTHING = re.compile(rf"\s*(?:and|but)?{AUXILIARIES}", re.IGNORECASE)
BETWEEN = re.compile(rf"(?:,[^.;]*,)?{AUXILIARIES}|[’']s ?|[’'] ?", re.IGNORECASE)
SAYS = re.compile(
    r"^.*?\b(?:said|says?|told \w+|believes?|reported|confirmed|announced|added|claimed|sagte|erklärte)\b(?: that)?",
    re.IGNORECASE | re.DOTALL,
)
PREPOSITION = re.compile(
    r"\s(?:of|in|at|on|by|for|with|from|to|near|was|were|is|are|has|had|have|will|who|stabbed|shot|hurt|injured|wounded|killed|von|in|im|am|bei|mit|de|en|à|з|у|в)\s",
    re.IGNORECASE,
)
APPOSITION = re.compile(
    r",(?: \d{1,3},)? (?:(?:the|a|an|his|her|their|who (?:is|was)|der|die|ein|eine) )?(?P<noun>[a-zäöüа-яіїєґ][\w’'-]*(?: [\w’'-]+){0,3}?)(?=,| who| of| at| in|$)"
)
NEW_NOUN = re.compile(
    r"[.;:()“”\"\n–—]|, (?=\w+ )|(?<!\w)(?:and|by|to|of|said|says|told|with|for|from|that|when|as|in|on|at|after|before|who|und|von|mit|dass|and|le|y|e|і|та|що)(?!\w)",
    re.IGNORECASE,
)
NO_HEAD = frozenset(
    "name ident victim ~police ~government offici prosecutor author investig ~injure ~kill ~arrest ~say report survivor injur ~person ~president man woman men women people anoth other two three one first second third year old new year-old four five six seven eight nine ten eleven twelve dozen sever mani least most nearli about some other more than".split()
)

PART = "x:part"
SOME = re.compile(
    r"(?:at least|more than|about|some|several|many|most|one|two|three|four|five|six|seven|eight|nine|ten|another|a (?:second|third|fourth)|\d+)\b(?!-year)",
    re.IGNORECASE,
)
NEW_AGE = re.compile(r"\b(?:an?|another|second|third) (\d{1,3})-year-old\b", re.IGNORECASE)
KIN_WORDS = re.compile(
    r"\s*(?:the|a|an|his|her|their) (?:\S+ )?(?:mother|father|woman|man|girl|boy|son|daughter|wife|husband|teen|teenager|child|baby|victim|brother|sister|driver|suspect|gunman)\b",
    re.IGNORECASE,
)
