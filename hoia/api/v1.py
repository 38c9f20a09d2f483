"""The addresses of the API, and its description drawn from them."""

from django.urls import path
from dmr.openapi import OpenAPIConfig, build_schema
from dmr.openapi.views import OpenAPIJsonView
from dmr.routing import Router

from hoia import __version__

from . import promises, views

router = Router(
    "api/v1/",
    [
        path("me", views.MeView.as_view(), name="me"),
        path("inboxes/", views.InboxesView.as_view(), name="inboxes"),
        path("customers/", views.CustomersView.as_view(), name="customers"),
        path("customers/<int:pk>", views.CustomerView.as_view(), name="customer"),
        path("conversations/", views.ConversationsView.as_view(), name="conversations"),
        path("conversations/<int:pk>", views.ConversationView.as_view(), name="conversation"),
        path("conversations/<int:pk>/messages/", views.MessagesView.as_view(), name="messages"),
        path("messages/<int:pk>", views.MessageView.as_view(), name="message"),
        path("promises/", promises.PromisesView.as_view(), name="promises"),
        path("promises/<int:pk>", promises.PromiseView.as_view(), name="promise"),
        path("promises/<int:pk>/confirmation", promises.ConfirmationView.as_view(), name="promise_confirmation"),
        path("promises/<int:pk>/settlement", promises.SettlementView.as_view(), name="promise_settlement"),
        path("promises/<int:pk>/moves/", promises.MovesView.as_view(), name="promise_moves"),
        path("promises/<int:pk>/release", promises.ReleaseView.as_view(), name="promise_release"),
        path("events/", views.EventsView.as_view(), name="events"),
    ],
)

schema = build_schema(router, config=OpenAPIConfig(title="Hoia", version=__version__))

urlpatterns = [*router.urls, path("openapi.json", OpenAPIJsonView.as_view(schema), name="openapi")]
