"""A day's digest in its forms."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.policy import default

import pytest

from nutgraf.errors import WrongUse
from nutgraf.model.digest import Digest
from nutgraf.render.digest import Notes, day_words, outlets_of, unseen
from nutgraf.render.digest_html import digest_html
from nutgraf.render.digest_json import SCHEMA, digest_json
from nutgraf.render.digest_mail import digest_mail, subject
from nutgraf.render.digest_markdown import digest_markdown
from nutgraf.render.digest_text import digest_text
from nutgraf.render.reply_json import dump_object
from render.asked import DIGEST, EVIL, STORY

QUIET = Digest(day=date(2025, 5, 19), feeds=4)


def test_a_day_in_words() -> None:
    assert day_words(date(2025, 5, 18)) == "Sunday, 18 May 2025"


def test_articles_are_numbered_through_the_whole_digest() -> None:
    notes = Notes.of(replace(DIGEST, stories=(STORY, STORY)))
    assert list(notes.numbers.values()) == [1, 2, 3, 4]
    assert notes.marks(1, STORY.highlights[0].citations) == [3]


def test_the_outlets_of_a_sentence_with_its_origins() -> None:
    assert outlets_of(STORY.highlights[0], STORY) == "Vallorna Post"
    assert STORY.headline is not None
    assert outlets_of(STORY.headline, STORY) == "Meridian, Vallorna Post · 2 origins"


def test_what_was_not_seen_in_plain_numbers() -> None:
    assert unseen(DIGEST)[:2] == ["1 of 4 feeds could not be heard.", "1 announced article could not be read."]
    assert unseen(QUIET) == ["Every feed that was asked answered."]
    assert unseen(Digest(day=date(2025, 5, 19))) == []


@pytest.mark.parametrize("form", [digest_text, digest_markdown, digest_html])
def test_every_form_tells_every_part(form: Callable[[Digest], str]) -> None:
    told = re.sub(r"\s+", " ", form(DIGEST))
    for words in (
        "Sunday, 18 May 2025",
        "02:40 on Sunday",
        "support rope came off its wheel",
        "was 12",
        "Vallorna Post",
    ):
        assert words in told
    assert "Also reported".casefold() in told.casefold()
    assert "1 of 4 feeds could not be heard." in told


@pytest.mark.parametrize("form", [digest_text, digest_markdown, digest_html])
def test_nothing_from_the_world_is_live(form: Callable[[Digest], str]) -> None:
    told = form(DIGEST)
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert "<script" not in told or form is digest_text
    assert "[x](" not in told or form is not digest_markdown
    assert 'href="javascript' not in told


@pytest.mark.parametrize("form", [digest_text, digest_markdown, digest_html])
def test_a_day_without_stories(form: Callable[[Digest], str]) -> None:
    assert "No story had news this day." in form(QUIET)


def test_every_mark_of_the_html_leads_to_a_note() -> None:
    told = digest_html(DIGEST)
    assert (
        set(re.findall(r'href="#(note-\d+)"', told))
        == set(re.findall(r'id="(note-\d+)"', told))
        == {"note-1", "note-2"}
    )


def test_the_html_loads_nothing() -> None:
    told = digest_html(DIGEST)
    assert not re.search(r"<(?:script|img|link|iframe)\b|@import|url\(", told)


def test_every_mark_of_the_markdown_has_its_footnote() -> None:
    told = digest_markdown(DIGEST)
    assert set(re.findall(r"\[\^(\d+)\](?!:)", told)) == set(re.findall(r"^\[\^(\d+)\]:", told, re.MULTILINE))


def test_the_json_form() -> None:
    read = json.loads(dump_object(digest_json(DIGEST)))
    assert read["schema"] == SCHEMA == "nutgraf.digest/1"
    assert read["stories"][0]["new"][0]["note"] == "was 12"
    assert [line["outlet"] for line in read["stories"][0]["cited"]] == ["Vallorna Post", "Meridian"]
    assert read["failed"][0]["feed"] == "https://bergbote.example/feed"


def test_the_mail_is_the_same_bytes_each_time_and_other_bytes_for_another_day() -> None:
    assert digest_mail(DIGEST, to="desk@outlet.example") == digest_mail(DIGEST, to="desk@outlet.example")
    other = digest_mail(replace(DIGEST, day=date(2025, 5, 19)), to="desk@outlet.example")
    assert message_from_bytes(other)["Message-ID"] != message_from_bytes(digest_mail(DIGEST))["Message-ID"]


def test_the_mail_can_be_read_again() -> None:
    message = message_from_bytes(digest_mail(DIGEST, sender="a@b.example", to="desk@outlet.example"), policy=default)
    assert message.get_content_type() == "multipart/alternative"
    text, html = (part.get_content() for part in message.iter_parts())
    assert text.replace("\r\n", "\n") == digest_text(DIGEST)
    assert html.replace("\r\n", "\n") == digest_html(DIGEST).rstrip("\n") + "\n"
    assert message["Subject"] == subject(DIGEST)
    assert message["Date"] == "Mon, 19 May 2025 00:00:00 +0000"


@pytest.mark.parametrize("address", ["nobody", "a@b\r\nBcc: c@d.example", EVIL, "a@"])
def test_an_address_that_is_none_is_wrong_use(address: str) -> None:
    with pytest.raises(WrongUse):
        digest_mail(DIGEST, to=address)


def test_a_headline_cannot_add_a_head() -> None:
    bad = replace(STORY, headline=None, row=replace(STORY.row, headline="x\r\nBcc: c@d.example"))
    message = message_from_bytes(digest_mail(replace(DIGEST, stories=(bad,))))
    assert message["Bcc"] is None
