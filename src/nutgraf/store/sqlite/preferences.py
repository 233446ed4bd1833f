"""Settings, one row each: those that are missing are as usual, unknown ones are left alone."""

import json
from dataclasses import fields
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from nutgraf.errors import BrokenDesk
from nutgraf.model.settings import Settings
from nutgraf.store.sqlite.tables import settings as rows

_STEP = timedelta(microseconds=1)
_NAMES = [one.name for one in fields(Settings)]
_LENGTHS = {one.name for one in fields(Settings) if isinstance(one.default, timedelta)}


def read_settings(connection: Connection) -> Settings:
    """What was kept. Raises `BrokenDesk` where it is no setting."""
    kept = {name: value for name, value in connection.execute(select(rows.c.name, rows.c.value)) if name in _NAMES}
    try:
        return Settings(**{name: _value(name, told) for name, told in kept.items()})
    except (ValueError, TypeError, OverflowError) as error:
        raise BrokenDesk("the settings of the desk cannot be read; set them anew, or restore a backup") from error


def write_settings(connection: Connection, settings: Settings) -> None:
    """Puts ``settings`` in place of those before."""
    connection.execute(delete(rows).where(rows.c.name.in_(_NAMES)))
    told = [{"name": name, "value": _told(getattr(settings, name))} for name in _NAMES]
    connection.execute(insert(rows), told)


def _told(value: Any) -> str:
    return json.dumps(value // _STEP if isinstance(value, timedelta) else value)


def _value(name: str, told: str) -> Any:
    value = json.loads(told)
    return value * _STEP if name in _LENGTHS else value
