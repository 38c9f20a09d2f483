from django.urls import path

from .views import exemplars, notice, reviews
from .views import standard as views

urlpatterns = [
    path("standard/", views.standard, name="standard"),
    path("standard/<int:number>", views.version, name="standard_version"),
    path("standard/edit", views.edit, name="standard_edit"),
    path("standard/<int:number>/return", views.bring_back, name="standard_return"),
    path("standard/renewal", views.renewal, name="standard_renewal"),
    path("standard/publication", views.publication, name="standard_publication"),
    path("standard/quiz", views.quiz, name="standard_quiz"),
    path("reviews/", reviews.reviews, name="reviews"),
    path("reviews/notice", notice.notice, name="notice"),
    path("reviews/notice/edit", notice.edit, name="notice_edit"),
    path("reviews/notice/acknowledgement", notice.acknowledgement, name="notice_acknowledgement"),
    path("reviews/exemplars/", exemplars.exemplars, name="exemplars"),
    path("reviews/exemplars/<int:pk>/back", exemplars.taking_back, name="exemplar_back"),
    path("reviews/<int:pk>/exemplar", exemplars.exemplar, name="exemplar"),
    path("reviews/<int:pk>", reviews.review, name="review"),
    path("reviews/<int:pk>/marks", reviews.marks, name="review_marks"),
    path("reviews/<int:pk>/preview", reviews.preview, name="review_preview"),
    path("reviews/<int:pk>/conclusion", reviews.conclusion, name="review_conclusion"),
    path("reviews/<int:pk>/withdrawal", reviews.withdrawal, name="review_withdrawal"),
    path("reviews/<int:pk>/answer", reviews.answer, name="review_answer"),
    path("reviews/<int:pk>/dispute", reviews.dispute, name="review_dispute"),
    path("conversations/<int:pk>/review", reviews.by_hand, name="review_by_hand"),
    path("our-standard/", views.published, name="standard_published"),
]
