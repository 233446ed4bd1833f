"""Words of notes that correct an earlier version, in English, German, Ukrainian, Russian, French, Spanish and Korean."""

HEADINGS = (
    r"corrections? (?:and|&) clarifications?|(?:correction|clarification) (?:note|notice|appended)|corrections?|clarifications?|corrected|"
    r"corrigend(?:um|a)|errat(?:um|a)|"
    r"berichtigung|korrektur|korrekturhinweis|richtigstellung|klarstellung|gegendarstellung|"
    r"виправлення|уточнення|спростування|виправлено|исправление|уточнение|опровержение|исправлено|"
    r"rectificatif|rectification|correctif|erratum|mise au point|précision|"
    r"rectificación|corrección|fe de errores|fe de erratas|aclaración|"
    r"rettifica|errata corrige|correzione|correctie|rectificatie|sprostowanie|"
    r"정정|바로잡습니다|바로잡음|정정보도|정정 보도|알립니다"
)
"""What stands alone or before a colon."""

LABELS = (
    r"editor['’]?s['’]? (?:note|update)|editors['’] note|note to (?:our )?readers|anmerkung der redaktion|anm\. d\. red\.|hinweis der redaktion|redaktioneller hinweis|"
    r"transparenzhinweis|від редакції|примітка редакції|від редактора|от редакции|note de la rédaction|ndlr|nota de la redacción|nota del editor|nota de redacción|"
    r"알려드립니다|편집자 주"
)
"""What opens any note of the editors: the rest must say that something was wrong."""

_THIS = r"(?:this (?:article|story|report|version|piece|headline|post|copy|page|item|caption|graphic|text|dispatch)|the (?:article|story|headline))"
_EARLIER = r"(?:an?|the) (?:earlier|previous|prior|original|initial) (?:version|headline|draft|edition)s?"
_DONE = r"(?:updated|edited|changed|revised|modified) to (?:correct|fix|clarify|reflect|remove|amend|make clear|say)"
_WRONGLY = r"(?:previously|originally|initially|earlier|incorrectly|mistakenly|wrongly)"
_TOLD = r"(?:said|stated|reported|misstated|gave|referred|identified|named|described|misspelled|misspelt)"
_GERMAN_TEXT = r"(?:artikels|textes|beitrags|berichts|meldung|nachricht|geschichte)"
_OLDER = r"(?:früheren?|ersten?|vorherigen?|älteren?|ursprünglichen?)"
_UKRAINIAN_TEXT = (
    r"(?:цієї (?:статті|новини|публікації)|цього (?:матеріалу|тексту)|статті|матеріалу|новини|тексту|публікації)"
)
_RUSSIAN_TEXT = r"(?:этой (?:статьи|новости)|этого (?:материала|текста)|статьи|материала|новости|текста)"
_FRENCH_TEXT = r"(?:cet article|ce texte|cette (?:dépêche|information)|l['’]article)"
_SPANISH_TEXT = r"(?:este (?:artículo|texto)|esta (?:noticia|información|nota))"
STATEMENTS = (
    rf"{_THIS} (?:was|has been|is|had been) (?:\w+ ){{0,3}}?(?:amended|corrected|{_DONE})|"
    rf"{_EARLIER} (?:of|to|for|on) (?:our|{_THIS})|earlier versions of {_THIS}|{_THIS} {_WRONGLY} (?:\w+ )?{_TOLD}|"
    r"we (?:have )?(?:corrected|amended) (?:this|the|an)\b|we regret the (?:error|mistake)|"
    rf"in (?:einer|der) {_OLDER} (?:version|fassung)(?! (?:des|der|eines|einer|vom|von) (?!{_GERMAN_TEXT}))|"
    rf"(?:eine|die) {_OLDER} (?:version|fassung) (?:dieses|dieser|des|der) {_GERMAN_TEXT}|"
    r"(?:dieser|der) (?:artikel|text|beitrag) wurde (?:\w+ ){0,5}?(?:korrigiert|berichtigt)|"
    r"(?:wir haben|die redaktion hat) (?:\w+ ){0,8}?(?:korrigiert|berichtigt)|"
    r"(?:zunächst|ursprünglich) hieß es (?:hier|an dieser stelle|in diesem (?:text|artikel|beitrag))|"
    rf"(?:у|в) (?:попередній|початковій|першій|ранній) (?:версії|редакції)(?: {_UKRAINIAN_TEXT}|,| (?:було|йшлося|зазначалося|ми|помилково)\b)|"
    r"раніше (?:в|у) (?:цій |цьому )?(?:статті|новині|матеріалі)|(?:цю|цей) (?:статтю|матеріал|новину|текст) (?:було )?(?:виправлено|уточнено)|"
    rf"(?:в|у) (?:предыдущей|первоначальной|ранней) версии {_RUSSIAN_TEXT}|"
    rf"(?:dans )?une (?:version (?:précédente|antérieure|initiale)|(?:première|précédente) version) de {_FRENCH_TEXT}|"
    rf"{_FRENCH_TEXT} a été (?:\w+ ){{0,3}}?(?:corrigée?|rectifiée?|modifiée? pour corriger)|"
    rf"(?:en )?una versión (?:anterior|previa|inicial) de {_SPANISH_TEXT}|"
    rf"{_SPANISH_TEXT} (?:ha sido|fue) (?:\w+ ){{0,3}}?(?:corregid[oa]|rectificad[oa])|"
    r"앞서 .{2,80}(?:보도했으나|전했으나|썼으나)|이 기사의? (?:이전|처음) "
)
"""Sentences that say so by themselves; that a bill or a report was amended is news."""

KOREAN_ENDS = r"정정합니다|바로잡습니다|정정하였습니다|정정했습니다|수정했습니다|수정합니다"

SAYS_SO = (
    r"correct|amend|\berror|erroneous|mis(?:stated|spelled|spelt|identified|quoted|attributed)|mistak|wrongly|inaccura|earlier version|previous version|to clarify that|"
    r"korrig|berichtig|fehler|falsch|irrtüm|früheren (?:version|fassung)|виправ|помилк|неправильн|хибн|уточн|исправ|ошиб|уточн|"
    r"corrig|rectifi|erreur|erroné|correg|rectific|erróne|\bpor error|equivocad|정정|바로잡|잘못|오류"
)
