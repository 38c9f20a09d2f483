from django.urls import include, path

from . import views, views_mailboxes

urlpatterns = [
    path("intake/", views.arrivals, name="arrivals"),
    path("intake/<int:pk>", views.arrival, name="arrival"),
    path("intake/<int:pk>/replay", views.replay, name="arrival_replay"),
    path("intake/<int:pk>/source", views.arrival_source, name="arrival_source"),
    path("messages/<int:pk>/source", views.source, name="message_source"),
    path("messages/<int:pk>/html", views.html, name="message_html"),
    path("settings/mailboxes/", views_mailboxes.mailboxes, name="mailboxes"),
    path("settings/mailboxes/new", views_mailboxes.new, name="mailbox_new"),
    path("settings/mailboxes/consented", views_mailboxes.consented, name="mailbox_consented"),
    path("settings/mailboxes/<int:pk>", views_mailboxes.mailbox, name="mailbox"),
    path("settings/mailboxes/<int:pk>/trial", views_mailboxes.try_out, name="mailbox_try_out"),
    path("settings/mailboxes/<int:pk>/pause", views_mailboxes.pause, name="mailbox_pause"),
    path("settings/mailboxes/<int:pk>/removal", views_mailboxes.remove, name="mailbox_remove"),
    path("settings/mailboxes/<int:pk>/consent", views_mailboxes.consent, name="mailbox_consent"),
    path("", include("hoia.channels.webform.urls")),
]
