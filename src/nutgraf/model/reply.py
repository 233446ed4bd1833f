"""A question to the desk, answered in the articles' own words."""

from dataclasses import dataclass

from nutgraf.model.sentence import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """One sentence that answers, with the outlet whose words it is (of its first citation) and how well it fits, 0..1."""

    sentence: Sentence
    outlet: str
    fit: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the articles say to a ``question``: ``answers``, the best first, none where nothing answers. ``unknown`` are
    plain sentences about what was asked and no article tells ("No account says when …"). ``asked`` is how many articles
    were looked through, ``articles`` the ids of those cited."""

    question: str
    answers: tuple[Answering, ...] = ()
    unknown: tuple[str, ...] = ()
    asked: int = 0
    articles: tuple[str, ...] = ()
