from django.urls import path

from .views import standard as views

urlpatterns = [
    path("standard/", views.standard, name="standard"),
    path("standard/<int:number>", views.version, name="standard_version"),
    path("standard/edit", views.edit, name="standard_edit"),
    path("standard/<int:number>/return", views.bring_back, name="standard_return"),
    path("standard/renewal", views.renewal, name="standard_renewal"),
    path("standard/publication", views.publication, name="standard_publication"),
    path("standard/quiz", views.quiz, name="standard_quiz"),
    path("our-standard/", views.published, name="standard_published"),
]
