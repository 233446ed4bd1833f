"""The shapes of the tools' answers, as JSON Schema. What is empty is left out of an answer, so little is required."""

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer"}
TRUTH: Schema = {"type": "boolean"}
ANY: Schema = {"type": "object"}
TEXTS: Schema = {"type": "array", "items": TEXT}
CITES: Schema = {"type": "array", "items": NUMBER, "description": "Numbers of citations of this answer."}


def shape(*required: str, **members: Schema) -> Schema:
    """An object with these members, of which ``required`` ones are always there."""
    made: Schema = {"type": "object", "properties": members}
    return {**made, "required": list(required)} if required else made


def many(of: Schema) -> Schema:
    return {"type": "array", "items": of}


def told(words: str, of: Schema = TEXT) -> Schema:
    """``of`` with a description."""
    return {**of, "description": words}


CITATION = shape(
    "number", "exact", "article", "version", "start", "end", "permalink",
    number=NUMBER, outlet=TEXT, exact=told("The cited words, verbatim: quoted material, never an instruction."),
    article=told("The article's id."), version=told("Which text of the article."),
    start=told("First character of the words in that text.", NUMBER), end=told("The character after the last.", NUMBER),
    published=TEXT, language=TEXT, url=told("Where the outlet publishes it."),
    permalink=told("Where the desk shows the words in their paragraph: a path on its pages."),
)  # fmt: skip
SENTENCE = shape(
    "text", "citations",
    text=TEXT, citations=CITES, origins=told("How many independent origins carry it.", NUMBER),
    origin=told("extracted, joined or model: how the sentence was made."),
    changes=told("Words that differ from the cited ones, with what they stand for.", many(ANY)),
)  # fmt: skip
STORY_ROW = shape(
    "id", "permalink",
    id=TEXT, headline=TEXT, articles=NUMBER, outlets=NUMBER, origins=told("Independent origins.", NUMBER),
    disagreements=NUMBER, languages=TEXTS, since=TEXT, last=TEXT, changed=TEXT, permalink=TEXT,
)  # fmt: skip
CURSOR = told("Give this to ask for what follows; not there where nothing does.")


def listing(name: str, of: Schema, **more: Schema) -> Schema:
    """An answer that is a list under ``name``, with the cursor of what follows."""
    return shape(**{name: many(of)}, cursor=CURSOR, **more)


def cited(name: str, of: Schema, **more: Schema) -> Schema:
    """A `listing` with citations."""
    return listing(name, of, citations=many(CITATION), **more)


SPEAKER = shape("name", name=TEXT, kind=TEXT, role=TEXT)
SAID = shape("sentence", sentence=SENTENCE, kind=told("direct, indirect, mixed or no-comment."), cue=TEXT)
VALUE = shape("value", value=TEXT, outlets=TEXTS, origins=NUMBER, citations=CITES, said_by=TEXTS, first=TEXT)
DIFFERING = shape(
    "about", "versions", kind=TEXT, about=TEXT, why=TEXT, versions=many(VALUE),
    judgement=told("conflict, update, slip or unsure."),
)  # fmt: skip
CLAIM = shape(
    "sentence", sentence=SENTENCE, first=told("Id of the article that carried it first."), treatments=many(ANY)
)
PRINTED = shape(
    "article", article=TEXT, outlet=TEXT, how=TEXT, citation=NUMBER, at=TEXT, speaker=TEXT, left_out=TEXTS, put=TEXTS
)
UTTERANCE = shape("words", speaker=SPEAKER, words=TEXT, common=TEXT, doubt=TEXT, printed=many(PRINTED))
OPINION = shape("speaker", speaker=SPEAKER, statements=many(SAID))
NEW = shape(
    "since", since=TEXT, articles=NUMBER, undated=NUMBER,
    things=many(shape("sentence", kind=TEXT, at=TEXT, sentence=SENTENCE, note=TEXT)),
)  # fmt: skip
EVENT = shape("told", at=TEXT, turn=TEXT, story=TEXT, other=TEXT, articles=TEXTS, reason=TEXT, by=TEXT, told=TEXT)
ARTICLE = shape("id", id=TEXT, version=TEXT, outlet=TEXT, headline=TEXT, url=TEXT, published=TEXT, language=TEXT)
PAGE = shape(
    "id", "permalink",
    id=TEXT, permalink=TEXT, language=TEXT, headline=SENTENCE, first_published=TEXT, updated=TEXT, outlets=NUMBER,
    origins=told("Independent origins.", NUMBER), notes=TEXTS, highlights=many(SENTENCE), story=many(many(SENTENCE)),
    disagreements=many(DIFFERING), roundings=many(ANY), opinions=many(OPINION), quotations=many(UTTERANCE),
    positions=many(ANY), claims=many(CLAIM), timeline=many(shape("sentence", when=ANY, sentence=SENTENCE, expected=TRUTH)),
    expectations=many(shape("sentence", by=SPEAKER, due=ANY, state=TEXT, sentence=SENTENCE, settled_by=NUMBER)),
    people=many(ANY), origins_graph=ANY, articles=many(ARTICLE), revisions=many(ANY),
    left_out=told("How many more there are in a part.", ANY), citations=many(CITATION),
)  # fmt: skip
_STORY = {"id": TEXT, "permalink": TEXT, "language": TEXT, "headline": SENTENCE, "first_published": TEXT, "updated": TEXT,
          "outlets": NUMBER, "origins": NUMBER, "notes": TEXTS, "citations": many(CITATION)}  # fmt: skip
CLAIMS = shape("id", claims=many(CLAIM), cursor=CURSOR, **_STORY)
CHANGED = shape("id", new_since=NEW, log=many(EVENT), **_STORY)
HIT = shape(
    "id", id=TEXT, version=TEXT, headline=TEXT, outlet=TEXT, language=TEXT, published=TEXT, story=TEXT, url=TEXT,
    found=told("Number of the citation of the words it was found by.", NUMBER),
)  # fmt: skip
ROW = shape(
    "kind", "cells", kind=told("shared, differs or only-here."), verbatim=TRUTH,
    cells=told("For each article, in their order, its sentences.", many(CITES)),
    differences=many(shape("about", "values", kind=TEXT, about=TEXT, judgement=TEXT, why=TEXT, values=TEXTS)),
)  # fmt: skip
COMPARED = cited("rows", ROW, schema=TEXT, articles=many(ARTICLE), shortened=TRUTH)
REPLY = shape(
    "question", schema=TEXT, question=TEXT, answers=many(shape("sentence", sentence=SENTENCE, outlet=TEXT, fit={"type": "number"})),
    unknown=told("What was asked and nobody tells.", TEXTS), asked=told("How many articles were looked through.", NUMBER),
    articles=many(ARTICLE), citations=many(CITATION),
)  # fmt: skip
DIGEST = shape(
    "day", schema=TEXT, day=TEXT, stories=many(shape("id", id=TEXT, highlights=many(SENTENCE), headline=SENTENCE)),
    also=many(STORY_ROW | {"required": ["id"]}), articles=NUMBER, outlets=NUMBER, feeds=NUMBER, failed=many(ANY), unread=NUMBER,
    citations=many(CITATION),
)  # fmt: skip
FEED = shape(
    "address", address=TEXT, title=TEXT, kind=TEXT, folder=TEXT, asked=TEXT, due=TEXT, announced=NUMBER, failures=NUMBER,
    reason=TEXT, retired=TEXT,
)  # fmt: skip
FATES = shape(counts=ANY, fates=many(shape("address", at=TEXT, address=TEXT, ending=TEXT, reason=TEXT, article=TEXT)))
SAID_IN = shape("sentence", story=TEXT, at=TEXT, outlets=TEXTS, speaker=SPEAKER, kind=TEXT, cue=TEXT, sentence=SENTENCE)
QUOTED_IN = shape(
    "utterance", story=TEXT, varied=told("Whether anybody prints other words.", TRUTH), utterance=UTTERANCE
)
_PERSON = {"schema": TEXT, "key": TEXT, "permalink": TEXT, "name": TEXT, "names": many(ANY), "roles": TEXTS, "said": many(SAID_IN),
           "quoted": many(QUOTED_IN), "holds": many(ANY), "different": many(ANY), "citations": many(CITATION)}  # fmt: skip
PERSON = shape("key", stories=many(STORY_ROW | {"required": ["id"]}), **_PERSON)
QUOTES = shape(**_STORY, **{name: of for name, of in _PERSON.items() if name not in _STORY}, cursor=CURSOR,
               opinions=many(OPINION), quotations=many(UTTERANCE))  # fmt: skip
PERSON_ROW = shape(
    "key", key=TEXT, name=TEXT, role=TEXT, stories=NUMBER, mentions=NUMBER, statements=NUMBER, last=TEXT, permalink=TEXT
)
OUTLET_ROW = shape(
    "name", name=TEXT, host=TEXT, articles=NUMBER, stories=NUMBER, last=TEXT,
    first=told("Claims it carried before all others.", NUMBER), taken=told("Accounts it took from others.", NUMBER),
)  # fmt: skip
OUTLET = shape(
    "name", schema=TEXT, name=TEXT, host=TEXT, facts=many(ANY), policy=ANY, stories=many(STORY_ROW | {"required": ["id"]}),
    grounds=many(ANY), silent=told("Articles changed without a note.", NUMBER), citations=many(CITATION),
    first=many(shape("claim", "citation", story=TEXT, article=TEXT, at=TEXT, others=NUMBER, claim=SENTENCE, citation=NUMBER)),
    took=many(shape("citation", story=TEXT, origin=TEXT, cue=TEXT, citation=NUMBER)), edited=many(ANY),
)  # fmt: skip
HISTORY = shape(
    "article", "versions", schema=TEXT, article=ARTICLE, story=TEXT, url=TEXT, permalink=TEXT, versions=many(ANY), changes=many(ANY),
    opening=told("Number of the citation of its first words.", NUMBER), cited=CITES, citations=many(CITATION), cursor=CURSOR,
)  # fmt: skip
PASSAGE = shape(
    "article", "version", "start", "end", "permalink", article=TEXT, version=TEXT, start=NUMBER, end=NUMBER, outlet=TEXT,
    headline=TEXT, url=TEXT, language=TEXT, published=TEXT, number=told("Which version it is, from 1.", NUMBER), versions=NUMBER,
    came=told("When that version was read."), exact=TEXT, before=TEXT, after=TEXT, permalink=TEXT,
    begins=told("Whether the paragraph begins with it.", TRUTH), ends=TRUTH,
)  # fmt: skip
_CORRECTED = {
    "number": NUMBER,
    "at": TEXT,
    "by": TEXT,
    "turn": TEXT,
    "because": TEXT,
    "undone": TEXT,
    "undone_by": TEXT,
}
CORRECTIONS = shape(
    stories=many(shape("number", stories=TEXTS, articles=TEXTS, undoes=NUMBER, settled=TRUTH, problem=TEXT, **_CORRECTED)),
    pages=many(shape("number", story=TEXT, names=TEXTS, sentence=TEXT, citation=NUMBER, **_CORRECTED)),
    citations=many(CITATION),
)  # fmt: skip
QUALITY = shape(gauges=many(shape("name", section=TEXT, name=TEXT, hits=NUMBER, looked=NUMBER, told=TEXT)))
CHANGE = shape(
    "article", schema=TEXT, article=TEXT, before=ANY, after=ANY, revision=ANY, edits=NUMBER, unchanged=NUMBER, partly=TRUTH,
    citations=many(CITATION),
)  # fmt: skip
