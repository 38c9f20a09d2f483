"""Letters of ours that came back: to which addresses, for good or for now, and which letter it was.

Reads delivery reports (RFC 3464) and the words of mail servers that send none: qmail, Exim, Postfix, Exchange, providers.
"""

import re
from collections.abc import Iterator

from . import headers
from .letter import Bounce, Failed
from .mime import Part

COPIES = {"message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global", "message/global-headers"}

Named = dict[str, list[str]]

MOST_RECIPIENTS = 200
MOST_WORDS = 20_000  # characters of a bounce's words that are looked at
HARD, SOFT = "hard", "soft"

DAEMON = re.compile(
    r"^(?:mailer-?daemon|mail-?daemon|postmaster|mdaemon|mail\.?delivery|double-bounce|"
    r"microsoftexchange[0-9a-f]{10,})",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|has failed|incomplete|notification|failed|problem|delayed|report)|returned mail|"
    r"mail delivery|failure notice|delivery failure|mail system error|could not be delivered|not delivered|non.?deliver|"
    r"message (?:undeliverable|delayed|not delivered)|returned to sender|warning: (?:message|could not)|"
    r"unzustellbar|nicht zugestellt|non remis|non distribu|échec de la remise|kézbesíthetetlen|kézbesítési hiba|"
    r"kättetoimetamatu|kohaletoimetamata|ei saanud kohale|kan ikke leveres|kunne ikke leveres|ikke levert|"
    r"kunde inte levereras|"
    r"ej levererat|går inte att leverera|не доставлено|недоставлен|не удалось доставить|"
    r"toimittaminen epäonnistui|ei voitu toimittaa",
    re.IGNORECASE,
)
STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
CODE = re.compile(r"(?<![\d.])([45]\d\d)(?=[\s-])")
ADDRESS = re.compile(r"(?<![\w.+-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
ORIGINAL = re.compile(
    r"^(?:-{2,}.{0,20}(?:copy of (?:the|your) message|original message|returned message|below this line|message header|"
    r"the body of the message|unsent message|undelivered message).{0,40}|original message headers.{0,40}|"
    r"-{2,} ?(?:transcript of session|the header of the original).{0,40}|received: from .{0,200}|"
    r"message headers? follows?.{0,20})$",
    re.IGNORECASE | re.MULTILINE,
)
MESSAGE_ID = re.compile(r"^[> \t]{0,4}message-id:\s{0,4}<([^<>\s]{1,400})>", re.IGNORECASE | re.MULTILINE)
FULL = re.compile(
    r"quota|mailbox (?:is )?full|mailbox.{0,30}exceeded|over ?quota|insufficient (?:storage|disk)|"
    r"out of storage|storage.{0,20}full|"
    r"inbox.{0,10}full|postafiók megtelt|postkast on täis|\bvoll\b|boîte pleine|переполнен|täynnä|är full|er full",
    re.IGNORECASE,
)
PASSING = re.compile(
    r"temporar|try again|greylist|graylist|timed? ?out|deferred|"
    r"too (?:many|busy)|delayed|will be retried|still (?:trying|being retried)|"
    r"not yet been delivered|rate limit|will (?:continue|keep) trying|connection refused|service unavailable",
    re.IGNORECASE,
)
LASTING = re.compile(
    r"(?:user|mailbox|address|recipient|account|alias|e-?mail)[^.\n]{0,60}(?:unknown|"
    r"not (?:be )?(?:found|exist|listed)|(?:does not|doesn.t) exist|"
    r"disabled|rejected|invalid|no longer|inactive|couldn.t be found|wasn.t found)|"
    r"no such (?:user|mailbox|address|recipient|person)|"
    r"unknown (?:user|recipient|address|local|mailbox)|(?:host|domain)[^.\n]{0,60}(?:unknown|not (?:be )?found|not exist)|"
    r"permanent (?:fatal )?error|permanent failure|nicht gefunden|unbekannt|inconnu|ei leitud|nem található|finnes ikke|"
    r"не найден|не существует|ei löydy|finns inte|relay.{0,20}denied|blocked|access denied",
    re.IGNORECASE,
)


def read(named: Named, root: Part, text: str, sender: str) -> Bounce | None:
    """Return what came back, None when the letter is no bounce."""
    reported, actions = _report(root)
    if reported is None and not _looks_like_one(named, sender):
        return None
    if reported is not None and actions and not actions & {"failed", "delayed", ""}:
        return None  # a receipt: it arrived
    said = text[:MOST_WORDS]
    recipients = reported or _from_words(named, said)
    kind = SOFT if "delayed" in actions and "failed" not in actions else _kind(recipients, said)
    return Bounce(recipients[:MOST_RECIPIENTS], kind, _original(named, root, text))


def _looks_like_one(named: Named, sender: str) -> bool:
    if "x-failed-recipients" in named:
        return True
    subject = headers.text_of(named.get("subject", [""])[0])[:500]
    nobody = named.get("return-path", [""])[0].replace(" ", "") == "<>"
    return bool(SUBJECT.search(subject)) and (nobody or bool(DAEMON.match(sender)))


# Delivery reports


def _report(root: Part) -> tuple[list[Failed] | None, set[str]]:
    """Return the recipients of a delivery report, None when there is none, and what was done with them."""
    for part in root.walk():
        if part.type in ("message/delivery-status", "message/global-delivery-status"):
            return _recipients(part.content()[:1_000_000])
    return None, set()


def _recipients(data: bytes) -> tuple[list[Failed], set[str]]:
    found: list[Failed] = []
    actions: set[str] = set()
    for block in re.split(rb"\r?\n[ \t]*\r?\n", data)[: MOST_RECIPIENTS * 2]:
        fields = headers.index(headers.split(block.strip(), 0, len(block.strip()), [])[0])
        final = _value(fields, "final-recipient")
        who = _value(fields, "original-recipient") or final
        if not who:
            continue
        action = fields.get("action", [""])[0].strip().lower().split(" ")[0]
        actions.add(action)
        if action in ("delivered", "relayed", "expanded"):
            continue
        said = _value(fields, "diagnostic-code")[:1_000]
        status = STATUS.search(fields.get("status", [""])[0]) or STATUS.search(said)
        address = ADDRESS.search(who) or ADDRESS.search(final)
        found.append(Failed((address[0] if address else who).lower()[:320], status[1] if status else "", said))
    return found, actions


def _value(fields: Named, name: str) -> str:
    """What stands behind "rfc822;" or "smtp;"."""
    value = fields.get(name, [""])[0]
    return value.partition(";")[2].strip() if ";" in value else value.strip()


# Words of servers


def _from_words(named: Named, text: str) -> list[Failed]:
    begin = ORIGINAL.search(text)
    said = text[: begin.start()] if begin and begin.start() > 40 else text
    own = {box.address.lower() for box in headers.mailboxes([*named.get("to", []), *named.get("from", [])])}
    told = [one for value in named.get("x-failed-recipients", []) for one in ADDRESS.findall(value)]
    addresses = told or [one for one in ADDRESS.findall(said) if one.lower() not in own and not DAEMON.match(one)]
    status = STATUS.search(said)
    diagnostic = _diagnostic(said, addresses)
    unique = dict.fromkeys(one.lower().strip(".'") for one in addresses)
    return [Failed(one, status[1] if status else "", diagnostic) for one in list(unique)[:20]]


def _diagnostic(said: str, addresses: list[str]) -> str:
    """The line of a server that says why, else what stands behind the address."""
    lines = [" ".join(line.split()) for line in said.split("\n")]
    for line in lines:
        if STATUS.search(line) or (CODE.search(line) and len(line) > 10):
            return line[:500]
    for at, line in enumerate(lines):
        if addresses and addresses[0] in line:
            return " ".join(one for one in lines[at : at + 4] if one)[:500]
    return " ".join(said.split())[:500]


def _kind(recipients: list[Failed], text: str) -> str:
    """Hard when it will never arrive. A full mailbox is soft, whatever its code: it empties again."""
    kinds = {_kind_of(one) for one in recipients} - {""}
    if kinds:
        return HARD if HARD in kinds else SOFT
    if FULL.search(text):
        return SOFT
    if LASTING.search(text):
        return HARD
    return SOFT if PASSING.search(text) else HARD


def _kind_of(one: Failed) -> str:
    if one.status == "5.2.2" or FULL.search(one.diagnostic):
        return SOFT
    code = CODE.search(f" {one.diagnostic} ")
    figure = one.status[:1] or (code[1][:1] if code else "")
    return {"5": HARD, "4": SOFT}.get(figure, "")


# Which letter it was


def _original(named: Named, root: Part, text: str) -> str:
    """Return the Message-ID of the letter that came back: from its copy, from the words, from what the bounce answers."""
    for copy in _copies(root):
        fields = headers.index(headers.split(copy, 0, len(copy), [])[0])
        if found := headers.message_id(fields.get("message-id", [""])[0]):
            return found
    if found_in_words := MESSAGE_ID.search(text[:500_000]):
        return found_in_words[1]
    named_ids = headers.ids([*named.get("in-reply-to", []), *named.get("references", [])])
    return named_ids[-1] if named_ids else ""


def _copies(root: Part) -> Iterator[bytes]:
    for part in root.walk():
        if part.type in (
            "message/rfc822",
            "text/rfc822-headers",
            "message/rfc822-headers",
            "message/global",
            "message/global-headers",
        ):
            copy = part.content()[: headers.MOST_BYTES].lstrip()
            yield copy
