"""The standard, and what was judged by it."""

from .calibration import Calibration
from .hint_count import HintCount
from .hinted import Hinted
from .notice import Acknowledgement, Notice
from .plan import Draw, Plan
from .review import Answer, Dispute, Exemplar, Kind, Review, Ruling
from .standard import YEAR, Clause, Outdated, Publication, Renewal, Standard

__all__ = [
    "YEAR", "Acknowledgement", "Answer", "Calibration", "Clause", "Dispute", "Draw", "Exemplar", "HintCount", "Hinted", "Kind",
    "Notice", "Outdated", "Plan", "Publication", "Renewal", "Review", "Ruling", "Standard",
]  # fmt: skip
