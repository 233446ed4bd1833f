"""Write the tagger as it ships: ``python training/export.py [WEIGHTS] [--folder FOLDER] [--float]``.

Matrix products become 8-bit integers with a scale for each column (dynamic quantisation), after smoothing; the table of
word pieces keeps a scale for each row, so that no piece pays for another; everything else stays as it is.
"""

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from corpus import Corpus
from examples import NAMES, PARTS
from net import Field, Net
from nutgraf.minds.network import FOLDER
from nutgraf.minds.windows import READ_AT_ONCE
from nutgraf.minds.words import GAPS, PRINTS, QUOTED
from score import show
from smoothing import smooth, some_windows
from start import DATA, OUT, encoder_folder, fresh_net, tokenizer_of

NAME = "minilm/1"
LANGUAGES = ["en"]
LONGER_CUES = -0.3  # what each further word of a cue gets on top: of 0 to -0.4 the best on the held-out articles


class Shipped(nn.Module):
    """The network with its tables folded together: pieces (1, length) and prints (1, length) to scores (1, length, width)."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self.net = net
        table = net.encoder.pieces.weight.detach()
        scale = table.abs().amax(dim=1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("table", (table / scale).round().to(torch.int8))
        numbers = torch.arange(PRINTS)
        gap, quote, case = numbers % GAPS, numbers // GAPS % QUOTED, numbers // (GAPS * QUOTED)
        encoder = net.encoder
        self.register_buffer(
            "prints", (encoder.case(case) + encoder.quote(quote) + encoder.gap(gap) + encoder.kind).detach()
        )

    def forward(self, pieces: Tensor, prints: Tensor) -> Tensor:
        x = self.table[pieces].float() * self.scale[pieces] + self.prints[prints]
        x = self.net.encoder.read(x + self.net.encoder.places.weight[: pieces.shape[1]], None)
        return torch.cat(self.net.heads(x), dim=-1)


def as_onnx(net: Net, path: Path) -> None:
    example = torch.ones(1, 16, dtype=torch.long)
    axes = {0: "one", 1: "length"}
    torch.onnx.export(
        Shipped(net.eval()), (example, example), str(path), input_names=["pieces", "prints"], output_names=["scores"],
        dynamic_axes={"pieces": axes, "prints": axes, "scores": axes}, opset_version=17, dynamo=False,
    )  # fmt: skip


def quantised(source: Path, target: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(
            str(prepared), str(target), weight_type=QuantType.QInt8, per_channel=True,
            op_types_to_quantize=["MatMul", "Gemm"],
        )  # fmt: skip


def chain_facts(labels: list[str], field: Field) -> dict[str, Any]:
    steps, first = (table.detach().numpy().astype(float).round(4).tolist() for table in field.transitions())
    return {"labels": labels, "steps": steps, "first": first}


def facts_of(net: Net) -> dict[str, Any]:
    return {
        "name": NAME,
        "languages": LANGUAGES,
        "read_at_once": READ_AT_ONCE,
        "parts": chain_facts(PARTS, net.part_field),
        "names": chain_facts(NAMES, net.name_field),
        "alone": net.alone.detach().numpy().astype(float).round(4).tolist(),
    }


def write(net: Net, folder: Path, as_float: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        exact = Path(scratch) / "network.onnx"
        as_onnx(net, exact)
        if as_float:
            shutil.copy(exact, folder / "network.onnx")
        else:
            quantised(exact, folder / "network.onnx")
    tokenizer = json.loads((encoder_folder() / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer |= {"truncation": None, "padding": None}
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False), encoding="utf-8")
    (folder / "facts.json").write_text(json.dumps(facts_of(net), indent=1) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("weights", type=Path, nargs="?", default=OUT / "net.pt")
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with attributions/ and names/")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--float", action="store_true", dest="as_float", help="without 8-bit integers, to compare")
    arguments = parser.parse_args()
    net = fresh_net()
    net.load_state_dict(torch.load(arguments.weights, weights_only=True))
    net.parts.bias.data[PARTS.index("I-C")] += LONGER_CUES
    if not arguments.as_float:
        smooth(net.encoder, some_windows(Corpus(arguments.data, tokenizer_of(encoder_folder()))))
    write(net, arguments.folder, arguments.as_float)
    size = sum(file.stat().st_size for file in arguments.folder.iterdir()) / 1e6
    print(f"{arguments.folder}: {size:.1f} MB")
    show(arguments.folder, arguments.data)


if __name__ == "__main__":
    main()
