"""Words of the news that stand for one another, across English, German, Ukrainian and Korean.

Groups are loose on purpose: they help to find the same assertion in other words, and never decide alone. Each line is one
group: its name, then the words of each language; words are compared by their stems (`nutgraf.text.words.stem`).
"""

from functools import lru_cache

from nutgraf.text.words import stem

_GROUPS = """
arms: arms weapon weapons weaponry munitions armaments | waffe waffen rüstungsgüter | зброя зброї зброю озброєння | 무기 무기를 무기의
soldier: soldier soldiers troop troops serviceman servicemen fighters forces | soldat soldaten truppen | солдат солдати солдатів військові військових війська військ військовослужбовців | 군인 병력 병사 군대
aid: aid assistance help support relief backing | hilfe hilfen unterstützung hilfsgüter | допомога допомоги допомогу підтримка підтримку підтримки | 지원 원조 도움
send: send sent dispatch dispatched deploy deployed deployment | entsandt entsenden geschickt schicken verlegt | відправити відправила відправили надіслати направити направила | 파견 파병 보내 보냈다 파견했다
deliver: deliver delivered provide provided providing supply supplying supplied supplies delivery handed handover transferred | liefern geliefert lieferung lieferungen liefert übergeben übergabe überlassen | постачати постачання поставки надати надання передати передадуть передача передачу | 공급 제공 제공할 인도 인도할
arrive: arrive arrived arrives arriving landed reached | angekommen eingetroffen ankunft landete | прибути прибула прибув прибули прибуття | 도착 도착했다 도착한
leave: leave left depart departed leaves departure | abgereist abflug abreise verlassen | вилетіла вилетів поїхав залишив залишила | 출발 떠났다 출국
visit: visit trip travel travels travelled visits journey | besuch reise reist besucht | візит візиту поїздка відвідати відвідав відвідала | 방문 방한 방문했다
lead: led leads headed lead heads heading | geleitet angeführt leitung geführt | очолює очолив очолила чолі | 이끄는 단장
delegation: delegation envoys team mission | delegation abordnung | делегація делегації делегацію | 대표단 특사단 대표단이
talks: talks talk negotiations negotiate negotiating discussions discuss discussed consultations negotiation | gespräche verhandlungen verhandelt verhandeln beraten gespräch verhandlungsrunde verhandlungsrunden weiterverhandeln tarifrunde | переговори переговорів перемовини обговорити обговорив обговорили | 협상 회담 논의 협의
meet: meet meets met meeting summit | treffen getroffen traf trifft gipfel | зустріч зустрічі зустрівся зустрітися саміт | 만남 만나 만났다 정상회담
deal: deal agreement accord pact treaty contract truce ceasefire agree agreed | abkommen vertrag einigung vereinbarung geeinigt | угода угоди угоду домовленість договір | 합의 협정 계약 합의했다
kill: kill killed killing dead died die death deaths dies fatalities perished lost | tot tote toten getötet starben gestorben tod todesopfer | загинули загинув загинула загиблих загибель вбито вбитий помер | 사망 숨졌다 숨진 사망자 사망했다
injure: injured wounded hurt injury injuries wounding | verletzt verletzte verletzten verletzungen | поранені поранено поранених травмовано постраждалих постраждали | 부상 다쳤다 부상자 다친
attack: attack attacked attacks strike struck strikes hit hits assault shelling raid bombing | angriff angriffe anschlag beschuss angegriffen | атака атаки атакували удар удару обстріл обстрілу напад | 공격 공습 공격했다
blast: explosion blast exploded explosions detonation | explosion explodierte detonation | вибух вибуху вибухнув | 폭발 폭발했다 폭발이
fire: fire blaze fires burned burning wildfire | brand feuer brannte waldbrand flammen | пожежа пожежі пожежу загорівся | 화재 불 산불
quake: quake earthquake tremor | erdbeben beben | землетрус землетрусу | 지진 지진이
flood: flood flooding floods flooded | hochwasser überschwemmung überflutet überschwemmungen | повінь повені затоплено | 홍수 침수
storm: storm hurricane typhoon cyclone | sturm orkan | шторм ураган буря | 태풍 폭풍
shoot: shooting shot shoot gunfire fired gunman shooter gunmen | schüsse geschossen schütze schießerei | стрілянина стрілянини стріляв | 총격 총격범
crash: crash crashed collision collided crashes | absturz abgestürzt unfall zusammenstoß unglück | аварія аварії катастрофа зіткнення | 추락 충돌 사고
arrest: arrest arrested detained custody detain detention | festgenommen verhaftet festnahme gewahrsam | заарештовано затримано затримали арешт | 체포 구금 체포했다
charge: charged charges indicted accused indictment | angeklagt anklage beschuldigt vorgeworfen | звинувачення підозру обвинувачено звинуватили | 기소 혐의 기소했다
trial: trial court tribunal | prozess gericht verhandlung | суд суду судовий | 재판 법원
convict: convicted guilty conviction verdict | schuldig verurteilt urteil | винним засуджено вирок вироку | 유죄 판결
sentence: sentenced jail prison jailed imprisonment | haft gefängnis haftstrafe gefängnisstrafe | ув'язнення в'язниці позбавлення | 징역 선고 수감
resign: resign resigned resigns resignation quit | rücktritt zurückgetreten tritt | відставка відставку відставки | 사임 사퇴 사임했다
win: win won wins victory beat defeated winner | sieg gewonnen gewann gewinnt besiegt | перемога перемоги переміг перемогла виграла | 승리 이겼다 우승
lose: defeat lose losing | niederlage verloren | поразка поразки програв | 패배 졌다
vote: vote voted votes ballot poll election elections | wahl wahlen abstimmung gestimmt stimmten | вибори виборів голосування проголосували | 투표 선거 표결
pass: passed approved adopted approve passes approval | verabschiedet beschlossen gebilligt angenommen | ухвалили ухвалив прийняла прийняли схвалив | 통과 가결 승인
reject: rejected reject refused refuse declined turned rejects | abgelehnt ablehnt weigert verweigert lehnte | відхилили відмовився відмовилася відмова | 거부 부결 거절
warn: warn warned warns warning threatened threaten threat threats | warnt warnte gewarnt warnung drohte droht | попередив попередила застеріг погрожує погроза | 경고 경고했다 위협
deny: denied denies deny denial | bestritten dementiert weist bestreitet | заперечив заперечує спростував | 부인 부인했다
confirm: confirmed confirms confirm | bestätigt bestätigte | підтвердив підтвердила підтверджує | 확인 확인했다
announce: announced announces announce announcement unveiled | angekündigt verkündet ankündigung | оголосив оголосила повідомив | 발표 발표했다
demand: demand demanded demands urged urge calls called request requested requests asked ask seek seeks sought | fordert gefordert forderung bittet bitte ersucht | вимагає закликав просить запит попросити просити | 요구 요청 촉구
plan: plan plans planned intends intend intention scheduled | plant geplant plan vorhaben | планує план плани заплановано намір | 계획 예정
consider: consider considering considers mull weigh reevaluating reconsider | erwägt erwägen prüft prüfen | розглядає розглянути можливість | 검토 고려
government: government administration cabinet authorities | regierung behörden kabinett | уряд уряду влада | 정부 당국
minister: minister ministers | minister ministerin | міністр міністра | 장관
president: president presidential presidency | präsident präsidentin | президент президента | 대통령 대통령은
police: police officers officer cops | polizei polizisten beamte | поліція поліції правоохоронці | 경찰 경찰은
child: child children kids boy girl boys girls | kind kinder kindern | дитина діти дітей | 어린이 아이 아동
person: person people persons victims residents civilians | menschen personen leute opfer bewohner einwohner anwohner | люди людей осіб особи жителі мешканці мешканців | 명 사람 주민
money: money funds funding cash | geld mittel gelder | гроші кошти коштів | 돈 자금 기금
price: price prices cost costs | preis preise kosten | ціна ціни вартість | 가격 비용
rise: rise rose increased increase risen grew climbs climbed jumped surged growth | gestiegen steigt anstieg wuchs zugenommen | зріс зросла зросли зростання збільшився | 증가 상승 올랐다
fall: fell fall fallen dropped declined decreased decline drop | gesunken fiel rückgang gefallen | впав впала знизився зниження | 감소 하락 떨어졌다
company: company firm corporation business manufacturer | unternehmen firma konzern | компанія компанії фірма | 회사 기업
worker: worker workers employees staff employee | arbeiter mitarbeiter beschäftigte | працівники працівників робітники | 노동자 직원 근로자
strike_work: walkout strikers | streik streiks streiken warnstreik ausstand | страйк страйку | 파업 파업을
protest: protest protests protesters demonstration demonstrators rally rallies | protest proteste demonstranten demonstration | протест протести протестувальники мітинг | 시위 집회 시위대
begin: begin began begun start started starts launched launch | begonnen beginnt beginn gestartet start | почався почалася розпочав розпочалися початок | 시작 시작했다 개시
end: end ended ends finished concluded over | beendet endet ende | закінчився завершився завершено кінець | 종료 끝났다 끝
open: open opened opens opening reopened reopen | eröffnet öffnet geöffnet eröffnung | відкрив відкрито відкриття | 개장 개통 열렸다
close: closed close shut closure closing | geschlossen schließt gesperrt sperrung schließung | закрито закриття перекрито | 폐쇄 통제 닫았다
rescue: rescue rescued saved rescuers evacuated evacuate evacuation | gerettet rettung retter evakuiert evakuierung | врятовано рятувальники евакуювали евакуація евакуйовано | 구조 대피 구조대
missing: missing disappeared unaccounted | vermisst vermisste verschwunden | зниклий зникли зниклих безвісти | 실종 실종자
find: found discovered recovered find | gefunden entdeckt geborgen | знайдено знайшли виявили | 발견 발견됐다 수습
cause: cause caused reason | ursache grund verursacht | причина причини спричинив | 원인 이유
investigate: investigation investigate investigating probe inquiry investigators | ermittlungen ermittelt untersuchung ermittler | розслідування розслідує слідство слідчі | 수사 조사
school: school schools | schule schulen | школа школи школу | 학교
hospital: hospital hospitals clinic | krankenhaus klinik | лікарня лікарні лікарню | 병원
ship: ship vessel boat ferry | schiff fähre boot | корабель судно пором | 선박 배 여객선
plane: plane aircraft jet airliner flight | flugzeug maschine flug | літак літака | 비행기 항공기 여객기
train: train trains rail railway | zug züge bahn | потяг поїзд залізниця | 열차 기차 철도
bridge: bridge | brücke | міст мосту | 다리 교량
plant: plant plants factory factories site sites works mill facility | werk werke fabrik standort standorte | завод заводу фабрика фабрику | 공장 공장을
pillar: pillar pier pylon | pfeiler brückenpfeiler | опора опору | 교각
road: road highway motorway freeway | straße autobahn schnellstraße | дорога дороги шосе траса | 도로 고속도로
parliament: parliament assembly lawmakers legislators legislature congress mps | parlament abgeordnete bundestag abgeordneten | парламент депутати рада депутатів | 국회 의회 의원
law: law bill legislation act | gesetz gesetzentwurf | закон законопроєкт закону | 법 법안
missile: missile missiles rocket rockets | rakete raketen | ракета ракети ракет | 미사일 로켓
war: war conflict fighting | krieg konflikt kämpfe | війна війни конфлікт | 전쟁 분쟁
big: large huge major massive big | groß große großer | великий велика масштабний | 큰 대규모
expect: expect expected expects likely anticipated | erwartet voraussichtlich erwartung | очікується очікують ймовірно | 전망 예상
signal: signaled signalled signals indicated indicates indicate indicating hinted hints suggested suggests expressed expresses | deutet angedeutet signalisiert signalisierte | натякнув натякнула дав зрозуміти | 시사 시사했다 내비쳤다
change: change changes changed changing shift shifts shifting reversal | änderung ändern geändert wandel kurswechsel | зміна зміни змінити змінив | 변화 변경 전환
policy: policy stance position approach line | politik haltung linie position | політика політики позиція позиції | 정책 입장 방침
open_to: openness willing willingness potential possible possibly ready readiness | bereit bereitschaft möglich offen | готовий готова готовність можливий | 가능성 용의
avoid: refrained refrain avoided avoid limited limits abstained | verzichtet verzichten beschränkt vermieden | утримується утримувалася обмежила обмежився | 자제 제한 삼가
troublesome: tensions tension escalating escalation | spannungen eskalation | напруга ескалація напруження | 긴장 고조
sign: sign signs signed signing signature | unterzeichnet unterzeichnen unterzeichnung unterschrieben | підписали підписання підписано підписати підписав підписала | 서명 체결 서명했다
appeal: appeal appeals appealed appealing | berufung revision | апеляція апеляцію оскаржити оскарження | 항소 상고
allow: allow allowed allows permit permitted let | erlaubt dürfen darf zugelassen | дозволили дозволено дозволяють | 허용 허가
return: return returned returning returns | zurückkehren rückkehr zurückgekehrt | повернутися повернулися повернення | 귀환 돌아가 복귀
say: statement spokesman spokeswoman spokesperson | sprecher sprecherin erklärung | речник речниця заява | 대변인 성명
"""  # fmt: skip

_LANGUAGES = ("en", "de", "uk", "ko")


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str], str]:
    table: dict[tuple[str, str], str] = {}
    for line in _GROUPS.strip().splitlines():
        name, _, rest = line.partition(": ")
        for language, members in zip(_LANGUAGES, rest.split(" | "), strict=True):
            for member in members.split():
                table.setdefault((language, stem(member, language)), f"~{name}")
    return table


def group_of(stemmed: str, language: str) -> str:
    """The group ("~arms") that the stem belongs to in its language, or the stem itself where it is in none."""
    return _table().get((language, stemmed), stemmed)
