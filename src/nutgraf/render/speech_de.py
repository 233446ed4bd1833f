"""All that the interface says in German. Each room of it has a file of its own."""

from nutgraf.render import (
    speech_de_access,
    speech_de_beside,
    speech_de_compared,
    speech_de_corrections,
    speech_de_desk,
    speech_de_front,
    speech_de_hooks,
    speech_de_log,
    speech_de_page,
    speech_de_reasons,
    speech_de_refusals,
    speech_de_story,
    speech_de_things,
)

_PARTS = (
    speech_de_access,
    speech_de_beside,
    speech_de_page,
    speech_de_compared,
    speech_de_corrections,
    speech_de_reasons,
    speech_de_refusals,
    speech_de_things,
    speech_de_log,
    speech_de_story,
    speech_de_front,
    speech_de_desk,
    speech_de_hooks,
)

TEXTS: dict[str, str] = {english: german for part in _PARTS for english, german in part.TEXTS.items()}
