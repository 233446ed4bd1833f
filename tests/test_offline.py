"""The whole command with the network of machines off, and the trained one at work."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from shipped import needs_network

ASKED = "it asked for the network"
CUT_OFF = f"""
import os, socket, sys

def refused(*_, **__):
    os.write(2, b"{ASKED}")
    raise OSError

for name in ("connect", "connect_ex", "sendto"):
    setattr(socket.socket, name, refused)
socket.getaddrinfo = socket.create_connection = refused
"""
COMMAND = CUT_OFF + "from nutgraf.cli.main import main; sys.exit(main(sys.argv[1:]))"
FOUND_BY = (
    CUT_OFF
    + """
from nutgraf import Desk

desk = Desk()
accounts = desk.annotate(desk.read(*sys.argv[1:]).articles)
notes = [account.notes for account in accounts]
found = [one for every in notes for one in (*every.mentions, *every.attributions)]
print(len(notes), len(found), *{every.by for every in notes} | {one.by for one in found})
print(*(name for name in ("torch", "huggingface_hub", "transformers", "requests") if name in sys.modules))
"""
)
ARTICLES = {
    "echo.txt": "Night boat stuck off Saltholm\n\nHollin Echo, 4 May 2025\n\nThe night boat Merle has been stuck in mud off Saltholm since "
    "Sunday with 82 passengers, harbour master Ines Valder said.\n\n“Nobody is hurt, and everybody has been given soup,” she told reporters.\n",
    "dispatch.txt": "Tugs fail to free the Merle\n\nThe Hollin Dispatch, 5 May 2025\n\nTwo tugs failed on Monday to free the night boat Merle, "
    "which has 82 passengers on board, said Ines Valder, the harbour master.\n\nThe owner, Grey Strait Lines, declined to comment.\n",
}  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / name) for name in ARTICLES]


def ran(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert ASKED not in done.stderr
    return done.stdout


def test_the_guard_notices() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, "story", "http://127.0.0.1:9/", "--allow-private"],
        capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    assert ASKED in done.stderr


def test_a_page_is_made_with_the_network_off(files: list[str]) -> None:
    page = json.loads(ran(COMMAND, "story", *files, "--format", "json"))
    assert len(page["articles"]) == 2
    assert "Ines Valder" in {one["speaker"]["name"] for one in page["opinions"] if one["speaker"]}


@needs_network
def test_its_annotations_are_by_the_trained_tagger(files: list[str]) -> None:
    from nutgraf.minds.tagger import TrainedTagger

    told, loaded = ran(FOUND_BY, *files).splitlines()
    articles, found, *by = told.split()
    assert (articles, by, loaded) == ("2", [TrainedTagger().name], "")
    assert int(found) >= 6
