"""The story page in the browser, in German."""

TEXTS = {
    "its versions": "seine Fassungen",
    "in its paragraph": "in seinem Absatz",
    "all {n} places": "alle {n} Stellen",
    "Compare": "Vergleichen",
    "Compare two to four of them": "Zwei bis vier davon vergleichen",
    "What changed since": "Was ist neu seit",
    "six hours ago": "vor sechs Stunden",
    "a day ago": "vor einem Tag",
    "three days ago": "vor drei Tagen",
    "a week ago": "vor einer Woche",
    "four weeks ago": "vor vier Wochen",
    "Show": "Zeigen",
    "What changed since I last looked": "Was sich seit meinem letzten Besuch geändert hat",
    "Changes, log, files": "Änderungen, Protokoll, Dateien",
    "Show the story alone": "Nur die Geschichte zeigen",
    "This is no moment. Write a day (2024-11-26), a moment (2024-11-26T18:00Z) or how long ago (6h, 2d).":
        "Das ist kein Zeitpunkt. Schreiben Sie einen Tag (2024-11-26), einen Zeitpunkt (2024-11-26T18:00Z) oder wie lange "
        "es her ist (6h, 2d).",
    "This story": "Diese Geschichte",
    "Its log": "Protokoll",
    "Its feed": "Feed",
    "Evidence as a file": "Belege als Datei",
    "read": "gelesen",
    "version {n} of {m}": "Fassung {n} von {m}",
    "Copy as a citation": "Als Beleg kopieren",
    "Copied": "Kopiert",
    "Link to these words": "Link zu diesem Wortlaut",
    "As a citation in plain text": "Als Beleg in reinem Text",
    "1 more place that says it": "1 weitere Stelle, die es sagt",
    "{n} more places that say it": "{n} weitere Stellen, die es sagen",
    "The whole text is not kept; these are the words around it that were.":
        "Der ganze Text wird nicht aufbewahrt; dies sind die aufbewahrten Worte ringsum.",
    "The article has changed since; these words are of an earlier version.":
        "Der Artikel wurde seither geändert; dieser Wortlaut ist aus einer früheren Fassung.",
    "These words are not here (any more).": "Dieser Wortlaut ist nicht (mehr) hier.",
    "The article may have been taken off the desk. Open the story again and follow the sentence from there.":
        "Der Artikel ist vielleicht nicht mehr auf dem Desk. Öffnen Sie die Geschichte neu und folgen Sie dem Satz von dort.",
    "This address does not say which words are meant.": "Diese Adresse sagt nicht, welcher Wortlaut gemeint ist.",
    "Follow a link of a story page.": "Folgen Sie einem Link einer Geschichte.",
    "These words do not support the sentence": "Dieser Wortlaut trägt den Satz nicht",
    "These words do not support the sentence:": "Dieser Wortlaut trägt den Satz nicht:",
    "Why?": "Warum?",
    "It stands in the log beside your name.": "Es steht im Protokoll neben Ihrem Namen.",
    "Take the citation off the sentence": "Den Beleg vom Satz nehmen",
    "Several stories begin with “{BEGINNING}”.": "Mehrere Geschichten beginnen mit „{BEGINNING}“.",
    "No story is called “{NAME}”.": "Keine Geschichte heißt „{NAME}“.",
    "Give more letters of its id, or look for it on the front.":
        "Geben Sie mehr Zeichen der Kennung an, oder suchen Sie sie auf der Titelseite.",
    "It may have been typed wrong, or the desk was made anew. Look for it on the front, or search for its words.":
        "Vielleicht ist es ein Tippfehler, oder der Desk wurde neu angelegt. Schauen Sie auf der Titelseite nach, oder suchen "
        "Sie nach ihren Worten.",
    "The texts of this story are not kept any more.": "Die Texte dieser Geschichte werden nicht mehr aufbewahrt.",
    "Its log still says which articles it had.": "Ihr Protokoll sagt noch, welche Artikel sie hatte.",
    "Log of a story": "Protokoll einer Geschichte",
    "What the desk did with this story, what people did with it, and why each article is here. Ids that it ever had lead to it.":
        "Was der Desk mit dieser Geschichte tat, was Menschen mit ihr taten und warum jeder Artikel hier ist. Jede Kennung, "
        "die sie je hatte, führt zu ihr.",
    "What happened": "Was geschah",
    "What people said of it": "Was Menschen dazu sagten",
    "taken back": "zurückgenommen",
    "the same person": "dieselbe Person",
    "not the same person": "nicht dieselbe Person",
    "Why:": "Grund:",
    "Why each article is here": "Warum jeder Artikel hier ist",
    "likeness {n} %": "Ähnlichkeit {n} %",
    "put there by a person": "von einem Menschen dorthin gesetzt",
}  # fmt: skip
