"""German: the pages about the desk itself."""

TEXTS = {
    "Pages about the desk": "Seiten über den Desk",
    "Feeds": "Feeds",
    "Fates": "Verbleib",
    "Facts about outlets": "Fakten über Medien",
    "Quality": "Qualität",
    "text": "Text",
    "Read as {form}: {n} words in {m} paragraphs.": "Als {form} gelesen: {n} Wörter in {m} Absätzen.",
    "Read as {form}: {n} words in 1 paragraph.": "Als {form} gelesen: {n} Wörter in 1 Absatz.",
    "Webhooks": "Webhooks",
    "Logins": "Zugänge",
    # feeds
    "Added:": "Hinzugefügt:",
    "Added an article:": "Artikel hinzugefügt:",
    "1 feed": "1 Feed",
    "{n} feeds": "{n} Feeds",
    "on the desk already": "schon auf dem Desk",
    "The page names another feed:": "Die Seite nennt noch einen Feed:",
    "in order": "in Ordnung",
    "{n} failing": "{n} gestört",
    "failing": "gestört",
    "{n} not asked yet": "{n} noch nicht gefragt",
    "not asked yet": "noch nicht gefragt",
    "{n} not asked any more": "{n} nicht mehr gefragt",
    "not asked any more": "nicht mehr gefragt",
    "All as OPML": "Alle als OPML",
    "This desk listens to nothing yet.": "Dieser Desk hört noch auf nichts.",
    "Add a feed below, or in a terminal:": "Unten einen Feed hinzufügen, oder im Terminal:",
    "Feed": "Feed",
    "How it goes": "Wie es geht",
    "Last asked": "Zuletzt gefragt",
    "Next": "Nächstes Mal",
    "next round": "nächste Runde",
    "Announced": "Angekündigt",
    "Remove": "Entfernen",
    "sitemap": "Sitemap",
    "home page": "Startseite",
    "Add to the desk": "Zum Desk hinzufügen",
    "Address": "Adresse",
    "A feed, a home page, a sitemap or a single article: what it is, nutgraf finds out by looking.": (
        "Ein Feed, eine Startseite, eine Sitemap oder ein einzelner Artikel: Was es ist, findet nutgraf selbst heraus."
    ),
    "Folder": "Ordner",
    "Where it is filed, such as Harbours/North; may be left empty.": "Wo er abgelegt wird, etwa Häfen/Nord; darf leer sein.",
    "Take it for a feed without asking it": "Ungefragt als Feed nehmen",
    "Add": "Hinzufügen",
    "List of feeds (OPML)": "Liste von Feeds (OPML)",
    "As every reader of feeds writes it; up to 10 MB.": "Wie jedes Feedprogramm sie schreibt; bis 10 MB.",
    "Add the list": "Liste hinzufügen",
    "Feeds are asked by the command nutgraf watch, or once by nutgraf update.": (
        "Gefragt werden Feeds vom Befehl nutgraf watch, oder einmal von nutgraf update."
    ),
    "Give an address that begins with https:// or http://, or choose a list of feeds (OPML).": (
        "Eine Adresse angeben, die mit https:// oder http:// beginnt, oder eine Liste von Feeds (OPML) auswählen."
    ),
    # fates
    "Every address and every file ends in exactly one way, with its reason.": (
        "Jede Adresse und jede Datei endet auf genau eine Art, mit ihrem Grund."
    ),
    "all": "alle",
    "waiting": "wartet",
    "kept": "behalten",
    "copy": "Kopie",
    "earlier version": "frühere Fassung",
    "empty": "leer",
    "binary": "kein Text",
    "too large": "zu groß",
    "unreadable": "unlesbar",
    "no article": "kein Artikel",
    "not found": "nicht gefunden",
    "refused": "abgewiesen",
    "unreachable": "nicht erreichbar",
    "timed out": "zu langsam",
    "wrong type": "falsche Art",
    "rights reserved": "Rechte vorbehalten",
    "Ended": "Endete",
    "Reason": "Grund",
    "When": "Wann",
    "These are the latest. All of them, in a terminal:": "Das sind die neuesten. Alle, im Terminal:",
    "No address ended so.": "Keine Adresse endete so.",
    "Nothing has come to this desk yet.": "Auf diesem Desk ist noch nichts angekommen.",
    "Add a feed, and let it be asked:": "Einen Feed hinzufügen und fragen lassen:",
    # facts
    "What somebody says of an outlet, with who says so and as of when. nutgraf ships no ratings.": (
        "Was jemand über ein Medium sagt, mit wem und von wann. nutgraf bringt keine Bewertungen mit."
    ),
    "All as CSV": "Alle als CSV",
    "What could not be taken:": "Was nicht übernommen werden konnte:",
    "1 new fact": "1 neuer Fakt",
    "{n} new facts": "{n} neue Fakten",
    "That is settled.": "Das ist festgelegt.",
    "Outlet": "Medium",
    "What": "Was",
    "Value": "Wert",
    "Says who": "Sagt wer",
    "As of": "Stand",
    "name": "Name",
    "country": "Land",
    "language": "Sprache",
    "owner": "Eigentümer",
    "kind": "Art",
    "tag": "Schlagwort",
    "These are the first of {n}; the table holds them all.": "Das sind die ersten von {n}; die Tabelle enthält alle.",
    "Nobody has told anything of an outlet yet.": "Noch hat niemand etwas über ein Medium gesagt.",
    "Tell of an outlet": "Über ein Medium sagen",
    "Its name, or its host: example.org": "Sein Name oder sein Host: example.org",
    "A person, a register, an address": "Eine Person, ein Register, eine Adresse",
    "Today where it is left empty.": "Heute, wenn es leer bleibt.",
    "Keep it": "Behalten",
    "Table (CSV)": "Tabelle (CSV)",
    "Columns: outlet, name, country, language, owner, kind, tags, source, date": (
        "Spalten: outlet, name, country, language, owner, kind, tags, source, date"
    ),
    "Take the table": "Tabelle übernehmen",
    "nutgraf knows some sixty news agencies by name, so that wire copy is found.": (
        "nutgraf kennt etwa sechzig Nachrichtenagenturen beim Namen, damit Agenturtext erkannt wird."
    ),
    "Take them": "Übernehmen",
    "A fact needs an outlet, what is told of it, and who says so.": (
        "Ein Fakt braucht ein Medium, was darüber gesagt wird, und wer es sagt."
    ),
    "The day is written as 2026-03-12.": "Der Tag wird als 2026-03-12 geschrieben.",
    "How much of a text is kept": "Wie viel von einem Text behalten wird",
    "Kept": "Behalten",
    "For how long": "Wie lange",
    "Why": "Warum",
    "Forget": "Vergessen",
    "all outlets": "alle Medien",
    "all of the text": "der ganze Text",
    "an excerpt": "ein Auszug",
    "the headline alone": "nur die Überschrift",
    "1 day": "1 Tag",
    "{n} days": "{n} Tage",
    "for good": "auf Dauer",
    "Nothing is settled: all of each text is kept, for good, unless an outlet’s own rights signals say otherwise.": (
        "Nichts ist festgelegt: Jeder Text wird ganz und auf Dauer behalten, wenn die Rechtehinweise des Mediums nichts "
        "anderes sagen."
    ),
    "Its name or host; left empty: all outlets": "Sein Name oder Host; leer: alle Medien",
    "Days": "Tage",
    "Left empty: for good": "Leer: auf Dauer",
    "Settle it": "Festlegen",
    "Choose how much is kept: all of the text, an excerpt, or its headline alone.": (
        "Wählen, wie viel behalten wird: der ganze Text, ein Auszug oder nur die Überschrift."
    ),
    "Days are a whole number from 1 on; leave them out to keep texts for good.": (
        "Tage sind eine ganze Zahl ab 1; weglassen, um Texte auf Dauer zu behalten."
    ),
    # quality
    "This desk, measured on itself just now. How well nutgraf does on labelled sets stands in its documentation.": (
        "Dieser Desk, eben an sich selbst gemessen. Wie gut nutgraf auf ausgezeichneten Daten ist, steht in der Dokumentation."
    ),
    "Share": "Anteil",
    "Of": "Von",
    "nothing to measure yet": "noch nichts zu messen",
    "Collecting": "Sammeln",
    "Stories": "Geschichten",
    "Pages": "Seiten",
    "Checked by people": "Von Menschen geprüft",
    "Addresses kept": "Behaltene Adressen",
    "of all announced addresses that have their fate, those whose words are kept": (
        "von allen angekündigten Adressen, die angekommen sind, die, deren Text behalten wird"
    ),
    "Feeds that answer": "Feeds, die antworten",
    "of all feeds that were asked, those whose last answer could be read": (
        "von allen gefragten Feeds die, deren letzte Antwort lesbar war"
    ),
    "Articles with a time": "Artikel mit Zeit",
    "of the latest articles, those whose time of publication is known": (
        "von den neuesten Artikeln die, deren Erscheinungszeit bekannt ist"
    ),
    "Articles that share a story ({LANGUAGE})": "Artikel in einer gemeinsamen Geschichte ({LANGUAGE})",
    "of the latest articles in one language, those whose story has another article": (
        "von den neuesten Artikeln einer Sprache die, deren Geschichte noch einen Artikel hat"
    ),
    "Corrections by people": "Berichtigungen durch Menschen",
    "merges, splits, moves and pins that people said, beside all articles": (
        "was Menschen vereint, getrennt, verschoben und festgehalten haben, neben allen Artikeln"
    ),
    "Pages that hold": "Seiten, die halten",
    "of the first pages, those whose every citation opens and bears its sentence out when it is checked again": (
        "von den ersten Seiten die, auf denen jeder Beleg sich öffnet und seinen Satz trägt, wenn er neu geprüft wird"
    ),
    "Sentences of several origins": "Sätze aus mehreren Ursprüngen",
    "of what those pages tell, sentences that two independent origins or more carry": (
        "von dem, was diese Seiten erzählen, Sätze, die zwei unabhängige Ursprünge oder mehr tragen"
    ),
    "Origins behind outlets": "Ursprünge hinter Medien",
    "independent origins on those pages, beside the outlets that publish them": (
        "unabhängige Ursprünge auf diesen Seiten, neben den Medien, die sie veröffentlichen"
    ),
    "Sentences borne out": "Belegte Sätze",
    "of the sentences that people compared with the words they cite, those that the words support": (
        "von den Sätzen, die Menschen mit den zitierten Worten verglichen haben, die, die von den Worten gestützt werden"
    ),
    "Check one sentence": "Einen Satz prüfen",
    "Taken by chance from the pages. Do the words bear the sentence out?": (
        "Zufällig von den Seiten genommen. Stützen die Worte den Satz?"
    ),
    "Yes, they do": "Ja, sie stützen ihn",
    "No, they do not": "Nein, sie stützen ihn nicht",
    "Another one": "Einen anderen",
    "Thank you; that is kept.": "Danke, das ist festgehalten.",
    "Editors are shown sentences here, to compare them with the words they cite.": (
        "Wer redigieren darf, bekommt hier Sätze gezeigt, um sie mit den zitierten Worten zu vergleichen."
    ),
}
