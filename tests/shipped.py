"""The trained network that ships in the package, for the tests that need it."""

import pytest

from nutgraf.minds.encoder import FOLDER

needs_network = pytest.mark.skipif(
    not (FOLDER / "network.onnx").is_file(), reason="the trained network is not in the package"
)
