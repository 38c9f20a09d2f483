"""What kind of promise a verb makes of its object. The same for every language; a language may add rows.

A row is a group of verbs; it names groups of nouns and the kind that the verb makes of them, ``""`` for any other object.
``INNER`` passes the question on: "I'll make sure that somebody calls you" is a call.
"""

from collections.abc import Mapping

INNER = "inner"

# The kind of a frame that says no verb of its own: that of the promise before it in the sentence.
SAME = "same"

KINDS: Mapping[str, Mapping[str, str]] = {
    "phone": {"party": "fix", "": "callback"},
    "tell": {"": "reply"},
    "write": {"document": "delivery", "": "reply"},
    "send": {"person": "visit", "message": "reply", "money": "refund", "call": "callback", "": "delivery"},
    "give": {
        "call": "callback", "message": "reply", "money": "refund", "document": "delivery", "goods": "delivery",
        "price": "price", "appointment": "appointment", "": "other",
    },
    "get": {
        "call": "callback", "message": "reply", "money": "refund", "person": "visit", "appointment": "appointment",
        "document": "delivery", "goods": "delivery", "price": "price", "": "delivery",
    },
    "come": {"": "visit"},
    "arrive": {"": "visit"},
    "reach": {"person": "visit", "money": "refund", "message": "reply", "": "delivery"},
    "meet": {"": "appointment"},
    "bring": {"money": "refund", "": "delivery"},
    "collect": {"": "visit"},
    "pay": {"": "refund"},
    "waive": {"money": "refund", "": "fix"},
    "fix": {"": "fix"},
    "check": {"": "fix"},
    "serve": {"": "fix"},
    "copy": {"": "fix"},
    "sign": {"": "fix"},
    "dial": {"": "fix"},
    "replace": {"spare": "fix", "": "delivery"},
    "ready": {"document": "delivery", "": "fix"},
    "prepare": {"document": "delivery", "goods": "delivery", "": "fix"},
    "schedule": {
        "person": "visit", "goods": "delivery", "work": "fix", "call": "appointment", "money": "refund", "": "appointment",
    },
    "none": {"": ""},
    "keep": {"price": "price", "": "other"},
    "hold": {"": "price"},
    "book": {"appointment": "appointment", "person": "visit", "": "fix"},
    "move": {"appointment": "appointment", "": "fix"},
    "arrange": {
        "money": "refund", "goods": "delivery", "document": "delivery", "call": "callback", "person": "visit",
        "appointment": "appointment", "": INNER,
    },
    "ensure": {"": INNER},
    "act": {"": "other"},
    "unknown": {"": "fix"},
    "named": {"": ""},  # the slot is a noun and never its verb: "expect both files"
}  # fmt: skip

# Verbs whose object may be named anywhere in the sentence.
WIDELY = ("keep",)

# What a noun promises that is itself what the reader may expect: "expect our call by noon".
NOUNS: Mapping[str, str] = {
    "call": "callback", "message": "reply", "money": "refund", "document": "delivery", "goods": "delivery",
    "person": "visit", "appointment": "appointment", "price": "price", "work": "fix",
}  # fmt: skip

# A customer who pays or fetches does neither refund nor visit; one who comes keeps an appointment.
BY_CUSTOMER: Mapping[str, str] = {
    "pay": "other",
    "come": "appointment",
    "arrive": "appointment",
    "collect": "other",
    "book": "other",
    "keep": "other",
    "sign": "other",
    "dial": "callback",
    "unknown": "other",
}

# Verbs whose outcome is told by another: "I'll check and let you know" promises one thing.
SERVING = ("check", "dial")

# Verbs that serve the one joined to them, unless they have a time of their own: "I'll pack it and bring it at two".
SERVING_NEXT = ("serve", "prepare", "ready")

# What is only made to be sent: "I'll scan it and email it to you" promises one thing.
TO_SEND: Mapping[str, tuple[str, ...]] = {"copy": ("send", "write", "bring", "give", "reach")}

# What is done within another thing: "I'll ring you and tell you the price" is one call, "I'll come and have a look" one visit.
DONE_WITHIN: Mapping[str, tuple[str, ...]] = {
    "phone": ("tell", "check"),
    "write": ("tell",),
    "tell": ("check",),
    "come": ("check",),
}

# Verbs that only say that another's act is seen to.
ENSURING = ("ensure", "arrange")
