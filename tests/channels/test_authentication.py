"""Who vouches for a letter: believed from the trusted server alone, and from a signature that we verified ourselves."""

import dkim
import pytest

from hoia.channels import intake
from hoia.channels.email.authentication import found_by, in_words, is_aligned, verify, verify_dkim
from hoia.ledger.models import Event, Job

OURS = "mx.salong.example; spf=pass smtp.mailfrom=mari@example.test; dkim=pass (2048-bit; x) header.d=example.test; dmarc=pass"


def test_the_trusted_server_is_believed():
    assert found_by([OURS], "MX.salong.example") == {
        "by": "MX.salong.example", "spf": "pass", "spf_domain": "mari@example.test", "dkim": "pass",
        "dkim_domain": "example.test", "dmarc": "pass",
    }  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        "mx.elsewhere.example; dmarc=pass", "evil.example (mx.salong.example); dmarc=pass", "; dmarc=pass", "",
        "mx.salong.example.evil.example; dmarc=pass",
    ],
)  # fmt: skip
def test_anybody_else_is_not(value):
    assert found_by([value], "mx.salong.example") == {}


def test_without_a_trusted_server_nothing_is_believed():
    assert found_by([OURS, "; dmarc=pass"], "") == {}


def test_a_result_that_the_letter_brought_along_does_not_count_below_the_servers_own():
    forged = "mx.salong.example; dmarc=pass"
    assert found_by(["mx.salong.example; dmarc=fail", forged], "mx.salong.example")["dmarc"] == "fail"


def test_a_result_within_a_comment_does_not_count():
    assert found_by(["mx.salong.example; dmarc=fail (x; dmarc=pass (y))"], "mx.salong.example")["dmarc"] == "fail"


def test_domains_that_speak_for_a_sender():
    assert is_aligned("example.test", "mari@mail.example.test") and is_aligned("EXAMPLE.test", "mari@example.test")
    assert not is_aligned("ample.test", "mari@example.test") and not is_aligned("", "mari@example.test")


@pytest.fixture(scope="module")
def signed():
    """A letter signed by example.test, and the DNS that holds its key."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(65537, 2048)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    text = b"v=DKIM1; k=rsa; p=" + b"".join(public.splitlines()[1:-1])
    raw = b"From: Mari <mari@example.test>\r\nTo: info@salong.example\r\nSubject: Hi\r\nMessage-ID: <d1@x>\r\n\r\nHello\r\n"
    signature = dkim.sign(raw, b"sel", b"example.test", private)
    return signature + raw, lambda name, timeout=5: text if name == b"sel._domainkey.example.test." else None


def no_dns(name, timeout=5):
    raise TimeoutError("no answer")


def test_a_sound_signature_passes(signed):
    raw, dns = signed
    assert verify_dkim(raw, "mari@example.test", dns) == {"result": "pass", "domain": "example.test"}


def test_a_letter_that_was_changed_fails(signed):
    raw, dns = signed
    assert verify_dkim(raw.replace(b"Hello", b"Pay me"), "mari@example.test", dns)["result"] == "fail"


def test_a_dns_that_does_not_answer_is_not_held_against_the_letter(signed):
    assert verify_dkim(signed[0], "mari@example.test", no_dns)["result"] == "unknown"


def test_a_letter_without_signature_is_just_that(signed):
    assert verify_dkim(b"Subject: x\r\n\r\n", "", signed[1])["result"] == "none"


def test_the_result_stands_with_the_message_and_a_letter_never_waits_for_it(salong, signed):
    raw, dns = signed
    salong.mailbox.trusted_server = "mx.salong.example"
    salong.mailbox.save()
    arrival = intake.receive(f"Authentication-Results: {OURS}\r\n".encode() + raw, salong, "imap")
    message = arrival.message
    assert message is not None and Job.objects.filter(name="verify who vouches for a letter").count() == 1
    verify(Event.objects.get(verb="message.received"), dns)
    message.refresh_from_db()
    assert message.particulars["auth"]["ours"] == {"result": "pass", "domain": "example.test"}
    assert message.particulars["auth"]["dmarc"] == "pass"
    assert in_words(message.particulars["auth"], message.from_address) == (
        "Signed by example.test and unchanged on the way."
    )


@pytest.mark.parametrize(
    ("auth", "words"),
    [
        ({}, ""),
        ({"by": "mx", "dmarc": "fail", "ours": {"result": "pass", "domain": "example.test"}}, "Careful: mx says"),
        ({"by": "mx", "spf": "pass"}, "mx says that this letter comes from where it claims."),
        ({"ours": {"result": "fail", "domain": "example.test"}}, "Careful: the signature of example.test"),
        ({"ours": {"result": "pass", "domain": "else.test"}}, "Signed by else.test, which does not speak"),
        ({"ours": {"result": "unknown", "domain": "example.test"}}, "Nobody vouches"),
    ],
)
def test_it_is_told_in_words(auth, words):
    told = in_words(auth, "mari@example.test")
    assert told.startswith(words) and bool(told) == bool(words)
