from django.urls import path
from django.views.generic import RedirectView

from .views.house import healthz, robots
from .views.oneself import oneself
from .views.today import today

urlpatterns = [
    path("", today, name="today"),
    path("oneself/", oneself, name="oneself"),
    path("healthz", healthz, name="healthz"),
    path("robots.txt", robots, name="robots"),
    path("favicon.ico", RedirectView.as_view(url="/static/web/icon.svg"), name="favicon"),
]
