"""``nutgraf mcp``: the desk for language models that ask for themselves."""

from nutgraf.cli.ending import one_line_endings
from nutgraf.cli.running.options import DEFAULT, DeskPath, opened


def mcp(desk: DeskPath = DEFAULT) -> None:
    """Serve the desk to a language model, over the Model Context Protocol on standard input and output.

    A program starts this by itself, once it is told of it: docs/mcp.md has the lines. The desk is only read; nothing of
    it can be changed.

    [bold]Example[/bold]

    nutgraf mcp --desk ~/news/harbour.desk
    """
    with one_line_endings(), opened(desk, readonly=True) as room:
        from nutgraf.mcp.server import serve

        serve(room)
