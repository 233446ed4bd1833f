"""How far the network is from the labels of a batch."""

import torch
from torch import Tensor, nn

from batches import Batch
from net import Net
from nutgraf.minds.linking import POINTER

POINTER_SHARE, NAME_SHARE = 0.5, 0.7


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
