"""What happens in the news, by the words that tell it: each deed in English, German, Ukrainian, French and Spanish.

Each line is one deed: its name, then the forms of each language as a pattern. Forms of one deed stand for one another; a deed
marked with ``!`` comes once in most stories, so that it needs less beside it to be the same one, and one with ``!!`` still less; one
with ``*`` comes again and again in most.
"""

LANGUAGES = ("en", "de", "uk", "fr", "es")

DEEDS = r"""
say: said|says?|saying|told|tells|announc\w+|report(?:s|ed|ing)?|confirm\w*|according to|statement|added|insist\w*|claim\w*|den(?:y|ied|ies)|interview|tweet\w*|post(?:ed|ing)|comment\w*|spoke|speaking|warn\w*|briefing|press conference|news conference|declar\w+|acknowledg\w+|explained|revealed | sagte\w*|erklär\w+|teilte\w*|mitteilte|berichte\w+|bestätig\w+|hieß es|meldete\w*|betonte\w*|kündigte\w* | повідом\w+|сказа\w+|заяви\w+|зазначи\w+|розпові\w+|підтвердж?\w+|оголоси\w+ | a (?:dit|annoncé|déclaré|indiqué|affirmé|précisé|confirmé)|selon|affirm\w+|assur\w+|répèt\w+|répond\w*|a-t-(?:il|elle) \w+|annoncé|déclaré | dijo|dijeron|anunci\w+|inform\w+|según|declar\w+|confirm\w+|señal\w+|asegur\w+|afirm\w+
capsize!!: capsiz\w+|overturn\w*|roll(?:ed|s) over|sank|sinks?|sunk|sinking|keeled over|went (?:down|under) | gekentert|kentert\w*|gesunken|sank|unterging\w* | перекину\w+|затону\w+ | chavir\w+|coul(?:é|a) | volc\w+|hundi\w+|zozobr\w+
breach!!: (?:g[ai]ve|gives|giving|given) way|breach\w*|burst\w*|broke (?:its banks|through|into|open|over)|ruptur\w+|caved in|fail(?:ed|s)|overflow\w*|flood(?:ed|s|ing)?|inundat\w+|swept (?:through|into|away)|washed away | brach\w*|gebrochen|überflut\w+|über die ufer|dammbruch|hochwasser | прорва\w+|затопи\w+|повінь | cédé|rompu\w*|inond\w+ | cedi\w+|rompi\w+|inund\w+|desbord\w+
collapse!: collaps\w+|caved in|c[ao]me down|(?:tore|blew|brought|blown|torn) (?:[\w’'-]+ ){0,4}?down|toppled|crumbled|fell down|fell in | eingestürzt|einsturz|stürzte\w* ein | обвали\w+|завали\w+ | effondr\w+|écroul\w+ | derrumb\w+|desplom\w+|colaps\w+
slide!!: avalanche\w*|landslide|mudslide|rockfall|rockslide|landslip|slide(?= (?:was|came|hit|buried|struck)) | lawine\w*|erdrutsch\w*|felssturz|steinschlag|mure | лавин\w+|зсув\w* | avalanche\w*|éboulement|glissement de terrain|coulée | avalancha|alud\w*|deslizamiento|deslave
outage!!: blackouts?|power cuts?|outages?|lights went out|went dark|power (?:failed|went|was lost)|lost power|interruption | stromausfall\w*|blackout | знеструмл\w+|відключен\w+ | panne|coupure\w* | apagón|corte de luz
summon!: summon\w*|call(?:ed|s) in|hauled in | einbestellt\w*|vorgeladen | викликал\w+|викликан\w+ | convoqu\w+ | convoc\w+|citó
landfall!!: landfall|c[ao]mes? ashore|went over|passed over|barrell?ed into|slammed into | auf land|an land | досяг\w* (?:узбережжя|берега)|обруши\w+ | touché terre|frappé | tocó tierra|azot\w+
crash!: crash\w*|collid\w+|collision|plough\w* into|plow\w* into|overran|derail\w*|skid\w*|veer\w*|left the (?:road|runway|track|rails)|came off the (?:road|rails|runway)|accident|plung\w+|hit a | verunglückt|unfall|absturz|abgestürzt|zusammenstoß|zusammengestoßen|entgleis\w+ | аварі\w+|зіткну\w+|розби\w+ | accident|percut\w+|déraill\w+|écras\w+ | accident\w+|choc\w+|estrell\w+|descarril\w+
fire!: (?:fire|blaze|flames?|inferno) (?:started|began|broke out|erupted|spread|ripped|tore|swept|took hold|was reported)|broke out|caught fire|went up in flames|alight|ignit\w+|burn(?:ed|t) down|set fire | brach\w* (?:das |ein )?feuer aus|feuer|brand(?:ausbruch)?|in flammen|ausgebrochen | загорі\w+|зайня\w+|спалахну\w+|пожеж\w+ | incendie|pris feu | incendi\w+|prendió fuego
blast!: explo(?:d\w+|sions?)|blasts?|blew up|detonat\w+|went off | explo\w+|detonation\w*|detoniert\w* | вибух\w+ | explos\w+ | explosi\w+|estall\w+|detonación
quake!!: (?:earth)?quake|tremor|shook|jolted | beben|erdbeben | землетрус\w* | séisme|tremblement | sismo|terremoto|tembl\w+
erupt!: erupt\w+ | ausbruch|ausgebrochen | вивер\w+ | éruption | erupci\w+
attack: attack\w*|struck|strikes?|hits?|raid\w*|shell(?:ed|ing)|bomb(?:ed|ing)s?|assault\w*|ambush\w*|storm(?:ed|ing)|air ?strike\w* | angriff\w*|angegriffen|griffen\w*|anschlag\w*|beschoss\w*|überfall\w*|überfiel\w* | атак\w+|удар\w*|обстріл\w*|влучи\w+ | attaqu\w+|frapp\w+|bombard\w+ | atac\w+|ataque\w*|bombarde\w+|asalt\w+
shoot: shots?|shooting|open(?:s|ed|ing)? fire|gunfire|gunned|fired | schoss\w*|schüsse\w*|geschossen | стріл\w+|відкрив вогонь | tir(?:é|s|a)|fusillade|ouvert le feu | dispar\w+|tirote\w+|tiroteo|balac\w+
stab: stabb\w+|knif\w+|slash\w+ | niedergestochen|erstochen|stach\w*|messer\w* | поріза\w+|зарізав | poignard\w+ | apuñal\w+|acuchill\w+
rob: robb\w+|stole\w*|thefts?|heist|burgl\w+|broke in(?:to)?|snatch\w+|held up|looted | überfall\w*|gestohlen|einbruch|raub\w* | пограбу\w+|викра\w+ | vol[eé]\w*|braqu\w+|cambriol\w+ | rob\w+|asalt\w+|hurt\w+
arrest!: arrest\w*|detain\w*|seized|taken into custody|took into custody|picked up|caught|captur\w+|taken from|apprehend\w*|nabbed|(?:was|were|been) stopped | festgenommen|verhaftet|festnahme|gefasst|nahm\w* | затрим\w+|заарешт\w+ | arrêt\w+|interpell\w+ | deten\w+|detuv\w+|arrest\w+|captur\w+
sentence!: sentenc\w+|jailed|locked up|given (?:\w+ ){1,3}(?:years|months)|sent to prison | verurteilt\w*|strafmaß | засуд\w+|вирок\w* | condamn\w+ | sentenci\w+|conden\w+
verdict!: convict\w+|(?:found|finds|find) [^.;]{0,60}?guilty|guilty|verdict|acquitt\w+|cleared of|ruled|ruling|judg(?:e)?ment | schuldig\w*|freigesprochen|urteil\w*|entschied | винн\w+|виправда\w+|постанови\w+ | coupable|acquitt\w+|verdict|jugement | culpable\w*|absuel\w+|veredicto|fallo
charge*: charged|indict\w+|charges | angeklagt|anklage | підозр\w+|обвинувач\w+ | inculp\w+|mis\w* en examen | imput\w+|acus\w+
hearing*: hearing|appear\w* (?:in|before|at|via)|in court|trial|court date|remanded | prozess|verhandlung|vor gericht | суд\w*|засідання | procès|audience|comparu\w* | juicio|audiencia|comparec\w+
die: died|dies|death|killed|kills|passed away|lost (?:his|her|their) li(?:fe|ves)|pronounced dead|drown\w+ | starb\w*|gestorben|getötet|ums leben | загину\w+|помер\w*|вби\w+ | mort\w*|décéd\w+|tué\w* | muri\w+|falleci\w+|mat\w+
resign!: resign\w*|quits?|step(?:s|ped|ping)? (?:down|aside)|stood down|stand(?:s|ing)? down|bow(?:s|ed)? out | rücktritt|zurückgetreten|trat\w* zurück|tritt\w* | відставк\w+|йде з посади | démission\w* | dimi\w+|renunci\w+
leave!: left|leaves?|leaving|depart(?:s|ed|ing|ure)?|flew (?:out|off)|fled|flees|go|goes|gone|went (?:home|back)|last day|vacat\w+ | verließ\w*|verlassen|abgereist|abreise|floh\w* | виїха\w+|вилеті\w+|залиши\w+|втік\w* | quitt\w+|part(?:i|ie|is|ir|it)|fui\w* | salió|sali\w+|abandon\w+|huy\w+|march\w+
arrive!: arriv\w+|landed|touched down|reached|docked | ankunft|angekommen|eingetroffen|gelandet|traf\w* ein | прибу\w+|приземли\w+ | arriv\w+|atterri\w+ | lleg\w+|aterriz\w+
return!: return(?:s|ed|ing)?|flew (?:home|back)|c[ao]mes? (?:home|back) | zurückgekehrt|kehrte\w*|rückkehr | поверну\w+ | rentr\w+|reven\w+ | regres\w+|volvi\w+
meet*: me(?:e)?ts?|meetings?|talks|summit|round of|rounds?|negotiat\w+|sat down|sit down|reconven\w+|resum\w+ | treffen|trafen|traf|gespräch\w*|verhandl\w+|gipfel|runde | зустрі\w+|перегов\w+|саміт\w*|раунд\w* | rencontr\w+|réuni\w*|négoci\w+|sommet|pourparlers | reuni\w+|encuentr\w+|negoci\w+|cumbre|ronda
sign!: signed|signing|signature|(?:to|will) sign|signs(?= (?:an?|the|into|off|his|her)\b) | unterzeichn\w+|unterschrieb\w* | підпис\w+ | sign(?:é|ée|er|ent|ature)\w* | firm\w+
vote*: vot(?:e|es|ed|ing)|ballot\w*|polls?|polling|elections?|referendum | wahl\w*|abstimmung\w*|gewählt|stimmt\w* | голосу\w+|вибор\w+ | vot\w+|élection\w*|scrutin | vot\w+|eleccion\w+|comicios
open!: (?:re)?open(?:s|ed|ing)?|inaugurat\w* | (?:wieder)?eröffn\w+|öffne\w* | відкри\w+ | (?:r)?ouvr\w+|(?:r)?ouvert\w*|inaugur\w+ | (?:re)?abr\w+|inaugur\w+|(?:re)?apertura
close!: clos(?:e|es|ed|ing|ure)|shut\w*|complet\w+|finali[sz]\w+|concluded?|go(?:es)? through | schließ\w*|geschlossen|abgeschlossen|abschluss|vollzug\w* | закри\w+|заверш\w+ | ferm\w+|clôtur\w+|finalis\w+|conclu\w+ | cerr\w+|cierr\w+|complet\w+|conclu\w+
end!: end(?:s|ed|ing)?|expir\w+|stop(?:s|ping)?|ceas\w+|finish\w*|last day | ende\w*|endet\w*|läuft aus|läuft ab|beendet | закінч\w+|припин\w+ | fin|finit|termin\w+|prend fin|expir\w+ | termin\w+|fin|finaliz\w+|acab\w+
begin*: beg[aiu]n\w*|start(?:s|ed|ing)?|launch\w*|kick(?:s|ed|ing)? off|commenc\w+|got (?:under ?way)|under way|due to start | begann\w*|begonnen|beginn\w*|startet\w*|start | поча\w+|розпоча\w+|старту\w+ | commenc\w+|début\w*|démarr\w+ | comenz\w+|empez\w+|empiez\w+|inici\w+|arranc\w+
curfew!!: curfew | ausgangssperre\w* | комендантськ\w+ | couvre-feu | toque de queda
inspect!: inspect\w*|checked|checks?|last tested|examin(?:ed|ation)|audit\w*|serviced|overhaul\w*|maintenance|surveyed|last looked at | geprüft|überprüf\w+|prüfung|kontroll\w+|gewartet|wartung|inspiziert|tüv | перевір\w+|огля\w+|інспек\w+ | contrôl\w+|vérifi\w+|inspect\w+|révis\w+|entretien | inspecc?\w+|revis\w+|control\w+|verific\w+
write*: letters?|wrote|written|memo(?:randum)?|e-?mails?|e-?mailed|dated | brief\w*|schreiben|schrieb\w*|geschrieben|datiert\w* | лист\w*|написа\w+ | lettre|courrier|écri\w+|daté\w* | carta|escrib\w+|escrit\w+|fechad\w+
find: found|discover\w*|unearth\w*|dug up|collected|excavat\w+|recovered|came across|stumbled|spotted | gefunden|fand\w*|entdeckt\w*|geborgen|ausgegraben | знай\w+|вияв\w+|відкопа\w+ | trouv\w+|découv\w+|retrouv\w+ | encontr\w+|hall\w+|descubri\w+
evict!!: evict\w*|driven out|drove out|cleared|moved in|moved on|remov\w+|eject\w*|dispers\w+|broke up|swept through | geräumt|räum\w+|vertrieb\w* | вигна\w+|висели\w+|розігна\w+|розчист\w+ | évacu\w+|expuls\w+|délog\w+ | desaloj\w+|expuls\w+
vanish!: went missing|disappear\w*|vanish\w*|last seen|reported missing | verschwand\w*|verschwunden|zuletzt gesehen|vermisst | зник\w+|востаннє бачили | dispar\w+|aperçu\w* | desapareci\w+|vist[oa] por última
rescue: rescu\w+|pulled (?:from|out|alive|free)|saved|freed|brought (?:out|to safety|ashore|up) | gerettet|befreit|geborgen | врятов\w+|звільн\w+|вивел\w+ | secour\w+|sauv\w+|libér\w+ | rescat\w+|liber\w+|salv\w+
evacuate: evacuat\w* | evakuier\w* | евакую\w+ | évacu\w+ | evacu\w+
hospitalise!: taken to|flown to|airlifted|rushed to|admitted|hospitali[sz]ed|treated (?:at|in)|being treated|transferred to|brought to | eingeliefert|ins krankenhaus|ins spital|in die klinik|geflogen|gebracht | госпіталіз\w+|доправ\w+|лікарн\w+ | hospitalis\w+|transport\w+ à|évacué\w* vers | hospitaliz\w+|ingres\w+|traslad\w+
appoint!: appoint\w*|sworn in|take(?:s|n)? (?:over|office|up)|took (?:over|office)|succeed\w*|inaugurated | ernannt|ernennung|vereidigt|tritt\w* an|antritt|übernimmt | признач\w+|обійня\w+ | nommé\w*|nomination|prend\w* ses fonctions | nombr\w+|asum\w+|jur[óa] el cargo
strike_work!: walk(?:ed|s|ing)? out|walk-?out|strik(?:e|es|ing)|stoppage|industrial action|down(?:ed)? tools | streik\w*|ausstand|arbeitsniederlegung | страйк\w* | grève|débray\w+ | huelg\w+|paro
protest*: protest\w*|march(?:ed|es|ing)?|rall(?:y|ied|ies)|demonstrat\w+|vigil | protest\w*|demonstr\w+|kundgebung|mahnwache | протест\w*|мітинг\w* | manifest\w+|protest\w+ | manifest\w+|protest\w+|marcha\w*
publish*: releas\w+|publish\w*|unveil\w*|issued | veröffentlich\w+|vorgestellt | опубліку\w+|оприлюдн\w+ | publi\w+ | public\w+
exam!!: exams?|examination|resits?|resat|retake | prüfung\w*|klausur\w* | іспит\w*|перескла\w+ | examen\w*|rattrapage\w*|épreuve\w* | examen\w*
effect!!: last(?:s|ed)?(?= (?:until|till))|(?:stay|remain)\w* in force|(?:take|takes|took|taking) effect|(?:comes?|came|enters?|entered) into (?:force|effect)|in force | in kraft | набу\w+ чинності | entre\w* en vigueur | entra\w* en vigor
recall!!: recall\w*|withdr\w+|pulled (?:off|from) | rückruf\w*|zurückgerufen|zurückgezogen | відклик\w+ | rappel\w*|retir\w+ | retir\w+
launch!!: lift(?:ed|s|ing)? ?off|blast(?:ed|s) off|docked|splash(?:ed|es)? down|took off|take[- ]?off | abgehoben|gestartet | злеті\w+ | décoll\w+ | despeg\w+
hack!: hack\w*|intrusion|leak\w*|broke into | gehackt|eingedrungen|geleakt | злама\w+|витік\w* | pirat\w+|fuit\w+ | hacke\w+|filtr\w+
buy: bought|acquir\w+|takeover|sold|auction\w* | gekauft|kauft\w*|übernahm\w*|verkauft\w* | купи\w+|придба\w+|прода\w+ | achet\w+|acqui\w+|vend\w+ | compr\w+|adquiri\w+|vend\w+
kidnap!: abduct\w*|kidnap\w*|taken hostage|took [^.;]{0,20}hostage\w* | entführ\w+ | викра\w+ | enlev\w+|kidnapp\w+ | secuestr\w+
fall: fell|fallen|falls|dropped|jumped|leapt | gestürzt|stürzte\w*|gefallen | впа\w+|упа\w+ | tomb\w+|chut\w+ | cay\w+
wed!!: marri\w+|married|wedding | geheiratet|hochzeit | одруж\w+ | mari\w+|noces | cas[óa]\w*|boda
born!: born | geboren | народи\w+ | né|née|nés | naci\w+
build: built|founded|established|construct\w+ | gebaut|gegründet|erbaut | збудов\w+|заснов\w+ | constru\w+|fond\w+ | constru\w+|fund\w+
play*: play(?:s|ed|ing)?|match|game|fixture|kick-?off|final | spiel\w*|finale | матч\w*|гра|грати\w* | match\w*|jou\w+ | jug\w+|partido
alarm!: alarm|distress call|called? (?:for help|police|999|911|112)|raised the|emergency call|(?:first )?call(?:s|ed)?|alert\w* | notruf|alarmiert|alarm | виклик\w*|сигнал\w* | alert\w+|appel\w* | alert\w+|llamad\w+|avis\w+
move: moved? to|relocat\w+|transferr\w+ | verlegt|umgezogen | перевез\w+|перемі\w+ | transfér\w+ | traslad\w+
deliver*: deliver\w*|hand(?:s|ed) over|handover|submit\w* | geliefert|übergeben | переда\w+|постав\w+ | livr\w+|remis\w* | entreg\w+
pay: paid|pays?|payments?|pay-?outs?|dividends? | ausgezahlt|auszahlung\w*|dividende\w* | випла\w+|дивіденд\w* | vers(?:é|er|ement)\w*|dividende\w* | pag\w+|dividendo\w*
approve*: approv\w+|pass(?:es|ed)|adopt\w+|agreed|ratif\w+|back(?:s|ed) | gebilligt|verabschiedet|beschlossen|geeinigt | ухвал\w+|схвал\w+|погод\w+ | approuv\w+|adopt\w+ | aprob\w+|adopt\w+
"""  # fmt: skip

DEADLINE = r"(?:\b(?:by|until|till|before|no later than|deadline (?:of|is|was|on)?|bis(?: zum)?|spätestens|до|avant(?: le)?|d'ici|jusqu'(?:à|au)|antes del?|hasta(?: el)?)\s+(?:the |end of |early |late |midnight |noon |next |mid-?|am |at )*)$"
"""What stands right before a day by which something must be done."""

DUTY = r"\b(?:order\w*|must|ha(?:s|ve|d) (?:until|to|been (?:given|told))|given|gives?|gave|deadline|told to|ultimatum|demand\w*|requir\w+|obliged|leave|gone|pack|respond|comply|pay|vacate|apply|surrender|withdraw|müssen|muss|frist|aufgefordert|повинн\w+|мають|ультиматум\w*|doi(?:t|vent)|devr\w+|délai|sommé\w*|debe\w*|deber\w+|plazo)\b"
"""What tells of a duty."""
