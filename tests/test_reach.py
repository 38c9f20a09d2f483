"""Nobody gets to see what is beyond their reach: every address of the desk, asked as everybody.

New addresses are walked by themselves; one that cannot be filled with something beyond reach fails here by name.
"""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from hoia.people.models import Colleague
from tests.people_fixtures import colleague
from tests.reach_world import FINDS, SECRET, CannotFill, World, addresses, build, routes, tokens_of

pytestmark = pytest.mark.django_db

ROLES = ["guest", "agent", "reviewer", "lead"]
# What may be opened without signing in; everything else leads to the sign-in page, or asks for a token.
OPEN = {
    "/healthz", "/robots.txt", "/favicon.ico", "/form/wages", "/form/wages/thanks", "/c/", "/c/leave",
    "/api/v1/openapi.json", "/reminders-worker.js", "/our-standard/",
}  # fmt: skip
OPEN_BELOW = ("/sign-in/", "/c/", "/promises/feed/")  # a secret word leads in


@pytest.fixture
def world(settings: Any) -> Iterator[World]:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    cache.clear()
    yield build()
    cache.clear()


def stranger(world: World, role: str) -> Colleague:
    """Somebody of this role who reaches *Help* and nothing else."""
    one = colleague("Sam", role.title(), role, "en")
    world.help.grants.create(colleague=one)
    return one


def asked(world: World) -> dict[str, Any]:
    """What a page may be asked for in its query or its form: everything beyond reach that we know of."""
    known = world.inside
    return {
        "q": FINDS, "ids": [known["conversation"]], "id": known["conversation"], "conversation": known["conversation"],
        "conversations": [known["conversation"]], "customer": known["customer"], "inbox": known["inbox"],
        "message": known["message"], "messages": [known["message"]], "to": known["conversation"],
        "into": known["conversation"], "other": known["customer"], "team": known["team"], "after": "", "text": "hello", "line": "call back tomorrow",
    }  # fmt: skip


def body(answer: Any) -> str:
    data = b"".join(answer.streaming_content) if answer.streaming else answer.content
    told = " ".join(f"{name}: {value}" for name, value in answer.headers.items())
    return (data.decode("utf-8", "replace") + told).lower()


def every_address(world: World) -> list[str]:
    return [address for route in routes() for address in addresses(route, world)]


def ask_all(client: Client, world: World, method: str, **headers: str) -> dict[str, Any]:
    """Ask for every address; returns what was asked → answer, with the text read out of it."""
    answers = {}
    for address in every_address(world):
        if address.startswith("/sign-in/out"):
            continue  # it would end the walk
        for label, data in ways_to_ask(world, address, method):
            answer = getattr(client, method)(address, data, headers=headers)
            answer.text_of_it = body(answer).replace(address.lower(), "")
            answers[address + label] = answer
    return answers


def ways_to_ask(world: World, address: str, method: str) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "", asked(world)
    if method == "get":
        yield " (plain)", {}
    if method == "get" and not any(letter.isdigit() for letter in address):
        yield " (by name)", {"q": "smith"}


def leaks(answers: dict[str, Any]) -> list[str]:
    """What was asked and got an answer that holds the secret word, other than as an echo of the address itself."""
    return [address for address, answer in answers.items() if SECRET in answer.text_of_it]


def test_every_address_can_be_filled_with_something_beyond_reach(world: World) -> None:
    problems = []
    for route in routes():
        try:
            addresses(route, world)
        except CannotFill as problem:
            problems.append(str(problem))
    assert problems == []


def test_an_address_nobody_prepared_is_reported(world: World) -> None:
    with pytest.raises(CannotFill):
        addresses("brand-new/<int:pk>", world)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("role", ROLES)
def test_nothing_of_another_inbox_comes_out(world: World, role: str, method: str) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(stranger(world, role))
    before = world.refuges()
    answers = ask_all(client, world, method)
    assert leaks(answers) == []
    assert [address for address, answer in answers.items() if answer.status_code >= 500] == []
    assert world.refuges() == before


@pytest.mark.parametrize("role", ROLES)
def test_a_token_reaches_no_further_than_its_colleague(world: World, role: str) -> None:
    word = tokens_of(stranger(world, role))
    for method in ("get", "post"):
        assert (
            leaks(ask_all(Client(raise_request_exception=False), world, method, authorization=f"Bearer {word}")) == []
        )


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_is_not_signed_in_sees_nothing_and_is_led_to_sign_in(world: World, method: str) -> None:
    before = world.refuges()
    answers = ask_all(Client(raise_request_exception=False), world, method)
    assert leaks(answers) == []
    assert world.refuges() == before
    let_through = [
        f"{address}: {answer.status_code} {answer.headers.get('Location', '')}"
        for address, answer in answers.items()
        if address.split(" ")[0] not in OPEN and not address.startswith(OPEN_BELOW) and not led_away(address, answer)
    ]
    assert let_through == []


def led_away(address: str, answer: Any) -> bool:
    if address.startswith("/api/"):
        return bool(answer.status_code in (401, 405))
    return answer.status_code == 405 or str(answer.headers.get("Location", "")).startswith("/sign-in/")


def test_the_same_pages_show_it_to_those_within_reach(world: World) -> None:
    """So that the walk above proves something: it does find the word where it may be seen."""
    client = Client(raise_request_exception=False)
    client.force_login(world.owner)
    answers = ask_all(client, world, "get")
    assert [address for address, answer in answers.items() if answer.status_code >= 500] == []
    found = set(leaks(answers))
    known = world.inside
    for expected in (
        f"/conversations/{known['conversation']}", f"/customers/{known['customer']}", "/customers/ (plain)", "/search/",
        "/promises/ (plain)", f"/promises/{known['promise']}", "/inbox/all/", f"/intake/{known['arrival']}", f"/messages/{known['message']}/source",
        f"/messages/{known['message']}/html", "/settings/inboxes/", "/settings/mailboxes/", "/jobs/", "/",
        "/promises/said/", "/reviews/plans/", f"/reviews/plans/{known['plan']}", "/reviews/calibrations/",
        f"/reviews/calibrations/{known['calibration']}", f"/reviews/{known['review']}",
    ):  # fmt: skip
        assert expected in found, expected


@pytest.mark.parametrize("role", ROLES)
def test_an_inbox_that_is_granted_is_seen_by_every_role(world: World, role: str) -> None:
    one = stranger(world, role)
    world.payroll.grants.create(colleague=one)
    client = Client(raise_request_exception=False)
    client.force_login(one)
    page = client.get(f"/conversations/{world.inside['conversation']}")
    assert page.status_code == 200 and SECRET in body(page)


@pytest.mark.parametrize("role", ["guest", "reviewer"])
def test_who_may_only_read_changes_nothing_even_within_reach(world: World, role: str) -> None:
    one = stranger(world, role)
    world.payroll.grants.create(colleague=one)
    client = Client(raise_request_exception=False)
    client.force_login(one)
    before = world.refuges()
    ask_all(client, world, "post")
    after = world.refuges()
    if role == "reviewer":  # reviewers write notes, and nothing else
        before["messages"] = [row for row in before["messages"] if row["direction"] != "note"]
        after["messages"] = [row for row in after["messages"] if row["direction"] != "note"]
        for part in (before, after):
            for row in part["conversation"]:
                row.pop("message_count"), row.pop("last_message_id")
    assert after == before


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("role", [*ROLES, "owner"])
def test_the_event_stream_tells_only_of_inboxes_within_reach(world: World, role: str) -> None:
    one = world.owner if role == "owner" else stranger(world, role)
    client = Client(raise_request_exception=False)
    client.force_login(one)
    told = asyncio.run(listen(client.session.session_key or ""))
    assert f'"inbox": {world.help.pk}' in told
    assert (f'"inbox": {world.payroll.pk}' in told) == (role == "owner")


def test_the_event_stream_is_closed_to_who_is_not_signed_in(world: World) -> None:
    assert asyncio.run(listen("nobody")) == "403"


async def listen(session_key: str) -> str:
    """Open the event stream as a browser that missed everything so far; returns its first words."""
    from hoia.engine.live import Live

    told: list[str] = []
    done = asyncio.Event()

    async def send(part: dict[str, Any]) -> None:
        if part["type"] == "http.response.start" and part["status"] != 200:
            told.append(str(part["status"]))
        if part.get("body"):
            told.append(part["body"].decode())
            done.set()

    async def receive() -> dict[str, Any]:
        await done.wait()
        return {"type": "http.disconnect"}

    cookie = f"sessionid={session_key}".encode()
    scope = {"type": "http", "path": "/events", "headers": [(b"cookie", cookie), (b"last-event-id", b"0")]}
    stream = asyncio.create_task(Live()(scope, receive, send))
    waited = asyncio.create_task(done.wait())
    await asyncio.wait([stream, waited], return_when=asyncio.FIRST_COMPLETED, timeout=20)
    for task in (stream, waited):
        task.cancel()
    return "".join(told)
