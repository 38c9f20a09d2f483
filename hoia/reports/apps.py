from django.apps import AppConfig


class ReportsConfig(AppConfig):
    name = "hoia.reports"
    label = "reports"
