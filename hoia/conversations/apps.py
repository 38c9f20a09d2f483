from django.apps import AppConfig


class ConversationsConfig(AppConfig):
    name = "hoia.conversations"
    label = "conversations"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from hoia.ledger.registry import register_sweep, register_verbs

        from . import sweeps
        from .verbs import VERBS

        register_verbs(VERBS)
        register_sweep("wake snoozed conversations", sweeps.EVERY, sweeps.wake)
