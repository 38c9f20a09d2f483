from django.urls import path

from . import views

urlpatterns = [
    path("conversations/<int:pk>/promises/found", views.found, name="promises_found"),
    path("conversations/<int:pk>/promises", views.beside, name="promises_beside"),
    path("messages/<int:pk>/promises", views.under_message, name="promises_under_message"),
    path("new/letter/promises", views.found_in_new, name="promises_found_in_new"),
    path("promises/new", views.new, name="promise_new"),
    path("promises/understood", views.understood, name="promise_understood"),
    path("promises/<int:pk>/withdrawal", views.withdrawal, name="promise_withdrawal"),
    path("promises/<int:pk>/telling", views.tell, name="promise_telling"),
    path("promises/<int:pk>/telling/undo", views.untell, name="promise_telling_undo"),
]
