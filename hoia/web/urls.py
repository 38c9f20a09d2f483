from django.urls import path

from .views.house import favicon, healthz, robots
from .views.oneself import oneself
from .views.today import today

urlpatterns = [
    path("", today, name="today"),
    path("oneself/", oneself, name="oneself"),
    path("healthz", healthz, name="healthz"),
    path("robots.txt", robots, name="robots"),
    path("favicon.ico", favicon, name="favicon"),
]
