from django.apps import AppConfig


class ChannelsConfig(AppConfig):
    name = "hoia.channels"
    label = "channels"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from hoia.conversations.slots import register_part
        from hoia.ledger.registry import register_verbs
        from hoia.people.registry import register_eraser, register_mover

        from . import persons, reactions, sweeps
        from .verbs import VERBS
        from .webform.beside import Beside

        register_verbs(VERBS)
        reactions.register()
        sweeps.register()
        register_part(Beside())
        register_mover("channels", persons.move, persons.move_back)
        register_eraser("channels", persons.tell, persons.erase)
