"""Smoothing before quantisation (SmoothQuant, Xiao et al. 2023): large inputs of a product made smaller, its weights larger.

A few places of a vector are far larger than the others and would take most of an integer's range. Dividing what goes
into a product, place by place, and multiplying its weights by the same leaves the product as it is; the weights, which
have a scale for each column, bear it better.
"""

import random

import torch
from torch import Tensor, nn

from batches import batch_of
from corpus import Corpus
from examples import Window, shown
from net import Encoder

SHARE = 0.85  # how much of the range goes to the weights; 0.5 to 1 were tried, on what the labels lose
WINDOWS = 60
SEED = 11


class Smoothed(nn.Module):
    """The same as ``linear``, for inputs divided by ``scale``, one number for each place."""

    def __init__(self, linear: nn.Linear, scale: Tensor) -> None:
        super().__init__()
        self.register_buffer("shrink", 1 / scale)
        self.linear = linear
        self.linear.weight.data *= scale

    def forward(self, x: Tensor) -> Tensor:
        told: Tensor = self.linear(x * self.shrink)
        return told


def some_windows(corpus: Corpus) -> list[Window]:
    """What the ranges are taken from: windows of the training articles, always the same."""
    luck = random.Random(SEED)
    windows = list(shown(corpus.round(luck), luck))
    return luck.sample(windows, min(WINDOWS, len(windows)))


@torch.no_grad()
def smooth(encoder: Encoder, windows: list[Window]) -> None:
    """Replaces every product of ``encoder`` by a smoothed one."""
    encoder.eval()
    widest = _widest_inputs(encoder, windows)
    for name, inputs in widest.items():
        parent, _, own = name.rpartition(".")
        linear = encoder.get_submodule(name)
        assert isinstance(linear, nn.Linear)
        weights = linear.weight.abs().amax(0).clamp(min=1e-3)
        scale = (inputs.clamp(min=1e-3) ** SHARE / weights ** (1 - SHARE)).clamp(1e-2, 1e2)
        setattr(encoder.get_submodule(parent), own, Smoothed(linear, scale))


def _widest_inputs(encoder: Encoder, windows: list[Window]) -> dict[str, Tensor]:
    """For each product the largest size that each place of its input had."""
    widest: dict[str, Tensor] = {}

    def watch(name: str) -> None:
        def note(_: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            size = inputs[0].abs().flatten(0, -2).amax(0)
            widest[name] = torch.maximum(widest[name], size) if name in widest else size

        watching.append(encoder.get_submodule(name).register_forward_pre_hook(note))

    watching: list[torch.utils.hooks.RemovableHandle] = []
    for name, module in encoder.named_modules():
        if isinstance(module, nn.Linear):
            watch(name)
    for window in windows:
        batch = batch_of([window])
        encoder(batch.pieces, batch.prints, batch.present)
    for one in watching:
        one.remove()
    return widest
