"""Train the tagger: ``python training/train.py``. CARD.md says from what, how, and how good it gets.

Two courses from the same start see the articles in two orders; the mean of their weights does better than either ("model
soup", Wortsman et al. 2022); a short course at a low rate finishes it. Reads the labelled articles beside the
repository (``--data``) and those in ``training/own``; writes ``net.pt`` for ``export.py``. Each course is kept when it is
done, so that a run that was broken off goes on where it was.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

import torch

from corpus import Corpus
from learning import Course, learn
from net import Net
from start import DATA, OUT, encoder_folder, fresh_net, tokenizer_of

SEEDS = (7, 8)
ROUNDS = 8
FINISH_ROUNDS, FINISH_RATE, FINISH_SEED = 2, 0.2, 9


def blended(weights: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """The mean of several sets of weights."""
    return {name: torch.stack([one[name].float() for one in weights]).mean(0) for name in weights[0]}


def kept(path: Path, make: Callable[[], Net]) -> dict[str, torch.Tensor]:
    """The weights in ``path``, made and written there where they are not."""
    if not path.is_file():
        print(f"{path.name}:", flush=True)
        draft = path.with_suffix(".part")
        torch.save(make().state_dict(), draft)
        draft.rename(path)
    weights: dict[str, torch.Tensor] = torch.load(path, weights_only=True)
    return weights


def start_net() -> Net:
    """The same fresh network each time."""
    torch.manual_seed(SEEDS[0])
    return fresh_net()


def finished(corpus: Corpus, weights: dict[str, torch.Tensor], device: torch.device) -> Net:
    net = start_net()
    net.load_state_dict(weights)
    return learn(net, Course(corpus.last_round, FINISH_ROUNDS, FINISH_SEED, FINISH_RATE), device)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with attributions/ and names/")
    parser.add_argument("--out", type=Path, default=OUT, help="where the weights are kept")
    arguments = parser.parse_args()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    corpus = Corpus(arguments.data, tokenizer_of(encoder_folder()))
    print(f"{len(corpus)} texts, on {device}", flush=True)
    arguments.out.mkdir(parents=True, exist_ok=True)
    courses = [Course(corpus.round, ROUNDS, seed) for seed in SEEDS]
    runs = [
        kept(arguments.out / f"seed{course.seed}.pt", lambda course=course: learn(start_net(), course, device))
        for course in courses
    ]
    kept(arguments.out / "net.pt", lambda: finished(corpus, blended(runs), device))
    print("done; now: python training/export.py")


if __name__ == "__main__":
    main()
