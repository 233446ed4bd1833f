"""What a page shows a tool tells."""

from starlette.routing import Route

from mcp_client import Model
from nutgraf.mcp.stories import Part
from nutgraf.render.json import to_json
from nutgraf.web.routes import routes

TOOLS = {
    "/": "search_stories", "/search": "search_articles", "/ask": "ask", "/digest/{day}": "digest", "/compare": "compare",
    "/story/{story}": "get_story", "/story/{story}/log": "story_log", "/story/{story}/words": "evidence",
    "/article/{id}": "get_article", "/article/{id}/versions": "compare_versions",
    "/people": "find_people", "/person/{key}": "get_person", "/outlets": "find_outlets", "/outlet/{name:path}": "get_outlet",
    "/desk": "list_feeds", "/desk/fates": "list_fates", "/desk/outlets": "get_outlet", "/desk/quality": "quality",
    "/corrections": "list_corrections",
}  # fmt: skip
"""The tool that tells what stands at an address."""

NOT_TOLD = {
    "/desk/hooks": "for admins: addresses and what they were told",
    "/desk/people": "for admins: who may come in",
    "/settings": "somebody's own",
    "/login": "nothing is shown",
    "/story/{story}/correct": "forms: tools change nothing",
    "/language/{code}": "nothing is shown",
    "/static/{name}": "styles and a script",
    "/robots.txt": "for crawlers",
    "/healthz": "for whoever runs the desk",
}
OTHER_FORMS = ("/feed", "/desk/feeds.opml", "/desk/outlets.csv")


def shown() -> set[str]:
    """The addresses of pages; feeds and tables are other forms of them."""
    paths = {one.path for one in routes() if isinstance(one, Route) and one.methods and "GET" in one.methods}
    return {path for path in paths if "/feed." not in path and "{form}" not in path and path not in OTHER_FORMS}


def test_for_each_page_there_is_a_tool(model: Model) -> None:
    assert shown() - NOT_TOLD.keys() - TOOLS.keys() == set()
    assert set(TOOLS.values()) <= model.tools().keys()


def test_each_part_of_a_story_can_be_asked_for(model: Model, plant: str) -> None:
    known = {part.value for part in Part} | {"origins_graph", "roundings", "new_since", "schema"}
    _, value = model.ask("get_story", story=plant)
    assert to_json(model.desk.page(plant)).keys() - known - value.keys() <= {"notes"}
