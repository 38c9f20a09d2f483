"""A law office in Budapest."""

from . import Story, Tongue

TONGUE = Tongue(
    given_women=("Éva", "Katalin", "Zsuzsanna", "Ágnes", "Judit", "Réka", "Eszter", "Anikó", "Dóra", "Orsolya", "Ildikó"),
    given_men=("Gábor", "Bence", "László", "Tamás", "István", "Zoltán", "Ferenc", "Ádám", "Péter", "Márton"),
    family=("Szabó", "Tóth", "Horváth", "Varga", "Molnár", "Németh", "Farkas", "Papp", "Juhász", "Győri", "Fehér", "Szűcs"),
    days=("hétfőn", "kedden", "szerdán", "csütörtökön", "pénteken", "szombaton", "vasárnap"),
    times=("9 órakor", "fél 11-kor", "13 órakor", "14.30-kor", "16 órakor", "17 órakor"),
    money=("18 000 Ft", "35 000 Ft", "52 500 Ft", "90 000 Ft", "140 000 Ft"),
    close=("Üdvözlettel", "Tisztelettel", "Köszönettel", "Előre is köszönöm", "Szép napot kívánok"),
    attribution="{who} ezt írta ({date}):",
    stories=(
        Story("Időpont egyeztetése", (
            ("c", "Tisztelt Iroda!\n\nLakásvásárlás ügyében szeretnék időpontot kérni, lehetőleg {day}. A szerződés tervezetét csatolom."),
            ("a", "Kedves {name}!\n\nKöszönöm a megkeresését, a tervezetet megkaptam. Önt {day} {time} tudom fogadni, és addigra átolvasom a szerződést, hogy rögtön a lényegről beszélhessünk. Megfelel Önnek?"),
            ("c", "Igen, az időpont tökéletes. Köszönöm!"),
        ), "időpont", 6),
        Story("Mikorra készül el a beadvány?", (
            ("c", "Tisztelt Doktor Úr!\n\nÉrdeklődnék, hogy áll a beadvány. A múlt héten azt mondták, {was} megkapom, de még nem érkezett meg."),
            ("n", "A szakértői vélemény késett, azért csúsztunk. {name} erről nem kapott hírt, ez a mi hibánk."),
            ("a", "Kedves {name}!\n\nIgaza van, {was} kellett volna elküldenünk, és szólnunk kellett volna, amikor kiderült, hogy nem készül el. Elnézést kérek. A szakértői véleményre vártunk, ma megérkezett. A beadványt holnap délig elküldöm Önnek."),
            ("a", "Kedves {name}!\n\nMellékelem a beadványt. Kérem, nézze át, és ha egyetért vele, ma benyújtjuk."),
            ("c", "Rendben van, köszönöm. Legközelebb kérem, szóljanak előbb."),
        ), "határidő", 3),
        Story("Díjszabás", (
            ("c", "Jó napot kívánok!\n\nMennyibe kerül egy végrendelet elkészítése? Szeretném előre tudni a végösszeget."),
            ("a", "Kedves {name}!\n\nA végrendelet ára {sum}, ebben benne van a személyes megbeszélés és egy módosítás is. Más költség nincs. Ha a beszélgetés után úgy dönt, hogy mégsem kéri, nem kell fizetnie."),
            ("c", "Köszönöm az egyértelmű választ. Mikor mehetek?"),
            ("a", "Szabad vagyok {day} {time}. Kérem, hozza magával a személyi igazolványát."),
        ), "díj", 4),
        Story("{nr}. számú számla", (
            ("c", "Tisztelt Iroda!\n\nA {nr}. számú számlán {sum} szerepel, mi viszont kevesebben állapodtunk meg. Kérem, nézzenek utána."),
            ("a", "Kedves {name}!\n\nUtánanéztem: a számlán tévesen szerepelt egy tétel. A javított számlát ma 16 óráig elküldöm, a különbözetet pedig három munkanapon belül visszautaljuk. Elnézést a kellemetlenségért."),
            ("c", "Megkaptam, köszönöm a gyors intézkedést."),
        ), "számla", 3),
        Story("Visszahívást kérek", (
            ("c", "Kérem, hívjanak vissza a bérleti szerződés ügyében. Egész nap elérhető vagyok."),
            ("a", "Kedves {name}! Visszahívom Önt {day} {time}."),
            ("p", "{after}Az ügyfél telefonált, mert nem hívtuk vissza a megbeszélt időben. Csalódott volt."),
            ("a", "Kedves {name}!\n\nNem hívtam vissza, amikor ígértem, és Önnek kellett utánam járnia. Ezért elnézést kérek. Az imént megbeszéltek szerint a szerződést ma átírom, és még ma este elküldöm."),
        ), "visszahívás", 3),
        Story("Köszönet", (
            ("c", "Kedves Bence!\n\nSzeretném megköszönni a segítségét. Érthetően elmagyarázott mindent, és minden időpontot betartott. Ajánlani fogom az irodát."),
            ("a", "Kedves {name}!\n\nNagyon köszönöm, hogy megírta. Örülök, hogy segíthettünk, és ha bármi kérdése lenne, írjon bátran."),
        ), "dicséret", 2),
        Story("Iratok átvétele", (
            ("c", "Jó napot!\n\nMikor vehetem át az eredeti iratokat? Szerdáig szükségem lenne rájuk a banknál."),
            ("a", "Kedves {name}!\n\nAz iratok elkészültek, a recepción bármikor átveheti őket 8 és 18 óra között. Meghatalmazással más is átveheti."),
            ("w", "Az ügyfél átvette az eredeti iratokat, aláírta az átvételi elismervényt."),
        ), "irat", 3),
    ),
)  # fmt: skip
