"""What customers of the demo send: raw letters with signatures, quoted words and files, as their mail programs write them."""

import random
import struct
import zlib
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape

from .year import Matter, Somebody, Turn

BRINGS_PAPER = ("manus", "csatol", "ved en gang til")
BRINGS_PICTURE = ("photo", "pilt")


def letter(
    matter: Matter, turn: Turn, number: int, answers: str = "", quoted: tuple[str, str] | None = None
) -> tuple[str, bytes]:
    """Return (Message-ID, bytes). ``answers`` is the Message-ID of the letter answered, ``quoted`` its words and writer."""
    chance = random.Random(f"{matter.number} {number}")
    who, tongue = matter.customer, matter.front.tongue
    text = turn.text
    if turn.kind == "c" and chance.random() < 0.75:
        text += f"\n\n{chance.choice(tongue.close)}\n{who.name}"
    if chance.random() < 0.25:
        text += f"\n\n-- \n{who.name}\n{who.phone or who.address}"
    whole = text
    if quoted:
        line = tongue.attribution.format(date=turn.at.strftime("%d.%m.%Y %H:%M"), who=quoted[1])
        whole += f"\n\n{line}\n" + "\n".join(f"> {part}".rstrip() for part in quoted[0].split("\n"))
    subject = matter.subject if not number else f"{'Vá' if matter.front.language == 'hu' else 'Re'}: {matter.subject}"
    mail = blank(who, matter.front.address, subject, turn, f"d{matter.number}.{number}.{chance.randrange(10**6)}")
    if answers:
        mail["In-Reply-To"], mail["References"] = f"<{answers}>", f"<{answers}>"
    mail.set_content(whole)
    if chance.random() < 0.3:
        paragraphs = "".join(f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in text.split("\n\n"))
        quote = f"<blockquote type=cite>{escape(quoted[0])}</blockquote>" if quoted else ""
        mail.add_alternative(f"<html><body>{paragraphs}{quote}</body></html>", subtype="html")
    _attach(mail, turn.text, matter)
    return str(mail["Message-ID"]).strip("<>"), bytes(mail)


def blank(who: Somebody, to: str, subject: str, turn: Turn, word: str) -> EmailMessage:
    mail = EmailMessage()
    local, _, domain = who.address.partition("@")
    mail["From"] = Address(who.name, username=local, domain=domain)
    mail["To"], mail["Subject"], mail["Date"] = to, subject, format_datetime(turn.at)
    mail["Message-ID"] = f"<{word}@{domain}>"
    return mail


def _attach(mail: EmailMessage, text: str, matter: Matter) -> None:
    low = text.lower()
    if any(word in low for word in BRINGS_PAPER):
        mail.add_attachment(
            paper(matter.subject), maintype="application", subtype="pdf", filename=f"{matter.subject[:30]}.pdf"
        )
    if any(word in low for word in BRINGS_PICTURE):
        mail.add_attachment(picture(matter.number), maintype="image", subtype="png", filename="IMG_2041.png")


def paper(title: str) -> bytes:
    """Return a PDF of one page that bears its title."""
    words = title.encode("latin-1", "replace").decode("latin-1").replace("(", "[").replace(")", "]")
    stream = f"BT /F1 18 Tf 72 720 Td ({words}) Tj ET".encode("latin-1")
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]  # fmt: skip
    data, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(data))
        data += b"%d 0 obj%s endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        data
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(data)
    )


def picture(seed: int) -> bytes:
    """Return a small PNG of quiet colours."""
    chance = random.Random(seed)
    base = [chance.randint(90, 200) for _ in range(3)]
    rows = b"".join(
        b"\0" + bytes(min(255, base[c] + (x * y) % 40) for x in range(240) for c in range(3)) for y in range(160)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 240, 160, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def oddities(matter: Matter, sent: str) -> list[bytes]:
    """Return what every desk gets besides: an answer of a machine, a letter that came back, a stranger, a newsletter."""
    who, to = matter.customer, matter.front.address
    last = matter.turns[-1]
    away = blank(who, to, f"Automatic reply: {matter.subject}", last, f"away{matter.number}")
    away["Auto-Submitted"], away["In-Reply-To"] = "auto-replied", f"<{sent}>"
    away.set_content("I am out of the office until Monday.")
    stranger = blank(
        Somebody("Max", "Fisher", "max@elsewhere.example", "en", ""),
        to,
        f"Re: {matter.subject}",
        last,
        f"str{matter.number}",
    )
    stranger["In-Reply-To"] = f"<{sent}>"
    stranger.set_content("Hello, this was forwarded to me. Could you send me everything that was said so far?")
    news = blank(
        Somebody("", "Trade News", "news@trade.example", "en", ""),
        to,
        "Trade news of this week",
        last,
        f"news{matter.number}",
    )
    news["List-Id"], news["List-Unsubscribe"] = "<weekly.trade.example>", "<https://trade.example/unsubscribe>"
    news.set_content("This week: prices, fairs, people.")
    returned = (
        f"From: Mail Delivery System <MAILER-DAEMON@mail.example>\r\nTo: {to}\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        f"Date: {format_datetime(last.at)}\r\nMessage-ID: <back{matter.number}@mail.example>\r\n"
        "Return-Path: <>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nYour letter could not be delivered: the mailbox does not exist.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n"
        f"Final-Recipient: rfc822; {who.address}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{sent}>\r\n\r\n--b--\r\n"
    ).encode()  # fmt: skip
    return [bytes(away), bytes(stranger), bytes(news), returned]
