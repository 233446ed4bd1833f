"""The matters behind `nutgraf.text.matters` in the other languages; see `nutgraf.text.matter_words_en`."""

GERMAN = """
life:
0 missing = vermisst; verschwunden; kein Lebenszeichen
1 hurt = Lebensgefahr; lebensgefährlich verletzt; kritischem Zustand; schwebt in; ringt mit dem Tod; Koma
2 dead = gestorben; verstorben; starb; starben; erlag; erlegen; ist tot; tot (aufgefunden|gefunden|geborgen); (wurde|wurden) (getötet|erschossen); ums Leben gekommen; kam ums Leben; kamen ums Leben; ertrunken; ertrank; tödlich verletzt
2 alive = lebt; am Leben; (lebend|wohlbehalten|unverletzt|lebendig) (gefunden|geborgen|zurück*|aufgetaucht); gerettet; außer Lebensgefahr; überlebt; überlebte
harm:
0 lightly hurt = leicht verletzt; leichte (Verletzungen|Prellungen|Schürfwunden); nur geprellt; unverletzt; glimpflich davon
1 badly hurt = schwer verletzt; schwere Verletzungen; gebrochen; Bruch; Knochenbruch; Intensivstation
end:
0 at large = auf der Flucht; flüchtig; entkommen; Fahndung nach
1 arrested = festgenommen; verhaftet; gefasst; stellte sich; ergab sich; (ließ|lassen) sich festnehmen
1 shot dead = (von|durch) ... erschossen; nahm sich das Leben; erschoss sich
plea:
0 denied it = bestritt die Vorwürfe; bestreitet die Vorwürfe; wies die Vorwürfe; beteuerte seine Unschuld; nicht schuldig
1 pleaded guilty = gestanden; gestand; Geständnis; legte ein Geständnis; räumte (die|den|alle|ein)
verdict:
1 convicted = schuldig gesprochen; für schuldig befunden; verurteilt
1 acquitted = freigesprochen; Freispruch
office:
1 leaving = Rücktritt; zurückgetreten; tritt zurück; trat zurück; verlässt (das|den|die); gibt ... auf; wird ... verlassen; scheidet aus; legt ... nieder
1 staying = bleibt im Amt; bleibt (Chef|Trainer|Präsident|Vorstand); bleibt an der Spitze; will bleiben; kein Rücktritt
winner:
1 won = gewonnen; gewann; gewinnt; besiegte; siegte; gesiegt; setzte sich durch; setzt sich durch; schlug; Wahlsieger; gewählt
1 lost = verloren; verlor; verliert; unterlag; unterlegen; Niederlage; räumte seine Niederlage; scheiterte; abgewählt
ballot:
1 approved = verabschiedet; gebilligt; beschlossen; zugestimmt; stimmte zu; stimmten zu; angenommen; stimmt ... zu
1 rejected = abgelehnt; lehnte ... ab; lehnten ... ab; stimmte dagegen; stimmten gegen; scheiterte; lehnt ... ab
1 put off = Abstimmung ... (verschoben|vertagt)
deal:
0 being negotiated = verhandeln; verhandelt; in Verhandlungen; paraphiert
1 no deal = (Gespräche|Verhandlungen) ... (gescheitert|abgebrochen|scheiterten|geplatzt); ohne (Einigung|Ergebnis|Abkommen|Unterschrift); nicht unterzeichnet; keine Einigung
2 agreed = unterzeichnet; unterzeichneten; unterschrieben; geeinigt; einigten sich; einigte sich; verständigt; Einigung erzielt
closing:
1 closing = geschlossen; schließt; schließen; dichtgemacht; macht ... dicht; gesperrt; Schließung (des|der|von); wird geschlossen; das Aus für
1 staying open = bleibt (offen|geöffnet|erhalten); bleiben (offen|geöffnet|erhalten); keine Schließung
strike:
0 strike on = streiken (ab|am|seit|von|wieder); (ruft|rufen|rief|riefen) ... Streik auf; wird ... gestreikt; legen ... die Arbeit nieder; in den (Streik|Ausstand); Streik (beginnt|begann|hat begonnen)
1 strike off = (Streik|Warnstreik|Ausstand|Arbeitskampf) ... (abgesagt|abgewendet|ausgesetzt|beendet|vom Tisch|verschoben)
course:
1 going ahead = findet ... statt; fand ... statt; finden ... statt; stattgefunden; wie geplant
1 called off = abgesagt; fällt aus; fiel aus; (wurde|wird) verschoben; abgebrochen; gestrichen
standing:
1 collapsed = eingestürzt; stürzte ein; zusammengebrochen; zerstört; gesunken
1 still standing = nur (Risse|beschädigt|leicht beschädigt); Risse; unversehrt; intakt; hielt stand; steht noch; blieb stehen
fire:
0 burning = brennt (noch|weiter); außer Kontrolle; breitet sich aus; kämpfen gegen (die Flammen|das Feuer|den Brand)
1 contained = unter Kontrolle; eingedämmt
2 out = gelöscht
hold:
1 taken = eingenommen; erobert; unter (ihre|seine) Kontrolle gebracht; besetzt; nahmen ... ein; gefallen
1 held off = abgewehrt; zurückgeschlagen; (weiter|weiterhin|fest) in (der|den) Hand
eviction:
1 removed by force = geräumt; räumte; räumten; weggetragen; trug ... heraus; trugen; herausgetragen
1 left by themselves = freiwillig; von selbst; von sich aus; aus freien Stücken
gas:
1 gas used = Tränengas; Reizgas; Pfefferspray
shots:
1 fired = eröffnete das Feuer; eröffneten das Feuer; (Schüsse|Schuss) ... gefallen; schossen; schoss
1 no shots fired = ohne einen Schuss; kein Schuss; keine Schüsse
part:
1 taking part = geht an den Start; startet; tritt an; fährt weiter; kann spielen; ist fit; läuft auf
1 out = fällt aus; fehlt; (musste|muss) ... (aufgeben|passen|aussteigen); aufgegeben; ausgestiegen; verpasst; tritt nicht an; startet nicht; steigt aus
cause:
1 deliberate = Brandstiftung; vorsätzlich; absichtlich; Sabotage; Anschlag
1 accident = technischer Defekt; Unfall; Kurzschluss; Versehen; menschliches Versagen; keine Hinweise auf
arrival:
0 on the way = auf dem Weg nach; unterwegs (nach|zu)
1 arrived = eingetroffen; angekommen; gelandet; trafen ... ein; traf ... ein; erreichte; erreichten
1 did not arrive = umgekehrt; kehrte um; kehrten um; nie angekommen; zurückgewiesen; nicht angekommen
"""

SPANISH = """
life:
0 missing = desaparecid*
1 hurt = estado crítico; estado grave; entre la vida y la muerte; en coma
2 dead = murió; murieron; muere; falleció; fallecieron; fallece; ha muerto; (está|estaba) muert*; se ahogó; fue asesinad*; perdió la vida; hallad* muert*
2 alive = con vida; está viv*; están viv*; sobrevivió; ileso; ilesa; ilesos; a salvo; fue rescatad*; fueron rescatad*
end:
0 at large = prófugo; fugitivo; huyó; se fugó; en paradero desconocido
1 arrested = detenido; detenida; fue arrestad*; se entregó; capturad*
1 shot dead = abatido; abatida; muerto a tiros; se suicidó
plea:
0 denied it = niega; negó; negado; rechazó los cargos; rechaza los cargos; se declaró inocente; se declara inocente
1 pleaded guilty = se declaró culpable; declararse culpable; admitió; admite; admitirá; confesó; confesará; iba a confesar; reconoció; reconoce; reconocerá
verdict:
1 convicted = condenad*; hallad* culpable; culpable de
1 acquitted = absuelt*; absolvió; absuelve
office:
1 leaving = dimitió; dimite; dimitirá; renunció; renuncia; renunciará; deja el cargo; dejará el cargo; destituid*
1 staying = seguirá en el cargo; se queda; seguirá al frente; continuará
winner:
1 won = ganó; gana; venció; vence; derrotó; se impuso; triunfó; elegid*
1 lost = perdió; pierde; cayó ante; fue derrotad*; reconoció su derrota
ballot:
1 approved = aprobó; aprueba; aprobad*; ratificó
1 rejected = rechazó; rechaza; rechazad*; tumbó
deal:
0 being negotiated = negocian; negocia; en negociaciones; borrador del acuerdo
1 no deal = sin acuerdo; (nunca|no) hubo acuerdo; no hay acuerdo; no firm*; fracasaron; se rompieron
2 agreed = firmó; firmaron; firman; firmado; firmada; alcanzaron un acuerdo; llegaron a un acuerdo; según el acuerdo; hay acuerdo
closing:
1 closing = cerrará; cierra; cerró; cierre de; cerrado; cerrada; cerrarán
1 staying open = seguirá abiert*; sigue abiert*; permanece abiert*; no cerrará
strike:
0 strike on = en huelga; irán a la huelga; convocan; huelga a partir; convocó; paro a partir
1 strike off = (huelga|paro) ... (desconvocad*|suspendid*|cancelad*|aplazad*); desconvocan la huelga; desconvocó
course:
1 called off = cancelad*; suspendid*; aplazad*; cancela; suspende; aplaza
1 going ahead = se celebrará; se celebró; tendrá lugar; según lo previsto
fire:
0 burning = fuera de control; sigue activo; sigue ardiendo
1 contained = controlado; bajo control; estabilizado
2 out = extinguido; sofocado
hold:
1 taken = tomaron; tomó; ocuparon; capturaron; en manos de
1 held off = repelieron; repelió; rechazaron; rechazó el ataque
eviction:
1 removed by force = desalojó; desalojaron; desalojad*; desalojo
1 left by themselves = por su propia voluntad; voluntariamente; por su cuenta; pacíficamente
gas:
1 gas used = el gas; gas lacrimógeno; gases lacrimógenos; usara gas; usó gas; usaron gas
shots:
1 fired = abrieron fuego; abrió fuego; dispararon; disparó
1 no shots fired = sin disparar; ningún disparo
"""

FRENCH = """
life:
0 missing = porté disparu; disparu; disparus; disparue
1 hurt = état critique; entre la vie et la mort; pronostic vital; dans le coma
2 dead = est mort; est morte; sont morts; décédé; décédée; succombé; a été tué; tués; noyé
2 alive = sain et sauf; sains et saufs; en vie; vivant; vivante; survécu; indemne
harm:
0 lightly hurt = légèrement blessé*; contusionné; indemne; blessures légères
1 badly hurt = grièvement blessé*; fracture; fracturé; cassé
end:
0 at large = en fuite; toujours recherché; a pris la fuite
1 arrested = arrêté; interpellé; s’est rendu; s'est rendu
1 shot dead = abattu; abattue; s’est suicidé
plea:
0 denied it = plaidé non coupable; nie les faits; a nié
1 pleaded guilty = plaidé coupable; a reconnu; a avoué; avoue
verdict:
1 convicted = reconnu coupable; condamné; condamnée
1 acquitted = acquitté; acquittée; relaxé; relaxée
office:
1 leaving = démissionne; démissionné; démission de; quitte; quittera; limogé
1 staying = reste en poste; restera en poste; reste à la tête; ne démissionnera pas
winner:
1 won = a gagné; gagne; remporte; a remporté; l’emporte; l’a emporté; élu; élue; a battu; bat
1 lost = a perdu; perd; s’incline; battu par; battue par; défaite de
ballot:
1 approved = adopté; adoptée; approuvé; approuvée; voté pour
1 rejected = rejeté; rejetée; voté contre
deal:
1 no deal = sans accord; aucun accord; échoué; rompu
2 agreed = signé; signent; conclu; trouvé un accord; parvenus à un accord
closing:
1 closing = fermera; ferme ses; fermeture de; fermé; fermée; va fermer; fermeront
1 staying open = reste ouvert*; restera ouvert*; ne fermera pas
strike:
0 strike on = en grève; appelle à la grève; préavis de grève
1 strike off = grève ... (levée|suspendue|annulée|reportée); fin de la grève; lève ... grève
course:
1 called off = annulé; annulée; reporté; reportée
1 going ahead = aura lieu; a eu lieu; comme prévu; maintenu; maintenue
fire:
0 burning = hors de contrôle; brûle encore; progresse
1 contained = maîtrisé; sous contrôle; circonscrit; fixé
2 out = éteint
hold:
1 taken = pris le contrôle; se sont emparés; s’est emparé; occupent
1 held off = repoussé; repoussée; aux mains de
eviction:
1 removed by force = évacué par; évacués par; délogé*; expulsé*; évacués de force
1 left by themselves = de leur plein gré; d’eux-mêmes; volontairement; pacifiquement
gas:
1 gas used = gaz lacrymogène; gaz lacrymogènes; gazé*
part:
1 taking part = prendra le départ; sera au départ; est apte; repart
1 out = ne prendra pas le départ; abandonne; forfait; abandonné; contraint à l’abandon; ne repartira pas
"""

UKRAINIAN = """
life:
0 missing = зник безвісти; зникла безвісти; зникли безвісти; зниклим; зниклою
1 hurt = у критичному стані; у вкрай важкому стані; у комі
2 dead = помер; померла; померли; загинув; загинула; загинули; знайдено мертв*; знайшли мертв*; потонув
2 alive = жив*; врятовано; врятували; вижив; вижила; вижили; знайшли живою; знайшли живим
end:
0 at large = у розшуку; переховується; втік
1 arrested = затримано; затримали; заарештовано; здався
1 shot dead = застрелили; застрелив; застрелився
verdict:
1 convicted = визнано винн*; визнали винн*; засуджено
1 acquitted = виправдано; виправдали; виправдав
office:
1 leaving = подав у відставку; подала у відставку; йде у відставку; звільнено; відставк*
1 staying = залишається на посаді; не йде у відставку; залишиться
deal:
0 being negotiated = ведуть переговори; веде переговори
1 no deal = переговори (провалилися|зірвалися); без угоди; без домовленості; не домовилися; не підписали; не підписано
2 agreed = підписали; підписав; підписала; підписано; домовилися; досягли (згоди|домовленості|угоди)
strike:
0 strike on = страйкують; оголосили страйк; страйк (почався|розпочався|триває)
1 strike off = страйк (скасовано|припинено|завершено|відкладено); припинили страйк
ballot:
1 approved = ухвалив; ухвалила; ухвалили; ухвалено; схвалив; схвалила; схвалили
1 rejected = відхилив; відхилила; відхилили; відхилено; не підтримала; не ухвалила
closing:
1 closing = закрито; закрили; закриють; закриється; закриває; закриття; перекрито
1 staying open = не закриють; не закриється; працює далі; залишається відкрит*
fire:
0 burning = пожежа (триває|поширюється); гасять пожежу
1 contained = локалізовано; локалізували
2 out = ліквідовано; погашено; загасили
hold:
1 taken = захопили; захопив; взяли під контроль; зайняли; окупували
1 held off = відбили; відбито; під контролем
course:
1 called off = скасовано; скасували; перенесено; перенесли; відкладено
1 going ahead = відбудеться; відбувся; відбулася; відбулися
"""

KOREAN = """
life:
0 missing = 실종됐; 실종된; 행방불명
1 hurt = 중태; 위독; 의식불명
2 dead = 숨졌; 사망했; 별세; 숨진 채
2 alive = 생존; 무사히; 구조됐; 목숨을 건
end:
0 at large = 도주; 달아났; 수배
1 arrested = 체포됐; 체포했; 붙잡; 검거; 자수
1 shot dead = 사살
verdict:
1 convicted = 유죄
1 acquitted = 무죄
office:
1 leaving = 사임; 사퇴; 물러나; 퇴진
1 staying = 유임; 자리를 지키; 사퇴하지 않
deal:
1 no deal = 결렬; 무산; 합의에 이르지 못; 서명하지 않
2 agreed = 서명했; 체결했; 합의했; 타결
strike:
0 strike on = 파업에 (돌입|들어); 파업을 시작
1 strike off = 파업을? (철회|유보|종료|끝)
ballot:
1 approved = 통과; 가결
1 rejected = 부결; 거부
closing:
1 closing = 폐쇄; 문을 닫; 폐점; 폐교
fire:
0 burning = 불길이 (번지|계속)
1 contained = 큰불을 잡; 큰 불길을
2 out = 완전히 진화; 완진
course:
1 called off = 취소됐; 연기됐; 취소했; 연기했
1 going ahead = 예정대로
"""
