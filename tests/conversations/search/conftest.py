import pytest

from .corpus import Desk


@pytest.fixture
def desk(db) -> Desk:
    """A desk with a dozen conversations in four languages."""
    return Desk()
