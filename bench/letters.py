"""Letters of a service house in four languages, made from a seed: the same numbers give the same letters, always.

Conversation ``n`` of copy ``k`` has five letters: the customer writes, we answer, and so on. Copies of a conversation
differ in dates, in addresses and in one word of their own (`own_word`), which is how a rare word is searched for.
"""

import json
import random
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.header import Header
from email.utils import format_datetime
from pathlib import Path

TURNS = 5
NEWEST = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
STEP = timedelta(minutes=7)  # from one conversation to the next
COMMON = {"et": "arve", "hu": "számla", "nb": "faktura", "en": "invoice"}  # in about a third of the conversations

_WORDS = json.loads((Path(__file__).parent / "words.json").read_text())
INBOXES = {"et": "info", "hu": "ugyfel", "nb": "kunde", "en": "help"}
_SYLLABLES = re.findall("..", "kalomiretuvasenopidahulerisomanekitavoelanorisutem")
_LETTERS = "bcdfghjklmnpqrstvwxz"


@dataclass(frozen=True, slots=True)
class Written:
    """One letter. ``copy`` of a loaded conversation changes what holds `own_word` and the dates, and nothing else."""

    inbox: str
    outgoing: bool
    raw: bytes
    at: datetime


def own_word(copy: int) -> str:
    """Return the word that stands in every letter of a copy, and nowhere else: always eight letters."""
    return f"qy{_code(copy)}q"


def numeral(n: int) -> str:
    """Return a word of seven letters for a number."""
    return f"w{_code(n)}y"


def customer_of(n: int) -> int:
    """Two conversations in each customer's life; both in one language."""
    return n // 8 * 4 + n % 4


def _code(number: int) -> str:
    code = ""
    for _ in range(5):
        code = _LETTERS[number % 20] + code
        number //= 20
    return code


def language_of(n: int) -> str:
    return ("et", "hu", "nb", "en")[n % 4]


def opened_at(n: int, copy: int, many: int) -> datetime:
    """When conversation ``n`` of ``many`` began; each copy lies further back."""
    return NEWEST - STEP * (copy * many + n)


def letters_of(n: int, copy: int = 0, many: int = 1) -> list[Written]:
    """Return the five letters of a conversation, oldest first."""
    chance, language, mark = random.Random(n), language_of(n), own_word(copy)
    given, family = _name(customer_of(n), language)
    customer = f"{given} {family}", f"{numeral(customer_of(n))}.{mark}@customers.example"
    house = "Hoia", f"{INBOXES[language]}@desk.example"
    subject = _sentence(chance, language).rstrip(".!?")[:70]
    start, earlier, made = opened_at(n, copy, many), [], []
    for turn in range(TURNS):
        outgoing = turn % 2 == 1
        sender, to = (house, customer) if outgoing else (customer, house)
        at = start + timedelta(hours=3 * turn)
        words = _text(chance, language, given, outgoing, f"{numeral(n)} {mark}")
        message_id = f"{numeral(n)}.{turn}.{mark}@{'desk' if outgoing else 'customers'}.example"
        made.append(Written(INBOXES[language], outgoing, _raw(sender, to, subject, words, message_id, earlier, at), at))
        earlier = [*earlier, message_id]
    return made


def _text(chance: random.Random, language: str, given: str, outgoing: bool, marks: str) -> str:
    sentences = [_sentence(chance, language) for _ in range(chance.randint(3, 8))]
    rare = " ".join(_long_tail(chance) for _ in range(chance.randint(2, 6)))
    return "\r\n\r\n".join([f"{marks}. {' '.join(sentences)}", f"{rare}.", "Hoia" if outgoing else given])


def _name(customer: int, language: str) -> tuple[str, str]:
    chance = random.Random(customer)
    return chance.choice(_WORDS[language]["given"]), chance.choice(_WORDS[language]["family"])


def _sentence(chance: random.Random, language: str) -> str:
    sentence = chance.choice(_WORDS[language]["sentences"])
    return sentence.format(thing=chance.choice(_WORDS[language]["things"]), number=chance.randint(10_000, 99_999))


def _long_tail(chance: random.Random) -> str:
    """A word out of some fifty thousand, of which a few are frequent and most are rare, as in any language."""
    rank = int(50_000 ** chance.random())
    word = ""
    for _ in range(4):
        word += _SYLLABLES[rank % 25]
        rank //= 25
    return word


def _raw(
    sender: tuple[str, str],
    to: tuple[str, str],
    subject: str,
    text: str,
    message_id: str,
    earlier: list[str],
    at: datetime,
) -> bytes:
    lines = [
        f"From: {_mailbox(sender)}", f"To: {_mailbox(to)}", f"Subject: {_word(subject)}", f"Date: {format_datetime(at)}",
        f"Message-ID: <{message_id}>",
    ]  # fmt: skip
    if earlier:
        lines += [f"In-Reply-To: <{earlier[-1]}>", "References: " + " ".join(f"<{one}>" for one in earlier)]
    lines += [
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        text,
        "",
    ]
    return "\r\n".join(lines).encode()


def _mailbox(who: tuple[str, str]) -> str:
    return f"{_word(who[0])} <{who[1]}>"


def _word(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=900).encode()
