"""The door: password, second factor, links, invitations, sessions."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from hoia.people.entrance import one_time_link
from hoia.people.models import Colleague, Invitation, Role
from tests.people_fixtures import PASSWORD

pytestmark = pytest.mark.django_db


def sign_in(client: Client, email: str, password: str = PASSWORD) -> Any:
    return client.post("/sign-in/", {"login": email, "password": password})


def path_of(address: str) -> str:
    return "/" + address.split("/", 3)[3]


def test_a_desk_without_colleagues_says_how_the_first_owner_is_made(client: Client) -> None:
    assert b"hoia user add" in client.get("/sign-in/").content


def test_a_colleague_signs_in_with_the_password(client: Client, kadri: Any) -> None:
    assert sign_in(client, kadri.email).status_code == 302
    assert client.get("/settings/yourself/").status_code == 200


def test_a_wrong_password_does_not_sign_in_and_says_so(client: Client, kadri: Any) -> None:
    answer = sign_in(client, kadri.email, "a long walk by the lake")
    assert answer.status_code == 200 and b"not correct" in answer.content
    assert client.get("/settings/yourself/").status_code == 302


def test_guessing_passwords_is_stopped_after_a_few_tries(client: Client, kadri: Any) -> None:
    from django.core.cache import cache

    cache.clear()
    for _ in range(6):
        sign_in(client, kadri.email, "guess")
    assert b"Too many" in sign_in(client, kadri.email).content
    cache.clear()


def test_nobody_signs_up_by_themselves(client: Client, kadri: Any) -> None:
    answer = client.post("/sign-in/new/", {"email": "new@desk.example", "password1": PASSWORD})
    assert b"By invitation" in answer.content
    assert not Colleague.objects.filter(email="new@desk.example").exists()


def test_a_one_time_code_is_asked_for_once_it_is_set_up_and_its_secret_lies_sealed(client: Client, kadri: Any) -> None:
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time

    secret = "JBSWY3DPEHPK3PXP"
    TOTP.activate(kadri, secret)
    assert secret not in str(Authenticator.objects.get(user=kadri, type="totp").data)
    assert sign_in(client, kadri.email)["Location"].startswith("/sign-in/second/authenticate/")
    assert client.get("/settings/yourself/").status_code == 302
    code = format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))
    assert client.post("/sign-in/second/authenticate/", {"code": code}).status_code == 302
    assert client.get("/settings/yourself/").status_code == 200


def test_a_recovery_code_opens_the_door_once(client: Client, kadri: Any) -> None:
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
    from allauth.mfa.totp.internal.auth import TOTP

    TOTP.activate(kadri, "JBSWY3DPEHPK3PXP")
    code = RecoveryCodes.activate(kadri).get_unused_codes()[0]
    sign_in(client, kadri.email)
    assert client.post("/sign-in/second/authenticate/", {"code": code}).status_code == 302
    again = Client()
    sign_in(again, kadri.email)
    assert again.post("/sign-in/second/authenticate/", {"code": code}).status_code == 200


def test_a_link_signs_in_once_and_only_when_the_button_is_pressed(client: Client, kadri: Any) -> None:
    path = path_of(one_time_link(kadri))
    assert b"Kadri" in client.get(path).content
    assert client.get("/settings/yourself/").status_code == 302
    assert client.post(path).status_code == 302
    assert client.get("/settings/yourself/").status_code == 200
    assert Client().post(path).status_code == 410


def test_a_link_runs_out(client: Client, kadri: Any) -> None:
    assert client.get(path_of(one_time_link(kadri, valid=timedelta(0)))).status_code == 410


def test_an_invitation_makes_a_colleague_in_the_teams_and_works_once(client: Client, front: Any, tormod: Any) -> None:
    client.force_login(tormod)
    asked = {"email": "Olev@Desk.example", "role": "agent", "language": "et", "teams": [front.pk]}
    assert client.post("/settings/people/invite", asked).status_code == 302
    invitation = Invitation.objects.get()
    assert invitation.address.encode() in client.get("/settings/people/").content
    guest = Client()
    said = {"given_name": "Olev", "family_name": "Kask", "password": "an apple a day, they say"}
    assert guest.post(invitation.path, said).status_code == 302
    olev = Colleague.objects.get(email="olev@desk.example")
    assert (olev.role, olev.language, list(olev.teams.all())) == (Role.AGENT, "et", [front])
    assert guest.get("/settings/yourself/").status_code == 200
    assert Client().post(invitation.path, said).status_code == 410


def test_an_invitation_runs_out_after_seven_days_and_can_be_taken_back(client: Client, tormod: Any) -> None:
    old = Invitation.objects.create(email="a@desk.example", created_at=timezone.now() - timedelta(days=7, minutes=1))
    new = Invitation.objects.create(email="b@desk.example", created_at=timezone.now())
    assert client.get(old.path).status_code == 410
    client.force_login(tormod)
    assert client.get(new.path).status_code == 200
    client.post(f"/settings/people/invitations/{new.pk}/withdraw")
    assert client.get(new.path).status_code == 410


def test_a_weak_password_is_refused_with_a_reason(client: Client) -> None:
    invitation = Invitation.objects.create(email="b@desk.example", created_at=timezone.now())
    answer = client.post(invitation.path, {"given_name": "Bo", "password": "short"})
    assert answer.status_code == 200 and b"too short" in answer.content
    assert not Colleague.objects.exists()


def test_a_forgotten_password_is_chosen_anew_through_a_letter(client: Client, kadri: Any, mailoutbox: Any) -> None:
    client.post("/sign-in/password/forgotten/", {"email": kadri.email})
    path = re.search(r"https?://[^/]+(/sign-in/password/forgotten/\S+)", mailoutbox[0].body)
    assert path
    form = client.get(path[1], follow=True)
    client.post(form.redirect_chain[-1][0], {"password1": "pears in the autumn", "password2": "pears in the autumn"})
    assert sign_in(Client(), kadri.email, "pears in the autumn").status_code == 302


def test_nobody_learns_whether_an_address_belongs_to_a_colleague(client: Client, kadri: Any, mailoutbox: Any) -> None:
    known = client.post("/sign-in/password/forgotten/", {"email": kadri.email})
    unknown = client.post("/sign-in/password/forgotten/", {"email": "nobody@desk.example"})
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    assert len(mailoutbox) == 1


def test_a_session_can_be_ended_from_another_browser(client: Client, kadri: Any) -> None:
    other = Client()
    sign_in(client, kadri.email)
    sign_in(other, kadri.email)
    assert other.get("/settings/yourself/").status_code == 200
    assert client.post("/sign-in/sessions/").status_code == 302
    assert other.get("/settings/yourself/").status_code == 302
    assert client.get("/settings/yourself/").status_code == 200


def test_nobody_ends_the_session_of_somebody_else(client: Client, kadri: Any, liis: Any) -> None:
    from allauth.usersessions.models import UserSession

    sign_in(client, kadri.email)
    other = Client()
    sign_in(other, liis.email)
    row = UserSession.objects.get(user=kadri)
    assert other.post(f"/sign-in/sessions/{row.pk}/end").status_code == 404


def test_closing_the_access_ends_the_sessions_and_the_sign_in(client: Client, kadri: Any, tormod: Any) -> None:
    sign_in(client, kadri.email)
    owner = Client()
    owner.force_login(tormod)
    assert owner.post(f"/settings/people/{kadri.pk}/close").status_code == 302
    assert client.get("/settings/yourself/").status_code == 302
    sign_in(client, kadri.email)
    assert client.get("/settings/yourself/").status_code == 302


@pytest.mark.parametrize(
    "path", ["/sign-in/second/", "/sign-in/sessions/", "/sign-in/password/", "/sign-in/out/", "/sign-in/outside/"]
)
def test_every_page_about_signing_in_wears_the_look_of_the_desk(client: Client, kadri: Any, path: str) -> None:
    sign_in(client, kadri.email)
    page = client.get(path)
    assert page.status_code == 200 and b"/static/web/css/" in page.content


def test_a_key_is_named_in_the_reader_s_language(client: Client, kadri: Any) -> None:
    type(kadri).objects.filter(pk=kadri.pk).update(language="nb")
    sign_in(client, kadri.email)
    client.post("/sign-in/again/", {"password": PASSWORD})
    assert ">Navn</label>" in client.get("/sign-in/second/webauthn/add/").content.decode()


def test_where_one_is_signed_in_is_told_in_words_that_people_know(client: Client, kadri: Any) -> None:
    firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0"
    client.defaults["HTTP_USER_AGENT"] = firefox
    sign_in(client, kadri.email)
    page = client.get("/sign-in/sessions/").content.decode()
    assert "Firefox, Linux" in page and "Mozilla" not in page
