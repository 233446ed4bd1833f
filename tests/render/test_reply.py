"""A reply in its four forms."""

import json
import re

from nutgraf.render.reply import lines_of, looked_through, numbered_reply, under_answer
from nutgraf.render.reply_html import reply_html
from nutgraf.render.reply_json import SCHEMA, dump_object, reply_json
from nutgraf.render.reply_markdown import reply_markdown
from nutgraf.render.reply_text import reply_text
from render.asked import CITED, EMPTY, REPLY


def test_citations_are_numbered_as_they_are_met() -> None:
    numbers = numbered_reply(REPLY)
    assert [citation.article for citation in numbers] == ["wire", "post", "post"]
    assert list(numbers.values()) == [1, 2, 3]


def test_all_outlets_of_an_answer_stand_under_it_with_the_time_of_the_first() -> None:
    assert under_answer(REPLY.answers[0], lines_of(CITED)) == ["Meridian, Vallorna Post", "18 May 2025, 07:15 UTC"]


def test_how_much_was_looked_through() -> None:
    assert looked_through(REPLY) == "2 articles looked through; 2 cited."
    assert looked_through(EMPTY) == "0 articles looked through."


def test_the_terminal_form() -> None:
    told = reply_text(REPLY, CITED, width=60)
    assert max(map(len, told.splitlines())) <= 60
    assert "– The last one came down at 02:40 on Sunday. ·2 [1,2]" in told
    assert "WHAT IS NOT TOLD" in told
    assert "[3] Vallorna Post" in told


def test_an_article_that_is_not_at_hand_is_said_to_be_missing() -> None:
    assert "not in the coverage list" in reply_text(REPLY, ())
    assert "not in the coverage list" in reply_markdown(REPLY, ())


def test_the_markdown_form() -> None:
    told = reply_markdown(REPLY, CITED)
    assert told.startswith("# When did the last passenger reach the ground?\n")
    assert "(2 origins)[^1][^2]" in told
    assert set(re.findall(r"^\[\^(\d)\]:", told, re.MULTILINE)) == {"1", "2", "3"}
    assert "(<https://post.example/karst-cable-car>)" in told


def test_the_json_form() -> None:
    read = json.loads(dump_object(reply_json(REPLY, CITED)))
    assert read["schema"] == SCHEMA == "nutgraf.reply/1"
    assert [one["fit"] for one in read["answers"]] == [0.91, 0.5]
    assert read["answers"][0]["sentence"]["citations"][0]["exact"] == "the last one at 02:40 on Sunday"
    assert [one["outlet"] for one in read["articles"]] == ["Meridian", "Vallorna Post"]
    assert [one["outlet"] for one in reply_json(REPLY, ())["articles"]] == ["", ""]  # type: ignore[attr-defined]


def test_the_html_form_opens_to_the_words() -> None:
    told = reply_html(REPLY, CITED, name="reply-7")
    assert told.count("<details") == 2
    assert 'id="reply-7"' in told
    assert "<mark>a support rope came off its wheel</mark>" in told
    assert 'href="https://post.example/karst-cable-car"' in told


def test_nothing_from_the_world_is_live_in_any_form() -> None:
    assert "\x1b" not in reply_text(EMPTY, ())
    assert "<script" not in reply_html(EMPTY, ()) + reply_markdown(EMPTY, ())
    assert "[x](" not in reply_markdown(EMPTY, ())
    assert "\u202e" not in reply_html(EMPTY, ()) + reply_text(EMPTY, ())
    assert "No sentence was found that answers this." in reply_text(EMPTY, ())
