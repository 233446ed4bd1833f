"""Articles side by side as ``nutgraf.compare/1``."""

from nutgraf.model.side_by_side import Difference, SideBySide, SideRow
from nutgraf.render.json import article_line
from nutgraf.render.json_parts import Object, citation

SCHEMA = "nutgraf.compare/1"


def side_by_side_json(side: SideBySide) -> Object:
    """The articles and rows as plain lists, dicts, strings and numbers.

    ``cells`` of a row and ``values`` of a difference have one entry for each of ``articles``, in their order: a list of
    citations (empty where the article has nothing there), and a text ("" where it gives none). ``stories`` are those that
    the articles are in, "" for none; empty where no desk was asked.
    """
    return {
        "schema": SCHEMA,
        "articles": [article_line(line) for line in side.articles],
        "stories": list(side.stories),
        "rows": [_row(row) for row in side.rows],
        "shortened": side.shortened,
    }


def _row(row: SideRow) -> Object:
    return {
        "kind": row.kind.value,
        "verbatim": row.verbatim,
        "cells": [[citation(one) for one in cell] for cell in row.cells],
        "differences": [_difference(one) for one in row.differences],
    }


def _difference(of: Difference) -> Object:
    return {
        "kind": of.kind.value,
        "about": of.about,
        "judgement": of.judgement.value,
        "why": of.why,
        "values": list(of.values),
    }
