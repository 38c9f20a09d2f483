"""Hogyan kérdeznek rá magyarul az ígértekre: how people ask in Hungarian."""

ASKING = """
(meg mindig|meg|tovabbra is|azota|napok ota|regota|hetek ota) ~ (varok|varjuk|varom|varunk|varakozom)
(nem|sem|se|senki|semmi) ~ (hivott|hivtak|keresett|kerestek|jelentkezett|jelentkeztek)
(nem|sem|se|senki|semmi) ~ (kaptam|kaptunk|jott|jottek|erkezett|tortent|kuldtek|utaltak)
(nem|sem|se|senki|semmi) ~ (valaszolt|valaszoltak|hallottam|hallottunk|hallok|irtak|irt)
(meg)?iger(tek|te|ted|tetek|tuk)
iger(et|etuk|etet|etuket)
ugy volt
arrol volt szo
(hol|merre) ~ (van|tart|marad|jar|vannak)
mikor(ra|tol)? ~ (kapom|kapjuk|kapunk|kapok|erkezik|hivnak|hiv|jon|jonnek|varhato|lesz|szamithatok)
mikor(ra|tol)? ~ (utaljak|kuldik|keszul|valaszolnak|jelentkeznek)
van ~ (hir|fejlemeny|ujsag|valtozas|uj informacio)
mi (a helyzet|ujsag|van|lett|tortent)
hogy(an)? all
erdeklod(nek|om|unk|tem|ni)
emlekeztet*
(meg)?surget*
kellett volna
(elfelejt|megfeledkez)*
meddig ~ (varjak|kell|tart)
sikerult ~ (mar|megnezni|utananezni|elintezni|kideriteni|valamit)
"""

ABOUT = {
    "callback": "hiv visszahiv telefon",
    "reply": "valasz hir. hirt hirek jelentkez irt hall",
    "visit": "szerelo technikus kijon kijott kijonn",
    "appointment": "idopont talalkozo",
    "delivery": "csomag rendeles szallit kuld erkez",
    "refund": "penz visszaterit visszautal utal jovairas",
    "fix": "javit kesz megcsinal megjav",
    "price": "ar. arat ajanlat",
}
