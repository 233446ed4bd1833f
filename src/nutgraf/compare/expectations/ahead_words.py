"""Words by which a sentence says that something lies ahead, in English, German, Ukrainian and Korean.

FIRM ones say so by themselves; LOOSE ones only beside a day that lies ahead; REPORTED ones only in somebody's words.
"""

import re

_BE = r"(?:is|are|’s|'s|’re|'re) (?:(?:also|now|still|widely|not|next|tentatively|currently|officially|both|all|soon) ){0,2}"
_VERB = r"(?!only\b|power\b|of\b|and\b|or\b)(?:(?:not|also|now|soon|then|still|only|nevertheless|\w+ly) ){0,2}"

FIRM = {
    "en": rf"\b(?:{_BE}(?:expected|due|scheduled|set|slated|poised|likely|unlikely|going|about|planning|preparing|planned|supposed) "
    r"(?:to|for|on|in|at|by|before|this|next|later|as early as|within)\b"
    rf"|(?:will|won't|won’t|shall) {_VERB}(?=[a-z])"
    r"|(?:plans|plan|intends|intend|expects|pledged|vowed|promised|promises|pledges|vows) to (?=[a-z])"
    r"|expects? (?!to )(?:[\w’'-]+ ){1,4}to (?=[a-z])"
    r"|(?:expressed|announced|voiced|declared|signall?ed|unveiled|confirmed) (?:[\w’'-]+ ){0,2}?(?:intentions?|plans?|readiness|willingness) to (?=[a-z]))",
    "de": r"\b(?:soll(?:en)?\b(?![^.;]{0,140} (?:haben|sein)\b)(?=[^.;]{0,140}\w{2,}[er]n\b)|voraussichtlich|geplant|vorgesehen|angesetzt|anberaumt|bevorsteh\w+|"
    r"(?:plant|planen|beabsichtigt|beabsichtigen)(?=[,\s])|(?:will|wollen)(?=[^.;]{0,140}\w{2,}[er]n\b)|"
    r"(?:wird|werden|werde)(?=[^.;]{0,90} erwartet\b))",
    "uk": r"(?<!\w)(?:плану(?:є|ють)|заплановано|має намір|мають намір|очіку(?:ється|ються|ють)|відбудеться|відбудуться|"
    r"збира(?:ється|ються)|готу(?:ється|ються)|буде|будуть|обіця(?:є|ють)|\w+(?:тиме|тимуть|тимуться|тиметься))(?!\w)",
    "ko": r"(?:예정|계획(?=이|인|을 밝)|방침(?=이|을|인)|(?:할|될|[가-힣]ㄹ|[를-힣]) 것으로 (?:보인|예상|전망|기대)|기로 했)",
}
LOOSE = {
    "en": rf"\b(?:(?:was|were|be|been) (?:\w+ )?(?:expected|due|scheduled|set|slated|planned|supposed) (?:to|for|on|in|at|by|before|as early as)\b"
    rf"|(?:would|could|may|might|should|can) {_VERB}(?=[a-z])|(?:is|are) to (?=[a-z])|(?:wants?|hopes?) to (?=[a-z])|due (?:on|in|by)\b"
    r"|(?:meets?|begins?|starts?|opens|resumes?|reconvenes?|votes|returns|leaves|arrives|launches|closes|ends|expires?|decides|"
    r"meet|reopens?|restarts?|debates?|publishes|hears|hosts?|visits?|sits|faces|plays?|presents?|submits?|travels?|flies|reports? (?:its|their) [\w -]{3,40}|"
    r"takes? (?:place|effect|office|over|(?:his|her|its|their) seats?)|(?:comes?|enters?) into (?:force|effect)|goes? (?:to (?:talks|the polls|the cabinet|court)|on (?:trial|sale|strike|display)|into effect)|appears? in court)\b"
    r"|\b(?:must|has until|have until)\b(?! be \w+ed\b)|\b(?:closed|suspended|banned|cancelled|canceled|shut|barred|blocked) (?:at least )?until (?:at least )?|\b(?:(?:was|were|been) (?:re)?(?:set|scheduled) for|forecast to|(?:(?:the|its|their|his|her|a) )?next (?:\w+ )?(?:meeting|hearing|session|round|vote|match|game) is)\b)",
    "de": r"\b(?:solle|sollten?|könnten?|werden?|wird|dürften?|wollten?|(?:beginnt|startet|endet|tritt|treten|tagt|entscheidet|stimmt|eröffnet|öffnet))\b",
    "uk": r"(?<!\w)(?:має|мають|може|можуть|\w{3,}(?:ують|ають|нуть|дуть|муть|сть|дить|вить|зьме|ється|еться|иться))(?!\w)",
    "ko": r"(?:[가-힣]ㄹ|할|될|[가-힣]) (?:것|수 있)|겠다|열린다|시작된다|시행된다|앞두고",
}
REPORTED = {
    "en": rf"\b(?:would|will|’ll|'ll) {_VERB}(?=[a-z])",
    "de": r"\b(?:werden?|wolle|wollten?)\b",
}
CONDITION = {
    "en": r"\b(?:if|unless|provided that|as long as|in case|depending on|should (?:the|they|he|she|it|talks|this|that))\b",
    "de": r"\b(?:falls|wenn|sofern|sollten? (?:die|der|das|es|sie|er)|es sei denn)\b|^(?:Scheiter\w+|Komm\w*|Gelingt|Lehn\w+|Stimm\w+|Sollten?|Fällt|Bleib\w+)\s",
    "uk": r"(?<!\w)(?:якщо|якби|у разі|за умови)(?!\w)",
    "ko": r"(?:경우|[가-힣]면 )",
}
STATES = r"(?:be (?!\w+(?:ed|ing|en|ung|eld|uilt|old|ut|ght|one|ade|aid)\b)|have|need|know|mean|depend|see|want|like|love|always|never|feel|say|tell|think|find|look|seem|remain|matter|probably|have to|only|no doubt|get|make|cost|take (?:a|time)|coincide|deprive|await|appear|include|require|continue|allow|help|result|benefit|avoid|hurt|serve)"
"""What follows a bare "will" where it tells an opinion or a state and no act."""

NEGATED = r"(?:won't|won’t|\bnot\b|\bno longer\b|\bnever\b|\bnicht\b|\bkein\w*|(?<!\w)не(?!\w)|않)"
"""Somebody's will not to do a thing is no event to wait for, unless it has a day."""

OPINION = (
    r"\b(?:I|we|you|my|our|your|someday|surely|certainly|theoretically|perhaps|probably|inevitably|ever|obviously|hopefully|"
    r"ich|wir|sicher|wohl|vielleicht|irgendwann|мабуть|напевно|певно|ми|я)\b"
)
"""What marks a sentence without a day as somebody's view or voice."""

OFF = (
    r"\b(?:cancel(?:l?ed|s|ling)|called off|postpon(?:ed|es|ing)|put off|puts off|scrapped|delayed|shelved|"
    r"did not (?:take place|happen|go ahead|arrive|begin|start|open|meet|vote|sign|appear|return)|(?:has|have|had) not (?:yet )?(?:\w+ed|begun|met)|"
    r"failed to (?:arrive|begin|appear|materialise|materialize|meet)|"
    r"abgesagt|verschoben|vertagt|gestrichen|fällt aus|fiel aus|fand nicht statt|scheiterte|"
    r"скасовано|скасували|скасував|скасувала|перенесено|відкладено|перенесли|відклали|не відбулося|не відбулася|не відбувся)\b"
    r"|(?:취소|연기됐|연기했|무산|미뤄)"
)
MOOT = (
    r"\b(?:avert(?:s|ed|ing)?|ward(?:s|ed) off|no longer (?:needed|necessary|planned)|drop(?:s|ped) (?:the|its|their) plans?|"
    r"abgewendet|hinfällig|vom tisch|entfällt|"
    r"відвернути|відвернули|вдалося уникнути|вже не потрібн\w+)\b|(?:피하게 됐|피했|모면|불필요)"
)
PAST_PLAN = re.compile(
    r"\b(?:had|hadn't|has long|once|originally|initially|previously|did not|didn't|never|no|whether|not)\s+(?:\w+\s+)?$"
    r"|\b(?:the|its|his|her|their|our|any|whose|of|such|earlier|other|no|new|those|these|secret|bold|ambitious|hold|on|in|for|with|about|"
    r"announced?|announces|unveil\w*|reveal\w*|scrap\w*|ma[dk]e|outlin\w+|drop\w*|halt\w*)\s+$"
    r"|\b(?:den(?:y|ied|ies)|ruled out|rules out|doubts?|doubted|refused to say)\b",
    re.IGNORECASE,
)
"""What stands before a cue that tells of a past or possible plan, or makes "plans" a noun."""
