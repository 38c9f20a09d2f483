"""Hungarian phrases that hints go by."""

TITLES = """
úr uram asszony asszonyom hölgy hölgyem kisasszony dr doktor doktorúr doktornő doktornőm prof professzor tanár tanárnő tanárúr mester
főorvos docens mérnök ügyvéd igazgató igazgatónő ifj id özv
"""
GREETINGS = """
kedves tisztelt drága üdv üdvözlöm üdvözlet üdvözletem szia sziasztok szervusz szervusztok helló hello hali heló hahó napot reggelt estét délutánt jónapot jóreggelt
jóestét szép csókolom kézcsókom csáó hi
"""
PLACEHOLDERS = """
kedves|tisztelt|szia|üdv|helló|üdvözlöm ügyfel*|ügyfél|partner*|vendég*|páciens*|beteg|lakó*|szülő*|tag*|bérlő*|felhasználó*|hallgató*|tanuló*|utas*|előfizető*|kolléga|munkatárs*|mindenki
kedves|tisztelt|üdvözlöm leendő|jövendőbeli|jelenlegi|régi|törzs*|potenciális|értékes|minden|valamennyi
kedves|tisztelt pályázó|jelentkező|vásárló*|vevő*|megrendelő*|érdeklődő*|cím|címzett|látogató*|olvasó*|tulajdonos*|társ*|lakos*|lakótárs*|biztosított|szerződő*|törzsvásárló*|kárbejelentő*
tisztelt|kedves uram|asszonyom|hölgyem
tisztelt|kedves hölgyem|asszonyom|uram uram|asszonyom|hölgyem
tisztelt|kedves hölgy|hölgyek és? uram|úr|urak
tisztelt|kedves keresztnév|vezetéknév|név|teljes|nev
kedves|tisztelt firstname|name|user|customer
helló|szia|hali|üdv ott|mindenkinek|vendég
illetékes|illetékesnek
jó napot kedves? ügyfel*|vásárló*|vendég*
"""
CALL_ME = (
    r"(?:sz[oó]l[ií]ts|h[ií]vj)(?:[oa]n|anak|atok|ál)?(?:\s+(?:csak|nyugodtan|inkább|engem|egyszerűen|simán|bátran|kérem))*\s+{name}n[ae]k\b"
    r"|{name}n[ae]k\s+(?:nyugodtan\s+|csak\s+)?(?:sz[oó]l[ií]t|h[ií]v)"
)
SMALL = """
a az e ez azt ezt az annak ennek azok ezek azon ezen abban ebben arra erre attól ettől ahhoz ehhez azzal ezzal ezzel addig eddig akkor ekkor ott itt oda ide onnan innen
és s is sem se de hogy ha mert mint meg vagy pedig viszont azonban hanem tehát illetve valamint ugyanis hiszen mivel bár noha ugyan akár csak csakis már még most majd
nem ne nincs nincsen sincs van vannak volt voltak lesz lesznek lenne lett lehet legyen vagyok vagyunk vagytok én te ő mi ti ők ön önök önt önnek önöknek önnel önöktől öntől önöknél önhöz
engem téged minket titeket nekem neked neki nekünk nektek nekik velem veled vele velünk nálam nálunk önöket hozzám tőlem
ki mi mit kit mely melyik milyen miért mikor hol hová honnan hogyan mennyi hány kinek minek mire mibe miben mivel meddig mióta aki ami amit akit amely amelyik ahol ahogy amikor amíg amint
egy egyik másik minden mindig soha valami valaki valamit semmi senki semmit néhány sok kevés több kevesebb nagyon elég túl egészen teljesen egyszer ismét újra megint
kell kellene kéne szeretném szeretnék szeretnénk szeretné tudom tudok tudja tudna tudnák tudnának tudnék lehetne lehetséges kérem kérnék kérek kérjük kérdés kérdésem kérném
köszönöm köszönjük köszönettel köszi köszönet előre üdvözlettel üdv tisztelettel tisztelt kedves szia szép jó napot kívánok estét reggelt igen természetesen persze sajnos sajnálom
így úgy ilyen olyan annyi ennyi talán esetleg szerintem alatt után előtt között közben során szerint miatt nélkül mellett felé felől iránt óta belül kívül való számára részére
ma tegnap holnap nap napja itt van mondja mond azért ezért emiatt aztán utána rendben oké ok hát na no jól jobb pont éppen épp pontosan kicsit picit valahogy
"""

PHRASES = {
    "thanks": """
köszönöm|köszönjük hogy
köszönöm|köszönjük|köszi a|az
köszönöm|köszönjük|köszi szépen a|az|hogy|türelm*
köszönöm|köszönjük ön|önnek|neked|önöknek hogy|a|az
köszönöm|köszönjük .. türelm*|megkeres*|level*|üzenet*|jelzés*|visszajelz*|bejelentés*|érdeklőd*|bizalm*|megért*|kérdés*|megrendel*|foglal*|hív*|észrevétel*|képe*|fotó*|adatok*|tájékoztat*|információ*|együttműködés*
nagyon|hálásan|előre|ezúton|még|külön köszönöm|köszönjük
köszönet a|az|hogy
hálás* vagyok|vagyunk
hálás*
köszi hogy
örülök|örülünk hogy jelezt*|ír*|megírt*|szól*|felhív*
jó|milyen jó hogy jelezt*|ír*|megírt*|szól*|kérdez*
kedves öntől|tőled|önöktől
nagyra értékel*
értékelem|értékeljük hogy|a|az
""",
    "sorry": """
sajnálom|sajnáljuk
nagyon|őszintén|igazán|rettenetesen|végtelenül sajnál*
sajnálattal hall*|olvas*|értesül*
elnézést
elnézés*
bocsánat|bocsánatot|bocs|bocsi
bocsánatát|bocsánatod|elnézését|elnézésed
megbocsát*
részvét*
őszinte|fogadja|fogadják|mély részvét*|együttérz*
együttérz*|együtt érz*
osztoz* .. gyász*|fájdalm*
szégyellem|szégyelljük|szégyenkez*|röstellem
kellemetlen|bosszantó|idegesítő|dühítő|fárasztó|ijesztő lehetett|lehet|volt|ez|helyzet*|élmény*
nagyon|rettentő|elég|valóban|tényleg|igazán kellemetlen|bosszantó|idegesítő|nehéz|ijesztő|fájdalmas
kellemetlenség*
bosszúság*
milyen|de kár|bosszantó|kellemetlen|szomorú|rossz
ez|az bosszantó|kellemetlen|rossz hír
el tudom képzelni
elképzelem
átérz*|átérez*
nehéz lehet|időszak*|napok*|helyzet*
sok erőt
gondol* önre|önökre|rád|rátok
megijed*|megijeszt*
nem így|ilyen|ezt .. érdemel*|szeret*|vár*
a mi hibánk|hiba
mi|én hibáz*|rontott*|tévedt*
nálunk csúszott|történt hiba
""",
    "glad": """
örülök|örülünk|örömmel|örvend*
örömünkre|örömömre
öröm|örömünk|örömteli
nagyszerű|remek|szuper|csodás|csodálatos|fantasztikus|szenzációs|klassz|pompás hír|hogy|ötlet|kérdés|választás|döntés|gondolat|terv|lesz
de|milyen|nagyon|ez jó|kedves|szép|remek|klassz|izgalmas hogy|hír|ötlet|kérdés|gondolat|öntől|választás|terv
jó kérdés|ötlet|választás|döntés|hírem|hírünk
gratulál*
várjuk|várom önt|önöket|szeretettel|sok|téged|titeket|a|vissza|nagyon
szeretettel várjuk|várom|köszönt*|üdvöz*
szívesen lát*|vár*|fogad*
üdvözöljük|üdvözlünk a|az|nálunk|önt|köz*
isten|istent hozott|hozta|hoztak
megtisztel*
nagyon|igazán szívesen
szívesen|szívesen máskor
örömmel segít*
jól tette|tetted|tették hogy
milyen|de jó hogy
jó hogy szól*|jelez*|ír*|kérdez*|megkérdez*
ügyes*
dicséret*
alig várjuk|várom
jó újra|viszont|hallani|látni
köszöntjük|köszöntöm|köszöntünk
""",
    "wish": """
jobbulást|gyógyulást
mielőbbi|gyors|teljes jobbulás*|gyógyulás*|felépülés*
gyógyuljon|gyógyulj|gyógyulj*|épüljön
sok szerencsét|sikert|boldogságot|örömet|örömöt|egészséget|erőt
minden jót
minden jót|legjobbakat kíván*
kívánok|kívánunk önnek|önöknek|neked|nektek|hozzá|sok|szép|kellemes|jó|minden
további|szép|kellemes további|szép|kellemes napot|hetet|estét|hétvégét
vigyázzon|vigyázz|vigyázzanak magára|magadra|magukra
remélem|reméljük .. ízlik|tetszik|élvez*|jól|bevál*|segít|jobban
élvezze|élvezd|élvezzék
szorítok|szorítunk|drukkol*
boldog születésnap*|névnap*|karácsony*|évforduló*|új
boldog*
érezze|érezd|érezzék .. magát|magad|magukat
használja|viselje|hordja|használd|viseld egészséggel
jó egészség*
viszontlátásra|viszlát|találkozunk
holnap|hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton találkoz*|várjuk|várom
szép|kellemes|csodás|nyugodt|vidám|nagyszerű|gyönyörű .. napot|hetet|hétvégét|estét|délutánt|délelőttöt|reggelt|éjszakát
jó|szép|kellemes pihenést|hétvégét|utat|ünnepeket|utazást|nyaralást|szórakozást|étvágyat|tanulást|munkát|olvasást|vezetést|főzést|költözést|gyógyulást|futást|úszást|edzést|sütést|mozgást|játékot|sportolást|ünneplést|bulit|tanévet|nézelődést|vásárlást|zenélést|kertészkedést|alvást
jó|szép|kellemes *ást|*ést
sikeres *ást|*ést|vizsgát|napot
""",
    "any_help": """
ha .. kérdés*|gond|gondja|baj|bármi|valami|segítség*|elakad*
ha bármi|valami|bármiben|bármikor|bármilyen
ha|amennyiben további|más|egyéb|még|esetleg|közben|bármi .. kérdés*|segít*|kell*|van
kérdés* .. keres*|hív*|ír*|fordul*|állunk|állok
keressen|keress|keressenek bátran|nyugodtan|bármikor|minket|engem|ezen|közvetlenül
bátran|nyugodtan|bármikor|csak hív*|ír*|keres*|szól*|telefonál*|kérdez*|jelez*|jöjj*|jöhet*|forduljon|jelentkez*
hívjon|hívj|hívjanak bátran|nyugodtan|bármikor|fel|vissza|engem|minket|csak|ezen
írjon|írj|írjanak bátran|nyugodtan|bármikor|vissza|ide|csak|nekem
szóljon|szólj|szóljanak
jelezze|jelezd|jelezzék
forduljon|fordulj|forduljanak .. hozzám|hozzánk|bizalommal
rendelkezés* áll*
állok|állunk rendelkezés*
szívesen segít*|válaszol*|állunk|állok|elmond*|megmutat*|utánanéz*
örömmel segít*|válaszol*|állunk
miben segíthet*|tudok|tudunk
segíthetek|segíthetünk
tudok|tudunk|lehetek|lehetünk még? .. segíteni|segítségére
itt vagyok|vagyunk
számíthat|számíthatsz|számíthatnak ránk|rám
közvetlen szám*|vonal*|elérhetőség*|telefonszám*
ezen a számon
bármikor elér*|hívhat*|írhat*|kereshet*
elér|elérsz|elérnek ezen|engem|a|itt
ne habozzon|habozz
van még|esetleg|más kérdés*
segítek|segítünk
keressük|megkeressük|nézzük|megnézzük|megoldjuk|kiderítjük .. együtt
semmi baj|gond
""",
    "cheerful": """
hurrá|juhú|jupí|jeee|jajdejó|húha
gratulál*
boldog*
mosoly*
vidám*
jó hír*
nagyszerű hír*
örömhír*
élvezze|élvezd
jó szórakozást
szép tavaszt|nyarat|őszt|telet
ünnepel*
kellemes ünnepeket
imádni fog*
szép|kellemes|csodás|vidám|fantasztikus|szuper .. napot|hetet|hétvégét|estét|délutánt
további szép|kellemes|jó|sikeres
csodás|fantasztikus|szuper|szenzációs|nagyszerű|izgalmas|pazar|isteni
elégedett vendég*|ügyfel*
máskor is
sikeres .. kíván*
minket választ*|választot*
várjuk vissza
jó vásárlás*
használja egészséggel
szép *ást|*ést
""",
    "weary": """
mint mindig|szokás|szokásos|általában|mindenki
ahogy|mint mindig|szokott|szokták|minden
minden évben|héten|nap|hónapban|hétfőn|egyes .. ugyan*|ez|ezt|ilyen*|jön*|kérdez*
mindig ez|ugyanaz|ugyanez|ezt|ilyenkor|van
már megint
megint ez|egy|ugyan*|valaki
ezt|ilyet|ugyanezt mindenki|mindenkinek|százszor|ezerszer|naponta|sokan|rengetegen|hányszor
mindenki ezt|ilyenkor|most|ugyan*|panaszkod*|kérdez*|siet*|azonnal|hív*|türelmetlen
naponta|hetente tíz*|húsz*|öt*|harminc*|száz*|több|ezer*
rengeteg|sok|száz|több|tucat* ilyen|hasonló|ugyan* .. kap*|van|jön*|level*|hív*|kérdés*|panasz*
sokan|rengetegen kérdez*|hív*|ír*|panaszkod*|vannak|jönnek|várnak
én|mi csak|is .. itt|dolgoz*|ember*
csak itt|ketten|egyedül|hárman dolgoz*|vagyok|vagyunk
nem az én|a|rajtam|rajtunk|tőlem|tőlünk .. hibám|dolgom|dolgunk|múlik|függ|asztalom
nem rajtam|rajtunk|tőlem|tőlünk múlik|múlt|függ
nem tehetek|tehetünk|tudok|tudunk .. róla|semmit|mit
mit|mit is tegyek|csináljak|tehetnék|csinálhatnék|tehetnénk
ez van
ez ilyen|így|ez
nincs|nincsen idő*|energi*|kapacitás*|ember*|kedv* .. erre|ilyenre|rá|mind*|arra
túlterhel*
ki sem látszunk|látszom|látunk|látok
fejem|fejünk se|sem|tele
ezer dolgom|más|egy
csak két kez*|keze*
két kezem|kezünk
nem egyedül|ön|önök|te|csak .. az|van|vagy|egyetlen|vár
nem ön|te az? egyetlen|egyedüli
nem csak|csupán|kizárólag ön|önnel|önnek|te|maga|veled|magával
más* is vár*|van*|ügyfel*
sóhaj*
fárad*
hosszú nap*
őrültekház*|őrület|káosz
ma|ez|ezen már|a .. huszadik|tizedik|ötödik|harmadik|századik|ötvenedik|tizenötödik|harmincadik|sokadik|ezredik|*adik|*edik ilyen|ma|kérdés|hívás
ma már|ez .. *adik|*edik
már|a|ma huszadik|tizedik|ötvenedik|századik|sokadik|harmincadik|negyvenedik|ezredik|tizenkettedik
minden|mint|mert minden ősszel|nyáron|tavasszal|félévben|télen|decemberben|januárban|szezonban|karácsonykor|hónapban|évben|reggel|pénteken|hétfőn|héten
mint|ahogy minden *ban|*ben|*kor|*an|*en
sok|rengeteg|ezer|annyi a? munka|dolgunk|dolgom|hívás|panasz|levél|kérdés
sok a munka
fulladunk|fulladok|belefulladunk|elúszunk|el vagyunk úszva
szokás szerint
dől|ömlik|záporoznak|özönlenek|árad ránk|rám|a|az|be
győzzük|győzöm|győzni|bírjuk|bírom .. olvas*|válaszol*|mind*|már|ezt|szusz*
alig|nem győz*|bír*
ezt mindenki*|mindig|minden .. magyaráz*|elmond*|elmagyaráz*|mond*|kérd*|kérdez*|írja
mindenkinek|mindenki|mindig|minden .. elmond*|elmagyaráz*|magyaráz*
huh|pff|uff|jesszus
jaj ez|már|megint|istenem
na még|már|megint|ugye|mindegy|átteszem|megnézem|nézem|akkor|és|gyorsan
na
tele na
hát ez|ha|ilyenkor|nem|akkor
ilyen későn|korán|utolsó|hamar|sokan
ilyenkor mindenki|mindig
hagyjuk is|már
ha már muszáj|ennyire
ez van .. nyáron|télen|ilyenkor|most|sajnos
ez ilyen|így megy|ez|működik
mindig|erre mindig|már szoktam|szoktuk mond*
egyedül|ketten|hárman|négyen vagyok|vagyunk|dolgoz*|visszük|csináljuk
le|túl vagyunk|vagyok terhelve
másnak|másoknak is
jobb dolg*|dolgom|dolgunk
nem ér* rá
""",
    "irony": """
gratulál* .. elolvas*|észrevett*|sikerült|megtalál*|felfedez*
sok szerencsét|sikert hozzá|ahhoz|ehhez|hozzá*|a|az|máshol
milyen|micsoda|mily|ó|nahát meglepetés|meglepő|csoda|éleslátás
minő meglepetés
nem vagyunk|vagyok|tudunk|tudok gondolatolvas*|jós*|látnok*|varázsl*|olvasni|jósolni
jós|jósda|jósgömb*|kristálygömb*|varázspálc*|varázsgömb*|varázsló*|varázsolni|látnok*
csodá* nem|sajnos|tenni
persze|nyilván mi|én|minden* .. hibás*|hibánk|tehet*
biztosan|biztos|bizonyára|nyilván ön|önnek|önök|te .. jobban|tudja
ön|önök|te|maga jobban|nyilván|biztosan tud*|ért*|ismer*
ha ön|te|önök|maga mondja|mondod|mondják|így|szerint
ön|te|maga szerint|a szakért*|szakember*
ideális|tökéletes|álom* világban
mesébe*|meséb*
jó vicc
ne vicceljen|viccelj|nevettess*
vicces|vicc|mulatságos|humoros
na ne|persze|ugye|bravó
ezt is megért*
de jó magának|önnek|neked
szegény* ön|maga
hurrá
hiszi|higgye|hiszed|hidd .. vagy|ne|ha
nagy felfedezés|dolog
mindjárt sírok|sírva
jaj|jaj de|istenem|nekem
jaj istenem
nem is ön|te lenn*
mert ön|maga .. különleges|kivétel*|fontos*
persze|nyilván|biztosan|biztos|naná nyilván|persze|megint|mi|az|ön|mindig|a|rendszer|nálunk .. hib*|későn|hazud*|téved*|rossz*|megint|tehet*
nyilván megint|mindig
rendszer|gép|óra|számla|jegyzőkönyv|térfigyelő|kamera .. hazud*|téved
hazudik|hazudnak|hazudna
ilyen|nagy|kellemes meglepetés
meglepetés nem
ön|te|maga szerint .. a|az|mi|hazud*|mindenki|én
könnyű .. mondani
ezt|azt könnyű|mindenki|bárki mondani|mondja|mondhatja
nahát|bravó|bravo|hurrá|micsoda
mindentudó|okosabb|különleges
csodák csodájára
ha ennyire|annyira .. ért*|tud*|sürgős|zavar*|fontos
elhiszem persze
majd|biztos varázs*|csettint*|magától
mert .. csak önért|érted|ön|maga .. létezik|van|dolgozunk
persze mert
világvége
világ vége
gondolatolvas*
gondolatot olvas*
""",
    "cold": """
tudomásul vettük|vettem|veszem|vesszük|venni
tudomásul
rögzítettük|rögzítésre|iktattuk|iktatásra
rögzítésre|elbírálásra|feldolgozásra|lezárásra|elutasításra|iktatásra|továbbításra kerül*
hivatkozással|hivatkozva
hivatkozott
az ügyet|ügye|ügyét|esetet|bejelentést|jegyet .. lezár*
lezártuk|lezárom|lezárjuk|lezárva|lezárult
további levelezés*|levélváltás*|egyeztetés*|magyarázat*|kérdés* .. nem|nincs|mellőz*
nem áll módunk*|módom*
nem áll* módunk*
nincs módunk*|mód|lehetőség|helye
nem kívánunk|kívánok
szíveskedjen|szíveskedjék|szíveskedjenek
részünkről lezár*|ennyi
megkaptuk
értettem
várjon|várjanak|várj
nyitvatartási|ügyfélfogadási|munkaidőben
jelen levél*|levelünk*|e-mail*
kérjük ne válasz*
önt terheli
felhívjuk|felhívom .. figyelm*
megkeresését|bejelentését|panaszát|kérelmét|beadványát|észrevételét|levelét .. rögzít*|iktat*|nyilvántart*|tudomás*|elbírál*|elutasít*|továbbít*|lezár*|kézhez
levelét|megkeresését|bejelentését|üzenetét megkap*
megkaptam|megkaptuk a level*|megkeres*
nincs mód|kivétel|lehetőség|helye
nem hosszabbítható|módosítható|áll|téríthető|engedélyezett|tárgya
mindenkire|minden|valamennyi .. egyformán|érvényes|vonatkozik|egységes*
nem térít*|tekint*|fogad* .. vissza|el
elutasítjuk|elutasítom|elutasításra
fentiek|vonatkozó|hatályos
ennyi az|ez|tudok
félfogadás|ügyfélfogadás|nyitvatartás .. írva|van
nem áll*
egyenlege|hátraléka
ezúton|ezennel
tájékoztatjuk|tájékoztatom|értesítjük|felhívjuk önt|tisztelt|hogy|figyelm*
ászf|üzletszabályzat|ptk|szabályzat .. értelmében|alapján|pontja
mindenkire .. egyformán|vonatkozik|érvényes
nem áll .. módunk*|módom*
ügyiratszám*|iktatószám*|ügyszám*
hivatkozási szám*
""",
    "insider": """
kolléga*|kollégá*|kolleganő*|kollegin*
munkatárs*
alkalmazott*
recepció*|recepciós*
raktár*|raktáros*
műhely*
szerelő*|szerelőnk*
technikus*
sofőr*|futár*|gépkocsivezető*
főnök*
üzletvezető*|boltvezető*|csoportvezető*|osztályvezető*|ügyvezető*|műszakvezető*|teamvezető*|vezetőség*|projektvezető*|csapatvezető*
igazgató*
menedzser*|manager*
központ*
könyvelés*|könyvelő*|pénzügy*|számlázás*|bérszámfejt*
titkárság*|titkárnő*
értékesít*
diszpécser*
beszerz*
informatik*|rendszergazd*|it-s*|it-sek
hr-es*|hr-esek*|humánpolitik*
részleg*|osztály*
asszisztens*|ápoló*|nővér*|doktornő*|orvosunk*|főorvos*
fodrász*|kozmetikus*|masszőr*|edző*
konyha*|konyhá*|szakács*|pincér*|felszolgáló*|szobalány*|szobaasszony*|takarító*
tanuló*|gyakornok*|diákmunkás*|kezdő*
ügyintéző*|ügyeletes*|ügyelet*
ügyfélszolgálat* .. fiú*|lány*|hölgy*|munkatárs*
csapat*
a fiúk|lányok|srácok|többiek|műszakiak|sofőrök|raktárosok|pénzügyesek|irodisták|sales-esek|marketingesek
éjszakás*|nappalos*|délutános*|délelőttös*|hétvégés*
műszak*
aki .. felvette|fogadta|írta|mondta|küldte|foglalta|telefonált|beszélt|csomagolta|kiszállította
valaki nálunk|itt|elírt*|elfelejt*
előző|korábbi|volt|másik|új|régi munkatárs*|kolléga*|ügyintéző*|tanácsadó*|szerelő*|mester*|kivitelező*|orvos*|vezető*|csapat*|titkárnő*|üzemeltető*|közös*
szervező*|tervező*|fejlesztő*|telepítő*|burkoló*|festő*|asztalos*
tanácsadó*|ügynök*|referens*
gondnok*|portás*|házmester*
pénztáros*|eladó*
gyártás*|szerviz*|logisztik*|marketing*
fiók*|telephely*|kirendeltség*
tanár*|óvónő*|oktató*
a|az|hát|hogy|ez feri|ferike|gabi|jani|kati|zoli|laci|pisti|pista|peti|józsi|robi|tibi|gyuri|niki|dani|andi|ági|éva|évi|erika|zsuzsi|marika|mari|bea|timi|viki|orsi|reni|judit|judit|ildi|ildikó|tamás|tomi|attila|balázs|zsolt|csaba|norbi|bálint|máté|ádám|gergő|gergely|kálmán|béla|sanyi|imi|imre|karcsi|misi|miki|ricsi|krisztián|krisztina|kriszti|dóri|dóra|eszter|anikó|edit|betti|petra|lilla|réka|móni|mónika|szilvi|szilvia|brigi|emese|lajos|lackó|gyula|pali|pál|ernő|endre|rudi|viktor|gábor|zolika|erzsi|margit|piroska|ica|icuka|terka|teri|vera|vali|hajni|jutka|magdi|klári
a|az|hát ferit|janit|gabit|katit|zolit|lacit|petit|józsit|robit|tibit|zsoltot|tamást|attilát|balázst|csabát|évát|ágit|timit|orsit|nikit
kálmánék|gáborék|feriék|janiék|zoliék|laciék|józsiék|tibiék|zsolték|attiláék|petiék|gabiék|katiék
brigád*|szerelőbrigád*|stáb*
hr|it|pénzügy|marketing|logisztika|értékesítés|beszerzés|controlling|jog|könyvelés|gyártás .. ült|ül|elront*|rontott*|elakad*|küld*|csúszt*
külsős*|alvállalkozó*|beszállító*|megbízott*
járművezető*|buszvezető*|kalauz*|ellenőr*|postás*|kézbesítő*
edző*|óvónő*|dadus*|tanárnő*|oktató*
bíró*|ügyvéd*|közjegyző*
jogász*
jogi osztály*
""",
    "other_customer": """
egy|egyik másik|régi|idős|fiatal|korábbi|múltkori|tegnapi|kedves|ideges|hasonló .. ügyfel*|ügyfél*|vendég*|páciens*|beteg*|vevő*|vásárló*|lakó*|bérlő*|hölgy*|úr|házaspár*|pár|család*|néni*|bácsi*
volt egy|nálunk|már|itt .. ügyfel*|vendég*|páciens*|hölgy|úr|aki|eset*|pár|házaspár|néni|bácsi|asszony
volt már|nálunk olyan|egy
előző|korábbi|múltkori|tegnapi|reggeli bérlő*|lakó*|tulajdonos*|tulaj*|ügyfel*|ügyfél*|vendég*|páciens*|beteg*|vevő*|megrendelő*|pár
ön|önök előtt|után .. ügyfel*|vendég*|páciens*|hölgy*|úr*|jött*|járt*|lév*|ül*|lak*|érkez*
egyes|bizonyos|némely* ügyfel*|vendég*|emberek*|páciens*|vevő*|lakó*|szülő*
vannak ügyfel*|olyan|vendég*
valaki más*|múltkor|tegnap|a
múltkor|múlt|tegnap|nemrég|tavaly|legutóbb|minap .. egy|valaki|ügyfel*|vendég*|hölgy*|páciens*
ugyanez|ugyanezt|hasonló|ugyanígy .. egy|valaki|ügyfel*|másik|család*|páciens*|vendég*
másik|egyik|egy .. ügyfelünk*|ügyfelem*|ügyfelet|ügyfél*|vendégünk*|vendéget|páciensünk*|páciensem*|páciens|beteg*|betegünk|vásárlónk*|vevőnk*|vevő|vásárló|megrendelőnk*|bérlő*|lakó*|lakónk|tanítványom*|tanítvány|utasunk*|utas|előfizetőnk*|szülő*|családunk*|család|pár|tulajdonos*|diákunk*|diák|pasas*|fazon*|asszony*|hölgy*|nő|férfi|úr|anyuka*|anyukája|apuka*|házaspár*|menyasszony*|tulaj*|hallgatónk*|gazdi*|jelentkező*|fiatalember*|néni|néninek|nénit|bácsi*|kismama*|kisfiú*|kislány|kolléganője|tagunk*|partnerünk*|olvasónk*|vendég|gazda
más|több|néhány|egyes ügyfel*|ügyfél*|vendég*|páciens*|vásárló*|vevő*|bérlő*|lakó*|szülő*|család*|tag*
az egyik|a másik ügyfel*|vendég*|páciens*|anyuka*|apuka*|szülő*|lakó*|vevő*|tag*|család*|diák*
szomszédja|szomszédjuk|szomszédjai|szomszédod|szomszédotok|szomszédjában
szomszéd házban|lakásban|utcában|asztalnál|szobában|ügyfél|családnál|faluban|falujukban|néni|bácsi|*nál
ön|önök|maga|te előtt|után|mellett|fölött|alatt|felett .. lak*|járt|volt|jött|ül*|ügyf*|vendég*
volt itt|nálunk|egy|ma|tegnap .. néni|bácsi|hölgy|úr|asszony|vevő|valaki|aki|férfi|nő
hívott|jött|járt|írt|telefonált|panaszkodott|bejött|beállított egy|valaki|itt|az|tegnap|ma|nálunk
molnárék*|kovácsék*|szabóék*|tóthék*|nagyék*|kissék*|horváthék*|vargáék*|némethék*|farkasék*|papék*|baloghék*|takácsék*|juhászék*|lakatosék*|simonék*|feketéék*|szűcsék*|töröknél|törökék*
az a|az az .. aki|akinek|akit|kisfiú*|kislány*|gyerek*|fickó*|nő|ember|fiú*
akinek az|a anyukája|férje|apja|felesége|fia|lánya|anyja
emeleten lak*|lakó*
emeleti|emeletről|földszinti|szemközti|fölöttünk|alattunk|harmadikról|másodikról|elsőről|negyedikről lak*|szomszéd*|hölgy|úr|család|néni|bácsi|kisfiú|pár|vendég*
budapesti|pesti|budai|vidéki|győri|szegedi|debreceni|pécsi|miskolci|egri|érdi|budaörsi|váci|szolnoki|kecskeméti|soproni|szombathelyi|tatabányai ügyfel*|vendég*|páciens*|vevő*|család*|bácsi|néni|úr|hölgy|cég*|pár
valaki|másvalaki|másik|más|más* .. egyszer|már|ugyanígy|ugyanezzel
kovácsné*|szabóné*|nagyné*|tóthné*|kissné*|horváthné*|vargáné*|molnárné*|némethné*|farkasné*|papné*|baloghné*|takácsné*|juhászné*
a|az .. kovács|szabó|nagy|tóth|horváth|kiss|varga|molnár|németh|farkas|balogh|papp|takács|juhász úr|néni|bácsi|család|házaspár
egy|egyik .. *asszony|*néni|*bácsi|*hölgy|*ügyfelünk|*vendégünk|*páciensünk|*ügyfelem|*vevőnk|*lakónk|*tanítványom|*bérlőnk
másik ügyfelem*|ügyfelünk*|páciens*|vendég*|lakó*|családunk*
""",
    "criticism": """
soha|sose|sosem|mindig nem|semmi* .. figyel*|olvas*|hallgat*|válaszol*|szól*|ír*|tud*|jegyez*|néz*|csinál*|ért*
soha|sose|sosem nem
mindig elfelejt*|késik|elkésik|elront*|rohan|kapkod*|elkever*|késnek|panaszkod*|rossz*|ez|ilyen|összekever*|elír*|ígérget*|későn|hisztiz*|reklamál*|vele|velük|miattuk|ők|ő
elfelejt* .. szól*|ír*|felír*|továbbít*|átad*|szokta|beír*|rögzít*
elfelejtette|elfelejtették|elfeledkez*|megfeledkez*
figyelmetlen*|hanyag*|trehány*|lusta*|lassú*|kapkod*|felületes*|megbízhatatlan*|szétszórt*|inkompetens*|alkalmatlan*|tehetségtelen*|tudatlan*|feledékeny*|felelőtlen*|szervezetlen*|rendetlen*|reménytelen*|kaotikus*|slendrián*|nemtörődöm*|pontatlan*|türelmetlen*|akadékosk*|kötekedő*|kötözköd*|válogatós*|követelőz*|hisztis*|hisztéri*|pocsék*|botrányos*|csapnivaló*|béna*|bénáz*|balfék*|kétbalkezes*|ügyetlen*|kényes*|zsugori*|fukar*|goromba|bunkó*|faragatlan*|udvariatlan*|undok*|mogorva*|idegesítő*|kibírhatatlan*|nagyképű*|szemtelen*|okoskod*|fejetlen*|körülményes*|megátalkodott*|rendetlen*|semmirekellő*|kelekótya*|hebehurgya*|hisztizős*|problémás*|kiállhatatlan*|megjegyzős*|fürge
nem a|éppen|épp|az|valami legjobb*|leggyorsabb*|legokosabb*|legfigyelmesebb*|legpontosabb*|legügyesebb*|precíz*|gyors*|figyelmes*|alapos*|okos*|pontos*|arról|legszorgalmasabb*|erőssége|ügyes*
nem túl|valami|igazán|nagyon .. gyors*|okos*|pontos*|alapos*|ügyes*|megbízható*|figyel*|segítőkész*|ért*|precíz*
nem figyel*|figyelt* oda
nem olvas* el|figyelmesen
nem ért* hozzá|ehhez|a
nem képes*|bír*|hajland*
nem veszi|vette|vették|veszik .. fáradtság*|észre|komolyan
fogalma|fogalmuk sincs|sem|nincs
gőze|gőzük|dunsztja|lövése|sejtelme sincs
nem az első|először|első
nem|nincs teljesen|egészen képben|toppon|magánál
el vannak|van tájolva|varázsolva|havazva
elszúrt*|elbaltáz*|elrontja|elrontotta|elrontották|elkefél*|elnézte|elnézték|elrontott*|elkever*|összekavar*|összekutyul*|összezavar*|elbénáz*|benézte|benézték|elcsesz*
megint|ismét|már elszúr*|elrontotta|elrontották|elfelejt*|elkever*|elaludt*|elkésett*|rosszul|összekever*
ő|ők|az tehet|tehetnek|rontott*|hibáz*|szúr*
kell* volna szólni*|ellenőrizni*|tudni*|figyelni*|megnézni*|rögzíteni*|megkérdezni*|jelezni*
meg sem|se|semmi* .. néz*|kérdez*|próbál*
rá|oda se|sem|nem .. ér*|néz*|figyel*
köztünk legyen|maradjon|szólva
magunk között|közt
mit|mi lehet gondolt*|művel*|képzelt*|csinált*
mit csinál|csinálnak|művel*
nem tudja|tudják .. kez*|mit|bal|hol|a
bal keze|kéz
őszintén szólva
tipikus*
szokása|szokásuk|szokás szerint
húzza|húzzák az? időt|idő*
elalud*|elbliccel*|ellóg*
teljes káosz|zűrzavar
nehéz|problémás|macerás|rettenetes|borzasztó|szörnyű|furcsa|fura ember*|természet*|eset|ügyfél|vendég|alak*|család|figura|páciens
az agyunkra|agyamra|idegeimre|idegeinkre
kikészít*|kiborít*|őrületbe
százszor|ezerszer|hányszor|többször|hiába .. mond*|szól*|kér*|elmond*|magyaráz*
mondom|mondjuk|mondhatom neki|nekik .. hiába|mindig|százszor|és|de
ne is|mond* .. nekik|törődj*|hallgass*
rosszul|félre tájékoztat*|mond*|ír*|inform*|foglal*|mér*|kezel*
csak ígérget*|beszél*|lóg*|ül*|pihen*|nyafog*|panaszkod*
panaszkod*|nyafog*|hisztiz*|hisztizik|veszeked*|balhéz*|kiabál*
ő|ők|ezek|azok|neki|nekik .. mindig|sosem|soha|sose|állandóan|folyton|rendszeresen|szeret|szokott|szokta|szokása
ő|ők|ezek|azok .. sajnos|nem .. figyel*|ért*|tud*|szok*|olvas*|szól*|erőssége|kapkod|szeret
nem először|elsőször|egyszeri|első
náluk|nála|velük|vele mindig|sosem|minden|sosincs|nehéz
náluk|nála|velük|vele ez|ezt .. stílus|szokás*|mindig|minden|megszok*|állandó*|hónap*|eljátssz*
nem tud* .. velük|vele .. dolgozni|boldogulni|zöldágra
rájuk|rá|rájok .. panasz*|várni|lehet|számít*|mindig|sajnos
sokat|sok|rengeteg|több|állandóan .. panasz|panaszkod*|baj|gond .. rá|rájuk|vele|velük
van|volt .. rá|rájuk panasz
sokat van rá
megint|már|mindig ült|ül|ülnek|ültek rajta
ül*|ült*|kotl* rajta
hiába .. szól*|mond*|kér*|könyörg*|magyaráz*
hiába szólok|mondom|kérem|kérjük|szólunk|mondjuk
egy|az|teljes|kész katasztrófa|káosz|vicc|csőd|rémálom|őrület|szégyen|csapás
nem|sem .. gyorsaságáról|pontosságáról|figyelméről|alaposságáról|kedvességéről|okosságáról|rendjéről|*ágáról|*égéről .. híres|ismert|hírhedt
híres|hírhedt|nevezetes .. arról|róla
nem arról|erről híres|ismert
összetákol*|összecsap*|összedob*|elügyetlen*|tákol*|elszabott*|elszab*
mindig|folyton|állandóan|sosem|soha|rendszeresen .. elhagyja|kapkod|késik|elfelejti|elrontja|összekeveri|adnak|ad|mond|mondanak|húzza|csúszik|siet|rohan|panaszkodik
siet el|semmit
nem siet* el
nem húzta|ellenőrizte|csinálta|nézte|vette|írta|adta|figyelt|figyelte|zárta|kötötte .. rendesen|meg|oda|észre|fel|le|be
nem .. rendesen|normálisan|tisztességesen
mindenki .. röhög*|nevet*|panaszkod*|utál*|szenved*
rontotta|rontották el|meg
elszúrta|elszúrták|elcseszte|elkavarta|elkavarták|elkeverte|elkeverték|elnézte|benézte
szeret|szeretnek .. kerekít*|túloz*|pihen*|késni|elmaradozni|henyél*|panaszkod*|veszeked*
ez náluk|nála már
stílus|szokásuk|náluk szokás
muszáj .. elküld*|vele|beosztan*|alkalmaz*
nincs más|jobb ember*|szerelő*|helyette
csodálkozom|csodálkozunk .. rajta|már|nem
nem is csodálkozunk|csodálkozom
eljátssz*|eljátsz*|megcsinál* .. velünk|minden*
normális|rendes|értelmes .. anyag*|munk*|ember* .. nem|sosem
dilettáns*|kontár*|amatőr*|kókler*|balga|lüke|flúgos|málé|mamlasz|lajhár|tramplik|nyafka|verekedős|rosszcsont|rossz magaviselet*|elkényeztetett|finnyás*|nehézkes|bogaras|zsémbes|gyanakvó|veszekedős|neveletlen*
veszekedett|veszekedtek|kiabált|kiabáltak|hisztizett|panaszkodott|panaszkodtak|reklamált|húzta|vitatkozott
semmit|mit sem tesz|csinál*|tett
nem ért* .. semmi*|hozzá|hozza|számítógép*
egész|fél nap|héten .. panaszkod*|kávéz*|telefonoz*|lóg*
szabadságon|szabadságot .. mindig|szezon*
majdnem|mindjárt|hamarosan|félig nyugdíj*
túl|már öreg|fiatal|lassú|sok neki
szokás szerint|híven .. elfelejt*|késik|késnek|elront*|csúszik|csúsznak|nem
kapkod|kapkodnak|lustálkodik|lógatja|lopja a|az|mindig|ha|és
katasztrófa .. ember|csapat|vele|én|mindig
nem ismeri|ismerik .. a|az|szabály*
nem erőssége|kenyere|asztala|arról
nem az? esze*|sietség*|gyorsaság*|precíz*
tőle|tőlük|rá|rájuk ne .. várj*|várjon|számít*
úgy dolgoz* .. mint
lassú|lassúak|lusták .. mint
telefonját|mobilját nyomkod*
hol jár .. esze|feje
két bal|balkezes
csak a|az .. ebéd*|szünet*|fizetés*|jutalék* érdekli|nézi|lesi|várja
kilóg|kilógnak sorból
fiatalok .. mai|ilyenek
mai fiatalok*
vele|velük .. meggyűlik|bajunk|sok|gond*
nem való .. erre|ide|oda|pályára|ügyfelek*
többet árt|beszél
nagy a|szája .. szája
mindent|mindenkit .. összekever*|elfelejt*|összekavar*
rosszul|félre tájékoztat*|inform*|mért*|írt*|könyvel*|foglal*
csak|éppen hogy .. magával|magukkal
ha nem .. szólok|kérdezem|nézek|állok .. semmi|el*|nem
nem a leg*
alszik|alszanak .. mindig|ott|egész|mint|megint
semmi|senki|soha nem|sem .. működik|megy|gördül*|dolgoz*|ér*|tudja|válaszol*|veszi
sajnos|szegény ilyen|olyan .. *t|*s|*n
röhög*
nevet*|derül* rajta|rajtuk
""",
    "tale": """
volt egy|nálunk .. aki|hasonló|eset*|ugyan*
ugyanez|ugyanezt|ugyanígy|hasonló|hasonlóan|ugyanaz .. történt|járt|volt|csinált*|probléma*|gond*|panasz*|eset*|élt*|kért*|akart*|cipő*
pont|éppen|épp így|ugyanezt|ezt|ilyen* .. járt|volt|csinált*|történt
így járt*|járt
végül is? ő|ők|neki|nekik|nála|kiderült|kifizet*|megvett*|kórház*|bíróság*|el*
az lett|lett a vége|belőle
elvált|válnak|válófélben|elhagyta|otthagyta|különköltöz*|válnak|szétment*|megcsalt*
nem fizetett|fizette|fizették
tartozás*|tartozik|tartoztak|adósság*|elmarad*|végrehajt*|csőd*|eladósod*|hátralék*
sírt|sírva|zokog*|könnyek*|kiabált|ordított*|veszeked*|üvölt*
részeg*|ivott|iszik|alkohol*|ittas*
elvesztette|elveszítette|elveszett|bukta|bukott|elbukt*
kirúgt*|elbocsát*|felmond*|kilakoltat*|kidob*
tönkrement|leégett|kiégett|elromlott|összeomlott|felrobbant|kiszakadt|letör*
neki|nekik|nála|náluk is|szintén|végül|aztán .. volt|lett|sikerült|kellett|segít*
ugyanebben|hasonló|ugyanilyen cipő*|helyzet*|házban|utcában|lakás*|problém*
meghíz*|kövér*|hajhull*|paróka*|plasztik*|botox*|fogsor*
lakik|laknak|lakott .. fölött*|alatt*|mellett*|szemben|emelet*
pórul járt*
múltkor|a múltkor|tavaly|minap|nemrég|tegnapelőtt|tegnap|előbb|most .. egy|aki|volt|nálunk|itt|is|járt|hívott|jött
előbb|tegnap|ma|most|nemrég|délelőtt is? volt|hívott|járt|jött|panaszkodott|telefonált itt|egy|nálunk|valaki
aki|akik .. tavaly|ugyanez*|ugyanígy|végül|múlt|három|két|később|nem|szintén|most|elvesz*|sírt|ott|a|egész|mindig
aki|akik|akinek *ott|*ett|*ött|*ta|*te|*tek|*tak
egy szava|szó sem|se
szava sem|se .. volt
kapott|kaptak|fizetett|fizettek|bukott|vesztett|vesztettek|várt|vártak .. ennyit|kétszer|háromszor|el|hónap*|év*|ezr*|forint*|millió*
vesztett|vesztettek|veszített|veszítettek .. el|ezer|ezret|forint*
most .. fizet|fizethet|fizetheti|sír|bánja|vesztett|perel|perli
ugyanezzel|ugyanezért|ugyanígy|ugyanilyennel|ezzel .. húz*|jött|panaszkod*|járt|próbál*|volt|reklamál*
húzta|húzták az? időt
nélkülünk .. próbál*|csinál*|adt*
féláron|fillérekért|bagóért ad*|adják|elad*
panaszkodott|panaszkodtak|reklamált|veszekedett|veszekedtek|hisztizett|kiabált|sírt|zokogott
bekopogott|kopogtatott|elvitte|elvitték|lefoglalt* .. végrehajtó*|behajtó*|rendőr*|közjegyző*
végrehajtó*|behajtó*
szerintük|szerinte
azóta is|sem
három|két|hat|négy|öt hónapja|éve|hete vár|várnak
kétszer ekkora|akkora|annyi
nem fizet|fizetnek .. hónapja|hónapok|soha|rendesen|már
aki|akik .. tavaly|múlt|végül|szintén .. *ott|*ett|*ött|*ta|*te|*tek|*tak
adós maradt|maradtak
csődbe|tönkre|börtönbe|kórházba|pszichiátriára|elvonóra .. ment|mentek|került*|jutott*
kidobta|megcsalta|megverte|otthagyta|perli|pereli|feljelentette
lefogyott|felszedett|meghízott|berúgott|elhízott
összeveszett|összevesztek|elköltözött|elköltöztek|kilakoltatták
nem hallgatott .. rám|ránk
nem hallgat* .. ránk|rám .. most
elesett|lezuhant|megsérült|combnyaktörés*|megbetegedett|leégett|megszökött|lebukott|belebukott|megjárta|megszívta
lett belőle
asztalnál|szobában ült|ülő|veszeked*
""",
    "blame": """
ahogy|mint|amint már|azt|korábban|előzőleg|többször|az|írtam|mondtam|említettem|jeleztem|jeleztük|írtuk|már* .. mond*|ír*|említ*|jelez*|közöl*|tájékoztat*|leír*|elmond*|elmagyaráz*
ahogy|mint|amint|miként mond*|írtam|írtuk|említettem|említettük|jeleztem|jeleztük|közöltem|közöltük
már|egyszer|többször|kétszer|ezerszer|korábban mondtam|mondtuk|elmondtam|elmondtuk|megírtam|megírtuk|leírtam|leírtuk|jeleztem|jeleztük|elmagyaráz*|közöltem|közöltük|említettem|tájékoztat*
már|egyszer is mondtam|mondtuk|elmondtam|elmondtuk|megírtam|megírtuk|leírtam|jeleztem|jeleztük
mondtam már|ugye|én|előre
ismét|újra|még|újfent|sokadszor|sokadszorra .. elmond*|leír*|elmagyaráz*|ismétel*|hangsúlyoz*|megismétl*
ismétlem|hangsúlyozom|megismétlem
kellett|kellene volna .. olvasnia|nézni*|olvasni*|szólnia|szólnod|kérdezni*|kérdeznie|jelezni*|figyelni*|ellenőrizni*|gondolni*|hívni*|gondolkod*|befizetni*|foglalni*|mondania|mondanod|mérni*|tudni*|hozni*|kérnie|kérned|írnia
kellett volna
olvasnia|néznie|szólnia|kérdeznie|jeleznie|figyelnie|ellenőriznie|gondolnia|hívnia|gondoskodnia|tudnia|hoznia|mondania|mérnie|foglalnia|küldenie|kérnie|fizetnie|gondolkodnia|tájékozódnia|lemondania kellett
olvasnod|nézned|szólnod|kérdezned|jelezned|figyelned|ellenőrizned|gondolnod|hívnod|tudnod|foglalnod kellett
illett|illene|ildomos volna|lett|lenne|elolvas*|tudni*|szólni*|figyelni*
ha időben|előbb|előre|rendesen|alaposan|pontosan|figyelmesen|hamarabb .. volna|akkor|tudná|látná
ha .. elolvasta|elolvasta|elolvastad|megnézte|megnézted|figyelt|szólt|jelezte|kérdezett|megkérdez*|betart*|foglalt|hívott|befizette|kért|mondta|követte|ellenőrizte volna
ha ön|te|maga .. nem|volna|figyel*|olvas*
ha egy|jobban|kicsit|figyelmesebben|tényleg .. olvas*|figyel*|elolvas*|körülnéz*
elfelejtette|elmulasztotta|elfelejtetted|elmulasztottad|elmulasztották|elfelejtették
nem vette|vetted .. figyelembe|észre|komolyan|fáradtságot
elmulaszt*
ön|önök|te|maga nem|elmulaszt*|rosszul|félre|későn|hibáz*|elfelejt*|túl|rossz .. olvas*|jelez*|szól*|figyel*|mond*|kér*|tart*|ad*|ért*|ír*|tölt*|küld*
ön|önök|te|maga nem olvas*|jelezte|jelezted|szólt|szóltál|figyel*|mondta|mondtad|kérdez*|tartotta|adta|adott|küldte|írta|fizet*|jelent|jött|ellenőriz*|vette|kért*|töltöt*
ön|önök|te|maga rontott*|hibáz*|tévedt|tévesztett*|írta|adta|választott*|fogadta|döntött*|vállalt*|kattintott*|rendelt* .. el|rossz*|rosszul|így|félre|úgy|ezt|alá|meg
félreolvasta|félreolvastad|félreértette|félreértetted|félreérti|félreérted|elnézte|elnézted|benézte
az ön|a|te|saját hibája|hibád|felelőssége|felelősséged|mulasztása|dolga|dolgod|döntése|választása|figyelmetlenség*|tévedése
saját hibáj*|döntés*|felelősség*
önnek|önöknek|magának|neked|nektek kell|kellett|kellene .. ellenőriz*|tud*|figyel*|gondosk*|olvas*|szól*|jelez*|gondol*|megért*|belát*|alkalmazk*
meg kell értenie|értenie|értened
be kell látnia|látnod
tudomásul kell
legközelebb|máskor|jövőben|következő|ezután|ezentúl .. olvas*|figyel*|szól*|nézz*|kérem|kérjük|legyen|ellenőriz*|gondol*|foglal*|hívj*|jelez*|kérdez*|időben|előre|előbb|ne|próbál*
olvassa|olvasd|olvassák .. el|át|figyelmesen|végig|még
figyelmesen|alaposan|rendesen|végig|jobban .. olvas*|elolvas*|nézz*|nézné|átolvas*
világosan|egyértelműen|érthetően|kristálytiszta* .. ír*|szól|áll|fogalmaz*|le|ki|közöl*|jelez*|szerepel
egyértelmű|világos|nyilvánvaló|magától értetődő volt|lett|van|kellett
elolvasta|elolvastad|olvasta egyáltalán|rendesen|figyelmesen|szerződés*
nem olvasta|olvastad|nézte|nézted|figyelt|figyeltél|gondolt|jelezte|jelezted|szólt|vette|tartotta .. el|meg|oda|rá|be|észre|végig
aláírta|aláírtad|aláírták|elfogadta|elfogadtad|elfogadták|beleegyezett|bepipálta|kipipálta
tudomásul vette|vetted
tájékoztattuk|figyelmeztettük|szóltunk|megmondtuk .. önt|előre|erről|önnek|időben|hogy|többször|is
mi|én nem tehet*|tudunk|tudok .. róla|arról|ha|mit
nem tehetünk|tehetek róla|arról|erről
nem a|az mi|én hibánk|hibám
ne várja|várjon|várd|csodálkoz*|minket|engem|rajtunk
nem várhatja|várhatod|várja|várhatják el|tőlünk|hogy
mint mindenki|bárki|más|mások
mindenki más
a többi|legtöbb|többség* ügyfel*|vendég*|ember*|páciens*|szülő*|vevő*
mire|mit számított|gondolt|várt|képzelt|képzel|vár
előbb|hamarabb|korábban is .. szól*|jelez*|gondol*|ír*
utólag|most már .. késő|hiába|panaszkod*|reklamál*
aki későn|nem|elolvas*|késik
vegye|vegyék|vedd .. tudomásul|figyelembe|észre
értse|értsd|értsék meg|már
lássa be
világosan|egyértelműen|feketén|tisztán|nagy|vastag .. áll|állt|van|volt|szerepel*|írva|leír*|látható|olvasható|feltüntet*
ki|rá|le|fel van|volt írva|függeszt*|téve .. pult*|ajtó*|fal*|január*|mindenhol|a|az
ki van|volt írva
kellett|kellene|kéne|illett volna .. *nia|*nie|*nod|*ned|*niuk|*niük|*ni
*nia|*nie|*nod|*ned kellett|kellene|kéne|illett|illene|illik volna
*nia|*nie|*nod|*ned|*niuk kellett
önnek|neked|magának|önöknek|is .. kellett|illett .. *nia|*nie|*nod|*ned
*hatta|*hette|*hattad|*hetted|*hatott|*hetett|*hattál|*hettél|*hatták|*hették volna
tudhatta|láthatta|olvashatta|szólhatott|jelezhette|gondolhatta|kérdezhetett|elintézhette|megnézhette|megkérdezhette|tudhattad|láthattad|szólhattál
ha az|valaki .. ember .. elolvas*|figyel*|odafigyel*|olvas*|megnéz*
ha|aki .. rendesen|figyelmesen|végig|időben .. *na|*ne|*ta|*te|*tad|*ted|volna
ha elolvas*|végigolvas*|odafigyel*|figyel*|megnéz*|utánanéz*
csak|oda|jobban|kicsit figyelni|olvasni|odafigyelni .. kell*
csak figyelni|olvasni kell
akkor|csak|de nyilván|persze|biztos .. nem figyel*|olvas*|hallott*|emléksz*
nyilván nem figyel*|olvas*|ért*|tudja
nem tudja megítél*|eldönt*
nem önnek|neked|ön|te .. kell|tiszte|dolga .. megítél*|eldönt*
az|a utas|ügyfél|vevő|bérlő|lakó|olvasó|szülő|beteg|vendég|felhasználó|tulajdonos|előfizető|hallgató|munkavállaló|tanuló .. dolga|felelőssége|feladata|kötelessége|hibája
dolga|felelőssége|kötelessége|hibája .. ön*|utas*|ügyf*|vev*
ez|az|a .. felelőssége
biztos|biztosan|nyilván|bizonyára .. *tál|*tél|*tad|*ted|rosszul|megint|elfelejt*|leejt*|piszkál*|elázt*|túl*
biztos|biztosan|nyilván|akkor *tál|*tél|*ottál|*ettél|*öttél|*tad|*ted
akkor piszkál*|rosszul|elnézt*|nem|leejt*
rosszul|rossz|félre|rosszat .. tárol*|kezel*|haszn*|olvas*|tölt*|ad*|választ*|ír*|mér*|ért*|mos*|ápol*
otthon .. rendesen|jól|helyesen|nem
erre|ezt|azt mindig|mindenkinek|már|külön|naponta .. mondom|mondjuk|szoktam|elmondom|elmondjuk|figyelmeztetünk|magyarázzuk|magyarázom|elmondtam|mondtam
nem az? utolsó .. kell*|szok*|illik
ilyesmit|ilyet|ezt|ilyenkor .. nem|időben|előre .. utolsó|illik|illene|szokás|szoktuk
aki .. későn|időben|hatig|nem figyel*|olvas* .. *ja|*juk|*i|*ik|jár|kap*|fizet*|marad*|elvisszük
legközelebb|máskor|jövőben rögtön|előre|mindent|pontosan|azonnal|jobban|legyen|ne|először
rendesen|mindent|pontosan .. írj|írja|írjon|adja|töltse
ezek nélkül nem
maga|magának|magát .. okol*|tehet*|csinált*|köszönhet*
magára|magának vess*|köszönhet*
ön|te|maga rosszul|tévesen|félre
nézze|olvassa|nézd|olvasd .. figyelmesebben|jobban|alaposan|mégegyszer|még
amúgy|egyébként is? te|ön|azt|maga .. kért*|mond*|ír*|akart*|választ*
azt kért*|mond*|választ* .. te|ön|hogy
én|mi mindent|jól|a .. jól|rendesen|megtett*|megcsinál*|szabály*
megtett* mindent
ha .. kellett volna .. kellett
még most|ezt sem|se .. ért*|tudja
elolvas* .. egyszer|figyel*|egyáltalán
ön|önök|te írta|írtad|mondta|rendelte|jelölte|választotta|kattintotta|vállalta .. alá|így|be|el|meg|ezt|rosszul|félre
ön|te aláírta|aláírtad|elfogadta|vállalta|tudta
miért|minek nem .. kérdezett|kérdeztél|szólt|szóltál|jelezte|olvasta|nézte|hívott előbb|időben|utána|akkor|el|meg
figyelmetlen*|hanyag* .. tölt*|olvas*|kezel*|haszn*|ad*|ír*
figyelmetlenség*|gondatlanság*
laikus*
nem szakember*|hozzáért*
""",
    "contradiction": """
ez|az nem|egyszerűen|egyáltalán igaz|így|helytálló|lehet|lehetséges|stimmel|pontos|felel
nem igaz|így|úgy van|volt|történt|működik
nem igaz
egyszerűen|egyáltalán nem igaz|így|lehetséges
téved|tévedsz|tévednek|tévedés*|rosszul tudja|tudod|emlékszik|emlékszel|értelmez*
rosszul|tévesen tudja|tudod|emlékszik|emlékszel|értelmez*|gondolja|látja|értette|számol*|értett*
ön|te|önök|maga téved*|rosszul|tévesen
nincs|nincsen önnek|önöknek|igaza|igazad|igazuk
nincs igaza|igazad|igazuk
ez|az kizárt|képtelenség|badarság|hülyeség|butaság|lehetetlen|téves|valótlan|hazugság|tévedés|butaság|alaptalan|nonszensz|félreértés
kizárt|képtelenség|badarság|hülyeség|butaság|valótlan|hazugság|ostobaság|alaptalan|nonszensz|marhaság|baromság
ilyet|ilyent|olyat|ezt|azt mi|senki|soha|én|nálunk|tőlünk|nem .. nem|mondott|mond|ígért*|írt*|állított*|mondtunk|mondtam
soha|sosem|senki nem mond*|ígér*|ír*|kap*|állít*|beszél*|volt|vállal*|állapod*
mi|én|senki ilyet|ezt|ilyent|olyat .. nem|soha
nem mondtunk|mondtam|ígértünk|ígértem|írtunk|kaptunk|vállaltunk|beszéltünk|állapodtunk ilyet|ilyent|ilyesmit|ezt|semmi*|róla|meg
nem mond* ilyet|ilyent
dehogy|dehogyis|ugyan|ugyan már|ugyan kérem
szó sincs|sem|se .. róla|arról|ilyesmi*|*ról|*ről
nincs|szó semmi* hiba|tévedés|gond|ilyen|alapja
nincs ilyen|olyan
nem történt hiba|tévedés|ilyen
a hiba|gond|probléma .. önnél|nem|készülék*|magánál
nem ez|az volt|történt|igaz|áll|így
definitív*|biztosan|biztos|teljesen|abszolút nem
nem hiszem|hisszük|hinném
helytelen|téves|hibás|valótlan .. állítás*|amit|információ*|következtetés*|tudja|kijelent*
nincs vita|kérdés
nem vitatkoz*|vitázom|vitázunk|vitatéma
vita* tárgya|helye|nincs
nem lett|volt|történt|kapott|fizetett .. kétszer|ilyen|levonva|semmi
nem ön|önnek|te .. tudja|dönt*|jár
ez|az nem .. foglalás|garanciális|hiba|kérdés|igaz|bizonyít*|mentség|így
hazudik|hazudnak|hazugság|hazudsz
ön|te szerint .. hazud*|téved*|mindenki
magától nem
a díj|számla|összeg|számítás|levonás helyes|jogos
díj helyes|jogos
nem irányadó|releváns|számít|mérvadó|érdekes|bizonyíték
nincs|sincs visszatérít*|hiba|eltérés
visszatérítés nincs
nem tartozunk|tekintünk
azt|az|ez nem .. jelenti|mi
ezt könnyű|bárki
márpedig|pedig így|ez|volt|nem
nem mi hibáz*|tévedtünk|rontott*
igenis
""",
    "insult": """
nevetséges*|röhej*|szánalmas*|gyerekes*|hülye*|buta|buták|butaság*|ostoba*|idióta*|hisztis*|hisztéri*|abszurd*|bolond*|primitív*|pitiáner*|kicsinyes*|tudatlan*|értetlen*|nagyképű*|arrogáns*|pofátlan*|szemtelen*|neveletlen*|bunkó*|paraszt*|pofa*
nyugodjon|nyugodj|nyugodjanak le|meg|már
higgadjon|higgadj|csillapod* le|már
komolyan gondolja|gondolod|mondja|mondod|kérdezi
hisztiz*|hiszti|nyafog*|nyavalyog*|picsog*|rinyál*|okoskod*|kekecked*|kötekedjen|kötekedik|kötözköd*|akadékosk*|szőrszál*
egyes|bizonyos|vannak emberek*
felnőtt* .. ember*|viselk*|kell
nőjön|nőj fel
túldramatiz*|túlreagál*|drámá*|dramatizál*|túloz*|felfúj*
nem kell|ne .. hisztiz*|drámáz*|kiabál*|ideges*|idegeskedj*|pánik*|dramatizál*|fenyeget*
ne fenyeg*|kiabál*|hisztiz*|dramatizál*|idegesk*|sértőd*|okosk*|beszélj*|játssz*
ekkora|ilyen ügyet|felhajtás*|hiszti*|cirkusz*|balhé*|apróság*|semmiség*|csekélység*
cirkuszol*|cirkusz|felhajtás|balhé*
pár|néhány forint*|száz*|perc* miatt
vihar egy|a
bolhából elefánt*
nem|ennyit|ezt óvodá*|óvodás*|gyerek*|gyereknek
egy óvodás|gyerek|ötéves
ésszel|agy*|gondolkod*|józan .. kell|ész*
nem túl|olyan bonyolult|nehéz
nem nagy ördöngösség|tudomány|dolog
nem atomfizika|rakétatudomány|ördöngösség
olvasni tud*
tud|tudsz|tudnak|megtanul* olvasni|számolni
írástud*|analfabét*
tanuljon|tanulj meg
laikus*|tudatlan|műveletlen
óvodás*|ötéves*
hisztérikus*
ilyen* .. emberek*|vendég*|ügyfel*
ne nevettess*|vicceljen|viccelj|szórakozz*|szórakozzon
fogja fel
nem fogja|képes felfogni|megérteni
hányszor .. mondjam|elmondjam|magyarázzam
hallgasson ide
figyeljen ide|már
figyelj ide
nézze asszonyom|uram|hölgyem|kérem|kedves
hangnem*|modor*|stílus .. vegyen|nem|ilyen|ezt|önnel
nyugi már|van
egy|még egy? óvodás|gyerek|*éves|nagymama*|bárki is|is megért*|tudja
is megért* .. *né|*ene
örüljön|örülj .. hogy|ha|neki
legyen|légy hálás*|boldog*
""",
    "understand": """
értem|megértem|megértjük|értjük|átérzem|belátom|elfogadom|tiszteletben
teljesen|nagyon|jól|tökéletesen|maximálisan|valóban|abszolút|pontosan ért*|megért*|átérz*|érthető*|jogos*|igaza|elfogad*|egyetért*
érthető|érthetően|jogos|jogosan|indokolt|méltányos
igaza|igazad|igazuk|igazat
igaza|igazad|igazuk van|lehet|volt
valóban|tényleg igaz*|jogos*|félreérthető|zavaró|több|így|nem|sok|magas*|bosszantó|úgy
jogos|fontos|méltányos|helyes észrevétel*|felvetés*|kérdés*|felháborod*|igény*|kifogás*|aggodalm*
egyetértek|egyetértünk
belátom|belátjuk
látom|látjuk hogy|miért|a|mi|milyen
elhiszem|elhisszük
érthető|jogos|természetes hogy|a|az|ha
jól|helyesen látja|látod|emlékszik|emlékszel|gondolja|tudja|érzékel*|vette
én|mi is ugyan*|így|bosszan*|felháborod*|rosszul|ezt|úgy|hasonló* .. lenn*|érez*|volna|gondol*|kérdez*
az ön|te|maga helyé*|szemszög*|szempont*|oldal*
helyében|helyedben|helyükben
más* lát*|emlék*|ítél*|gondol*|véleményen
másként|másképp|különböz* lát*|emlék*|értelmez*|ítél*
tisztel*|tiszteletben .. vélemény*|álláspont*|döntés*
nem így|erre|ezt .. számított|várta|szeret*|számít*
zavaró|zavarba|félreérthető|megtéveszt*|homályos
értékelem hogy
tudom hogy|milyen|mennyire .. kellemetlen|fontos|nehéz|bosszantó|rossz|sok
van benne|ebben igazság*
jól|jó|helyesen hogy|tette|tetted .. rákérdez*|megkérdez*|szól*|jelez*|utánanéz*|számol*
elismerem|elismerjük|elhiszem|elhisszük|elfogadom|elfogadjuk
valóban
tényleg .. igaz*|úgy|így|látszik|rossz*|félreérth*|azt|ez
valóban .. áll|írt*|ígér*|úgy|így|volt|félreérthet*|ez|magas|sok
való igaz
nem kétel*|vitatom|vitatjuk|szeretném vitatni
nem szeretn* .. vitatni|vitatkozni
nincs köztünk|közöttünk vita
komolyan vesz*
jól|pontosan|helyesen tudod|tudja|látod|emlékszel|emlékszik|számol*|tartja|mondja|mondod|olvas*
úgy|így emlékszik|emlékszel|tudja|értette|értetted|olvasta|olvastad|hallotta
értem|megértem|érthető|látom|jogos|tudom hogy|miért|mi
miért olvas*|vitatja|gondol*|ért*|kérdez*|bosszús|számít*
ön|te ott volt*|látta|jobban
ha ön|te .. úgy|így lát*|emléks*|gondol*
jogosan|joggal
innen|onnan|ebből .. jöhetett|eredhet*|adódhat*|fakad*
sajnálom|sajnáljuk ha|hogy .. félreért*|így|másként|úgy
igaz|igazat ad*
pontos|pontosan abban|annyiban|így
megnézem|átnézem|nézzük|kivizsgál* .. együtt|végig|még|újra
nézzük|nézzük meg|végig .. együtt
meggyőz*
logikus|ésszerű .. gondolat*|feltevés|így|számít*
teljesen|abszolút logikus|reális|ésszerű
látom hogyan|miből|miért|hol .. jött|gondol*|számol*
félreérthető*|félreérthetően|félreértettük
könnyű összekever*|összetéveszt*|félreért*
""",
    "facts": """
számla|számlá*|szerződés*|árajánlat*|ajánlat*|megállapodás*|visszaigazol*|munkalap*|napló*|nyilvántartás*|rendszer*|jegyzőkönyv*|mérő*|óraállás*|felmérés*|hangfelvétel*|levelezés*|rendelés*|foglalás*|adatok* .. szerint|alapján|szerepel*|látom|látszik|látható|tartalmaz*|mutat*|áll|van|azt|rögzít*|jelez*
szerint|alapján|értelmében .. szerződés*|számla*|ajánlat*|napló*|rendszer*
szerződés*|ajánlat*|megállapodás*|nyilvántartás*|rendszer*|szabályzat*|napló*|bejegyzés* szerint|alapján|értelmében
az oka|ok|oka
oka az|hogy|a
ennek|annak .. oka|magyarázat*
a|az különbség|különbözet|eltérés|összeg|díj|tétel* .. abból|adódik|ered|jön|áll|onnan|oka
abból adód*|áll|jön|ered*|számol*|indul*|következ*
adódik|tevődik|ered
összetev*|összetétel*|részletez*|tételes*|tételek*|lebont*
jön ki
megnéztem|megnéztük|ellenőriztem|ellenőriztük|átnéztem|átnéztük|utánanéztem|visszanéztem|visszahallgat*|visszakeres*|leellenőriz*|egyeztettem|kikeres*|összehasonlít*|átszámol*|utánaszámol*|visszaolvas*|megkerestem
nálunk az|úgy|a .. szerepel|látszik|van|látom
úgy látom|látjuk|látszik
azt látom|látjuk
a mi|nálunk .. adata*|nyilvántart*
történt hogy|az
az történt
mivel a|az
ugyanis
mellékel*|csatol*|másolat*
elküldöm|küldöm|elküldtem|megmutat* .. másolat*|részletes*|számlá*|szerződés*|felvétel*|naplót
elmagyaráz*|elmondom hogy|miért|a|az
leírom|elmondom|megmutatom|levezetem .. hogy*|miből|miért
számítás*|kiszámít*|számolva|kalkulál*
mert a|az|ez
azért .. mert
ezért|emiatt
azért|annyi tér|több|kevesebb|magasabb|ennyi|van .. mert
az|a|ez .. miatt
*ben|*ban|*on|*en|*án|*én az? áll|szerepel|látszik|látható
*nál|*nél az? áll|szerepel|számít
pontja|pont|bekezdése|oldala|oldal|oldalán .. szerint|áll|ír|rögzít*|szerepel|tartalmaz*
szerint|alapján a|az|ez|nem|csak|két|három|ami
naplóban|rendszerben|munkalapon|jegyzőkönyvben|szerződésben|ajánlatban|számlán|nyilvántartásban|képen|mérésben|gps*
mérés|mérő|mérőnk|műszer*|labor*|gps* .. szerint|mutat*|adott|mér
különbség|eltérés|különbözet|többlet
óta .. érvényes|él|jár|változ*|emelked*
másik|két|harmadik tétel|szám|adat
tehát|vagyis
tartalmazza|tartalmaz
magában foglal*
""",
    "recommend": """
ajánlom|ajánljuk|ajánlanám|ajánlanánk|ajánlok|ajánlanék|ajánlani|ajánlható|ajánlott
javaslom|javasoljuk|javasolnám|javasolnánk|javasolt|javaslat*|javasolnék|javasolok
tanácsolom|tanácsoljuk|tanácsolnám|tanácsolnék
én .. választanám|venném|vinném|választanék|vennék|kérném|kérnék|indulnék|kezdeném|maradnék|választanám
választanám|választanék|venném|vennék
érdemes|érdemesebb lehet|lenne|volna|megfontol*|megnézni*|kipróbál*|választ*|gondolkod*|venni*|kérni*|a|az|rá|hozzá*|még
érdemes
megfontol*
mit szól*|szólna|szólnál .. hozzá|ha|egy|a
ajánlat* .. önnek|számá*|neked
önnek|önöknek|neked való|ideális|tökéletes|megfelelő|ajánl*|legjobb|illik|bevál*|jó|jól
ideális|tökéletes|megfelelő|remek választás|megoldás|lenne|lehet|önnek|erre
kínálunk|kínálok|kínálnám|kínáljuk|kínálom|kínálunk
csomag|csomagot|csomagunk|csomagja|csomagban|díjcsomag*|csomagajánlat*
új modell*|termék*|szolgáltatás*|kollekció*|program*|csomag*|készülék*
próbálja|próbáld|próbálják ki
hozzá lehet|tud*|vehet*|adható|rendel*|venni|kérhet*
mellé .. kérhet*|ajánl*|választ*|rendel*|vehet*
gondolt* már|arra|rá
nem gondol*|szeretné|szeretnéd|érdekli|érdekelné .. arra|kipróbál*|egy
jobban jár*
megér*
bevált*|beválik
válthat|váltana|váltson|átválthat|váltani
felsőbb|nagyobb|magasabb kategóri*|csomag*|modell*|szint*|változat*
termékünk|termékeink|szolgáltatásunk|szolgáltatásaink|konstrukció*|modellünk|kínálatunk*
is|külön *hat|*het|*hatja|*heti|*hatod|*heted|*hatunk|*hetünk|*hatok|*hetek|*hatnak|*hetnek|*hatsz|*hetsz|*ható|*hető
*t|is is? .. nézzen|vegyen|vegyél|kérjen|kérj|rendeljen|rendelj|válasszon|kössön|köss|foglaljon|foglalj meg|hozzá|is|most|még|mellé
vegyen|vegyél|kérjen|kérj|rendeljen|rendelj|kössön|köss|foglaljon|válasszon|vigyen|vigyél .. hozzá|mellé|most|is|egy|rá|belőle|ilyet
is|nálunk|hozzá|mellé|most|már|külön kapható|rendelhető|köthető|kérhető|igényelhető|elérhető|foglalható|választható
is van|lehet|tudunk|tudok|adunk|kapható|kínál*|végzünk|tartunk|kérhet*|vehet*|köt*
van .. *unk|*ünk is
van egy|nálunk|most|olyan .. csomag*|konstrukció*|ajánlat*|modell*|kezelés*|program*|bérlet*|kurzus*|tanfolyam*|szolgáltatás*|kiegészítő*|óránk|változat*|biztosítás*
van .. csomagunk|kezelésünk|bérletünk|ajánlatunk|programunk|kiegészítőnk|modellünk|óránk
figyelmébe|figyelmedbe|figyelmükbe
új|legújabb .. kezelés*|modell*|készülék*|szolgáltatás*|csomag*|program*|termék*|kollekció*|ultrahang*|rendszer* .. indul*|érkez*|van|nálunk|kapható|működ*
kezelés|kúra|kúrát|szérum*|masszázs|pakolás|peeling|kollagén* .. is|indul|ajánl*|nálunk|kérhet*|elérhető
kiegészítő|kiegészítés|bővítmény*|kiegészítőt|sportkiegészítő*
prémium|premium|gold|platina|pro|vip|exkluzív csomag*|tagság*|bérlet*|változat*|szint*|verzió*
előfizetés|előfizetésünk*|előfizetést|biztosítás|biztosítást|biztosításunk*|garanciabővítés*|bérletet|tagságot is|most|ajánl*|kös*|kér*
karbantartási szerződés*
garancia|biztosítás is
karbantartási|éves|havi|kiterjesztett szerződés*|csomag*|bérlet*|garanci*|biztosítás*|konstrukci*|díjcsomag*
akciós|kedvezményes|féláras|leárazott ár*|csomag*|ajánlat*|bérlet*|lehetőség*
százalék|százalékkal .. kedvezmény*|olcsób*|kevesebb*
tíz|húsz|10|15|20|25|30|50 százalék*
forintért|eft|ft|forint .. kérhet*|kapható|kiegészít*|rendel*|hozzá*|végzünk|lenne|köthet*
ez .. forint lenne
lenne .. forint
külön .. forint|ezer|díjért
ha szeretne|szeretnél|érdekli|érdekel|kíváncsi|gondolja|kéri|kéred ilyet|ezt|rá|évi
legjobb|legalkalmasabb|legmegfelelőbb|remek|kiváló választás*|megoldás*|vétel*|döntés*
inkább .. *es|*as|*os|való|venném|javasol*|ajánl*
való|éri|érné|illik .. meg|önnek|neked|inkább|hozzá
éri meg
tehetünk|teszünk|szerelhetünk|adhatunk|kínálhatunk .. is|rá|fel|be|mellé
is tehetünk|felteszünk|készítünk|vállalunk|végzünk|tartunk|árulunk|árusítunk
nézzen|nézz|vegyen|vegyél|kérjen|rendeljen is|hozzá|rá
impregnáló*|tok|tokot|védőfólia*|vitamin*|ápoló*|kiegészítőt .. is|hozzá
szerződést|biztosítást|bérletet|csomagot|tagságot|foglalót|előfizetést .. kös*|most|vegye*|rendel*|váltson|kér*|készül*
kipróbálhat*|kipróbálná*|próbaalkalom*|próbaóra*|próbahónap*|próbapár*|próbaverzió*
hozzátenném|megemlíteném|megemlítem
szóba hoz*
figyelmébe|figyelmedbe|figyelmükbe ajánl*
""",
    "effect": """
így .. nem|önnek|tud*|kell|marad|elég|spórol*|lehet
úgyhogy|tehát nem|ön|önnek|ha|elég|a
ami azt|önnek|önöknél|neked .. jelenti|jelent|annyit
ez|az azt|önnek|önöknek|annyit|neked jelenti|jelent|jelentene|éppen|pont|azért
ez azért jó|fontos|hasznos
azért .. mert ön|önnek|önöknél
hogy ne kell*|legyen|fáj*|csússz*|maradj*
anélkül hogy
megspórol*|spórol*|megtakarít*|takarít
időt|pénzt|áramot|energiát|helyet|forintot .. spórol*|takarít*|nyer*|megtakar*
megkímél*|kímél*|tehermentesít*|leveszi|levesszük .. önt|hát*|bőr*|ízület*|térd*|szem*|gyomr*|váll*|terh*
mivel ön|önnek|önök*|azt|a|említett*|sokat|keveset|gyakran|otthon|gyerek*|kutya*|ritkán|két|három|kis
mert ön|önnek|önök*|említett*|így|azt|akkor
hiszen|ugyanis ön|önnek|azt|említett*
ha jól|valaki .. ért*|sokat|naponta
említette|említetted|írta|írtad|mondta|mondtad .. hogy|miatt
amit|amiről|ahogy ön? említett*|írt*|mondott*|leírt*|mesél*
leírása|leírtak|elmondás* .. alapján|szerint
az ön|te|önök .. eseté*|helyzet*|lakás*|konyh*|haj*|bőr*|ház*|fürd*|panasz*|napi*|használat*
önnél|önöknél|nálatok|nálad
esetében|esetükben|esetedben
gyerek*|gyermek*|kutya|kutyá*|macska|macská*|baba|babá*|unok* mellett|is|ha|sem|biztonság*|elfér*
kutyaszőr*|állatszőr*
kevesebb|kevesebbet|kevésbé .. kell|fizet*|fogyaszt*|zaj*|fáj*|költ*|idő*|gond*|áram*
alacsonyabb|kisebb .. számla*|rezsi*|költség*
elfér|elférnek|belefér|beleférnek|befér|kifér
bírja|kibírja|elbírja|győzi
nyugodtan alhat*|lehet*|hagyhat*|használhat*|aludhat*
megtérül*|behozza|visszahozza
elkerül*|megelőz*
segít .. hogy|abban|ab*
tudja|tudod|tudják|tudna majd|így|egyszerre|akár|este|otthon|végig .. nézni|használni|ni
egyszerre|egy menetben|egyetlen .. mehet*|mosh*|használ*|tud*
erre|arra|önnek való|jó|találták|elég
helyett .. elég|csak|nem
így .. nem|sem|senki|senkire|semmi|kevesebb*|elég|nyugodtan|megspór*|marad*|könnyebb*|egyszerre|végig|többé|tud|tudja|tudod|megtanul*|ön*|egyáltalán|megszűn*|bármikor|akár|kisebb|rövidebb|már
így .. *hat|*het|*hatja|*heti|*hatod|*heted|*hatják|*hatsz|*hetsz
így önnek|neked|önöknek|a|az .. nem|sem|elég|megszűn*|megspór*
azzal|ezzel|attól|ettől|amivel|amitől|abban|ebben .. nem|sem|kevesebb*|rövidebb*|könnyebb*|melegebb*|elég|végig|önnek|neked|nálad|biztonság*|gyorsabb*|tud*|megspór*|*hat|*het|hamarabb
nem|sem|egyáltalán|többé kell .. *nia|*nie|*nod|*ned|*niuk|*niük|*nunk|*nünk|*notok|*netek
nem|sem kell .. többé|többet|külön|aggód*|felkel*|emelget*|cipel*|vár*|sorban|félni*|lépcs*
sem|nem kell többé|többet|majd
sem *ik|*ja|*i|*ná|*né|*na|*ne|vész|fog|marad* .. el|ki|neki|fel|le|meg
nem vész|veszik|vesz|dugul|csúszik|csúsznak|fázik|fáj|ázik|romlik|törik|kopik|szökik|húzza|fog .. el|ki|be|meg|le|fel
nem|sem fog .. *ni
estére|reggelre|télen|nyáron|éjjel|este|közben|esőben|nagy .. sem
hogy .. ne kell* .. *nia|*nie|*nod|*ned|*niuk|*nünk|*nunk
ne kelljen
mivel
mert|hiszen .. ön|önnek|te|neked|nálad|hetente|naponta|kisgyerek*|két|három
könnyebben|csendesebben|halkabban|gyorsabban|olcsóbban|kényelmesebben|biztonságosabban|egyszerűbben|hamarabb|kevesebbszer|ritkábban|tisztábban|jobban|tovább *ik|*ja|*i|bír*|hall*|kell|tud*|állnak|alszik|lát*
könnyebb|csendesebb|halkabb|gyorsabb|melegebb|kényelmesebb|rövidebb|kevesebb|kisebb|könnyebben|kevesebbet lesz|marad|áll|fáj*|fogyaszt*|fizet*|cipel*|fogja
önnek|neked|önöknek|nektek|náluk|nálatok|önöknél ez .. kevesebb|elég|jó|jobb|annyit|jelent*|nem
önnek|neked|nektek .. annyit ad|jelent
erre|ehhez|arra|önhöz|hozzád való|jó|találták|illik|készült
pont|éppen|kifejezetten erre|arra|ehhez|*nak|*nek .. való|jó|készült|ajánl*
attól|amitől|tőle .. *bb|*bban|*bben
elég|elegendő .. lesz|önnek|egyszer|havonta|hetente|ha ön
akkor is|sem .. ha|tud*|mehet*
gyermek*|gyerek*|kutya|baba*|babakocsi*|unoka*|édesany*|feleség* .. sem|is .. *hat|*het|kell|elfér*|fér|szökik|hall*|fázik
megmarad|megkönnyít*|leegyszerűsít*|tehermentesít*
keveset|többet|kevesebbet|semmit .. adna|hozna|érne|ér
megtanul*
önnek|neked|nektek|önöknek .. jól jöhet|jön|kevesebb|keveset|többet
jól jöhet|jön
ezzel|azzal|így|ön .. kíméli|kímélheti|megtakarít*|spórol*|megspórol*|elkerül*|nyer|megúsz*
""",
    "feature": """
energiaosztály*|osztályú|osztályos|kategóriás|szériás|generációs|generáció*
a+|a++|aaa
felszerelt|ellátott|ellátva|felszerelve|beépített
kiváló|magas|prémium|professzionális|exkluzív|luxus|csúcs minőség*|kategóri*|kivitel*|anyag*|szint*
prémium|professzionális|exkluzív|luxus
éves|év|hónap garanci*|jótállás*
műszaki adat*|paraméter*
paraméter*|specifikáció*
gb|mb|mbit|mbps|gbit|watt|wattos|literes|mm-es|colos|coll|hüvelykes|megapixel*|megapixeles|rpm|hz|bar-os|dpi|lumen*|mah|core|magos|ghz|denier|gsm|psi|lóerős|voltos|amperes|mikronos|centis|soros|hertzes|kilowattos|kilós|grammos|decibel*
*fázisú|*fokozatú|*rétegű|*osztályú|*összetételű|*bevonatú|*minősítésű|*rögzítésű|*fejlesztésű|*szövésű|*párnázatú|*hatóidejű|*tartalmú|*anyagú|*méretű|*kapacitású|*teljesítményű|*felbontású|*generációs|*frekvenciás|*gyártású|*kivitelű|*szűrésű|*alapú|*hatású|*védettségű|*kategóriájú|*frissítésű|*töltésű|*szerkezetű|*felépítésű|*vastagságú|*hosszúságú|*sűrűségű|*szálas|*csillagos|*fogásos|*személyes|*tételes|*minőségű
kijelzővel|akkumulátorral|motorral|processzorral|tárolóval|memóriával|szűrővel|szenzorral|vezérléssel|beléptetéssel|fűtőbetéttel|védettséggel|garanciával|tartállyal|fejjel|kamerával|érzékelővel|funkcióval|programmal|fokozattal|tárhellyel|hűtéssel|bevonattal|lencsével|minősítéssel
tanúsított|tanúsítvánnyal|minősített|iso|szabadalmaztatott|szabadalmi|technológia|technológiával|technológiás|technológiája|legmodernebb|korszerű|high-tech|csúcstechnológi*|többfokozatú|kétfokozatú|háromfokozatú|rozsdamentes|alumínium|titán|nanotechnológi*|hialuron*|peptid*|kollagén*|keratin*|retinol*|argán*|aminosav*|probiotik*|antioxidáns*
német|svájci|olasz|japán|koreai|svéd|francia|osztrák fejleszt*|gyárt*|technológi*|minőség*|szövés*|mérnök*|alapanyag*
wifi|bluetooth|hepa|usb|led|oled|tft|lcd|sim|isofix|nfc|qr-kódos|ssd|nvme|kubernetes|gps|inverteres|mikroszálas|merinó|gore-tex|titánium
két|három|négy|öt|hat|2|3|4|5|6|8|10|12 szín|színben|program|programos|fokozat*|sebesség*|üzemmód*|réteg*|terasz|séf|étterem|férőhely*|funkció*|szoba|gép|medence|edző|kamera|csatorna|üzemmóddal
svédasztal*|wellness*|mélygarázs|chipkártyás|okosotthon*
élő zene
szoba|négyzetméter*|terasz*|szaunahaszn*|öltöző*
rendelkezik|rendelkeznek
önrész*|hívószám|online felület|24 órás
*ságú|*ségű|monokristályos|kétoldalas|kétkamrás|háromrétegű|többzónás|szénszálas
étkezés|menü|alapanyag .. svédasztal*|séf*|hazai|prémium
*ötvözetű|*hz-es|*processzoros|*magos|*literes|*wattos|*colos|*kw-os|vízoszlop|membrán*|processzor*|*kamerás|*motoros
vízálló|ütésálló|porálló|cseppálló|rozsdamentes
""",
    "self_praise": """
piacvezető*|iparágvezető*|éllovas*
piac*|szakma*|ország*|régió*|város*|környék*|megye* legjobb*|legnagyobb*|vezető*|legrégebbi|egyetlen|elismert*
óta .. működ*|szolgál*|piac*|fennáll*|jelen|foglalkoz*|vagyunk
évtized*
év|éve|éves tapasztal*|szakmai|piac*|gyakorlat*|múlt*|jelen|dolgoz*|foglalkoz*|működ*
éves tapasztalat*|múlt*|gyakorlat*
alapítv*|alapítot*|alapítás*
19* alap*|óta
díj|díjat|díjak nyert*|nyertes*|kapt*
díjnyertes*|díjazott*|kitüntet*|elismerés*|díjunk
tagja vagyunk|vagyok
tagjai|tagjaként
szövetség*|kamara*|kamará*|egyesület*|céh*
szövetség|kamara|egyesület|ipartestület tag*
senki|senkinek|más|mások nem|nincs .. nálunk|ilyen|ekkora|rajtunk|ennyi
nálunk|nálam jobban|nagyobb|jobb|senki|tapasztaltabb
mi|nálunk vagyunk|dolgoznak|a|csak|kizárólag .. legjobb*|legnagyobb*|legtapasztaltabb*|profik|szakértő*|egyetlen|vezető|szakember*
büszkék|büszke|büszkén
legjobb*|legnagyobb*|legmodernebb*|legképzettebb*|legtapasztaltabb* .. város*|ország*|környék*|piac*|szakember*|csapat*|szalon*|klinik*|közép*|európa*|budapest*|magyarország*
szakértő*|szakértelm*|profi|profik|professzionális csapat*
több ezer|száz|tízezer elégedett|ügyfel*|vevő*|vendég*|páciens*|megrendelő*
ezer|száz|több|millió elégedett
elégedett ügyfelünk|vendégünk|vásárlónk van
családi vállalkozás*|cég*
külföldön|svájcban|párizsban|londonban|németországban|olaszországban tanult*|képez*|dolgozt*
minőség .. garanci*|mi|nálunk|jelent*
garancia .. nevünk|minőség*
nevünk
múltunk|hírnev*|hírünk|referenci*
utolérhetetlen*|páratlan*|verhetetlen*|egyedülálló*|kimagasló*
megbíz* .. bennünk|ezren|sokan
év|éve|évek|óta|évtizede jelen|piac*|szakm*|működ*|vagyunk|foglalkoz*|szolgál*
éve|évtizede .. piac*|szakm*|vagyunk|jelen|foglalkoz*|működ*
19*|20* óta .. a|piac*|működ*|vagyunk
meghatározó|legelismertebb|elismert|vezető|kiemelkedő|legnagyobb .. szereplő*|cég*|vállalat*|szolgáltat*|iroda|szalon|márka|klinik*
gyakorlattal|tapasztalattal|képesített|okleveles|diplomás|mesterfodrász*|képesítéssel
húszéves|harmincéves|tízéves|tizenöt éves|több évtizedes|*éves gyakorlat*|tapasztalat*|múlt*
elnyert*|elnyertük|nyertük|kitüntettek|díjazták|díjnyertes
év .. szállodája|biztosítója|étterme|cége|szalonja|boltja|*ja|*je díj*|címet
hálózat tagja
tagja|tagjai .. szövetség*|kamara*|hálózat*|egyesület*|céh*
országos hálózat*
ezer|millió|több .. ügyfelünk|vásárlónk|vendégünk|páciensünk|előfizetőnk|elégedett
ügyfelünk|vendégünk|vásárlónk van
kollégával|mérnökkel|szakemberrel|orvossal|munkatárssal|laborral|telephellyel
senki|senkinek|más .. nem|sincs|nincs .. jobban|ismeri|több*|tapasztalat*|ekkora
tapasztalata senki*
minősítéssel|akkreditált|akkreditációval|michelin*
séfünk|mesterünk|vezetőnk|orvosunk|alapítónk .. budapesti|díj*|bécs*|london*|tanult|világ*|nemzetközi|neves|híres
cégünk|társaságunk|irodánk|szalonunk|klinikánk|éttermünk|bankunk|műhelyünk|csapatunk .. szakma|piac*|ország*|óta|éve|évek|legj*|tagja|vezető|díj*|múlt*|hálózat*|elnyer*
elismert|neves|tekintélyes|patinás
nagy múlt*
világszínvonal*|világhírű
nemzetközi|európai színvonal*|elismer*|díj*
""",
    "urgency": """
csak|kizárólag|már ma|holnap|most|mai|e|ezen|pénteki*|vasárnap*|péntekig|éjfélig|estig|hétvég* .. érvényes|él|tart|ig|érhető|van|tudom|lehet
csak ma|most|máig
ma éjfél*|éjfélkor|este|estig .. lejár*|vége|érvényes|zár*
utolsó esély*|lehetőség*|alkalom|nap|napok|pillanat*|óra|órák
most vagy|vagy soha
most kell|érdemes|döntsön|dönts|vegye|foglalj*|rendelj*|lépj*|cselek*|írja
késő lesz|lehet
túl késő
ne várjon|várj|várjanak|halogas*|késlekedj*|késlekedjen|hagyja|gondolkodj*|gondolkozz*|habozz*|tétováz*|húzza|szalassza|maradjon|hezitál*
nem érdemes|szabad|ér .. várni*|halogat*|hezitál*|gondolkod*
siessen|siess|siessenek|igyekezzen|igyekezz
amíg|míg .. készlet*|tart|van|lehet|elérhet*|még|kap*
azonnal|máris|még ma|mielőbb|most rögtön|haladéktalanul .. dönt*|írja|foglal*|rendel*|fizet*|lép*|al*|szerződ*|küld*|kell|válasz*
még ma|most .. dönt*|foglal*|rendel*|írja|alá*|jelezz*|befizet*|igent|kell|válasz*|lefoglal*|megrendel*|igényel*
döntsön|dönts|döntsenek gyorsan|most|ma|még|hamar|azonnal|minél
gyors|azonnali|mai|sürgős dönt*|válasz*|elhatároz*
gyorsan|hamar|most|ma|azonnal|még kell dönt*|lép*
kell|kellene .. döntés*|dönteni*|válasz* .. ma|most|azonnal|estig|délig
választ|döntést|igent|visszajelzést .. ma|most|azonnal|estig|délig|holnapig|órán
ajánlat|ár|akció|kedvezmény .. lejár|csak|ma|éjfél*|megszűn*|vége|holnap*|azonnal*|most|estig
holnap|holnaptól|jövő|hétfőtől|elsejétől|hónaptól .. drágul*|emelked*|áremel*|magasabb|nem|drágább|dupl*|teljes|már
emelkedik|emelkednek|emelni|drágul|drágább|áremelés* .. ár*|lesz
árat emel*
ár|árak .. emelked*|drágul*|felmegy|felmennek|nőni
idő .. fogy|ketyeg|szorít|sürget|lejár
csapjon|csapj le
ragadja|ragadd meg
lemarad|lemaradsz|lemaradnak|lemaradni|lekési
órán belül|keresztül dönt*|lejár*|elvisz*|jelezz*
csak|kizárólag|már csak ma|most|holnapig|mára|éjfélig|péntekig|vasárnapig|estig|máig|délig|szombatig
mielőtt .. késő|elfogy*|elkel*|elviszi*|elviszik|drágul*|betelik|valaki|betelünk|megemel*
aki|ki|ha most|ma|gyorsan|időben .. nem|lép|lemarad*|dönt|jelentkezik|foglal|kihagyja
aki nem .. lép|dönt|jelentkezik|foglal|siet
aki .. most|később|későn|nem .. lép|jelentkezik|jön|dönt|foglal|lemarad|hoppon|marad
lemarad*|lemaradsz|hoppon|kimarad|kimaradsz|kihagyja|elúszik|elúsznak|elszalaszt*|lekési*
ha .. lemarad*|kimarad*|kihagyja|most|elszalasztja|ma .. nem|fog|vár*|már
most|ma|azonnal|rögtön .. kössön|foglaljon|foglalj|rendeljen|rendelj|lépjen|lépj|vegye|vegyél|jelentkezzen|jelentkezz|fizessen|szóljon|igyekezzen|jöjjön|csapjon
kössön|foglaljon|foglalj|rendeljen|rendelje|rendelj|döntsön|lépjen|vegye|vegyen|jelentkezzen|jelentkezz|írja|jöjjön|igyekezzen .. most|ma|azonnal|rögtön|gyorsan|mielőbb|mert
rendelje|foglalja|vegye|kösse|írja meg|le|alá .. még|most|ma|mert|azonnal
mert|és .. holnap|holnaptól|hétfőn|jövő .. már|nem|drág*|emel*|duplá*
holnap|holnaptól|hétfőtől|később|utána|holnapután már nem|senki|drágább|több*|késő
később|utána|máskor|holnap .. már|biztosan nem
ilyen áron|áron .. soha|később|többet|már
ilyen|ezen az? áron
jövő|következő héttől|hónaptól|évtől .. drágul*|emel*|több|nem
drágul minden
mindjárt|rögtön|hamarosan|pillanatokon|napokon .. elúszik|elfogy*|lejár|vége|elkel*|betelik|elviszik
amíg|míg lehet|tart|van|nem késő
kötelező|muszáj|feltétlen|azonnal lenne .. most|megcsinál*|megvenni*
most kell|kellene|érdemes|muszáj|lenne
bármelyik|bármely|bármikor percben|nap*|pillanat*|órában
gyorsan|hamar .. kell|lép*|dönt*|döntsön|csapjon
kell lépni*|döntenie|döntened
most kell lép*
ne aludjon|gondolkodjon|kéresse|várasd
utolsó pillanat*
késő lesz|lenne
""",
    "scarcity": """
már|alig|csak|mindössze|csupán .. egy|két|kettő|három|pár|néhány|1|2|3|4|kevés|utolsó|darab .. van|maradt|hely|darab|szabad|időpont|szoba
utolsó darab*|hely*|szab*|példány*|lakás*|időpont*|szoba*|pár|néhány|egy|kettő|két|három|öt|db|készlet*|alkalm*
alig|kevés maradt|van|hely|darab|szabad
elkel|elkelnek|elkelhet|elkapkod*|elfogyhat|elfogynak|kapkodják|fogyóban|fogyó
elviszik|viszik előle*|orr*|hamar|gyorsan|más*|pillanat*|ma|estig|holnapra
pillanatok|percek|órák|napok|gyorsan|hamar alatt|szoktak|elfogy*|elkel*|betel*|elmegy|elmennek|elvisz* .. elfogy*|elkel*|elmegy|elviszik|betelik
gyorsan|hamar|pillanatok fogy*|elfogy*|elkel*|betel*|elmegy|elmennek|elviszik|telik|telnek|megy
többen|sokan|rengetegen|ketten|hárman|öten|mások .. érdeklőd*|vár*|nézik|nézték|akarják|szeretnék|vennék|jelentkez*|megveszik|viszik|is
másik|több|sok|két|három érdeklődő*|vevő*|jelentkező*|vásárló*|pályázó*
nagy|hatalmas|óriási|komoly|élénk az? érdeklődés|kereslet|roham
nagyon keresett|népszerű|kapós|felkapott
mindenki ezt|ilyet|most|ezt* .. vesz*|visz*|választ*|kér*|vált*|akar*|rendel*
mindenki|szomszéd*|legtöbben|ügyfeleink .. ezt .. választ*|vett*|vesz*|kér*|viszi
mindenki|szomszéd*|legtöbben|ügyfeleink .. áttért*|átállt*|megrendelt*|megvett*|lecserél*
nem tudom|tudjuk|garantál* .. tartani|félretenni|fenntartani|garantálni|ígérni|meddig
ki tudja|tudja* meddig|mikor
korlátozott|limitált|véges|szűkös
limitált|korlátozott szám*|készlet*|mennyiség*|ideig|kiadás*|hely*
ritka|ritkán|egyszeri|kivételes|soha alkalom|lehetőség|adódik|vissza|van|ilyen
vissza nem térő|tér
holnapra|estére|délutánra|hétvégére|percek .. már|nem|elkel*|elviszik|elfogy*
valaki|más elviszi|lefoglalja|megveszi|más*|lecsap
elviszi|lefoglalja|megveszi|lecsap .. más|valaki|előle|elől|orra
orra|orrod elől
várólist* .. hosszú|többen|sokan
hiánycikk*
mások|más|többen|sokan|valaki|mások is? .. érdeklőd*|érdek*|nézi*|nézték|megnézi*|szeretné*|akar*|jelentkez*|megven*|viszi*|lefoglal*|tervez*|jön|hív*
tízen|öten|hatan|hárman|ketten|négyen|tizen|húszan|többen|sokan|mindenki .. ugranak|ugrik|várják|akarják|nézik|vinné*|megvenn*|érdeklőd*|jelentkez*|viszik|kérik|rákérdez*
ma|holnap|este|délután|szombaton .. is? jön .. pár|érdeklődő*|vevő*|valaki|másik|család
jön|jönnek .. egy|másik|még|több pár|vevő*|érdeklődő*|család
érdeklődő*|érdeklődés .. nagy|több|sok|van|már|jön|is
első|aki elsőként|hamarabb|előbb .. viszi|vinni|vigye|kapja|ér
aki előbb|hamarabb|gyorsabb .. az|viszi|kapja
fogja vinni|elvinni
estére|holnapra|délutánra|reggelre|hétvégére|percek|órák|napok .. elmegy|elkel|elfogy|elviszik|betelik|eltűnik|elmennek|nem lesz
általában|szokott|szoktak .. elmegy|elkel|elkelni|elfogy|elfogyni|elmenni
telünk|betelünk|betelik|megtelik|beteltünk be
ezen|ezen|a héten .. telünk|betelünk|telik
alig|már .. maradt|van .. szabad|hely|kapacitás*|időpont*|pár
alig|csak|már|pár .. maradt|maradtak
nem lesz .. ilyen|több|hely|belőle|már
holnap|holnapra|később|este|jövő .. már nem lesz|marad|kapható
népszerű|keresett|kapós .. hamar|gyorsan|elkel*|elfogy*|nagyon
betelik|betelnek|megtelik|megtelnek|teltház*
telt ház*
""",
    "guilt": """
azok|ennyi|ezek|ezért|annyi|mindaz* után|munka|fáradozás|fáradság|energia .. ami*|amit
mindazok|mindezek|ennyi után|munka|idő|segítség
ennyi|annyi|sok|rengeteg munka*|munká*|idő*|energi*|fáradság*|utánajárás* .. után|tett*|öl*|beletet*|foglalk*|fektett*
annyit|ennyit|rengeteget .. dolgoz*|fáradoz*|foglalkoz*|segített*|vártunk|készült*
cserben hagy*|hagyni
cserbenhagy*
számított*|számítottunk|számítunk|számítottam|számítok .. önre|rá|önökre|rád|magára|jelenlét*
önre|önökre|rád|magára számít*|számított*|épít*|vár*
ön|önök|te miatt|miattad|kedvéért
miatta|miattuk|miattad .. marad*|nem|kell*|dolgoz*|fog*
kellemetlen* helyzet*|hely* .. hoz*
csalód*|csalódott* .. vagyunk|vagyok|lenn*|lesz*|fog*|bennünk|önben
csalódás lenne|lesz|ért
rosszul esik|esne|esett
fáj|fájna|bánt|bántana .. ha|hogy|nekünk|neki
szomorú|szomorúak len*|vagyok|vagyunk|lesz*
gondoljon|gondolj|gondoljanak .. kolléga*|kollégá*|csapat*|többi*|gyerek*|család*|másokra|ránk|arra|más*|szomszéd*|munkatárs*|környezet*
legalább .. annyi*|ennyi*|ezt|annyit .. megtehet*|tehetn*|megérdemel*|járul*
igazán|ennyit|legalább megtehet*|megtehetn*|tehetn*|megérdemel*|elvárh*
tartozik|tartozol|tartoznak .. nekünk|ennyivel|annyival|neki|ezzel|vele
illene|illik|illenék|illett
méltányos|tisztesség|tisztességes|fair|korrekt|szép .. lenne|dolog|nem|öntől|tőle*
nem szép|fair|korrekt|tisztességes|méltányos öntől|dolog|tőle*|velünk|így
megélhet*|fizetés*|állás*|munkahely* .. függ*|veszély*|múlik
ebből élünk|él*
ezen múlik|áll
jó|igazi|felelős|gondos|felelősségteljes szülő*|anya|anyuka|apa|gazda|gazdi|vendég|szomszéd|tulajdonos*|vezető|munkáltató|ügyfél|partner
egy felelős|gondos|jó|igazi
többi szülő*|család*|lakó*|tag*|ügyfel*|vendég* .. is|mind|már|bezzeg
mindenki más .. már|is|befizet*|hozzájárul*|részt|támogat*
lelkiismeret*|lelkén|lelke|lelki
bűntudat*
rajtunk|rajta|ránk|velünk .. bánik|hagy*|szúr*|spórol*
nem sajnál*|sajnálná|szánná
saját érdek*|egészség* .. tesz*|teheti|ennyi
önzés|önző|önzőség
hálátlan*
megbántott*|megbánt|megsért*
csak|külön miattad|ön|önök|te|maga|miatta .. vállal*|jött*|rendel*|marad*|tart*|hív*|nyit*|készít*|bejön*
miattad|miatta|önmiatt .. vállal*|marad*|rendel*|jött*|hív*|ült*|tart*
ön|önök|maga miatt .. rendel*|vállal*|hív*|jön|jött*|tart*|bejön*|szerez*|készít*|béreltük|marad*|mondt*
hiszen|pedig|azért .. mi|kolléga*|edző|csapat .. miatt|miattad|már|önért|érted|külön
bánja|bánná|issza|sínyli|fizeti .. kolléga*|csapat*|meg|levét
kollégám|kolléganőm|edző|fodrász*|tanár*|szerelő* .. bánja|heti|bére|jutaléka|fizetése|ettől|emiatt|eredménye|csalód*
jutalék*|heti eredmény*|bónusz* .. függ*|múlik|bukja|kollég*
csúnya|nem szép|nem túl szép|elég csúnya|bántó|udvariatlan|gonosz dolog|lenne|volna|gesztus|öntől|tőled
cserben hagy*
pedig|hiszen .. számított*|készült*|örül*|várt*|annyira
mi mindent|sokat|annyit|megtettünk
szegény .. kolléga*|edző*|gyerek*|kutya|lány*|fiú*|tanár*
mit szól* .. majd|ha|a|hozzá|gyerek*
ne hagyj*|hagyjon .. cserben|minket|magára
""",
    "threat": """
ellenkező|ebben az esetben .. kénytelen*|nem|lesz*|felmond*|díj*|töröl*
kénytelen*|kénytelenek leszünk|vagyunk|leszek
ha nem dönt*|fizet*|ír*|fogad*|rendel*|kéri|veszi|köti|vált*|él|kér|vállal*|válasz*|jelez*|küldi|teljesít*|egyez*|hosszabb*|hajland* .. akkor|nem|töröl*|elvesz*|kénytelen*|lesz*|meg*|el*|le*
ha lemond*|felmond*|kilép*|visszalép*|elmegy|elutasít*|nemet|visszautasít*|kihagy*
elveszíti|elveszti|elveszíted|elveszted|elveszítik|elvesztik|elvész|elvesz|elveszik .. kedvezmény*|hely*|garanci*|jog*|foglal*|előleg*|foglaló*|időpont*|pénz*|pont*|státus*
kedvezmény*|hely*|garanci*|jog*|előleg*|foglaló*|időpont*|jótállás* .. elvesz*|elvész*|megszűn*|bukja|ugrik|odavan
nem tudunk|tudok|tudjuk|tudom többet|többé|felelősség*|garantál*|garanci* .. vállal*|segít*
nem vállal* .. felelősség*|garanci*|semmi*
felelősséget nem|nem
nem számíthat*|számítson
többet|többé|soha nem .. segít*|fogad*|ad*|foglalkoz*|kap*|szolgál*
jogi lépés*|út*|következm*|eljárás*
saját felelősség*|kockázat*
sor végére|vége
lista végére|vége
ugrik|bukja|bukni .. kedvezmény*|előleg*|foglal*|hely*
továbbít* .. behajt*|ügyvéd*|vezet*|jog*
ne csodálkozzon|csodálkozz|csodálkozzanak
majd meglát*
követelésbehajt*|behajtó*|behajtásra|végrehajtó*|végrehajtás*|követeléskezelő*|feketelist*|letiltjuk|kitiltjuk|kikapcsoljuk|felmondjuk|felmondom
ha .. nem|lemond*|felmond*|elmegy|visszalép*|marad* .. töröljük|törlöm|leteszem|letesszük|elvesz*|elveszti|elveszíti|kénytelen*|behajt*|nem|sérül*|kikapcsol*|bánja|megszűnik|bukja
ha most|ma lemond*|visszalép*|nemet|elutasít*|felmond*|kilép*|kihagy*
ha felmond*|lemond*|visszalép*|elmegy|kilép*|otthagy* .. *juk|*jük|*unk|*ünk|elvesz*|sérül*|soha|nem|biztosan
ha .. ig nem .. fizet*|jelez*|dönt*|válasz*|küld*|rendez*|ír*
hitelképesség*|bar-lista|khr*|adóslist*
sérülni fog|fog
leteszem|letesszük .. ügy*|egyszerűen
hátrább|hátrébb|végére ker*|sorol*|tesz*
pótdíj|kötbér|bírság .. fog*|lesz|szám*
különben|máskülönben nem|kénytelen*|töröl*|többet|elvesz*|le*|fel*|meg*
következmény* .. viselni|lesz*|számoljon
kötbér*|bírságot|pótdíjat|büntetést .. fog*|fizet*|szabunk|számol*
fizetési meghagyás*
jogi úton
ellenkező esetben
""",
    "fear": """
megbán*|bánni
bánni|sajnálni fog*
később|utólag|majd .. bán*|sajnál*|megbán*|sír*
baj|tragédia|katasztrófa|tűz|lesz belőle|lehet|lesz|lenne .. nagy|ha
rossz|csúnya|rosszul vége|végződ*|elsül*
rosszul végződ*|süljön|jár*
nem szeretné|szeretnéd|akarja|akarod|szeretnék|akarná .. hogy|ha|arra|egy .. baj*|tönkre|betör*|ébred*
nem akar*|szeretn* .. hogy .. maradj*|történj*|legyen|álljon|kelljen|ébred*
ki tudja|tudni mi|mikor|hol|mit|lesz
mi lesz|történik|van ha
tragédi*|rémálom*|rémtörténet*
katasztrófa lesz|lenne|ha|lehet
akik|aki nem .. kötött*|vett*|kért*|csinált*|figyelt*|hallgatott* .. megbán*|most|sír*
túl késő
maradandó|visszafordíthatatlan|helyrehozhatatlan
nyugodtan alud*|aludni
egyszer|egyszercsak|pillanat* .. beüt*|megtörtén*|elromlik|felmond*|becsap*
védtelen*|kiszolgáltat*|veszélyben
sokba kerül|fog
milliós kár|károk
tönkremegy|tönkremehet|tönkretesz*|tönkreteheti
képzelje|képzeld|képzeljék el|csak
sosem|sose|soha lehet tudni
nem|sem akar*|szeretn* .. arra|egyszer|télen|éjszaka|éjjel .. ébred*|állni|maradni|járni
mi lesz|történik|lenne ha
nehogy .. úgy|így|baj|később|járj*|járjon|bán*|gyerek*|maga|ott|a|egy
nehogy
magát|magad|saját .. okol*|hibáztat*
okolni fogja|okolja
ha .. nem .. betör*|leég*|beáz*|baleset*|kigyullad*|tönkremegy|megáll|elromlik|szétes*|szétázik|elszakad*|megfázik|fázik
bármelyik|bármely|bármikor|egyszer|hamarosan percben|pillanatban|nap|napon|csak|is .. elszakad*|leáll*|elromol*|megáll*|eldugul*|kigyullad*|megad*|szétes*|*hat|*het
bármikor|bármelyik percben|pillanatban|megadhat*|elromolhat*|beüthet*|leállhat*
szétázik|szétesik|elszakad*|tönkremegy|tönkremehet|tönkreteszi|felrobban*|kigyullad*|beázik|bepenészedik|megbénul*|megvakul*|kihull*|kihullik|elrohad*
anélkül|enélkül|nélkül|nélküle .. úgyis|mit|semmi*|tönkre*|szét*|hiába|felesleg*
mit sem ér
*nak|*nek annyi|lőttek|vége
elromlik|elromlott .. senki|nem
senki nem .. segít*|fog|áll
hónapokig|évekig|sosem|soha nem .. fogja|tud*|lesz|adja
nem fogja .. tudni|megkapni|eladni|kapni
fél|egy|két évet|hónapot|hetet .. fog|kell vár*
fog várni
gyerek*|gyermek*|családja|szíve|egészsége|élete .. veszély*|fázik|megad*|sérül*|baj*|kockáz*
veszélyben|veszélyezteti|veszélyes|életveszély*|kockáztatja|kockáztat|kockázatos
biztosan megbán*|bánni|sajnálni
náluk|konkurens*|másik*|máshol .. rémálom|becsap*|átver*|lehúz*|rossz*|biztosan
spórol* .. most|fizet*|bán*
hullám*|hullámból .. kimarad*
drágább lesz
ráfizet*|ráfáz*
rá fog .. fizet*|fáz*
szerencsejáték*|hazárd*
orosz rulett
""",
    "insist": """
biztos benne|ebben|abban|vagy
gondolja|gondold|gondolják|fontolja|fontold át|meg|végig|még|újra
gondolja át|meg|végig
azért|mégis|mégiscsak|továbbra|még|még|mindenképp|mindenképpen|erősen|szívből|feltétlenül csak|is .. ajánl*|javasol*|tanácsol*|gondol*|próbál*|kérném|venn*|érdemes|nézze|lefoglal*|foglal*
továbbra is ajánl*|javasol*|azt|úgy|fenn*|tart*
azért|mégis|mégiscsak|mindenképp|mindenképpen|feltétlenül ajánl*|javasol*|elküld*|beír*|felír*|lefoglal*|érdemes|gondol*|kipróbál*|vegye|vegyen|nézze
ragaszkod*
erősködni|erőltet*|győzköd*
hadd mondjam|győzzem|kérjem|javasol*|próbál*|ajánl*
higgye|higgyen|hidd|higgyék el|nekem
hallgasson|hallgass rám|meg|ránk
legalább .. próbál*|nézze|egy|egyszer|hallgass*|gondol*|hármat|hónap*
még|még egyszer kérem|kérjük|kérdez*|megkérdez*|ajánl*|javasol*|visszatér*|próbál*
ezt vétek|kár|hiba|bűn lenne|kihagyni
vétek|bűn|hiba|kár|őrültség|butaság|bolondság lenne|volna .. kihagyni*|elszalaszt*|nem|veszni|elmulaszt*|ha
azt mondta|mondják .. mégis|végül
komolyan|tényleg|valóban le akar*|mond*|kihagy*|nem
nem kihagyható|hagyhatja|hagyhatod
ezt nem hagyhat*|szabad|érdemes kihagy*
ön|te is tudja|tudod|belát*
biztos|biztosan|tényleg|valóban nem .. kér*|akar*|szeret*|érdekl*|gondol*
biztos benne|hogy
ne csináld|csinálja|mondja|mondd|hagyja|hagyd|legyen
akkor legalább|csak|is
akkor is ajánl*|javasol*|venn*|gondol*
legalább|inkább .. adok|adunk|a|az|egy|kedvezmény*|csomag*|havi*|olcsób*|féláron
inkább adok|adunk|adnék|tegyük|kapjon
tényleg|csak|már semmi pénz|pénz|egy|fillér*
semmi pénz
meggondol*|gondolja|gondold .. meg|még
még gondol*|átgondol*|meggondol*
ezt|ennyit mindenki|bárki .. megér*|megenged*
ennek ellenére|azért|mindenesetre|mégis .. felír*|beír*|lefoglal*|elküld*|ajánl*|javasl*
""",
    "choice": """
önön|önökön|rajtad|önre|önökre|rád múlik|bíz*|áll
önre|rád|önökre bízom|bízzuk|bízva
az ön|öné|tiéd|te|önöké .. döntése|döntés|döntésed|választás*
döntés .. öné|önöké|tiéd|önnél|önön
nem kötelező|szükséges|muszáj|kötelez|feltétlenül|feltétel|sürgős|kell
kötelezettség* nélkül|nem|mentes*|nincs
ráér|ráérsz|ráérnek|ráérünk
nem kell most|azonnal|rögtön|sietni*|ma|döntenie|döntened|dönteni*|kapkod*|hozzá|elköteleződ*|mindjárt
gondolja|gondold|gondolják|nézze|nézd|aludjon|aludj .. át|nyugodtan|meg|rá|egyet|végig
nyugodtan .. gondol*|dönt*|átgondol*|alud*|válasz*|marad*|lemond*|kérd*|nézz*|hagy*|vár*|próbál*|megbeszél*
átgondol*|végiggondol*
szánjon|szánj rá|időt
ahogy|amelyik|ami|amikor|bármelyik|akármelyik .. önnek|neked|szeretné|szeretnéd|jobb*|tetszik|jólesik|kényelmes*|megfelel*|jó|kedv*|gondolja|választ*
enélkül|nélküle|nélkül|anélkül is .. jó|működ*|rendben|teljes|elég|el|ugyan*|használ*
nélkül is
így is .. jó|rendben|teljesen|elég|működ*|bírja|ki|használ*
az is|úgy|ez|mindkettő|mindkét|bármelyik|is .. rendben|jó|teljesen|tökéletes|megfelel*|nyugodtan
teljesen|tökéletesen rendben|jó|elég|megfelel*
bármikor|ingyen|díjmentesen .. lemond*|visszamond*|felmond*|módosíthat*|vissza*|törölh*|meggondol*
melyiket|melyik|mit .. szeretné|szeretnéd|választ*|jobb|kéri|kéred|válasszuk|gondol*|részesít*
kéri|kéred|kérik|szeretné|szeretnéd e|-e|hogy|ezt|vagy
szeretné|szeretnéd|kéri|kéred-e
két|három|többféle|kétféle|választhat*|lehetőség* .. lehetőség*|megoldás*|út|közül|opció*|van|között
választhat|választhatsz|választhatnak|választhatja|eldöntheti|eldöntheted|döntheti|dönthet
ráér* később|dönt*|eldönt*
később is
nem veszít|veszt
ön|önök|te dönt|döntsön|döntenek|dönti|döntöd|döntése|választ|választása|választja
ha szeretné|szeretne|szeretnéd|szeretnél|szeretnék|érdekli|érdekel|érdekelné|kíváncsi|kedve|igényli|igény
ha .. érdekli|érdekel|tetszik|kíváncsi|kedve|szeretne|szeretné|beválik|bejön .. ha nem
ha nem .. az|maradjon|marad|semmi|úgy|elég|akkor|nem|nincs|jó|magától|válik|gond|baj|kéri|kéred
ha mégsem|nem az|semmi|maradj*|elég|nincs|gond|baj|tetszik|kéri|kéred
nem|nincs gond|baj|probléma|semmi .. ha|elkötelez*|kötelez*|teendő*
semmi|nincs .. teendője|elkötelez*|kötelezettség*|apróbetű*
ráér .. eldönt*|dönt*|később|akkor|majd|átgondol*
nem muszáj|feltétele|sürgős|sürgetném|sürgeti|kell hozzá|siettet*
de nem muszáj|kötelező|kell|feltétel*
nem feltétele|feltétel|előfeltétel
elhagyható|kihagyható|opcionális*|választható|lemondható|visszaküldhető|visszaváltható
hagyja|hagyd|hagyjátok|hagyják nyugodtan|el|ki
előbb|először .. várja|várd|nézd|nézze|mérjük|megmér*|próbál*|kipróbál*|meglátjuk|kiderül|nézzük
várja|várd|nézze|nézd .. ki|meg .. elég|bírja|hogy|előbb
ne döntsön|dönts|kapkodj*|siess*|vegyen|vegyél .. most|még|újat
ha előbb|egyszer|majd .. kipróbál*|eljön|gondol*|gyakrabb*|úgy
én maradnék|maradnék .. ingyenes*|mostani*|a
maradjon|maradj|maradhat|maradhatnak nyugodtan|a|az|így|a
maradnék|maradjon|marad .. mostani*|régi*|jelenlegi*|ingyenes*|alap*
csak ötlet|javaslat|lehetőség|ajánlat|tipp
ez csak
teljes|teljesen|ugyanígy|ugyanúgy|ugyanilyen .. enélkül|nélküle|anélkül
enélkül|anélkül|nélküle .. is|ugyan*|teljes*|rendbe|jó
döntse|döntsd el|nyugodtan
beszélje|beszéld|beszéljék meg
kérésre|igény szerint|esetén
ingyen|ingyenesen .. kipróbál*|próba|bekapcsol*|lemond*
ha marad .. az|a mostani*
magától leáll|megszűnik|lejár
szólj|szóljon|írjon|jelezze .. ha .. szeretne*|érdek*|mégis
csak akkor .. ha .. kell|szüks*|tetszik|szeretné|szeretnéd
kötelezettségmentes*
elköteleződ*|elkötelezettség* nélkül
""",
    "refuse": """
sajnos
sajnálom|sajnáljuk de|nem|ez|ezt|erre|a|az
nem tudunk|tudok|tudom|tudjuk
nem áll módunkban|módomban|rendelkez*
nincs módunk*|módom*|lehetőség*|szabad|rá|több|már|időpont*|raktáron|készlet*|hely*|helyünk|kapacitás*|ilyen|mód|jog*
nem lehet|lehetséges|megoldható|kivitelezhető|elérhető|kapható|rendelhető|jár|vonatkozik|engedélyezett|módosítható|visszatéríthető|átruházható|cserélhető|vállal*|foglalkoz*|árul*|tart*|gyárt*|szállít*|készít*|adunk|adható|végez*|forgalmaz*|fogad*|áll|engedi|fér|fogunk|működik|igényelhető|teljesít*|jogosult|mondható
ez|ezt|erre|az|arra|azt|ilyet sajnos|nem .. nem|megy|lehet|tudom|tudjuk|menni
nem megy|fog menni
nem fog menni|sikerülni
már nincs|nem|sincs|elfogy*|betel*|elkelt*
elfogyott|elfogytak|elkelt|elkeltek|betelt*|megtelt*|megszűnt|kifutott|kifogyott
tele vagyunk|van|vannak
nem vagyunk|vagyok nyitva|jogosult*|képes*|illetékes*|tudunk
zárva vagyunk|tartunk
elutasít*|elutasítj*
szabály*|szabályzat*|előírás*|irányelv*|törvény*|ászf* .. nem|tilt*|értelmében|szerint|miatt|enged*
tilos|tiltja|kizárt
nincs rá|arra|erre mód*|lehetőség*|keret*
határidő* .. lejárt|letelt
lejárt|letelt|elévült
nem fér bele
nem térít*|téríthet*
nem visszatér*|vissza
nem foglalkoz*|vállal*|végz*|végezz*|csinál*|árul*|tart*
nem *hatom|*hetem|*hatjuk|*hetjük|*hatunk|*hetünk|*hatok|*hetek|*ható|*hető|*hatnak|*hetnek
nem *juk|*jük|*unk|*ünk .. vissza|el|meg|ki|le|be|fel|át|jóvá|tovább
nem .. térítjük|térítünk|adjuk|engedjük|engedélyezi*|vállaljuk|vállalunk|fogadjuk|tekintünk|váltjuk|változtat*|írjuk|csökkent*|fizetjük|teljesít*|cseréljük|küldünk|szállítunk|áll
nem engedi|engedélyezi|engedélyez|teszi|írható|jár|vonatkozik|terjed*
visszafizetni|elengedni|visszaadni|kiküldeni|megadni|teljesíteni|visszaállítani|csökkenteni|módosítani|előrehozni|vállalni|cserélni nem|sajnos
nincs .. mód|lehetőség|szabad|hely|időpont*|raktáron|készleten|kapacitás*|ilyen|belőle|jogosult*
nincs kész|meg|szabad|mód*|lehetőség*|hely|több|ilyen
már|sajnos nem|nincs|betelt*|elfogyott|beteltünk|elkelt
beteltünk|betelt|beteltek|megteltünk|tele
foglalt|foglaltak .. minden|már|akkor|hely
minden .. hely|időpont|szoba foglalt|betelt
ma|holnap|22-én|akkor|aznap|szombaton .. már nem|sajnos
nem .. jó|viszi|megy|jön|szállít*
a|az határidő|díj|szabály|rendelet|szerződés|korhatár|jelentkezés .. mindenki*|érvényes|lejárt|egységes|köt|miatt|hűségidős
vizsgálat nélkül nem
fenntartjuk|fenntartom|tartjuk|változatlan*
csak|kizárólag .. akkor|személyesen|írásban .. ad*|tud*|lehet|fogad*
visszatérítés|részvisszatérítés|kedvezmény|félárú .. nincs|nem
más .. van|nincs
leghamarabb|legkorábban|legközelebb
rendeletet|szabályzatot|díjat|árat|keretet .. nem
időpontunk*|helyünk*|szobánk*|minden .. foglalt|betelt
teltház*|betelt*
telt ház*
korhatár*|létszámkorlát*
felső határ*
visszatérítés|jegy|időpont|hely|szabad|kedvezmény|lehetőség|mód|raktáron|készleten|csere|ilyen|kivétel|több nincs
""",
    "instead": """
helyette
viszont|azonban tud*|van|szívesen|ha|egy|a|kedden|szerdán|hétfőn|csütörtökön|pénteken|fel*|meg*|le*|át*|be*|el*|kap*|ajánl*|kér*|ad*|megkérdez*|beszél*|küld*
de tudok|tudunk|van|ha|szívesen|szerdán|kedden|hétfőn|csütörtökön|pénteken|szombaton|felír*|fel|ajánl*|adok|adunk|lefoglal*|kölcsön*|beír*|megkérdez*|találtam|kap*|lehet|holnap|a|az|egy|cserébe|megnéz*|át*|közben|addig|tudom|tudjuk|meg*|kér*
amit|annyit|azt viszont? .. tudok|tudunk|tehetek|tehetünk|lehet|ajánl*|felajánl*
tudok|tudunk|tudnék|tudnánk .. ajánlani|adni|felajánlani|kínálni|javasolni|szerezni|küldeni|foglalni|beilleszteni|biztosítani
felajánl*
alternatív*|alternatíva
másik|más|köztes|áthidaló|átmeneti|ideiglenes|hasonló .. megoldás*|lehetőség*|időpont*|szoba*|modell*|opció*|út|mód*|üzlet*|bolt*|típus*|készülék*|termék*|fiók*|orvos*|kolléga*
vagy .. tud*|ha|lehet|akár|esetleg|választh*
esetleg .. jó|megfelel*|tud*|lehet|érdek*|szóba
megfelel|megfelelne|jó|jó-e|alkalmas .. önnek|önöknek|lenne|az|ez|így|helyette|ha
jó lenne|lesz .. önnek|így|ha|az|ez
addig|addig is|átmenetileg|közben|ideiglenesen|időközben .. ad*|kölcsön*|tud*|küld*|használ*|is
addig is
kölcsön ad*|tud*
várólist*|várakozólist*|lemondás*
felír*|felteszem|feltettem|felvesz* .. várólist*|listá*|névsor*
ha valaki|felszabadul*|megürül*|lemond*|visszamond*
átjegyez*|áthelyez*|átfoglal*|átütemez*|átír*|átvisz*|átad*|átvált*
jóváír*|utalvány*|kuponnal|részlet*
legközelebbi|másik|szomszéd* .. fiók*|üzlet*|bolt*|telephely*|időpont*|gyógyszertár*|rendelő*
online|telefonon|videó*|házhoz|postán is|is .. lehet|tud*|megold*
helyettes*
viszont|azonban
de|viszont|azonban|ezért .. *hatom|*hetem|*hatjuk|*hetjük|*hatunk|*hetünk|*hatok|*hetek|*hatja|*heti|*hatod|*heted|*hatsz|*hetsz|*hat|*het|*hatják|*hetik
de|viszont|azonban .. *juk|*jük|*unk|*ünk|*tam|*tem|*tuk|*tük|*ják
de|viszont .. adok|küldök|írok|teszek|kérek|*teszem|*küldöm|*írom|*adom|*viszem|*cserélem|*kérem|*nézem|*foglalom|*rakom|*szerzem
de|viszont|azonban .. van|jár|lehet|tud|tudja|kap|kapja|jut|akad .. egy|nálunk|ugyan*|szabad|hely|is|kedvezmény*|engedmény*
azt viszont|azonban
egy|két|három|hat|több részletben|részletre|részre .. *ható|*heti|*hatom|*hatja|bont*|rendez*|fizet*
helyette|ehelyett|ahelyett
csere|csereautót|csereautó|cserekészülék*|cseretelefon*|kölcsönautó*|kölcsönkészülék*|kölcsöngép*|kölcsöntelefon*|kölcsönad*|kölcsönzünk|tartalék
felteszünk|hozzáteszünk|ráadásként|engedmény*|kedvezmény* .. jár|adunk|adok|rá
jóváírok|jóváírunk|beszámít*|beszámítjuk|áttehet*|áttesszük|eltolhat*|átrakhat*|előrehoz*|átvált*
félretettem|félretettük|félreteszem|félreteszek|félreteszünk
találtam|találtunk|kerestem|kerestünk .. egy|helyette|szabad|másik|ilyen
ugyanennyiért|ugyanilyen|ugyanebben|ugyanolyan|ugyanakkor .. van|kap*|áron
másik|belvárosi|szomszéd*|legközelebbi|kossuth boltunk*|üzletünk*|fiókunk*|telephely*|ügyelet*|rendelő*|boltban
boltunkban|üzletünkben|fiókunkban|raktárunkban .. van|akad
vagy .. *hatom|*hetem|*hatja|*heti|*hatunk|*hetünk|*hatjuk
független szakértő*|labor*
díjmentesen|költségmentesen|ingyen|kamat nélkül .. viszont|*hatja|*heti|*juk|*jük|kérhet*|áttehet*
ha .. jó|így|megfelel|szerdáig|péntekig|kedd|holnapig jó|*ezik|jelez|visszaír|kéri
addig .. *hat|*het|*hatja|*heti|*hatsz|*unk|*ünk|használ*|kap*|adok
részletfizet*|részletekben|halaszt*
""",
    "elsewhere": """
forduljon|fordulj|forduljanak .. hoz|a|az|gyártó*|bank*|önkormányzat*|szolgáltató*|közvetlenül|orvos*|más*|ügyfélszolg*|közös*
hívja|hívd|hívják|keresse|keresd|keressék|kérdezze|kérdezd|kérdezzék|írjon|telefonáljon .. ügyfélszolgálat*|gyártó*|központ*|szám*|bank*|fel|meg|másik|osztály*|kolléga*|pénzügy*|szerviz*|önkormányzat*|közös*|hr*|forgalmazó*|it|raktár*|bolt*|recepció*|vezet*|szolgáltat*|másutt|közvetlenül
vegye fel .. kapcsolat*
nem hozzánk|hozzám|mi|nálunk|ránk|az .. tartozik|intéz*|foglalkoz*|asztal*|hatáskör*|feladat*|osztály*|dolg*|kell
nem mi intézz*|foglalkoz*|vagyunk|végezz*|csinál*|kezel*
nem a mi
nem az én|mi|a .. asztal*|hatásk*|feladat*|területem*|dolg*|profil*
nem hozzánk|hozzám|ránk tartozik
nem tartozik hozzánk|ránk|hatáskör*
hatáskör*|illetékes*|kompetenci*
más* osztály*|részleg*|cég*|kolléga*|intéz*|foglalkoz*|hatáskör*|fel
másik osztály*|részleg*|szám*|iroda*|ügyfélszolgálat*
máshol|másutt|máshoz|máshová|máshonnan .. próbál*|keres*|kérdez*|kap*|nézz*|fordul*|érdeklőd*
próbálja|próbáld|próbálkozz*|próbálják .. máshol|másutt|a|másik|meg|később|újra
érdeklődjön|érdeklődj|érdeklődjenek|nyújtsa|adja|jelezze .. be|a|az|ott|felé*
gyártó*|forgalmazó*|közös képviselő*|önkormányzat*|háziorvos*|hivatal*|kormányablak*
jegyet|ticketet|hibajegyet .. nyit*|adj*|vegy*|kell
személyesen .. befárad*|fáradj*|jöjj*|bejönni*|intéz*|kell
be kell fáradnia|fáradni|jönni*
ott .. tudnak|tudják|megmond*|segít*|intézik|válasz*
forduljon|fordulj|forduljanak *hoz|*hez|*höz|a|az
keresse|keresd|hívja|kérdezze .. *t|a|az fel|meg
menjen|menj|menjenek be|át|el .. a|az|pénztár*|ügyfélszolg*|bolt*|posta*|bank*
menjen|menj be|át|fel|el
töltse|töltsd le .. app*|nyomtatvány*|űrlap*
nem tudunk|tudok .. segíteni|lépni|vele|mit
azt|ezt .. nem mi|nem itt|ők|máshol|ott
ezt|azt .. a|az .. intézi|intézik|kezeli|kezelik|tudja|tudják
fel kell|kellene hívni*
intézze|intézd|intézzék .. el|máshol|ott|a|személyesen
telefonközpont*|hotline|forródrót*|callcenter*
call center*
ügyfélszolgálat* .. hív*|keres*|fordul*|ír*|szám*
""",
    "look_up": """
honlap*|weboldal*|weblap*|webshop*|portál*|intranet*|facebook*|oldalunk*|oldalon|applikáció*|appban .. van|megtal*|talál*|olvas*|elérh*|fent|fenn|látható|megnéz*|szerepel*|olvasható|utánanéz*|elolvas*|kint|tájékoz*|ír*
honlapunk*|honlapon|weboldalunk*|weboldalon|weblapunk*|portálon|appban|applikációban|webshopban
rajta|fent|fenn|kint|minden van .. honlap*|oldal*|weboldal*
megtalálható|megtalálja|megtalálod|megtalálják|olvasható|elérhető|letölthető|látható .. honlap*|oldal*|weboldal*|portál*|ászf*
megtalálható|megtalálja|megtalálod|megtalálják
minden|bővebb|részletes|további információ*|infó*|részlet*|tudnivaló*|tájékoztat*
gyakran ismételt|feltett
olvassa|olvasd|nézze|nézd|nézzen|nézz|keresse|keresd|tájékozódjon|ellenőrizze|tekintse .. honlap*|oldal*|weboldal*|portál*|ászf*|szerződés*|tájékoztató*|meg|el|át|utána|fenn|online|interneten|körül|útmutató*
google|guglizz*|internet*
ki van írva|függesztve|téve
szabályzat*|ászf*|házirend*|tájékoztató*|kiírás*|felhívás*|útmutató*|kézikönyv* .. olvas*|talál*|elérhető|honlap*|benne|tartalmaz*|fent|letölt*
ajtón|pulton|falon|kapun|faliújságon .. ki|van|írva
ki van|volt írva|függeszt*|téve
félfogadás|nyitvatartás|árlista|menetrend .. ki|honlap*|írva|megtal*|van
töltse le|fel .. app*|nyomtatvány*
olvassa el|át
nézze|nézd .. meg .. honlap*|oldal*|szerződés*|szabály*|tájékoztató*
gyik
gyakori kérdés*
linken|lásd
alábbi link*
""",
    "not_known": """
nem tudom|tudjuk|tudok|tudunk még|pontosan|biztosan|most|egyelőre|fejből|megmondani|biztosat
még|egyelőre|most|pontosan|jelenleg|őszintén|ezt|erre nem tudom|tudjuk|tudok|tudunk
nem vagyok|vagyunk biztos*
utána kell néz*
megkérdez*|megérdeklőd*|rákérdez*|kiderít*|kérdezem
meg kell|fogom|tudom kérdez*|nézn*
egyeztetek|egyeztetnem|egyeztetünk|leegyeztet*|megbeszél*
ellenőriz* .. jelentkez*|visszajelz*|visszahív*|válasz*|ír*|és
megnézem|megnézzük|leellenőriz*
és|majd|azonnal|aztán|utána visszaírok|visszahívom|visszaszólok|jelentkezem|visszajelz*|megírom|válaszolok|szólok|hívom
visszajelz*|visszaszól*|visszaír*
őszintén szólva|megmond*
biztosat|biztosra|pontosat .. nem|csak|akkor|mond*
nem akarok|szeretnék .. biztatni|mondani|félretájékoztat*|butaság*|ígérni|találgatni
találgat*
utánanéz*|utánajár*|utánaérdeklőd*
utána néz*|jár*|kérdez*
""",
    "ask_number": """
rendelés|foglalás|számla|szerződés|ügyfél|csomag|bejelentés|rendelése|foglalása|számlája|szerződése|megrendelés* szám*|azonosító*|kód*
milyen számon|szám|azonosító*
megadná|megírná|megadnád|megírnád|kérném|elküldené|mi|írja|adja .. rendelésszám*|ügyfélszám*|azonosító*|számát|sorszám*|rendszám*|szerződésszám*|nevét|hibakód*|hibaszám*
hibakód*|hibaszám*|cikkszám*
milyen néven|névre|névvel
rendelésszám*|ügyfélszám*|ügyfélazonosító*|azonosító*|számlaszám*|ügyszám*|szerződésszám*|bérletszám*|kártyaszám*|csomagszám*|hibajegyszám*|vonalkód*|sorszám*
taj-szám*|sorozatszám*|rendszám*|bizonylatszám*|ügyiratszám*|iktatószám*|törzsszám*|kárszám*|kötvényszám*|alvázszám*|óraszám*|jegyszám*
rendelési|gyári|tagsági|előfizetői|foglalási|regisztrációs|felhasználói|taj szám*|azonosító*|kód*
""",
    "ask_phone": """
milyen|melyik számon|telefonszám*
elérhetőség*
számot|szám amin|ahol .. elér*|hív*|visszahív*
hol|hogyan|mikor elér*|hívhat*
hívhat* .. szám*
telefonos
telefonszám*|mobilszám*
""",
    "ask_address": """
pontos|teljes|szállítási|postai|e-mail|email|számlázási|értesítési|lak* cím*
címe|címét|címed|címet|lakcím*|lakcíme|címére|emailcím*|e-mail-cím*
hova|hová|milyen cím* .. küld*|szállít*|kéri|posta*
irányítószám*|házszám*|emelet* .. ajtó
melyik utca*|ház*|kerület*|város*
hol lakik|található|van a
""",
    "ask_date": """
mikor|mettől|meddig|melyik|milyen|hány .. történt|volt|vásárolt*|rendel*|vett*|jó*|alkalmas|tud*|megfelel*|nap|napon|órakor|időpont*|dátum*|héten|jönne|érkez*|szeretn*|foglal*|járt*|kezd*|utaz*|felel
mikor|mikorra|mikortól|mikorra
melyik nap*|időpont*|héten|hónap*|délután|órá*
milyen|melyik dátum*|időpont*|időszak*|nap*
dátum*|időpontját
hánykor|hány órakor|órára
""",
    "ask_photo": """
fotó*|fénykép*|kép|képet|képek|képeket|képernyőkép*|képernyőfotó*|screenshot*|szkennel*|scan*|videót|videó
nyugta|nyugtá*|blokk*|számlamásolat*|másolat*|igazolás*
""",
    "ask_what": """
mi|mit|milyen|melyik|hány|hányan|mekkora|mire|miben|miért pontosan|a|az|történik|méret*|típus*|szín*|modell*|program*|hiba*|üzenet*|szeretn*|gond*|problém*|tünet*|hibakód*|lát*|ír*|keres*|jelez*|kérdés*
le|el|meg tudná|tudnád|tudja írni|mondani|adni|erősíteni
leírná|elmondaná|megírná|megadná|megmondaná|pontosítaná|leírnád|elmondanád|megírnád|megadnád|megmondanád|pontosítanád|elküldené|elküldenéd
részletes*|bővebb*|pontosabb* .. leírás*|információ*|adat*|leír*
kérdés* .. lenne|van
több információ*|részlet*|adat*
mi|mit jelez|ír ki|lát|látsz|tapasztal*|történt|érez
milyen|melyik|mekkora|hány|hányas .. típus*|méret*|modell*|szín*|név*|program*|évjárat*|fő*|kilométer*|rendszer*|készülék*|verzió*|szoba|napra|főre
mi a típus*|hibakód*|neve|probléma|gond|címe|pontos
pontosan mi|mit|milyen|melyik|hol
írja|írd|adja|add|mondja|mondd|pontosítsa meg|le|el .. melyik*|milyen|mi|hogy
""",
    "done": """
beírtam|beírtuk|felírtam|felírtuk|átírtam|átírtuk|feljegyez*|bejegyez*|előjegyez*|átjegyez*
átraktam|átraktuk|áttettem|áttettük|áthelyez*|átütemez*|átfoglalt*
elküldtem|elküldtük|kiküldtem|kiküldtük|elküldve|átküldtem|átküldtük|küldtem|küldtük|feladtam|feladtuk|postáz*|elpostáz*|újraküldt*|megküldt*
módosított*|módosítva|javított*|kijavított*|kijavítva|helyesbít*|korrigált*|frissített*|rögzített*|pótolt*
töröltem|töröltük|sztorniz*|lemondtam|lemondtuk|visszavont*|leállított*|kikapcsolt*
megrendelt*|rendeltem|rendeltük|kicserélt*|cseréltem|cseréltük|beszerelt*|megjavított*|megszereltük|elkészült*|elkészít*|elkészítettem|előkészített*
beállított*|aktivált*|bekapcsolt*|feloldott*|visszaállított*|újraindított*|engedélyeztem|engedélyeztük|meghosszabbít*|hosszabbított*|regisztrált*
elintézt*|elintézve|intéztem|intéztük|megoldottam|megoldottuk|megoldva|megoldódott|rendeztem|rendeztük|rendezve
félretett*|félreraktam|félreraktuk|fenntart*|foglalva
kiállított*|kiszámláz*|csatoltam|csatoltuk|mellékeltem|mellékeltük
megbeszélt*|egyeztettem|egyeztettük|szóltam|szóltunk|megkért*|megkértem|kértem|kértük|értesített*|átadtam|átadtuk
felhívtam|felhívtuk|beszéltem|beszéltünk|megkérdez*
már|most|időközben úton|kész|rendben|kint|készen|megvan|elment|megérkezett|működik
kész van|vagyunk|is
készen van|vagyunk|áll
megtörtént|megérkezett|beérkezett|elindult|átvehető
időpontja|foglalása|rendelése|csomagja|időpontod|foglalásod .. megvan|rendben|rögzít*|biztos*|élő|érvényes|úton|megerősít*
visszaigazolt*|megerősített*|visszaigazolás* .. küldt*|ment|elküldt*
lefoglaltam|lefoglaltuk|foglaltam|foglaltuk|foglaltunk|befoglaltam
visszautaltam|visszautaltuk|utaltam|utaltuk|átutaltam|átutaltuk|jóváírtam|jóváírtuk|jóváírva|visszatérítettem|visszatérítettük|visszafizettük|elindítottam|elindítottuk|indítottam|indítottuk
mellékelten|csatoltan|mellékelem|csatolom
megtaláltam|megtaláltuk
be|le|fel|át|el|meg|ki|jóvá|vissza|félre is *tam|*tem|*tuk|*tük|*tunk|*tünk
áttettem|kitoltam|átkönyveltem|visszatettem|átírtam|elraktam|kiküldtem|beírattuk|beírattam|lemondtam|elraktuk|összekészítettem
felfüggesztettem|felfüggesztettük|felmértük|kiderítettem|beszereztem|beszereztük
*ve|*va .. van|is
áttéve|átírva|beírva|megvan|kész
itt vár|van .. nevén*|pult*|ön*
fel|be|le *tam|*tem|*tuk|*tük
kész .. *re|*ra|*ve|*va|van|átvehet*|is
""",
    "will": """
fogom|fogjuk|fogja|fogják|fogunk|fogok
hívom|hívjuk|felhívom|felhívjuk|visszahívom|visszahívjuk|hívja|felhívja|visszahívja|felhívják|hívják|telefonál*|csörg*|rácsörg*
küldöm|küldjük|küldünk|küldök|elküldöm|elküldjük|kiküldjük|kiküldöm|megküld*|átküldöm|átküldjük|postázzuk|feladjuk|küldi|elküldi
jelentkezem|jelentkezünk|jelentkezik|visszajelzek|visszajelzünk|visszaírok|írok|írunk|megírom|szólok|szólunk|válaszolok|válaszolunk|visszaszólok|értesítem|értesítjük|értesíteni|tájékoztatom
kimegy|megy|kimegyünk|megyünk|kimegyek|megyek|érkezik|megérkezik|odaér|odaérünk|jön|jövünk|jövök|kiszáll*|átmegy|felmegy|bemegy
kapja|megkapja|kapni|kap|megkapod|kapod|kapsz
utaljuk|utalom|visszautaljuk|visszautalom|jóváírjuk|jóváírom|visszatérítjük|visszafizetjük|átutaljuk
kicseréljük|cseréljük|kicserélem|megjavítjuk|megjavítom|javítjuk|kijavítjuk|kijavítom|megcsináljuk|elkészítjük|elkészítem|megoldjuk|megoldom|rendezzük|helyreállít*|beszereli*|szereljük
intézem|intézzük|elintézem|elintézzük|elindítom|indítom|megrendelem|megrendeljük|foglalom|lefoglalom|lefoglaljuk|félreteszem|félretesszük|beírom|beírjuk|felírom|felírjuk|átírom|átírjuk|módosítom|módosítjuk|törlöm|töröljük|kiállítom|kiállítjuk
megnézem|megnézzük|ellenőrzöm|ellenőrizzük|utánanézek|utánanézünk|megkérdezem|megkérdezzük|egyeztetek|egyeztetünk|átnézem|megkeresem|kiderítem|rákérdezek
átadom|átadjuk|megbeszélem|megkérem|beszélek|szervezem|megszervezem|leszervezem
elhozzuk|elhozza|hozzuk|hozza|kiviszi|kivisszük|visszük|viszi|szállítjuk|kiszállítjuk|leszállítja
keresni|keresi|megkeresi|keresem|keressük
gondoskod*
én magam|személyesen .. hív*|viszem|megyek|intéz*|figyel*|kísér*
vállalom|vállaljuk
várjuk|várom|várják|várlak .. önt|önöket|titeket|szerdán|kedden|hétfőn|csütörtökön|pénteken|holnap|ma|*kor|*ra|*re
csütörtökön|pénteken|hétfőn|kedden|szerdán|holnap|ma .. lesz|számládon|*juk|*jük|*om|*em|*öm|*unk|*ünk|megy|jön|érkezik|kimegy
ig|-ig .. kész|meg
*-ig|*ig .. kész|megkap*|elkészül*|küldöm|*juk|*jük|*om|*unk|döntünk
lesz .. kész|nálunk|nálad|önnél|meg|ott|számlá*|elérhető
átveheti|átvehető|átveheted|átvehetik
*teszem|*írom|*viszem|*küldöm|*nézem|*adom|*hozom|*vezetem|*hívom|*indítom|*intézem|*rendelem|*foglalom|*cserélem|*javítom
*tesszük|*írjuk|*visszük|*küldjük|*nézzük|*hozzuk|*vezetjük|*hívjuk|*indítjuk|*intézzük|*rendeljük|*foglaljuk|*cseréljük|*javítjuk|*csináljuk|*ragasztjuk|*téritjük|*szállítjuk
elvégzem|elvégezzük|felfüggesztem|elkészítem|megerősítem|visszaigazolom|visszaigazoljuk|döntünk|leülünk
szerelő|technikus|kolléga*|kollégám|futár|műszerész|mester|lajos|anna .. megy|jön|kimegy|visz|viszi|hív*|ott
kiküldök|kiküldünk|küldök|küldünk|viszek|hozok|írok
elmegy|kimegy|visszamegy|átmegy
meglesz|elkészül|elkészülünk
kész lesz
""",
    "when": """
ma|holnap|holnapután|mához|holnapra|mára|holnapig|máig
délután|délutánra|délutánig|délelőtt|délelőttre|délben|délig|délre|reggel|reggelre|reggelig|este|estére|estig|éjfélig|hajnalban|napközben
hétfő*|hétfő|kedd*|szerda|szerdá*|szerdai|csütörtök*|péntek*|szombat*|vasárnap*
január*|február*|március*|április*|május*|június*|július*|augusztus*|szeptember*|október*|november*|december*
jövő|következő|ezen|e hét*|héten|hónap*|szerd*|kedd*|hétfő*|péntek*|csütörtök*
jövő héten|hét
percen|órán|napon|héten|munkanapon|perc|óra belül
belül
munkanap*
tízkor|nyolckor|kilenckor|kettőkor|háromkor|négykor|ötkor|hatkor|hétkor|tizenegykor|egykor|délkor|tizenkettőkor|tízre|kilencre|nyolcra|kettőre|háromra|négyre|ötre|hatra|tízig|kilencig|kettőig|háromig|négyig|ötig|hatig|nyolcig
egy|két|három|négy|öt|hat|tíz|húsz|harminc|pár|fél|néhány|1|2|3|5|10|15|20|30 perc*|órá*|óra|nap*|hét|hetet|héten|napos|munkanap*
perc múlva
múlva
hét|hónap|nap végéig|végére|elejére|elején|végén|közepén
hétvégén|hétvégéig|hétvégére
*-kor|*-ig|*-ra|*-re|*-án|*-én|*-jén|*-jéig|*-áig|*-éig|*-étől|*-ától|*-tól|*-től|*-jére|*-ára|*-ére
óráig|órakor|órára|félkor|félig|fél óra
óra között
azonnal|máris|rögtön
mai|holnapi napon|nap
még ma|aznap
aznap
perc az|alatt|múlva
perc|óra|nap|hét alatt
holnaptól|mától
""",
    "vague": """
utánanézünk|utánajárunk|kivizsgál*|megvizsgál*|vizsgáljuk|átvizsgál*|vizsgálat*
hamarosan|rövidesen|mielőbb|mihamarabb|idővel|előbb-utóbb|valamikor|valamikorra|mostanában|nemsokára
amint|ahogy .. lehet*|tud*|tudunk|tudok|időnk*|időm|kapacitás*|odajut*|sorra
lehető leghamarabb|leggyorsabban|legrövidebb
minél előbb|hamarabb
továbbítottuk|továbbítottam|továbbítjuk|továbbítom|továbbítva|továbbadom|továbbadtam
jelentkezni fog*
keresni fog*
valaki majd|keres*|jelentkez*|hív*|fog*
intézkedünk|intézkedni|intézkedés*
igyekszünk|igyekszem|igyekezni|megpróbál*|próbáljuk|próbálom
nem tudunk|tudok|tudom|tudjuk .. mikor|pontos|időpontot
dolgozunk rajta
sorra kerül*|kerülnek
elbírál*
értesíteni fog*|fogjuk
hallani fog* rólunk
foglalkozunk|foglalkoznak vele
kollégáink|munkatársaink|munkatársunk|kollégánk|szakembereink .. fog*|majd|hamarosan|keres*|vizsgál*|dolgoz*|felves*|felveszi*
felveszi|felveszik|felvesszük .. kapcsolat*
észrevételét|jelzését|javaslatát .. figyelembe|továbbít*|rögzít*
majd jelentkez*|keres*|hív*|szól*|értesít*|megnéz*|meglát*|valaki|kiderül|lesz|utána*|egyszer|valamikor
remélhetőleg|elvileg|valószínűleg .. lesz|jön|megy|kész|majd|hét*
türelmét|türelmüket|türelmedet|türelemmel|türelem
ha lesz|időm|időnk|odaér*|ráérünk|jut
meglátjuk|meglátom|kitaláljuk
foglalkozunk vele|az
folyamatban
feldolgozás alatt
meglátjuk
majd kiderül
""",
    "answer": """
igen
lehetséges|megoldható|lehet|mehet|belefér|jöhet|elfogad*
ára|díja|költsége|összege .. ft|forint
kerül|kerülnek|forint*|ft|ezer|eft|euró*
forintba kerül
nyitva vagyunk|tartunk|van
nyitva
van raktáron|nálunk|szabad|hely|belőle|lehetőség
kapható|elérhető|jár|érvényes|tartalmazza|ingyenes*|díjmentes*
elég|elegendő|szükséges|kell|hoznia|hozzon .. hoz*|csak|egy|személyi*
nem kell|szükséges
hozhat*|jöhet*|mehet*|használhat*|fizethet*|parkolhat*|átvehet*|visszahozhat*|tudja .. is|kártyá*
így|úgy van
semmi akadálya|gond|probléma
van|akad .. raktáron|hely|szabad|készleten|parkoló*|lift|rámpa
elég|kell|kellenek|szükséges|szükségesek .. hoz*|egy|személyi*|hozzá|kivonat*|csak
*hat|*het|*hatja|*heti|*hatod|*heted|*hatsz|*hetsz|*hatnak .. is|nyugodtan
nyugodtan *hat|*het|*hatja|*heti|jöj*|hozz*
benne van
*tól *ig
óráig
akadálya nincs
díja nincs
természetesen|persze|hogyne|naná
semmi akadály*
""",
    "extra": """
ingyen|díjmentesen|térítésmentesen|költségmentesen|grátisz
külön díj nélkül
vendége|vendégünk .. ház|kávé*|üdít*|ital*
saját költség*|költségünkre
a mi költség*|számlánk*|kontónk*
elengedt*|elengedjük|elengedem|nem számol*|számoljuk|számítjuk .. fel|díj*|költség*|el
kárpótlásul|cserébe|bocsánatkérés*|elnézés* .. jóvá*|ad*|kap*|ajándék*|kedvezmény*
ha már|úgyis itt|ott|arra|szóba|nálunk|nyitva|benn
is kicserélt*|megcsinált*|átnéztem|beállított*|betettem|tettem|raktam|írtam|néztem|küldtem|kiszámolt*|összeírt*|megrajzol*|előkészít*|kipróbált*
tettem|raktam|betettem|bekészít*|becsomagol*|csomagol*|mellétett*|tettünk|raktunk .. bele|mellé|hozzá|be|egy|is|ajándék*
mellé .. tettem|tettünk|raktam|teszek|tesz*
zárás|munkaidő|nyitás után|előtt
tovább|bent|benn|később|ott marad*|maradtam
nyitva tart*|hagyom .. tovább|miatt|önnek
hazafelé|útba|útközben|munka .. esik|elvisz*|bedob*|beugr*|leadom|visszahoz*|menet
elviszem|kiviszem|bedobom|beugrom|leadom|odaviszem|átviszem|elhozom|hazaviszem
személyesen .. viszem|elviszem|megyek|intéz*|elhozom|átad*
én magam
szabadidő*|szabadnap*|vasárnap is
hogy ne .. kelljen|kell*
ne kelljen .. fárad*|kétszer|vár*|külön|cipel*|utaz*|vissza*
biztos ami|biztos
gondoltam|gondoltuk|arra gondol* .. jól|hasznos*|örül*|megnéz*|segít*|hátha|érdek*
észrevett*|feltűnt|láttam|láttuk .. hogy|ezért|és
összeírtam|összegyűjtött*|összeállított*|leírtam|kiszámoltam|megrajzol*
kérés nélkül
ajándékba|ajándékként|ajándékkal|ajándékunk*|meglepetésként|meglepetésünk
vendégünk|vendége|meghívjuk|meghívom .. ház|kávé*|pohár*|süti*|ital*|egy
kárpótlásul|kárpótlásként|engesztelésül|kompenzációként|cserébe
egyúttal|ráadásul|ráadásként|mellesleg|egyébként|azt|és is? .. megnéztem|megnéztük|átnéztem|átnéztük|kijavítottam|láttam|beállítottam|kicseréltük|írtam|*tam|*tem
megnéztem|átnéztem|átnézte|megkérdeztem|kijavítottam|beállítottam|megújítottam|összeírtam|elmentettem|csináltam .. is|még|többi|kérés*|azt
hogy|nehogy .. ne ott|neked|önnek|kelljen|ezzel|egyenként|akadj*|érje|érjen|menjen
mert|és láttam|észrevettem .. hogy
azt is *tam|*tem|*tuk|*tük
hátha .. hasznos|haszn*|jól|örül*
becsomagol* .. ajándék*|szép*
kézzel írt|írott
külön .. autót|küldök|menüt|kártyát|edény*|írtunk|készít*
ingyen|díjmentesen .. is|küldök|adok|kap*|készít*
délután|este|úgyis|arra|arrafelé .. benéz*|beugr*|viszek|elviszem|odaviszem|útba
benézek|beugrom|odaviszem|elkísér*|megmutatom
zárás|munkaidő|műszak után
nem kerül semmi*
*nak|*nek is *tam|*tem|*tuk
bátorkodtam
vettem a bátorság*
kérés*|kérdezés nélkül
""",
    "grief": """
meghal*|haldokl*|halál*|haláleset*|halott*
elhuny*|néhai|megboldogult*|hagyaték*
elvesztett*|elveszített*|elvesztése .. férj*|feleség*|anyá*|apá*|édes*|testvér*|fiu*|fiam*|lány*|bab*|gyer*|kuty*|macsk*|állás*|munk*|nagy*
temetés*|temető|gyász*|özvegy*|ravatal*|hamvaszt*|részvét*|koporsó*|halotti|urn*
kórház*|intenzív*|mentő*|műtét*|műtött*|stroke*|infarktus*|agyvérzés*|kóma*
diagnóz*|rák|rákos|daganat*|tumor*|kemó*|kemoterápi*|leukémi*|hospice|áttét*|rosszindulat*
válás*|elvált*|válok|válunk|különválás*|szétköltöz*
elbocsát*|kirúgt*|elvesztettem az állás*|munkanélküli*|leépít*
elvetél*|vetélés*|vetél*
baleset*|balesetet|karambol*
leégett|kiégett|tűzvész
súlyos|nagyon beteg*|állapot*
meghalt*|elhunyt*|elhalálozot*
örökre elment|eltávozott
már nem él
elaltat*
el kell* altat*
""",
    "objects": """
nem értek|értünk|ért egyet|egyet
nem fogadom|fogadjuk|fogadhatom el
elfogadhatatlan*|tarthatatlan*
nem ezt|így|erről|azt|ennyi*|ez|ennyit|ilyet .. mond*|ígér*|ír*|beszél*|rendel*|kért*|állapod*|szerep*|volt|vettem|foglal*
nem így|erről|ezt beszél*|volt|ígér*|állapod*|mond*
azt mondták|mondta|ígérték|ígérte|írták|írta|állították|tájékoztat*|beszéltük|közölték
nekem azt|ezt|nem|úgy|egy .. mond*|ígér*|ír*
önök|ti|ön|maguk azt|ezt|nem|ígér*|mond*|írt*|hibáz*|rontott*|késtek|tévedt* .. mond*|ígér*|ír*
volt szó
szó sem|sincs|se
nem igaz|stimmel|jogos|korrekt|fair|helyes|jó|egyezik|egyez|látom|hiszem|értem|tartom|szerepel|tisztességes|oké
vitatom|vitatjuk|kifogás*|reklamáci*|reklamál*|panasz*|tiltakoz*|sérelmez*|nehezmény*
túlszámláz*|túlszámol*|többet|duplán|kétszer|dupla .. számol*|számláz*|von*|levon*|fizet*|kér*|szed*|terhel*
kétszer|duplán von*|levon*|számláz*|számol*|terhel*
levontak|levonták|felszámol*|felszámít*|kiszámláz*|ráterhel*|rászámol*
miért .. kell*|fizet*|drágább|több|ennyi|nem|számol*|én
nem fizetem|fizetek|vagyok hajland*|fizetjük
igazságtalan*|méltánytalan*|tisztességtelen*|jogtalan*|átverés*|becsapás*|becsap*|átver*|megtéveszt*
ellentmond*|ellentétben
nem én|mi .. hib*|rontott*|tehet*|kért*
túl drága|magas|sok
szerintem .. nem|ez|több|hib*|önök|túl
de|és én|nekem|önök|akkor|ott|nem|nálam|a honlap*|a kolléga* .. *tam|*tem|*tak|*tek|mond*|volt|áll|fizet*
de én|nekem|önök|nálam|nálunk|pedig
nekem|nekünk .. mond*|ígér*|írt*|mást
nálam|nálunk|papíromon|papíron|én .. az|úgy|ez|szerepel|áll|volt|van|mutat*|azt
én|mi úgy|azt|erre|máshogy tud*|emléksz*|olvas*|értett*|hallott*|lát*
úgy tudom|tudtam|tudjuk|volt|emlékszem|állt
nem így|ennyi*|kétszer|volt|én|az|igaz
szerintem|véleményem .. nem|ez|több|hib*|önök|túl|két|jár|*on|*en
önök|ön|ti szerint*
az én|saját|csatolt .. *m mutat*|szerint
*m szerint|mutat|jelez
mutat|mér|jelez .. mást|kevesebb*|több*
honlapjukon|honlapotokon|weboldalukon|tájékoztatójuk|szabályzat*|szerződésem|visszaigazolás*|hirdetés*|törvény .. áll|szerint|szerepel|írják|az
szerződésem|törvény|papír*|blokk*|honlap* szerint
mondom .. hogy|ki|nem|én
hibásnak|jogtalannak|soknak|tévesnek|igazságtalannak|drágának talál*|tart*
vitatom|vitatjuk|kifogásolom|tévesen|tévedés|hibásan|jogtalanul
pedig *tam|*tem|*tuk|*tük|*tak|a|az|én|ki|nem
pedig
többet|duplán|kétszer|magasabb* .. *tak|*tek|van|jött
*tak|*tek .. levon*|le|többet|duplán|fel
sokallja|sokallom|drágállom|soknak
nem kértem|rendeltem|kaptam .. meg|senki|ilyet|erről
erről|engem|nekem senki .. nem|szólt|értesít*
elállok|kártérítés*|jóváírás*|felülvizsgál*|kivizsgál*|reklamáci*|panasz*|kifogás*
""",
    "angry": """
felhábor*|elfogadhatatlan*|botrány*|minősíthetetlen*|nevetséges*|vérlázít*|gyalázat*|pofátlan*|szégyen*|felháborod*|tűrhetetlen*|szánalm*|siralmas*|dühít*|dühös*|mérges*|ideges*|feldúlt*|vicc|röhej*
elegem|elegünk
elég volt|ebből
második|harmadik|negyedik|ötödik|sokadik|hányadik|sokadjára|harmadszor*|negyedszer*|ötödszö* alkal*|level*|hív*|hét*|nap*|üzenet*|szor*
harmadszor*|negyedszer*|ötödször*|sokadszor*|hányadszor*|harmadjára
csalódott*|csalódás*|csalódtam|csalódtunk
felbosszant*|bosszant*|idegesít*
soha többet|többé
panaszt tesz*|fogok
panasz*
hányszor|meddig|mennyit kell|még|várjak
hihetetlen*|rémes*|borzalm*|szörnyű*|pocsék*|katasztróf*
lehúzás|átverés|rablás|csalás
mégis mi*|meddig|hogy*
ez vicc|már|komoly
nem igaz hogy
mi ez|az
hetek|hónapok|napok|órák óta .. vár*|nem|hív*
időpocsékol*
kidobott pénz*
""",
    "asks": """
kérem|kérjük|kérlek|kérnék|kérném|kérnénk|kérek|megkérném|megkérnélek|kérhetn*|kérhetek
tudna|tudnának|tudnál|tudnátok|tudnátok|tudnának|tudna-e
lehetne|lehet-e|lehetséges-e|lehet .. e|kérni
megnézné*|elküldené*|küldené*|küldjék|küldje|küldjetek|megmondaná*|segítene*|visszahívna*|hívjon|hívjanak|írják|írja|intézkedj*|javítsák|cseréljék|utalják|töröljék|módosítsák|szóljon|szóljanak
érdeklőd*
azt|azt szeretném|kérdezném|szeretnénk
kérdezném|kérdezni|kérdezem|kérdésem
keresek|keresünk|keresem
segítségét|segítségüket|segítségedet|segítsen|segítsenek|segíts
szeretnék|szeretném|szeretnénk|szeretnem *ni
szeretnék|szeretném|szeretnénk .. kérni|tudni|foglal*|módosít*|lemond*|vissza*|időpont*|*ni
jó lenne|volna .. ha|ma|addig
javítsátok|nézzétek|küldjétek|szóljatok|segítsetek|cseréljétek
*anak|*enek vissza|meg|el|ki .. kér*
lemondanám|módosítanám|kérném|vinném|hoznám|jelentkeznék|foglalnék|rendelnék|vennék|átíratn*
hol talál*|tartotok|van
*nám|*ném .. *ni|időpont*|foglal*
szükségem|szükségünk|kellene|kéne
kell nekem|egy
érdekelne|érdekel
tudni szeret*
""",
    "why": """
mert|mivel|ugyanis|hiszen|ugyan|azért
hogy ne|legyen|tudj*
így nem
lányom*|fiam*|férjem*|feleségem*|anyám*|édesanyám*|anyukám*|apám*|édesapám*|apukám*|gyerek*|gyermek*|kisfiam*|kislányom*|unokám*|nagymamám*|párom*|barátn*|kutyám*|kutya|macska|macskám*|főnököm*|hátam|térdem|derekam|bőröm|hajam|nagyszül*
miatt
munka|munkám|munkahely*|műszak*|vonat*|repül*|esküv*|vizsga|vizsgá*|nyaral*|költöz*|ünnep*|születésnap*|vendég*
napokban|hétvégén utaz*|érkez*|költöz*
dolgozom|dolgozunk|utazom|utazunk|költözünk|költözöm
""",
    "again": """
ahogy|mint|amint már? .. írtam|mondtam|említettem|jeleztem|kértem|megírtam
már|egyszer|többször|kétszer is .. írtam|mondtam|kérdeztem|megírtam|jeleztem|kértem|küldtem|elküldtem|megadtam|leírtam|említettem
már írtam|mondtam|kérdeztem|megírtam|jeleztem|kértem|küldtem|elküldtem|megadtam|leírtam|említettem|elmondtam
írtam már|is|az|fent|fentebb|előbb
nem erre|ezt|arra|az volt|kérdeztem|kért*|erre
nem erre válaszol*|kérdez*
nem ez|az volt .. kérdés*
továbbra is|sem|se
még mindig|sem|se .. nem|vár*|nincs|kap*
még mindig
ismét|újra|megint|újból .. ír*|kérd*|megkérd*|jelent*|kérem|felteszem|érdeklőd*
és mi|a|az|mikor
mi van|lesz|a helyzet
napja|hete|óta|hónapja|órája .. vár*|írtam|nem|nincs
hiába
második|harmadik|sokadik .. üzenet*|level*|kérdés*|alkalom*|ír*|hív*
emlékeztet*
másik|többi|eredeti|első kérdés* .. nem|az|volt|továbbra|válasz*
de|és akkor|most|mi|mégis|hol|mikor|én .. lesz|van|vagy|kérd*|mond*|kap*|vele|neki
de .. vagy nem
vagy nem
és most|akkor .. mi|mit|mikor
és mikor|mi|a
de ezt|azt|én|már .. négyszer|kétszer|háromszor|írtam|mondtam|*tam|*tem
négyszer|háromszor|kétszer|ötször .. *tam|*tem
mondom|mondtam .. hogy|már
nem válaszol*|kaptam .. választ|arra|kérdés*
választ nem|nem kaptam|kaptam
senki nem .. hív*|válaszol*|jön*|jött|szól*
várok|várunk|várom óta|még|napok|hetek|hete
óta .. várok|hívom|írok|nincs|nem
hete|napja|hónapja hívom|írok|várok|várunk|nincs
de ha mondom
értem de
nem arra|ezt .. kérdez*|kérd*|vonatkoz*
""",
    "declines": """
nincs szükségem|szükségünk|rá|szüks*
köszönöm|köszi|köszönjük|kösz nem|de|inkább|nem*|elég|jó
köszönöm|köszi szépen? nem|de nem|inkább|marad*
inkább nem|kihagy*|marad*|csak|később|átgondol*
kihagyom|kihagyjuk|lemondok|lemondom|passz|passzolom|visszautasít*
átgondol*|meggondol*|gondolkod* .. még|rajta|kell
még|majd .. gondolkod*|átgondol*|megbeszél*|meggondol*|alszom
maradok|maradunk|maradnék|maradjunk
elégedett vagyok .. mostani|jelenlegi|a
mondtam .. nem|hogy
már mondtam|írtam .. nem
majd később|máskor|legközelebb
nem kérem|kérek|kérném|kérnék|szeretném|szeretnék|akarom|akarok|érdekel|kell|köszönöm|köszi|élnék|élek|veszek|tervez*|szükséges
csak a|az|ezt|ennyit|egy .. kér*|szeretn*|kell|akar*
csak ennyi*
de nem
akkor sem|se
majd meglát*|gondolkod*|jelentkez*|szólok|később|eldönt*
még körbenéz*|körülnéz*|gondolkod*
körbenézek|körülnézek|meglátom|meglátjuk
talán|inkább máskor|később|majd
lemondanám|lemondom|törölném
""",
    "other_way": """
nincs|van|lenne|volna|létezik .. más|másik|valami|esetleg|egyéb|egyáltalán .. megoldás*|lehetőség*|mód|időpont*|alternatív*|út|hely
nem lehet|lehetne|tudn*|megoldható .. mégis|valahogy*|esetleg|máshogy|másik|másnap|kivétel*|legalább|addig|inkább
mit|és mit|akkor mit tud*|tegyek|tehetek|csináljak|csinál*|tehetünk|tegyünk|javasol*|tudok
akkor mi|mit|hogyan|hol|most|mikor
és ha|akkor|esetleg|mi|másnap|máshol|online
és|de hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|jövő|holnap|másik|máshol
hogyan|hogy .. tovább|oldjam|juthat*|tudn*
mi a|lenne megoldás|alternatív*
más|másik|egyéb|valami|valamilyen megoldás*|lehetőség*|mód|időpont*|alternatív*|út
és|de most|akkor|holnap|jövő|másik|másnap|a|azt|azon|később|következő|este|reggel .. héten|bármi*|lehet*|nap|nem|orvos*|is
és most|holnap|akkor|máskor|később
bármikor|bármelyik .. nap|héten|hely
nem lehetne|tudna|tudnának .. hogy|mégis|esetleg|inkább|egy|legalább|másik
valahogy|máshogy|másképp
mit lehet .. tenni|csinálni
akkor mi a|mit|hogy
""",
    "pleased": """
ez|az|önök|te|maga nagyon|szuper|igazán|fantasztikus|csodás|hihetetlenül|annyira .. kedves|jó|rendes|segítőkész|gyors|szép
kedves öntől|önöktől|tőled|tőletek
nagyon|igazán|rettentő|hihetetlenül|végtelenül|annyira kedves*|rendes*|hálás*|örül*|segítőkész|gyors*|jó|boldog*
szuper|remek|fantasztikus|csodás|csodálatos|nagyszerű|tökéletes|király|zseniális|kiváló|klassz|pazar|éljen|szenzációs|hurrá|isteni|ragyogó|príma|szupi
jobb|több|gyorsabb|többet .. mint|vártam|reméltem|gondoltam
nem vártam|számítottam|gondoltam volna|hittem volna
nem is|sem számított*|gondolt*|remélt*|vártam
felülmúl*|meglep*|lenyűgöz*|meghat*|megható*
megmentett*|megmentő*|életmentő*|angyal*|kincs
hálás*|hála
maximálisan|teljesen|nagyon elégedett*
ajánlani fog*|mindenkinek
le a kalappal
öt csillag*|csillagos
ilyen ügyfélszolgálat*|kiszolgál*|hozzáállás*|figyelmes*
rendesek|rendes
nagy segítség
nagyon|hálásan|ezer|ezerszer köszönöm|köszönjük|köszi|köszönet|hála
köszönöm|köszönjük|köszi
köszönöm|köszi .. nagyon|szépen|hálás*|segítség*|gyors*
köszi|köszönöm mindent|szépen|nagyon|tényleg
korrekt|szupcsi|szupi|kösz|király|zsír|hú|wow|ááá|juhú
több|jobb|gyorsabb|többet .. mint .. vártam|számított*|reméltem|gondoltam
nem hiszem el
nem is számított*|gondolt*|vártam|reméltem
kérnem|kérni sem|se kell*
erre .. nem|sem .. gondolt*|számított*|jöttem
erről .. fogalm*|nem
elégedett vagyok|vagyunk|voltam
csak .. ezt|megír*|megköszön* .. szeret*|akar*
jól esett|jólesett
megköszönni|köszönetet
isteni|ragyogó|mesés|szuperek
megmentette|megkönnyeb*
kő esett
""",
    "unhappy_end": """
akkor|inkább .. máshol|máshova|máshoz|máshová|mást|lemond*|felmond*|töröl*|máshonnan|nem|konkurenci*|hagy*|elviszem|keresek|vissza*|panaszt
máshol|máshova|máshová|máshoz|mást|máshonnan|másutt .. keres*|megyek|fordul*|vesz*|rendel*|viszem
máshoz fordul*|megyek
másik szolgáltat*|cég*|bank*|bolt*|fodrász*|orvos*|szerel* .. keres*|megyek|vált*
lemondom|felmondom|felmondok|visszamondom|törlöm|töröljék|törölje|lemondanám
nincs értelme
felesleges|fölösleges|reménytelen
többet|többé|soha nem .. jövök|megyek|rendelek|veszek|vásárol*|jövünk|leszek
nem jövök|megyek|rendelek|kérek .. többet|többé|hozzá*|vissza
fogyasztóvéd*|ügyvéd*|békéltető*|bíróság*|feljelent*|értékelés*|google*
kár volt|hogy
köszönöm|köszi a semmit
ennyit erről|a
nem segít*|oldott*|jutott* .. semmi*|sokat|meg|előrébb
akkor sem|se|hiába
így jártam
szép kis
hagyjuk|hagyjátok|hagyja|hagyd .. inkább|akkor|egész*|ezt
akkor hagyjuk|hagyja|mindegy|így|nem|semmi|kösz
mindegy .. akkor|már|köszönöm|hagyjuk
hagyjuk
na mindegy|jó|szép|ez
nem vagyok elégedett
csalódott|csalódtam|csalódás
ennyit ért|a|az
ilyet|ez nem .. hiszek|normális
hihetetlen
jogász*|ügyvéd*|fogyasztóvédelem*|békéltető
""",
    "wants_advice": """
melyik|melyiket|mit|milyet|milyent .. ajánl*|javasol*|választ*|vegyek|érdemes|tanácsol*|jobb|gondol*|való|kérjek|vegyem|vegyünk
mit ajánl*|javasol*|tanácsol*|gondol*|tud
ajánl*|javasol* .. nekem|valami*|mit|egy
tanács*|tanácsot|segítsen* .. választ*|dönt*|eligazod*
mi a különbség|különb*
különbség*
megéri|érdemes|megéri-e|érdemes-e
megér
milyen|melyik .. jó|jobb|lenne|illik|való|típus*|fajta|alkalmas|csomag*|lehetőség*
mire jó|való
hogyan működik|kell
hogy működik
működik .. ez|a|hogyan
gondolkod* .. egy|azon|rajta|hogy|on|en
vennék|vásárolnék|keresek|keresünk
nem tudom .. melyik*|mit|mi|hogy|milyen
tudnak|tudna|tudnál ajánlani|javasolni|segíteni
elmagyaráz*|elmondaná*|mesélne
mi|mit van|lesz|tartalmaz|foglal .. benne|magában
van benne
jó|alkalmas|megfelelő lenne|lesz|ez .. erre|nekem|hozzá|ehhez|háromfős|*nak|*nek
ez|erre .. jó
jó-e|jobb-e|alkalmas-e|elég-e|kell-e|megéri-e|való-e
kell .. hozzá|nekem|az .. hosszabb|garancia|biztosítás|külön|vagy
mit|melyiket|melyik .. vegyek|vegyem|válasszak|válasszam|kérjek|rontok|éri|jó|jobb|biztonságos*
mi a|lenne .. biztonságos*|jobb|legjobb|jó
éri meg
nem tudom .. eldönt*|melyik*|választ*
keresek|keresnék|keresünk|kerestem|szeretnék|vennék|kellene .. *ra|*re|*nak|*nek|egyszerű|olyan|jó
mire számíthat*|jó
szeretnék .. venni|vásárolni|váltani|valami
""",
    "negation": """
nem
ne
nincs*
sem
se
nélkül
senki
semmi
""",
}
