"""Listens at an address, and serves until somebody says stop."""

import logging
import os
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import ip_address

from starlette.types import ASGIApp
from uvicorn import Config, Server

from nutgraf.errors import WrongUse
from nutgraf.serve.connection import LIMITS, PatientConnection

SWITCH = 0.001
"""After so many seconds a thread that makes a page lets another one go on, if only to take in or send an answer."""

IN_FULL = "NUTGRAF_TRACEBACK"


def serve(
    app: ASGIApp, ears: socket.socket, *, proxy: bool, opened: Callable[[], None], told: Callable[[str], None]
) -> None:
    """Serves ``app`` to those who come to ``ears`` until Ctrl-C or TERM; answers that are under way are finished within
    seconds. ``proxy`` is whether a proxy on this computer says who asks, and how; ``opened`` is called when it listens,
    ``told`` with a line for each fault."""
    sys.setswitchinterval(SWITCH)
    with _listening_to_faults(told):
        server(app, proxy=proxy, opened=opened).run(sockets=[ears])


def server(
    app: ASGIApp,
    *,
    proxy: bool = False,
    opened: Callable[[], None],
    connection: type[PatientConnection] = PatientConnection,
) -> Server:
    """What serves ``app``, ready to be run."""
    config = Config(
        app, http=connection, lifespan="off", log_config=None, access_log=False, server_header=False,
        proxy_headers=proxy, forwarded_allow_ips=["127.0.0.1", "::1"], **LIMITS,
    )  # fmt: skip
    return _Server(config, opened)


def listen(address: str, port: int) -> socket.socket:
    """A socket that listens at ``address`` (a number) and ``port`` (0: any free one). Raises `WrongUse` with what to do
    where that cannot be."""
    try:
        family = socket.AF_INET6 if ip_address(address).version == 6 else socket.AF_INET
    except ValueError:
        raise WrongUse(
            f"“{address}” is no address of this computer; give a number, such as 127.0.0.1 (this computer alone)"
        ) from None
    try:
        return socket.create_server((address, port), family=family, backlog=256)
    except OverflowError:
        raise WrongUse(f"there is no port {port}; a port is a number up to 65535") from None
    except PermissionError as error:
        raise WrongUse(f"port {port} may not be listened to; take one above 1023: --port 8420") from error
    except OSError as error:
        raise WrongUse(_why(error, address, port)) from error


def _why(error: OSError, address: str, port: int) -> str:
    import errno

    if error.errno == errno.EADDRINUSE:
        return f"something listens at {address}, port {port}, already; stop it, or take another one: --port {port + 1}"
    if error.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT):
        return f"{address} is no address of this computer; --address 127.0.0.1 is for this computer alone"
    return f"nothing can be heard at {address}, port {port} ({error.strerror}); try another one"


class _Server(Server):
    """uvicorn's, which says when it listens, and ends where a signal asks it to instead of by it."""

    def __init__(self, config: Config, opened: Callable[[], None]) -> None:
        super().__init__(config)
        self._opened = opened

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._opened()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


@contextmanager
def _listening_to_faults(told: Callable[[str], None]) -> Iterator[None]:
    """What uvicorn logs of faults becomes a line each: what an exception says may hold what somebody sent."""

    class Heard(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if os.environ.get(IN_FULL) and record.exc_info:
                told("".join(traceback.format_exception(*record.exc_info)))
            told(_fault(record))

    log, heard = logging.getLogger("uvicorn"), Heard(level=logging.ERROR)
    before, log.propagate = log.propagate, False
    log.addHandler(heard)
    logging.getLogger("python_multipart").addHandler(logging.NullHandler())  # it remarks on what others sent
    try:
        yield
    finally:
        log.removeHandler(heard)
        log.propagate = before


def _fault(record: logging.LogRecord) -> str:
    """A fault as a line: its kind, and where it is."""
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return record.getMessage()
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if f"{os.sep}nutgraf{os.sep}" in frame.filename]
    last = (ours or frames)[-1:]
    where = "".join(f", {frame.filename.rpartition('nutgraf' + os.sep)[2]}:{frame.lineno}" for frame in last)
    return f"this is a fault of nutgraf, please report it ({type(error).__name__}{where}); {IN_FULL}=1 shows more."
