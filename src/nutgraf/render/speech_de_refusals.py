"""Why something that was asked for cannot be, in German."""

_NONE = {
    "Look for it in its list, or search for its words.": "Such es in seiner Liste, oder such nach seinen Worten.",
    "No article is called {NAME}.": "Kein Artikel heißt {NAME}.",
    "Several articles begin with {NAME}, among them {ID}.": "Mehrere Artikel beginnen mit {NAME}, darunter {ID}.",
    "No story is called {NAME}.": "Keine Geschichte heißt {NAME}.",
    "Several stories begin with {NAME}, among them {ID}.": "Mehrere Geschichten beginnen mit {NAME}, darunter {ID}.",
    "No story was ever called {NAME}.": "Keine Geschichte hieß je {NAME}.",
    "No story was ever called {NAME}; use an id that a page or the log shows.":
        "Keine Geschichte hieß je {NAME}; nimm eine Kennung, die eine Seite oder das Protokoll zeigt.",
    "No story or article was ever called {NAME}.": "Keine Geschichte und kein Artikel hieß je {NAME}.",
    "No article {NAME} was ever placed; place it in a story first.":
        "Kein Artikel {NAME} wurde je eingeordnet; ordne ihn erst in eine Geschichte ein.",
    "No page of this desk tells of {NAME}.":
        "Keine Seite dieser Redaktion berichtet von {NAME}.",
    "No article of an outlet called {NAME} is kept.":
        "Kein Artikel eines Mediums namens {NAME} ist aufbewahrt.",
    "{NAME}: no article begins so.": "{NAME}: So beginnt kein Artikel.",
    "{NAME}: {n} or more articles begin so.": "{NAME}: So beginnen {n} oder mehr Artikel.",
    "{n} ids begin with {NAME}, among them {ONE} and {OTHER}; give more letters.":
        "{n} Kennungen beginnen mit {NAME}, darunter {ONE} und {OTHER}; gib mehr Buchstaben an.",
    "No such version of an article is kept here.": "Diese Fassung eines Artikels ist hier nicht aufbewahrt.",
    "This version of the article has no such characters.": "Diese Fassung des Artikels hat keine solchen Zeichen.",
    "No kept version begins with {NAME}; the article has {IDS}.":
        "Keine aufbewahrte Fassung beginnt mit {NAME}; der Artikel hat {IDS}.",
    "Several versions begin with {NAME}; the article has {IDS}.":
        "Mehrere Fassungen beginnen mit {NAME}; der Artikel hat {IDS}.",
    "Two versions are needed to tell what changed.": "Zwei Fassungen braucht es, um zu sagen, was sich änderte.",
    "Choose them on the page of the article.": "Wähl sie auf der Seite des Artikels.",
    "The texts of the story {ID} are not kept any more.": "Die Texte der Geschichte {ID} sind nicht mehr aufbewahrt.",
    "Nobody here is called “{NAME}”.": "Hier heißt niemand „{NAME}“.",
    "There is no token {ID}.": "Es gibt keinen Schlüssel {ID}.",
    "“{NAME}” is no day.": "„{NAME}“ ist kein Tag.",
    "A day is written like this: /digest/2026-03-12.": "Ein Tag wird so geschrieben: /digest/2026-03-12.",
    "Look at today’s digest: /digest/today.": "Sieh dir den Überblick von heute an: /digest/today.",
    "“{TYPED}” is no moment; write it like this: {EXAMPLE} (or a day alone: {DAY}), or how long ago: {AGO}.":
        "„{TYPED}“ ist kein Zeitpunkt; schreib ihn so: {EXAMPLE} (oder nur einen Tag: {DAY}), oder wie lange her: {AGO}.",
    "“{TYPED}” has no zone; write it like this: {EXAMPLE} (Z is UTC), or {OTHER} in its place, or how long ago: {AGO}.":
        "„{TYPED}“ hat keine Zeitzone; schreib es so: {EXAMPLE} (Z ist UTC), oder {OTHER} an dessen Stelle, oder wie lange her: {AGO}.",
    "“{TYPED}” is no day and time that exists; write it like this: {EXAMPLE}, or how long ago: {AGO}.":
        "„{TYPED}“ ist kein Tag und keine Uhrzeit, die es gibt; schreib es so: {EXAMPLE}, oder wie lange her: {AGO}.",
    "No address ends so; the endings are: {NAMES}.": "So endet keine Adresse; die Enden sind: {NAMES}.",
    "This is too long to look for; {n} characters are enough.": "Das ist zu lang zum Suchen; {n} Zeichen genügen.",
    "Nothing is asked; write a question in plain words.": "Nichts ist gefragt; schreib eine Frage in einfachen Worten.",
    "Name two to four different articles to lay side by side; {n} given.":
        "Nenn zwei bis vier verschiedene Artikel zum Nebeneinanderlegen; {n} genannt.",
    "This is no mark of a place in this list; ask for the list from its beginning.":
        "Das ist keine Marke einer Stelle in dieser Liste; frag nach der Liste von ihrem Anfang an.",
}  # fmt: skip
_CORRECTING = {
    "Choose the articles that tell of another event.": "Wähl die Artikel aus, die von einem anderen Ereignis berichten.",
    "Say where the article belongs: the id of a story, or new for one of its own.":
        "Sag, wohin der Artikel gehört: die Kennung einer Geschichte, oder new für eine eigene.",
    "The form came back incomplete; go back and send it again.":
        "Das Formular kam unvollständig zurück; geh zurück und schick es noch einmal.",
    "Say whether the words bear the sentence out, by one of the two buttons.":
        "Sag mit einem der beiden Knöpfe, ob die Worte den Satz tragen.",
    "Number {n} was undone already, by {NAME}.": "Nummer {n} hat {NAME} schon zurückgenommen.",
    "Number {n} cannot be undone: {why}.": "Nummer {n} lässt sich nicht zurücknehmen: {why}.",
    "it is an undoing; correct anew": "Sie nimmt selbst etwas zurück; korrigiere neu",
    "Nothing that was said has the number {n}.": "Nichts, was gesagt wurde, hat die Nummer {n}.",
    "No ruling has the number {n}.": "Keine Entscheidung hat die Nummer {n}.",
    "Ruling {n} was undone already, by {NAME}.": "Entscheidung {n} hat {NAME} schon zurückgenommen.",
    "The page of {ID} does not cite this for that sentence (any more)":
        "Die Seite von {ID} belegt diesen Satz nicht (mehr) damit.",
    "Write both names as a page prints them.": "Schreib beide Namen so, wie eine Seite sie druckt.",
    "“{NAME}” does not stand on any page; write both names as a page prints them.":
        "„{NAME}“ steht auf keiner Seite; schreib beide Namen so, wie eine Seite sie druckt.",
    "“{NAME}” does not stand on the page of {ID}; write both names as a page prints them.":
        "„{NAME}“ steht nicht auf der Seite von {ID}; schreib beide Namen so, wie eine Seite sie druckt.",
    "These are one name; name two that a page prints differently.":
        "Das ist ein und derselbe Name; nenn zwei, die eine Seite verschieden druckt.",
    "Both ids lead to the story {ID}; name two stories to make them one.":
        "Beide Kennungen führen zur Geschichte {ID}; nenn zwei Geschichten, um sie zusammenzulegen.",
    "Name some articles of the story {ID}, but not all of them, to split them off.":
        "Nenn einige Artikel der Geschichte {ID}, aber nicht alle, um sie abzutrennen.",
    "The article {ID} is there already; pin it so that it stays there.":
        "Der Artikel {ID} ist schon dort; leg ihn fest, damit er dort bleibt.",
    "The article {ID} is not fixed; only what was pinned or corrected can be let go.":
        "Der Artikel {ID} ist nicht festgelegt; nur was festgelegt oder korrigiert wurde, lässt sich freigeben.",
    "Its articles are in several stories by now; move them one by one.":
        "Seine Artikel stehen inzwischen in mehreren Geschichten; verschieb sie einzeln.",
    "This correction does not stand any more, or was made before nutgraf could undo; correct anew.":
        "Diese Korrektur gilt nicht mehr oder stammt aus der Zeit, bevor nutgraf zurücknehmen konnte; korrigiere neu.",
    "What {NAME} corrected afterwards rests on this; undo that first ({WHAT})":
        "Was {NAME} danach korrigierte, beruht darauf; nimm das zuerst zurück ({WHAT}).",
}  # fmt: skip
_ADDING = {
    "“{ADDRESS}” could not be read: {why}.": "„{ADDRESS}“ konnte nicht gelesen werden: {why}.",
    "“{ADDRESS}” announces no articles: {why}.": "„{ADDRESS}“ kündigt keine Artikel an: {why}.",
    "No feed could be taken from the list: {why}.": "Aus der Liste ließ sich kein Feed entnehmen: {why}.",
    "it names no feed": "Sie nennt keinen Feed",
    "Wait {n} second, then go on.": "Warte {n} Sekunde, dann mach weiter.",
    "Wait {n} seconds, then go on.": "Warte {n} Sekunden, dann mach weiter.",
}  # fmt: skip
TEXTS = {**_NONE, **_CORRECTING, **_ADDING}
