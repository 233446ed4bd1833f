"""Reasons in German: why accounts are judged to differ, what an account stands on, why an article is in a story."""

TEXTS = {
    # remarks on a page
    "One account only.": "Nur ein Bericht.",
    "All accounts go back to one origin.": "Alle Berichte gehen auf einen Ursprung zurück.",
    "Nobody is quoted.": "Niemand wird zitiert.",
    "1 more article of this story came in earlier; this page is made without it.":
        "1 weiterer Artikel dieser Geschichte kam früher herein; diese Seite ist ohne ihn gemacht.",
    "{n} more articles of this story came in earlier; this page is made without them.":
        "{n} weitere Artikel dieser Geschichte kamen früher herein; diese Seite ist ohne sie gemacht.",
    "Of {n} of {m} articles only the beginning is kept.": "Von {n} von {m} Artikeln ist nur der Anfang aufbewahrt.",
    "{n} of {m} articles print no date.": "{n} von {m} Artikeln nennen kein Datum.",
    "{HEADLINE}: the year is not printed; {n} taken from {why}.":
        "{HEADLINE}: Das Jahr ist nicht gedruckt; {n} stammt aus {why}.",
    "the year is not printed; {n} taken from {why}": "das Jahr ist nicht gedruckt; {n} stammt aus {why}",
    "{HEADLINE}: told by the feed.": "{HEADLINE}: vom Feed angegeben.",
    "“{HEADLINE}”, {day}": "„{HEADLINE}“, {day}",
    "a day printed in its own text, {day}": "einem Tag im eigenen Text, {day}",
    "the latest such day before today": "dem letzten solchen Tag vor heute",
    "{NAME} may be somebody else.": "{NAME} ist vielleicht jemand anderes.",
    # figures
    "{ONE} and {OTHER} give different figures.": "{ONE} und {OTHER} nennen verschiedene Zahlen.",
    "The two differ as by a slip of writing: {error}; which is right cannot be told.":
        "Die beiden unterscheiden sich wie durch einen Schreibfehler: {error}; welche stimmt, lässt sich nicht sagen.",
    "{OUTLET} stands alone with this figure, and {error} against {others}.":
        "{OUTLET} steht mit dieser Zahl allein: {error}, verglichen mit {others}.",
    "all the others": "allen anderen",
    "the other account": "dem anderen Bericht",
    "two digits are swapped": "zwei Ziffern sind vertauscht",
    "a zero is lost": "eine Null fehlt",
    "there is a zero too many": "eine Null ist zu viel",
    "a million stands for a billion": "eine Million steht für eine Milliarde",
    "{OUTLET} itself says that the figure has changed.": "{OUTLET} sagt selbst, dass die Zahl sich geändert hat.",
    "The headline of {OUTLET} and its own text give different figures.":
        "Überschrift und Text von {OUTLET} nennen verschiedene Zahlen.",
    "{OUTLET} prints both figures, each as said by somebody else.":
        "{OUTLET} druckt beide Zahlen, jede von jemand anderem.",
    "{OUTLET} stands alone with this age.": "{OUTLET} steht mit diesem Alter allein.",
    "The accounts give different ages.": "Die Berichte nennen verschiedene Alter.",
    "{OUTLET} sets the two figures against each other.": "{OUTLET} stellt die beiden Zahlen einander gegenüber.",
    "The accounts give different figures, and not all of them are dated.":
        "Die Berichte nennen verschiedene Zahlen, und nicht alle tragen ein Datum.",
    "{OUTLET} itself printed the other figure later.": "{OUTLET} hat später selbst die andere Zahl gedruckt.",
    "Different authorities give different figures: {NAMES}.": "Verschiedene Stellen nennen verschiedene Zahlen: {NAMES}.",
    "The accounts are of one day, and which is the later one cannot be told.":
        "Die Berichte sind von einem Tag, und welcher der spätere ist, lässt sich nicht sagen.",
    "The accounts were printed at about the same time and keep different figures.":
        "Die Berichte erschienen etwa zur gleichen Zeit und bleiben bei verschiedenen Zahlen.",
    "The accounts keep to different figures, and none says why.":
        "Die Berichte bleiben bei verschiedenen Zahlen, und keiner sagt, warum.",
    "Each later account gives a higher figure, as such counts do.":
        "Jeder spätere Bericht nennt eine höhere Zahl, wie es bei solchen Zählungen geschieht.",
    "Each later account gives a lower figure, as such counts do.":
        "Jeder spätere Bericht nennt eine niedrigere Zahl, wie es bei solchen Zählungen geschieht.",
    "The later account gives another figure and does not say that it has changed.":
        "Der spätere Bericht nennt eine andere Zahl und sagt nicht, dass sie sich geändert hat.",
    # names
    "{OUTLET} has “{NAME}” and, further on, “{OTHER}”, whom it does not introduce.":
        "{OUTLET} hat „{NAME}“ und weiter unten „{OTHER}“, ohne den Namen einzuführen.",
    "The accounts tell the same of two names that are easily mistaken, and none has both: “{NAME}” and “{OTHER}”.":
        "Die Berichte erzählen dasselbe von zwei leicht zu verwechselnden Namen, und keiner hat beide: "
        "„{NAME}“ und „{OTHER}“.",
    "The accounts tell the same of two names, and none has both: “{NAME}” and “{OTHER}”.":
        "Die Berichte erzählen dasselbe von zwei Namen, und keiner hat beide: „{NAME}“ und „{OTHER}“.",
    "{OUTLET} alone has another name for the same person: “{NAME}” and “{OTHER}”.":
        "{OUTLET} allein hat einen anderen Namen für dieselbe Person: „{NAME}“ und „{OTHER}“.",
    "The same article of {OUTLET} has {NAME} in this office, and “{OTHER}” stands in it once, without a first name or "
    "another country, and in no other account.":
        "Derselbe Artikel von {OUTLET} hat {NAME} in diesem Amt, und „{OTHER}“ steht einmal darin, ohne Vornamen oder "
        "anderes Land, und in keinem anderen Bericht.",
    # days, places, outcomes
    "{OUTLET} has “{WORDS}”, but that day in {n} is no {day}.": "{OUTLET} hat „{WORDS}“, aber dieser Tag ist {n} kein {day}.",
    "The later account says that it was moved: “{ONE}” and “{OTHER}”.":
        "Der spätere Bericht sagt, dass es verlegt wurde: „{ONE}“ und „{OTHER}“.",
    "One account alone has another time, a day or less off: “{ONE}” and “{OTHER}”.":
        "Ein Bericht allein hat eine andere Zeit, höchstens einen Tag daneben: „{ONE}“ und „{OTHER}“.",
    "{OUTLET} alone has another time, a day or less off: “{ONE}” and “{OTHER}”.":
        "{OUTLET} allein hat eine andere Zeit, höchstens einen Tag daneben: „{ONE}“ und „{OTHER}“.",
    "The accounts give one and the same thing two times: “{ONE}” and “{OTHER}”.":
        "Die Berichte geben für ein und dieselbe Sache zwei Zeiten an: „{ONE}“ und „{OTHER}“.",
    "The accounts put one and the same thing at two places: “{ONE}” and “{OTHER}”.":
        "Die Berichte verlegen ein und dieselbe Sache an zwei Orte: „{ONE}“ und „{OTHER}“.",
    "{says} and {other}: both cannot hold.": "{says}, {other}: Beides kann nicht stimmen.",
    "{says} and {other}: the later account tells the later state.":
        "{says}, {other}: Der spätere Bericht gibt den späteren Stand wieder.",
    "{says} and {other}: one account stands alone.": "{says}, {other}: Ein Bericht steht allein.",
    "{says} and {other}: it cannot be told which came last.":
        "{says}, {other}: Was zuletzt kam, lässt sich nicht sagen.",
    "one account has “{WORDS}”": "ein Bericht hat „{WORDS}“",
    "{OUTLET} has “{WORDS}”": "{OUTLET} hat „{WORDS}“",
    "{OUTLET} has “{WORDS}”, said by {SPEAKER}": "{OUTLET} hat „{WORDS}“, gesagt von {SPEAKER}",
    "{OUTLET} has “{WORDS}”, said by {SPEAKER},": "{OUTLET} hat „{WORDS}“, gesagt von {SPEAKER}",
    # what an account does with a claim
    "is in another language": "ist in einer anderen Sprache",
    "tells of it in part": "berichtet teilweise davon",
    "tells of it in part, or with other figures": "berichtet teilweise davon oder mit anderen Zahlen",
    "tells of it in part, or does not tell of this": "berichtet teilweise davon oder gar nicht",
    "tells of the same matter without it": "berichtet von derselben Sache ohne dies",
    "does not tell of this": "berichtet nicht davon",
    "it is not known which came first": "welcher zuerst kam, ist nicht bekannt",
    "came before the first account of it": "erschien vor dem ersten Bericht davon",
    "only an excerpt is at hand": "nur ein Auszug liegt vor",
    "said so in an earlier version, no longer does": "sagte es in einer früheren Fassung, jetzt nicht mehr",
    "says that it is not confirmed": "sagt, dass es nicht bestätigt ist",
    "tells that it is denied": "berichtet, dass es bestritten wird",
    "{NAME} denies it": "{NAME} bestreitet es",
    "tells the contrary": "berichtet das Gegenteil",
    "tells “{VALUE}” instead": "berichtet stattdessen „{VALUE}“",
    "Given to different people: {given}.": "Verschiedenen Menschen zugeschrieben: {given}.",
    "by {NAMES} to {NAME}, {given}": "{NAME} ({NAMES}), {given}",
    "by {NAMES} to {NAME}": "{NAME} ({NAMES})",
    # what an account stands on
    "credited to {NAME}": "{NAME} zugeschrieben",
    "wordings of {NAME}": "Wendungen von {NAME}",
    "it opens on “{WORDS}”": "er beginnt mit „{WORDS}“",
    "the same words that others credit to {NAME}": "derselbe Wortlaut, den andere {NAME} zuschreiben",
    "the same words as {OUTLET} prints": "derselbe Wortlaut, den {OUTLET} druckt",
    "it names nobody it took the story from": "er nennt niemanden, von dem er die Geschichte hat",
    "the story hangs on “{WORDS}”": "die Geschichte hängt an „{WORDS}“",
    "hardly more than one statement: “{WORDS}”": "kaum mehr als eine Erklärung: „{WORDS}“",
    "it passes on an appeal: “{WORDS}”": "er gibt einen Aufruf weiter: „{WORDS}“",
    "{OUTLET} is the house it tells of": "{OUTLET} ist das Haus, von dem er berichtet",
    "given to “{WORDS}”": "zugeschrieben: „{WORDS}“",
    "only this article has it": "nur dieser Artikel hat es",
    "same words": "derselbe Wortlaut",
    # what is new
    "was {WORDS}": "vorher {WORDS}",
    "“{WORDS}” was not there": "„{WORDS}“ stand nicht da",
    "no longer in the article": "nicht mehr im Artikel",
    "first time {NAME} is quoted": "{NAME} wird zum ersten Mal zitiert",
    "as was expected": "wie erwartet",
    "which was expected otherwise": "anders als erwartet",
    "which overtakes what was expected": "überholt, was erwartet wurde",
    "against {VALUE} ({OUTLET})": "gegenüber {VALUE} ({OUTLET})",
    # why an article is in a story
    "first account of this story": "erster Bericht dieser Geschichte",
    "another text of the same article": "ein anderer Text desselben Artikels",
    "it goes on after a rest": "sie geht nach einer Pause weiter",
    "shares {NAMES} and the number {NUMBER}": "teilt {NAMES} und die Zahl {NUMBER}",
    "shares {NAMES} and the numbers {ONE} and {OTHER}": "teilt {NAMES} und die Zahlen {ONE} und {OTHER}",
    "shares the number {NUMBER}": "teilt die Zahl {NUMBER}",
    "shares the numbers {ONE} and {OTHER}": "teilt die Zahlen {ONE} und {OTHER}",
    "shares {NAMES}": "teilt {NAMES}",
    "in another language": "in einer anderen Sprache",
    "in another language, 1 name sounds the same": "in einer anderen Sprache, 1 Name klingt gleich",
    "in another language, {n} names sound the same": "in einer anderen Sprache, {n} Namen klingen gleich",
    "{n} % alike in words": "im Wortlaut zu {n} % gleich",
    "tells of the same day": "berichtet vom selben Tag",
    "tells of other days": "berichtet von anderen Tagen",
    "under an hour apart": "weniger als eine Stunde auseinander",
    "1 hour apart": "1 Stunde auseinander",
    "{n} hours apart": "{n} Stunden auseinander",
    "1 day apart": "1 Tag auseinander",
    "{n} days apart": "{n} Tage auseinander",
    "too few words to compare": "zu wenige Wörter zum Vergleichen",
    "its date (far off) is years off the others’ and was not believed":
        "sein Datum (weit weg) liegt Jahre neben dem der anderen und wurde nicht geglaubt",
    "its date ({DAY}) is years off the others’ and was not believed":
        "sein Datum ({DAY}) liegt Jahre neben dem der anderen und wurde nicht geglaubt",
}  # fmt: skip
