"""The keys by which a promise is known again when a table comes in a second time."""

import re
from datetime import UTC
from urllib.parse import urlsplit

from django.conf import settings

from ..models import Promise
from .columns import Line

ERASED = "(erased)"  # a table needs words: those of a customer who was erased are gone
LONGEST = 120
OURS = re.compile(r"hoia-(\d{1,18})(?:-.+)?")  # without a desk, as it was written once


def key_of(row: Promise) -> str:
    """What was taken in keeps the key it came with. One's own names number, moment and desk: others count from one too."""
    imported = getattr(row, "imported", None)
    if imported:
        return str(imported.key)
    host = urlsplit(settings.BASE_URL).hostname or "hoia"
    return f"hoia-{row.pk}-{row.made_at.astimezone(UTC):%Y%m%d%H%M%S}@{host}"[:LONGEST]


def known_as(line: Line) -> Promise | None:
    """The promise that was taken in with this key before, or given away by this very desk."""
    row = Promise.objects.filter(imported__key=line.key).first()
    ours = OURS.fullmatch(line.key)
    if row is not None or ours is None:
        return row
    row = Promise.objects.filter(pk=int(ours[1])).first()
    return row if row is not None and (row.made_at == line.made_at or key_of(row) == line.key) else None


def is_another(line: Line, row: Promise) -> bool:
    """Whether the line tells of something else than the promise that has its key: made at another time, or of other words."""
    if line.made_at not in (None, row.made_at):
        return True
    if not row.words or line.words in (ERASED, row.words.strip()):
        return False
    corrected = row.steps.filter(verb="promise.corrected", before__has_key="words").values_list("before", "after")
    return all(line.words != said["words"].strip() for step in corrected for said in step)
