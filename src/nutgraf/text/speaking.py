"""Nouns that name somebody who can say something: German, Ukrainian, Russian. English has its own in `cues.GROUPS`."""

import re

from nutgraf.text.organisations import GERMAN_HEAD, UKRAINIAN_HEAD, is_outlet
from nutgraf.text.titles import is_office_word

_GERMAN = re.compile(
    r"(?:(?<!mm)er|ern|erin|erinnen|ist|isten|ant|anten|eur|eure|or|oren|loge|logen|arzt|ärzte|ärztin|mann|männer|frau|frauen|leute|jährige[rn]?|beamte[rn]?|"
    r"angestellte[rn]?|zeuge[n]?|zeugin|zeugen|experte[n]?|expertin|kreise[n]?|behörden?|ministerien|gerichte?|unternehmen|konzerns?|firma|firmen|parteien|"
    r"gewerkschaften|verbände[n]?|vereine|zeitungen?|blatt|magazin|sender|bericht[es]*|berichten|studien?|umfragen?|untersuchung(?:en)?|mitteilung|angaben|"
    r"informationen|schätzung(?:en)?|aussagen?|hochschule|vorstand|aufsichtsrat|senat|opposition|kirche|stadt|gemeinde|armee|militärs?|geheimdienste?|union|"
    r"linke|grünen?|abgeordnete[rn]?|vorsitzende[rn]?|sprecher|delegation|quelle[n]?|vater|mutter|sohn|tochter|bruder|schwester|familie|eltern|anwalt|anwälte|anwältin|"
    r"polizei|koalition|justiz|botschaft|organisation(?:en)?|nationen|regierungen|feuerwehren|veranstalter|präsidium|krankenhaus|klinik|bürgerinitiative|initiative|"
    r"hersteller|betreiber|sprecherin|kritiker|dokument|papier|urteil|anklage|schreiben|brief|gutachten|artikel|interview|pressestelle|verteidigung|"
    r"wetterdienst|webseite|website|memo|memorandum|medien|analyse[n]?|gesetz|verfassung|ergebnis|ergebnissen|kreuz(?:es)?|dienst(?:es)?|mitglied(?:er)?|leiche|team|gruppe|gruppen|allianz|bündnis|bewegung|rebellen|miliz|terroristen|kommissar|rat|räte)$",
    re.IGNORECASE,
)
_SLAVIC = re.compile(
    r"^(?:чиновни|посадов|співрозмовни|джерел|експерт|аналіти|очевид|свідк|мешкан|жител|активіст|правозахисни|військов|рятувальни|медик|лікар|"
    r"влад|слідств|слідч|адвокат|родич|батьк|мат|сестр|брат|дружин|чоловік|жінк|опозиц|депутат|міністер|уряд|поліці|прокурат|відомств|видан|газет|агентств|"
    r"журнал|телеканал|сайт|звіт|дослідн|опитуван|документ|учасни|організатор|виробни|підприємц|студент|вчен|науков|хранител|кураторк|куратор|власни|"
    r"поліцейськ|пожежни|військ|командув|розвідк|чиновниц|источник|собеседник|власт|эксперт|свидетел|очевидец|жител|ведомств|издани|агентств|зам|"
    r"волонтер|спостерігач|оглядач|керівництв|делегац|сторон|суд(?!н)|комісі|рад|партії|партія|профспілк|музе|школ|лікарн|фірм|компан|завод|організац|ком|"
    r"працівни|співробітни|водій|водії|пасажир|постраждал|потерпіл|переговорни|дипломат)",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s(?:in|im|aus|von|vom|mit|bei|beim|an|am|auf|für|gegen|über|у|в|на|з|із|для|про|від|під|за)\s|,")


def can_speak(words: str, language: str) -> bool:
    """Whether a noun phrase, as printed, names people, a body or a document: always true for languages without a list."""
    head = _CUT.split(words)[0].split()
    if language == "de":
        return any(
            word[:1].isupper() and (_GERMAN.search(word) or GERMAN_HEAD.search(word.lower()) or _sure(word, language))
            for word in head
        )
    if language in ("uk", "ru"):
        return any(_SLAVIC.match(word) or UKRAINIAN_HEAD.match(word) or _sure(word, language) for word in head)
    return True


def _sure(word: str, language: str) -> bool:
    short = len(word) > 1 and word.isupper()
    return short or is_outlet(word) or is_office_word(word, language)
