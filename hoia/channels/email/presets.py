"""Where a mailbox is likely to be found, from its address alone: providers we know, then what the domain's DNS says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Preset:
    """Servers of a mailbox. ``provider`` is a name of :data:`oauth.PROVIDERS` where passwords are no longer taken."""

    imap_host: str
    smtp_host: str
    imap_port: int = 993
    imap_security: str = "tls"
    smtp_port: int = 465
    smtp_security: str = "tls"
    user: str = ""
    provider: str = ""
    plus_addresses: bool = True
    keep_sent: bool = False


_GOOGLE = Preset("imap.gmail.com", "smtp.gmail.com", provider="google")
_MICROSOFT = Preset(
    "outlook.office365.com", "smtp.office365.com", smtp_port=587, smtp_security="starttls", provider="microsoft"
)
KNOWN = {
    "gmail.com": _GOOGLE,
    "googlemail.com": _GOOGLE,
    "outlook.com": replace(_MICROSOFT, smtp_host="smtp-mail.outlook.com"),
    "hotmail.com": replace(_MICROSOFT, smtp_host="smtp-mail.outlook.com"),
    "live.com": replace(_MICROSOFT, smtp_host="smtp-mail.outlook.com"),
    "fastmail.com": Preset("imap.fastmail.com", "smtp.fastmail.com", keep_sent=True),
    "icloud.com": Preset(
        "imap.mail.me.com", "smtp.mail.me.com", smtp_port=587, smtp_security="starttls", keep_sent=True
    ),
    "me.com": Preset("imap.mail.me.com", "smtp.mail.me.com", smtp_port=587, smtp_security="starttls", keep_sent=True),
    "yahoo.com": Preset("imap.mail.yahoo.com", "smtp.mail.yahoo.com", plus_addresses=False),
    "gmx.com": Preset("imap.gmx.com", "mail.gmx.com", plus_addresses=False),
    "gmx.net": Preset("imap.gmx.net", "mail.gmx.net", plus_addresses=False),
    "mailbox.org": Preset("imap.mailbox.org", "smtp.mailbox.org", keep_sent=True),
    "zoho.com": Preset("imap.zoho.com", "smtp.zoho.com", plus_addresses=False),
    "mail.ee": Preset("mail.mail.ee", "mail.mail.ee", plus_addresses=False),
    "online.ee": Preset("mail.online.ee", "mail.online.ee", plus_addresses=False),
    "freemail.hu": Preset("imap.freemail.hu", "smtp.freemail.hu", plus_addresses=False),
    "citromail.hu": Preset("imap.citromail.hu", "smtp.citromail.hu", plus_addresses=False),
    "online.no": Preset("imap.online.no", "smtp.online.no", plus_addresses=False),
}
# Whose mail servers stand behind a domain of one's own, by the end of the MX name.
BEHIND = {
    "google.com": _GOOGLE,
    "googlemail.com": _GOOGLE,
    "mail.protection.outlook.com": _MICROSOFT,
    "messagingengine.com": KNOWN["fastmail.com"],
    "zone.eu": Preset("imap.zone.eu", "smtp.zone.eu", keep_sent=True, plus_addresses=False),
    "mailbox.org": KNOWN["mailbox.org"],
    "zoho.eu": Preset("imap.zoho.eu", "smtp.zoho.eu", plus_addresses=False),
    "one.com": Preset("imap.one.com", "send.one.com", keep_sent=True, plus_addresses=False),
    "domeneshop.no": Preset("imap.domeneshop.no", "smtp.domeneshop.no", keep_sent=True),
}

Lookup = Callable[[str, str], list[str]]
"""Answers (name, kind of record) with lines as the DNS writes them; an empty list when there is none or no answer."""


def guess(address: str, look_up: Lookup | None = None) -> Preset:
    """Return where the mailbox of ``address`` probably is. Asks the DNS only about domains that are not well known."""
    domain = address.rpartition("@")[2].strip().lower()
    found = KNOWN.get(domain) or _asked(domain, look_up or dns_lines) or _usual(domain)
    return replace(found, user=address.strip())


def _asked(domain: str, look_up: Lookup) -> Preset | None:
    for line in look_up(domain, "MX"):
        server = line.split()[-1].rstrip(".").lower()
        for end, preset in BEHIND.items():
            if server == end or server.endswith(f".{end}"):
                return preset
    imap = next(_services(look_up(f"_imaps._tcp.{domain}", "SRV")), None)
    sending = next(_services(look_up(f"_submissions._tcp.{domain}", "SRV")), None)
    if imap is None:
        return None
    usual = _usual(domain)
    smtp_host, smtp_port = sending or (usual.smtp_host, usual.smtp_port)
    return replace(usual, imap_host=imap[0], imap_port=imap[1], smtp_host=smtp_host, smtp_port=smtp_port)


def _services(lines: list[str]) -> Iterator[tuple[str, int]]:
    """Read SRV records (RFC 6186): ``priority weight port host``, the lowest priority first; a host "." means none."""
    for line in sorted(lines, key=lambda one: int(one.split()[0])):
        _, _, port, host = line.split()
        if host != ".":
            yield host.rstrip(".").lower(), int(port)


def _usual(domain: str) -> Preset:
    return Preset(f"imap.{domain}", f"smtp.{domain}", plus_addresses=False, keep_sent=True)


def dns_lines(name: str, kind: str) -> list[str]:
    """Ask the DNS; an answer that does not come within a few seconds is none."""
    import dns.exception
    import dns.resolver

    try:
        return [record.to_text() for record in dns.resolver.resolve(name, kind, lifetime=3)]
    except (dns.exception.DNSException, UnicodeError):
        return []
