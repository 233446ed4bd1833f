"""A program that asks the desk over the Model Context Protocol: the official client, in the same process."""

from typing import Any

import anyio
import jsonschema
from mcp.types import CallToolResult, TextContent

from mcp import Client, MCPError
from nutgraf.desk import Newsdesk
from nutgraf.hall.hall import Hall
from nutgraf.mcp.server import make_server


class Model:
    """Asks ``desk``. Every answer was held against its tool's schema, by the client and here."""

    def __init__(self, desk: Newsdesk) -> None:
        self.desk = desk
        self.server = make_server(desk)

    def ask(self, tool: str, **given: Any) -> tuple[str, dict[str, Any]]:
        """The text and the value of an answer."""
        got = self._call(tool, given)
        assert not got.is_error, text_of(got)
        assert got.structured_content is not None
        return text_of(got), got.structured_content

    def fail(self, tool: str, **given: Any) -> str:
        """What is told where an answer cannot be given."""
        got = self._call(tool, given)
        assert got.is_error
        return text_of(got)

    def read(self, uri: str) -> str:
        """The text of a resource, or what is told where there is none."""

        async def go() -> str:
            async with Client(self.server) as client:
                try:
                    (content,) = (await client.read_resource(uri)).contents
                except MCPError as error:
                    return str(error)
                return str(getattr(content, "text", ""))

        return anyio.run(go)

    def page(self, story: str) -> dict[str, Any]:
        """The page of a story as ``nutgraf.story/1``, past the server."""
        from nutgraf.render.json import to_json

        return to_json(self.desk.page(story))

    def tools(self) -> dict[str, Any]:
        """The tools by name."""

        async def go() -> dict[str, Any]:
            async with Client(self.server) as client:
                return {tool.name: tool for tool in (await client.list_tools()).tools}

        return anyio.run(go)

    def _call(self, tool: str, given: dict[str, Any]) -> CallToolResult:
        async def go() -> CallToolResult:
            async with Client(self.server) as client:
                tools = {one.name: one for one in (await client.list_tools()).tools}
                got = await client.call_tool(tool, given)
                if not got.is_error:
                    jsonschema.validate(got.structured_content, tools[tool].output_schema)
                return got

        return anyio.run(go)


def text_of(got: CallToolResult) -> str:
    (block,) = got.content
    assert isinstance(block, TextContent)
    return block.text


def holds(hall: Hall, cited: dict[str, Any]) -> bool:
    """Whether the cited words stand where they are said to."""
    versions = hall.desk.store.articles.versions(cited["article"])
    (text,) = [one.article.text for one in versions if one.article.version == cited["version"]]
    return text[cited["start"] : cited["end"]] == cited["exact"]
