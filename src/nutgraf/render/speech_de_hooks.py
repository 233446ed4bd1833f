"""What the page of hooks says in German."""

TEXTS = {
    "Who is told": "Wer benachrichtigt wird",
    "An address here is told when something happens: signed, and again for two days where nobody takes it.":
        "Eine Adresse hier erfährt, wenn etwas geschieht: unterschrieben, und zwei Tage lang wieder, wenn niemand es annimmt.",
    "This is the secret that what is sent is signed with. It is shown once; keep it where the receiver finds it.":
        "Mit diesem Geheimnis wird unterschrieben, was gesendet wird. Es wird einmal gezeigt; bewahre es beim Empfänger auf.",
    "It was taken.": "Es wurde angenommen.",
    "Addresses": "Adressen",
    "Address": "Adresse",
    "retired": "stillgelegt",
    "of": "über",
    "in one story alone": "nur in einer Geschichte",
    "added by": "eingetragen von",
    "Try it out": "Ausprobieren",
    "What it was told": "Was gesendet wurde",
    "When": "Wann",
    "What": "Was",
    "Tries": "Versuche",
    "What came of it": "Was daraus wurde",
    "waits": "wartet",
    "taken": "angenommen",
    "Next": "Das nächste Mal",
    "Add an address": "Eine Adresse eintragen",
    "Where a program listens: https://example.org/heard": "Wo ein Programm zuhört: https://example.org/heard",
    "Tell it no more": "Nicht mehr benachrichtigen",
    "Add the address": "Adresse eintragen",
    "Tell it of": "Benachrichtigen über",
    "Of one story alone": "Nur über eine Geschichte",
    "The id of a story; left empty, of all.": "Die Kennung einer Geschichte; leer: über alle.",
    "A trial": "Ein Versuch",
    "A new story": "Eine neue Geschichte",
    "A new claim": "Eine neue Aussage",
    "A number that changed": "Eine Zahl, die sich änderte",
    "A disagreement that was found": "Ein Widerspruch, der gefunden wurde",
    "Words that a sentence stood on are gone": "Worte, auf denen ein Satz stand, sind weg",
    "Choose at least one thing to be told of.": "Wähl wenigstens eines, worüber benachrichtigt wird.",
    "No hook begins with {NAME}.": "Keine Adresse hat die Kennung {NAME}.",
    "Several hooks begin with {NAME}.": "Mehrere Adressen haben die Kennung {NAME}.",
    "There are {n} hooks already; remove one that is not needed any more.":
        "Es gibt schon {n} Adressen; entferne eine, die nicht mehr gebraucht wird.",
    "This is not a web address that can be read; check how it is spelled.":
        "Das ist keine Webadresse, die sich lesen lässt; prüfe, wie sie geschrieben ist.",
    "Only addresses that start with http:// or https:// are read.":
        "Nur Adressen, die mit http:// oder https:// beginnen, werden gelesen.",
    "The hook was retired.": "Die Adresse wurde stillgelegt.",
    "The receiver did not answer within {n} seconds.": "Der Empfänger antwortete nicht innerhalb von {n} Sekunden.",
    "The receiver could not be reached, or broke off before it answered.":
        "Der Empfänger war nicht zu erreichen, oder er brach ab, bevor er antwortete.",
    "The receiver sends on to another address ({n}), which is not followed; tell the new one.":
        "Der Empfänger verweist an eine andere Adresse ({n}), der nicht gefolgt wird; trage die neue ein.",
    "The receiver says that it is gone for good (410).": "Der Empfänger sagt, dass es ihn nicht mehr gibt (410).",
    "The receiver did not take it ({n}).": "Der Empfänger nahm es nicht an ({n}).",
    "Given up after {n} tries.": "Nach {n} Versuchen aufgegeben.",
}  # fmt: skip
