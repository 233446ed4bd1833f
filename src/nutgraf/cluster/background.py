"""How common a word is in news at large, so that two articles alone can tell a rare word from a usual one.

English comes from counts (`background_en`); German, Ukrainian and Korean from short lists of everyday news vocabulary
written for this project; any other language from the length of the word, since the words of every text are mostly
short ones (Zipf's law of abbreviation).
"""

from functools import lru_cache

from nutgraf.cluster.background_en import BANDS
from nutgraf.text.words import STOPWORDS, stem

RARE = 0.004
"""The share of articles taken for a word that no list holds."""

USUAL = 0.12
"""The share taken for the words of the short lists."""

_BY_LENGTH = {1: 0.5, 2: 0.5, 3: 0.3, 4: 0.12, 5: 0.04}

NEWS_WORDS = {
    "de": """abend aktuell alt amt andere angabe angaben anfang april arbeit arbeiten artikel aufgabe august ausland bekannt bereich
        bereits bericht berichten berichtete besonders bestätigen bestätigte betonte betroffen bild bisher bleiben bleibt bringen
        bürger chef dafür darüber daten deutlich deutsch deutsche deutschen deutscher deutschland dezember dienstag direkt
        donnerstag dpa drei eigene ende entscheidung entscheiden ereignis erklären erklärte erst erste ersten europa euro fall
        familie februar feuerwehr folge folgen fordern forderte foto fragen frage frau frauen freitag frei früh führen fünf ganz
        geben gebiet gefahr gegenüber gehen gehört geld gemeinde gemeinsam genau gericht gesagt gesellschaft gespräch gestern
        gibt groß große großen grund gut halten haus heute hieß hilfe hoch hundert informationen insgesamt international jahr
        jahre jahren januar jugend juli juni kilometer kind kinder klar klein kommen kommt konnte konnten kosten kraft kräfte
        lage land lassen laut leben leicht letzte leute liegen linie machen mai mann männer märz medien mehrere mehrheit
        mensch menschen meter millionen minister ministerium mitarbeiter mitglied mitteilen mitteilte mittwoch möglich monat
        montag morgen müssen nacht nächste namen neu neue neuen nimmt november öffentlich oktober ort partei person personen
        plan platz politik polizei präsident presse problem projekt prozent punkt rat rechnen recht regierung region reuters
        richtung rund sache samstag schon schule schwer sechs september sicher sicherheit situation sohn sonntag sprach
        sprecher sprecherin staat stadt stand stark stehen steht stelle stellen straße stunde suche tag tage tagen tausend
        teil teilen teilte thema tod tote treffen uhr unternehmen ursache verletzt verletzte verlieren versuchen viel viele
        vier verantwortlich verfügung völlig vorsitzende vorwurf weg weit weiter weitere welt weniger wichtig wissen woche
        wochen wohl wort zahl zehn zeigen zeit zeitung ziel zuletzt zusammen zwei zweite""",
    "uk": """адміністрація агентство вважає великий весь вдалося відбулося відповідно відомо відомості військові влада вона вчора
        вівторок голова головний грн грудень громада громадяни група даний дані два день держава державний десять дитина діти
        довго документ допомога допомогти друг другий думка європа європейський життя жовтень жінка завдання заступник
        засідання заява заявив заявила зазначила закон захід зв'язок зробити зміна знати значний зокрема ззовні інтерв'ю
        інформація інформує кабінет київ кілька кількість країна країни квітень керівник компанія кордон кінець людина люди
        лютий липень листопад мати можливість можливо міністерство міністр місто місце місцевий мільйон місяць наголосив
        написав народ наразі нагадаємо наслідок національний неділя немає нині новина нові новий області область обласний один
        органи організація особа особливо останній офіційний очікується питання повідомила повідомляє повідомляється
        повідомлення повинен пʼятниця пізніше підкреслив підтвердив підтримка план поліція понад понеділок порядок
        постраждалі потрібно президент прем'єр представник причина проблема проєкт процес пресслужба прес-служба рада район
        ранок рахунок результат речник рішення робота роки року рік розповів розповіла рівень ряд сайт сам середа серпень
        серед система ситуація січень сказати слова служба служби слід справа ставати стало станом сторона субота
        стосується сума сьогодні територія тиждень три тисяча тисяч травень третій уряд україна українські український
        умова участь факт фото центр червень червня четвер чоловік число якість ніч""",
    "ko": """가능성 가장 각각 강조 같은 같이 것으로 것은 것이라고 것이다 결과 결정 경우 경찰 계획 계속 공개 과정 관계자 국가 국내 국민 국제
        그동안 기자 기존 내용 내년 논의 높은 느낀 뉴스 다른 다시 달 당국 당시 당초 대표 대통령 대변인 대해서 덧붙였다 도움 많은 많이 말 매우
        명 모두 모든 목요일 문제 물론 바 밝힌 방안 방침 법 보고 보도 보도했다 부분 부터 분석 비해 사건 사람 사람들 사실 사이 사진 사회 상태
        상황 새로운 생각 서울 선 설명했다 설명 세계 소방 소방당국 속 수사 수요일 시 시간 시민 시작 시장 시설 실시 아니라 아직 안전 앞서 약속
        어떤 언론 여러 여부 역시 연합뉴스 예정 예정이다 예상 오늘 오전 오후 올해 완전 외 요구 우리 우려 운영 원 원인 월 월요일 위원회 위한
        의견 의원 이같이 이라며 이며 이상 이어 이유 이후 인근 일 일요일 일부 입장 자신 작년 장관 전 전날 전체 정도 정보 정부 정확한 제공 조사
        조치 주요 주장 주민 중 즉시 지역 지원 진행 차례 책임 첫 최근 최대 추가 추진 측 토요일 통해 특히 평가 피해 필요 하고 하기 하루 한국
        한편 함께 해당 행사 현재 현장 확인 확인됐다 회사 회의 후""",
}


@lru_cache(maxsize=64)
def _shares(language: str) -> dict[str, float]:
    shares = {stem(word, language): USUAL for word in NEWS_WORDS.get(language, "").split()}
    if language == "en":
        shares.update({word: share for share, words in BANDS for word in words.split()})
    shares.update({stem(word, language): 0.5 for word in STOPWORDS.get(language, ())})
    return shares


def share_of(word: str, language: str) -> float:
    """The share of news articles in ``language``, 0..1, that may be expected to hold this stem."""
    if word[0].isdigit():
        return 0.02 if len(word) > 2 else 0.1
    listed = _shares(language)
    if listed:
        return listed.get(word, RARE)
    return _BY_LENGTH.get(len(word), RARE)


def known_language(language: str) -> bool:
    """Whether the everyday words of ``language`` are listed."""
    return bool(_shares(language))
