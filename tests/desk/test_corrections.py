"""What a person says of stories, in a form that can be kept."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nutgraf.desk.corrections import Correction, as_text, correction_of

IDS = st.tuples() | st.tuples(st.text()) | st.tuples(st.text(), st.text())


@given(
    st.builds(
        Correction,
        turn=st.sampled_from(["merge", "split", "move", "pin", "unpin"]),
        stories=IDS,
        articles=IDS,
        by=st.text(),
        because=st.text(),
        at=st.datetimes().map(lambda at: at.replace(tzinfo=UTC)),
    )
)
def test_a_correction_comes_back_as_it_was(correction: Correction) -> None:
    assert correction_of(as_text(correction)) == correction


def test_it_can_be_read_by_people() -> None:
    at = datetime(2031, 5, 6, tzinfo=UTC) + timedelta(hours=3)
    told = as_text(Correction(turn="pin", articles=("a1",), by="Ína", because="so ist es", at=at))
    assert '"Ína"' in told
    assert "2031-05-06T03:00:00+00:00" in told
