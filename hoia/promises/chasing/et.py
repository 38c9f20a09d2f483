"""Kuidas küsitakse eesti keeles lubatu järele: how people ask in Estonian."""

ASKING = """
(ikka|endiselt|siiani|jatkuvalt|kaua|veel) ~ oota(n|me|ma|nud)
oota(n|me) ~ (ikka|endiselt|siiani|juba|veel)
(pole|polegi|ei ole|ei|pold) ~ (kuulnud|saanud|vastanud|helistanud|kirjutanud|tulnud|joudnud|saabunud)
(pole|polegi|ei ole|ei|pold) ~ (laekunud|tagastatud|uhendust|saatnud|kohale|teinud|midagi|vastust)
(pole|polegi|ei ole|ei|pold) ~ (vastatud|helistatud|saadetud|tagasi)
keegi ~ (pole|ei)
lubasi(te|d)
lubati
(oli|sai) lubatud
lubatud ~ (kone|vastus|raha|aeg|pakk)
pidi(te|d)? ~ (helistama|vastama|saatma|tulema|joudma|saama|laekuma|olema|kirjutama|tegema|uhendust|votma|andma)
(kus|kuhu) ~ (on|jaab|jai|jaavad|viibib)
millal ~ (ma|me|te|tuleb|tulete|saan|saame|saab|jouab|helistate|vastate|laekub|on|voib|voin|voiks)
(kas|on) ~ (uudiseid|midagi uut|edasi liikunud|uut infot|lootust|toimunud)
mis ~ (seis|saab|sai|toimub)
kuidas ~ (lood|seis|edeneb|jaab|on)
(tuletan|tuletaks|tuletaksin) ~ meelde
meeldetuletus
jai ~ (saamata|tulemata|tegemata|vastuseta)
kaua ~ (laheb|votab|ootama|veel)
unusta(site|sid|ti|tud)
kas ~ (te|sa|olete|oled|keegi) ~ (joudsite|joudnud|vaadanud|vaatasite|saatnud|saatsite|helistanud|jouate)
"""

ABOUT = {
    "callback": "helista kone. telefon",
    "reply": "vast kuul uudis kirjuta infot uut.",
    "visit": "tehnik meister meistri elektrik torumees",
    "appointment": "aeg. aja. kohtumi",
    "delivery": "pakk pakki tellimus saade saatma saatnud saatsite saadetis saadetud kohale",
    "refund": "raha tagasimakse tagasta laeku",
    "fix": "remont remondi paranda korda valmis",
    "price": "hind hinna pakkumi",
}
