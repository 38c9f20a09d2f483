"""One thing that was looked at."""

from dataclasses import dataclass

SIGNS = {"good": "  ok ", "note": " note", "bad": "WRONG"}


@dataclass(frozen=True, slots=True)
class Finding:
    """``level`` is good, note (nothing to do now) or bad; ``advice`` says what to do about it."""

    level: str
    about: str
    words: str
    advice: str = ""

    def __str__(self) -> str:
        advice = f"\n                  → {self.advice}" if self.advice else ""
        return f"{SIGNS[self.level]}  {self.about:<10} {self.words}{advice}"


def good(about: str, words: str) -> Finding:
    return Finding("good", about, words)


def note(about: str, words: str, advice: str = "") -> Finding:
    return Finding("note", about, words, advice)


def bad(about: str, words: str, advice: str) -> Finding:
    return Finding("bad", about, words, advice)
