"""Customers and colleagues, teams and inboxes."""

from .colleague import Absence, Colleague, Invitation, Membership, Role, Team
from .customer import Consent, Customer, CustomerMerge, Handle
from .inbox import Inbox, InboxGrant

__all__ = [
    "Absence",
    "Colleague",
    "Consent",
    "Customer",
    "CustomerMerge",
    "Handle",
    "Inbox",
    "InboxGrant",
    "Invitation",
    "Membership",
    "Role",
    "Team",
]
