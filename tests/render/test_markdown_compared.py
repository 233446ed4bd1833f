import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.render.markdown import to_markdown
from render.compared import COMPARED, with_text

TEXT = to_markdown(COMPARED)


@pytest.mark.parametrize(
    "line",
    [
        "## New since 18 May 2025, 06:00 UTC",
        "- *figure:* Nine people are in hospital.[^st-vallorna-3] *(was “five”)*",
        "- **disputes it**: by valley rescue service: Карпатський оглядач (gives 41 instead of 38)[^st-vallorna-8]",
        "> “We had checked that wheel on Thursday and found nothing”",
        "**Jonas Brecht**, mayor of Vallorna – running the cable car",
        "*Moved: first open to it, then against it*",
        "- *changed:* The rope inspectorate opens its inquiry on ~~Monday.~~ **Tuesday.**[^st-vallorna-22][^st-vallorna-9]",
        "- *removed:* ~~Nobody was hurt.~~[^st-vallorna-23]",
        "- In a circle: Vallorna Post → Bergbote → Vallorna Post.",
        "  Stands on Meridian (wire): credited to it  ",
    ],
)
def test_it_reads_as_lines(line: str) -> None:
    assert line in TEXT.split("\n")


def test_every_mark_has_its_footnote() -> None:
    notes = re.findall(r"^\[\^([\w-]+)\]: ", TEXT, re.MULTILINE)
    assert set(notes) == set(re.findall(r"\[\^([\w-]+)\](?!:)", TEXT))
    assert len(notes) == len(set(notes)) == 28


@settings(max_examples=40)
@given(text=st.text(max_size=40))
def test_any_text_is_escaped(text: str) -> None:
    written = to_markdown(with_text(f"\n\n# <script>~~*[{text}](x)"))
    assert "\n\n# <" not in written
    assert "<script" not in written
    assert not re.search(r"(?<!\\)\[[^\]^]*(?<!\\)\]\(x\)", written)
