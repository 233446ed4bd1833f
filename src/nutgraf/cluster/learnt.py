"""What was learnt of when articles tell of one event; written by ``python training/stories.py``.

Log-odds: what each signal adds where it is 1; `nutgraf.cluster.signals` and `nutgraf.cluster.weighing` say what
the signals within a language are, `nutgraf.cluster.across` those across languages.
"""

WITHIN: dict[str, float] = {
    "start": 1.389,
    "words": 11.445,
    "opening": 3.027,
    "headline": 8.292,
    "names": 10.863,
    "lead names": 0.930,
    "other names": 0.778,
    "numbers": 0.432,
    "other numbers": 0.360,
    "same day told": -0.236,
    "other days told": -1.339,
    "gap": -0.921,
    "long gap": -0.427,
    "same day": 0.331,
    "undated": 0.000,
    "same outlet": -0.490,
    "shortness": -1.870,
    "gap x words": -2.408,
    "gap x names": -3.553,
    "gap x headline": -2.519,
    "words squared": -1.663,
    "names squared": -4.442,
    "alike lately": -3.950,
    "young stream": -4.620,
    "gap x young stream": 0.921,
    "stands out": 4.124,
    "stands out x young stream": -1.587,
    "crowd": -2.177,
    "quieter crowd": -0.895,
}

ACROSS: dict[str, float] = {
    "start": -0.875,
    "names": 1.936,
    "lead names": -2.224,
    "opening names": 0.208,
    "many names": 1.770,
    "other countries": -1.080,
    "numbers": 1.548,
    "gap": -0.766,
    "young stream": 1.247,
    "heard": 1.556,
    "heard names": -1.138,
    "stands out": 4.620,
}

JOINS = -0.3
"""The log-odds from which articles and stories come together."""
