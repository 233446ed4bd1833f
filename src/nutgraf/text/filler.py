"""Words that lead over, weigh or frame, and tell nothing by themselves: a text put in other words is full of new ones."""

from functools import lru_cache

from nutgraf.text.words import stem

_FILLER = {
    "en": """ability able accord account achieve acknowledge act action actual add additional address adequate affect afterwards
        ahead aim alike allege allegedly alongside already amid amidst amongst amount announce anticipate apparent apparently appear
        approach appropriate approximate area arise aspect assess associate attempt attention aware back backdrop background basis
        become begin behalf believe benefit best better big bring broad broader capability capable carry case cause certain challenge
        circumstance cite claim clear clearly close come coming comment commit common complete complex concern condition conduct
        confirm consequence consider considerable continue contribute could course crucial current currently date deal decide deep
        deeply describe despite detail determine development different difficult direct disclose discuss due earlier early effect
        effort either emerge emphasis emphasise emphasize enable encounter end enough ensure entire escalate escalation especially
        essential establish evaluate even event eventual every evident exact example exist expect experience explain express extend
        extent extra face fact factor far feature feel find first focus follow following force form formal former forward frame
        full further future gain general generally geopolitical get give given go goal good great greater grow growing growth happen
        hard hold hope however huge idea identify immediate impact implication importance important impose include increase
        increasing increasingly indeed indicate indication individual inform information initial initially insist instance instead
        intend intensify intention interview introduce involve involvement issue keep key kind know known large largely last late
        later latest lead least less level light like likely limit line little local long longer look main mainly maintain major
        make manage manner many mark matter mean meanwhile measure mention might moment moreover move much must name namely navigate
        near nearly necessary need new newly next notable notably note noted now number obtain obvious occur offer official officially
        often one ongoing open openness operate operation order originally otherwise outcome outline overall part partial particular
        particularly partly past perform period persist person place plan point portion pose position positive possibility possible
        possibly potential potentially prepare present press pressing previous previously primary primarily principal prior problem
        proceed process progress prominent prompt propose prospect provide public purpose push put question quick quickly raise range
        rapid rather reach read reason recall receive recent recently reevaluate reflect refrain regard regarding related relation
        relative relevant remain remark report reportedly represent request require respect respond response responsible result
        return reveal rise role roughly run say scale scene seek seem seen serious seriously serve set setting several shape share
        shift short show side sign signal significance significant significantly similar simply since single situation small
        something soon source speak specific stage stance stand start state statement status stay steadily step still stress strong
        strongly subsequent substantial success successful such suggest support sure surround swift take talk tell tension term
        thing think though thought thus tie time today together top total touch toward towards traditional traditionally trigger
        trouble try turn type ultimate ultimately underline underscore underway undertake unfold upcoming urge urgency urgent use
        usual various version view visit voice want warn way well whole wide widely widespread wish work worry would yet""",
    "de": """ablauf abschließend aktuell allgemein angabe angaben anlass ansatz anschließend ansicht äußern bedeuten bedeutend bedeutung
        begründen bekannt bekommen bereich bereits bericht berichten besonders bestehen bestätigen beteiligen betonen betreffen bezug
        bleiben bringen derzeit derzeitig deutlich eigen einsatz einzeln entscheidend entsprechend entwicklung ereignis erfolgen
        erhalten erheblich erklären ernst erreichen erst erwarten finden folge folgen frage führen ganz geben gegenwärtig gehen gelten
        gemeinsam genau gesamt geschehen gleich grund groß halten handeln hinblick hintergrund hinweis hinweisen information insgesamt
        jeweilig jüngst kommen kurz lage laufend laut letzt liegen machen maßnahme meinen melden mitteilen möglich möglichkeit nehmen
        neu notwendig nutzen offenbar offensichtlich prozess raum reagieren reaktion rolle sagen sache schließlich schnell schritt
        schwer schwierig sehen seite setzen sicher situation sorge stark stehen stellen stellung teil tun umgang umstand unklar
        unterstreichen ursprünglich verbinden verfügen verlauf vermutlich verschieden vorfall vorgang vorgehen vorliegen weg weit
        weiterhin werden wichtig wirken wirkung zeigen zeit zeitpunkt ziel zufolge zunehmend zusammenhang zustand warum weshalb wieso bisher bislang""",
    "uk": """аналогічний бажати бачити важливий важливість вважати вважають вести взагалі відбуватися відбулося відбутися віддати
        відзначати відзначив відносно відомий відомо вказати вказують володіти гострий давати далі дати даний деякий детальний діяти
        додати додав досить дотримуватися ефект забезпечити загальний загалом зазначати зазначив залишатися залишається заявити
        заявив заявляти зберігати зв'язок здійснити здійснювати зокрема зробити зростати інформація інцидент йти ймовірно казати
        короткий значний значно крок лінія майбутній мати мета можливий можливість момент напередодні напрям наслідок наступний
        нинішній новий обставина обставини оголосити останній очікувати очікується питання підкреслити підкреслив підтвердити
        повідомити повідомили повідомляти повідомляється подальший поки показати положення попередній послідовний поступово
        початок почати представити привести призвести причина пояснити пояснив процес результат рівень різний робити розповісти розповів
        роль серйозний ситуація складний спільний справа сприяти стан стати слово слова словами сторона стосуватися суттєвий точка умова уточнити
        участь фактично частина час який""",
}  # fmt: skip


@lru_cache(maxsize=8)
def fillers(language: str) -> frozenset[str]:
    """The stems of such words in ``language``; empty for languages without a list."""
    return frozenset(stem(word, language) for word in _FILLER.get(language, "").split())
