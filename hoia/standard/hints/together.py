"""Signs that say more together, or one without the other, than each alone: what the Fine points of the standard turn on."""

from .phrases import Met
from .said import Place, Said, Signs

NEAR = {  # two classes within so many sentences of one message
    ("insider", "criticism"): 0, ("other_customer", "tale"): 1, ("other_customer", "criticism"): 1, ("insider", "tale"): 0,
    ("recommend", "effect"): 1, ("recommend", "feature"): 1, ("feature", "effect"): 1, ("recommend", "self_praise"): 1,
    ("recommend", "choice"): 2, ("recommend", "urgency"): 2, ("recommend", "scarcity"): 2, ("recommend", "fear"): 2,
    ("refuse", "instead"): 2, ("refuse", "elsewhere"): 2, ("will", "when"): 0, ("done", "when"): 0, ("instead", "when"): 1,
    ("understand", "facts"): 2, ("not_known", "when"): 1, ("scarcity", "urgency"): 1, ("recommend", "price"): 1,
    ("refuse", "look_up"): 2, ("negation", "instead"): 2, ("negation", "elsewhere"): 2,
}  # fmt: skip
BOTH = (  # anywhere in the conversation
    ("customer grief", "cheerful"), ("customer grief", "sorry"), ("recommend", "customer wants_advice"), ("short", "warm 0"),
    ("short", "not greeted"), ("warm 0", "chilly 0"), ("chilly 1", "warm 0"), ("listed", "technical"),
    ("refuse", "customer other_way"), ("refuse", "customer why"),
)  # fmt: skip
ALONE = (  # the first without the second
    ("recommend", "choice"), ("recommend", "effect"), ("feature", "effect"), ("self_praise", "effect"), ("listed", "effect"),
    ("technical", "effect"), ("refuse", "instead"), ("refuse", "choice"), ("negation", "instead"), ("vague", "when"),
    ("elsewhere", "done"), ("look_up", "answer"), ("will", "when"), ("customer objects", "refuse"),
    ("customer objects", "understand"), ("customer grief", "sorry"),
)  # fmt: skip
LACKING = (
    "recommend", "effect", "feature", "choice", "refuse", "instead", "elsewhere", "negation", "when", "done", "will",
    "understand",
)  # fmt: skip
STEPS = ("done", "will + when", "done + when", "instead + when", "not_known + when")


def together(found: Signs, agent: list[Said]) -> None:
    _nearby(found, agent)
    for first, second in BOTH:
        if first in found and second in found:
            found.add(f"{first} & {second}", *_of_agent(found, first, second))
    for first, second in ALONE:
        if first in found and second not in found:
            found.add(f"{first} no {second}", *found.found[first])
    for name in LACKING:
        if name not in found:
            found.add(f"no {name}")
    if "customer objects" not in found:
        found.add("no objects")
    if not any(one in found for one in STEPS):
        found.add("no step" if "answer" in found or "price" in found else "no step or answer")


def _nearby(found: Signs, agent: list[Said]) -> None:
    for one in agent:
        for (first, second), far in NEAR.items():
            near = _near(one.having(first), one.having(second), far)
            if near:
                found.add(f"{first} + {second}", *(one.place(met) for met in near))


def _near(first: list[Met], second: list[Met], far: int) -> list[Met]:
    return [right for right in second if any(abs(left.sentence - right.sentence) <= far for left in first)]


def _of_agent(found: Signs, *names: str) -> list[Place]:
    """The places of the first of these signs that stands in words of the agent."""
    return next((found.found[one] for one in reversed(names) if not one.startswith(("customer ", "later "))), [])
