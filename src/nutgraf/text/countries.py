"""Countries by any of their names: in eleven languages, as adjectives, as people, and in short forms.

Full names come from the Unicode CLDR tables in babel; adjectives and short forms, which CLDR has not, are listed here as
the letters they begin with. A country is told by its ISO 3166 code, so that "Ukrainian", "Ukraine" and "우크라이나" meet.
"""

import re
from functools import lru_cache

_TABLES = ("en", "de", "uk", "ko", "ru", "fr", "es", "it", "pl", "pt", "nl")
_SMALLEST_PREFIX = 4

_SHORT = {
    "us": "US", "u.s.": "US", "usa": "US", "u.s.a.": "US", "u.s": "US", "america": "US", "american": "US",
    "americans": "US", "the united states of america": "US", "united states of america": "US", "сша": "US",
    "uk": "GB", "u.k.": "GB", "britain": "GB", "great britain": "GB", "british": "GB", "briton": "GB", "britons": "GB",
    "england": "GB", "english": "GB", "dutch": "NL", "holland": "NL", "swiss": "CH", "thai": "TH", "welsh": "GB",
    "scottish": "GB", "irish": "IE", "iraqi": "IQ", "iraqis": "IQ", "iraq": "IQ", "irak": "IQ", "iran": "IR",
    "niger": "NE", "mali": "ML", "oman": "OM", "omani": "OM", "chad": "TD", "polish": "PL", "pole": "PL", "poles": "PL",
    "danish": "DK", "dane": "DK", "danes": "DK", "greek": "GR", "greeks": "GR", "finn": "FI", "lao": "LA",
    "uae": "AE", "drc": "CD", "dprk": "KP", "rok": "KR", "prc": "CN", "eu": "EU", "european": "EU",
    "european union": "EU", "eu's": "EU", "кндр": "KP", "한국": "KR", "남한": "KR", "북한": "KP", "미국": "US",
    "영국": "GB", "중국": "CN", "일본": "JP", "독일": "DE", "러시아": "RU", "프랑스": "FR", "이란": "IR", "유럽연합": "EU",
    "єс": "EU", "ес": "EU", "korea": "KR",
}  # fmt: skip

_PRONOUNS = ("us", "Us")

_BEGINNINGS = """
AF afghan афган 아프가니스탄|AL albani албан|DZ algeri алжир|AO angol|AR argentin аргентин|AM armeni вірмен армян
AU australi австралі|AT austria österreich австрійськ|AZ azerbaij aserbaidsch азербайдж|BD banglades бангладеш|BY belarus weißruss білорус белорус
BE belgi бельг|BO bolivi|BA bosni босні|BR brazil brasil бразил|BG bulgar болгар|KH cambod kambodsch|CM cameroon kamerun|CA canad kanad канад
CL chile чил|CN chines chinesi китай|CO colombi kolumbi колумбі|HR croat kroat хорват|CU cuban kuban|CY cypr zypr|CZ czech tschech чес
DK dänisch dänemark данськ данi|EG egypt ägypt єгип|EE eston естон|ET ethiop äthiop ефіоп|FI finnisch finnish фін
FR french französ франц|GE georgi грузи|DE german deutsch німе немец|GH ghana|GR griech грец|HT haiti|HU hungar ungar угор
IN indian indisch індій|ID indones індонез|IR irani iranisch іран|IL israel ізраїл 이스라엘|IT itali італ|JP japan япон
JO jordani йордан|KZ kazakh kasach казах|KE kenya keni|KW kuwait|LV latvi lett латв|LB liban leban ліван|LY libya liby лівій|LT lithuan litau литов
MY malays|MX mexic mexik мексик|MD moldov moldau молдов|MA morocc marokk|MM myanma|NP nepal|NZ neuseel|NG nigeria нігер|NO norweg norwegi норве
PK pakistan пакистан|PE peruvi|PH filipin philippin philippini|PL polnisch polen польськ польщ|PT portug португ|QA qatar katar катар|RO roman rumän румун
RU russia russisch російськ росія росії росі русск|SA saudi саудів|SN senegal|RS serbi сербі|SG singap|SK slovak slowak словац|SI sloven slowen
ZA südafrik|ES spanisch spani іспан|SD sudan судан|SE swed schwed швед|CH schweiz швейцар|SY syri сирі|TW taiwan тайван 대만|TZ tanzan
TH thail|TN tunis|TR turkish turks türk туре туреч|UA ukrain україн украин 우크라이나|UG ugand|UY urugu|UZ uzbek usbek|VE venezuel венесуел|VN vietnam в'єтнам
YE yemen jemen ємен|ZM zambi|ZW zimbabw|PS palestin палестин 팔레스타인|US amerikan американ|GB britisch британ|NL niederländ нідерл
"""  # fmt: skip

_TWO_WORDS = re.compile(
    r"^(south|north|süd|nord|південн\w*|північн\w*|южн\w*|северн\w*)[ -]?(korea|коре|afric|afrik|sudan)\w*$"
)
_TWO_CODES = {("s", "k"): "KR", ("n", "k"): "KP", ("s", "a"): "ZA", ("s", "s"): "SS"}
_SOUTHERN = ("south", "süd", "півд", "южн")


@lru_cache(maxsize=1)
def _full_names() -> dict[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for table in _TABLES:
        for code, name in Locale(table).territories.items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(name.lower(), code)
    return found


@lru_cache(maxsize=1)
def _beginnings() -> dict[str, str]:
    entries = [entry.split() for line in _BEGINNINGS.split("\n") for entry in line.split("|") if entry]
    return {beginning: code for code, *beginnings in entries for beginning in beginnings}


@lru_cache(maxsize=20_000)
def country_of(name: str) -> str:
    """The ISO 3166 code of the country that ``name`` names ("Ukraine", "Ukrainian", "Südkorea"), or ""."""
    low = re.sub(r"^the ", "", name.strip().lower()).replace("’", "'").removesuffix("'s")
    if not low or len(low) > 60 or name in _PRONOUNS:
        return ""
    if low in _SHORT:
        return _SHORT[low]
    half = _TWO_WORDS.match(low)
    if half:
        side = "s" if half.group(1).startswith(_SOUTHERN) else "n"
        return _TWO_CODES.get((side, "k" if half.group(2) in ("korea", "коре") else half.group(2)[0]), "")
    return _full_names().get(low, "") or _by_beginning(low)


def _by_beginning(low: str) -> str:
    if " " in low or len(low) > 18:
        return ""
    for size in range(min(len(low), 10), _SMALLEST_PREFIX - 2, -1):
        code = _beginnings().get(low[:size], "")
        if code and len(low) - size <= 8:
            return code
    return ""


def adjective_of_country(name: str) -> bool:
    """Whether ``name`` belongs to a country without being its name: "Ukrainian", "South Korean", not "Ukraine"."""
    low = name.strip().lower()
    return bool(country_of(name)) and low not in _full_names() and low not in _NOUNS


_NOUNS = frozenset(
    "us u.s. u.s.a. usa america uk u.k. britain england holland eu uae korea сша єс 한국 남한 미국".split()
)
