from nutgraf.model.sentence import Citation
from nutgraf.render.links import Links

LINKS = Links(story="s1")


def test_addresses_hold_what_the_world_prints() -> None:
    assert LINKS.person("Yoon Suk Yeol") == "/person/yoon-suk-yeol"
    assert LINKS.outlet("A/B & <C>?") == "/outlet/A%2FB%20%26%20%3CC%3E%3F"
    assert LINKS.article("a 1") == "/article/a%201"
    assert LINKS.outlet("half \ud800 Post") == "/outlet/half%20%3F%20Post"


def test_the_address_of_words_says_which() -> None:
    cited = Citation(article="a&b", version="v1", start=3, end=9, exact="sailed")
    assert LINKS.words(cited) == "/story/s1/words?article=a%26b&version=v1&start=3&end=9"
