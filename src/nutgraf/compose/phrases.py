"""Word lists of the page: openings that lean on another sentence, tails that only say how it was said."""

import re
from re import Pattern

_I = re.IGNORECASE

#: Openings that tie a sentence to the one before it and say nothing by themselves.
LEANING: dict[str, Pattern[str]] = {
    "en": re.compile(
        r"(?:(?:recently|still|now),\s+)?(?:however|meanwhile|moreover|furthermore|also|in addition|additionally|besides|"
        r"nevertheless|nonetheless|even so|still|notably|instead|in turn|at the same time|for (?:his|her|its|their) part|in other words|"
        r"as a result|therefore|thus|similarly|likewise|of course|indeed|in fact|separately|overall|in the meantime)\b,?\s+"
        r"|(?:and|but|so|yet|plus)\b,?\s+",
        _I,
    ),
    "de": re.compile(
        r"(?:allerdings|jedoch|inzwischen|unterdessen|derweil|außerdem|zudem|dennoch|trotzdem|zugleich|gleichzeitig|"
        r"darüber hinaus|im Übrigen)\b,\s+|(?:und|aber|doch|denn)\b\s+",
        _I,
    ),
    "uk": re.compile(
        r"(?:однак|проте|водночас|тим часом|крім того|також|натомість|отже|втім|зокрема)\b,?\s+|(?:але|і|й|та|а)\s+", _I
    ),
    "ko": re.compile(r"(?:그러나|하지만|한편|또한|또|그리고|이와 함께|아울러|이에 따라|그런데|다만|이어|특히),?\s+"),
}

#: Asides inside a sentence that can go: how and where something was said, never what.
ASIDES: dict[str, Pattern[str]] = {
    "en": re.compile(
        r",?\s+(?:on (?:the )?condition of anonymity|speaking on condition of anonymity|who (?:asked|declined) not to be "
        r"(?:named|identified)(?: because [^,.]{0,80})?|in (?:a|an) (?:[\w-]+ ){0,3}(?:statement|interview|post|tweet|press release|"
        r"news release|briefing|press conference|news conference|email|phone interview)|as (?:previously|earlier) reported"
        r"|reports? (?:said|say)|, however,)(?=[,.;]|\s+(?:on|and|that)\b|$)",
        _I,
    ),
    "de": re.compile(
        r",?\s+(?:unter der Bedingung der Anonymität|wie bereits (?:berichtet|gemeldet)|wie es hieß)(?=[,.;]|$)", _I
    ),
    "uk": re.compile(r",?\s+(?:на умовах анонімності|як повідомлялося раніше)(?=[,.;]|$)", _I),
    "ko": re.compile(r"익명을 (?:전제로|요구한) "),
}

#: An address in parentheses says nothing that the citation does not.
ADDRESS = re.compile(r"\s*\((?:https?://|www\.)[^()\s]*\s*\)")

HOWEVER_INSIDE = re.compile(r",\s+(?:however|though|meanwhile|too|also|moreover),\s+", _I)
ALSO_INSIDE = re.compile(r"(?<=\w)\s+(?:also|even|meanwhile)(?=\s+\w)", _I)

#: A sentence that opens so cannot stand alone unless the word was resolved.
DANGLING: dict[str, Pattern[str]] = {
    "en": re.compile(
        r"[“\"'‘(\[]*(?:today|nowadays|these days|even more|even fewer|he|she|it|they|this|that|these|those|his|her|its|their|such|both|another|others?|some of (?:them|these)|"
        r"one of (?:them|these)|neither|either|here|there(?! (?:is|are|was|were|has|have|will|would|could|can|may|might|remains?)\b)|"
        r"the (?:former|latter|same|move|incident|decision|comments?|remarks?|latest|two|three|pair|duo|others?)|"
        r"the (?:first|second|third)|in (?:it|this|that)|to (?:this|that)|after (?:this|that)|because of (?:this|that)|"
        r"we|i|you|our|my|us|what|why|how|when asked|asked|if so|then|so|no,|yes,|doing so|similar|"
        r"according to (?:him|her|them|it))\b",
        _I,
    ),
    "de": re.compile(
        r"[„»\"'(]*(?:er|sie|es|dies(?:e|er|es|em|en)?|das (?:teilt\w*|gab|gibt|sagt\w*|erklärte|bestätigte|berichte\w*|meldet\w*|geht|ging|ist|war|sei|wäre|hat|habe|soll|wird|wurde|kündigte|betonte|bedeutet)|ihr(?:e|er|en|em)?|sein(?:e|er|en|em)?|"
        r"dabei|dafür|dagegen|damit|danach|davon|dazu|daraufhin|deshalb|dort|hier|beide|wir|ich|man|solche[rsn]?|so|demnach)\b",
        _I,
    ),
    "uk": re.compile(
        r"[«\"'(]*(?:він|вона|воно|вони|це|цей|ця|ці|той|та|те|ті|його|її|їх|їхн\w+|таки[йхм]|така|там|тут|ми|я|обидв\w+|"
        r"за його словами|за її словами|за їхніми словами|при цьому|після цього|тоді)\b",
        _I,
    ),
    "ko": re.compile(
        r"[“\"'‘(]*(?:그는|그녀는|그가|그의|그들|이는|이를|이에|이것|이런|이같은|이 같은|이번|해당|같은|이날|두 사람|양측|여기|거기)"
    ),
}

#: Words that point back, or to where the writer stood, wherever they stand in a sentence.
POINTING: dict[str, Pattern[str]] = {
    "en": re.compile(r"\b(?:here|this (?:city|town|village|country|newspaper|station)|according to (?:him|her|them|it|that|this)|said so|that (?:survey|poll|study))\b", _I),
    "de": re.compile(r"\b(?:hier|(?:ihm|ihr|ihnen|ihm selbst) zufolge|(?:seinen|ihren) (?:Angaben|Worten)|(?:so|sagte|erklärte) (?:er|sie))\b", _I),
    "uk": re.compile(r"\b(?:за (?:його|її|їхніми) словами|додав (?:він|вона)|тут)\b", _I),
}  # fmt: skip

#: Verb forms of reported speech: somebody's word, also where the sentence no longer says whose.
REPORTED = {
    "de": re.compile(r"\b(?:sei|seien|habe|hätten|werde|würden|könne|solle|müsse|dürfe|wolle|gebe|stehe|liege)\b"),
    "ko": re.compile(r"(?:다고|라고|이라며|다며)\s*\S{0,4}다\.?$"),
}

#: Words of somebody who speaks of themselves; outside quotation marks they are a quotation that lost its marks.
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Oo]urs?|us|I[’']m|I[’']ve)\b")

PRONOUNS: dict[str, dict[str, str]] = {
    "en": {"he": "man", "she": "woman", "his": "man", "her": "woman"},
    "de": {"er": "man", "sie": "woman"},
    "uk": {"він": "man", "вона": "woman"},
}

UNFINISHED = re.compile(r"(?:[?？;]|\.\.\.|…)\s*[”»\"'’]*\s*$|^[\[…]|^\.\.|!\s*$")

#: The rest of a sentence whose beginning is lost; "iPhone" and "al-Rashid" begin none.
FRAGMENT = re.compile(r"^\s*[\])}]|^[\W_]*[a-zà-öø-ÿа-яёіїєґ]+\b(?![-'’]\w*[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ])")

#: Where to write or to look further: such a line speaks to the reader.
CONTACT = re.compile(r"[\w.+-]@ ?[\w-]+\.\w|https?://|\bwww\.\w")

#: What is no part of the story: the outlet speaking of itself, its author or its own pages.
HOUSE_TALK = re.compile(
    r"^(?:click|tap|read (?:more|also|the)|subscribe|sign up|log in|follow us|look back|watch|listen|see (?:also|more)|scroll|"
    r"download|share|buy photo|enlarge this|photos?:|image:|file photo|getty|copyright|©|all rights|editor[’']s note|this (?:article|story|report) |"
    r"lesen sie|klicken|abonnieren|читайте|підпис|фото:|사진|무단|저작권)"
    r"|\b(?:stay up to date|sign up (?:for|to)|newsletters?|click here|as an interest|subscribers? only|push notifications?)\b"
    r"|^[\w. '’-]{4,40} is an? [\w ,'’-]{0,60}\b(?:writer|journalist|reporter|columnist|correspondent|contributor|author|editor)"
    r"(?: (?:and|based|at|for|of|in|who)\b[^.]*)?\.$",
    _I,
)

#: A page's own words that ran into a sentence; in small letters they can be the article's.
INSERTED = re.compile(r"\s(?:MORE|READ MORE|RELATED|ADVERTISEMENT|SIGN UP|toggle caption)\b")

NO_SENTENCE = (UNFINISHED, FRAGMENT, INSERTED, HOUSE_TALK)

#: Non-restrictive tails that can go when a sentence is too long.
TAILS: dict[str, Pattern[str]] = {
    "en": re.compile(r",\s+(?:which|who|where|whose|when|while|with|adding|noting|saying|underscoring|highlighting|raising|"
                     r"prompting|leaving|marking|making|according to|as|after|although|though|(?:but|and) (?=(?:\w+ ){0,2}(?:is|are|was|were|has|have|had|will|would|could|can|may|did|does|said|told|[a-z]{3,}ed)\b)|in (?:a|an|the|what|one)|the (?:first|latest|second|third)|including|causing|despite|following|part of|further \w+ing)\b", _I),
    "de": re.compile(r",\s+(?:der|die|das|dessen|deren|wo|wobei|während|nachdem|obwohl|sodass|wie)\b", _I),
    "uk": re.compile(r",\s+(?:який|яка|яке|які|де|коли|хоча|оскільки|зазначивши|додавши)\b", _I),
}  # fmt: skip

#: Words that open a clause which needs another one behind it.
LEADING_IN = re.compile(
    r"\W*(?:even (?:if|though|as|when)|if|when|while|although|though|after|before|because|since|as|unless|until|once|despite|in|on|at|with|"
    r"without|by|for|from|during|following|wenn|als|während|obwohl|nachdem|weil|da|trotz|nach|якщо|коли|хоча|після|через)\b",
    _I,
)

NEGATIONS: dict[str, Pattern[str]] = {
    "en": re.compile(r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|\w+n[’']t|denie[sd]|deny|denying|un(?:likely|able))\b", _I),
    "de": re.compile(r"\b(?:nicht|kein\w*|nie|niemals|niemand|nichts|weder|ohne|un(?:wahrscheinlich|möglich)|bestreitet|dementier\w+)\b", _I),
    "uk": re.compile(r"\b(?:не|ні|ніхто|нічого|ніколи|без|немає|жодн\w+|заперечу\w+|спростову\w+)\b", _I),
    "ko": re.compile(r"않|못하|못했|없|아니|부인했|부인하"),
}  # fmt: skip

#: Words that must not be lost in front of what is kept: they turn a statement into a guess, a plan or somebody's word.
HEDGES: dict[str, Pattern[str]] = {
    "en": re.compile(r"\b(?:may|might|could|would|if|unless|alleged(?:ly)?|reported(?:ly)?|apparent(?:ly)?|possibl[ey]|likely|only|except)\b", _I),
    "de": re.compile(r"\b(?:könnte\w*|dürfte\w*|soll(?:en|te\w*)?|würde\w*|falls|wenn|mutmaßlich\w*|angeblich\w*|möglicherweise|wohl|nur)\b", _I),
    "uk": re.compile(r"\b(?:може|могли|міг|якщо|нібито|ймовірно|імовірно|лише|тільки)\b", _I),
    "ko": re.compile(r"수 있|것으로 보|추정|만약|가능성"),
}  # fmt: skip

#: Forms that are surely verbs of a main clause.
VERBS: dict[str, Pattern[str]] = {
    "en": re.compile(
        r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|do|does|did|said|says|told|made|took|came|went|gave|got|"
        r"saw|found|left|held|kept|led|met|set|put|paid|sent|began|became|fell|rose|grew|won|lost|hit|struck|broke|ran|stood|spoke|"
        r"brought|bought|sold|built|shot|wrote|drew|drove|flew|fought|sought|thought|knew|felt|meant|read|cut|let|shut|quit|spent|"
        r"plans?|wants?|expects?|hopes?|calls?|says?|remains?|appears?|seems?|includes?|faces?|needs?|[a-z]{3,}ed)\b"
    ),
    "de": re.compile(
        r"\b(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|soll|sollen|sollte|muss|müssen|will|"
        r"wollen|wollte|sei|seien|habe|hätten|würde|kam|kamen|ging|gab|nahm|sagte|teilte|[a-zäöü]{3,}(?:te|ten))\b"
    ),
    "uk": re.compile(r"\b(?:є|був|була|було|були|буде|будуть|може|можуть|має|мають|[а-яіїєґ]{3,}(?:в|ла|ло|ли|є|ють|ить|ять|ться|вся|лася|лися))\b"),
}  # fmt: skip
