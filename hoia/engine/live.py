"""Live updates: one look at the ledger for all open pages, and to each page only what its reader may see.

``/events`` is plain ASGI, so an open page costs a task and no thread. Everything is read from the database: it does not
matter which process wrote it.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qs

from django.conf import settings
from django.db import close_old_connections
from django.utils import timezone

from hoia.conversations.models import Conversation, Presence
from hoia.ledger.models import Event
from hoia.people.sessions import signed_in_with

log = logging.getLogger("hoia.live")

LOOK_EVERY = 0.4  # seconds between two looks at the ledger while somebody listens
LATE_COMMITS = timedelta(seconds=10)  # on PostgreSQL a lower number may become visible after a higher one
RENEW_REACH = 45.0  # seconds after which session and reach of an open page are looked at anew
MOST_MISSED = 200

Line = tuple[int, int | None, str]  # the number of an event (0 for none), its inbox, what a page gets
Send = Callable[[dict[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[dict[str, Any]]]


@dataclass(eq=False)
class Listener:
    """One open page: whose it is, and what waits to be sent to it."""

    colleague_id: int
    inbox_ids: frozenset[int] | None  # None: every inbox
    waiting: asyncio.Queue[tuple[int, str]] = field(default_factory=lambda: asyncio.Queue(500))
    told: set[int] = field(default_factory=set)  # what it learnt while it connected
    closing: bool = False

    def may_see(self, inbox_id: int | None) -> bool:
        return inbox_id is not None and (self.inbox_ids is None or inbox_id in self.inbox_ids)

    def offer(self, line: str, event: int = 0) -> None:
        """Queue a line, about an event or none. A page too slow to follow is told to load anew: nothing grows without end."""
        try:
            self.waiting.put_nowait((event, line))
        except asyncio.QueueFull:
            while not self.waiting.empty():
                self.waiting.get_nowait()
            self.waiting.put_nowait((0, "event: reload\ndata: {}\n\n"))

    def close(self) -> None:
        self.closing = True
        self.offer(": goodbye\n\n")


class Live:
    """The open pages of this process, and the one task that looks at the ledger for them."""

    def __init__(self) -> None:
        self.listeners: set[Listener] = set()
        self.task: asyncio.Task[None] | None = None
        self.starting = asyncio.Lock()
        self.told: dict[int, datetime] = {}
        self.present_at: datetime | None = None

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        key = _session_key(scope)
        listener = await asyncio.to_thread(_admit, key)
        if listener is None:
            await send({"type": "http.response.start", "status": 403, "headers": [(b"content-length", b"0")]})
            await send({"type": "http.response.body", "body": b""})
            return
        self.listeners.add(listener)
        gone = asyncio.create_task(_gone(receive))
        gone.add_done_callback(lambda _: listener.offer(""))  # whoever has left is waited for no longer
        try:
            await self._tell(scope, listener, key, send, gone)
            if not gone.done():
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            gone.cancel()
            self.listeners.discard(listener)

    async def _tell(
        self, scope: dict[str, Any], listener: Listener, key: str, send: Send, gone: "asyncio.Task[None]"
    ) -> None:
        """Tell a page what it has missed, then what happens. The look at the ledger has begun before: nothing falls between."""
        await self._look_on()
        missed = await asyncio.to_thread(_missed, listener, _last_event(scope))
        listener.told = {event for event, _line in missed if event}
        headers = [
            (b"content-type", b"text/event-stream"),
            (b"cache-control", b"no-store"),
            (b"x-accel-buffering", b"no"),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send(_part("retry: 2000\n\n" + "".join(line for _event, line in missed)))
        await self._follow(listener, key, send, gone)

    def end(self) -> None:
        """The desk closes: let go of every page, so that nobody waits for those that only listen."""
        for one in self.listeners:
            one.close()

    async def _follow(self, listener: Listener, key: str, send: Send, gone: "asyncio.Task[None]") -> None:
        loop = asyncio.get_running_loop()
        renewed = loop.time()
        while not gone.done():
            try:
                event, line = await asyncio.wait_for(listener.waiting.get(), 15)
            except TimeoutError:
                event, line = 0, ": still here\n\n"
            if loop.time() - renewed > RENEW_REACH:
                renewed = loop.time()
                again = await asyncio.to_thread(_admit, key)
                if again is None or again.colleague_id != listener.colleague_id:
                    return  # signed out elsewhere: the page learns it at its next step
                listener.inbox_ids = again.inbox_ids
            if gone.done() or listener.closing:
                return
            if event not in listener.told:
                await send(_part(line))

    async def _look_on(self) -> None:
        """See to it that the ledger is looked at, from a place that is known when this returns."""
        async with self.starting:
            if self.task is None or self.task.done():
                self.told, self.present_at = await asyncio.to_thread(_recent), timezone.now()
                self.task = asyncio.create_task(self._look())

    async def _look(self) -> None:
        """Look at the ledger while anybody listens."""
        while self.listeners:
            await asyncio.sleep(LOOK_EVERY)
            try:
                events, here = await asyncio.to_thread(self._news)
            except Exception:
                log.exception("live updates wait: the database did not answer as it should")
                await asyncio.sleep(5)
                continue
            for one in list(self.listeners):
                for event, inbox_id, line in events + here:
                    if one.may_see(inbox_id):
                        one.offer(line, event)

    def _news(self) -> tuple[list["Line"], list["Line"]]:
        close_old_connections()
        now = timezone.now()
        floor = max((pk for pk, seen in self.told.items() if seen < now - LATE_COMMITS), default=0)
        floor = floor or min(self.told, default=0)
        events = [event for event in Event.objects.after(floor)[:1000] if event.pk not in self.told]
        for event in events:
            self.told[event.pk] = now
        self.told = {pk: seen for pk, seen in self.told.items() if pk >= floor}
        since, self.present_at = self.present_at or now, now
        return [(event.pk, event.inbox_id, line_of(event)) for event in events], _present(since, now)


def line_of(event: Event) -> str:
    """Return an event as a page gets it: facts that name nobody, only what to look at again."""
    data = {
        "verb": event.verb, "inbox": event.inbox_id, "conversation": event.conversation_id,
        "customer": event.customer_id, "by": event.actor_id if event.actor_kind == "colleague" else None,
    }  # fmt: skip
    return f"id: {event.pk}\nevent: ledger\ndata: {json.dumps(data)}\n\n"


def _recent() -> dict[int, datetime]:
    """The newest event, as the place from which to look on."""
    close_old_connections()
    newest = Event.objects.order_by("-pk").values_list("pk", flat=True).first()
    return {newest: timezone.now()} if newest else {}


def _present(since: datetime, now: datetime) -> list[Line]:
    rows = Presence.objects.filter(here_at__gt=since, here_at__lte=now).select_related("colleague")[:200]
    inboxes = dict(Conversation.objects.filter(pk__in={row.conversation_id for row in rows}).values_list("pk", "inbox"))
    return [
        (
            0,
            inboxes.get(row.conversation_id),
            "event: here\ndata: "
            + json.dumps({
                "conversation": row.conversation_id, "colleague": row.colleague_id, "name": row.colleague.name,
                "writing": row.writing_at is not None and row.writing_at > now - timedelta(seconds=30),
            }) + "\n\n",
        )
        for row in rows
    ]  # fmt: skip


def _missed(listener: Listener, last: int | None) -> list[tuple[int, str]]:
    """What happened while a page was cut off; when it was long, only that it had better load anew."""
    if last is None:
        return []
    close_old_connections()
    events = list(Event.objects.after(last)[: MOST_MISSED + 1])
    if len(events) > MOST_MISSED:
        return [(0, "event: reload\ndata: {}\n\n")]
    return [(event.pk, line_of(event)) for event in events if listener.may_see(event.inbox_id)]


def _admit(session_key: str) -> Listener | None:
    """Return a listener for whoever the session belongs to; None when nobody is signed in with it."""
    close_old_connections()
    user = signed_in_with(session_key)
    if user is None:
        return None
    return Listener(user.pk, None if user.is_owner else frozenset(user.inbox_ids()))


def _session_key(scope: dict[str, Any]) -> str:
    cookies = SimpleCookie()
    for name, value in scope["headers"]:
        if name == b"cookie":
            cookies.load(value.decode("latin-1"))
    found = cookies.get(settings.SESSION_COOKIE_NAME)
    return found.value if found else ""


def _last_event(scope: dict[str, Any]) -> int | None:
    """The last event that a page knows: what the browser says when it comes back, else what the page was put together with."""
    found = dict(scope["headers"]).get(b"last-event-id", b"").decode("latin-1")
    found = found or parse_qs(scope.get("query_string", b"").decode("latin-1")).get("after", [""])[0]
    return int(found) if found.isdigit() and len(found) < 19 else None


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _part(text: str) -> dict[str, Any]:
    return {"type": "http.response.body", "body": text.encode(), "more_body": True}
