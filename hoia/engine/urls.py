"""Every address of the desk: one line a room."""

from django.conf import settings
from django.urls import include, path

ROOMS = [
    "hoia.web",
    "hoia.people",
    "hoia.conversations.search",
    "hoia.conversations",
    "hoia.channels",
    "hoia.promises.composing",
    "hoia.promises.theirs",
    "hoia.promises",
    "hoia.standard",
    "hoia.reports",
    "hoia.ledger",
    "hoia.api",
]

urlpatterns = [path("", include(f"{room}.urls")) for room in ROOMS]

if settings.DEMO:
    urlpatterns.append(path("", include("hoia.engine.demo.mailbox")))
