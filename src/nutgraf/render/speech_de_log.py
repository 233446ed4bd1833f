"""What happened to stories, in German (`nutgraf.render.turns`)."""

TEXTS = {
    "undated": "ohne Datum",
    "Story {STORY} began with {articles}.": "Geschichte {STORY} begann mit {articles}.",
    "Article {ONE} joined story {STORY}.": "Artikel {ONE} kam zu Geschichte {STORY}.",
    "Articles {NAMES} joined story {STORY}.": "Die Artikel {NAMES} kamen zu Geschichte {STORY}.",
    "Article {ONE} moved from story {OTHER} to story {STORY}.":
        "Artikel {ONE} wechselte von Geschichte {OTHER} zu Geschichte {STORY}.",
    "Articles {NAMES} moved from story {OTHER} to story {STORY}.":
        "Die Artikel {NAMES} wechselten von Geschichte {OTHER} zu Geschichte {STORY}.",
    "Story {OTHER} became part of story {STORY}, and brought {articles}.":
        "Geschichte {OTHER} ging in Geschichte {STORY} auf und brachte mit: {articles}.",
    "Story {STORY} split off from story {OTHER}, with {articles}.":
        "Geschichte {STORY} löste sich von Geschichte {OTHER}, mit {articles}.",
    "Story {STORY} went on after a rest.": "Geschichte {STORY} ging nach einer Pause weiter.",
    "Article {ONE} came with another text, and stayed in story {STORY}.":
        "Artikel {ONE} kam mit anderem Text und blieb in Geschichte {STORY}.",
    "Article {ONE} was pinned in story {STORY}.": "Artikel {ONE} wurde in Geschichte {STORY} festgehalten.",
    "Article {ONE} was let go in story {STORY}.": "Artikel {ONE} wurde in Geschichte {STORY} losgelassen.",
    "{WHO} moved article {ONE} from story {OTHER} to story {STORY}.":
        "{WHO} hat Artikel {ONE} von Geschichte {OTHER} zu Geschichte {STORY} verschoben.",
    "{WHO} moved articles {NAMES} from story {OTHER} to story {STORY}.":
        "{WHO} hat die Artikel {NAMES} von Geschichte {OTHER} zu Geschichte {STORY} verschoben.",
    "{WHO} made story {OTHER} part of story {STORY}, and with it {articles}.":
        "{WHO} hat Geschichte {OTHER} zu einem Teil von Geschichte {STORY} gemacht, und damit {articles}.",
    "{WHO} split story {STORY} off from story {OTHER}, with {articles}.":
        "{WHO} hat Geschichte {STORY} von Geschichte {OTHER} getrennt, mit {articles}.",
    "{WHO} pinned article {ONE} in story {STORY}: it stays there.":
        "{WHO} hat Artikel {ONE} in Geschichte {STORY} festgehalten: Er bleibt dort.",
    "{WHO} let go of article {ONE} in story {STORY}: later runs may move it.":
        "{WHO} hat Artikel {ONE} in Geschichte {STORY} losgelassen: Spätere Läufe dürfen ihn verschieben.",
    "article {ONE}": "Artikel {ONE}",
    "articles {NAMES} and {n} more": "den Artikeln {NAMES} und {n} weiteren",
    "articles {NAMES}": "den Artikeln {NAMES}",
    "Why: {reason}.": "Grund: {reason}.",
}  # fmt: skip
