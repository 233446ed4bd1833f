"""What was learnt of when articles tell of one event; written by ``python training/stories.py``.

Log-odds: what each signal adds where it is 1; `nutgraf.cluster.signals` and `nutgraf.cluster.weighing` say what
the signals within a language are, `nutgraf.cluster.across` those across languages.
"""

WITHIN: dict[str, float] = {
    "start": 1.508,
    "words": 10.791,
    "opening": 2.947,
    "headline": 7.592,
    "names": 9.635,
    "lead names": 1.053,
    "other names": 0.744,
    "numbers": 0.460,
    "other numbers": 0.562,
    "same day told": -0.243,
    "other days told": -1.281,
    "gap": -1.143,
    "long gap": -0.310,
    "same day": 0.125,
    "undated": 0.000,
    "same outlet": -0.622,
    "shortness": -1.627,
    "gap x words": -1.250,
    "gap x names": -3.460,
    "gap x headline": -2.605,
    "words squared": -2.815,
    "names squared": -4.097,
    "alike lately": -3.366,
    "young stream": -4.485,
    "gap x young stream": 1.143,
    "stands out": 4.027,
    "stands out x young stream": -1.524,
    "crowd": -1.603,
    "quieter crowd": -1.882,
}

ACROSS: dict[str, float] = {
    "start": -0.895,
    "names": 1.926,
    "lead names": -2.217,
    "opening names": 0.212,
    "many names": 1.773,
    "other countries": -1.072,
    "numbers": 1.548,
    "gap": -0.766,
    "young stream": 1.258,
    "heard": 1.552,
    "heard names": -1.133,
    "stands out": 4.611,
}

JOINS = -0.3
"""The log-odds from which articles and stories come together."""
