"""``hoia user …``: colleagues from the command line, where the first owner is made."""

import argparse
import getpass
import sys

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone

from hoia.kit.names import split_name

from .entrance import one_time_link, send_invitation
from .models import Colleague, Invitation, LastOwner, Role, Team

LANGUAGES = [code for code, _name in settings.LANGUAGES]


class Refused(Exception):
    """Something that cannot be done; the sentence says why."""


def main(argv: list[str]) -> int:
    """Do one act; returns the exit code: 0 done, 1 refused with a sentence, 2 not understood."""
    asked = _parser().parse_args(argv)
    try:
        asked.run(asked)
    except (Refused, LastOwner) as problem:
        print(f"hoia user: {problem}", file=sys.stderr)
        return 1
    except ValidationError as problem:
        print(f"hoia user: {' '.join(problem.messages)}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hoia user", description="add, invite and look after colleagues")
    acts = parser.add_subparsers(required=True, metavar="ACT")
    add = _act(acts, "add", _add, "make a colleague at once and print a link that signs them in")
    _describe(add)
    add.add_argument("--name", default="", help="the whole name, in the order of the language")
    add.add_argument("--owner", action="store_true", help="the same as --role owner")
    invite = _act(acts, "invite", _invite, "write an invitation and print its link")
    _describe(invite)
    role = _act(acts, "role", _role, "give a colleague another role")
    role.add_argument("role", choices=Role.values)
    password = _act(acts, "password", _password, "set a password")
    password.add_argument("--stdin", action="store_true", help="read it from standard input")
    _act(acts, "link", _link, "print a link that signs a colleague in once")
    _act(acts, "close", _close, "end a colleague's access")
    listing = acts.add_parser("list", help="list everybody")
    listing.set_defaults(run=_list)
    return parser


def _act(acts, name, run, help_text):  # type: ignore[no-untyped-def]
    one = acts.add_parser(name, help=help_text)
    one.add_argument("email")
    one.set_defaults(run=run)
    return one


def _describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--role", choices=Role.values, default=Role.AGENT)
    parser.add_argument("--language", choices=LANGUAGES, default=settings.LANGUAGE_CODE)
    parser.add_argument("--team", action="append", default=[], help="a team by its name; may be repeated")


def _add(asked: argparse.Namespace) -> None:
    email = _fresh(asked.email)
    given, family = split_name(asked.name or email.partition("@")[0].replace(".", " ").title(), asked.language)
    teams = _teams(asked.team)
    colleague = Colleague.objects.create_user(
        email, given_name=given, family_name=family, language=asked.language,
        role=Role.OWNER if asked.owner else asked.role,
    )  # fmt: skip
    colleague.join_teams(teams, at=timezone.now(), by=None)
    print(f"{colleague.name} <{email}> is here as {colleague.get_role_display()}. This link signs them in once, today:")
    print(one_time_link(colleague))


def _invite(asked: argparse.Namespace) -> None:
    invitation = Invitation.objects.create(
        email=_fresh(asked.email), role=asked.role, language=asked.language, created_at=timezone.now()
    )
    invitation.teams.set(_teams(asked.team))
    send_invitation(invitation)
    print(
        f"{invitation.email} is invited. The letter goes out with the next mail; this is its link, good for seven days:"
    )
    print(invitation.address)


def _role(asked: argparse.Namespace) -> None:
    colleague = _found(asked.email)
    colleague.change(at=timezone.now(), by=None, role=asked.role)
    print(f"{colleague.name} is {colleague.get_role_display()} now.")


def _password(asked: argparse.Namespace) -> None:
    colleague = _found(asked.email)
    password = sys.stdin.readline().rstrip("\n") if asked.stdin else getpass.getpass("New password: ")
    validate_password(password, colleague)
    colleague.set_password(password)
    colleague.save(update_fields=["password"])
    colleague.end_sessions()
    print(f"{colleague.name} has a new password, and is signed out everywhere.")


def _link(asked: argparse.Namespace) -> None:
    colleague = _found(asked.email)
    if not colleague.is_active:
        raise Refused(f"the access of {colleague.email} is closed.")
    print(one_time_link(colleague))


def _close(asked: argparse.Namespace) -> None:
    colleague = _found(asked.email)
    colleague.close(at=timezone.now(), by=None)
    print(f"{colleague.name} can no longer sign in.")


def _list(asked: argparse.Namespace) -> None:
    for one in Colleague.objects.order_by("-is_active", "email"):
        print(f"{one.email}\t{one.role if one.is_active else 'closed'}\t{one.name}")


def _fresh(email: str) -> str:
    email = email.strip().lower()
    validate_email(email)
    if Colleague.objects.filter(email__iexact=email).exists():
        raise Refused(f"{email} is at the desk already.")
    return email


def _found(email: str) -> Colleague:
    colleague = Colleague.objects.filter(email__iexact=email.strip()).first()
    if colleague is None:
        raise Refused(f"nobody at the desk has the address {email}.")
    return colleague


def _teams(names: list[str]) -> list[Team]:
    found = {team.name: team for team in Team.objects.filter(name__in=names)}
    missing = [name for name in names if name not in found]
    if missing:
        raise Refused(f"there is no team called {missing[0]}.")
    return list(found.values())
