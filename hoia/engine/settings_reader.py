"""The settings of the desk, read from the environment. Pure: a mapping in, settings or a clear refusal out.

Every name begins with ``HOIA_``. Any of them may instead be given as ``…_FILE``, the name of a file that holds the value.
Nothing needs to be set: without any setting the desk keeps its data in the folder ``.hoia``.
"""

import difflib
import os
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from zoneinfo import available_timezones

LANGUAGES = ("en", "et", "hu", "nb")
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
PROTOCOLS = ("lmtp", "smtp")


class SettingsError(Exception):
    """A setting that cannot be used; the sentence names it and says what to write instead."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything that is configured from outside. Field ``x`` is read from ``HOIA_X``."""

    home: Path
    secret_key: str
    base_url: str
    allowed_hosts: tuple[str, ...]
    host: str
    port: int
    threads: int
    language: str
    time_zone: str
    database_url: str
    debug: bool
    demo: bool
    vectors: bool
    trusted_proxy: bool
    log_level: str
    mail_host: str
    mail_port: int
    mail_protocol: str
    webhook_hosts: tuple[str, ...]
    oidc_name: str
    oidc_server: str
    oidc_client_id: str
    oidc_client_secret: str

    def database(self) -> dict[str, Any]:
        """Return Django's description of the database: one SQLite file, or PostgreSQL by its address."""
        if not self.database_url:
            return _sqlite(self.home / "hoia.sqlite3")
        return _postgresql(self.database_url)


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Return the settings. Raises SettingsError for an unknown name or a value that cannot be used."""
    given = _given(environ)
    home = Path(given.pop("home", ".hoia")).expanduser().absolute()
    read: dict[str, Any] = {"home": home, "secret_key": given.pop("secret_key", "")}
    for name, (parse, default) in READERS.items():
        read[name] = parse(f"HOIA_{name.upper()}", given.pop(name, default))
    read["base_url"] = read["base_url"] or f"http://{read['host']}:{read['port']}"
    read["allowed_hosts"] = _hosts_of(read["allowed_hosts"], read["base_url"])
    read["secret_key"] = read["secret_key"] or kept_secret(home)
    if len(read["secret_key"]) < 32:
        raise SettingsError("HOIA_SECRET_KEY is too short: give at least 32 letters and figures, or leave it out.")
    if read["oidc_server"] and not (read["oidc_client_id"] and read["oidc_client_secret"]):
        raise SettingsError("HOIA_OIDC_SERVER needs HOIA_OIDC_CLIENT_ID and HOIA_OIDC_CLIENT_SECRET beside it.")
    return Settings(**read)


def known_names() -> list[str]:
    """Every name that is understood, for the documentation and its test."""
    return [f"HOIA_{field.name.upper()}" for field in fields(Settings)]


def kept_secret(home: Path) -> str:
    """Return the desk's own secret, made once and kept in its folder where only its user can read it."""
    path = home / "secret_key"
    try:
        return _read_or_make(path)
    except OSError as problem:
        place = problem.filename or path
        raise SettingsError(
            f"{place} cannot be used ({problem.strerror}): let HOIA_HOME name a folder that this user may write to."
        ) from None


def _read_or_make(path: Path) -> str:
    if path.exists():
        return path.read_text().strip()
    home = path.parent
    home.mkdir(parents=True, exist_ok=True)
    part = home / f".secret_key.{secrets.token_hex(4)}"
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(48))
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):  # another process was faster: then its secret counts
        os.link(part, path)
    part.unlink()
    return path.read_text().strip()


def _given(environ: Mapping[str, str]) -> dict[str, str]:
    known = {field.name for field in fields(Settings)}
    given: dict[str, str] = {}
    for variable, value in environ.items():
        if not variable.startswith("HOIA_") or variable.startswith("HOIA_TEST_") or not value.strip():
            continue  # an empty value is as good as none: compose files and units leave such lines behind
        name = variable.removeprefix("HOIA_").lower()
        if name not in known and name.endswith("_file") and name.removesuffix("_file") in known:
            name, value = name.removesuffix("_file"), _content(variable, value)
        if name not in known:
            raise SettingsError(f"{variable} is not a setting of Hoia.{_likely(name, known)}")
        if name in given:
            raise SettingsError(f"HOIA_{name.upper()} is given twice, once as …_FILE: leave one of them out.")
        given[name] = value.strip()
    return given


def _content(variable: str, path: str) -> str:
    try:
        return Path(path).read_text().strip()
    except (OSError, UnicodeDecodeError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else "it is not text in UTF-8"
        raise SettingsError(
            f"{variable} names the file {path}, which cannot be read ({why}): "
            f"write the name of a file that holds the value and that this user may read."
        ) from None


def _likely(name: str, known: set[str]) -> str:
    twin = "_file" if name.endswith("_file") else ""
    close = difflib.get_close_matches(name.removesuffix("_file"), known, 1)
    return f" Did you mean HOIA_{(close[0] + twin).upper()}?" if close else " The file docs/settings.md lists them all."


def _text(name: str, value: str) -> str:
    return value


def _whole(low: int, high: int) -> Callable[[str, str], int]:
    def parse(name: str, value: str) -> int:
        if not (value.isascii() and value.isdigit()) or not low <= int(value) <= high:
            raise SettingsError(f"{name} is “{value}”: write a whole number from {low} to {high}.")
        return int(value)

    return parse


def _yes(name: str, value: str) -> bool:
    if value.lower() in ("1", "yes", "true", "on"):
        return True
    if value.lower() in ("", "0", "no", "false", "off"):
        return False
    raise SettingsError(f"{name} is “{value}”: write yes or no.")


def _one_of(choices: tuple[str, ...]) -> Callable[[str, str], str]:
    def parse(name: str, value: str) -> str:
        if value not in choices:
            raise SettingsError(f"{name} is “{value}”: write one of {', '.join(choices)}.")
        return value

    return parse


def _names(name: str, value: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in value.split(",") if one.strip())


def _zone(name: str, value: str) -> str:
    if value not in available_timezones():
        raise SettingsError(f"{name} is “{value}”: write a time zone such as Europe/Tallinn.")
    return value


def _address(name: str, value: str) -> str:
    scheme, host = _parts(value)
    if value and (scheme not in ("http", "https") or not host):
        raise SettingsError(f"{name} is “{value}”: write the whole address, such as https://desk.example.org.")
    return value.rstrip("/")


def _database_address(name: str, value: str) -> str:
    scheme, _ = _parts(value)
    if value and (scheme not in ("postgresql", "postgres") or not urlsplit(value).path.strip("/")):
        # The value itself may hold a password and is not repeated.
        raise SettingsError(
            f"{name} cannot be used: write postgresql://user:password@host:5432/database, or leave it out to use SQLite."
        )
    return value


def _parts(address: str) -> tuple[str, str]:
    """Return scheme and host; two empty words for what is no address, or has a port that is none."""
    try:
        parts = urlsplit(address)
        return (parts.scheme, parts.hostname or "") if parts.port != 0 else ("", "")
    except ValueError:
        return "", ""


READERS: dict[str, tuple[Callable[[str, str], Any], str]] = {
    "base_url": (_address, ""),
    "allowed_hosts": (_names, ""),
    "host": (_text, "127.0.0.1"),
    "port": (_whole(1, 65535), "8400"),
    "threads": (_whole(1, 64), "4"),
    "language": (_one_of(LANGUAGES), "en"),
    "time_zone": (_zone, "Europe/Tallinn"),
    "database_url": (_database_address, ""),
    "debug": (_yes, ""),
    "demo": (_yes, ""),
    "vectors": (_yes, "yes"),
    "trusted_proxy": (_yes, ""),
    "log_level": (_one_of(LEVELS), "INFO"),
    "mail_host": (_text, "127.0.0.1"),
    "mail_port": (_whole(0, 65535), "0"),
    "mail_protocol": (_one_of(PROTOCOLS), "lmtp"),
    "webhook_hosts": (_names, ""),
    "oidc_name": (_text, ""),
    "oidc_server": (_address, ""),
    "oidc_client_id": (_text, ""),
    "oidc_client_secret": (_text, ""),
}


def _hosts_of(given: tuple[str, ...], base_url: str) -> tuple[str, ...]:
    """This machine's own names are always among them: whoever asks whether the desk is up asks by one of these."""
    return tuple(dict.fromkeys([*(given or [urlsplit(base_url).hostname or ""]), "localhost", "127.0.0.1", "[::1]"]))


def _sqlite(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            # Every transaction that may write says so at its start: none fails in the middle because another was faster.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-500; "
                "PRAGMA temp_store=MEMORY; PRAGMA journal_size_limit=67108864;"
            ),
        },
    }


def _postgresql(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    extra = dict(pair.partition("=")[::2] for pair in parts.query.split("&") if pair)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": extra.pop("host", "") or unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,  # a database that was restarted is noticed before the first query, not by it
        "OPTIONS": {name: unquote(value) for name, value in extra.items()},
    }
