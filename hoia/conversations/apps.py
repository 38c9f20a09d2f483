from django.apps import AppConfig


class ConversationsConfig(AppConfig):
    name = "hoia.conversations"
    label = "conversations"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from hoia.ledger.registry import register_job, register_reaction, register_sweep, register_verbs
        from hoia.people.registry import register_eraser, register_exporter, register_mover

        from . import persons, sweeps
        from .models import said
        from .search import index_messages, refresh
        from .search.reactions import VERBS as RENAMING
        from .search.reactions import find_by_new_name
        from .verbs import VERBS

        register_verbs(VERBS)
        said.listeners.append(index_messages)
        said.change_listeners.append(refresh)
        register_reaction("find customers by their new names", RENAMING, find_by_new_name)
        register_sweep("wake snoozed conversations", sweeps.EVERY, sweeps.wake)
        register_mover("conversations", persons.move, persons.move_back)
        register_eraser("conversations", persons.tell, persons.erase)
        register_exporter("conversations", persons.export)
        register_job(persons.WASH, persons.wash_search, transactional=False)
