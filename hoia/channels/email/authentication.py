"""Who vouches for a letter: what a trusted mail server found (RFC 8601), and the DKIM signature, verified by us.

Nothing here keeps a letter out. The result stands in ``message.particulars["auth"]`` and is told in words on request.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any

from django.db import transaction
from django.utils.translation import gettext

from hoia.conversations.models import Message
from hoia.kit.blobs import Blobs

METHODS = ("spf", "dkim", "dmarc", "arc")
JOB = "verify who vouches for a letter"
_COMMENT = re.compile(r"\([^()]*\)")
_RESULT = re.compile(r"^\s*([a-z0-9-]+)\s*=\s*([a-z]+)", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:header\.(?:d|i|from)|smtp\.mailfrom)\s*=\s*([^\s;]+)", re.IGNORECASE)
DNS_TIMEOUT = 5
MOST_SIGNATURES = 5

DnsText = Callable[..., Any]


def found_by(headers: Sequence[str], trusted: str) -> dict[str, Any]:
    """Return what the trusted server found, as ``{"by": …, "spf": "pass", …}``; empty when it said nothing. Pure.

    ``headers`` are the values of Authentication-Results, topmost first. Only the topmost one that bears the trusted
    server's name counts: it puts its own above whatever the letter brought along, so one further down may be forged.
    """
    for value in headers:
        plain = _without_comments(value)
        server, _, results = plain.partition(";")
        if server.split()[:1] and server.split()[0].lower().rstrip(".") == trusted.lower().rstrip(".") != "":
            return {"by": trusted, **_results(results)}
    return {}


def verify_dkim(raw: bytes, sender: str, dns_text: DnsText | None = None) -> dict[str, Any]:
    """Verify the letter's DKIM signatures; returns ``{"result": …, "domain": …}``.

    ``result`` is ``pass``, ``fail``, ``none`` (not signed) or ``unknown`` (no answer from the DNS). A signature of the
    sender's own domain comes before that of another.
    """
    import dkim

    letter = dkim.DKIM(raw, timeout=DNS_TIMEOUT, minkey=1024)
    ask = _Asking(dns_text or _dns_text)
    signatures = [value for name, value in letter.headers if name.lower() == b"dkim-signature"][:MOST_SIGNATURES]
    found: list[dict[str, Any]] = []
    for number in range(len(signatures)):
        ask.in_vain = False
        try:
            good = letter.verify(number, dnsfunc=ask)
        except dkim.DKIMException:
            good = False
        result = "pass" if good else "unknown" if ask.in_vain else "fail"
        found.append({"result": result, "domain": _domain_of(letter)})
    order = {"pass": 0, "unknown": 1, "fail": 2}
    found.sort(key=lambda one: (order[one["result"]], not is_aligned(one["domain"], sender)))
    return found[0] if found else {"result": "none", "domain": ""}


class _Asking:
    """Asks the DNS, and remembers when there was no answer: the library then says "false", as for a forged letter."""

    def __init__(self, dns_text: DnsText) -> None:
        self.dns_text = dns_text
        self.in_vain = False

    def __call__(self, name: bytes, timeout: int = DNS_TIMEOUT) -> Any:
        import dkim

        try:
            return self.dns_text(name, timeout=timeout)
        except Exception as problem:
            self.in_vain = True
            raise dkim.DnsTimeoutError(str(problem)) from problem


def _dns_text(name: bytes, timeout: int = DNS_TIMEOUT) -> bytes | None:
    """Return the TXT record of ``name``, None when the DNS says that there is none. Raises when it says nothing."""
    import dns.exception
    import dns.resolver

    try:
        answer = dns.resolver.resolve(name.decode("ascii", "replace"), "TXT", lifetime=timeout)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return None
    return b"".join(next(iter(answer)).strings)


def is_aligned(domain: str, sender: str) -> bool:
    """Whether a signing domain speaks for a sender's address: the same domain, or one above or below it. Pure."""
    own = sender.rpartition("@")[2].lower()
    domain = domain.lower()
    return bool(domain and own) and (own == domain or own.endswith(f".{domain}") or domain.endswith(f".{own}"))


def verify(event: Any, dns_text: DnsText | None = None) -> None:
    """Find out who vouches for a letter that came, and keep it with the message. A job: the DNS may be slow or away."""
    from ..doors import door_of

    message = Message.objects.filter(pk=event.subject_id).first()
    if message is None or not message.raw:
        return
    door = door_of(event.inbox_id)
    headers = message.particulars.get("authentication_results", [])
    auth = found_by(headers, door.trusted_server) if door else {}
    raw = _blobs().read(message.raw)
    if re.search(rb"^dkim-signature:", raw[:200_000], re.IGNORECASE | re.MULTILINE):
        auth["ours"] = verify_dkim(raw, message.from_address, dns_text)
    if not auth:
        return
    with transaction.atomic():
        row = Message.objects.select_for_update().get(pk=message.pk)
        row.particulars = {**row.particulars, "auth": auth}
        row.save(update_fields=["particulars"])


def in_words(auth: dict[str, Any], sender: str) -> str:
    """Return in one sentence who vouches for a letter from ``sender``, in the active language; "" when nobody was asked."""
    ours = auth.get("ours", {})
    if auth.get("dmarc") == "fail":
        return gettext("Careful: %(server)s says that this letter does not come from where it claims.") % {
            "server": auth["by"]
        }
    if ours.get("result") == "pass" and is_aligned(ours["domain"], sender):
        return gettext("Signed by %(domain)s and unchanged on the way.") % {"domain": ours["domain"]}
    if "pass" in (auth.get("dmarc"), auth.get("spf"), auth.get("dkim")):
        return gettext("%(server)s says that this letter comes from where it claims.") % {"server": auth["by"]}
    if ours.get("result") == "fail":
        return gettext(
            "Careful: the signature of %(domain)s does not fit. The letter was changed on the way, or forged."
        ) % {"domain": ours.get("domain") or "?"}
    if ours.get("result") == "pass":
        return gettext("Signed by %(domain)s, which does not speak for the sender.") % {"domain": ours["domain"]}
    return gettext("Nobody vouches for the sender of this letter.") if auth else ""


def _results(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in text.split(";"):
        if (match := _RESULT.match(part)) and match[1].lower() in METHODS:
            method, result = match[1].lower(), match[2].lower()
            if found.get(method) != "pass":  # of several signatures one good one is enough
                found[method] = result
                if domain := _DOMAIN.search(part):
                    found[f"{method}_domain"] = domain[1].strip('"').lstrip("@")[:250]
    return found


def _without_comments(value: str) -> str:
    """Take out comments, also nested ones: they may hold anything, a semicolon and a result among it."""
    for _ in range(10):
        shorter = _COMMENT.sub(" ", value)
        if shorter == value:
            break
        value = shorter
    return value


def _domain_of(letter: Any) -> str:
    domain = getattr(letter, "domain", None) or b""
    return domain.decode("ascii", "replace")[:250] if isinstance(domain, bytes) else str(domain)[:250]


def _blobs() -> Blobs:
    from django.conf import settings

    return Blobs(settings.BLOBS)
