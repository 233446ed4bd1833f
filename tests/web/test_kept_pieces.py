import gzip

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.web.kept_pieces import Piece, Pieces, gzipped, whole


@given(parts=st.lists(st.one_of(st.text(max_size=300).map(Piece.of), st.binary(max_size=300)), max_size=6))
def test_what_is_packed_in_parts_is_one_file(parts: list[Piece | bytes]) -> None:
    assert gzip.decompress(gzipped(parts)) == whole(parts)


def test_a_piece_is_made_once() -> None:
    shelf, made = Pieces(), []

    def make() -> tuple[Piece, ...]:
        made.append(1)
        return (Piece.of("a page"),)

    assert shelf.get("s1", make) is shelf.get("s1", make)
    assert len(made) == 1


def test_the_shelf_holds_no_more_than_it_may() -> None:
    shelf, made = Pieces(most=700), []

    def make(name: str) -> tuple[Piece, ...]:
        made.append(name)
        return (Piece.of(name * 300),)

    for name in ("a", "b", "a", "c", "a", "b"):
        shelf.get(name, lambda name=name: make(name))  # type: ignore[misc]
    assert made == ["a", "b", "c", "b"]


def test_half_a_surrogate_does_no_harm() -> None:
    assert Piece.of("a\ud83d").body == b"a?"
