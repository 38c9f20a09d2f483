"""Norwegian Bokmål."""

from collections.abc import Mapping
from typing import Any

from ..language import Clause, Filter, Frame, Language, rule

# ── Words by class ───────────────────────────────────────────────────────────────────────────────────────────────────

WORDS = {
    "us": "jeg vi",
    "reader": "du dere deg",
    "yours": "deg dere di din ditt dine deres",
    "will": "skal vil",
    "and": "og & samt",
    "not": "ikke aldri neppe verken ingen ingenting intet",
    "adv": (
        "også da så deretter bare gjerne selvfølgelig selvsagt naturligvis selv garantert definitivt personlig straks igjen forresten forøvrig dessverre herved tidsnok uforpliktende "
        "først nok jo altså derfor dermed likevel uansett imidlertid dessuten videre selvfølgelig herfra nå én en gang til helt "
        "automatisk manuelt samtidig ellers fortløpende uoppfordret fortsatt egentlig faktisk endelig begge alle sammen rett "
        "vel i stedet isteden istedenfor gratis kostnadsfritt allerede snarest sikkert nøye grundig raskt fort kjapt omgående trygt roligt uansett fall hvertfall ihvertfall iallfall fremdeles"
    ),
    "det": (
        "mi di den det de denne dette disse en et ei noen noe alle begge hele hver vår vårt våre min mitt mine din ditt dine deres hans "
        "hennes sin sitt sine ny nytt nye riktig riktige andre annen annet resten halve siste første egen"
    ),
    "possessive": "mi di vår vårt våre min mitt mine din ditt dine deres hans hennes sin sitt sine",
    "thing": "det den dette de disse alt dem dere",
    "subject": "jeg vi du dere han hun den det de man noen alt alle begge",
    "about": "ca cirka sirka circa omtrent rundt omkring omlag sånn ved kring",
    "oclock": "kl klokka klokken klokke klokkeslett klokkeslettet",
    "ready": "klar klart klare ferdig ferdige ferdigstilt fiks",
    "client": (
        "kunden kunde leietaker leietakeren beboeren beboer pasienten pasient gjesten gjest eleven elev moren faren foreldrene "
        "kjøperen søkeren medlemmet innringer innringeren avsenderen eieren kundene klienten brukeren abonnenten deltakeren"
    ),
    "party": (
        "leverandøren leverandør leverandøren vår produsenten produsent lageret lager banken bank forsikringsselskapet forsikring forsikringen utleier utleieren huseier "
        "huseieren verkstedet verksted regnskapsføreren fabrikken fabrikk forhandleren importøren sykehuset laboratoriet laben "
        "labben myndighetene tinghuset retten politiet kommunen departementet notaren forlaget grossisten hovedkontoret ledelsen "
        "avdelingen økonomi regnskap regnskapsavdelingen lønn kjøkkenet resepsjonen sjefen lederen kollegaene teamet utviklerne "
        "spesialisten spesialistene transportøren speditøren motparten selgeren kjøkkensjefen styret kollegene it drift"
    ),
    "theirs": (
        "tannteknikeren underleverandøren leverandøren leverandør produsenten produsent banken forsikringsselskapet huseieren huseier utleieren utleier fabrikken importøren "
        "myndighetene retten tingretten politiet departementet forlaget grossisten transportøren posten postnord bring dhl ups fedex "
        "nav skatteetaten flyselskapet naboen konkurrenten motparten selgeren selger kjøperen kjøper nettselskapet netteier staten "
        "altinn vipps skatten telenor helfo telia elvia statnett norwegian sas widerøe vy avinor kartverket udi klp klarna paypal microsoft google apple "
        "lånekassen skattekontoret inkassoselskapet rederiet charterselskapet togselskapet busselskapet strømselskapet teleselskapet statsforvalteren fylkeskommunen "
        "mattilsynet arbeidstilsynet datatilsynet finanstilsynet forbrukertilsynet forbrukerrådet helsetilsynet fylkeslegen helsedirektoratet namsmannen bostyreren "
        "domstolen lagmannsretten høyesterett forliksrådet klagenemnda jordskifteretten gårdeier gårdeieren grunneieren grunneier utbyggeren utbygger byggherren "
        "vegvesenet boligbyggelaget helseforetaket universitetet høyskolen garantifondet reisegarantifondet pensjonskassen kortselskapet kredittselskapet "
        "fabrikanten arrangøren regjeringen stortinget kredittforetaket arbeidsgiveren byggvarehuset vinmonopolet fraktselskapet transportselskapet budselskapet kraftselskapet pensjonsselskapet leasingselskapet trafikkstasjonen operatøren låneinstitusjonen"
    ),
    "outsider": (
        "kommunen borettslaget sameiet velforeningen skolen sykehuset eieren eier selskapet konsernet norges statens kjøper selger utleier leietaker "
        "kommunestyret formannskapet bystyret fylkestinget elevene foreldrene frivillige brannvesenet forsikringen sensorene sensor produsenter "
        "firmaet nrk nasa eu regnskapet boet nemnda nemnden årsmøtet generalforsamlingen oppdretteren forsvaret idrettslaget musikklaget arrangørene "
        "departementet direktoratet spesialisten spesialistene sykehusapoteket trygden folketrygden politikerne styreleder velet vegvesenet naboen"
    ),
    "whose": (
        "kommunens bankens motpartens kjøpers selgers kjøperens selgerens leverandørens produsentens naboens utleiers utleierens huseiers forsikringsselskapets "
        "gårdeiers flyselskapets arbeidsgivers statens fylkeskommunens nettselskapets sykehusets eierens importørens fabrikkens"
    ),
    "public": (
        "rektor ordføreren varaordføreren forfatteren artisten kunstneren dommeren lensmannen presten biskopen foredragsholderen statsråden ministeren fotografen "
        "korpset koret bandet orkesteret trubaduren nissen julenissen kommunedirektøren kommunestyret formannskapet bystyret fau klassekontaktene elevrådet "
        "foreldreutvalget musikeren skuespillerne vokalisten statsministeren kongen landslaget gjestelaget arrangøren"
    ),
    "common": (
        "sesongen kurset semesteret prosjektet veien gata gaten brua broen tunnelen hallen bassenget svømmehallen parken løypa loven skatten reglene regelen "
        "flagget flagg julegrana porten parkeringsplassen parkeringsplassene alarmen brannalarmen nødlyset trappene gårdsplassen fellesarealene søppelrommet forskriften vinneren vinnerne karakterene karakteren påmeldingen billettsalget dørene valget barna elevene ungene kontrakten leieavtalen snøen torget kaia"
    ),
    "premises": (
        "lokalet lokalene butikken butikken salongen klinikken verkstedet filialen filialene avdelingen avdelingene lageret nettsiden nettsidene nettbutikken appen "
        "prisene priser varetelling messa messen stand personalet butikk verksted salong klinikk lokaler kontorene terrassen uteserveringen sesongen menyen sortimentet"
    ),
    "internal": (
        "budsjettmøte styremøte personalmøte ledermøte internmøte teammøte avdelingsmøte planleggingsdag generalforsamling varetelling julebord fagdag møte kurs "
        "seminar julelunsj sommerfest allmøte årsmøte eksamen"
    ),
    "kin": (
        "mannen kona kone samboeren samboer søsteren søstera søster broren bror mora moren faren mamma pappa sønnen sønn datteren dattera datter "
        "svigermor svigerfar svigerinnen svigerinna svogeren kameraten kompisen venninnen venninna vennen kjæresten ektefellen onkel tante bestemor bestefar "
        "barna ungene naboen nevøen niesa niesen barnebarnet barnebarna fetteren kusina besteforeldrene foreldrene svigerforeldrene tvillingene"
    ),
    "worn": "vaksine vaksinen vaksiner ormekur ormekuren dose dosen doser sprøyten antibiotika tabletten tablettene medisinen medisinene pillen pillene dråpene kuren kapslene salven antibiotikaen vitaminene",
    "course": (
        "avtalen tilbudet kortet fristen garantien abonnementet klippekortet gavekortet passet bindingstiden prøvetiden prøveperioden perioden kontrakten lisensen "
        "sertifikatet førerkortet garantitiden kampanjen leieforholdet oppsigelsestiden bindingen reklamasjonsfristen medlemskapet forsikringen tillatelsen visumet "
        "leiekontrakten angrefristen klagefristen permisjonen"
    ),
    "inanimate": (
        "systemet appen nettsiden siden knappen skjemaet versjonen koden garantien kontrakten programvaren filen verktøyet prosessen "
        "rutinen tilbudet butikken kontoret heisen åpningstiden ordningen regelen loven kampanjen nettbutikken filteret"
    ),
    "plural": (
        "bestillinger refusjoner klager returer henvendelser betalinger søknader pakker kjøp depositum avbestillinger fakturaer krav e-poster "
        "meldinger brev reservasjoner leveranser medlemmer kunder besøkende gjester elever studenter pasienter billetter reparasjoner varer "
        "ordre ordrer reiseregninger saker prøver"
    ),
    "lasts": "gjelder ligger står holder stå forblir holdes låses fryses beholdes garanteres gjelde virker",
    "handing": "levering leveranse utkjøring hjemlevering utlevering leveringsdato leveringstidspunkt leveringstid",
    "homecall": (
        "oppmåling oppmålingen innmåling hjemmelevering befaring befaringen befaringa hjemmebesøk hjemmebesøket feiing feiingen feiinga montering monteringen monteringa installasjon installasjonen installering installeringen "
        "skadebefaring skadebefaringen takstbefaring takstbefaringen vindusvask vindusvasken flytterengjøring utrykning hjemmevask"
    ),
    "house": (
        "it it-avdelingen drift driftsavdelingen kommunen skolen klinikken verkstedet verkstaden lageret økonomi økonomiavdelingen lønn lønningskontoret lønnskontoret regnskap regnskapsavdelingen "
        "hr kundeservice borettslaget styret teknisk vaktmesterkontoret hjemmetjenesten barnehagen biblioteket servicekontoret servicetorget byggesak renovasjonen veivesenet "
        "resepsjonen kjøkkenet hotellet butikken studioet salongen legekontoret poliklinikken kontoret kundesenteret logistikk transport innkjøp support brukerstøtte"
    ),
    "priced": (
        "pris prisen priser prisene tilbud tilbudet tilbudene pristilbudet pristilbud rabatten avslaget leia leien leie husleia husleien "
        "renta renten satsen timeprisen kampanjen kampanjeprisen rabattkoden koden budet anslaget overslaget prisoverslaget avtalen "
        "vilkårene betingelsene fastprisen estimatet gavekortet tilbudsprisen"
    ),
    "event_noun": "samling seminar foredrag konsert forestilling tidspunktet klokkeslettet oppmøtet overtakelsen overtagelsen overleveringen undersøkelsen behandlingen operasjonen inngrepet kontrollen forestillingen skuespillet konserten stevnet turneringen kampen premieren arrangementet dugnaden foredraget workshopen øvelsen øvingen prøven prøvetimen fotograferingen seremonien begravelsen bisettelsen dåpen konfirmasjonen befaringa eksamenen eksamen oppkjøringen høringen seminaret samlingen samlinga treningen treninga økta økten samtalen utviklingssamtalen intervjuet besøket visningen møtet kurset timen konsultasjonen befaringen foreldremøtet seansen vielsen undervisningen",
    "modal": "kan må bør kunne måtte burde trenger behøver slipper får skal vil",
    "doubt": "spørsmål problemer problem tvil vansker trøbbel noe",
    "tid": (
        "ettiden ettida totiden totida tretiden tretida firetiden firetida femtiden femtida sekstiden sekstida sjutiden sjutida "
        "syvtiden syvtida åttetiden åttetida nitiden nitida titiden titida ellevetiden ellevetida tolvtiden tolvtida"
    ),
    "stop": (
        "jeg vi du dere han hun den det de skal vil kan må bør får er har blir var hadde og eller men om hvis når som fordi så da at for å ville "
        "kunne skulle måtte ikke vær deg meg oss dem seg"
    ),
    "slim": (
        "tar gjør holder setter legger går slår fører kjører lager starter begynner fortsetter ser hører leser skriver snakker leter lærer leier "
        "åpner stenger måler kjøper tester planlegger teller deler vurderer stopper er står ligger blir tenker"
    ),
    "body": "foten foten kneet øret øynene øyet ryggen skulderen hånden hånda halsen huden såret føflekken utslettet tennene tannen tannkjøttet hoften hofta ankelen albuen nakken magen hjertet hørselen synet blodtrykket poten potene pelsen",
    "slot": "tid tidspunkt tidspunktet dato datoen tidsluke",
    "attempt": "forsøk leveringsforsøk utkjøringsforsøk hjemleveringsforsøk",
    "vehicle": "flyttebilen flyttebil lastebilen varebilen servicebilen kranbilen tankbilen tømmebilen søppelbilen slamsugeren budbilen brøytebilen bergingsbilen redningsbilen liften gravemaskinen stillaset containeren",
    "greet": "hei heisann hallo morn ja ok okei supert flott fint greit takk nei yes jepp neida",
    "firstname": "per tor bo liv odd stein bjørn mai",
    "utility": "strømmen nettet internett bredbåndet systemet siden nettsiden nettsidene heisen vannet varmen tjenesten serveren telefonen linja linjen appen fjernvarmen lyset",
    "by_way_of": "på via per over hos",
    "was": "var ble hadde fikk kom skulle ville kunne ringte sendte",
    "habit": "mandager tirsdager onsdager torsdager fredager lørdager søndager hverdager helger ukedager helgene dagtid kveldstid",
    "early_rank": "første andre annen annet tredje siste",
    "glue": "på i den det ved om for til er kl og av men",
    "follow": (
        "på i og eller men om hvis når så til for med fra jeg vi du dere han hun det den de deg meg dette dette denne at som fordi "
        "presis en senest kl min din vår hos ved da etter av der her hjem ut også igjen uten selv ikke dersom uansett mvh hilsen skal er blir har"
    ),
    "closing": "osv etc ds",
    "claim": (
        "klage klagen klager klagene søknad søknaden søknader søknadene reklamasjon reklamasjoner skjemaet skjemaene egenerklæring "
        "egenerklæringen egenmelding egenmeldingen fravær fraværet sykefravær permisjon permisjonssøknad påmelding påmeldingen påmeldinger påmeldingene avmelding svarslipp "
        "svarslippen samtykke samtykket oppsigelse oppsigelsen oppsigelser skademelding skademeldinger skader kvitteringer bilag reiseregning "
        "reiseregningen reiseregninger timelister timelisten timelista henvendelser spørsmål innspill anke anken anker innsigelser merknader "
        "avbestilling avbestillinger endringer returer returen retur refusjonskrav krav allergier allergener adresseendring"
    ),
    "bid": "ber bedt krever forlanger anmoder insisterer oppfordrer tillater",
    "rightly": "rett medhold lov grunn anledning adgang tid sjansen sjanse mulighet muligheten skylden",
}

VALUES: Mapping[str, Mapping[str, Any]] = {
    "n": {
        "null": 0, "ett én éin": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju syv": 7, "åtte": 8, "ni": 9,
        "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17,
        "atten": 18, "nitten": 19, "tjue tyve": 20, "tjueen tjueén tjueett": 21, "tjueto": 22, "tjuetre": 23,
        "tjuefire": 24, "tjuefem": 25, "tjueseks": 26, "tjuesju tjuesyv": 27, "tjueåtte": 28, "tjueni": 29,
        "tretti tredve": 30, "trettien": 31, "trettiseks": 36, "førti": 40, "førtifem": 45, "førtiåtte": 48, "femti": 50,
        "seksti": 60, "syttito": 72, "sytti": 70, "åtti": 80, "nitti": 90, "hundre": 100,
    },
    "hour": {
        "ettiden ettida": 1, "totiden totida": 2, "tretiden tretida": 3, "firetiden firetida": 4, "femtiden femtida": 5,
        "sekstiden sekstida": 6, "sjutiden sjutida syvtiden syvtida": 7, "åttetiden åttetida": 8, "nitiden nitida": 9,
        "titiden titida": 10, "ellevetiden ellevetida": 11, "tolvtiden tolvtida": 12,
    },
    "ordinal": {
        "første": 1, "andre annen annet": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sjuende syvende": 7,
        "åttende": 8, "niende": 9, "tiende": 10, "ellevte": 11, "tolvte": 12, "trettende": 13, "fjortende": 14, "femtende": 15,
        "sekstende": 16, "syttende": 17, "attende": 18, "nittende": 19, "tjuende tyvende": 20, "tjueførste enogtyvende": 21,
        "tjueandre toogtyvende": 22, "tjuetredje": 23, "tjuefjerde": 24, "tjuefemte": 25, "tjuesjette": 26,
        "tjuesjuende tjuesyvende": 27, "tjueåttende": 28, "tjueniende": 29, "trettiende": 30, "trettiførste": 31,
    },
    "nth": {"første": 1, "andre annen": 2, "tredje": 3, "fjerde": 4, "siste": -1},
    "weekday": {
        "mandag mandagen mandags": 0, "tirsdag tirsdagen tirs tir": 1, "onsdag onsdagen ons": 2, "torsdag torsdagen tors": 3,
        "fredag fredagen fre": 4, "lørdag lørdagen lør laurdag": 5, "søndag søndagen søn sundag": 6,
    },
    "month": {
        "januar jan": 1, "februar feb febr": 2, "mars": 3, "april apr": 4, "mai": 5, "juni jun": 6, "juli": 7, "august aug": 8,
        "september sep sept": 9, "oktober okt": 10, "november nov": 11, "desember des": 12,
    },
    "unit": {
        "minutt minutter minuttene minutters minutts min ~min": "minute",
        "time timer timene times timers ~t ~timer ~time t ~h": "hour",
        "dag dager dagene dagers dags ~dager": "day", "uke uker ukene ukes ukers ~uker veke veker": "week",
        "måned måneder månedene måneds måneders mnd mnder": "month", "år årene års åra": "year", "kvartal kvartaler": "quarter",
    },
    "period": {
        "uke uka uken veka": "week", "helg helga helgen": "weekend", "måned måneden mnd månedens": "month",
        "kvartal kvartalet": "quarter", "år året årets": "year",
    },
    "part": {
        "formiddag formiddagen formiddags morgenen morgentimene morgenkvisten morran morgonen morningen": "morning",
        "ettermiddag ettermiddagen ettermiddags": "afternoon", "kveld kvelden kveldinga aften aftenen": "evening",
        "natt natta natten": "night", "lunsj lunsjen lunsjtid lunsjtider": "lunch", "middag": "noon", "midnatt": "midnight",
    },
    "holiday": {
        "jul jula julen julaften julekvelden": "12-24", "lille-julaften": "12-23", "påske påska påsken påskedag": "easter",
        "skjærtorsdag": "easter-3", "langfredag": "easter-2", "påskeaften": "easter-1", "palmesøndag": "easter-7",
        "pinse pinsa pinsen pinsedag": "easter+49", "pinseaften": "easter+48",
        "himmelfartsdag himmelfartsdagen himmelfart": "easter+39", "sankthansaften sankthans": "06-23", "nyttår": "12-31",
        "nyttårsaften nyttårsaftenen": "12-31", "nyttårsdag": "01-01", "grunnlovsdagen nasjonaldagen": "05-17",
        "romjula romjulen romjul": "12-30", "halloween": "10-31", "juledag": "12-25", "valentinsdagen": "02-14",
        "luciadagen": "12-13",
    },
    "offset": {
        "idag ida": 0, "imorgen imorra imårra imorn imorgon imorgn imårn": 1, "iovermorgen overimorgen iovermorra": 2,
    },
}  # fmt: skip

# ── Verbs by what they do, nouns by what they are ────────────────────────────────────────────────────────────────────

VERBS = {
    "phone": "ringe oppringe telefonere tilbakeringe ringes",
    "tell": (
        "svare besvare informere varsle kontakte bekrefte meddele underrette orientere opplyse forklare tilbakemelde redegjøre påminne "
        "minne begrunne annonsere kunngjøre utdype respondere advare forvarsle pinge kommentere tilskrive gjengi tipse redegjøre "
        "viderebringe varsku alarmere presisere"
    ),
    "write": "skrive maile meile mailes tekste smse e-poste eposte messe chatte dm-e",
    "send": (
        "sende ettersende oversende videresende tilsende levere utlevere distribuere publisere dele poste ekspedere fakse videreformidle "
        "formidle utsende postlegge etterlevere utgi rekvirere sendes omlevere returnere avsende tilbakesende avlevere skipe forsende faxe videresendes "
        "nysende gjensende oppsende"
    ),
    "give": "gi overrekke tildele innrømme låne utstede utlåne skjenke donere by",
    "get": "få motta",
    "come": "besøke banke stikke dra reise stille dukke rykke svippe troppe innfinne hoppe trille sykle jogge",
    "arrive": "komme ankomme lande tikke dumpe havne ramle",
    "reach": "medfølge tilkomme",
    "meet": "møtes treffes treffe møte ses sees snakkes",
    "bring": "bringe putte kjøre frakte transportere overlevere utkjøre bære tilbakelevere overbringe utbringe tilkjøre hjemkjøre tilbakebringe",
    "collect": "hente avhente",
    "pay": (
        "betale tilbakebetale refundere kreditere godskrive utbetale overføre innbetale tilbakeføre kompensere dekke rabattere "
        "etterbetale avregne vippse vipse godtgjøre forskuttere refusjonere spandere innfri nedbetale utligne tilgodeføre tilbakeføre finansiere "
        "sponse subsidiere punge gjenbetale krediteres"
    ),
    "waive": "stryke ettergi frafalle slette nulle fjerne redusere senke halvere trekke annullere avskrive",
    "fix": (
        "fikse reparere rette korrigere endre forandre justere oppdatere tilpasse ombestemme avbestille kansellere avlyse stoppe stanse "
        "tilføye føye øke forlate sette legge montere demontere installere reinstallere bygge lage gjøre opprette nullstille "
        "tilbakestille resette restarte gjenopprette låse åpne sperre oppheve aktivere deaktivere slå skru koble "
        "oppgradere nedgradere migrere konfigurere programmere feilsøke feilrette lappe rulle løse løyse håndtere behandle "
        "fullføre ferdigstille starte begynne påbegynne fortsette utføre gjennomføre implementere bestille etterbestille registrere "
        "melde påmelde avmelde innmelde utmelde journalføre arkivere lagre innføre føre stenge utvide forlenge fornye forkorte pause avslutte "
        "vaske rengjøre rense presse male lakke lakkere polere slipe sparkle flislegge fuge tapetsere klippe trimme barbere "
        "farge style føne sy lime sveise lodde bore kverne smøre olje balansere kalibrere måle veie bake steke koke "
        "tilberede servere pakke merke laste losse lagerføre ombooke omorganisere stemple attestere sertifisere "
        "tinglyse notarisere oversette korrekturlese omskrive trykke printe skanne scanne kopiere makulere eskalere viderebringe viderefordele "
        "heve ta rapportere flagge prioritere vanne plante beskjære hekke gjødsle sprøyte vaksinere operere "
        "injisere bandasjere bleke tømme fylle etterfylle varme avkjøle lufte isolere tette skru stramme "
        "løsne rydde feie støvsuge desinfisere sterilisere kaste resirkulere taue lade avrime fakturere omfakturere etterberegne "
        "telle avstemme godkjenne validere autorisere innvilge anke klage bearbeide adressere anskaffe kjøpe "
        "leie gravere ramme innramme laminere transkribere konvertere importere eksportere synkronisere lenke avlenke hviteliste "
        "stelle bade mate trene lære undervise instruere sensurere skifte utbedre fremskynde framskynde "
        "forenkle effektivisere konkludere designe modellere filme fotografere retusjere utvikle produsere rotere "
        "iverksette igangsette initiere taste avinstallere gjeninnsette etterse overhale spyle brøyte måke strø felle "
        "deployere lansere patche opparbeide beise impregnere omadressere omplassere innlevere "
        "forkynne stevne kartlegge prosjektere taksere overdra overskjøte bevilge tine avkalke avise tappe bolte klarere fortolle tolle deklarere "
        "selge ompakke adressere frankere dusje krølle glatte tone massere nåle gipse suturere skylle sminke veilede tilvise kurse eksaminere "
        "karaktersette resynkronisere indeksere rekonfigurere sikkerhetskopiere skalere klone speile kryptere dekryptere avpublisere moderere "
        "svarteliste lønnsberegne periodisere revidere vitne prioritere nyinstallere hovedrengjøre desinfisere snu dreie henge "
        "ajourføre avgjøre avhjelpe avkorte avrunde avvikle betjene binde blande brenne børste dekorere demontere doble effektuere emballere finjustere "
        "finpusse flette fiksere filtrere foreta formatere forsterke forsyne frese fryse fullstendiggjøre fusjonere gjenoppta gruse helle herde hogge hugge "
        "høytrykksspyle høytrykksvaske ilegge inndra innkreve innlemme innrede innregulere innrapportere innstille kable kappe kategorisere kitte klassifisere "
        "klistre kode komplettere komprimere konstruere konservere legalisere loggføre lokalisere lukke luke markere matche mekke mikse modernisere modifisere "
        "navngi nedlegge nedskrive normalisere nummerere omarbeide ombestille ombygge omdirigere omdisponere omgjøre omkoble omlegge omprogrammere "
        "omregistrere oppføre oppklare oppløse oppnevne optimalisere slenge droppe hive stappe skyte overføre overta parkere plassere plugge pløye preparere rake redigere "
        "regulere renskrive renske reprogrammere restaurere sanere skjerme skrape skrelle skrubbe slukke smi snøfrese spa spikre splitte stable "
        "standardisere strekke strikke supplere sveipe systematisere tekke tildekke tilføre tilkalle tilknytte tilsette tjære trykkteste "
        "utfylle utjevne utnevne utplassere utruste ventilere verifisere viske vedta beslutte bestemme fastslå klarlegge omberegne etterfakturere innbinde "
        "nøkle omkode passivisere reaktivere rekalibrere reetablere etablere oppbemanne bemanne remontere rekonstruere røykteste sandblåse skreddersy sluttføre "
        "sluttbehandle ekspedere spore strupe tilbakestilles tilslutte tømme utlufte utrede valse veie vedlikeholde visitere vrake avfukte bekle logge sementere strenge sko intonere brette pensle stifte bokse mure rigge innbinde vatre bolte klamre nagle plombere rotfylle bedøve kastrere sterilisere chippe id-merke avlive obdusere floke kjemme gre tvinne fargekorrigere beskjære rentegne korrekturlese redigere oppjustere tonesette synge innspille mikse mastre miksere trailere slepe berge ompostere etterkontere avskjære kalandrere fakturabehandle purrestoppe avinstallere formatere reinstallere partisjonere virusrense avbryte avkoble innkoble tilbakekoble varmebehandle trykkavlaste bløtgjøre avlyse oppmåle matrikulere seksjonere fradele regulere sammenføye "
        "innhente fjernstyre fjernslette fjernlåse rustbeskytte silikonere prime flikke lirke dirke skjøte sammenslå dispensere profilere kranse ompotte toppe kalke terminere bøye omsy digitalisere spiralisere dimensjonere simulere screene tøye knekke protokollere dokumentere journalnotere destruere anonymisere integrere automatisere skripte reboote omstarte rulletilbake hotfixe strømme lisensiere offboarde onboarde speditere regressere debitere reversere stornere samle konsolidere omstrukturere refinansiere innkvartere nedkvittere apostillere megle mekle begjære planere prøvetake rekruttere intervjue coache promotere homestage eskortere skysse bone dybderense dreneres fornye fotfølge forhåndsbestille gjenåpne gjenskape innhegne innløse kantklippe kutte overvintre pigge resertifisere "
        "retaksere saldere slakte stemme stoppe styre søke tette tolke transponere tynne utbygge utsmykke utvekse utbasunere vatre "
        "tilkoble frakoble etterisolere drenere asfaltere brolegge sprenge rive demontere bortkjøre kle omtrekke "
        "tilbakekalle inndrive bokføre kontere postere lønnskjøre utlyse avholde saksbehandle kvalitetssikre "
        "svinge oppjustere nedjustere tilrettelegge grave sage høvle støpe mure pusse rehabilitere renovere "
        "forberede planlegge sortere ettersette forsegle plombere polstre "
        "klargjøre henge feste dempe tørke pynte pumpe vokse plukke rigge brodere folde galvanisere blåse kviste kløyve salte sande suge slamsuge stake krympe teipe lifte tatovere klemme avmaske inngi prosedere visningsklargjøre avertere palletere nummerportere spleise provisjonere debugge refaktorere avblokkere skure gasse dandere grille foliere forgylle fôre rendre plotte taktekke trefelle ommøblere innberette sikkerhetsoppdatere omprioritere ettermontere hjulstille etterspenne varmebehandle snekre kutte skjære avlese etterjustere gjenåpne frigi frigjøre løfte heise dytte "
    ),
    "sign": "signere underskrive undertegne kontrasignere medsignere",
    "check": (
        "sjekke undersøke kontrollere granske utrede etterforske høre spørre konferere rådføre diskutere drøfte gjennomgå lese vurdere "
        "analysere evaluere lete spore etterlyse snakke prate purre avklare dobbeltsjekke ettersjekke inspisere teste tenke finne se "
        "mase forhøre overvåke diagnostisere utforske befare titte kikke etterprøve forhandle gruble grave nøste rote regranske samkjøre "
        "sammenligne sjekkes ettergå saumfare avsjekke lodde pejle forespørre"
    ),
    "replace": "bytte erstatte ombytte utskifte nylevere",
    "keep": "holde reservere beholde oppbevare garantere avsette opprettholde",
    "book": "booke timebestille innkalle",
    "move": "flytte utsette skyve forskyve omberamme",
    "arrange": "ordne organisere koordinere skaffe arrangere besørge",
    "prepare": "utarbeide utforme tegne formulere generere beregne kalkulere sammenfatte utferdige oppsummere skissere sammenstille skribere",
    "ensure": "sørge påse sikre",
    "schedule": "planfeste fastsette avtale",
    "light": "vise foreligge la be være stå gå ligge følge rekke si ha bli vende stemme passe",
    "act": "delta",
    "none": (
        "prøve forsøke trenge ville ønske håpe sikte like elske vente forbli forstå anta tro vite føle hjelpe bistå assistere "
        "savne nyte glemme huske angre beklage takke samtykke bestrebe bruke kreve koste vare slutte lytte vinne tape "
        "skylde nekte avslå sitte virke låte vedlegge stole bry bekymre streve bo leve anbefale foreslå "
        "hende skje jobbe arbeide klare orke gidde kunne måtte burde pleie fungere gjelde heter hete bety tilsvare tilhøre mangle oppleve "
        "oppfordre anmode ane mene synes forvente regne satse glede unnskylde kalle smake lukte ligne hate spise drikke sove "
        "lure slite bråke inneholde støtte tilby ønskes mistenke frykte overlate handle velge "
        "undre fatte tåle unne fortjene ane gjette drømme fortvile irritere plage nøle tvile savne skuffe akseptere respektere verdsette sutre "
        "ligge befinne bestå bero skyldes tyde ende rotne vike lovprise tilgi imponere misforstå mistro "
        "påklage medbringe oppgi fremvise forevise fremlegge påføre innta dosere inkludere omfatte variere stige synke "
        "bursdagsfeire kjenne feire hilse opphøre eksistere avhenge henvise slippe gjenta understreke nevne løpe utløpe forfalle snø regne fungere krysse "
        "ryke smelte sprekke lekke ruste råtne vokse gro visne spire dø fødes overnatte ferdes jule påskeferiere ligne "
        "grille ansette ommøblere kåre spille konkurrere praktisere budsjettere spare skynde"
    ),
}  # fmt: skip

NOUNS = {
    "call": "telefon samtale oppringning telefonsamtale",
    "message": (
        "svar:t beskjed melding tilbakemelding oppdatering e-post epost mail meil sms tekstmelding informasjon info forklaring bekreftelse "
        "påminnelse varsel:t status statusoppdatering nyhet:p redegjørelse begrunnelse lyd orientering avklaring beslutning beskje:p beskjet:p livstegn:t ord:t "
        "tilbakeringing respons rapportering lydmelding melding sluttsvar:t delsvar:t svarbrev:t avklaring beskjeder:p delrapportering konklusjon nyheter:p tilsvar:t rettledning veiledning råd:t svaret:p"
    ),
    "money": (
        "gjeld gjelda:p restgjeld restanse penger:p pengene:p beløp:t beløpet refusjon tilbakebetaling kreditt avslag:t rabatt gavekort:t tilgodelapp kompensasjon erstatning "
        "depositum:t depositumet:p gebyr:t differanse mellomlegg:t honorar:t bonus kontant krone kr:p ~kr:p ,-:p utlegg:t utbetaling lønn lønna feriepenger:p "
        "feriepengene:p kreditnota oppgjør:t etteroppgjør:t prisavslag:t saldo prosent:p %:p €:p avgift purregebyr:t forskudd:t støtte stipend:t restbeløp:t "
        "egenandel tilgodehavende:t innskudd:t overskudd:t dagpenger:p sykepenger:p fraktkostnad kostnad verdikupong kupong frakta:p frakten:p euro:p sum "
        "betaling etterbetaling utgift bompenger:p billettpenger:p fribillett rabattkode tilgodebevis:t kredittnota kreditering refundering nedslag:t delbetaling godtgjørelse "
        "overskytende:p bonuspoeng:t poeng:t tilskudd:t premie moms mva erstatningssum dagmulkt skattepenger:p pengegave provisjon avkastning utbytte:t verdibevis:t kontantbeløp:t forsinkelsesgebyr:t "
        "leie leia:p leien:p restsum kontingent halvparten:p renter:p bot husleie kundefordel gratismåned"
    ),
    "document": (
        "dokumentasjon oppgavesett:t fasit anbud:t innkallelse sluttinnlegg:t replikk byttelapp energimerke:t oblat brukerkonto erstatningskrav:t kompensasjonskrav:t dokument:t kontrakt avtale tilbud:t faktura kvittering rapport skjema:t kopi lenke link bilde:t foto:t fil attest brev:t "
        "utkast:t plan liste brosjyre katalog bruksanvisning manual resultat:t søknad pdf pdf-en:p vedlegg:t video skjermbilde:t tegning resept henvisning "
        "billett invitasjon innkalling timeplan prøvesvar:t kode passord:t pålogging innlogging bevis:t logo presentasjon lydfil referat:t oppskrift oversikt "
        "oversettelse sammendrag:t vedtak:t avgjørelse lisens polise vitnemål:t skjøte:t fullmakt papir:t takst etikett returlapp returseddel "
        "fraktseddel lønnsslipp årsoppgave skattemelding mva-melding a-melding regnskap:t timeliste protokoll epikrise journal estimat:t overslag:t skriv:t notat:t referanse "
        "sertifikat:t mål:t diplom:t regning kontoutskrift utskrift rekkeplan vaktplan menyforslag:t forslag:t skisse design:t sporingsnummer:t "
        "sporingskode innloggingsinformasjon tall:t analyse utredning erklæring polisen dom kjennelse stevning arbeidsavtale "
        "årsoppgjør:t oppsummering evaluering anbefaling seddel mappe datablad:t voucher regneark:t ark:t bilag:t korrektur prøvetrykk:t manus:t reiserute program:t programmet:p dagsorden "
        "vedtekt brukernavn:t budsjett:t kalkyle følgebrev:t ferdigattest reisedokument:t tilstandsrapport oppskrift noter:p notene:p kart:t handlingsplan spotavtale strømavtale mobilavtale leieavtale serviceavtale vedlikeholdsavtale fastprisavtale kundeavtale rammeavtale låneavtale forsikringsavtale medlemsavtale treningsavtale abonnementsavtale bindingsavtale forvaltningsavtale driftsavtale betalingsavtale transkripsjon transkript:t "
        "forhåndsvisning layout demo-lenke manuskript:t grunnlag:t underlag:t tilsagn:t rekvisisjon visum:t bekreftelsesbrev:t sertifisering nedlastingslenke samtykkeskjema:t instruks instruksjon eksemplar:t "
        "fullmaktsskjema prospekt:t salgsoppgave taksten lydopptak:t opptak:t opplysning kalender prisliste spesifikasjon beskrivelse refusjonskrav:t loggfil installasjonsfil bookingbekreftelse ordrebekreftelse bestillingsbekreftelse reservasjonsbekreftelse kjøpsbekreftelse reisebekreftelse fordeling romfordeling deltakerliste testtilgang demotilgang byggetillatelse parkeringstillatelse tillatelse bevilling kvote sikringsobligasjon karakterkort:t ukeplan"
    ),
    "goods": (
        "pakke forsendelse vare bestilling ordre ordrer:p produkt:t sofa stol bord:t seng madrass kjøleskap:t vaskemaskin maskin bil sykkel pc laptop "
        "datamaskin skriver ruter modem:t bok bøker:p bøkene:p sko:p skoene:p klær:p klærne:p kjole jakke frakk dress brille linse medisin blomst bukett kake kasse eske "
        "nøkkel nøkler:p nøklene:p nøkkelkort:t kort:t nøkkelbrikke brikke møbel møbler:p møblene:p hylle teppe:t gardin ved:p veden:p båt lader kabel utstyr:t pall sending leveranse "
        "levering nettbrett:t skap:t lampe ovn komfyr gave kaffe:p mat:p maten:p juletre:t ting:p tingene:p bagasje koffert sekk veske pose maling:p malingen:p grus:p pellets "
        "oppvaskmaskin tørketrommel fryser tv tv-en:p høyttaler hodetelefon kamera:t smykke:t kremt krem parfyme tøy:t duk hjelm ski:p skiene:p stav "
        " erstatningsvare erstatningsprodukt:t bytteenhet lånebil lånetelefon lånemaskin kolli:t container henger stillas:t tank sim-kort:t bankkort:t id-kort:t pass:t passet:p "
        "førerkort:t rullator rullestol høreapparat:t tannregulering protese skinne bunad symaskin gressklipper snøfreser robotklipper barnevogn bilstol sengetøy:t pute dyne rekvisita:p "
        "kåpe genser bukse skjorte bluse skjørt:t vott lue skjerf:t vest smykke ring armbånd:t øredobb gitar piano:t fiolin instrument:t benk kommode persienne markise parkett sand jord "
        "plante blomster:p blomstene:p krans brød:t bolle smørbrød:t vin kjøtt:t fisk blanding fôr:t tannplugg tennplugg bandasje krykke sele hefte:t spill:t konsoll mobil mobiltelefon hodesett:t router dekoder boks "
        "dunk beholder stige drill verktøy:t tilhenger moped scooter kajakk telt:t sovepose støvel sandal hanske drakt trøye uniform arbeidsklær:p dukke leke vogn materiale:t planke panel:t betong "
        "takstein propan gassflaske flaske olje diesel drivstoff:t servise:t ramme maleri:t skulptur album:t banner:t t-skjorte pokal medalje laken:t håndkle:t bombrikke armbåndsur:t ur:t kontaktlinser:p "
        "nøkkelring adapter kaffemaskin kaffetrakter barneseng erstatningskort:t byttevare prøve vareprøve matkasse grønnsakskasse fruktkurv kurv gavekurv blomsterdekorasjon dekorasjon brikett sager:p "
        "mikrofon projektor printer server skjermkort:t vekt trapp rullegardin kjøkken:t garderobe vask:t servant badekar:t dusjkabinett:t peisovn grill hagemøbler:p trampoline basseng:t robot støvsuger lydbok skolebok pensumbok "
        "lykt hodelykt snus parasoll minibuss leiebil erstatningsbil campingvogn hundemat kattemat såpe vaskemiddel:t papirrull kopipapir:t blekkpatron "
        "opplag:t opplaget:p erstatningsprodukt:t motorsag snøskuffe feiekost vinterdekk:t piggdekk:t hengelås alarmbrikke akvarium:t terrarium:t hundeseng seletøy:t hesteutstyr:t kransekake bløtkake marsipankake tapas:p buffet fat:t spekemat salat suppe middagsrett juleribbe fiskekasse rekekasse honning sirup frukt grønt grønnsaker:p poteter:p høyballe rundball halmballe gjødsel plen ferdigplen hekkplante juleneg treskulptur keramikk krukke vase lysestake rammeverk garn:t mønster:t strikkepakke stoff:t skreddersøm brudekjole smoking hatt caps klokkereim smykkeskrin medaljong gullring giftering forlovelsesring serum:t krem salve tablett dosett pilleeske inhalator insulin:t plaster:t "
        "avis blad:t prøvepakke varene:p tavle plakat skilt:t trykksak visittkort:t fjernkontroll enhet terminal betalingsterminal juletreet:p gebiss:t felg nøkkelsett:t benkeplate kjøkkeninnredning innredning dusjdør dusjvegg klosett:t panelovn stolpe gjerde:t port garasjeport rekkverk:t pipe takrenne laminat:t ytterdør innerdør skyvedør solskjerming plissé bagasjelapp brosje urreim innfatning bur:t båre esim:t hjemmesentral bittskinne plagg:t"
    ),
    "spare": (
        "katalysator lyddemper støtfanger panser:t dynamo turbo clutch bremsebelegg:t delesett:t takstativ:t barnesete:t garasjeåpner portåpner brannslukker slukkeapparat:t slokkeapparat:t batteri:t kjel kjele skjerm filter:t filteret:p lås pumpe lyspære pære tetning pakning ventil slange toner patron del reservedel brems bremsekloss "
        "sikring kran varmtvannsbereder bereder motor sensor termostat vindu:t rute glass:t dør håndtak:t hengsel:t belte:t rem glidelås knapp hæl såle dekk:t "
        "skrue mutter panne feste:t dyse relé:t sikringsskap:t håndtak:t viskerblad:t visker lykteglass:t speil:t sidespeil:t tannhjul:t drivreim knivsett:t bladsett bæring vannmåler måler strømmåler trafo antenne parabol splitter "
        "bryter stikkontakt kretskort:t kjede:t gir:t hjul:t kompressor element:t flis list varmeelement:t frontrute viftemotor vifte lampe sylinder "
        "låssylinder tastatur:t harddisk minnekort:t kobling registerreim reim bremseskive støtdemper eksosanlegg:t strikk fjær sluk:t toalett:t sisterne røykvarsler dimmer downlight karm hengsle beslag:t snøfanger fug membran stolpesko kran stikk:t varmekabel"
    ),
    "person": (
        "tekniker montør elektriker rørlegger sjåfør bud:t kollega kolleger:p kollegene:p kollegaer:p medarbeider ansatt:p ansatte:p mekaniker reparatør "
        "spesialist ekspert lege fastlege tannlege tannpleier sykepleier helsesykepleier jordmor veterinær rådgiver konsulent agent saksbehandler "
        "kundebehandler kundekonsulent kundeveileder representant assistent team:t noen:p advokat jurist regnskapsfører takstmann takstmannen:p takstmenn:p inspektør "
        "renholder renholdere:p maler snekker tømrer gartner anleggsgartner låsesmed leder sjef trener instruktør lærer kontaktlærer rektor stylist frisør "
        "terapeut fysioterapeut psykolog vaktmester operatør resepsjonist sekretær vekter fotograf florist kokk skredder optiker apoteker "
        "feier glassmester taktekker blikkenslager fliselegger murer flyttefolk:p flyttefolkene:p håndverker kundeservice:p kundesenter:t support:p "
        "avdeling resepsjon sentralbord:t driftsleder prosjektleder eiendomsmegler megler meglerfullmektig styreleder forvalter sønn:p sønnen:p datter:p dattera:p datteren:p "
        "mann:p mannen:p kone:p kona:p samboer bror:p broren:p søster:p søsteren:p mor:p moren:p mora:p mamma:p pappa:p faren:p venn:p vennen:p lag:t gjeng mannskap:t utvikler ingeniør programmerer "
        "folk:p folkene:p verksted:t kontor:t lager:t hjemmehjelp hjelp gutta:p guttene:p karene:p jentene:p gutt kar fyr vaktselskap:t vaktsentral hjelpemann assistenten:p partner styre:t nemnd utvalg:t vikar nestleder lærling stedfortreder vakt hjemmesykepleier hjemmesykepleie hjemmetjeneste hudpleier fotterapeut kiropraktor barnelege "
        "spesialsykepleier ergoterapeut logoped ambulanse viseadministrerende byggmester bilist bademester bartender byggleder befaringsmann servicemann servicemannen:p "
        "selger:p økonomiansvarlig kundeansvarlig driftsansvarlig ansvarlig:p sensor fullmektig bobestyrer skadebehandler takstingeniør skoleleder "
        "avdelingsleder butikksjef lagersjef verksmester verkstedmester kranfører maskinfører transportleder logistikkansvarlig lønnsansvarlig lønnsmedarbeider "
        "svigerfar svigermor onkel tante nabo kjæreste ektefelle barnebarn svoger svigerinne nevø niese bestemor bestefar gulvlegger gulvsliper flislegger membranlegger parkettlegger brønnborer kabellegger tapetserer billakkerer karosserimaker møbeltapetserer steinlegger skadedyrbekjemper installatør kontrollør elkontrollør feiervesen:t tilsynsfører tilsynsmann helsesøster hjelpepleier kommunelege vernepleier kontaktperson kontrollør klubbleder oppmann ressursperson saksbehandler turnuslege kjørelærer sanglærer flygelstemmer pianostemmer orgelbygger bokbinder kalligraf servitør barista konditor baker slakter fiskehandler vinkelner stuepike renholdsleder piccolo veihjelp redningsbil dykker landmåler landmålere:p oppmåler matrikkelfører byggesaksbehandler plansjef ordfører rådmann inkassator hundetrener rideinstruktør dirigent "
        "vaktmann:p vaktmannen:p flyttemann:p flyttemannen:p kelner guide redaktør journalist bibliotekar kurator prest kantor organist kirketjener kirkeverge gullsmed smed urmaker salmaker sveiser båtbygger audiograf sosionom pedagog designer grafiker kundestøtte hovslager bestyrer husvert vertskap:t vert vertinne nattportier portier hovmester seksjonsleder enhetsleder barnehagelærer tilkallingsvikar "
        "miljøterapeut helsefagarbeider bioingeniør radiograf anestesilege kirurg kjeveortoped hudlege gynekolog øyelege spesialtannlege skogsarbeider vinduspusser vaktmesterlag stillasbygger gravemaskinfører murmester malermester rørleggermester elektromontør nettmontør systemutvikler konsulentteam:t folka:p mannskapet:p arbeidslag:t montørlag:t vareleverandør brøytemannskap:t kundekontakt brukerstøtte innkjøper speditør disponent trafikkleder dispatcher kapteinen:p skipper los "
        "servicetekniker serviceteknikere:p budbil it-ansvarlig dyrlege pleier førstelinje andrelinje kontormedarbeider arkitekt oversetter tolk entreprenør underentreprenør barnehagestyrer planlegger controller husøkonom lakkerer trefeller arborist syerske massør negldesigner serviceavdeling:p serviceavdelingen:p brannvesenet:p fagansvarlig:p serviceteam:t serviceteamet:p"
    ),
    "appointment": (
        "samtale time timeavtale møte:t avtale visning befaring konsultasjon behandling hårklipp:t klipp kurs:t kjøretime undersøkelse kontroll besøk:t intervju:t "
        "prøving reservasjon bordreservasjon bordbestilling timebestilling legetime tannlegetime oppmøte:t overtakelse overtagelse rettsmøte:t "
        "megling foreldremøte:t utviklingssamtale konferanse demo demonstrasjon seminar:t omvisning eu-kontroll dekkskift:t massasje fotpleie vaksinasjon "
        "vaksinering prøvetime trening økt opplæring innføring webinar:t videomøte:t teamsmøte:t styremøte:t vielse bryllup:t begravelse prøvekjøring "
        "årskontroll telefontime videokonsultasjon telefonmøte:t oppstartsmøte:t statusmøte:t forelesning eksamen kurskveld årsmøte:t sommeravslutning time:p "
        "opphold:t innsjekk innsjekking utsjekk fremvisning framvisning henteavtale avtaletid møtetid sittetime sitting smakstest prøvetur prøvestell prøvesminke brudeprøve dåp konfirmasjon vigsel seremoni gudstjeneste minnestund fotografering synstest hørselstest operasjon innleggelse ultralyd røntgen rådgivning høring forhandling hovedforhandling overlevering fitting bryllupsmøte:t oppfølgingstime startsamtale dekklegging hjulskift:t hjulskifte:t omlegging undervisningstime pianotime sangtime spilletime ridetime svømmetime gruppetime prøvesmaking smaking fargetime klippetime behandlingstime vaksinetime blodgivning tapping rotfylling tannrens tannkontroll helsekontroll skolestartsamtale stellsamtale inntakssamtale jobbintervju:t avslutningsmøte:t innspillingsdag oppspilling opptaksprøve "
        "blodprøvetaking kickoff workshop måltaking kostymeprøve bryllupsprøve høreprøve prøvemiddag besøksdag byvandring brannøvelse vernerunde trimming farging kroppsanalyse bremsesjekk skadetaksering stell:t kontorbesøk:t dialogmøte:t nettmøte:t ansiktsbehandling manikyr pedikyr oppkjøring samtaletime tilpasning synsprøve"
    ),
    "price": "pris timepris fastpris tilbudspris sats rente tariff vilkår:t betingelse leiepris kampanjepris",
    "work": (
        "reparasjon montering service vedlikehold:t rengjøring arbeid:t jobb oppgradering installasjon restart omstart flytting rens "
        "brøyting måking snørydding feiing tømming septiktømming sprøyting klipping beskjæring stell:t graving boring saging maling tapetsering legging sliping polering lakkering utskifting bytting kalibrering justering avlesning migrering utrulling lansering patching backup gjenoppretting utredning trykking produksjon innramming gravering innbinding oppussing rengjøring renovering omtapetsering dekkvask avising avregning omregning etterberegning omberegning kontering bokføring utbygging utrulling gjenoppbygging overhaling innregulering "
        "overføring forsikring endring føring innføring regulering registrering vurdering fakturering lagring markering parkering organisering finansiering "
        "prioritering erfaring utfordring påføring utlevering mønstring sortering rangering beværing lisensiering sammenføring "
        "utrykning utbedring feilretting lønnskjøring kjøring vask flyttevask rydding montasje feilsøking påsetting innsetting oppsetting avlesing rørinspeksjon staking trefelling dekklegging"
    ),
}  # fmt: skip

# How nouns bend: ":t" marks those of neuter gender, ":p" those that have no other form here.
NOUN_FORMS = {
    "one": ((":[tp]$", ""), ("$", "")),
    "that": (
        (":p$", "-"), ("e:t$", "et"), (":t$", "et"), ("a$", "aen"), ("e$", "en|a"), ("$", "en|a"),
    ),
    "those": (
        (":p$", "-"), ("e:t$", "ene"), (":t$", "ene|a"), ("er$", "erne"), ("a$", "aene"), ("e$", "ene"), ("$", "ene"),
    ),
    "some": (
        (":p$", "-"), ("e:t$", "er"), ("^([^aeiouyæøå]*[aeiouyæøå]+[^aeiouyæøå]*):t$", "-"), (":t$", "er"),
        ("er$", "ere"), ("a$", "aer"), ("e$", "er"), ("$", "er"),
    ),
}  # fmt: skip

FORMS = {
    "inf": (("$", ""),),
    "pres": (("$", "r"),),
    "pass": (("es$", "-"), ("$", "s")),
    "past": (
        ("es$", "-"),
        ("ere$", "erte"),
        ("([bdfgklmnprst])\\1e$", r"\1\1et|\1te|\1de|\1\1a"),
        ("e$", "et|te|de|a"),
        ("$", "dde"),
    ),
    "done": (
        ("es$", "-"),
        ("ere$", "ert"),
        ("([bdfgklmnprst])\\1e$", r"\1\1et|\1t|\1d|\1\1a"),
        ("e$", "et|t|d|a"),
        ("$", "dd"),
    ),
}

_PAST = (
    "gi:ga ta:tok få:fikk se: gå:gikk stå:sto,stod komme:kom legge: sette:satte skrive:skrev finne:fant bringe:brakte følge:fulgte "
    "be:ba dra:dro holde:holdt trekke:trakk treffe:traff drive:drev skyve:skjøv stryke:strøk slå:slo skjære:skar utsette:utsatte videresende:videresendte "
    "selge:solgte la:lot motta:mottok bære:bar grave:gravde ligge:lå være:var ha:hadde bli:ble stikke:stakk rykke:rykket gjøre:gjorde spørre:spurte "
    "velge:valgte bestille:bestilte vite:visste sende:sendte ringe:ringte løpe:løp ankomme:ankom"
)
_DONE = (
    "gi:gitt ta:tatt få:fått se:sett gå:gått stå:stått si:sagt komme:kommet ankomme:ankommet legge:lagt sette:satt skrive:skrevet "
    "omskrive:omskrevet underskrive:underskrevet finne:funnet bringe:brakt følge:fulgt velge:valgt be:bedt holde:holdt "
    "trekke:trukket treffe:truffet rekke:rukket drive:drevet skyve:skjøvet forskyve:forskjøvet stryke:strøket slå:slått "
    "skjære:skåret låse:låst utsette:utsatt videresende:videresendt fastsette:fastsatt overlate:overlatt innrømme:innrømmet ettergi:ettergitt "
    "frafalle:frafalt frigi:frigitt utgi:utgitt oversette:oversatt avsette:avsatt godskrive:godskrevet avskrive:avskrevet overrekke:overrakt "
    "motta:mottatt bære:båret grave:gravd bore:boret selge:solgt la:latt medbringe:medbrakt gjennomgå:gjennomgått foreslå:foreslått "
    "avslå:avslått ligge:ligget bygge:bygget,bygd godkjenne:godkjent avtale:avtalt tilbakekalle:tilbakekalt oppheve:opphevet planlegge:planlagt "
    "tilrettelegge:tilrettelagt vedlegge:vedlagt påse:påsett bli:blitt ha:hatt anta:antatt stikke:stukket dra:dratt "
    "rykke:rykket ete:ett løse:løst ringe:ringt,ringet bryte:brutt skaffe:skaffet flytte:flyttet støpe:støpt klippe:klippet,klipt"
)
_FORMS: dict[str, dict[str, str]] = {}
for _form, _pairs in (("done", _DONE), ("past", _PAST)):
    for _verb, _, _words in (pair.partition(":") for pair in _pairs.split()):
        _FORMS.setdefault(_verb, {})[_form] = _words.replace(",", " ")
_OTHERWISE: Mapping[str, Mapping[str, str]] = {
    "gjøre": {"pres": "gjør", "done": "gjort"},
    "godtgjøre": {"pres": "godtgjør", "done": "godtgjort"},
    "redegjøre": {"pres": "redegjør", "done": "redegjort"},
    "klargjøre": {"pres": "klargjør", "done": "klargjort"},
    "rengjøre": {"pres": "rengjør", "done": "rengjort"},
    "frigjøre": {"pres": "frigjør", "done": "frigjort"},
    "kunngjøre": {"pres": "kunngjør", "done": "kunngjort"},
    "si": {"pres": "sier", "done": "sagt", "pass": "sies"},
    "spørre": {"pres": "spør", "done": "spurt"},
    "være": {"pres": "er", "done": "vært", "pass": ""},
    "vite": {"pres": "vet", "done": "visst"},
    "kunne": {"pres": "kan", "done": "kunnet", "pass": ""},
    "ville": {"inf": "", "pres": "", "done": "", "pass": ""},
    "måtte": {"pres": "må", "done": "måttet", "pass": ""},
    "burde": {"pres": "bør", "done": "burdet", "pass": ""},
    "gjelde": {"pres": "gjelder", "done": "gjeldt", "pass": ""},
    "møtes": {"inf": "møtes", "pres": "møtes"},
    "treffes": {"inf": "treffes", "pres": "treffes"},
    "ses": {"inf": "ses", "pres": "ses"},
    "sees": {"inf": "sees", "pres": "sees"},
    "snakkes": {"inf": "snakkes", "pres": "snakkes"},
    "ringes": {"inf": "ringes", "pres": "ringes"},
    "mailes": {"inf": "mailes", "pres": "mailes"},
    "sendes": {"inf": "", "pres": ""},
    "se": {"done": "sett", "pass": ""},
    "komme": {"done": "kommet", "pass": ""},
    "få": {"done": "fått", "pass": ""},
    "gå": {"done": "gått", "pass": ""},
    "stå": {"done": "stått", "pass": ""},
    "møte": {"done": "møtt", "pass": ""},
    "snakke": {"done": "snakket", "pass": ""},
    "treffe": {"done": "truffet", "pass": ""},
    "synes": {"pres": "synes", "inf": "synes"},
    "finne": {"done": "funnet", "pass": "finnes"},
    "løpe": {"done": "", "pass": ""},
    "heter": {"inf": "", "pres": "heter", "pass": "", "done": ""},
    "trene": {"done": "trent"},
    "male": {"done": "malt"},
    "vare": {"done": "vart", "inf": ""},
    "regne": {"done": "regnet"},
    "like": {"inf": "", "done": "likt"},
    "bo": {"done": "bodd", "pass": ""},
}  # fmt: skip
IRREGULAR = {verb: {**_FORMS.get(verb, {}), **_OTHERWISE.get(verb, {})} for verb in {**_FORMS, **_OTHERWISE}}

_TO_YOU = "(deg|dere|dem|henne|ham|han|<name>|til)"

# What a verb does together with the words around it. The slot is the verb; the first row that fits counts.
PHRASES = (
    ("{=kalle} (<us|adv>|<t>)* (deg|dere|<name>) (<adv>|<t>)* inn", "meet"), ("{=få} (<us|adv|reader>|<t>)* (høre|vite)", "tell"),
    ("{=rydde|=finne|=lage|=skaffe|=ha} (<us|adv>|<t>)* <det>? (<adv>)* (plass|rom|tid|time|åpning|luke|dato|tidspunkt) (til|for) (deg|dere)", "meet"),
    ("{=stille|=møte|=dukke} (<us|adv>|<t>)* (opp)? (<t>)* (på|til) (befaring|befaringen|oppdraget|adressen|hjemmebesøk)", "come"),
    ("{=kaste|=sette|=hive|=slenge} (<us|adv>)* (meg|oss|seg) (i|på|rundt|ned)", "none"),
    ("<goods|document|spare> (<x.!pres>){0,4} {=være} (<adv>|<t>)* (hos|fremme hos|framme hos) <w>", "reach"),
    ("{=maile|=meile|=e-poste|=eposte} (<us|adv>|<t>|deg|dere)* over", "send"),
    ("{=ta} <x>{0,2} (telefon|tlf|telefonsamtale) til (deg|dere)", "phone"),
    ("(bud|budet|ekspressbud|ekspressbudet|kurer|kureren|budbilen|postbudet) (<adv|t>)* {=komme|=være|=svinge|=stikke} (<adv|t>)* (innom|til|hos|på)", "bring"),
    # What is looked at, and where: the reader comes with a body, we come to a house.
    ("{=se|=kikke|=titte} (<us|adv>|<t>)* (nærmere)? på (<x.!pres>){0,5} (hjemme|ute)? hos (deg|dere)", "come"),
    ("(takstmannen|takstmann|montøren|elektrikeren|rørleggeren|blikkenslageren|snekkeren|mureren|taktekkeren|glassmesteren|skadedyrbekjemperen) (<x.!pres>){0,3} {=se|=kikke|=titte} (<adv>|<t>)* på <w.!stop>{1,2} (din|deres|ditt|dine)", "come"),
    ("{=se|=kikke|=sjekke|=undersøke} (<us|adv>|<t>)* (nærmere)? (på)? <body> (<possessive>|<name>)* <t>", "meet"),
    ("(kronen|tannkronen|tannkrone|fyllingen|implantatet|broen i munnen|protesen|gipsen|stingene|skinnen|tannskinnen|reguleringen|piercingen|spiralen) (<adv>|<t>|<possessive>)* ({=sementere|=sette|=lime|=feste|=justere|=fjerne|=tilpasse|=ta|pass.=sette|pass.=sementere|pass.=fjerne|pass.=ta}) (<us|adv>|inn|ut|på|av)* <t>", "meet"),
    ("{=gjøre|=ta|=utføre|=foreta|=gjennomføre} (<us|adv>|<t>)* (hjemme)? hos (deg|dere)", "come"), ("<homecall> (<adv>|<t>)* {=gjøre|=ta|=utføre|=foreta} <us>", "come"),
    ("{=kjøre|=skysse|=følge|=eskortere} (<us|adv>|<t>)* (deg|dere) (<t>)* (hjem|til|ned|inn|ut|tilbake|dit|hele veien)", "act"), ("{=kjøre} (<us|adv>|<t>)* (maxitaxi|minibuss|taxi|drosje|ekstrabuss|buss for buss)", "act"),
    ("{=svare} (<us|adv>|<t>|deg|dere)* med (<x>){0,3} <document>", "send"), ("{=få} (<us|reader|adv>|<t>)* (prisen|priser|en pris|prisene) (<x>){0,3} (på|per|via) (mail|mailen|e-post|epost)", "send"),
    ("{=gi|=få} <x>{0,6} (over|på|per|via) (telefon|telefonen|tlf)", "phone"),
    # By telephone, and with whom we speak before we answer.
    ("{=ta|=få|=ha} (<us|adv>|<t>)* (deg|dere|<name>) (<t>|<adv>)* (opp|inn)? på (telefon|telefonen|tlf|tråden|mobilen|røret)", "phone"),
    ("{=ta|=komme|=få} (<us|adv|t>)* (i)? kontakt (<x.!pres>){0,5} (på|per|pr|over|via) <dot>? (telefon|telefonen|tlf|mobil|mobilen)", "phone"),
    ("{=ta|=ha} <x>{0,3} (en|et|ei)? (ny|rask|kjapp|liten)? (prat|runde|samtale|møte|drøfting) med <det>? (<party|theirs|outsider|client>)", "check"),
    ("{=kontakte} (<us|adv|t>)* <det>? <party|theirs|outsider>", "check"),
    # Who is moved or booked; who begins at the reader's.
    ("{=legge|=plotte|=klemme|=putte|=presse|=sette|=føre|=skrive} (<us|adv>|<t>)* (deg|dere|<name>) (<adv>|<t>)* (inn|opp) (<t>|på|hos|til)", "meet"),
    ("{=flytte|=skyve|=ombooke} (<us|adv>|<t>)* (deg|dere) (<t>|fram|frem|tilbake|over|et|en|til)", "schedule"),
    ("{=rulle|=svinge|=kjøre|=dukke|=komme} (<us|adv>|<t>)* (inn|opp|ut)? (<t>)* (hos|til|foran) (deg|dere) (?!<x>{0,3} med)", "come"),
    ("(jeg|vi) (<adv|t>)* {=få} (<adv>|<t>)* <det>? <person> (<x.!pres>){0,2} (bort|ut|opp|ned|innom|hjem|hit) (<t>)* (til (deg|dere))?", "come"),
    ("{=få} (jeg|vi) (<adv|t>)* <det>? <person> (<x.!pres>){0,2} (bort|ut|opp|ned|innom|hjem) (<t>)* (til (deg|dere))?", "come"),
    ("{=stille} (<us|adv>|<t>)* med <det>{0,2} (lånebil|lånebilen|leiebil|reservebil|erstatningsbil|lånemaskin|lånetelefon|lånesykkel|låne-pc|reserve|reserveutstyr|erstatning|mat|kaffe|lunsj|servering|utstyr|materialer|materiell)", "bring"),
    ("{=sette|=slå} (<us|adv>|<t>)* (en|ei)? strek over", "waive"),
    ("{=stenge|=åpne|=lukke} (<us|adv>)* (tidlig|tidligere|senere|sent|seinere)", "none"),
    ("{=komme} (<adv>|<t>)* <det>? <person.that> (<possessive|adv>|<t>)* (?!med)", "come"), ("<us> {=ta} <t>+ (<$>|<comma>)", "meet"),
    ("{=pakke} (<us|adv>|<t>)* (?!inn) <x.!yours>{0,3} og (<adv>|<t>)* (?=<pres.send|pres.bring|inf.send|inf.bring>)", "serve"),
    ("{=komme} (<us|adv>|<t>)* (i tillegg|på toppen|seg|utenom|på besøk|oppå)", "none"), ("{=kjøre|=følge} (<us|adv>|<t>)* (meg|oss) (?!til (deg|dere))", "none"),
    ("{=se} (<us|adv>)* <det>? <that|those|claim> (?!<t> <$>|nærmere|på)", "none"), ("{=snakke|=prate} (<us|adv>|<t>)* med <x>{0,3} (kandidatene|kandidater|søkere|søkerne|kunder|folk)", "none"),
    ("<course> (<adv>|<possessive>)* {=gå} (<t>|<adv>)* ut (?!(<adv>|<t>)* (til|i|på))", "none"),
    ("(<document|goods|message>) (<x.!pres>){0,4} {=legge|=laste|=putte|=stikke} <us> (?!(<adv>|<t>)* (om|til grunn|vekt|av|bort|ned))", "bring"),
    ("{=sende} (<us|adv|reader>|<t>)* med (bud|budet|budbil|budbilen|sjåføren|drosje|post|posten|buss|bussen)", "bring"), ("{pass.=sende} (<us|adv|reader>|<t>)* med (bud|budet|budbil|budbilen|sjåføren|drosje|post|posten|buss|bussen)", "bring"),
    ("(stingene|sting|gipsen|trådene|tannsteinen|føflekken|tannen|visdomstannen|bandasjen|spiralen|blodprøven|reguleringen|skinnen) {=fjerne|=ta|=trekke|=skifte|=sette|=bytte|=klippe|=justere} <us> <t>", "meet"),
    ("<us> (<adv>)* {=fjerne|=ta|=trekke|=klippe} (ut|av)? (stingene|gipsen|trådene|tannsteinen|føflekken|tannen|visdomstannen|spiralen) <t>", "meet"),
    ("{=holde} (<us|adv>|<t>)* (åpent|stengt|lukket)", "none"), ("(<unknown|goods|spare>) {pass.=sende} (deg|dere)", "bring"),
    ("{=komme|=være} (<us|adv>|<t>)* (opp|ned|bort|ut|innom|hjem)* (til|hos|innom) (deg|dere) (<t>)* med (lydmåler|fuktmåler|måler|måleutstyr|verktøy|verktøyet|utstyr|utstyret|stige|målebånd|lift|kamera|folk|mannskap|spyleutstyr|nye øyne|<person>)", "come"),
    ("{=skifte|=bytte} (<us|adv>|<t>)* (til)? (nytt|ny|nye)? (navn|lokaler|eier|system|datasystem|kassasystem|fagsystem|telefonnummer|leverandør|åpningstider|logo|driftsleder)", "none"),
    ("{=arrangere|=holde} (<us|adv>|<t>)* (en|et)? (åpen|åpent|fest|julebord|loppemarked|basar|dugnad|quiz|konsert|salg|utsalg|tale|foredrag|messe|sommerfest|julekonsert)", "none"),
    ("{=pusse|=legge|=slå|=flytte|=bygge|=utvide|=åpne|=teste|=øke|=heve|=sette|=ta|=stenge|=modernisere|=ommøblere} (<us|adv>|<t>)* (opp|ned|ut|sammen)? <x.!yours>{0,2} <premises> (?!<x>{0,4} <yours>)", "none"),
    ("{=ta} (<us|adv>)* (bussen|toget|flyet|trikken|ferga|båten|t-banen|taxi|drosje)", "none"), ("{=øke|=heve} (<us|adv>)* (prisen|husleien|leien|kontingenten)", "none"), ("{=lansere|=ansette} (?!<x>{0,5} <yours>)", "none"), ("{=delta} (<us|adv>|<t>)* på (messa|messen|stand|kurs|seminar|konferanse|konferansen)", "none"),
    ("{=teste} (<us|adv>|<t>)* (et|en)? (nytt|ny|nye) <w> (?!<x>{0,5} <yours>)", "none"), ("{=begynne|=starte|=slutte} (<us|adv>|<t>)* (i|som|på) (ny|annen|jobb|skole|kurs|kursleder|lærling)", "none"),
    ("{=stenge|=lukke} (<us|adv>|<t>)* for (sommeren|dagen|sesongen|ferien|jul|påske|vinteren)", "none"), ("{=trekke} <x>{0,2} i (skatt|lønn|lønna|lønnen)", "none"),
    ("{inf.=ha} <x.!pres>{1,5} (på plass|i orden|i gang)", "fix"), ("{=legge} (?!<x>{0,4} (side|tilside|av)) <x.!pres>{0,3} <goods|document> <x.!pres>{0,4} (til|for) (deg|dere)", "bring"),
    ("{=ta} (<us|adv>)* (det|dette|den|saken) (<t>|<adv>|opp)* med <det>? <party|person|theirs>", "check"), ("(tilgangen|kontoen|brukeren|løsningen|rutinen) (<possessive>|<adv>|<t>|skal|vil)* {=være|=komme} (<t>|<adv>)* på plass", "fix"),
    ("{=foreslå|=anbefale}", "none"), ("{=snakke} <adv>* (norsk|engelsk|tysk|fransk|spansk|polsk|svensk|dansk|russisk|ukrainsk|arabisk)", "none"), ("{=lese|=registrere|=merke|=høre} (<us|adv>)* at", "none"), ("{=ringe} (<us|adv>|<t>)* (til)? <det>? (legen|fastlegen|<theirs>|<kin>) (?!<yours>)", "check"), ("{=legge} (<us|adv>|<t>)* inn <x>{0,3} <money>", "pay"), ("{=se} (<us|adv>)* etter at", "none"), ("{=komme} (<us|adv>)* i mål", "none"), ("{=leie} (<us|adv>)* ut", "none"),
    ("{=se} (<us|adv>|<t>)* på (andre|flere|en annen|et annet) <w>", "none"), ("<appointment|work> (<x.!pres>){0,2} {=gå} (<adv>)* (over|fra|til|hver)", "none"),
    ("da {=ta} <us> <t>+ (<$>|<comma>)", "meet"),
    ("{=høre|=snakke|=sjekke|=diskutere|=drøfte|=prate|=rådføre|=spørre|=avklare|=ta|=konferere} (<x.!and.!yours>){0,3} <kin>", "none"), ("{=sove}", "none"),
    ("{=sende|=levere|=videresende} <x.!yours>{0,5} til <x.!yours>{0,2} (<party|theirs|outsider>|verksted|verkstedet)", "fix"),
    ("{=laste} (<us|adv>|<t>)* opp", "send"), ("{=trekke} (<us|adv>)* (den|det|dem|beløpet|summen) <adv>* fra", "pay"),
    ("{=gå} (<us|adv>|<t>)* (gjennom|igjennom) (<x.!pres>){1,5} (hos oss|på kontoret (mitt|vårt)|her på kontoret|sammen|på teams)", "meet"),
    ("{=være} (<adv>)* på (rommet|hytta|plassen|anlegget|båten|leiligheten)", "arrive"),
    ("{=legge} (<us|adv>)* (meg|oss|seg) (<t>|tidlig|sent|ned|på|nå)", "none"), ("{=legge|=laste} (<adv>|<t>)* ut <x>{0,3} (lekser|leksene|ukeplan|ukeplanen|referat|referatet|opptaket|lenken|oppgaver|oppgavene|planen|timeplanen|programmet|listen|lista)", "send"),
    ("{=få} slippe", "none"), ("{=planlegge|=vurdere} (<us|adv>)* å", "none"), ("(jeg|vi)? {=skrive} (<us|adv>)* under (?!på)", "sign"), ("{=legge} (<t>|<adv>)* ut for salg", "none"), ("{=klage} (<us|adv>)* (til|inn)", "none"),
    ("{=ta} (<us|adv>|<t>)* (en|ei)? (telefon|tlf|ringerunde) til <det>? <party>", "check"),
    ("{=få} (<us|reader|adv>|<det>)* (god|bedre|mer|litt|full|nok)* <rightly>", "none"), ("{=gi} (<us|reader|adv|name>)* (full|delvis|helt)? <rightly>", "none"),
    ("(bord|bordet) (<possessive>)? er (<adv>)* {=reservere} (til|for|i) (<reader|name|yours|n>|<w> (din|deres))", "meet"), ("{pass.=returnere} (<adv>|<t>)* til (avsender|avsenderen|butikken)", "none"), ("{pass.=ta} (<t>|<adv>)* opp", "none"),
    ("{=ta} (<us|adv>)* (<n>|<t>) (kr|kroner|prosent|%) (<t>|timen|per|pr|for|i timen|døgnet|dagen|stykk|stk|måneden|<$>)", "none"),
    ("{=skanne|=printe|=kopiere|=scanne|=laste} (<x.!pres>){0,5} og (<adv>|<t>)* (?=<pres.send|pres.bring|pres.write>)", "serve"),
    ("{=legge} (<us|adv>)* <x.!pres>{1,4} (på|i) <x.!pres>{1,3} og (<adv>|<t>)* (?=<pres.send|pres.bring>)", "serve"),
    ("{=skrive} (<us|adv>|<t>)* (<x.!pres.!noun>){0,2} under", "sign"),
    ("{=bestille|=booke} (<us|adv>|<t>)* <appointment> (for|til)? <reader>? hos (?!oss|meg)", "fix"),
    ("<goods> (<possessive>|<adv>|<t>)* {=sette|=stille|=plassere} (<us|adv>|<t>)* (ut|frem|fram)", "bring"),
    ("{=komme} (<us|adv>)* tilbake <t>+ (for å|og (ser|henter|fikser|monterer|reparerer|gjør|fester|bytter|skifter|maler|fullfører|ferdigstiller|tar))", "come"),
    ("(det|dette|alt) (<adv>)* {=ordne|=arrangere|=besørge} <us>", "fix"), ("<document|goods> (<possessive>|<adv>|<t>)* {=gå} (til|med|ut|av|i)", "reach"), ("{=få} <x>{0,3} (tilgang|innsyn|rettigheter)", "fix"),
    ("{=sette|=holde} (<us|adv>|<t>)* av (ekstra|litt|god|nok|en|to)? (tid|time|timen|timer|halvtime|plass) (til|for) (deg|dere)", "meet"), ("{inf.=være} (<adv>|<t>)* (i orden|oppe|tett|ute|live|i produksjon)", "fix"), ("<spare|goods|work|document|utility> (<possessive>|<adv>|<t>)* {=være} (<adv>|<t>)* (i orden|i drift|i gang|live|i produksjon)", "fix"), ("{=hente} (<adv>)* (meg|oss)", "none"),
    ("{pass.fix} (<adv>|<t>)* (hos|hjemme hos) (deg|dere)", "come"), ("<money> (<w.!pres>|<comma>|<t>){0,5} {=komme} (<t>|<adv>)* tilbake", "pay"), ("{=bekrefte} (<us|adv>|<t>)* (med dette|herved|hermed)? (bord|bordet|plass|rom|rommet|time|timen|bestillingen) ", "meet"),
    ("<spare|goods|work> (<possessive>|<adv>|<t>|skal|vil)* {=være|=komme} (<t>|<adv>)* på plass (?!hos|i (butikken|postkassen))", "fix"), ("{=ligge} (<adv>|<t>)* ute", "reach"),
    ("{=ta} (<us|adv>|<t>)* kontakt", "tell"), ("{=melde} (<us|adv>)* (seg|meg|oss) (?!på|av|inn|ut|opp)", "tell"), ("{=innkalle}", "meet"),
    ("{=sende|=oversende|=formidle|=ettersende} (<x.!person>){0,4} til <det>{0,2} <person.!party>", "bring"),
    ("(<document>|saken|saka|dataene|filene|nummeret|abonnementet|eierskapet|mappen|mappa|journalen|timen|søknaden) (<possessive>|<adv>|<t>|blir|vil|bli)* {=overføre}", "fix"),
    ("<appointment|event_noun> (<possessive>)? (<adv>|<t>)* {=ta} <us>", "meet"),
    ("{=få} (<us|adv|reader>|<t>)* (besøk|hjemmebesøk|befaring)", "come"), ("{=ta} (<us|adv>|<t>)* opp i", "check"),
    ("{=ligge|=havne} (<adv>|<t>)* (i|på|inne på) <w>{1,2} (di|din|ditt|deres)", "reach"),
    ("<utility> (<adv>|<t>|blir|vil|bli|være)* {=kutte|=stenge|=stoppe|=skru|=slå|=legge}", "none"), ("{=ta} (<us|adv>|<t>)* (en|ei)? tlf", "phone"),
    ("{=legge|=gi|=sende|=by|=komme} (<us|adv>|<t>)* (inn|med)? (et|nytt|et nytt|høyere|et høyere)? (bud|budet|motbud)", "act"),
    ("{=rydde|=kjøre|=flytte} (<us|adv>|<t>)* (bort|unna|vekk)? (bilen|bilene|hengeren|båten|sykkelen|sykkelen min) (bort|unna|vekk)?", "unknown"),
    ("{=ta} (jeg|vi) (det|detaljene|resten|den) (<adv>)* (punkt|steg|skritt|litt|etter|som|derfra|da|over|på|via|herfra|med)", "none"), ("{=ta} (jeg|vi) (det|resten) <$>", "none"),
    ("{=holde} (<us|adv>)* på <det>{0,2} (plassen|plassene|rommet|rommene|bordet|setene|reservasjonen|bestillingen|billettene|tilbudet|prisen|timen|hytta|leiligheten|varen|varene|den|det|dem)", "keep"),
    ("{=stå} (<us|adv>)* (for tur|på planen|på programmet|på timeplanen)", "fix"), ("{=svare|=skrive|=ringe} (<adv>)* på vegne", "none"), ("{=bestemme} (<us|adv>)* (oss|meg|seg)", "none"),
    ("{pass.=dekke} (<adv>)* (ikke)? av", "none"), ("{=hente} (<us|adv>|<t>)* (det|den|dem|<det>? <goods|spare|document>) og (?=<pres.bring|pres.send|inf.bring|inf.send>)", "serve"),
    ("{=legge|=sette|=føre} <x>{0,6} (på|inn på) (kundekortet|kundekontoen|gavekortet|medlemskortet|klippekortet|bonuskontoen|kundeprofilen|kontoen) (<yours>)?", "pay"),
    ("{=trekke|=føre|=sende|=sette} <x>{0,5} (tilbake)? (til|på|inn på) (kortet|kontoen|bankkontoen) (<yours>)?", "pay"),
    ("(<document|goods>) {=ta} <us> (<adv>)* med", "bring"), ("{=ta} (<us|adv>|<t>)* med (<x.!person>){0,3} <document|goods|spare>", "bring"),
    ("{=sette|=føre|=skrive|=booke|=melde} (<us|adv>|<t>)* (deg|dere|<name>) (<adv>|<t>)* (opp|inn|på) (<t>|på|hos|til|for|i)", "meet"),
    ("{=sende} (<us|adv>|<t>)* (den|det|dem) (på|via|per|over|i) (sms|melding|tekstmelding|chatten|chat)", "tell"),
    ("{=sjekke|=dobbeltsjekke|=undersøke} (<x.!and>){0,4} å (?=gi (svar|beskjed|beskje|lyd))", "tell"),
    ("{=bekrefte} (<us|adv>|<t>)* <det>? (befaring|befaringen|besøk|besøket|hjemmebesøk|montering|monteringen|installasjon)", "come"), ("{=få} <x>{0,5} (tilsendt|levert|utlevert|overlevert|oversendt|hjem) (?!av)", "get"),
    ("{=stikke|=svinge|=titte|=kjøre|=kikke|=dra|=ta|=reise} (<us|adv>|<t>)* (turen)? (bortom|oppom|nedom|utom|hjemom) (?!<x>{0,4} med <x>{0,3} <goods|document|spare>)", "come"), ("{=ta} (<us|adv>|<t>)* (en|ei)? (liten)? prat med (<w>{1,2} (min|mi|mine)|samboeren|kona|mannen|styret|ledelsen|sjefen|banken|teamet)", "check"), ("(bord|bordet|plass|plassen|plasser|plassene|rom|rommet|rommene|selskapslokalet|salen) (<possessive>)? (<adv>|er)* {=bestille|=booke}", "meet"), ("{=forlate} (lageret|oss|terminalen|verkstedet|huset|fabrikken|trykkeriet|butikken|lokalene)", "bring"),
    ("{=ta} (<us|adv>|<t>)* turen", "come"), ("{=få} (<reader|adv>|<t>)* på (telefon|telefonen|tlf)", "phone"), ("{=ha} (<us|adv>|<t>)* <done.!none.!noun> (ferdig|klar|klart)", "none"), ("{pass.=kjøre} (<adv>|<t>)* (om igjen|på nytt|om att)", "fix"), ("(<work>|avregningen|lønnen|lønna|testen|rapporten|oppdateringen|betalingen) (<adv>|<t>)* {pass.=kjøre}", "fix"),
    ("{=ringe} (<us|adv>)* (politiet|fylkeslegen|statsforvalteren|advokaten|forbrukerrådet|forbrukertilsynet|arbeidstilsynet|mattilsynet|avisen|avisa|media|nrk|vg|tilsynet|ombudet)", "none"),
    ("{=kjøre} (<us|adv>|<t>)* <det>{0,2} (diagnose|diagnosen|analyse|analysen|diagnostikk|kontroll|runde|prosess|fakturering|fakturakjøring|backup|sikkerhetskopi|import|eksport|reset|tilbakestilling)", "fix"),
    ("{=gi} (<us|adv>|<t>|deg|dere)* <det>? (vurdering|tilbakemelding|tidsanslag|anslag|tidsestimat|oppsummering|råd|tips|innspill|avklaring|konklusjon|beskjeder|innblikk|overblikk|prisanslag)", "tell"),
    ("{=komme|=gå|=tikke|=være} (<us|adv>|<t>)* (tilbake|inn|retur)+ (<adv>|<t>)* på <det>? (konto|kontoen|kortet|bankkontoen|kontoen)", "pay"), ("{=holde} (<us|adv>)* (døra|døren|kjelleren|butikken|kontoret|huset|resepsjonen|linja|kiosken|verkstedet|lageret) (åpen|åpent|åpne|stengt)", "none"),
    ("{=være|=stå} (<adv>|<t>)* på (stedet|adressen|døra|døren|tomta|tomten|byggeplassen|hytta|gården)", "arrive"), ("{=strekke} (<us>)? (oss|meg|seg)", "none"),
    ("{=komme|=stikke|=svinge|=dra|=kjøre} (<us|adv>|<t>)* (innom|ned|bort|opp|inn)? (<t>)* med <det>{0,1} (ny|nye|nytt|annen|annet|erstatning|den|det|dem|alt|resten|en <t>)", "bring"),
    ("{=sende} <x>{0,4} (tanker|klem|klemmer|hilsen|hilsener|tanke|soltanker)", "none"), ("{=sende} (<us|adv|reader>|<t>)* (den|det|dem|denne|disse|alt|begge|resten) (?!<person>|videre|til <x>{0,2} (verksted|verkstedet|<party>))", "bring"),
    ("{=bringe|=gi|=føre|=løfte} <x>{0,4} videre", "fix"), ("(<money>|beløpet|midlene) (<possessive>|blir|bli|vil|skal|<adv>|<t>)* {=frigi|=frigjøre|=slippe}", "pay"), ("{=frigi|=frigjøre} (<us|adv>)* <det>{0,2} <money>", "pay"),
    ("(det|den|dem|denne|<goods>|<spare>) (<adv>)* {=kjøre} <us> (<adv>)* (ut|opp|hjem|over|innom|tilbake|bort|ned)", "bring"), ("{=justere|=sette|=kutte|=senke|=redusere} (<us|adv>|<t>)* (ned)? <det>{0,2} <money>", "pay"),
    ("{=gi} (<x>){0,6} (over|på|per) (telefon|telefonen|tlf)", "phone"),
    ("{=gå} (<us|adv>|<t>)* videre med", "fix"), ("{=ta} (<us|adv>|<t>)* (mål|målene|oppmåling|oppmålingen) (<t>)* (hos|hjemme|på stedet)", "come"), ("{=sjekke} (<us|adv>|<t>)* inn (<t>|hos|på)", "meet"),
    # Who comes with what; what comes with whom.
    ("{=komme} (<us|adv>|<t>)* (fra <name>|fra (leverandøren|fabrikken|utlandet|produsenten|lageret)|fra <det>? <theirs>|til (oss|lageret|verkstedet|butikken)|inn til oss|inn på lager|hit)", "none"),
    ("{=maile|=meile|=e-poste|=eposte} (<us|adv>|<t>|deg|dere)* (<det>? <document|goods>|den|dem|det)", "send"), ("{=se} (<us|adv>)* om (?!<t>)", "none"), ("{=banke}", "come"),
    ("(dato|datoen|tidspunkt|tidspunktet|navn|navnet|nummer|nummeret|status|frist|svar|svaret|beskjed|begrunnelse|forklaring) (<adv>)* {=gi} <us>", "tell"), ("{=tikke|=dumpe|=havne|=lande|=ramle}", "reach"),
    ("{=ringe} (<us|adv>|<t>)* på (<t>)* med <x>{0,3} <goods|document|spare>", "bring"), ("{=ringe} (<us|adv>|<t>)* på (<t>)* (døra|døren|dørklokka|dørklokken|porttelefonen|hos)", "come"),
    ("{=komme|=gå|=følge|=reise|=dra} (<us|adv>|<t>)* med <det>{0,2} (<person>|bilen|ruta|båten|ferja|toget|bussen)", "bring"), ("{=gå} (<us|adv>|<t>)* (sammen)? med <x>{0,2} <money|document>", "reach"),
    ("{=komme|=gå|=bli} (<us|adv>|<t>)* (sammen)? (med|på|med på) (neste|første|den)? (lønn|lønna|lønnen|faktura|fakturaen|lønning|lønningen|regning|regningen)", "pay"),
    ("{pres|inf} (<us|adv>|<t>)* innom (?!<x>{0,4} med <x>{0,3} <goods|document|spare>)", "come"), ("{pres|inf} (<us|adv>|<t>)* innom", "bring"),
    ("{=stille} (<us|adv>|<t>)* (med|hos|klar|klare|mannsterke)", "come"), ("{=troppe|=innfinne} (<x>){0,3}", "come"), ("{=svippe|=hoppe|=trille|=sykle|=jogge} (<us|adv>|<t>)* (bort|ned|opp|over|ut) (til)? (<yours>)?", "come"), ("{=svippe|=hoppe|=trille|=sykle|=jogge}", "none"),
    ("{=by} (<us|adv>|<t>)*", "none"), ("{=droppe} (<us|adv>)* <x>{0,2} (kjøpet|bestillingen|saken|det|turen|avtalen|planen|møtet)", "none"),
    ("(jeg|vi) (<adv>|<t>)* {=få} (<adv>|<t>)* (<x>){0,4} (på plass|i gang|i orden|unna|ut av verden|opp og gå|opp igjen|på beina|i mål|ut døra|av gårde)", "fix"), ("{=få} (jeg|vi) (<adv>|<t>)* (<x>){0,5} (på plass|i gang|i orden|unna|ut av verden|opp igjen)", "fix"),
    ("{=få} (jeg|vi) (<adv>|<t>)* (<x>){0,4} (<done.!none.!light>)", "ensure"), ("{=få} (jeg|vi) (<adv>|<t>)* (<x>){0,3} (av gårde|avgårde|i posten|sendt|ut i posten|ut til (deg|dere))", "send"),
    ("(jeg|vi) (<adv>|<t>)* {=få} (<adv>|<t>)* (<x>){0,3} (av gårde|avgårde|i posten|ut i posten|ut til (deg|dere))", "send"),
    ("{pres.=legge} (<us|adv>)* <t>+ <$>", "meet"), ("{=legge} (<us|adv>|<t>)* om (dekk|dekkene|hjul|hjulene|til (vinterdekk|sommerdekk))", "meet"),
    ("{pass.=pakke} <x>{0,3} (deg|dere)", "send"),
    ("{=skrive} (<us|adv>|<t>)* (over|om) (på|til|fra)", "fix"), ("(resten|restbeløpet|halvparten|den andre halvdelen|sluttsummen|mellomlegget|regningen|fakturaen|kostnaden|utgiften) (<adv>)* {=ta} <us>", "pay"),
    ("{=gi} (<us|adv>|<t>|deg|dere)* <det>? (tallene|tall|målene|mål|detaljene|datoen|tidspunktet|fasiten|dommen|konklusjonen|vurderingen|navnet|nummeret|status|bekreftelse|klarsignal|nærmere|lyd|pip)", "tell"),
    ("{=slå|=ta|=gi} <x>{0,5} (på tråden|prat på telefon|prat på telefonen|en ring|et ring|en støyt på telefonen|en telefon|en oppringning|en lyd på telefonen)", "phone"), ("{=slenge|=skyte|=dytte} <x>{0,4} (en)? (mail|e-post|epost|melding|sms|tekstmelding|linje|kjapp|lenke med)", "tell"),
    ("{=legge|=slenge|=droppe|=hive|=putte|=stappe|=kaste|=sette|=henge|=slippe|=plassere} <x>{0,6} (i|innom|gjennom|på|under|ved|utenfor|foran|innenfor) <det>{0,1} (posten|postkassen|postkassa|postboksen|trappa|trappen|døra|døren|dørmatta|dørhåndtaket|luka|luken|brevsprekken|resepsjonen|skranken|garderoben|porten|gangen|verandaen|nøkkelboksen|nøkkelskapet|pakkeboksen|posthylla|skapet|skuffen|disken)", "bring"),
    ("{=legge|=laste|=poste|=dele} <x>{0,5} (ut|opp|inn)? <x>{0,4} (på|i|via) <det>{0,1} (portalen|nettsiden|nettsida|appen|minside|teams|dropbox|dropboxen|fellesmappa|fellesmappen|mappa|sharepoint|drive|skyen|altinn|helsenorge|nettbanken|kundeportalen|classroom|vigilo|visma|spond|digipost|e-boks|min side|mine sider|intranettet|postkassen din|innboksen)", "send"),
    ("{pass.=legge} (<us|adv>|<t>)* (ut|i|på) <x>{0,3} (helsenorge|altinn|digipost|nettbanken|portalen|appen|minside|postkassen|postkassa|innboksen|min side|mine sider|journalen)", "send"),
    ("{=ligge|=være|=stå|=komme} <x>{0,3} (i|på|inne i|inne på) <det>{0,1} (nettbanken|appen|innboksen|postkassen|postkassa|altinn|helsenorge|digipost|e-boks|portalen|kundeportalen|minside|min side|mine sider|mappen|mappa|mailen|mailboksen|trappa|trappen|døra|døren|hylla|pakkeboksen|skranken|resepsjonen|posten|journalen|kalenderen|chatten|teams|luka|luken|disken|nøkkelboksen)", "reach"),
    ("{=stå} (<us|adv>|<t>)* for <det>{0,2} (regningen|kostnadene|kostnaden|utgiftene|utgiften|frakten|fraktkostnadene|returfrakten)", "pay"), ("{=ta} (<us|adv>|<t>)* (på)? (oss|meg)? <det>{0,2} (regninga|regningen|kostnaden|kostnadene|frakten|returfrakten|egenandelen)", "pay"),
    ("{=kutte|=senke|=redusere|=justere|=sette|=slå} (<us|adv>|<t>)* (ned|av)? <det>{0,2} (leien|leia|husleia|prisen|regningen|fakturaen|kontingenten|gebyret|beløpet)", "pay"),
    ("{=ta} (<us|adv>|<t>)* (deg|dere|<name>) (inn|imot|i stolen|opp|med inn)", "meet"), ("{=ta} (<us|adv>|<t>)* en (ny)? (prat|runde|gjennomgang) (på|over) (teams|zoom|video)", "meet"),
    ("{=gå} (<us|adv>|<t>)* (tilbake|videre) (til|med) <x>{0,2} (leverandøren|saken|styret|ledelsen|huseier|forsikringen)", "fix"), ("{=rydde|=nøste|=vaske|=ordne} (<us|adv>|<t>)* opp", "fix"),
    ("{=slippe} (<us|adv>|<t>)* (deg|dere) (inn|til|løs|ut|forbi)", "fix"), ("{=vise} (<us|adv>|<t>)* (rundt|fram|frem)", "meet"), ("{=se|=ta} (<us|adv>|<t>)* (over|gjennom|igjennom|nærmere på|nøye på|på)", "check"),
    ("{=sende} (<us|adv>|<t>)* (ut|over|opp|av gårde|bort)? <det>{0,2} (<person>)", "send"), ("{=komme} (<us|adv>|<t>)* (opp|ned|ut|bort)? (til|hos)? <x>{0,3} og (henter|fikser|monterer|reparerer|ser|sjekker|tar|måler|skifter|bytter|rydder|vasker|ordner)", "come"),
    ("{pass.=kjøre}", "bring"), ("{=følge} (<t>|<$>)", "reach"), ("{=ta} (<us|adv>)* (deg|dere) imot", "meet"), ("{=gjennomføre|=avholde|=holde} <x>{0,3} <appointment>", "meet"),
    ("{inf.=flytte} (<t>|til <name>|ut|inn|fra)", "none"), ("(jeg|vi) (<adv>)* {pres.=høre} (fra)", "none"), ("{pres.=høre} (jeg|vi) (<adv>)* fra", "none"),
    ("{=ta} <x>{0,3} (befaring|befaringen)", "come"), ("{=ta} (<us|adv>|<t>)* <x>{0,3} <appointment>", "meet"), ("{=vise} (<us|adv>|<t>)* (deg|dere) <x>{0,4}", "meet"), ("{=se|=ta|=stå} (<us|adv>|<t>)* (turen)? innom", "come"),
    ("{=gi|=få} <x>{0,6} gratis", "pay"), ("{=slå} (<us|adv>)* av <x>{0,3} <money>", "pay"), ("{=trekke} (<us>)? fra", "pay"), ("{=plukke} (<us|adv>|<t>)* opp <x>{0,2} (saken|tråden|henvendelsen)", "check"),
    ("{=plukke} (<x>){0,3} opp", "collect"), ("{=levere} (<us|adv>|<t>)* inn <x>{0,3} <goods>", "bring"), ("{=bli} (<us|adv>|<t>)* med <yours>", "act"), ("{=foreligge}", "reach"),
    ("{=stille} (<us|adv>)* <t>", "come"),
    ("{=gi} <x>{0,3} (tilgang|innsyn|rettigheter)", "fix"), ("{=ta} <x>{0,3} (befaring|befaringen)", "come"), ("{=få|=sende|=gi} <x>{0,4} (ny|nye) telefon", "bring"),
    ("{=sette} (<us|adv>|<t>)* (over|inn|inn igjen) <x>{0,3} <money>", "pay"), ("<us> {pres.=flytte} (<t>|til|ut|inn|fra)", "none"),
    ("{=få} <x>{0,6} (refundert|tilbakebetalt|kreditert|dekket|utbetalt|godskrevet|kompensert|ettergitt)", "pay"),
    ("{=komme} (<us|adv>|<t>)* tilbake <x>{0,2} med (<x>){0,3} <goods|spare>", "come"), ("{=ta|=gjøre} <x>{0,4} (gjennomgang|vurdering|sjekk|titt|runde|kikk|undersøkelse|avklaring|kontroll)", "check"),
    ("{=ta} (<us|adv>|<t>)* opp", "check"), ("{=ta} <x>{0,3} (bilde|bilder|bildene|foto|video|mål|målene)", "check"), ("{=la} (<x>){0,3} (få)? (vite|høre)", "tell"), ("{=la}", "none"),
    ("{=stå} (<us|adv>|<t>)* (klar|klart|klare|ferdig)", "ready"),
    ("{=be} (<us|adv>|<t>)* (om|deg|dere)", "none"), ("{=be} (<x>){1,4} (om å|å)? (?=<inf.!none>)", "ensure"), ("{=få} (<x>){1,4} til å (?=<inf.!none>)", "ensure"), ("{=få} (<x.!yours>){1,4} til å <inf>", "fix"),
    ("{=garantere} (<us|adv>)* (at|for)", "ensure"), ("{=flytte} (<us|adv>|<t>)* (ut|inn|fra|hjem|hit|til <name>)", "none"), ("{=heve} (<us|adv>)* (kjøpet|avtalen|kontrakten)", "none"),
    ("{=ta} (<us|adv>|<t>)* (saken|det|dette|den) (<t>)* (videre|opp)", "check"), ("{=rykke} (<us|adv>|<t>)* ut", "come"),
    ("{=følge} (<x>){0,4} opp", "check"),
    ("{=snakkes}", "none"),
    ("(jeg|vi) (<adv>|<t>)* {=få} (<adv>|<t>)* <x>{0,3} (<done.fix|done.send|done.pay|done.check|done.arrange|done.replace|done.move|done.collect>)", "ensure"),
    ("(jeg|vi) (<adv>|<t>)* {=få|=motta} (?!<x>{1,4} til å)", "none"), ("{=få|=motta} (jeg|vi) (?!<x>{1,4} til å)", "none"),
    ("{=være|=stå} (<us|adv>|<t>|alle)* (på plass|tilbake) (<t>)* (igjen|på jobb|på kontoret|fra ferie)", "none"),
    ("{=være|=stå} (<us|adv>|<t>|alle)* tilbake <t>", "none"), ("{=være|=stå} (<us|adv>)* (<t>+ på plass|på plass (hos (deg|dere)|<t>))", "arrive"),
    ("{=komme} (<us|adv>|<t>|alle)* tilbake (<t>)* (på jobb|på kontoret|fra ferie)", "none"),
    ("{pres.=åpne|pres.=stenge|pres.=starte|pres.=begynne|pres.=slutte} (<us>|<adv>|<t>)* (igjen|dørene|butikken|som vanlig|for (dagen|sesongen|påmelding|publikum)|<t>)", "none"), ("{=gjøre} (<us|adv>|<t>)* det (sånn|slik|samme)", "none"),
    ("{=få} <x>{0,4} (tilbake|igjen) <x>{0,2} (det (du|dere)|for mye|differansen|overskytende)", "pay"), ("{=gå|=komme} (<us|adv>|<t>)* (inn)? på (konto|kontoen|kortet)", "pay"),
    # Being and having.
    ("{=være} (<us|adv>|<t>)* <ready>", "ready"), ("{=bli} (<us|adv>|<t>)* <ready>", "ready"),
    ("{=være|=stå} (<us|adv>|<t>)* (hos|utenfor|ved|på|i|hjemme|ute|borte|oppe|nede|der|fremme|framme|over)+ (<possessive>)? (deg|dere|døra|døren|adressen|oppdraget|trappa|porten|<yours>)", "arrive"),
    ("{=være|=stå} (<us|adv>|<t>)* på (kontoret|adressen|stedet|skolen|sykehuset|klinikken|hytta|eiendommen) (ditt|deres|din|hos)", "arrive"),
    ("{=være} (<us|adv>|<t>)* (fremme|framme|der|på adressen|på døra|på døren|i posten|i postkassen|i innboksen|ute hos|hjemme hos)", "arrive"),
    ("{=være} (<us|adv>|<t>)* på vei <x>{0,2} <t>", "arrive"), ("{=stå|=være|=ligge} <x>{0,4} på (konto|kontoen|kortet|bankkontoen)", "pay"),
    ("{=ligge} <x>{0,4} (i (postkassen|postkassa|innboksen|posten|luka|resepsjonen)|hos (deg|dere)|på (døra|trappa|pulten|bordet|mailen))", "reach"),
    ("{=stå} (<us|adv>|<t>)* (fast|ved|for|ved lag|uendret)", "hold"), ("{=ha} (<us|adv>|<t>)* (satt|ført|skrevet|lagt) (deg|dere) (opp|inn)", "schedule"),
    # Speaking and writing.
    ("{=komme} det (<adv>|<t>)* (en|ei|noen) <x>{0,1} <person>", "come"), ("det {=komme} (<adv>|<t>)* (en|ei|noen) <x>{0,1} <person>", "come"),
    ("{=komme} (<us|adv>|<t>)* tilbake <x>{0,2} (på|innom|for å|og (ser|henter|fikser|monterer|reparerer|gjør))", "come"),
    ("{=komme|=vende} (<us|adv>|<t>)* (sterkere|snarlig)? tilbake (<t>)* (i sommer|til kurset)", "none"),
    ("{=komme|=vende|=gå} (<us|adv>|<t>)* (sterkere)? tilbake", "tell"), ("{=komme} (<us|adv>|<t>)* med (<x>){0,3} <message>", "tell"),
    ("{=komme} (<us|adv>|<t>)* med (<x>){0,3} <document>", "send"), ("{=komme|=stikke|=svinge|=dra|=kjøre} (<us|adv>|<t>)* (innom|ned|bort|opp|inn)? <x>{0,2} med (<x>){0,3} (<goods|spare|thing>)", "bring"),
    ("{=si|=melde|=gi} (<x>){0,6} (fra|ifra|beskjed|lyd|bud|tilbakemelding|melding|svar|oppdatering|nærmere)", "tell"),
    ("{=si|=melde} (<us|adv|t>|" + _TO_YOU + ")* (fra|ifra|tilbake)", "tell"), ("{=si} (<us|adv>|<t>)* (opp)", "fix"), ("{=si} (<us>)? <t>+ (hjemme|ute)? (hos|til) (deg|dere)", "come"), ("{=si} (<us>)? <t>", "schedule"),
    ("{=ta} <x>{0,5} (kontakt)", "tell"), ("{=ta} <x>{0,4} (en|ny|på)? (telefon|prat|telefonsamtale|ring|tråden)", "phone"), ("{=slå} <x>{0,4} tråden", "phone"),
    ("{=ha} (<us|adv>|<t>)* kontakt", "tell"), ("{=gi} <x>{0,4} (svar|beskjed|tilbakemelding|melding|forklaring|oppdatering)", "tell"),
    ("{=ringe} <x>{0,3} (til)? (den|det|en|ei|et|vår|noen)? <w.!yours>{0,1} <party>", "check"), ("{=ringe} (<us|adv>|<t>)* (rundt|etter|på <w>)", "check"),
    ("{=holde} (<us|adv>|<t>)* (deg|dere|<name>) (<t>|<adv>)* (oppdatert|orientert|informert|underrettet|i løkka) (<t>|om|med|når|hvis|underveis|løpende|fortløpende|på|angående)", "tell"), ("{=holde} (<us|adv>|<t>)* (deg|dere|<name>)", "none"),
    ("{=bekrefte} (<us|adv>|<t>)* <x>{0,5} <appointment|goods>", "schedule"), ("{=bekrefte} (<us|adv>|<t>)* (at|herved|hermed|med dette)", "none"),
    ("{=oppdatere} (<us|adv>|<t>)* (deg|dere)", "tell"), ("{=minne} (<us|adv>)* (om|på)", "none"), ("{=opplyse} (<us|adv>)* om", "none"),
    ("{=skrive|=lage|=sette|=printe} (<us|adv>|<t>)* (ut|opp|sammen|ned)? <x>{0,4} <document>", "prepare"), ("{=skrive} <x>{0,3} (på vegne|for å|fordi|angående|vedrørende|om|i)", "none"), ("{=skrive} <x>{0,3} (ut|under|opp)", "fix"),
    # Looking after a matter.
    ("{=se} (<us|adv>|<t>)* til at", "ensure"), ("{=se} (<us|adv>|<t>)* (frem|fram|bort|ut|at|ingen|ikke)", "none"), ("{=se} (<us|adv>|<t>)* (deg|dere|<name>) (<x>){0,3}", "meet"),
    ("{=høre} (<us|adv|reader>|<t>)* (til)? (fra|nærmere)", "tell"), ("{=snakke} (<us|adv>|<t>)* med", "check"), ("{=gå} (<us|adv>|<t>)* (gjennom|igjennom|over)", "check"),
    ("{=gå} (<us|adv>|<t>)* (ut|av gårde|avgårde|inn|i posten|herfra)", "reach"), ("{=ta} <x>{0,4} (titt|kikk|runde)", "check"), ("{=ta} <x>{0,5} opp med", "check"),
    ("{=følge} (<us|adv>|<t>)* (i|med|på|ved)", "reach"), ("{=finne} (<x>){0,3} (ut|frem|fram)", "check"), ("{=finne} <x>{0,4} (løsning|<t>)", "fix"),
    ("{=plukke} (<us|adv>|<t>)* opp <x>{0,2} (saken|tråden|henvendelsen)", "check"), ("{=tenke|=vurdere} (<us|adv>|<t>)* (på|at|oss|meg|å)", "none"), ("{=tenke}", "none"),
    ("{=passe} (<us|adv>|<t>)* på", "ensure"), ("{=sørge} (<x>){0,2} for", "ensure"),
    
    ("(det|den|dette|<course>) (<adv>|<possessive>)* {=gå} ut", "none"),
    ("{=få} (<us|adv>|<t>)* (<x>){0,5} (?=<done.!none.!=se.!=høre>)", "ensure"),
    # Money.
    ("{=få} (<us|adv>|<t>)* (<x>){0,6} (halv|nedsatt|redusert) pris", "pay"), ("{=gi} (<us|adv>|<t>)* <x>{0,8} (halv|nedsatt|redusert) pris", "pay"), ("{=gi|=legge} <x>{0,4} på <x>{0,2} pris", "pay"),
    ("{=trekke|=slå|=ta} (<us|adv>|<t>)* (<x>){0,6} (fra|av) (på)? (<x>){0,2} (faktura|fakturaen|regningen|sluttfakturaen|prisen|beløpet|leien|husleia|totalen|summen)", "pay"),
    ("{=trekke} (<us|adv>|<t>)* (tilbake|meg|oss|<w>{0,2} (klagen|saken|søknaden|tilbudet|anken|budet|bestillingen|oppsigelsen))", "fix"), ("{=trekke} (<us|adv>|<t>)* (fra)? (<x>){0,3} <money>", "pay"),
    ("{=sette|=legge|=føre} <x>{0,5} (på|inn på|til) (konto|kontoen|kortet|bankkontoen)", "pay"), ("{=legge} (<us|adv>|<t>)* (ut) for", "pay"), ("{=ta} <x>{0,4} (kostnaden|kostnadene|regningen|utgiften|utgiftene|frakten)", "pay"),
    ("{=sette} (<us|adv>|<t>)* (ned) <x>{0,3} <price|money>", "pay"), ("{=gjøre} (<us|adv>|<t>)* opp (for)? <x>{0,3} (<money>|med|resten)?", "pay"),
    ("{=overføre|=føre} (<us|adv>|<t>)* (<x>){0,3} (saken|samtalen|henvendelsen|filene|dataene|eierskapet|abonnementet|nummeret|avtalen)", "fix"), ("{=dekke} (<us|adv>|<t>)* (til|på|gulvet|bordet|møblene)", "fix"),
    # Goods and papers.
    ("{=få} <x>{0,5} (tilsendt|levert|utlevert|overlevert|oversendt|brakt|hjem)", "get"), ("{=gi} (<us|adv>|<t>)* (deg|dere|henne|ham) (<t>)* (den|det|dem|disse)", "bring"),
    ("{=legge|=putte|=slippe|=levere|=stikke} <x>{0,6} (i|innom|gjennom) (posten|postkassen|postkassa|postboksen|hylla|mappa|luka|luken|brevsprekken|resepsjonen|skranken|esken)", "bring"), ("{=legge|=sette} <x>{0,5} (til side|av|tilside|på lager)", "keep"),
    ("{=legge} (<us|adv>|<t>)* (ved|med|vekt|merke|til rette|vinn på|opp til|skjul på)", "none"), ("{=sende|=videresende|=melde|=levere} <x>{0,5} (videre|inn) (til)? (<x>){0,3}", "fix"), ("{=sende} <x>{0,5} til <x>{0,2} (<party>|verksted|verkstedet)", "fix"),
    ("{=levere} <x>{0,5} (inn)", "fix"), ("{=ta} (<us|adv>|<t>)* med", "act"), ("{=ta} (<us|adv>|<t>)* imot (<w>)? (<some>|bestillinger|påmeldinger|bookinger|kort|kontanter|søknader|avfall)", "none"), ("{=ta} (<us|adv>|<t>)* imot", "meet"), ("{=ta} (<us|adv>|<t>)* (vare på|av)", "keep"), ("{=holde} <x>{0,4} av", "keep"),
    ("{=holde|=ta} (<us|adv>|<t>)* (på|fast|øye|utkikk|kontakten|åpent|stengt|ferie|seg|fri|pause|til etterretning|til orde|hensyn|del|plass|sted|tid|lang|lengre|lenger|litt|stilling|forbehold|utgangspunkt|en pust|det rolig)", "none"),
    ("{=kjøre} (<us|adv>|<t>)* (ut|hjem|opp|bort|ned)? <x>{0,2} (<goods|spare|document>|den|det|dem)", "bring"), ("{=stikke|=kjøre|=dra|=reise|=komme|=svinge|=titte|=rykke} (<us|adv>|<t>)* (innom|forbi|bort|utom|ut|opp|ned|hjem|over)* (til|hos)? (<yours>)", "come"), ("{=stikke|=svinge|=titte|=kjøre|=kikke} (<us|adv>|<t>)* (innom|forbi|utom|ut)", "come"),
    ("{=kjøre} (<us|adv>|<t>)* <w>{0,3} <work>", "fix"), ("{=kjøre} (<us|adv>|<t>)* (en|et|gjennom|igjennom|ny|nytt)? <w>? (test|oppdateringen|oppdatering|sjekk|rapporten|skriptet|lønn|lønna)", "fix"),
    ("{=komme} (<us|adv>|<t>)* (inn|på lager|hit|i orden|an på|på (det|at|noe|en)|frem til|fram til|til å|ikke|tilbud|overens|videre)", "none"), ("{=komme} (<us|adv>|<t>)* for å {inf}", "come"),
    ("{=møte|=stille|=dukke} (<us|adv>|<t>)* (opp|frem|fram)", "come"), ("{=stille} (<us|adv>|<t>)* (inn|om|tilbake)", "fix"), ("{=stille|=dra|=reise|=rykke|=stikke}", "none"),
    # Meeting.
    ("{=sette|=føre|=skrive|=legge|=booke} <x>{0,3} (opp|inn|av)? <x>{0,3} (<appointment>)", "book"), ("{=sette|=føre|=skrive|=legge} (<us|adv>|<t>)* (deg|dere|<name>) (<adv>|<t>)* (opp|inn <t>|inn (til|hos)|på <t>)", "schedule"),
    ("{=bestille|=ordne|=skaffe|=finne|=gi|=avtale} <x>{0,4} <appointment>", "book"), ("{=avlyse|=avbestille|=kansellere} <x>{0,3}", "fix"),
    # The rest.
    ("{=ha} (<us|adv>|<t>)* (<x>){0,4} (klar|klart|klare|ferdig|ferdige)", "ready"), ("{=ta} (<us|adv>|<t>)* (det|den|saken|alt) (med ro|som|derfra|rolig|for gitt|seriøst|alvorlig|på alvor)", "none"),
    ("{=gjøre} (<us|adv>|<t>)* (vårt|mitt|så godt|alt|oppmerksom|hva|vårt beste)", "none"), ("{=legge} (<us|adv>|<t>)* (til grunn|stor|opp til|merke)", "none"), ("{=gi} (<us|adv>|<t>)* (opp|deg rett|dere rett|oss|meg|seg)", "none"),
    ("{=sette} (<us|adv>|<t>)* (stor)? pris", "none"), ("{=gå|=ligge|=stå|=følge|=rekke|=være|=ha|=bli|=si}", "none"),
)  # fmt: skip

# ── Time ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

_KL = "(<oclock> (<dot>|<colon>)?)"
_DOT = "(<dot> (?=<x>))?"
_FOLLOWS = "(?=<$>|<follow>|<weekday>|<month>|<oclock>|<part>)"
_NEXT = "(neste|kommende|førstkommende|nestkommende|påfølgende)"
_THIS = "(denne|dette|inneværende|nåværende)"
_WORKDAY = "(virkedag|virkedager|virkedagene|virkedagers|arbeidsdag|arbeidsdager|arbeidsdagene|arbeidsdagers|yrkedager|yrkedag|bankdag|bankdager|hverdag|ukedag|ukedager|ukedagene|kontordager|hverdagene|hverdagers|handledager|handledag)"
_HVERDAG = "(hverdager)"
_EDGE_END = "(slutten|utgangen|enden|løpet|tampen)"
_EDGE_START = "(begynnelsen|starten|første del|første halvdel)"
_TODAY = "(i dag|idag|ida)"
_TOMORROW = "(i morgen|imorgen|i morra|imorra|i mårra|imårra|i morn|imorn|i morgon|imorgon|morgendagen)"
_OVERMORGEN = "(i overmorgen|overimorgen|iovermorgen|i overmorra|iovermorra|dagen etter i morgen)"
_DAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_PARTS = {"morning": ("smorgen", "smorgenen", "formiddag", "sformiddag", "formiddagen", "sformiddagen"),
          "afternoon": ("ettermiddag", "settermiddag", "ettermiddagen", "settermiddagen"),
          "evening": ("skveld", "skvelden", "kveld", "saften", "skvell"), "night": ("snatt", "snatta", "snatten")}  # fmt: skip

TIMES = (
    # Numbers: the longer ones first.
    rule("number", "{n} og (en|ei|et) (halv|halvt|kvart)", plus=0.5),
    rule("number", "{decimal}"),
    rule("number", "(halvannen|halvannet)", n=1.5),
    rule("number", "(et|ett) par <dash>? tre", n=3),
    rule("number", "(et|ett) par", n=2),
    rule("number", "(en|ei|et) (halv|halvt)|halv|halvt|halve", n=0.5),
    rule("number", "(noen få|noen|flere|få|en håndfull|ei lita|en del|et fåtall)", n=0),
    rule("number", "(en|ei|et|éi|einn)", n=1),
    rule("number", "{n}"),
    # Times of day.
    rule("clock", _KL + " halv {hour}", offset=-30),
    rule("clock", _KL + "? (?<!en) halv {hour} (?!<unit>)", offset=-30),
    rule("clock", _KL + "? {minute} (minutter)? (på|før) halv {hour}", offset=-30, back=True),
    rule("clock", _KL + "? {minute} (minutter)? over halv {hour}", offset=-30),
    rule("clock", _KL + "? kvart over {hour}", minute=15),
    rule("clock", _KL + "? kvart (på|før) {hour}", offset=-15),
    rule("clock", _KL + "? {minute} (minutter)? over {hour}"),
    rule("clock", _KL + "? {minute} (minutter)? (på|før) {hour} (?!<unit>|<month>|<weekday>)", back=True),
    rule("clock", _KL + " {hm} ({hm} (?!<x>))?"),
    rule("clock", _KL + " {hhmm}"),
    rule("clock", _KL + " {hour} (<dash>? (~tiden|~tida|tiden|tida))?"),
    rule("clock", _KL + " {hour} {minute} (?!<unit>|<month>)"),
    rule("clock", _KL + " en", hour=1),
    rule("clock", "{hour} <dash>? (~tiden|~tida|tiden|tida|~tia)"),
    rule("clock", "(?=<tid>) {hour}"),
    rule("clock", "(klokka|klokken|kl) (tolv|12) (midt på dagen|på dagen)|midt på dagen|middagstid|middagstider|høylys dag", hour=12, minute=0, exact=True),
    rule("clock", "{hm} (gmt|utc|cet)?"),
    rule("clock", "{hhmm} (?=<$>)"),
    rule("bare", "{hour} (<about> <dot>?)? (presis|blank|sharp)? " + _FOLLOWS),
    rule("bare", "{hhmm} " + _FOLLOWS),
    rule("bare", "{dm} (?=<$>|<part>|i dag|i kveld|i morgen)"),
    rule("hours", "{clock}"),
    rule("hours", "{hour}"),
    rule("hours", "{hhmm}"),
    # Days.
    rule("date", _TODAY, day=0),
    rule("date", _TOMORROW, day=1),
    rule("date", _OVERMORGEN, day=2),
    rule("date", "{weekday} " + _DOT + " (den)? {day} " + _DOT + " {month} " + _DOT + " {year}?"),
    rule("date", "{weekday} " + _DOT + " <comma>? (den)? {day} " + _DOT + " {month} " + _DOT + " {year}?"),
    rule("date", "{weekday} " + _DOT + " <comma>? {month} " + _DOT + " {day} " + _DOT + " {year}?"),
    rule("date", "{weekday} " + _DOT + " <comma>? (den)? ({ymd}|{dm}) " + _DOT),
    rule("date", "{weekday} (den)? {day} " + _DOT),
    rule("date", "{weekday} <comma> den {day} " + _DOT),
    rule("date", "{day} <stroke> {small} (?=<oclock>)"),
    rule("date", "<^> {day} <stroke> {small} <$>"),
    rule("date", "<^> man <$>", weekday=0),
    rule("date", "man (<dot>|<comma>)? (den)? {day} " + _DOT + " {month} " + _DOT + " {year}?", weekday=0),
    rule("date", "man (<dot>|<comma>)? (den)? ({ymd}|{dm}) " + _DOT, weekday=0),
    rule("date", "man <dot>? (?=<oclock>|<hm>)|man <dot> (?=<$>|<comma>|<hour>)|(?<=<t>) man <dot>", weekday=0),
    rule("date", "man <dot> {day} <dot>?", weekday=0),
    rule("date", "tor (<dot>|<comma>)? (den)? {day} " + _DOT + " {month} " + _DOT + " {year}?", weekday=3),
    rule("date", "tor <dot> (?=<$>)|tor <dot>? (?=<oclock>)", weekday=3),
    rule("date", "(den)? {day} " + _DOT + " {month} " + _DOT + " {year}?"),
    rule("date", "{month} " + _DOT + " {day} " + _DOT + " (<comma>? {year})?"),
    rule("date", "{day} " + _DOT + " jul", month=7),
    rule("date", "jul {day} <comma>? {weekday}?", month=7),
    rule("date", "{weekday} <comma>? jul {day}", month=7),
    rule("date", "{month} {day} <comma> {weekday}"),
    rule("date", "den (?!<early_rank>) {day} " + _DOT + " (ds|dennes|i denne måneden|denne måneden|i måneden)?"),
    rule("date", "den {day} " + _DOT + " (i)? neste måned", shift=1),
    rule("date", "{day} <dot>? ds <dot>?"),
    rule("date", "{ymd} <dot>?"),
    rule("date", "(den)? {dm} " + _DOT),
    rule("date", "{weekday} " + _DOT),
    rule("date", "(førstkommende|kommende|nærmeste) {weekday}|{weekday} (førstkommende|som kommer|nå)|nå {weekday}"),
    rule("date", "denne {weekday}|{weekday} (i)? (denne (uka|uken)|inneværende uke)", week=0, this=True),
    rule("date", "neste {weekday} (igjen)?|{weekday} (i)? (neste|kommende|påfølgende) (uke|uka|veke)|(i)? (neste|kommende) (uke|uka) <comma>? (på)? {weekday}|"
         "{weekday} til uka|til uka <comma>? på {weekday}|{weekday} (uka|uken) etter", week=1),
    rule("date", "{weekday} (i)? (uka|uken) etter neste|{weekday} om to uker|{weekday} etter neste uke", week=2),
    rule("date", "{weekday} om (en|ei|én|1) uke|om (en|ei|én) uke på {weekday}", n=1, unit="week", after_day=True),
    rule("date", "(i morgen|imorgen) om (en|ei|én) uke", day=8),
    rule("date", "(i dag|idag) om (en|ei|én) uke", day=7),
    rule("date", "(i dag|idag) om (fjorten dager|14 dager|to uker)", day=14),
    rule("date", "(dagen etter|dagen derpå|neste dag|påfølgende dag|dagen deretter)", day=1, follows=1),
    rule("date", "(samme dag|samme dato|den dagen|denne dagen|denne datoen)", follows=0),
    rule("date", "(?<=innen|til|før|etter|og|oss|deg) da (?=<$>|<comma>)|da (?=<$>)", follows=0),
    rule("date", "(?<=og|<comma>) da (?=<pres> <us|reader>)", follows=0, same=True),
    rule("date", "(i|på|ved) (samme|den samme) (slengen|runden|omgangen|anledningen|tur|turen|runde|omgang|anledning|slengen|vending|besøk) (?=<pres> <us>)|samtidig (?=<pres> <us>)", follows=0, same=True),
    rule("date", "(?<=<document|work>) for (denne|neste|kommende) {period}|(?<=<document|work>) for ({weekday}|{month}|i dag|i morgen)", skip=True),
    rule("date", "{nth} {weekday} i {month} {year}?"),
    rule("date", "(den)? {nth} {weekday} i (måneden|denne måneden)"),
    rule("date", "(den)? {nth} {weekday} i neste måned", shift=1),
    rule("date", "(den)? (siste|tredje|fjerde|andre|første) dag i (måneden|denne måneden)", nth=-1),
    rule("date", "siste uke i {month} {year}?", edge="end"),
    rule("date", "første uke i {month} {year}?", edge="start"),
    # Days with a name.
    rule("date", "{holiday} {year}?"),
    rule("date", "({day} <dot>?|{ordinal}) juledag {year}?", holiday="12-25"),
    rule("date", "lille julaften", holiday="12-23"),
    rule("date", "({day} <dot>?|{ordinal}) nyttårsdag", holiday="01-01"),
    rule("date", "({day} <dot>?|{ordinal}) påskedag {year}?", holiday="easter"),
    rule("date", "({day} <dot>?|{ordinal}) pinsedag {year}?", holiday="easter+49"),
    rule("date", "kristi (himmelfart|himmelfartsdag)", holiday="easter+39"),
    rule("date", "(st <dot>? hans|st <dot>? hansaften|sankt hans|sankt hansaften)", holiday="06-23"),
    rule("date", "(farsdag|farsdagen|fars dag)", nth=2, weekday=6, month=11),
    rule("date", "(morsdag|morsdagen|mors dag)", nth=2, weekday=6, month=2),
    # Stretches.
    rule("date", "(i løpet av|ila|innen|ut|innen utgangen av|ut i løpet av) (uke|uka|uken) (nr <dot>?|nummer)? {figure}", period="week"),
    rule("date", "(uke|uka|uken|veke) (nr <dot>?|nummer)? {figure}", period="week"),
    rule("date", "(uke|uka) {figure} (<dash>|til|eller|og) {figure}", period="week"),
    rule("date", "{weekday} (i)? (uke|uka) {figure}|(uke|uka) {figure} <comma>? (på)? {weekday}", period="week"),
    rule("date", _THIS + " {period}|(senere|seinere|en gang|engang|litt senere) (i|denne)? (?=uka|uken|helga|helgen) {period}", shift=0),
    rule("date", "(?<!ganger|gang) i (uka|uken)|denne (uka|uken)|i løpet av (uka|uken)|innen (uka|uken)|(uka|uken) ut|ut (uka|uken)|før (uka|uken) er (omme|over|slutt|ute)|i (uka|uken) som kommer", period="week", shift=0),
    rule("date", "i (helga|helgen)|denne (helga|helgen)|til helga|til helgen|i løpet av (helga|helgen)|(helga|helgen)", period="weekend", shift=0),
    rule("date", "(i løpet av|ila|innen|ut|for|gjennom|resten av|løpet av|innenfor) (denne|dette|inneværende|hele)? {period}|{period} ut|(innen|før) {period} er (omme|over|slutt|ute)", shift=0),
    rule("date", "i år", period="year", shift=0),
    rule("date", "(i|til|på|innen|ut|i løpet av|løpet av)? " + _NEXT + " {period}|{period} som kommer|{period} etter (denne|dette)", shift=1),
    rule("date", "til (uka|uken)|i (uka|uken) etter|(uka|uken) etter|den kommende (uka|uken)|kommende (uka|uken)|neste (uka|uken)|i (uka|uken) som kommer", period="week", shift=1),
    rule("date", "neste (helg|helga|helgen)", period="weekend", shift=1),
    rule("date", "{period} etter neste|(i)? (uka|uken|helga|måneden) etter neste", shift=2),
    rule("date", "(uka|uken) etter neste|to uker frem", period="week", shift=2),
    rule("date", "(i|innen|ved|mot|før|på|til|ut)* (slutten|utgangen|enden|løpet|tampen) av (denne|dette|inneværende)? {period}|sent (denne|i denne) {period}|{period} slutt", edge="end", shift=0),
    rule("date", "(i|innen|ved|mot|før|på|til|ut)* (slutten|utgangen|enden|løpet|tampen) av (neste|kommende) {period}|sent (i)? neste {period}", edge="end", shift=1),
    rule("date", "(i|innen|ved|på|til)* (begynnelsen|starten|første (del|halvdel)) av (neste|kommende) {period}|tidlig (i)? (neste|kommende) {period}", edge="start", shift=1),
    rule("date", "(i|innen|ved|på|til)* (midten) av (neste|kommende) {period}|midt i neste {period}", edge="middle", shift=1),
    rule("date", "(i|innen|ved|på|til)* (begynnelsen|starten|første (del|halvdel)) av (denne|inneværende)? {period}|tidlig denne {period}", edge="start", shift=0),
    rule("date", "(i|innen|ved|på|til)* midten av (denne|inneværende)? {period}|midt i (denne)? {period}|midtuke|midtuka", edge="middle", shift=0),
    rule("date", "(i|innen|ved|mot|på|til)* (slutten|utgangen|enden|løpet|tampen) av {month} {year}?|(sent i|ultimo) {month} {year}?|ut {month}|i løpet av {month} {year}?", edge="end"),
    rule("date", "(i|innen|ved|på|til)* (begynnelsen|starten|første (del|halvdel)) av {month} {year}?|(tidlig i|primo|først i|tidlig) {month} {year}?", edge="start"),
    rule("date", "(i|innen|ved|på|til)* midten av {month} {year}?|(medio|midt i) {month} {year}?", edge="middle"),
    rule("time", "(?<=<w.!stop>) i {month} (?=<pres> (vi|jeg) (<x.!pres>){1,6} (innen|før|på|senest))", skip=True),
    rule("date", "(i)? (neste)? {month} {year}|i {month}"),
    rule("date", "(ved|til|innen|rundt|før|i løpet av)? (månedsskiftet|månedskiftet)|(innen|ved|før)? (månedens slutt|slutten av mnd|månedsslutt)", period="month", shift=0),
    rule("date", "(ved|til|innen|rundt|før)? (årsskiftet|årskiftet)|(innen|ved)? årets slutt", period="year", shift=0),
    rule("date", "(ved|innen)? (ukas|ukens|ukes) slutt|ukeslutt", period="week", shift=0),
    # Parts of the day.
    rule("time", "i (formiddag|føremiddag|fmd)|iformiddag|nå i formiddag", day=0, part="morning"),
    rule("time", "i (ettermiddag|etm|eftermiddag)|iettermiddag|nå i ettermiddag|senere i ettermiddag", day=0, part="afternoon"),
    rule("time", "i (kveld|kveldinga|aften)|ikveld|nå i kveld|senere i kveld|i kveldinga|i kveldstimene", day=0, part="evening"),
    rule("time", "i (natt)|inatt", day=0, part="night"),
    rule("time", "(i løpet av|ila|utpå|utover|på|om|innen|til|før|mot|sent på|senere på|seinere på|tidlig på|ut|over|i)? {part}"),
    rule("bare", "{part}"),
    rule("bare", "{month} " + _FOLLOWS, edge="end"),
    rule("time", "{date} (på|om|i løpet av|utpå|utover|til|sent på|tidlig på)? {part}|{date} <comma>? (på|utpå|om) {part}"),
    rule("time", "(på|om|utpå|i løpet av)? {part} (på|den|i)? {date}"),
    rule("time", "(samme|den) {part}", follows=0),
    rule("time", "{date} (på)? (morgen|morran)", part="morning"),
    rule("time", "tidlig i (morgen|morra)", part="early", day=1),
    rule("time", "{date} tidlig|tidlig (?!i|neste|kommende|denne|på) {date} (morgen|på morgenen)?|{date} tidlig (om|på)? (morgen|morgenen)|{date} (ved)? (arbeidsdagens start|dagens begynnelse)|{date} (grytidlig|med en gang|først|første stund)|(det|som det)? (aller)? første (jeg|vi) gjør {date}|{date} som det første|{date} først av alt|{date} morgen (først av alt|med en gang)", part="early"),
    rule("time", "(aller)? (tidlig|grytidlig) (på|om)? (dagen|morgenen)|tidlig om morgenen|fra morgenen av|(med|ved) dagens begynnelse", part="early", next=True),
    *(rule("time", "|".join(day + tail for tail in tails), weekday=number, part=part) for number, day in enumerate(_DAYS) for part, tails in _PARTS.items()),
    rule("time", "natt til {date}", part="early"),
    rule("time", "(i løpet av|innen|ved|før|til|mot)? (arbeidsdagens|arbeidstidens|dagens|kontortidens|åpningstidens) (slutt|ende) {date}?|(innen|før|ved|til) (stengetid|stenging|kontortid|arbeidstid|arbeidsslutt|kontorslutt) {date}?|"
         "(innen|før) (vi|jeg|dere|butikken|kontoret|verkstedet) (stenger|åpner|går hjem|går for dagen|drar hjem|drar|går|tar kvelden|stenger dørene) {date}?|(innen|før) (dagen er (omme|over|slutt|ute)|dagen er gått)|i løpet av arbeidsdagen", part="close", day=0),
    rule("time", "{date} (før|innen|ved|til) (stengetid|stenging|arbeidstid|kontortid)|{date} (innen|før) (arbeidsdagens|arbeidstidens|kontortidens|dagens) slutt", part="close"),
    rule("time", "(i løpet av|ila|utpå|utover|senere på|ut|innen|for|løpet av|resten av|seinere på|sent på|på) (arbeidsdagen|dagen)|dagen ut|(senere|seinere|litt senere|en gang|engang|i løpet av|i løpet|allerede|nå|tidligere enn) (i dag|idag)|i dagens løp|før dagen er omme|i løpet av i dag", day=0),
    rule("time", "(i løpet av|utpå|utover|ut) (dagen|torsdagen) {date}|{date} (i løpet av|utpå|utover) dagen"),
    rule("time", "(til|før|innen|ved|rundt)? (lunsj|lunsjtid|lunsjtider|lunch|matpausen)", part="lunch"),
    # Vague.
    rule("time", "(?<!så) snart|straks (?!<subject|det|that|those>|<w> (er|har|blir))|snarlig|snarest|snarest mulig|så (snart|fort|raskt|tidlig|hurtig|kjapt|rask) (som|det er|det lar seg|vi|jeg) (mulig|råd|gjørlig|bare|praktisk|kan|klarer|rekker|gjøre) (mulig|mulig det er|det er|det|er)?|"
         "så (snart|fort|raskt) (vi|jeg) (kan|klarer|rekker|får tid|får anledning|får mulighet|har mulighet|har anledning|har tid)|så fort det lar seg gjøre|umiddelbart (?!<subject|det>)|omgående|øyeblikkelig|"
         "(med|på) (en|én) gang (?!<subject|det|possessive>)|med det samme (?!<subject>)|med det første|på flekken|på minuttet|om (litt|et øyeblikk|ett øyeblikk|en liten stund|en stund|et lite øyeblikk|kort tid|ikke lenge|bittelitt|en liten|straks)|ikke lenge til|"
         "(i løpet av|ila|innen|om|i) kort tid|(i|innen) (nær|nærmeste|overskuelig) fremtid|i (nær|nærmeste) framtid|i løpet av (de|den)? (nærmeste|neste|kommende|første) (dagene|ukene|timene|tiden|tida|månedene|tid|dager|uker)|"
         "(de|den)? (nærmeste|kommende|førstkommende) (dagene|ukene|timene|tiden|tida|månedene)|en av (de)? (nærmeste|første|neste|kommende)? (dagene|dager)|(i|innen) rimelig tid|i god tid|(litt|noe)? (senere|seinere) (?!<x>)|"
         "etter hvert|etterhvert|uten (ugrunnet)? (opphold|forsinkelse)|uten å nøle|ved første (anledning|mulighet|og beste anledning)|når (jeg|vi) (får|har) (tid|anledning|mulighet|sjansen|et ledig øyeblikk|en ledig stund|en mulighet)|en gang i (fremtiden|framtiden)|"
         "asap|hvert øyeblikk|når som helst|på sikt|i tide|etter (kontortid|arbeidstid|stengetid|åpningstid|visningen|timen|besøket|turen|middag|middagen|konsultasjonen|visitten|operasjonen|pausen|lunsj|jobb|jobben|skolen|arbeid|frokost|ferien|jul|påske|sommeren|sommerferien|helgen|helga|nyttår|møtet|høstferien|vinterferien|påskeferien|juleferien)|(til|på|utpå|i løpet av|over|i|før|innen) (våren|sommeren|høsten|vinteren|høstparten|vårparten|vinterferien|sommerferien|høstferien|ferien|fellesferien)|"
         "(i|utpå) (løpet av)? (noen|få) (dager|timer|uker|minutter)|om (noen|få|flere) (dager|timer|uker|minutter|måneder)|i løpet av (et par|noen)? (øyeblikk|øyeblikket)|utpå nyåret|over nyttår|på nyåret|over jul|over påske|over (helga|helgen|ferien|sommeren|høytiden)|med tid og stunder|denne (sommeren|høsten|våren|vinteren)", vague=True),
    # Spans.
    rule("span", "{number} (hele|fulle|korte|gode|små|nye|snaue|knappe|drøy|drøyt|god|godt|snau|snaut|knapp|knapt|liten|lita)? {unit} (tid)?"),
    rule("span", "{number} (eller|til|<dash>|og|à|a)? {number} <dash>? " + _WORKDAY + " (tid)?", unit="workday"),
    rule("span", "{number} (eller|til|<dash>|og|à|a)? {number} hverdager (tid)?", unit="workday"),
    rule("span", "{number} (hele|fulle|nye|gode)? (" + _WORKDAY + "|hverdager) (tid)?", unit="workday"),
    rule("span", "{number} (eller|til|<dash>|og|à|a)? {number} <dash>? (hele|fulle)? {unit} (tid)?"),
    rule("span", "{number} (arbeidstimer|arbeidstime|virketimer)", unit="workhour"),
    rule("span", "{number} {unit} og (en|ei|et) (halv|halvt)", more=0.5),
    rule("span", "(en|ei|én|1)? (halvtime|halvtimes|halvtimen|halv time|halv times|liten halvtime|knapp halvtime|drøy halvtime) (tid)?", n=0.5, unit="hour"),
    rule("span", "(et|ett|1)? (lite|knapt)? (kvarter|kvarters|kvarteret) (tid)?", n=15, unit="minute"),
    rule("span", "(tre|3) (kvarter)", n=45, unit="minute"),
    rule("span", "(et|ett|1)? (døgn|døgns|døgnet) (tid)?", n=24, unit="hour"),
    rule("span", "(to|2|et par) (døgn|døgns)", n=48, unit="hour"),
    rule("span", "(tre|3) (døgn|døgns)", n=72, unit="hour"),
    rule("span", "(fire|4) (døgn|døgns)", n=96, unit="hour"),
    rule("span", "(fem|5) (døgn|døgns)", n=120, unit="hour"),
    rule("span", "(halvannet) (døgn)", n=36, unit="hour"),
    rule("span", "(et|ett)? (halvår|halvt år|halvåret)", n=6, unit="month"),
    rule("span", "(en)? (times tid|times)", n=1, unit="hour"),
    rule("time", "(om|innen|innenfor|i løpet av|senest om|senest innen|på under|under|på mindre enn|innen det har gått|inntil|opptil|maksimalt|maks|ila|i l <dot>? a <dot>?|på|etter) (bare|kun|maks|maksimalt|høyst|senest|seinest|under|de|den|det)? (<about> <dot>?)? (neste|kommende|første|nærmeste)? {span} "
         "(mer|til|fra nå|herfra|fra nå av|på det meste|maks|eller så|eller mindre|eller noe|omtrent|cirka)?"),
    rule("time", "(i løpet av|ila|innen|om|i) (de|den|det) (neste|kommende|nærmeste|første|påfølgende) {span}|(de|det) (neste|kommende|nærmeste) {span}|(neste|kommende) {span}"),
    rule("time", "(<about> <dot>?)? {span} (fra nå|fra i dag|frem i tid|fram i tid|fra dags dato|på det meste|maks|maksimalt|herfra)"),
    rule("time", "(<about> <dot>?)? {span} til <$>"),
    rule("time", "(innen|om)? {span} (fra|etter) {date}", after_day=True),
    rule("time", "(dagen|uka|uken|rett|like|umiddelbart)? etter <event_noun>", vague=True),
    # So long before what nobody has dated; right after what is done first.
    rule("time", "(senest|minst|<about> <dot>?)? ((<n>|en|ei|et|ett|noen|et par) <unit>|(en|et)? (halvtime|halv time|kvarter|times tid|døgn)) (før|i forkant|i forveien|på forhånd|i forkant av|forut for) (avreise|avreisen|avgang|ankomst|ankomsten|levering|leveringen|oppstart|oppstarten|oppmøte|start|"
         "innsjekk|utsjekk|overtakelse|utflytting|innflytting|hjemreise|utløp|forfall|fristen|besøket|timen|møtet|kurset|turen|<event_noun>|den tid|de (kommer|drar)|(vi|jeg|han|hun|sjåføren|budet|montøren|teknikeren) (kommer|er (der|fremme|framme|på plass)|ankommer|drar|starter|begynner)|(?=<$>|<comma>))", vague=True),
    rule("time", "(dagen|uka|uken|kvelden) før (avreise|avreisen|avgang|ankomst|levering|oppstart|oppmøte|start|innsjekk|overtakelse|utflytting|innflytting|<event_noun>)", vague=True),
    rule("date", "(på)? (første|neste) (virkedag|arbeidsdag|hverdag) (i uka|i uken|etter (helga|helgen))", weekday=0),
    rule("time", "(neste|førstkommende|første|påfølgende|på første|på neste) (virkedag|arbeidsdag|hverdag|yrkedag|bankdag)|første virkedag|(innen|i løpet av) (neste|førstkommende) (virkedag|arbeidsdag)", n=1, unit="workday"),
    rule("time", "(gi|giv) (meg|oss) (bare|<about>)? {span} (<comma>? så)?", bound="by"),
    rule("time", "(gi|giv) (meg|oss) (bare)? til {date} (<comma>? så)?", bound="by"),
    rule("time", "(?<=og|<comma>) det tar (<about>|inntil|opptil|maks|maksimalt)? {number} (<dash>|til|eller|à) {number} <dash>? " + _WORKDAY + "|(?<=og|<comma>) det tar (<about>|inntil|opptil|maks|maksimalt)? {number} " + _WORKDAY, unit="workday"),
    rule("time", "(innen|før) {date} er (omme|over|slutt|ute|forbi)|(?<=gjelder|varer|står|holder|gjelde|vare|stå|holde) ut {date}"),
    rule("time", "(innen|ved|før|i|mot|til)* (utgangen|slutten|enden|tampen) av (dagen|arbeidsdagen|kontortiden|åpningstiden|arbeidstiden|dag) {date}?|(innen|før) (kontoret|butikken|verkstedet|resepsjonen|klinikken) (stenger|lukker)", part="close", day=0),
    rule("time", "(i løpet av|innen) timen|innen (den neste)? timen", n=1, unit="hour"),
    rule("time", "fjorten dager|fjortendagers tid|om en fjorten dagers tid|en fjorten dagers tid", n=14, unit="day"),
    # Ranges of the clock.
    rule("time", "(?<=flyttet|flyttes|flytter|utsatt|utsettes|endret|endres|forskjøvet) fra (<oclock>|<dot>)* (<hm>|<hour>|<hhmm>) til {clock}"),
    rule("time", "(mellom|fra|i tidsrommet|et sted mellom|en gang mellom|tidsrommet)? {clock} (og|til|<dash>|frem til|fram til) {clock}"),
    rule("time", "(mellom|fra|i tidsrommet|et sted mellom|en gang mellom) " + "(" + _KL + ")? {hours} (og|til|<dash>) (" + _KL + ")? {hours}"),
    rule("time", _KL + " {hours} (<dash>|til|og) {hours}"),
    rule("time", "{hours} (<dash>|til) {clock}"),
    rule("time", "{date} <comma>? (<oclock> <dot>?|mellom|fra|i tidsrommet|en gang mellom)* {hours} (<dash>|til|og) (<oclock> <dot>?)? {hours}"),
    rule("time", "{date} <comma>? (på|om)? {part} (mellom|fra) {hours} (og|til|<dash>) {hours}"),
    # An hour beside a day.
    rule("time", "{date} <comma>? (<dash>|på|til samme tid <comma>?|ved|ca|rundt|cirka)? {clock}"),
    rule("time", "{date} <comma>? (innen|før|til|senest|rundt|ca|ved|omkring|cirka|etter)? {clock}"),
    rule("time", "{date} <comma>? (innen|før|til|senest|rundt|ca|ved|omkring|cirka|etter) {bare}"),
    rule("time", "({clock}) (på|<comma>|den)? {date}"),
    rule("time", "({clock}|{bare}) (om|på|i) {part}"),
    rule("time", "({clock}|{bare}) (i kveld|ikveld)", day=0, part="evening"),
    rule("time", "({clock}|{bare}) (i ettermiddag)", day=0, part="afternoon"),
    rule("time", "({clock}|{bare}) (i formiddag)", day=0, part="morning"),
    rule("time", "({clock}|{bare}) (i natt)", day=0, part="night"),
    rule("time", "{date} (på)? {part} <comma>? (<oclock> <dot>?|ved|rundt|ca)* ({clock}|{bare})"),
    # One day or the next.
    rule("time", "(mellom|enten|fra)? {date} (eller|til|og|<dash>|<slash>) (på)? {date}"),
    rule("time", "(mellom|fra|den)? {day} <dot>? (og|til|<dash>|eller) (den)? {day} " + _DOT + " {month}"),
    rule("time", "(fra og med|fra|f o m|fom|fra) {date} (av|og utover|og fremover)", bound="from"),
    # An event of our own whose hour or day is told with it: "when I am off work, about half past four".
    rule("time", "(når|så snart|så fort|straks) (jeg|vi|han|hun|lønna|lønnen|fakturaen|pengene|delen|varen) (er (ferdig|hjemme|framme|fremme|tilbake|inne|ute|på plass)|kommer|forfaller|slutter|får lønn|får lønna) (på|fra|her|hjem|inn|ut|med|jobb|jobben|skolen|kontoret|møtet|dagen|<event_noun>){0,3} "
         "<comma>? (dvs <dot>?|d v s|altså|så|<about> <dot>?)? ({clock}|<comma> {date}|<comma> (dvs <dot>?|altså) (på)? {date})"),
    # Words that bound a time.
    rule("head", "(innen utgangen av|innen og med|innen senest|innen|senest innen|senest i løpet av|senest til|senest|seinest|ikke senere enn|ikke seinere enn|aller senest|i hvert fall innen|frist|med frist|før eller på|i løpet av|ila|helst innen|snarest og senest|ved|opp til)", bound="by"),
    rule("head", "(til og med|til|t <dot>? o <dot>? m <dot>?|tom|inntil|fram til|frem til|helt (frem|fram)? til)", bound="until"),
    rule("head", "(før|forut for|i forkant av|innen før)", bound="before"),
    rule("head", "for (?=<oclock>|<hm>)", bound="by"),
    rule("head", "(fra og med|etter|(?<!si|sier|sagt|melde|melder) fra|f <dot>? o <dot>? m <dot>?|fom|tidligst|ikke før|først etter|først fra|aller tidligst|siden|i kjølvannet av|senere enn|seinere enn|når som helst etter|med virkning fra)", bound="after"),
    rule("head", "(på|i|til|den|om|nå|allerede|først|en gang|engang|kun|bare|fortsatt|og så|senest på|nå på|nå til|på nytt|akkurat|nøyaktig|presis|enten|f eks|for eksempel|over|(?<!skriver|skrive) under|utpå|gjennom|@|hver av|i tidsrommet|i perioden|<oclock> <dot>?)"),
    rule("head", "<about> <dot>?|(på|ved)? <about> <dot>?|i nærheten av|sånn ca <dot>?|sånn rundt", about=True),
    rule("tail", "(senest|seinest|på det seneste|aller senest|som senest|eller før|eller tidligere|om ikke før|hvis ikke før|på det seineste|i seneste laget)", bound="by"),
    rule("tail", "(tidligst|og utover|og fremover|av (?=<$>|<comma>)|eller senere|eller seinere|på det tidligste|og senere)", bound="after"),
    rule("tail", "(presis|sharp|på slaget|eller så|eller deromkring|omtrent|cirka|ca|lokal tid|norsk tid|cet|nøyaktig|en gang|engang|<comma>? til samme tid|blank|på prikken)"),
    # The past, and what is no time of ours.
    rule("time", "((fra)? (i går|igår|i morges) <oclock> <dot>? {hours}|i går|igår|i går (kveld|formiddag|ettermiddag|morges)|i (forgårs|forigårs|forgårs|morges|sted|fjor|fjor høst|vår|sommer|høst|vinter)|imorges|(forrige|sist|siste|foregående) ({weekday}|{period}|{month}|gang|natt|søndag)|{weekday} i forrige uke|"
         "(for)? {span} siden|(de|den|det)? siste {span}|tidligere (i dag|denne uka|denne uken|i uka|i år)|nettopp|nylig|her om dagen|siden (i)? (sommer|går|jul|påske|{weekday}|{date}))", past=True),
    rule("time", "på (kveldstid|dagtid|nattestid|ettermiddagstid|formiddagstid)", skip=True),
    rule("time", "(?<!<weekday>) om (natta|natten|kvelden|dagen|morgenen|formiddagen|ettermiddagen|vinteren|sommeren|høsten|våren)", skip=True, habit=True),
    rule("time", "(i|på|til|fra|for)? {day} <dot> (etasje|etg|trinn|klasse|divisjon|runde|omgang|termin|sal|avdeling)", skip=True),
    rule("time", "uten (ekstra|noe|noen)? (gebyr|kostnad|kostnader|avgift|egenandel)", skip=True),
    rule("time", "(i stedet for|istedenfor|istedet for|i stedenfor) (på)? {date}", skip=True),
    rule("time", "(en|én) gang (i|per|pr|om) (uka|uken|dagen|måneden|året|uke|dag|år|måned|døgnet|halvåret|kvartalet)", skip=True),
    rule("time", "{n} (timer|dager) (i|per|pr) (uka|uken|dagen|måneden|året|uke|dag)", skip=True),
    rule("time", "({n}|en|et) <dash>? (timers|dagers|ukers|minutters|måneders|års|dagersfrist) (?!tid) (<w>)?", skip=True),
    rule("time", "datert (den)? {date}|gårsdagens|dagens (?!slutt|løp|ende) <w>|(ukens|ukas) <w>|{weekday} sin", skip=True),
    rule("time", "i (hele|over|nesten|inntil|opptil|<about>)? {span}|{span} (frem|fremover|framover)", bound="for"),
    # By which way something comes is not what comes.
    rule("time", "med (bud|posten|post|båt|fly|tog|budbil|bring|postnord)", skip=True),
    rule("time", "(første|andre|neste|siste) (etasje|gang|side|skritt|runde|steg|del|utkast|versjon|trinn|spørsmål|omgang)|24 <slash> 7|(i|til|på) (øyeblikket|tide)", skip=True),
)  # fmt: skip

# ── Commitments ──────────────────────────────────────────────────────────────────────────────────────────────────────

_MID = "(<adv>|<t>)*"
_N = "(<w.!stop>|<n>|<t>|<decimal>)"
_AFTER = "(<possessive>|<name|firstname>|(hos|fra|på|i|ved) (oss|<w.!stop>{1,2})|(vi|jeg) bruker|og <w.!stop>)"
_OURS = (
    "((<det>|<name|firstname>)? <person.!theirs> "
    + _AFTER
    + "{0,3} (<comma> <x>{1,4} <comma>|<comma>)?|han|hun|<name|firstname>{2,3}|en av (oss|<w>{1,3})|(noen|en) (fra|hos|i|på) <w>{1,3}|de)"
)
_OBJECT = "((<det|possessive> " + _N + "{0,4}|<goods|document|money|spare|message|work|appointment|price>|<name>)+)"
_WE = "(jeg|vi)"
_REPAID = (
    "pass.=refundere|pass.=tilbakebetale|pass.=kreditere|pass.=utbetale|pass.=etterbetale|pass.=tilbakeføre|pass.=kompensere|pass.=ettergi|"
    "pass.=frafalle|pass.=stryke|pass.=godskrive|pass.=ettersende|pass.=oversende|pass.=tilsende|pass.=etterlevere"
)
_WEALL = "(<us> (i|hos|på|fra) <w>{1,3}|<us> (alle|begge|to)|<us> og <name|w>|<name> og jeg|<us>)"

_NOT_YOU = "(?!<x>{0,9} (<yours>|innom))"

FRAMES = (
    # What is always so, and how others live.
    Frame("{pass.!none} (<adv>|<t>|opp|ut|inn|ned|om|på|til|<w.!stop>)* av <det>? (<theirs|outsider|public|client|kin>|<whose>|dem|andre|(en|et) (autorisert|sertifisert|godkjent|eget|egen))", "by others", group="none"),
    Frame("{pass.!none} (<adv>|<t>)* (fra|hos|via|gjennom) (et|en)? (<theirs|outsider|public>|(eget|egen|ekstern|eksternt|annet|annen) <w>|henne|ham|han|dem)", "by others", group="none"),
    Frame("{pass.=selge|pass.=arrangere|pass.=servere|pass.=vedta|pass.=beslutte|pass.=velge|pass.=overta|pass.=lade|pass.=kåre|pass.=lage|pass.=produsere|pass.=leie|pass.=spille|pass.=starte} (?!<us>|<x>{0,8} (<yours>|på nytt|ferdig|rommet))", "announced", group="none"),
    Frame("{pass.=søke|pass.=registrere|pass.=føre} (<adv>)* (i|på|via|gjennom) <x>{0,3} (systemet|appen|portalen|nettsiden|nettsidene|skjemaet|side|kalenderen) (?!<x>{0,6} <yours>|av (oss|meg))", "theirs to do", group="none"),
    Frame("{pass.=bestille} (<adv>)* (på|via|gjennom|i) (nett|nettet|nettsiden|nettsidene|appen|kassen|resepsjonen|skranken)", "theirs to do", group="none"),
    Frame("<theirs> (<x>|<comma>){1,14} (og|men|så|som) (han|hun|de) <adv>* {pres}", "theirs", group="none"),
    Frame("(styret|utvalget|nemnda|komiteen|ledergruppen|rådet|generalforsamlingen) (<adv>|<t>)* {pres.=møtes|pres.=møte|pres.=treffes}", "theirs", group="none"),
    Frame("(purregebyr|purregebyrer|purring|purringer|varsel|varsler|inkassovarsel|morarenter|forsinkelsesgebyr|betalingspåminnelser|gebyr|gebyrer|renter|forsinkelsesrenter|inkassosalær|moms|mva|frakt|porto|rabatter|trinn|klasse|klassetrinn) (<adv>|<t>)* ({pass}|{pres.=gå|pres.=løpe|pres.=komme}) (?!<x>{0,6} <yours>|tilbake)", "a rule", group="none"),
    Frame("{pres.=bestille} <us>? <adv>* (<n>|en|ett|et|ei|herved|bord|plass|plasser)", "done by saying so", side="customer", group="none"),
    Frame("ny (app|versjon|meny|kolleksjon|katalog|nettside|avdeling|sesong|modell|utgave) {pres.=komme} (?!<x>{0,6} <yours>)", "announced", group="none"),
    Frame("(<us>|<^>|<greet>) <adv>* {pres.=vente|pres.=sove|pres.=jobbe|pres.=sitte} (?=(<x.!pres>|<comma>){0,8} (og|men) (<adv>|<t>)* <pres>)", "leads", joins="pres"),
    Frame("{pass.send|pass.collect|pass.pay|pass.bring} (<adv>|<t>|<w.!stop>){0,4} ved (avreise|utsjekk|utsjekking|utflytting|oppmøte|ankomst|innsjekk|levering|bestilling)", "theirs to do", group="none"),
    Frame("(?<!<det>) ((enkelte|mange|flere|de fleste|andre|folk) (<w.!stop.!pres>|<some>|banker){0,2}|noen (<w.!stop.!pres>|<some>|banker){1,2}) {pres.!noun} (?!<x>{0,8} <yours>|(fra|hos|i|på) (oss|<x>{1,3} <pres>))", "some do", group="none"),
    Frame("(?<!<det>) (noen|enkelte|mange|flere|de fleste|andre|folk) (<w.!stop.!pres>){0,2} <pres> (<x>|<comma>){1,10} (og|eller) <adv>* {pres} (?!<x>{0,8} <yours>)", "some do", group="none"),
    Frame("<^> <some> som (<x>|<comma>){1,8} <comma> ({pres}|{pass}) (?!<x>{0,8} <yours>)", "a rule", group="none"),
    Frame("<^> <some> som (<adv>|<not>)* ({pass}|{pres})", "a rule", group="none"),
    Frame("<^> det <adv>* {pass.fix|pass.replace|pass.check|pass.prepare} <adv>* (?!(om|opp|inn|ut|tilbake|igjen|på|i|til|av|for|hos|over|med|innen|senest|før|etter)) <w.!stop.!adv> (?!<x>{0,8} <yours>)", "announced", group="none"),
    Frame("(<^>|<comma>|<t>) <adv>* {pres.!none} <adv>* (<theirs|outsider|public>) (?!<x>{0,9} <yours>)", "theirs, turned", group="none"),
    Frame("(koden|engangskoden|lenken|linken|sesjonen|passordet|påloggingen) (<x.!pres>){0,3} ({pres.=være} <adv>* (gyldig|aktiv)|{lasts}) (<adv>)* (bare|kun|i)? <t>", "a rule", group="none"),
    Frame("(legen|fastlegen|tannlegen|advokaten|arbeidsgiveren|lederen|læreren|trygdekontoret|spesialisten|veterinæren) (din|deres) (<adv>|<t>)* ({pres}|<will> <adv>* {inf}) (?!<x>{0,8} (deg|dere|oss))", "theirs", group="none"),
    Frame("(alle|samtlige|enhver|hver) (søkere|søker|deltakere|deltaker|ansatte|beboere|foreldre|<plural>) (<adv>|<t>)* ({pres}|<will> <adv>* {inf}) (?!<x>{0,8} fra (oss|meg))", "a rule", group="none"),
    Frame("(prisen|prisene|husleia|husleien|leia|leien|fellesutgiftene|felleskostnadene|kontingenten|satsen|satsene|renta|renten|avgiften|avgiftene|timeprisen|egenandelen|frikortgrensen|lønna|lønnen) (<adv>|<t>)* {pass.=justere|pass.=regulere|pass.=øke|pass.=heve|pass.=beregne|pass.=endre|pass.=fastsette} (?!ned|<x>{0,6} <yours>)", "a rule", group="none", side="us"),
    Frame("<message|document|goods|money> fra <det>? (<theirs|outsider>) (<adv>|<t>|<will>)* ({pres}|{inf}) (?!<x>{0,6} <yours>)", "theirs", group="none"),
    Frame("<worn> (<x.!pres>){0,3} {pass}", "theirs to do", group="none"),
    Frame("<common> (<adv>|<t>|<possessive>)* ({pass}|blir <adv>* {done}) (?!<x>{0,8} <yours>)", "announced", group="none"),
    Frame("{done.!none} (<adv>|<t>|opp|ut|inn|til|<w.!stop>){0,4} av <det>? <theirs|outsider|public|client|kin>", "by others", group="none"),
    Frame("det blir <adv>* {done.=servere|done.=selge|done.=holde|done.=arrangere}", "announced", group="none"),
    Frame("(alle|samtlige|hver|de fleste) <x>{0,2} skal <adv>* {inf.!get}|(du|dere) skal ha {done}", "a rule", group="none"),
    Frame("skal <adv>* ({pass.=betale|pass.=innbetale} (?!tilbake|ut|<x>{0,4} <yours>)|{pass.=levere|pass.=returnere} (ren|rent|rene|tilbake|inn|i samme))", "theirs to do", group="none"),
    Frame("(leietakeren|kjøperen|eieren|søkeren|vinneren|nestemann|arvingene|folk|man) (<adv>|<t>)* {pres.=få|pres.=motta}", "a rule", group="none"),
    Frame("<us> {pres.=ha} (<adv>|et|en)* <internal> (?!<x>{0,5} <yours>)", "has", group="none"),
    Frame("(kommunen|borettslaget|sameiet|skolen|barnehagen|veivesenet|velforeningen) ({pres.fix}|<adv|will>+ ({pres.fix}|{inf.fix})) (?!<x>{0,8} <yours>|det|den|feilen|saken|søknaden|klagen|skaden)", "theirs", group="none"),
    Frame("<whose> <w.!stop>{1,2} (<adv>|<t>)* (<will> <adv>* {inf}|{pres})", "theirs", group="none"),
    Frame("<person> (på|ved|hos|til|i) <det>? <theirs|outsider> (<adv>|<t>)* (<will> <adv>* {inf}|{pres})", "theirs", group="none"),
    Frame("(?<!med|for|til|hos|av) <public> (?!vår|våre|min) (<x.!pres>){0,2} (<will> <adv>* {inf.!tell.!phone.!send}|{pres.!tell.!phone.!send.!light}) " + _NOT_YOU, "announced", group="none"),
    Frame("(hos|fra|ved|til) <theirs|party> (<x>|<comma>){1,14} (og|men|så) (han|hun|de) <adv>* {pres}", "theirs", group="none"),
    Frame("<kin> (<possessive>|<name>|<adv>|<t>)* (<will> <adv>* ({inf.!collect.!bring.!send.!phone.!=komme}|{pass})|{pres.!collect.!bring.!send.!phone.!pay.!=komme}|{pres.=komme} (<adv>|<t>)* (på (besøk|middag|ferie)|hjem|fra)) " + _NOT_YOU, "own life", side="customer", group="none"),
    Frame("(han|hun|de) (<adv>|<t>)* (<will> <adv>* ({inf.!collect.!bring.!send.!phone.!tell.!come.!=komme}|{pass})|{pres.!collect.!bring.!send.!phone.!tell.!come.!pay.!=komme}) " + _NOT_YOU, "own life", side="customer", group="none"),
    Frame("(<us> (<adv>|<t>)* (<will> <adv>*)? {=møte|=treffe}|{pres.=møte|pres.=treffe} <us>) (<adv>|<t>)* <det>? (<party|theirs|person|kin>|<name>)", "own life", side="customer", group="none"),
    Frame("(<us> skal|skal <us>) (<adv>|<t>)* (i|på|til) {inf}", "own life", side="customer", group="none"),
    Frame("<us> {pres.=ha} (<adv>|et|en)* {appointment} (<x>){0,4} (?!<x>{0,6} <yours>)", "own life", side="customer", group="none"),
    Frame("(<us>|<^>|<greet>) <adv>* ({pres.=avbestille|pres.=kansellere|pres.=avmelde} <adv>* <appointment>|{pres.=takke})", "done by saying so", side="customer", group="none"),
    Frame("(<^>|<us>) {pres.=melde} (meg|oss) <adv>* (av|på)", "done by saying so", side="customer", group="none"),
    Frame("(<us> <adv>* {pres.=finne}|{pres.=finne} <us>) (?!<x>{0,9} (<t>|ut|frem|fram|løsning|og)|<t>|ut|frem|fram)", "at once", group="none"),
    Frame("<^> her {pres} <us>", "at once", group="none"),
    Frame("det {pres.=komme} <adv>* (mye|litt|snø|regn|mer|enda)", "weather", group="none"),
    Frame("<priced|price> (deres|din|ditt|dine) {lasts}", "theirs", side="customer", group="none"),
    Frame("{pres.=få} (du|dere) (<adv>|tilbake)* (der|hos dem)", "theirs", group="none"),
    Frame("(innsjekk|utsjekk|innsjekking|utsjekking|avreise|ankomst) {pres.=være} (<adv>)* <t>", "a rule", group="none"),
    Frame("<^> (<t>)* (elevene|barna|deltakerne|gjestene|foreldrene|alle|gruppa|klassen|spillerne|syklistene|medlemmene) {pres.!=få}", "a rule", group="none", side="us"),
    Frame("<money> (<possessive>|<adv>|<t>)* {pass.=trekke} (<adv>)* (fra|av|i fra) (<adv>)* (på|i)? <det>? (neste|første|kommende|denne|sluttfakturaen|fakturaen) ", "is done", kind="refund", sure=0.7, side="us"),
    Frame("{pass.=trekke} (<adv>)* (når|ved|automatisk|(fra|på) (kortet|kontoen|lønn|lønna|lønnen)|<$>)", "a rule", group="none"),
    Frame("med (den|denne|dette|en|et|de|disse) <w.!pres>{1,3} {pres.=få} (du|dere)", "a rule", group="none"),
    Frame("(toget|bussen|flyet|ferga|fergen|trikken|båten|flybussen|nattoget) (<x>|<comma>){0,9} {pres.=være|pres.=komme|pres.=ankomme|pres.=gå|pres.=lande|pres.=kjøre} (?!<x>{0,6} (<yours>|og henter))", "timetable", group="none"),
    Frame("<us> skal (<adv>|<t>)* {inf.=selge|inf.=operere|inf.=reise|inf.=bygge|inf.=kjøpe|inf.=begynne|inf.=starte|inf.=male|inf.=renovere|inf.=leie|inf.=spise|inf.=feire|unknown} (?!<x>{0,6} (<yours>|<reader>))", "own life", side="customer", group="none"),
    Frame("<claim> (<x.!pres.!pass>|<t>){0,6} {pass.=sende|pass.=levere|pass.=returnere|pass.=melde|pass.=fylle|pass.=signere|pass.=laste|pass.=skrive|pass.=føre|pass.=rette|pass.=legge|pass.=innlevere} (?!<x>{0,6} <yours>|hjem|videre|ut <t>|av (meg|oss|vi))", "theirs to do", group="none", side="us"),
    Frame("<^> (klager|søknader|henvendelser|spørsmål|reklamasjoner|bestillinger|ordre|ordrer|returer|oppsigelser|endringer) (<x.!pass>|<t>){0,9} {pass}", "a rule", group="none"),
    Frame("(frokost|frokosten|lunsj|lunsjen|middag|middagen|maten|kaffe) (<adv>)* {pass.=servere} (?!<x>{0,4} (rommet|dere|deg|<yours>))", "a rule", group="none"),
    Frame("<^> <some|claim> (<x>){0,4} (skal|må|bør) <adv>* {pass}", "a rule", group="none"),
    Frame("<us> skal (<adv>|<t>)* {inf.=flytte} (?!<det>{0,2} <goods>|<x>{0,6} (<yours>|<reader>))", "own life", side="customer", group="none"),
    Frame("{pres.=komme} (<t>)* det (<adv>|opp|inn)* (en|et|ei|ny|nye|flere|noen) (?!<w>{0,1} <person>)", "there comes", group="none"),
    Frame("{pres.=ha} (<x>){0,3} <appointment> (<x>|<comma>){0,3} som (løper|gjelder|varer|utløper|går)|{pres.=ha} (<x>){0,2} <appointment> (igjen|til gode)", "has", group="none"),
    Frame("(<^>|og|<comma>) (<adv>|<w.!stop.!det.!noun.!pres>)? <some> (<x.!that.!those.!yours>|<t>|<comma>){0,8} {pass.=melde|pass.=returnere|pass.=hente|pass.=søke|pass.=avbestille|pass.=signere|pass.=fylle|pass.=behandle|pass.=håndtere}", "a rule", group="none"),
    # What others do, whom we do not answer for.
    Frame("(?<!<det>) <theirs> " + _N + "{0,2} (<will> " + _MID + " {inf}|(?!<will>){pres.!=si} (?!<us>))", "theirs", group="none"),
    Frame("(minner|minne|husk) <x>{0,3} at (<x>){1,6} (skal|må|bør) <adv>* {pass}", "theirs to do", group="none"),
    Frame("(kan|må|bør|burde|skulle|kunne|måtte|får) (<adv>|<not>|<noun>|<det>|<w.!stop.!pres.!pass>){0,4} {pass}", "may be done", group="none"),
    Frame("(han|hun|de|<client>|<name>) vil (<adv>)* (snakke|tenke|vente|spørre|diskutere|drøfte|se|sjekke|vurdere|vite|ha|høre|gjerne|heller) {w}?", "they want", side="us", group="none"),
    # Notes about what the other side will do.
    Frame("(<^>|og|<comma>) (<adv>)* {pres.tell|pres.give|pres.send|pres.pay|pres.phone|pres.bring} (oss|meg)", "their word", by="other", joins="pres", sure=0.7, side="us"),
    Frame("(hun|han) <adv>* {pres.=betale|pres.=signere} (?!deg|dere)", "their word", by="other", joins="pres", sure=0.65, side="us"),
    Frame("<client> {pres.=sende|pres.=levere} inn <x>{0,3} <document>", "their word", by="other", joins="pres", sure=0.75, side="us", kind="delivery"),
    Frame("(?<!ny|som|fast) <client> " + _AFTER + "{0,2} (<will> " + _MID + " {inf}|" + _MID + " {pres} (?!<x>{1,5} fra (oss|meg))) (?!deg|dere)", "their word", by="other", joins="inf|pres", sure=0.75, side="us"),
    Frame("(han|hun|de|<name>) (<will> " + _MID + " {inf}|{pres.!=få.!=motta}) (?=<x>{0,14} (oss|meg))", "their word", by="other", joins="inf|pres", sure=0.7, side="us"),
    Frame("(hun|han|de) {=sende|=betale|=ringe|=bringe|=hente|=levere} (?=<x>{0,14} (oss|meg|og <x>{0,8} (oss|meg)))", "their word", by="other", joins="pres", sure=0.65, side="us"),
    Frame("(du|kunden) (lovte|lovet|skrev|bekreftet|avtalte) (<x>){0,2} (at)? (du|hun|han|kunden|de) (skulle|ville|skal) " + _MID + " {inf}", "their word", by="other", joins="inf", sure=0.65, side="us"),
    Frame("(bekrefter|enige|avtalt|avtaler|noterer|notert) <x>{0,5} at (<w>){1,4} {=komme|=ringe|=sende|=levere|=hente|=montere|=reparere|=betale} (?!ikke)", "noted", by="other", needs="due", sure=0.7, side="customer"),
    Frame("(du|dere) (vil|skal) " + _MID + " {pass.phone|pass.tell|pass.send|pass.pay|pass.book}", "you will be", sure=0.8),
    Frame("(du|dere) (<adv>|<t>)* {pres.send|pres.pay|pres.phone|pres.bring|pres.tell|pres.collect} (?=(<x>|<comma>){1,14} (slik|som) (du|dere|vi|han|hun) <w.!modal> (<$>|<comma>|enige|om|i|på))", "their word", by="other", needs="due", sure=0.7, side="us"),
    # What the reader will get.
    Frame("(?<!<us|subject>) <w.!stop.!us> {pres.=få|pres.=motta} (?!du|dere|vi|jeg|<name> fra) (?=<x>{1,4} fra (oss|meg) )", "you get", joins="pres", needs="time", sure=0.75, side="us"),
    Frame("(får|fikk) (du|dere) (<adv>|<w>)? her {w}|får (du|dere|vi|jeg) <adv>* {inf.!noun.!compound.!=høre.!=vite}|så (du|dere) <adv>* får {done.fix|done.none|done.check}", "your turn", group="none"),
    Frame("((du|dere) (skal|vil)|(skal|vil) (du|dere)) " + _MID + " ha (fått|mottatt) <x>{0,3} {message|document|money|goods|call}", "you will get", needs="time", sure=0.85),
    Frame("(du|dere|alle|begge|hver av dere|<name>) (skal|vil|kommer til å) " + _MID + " {=få|=motta|=høre}", "you will get", joins="inf", sure=0.9),
    Frame("(skal|vil) (du|dere) " + _MID + " {=få|=motta|=høre}", "you will get", joins="inf", sure=0.88, passive=True),
    Frame("(du|dere) (skal|vil|kommer til å)? " + _MID + " (bli|blir) " + _MID + " {done.!none}", "you will be", joins="done", sure=0.88),
    Frame("blir (du|dere) " + _MID + " {done.!none}", "you will be", joins="done", sure=0.85),
    Frame("(du|dere) (kan|må|bør)? " + _MID + " (forvente|regne med|vente|påregne|belage (deg|dere) på|forventer)+ (å)? " + _MID + " (få|høre|motta)? <x>{0,3} {message|document|goods|money|call|person}", "expect", sure=0.75),
    Frame("{message|document|money|goods} (<x>){0,4} kan (du|dere) <adv>* (forvente|vente|påregne|regne med) (deg|å få|å ha|å motta)? <t>", "expect", needs="due", sure=0.75, passive=True),
    Frame("(kan|må) (du|dere) (forvente|regne med|vente)+ <x>{0,4} {message|document|goods|money|call|person}", "expect", sure=0.75),
    Frame("(forvent|regn med) <x>{0,3} {message|document|goods|money|call|person}", "expect", needs="time", sure=0.7),
    Frame("(?<!så) (du|dere) slipper <det>{0,2} {money}", "you need not pay", sure=0.7, kind="refund"),
    Frame("(du|dere|deg) (<will>)? (beholder|beholde) <x>{0,3} {price|priced}", "you keep the price", needs="due", sure=0.75, kind="price"),
    Frame("(?<!fra|før|etter|som) (du|dere|alle|begge|<client>) " + _MID + " {pres.=få|pres.=motta} (?!(selv|heller)? (velge|bestemme|avgjøre|prøve|vente|ringe|sende|spørre|ta|gjøre|betale|bruke|komme|finne|klare|nøye|holde|si)|ikke|lov|beklage|ha|se|mene|tro|bare <x>{0,3} (si|ringe|melde))", "you get", joins="pres", sure=0.85),
    Frame("{pres.=få|pres.=motta} (du|dere) (?!ikke|lov|beklage|ha|se|mene|tro|heller|<inf.!noun.!compound.!=høre.!=vite>)", "you get", joins="pres", sure=0.85, passive=True),
    Frame("(du|dere) " + _MID + " {pres.=høre} " + _MID + " (snart|fra|nærmere|mer|tilbake|noe <t>)", "you hear", sure=0.9),
    Frame("{pres.=høre} (du|dere) " + _MID + " (snart|fra|nærmere|mer)", "you hear", sure=0.88),
    Frame("(du|dere) " + _MID + " (har|har fått|får) <x>{0,3} {appointment}", "you have a time", needs="due", sure=0.82, kind="appointment"),
    Frame("<appointment|event_noun> (<possessive>)? {pres.=ha} (vi|dere|du) (<adv>)* (?=<t>)|har vi (en)? {appointment}|vi har (en|ny|avtalt)? {appointment}", "you have a time", needs="due", sure=0.7, kind="appointment"),
    Frame("har (du|dere) (fått)? <x>{0,3} {appointment}", "you have a time", needs="due", sure=0.75, kind="appointment"),
    Frame("(du|dere) " + _MID + " har (?!<t> <x>{0,3} <t>) <x>{0,5} ({message|goods}|{money} <x>{0,2} (konto|kontoen|kortet|tilbake|igjen))", "you have", needs="due", sure=0.75),
    Frame("har (du|dere) <det>{0,2} {money} (<x>){0,2} (konto|kontoen|kortet|tilbake|igjen)", "you have", needs="due", sure=0.75, passive=True),
    Frame("har (du|dere) <x>{0,5} {message|goods|document}", "you have", needs="due", sure=0.7),
    Frame("{message|document|goods|money} (<x.!pres>){0,5} <pres.=ha> (du|dere) (<adv>)* (?=<t>)", "you have", needs="due", sure=0.7, passive=True),
    Frame("(du|dere) (skal|vil) " + _MID + " ha <x>{0,3} {message|document|money|goods}", "you will have", needs="due", sure=0.85),
    Frame("{pres.=ha} (du|dere) " + _MID + " (i|på|hos) <w>", "you have", needs="due", sure=0.7, group="get", passive=True),
    Frame("((du|dere) (<adv>)* {pres.=finne}|{pres.=finne} (du|dere)) (den|det|dem|<det>{0,2} <document|message>) (i|på|hos) <w>", "you find", needs="due", sure=0.7, kind="delivery", side="us"),
    Frame("(du|dere) har <x>{0,4} {document} (hos|i (innboksen|posten|hende|hendene)|på (mail|mailen|e-post|bordet|pulten))", "you have", needs="due", sure=0.75),
    Frame("(du|dere) (<adv>)* slipper (<adv>)* å {inf.=betale|inf.=dekke} (?=<x>{0,6} <$>)(?!<x>{0,6} hvis)", "you need not pay", sure=0.68, kind="refund", side="us"),
    Frame("(du|dere) (må|bør|kan|trenger|behøver|slipper|skulle|burde|kunne) (<adv|not>|<t>)* {inf}", "your turn", group="none"),
    Frame("(hver|alle|samtlige|begge) (i|på|hos|av)? <w.!stop>{1,2} {pres.=få|pres.=motta}", "you get", joins="pres", sure=0.75),
    Frame("{pres.=bli|inf.=bli} (<adv>)* (helt)? (gratis|kostnadsfri|kostnadsfritt) for (deg|dere)", "on the house", sure=0.7, kind="refund", side="us"),
    Frame("<noun.!person.!appointment> (<possessive>)? {pres.=få} (ny|nytt|nye|bytta|byttet|skiftet) <w>", "gets new", needs="due", sure=0.65, kind="fix", side="us"),
    Frame("{pres.=være|pres.=gå|pres.=bli} (<adv>|<t>)* på (huset|vår regning|vår kappe|husets regning|oss (?!<x>))", "on the house", sure=0.7, kind="refund", side="us"),
    Frame("(så|da) (<adv>|<t>)* {pres.fix|pres.schedule|pres.send|pres.pay|pres.phone|pres.arrange|pres.check|pres.book} (du|dere) (?!<reader|name>)", "your turn", group="none"),
    Frame("(?<!at|om|når|som) (du|dere) <adv>* {pres.=ha} (den|det|dem|alt|begge|pakken|varene|varen|bestillingen) ((på|i|hos|ved) <w>{1,2})? <t>", "you have", needs="due", sure=0.7, kind="delivery"),
    Frame("<message|document> (<x.!pres>){0,3} {pres.give|pres.send} <name|firstname> <yours>", "ours does, turned", joins="pres", sure=0.68, passive=True),
    # What a customer tells of or wants.
    Frame("(<us> <adv>* {pres.=bestille|pres.=godkjenne|pres.=avbestille|pres.=velge|pres.=akseptere|pres.=melde}|{pres.=bestille|pres.=godkjenne|pres.=velge|pres.=akseptere} <us>) (?!<x>{0,8} <t>)", "done by saying so", side="customer", group="none"),
    Frame("(<us> <adv>* {pres.=si}|{pres.=si} <us>) <adv>* opp", "done by saying so", side="customer", group="none"),
    Frame("<us> vil " + _MID + " {inf.fix|inf.sign|inf.replace|inf.book|inf.move|inf.get|inf.none|inf.light|inf.check|inf.waive|inf.collect|inf.give|inf.keep|inf.schedule}", "wants", side="customer", group="none"),
    Frame("(<us> <adv>* {pres.=selge|pres.=kjøpe|pres.=lade|pres.=bygge|pres.=male|pres.=operere|pres.=renovere|pres.=ankomme|pres.=lande|pres.=spise|pres.=plante}|{pres.=selge|pres.=kjøpe|pres.=lade|pres.=ankomme|pres.=lande} <us>) (?!<x>{0,9} (<yours>|<reader>))", "own life", side="customer", group="none"),
    Frame("<^> de <adv>* {pres.!=komme.!none} (?!<x>{0,9} (<yours>|<reader>))", "theirs", side="us", group="none"),
    Frame("(han|hun|de) <adv>* {pres.=komme} tilbake", "own life", side="customer", group="none"),
    Frame("<us> {pres.=fylle} <n>", "own life", group="none"),
    Frame("{pres.=komme|pres.come|pres.collect} (du|dere)", "your turn", side="customer", group="none"),
    Frame("(<us> (<adv>|<t>)*|og) {pres.=komme} (hjem|på jobb|fra jobb)", "own life", side="customer", group="none"),
    Frame("<person.that.!kin> <possessive> (<adv>|<t>)* ({pres.fix|pres.check|pres.none|pres.sign|pres.pay}|<will> <adv>* {inf.fix|inf.check|inf.sign|inf.pay}) (?!<x>{0,9} (<yours>|<reader>))", "own life", side="customer", group="none"),
    Frame("<person.that.!kin> (<adv>|<t>)* ({pres}|<will> <adv>* {inf}) (?!<x>{0,9} (<yours>|<reader>))", "own life", side="customer", group="none"),
    Frame("(styret|sjefen|ledelsen|revisoren|advokaten) (<adv>|<t>)* ({pres.fix|pres.check}|<will> <adv>* {inf.fix|inf.check}) (?!<x>{0,9} (<yours>|<reader>))", "own life", side="customer", group="none"),
    Frame("<will> (<adv>|<t>)* {pass.fix} (?!<x>{0,6} (<yours>|<reader>))", "own life", side="customer", group="none"),
    Frame("(foreldremøte|informasjonsmøte|dugnad|temakveld|temamøte|møte) for (<x.!pres>){1,4} {pass}", "announced", group="none"),
    Frame("(<us>|" + _OURS + ") " + _MID + " {pres.=begynne|pres.=starte|pres.=slutte|pres.=reise|pres.=flytte} (?!<det>{0,2} <goods>)", "own life", side="customer", group="none"),
    # We will.
    Frame("<us> " + _MID + " {=komme} " + _MID + " (innom|bort|forbi|ned|opp|ut|hjem)? ((til|hos)? (deg|dere))? " + _MID + " og (?=<pres>)", "come and", kind="visit", needs="time", side="us"),
    Frame("(<us> " + _MID + " {=stikke|=svinge|=kjøre|=titte|=dra}|{=stikke|=svinge|=kjøre|=titte|=dra} <us>) " + _MID + " (innom|bort|forbi|ned|opp|ut|bortom) (til (deg|dere))? " + _MID + " og (?=<pres>)", "come and", kind="visit", needs="time", side="us"),
    Frame("(jeg|vi|<^>) " + _MID + " kommer (innom|bort|forbi|ned|opp|ut|hjem)? " + _MID + " og {pres}", "come and", side="customer", needs="time"),
    Frame("(jeg|vi|<^>) " + _MID + " (stikker|svinger|kjører|titter|kikker|drar) (innom|bortom|bort|forbi|ned|opp|oppom|nedom) (<w.!stop>{1,2})? " + _MID + " og {pres}", "come and", side="customer", needs="time"),
    Frame("<t> <comma>? er å {inf}", "will", joins="inf", sure=0.85),
    Frame("<us> <adv>* {pres.=sende|pres.=levere} <us>? <adv>* inn <x>{0,3} <document>", "hands in", joins="pres", sure=0.8, side="customer", kind="delivery"),
    Frame("{pres.=sende|pres.=levere} <us> <adv>* inn <x>{0,3} <document>", "hands in", joins="pres", sure=0.8, side="customer", kind="delivery"),
    Frame(_WEALL + " <will> " + _MID + " {inf}", "will", joins="inf|pres", sure=0.93),
    Frame(_WEALL + " (kommer) " + _MID + " til å " + _MID + " {inf}", "will", joins="inf", sure=0.9),
    Frame("(?<!<not>) <will> " + _WE + " " + _MID + " {inf}", "will", joins="inf|pres", sure=0.9, passive=True),
    Frame("(kommer) " + _WE + " " + _MID + " til å " + _MID + " {inf}", "will", joins="inf", sure=0.88, passive=True),
    Frame(_WEALL + " <will> " + _MID + " {inf.pass|pass}", "will", joins="pass", sure=0.6),
    Frame("(<^>|<greet>|(?<=og|men|så)) <will> " + _MID + " {inf.!none.!light}", "will", joins="inf|pres", sure=0.75),
    Frame("<us> (lover|garanterer|forplikter (meg|oss) til|har lovet|har lovt) (deg|dere)? (å) " + _MID + " {inf}", "promise to", joins="inf", sure=0.92),
    Frame("(lover|garanterer) (jeg|vi) (deg|dere)? å " + _MID + " {inf}", "promise to", joins="inf", sure=0.9),
    Frame("(lover|garanterer|love|garantere) <x>{0,4} at <x>{0,5} er " + _MID + " {done.!none}", "promise that", needs="due", sure=0.8, passive=True),
    Frame("<us> (tar (på)? (meg|oss)|tar ansvar for|har satt i gang) (med)? å {inf}", "take on", joins="inf", sure=0.8),
    Frame("<us> <will> " + _MID + " (?!<adv>|<not>|<name>){unknown} (deg|dere|<det>|<t>|for|til|på|ut|opp|av|inn)", "will", kind="fix", sure=0.6),
    Frame("<will> " + _WE + " " + _MID + " (?!<adv>|<not>|<name>){unknown} (<$>|<t>|deg|for|til|på|ut|opp|av|inn)", "will", kind="fix", sure=0.55),
    # Somebody of ours will.
    Frame(_OURS + " <will> " + _MID + " {inf}", "ours will", joins="inf|pres", sure=0.85),
    Frame("<will> (han|hun|<det>? <person.!theirs> " + _AFTER + "{0,2}|<name>{1,2}|noen|de) " + _MID + " {inf}", "ours will", joins="inf", sure=0.8),
    Frame("(?<!<det>) <house> (<will> " + _MID + " {inf.fix|inf.send|inf.pay|inf.phone|inf.tell|inf.come|inf.replace|inf.arrange|inf.bring|inf.check|inf.prepare}|<adv>* {pres.fix|pres.send|pres.pay|pres.phone|pres.tell|pres.come|pres.replace|pres.arrange|pres.bring|pres.check|pres.prepare|pres.=komme} (?!<us>))", "our house", joins="pres", needs="time", sure=0.7, side="us"),
    Frame("<name|firstname> <adv>* ({pres.come|pres.phone|pres.=se|pres.=komme|pres.=hente|pres.=møte|pres.=ta} (?!<us>|opp|videre|tilbake til <name>))", "ours does", joins="pres", needs="due", sure=0.65, side="us"),
    # A price that holds, a thing that is kept.
    Frame("(den|det|prisen|dette|tilbudet|(<comma> (den|det))) {=stå|=holde} <us> (fast|ved|for)?", "we stand by it", kind="price", sure=0.8),
    Frame("<priced|price> (<x>|<comma>|<dot>){0,12} ({lasts} (?!(det)? at)|{pres.=være|pres.=bli} (gyldig|gyldige|bindende|fast|garantert|uendret|låst|bundet|den samme <t>|lik <t>))", "offer holds", needs="time", sure=0.85, kind="price"),
    Frame("<money> (<x>|<comma>){0,8} {lasts.!slim} <t>", "offer holds", needs="due", sure=0.75, kind="price"),
    Frame("{lasts} (<det|possessive>)? <priced>", "offer holds", needs="time", sure=0.85, kind="price"),
    Frame("(holder|matcher|garanterer|fryser|låser) <us> <x>{0,5} {price|priced}", "hold price", kind="price", sure=0.85),
    Frame("<us> (holder|matcher|garanterer|fryser|låser|skal holde|vil holde|står ved|står fast ved|står inne for) <x>{0,5} {price|priced}", "hold price", kind="price", sure=0.85),
    Frame("(<us> <adv>? {pres.=holde|pres.=reservere|pres.=oppbevare|pres.=beholde} (?!deg|dere|på|åpent|stengt)|{pres.=holde|pres.=reservere|pres.=oppbevare} <us> (?!deg|dere))", "hold", needs="time", sure=0.82),
    Frame("(<us> <adv>? {=holde|=sette|=legge} (?!ved|med|til|åpent|stengt|lukket) <x>{0,4} ((?<!grunn|hjelp|følge|løpet) av|til side)|{=holde|=sette|=legge} <us> (?!ved|med|til|åpent|stengt|lukket) <x>{0,4} ((?<!grunn|hjelp|følge|løpet) av|til side))", "hold", sure=0.8, group="keep"),
    Frame("(den|de|det|dem|<goods>|<spare>) (<possessive>)? {pres.=ligge|pres.=stå} (her|der|klar|klare|trygt|fortsatt|hos oss|i butikken|i resepsjonen|i skranken|bak disken|til deg){1,3} <t>", "is held", needs="due", sure=0.75, group="keep", passive=True),
    Frame("<pres.=være|pres.=bli|pres.=ligge|pres.=stå|pres.=henge> " + _MID + " {done.=reservere|done.=holde} (av)?", "is held", needs="due", sure=0.75, group="keep", passive=True),
    # Appointments.
    Frame("(<us> {=møtes|=treffes|=ses|=sees}|{=møtes|=treffes|=ses|=sees} <us>|<^> {=møtes|=ses|=sees})", "we meet", needs="due", sure=0.85),
    Frame("{=si} <us> (<t>|at)", "agreed time", needs="due", sure=0.82, group="schedule"),
    Frame("<us> {=si} <t>", "agreed time", needs="due", sure=0.8, group="schedule"),
    Frame("<homecall> (<x>|<comma>){0,6} ({pres.=være} (<adv>|<t>)* (satt|lagt|flyttet|bekreftet|booket|registrert|avtalt|utsatt|endret|bestilt|planlagt|fastsatt)|{pass.=flytte|pass.=utsette|pass.=gjennomføre})", "visit is", needs="due", sure=0.8, kind="visit", side="us"),
    Frame("<appointment|event_noun> (<x>|<comma>){0,6} ({pass.=holde|pass.=avholde|pass.=flytte|pass.=utsette|pass.=ta|pass.=gjennomføre|pass.=sette|pass.=legge|pres.=bli|pres.=finne} (sted|igjen)?|{pres.=gå} (<adv|t>)* (som (planlagt|avtalt|normalt|bestemt)|av stabelen)|{pres.=stå} <adv>* (ved lag|fast)|{pres.=være} (<adv>|<t>)* (satt|lagt|flyttet|bekreftet|booket|registrert|avtalt|utsatt|endret|ombooket|reservert|fastsatt|<t>))", "appointment is", needs="due", sure=0.8, kind="appointment", side="us"),
    Frame("{pres.=være|pres.=bli|pass.=holde|pass.=flytte} <appointment|event_noun> (<possessive>)?", "appointment is", needs="due", sure=0.7, kind="appointment"),
    Frame("(ny|nye|neste|den nye) <appointment> (<possessive>|din|deres)? (ble|blei|er blitt) {t}", "appointment is", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("(?<!hos|til|for|fra|med|av|i) (du|dere) er " + _MID + " {done.=sette|done.=føre|done.=skrive|done.=booke|done.=melde|done.=påmelde|done.=registrere|done.=bestille}", "you are booked", needs="due", sure=0.75, kind="appointment"),
    Frame("er (du|dere) (<adv>|<t>)* {done.=sette|done.=føre|done.=skrive|done.=booke|done.=påmelde|done.=registrere|done.=bestille} (opp|inn|på|til)?", "you are booked", needs="due", sure=0.75, kind="appointment"),
    Frame("<pres.=være> " + _MID + " {done.=sette|done.=bestille|done.=booke|done.=avtale|done.=flytte|done.=utsette|done.=legge|done.=fastsette|done.=planlegge|done.=reservere} (opp|inn|om)* ((til|for|hos|på|i) <x>{1,3})? <t>", "is arranged", needs="due", sure=0.78, side="us", group="schedule", passive=True),
    Frame(_OURS + " har " + _MID + " {done.=sette|done.=føre|done.=booke|done.=reservere|done.=avtale} (av|opp|inn)? <x>{0,3} <appointment>", "arranged", needs="due", sure=0.75, side="us", kind="appointment"),
    Frame("(?<!før|innen|når|mens|at|som) (du|dere) " + _MID + " {pres.=komme} (<x>){0,4} <t>", "you come", needs="due", sure=0.65, side="us", kind="appointment"),
    Frame("(<us>|" + _OURS + ") har " + _MID + " {done.=sette|done.=holde} av (tid|plass|time|timen|en time|en halvtime|bord|<t>)", "arranged", needs="due", sure=0.78, side="us", kind="appointment"),
    Frame("(du|dere) " + _MID + " {pres.=sjekke} (inn|ut) <t>", "you come", needs="due", sure=0.7, side="us", kind="appointment"),
    Frame("(<^>|<greet>) <adv>* har (nå)? {done.move|done.book|done.=sette|done.=føre|done.=skrive|done.=reservere|done.=avtale|done.=legge} (?!at)", "arranged", needs="due", sure=0.75, group="schedule"),
    Frame("(?<!har) <us> (har|hadde)? " + _MID + " {done.move|done.book|done.=sette|done.=føre|done.=skrive|done.=reservere|done.=registrere|done.=avtale|done.=legge|done.=bestille|done.=endre} "
          "(?!at)(?=<x>{0,8} (<appointment>|deg|dere|<t>))", "arranged", needs="due", sure=0.8, side="us", group="schedule"),
    Frame("har <us> " + _MID + " {done.=bestille|done.=melde|done.=registrere} (deg|dere|<name>) (inn|opp|på)", "arranged", needs="due", sure=0.8, side="us", group="schedule"),
    Frame("(har) <us> " + _MID + " {done.move|done.book|done.=sette|done.=føre|done.=skrive|done.=reservere|done.=avtale|done.=legge}", "arranged", needs="due", sure=0.8, side="us", group="schedule", passive=True),
    Frame("(ny|nye|neste|den nye|endret) {slot} (for|til)? <x.!pres>{0,4} (<colon>|<dash>|er|blir|<comma>)? <t>", "appointment noted", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(nytt|neste|et nytt) {attempt} (på)? (<w.!pres>){0,2} (blir|er|skjer|gjøres|<colon>) <t>", "delivery noted", needs="due", sure=0.7, kind="delivery", side="us"),
    Frame("<person> (<x.!pres>){0,3} {pres.=prøve|pres.=forsøke} <adv>* (igjen|på nytt|på ny) <t>", "tries again", needs="due", sure=0.65, kind="delivery", side="us"),
    Frame("(<us> {pres.=prøve|pres.=forsøke}|{pres.=prøve|pres.=forsøke} <us>|(<^>|og|men|så) {pres.=prøve|pres.=forsøke}) <adv>* (deg|dere)? <adv>* (igjen|på nytt|på ny) <t>", "tries again", needs="due", sure=0.65, kind="callback"),
    Frame("(<us> (<will>)? (<adv>|<t>)* {=kalle}|{pres.=kalle} <us>) (deg|dere) (<adv>|<t>)* inn", "calls in", needs="time", sure=0.75, kind="appointment", side="us"),
    Frame("(du|dere) er (i stolen|inne|oppe|førstemann|siste) (hos|til) <x.!pres>{1,2} {t}", "you are booked", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(<^>|<colon>|<us>|da|så) <adv>* {pres.=snakkes} (<adv>|<t>)* (på|over|via) (teams|zoom|meet|video|skype|nett|skjerm)", "we meet", needs="due", sure=0.75, kind="appointment"),
    Frame("(<^>|<colon>|<us>|da|så) <adv>* {pres.=snakkes} (<adv>|<t>)* (på|over|via|per) (telefon|telefonen|tlf|tråden)", "we meet", needs="due", sure=0.7, kind="callback"),
    Frame("(timebestilling|timebestillingen|time|timen|bestilling|bestillingen|booking|bookingen|reservasjon|reservasjonen|avtale|avtalen|bordbestilling|ny {=avtale}|møte|møtet|besøk|befaring|ny) (<possessive>)? (er)? (nå)? {=bekrefte|=registrere|=booke|=reservere|=flytte|=avtale}", "appointment noted", needs="due", sure=0.75, kind="appointment"),
    Frame("(bekreftet|bekreftelse|påminnelse|minner om|velkommen til)+ (om|på|av|til)? <x>{0,3} {appointment}", "appointment noted", needs="due", sure=0.7, kind="appointment"),
    Frame("(ta|tar|sier|velger|tar gjerne) <t>+ <comma>? (da|så) (<adv>)* {=komme|=være} <us>", "agreed time", needs="due", sure=0.75),
    Frame("{t} <x>{0,2} (passer|går|funker|er|blir) (<adv>)* (fint|bra|utmerket|perfekt|greit|supert|kjempefint|ypperlig|strålende|helt <w>)", "agreed time", needs="due", sure=0.6, group="schedule"),
    Frame("{t} (er|står) (<adv>)* (notert|booket|bekreftet|i boks|satt opp|avtalt|reservert)", "agreed time", needs="due", sure=0.65, group="schedule"),
    Frame("(da (er|blir) det (?!kaldt|varmt|snø|regn|fint|mørkt|stille|fullt|dyrt|bedre|sent|stengt|mange|mye)|(da)? (er|blir) (det|vi) (enige|avtalt)|(?<!er|blir|som) avtalt|notert|den er grei) <x>{0,3} (<colon>|<comma>)? {t}", "agreed time", needs="due", sure=0.6, group="schedule"),
    Frame("{money.that|goods.that|work.that|appointment.that} (<possessive>|<adv>)* (skjer|foregår) (<x.!pres>){0,7} <t>", "takes place", needs="due", sure=0.75, side="us"),
    Frame("(<^>|<colon>) (avtalt|notert|bekreftet) <colon>? {homecall|work|person} (<x.!pres>){0,5} <t>", "visit noted", needs="due", sure=0.65, kind="visit", side="us"),
    # It will be done; it will be there.
    Frame("<t> {pres.=være|pres.=bli|pres.=fungere|pres.=virke} (<utility>|alt|<det>? <utility>) (<possessive>)? <adv>* (oppe|tilbake|i orden|i gang|i drift|på plass|på beina|som normalt) (igjen)?", "works again", needs="time", sure=0.7, kind="fix"),
    Frame("(?<!<us>|du|dere) <pres.=være> (<adv>|helt)* {done.fix.!=stenge.!=åpne.!=lukke|done.waive|done.replace|done.move} (igjen <t>|(innen|før) (du|dere|vi) (?=<x>{0,6} <t>))", "is done by then", needs="due", sure=0.66, passive=True, side="us"),
    Frame("<^> (bytte|skifte|utskifting|utskiftning|montering|avlesning|avlesing|kontroll|rens|service|tømming|feiing) av <w>{1,2} (hos|hjemme hos) (deg|dere) <colon>? {t}", "visit noted", needs="due", sure=0.68, kind="visit", side="us"),
    Frame("(?<!<us>|du|dere) {=være|=bli} (<adv>|helt|<t>)* (unnagjort|gjort|overstått|i boks|i havn|ute av verden|brakt i orden|ryddet av veien) (<t>|igjen|innen|før|i løpet)", "is done by then", needs="due", sure=0.66, kind="fix", side="us"),
    Frame("<t> <pres.=være|pres.=bli> (<det>? <w.!stop.!pres.!adv> (<possessive>)?|<w> (din|ditt|di|dine|deres)) (<adv>|helt)* {done.fix.!=stenge.!=åpne.!=lukke.!=betjene.!=bemanne|done.pay|done.send|done.replace|done.move|done.arrange|done.check}", "is done by then", needs="due", sure=0.7, passive=True, side="us"),
    Frame("{pres.=være|pres.=bli|pres.=virke|pres.=fungere} <utility> (<possessive>)? <adv>* (oppe|tilbake|i orden|i gang|i drift|på plass|på beina|som normalt) (igjen)?", "works again", needs="due", sure=0.7, kind="fix"),
    Frame("<utility> (<possessive>)? (<will> " + _MID + " {inf.=være|inf.=komme|inf.=bli|inf.=virke|inf.=fungere}|{pres.=være|pres.=bli|pres.=komme|pres.=virke|pres.=fungere}) " + _MID + " (oppe|tilbake|i orden|i gang|i drift|på|på plass)? (igjen)? <t>", "works again", needs="due", sure=0.7, kind="fix"),
    Frame("(<will>|kommer til å) " + _MID + " (bli) " + _MID + " {done.!none}", "will be done", joins="done", sure=0.85, passive=True),
    Frame("<will> " + _OBJECT + " " + _MID + " bli " + _MID + " {done.!none}", "will be done", joins="done", sure=0.8, passive=True),
    Frame("(<will>|kommer til å) " + _MID + " (være|bli) " + _MID + " {done.!none}", "will be done", joins="done", needs="time", sure=0.75, passive=True),
    Frame("(?<!som) (<will>) " + _MID + " {pass.!none}", "will be done", joins="pass", sure=0.82, passive=True),
    Frame("(<will>|kommer til å) " + _MID + " {=være|=bli} " + _MID + " (<ready>|oppe|i gang|i orden|i drift|live|hos|på plass|fremme|framme|i|på|tilbake)", "will be there", needs="time", sure=0.78, passive=True),
    Frame("(<will>|kommer til å) " + _MID + " {=komme|=ankomme|=gå|=lande|=følge|=stå|=ligge|=foreligge}", "will arrive", needs="time", sure=0.78, passive=True),
    Frame("(?<!<us>) blir (?!<us>|du|dere) (<det|possessive>? <w.!stop>{0,3})? (<adv>|<t>)* {done.!none}", "is being done", joins="done", sure=0.78, passive=True),
    Frame("(?<!<us>) blir " + _MID + " {done.!none}", "is being done", joins="done", sure=0.8, passive=True),
    Frame("blir " + _OBJECT + " " + _MID + " {done.!none}", "is being done", joins="done", needs="time", sure=0.75, passive=True),
    Frame("{pass.=betale|pass.=innbetale} (?!<x>{0,3} (tilbake|ut|inn|til (deg|dere)|<yours>))", "theirs to do", group="none", side="us"),
    Frame("(din|di|ditt|dine|deres|saken|feilen|avviket|beløpet) " + _MID + " {pass.fix|pass.book|pass.move|pass.replace} (?!<x>{0,3} (av (deg|dere|begge|alle)|selv))", "is done", joins="pass", sure=0.65, passive=True),
    Frame("(<that|those|yours> " + _MID + "|det|den|depositum|etterbetaling|refusjon|<that|those> (for|på|av) <w>{1,2}) {" + _REPAID + "}", "is done", joins="pass", sure=0.7, passive=True),
    Frame("(?<=<comma>|så|da) {" + _REPAID + "|pass.send|pass.waive} (<that|those>|det|den|<det|possessive> <w>)", "is done", joins="pass", sure=0.7, passive=True),
    Frame("{pass.pay|pass.send|pass.waive|pass.bring} ((deg|dere)|(<x.!stop>){0,3} (til (deg|dere)|(på|til) <w> (din|deres)|tilbake til (deg|dere)))", "is done", joins="pass", sure=0.7, passive=True),
    Frame("<that|those> (<possessive>|på nytt|<adv>)* {pass.!none} (om igjen|på nytt|på nytt igjen|til (deg|dere)|inn på|videre)", "is done", joins="pass", sure=0.7, passive=True),
    Frame("{pass.!none} (uten (kostnad|vederlag|beregning|ekstra|tillegg)|gratis|kostnadsfritt|vederlagsfritt|for (deg|dere)|på nytt)", "is done", joins="pass", sure=0.68, passive=True),
    Frame("<and> <det>{0,2} <goods|document|money|message> (<possessive>)? <adv>* {pres.=følge|pres.=komme} (<adv>)* (i posten|på (mail|mailen|e-post|sms)|etter|<t>|snart)", "arrives", sure=0.66, passive=True),
    Frame("<and> <det>{0,2} <message.that|document.that|document.those> (<possessive>)? <adv>* {pass.!none.!collect}", "is done", joins="pass", sure=0.66, passive=True),
    Frame("<and> <det>{0,2} <that|those> (<possessive>)? <adv>* {pass.pay|pass.send|pass.waive}", "is done", joins="pass", sure=0.66, passive=True),
    Frame("{pass.!none} (ned|opp|ut|inn|av|på)? (når|dersom|hvis) (?!vi|jeg|<yours>|du|den|de|delen|delene|varen|varene)", "a rule", group="none"),
    Frame("(?<!som) {pass.!none} (?!<us>)", "is done", joins="pass", needs="time", sure=0.75, passive=True, side="us"),
    Frame("{pass.pay|pass.send|pass.bring|pass.waive|pass.sign} (?!<us>)", "is done", joins="pass", needs="time", sure=0.7, passive=True, side="customer"),
    Frame("{pres.=være|pres.=bli|pres.=stå} " + _MID + " <ready>", "is ready", needs="due", sure=0.7, passive=True, group="ready"),
    # Present for what is to come.
    Frame("<money> <comma> (det|den|dem) {pres.waive|pres.pay} <us>", "present, turned", sure=0.75, passive=True),
    Frame("{pres.=være|pres.=komme|pres.=stå} <us> (?!ikke|til)", "there we are", joins="pres", needs="time", sure=0.78),
    Frame(_WEALL + " " + _MID + " {pres.!none.!slim} (?!<us>|du|ikke)", "present", joins="pres", sure=0.75),
    Frame("(<us> {pres.=ta}|{pres.=ta} <us>) (<w>{0,2} herfra|(meg|oss|seg) av|hånd om|ansvar for|ansvaret)", "take on", sure=0.7),
    Frame(_WEALL + " " + _MID + " {pres.!none.slim} (?=(<x.!and>|<n>|<t>){0,5} <yours>)", "present", joins="pres", sure=0.7),
    Frame(_WEALL + " {pres.slim} (?=(<x.!and>|<n>){0,6} <money|price>)", "present", joins="pres", sure=0.65),
    Frame(_WEALL + " " + _MID + " {pres.!none.slim} (?!<us>|du|ikke)", "present", joins="pres", needs="time", sure=0.7),
    Frame("{pres.!none.!slim} <us> (?!ikke)", "present, turned", joins="pres", sure=0.78, passive=True),
    Frame("{pres.!none.slim} <us> (?=(<x.!and>|<n>|<t>){0,5} <yours>)", "present, turned", joins="pres", sure=0.72, passive=True),
    Frame("{pres.=starte|pres.=begynne|pres.=fortsette} <us> (<adv>|på|med)* (<work>|saken|behandlingen|arbeidet|prosessen|jobben|saksbehandlingen)", "present, turned", joins="pres", sure=0.66, passive=True, side="us"),
    Frame("{pres.=kreve} <us> <adv>* (inn|beløpet|pengene|erstatning|dekning|regress|summen)", "present, turned", sure=0.66, kind="fix", side="us"),
    Frame("(?<=<comma>|da|så) " + _MID + " {pres.!none.slim} <us> (?!ikke)", "present, turned", joins="pres", sure=0.66, passive=True),
    Frame("<noun> <t>* {unknown} <us> (?=(<adv>|<t>|<yours>|for|med|på|til))", "present, turned", needs="due", sure=0.55, kind="fix"),
    Frame("{pres.!none.slim} <us> (?!ikke)", "present, turned", joins="pres", needs="time", sure=0.7, passive=True),
    Frame("<goods|document|spare> (<x>|<comma>){1,8} (men|og) (<adv>)* {pres.=være} " + _MID + " (hos (deg|dere)|på (plass|døra|døren|adressen)|fremme|framme)", "arrives", needs="due", sure=0.65, group="reach", passive=True, side="us"),
    Frame("(men|og|så|<comma>) " + _MID + " {pres.=være} " + _MID + " (hos (deg|dere)|på (plass|døra|døren|adressen|kontoret|stedet)|utenfor|fremme|framme|der)", "dropped subject", needs="due", sure=0.65, group="arrive"),
    Frame("(<goods|spare>|<that.!person>|<those.!person>|alt) (<possessive>)? {pres.=være|pres.=henge|pres.=sitte|pres.=stå} (<adv>|<t>)* (på plass|oppe|montert|oppe og (går|kjører)) (igjen)? (<t>|før|innen)", "is ready", needs="due", sure=0.68, kind="fix", side="us"),
    Frame("(<^>|<greet>) " + _MID + " {pres.=være} (hos|på) (deg|dere|<x>{0,3} (ditt|deres|dere))", "dropped subject", needs="time", sure=0.7, group="come"),
    Frame("(?<!<us|past|done>) <us> (?!<name>){unknown} (<det|possessive|noun|yours>|<t>|for|av|opp|ut|inn)", "present", needs="due", sure=0.5, kind="fix"),
    Frame(_OURS + " " + _MID + " {pres.=komme} " + _MID + " (innom|bort|forbi|ned|opp|ut|hjem)? ((til|hos)? (deg|dere))? " + _MID + " og (?=<pres>)", "come and", kind="visit", needs="time"),
    Frame("<name|firstname> (fra|hos|i|på) <w>{1,2} " + _MID + " {pres.!none.!=si} (?!<us>|du)", "ours does", joins="pres", needs="time", sure=0.7),
    Frame("<name|firstname> " + _MID + " {pres.!none.!=si} (?=<x>{0,8} <yours>)", "ours does", joins="pres", needs="time", sure=0.7),
    Frame(_OURS + " " + _MID + " {pres.!none.!=si} (?!<us>|du|ikke)", "ours does", joins="pres", needs="time", sure=0.72),
    Frame(_OURS + " {pres.phone|pres.tell|pres.come|=sende|=kontakte|=ordne} (deg|dere)", "ours does", joins="pres", sure=0.7),
    Frame("(<us> {pres.=sette|pres.=slå}|{pres.=sette|pres.=slå} <us>) <adv>* (en|ei)? strek over", "present", kind="refund", sure=0.75, side="us"),
    Frame("<vehicle> (<possessive>)? (<adv>|<t>)* {pres.!none|pres.=stå} (?=<x>{0,6} <yours>)", "ours does", kind="visit", needs="time", sure=0.7, side="us"),
    Frame("{pres.=forlate} (lageret|oss|terminalen|verkstedet|huset|fabrikken|trykkeriet|butikken|lokalene)", "arrives", needs="time", sure=0.7, kind="delivery", side="us"),
    Frame("{pres.!none} (han|hun|<det>? <person.!theirs> " + _AFTER + "{0,2}|noen|de) (?!ikke)", "ours does, turned", joins="pres", needs="time", sure=0.68, passive=True),
    Frame("(<^>|<greet>) " + _MID + " {pres.=komme|pres.=stikke} (?!<us>|du|dere|ikke|det|den|en|et|noen|de)", "dropped subject", joins="pres", needs="time", sure=0.7),
    Frame("(<^>|<comma>|og) (<det>|ny|nytt)? {message|document} (<possessive>)? (kommer|følger|sendes) (<adv>|etterpå|så|separat|i egen (mail|e-post))* (?=<$>|<comma>)", "arrives", sure=0.62, side="us"),
    Frame("{pres.=ligge|pres.=stå} (<adv>|<us>)* <ready> (<x.!pres>){0,6} <t>", "arrives", needs="due", sure=0.66, passive=True, side="us"),
    Frame("(<money|goods|document> (<possessive>)? (<comma> (<x>|<open>|<close>){1,8} <comma>)?)? (<adv>|<t>)* (?<!som) {pres.=komme|pres.=ankomme|pres.=gå|pres.=følge|pres.=stå|pres.=ligge|pres.=lande|pres.=tikke|pres.=dumpe|pres.=havne|pres.=foreligge|pres.=være} (?!tilbake (til (deg|dere)|med|<comma>|<$>))", "arrives", needs="time", sure=0.66, passive=True, side="us"),
    Frame("((?!<possessive>)<money|goods|document|message> (<possessive>)?|resten) (<adv>|<t>)* {pres.=komme|pres.=følge|pres.=stå|pres.=ligge|pres.=være|pres.=gå} (?!tilbake (til (deg|dere)|med|<comma>|<$>)|ut)", "arrives", needs="time", sure=0.64, passive=True, side="customer"),
    Frame("(<^>|<greet>) " + _MID + " {pres.!none.!slim} (<n>|deg|dere|den|det|dem|til|ut|over|videre|opp|bilder|resten|pengene|<possessive>)", "dropped subject", joins="pres", sure=0.62),
    Frame("(<^>|<greet>) " + _MID + " {pres.!none.slim} (den|det|dem|<n>) (?=<x>{0,6} <yours>)", "dropped subject", joins="pres", sure=0.62),
    Frame("(<^>|<greet>) " + _MID + " {pres.!none.!=øke} (?!<us>|du|ikke)", "dropped subject", joins="pres", needs="time", sure=0.7),
    Frame("(?<=så|men|<comma>) " + _MID + " {pres.send|pres.phone|pres.tell|pres.pay|pres.come|pres.fix} (deg|dere|<t>)", "goes on", joins="pres", needs="time", sure=0.6),
    Frame("(<^>|<colon>) (<adv>|<w.!stop.!pres>)? {message|call} (<w.!pres.!pass.!past.!was.!modal>){0,5} (<colon>|<dash>) <t>+ (?=<$>|<comma>|<dash>|fra|av|til)", "noted", needs="due", sure=0.65, side="us"),
    Frame("(<^>|<colon>|<dash>) (<adv>|<det>|endelig|skriftlig|utfyllende)* {message|call|document|goods|money} (<w.!pres.!pass.!past.!was.!modal>){0,4} (til (deg|dere)|fra (oss|meg)|(i|på) (innboksen|mailen|postkassen|kontoen|posten|konto) (din|deres)?|på (konto|mail|e-post)) (<adv>)* <colon>? <t>+ (?=<$>|<comma>|<dash>|fra (oss|meg))", "noted", needs="due", sure=0.62, side="us"),
    Frame("(<^>|<colon>|<dash>) (garantert|lovet) {message|call} <t>", "noted", needs="due", sure=0.62, side="us"),
    Frame("(<^>|<colon>|<dash>) (<adv>|<det>|<w.!stop.!pres>)? {goods|spare} (<possessive>)? (på plass|montert|ferdig montert|skiftet|byttet|ferdig) <t>+ (?=<$>|<comma>)", "noted", needs="due", sure=0.62, side="us", kind="fix"),
    Frame("(<^>|<colon>) {person.!theirs} (<w.!stop.!pres>|<name>){0,2} (er)? (<adv>)* (bestilt|booket|rekvirert|satt opp|varslet|avtalt|kalt ut|sendt ut|på vei) (<w.!pres>){0,4} <t>", "visit noted", needs="due", sure=0.68, side="us", kind="visit"),
    Frame("(<^>|<colon>|<and>|<comma>) <adv>* (er)? {done.=reservere|done.=holde|done.=sette|done.=legge} (av|til side)? (på|i|til|for) (<w> navn|navnet <w>|<w> (navn|navnet)|deg|dere) (<w.!pres>){0,4} <t>", "is held", needs="due", sure=0.7, side="us", group="keep"),
    Frame("<^> <det>? {work} (<possessive>)? (<adv>)* (skjer|foregår|gjennomføres|utføres|starter|begynner) (<adv>|<w.!pres>)? <t>", "takes place", needs="due", sure=0.68, side="us"),
    Frame("<^> (din|deres)? (ny|nytt|nye|neste)? {appointment} (<possessive>)? (<comma>|<colon>|<dash>)? (<w.!pres.!past.!was>|(ble|blei) (?=flyttet|utsatt|satt)|flyttet|utsatt|<comma>|<colon>|<dash>){0,7} <t>+ (?=<$>|hos|på|i|ved|med|over)", "appointment noted", needs="due", sure=0.6, kind="appointment"),
    Frame("<^> (ny|nytt)? {homecall} (<w.!pres.!past.!was>|flyttet|utsatt|<comma>|<colon>|<dash>){0,5} <t>+ (?=<$>|hos|på|i|ved|med)", "visit noted", needs="due", sure=0.6, kind="visit", side="us"),
    Frame("<^> (ny|nytt)? {handing} (<w.!pres>){0,4} <colon> <t>+ (?=<$>)", "delivery noted", needs="due", sure=0.6, kind="delivery", side="us"),
    Frame("<^> (ny|nytt)? {work} (<w.!pres>){0,4} <colon> <t>+ (?=<$>)", "work noted", needs="due", sure=0.6, kind="visit", side="us"),
)  # fmt: skip

# A question that follows a statement behind a mere comma; one that asks whether it suits is of the statement.
_SPLICED = "(<comma>|men|og) (hvor|hvem|hvilken|hvilke|hvordan|(har|kan|skal|må|får|trenger|finnes|vet|vil) (du|dere|det|vi|jeg|noen))"

FILTERS = (
    Filter(
        "i (måneden|året|døgnet)|(per|pr <dot>?) (måned|mnd|år|døgn|uke|dag)",
        "general rule",
        only=("present", "present, turned", "dropped subject", "ours does"),
    ),
    Filter("(men|selv om) (vi|jeg) kan (<adv>)* (ikke|aldri) (love|garantere)", "refusal", "sentence"),
    Filter(
        "<^> (<det>)? (folk|kundene|kunder|medlemmer|gjester|elever|studenter|pasienter|besøkende|beboere|brukere|leietakere|ansatte|foreldre)",
        "general rule",
        "ahead",
        only=("you get", "dropped subject", "present", "ours does", "will", "is done", "you will get"),
    ),
    Filter(
        "(frist|fristen|søknadsfristen|påmeldingsfristen|betalingsfristen|svarfristen|forfall|forfallsdato)",
        "deadline of theirs",
        "ahead",
        only=("appointment is", "is arranged", "arrives", "is done"),
    ),
    Filter("(?<!er|ble|blei|blir|bli|blitt|har|ha|vi|jeg|nå|det|den) videresendt|(fwd|sitat)", "quoted", "sentence"),
    Filter("<question>", "question", "sentence"),
    Filter("(nemnda|nemnden|styret|utvalget|komiteen|rådet|retten|formannskapet|kommunestyret|bystyret) (<x.!pres>){0,2} (møtes|samles|trer sammen|har møte)", "theirs", "ahead", only=("appointment is",)),
    Filter("<comma> (sier|skriver|melder|hevder|påstår|tror|mener) (han|hun|de|<det>? <theirs|party|person>)", "reported", "sentence", only=("ours does", "ours does, turned", "ours will", "our house", "arrives", "is done", "dropped subject", "they")),
    Filter("(han|hun|de|<theirs|party>) (sier|påstår|mener|hevder|melder|opplyser) (at)? (?=<subject|that|those|noun>)", "reported", "ahead", only=("will", "ours will", "ours does", "arrives", "ours does, turned")),
    Filter("(søkes|føres|registreres|meldes|bestilles|bookes|leveres|sendes inn|søker (du|dere)|bestiller (du|dere)) (<adv>)* (i|på|via|til|gjennom) <x>{0,3} (systemet|appen|portalen|nettsiden|nettsidene|skjemaet|nettbanken|side|leder|lederen)", "general rule", "ahead", only=("ours does", "arrives", "is done")),
    Filter("ifølge (dere|deg|sporingen|appen|nettsiden|nettsidene|posten|planen|fakturaen|kontrakten)", "reported", "sentence"),
    Filter("<^> (bestill|trykk|klikk|logg|stikk|spør|ring) (<x>|<comma>){1,12} (så|og)", "offer", "ahead"),
    Filter("<^> ved (dødsfall|sen|tap|tyveri|brudd|mislighold|oppsigelse|avbestilling|fravær|sykdom|reklamasjon|utmelding)", "general rule", "ahead"),
    Filter("mens (vi|du|jeg) (chatter|snakker|prater|venter|skriver)|av denne (e-posten|eposten|mailen|meldingen)", "at once"),
    Filter("<^> (kundeservice|kundesenteret|resepsjonen|avdeling|vakttelefonen|kundestøtte) <stroke> <us>", "slogan", "ahead"),
    Filter("av (<theirs>|forsikringen|staten|trygden)|fra <theirs>", "from others", only=("you get", "you hear", "you will get", "expect")),
    Filter("etter (loven|ferieloven|husleieloven|kjøpsloven|forbrukerkjøpsloven|arbeidsmiljøloven|forskriften|reglene|vilkårene)", "general rule"),
    Filter("som (medlem|kunde|student|pensjonist|abonnent|beboer|ansatt)", "general rule", only=("you get",)),
    Filter("(ikke|aldri|neppe|verken|ingen|intet)|(?<!deg|dere|koster) ingenting", "refusal"),
    Filter(
        "(som hovedregel|hovedregelen er|som utgangspunkt|rutinemessig|etter fast praksis|som standard|generelt sett|normalt|vanligvis|typisk|som regel|alltid|til vanlig (?!tid)|stort sett|gjennomsnittlig|i snitt|i utgangspunktet|som oftest|ofte|hver|hvert|daglig|ukentlig|månedlig|<habit>|til enhver tid|noen ganger|av og til|innimellom|iblant|annenhver|annethvert|annenhvert|tidvis|erfaringsmessig|ordinært|pleier)",
        "general rule",
    ),
    Filter(
        "(normal|vanlig) (behandlingstid|leveringstid|svartid|saksbehandlingstid)|på generelt grunnlag|i henhold til|ifølge (loven|vilkårene)",
        "general rule",
        "sentence",
    ),
    Filter("(alle|enhver|samtlige|de fleste|mange|noen) <plural>|de fleste|(ganger|gang) (i|per|pr|om) (uka|uken|dagen|måneden|året|uke|dag|år|måned|døgnet|halvåret)", "general rule"),
    Filter(
        "(til|over|i) hele (landet|norge|verden|europa|regionen|fylket|norden|byen|kommunen)|(?<=<us>) <pres> (<adv>)* (slike|sånne|alle typer|det meste|alle slags|(kun|bare) (i|for|til|med|hele))|(?<=<us>) <pres> (<adv>|både|kun|alle|alt fra|de fleste)* (<w.!stop.!det.!pres.!noun>)? <some.!money> (?!<x>{0,8} (<t>|<yours>|som|av|fra)|<^>)",
        "general rule",
        only=("present", "present, turned"),
    ),
    Filter(
        "<us> (behandler|besvarer|svarer på|sender ut|leverer|utbetaler|refunderer|reparerer|sender|tar) <plural> (fortløpende|innen|etter|i løpet|når|så|i den|<t>)",
        "general rule",
    ),
    Filter(
        "((?<!helt|garantert|trygt|og) sikkert (?!<done>)|kanskje|muligens|trolig|sannsynligvis|antakelig|antagelig|antageligvis|antakeligvis|forhåpentligvis|forhåpentlig|eventuelt|formodentlig|visstnok|tydeligvis|om mulig|hvis mulig|forhåpentligvis|antatt|etter planen|i beste fall|ideelt sett)",
        "possibility",
    ),
    Filter(
        "((planlegger|vurderer|overveier|pleier|akter) (<adv>)* å|har (planer om|tenkt) å|håper|håpet|tror|antar|regner med|går ut fra|går utfra|satser på|ønsker|ønsket|skulle ønske|lurer|lurte|frykter|forventer|forventet|tenkte|hadde tenkt|trodde|sikter mot|tar sikte på|er usikker|usikker)",
        "wish",
        "before",
    ),
    Filter("((?<!nye|tar|ta|av|med|<det>|<n>) prøver|forsøker|prøve|forsøke|skulle|burde|bør|kunne|ville|hadde)", "attempt", "before"),
    Filter(
        "(sier|skriver|skrev|fortalte|påstår|hevder|opplyste|opplyser|ifølge|fikk beskjed om|fikk høre|beskjed om|melding om|så at|så han|så hun) (<x>){0,2} (at)?",
        "reported",
        "before",
        only=(
            "ours does",
            "ours will",
            "arrives",
            "will be done",
            "is done",
            "is being done",
            "you get",
            "they",
            "ours does, turned",
        ),
    ),
    Filter("(tilbakemeldingen|tilbakemelding|tilbakemeldingene|ros|rosen|skryt|skrytet|hilsen|hilsenen|takken|komplimentet|komplimenten|godordene|ordene) (<x>|<comma>){0,12} videre", "courtesy", "sentence"),
    Filter("(vil|skal) (<us>)? gjerne", "wish"),
    Filter("(ny|nye|vår nye|flere) <person>", "announcement", "before", only=("ours does", "ours does, turned")),
    Filter(
        "gjerne (?!<reader>)",
        "offer",
        only=("present", "present, turned", "dropped subject", "goes on", "there we are", "is done"),
    ),
    Filter("<us> <adv>* <pres> gjerne|<pres> <us> gjerne", "offer", only=("present", "present, turned")),
    Filter("(ledig|ledige|aktuelle|mulige|foreslått|foreslåtte)", "offer", "ahead", only=("appointment is", "appointment noted", "you have a time")),
    Filter("(ledig|ledige) (plass|plasser|time|timer|rom)", "announcement", "sentence", only=("appointment is",)),
    Filter("det (hender|skjer|forekommer)", "general rule", "ahead"),
    Filter("(prisene|prislisten|vilkårene|åpningstidene|rutinene|betingelsene|avgiftene|satsene|medlemsprisene) (?!<yours>|<possessive>)", "general rule", only=("present", "present, turned", "is done", "is being done", "will", "will be done")),
    Filter("som (skulle|skal|må|burde) <x>{0,2} (levert|leveres|returneres|vært|betales|innleveres|tilbake)", "theirs to return", only=("you have",)),
    Filter("(bare) (si|ring|send|skriv|svar|gi|ta|trykk|meld) <x>{0,8} (så|og|<comma>)", "offer", "ahead"),
    Filter(
        "(si|gi) (gjerne)? (meg|oss)? (gjerne)? (fra|ifra|beskjed|lyd|et pip|et hint|et vink|tegn)", "offer", "ahead"
    ),
    Filter("(ta kontakt|ta gjerne kontakt|kontakt (oss|meg)|ring (oss|meg)|si ja|snakk med)", "offer", "ahead"),
    Filter("(vil|ønsker|skal|kan|passer|hva om|hvordan) (du|dere|vi|jeg|det) (at|ha) (jeg|vi)", "offer", "sentence"),
    Filter(
        "(ellers|hvis ikke|i motsatt fall|om ikke) (går|må|blir|tar|sender|krever|anmelder|hever|kontakter|bestiller|kjøper|klager)",
        "threat",
        "before",
    ),
    Filter("<^> ellers", "threat"),
    Filter("(hvis|om|dersom|når) (dere|du) ikke (<x>){1,8} <comma> (<adv>)* (klager|hever|anmelder|politianmelder|krever|bytter|går) (jeg|vi)", "threat", "sentence"),
    Filter(
        "<pres.!check> <x>{0,2} nå <and>",
        "at once",
        only=("present", "present, turned", "dropped subject", "ours does"),
    ),
    Filter(
        "(nå (?!<and>)|allerede (?!<t>|nå)|akkurat nå|for øyeblikket|i skrivende stund|i disse dager|for tiden|p t|pt|(herved|hermed|med dette) (?!<x>{0,3} (<appointment>|bord|bordet|rom|rommet|plass|bestillingen))|vedlagt)",
        "at once",
        only=(
            "present",
            "present, turned",
            "dropped subject",
            "ours does",
            "is done",
            "arrives",
            "goes on",
            "is being done",
        ),
    ),
    Filter(
        "(?<!<pres|inf|adv|noun>|på|om|ut|av|over|til) (hvordan|hvorfor|hva|hvem|hvor|hvilken|hvilke)|(?<!<noun>) om (<us|subject|det|noun>)", "question", "before"
    ),
    Filter("<us> <pres> (<x.!yours>){1,4} (om|hvis|dersom) (dere|du) ikke", "threat", "sentence"),
    Filter("(vårt|mitt) (aller)? (beste|ytterste) for (at|å)", "courtesy", "ahead"),
    Filter(
        "(vårt|mitt) (aller)? (beste|ytterste)|alt (vi|jeg) kan|så godt (vi|jeg) kan|det (vi|jeg) kan",
        "courtesy",
        "before",
    ),
)

_SUBJECT = "(du|dere|vi|jeg|han|hun|det|den|de|man|noen|alt|alle|<det|possessive> <w>{1,3}|<name>|<noun>)"
_OTHERS = "(du|dere|kunden|kjøper|selger|leietaker|betalingen|innbetalingen|depositumet|pengene|kvitteringen|skjemaet|dokumentene|dokumentasjonen|kontrakten|avtalen|papirene|bildene (?!er (klare|ferdige|redigert))|søknaden|alt (?!er (klart|ferdig|på plass|i orden|testet))|beløpet|fakturaen|bestillingen|varen er tilbake|returen|signaturen|fullmakten|svaret ditt|<w> (din|di|ditt|dine|deres))"
_Q = "(<x>{0,5} <doubt>|<x>{0,3} (noe|flere|andre) (annet|mer|spørsmål|uklart|mer)?|<x>{0,3} (hjelp|bistand|assistanse|støtte|mer informasjon|ytterligere))"
_ASK = "(send|mail|last|fyll|signer|betal|overfør|bekreft|svar|oppgi|legg|kom|lever|returner|sett|ta|skriv|logg|velg|gi|registrer|vipps|oversend|ettersend|meld|pakk|underskriv|print|skann)"

CLAUSES = (
    Clause("(hvis|dersom|om) (alt|det) (<adv>)* (klaffer|går|vil seg|lar seg|fungerer|stemmer|ordner seg|faller) (?!ut)", "offer"), Clause("kan (det)? (<adv>)* (hende|tenkes|være|skje) (at)? (<subject>|<det>? <noun>)?", "hide"), Clause("mens (vi|jeg) (?=<pres>)", "hide"),
    Clause("(ser ut (til|som)|ser ikke ut til|later til|virker som|tyder på|høres ut som) (at|om)?", "hide"),
    Clause("(når|så snart|så fort|straks|med en gang|etter at|først når) (det|dette|alt|alt dette) er (utfylt|signert|betalt|bekreftet|lastet opp|sendt inn)", "if"),
    Clause("<bid> (<us|reader|adv>|<name|person>)* (om|på)? at", "hide"),
    Clause("er (<adv|not>)* (mulig|usikkert|sannsynlig|viktig|tenkelig|uklart|avhengig av|fint|bra|greit|hyggelig|synd|kjedelig|leit|dumt|vanlig|naturlig|meningen|planen|ønskelig|ok|okei|topp|flott|supert|perfekt|trist|rart) (<adv>)* (for (meg|oss|deg|dere|vår del|min del))? (at|om)", "hide"),
    Clause(_SPLICED + " (?=(<x>|<comma>|<dash>|<colon>|<semicolon>|<open>|<close>|<dot>|<slash>)* <question>)", "ask"),
    # What is hoped, believed or told by others is no promise of the writer's.
    Clause(
        "<^> (håper|tror|antar|vet|ser|leser|skjønner|forstår|hører|regner med|går ut fra|satser på) (at)? (du|dere|vi|jeg|han|hun|det|den|de|noen|alt|<det|possessive> <w>{1,2}|<noun>) <x>{0,3} <pres|modal>",
        "hide",
        closed=True,
    ),
    Clause(
        "(håper|håpet|tror|trodde|antar|regner|mener|foreslår|anbefaler|ser|leser|noterer|registrerer|merker|så|vet|forstår|skjønner|hørte|forventer|ønsker|satser|går ut fra|går utfra|forutsetter|frykter|sier|skriver|hevder|påstår|opplyser) (<us>|også|da|med|på|inderlig|virkelig|fra)* at",
        "hide",
    ),
    Clause(
        "(håper|håpet|tror|trodde|antar|frykter|mener|vet|ser|skjønner) (<us>|også|da|inderlig|virkelig)* (?="
        + "(du|dere|vi|jeg|han|hun|det|den|de|man|noen|alt|alle|<det|possessive> <w>{1,3}|<noun>|<name>)"
        + ")",
        "hide",
    ),
    Clause("(hvis|dersom|om|skulle|når) (du|dere|det) (<adv>|fortsatt|likevel|skulle|oppstår|oppleve|opplever|oppdager|oppdage|dukke|dukker|vise|viser|seg|være|er|finner|finne|komme|kommer|opp)* (flere|nye|noen|andre|samme|mer)* (feil|feilen|skader|skade|mangler|avvik|rust|lekkasje|lekkasjer|alarmer|drypp|flekker|bulker|riper|støy|ulyder)", "if"),
    Clause(
        "(hvis|dersom|om|skulle|har|når|såfremt) (du|dere|noen|det) (<will>|skulle|har|er|fortsatt|likevel|får|trenger|ønsker|lurer|måtte|oppstår|dukker)* "
        + _Q,
        "courtesy",
    ),
    Clause("(lurer|er det|trenger) (du|dere|noe) (på)? (noe|mer|hjelp|du|dere)", "courtesy"),
    Clause("(hvis|dersom|om|når) (du|dere) (lurer|trenger|har behov|ombestemmer|får bruk|opplever)", "courtesy"),
    Clause(
        "(hvis|dersom|om) (du|dere) (bare|heller|gjerne|fortsatt|likevel)? (vil|ønsker|foretrekker|har lyst|har interesse|orker|synes|syns|er interessert|vil ha|heller vil|tillater|kan tenke)",
        "offer",
    ),
    Clause(
        "(hvis|dersom|om|så sant|såfremt) (det|dette|tiden|tida|datoen|prisen|<t>) (<x>){0,2} (passer|er (greit|ok|ønskelig|i orden|bedre|fint|mulig|nødvendig|behov)|høres|funker|går|hjelper|haster|kan være|skulle passe)",
        "offer",
    ),
    Clause(
        "(ved behov|om nødvendig|hvis nødvendig|om ønskelig|hvis ønskelig|etter ønske|hvis ikke annet|ved ønske|eventuelt om)",
        "offer",
    ),
    Clause("selv (om|når)", "side"),
    Clause("(som om|enten|hva enten)", "side"),
    Clause("(?<=<noun>) (du|dere|de|han|hun) (<not>|også|selv|har|hadde)* (<past>|<pres>|<done>)", "side"),
    Clause("(?<=<noun|priced>) (vi|jeg) (<past.!pres> (<reader>|<t>)*|har (<done.!none>|registrert|oppgitt))", "hide", closed=True),
    Clause("(?<=<t>) om (jeg|vi|de|han|hun) (<pres>|<will>|<modal>)", "hide"),
    Clause("som (<subject>)? (ble|var|<past.!pres.!=avtale>) (<w.!stop>){0,3} <t>+", "hide", closed=True),
    Clause("(?<=<noun>) (du|dere) (<past.!pres.!=avtale>) (<w.!stop>){0,3} <t>+", "hide", closed=True),
    Clause(
        "ved (skade|feil|mangler|avbud|frafall|forsinkelse|forsinkelser|forsinkelser|endring|endringer|avvik|avlysning|kansellering|ledighet)",
        "if",
        closed=True,
    ),
    # Something of our own must happen first.
    Clause(
        "(når|så snart|så fort|straks|med en gang|med det samme|etter at|først når|idet|den dagen) (<adv>)? (delen|delene|reservedelen|varen|varene|pakken|bilen|maskinen|glasset|brillene|legen|sjefen|den|det|de|han|hun|resultatet|resultatene|prøvesvarene) ",
        "event",
    ),
    # Somebody else must do something first.
    Clause("(når|så snart|så fort|straks|med en gang|etter at|først når) (?!delen|delene|varen|varene|reservedelen) <x>{1,3} (er|har) (kommet|ankommet) (<adv>)* (frem|fram|tilbake|i retur) (til|hos)? (oss|meg)?", "if"),
    Clause("(når|så snart|så fort|straks|med en gang|etter at|først når) (?!vi|jeg) <x>{1,3} er <adv>* (lastet opp|sendt inn|signert|utfylt|underskrevet|fylt ut|innbetalt|innlevert)", "if"),
    Clause("(når|så snart|så fort|straks|med en gang|etter at|først når) (punkt|avsnitt|feilen|kontrakten|fakturaen|avtalen|tilbudet) <n>? er (rettet|endret|korrigert|fjernet|strøket)", "if"),
    Clause(
        "(?<!<mark>) <^> (<adv>|ja|nei|ok|og|men)? (<pres>|<unknown>|er|har|vil|kan|får|blir) <not>? (<w.!stop.!us.!adv.!pres.!unknown>|<that|those>|<w> (din|ditt|di|dine)|<not> <w.!stop>) (?=(<x>){0,18} <comma> (<adv>)* (<pres>|<will>|<modal>) <us>)",
        "if",
    ),
    Clause(
        "(hvis|dersom|såfremt|forutsatt at|under forutsetning av|så lenge (?=<subject|det|noun|name>)|i tilfelle|med mindre|gitt at|bare hvis|kun hvis|så sant|med forbehold om)",
        "if",
    ),
    Clause("(?<!<appointment|work|event_noun>) om (?=" + _SUBJECT + " (<adv>|<not>)* (<pres>|<modal>|har|er))", "if"),
    Clause(
        "(når|så snart|så fort|straks|med en gang|med det samme|etter at|først når|idet) (<adv>)? " + _OTHERS,
        "if",
    ),
    Clause(
        "(når|så snart|så fort|straks|med en gang|med det samme|etter at|først når) (vi|jeg) (har|får|mottar|ser|hører) (<adv>)? (fått|mottatt|registrert|sett|hørt|inn)? <x>{0,5} (betalt|pengene|beløpet|depositumet|<document>|fra (deg|dere)|<w> (din|di|ditt|dine|deres)|betalingen|bekreftelse|bekreftelsen|målene|kontonr|kontonummer|kontonummeret|adressen|opplysningene|signert|godkjenning|samtykke|ja)",
        "if",
    ),
    Clause("(så snart|så fort|straks|med en gang|etter at|først når) <x>{1,4} er (<done.!pay.!sign>) (hos oss|her|av oss|på vår side)", "event"),
    Clause(
        "(når|så snart|så fort|straks|med en gang|etter at|først når) <x>{1,4} er (klar|klare|klart|ferdig|ferdige|på plass|i hus|tilbake|trykt|reparert|fikset|produsert|levert oss|på lager|over|slutt) (?!utfylt|signert|betalt|fra (deg|dere))",
        "event",
    ),
    Clause(
        "(etter|ved|mot|så snart) (mottatt|mottak|innbetalt|signert|betalt)? (av)? <x>{0,2} (betaling|betalingen|depositum|innbetaling|forskudd|signering|signatur|godkjenning|kvittering|mottak|bekreftelse|fullmakt)",
        "if",
    ),
    Clause(
        "(?<!<mark>) <^> (ja|nei|ok|og|men)? (<pres>|skulle|har|er|vil|kan|får) (du|vi|jeg|noen|det|den|han|hun|<det> <w>{1,2}) (?=(<x>){1,18} <comma> (<adv>)* (<pres>|<will>|<modal>|er|har|blir))",
        "if",
    ),
    Clause(
        "(?<!<mark>) <^> (<pres>|skulle|har|er|vil|kan|får) (dere) (?=(<x>){1,18} <comma> (<adv>)* (<pres>|<will>|<modal>|er|har|blir) (<us>|du|dere|det|den|<det>|<person>))",
        "if",
    ),
    Clause("<^> skulle <noun.that|noun.those|name> (?=(<x>){1,12} <comma> (<pres>|<will>))", "if"),
    Clause("(?<=<comma>) (trenger|ønsker|sender|bekrefter|betaler|vil) (du|dere)", "if"),
    Clause(
        "<^> (vennligst|bare|gjerne)? "
        + _ASK
        + " (<x>|<comma>){1,16} (så) (?=(<adv>)* (<pres>|<will>) (<us>|du|dere|<det>|<person>))",
        "if",
        closed=True,
    ),
    # Something of our own must happen first.
    Clause(
        "(når|så snart|så fort|straks|med en gang|etter at|først når) <det>? <w.!stop> (<possessive>)? (<pres>|er|har|kommer|ligger)",
        "event",
    ),
    Clause(
        "(når|så snart|så fort|straks|med en gang|med det samme|etter at|først når|idet) (?=" + _SUBJECT + ")",
        "event",
    ),
    Clause("(inntil|til) (jeg|vi|han|hun|det|den|de) <w>", "event"),
    Clause("(avhengig av|i påvente av)", "event"),
    # Clauses that change nothing, and those in which nothing is promised.
    Clause(
        "(vite|se|si|sjekke|høre|spørre|fortelle|avklare|finne ut|undersøke|forklare|vise|bekrefte|vet|ser|sjekker|hører|spør|lurer|undersøker|avklarer|usikker|spørsmål) (<x>){0,3} (om (?="
        + _SUBJECT
        + " (<adv>|<not>)* (<pres>|<modal>|har|er|kan))|hvordan|hvorfor|når|hva|hvem|hvor|hvilken|hvilke)",
        "hide",
    ),
    Clause("(svar|tilbakemelding|avklaring|bekreftelse) <w>{0,3} om", "hide"),
    Clause("(hva|hvor (?=<us|subject|adv>|mye|mange|lenge|langt)|hvordan|hvorfor|hvem|hvilken|hvilke|hvorvidt|slik at|sånn at)", "hide"),
    Clause(
        "(fordi|siden|ettersom|mens|enda|skjønt|før (?=<subject>)|innen (?=<subject>)|som (?!mangler|gjenstår|trengs|kreves|skyldes|står igjen|er (igjen|ledig|ledige|bestilt|avtalt)|var avtalt|ble avtalt|avtalt)(?=<subject>|<pres>|<modal>|har|er|var|ble|<not>|<adv>)|hvor)",
        "side",
    ),
    Clause("(<comma>|og|så|men|for)+ (du|dere) (trenger|behøver|slipper|kan|må|bør|skal ikke|har)", "side"),
    Clause("så (at)? (vi|jeg|du|dere) (<adv>)* (får <done>|får <rightly>|slipper|unngår|rekker|har (noe|litt|tid|mulighet))", "hide"),
    Clause("(så|men) (?=<subject>)|for (jeg|vi|du|han|hun) <w>", "side"),
)

LANGUAGE = Language(
    code="nb",
    name="Norsk bokmål",
    words=WORDS,
    values=VALUES,
    verbs=VERBS,
    nouns=NOUNS,
    noun_forms=NOUN_FORMS,
    forms=FORMS,
    irregular=IRREGULAR,
    phrases=PHRASES,
    kinds={
        "send": {
            "person": "visit",
            "document": "delivery",
            "goods": "delivery",
            "spare": "delivery",
            "message": "reply",
            "money": "refund",
            "call": "callback",
            "": "delivery",
        },
        "replace": {"spare": "fix", "goods": "delivery", "": "delivery"},
        "sign": {"": "other"},
        "phone": {"": "callback"},
        "light": {"": ""},
        "ready": {"document": "delivery", "message": "reply", "": "fix"},
        "reach": {
            "person": "visit",
            "document": "delivery",
            "goods": "delivery",
            "spare": "delivery",
            "money": "refund",
            "message": "reply",
            "": "delivery",
        },
    },
    times=TIMES,
    frames=FRAMES,
    filters=FILTERS,
    clauses=CLAUSES,
    joints="(<comma> (og|så)?|og|&|samt|deretter) (så|da|deretter|også|vil|skal)? (<adv>|<t>)*",
    breaks="<and>|men|så|for|eller",
    channels="by_way_of",
    past="was",
    purpose="(for|til) å <inf>",
    abbreviations="str avd pkt hhv ifm iht vedl adr sg fam ing kl ca nr tlf bl a bla dvs evt f eks ev fr hr gt vn gnr bnr inkl ekskl maks min mill mrd obs osv pga mht vedr ang mva "
    "jan feb mar apr jun jul aug sep sept okt nov des man tir tirs ons tor tors fre lør søn mnd pr st ref jf stk d e m o t",
    function_words="og jeg det er på som til av ikke med for å har vi deg den kan så men om et en du dere skal vil når fra oss meg hei takk ved "
    "hilsen vennlig mvh blir være også eller her noe etter hos din ditt deres vår vårt i at hva ble har",
    aliases={
        "jeg": "eg jæ jei",
        "ikke": "ikkje itte ikk ikke",
        "meg": "mæ",
        "deg": "dæ",
        "mandag": "mondag",
        "noe": "noko",
        "gjerne": "gjærne",
        "lørdag": "lordag",
    },
    spelt_out=(("å", "aa"), ("ø", "oe"), ("æ", "ae")),
    tails={"compound": ""},
    tailed=("document", "goods", "money", "person", "appointment", "price", "spare", "message", "work", "pres", "inf", "pass"),
    direct=("compound",),
    forgiven=("weekday", "month", "unit", "part", "pres", "inf", "done"),
    forgiven_from=6,
)
