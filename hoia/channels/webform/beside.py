"""Beside a conversation: send the customer the link to their own page."""

from django.http import HttpRequest
from django.template.loader import render_to_string

from hoia.conversations.models import Conversation
from hoia.conversations.slots import Part


class Beside(Part):
    def beside(self, request: HttpRequest, conversation: Conversation) -> str:
        if conversation.customer_id is None or not request.user.answers:
            return ""
        return render_to_string("channels/_send_link.html", {"customer": conversation.customer}, request=request)
