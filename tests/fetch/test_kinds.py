import pytest

from nutgraf.fetch.kinds import is_readable_kind, kind_of_file, may_hold_article, spoken_kind


@pytest.mark.parametrize(
    "kind",
    ["", "text/html", "text/plain", "text/anything", "application/json", "application/feed+json", "application/xml",
     "application/rss+xml", "application/xhtml+xml", "application/x-ndjson", "application/octet-stream"],
)  # fmt: skip
def test_texts_are_readable(kind: str) -> None:
    assert is_readable_kind(kind)


@pytest.mark.parametrize(
    "kind", ["image/png", "image/svg+xml", "video/mp4", "application/pdf", "application/zip", "font/woff2", "nonsense"]
)
def test_other_things_are_not(kind: str) -> None:
    assert not is_readable_kind(kind)


@pytest.mark.parametrize(
    ("kind", "said"), [("image/webp", "a picture"), ("application/pdf", "a PDF document"), ("x/y", "of the type “x/y”")]
)
def test_kinds_are_said_in_words(kind: str, said: str) -> None:
    assert spoken_kind(kind) == said


@pytest.mark.parametrize(
    ("path", "kind"), [("a/b.HTML", "text/html"), ("b.jsonl", "application/x-ndjson"), ("b.xyz", ""), ("b", "")]
)
def test_kind_of_a_file(path: str, kind: str) -> None:
    assert kind_of_file(path) == kind


def test_an_unknown_ending_holds_no_article() -> None:
    assert may_hold_article("README")
    assert not may_hold_article("a.exe")
