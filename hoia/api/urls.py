from django.urls import path

from hoia.people import lazily

from . import pages

urlpatterns = [
    lazily.addresses("api/v1/", "hoia.api.v1", namespace="api"),
    path("settings/api/", pages.api, name="api_settings"),
    path("settings/api/tokens/<int:pk>/revoke", pages.revoke, name="api_token_revoke"),
    path("settings/api/webhooks/", pages.add_webhook, name="webhook_add"),
    path("settings/api/webhooks/<int:pk>/remove", pages.remove_webhook, name="webhook_remove"),
    path("settings/api/webhooks/<int:pk>/switch", pages.switch_webhook, name="webhook_switch"),
]
