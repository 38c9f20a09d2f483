from django.apps import AppConfig


class StandardConfig(AppConfig):
    name = "hoia.standard"
    label = "standard"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from hoia.conversations.slots import register_part
        from hoia.ledger.registry import register_verbs
        from hoia.people.registry import register_eraser, register_exporter

        from . import persons, sweeps
        from .beside import StandardOfTheDesk
        from .verbs import VERBS

        register_verbs(VERBS)
        sweeps.register()
        register_part(StandardOfTheDesk())
        register_eraser("reviews", persons.tell, persons.erase)
        register_exporter("reviews", persons.export)
