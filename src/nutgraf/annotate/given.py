"""Behind a tagger that brings its own spans: names and attributions as given, everything else by rules."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from nutgraf.annotate.attributions import FIRST_PERSON
from nutgraf.annotate.blocks import blocks_of, sentences_of
from nutgraf.annotate.cast import UNKNOWN, Cast, Speaker
from nutgraf.annotate.citings import find_citings, same_outlet
from nutgraf.annotate.filling import completed, left_out
from nutgraf.annotate.fitting import Given, Ground, Placed
from nutgraf.annotate.nesting import outers
from nutgraf.annotate.refusals import refuses
from nutgraf.annotate.resolving import told
from nutgraf.annotate.speakers import who_speaks
from nutgraf.annotate.stamping import RULES, stamped
from nutgraf.annotate.unit import units_of
from nutgraf.model.article import Article
from nutgraf.model.notes import Attribution, NameKind, Tags
from nutgraf.model.span import Span
from nutgraf.text.given_names import FAMILY_FIRST, LATIN
from nutgraf.text.name_runs import tokens_of
from nutgraf.text.names_given import names_given
from nutgraf.text.organisations import is_outlet
from nutgraf.text.quotes import find_quotes

__all__ = ["Given", "tags_given"]

_GIVEN_OR_FAMILY = LATIN | FAMILY_FIRST


def tags_given(
    article: Article, *, by: str, names: Sequence[tuple[Span, NameKind]], attributions: Sequence[Given]
) -> Tags:
    """The `Tags` of one article whose names and attributions the tagger ``by`` has marked as spans.

    Spans may be anything: they are fitted to the words and sentences of the article, and what nothing is left of is
    dropped, as is what is given twice. Who speaks in the first person is nobody. Citing
    chains, who is meant by each source, and refusals to comment that nothing given touches come from the rules; these
    annotations say so in their ``by``. Never raises.
    """
    text, language = article.text, article.language
    blocks, sentences = blocks_of(article), sentences_of(article)
    tokens = [tokens_of(text, sentence) for sentence in sentences]
    known = [(span, _kind(span.of(text), kind, article)) for span, kind in names]
    mentions = names_given(text, sentences, language, known, article.headline, tokens)
    quotes = find_quotes(text)
    units = units_of(text, sentences, quotes, tokens)
    cast = Cast(text, mentions, blocks, language, quotes)
    citings = find_citings(units, cast, article.outlet.name, language)
    placed = _placed(Ground(text, units, quotes), attributions, by, language)
    found = [_told(one, cast, quotes) for one in placed]
    nested = [replace(one, outer=outer) for one, outer in zip(found, outers(found, text), strict=True)]
    return Tags(by=by, mentions=stamped(mentions, by), attributions=tuple(nested), citings=stamped(citings, RULES))


def _kind(name: str, kind: NameKind, article: Article) -> NameKind:
    """The kind as given, but what is an outlet by its name, or the article's own, is nobody's name."""
    first = name.split(maxsplit=1)[0].lower() if name.split() else ""
    reads_like_one = kind is NameKind.PERSON and is_outlet(name) and first not in _GIVEN_OR_FAMILY
    return NameKind.ORGANISATION if reads_like_one or same_outlet(name, article.outlet.name) else kind


def _placed(ground: Ground, given: Sequence[Given], by: str, language: str) -> list[Placed]:
    """What is given, with what the rules add to it, in reading order."""
    fitted = [one for raw in given if (one := ground.placed(raw, by)) is not None]
    silent = [one._replace(found=replace(one.found, silent=_silent(ground.text, one))) for one in _once(fitted)]
    whole = [completed(one, language) for one in silent]
    return sorted([*whole, *left_out(ground.units, fitted, language)], key=lambda one: one.reading)


def _first_person(text: str, one: Placed) -> bool:
    return one.found.source is not None and one.found.source.of(text).lower() in FIRST_PERSON


def _silent(text: str, one: Placed) -> bool:
    return one.found.cue is not None and refuses(text, one.found.cue)


def _once(placed: Iterable[Placed]) -> Iterator[Placed]:
    """One attribution for each cue, and for each content without one."""
    seen: set[tuple[Span, ...]] = set()
    for one in placed:
        mark = (one.found.cue,) if one.found.cue is not None else one.found.content
        if mark not in seen:
            seen.add(mark)
            yield one


def _told(one: Placed, cast: Cast, quotes: Sequence[Span]) -> Attribution:
    speaker = _speaker(one, cast)
    if one.found.source is not None:
        cast.remember(one.found.source, speaker)
    return replace(told(one.found, speaker, one.sentence, cast.text, quotes), by=one.by)


def _speaker(one: Placed, cast: Cast) -> Speaker:
    """Who speaks: the source, one that stands too far off, or, for "…, adding that", who spoke before."""
    if one.found.source is not None:
        return UNKNOWN if _first_person(cast.text, one) else who_speaks(cast, one.found.source)
    if one.far is not None:
        speaker = who_speaks(cast, one.far)
        return speaker._replace(antecedent=speaker.antecedent or one.far)
    return cast.implied(one.unit.span, one.start) if _goes_on(one, cast.text) else UNKNOWN


def _goes_on(one: Placed, text: str) -> bool:
    """Whether a cue without a source has the subject of the one before it ("…, adding that", "and warned of")."""
    cue = one.found.cue
    if cue is None:
        return False
    first = cue.of(text).split()[0].lower()
    before = text[max(0, cue.start - 8) : cue.start].split()[-1:]
    return first.endswith("ing") or before in (["and"], ["but"])
