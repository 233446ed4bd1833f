"""``nutgraf users`` and ``nutgraf tokens``: who may come in to a desk that is served."""

import sys
from typing import Annotated

import typer

from nutgraf.cli.ending import one_line_endings
from nutgraf.cli.output import put
from nutgraf.cli.running.options import DEFAULT, AsJson, DeskPath, as_json, opened
from nutgraf.cli.speech import plain, tell
from nutgraf.errors import WrongUse
from nutgraf.model.access import Role, Token
from nutgraf.render.dates import moment

USERS_HELP = """People who log in to a desk that is served, and what they may do: read, edit, or look after the desk.

[bold]Examples[/bold]

nutgraf users add ina --role admin

nutgraf users list
"""
TOKENS_HELP = """What programs show to a desk that is served, in place of a login.

[bold]Examples[/bold]

nutgraf tokens add ina "morning report" --days 90

nutgraf tokens list
"""
users = typer.Typer(help=USERS_HELP, no_args_is_help=True)
tokens = typer.Typer(help=TOKENS_HELP, no_args_is_help=True)
Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False)]
MayDo = Annotated[Role, typer.Option("--role", help="What they may do; each role may do what those before may.")]


@users.command("add", no_args_is_help=True)
def add_user(name: Name, desk: DeskPath = DEFAULT, role: MayDo = Role.READER) -> None:
    """Add somebody. The password is asked for, or read from the first line of the input where that is no terminal.

    [bold]Examples[/bold]

    nutgraf users add ina --role admin

    pass show nutgraf | nutgraf users add ina --role editor
    """
    with one_line_endings(), opened(desk) as room:
        user = room.access.make_user(name, role, _password())
        tell(f"{user.name} may log in now, as {role}.")


@users.command("list")
def list_users(desk: DeskPath = DEFAULT, as_json_: AsJson = False) -> None:
    """Show who may log in, and what they may do.

    [bold]Example[/bold]

    nutgraf users list
    """
    with one_line_endings(), opened(desk, readonly=True) as room:
        found = room.access.users()
        if as_json_:
            put(as_json([{"name": one.name, "role": one.role, "made": one.made} for one in found]), None)
            return
        lines = [f"{one.name}  {one.role}  since {moment(one.made.isoformat())}\n" for one in found]
        put("".join(lines) or "nobody can log in; nutgraf users add NAME makes somebody\n", None)


@users.command("password", no_args_is_help=True)
def set_password(name: Name, desk: DeskPath = DEFAULT) -> None:
    """Give somebody another password; they are logged out everywhere.

    [bold]Example[/bold]

    nutgraf users password ina
    """
    with one_line_endings(), opened(desk) as room:
        room.access.user(name)
        room.access.set_password(name, _password())
        tell(f"{name} has another password, and is logged out everywhere.")


@users.command("role", no_args_is_help=True)
def set_role(name: Name, role: Annotated[Role, typer.Argument(show_default=False)], desk: DeskPath = DEFAULT) -> None:
    """Settle what somebody may do.

    [bold]Example[/bold]

    nutgraf users role ina editor
    """
    with one_line_endings(), opened(desk) as room:
        room.access.set_role(name, role)
        tell(f"{name} is {role} now.")


@users.command("remove", no_args_is_help=True)
def remove_user(name: Name, desk: DeskPath = DEFAULT) -> None:
    """Forget somebody, with their logins and tokens. What they said of stories stays.

    [bold]Example[/bold]

    nutgraf users remove ina
    """
    with one_line_endings(), opened(desk) as room:
        room.access.remove_user(name)
        tell(f"{name} cannot log in any more.")


@tokens.command("add", no_args_is_help=True)
def add_token(
    name: Name,
    label: Annotated[str, typer.Argument(metavar="WHAT-FOR", show_default=False)],
    desk: DeskPath = DEFAULT,
    role: MayDo = Role.READER,
    days: Annotated[
        int | None, typer.Option("--days", metavar="N", help="For how long; unsaid: until it is taken back.")
    ] = None,
) -> None:
    """Make a token of somebody, and print it: this once, for only its digest is kept.

    [bold]Examples[/bold]

    nutgraf tokens add ina "morning report" --days 90

    nutgraf tokens add ina "feeds from the library" --role editor
    """
    with one_line_endings(), opened(desk) as room:
        put(f"{room.access.make_token(name, label, role, days)}\n", None)
        tell("this is the only time it is shown; programs send it as: Authorization: Bearer ng_…")


@tokens.command("list")
def list_tokens(desk: DeskPath = DEFAULT, as_json_: AsJson = False) -> None:
    """Show the tokens there are, each by the first 8 digits of its digest.

    [bold]Example[/bold]

    nutgraf tokens list
    """
    with one_line_endings(), opened(desk, readonly=True) as room:
        found = room.access.tokens()
        if as_json_:
            put(as_json([_plain(one) for one in found]), None)
            return
        put("".join(f"{plain(_line(one))}\n" for one in found) or "there are no tokens\n", None)


@tokens.command("remove", no_args_is_help=True)
def remove_token(
    digest: Annotated[str, typer.Argument(metavar="DIGEST", help="At least its first 8 digits.", show_default=False)],
    desk: DeskPath = DEFAULT,
) -> None:
    """Take a token back; it is good for nothing from then on.

    [bold]Example[/bold]

    nutgraf tokens remove 3f9a2c71
    """
    with one_line_endings(), opened(desk) as room:
        room.access.remove_token(digest)
        tell(f"the token {digest} is taken back.")


def _password() -> str:
    """Never an argument: those stand in the list of processes and in the shell's history."""
    from getpass import getpass

    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass("Password: ")
    if getpass("Once more: ") != first:
        raise WrongUse("the two are not the same; try again")
    return first


def _line(token: Token) -> str:
    used = f"used {moment(token.used.isoformat())}" if token.used else "not used yet"
    until = f"until {moment(token.until.isoformat())}" if token.until else "until it is taken back"
    return f"{token.digest[:8]}  {token.user}  {token.role}  “{token.name}”  {used}, good {until}"


def _plain(token: Token) -> dict[str, object]:
    told = {"digest": token.digest[:8], "user": token.user, "role": token.role, "name": token.name}
    return {**told, "made": token.made, "used": token.used, "until": token.until}
