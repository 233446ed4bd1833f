"""Words that names of outlets are made of, and words that stand on pages where a name might."""

OUTLET_WORDS = frozenset(
    """times post news herald tribune gazette journal daily weekly chronicle courier observer examiner register dispatch review
    mail telegraph guardian inquirer bulletin sentinel monitor mirror express star record reporter argus echo advertiser globe
    standard leader press broadcasting radio television tv magazine media today gazeta
    zeitung anzeiger bote tageblatt rundschau nachrichten kurier blatt presse tagespost morgenpost abendblatt spiegel rundfunk
    tagesspiegel tageszeitung volksstimme merkur allgemeine
    новини газета вісник правда оглядач кур'єр дзеркало тижня репортер вечірній вечірня вісті голос день телеканал радіо
    вестник известия ведомости
    신문 일보 뉴스 경제 방송 타임스 투데이 데일리 저널 매일""".split()
)
OUTLET_ENDINGS = ("zeitung", "anzeiger", "bote", "tageblatt", "rundschau", "nachrichten", "kurier", "blatt", "presse", "post", "merkur", "funk",
                  "일보", "신문", "뉴스", "경제", "방송", "타임스", "투데이", "데일리", "저널")  # fmt: skip
SECTIONS = frozenset(
    """news|world|world news|latest news|breaking news|local news|sports news|business news|politics|business|sport|sports|culture|opinion|economy|science|health|technology|
    region|national|international|europe|asia|america|africa|home|live|daily news|top news|news in brief|tv|radio|media|press release|press|media release|today|magazine|
    press review|daily|weekly|nachrichten|welt|politik|wirtschaft|sport|kultur|ausland|inland|regional|presse|pressemitteilung|
    новини|новини україни|світ|політика|економіка|культура|спорт|оборона|головні новини|останні новини|радіо|
    뉴스|국제|경제|정치|사회|문화|스포츠|속보|주요뉴스|세계|방송|오늘의 뉴스""".replace("\n", "").replace("    ", "").split("|")
)  # fmt: skip
