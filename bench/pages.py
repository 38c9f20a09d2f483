"""How long the pages take that people live in, over HTTP."""

import html
import re
import threading
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any

from .desk import Browser, Desk

WARM = 15
TIMES = 200
CLIENTS, SECONDS = 4, 8.0
DRAFT = (
    "Dear customer,\n\nthank you for writing. As I already told you, the parcel is on its way and should be with you by Friday."
    " You should have read our mail. Our new lamp with 12 watts is almost gone, book today before it is too late. If"
    " the parcel does not come, ring the carrier, who has the number of it, or write to us once more.\n\nKind regards"
)
PROMISED = (
    "I will call you back on Friday about your order.",
    "Helistan teile reedel tagasi ja saadan arve.",
    "Pénteken visszahívom, és elküldöm a számlát.",
    "Jeg ringer deg tilbake på fredag og sender fakturaen.",
)


def measure(desk: Desk, facts: dict[str, Any], only: set[str]) -> dict[str, Any]:
    """Return milliseconds (p50, p95) by page, and pages per second with four clients."""
    browser = Browser(desk.place.port, facts["session"])
    long, rare, common = cycle(facts["long"]), cycle(facts["rare"]), cycle(facts["common"])
    visits: dict[str, Callable[[], float]] = {
        "today": lambda: browser.get("/")[0],
        "list": lambda: browser.get("/inbox/all/")[0],
        "conversation": lambda: browser.get(f"/conversations/{next(long)}")[0],
        "search rare": lambda: _searched(browser, next(rare), 1),
        "search common": lambda: _searched(browser, word := next(common), facts["common"][word]),
        "reply": lambda: _replied(browser, next(long)),
        "draft check": lambda: _checked(browser, next(long)),
    }
    found: dict[str, Any] = {}
    for name, visit in visits.items():
        if _asked(name, only):
            found[name] = _timed(visit, 60 if name == "reply" else TIMES)
    for name, path in (("list", "/inbox/all/"), ("conversation", "")):
        if _asked(name, only):
            paths = cycle([path] if path else [f"/conversations/{number}" for number in facts["long"]])
            found[f"{name}, {CLIENTS} clients"] = _crowded(desk, facts["session"], paths)
    return found


def measure_quality(desk: Desk, facts: dict[str, Any]) -> dict[str, Any]:
    """Milliseconds of the Quality page, of the usual quarter and of the longest period."""
    browser = Browser(desk.place.port, facts["session"])
    return {
        "quality, 13 weeks": _timed(lambda: browser.get("/quality/")[0], 100),
        "quality, 52 weeks": _timed(lambda: browser.get("/quality/?weeks=52")[0], 100),
    }


def _asked(name: str, only: set[str]) -> bool:
    return not only or name.split()[0] in only or "pages" in only


def _timed(visit: Callable[[], float], times: int) -> dict[str, float]:
    try:
        for _ in range(WARM):
            visit()
        took = sorted(visit() for _ in range(times))
    except RuntimeError as problem:
        return {"problem": str(problem)}
    return {"p50": round(took[len(took) // 2], 2), "p95": round(took[int(len(took) * 0.95)], 2), "n": times}


def _searched(browser: Browser, word: str, right: int) -> float:
    """One search; raises RuntimeError when its total is not the right one."""
    from urllib.parse import quote

    took, page = browser.get(f"/search/?q={quote(word)}")
    status = re.search(r'class="search-total"[^>]*>\s*([^<]*)', page)
    total = int(re.sub(r"\D", "", status[1]) or -1) if status else -1
    if total != right:
        raise RuntimeError(f"the search for {word} shows {total} instead of {right}")
    return took


def answer_in_every_language(desk: Desk, facts: dict[str, Any]) -> None:
    """Promise something in each of the four languages, so that the desk has them all at hand as it has after a day's work."""
    browser = Browser(desk.place.port, facts["session"])
    for number, text in zip(facts["long"], PROMISED, strict=False):
        _replied(browser, number, text)


def _replied(browser: Browser, number: int, text: str = "Thank you, we are looking into it.") -> float:
    """Only the answer is timed; the page is opened first, as one does, to learn what was seen."""
    _, page = browser.get(f"/conversations/{number}")
    form = page.partition('id="reply"')[2].partition("</form>")[0]
    found = dict(re.findall(r'<input[^>]*name="(seen|to|token)"[^>]*value="([^"]*)"', form))
    fields = {**{name: html.unescape(value) for name, value in found.items()}, "to": "customer@example.test"}
    took, page = browser.post(f"/conversations/{number}/replies", text=text, **fields)
    if "data-problem" in page:
        raise RuntimeError(f"the answer to conversation {number} was not sent")
    return took


def _checked(browser: Browser, number: int) -> float:
    """The remarks on a draft, asked for as at a pause; raises RuntimeError when there are none, for then too little was read."""
    took, remarks = browser.post(f"/conversations/{number}/draft-check", text=DRAFT, paused="1")
    if "data-remark" not in remarks:
        raise RuntimeError(f"nothing is said about the draft under conversation {number}")
    return took


def _crowded(desk: Desk, session: str, paths: Iterator[str]) -> dict[str, float]:
    until, counts, lock = time.perf_counter() + SECONDS, [0] * CLIENTS, threading.Lock()

    def visitor(which: int) -> None:
        browser = Browser(desk.place.port, session)
        while time.perf_counter() < until:
            with lock:
                path = next(paths)
            browser.get(path)
            counts[which] += 1

    threads = [threading.Thread(target=visitor, args=(which,)) for which in range(CLIENTS)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {"per_second": round(sum(counts) / (time.perf_counter() - began), 1)}
