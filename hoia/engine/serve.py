"""The running desk: pages, live updates, mail and background work, in one process or in several."""

import argparse
import logging
import signal
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from django.conf import settings

if TYPE_CHECKING:
    from .live import Live

log = logging.getLogger("hoia.serve")

LONGEST_GOODBYE = 20.0  # seconds in which a letter being sent or a job at hand may be finished


def serve_main(argv: Sequence[str]) -> int:
    """``hoia serve``: everything in one process."""
    options = _options("serve", argv)
    _upgrade()
    return serve(options.host, options.port)


def web_main(argv: Sequence[str]) -> int:
    """``hoia web``: pages and live updates only."""
    options = _options("web", argv, processes=True)
    if options.processes > 1:
        return _serve_many(options)
    return serve(options.host, options.port, work=False)


def work_main(argv: Sequence[str]) -> int:
    """``hoia work``: mail and background work only."""
    argparse.ArgumentParser(prog="hoia work", description=work_main.__doc__).parse_args(list(argv))
    stop = threading.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, lambda *_: stop.set())
    threads = start_work(stop)
    log.info("at work")
    stop.wait()
    _say_goodbye(threads)
    return 0


def serve(
    host: str = "", port: int = 0, *, work: bool = True, beside: Sequence[Callable[[threading.Event], Any]] = (),
    ready: Callable[[str], None] | None = None,
) -> int:  # fmt: skip
    """Serve the desk until it is told to stop; returns the exit code.

    ``beside`` are functions of a stop event that run in threads of their own. ``ready`` is told the desk's address once
    it answers. Without ``host`` and ``port`` those of the settings are used.
    """
    import uvicorn

    from .asgi import app
    from .memory import settle

    stop = threading.Event()
    if threading.current_thread() is threading.main_thread():
        # uvicorn closes, then raises the signal once more: without this the work at hand would be cut off there.
        signal.signal(signal.SIGTERM, lambda *_: stop.set())
    host, port = host or settings.CHOSEN.host, port or settings.CHOSEN.port
    desk = app()
    server = uvicorn.Server(
        uvicorn.Config(
            desk, host=host, port=port, log_level=settings.CHOSEN.log_level.lower(), access_log=False,
            log_config=None, timeout_graceful_shutdown=3, server_header=False, lifespan="on",
            proxy_headers=settings.CHOSEN.trusted_proxy, forwarded_allow_ips="*" if settings.CHOSEN.trusted_proxy else None,
        )
    )  # fmt: skip
    threads = start_work(stop) if work else []
    threads += [_thread(one.__name__, one, stop) for one in beside]
    _let_go_first(server, desk.live)
    _announce(server, f"http://{'localhost' if host in ('', '0.0.0.0', '::') else host}:{port}", ready)
    settle()
    try:
        server.run()
    finally:
        stop.set()
        _say_goodbye(threads)
    return 0 if server.started else 1


def start_work(stop: threading.Event) -> list[threading.Thread]:
    """Start the threads that fetch and receive mail and do the jobs; each ends soon after ``stop`` is set."""
    from hoia.channels.email.fetch import run_mail_loops
    from hoia.channels.intake import run_intake
    from hoia.ledger.work import run_forever

    threads = [_thread("work", run_forever, stop), _thread("intake", run_intake, stop)]
    threads.append(_thread("mail", run_mail_loops, stop))
    if settings.CHOSEN.mail_port:
        from hoia.channels.email.lmtp import run_receiver

        chosen = settings.CHOSEN
        threads.append(
            _thread("receiver", run_receiver, stop, chosen.mail_host, chosen.mail_port, chosen.mail_protocol)
        )
    return threads


def _thread(name: str, run: Callable[..., Any], *args: Any) -> threading.Thread:
    thread = threading.Thread(target=run, args=args, name=name, daemon=True)
    thread.start()
    return thread


def _say_goodbye(threads: list[threading.Thread]) -> None:
    from hoia.ledger.work import ring

    ring()
    for thread in threads:
        thread.join(LONGEST_GOODBYE)


def _announce(server: Any, address: str, ready: Callable[[str], None] | None) -> None:
    """Tell once that the desk answers, so that people (and tests) need not guess."""
    startup = server.startup

    async def then_tell(*args: Any, **kwargs: Any) -> None:
        await startup(*args, **kwargs)
        if server.started:
            log.info("the desk is open at %s", address)
            if ready:
                threading.Thread(target=ready, args=(address,), daemon=True).start()

    server.startup = then_tell


def _let_go_first(server: Any, live: "Live") -> None:
    """End the live updates and the reader of hints before the server waits for what is still being answered.

    The first never end by themselves, and for the second nobody is to wait any more.
    """
    from hoia.standard.hints import apart

    shutdown = server.shutdown

    async def let_go_then_shut(*args: Any, **kwargs: Any) -> None:
        live.end()
        apart.stop()
        await shutdown(*args, **kwargs)

    server.shutdown = let_go_then_shut


def _serve_many(options: argparse.Namespace) -> int:
    """Several processes by granian, which restarts one that dies. Live updates and pages are in each."""
    try:
        from granian import Granian
    except ImportError:
        print("hoia: several processes need the extra “team”: install hoia[team].")
        return 2
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        log.warning("several processes on SQLite share one writer: PostgreSQL serves a team better")
    Granian(
        "hoia.engine.asgi:app", factory=True, address=options.host or settings.CHOSEN.host,
        port=options.port or settings.CHOSEN.port, interface="asgi", workers=options.processes,
        respawn_failed_workers=True,
    ).serve()  # fmt: skip
    return 0


def _upgrade() -> None:
    from .upgrade import upgrade

    upgrade()


def _options(name: str, argv: Sequence[str], processes: bool = False) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=f"hoia {name}")
    parser.add_argument("--host", default="", help="address to listen on (HOIA_HOST)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (HOIA_PORT)")
    if processes:
        parser.add_argument("--processes", type=int, default=1, help="how many processes serve pages")
    return parser.parse_args(list(argv))
