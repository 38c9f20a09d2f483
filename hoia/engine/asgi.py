"""The desk as one ASGI application: live updates as plain ASGI, every page by Django in a few threads."""

from typing import Any

from a2wsgi import WSGIMiddleware

from .live import Live
from .wsgi import application as pages


class Desk:
    """``/events`` for live updates, everything else for Django.

    Django's own ASGI handler costs several times more per page than its WSGI handler in threads.
    """

    def __init__(self, threads: int) -> None:
        self.live = Live()
        self.pages = WSGIMiddleware(pages, workers=threads)

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            return await _lifespan(receive, send)
        if scope["type"] != "http":
            return None
        app: Any = self.live if scope["path"] == "/events" and scope["method"] == "GET" else self.pages
        return await app(scope, receive, send)


async def _lifespan(receive: Any, send: Any) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


def app() -> Desk:
    """Return the application, for a server that makes its own processes."""
    from django.conf import settings

    return Desk(settings.CHOSEN.threads)
