"""Web push as its RFCs publish it."""

import json

import pytest

from hoia.kit import webpush
from hoia.kit.browsers import browser_named
from tests.promises.push_service import data_of, word

# RFC 8291, section 5 and appendix A
PUBLIC = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
AUTH = "BTBZMqHH6r4Tts7J_aSIgg"
OWN = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"
SALT = data_of("DGv6ra1nlYgDCS1FRnbzlw")
SENT = (
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_"
    "yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
)


def test_the_published_example_comes_out_as_published() -> None:
    sent = webpush.encrypt(b"When I grow up, I want to be a watermelon", PUBLIC, AUTH, own=OWN, salt=SALT)
    assert word(sent) == SENT


def test_two_messages_are_never_sealed_alike_and_the_longest_fits() -> None:
    longest = b"x" * webpush.MOST
    first, second = (webpush.encrypt(longest, PUBLIC, AUTH) for _ in range(2))
    assert first[:87] != second[:87] and len(first) == webpush.RECORD
    with pytest.raises(ValueError, match="at most"):
        webpush.encrypt(longest + b"x", PUBLIC, AUTH)


@pytest.mark.parametrize(
    ("public", "auth"),
    [
        ("", AUTH),
        (PUBLIC[:-4], AUTH),
        ("A" * 87, AUTH),
        (PUBLIC, ""),
        (PUBLIC, "AAAA"),
        (PUBLIC + "õ", AUTH),
        ("%", AUTH),
    ],
)
def test_what_are_no_keys_of_a_browser_is_refused(public: str, auth: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        webpush.expect_keys(public, auth)


def test_a_senders_word_is_for_one_push_service_and_half_a_day() -> None:
    private, public = webpush.new_key()
    said = webpush.sender("https://push.example:8443/send/abc?x=1", private, "https://desk.example", 1_000.9)
    token, _, key = said.removeprefix("vapid t=").partition(", k=")
    claims = json.loads(data_of(token.split(".")[1]))
    assert key == public and len(data_of(token.split(".")[2])) == 64
    assert claims == {"aud": "https://push.example:8443", "exp": 1_000 + 12 * 3600, "sub": "https://desk.example"}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0", "Edge, Windows"),
        ("Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36", "Chrome, Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1", "Safari, iPhone"),
        ("something of its own", "something of its own"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_browser_is_called_as_people_call_it(said: str, name: str) -> None:
    assert browser_named(said) == name
