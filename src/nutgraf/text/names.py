"""Finding names: people, organisations, places.

By evidence, not by capitals alone: an office or "Mr" before it, a first name, a speech verb or an apposition beside
it, a head word such as "Ministry" in it, a place known beforehand, a short form in capitals. In German, where every
noun has a capital, and in Korean, which has none, a name needs such evidence; elsewhere a capital within a sentence
makes at least a name of kind "other".
"""

from collections.abc import Sequence

from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.given_names import FAMILY_FIRST
from nutgraf.text.name_evidence import Evidence, gather
from nutgraf.text.name_forms import nominative, number_entities
from nutgraf.text.name_judge import judge
from nutgraf.text.name_runs import Run, Token, runs_of, titled, tokens_of
from nutgraf.text.names_korean import korean_names


def find_names(
    text: str,
    sentences: Sequence[Span],
    language: str,
    headline: Span | None = None,
    tokens: Sequence[Sequence[Token]] | None = None,
) -> tuple[Mention, ...]:
    """The names in ``sentences``, in order, none overlapping; mentions of the same one share an ``entity`` number.

    ``headline`` is read with more doubt, since headlines capitalise at will. Never raises; unknown languages are read
    as far as capitals carry. ``tokens``: the words of each sentence, where they are at hand already.
    """
    if language == "ko":
        return number_entities(korean_names(text, sentences), language)
    tokenised = tokens if tokens is not None else [tokens_of(text, sentence) for sentence in sentences]
    evidence = gather(text, tokenised, language, titled(text, sentences, headline))
    runs = [(index, run) for index, tokens in enumerate(tokenised) for run in runs_of(tokens)]
    _count_alone(runs, evidence)
    _learn_surnames(runs, evidence)
    found = [mention for index, run in runs for mention in judge(run, index, evidence)]
    return number_entities(found, language)


def _count_alone(runs: Sequence[tuple[int, Run]], evidence: Evidence) -> None:
    for index, run in runs:
        if run.last - run.first == 1 and run.first and index not in evidence.titled:
            word = run.tokens[run.first].text
            evidence.alone[word] = evidence.alone.get(word, 0) + 1


def _learn_surnames(runs: Sequence[tuple[int, Run]], evidence: Evidence) -> None:
    """Names given in full tell whose the last names are that stand alone elsewhere."""
    for index, run in runs:
        if run.last - run.first < 2:
            continue
        for mention in judge(run, index, evidence):
            words = nominative(mention.name, evidence.language).split()
            if mention.kind is NameKind.PERSON:
                evidence.surnames.setdefault(words[-1], mention.name)
                if words[0].lower() in FAMILY_FIRST:
                    evidence.surnames.setdefault(words[0], mention.name)
