"""Estonian phrases that hints go by."""

TITLES = """
härra proua preili hr pr prl dr doktor arst prof professor õpetaja direktor magister advokaat kirikuõpetaja isa õde härrale prouale hra
"""
GREETINGS = """
tere tervist tervitus tervitused tervitan tervitame hommikust päevast päeva õhtust hommik õhtu hei hey hello hi tsau tšau ahoi lugupeetud austatud kallis armas hea
teretulemast terekest tervisi jõudu teretere
"""
PLACEHOLDERS = """
hea|lugupeetud|austatud|kallis|tere|armas|väga klient|kliendid|külaline|külalised|külastaja|patsient|elanik|lapsevanem|liige|üürnik|kasutaja|õpilane|reisija|tellija|abonent|kolleeg|ostja|osaleja|taotleja|kandideerija|tarbija|korteriomanik|omanik
hea|lugupeetud|austatud|kallis|tere väärtuslik|tulevane|praegune|endine|püsi*
lugupeetud|austatud|hea|väga lugupeetud|austatud|hea klient|külaline|härra|proua|adressaat|külastaja
hea|lugupeetud|austatud|tere|kallis kirjutaja|pöörduja|küsija|huviline|adressaat|saaja|partner|koostööpartner|sõber|inimene|keegi
tere kallis|hea|lugupeetud|austatud klient|külaline|külastaja|patsient|kasutaja|ostja|tellija
hea|lugupeetud|austatud|tere härra või|ja|proua
hea|lugupeetud|austatud|tere daam|daamid|härrad|prouad
hea|lugupeetud|austatud|tere|kallis eesnimi|perekonnanimi|nimi|perenimi|kliendi|kliendinimi|name|firstname|user|customer
tere kõigile|kõik|rahvas
tere klient|külaline|kasutaja
sellele|kellele kes|asjasse|see
"""
CALL_ME = (
    r"(?:kutsu|kutsuge|nimeta|nimetage|hüüdke|hüüa|kõnetage|kõneta) (?:mind )?(?:palun )?(?:lihtsalt )?{name}ks\b|"
    r"(?:kutsutakse|hüütakse|kutsuvad) (?:mind )?(?:kõik )?(?:lihtsalt )?{name}ks\b|"
    r"(?:mind|võite|võid|võib|palun|lihtsalt) {name}ks (?:kutsuda|hüüda|kutsuge|kutsu|nimetada|kutsutakse)|"
    r"(?:öelge|ütle|öelda|ütlege) mulle (?:palun )?(?:lihtsalt |julgelt )?{name}\b"
)
SMALL = """
ja ning või ega ehk aga kuid vaid ent siis ka kui nagu et sest kuna kuigi ehkki seega nii samuti veel juba ju just ainult vaid isegi ikka alles enam pigem üsna väga päris liiga üldse
ei ära ärge pole ole oli olid on olen oled oleme olete olin olid olime olite oleks oleksin oleksime oleksid olla olnud olema ongi saab saan saame saate saaks saaksin saaksime saaksite sai saada saanud
ma mina mu minu mind mulle mul minule minul minuga minust sa sina su sinu sind sulle sul sinuga ta tema teda talle tal temaga me meie meid meile meil meiega meist te teie teid teile teil teiega teist nad nemad nende neid neile neil
see selle seda sellele sellel sellest sellesse selles sellega need nende neid nendele neist too tolle toda siin seal sinna siia siit sealt nüüd praegu täna homme eile
kes kelle keda kellele kellel kellega mis mille mida millele millel millest millega milles kus kuhu kust millal miks kuidas kas kumb kumba milline millise millist missugune palju mitu kaua
üks ühe üht ühte mõni mõne mingi mingit mingeid kõik kõige kõiki iga igal keegi kellegi midagi miski teine teise teist muu muud oma enda end ennast ise
palun palume palju tänan aitäh tänud tervitades tere tervist lugupidamisega lugupeetud hea kallis parimat parimate soovidega päevast õhtust päeva head ilusat jah jaa muidugi kahjuks vabandust
soovin soovime soovite sooviks sooviksin tahan tahaks tahaksin tahaksime tahame küsimus küsimuse küsida küsin teada tean teate teame ütelda öelda öelge ütle võib võin võite võime võiks võiksin võiksite peab pean peame peate peaks pidi tuleb tule teha teen teeme teete tegi teeb
peale pärast enne ajal juures järgi kohta poolt eest alates kuni vahel üle all alla peal peale ilma läbi koos kaasa poole pool sees välja sisse ära üles alla tagasi edasi
ei-saa igatahes muide samas näiteks umbes natuke veidi vist ehk äkki tõesti lihtsalt kindlasti ometi siiski hoopis okei ok no noh nojah selge korras hästi kohe varsti seni
"""

PHRASES = {
    "thanks": """
aitäh|tänan|täname|tänu|tänud|aitähh|aitüma et|eest|kirja|teate|info|küsimuse|kannatlik*|mõist*|tagasiside|teada*|usald*|märku*|ootam*|pöördum*|tellim*
aitäh|tänan|täname|tänud|aitähh|suur|suured teile?|sulle?|teid?|sind? .. kirja|eest|et|teate*|kirjutam*|pöördum*|ootam*|teatam*|kannatlik*|mõist*|tagasiside*|infot|info|küsimuse|küsimast|helistam*
suur|suured|siiras|südamlik|väga|palju|ette|tuhat aitäh|tänu|tänud|tänan|täname
aitäh|tänan|tänud teile|sulle|teid|sind|veel|väga|südamest|südamlikult|kirjutamast|küsimast|helistamast|ootamast|usaldamast|teatamast|ütlemast|pöördumast|jagamast|valimast|kannatamast|andmast|märkamast|kontrollimast
täname|tänan teid|sind
tänulik|tänulikud et|teile|sulle|selle
oleme|olen|väga tänulik|tänulikud
hea|tore|kena|väga|armas|õige et|kui küsi*|kirjuta*|ütle*|teata*|anna*|märku*|helista*|andsi*|märka*|pöördu*|kontrolli*
hea|tore|kena|armas|nii|väga .. teist|sinust|teie|sinu poolt
hindan|hindame seda|teie|sinu|et|väga|kõrgelt|kannatlik*
aitäh kinnitam*|meelde*|pildi|fotode|foto|selgitus*|kiire|vastuse|sõnumi|ausa|tähelepanu*
tänan|täname|aitäh pildi*|fotode|foto|selgitus*|kiire*|vastus*|sõnumi*|ausa*|tähelepanu*|meeldetuletus*|andmete|numbri|täpsustus*
suur aitäh
aitäh sulle|teile
aitäh, et
tänusõnad|tänusõnu
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
palun|palume|siiralt|väga|sügavalt|vabandan|vabandame vabandust|andeks|vabandan|vabandame|siiralt
vabandan|vabandame|vabandust|vabandage|vabanda
palun|palume|anna|andke|annad andeks
kahju|kurb|kurvastav et|kuulda|lugeda|sellest|teie|sinu|selle|seda|teada
on|oli|nii|väga|tõesti|siiralt|südamest|meil kahju|kurb
mul|meil on? .. kahju
tunnen|tunneme|avaldan|avaldame|siiras|minu|meie|südamlik kaasa|kaastunnet|kaastunne
kaastunne|kaastunnet|kaastundeavaldus*|osavõtt|osavõttu
ebameeldiv|ebameeldivuste|ebameeldivused|ebamugavus*|tüütu|häiriv|masendav|nukker
nii|väga|tõesti|kindlasti|päris|kui|üsna ebameeldiv|tüütu|häiriv|masendav|valus|raske|väsitav|hirmutav|ärritav|pahandav|halb|kurnav|frustreeriv|närviline
see|teil|sul pidi|võis|võib .. olema|olla .. raske|hirmus|ebameeldiv|valus|väsitav|masendav|ehmatav|tüütu|frustreeriv
kujutan|kujutame|võin|võime|oskan ette|kujutada|vaid|ainult
kahetsen|kahetseme|kahetsusväärne|kahetsusega
tunnen teile|sulle
meie|minu|on|oli|see .. viga|süü|möödalask*|eksimus|apsakas
viga|eksimus|süü on|oli meie|minu|täielikult
ei oleks|tohi|tohiks|tohtinud .. juhtuda|nii|olla|juhtunud|olema
nii|see ei tohi|tohiks|tohtinud|oleks
pole|ei see|ole .. mida|nagu|selline .. ootasite|ootasid|lootsite|lootsid|soovisite
pahameel|pahameelt|pettumus*|meelehärm*
oi|oh|ai kui|jah|ei|kurja|sa|see|vaene|kahju
häbi|piinlik meil|mul|on
mul|meil on piinlik|häbi
kui kahju|kurb|tüütu|ebameeldiv|halb
mõtleme|mõtlen teile|sinule|teie|sulle
halb|paha lugu|uudis|päev|õnn|algus
hoian|hoiame pöialt|teile
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
hea|tore|rõõm|meeldiv|armas|vahva|kena|rõõmustav kuulda|lugeda|teada|näha|kohtuda|teid|sind|et|on|meel|mõte|küsimus|valik|uudis|tõdeda
mul|meil|nii|väga|südamest|siiralt|tõesti on? hea|rõõm|hea|tore meel|kuulda|et
hea meel
heameel|heameelega|heameelt|meeleldi
rõõm|rõõmu|rõõmuga|rõõmustan|rõõmustame|rõõmus|rõõmsad
kui|nii|väga|küll|päris|oi tore|armas|vahva|kena|ilus|põnev|lahe|lahke|rõõmustav|äge
suurepärane|tore|vahva|väga|hea|hiilgav|oivaline|super|vinge küsimus|uudis|valik|mõte|idee|hea|plaan|tähelepanek|otsus|aeg
palju|südamlikud|õnnitlen|õnnitleme|siirad õnne|õnnitlused|teid|sind|palju
õnnitlen|õnnitleme|õnnitlused|õnnesoov*|palju-palju
ootame|ootan|ootan-ootame teid|sind|väga|pikisilmi|põnevusega|huviga|rõõmuga|teie|sinu|teie-sinu
ootame|ootan .. külla|huviga|kohtumist|rõõmuga
tere|teretulemast tulemast|tulemast-
teretulemast
olete|oled|alati|väga|soojalt|südamest oodatud|teretulnud
tubli|tublid|tublisti|kiidan|kiidame|kiitus|kiidusõnad|hästi tehtud|märgatud|valitud
tegi|teeb|tegid|tegite|teevad .. päeva|tuju|rõõmu|meele
meeldib|meeldis|imeline|imetore|lahedalt|vapustav
mõnus|tore|vahva et|kui|teie|sinu|idee|valik
uhke|uhked
suur|väga|meile rõõm|au|heameel
au|auks teid|sind|on
lausa rõõm|lust
loomulikult aitan|aitame|leiame
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
head|kena|ilusat|toredat|mõnusat|rahulikku|sooja|rõõmsat|päikest|päikselist|imelist|meeleolukat|turvalist|kaunist|vahvat|edukat|õnnelikku|meeldivat päeva|nädala*|õhtut|pealelõunat|hommikut|nädalat|reisi|puhkust|suve|pidu|sünnipäeva|pühi|jõule|jõulu*|sõitu|lugemist|ööd|matka|kontserti|koolialgust|aastat|lennu*|püha*|kohtumist|algust|kasutamist|peo*|jätku|isu|tervist|und|teed
soovin|soovime|soovides|soovin-soovime teile|sulle|head|kena|kõike|kiiret|palju|edu|jõudu|teie|kõigile|paranemist|ilusat|kaunist|rahu|mõnusat|toredat|rõõmu*|jaksu|õnne
kiiret|peatset|head paranemist|tervenemist|taastumist
saagu|saage|saa|olgu|tervenegu|paranegu ruttu|kiiresti|peagi|varsti .. terveks|korda
ruttu terveks
edu|jõudu|jaksu|õnn|õnne|tervist|jõudu-jaksu teile|sulle|ja|kogu|eksam*|edaspidi*|kolim*|katse*|remondi*|tööl*|võistlus*|treening*
kõike|palju head|paremat|ilusat|kaunist
nautige|naudi|nautimist|nautida
loodan|loodame|loodetavasti et .. meeldib|paran*|hästi|läheb|sujub|naudi*|rahul|maitse*|parem*|rõõm*|kasu*|sobi*|õnnestu*
pöidlad|pöialt pihus|teie|sinu|sulle
hoian|hoiame pöialt|pöidlaid
head uut
kohtumiseni|nägemiseni|kuulmiseni|näeme|nägemist|taaskohtumiseni
hoidke|hoia end|ennast
puhake|puhka|magage|lõõgastuge|taastuge hästi|end|välja|korralikult
kõike head
parimate|heade|sõbralike|südamlike|soojade soovidega|tervitustega
tervitused|tervitage|tervita ka|kodus*|abikaasa*|ema*|lapse*|kõik*|teid
õnnelikku|head reisi|teed|lendu|kolimist|koosviibimist
ilusaid|häid|rahulikke pühi|jõule|päevi|hetki|elamusi|muljeid|unenägusid|sõite
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
kui|juhul|kui-kui .. küsimus*|küsida|vaja|abi|muret|mure*|probleem*|segaseks|midagi|soovite|soovid .. andke|anna|helistage|helista|kirjutage|kirjuta|öelge|ütle|teada|julgelt|julgesti|palun|olen|vastan
andke|anna|palun julgelt|kindlasti|palun|mulle|meile|kohe|lihtsalt .. teada|märku|tean
andke|anna teada|märku|mulle|meile
helistage|helista|kirjutage|kirjuta|küsige|küsi|pöörduge|pöördu|öelge|ütle|astuge|astu|tulge|tule julgelt|julgesti|igal|alati|mulle|meile|otse|kindlasti|läbi|lihtsalt|muidugi|sobival|rahulikult
julgelt|julgesti|rahulikult küsige|küsi|helistage|helista|kirjutage|kirjuta|pöörduge|andke|ühendust
olen|oleme|oleme-olen .. olemas|abiks|käeulatuses|kättesaadav*|siin|kohal
aitan|aitame|vastan|vastame|selgitan|seletan|aitan-aitame hea|heal|meeleldi|rõõmuga|alati|edasi|kindlasti|teid|sind .. meelega|meelel|meeleldi|kindlasti|rõõmuga
hea|heal meelega|meelel .. aitan|aitame|vastan|selgitan|näitan|seletan|räägi*|aidata
meeleldi|rõõmuga aitan|aitame|vastan|vastame|selgitan|näitan|abi*
kas|kuidas saan|saame|saaksin|võin|võime|oskan veel|teid|teile|sind|sulle|kuidagi|ka .. aidata|abiks|teha|kasulik*
kas on|oleks veel|midagi .. küsi*|abi|vaja|midagi
ärge|ära kõhelge|kartke|karda|kõhkle|muretsege|muretse|häbenege
lisaküsimus*|küsimuste korral|tekkimisel|puhul
muude|lisa|täiendavate küsimus*
igal|mis|millal ajal|iganes
kirjuta|kirjutage|helista|helistage .. kui|kohe|otse|siia|samale
mu|minu|meie otse* number|telefon*|otsenumber|telefoninumber
otsenumber|otsetelefon
soovi korral
kas sobib|soovite|soovid .. saadan|panen|teen|broneerin|helistan|paneksin|saadaksin
küsimuste|mure|probleemide korral
vajadusel|vajaduse
annan|anname nõu
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
ilusat|toredat|mõnusat|vahvat|päikselist|rõõmsat|head|lõbusat|kaunist|kena|imelist|superpäeva päeva|nädala*|õhtut|nädalat|jätku|puhkust|suve|pidu|pühi|sünnipäeva|pidustus*|meeleolu|tuju|peomeeleolu
nii|kui|väga|oi põnev|äge|lahe|vahva
jee|jess|hurraa|hurra|juhhei|juhhuu|jippii|jei|jeeee*|jihuu
super|vinge|lahe|mega|äge|superluks|imeline päev|uudis|valik|ja|teade
suurepärane|suurepärased|fantastiline|imeline|tore|rõõmus uudis*|päev|elamus*|võimalus*|sündmus*
naerata|naeratage|naeratus*|rõõmusta|päikest|päikesepaiste*|päikseline|päikselist
ole|olge|püsi|püsige rõõmus|rõõmsad|positiivne|positiivsed|lõbus|tubli|optimist*
elu|kõik läheb|on|jätkub edasi|lill
igal|iga pilvel|asjal .. pool|serv|hea
uus|värske|uued algus|lehekülg|peatükk|võimalus*
nautige|naudi elu|hetke|päeva|suve|peo*|nädala*|pidu
tähistage|tähista|pidutse*
vähemalt
positiivne|positiivsed
pea|pead püsti
kõige paremat|toredamat
lõbus|lõbusat|meeleolukas*|meeleolukat
palju|suur õnn|õnne|rõõmu
mõnusat|meeldivat|nauditavat sündmus*|üritus*|pidu|elamus*
suurepärast|fantastilist|superhead|vapustavat|vahvat|lahedat päeva|nädal*|õhtut|puhkust
aitäh valisi*
täname valisi*
vahvat|toredat|toredaid|mõnusat|ilusat|päikeselist|lõbusat|meeleolukat|kaunist|imelist|rõõmsaid .. pidu|talve|sügist|kevadet|suve|jõule|hetki|algust|teile|lemmik*|külalis*|reis*|elamusi
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
nagu|ikka|jälle|iga|igal alati|ikka|tavaliselt|iga|sel|kevad*|sügis*|talv*|suvi*|aasta*|esmaspäev*|hommik*|päev
nagu ikka|alati|tavaks|tavaliselt
iga|igal jumala|viimane|teine|aasta|kevad|sügis|talv|suvi|päev|esmaspäev|kord .. sama*|jälle|küsi*|helista*|kirju*
neid|selliseid|taolisi|sääraseid .. on|tuleb|saame|kirju|kõnesid|küsimusi .. palju|kümneid|sadu|iga|päevas
kümneid|sadu|tuhandeid|hunnik|mägi|virn*|terve kirju|kõne*|küsimus*|kliente|inimesi|kirjade|taotlus*|teateid|päevas|rida
sada|kümme|viiskümmend|kakskümmend|nelikümmend kirja|kõnet|korda|inimest|küsimust|klienti|teist
mina|ma|mul|meie|me lihtsalt|ainult|siin|ju|üksi töötan|töötame|olen|teen|pean|siin .. siin|üksi|tööl
mina neid|seda|ei .. reegleid|hindu|otsust*|kehtest*|mõtle*|tee|otsusta
ei ole minu|meie .. süü|teha|probleem|otsustada|välja|mure|rida
reegleid|hindu|süsteemi|seda mina|ma|meie ei
mis|mida ma|mina|sa .. teha|parata|ikka|nüüd|veel|oskan
midagi pole|ei .. parata|teha
pole|ei midagi parata|teha
kõik|kõigil|kõigile .. tahavad|helistavad|kirjutavad|küsivad|korraga|kiire|vaja|ootavad|kurdavad|nuta*
jälle|järjekordne|järjekordselt sama|seesama|üks|see|vana|kaebus|küsimus|kõne
üks|veel üks|järjekordne kaebus|kiri|kõne|küsimus|mure
pea|käed|kõrvuni|üle .. otsas|laiali|tööd|uppu*|pea|tööga
upume|uppunud|uputatud|mattunud|matnud
ei|me jõua|suuda|jõuta .. kõike|kõigile|kõigega|iga*|igale|igal|kohe
teisi|teised kliente|inimesi|ootab|ootavad|ka|kliendid
te|teie|sa|sina ei|pole ole? ainus|ainuke|esimene
te|teie|sa|sina olete|oled täna|juba|jälle|siis .. kümnes|sajas|viies|kolmas|neljas|*es|*as
hullumaja|hullus|kaos|trall|segadus|tsirkus|loomaaed|põrgu siin|täna|meil|käib|on|lahti
siin on|käib hullumaja|kaos|pöörane|segadus|kiire
inimesi|töökäsi|personali|tööjõudu pole|ei|vähe|napib|jätku
ülekoormat*|koormatud|alamehitatud|läbipõlen*|kurnat*|väsinud
pikk|raske päev|vahetus|nädal
eks|küll ma|me|vaatan|vaatame|näeme|näis|jõuan .. kunagi|jõuan|millal|siis
kui|millal ma|me|kord|ükskord .. jõuan|jõuame|mahti|aega|vaba
nagu|ise võite|võid|te|näete|arvata .. arvata|ette|isegi
oota|ootama|ootamas|järjekord* pikk|peate|teised|nagu|järje*
kannatust|kannatage|kannatlik*
ohh|ohoo|oeh|oh jälle|jah|neid|seda|mis|noh
mis|eks seal|siin|see|parata|ikka .. ikka|öelda|teha|teil
reede|reedel|õhtu|esmaspäev* ja|on|kell .. viis|ikka|veel|kodu|koju
tere|tulemast klubisse
räägi|ärge|rääkimata mulle|sellest|veel
kui|iga kord|teine|ma .. saaksin|peaksin .. euro*|sendi*
vana|seesama|sama lugu|laul|jutt|jama|nali
kaks|üks|kolm|ainult kätt|pead|käepaar
niigi|niigi-niigi .. palju|kiire|käed|täis|tööd|raske|üle
käed|kõik|telefonid|telefon|postkast|kalender .. tööd|punased|punane|üleval|tuline|umbes|ummistunud
virise*|vinguma|vinguvad|kurdavad|nuriseda|nurisevad|hädaldavad|kaeblevad
igaüks|kõik|kõigil|rahvas|inimesed .. sama*|kirjutab|kirjutavad|tahab|tahavad|külm|kiire|küsib|küsivad|helistab|mure*|probleem*|pahandavad
nii|kui|jälle|täna palju|mitu .. küsimusi|kirju|kõnesid|kaebusi|soove|kõigil|täna
ikka|jälle|taas see|sama|seesama|needsamad .. jama|lugu|küsimus|jutt|mure|teema
üle|rohkem .. küsige|küsi|kirjutage|helistage
ärge|ära .. üle|enam|iga|kogu|rohkem .. küsige|küsi|kirjutage|helistage
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
õnnitlused|palju-palju lugemis*|avastus*|leidm*
bravo|braavo|hurraa|geniaalne|leiutasite
üllatus|üllatus-üllatus|mis|milline üllatus*
tõesti|ohoo|vau|ennäe|vaata|ah jaa|jah|nii|vaat|üllatus|imelugu|palju|aru|või
oskame|oskan|loeme|loe|selgeltnäg*|mõtetelugeja*|ennusta*|mõtteid ei|pole|mõtteid|lugeda|tuleviku*
mõtteid|mõtete lugeda|loe|lugeja*|lugemis*|luge*
ei|me|ma|kahjuks oska|loe .. mõtteid
selgeltnägija*|ennustaja*|kristallkuul*|võlukepp*|võlukepike*|võluvits*|haldja*|nõia*|päkapikk*|võlur*|telepaat*
muidugi|loomulikult|kindlasti te|teie|sa|sina .. ei|tea*|parem*|oma|tegi*|luge*|oska*|oled|olete
muidugi teate|tead|teil|jah|teie|ju
hea|tubli|tublid|väga|hästi märkas*|leidsi*|tähele|lugesi*|mäng
suurepärane|hiilgav|geniaalne|vapustav|vaimukas järeldus|loogika|detektiiv|mõte|idee|avastus
raketiteadus*|kosmoseteadus*|tuumafüüsika*|kõrgem matemaatika
täppisteadus*|matemaatika|lihtne|liitmine|lihtne-lihtne
vedas|õnnelik|õnneseen meil|teil|sul|siis|ju
kujutage|kujutle|kujuta|mõelda vaid|ette|ise|kas
mõelda vaid
kindlasti|küllap|eks .. on|teil|sul .. kiire|raske|tähtis*|väga|nii|parem*
ideaalses|täiuslikus|muinasjutu* maailmas|elus
kui vaid|ainult|elu|kõik .. oleks|nii|lihtne
ime|imed|imede|imet juhtub|sünnib|aeg|pole|sündi*
kes|kuidas oleks|oleksi|võinud .. arva*|teada
aitäh|tänan|tänud|täname loengu|õpetuse|õpetam*|nõu|selgitus*|valgus* .. meid|mulle|eest
aitäh|tänan .. õpetasi*|loengu|õpetuse|valgustasi*|teadmast|teavitam*|tööd
terve mõistus|mõistus*
tere|teretulemast .. päris|reaalsus*|maailma*|ellu|tulemast
hämmastav|vapustav|šokeeriv|uskumatu .. kuidas|kui|et|asi|lugu|küll
naljakas|huvitav|imelik|kummaline|põnev kuidas|et|küll|kas|miks|nagu|mõte
uskuge|usu või|mind|meid
uskuge|usu või
justkui|nagu me|ma|meil|siin|teil .. muud|midagi|oleks
nagu|justkui oleks|oleksime|oleksid .. me|meil|võlu*|ainus*|maailma*
teie|te|sina|sa .. muidugi|kindlasti|ilmselt|ju .. teate|tead|parem*|ekspert*|spetsialist*|asjatund*
ekspert*|spetsialist*|asjatundja* nagu|olete|oled|teie|siis|te
kogu austuse|lugupidamise juures
kogu lugupidamise|austuse
oi|oh|ah|vai kui|mis|sa|või .. tore*|armas*|huvitav*|kohutav*|kahju*
nali|naljakas|nalja tehes|palju|küll|teete
hullem|suur|ohoo tragöödia*|katastroof*|draama*
tragöödia|katastroof|maailmalõpp|maailma lõpp
mingil|kui maagia|maagili*|ime|imekombel|imeväel
imekombel|imeväel
keegi kindlasti|kuskil|siin
usun|usume küll|muidugi|hea
edu|jõudu sellega|selle|otsimisel|leidmisel
õnnitlen|õnne|õnnitleme .. lugemis*|leidsi*|märkasi*|avastasi*|oskasi*
vaesekene|vaeseke
ilmselt|ilmselgelt|nähtavasti|kahtlemata .. teate|tead|parem*|oskate
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
teie|sinu|selle|kõne .. küsimus*|taotlus*|avaldus*|pöördum*|kaebus*|juhtum*|kiri*|teade*|päring*|sooviavaldus*|palve* on? .. registreeri*|menetle*|läbi|vastu|lõpet*|sulet*|edasta*|rahulda*|kättesaad*|saabun*|töös|arhiveeri*
registreeritud|menetluses|menetletakse|menetlemisel|lõpetatud|suletud|arhiveeritud|edastatud|fikseeritud|tagasi lükatud
käesolevaga|käesolev|ülaltoodud|eeltoodud|allakirjutanu|ülalnimetatud|alljärgnev*|eelnimetatud|nimetatud
vastavalt|lähtudes|tulenevalt|juhindudes|tuginedes|kooskõlas|pidades
teatame|teavitame|teadmiseks|teavitan|teatan et|teid|teile|sellest
teadmiseks|teadmiseks võetud|võtta
võtame|võetud|võtan teadmiseks
vaata|vaadake|vt|vaatke lisa*|manus*|tingimus*|eelmis*|eespool|ülal|kodu*
manuses|manustatud|lisatud|manus on|fail|dokument|arve
juba|varem|eespool|eelnevalt .. öeldud|mainitud|märgitud|nimetatud
nagu eespool|eelnevalt|ülal|varem
antud juhul|olukorras|küsimus*|teema*|juhtum*|hetkel
antud|nimetatud juhul|küsimuses|asjas
ei kuulu|rahuldata|kuulu .. tagastam*|hüvitam*|rahuldam*|vaidlustam*|arutam*|aruta*|tagasi
ei kuulu|menetle|menetleta|laiene|tagastata|hüvitata|arutata|muudeta|kohaldu|käsitle|väljastata
asi|teema|küsimus|juhtum|vaidlus|kirjavahetus|jutt|kirjavahetuse .. lõpetatud|suletud|lõpeta*|otsas|lõplik|ammendat*
lugeda|loeme|loetakse|lugege .. lõpetatuks|suletuks|tingimus*|lepingu*|reegl*
otsus|see on|jääb .. lõplik|muutmata|kehtima|samaks
rohkem|edasist|edaspidi* ei .. kirjavahetus*|vasta*|kommenteeri*|aruta*
ei kommenteeri|vaielda|diskuteeri|vasta
tuleb|peab|peate|tuleks esitada|täita|tasuda|oodata|pöörduda|saata|kirjutada|taotleda .. vorm*|kirjalik*|avaldus*|ankee*|blanket*
kirjalik|kirjalikult|avaldus|avaldust vorm*|esitage|ametlik*
esitage|esita|täitke|täida|saatke avaldus*|taotlus*|vorm*|ankeet*|dokument*|kirjalik*
vorm|vormi|vormil|kodulehel|iseteenindus* kaudu|täitke|täida|leiate|olemas
alust|õigust|võimalust ei|pole
tagasimakse|hüvitis|soodustus*|erand*|erandeid ei|pole|puudub
erandeid|erandit
palun lugege|tutvuge|täpsusta*|esita*|vaadake
vajalikud|vajalik dokument*|andmed
lugupeetud|austatud klient
teie kiri|kirja|e-kiri .. kätte|jõud*
pöörduge|pöördu .. isik*|asutus*|vastava*|pädeva*|ettenäht*
kooskõlastada|kehtestatud|reguleeri*|sätest*|ette nähtud
loetakse|arvestatakse|peetakse|käsitletakse
tööpäevadel|tööajal|tööaeg
asi|teema|küsimus|jutt on|lõpetatud|ammendatud .. lõpetatud|selge|läbi
jääb|jääbki nii|samaks .. nagu|on
muud|rohkem|enamat .. ei|pole .. öelda|lisada|teha|kommenteerida
küsimustes|küsimustega|küsimuste .. tutvu*|palume|pöörduda|pöörduge
ei|seda sobi|huvita|puutu|puuduta .. meid|meisse
puudub|puuduvad|pole alus|õigus|võimalus*
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
kolleeg*|kolleegi*|kolleegid*|töökaaslas*|kaastöötaja*|tiimikaaslas*
meie|minu|meil|üks|uus|mu|vana|noor|too|see|eelmine|teine kolleeg*|kaastöötaja*|töötaja*|administraator*|klienditeenind*|tehnik*|assistent*|spetsialist*|nõustaja*|haldur*|arst*|juhataja*|juht*|ülemus*|direktor*|poiss*|poisi*|mees*|tüdruk*|neiu*|praktikant*|partner*|alltöövõtja*|müüja*|meister*|kuller*|mehaanik*|osakond*|osakonna*
osakond*|osakonna*|raamatupida*|raamatupidam*|vastuvõtu*|vastuvõtt*|registratuur*|ladu*|lao|laos|laomees*|laopoi*|müügi*|turundus*|juhtkond*|juhtkonna*|peakontor*|filiaal*|esindus*|tehnikud|tehniku*|klienditugi*|klienditoe*|klienditeenindus*|töökoda*|töökoja*|köök|köögi*|it-osakond*
ülemus*|juhataja*|direktor*|juhatus*|omanik*|bossi*|boss
praktikant*|õpipoiss*|koristaja*|koristus*|kokk*|kelner*|ettekandja*|juuksur*|kosmeetik*|massöör*|hooldaja*|valvur*|turvame*|kuller*|autojuht*|juht
too|see|tolle|selle|meie mees|naine|poiss|tüdruk|neiu|tütarlaps|härra|noormees|tegelane .. kes|seal|meil|on
eelmine|endine|varasem|eelmise|endise|varasema|uus|uue haldur*|teenindaja*|tehnik*|töötaja*|juht*|arst*|õpetaja*|meister*|maakler*|konsultant*|firma*|ehitaja*|töövõtja*|tegija*|administraator*
teine|teise vahetus*|osakond*|osakonna*|meeskond*|tiim*|filiaal*|kontor*|klienditeenindaja*|arst*
vahetus*|vahetuse|hommikune|öövahetus*|tiim*|tiimi*|meeskond*|brigaad*
mees|poisid|tüdrukud|naised laos|töökojas|letis|köögis|vastuvõtus|kassas|seal|müügis|meil
meie oma|inimesed|poisid|tüdrukud|rahvas|mehed|töökoja*|lao*|müügi*|it*
see kes|müügi*|noor|poiss
meie|meil|siin .. õed|poisid|tüdrukud|mehed|neiud|naised|rahandus|turve|it|õde
it|turve|turva|rahandus|juriidi*|vastavuse|personal* .. ei|osakond|osakon*|inimesed|poisid|pani|teeb
asendaja*|asenduskokk|asenduskuller|abiline|abilise|töömehed|laomees*|vahetusevanem*
eelmine|eelmise|endine|endise|vana .. kuller|tiim*|tiimi|brigaad*|kokk|arst|õpetaja|juht|meister
teised mehed|naised|poisid|tüdrukud|töötajad|meistrid|treenerid|juhendajad
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
teine|teise|teisel|teist|üks|ühe|ühel|ühele|mõni|mõne|eelmine|eelmise|meie|paljud|mitu|mitmed|mõned klient*|kliendi*|klienti*|patsient*|patsiendi*|külaline*|külalis*|üürnik*|üürniku*|naaber*|naabri*|pere*|perekond*|daam*|proua*|härra*|mees*|naine*|naise*|noormees*|vanaproua*|vanahärra*|paar|paari*|ema|isa|emme*|issi*|neiu*|ostja*|tellija*|õpilane*|õpilas*|lapsevanem*|vanem*|liige|liikme*|omanik*|tudeng*|reisija*|kinnistuomanik*
üks|ühel|ühe|ühele mees|mehel|mehe|naine|naisel|naise|klient|kliendil|kliendi|patsient|patsiendil|proua|härra|pere|perel|poiss|tüdruk|memm|taat
eelmine|eelmise|eelmisel|endine|endise|varasem üürnik*|elanik*|omanik*|klient*|kliendi*|patsient*|külaline|külalis*
teie|sinu|selle|kõrval|ülemise|alumise|kõrvalkorteri|üla|ala naaber*|naabri*|kõrvalkorter*|üürnik*|sõber*|sõbra*|tuttav*|trepikoja*|naabrinaine*|naabrimees*|naabriproua*
naaber*|naabri|naabrid|naabrinaine*|naabrimees*|naabriproua*|ülanaaber*|alanaaber*
proua|härra|preili|pr|hr .. teie|kes|majast|korter*|küla*|kõrval|tänava*|samast
kolmanda*|neljanda|viienda|teise|ülemise|alumise korruse|korruselt|korteri
korterist|majast|toast|toas|numbrist|külast|tänavalt|trepikojast
kliendil|patsiendil|üürnikul|külalisel|külalistel|klientidel|prouale|härral|prouat|prouaga|daamil
üks teie|meie|pere|daam|tuttav|sõbranna
eelmisel|möödunud nädalal|kuul|aastal|kevadel|suvel|sügisel .. klient*|proua|härra|üks|mees|naine|pere|patsient*
samasugune|sama lugu|probleem*|mure* .. teis*|klien*|ühel|naabri*|oli
nagu|erinevalt teised|teis*|ühel|see|naaber*|eelmis*
teised|teiste kliendid|klientide|patsiendid|inimesed|vanemad|külalised|üürnikud|lapsevanemad
meil käib|käis|oli|on .. üks|klient*|proua|naine|mees|pere|patsient*
enne|pärast|peale teid|sind .. klient*|mees|naine|oli|proua
keegi|kellegi teine|teise|teisel|sama
üks|ühe sugulane|tuttav|laps|lapse|poisi|tüdruku|koera|kassi|koer|kass
eelmise|teise|ühe|ühel|samas|kõrval objekti|klassi|korteri|rühma|maja .. tellija|poisil|poisi|tüdruku|tüdrukul|lapse|laps|omanik|elanik|ema|isa
ühel|ühe|üks|teine klientidest|vanematest|üürnikest|patsientidest|elanikest|õpilastest|külalistest|meestest
eile|üleeile|täna|hommikul|alles|just|hiljuti|eelmisel|möödunud .. käis|oli|helistas|tuli .. üks|keegi|mees|naine|paar|klient|pere
meil üks|eile .. kes
üks .. kes
toanaab*|naabrinaine|korteriühistu*|klassikaasla*|rühmakaasla*|toakaasla*|trennikaasla*
paljud|mõned|enamik naised|mehed|noored|pensionärid|vanurid|turistid|soomlased|venelased|emad|isad
klient|tellija|omanik|üürnik|patsient|ostja .. kes|ei|ise|tema|eelmi*
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
ei|pole|mitte .. kunagi|iialgi .. õigesti|korralikult|õigeks|tee|vasta|kirja|hakkama|loe|jõua|mäleta|pea
kunagi|iial ei|pole .. korralik*|õige*|hakkama|tee|mäleta|vasta|õigeks|kuula|jõua|loe|pea
unustab|unustavad|unustas|ununeb|unustamas|unustaja alati|pidevalt|jälle|tihti|kogu|ikka|kõik
alati|pidevalt|kogu|jälle|ikka|tihti|sageli|aeg-ajalt .. unusta*|hilin*|hilja|sassi|eksi*|segamini|puudu|vale*|magab|maha|keeruta*|lohakas|jätab
ajab|ajavad|ajas|aetakse|ajab-ajab .. sassi|segamini|segi|untsu
hooletu*|lohak*|lohakas*|laisk*|laisa*|laisad|saamatu*|rumal*|loll*|ebapädev*|oskamatu*|ülbe*|ebaviisakas*|kohmaka*|kohmakas*|hajameel*|uimane|uimas*|aeglane|aeglased|aeglase|ebausaldus*|vastutustundetu*|korratu*|ebaprofess*|ebakompetent*|tobe|juhm*|käpard*|möku*|logard*|loru*|mölla*|tolgus*|saamatus*
lohakalt|hooletult|halvasti|kehvasti|kehv|kehvad|viletsalt|viletsad|puudulikult|kuidagi|pealiskaudselt
pole|ei|mitte just|kõige|eriti|päris|kuigi|nii .. kõige|teravam*|kiirem*|targem*|täpsem*|tark|hoolas*|täpne|usaldus*|nutik*|arukas|tubli|viisak*|hea|tugevam*|osav
pole|ei ole? just|mitte|kuigi|eriti|kõige .. kiire*|täpne|täps*|hoolik*|tugev*|viisak*|tark*|tugevaim|helge*|teravaim*
temaga|tollega|nendega|sellega|nendega|tema on|oli|ongi|juba|alati .. raske|probleem*|häda|jama|keeruline|sama|selline|teada
on|teadagi|tuntud|teada|tuntud-tuntud .. tülikas|probleemne|keeruline|raske|pirtsakas|pretensioonikas|tülinorija|vinguja|virisejaid|tülitsej*
tülikas|tülika|tülikad|pirtsak*|pretensioonik*|virisej*|vinguja*|norija*|kiusaja*|kaebleja*|tüütu|hull|pöörane|joodik*|purjus*|räpa*|haise*|must|mustus*|paks*|rasvu*
ei|pole oska|osanud|viitsi|viitsinud|vaevu|vaevunud|taipa|taibanud|hooli|hoolinud|mõtle|mõelnud|kuula|kuulanud|süvene|süvenenud|loe|viitsita|osata
alles|veel|uus|noor|vana õpib|õpi*|uus|roheline|kogenematu|algaja|praktikant
algaja*|kogenematu*|kogemusteta
teadagi|ju|teada-tuntud|nagu .. ikka|alati|tavaliselt|ju|nemad|milline|kuidas
tegi|teeb|teevad|tegid|teinud .. vea|vigu|jälle|kehvasti|halvasti|pahandust|lohakalt|valesti|lambist|sodi|käpar*|praaki|jama
lubab|lubas|lubavad|lubasid .. ei|kõike|liiga|palju|asju|igasugu*|maad
lubab rohkem|maad|kõike|alati
oleks|oleksid pidanud|tohtinud
peaks|peaksid .. rohkem|paremini|ammu|juba|õppi*|kontrolli*
läks|läheb|lasi|lasevad|laseb .. jalga|ringi|üle|kergema*|käest|lohakaks
raskusi|probleeme arve*|aru*|luge*|maks*|täpsus*|meelepida*|suhtlem*|kell*
puhkab|magab|magas|molutab|logeleb|lobiseb|passib|jokutab|venitab|venitavad|vingub|virises|virisesid|karjus|karjuvad|sõimas|sõimab|nuttis|röökis|tülitses
haltuura*|praaki|praak|käkk|käkitud|käki*|soperda*|sopsti|susserda*|lapiline|logisev
mis|mida temalt|neilt|nendelt|tollelt .. oodata|tahta|ikka|loota
teine|kolmas|neljas|viies kord|kaebus|viga|korda .. tema|samas|juba|temaga
jääb|jäi|jäävad|hilineb|hilinevad|hilines alati|pidevalt|jälle|hiljaks|ikka
kõige hullem*|halvem*|viletsam*|kehvem*|kallim*|aeglasem*|laisem*
tal|tema|nad|nende|neil .. kombeks|viis|harjumus*|peas|läbu*|segamini|tuju*
pead|peas|peast .. sassis|ei|soe*|puudu|pilves
ei|pole|ega .. vastuta|viitsi|hooli|suuda|vaevu|viitsinud|vaevunud|suutnud|hoolinud|taibanud|lugenud|vaadanud|kontrollinud|liiguta|viitsita
kiirusta*|rabeleb|tormab|venitab|hilineb|luuser|lodeva*|laisk*|lontrus*|saamatu*|lootusetu*|abitu*|hüsteeri*|valimatult|pealiskaud*|mõtlematu*|läbematu*
lootusetu|võimatu|abitu|saamatu|tüütu|raske|keeruline|kummaline|imelik|õudne|hull inimene|klient|mees|naine|tüüp|tegelane|juhtum|kliendid
nagu alati|tavaliselt|ikka .. sassis|segamini|hilja|unusta*|hiljaks|ei|puudu|keegi
on|seal|neil|meil .. kõik|alati .. sassis|segamini|segi|ripakil|tegemata
pole|ei|ega .. midagi .. korralikku|head|tarka|mõistlikku|asjalikku
keegi|mitte ei|keegi .. vastuta|liiguta|hooli|viitsi|tea|loe|vaata|kuula
ei .. lillegi|lõhnagi|sõrmegi|oma|lubadus*|sõna* .. kinni|liiguta|lubadus*
sõna|sõnast|lubadustest|lubadusi .. ei|kinni .. kinni|pea|täida
pooleli|tegemata|vedelema|hooletusse|unarusse .. jättis|jätavad|jätab|jäta
jättis|jätab|jätavad .. pooleli|tegemata|kõik|sinnapaika
pidime|pidin|pidi .. ta|tema|nad|lahti|ära|minema .. laskma|saatma|vallandama
lahti|minema lasti|laskma|saatma|saadeti|lasime
suitsunurgas|kohvinurgas|kohvitab|lobise*|logele*|telefonis|niisama .. kui|rohkem|istub|passib
rohkem .. kohvi*|telefoni*|suitsu*|puhkab|lobiseb|räägib
jälle|ikka|alati|tihti|iga .. ei|valesti|valepidi|segi|segamini|midagi .. vaadanud|lugenud|tee|tule|kuula|tehtud
ilmselt|nähtavasti|tõenäoliselt|vist .. jälle|ei|unustas|magas|valesti
temaga|nendega|tollega|tema|selle .. iga|igal|alati|kogu|kolmas|teine .. nädal|kord|midagi|sama|jama
kaks|kolm|viis|sada korda .. kirjutada|öelda|küsida|helistada|üle|meelde
täis vigu|arvutusvigu|kirjavigu|jama|jaburus*
arvutusvig*|kirjavig*|hooletusvig*|lohakusvig*
niikuinii|nagunii|ausalt|paraku .. ei|lugeda|oska|pole
sellega|sellise|selle|nendega|temaga .. harjunud|leppinud|tuttav
joovad|joob|purjutab|purjus|purjutavad|suitsetab|röögib|karjub|karjuvad|sõimab
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
tal|temal|neil|tema|oli|ka|nemad .. sama*|samasugu*|täpselt .. probleem*|lugu|olukor*|mure*|häda*
oli|olid|juhtus|tuli|käis|pidi|tegi|sai|läks|kaotas|maksis|tahtis|helistas|nuttis .. eelmis*|möödunud|hiljuti|eile|kevad*|suvel|sügis*|talv*
eelmisel|möödunud|läinud|mullu|hiljuti|alles|just nädalal|kuul|aastal|nädal*|kevadel|suvel|sügisel|talvel|eile|hommikul .. tuli|käis|oli|tegi|sai|läks|kaotas|helistas|pidi|maksis|nuttis|tõi|küsis|jättis|jäi|kolis|lahutas
lahutas|lahutuse*|lahutab|lahutus|lahkus|lahku|läks|kolis|jättis .. mees*|naise*|maha|lahku|abikaasa*|perekonna*|välja|ära
lahku|mehe|naise maha|läks|läinud|jättis|jättis
jäi|jäid|jättis|jätsid .. võlgu|maksmata|ilma|haigeks|rasedaks|töötuks|vahele|hiljaks|üksi|sellest|raha
ei|pole .. maksnud|tasunud|maksa|tasu .. üür*|arve*|aasta*|kuud|võl*
kaotas|kaotasid|kaotanud .. raha|töö*|tagatis*|deposii*|laps*|mehe|ema|isa|koera|kodu
nuttis|nutsid|karjus|karjusid|röökis|minestas|solvus|vihastas|tülitses|purjus|jõi|peksis|valetas|varastas|petis|rikkus|lõhkus
võlad|võlgu|võlgneb|võlgnes|võlg|pankrot*|kohtutäitur*|tõsteti|kohtusse|kohus
haige|haigus|haigest*|vähk|vähi*|rase|operatsioon*|depressioon*|raviv*|joob|jõi|narko*|botoks*|lõikus* .. tal|tema|ta|oli|ka|sai
tal|ta|tema|temal|neil|nad on|oli|sai|jäi|käis|võttis .. haige*|vähk|rase*|lahut*|võl*|purjus|operatsioon*|haigus*|lapsed|lõige*|kilo*|halvem*|armuke*
ta|tema|nad ei maksa|maksnud|tule|tulnud|saanud|kuulanud|lugenud
tuli|tulid|käis|käisid|helistas|helistasid .. nuttes|uuesti|tagasi|kurtma|karjudes|vihasena|kaebama|hommikul|tunnis|nädal
tuttav|tuttavat|tunnete|teate|tead .. ju|teda|prouat|härrat|naabrit
rääkis|räägib|räägivad|räägiti|rääkisid .. mulle|meile|et|oma|lahutus*|ise
tema|ta|ühe|nende|kliendi|proua .. kilo*|kaalu*|võttis|paks*|nahk|hambad|näe*|juuksed|välimus|riides*|lõhn*|lõhna*
võttis|kaotas .. kilo*|kaalu*|laenu
kolis|kolisid|koliti|müüs|müüsid|ostis|ostsid .. ära|välja|maha|uue|samas|kiiresti
tellis|tellisid|võttis|võtsid|valis|valisid|sai|said|pani|tegi|tegid .. sama*|ka|täpselt|kaks|kolm
pidi|pidid|tahtis|tahtsid .. maksma|ootama|lahkuma|uuesti|tagasi|raha
põletas|uputas|uputasid|lõhkus|rikkus|unustas|unustasid .. kraan*|ukse*|ära|korter*|lapse
samas|sarnases|samasuguses olukorras|seisus|mures
sama lugu|asi|probleem|viga oli|juhtus|tegi
rahul|õnnelik|pettunud oli|olid|jäi
nuttes|nutma|hüsteerias|hüsteeriline|karjus|karjudes|nuttis|joobes|sõimas
jäi|jättis|jätsid .. saatmata|tegemata|broneerimata|maksmata|tegema|ilma|tulemata|leping
läks|läksid .. katki|lõhki|ära|eurot|maksma|hulluks
dementsus*|diagnoos*|kõhuvalu*|haigus*|rase|last|armuke* .. ta|ootab|oma|tema|tal|temal
ootab|ootavad .. last|beebi*
pinge*|tülid|lahutus*|võlg*|võlad .. kodune|kodused|tal|neil|oli
ta|tema|nad .. öösiti|ei|lasi|laseb .. maga|laiali|tulla
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
nagu|juba|ju|korduvalt|mitu|eelmises|varem .. ütlesin|ütlesime|öeldud|rääkisin|selgitasin|seletasin|kirjutasin|mainisin|teatasime|kirjutasime|selgitasime|saatsime|hoiatasin|korda
nagu|nagu-nagu ma|me|juba|teile|sulle .. juba|ütlesin|ütlesime|kirjutasin|selgitasin|öeldud|kirjutasime|rääkisin|mainisin|teavitasime|räägitud
ma|me|mina ju|juba|ütlesin|rääkisin|kirjutasin|hoiatasin .. teile|sulle|teid|korra|varem|korda|juba|ju
oleksite|oleksid|oleksite-oleksid .. pidanud|võinud|tulnud
te|teie|sa|sina oleksite|oleksid|peaksite|peaksid|oleks|pidanuks|pidite|pidid .. ise|varem|lugema|teadma|pidanud|kontrollima|küsima|enne|helistama|vaatama
oleks|oleksite|pidanuks|tulnuks|tasunuks pidanud|tulnud|tasunud|võinud .. lugeda|lugema|mõelda|mõtlema|enne|varem|kontrolli*|küsi*|helista*|ise
kui te|teie|sa|sina|ainult .. oleksite|oleksid|oleks|loeksite|loeksid|lugenuks|viitsi*|vaevunud|kontrollinud|lugenud|kuulanud|küsinud|jälginud
kui oleksite|oleksid|viitsiksite|loeksite|lugenuks|vaevuksite
oma|teie|sinu|enda|teie-enda enda|oma|ise .. süü|viga|asi|vastutus*|hooletus*|otsus|probleem|mure|tegema*|eksimus|rumalus
ise|omaenda .. süüdi|tegite|tegid|tellisite|allkirja*|valisite|valisid|vastutate|kirjutasite|panite|unustasite|soovisite|nõustusite
teie|sinu viga|süü|hooletus*|enda|eksimus|vastutus
olete|oled|ise süüdi
järgmine|järgmisel|edaspidi|teinekord|teine|tulevikus kord|korral|palun|lugege|loe .. luge*|loe|mõel*|kuula*|jälgi*|kontrolli*|varem|tähele*|enne|hoolikam*|tähelepanelik*|planeeri*
teinekord|edaspidi|järgmine lugege|loe|kuulake|kontrollige|mõelge|jälgige|palun
loe|lugege|vaata|vaadake|kuula|kuulake .. korralikult|hoolikalt|tähelepanelikult|enne|veel|läbi|tingimusi|lepingut|mida
teie|sina|te|sa kohustus|asi|ülesanne|peate|vastutate .. teadma|kontrolli*|jälgi*|luge*|ise|hoolitse*
on|oli teie|sinu kohus|kohustus|ülesanne|asi|enda|vastutus
te|sa|sina|teie|ise ei|pole .. lugenud|kuulanud|kontrollinud|viitsinud|vaevunud|vaadanud|jälginud|järginud|öelnud|andnud|teatanud|vastanud|mõelnud|maksnud|loe|kuula|süvene*|pannud|osanud
tegite|tegid|sisestasite|sisestasid|kasutasite|kasutasid|lugesite|hoidsite|tellisite|valisite|paigaldasite .. valesti|vale|liiga|halvasti|hooletult
valesti|hooletult sisesta*|kasuta*|tegi*|tellisi*|paigalda*|loe*|luge*|hoidsi*|aru
unustasite|unustasid|ajasite|jätsite|jätsid|magasite|magasid .. ise|sassi|maha|tegemata|lugemata|ilmselt|maksmata|märkimata|teatamata
teada|teate|tead|teadma|teadsite|teadsid .. pidi*|peaks*|ju|väga|ise|igaüks|iga|oleks*
igaüks|iga|kõik|normaalne|mõistlik .. inimene|täiskasvanu|klient .. teab|teaks|loeb|oskab|peaks|saab|saavad
seda teab|teavad|peaks|oleks .. iga*|kõik|laps|teadma
miks|mispärast|kuidas te|teie|sa|sina .. ei|alles|varem|üldse|siis|enne|nii
tingimustes|lepingus|kirjas|juhendis|kodulehel|reeglites .. selgelt|ju|mustvalgel|must|oli|selgesti|kirjas
selgelt|mustvalgel|selgesõnaliselt|must kirjas|öeldud|öeldi|valgel
kui|mitu mitu|palju|korda .. korda|veel|pean|peab .. ütlema|seletama|kordama
kordan|kordame|kordan-kordan|veelkord|viimast korda
viimast|kolmandat|veel korda .. ütlen|kordan|selgitan|kirjutan
ootasite|ootasid|viivitasite|venitasite|hilinesite|hilinesid|jätsite .. liiga|kaua|viimase*|ise|hiljaks
liiga hilja .. teata*|pöördu*|ärka*|andsite|helista*|kirjuta*
nõustusite|nõustusid|allkirjastasite|allkirjastasid|kirjutasite|kinnitasite|kinnitasid .. ise|ju|alla|tingimus*|ometi
hoiatasin|hoiatasime|manitsesin
seda tuleb|tuleks|tulnuks|oleks|peab|peaks .. enne|varem|õigel|teada|ise|alati
õppige|õpi|õppigu .. luge*|kasuta*|viisa*|ise|midagi
mõelge|mõtle enne|ise|natuke|korraks|teinekord
kes|mis siis|teid|sundis|käskis .. luge*|sundis|käskis|keelas
oleksite|oleksid te|sa|teie|ise|vaid
oleksite|oleksid|loeksite|loeksid .. lugenud|kuulanud|mõõtnud|kontrollinud|vaadanud|küsinud|öelnud|teatanud|tulnud|poleks
kui te|sa|teie .. läbi|enne|õigesti|korralikult .. loeksite|loeksid|mõõtnud|lugenud|vaataksite
poleks|ei oleks|praegu|sellist|seda .. vaja|olukorda|probleemi|muret|juhtunud
ise|isegi .. sildilt|juhendist|lepingust|kirjast|kodulehelt|tingimustest .. lugeda|vaadata
võiks|võiksite|tasub|tasuks|peaks|peaksite .. ise|lepingut|tingimusi|väikest|kirja|enne .. lugeda|lugema|kirja|teada|teadma
lugeda tasub|tasuks|võiks|tuleks|oleks
seda|sellist .. peaks|võiks|teab .. iga|igaüks|ise|laps|teadma|teada|lugeda
peaks|peab|võiks .. iga*|igaüks|täiskasvanu* .. teadma|teada|oskama|tundma
olete|oled .. ise .. kuidagi|midagi|valesti|vist|väänanud|pannud|lõhkunud|rikkunud|vajutanud|teinud|unustanud
tõenäoliselt|ilmselt|vist|küllap .. olete|oled|te|teie|ise .. ise|kuidagi|midagi|unusta*
kui .. ust|kaant|kraani|nuppu|juhet .. ei .. panda|suleta|keerata
järgmine|edaspidi kord|palume|lugege
ise .. ju|lülita*|läks|tegi*|telli* .. ei|valisi*|tahtsi*
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
see|mis|nii|teie|sinu|jutt|väide ei|pole .. vasta|vastab|tõsi|õige|nii|tõele|pea|paika|võimalik|tõene|olnud
ei vasta tõele
vale|valed|valetate|valetad|väär|vale-vale|jama|jamps|lollus|rumalus|udujutt|mula|laim|bluff
see|mis|need on|oli vale|väär|jama|jamps|lollus|rumalus|jutt|luul|mõttetus|absurd|absurdne|välistatud|alusetu|laim
te|teie|sa|sina .. eksite|eksid|valetate|valetad|luiskate|luiskad|eksite-eksid|fantaseeri*|liialdate
eksite|eksid|valetate|valetad
ei|te|teie|sa ole|ei .. õigus|tõtt|õige
teil|sul ei|pole ole? .. õigus|alust|mingit|õigust|mõtet
te|teie|sa|sina ei|pole .. saatnud|tellinud|helistanud|öelnud|maksnud|teatanud|tühistanud|küsinud|tagastanud|andnud|käinud|broneerinud|teinud|tulnud
ei|pole te|teie|sa .. saatnud|tellinud|helistanud|öelnud|maksnud|teatanud|tühistanud
keegi|meil|meie|me|mina|ma|kolleeg ei|pole .. lubanud|öelnud|ütle|luba|lubatud|rääkinud|väitnud|nii|midagi|kunagi|eksi|eksinud
me|meie|keegi|ma pole|ei .. kunagi|iial|mitte|seda|sellist .. öelnud|lubanud|kirjutanud|väitnud|rääkinud|kokku|eksi
ei|pole mitte|sugugi|kindlasti|absoluutselt|hoopis|üldse .. nii|õige|tõsi|võimalik|meie
võimatu|välistatud|mõeldamatu|absurd|absurdne
nii|seda|see ei|pole saa|ole|olnud|saanud|juhtu|toimu .. juhtu*|olla|olnud|võimalik|kunagi
ei saa|saanud olla|juhtuda|nii
alusetu|põhjendamatu|alusetud|põhjendamatud|ebaõige|eksitav
teie|sinu|sellel väi*|jutt|jutul|kaebus*|nõue|nõude*|pretensioon* .. alusetu|põhjendamatu|vale|ei|pole|puudub|väär
arve|hind|summa|tasu|leping|mõõtmine|arvestus|töö on|oli õige|korras|korrektne|täpne|kehtiv
arve|hind|summa|tasu|leping|meil|meie|süsteem|töö .. õige|korras|korrektne .. ja|punkt|on|kõik
ei ole|olnud mingi*|mingit|ühtegi|viga|midagi
mingit|mingisugust viga|lubadust|kokkulepet|kõnet|kirja|probleemi ei|pole
lõpetage|lõpeta|jätke|jäta|ärge|ära .. valeta*|väitma|väit*|jama|jutt|vaidle*|vaidlem*|mula*|see|väljamõel*
ärge|ära .. rääkige|räägi|ajage|aja|väitke|mõelge|valetage|vaielge|vaidle|jama|lollusi|välja
ära|ärge aja|ajage|räägi|rääkige
vaielda|vaidle|vaidlema|vaieldav|vaidlust pole|ei|siin|mõtet|midagi|me
pole|ei midagi|mõtet .. vaielda|arutada|vaidlustada
punkt|ja punkt|kõik
lihtsalt|üldse ei|pole .. nii|tõsi|õige|vasta
kust|kes te|teile|seda|sellise .. võtate|ütles|võtsite|sellise|väljamõel*|mõt*
mõtlete|mõtled|mõtlesite|mõtlesid|kujutate|fantaseerite välja|ette
nagunii|ikkagi|siiski|ometi on|oli|ei|nii
absoluutselt|täiesti|täielik|lausa|puhas vale|jama|lollus|jamps|väär|alusetu|välistatud
valesti mäleta*|aru|saite|luge*|räägi*
mäletate|mäletad|saite|said .. valesti|halvasti|vale*
meie|meil andmed*|süsteem*|kaamera*|logi*|kirja* .. ei|valeta|teisiti|muud|vastupidist
ei ole|vasta tõsi|tõene|tõele
pole tõsi|tõene|õige|võimalik
gps|kaamera|süsteem|logi|andmed|paberid|arvuti ei|ju .. valeta|eksi
ei valeta|eksi
ärge|ära hakake|hakka|tulge .. vaidlema|rääkima|väitma|kauplema
vaatate|vaatad|loete|mõõdate|arvutate|teete|kasutate .. valesti|vale
siis|te|teie|sa|ikka .. vaatate|loete|mõõdate|teete .. ikka|valesti
süsteem|meie|meil .. näitab|ütleb|kirjas .. muud|teisiti
ise .. ju|lihtsalt .. välja|katki|ei .. lähe|lähe-ei|kao|lagune|teki
sellist|mingit lubadust|kokkulepet|jutt*|asja .. ei|pole .. andnud|olnud|ole|lubatud
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
naeruväär*|lapsik*|rumal|rumalad|loll|lollid|lollakas*|idioot*|tobe|tobedad|haletsusväär*|totter*|hüsteeri*|ullike*|ajuvaba*|debiil*|jobu*|tola|tolvan*|mats|matslik*
rahunege|rahune|rahu|võtke|võta maha|rahulikult|nüüd|palun|veidi|kõigepealt
rahunege|rahune
võtke|võta end|ennast kokku
te|teie|sa|sina .. tõsiselt|mõtlete|mõtled|teete|teed|räägite .. tõsiselt|nalja|arvate
kas te|teie|sa|sina .. tõsiselt|nalja|lugeda|oskate|üldse|eesti|loll
tõsiselt või|räägite|mõtlete|arvate
mõned|mõni|teatud|sellised|sellistele|selliste|teiesugused|teiesuguste|sinusugused inimesed|inimene|inimestele|kliendid|inimestega|klientidega|klient
ärge|ära .. karju*|karjuge|paanitse*|dramatiseeri*|hüsteeri*|vinguge|vingu|viriseda|virise|virisege|jonni*|solvu*|tähtsusta*|liialda*|ähvarda*|mõnitage|targuta*|tüüta*
vinguge|vingumine|vingumast|virisemine|virisemast|virisege|jonnimine|jonn|kisa|hala|halamine|targutamine|norimine|nurisemine|undamine|nutulaul
jonn*|jonnite|jonnida|norite|virisete|vingute|targutate|hädaldate|halate|irisete
teete|teed|tehakse .. sääse*|kärbse*|elevan*|elevandi|draama*|numbri|tsirkus*|probleemi
sääsest elevanti
tühja|tühise|mõne|paari pärast|asja|euro|sendi|minuti|kümne .. pärast|tüli|kisa|kära|vaevama
täiskasvanu*|täisealis* inimene|inimes*|käitu*|peaks|nagu
käitu* nagu|täiskasvanu*|viisaka*|korralik*|laps
saa|saage|kasvage|kasva suureks|üle
lasteaed|lasteaia*|lasteaialaps*|viieaasta*|kolmeaasta*|algklassi*|esimese klassi|koolilaps*|vanaema*
isegi|iga|ka laps|lasteaialaps*|vanaema|mu|viie*|koolilaps*|algaja|poolearuline .. saab|saaks|oskab|teab|mõistab|teaks|suudab|aru
oskate|oskad|õppige|õpi|suudate te?|ikka|üldse|ise|kõigepealt lugeda|lugema|arvutada|arvutama|mõelda
lugeda|arvutada oskate|oskad|oska|osanud|ikka
kasutage|kasuta|pange|pane .. mõistus*|pea|pead|aju|tööle|mõtte*
mõelge|mõtle oma|peaga|natuke|ometi
nii|see lihtne|raske ongi|et|see|isegi|teile|pole
pole|ei nii|just raske|keeruline .. aru|ju|mõista|lugeda
liiga keeruline|raske .. teie|teile|sinu|sulle
ilmselt|nähtavasti|kahjuks|vist .. ei|üle .. jaga|taipa|mõista|küündi|jõua|saa
ei|te|sa jaga|taipa|küündi .. teie|mitte|asjast|aru|üldse
kui mitu|palju korda .. veel|pean|ütlema|seletama
teie|sinu toon|kirjastiil|käitumine|suhtumine|mõistus*|arusaam*|asjatundmatus|rumalus|tase
viisakamalt|viisakam|suhtlege|jälgige|valige .. oma|tooni|keelt|sõnu|viisaka*
kuulake|kuula|vaadake|vaata nüüd|siia|mind|härra|proua|kallis
kullake*|kulla|kallike*|tibuke*|pisike|noormees|tüdrukuke*|neiuke*|proua-proua
olge|ole rõõmus|rõõmsad|tänulik|tänulikud et|kui
häbi|piinlik .. teil|sul|teie|peaks|olla
mis|mida teil|sul|te|sa viga|häda|lahti|arvate|endast
seletan|selgitan|räägin|ütlen lihtsa*|aeglas*|lapse*|lihtsalt|veelkord|näpuga .. keel*|nii|lapse*
ütlen|seletan|kordan aeglaselt|lihtsamalt|puust
puust|puust-punaseks ja|ette
täiskasvanud|täiskasvanu|normaalne|korralik|mõistlik inimene|klient .. võiks|peaks|oskab|loeb|teab|saab|suudab
kella|lugeda|arvutada|eesti .. tunda|tunne|oska|keelt|võiks
jura|jama|lollusi|muinasjutte|rumalusi .. loeb|loete|räägi*|usub|usute|internet*
internetist|internetis|netist .. jura|jama|lugenud|loeb|loevad|tarku|targad
ei|pole .. midagi|nii .. keerulist|keeruline|rasket|raske
te|teie|sa ei|pole ole? .. tehnik|arst|jurist|spetsialist|ekspert|insener|elektrik
paljud|mõned naised|mehed|vanemad|pensionärid|emad|blondid|inimesed .. ei|arvavad|kardavad
iga maainimene|laps|loll|koolipoiss|pensionär|algaja
te|teie|sa ei .. saa|oska .. hinnata|teada|aru|otsustada
naeruväärne|lapsik|rumal|absurdne|jabur|mõttetu|haige|tobe|loll
tõsiselt|päriselt
võtke|võta ennast kokku
mis|selline toon|tooniga|hääletoon
mõned|osad|mõni inimesed|kliendid|inimene
kuidas|kas te üldse|ikka
virisemi*|vingumi*|jonnimi*|nägelemi*|karjumi*|draama
ära|ärge dramatise*|jonnige|lapsik*|vingu*
tühja asja
""",
    "understand": """
mõistan|mõistame|saan|saame aru|teid|teie|sind|sinu|et|miks|täiesti|täielikult|väga|hästi|kui|pahame*|mure*|pettumus*|täitsa|ka
saan|saame .. aru
mõistetav|arusaadav|arusaadavalt|mõistetavalt|mõistan|mõistame
täiesti|igati|väga|päris|täitsa|muidugi|loomulikult|loogiline|õigusta* mõistetav|arusaadav|loogiline|põhjendatud|õige|õigus|mõistan|õiglane
teil|sul|teiegi on? .. õigus|tõsi
õigus|õige|tõsi teil|sul|on|tähelepanek|küsimus|et|märkus
on|täiesti|igati|väga|täielik õigus
nõus|nõustun|nõustume teiega|sinuga|et|olen|täiesti
olen|oleme .. nõus
näen|näeme|tean|teame|saan|usun .. miks|kust|kuidas|mida|et|kui .. häirib|tundub|ebameeldiv|oluline|raske|tekki*|mõtle*|segas*|jäi|näib
usun|usume teid|sind|et|teie|seda
põhjendatud|õigustatud|asjakohane|õiglane|aus|mõistlik|hea küsimus|mure*|kriitika|etteheide|pahameel|tähelepanek|märkus|ootus*|argument|küsimus-mure
teie|sinu mure*|pahameel*|pettumus*|seisukoh*|vaatenurk*|argument*|ootus*|ärritus* on|mõist*|põhjend*|arusaad*|õigust*
teie|sinu asemel|kingades|olukorras|nahas|kohal .. oleksin|mõtleksin|küsiksin|sama|samuti|ka|arvaksin
mina|ma|mindki oleksin|arvaksin|mõtleksin|pahandaks|häiriks|oleks .. ka|samuti|sama
ka mina|ma|meie .. oleksin|küsiksin|arvaksin|tahaksin
mäletate|mäletad|lugesite|märkasite|arvutasite|ütlesite|näete|kirjutasite .. õigesti|täpselt|õieti
õigesti|täpselt|õieti mäletate|lugesite|märkasite|arvutasite|ütlesite|märgite|kirjutate|aru
hea|õige|tore et .. küsisite|küsisid|tõite|märkasite|kontrollisite|kirjutasite|ütlesite|üle|tähelepanu
võib|võis|võisid|kerge|lihtne|tõesti tõesti|kergesti|jätta|tunduda|segadus*|segane|segi .. mulje|eksitav|segane|jätta|tunduda|ajada|ebaselge|arusaamatu
tundub|tundus|näib|võib|paistis teile|sulle .. ebaõiglane|suur|palju|imelik|vale|liiga|ebaloogiline|segane
eksitav|ebaselge|segadusse|segane|segadust|kahetähenduslik|mitmeti
näeme|näen|mäletame|hindame|tõlgendame .. seda|asja|olukorda .. erinevalt|teisiti|isemoodi|eri
erinevalt|teisiti näeme|mäletame|aru|tõlgenda*|mõistame
jääme|jääda|austan|austame .. eriarvamus*|erimeel*|teie|sinu|arvamus*|otsus*|seisukoht*
austan|austame|lugupidamine|respekteerin teie|sinu|seda|otsus*|arvamus*
hindan|hindame teie|et|ausat|avameel*|otsekohe*
võtan|võtame .. tõsiselt
teie|sinu sõna*|poolelt|vaatest|seisukohast|vaatenurgast|seisukohalt
ei|see|polnud|poleks ole|oleks|mida|selline|see .. mida|millega|oodanud|oota*|lootsite|arvestas*
tõepoolest|tõsi|tõesti .. kirjas|oli|on|sedasi|ütle*|lubas*|kõrge*|suur*|nii
tunnistan|tunnistame|möönan|mööname|aktsepteerin
kahju|vabandan kui|et .. mulje|jäi|arusaam*|segadus*|teisiti|jätsime
vaatame|vaatan|arutame|käime|kontrollime|räägime .. koos|üheskoos|ühiselt|veel|uuesti|rahulikult
koos|üheskoos vaadata|üle|läbi|vaatame|arutada
kuulen|kuuleme teid|sind|teie|et
sellest|siit|selles|siin tekkis|tuli|võis|tekib .. arusaamatus|segadus|mulje|erinevus|möödarääkimine
arusaamatus|arusaamatuse|möödarääkimine|vääritimõist*
igati|täiesti|täitsa|väga|üsna mõistlik|loogiline|mõistetav|arusaadav|loomulik|õigustatud|põhjendatud
kahtlus*|mure*|pahameel*|küsimus*|soov* on .. mõistlik|loogiline|põhjend*|arusaad*|õigusta*|õige
mõistan|mõistame|usun|usume|tean .. kahtlus*|muret|pahameelt|teid|sind|et|miks
tundub tõesti|ka|mullegi|ebaõiglane|üleliigne|vale|suur|tõepoolest
kõrvalt|teie|sinu .. vaadata|vaadates|poolt
usaldada|uskuda|kahelda|küsida|kontrollida on .. mõistlik|õige|loomulik
arusaadav|mõistetav|loogiline .. pahameel|kahtlus|mure|küsimus|soov
ei|pole .. oodatagi|oodatudki|imesta*|imestada|ime
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
arve*|leping*|lepingu*|kinnitus*|pakkumis*|pakkumus*|tellimus*|logi*|süsteem*|mõõdi*|näit*|näid*|akt*|päevik*|salvestus*|kiri|kirjas|hinnakir*|kalkulatsioon*|protokoll*|reegl*|register|registri* .. järgi|kohaselt|alusel|näitab|näha|kirjas|põhjal|näitavad|punkt*|seisab|sisaldab|märgitud
järgi|kohaselt|alusel|põhjal on|oli|tuleb|kehtib|saab|leping*|kell|me|ei|kuulub|algab
lepingu|arve|pakkumise|kinnituse|tellimuse|kokkuleppe|hinnakirja|reeglite|logi|andmete|süsteemi|tingimuste|seaduse|näidu|päeviku|mõõtmise|akti järgi|kohaselt|alusel|põhjal
põhjus|põhjuseks|selgitus|seletus|selgituseks on|selles|see|et|lihtne|peitub|järgmine
selle|sellel|siin|sel põhjus*|on .. põhjus*|selgitus|seletus
vahe|erinevus|summa|arve|hind|tasu|lisatasu|kogusumma tuleb|tuleneb|tekkis|koosneb|tekib|kujuneb|sellest|moodustub|sisaldab|tuli|seisneb
koosneb|kujuneb|tuleneb|tulenes|moodustub|tuleneb-tuleb
tuleb|tuli|tulenes sellest et|,
selgitan|selgitame|seletan|näitan|toon|kirjutan|panen|loetlen .. lahti|välja|kuidas|millest|miks|kirja|arvutuse|lühidalt
vaatasin|vaatasime|kontrollisin|kontrollisime|uurisin|lugesin|kuulasin|võrdlesin|arvutasin .. üle|järele|logi*|lepingu*|arve*|salvestus*|kirjavahetus*|süsteem*|läbi|teie|sinu|andmed|uuesti|näid*
vaatasin|kontrollisin|arvutasin|vaatasime|kontrollisime üle|järele|uuesti|teie|seda|läbi|põhjalikult|arvet|näit*
meil|meie|mul|minul|siin|teie|kalendris|süsteemis on|oli|andme*|paistab .. kirjas|näha|märgitud|järgi|salvestatud|registreeritud|fikseeritud
kirjas|märgitud|näha|fikseeritud et|kui|,|kell
näen|näeme|paistab|näitab .. et|siin|süsteem*|andme*|kell
saadan|saadame|lisan|lisasin|lisame|saatsin|panin .. koopia|arve*|lepingu*|väljavõtte|logi|fotod|pildi*|arvutus*|salvestus*|kirja|kinnitus*|näidud|manus*
koopia|koopiat|väljavõte|väljavõtte|spetsifikatsioon|arvutuskäik*
sest|kuna|seetõttu|sellepärast|mistõttu|nimelt
leping*|punkt*|lehekülj*|paragrahv*|lõige|lisas .. punkt*|lõik*|lk|leheküljel|kohaselt|ütleb
punkt|punktis|punkti|punktiga
sisaldab|sisaldas|sisse|sisaldub|hõlmab|hulgas
esimene|teine|üks|ülejäänud|teise|esimese summa*|osa|rida|real|arve*|kuu|makse
seega|ehk|kokku|järelikult on|teeb|oli|tuleb|summa
muutus|tõusis|kehtib|kehtis|jõustus|hakkas .. alates|jaanuar*|märts*|aprill*|juuni*|juuli*|hind
kehtib|kehtis|kehtima
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
soovitan|soovitame|soovitaksin|soovitaksime|soovitada|soovitus|soovituse|soovitusel|soovitatav|soovitaks
pakun|pakume|pakuksin|pakuksime|pakkuda .. teile|sulle|ka|välja|lisaks|võimalus*|praegu|paketi*|lepingu*
pakkuda|pakume|pakun
mina|ise|ma|teie|sinu .. valiksin|võtaksin|eelistaksin|läheksin|prooviksin|kaaluksin|alustaksin|asemel
valiksin|võtaksin|eelistaksin|prooviksin|alustaksin
tasub|tasuks|maksab|kannatab .. kaaluda|proovida|võtta|valida|vaadata|mõelda|teha|lisada|ära|tellida
tasub|tasuks
kaaluge|kaalu|kaaluda|kaaluksite|kaaluksid|kaalunud
mõelnud|mõelge|mõelda .. ka|sellele|lisada|uue*|hoopis
võiks|võiksite|võiksid|võib-olla .. sobida|sobiks|huvitada|meeldida|proovida|kaaluda|kasuks|mõelda|võtta
sobib|sobiks|sobivad|sobiksid|sobida .. teile|sulle|hästi|ideaalselt|kõige|paremini|täpselt|just
teile|sulle sobib|sobiks|sobiksid|sobivad|sobida|kõige|ideaalne|parim|hästi
parim|ideaalne|hea|õige|sobivaim|sobiv|mõistlik*|kindlam|nutikaim valik|lahendus|variant|valikuks|ost|kaaslane
meil|meie on .. pakett|paketi|paketid|teenus*|mudel*|hooldus*|liikmel*|kuur*|programm*|kindlustus*|pakkumi*|lisateenus*|kampaania*|soodus*|hooldusleping*|protseduur*|kursus*|massaaž*|toode|tooted
pakett|paketi|paketid|paketiga|paketile|komplekt|komplekti|hoolduspaket*|lisapaket*|täispakett*|premium*|kuldpaket*|pakette
liikmelisus*|liikmekaar*|püsikliendi*|aastakaart*|kuukaart*|kuukaardi|aastapilet*|kliendikaar*|hooajakaar*|kuutellimus*|tellimust
hooldusleping*|hoolduslepingu|lisakindlustus*|lisagarantii*|kasko*|kaitsekindlustus*|reisikindlustus*|kindlustus|kindlustust|garantiipikendus*|lisapakett*
lisaks|juurde|kõrvale|peale .. võtta|tellida|osta|lisada|broneerida|saab|saate|panna|proovida|valida|pakume|soovitan
võtta|tellida|osta|lisada|broneerida .. juurde|lisaks|kõrvale|kaasa
proovige|proovi|katsetage|testige .. meie|uut|ka|järele|tasuta
proovige|proovi|proovida
uus|uut|uue|uusim|uuem|meie mudel*|teenus*|toode|toote|toodet|seeria*|kollektsioon*|hooldus*|protseduur*|programm*|seade|seadme|pakett|paketi|versioon*|kursus*
meie uus|uut|uue|populaarne|parim|eripakkumine|kevad*|suve*
eripakkumi*|kampaania*|kampaaniahin*|sooduspakkumi*|soodushin*|allahindlus*|soodustus|sooduskood*
kõrgem|suurem|parem|kallim|suurema|parema|järgmine pakett|paketi|mudel*|klass|tase|versioon*|variant
uuendada|uuendus|vahetada|üle .. paket*|mudel*|uue*|suurema*|kallima*
on|oleks|saab|pakume .. ka|saadaval|saada|valikus|olemas .. lisa*|teenus*|võimalus|pakett
saadaval|valikus|müügil|letil
lisateenus*|lisavarustus*|lisatasu|lisavõimalus*|lisahooldus*|lisatoo*|lisaprotseduur*
vormistame|vormistan|sõlmime|sõlmida|sõlmige|liituda|liituge|liitu|liitumis*
paneme|panen|broneerin|broneerime .. kirja|juurde|lisaks|kohe|ka
seerum*|kreem*|kapslid|vitamiin*|massaaž*|kollageen*|keratiin*|hooldusvahend*|filter|filtri*|hooldusõli*|kaitsekile*|ümbris*|hooldusvahend*
mõtlesin|mõtlesime|mainin|mainiksin|tahtsin et|ka|teile|mainida|pakkuda
pange|pane|vaadake|vaata .. kirja|tähele|meie|ka
proovitund*|prooviperiood*|proovikuu*|proovipäev*|proovikorra*
vahetage|vahetada|vahetus välja|uus|uue .. vastu
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
nii|siis|seega|niimoodi|sedasi|sel|sellega|siis-nii .. ei|saate|saad|jääb|teie|sinu|pole|teil|püsib|hoiab .. pea|saate|jää|vaja|hoia*|muret*|kulu*|pääsete
nii|siis|seega|niimoodi|sellega ei|jääb|saate|saad|püsib|pääsete|pääsed|hoiate|säästate|kulub|pole|on|teie|teil|sul|jõuate
mis|see tähendab|tähendaks|annab|aitab|säästab|hoiab|vähendab|teeb teile|sulle|teie|et|teil|sul|sinu|seda|aega|raha
tähendab|tähendaks .. et
et te|teie|sa|teil|sul .. ei|ise|saaks*|jaksa*|jõua*|peaks*|oleks|kulu*
ilma et|teie
säästate|säästad|säästab|hoiate|hoiab|kokkuhoid|kokku .. aega|raha|euro*|teie|teile|sulle|kokku|selga|aasta*|teid|närve|kuus
hoiate|hoiad|hoiab|hoida kokku|teie|sinu|soojas|alles|selga|korras
kokku hoida|hoiate
ei pea|ole te|enam|vaja|sa|ise|tarvis .. ise|enam|muret*|ootama|käima|kartma|kord|vaja|eraldi
pole enam|vaja|tarvis|muret .. muret*|enam|ise|vaja
ei jää|lähe|kulu|tee|väsi|valuta|hakka|sega .. enam|teil|sul|ka|nii
saate|saad|jõuate|jõuad|suudate|võite .. rahulikult|kohe|kauem|ise|kergemini|juba|ilma|hõlpsa*|mugava*|lihtsa*|vabalt|samal|kiiremini
teie|sinu selg|selja*|põlv*|põlve*|laps*|koer*|pere|kodu|kontor|juuksed|nahk|nahale|jalg*|aed|köök|auto*|magamistu* .. jaoks|ei|saab|püsib|jääb|sobi*|hästi
teie|sinu puhul|jaoks|olukorras|vajadus*|korteri*|maja*|sõidu*|selja*|kirjeldus*|mure*
kuna|sest|et|arvestades te|teie|sa|teil|sul|oma|ütlesite|mainisite|kirjutasite .. ütlesite|sõida*|töötate|soovi*|vajate|mainisi*|on|kodus|elate|kirjuta*|ole*|kasuta*|kardate
kui te|teie|sa|teil|sul|teie-sa .. sõida*|käi*|magate|töötate|istu*|kasuta*|reisi*|kodus|lapsed
leevendab|vähendab|kergendab|toetab|kaitseb|pehmendab|rahustab|soojendab|summutab|takistab|ennetab|hoiab
kergem|lihtsam|mugavam|vaiksem|soojem|odavam|kiirem|turvalisem|vähem|pehmem .. teile|sulle|teie|sinu|on|saab|valu*|tööd|kanda|kasutada|magada|selja*|muret
mugavalt|mugavam|kergemini|hõlpsamini|kergelt|lihtsamalt
kulub|läheb .. vähem|poole|lühem|kaks|minut*
mahub|mahuvad|ulatub|kannab .. teie|sinu|ära|kõik|kogu|pere|laps*
vastab|sobib .. teie|sinu .. vajadus*|soovi*|eelarve*
kartma|kartmata|muretsema|muretsemata
ööseks|öösel|hommikul|talvel|suvel|tööl .. ei|soe|vaik*|rahulikult|magada
nii et te|teie|sa|saab|saate|ei|koer|laps|pole|teil|sul|tööd|selg|tunde|jää|numbrit
siis|nii|et|nõnda .. ei|ega .. pea|väsi|karda|sega|katke|valuta|külmu|libise|jää|kulu|seisa|ole|tule|teki|lähe|märgu|määri|kaota|unusta|väsita|muretse*
ega|ei .. pea|karda|väsi|sega|katke|seisa|väsita|valuta|muretse .. enam|tervet|ise|te|kassas|ümber|ära|numbrit|muretsema|kartma
et te|sa|teie|teil|sul|ta|tema|laps|lapsed|järgmine|teie-ta .. saaks*|ei|oleks|peaks*|jõua*|teaks*|püsi*
saate|saad .. ise|rahulikult|kohe|vabalt|samal|samad|kandideerida|ette|oma|muretult|tasuta
rahulikult|vabalt|muretult|kergelt|mugavalt .. läbi|ujuda|proovida|joosta|sõita|magada|jõuab|mängida
kauem|kuivaks|kuiv|kuivana|soojaks|soe|vaikne|vaikselt|mugav .. peab|peaks|püsib|hoiab|jääb|jääte|jääd|vastu
hoiab|jääb|jäävad|püsib .. kauem|kuiva*|sooja*|lühike*|terve*|puhta*|alles|korras
teate|tead .. täpselt|kohe|ette
teil|sul|teie|sinu .. ju .. korda|kodus|laps*|reis*|vaja
maksate|maksad|kulutate .. siis|sama|vähem|ainult
nagu|kuna|sest mainisite|mainisid|kirjeldasite|kirjeldasid
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
varustatud|varustusega|varustuses|integreeritud|sisseehitatud|sertifitseeritud|sertifikaa*|patenteeritud|patent*|kalibreeritud|klassifitseeritud
viimase|uusima|uue|järgmise põlvkonna|tehnoloogia*|generatsiooni
põlvkonna|põlvkond|generatsioon*|premium*|preemium*|professionaal*|eksklusiivne*|tipptasemel|tippklassi|luksus*
energiaklass*|energiamärgis*|klassi|klassiga|klass .. a|b|c|aa
tehnoloogia*|tehnoloogiline|algoritm*|protsessor*|sensor*|andur*|mootor*|akuga|aku|kompressor*|moodul*|tarkvara*|mikrokiud*|membraan*|nano*|bluetooth*|wifi*|usb*|led|oled|inverter*
vatti|vati|kilovatti|kw|w|liitrit|liitri|mm|cm|gb|tb|mah|bar|baari|hz|ghz|dpi|db|detsibelli|kraadi|kg|rpm|lux|volti|amprit|megapiks*|mbit|gbit|gigabait*
roostevaba|alumiinium*|titaan*|keraamili*|süsinik*|terasest|täispuidust|nahast|klaasist|puuvill*|kiust|polüester*
koostis*|toimeaine*|sisaldab|hüaluroon*|kollageen*|retinool*|peptiid*|ekstrakt*|vitamiin*|mineraal*|antioksüda*|probiootik*
tehnilised|tehniline|tehnilis* andmed|näitajad|parameet*|spetsifikatsioon*|kirjeldus
spetsifikatsioon*|parameetr*|näitajad|omadused|funktsioon*|režiim|režiimi|režiimiga|programmiga
kolme|viie|seitsme|kahe|nelja|mitme|kaheksa|kuue|topelt|kolme-|kümne kihiline|kihi*|tsooni*|režiim*|kiiruse*|astme*|funktsioon*|kordne
kihiline|kihiga|kolmekihili*|viiekihili*|kahekihili*|mitmetsooni*|seitsmetsooni*|topelt*|kolmekordne
garantii|garantiiga|garantiid aasta*|kaks|viis|kümme|on|kehtib
euroopa|saksa|šveitsi|itaalia|jaapani|taani|soome|rootsi|ce|iso toodang|päritolu|kvaliteet*|disain*|standard*|toodetud|tehas*|bränd
valmistatud|toodetud|disainitud|konstrueeritud|välja|arendatud .. saksa*|itaalia*|eestis|šveits*|euroopa*|materjal*|töötatud
iso|ce|en|din|ip|ipx*|fsc|gmp|haccp
kõrge|kõrgeima|tipp* kvaliteed*|kvaliteet*|jõudlus*|tihedus*|klass*|võimsus*
kvaliteetne*|kvaliteetse*|kõrgekvaliteedi*|vastupidav*|veekindel|veekindla*|ultra*|super*|hübriid*|nutikas
võimsus*|mahutavus*|maht|mahuga|mahutab|kaal|kaalub|mõõdud|mõõtmed|läbimõõt*|pikkus|laius|kõrgus|tihedus*|pindala*
värvi|värviga|värvides|saadaval .. must|valge|hall|värvi*
tasu|kuutasu|hind|aastatasu sisaldab|sees|hõlmab
sisaldab|hõlmab|kuuluvad|kuulub .. teenus*|juurdepääs*|kasutus*|mooduli*|funktsioon*|ligipääs*
meil on .. tuba|saali|masinat|seadet|korrust
tärni|tuba|konverentsisaal*|riskigruppi|aruannet|malli|mall|toonis|tooni|kihti|käiku|pööret|programmi|tase*|lainepikkus*|taset|ekraani|sauna|basseini|toodet|protsessor|mälu
api|ocr|wifi|ios|android|iso|qr|dolby|4k|api-liides|mpx
autentimi*|krüpteer*|pilve*|kaheastmeli*|kahefaktor*|mootor|kaamera|raam|andurid|skaala*|märgis
kasutame .. masinaid|seadmeid|tehnoloogia*|kaubamärk*|professionaal*
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
turuliider*|turuliidri*|juhtiv|juhtiva|juhtivaid|suurim|suurima|tunnustatuim|tuntuim|vanim|parim|parima|populaarseim .. eesti*|eestis|baltikum*|linna*|turul|piirkon*|firma|ettevõte|maailma*|tartu*|tallinn*|alal|oma|salong*|kliinik*|kool
alates|aastast|asutatud|tegutsenud|tegutseme|loodud 19*|20*|aasta*|juba|turul|üle
aastast|aastal 19*|20*
üle|juba|ligi|rohkem|enam .. aasta|aastat|aastase|aastane .. kogemus*|turul|tegutse*|tradits*|tööta*|staaž*
aastane|aastase|aastate|aastakümnete|pikaajali*|aastatepikk* kogemus*|traditsioon*|staaž*|kogemusega
kogemus*|kogemusega|kogemustega meeskond*|meister*|spetsialist*|meil|on
auhind*|auhinna*|auhinnatud|pärjatud|tunnustatud|tiitli*|medal*|gaselli*|aasta tegija|võitja*|võitnud|kuldmedal*|finalist*
aasta ettevõte|teenindaja|toode|tegu|parim|salong|kliinik|kool
keegi|mitte|ükski|kellelgi teine|ei|pole|keegi|konkurent .. sellist|parem*|nii|meie|kogemus*|suuda|taset
konkurent*|konkurendid|konkurentidel|konkurentidest
kuulume|kuulub|oleme|liikmed|liige .. liit*|liidu|liitu|ühing*|assotsiatsioon*|ühendus*|liikmed|liige|koda*|gild*|võrgustik*
liidu|ühingu|assotsiatsiooni|ühenduse|liikmed|kaubanduskoja liige|liikmed
meie meister*|meistrid|spetsialistid|meeskond|eksperdid|tiim|teenus*|toodang|toode*|kvaliteet|professionaal* on|kuulu*|töötab .. parim*|tipp*|kogenu*|kõrgeim|ainulaad*|tuntud|koolitatud|sertifitse*
oleme uhked|tuntud|parimad|spetsialiseer*|turul|ainsad|ainus|esimesed|suurim|liider|juhtiv*|kõrge*|võitnud|pälvinud|valitud|tunnustatud
meie maine|kuulsus|nimi|kogemus|kogemused|kvaliteet|tase|renomee|bränd|traditsioon*
ainus|ainsana|ainulaad*|ainsad|unikaal* eesti*|linnas|maal|turul|baltikum*|meie|meetod*|lahendus|toode
ainulaadne|unikaalne|maailmatasemel|tipptase|tipptasemel|rahvusvaheli*|kõrgetasemeli*|eliit*|laitmatu
tuhanded|sajad|kümned|üle|tuhandeid|sadu .. rahulolev*|rahul|klient*|kliendid|usalda*
rahulolevat|rahulolevaid|rahulolev klient*|klienti|kliente
meid|meie usaldavad|usaldab|valitud|soovitavad|teatakse|tuntakse
maailmas|eestis|baltikumis|linnas parim*|juhtiv*|tuntud|suurim*|hinnatud
koolitatud|diplomeeritud|sertifitseeritud|litsentseeritud|haritud|diplom*|litsents*
kuulsus*|staarid|kuulsused|televisioon*|ajakirjas|tv-st|meedias
tipp|tippspetsialist*|tippmeister*|tippjuuksur*|tipparst*
kvaliteet*|kõrge kvaliteedi*|märk|sünonüüm|tagatud|garanteeritud
aastat|aastane .. kogemust|kogemus|staaži
vanima*|vanim|suurima*|suurim .. kindlustus*|valik|pank|firma|kool|salong|ettevõt*
laureaat|laureaadi|võidab|võitis|testivõitja|testide .. teste|test|alati|testi*
asutatud|tegutseme|alates .. aastal|19*|20*
oma labor|akadeemia|tootmine|kool|tehas
professor*|doktorikraad*|teaduskraad*
tullakse .. soomest|välismaalt|kaugelt|lätist|üle
liidu|ühingu .. poolt|liige|sertifitseeritud|tunnustatud
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
ainult|vaid|üksnes|kõigest täna|tänane|tänaseni|selle|sel|kuni|homseni|homme|praegu|reede*|täna-homme|nädala*|tunni*
täna|kohe|praegu|nüüd .. tellides|broneerides|liitudes|otsusta*|vormista*|ostes|ost*|allkirja*
enne kui|,|on .. hilja|otsas|liiga|lõpeb|läbi|kallineb|kaob|tõuseb
kuni|seni .. kaupa|jätkub|varu
ärge|ära .. viivita*|oodake|oota|lükka*|venita*|kõhelge|kõhkle|maha|jääge|lase|laske|raiska*|mõelge|mõtle|jätke
viivitamata|viivitage|viivitamatult|otsekohe|jalamaid
kiirustage|kiirusta|tõtake|tõtta|kiirelt|ruttu|kiiresti .. tegutse*|otsusta*|broneeri*|telli*|haara*|teha|enne
kiirustage|kiirusta|tegutsege|haarake|haara|krabage|tegutse
otsustage|otsusta|otsustama|otsus|otsust .. kohe|täna|kiiresti|ruttu|nüüd|praegu|tunni|kohapeal|ära
viimane|viimased|viimast võimalus*|päev|päevad|tunnid|hetk|tund|minut*|šans*|kutse
nüüd|praegu või mitte|kunagi
kohe|nüüd|täna või
homme|homsest|esmaspäevast|varsti|järgmi*|pärast|peagi .. on|läheb|tõuseb|kallim|hilja|liiga|enam|kallineb|hind|pakkumine
hind|hinnad|pakkumine|soodustus|kampaania|kood|allahindlus .. tõuseb|tõusevad|lõpeb|kaob|kehtib|aegub|tõusmas|lõppeb|kehtivad
kehtib ainult|vaid|veel|tänase*|täna|loetud
hiljem|homme|pärast ei|enam|pole .. saa|kehti|garanteeri|luba|ole|anna
jääda|jääte|jääd|jäädagi .. hiljaks|ilma
kell|aeg tiksub|jookseb|surub
aeg|aega on|hakkab|saab|jääb .. otsas|vähe|läbi
allkirjastage|allkirjasta|broneerige|broneeri|tellige|telli|kinnitage|liituge|liitu|makske|ostke|osta|võtke|klõpsake .. kohe|juba|täna|nüüd|tunni|praegu|ruttu
kohe|juba|nüüd täna|praegu|ära
paar|mõni|loetud|kaks tundi|minut*|päev*|tunni*
enam|rohkem ei .. oodata|saa|tule|kordu
kordumatu|enneolematu|erakordne|ainukordne|ülisoodne võimalus|hind|pakkumine|pakkumi*
ära|ärge jää|jääge|jäta|jätke .. viimaseks|viimasele|viimase*|hiljaks|ilma
viimasele|viimasel minutile|hetkele|minutil|hetkel
võtke|võta|ostke|osta|vormista|vormistage|tellige|telli|broneerige|liituge|maksta|maksa|registreeruge .. kohe|praegu|täna|juba|ära|ruttu
kohe|praegu|täna|juba .. ära|sisse|maksta|osta|võtta|liituda|tulla .. võtta|osta|maksta|muidu|ettemaks*|tellida|ostke
kohe .. muidu
homme on|juba|enam|pole|võib .. hilja|kallis|kallim|enam|läinud|keegi|kindel|kindlasti
hiljem|homme|pärast enam|ei|pole .. paku|saa|ole|kindel|kindlasti|ei
lõpeb|lõppeb|kaob .. ühel|hetkel|ootamatult|täna|homme|varsti|kohe|südaööl|õhtul
ainult|vaid .. kuni|täna|teile .. õhtuni|südaööni|teile|homseni|täna
kasutage|kasuta .. juhust|võimalust|hetke|võimalus*
aeg|viimane aeg .. sõlmida|osta|tellida|liituda|vahetada|otsustada
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
kohe|peaaegu|varsti|kohe-kohe|hakkab|juba otsas|läbi|täis|müüdud|otsa
saab|saavad|lähevad|läheb|lõpevad|kaob|kaovad|saamas .. otsa|kiiresti|nagu|kohe|hetkega|soojad|ruttu|läbi|otsas
läheb|lähevad|müüakse nagu|kiiresti|ruttu|lennates|kuumalt
nagu soojad|saiad|saia|soe
teised|teisi|mitu|mõned|paljud|kolm|kaks|veel|keegi|juba .. huvi*|soovij*|ootab|ootavad|küsi*|huvilis*|järel|järjekor*|vaata*
huviline|huvilist|huvilisi|huvilised|soovija*|soovijaid|tahtjaid|tahtja
kõik|enamik|kõigil|paljud|enamus|pea|peaaegu|naabrid|rahvas .. võtavad|valivad|tellivad|võtsid|juba|ostavad|teinud|valinud|võtnud|liitu*|broneeri*
kõik|enamik|enamus|paljud kliendid|klientidest|inimesed|naabrid|meie|lapsevanemad|teie|perest
kohti|kohtade|aegu|koguseid|kaupa|laoseis|arv|kogus .. piiratud|vähe|väga|napib|pole|vähem
piiratud|limiteeritud koguses|kogus|arv|aja|kohtade|väljaanne|hulk
nõudlus|huvi .. suur|tohutu|meeletu|kõrge|väga|pöörane
ülipopulaarne|väga|meeletult populaarne|nõutud
järgmine|järgmised .. uus|uued .. alles|aasta*|sügis*|kuu*|ei|saabu*
haruldane|haruldus
kes ees|esimesed|esimesena|esimesel
ainsana|ainsad|ainukesed jääte|jääd|te|kes|majas
naabrid|naaber|naabrite|teie tuttavad
kaovad|kaob|kaovad-kaob .. silme|kohe|kiiresti|all|minutitega|hetkega|tundidega
minutitega|hetkega|silme|tundidega .. all|läheb|lähevad|läinud|müüakse|kaovad
inimest|klienti|huvilist|soovijat .. ootel|järjekorras|vaatab|ootab|sama|korraga|huvitatud
vaatab|ootel|järjekorras .. inimest|klienti|teist|korraga|praegu
laos|alles|järel|jäänud .. 1|2|3|üks|kaks|viimane|ainult|paar
viimane|viimased|ainus tükk|paar|eksemplar|number|koht|kohad|aeg|suurus
ostetakse|võetakse|küsitakse|tellitakse|broneeritakse .. praegu|meeletult|hullult|palju|kogu|kõvasti
jagub|jätkub .. ainult|vaid|täna*|veel|homseni|ei
järgmine|järgmised .. ukse|mees|klient|huviline|taga|ootab|võtab
ukse taga
keegi|kellegi teine .. ära|võtab|võtta|ostab|broneerib|saab
enamik|kõik|paljud .. kasutajatest|klientidest|kasutajad|juba .. võttis|võtnud|liitu*|tellis|valis
käest .. nagu|lähevad|läheb
jäänud|alles|järel .. ainult|vaid|üksikud|viimane|viimased|paar|üks|kaks|mõni|loetud
ainult|vaid|üksikud|viimane|viimased|paar|üks|kaks|mõni|loetud .. jäänud|alles|järel
viimased|viimane|viimast|üksikud|loetud|ainult .. koht*|kohta|aega|tükk*|tükki|eksempla*|toad|tuba|ajad|paar*|pilet*|jäänud|alles
krabatakse|haaratakse|napsatakse
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
pärast|peale kõike|kõige|seda .. mida|mis|tegime|teinud|tegin
kõike|kogu|nii|kui mida|palju|selle|vaeva .. teie|teinud|heaks|nimel|aega|nägime|näinud
alt|alt-alt vea*|vedada|vedamas|vedades|vedasi*
veate|vead|vedada|jätate|jätad|jätta .. alt|hätta|üksi|meid|meie|tiimi|pettumus*|hüljata
arvestasime|lootsime|arvestasin|lootsin|panustasime|usaldasime|lootma .. teie*|sinu*|teiega|sinuga|teile|peale
loodame|lootsime|loodan teie|sinu|teile toetus*|abi*|panus*|solidaarsus*|mõist*
toetage|toeta|aidake|aita .. meid|väike*|kohalik*|eesti|meie|last*|kogukon*
mõelge|mõtle .. lastele|laste|teiste*|teistele|meie|naabri*|kogukon*|kolleeg*|oma|pere*|töötaj*|meeskon*|keskkon*|vanemate*|lähedas*
teised|teiste|naabrid|kõik|ülejäänud .. maksa*|kannata*|peavad|osale*|panusta*|anda*|teevad|arvelt|toeta*
aus|õiglane|viisakas|kohane .. teiste|meie|oleks|ei|suhtes|vastu
ei|pole ole? .. aus|ilus|õiglane|kena|viisakas .. teiste|meie|suhtes
teie|sinu pärast|tõttu .. pea*|jää*|kannata*|oleme|kaota*|oota*
võlgnete|võlgned|võlgu .. meile|talle|tänu
tänu|tänutunne|tänutundest|tänulik|tänumatu|tänamatu* .. võiks|peaks|oota*|meile|selle
südametunnistus*|süümepiin*|süda|südamel
head|korralik|hea|vastutustundlik|hooliv|armastav ema|isa|vanem*|lapsevanem*|omanik*|naaber|koeraomanik*|kassiomanik*|perenaine|klient .. teeb|teeks|ei|hooli*|jäta*|mõtle*
kas te|teie|sa ei .. hooli|armasta|taha|soovi|mõtle|kahju
teie|sinu laps|koer|kass|pere|lähedased|lapsed|ema .. väärib|vääri*|ootab|kannata*|ei|loodab
väärib|väärivad parimat|paremat
kohus|kohustus|moraal*|kohustatud .. meie|teiste|aidata|toetada|anda
nägin|nägime|tegin|tegime|nägi|kulutasin|kulutasime|raiskasin|raiskas .. vaeva|aega|tunde|tööd|pingutu*|terve
meie|minu aega|vaev|töö|pingutus* .. raiska*|tühja|asjata
pettunud|pettumust|kurb|kurvad|solvu* .. teie|sinu|oleme|olen|valmista*|oleks
kõik|terve sõltub|oleneb teist|teie|sinust
ainult|vaid|üksnes teie|sina .. keeldu*|ei|jäte*|pole
isekas|isekalt|enesekesk*|hoolimatu
kohatu|ebaviisakas|inetu|tänamatu|ebaaus|isekas .. ära|oleks|on|lihtsalt|niimoodi|minna
oleks|on .. aus|viisakas|kohane|ilus|korrektne|õiglane .. vähemalt|ka|meie|siis|ära|osta
seepärast|siis oleks|on .. aus|viisakas|kohane
südameasi|südame asi|südamel
südame asi
iga|igal|iga-üks .. hooliv|kellel|õpetaja|vanem|ema|omanik|kes .. peaks|läheb|hoolib|peab|kindlasti|korda
loobuma|kannatama|ilma|koormavad|maksavad|koormata .. lapsed|teie|teised|pärast|vanemaid|eest|kinni
teie|sinu|kelle|nende pärast|eest|tõttu .. loobuma|maksavad|jäävad|kannatavad|ilma|peavad|millestki
lapsed|pered|teised|kolleegid|vanemad .. peavad|pärast|loobuma|maksavad|kannatavad .. teie|loobuma|kinni|pärast
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
muidu|vastasel|teisiti|vastasel-muidu|või|ellei|siis .. oleme|olen|peame|pean|jääte|jääd|kaotate|juhul|korral|ei|lõpetame|kaob|tuleb|katkesta*
vastasel juhul|korral
muidu oleme|olen|peame|pean|kaotate|kaotad|jääte|lõpetame|ei|katkestame|tuleb|sulgeme|edastame
oleme|olen|oleksime sunnitud|kohustatud
sunnitud|sunnib|sundida
peame|pean|tuleb|asume .. lõpetama|katkestama|sulgema|tühistama|edastama|pöörduma|keelduma|nõudma|lõpetada|sisse|blokeerima|tasu
kaotate|kaotad|minetate|ilma .. õiguse|garantii*|koha|raha|soodustus*|tagatis*|andmed|kõik|jääte|hüvitis*
jääte|jääd|jäetakse .. ilma|garantiita|kaitseta|ukse|abita|teenuseta
ei|me|siis vastuta|garanteeri|taga|garanteerida|tagada|vastuta-vastuta|vastutame .. me|enam|tulemus*|midagi|teie|selle|juhul
tagajärg*|tagajärjed|tagajärgi|tagajärgede*
inkasso*|kohtu|kohtusse|kohtutäitur*|võlanõu*|politsei*|advokaa*|jurist*|trahv*|viivis*|leppetrahv*|maksehäire*|krediidiinfo*|maksehäireregister*
kohtusse|inkassosse|politseisse|sissenõudmi*
sulgeme|sulgen|suletakse|katkestame|blokeerime|lõpetame|tühistame|tühistatakse|peatame|lülitame|edastame|lõpetan .. konto*|lepingu*|teenus*|elekt*|vee*|broneering*|inkasso*|nõude*|ligipääs*|tellimus*
lisame|lisan|märgime|kanname|paneme .. musta*|nimekir*|märkus*|märge|registr*
must|musta nimekir*
muud|teist üle|valikut|võimalust .. jää|kui|pole|ei
ei|meil jää .. muud|üle|valikut
hoiatan|hoiatame|hoiatus|hoiatuse|viimane hoiatus
arvestage|arvestagu|teadke|pidage|tea et|,|meeles .. kaota*|tagajär*|ilma|kallim|hiljem|ei
kui te|teie|sa ei|nüüd|keeldute|loobute .. siis|kaota*|jääte|oleme|peame|tühista*|me|lõpeta*
kui loobute|keeldute|tühistate|lahkute|ei .. siis|kaota*|jääte|peame|oleme|maksa*|läheb
enam|rohkem ei .. teeninda|teenindata|aita|võta|tule
rohkem|enam teid|sind|meie|meile .. ei|poole|teenin*
tagasi|uuesti .. enam|ei .. võta|saa|pääse
koht|aeg|number|soodustus|hind .. läheb|antakse|anname|kaob|tühist*|teisele|järgmise*
kui .. jätate|jätad|ei .. võtmata|allkirjastamata|maksmata|vastu|pikenda|võta .. siis|võib|jääb|kaob|lõpeb|piira*|andme*
ligipääs|juurdepääs|teenus|konto|andme* .. piir*|kaob|kaduda|lõpeb|sulgeme|suletakse|katkeb
siis|sel|sellisel .. ei .. vastuta|garanteeri|taga|aita
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
kahetsete|kahetsed|kahetsema|kahetseda|kahetsevad|kahetseks|kahetsus
hakkate|hakkad|kindlasti|hiljem|pärast .. kahetse*|kiruma|nutma|süüdista*
halvasti|kurvalt|kehvasti|traagiliselt|kallilt|nukralt lõppeda|lõpeb|lõppes|lõppenud|läheb
võib|võivad .. halvasti|kurvalt|väga|kalliks|ohtlik*|saatuslik* .. lõppeda|minna|saada|osutuda
läheb|läks|maksma .. kalliks|kallimaks|kordades|tuhandeid|katki
kujutage|kujutle|mõelge|mõtle|kujutleda .. mis|kui|ette|juhtub|saab|tunne
mis siis|saab|juhtub|teete|teed .. saab|kui|juhtub|teete
mis kui|siis
te|teie|sa|keegi ei .. taha|tahaks|sooviks|soovi|soovita .. ju|ometi|avastada|leida|sattuda|näha|jääda|riskida|oma|olla
ju|ometi ei|te .. taha|taha-taha|soovi|tahaks
inimesed|kes|need|kõik|paljud|klient .. ei|loobu*|jätsid|jättis|pole .. kahetse*|teinud|võtnud|oota*|pärast|hiljem
ohtlik|ohtlikud|eluohtlik*|oht|ohtu|ohus|ohustab|risk|riski|riskite|riskid|riskida|riskantne|riskides
riskite|riskid|riskida|riskeerite|riskeeri*
hulleme*|halveneb|süveneb|levib|laguneb|kukub|variseb|mädaneb|hävib|hallitus*|tulekahju*|uputus*|avarii*|pime*|halvatu*|infarkt*|surm*|vähk
hiljem|lõpuks|varem|ükskord .. on|jääb|hilja|kallim|veel|hullem|kahju
liiga hilja|kallis|hiljaks
kui|siis on|juba|ükskord hilja|hiljaks|kahju|käes
üleöö|iga|igal|mis hetk|hetkel|tahes|päev|iganes
varas|vargad|vargus*|sissemur*|häkker*|pettur*|röövi*
jääte|jääd|leiate|leiad|avastate|avastad|seisate|seisad|ärkate|istute .. keset|üksi|pimedas|külma*|tee*|ukse|hätta|veega|katkise|ilma|vihma|koju
hätta|häda jääda|jääte|käes|sattu*
pole|ei nalja|naljaasi|mäng|naljakas
teie|sinu lapse|laste|pere|lähedaste|enda tervis*|turvalisus*|elu|ohutus*
statisti*|uuring*|protsen* .. näita*|inimest*|juhtu*|haige*|ohus
õnnetus*|katastroof*|hüüa
kui nüüd|te|praegu|sa .. ei .. võta|telli|osta|liitu|tee .. edasi|valuta*|siis|jääb|läheb
iga|igal päev|päeval|öö|kuu|nädal .. ilma|lepinguta|kaitseta|kindlustuseta|on .. risk|oht
on|suur risk|oht
võib küll? juhtuda
kahetsete|pärast|hiljem .. kahetse*
külmas|pimedas|vees|hädas .. istuda|olla|seista|jääda|istuma
ei taha|tahaks|soovi ju|te|olla .. olla|see|kes|kelle
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
olete|oled|kas .. kindel|kindlad|ikka|täiesti|päris|tõesti|ikka-tõesti .. kindel|kindlad|soovi*|tahate|loobu*|ei
kas tõesti|ikka|päris|olete|te .. kindel|loobu*|ei|soovi|taha
olete|oled kindel|kindlad
mõelge|mõtle|kaaluge|kaalu .. veel|uuesti|siiski|järele|korra|ikkagi|hästi|ümber
mõelge|mõtle ümber|järele|hoolega
siiski|ikkagi|ikka|sellegipoolest|igatahes|ometi .. soovita*|pakuks*|kaalu*|panen|panin|broneer*|proovi*|tasuks|julge*|saadan|lisan|paluks*
soovitan|soovitaksin|pakun|pakuksin siiski|ikkagi|ikka|tungivalt|veelkord|veel
tungivalt|kindlasti|väga|südamest soovita*|palun|tungivalt
rõhutan|rõhutame|kordan|kordame|pean|peame .. veel|vajalik*|oluline|et|rõhutama
kas ma|me .. saan|saaksin|võin .. ümber|veenda
veenda|veenan|veename|meelitada|ümber
ja|aga|kuid kui .. teeksin|teeme|annaksin|paneksin|lisaksin|pakuksin|annan|lisame
andke|anna .. võimalus*|endale|šans*|üks|mulle
ainult|vaid|kõigest üks|minut*|hetk*|viis .. minut*|aega|kuulake|proovi*|korra
miks|miks-miks mitte|ei|siis|te .. proovi*|sooviks|taha|ei|katseta*|võtaks
ärge|ära .. öelge|ütle|loobuge|loobu|keelduge|veel|kohe .. ei|ära|veel
ei|ärge usu|või|taha .. et|uskuda|loobu*
loobuda|loobute|loobud|loobumine .. tõesti|sellest|võimalus*|ikka|nii|oleks
oleks|on .. kahju|patt|rumal|viga|lollus .. loobuda|mitte|jätta|ära|lasta|kasutamata
patt|kahju|viga .. kasutamata|loobuda|mitte|jätta|mööda
panen|panin|panime|broneerisin|broneerin|jätan|lisasin .. igaks|ikkagi|siiski|juba|teie|juhuks .. nime*|kirja|koha|juhuks|ära
küll|veel näete|te|mõtlete|tahate|olete .. meelt|tulete|ümber|tänulik*|muuda*|tänate
muudate|muudad|muuta .. meelt|meele
viimane|viimast pakkumine|korda|pakkumi* .. küsi*|minu|pakun
te|teie|sa|sina .. ei|pole .. saa|saanud|tea|mõista .. aru|millest|mida|ilma
teate|tead .. millest|mida .. ilma|loobute|jääte|kaotate
helistan|kirjutan|küsin|tulen|uurin .. homme|veel|uuesti|nädala*|kuu .. uuesti|küsi*|üle|meelt|kas
panen|panin|lisan|saadan .. juba|siis|ikka|teid .. kirja|arve|nimekirja|ära
helistan|kirjutan siis|ikka|homme .. uuesti|homme|jälle
tõesti|siiski|ikkagi soovitan|soovitaks|soovitame
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
valik|otsus|otsustada|valida .. teie|sinu|on|jääb|teha|vaba
teie|sinu .. otsus*|otsustada|valik*|valida|teha|soovi*|enda
otsustage|otsusta|valige|vali .. ise|rahulikult|julgelt|siis|see|kumb|endale|millal
ilma|mingit|ei|pole .. kohustus*|kohustuse*|kohustuslik|kohusta|siduv
kohustust|kohustusi|kohustuseta|kohustuslik|kohusta|siduv
mõelge|mõtle|kaaluge|kaalu|arutage|vaadake .. rahulikult|rahus|läbi|järele|omas|kodus|aega|pere*
rahulikult|rahus|omas .. mõelge|mõelda|mõtle|otsusta*|kaalu*|tempos|läbi|vaadata|vaadake|arutage
võtke|võta .. aega|rahulikult|aeg|aja
aega|aeg .. mõelda|mõtlemiseks|otsusta*|on|võtke|kaaluda
kiiret|kiire .. pole|ei|ole|sellega|teil
ei|pole ole? .. kiiret|kiire|vaja|tarvis|tingimata|kohustus*
kumb|kumma|mis|milline|kuidas .. teile|sulle|sobib|meeldi*|soovite|eelista*|eelistate|sobiks|mugavam|parem|meelepära*
soovi|kui soovite|korral|soovid|tahate|sobib|tahad|sooviksite
soovi korral
võite|võid|saate|saad|võib .. ka|samuti|vabalt|alati|ise|rahulikult|niisama|muidugi|julgelt .. jätta|valida|loobuda|otsusta*|ilma|jääda|tühista*|muuta|mõelda|proovida
ka|täiesti|hästi|saab .. ilma|ilmagi|vana*|lihtsam*|odavam*|piisab|praegus*|korras|okei
ilma selleta|ka|ilmagi|lisata
piisab|piisaks|aitab|sobib|kõlbab|odavam*|tavaline .. ka|täiesti|täielikult|teile|lihtsam*|esialgu|samuti|baas*
pole vaja|tingimata|vajalik|mõtet|teil
või jätta|jätame|jääda|jääme|loobuda|eelistate|soovite|hoopis|hoida
vabatahtlik*|valikuline|vabalt|tingimata
saate|saab|võite|võib .. igal|tasuta|alati|hiljem|kulu* .. tühista*|loobuda|katkesta*|lõpetada|muuta|tagasta*|ajal
igal|mis ajal|hetkel .. tühista*|loobuda|lõpeta*|katkesta*|loobu*
pole|ei midagi|sellest|hullu .. kui|juhtu|katki
kui ei|mitte|see|teile .. sobi|soovi|meeldi|taha|siis
variant|varianti|variandid|varianti-variandid|võimalust|võimalus|valikut .. on|kaks|kolm|teil|esimene
kaks|kolm|mitu võimalus*|variant*|varianti|valikut
andke|anna|öelge|ütle .. teada|siis .. kumb|kumma|millise|kuidas|mis|kas|sobib
ei ole|lähe vaja|tingimata|vajalik|kohustuslik
otsus|valik .. teie|sinu|ise|teil|sinul
otsustate|otsustad|otsustage|valite|valid|otsusta|valige|otsustada .. ise|muidugi|rahulikult|rahus
ise .. otsustate|otsustad|valite|valid|otsustada
kumba|kumb|millal|kas .. tahad|tahate|soovite|soovid|otsusta*|eelista*|valige|vali
ei|ega kohusta|kohustu|seo|kohustab .. teid|sind|millekski|milleski
siduv|siduma|seob|kohusta .. ei|teid|sind|pole
ei kiirustaks|kiirusta|lähe .. kuhugi
kiirustama|kiirustada .. ei|pole|pea
võtke|võta|ostke|osta|tellige|vahetage|vaheta|pange .. vaid|ainult|alles|üksnes|siis .. kui|siis
vaid|ainult|alles|üksnes siis|juhul .. kui
kui .. ei|mitte .. istu|meeldi|sobi|taha|huvita|soovi|klapi .. jät*|pole|öelge|ütle|unusta*|tooge|kirjuta*|loobu*|jääb|lihtsalt
kui ei|mitte .. jääb|jätame|unusta*|pole|lihtsalt|öelge|ütle
jääb|jätame|jäta|jätke .. nii|kõik|ära|samaks|vana*|lihtsalt .. nagu|ära|oli
öelda|öelge|ütelda ei|ka .. ei
ei öelda|ütlemine|vastus .. pole|on|sobib
kas lubate|lubad|tohin
kui ütlete|ütled|lubate|olete .. jah|nõus
tagasi|tooge|too .. kui .. ei
proovida|proovige|proovi .. tasuta|ja|nädala* .. tooge|tagasi|siduma|ilma
võta|võtke aega
tahate|soovite|tahad|soovid .. või .. mujalt|mitte|jääte|hoopis|ootate
lülitada|lisada|tellida .. ise|hiljem .. kui
pakkumine|hind|aeg|koht .. kehtib|jääb|ootab .. kuni|veel|alles
mõlemad|kumbki .. jäävad|sobivad|olemas|sobib
hiljem|alati|igal .. muuta|loobuda|tagasi|lõpetada|välja|tühistada
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
kahjuks|paraku|kahjuks-paraku
kahjuks|paraku|kahju .. ei|pole|on
ei ole|saa|õnnestu|anna|pruugi .. võimalik|kahjuks|võimalust|meil|teha|pakkuda
pole|ei|polnud|poleks ole? .. võimalik|võimalust|saadaval|vabu|vaba|laos|enam|kahjuks
võimalik|võimalust|saadaval|teostatav ei|pole
me|ma|meie|mina|see|seda|meil|teile|kahjuks|praegu|enam|tagantjärele ei .. saa|tee|paku|müü|võta|teosta|luba|tohi|anna|väljasta|teeninda|paranda|tagasta|vaheta|muuda|hüvita|korralda|vii|tegele|õnnestu|jõua
ei saa|tee|paku|müü|teosta|luba|lubata|tohi|väljasta|teeninda|teenindata|paranda|tagasta|tagastata|vaheta|hüvita|korralda|tegele|õnnestu|aktsepteeri|kehti|laiene|kuulu|mahu|toimi|väljastata|pakuta|võeta
ei saa me|ma|seda|teile|kahjuks|enam|praegu|nii|teha|anda|pakkuda|tagastada|muuta|võtta
saa|saaks me|ma kahjuks|seda|teile|paraku
enam|rohkem ei .. müü|tooda|paku|toodeta|tee|ole|valmista|müüda|sõida
ei .. enam .. müü|tooda|paku|tee|toodeta
otsas|läbi|täis|välja|kinni müüdud|broneeritud|bronnitud|läks|sai|on
on|kõik|juba|täiesti|kahjuks .. otsas|täis|välja|broneeritud|kinni|läbi|hõivatud|bronnitud
välja|läbi müüdud
otsas|otsa|täis
puudub|puuduvad|puudus .. meil|võimalus|see|kahjuks|alus|õigus
keelatud|lubamatu|keeldume|keelduma|keeldun|välistatud|keeld|lubatud ei
ei|pole ole? lubatud|lubada|ette|kavas|mõeldud|nähtud|valikus|pakkumises|tootmises|olemas
pole|ei meil .. seda|sellist|ka|niisugust|kahjuks|praegu|vabu|ühtegi|kohta
meil|mul ei|pole .. ole|seda|sellist|kahjuks|valikus|vabu|kohti
ühtegi|mitte|enam|vaba vaba|ühtki|ühtegi|aega|kohta .. ei|pole
vabu|vaba kohti|aegu|aega|kohta|tuba|tube .. ei|pole|enam
ei|mitte sel|täna|homme|selle|nädala*
tagasi lükata|lükatud|lükkame
soodustus*|tagasimakse*|raha|erand*|hüvitis* .. ei|pole
ära|peame|pean keelduma|ütlema
kinni|suletud|suletud-kinni oleme|on|siis|meil
ei jõua|mahu|õnnestu|tule .. täna|enne|kahjuks|homme|välja
raske|keeruline|liiga|hilja|hiline
aegunud|lõppenud|möödas|tähtaeg on|oli|läbi
ei sobi|õnnestu|saa|hoolda|pikenda|tule
kahjuks|paraku mitte|ei|küll
me|meie kahjuks? ei
ei .. *ta|*data
ei *ta|*da|*ata
*ta|*da ei .. saa|tohi
saa|saada kahjuks|paraku|enam|seda
võeti|võetud|jäeti|lõpetati .. maha|ära|müügist|kasutuselt
number|suurus|toode|mudel|kaup .. läbi|otsas|lõppenud|müüdud
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
selle|sellegi asemel
asemel
küll|aga|kuid|ent|samas|see-eest .. saan|saame|saab|saate|võin|võime|on|oleks|pakume|pakun|võite|leidsin|saaksin|saaksime
aga|kuid ma|me|meil|mul|teile|homme|reedel|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|võin|saan|saame|saaksin|on|oleks
mida|mis|see ma|me|küll .. saan|saame|saaksin|teha
saan|saame|saaksin|saaksime|võin|võime|võiksin|võiksime .. pakkuda|panna|aidata|teha|küsida|leida|anda|saata|broneerida|hoida|tuua|laenata|vahetada|korraldada|proovida|tellida|jagada|lükata|kirjutada
saan|saame|saaksin|saaksime|võin|võime|võiksin|võiksime teile|sulle|teid|hoopis|selle|ise|ka|pakkuda|panna|teha
pakun|pakume|pakuksin|pakuksime .. välja|asemel|teile|hoopis|lahenduse|varianti
alternatiiv*|alternatiivina|teine|teise|teisi|muu|mõni|muid|teised|kaks|kolm|lahendusena variant*|võimalus*|lahendus*|võimalust|varianti
alternatiiv*
hoopis|seni|senikaua|seniks|vahepeal|ajutiselt|ajutine
seni|senikaua|seniks|vahepeal .. saate|saan|annan|saame|võite|võin|anname|kasuta*|laena*|kuni
leidsin|leidsime|leiame|leian .. teile|sulle|ühe|aja|teise|vaba|lahenduse|meie|hoopis|koha|kuskilt|samast
kas|oleks|äkki|ehk .. sobiks|aitaks|sobib|teile .. kui|hoopis|see|teile|hoopiski
kas|äkki|ehk sobiks|aitaks|sobib .. kui|teile|sulle|hoopis|see|homme
sobiks|sobiksid|aitaks .. kui|ka|hoopis|teile|sulle
laenan|laename|laenutame|laenata|asendusauto*|asendusseade*|asendustoo*|asendus*|laenuks|laenurat*|laenuseade*
asendan|asendame|vahetan|vahetame .. teise|selle|hoopis|uue
üks|teine võimalus|variant on|oleks
võimalus|variant|lahendus .. on|oleks .. kas|et|teha|tuua|ka|homme
panen|paneme|lisan|lisame|kirjutan .. teid|sind|teie|sinu .. ootejärjekor*|ootenimekir*|nimekir*|kirja|järjekor*|ootele
ootenimekir*|ootejärjekor*|oote* nimekir*|järjekor*
niipea|kohe|esimesena|kui kui|vabaneb|koht|tekib|keegi|saabub .. teatan|annan|helistan|teada|teile|kirjutan
teises|teine|meie|naaber* kauplus*|pood*|filiaal*|salong*|kontor*|pood|esindus|osakond|linnas|kohas .. on|olemas|saadaval|leidub|teeb
sarnane|samaväärne|sarnast|lähim|lähedane|sarnase
järgmine|esimene|lähim|varaseim|vaba .. aeg|koht|võimalus|vaba|päev .. on|oleks
on|oleks .. vaba|vabad .. aeg|aega|hommikul|kell|homme|reedel|kohta|tuba
vaba on|aeg|aega|oleks
krediit*|kinkekaar*|osamakse*|osadeks|osade|järelmaks* .. anname|saame|saan|kaupa|tasuda|pakkuda|jagada|maksta
jagada|jagame|osadeks|osade|kahes|kolmes|kaheks|kolmeks
kui soovite|soovid|sobib|teile .. siis|saan|saame|panen|broneerin|võin
küll aga
aga|kuid .. kell|homme|ülehomme|esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reede*|laupäev*|pühapäev*|hommikul|õhtul|nädal*|kuni
aga|kuid|küll .. saab|saate|saad|võib|võime|võite|teeb|läheb|tuleb|tuleme|toon|toome|tõstan|panen|paneme|teen|teeme|jätan|vaba|lahti|olemas|annan|anname|mahub|leidub|proovin
võime|võib|saab|saame|saate|on|leidub|saan|tuleb|läheb|jäi|vabaks aga
aga on|vaba|lahti|olemas|töökoda|apteek|sobiv
vabaneb|vabanes|vabaks|vaba .. jäi|jääb|üks|kell|aeg|koht|laud|tuba
vaba|lahti samal|on|ka|veel|homme .. päeval|kell|ajal|samal
pakun|pakume .. kas|kaks|kahte|või|valida|kolm
kell|homme|esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reedel|laupäeval .. või .. kell|ülehomme|esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reedel|laupäeval|järgmi*
ise .. toon|tõstan|viin|esitan|jätan|kirjutan|sõidan|tulen
toon|viin|jätan|esitan|tellin|tellisin|tõstan|sõidan .. ise|teie|teile|sulle|eest|juurde|läbi|ümber
mujal|kõrval|naabruses|lähedal .. on|teeb|tehakse|lahti|leidub
seni|vahepeal|kuniks|kuni .. saab|laenuks|kasuta*|anname|paneme|ajutis*
sama|samal|samas|sarnane .. päeval|ajal|majas|hinnaga|mootor|mudel
odavam|teine|muu|tasuta tee|viis|moodus|võimalus
tasuta .. teha|teeb|asendus*|samal|kasuta*|tuba|ruum*
selle asemel|asemele
küll|aga saame|saan|saab|saaks|võin|võime|võite|on
saan|saame|saaksin|saaksime|võin|võime|võiksime .. pakkuda|teha|panna|hoida|uurida|küsida|aidata|leida|saata|jätta|laenata|lisada|kirjutada
pakun|pakume|pakuksin|pakuksime
leidsin|leidsime|uurisin|küsisin|panin|hoian|hoidsin|jätsin
kas sobiks|sobib|aitaks|oleks|tuleks|saaksite|tahaksite
seni|senikaua|vahepeal
või siis|hoopis|on|saame|tulge
teine|teise|teises|teist|järgmine|lähim|sarnane|muu|naaber* võimalus|variant|aeg|kauplus|pood|päev|mudel|haru*|apteek|lahendus
ootejärjekor*|ootenimekir*|järjekorda
aga|kuid|samas on|saab|saame|saan|saate|võin|võime|homme|laupäeval|reedel|meil|vaba|kell
osamakse*|osadena|ajata*
laenuk*|asendus*|rent
vahetada|vahetame|pikendan|krediit
sobiks
""",
    "elsewhere": """
pöörduge|pöördu|pöörduda|pöörduma|pöördugu .. poole|teise|tootja*|müüja*|panga*|oma|otse|linna*|valla*|kindlustus*|klienditoe*|klienditeenind*|kullerfirma*|vallavalitsus*|omavalitsus*
pöörduge|pöörduda|pöörduma|pöördu
helistage|helista|kirjutage|kirjuta|küsige|küsi|uurige|võtke|uuri .. klienditoe*|infotelefon*|üldnumbri*|tootja*|müüja*|panga*|hotelli|kuller*|raamatupidam*|teise|osakon*|nemad|neile|neilt|mujal*|linnavalitsus*|lennufirma*|ühendust|infoliini*|otse|arsti*|kindlustus*|keskus*
küsige|küsi|uurige|uuri|proovige|otsige|vaadake .. mujalt|mujal|teisest|internetist|mõnest|tootjalt|müüjalt|neilt|ise|ringi|teistest|poest
võtke|võta ühendust .. otse|müüja*|tootja*|panga*|nende|kullerfirma*|klienditoe*|oma|osakon*|teenuse*
see|ei|pole .. meie|minu .. osakon*|teema|asi|vastutus*|rida|pädevus*|haldus*|töö|valdkon*|ülesanne|otsustada|kätes|probleem
ei kuulu .. meie|minu
meie|minu .. ei|pole .. tegele|vastuta|halda|otsusta|korralda|puuduta
ei tegele|halda|vastuta|korralda .. meie|meil|sellega|selle|me
teine|teise|muu|vastav|teises osakond|osakon*|asutus*|ettevõt*|firma*|teenus*
tegeleb|tegelevad|vastutab|haldab|korraldab|otsustab .. osakond|kindlustus|linn|vald|tootja|müüja|pank|keegi|teine|ühistu|raamatupid*|kuller*|eraldi|muu
sellega|nendega tegeleb|tegelevad|ma|me|meie .. ei|osakond|teine|kuller*
mujale|mujal|mujalt|kuskil|kusagil .. pöördu*|otsi*|küsi*|proovi*
peate|tuleb|pead|peaksite|tuleks .. pöörduda|pöörduma|ühendust|võtma|helistama|helistada|ise|rääkima|küsima|mujal*|otse
otse tootja*|müüja*|panga*|kuller*|nende|teenuse*|kindlustus*
klienditugi|klienditoe|klienditoele|üldtelefon*|infotelefon*|infoliin*|üldnumber|üldnumbri*
suunata|suunan|suuname|edasi .. teid|sind|suuname|teise|õige
iseteenindus*|vorm|vormi|portaal*|e-poe .. kaudu|täita|esita*
number|telefon .. on|leiate|leiab .. kodulehe*|internet*|pakendi*|kviitungi*|lepingu*
google|guugelda*|netist|googelda*
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
kodulehel|kodulehelt|kodulehe|veebilehel|veebilehelt|veebis|lehel|lehelt|lehe|äpis|äpist|rakendusest|iseteenindusest|iseteeninduses|portaalis|kasutusjuhendis|juhendis|tingimustes|hinnakirjas|kkk .. on|kirjas|olemas|leiate|leiad|vaadake|näete|saate|kõik|üleval|näha|info|leitav
vaadake|vaata|lugege|loe|tutvuge|tutvu|uurige|kontrollige|leiate|leiad|vt .. kodulehe*|kodulehel*|veebilehe*|veebist|lehel*|tingimus*|kkk|juhend*|hinnakir*|äpi*|rakendus*|iseteenindus*|portaal*|lepingu*|reegl*|facebook*|internet*|kasutusjuhend*|korduma|siit|lingi*|kodukor*
leiate|leiad|leiab|leitav|leitavad|kättesaadav*|saadaval .. kodulehe*|veebi*|meie|lehelt|lehel|siit|tingimus*|internet*|kkk*|äpist|juhendist
info|informatsioon|kõik|vastus|vastused|hinnad|ajad|tingimused|hinnakiri|andmed|juhend .. on|leiate|kirjas|olemas|leitav|üleval|toodud|kodulehe*|veebi*
on|kõik .. kodulehel|veebis|veebilehel|tingimustes|kirjas|üleval|juhendis|hinnakirjas|lepingus
korduma|kkk|kkk-s kippuvad|kippuvate
kodulehel|koduleht|kodulehelt|kodulehte|veebilehel|veebilehelt
tingimused|tingimusi|reegleid|kasutustingimus*|üldtingimus* .. kodulehe*|lugege|leiate|tutvu*|kirjas|lugeda
tutvuge|tutvu|tutvuda .. tingimus*|hinnakir*|reegl*|juhend*|kodulehe*|info*|lepingu*
lugege|loe läbi|tingimus*|leping*|juhend*|reegl*|kodukor*|kasutusjuhend*
kasutusjuhend*|kasutusjuhendist|kasutusjuhendit|manuaal*
otsige|otsi|googeldage|googelda|guugeldage .. ise|internet*|netist|kodulehe*|lehelt
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
ei tea|oska|tea-oska .. veel|kohe|praegu|öelda|hetkel|täpselt|kindlalt|ise|peast|vastata
ma|mina|me|meie|ise|kahjuks ei tea|oska|mäleta
ei oska|tea
pole|ei ma? kindel|teada|veel|kindlad
uurin|uurime|selgitan|selgitame|küsin|küsime|kontrollin|kontrollime|vaatan|vaatame|täpsustan|täpsustame .. välja|järele|järgi|üle|kolleegi*|meist*|tootja*|tehniku*|lao*|arsti*|teile|sulle|kohe|ja|annan|homme|täna
uurin|uurime|küsin|täpsustan|kontrollin ja|järele|üle|välja|,
pean|peame|tahan|tahaksin .. küsima|uurima|kontrollima|järele|üle|täpsustama|vaatama|konsulteerima|küsida|kontrollida
annan|anname|kirjutan|helistan .. teada|vastuse|tagasi|teile .. niipea|kohe|hiljemalt|täna|homme|kui|õhtu*|enne
niipea|kohe kui .. tean|teame|selgub|selge|saan|kuulen|vastus|teada
selgub|selgitan|selgitame|selgeks .. välja|homme|täna|kohe|nädal*
ei taha|hakka|soovi .. arva*|oletada|mõistata*|valesti|eksitada|huupi|pakkuda|lubada
arvama|mõistatama|oletama|huupi
konsulteerin|konsulteerime|arutan|nõu .. kolleeg*|arsti*|meist*|spetsialist*
ausalt|ausalt-öeldes öeldes|ma|veel|ütlen .. ei
teada|selge|kindel veel|pole|ei
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
mis|milline|öelge|ütle|ütelge|saatke|saada|kirjutage|andke|palun|vaja|paluksin|palume|vajan|vajame|sooviks|esitage|teie|sinu|oma|lisage|edastage .. tellimuse|tellimus*|arve|lepingu|kliendi|kliendinumber|kliendinumbri*|tellimusnumber|tellimisnumber|tellimusnumbri*|lepingunumber*|arvenumber*|broneeringu|saadetise|juhtumi|viitenumber*|pileti|poliisi|isikukood*|seeria*|kliendikood* .. number|numbri|numbrit|numbrita|kood|koodi
tellimuse|arve|lepingu|kliendi|broneeringu|saadetise|juhtumi|poliisi|pileti|seeria|konto|registri number|numbri|numbrit|numbril|kood|koodi
tellimusnumber|tellimisnumber|tellimusnumbri*|tellimuse-number|kliendinumber|kliendinumbri*|lepingunumber*|lepingunumbri*|arvenumbri*|viitenumber|viitenumbri*|broneeringunumber|broneeringunumbri*|broneeringukood|isikukood|isikukoodi|saadetisenumber|jälgimiskood|jälgimisnumber*|seerianumber|seerianumbri*|kliendikood*|poliisinumber*|poliisinumbri*|registrinumber|registrinumbri*|kontonumber|kontonumbri*|arvelduskonto
mis number|numbri|numbriga
tellimuse|kliendi|arve|viite|lepingu|pileti|poliisi|liikme|broneeringu|pöördumise|saadetise|seeria|kliendikaardi|registri|auto|isiku number|numbrit|nr|numbri|kood|koodi|numbrimärk*
tellimusnumber|tellimusnumbrit|kliendinumber|kliendinumbrit|arvenumber|arve|viitenumber|viitenumbrit|lepingunumber|isikukood|isikukoodi|broneeringunumber|saatekood|pakikood
mis|milline|palun .. number|numbrit|numbri|kood
""",
    "ask_phone": """
mis|milline|öelge|saatke|andke|palun|vaja|kirjutage|jätke|paluksin|teie|sinu|oma|lisage|saata .. telefoninumber|telefoninumbri*|telefon|telefoni|kontaktnumber|kontaktnumbri*|kontakttelefon*|mobiil*|mobiilinumber|number|numbri
telefoninumber|telefoninumbri*|telefoninumbrit|kontaktnumber|kontaktnumbri*|kontakttelefon*|mobiilinumber|mobiilinumbri*|mobiiltelefon*
telefoni number|numbri|numbrit
mis|millisel|millise numbril|telefonil|numbrile .. teid|sind|helista*|kätte
telefon|telefoni|telefoninumber|telefoninumbrit|telefoninumbri|kontaktnumber|kontakttelefon|mobiil
mis numbril|numbrile
number .. helistada
""",
    "ask_address": """
mis|milline|öelge|saatke|andke|palun|vaja|kirjutage|teie|sinu|oma|kinnitage|täpsustage|täpne .. aadress|aadressi|aadressil|aadressile|tarneaadress*|postiaadress*|koduaadress*|asukoht
mis|millisel|millisele|kuhu aadressil|aadressile|aadress|täpselt|saadame|tuua|saata
aadressi|tarneaadress*|postiaadress*|postiindeks*|sihtnumber*
kus te|sa|täpselt|asute|elate
mis|millises linnas|tänaval|korrusel|piirkonnas
aadress|aadressi|postiindeks|sihtnumber
kuhu .. saata|tuua|toimetada
""",
    "ask_date": """
millal|mis|kuna .. te|teie|sa|see|sobiks|sobib|juhtus|tellisite|ostsite|soovite|täpselt|oli|helistasite|alga*|tekkis|maksite|teile|ostetud|saabus
millal|mitmendal|mitmendaks
mis|millisel|millist|millise|milline|missugune päeval|päev|kell|kellaaeg|kellaajal|kuupäev|kuupäeval|kuupäevaks|kuupäeva|ajal|aeg|ajaks|päevaks|nädalal|kellast|kuul
kuupäev|kuupäeva|kuupäevad|kellaaeg|kellaaega|ostukuupäev*
kaua|kui kaua|kauaks|ammu|pikalt
millal|mis|mitmes|mis kell|kuupäev|päeval|ajal|kuupäeval|ajast
kuupäev|kuupäeva
mis päev*|kell|ajal
milline aeg|päev
""",
    "ask_photo": """
saatke|saada|saata|saadaksite|lisage|lisa|tehke|tee|paluksin|palun|edastage|saadate|saaksite|manusta*|võiksite|kas|vaja .. pilt|pildi|pilti|pildid|foto|fotod|fotot|fotosid|pilte|video*|koopia|koopiat|dokument*|kviitung*|tšekk*|arve*|ekraanipil*|ekraanitõmmis*|skanni*|ostutšek*|väljavõte|väljavõtte|tõendi*
foto|fotod|pilt|pildi|fotot|pildid|video|ekraanipilt|ekraanitõmmis* .. saata|saatke|saada|oleks|aitaks|vaja|teha|saadaksite
ostutšekk|ostutšeki|kviitung|kviitungit
foto|fotot|fotod|fotosid|pilt|pilti|pildi|pildid|pilte|ekraanipilt|ekraanitõmmis*|koopia|koopiat|kviitung|kviitungit|ostutšekk|tšekk|skann
""",
    "ask_what": """
mis|mida|milles|millega|milline|millist|millise|missugu*|mille .. täpselt|täpsemalt|probleem*|viga|juhtus|mure|teie|sinu|suurus*|mudel*|värvi|soovite|soovid|vajate|otsite|seisneb|toode|teenus*|mõõt*|tüüp|kaupa|number|rikki
kirjeldage|kirjelda|täpsustage|täpsusta|selgitage|selgita|rääkige|räägi|öelge|ütle|kirjutage .. probleem*|palun|täpsemalt|mida|mis|milles|viga|muret|lähemalt|olukor*|kuidas|mille|kas|lähemalt
saaksite|kas|võiksite|saaksid|palun|võiksid .. kirjeldada|täpsustada|selgitada|täpsemalt|täpsustaksite
täpsustada|täpsustage|täpsustaksite|täpsusta|täpsemalt
milles|mis|mida .. asi|mure|probleem|küsimus .. on|seisneb
mis|millest|mida jutt|mõtlete|silmas|te|täpselt|probleem|viga
kuidas|kumb|kumma|mitu|kui suur .. on|inimest|olete|suur|soovite
kuidas saan|saame|saaks|teid .. aidata|kasulik
kas teil|sul|te|teie|sa|see|tegemist|probleem|mõtlete|seade .. on|proovi*|kontrolli*|näe*|teate|oled|olete|põle*
mis suurus*|värv*|mudel*|mark*|mõõt*|tüüp*|toote*
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
broneerisin|broneerisime|broneeritud|bronnisin|bronnisime|kandsin|kandsime|maksin|maksime|tagastasin|tagastasime|tühistasin|tühistasime|tellisin|tellisime|saatsin|saatsime|panin|panime|muutsin|muutsime|lisasin|lisasime|parandasin|parandasime|vahetasin|vahetasime|kinnitasin|kinnitasime|korraldasin|korraldasime|edastasin|leppisin|leppisime|reserveerisin|kirjutasin|tegin|tegime|lükkasin|lükkasime|tõstsin|tõstsime|eemaldasin|eemaldasime|avasin|aktiveerisin|taastasin|leidsin|leidsime|koostasin|registreerisin|vormistasin|vormistasime|andsin|viisin|tõin|helistasin|rääkisin|küsisin|kustutasin|lahendasin|pikendasin|hüvitasin|seadistasin|lähtestasin|uuendasin|märkisin|jätsin|väljastasin|kontrollisin
olen|oleme .. broneerinud|kandnud|maksnud|tagastanud|tühistanud|tellinud|saatnud|pannud|muutnud|lisanud|parandanud|vahetanud|kinnitanud|edastanud|teinud|korraldanud|registreerinud|vormistanud|leidnud|andnud|kirjutanud|eemaldanud
on|sai|saab|said .. broneeritud|tühistatud|tagastatud|kantud|saadetud|tehtud|parandatud|muudetud|kinnitatud|lisatud|vormistatud|registreeritud|pandud|vahetatud|valmis|teel|eemaldatud|taastatud|makstud|tasutud|lahendatud|pikendatud|kirjas|kinni|olemas|uuendatud|avatud|korras
broneering|tellimus|pakk|raha|arve|koht|aeg|kõik|number|saadetis|tagasimakse|summa|leping|konto|muudatus .. tehtud|on|kinnitatud|teel|saadetud|olemas|kirjas|korras|valmis|kinni|muudetud|tühistatud
on|ongi teel|tehtud|valmis|kinnitatud|korras|kirjas|saadetud
tehtud|valmis|korras
teel teile|sinu|juba|on
aeg|koht|laud|tuba|auto|tund on|sai|nüüd .. teile|teie|kirjas|broneeritud|kinni|reserveeritud
teie|sinu .. broneering|tellimus|aeg|koht|tagasimakse|raha|arve|pakk .. on|sai
kätte|uuesti|kohe|juba|just|äsja|teile .. saatsin|panin|helistasin|tegin|kandsin|maksin|tellisin
ootab|ootavad|ootel .. teid|sind|teie|vastuvõtus|letis|pakiautomaadis|juba
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
ma|me|mina|meie|siis|kohe|ise .. helistan|helistame|saadan|saadame|kirjutan|kirjutame|panen|paneme|toon|toome|tulen|tuleme|annan|anname|teen|teeme|kontrollin|uurin|vaatan|broneerin|broneerime|tagastame|kannan|kanname|vahetame|tellin|tellime|räägin|küsin|korraldan|korraldame|vormistan|parandame|teatan|hoian|hoiame
helistan|helistame|saadan|saadame|kirjutan|kirjutame|panen|paneme|toon|toome|tulen|tuleme|annan|anname|teen|teeme|kontrollin|kontrollime|uurin|vaatan|broneerin|broneerime|tagastan|tagastame|kannan|kanname|vahetame|tellin|tellime|räägin|küsin|korraldan|korraldame|vormistan|vormistame|parandame|teatan|teatame|hoian|hoiame|arvutan|jätan|lisan|lisame|võtan|võtame|ootan|ootame|tühistan|tühistame|viin|viime|näitan|hüvitame|maksame|maksan|alustame|paigaldame|selgitan|jälgin|avan
tehnik|tehnikud|kuller|meister|mehaanik|arst|kolleeg|elektrik|torumees|santehnik|paigaldaja|haldur|raamatupidaja|juhataja|spetsialist|õde .. tuleb|tuleks|helistab|toob|võtab|vaatab|saadab|kirjutab|jõuab|kontrollib|tulevad|parandab|viib|ootab|paigaldab
tuleb|helistab|saadab|toob|võtab|jõuab|saabub|vaatab|kontrollib|kirjutab|ootab|viib|parandab .. teile|sulle|teid|teie|sinu|homme|täna|ise|ühendust|kell|reedel|järele|kohale|hiljemalt
saate|saad|teile|jõuab|saabub|laekub .. kätte|raha|kinnitus*|sõnumi|kirja|vastuse|arve|tagasi|kontole|teile|e-kirja|sms*|lingi
raha|tagasimakse|summa|pakk|saadetis .. laekub|jõuab|saabub|kantakse|tagastatakse|makstakse
tagastatakse|vahetatakse|saadetakse|parandatakse|kantakse|hüvitatakse|paigaldatakse|tuuakse|makstakse
luban|lubame|hoolitsen|hoolitseme|vastutan
hakkan|hakkame|asun|asume|lähen|läheme .. tegema|kohe|uurima|parandama|kontrollima|täna
minu|meie .. kolleeg|tehnik|meister .. helistab|tuleb|võtab|kirjutab|saadab
helistan|helistame|saadan|saadame|kirjutan|kirjutame|toome|toon|tuleme|tulen|vahetame|vahetan|tagastame|parandame|kontrollin|kontrollime|vaatan|vaatame|panen|paneme|broneerin|teen|teeme|annan|anname|hoian|hoiame|kannan|kanname|uurin|uurime|vormistan|vormistame|edastan|võtan|võtame|ootame|ootan|postitan|maksan|maksame|lahendan|lahendame|tühistan|lisan|valmistan|kutsun|pakin|korraldan
tuleb|tulevad|helistab|helistavad|saadab|toob|võtab|jõuab|laekub|saabub|kirjutab|teeb|vahetab|ootab|vaatab|parandab|saate|saad|kantakse|tagastatakse|saadetakse|makstakse|väljastatakse|tehakse
tehnik|meister|kuller|kolleeg|spetsialist|õpetaja|arst tuleb|helistab|toob|vaatab|jõuab|võtab
saate|saad .. kätte|sõnumi|vastuse|kirja|kinnituse|teate|raha|uue
""",
    "when": """
täna|homme|ülehomme|tänane|tänaseks|homseks|homne|homsest|õhtuks|õhtul|hommikul|pärastlõunal|lõunaks|lõunal|keskpäeval|keskpäevaks|öösel|ennelõunal|hommikuks|täna-homme
esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reede|reedel|reedeks|reedeni|laupäev*|pühapäev*|nädalavahetus*|tööpäev*|argipäev*|reedest|reedeti
järgmi*|tuleval|sel|käesoleval|selle|uuel nädalal|kuul|nädala|nädalaks|aastal|päeval|kuu|esmaspäev*|teisipäev*|reedel|nädala*
nädala|kuu|päeva|tunni|minuti|poole|pooletunni|veerand|mõne|paari|kahe|kolme|viie|kümne|nelja|kuue|seitsme|ühe|kahe-kolme|aasta|lähima .. jooksul|pärast|sees|lõpuks|alguses|lõpus|päeva|tunni|minuti|nädala|kuu|tööpäeva|keskel
kell|kella|kellaks|kell-kella üks|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|üksteist|kaksteist|ühest|kahest|kolmest|neljast|viiest|kuuest|seitsmest|kaheksast|üheksast|kümnest|viieks|kolmeks|neljaks|kuueks|kahe|kolme|nelja|viie|kümneks|pool|kaheksaks|üheksaks|8|9|10|11|12|13|14|15|16|17|18|19|20|7
pool|veerand|kolmveerand üks|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|üksteist|kaksteist
kell|kella
hiljemalt|enne kell*|homme|täna|reede*|lõuna*|kuu*|nädal*|esmaspäev*|õhtu*|viit|kolme|kella
hiljemalt|kohe|viivitamata|jalamaid
jaanuar*|veebruar*|märts|märtsi*|märtsil|aprill*|mail|juuni*|juuli*|august*|septemb*|oktoob*|novemb*|detsemb*
iga|igal päev|nädal|esmaspäev*|päeval|hommik|õhtu|tund|nädalal|laupäev*
tunni|päeva|nädala|minuti pärast|jooksul
tund*|minut*|päeva|nädalat|nädala .. pärast|jooksul
alates|kuni|avatud .. kella*|hommik*|õhtu*|homsest|esmaspäev*|reede*|8|9|10|17|18|20
esimesel|esimese võimalusel|asjana|tunni
peale|pärast lõunat|tööd|pühi|kella|viit|kuut
poole|tunnikese|veerandtunni|pooletunni pärast|tunni
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
niipea|nii kui|ruttu|kiiresti .. võimalik|saab|võimalik-saab
nii kiiresti|pea|ruttu
võimalikult kiiresti|ruttu|pea
tegeleme|tegeletakse|tegeldakse|uurime|uuritakse|menetle* .. sellega|asjaga|teie|küsimus*|probleem*|olukor*|edasi|teemaga|hetkel|juba
vaatame|vaatan|näeme|eks|vaatame-näeme .. mis|asja|saab|mida|teha|üle|võimalust|paistab|edasi|läbi|kas
vaatame|näis|eks|elame mis|asja|näeme|näis|vaatame
edastan|edastame|edastasin|edastatud|edastati|edastasime|suunasin|suunatud|andsin .. edasi|osakon*|kolleeg*|vastava*|meeskon*|tehnik*|juhtkon*|asjaomas*|teie|info
edasi antud|saadetud|edastatud|antud-edastatud|suunatud
võetakse|võtame|võetud|võtavad|võtab .. ühendust|teiega|sinuga
teiega|teid .. võetakse|teavitatakse|kontakteeru*|informeeri*
teavitatakse|teavitame|informeerime|informeeritakse|teatatakse|antakse .. teid|teile|kui|teada|peagi
keegi|kolleegid|vastav|asjaomane|kellegi .. võtab|helistab|vaatab|tegeleb|tuleb|vastab|ühendust|spetsialist|osakond
peagi|varsti|lähiajal|lähipäevil|lähemal|lähiaja* ajal|jooksul
peagi|varsti|lähiajal|lähipäevil|lähinädalatel|millalgi|kunagi|ükskord|kord|üks|mingil|hetkel|kunagi-millalgi
kunagi|millalgi|ükskord
kui|siis aega|jõuame|võimalus|saame|jõuan|saab|aeg|mahti
kui .. aega|jõuame|jõuan|mahti
loodetavasti|eeldatavasti|arvatavasti|ilmselt|vist|tõenäoliselt|võib-olla|äkki .. peagi|varsti|lahene*|saab|tuleb|saame|korda|jõuab|teha|läheb|nädal*
loodetavasti|arvatavasti|ehk|vist
anname|annab|annan endast|parima|oma
endast parim*|oleneva
püüame|püüan|proovime|proovin|üritame|üritan .. teha|leida|lahenda*|kiiresti|aidata|midagi|parima*|vaadata
töös|töösse|järjekorras|ootel|menetluses|läbivaatamisel|uurimisel|lahendamisel .. on|jõuab
on|teie .. töös|järjekorras|menetluses|ootel|läbivaatamisel
täpset|kindlat|konkreetset|tähtaega|aega .. aega|tähtaega|kuupäeva .. ei|pole|öelda|lubada
ei oska|saa .. öelda|lubada|millal|täpset|kuna
sõltub|oleneb|olenevalt .. millal|kuidas|sellest|koormus*|palju
oodake|oota|palume|varuge|varuda|ole .. kannatlik*|kannatust|kannatlik|palun|vastust
kannatlik*|kannatust
vastav|asjakohane|pädev|asjaomane|vastavale|vastutav osakond|osakon*|spetsialist*|töötaja*|isik*|kolleeg*|meeskon*
kuulete|kuulda .. meist|meilt
hoian|hoiame|paneme|panen .. silma|kõrva|meelde|meeles|kirja|tähele
omal|õigel ajal
kuni|tavaliselt|umbes|tavapäraselt .. päeva|nädalat|tööpäeva|nädala|kuud
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
""",
    "answer": """
jah|jaa|jep|just|muidugi|loomulikult|kindlasti|iseenesest|ikka|täpselt|nii-jah|õige|absoluutselt|mõistagi
jah|jaa ,|on|saab|see|teie|me|muidugi|ikka|kindlasti
jah|muidugi|loomulikult|kindlasti .. saab|saate|võite|on|sobib|mahub|võib
maksab|maksavad|läheb|tuleb|hind|maksumus|tasu|kogusumma .. maksma|eurot|euro|on|€|kokku
hind|maksumus|tasu|summa|tagatisraha|piletihind on|oli|sisaldab|tuleb|jääb|koos
tasuta|hinna|sees|hinnas
oleme|on|avatud|lahti|meil .. avatud|lahti|kinni|olemas|kella*|kohal|saadaval
avatud|lahti on|oleme|iga|kuni|kella*|esmasp*|tööpäev*|homme
see|nii|täiesti|mõlemad|üks|kõik on|sobib|sobivad|saab|käib|kehtib|kuulub|toimib|töötab|mahub|sisaldab|ongi .. võimalik|õige|olemas|saadaval|korras|tavaline|lubatud|hinnas|vaja
saate|võite|võib|saab|tohib|võid|saad .. kasuta*|tulla|tuua|tasuda|maksta|broneeri*|parki*|osta|küsi*|võtta|tellida|vahetada|valida|kätte|teha|ise|panna|tagastada|alates|sisse
saab|võib|tohib|käib|sobib küll|ka|ikka|teha|alates|kuni
on küll|olemas|lubatud|vaja|võimalik|tasuta
ei|pole ,|vaja|ole|tarvis|pea|ei-ei|maksa .. vaja|pea|midagi|lisatasu|eraldi|tarvis|muret
ei pea|maksa|kulu|kaasne|lisandu|muutu|mõjuta
teie|sinu .. pakk|tellimus|arve|aeg|broneering|koer|auto|leping|kindlustus|kaart|puhkus|konto|jääk .. on|kehtib|algab|lõpeb|sisaldab|asub|katab|kestab
kehtib|kestab|algab|lõpeb|toimub|asub|väljub|jõuab|saabub|sisaldab|katab|kuulub|mahub|sobib|töötab .. kell*|kuni|minut*|tund*|teie|aadressil|ka|eurot|hinna|kaks|seda|korrus*|teil|vastuvõtus
asub|asuvad|leiate|paikneb .. korrusel|kõrval|aadressil|vastas|juures|paremal|vasakul|sahtlis|menüüs
esimene|teine|kolmas|teisele|esimesele küsimus*|küsimuse|osa|kohta .. vastus|vastan|on|,
teie|sinu küsimus*|küsimusele|küsimustele|esimene|teine
mõlemad|mõlemat|mõlemale|kumbki
põhjus|vahe|erinevus on|seisneb|selles
parkla*|parkimine|parkida|sissepääs|uks .. on|tasuta|saab
kokku|arve|jääk .. eurot|on|teeb
piisab|aitab|tasub
varaseim|järgmine|lähim|viimane|esimene .. on|aeg|buss|vaba
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
ega
mitte
ära
ärge
ärgu
polnud
poleks
keegi ei
miski
kunagi
ilma
puudub
puuduvad
ühtegi
ühtki
mingit
mingisugust
eikunagi
võimatu
keegi
""",
    "extra": """
maja|meie|minu|firma|salongi poolt|kulul|kingitus|arvel|poolne
maja kulul|poolt
tasuta|kingituseks|kingitusena|boonuseks|boonusena|lisatasuta|kingin|kingime|kingitus|boonus
tasu|lisatasu|raha ei|eest|võta|küsi
ilma|mingi* lisatasuta|tasuta|lisakuluta|küsimata|lisarahata
ei|raha|selle|tasu .. võta|küsi|maksa .. raha|midagi|tasu|eest
kuna|kui|samal ajal|juba|ühtlasi .. olin|käisin|vaatasin|nägin|märkasin|panin|niikuinii|nagunii
samal|selle ajal|käigus .. vaatasin|märkasin|kontrollisin|tegin|parandasin|vahetasin|panin
ühtlasi|ka|lisaks|omalt|ise|juba|igaks .. panin|lisasin|parandasin|vahetasin|kontrollisin|vaatasin|puhastasin|tegin|kirjutasin|helistasin|tõin|teritasin|broneerisin|pakkisin|küsisin|joonistasin
igaks|igaks-igaks juhuks
omalt|meie|minu poolt
võtsin|võtsime vabaduse|endale|ette|julguse
jään|jäin|jääme|jäime|tulen|tulin|tuleme|ootan|avan|avame|hoian|alustan .. kauemaks|pärast|peale|varem|hiljem|õhtul|ise|lahti|kohale|spetsiaalselt|teie
pärast|peale|väljaspool tööaega|sulgemist|tööd|vahetust|lahtiolekuaega|tööpäeva|lahtioleku*
tee|teel|koduteel|minu|minu-koju koju|peal|peale|koduteel|tööle
koduteel|isiklikult|omal|vabast|puhkepäeval|lõunapausi*|lõunapausil|vabal|vaba
ise|isiklikult .. toon|tõin|viin|viisin|tulen|tulin|läksin|ära|koju|ukseni|kohale|järele|sõidan|sõitsin
toon|tõin|viin|viisin|sõidutan .. ise|koju|ukse|ära|teile|sulle|autoga|isiklikult|kätte
märkasin|märkasime|panin|nägin .. et|tähele|ka|teie
mõtlesin|arvasin|arvestasin|teadsin|ehk|võib-olla .. et|teil|sul|kulu*|vaja|kasu*|rõõm*|abi
et te|teie|sa|teil|sul .. ei|peaks|rahulikult|oleks|saaks*|oodata|asjata|teisel|hiljaks
väike|väikese|väikest|väikeseks tänu*|üllatus*|kingitus*|meene|rõõm|lisa|kompensatsioon|žest|maius*|vabandus*
kingitus*|kinkekaar*|šokolaad*|lilled|lilli|kommi*|maiustus*|kook*|kohv*|üllatus*|kaardike*|pai
kirjutasin|koostasin|panin|tegin|joonistasin|printisin|lisasin|filmisin|tõlkisin .. juhendi|nimekirja|kaardi|skeemi|ülevaate|teile|sulle|märkmed|kokku|video|joonise|sammud|valmis|kõik
helistasin|rääkisin|küsisin|uurisin|leidsin|kontrollisin .. juba|ise|läbi|ringi|neile|naaber*|teise|hotelli*|tootja*|teie|ette|ära|ka
loobume|loobun|jätame|jätan|jätsin|kustutasime|kustutasin .. tasu*|küsimata|võtmata|trahv*|viivis*|lisatasu*|ära
hüvitus*|kompensatsioon*|hea tahte|tahte|soodustus*
kohtun|tulen|ootan|saadan .. vastu|uksel|ukse|väljas|jaama|teid|lennujaam*|peatus*
meeldetuletus*|tuletan .. meelde|saadan|panin
otsisin|vaatasin|uurisin .. välja|üles|teile|järele|juba|ka|igaks
niikuinii|nagunii
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
suri|surnud|suremas|lahkus|lahkunud|hukkus|hukkunud|kadunud|kadunukese|manala*|surma*|surm|surmaga|surma
lahkus|lahkunud|läks elust|meie|ära|igavikku
matus*|matused|matuse*|matusele|matusteks|matta|kremeer*|peie*|leina*|leinas|leinan|lesk|lesena|haual|kirst*|pärima|pärandi*|pärimis*|pärimisasi|hauakivi|surmatunnist*|kalmistu*|urn
kadunud ema|isa|mees|naine|abikaasa|vanaema|vanaisa|poeg|tütar|mehe|ema-isa
mu|mul|minu|meie .. ema|isa|mees|mehe|naise|abikaasa|vanaema|vanaisa|poja|tütre|venna|õe|lapse|koera|kassi .. suri|surm|surma|kaotas*|matus*
kaotasin|kaotasime .. mehe|ema|isa|abikaasa|naise|lapse|töö*|koera|kassi|venna|õe|kodu|lähedase
vähk|vähi|vähki|vähiga|kasvaja*|insult|insuldi|infarkt|infarkti|diagnoos*|keemiaravi*|keemia|hospiits*|dementsus*|alzheimer*|kiiritus*|intensiiv*|reanimatsioon*|haiglas|haiglasse|haiglast
raskelt|lootusetult|ravimatult haige|haigestu*
lahutus*|lahutame|lahutasime|lahku|lahutuse lahk*|läinud|läksime|kolisime
koondat*|koondamis*|vallandat*|töötuks|töötu
avarii|avariisse|avariis|õnnetus*|põleng*|tulekahju*|sissemurdmine|röövit*
katkestus*|raseduse katkemi*|nurisünnitus*|surnult|sündis
magama panna|panema|pandi
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
see|nii|mis ei|pole .. ole|see|nii|õige|aus|õiglane|vasta|tõsi|klapi|mida|kokku
ei klapi|vasta|nõustu|nõus|ühti
ei|pole ole? .. nõus|õige|õiglane|aus|loogiline|minu|meie|kokku
ma|mina|me|meie ei|pole .. nõus|nõustu|ole|tellinud|maksa|kavatse|saanud|usu|kutsunud|küsinud|andnud|teinud|allkirja*|lubanud|broneerinud|hilinenud|soovinud|aktsepteeri|kasutanud
mulle|meile|teie|kolleeg|müüja|teenindaja|tehnik .. öeldi|lubati|lubas|ütles|kinnitati|kinnitas|räägiti|lubasite|ütlesite|pakuti|lubatud
öeldi|lubati|kinnitati|räägiti|lubatud|lubasite|ütlesite|kinnitasite .. mulle|meile|et|telefoni*|teisiti|muud|ju|teie
vaidlustan|vaidlustada|vaidlustame|protesteerin|protest|vastuväide|vastu|vaie|pretensioon*
vale|valesti|viga|eksitus|ekslik|ekslikult|ebaõige|vale-summa|vead|väär
ebaõiglane|ebaaus|ebaõiglaselt|pettus|petate|alatu|alusetu|põhjendamatu|ebamõistlik
arve|arvel|summa|hind|raha|tasu .. vale|suurem|rohkem|topelt|kõrgem|liiga|kaks|erine*|ei|võeti|kallim|muu
topelt|kaks|liiga|rohkem korda|palju|kui|arve|makstud|suur|võeti
miks|mille|millest|kuidas .. maksma|maksan|arve|lisatasu|suurem|tasu|rohkem|kallim|nõuate|võeti|trahv*|topelt|pean|ei
ma|me|mina .. maksin|tühistasin|tagastasin|saatsin|helistasin|tellisin|teatasin|broneerisin|küsisin|ütlesin|lülitasin|järgisin .. ju|õigel|küll|juba|ometi|ise|enne
aga|kuid|ometi|ent .. ju|öeldi|lubati|lepingu*|maksin|arve*|teie|kirjas|kokku|kodulehel|lubasite|ma|mulle|pakkumises
teie|lepingu*|pakkumises|kodulehel|kinnituses|reklaamis|kuulutuses|arvel|kirjas .. oli|on|seisis|kirjas|öeldud|lubatud|ütles|lubas|seisab
kokku|kokkulepe|kokkuleppe|kokkulepitud|kokkulepitust|lepitud|leppisime .. lepitud|lepitust|leppisime|hind|oli|ei|erine*|teisiti|hinna*
keeldun|keeldume|maksta|tasuda|maksma .. ei|kavatse|keeldun|hakka
ei kavatse|hakka|maksa|tasu
minu|meie .. süü|viga|arvates|andmetel|mäletamist|teada .. ei|pole|on|oli|kohaselt
minu|meie andmetel|arvates|teada|meelest|mäletamist|arvestuse
väidate|väidab|väidetavalt|süüdistate|arvate|tahate .. et|mind|öelda|valeta*
kunagi|keegi|mitte ei|keegi|kordagi .. öelnud|maininud|lubanud|teavitanud|saanud|öeldud
kallis|kõrge|ülepaisutatud liiga|väga
kahtlen|kahtlane|imelik|kummaline|arusaamatu|ei-usu
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
vastuvõetamatu|lubamatu|häbitu|jultunud|jultumus|skandaal*|ennekuulmat*|uskumatu|kohutav|jube|vihane|vihaseks|ärritunud|maruvihane|pahane|nördinud|solvav|solvatud|solvunud|ülbe|ebaviisakas|naeruväärne|absurd|absurdne|nahaalne
kõrini|siiber|villand|mõõt|küllalt|hing
teist|kolmandat|neljandat|viiendat|kolmas|neljas|viies|mitmendat korda|kord|kiri|nädalat|kuu|päev
pettunud|pettumus|pettumust|pettusin
ajaraisk*|raiskan|raiskasin|raisata|raiskamine
enam|rohkem mitte|kunagi|ei .. kunagi|jalaga|osta|telli|tule
kaebus*|kaeban|kaebuse|tarbijakaitse*|kaevata
ikka|endiselt|siiani|veel|siiamaani|ikka-veel .. ei|pole|ootan|mitte|midagi
ei|pole midagi|vastust|keegi .. vasta|tehtud|kuulnud|toimu|hoolinud
kaua|nädalaid|tunde|kuid|päevi .. ootan|oodanud|ootama|võib|venib
kui raske|kaua|tihti .. on|see|saab|võib
tõsiselt|ausalt|päriselt .. või|räägite|öeldes
mis|kuidas moodi|suhtumine|te|teenindus|jama|toon|mõttes|asi|julgete .. see|on|niimoodi|räägite|julgete
toon|tooni|tooniga|loeng|loengut|noomi*|süüdistada|süüdistus*|õpetada|õpetage|ülbitse*|halvustav*|üleolev*
ärge|ära .. rääkige|õpeta*|süüdista*|karju*|mind|ülbitse*|nii|minuga
halb|kehv|kohutav|halvim|nõrk teenindus|kogemus|suhtumine|teenus
jama|kuradi|kurat|pagan*|persse|sitt|õudne|hullumeelsus|farss|tsirkus|nali
vastuvõetamatu|häbi|häbematus|jultumus|jama|skandaal*|pettus|lollus|nali|naljanumber
teist|kolmandat|neljandat|mitmendat korda
pettunud|pettumus|vihane|nördinud|kõrini|villand|siiber
kaebus|kaeban|kaebuse|tarbijakaitse*
enam ei|kunagi
aja raiskamine|raiskate
kaua võib
""",
    "asks": """
palun|paluksin|palume|paluks|palusin|palve
kas|kuidas|millal|kus|kuhu|mis|mida|kui|palju|miks|mitu|kes|milline|millist|mille|kumb|kelle|kust .. ma|saab|saaks*|on|te|teie|teil|oleks|võib|võiks*|pean|see|tohib|palju|kaua|mul
saaks|saaksin|saaksite|saaksime|saaksid|võiks|võiksite|võiksin|võiksid|oleks|tohiks .. teha|saada|mulle|ma|palun|teie|tulla|vaadata|saata|öelda|võimalik|aidata|muuta|keegi
soovin|soovime|sooviks|sooviksin|sooviksime|soovisin|tahan|tahaks|tahaksin|tahaksime|tahtsin|vajan|vajame|vajaksin|loodan|loodaks
mul|meil on|oleks .. vaja|tarvis|küsimus*|soov|palve|probleem|mure
on|oleks|läheb vaja|tarvis
andke|anna|saatke|saada|öelge|ütle|aidake|aita|tehke|kontrollige|vaadake|kinnitage|teatage|pange|broneerige|helistage|tühistage|muutke|selgitage|tagastage .. teada|mulle|palun|ära|üle|mind|et|kas|meile
otsin|otsime|ootan|huvitab|huvitaks|huvitatud|mõtlen|mõtlesin|kaalun|uurin|küsin|küsiks|küsiksin|kirjutan
tahtsin|tahaks|tahaksin|soovin|sooviks .. küsida|teada|broneerida|tellida|osta|tühistada|muuta|tagastada
ei tea|saa|oska|tööta|leia|toimi .. kas|kuidas|miks|mida|kuhu|aru|sisse
lahendage|lahendust|parandage|parandada|tagastada|vahetada|tühistada|broneerida|tellida
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
sest|kuna|seetõttu|sellepärast|nimelt|seoses|tõttu|pärast
muidu|siis ma|ei|jään|oleme|on|jääb
minu|mu|meie|mul|meil .. tütar|tütre*|poeg|poja*|ema|isa|mees|naine|abikaasa|selg|põlv|koer|kass|ülemus|töö|vahetus*|lend|rong|lapsed|laps|lapse*|beebi|pulm*|eksam*|intervjuu|operatsioon*|arst|auto|viisa|kolimine
olen|oleme|olin .. tööl|reisil|rase|haige|haiglas|vanaduspension*|ratastooli*|kolimas|üksi|allergi*|välismaal|sõitmas|pensionär|beebi*
lendan|lendame|sõidan|sõidame|kolin|kolime|alustan|töötan|töötame|lähen|läheme|abiellume|ootame|kasvatan .. homme|reedel|ära|kell|nädal*|kuni|öösiti|öö*|last|välismaale
pean|peame|peab .. enne|minema|tööle|jõudma|lahkuma|homseks|reedeks|lennu*|ära
homme|reedel|nädalavahetusel|laupäeval .. on|peame|sõidame|külalised|pidu|pulmad|eksam|lend|tulevad
sest|kuna|seetõttu
mu|minu|meie|mul tütar|poeg|ema|isa|mees|naine|abikaasa|selg|põlv|koer|töö|rong|lend|laps|lapsed|lapsel
nimelt
""",
    "again": """
nagu|juba|ma .. küsisin|kirjutasin|ütlesin|mainisin|saatsin|öeldud|öelnud|maininud|selgitasin|andsin|kirjas
küsisin|kirjutasin|ütlesin|saatsin|andsin|mainisin|lisasin|proovisin .. juba|ju|enne|eelmises|esimeses|teilt|teile|kas|hoopis|mitu|varem|kirjas
juba .. küsi*|kirjuta*|saatsin|ütlesin|andsin|mainisin|proovi*|teinud|esimes*|öelnud|saatnud
ikka|endiselt|siiani|siiamaani|veel|alles .. ootan|ei|pole|vastust|sama|ootame|vastamata|mitte
te|teie|sa|see|keegi ei|pole .. vastanud|vasta|öelnud|lugenud|vastus*|loe|ütle|maininud|saa|vastanud-vasta|aita
ei|pole vastanud|vasta|vastatud|lugenud|saanud .. vastust|küsimus*|mu|minu|mulle
minu|mu|esimene|esimesele|teine|teisele|eelmine|eelmisele küsimus*|küsimusele|küsimustele|kiri|kirjale|sõnum*|kirja
küsimus oli|jäi|on|polnud|ei
veelkord|uuesti|jälle|taas|teistkordselt|kordan|küsin
veel kord|korra
küsin|kordan|kirjutan .. uuesti|veelkord|veel|jälle|teist|kolmandat
aga|ja|kuid|okei|selge|aitäh .. aga|see|mis|kuidas|kas|teine|minu|millal|vastus .. saab|on|jääb|teise|küsimus*|osa
aga|kuid kas|mis|kuidas|millal|kuhu|palju|minu|see|teine|mida|hind|kes
mis saab|sai|siis|puutub|puudutab
halloo|hallo|hei|kas|keegi .. keegi|kuuleb|loeb|seal|siin
kas te|teie|sa|keegi .. lugesi*|loete|üldse|nägi*|vaatasi*|saite
see ei|pole .. vasta|vastus*|minu|aita|see|olnud
oli|on .. kirjas|esimeses|eelmises|manuses|all|üleval|mu|juba
esimeses|eelmises|oma kirjas|sõnumis|teates|emailis|meilis
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
ei|aitäh|tänan aitäh|tänan|tänud|soovi|taha|ole|vaja|huvita|ei
ei aitäh|tänan|soovi|taha|vaja|viitsi|huvita|sooviks|tahaks|plaani|osta|telli
pole|ei ole? .. huvitatud|vaja|tarvis|huvi|plaanis|kindel|huvita
ma|me ei .. soovi|taha|vaja|osta|taha-soovi|võta|sooviks|usu|arva
jätan|jätame|jätke|jäta|jääb .. vahele|ära|praegu|nii|seekord|see|sinnapaika|vanaga
mõtlen|mõtleme|kaalun|kaalume|mõelda|arutan|arutame .. veel|järele|sellele|peab|tahan|mehega|kodus|abikaasaga
pigem|parem|vist .. ei|mitte|jään|loobun|jätan
loobun|loobume|loobuda
ainult|vaid|lihtsalt|just .. vaja|tahtsin|soovin|seda|küsisin|tavali*|hooldus*|tahan|soovisin
rahul|piisab|aitab|sobib|saan .. praegus*|olemas*|vana*|oma*|sellest|hakkama
teine|mõni|võib-olla|ehk|äkki|hiljem kord|hiljem|mõni|kunagi|järgmi*|teinekord
ütlesin|juba .. ei|öelnud|et
ilma|pole|mitte selleta|lisa*|vaja
liiga|minu|üle .. kallis|eelarve*|jõu|palju
ei saa|jaksa endale|lubada|maksta
jään|jääme .. vana*|praegus*|olemas*|juurde
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
kas|äkki|ehk|aga .. muud|muu|mingi|mingit|mõni|mõnda|teist|teine|teisi|muid .. võimalus*|varianti|variant|lahendus*|moodi|viisi|aega|võimalik
muud|teist|mingit|mingi|muu|mõni|teisi|muid|mõnda võimalus*|varianti|variant|lahendust|lahendus|moodi|viisi|aega|teed
kas .. saaks|saaksite|saaksin|võiks|võiksite|oleks|tõesti|siis|kuidagi|vähemalt|hoopis|teise*|kuskil|mujal*|osade|ikkagi
kas|ehk|äkki .. vähemalt|kuidagi|ikkagi|siiski|hoopis|keegi|teine|muul|mujal|osaliselt|erand*
mida|mis|kuidas|kuhu|kust|kes .. ma|siis|nüüd|teha|tegema|saan|peaksin|edasi|saab|muud|peale|muu
mida siis|ma|nüüd|veel|teha|muud
mis|mida siis nüüd|saab|teha
aga|ja|või kui|homme|teine|teisel|mõni|reedel|hiljem|varem|mujal|teises
või|äkki .. muu*|homme|hiljem|varem|teine|teise|osade|hoopis
tõesti|üldse|mitte .. midagi|kuidagi|ei|mingit|võimalust .. teha|saa|võimalik|ole
midagi|kuidagi .. teha|saaks|saa|annaks|leida
ongi|on|kas .. kõik|see
erand*|erandit|erandkorras|vastu tulla
kas|äkki .. muud|mõni|teist|teine|muu|mingi|üldse|mujal .. võimalust|võimalus|variant|varianti|lahendust|aega|viis
mida|mis ma|siis|me .. teha|teen|saab|nüüd
kuidas ma|siis|nüüd
aga|kas äkki|kui|kell|siis|mõni
kas te|ei .. saaks|saa|võiks|kuidagi
tõesti midagi
kuidagi teisiti
""",
    "pleased": """
suur|suured|suurepärane|suuri|tuhat|väga|südamlik aitäh|tänu|tänud|tänan
aitäh|tänan|tänud|täname .. väga|palju|teile|südamest|kiire|abi|veel|suur|eest|vastutuleku*|teid|sulle|vaeva*|lahke*
suurepärane|imeline|fantastiline|super|võrratu|vapustav|ideaalne|väga|tore|vahva|oivaline|imehea|äge|lahe|vinge|perfektne|ülihea|superluks|parim
nii|väga|kui|küll|tõesti lahke|armas|kena|tore|hea|abivalmis|meeldiv|tänulik|rõõmus|vastutulelik|kasulik|ilus
parem|paremini|kiirem|kiiremini|rohkem|enam|üle .. kui|ootus*|lootsin|ootasin|arvasin|oskasin|lootsime
ei|poleks|polnud .. oodanud|osanud|uskunud|arvanud|lootnud|oodata|loota
ületas|ületasite|üllatas|üllatasite|liigutatud|liigutas|hämmastas|meeldivalt|üllatunud
päästsite|päästsid|päästis|pääste*|päästja .. päeva|mind|meie|reisi|nädala*|mu|pulma*|meid
tegi|tegite|tegid .. päeva|tuju|rõõmu|mulle
kergendus|kergendust|pinge|kivi südamelt
töötab|toimib|korras|sobib|aitas|õnnestus|toimis|sobis .. nüüd|jälle|ideaalselt|väga|hästi|kõik|ilusti|suurepäraselt|mulle|aitäh|meile
soovitan|soovitame|räägin .. kõigile|sõpradele|teid|edaspidi|tuttavatele
hindan|hindame|tänulik|tänulikud|rõõm|rõõmus|õnnelik|rahul|kiitus*|kiidan
parim teenindus|teenus|kogemus
müts maha
kõik|väga hästi|korras|selge|rahul
vau|oo|jee|jess|jippii|uhh|phuh|super|hurraa
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
pole|ei hullu|vaja|tarvis|midagi|siis .. siis|enam|midagi
jätke|jäta|jääb|jätame|jätan .. see|siis|katki|nii|ära|sinnapaika|pooleli|asi
unustage|unusta .. ära|see
lähen|läheme|pöördun|pöördume|otsin|otsime|leian|ostan|proovin|vahetan|tellin|küsin .. mujal*|teise*|teine|konkurendi*|kellegi|ise|muu*|tarbijakaitse*|edaspidi
mujale|mujal|mujalt|konkurendi*|konkurentide
tühistage|tühistan|tühistame|lõpetan|lõpetage|katkestage|loobun .. tellimus*|leping*|siis|broneering*|kõik|ära|sellest|teenus*
pole|ei .. mõtet|kasu|abi|kasulik|rahul|tolku
mõttetu|kasutu|asjata|ajaraiskamine|jama|tühi
enam|rohkem|kunagi|kindlasti .. ei|teie|teilt .. tule|osta|telli|soovita|kasuta|pöördu|juurde
ei tule|osta|telli|soovita|kasuta .. enam|teie|rohkem|teid|kellelegi|uuesti
kahju|kurb|pettunud|pettumus|pettusin|pettumust
selge|okei|ok|hästi|hea|nojah|noh|mis|saan siis|see|aru|seal|noh|olgu .. ise|ei|pean|kahju|lähen|mujalt|vaatan
nojah|olgu|eks|kahju|mis siis|seal|ma|vaatan|pean|ikka
tarbijakaitse*|tarbijavaidlus*|advokaa*|juristi*|kohtusse|arvustus*|kaebus*|kaebuse|ülemus*|juhataja*|järelevalve*
see|nii|teie ei|pole .. aita|vastus|abi|lahendus|lahenda|kõlba|sobi|kasu
ikka|endiselt|siis|jälle .. ei|pole|mitte .. midagi|tea|saa|vastust|aita|saanud
tegelen|lahendan|saan|leian|vaatan|otsin .. ise|hakkama|mujalt|muu|siis
arvasin|lootsin|ootasin .. rohkem|abi|paremat|enamat|ära
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
mida|millist|millise|kumba|kumma|mis|milline|kumb|missugu* .. soovita*|valida|soovitate|sobiks|võtta|parem*|sobib|osta|arvate|kasulik*|tasub|valiks*|mulle|teeks*|peaksin|hea|pakute
soovitate|soovitada|soovitaksite|soovitaks|soovitus*|nõu|nõuan*|nõustada|nõustamine|soovitad
kas .. tasub|mõtet|sobib|sobiks|aitab|soovitate|peaksin|parem|piisab|on|mõistlik|hea|kasu .. see|mulle|ära|osta|võtta|selle|ka|vaja|olemas
mis|mille|milles|millest .. vahe|erinevus*|poolest|erineb|erinevad|kasu|eelis*|seisneb
vahe|erinevus|erineb|erinevad|erinevused
tasub|tasuks|mõtet|kannatab .. ära|kas|osta|võtta|seda|maksta|proovida
parim|parem|sobivaim|sobiv|hea|õige .. variant|valik|mulle|lahendus|minu|meie|jaoks|oleks|mudel
räägi*|selgita*|tutvusta*|info*|lähemalt|täpsemalt|rohkem|kirjelda* .. mulle|teie|selle|kohta|lähemalt|mida|teenus*|paketi*
otsin|otsime|vajan|vajame|sooviks|sooviksin|tahaks|tahaksin|ostaks|plaanin|mõtlen|kaalun|valin .. uut|midagi|head|sobivat|osta|mis|uue|sellist|valida|leida|kingitus*|mida
mõtlen|kaalun|kaalume|mõtlesin|plaanin|plaanime
ei oska|tea|suuda .. valida|otsustada|kumb|kas|mida|milline|millist
mida see|annab|sisaldab|tähendab|teeb|kuulub|saan|pakub
kuidas see|töötab|toimib|mõjub|aitab
kui hea|palju|suur|tugev|kaua|vastupidav
mis|mida .. kuulub|sisaldab|annab|saan .. sisse|paketi*|mulle|juurde|hinna
huvitab|huvitaks|huvitatud .. kas|teie|mis|kuidas
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
