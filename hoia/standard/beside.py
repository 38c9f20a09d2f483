"""What reviews add to the page of a conversation: the way to begin one. It asks the database nothing."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from hoia.conversations.models import Conversation
from hoia.conversations.slots import Part


class ReviewOfConversation(Part):
    def beside(self, request: HttpRequest, conversation: Conversation) -> str:
        if not request.user.notes:
            return ""
        address = reverse("review_by_hand", args=[conversation.pk])
        return format_html(
            '<p class="review-way"><a class="button quiet small" href="{}">{}</a></p>', address, _("Review it")
        )
