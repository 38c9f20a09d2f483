from django.urls import path

from . import settings, views

urlpatterns = [
    path("form/<slug:slug>", views.write, name="webform"),
    path("form/<slug:slug>/thanks", views.thanks, name="webform_thanks"),
    path("settings/forms/", settings.listed, name="webforms"),
    path("settings/forms/new", settings.edit, name="webform_new"),
    path("settings/forms/<int:pk>", settings.edit, name="webform_edit"),
    path("settings/forms/<int:pk>/removal", settings.remove, name="webform_remove"),
    path("c/", views.mine, name="customer_conversations"),
    path("c/leave", views.leave, name="customer_leave"),
    path("c/conversations/<int:pk>", views.conversation, name="customer_conversation"),
    path("c/files/<int:pk>/<str:name>", views.file, name="customer_file"),
    path("customers/<int:pk>/link", views.send, name="customer_link_send"),
    path("c/<str:word>", views.enter, name="customer_link"),
]
