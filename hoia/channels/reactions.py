"""The work that follows from letters: jobs that talk to mail servers, and what a letter's arrival sets off."""

from typing import Any

from hoia.ledger.models import Event
from hoia.ledger.registry import register_job, register_reaction

from .doors import door_of


def register() -> None:
    from .email import acknowledge, authentication, house, outcome, send

    register_job(send.JOB, send.send_letters, transactional=False)
    register_job(outcome.COPY_JOB, _keep_copy, transactional=False)
    register_job(house.JOB, house.send, transactional=False, tries=12)
    register_job(acknowledge.JOB, acknowledge.send, transactional=False, tries=6)
    register_reaction("acknowledge a letter", ["message.received"], acknowledge.acknowledge, acknowledge.is_due)
    register_reaction(authentication.JOB, ["message.received"], authentication.verify, _came_by_mail)
    # It asks the DNS, which may take its time: no transaction stays open over that.
    register_job(authentication.JOB, _verify, transactional=False, tries=4)


def _came_by_mail(event: Event) -> bool:
    return door_of(event.inbox_id) is not None


def _verify(event: int) -> None:
    from .email.authentication import verify

    verify(Event.objects.get(pk=event))


def _keep_copy(message: int) -> Any:
    from .email.fetch import keep_copy  # the IMAP library is loaded by whoever needs it

    keep_copy(message)
