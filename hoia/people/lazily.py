"""Pages that few open are loaded when the first one does, so that the desk starts soon and stays small."""

from typing import TYPE_CHECKING, Any

from django.urls import URLResolver
from django.urls.resolvers import RoutePattern
from django.utils.module_loading import import_string

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


def view(path: str) -> Any:
    """Return a view that imports the real one, of this dotted path, when it is first asked for."""

    def later(request: "HttpRequest", *args: Any, **kwargs: Any) -> "HttpResponse":
        return import_string(path)(request, *args, **kwargs)

    later.__name__ = path.rpartition(".")[2]
    return later


def addresses(prefix: str, module: str, namespace: str) -> URLResolver:
    """Return the addresses of a module under ``prefix``; it is imported when one of them is asked for."""
    return _Later(RoutePattern(prefix), module, app_name=namespace, namespace=namespace)


class _Later(URLResolver):
    def _populate(self) -> None:
        """Gather no names for those above: within a namespace they are looked up when one of them is wanted."""
