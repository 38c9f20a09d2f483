from django.urls import path

from . import views

urlpatterns = [
    path("c/promises/<int:pk>/word", views.say, name="customer_says"),
    path("c/promises/<int:pk>/appointment.ics", views.in_calendar, name="customer_calendar"),
    path("promises/said/", views.said, name="promises_said"),
    path("promises/said/<int:pk>/acceptance", views.accept, name="word_accept"),
    path("promises/said/<int:pk>/refusal", views.refuse, name="word_refuse"),
    path("promises/said/<int:pk>/undo", views.undo, name="word_undo"),
]
