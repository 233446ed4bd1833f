"""The ladders behind `nutgraf.text.ladders`: the words that tell each step in English, German, Ukrainian and Korean.

A later step in a later account is news, not a disagreement of the same moment; two ends of one step exclude each other.
Forms are regular expressions; within a language they are tried in the order of the ladders.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One rung: its ``name`` in plain words, its height, and its forms by language. Rungs of one height exclude each other."""

    name: str
    height: int
    forms: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """A course of events. ``of_person`` where it is a person's own ("trial of …"); ``label`` names it for a reader."""

    name: str
    label: str
    of_person: bool
    steps: tuple[Step, ...]


def _step(name: str, height: int, en: str, de: str, uk: str, ko: str) -> Step:
    return Step(name=name, height=height, forms={"en": en, "de": de, "uk": uk, "ko": ko})


LADDERS: tuple[Ladder, ...] = (
    Ladder(
        name="journey",
        label="Journey of {names}",
        of_person=False,
        steps=(
            _step("on the way", 0,
                  r"(?:heading (?:to|for)|headed (?:to|for)|en route to|on (?:his|her|its|their) way to|due (?:in|to arrive in)|expected in|set to (?:visit|arrive|travel)|travell?ing to|flying to)|will (?:visit|travel to|arrive)|(?:is|are) to (?:visit|travel)|plans? to (?:visit|travel)",
                  r"(?:ist|sind) (?:auf dem Weg|unterwegs)|(?:reist|reisen|fliegt|fliegen) (?:nach|in)|wird \w*\s?erwartet",
                  r"прямує|прямують|вирушає|вирушають|вирушила|вирушив|їде до|летить до|прибуде|прибудуть",
                  r"향하고|출국한다|방문할 예정|도착할 예정|향발"),
            _step("arrived", 1,
                  r"(?:arrived (?:in|at|on)|landed (?:in|at)|reached|touched down in)|arrives (?:in|at)|lands in",
                  r"(?:eingetroffen|angekommen|gelandet)|(?:traf|trafen|landete|landeten) [^.,;]{0,40}(?:ein|in)",
                  r"прибув|прибула|прибули|прилетів|прилетіла|приїхав|приїхала|приїхали",
                  r"도착했|도착해|입국했|방한했"),
            _step("left again", 2,
                  r"(?:flown home|returned (?:home )?from|departed from|left for home)|concluded (?:his|her|its|their) (?:visit|trip)",
                  r"(?:abgereist|zurückgekehrt|zurückgeflogen)",
                  r"повернувся з|повернулася з|повернулися з|завершив візит|завершила візит",
                  r"귀국했|출국했|떠났"),
        ),
    ),
    Ladder(
        name="deal",
        label="Deal of {names}",
        of_person=False,
        steps=(
            _step("being negotiated", 0,
                  r"(?:negotiating|in talks|holding talks|still talking)|(?:seek|seeks|seeking) (?:a|an) (?:deal|agreement)",
                  r"verhandeln|verhandelt|verhandelten|in Verhandlungen",
                  r"ведуть переговори|веде переговори|домовляються",
                  r"협상 중|협상을 벌이|협의 중"),
            _step("agreed", 1,
                  r"(?:agreed (?:on|to)|reached (?:a|an) [\w -]{0,25}?(?:deal|agreement|accord)|struck (?:a|an) [\w -]{0,20}?deal)",
                  r"(?:sich )?(?:geeinigt|verständigt)|einigten sich|einigte sich",
                  r"домовилися|домовились|погодилися|досягли (?:згоди|домовленості|угоди)",
                  r"합의했|타결했|타결됐"),
            _step("failed", 1,
                  r"talks (?:have |had )?(?:collapsed|failed|broke[n]? down|ended without)|failed to (?:agree|reach (?:a|an) [\w -]{0,20}?(?:deal|agreement))|without (?:a|an) (?:deal|agreement)",
                  r"(?:gespräche|verhandlungen) (?:sind |wurden )?(?:gescheitert|abgebrochen|scheiterten)|ohne einigung",
                  r"переговори (?:провалилися|зірвалися|зайшли в глухий кут)|не домовилися",
                  r"협상이? ?(?:결렬|무산)"),
            _step("signed", 2,
                  r"(?:been )?signed",
                  r"unterzeichnet(?:en)?|unterschrieb(?:en)?",
                  r"підписав|підписала|підписали|підписано",
                  r"서명했|체결했|조인했"),
        ),
    ),
    Ladder(
        name="trial",
        label="Trial of {names}",
        of_person=True,
        steps=(
            _step("charged", 0,
                  r"(?:formally )?(?:charged with|indicted|charged over)",
                  r"angeklagt|anklage erhoben",
                  r"звинувачено|оголосили підозру|оголошено підозру|висунули звинувачення",
                  r"기소됐|기소했|기소된"),
            _step("convicted", 1,
                  r"(?:convicted|found guilty)|pleaded guilty",
                  r"(?:schuldig gesprochen|für schuldig befunden)",
                  r"визнано винн\w+|визнали винн\w+|визнав винн\w+",
                  r"유죄 (?:판결|선고|평결)"),
            _step("acquitted", 1,
                  r"(?:acquitted|found not guilty|cleared of)",
                  r"freigesprochen|freispruch",
                  r"виправдано|виправдали|виправдав",
                  r"무죄"),
            _step("sentenced", 2,
                  r"(?:sentenced to|jailed for|given a [\w-]+ sentence)",
                  r"zu [^.,;]{1,40}(?:haft|gefängnis|freiheitsstrafe) verurteilt",
                  r"засуджено до|засудили до|засудив до",
                  r"(?:징역|실형)[^.]{0,15}선고"),
        ),
    ),
    Ladder(
        name="search",
        label="Search for {names}",
        of_person=True,
        steps=(
            _step("missing", 0,
                  r"(?:still )?missing|unaccounted for",
                  r"(?:weiterhin |noch )?vermisst|verschwunden",
                  r"зник безвісти|зникла безвісти|зникли безвісти|вважається зникл\w+",
                  r"실종됐|실종된|행방불명"),
            _step("found alive", 1,
                  r"(?:found (?:safe|alive|unharmed)|rescued)",
                  r"(?:lebend|wohlbehalten) (?:gefunden|geborgen)|gerettet",
                  r"знайдено жив\w+|знайшли жив\w+|врятовано|врятували",
                  r"생존 상태로|무사히 발견|구조됐"),
            _step("found dead", 1,
                  r"found dead|body (?:of [^.;,]{1,40} )?(?:was|has been) (?:found|recovered)",
                  r"tot (?:aufgefunden|gefunden|geborgen)",
                  r"знайдено мертв\w+|знайшли мертв\w+|тіло [^.;,]{0,40}знайшли",
                  r"숨진 채 발견|시신으로 발견"),
        ),
    ),
    Ladder(
        name="health",
        label="Condition of {names}",
        of_person=True,
        steps=(
            _step("injured or ill", 0,
                  r"(?:seriously |critically |badly )?(?:injured|wounded|in (?:a )?(?:critical|stable|serious) condition|hospitali[sz]ed|taken to hospital)",
                  r"(?:schwer |lebensgefährlich )?verletzt|im krankenhaus|in lebensgefahr",
                  r"поранено|поранений|поранена|у важкому стані|госпіталізовано",
                  r"중태|위독|입원했|부상을 입"),
            _step("died", 1,
                  r"(?:died|passed away|succumbed)|pronounced dead",
                  r"(?:gestorben|verstorben)|starb(?:en)?|erlag",
                  r"помер|померла|померли|загинув|загинула",
                  r"숨졌|사망했|별세"),
        ),
    ),
    Ladder(
        name="arrest",
        label="Arrest of {names}",
        of_person=True,
        steps=(
            _step("wanted", 0,
                  r"(?:still )?(?:at large|on the run|wanted (?:for|by|over))|manhunt for|(?:searching|hunting|looking) for",
                  r"(?:auf der flucht|zur fahndung)|fahndet nach|gesucht wird",
                  r"у розшуку|розшукують|розшукує|переховується",
                  r"수배|도주 중|추적 중"),
            _step("arrested", 1,
                  r"(?:arrested|detained|captured|taken into custody)|in custody",
                  r"(?:festgenommen|verhaftet|gefasst)",
                  r"затримано|затримали|заарештовано|заарештували",
                  r"체포됐|체포했|붙잡|검거"),
            _step("released", 2,
                  r"(?:released|freed)(?: on bail| from custody| without charge)",
                  r"(?:freigelassen|auf freien fuß)",
                  r"звільнено з-під варти|відпустили|відпущено",
                  r"석방됐|풀려났"),
        ),
    ),
    Ladder(
        name="vote",
        label="Outcome of the vote ({names})",
        of_person=False,
        steps=(
            _step("still to be voted on", 0,
                  r"will vote|to vote on|set to vote|due to vote|expected to (?:vote|pass|approve)|vote is (?:scheduled|expected|due)",
                  r"(?:wird|werden|soll|sollen)[^.,;]{0,40} abstimmen|abstimmung (?:ist )?(?:geplant|angesetzt)",
                  r"голосуватиме|голосуватимуть|проголосує|має проголосувати|розгляне",
                  r"표결할 예정|표결에 부칠|표결을 앞두"),
            _step("passed", 1,
                  r"(?:been )?(?:passed|approved|adopted|ratified)|voted (?:in favou?r|to (?:approve|adopt|pass))",
                  r"(?:verabschiedet|gebilligt|beschlossen|zugestimmt)|stimmte[n]? (?:dafür|für)",
                  r"ухвалив|ухвалила|ухвалили|ухвалено|схвалив|схвалила|схвалили|прийняла закон|проголосувала за",
                  r"통과됐|통과시켰|가결됐|가결했"),
            _step("rejected", 1,
                  r"(?:been )?(?:rejected|voted down|defeated)|voted against|failed to pass|fell short",
                  r"abgelehnt|stimmte[n]? dagegen|scheiterte",
                  r"відхилив|відхилила|відхилили|відхилено|не підтримала|не ухвалила",
                  r"부결됐|부결시켰|부결했"),
        ),
    ),
    Ladder(
        name="strike",
        label="Strike of {names}",
        of_person=False,
        steps=(
            _step("called", 0,
                  r"(?:called|announced|threatened|planned|plan|planning|voted for) (?:a |an |to |the |for a )?(?:[\w-]+ ){0,2}strike|will (?:go on )?strike|strike (?:is )?(?:planned|due|set|looms)",
                  r"(?:ruft|rufen|rief|riefen)[^.;]{0,40}streik auf|(?:streik|warnstreik) angekündigt|(?:wollen|will) [^.,;]{0,25}streiken",
                  r"оголосили страйк|оголосила страйк|планують страйк|погрожують страйком",
                  r"파업을? ?(?:예고|결의|돌입할)"),
            _step("under way", 1,
                  r"(?:went|gone|are|is) on strike|strike (?:began|started|has begun|is under way|entered)|walked off the job|began (?:a|their|its) (?:[\w-]+ )?strike",
                  r"streiken seit|(?:sind|ist|traten) in (?:den )?(?:streik|ausstand)|streik (?:hat )?begonnen|streik begann",
                  r"страйк (?:почався|розпочався|триває)|розпочали страйк|страйкують",
                  r"파업에 (?:돌입했|들어갔)|파업을 시작"),
            _step("over", 2,
                  r"(?:ended|called off|suspended|cancelled) (?:the|their|a|its) (?:[\w-]+ )?strike|strike (?:ended|is over|has ended|was called off|has been called off)",
                  r"streik (?:ist |wurde )?(?:beendet|abgesagt|ausgesetzt)",
                  r"страйк (?:завершився|скасовано|припинено|завершено)|припинили страйк",
                  r"파업을? ?(?:철회|종료|끝냈|유보)"),
        ),
    ),
    Ladder(
        name="launch",
        label="Launch of {names}",
        of_person=False,
        steps=(
            _step("still to come", 0,
                  r"(?:will|scheduled to|set to|due to|expected to) (?:launch|lift off|blast off)|launch is (?:scheduled|planned|set|due)",
                  r"(?:soll|wird)[^.,;]{0,40}(?:starten|abheben)|start ist (?:geplant|angesetzt)",
                  r"запустять|планують запустити|запуск (?:заплановано|призначено)|стартує",
                  r"발사(?:할|될) 예정|발사를 앞두"),
            _step("under way", 1,
                  r"(?:successfully )?(?:launched from|lifted off|blasted off)",
                  r"(?:abgehoben|gestartet)|hob [^.,;]{0,20}ab",
                  r"запустили|запустила|стартувала|стартував|запущено",
                  r"발사됐|발사했|이륙했"),
            _step("put off", 1,
                  r"(?:launch|liftoff|lift-off) (?:was |has been |is )?(?:scrubbed|postponed|delayed|cancelled|aborted|called off)|(?:scrubbed|postponed|delayed|aborted) (?:the|its) launch",
                  r"start (?:wurde |ist )?(?:verschoben|abgebrochen|abgesagt)",
                  r"запуск (?:перенесли|перенесено|відкладено|скасовано)",
                  r"발사(?:가|를)? ?(?:연기|취소|중단)"),
        ),
    ),
    Ladder(
        name="fire",
        label="Fire at {names}",
        of_person=False,
        steps=(
            _step("burning", 0,
                  r"(?:still burning|(?:fire|blaze|wildfire|flames) (?:is|are|was|were|continued?|continues|kept) (?:still )?(?:burning|raging|spreading|out of control))|battl(?:e|ing) (?:a|the) (?:[\w-]+ )?(?:fire|blaze|wildfire|flames)",
                  r"(?:brennt|brannte) (?:noch|weiter)|(?:feuer|brand) (?:wütet|breitet sich)|kämpfen gegen (?:die flammen|das feuer|den brand)",
                  r"пожежа (?:триває|поширюється)|гасять пожежу|продовжують гасити",
                  r"불길이 (?:번지|계속)|진화 작업(?:을| 중)"),
            _step("under control", 1,
                  r"(?:fire|blaze|wildfire|flames) (?:was|were|is|has been|have been|are) (?:brought )?(?:under control|contained)|brought (?:the )?(?:fire|blaze|flames) under control",
                  r"(?:feuer|brand|flammen)[^.;]{0,30}unter kontrolle",
                  r"пожежу (?:локалізовано|локалізували)",
                  r"큰불을? ?잡|큰 불길을 잡"),
            _step("out", 2,
                  r"(?:fire|blaze|wildfire|flames) (?:was|were|is|has been|have been) (?:finally )?(?:extinguished|put out|out)|(?:extinguished|put out) (?:the )?(?:fire|blaze|flames)",
                  r"(?:feuer|brand|flammen)[^.;]{0,30}gelöscht",
                  r"пожежу (?:ліквідовано|погашено|загасили|ліквідували)",
                  r"완전히 진화|완진|진화됐"),
        ),
    ),
    Ladder(
        name="passage",
        label="Closing of {names}",
        of_person=False,
        steps=(
            _step("closed", 0,
                  r"(?:been )?(?:closed|shut|shut down)(?: to (?:all )?traffic| until| after| following)",
                  r"(?:gesperrt|geschlossen)",
                  r"закрито|перекрито|закрили|перекрили",
                  r"폐쇄됐|통제됐|폐쇄했"),
            _step("open again", 1,
                  r"(?:been )?reopened|open again|reopens",
                  r"(?:wieder (?:geöffnet|frei|offen|eröffnet))",
                  r"знову відкрито|відновлено рух|знову відкрили",
                  r"재개통|다시 열|통행이 재개"),
        ),
    ),
)  # fmt: skip
