import gzip
import io
from base64 import b64encode
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.carry import Carried, read_mail
from nutgraf.carry.letter import letter_of
from nutgraf.carry.mail import split
from nutgraf.model.article import Article
from nutgraf.model.fate import Ending, Fate
from nutgraf.read import read_capture

FIRST = (
    "The ferry to Hestvik was three hours late on Monday, the harbour office said, after its engine failed off Solheim."
)
SECOND = "About 240 passengers waited on the pier, among them Mayor Ingrid Dahl, who called the delay “a disgrace”."
HTML = f"""<html><head><style>p {{ color: red }}</style></head><body>
<div style="display:none; max-height:0">Ferry late again &#847;&zwnj;&nbsp;</div>
<table><tr><td><a href="https://letters.bote.example/issue/12?utm_source=mail">View this email in your browser</a></td></tr>
<tr><td><h1>Ferry late again</h1></td></tr>
<tr><td><p>{FIRST}</p><!-- a note --><p>{SECOND}</p></td></tr>
<tr><td>You are receiving this because you signed up at bote.example.</td></tr>
<tr><td><a href="https://bote.example/u">Unsubscribe</a> | <a href="x">Manage your preferences</a></td></tr>
<tr><td>Hestvik Bote, Quay 3, 9900 Hestvik</td></tr></table></body></html>"""


def newsletter(html: str = HTML, plain: str = "Plain words for old programs.") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Hestvik Bote <news@bote.example>"
    mail["Subject"] = "Ferry late again – the pier waits"
    mail["Date"] = "Wed, 09 Apr 2031 07:30:00 +0200"
    mail["List-Id"] = "Hestvik Bote Daily <daily.bote.example>"
    mail["Message-ID"] = "<12@bote.example>"
    mail.set_content(plain)
    if html:
        mail.add_alternative(html, subtype="html")
    return mail


def article_of(raw: bytes) -> Article:
    piece = letter_of("letters.mbox message 1", raw)
    assert isinstance(piece, Carried), piece
    reading = read_capture(piece.capture)
    assert [fate.ending for fate in reading.fates] == [Ending.KEPT]
    return reading.articles[0]


def boxed(*mails: bytes) -> bytes:
    return b"".join(b"From news@bote.example Wed Apr  9 07:30:00 2031\n" + mail + b"\n\n" for mail in mails)


def test_a_newsletter_becomes_an_article() -> None:
    article = article_of(newsletter().as_bytes())
    assert article.headline_text == "Ferry late again – the pier waits"
    assert article.outlet.name == "Hestvik Bote"
    assert article.published is not None
    assert article.published.at.isoformat() == "2031-04-09T07:30:00+02:00"
    assert article.url == "https://letters.bote.example/issue/12"
    assert [span.of(article.text) for span in article.paragraphs][-2:] == [FIRST, SECOND]
    for furniture in ("browser", "Unsubscribe", "receiving", "Quay 3", "color", "note", "Plain words"):
        assert furniture not in article.text


def test_without_html_the_plain_words_are_taken() -> None:
    plain = f"View in browser: https://letters.bote.example/12\n\n{FIRST}\n\n{SECOND}\n\n-- \n\nUnsubscribe: https://bote.example/u\n\nQuay 3, Hestvik\n"
    article = article_of(newsletter("", plain).as_bytes())
    assert [span.of(article.text) for span in article.paragraphs] == [FIRST, SECOND]
    assert article.url == "https://letters.bote.example/12"


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Hestvik Bote <a@b.example>", "Hestvik Bote"),
        ("=?utf-8?q?Kristof_at_Der_Nordl=C3=A4nder?= <a@b.example>", "Kristof at Der Nordländer"),
        ('"Jonas Berg at Hestvik Bote" <a@b.example>', "Hestvik Bote"),
        ("a@b.example", "Hestvik Bote Daily"),
    ],
)
def test_the_sender_is_the_outlet(sender: str, name: str) -> None:
    mail = newsletter()
    del mail["From"]
    raw = b"From: " + sender.encode() + b"\n" + mail.as_bytes()
    assert article_of(raw).outlet.name == name


def test_encodings_that_lie_are_seen_through() -> None:
    text = (
        "Die Fähre nach Hestvik kam am Montag drei Stunden zu spät, sagte das Hafenamt. Über 200 Gäste mußten warten."
    )
    for charset, body in [
        ("us-ascii", text.encode()),
        ("utf-8", text.encode("cp1252")),
        ("no-such", text.encode("cp1252")),
    ]:
        raw = (
            b"From: Bote <a@b.example>\nSubject: F\xc3\xa4hre\nContent-Type: text/plain; charset="
            + charset.encode()
            + b"\n\n"
            + body
        )
        article = article_of(raw)
        assert article.text.endswith(text), charset
        assert article.headline_text == "Fähre"


def test_quoted_printable_and_base64_that_are_broken_are_read_as_far_as_they_go() -> None:
    head = b"From: Bote <a@b.example>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
    words = FIRST.replace("office", "off=\nice").encode() + b"=C3=A4 =ZZ ="
    assert FIRST in article_of(head + b"quoted-printable\n\n" + words).text
    assert FIRST[:60] in article_of(head + b"base64\n\n" + b64encode(FIRST.encode())[:-2] + b"!").text


def test_attachments_are_no_text() -> None:
    mail = newsletter("", FIRST)
    mail.add_attachment("<p>" + SECOND * 20 + "</p>", subtype="html", filename="other.html")
    mail.add_attachment(b"\x89PNG" * 100, maintype="image", subtype="png", filename="pier.png")
    assert SECOND not in article_of(mail.as_bytes()).text


def test_a_mail_of_pictures_alone_is_told() -> None:
    mail = EmailMessage()
    mail.set_content(b"\x89PNG" * 100, maintype="image", subtype="png")
    fate = letter_of("a.eml", mail.as_bytes())
    assert isinstance(fate, Fate)
    assert fate.ending is Ending.NO_ARTICLE


def test_parts_without_end_are_refused() -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (one, one) for one in range(3_000))
    fate = letter_of("a.eml", nested + b"\nwords")
    assert isinstance(fate, Fate)
    assert fate.ending is Ending.UNREADABLE


def test_deep_html_is_read() -> None:
    html = "<div>" * 200 + f"<p>{FIRST}</p>" + "</div>" * 200
    assert FIRST in article_of(newsletter(html).as_bytes()).text
    html = "<div>" * 50_000 + f"<p>{FIRST}</p>"
    assert FIRST in article_of(newsletter(html, FIRST).as_bytes()).text


@given(st.binary(max_size=400))
def test_no_mail_makes_it_fail(noise: bytes) -> None:
    for raw in (noise, b"Subject: " + noise, b"Content-Type: " + noise + b"\n\nwords", b"Date: " + noise + b"\nFrom: " + noise,
                b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" + noise + b"\n--b--"):  # fmt: skip
        letter_of("x.eml", raw)


def test_a_mailbox_is_split_where_mails_begin(tmp_path: Path) -> None:
    sentence = newsletter("", f"{FIRST}\n\nFrom the pier nobody saw it.\n\n>From afar neither.").as_bytes()
    box = boxed(sentence.replace(b"\n>From", b"\n>>From"), newsletter().as_bytes())
    for name, data in (("box.mbox", box), ("box.mbox.gz", gzip.compress(box))):
        (tmp_path / name).write_bytes(data)
        pieces = list(read_mail(tmp_path / name))
        assert [piece.name for piece in pieces if isinstance(piece, Carried)] == [
            f"{tmp_path / name} message 1",
            f"{tmp_path / name} message 2",
        ]
    assert isinstance(pieces[0], Carried)
    text = read_capture(pieces[0].capture).articles[0].text
    assert "From the pier nobody saw it." in text
    assert text.endswith(">From afar neither.")


def test_a_single_mail_and_a_maildir_are_read(tmp_path: Path) -> None:
    raw = newsletter().as_bytes()
    (tmp_path / "one.eml").write_bytes(raw.replace(b"\n", b"\r\n"))
    for part in ("cur", "new", "tmp"):
        (tmp_path / "box" / part).mkdir(parents=True)
    (tmp_path / "box" / "cur" / "1.host:2,S").write_bytes(raw)
    (tmp_path / "box" / "tmp" / "2.host").write_bytes(raw)
    (one,) = read_mail(tmp_path / "one.eml")
    (other,) = read_mail(tmp_path / "box")
    assert isinstance(one, Carried)
    assert isinstance(other, Carried)
    assert one.name == str(tmp_path / "one.eml")
    assert read_capture(one.capture).articles[0].text == read_capture(other.capture).articles[0].text


def test_a_huge_mail_is_passed_over_and_the_next_one_read() -> None:
    box = boxed(b"Subject: x\n\n" + b"y" * 5_000 + b"\n" + b"z\n" * 5_000, newsletter().as_bytes())
    first, second = split(io.BytesIO(box), 2_000)
    assert first.size > 2_000
    assert first.raw == b""
    assert second.raw.startswith(b"From: Hestvik")


def test_what_is_empty_or_cut_off_or_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_bytes(b"\n\n")
    (tmp_path / "b.mbox.gz").write_bytes(gzip.compress(boxed(newsletter().as_bytes()) * 50)[:-30])
    assert [piece.ending for piece in read_mail(tmp_path / "a.mbox") if isinstance(piece, Fate)] == [Ending.EMPTY]
    assert isinstance(list(read_mail(tmp_path / "b.mbox.gz"))[-1], Fate)
    assert [piece.ending for piece in read_mail(tmp_path / "none") if isinstance(piece, Fate)] == [Ending.NOT_FOUND]


def test_lines_without_end_are_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.carry.mail.MOST_LINES", 50)
    for data in (b"Subject: x\n\n" + b"\n" * 500, b"\n" * 500):
        (tmp_path / "a.eml").write_bytes(data)
        (fate,) = read_mail(tmp_path / "a.eml")
        assert isinstance(fate, Fate)
        assert fate.ending in (Ending.TOO_LARGE, Ending.NO_ARTICLE)
