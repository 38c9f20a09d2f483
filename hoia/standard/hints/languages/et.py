"""Estonian phrases that hints go by."""

TITLES = "härra hr proua pr preili prl doktor dr professor prof"
GREETINGS = "tere tervist tsau hei lugupeetud austatud hea head kallis armas hommikust päevast õhtust hommik päeva õhtu päev jällegi taas"
PLACEHOLDERS = """
lugupeetud|austatud|kallis|hea|armas|tere klient|kliendid|patsient|külaline|elanik|lapsevanem|liige|üürnik|kasutaja|tellija|reisija|kolleeg|tarbija|ostja|pöörduja|omanik
lugupeetud|austatud|tere härra|proua proua|härra
tere|austatud|lugupeetud eesnimi|nimi|kliendi
hea pöörduja
"""
CALL_ME = "kutsuge mind|kutsu mind|öelge mulle|ütle mulle|hüüdke mind|hüütakse mind"
SMALL = """
ja ning või aga kuid et kui siis see seda selle sellest sellega sellel selles seal siin on oli olid olen oled oleme olete ole olla oleks oleksin oleksite olnud saab
saan saame saate saaks saaksin saaksite saaksime ei mitte ka veel juba nii nagu mis mida mille millest kes keda kelle kas kus kuhu kust kuidas miks millal ma mina mind mul mulle
minu mu me meie meil meile meid sa sina sind sul sulle sinu su te teie teil teile teid ta tema tal talle teda nad nende neil neid end enda oma ise väga kõik kogu
midagi keegi üks kaks ühe iga palun tere aitäh tänan lugupidamisega parimat parimate soovidega edu head terv teha teen teete teeb nüüd just ikka vaid ainult rohkem kuni
alates pärast enne üle alla juures jaoks kohta poole vastu ilma koos läbi peale vahel mõni mingi selline niimoodi siiski samuti sest kuna pean peab peame võib võin võite võiks võiksin
tahan tahaks tahaksin soovin sooviks sooviksin vaja küsida küsin öelda jah tuleb tulla läheb minna pole polnud
"""

PHRASES = {
    "thanks": """
aitäh et|kirja|pöördumise|teate|tagasiside|info|märkamast|küsimast|küsimuse|kannatlikkuse|kannatust|ootamise|fotode|piltide|selgituse|teatamast|helistamast|usalduse
aitäh teile|sulle kirja|et|küsimuse
tänan|täname teid|sind
tänan|täname et|kirja|pöördumise|teate|tagasiside|info|küsimuse|kannatlikkuse|ootamise|mõistva|usalduse|teatamast|selgituse
suur|suured aitäh|tänu|tänud
tänud et|kirja|küsimast|info|teate
hea|kena|tore et .. kirjutasi*|küsisi*|helistasi*|teada|andsi*|märkasi*|ütlesi*|pöördusi*
oleme|olen tänuliku*|tänulik
""",
    "sorry": """
kahju et|kuulda|lugeda|seda
väga|nii|siiralt|tõesti kahju
vabandan|vabandame
vabandust
palun|palume vabandust|vabandage
palume|palun .. vabandust
andke|anna andeks
tunnen|tunneme kaasa
kaastunne|kaastunnet|kaastundeavaldus*
sügav kaastunne
on|oli ebameeldiv|tüütu|kurb|pahandav|murettekitav|hirmutav
kurb kuulda|lugeda
mõistan|saan .. muret|pettumust|meelehärm*
küll ebameeldiv|tüütu|kehvasti
raske|keeruline aeg|aja|päev|hetk
usun|kujutan et|ette .. hirmuta*|tüütu|raske|ehmata*|ebameeldiv|pettumu*
ei oleks tohtinud
kahetseme|kahetsen
kui ebameeldiv|kahju|nõme|tüütu
""",
    "glad": """
rõõm|rõõmu teid|kuulda|lugeda|näha|teada|et
hea|tore|meeldiv|rõõmustav kuulda|lugeda|näha|meel|uudis|mõte|küsimus|valik|et
on|olen|oleme hea|rõõm meel
mul|meil on hea|rõõm
palju õnne
õnnitle*
tere tulemast
teretulnud
ootame|ootan teid|sind|rõõmuga|põnevusega|pikisilmi
rõõmuga
meeleldi
kohtumiseni
näeme|kohtume
kui tore|armas|vahva|kena
väga tore|hea|armas|kena|vahva
super|vahva|suurepärane et|uudis|valik|mõte
hästi|tublisti tehtud|tegite
tubli*
hea tähelepanek|küsimus|mõte
""",
    "wish": """
ilusat|kena|kaunist|head|toredat|mõnusat|rahulikku|päikest* päeva|õhtut|nädalavahetust|nädalat|suve|reisi|puhkust|pidu|sünnipäeva|kevadet|sügist|talve|jõule|aega|sõitu|lugemist|vaheaega|pühi
head|toredat aega|reisi|sõitu|uut|isu
palju õnne|jõudu
jõudu
edu
kiiret paranemist
saage|saa terveks|ruttu
paranemist
nautige|naudi
loodan|loodame et .. meeldib|läheb|saate|paraneb|sujub
hoiame|hoian pöialt|pöidlaid
parimat
olge|ole terve|hoitud
""",
    "any_help": """
kui .. küsimus*|abi|mure|vaja|soovi*|muutub|tekib|midagi|sobi|selgub
küsimuste|lisaküsimuste korral|tekkimisel
andke|anna teada|märku
kirjutage|kirjuta julgelt|julgesti|mulle|siia|meile|kohe|otse|kasvõi|otse
helistage|helista julgelt|mulle|meile|kohe|otse|kasvõi|numbril
küsige|küsi julgelt|aga|kohe|veel
võtke|võta ühendust|julgelt
aitan|aitame hea|meeleldi|rõõmuga|hea
kas saan|saame|saaksin .. veel|aidata|abiks
kas .. veel midagi|millegagi|abiks
olen|oleme siin|olemas|teie
vastake|vasta lihtsalt|sellele|siia
otsenumber|otse minu|mulle
julgelt
""",
    "cheerful": """
ilusat|kena|toredat|head|vahvat|mõnusat|päikest* päeva|nädalavahetust|õhtut|nädalat|suve
tervitades päikeselis*
päikeselis*
super
vahva
jee
tore on
nautige
naeratus*
rõõmsat
mõnusat
põnev
toredaid|ilusaid|vahvat|mõnusat|ilusat|kena pidu|jõule|hetki|päeva|sügist|talve|kevadet|suve|pühi|algust
""",
    "weary": """
nagu|nagu ikka|alati|tavaliselt
igal aastal|kevadel|sügisel|nädalal
jälle|taas|järjekordne üks|sama|see|selline|kaebus|pöördumine
meil|selliseid on .. palju|kümneid|sadu|iga
neid|selliseid kirju|kõnesid|küsimusi|pöördumisi tuleb|on|saame
mina siin|ainult|ei .. saa|saanud|töötan|otsusta
ma|mina olen|töötan ainult|vaid|lihtsalt
mis|mida mina|ma .. parata|teha
ei ole|pole minu|meie teha|süü|asi
kõik tahavad|küsivad|arvavad|soovivad|kurdavad|helistavad
inimesi|töötajaid .. vähe|napib|puudu
meid|mind on ainult|vaid|üks|kaks
meil on ainult|vaid|üks|kaks kätt|käpp*
kiire|hull|hullumaja|meeletu aeg|periood|päev|nädal|hooaeg
tööd üle|rohkem|kuhjaga
ei jõua|jaksa kõik*|igaühe*|kuidagi|lihtsalt|enam
kannatust
oodake|ootama oma|järjekorda|nagu|teised
järjekord*
nagu|nii see|on .. alati|ikka
mitmendat|kolmandat|sajandat korda
eks|no vaatame|näis|ole
tüdinud|väsinud
nagu ikka
telefonid punased
igaüks kirjutab|küsib|helistab
nii palju küsimusi|kirju|kõnesid
sama jama|jutt|lugu
kõigil on
käed tööd|täis
meil on niigi
niigi
tipphooaeg
virise*
""",
    "irony": """
palju õnne|edu sellega|teile
edu sellega|teile|otsimisel
kahjuks ei|me .. mõtteid|selgeltnägija*
selgeltnägija*
mõtteid .. lugeda
võluvits*
kristallkuul*
üllatus üllatus
kui üllatav
imelik küll|et
no muidugi|loomulikult|kes
muidugi muidugi|te|sina
oh|ohhoo|nojah|noh
ilmselt|nähtavasti olete|te|oskate|teate
kas|küllap tõesti
huvitav küll|et
tore|armas küll
teie|sinu .. ekspert*|spetsialist*|paremini
ideaalses|unistuste maailmas
meie kõik|kõik tahaksime
tänan õpetuse
""",
    "cold": """
võetud|võtsime teadmiseks
vt|vaata|vaadake manus*|lisa*|eespool
vastavalt|tulenevalt
teie avaldus|pöördumine|kiri|taotlus|küsimus on registreeritud|edastatud|menetluses|vastu|läbi
registreeritud
edastatud
käesolevaga
teavitame
menetlus*
ei|seda|see ole|pole|ei võimalik|kuulu
juhtum|pöördumine suletud|lõpetatud
suletud
sellele kirjale
mitte vastata
antud juhul|küsimuses
eeltoodu*
ok
asi|juhtum|küsimus|teema on lõpetatud|suletud|lahendatud
palume|palun tutvuda
jääb nii
ei sobi
siis tuleb pöörduda
tegeleme|tegeleb sellega ei
""",
    "insider": """
kolleeg*
meie töökoda|töökoja|ladu|lao|laomees|vastuvõtt|administraator|kuller|müügi*|raamatupida*|juht*|tehni*|meister|köök|labor|arst|õde|osakond|meeskond|praktikan*|paigaldaja*|insener|müüja|it|turundus|arendaja*|hooldus*
töökoda|laomees|ladu|laost|laos|lao|vastuvõtus|vastuvõtt|raamatupidamine|raamatupidamises|raamatupidamisest|kuller|kullerid|müügiosakond|müügis|turundus|personaliosakond|personal|palgaarvest*|tehnik|tehnikud|meister|praktikant|õpilane|arendajad|paigaldajad|logistika|logistikas|hankeosakond|hange|kantselei|juhataja|ülemus
teine|eelmine|endine osakond|vahetus|töötaja|meister|spetsialist|haldur|tehnik|õpetaja|arst|juht|müüja|nõustaja
öövahetus*|hommikuvahetus*|päevavahetus*|õhtuvahetus*
uus tüdruk|poiss|töötaja|kolleeg
poisid|tüdrukud|mehed laos|töökojas|seal|meil
see|too tüdruk|poiss|mees|naine kes
keegi meilt|meie|laost
""",
    "other_customer": """
teine|teise|teisel|teised|teiste|üks|ühe|ühel|mõni|mõned|eelmine|eelmise|varasem klient|kliendi|kliendil|kliendid|patsient|patsiendi|patsiendil|proua|prouale|härra|pere|perekond|perel|üürnik|üürniku|lapsevanem|ema|emal|isa|külaline|külalise|õpilane|õpilase|ostja|omanik|elanik|firma|mees|naine
üks|ühel|ühe meie|teine
naabri*|naabrid|naaber|naabril
teie|sinu naaber|naabri|naabrid|naabrinaine
kõrvalkorter*|alumis*|ülemis*|kõrvalmaja* korter*|elanik*|naab*|pere*
meil|siin oli|käis|on|tuli üks|ka|eelmine|just|klient|proua
klient|patsient|proua|pere|ema kes
keegi teine
samas|sama majas|olukorras|klassis|tänaval
proua|härra|pere tamm|kask|saar|sepp|mägi|kukk|lepik|ilves|mets
eelmise nädala|kuu
üks paar|poiss|tüdruk|lapsevanem|vanaproua|härrasmees|noormees|neiu|ettevõte|firma
ühe klientidest|kliendi|pere|paari
ühel .. poisil|tüdrukul|lapsel|kliendil|mehel
eelmise|teise|teises objekti|tiimi|klassi|tellija|maja|korteri
eile üks|käis|oli|helistas
mees|naine .. jättis|helistas|käis|nutt*
omanik|tellija|koer .. oli|lasi|ei
oü|as
""",
    "criticism": """
ei suuda|oska|viitsi|loe|kuula|vasta|mäleta|tee|saa|tea|pea|pane .. kunagi|midagi|ealeski|korralikult|õigesti|hästi
kunagi ei|õigeks|midagi
alati hiljaks|unustab|kiirusta*|hilineb|ajab|jätab|lohiseb|venita*
kiirustab|unustab|hilineb|unustavad|hilinevad|lohakas*|laisk|aeglane|aeglased|saamatu|hajameelne|hooletu|hoolimatu|vastutustundetu|ebakompetent*|rumal|ülbe|ebaviisakas|kuri|närviline|keeruline|raske|pirtsakas|virisev|kitsi|tüütu|nõudlik
lohakus*|hooletus*|laiskus*|saamatus*
jälle|taas|jällegi .. unustan*|magan*|sassi|valesti|hiljaks|ajas|jättis|jätnud|keeras
maha magan*|magas|magasid
sassi ajan*|ajas|ajavad|keeran*
ära unustan*|unustas
vussi|tuksi|käkk|käki|jama|jamaga|puusse|ämbri*
segadus|korralagedus|segapuder
nende süü|viga|lohakus|tegemata
peaks|oleks .. pidanud|teadma|oskama|lugema
meie vahel|omavahel
ausalt öeldes|öelda
ega .. hiilga|tea|oska|saa
mis|kuidas .. mõtles|mõtlevad|arvas
vasak|parem käsi
päris|just|mitte kõige hoolika*|kiirem*|teravam*|täpsem*|usinam*|targem*
tüüpiline
omapäi
temaga|nendega on|alati raske|keeruline|häda|probleem*|nii
teate|tead ju|isegi|küll .. millised|milline|neid|teda|kuidas
ei jaga
käpardlik*
kõik sassis
keegi ei .. vastuta|tea|viitsi
lootusetu|lootusetud|laiskvorst|hüsteerias|hüsteeriline|abitu|lohaka*|valimatult|vastutustundetud|saamatud
ei liiguta|liigutanud .. lillegi|midagi
ei pea .. kinni|sõna
jälle ei
ei oska|oska .. niikuinii|lugeda|arvutada|kirjutada
vigu täis
täis arvutusvigu|vigu
temaga|nendega|neile .. iga|midagi|kolm|mitu korda|alati
niikuinii
joovad|joob palju
ei suuda ega|kuidagi
nii puhtalt|hästi|korralikult ei
lahti laskma|lasta
peame .. pärast vabandama|parandama
kohvinurgas|kohvi .. joob|joovad|istub
täielik|täiesti|täitsa lootusetu|abitu|võimetu|loll
korralikku .. oodata
""",
    "tale": """
sama|samasugune|täpselt|selline lugu|mure|asi|juhtum|olukord|probleem|olukorras
eelmine|eelmisel|möödunud|mullu nädal|nädalal|kuul|aastal|kevadel|suvel|sügisel
hiljuti|alles|eile|äsja|mõni .. oli|käis|tuli|jäi|kaotas|maksis|pidi
lahutus*|lahku|lahutas|lahutab
jättis|jäi maha|maksmata|võlgu|ilma
võlg*|võlas|võlgu|maksmata|kohtusse|pankrot*
nuttis|nutma|nutsid|pisarais
kaotas|kaotasid
lõpetas|lõpuks|lõppes
ei maksnud|tahtnud|uskunud|kuulanud|tulnud|lugenud|suutnud
jooma|joob|purjus|rase|rasedus|haige|vähk|depressioon|dementsus*|dementne|ootab last
ootas|tahtis|arvas|proovis|keeldus|kurtis|karjus|uskus|puhkes|hüsteeri*|nuttes|nutma
käis|tuli|jäi|jättis|helistas .. üks|meil|ilma|tegemata|saatmata|broneerimata|nuttes|maha|meile
kes .. ei
ootab last
lausa
jäi .. tegemata|saatmata|ilma
eelmine|eelmisel|eelmise aasta|aastal|objekti
pidin .. laskma
""",
    "blame": """
nagu|nagu|juba ütlesin|ütlesime|öeldud|kirjutasin|kirjutasime|selgitasin|selgitasime|mainisin|mainitud|teatasime|varem|juba|eelnevalt
ma|me|seda|sellest juba ütlesin|ütlesime|selgitasin|selgitasime|kirjutasin|rääkisin|rääkisime|teatasime
juba öeldud|selgitatud|korduvalt|mitu|vastanud
te|teie oleksite|oleksid .. pidanud|võinud
oleksite|oleksid|oleks pidanud|võinud
te|teil tuleks|tuleb|peaksite lugeda|lugema|mõista|õppima|jälgida|jälgima|aru
kui oleksite|oleksid|te|sa .. lugenud|vaadanud|küsinud|teatanud|helistanud|broneerinud|öelnud|kontrollinud|jälginud|tellinud|tulnud|maininud|kuulanud
lugenud|vaadanud|küsinud|kontrollinud oleksite|te
te|sa ei|jätsite .. lugenud|vaadanud|kontrollinud|öelnud|teatanud|maininud|märkinud|teinud|tulnud|vastanud|täitnud|täpsustanud|jälginud|lugemata|tähelepanuta|kontrollimata
unustasite|eksisite|jätsite|ajasite|sisestasite|hilinesite .. ise|valesti|kahjuks|lihtsalt|tähelepanuta
teie|sinu|teie|enda enda|oma viga|süü|vastutus|otsus|valik|hooletus|mure|eksitus|probleem
ise .. süüdi|valisite|tellisite|vastutate|otsustasite|kirjutasite|nõustusite|kirjutasite|allkirjastasite
järgmine|järgmisel|edaspidi kord|korral|palun|lugege|vaadake|võiksite
lugege|loe|vaadake|vaata .. hoolikalt|tähelepanelikult|läbi|uuesti|korralikult|enne
selgelt|ausalt|mustvalgel kirjas|öeldud|kirjutatud|märgitud|välja
on|oli|seisab|seal .. selgelt|mustvalgel|suurelt kirjas|öeldud|märgitud
kõik|see oli|on kirjas|kirjutatud .. lepingus|tingimustes|kodulehel|kirjas|arvel
teid|sind on|oli|sai .. teavitatud|hoiatatud|informeeritud|öeldud
teile|sulle öeldi|ööeldi|selgitati|saadeti|on
te|ise nõustusite|allkirjastasite|kinnitasite|allkirjastas
me|meie ei saa|vastuta|süüdi .. parata|selle|kui
ei ole|pole meie süü|viga|mure|vastutus
peate|pead mõistma|aru|arvestama|teadma|ise|leppima
enamik|teised|kõik kliendid|kliente|inimesed|saavad|oskavad|loevad
võib-olla|ehk|äkki jäi|jäi .. kahe|märkamata|lugemata
kahe silma
eeldame|eeldasime et .. loeb|loevad|loete|teate
oleksite|oleksid te|sa .. lugenud|vaadanud|küsinud
kui te|sa|kirjad|lepingut .. loeksite|loeksid|oleksite|vaataksite|kuulaksite|jälgiksite
täiskasvanud inimene
võiks .. ise|sildilt|kella|lugeda|teada
lugeda tasub|tasuks
tasub|tasuks .. lugeda|läbi|hoolikalt
peaks iga|igaüks
iga .. peaks|teab|teadma|oskab
te|sa ei ole .. tehnik|spetsialist|arst|jurist|esimene|ekspert
ärge|ära hakake|hakka|vaidle*|küsige|küsi
vaatate|vaatad|loete|loed|teete|kasutate .. valesti
olete|oled ise
te ei saa|oska .. hinnata|aru|otsustada|teada
palun ärge
ei ole|pole midagi keerulist
""",
    "contradiction": """
see|nii ei|pole ole|vasta tõele|tõsi|õige|nii|õiged|tõene
ei vasta
vale väide|väidate
see on|väide vale|jama|välistatud|võimatu|absurd*
te|sa eksite|eksid|valetate|ajate|olete .. segi|eksinud|valesti
eksite
valetate
mitte|keegi|me keegi|meil|kunagi .. lubanud|öelnud|öeldud|lubatud|saanud
me|meie ei ole .. lubanud|öelnud|saanud|kunagi
kindlasti|üldse mitte
ei ole|olnud midagi|mingit|ühtegi .. lubanud|viga|valesti|viga
seda ei|pole juhtunud|olnud|öelnud|saa
nonsenss|jutt|jama|mõttetus
vale
süsteem|gps|andmed|kaamera .. näitab muud|valeta|ei valeta
näitab muud
te|sa .. valesti
""",
    "insult": """
naeruväärne|lapsik|rumal|absurdne|jabur|mõttetu|haige|tobe|loll
rahunege|rahune
tõsiselt|päriselt
võtke|võta ennast kokku
mis|selline toon|tooniga|hääletoon
mõned|osad|mõni inimesed|kliendid|inimene
kuidas|kas te üldse|ikka
virisemi*|vingumi*|jonnimi*|nägelemi*|karjumi*|draama
ära|ärge dramatise*|jonnige|lapsik*|vingu*
sääsest elevanti
tühja asja
""",
    "understand": """
mõistan|mõistame|mõistetav|arusaadav
saan|saame aru|hästi|täiesti|väga
teil|sul on .. õigus
täiesti|igati|väga mõistetav|arusaadav|õige|õigus
õigustatud|põhjendatud küsimus|mure|pahameel
näen|nagu|saan et|miks|kuidas|teie .. vaatate|vaade|seisukoht|arv|mulje
teie|sinu vaatenurk|vaatenurgast|seisukoht|pahameel|pettumus|nördimus|kahtlus
hea|õige|aus küsimus|tähelepanek|märkus
teie|sinu asemel|kohal
kujutan|oskan ette
nii|see .. jätab|jääb|võib mulje|paista|näida|tunduda
ma|mina|ise tunneksin|küsiksin|oleksin|imestaksin|paneks
vaatame|vaatan seda|asja|see erinevalt|teisiti
on põhjust|õigus
""",
    "facts": """
arve|arvel|leping|lepingu|lepingus|tellimus|logi|näit|väljavõte|hinnapakkumine|pakkumine|tingimused|kviitung|kirjavahetus|salvestus .. näitab|järgi|kirjas|on|seisab|kohaselt|põhjal|sisaldab
koosneb|koosnevad
põhjus|põhjuseks on|oli|see
sest|kuna|seetõttu
vahe|erinevus tuleb|tekkis|tuleneb|on
vaatasin|vaatasime|kontrollisin|kontrollisime|kuulasin|võrdlesin|arvutasin|uurisin üle|järele|läbi|logi|arvet|uuesti
nii|nimelt|täpsemalt
lisan|lisasin|manuses|saadan
siin on|arvutus|ülevaade
arvutus*|arvestus*
vastavalt|kohaselt
tuleneb|tulenevalt
""",
    "recommend": """
soovitan|soovitame|soovitaks|soovitaksin|soovitus
pakume|pakun|pakuksin|pakuksime|pakkuda
sobib|sobiks|sobivad teile|sulle|hästi|kõige|ideaalselt|paremini|just
teile|sulle sobib|sobiks|soovitan|meeldiks|pakuksin
võiks|võiksite|võite|võiksid .. võtta|proovida|valida|kaaluda|lisada|tellida|osta|vaadata|sobida
valiksin|võtaksin|kaaluge|proovige|kaaluda
parim|parem|hea|mõistlik|mõistlikum|kõige valik|variant|lahendus|mudel|pakett
pakett|paketi|paketid|lisateenus*|lisapakett|kindlustus|kampaania|sooduspakkumi*|eripakkumi*|soodustus*|püsikliendi*|lisakaits*|garantii*|hoolduspakett*|täispakett*|premium*|liikmelisus|kinkekaart
mudel|mudelit|variant|varianti|hooldus|programm|kursus|sari
meil on|valikus|saadaval
uus|meie pakkumine|mudel|teenus|pakett|toode
tasub
saate|saab juurde|lisaks võtta|tellida|osta
kas olete|oled mõelnud|kaalunud|proovinud
populaarseim|menukaim|enimmüüdud
""",
    "effect": """
nii|siis ei|saate|saad|jääb|püsib|on|te .. pea|muretse*|vaja|raha|aega
mis tähendab
see tähendab|säästab|aitab|annab|hoiab
tähendab et|teile|teie|sulle
te|teil|sa|sul ei|pole .. pea|vaja|tarvis|enam
ei pea .. enam|te|muretsema|ootama|maksma|käima
säästab|säästate|säästad|hoiate|hoiab|kokku
aitab|aitavad|vähendab|kaitseb|leevendab|väldib
sest|kuna te|teil|teie|sul|ütlesite|käite|sõidate|elate|töötate|lapsed|laps|koer|kass|kasutate|soovite
teie|sinu|teil|sul lapse|laste|selja|naha|juuste|puhul|köögi|koera|kassi|vanaema|ema|pere|olukorras|korteri|autoga|tööga|jaoks|sõitude
et te|teie|saaksite|ei|sa|laps
mugavam|vaiksem|kergem|lihtsam|odavam|soojem|turvalisem|kiirem|pehmem
ilma et
seega
nagu|nagu|te ütlesite|kirjutasite|mainisite|kirjeldasite|rääkisite
tasub|tasa ära|end
""",
    "feature": """
gb|mb|kw|w|l|liitrit|liitrine|mm|cm|tolli|tolline|mpix|hz|bar|db|mah|tuuma*|kohaline|kihiline|kihti|kiirust|vatti|kilo|kg|mbit
klass|klassi|kategooria|seeria|põlvkonna|põlvkond
sertifitseeritud|sertifikaat|patenteeritud|patent|tehnoloogia*|innovatiiv*|uusim|integreeritud|mitmekihiline|kahekordne|roostevaba|alumiinium*|titaan*|keraamili*|nano*|digitaal*|saksa|itaalia|šveitsi
varustatud|valmistatud
sisaldab|koosneb|omadused|funktsioon|funktsiooni|funktsioonid|režiim*|programmi
kvaliteetne|kvaliteetsed|premium|eksklusiiv*|professionaalne|luksuslik
aastane|aastat garantii|garantiid
kaasaegne|moodne|tipptasemel
""",
    "self_praise": """
turuliider|juhtiv|suurim|vanim|parim|tuntuim|tugevaim
alates|asutatud|tegutsenud|tegutseme|tegutsenud 19*
aastast|aastat kogemus*|tegutsenud|turul|kogemusega
kogemus|kogemusega|kogemust|kogemused
auhind|auhinnatud|auhinna|pärjatud|tunnustatud|kuulume|liige|liikmed|akrediteeritud|sertifikaat*
keegi teine|muu ei
kellelgi teisel|ei
eesti parim|suurim|vanim|juhtiv
oleme|meie oma|ainus|ainsad|parimad|esimesed|valdkonna|turu|linna|eksperdid|uhked
tuhanded|sajad rahulolev*|klient*
liidu|liit|liitu|ühingu
perefirma|pereettevõte
usaldusväär*
meie tase|meistrid|spetsialistid
vanima*|suurima*|tuntuima*
aastat kogemust|kogemusi|kogemus
rahulolevat|rahulolevaid
asutatud
laureaat
suurim valik
võidab|võitnud
professorit|professor
""",
    "urgency": """
ainult|vaid|üksnes täna|tänase|täna|homseni|õhtuni|sel
täna|homme .. viimane|lõpeb|kallineb|tõuseb
enne kui .. hilja|otsa|läbi|kallineb
liiga hilja
ärge|ära oodake|oota|venitage|viivitage|jätke|mõelge|maga
viimane|viimast võimalus|võimalust|päev|hetk|aeg
otsustage|tellige|broneerige|ostke|kinnitage|haarake|haara|tegutsege kohe|täna|kiiresti|juba|nüüd
kohe|nüüd .. otsustada|otsustage|kinnitada|tellida|tegutseda|broneerida
kiiresti|kähku|ruttu otsustada|otsustage|tegutseda|tegutsege
pakkumine|hind|kampaania kehtib|lõpeb|aegub .. täna|ainult|südaööni|homme
kiirustage|kiirusta
nüüd või
aeg saab
homme .. hind|kallim|võib|enam|enam
vajame|vaja|ootan .. vastust|otsust|kinnitust täna|kohe|tunni
kohe ära|kirja|sisse
juba täna|praegu
praegu|kohe|nüüd ära võtta|osta
hiljem enam|ei paku
homme on|enam|hilja
muidu on|kahetsed|kahetsete|läheb
võtke|võta|vormista|vormistage|liituge|liitu|maksa|maksta kohe|täna|juba|ära
soovitame|soovitan täna|kohe
panen .. kirja .. arve
viimasele minutile
lõpeb .. ootamatult|täna|homme
""",
    "scarcity": """
peaaegu|kohe otsas|läbi|täis
viimane|viimased|viimast|viimaseid koht|kohad|tükk|eksemplar|aeg|ajad|paar|toad|tuba|eksemplarid|kohta|üks|tükid
ainult|vaid|kõigest|järel|alles .. üks|kaks|kolm|paar|mõni|1|2|3 koht|kohta|tükk|tükki|tuba|aega|järel|alles|vaba
jäänud|järel on|veel|ainult|vaid|üks|paar|mõned
läheb|lähevad|kaovad|müüakse|täituvad|täitub kiiresti|ruttu|kohe|hommikuks
teised|teine|teisi|mitu|mitmed|kaks|kolm|keegi ostja*|huvilis*|klient*|huvitatud|pere*|soovija*|vaata*|ootab
huvilisi|soovijaid|järjekord|nõudlus
huvi on
kõik|enamik|paljud võtavad|tahavad|ostavad|valivad|soovivad
ei saa|suuda hoida|lubada|garanteerida
kauaks|kaua .. jätku*|jää|ole|püsi
piiratud kogus*|arv|kohti
minema viidud|müüdud
lähevad|lähevad minutitega|käest|nagu|kohe
kohad|kogused|ajad kaovad|täituvad|saavad
inimest .. ootel|korraga|vaatab|järjekorras
järgmine mees|klient|huviline|ukse
on järgmine
keegi teine
enamik .. võttis|ostis|valis|valib|kasutajatest
soojad saiad
laos 1|2|3|üks|viimane
""",
    "guilt": """
pärast|peale kõike|seda
alt vedada|veate|vedanud|vea
veate|vedage|vedasite .. alt
arvestasime|lootsime|lootsin|arvestasin teie|sinuga|teiega|et
nägime|näinud|nägin .. vaeva
oleme|olen .. teinud|vaeva|pingutanud|aega|kulutanud teie|sinu|heaks|pärast
pettumus|pettunud kui|et
mõelge|mõtle oma|oma|lastele|laste|meie|teistele|meile
oleks|on kahju|kurb|ebaviisakas|inetu|aus|ebaaus kui
ebaõiglane teiste|meie
väike firma|ettevõte|meeskond|pereettevõte
korralik|hea|vastutustundlik|armastav|hooliv ema|isa|lapsevanem|omanik|klient|vanem|peremees
te ju|ometi ei .. taha|soovi
lojaal*
teised vanemad|pered|kliendid on|juba|panustavad|maksid
südametunnistus*
teie|sinu|teist pärast
südame asi|asjaks
oleks|oleks aus|kohatu|inetu|viisakas|kena .. vähemalt|kui|minna|võtta
kohatu oleks
teised maksavad|teie|eest
""",
    "threat": """
vastasel juhul|korral
muidu|muidu oleme|peame|kaotate|jääte|ei|läheb
kui .. ei|te|sa siis .. kaotate|jääte|peate|peame|oleme|lõpetame|ei
oleme|peame|tuleb sunnitud|sunnitud
kaotate|jääte|kaotad|jääd .. ilma|koha|õiguse|soodustuse|kõik|järjekorra
me ei .. garanteeri|vastuta|taga
ei saa|suuda|pruugi .. enam|tagada|garanteerida|vastutada|aidata
inkasso|kohus|kohtusse|kohtu|jurist|advokaat|trahv|võlgnik*|kohtutäitur*
tagajär*
omal vastutusel
järjekorra lõppu|lõpus
nimekirja lõppu
tühistame|lõpetame|katkestame .. kui|lepingu|siis
""",
    "fear": """
kahetsete|kahetsema|kahetsed|kahetseda
hiljem .. kahetse*|hilja|nutma
võib|võivad|võite .. lõppeda|halvasti|ohtlik|katki|juhtuda|tõsis*|maksma|kaotada
te ei taha|tahaks|soovi|soovite .. leida|ärgata|jääda|kaotada|riskida
kunagi ei tea
kujutage|kujuta ette .. kui
mis siis|saab kui
risk|riskite|riskida|riskantne|oht|ohtlik
sissemurd*|varga*|tulekahju|uputus|õnnetus
kes ei|ilma
enne kui .. juhtub|midagi|hilja
õudusunenä*
mängite|mängida tulega
halvemaks|hullemaks
""",
    "insist": """
kas olete|oled kindel|päris|ikka|tõesti
mõelge|mõtle järele|veel|uuesti|hoolega
siiski|ikkagi|endiselt soovitan|soovitaks|arvan|paluksin|pakun|julgeksin
kindlasti|tungivalt|väga soovitan|soovitame|peaksite|tasub
tungivalt
kaaluge|kaalu .. veel|uuesti|ikkagi
lubage|las ma|mul .. siiski|veel
aga|kuid te|teil|see ju|ikka|ometi
keegi ei .. keeldu|ütle
vähemalt
proovige|proovi|võtke .. ikka|siiski|vähemalt
""",
    "choice": """
teie|sinu|enda otsustada|valida|valik|otsus
otsustage|otsusta|valige|vali ise|rahus|rahulikult|kumb|mis|ise
ei ole|pole kiire|kiiret|kohustust|kohustuslik|vaja|sundi|tarvis
kiiret|kohustust|survet ei|pole
kohustuslik
vabatahtlik
võtke|võta aega|rahulikult|rahus
mõelge|mõtle|kaaluge rahus|rahulikult|järele
kui .. soovite|soovid|tahate|sobib|eelistate|huvitab|tundub
kumb|milline|kumba|kas .. sobib|sobiks|eelistate|meeldib|soovite|valite|parem
sobib|saab|võib ka|ilma|niisama|nii
ilma selleta|ka
võite|võid|saate ka|alati|vabalt|rahulikult|jätta|jääda
mõlemad sobivad|variandid
andke|anna teada|märku kumb|kas|milline|mis|kuidas|kui
loobuda|tühistada igal|alati|tasuta
praegune|vana .. kõlbab|sobib|piisab|töötab
piisab
""",
    "refuse": """
kahjuks
paraku
ei ole|pole võimalik|võimalust|lubatud|saadaval|enam|meil|vabu|vaba|laos|ette|selles
ei saa|saanud|saaks|õnnestu|võimalda|paku|tee|tohi|tagasta|müü|teeni*|tagastata|pikenda|luba|vaheta|tule
me|meie ei .. tee|paku|saa|müü|tagasta|teeninda|tegele|vaheta|toimeta|remondi
võimatu
kõik ajad|kohad|toad|on .. täis|broneeritud|kinni|hõivatud
täis broneeritud
broneeritud|kinni|hõivatud|välja müüdud|täis
otsas|läbi müüdud
enam ei|pole|ole
ei tohi
pean|peame|pidin keelduma|ära|tagasi
lükka*|lükati tagasi
ei kuulu|hõlma|kata|laiene|kehti|rahulda*|vasta|mahu|jõua
vabu aegu|kohti ei|pole
reeglid|eeskiri|kord|tingimused ei
alles|ainult järgmisel|pärast|siis
me|meie ei
ei *ta
ei sobi|lähe|saa .. midagi
ei ole
mitte kahjuks
kahjuks mitte
kinni aprillini|nädalani|kuuni
läbi müüdud
""",
    "instead": """
selle asemel|asemele
küll|aga saame|saan|saab|saaks|võin|võime|võite|on
saan|saame|saaksin|saaksime|võin|võime|võiksime .. pakkuda|teha|panna|hoida|uurida|küsida|aidata|leida|saata|jätta|laenata|lisada|kirjutada
pakun|pakume|pakuksin|pakuksime
leidsin|leidsime|uurisin|küsisin|panin|hoian|hoidsin|jätsin
kas sobiks|sobib|aitaks|oleks|tuleks|saaksite|tahaksite
seni|senikaua|vahepeal
või siis|hoopis|on|saame|tulge
teine|teise|teises|teist|järgmine|lähim|sarnane|muu|naaber* võimalus|variant|aeg|kauplus|pood|päev|mudel|haru*|apteek|lahendus
alternatiiv*
ootejärjekor*|ootenimekir*|järjekorda
aga|kuid|samas on|saab|saame|saan|saate|võin|võime|homme|laupäeval|reedel|meil|vaba|kell
osamakse*|osadena|ajata*
laenuk*|asendus*|rent
vahetada|vahetame|pikendan|krediit
sobiks
""",
    "elsewhere": """
pöörduge|pöördu|pöörduda
võtke|võta ühendust .. teenindus*|müüja*|osakon*|tootja*|nendega|pangaga|politsei*|klienditoe*|vallaga
helistage|helista|kirjutage .. infotelefon*|klienditugi|klienditoele|osakon*|teise|neile|kesku*
ei ole|pole meie|minu|siin .. osakond|teema|vastutus|pädevuses|asi|ülesanne|teha
ei tegele|kuulu|puutu
meie|minu ei .. tegele|vastuta|puutu
küsige|küsi .. mujalt|neilt|tootjalt|pangast|kolleegilt|osakonnast|korteriühistult|omanikult|arstilt
mujalt|mujale|mujal
tootja|üürileandja|omavalitsus|maksuamet|pank|korteriühistu|politsei
teine|teise|vale osakond|osakonda|osakonna|number|asutus|asutuse
tehke|esitage|esitada pilet|avaldus|uus
""",
    "look_up": """
kodulehel|kodulehelt|kodulehekülg*|veebilehel|veebilehelt|veebist|veebis|lehelt|lehel|äpist|rakendus*|iseteenindus*|portaal*|siseveeb*|intranet*
kkk|korduma
tingimustest|tingimustes|lepingust|juhendist|kasutusjuhend*|hinnakirjast|infolehelt|voldik*|kodukorrast|kodukord
kõik|kogu info|teave .. leiate|olemas|kirjas|üleval
leiate|leiab|leitav
vaadake|vaata .. kodulehe*|lehe*|tingimus*|juhend*|manus*|hinnakir*|infot
tutvuge
link
lugege|loe .. tingimus*|juhend*|kodulehe*|leping*
""",
    "not_known": """
ei tea .. veel|praegu|kahjuks|peast|täpselt|hetkel
ma|me|hetkel ei .. tea|oska
ei oska .. öelda|vastata|praegu|kohe
pole|ei kindel
uurin|uurime|küsin|küsime|kontrollin|vaatan|selgitan .. järele|välja|üle|ja|kolleegilt|tehnikult|ning
uurin|uurime|selgitan
saan|annan|anname .. teada|vastuse
täpsustan|täpsustame
ausalt öeldes
""",
    "ask_number": """
tellimuse|kliendi|arve|viite|lepingu|pileti|poliisi|liikme|broneeringu|pöördumise|saadetise|seeria|kliendikaardi|registri|auto|isiku number|numbrit|nr|numbri|kood|koodi|numbrimärk*
tellimusnumber|tellimusnumbrit|kliendinumber|kliendinumbrit|arvenumber|arve|viitenumber|viitenumbrit|lepingunumber|isikukood|isikukoodi|broneeringunumber|saatekood|pakikood
mis|milline|palun .. number|numbrit|numbri|kood
""",
    "ask_phone": """
telefon|telefoni|telefoninumber|telefoninumbrit|telefoninumbri|kontaktnumber|kontakttelefon|mobiil
mis numbril|numbrile
number .. helistada
""",
    "ask_address": """
aadress|aadressi|postiindeks|sihtnumber
kuhu .. saata|tuua|toimetada
""",
    "ask_date": """
millal|mis|mitmes|mis kell|kuupäev|päeval|ajal|kuupäeval|ajast
kuupäev|kuupäeva
mis päev*|kell|ajal
milline aeg|päev
""",
    "ask_photo": """
foto|fotot|fotod|fotosid|pilt|pilti|pildi|pildid|pilte|ekraanipilt|ekraanitõmmis*|koopia|koopiat|kviitung|kviitungit|ostutšekk|tšekk|skann
""",
    "ask_what": """
mis|mida täpselt|täpsemalt|konkreetselt
milles|mis on|seisneb|probleem|viga|mure
kas|palun saaksite|saate|võiksite|täpsustage|kirjeldage|täpsustada|kirjeldada|öelda|selgitada
palun täpsustage|täpsusta|kirjeldage|saatke|edastage|märkige|öelge
milline|mis|mis mudel*|toode|suurus*|värv*|teenus*|ruum*|versioon*
kui palju|suur|vana|kaua
mitu
lisainfo|lisainfot|täpsem
""",
    "done": """
panin|panime|kandsin|broneerisin|broneerisime|saatsin|saatsime|tagastasin|tagastasime|muutsin|muutsime|tühistasin|tühistasime|tellisin|tellisime|parandasin|parandasime|lisasin|lisasime|tõstsin|registreerisin|registreerisime|avasin|avasime|kinnitasin|vahetasin|vahetasime|reserveerisin|leidsin|pikendasin|pikendasime|eemaldasin|uuendasin|taastasin|peatasin|lähtestasin|väljastasin|kontrollisin|tegin|tegime|hoidsin|andsin|edastasin|palusin|arvasin|kandsime|vormistasin|vormistasime|kustutasin|märkisin|jätsin|printisin|määrasin|korraldasin|lahendasin
on|sai|sain|saime|saab .. kinnitatud|broneeritud|tehtud|saadetud|tagastatud|tellitud|parandatud|muudetud|valmis|korras|tühistatud|lisatud|kirjas|registreeritud|avatud|tasutud|lahendatud|vahetatud|teel|hoitud|ootel|laetud|üle|olemas|pikendatud|kantud|arvestatud
olete|oled .. kirjas|broneeritud|registreeritud|nimekirjas|oodatud
on teel|valmis|korras|tehtud|kinni|kirjas|olemas|laekunud|makstud
tehtud
valmis
kinnitatud
manuses|siin on|saadan|leiate
läks|läheb teele|posti|teele|tagasi
raha .. tagasi|kontol|laekub
teie|sinu aeg|koht|tuba|laud|tellimus .. on|kinni|jääb
""",
    "will": """
helistan|helistame|saadan|saadame|kirjutan|kirjutame|toome|toon|tuleme|tulen|vahetame|vahetan|tagastame|parandame|kontrollin|kontrollime|vaatan|vaatame|panen|paneme|broneerin|teen|teeme|annan|anname|hoian|hoiame|kannan|kanname|uurin|uurime|vormistan|vormistame|edastan|võtan|võtame|ootame|ootan|postitan|maksan|maksame|lahendan|lahendame|tühistan|lisan|valmistan|kutsun|pakin|korraldan
tuleb|tulevad|helistab|helistavad|saadab|toob|võtab|jõuab|laekub|saabub|kirjutab|teeb|vahetab|ootab|vaatab|parandab|saate|saad|kantakse|tagastatakse|saadetakse|makstakse|väljastatakse|tehakse
tehnik|meister|kuller|kolleeg|spetsialist|õpetaja|arst tuleb|helistab|toob|vaatab|jõuab|võtab
saate|saad .. kätte|sõnumi|vastuse|kirja|kinnituse|teate|raha|uue
""",
    "when": """
täna|homme|ülehomme|tänase
esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reede*|reedel|laupäev*|pühapäev*
jaanuari*|veebruari*|märtsi*|aprilli*|mai|mail|maiks|juuni*|juuli*|augusti*|septembri*|oktoobri*|novembri*|detsembri*
kell|kella|kellaks
tunni|minuti|päeva|nädala|kuu jooksul|pärast
tunni|minuti|päeva|tööpäeva|nädala jooksul|pärast
ühe|kahe|kolme|viie|seitsme|kümne|poole|paari|14|10|5|3|2|24|48 tunni|päeva|tööpäeva|nädala|minuti|kuu
hommikul|hommikuks|lõunaks|õhtuks|õhtul|pärastlõunal|lõunal
järgmisel|sel|selle|tuleval|järgmise nädalal|nädala|nädalaks|kuul|kuu|päeval
enne lõunat|õhtut|kella|nädalavahetust|reedet
hiljemalt
kohe
nädala|kuu|tänase|päeva lõpuks
""",
    "vague": """
esimesel võimalusel
niipea|nii kui|pea|ruttu
võimalikult|nii kiiresti|ruttu|pea
edastan|edastame|edastasin|edastasime|edastatud|suunasin|suunan|suuname
vaatame|uurime|vaatan mis|kas|asja|seda|edasi
varsti|peagi
lähiajal|lähipäevil
millalgi|kunagi|mingil ajal
anname|annan teada .. kui|esimesel
loodetavasti|ehk|võib-olla
keegi .. võtab|helistab|vastab|meist
teiega|sinuga võetakse ühendust
võetakse
töötame|tegeleme .. sellega|selle
eks|näis|vaatame
peaks|peaksid .. saama|jõudma|tulema|korda|olema
proovime|püüame|proovin|üritan
läheb aega
omal|õigel ajal
""",
    "answer": """
jah|jaa
ei
muidugi|loomulikult|kindlasti|ikka
saab|saate|võib|võite|sobib|mahub|on|kehtib|maksab|kestab|algab|töötab|asub|piisab|kulub
maksab|maksavad|hind|tasu|kokku
oleme avatud|lahti
see|jah on|sobib|saab
on küll|olemas|võimalik|lubatud|lahti|avatud
tuleb .. kaasa|võtta|tasuda
parkida|parkimine
ei ole vaja|pea
""",
    "negation": """
ei
pole
polnud
mitte
ilma
keegi
""",
    "extra": """
tasuta
maja poolt|kulul
meie poolt|kulul
lisasin|lisasime|panin|panime|jätsin .. ka|juurde|kaasa|väike|väikese|tasuta
väike|väikese kingitus*|tänu*|üllatus*|kompensatsioon*
kingitus*|kinkekaart|boonus
ühtlasi|samuti|lisaks kontrollisin|vaatasin|panin|tegin|leidsin|võtsin|helistasin
võtsin|võtan vabaduse|endale|ise|ette
jään|jäin|jääme|tulen|tulin .. kauemaks|pärast|õhtul|tööaega|lõunapausi|ise|vabal
pärast tööd|tööaega|sulgemist
isiklikult|ise .. toon|tõin|viin|viisin|läbi|ära
teie teele jääb|koju
toon|viin|viskan .. teile|koju|ise|ära|läbi
et te|teil ei .. peaks|oleks|ootama
igaks juhuks
küsimata
ei võta|arvesta .. tasu
hinda ei
""",
    "grief": """
suri|surnud|surm|surma|lahkus|lahkunud|kadunud|kadunukese|manala*
matus*|leina*|lesk|lesed|pärand*|hauaki*|kirst*|kremat*|hospiits*|testament*
kaotasin|kaotasime|kaotanud .. ema|isa|mees|naine|abikaasa|poja|tütre|lapse|vanaema|töö|koera|kassi
vähk|vähi*|diagnoos*|insult|infarkt|keemiaravi|raskelt haige
lahutus*|lahuta*
koondati|koondamine|koondatud
magama panna|panema
intensiiv*|haiglas|haiglasse
õnnetus*
""",
    "objects": """
see|nii ei .. vasta|ole|klapi|olnud|lepitud|pea
ei nõustu|ole nõus|usu|saa aru|vasta
ei ole|pole .. nõus|õige|aus|õiglane|tellinud|saanud|kokku|normaalne
mulle|meile öeldi|lubati|kinnitati|räägiti|lubasite|ütlesite|väideti
vale|valesti|viga|eksitus|ekslik|ekslikult
ebaõiglane|ebaaus
liiga|topelt|kaks korda|rohkem .. palju|arve|makstud|võeti
miks .. pean|peaksin|maksma|võeti|arvestati|on|ei
teie kodulehel|kirjas|kolleeg|reklaamis .. on|ütles|lubas|seisab
kodulehel on|oli|seisab
vaidlusta*
aga|kuid .. öeldi|lubati|lepingus|hind|kokku
kokku lepi*
keeldun
""",
    "angry": """
vastuvõetamatu|häbi|häbematus|jultumus|jama|skandaal*|pettus|lollus|nali|naljanumber
teist|kolmandat|neljandat|mitmendat korda
pettunud|pettumus|vihane|nördinud|kõrini|villand|siiber
kaebus|kaeban|kaebuse|tarbijakaitse*
enam ei|kunagi
aja raiskamine|raiskate
kaua võib
""",
    "asks": """
palun|paluks|paluksin
kas saaksite|saaks|saate|oleks|võiksite|võiks|on|te
soovin|sooviksin|soovime|tahan|tahaks|tahaksin|tahaksime
mul|meil on|oleks .. vaja|soov
vajan|vajame
öelge|ütle|andke|saatke|aidake
on vaja|tarvis
küsin|küsiks|küsida
huvitaks|huvitab
""",
    "why": """
sest|kuna|seetõttu
mu|minu|meie|mul tütar|poeg|ema|isa|mees|naine|abikaasa|selg|põlv|koer|töö|rong|lend|laps|lapsed|lapsel
nimelt
""",
    "again": """
nagu ütlesin|kirjutasin|küsisin|palusin|juba
juba ütlesin|kirjutasin|küsisin|saatsin|andsin|öeldud|saatnud|maininud
ootan ikka|endiselt|veel|vastust
te ei .. vastanud|vastand|öelnud
mu|minu teine|küsimus .. küsimus|jäi|kohta
küsimus jäi
küsisin
uuesti|taas|veel kord
aga see|mu|minu|parkimine|hind|mis
ja|aga mis|kuidas .. saab|jääb
vastuseta|vastust ei
kas keegi
""",
    "declines": """
ei aitäh|tänan|soovi|taha|vaja|huvita|ole
ei soovi|taha|huvita|osta|võta
ei ole|pole .. huvitatud|vaja|kindel
aitäh ei|pole
mõtlen|mõtleme järele|veel|enne
piisab|ainult|lihtsalt .. see|seda|tavalist
võib-olla|ehk hiljem|teine
jätame|jätan .. ära|nii
""",
    "other_way": """
kas|äkki .. muud|mõni|teist|teine|muu|mingi|üldse|mujal .. võimalust|võimalus|variant|varianti|lahendust|aega|viis
mida|mis ma|siis|me .. teha|teen|saab|nüüd
kuidas ma|siis|nüüd
aga|kas äkki|kui|kell|siis|mõni
kas te|ei .. saaks|saa|võiks|kuidagi
tõesti midagi
kuidagi teisiti
""",
    "pleased": """
suur|suured|väga|tuhat|südamest|siiras aitäh|tänu|tänan|tänulik
aitäh nii|teile|väga|suurepärase|kiire|abi
suurepära*|imeline|imeliselt|fantastili*|super|vahva|lahe|tipp|vinge|äge
parem|rohkem kui .. ootasin|lootsin|oodata
ei oodanud|osanud
ületas|ületasite
päästsite|päästsid|päästis
olete|oled .. kullast|parim|parimad|super|ingel|tubli
üllatunud|liigutatud|vaimustu*
väga|nii tore|armas|kena|abiks|lahke|meeldiv|hea
soovitan .. kõigile|sõpradele|teid
""",
    "unhappy_end": """
pole|ei vaja enam|midagi|tänan
olgu|las siis|jääb|olla
lähen|läheme|viin|ostan .. mujale|mujalt|teise
mujale|mujalt|konkurendi*
tühistage|lõpetage|katkestage .. siis|kõik|tellimus|leping
unustage|unusta ära
ei tule|osta|kasuta .. enam|rohkem
mõttetu
pole|ei ole .. mõtet|abi|kasu
kahju et
tarbijakaitse*|advokaat|jurist
""",
    "wants_advice": """
mida|millist|milline|kumb|kumba .. soovita*|valida|võtta|parem|sobib|sobiks|peaks
soovita*
mis|milles vahe|erinevus|seisneb
kas tasub|see|sobib|sobiks|mõtet|on .. osta|mõistlik|mõtet|hea
otsin|otsime|valin|valime
oskate|oskad .. soovitada|öelda|nõu
nõu
mõtlen|mõtleme|plaanin|kaalun
kuidas|mida see .. töötab|annab|tähendab|sisaldab
rääkige|räägi .. lähemalt|rohkem
""",
}
