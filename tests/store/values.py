"""Articles and notes of every shape, with the oddest texts, as Hypothesis makes them up."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from hypothesis import strategies as st

from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import (
    Attribution,
    AttributionKind,
    Citing,
    Mention,
    Modifier,
    NameKind,
    Notes,
    Quantity,
    QuantityKind,
    SourceKind,
    TimeMention,
)
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp, When, YearlessDay

HALVES = "\ud83d\ude00"
"""Two halves of a pair, one behind the other: what careless writing makes one letter of."""

odd_texts = st.one_of(
    st.sampled_from(
        ("", HALVES, "\udfff", "a\x00b", "\u202eשלום\u202c", "🚢\u200d🌊", "İ", "ﬁn", "e\u0301", "\ufeff", "\n\n")
    ),
    st.text(st.characters(exclude_categories=()), max_size=12),
)
spans = st.builds(lambda start, more: Span(start=start, end=start + more), st.integers(0, 2**40), st.integers(0, 999))
maybe_spans = st.none() | spans
zones = st.integers(-86_399, 86_399).map(lambda far: timezone(timedelta(seconds=far))) | st.just(UTC)
moments = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31), timezones=zones)  # noqa: DTZ001 — bounds have none


def few(made: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(made, max_size=3).map(tuple)


def _when(days: list[date], precision: Precision, clock: time | None) -> When:
    return When(start=min(days), end=max(days), precision=precision, clock=clock)


whens = st.builds(
    _when, st.lists(st.dates(), min_size=1, max_size=2), st.sampled_from(Precision), st.none() | st.times()
)
mentions = st.builds(
    Mention,
    span=spans,
    kind=st.sampled_from(NameKind),
    name=odd_texts,
    office=odd_texts,
    of=odd_texts,
    entity=st.integers(-1, 99),
    by=odd_texts,
)
attributions = st.builds(
    Attribution,
    sentence=spans,
    source=maybe_spans,
    cue=maybe_spans,
    content=few(spans),
    kind=st.sampled_from(AttributionKind),
    source_kind=st.sampled_from(SourceKind),
    speaker=odd_texts,
    role=odd_texts,
    antecedent=maybe_spans,
    outer=st.none() | st.integers(0, 9),
    by=odd_texts,
)
citings = st.builds(
    Citing,
    citing=odd_texts,
    cited=odd_texts,
    cited_kind=st.sampled_from(SourceKind),
    cue=spans,
    span=spans,
    by=odd_texts,
)
quantities = st.builds(
    Quantity,
    span=spans,
    kind=st.sampled_from(QuantityKind),
    low=st.floats(allow_nan=False),
    high=st.floats(allow_nan=False),
    modifier=st.sampled_from(Modifier),
    unit=odd_texts,
    counted=odd_texts,
    role=odd_texts,
)
notes = st.builds(
    Notes,
    by=odd_texts,
    sentences=few(spans),
    mentions=few(mentions),
    attributions=few(attributions),
    stances=few(attributions),
    citings=few(citings),
    quantities=few(quantities),
    times=few(st.builds(TimeMention, span=spans, when=whens, relative=st.booleans())),
)
stamps = st.builds(
    Stamp,
    at=moments,
    precision=st.sampled_from(Precision),
    known=st.sampled_from(Known),
    zone_known=st.booleans(),
    note=odd_texts,
)
yearless = st.builds(
    YearlessDay,
    month=st.integers(1, 12),
    day=st.integers(1, 31),
    clock=st.none() | st.times(),
    weekday=st.none() | st.integers(0, 6),
    zone=st.none() | zones,
)
articles = st.builds(
    Article,
    id=odd_texts,
    version=odd_texts,
    address=odd_texts,
    outlet=st.builds(Outlet, name=odd_texts, how=odd_texts),
    text=odd_texts,
    paragraphs=few(spans),
    headline=maybe_spans,
    dek=maybe_spans,
    url=odd_texts,
    byline=odd_texts,
    dateline=odd_texts,
    credit=odd_texts,
    credit_partly=st.booleans(),
    signed=odd_texts,
    language=odd_texts,
    published=st.none() | stamps,
    updated=st.none() | stamps,
    yearless=st.none() | yearless,
    corrections=few(spans),
)
