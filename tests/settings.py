"""The settings of the desk under test. Read before any conftest: so what they stand on is laid down here.

A data folder of its own for every process, no setting of the person who runs the tests, and the database that
HOIA_TEST_DATABASE names (``sqlite`` or ``postgres``).
"""

import os
import tempfile

WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")

os.environ["HOIA_HOME"] = tempfile.mkdtemp(prefix=f"hoia-test-{WORKER}-")
os.environ["HOIA_SECRET_KEY"] = "a secret for the tests only, long enough to be taken"
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright's loop runs in the thread of the test
for name in [name for name in os.environ if name.startswith("HOIA_") and name not in ("HOIA_HOME", "HOIA_SECRET_KEY")]:
    if not name.startswith("HOIA_TEST_"):
        del os.environ[name]
os.environ["HOIA_VECTORS"] = (
    "no"  # what hints come to must not hang on how soon their reader is up; test_likeness turns it on
)
if os.environ.get("HOIA_TEST_DATABASE", "sqlite") == "postgres":
    # The first process starts the server; the workers of xdist inherit its address.
    if "HOIA_TEST_POSTGRES" not in os.environ:
        from tests import postgres

        os.environ["HOIA_TEST_POSTGRES"] = postgres.start()
    os.environ["HOIA_DATABASE_URL"] = os.environ["HOIA_TEST_POSTGRES"]

from hoia.engine.settings import *
from hoia.engine.settings import DATABASES, HOME

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, as in a real desk: several threads share it, which SQLite's memory database does not bear.
    DATABASES["default"]["TEST"] = {"NAME": str(HOME / "test.sqlite3")}
