import io
import time

from nutgraf.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def after_waiting(stream: io.StringIO, *, quiet: bool = False) -> str:
    with Progress(stream=stream, after=0.01, quiet=quiet) as progress:
        progress("reading", 0, 3)
        time.sleep(0.1)
        progress("reading", 1, 3)
        progress("grouping", 0, 1)
    return stream.getvalue()


def test_a_terminal_gets_one_line_that_changes_and_goes() -> None:
    said = after_waiting(Terminal())
    assert "reading: 1 of 3" in said
    assert "\n" not in said
    assert said.endswith("\r\x1b[2K")


def test_elsewhere_each_step_gets_a_line() -> None:
    assert after_waiting(io.StringIO()) == "nutgraf: reading …\nnutgraf: grouping …\n"


def test_what_is_told_between_two_steps_stands_on_a_line_of_its_own() -> None:
    stream = Terminal()
    with Progress(stream=stream, after=0.01) as progress:
        progress("reading", 0, 3)
        time.sleep(0.1)
        progress("", 0, 0)
        stream.write("a result\n")
        progress("reading", 1, 3)
    assert "\r\x1b[2Ka result\n" in stream.getvalue()


def test_nobody_knows_how_much_there_is() -> None:
    stream = Terminal()
    with Progress(stream=stream, after=0.01) as progress:
        progress("annotating", 0, 0)
        time.sleep(0.1)
        progress("annotating", 1200, 0)
    assert "annotating …" in stream.getvalue()
    assert "annotating: 1,200 …" in stream.getvalue()


def test_quiet_is_quiet() -> None:
    assert after_waiting(io.StringIO(), quiet=True) == ""


def test_what_is_quick_shows_nothing() -> None:
    stream = Terminal()
    with Progress(stream=stream, after=60) as progress:
        progress("reading", 0, 3)
    assert stream.getvalue() == ""


def test_a_stream_that_is_gone_stops_nothing() -> None:
    stream = Terminal()
    with Progress(stream=stream, after=0) as progress:
        stream.close()
        time.sleep(0.05)
        progress("reading", 0, 3)
