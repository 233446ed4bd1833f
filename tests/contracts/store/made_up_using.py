"""Rows of those who use a desk, as Hypothesis makes them up; few names, so that they meet."""

from hypothesis import strategies as st

from contracts.store.made_up import STORIES, maybe_moments, moments, odd
from nutgraf.model.access import Role, Session, Token, User
from nutgraf.model.hook import Delivery, Happening, Hook
from nutgraf.model.ruling import Ruling, RulingKind
from nutgraf.model.sentence import Citation
from nutgraf.ports.store import OutletOnPage, PersonOnPage

USERS = ("Ada", "ADA", "Bo", "Straße", "STRASSE")
DIGESTS = ("ab" * 32, "cd", "no digest")
HOOKS = ("h1", "h2")
NAMES = ("Ada", "Bo", "Åsa Lind", "Gulla")

users = st.builds(User, name=st.sampled_from(USERS), role=st.sampled_from(Role), password=odd, made=moments)
sessions = st.builds(
    Session, digest=st.sampled_from(DIGESTS), user=st.sampled_from(USERS), made=moments, seen=moments, until=moments
)
tokens = st.builds(
    Token,
    digest=st.sampled_from(DIGESTS),
    name=odd,
    user=st.sampled_from(USERS),
    role=st.sampled_from(Role),
    made=moments,
    used=maybe_moments,
    until=maybe_moments,
)
citations = st.builds(
    Citation,
    article=odd,
    version=odd,
    start=st.integers(0, 9),
    end=st.integers(0, 9),
    exact=odd,
    prefix=odd,
    suffix=odd,
)
rulings = st.builds(
    Ruling,
    kind=st.sampled_from(RulingKind),
    by=odd,
    at=moments,
    because=odd,
    story=st.sampled_from(("", *STORIES)),
    names=st.lists(odd, max_size=2).map(tuple),
    sentence=odd,
    citation=st.none() | citations,
)
hooks = st.builds(
    Hook,
    id=st.sampled_from(HOOKS),
    address=odd,
    secret=odd,
    happenings=st.lists(st.sampled_from(Happening), max_size=3, unique=True).map(tuple),
    story=st.sampled_from(("", *STORIES)),
    by=odd,
    made=moments,
    retired=odd,
)
deliveries = st.builds(
    Delivery,
    id=st.sampled_from(("d1", "d2", "d3")),
    hook=st.sampled_from((*HOOKS, "h3")),
    happening=st.sampled_from(Happening),
    body=odd,
    made=moments,
    due=maybe_moments,
    tries=st.integers(0, 9),
    status=st.integers(0, 599),
    problem=odd,
)
people = st.builds(
    lambda name, other, role, mentions, statements: PersonOnPage(
        key=name.lower(), name=other, role=role, names=(name, other), mentions=mentions, statements=statements
    ),
    st.sampled_from(NAMES),
    st.sampled_from(NAMES),
    st.sampled_from(("", "pilot", "captain")),
    st.integers(0, 9),
    st.integers(0, 3),
)
carriers = st.builds(
    OutletOnPage,
    name=st.sampled_from(("Harbour Courier", "GULL", "gull", "Nobody")),
    articles=st.integers(0, 9),
    first=st.integers(0, 3),
    taken=st.lists(odd, max_size=2).map(tuple),
)
