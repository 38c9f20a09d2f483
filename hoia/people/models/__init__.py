"""Customers and colleagues, teams and inboxes."""

from .colleague import Absence, Colleague, LastOwner, Membership, Role, Team
from .customer import Customer
from .entering import Invitation, SignInLink
from .handle import Consent, Handle
from .inbox import Inbox, InboxGrant
from .merging import CustomerMerge

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
    "LastOwner",
    "Membership",
    "Role",
    "SignInLink",
    "Team",
]
