"""The work that follows from letters: jobs that talk to mail servers, and what a letter's arrival sets off."""

from hoia.ledger.registry import register_job


def register() -> None:
    from .email import send

    register_job(send.JOB, send.send_letters, transactional=False)
