"""Pieces of the JSON form that many of its parts share: sentences, citations, names, times."""

from nutgraf.model.page_compared import PageVersion
from nutgraf.model.place import Place
from nutgraf.model.sentence import Citation, Name, Sentence
from nutgraf.model.when import When

Object = dict[str, object]


def sentence(of: Sentence) -> Object:
    return {
        "text": of.text,
        "origin": of.origin.value,
        "citations": [citation(one) for one in of.citations],
        "origins": of.origins,
        "changes": [
            {"kind": change.kind.value, "start": change.start, "end": change.end, "was": change.was}
            for change in of.changes
        ],
    }


def citation(of: Citation) -> Object:
    return {
        "article": of.article,
        "version": of.version,
        "start": of.start,
        "end": of.end,
        "exact": of.exact,
        "prefix": of.prefix,
        "suffix": of.suffix,
    }


def name(of: Name) -> Object:
    return {"name": of.name, "kind": of.kind.value, "role": of.role}


def when(at: When) -> Object:
    clock = f"T{at.clock:%H:%M}" if at.clock is not None else ""
    return {
        "start": at.start.isoformat() + clock,
        "end": at.end.isoformat() + clock,
        "precision": at.precision.value,
    }


def version(of: PageVersion) -> Object:
    return {
        "value": of.value,
        "outlets": list(of.outlets),
        "origins": of.origins,
        "citations": [citation(one) for one in of.citations],
        "said_by": list(of.said_by),
        "first": of.first,
    }


def place(of: Place) -> Object:
    return {"article": of.article, "version": of.version, "start": of.span.start, "end": of.span.end}
