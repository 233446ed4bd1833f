import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.fetch.robots import ROBOTS_LIMIT, Robots
from pace import grows_with

SITE = "https://gull.example"


def allows(text: str, path: str = "/a") -> bool:
    return Robots(text).allows(SITE + path)


@pytest.mark.parametrize(
    "text",
    [
        "User-agent: *\nDisallow: /",
        "User-agent: *\nDisallow: /a",
        "user-agent:NUTGRAF\ndisallow:/",
        "User-agent: nutgraf/1.0\nDisallow: /",
        "User-agent: other\nUser-agent: nutgraf\nDisallow: /",
        "User-agent: nutgraf\nUser-agent: other\n\nDisallow: /",
        "User-agent: nutgraf\nSitemap: https://gull.example/s\nUser-agent: other\nDisallow: /",
        "User-agent: nutgraf\nDisallow: /b\n\nUser-agent: nutgraf\nDisallow: /a",
        "User-agent: *\nAllow: /\n\nUser-agent: nutgraf\nDisallow: /",
        "User-agent: *\nDisallow: /*a$\nAllow: /",
        "\r\nUser-agent: * # all\rDisallow: / # everything\r",
        "User-agent *\nDisallow /",
    ],
)
def test_forbidden(text: str) -> None:
    assert not allows(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "User-agent: *\nDisallow:",
        "User-agent: *\nDisallow: /b",
        "Disallow: /",
        "User-agent: nut\nDisallow: /",
        "User-agent: graf\nDisallow: /",
        "User-agent: nutgraf-news\nDisallow: /",
        "User-agent: other\nDisallow: /",
        "User-agent: *\nUser-agent: nutgraf\nAllow: /b\n\nUser-agent: other\nDisallow: /",
        "User-agent: *\nDisallow: /\n\nUser-agent: nutgraf\nDisallow: /b",
        "User-agent: nutgraf\nContent-Signal: search=yes\nUser-agent: *\nDisallow: /",
        "User-agent: *\nDisallow: /\nAllow: /a",
        "<!doctype html><title>Not found</title>",
    ],
)
def test_allowed(text: str) -> None:
    assert allows(text)


def test_the_pause_it_asks_for() -> None:
    assert Robots("User-agent: *\nCrawl-delay: 2.5").delay == 2.5
    assert Robots("User-agent: other\nCrawl-delay: 9\n\nUser-agent: *\nDisallow: /b").delay == 0
    assert Robots("User-agent: *\nCrawl-delay: 9\n\nUser-agent: nutgraf\nCrawl-delay: 1").delay == 1
    for odd in ("soon", "-1", "nan", "inf", ""):
        assert Robots(f"User-agent: *\nCrawl-delay: {odd}").delay == 0


def test_licences_are_told_wherever_they_stand() -> None:
    text = (
        "License: https://gull.example/l.xml\nUser-agent: other\nLicense: https://gull.example/other.xml\nDisallow: /"
    )
    assert Robots(text).signals("/a") == (
        "robots license: https://gull.example/l.xml",
        "robots license: https://gull.example/other.xml",
    )


def test_uses_are_told_of_the_group_that_speaks_to_us() -> None:
    text = "User-agent: other\nContent-Signal: ai-train=yes\n\nUser-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /"
    assert Robots(text).signals("/a") == ("robots content-signal: search=yes, ai-train=no",)
    ours = text + "\n\nUser-agent: nutgraf\nContent-Signal: ai-input=no\nAllow: /"
    assert Robots(ours).signals("/a") == ("robots content-signal: ai-input=no",)


def test_uses_are_told_of_the_path_that_fits_best() -> None:
    text = "User-agent: *\nContent-Usage: train-ai=n\nContent-Usage: /free/ train-ai=y\nContent-Usage: /free/not/ train-ai=n, search=n"
    assert Robots(text).signals("/a") == ("robots content-usage: train-ai=n",)
    assert Robots(text).signals("/free/a") == ("robots content-usage: train-ai=y",)
    assert Robots(text).signals("/free/not/a") == ("robots content-usage: train-ai=n, search=n",)


@given(st.text(alphabet="UuserAagntRL-:* \n/\r#$%éDilowCc0159=", max_size=300), st.text(max_size=30))
def test_no_text_is_too_odd(text: str, path: str) -> None:
    robots = Robots("User-agent: *\n" + text)
    assert robots.allows(f"{SITE}/{path}") in (True, False)
    assert robots.delay >= 0
    assert all(one.startswith("robots ") for one in robots.signals(path))


@pytest.mark.parametrize(
    "make",
    [
        lambda size: "".join(f"User-agent: a{n}\n" for n in range(size // 40)) + "Disallow: /a\n" * (size // 26),
        lambda size: "User-agent: *\n" + "Disallow: /*a*a*a*a*b\n" * (size // 22),
        lambda size: "User-agent: *\nDisallow: /" + "*a" * (size // 2),
        lambda size: "user-agent" + " " * size,
        lambda size: " " * size + "x",
        lambda size: "User-agent: *\n" * (size // 14) + "Disallow: /a",
        lambda size: "Content-Usage: /*a*b c\n" * (size // 23),
    ],
)  # fmt: skip
def test_four_times_the_rules_take_about_four_times_as_long(make: object) -> None:
    assert callable(make)

    def read(size: int) -> None:
        robots = Robots(make(size))
        robots.allows(f"{SITE}/" + "a" * 500)
        robots.signals("/" + "a" * 500)

    assert grows_with(read, 50_000, 200_000)


def test_half_a_megabyte_of_names_and_rules_takes_little_memory() -> None:
    import tracemalloc

    names = "".join(f"User-agent: {n:x}\n" for n in range(14_000))
    text = names + "Allow: /a\n" * ((ROBOTS_LIMIT - len(names)) // 10)
    tracemalloc.start()
    try:
        Robots(text).allows(SITE)
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()
