"""What was found in an article as bytes and back, to the last character."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

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
from nutgraf.model.when import Precision, When
from nutgraf.store.columns import (
    kinds,
    of_types,
    perhaps_spans_in,
    runs_in,
    runs_out,
    spans_in,
    spans_out,
    texts,
    wholes,
)
from nutgraf.store.packed import pack, understood, unpack

Columns = list[Any]


def encode_notes(notes: Notes) -> bytes:
    """``notes`` as few bytes; the same notes always give the same bytes."""
    return pack(
        [
            notes.by,
            spans_out(notes.sentences),
            _mentions_out(notes.mentions),
            _attributions_out(notes.attributions),
            _attributions_out(notes.stances),
            _citings_out(notes.citings),
            _quantities_out(notes.quantities),
            _times_out(notes.times),
        ]
    )


def decode_notes(data: bytes) -> Notes:
    """The notes of which `encode_notes` made ``data``; raises `nutgraf.errors.BrokenDesk` where it is anything else."""
    plain = unpack(data)
    with understood("what was found in an article"):
        by, sentences, mentions, attributions, stances, citings, quantities, times = plain
        return Notes(
            by=texts([by])[0],
            sentences=tuple(spans_in(*sentences)),
            mentions=_mentions_in(mentions),
            attributions=_attributions_in(attributions),
            stances=_attributions_in(stances),
            citings=_citings_in(citings),
            quantities=_quantities_in(quantities),
            times=_times_in(times),
        )


def _mentions_out(given: Sequence[Mention]) -> Columns:
    return [
        *spans_out(one.span for one in given),
        [one.kind for one in given],
        [one.name for one in given],
        [one.office for one in given],
        [one.of for one in given],
        [one.entity for one in given],
        [one.by for one in given],
    ]


def _mentions_in(columns: Columns) -> tuple[Mention, ...]:
    steps, lengths, kind, name, office, of, entity, by = columns
    rows = zip(
        spans_in(steps, lengths),
        kinds(NameKind, kind),
        texts(name),
        texts(office),
        texts(of),
        wholes(entity),
        texts(by),
        strict=True,
    )
    return tuple(
        Mention(span=span, kind=kind, name=name, office=office, of=of, entity=entity, by=by)
        for span, kind, name, office, of, entity, by in rows
    )


def _attributions_out(given: Sequence[Attribution]) -> Columns:
    return [
        *spans_out(one.sentence for one in given),
        *spans_out(one.source for one in given),
        *spans_out(one.cue for one in given),
        *spans_out(one.antecedent for one in given),
        *runs_out([one.content for one in given]),
        [one.kind for one in given],
        [one.source_kind for one in given],
        [one.speaker for one in given],
        [one.role for one in given],
        [one.outer for one in given],
        [one.by for one in given],
    ]


def _attributions_in(columns: Columns) -> tuple[Attribution, ...]:
    places, (kind, source_kind, speaker, role, outer, by) = columns[:11], columns[11:]
    rows = zip(
        spans_in(*places[:2]),
        perhaps_spans_in(*places[2:4]),
        perhaps_spans_in(*places[4:6]),
        perhaps_spans_in(*places[6:8]),
        runs_in(*places[8:]),
        kinds(AttributionKind, kind),
        kinds(SourceKind, source_kind),
        texts(speaker),
        texts(role),
        of_types(outer, int, type(None)),
        texts(by),
        strict=True,
    )
    return tuple(
        Attribution(
            sentence=sentence,
            source=source,
            cue=cue,
            antecedent=antecedent,
            content=content,
            kind=kind,
            source_kind=source_kind,
            speaker=speaker,
            role=role,
            outer=outer,
            by=by,
        )
        for sentence, source, cue, antecedent, content, kind, source_kind, speaker, role, outer, by in rows
    )


def _citings_out(given: Sequence[Citing]) -> Columns:
    return [
        *spans_out(one.cue for one in given),
        *spans_out(one.span for one in given),
        [one.citing for one in given],
        [one.cited for one in given],
        [one.cited_kind for one in given],
        [one.by for one in given],
    ]


def _citings_in(columns: Columns) -> tuple[Citing, ...]:
    cues, spans, (citing, cited, cited_kind, by) = columns[:2], columns[2:4], columns[4:]
    rows = zip(
        spans_in(*cues),
        spans_in(*spans),
        texts(citing),
        texts(cited),
        kinds(SourceKind, cited_kind),
        texts(by),
        strict=True,
    )
    return tuple(
        Citing(cue=cue, span=span, citing=citing, cited=cited, cited_kind=cited_kind, by=by)
        for cue, span, citing, cited, cited_kind, by in rows
    )


def _quantities_out(given: Sequence[Quantity]) -> Columns:
    return [
        *spans_out(one.span for one in given),
        [one.kind for one in given],
        [one.low for one in given],
        [one.high for one in given],
        [one.modifier for one in given],
        [one.unit for one in given],
        [one.counted for one in given],
        [one.role for one in given],
    ]


def _quantities_in(columns: Columns) -> tuple[Quantity, ...]:
    steps, lengths, kind, low, high, modifier, unit, counted, role = columns
    rows = zip(
        spans_in(steps, lengths),
        kinds(QuantityKind, kind),
        of_types(low, float, int),
        of_types(high, float, int),
        kinds(Modifier, modifier),
        texts(unit),
        texts(counted),
        texts(role),
        strict=True,
    )
    return tuple(
        Quantity(span=span, kind=kind, low=low, high=high, modifier=modifier, unit=unit, counted=counted, role=role)
        for span, kind, low, high, modifier, unit, counted, role in rows
    )


def _times_out(given: Sequence[TimeMention]) -> Columns:
    """The last of a time's days is told by how many days it comes after the first."""
    return [
        *spans_out(one.span for one in given),
        [one.when.start.toordinal() for one in given],
        [(one.when.end - one.when.start).days for one in given],
        [one.when.precision for one in given],
        ["" if one.when.clock is None else one.when.clock.isoformat() for one in given],
        [one.relative for one in given],
    ]


def _times_in(columns: Columns) -> tuple[TimeMention, ...]:
    steps, lengths, start, days, precision, clock, relative = columns
    rows = zip(
        spans_in(steps, lengths),
        wholes(start),
        wholes(days),
        kinds(Precision, precision),
        texts(clock),
        of_types(relative, bool),
        strict=True,
    )
    return tuple(
        TimeMention(
            span=span,
            when=When(
                start=date.fromordinal(start),
                end=date.fromordinal(start + days),
                precision=precision,
                clock=time.fromisoformat(clock) if clock else None,
            ),
            relative=relative,
        )
        for span, start, days, precision, clock, relative in rows
    )
