"""The story page in the browser, in German."""

TEXTS: dict[str, str] = {}
