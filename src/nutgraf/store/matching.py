"""What is the same, and what is as wanted: decided in one place for every store."""

from collections.abc import Iterable

from nutgraf.model.article import Article
from nutgraf.text.urls import host_name, url_key


def entry_key(address: str) -> str:
    """What two addresses of one entry share; the address itself where it is none of the web."""
    return url_key(address) or address


def outlet_key(name: str) -> str:
    """An outlet's name or host in any case."""
    return name.casefold()


def host_of(article: Article) -> str:
    """The host that an article was published at ("abendbote.example"), "" where nobody knows."""
    return host_name(article.url)


def of_outlet(article: Article, outlet: str) -> bool:
    """Whether an article is of the outlet that a policy means (`is_meant`)."""
    return is_meant(article.outlet.name, host_of(article), outlet)


def is_meant(name: str, host: str, outlet: str) -> bool:
    """Whether a policy for ``outlet`` means the one of this ``name`` at this ``host``: by its name in any case, by its
    host, or by a host that is above it ("example.org" for "news.example.org"); "" means every outlet."""
    key = outlet_key(outlet)
    return not key or outlet_key(name) == key or f".{host}".endswith(f".{key}")


def names_outlet(article: Article, part: str) -> bool:
    """Whether ``part`` is part of the name or the host of an article's outlet (`is_named`)."""
    return is_named(article.outlet.name, host_of(article), part)


def is_named(name: str, host: str, part: str) -> bool:
    """Whether ``part`` is part of an outlet's ``name`` or ``host``, in any case."""
    key = outlet_key(part)
    return key in outlet_key(name) or key in host


def goes_on(article: Article) -> bool:
    """Whether there is more of an article than its headline."""
    return bool(beside_headline(article).strip())


def beside_headline(article: Article) -> str:
    """The words of an article without its headline."""
    if article.headline is None:
        return article.text
    return article.text[: article.headline.start] + "\n\n" + article.text[article.headline.end :]


def folded_names(names: Iterable[str]) -> str:
    """All names of somebody as they are looked for: in lower case, each in a line of its own, in order."""
    return "\n".join(sorted({name.casefold() for name in names}))


def folded_part(text: str) -> str:
    """What somebody typed of a name, as it is looked for in `folded_names`."""
    return " ".join(text.split()).casefold()
