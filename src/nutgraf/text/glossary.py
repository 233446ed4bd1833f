"""Plain words that people speak with, across English, German, French, Spanish, Ukrainian and Korean.

They tell whether a quotation in one language may be one in another: a few hundred words of everyday speech, beside the
words of the news in `nutgraf.text.synonyms`. Each line is one meaning; words are compared by their stems.
"""

from functools import lru_cache

from nutgraf.text.words import stem

_LANGUAGES = ("en", "de", "fr", "es", "uk", "ko")

_MEANINGS = """
not: not no never nobody none nothing without cannot | nicht kein keine keinen keiner niemand nie nichts ohne | pas ne jamais personne rien aucun sans | no nunca nadie nada ningún sin | не ні ніколи ніхто нічого без жодного жодної | 않 않는다 않았다 없다 없이 아니다 못했다 안
we: we our us ours | wir unser unsere unseren unserem uns | nous notre nos on | nosotros nuestro nuestra nuestros nuestras nos | ми наш наша наше наші нас нам нашого нашої нашу | 우리 우리는 우리가 우리의
i: i my me mine | ich mein meine meinen mir mich meiner | je mon ma mes moi | yo mi mis me | я мій моя моє мої мене мені | 나는 저는 제가 내가 나의
they: they their them | sie ihre ihnen | ils elles leur leurs | ellos ellas su sus | вони їх їхні їм | 그들 그들은 그들이
you: you your | du dein ihr euch sie | vous tu votre vos | usted ustedes tú vosotros | ви ваш ваші вас вам ти | 당신 여러분
city: city town village | stadt ort dorf gemeinde | ville village commune | ciudad pueblo | місто міста місті село селі | 도시 마을 시
people: people folk persons residents human everyone everybody | menschen leute bewohner alle | gens personnes habitants monde | gente personas vecinos todos | люди людей людям жителі всі | 사람 사람들 사람들이 주민 모두
man: man men | mann männer männern | homme hommes | hombre hombres | чоловік чоловіка чоловіки чоловіків хлопці | 남자 남성
woman: woman women | frau frauen | femme femmes | mujer mujeres | жінка жінки жінок | 여자 여성
child: child children kids kid boy girl | kind kinder kindern | enfant enfants gosses | niño niña niños niñas | дитина діти дітей дитину | 아이 아이들 어린이
mother: mother mothers mum mom | mutter mütter müttern | mère mères maman | madre madres | мати матері матерям мама | 어머니 엄마
father: father fathers dad | vater väter | père pères papa | padre padres | батько батька батьки тато | 아버지 아빠
family: family families | familie familien | famille familles | familia familias | родина родини сім'я сім'ї | 가족
friend: friend friends | freund freunde freunden | ami amis amie | amigo amigos amiga | друг друзі друзів | 친구
house: house houses home homes | haus häuser hause zuhause heim | maison maisons chez | casa casas hogar | дім дому будинок будинки хата додому | 집 집에
door: door doors gate | tür türen tor | porte portes | puerta puertas | двері дверей ворота | 문
street: street streets road | straße straßen | rue rues route | calle calles | вулиця вулиці дорога | 거리 길
water: water | wasser | eau eaux | agua aguas | вода води воду | 물 물이
fire: fire flames burn burned burning blaze | feuer flammen brand brennt brannte | feu incendie flammes brûlé | fuego incendio llamas | вогонь вогню пожежа пожежі полум'я горить | 불 불이 화재
smoke: smoke gas | rauch gas | fumée gaz | humo gas | дим диму газ | 연기 가스
air: air wind | luft wind | air vent | aire viento | повітря вітер | 공기 바람
sea: sea ocean | meer see | mer océan | mar océano | море моря | 바다
ground: ground earth soil land | boden erde land | sol terre | suelo tierra | земля землі землю | 땅
night: night tonight | nacht nächte | nuit nuits soir | noche noches | ніч ночі вночі | 밤 밤에
day: day days today | tag tage tagen heute | jour jours aujourd'hui journée | día días hoy | день дні днів сьогодні | 날 오늘
morning: morning | morgen | matin | mañana | ранок вранці ранку | 아침
tomorrow: tomorrow | morgen | demain | mañana | завтра | 내일
year: year years | jahr jahre jahren | an ans année années | año años | рік роки років року | 년 해
month: month months | monat monate monaten | mois | mes meses | місяць місяці місяців | 개월 달
hour: hour hours | stunde stunden | heure heures | hora horas | година години годин | 시간
time: time moment | zeit mal moment augenblick | temps fois moment | tiempo vez momento | час часу момент раз | 시간 순간 때
now: now | jetzt nun | maintenant désormais | ahora ya | зараз тепер | 지금 이제
always: always ever | immer | toujours | siempre | завжди | 항상 언제나
first: first | erste ersten erster zuerst | premier première | primero primera primer | перший перша перше вперше | 첫 처음
last: last latest | letzte letzten letzter | dernier dernière derniers | último última | останній остання останнього | 마지막
until: until till | bis | jusque jusqu'à | hasta | доки поки до | 까지 때까지
because: because since | weil denn da | parce car puisque | porque pues | тому бо оскільки | 때문 때문에
where: where | wo wohin | où | donde | де куди | 어디 곳
but: but yet however | aber doch sondern | mais pourtant | pero sino | але однак | 하지만 그러나
when: when | als wenn | quand lorsque | cuando | коли | 때
only: only just | nur bloß | seulement | solo sólo solamente | тільки лише | 만 오직
more: more | mehr | plus davantage | más | більше | 더
again: again | wieder nochmal | encore nouveau | otra vez nuevo | знову ще | 다시
together: together | zusammen gemeinsam | ensemble | juntos juntas | разом | 함께
all: all every each whole | alle alles jeder ganze | tout tous toute toutes chaque | todo todos toda todas cada | все всі весь кожен усі | 모든 전부
good: good well fine better best | gut gute besser beste | bon bonne bien mieux | bueno buena bien mejor | добре добрий краще | 좋다 좋은
bad: bad worse worst wrong terrible | schlecht schlimm schlimmer falsch | mauvais mal pire | malo mala mal peor | погано поганий гірше | 나쁜 나쁘다
big: big large great huge | groß große großer großen | grand grande énorme | grande gran enorme | великий велика велике великого | 큰 크다
small: small little | klein kleine wenig | petit petite peu | pequeño pequeña poco | малий маленький мало | 작은
many: many much lot | viele viel vielen | beaucoup nombreux tant | muchos muchas mucho | багато чимало | 많은 많이
new: new | neu neue neuen | nouveau nouvelle neuf | nuevo nueva | новий нова нове | 새 새로운
old: old | alt alte alten | vieux vieille ancien | viejo vieja | старий стара | 오래된
strong: strong hard power | stark hart kraft | fort forte dur force | fuerte duro fuerza | сильний сила важко | 강한 힘
quiet: quiet calm silence silent | ruhig ruhe stille still | calme silence tranquille | tranquilo silencio calma | тихо спокій тиша | 조용
angry: angry anger furious | wütend wut zornig | fâché colère furieux | enfadado enojado ira furioso | злий гнів сердитий | 화난 분노
afraid: afraid fear scared | angst fürchten | peur crainte | miedo temor | страх боїмося боюся боятися | 두려움 무섭
happy: happy glad joy | glücklich froh freude | heureux heureuse joie content | feliz contento alegría | щасливий радий радість | 기쁘다 행복
proud: proud | stolz | fier fière fiers | orgulloso orgullosa orgullosos | пишаюся пишаємося гордий | 자랑스럽
sorry: sorry apologise apologize apology | entschuldigung entschuldigen leid | désolé excuses pardon | perdón disculpas lamento siento | вибачте вибачення перепрошую шкода | 사과 죄송 미안
hope: hope hoped | hoffnung hoffen | espoir espère espérons espérer | esperanza espero esperamos | надія сподіваюся сподіваємося | 희망 바란다
believe: believe think thought | glauben glaube denken meine | croire crois pense penser | creer creo pienso | вірю думаю вважаю думати | 믿는다 생각
know: know knew known | wissen weiß wusste kennen wussten | savoir sait savons connaître | saber sé sabe sabemos supimos sabía | знати знаю знаємо знав | 안다 알고
see: see saw seen look looked | sehen sah gesehen schauen sah sahen | voir vu vois voit regarder regardez | ver vi visto vimos mirar vieron vio | бачити бачив бачили побачили дивитися | 보았다 봤다 본
hear: hear heard listen | hören gehört hörte hörten | entendre entendu écouter | oír oído oímos escuchar oyeron oyó escuchamos | чути чув чули почули слухати | 들었다
feel: feel felt | fühlen gefühlt spüren fühlte fühlten spürten | sentir senti ressenti | sentir sentí sentimos sintió sintieron | відчув відчули почуття | 느꼈다
say: say said told tell spoke speak word words | sagen gesagt sagte wort worte sprechen sagten sprach sprachen | dire dit parler mot mots parole | decir dijo dicho hablar palabra palabras dijeron dije dijimos | сказати сказав слово слова говорити кажуть | 말 말했다 말하
ask: ask asked asking demand | fragen bitten gebeten fordern bat baten fragte | demander demande demandons | pedir pedimos pido preguntar pidió pidieron pedimos | просити просимо питати запитали | 물었다 요구
answer: answer reply | antwort antworten | réponse répondre | respuesta responder | відповідь відповісти | 대답 답
give: give gave given | geben gegeben gab gibt gaben | donner donné donne | dar dado dio damos dieron dan | дати дав дали дають | 주었다 준
take: take took taken | nehmen genommen nahm nahmen | prendre pris prend | tomar tomado llevar tomaron tomamos | взяти взяв взяли брати | 가져 잡
come: come came coming arrive entered enter | kommen gekommen kam kommt kamen | venir venu viennent arriver entrés | venir vino llegar llegaron entrar entraron vinieron vinimos llegamos llegó | прийти прийшли прийшов приходять зайшли | 왔다 온다 들어
go: go went gone going leave left | gehen gegangen ging geht verlassen gingen verließ verließen | aller parti partir quitter va | ir fue salir dejar fueron fuimos salieron salimos salió | йти пішли пішов піти покинули | 갔다 간다 떠났
return: return back returned | zurück zurückkehren kehrte kehrten | retour revenir rentrer rentre | volver vuelta regresar volvió volvieron regresó | повернутися назад повернулися | 돌아 귀환
stay: stay remain stand stayed stood | bleiben geblieben stehen blieb blieben stand standen stehe | rester reste restons debout | quedar quedarse permanecer quedamos quedaron quedó | залишитися залишаємося стояти залишився | 남 머물
stop: stop stopped halt end finish | aufhören stoppen ende halten hörte stoppte | arrêter arrête fin cesser | parar detener fin acabar paró pararon | зупинити зупинимося зупинитися кінець | 멈추 끝
begin: begin start began started | anfangen beginnen begonnen anfang begann begannen | commencer début commencé | empezar comenzar inicio empezó empezaron comenzó | почати почали початок | 시작
wait: wait waiting waited | warten gewartet warteten wartet | attendre attendu attente attendons | esperar esperando espera esperamos esperaron | чекати чекаємо чекали | 기다
work: work working worked job | arbeit arbeiten gearbeitet | travail travailler travaillé | trabajo trabajar trabajado | робота роботи працювати працюємо працювали | 일 일했다
help: help helped aid | hilfe helfen geholfen half halfen | aide aider aidé | ayuda ayudar ayudó ayudaron | допомога допомогти допомоги | 도움 돕
need: need needs must have | brauchen müssen muss müssten | besoin falloir faut doit devons | necesitar necesitamos deber debe hay | потрібно треба мусимо потребуємо | 필요 해야
want: want wanted wish would | wollen will wollte wollten möchten wolltest | vouloir veut voulons voulait | querer quiero queremos quería quisimos quería | хочу хочемо хотіли хотів | 원한다 싶다
can: can could able possible | können kann könnten möglich | pouvoir peut pouvons possible | poder puede podemos posible | може можемо можна могли можливо | 수 있다
make: make made do did done | machen gemacht tun getan machte machten tat taten | faire fait faisons | hacer hecho hizo hacemos hicieron | зробити зробили робити робимо | 했다 만들
find: find found | finden gefunden fand fanden | trouver trouvé | encontrar encontrado encontramos encontró encontraron | знайти знайшли | 찾 발견
lose: lose lost loss | verlieren verloren verlust verlor | perdre perdu perte | perder perdido pérdida perdimos perdió perdieron | втратити втратили втрата | 잃
win: win won victory | gewinnen gewonnen sieg gewannen | gagner gagné victoire | ganar ganado victoria ganamos ganaron ganó | перемога перемогли виграли | 이겼다 승리
fight: fight fighting fought battle | kämpfen kampf gekämpft kämpfte kämpften | combattre lutte bataille combat | luchar lucha pelear batalla luchamos lucharon | боротися боротьба бій боремося | 싸우 싸움
kill: kill killed dead died death die | tot töten getötet sterben gestorben tod starb starben tötete gestorbene | mort morts tué tuer mourir | muerto muertos matar muerte morir murió murieron mataron mató | загинули загинув вбили смерть мертвий померли | 죽 사망
live: live life alive living lives | leben lebt lebendig lebte lebten | vie vivre vivant vivants | vida vivir vivo vivos vivió vivimos | жити життя живий живі живуть | 살 삶 생명
save: save saved rescue | retten gerettet rettung rettete retteten | sauver sauvé secours | salvar salvado rescatar salvó salvaron rescataron | врятувати врятували рятувати | 구했다 구조
build: build built rebuild | bauen gebaut aufbauen baute bauten | construire construit reconstruire | construir reconstruir construyó construyeron | будувати відбудуємо побудували | 짓 건설
break: break broke broken destroy destroyed | brechen gebrochen zerstört kaputt brach brachen zerstörte | casser cassé détruit brisé | romper roto destruido rompió rompieron | зламати знищили зруйновано розбили | 부서 파괴
open: open opened | öffnen geöffnet offen öffnete öffneten | ouvrir ouvert ouvre | abrir abierto abrió abrieron | відкрити відкрито відчинили | 열
close: close closed shut | schließen geschlossen schloss schlossen | fermer fermé | cerrar cerrado cerró cerraron | закрити закрито зачинили | 닫
pay: pay paid money cost | zahlen bezahlen geld kosten zahlte zahlten bezahlt | payer payé argent coût | pagar dinero coste pagó pagaron pagamos | платити заплатили гроші | 돈 지불
buy: buy bought | kaufen gekauft kauften gekauft | acheter acheté | comprar comprado compró compraron | купити купили | 샀다 구매
sell: sell sold | verkaufen verkauft verkauften verkaufte | vendre vendu | vender vendido vendieron vendió | продати продали продавали | 팔
place: seat seats spot places | platz plätze sitz | place places | plaza plazas asiento lugar | місце місця | 자리
eat: eat ate food bread | essen gegessen brot aß aßen | manger mangé pain nourriture | comer comida pan comió comieron comimos | їсти їжа хліб | 먹 음식
sleep: sleep slept sleeping | schlafen geschlafen schlief schliefen | dormir dormi dormaient | dormir dormían durmió durmieron dormido | спати спали сплять | 자 잠
cry: cry cried tears weep | weinen tränen geweint weinte weinten | pleurer larmes | llorar lágrimas lloró lloramos lloraron | плакати сльози плакали | 울 눈물
laugh: laugh laughed smile joke joking | lachen gelacht scherz lachte lachten | rire sourire blague | reír risa sonrisa broma rió | сміятися жарт усмішка | 웃
run: run ran running rushed | laufen rannte gelaufen rennen liefen rannten | courir couru | correr corrió corrieron corrimos | бігти біг побігли | 달리 뛰
throw: throw threw thrown | werfen geworfen warf warfen | jeter jeté lancer | lanzar echar echaron tirar lanzaron tiraron | кинути кинули кидали | 던
carry: carry carried bring brought | tragen getragen bringen gebracht trug trugen brachte brachten | porter porté apporter | llevar traer cargar llevó llevaron trajo trajeron | нести несли принесли привезли | 가져 옮
hold: hold held keep kept | halten gehalten behalten hielt hielten | tenir tenu garder | mantener sostener guardar mantuvo | тримати тримаємо утримали | 지키 잡
learn: learn learned school teach | lernen gelernt schule lehren lernte lernten | apprendre appris école | aprender aprendido escuela aprendí aprendimos | вчити навчилися школа | 배우 학교
read: read write wrote | lesen gelesen schreiben | lire lu écrire | leer leído escribir | читати прочитали писати | 읽 쓰
remember: remember forget forgotten forgot | erinnern vergessen | oublier souvenir rappelle | recordar olvidar | пам'ятати забути пам'ятаємо | 기억 잊
promise: promise promised | versprechen versprochen versprach | promettre promis promesse | prometer prometido promesa prometió prometieron | обіцяти обіцяли обіцянка | 약속
trust: trust confidence faith | vertrauen | confiance | confianza | довіра довіряти | 신뢰
truth: truth true lie lied lies | wahrheit wahr lüge lügen | vérité vrai mensonge | verdad mentira | правда брехня неправда | 진실 거짓
law: law legal court justice judge | gesetz recht gericht gerechtigkeit | loi droit justice tribunal juge | ley derecho justicia tribunal juez | закон право суд справедливість | 법 정의
free: free freedom liberty | frei freiheit | libre liberté | libre libertad | вільний свобода свободи | 자유
peace: peace | frieden | paix | paz | мир миру | 평화
war: war weapon weapons army soldiers | krieg waffen armee soldaten | guerre arme armes armée soldats | guerra arma armas ejército soldados | війна війни зброя армія солдати | 전쟁 무기 군
enemy: enemy enemies | feind feinde | ennemi ennemis | enemigo enemigos | ворог ворога вороги | 적
country: country nation homeland | land nation heimat | pays nation patrie | país nación patria | країна країни батьківщина | 나라 국가
world: world | welt | monde | mundo | світ світу | 세계
government: government minister president state | regierung minister präsident staat | gouvernement ministre président état | gobierno ministro presidente estado | уряд міністр президент держава | 정부 장관 대통령
police: police officers | polizei polizisten | police policiers agents | policía agentes policías | поліція поліцейські | 경찰
doctor: doctor hospital nurse | arzt ärzte krankenhaus | médecin hôpital | médico hospital enfermera | лікар лікарня лікарі | 의사 병원
hand: hand hands | hand hände händen | main mains | mano manos | рука руки рук руками | 손
head: head heads | kopf köpfe | tête têtes | cabeza cabezas | голова голову голови | 머리
heart: heart hearts | herz herzen | cœur coeur | corazón | серце серця | 마음 심장
eye: eye eyes | auge augen | œil yeux | ojo ojos | око очі очима | 눈
blood: blood | blut | sang | sangre | кров крові | 피
body: body bodies | körper leiche leichen | corps | cuerpo cuerpos | тіло тіла | 몸 시신
name: name names | name namen | nom noms | nombre nombres | ім'я імена | 이름
car: car cars bus truck | auto wagen bus lastwagen | voiture bus camion | coche carro autobús camión | машина автобус авто | 차 버스
ship: ship boat ferry vessel | schiff boot fähre | bateau navire ferry | barco buque ferri | корабель човен пором | 배 선박
train: train rail | zug bahn züge | train rail | tren | потяг поїзд | 기차 열차
rope: rope line | leine seil tau | corde amarre | cuerda soga amarra | мотузка канат | 줄 밧줄
ice: ice snow cold | eis schnee kalt kälte | glace neige froid | hielo nieve frío | лід сніг холод | 얼음 눈 추위
sun: sun heat hot warm | sonne hitze heiß | soleil chaleur chaud | sol calor caliente | сонце спека тепло | 더위 태양
rain: rain storm | regen sturm | pluie tempête orage | lluvia tormenta | дощ буря шторм | 비 폭풍
mountain: mountain hill slope | berg hang hügel | montagne colline pente | montaña colina ladera | гора гори схил | 산
tree: tree trees forest wood | baum bäume wald | arbre arbres forêt bois | árbol árboles bosque | дерево дерева ліс | 나무 숲
animal: dog cat animal horse | hund katze tier pferd | chien chat animal cheval | perro gato animal caballo | собака кіт тварина кінь | 개 동물
game: game play played match team | spiel gespielt mannschaft | jeu match joué équipe | juego partido equipo jugar | гра матч команда грати | 경기 팀
goal: goal score | tor ziel | but objectif | gol meta objetivo | гол мета | 골 목표
people_vote: vote voters election ballot | wahl wähler stimme stimmen | vote électeurs élection voix | voto votantes elección | голос вибори виборці | 투표 선거
clear: clear clarity | klar klarheit deutlich | clair clarté | claro claridad | ясно чітко ясність | 분명
warn: warning warn warned notice | warnung warnen gewarnt | avertir avertissement prévenir | avisar aviso advertir | попередити попередження попередили | 경고
danger: danger dangerous risk | gefahr gefährlich risiko | danger dangereux risque | peligro peligroso riesgo | небезпека ризик небезпечно | 위험
safe: safe safety security | sicher sicherheit | sûr sécurité | seguro seguridad | безпека безпечно | 안전
reason: reason cause why | grund ursache warum | raison cause pourquoi | razón causa causa | причина чому | 이유 원인
problem: problem question trouble | problem frage | problème question | problema cuestión pregunta | проблема питання | 문제
price: price prices expensive | preis preise teuer | prix cher | precio precios caro | ціна ціни дорого | 가격
more_less: less fewer | weniger | moins | menos | менше | 덜
like: like love loved | mögen liebe lieben mag | aimer aime amour | gustar gusta amor querer | люблю любов любити подобається | 사랑 좋아
bruise: bruised injured hurt wound pain | verletzt schmerz schmerzen wunde | blessé contusionné douleur | herido dolor contusionado | поранений біль травма | 부상 아프
here: here | hier | ici | aquí acá | тут здесь | 여기
cook: cook cooked kitchen | kochen gekocht küche | cuisine cuisiner cuit | cocina cocinar cocinado | кухня готувати варити | 요리 부엌
page: page book | seite buch | page livre | página libro | сторінка книга | 책 페이지
shame: shame shameful disgrace | schande scham beschämend | honte honteux | vergüenza vergonzoso vergonzosa | ганьба сором ганебна | 수치 부끄
turn: turn turned change changed | wenden gewendet ändern | tourner tourné changer changé | girar cambiar cambiado pasado pasar | змінити перегорнути змінилося | 바꾸 바뀌
count: count counted number | zählen gezählt zahl | compter compté nombre | contar contado número | рахувати порахували кількість | 세 숫자
share: half part piece | hälfte teil stück | moitié part partie morceau | mitad parte pedazo | половина частина | 절반 부분
line: line | linie leitung | ligne | línea | лінія | 선
light: light lamp dark darkness | licht lampe dunkel | lumière lampe noir obscurité | luz lámpara oscuro oscuridad | світло лампа темно темрява | 빛 어둠
long: long far | lang lange weit | long longtemps loin | largo mucho lejos | довго довгий далеко | 오래 긴
two: both pair double | beide paar | deux double | ambos doble | обидва двоє | 둘
"""  # fmt: skip


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str], str]:
    table: dict[tuple[str, str], str] = {}
    for line in _MEANINGS.strip().splitlines():
        name, _, rest = line.partition(": ")
        for language, members in zip(_LANGUAGES, rest.split(" | "), strict=True):
            for member in members.split():
                table.setdefault((language, stem(member, language)), name)
    return table


@lru_cache(maxsize=50_000)
def meaning_of(word: str, language: str) -> str:
    """The meaning that a printed word has across languages, by a name of our own; "" where it is not listed."""
    table = _table()
    if language == "en" and word.endswith(("n't", "n’t")):
        return "not"
    found = table.get((language, stem(word, language)), "")
    if found or language != "ko":
        return found
    return next((name for length in (3, 2) if (name := table.get(("ko", word[:length]), ""))), "")


LANGUAGES = frozenset(_LANGUAGES)
"""The languages whose words are listed."""

FAINT = frozenset("not we i they you where but when only more again all now until because can make need".split())
"""Meanings that nearly every sentence has: they bear out a likeness and make none."""
