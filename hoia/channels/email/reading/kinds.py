"""What kind of letter this is: written by a person, or by a program on their behalf, or a letter of ours that came back."""

import re

from .headers import Fields, get, get_all, ids, split_head
from .letter import Bounce, BouncedRecipient
from .parts import Part

_DAEMON = re.compile(r"^(mailer-daemon|postmaster|mail-daemon|mailerdaemon|double-bounce)@|^<>$", re.IGNORECASE)
_NOBODY = re.compile(
    r"^(no-?reply|do-?not-?reply|ne-?pas-?repondre|noreply|notifications?|ei-?vasta)[@+._-]", re.IGNORECASE
)
_AWAY = re.compile(
    r"out of (the )?office|automatic reply|auto(matic)?[ -]?(reply|response)|autoreply|vacation|abwesen|automatische antwort"
    r"|r[ée]ponse automatique|absence du bureau|automaatne vastus|automaatvastus|olen puhkusel|kontorist eemal"
    r"|automatikus v[áa]lasz|nem vagyok az irod|szabads[áa]gon|automatisk svar|autosvar|fraværsmelding|ferie"
    r"|automatiskt svar|frånvaro|automaattinen vastaus|poissaolo|автоответ|автоматический ответ|отпуск",
    re.IGNORECASE,
)
_BOUNCE_SUBJECT = re.compile(
    r"undeliver|delivery (status|failure|has failed|incomplete|notification)|returned mail|mail delivery failed|failure notice"
    r"|delivery failure|mail system error|could not be delivered|unzustellbar|non remis|kézbesíthetetlen|kohaletoimetamata"
    r"|kan ikke leveres|kunde inte levereras|не доставлено|toimittaminen epäonnistui",
    re.IGNORECASE,
)
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_CODE = re.compile(r"(?:^|[\s:>(-])([45]\d\d)[\s -]")
_ADDRESS = re.compile(r"<?([A-Za-z0-9][A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63}@[A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,24})>?")
_HARD_WORDS = re.compile(
    r"(user|mailbox|address|recipient|account)[^.\n]{0,40}(unknown|not (found|exist)|does not exist|disabled|rejected|invalid)"
    r"|no such (user|mailbox|address)|unknown (user|recipient|address)|host (unknown|not found)|domain[^.\n]{0,30}not (found|exist)",
    re.IGNORECASE,
)
_SOFT_WORDS = re.compile(
    r"quota|mailbox (is )?full|over ?quota|temporar|try again|greylist|timed? ?out|deferred|too (many|busy)|delayed|will be retried",
    re.IGNORECASE,
)
_OURS = re.compile(r"(?im)^message-id:\s*<([^<>\s]{1,400})>")


def bounce_of(fields: Fields, root: Part, text: str, sender: str) -> Bounce | None:
    """Return what came back and why; None when this is no bounce."""
    reported = _report(root)
    looks = bool(_DAEMON.match(sender)) or get(fields, "return-path").strip() == "<>"
    if reported is None and not (
        looks and (_BOUNCE_SUBJECT.search(get(fields, "subject")) or get(fields, "x-failed-recipients"))
    ):
        return None
    named, kind = reported if reported is not None else ((), "")
    if not named:
        named = _from_words(fields, text)
        kind = _kind_of(named, text)
    return Bounce(named, kind or _kind_of(named, text), _original_id(fields, root, text))


def automatic_kind(fields: Fields, sender: str, root: Part, is_bounce: bool) -> str:
    """Return bounce, reply, notification, list, or "" for a letter that a person wrote."""
    if is_bounce:
        return "bounce"
    submitted = get(fields, "auto-submitted").lower()
    precedence = get(fields, "precedence").lower()
    if root.type == "multipart/report" or submitted.startswith("auto-notified"):
        return "notification"
    if _is_reply(fields, submitted, precedence):
        return "reply"
    if (
        get(fields, "list-id")
        or get(fields, "list-post")
        or precedence in ("list", "bulk")
        or get(fields, "list-unsubscribe")
    ):
        return "list"
    if submitted and submitted != "no":
        return "notification"
    return "notification" if _NOBODY.match(sender) and not get(fields, "in-reply-to") else ""


def _is_reply(fields: Fields, submitted: str, precedence: str) -> bool:
    if submitted.startswith("auto-replied") or precedence == "auto_reply":
        return True
    if any(get(fields, name) for name in ("x-autoreply", "x-autorespond", "x-autoresponder", "x-vacation")):
        return True
    if "oof" in get(fields, "x-auto-response-suppress").lower() and submitted and submitted != "no":
        return True
    # The words alone prove nothing: people write about holidays.
    evidence = (
        precedence in ("bulk", "junk")
        or (submitted and submitted != "no")
        or bool(get(fields, "x-auto-response-suppress"))
    )
    return bool(evidence and _AWAY.search(get(fields, "subject")))


def _report(root: Part) -> tuple[tuple[BouncedRecipient, ...], str] | None:
    """Read a delivery report of RFC 3464; None when there is none."""
    for part in _all(root):
        if part.type != "message/delivery-status":
            continue
        blocks = re.split(rb"\r?\n\s*\r?\n", _content(part))
        named: list[BouncedRecipient] = []
        actions: list[str] = []
        for block in blocks[:200]:
            _body, fields, _odd = split_head(block + b"\n\n")
            who = get(fields, "final-recipient") or get(fields, "original-recipient")
            if not who:
                continue
            actions.append(get(fields, "action").lower().strip())
            status = _STATUS.search(get(fields, "status"))
            found = _ADDRESS.search(get(fields, "original-recipient") or who) or _ADDRESS.search(who)
            address = found[1] if found else who.rpartition(";")[2].strip()
            said = get(fields, "diagnostic-code").partition(";")[2].strip()[:500]
            named.append(BouncedRecipient(address.lower(), status[1] if status else "", said))
        if actions and all(action in ("delivered", "relayed", "expanded") for action in actions):
            return None
        if "delayed" in actions and "failed" not in actions:
            return tuple(named), "delayed"
        return tuple(named), _kind_of(tuple(named), "") if named else ""
    return None


def _content(part: Part) -> bytes:
    """The bytes of a status part; some parsers take its blocks for parts of their own."""
    if part.content:
        return part.content
    return b"\n\n".join(_content(child) for child in part.children)


def _kind_of(named: tuple[BouncedRecipient, ...], text: str) -> str:
    for one in named:
        status = one.status or (m[1] if (m := _STATUS.search(one.diagnostic)) else "")
        if status.startswith("5"):
            # A full mailbox is no reason to forget an address, whatever the first figure says.
            return "soft" if status in ("5.2.2", "5.7.0") or _SOFT_WORDS.search(one.diagnostic) else "hard"
        if status.startswith("4"):
            return "soft"
        code = _CODE.search(f" {one.diagnostic} ")
        if code:
            return "soft" if code[1][0] == "4" or _SOFT_WORDS.search(one.diagnostic) else "hard"
    if _SOFT_WORDS.search(text):
        return "soft"
    return "hard" if _HARD_WORDS.search(text) or _STATUS.search(text) or not text else "soft"


def _from_words(fields: Fields, text: str) -> tuple[BouncedRecipient, ...]:
    """Find the addresses in bounces that hold no report: qmail, Exim and what providers make of it."""
    named = [found[1].lower() for value in get_all(fields, "x-failed-recipients") for found in _ADDRESS.finditer(value)]
    top = re.split(
        r"(?m)^-{3,}.{0,80}(copy of the message|original message|returned message|Below this line)|^Received:", text
    )[0]
    if not named:
        named = [found[1].lower() for found in _ADDRESS.finditer(top[:20_000]) if not _DAEMON.match(found[1])]
    status = _STATUS.search(top)
    said = " ".join(top.split())[:500]
    return tuple(BouncedRecipient(one, status[1] if status else "", said) for one in list(dict.fromkeys(named))[:20])


def _original_id(fields: Fields, root: Part, text: str) -> str:
    for part in _all(root):
        if part.type in (
            "message/rfc822",
            "text/rfc822-headers",
            "message/rfc822-headers",
            "message/global",
            "message/global-headers",
        ):
            content = part.content or b""
            found = _OURS.search(content[:200_000].decode("utf-8", "replace"))
            if found:
                return found[1]
            for child in part.children:
                found = _OURS.search((child.content or b"")[:200_000].decode("utf-8", "replace"))
                if found:
                    return found[1]
    if found := _OURS.search(text):
        return found[1]
    named = ids(get_all(fields, "in-reply-to") + get_all(fields, "references"))
    return named[-1] if named else ""


def _all(part: Part) -> list[Part]:
    found, queue = [], [part]
    while queue:
        one = queue.pop()
        found.append(one)
        queue += one.children
    return found
