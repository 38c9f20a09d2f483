from django.apps import AppConfig


class PromisesConfig(AppConfig):
    name = "hoia.promises"
    label = "promises"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from hoia.channels.customer_pages import Part
        from hoia.channels.customer_pages import register_part as register_customer_part
        from hoia.channels.enclosing import register_encloser
        from hoia.conversations.models import said
        from hoia.conversations.slots import register_part
        from hoia.ledger.registry import register_verbs
        from hoia.people.registry import register_eraser, register_exporter, register_mover

        from . import inviting, out_of_sight, persons, pushing, reactions, sweeps
        from .composing.parts import PromisesOfTheDesk
        from .theirs import page
        from .verbs import VERBS

        register_verbs(VERBS)
        out_of_sight.register()
        pushing.register()
        reactions.register()
        sweeps.register()
        said.change_listeners.append(reactions.follow_messages)
        register_part(PromisesOfTheDesk())
        register_mover("promises", persons.move, persons.move_back)
        register_eraser("promises", persons.tell, persons.erase)
        register_exporter("promises", persons.export)
        register_encloser(inviting.enclosed)
        register_customer_part(Part("promises", "promises/customer_page.html", page.part, page.worth_a_line))
