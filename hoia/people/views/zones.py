"""The time zones that are offered to choose from."""

from functools import cache
from zoneinfo import available_timezones

CONTINENTS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@cache
def zones() -> list[str]:
    """Zones named after places, in alphabetical order."""
    return sorted(name for name in available_timezones() if name.partition("/")[0] in CONTINENTS)
