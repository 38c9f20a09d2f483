from django.apps import AppConfig


class StandardConfig(AppConfig):
    name = "hoia.standard"
    label = "standard"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from hoia.ledger.registry import register_verbs

        from .verbs import VERBS

        register_verbs(VERBS)
