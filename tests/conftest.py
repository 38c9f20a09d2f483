"""What every test stands on: a data folder of its own, and the database that HOIA_TEST_DATABASE names."""

import os
import shutil
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings

hypothesis_settings.register_profile("desk", deadline=None)  # a machine with other work to do is no fault of ours
hypothesis_settings.load_profile("desk")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"]

pytest_plugins = [name for name in ["tests.people_fixtures"] if find_spec(name)]


def pytest_sessionfinish() -> None:
    shutil.rmtree(os.environ["HOIA_HOME"], ignore_errors=True)


@pytest.fixture
def shared_data() -> Path:
    """The folder of real data to test against; it lies beside the repository."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared/data is not here")
    return SHARED


@pytest.fixture
def make_desk(tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Make real desks, each with a data folder and a database of its own; they are not started yet.

    ``like`` is a desk that is not running, of which the new one is a copy.
    """
    from tests.desk import Desk

    made: list[Desk] = []

    def make(name: str = "desk", like: Desk | None = None, **environment: str) -> Desk:
        made.append(Desk.made(tmp_path / name, os.environ.get("HOIA_TEST_POSTGRES", ""), like, environment))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def desk(make_desk: Callable[..., Any]) -> Any:
    """The real desk, open at ``desk.url``: `hoia serve` in a process of its own."""
    return make_desk().start()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Debian's Chromium instead of one that Playwright would download."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    return {**browser_type_launch_args, "executable_path": chromium, "args": CHROMIUM_FLAGS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A desk in English on a wide screen, where nothing moves by itself."""
    return {
        **browser_context_args,
        "viewport": {"width": 1440, "height": 900},
        "locale": "en",
        "reduced_motion": "reduce",
    }


@pytest.fixture(autouse=True)
def quick_passwords(settings: Any) -> None:
    """Passwords are hashed as slowly as they should be everywhere but in tests."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
