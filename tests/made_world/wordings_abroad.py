"""The first kinds of events in German, Ukrainian and Korean, with the same places to fill, in their order."""

from made_world.wordings import Kind

GERMAN = (
    Kind(
        headlines=("Großbrand bei {firm} in {town}: {dead} Tote", "{dead} Tote bei Feuer in {town}"),
        facts=(
            ("Bei einem Brand im Werk von {firm} in {town} sind am {day} mindestens {dead} Menschen ums Leben gekommen.",
             "Mindestens {dead} Menschen starben am {day}, als das Werk von {firm} in {town} niederbrannte."),
            ("Weitere {hurt} Menschen wurden verletzt, teilte das Krankenhaus mit.", "{hurt} Menschen kamen mit Verbrennungen ins Krankenhaus."),
            ("Das Feuer brach gegen {clock} Uhr in einem Lager für Lösungsmittel aus.", "Gegen {clock} Uhr wurden die ersten Flammen gesehen."),
            ("Den Schaden bezifferte {firm} auf {sum} Millionen Euro.", "Der Schaden liegt nach Angaben von {firm} bei {sum} Millionen Euro."),
            ("Rund {count} Menschen mussten wegen des Rauchs ihre Wohnungen verlassen.", "{count} Anwohner wurden in eine Schule gebracht."),
            ("Die Staatsanwaltschaft ermittelt gegen {firm}.", "Gegen {firm} wurde ein Ermittlungsverfahren eröffnet."),
            ("Innenminister {minister} wird am {next} in {town} erwartet.", "Am {next} will Innenminister {minister} nach {town} kommen."),
        ),
        voices=(("Bürgermeister {mayor}", "Jede Familie hier kennt jemanden, der in dieser Halle gearbeitet hat",
                 "Jede Familie hier kennt jemanden"),),
    ),
    Kind(
        headlines=("Fähre vor {town} gerammt: {dead} Vermisste", "Schiffsunglück vor {town}: Suche nach {dead} Menschen"),
        facts=(
            ("Eine Fähre der Reederei {firm} ist am {day} vor {town} mit einem Frachter zusammengestoßen; {dead} Menschen werden vermisst.",
             "Nach dem Zusammenstoß einer Fähre von {firm} mit einem Frachter vor {town} am {day} werden {dead} Menschen vermisst."),
            ("An Bord waren {count} Fahrgäste.", "Nach Angaben von {firm} waren {count} Menschen an Bord."),
            ("{hurt} Fahrgäste wurden verletzt an Land gebracht.", "Die Küstenwache sprach von {hurt} Verletzten."),
            ("Die Schiffe stießen gegen {clock} Uhr im Nebel zusammen.", "Gegen {clock} Uhr ging der Notruf ein."),
            ("Die Polizei vernahm den Kapitän, {other}.", "Kapitän {other} wurde vernommen."),
            ("Verkehrsminister {minister} kündigte eine Untersuchung an.", "Eine Untersuchung versprach Verkehrsminister {minister}."),
            ("Bis {next} bleibt der Hafen von {town} geschlossen.", "Vor {next} fährt von {town} keine Fähre."),
        ),
    ),
    Kind(
        headlines=("Streik legt {firm} in {town} lahm", "{count} Beschäftigte von {firm} im Ausstand"),
        facts=(
            ("{count} Beschäftigte von {firm} in {town} sind am {day} in den Streik getreten, nachdem die Verhandlungen gescheitert waren.",
             "Nach dem Scheitern der Verhandlungen haben am {day} {count} Beschäftigte bei {firm} in {town} die Arbeit niedergelegt."),
            ("Die Gewerkschaft verlangt {dead} Prozent mehr Lohn.", "{dead} Prozent mehr fordert die Gewerkschaft, sagte deren Vorsitzende {other}."),
            ("Jeder Streiktag kostet {firm} nach eigenen Angaben {sum} Millionen Euro.", "Den Verlust bezifferte {firm} auf {sum} Millionen Euro am Tag."),
            ("Die Frühschicht legte um {clock} Uhr die Arbeit nieder.", "Seit {clock} Uhr sind die Tore geschlossen."),
            ("{hurt} Zulieferer in {region} schickten ihre Leute nach Hause.", "Auch {hurt} Zulieferer stehen still."),
            ("Am {next} soll weiter verhandelt werden.", "Beide Seiten treffen sich am {next} wieder."),
        ),
    ),
)  # fmt: skip

UKRAINIAN = (
    Kind(
        headlines=("Пожежа на заводі {firm} у місті {town}: загинули {dead} людей", "{dead} загиблих унаслідок пожежі в місті {town}"),
        facts=(
            ("Пожежа знищила завод {firm} у місті {town}; щонайменше {dead} людей загинули, повідомили рятувальники ({day}).",
             "Щонайменше {dead} людей загинули, коли згорів завод {firm} у місті {town} ({day})."),
            ("Ще {hurt} людей постраждали, повідомила лікарня.", "{hurt} людей доставили до лікарні з опіками."),
            ("Пожежа почалася близько {clock} на складі розчинників.", "Перше полум'я помітили близько {clock}."),
            ("Компанія {firm} оцінила збитки у {sum} мільйонів євро.", "Збитки становлять {sum} мільйонів євро, заявила компанія {firm}."),
            ("Близько {count} людей мусили залишити свої домівки через дим.", "{count} мешканців евакуювали до школи."),
            ("Прокуратура розпочала розслідування проти {firm}.", "Проти {firm} відкрито провадження."),
        ),
    ),
    Kind(
        headlines=("Пором зіткнувся з вантажним судном біля міста {town}: {dead} зниклих", "Біля міста {town} шукають {dead} людей"),
        facts=(
            ("Пором компанії {firm} зіткнувся з вантажним судном біля міста {town}; {dead} людей зникли безвісти ({day}).",
             "{dead} людей зникли безвісти після зіткнення порома {firm} із судном біля міста {town} ({day})."),
            ("На борту було {count} пасажирів.", "За даними {firm}, на борту перебували {count} людей."),
            ("{hurt} пасажирів доправили на берег із травмами.", "Берегова охорона повідомила про {hurt} поранених."),
            ("Зіткнення сталося близько {clock} у тумані.", "Сигнал лиха надійшов близько {clock}."),
            ("Поліція допитала капітана, якого звати {other}.", "Капітана порома, {other}, допитала поліція."),
            ("Міністр транспорту {minister} пообіцяв розслідування.", "Розслідування оголосив міністр транспорту {minister}."),
        ),
    ),
)  # fmt: skip

KOREAN = (
    Kind(
        headlines=("{town} {firm} 공장 화재로 {dead}명 사망", "{firm} 공장 불… {dead}명 숨져"),
        facts=(
            ("{town}에 있는 {firm} 공장에서 {day} 불이 나 적어도 {dead}명이 숨졌다.", "{day} {town}의 {firm} 공장이 불에 타 최소 {dead}명이 사망했다."),
            ("부상자는 {hurt}명이라고 병원 측이 밝혔다.", "{hurt}명이 화상을 입고 병원으로 옮겨졌다."),
            ("불은 {clock}쯤 용제 창고에서 시작됐다.", "{clock}쯤 첫 불길이 목격됐다."),
            ("{firm}은 피해액을 {sum}00만 유로로 추산했다.", "{firm}은 재건에 {sum}00만 유로가 들 것이라고 밝혔다."),
            ("연기 때문에 주민 {count}명이 집을 떠나야 했다.", "주민 약 {count}명이 학교로 대피했다."),
            ("검찰은 {firm}에 대한 수사에 착수했다.", "검찰이 {firm}을 수사하고 있다."),
        ),
    ),
    Kind(
        headlines=("{town} 앞바다서 여객선 충돌, {dead}명 실종", "{town} 여객선 충돌… {dead}명 수색 중"),
        facts=(
            ("{firm}의 여객선이 {day} {town} 앞바다에서 화물선과 충돌해 {dead}명이 실종됐다.", "{day} {town} 근처에서 {firm} 여객선이 화물선에 받혀 {dead}명이 실종됐다."),
            ("여객선에는 승객 {count}명이 타고 있었다.", "{firm}에 따르면 {count}명이 타고 있었다."),
            ("{hurt}명이 다쳐 육지로 옮겨졌다.", "해양경찰은 부상자가 {hurt}명이라고 밝혔다."),
            ("충돌은 {clock}쯤 안개 속에서 일어났다.", "조난 신호는 {clock}쯤 접수됐다."),
            ("경찰은 선장 {other}를 조사했다.", "선장 {other}는 경찰 조사를 받았다."),
            ("{minister} 교통부 장관은 조사를 약속했다.", "{minister} 교통부 장관은 진상을 밝히겠다고 말했다."),
        ),
    ),
)  # fmt: skip
