"""Words that make a name an organisation's, well-known short forms, and names of wires and outlets."""

import re

HEADS = frozenset(
    """academy administration agency airlines airways alliance army assembly association authority bank battalion bbc board brigade
    brothers bureau cabinet center centre chamber church club coalition college command commission committee company confederation
    conference congress consortium corp corporation corps council court department directorate embassy enterprises exchange
    federation fleet force forces forum foundation front fund gmbh government group guard guards holdings hospital house inc
    institute institution intelligence investigations laboratory laboratories league llc ltd ministry mission motors movement museum
    nations navy network observatory office ombudsman organisation organization parliament partners partnership party plc police
    press prison project regiment registry republicans democrats school secretariat senate service services society state-owned
    systems team technologies treasury trust tribunal union university watch works airport railways hospitaliers
    news times post journal tribune herald gazette guardian telegraph chronicle observer review magazine radio tv television
    channel broadcasting media communications reuters
    energy chemical chemicals industries electric pharmaceuticals pharma petroleum mining insurance logistics shipping foods capital
    financial software entertainment studios stores telecom chemie solvents paribas sachs""".split()
)

FACILITIES = frozenset(
    """street road avenue boulevard square bridge river lake mountain mountains island islands sea ocean bay valley park beach
    county district province region oblast city town village airport station coast peninsula strait gulf desert port canal
    hill hills creek heights county,""".split()
)

SHORT_FORMS = frozenset(
    """UN EU NATO IMF WHO WTO IAEA OPEC OECD OSCE UNESCO UNICEF UNHCR UNRWA ICC ICJ FIFA UEFA FBI CIA NSA DHS NASA NOAA FDA CDC EPA IRS
    SEC FAA NYPD LAPD BBC CNN NBC CBS ABC NPR PBS AP AFP DPA dpa ARD ZDF WDR NDR SPD CDU CSU FDP AfD BND BKA ВСУ ЗСУ СБУ ГУР НАБУ САП ООН
    НАТО МВФ МЗС МВС ДСНС ЄС ОБСЄ ВООЗ ОП КМВА GOP ACLU NAACP NRA DNC RNC IDF IRGC ISIS ISIL IS PLO""".split()
)

OUTLETS = (
    "Associated Press|AP|Reuters|Agence France-Presse|AFP|Bloomberg|Deutsche Presse-Agentur|dpa|DPA|Xinhua|TASS|Tass|Interfax|"
    "Interfax-Ukraine|Ukrinform|Yonhap|Kyodo|KCNA|ANSA|EFE|Anadolu|PTI|RIA Novosti|UNIAN|BBC|BBC News|CNN|NBC News|NBC|CBS News|CBS|"
    "ABC News|Fox News|MSNBC|NPR|PBS|CNBC|Sky News|Al Jazeera|Al Arabiya|Deutsche Welle|Radio Free Europe|The New York Times|"
    "New York Times|The Washington Post|Washington Post|The Wall Street Journal|Wall Street Journal|Financial Times|The Guardian|"
    "The Economist|The Times|The Telegraph|Daily Mail|The Independent|USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|Politico|"
    "Axios|The Hill|The Atlantic|The New Yorker|Newsweek|Time magazine|Der Spiegel|Spiegel|Die Zeit|Süddeutsche Zeitung|Bild|Die Welt|"
    "Frankfurter Allgemeine Zeitung|FAZ|Handelsblatt|tagesschau|Le Monde|Le Figaro|Libération|El País|La Repubblica|Corriere della Sera|"
    "Haaretz|South China Morning Post|Global Times|Nikkei|Asahi Shimbun|Korea Herald|Komsomolskaya Pravda|Kommersant|Novaya Gazeta|Meduza|"
    "Kyiv Independent|Ukrainska Pravda|Українська правда|Укрінформ|Інтерфакс-Україна|УНІАН|Суспільне|ТАСС|РІА Новини|РБК-Україна|"
    "연합뉴스|뉴시스|뉴스1|조선일보|중앙일보|동아일보|한겨레|경향신문|조선중앙통신|로이터|로이터통신|교도통신|신화통신|타스통신|블룸버그|블룸버그통신"
)
KNOWN_OUTLETS = frozenset(OUTLETS.split("|"))

_OUTLET_SHAPE = re.compile(
    r"(?:\b(?:Post|Times|Journal|Tribune|Herald|Gazette|Telegraph|Chronicle|Observer|News|Newspaper|Daily|Courier|Globe|Mirror|Press|"
    r"News Agency|Agency|Broadcasting|Radio|TV|Television|Online|Today|Bulletin|Dispatch|Examiner|Sentinel|Mercury|Echo|Inquirer|Star|Sun)|"
    r"(?:zeitung|zeitungen|Zeitung|Rundschau|Anzeiger|Nachrichten|Tageblatt|Kurier|Abendblatt|Nachrichtenagentur|Rundfunk|"
    r"Blatt|Bote|Presse|funk)|(?:[Пп]равда|[Нн]овини|[Гг]азета|[Вв]існик|інформ|ТБ|[Тт]елеканал|[Нн]овости)|(?:일보|신문|뉴스|방송|통신|저널|타임스|포스트|TV|매체))$"
)


FIRM_FORMS = frozenset("inc ltd llc llp corp plc gmbh ag co lp".split())
"""Legal forms that stand behind a firm's name, small; English prints a comma before them."""
FORMS_BEFORE = frozenset("ТОВ ПАТ ЗАТ ВАТ ПрАТ АТ НВП ДП КП ПП ООО ОАО ЗАО АО ПАО".split())
"""Legal forms that stand before a firm's name, which is then quoted."""

CLUBS = frozenset("rovers wanderers united albion hotspur rangers athletic fc afc cf fk".split())
"""Words, small, that end the names of sports clubs."""
CLUB_LEADS = frozenset("FC AFC SC FK SV TSV VfB VfL TuS SpVgg ФК".split())
"""Short forms that the names of sports clubs start with."""
TOWN_CLUBS = frozenset("city town county".split())
"""Words, small, that end names of places and, where sport is the subject, of clubs."""
SPORT = re.compile(
    r"\b(?:match(?:es)?|goals?|goalkeeper|striker|defender|midfielder|fixture|kick-off|half-time|league|cup|derby|semi-final|"
    r"\d{1,2}[-–]\d{1,2}|penalty|relegat\w+|transfer|offside|unbeaten|equali[sz]er|dressing room|FC|Rovers|Wanderers|United)\b"
)
"""What tells that a sentence is about a match or a club."""


LONGEST_OUTLET = 120
"""Characters that the name of an outlet has at most; what is longer is not looked at."""


def is_outlet(name: str) -> bool:
    """Whether ``name`` reads like a wire's or an outlet's: known, or ending in a word that outlets are called by."""
    if len(name) > LONGEST_OUTLET:
        return False
    bare = name.removeprefix("the ").strip()
    return bare in KNOWN_OUTLETS or f"The {bare}" in KNOWN_OUTLETS or _OUTLET_SHAPE.search(bare) is not None


GERMAN_HEAD = re.compile(
    r"(?:ministerium|ministeriums|partei|amt|amtes|bank|behörde|gericht|gerichts|gerichtshof|polizei|universität|hochschule|verband|verbandes|"
    r"gesellschaft|gewerkschaft|institut|instituts|zentrum|feuerwehr|anwaltschaft|parlament|kommission|rat|bundestag|landtag|agentur|fraktion|"
    r"wehr|dienst|konzern|klinikum|stiftung|kammer|verein|regierung|zentrale)$"
)
GERMAN_NAMES = frozenset(
    """Bundestag Bundesrat Bundesregierung Bundeswehr Bundeskanzleramt Landtag Kreml EU-Kommission Bundespolizei Bundesbank Bundesgerichtshof
    Bundesverfassungsgericht Nato NATO Uno Hamas Hisbollah Taliban Greenpeace Amnesty""".split()
)
UKRAINIAN_HEAD = re.compile(
    r"^(?:міністерств|прокуратур|поліці|суд(?!н)|рад|комітет|комісі|парламент|верховн|кабмін|кабінет|міноборони|міненерго|мінфін|університет|інститут|банк|"
    r"парті|служб|агентств|управлін|департамент|офіс|генштаб|генеральн|штаб|збройн|центр|фонд|організаці|асоціаці|спілк|посольств|"
    r"міносвіти|моз|мінюст|мінкульт|держдум|кремл|нацбанк|держсл|дснс|укренерго|укрзалізниц|нафтогаз|компані|корпораці|концерн)",
    re.IGNORECASE,
)
KOREAN_HEAD = re.compile(
    r"[가-힣A-Z]{1,12}(?:국방부|외교부|통일부|교육부|법무부|환경부|국토부|기재부|복지부|고용부|행안부|외무부|국무부|재무부|보건부|경찰청|경찰서|검찰청|소방서|소방청|소방본부|"
    r"기상청|시청|도청|구청|군청|법원|은행|대학교|대학|대학병원|병원|위원회|협회|연맹|연합회|재단|공사|공단|그룹|전자|자동차|건설|화학|연구원|연구소|센터|신문|일보|방송|"
    r"통신|뉴스|사령부|대사관|의회|국회|노조|정당|민주당|국민의힘|합참|합동참모본부)|"
    r"국방부|외교부|통일부|교육부|법무부|환경부|국토교통부|기획재정부|보건복지부|행정안전부|대통령실|청와대|국정원|국가정보원|국회|경찰청|검찰|경찰|합참|합동참모본부|"
    r"국무부|백악관|크렘린|크렘린궁|유엔|나토|국민의힘|더불어민주당|민주당|정의당|새누리당|한나라당|대법원|헌법재판소|한국은행|삼성|현대|롯데|네이버|카카오"
)
HELD_BY_OF = frozenset(
    """ministry department university institute bank house court board bureau office college church council committee commission
    chamber center centre school league academy federation organization organisation union association republic state kingdom
    gulf strait isle bay city museum society embassy foundation confederation faculty hospital secretary president minister
    chamber army bundesamt bundesministerium institut gesellschaft zentrum university""".split()
)
