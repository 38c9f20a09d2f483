"""``hoia demo``: a desk with a year behind it, customers who go on writing, and their mailboxes to sit down at."""

import argparse
import json
import logging
import os
import random
import shutil
import socket
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

log = logging.getLogger("hoia.demo")

SHOWN = ("tormod@house.example", "liis@house.example", "kadri@house.example")
WHAT_THEY_ARE = {"owner": "owner, sees everything", "lead": "lead of two teams", "agent": "serves customers"}
A_LETTER_EVERY = (100, 240)  # seconds


def main(argv: Sequence[str]) -> int:
    """Build the demo when it is not there, then serve it until it is told to stop."""
    options = _options(argv)
    home = Path(os.environ.get("HOIA_HOME", ".hoia")).absolute() / "demo"
    if options.fresh:
        shutil.rmtree(home, ignore_errors=True)
    wanted = [options.port + 25] if options.build_only else [options.port, options.port + 24, options.port + 25]
    if taken := [one for one in wanted if not _is_free(one)]:
        ports = f"port {taken[0]} is" if len(taken) == 1 else f"ports {', '.join(map(str, taken))} are"
        print(f"hoia demo: {ports} taken; stop what listens there, or choose another with --port", file=sys.stderr)
        return 2
    _surroundings(home, options.port)
    from ..cli import prepare

    prepare()
    from django.conf import settings

    from ..serve import serve
    from ..upgrade import upgrade
    from .post_office import open_post_office

    upgrade()
    _office, controller = open_post_office(Path(settings.HOME) / "post", options.port + 25)
    try:
        _fill(home, options.port + 25, options.matters)
        if options.build_only:
            return 0
        beside = [] if options.quiet else [customers_live_on]
        return serve(port=options.port, beside=beside, ready=_welcome)
    finally:
        controller.stop()


def _is_free(port: int) -> bool:
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _surroundings(home: Path, port: int) -> None:
    """The demo has settings of its own, whatever is set outside for a real desk; but what the machine bears holds for both."""
    for name in [name for name in os.environ if name.startswith("HOIA_") and not name.startswith("HOIA_TEST_")]:
        if name != "HOIA_VECTORS":
            del os.environ[name]
    chosen = {
        "HOME": str(home), "DEMO": "yes", "PORT": str(port), "MAIL_PORT": str(port + 24), "MAIL_PROTOCOL": "lmtp",
        "LOG_LEVEL": "WARNING", "BASE_URL": f"http://127.0.0.1:{port}",
    }  # fmt: skip
    os.environ.update({f"HOIA_{name}": value for name, value in chosen.items()})


def _fill(home: Path, smtp_port: int, how_many: int) -> None:
    from django.utils import timezone

    from hoia.channels.models import Mailbox
    from hoia.people.models import Colleague

    from .build import build
    from .year import matters

    mark = home / "demo.json"
    if mark.exists():
        Mailbox.objects.filter(smtp_host="127.0.0.1").update(smtp_port=smtp_port)
        built = json.loads(mark.read_text())["day"]
        print(f"The demo built on {built} goes on where you left it; --fresh builds a new one.")
        return
    if Colleague.objects.exists():
        print("The last building of the demo was broken off: it begins anew.")
        from django.core.management import call_command

        call_command("flush", interactive=False, verbosity=0)
    print("Building a house with five front doors and a year behind it …", flush=True)
    begun, today = time.perf_counter(), timezone.now()
    build(today, matters(today, how_many=how_many), smtp_port)
    mark.write_text(json.dumps({"day": f"{today:%Y-%m-%d}"}))
    print(f"Built in {time.perf_counter() - begun:.0f} seconds.")


def _welcome(address: str) -> None:
    from django.db import connection

    from hoia.people.entrance import one_time_link
    from hoia.people.models import Colleague

    lines = ["", "The desk is open. Sign in as (each link works once, today):", ""]
    lines += [
        f"  {one.given_name:<7} {WHAT_THEY_ARE[one.role]:<24} {one_time_link(one)}"
        for one in Colleague.objects.filter(email__in=SHOWN).order_by("pk")
    ]
    lines += ["", f"  Customers' mailboxes (write to the desk, read its answers)  {address}/demo/mailbox/", ""]
    print("\n".join([*lines, "End with Ctrl+C.", ""]), flush=True)
    connection.close()


def customers_live_on(stop: threading.Event) -> None:
    """From time to time one of the customers writes, so that a desk that is looked at lives."""
    from django.db import close_old_connections
    from django.utils import timezone

    from .mailbox import hand_over
    from .year import matters

    chance = random.Random()
    while not stop.wait(chance.uniform(*A_LETTER_EVERY)):
        close_old_connections()
        one = chance.choice(matters(timezone.now(), seed=chance.randrange(10**6), how_many=40))
        who = one.customer
        text = f"{one.turns[0].text}\n\n{chance.choice(one.front.tongue.close)}\n{who.name}"
        try:
            hand_over(who.name, who.address, one.front.address, one.subject, text)
        except OSError as problem:
            log.warning("a customer could not reach the desk: %s", problem)


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hoia demo", description=main.__doc__)
    parser.add_argument("--fresh", action="store_true", help="forget the demo that is there and build a new one")
    parser.add_argument("--port", type=int, default=8400, help="where the desk answers (8400)")
    parser.add_argument("--quiet", action="store_true", help="customers do not write by themselves")
    parser.add_argument("--matters", type=int, default=420, help="how much has happened in the year (420 matters)")
    parser.add_argument("--build-only", action="store_true", help="build it and end")
    return parser.parse_args(list(argv))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
