"""Every address of the desk: one line a room."""

from importlib.util import find_spec

from django.conf import settings
from django.urls import include, path

ROOMS = ["hoia.web", "hoia.people", "hoia.conversations.search", "hoia.conversations", "hoia.channels", "hoia.ledger", "hoia.api"]

urlpatterns = [path("", include(f"{room}.urls")) for room in ROOMS if find_spec(room) and find_spec(f"{room}.urls")]

if settings.DEMO:
    urlpatterns.append(path("", include("hoia.engine.demo.mailbox")))
