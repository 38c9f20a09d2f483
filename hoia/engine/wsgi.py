"""Django's pages as a WSGI application, for ``hoia web`` and for any other WSGI server."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hoia.engine.settings")

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
