"""The service office of a Norwegian town hall."""

from . import Story, Tongue

TONGUE = Tongue(
    given_women=("Kari", "Ingrid", "Solveig", "Astrid", "Berit", "Marit", "Silje", "Hanne", "Turid", "Åse", "Ragnhild"),
    given_men=("Per", "Ola", "Knut", "Bjørn", "Øyvind", "Lars", "Sindre", "Håkon", "Arne", "Espen"),
    family=("Lie", "Berg", "Hansen", "Dahl", "Solberg", "Moen", "Haugen", "Bakken", "Strand", "Nygård", "Sæther", "Ødegård"),
    days=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    times=("kl. 9.00", "kl. 10.30", "kl. 12.15", "kl. 13.00", "kl. 14.30"),
    money=("350 kr", "890 kr", "1 250 kr", "2 400 kr", "4 100 kr"),
    close=("Vennlig hilsen", "Med vennlig hilsen", "Hilsen", "På forhånd takk", "Mvh"),
    attribution="{date} skrev {who}:",
    stories=(
        Story("Søknad om barnehageplass", (
            ("c", "Hei!\n\nVi har flyttet til kommunen og trenger barnehageplass fra neste måned. Når kan vi vente svar?"),
            ("a", "Hei, {name}!\n\nVelkommen til kommunen. Søknaden er registrert i dag. Dere får svar innen {day} i neste uke, og plassen kan brukes fra den første i neste måned. Blir det forsinket, ringer jeg dere."),
            ("c", "Tusen takk for raskt og tydelig svar!"),
        ), "barnehage", 5),
        Story("Hull i veien", (
            ("c", "Hei. Det er et stort hull i Skoleveien rett ved lekeplassen. Noen kommer til å skade seg."),
            ("a", "Hei, {name}!\n\nTakk for at du sier fra. Veilaget sperrer av i dag og tetter hullet {day}."),
            ("n", "Meldt til veiavdelingen, de lovet å sperre av før kl. 15."),
            ("c", "{after}Hullet er fortsatt der, og ingenting er sperret. Dere lovet at det skulle tettes i dag."),
            ("a", "Hei, {name}!\n\nDet skulle vært gjort, og du skulle ikke behøvd å purre. Beklager. Veiavdelingen fikk ikke bilen i tide og ga oss ikke beskjed. Nå er det sperret av, og hullet tettes i morgen før kl. 12. Jeg skriver til deg når det er gjort."),
        ), "vei", 3),
        Story("Byggesak {nr}", (
            ("c", "Hei,\n\nhva skjer med byggesak {nr}? Jeg leverte alle tegningene for fem uker siden. Tegningene ligger ved en gang til."),
            ("a", "Hei, {name}!\n\nSaken ligger hos saksbehandler, og nabovarslene er i orden. Du får vedtaket innen {day}. Du trenger ikke sende noe mer."),
            ("c", "Fint, da venter jeg til {day}."),
        ), "byggesak", 4),
        Story("Time hos servicekontoret", (
            ("c", "Kan jeg få en time for å få hjelp med skjemaet om bostøtte? Jeg hører dårlig, så telefon er vanskelig."),
            ("a", "Hei, {name}!\n\nSelvsagt. Kom {day} {time}, så sitter vi i det stille rommet og går gjennom skjemaet sammen. Ta med siste skattemelding."),
            ("w", "{after}Skjemaet ble fylt ut sammen og sendt inn. Vi begynte presis."),
            ("c", "Tusen takk, dette var til stor hjelp."),
        ), "time", 4),
        Story("Faktura for renovasjon", (
            ("c", "Hei! Fakturaen min er på {sum}, men jeg har bare den minste dunken. Kan dere sjekke?"),
            ("a", "Hei, {name}!\n\nDu har rett, du er registrert med feil dunk. Ny faktura kommer innen {day}, og du trenger ikke betale den gamle."),
            ("c", "Takk skal du ha."),
        ), "faktura", 3),
        Story("Ring meg", (
            ("c", "Vær så snill å ringe meg om hjemmetjenesten til mor. Jeg er ledig hele dagen."),
            ("a", "Hei, {name}! Jeg ringer deg {day} {time}."),
            ("p", "{after}Ringte {name} til avtalt tid. Vi ble enige om to besøk om dagen fra mandag."),
        ), "ring", 3),
        Story("Ros til Ingrid", (
            ("c", "Ville bare si takk til Ingrid. Hun husket hva vi snakket om i vår og spurte hvordan det gikk. Sånt glemmer man ikke."),
            ("a", "Hei, {name}! Så hyggelig at du skrev, det gir jeg videre i dag."),
        ), "ros", 2),
        Story("Parkeringstillatelse", (
            ("c", "Hei, jeg skulle fått parkeringstillatelsen {was}, men den er ikke kommet."),
            ("a", "Hei, {name}! Den ble sendt i går og er hos deg senest {day}. Inntil da holder det å legge denne e-posten i vinduet."),
        ), "parkering", 3),
    ),
)  # fmt: skip
