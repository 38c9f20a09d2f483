"""The ``hoia`` command: finds the module that does the work and tells errors in one sentence."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True)
class Command:
    """``module.main(argv) -> int`` does the work; ``django`` says whether it needs the database and the rooms."""

    module: str
    help: str
    django: bool = True


COMMANDS = {
    "serve": Command("hoia.engine.serve:serve_main", "run the whole desk in one process: pages, mail, work"),
    "web": Command("hoia.engine.serve:web_main", "run only the pages; several may run beside each other on PostgreSQL"),
    "work": Command("hoia.engine.serve:work_main", "run only mail and background work"),
    "demo": Command("hoia.engine.demo.command", "start a desk with living demo data", django=False),
    "migrate": Command("hoia.engine.upgrade", "bring the database to this version, with a copy of it first"),
    "doctor": Command("hoia.engine.doctor", "look the desk over and say what to do"),
    "backup": Command("hoia.engine.backup:backup_main", "write everything into one file, while the desk runs"),
    "restore": Command("hoia.engine.backup:restore_main", "bring a desk back from a backup file"),
    "mail": Command("hoia.channels.email.commands", "fetch, send, take in or read letters by hand"),
    "promises": Command(
        "hoia.promises.command", "read promises and times out of words; take them in, give them away", django=False
    ),
    "standard": Command(
        "hoia.standard.command", "say how far reviewers agree, and what words of a conversation hint at", django=False
    ),
    "search": Command("hoia.conversations.search.rebuild", "build the search anew"),
    "user": Command("hoia.people.user_commands", "add, invite and list colleagues"),
}

LONG_RUNNING = ("serve", "web", "work", "demo")


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code. ``argv`` is without the program's name."""
    argv = sys.argv[1:] if argv is None else argv
    if not argv or argv[0] in ("-h", "--help", "help"):
        print(_usage())
        return 0
    if argv[0] in ("-V", "--version", "version"):
        from hoia import __version__

        print(__version__)
        return 0
    command = COMMANDS.get(argv[0])
    if command is None:
        print(f"hoia: there is no command “{argv[0]}”.\n\n{_usage()}", file=sys.stderr)
        return 2
    return _run(command, argv)


def _run(command: Command, argv: list[str]) -> int:
    from .settings_reader import SettingsError

    try:
        if argv[0] in LONG_RUNNING:
            from .memory import keep_little

            keep_little()
        if _needs_rooms(command, argv):
            prepare()
        return _function(command)(argv[1:]) or 0
    except SettingsError as problem:
        print(f"hoia: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0


def _needs_rooms(command: Command, argv: list[str]) -> bool:
    """Reading a letter, or promises out of words, needs neither database nor settings; taking them in does."""
    if argv[0] == "promises":
        return argv[1:2] in (["import"], ["export"])
    return command.django and argv[:2] != ["mail", "read"]


def prepare() -> None:
    """Load settings and rooms. Raises SettingsError with a sentence for a wrong setting."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hoia.engine.settings")
    import django

    from .catalogues import compile_stale

    compile_stale()
    django.setup()


def _function(command: Command) -> Callable[[list[str]], int]:
    module, _, name = command.module.partition(":")
    function: Callable[[list[str]], int] = getattr(import_module(module), name or "main")
    return function


def _usage() -> str:
    lines = [f"  {name:<9} {command.help}" for name, command in COMMANDS.items()]
    return "\n".join(["hoia: a desk for keeping one's word", "", "usage: hoia COMMAND [OPTIONS]", "", *lines, ""])


if __name__ == "__main__":
    raise SystemExit(main())
