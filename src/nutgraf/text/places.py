"""Places known beforehand: countries in the article's language (CLDR through Babel), capitals and big cities, and demonyms."""

import re
from functools import lru_cache

CITIES: dict[str, str] = {
    "en": """Abu Dhabi|Abuja|Accra|Addis Ababa|Aleppo|Alexandria|Algiers|Amman|Amsterdam|Ankara|Antwerp|Athens|Atlanta|Auckland|Baghdad|
    Baku|Baltimore|Bangkok|Barcelona|Basra|Beijing|Beirut|Belfast|Belgrade|Belgorod|Bengaluru|Berlin|Berne|Birmingham|Bogota|Boston|
    Brasilia|Bratislava|Brooklyn|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Caracas|Cardiff|Chennai|Chernihiv|Chicago|
    Chisinau|Cleveland|Cologne|Copenhagen|Dakar|Dallas|Damascus|Delhi|Denver|Detroit|Dhaka|Dnipro|Doha|Donetsk|Dubai|Dublin|
    Düsseldorf|Edinburgh|Fallujah|Florence|Frankfurt|Gaza|Geneva|Glasgow|Hamburg|Hanoi|Harare|Havana|Helsinki|Hiroshima|Hollywood|
    Honolulu|Houston|Incheon|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Kandahar|Karachi|Kathmandu|Kharkiv|
    Khartoum|Kherson|Kigali|Kinshasa|Kolkata|Kursk|Kuala Lumpur|Kyiv|Kiev|Kyoto|Lagos|Lahore|Las Vegas|Leipzig|Lima|Lisbon|Liverpool|
    Ljubljana|London|Los Angeles|Luhansk|Luxembourg|Lviv|Lyon|Madrid|Manchester|Manhattan|Manila|Mariupol|Marseille|Melbourne|
    Mexico City|Miami|Milan|Minneapolis|Minsk|Mogadishu|Montreal|Moscow|Mosul|Mumbai|Munich|Mykolaiv|Nairobi|Naples|New Delhi|
    New Orleans|New York|New York City|Nicosia|Odesa|Odessa|Orlando|Osaka|Oslo|Ottawa|Paris|Perth|Philadelphia|Phoenix|Pittsburgh|
    Prague|Pretoria|Pyongyang|Quito|Rabat|Rafah|Raleigh|Ramallah|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|
    San Diego|San Francisco|San José|Santiago|Sao Paulo|Sarajevo|Seattle|Seoul|Sevastopol|Shanghai|Singapore|Skopje|Sofia|St. Louis|
    St. Petersburg|Stockholm|Stuttgart|Sydney|Taipei|Tallinn|Tampa|Tashkent|Tbilisi|Tehran|Tel Aviv|The Hague|Tirana|Tokyo|Toronto|Tripoli|
    Tunis|Turin|Ulaanbaatar|Valencia|Vancouver|Venice|Vienna|Vilnius|Warsaw|Washington|Washington, D.C.|Wellington|Yangon|Yerevan|
    Zagreb|Zaporizhzhia|Zurich|Crimea|Donbas|Donbass|Gaza Strip|West Bank|Golan Heights|Kashmir|Kosovo|Scotland|Wales|England|
    Northern Ireland|Catalonia|Bavaria|Siberia|Chechnya|Middle East|Europe|Asia|Africa|North America|South America|Latin America|
    Antarctica|Far East|Balkans|Caucasus|Black Sea|Baltic Sea|Red Sea|Mediterranean|Persian Gulf|Atlantic|Pacific|Holland|Britain|
    Great Britain|America|U.S.|US|USA|U.S.A.|UK|U.K.|UAE|EU|Burma|Czech Republic|Ivory Coast|Congo|Korea|North Korea|South Korea|DPRK|
    Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|
    Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|
    New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|
    Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Silicon Valley|Wall Street|Ukraine""",
    "de": """Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Dortmund|Essen|Leipzig|Bremen|Dresden|Hannover|Nürnberg|Duisburg|
    Bochum|Bonn|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Mainz|Kiel|Rostock|Potsdam|Erfurt|Magdeburg|Saarbrücken|Wien|Graz|Salzburg|Linz|
    Innsbruck|Zürich|Bern|Basel|Genf|Lausanne|Brüssel|Paris|London|Rom|Mailand|Madrid|Lissabon|Athen|Warschau|Prag|Budapest|Bukarest|
    Sofia|Belgrad|Moskau|Kiew|Kyjiw|Charkiw|Odessa|Lwiw|Minsk|Ankara|Istanbul|Teheran|Bagdad|Damaskus|Beirut|Jerusalem|Tel Aviv|Kairo|
    Peking|Shanghai|Hongkong|Tokio|Seoul|Pjöngjang|Neu-Delhi|Kabul|Islamabad|Washington|New York|Los Angeles|Chicago|Den Haag|
    Kopenhagen|Stockholm|Oslo|Helsinki|Tallinn|Riga|Vilnius|Luxemburg|Straßburg|Dublin|Bayern|Hessen|Sachsen|Thüringen|Brandenburg|
    Niedersachsen|Sachsen-Anhalt|Schleswig-Holstein|Nordrhein-Westfalen|Rheinland-Pfalz|Baden-Württemberg|Mecklenburg-Vorpommern|
    Saarland|Europa|Asien|Afrika|Nordamerika|Südamerika|Naher Osten|Nahost|Ostsee|Nordsee|Krim|Donbass|Gazastreifen|Großbritannien|
    England|Schottland|USA|EU|Nordkorea|Südkorea|Holland|Vatikan|Florida|Kalifornien|Texas""",
    "uk": """Київ|Харків|Одеса|Дніпро|Львів|Донецьк|Запоріжжя|Миколаїв|Херсон|Чернігів|Суми|Полтава|Вінниця|Житомир|Рівне|Луцьк|
    Тернопіль|Чернівці|Ужгород|Хмельницький|Черкаси|Кропивницький|Маріуполь|Луганськ|Севастополь|Сімферополь|Крим|Донбас|Бахмут|
    Москва|Мінськ|Варшава|Берлін|Париж|Лондон|Вашингтон|Брюссель|Пекін|Токіо|Сеул|Пхеньян|Анкара|Стамбул|Прага|Будапешт|Бухарест|
    Рим|Мадрид|Відень|Женева|Гаага|Нью-Йорк|Тегеран|Єрусалим|Європа|Азія|Африка|США|ЄС|РФ|КНДР|Південна Корея|Північна Корея|
    Курськ|Бєлгород|Росія|Британія|Чехія|Київщина|Харківщина|Донеччина|Луганщина|Одещина|Львівщина|Сумщина""",
    "ko": """서울|부산|대구|인천|광주|대전|울산|세종|수원|제주|경기|강원|충북|충남|전북|전남|경북|경남|평양|개성|판문점|베이징|상하이|홍콩|도쿄|
    오사카|타이베이|하노이|방콕|마닐라|자카르타|뉴델리|워싱턴|뉴욕|로스앤젤레스|시카고|런던|파리|베를린|모스크바|키이우|키예프|브뤼셀|로마|
    마드리드|빈|제네바|바르샤바|앙카라|이스탄불|테헤란|예루살렘|카이로|한국|북한|남한|미국|중국|일본|러시아|우크라이나|영국|독일|프랑스|유럽|
    아시아|아프리카|중동|대한민국|유럽연합|한반도""",
}  # fmt: skip

DEMONYMS = frozenset(
    """afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian azerbaijani bangladeshi
    belarusian belarussian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian chechen chilean chinese
    colombian congolese croatian cuban cypriot czech danish dutch egyptian english eritrean estonian ethiopian european filipino
    finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi
    irish israeli italian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz latvian lebanese liberian
    libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian montenegrin moroccan nepalese nepali nicaraguan nigerian
    north-korean norwegian pakistani palestinian panamanian paraguayan persian peruvian polish portuguese qatari romanian russian
    rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovakian slovenian somali soviet spanish sudanese swedish
    swiss syrian taiwanese tajik tanzanian thai tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh
    yemeni zambian zimbabwean""".split()
)
DEMONYM_LEADS = frozenset("north south east west northern southern eastern western".split())

_GERMAN_ADJECTIVE = re.compile(
    r"(?:US-)?(?:nord|süd|ost|west)?(?:deutsch|österreichisch|schweizerisch|ukrainisch|russisch|amerikanisch|britisch|französisch|italienisch|"
    r"spanisch|polnisch|türkisch|chinesisch|japanisch|koreanisch|israelisch|palästinensisch|iranisch|irakisch|syrisch|ungarisch|"
    r"tschechisch|griechisch|europäisch|niederländisch|belgisch|dänisch|schwedisch|norwegisch|finnisch|indisch|serbisch|belarussisch)"
    r"(?:e|er|en|es|em)?",
    re.IGNORECASE,
)
_UKRAINIAN_ADJECTIVE = re.compile(
    r"(?:північно|південно)?(?:україн|росій|американ|британ|француз|німец|поль|турец|китай|япон|корей|ізраїль|іран|угор|європей|білору|"
    r"литов|італій|іспан|чес|канад)с?ь?к(?:ий|ого|ому|им|а|ої|ій|у|ою|е|і|их|ими)",
    re.IGNORECASE,
)
_UKRAINIAN_END = re.compile(r"(?:ого|ому|ами|ями|ою|ею|єю|ої|ий|ій|им|их|ом|ем|єм|ам|ям|ах|ях|[аеєиіїйоуюяь])$")


@lru_cache(maxsize=16)
def known_places(language: str) -> frozenset[str]:
    """Names of countries, capitals and big cities as a text in ``language`` prints them."""
    cities = {" ".join(name.split()) for name in CITIES.get(language, CITIES["en"]).split("|")}
    return frozenset(cities | _countries(language))


@lru_cache(maxsize=16)
def place_stems(language: str) -> dict[str, str]:
    """From the stem of each word of a known place to that place, for languages that inflect names (Ukrainian)."""
    return {_stem_all(name): name for name in sorted(known_places(language))}


def place_in_case(words: str, language: str) -> str:
    """The nominative of a known place that ``words`` is a case of, or ""."""
    if language not in ("uk", "ru") or len(words) < 4:
        return ""
    stem = _stem_all(words)
    return place_stems(language).get(stem, "") if len(stem) > 2 else ""


def _stem_all(words: str) -> str:
    return " ".join(_UKRAINIAN_END.sub("", _alternated(word)) for word in words.lower().split())


def _alternated(word: str) -> str:
    """Київ and Києва, Львів and Львова share a stem once the vowel of the closed syllable is evened out."""
    return re.sub("їв$", "єв", re.sub("ів$", "ов", word)) if len(word) > 3 else word


def _countries(language: str) -> frozenset[str]:
    from babel import Locale, UnknownLocaleError

    try:
        territories = Locale(language).territories
    except (UnknownLocaleError, ValueError):
        territories = Locale("en").territories
    names = {
        name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in ("ZZ", "QO", "EZ")
    }
    return frozenset(re.sub(r"\s*\(.*\)", "", name) for name in names)


def is_demonym(words: str, language: str) -> bool:
    """Whether ``words`` names a nation as an adjective ("Ukrainian", "South Korean", "deutsche", "українського")."""
    if language == "de":
        return _GERMAN_ADJECTIVE.fullmatch(words) is not None
    if language in ("uk", "ru"):
        return _UKRAINIAN_ADJECTIVE.fullmatch(words) is not None
    parts = words.lower().split()
    return bool(parts) and parts[-1] in DEMONYMS and all(part in DEMONYM_LEADS for part in parts[:-1])
