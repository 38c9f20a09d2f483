"""What the standard adds to the page of a conversation: remarks on a draft, and the way to a review. Asks no database."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from hoia.conversations.composer import Composer
from hoia.conversations.models import Conversation
from hoia.conversations.slots import Part


class StandardOfTheDesk(Part):
    scripts = ("standard/drafting.js",)

    def under_text(self, request: HttpRequest, conversation: Conversation, writing: Composer) -> str:
        return _place(reverse("draft_check", args=[conversation.pk])) if writing.kind == "out" else ""

    def under_new_text(self, request: HttpRequest) -> str:
        return _place(reverse("draft_check_of_new"))

    def beside(self, request: HttpRequest, conversation: Conversation) -> str:
        if not request.user.notes:
            return ""
        address = reverse("review_by_hand", args=[conversation.pk])
        return format_html(
            '<p class="review-way"><a class="button quiet small" href="{}">{}</a></p>', address, _("Review it")
        )


def _place(address: str) -> str:
    """Where remarks on a draft stand: empty until a script asks for them."""
    return format_html('<div class="draft-check" data-draft-check="{}"></div>', address)
