"""What we and our customers promised each other, what became of it, and who is told when."""

from .customer_word import FURTHEST, CustomerWord, Said
from .devices import Device, SendingKey, Shown
from .facts import Appointment, Chase, Link, Move, Settlement
from .feeds import CalendarFeed
from .hours import TeamHours, calendar_of
from .imported import Imported
from .invitation import Invitation
from .promise import Promise, Side
from .questions import PromiseQuerySet
from .step import Step
from .telling import Example, KindSetting, Reminder, ReminderWish

__all__ = [
    "FURTHEST",
    "Appointment",
    "CalendarFeed",
    "Chase",
    "CustomerWord",
    "Device",
    "Example",
    "Imported",
    "Invitation",
    "KindSetting",
    "Link",
    "Move",
    "Promise",
    "PromiseQuerySet",
    "Reminder",
    "ReminderWish",
    "Said",
    "SendingKey",
    "Settlement",
    "Shown",
    "Side",
    "Step",
    "TeamHours",
    "calendar_of",
]
