from django.urls import path

from . import views

urlpatterns = [
    path("reports/", views.reports, name="reports"),
    path("reports/promises/", views.promises, name="report_promises"),
    path("reports/promises/figures.csv", views.table, name="report_promises_csv"),
    path("reports/promises/mine/", views.mine, name="report_promises_mine"),
    path("reports/promises/mine/figures.csv", views.my_table, name="report_promises_mine_csv"),
]
