"""What a person settled for a desk, and what that means for one article."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nutgraf.collect.rights import Ruling, most_kept
from nutgraf.model.article import Article
from nutgraf.model.keeping import Policy
from nutgraf.model.settings import Settings
from nutgraf.ports.store import Store
from nutgraf.text.urls import host_name


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What a person settled for the desk: ``names`` of outlets by host, ``policies`` and ``settings``."""

    settings: Settings
    policies: Sequence[Policy]
    names: Mapping[str, str]


def house_of(store: Store) -> House:
    """What holds for a desk now."""
    names = {fact.outlet.casefold(): fact.value for fact in store.outlets.facts() if fact.field == "name"}
    return House(settings=store.settings(), policies=store.outlets.policies(), names=names)


def ruling_for(article: Article, signals: Sequence[str], house: House) -> Ruling:
    """How much of ``article`` may be kept, and what may be done with it."""
    return most_kept(signals, house.policies, outlet=article.outlet.name, host=host_name(article.url))
