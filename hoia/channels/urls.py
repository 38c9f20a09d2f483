from django.urls import include, path

from . import views

urlpatterns = [
    path("intake/", views.arrivals, name="arrivals"),
    path("intake/<int:pk>", views.arrival, name="arrival"),
    path("intake/<int:pk>/replay", views.replay, name="arrival_replay"),
    path("intake/<int:pk>/source", views.arrival_source, name="arrival_source"),
    path("messages/<int:pk>/source", views.source, name="message_source"),
    path("messages/<int:pk>/html", views.html, name="message_html"),
    path("", include("hoia.channels.webform.urls")),
]
