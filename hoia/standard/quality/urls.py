from django.urls import path

from . import views

urlpatterns = [
    path("quality/", views.quality, name="quality"),
    path("quality/table.csv", views.table, name="quality_csv"),
    path("quality/mine", views.own, name="quality_mine"),
    path("quality/mine.csv", views.own_table, name="quality_mine_csv"),
    path("quality/mine.json", views.own_export, name="quality_mine_json"),
]
