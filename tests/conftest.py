"""What every test stands on: a data folder of its own, and the database that HOIA_TEST_DATABASE names."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

pytest_plugins = ["tests.people_fixtures"]
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")

os.environ["HOIA_HOME"] = tempfile.mkdtemp(prefix=f"hoia-test-{WORKER}-")
os.environ["HOIA_SECRET_KEY"] = "a secret for the tests only, long enough to be taken"
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright's loop runs in the thread of the test
for name in [name for name in os.environ if name.startswith("HOIA_") and name not in ("HOIA_HOME", "HOIA_SECRET_KEY")]:
    if not name.startswith("HOIA_TEST_"):
        del os.environ[name]
if os.environ.get("HOIA_TEST_DATABASE", "sqlite") == "postgres":
    # The first process starts the server; the workers of xdist inherit its address.
    if "HOIA_TEST_POSTGRES" not in os.environ:
        from tests import postgres

        os.environ["HOIA_TEST_POSTGRES"] = postgres.start()
    os.environ["HOIA_DATABASE_URL"] = os.environ["HOIA_TEST_POSTGRES"]

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data"


def pytest_sessionfinish() -> None:
    shutil.rmtree(os.environ["HOIA_HOME"], ignore_errors=True)


@pytest.fixture
def shared_data() -> Path:
    """The folder of real data to test against; it lies beside the repository."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared/data is not here")
    return SHARED
