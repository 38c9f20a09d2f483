"""Settings come from the environment, each documented, wrong values refused with a sentence."""

import re
import stat
from pathlib import Path

import pytest

from hoia.engine.settings_reader import SettingsError, known_names, read_settings

DOCS = Path(__file__).resolve().parents[2] / "docs" / "settings.md"
KEY = "k" * 40


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"HOIA_HOME": str(tmp_path / "home")}


def test_a_desk_starts_without_any_setting(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    settings = read_settings({})
    assert settings.home == tmp_path / ".hoia"
    assert settings.base_url == "http://127.0.0.1:8400"
    assert settings.database()["NAME"] == str(tmp_path / ".hoia" / "hoia.sqlite3")


def test_every_setting_is_documented_and_nothing_else_is():
    documented = re.findall(r"^\| `(HOIA_\w+)` \|", DOCS.read_text(), re.MULTILINE)
    assert sorted(documented) == sorted(known_names())


def test_the_documented_defaults_are_the_real_ones(home):
    settings = read_settings(home)
    rows = re.findall(r"^\| `HOIA_(\w+)` \| `([^`]+)`[^|]* \|", DOCS.read_text(), re.MULTILINE)
    told = {name.lower(): value for name, value in rows if name not in ("HOME", "BASE_URL")}
    assert len(told) >= 8
    assert {name: str(getattr(settings, name)) for name in told} == told


def test_the_secret_key_is_made_once_and_only_its_user_can_read_it(home):
    first = read_settings(home).secret_key
    kept = Path(home["HOIA_HOME"]) / "secret_key"
    assert read_settings(home).secret_key == first == kept.read_text()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert [path.name for path in kept.parent.iterdir()] == ["secret_key"]


@pytest.mark.parametrize("name", known_names())
def test_any_setting_can_be_read_from_a_file(name, home, tmp_path):
    values = {
        "HOIA_HOME": str(tmp_path / "elsewhere"), "HOIA_SECRET_KEY": KEY, "HOIA_BASE_URL": "https://desk.example.org",
        "HOIA_PORT": "9000", "HOIA_MAIL_PORT": "2525", "HOIA_THREADS": "3", "HOIA_LANGUAGE": "hu",
        "HOIA_TIME_ZONE": "Europe/Oslo", "HOIA_DATABASE_URL": "postgresql://h/d", "HOIA_DEBUG": "yes",
        "HOIA_DEMO": "yes", "HOIA_VECTORS": "no", "HOIA_TRUSTED_PROXY": "yes", "HOIA_LOG_LEVEL": "DEBUG", "HOIA_MAIL_PROTOCOL": "smtp",
        "HOIA_OIDC_SERVER": "https://id.example.org",
    }  # fmt: skip
    beside = {"HOIA_OIDC_CLIENT_ID": "c", "HOIA_OIDC_CLIENT_SECRET": "s"} if name == "HOIA_OIDC_SERVER" else {}
    value = values.get(name, "example.org")
    file = tmp_path / "value"
    file.write_text(value + "\n")
    plain = {**home, **beside, "HOIA_SECRET_KEY": KEY, name: value}
    from_file = {key: text for key, text in plain.items() if key != name} | {f"{name}_FILE": str(file)}
    assert read_settings(from_file) == read_settings(plain)
    assert read_settings(plain) != read_settings({**home, **beside, "HOIA_SECRET_KEY": "other" * 8})


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ({"HOIA_PORT": "eighty"}, "HOIA_PORT is “eighty”: write a whole number from 1 to 65535."),
        ({"HOIA_PORT": "70000"}, "whole number from 1 to 65535"),
        ({"HOIA_PORT": "²"}, "whole number"),
        ({"HOIA_DEBUG": "perhaps"}, "write yes or no"),
        ({"HOIA_LANGUAGE": "fi"}, "write one of en, et, hu, nb"),
        ({"HOIA_TIME_ZONE": "Tallinn"}, "such as Europe/Tallinn"),
        ({"HOIA_BASE_URL": "desk.example.org"}, "such as https://desk.example.org"),
        ({"HOIA_BASE_URL": "https://["}, "such as https://desk.example.org"),
        ({"HOIA_BASE_URL": "https://desk:port"}, "such as https://desk.example.org"),
        ({"HOIA_DATABASE_URL": "mysql://h/d"}, "write postgresql://user:password@host:5432/database"),
        ({"HOIA_DATABASE_URL": "postgresql://h"}, "leave it out to use SQLite"),
        ({"HOIA_DATABASE_URL": "postgresql://h:x/d"}, "leave it out to use SQLite"),
        ({"HOIA_SECRET_KEY": "short"}, "at least 32"),
        ({"HOIA_OIDC_SERVER": "https://id.example.org"}, "needs HOIA_OIDC_CLIENT_ID"),
        ({"HOIA_PROT": "1"}, "HOIA_PROT is not a setting of Hoia. Did you mean HOIA_PORT?"),
        ({"HOIA_SECRETKEY_FILE": "x"}, "Did you mean HOIA_SECRET_KEY_FILE?"),
        ({"HOIA_ZZZZ": "1"}, "docs/settings.md"),
        ({"HOIA_PORT_FILE": "nowhere"}, "HOIA_PORT_FILE names the file nowhere, which cannot be read"),
        ({"HOIA_PORT": "1", "HOIA_PORT_FILE": "/dev/null"}, "given twice"),
    ],
)
def test_a_wrong_setting_is_refused_with_one_sentence_that_says_what_to_write(given, advice, home):
    with pytest.raises(SettingsError) as refused:
        read_settings(home | given)
    assert advice in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_password_in_a_wrong_database_address_is_not_repeated(home):
    with pytest.raises(SettingsError) as refused:
        read_settings(home | {"HOIA_DATABASE_URL": "mysql://me:hush@h/d"})
    assert "hush" not in str(refused.value)


def test_a_home_that_cannot_be_made_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingsError, match="let HOIA_HOME name a folder"):
        read_settings({"HOIA_HOME": str(tmp_path / "file" / "home")})


def test_an_empty_value_counts_as_not_given(home):
    assert read_settings(home | {"HOIA_PORT": "", "HOIA_DEBUG_FILE": ""}).port == 8400


def test_a_postgresql_address_is_taken_apart(home):
    address = "postgresql://jo%40an:p%2Fw@db.example.org:5433/desk?sslmode=require"
    database = read_settings(home | {"HOIA_DATABASE_URL": address}).database()
    assert (database["USER"], database["PASSWORD"]) == ("jo@an", "p/w")
    assert (database["HOST"], database["PORT"], database["NAME"]) == ("db.example.org", "5433", "desk")
    assert database["OPTIONS"] == {"sslmode": "require"}
    assert database["CONN_HEALTH_CHECKS"]


def test_sqlite_takes_its_write_lock_at_once_and_keeps_a_write_ahead_log(home):
    options = read_settings(home).database()["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in options["init_command"] and "synchronous=NORMAL" in options["init_command"]
