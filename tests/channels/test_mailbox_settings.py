"""A lead connects a mailbox, tries it out and takes it away; nobody sees a secret again."""

import json
import threading
import uuid
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from django.urls import reverse

from hoia.channels.email import oauth, presets
from hoia.channels.models import Mailbox
from hoia.people.models import Colleague, Inbox, Role
from tests.channels.dovecot import PASSWORD


@pytest.fixture
def lead(db, client, kadri):
    kadri.role = Role.OWNER
    kadri.save()
    client.force_login(kadri)
    return client


@pytest.fixture(autouse=True)
def no_dns(monkeypatch):
    monkeypatch.setattr(presets, "dns_lines", lambda name, kind: [])


def fields(response):
    """What the form holds as the browser would send it back."""
    form = response.context["form"]
    found = {name: form[name].value() for name in form.fields}
    return {name: "" if value is None else value for name, value in found.items() if value is not False}


def said(response):
    return " ".join(str(one) for one in response.context["messages"])


def test_address_and_password_are_enough_to_begin(lead):
    inbox = Inbox.objects.create(name="Info", address="info@gmail.com")
    page = lead.get(reverse("mailbox_new"))
    assert page.context["form"]["address"].value() == "info@gmail.com"
    lead.post(reverse("mailbox_new"), {"inbox": inbox.pk, "address": "info@gmail.com"})
    mailbox = Mailbox.objects.get()
    assert (mailbox.imap_host, mailbox.smtp_host, mailbox.auth) == ("imap.gmail.com", "smtp.gmail.com", "oauth2")
    assert not mailbox.active, "it is not fetched before its owner has signed in"


def test_a_mailbox_is_tried_out_as_it_is_saved(lead, salong, dovecot):
    mailbox = salong.mailbox
    url = reverse("mailbox", args=[mailbox.pk])
    changed = fields(lead.get(url)) | {
        "imap_host": "127.0.0.1", "imap_port": dovecot.imap_port, "imap_security": "none", "user": uuid.uuid4().hex,
        "password": PASSWORD,
    }  # fmt: skip
    page = lead.post(url, changed, follow=True)
    assert "Letters can be fetched." in said(page)
    mailbox.refresh_from_db()
    assert mailbox.opened_secret() == PASSWORD and PASSWORD not in mailbox.secret
    page = lead.post(url, changed | {"password": "", "folders": "INBOX\nNowhere"}, follow=True)
    assert "The mail server has no folder Nowhere." in said(page)
    mailbox.refresh_from_db()
    assert mailbox.opened_secret() == PASSWORD, "an empty field keeps the password"
    page = lead.post(url, changed | {"password": "wrong"}, follow=True)
    assert "does not accept the user name or the password" in said(page)


def test_a_secret_is_never_shown_again(lead, salong):
    salong.mailbox.keep_secret("very-secret-word")
    salong.mailbox.oauth = {"client_secret": "sealed-thing", "client_id": "id", "provider": "other"}
    salong.mailbox.auth = "oauth2"
    salong.mailbox.save()
    html = lead.get(reverse("mailbox", args=[salong.mailbox.pk])).content.decode()
    assert "very-secret-word" not in html and salong.mailbox.secret not in html and "sealed-thing" not in html


def test_sending_is_tried_without_sending(lead, salong, sink):
    page = lead.post(reverse("mailbox_try_out", args=[salong.mailbox.pk]), follow=True)
    assert "Letters can be sent." in said(page) and not sink.taken


def test_a_server_that_refuses_keyed_addresses_is_noticed(lead, salong, sink):
    from hoia.channels import tokens

    sink.says[tokens.reply_address(salong.address, 0)] = "550 5.1.1 no such user"
    page = lead.post(reverse("mailbox_try_out", args=[salong.mailbox.pk]), follow=True)
    assert "does not take letters for keyed addresses" in said(page)


def test_a_server_that_does_not_let_us_send_as_the_inbox_is_quoted(lead, salong, sink):
    sink.says["MAIL"] = "553 5.7.1 not yours"
    page = lead.post(reverse("mailbox_try_out", args=[salong.mailbox.pk]), follow=True)
    assert "does not let this desk send as info@salong.example" in said(page) and "not yours" in said(page)


def test_a_password_is_not_sent_over_the_net_in_the_clear(lead, salong):
    url = reverse("mailbox", args=[salong.mailbox.pk])
    page = lead.post(url, fields(lead.get(url)) | {"smtp_host": "mail.example.test"})
    assert page.status_code == 422 and "only a server on this machine" in page.content.decode()


def test_pausing_going_on_and_taking_away(lead, salong):
    pk = salong.mailbox.pk
    lead.post(reverse("mailbox_pause", args=[pk]))
    assert not Mailbox.objects.fetched().exists() and not Mailbox.objects.get().active
    lead.post(reverse("mailbox_pause", args=[pk]))
    assert Mailbox.objects.get().active
    lead.post(reverse("mailbox_remove", args=[pk]))
    assert not Mailbox.objects.exists() and Inbox.objects.filter(pk=salong.pk).exists()


@pytest.mark.parametrize("role", [Role.AGENT, Role.REVIEWER, Role.GUEST])
def test_only_those_who_lead_come_here(client, salong, role):
    colleague = Colleague.objects.create_user("a@salong.example", given_name="A", role=role)
    client.force_login(colleague)
    for url in (reverse("mailboxes"), reverse("mailbox_new"), reverse("mailbox", args=[salong.mailbox.pk])):
        assert client.get(url).status_code == 404


def test_a_lead_sees_no_mailbox_beyond_their_reach(client, salong):
    client.force_login(Colleague.objects.create_user("l@salong.example", given_name="L", role=Role.LEAD))
    assert client.get(reverse("mailbox", args=[salong.mailbox.pk])).status_code == 404
    assert "Salong desk" not in client.get(reverse("mailboxes")).content.decode()


def test_every_page_says_something_when_there_is_nothing_yet(lead):
    assert "There is no inbox yet." in lead.get(reverse("mailboxes")).content.decode()
    assert "Every inbox has its mailbox." in lead.get(reverse("mailbox_new")).content.decode()


# Where a mailbox is found


def test_servers_are_found_by_the_names_of_a_domains_mail_servers():
    found = presets.guess("info@salong.example", lambda name, kind: ["10 aspmx.l.google.com."] if kind == "MX" else [])
    assert (found.imap_host, found.provider, found.user) == ("imap.gmail.com", "google", "info@salong.example")


def test_servers_are_found_by_what_the_domain_itself_says():
    told = {"_imaps._tcp.salong.example": ["20 0 993 b.example.", "10 0 994 a.example."],
            "_submissions._tcp.salong.example": ["0 0 0 ."]}  # fmt: skip
    found = presets.guess("info@salong.example", lambda name, kind: told.get(name, []))
    assert (found.imap_host, found.imap_port, found.smtp_host) == ("a.example", 994, "smtp.salong.example")


# OAuth2


class Provider(BaseHTTPRequestHandler):
    """Gives out tokens; what it was asked stands in ``asked``."""

    asked: list[dict[str, str]] = []
    answers: list[tuple[int, dict[str, object]]] = []

    def do_POST(self):
        said = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.asked.append({name: values[0] for name, values in said.items()})
        status, answer = self.answers.pop(0)
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *args):
        pass


@pytest.fixture
def provider():
    Provider.asked, Provider.answers = [], []
    server = HTTPServer(("127.0.0.1", 0), Provider)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def consenting(salong, provider):
    mailbox = salong.mailbox
    mailbox.auth, mailbox.user = "oauth2", "info@salong.example"
    mailbox.oauth = {
        "provider": "other", "client_id": "desk", "scope": "mail", "authorize_url": "https://id.example/ok",
        "token_url": f"http://127.0.0.1:{provider.server_port}/token",
    }  # fmt: skip
    mailbox.keep_secret("refresh-1")
    mailbox.save()
    return mailbox


def test_one_access_token_serves_until_it_ends_and_a_new_refresh_token_is_kept(consenting):
    Provider.answers.append((200, {"access_token": "a1", "expires_in": 3600, "refresh_token": "refresh-2"}))
    assert [oauth.access_token(consenting) for _ in range(3)] == ["a1"] * 3
    assert Provider.asked == [
        {"grant_type": "refresh_token", "refresh_token": "refresh-1", "client_id": "desk", "scope": "mail"}
    ]
    assert Mailbox.objects.get().opened_secret() == "refresh-2"


def test_a_provider_that_has_had_enough_is_told_from_one_that_is_away(consenting):
    Provider.answers += [(400, {"error": "invalid_grant"}), (503, {})]
    for reason in ("token", "no_answer"):
        with pytest.raises(oauth.CannotSignIn) as problem:
            oauth.access_token(consenting)
        assert problem.value.reason == reason


def test_consent_comes_back_with_the_key_to_the_mailbox(lead, consenting):
    there = lead.post(reverse("mailbox_consent", args=[consenting.pk]))["Location"]
    asked = {name: values[0] for name, values in parse_qs(urlsplit(there).query).items()}
    assert asked["client_id"] == "desk" and asked["code_challenge_method"] == "S256"
    Provider.answers += [(200, {"access_token": "a", "refresh_token": "fresh", "expires_in": 1})] * 2
    lead.get(reverse("mailbox_consented"), {"state": asked["state"], "code": "the-code"})
    assert Provider.asked[0]["code"] == "the-code" and Provider.asked[0]["code_verifier"]
    assert Mailbox.objects.get().opened_secret() == "fresh"


def test_a_forged_way_back_leads_nowhere(lead, consenting):
    lead.post(reverse("mailbox_consent", args=[consenting.pk]))
    assert lead.get(reverse("mailbox_consented"), {"state": "guess", "code": "x"}).status_code == 404
    assert not Provider.asked
