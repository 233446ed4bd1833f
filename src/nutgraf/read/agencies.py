"""News agencies: those whose texts other outlets print."""

import re

_NAMES = """
AP|Associated Press|The Associated Press|AP News|Reuters|Thomson Reuters|AFP|Agence France-Presse|dpa|Deutsche Presse-Agentur|UPI|United Press International
Xinhua|TASS|ITAR-TASS|Interfax|Interfax-Ukraine|Ukrinform|UNIAN|Ukrainian News|RIA Novosti|RIA|Yonhap|Yonhap News|Yonhap News Agency|Newsis|News1
ANSA|Adnkronos|AGI|EFE|Europa Press|Lusa|Kyodo|Kyodo News|Jiji|Jiji Press|PTI|Press Trust of India|IANS|ANI|APA|SDA|Keystone-SDA|SID|KNA|epd|AWP|ots
PA|PA Media|Press Association|Bloomberg|Bloomberg News|CP|The Canadian Press|Canadian Press|AAP|Australian Associated Press|RNZ|Anadolu|Anadolu Agency|AA|IRNA|WAFA|SANA|MENA
Belga|ANP|NTB|TT|Ritzau|STT|PAP|ČTK|CTK|TASR|SITA|MTI|Agerpres|BTA|HINA|Tanjug|BNS|ELTA|LETA|BelTA|KCNA|CNA|Antara|Bernama|Getty Images|Dow Jones|Dow Jones Newswires
Укрінформ|УНІАН|Інтерфакс-Україна|Інтерфакс|Рейтер|Ройтерс|АФП|АП|Ассошіейтед Прес|ТАСС|РИА Новости|Интерфакс|Рейтерс
연합뉴스|뉴시스|뉴스1|로이터|로이터통신|로이터 통신|AP통신|AP 통신|AFP통신|AFP 통신|교도통신|신화통신|타스통신|블룸버그|블룸버그통신
"""

AGENCIES = frozenset(name.strip().casefold() for name in _NAMES.replace("\n", "|").split("|") if name.strip())


def is_agency(name: str) -> bool:
    """Whether ``name`` is a known news agency; "dpa/lno" and "AP News" are."""
    low = name.casefold().strip(" .()")
    return low in AGENCIES or low.partition("/")[0].strip() in AGENCIES or low.removesuffix(" news agency") in AGENCIES


_LITTLE = frozenset("of de du di da for and & und et y e".split())
_LEADING = frozenset("from with by via for source text of staff and".split())
_ONE_WORD = re.compile(r"[A-ZÀ-Þ][\w-]{2,}(?:wire|presse?|inform|newswire|news-agency|agentur)")
_NO_AGENCIES = frozenset(
    "express cypress empress impress compress depress suppress haywire barbwire press-inform".split()
)
_CALLED = re.compile(
    r"\b(?:(?:news|press|media) ?agency|news ?wires?|\w*wire(?: service)?|news service|agence de presse|agencia de noticias|agenzia di stampa)\b|"
    r"\w(?:nachrichten|presse)agentur|\b(?:nachrichten|presse)-?agentur|інформагентств|інформаційн\w+ агентств|통신사?$",
    re.IGNORECASE,
)


def reads_as_agency(name: str) -> bool:
    """Whether ``name`` is a known agency or a name that calls itself one ("Nordvik News Agency", "Halden Newswire", "Haldenwire")."""
    words = name.split()
    if len(words) == 1 and _ONE_WORD.fullmatch(name) and name.casefold() not in _NO_AGENCIES:
        return True
    if is_agency(name) or not 1 < len(words) <= 5 or ":" in name or words[0].casefold() in _LEADING:
        return is_agency(name)
    return all(word[0].isupper() or word in _LITTLE or not word.isascii() for word in words) and bool(
        _CALLED.search(name)
    )
