"""The network: a small pretrained encoder with what print tells added to its words, heads for labels, and pointers.

The encoder is BERT (Devlin et al. 2019) in the size of MiniLM (Wang et al. 2020); labels are decoded by a linear-chain
conditional random field (Lafferty et al. 2001); a content points to its cue, and a cue to its source, by the product of
two projections (Vinyals et al. 2015).
"""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from nutgraf.minds.linking import POINTER
from nutgraf.minds.words import CASES, GAPS, QUOTED

POINTERS = ("content", "cue", "cue_asks", "source")


class Layer(nn.Module):
    """One block of attention and feed-forward; ``x`` is (batch, length, size), ``mask`` is 0 or -inf, (batch, 1, 1, length)."""

    def __init__(self, size: int, heads: int, wide: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.asked = nn.Linear(size, 3 * size)
        self.told = nn.Linear(size, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.wide = nn.Linear(size, wide)
        self.narrow = nn.Linear(wide, size)
        self.last_norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, size = x.shape
        split = self.asked(x).view(batch, length, 3, self.heads, size // self.heads).permute(2, 0, 3, 1, 4)
        q, k, v = (part.contiguous() for part in split.unbind(0))
        scores = q @ k.transpose(-1, -2) * (size // self.heads) ** -0.5
        weights = torch.softmax(scores if mask is None else scores + mask.to(scores.dtype), dim=-1)
        told = self.told((weights @ v).transpose(1, 2).reshape(batch, length, size))
        x = self.norm(x + self.dropout(told))
        return self.last_norm(x + self.dropout(self.narrow(nn.functional.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Word pieces and prints, each (batch, length) of integers, to vectors (batch, length, size)."""

    def __init__(self, facts: dict[str, int], dropout: float = 0.1) -> None:
        super().__init__()
        size = facts["hidden_size"]
        self.pieces = nn.Embedding(facts["vocab_size"], size)
        self.places = nn.Embedding(facts["max_position_embeddings"], size)
        self.kind = nn.Parameter(torch.zeros(size))
        self.case, self.quote, self.gap = (nn.Embedding(count, size) for count in (CASES, QUOTED, GAPS))
        for table in (self.case, self.quote, self.gap):
            nn.init.zeros_(table.weight)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(size, facts["num_attention_heads"], facts["intermediate_size"], dropout)
            for _ in range(facts["num_hidden_layers"])
        )

    def embedded(self, pieces: Tensor, prints: Tensor) -> Tensor:
        gap, quote, case = prints % GAPS, prints // GAPS % QUOTED, prints // (GAPS * QUOTED)
        places = self.places.weight[: pieces.shape[1]]
        return self.pieces(pieces) + places + self.kind + self.case(case) + self.quote(quote) + self.gap(gap)

    def read(self, x: Tensor, mask: Tensor | None) -> Tensor:
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def forward(self, pieces: Tensor, prints: Tensor, present: Tensor | None = None) -> Tensor:
        mask = None if present is None else (~present[:, None, None, :]) * -1e4
        return self.read(self.embedded(pieces, prints), mask)


class Field(nn.Module):
    """A linear-chain conditional random field over words; ``starts`` are the words that open a paragraph."""

    def __init__(self, labels: int, forbidden: list[tuple[int, int]], never_first: list[int]) -> None:
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(labels, labels))
        self.first = nn.Parameter(torch.zeros(labels))
        bars = torch.zeros(labels, labels)
        for before, after in forbidden:
            bars[before, after] = -1e4
        self.register_buffer("bars", bars)
        firsts = torch.zeros(labels)
        firsts[never_first] = -1e4
        self.register_buffer("first_bars", firsts)

    def transitions(self) -> tuple[Tensor, Tensor]:
        return self.steps + self.bars, self.first + self.first_bars

    def loss(self, scores: Tensor, gold: Tensor, present: Tensor, starts: Tensor) -> Tensor:
        """The negative log-likelihood of ``gold``, summed over all words: scores (batch, words, labels), the rest (batch, words).

        At a word of ``starts`` the chain begins anew: every label may follow every label, at the cost of beginning.
        """
        steps, first = self.transitions()
        flat = first.expand_as(steps)
        ways = torch.where(starts[:, 1:, None, None], flat, steps)
        alpha = first + scores[:, 0]
        for at in range(1, scores.shape[1]):
            grown = torch.logsumexp(alpha[:, :, None] + ways[:, at - 1], dim=1) + scores[:, at]
            alpha = torch.where(present[:, at, None], grown, alpha)
        gold = gold.clamp(min=0)
        along = torch.where(starts[:, 1:], first[gold[:, 1:]], steps[gold[:, :-1], gold[:, 1:]])
        told = scores.gather(2, gold[:, :, None]).squeeze(2) * present
        return (torch.logsumexp(alpha, dim=1) - first[gold[:, 0]]).sum() - told.sum() - (along * present[:, 1:]).sum()


class Net(nn.Module):
    """Everything together. What it gives for each piece: label scores of attributions and names, then the pointers."""

    def __init__(self, facts: dict[str, int], parts: list[str], names: list[str], dropout: float = 0.1) -> None:
        super().__init__()
        size = facts["hidden_size"]
        self.encoder = Encoder(facts, dropout)
        self.parts = nn.Linear(size, len(parts))
        self.names = nn.Linear(size, len(names))
        self.pointers = nn.Linear(size, POINTER * len(POINTERS))
        self.alone = nn.Parameter(torch.zeros(2))
        self.part_field, self.name_field = (Field(len(labels), *barred(labels)) for labels in (parts, names))

    def heads(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        return self.parts(x), self.names(x), self.pointers(x)


def barred(labels: list[str]) -> tuple[list[tuple[int, int]], list[int]]:
    """Which label may not follow which (a span goes on only with its own kind), and which may not be first."""
    inside = [place for place, label in enumerate(labels) if label.startswith("I-")]
    pairs = [
        (before, after)
        for after in inside
        for before, label in enumerate(labels)
        if label not in (f"B-{labels[after][2:]}", labels[after])
    ]
    return pairs, inside


def pretrained(folder: Path) -> tuple[dict[str, int], dict[str, Tensor]]:
    """The sizes of a BERT in ``folder`` and its weights under this module's names."""
    facts = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    told = load_file(folder / "model.safetensors")
    told = {name.removeprefix("bert."): weight for name, weight in told.items()}
    ours = {
        "pieces.weight": told["embeddings.word_embeddings.weight"],
        "places.weight": told["embeddings.position_embeddings.weight"],
        "kind": told["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": told["embeddings.LayerNorm.weight"],
        "norm.bias": told["embeddings.LayerNorm.bias"],
    }
    names = {
        "told": "attention.output.dense", "norm": "attention.output.LayerNorm", "wide": "intermediate.dense",
        "narrow": "output.dense", "last_norm": "output.LayerNorm",
    }  # fmt: skip
    for layer in range(facts["num_hidden_layers"]):
        there = f"encoder.layer.{layer}."
        for kind in ("weight", "bias"):
            ours[f"layers.{layer}.asked.{kind}"] = torch.cat(
                [told[f"{there}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            )
            for mine, other in names.items():
                ours[f"layers.{layer}.{mine}.{kind}"] = told[f"{there}{other}.{kind}"]
    return facts, ours
