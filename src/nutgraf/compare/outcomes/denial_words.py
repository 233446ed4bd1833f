"""Words by which a text says that something is not so, in English, German, Ukrainian and Korean.

DENIALS deny what somebody else says; UNCONFIRMED words only say that it is not confirmed. NEGATIONS turn the words behind them, in Korean those before them, into the contrary;
NO_TURN ones only look like that.
"""

_CLAIMS = r"claims?|allegations?|accusations?|charges?|suggestions?|rumou?rs?|assertions?|notion|idea"
_TOLD = rf"{_CLAIMS}|reports?|accounts?|statements?|figures?|tolls?|numbers?|version|findings?|conclusions?"
_THE = r"(?:(?:the|that|this|these|those|any|all|such|his|her|its|their|both) )?"
_FALSE = r"(?:false|untrue|baseless|unfounded|groundless|fabricated|fake|a lie|lies|a fabrication|a hoax|incorrect|not true|not correct|nonsense|without (?:any )?foundation|(?:pure |total )?(?:fiction|invention)|fabrications?|invented|wrong)"

DENIALS: dict[str, str] = {
    "en": rf"\b(?:den(?:y|ies|ied|ying)(?= (?:that|(?:\w+ly )?(?:\w+(?<!th)ing|having|being)\b|it|this|the|any|all|claims?|reports?|allegations?|involvement|wrongdoing|responsibility))"
    r"(?! (?:the |any |all )?(?:\w+ )?(?:service|access|entry|permission|bail|visas?|request|requests|appeal|motion|petition|application|right|chance))"
    rf"|(?:refut|rebutt?|debunk)(?:s|es|ed|ing)\b"
    rf"|(?:disput|contest|contradict|challeng|reject|dismiss)(?:s|es|ed|ing) {_THE}(?:\w+ ){{0,2}}?(?:{_TOLD})"
    rf"|(?:disput|contradict)(?:s|es|ed|ing) (?:it|this|that)\b"
    rf"|(?:{_CLAIMS}|reports?|it|this|that)(?: (?!was\b|were\b|is\b|are\b)[\w’'-]+){{0,7}} (?:is|was|are|were) (?:\w+ )?{_FALSE}"
    rf"|call(?:s|ed|ing) {_THE}(?:\w+ )?(?:{_TOLD}|it) (?:\w+ )?{_FALSE}"
    rf"|(?:describ|dismiss|reject|brand)(?:s|es|ed|ing) as {_FALSE}"
    r"|no truth (?:to|in)|there (?:is|was) no evidence (?:that|of|for)|(?:found|seen|saw) no evidence (?:that|of|for))\b",
    "de": r"(?<!\w)(?:dementier(?:t|te|ten|en)|bestreite[tn]|bestritt(?:en)?|widersprach(?:en)?|widerspricht|widersprechen|"
    r"(?:wies(?:en)?|weist|weisen) (?:den|die|das|diese|alle) (?:\w+ )?(?:vorwurf|vorwürfe|darstellung|bericht|berichte|anschuldigung\w*|behauptung\w*)|"
    r"(?:vorwürfe|berichte|angaben|behauptung\w*) (?:\w+ ){0,5}(?:sei|seien|ist|sind) (?:\w+ )?(?:falsch|unwahr|haltlos|gelogen|erfunden))(?!\w)",
    "uk": r"(?<!\w)(?:запереч(?:ив|ила|или|ує|ують)|спростував\w*|спростовує|спростовують|назва(?:в|ла|ли) (?:\S+ ){0,3}?(?:брехнею|фейком|неправдою|вигадкою)|"
    r"не відповіда\w+ дійсності)(?!\w)",
    "ko": r"(?:부인했|부인하|반박했|반박하|일축했|사실이 아니|사실무근)",
}

NOTHING_MORE: dict[str, str] = {
    "en": rf"\b(?:den(?:ies|ied)|disput(?:es|ed)|reject(?:s|ed)|dismiss(?:es|ed)|contradict(?:s|ed)|refut(?:es|ed)) (?:it|this|that|{_THE}(?:\w+ )?(?:{_CLAIMS}|figures?))"
    rf"\s*(?:[.,;]|$|\b(?:as|and|but|saying|calling)\b)",
    "de": r"(?<!\w)(?:dementier(?:t|te|ten) (?:das|dies)|bestreite[tn] (?:das|dies)|bestritt(?:en)? (?:das|dies)|widersprach(?:en)? (?:dem|der Darstellung)|"
    r"(?:wies(?:en)?|weist|weisen) (?:den Vorwurf|die Vorwürfe|das|dies) zurück)(?!\w)",
    "uk": r"(?<!\w)(?:запереч(?:ив|ила|или|ує|ують)|спростував\w*) (?:це|ці звинувачення|ці твердження)(?!\w)",
    "ko": r"(?:이를 부인했|이를 반박했|이를 일축했)",
}
"""Denials of what was told right before, with no word of what that is."""

UNCONFIRMED: dict[str, str] = {
    "en": r"\b(?:(?:ha[sd]|have) not been (?:independently )?(?:verified|confirmed)|(?:could|can) ?not (?:be )?(?:independently |immediately )*(?:verif(?:y|ied)|confirm(?:ed)?)"
    r"|(?:is|are|was|were|remains?|as|still) unconfirmed|(?:was|were) unable to (?:independently )?(?:verify|confirm)"
    r"|neither (?:account|claim|report|figure|side[’']s claims?) (?:could|can) be (?:independently )?(?:verified|confirmed))\b",
    "de": r"(?<!\w)(?:nicht|lässt sich nicht|ließ sich nicht|ließen sich nicht|lassen sich nicht) (?:unabhängig )?(?:bestätigt|überprüf\w+|bestätigen|verifizier\w+|prüfen)(?!\w)|(?<!\w)unbestätigt\w*",
    "uk": r"(?<!\w)(?:не підтвердж\w+|не підтвердил\w+|непідтвердж\w+|незалежно перевірити (?:не|неможливо))(?!\w)",
    "ko": r"(?:확인되지 않|확인할 수 없|검증되지 않)",
}

NEGATIONS: dict[str, str] = {
    "en": r"\b(?:not|never|nobody|none|neither|nor|without|no longer|(?:is|was|are|were|does|did|do|has|have|had|wo|would|could|ca|should)n[’']t|cannot|"
    r"fail(?:s|ed|ing)? to|refus(?:es?|ed|ing) to|declin(?:es?|ed|ing) to|(?:has|have|had|is|are) yet to|stop(?:s|ped|ping) short of|"
    r"rul(?:es?|ed|ing) out|refrain(?:s|ed|ing)? from|nothing|no(?! \w+ than\b))\b",
    "de": r"(?<!\w)(?:nicht|nie|niemals|niemand|kein\w*|ohne|weder|noch nicht|weigert\w* sich|verzicht\w+ (?:\w+ )?auf|lehn\w+ [^.;]{0,60}ab)(?!\w)",
    "uk": r"(?<!\w)(?:не|ні|ніколи|ніхто|без|жодн\w+|відмовил\w+|відмовля\w+)(?!\w)",
    "ko": r"(?:지 않|지 못|지 아니|지 말|[은는이가] 없|하지 않|안 했|못했)",
}

NO_TURN: dict[str, str] = {
    "en": r"\b(?:not (?:only|just|merely|least|far|long|yet clear|immediately clear|clear)|whether or not|if not|no (?:more|less|fewer|later|sooner) than|"
    r"no doubt|not to be (?:named|identified)|without (?:further )?(?:giving|elaborating|naming|saying|providing|citing|warning|incident|specifying)|"
    r"(?:did|does|do|would|could|has|have)(?: not|n[’']t) (?:immediately |specifically |yet )?(?:say|respond|comment|elaborate|specify|return|name|identify|know|give|provide|disclose|reply|answer|mention))\b",
    "de": r"(?<!\w)(?:nicht nur|nicht zuletzt|nicht weit|ob oder ob nicht|nicht bekannt|keine Angaben|nicht genannt\w*|nicht äußern)(?!\w)",
    "uk": r"(?<!\w)(?:не тільки|не лише|не менше|не більше|не повідомля\w+|не уточн\w+|без коментар\w+)(?!\w)",
    "ko": r"(?:뿐만 아니라|지 않을 수 없)",
}
