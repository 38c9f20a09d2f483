from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "hoia.api"
    label = "api"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from hoia.ledger.registry import register_job, register_reaction, verbs

        from . import webhooks

        register_reaction("tell webhooks", [verb.name for verb in verbs()], webhooks.react, when=webhooks.wanted)
        register_job("webhook", webhooks.deliver, transactional=False)
