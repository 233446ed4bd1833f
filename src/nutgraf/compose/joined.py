"""The one sentence of ours: it sets the versions of a disagreement side by side, and is checked against them."""

import re
from collections.abc import Sequence
from itertools import islice, product

from nutgraf.compose.texts import Texts
from nutgraf.compose.verbatim import tokens
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageDisagreement
from nutgraf.model.sentence import Making, Sentence

MOST_LABELS = 64


def parting_text(about: str, versions: Sequence[tuple[str, str]]) -> str:
    """The sentence for versions given as (value, who prints or says it)."""
    sides = " or ".join(f"{value} ({who})" for value, who in versions)
    return f"The accounts differ on {about[:1].lower()}{about[1:]}: {sides}."


def unjoined(sentence: Sentence, page: StoryPage, texts: Texts) -> str | None:
    """Why a sentence that is not an article's own does not hold; None where it does.

    A joined one must be what a disagreement of the page makes of the words it cites; one by a model brings no new name.
    """
    if sentence.origin is Making.MODEL:
        return new_name(sentence)
    sides = [texts.cited(citation).outlet.name for citation in sentence.citations]
    if any(parts(sentence, sides, found) for found in page.disagreements):
        return None
    return "no disagreement of the page puts it so"


def parts(sentence: Sentence, outlets: Sequence[str], found: PageDisagreement) -> bool:
    """Whether the sentence sets exactly the versions of ``found`` side by side, each beside words that hold it.

    The versions are told apart by who prints them, or by whom the accounts give them to.
    """
    values = [version.value for version in found.versions]
    if len(values) != len(outlets):
        return False
    held = all(
        set(tokens(value)) <= set(tokens(citation.exact))
        for value, citation in zip(values, sentence.citations, strict=True)
    )
    labels = (tuple(outlets), *islice(product(*(version.said_by for version in found.versions)), MOST_LABELS))
    texts = (parting_text(found.found.about, list(zip(values, names, strict=True))) for names in labels)
    return held and sentence.text in texts


def new_name(sentence: Sentence) -> str | None:
    """A capitalised word that none of the cited texts holds."""
    cited = set(tokens(" ".join(citation.exact for citation in sentence.citations)))
    names = re.findall(r"(?<=[\w,;:(] )[A-ZÄÖÜА-ЯІЇЄҐ][^\W\d_]+", sentence.text)
    return next(
        (f"the name “{name}” does not stand in the cited words" for name in names if name.casefold() not in cited), None
    )
