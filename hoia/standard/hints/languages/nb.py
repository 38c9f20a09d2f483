"""Norwegian (Bokmål) phrases that hints go by."""

TITLES = "hr herr fr fru frøken frk dr doktor prof professor pastor sogneprest"
GREETINGS = "hei heihei heisann heia hallo halla hai kjære god goddag morn morgen dag kveld formiddag ettermiddag velkommen hilsen"
PLACEHOLDERS = """
kjære|hei|hallo kunde|gjest|pasient|bruker|leietaker|beboer|foresatt|foresatte|forelder|foreldre|medlem|elev|student|passasjer|abonnent|kollega
kjære|hei|hallo alle|søker|forsikringstaker|huseier|boligeier|eier|andelseier|hundeeier|bileier|deltaker|spiller|bestiller|reisende|kjøper|selger|klient
kjære|hei|hallo verdsatte|gode|høyt|ærede|vår kunde|gjest|pasient|medlem|verdsatte
kjære|hei deg|dere|der|du|venn|navn|fornavn|etternavn|kundenavn|xx|xxx
kjære|hei herr|frue|fru eller|frue|herr
god dag kunde|gjest|pasient|medlem|herr|frue|navn
til rette vedkommende
til den|hvem det måtte|gjelder
den det måtte
til kunde|kunden|beboer|leietaker|foresatte|medlem
kunde|gjest|pasient nr|nummer
"""
CALL_ME = (
    "(?:kall|kaller) meg(?: gjerne| bare| heller| helst| for)*|jeg kalles(?: for)?|går under(?: navnet)?|vil(?: helst)? (?:hete|kalles)|"
    "foretrekker (?:å bli kalt|navnet)|(?:si|skriv|bruk)(?: gjerne| bare| heller)* (?:fru|herr|frøken|doktor|dr\\.?|navnet)|"
    "(?:si|skriv) (?:gjerne|bare|heller)|jeg heter|mitt navn er|navnet mitt er"
)
SECOND_NAMES = """
marie anne ann grete grethe lise lill mette helene helen kristin kristine karin sofie sophie louise elise elisabeth eli johanne margrete margrethe synnøve torunn britt brit
bente irene beate cecilie charlotte christine camilla mari maria ellen else elin gunn gro hege inger jorunn kari karen katrine kathrine linn malin
merete mina nora oline pernille randi renate siri solveig sissel susanne therese tone tove turid unni vibeke victoria viktoria wenche anette anita
annette astrid berit bodil emilie eva frida gerd hanne heidi helga ida ingeborg ingrid iselin janne josefine julie kaja lene linda live liv lovise
maja marit martine matilde nathalie olivia ragnhild rebekka sara silje stine thea trine tuva ylva gunhild borghild signe mathilde amalie
erik eirik arne petter peter peder per pål olav ole olai ivar inge magne magnus martin kristian christian andre andré andreas anders alexander aleksander morten
henrik håkon harald helge jan johan johannes jon john jørgen karl kåre kjetil knut lars leif mats mathias nikolai nils odd oddvar oskar ove ragnar
robert roar roger rune sigurd simon sondre stian steinar sverre terje thomas tobias tor tore trond vegard vidar willy åge egil einar emil espen
filip fredrik frode geir gunnar hans jens jakob jacob joakim jonas kristoffer aslak bjarne bjørn are arild asbjørn atle audun birger dag daniel
david eivind elias even finn gabriel gisle halvor isak ken kenneth kim kai levi lukas marius mikkel mads noah oliver patrick ruben sander sebastian
sivert stein svein sven thor torbjørn torstein truls ulrik vilhelm wilhelm william øystein øyvind ludvig august adrian benjamin gustav
"""
SMALL = """
a alle alt altså andre annen at av bare begge ble bli blir blitt bør da de dem den denne der dere deres det dette din dine dit ditt du deg eller en
ene enn er et ett etter ei få får fått for fordi fra før først gi gikk gjøre gjør gjort gjerne gå går ha hadde han hans har hei her hit hos
hun hva hvem hver hvis hvor hvordan hvorfor hilsen i igjen ikke ingen inn ja jeg jo kan kom komme kommer kunne la lar lurer litt man mange med meg
mellom men mer mest mot mulig må måtte min mine mitt mye mvh nei noe noen nok nå når også og om opp oss over på påfølgende
samme sa seg selv ser sett si sier sin sine sitt skal skulle slik snart som så sånn ta takk tar til tidligere under ut uten var vel veldig
ved vi vil ville være vært vår våre vårt å åpne jeg ønsker trenger håper dag god vennlig beste hilsen vennligst greit fint bra dessverre kjære
hallo morgen kveld sånt får ett helt ganske litt fortsatt spørsmål svar
koster koste kostar anbefaler anbefale synes syns tror egentlig ennå enda visst sikkert slags heller helst kanskje nettopp
vite høre hører spør spurte står sto sier hvilken hvilket hvilke først ting gang ganger ok okay greit supert flott takk tusen finnes fins finne
trengs lurte lurer ber sende send sendt melde meldt hente hjelpe hjelp skjer skjedde gjelder passer snakker snakke fungerer fungere virker
bruke bruker vet fortsatt allerede siden ene selve rett bedre godt god gode ellers derfor både dersom bør burde lenge nei igjen hei mvh nå
"""

_DONE = (
    "bestilt|booket|booka|reservert|refundert|sendt|flyttet|flytta|avbestilt|kansellert|endret|oppdatert|rettet|korrigert|satt|lagt|skrevet|notert|"
    "registrert|ordnet|ordna|fikset|fiksa|byttet|kreditert|ringt|snakket|bedt|gitt|åpnet|aktivert|forlenget|fornyet|tilbakeført|betalt|bekreftet|holdt|"
    "funnet|reparert|slettet|stoppet|meldt|tilbakebetalt|overført|opprettet|laget|videresendt|trukket|hentet|levert|skiftet|pakket|godkjent|"
    "sperret|fjernet|nullstilt|utvidet|startet|avlyst|lånt|gjort|løst|tilbakestilt|annullert|utbetalt|innvilget|postet|kjørt|rekvirert|avtalt|lastet|klargjort|omgjort"
)
_WILL = (
    "sender|ringer|kommer|tar|gir|setter|ordner|fikser|bestiller|booker|refunderer|krediterer|sjekker|undersøker|bytter|skriver|legger|flytter|"
    "snakker|henter|leverer|retter|endrer|avbestiller|oppdaterer|stryker|trekker|holder|møter|følger|lager|kontakter|reserverer|svarer|"
    "hører|melder|betaler|tilbakefører|overfører|pakker|kjører|starter|stiller|besøker|bekrefter|registrerer|dekker|rydder|reparerer|åpner"
)
_DO = (
    "sende|ringe|komme|ta|gi|sette|ordne|fikse|bestille|booke|refundere|kreditere|sjekke|undersøke|bytte|skrive|legge|flytte|snakke|hente|levere|rette|"
    "endre|oppdatere|møte|følge|lage|kontakte|reservere|svare|høre|melde|betale|se|få|bli|reparere|besøke"
)
_PEOPLE = "kunde*|pasient*|gjest*|dame|damer|mann|menn|familie*|leietaker*|beboer*|elev*|bruker*|kjøper*|medlem*|herre|herrer|mor|far|student*|bedrift*|kar|fyr|fyren|brud|bruder|brudepar*|par|passasjer*|forelder|foreldre|klient*|huseier*|kvinne|kvinner|jente|gutt|deltaker*|eier|eiere|selskap|firma|hundeeier*|bileier*|nabo*|seksjonseier*|andelseier*"

PHRASES = {
    "thanks": """
takk for at|henvendelsen|meldingen|mailen|e-posten|eposten|beskjeden|beskjed|svar|svaret|tilbakemeldingen|tilbakemelding|ventetiden|tålmodigheten|bestillingen|interessen|samtalen|praten|sist
takk for bildene|bildet|opplysningene|informasjonen|infoen|tipset|spørsmålet|spørsmålene|rask|raskt|tilliten|hyggelig|fin|fint|god|gode|det|deg|hjelpen|oppmerksomheten|ærligheten|varselet|forståelsen
takk for din|ditt|dine|deres ..  henvendelse|melding|e-post|mail|tålmodighet|tilbakemelding|interesse|bestilling|spørsmål|beskjed|brev
tusen|hjertelig|mange|stor takk
takk skal du|dere
takk så mye|meget
takk også
selv takk
takk til deg|dere
setter|sette .. pris på
takknemlig*
fint|bra|flott|godt|supert|hyggelig|kjempefint|kjempebra|snilt at|av|du|dere ..  skriver|skrev|ringte|ringer|sier|sa|spør|spurte|melder|meldte|gir|ga|tok|tar|deg
bra|fint|godt|flott du|dere skriver|skrev|ringte|ringer|sier|sa|spør|spurte|melder|ga|tok|tar
at du|dere tok deg|dere tid
at du|dere tok|tar kontakt
at du|dere ga beskjed
at du|dere venter|ventet
takk for
takk til
takk igjen
takk at
""",
    "sorry": """
beklager at|det|dette|så|veldig|virkelig|sterkt|dypt|forsinkelsen|rotet|ventetiden|ulempen|ulempene|bryet|feilen|misforståelsen|på|forvirringen|opplevelsen
beklager meget|mye|oppriktig|inderlig
jeg|vi beklager
må|vil|skal .. beklage
beklager jeg|vi
beklagelse|beklageligvis|beklagelig
unnskyld*
leit|trist|kjedelig|kjipt|synd|dumt|ergerlig|fælt|vondt|ille|leitt å høre|lese
leit|trist|kjedelig|kjipt|synd|dumt|ergerlig|fælt|vondt|surt at|for deg|for|med
så leit|trist|kjedelig|kjipt|ergerlig|dumt|fælt|synd|vondt|surt|frustrerende
det var|er|høres leit|trist|kjedelig|kjipt|ergerlig|dumt|fælt|synd|surt|uheldig|frustrerende|vondt|slitsomt|skummelt|ubehagelig|veldig
lei meg|oss|for
leie for
ordentlig|virkelig|veldig|oppriktig lei
kondolerer
medfølelse|deltakelse
føler med
tenker på deg|dere
må ha vært|være ..  vondt|tungt|vanskelig|frustrerende|kjedelig|slitsomt|skummelt|ubehagelig|stressende|irriterende
må være|kjennes|føles ..  vondt|tungt|vanskelig|frustrerende|kjedelig|slitsomt|skummelt|ubehagelig|stressende|irriterende
det må ha
forstår|skjønner|skjønner godt|godt ..  frustrert|frustrerende|fortvilet|bekymret|irriterende|irritert|skuffet|vondt|kjedelig|ergerlig
ikke det|slik|sånn du trenger|trengte|hadde|forventet|ønsket
det siste du
uff|huff|æsj|auda
skulle ikke ha|skjedd|vært|skje
burde ikke ha? skjedd|vært
vår|min feil|tabbe|glipp
glipp hos|fra|på
i en|ei tung|vanskelig|tøff
gjør|gjorde meg|oss vondt|så vondt
å nei
åh|oi|oida|huffda nei|da|så
høres|hørtes|så slitsomt|vondt|kjedelig|skummelt|ubehagelig|tungt|stressende|frustrerende ut
ikke noe? greit|gøy|moro|ok|hyggelig når|å|at|for
var|er|det kjedelig|leit|trist|dumt|synd|ergerlig|ubehagelig|skremmende|vondt å|at|hilsen|om|når
lei for|av
burde|skulle ingen|du|dere .. oppleve|lese|måtte|slippe|vente
forstår|skjønner at du|dere|det ..  ble|blir|er|var|gjør
stakkars|arme
trist|fælt|tungt|kjedelig nyhet|nyheter|beskjed|situasjon|å
dypt|oppriktig lei
ikke slik|sånn det skal|vi
skjønner|forstår godt? .. redd|lei|sint|sliten|stresset|utålmodig|trist
for en uflaks|opplevelse|dag|smell|situasjon
så ubehagelig|uheldig|utrygt|skummelt|kjipt
varme|gode tanker
""",
    "glad": """
så hyggelig|koselig|gøy|fint|flott|bra|kjekt|moro|stas|herlig|spennende|kult|trivelig|godt
hyggelig|koselig|godt|gøy|fint|flott|kjekt|moro|trivelig|artig|deilig å|at|med
kjempe* å|at
gleder oss|meg
ser frem|fram til
glad|glade for|du|dere|at|i
gledelig
gratulerer
velkommen
bra|godt|fint|smart|lurt|glimrende|utmerket|nydelig|flott jobbet|valg|spørsmål|tenkt|sett|observert|innspill|initiativ|levert
for en|et|ei fin|fint|herlig|nydelig|koselig|hyggelig|flott|god|morsom
bare hyggelig|koselig
med glede
en|ei fornøyelse|glede|ære
fornøyelse
ingen årsak
ikke noe å takke
så lite
herlig|strålende|supert|kjempeflott|kjempebra|kjempefint|kjempehyggelig|topp
fantastisk*
godt|bra at|du
trivelig|artig
lykkelig*
stas
hurra
så imponerende|omtenksomt|snilt|deilig|nydelig|stilig|søtt|rørende|flinkt|tøft|sunt|klokt|smart|lurt|gripende|gledelig|stor|fin|god|nydelig
så bra|fint|flott|godt|gøy
flinke|flink|klokt|smart|lurt
heia deg|dere|på
imponert|imponerende
for|på en|ei|et presis|ryddig|grundig|klar|tydelig|hyggelig|fin|god
vi|dette ordner|fikser|klarer|rekker vi|det
dere|du er .. hjertelig velkommen|velkomne
lykke|lykkeønskninger
så moro|godt|flott|lekkert|trivelig|digg|nydelig
det gleder meg|oss
heier på
knall|strålende|nydelig|perfekt|ypperlig
all ære|honnør|respekt
håper|gleder vi|jeg|oss .. ser|se|møte|møtes|ta
hyggelig hilsen|melding|tilbakemelding|ord|prat|samtale
varmer|varmet|rørt|rørende
godt å se|ha|vite
""",
    "wish": """
ha en fin|god|riktig|flott|nydelig|strålende|herlig|fortsatt|super|deilig|kjempefin|rolig|hyggelig
ha ei fin|god|riktig|fortsatt
ha det fint|bra|godt|kjekt
ha en|ei ..  dag|helg|kveld|uke|tur|ferie|sommer|kveld
god helg|tur|bedring|ferie|jul|påske|sommer|reise|kveld|fornøyelse|konsert|dag|natt|pinse|uke|vinter|høst|treningsøkt|trening|bryllupsdag|søndag|fredag
god|fin fortsettelse|17
fortsatt god|fin|strålende
fin|god|flott helg|dag|kveld|tur|ferie|uke videre|og
riktig|virkelig god|fin|hyggelig
ønsker deg|dere
ønske deg|dere
kos deg|dere
nyt turen|kvelden|helgen|helga|konserten|oppholdet|ferien|dagen|bryllupet|maten|den|det
lykke til
masse lykke|kos
håper du|dere|han|hun|at|alt|alle|bilen|hunden|katten|turen|bryllupet|festen|dagen|oppholdet|det|barnet
ta godt? vare
krysser fingrene|fingre|alt
velbekomme
vi ses|sees|snakkes|høres
ses|sees|snakkes på|i|til|da|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|snart
hils familien|barna|mannen|kona|hjemme
hils så
gratulerer med
til lykke
god bedring
bedring
god vår|høst|morgen|lesning|start|søndag
alt godt|vel
alt det beste
hils|hilse|klapp|klem
gled deg|dere
gratulerer på
lykke til|med
god|riktig klem
varm|varme hilsen|klem|hilsner|tanker
""",
    "any_help": """
bare å ringe|si|spørre|skrive|sende|svare|ta|gi|komme|stikke|rope|høre|melde
bare ring|si|spør|skriv|send|svar|ta|rop|kom|gi|stikk|meld
si fra|ifra hvis|om|dersom|når|gjerne|så|til
si bare|gjerne|endelig fra|ifra|til
gi beskjed|lyd hvis|om|dersom|så|når
gi meg|oss et|en|gjerne ..  beskjed|lyd|vink|pling|ring
gi gjerne|bare beskjed|lyd
ta gjerne|bare kontakt
ring|skriv|spør|svar|kom|send|hør gjerne|bare|meg|oss
ring|skriv|spør|svar hvis|om|dersom|når
ikke nøl
nøl ikke
hvis|om|dersom du|dere lurer|trenger|skulle|får|har|opplever|støter
hvis|om|dersom det|noe er|skulle|dukker|oppstår|blir|er
skulle det|du|noe være|dukke|lure|ha|trenge|oppstå|få
er|var det noe|mer|flere|andre
lurer du|dere
har du|dere flere|andre|noen|spørsmål
flere|andre|noen spørsmål
noe annet|mer jeg|vi|du|dere
kan jeg|vi hjelpe|bistå|gjøre
hjelper|svarer|bistår gjerne|deg|dere
hjelpe deg|dere|med
hva|hvordan kan jeg|vi
gjerne hjelpe
til tjeneste|disposisjon
her for|hvis|om|når
jeg|vi er her|tilgjengelig|hos
treffer|treffes|nås meg|oss|på|jeg
når meg|oss på
kom|kommer|stikk|svipp gjerne|bare|innom
innom hvis|om|når
direktenummer*
direkte nummer*|til|på
lykke til
jeg|vi er her|hos
spør|skriv|ring|svar|kom gjerne|i|bare
si ifra|fra
bare spør|ring|skriv|si
hva|er som helst|noe
bare et tastetrykk|tak|ring
stopp|stikk gjerne innom
si|gi lyd|til|fra
dukker|dukke det|noe opp
står|sitter klar|klare
holder deg|dere oppdatert|orientert
""",
    "cheerful": """
ha en|ei fin|flott|nydelig|strålende|herlig|super|fantastisk|kjempefin|riktig|fortsatt|god
kos deg|dere
gratulerer
så gøy|spennende|kult|moro
spennende
hurra|jippi|yes|jess|hipp
herlig
smil|smile
nyt
gledelig|gode|god|gledelige nyhet|nyheter|jul|sommer|påske
god fornøyelse|helg|sommer|dag|kveld
fin helg|dag|kveld
topp|strålende|supert|knall
kjempegøy
feire|feiring
artig|morsomt
velkommen
""",
    "weary": """
som alltid|vanlig på|i|før|når|hver|om|ved
på denne tiden|årstiden|tida
hvert|hver eneste? år|jul|høst|vår|sommer
hver eneste dag|gang|uke
vi får|har ..  haugevis|massevis|bunkevis|hundrevis|dusinvis|mengder|utallige
mange|haugevis|massevis|bunker sånne|slike|av
vi|jeg får .. mange slike|sånne|henvendelser|spørsmål|klager
sånne|slike henvendelser|spørsmål|saker|e-poster|mailer|telefoner hele|hver|igjen|dagen
jobber bare her
bare jobber her
det er ikke jeg|vi|meg som
ikke min|mi|mitt|vårt|vår bord|problem|skyld|jobb|oppgave
alle|alt .. spør|maser|klager|ringer|mase|haster
alle skal|vil ha? ..  samtidig|på|nå|likt
samme visa|regla|historien|leksa|greia
den gamle visa
enda|nok|atter en|et|ei|noen
og så|her igjen
nå igjen
her går|gikk vi
bare to|én|en|ett|to hender|person|mann|stykker
har bare to|én|en|ett hender|par|hode
kan ikke|dessverre|jo trylle
gjøre|rekke alt|mirakler
ikke|neppe den|det|de eneste
ikke alene om
smøre|væpne deg med
må|får nesten|bare|visst|vel|jo vente|smøre|tåle|ta|akseptere|gjøre
kø|køen
fullt|full kjør|trykk|hus|rulle
drukner i
ned|opp .. i arbeid|henvendelser|saker
underbemannet|underbemanning|bemanning*
lite folk
sukk
orker|gidder ikke|nesten|snart
vær|litt tålmodig|tålmodighet
rekker ikke|knapt
nok å gjøre
mer enn nok
gjør så godt
gjør det vi
har andre|flere kunder|ting|saker|oppgaver
mange andre kunder|saker|som|å|ting
lang|travel dag|vakt|uke
sånn|slik er det|dagen|livet|nå|bare
det er bare sånn|slik
er som det er
jaja|jaha
ja ja
prøver|prøv du|å
femte|tiende|tjuende|hundrede|n'te|gud gang|vet
bare man|en
i disse tider
får leve med
kan ikke alle
alltid|bestandig slik|sånn|sånt|det|kaos|fullt
slik|sånn|sånt er det|blir|skjer .. alltid|bestandig|hver|etter|før|nå
det er ikke annet|stort
igjen en|et|ei|noen|om
går|gå|gått|er|blir lei
begynner å bli|gå lei
kan|klarer ikke .. alt|alle|hele holde|passe|følge|huske|vite|folk|tiden
holde orden|styr|rede på
har|hatt|gjør|gjort ikke|lite annet
har ikke tid|kapasitet|ansatte|folk
andre ting å
sin skyld
kø|køer|køene
den ene|første etter
alle ..  samtidig|akkurat|på en
det samme hver|i
bare en av
jo|selv mange
som om vi|jeg ikke
har vi|jeg ikke tid|kapasitet|folk|mulighet
bare mennesker|menneske
to|én|en mann|person på jobb
alle er syke|på
syke|sykdom i
vakta|vakten mi|min er|slutter
har pause|lunsj
jeg er bare|egentlig
er|bare vikar
ikke jeg|vi som lager|bestemmer|bestemte|har
laget|lager|bestemt reglene
betalt for|nok
hvis jeg|vi absolutt? må
uff|huff igjen
tar aldri slutt
aldri ferdig|fred|slutt
innboksen|telefonen er|koker|gløder|renner
ringer ustanselig|hele
så mye|mange å|andre
lite vi|jeg kan|får
får|fikk ta det
""",
    "irony": """
lykke til med det|den|å|videre|klagen
gratulerer med at|lesingen|oppdagelsen|å
for en overraskelse|oppdagelse|sjokk
så overraskende
overraskende nok
overraskelse overraskelse
lese|leser tanker|tankene|tankene|mellom
tankeleser*|tankelesing|tankelesere
krystallkule*|spåkule*|spåkone*
synsk|synske
tryllestav*|trylle|trylleformel|mirakel*|mirakler
rakettforskning|atomfysikk|rakettvitenskap
så klart|selvfølgelig|naturligvis gjorde|var|har|leste|glemte|fikk du|ingen|det
heldige|heldig deg|du
så fint|godt|hyggelig|praktisk|koselig for deg|dere
jammen|jaggu|sannelig flott|bra|fint|godt|ikke
tenk det|at|om|til
tenke seg
det var|er jo|da|jammen|sannelig synd|dumt|leit|trist|flott|fint|imponerende
i en ideell|perfekt|drømmeverden
ideell|perfekt verden
skulle|ønsker vi|jeg alle
det skulle|hadde vi|tatt alle|seg
hvem skulle|hadde trodd
flott|fint|bra|imponerende|godt at du|dere ..  lese|lest|klarte|oppdaget|endelig|også|fikk|har|fant
imponerende
stakkars deg|dere|liten
ingen over|ved
sier du
du om det
applaus|bravo|medalje
sist jeg sjekket
underlig|merkelig|pussig|utrolig nok
visste du
å ja
åja|jaså
alvorlig|dypt|ytterst talt|tragisk|rystende
kanskje|muligens .. google|briller|brille
har du prøvd å
verden går
det finnes|er noe|visst noe som|heter
som heter
det sier alle|de|folk
så|å overraskende|overrasket
kan jo håpe|drømme|lure
det hadde vært|tatt
deg|dere selv å
bare så det er
ja det tenkte|trodde|kan
for en gangs skyld
hvem skulle
ikke akkurat overrasket|overraskende
som ved et
vet|hva du hva
""",
    "cold": """
mottatt
tas|tatt til etterretning|orientering|følge
til orientering|etterretning|informasjon
se vedlegg|vedlagt|vedlagte|over|ovenfor|under|nettside*|nettsiden|prisliste*|vilkår*
vedlagt følger|er|finner
det|vi vises|viser til
viser|vises|henviser|henvises til
jf|jfr|iht|ihht|vedr|vedrørende|ang
i henhold
i tråd med
ovennevnte|ovenstående|nedenstående|nevnte
deres|din sak|henvendelse|forespørsel|klage|søknad|ordre|bestilling er|har|ble|vil
henvendelsen|saken|klagen|søknaden|forespørselen ..  registrert|mottatt|behandlet|avsluttet|lukket|arkivert|avvist|avslått
saken|saka avsluttes|lukkes|lukket|avsluttet|er|anses
anser|anses saken|som|vi
ytterligere|videre korrespondanse|henvendelser|dialog
ikke bli besvart|behandlet
kan ikke besvares
besvares|behandles ikke
gjøres oppmerksom
gjør oppmerksom
det bemerkes|presiseres|understrekes|forutsettes|påpekes
bes|plikter|skal kontakte|sende|fylle|møte|kunden
man må|kan|bes|skal|får
herved|hermed|etterkommes|imøtekommes|foreligger|bortfaller|iverksettes
skjema|skjemaet må|skal|fylles
kunden|kunde må|plikter|har|er|skal|bes
behandlingstid*|saksbehandlingstid*|behandlingsdager
avslått|avslag|avvist
ikke aktuelt|mulig|grunnlag
uaktuelt
går ikke
nei
ok|okei
det var det
regler|reglene er|gjelder
slik|sånn er reglene|regler|det|rutinene
ikke svar på|denne
denne meldingen|e-posten er|kan|genereres
automatisk generert
gjelder ikke
ingen retur|refusjon|unntak
ikke tilgjengelig
behandles fortløpende|i
etter gjeldende
gjeldende regler|vilkår|retningslinjer|rutiner|satser|pris*
utover dette
ferdig|punktum|ferdig snakka|ferdigbehandlet
ha det
greit
da får|må du|dere|man
du|dere får vente|brev|svar|bare|nøye
utføres|gis|behandles|utleveres|aksepteres|tilbys|refunderes|gjøres|håndteres|besvares|dekkes|godtas|mottas|tillates|innvilges|utbetales|byttes|utstedes|gjelder ikke|fortløpende|normalt|etter
må|skal|kan søkes|sendes|meldes|gjøres|skje|fremsettes|leveres|rettes|fylles|gis|skrives|hentes|avtales
skriftlig
fakturaen|avslaget|gebyret|kravet|vedtaket|beløpet|saken|regningen står|blir|opprettholdes|fastholdes
søknader|henvendelser|klager|saker|refusjon|bestillinger|avbestilling|oppsigelse behandles|besvares|skal|må|gis|skjer
mangler fortsatt|fremdeles|i
vi har våre rutiner|regler
våre|vår rutine*|praksis|policy
bestemmes|avgjøres|styres sentralt|av
er fordelt|fullt|låst|avsluttet|stengt
fra vår side
ta det med|opp
var det noe
svar innen
henstilles|henstiller
etter fast|gjeldende|vanlig praksis
unntak gjøres|gis|innvilges
imøtekommes|etterkommes ikke
tas|tatt ikke til
tas ikke
forutsetter|forutsettes|fordrer
manglende|innkommet|innsendt
se punkt|pkt
send|fyll|lever skjema|skjemaet|inn|ut
ring i|kl
åpningstid*|kontortid* er
neppe|niks|nix
spiller ingen rolle
samme for meg
vent på|litt
vår avgjørelse|beslutning|vurdering er|står
avgjørelsen|beslutningen|vedtaket er|står endelig|fast
endelig avgjørelse|svar|vedtak
ikke diskutere|diskuterer
ferdig med|behandlet
kun skriftlig|via|per
""",
    "insider": """
kollega*
verkstedet|resepsjonen|resepsjonisten|lageret|kontoret|teamet|sjåføren|sjåførene|teknikeren|teknikerne|montøren|montørene|kjøkkenet|laben|laboratoriet|frisøren|legen|sykepleieren|sekretæren
assistenten|lærlingen|vikaren|elektrikeren|rørleggeren|sjefen|lederen|butikksjef*|avdelingsleder*|regnskap|regnskapet|økonomi|økonomiavdelingen|salgsavdelingen|salg|selgeren|selgerne|saksbehandler|saksbehandleren
kundeservice|vaktmesteren|rådgiveren|rådgiverne|utviklerne|utvikleren|planleggerne|budet|gutta|gjengen|folka|jentene|karene|mekanikeren|mekanikerne|kokken|servitøren|tannlegen|tannpleieren|terapeuten
hovedkontoret|sentralbordet|ledelsen|logistikk|logistikken|innkjøp|fakturaavdelingen|lønn|lønningskontoret|markedsavdelingen|it-avdelingen|kundesenteret|avdelingen|driftsavdelingen|serviceavdelingen|juridisk
verkstedfolka|lagerfolka|dagvakt*|nattevakt*|kveldsvakt*|helgevakt*|nattskiftet|dagskiftet|helgeskiftet
daglig leder
folk|folkene|de|dem|han|hun|ho|gutta|gjengen|jenta|jentene|gutten i|på|nede|oppe|ute|der|som|hos|borte kjøkkenet|lageret|resepsjonen|verkstedet|butikken|kontoret|salg|avdeling*|regnskap|teknisk|drift|support|kundeservice|it
de på|i|nede|oppe|over|ute teknisk|salg|support|drift|lager|kundesenter*|økonomi|verksted*
forrige|tidligere|nye|den|vår rådgiver*|selger*|saksbehandler*|montør*|tekniker*|frisør*|leder*|behandler*|megler*|lege*|lærer*|mekaniker*|håndverker*|vikar*|lærling*
den|han|hun|de som ..  tok|satt|registrerte|snakket|bestilte|la|svarte|lovet|skrev|solgte|monterte|pakket|sendte
noen her|hos|på|i oss|kontoret|avdelingen
sommervikar*|vikarer|nyansatt*|lærling*|praktikant*|ekstrahjelp*|deltidsansatt*
renholder*|renhold|renholdet|vaskepersonalet|sjåfør|læreren|lærerne|pedagogen|håndverkeren|håndverkerne|ekspeditøren|konsulenten|konsulentene|instruktøren|instruktørene|trenerne|treneren|driftslederen|servicekontoret|servicetorget|forværelset|skranken|ekspedisjonen
radiologien|laboratoriet|røntgen|akutten|journalen|poliklinikken|sekretariatet|administrasjonen|styret|formannen|sommerhjelpen|rørleggeren|maleren|snekkeren|taktekkeren|bemanningen|vakta|vakten|personalet|underleverandøren|underentreprenøren
han|hun|de|ham|dem|henne|ho|gutten|jenta nye|ferske|unge|andre|der|på|i|oppe|nede|fra|ute|som|borte
der|her nede|oppe|borte|inne
vår|våre|vårt folk|ansatte|medarbeider*|mann|dame
jobber hos|her
""",
    "other_customer": f"""
en|ei|et|den|noen|to|tre|flere|mange annen|andre|anna {_PEOPLE}
annen|andre {_PEOPLE}
en|ei|et {_PEOPLE} som|i|på|fra|hos|her|vi|jeg|hadde|kom|ringte|forrige|sist|ble|oppi|borti|nedi|like|tidligere
en|ei|et eldre|ung|yngre|gammel|stakkars|enslig|ungt {_PEOPLE}
noen|enkelte|visse|slike|sånne|disse {_PEOPLE}
enkelte er|vil|kan|tror|forstår
forrige|tidligere|siste leietaker*|eier*|kunde*|beboer*|gjest*|pasient*|kjøper*|bruker*|familie
naboen|naboene|naboer
nabo* din|deres|dine
familien|damen|dama|mannen|paret|herren|fyren|karen|kunden|pasienten|gjesten|eleven|studenten|kvinnen|de|han|hun|hu før|etter|foran|ovenpå|over|under|ved|som|i
den|ei|en|han|hun som satt|bodde|bor|leide|hadde|lå
hadde|har vi|jeg en|ei|et {_PEOPLE}
hadde|har en|ei|et {_PEOPLE}
kunde|pasient|gjest|leietaker|familie av oss|meg
en|ei av|blant kundene|pasientene|gjestene|naboene|foreldrene|medlemmene|beboerne|elevene|brukerne
leietakeren|leieboeren|leieboerne|naboleiligheten|nabohuset
fru|herr|hr
mannen|kona|konen|datteren|sønnen|faren|moren|broren|søsteren til
bursdagsselskap*|utdrikningslag*
hos en|ei|et {_PEOPLE}|bedrift
nabofirma*|nabobedrift*|naboleilighet*|nabohus*|nabobutikk*|nabosalong*
den|hun|han|ham|henne|dem|de i|på|ved nummer|nr|leilighet|etasje|bord|rom|plass|første|andre|tredje|fjerde|femte|1*|2*|3*|4*|5*|6*|7*|8*|9*
to|tre|en|noen|fire|flere andre|annen i|på|med|fra|hos|her|som
han|hun|ham|henne|de|dem|dere før|foran|etter|ved deg|dere|siden|henne|ham
folk som han|hun|ham|henne|de|dem|ikke
hadde vi|jeg en|ei|et|noen
vi|jeg hadde en|ei|et|noen .. som|hos|her|forrige|i|der
en|ei|et {_PEOPLE} vi|jeg
sist|senest en|ei|et|var|hadde|kom
en|ei eldre|ung|stakkars|middelaldrende
i gata|gaten|oppgangen|nabolaget|bygda|blokka|borettslaget|gangen di|din|deres|bortenfor|over|ved|hos
den|hun|han forrige
andre med samme
en|ei lærer|advokat|lege|prest|politi|kjendis|pensjonist|enke|enkemann|alenemor|student|bonde|sykepleier|frisør|tannlege som|i|på|vi|fra|her
hos|for naboen
kundene våre|mine
en|ei|et|noen .. kunde*|klient*|pasient*|gjest*|leietaker* av|hos|her|på|som
solgte|solgt nettopp|til en|et|ei|noen
hun|han|de over|under|ved deg|dere|siden
kunden|pasienten|gjesten|leietakeren|eleven|beboeren|paret|familien før|foran|etter|over|ved|i|på|fra
andre|de kundene|pasientene|gjestene|leietakerne|foreldrene|elevene|medlemmene
en|ei kollega|nabo|venninne|kompis|slektning av|til deg|din
konkurrenten|konkurrentene din|deres
""",
    "criticism": """
han|hun|de|dem|hun|kollega*|gutta|folk .. aldri|alltid
leser|svarer|hører|husker|sjekker|lærer|rydder|lytter|holder|skriver|tenker aldri|sjelden|ikke|alltid
aldri leser|svarer|hører|husker|sjekker|lærer|gidder|rydder|får|lytter|følger|fornøyd|fornøyde|orden
glemmer|glemte|slurver|slurvet|surrer|surret|roter|rotet|klusser|klusset|tuller|somler|somlet|bommer|bommet|sover|sov alltid|ofte|stadig|jo|ting|alt|det|den|fælt|litt|til|igjen|visst|med|i|tydeligvis|rett|å|på
glemsk*|slurvete|slurvet|sløv|sløve|håpløs|håpløse|udugelig*|lat|late|somlete|somler|rotekopp*|rotehode*|uansvarlig*|inkompetent*|upålitelig*|frekk|frekke|uhøflig*|surmaget|distré
klønete|klønet|masete|gjerrig*|sære|kverulant*|kverulerende|hissig*|ufin*|uerfar*|uorganisert*|kaotisk*|virrete|trøblete|vrang|vrange|vrien|kranglete|uforskammet|uforskammede|slapp|slappe|likegyldig*
er|var|blir .. litt|ganske|så|veldig|rimelig|temmelig|alltid|jo|utrolig|noe treg|trege|vanskelig|vanskelige|umulig|umulige|krevende|rotete|sur|sure|distré|slapp|ufokusert|rar|rare|ny|fersk|spesiell|spesielle
han|hun|de|ho|dem|hun .. treg|trege|vanskelig|vanskelige|umulig|umulige|krevende|rotete|sur|sure|rar|rare|spesiell|spesielle
ikke akkurat|verdens|den|de skarpeste|flinkeste|raskeste|beste|kjent|mest|ivrigste|kjappeste|lysest|smarteste|stødigste
skarpeste|kvikkeste kniven|i
ikke akkurat
kjappeste|raskeste|flinkeste vi|i|på
han|hun|de|kollega*|selgeren|montøren|teknikeren|verkstedet|lageret ..  burde|skulle ..  visst|sjekket|sagt|vite|gitt|lest|spurt|gjort|fortalt|vært|meldt
burde visst|vite|kunne bedre|dette|det
gidder|gadd ikke
bryr seg|brydde seg ikke|lite
følger ikke med
følger aldri med
har|hadde ikke|ingen|null|lite peiling|greie|snøring|oversikt|orden|kontroll|anelse|begrep|styring
vet|visste ikke hva|helt
ikke peiling
dårlig|dårlige på|til|med å
ikke så|særlig|spesielt|helt flink|flinke|nøye|god|gode|rask|raske|begeistret|opplagt|stødig|våken
mye|litt|fullt|rot|sommel|kaos fra|rot|sommel|surr|kaos|tull
rot|sommel|surr|slurv|kaos
tabbe|tabber|tabbet|tabba|blemme|bommert
mellom oss|deg
oss imellom|to
typisk ham|henne|dem|dette|de|gutta|at|verkstedet|lageret|salg*|avdeling*|den
hvis du spør meg
spør du meg
ikke si|sitér|siter .. videre|at|meg
hva|hvor hun|han|de ..  tenkte|tenker|driver|holder|hodet
jeg|vi har sagt|bedt|mast|purret ..  dem|ham|henne|de
purre|mase|masa|mast på dem|ham|henne|de|hun|han
må alltid|stadig|hele rydde|purre|mase|passe|rette|ordne|minne
annen planet
venstre|høyre hånd|hånda|hånden|handa
tar|bruker evigheter|evig
tar sin tid
har det med å
ikke lenge her|igjen
lover|lovte|lovet|sier for mye|alt|ting|mye|hva|gull
lover bort
kjent for å
klager|maser|syter|sutrer|krangler|skriker|kjefter på|over|om|alltid|bestandig|hele|for|med
nummer av
skulle tro
ikke den|til å første|stole
er|var på bærtur|jordet|tur|trynet|viddene
verste
vet du|hvordan hvordan|de|han|hun
ikke første gang|gangen
tok|tar det|ting|seg ikke|lett|litt så|nøye|lett|vel
lett på
han|hun|de|ham|dem|henne|kollega*|folk .. som|hele|hver regel|tiden|tida|gang|uke|dag
de|folk|gjengen|gutta|han|hun|jentene på|i|der|oppe|nede|fra .. alltid|aldri|stadig|ikke
alltid|stadig|jevnlig sender|glemmer|foreslår|roter|kommer|lover|leverer|bestiller|skriver|gjør|tar|klager|sier|gir
rot|rotet|rotte|roter|surr|surrer|surret seg|med|helt|bort|til
ser|kan|vet|kjenner ikke forskjell|forskjellen|skille|opp
lyver|løy|juger|jukser|lurer|svindler
provisjon*|bonus|tjener på|penger
er|var|altså|forresten|fortsatt så|helt|ganske ny|fersk|nye|uerfaren|grønn|ung|unge
står|henger|sitter|er på telefonen|mobilen|facebook|røykepause|kaffe*|nettet
mye|bare|stadig|alltid|nok bråk|trøbbel|mas|styr|tull|problemer|krangel med|på|fra
ringer|klager|maser|skriver|kommer hver|stadig|hele|flere|støtt
lover folk|kunder|kundene|alle|alt|alt
litt|ganske|veldig|for|så hard|streng|lat|slapp|sløv|treg|hissig|bråkjekk|skarp|kjapp|bestemt|rask på|med|i
mange|flere|en|fått klager på
evig|fast|vanlig|evinnelig rot|problem|kaos|surr|sommel|gnål
skjønner|forstår|vet|aner ikke .. hva|hvordan|hvorfor .. skal|gjør|gjøre|driver|tenker|tenkte
hundre|tusen|utallige|ti|mange ganger .. sagt|til|om|ham
sagt det til .. ham|henne|dem
det vet alle
alle vet
selger|anbefaler|foreslår|sier .. til|hele alle|enhver|tiden
ryddet|rydde|rydder opp|etter|i
vært|blitt med|sånn|slik ham|henne|siden|etter
bare fordi han|hun|de
dukker|dukket .. ikke|aldri
ikke|aldri dukker|dukket|møter|svarer|kommer|leverer
aldri|ikke tar|tok|hatt telefonen|orden|ansvar|på
den|det gutten|jenta|mannen|fyren|dama|gjengen|laget|kontoret|firmaet
det er sånn|slik han|hun|de|med
som vanlig
den mannen|dama|karen
tvilsom*|useriøs*|amatør*|juks*|fusk*|lurendreier*
ikke mye til
å stole på
tok|gjorde en snarvei|slett|halvveis|dårlig
slett|dårlig|halvferdig arbeid|jobb
bedre enn .. de|dem|kollega*
hodet|huet under|i armen|skyene
sine dager
går i surr
sluntrer|sluntret|sluntre unna
skulker|skulket|sløver|sløvet|slenter
kommer|kom|møter alltid|stadig|ofte|som|støtt for|sent|regel
lange pauser
mest opptatt av
kan|kunne ikke faget|jobben|dette|bedre|noe
burde|skulle finne|funnet på noe
burde ikke jobbe|stå|ha|vært|fått
skylder|skyldte på
slett|dårlig|elendig|slurvete|halvgjort jobb|arbeid|håndverk
makkverk|amatørmessig|klossete|klossmajor|tulling|trehue|idiot|dust|tosk|tåpe|skrulle|senil|fyllik|slask|surpomp|surpete|tverr|tverre|rappkjeftet
lite|ikke imponert over|av
oppgitt|fortvilet|lei over|av dem|ham|henne|de|den|hele
umulig|vanskelig å få|ha|nå|samarbeide|jobbe med|tak|dem|gjøre
vanskelig|plagsom|brysom|problematisk|krevende|slitsom kunde|kunder|type|gjest|pasient|nabo|leietaker
lukter|lukta|stinker|stinket|svett
tykk|feit|overvektig|stygg|rar|snål|merkelig
høy|høye på seg
arrogant*|selvgod*|nedlatende|bedrevitende|overlegne
slutter|sluttet heldigvis|endelig|snart
heldigvis sluttet|slutter|ikke|borte
får|fikk snart? sparken|advarsel|refs
minst mulig
hører|hørte|lytter|lyttet ikke|dårlig|aldri etter
dårlig|elendig|null kontroll|oversikt|hukommelse|dag|rykte|kommunikasjon|opplæring|humør
ikke helt|akkurat god|stødig|våken|til|enkel|enkle
lett å|for distrahert|glemme
bråkmaker*|bråkete|festbråk|kverulerer|oppfarende
betaler|betalte|betalt aldri|sjelden|sent
skylder oss|meg|penger|mange
kastet|kasta|hevet ut
er|var kjent som|for
jukset|løy|bløffet|pyntet på
snakker|prater mer|mye|bare|for
bestemmer seg
gir|ga blaffen|faen|blanke|beng
ta ham|henne|dem|det med en klype
trur|tror de|han|hun .. er|vet|kan
""",
    "tale": """
hadde|har|fikk det|den|akkurat|nøyaktig|samme|et|en samme|lignende|tilsvarende
kom hit|inn|tilbake|gråtende|løpende|krypende|stormende
forlot|forlatt|dumpet ham|henne|han|hun|henne
gikk fra
skilte|skilt|skilsmisse*|skiller|separert|samlivsbrudd
betalte|betaler|betalt ikke|aldri
ikke betalt
skyldte|skylder
mistet jobben|lappen|depositum*|hele|alt|plassen|sertifikatet|håret
gråt|gråtende|tårer|gråte
i fjor|vinter|våres|sommer|høst|forfjor
forrige|sist uke|måned|mandag|fredag|helg|år|vinter|sommer|høst
her om dagen
for .. uker|dager|måneder|år siden
endte opp|med|det
viste seg
gikk konkurs|på|til|i|galt|dårlig
i samme situasjon|båt|gate|oppgang|bygg|blokk|hus
trodde|nektet|insisterte|ventet|prøvde|påsto|hevdet|krevde|kjeftet|skrek|ignorerte|klaget|ville|glemte|kjøpte|valgte|droppet|ødela|knuste|søle|sølte|kræsjet|kom|satt|måtte hun|han|de|seg|i|at|å|til|på|med
han|hun|de|som|ho trodde|nektet|insisterte|ventet|prøvde|påsto|hevdet|krevde|kjeftet|skrek|ignorerte|klaget|glemte|kjøpte|valgte|droppet|ødela|knuste|sølte|kom|satt|måtte|fikk|gikk|hadde|ble|tok|var|ville|dro|mistet
gravid|full|fulle|drakk|fyll|gjeld|inkasso|betalingsanmerkning*|utro|utroskap|parykk|lus|kjønnssykdom|fengsel|rus|rusa|konkurs|botox|hofte*|kviser|overvekt*|slank*|fertilitet*|prøverør
krangler|kranglet|bråket|bråker|festet
sprakk|brant|kollapset|havarerte|vannskade*|oversvømt
opererte|opererte|operert|innlagt|syk|sykmeldt
prøvde|prøver seg|på|det
brutt|brøt|brøyt inn
frastjålet|svindlet|svindla|lurt|ranet|bedratt|hacket
mistet|mista|tapte 1*|2*|3*|4*|5*|6*|7*|8*|9*|alt|hele|sparepengene|kontoen|mange|flere
måtte .. betale|levere|vente|rive|pusse|selge|flytte|amputere|operere
har|hadde ventet|bodd|slitt|kranglet i|med|siden
valgte|velger å
lommebok*|økonomi|økonomien|råd til|lommeboka
samme rot*|problem*|utredning|sak|diagnose|situasjon|feil|greia|trøbbel
de|han|hun måtte|fikk|ville|kunne også|bare|til|ikke
i går|fjor|forgårs
med en|ei kone|mann|unge|bikkje|sønn|datter|mor
diagnose*|adhd|utredning|utredet|rullestol|demens|kreft*|angst|depresjon|autisme|barnevern*|hemmelig
stakkar|stakkars|stakkaren
bryllup*|bursdag*|konfirmasjon*
sa opp|ifra|at
lakk|lekket|lakk ned|inn
skulle du sett|hørt
gråter|grein|skrek|hylte|kjeftet|rasa|raste
lagt|la på seg
skylder|skyldte oss|meg|penger|1*|2*|3*|4*|5*|6*|7*|8*|9*
kastet|kasta ut
røk|ryker uklar|uvenner
abort|spontanabort|ivf|prøverør|rynker|flass|fotsopp|impotens|hemoroider
tvangssolgt|tvangssalg|arveoppgjør|arvekrangel|barnefordeling|samvær
fikk|hadde hjerteinfarkt|slag|kreft|sammenbrudd|panikk
ble|blei|er gravid|arrestert|sparket|oppsagt|syk|dømt|utkastet|kastet|innlagt|sykmeldt|dumpet|svindlet|lurt
det samme|tilsvarende med|hos|for
helt|samme likt|lik|situasjon|sak|problem
""",
    "blame": """
som jeg|vi allerede|tidligere|har|sa|skrev|nevnte|forklarte|opplyste|informerte|påpekte|gjentatte
som sagt|nevnt|tidligere|allerede|skrevet|forklart|opplyst|informert|kjent|presisert
som det .. står|fremgår|framgår
har|er|ble allerede|flere|tydelig|gjentatte|tidligere|klart sagt|forklart|svart|opplyst|besvart|informert|nevnt|skrevet|ganger
allerede|tidligere sagt|forklart|svart|opplyst|besvart|informert|nevnt|skrevet|fortalt
du|dere burde|skulle ha|lest|sjekket|visst|sagt|ringt|spurt|bestilt|vite|kanskje|heller|tenkt|meldt|kommet|gjort|fulgt|forstått
burde|skulle du|dere ha|lest|sjekket|visst|sagt|ringt|spurt|bestilt|vite|tenkt|meldt|kommet|gjort|fulgt|kanskje
kunne du|dere ha|sagt|lest|sjekket|tenkt|spurt|ringt|gjort
du|dere kunne ha|jo|sagt|lest|sjekket|tenkt|spurt|ringt|gjort
hadde du|dere .. lest|sjekket|bare|sagt|ringt|spurt|bestilt|gjort|fulgt|kommet|meldt|brukt|hørt|åpnet|opplyst|oppgitt|gitt|sendt|svart|betalt|holdt
hvis|om|dersom du|dere hadde|bare|leste|faktisk ..  lest|sjekket|sagt|ringt|spurt|bestilt|gjort|fulgt|kommet|meldt|brukt|hørt|giddet|tatt
du|dere har glemt|oversett|unnlatt|misforstått|feillest|rotet|åpenbart|tydeligvis|valgt
du|dere har|leste|sjekket|sa|ga|oppga|fulgte|ringte|meldte|spurte|svarte|gjorde|krysset|brukte|kontrollerte jo|tydeligvis|selv|åpenbart|ikke
du|dere glemte|overså|unnlot|ignorerte|misforsto|misforstår|feilberegnet|bommet
har du|dere .. ikke|tydeligvis|selv|åpenbart|oversett|glemt|misforstått lest|fulgt|sjekket|oppgitt|meldt|sagt|valgt|godtatt|bestilt|gjort|fått
må du|dere forstå|skjønne|tåle|regne|lære|huske|selv|nesten|faktisk|jo
du|dere må forstå|skjønne|lære|huske|nesten|faktisk|jo|tåle|regne|begynne|selv
må være|bli klar|flinkere
din|deres egen|eget feil|skyld|ansvar|valg|skjødesløshet
egen|eget feil|skyld|ansvar
ditt|deres|kundens eget? ansvar|problem
selv skyld|ansvarlig|ansvar|valgt|bedt|bestilte|signerte|godtok|godkjente|sørge|passe|sjekke|lese|krysset|bestilt|signert
valgte|bestilte|godkjente|godtok|signerte|skrev|krysset|trykket du|dere selv|jo|faktisk
du|dere valgte|bestilte|signerte|godtok|godkjente|aksepterte|takket|undertegnet selv|jo|faktisk|under|vilkår*|avtale*|dette|det|kontrakt*
neste gang bør|må|les|kan|ber|husk|anbefaler|sjekk|ring|bestill|møt|du|foreslår
for|i fremtiden|framtiden|ettertid ..  les|husk|sjekk|bør|må|ber
les|lese|sjekk|sjekke|leser ..  nøye|ordentlig|skikkelig|grundig|nøyere|bedre
les|lese hele|først|igjennom|gjennom|mailen|e-posten|vilkårene|det|avtalen|kontrakten|meldingen|teksten|brevet|bruksanvisningen
står|sto|stod tydelig|klart|svart|jo|faktisk|helt|veldig|uttrykkelig|eksplisitt|skrevet
det står|sto|stod jo|klart|tydelig|faktisk|svart|helt
svart på hvitt
klart og tydelig
fremgår|framgår klart|tydelig|jo|helt|av
brukerfeil|feilbruk
feil bruk
du|dere fikk|ble|er beskjed|informert|varslet|opplyst|jo|tydelig|faktisk
fikk|ble du|dere beskjed|informert|varslet|opplyst|jo
ikke vår|vårt|min feil|skyld|problem|ansvar
kan ikke|ikke vi|jeg|noe noe|hjelpe for
kan ikke|neppe forvente|forventes|regne|tro|kreve
hva hadde|trodde|forventet|regnet du|dere
kan vi|jeg ikke noe|noe
folk|kunder leser|leste|fulgte|bare|må
andre|øvrige|alle|resten|flest klarer|får|forstår|skjønner|klarte|fikk|har|greier|betaler|følger
som alle|resten andre|av
de fleste|andre klarer|forstår|andre|leser|skjønner|vet|husker|møter
bør|burde|må være klar|kjent|kjente
ventet for lenge|med
for sent|sen|seint ute
du har hatt
forholde deg|dere|oss|seg til
voksen|voksne folk|mennesker|mann
rart|merkelig|underlig|påfallende at|du
sier seg selv
det er|var jo|da du|dere|helt
tydeligvis|åpenbart|åpenbart ikke|har|du|misforstått
elementært|selvsagt at|folkeskikk
sunn fornuft
følg|følge|fulgt|følger instruks*|anvisning*|veiledning*|reglene|rutinene
slik alle
som kunde plikter|må|har|er
når du|dere ikke|velger|selv|først
da må|burde|skulle|får du|dere .. ha|si|sagt|ringe|nesten|tåle|lære|vente
du|dere må|har nok? ha|glemt|misforstått|gjort|trykket|tastet glemt|misforstått|gjort|trykket|tastet|feil|noe|blandet|oversett
må ha glemt|misforstått|gjort|trykket|tastet|oversett|blandet|lest
må|kan|er nok? være|noe noe du|dere|man
gjort noe? feil|galt
deg|dere selv å takke
det er|var alltid|alltid|stadig|bare|jo|oftest du|dere|kunden|kundene som
det er|var du|dere som
det er alltid
folk|kunder|mennesker som deg|dere
folk må|bør|får|kan|skal|leser|glemmer|roter jo|selv|faktisk|nesten|ikke|lære|bort|beregne
burde|bør|skulle|må være opplagt|kjent|klart|selvsagt|en|unødvendig|innlysende|åpenbart|selvsagt
opplagt|innlysende|selvsagt|selvfølge for de|alle|folk|enhver
enhver|alle|de vet|forstår|kan|fleste
det sier alle|de|folk
virker|fungerer|går|lastes|er hos|for|fint alle|andre|resten|de
hos|for alle andre|de
på|i din|deres|den|hennes alder|situasjon|generasjon
som|enn alle|andre|resten andre|foreldre|kunder|av|beboere
du|dere kunne|burde|skulle vel|jo|nå|godt|heller
forvente|forventer|forventet at|av .. folk|kunder|voksne|deg|dere|alle
ikke mer enn
noe|på man|du|dere|det .. ikke|aldri burde|skulle|skal|bør
noe man|du|dere ikke
har|når man|du|dere klikket|trykket|tastet|valgt|skrevet|brukt|åpnet
får|få med seg|deg
får nesten|bare stole|tåle|ta|akseptere
stole|stol på oss|meg|at
har du|dere leste|lest|sjekket|sett|prøvd|fulgt veiledning*|vilkår*|bruksanvisning*|nøye|ordentlig|e-posten|det|i
har dere|du ikke|egentlig|i
det|dette burde|må|bør|skulle du|dere|man|folk
tatt|ta|sagt|meldt|gitt|tok det|dette|fra|ifra|beskjed .. da|før|tidligere|samtidig|med|opp
burde|skulle .. tidligere|før|med|da du|dere|en
hva|alt|det|når folk|kunder|kunden .. roter|gjør|glemmer|bestiller|ikke|selv|finner
du|dere har trolig|nok|sikkert|antakelig|vel|neppe|kanskje .. ikke|glemt|tastet|brukt|gjort
kundens|brukerens|egen|din|deres egen? feil|skyld|ansvar
dessuten burde|må|er du|dere
hvorfor har|gjorde|ringte|sjekket|leste|venter|sa du|dere ikke
i god tid
spør et|en|noen barnebarn|voksen|andre|ungdom
når du|dere selv|først|bestiller|ikke
du må lese|huske|passe|sjekke|følge
dere må lese|huske|passe|sjekke|følge
må lese hele|alt|teksten
beregne|planlegge litt|tid|bedre
legge|lagt merke|merke
som .. uttrykkelig|tydelig|klart sto|står|skrevet|står
helt|ganske|veldig tydelig|klart|enkelt|opplagt
skrevet|står|sto|stod|opplyst|beskrevet helt|veldig|ganske|tydelig tydelig|klart|i
jeg|vi har jo|nå|alt|allerede sagt|skrevet|forklart|svart|gjentatt|bedt
jeg|vi gjentar|gjentok
for siste|tredje|fjerde|femte|n'te|gud gang
nok en gang
tydeligere|klarere blir|kan
si det tydeligere|klarere
hva er det du|dere ikke
noe uklart|vanskelig
hvis|om du|dere hadde giddet|orket|tatt
ta|tar med|på deg|din selv|kappe
ansvaret|feilen|skylden ligger|er|hviler hos|på|din|ditt|deres|kunden
ligger hos deg|dere|kunden
da skulle|burde du|dere
hvem har sagt|lovet
vanskelig for å tro
det tviler|tror jeg|vi på|ikke|knapt
ingen andre .. klaget|klager|problemer|problem|reagert|sagt|spurt
du|dere er den|de eneste
eneste som klager|har|ikke|reagerer
alle|resten andre .. fornøyde|fornøyd|fått|klarer|forstår
sunn|litt|vanlig fornuft|omtanke|folkeskikk|høflighet
som|en voksen|oppegående
det forventes|kreves|forutsettes at
plikt|plikter å|til|du|dere
din|deres|kundens plikt|ansvar|oppgave
har|hadde du|dere glemt at|det|hva
burde|bør vite|huske|forstå|skjønne|kjenne|være
husker|leser|hører|forstår|ser du|dere ikke
tenkt|tenke på det før|da|litt
kan ikke lastes|klandres|holdes|bebreides
skylde|skylder på oss|andre|meg
ikke vi|jeg|oss|meg som .. glemte|bestilte|har|rotet|valgte
din|deres uforsiktighet|slurv|glemsel|slurving|forsømmelse|misforståelse|egen
du|dere|kunden .. ikke fulgt|lest|overholdt|gitt|oppgitt|meldt|møtt
ikke ble fulgt|lest|overholdt
uforsiktig*|uaktsom*|skjødesløs*
i siste liten|øyeblikk
hvorfor i all|venter|ventet
det hjelper ikke|lite å
""",
    "contradiction": """
det|dette stemmer ikke|overhodet|altså|rett|absolutt
stemmer ikke|overhodet
det|dette er|var|blir ikke|feil|galt|usant|løgn|direkte|rett|bare|simpelthen sant|riktig|korrekt|tilfelle|feil|galt|usant|tull|tøv
det|dette er|blir tull|tøv|vrøvl|løgn|usant|galt
helt|direkte|rett|bare|rett feil|galt|usant|slett|uriktig
uriktig|usant
tar du|dere feil
du|dere tar feil
kan|umulig ikke|umulig stemme|være|medføre|ha
ikke|umulig medfører riktighet
nei det|du|dere|dette gjorde|har|er|var|stemmer|ikke|sa|kan|fikk|ble|står
tull|tøv|vrøvl|sludder|nonsens|oppspinn|tøys|våset|vås|bull
aldri sagt|lovet|lovt|skrevet|avtalt|mottatt|påstått|hevdet|gitt|tilbudt|fått
har vi|jeg aldri|ikke sagt|lovet|lovt|skrevet|avtalt|mottatt|påstått|gitt
ingen her|hos|av ..  har|lovet|sagt|lover|sier|ville
ingen .. lovet|sagt|lovt
det skjedde|har ikke|aldri skjedd
du|dere misforstår|husker|blander|tror|innbiller feil|sammen|noe|deg
husker du|dere feil
feil .. av deg|dere
det gjorde|har|var|fikk|sa du|vi|dere|ingen ikke|aldri
kommer ikke på tale
absolutt|overhodet|slett|definitivt|så ikke|absolutt
på ingen måte
rett og slett ikke|feil|usant
ingen feil|grunn|grunnlag hos|fra|på|til|for
det er|var ingen|ingenting|ikke feil|galt|noe|vi|oss
ikke noe galt|feil|rot
du|dere fikk|får|har akkurat|nøyaktig|det|riktig
vår|våre|vårt|målingen|systemet|måleren|fakturaen|prisen|regningen .. er korrekt|riktig|riktige
våre|vårt system*|logger|tall viser|lyver|tar noe|annet
det er bare|rett noe|tull
din|deres påstand*|oppfatning
påstår|påstand|påstanden|hevder
uenig|uenige i
det vet|tror jeg|vi ikke|bedre
dette er|var feil|galt
det|dette har|er|kan|sa|gjorde|lovte vi|du|dere|jeg|ingen|hun|han ikke
nei da|du|dere
stemmer .. ikke med
så|det du|dere får|må nesten stole|tro|godta
kan godt mene
det kan|ser jeg|vi ikke se|at
ser|finner vi|jeg ingen|ikke
ikke av seg
men .. ikke av seg
""",
    "insult": """
latterlig*|barnslig*|idiot*|teit|tåpelig*|patetisk*|hysterisk*|kverulant*|sutre*|sutring|syt|syter|syting|sytete|tullete|dumskap|dust|naiv|naivt|smålig*|pinlig*|hårsår|uvitende|ignorant
dum|dumme|dumt spørsmål|som|å|nok
ro deg|dere|ned ned
slapp av
besinn deg
er du|dere seriøs|seriøse|alvor|dum|blind|klar
seriøst
mener du|dere alvor|virkelig|seriøst
enkelte|noen|visse folk|mennesker|kunder
skjerp deg|dere
voks opp
bli voksen
ta deg|dere sammen
storm i
vannglass
drama|dramatisk*|dramadronning
overdriv*|overreager*|oppblåst
hisse|hiss deg|dere|seg
kjefte|kjefting|kjeft
den|denne|din tonen|tone|holdningen|holdning
tonen din
tone ned
bagatell*|småting|småpirk|pirk|pirkete|flisespikkeri
lær|lære deg|dere å|litt
oppfør deg|dere
ikke så|spesielt|veldig|akkurat vanskelig|komplisert
så vanskelig|komplisert kan|er|å
selv et|en|min barn|femåring|femåringer|tiåring|bestemor
sånne|slike|folk som deg|dere
mas|masing|maset|mase|maser|masete
skjønner|forstår|fatter|begriper du|dere ikke|virkelig|ingenting
utrolig at|hvor
gidder ikke
lite gjennomtenkt|smart
stor|rar oppstandelse|sak
lage|lager|gjøre et|en|stort nummer|sak
gjerrig*|smålig*|påståelig*|krakilsk*|kravstor*|utakknemlig*|uvillig
dårlig betaler
folk|kunder|typer som deg|dere
det sier alle
på din alder
for gammel|ung|treg
barnebarn
må|kan være .. noe|ikke du|dere
skjønner|forstår|fatter du|dere ikke
blind|døv|treg|tungnem
kan du|dere ikke lese|telle|norsk|regne
hva er det du|med
ikke så nøye|farlig
syns|synes synd på
gråt|grine|sutre|grining
tuller|kødder du|dere
ta deg|dere en
hvem tror du|dere
typisk deg|kunder|folk
mangel på
ikke spesielt|særlig|akkurat smart|lurt|gjennomtenkt
kunder|folk som deg|dere|klager
""",
    "understand": """
jeg|vi forstår|skjønner|hører
forstår|skjønner|ser jeg|vi|godt|at|hvorfor|veldig|fullt|absolutt|helt
forstå|skjønne at|hvorfor|godt
forståelig*|forståelse
du|dere har helt|fullstendig|rett|absolutt|selvfølgelig|jo rett|i|et|helt
har du|dere .. rett|poeng
rett i at|det
et|godt|fair|viktig poeng
enig i|med|at
jeg|vi er .. enig|enige
se|ser hvorfor|hvordan
jeg|vi ser at
rimelig|legitimt|naturlig|fornuftig|godt spørsmål|innvending|å|at
riktig|bra|fint|rett av deg|dere|at ..  spør|spør|sjekker|tar|sier|reagerer
bra|fint|godt|flott|riktig at du|dere ..  spør|tar|sier|reagerer|sjekker|melder|påpeker|følger
i ditt|din|dine sted|sko|situasjon
hadde|ville|ville også reagert|tenkt|følt|spurt|trodd|lurt
lett å tro|forstå|lese|misforstå|skjønne|overse
kan|kunne lett|fort misforstås|leses|virke|forstås|oppfattes
det ser|høres|virker|kan ..  ut|merkelig|rart|urimelig|urettferdig
ikke rart at|du
gir mening
respekterer|respekt
ser vi|det|dette|saken ulikt|forskjellig
ulikt|forskjellig på
din|deres vurdering|opplevelse|side|syn|synspunkt|reaksjon|frustrasjon
ulikt|forskjellig
uklart|utydelig|tydeligere|dårlig formulert|fra|forklart
tar på|til alvor|meg|etterretning
ditt|deres synspunkt|ståsted
kjedelig|ergerlig|frustrerende|irriterende|surt|overraskende å|når|at
tror på|jeg|vi deg|dere|det|gjerne
tviler|betviler ikke
kan godt|fint|lett|selvsagt|jo være|stemme|hende|forstås|leses|misforstås|oppfattes
kan|må være|stemme|hende at|riktig|sant|feil
det kan være|hende|stemme
kan jeg|vi|også|selvsagt|godt ..  ta|ha feil|tatt|oversett
jeg|vi kan|kunne ..  ta|ha feil|tatt|oversett
skal|vil ikke påstå|ta|krangle|diskutere|avvise|bestride
kan .. ha rett
gir|gi jeg|vi|deg|dere .. rett
deg|dere rett
rett i det|dette|at
lett|lette|naturlig|menneskelig å
litt|kanskje|ikke|nok|ganske så|veldig? uenig|uenige|ulikt|forskjellig
la oss|meg finne|få|avklare|se
finner|finne ut av sammen|det
respekterer|respekt for|at
sunn|naturlig|forståelig|rimelig|helt reaksjon|tanke|innvending
mye|hardt|surt|brutalt|ergerlig|irriterende|kjedelig|trist|leit|vondt å|når|at|jo
du|dere mener|opplever|synes|ser|husker|har at|det|dette|et|hatt
slik|sånn du|dere ser|opplever|husker|beskriver|leser
slik|sånn jeg|vi ser|leser|hører|husker|forstår
etter mitt|vårt syn|mening
var|er ikke tydelig|klart|godt|stort|lett
gikk|går|fremgår|sto|står ikke|dårlig fram|frem|stort|tydelig|godt
skulle|burde jeg|vi ha|skrevet|sagt|forklart
jeg|vi skulle|burde ha|skrevet|sagt|forklart|vært
enige|enig
uansett hvem|hva
du|dere har god? grunn
god grunn til
med rette
setter meg|oss inn
hører hva|at du|dere|jeg
tar kritikken|det|dette inn|til|på
rettmessig|betimelig|relevant
kjenner|kjente jeg|meg igjen
hadde også|nok|selv
sett fra|med din|deres|dine
det skal|må du|dere|vi .. ha|kunne|få
helt naturlig|forståelig|rimelig|innafor|normalt
beklager at det|vi ..  uklart|utydelig|misforstå*
""",
    "facts": """
fakturaen|regningen|kontrakten|avtalen|tilbudet|prisoverslaget|overslaget|loggen|måleren|kvitteringen|vilkårene|bestillingen|ordren|bekreftelsen|summen|beløpet|prisen|gebyret|leiekontrakten|forsikringen|målingen|målingene|rapporten|journalen|protokollen|vedtektene ..  viser|sier|er|dekker|gjelder|omfatter|består|inneholder|står|datert|har|gir|inkluderer
består av
satt sammen
grunnen|årsaken|bakgrunnen til|er|var|for
fordi|ettersom
skyldes
slik|her|sånn er|ser regnestykk*|utregning*|beregning*|spesifikasjon*|oversikt*|hvordan|tallene
regnestykk*|utregning*|beregn*|spesifis*|spesifikasjon*|fordel*
ifølge|hht
i følge
i henhold
har|jeg|vi .. sjekket|gått|lest|sammenlignet|hørt|kontrollert|undersøkt|målt|regnet|funnet|slått
jeg|vi sjekket|gikk|så|leste|kontrollerte|målte|fant|ser ..  gjennom|at|loggen|opptaket|bildene|i|på
sjekket|gått|sett|lest|gjennomgått opp|gjennom|igjennom|loggen|nærmere|saken|avtalen|bildene
på vår side
hos oss|meg står|ligger|er
det som skjedde|har
forskjellen|differansen|avviket er|ligger|mellom|kommer|skyldes|på
kommer av
legger|lagt|sender ved|kopi
kopi av
i avtalen|tilbudet|kontrakten|e-posten|mailen|loggen|pkt|punkt|ordrebekreftelsen|vilkårene
ifølge avtalen|tilbudet|kontrakten|loggen|måleren
punkt|paragraf|pkt|linje|side
hvorav|herav
det vil si
dvs
altså
utgjør|tilsvarer
derfor
til|fra sammen|sammen
loggen|opptaket|journalen|måleren|målingen|bildet|bildene|avtalen|fakturaen|tilbudet|systemet|ordren|kontrakten|kvitteringen|samtalen .. vår|viser|sier|står|ser
i systemet|loggen|ordren|avtalen|bestillingen|tilbudet|kontrakten|vilkårene|journalen|opptaket
av disse|det|dem|summen|beløpet
gjelder .. mens
mens|altså|nemlig|dermed|derfor
regelen|reglene|forskriften|loven|vilkårene|satsen|grensa|grensen er|sier|gjelder|står
er målt|registrert|beregnet|datert|logget|lagt|notert
det|dette|beløpet|summen|prisen|gebyret gjelder|inkluderer|omfatter
la i|fjor
etter varsel|vilkårene|avtalen|avtale
kom i tillegg
""",
    "recommend": """
anbefal*
vil|ville|kan|vil jeg|jeg|vi foreslå|anbefale|råde|tipse
foreslår|forslag|forslaget
ville|hadde jeg|vi|nok|heller|helst ..  valgt|gått|tatt|satset|startet|kjøpt|begynt|brukt
jeg|vi ville|hadde ..  valgt|gått|tatt|satset|startet|kjøpt|begynt|brukt
passer|passe|egner|egnet for|til|deg|dere|godt|bra|perfekt|fint|best|seg|utmerket|ypperlig
perfekt|ideell|ideelt|ypperlig|midt|utmerket|glimrende for|til|blinken|valg|i
best|beste|bedre|godt|smart|lurt|tryggeste|riktig|riktige|naturlige|enkleste valg|valget|alternativ*|løsning*|kjøp|modell*|pakke*|abonnement*|behandling*
vi|jeg tilbyr|fører|selger|leverer
vi har også|nå|en|et|egen|eget|flere|to|tre|akkurat
kan tilby|få|friste
tilbyr
tilbud|tilbudet på|vårt|vårt|av
pakke|pakken|pakker|premium*|medlemskap*|oppgrader*|tilleggspakke*|tilleggsforsikring*|tilleggs*|serviceavtale*|vedlikeholdsavtale*|gavekort*|klippekort*|abonnement*|storpakke*|gullpakke*|plusspakke*
pluss|gull|premium|basis|komfort|standard versjon*|pakke*|modell*|avtale*
utvidet|forlenget garanti*|forsikring*
hva med
hvorfor ikke
har|kanskje du|dere vurdert|tenkt|prøvd
du|dere kan|kunne|burde|bør også|legge|oppgradere|utvide|kjøpe|vurdere|prøve
vurdere|vurdert|vurder
verdt å|det|pengene
gå for
gå|velge|ta for|den|det|heller
kampanje*|rabatt*|spesialtilbud|tilbudspris|introduksjonspris|månedstilbud
populær*|bestselger*|favoritt*|storselger*
prøv|prøve vår|den|det|å|vårt|en
lønner|lønne seg
lurt|smart|fornuftig å|av|med
behandling*|kur|kuren|kurs|kurset|modell|modellen|versjon*|serie|serien
interessert|interesse i|for
kunne|kan være|vært|passe noe|aktuelt|interessant|lurt|deg|fint|bra
ville|hadde jeg|vi
jeg|vi ville
for deg|dere tror|kan|passer|er
vil|ønsker du|dere prøve|ha|heller|se|teste
vi|jeg har en|et|ei|også|begge ny|nytt|flott|fin|egen|god|i|kampanje|fin
vi|jeg har også
velger|tar|oppgraderer|bestiller|kjøper|legger|melder du|dere|på
kan vi|jeg legge|sette|gi|tilby|foreslå .. inn|på|til|med|en|et
muligheten|mulighet|alternativ også|er|a|b|1|2
går|finnes .. også
gull*|premium*|pluss*|komfort*|pro|maks*|royal|deluxe|ekstra
medlemskapet|abonnementet|pakken|forsikringen|serien|modellen koster|har|gir|dekker|inkluderer
vil du ha
""",
    "effect": """
slipper|slippe|sluppet du|dere|han|hun|de|deg|å|dermed|fingrene|alle|barna
sparer|spare|spart du|dere|deg|tid|penger|mye|rundt|omtrent|ca|cirka|nesten|en|to|mest
unngår|unngå du|dere|å|at
uten å|at
uten .. måtte|bekymre|tenke
så|da|dermed|derfor|slik|sånn slipper|sparer|unngår|trenger|klarer|merker|rekker|sover|holder|går|står|sitter|kommer|er|får|blir du|dere|han|hun|den|barna|ingen|ryggen|hunden|dine|deg|kroppen|huden .. selv|å|ikke|fortsatt|likevel|uansett|også|alltid|mer|mindre|ro|fred|tid|vist|hele
så du|dere|han|hun|de|barna|ingen|alle|folk|den|det .. kan|slipper|trenger|klarer|vet|rekker|merker|sover|holder|sitter|unngår|sparer|tåler|blir
så|slik|sånn .. din|ditt|dine|deres
så|slik|sånn budsjettet|ryggen|huden|håret|skulderen|kneet|føttene|rommet|leiligheten|huset|hunden|katten|bilen|maten|naboene|kollegene|kollegaene|barna|ungene|gjestene|mannen|kona|toåringen|fingrene|kroppen|hendene|ørene|hodet|nakken|batteriet|strømmen|regningen|lokalet
slik|sånn at du|dere|det|den|han|hun|barna|ikke|alle
som betyr|gjør|gir|holder|sparer|lar at|det|deg|dere|du
det|dette|den|de betyr|gjør|gir|sparer at|det|deg|dere|for|du .. lettere|enklere|mulig|tryggere|bedre|mer|slipper|du|dere
gjør|gjøre at du|dere|det|den|huden|ryggen
betyr|vil det? at|si
gjør|gjøre det .. lettere|enklere|mulig|tryggere|bedre
du|dere slipper|sparer|unngår|merker|rekker|klarer
du|dere|han|hun kan .. selv|uten|fortsatt|likevel|samtidig|hele
på den|denne måten
lettere|enklere|roligere|mykere|stillere|billigere|varmere|tryggere|raskere|skånsom*|behagelig* for|å|enn|når
mindre|mer|lenger|bedre enn|press|støy|vekt|tid|plass|slitasje|smerte|strøm|vondt|irritasjon|ro
siden|ettersom du|dere|han|hun|hagen|huset|barnet|hunden|ryggen|leiligheten|datteren|sønnen
fordi du|dere|han|hun
når du|dere|han|hun|det .. sitter|ligger|står|går|kjører|reiser|sover|løper|trener|børster|dusjer|lager|trykker|drar|jobber
med ditt|din|dine|deres .. forbruk|behov|bruk|kjøring|hud|hår|rygg|inntekt|alder|vaner
med|i to|tre|små|et|en barn|hund|katt|liten|mørk|trang
for din|ditt|dine|deres del|bruk|hud|rygg|hår|knær|behov|situasjon
for deg|dere som
for|fordi den|det|de|når .. blir|lukter|åpner|kan|gir|holder|aldri|ikke|tåler|støtter|er
du|dere nevnte|sa|skrev|fortalte|beskrev|beskriver|nevner
slik|som du|dere beskriver|nevner|forteller|nevnte
i ditt|deres|din tilfelle|hus|leilighet|situasjon|stue|kjøkken
i stedet for å
tjener|tjent seg inn
betaler seg
tåler at|både|å|det|vann|regn|skygge|vask
varer|holder lenger|lengre|hele|varmen
gir|gi deg|dere|barna|ryggen|håret|huden|mest|mer|omtrent
tar vare på
klarer|greier du|den|det|seg|han|hun
helt for dere|deg
fordelen|fordel er|at|med
bare|aldri|ikke|neppe hører|varmere|blir|merker .. din|enn|stemmen
faller|synker|halveres|reduseres .. med|regning*|strøm*
penger|tid igjen|til|over
gratis for deg|dere
avlaster|avlaste|skåner|skåne|demper|dempe|lindrer|lindre|forebygger|forebygge|beskytter|beskytte
hjelper|hjelpe mot|på
holder deg|dere|ham|henne|barnet|maten|rommet|huset varm|varme|tørr|tørre|unna|frisk|våken|kjølig
tar mindre|bort|opp|ikke plass|støy
rom|plass til hele|alle|dere|begge|vogna|både|deg|fem|tre|fire|barnevogn*
får plass til
rekker|rekke å
råd til
kutter|halverer|senker|reduserer regningen|strøm*|utgift*|kostnad*|støyen
dekker deg|dere
trygg|trygge på|hele|for|om
hverdagen|hverdag enklere|lettere|din|deres
tid til|sammen
tilpass* deg|dere|din|ditt|deres
nok for|til deg|dere|ditt|deres|din|det|å
mer enn nok
midt i|på
akkurat|nettopp|presis det|de|der|den du|dere|som
billigere|rimeligere|dyrere for|enn|i
gir .. ro|fred|feste|støtte|varme|fukt|lys|luft|bedre
""",
    "feature": """
gb|mb|mbit|mbps|kw|kwh|watt|liter|mm|cm|hk|megapiksel*|piksler|rpm|hz|bar|dpi|db|desibel|lumen|mah|ghz|newton|psi|spf|gram|karat|trinn|trinns|lags
energiklasse|klasse|generasjon|generasjons|serie a|b|1|2|3|4|5|pro|plus
første|andre|tredje|fjerde|femte|sjette|siste|nyeste|neste generasjon*
sertifiser*|patenter*|patent|teknologi*|avanser*|nyeste|integrert|integrerte|rustfri*|aluminium*|keramisk*|titan*|tysk*|sveitsisk*|italiensk*|japansk*|koreansk*|karbon*|nano*|laser*|ultralyd*|ergonomisk*|hypoallergen*|bluetooth|led|hepa|iso
utstyrt|levert|bygget|utrustet med
inneholder|inkluderer|omfatter
består av
høy|høyeste|topp|ypperste|første kvalitet|standard|klasse
kvalitetsprodukt|høykvalitets|kvalitets*
laget|produsert|fremstilt av|i|med
har en|et|to|tre|fire|fem|seks|åtte|ti|tolv|hele|innebygd|innebygde|egen|eget
innebygd*|innebygget
års|årig|årig garanti
lag|hastigheter|nivåer|moduler|kanaler|soner|funksjoner|innstillinger
eksklusiv*|profesjonell*|luksus*|luksuriøs*|moderne|topp|toppmoderne
aktive ingredienser|stoffer
hyaluron*|kollagen*|retinol*|keratin*|vitamin*
virkestoff*|formel|formelen
kapasitet|effekt|effekten på
har|gir|med|dekker|inkluderer|leverer|tilbyr 1*|2*|3*|4*|5*|6*|7*|8*|9*
har|gir|med|dekker|inkluderer|tilbyr to|tre|fire|fem|seks|sju|åtte|ni|ti|tolv|dobbel|dobbelt|trippel|integrert
sensor*|kamera*|wifi|led-lys|ce-merket|ce-godkjent|fg-godkjent|godkjent|pulssoner|gps|lateks|posefjær*|bambus*|memoryskum|parkett|ventilasjon|vannbåren|varmekabler|heis|tåke*|solcelle*|markise|sensorer|ladeboks*
5g*|4g*|4k*|8k*|hd|full-hd|esim|api|usb*|hdmi|ai|maskinlæring|tofaktor|tolags|kryptering|sky|skybasert|skyløsning|integrasjon*
syrefast*|trelags|tolags|argon*|u-verdi|isolasjon|glassfiber|gulvvarme|aluminiums*|kobber|messing|eik|massiv*|porselen|ull|merino*|gore-tex|dun
niacinamid|aminosyrer|arganolje|shea|peptid*|ceramid*|alger|havalger|hydrogenperoksid|fluor|aloe|spf
alle|den|modellen|løsningen|pakken har|inkluderer|omfatter
hk|nm|cm|kvm|m2|kg
ubegrenset|fri data|sms|tale|bruk
dobbel|dobbelt|trippel
garanti på
årets
opptil|inntil 1*|2*|3*|4*|5*|6*|7*|8*|9*
grønn|digital|automatisk|elektrisk|elektronisk
""",
    "self_praise": """
markedsleder*|markedsledende|bransjeledende
ledende i|på|innen|aktør*
siden 18*|19*
etablert|grunnlagt|startet i|19*|18*|allerede
års|tiårs|år erfaring|fartstid|tradisjon|bransjeerfaring
lang|bred|unik|solid erfaring|kompetanse|fartstid|fagkunnskap
prisvinnende|prisbelønt*|kåret|prisdryss
vunnet pris*|flere
årets
ingen .. erfaring|maken|bedre|slår|kompetanse|matche|konkurrere|like
ingen andre|annen har|kan|i|på|leverer
best|beste|største|eldste|fremste|flinkeste|mest i|på byen|landet|norge|regionen|norden|fylket|markedet|området|bransjen|bergen|oslo|trondheim|stavanger|nord-norge
byens|landets|norges|regionens|nordens|bransjens|distriktets|markedets|europas beste|største|eldste|fremste|ledende|mest|flinkeste
vi er .. best|beste|ledende|stolte|spesialister|eksperter|kjent|landets|byens|norges|godkjent*|sertifisert*|størst|medlem
stolt|stolte av|over
spesialister|eksperter|ekspertise|spesialist|fagfolk|fageksperter
anerkjent*|renommert*|renommé|høyt
godt rykte|renommé
tusenvis|hundrevis|titusenvis av ..  fornøyde|kunder|gjester|pasienter
fornøyde kunder|pasienter|gjester
medlem|medlemmer av|i
mesterbrev|mesterbedrift|fagbrev|miljøfyrtårn|autorisert*
godkjent av
familiebedrift*|familieeid*
vår|vårt|våre erfaring|ekspertise|kompetanse|team|eksperter|spesialister|fagfolk
utdannet|utdannelse|opplæring i|ved|fra
uovertruffen|enestående|uslåelig*|overlegen*
toppkarakter*|trustpilot|terningkast|stjerner|femstjerners
mest solgte|erfarne|moderne|kjente|populære
kvalitet .. kompromiss|høysetet
vet hva vi
vi kan faget|faget|dette
kompetente|dyktige|erfarne|høyt
kåret til
best i test
vunnet pris*|prisen
har mesterbrev|lang|bred|solid
vi har malt|drevet|gjort|holdt|vært|jobbet .. år|bransjen|siden
medlem av|i
år på rad
i bransjen
ingen i
bestselger*
tidenes|norges|byens|landets
""",
    "urgency": """
kun|bare|gjelder i dag|kveld|ut|frem|fram|til
kun|bare|gjelder kun|bare|ut i|dag|uka|måneden|uken|helgen
bare|kun .. ut dagen|uken|uka|måneden|helgen|helga
i dag|kveld er siste
før det|den|prisen|de|tilbudet|plassene|noen er|blir|går|forsvinner|ryker|andre|for
før i|klokken|midnatt midnatt|kveld
for|før sent|seint
ikke|la vent|nøl|vente|utsett|utsette|gå|sjansen|mulighet*
ikke .. for lenge
vent|venter du|dere|ikke
nå eller aldri
siste sjanse*|mulighet*|dag|frist|time|innspurt
bestill|slå|kjøp|sikre|bestem|signer|book|grip|meld|svar|handle|handl nå|til|raskt|fort|umiddelbart|straks|i|allerede|deg|sjansen|dere
må bestemme|bestille|svare|slå|handle|signere|ha deg|dere|nå|i|raskt|fort|til|innen|svar
bør bestemme|bestille|svare|slå|handle|signere|skynde deg|dere|nå|i|raskt|fort|til|snarest
bestemme|bestem deg|dere
slå til
så lenge|langt lageret|beholdningen|rekker|det|forsyningen|tilbudet|de
trenger|må|vil ha|svar|et|et svar svar|avgjørelse|bekreftelse i|innen|nå
tilbudet|prisen|rabatten|kampanjen|fristen utløper|går|slutter|gjelder|opphører|forsvinner|ryker|varer
skynd*|haster|hastverk
med en gang
snarest|raskest
her og nå
på timen|flekken|dagen
tiden|tida|klokka renner|går|tikker
i morgen|mandag går|er|kan|stiger|øker|tidlig
prisen|prisene går|stiger|øker|settes|skal|hopper
utløper
rask|raskt|kjapp|kjapt avgjørelse|svar|beslutning|bestemme
la sjansen|muligheten|anledningen
allerede i dag|kveld
helst i dag|nå|kveld|med
vær rask|rask|kjapp
først til mølla
kjapp|rask|kjappe|raske du
akkurat nå
gjelder bare|kun|til|ut|frem|fram|i
bare|kun til|ut|frem|fram|denne|akkurat
når som helst
hoppe|hopp|heng|henge på
grip|griper|gripe|benytt|benytte sjansen|muligheten|anledningen
book|bestill|kjøp|svar|ring|meld|sikre .. straks|nå|umiddelbart|fort
svar nå|straks
gi oss|meg svar|beskjed nå|i|straks|med
den|det må du|dere
må skje|gjøres|avgjøres|bestilles
før fristen
bud i dag|kveld
være|vær|er rask|kjapp|snar
ikke evig
kun|bare få|noen timer|dager|minutter
denne uken|uka|helgen gir|får|har
før kvelden|natten|helgen
ikke sov|tenk i|for|på
sove i timen
ta sjansen
nå må du|dere|vi
kan|bør|må ikke vente|utsettes
tikker|tikkende
tilbudet|prisen|rabatten|plassen .. bare|kun|til i|midnatt|kveld
før jeg|vi|dere går|stenger|drar|tar
gir deg|dere til|frist
har til i
innen midnatt|kvelden
siste innspurt
allerede nå|i
ikke for lenge
sikre deg|dere
umiddelbar|omgående
før noen|andre
frist i|går
""",
    "scarcity": """
nesten|snart|så|nærmest|praktisk utsolgt|tomt|borte|fullt|fullbooket|fulltegnet|ingen|godt|talt
bare|kun|igjen en|én|ett|to|tre|fire|fem|noen|få|2|3|1|4|5|et par|igjen ..  igjen|plasser|plass|ledige|stk|stykker|rom|billetter|timer|bord
bare|kun en|én|ett|to|tre|fire|noen|få|2|3|1|4|5 igjen
få|noen plasser|igjen|ledige|rom|billetter
siste plass*|ledige|rest*|par|rom|eksemplar*|plassene|billett*|leilighet*|bordet|timen|på
går|selger|ryker|forsvinner|fyker|selges|blir unna|fort|raskt|som|ut|over|på|borte
rives|revet|river bort|vekk
hete|varme hvetebrød
andre|flere|mange|to|noen|annen|tre|en ..  interessert*|interessenter|kjøper*|kjøpere|vurderer|visning|budgiver*|spekulanter
interessenter|budgiver*
stor|enorm|mange|høy|voldsom interesse|etterspørsel|pågang|interesserte
fylles|fyller|bookes|booket|fylt opp|fort|raskt
varer|blir|ligger|står ikke|neppe lenge|evig|liggende
ikke vare|bli|stå|ligge lenge|evig
begrenset|begrensede antall|antall|opplag|parti|tilbud|plass*|plasser
ettertraktet|etterspurt|eksklusivt
alle|folk|andre kjøper|tar|velger|har|bestiller|sikrer|slår
de fleste|andre velger|tar|kjøper|går|har|bestiller|kundene|sikrer
noen|en|snapper|tar|kommer andre|annen før|den|det|plassen|slår
kan ikke holde|garantere|love ..  plass*|time|pris*|den|lenge
vanskelig å få
sjelden|sjeldent|unik|gyllen mulighet|sjanse|tilbud|anledning
plassen|den|de|rommet|leiligheten|timen er|blir|kan .. borte|tatt|solgt|gått
er|kan den|de|plassen|være borte
kjempepopulær*|superpopulær*
har|er bare|kun|få|én|ett .. igjen|ledige|timer|plasser
få timer|seter
én|en|ett|to|1|2|3 .. igjen på|i|til
forsvinner|ryker|går|fyker|fylles nå|fort|snart|raskt|nok
ser|kikker|titter på den|det|dem|samme
er|blir|nok|sikkert|fort .. borte|vekk|tatt
står|mange i kø|på
i kø
borte i|om|før
på lager
svært|veldig ivrige|interesserte|interessert
alle|nesten|mange|folk velger|tar|kjøper|vil
nesten alle
mange spør|ringer|venter|vil|ser
stor|enorm|vill pågang
får ikke inn|flere
kommer ikke inn|tilbake|igjen
siste|eneste i|på|av|som|igjen norge|landet|lager|byen|sitt
eneste igjen
utgår|utgått snart|fra
handlekurv*
på vent
telefonen ringer
alle skal|vil ha
hylla|hyllene|hyllene tom|tomme
rett før utsolgt
bare|kun 6|7|8|9|seks|sju|åtte|ti igjen|plasser
""",
    "guilt": """
etter alt vi|jeg|det|som
tross|til tross alt|for
svikte|svikter|sviktet|skuffe|skuffer
la|lar oss|laget|teamet|meg|dem|de|andre|gjengen i
i stikken
hadde|har regnet|satset|stolt|gledet på|oss|med|at
regner|regnet|stoler|teller på|med deg|dere|at
vi|jeg har .. lagt|brukt|strukket|stått|holdt|jobbet|kjempet|ofret ..  ned|mye|timer|oss|tid|plass*|på|arbeid|energi|krefter|hardt
lagt|lagde ned|inn|mye mye|arbeid|tid|sjel
brukt mye|timevis|flere|lang|masse tid|timer|krefter
strukket oss|meg
så mye|mange arbeid|tid|timer
skuffet|skuffende|skuffa|skuffelse|lei|trist hvis|om|over|at|for|når
tenk|tenke på de|andre|barna|oss|meg|familien|laget|naboene|miljøet|hvordan|dem|kollegaene|ungene|stakkars
minste du|dere|man kan|kunne|vi
skylder oss|meg|dem|familien|barna|deg|laget
urettferdig|dårlig gjort|mot|overfor
usolidarisk|egoistisk|utakknemlig|hensynsløst|ufint|uhøflig
liten|lite|små bedrift|firma|klubb|lag|familiebedrift|butikk|salong
andre|øvrige|alle foreldre|medlemmer|beboere|foresatte|naboer|kunder|familier har|stiller|betaler|bidrar|klarer
alle andre har|stiller|bidrar|betaler|gir
vil du|dere virkelig|vel|da
du|dere vil|ønsker vel|da ikke|gjerne
samvittighet*
hvem skal|ellers
går|gå ut over|utover
utover laget|de|andre|barna|oss|meg|kollega*
ansvarlig|god|glad|omsorgsfull|kjærlig eier|forelder|mor|far|hundeeier|huseier|foreldre|i
lojal*|lojalitet
ta|vise|vis ansvar|solidaritet|hensyn|litt|respekt
ødelegge*|ødelegger for
jobben|lønna|provisjonen min|mi
koster oss|meg
blir det|vi|jeg|de|laget ..  hardt|tøft|stående|lei|trist|vanskelig
fortjener
bryr deg|dere
dugnad*|dugnadsånd
har stilt|ventet|gjort .. for deg|dere
skylder du|dere|man|deg
synd|leit|trist|dumt|kjipt|ille|hardt .. for|på dem|henne|ham|oss|de|laget|gjengen|instruktøren|meg
leit|synd|trist|dumt|kjipt .. hvis|om|når du|dere
lever|livnærer av|seg
blir|ble|bli nok? skuffet|såret|trist|lei|knust
lar|lot|la|late ham|henne|dem|oss|de|meg|laget i|alene
sitter|sitte|sittende|står|stå igjen|alene med
ikke være|bli den som
tilgi|tilgir seg|deg|selv
gjerrig
folk som deg|dere blir|betaler|bidrar
hva vil .. si|tenke|tro
husk|husk at .. mange|andre|lever|ansatte
du|dere vil|vet vel|jo ikke
du|dere svikter|skuffer|forlater
hva skal|vil jeg|vi|barna|de si
jeg|vi som har
går|blir det barna|de|ungene|hunden
fortjener|fortjent
råd til å la|ikke
leve med
hvordan .. føle|føles
ansvarlig|god|ansvarsfulle|gode forelder|mor|far|eier|foreldre|hundeeier|huseier|sjef|nabo .. ville|gjør|velger|tar
som mor|far|forelder|eier|nabo|medlem
det beste for barnet|barna|ungen|hunden|familien|mamma|pappa|ham|henne
du|dere lovet|lovte|sa jo
teller|teller med på deg|dere|alle
for laget|lagets|klubbens|barnas|fellesskapets|din
fellesskap*|ekte lagånd|dugnadsånd
sjefen|lederen min
ikke|aldri glem hva|hvem|at
stilt opp for
stille|stiller|still opp
verdt|verd mer|det for|så
la dem|oss|barna|henne|ham ned|vente|lide|betale
utnytte|utnytter|snylte|snylter|gratispassasjer*
""",
    "threat": """
ellers|hvis|dersom må|blir|mister|risikerer|ser|sender|ikke|havner|faller|går
i motsatt fall
hvis|dersom|om ikke
hvis|dersom|om du|dere ikke|sier|avbestiller|takker|velger|nekter|insisterer|fortsetter|klager|trekker|avslår|går|dropper|likevel|venter
gjør|betaler|svarer|møter|velger|bestiller|avbestiller|sier|takker du|dere ikke|nei|opp|fortsatt|nå
blir|ser|er vi|oss|jeg|meg nødt|tvunget|nødt
nødt|tvunget til
du|dere mister|taper|risikerer|belastes|må betale|faktureres
du|dere vil|kan|må miste|tape|belastes|bli|betale|regne
mister|taper|risikerer du|dere
miste|mistet|mister|taper plassen|retten|garantien|depositum*|rabatten|timen|tilbudet|avtalen|bonus*|dekning*
kan|vil vi|jeg|ikke|da ikke|lenger|ikke lenger garantere|stå|hjelpe|prioritere|behandle|love|ta
ikke|verken lenger|garantere|stå|prioritere|holde|ta|ansvarlig ..  ansvar*|garant*|for|inne
inkasso*|namsmann*|rettslig*|rettsapparat*|advokat|forliksråd*|bot|svarteliste*|tvangs*|utkastelse|politianmeld*|anmelde*|erstatningskrav|søksmål
gebyr påløper|vil|på
konsekvens*
bakerst|nederst|sist i|på køen|listen|lista|køen
på eget|egen ansvar|risiko|regning
egen risiko|regning
bortfaller|opphører|annulleres|ugyldig|heves
faller|falle bort
stenges|sperres|kastes|stenge|sperre|stanses|si|sies opp|konto*|strøm*|tilgang*|abonnement*
kundeforhold*
da kan|må|blir vi|jeg|det ikke|dyrere|nødt|dessverre
går|sendes|sender|tar|ta saken|dette|den|kravet|det videre|til
vurdere om|å
til ettertanke
ta|tar|trekker|fratar fra|tilbake
få|får det|store|alvorlige|deg å|følger
merke|notere|notert i|deg systemet|journalen|som
prioriteres|prioritert ikke|ned|lavere|sist
velger|svarer|betaler|bestiller|takker|melder|møter|retter|godtar|signerer du|dere .. ikke
varsler|anmelder|melder|kontakter vi|jeg .. utleier*|politi*|bank*|arbeidsgiver*|inkasso|barnevern*|forsikring*|styret
rett til inkasso
til inkasso
får|få du|dere bot|gebyr|nekt|problemer|avslag|avkortning
nekt på|av
binder deg|dere|du
kommer du|dere til
da har|må|får du|dere .. deg|dere|selv
for sent å
uten oppdekning|forsikring|garanti
dårlig betaler
kostnaden|regningen må|blir|havner
da stenger|ryker|faller|mister|avslutter|sender|trekker|stopper|kansellerer|sletter|går|tar|blir vi|jeg|du|dere|det|plassen|saken
se oss|meg nødt
rapportere|rapporteres|innrapporteres
neste gang får|blir|kan
blir det ingen|ikke|slutt|dyrt|verre
ikke|aldri forvent|regn|tro
se langt etter
kan bli dyrt
koste|kost deg|dere dyrt|plassen
advokaten|advokatene vår|våre
våre advokater|jurister
rettslige|juridiske skritt
kredittvurdering|betalingsanmerkning*
utestenges|utestengt|utelukkes|utvises|ekskluderes
siste advarsel|varsel|frist
frafaller|fraskriver
bakerst i|på køen|køa
""",
    "fear": """
angre|angrer|angret
kan|vil|kommer fort? ende|gå|bli galt|katastrof*|farlig|alvorlig|dyrt|verre|fatalt|ille|stygt
gå|går|gått galt|gærent|utover|skeis
verste|verst fall|tenkelige
ende|ender|endte med|opp|i|på
tenk om|hvis|deg ..  skjer|våkner|står|hadde|noe|barna|du|det
tenk hvis|om
hva om|hvis|skjer det|du|noe|dersom|hvis
forestill deg
du|dere vil|ønsker|har ikke|vel|neppe|helst ..  sitte|stå|risikere|oppleve|våkne|ende|havne|miste|lyst
vil|vil du|dere ..  sitte|stå|risikere|oppleve|våkne|ende|havne|strande ..  med|der|igjen|uten
sitte|stå|sitter|står der|igjen|plutselig|uten|med ..  uten|skjegget|regningen|alene|kulda
skjegget i
risiko*|risikabelt|risikerer|risikere
farlig|livsfarlig|fare|faren|helsefarlig|brannfarlig for|å|ved|at|om
livsfarlig|helsefarlig|brannfare
innbrudd*|innbruddstyv*|tyv|tyver|brann|branner|oversvømm*|infeksjon*|råte|kreft|blodpropp|rotfylling|lammelse|ulykke*|kollisjon*
skulle ønske
ønske|ønsket|ønsker at|du|de|dere hadde
de|folk|kunder|alle som ikke|droppet|sa|ventet|utsatte|valgte|sparte|angrer|ikke|lot
vi|jeg har sett|hørt ..  mange|flere|hva|det|ille
før noe|det|uhellet|ulykken skjer|smeller|er|går|ryker|skjer
mareritt*|tragedie*|tragisk*|katastrof*
blir|bli|er for|mye|bare verre|dyrere|sent
drept|strandet|livsfare
står|står på|om liv|livet
sjansespill|gambling|gambler|gamble|sjansen
man|du vet|kan aldri
aldri vite|vet|sikker
sove|sover godt|trygt|dårlig
surt|dyrt|bittert|ergerlig når|å|hvis|om|den
kan|vil koste deg|dere
ødelagt|ødelegge for|hele|alt|livet
plutselig .. står|ryker|stopper
tikkende bombe
kommer du|dere til å .. angre|stå|sitte|fryse|mangle|miste
kommer til å angre|stå|sitte|fryse|savne|miste
tilgi|tilgir seg|deg
iskald*|kald|kaldt .. januar*|vinter*|natt
brutt|brøt inn
gir|ga .. opp etter
kasta|kastet|kaste|kaster bort penger|pengene|tid
vil vel ikke
taper|tape hver|penger|mye|hvor
hvor mye du|dere taper|mister|risikerer
velge mellom
stå|sitte|står|sitter uten|igjen
tyver|tyv|ran|svindel|svindlere
kan|vil|kommer ryke|smelle|kollapse|havarere|sprekke|briste når|til
ryker|smeller|stopper|havarerer den|det|motoren|når|midt
midt på fjellet|motorveien|natta|natten|vinteren
det verste|styggeste jeg
vet du hva|hvor
hver tredje|annen|fjerde|femte .. får|opplever|har|mister|rammes|ender
én|en av tre|fire|fem|ti|to
for sent å snu|angre
sitte|stå|ligge igjen|der|uten|med|våken
tør|våger du|dere virkelig?
skummelt|uforsvarlig|hasardiøst|uansvarlig
skade|skader|ødelegger|ødelegge seg|deg|for|varig|huset|ryggen
varig|varige|alvorlig|alvorlige|permanente skade|skader|men|følger
giftig*|helseskadelig*|muggsopp|sopp|kollaps
""",
    "insist": """
er du|dere helt|virkelig|sikker|sikre|absolutt|sikker
helt sikker|sikre
sikker|sikre på at|det
tenk|tenke deg|over|gjennom godt|om|igjen|det|litt|en
tenk en gang
vil|ville fortsatt|likevel|sterkt|virkelig|absolutt|fremdeles|uansett|på ..  anbefale|råde|si|mene|oppfordre|foreslå
anbefaler|råder|oppfordrer|mener|synes|tror likevel|fortsatt|sterkt|deg|virkelig|allikevel|fremdeles|absolutt
på det sterkeste
på det varmeste
virkelig|absolutt|likevel|bare bør|burde|må|tenke|prøve|vurdere
bør|burde|må virkelig|absolutt|likevel|bare|nesten
insister*
ombestem*|revurder*
la meg bare|likevel|få|i
men hør|tenk|likevel
likevel|allikevel|uansett tror|mener|vil|synes|anbefal*|bør|setter|legger
hør på|nå|her meg|her|på
bare prøv
gi det|den|oss en sjanse
i|ta det minste|alle|hvert fall
ingen|få sier|angrer|takker nei|på
dumt|synd|tåpelig|trist å|av|om|hvis takke|si|la|gå|miste|deg
takke|takker nei
gå|går|gått glipp
kan ikke|neppe si nei
kan du|dere ikke|vel|virkelig
setter|legger|skriver|fører|holder deg|dere|den opp|av|inn
setter|legger deg opp
men jeg|vi anbefaler|mener|tror|vil|synes
forstår jeg|du ikke|hva|at
hvorfor ikke|vil|nøler
så|så sikker|rask
en siste gang
en gang til
nok en gang
skal vi|jeg ikke? bare|likevel|ta|sette|si|legge
skal jeg|vi sette|skrive|legge|føre|melde deg|dere|den|det
tenk på|deg|over
vil|ønsker du|dere vel|virkelig
vil vel ikke
nei en gang
må du|dere .. ta|ha med
men tenk|folk på|uten|som
men det|den gjelder|må|er bare|kun|denne|nå
""",
    "choice": """
opp til deg|dere
opptil deg|dere
ditt|deres|eget|fritt valg
velger|bestemmer|avgjør|ser du|dere|an selv|selv|helt
du|dere bestemmer|velger|avgjør|kan velge|står
fritt til|valg
uforpliktende
uten forplikt*|binding|bindingstid
ingen hast|hastverk|forplikt*|press|stress|binding*|kjøpeplikt|krav|plikt|tvang|fare
haster ikke
ikke noe hast|hastverk|press|stress|krav
ta|bruk|ha|tar|bruke den|deg|dere|god|gjerne tiden|tid|god|tida
i ro og
det som|den|det|hva|som passer|føles|er best|deg|riktig
hva|hvilken|hvilket|hvilke som? passer|du|dere|er|vil|ønsker
hvis|om|dersom du|dere vil|ønsker|heller|foretrekker|vurderer|har|synes|likevel|skulle|bestemmer|først|fortsatt ..  lyst|ha|ønske|det|heller
hvis|om|dersom du|dere vil|ønsker|heller|foretrekker
hvis|om ønskelig
tenk|tenke gjerne|på|over|litt det|saken|på|over
kjenn|kjenne etter
se an
bare|kun hvis|om|dersom
går|fungerer|er|holder helt|like|også|det|fint|utmerket fint|bra|godt|greit|helt|lenge
helt|like|også greit|fint|bra|godt|ok|i uten|også|om|hvis|å|orden
klarer|greier|holder deg|dere|lenge|fint|i uten|med|lenge|massevis
holder lenge|massevis|fint
du|dere trenger|må ikke|altså
trenger|behøver du|dere? ikke
ikke nødvendig|påkrevd|obligatorisk|et
kan også|godt|fint|like|gjerne|trygt|helt ..  vente|beholde|la|klare|bruke|velge|droppe|si|fortsette
kan du|dere også|godt|fint|like|gjerne|trygt ..  vente|beholde|la|klare|bruke|velge|droppe|fortsette
begge deler|alternativ*|går|fungerer|løsning*
uansett hva|hvilken|om
si|gi fra|beskjed|ifra|meg|oss hvilken|hva|om|hvilket|hvis|hvordan
frivillig
foretrekker du|dere
ønsker|vil|vil gjerne du|dere
helt i orden
avbestille|kansellere|angre når|gratis|kostnadsfritt|fritt|helt
eller om|ikke
valget er
bestemme dere|deg|seg senere|når|etter|da|i
kostnadsfritt|gratis prøve|avbestill*
valget|avgjørelsen er ditt|deres|din|helt
si nei|takk|ja|nei
nei takk
helt frivillig
trenger|behøver du|dere .. ikke
trenger ikke .. svare|bestemme|gjøre|tenke|kjøpe|velge|noe
velger|bestemmer helt|selvsagt|selv
du|dere velger|bestemmer
det er du|dere som
vil|ønsker du|dere heller|se|prøve|teste
vil du|dere
kjennes|føles|passer riktig|best|bra|godt
eller ingen|ikke|vente|la
hvis|om|dersom du|dere|det .. vil|ønsker|lyst|passer|heller
prøv|prøve|låne|teste|se den|det|en|gjerne|hjem .. først|hjemme|begge
har|bruker du|dere allerede
uten plikt|binding|forpliktelse
og ikke|ingen|noe noe .. trenger|må
begge|alle fungerer|går|er|to
også bra|fint|greit
holder av|begge|den
godt|fint låne|vente|la|ta|klare|prøve
presser|press|masing|maser ikke
ingen|ikke noe mas|masing
føl deg|dere
sov|sove på det
ingenting|ikke som? haster
hvis|om|skulle det frister|friste
frister det
når som helst .. si|avslutte|avbestille|ombestemme|stoppe
angrerett
takke nei
trygt|fint|godt vente|droppe|utsette|klare|la
strengt tatt ikke
klarer|greier du|dere deg|dere
snakk|diskuter|drøft med|det .. hjemme|familien|mannen|kona|andre
ingen avgjørelse|beslutning
ta|få|bruke dere|deg den|litt
fritt frem|fram|valg
også uten|fint
ikke et|noe must|krav|måtte
like gjerne|godt|bra
""",
    "refuse": """
dessverre|beklageligvis
beklager men|vi|jeg|ikke|kan|da
kan|kunne|får vi|jeg|det|den|du|dere|dette|dessverre ..  ikke
vi|jeg kan|har|får|tar|gjør|tilbyr|leverer|fører|selger|utfører|dekker|refunderer|reparerer|bytter dessverre|ikke|nok|altså
kan|kunne ikke|verken|dessverre
ikke mulig|mulighet|anledning|tillatt|lov|plass|aktuelt|adgang|gjøre|la|gi|tilby|love|få|gå|ledig|kapasitet
har|hadde ikke|ingen|dessverre mulighet|anledning|lov|kapasitet|ledig|ledige|tilgang|rett|plass|tid|flere|på
ingen mulighet|ledige|plass|ledig|unntak|timer|rom
lar|lot seg ikke
går|gikk dessverre|ikke|det ikke|an
det går|blir ikke|dessverre
får|fikk ikke|dessverre
ikke lenger|lengre
utsolgt|utgått|fullt|fullbooket|fulltegnet|fullsatt|stengt
ikke på lager
tomme for
må|velger takke|si|avslå|avvise|dessverre|skuffe nei|avslå|takke|si
avslå*|avslag*|avvis*
umulig
ikke inkludert|dekket|omfattet|gyldig|innenfor
dekkes|refunderes|godtas|gis|tilbys|omfattes|byttes|tas ikke
nei
ikke rett|krav på
ikke lov
utenfor garanti*|frist*|dekning*|ordning*|avtale*
fristen|garantien|tilbudet er|gikk|har|utløp ute|ut|utløpt|passert|over|gått
rekker|rekke ikke|dessverre|vi
gjør|har|tar|fører|tilbyr|får vi|jeg ikke|dessverre
ingenting|ikke vi|jeg|noe kan|å
må|vil stå|koste
kun|bare for|til|mot medlemmer|ansatte|forhåndsbetaling|voksne
strengt|ikke taushetsplikt*|lov
av hensyn til
er|var|ble|blir dessverre? full|fullt|tatt|fordelt|leid|utleid|solgt|borte|passert|stengt|utsolgt|bortleid
jeg|vi åpner|gir|sender|endrer|sletter|betaler|kan|finner|har|holder|låner|oppgir|utleverer|setter|kjører|bytter|trekker ikke|ingen|dessverre
åpner|gir|sender|endrer|sletter|betaler|oppgir|utleverer vi|jeg|dessverre ikke
må|skal .. brukes|skje|betales|tilbake|innen
står|blir stående|ved|fast
stående
for seint|sent nå|å|for|dessverre
for seint|sent til
går|gikk dermed|dessverre|altså|derfor|nok ikke
gis|utføres|utleveres|godtas|aksepteres|innvilges|slettes|endres|byttes ikke|dessverre
heller ikke
ikke .. utbetales|slettes|endres|byttes|flyttes|refunderes|tilbakebetales
kan|kunne .. derfor|dessverre|dermed|selv|likevel|altså ikke
lov til
ingen .. ledig|ledige|gravlund|plasser|tilgang|mulighet
fakturaen|avslaget|gebyret|kravet står|blir
bestemmes sentralt|av
har ikke fullmakt|hjemmel|grunnlag|anledning|plass|noen
min|vår makt
må skuffe
strider mot
det blir nei|dessverre
er for sent|seint
fristen gikk|var|er|har
sluttet med|å
tar|tok ikke imot|inn|betalt
ut|ute av sortiment*|produksjon|lager|drift
stappfull|stappfullt|fulltegna|fullbooka
ingenting|ikke ledig? før|ledig
først|tidligst om|i|til|etter|på|mandag|neste
ikke .. oppfylle|innfri|imøtekomme|etterkomme|godta|akseptere|tillate
uten for|om
mot reglene|loven|vilkårene
må|skal dessverre
""",
    "instead": """
i stedet|steden
isteden|istedet|istedenfor
det|noe|hva jeg|vi kan
alternativt|alternativ|alternativer|alternativet
men|derimot kan|jeg|vi kan|har|tilby|jeg|vi|gjerne|du
kan vi|jeg derimot|heller|tilby|gjerne|likevel|flytte|sette|låne|ordne|sende|holde|reservere|legge|bytte|få|spørre|dele|hjelpe|finne|bestille|prøve
vi|jeg kan derimot|heller|tilby|gjerne|låne|sette|flytte|ordne|sende|holde|reservere|legge|bytte|spørre|hjelpe|dele|finne|prøve|la
kan få|låne|leie|bytte|velge|hente
derimot
heller
hva om|med
ville|vil|kan det|dette hjelpe|vært|fungere|passe
hjelper|passer|fungerer det|dette
hjelpe hvis|om
har .. funnet|undersøkt|spurt|snakket|reservert|holdt
i mellomtiden|mellomtida|påvente
inntil|frem|fram videre|til|da
så lenge
en annen|andre mulighet|løsning|måte|vei|utvei|variant
annen|andre|annet løsning|mulighet|måte|muligheter|alternativ*|tidspunkt|modell|butikk|time
to|tre|flere muligheter|alternativer|løsninger|måter
lånebil|lånebilen|lånetelefon|lånesykkel|lånepar|lånemaskin|lånepc|låne-pc|låne|låner|erstatningsbil|leiebil|reservebil|midlertidig
i låne
venteliste*|avbestillingsliste*|ventelista
nærmeste|tidligste|første|neste ledige|mulighet*|tilsvarende
til gjengjeld
en|én mulighet|løsning er|kan|kunne
eller så|eventuelt
eventuelt
kunne vi|du|jeg|dere
søsterbutikk*|søsterhotell*|nabo* har
prøver|skal|kan få|finne til|en|ut
tilgodelapp|delbetal*|betalingsutsett*|avdrag
skaffe|ordne|finne en|et|deg|noe
gratis|kostnadsfritt flytte|ombook*|bytte
men du|dere|de|vi|jeg|der|her .. kan|får|har|er|gir
er|har .. ledig|plass
derimot|ellers|i|heller .. ledig|plass
ledig
vil|ønsker du|dere heller
eller så
kan .. flyttes|gjøres|byttes|deles|senkes|endres|ordnes|settes
kan|kunne jeg|vi heller|gjerne|likevel|uansett|også|derimot|til|i? sette|legge|gjøre|gi|strekke|dele|redusere|halvere|spørre|lage|sjekke|ordne|tilby|flytte|bytte
kan|kunne du|dere .. søke|klage|få|gå|gjøre|bytte|hente|låne|velge|ta|ha|betale|prøve|komme
forslag|forslaget
møtes på|halvveis|midt
deler|dele vi|den|forskjellen|differansen|regningen
på min|vår|egen regning|kostnad
har jeg|vi derfor
jeg|vi har derfor
faller|bortfaller .. bort|tillegget
gjør|gjøre det|den|dem om
så jeg|vi åpner|flytter|lar|holder|tar|gjør|sender
så åpner|flytter|lar|holder|deler jeg|vi
mot .. legitimasjon|legeerklæring|kvittering
med legeerklæring|fullmakt|attest
har|er .. samme nivå|pris|lærer|kvalitet|størrelse
i bytte
så lenge|imens
klage .. til|nye|ny
uavhengig|ny vurdering|takst|sensor|takstmann|kontroll
til samme pris
forskudd|pause|utsettelse|avdrag|rabatt|halvering
sender|ordner|spør|overfører|holder|legger jeg|vi gjerne|alt|saken|den|deg|det
hva med
høre med|om
holde|holder|hold av
dele|deler opp|den|det|i
betale i|over
hjemlevering|hjemlevert
tilsvarende
kreditnota|tilgode|gavekort|bytterett
overføre|overføres til
utvidet|ekstra frist
sette|setter|føre deg|dere|henne|ham på venteliste*|ventelista|lista|listen
nærmeste|tidligere|senere dato|avgang|time|butikk|avdeling
på venteliste*|ventelista
videotime|telefontime|video|digitalt
nabo|søster|andre butikken|hotellet|avdelingen|filialen
""",
    "elsewhere": """
kontakt|ring|kontakte|ringe|henvend|snakk|snakke|spør|spørre|skriv med? produsent*|leverandør*|fabrikk*|skatteetaten|kommune*|nav|bank*|forsikring*|hotline*|sentralbord*|kundeservice*|kundesenter*|support*|post*|lege*|legevakt*|butikk*|utleier*|flyselskap*|importør*|hovedkontor*|selger*|avsender*|netteier*|nettselskap*|operatør*|fastlege*|dem|de
må|bør|får|kan du|dere|selv|da ..  kontakte|ringe|henvende|snakke|spørre
må kontakte|ringe|henvende|snakke|oppsøke
du|dere må|får|bør selv|nesten ta|finne|sjekke|gå|kontakte
kontakt|kontakte|ring heller|selv|direkte
ta|tar kontakt|det|dette|den med|opp|opp med ..  produsent*|leverandør*|kommunen|banken|nav|forsikring*|kundeservice|butikken|utleier|fabrikken|dem|selger*|de|et|en
henvend|henvende|henvises|henviser deg|dere|til|vi
vennligst|bes kontakt|kontakte|ring|henvend
ikke vår|vårt|min|mitt|noe avdeling|ansvar|bord|område|oppgave|vi|felt
ikke mitt|vårt bord
hører|ligger til|under|ikke|hjemme ..  hos|oss|annen|en
feil|annen|andre avdeling|instans|instanser|nummer|sted|steder|adresse
prøv|prøve hos|en|et|andre|noen|igjen|å
må du|dere ta|ringe|kontakte|spørre|snakke|finne|gå|henvende
et|ett annet sted
annet|andre firma|verksted|sted|steder|butikk*|aktør*
holder|driver|jobber ikke|vi med|ikke
det er|blir kommunen|produsenten|leverandøren|banken|utleier|posten|nav|nettselskapet som
de svarer|tar|håndterer|hjelper
finn|finne en|et|noen annen|annet|andre
noen andre
gå til|via|innom
sjekk|hør med|hos
nummeret dit|til
på telefon|tlf
ring|ringe sentralbordet|oss|kundesenteret|hovednummeret
ansvar* ligger|hos
du|dere|da får|må|kan ringe|ta|spørre|logge|kontakte|klage|henvende|sjekke
da får|må du|dere ringe|ta|spørre|kontakte|klage|snakke
ta det|dette|den med|opp
klage til|hos
kommunens|leverandørens|utleiers|bankens|produsentens|kundens|deres ansvar|sak|bord
spør et|en|på|heller
ring heller|selv
ber vi|jeg|deg deg|dere|om kontakte|å|ta|henvende
du|dere må selv|nesten|heller
henvend deg|dere
ta|tar kontakt med andre|noen|en|dem|din
fastlegen|banken|utleier|forsikringsselskapet|produsenten|leverandøren din|ditt|deres
spør|hør|sjekk i|hos|med
en annen avdeling|instans|etat
annen avdeling|etat|instans|linje
ikke oss|her|meg
står|er utenfor
""",
    "look_up": """
står|finner|ligger|finnes|fremgår|framgår|se|les|sjekk|finne|lese|sjekke|oppgitt|beskrevet|se|ser|søk ..  på|i|av|under ..  nettside*|hjemmeside*|vilkår*|faq|bruksanvisning*|brukerveiledning*|manual*|app|appen|avtale*|minside|side|siden|sider|prisliste*|kontrakt*|portal*|heftet|brosjyre*|nett|katalog*|vedtekt*|husordensregl*|skjema*|ordrebekreftelse*|e-post*|velkomst*
på nettsid*|hjemmesid*|nett|nettet|minside
på våre|vår|deres nettsid*|hjemmesid*|side|sider
på min side
se nettsid*|hjemmesid*|faq|vilkår*|prisliste*|vedlegg|bruksanvisning*|manual*|vår|våre|minside|brosjyre*
les vilkår*|bruksanvisning*|manual*|faq|avtale*|kontrakt*|gjennom
all|alt|alle|mer info|informasjon|opplysninger|dette|det|priser|svar|du ..  nettsid*|nett|står|finner|ligger|finnes|side|sider
ofte stilte
faq
søk|søke|google|googler|googl opp|på|på|etter|det
info|informasjon|informasjonen|opplysninger|svaret ligger|finnes|står|finner
www|https|no
finner|finne du|dere det? på|i|under
ligger ute
fremgår|framgår av
fylle|fyll ut|skjema*
på oppslag*|oppslagstavl*
min side
i|under|på vilkårene|vilkår|nettsiden|nettsidene|appen|portalen|profilen
priser|frister|svarfrister|datoer|regler|vilkår|skjema .. finner|ligger|står
lese|les|se|finne|sjekke deg|det|mer|alt|selv .. nett|nettsid*|appen|brosjyren|heftet
bruk|bruke søke*|chatbot*|appen|nettsid*|skjemaet
""",
    "not_known": """
vet|veit ikke|dessverre|jeg|vi|foreløpig|ennå ..  ikke|ennå|enda|foreløpig|ikke|sikkert|når|om|hvor|hvorfor
vet jeg|vi ikke|dessverre
ikke helt? sikker|sikre|svar|oversikt
usikker|usikre på|om
må jeg|vi|bare|nesten|først ..  sjekke|undersøke|spørre|finne|høre|dobbeltsjekke|se|avklare|forhøre
jeg|vi må .. sjekke|undersøke|spørre|finne|høre|dobbeltsjekke|avklare|forhøre
skal|vil|kan jeg|vi|bare|nå ..  sjekke|finne|undersøke|høre|spørre|dobbeltsjekke|avklare
jeg|vi skal|vil|kan ..  sjekke|finne|undersøke|høre|spørre|dobbeltsjekke|avklare
sjekker|undersøker|hører|spør|dobbeltsjekker|avklarer jeg|vi|med|det|dette|nå|og|opp|hos|saken|straks|rundt
jeg|vi sjekker|undersøker|hører|spør|dobbeltsjekker|finner|avklarer
finner|finne|finn ut|svaret
kommer|vender|komme tilbake til|med|så
kan ikke|jeg si|svare|love .. sikkert|ennå|nå|enda|før
har|hadde ikke|ikke noe|dessverre svar|oversikt|svaret|fått|informasjon
tør|våger ikke
for tidlig å
venter på svar|tilbakemelding|bekreftelse|beskjed
foreløpig|ennå|enda ikke|vet|usikkert
ikke avklart|bestemt|klart
så snart|fort jeg|vi vet|har|får
må|skal vi|jeg finne|avklare
finne ut hvilken|hva|hvorfor|om|av
spør|sjekker|undersøker|ringer .. og|nå skriver|svarer|ringer|gir
det vet jeg
""",
    "ask_number": """
ordrenummer*|ordrenr|bestillingsnummer*|bestillingsnr|kundenummer*|kundenr|fakturanummer*|fakturanr|saksnummer*|saksnr|referansenummer*|referanse|referansen|medlemsnummer*|bookingnummer*|bookingreferanse*
polisenummer*|avtalenummer*|avtalenr|målernummer*|registreringsnummer*|regnr|regnummer*|skiltnummer*|pakkenummer*|sporingsnummer*|sendingsnummer*|kontonummer*|kontonr|fødselsnummer*|fødselsdato*|serienummer*|skadenummer*
kid|kid-nummer*|personnummer*|billettnummer*|reservasjonsnummer*|kortnummer*|chassisnummer*|leilighetsnummer*|seksjonsnummer*|andelsnummer*|kvitteringsnummer*|abonnementsnummer*|kontraktsnummer*|romnummer*|målepunkt*|måler-id
nummer|nummeret på bestilling*|ordre*|faktura*|saken|avtale*|kundeforhold*
""",
    "ask_phone": """
telefonnummer*|mobilnummer*|tlf|telefonnr|mobilnr|tlfnr|tlfnummer*
nummeret ditt|deres
ditt|hvilket nummer
nummer .. på|nå|ringe|treffe
nå deg|dere på
ringe deg|dere på
telefon|mobil du|dere
""",
    "ask_address": """
adresse|adressen|adressa|leveringsadresse*|hjemmeadresse*|postadresse*|gateadresse*|besøksadresse*
hvor bor|holder|skal|er
postnummer*|postnr
gate|gata|husnummer*
hvilken adresse|gate|etasje|leilighet
""",
    "ask_date": """
når var|kjøpte|skjedde|passer|kan|bestilte|ønsker|vil|trenger|skal|fikk|oppsto|oppstod|er|ble|begynte|leverte|sendte|betalte|ringte|hadde|reiser|kommer|startet
hvilken|hvilke|hva dag|dato|tid|klokkeslett|dager|uke|datoer|måned|slags
hvilket|hvilke tidspunkt|klokkeslett|år|tidspunkter
når på dagen
datoen|dato for|på|for
passer det|mandag|tirsdag|onsdag|torsdag|fredag|klokken|kl|best|dagen
noen|et dager|tidspunkt som
har du|dere mulighet|anledning
kan du|dere .. mandag|tirsdag|onsdag|torsdag|fredag|lørdag|i
når det|du passer|kan
""",
    "ask_photo": """
send|sende|sender|legg|legge|ta|tar|ha|få|laste ..  bilde|bilder|foto|bildet|bildene|video|kvittering*|skjermbilde*|dokumentasjon*|kopi|kopien|attest*|skann*|pdf
et|noen|par bilde|bilder
bilde|bilder|foto av|på|fra
skjermbilde*|skjermdump*
kopi av ..  kvittering*|legitimasjon*|pass|kontrakt*|faktura*|avtale*
har du|dere kvittering*|bilde|bilder
dokumentasjon|legitimasjon|kvittering|kvitteringen
""",
    "ask_what": """
hva er|gjelder|slags|mener|skjer|skjedde|står|heter|dreier|trenger|ønsker|var|handler|viser|tenker
hvilken|hvilket|hvilke
kan|kunne|vil du|dere .. beskrive|forklare|utdype|fortelle|spesifisere|presisere|bekrefte|si|sjekke|oppgi|sende
hvor stor|stort|store|mange|mye|lenge|langt|høy|gammel|gammelt|ofte|er|sitter
beskriv|beskrive|fortell|forklar|utdyp
litt mer|nærmere
gjelder det|dette|saken
hvem er|har|snakket|gjelder
hva kan|slags
har du|dere prøvd|sjekket|startet|en|et
er det|den|du|dere ..  eller
""",
    "done": f"""
jeg|vi har .. {_DONE}
har jeg|vi .. {_DONE}
har|er|blitt|ble|blir nå|allerede|akkurat|nettopp|også|herved|derfor|lagt|satt|det {_DONE}
er|ble|blitt {_DONE}
er .. {_DONE} i|til|på|og|nå
er|på på|vei vei|plass|veg
nå er
da er du|det|alt|timen|bordet|bestillingen|den|dere|rommet|plassen
er|alt i|er orden|boks|ordnet|klart|fikset|ferdig|klar
klart|klar|ferdig til|for|i|nå
du|dere har|står|er .. fått|time|booket|plass|bord|satt|påmeldt|registrert|oppført|velkommen
har du|dere fått time|plass|bord
her er|har|kommer
vedlagt|vedlegg
ligger|står|venter klar|klart|ved|i|på|nå|hos|for
sendte|flyttet|satte|la|ordnet|bestilte|booket|rettet|krediterte|refunderte|ringte|fikset|byttet|tok|fikk|reserverte|ga|stoppet jeg|vi|deg|den|det|nettopp|nå
jeg|vi sendte|flyttet|satte|ordnet|bestilte|booket|rettet|krediterte|refunderte|ringte|fikset|byttet|reserverte
bekreftelse|bekreftelsen er|på|kommer|ligger|sendes|har
booket|bestilt|reservert|refundert|sendt|flyttet|avbestilt|oppdatert|rettet|kreditert|bekreftet|registrert|ordnet|fikset
sånn
gjort
pengene|beløpet er|står|kommer|går|ble
""",
    "will": f"""
jeg|vi|han|hun|de {_WILL}
{_WILL} jeg|vi|han|hun
jeg|vi|han|hun|de skal|vil|kan ..  {_DO}
skal|vil jeg|vi|han|hun|de ..  {_DO}
montøren|teknikeren|sjåføren|elektrikeren|rørleggeren|kollega*|vaktmesteren|budet|verkstedet|legen|servicemannen|mekanikeren|sjefen|rådgiver*|håndverker* ..  kommer|ringer|sender|henter|tar|starter|leverer|setter|begynner|er
kommer|ringer|tar|sender montøren|teknikeren|sjåføren|elektrikeren|rørleggeren|vaktmesteren|budet
du|dere får|hører|mottar|får .. svar|beskjed|bekreftelse|sms|melding|e-post|mail|pengene|refusjon|ny|tilbakemelding|den|fra|en|et
du|dere vil|skal få|motta|høre|ha
får|hører|mottar du|dere
blir|vil|skal .. sendt|levert|hentet|ringt|kontaktet|refundert|tilbakebetalt|utført|kreditert|betalt|ferdig|reparert|byttet|fikset|satt|trukket|utbetalt|klar
sendes|leveres|hentes|refunderes|tilbakebetales|krediteres|utbetales|utføres|monteres|trekkes|åpnes|byttes
så snart|når ..  ringer|sender|gir|melder
kommer .. tilbake|innom|mandag|tirsdag|onsdag|torsdag|fredag|morgen|klokken|kl
gir|ringer|sender deg|dere|beskjed
følger|følge opp|det|saken
tar|ta ansvar*|det|dette|saken|kontakt ..  for|med|personlig|selv
selv|personlig ..  følger|passer|sørger|tar
sørger|passer|sørge for|på
""",
    "when": """
mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mandagen|tirsdagen|onsdagen|torsdagen|fredagen|lørdagen|søndagen
januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
i dag|kveld|morgen|ettermiddag|natt|formiddag|morra|overmorgen
idag|imorgen|ikveld
i løpet av
innen|senest|seinest i|kl|klokken|klokka|en|et|ett|to|tre|fem|mandag|tirsdag|onsdag|torsdag|fredag|utgangen|slutten|lunsj|midnatt|24|48|kvelden|dagen|uken|fredagen|10|12|14|15|16|ti|fjorten
før kl|klokken|klokka|lunsj|helgen|helga|stengetid|fredag|mandag|tirsdag|onsdag|torsdag|jul|påske|avreise
etter kl|klokken|klokka|lunsj|helgen|helga
kl|klokken|klokka
om en|et|ett|to|tre|fire|fem|ti|tjue|noen|ca|cirka|kort ..  minutt*|time*|dag*|uke*|måned*|stund|tid
neste|denne|samme|førstkommende uke|uka|uken|mandag|tirsdag|onsdag|torsdag|fredag|måned|dag|virkedag|helg|morgen|kveld|ettermiddag
en|én|to|tre|fire|fem|seks|sju|syv|ti|fjorten|tjue|tretti|noen|par|1|2|3|4|5|7|10|14|24|48 dager|timer|uker|minutter|virkedager|arbeidsdager|dag|time|uke|minutt|døgn
straks|nå med
med en gang
halv ni|åtte|ti|elleve|tolv|ett|to|tre|fire|fem|seks|sju
kvart|kvarter på|over
på mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|dagen
første tog|time|ting
uke 1*|2*|3*|4*|5*
nå straks|med|i
""",
    "vague": """
ser|se|titter|kikker nærmere|på saken|det|dette|på
så snart|fort|raskt som|vi|jeg|det|mulig|de
snarest|fortløpende
snarest mulig
sendt|sender|gitt|gir|formidl*|formidlet|meldt|tar|tatt|bringer den|det|saken|dette|videre|beskjed videre|til
videreformidl*|videresend*|videresendt
videre til rette|riktig|ansvarlig|avdeling*|teamet|avdelingen|kollega*|kolleger
rette vedkommende
kommer tilbake
tar|ta kontakt
vil ta|bli kontakt|kontaktet
du|dere hører|vil|blir fra|nærmere|høre|kontaktet
hører|høre nærmere|fra
blir|bli kontaktet
etter hvert
etterhvert
på sikt
en gang|dag
når vi|de|han|hun|jeg|noen|det kan|får|har|rekker|lar|blir|er|passer
når det lar
forhåpentligvis|trolig|muligens|antakelig|sannsynligvis
skal|vil|bør nok|forhåpentligvis
ordner seg|nok
noen|en vil|tar|ser|fra|kommer|ringer ..  kontakt|teamet|avdelingen|oss|ringe|på
snart
vi|får får|skal|se se
holder|holde .. øye
prøver|forsøker
for tiden|øyeblikket
under behandling|arbeid|vurdering
jobber|arbeider med|på
i køen|kø
ved anledning|leilighet
behandles|besvares fortløpende|så|i|snarest
i nærmeste fremtid|framtid|tid
er|blir notert|registrert
tatt til|i etterretning|betraktning
vurderer|vurdere saken|det|dette
tålmodig|tålmodighet
internt
ser hva vi|jeg|de
hva vi|jeg kan gjøre
si|sier|sende|sender det|dette videre
får vente|brev
må|får .. vente
du|dere får|vil brev|beskjed
rekkefølge*
registrerer|registrert|notert|noterer saken|henvendelsen|det
nok
vi|noen kommer|ringer
skal|vil få|prøve|forsøke|se
får håpe|se
så godt|langt vi|det
ved første|neste
i tur|rekkefølge
om ikke lenge|så
tar|ta den|det tiden|tid
på et tidspunkt
når vi|jeg|de kommer|har|får|rekker
bli|blir sett|vurdert|behandlet|tatt
en eller|gang
i løpet av våren|sommeren|høsten|vinteren|året
""",
    "answer": """
ja|jo|joda|jepp|japp|jada
nei
selvfølgelig|selvsagt|naturligvis|absolutt|gjerne
klart det|du
det koster|tar|går|passer|fungerer|gjelder|stemmer|holder|inkluderer|finnes|blir
koster|kostar
det er|blir fint|greit|bra|mulig|riktig|helt|ikke|i|kr|gratis
vi har|er|åpner|stenger|tar|holder åpent|åpne|kl|til|fra
du|dere kan|må|bør|trenger|får|skal
kan du|dere
det finnes
ikke noe|noen problem
går|fungerer|passer fint|bra|det|utmerket|helt
prisen|gebyret|svaret|rommet|kurset|timen|fristen|åpningstid* er
er|ligger|varer inkludert|på|fra|til
det gjør|har|kan vi|jeg|du|den
inkludert|inkluderer
kroner|kr
det gjør|er|har|kan|blir|finnes den|det|vi|du|plass
ja i|det|den|til|på|m
er ledig|åpent|åpen|gratis|klar|kommet|mulig
passer|holder|gjelder|rekker
per natt|år|time|person|gang|stykk|måned
""",
    "extra": """
spander*
på huset|oss
husets regning
uten ekstra|kostnad|omkostninger|beregning|gebyr
gratis|kostnadsfritt|vederlagsfritt
tok meg|oss friheten|den
tok|tar|la|ordnet|sjekket jeg|vi også|samtidig|med|like|i
når|mens|siden jeg|vi|de først|likevel|var|er ..  der|gang|på|inne|først|likevel
har også|i|samtidig|dessuten ..  lagt|sjekket|skrevet|ordnet|tatt|satt|sendt|byttet|gitt|tillegg
jeg|vi har også|lagt|puttet|slengt|skrevet|tegnet ..  med|oppi|ved|inn|ut|ned|også
slengte|puttet|la med|oppi|ved
i tillegg har|til|får
som en|et liten|lite|takk|plaster|oppmerksomhet|gest|påskjønnelse|bonus
liten|lite oppmerksomhet|gave|hilsen|gest|tips|ekstra
etter jobb|stengetid|arbeidstid|åpningstid|vakt
på vei|veg hjem|til
i lunsjen|lunsjpausen|pausen|fritiden|fritida
blir|ble|bli værende|litt|igjen|her|på ..  lenger|ekstra|til|jobb
kjører|kjørte|leverer|svinger|stikker|kommer|henter|tar|bringer|møter ..  innom|bort|selv|hjem|døra|døren|personlig|med
personlig|selv
for sikkerhets skyld
så du|dere slipper|skulle|skal ..  slippe|slipper
tenkte du|det|at|dere|kanskje
strøket|stryker|ettergi*|ettergitt|slettet|slipper|frafalt|fjernet gebyret|purregebyret|egenandelen|det|beløpet
bonus
gave|gavekort
selv om
uoppfordret
i tilfelle
håndskrevet|håndskrevne
oppgradert deg|dere|rommet
ventet|venter på deg|dere
åpner|åpnet|møter|holder .. tidligere|ekstra|for|åpent deg|dere|lenger
la merke til
så|oppdaget|fant jeg|vi forresten|også|dessuten|samtidig|at
dessuten|forresten|i tillegg|samtidig
mens jeg|vi
har .. også .. lagt|sendt|ordnet|satt|skrevet|bestilt|bedt|tatt|sydd|ringt
koster|koste|betale ingenting|ikke|noe
vil ikke ha noe
betaler vi|jeg|ingenting
vi|jeg betaler|spanderer|dekker
betalt av oss
bor .. nabogata|samme|rett|like
lagt til side
den|dem|det|de skal du|dere bare
på|i egen|fritiden tid|regning
tenkte på
ringer deg .. før|etter|for
siden .. har jeg|vi
uten tillegg
hadde|har du|dere ikke bedt
stikker|svinger|kommer|leverer|tar .. innom|forbi|hjem
""",
    "grief": """
døde|død|døden|dødsfall*|dødsbo*|dødd
gikk|gått bort
sovnet inn
mistet|mista mannen|kona|konen|moren|mor|faren|far|mamma|pappa|broren|søsteren|sønnen|datteren|barnet|babyen|mannen|samboeren|bestemor|bestefar|hunden|katten|jobben|min|mi
begravelse*|bisettelse*|minnestund*|gravferd*|gravplass*|gravstein*|gravsten*|seremoni*
enke|enkemann|enkefru|avdød*|skifteattest|etterlatt*
kreft*|slag|hjerneslag|hjerteinfarkt|cellegift*|svulst*|diagnos*|terminal*|palliativ*|uhelbredelig|demens*|alzheimer*|hospice
skilsmisse*|skilt|separer*|separasjon|samlivsbrudd|brudd
spontanabort*|aborter*|dødfødt
oppsagt|permittert|nedbemann*|arbeidsledig|konkurs
sagt opp
avlives|avlivet|avliving|avlive
måtte|måtte vi la|avlive ..  slippe|gå
innlagt|sykehus|sykehuset|intensiv*|operert
ulykke*|trafikkulykke*|bilulykke*|brann|brannen
sorg|sorgen|sørger|sørgelig
alvorlig|kritisk syk
""",
    "objects": """
stemmer ikke|vel|da
det|dette er|var|står|kan ikke|feil|vel|jo riktig|det|sånn|slik|sant|feil|stemme|rett|galt|greit|rimelig
ikke det|slik|sånn|som vi|jeg|avtalt|ble|var
ble|fikk|er lovet|lovt|fortalt|forespeilet|opplyst|beskjed|sagt|forsikret|tilbudt|garantert
ble|fikk jeg|vi lovet|fortalt|forespeilet|opplyst|beskjed|sagt|tilbudt
dere|du|de|han|hun|kollega*|selgeren sa|lovet|skrev|lovte|garanterte|påsto|hevder|påstår
sa dere|du|de|han|hun|selgeren|kollega*
er|helt ikke|u enig
uenig*
feil|feilen beløp|pris|sum|faktura|regning|hos|fra
urettferdig|urimelig|ugreit|uriktig
ikke greit|rimelig|riktig|rett|rettferdig|mitt|min|vår
belastet|fakturert|trukket|krevd|betalt|fakturerer|krever|belaster|trekker ..  for|to|dobbelt|meg|oss|mer|ekstra
har|skal|burde|kan jeg|vi|ikke|aldri ..  ikke|aldri bestilt|bedt|godkjent|signert|mottatt|betale|avtalt|brukt|fått|sagt
aldri bestilt|bedt|godkjent|signert|mottatt|avtalt|sagt|fått|brukt
skulle|burde ikke|jo|være|koste|vært
men jeg|vi|du|dere|det|på|i|den|da|hvorfor
nettsiden|annonsen|e-posten|mailen|tilbudet|kollega*|brosjyren|kvitteringen|avtalen ..  sier|sa|står|viser|sto|stod
nekter å|betale
bestrider|protesterer|klage|klager|reklamere*|innsigelse*
i strid
avtalt|avtalte|avtalen|avtale var|pris|om|at|at|sier
hvorfor skal|må|har|er|skulle|ble|får|koster|trekker
kan|godtar|aksepterer|forstår|skjønner|begriper ikke|jeg
mener
dobbelt*|dyrere|høyere|mer enn
det dobbelte
ikke|hadde jeg|vi|min som|feil|skyld
synes|syns ikke|det|jeg
faktisk
tror ikke|jeg
skylder|betaler jeg|vi|ikke
betaler|betale jeg|vi|ikke
ber|krever|forventer om|at|jeg|dere
rette|rett|slett|fjern|slette opp|fakturaen|gebyret|purregebyret|kravet
for mye|høy|høyt|dyrt|lenge|sent
står|sto|stod det .. i
ikke i tråd
trodde|regnet|forsto|oppfattet
har bilder|kvittering|bevis|screenshot|skjermbilde
aldri fått|hørt|vært
er ikke|jo|helt
hvorfor
tull|tøv
ble|vi|ble vi enige|enig
""",
    "angry": """
uakseptabel*|skandal*|rystet|opprørt|rasende|forbanna*|sint|provosert|provoserende|drittlei|hårreisende|frekt|frekk|uforskammet|latterlig|horribelt|elendig|makan|maken|dritt*|faen|pokker|helvete|svindel|lurt|idioti|amatør*|useriøs*|håpløst|patetisk|respektløs*
lei av|meg
møkka|kjempe lei
dårlig service|kundeservice|behandling
under enhver kritikk
tredje|andre|fjerde|femte|sjette gang|gangen|uka|forsøk
skuffet|skuffende|skuffa|irritert|irriterende|frustrert|frustrerende|oppgitt
sløsing|bortkastet|kaster
aldri mer|igjen
klage|klager på|vil|inn
ikke godt|bra|greit|holdbart|bra|ok nok|i
holder|duger ikke
hvor vanskelig
fortsatt|fremdeles|enda ikke|ingen|ingenting|null
ærlig talt
helt utrolig|sykt|vilt|uhørt
utrolig at|dårlig
uhørt
hva i|er|slags
hvordan er|kan det|dere mulig
seriøst
nå får|må|er dere|det
nok nå
gidder ikke
krever
""",
    "asks": """
vær så|vennlig snill|å
vennligst
kan|kunne|vil|ville|får|skal du|dere|jeg|vi|noen|man|det
jeg|vi ønsker|trenger|vil|skulle|ville|må|ber|håper|lurer|søker|leter|tenker|hadde
skulle|vil|ville|hadde gjerne|hatt|ønske|ha|likt
ønsker å|en|et|meg
gi beskjed|meg|oss
si fra|ifra
er det mulig|mulighet|noen|en|noe|greit|fortsatt
går det an
lurer|lurte på
håper dere|på|at|du|det
trenger
fint|supert|flott|bra|kjekt|greit|takknemlig om|hvis|for|dersom
ber om
send|gi|fortell|forklar|ring|hjelp meg|oss
ser|på etter|utkikk
finnes|fins det
har dere|du
snarest|svar|tilbakemelding
mulig å
bestille|avbestille|flytte|bytte|endre|booke|melde|si
""",
    "why": """
fordi|ettersom|siden|pga|grunnet
på grunn
for jeg|vi|det
datteren|sønnen|moren|faren|mannen|kona|konen|mamma|pappa|mor|far|ryggen|kneet|hunden|katten|sjefen|jobben|barna|ungene|samboeren|bestemor|svigermor|guttungen|dattera|familien min|mi|mitt|vår|mine|våre
min mann|kone|datter|sønn|mor|far|samboer|rygg|hund
så jeg|vi|det|han|hun
slik|sånn at
da jeg|vi|det
på jobb|reise|ferie|vakt|tur
skal på|til|ha|i|reise|giftes
har jeg|vi|nettopp|akkurat|fått|små|vondt
jobber|pendler|studerer
""",
    "again": """
som jeg|vi spurte|skrev|sa|nevnte|allerede|har|ba
venter fortsatt|fremdeles|enda|ennå
fortsatt|fremdeles|ennå|enda venter|ikke|ingen|ingenting
har ikke|aldri|fortsatt|fremdeles|enda fått|hørt|svart|ikke
du|dere svarte|svarer|har ikke|fortsatt|aldri
svarte|svarer|leste|leser ikke|du|dere
fikk|får ikke|aldri|fortsatt svar
det|mitt|andre andre|opprinnelige|første|egentlige spørsmål*
spurte|skrev|sa|ba|oppga|ga|sendte jeg|vi|om|også|jo|i|allerede|dere
jeg|vi spurte|skrev|ba|oppga|sendte jo|om|allerede|i|også|ikke
igjen
en gang til
enda en gang
på nytt
purrer|purring|purre
allerede sendt|oppgitt|sagt|gitt|skrevet|fortalt|spurt|forklart|prøvd|gjort|svart
hva med
og|men|så hva|når|hvor|kan|hvem|hvordan
noen|du der|som
ikke svar|det ..  på|jeg|spurte|lurte
ikke det|hva jeg|vi spurte|lurte|mente
står i|jo i|første|forrige|over|mailen|meldingen
for andre|tredje|fjerde
""",
    "declines": """
nei takk|men|jeg|det|bare|vi|ikke|trenger
takk men
ikke interessert|aktuelt|behov|nødvendig|for|nå|noe|i|bruk
trenger|ønsker|vil|behøver|tror jeg|vi|egentlig|bare ikke
trenger|ønsker|vil|behøver ikke
jeg|vi ønsker|vil|trenger bare|kun|ikke|helst
vil bare|kun|helst
tenke på|over|litt
må|skal|får tenke
holder med|for|lenge|meg
klarer|greier|nøyer meg|oss|seg
fornøyd med
lar det|vi|være|den
la være
dropper|hopper|står det|over|den
kanskje senere|en|neste|siden
sa nei
ikke denne|i gang*|dag
bare den|det|time*|en|et|vanlig
frister ikke
har ikke bruk|råd|tid|behov
for dyrt|mye
ellers takk
venter|vente med
""",
    "other_way": """
noen|ingen|en|finnes annen|andre|annet måte*|mulighet*|løsning*|alternativ*
finnes|er|fins det .. annet|andre|annen|noe|noen|ingen ..  måte|dere|mulig*|løsning*|alternativ*|vi|jeg|dag|tid
er|finnes det virkelig|ingen|ikke ..  ingen|ingenting|noe|noen|mulig*
kan|kunne|går dere|du|jeg|vi|det|man ..  ikke|heller|stedet|eventuelt|isteden
hva annet|ellers|da|nå|så
hva gjør|kan|skal|bør jeg|vi|da|dere
så|men|og hva
noe annet|dere|du|jeg
i hvert|alle|det fall|minste
hva|og om|hvis
men jeg|vi må|trenger|kan|har
virkelig ingen*|ikke
eller kan|er|en|noe|i
en annen|andre dag|gang|tid|modell|farge|størrelse|time
hva kan|skal dere|jeg|vi
noe som helst
""",
    "pleased": """
tusen|hjertelig|masse takk
tusentakk
takk skal
takk for hjelpen|hjelp|rask|god|service*|at|innsats*|den
så snilt|hyggelig|bra|fint|flott|greit|koselig|godt
fantastisk*|strålende|supert|utmerket|nydelig|perfekt|flott|herlig|topp|kjempe*|konge|super|rått|genialt|knall|glimrende
bedre|mer|raskere enn
hadde|har ikke|aldri|slett ..  trodd|ventet|forventet|regnet|opplevd
ikke forventet|ventet|regnet|trodd
over|langt all|over forventning*
forventning*|overrask*
imponert|imponerende|rørt|målløs
reddet|redder|redda dagen|meg|oss|ferien|helgen|kvelden|bryllupet|hele
setter|sette .. pris
god|beste|bra|super|glimrende|god service|kundeservice|hjelp|oppfølging
lettet|lettelse|letta|lykkelig|kjempeglad
du|dere er .. best|gull|en|fantastisk*|engel|beste|utrolig|rå|gode
gull|engel|engler
anbefale|anbefaler dere|videre|til
takket|takke nok
skryte|skryt|ros
takk
så glad|fornøyd
blir|ble glad|rørt|veldig
jeg|vi .. kommer tilbake
""",
    "unhappy_end": """
glem det
samme det|for
det være
andre steder
annet sted|verksted|firma|hotell|sted
går|drar|bytter|finner|ringer|handler|kjøper|prøver|velger|tar ..  annet|andre|annen|et|konkurrent*|over
konkurrent*
da|så avbestiller|kansellerer|avslutter|dropper|finner|prøver|går|må|får|gir|ringer jeg|vi
avbestill|avbestiller|kanseller|kansellerer
si|sier opp
ingen|ikke vits|nytte|hensikt|poeng
vits|nytteløst|håpløst|bortkastet
kommer ikke tilbake|til|igjen
aldri mer|igjen
nei vel|nei
greit|ok|okei|javel|jaja da|så
forbrukerrådet|forbrukertilsynet|advokat*|forliksråd*|klagenemnd*|anmeldelse|finansklagenemnd*|husleietvist*|pasientombud*|mattilsynet|transportklagenemnd*
lite|ikke|null hjelp|hjelpsomt|til|imponert
ikke til|mye|særlig|noen hjelp|hjelpsomt
beklager at jeg
skuffende|skuffet|skuffa
må|får jeg|vi vel|nesten|da|bare|klare|finne ..  finne|klare|prøve|kontakte|gå|ringe|ta|avbestille
det var|er synd|dumt|trist|kjedelig|skuffende|dårlig
svarte|svarer ikke
gir opp
ikke fornøyd
dårlig|elendig service|kundeservice
""",
    "wants_advice": """
hvilken|hvilket|hvilke|hva .. anbefal*|passer|best|lønner|bør|råd|burde|velge|råder
anbefal*|råd|forslag|tips
forskjell*
verdt det|å|pengene
lønner det|seg
har den|det|de|modellen|rommet|leiligheten
hva|hvor koster|inkluder*|mye
hva er|får .. med|inkludert|forskjell*|i
inkludert|inngår
bedre|best
egner|egnet|passer|passende seg|for|til|det
bør|burde|skal jeg|vi
bra|fint|godt|nok for|til|nok
ser|på etter|utkikk
vurderer|tenker på|å
hvordan fungerer|virker|er
fortelle|vite|høre|info|informasjon|si litt|mer|om
hva slags|tror|synes|syns|mener|tenker
trenger jeg|vi|man
lurer|lurte på hvilken|hvilket|hva|om
kan dere|du .. forklare|fortelle|anbefale|hjelpe
noe|noen som|dere
""",
    "negation": """
ikke
ingen
ingenting
aldri
uten
verken
intet
""",
}
