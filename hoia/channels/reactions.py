"""The work that follows from letters: jobs that talk to mail servers, and what a letter's arrival sets off."""

from hoia.ledger.registry import register_job


def register() -> None:
    from .email import house, outcome, send

    register_job(send.JOB, send.send_letters, transactional=False)
    register_job(outcome.COPY_JOB, _keep_copy, transactional=False)
    register_job(house.JOB, house.send, transactional=False, tries=12)


def _keep_copy(message: int) -> None:
    from .email.fetch import keep_copy  # the IMAP library is loaded by whoever needs it

    keep_copy(message)
