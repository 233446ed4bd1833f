"""What every draft goes through, whether it came as text, HTML or JSON: furniture out, tell-tale lines into their fields."""

import re
from dataclasses import replace

from nutgraf.model.article import Outlet
from nutgraf.model.when import Known
from nutgraf.read.bylines import credit_of_byline
from nutgraf.read.corrections import corrections_in
from nutgraf.read.credits import credit_at_end, credit_of_line, only_helped
from nutgraf.read.datelines import credit_of, dateline_of
from nutgraf.read.draft import Draft, FoundTime, Role
from nutgraf.read.furniture import without_furniture
from nutgraf.read.outlets import agency_of_rights, outlet_of_byline, outlet_of_text
from nutgraf.read.paragraphs import without_bullet
from nutgraf.read.toplines import byline_of_line, run_on, times_of_line
from nutgraf.text.clean import one_line
from nutgraf.text.urls import host_name

_NOT_LETTERS = re.compile(r"[\W_]+")
_LOOSE_STOP = re.compile(r"(?<=[\w)\]\"'”’»]) (?=[.,][\"”’»]?(?: (?![.,])|$))")
_TOP, _BOTTOM = 6, 5
_LONGEST_HEADLINE = 400
_LONGEST_NAME = 120


def polish(draft: Draft, language: str) -> Draft:
    """``draft`` with furniture removed from its paragraphs and with byline, dateline, credit, times and outlet read off them."""
    lines = [line for line in (_closed_up(one_line(paragraph)) for paragraph in draft.paragraphs) if line]
    draft = replace(
        draft,
        headline=one_line(draft.headline),
        dek=one_line(draft.dek),
        byline=_clean_byline(draft.byline),
        dateline=one_line(draft.dateline),
        credit=one_line(draft.credit),
        outlet=replace(draft.outlet, name=name) if (name := one_line(draft.outlet.name)) else Outlet(),
        paragraphs=tuple(lines),
    )
    draft = _with_outlet(_without_overlong(draft))
    draft = replace(draft, paragraphs=tuple(without_bullet(line) for line in without_furniture(draft.paragraphs)))
    draft = _without_telling_lines(_without_repeats(draft), language)
    draft = _without_credits(_without_dateline(draft, language))
    draft = replace(draft, corrections=tuple(line for line in (draft.dek, *draft.paragraphs) if corrections_in(line)))
    return _with_wire_byline(draft)


def _closed_up(line: str) -> str:
    """``line`` without the blanks that a lost link leaves before a full stop or comma ("wrote on Friday .")."""
    return _LOOSE_STOP.sub("", line) if " ." in line or " ," in line else line


def _without_overlong(draft: Draft) -> Draft:
    """A headline or dek as long as a text is the first paragraph; names as long as a sentence are none."""
    texts = tuple(text for text in (draft.headline, draft.dek) if len(text) > _LONGEST_HEADLINE)
    return replace(
        draft,
        headline="" if draft.headline in texts else draft.headline,
        dek="" if draft.dek in texts else draft.dek,
        paragraphs=texts + draft.paragraphs,
        outlet=draft.outlet if len(draft.outlet.name) <= _LONGEST_NAME else Outlet(),
        byline=draft.byline if len(draft.byline) <= _LONGEST_HEADLINE else "",
        dateline=draft.dateline if len(draft.dateline) <= _LONGEST_NAME else "",
        credit=draft.credit if len(draft.credit) <= _LONGEST_NAME else "",
    )


def _with_outlet(draft: Draft) -> Draft:
    """The outlet from metadata, else as the text names it, else from the address."""
    if draft.outlet.known:
        return replace(draft, credit=draft.credit or _foreign(agency_of_rights(draft.paragraphs), draft.outlet))
    outlet, credit = outlet_of_text(draft.paragraphs, draft.byline)
    if not outlet.known and (host := host_name(draft.url)):
        outlet = Outlet(name=host, how="address")
    return replace(draft, outlet=outlet, credit=draft.credit or credit)


def _without_repeats(draft: Draft) -> Draft:
    """Without headline and dek where the body begins with them once more, a section's name above it, and a signature below."""
    kept = list(draft.paragraphs)
    if len(kept) > 1 and len(kept[0].split()) <= 2 and len(kept[0]) <= 30 and kept[0][-1].isalpha():
        del kept[0]
    signatures = {_bare(name) for name in (draft.byline, draft.credit, draft.outlet.name)}
    if len(kept) > 1 and _bare(kept[-1]) in signatures:
        del kept[-1]
    for again in (draft.headline, draft.dek):
        bare = _bare(again)
        for place, paragraph in enumerate(kept[:4]):
            if bare and _bare(paragraph) == bare and len(kept) > 1:
                del kept[place]
                break
    return replace(draft, paragraphs=tuple(kept))


def _bare(text: str) -> str:
    return _NOT_LETTERS.sub("", text.casefold())


def _without_telling_lines(draft: Draft, language: str) -> Draft:
    """Takes time lines and bylines out of the first and last paragraphs, and times that ran into the first one."""
    kept: list[str] = []
    times: list[FoundTime] = list(draft.times)
    byline, last = draft.byline, len(draft.paragraphs)
    for place, paragraph in enumerate(draft.paragraphs):
        at_edge = place < _TOP or place >= last - _BOTTOM
        if at_edge and (found := times_of_line(paragraph, language)):
            times += found
        elif at_edge and (name := byline_of_line(paragraph)):
            byline = byline or name
        else:
            kept.append(paragraph)
    for place, paragraph in enumerate(kept[:_TOP]):
        found, rest = run_on(paragraph, language)
        if found and (place == 0 or found[0].stamp.day is not None):
            times += found
            kept[place] = rest
            break
    outlet = draft.outlet if draft.outlet.how in ("metadata", "text") else _from_byline(byline, draft.outlet)
    return replace(draft, paragraphs=tuple(kept), times=tuple(times), byline=byline, outlet=outlet)


def _from_byline(byline: str, otherwise: Outlet) -> Outlet:
    name = outlet_of_byline(byline)
    return Outlet(name=name, how="text") if name else otherwise


def _without_dateline(draft: Draft, language: str) -> Draft:
    """Takes the dateline off the first paragraph that has one; highlights may stand before it."""
    for place, paragraph in enumerate(draft.paragraphs[:_TOP]):
        found = dateline_of(
            paragraph, language, " ".join((draft.headline, draft.dek, *draft.paragraphs[place + 1 :]))[:20_000]
        )
        if found is None or not found.rest:
            continue
        kept = [*draft.paragraphs[:place], found.rest, *draft.paragraphs[place + 1 :]]
        times = draft.times
        if found.day is not None and not any(time.stamp.day for time in times):
            times = (*times, FoundTime(stamp=found.day, role=Role.PUBLISHED, known=Known.PRINTED))
        return replace(
            draft, paragraphs=tuple(kept), times=times, dateline=draft.dateline or found.text, byline=draft.byline or found.byline,
            credit=draft.credit or _foreign(credit_of(found.agency), draft.outlet), signed=found.agency,
        )  # fmt: skip
    return draft


def _without_credits(draft: Draft) -> Draft:
    """Takes credit lines, and agencies in brackets, off the last paragraphs."""
    kept: list[str] = []
    credit, partly = "", False
    for place, paragraph in enumerate(draft.paragraphs):
        if place < len(draft.paragraphs) - _BOTTOM:
            kept.append(paragraph)
            continue
        is_credit, name = credit_of_line(paragraph)
        if not is_credit:
            text, name = credit_at_end(paragraph)
            kept.append(text)
        if name and not credit:
            credit, partly = _foreign(name, draft.outlet), is_credit and only_helped(paragraph)
    if draft.credit or not credit:
        return replace(draft, paragraphs=tuple(kept))
    return replace(draft, paragraphs=tuple(kept), credit=credit, credit_partly=partly)


def _with_wire_byline(draft: Draft) -> Draft:
    """A byline that is an agency, or names one beside the person, is a credit as well; one for the whole goes before help."""
    told = credit_of_byline(draft.byline)
    name = _foreign(told.name, draft.outlet)
    if not name or (draft.credit and not (draft.credit_partly and not told.partly)):
        return draft
    return replace(draft, credit=name, credit_partly=told.partly)


def _foreign(credit: str, outlet: Outlet) -> str:
    """``credit`` unless it is the outlet's own name ("Reuters" on reuters.com)."""
    bare, own = _bare(credit), _bare(outlet.name) if outlet.known else ""
    initials = "".join(word[0] for word in outlet.name.split() if word[0].isupper()).casefold()
    return "" if own and (bare in own or own in bare or bare == initials) else credit


def _clean_byline(byline: str) -> str:
    byline = one_line(byline)
    return byline_of_line(byline) or byline
