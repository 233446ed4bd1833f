"""Words that say that somebody says something: German, Ukrainian and Russian."""

import re

GERMAN_VERBS = re.compile(
    r"(?:sag(?:t|te|ten|en)|erklär(?:t|te|ten|en)|beton(?:t|te|ten)|mein(?:t|te|ten)|schr(?:ieb|ieben|eibt|eiben)|bericht(?:et|ete|eten|en)|"
    r"meld(?:et|ete|eten)|bestätigt(?:e|en)?|kritisiert(?:e|en)?|forder(?:t|te|ten|n)|warn(?:t|te|ten|en)|behaupt(?:et|ete|eten|en)|glaub(?:t|te|ten|en)|"
    r"hoff(?:t|te|ten|en)|versicher(?:t|te|ten|n)|schätz(?:t|te|ten|en)|argumentier(?:t|te|ten)|verlang(?:t|te|ten)|erläuter(?:t|te|ten)|"
    r"unterstr(?:ich|ichen|eicht)|erwart(?:et|ete|eten|en)|befürcht(?:et|ete|eten|en)|vermut(?:et|ete|eten|en)|ergänz(?:t|te|ten)|äußer(?:t|te|ten)|"
    r"teil(?:t|te|ten)|kündig(?:t|te|ten)|füg(?:t|te|ten)|droh(?:t|te|ten|en)|verkünd(?:et|ete|eten)|entgegn(?:et|ete)|begründ(?:et|ete|eten)|"
    r"dementier(?:t|te|ten)|räum(?:t|te|ten)|so|heißt|hieß|vers(?:prach|pricht|prachen)|mahn(?:t|te|ten)|zitier(?:t|te|ten)|gab|erzähl(?:t|te|ten)|erinner(?:t|te)|berichtigt(?:e)?|plädier(?:t|te|ten))"
)
GERMAN_PARTICIPLES = re.compile(
    r"(?:gesagt|erklärt|angekündigt|mitgeteilt|betont|bestätigt|gefordert|gewarnt|kritisiert|behauptet|berichtet|gemeldet|erläutert|entschieden|"
    r"beschlossen|versichert|versprochen|zugegeben|gedroht|verkündet|bekräftigt|geäußert|eingeräumt|dementiert|ausgeschlossen|vermutet|gemeint|"
    r"geschrieben|verlangt|angeboten|zugesagt|hingewiesen|bekanntgegeben|mitgeteilt|geschätzt|geklagt|gesprochen)"
)
GERMAN_PARTICLES = {"teilt": "mit", "teilte": "mit", "teilten": "mit", "kündigt": "an", "kündigte": "an", "kündigten": "an",
                    "fügt": "hinzu", "fügte": "hinzu", "fügten": "hinzu", "räumt": "ein", "räumte": "ein", "räumten": "ein"}  # fmt: skip

SLAVIC_VERBS = re.compile(
    r"(?:сказа(?:в|ла|ли)|каже|кажуть|заяви(?:в|ла|ли|ло)|заявля(?:є|ють)|повідоми(?:в|ла|ли|ло)|повідомля(?:є|ють)|зазначи(?:в|ла|ли)|зазнача(?:є|ють)|"
    r"дода(?:в|ла|ли|є)|наголоси(?:в|ла|ли)|підкресли(?:в|ла|ли)|поясни(?:в|ла|ли)|розпові(?:в|ла|ли)|вважа(?:є|ють)|переконани[йа]|очіку(?:є|ють)|"
    r"попереди(?:в|ла|ли)|застер(?:іг|егла|егли)|пише|пишуть|написа(?:в|ла|ли)|запевни(?:в|ла|ли)|закли(?:кав|кала|кали|кає)|погрожу(?:є|ють)|"
    r"спростува(?:в|ла|ли)|підтверди(?:в|ла|ли)|уточни(?:в|ла|ли)|стверджу(?:є|ють)|припусти(?:в|ла|ли)|визна(?:в|ла|ли|є)|відзначи(?:в|ла|ли)|"
    r"цитує|цитують|розповідають?|сказал[аи]?|заявил[аио]?|сообщил[аио]?|сообщает|отметил[аи]?|добавил[аи]?|подчеркнул[аи]?|считает|считают|пояснил[аи]?|рассказал[аи]?|"
    r"предупредил[аи]?|написал[аи]?|пишет|утверждает|утверждают|уточнил[аи]?|подтвердил[аи]?|говорит|говорят)"
)
SLAVIC_BY = re.compile(
    r"\b(?:за (?:словами|даними|інформацією|оцінками|повідомленням|версією)|на думку|по словам|по данным|по мнению|по информации|як повідомля(?:є|ють)|як пише)\s",
    re.IGNORECASE,
)
NO_COMMENT = re.compile(
    r"(?:lehnt(?:e|en)?\s+(?:\w+\s+){0,4}?(?:eine[n]?\s+(?:Stellungnahme|Kommentar)|Kommentare?|jeden Kommentar)(?:\s+(?:\w+\s+){0,4}?ab)?|"
    r"(?:wollte|wollten)\s+(?:sich\s+)?(?:\w+\s+){0,6}?nicht\s+(?:\w+\s+){0,3}?(?:äußern|kommentieren)|"
    r"(?:ließ|ließen)\s+(?:\w+\s+){0,4}?(?:Anfrage|Anfragen)(?:\s+\w+){0,4}?\s+unbeantwortet|"
    r"äußer(?:te|ten)\s+sich\s+(?:\w+\s+){0,5}?nicht\b|(?:war|waren)\s+(?:\w+\s+){0,5}?nicht\s+(?:zu\s+erreichen|erreichbar)|"
    r"від коментарів (?:\w+ )?(?:утрима|відмови)\w+|(?:коментувати|прокоментувати) (?:\w+ ){0,4}відмови\w+|не відпові(?:в|ла|ли|ло) на (?:запит|запитання|прохання)\w*|"
    r"відмови(?:вся|лася|лися|лося|лась|лись|лось)\s+(?:від коментарів|(?:про)?коментувати|надати коментар)|не (?:стали?|став|захоті\w+) коментувати|утрима(?:вся|лася|лися|лась|лись) від коментар\w+|"
    r"отказал(?:ся|ась|ись)\s+(?:от комментариев|комментировать))"
)
