"""Colleagues: what a role may do, who is looked after by whom, teams and inboxes, the command line."""

import io
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from hoia.people import user_commands
from hoia.people.models import Colleague, Inbox, LastOwner, Role, SignInLink, Team

pytestmark = pytest.mark.django_db


def as_(who: Any) -> Client:
    client = Client()
    client.force_login(who)
    return client


def form_of(one: Any, **new: Any) -> dict[str, Any]:
    kept = {
        "given_name": one.given_name, "family_name": one.family_name, "role": one.role,
        "teams": list(one.teams.values_list("pk", flat=True)),
        "inboxes": list(one.inbox_grants.values_list("inbox", flat=True)),
    }  # fmt: skip
    return kept | new


def test_the_last_owner_can_neither_be_demoted_nor_leave(tormod: Any) -> None:
    client = as_(tormod)
    assert client.post(f"/settings/people/{tormod.pk}", form_of(tormod, role="agent")).status_code == 422
    client.post(f"/settings/people/{tormod.pk}/close")
    tormod.refresh_from_db()
    assert tormod.role == Role.OWNER and tormod.is_active
    with pytest.raises(LastOwner):
        tormod.close(at=timezone.now(), by=None)


def test_an_owner_may_leave_when_another_stays(tormod: Any, liis: Any) -> None:
    liis.change(at=timezone.now(), by=tormod, role=Role.OWNER)
    tormod.close(at=timezone.now(), by=liis)
    assert not Colleague.objects.get(pk=tormod.pk).is_active


def test_an_owner_who_has_left_does_not_count_as_an_owner(tormod: Any, liis: Any) -> None:
    liis.change(at=timezone.now(), by=tormod, role=Role.OWNER)
    liis.close(at=timezone.now(), by=tormod)
    with pytest.raises(LastOwner):
        tormod.change(at=timezone.now(), by=None, role=Role.AGENT)


def test_a_lead_makes_nobody_an_owner_and_does_not_touch_owners(liis: Any, kadri: Any, tormod: Any) -> None:
    client = as_(liis)
    assert client.post(f"/settings/people/{kadri.pk}", form_of(kadri, role="owner")).status_code == 422
    assert client.get(f"/settings/people/{tormod.pk}").status_code == 404
    asked = {"email": "x@desk.example", "role": "owner", "language": "en"}
    assert client.post("/settings/people/invite", asked).status_code == 422
    kadri.refresh_from_db()
    assert kadri.role == Role.AGENT


def test_a_lead_opens_no_door_that_is_closed_to_the_lead(liis: Any, payroll: Any, kadri: Any) -> None:
    wages = Team.objects.create(name="Wages")
    payroll.teams.add(wages)
    client = as_(liis)
    for who in (liis, kadri):
        client.post(f"/settings/people/{who.pk}", form_of(who, teams=[wages.pk], inboxes=[payroll.pk]))
        assert payroll not in who.inboxes()
    assert client.post(f"/settings/teams/{wages.pk}", {"name": "Wages", "members": [liis.pk]}).status_code == 404
    asked = {"email": "x@desk.example", "role": "agent", "language": "en", "teams": [wages.pk]}
    assert client.post("/settings/people/invite", asked).status_code == 422


def test_what_a_lead_cannot_see_stays_as_it_was_when_the_lead_saves(liis: Any, kadri: Any, payroll: Any) -> None:
    wages = Team.objects.create(name="Wages")
    payroll.teams.add(wages)
    wages.memberships.create(colleague=kadri)
    payroll.grants.create(colleague=kadri)
    as_(liis).post(f"/settings/people/{kadri.pk}", form_of(kadri, given_name="Katrin", teams=[], inboxes=[]))
    kadri = Colleague.objects.get(pk=kadri.pk)
    assert kadri.given_name == "Katrin" and list(kadri.teams.all()) == [wages]
    assert kadri.inbox_grants.filter(inbox=payroll).exists()


@pytest.mark.parametrize("role", ["agent", "reviewer", "guest"])
def test_the_settings_of_people_are_for_leads_and_owners(role: str, kadri: Any, tormod: Any) -> None:
    kadri.change(at=timezone.now(), by=tormod, role=role)
    client = as_(kadri)
    for path in ("people/", "people/invite", f"people/{kadri.pk}", "teams/", "teams/new", "inboxes/", "inboxes/new"):
        assert client.get(f"/settings/{path}").status_code == 404, path


def test_an_owner_makes_a_team_behind_an_inbox_and_its_members_see_it(tormod: Any, kadri: Any, payroll: Any) -> None:
    client = as_(tormod)
    client.post("/settings/teams/new", {"name": "Wages", "members": [kadri.pk]})
    wages = Team.objects.get(name="Wages")
    said = {
        "name": "Payroll",
        "address": "Pay@Desk.example",
        "language": "et",
        "teams": [wages.pk],
        "other_addresses": "a@b.example",
    }
    assert client.post(f"/settings/inboxes/{payroll.pk}", said).status_code == 302
    payroll.refresh_from_db()
    assert payroll.addresses() == ["pay@desk.example", "a@b.example"]
    assert payroll in Colleague.objects.get(pk=kadri.pk).inboxes()


def test_an_inbox_made_by_a_lead_is_seen_by_that_lead(liis: Any) -> None:
    as_(liis).post("/settings/inboxes/new", {"name": "Shop", "language": "en"})
    assert Inbox.objects.get(name="Shop") in Colleague.objects.get(pk=liis.pk).inboxes()


def test_an_absence_is_noted_with_who_stands_in_and_shown_to_others(kadri: Any, liis: Any) -> None:
    today = timezone.localdate()
    client = as_(kadri)
    days = {"first_day": today, "last_day": today + timedelta(days=3), "stand_in": liis.pk}
    assert client.post("/settings/yourself/absences", days).status_code == 302
    assert kadri.is_away(today) and b"Away" in as_(liis).get("/settings/people/").content
    wrong = {"first_day": today, "last_day": today - timedelta(days=1)}
    assert client.post("/settings/yourself/absences", wrong).status_code == 422
    client.post(f"/settings/yourself/absences/{kadri.absences.get().pk}/remove")
    assert not kadri.is_away(today)


def test_everybody_describes_themselves(per: Any) -> None:
    client = as_(per)
    said = {
        "given_name": "Per",
        "family_name": "Dahl",
        "language": "en",
        "time_zone": "Europe/Oslo",
        "signature": "Per",
    }
    assert client.post("/settings/yourself/", said).status_code == 302
    assert client.post("/settings/yourself/", said | {"time_zone": "Oslo"}).status_code == 422
    per.refresh_from_db()
    assert (per.time_zone, per.signature, per.role) == ("Europe/Oslo", "Per", Role.GUEST)


# The command line


def test_the_first_owner_is_made_on_the_command_line_and_signs_in_by_the_link(capsys: Any, client: Client) -> None:
    assert user_commands.main(["add", "Tormod@desk.example", "--name", "Tormod Berg", "--owner"]) == 0
    link = capsys.readouterr().out.splitlines()[-1]
    assert Colleague.objects.get().role == Role.OWNER
    assert client.post("/" + link.split("/", 3)[3]).status_code == 302
    assert client.get("/settings/people/").status_code == 200
    assert b"Choose a password" in client.get("/settings/yourself/").content


def test_a_hungarian_name_is_read_in_its_order(capsys: Any) -> None:
    user_commands.main(["add", "agnes@desk.example", "--name", "Kovács Ágnes", "--language", "hu"])
    agnes = Colleague.objects.get()
    assert (agnes.given_name, agnes.family_name, agnes.name) == ("Ágnes", "Kovács", "Kovács Ágnes")


def test_the_command_line_lists_gives_roles_sets_passwords_and_closes(
    capsys: Any, monkeypatch: pytest.MonkeyPatch, kadri: Any, tormod: Any
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("pears in the autumn\n"))
    assert user_commands.main(["role", kadri.email, "lead"]) == 0
    assert user_commands.main(["password", kadri.email, "--stdin"]) == 0
    assert user_commands.main(["close", kadri.email]) == 0
    assert user_commands.main(["list"]) == 0
    assert "kadri@desk.example\tclosed\tKadri Mets" in capsys.readouterr().out
    kadri.refresh_from_db()
    assert kadri.role == Role.LEAD and kadri.check_password("pears in the autumn")
    assert user_commands.main(["link", kadri.email]) == 1


@pytest.mark.parametrize(
    ("argv", "reason"),
    [
        (["close", "tormod@desk.example"], "needs an owner"),
        (["role", "tormod@desk.example", "guest"], "needs an owner"),
        (["add", "tormod@desk.example"], "at the desk already"),
        (["link", "nobody@desk.example"], "nobody at the desk"),
        (["add", "x@desk.example", "--team", "Nowhere"], "no team called Nowhere"),
        (["add", "not an address"], "valid email"),
    ],
)
def test_the_command_line_refuses_with_a_sentence(capsys: Any, tormod: Any, argv: list[str], reason: str) -> None:
    assert user_commands.main(argv) == 1
    assert reason in capsys.readouterr().err
    assert Colleague.objects.count() == 1 and not SignInLink.objects.exists()


def test_an_invitation_from_the_command_line_prints_its_link(capsys: Any, client: Client, front: Any) -> None:
    assert user_commands.main(["invite", "olev@desk.example", "--team", "Front"]) == 0
    link = capsys.readouterr().out.splitlines()[-1]
    assert client.get("/" + link.split("/", 3)[3]).status_code == 200
