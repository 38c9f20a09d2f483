from django.apps import AppConfig


class EngineConfig(AppConfig):
    name = "hoia.engine"
    label = "engine"
