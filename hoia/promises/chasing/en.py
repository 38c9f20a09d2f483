"""How people ask in English after what was promised."""

ASKING = """
still ~ wait(ing)?
been waiting
waiting ~ (for|since|to hear)
(not|havent|hasnt|hadnt|didnt|dont|never|nothing) ~ (heard|hear back)
(not|havent|hasnt|hadnt|didnt|never|nothing) ~ (received|arrived|got|gotten|get|come|happened|paid|refunded)
(not|havent|hasnt|hadnt|didnt|never|nothing) ~ (called|rung|ring|call|replied|answered|contacted|written)
(nobody|no one|noone|none of you) ~ (called|rang|came|contacted|answered|replied|wrote|got back)
(nobody|no one|noone|none of you) ~ (turned|showed) up
nothing (yet|so far|came|arrived)
any (news|update|updates|progress|word)
what (is|s|are) ~ (status|state|going on|happening|holding)
whats (the status|going on|happening|holding)
what ~ (happened|became) (to|of|with) ~ (my|our|the|your)
what about (my|our|the|that)
where (is|are|does) ~ (my|our|the|it|you|your)
wheres (my|our|the|it)
when (will|can|do|does|is|are|am|may|should|would) ~ (i|you|we|my|our|it|the|somebody|someone)
how (much )?(longer|long|far)
you ~ (promised|said you|told me|told us|agreed to|assured)
(was|were|been) promised
(was|were) ~ (supposed|meant|going) to ~ (call|ring|come|arrive|send|get|be|reply|answer|hear|write|receive|pay)
should ~ have ~ (called|rung|come|arrived|been|received|heard|got|had|sent|paid)
following up
follow up on
checking (in|on|whether|if)
chas(e|ing)( up)?
remind(er|ing)?
(have|did|has) ~ (you|anybody|anyone|somebody|someone) ~ (managed?|looked|called|sent|found|forgotten|heard)
(forgot|forgotten) ~ (me|us|my|to|about)
still no (news|answer|reply|call|word|response|sign|refund|money|parcel|technician)
no (answer|reply|response|call|news|refund|parcel|sign) (yet|so far|until now|has)
"""

ABOUT = {
    "callback": "call rang ring rung phone",
    "reply": "heard hear. answer repl respon news update word. wrote write",
    "visit": "technician plumber engineer electrician somebody_came someone_came turned_up showed_up come_round",
    "appointment": "appointment meeting",
    "delivery": "parcel package order deliver arriv sent. send ship receive",
    "refund": "refund money credit paid repay",
    "fix": "repair fix work done. ready",
    "price": "price offer quote",
}
