"""The network as it ships: onnxruntime on one core, a window of words at a time."""

from pathlib import Path
from typing import Any

import numpy as np

from nutgraf.minds.decoding import Chain, Floats
from nutgraf.minds.linking import POINTER
from nutgraf.minds.marks import Grammar, Marks, Scores, marks_of
from nutgraf.minds.network import FOLDER, facts_in
from nutgraf.minds.windows import Pieces, pieces_of, windows_of
from nutgraf.minds.words import Words, words_of

_SLOWER = ("SkipLayerNormFusion",)  # the fused kernel: 15,500 pieces a second, and 18,000 without it
_OPENING, _CLOSING = "[CLS]", "[SEP]"


class Encoder:
    """Reads texts with the network in ``folder``: network.onnx, tokenizer.json, facts.json.

    Windows are run one by one, each as long as it is: integers are scaled by what stands in a run, so that padding or
    company would change what a text gets; and on a processor runs of this size gain next to nothing from company.
    Raises ImportError where a library is missing, and anything at all where a file is broken: see `network.working`.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        from onnxruntime import InferenceSession, SessionOptions
        from tokenizers import Tokenizer

        facts = facts_in(folder)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._ends = [self._tokenizer.token_to_id(mark) for mark in (_OPENING, _CLOSING)]
        self._most: int = facts["read_at_once"]
        self.grammar = Grammar(
            parts=_chain(facts["parts"]),
            names=_chain(facts["names"]),
            alone=np.array(facts["alone"], dtype=np.float32),
        )
        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # articles are read side by side instead
        options.log_severity_level = 3
        self._session = InferenceSession(
            (folder / "network.onnx").read_bytes(),
            options,
            ["CPUExecutionProvider"],
            disabled_optimizers=list(_SLOWER),
        )

    def marks(self, text: str) -> Marks:
        """Names and attributions of one text; never raises on any text."""
        words = words_of(text)
        pieces = pieces_of(words, self._tokenizer)
        return marks_of(words, self.scores(words, pieces), self.grammar)

    def scores(self, words: Words, pieces: Pieces) -> Scores:
        """What the network says of each word."""
        parts, names = len(self.grammar.parts.labels), len(self.grammar.names.labels)
        told = np.empty((len(words.forms), parts + names + 4 * POINTER), dtype=np.float32)
        windows = list[int]()
        for number, (first, last) in enumerate(windows_of(words, pieces, self._most)):
            told[first:last] = self._run(words, pieces, first, last)
            windows += [number] * (last - first)
        of_parts, of_names, pointers = np.split(told, [parts, parts + names], axis=1)
        return Scores(of_parts, of_names, pointers, windows)

    def _run(self, words: Words, pieces: Pieces, first: int, last: int) -> Floats:
        firsts = np.array(pieces.firsts[first : last + 1])
        ids = np.array([[self._ends[0], *pieces.ids[firsts[0] : firsts[-1]], self._ends[1]]], dtype=np.int64)
        prints = np.zeros_like(ids)
        prints[0, 1:-1] = np.repeat(words.prints[first:last], np.diff(firsts))
        (scores,) = self._session.run(None, {"pieces": ids, "prints": prints})
        of_words: Floats = scores[0, firsts[:-1] - firsts[0] + 1]
        return of_words


def _chain(facts: dict[str, Any]) -> Chain:
    steps, first = (np.array(facts[name], dtype=np.float32) for name in ("steps", "first"))
    return Chain(labels=tuple(facts["labels"]), steps=steps, first=first)
