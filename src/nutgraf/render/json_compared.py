"""What the page shows of comparing accounts, as JSON: claims, roundings, quotations, positions, revisions, what is new."""

from nutgraf.model.page_compared import (
    NewSince,
    PageClaim,
    PageEdit,
    PagePosition,
    PagePrinted,
    PageRevision,
    PageRounding,
    PageTreatment,
    PageUtterance,
)
from nutgraf.render.json_parts import Object, citation, name, sentence, version, when


def claim(of: PageClaim) -> Object:
    return {
        "sentence": sentence(of.sentence),
        "first": of.first,
        "treatments": [_treatment(one) for one in of.treatments],
    }


def _treatment(of: PageTreatment) -> Object:
    return {
        "article": of.article,
        "outlet": of.outlet,
        "how": of.how.value,
        "speaker": of.speaker,
        "why": of.why,
        "ground": of.ground.value if of.ground else None,
        "ground_name": of.ground_name,
        "citation": citation(of.citation) if of.citation else None,
    }


def rounding(of: PageRounding) -> Object:
    return {"about": of.about, "exact": of.exact, "versions": [version(one) for one in of.versions]}


def utterance(of: PageUtterance) -> Object:
    return {
        "speaker": name(of.speaker),
        "words": of.words,
        "common": of.common,
        "doubt": of.doubt,
        "printed": [_printed(one) for one in of.printed],
    }


def _printed(of: PagePrinted) -> Object:
    return {
        "article": of.article,
        "outlet": of.outlet,
        "how": of.how.value,
        "citation": citation(of.citation),
        "at": of.at,
        "speaker": of.speaker,
        "left_out": list(of.left_out),
        "put": list(of.put),
    }


def position(of: PagePosition) -> Object:
    return {
        "speaker": name(of.speaker),
        "about": of.about,
        "moved": of.moved,
        "held": [
            {
                "when": when(one.when) if one.when else None,
                "stance": one.stance.value,
                "sentence": sentence(one.sentence),
            }
            for one in of.held
        ],
    }


def revision(of: PageRevision) -> Object:
    return {
        "article": of.article,
        "outlet": of.outlet,
        "before": of.before,
        "after": of.after,
        "silent": of.silent,
        "corrections": [citation(one) for one in of.corrections],
        "edits": [_edit(one) for one in of.edits],
    }


def _edit(of: PageEdit) -> Object:
    return {
        "kind": of.kind.value,
        "before": citation(of.before) if of.before else None,
        "after": citation(of.after) if of.after else None,
        "telling": [{"was": was, "now": now} for was, now in of.telling],
    }


def since(of: NewSince) -> Object:
    return {
        "since": of.since,
        "articles": of.articles,
        "undated": of.undated,
        "things": [
            {"kind": thing.kind.value, "at": thing.at, "sentence": sentence(thing.sentence), "note": thing.note}
            for thing in of.things
        ],
    }
