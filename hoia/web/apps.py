from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "hoia.web"
    label = "web"
