"""The desk as one ASGI application: live updates as plain ASGI, every page by Django in a few threads."""

from tempfile import SpooledTemporaryFile
from typing import Any

from a2wsgi import WSGIMiddleware

from .live import Live
from .wsgi import application as pages

KIBIBYTE, MEBIBYTE = 1024, 1024 * 1024
AHEAD = 32 * MEBIBYTE  # of what is sent to us, kept until it is all here: a little more than the largest file
IN_MEMORY = 256 * KIBIBYTE  # of that; the rest lies in a temporary file
WAITING = 2048  # pieces of an answer, mostly of 4 KiB, that may wait for a slow line while their thread goes on


class Desk:
    """``/events`` for live updates, everything else for Django.

    Django's own ASGI handler costs several times more per page than its WSGI handler in threads.
    """

    def __init__(self, threads: int) -> None:
        self.live = Live()
        self.pages = Patient(WSGIMiddleware(pages, workers=threads, send_queue_size=WAITING))

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            return await _lifespan(receive, send)
        if scope["type"] != "http":
            return None
        app: Any = self.live if scope["path"] == "/events" and scope["method"] == "GET" else self.pages
        return await app(scope, receive, send)


class Patient:
    """Waits for the whole of a request before ``app`` is asked, so that a slow line holds up no thread."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["method"] in ("GET", "HEAD"):
            return await self.app(scope, receive, send)
        with SpooledTemporaryFile(IN_MEMORY) as body:
            more = True
            while more and body.tell() < AHEAD:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return None
                body.write(message.get("body", b""))
                more = message.get("more_body", False)
            length = body.tell()
            body.seek(0)

            async def again() -> dict[str, Any]:
                piece = body.read(64 * KIBIBYTE)
                if not piece and more:
                    return await receive()  # type: ignore[no-any-return]
                return {"type": "http.request", "body": piece, "more_body": more or body.tell() < length}

            return await self.app(scope, again, send)


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
