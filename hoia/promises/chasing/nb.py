"""Hvordan folk spør på norsk etter det som ble lovet: how people ask in Norwegian."""

ASKING = """
vente(r|t) ~ (fortsatt|fremdeles|enna|siden|lenge)
venter ~ pa (svar|tilbakemelding|oppringning|penge|pakke|refusjon)*
(fortsatt|fremdeles|enna) ~ vente(r|t)
har ~ ventet
(ikke|aldri|ingenting|intet|ingen) ~ (hort|fatt|mottatt|kommet|ringt|svart|sendt|kontaktet|skjedd|dukket)
(ikke|aldri|ingenting|intet|ingen) ~ (tatt kontakt|svar|utbetalt|refundert|ringer|kommer|horer|svarer)
(dere|du|de) ~ (lovet|lovte|lovde|lova|sa at|sa)
(ble|var|blitt|er) ~ (lovet|lovt|lova)
(lovet|lovte|lovde) ~ (dere|du)
skulle ~ (ringe|ringt|ha|komme|kommet|sende|sendt|fa|fatt|svare|vaert|hore|bli|vaere|betale)
hvor ~ (er|blir|ble)
nar ~ (kommer|far|ringer|blir|kan|er|sender|horer|svarer|skal)
noe nytt
noen (nyheter|oppdatering)
hvordan (gar|ligger|star)
hva ~ (skjer|skjedde|status|blir)
status (pa|for|i)
purre(r|t)?
purring
paminnelse
minne(r)? ~ (om|pa)
hvor lenge
glemt(e)?
har ~ (dere|du|noen) ~ (fatt|sett|rukket|sendt|ringt|funnet|glemt)
(burde|skal) ~ ha ~ (ringt|kommet|sendt|fatt|vaert)
"""

ABOUT = {
    "callback": "ring oppring telefon",
    "reply": "hort hore svar nytt. oppdatering",
    "visit": "tekniker montor rorlegger elektriker",
    "appointment": "avtale mote timen. time.",
    "delivery": "pakke bestilling levering sendt. sende sender",
    "refund": "penge refusjon refunder tilbakebetal utbetal kreditt",
    "fix": "repar ferdig fikse",
    "price": "pris tilbud",
}
