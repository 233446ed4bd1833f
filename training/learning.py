"""One course of training: rounds over the examples, a learning rate that goes up and down once."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from random import Random

import torch
from torch import nn

from batches import Batch, batch_of, batches
from examples import Example, Window, shown
from losses import loss_of
from net import Net

PIECES_AT_ONCE = 4096
ENCODER_RATE, HEAD_RATE = 1.5e-4, 1e-3
SHOWN_EVERY = 20  # steps

Round = Callable[[Random], Iterable[Example]]


@dataclass(frozen=True, slots=True)
class Course:
    """``rounds`` over what ``examples`` gives, at ``rate`` times the usual learning rates, in the order of ``seed``."""

    examples: Round
    rounds: int
    seed: int
    rate: float = 1.0

    def steps(self) -> list[list[list[Window]]]:
        """The batches of each round."""
        luck = Random(self.seed)
        return [list(batches(list(shown(self.examples(luck), luck)), PIECES_AT_ONCE, luck)) for _ in range(self.rounds)]


def learn(net: Net, course: Course, device: torch.device) -> Net:
    """``net`` after the course (it is changed in place), with the progress printed.

    AdamW, one cycle of the learning rate: a tenth of the steps up, then down in a straight line (Smith 2018).
    """
    torch.manual_seed(course.seed)
    heads = [weight for name, weight in net.named_parameters() if not name.startswith("encoder.")]
    rates = [rate * course.rate for rate in (ENCODER_RATE, HEAD_RATE)]
    groups = [
        {"params": params, "lr": rate} for params, rate in zip((net.encoder.parameters(), heads), rates, strict=True)
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    rounds = course.steps()
    total = sum(map(len, rounds))
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, rates, total_steps=total + 1, pct_start=0.1, anneal_strategy="linear"
    )
    net.to(device).train()
    clock = _Clock(total)
    for number, batched in enumerate(rounds, 1):
        for batch in _on(device, batched):
            loss = loss_of(net, batch, device)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
            clock.tick(number, loss.item())
    return net.cpu()


def _on(device: torch.device, groups: Iterable[list[Window]]) -> Iterator[Batch]:
    for group in groups:
        batch = batch_of(group)
        yield Batch(*(getattr(batch, field.name).to(device) for field in fields(Batch)))


class _Clock:
    """Says now and then how far it is, what the loss was lately, and how long it will take."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._lately, self._start = total, 0, 0.0, time.monotonic()

    def tick(self, number: int, loss: float) -> None:
        self._done += 1
        self._lately = loss if self._done == 1 else 0.95 * self._lately + 0.05 * loss
        if self._done % SHOWN_EVERY == 0:
            spent = (time.monotonic() - self._start) / 60
            left = spent / self._done * (self._total - self._done)
            print(
                f"  round {number}, step {self._done} of {self._total}: loss {self._lately:.3f}, "
                f"{spent:.0f} minutes, {left:.0f} to go",
                flush=True,
            )
