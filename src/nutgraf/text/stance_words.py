"""Words by which a text tells how somebody stands to something, and that this has changed.

Of English, German, Ukrainian and Korean. Within each language the kinds are tried in the order in which they stand: what
moves or opens a position before what is for or against it, since "did not rule out" holds "rule out".
"""

MOVES: dict[str, str] = {
    "en": r"\b(?:signal(?:l?ed|s|ling)? (?:an? |its |his |her |their )?(?:(?:potential|possible|major|sharp|policy|\w+ly) ){0,2}(?:change|shift|reversal|turn)"
    r"|chang(?:ed|es|ing) (?:its|his|her|their) (?:(?:\w+) )?(?:position|stance|mind|course|policy|tune|line|view|views|approach)"
    r"|revers(?:ed|es|ing) (?:course|(?:its|his|her|their|a|an|the)(?: \w+){0,2} (?:position|stance|decision|policy|pledge|promise|ban|opposition|plan))"
    r"|(?:made|makes|making|performed|executed) (?:an? )?(?:\w+ )?(?:u-turn|about-face|volte-face)|back(?:ed|s|ing)? (?:down|off|away|out) (?:on|from|of)\b"
    r"|soften(?:ed|s|ing)? (?:its|his|her|their)(?: \w+)? (?:position|stance|tone|line|opposition)|harden(?:ed|s|ing)? (?:its|his|her|their)(?: \w+)? (?:position|stance|line)"
    r"|dropp(?:ed|ing) (?:its|his|her|their)(?: \w+){0,2} (?:opposition|objections?|demand|demands|insistence|resistance|veto)"
    r"|(?:withdrew|withdrawn|withdraws|withdrawing|pulled|rescinded) (?:its|his|her|their) (?:support|endorsement|backing|opposition|objections?|offer)"
    r"|no longer (?:oppose|support|back|want|insist|object|rule)\w*|abandon(?:ed|s|ing) (?:its|his|her|their)(?: \w+){0,2} (?:opposition|pledge|promise|demand|policy|position|stance|plan)"
    r")\b",
    "de": r"(?<!\w)(?:(?:rückt|rückte|rückten) (?:\w+ ){0,4}(?:ab|von)|(?:änderte|ändert|geändert) (?:\w+ ){0,3}(?:Haltung|Position|Kurs|Meinung)|Kehrtwende|Kurswechsel|lenkt\w* (?:\w+ )?ein|"
    r"gab (?:\w+ ){0,3}Widerstand (?:\w+ )?auf)(?!\w)",
    "uk": r"(?<!\w)(?:змінив\w* (?:свою )?(?:позицію|думку|політику)|сигналізу\w+ про (?:\S+ ){0,2}змін\w+|відмовив\w* від свого (?:вето|опору)|пом['’]якшив\w* (?:свою )?позицію)(?!\w)",
    "ko": r"(?:입장을 바꿨|입장을 선회|입장 변화|정책 변화를 시사|태도를 바꿨|철회했)",
}

OPENS: dict[str, str] = {
    "en": r"\b(?:(?:may|might|could|would|will|is willing to|was willing to|are willing to|is prepared to|is ready to) (?:also )?(?:consider|reconsider|review|look at|discuss|rethink|be open to)"
    r"|(?:is|are|was|were|remains?|remained|be|been) (?:\w+ )?open to|(?:left|leaves|leaving|keeps|kept|leave|keep) (?:the door|the possibility|options?|the option) open|openness to"
    r"|(?:is|are|was|were|be) (?:(?:now|also|still|actively|seriously|carefully) )?(?:considering|reconsidering|reviewing|weighing|mulling|re-?evaluating|reassessing|rethinking|studying|looking at)"
    r"|(?:did|does|do|would|will|has|have|had|is|are|was|were|could|can)(?: not|n[’']t|not) (?:yet )?(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing)|decided)|refus(?:ed|es|ing) to rule out|not rul(?:e|ing) out|declined to rule out"
    r"|(?:is|are|was|were|remains?|remained) undecided|wait-and-see|hint(?:ed|s|ing)? (?:at|that)|(?:appears?|seems?) (?:ready|willing|prepared|open) to)\b",
    "de": r"(?<!\w)(?:erwäg(?:t|en|e)|erwog(?:en)?|offen (?:für|gegenüber)|zeigt\w* sich (?:\w+ )?(?:offen|gesprächsbereit)|schließ(?:t|en) (?:\S+ ){0,6}nicht aus|schloss(?:en)? (?:\S+ ){0,6}nicht aus|nicht auszuschließen|prüf(?:t|en) (?:derzeit|noch|eine?n?|die|ob))(?!\w)",
    "uk": r"(?<!\w)(?:може розглянути|можуть розглянути|розглядає можливість|розглядають можливість|не виключ\w+|відкрит\w+ до|готов\w+ (?:розглянути|обговор\w+))(?!\w)",
    "ko": r"(?:검토할 수|고려할 수|가능성을 열어|배제하지 않|검토하고 있|검토 중)",
}

AGAINST: dict[str, str] = {
    "en": r"\b(?:oppos(?:es|ed|ing)|oppose(?! to)|(?:is|are|was|were|remains?|be|been) (?:\w+ )?(?:opposed to|against)|rul(?:es|ed|ing) out|refus(?:es|ed|ing) to (?!comment|say|give|be|answer|name|elaborate|discuss|provide|identify|speculate|specify|respond|take (?:questions|credit)|disclose|reveal|confirm|rule)"
    r"|reject(?:s|ed|ing) (?!(?:(?:the|any|all|these|those|such|his|her|their) )?(?:\w+ )?(?:reports?|claims?|allegations?|accusations?|suggestions?|assertions?|rumou?rs|notion|idea that|charges?|criticisms?))|refrain(?:s|ed|ing)? from|object(?:s|ed|ing) to|(?:(?:will|would) (?:not|never)|won[’']t|wouldn[’']t) (?:\w+ly )?(?:support|back|sign|accept|allow|permit|negotiate|agree|resign|step down|withdraw|attend|join|send|supply|provide|deliver|take part|participate|"
    r"recogni[sz]e|seek|run|stand for|tolerate|yield|surrender|vote|give in|pay|bow|return|cooperate|testify|approve|pursue|renew|extend|lift|cut|raise|deploy|give up|compromise|be (?:bullied|intimidated|forced))|(?:has|have|had) no (?:plans?|intention) (?:to|of)"
    r"|(?:vow(?:s|ed|ing)?|pledg(?:es|ed|ing)|promis(?:es|ed|ing)|threaten(?:s|ed|ing)?) (?:\w+ )?to (?:\w+ )?(?:block|veto|fight|resist|oppose|challenge|boycott|impeach)|threaten(?:s|ed|ing)? (?:a veto|an? \w+ veto)"
    r"|warn(?:s|ed|ing) (?:\w+ ){0,3}against|(?:condemn|denounc|critici[sz]|slamm|blast|veto|deplor)(?:s|es|ed|ing)|vot(?:ed|es|ing) against|(?:a )?policy of not|call(?:s|ed|ing) (?:on \w+ )?for an end to|declin(?:es|ed|ing) to (?!comment|say|give|be|answer|name|elaborate|discuss|provide|identify|speculate|specify|respond|take questions))\b",
    "de": r"(?<!\w)(?:lehn(?:t|te|ten|en) (?:\S+ ){0,8}ab|gegen (?:den|die|das|eine?n?) (?:\S+ ){0,4}(?:ausgesprochen|gestimmt)|weiger(?:t|te|ten|n) sich|schließ(?:t|en) (?:\S+ ){0,6}aus(?!\w)|schloss(?:en)? (?:\S+ ){0,6}aus(?!\w)|"
    r"verzicht(?:et|ete|eten|en) (?:\S+ ){0,3}auf|widersetz(?:t|te|ten|en) sich|droh(?:t|te|ten|en) mit)(?!\w)",
    "uk": r"(?<!\w)(?:виступ(?:ає|ив|ила|или|ають) проти|проти|відкида(?:є|ють)|відкинув\w*|відмов(?:ився|илася|илися|ляється|ляються) (?:від)?|утриму(?:ється|ються)|виключ(?:ив|ила|ає)|заборон(?:ив|ила|или|яє))(?!\w)",
    "ko": r"(?:반대한다|반대했|반대 입장|거부했|거부한다|배제했|하지 않겠|자제해)",
}

FOR: dict[str, str] = {
    "en": r"\b(?:support(?:s|ed)|(?:will|would|can|could) support|back(?:s|ed) (?!down|off|out|away|up|by)|endors(?:es|ed|ing)|favou?r(?:s|ed)|in favou?r of|welcom(?:es|ed) (?:the|a|an|this|that|plans?|moves?)"
    r"|agree(?:s|d) (?:in principle )?(?:to|on)|(?:pledg|promis)(?:es|ed) (?:(?:\w+ly )?to|that|(?:its|his|her|their|full|continued) (?:\w+ )?support)|vow(?:s|ed) to|commit(?:s|ted) (?:itself |himself |herself )?to|vot(?:ed|es|ing) for"
    r"|call(?:s|ed|ing) for|(?:is|are|was|were|stands?|stood) (?:ready|prepared|willing|determined) to|(?:is|are|was|were) committed to|approv(?:ed|es) (?:the|a|an)|accept(?:s|ed) (?:the|a|an)|(?:hail|prais|applaud)(?:s|es|ed|ing)|urg(?:es|ed|ing) (?!caution|calm|restraint)|call(?:s|ed|ing) (?:on|upon) [^,.;]{3,60}? to\b|advocat(?:es|ed|ing))\b",
    "de": r"(?<!\w)(?:unterstütz(?:t|te|ten|en)|befürwort(?:et|ete|eten|en)|begrüß(?:t|te|ten|en)|stimm(?:t|te|ten|en) (?:\S+ ){0,4}zu|ist bereit|sind bereit|sagte (?:\S+ ){0,4}zu|forder(?:t|te|ten|n)|spr(?:icht|ach|achen|echen) sich für|plädier(?:t|te|ten|en) für)(?!\w)",
    "uk": r"(?<!\w)(?:підтриму(?:є|ють|вав|вала)|підтримав\w*|виступ(?:ає|ив|ила|или|ають) за|готов(?:ий|а|і) (?!розглянути|обговор)|погодив\w*|обіця(?:є|ють|в|ла|ли)|пообіця\w+|закликав\w*|закликає)(?!\w)",
    "ko": r"(?:지지한다|지지했|찬성한다|찬성했|약속했|환영한다|환영했|합의했)",
}

HOLDS: dict[str, str] = {
    "en": r"\b(?:threaten(?:s|ed|ing)? to|(?:has|have|had) (?:\w+ )?(?:limited|restricted|confined)|(?:position|stance|policy) (?:is|was|has been|remains) (?:that|to)|insist(?:s|ed|ing)? (?:on|that)|demand(?:s|ed|ing)|maintain(?:s|ed) that|stand(?:s|ing) by|stood by)\b",
    "de": r"(?<!\w)(?:besteh(?:t|en) (?:\S+ ){0,2}auf|beharr(?:t|te|en) (?:\S+ ){0,2}auf|beschränk(?:t|te|en) (?:\S+ ){0,3}auf|verlang(?:t|te|ten|en))(?!\w)",
    "uk": r"(?<!\w)(?:наполяга(?:є|ють|в)|вимага(?:є|ють|в|ла)|обмежу(?:є|ється|вала|вався))(?!\w)",
    "ko": r"(?:요구했|요구한다|고수하|입장이다)",
}

STANDING: dict[str, str] = {
    "en": r"\b(?:at the moment|so far|until now|up to now|to date|traditionally|long (?:opposed|supported|backed|refused|held|been|argued|insisted)|historically|for (?:years|decades|months)|previously|in the past|has always|have always|never before|up until)\b",
    "de": r"(?<!\w)(?:bislang|bisher|traditionell|seit (?:Jahren|jeher|langem)|stets)(?!\w)",
    "uk": r"(?<!\w)(?:досі|наразі|донині|традиційно|завжди|роками)(?!\w)",
    "ko": r"(?:지금까지|그동안|전통적으로|여태)",
}
"""What says that it was held up to then, for nobody tells how long."""

TURNING = frozenset(
    """~end lift repeal block halt stop scrap ban ~reject against without drop remov cancel delay revers undo oppos cut withdraw suspend
    veto ~close ~avoid overturn kill abolish reject refus ~leave curb limit restrict aufheb stopp verbiet верб заборон скасув""".split()
)
"""Features that turn the sense of what somebody is for or against: to oppose a ban is not to oppose what is banned."""
