"""A hairdresser's in Tartu."""

from . import Story, Tongue

TONGUE = Tongue(
    given_women=("Mari", "Liina", "Kristi", "Anneli", "Piret", "Katrin", "Helen", "Triin", "Eha", "Maarja", "Signe", "Tiina"),
    given_men=("Jaan", "Margus", "Toomas", "Rasmus", "Andres", "Priit", "Siim", "Indrek", "Mihkel", "Karl"),
    family=("Tamm", "Saar", "Mägi", "Kask", "Sepp", "Rebane", "Ilves", "Kukk", "Oja", "Lepik", "Põder", "Õunapuu", "Vaher"),
    days=("esmaspäeval", "teisipäeval", "kolmapäeval", "neljapäeval", "reedel", "laupäeval", "pühapäeval"),
    times=("kell 9.30", "kell 11", "kell 13.15", "kell 15", "kell 16.45", "kell 18"),
    money=("25 €", "38 €", "64 €", "82,50 €", "120 €"),
    close=("Lugupidamisega", "Tervitades", "Parimat", "Ette tänades", "Kõike head"),
    attribution="{date} kirjutas {who}:",
    stories=(
        Story("Aeg lõikusele", (
            ("c", "Tere!\n\nSooviksin aega naiste lõikusele, kõige parem oleks {day}. Kas {me} on sel nädalal tööl?"),
            ("a", "Tere, {name}!\n\nJah, olen {day} tööl ja {time} on vaba. Panin selle aja Teile kinni. Kui plaanid muutuvad, andke palun päev varem teada."),
            ("c", "Suurepärane, {time} sobib. Aitäh kiire vastuse eest!"),
        ), "aeg", 6),
        Story("Ajast hilinemine", (
            ("c", "Tere. Olin {was} {time} kohal, aga ootasin üle poole tunni, enne kui järg minuni jõudis. Keegi ei öelnud, kaua veel läheb. Mul jäi teine kohtumine ära."),
            ("n", "Eelmine klient venis, sest värv ei võtnud. Oleksime pidanud klienti ette hoiatama."),
            ("a", "Tere, {name}!\n\nTeil on õigus: pidime alustama kokkulepitud ajal või vähemalt kohe ütlema, et hilineme. Vabandan. Järgmine kord alustame Teiega minutipealt ja kui midagi peaks juhtuma, helistan Teile enne kodust väljumist."),
            ("c", "Aitäh, et vastasite. Proovime siis uuesti."),
        ), "kaebus", 2),
        Story("Värv ei ole see, mis kokku leppisime", (
            ("c", "Tere!\n\nLeppisime kokku sooja pruuni tooni, aga tulemus on peaaegu must. Maksin {sum}. Mida saab teha?"),
            ("a", "Tere, {name}!\n\nAitäh, et kohe kirjutasite. Saan aru, et see ei ole see toon, mille valisime. Teeme selle tasuta korda: {day} {time} on mul kaks tundi vaba. Kas sobib? Helistan Teile homme enne lõunat ja räägime tooni üle."),
            ("p", "Klient helistas ja küsis, miks talle tagasi ei helistatud, nagu lubasime. Lubasin uuesti uurida."),
            ("a", "Tere, {name}!\n\nLubasin eile helistada ja ei helistanud. Andke andeks. Aeg {day} {time} on Teile kinni pandud ja töö on tasuta."),
            ("c", "Hea küll, tulen. Loodan, et seekord peab."),
        ), "kaebus", 2),
        Story("Kinkekaart", (
            ("c", "Tere! Kas teilt saab osta kinkekaarti? Sõbrannal on sünnipäev ja tahaksin talle midagi head teha."),
            ("a", "Tere, {name}!\n\nSaab küll. Kinkekaart kehtib aasta ja selle eest saab valida just seda, mis talle rõõmu teeb. Saadan selle täna õhtuks e-postiga või panen ilusasse ümbrikusse, kui tulete ise järele."),
            ("c", "Ümbrikuga palun, tulen {day} läbi. {sum} väärtuses."),
            ("w", "{after}Klient tuli kinkekaardile järele, tasus {sum}. Ümbrik oli valmis."),
        ), "kinkekaart", 3),
        Story("Palun muutke aega", (
            ("c", "Tere, mul tuli töö vahele ja ma ei jõua {day} tulla. Kas saaks järgmisel nädalal?"),
            ("a", "Tere, {name}! Muidugi. Järgmisel nädalal on vaba {day} {time}. Kas panen kinni?"),
            ("c", "Jah, palun!"),
            ("a", "Kinni pandud. Näeme siis!"),
        ), "aeg", 5),
        Story("Arve {nr}", (
            ("c", "Tere!\n\nPalun saatke arve {nr} ettevõtte nimele, raamatupidaja ei võta seda muidu vastu. Lisan andmed manusesse."),
            ("a", "Tere, {name}!\n\nParandatud arve saadan Teile täna kella viieks."),
        ), "arve", 2),
        Story("Kas teil on laste aegu?", (
            ("c", "Tere! Poeg kardab juuksurit. Kas teil on keegi, kes oskab lastega?"),
            ("a", "Tere, {name}!\n\nOn küll. Kadri oskab lastega rahulikult toimetada, väike vaheaeg ja raamat käivad asja juurde. Tulge {day} {time}, siis on salongis vaikne. Mis poisi nimi on? Siis saame teda nimepidi tervitada."),
            ("c", "Nimi on Oskar. Aitäh, nii armas vastus!"),
        ), "aeg", 2),
        Story("Kaotasin teie juures salli", (
            ("c", "Tere, kas keegi leidis {was} rohelise salli? Jäi vist riidenagisse."),
            ("a", "Tere, {name}! Sall on meil alles, panime selle Teie nimega kotti. Oleme avatud kella seitsmeni."),
            ("c", "Tänan südamest!"),
        ), "", 2),
        Story("Tagasiside", (
            ("c", "Tahtsin lihtsalt öelda, et {me} tegi imelist tööd. Ta mäletas, et mul on puhkus tulemas, ja soovitas midagi, mis päikest kannatab. Aitäh!"),
            ("a", "Tere, {name}! Aitäh, et kirjutasite, lugesime selle kõik koos läbi. Ilusat puhkust!"),
        ), "kiitus", 2),
    ),
)  # fmt: skip
