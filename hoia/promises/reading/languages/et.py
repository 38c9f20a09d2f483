"""Estonian."""

from collections.abc import Mapping
from typing import Any

from ..language import Clause, Filter, Frame, Language, rule

# ── Words by class ───────────────────────────────────────────────────────────────────────────────────────────────────

WORDS = {
    "adjectival": "esmaspäevase esmaspäevane teisipäevase teisipäevane kolmapäevase kolmapäevane neljapäevase neljapäevane reedese reedene laupäevase laupäevane pühapäevase pühapäevane",
    "us": "ma mina me meie",
    "you": "te teie sa sina",
    "yours": "teie teile teid teilt teiega teil teieni teis teist sinu su sulle sulle sind sinult sult sinuga suga sul sinul teie",
    "and": "ja ning & ning/või ja/või",
    "or": "või ehk",
    "adv": (
        "ka siis ise isiklikult kindlasti loomulikult muidugi veel juba uuesti kohe kiiresti täiesti lihtsalt igatahes samuti "
        "lisaks omalt poolt meie meiega eraldi ühtlasi seejärel hoopis jälle taas ära kõik mõlemad koos rahulikult põhjalikult "
        "korralikult vajadusel ausõna kindlalt eks küll no nii ikka ikkagi tasuta kuludeta otse esimesel uue uut uus täpselt ainult "
        "automaatselt täielikult täies ulatuses lõpuks samas teile sulle teid sind selle selles sellest seda need nende see asja "
        "asjad ma mina me meie meil vastavalt järjest viimaks õigeks seetõttu sellepärast seega sestap tegelikult vahepeal esmalt kõigepealt"
    ),
    "now": "praegu hetkel parasjagu parajasti nüüd preagu praegugi nüüdsama hetkeseisuga praegusel",
    "be": "on olen oleme oled olete",
    "third": "ta tema",
    "someone": "keegi üks",
    "kell": "kell kella kl klo kelle kellast kellani kellaajaks kellaajal",
    "pool": "pool poole pooleks poolest pooleni",
    "quarter": "veerand veerandi veerandiks",
    "threequarters": "kolmveerand kolmveerandi kolmveerandiks",
    "within": "jooksul vältel kestel joksul jooskul jooksu joosul",
    "past": "pärast peale möödudes möödumisel",
    "later": "hiljem",
    "about": "umbes ca circa u orienteeruvalt ligikaudu umbkaudu circa enam-vähem cirka",
    "latest": "hiljemalt hiljemat hilemalt viimaseks hiljmalt kõige",
    "close": "paiku ringis kandis ajal paigu ümber kanti eel",
    "workday": "tööpäev tööpäeva tööpäevad tööpäevi tööpäevaga tp tööp argipäev argipäeva pangapäev pangapäeva tööpäva tööpaeva äripäeva",
    "workdayat": "tööpäeval tööpäevaks tööpäevani argipäeval argipäevaks pangapäeval pangapäevaks",
    "end": "lõpp lõpu lõpuks lõpus lõpuni lõpul lõppu lõpupoole lõpupäevadel lõppeks",
    "start": "algus alguse alguseks alguses algul algupoole algusesse algus",
    "middle": "keskel keskpaik keskpaigaks keskpaigas keskpaigani keskpaiku keskeks kesk keskpaika",
    "this": "sel sellel selle see käesoleva käesoleval jooksva jooksval antud sellest seda",
    "next": (
        "järgmine järgmise järgmisel järgmiseks järgmiseni järgmist järgmisest järgmisse järgmisesse tulev tuleva tuleval tulevaks eesoleval eesoleva järgneva järgneval "
        "jargm järgm"
    ),
    "afternext": "ülejärgmine ülejärgmise ülejärgmisel ülejärgmiseks ülejärgmiseni",
    "lastly": "eelmine eelmise eelmisel eelmiseks eelmist möödunud läinud viimase viimasel",
    "ending": "~ks ~ni ~st ~l ~le ~ga ~sse ~ne ~nes ks ni st l",
    "th": "~ndaks ~ndal ~ndani ~ndast ~nda ~ndale ~s ~daks ~dal ~dani ~da ~ndiks ~st ~ks ~ni ~l ~le ~ndas ~ndat",
    "dated": "kuupäev kuupäeva kuupäevaks kuupäeval kuupäevani kuupäevast kuup kuupäevale",
    "glue": "on ka veel juba siis ja kuni ning täpselt aga kell a aasta aastal aja ehk see",
    "doubt": (
        "küsimus küsimusi küsimused küsimuste probleem probleeme probleemid mure muresid kahtlus kahtlusi segadust arusaamatust takistus takistusi "
        "tõrge tõrkeid raskusi lisaküsimusi lisaküsimused abi nõu lisainfot lisainformatsiooni selgitust küsida pretensioone pretensioon"
    ),
    "client": "klient kliendi tellija üürnik patsient õpilane lapsevanem omanik taotleja külaline pr hr proua härra abonent",
    "theirs": (
        "energia elering utilitas adven enefit tele2 elisa bolt wolt ryanair airbaltic lufthansa finnair elron kone otis ergo salva compensa seesam venipak transpordiamet terviseamet töötukassa sotsiaalkindlustusamet tootja pank tarnija kindlustus kohus politsei haigekassa tervisekassa maksuamet linnavalitsus ministeerium konkurent naaber naabrid hulgimüüja "
        "importija tehas notar naabri riik emta valitsus pangad kindlustusselts elektrilevi telia hotell lennufirma lennuliin reisikorraldaja postiettevõte itella smartpost swedbank seb lhv luminor tööandja omniva dpd tootjatehas nad nemad saksa volikogu vallavolikogu linnavolikogu riigikogu president "
        "maakohus ringkonnakohus halduskohus riigikohus vastaspool hageja kostja käendaja käendajad laenusaaja laenuandja laenuvõtja ostja müüjapool kohtutäitur täitur prokurör prokuratuur "
        "politseinik päästeamet keskkonnaamet ravimiamet andmekaitse ppa rmk riik töövõtja alltöövõtja hankija registripidaja korraldaja rahastaja pärija pärijad võlgnik "
        "audiitor vedaja vedajad liisingufirma skanska verston merko nordecon ragn-sells maxima rimi selver prisma coop bauhof k-rauta ikea euronics elektrum alexela olerex circle google microsoft apple meta paypal stripe revolut visa mastercard adobe cramo ramirent tallink viking eckerö flixbus gren forus g4s securitas schindler booking airbnb amazon zalando veefirma hooldusfirma turvafirma kindlustusfirma võrguettevõte vahendaja kaasomanik kaasüürnik eelmine omanik pangaautomaat raviarst eriarst "
        "elektrimüüja gaasimüüja võrguoperaator sideoperaator mobiilioperaator võrgufirma elektrifirma soojatootja jäätmevedaja prügivedaja teenusepakkuja pakivedaja kullerfirma kindlustusandja kindlustaja liisinguandja garantiiandja maksekeskus tarkvaratootja seadmetootja autotootja ehitusfirma transpordifirma kaardifirma krediidiandja omavalitsus "
        "tarnijad tootjad ametid tuletõrje saatkond portaal inspektsioon koolivalitsus vallavanem maaletooja edasimüüja hulgiladu lapsevanemad vanemad konkurendid kohtunik tolliamet toll saatkond konsulaat eksamikeskus"
    ),
    "treats": "süstin süstime vaktsineerin vaktsineerime opereerin opereerime plommin plommime plombin plombime kroonin kroonime trimmin trimmime steriliseerin steriliseerime kastreerin kastreerime kiibistan kiibistame pildistan pildistame lokitan lokitame epileerin epileerime masseerin masseerime tätoveerin tätoveerime",
    "been": "oli olid olin olime olite polnud hakkas hakkasid ebaõnnestus õnnestus katkes lõppes algas toimus kestis viibis tekkis tekkisid kukkus hilines tühistus nurjus läks läksid tuli tulid jäi jäid sai said kadus möödus saabus saabusid",
    "kin": "abikaasa mees naine poeg tütar ema isa vend õde sõber sõbranna elukaaslane sugulane kolleeg äi ämm onu tädi töökaaslane",
    "body": (
        "hamba hammast hambad hambaid krooni plommi plommid implantaadi implantaati juureravi hambakivi breketid breketeid kape jäljendid jäljendi proteesi tarkusehamba tarkusehammast esihamba silla õmblused õmblusi õmbluse niidid niite kipsi lahase sideme haava haavad sünnimärgi sünnimärki vereproovi vereproovid vereanalüüsi vereanalüüsid analüüsid röntgeni röntgenpildi röntgenülesvõtte ultraheli ultraheliuuringu uuringu ekg kardiogrammi süsti süste vaktsiini vaktsineerimise tilguti juuksed juukseid tooni juurdekasvu soengu salgud triibud ripsmed ripsmeid kulmud kulme küüned küüsi küüniseid küünised meigi maniküüri pediküüri geellaki tätoveeringu massaaži koormustesti kõrvad nahahoolduse näohoolduse silmarõhu nägemise luutiheduse operatsiooni lõikuse steriliseerimise kastreerimise kiibi karva kasuka"
    ),
    "plural": (
        "tellimused tagasimaksed kaebused tagastused avaldused maksed pakid kirjad arved otsused külastajad kliendid remonditööd kaubad päringud "
        "taotlused broneeringud töötajate kasutajate tarbijate elanike õpilaste klientide vanemate liikmete osalejate patsientide ostjate üürnike visiidid saadetised palgad pensionid toetused hüvitised preemiad stipendiumid hinded tunnistused hinnad kampaaniahinnad tellimusi pakke otsuseid avaldusi kirju kirjadele kirjade kõned küsimused"
    ),
    "priced": (
        "hind hinda hinna hinnaga pakkumine pakkumise pakkumist hinnapakkumine hinnapakkumise hinnapakkumist tunnihind tariif soodustus soodushind allahindlus tasu maakleritasu "
        "kuumakse kuutasu üür üürihind eripakkumine kampaaniahind määr tunnihinna tunnitasu intress erihind vihje koefitsient kursihind soodushinna tükihind paketihind"
    ),
    "pricelist": "hinnakiri hinnastus hinnakujundus tingimus tingimused",
    "knowing": "tean teame oskan oskame",
    "ours": "olen oleme",
    "awaits": "ootab ootavad",
    "rings": "heliseb kõlab kõliseb põriseb piiksub tinistab",
    "goes": "läheb",
    "withcall": "kõnega telefonikõnega helistamisega",
    "withvisit": "külaskäiguga saabumisega tulekuga visiidiga väljasõiduga",
    "stays": "kehtib püsib seisab jääb kestab kehtivad püsivad jäävad muutu tõuse kehtima samaks muutumatu jõus lahti avatud garanteeritud",
    "state": (
        "valmis korras tehtud kohal käes olemas lahendatud paigas parandatud paigaldatud üleval paranduses tagasi platsis ees ühendatud töökorras "
        "koos kätte kasutatav aktiivne puhas üle sisse võetud küljes toas tasutud lahti"
    ),
    "there": (
        "kohal platsis majas juures uksel ukse objektil letis poes kontoris digiloos e-koolis pilves kaustas kontol arvel postkastis kapis pakiautomaadis kodus aadressil "
        "kohapeal teel krundil korteris garaažis hoovis aias postis meilis telefonis liinil toas pangas e-postis ekraanil meilikastis iseteeninduses automaadis pakiautomaadis"
    ),
    "ontime": "õigeks õigel ajaks õigeaegselt",
    "written": "arve arved lepingu tõendi retsepti saatekirja avalduse akti pakkumise hinnapakkumise volikirja kviitungi õiendi kinnituse lepingud taotluse hagi",
    "event": (
        "tohib jõuab jõuavad saabub saabuvad laekub valmib valmivad saab on kohal käes valmis olemas lõpeb lõppenud saabunud jõudnud võib tuleb tulevad naaseb avaneb selgub paranenud "
        "tagasi vabaneb vabastab algab saame saan olen oleme teame tean näen näeme leian leiame kuulen kuuleme jõuan jõuame"
    ),
    "asks": "lubate lubad lubaksite soovite soovid soovi tahate tahad sobib sobiks passib klapib vaja eelistate eelistad viitsite huvitab meeldib sooviksite tahaksite tahaksid sooviksid oleks käib",
    "compare": "rohkem vähem varem hiljem kauem kiiremini parem odavam niipea muud muu teisiti mitte suurem väiksem enam odavamalt pigem kallim",
    "wishing": (
        "loodan loodame loodetavasti usun usume arvan arvame kardan kardame eeldan eeldame oletan soovin soovime plaanin plaanime kavatsen kavatseme proovin "
        "proovime püüan püüame üritan üritame katsun katsume pingutame pingutan tahaksin tahaksime tahan tahame peaks peaksid peaksin peaksime lootust ehk usutavasti eesmärk eesmärgiks"
    ),
    "maybe": (
        "võib-olla võibolla äkki vahest tõenäoliselt ilmselt vist arvatavasti eeldatavasti eeldatav eeldatavalt prognoosi ideaalis parimal loodetavasti "
        "võimalusel näib paistab oletatavasti võimalik tahtmise"
    ),
    "usually": (
        "tavaliselt üldiselt üldjuhul reeglina enamasti alati harilikult tavapäraselt igakuiselt igapäevaselt tihti sageli kunagi kõikidele kõigile igale "
        "enamjaolt keskmiselt igal igaüks iga valdavalt põhimõtteliselt seaduse tööpäeviti nädalavahetuseti hommikuti õhtuti mõnikord igati aastaringselt vaikimisi kõikides kõikidelt kõigilt kõikidel igas igast igalt tavatingimustel jätkuvalt esmaspäeviti teisipäeviti kolmapäeviti neljapäeviti reedeti laupäeviti pühapäeviti tavaolukorras tavajuhul enamikul enamikel erandkorras igapäevane harva alatihti iganädalaselt igaaastaselt päeviti öösiti lõunati suviti talviti kevadeti sügiseti argipäeviti kuiti kvartaliti"
    ),
    "foreign": (
        "panga kindlustuse kindlustusfirma kohtu notari tootja tarnija vedaja lennufirma politsei riigi ministeeriumi ameti maksuameti töötukassa haigekassa tervisekassa omaniku naabri naabrite müüja ostja vastaspoole "
        "nende üürniku hooldusfirma turvafirma võrguettevõtte elektrilevi telia elisa tele2 omniva dpd itella smartposti hankija hulgimüüja tehase importija soome rootsi läti saksa konkurendi alltöövõtja korraldaja "
        "reisikorraldaja operaatori käendaja laenusaaja hageja kostja prokuratuuri omavalitsuse swedbanki seb lhv luminori if ergo salva veefirma liisingufirma muuseumi lennujaama sadama ehitaja arendaja ühe mõne"
    ),
    "beside": "kooli lasteaia linna valla hotelli ülikooli haigla ühistu korteriühistu klubi teise uue kliiniku volikogu mõne maja kandi pulma koori klassi",
    "bodies": "amet linn omavalitsus ülikool rektoraat lasteaed haigla keskhaigla fond ühing liit selts agentuur kolleegium autokool",
    "public": (
        "parklat parkla võimlat võimla võimlas lasteaia staadioni mänguväljaku mänguväljakut spordiväljaku spordisaali kultuurimaja rahvamaja ujulat registreerimist registreerimise töötoa töötuba töötube "
        "rahuloluküsitluse küsitluse küsitlust õppealarmi filmi filmiõhtu kontserdi kontserti näituse näitust festivali laata laada kollektsiooni võitja võitjad võitjaid auhinnad auhindu loosi loosimise lahtiolekuaega lahtiolekuaegu "
        "tänavavalgustuse laadimisjaamad laadimisjaama kuusepuid kuusepuud vanariideid riideid jäätmeid ohtlikke vanapaberit taarat kampaania kampaaniat soodusmüügi soodusmüüki väljamüügi juubelit juubeli sünnipäeva aastapäeva jõulupidu jõulupeo "
        "suvepäevad talgud talguid heakorratalgud infopäeva infopäev avatud lahtiste konverentsi seminari seminare messil messi konkursi konkurssi stipendiumikonkursi hanke hanget avaliku õppeaasta õppeaastat lemmikloomapäeva tasulise "
        "jõulukinke jõulumüügi täiendkoolitusi kursusi töötube laagreid uudiskirja ajalehte teadlikkust teenuseid sortimenti tootevalikut kollektiivi uusi töötajaid filiaali filiaale esinduse esindusi"
    ),
    "winners": "võitjaga võitjatega võitjale võitjatele osalejatega kandidaatidega kandidaadiga valitutega väljavalitutega huvilistega liitujatega",
    "terms": "tähtaja tähtaeg tähtaega tarneaja ooteaja garantiiaja vastamisaja maksetähtaja tööaja lahtiolekuaja osaaja",
    "verbless": "mitte",
}

_TEENS = {
    "üksteist üheteist üheteistkümne ühtteist ühtteistkümmet": 11,
    "kaksteist kaheteist kaheteistkümne kahtteist kaheteistkümmet kahteteist": 12,
    "kolmteist kolmeteist kolmeteistkümne kolmeteistkümmet": 13,
    "neliteist neljateist neljateistkümne neljateistkümmet": 14,
    "viisteist viieteist viieteistkümne viitteist": 15,
    "kuusteist kuueteist kuueteistkümne kuutteist": 16,
    "seitseteist seitsmeteist seitsmeteistkümne seitsetteist": 17,
    "kaheksateist kaheksateistkümne kaheksatteist": 18,
    "üheksateist üheksateistkümne üheksatteist": 19,
}

VALUES: Mapping[str, Mapping[str, Any]] = {
    "n": {
        "null": 0, "üks ühe ühte üht": 1, "kaks kahe kahte kaht": 2, "kolm kolme": 3, "neli nelja": 4, "viis viie viit": 5,
        "kuus kuue kuut": 6, "seitse seitsme seitset": 7, "kaheksa kaheksat": 8, "üheksa üheksat": 9, "kümme kümne kümmet": 10,
        **_TEENS,
        "kakskümmend kahekümne kahtkümmend": 20, "kolmkümmend kolmekümne kolmekümmend": 30, "nelikümmend neljakümne neljakümmend": 40,
        "viiskümmend viiekümne viitkümmend": 50, "kuuskümmend kuuekümne kuutkümmend": 60, "seitsekümmend seitsmekümne": 70,
        "kaheksakümmend kaheksakümne": 80, "üheksakümmend üheksakümne": 90, "sada saja": 100,
        "poolteist pooleteise pooltteist": 1.5, "paar paari": 2, "tosin tosina": 12,
    },
    "ordinal": {
        "esimene esimese": 1, "teine teise": 2, "kolmas kolmanda": 3, "neljas neljanda": 4, "viies viienda": 5, "kuues kuuenda": 6,
        "seitsmes seitsmenda": 7, "kaheksas kaheksanda": 8, "üheksas üheksanda": 9, "kümnes kümnenda": 10,
        "üheteistkümnes üheteistkümnenda": 11, "kaheteistkümnes kaheteistkümnenda": 12, "kolmeteistkümnes kolmeteistkümnenda": 13,
        "neljateistkümnes neljateistkümnenda": 14, "viieteistkümnes viieteistkümnenda": 15, "kuueteistkümnes kuueteistkümnenda": 16,
        "seitsmeteistkümnes seitsmeteistkümnenda": 17, "kaheksateistkümnes kaheksateistkümnenda": 18,
        "üheksateistkümnes üheksateistkümnenda": 19, "kahekümnes kahekümnenda": 20, "kolmekümnes kolmekümnenda": 30,
    },
    "nth": {"esimene esimese": 1, "teine teise": 2, "kolmas kolmanda": 3, "neljas neljanda": 4, "viimane viimase": -1},
    "weekday": {
        "esmaspäevase esmaspäevane": 0, "teisipäevase teisipäevane": 1, "kolmapäevase kolmapäevane": 2, "neljapäevase neljapäevane": 3, "reedese reedene": 4, "laupäevase laupäevane": 5, "pühapäevase pühapäevane": 6,
        "esmaspäev esmaspäeva esmasp esmap": 0, "teisipäev teisipäeva teisip teisp": 1, "kolmapäev kolmapäeva kolmap kolmp": 2,
        "neljapäev neljapäeva neljap nelj": 3, "reede reedet": 4, "laupäev laupäeva laup": 5, "pühapäev pühapäeva pühap": 6,
    },
    "month": {
        "jaanuar jaanuari jaan jaanuarikuu": 1, "veebruar veebruari veebr veeb veebruarikuu": 2, "märts märtsi märtsikuu": 3,
        "aprill aprilli apr aprillikuu": 4, "mai maikuu": 5, "juuni juunikuu": 6, "juuli juulikuu": 7, "august augusti aug augustikuu": 8,
        "september septembri sept septembrikuu": 9, "oktoober oktoobri okt oktoobrikuu": 10, "november novembri nov novembrikuu": 11,
        "detsember detsembri dets detsembrikuu": 12,
    },
    "unit": {
        "minut minuti minutit minutid min ~min minuteid": "minute", "tund tunni tundi tunnid h ~h tunnike tunnikese": "hour",
        "päev päeva päevad päevi kalendripäev kalendripäeva ~p": "day", "nädal nädala nädalat nädalad näd ~n": "week",
        "kuu kuud ~k": "month", "aasta aastat aastad": "year", "kvartal kvartali kvartalit": "quarter",
    },
    "period": {
        "nädal nädala nädalat": "week", "nädalavahetus nädalavahetuse nädalavahetust nädalalõpp nädalalõpu": "weekend", "kuu": "month",
        "kvartal kvartali": "quarter", "aasta": "year",
    },
    "part": {
        "hommik hommiku hommikut": "morning",
        "ennelõuna ennelõunat hommikupoolik hommikupooliku hommikupoole hommikupoolel lõuna lõunat lõunaaeg lõunaaja lõunapaus lõunapausi keskpäev keskpäeva lõunapoolik": "noon",
        "pärastlõuna pärastlõunat peale-lõuna pealelõuna pealelõunat": "afternoon", "õhtu õhtut õhtupoolik õhtupooliku õhtupoole õhtupoolel": "evening", "öö ööd": "night",
        "südaöö kesköö": "midnight",
    },
    "offset": {
        "täna tänase tänaseks tänaseni tänasel tänast tänane": 0, "homme homm home homse homseks homseni homsele homsest homsel homset homne": 1,
        "ülehomme ülehome ülehomse ülehomseks ülehomseni ülehomsele": 2,
    },
    "holiday": {
        "jaanipäev jaanipäeva jaanid jaanide jaani jaane": "06-24", "jaanilaupäev jaanilaupäeva jaaniõhtu jaanilaup": "06-23", "võidupüha": "06-23",
        "jõulud jõulude jõule jõulu jõululaupäev jõululaupäeva jõuluõhtu": "12-24",
        "iseseisvuspäev iseseisvuspäeva": "02-24", "kevadpüha maipüha": "05-01", "taasiseseisvumispäev taasiseseisvumispäeva": "08-20",
        "lihavõtted lihavõtete lihavõtteid ülestõusmispühad ülestõusmispühade ülestõusmispühi munadepühad munadepühade munadepühi": "easter",
        "nelipühad nelipüha nelipühade nelipühi": "easter+49", "kolmekuningapäev kolmekuningapäeva": "01-06", "naistepäev naistepäeva": "03-08",
        "sõbrapäev sõbrapäeva valentinipäev": "02-14", "kadripäev kadripäeva": "11-25", "mardipäev mardipäeva": "11-10",
        "hingedepäev hingedepäeva": "11-02", "volbriöö volbripäev": "04-30", "uusaasta": "01-01",
        "vana-aastaõhtu vanaaastaõhtu vana-aasta aastavahetus aastavahetuse": "12-31", "tarkusepäev tarkusepäeva": "09-01", "vastlapäev vastlapäeva": "easter-47",
        "lastekaitsepäev lastekaitsepäeva": "06-01", "õpetajatepäev õpetajatepäeva": "10-05", "keelepäev": "03-14", "leinapäev": "06-14", "mihklipäev mihklipäeva": "09-29",
        "jüripäev jüripäeva": "04-23", "toomapäev": "12-21", "emakeelepäev emakeelepäeva": "03-14", "vastupanupäev": "09-22", "küünlapäev küünlapäeva": "02-02",
    },
    "bound": {
        "~ks ~ndaks ~daks ks": "by", "~ni ~ndani ~dani ni": "until", "~st ~ndast st": "from",
        "tänaseks homseks ülehomseks kuupäevaks tööpäevaks argipäevaks pangapäevaks": "by", "tänaseni homseni ülehomseni kuupäevani tööpäevani": "until",
        "homsest kuupäevast": "from", "järgmiseks ülejärgmiseks": "by",
    },
}  # fmt: skip

# by, until, from; and the cases that only name the time
_CASES = (("(?<=[aeiuöä])$", "ks", "by"), ("(?<=[aeiuöä])$", "ni", "until"), ("(?<=[aeiuöä])$", "st", "from"))
_PLAIN = (("(?<=[aeiuöä])$", "l", ""), ("(?<=[aeiuöä])$", "le", ""), ("(?<=[aeiuöä])$", "s", ""))

VALUE_FORMS = {
    "n": (*_CASES, ("(?<=[aeu])$", "l", ""), ("(?<=[aeu])$", "ga", "")),
    "ordinal": (*_CASES, *_PLAIN),
    "nth": (*_CASES, *_PLAIN),
    "weekday": (*_CASES, *_PLAIN, ("(?<=[aeiuöä])$", "sse", ""), ("(?<=p)$", "l", "")),
    "month": (*_CASES, *_PLAIN),
    "unit": (("(?<=[aiu])$", "ga", ""),),
    "period": (*_CASES, *_PLAIN),
    "part": (*_CASES, _PLAIN[0], ("öö$", "öösel", "")),
    "holiday": (
        *_CASES, *_PLAIN,
        ("(?<=[aeiou]de)$", "ks", "by"), ("(?<=ulu)$", "deks", "by"), ("(?<=ulu)$", "deni", "until"), ("(?<=ulu)$", "dest", "from"),
        ("(?<=üha)$", "deks", "by"), ("jaani$", "jaanideks", "by"), ("(?<=ulu)$", "del", ""),
    ),
}  # fmt: skip

# ── Verbs by what they do, nouns by what they are ────────────────────────────────────────────────────────────────────

# A verb stands in its present stem: saada(n), helista(n), tule(n).
VERBS = {
    "phone": "põrista helista kõlista telefoneeri kõnele kõlla tilista tirista rõngasta",
    "tell": (
        "teata teavita ütle vasta informeeri selgita seleta kommenteeri maini põhjenda hoiata räägi jutusta tutvusta nõusta täpsusta "
        "raporteeri teadusta kinnita teatavaks pöördu vastanda reageeri pajata kosta valgusta tagasisidesta meldi pingi piiksata"
    ),
    "write": "kirjuta meili sõnumi sõnumda tekstita messi maili smsi messindi tšäti chati kribi vorbi",
    "send": (
        "viska pista läkita saada edasta jaga lae ekspedeeri emaili kulleri transpordi faksi vea forwardi forvardi posti uploadi shäri sheeri sokuta torka suska topi"
    ),
    "give": "anna paku loovuta kingi võimalda ulata",
    "get": "saa",
    "come": "tule käi astu külasta sõida põika hüppa tüüri lipsa vurista vänta marsi koputa kõmbi keeruta lippa",
    "arrive": "välju lenda kihuta rända sõua saabu jõua laeku lähe ilmu potsata kolksata veere liigu maandu pudene voola plaksata",
    "find": "leia",
    "meet": "näita kohtu näe kohta trehva",
    "bring": "too vii tagasta jäta poeta läheta postita toimeta tarni väljasta tassi tiri kraami tari lennuta",
    "collect": "korja nouta noppi",
    "pay": (
        "maksa tasu hüvita kompenseeri krediteeri korva heasta refundeeri tasaarvelda tasaarvesta kata rahasta arvelda soodusta kanna premeeri heastata tagasiarvesta"
    ),
    "fix": (
        "märgi esita loo külmuta kinnista ühendu tee paranda remondi muuda uuenda kohenda tühista katkesta lõpeta peata kustuta eemalda lisa paigalda monteeri installi seadista "
        "häälesta programmeeri restardi taaskäivita käivita lülita ühenda taasta taasava ava sulge lukusta blokeeri aktiveeri deaktiveeri "
        "pikenda lühenda lahenda korralda menetle töötle alusta jätka viimistle teosta soorita rakenda telli registreeri arhiveeri "
        "lähtesta sisesta salvesta dubleeri kopeeri skanni skaneeri prindi trüki tõlgi puhasta pese korista triigi keeda küpseta lõika "
        "värvi lihvi poleeri õmble kitsenda laienda liimi kruvi keevita joota puuri terita õlita määri täida pumpa tasakaalusta "
        "kalibreeri testi mõõda kaalu sildista ladusta laadi ümberpaigalda allkirjasta digiallkirjasta templi tõesta eskaleeri suuna "
        "tõsta eralda hoolda niida kasta istuta väeta pügi vaktsineeri opereeri süsti plommi ravi krooni soojusta isoleeri tihenda "
        "tühjenda utiliseeri lammuta demonteeri pukseeri arvesta arvuta ümberarvuta kooskõlasta rendi tõhusta graveeri raami lamineeri "
        "konverteeri impordi ekspordi sünkroniseeri migreeri koolita õpeta hinda taga vähenda suurenda alanda lihtsusta kiirenda "
        "optimeeri kujunda joonista modelleeri filmi pildista retušeeri arenda tooda rooki raiu planeeri saagi kaeva värskenda kraapi "
        "langeta suru mahuta nihuta lükka puista puhu tõmba keera sea säti aja juuruta redigeeri kohanda täienda distantseeri likvideeri "
        "kõrvalda algata vabasta tõkesta avalda publitseeri kuuluta kohalda plaati krohvi tapeedi pahtelda desinfitseeri steriliseeri "
        "immuta süsti plombi laki lakeeri vahata vaha šampoonita lokita sirgenda föönita rulli kammi masseeri teibi plaasterda siirda sünkrooni logi "
        "seo nulli vajuta fikseeri dokumenteeri protokolli kaardista automatiseeri genereeri kirjelda juhi pane võta kroogi palista lapi "
        "nõelu tepi kuivata aura auruta sõelu serveeri marineeri lõhu freesi treidi stantsi laota vala betoneeri armeeri müüri pitseeri "
        "hermetiseeri juhenda vaheta piira "
        "löö riputa haagi naeluta kleebi pressi valtsi voldi rebi silu tasanda rihi loodi tembelda loputa kloori filtreeri rösti jahvata hauta prae grilli suitsuta soola glasuuri kaunista dekoreeri sõtku sega tükelda viiluta kärbi harvenda kitku riisu külva pritsi tõrju kastreeri kiibista kraasi trimmi raseeri epileeri tätoveeri õgvenda plombeeri põimi nikerda treia krundi peitsi galvaniseeri tsingi vuugi betooni asfalteeri mõõdista nivelleeri rekonstrueeri restaureeri konserveeri digiteeri indekseeri inventeeri deklareeri amortiseeri konteeri patenteeri kompileeri krüpteeri dekrüpteeri varunda klooni konfigureeri refaktoreeri integreeri liidesta replitseeri autoriseeri autendi valideeri volita delegeeri määra veereta lohista treileri ankurda defragmenteeri dereguleeri doseeri elektrifitseeri fileeri fumigeeri hakki jahuta jooda juurdle järjesta kalluta katalogiseeri kinkepaki klassifitseeri kloppi kruusata lahusta lahjenda lintmärgista lõhesta mangelda meisterda mobiliseeri mudi mähi neutraliseeri niisuta normaliseeri numereeri nummerda peenesta perforeeri piserda pleegita polsterda profileeri proportsioneeri rasvata reguleeri reseti deploi releasi pushi fiksi debugi restarti rebooti mergi backupi upgradei tuunita riivi rullu saneeri seadusta seebita segmenteeri sorteeri sulata summeeri süstematiseeri sõnasta söövita talleta tarasta teisalda tihvti toesta tooni transkribeeri transplanteeri triibuta tuulita tuuni tõrva umbrohuta uimasta upita klaari nokitse kõpitse paika timmi klopi nügi togi kopi sebi konfi setupi updatei buudi nühi küüri hõõru pühi fööni permi plii röntgeni noteeri loenda kinnistu sõlmi õhuta valgenda valgusta vasarda ventileeri viili vineeri virnasta visanda vitsuta vooderda võõpa äkke äärista kanaliseeri nõrista turvasta piiritle katseta pakenda parkeeri komisjoneeri kvalifitseeri litsentseeri vermi sepista toonita "
    ),
    "check": (
        "kaalutle vaagi juurdle kontrolli uuri vaata küsi otsi analüüsi järgi päri selgi tutvu loe mõtle arutle aruta konsulteeri kuula diagnoosi monitoori "
        "tuvasta jälgi võrdle veendu mõtiskle tegele auditeeri verifitseeri inspekteeri ülevaata süvene lahka suhtle nuputa"
    ),
    "replace": "asenda",
    "serve": "paki hangi osta vormista märgista komplekteeri valmista koonda kogu",
    "keep": "hoia säilita reserveeri hoiusta",
    "book": "broneeri",
    "move": "nihuta ",
    "arrange": "organiseeri koordineeri vahenda",
    "prepare": "koosta valmista komponeeri formuleeri",
    "ensure": "garanteeri kindlusta",
    "let": "lase",
    "hold": "kehti",
    "stay": "jää püsi seisa",
    "ready": "valmi lahene taastu käivitu aktiveeru uuene avane paigaldu",
    "act": "liitu osale stardi koli ühine registreeru hääleta kandideeri ",
    "none": (
        "vastuta hooli hoolitse tuleta nihku naase kuule lepi kaasne palu paluks taha soovi looda usu arva karda eelda oleta tea mäleta mõista taipa tunne oska suuda julge viitsi pea tohi või ela oota "
        "proovi püüa ürita katsu pinguta plaani kavatse loobu keeldu täna tänu vabanda kahetse õnnitle tervita austa armasta naudi rõõmusta meelda kutsu luba vanda soovita "
        "asu asune istu maga puhka unusta kaota alga algu toimu kesta kulu sõltu tähenda näi paista olene koosne kuulu nõustu nõua toeta abista aita tegutse tööta teeni juhtu esine "
        "teeninda esinda esitle tunnista tunnusta harju kiirusta muretse mure lähtu viibi puudu märka taotle vali väldi lahku müü sulgu avane pöörle võistle kohustu "
        "otsusta veeda viibi maga rõõmusta sõltu mahu erine piisa vestle kipu paistu valuta sure kasva sünni elune särise undu krigise lõhna haise meenuta imetle kiida laida kurda kahtle kõhkle eksi vaidle kaebu nuuksu hinga uinu ärka väsi puuduta hõlma sisalda moodusta omanda vaja igne kõla koosne põhine ulatu asetse paikne lõppe hakka toimi eksisteeri domineeri varieeru kõigu lange tõuse kalline odavne kahane kasvu tekki ilmne avaldu väljendu peegeldu mängi võida kaota laula tantsi jaluta ujuta suusata matka reisi abiellu lahuta pensioneeru tähista pühitse tunneta aduta väärta vääri maitse istu sobi passi klapi meeldi vihka pabista haigestu hiline jookse kasuta tarbi toetu loodeta tugine õpi nuta naera tüdi väsi imesta haara usalda unista eelista ahasta vihasta protesteeri väärtusta kannata kahtlusta süüdista kasvata rahulda kujuta järelda konstateeri sümpatiseeri julgusta avasta täheldada ennusta spekuleeri fantaseeri jaata väida rikasta inspireeri motiveeri propageeri edenda panusta investeeri turusta konkureeri aktsepteeri respekteeri tolereeri ignoreeri kritiseeri sponseeri jälesta hirmuta ähvarda pahanda rahusta lohuta"
    ),
}

# stem : to do, it is done, done, I did, in order to do
_IRREGULAR = """
saada:saata:saadetakse:saadetud:saatsi:saatma
muuda:muuta:muudetakse:muudetud:muutsi:muutma
vaata:vaadata:vaadatakse:vaadatud:vaatasi:vaatama
oota:oodata:oodatakse:oodatud:ootasi:ootama
leia:leida:leitakse:leitud:leidsi:leidma
anna:anda:antakse:antud:andsi:andma
pane:panna:pannakse:pandud:pani:panema
tule:tulla:tullakse:tuldud:tuli:tulema
tee:teha:tehakse:tehtud:tegi:tegema
vii:viia:viiakse:viidud:viisi:viima
too:tuua:tuuakse:toodud:tõi:tooma
maksa:maksta:makstakse:makstud:maksi:maksma
jää:jääda:jäädakse:jäädud:jäi:jääma
loe:lugeda:loetakse:loetud:lugesi:lugema
võta:võtta:võetakse:võetud:võtsi:võtma
kanna:kanda:kantakse:kantud:kandsi:kandma
saa:saada:saadakse:saadud:sai:saama
lähe:minna:minnakse:mindud:läksi:minema
käi:käia:käiakse:käidud:käisi:käima
hoia:hoida:hoitakse:hoitud:hoidsi:hoidma
lase:lasta:lastakse:lastud:lasi:laskma
räägi:rääkida:räägitakse:räägitud:rääkisi:rääkima
sõida:sõita:sõidetakse:sõidetud:sõitsi:sõitma
lõika:lõigata:lõigatakse:lõigatud:lõikasi:lõikama
paki:pakkida:pakitakse:pakitud:pakkisi:pakkima
sulge:sulgeda:suletakse:suletud:sulgesi:sulgema
jätka:jätkata:jätkatakse:jätkatud:jätkasi:jätkama
astu:astuda:astutakse:astutud:astusi:astuma
näe:näha:nähakse:nähtud:nägi:nägema
kohta:kohata:kohatakse:kohatud:kohtasi:kohtama
kohtu:kohtuda:kohtutakse:kohtutud:kohtusi:kohtuma
kuula:kuulata:kuulatakse:kuulatud:kuulasi:kuulama
ütle:öelda:öeldakse:öeldud:ütlesi:ütlema
tõlgi:tõlkida:tõlgitakse:tõlgitud:tõlkisi:tõlkima
trüki:trükkida:trükitakse:trükitud:trükkisi:trükkima
prindi:printida:prinditakse:prinditud:printisi:printima
skanni:skannida:skannitakse:skannitud:skannisi:skannima
pese:pesta:pestakse:pestud:pesi:pesema
tõmba:tõmmata:tõmmatakse:tõmmatud:tõmbasi:tõmbama
lükka:lükata:lükatakse:lükatud:lükkasi:lükkama
niida:niita:niidetakse:niidetud:niitsi:niitma
kasta:kasta:kastetakse:kastetud:kastsi:kastma
osta:osta:ostetakse:ostetud:ostsi:ostma
telli:tellida:tellitakse:tellitud:tellisi:tellima
lae:laadida:laetakse:laetud:laadisi:laadima
jõua:jõuda:jõutakse:jõutud:jõudsi:jõudma
aja:ajada:aetakse:aetud:ajasi:ajama
vea:vedada:veetakse:veetud:vedasi:vedama
mõõda:mõõta:mõõdetakse:mõõdetud:mõõtsi:mõõtma
remondi:remontida:remonditakse:remonditud:remontisi:remontima
restardi:restartida:restarditakse:restarditud:restartisi:restartima
õmble:õmmelda:õmmeldakse:õmmeldud:õmblesi:õmblema
triigi:triikida:triigitakse:triigitud:triikisi:triikima
paku:pakkuda:pakutakse:pakutud:pakkusi:pakkuma
suuna:suunata:suunatakse:suunatud:suunasi:suunama
kata:katta:kaetakse:kaetud:katsi:katma
keera:keerata:keeratakse:keeratud:keerasi:keerama
sea:seada:seatakse:seatud:seadsi:seadma
säti:sättida:sätitakse:sätitud:sättisi:sättima
kaeva:kaevata:kaevatakse:kaevatud:kaevasi:kaevama
raiu:raiuda:raiutakse:raiutud:raiusi:raiuma
saagi:saagida:saetakse:saetud:saagisi:saagima
pügi:pügada:pügatakse:pügatud:pügasi:pügama
õpeta:õpetada:õpetatakse:õpetatud:õpetasi:õpetama
mõtle:mõelda:mõeldakse:mõeldud:mõtlesi:mõtlema
hinda:hinnata:hinnatakse:hinnatud:hindasi:hindama
hangi:hankida:hangitakse:hangitud:hankisi:hankima
küpseta:küpsetada:küpsetatakse:küpsetatud:küpsetasi:küpsetama
keeda:keeta:keedetakse:keedetud:keetsi:keetma
ekspordi:eksportida:eksporditakse:eksporditud:eksportisi:eksportima
impordi:importida:imporditakse:imporditud:importisi:importima
rendi:rentida:renditakse:renditud:rentisi:rentima
juhi:juhtida:juhitakse:juhitud:juhtisi:juhtima
luba:lubada:lubatakse:lubatud:lubasi:lubama
taga:tagada:tagatakse:tagatud:tagasi:tagama
väldi:vältida:välditakse:välditud:vältisi:vältima
võrdle:võrrelda:võrreldakse:võrreldud:võrdlesi:võrdlema
tegele:tegelda:tegeldakse:tegeldud:tegelesi:tegelema
suhtle:suhelda:suheldakse:suheldud:suhtlesi:suhtlema
arutle:arutleda:arutletakse:arutletud:arutlesi:arutlema
menetle:menetleda:menetletakse:menetletud:menetlesi:menetlema
töötle:töödelda:töödeldakse:töödeldud:töötlesi:töötlema
viimistle:viimistleda:viimistletakse:viimistletud:viimistlesi:viimistlema
tõsta:tõsta:tõstetakse:tõstetud:tõstsi:tõstma
seo:siduda:seotakse:seotud:sidusi:siduma
täida:täita:täidetakse:täidetud:täitsi:täitma
püsi:püsida:püsitakse:püsitud:püsisi:püsima
seisa:seista:seistakse:seistud:seisi:seisma
pea:pidada:peetakse:peetud:pidasi:pidama
ole:olla:ollakse:oldud:oli:olema
lõppe:lõppeda:lõppetakse:lõppetud:lõppesi:lõppema
lappi:lappida:lapitakse:lapitud:lappisi:lappima
vala:valada:valatakse:valatud:valasi:valama
väljasta:väljastada:väljastatakse:väljastatud:väljastasi:väljastama
lisa:lisada:lisatakse:lisatud:lisasi:lisama
ava:avada:avatakse:avatud:avasi:avama
plaati:plaatida:plaaditakse:plaaditud:plaatisi:plaatima
hüppa:hüpata:hüpatakse:hüpatud:hüppasi:hüppama
loo:luua:luuakse:loodud:lõi:looma
korva:korvata:korvatakse:korvatud:korvasi:korvama
lepi:leppida:lepitakse:lepitud:leppisi:leppima
külmuta:külmutada:külmutatakse:külmutatud:külmutasi:külmutama
klaari:klaarida:klaaritakse:klaaritud:klaarisi:klaarima
sõlmi:sõlmida:sõlmitakse:sõlmitud:sõlmisi:sõlmima
haara:haarata:haaratakse:haaratud:haarasi:haarama
liigu:liikuda:liigutakse:liigutud:liikusi:liikuma
püüa:püüda:püütakse:püütud:püüdsi:püüdma
"""



def _irregular(row: str) -> tuple[str, dict[str, str]]:
    stem, da, imps, done, past, ma = row.split(":")
    return stem, {
        "da": da,
        "imps": imps,
        "done": done,
        "imperfect": done[:-2] + "i",
        "was": " ".join(past + ending for ending in ("n", "me", "d", "te", "s", "")),
        "ma": f"{ma} {ma}s {ma}ta",
    }


IRREGULAR = dict(map(_irregular, _IRREGULAR.split())) | {"jäta": {"da": "jätta", "imps": "jäetakse", "done": "jäetud", "was": "jätsin jättis jätsime jätsid", "ma": "jätma"}}
IRREGULAR["lõppe"] |= {"he": "lõpeb lõpevad"}
IRREGULAR["sulge"] |= {"me": "sulgen sulgeme suleme sulen"}
IRREGULAR["lähe"] |= {"me": "lähen läheme lähme"}
IRREGULAR["vii"] |= {"was": "viisin viisime viisid"}

FORMS = {
    "me": (("$", "n|me"),),
    "he": (("$", "b|vad"),),
    "two": (("$", "d|te"),),
    "imps": (("$", "takse"),),
    "done": (("$", "tud"),),
    "imperfect": (("$", "ti"),),
    "mine": (("$", "mine"),),
    "da": (("$", "da"),),
    "ma": (("$", "ma|mas|mast|mata"),),
    "was": (("$", "sin|s|sime|sid|site"),),
    "would": (("$", "ks|ksin|ksime|ksid|ksite|taks"),),
    "other": (("$", "ge|gu|nud|tav|tava|v|va|des|misel|mine|mise|mist|ta"),),
}

NOUNS = {
    "call": "kõne telefonikõne tagasihelistami/ne/s",
    "message": (
        "vastus teade/teate/teadet info/info/infot informatsioon+i tagasiside sõnum+i seis+u sms/sms-i/sms-i e-mail/e-maili/e-maili selgus  kiri/kirja/kirja e-kiri/e-kirja/e-kirja meili/meili/meili e-mail+i sms+i selgitus uudis ülevaade/ülevaate/ülevaadet "
        "kommentaar+i meeldetuletus märguanne/märguande/märguannet seisukoht/seisukoha/seisukohta täpsustus lahendus jah-sõna hinnang+u nõuanne/nõuande/nõuannet email+i "
    ),
    "money": (
        "raha summa vahe boonuspunkt+i punkt+i krediit/krediidi/krediiti ülekanne/ülekande/ülekannet hüvitis kompensatsioon+i tagasimakse ettemaks+u kinkekaart/kinkekaardi/kinkekaarti vautšer+i tagatisraha deposiit/deposiidi/deposiiti "
        "allahindlus soodustus boonus euro enammakse palk/palga/palka puhkuseraha toetus viivis makse kindlustushüvitis kreeditarve krediidiarve € eurot eur eurosent/eurosendi/eurosenti "
        "tasu päevaraha sent/sendi/senti preemia sooduskood+i tagatis ülejääk/ülejäägi/ülejääki hüvitus rahasumma ümberarvutus kahjuhüvitis stipendium+i pearaha registreerimistasu ettemaksusumma tagasiarvestus vahesumma hinnavahe tagasikanne/tagasikande/tagasikannet"
    ),
    "document": (
        "e-arve e-pilet+i e-kviitung+i e-vorm+i teatis palgateatis makseteatis maksuteatis dokument/dokumendi/dokumenti leping+u arve pakkumine hinnapakkumine tõend+i tunnistus sertifikaat/sertifikaadi/sertifikaati akt+i aruanne/aruande/aruannet raport+i koopia skann+i pilt/pildi/pilti foto link/lingi/linki "
        "fail+i vorm+i plankett/planketi/planketti avaldus kava plaan+i projekt+i joonis kavand+i eskiis näidis juhend+i kasutusjuhend+i retsept+i saatekiri/saatekirja/saatekirja parool+i kood+i pääsukood+i kasutajatunnus tunnus võti/võtme/võtit "
        "märkus ettepanekud parandusettepanek+u kinnitus otsus tulemus analüüs+i nimekiri/nimekirja/nimekirja tabel+i hinnakiri/hinnakirja/hinnakirja kalkulatsioon+i eelarve tšekk/tšeki/tšekki kviitung+i pass+i volikiri/volikirja/volikirja volitus protokoll+i memo kokkuvõte/kokkuvõtte/kokkuvõtet "
        "ajakava graafik+u tunniplaan+i pilet+i broneeringukinnitus broneerimisnumber/broneerimisnumbri/broneerimisnumbrit saatenumber/saatenumbri/saatenumbrit number/numbri/numbrit kutse seletus vastuskiri/vastuskirja/vastuskirja palgaleht/palgalehe/palgalehte "
        "palgatõend+i õiend+i väljavõte/väljavõtte/väljavõtet diplom+i garantiikiri/garantiikirja/garantiikirja teatmik+u kataloog+i brošüür+i mõõt/mõõdu/mõõtu andmed spetsifikatsioon+i ekraanipilt/ekraanipildi/ekraanipilti video tõlge/tõlke/tõlget kujundus "
        "saateleht/saatelehe/saatelehte luba/loa/luba litsents+i poliis ettekirjutus määrus nõusolek+u deklaratsioon+i taotlus taotlusvorm+i tekst+i materjal+i logi logo sisselogimisandmed ligipääs+u käsiraamat+u ekspertiis hindamisakt+i menüü "
        "meilikoopia etiketid silt/sildi/silti kaart/kaardi/kaarti presentatsioon+i esitlus testament/testamendi/testamenti hagi kaebekiri vastulause nõue/nõude/nõuet pdf+i manus digiretsept+i õpilaspilet+i töövõtuleping+u allkiri/allkirja/allkirja pdf/pdf-i/pdf-i pin/pin-i/pin-i vautser+i vaucher+i voucher+i id-kaart/id-kaardi/id-kaarti garantiileht/garantiilehe/garantiilehte hinnang+u kutse polis+i programm+i päevakava reisikava seletuskiri/seletuskirja/seletuskirja saateleht/saatelehe/saatelehte mustand+i lõpparve vaheleht/vahelehe/vahelehte töökäsk/töökäsu/töökäsku  skeem+i artikkel/artikli/artiklit logifail+i mõõteprotokoll+i salvestis salvestus lahkumisavaldus puhkuseavaldus hindeleht/hindelehe/hindelehte infoleht/infolehe/infolehte tunnileht/tunnilehe/tunnilehte tööleht/töölehe/töölehte andmeleht/andmelehe/andmelehte vaie/vaide/vaiet kaebus hagiavaldus vastuväide/vastuväite/vastuväidet apellatsioon+i teabeleht/teabelehe/teabelehte epikriis+i saatekiri/saatekirja/saatekirja"
    ),
    "goods": (
        "pakk/paki/pakki kaup/kauba/kaupa toode/toote/toodet saadetis tellimus masin+a pesumasin+a külmik+u kapp/kapi/kappi laud/laua/lauda tool+i diivan+i voodi madrats+i raamat+u king+a saabas/saapa/saabast kleit/kleidi/kleiti mantel/mantli/mantlit jope "
        "prill+i prillid lill+e kimp/kimbu/kimpu tort/tordi/torti kook/koogi/kooki ravim+i rohi/rohu/rohtu komplekt+i seade/seadme/seadet ruuter+i modem+i printer+i laadija asi/asja/asja kast+i karp/karbi/karpi kott/koti/kotti mööbel/mööbli/mööblit "
        "varuosa detail+i osa auto ratas/ratta/ratast jalgratas/jalgratta/jalgratast telefon+i arvuti sülearvuti läpakas/läpaka/läpakat ekraan+i monitor+i kuvar+i teler+i kardin+a vaip/vaiba/vaipa ülikond/ülikonna/ülikonda asenduskaup/asenduskauba/asenduskaupa asendustoode/asendustoote/asendustoodet "
        "kuusk/kuuse/kuuske peolaud/peolaua/peolauda toit/toidu/toitu koorem+a puud küttepuud kivi liiv+a muld/mulla/mulda riiul+i pliit/pliidi/pliiti sõrmus ehe/ehte/ehet muruniiduk+i trimmer+i kingitus kink/kingi/kinki partii katusepapp/katusepapi/katusepappi "
        "kõrvaklapid kõrvaklapp/kõrvaklapi/kõrvaklappi asendusauto tööriist+a instrument/instrumendi/instrumenti pudel+i proov+i vihik+u õpik+u käru nööp/nööbi/nööpi konteiner+i prügikonteiner+i kohver/kohvri/kohvrit pagas+i protees+i lääts+e läätsed sallid "
    ),
    "spare": (
        "aku patarei filter/filtri/filtrit lukk/luku/lukku pump/pumba/pumpa pirn+i ventiil+i tihend+i voolik+u pidur+i kaitse kraan+i mootor+i andur+i termostaat/termostaadi/termostaati klaas+i käepide/käepideme/käepidet hing/hinge/hinge rihm+a kaardilugeja skanner+i terminal+i laager/laagri/laagrit lüliti pistik+u tööpind/tööpinna/tööpinda kompressor+i ventilaator+i juhe/juhtme/juhet kraanikauss/kraanikausi/kraanikaussi tõmblukk/tõmbluku/tõmblukku konts+a tald/talla/talda süüteküünal/süüteküünla/süüteküünalt klapp/klapi/klappi südamik+u piduriklots+i toiteplokk/toiteploki/toiteplokki "
        "rehv+i lamp/lambi/lampi kaabel/kaabli/kaablit uks/ukse/ust aken/akna/akent toru torud plaat/plaadi/plaati boiler+i soojuspump/soojuspumba/soojuspumpa valgusti pistikupesa klaaspakett/klaaspaketi/klaaspaketti vann+i dušš/duši/dušši wc-pott/wc-poti/wc-potti siin+i veemõõtja arvesti veearvesti soojusarvesti elektriarvesti mõõtja siiber/siibri/siibrit ujuk+i toiteadapter+i katel/katla/katelt relee esiklaas+i tagaklaas+i põhjaklaas+i rattalaager/rattalaagri/rattalaagrit emaplaat/emaplaadi/emaplaati kõvaketas/kõvaketta/kõvaketast küttekeha radiaator+i segisti"
    ),
    "person": (
        "tisler/tisleri/tislerit pagar+i kondiiter/kondiitri/kondiitrit õmbleja kingsepp/kingsepa/kingseppa kullassepp/kullassepa/kullasseppa kellassepp/kellassepa/kellasseppa koduõde/koduõe/koduõde veterinaar+i krohvija lammutaja rehvitehnik+u autodiagnostik+u portfellihaldur+i hoonehaldur+i laojuhataja bussijuht/bussijuhi/bussijuhti personalispetsialist+i palgaarvestaja testija arhivaar+i kantseleijuhataja teemeister/teemeistri/teemeistrit "
        "poiss/poisi/poissi poisid tüdrukud doktor+i dr professor+i ortodont/ortodondi/ortodonti kirurg+i kraana tõstuk+i ekskavaator+i kopp/kopa/koppa buldooser+i tõstekorv+i kallur+i kolimisauto prügiauto puksiir+i puksiirauto valvepatrull+i hambatehnik+u vanemspetsialist+i peaspetsialist+i neiu noormees/noormehe/noormeest tehnik+u meister/meistri/meistrit mees/mehe/meest juht/juhi/juhti kuller+i autojuht/autojuhi/autojuhti kolleeg+i spetsialist+i ekspert/eksperdi/eksperti arst+i hambaarst+i õde/õe/õde loomaarst+i nõustaja konsultant/konsultandi/konsultanti esindaja assistent/assistendi/assistenti meeskond/meeskonna/meeskonda brigaad+i "
        "jurist+i advokaat/advokaadi/advokaati raamatupidaja inspektor+i mõõdistaja geodeet/geodeedi/geodeeti koristaja maaler/maaleri/maalrit puusepp/puusepa/puuseppa aednik+u lukksepp/lukksepa/lukkseppa haldur+i majahaldur+i õpetaja juhendaja treener+i stilist+i juuksur+i terapeut/terapeudi/terapeuti "
        "füsioterapeut/füsioterapeudi/füsioterapeuti massöör+i personal+i operaator+i sekretär+i administraator+i majahoidja remondimees/remondimehe/remondimeest töömees/töömehe/töömeest elektrik+u torumees/torumehe/torumeest santehnik+u paigaldaja montöör+i kojamees/kojamehe/kojameest it-mees/it-mehe/it-meest it-tugi/it-toe/it-tuge kasutajatugi/kasutajatoe/kasutajatuge "
        "klienditugi/klienditoe/kliendituge klienditeenindaja klienditeenindus teenindaja müüja müügijuht/müügijuhi/müügijuhti projektijuht/projektijuhi/projektijuhti osakond/osakonna/osakonda töökoda/töökoja/töökoda ladu/lao/ladu raamatupidamine personaliosakond/personaliosakonna/personaliosakonda maakler+i kahjukäsitleja käsitleja menetleja ametnik+u "
        "psühholoog+i logopeed+i sõiduõpetaja instruktor+i fotograaf+i florist+i kokk/koka/kokka rätsep+a optik+u apteeker/apteekri/apteekrit korstnapühkija klaasija aknapesija aknapesijad mehed koristajad kolijad direktor+i juhataja abiline ülemus koordinaator+i dispetšer+i logistik+u hooldaja "
        "hooldustehnik+u hooldusmees/hooldusmehe/hooldusmeest vahetusvanem+a valvearst+i perearst+i pereõde/pereõe/pereõde mesinik+u geoloog+i hindaja arendaja programmeerija süsteemiadministraator+i sysadmin+i küljendaja disainer+i tõlkija referent/referendi/referenti sotsiaaltöötaja spetsid partner+i lepingupartner+i "
        "tiim+i insener+i arhitekt+i ehitaja ehitajad plaatija katusemees/katusemehe/katusemeest puhastusteenindaja puhastaja abistaja asendaja asetäitja mehhaanik+u automehaanik+u mehaanik+u tehnikud kolleegid vallavalitsus vald/valla/valda teenistus osakonnajuhataja õppealajuhataja huvijuht/huvijuhi/huvijuhti klassijuhataja lugeja valvur+i turvamees/turvamehe/turvameest kosmeetik+u hügienist+i bioanalüütik+u laborant/laborandi/laboranti radioloog+i silmaarst+i ämmaemand+a pottsepp/pottsepa/pottseppa keevitaja treial+i spets+i ekspert/eksperdi/eksperti mõõtja kontroller+i kontrolör+i järelevalve järelevaataja keraamik+u kunstnik+u kangur+i klaasimees/klaasimehe/klaasimeest laomees/laomehe/laomeest laohoidja kahjuhindaja sõidujagaja vahetusjuht/vahetusjuhi/vahetusjuhti teenusejuht/teenusejuhi/teenusejuhti haldusjuht/haldusjuhi/haldusjuhti finantsjuht/finantsjuhi/finantsjuhti personalijuht/personalijuhi/personalijuhti kliendihaldur+i laenuhaldur+i analüütik+u ehitusjuht/ehitusjuhi/ehitusjuhti töödejuhataja objektijuht/objektijuhi/objektijuhti giid+i reisikonsultant/reisikonsultandi/reisikonsultanti ekipaaž+i patrull+i komisjon+i juhatus inimene töörühm+a"
    ),
    "treatment": (
        "kontroll+i värvimine lõikamine juukselõikus lõikus maniküür+i pediküür+i geellakk/geellaki/geellakki ripsmehooldus näohooldus kosmeetik+u vaktsineerimine vaktsiin+i süst+i tilguti hambaravi hambakontroll+i juureravi plommimine kroonimine proteesimine röntgen+i uuring+u analüüs+i vereproov+i vereanalüüs+i koormustest+i nägemiskontroll+i silmakontroll+i füsioteraapia ravimassaaž+i hammas/hamba/hammast rehvivahetus õlivahetus vahetus hooldus diagnostika ülevaatus õppesõit/õppesõidu/õppesõitu individuaaltund/individuaaltunni/individuaaltundi nõustamine konsulteerimine töövarjupäev töövestlus fotosessioon+i pildistus filmimine kostüümiproov+i trimmimine pesu pügamine kiibistamine steriliseerimine kastreerimine hambakivieemaldus eemaldamine proovimine allkirjastamine tätoveering+u laserravi peeling+u üleandmine"
    ),
    "housecall": (
        "paigaldus paigaldamine koristus koristamine suurpuhastus aknapesu montaaž+i mõõdistus mõõdistamine väljasõit/väljasõidu/väljasõitu kodukülastus koduvisiit/koduvisiidi/koduvisiiti kolimine remont/remondi/remonti lammutus demontaaž+i korstnapühkimine katlahooldus kliimahooldus pumbahooldus arvestivahetus ehitus santehnikatöö elektritöö kahjuhindamine kahjuülevaatus"
    ),
    "appointment": (
        "aeg/aja/aega visiit/visiidi/visiiti kohtumine vastuvõtt/vastuvõtu/vastuvõttu konsultatsioon+i lõikus seanss/seansi/seanssi vestlus tööintervjuu intervjuu koosolek+u broneering+u protseduur+i massaaž+i läbivaatus proovisõit/proovisõidu/proovisõitu proovitund/proovitunni/proovitundi "
        "eksam+i sõidutund/sõidutunni/sõidutundi viiulitund/viiulitunni/viiulitundi trenn+i treening+u loeng+u koolitus sissevaatus juuksuriaeg/juuksuriaja/juuksuriaega remondiaeg/remondiaja/remondiaega hooldusaeg/hooldusaja/hooldusaega arstiaeg/arstiaja/arstiaega kontrollaeg/kontrollaja/kontrollaega visiidiaeg/visiidiaja/visiidiaega "
        "esmavestlus proovipäev+a töövestlus hindamine vaatamine mõõtmine pildistamine proovimine läbivaatamine ülevaatamine näitamine tutvustus demo arenguvestlus videokõne videokoosolek+u veebikohtumine prooviring+i ekskursioon+i tööproov+i operatsioon+i ultraheli hambapuhastus prooviaeg/prooviaja/prooviaega tehing+u notariaeg/notariaja/notariaega lõikusaeg/lõikusaja/lõikusaega värvimisaeg/värvimisaja/värvimisaega massaažiaeg/massaažiaja/massaažiaega hambaarstiaeg/hambaarstiaja/hambaarstiaega vahetusaeg/vahetusaja/vahetusaega rehvivahetusaeg/rehvivahetusaja/rehvivahetusaega vastuvõtuaeg/vastuvõtuaja/vastuvõtuaega salongiaeg/salongiaja/salongiaega maniküüriaeg/maniküüriaja/maniküüriaega pediküüriaeg/pediküüriaja/pediküüriaega nõustamisaeg/nõustamisaja/nõustamisaega uuringuaeg/uuringuaja/uuringuaega raviaeg/raviaja/raviaega protseduuriaeg/protseduuriaja/protseduuriaega vaktsineerimisaeg/vaktsineerimisaja/vaktsineerimisaega konsultatsiooniaeg/konsultatsiooniaja/konsultatsiooniaega broneeringuaeg/broneeringuaja/broneeringuaega trenniaeg/trenniaja/trenniaega sõiduaeg/sõiduaja/sõiduaega ülevaatusaeg/ülevaatusaja/ülevaatusaega testiaeg/testiaja/testiaega pesuaeg/pesuaja/pesuaega soeng+u teraapia"
    ),
    "price": "hind/hinna/hinda tunnihind/tunnihinna/tunnihinda tariif+i soodushind/soodushinna/soodushinda hinnalubadus",
    "work": (
        "remont/remondi/remonti parandus hooldus paigaldus puhastus koristus töö/töö/tööd uuendus vahetus ülevaatus katusetöö vesi/vee/vett elekter/elektri/elektrit ühendus internet+i valgus vool+u gaas+i võrk/võrgu/võrku valgustus signaal+i side/side/sidet wifi telepilt/telepildi/telepilti küte/kütte/kütet lift+i probleem+i viga/vea/viga rike/rikke/riket konto profiil+i süsteem+i server+i diivanipuhastus rehvivahetus "
        "köök/köögi/kööki muudatus kanne/kande/kannet kirje registreerimine leke/lekke/leket avarii remonttöö parandustöö ligipääsuõigus veebileht/veebilehe/veebilehte "
    ),
}

_VOWEL = "[aeiouõäöüy]"
_G3 = r"^[^/]+/([^/]+)/[^/]+$"
_OBLIQUE = ("s", "st", "sse", "l", "le", "lt", "na", "ni", "ks", "ta", "ga")


def _all(stem: str, endings: tuple[str, ...]) -> str:
    return "|".join(stem + ending for ending in endings)


# Nouns stand as in a dictionary: vastus, leping+u, pakk/paki/pakki.
NOUN_FORMS = {
    "nom": ((r"^([^/+]+)[/+].*$", r"\1"), ("$", "")),
    "gen": ((r"^([^/]+)\+(.+)$", r"\1\2"), (_G3, r"\1"), ("ne$", "se"), ("(us|is)$", r"\1e"), (f"{_VOWEL}$", r"\g<0>"), ("$", "-")),
    "some": (
        (r"^([^/]+)\+(.+)$", r"\1\2t"), (r"^[^/]+/[^/]+/([^/]+)$", r"\1"), ("ne$", "st"), ("(us|is)$", r"\1t"),
        ("(a|i|u)$", r"\1t"), ("e$", "et"), (f"{_VOWEL}$", r"\g<0>d"), ("$", "-"),
    ),
    "many": ((r"^([^/]+)\+(.+)$", r"\1\2d"), (_G3, r"\1d"), ("ne$", "sed"), ("(us|is)$", r"\1ed"), (f"({_VOWEL})$", r"\1d"), ("$", "-")),
    "manyof": (
        (r"^([^/]+)\+(.+)$", r"\1\2te|\1\2id|\1e"), (r"^[^/]+/[^/]+/([^/]+)$", r"\1de|\1te|\1sid"), ("ne$", "ste|si"), ("(us|is)$", r"\1te|\1i"),
        (f"({_VOWEL})$", r"\1te|\1id|\1sid|\1de"), ("$", "-"),
    ),
    "oblique": (
        (r"^([^/]+)\+(.+)$", _all(r"\1\2", (*_OBLIQUE, "tel", "tele", "telt", "tega", "test"))),
        (_G3, _all(r"\1", (*_OBLIQUE, "del", "dele", "dega", "test", "tele", "tega"))), ("ne$", _all("se", _OBLIQUE) + "|stele|stega|stel|stest"),
        ("(us|is)$", _all(r"\1e", _OBLIQUE) + r"|\1tele|\1tega|\1test"), (f"({_VOWEL})$", _all(r"\1", (*_OBLIQUE, "tele", "tega", "test", "dele", "dega"))), ("$", "-"),
    ),
}  # fmt: skip

# ── Time ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

_TAIL = "(~ks|~ni|~st|~l|ks|ni|st|~sse|~ne)?"
_DOT = "<dot>?"
_THIS = "(sel|sellel|selle|see|käesoleva|käesoleval|jooksva|jooksval|antud)"
_PAST_OF = "(<past>)"
_THROUGH = "(jooksul|joksul|vältel|kestel|sees|ajal|lõikes)"
_IN_DAY = "(päev|päeva|tööpäeva|tööpäev)"
_SOON_KUI = "(niipea|nii pea|nii ruttu|nii kiiresti|nii kiirelt|nii varsti|niikiiresti|võimalikult kiiresti)"
_HOLIDAYS = (
    "(pühi|pühad|jõule|jõulupühi|lihavõtteid|lihavõttepühi|puhkust|puhkusi|koosolekut|nädalavahetust|tööd|tööaega|suve|kooli|vaheaega|üritust|sündmust|"
    "remonti|visiiti|kohtumist|vestlust|seda|selle|jõuluvaheaega|aastavahetust|uusaastat|otsust|kollektiivpuhkust|lõunapausi|talve|operatsiooni|ülevaatust|eksamit|analüüse|uuringut|istungit|üldkoosolekut|juhatust|komisjoni|konsultatsiooni|läbivaatust|hooldust|hooaega|notarit|sessiooni|arutelu|inventuuri|kõnet|testi|proovi|"
    "kontrolli|kontrollimist|ülevaatamist|läbivaatamist|mõõtmist|mõõdistamist|mõõdistust|hindamist|katsetamist|katset|testimist|diagnostikat|diagnostimist|analüüsi|vaatlust|"
    "parandamist|parandust|vahetamist|vahetust|hooldamist|puhastamist|puhastust|koristamist|koristust|värvimist|paigaldamist|paigaldust|monteerimist|pesu|kuivamist|"
    "koolitust|seminari|lähetust|reisi|nõupidamist|nõustamist|arutamist|kooskõlastamist|kooskõlastust|menetlemist|menetlust|uurimist|konsulteerimist|selgitamist|"
    "tundi|loengut|trenni|treeningut|messi|vastuvõttu|lõunasööki|protseduuri|seanssi|väljakutset|objekti|proovisõitu|esitlust|läbirääkimisi|läbirääkimist|telefonikõnet|pidu|laata)"
)
_ONES = ("esime", "tei", "kolmanda", "neljanda", "viienda", "kuuenda", "seitsmenda", "kaheksanda", "üheksanda")

TIMES = (
    rule("letterday", "e|e-ks|e-ni|e-l|e-st", weekday=0),
    rule("letterday", "t|t-ks|t-ni|t-l|t-st", weekday=1),
    rule("letterday", "k|k-ks|k-ni|k-l|k-st", weekday=2),
    rule("letterday", "n|n-ks|n-ni|n-l|n-st", weekday=3),
    rule("letterday", "r|r-ks|r-ni|r-l|r-st", weekday=4),
    rule("letterday", "l|l-ks|l-ni|l-l|l-st", weekday=5),
    rule("letterday", "p|p-ks|p-ni|p-l|p-st", weekday=6),
    rule("number", "{tens} {ones}"),
    rule("number", "{n} ja <pool>", plus=0.5),
    rule("number", "{decimal}"),
    rule("number", "{n}"),
    rule("number", "kolmveerand", n=0.75),
    rule("number", "(pool|poole|poolt)", n=0.5),
    rule("number", "(veerand|veerandi)", n=0.25),
    rule("number", "(mõne|mõni|mitme|mõned)", n=0),
    # Times of day
    rule("clock", "(?<!teie|sinu|su|meie|minu|mu) <kell>? <pool> {hour} " + _TAIL + " (?!<unit>)", offset=-30),
    rule("clock", "<kell>? <quarter> {hour} " + _TAIL, offset=-45),
    rule("clock", "<kell>? <threequarters> {hour} " + _TAIL, offset=-15),
    rule("clock", "<kell>? {minute} (minutit|min|minuti) (<past>|puudu) {hour} " + _TAIL, back=True),
    rule("clock", "<kell>? {minute} (minutit|min|minuti|minutiga)? (üle) {hour} " + _TAIL),
    rule("clock", "<kell>? {minute} (minutit|min) {hour} (läbi|peal)"),
    rule("clock", "<kell> {hour} ja? {minute} (minutit)? (?=<$>|<t>|<close>)"),
    rule("clock", "<kell>? {hm} (~h|h)? " + _TAIL),
    rule("clock", "<kell> <about>? {hour} " + _TAIL),
    rule("clock", "<kell> {hhmm} " + _TAIL),
    rule("clock", "{hour} (~ks|~ni) (?!<unit|workday|month|dot>)"),
    rule("clock", "(?=<hour.bound>) {hour} (?=<part>|<$>)"),
    rule("bare", "{hour} " + _TAIL + " (?!<unknown|noun|unit|workday|month|n|dated|ordinal>|€|%|<dot> <w>)"),
    rule("hours", "<pool> {hour} " + _TAIL, offset=-30),
    rule("hours", "<quarter> {hour} " + _TAIL, offset=-45),
    rule("hours", "<threequarters> {hour} " + _TAIL, offset=-15),
    rule("hours", "{hm} " + _TAIL),
    rule("hours", "{hour} " + _TAIL),
    rule("hours", "{hhmm} " + _TAIL),
    # Days
    rule("date", "{offset}"),
    rule("date", "{weekday} " + _DOT + " (?=<x|comma>)|{weekday}"),
    rule("date", "{letterday} <dot>? (?=<kell|part|hm|dm|latest>|juba|veel|<day> <dot>)"),
    rule("date", "(e-ks|e-ni)", weekday=0),
    rule("date", "(t-ks|t-ni)", weekday=1),
    rule("date", "(k-ks|k-ni)", weekday=2),
    rule("date", "(n-ks|n-ni)", weekday=3),
    rule("date", "(r-ks|r-ni)", weekday=4),
    rule("date", "(l-ks|l-ni)", weekday=5),
    rule("date", "(p-ks|p-ni)", weekday=6),
    rule("time", "{letterday} (või|ja|<dash>) {letterday} (?=<$>|<kell|part>)"),
    rule("date", "(sel|sellel|see|selleks|eesoleval|käesoleval) {weekday}", week=0, this=True),
    rule("time", "enne {weekday} (koosolekut|kohtumist|visiiti|vestlust|nõupidamist|istungit|eksamit|üritust|tarnet|tundi)", bound="by"),
    rule("date", "samal päeval|samaks päevaks", day=0, follows=0),
    rule("date", "(tuleval|tulevaks|tulev|saabuval|eelseisval|lähimal|lähimaks) {weekday}"),
    rule("date", "(<afternext>) {weekday}", week=2),
    rule("date", "(<next>) {weekday}", week=1),
    rule("date", _THIS + " (nädala|nädalal) {weekday}|{weekday} (sel|sellel) nädalal", week=0),
    rule("date", "(uue|uuel|<next>) (nädala|nädalal|näd) {weekday}|{weekday} (<next>) nädalal", week=1),
    rule("date", "(<afternext>) (nädala|nädalal) {weekday}|{weekday} (<afternext>) nädalal", week=2),
    rule("date", "({weekday} nädala pärast|nädala pärast {weekday})", n=1, unit="week", after_day=True),
    rule("date", "{day} (<dot>|~ndal|~ndaks)? (<dash>|kuni|või|ja) {day} (<dot>|~ndal|~ndaks)? {month} " + _DOT + " {year}?"),
    rule("date", "(?!<ordinal> <month> <end|start|middle>) {day} (<dot>|<th>)? {month} " + _DOT + " {year}? (aasta|aastal|a)?"),
    rule("date", "{year} <dot>? (aasta|aastal|a)? {day} <dot>? {month}"),
    rule("date", "(<next>) aasta {day} <dot>? {month}"),
    rule("date", "(<next>) kuu {day} <dot>? <dated>?", shift=1),
    rule("date", "(<next>) kuu {dm}"),
    rule("date", _THIS + " kuu {day} <dot>? <dated>?"),
    rule("date", "(kuu)? {day} <dot>? <dated>"),
    rule("date", "{day} <dot> (?=<kell>)"),
    rule("date", "{day} (~ndaks|~ndal|~ndani|~ndast|~daks|~dal|~dani)"),
    rule("date", "(?=<ordinal>) (?!teise|teisel|teist|teine|esimene|esimese|esimesel|esimest|esimeseks|teiseks) {day} (?=<$>|<comma>|<kell>)"),
    *(rule("date", f"kahekümne ({_one}sel|{_one}seks|{_one}seni|{_one}l|{_one}ks|{_one}ni|{_one}) {{month}}?", dom=20 + _n) for _n, _one in enumerate(_ONES, 1)),
    *(rule("date", f"kolmekümne ({_one}sel|{_one}seks|{_one}seni) {{month}}?", dom=30 + _n) for _n, _one in enumerate(_ONES[:1], 1)),
    rule("date", "{ymd} <dot>? (~ks|~ni|~l|a)?"),
    rule("date", "{dm} <dot>? (~ks|~ni|~l|~st)?"),
    rule("date", "(?=<nth>) {month}? {nth} (päeval|päevaks|päevani|päev)"),
    rule("date", "(kuu|{month}) {nth} ({weekday}|päeval|päevaks|päevani|päev|tööpäeval)"),
    rule("date", "(õppeaasta|kooliaasta|õppeaasta) (alguseks|alguses|algul|algus)", holiday="09-01"),
    rule("date", "aasta (viimaseks|viimasel) (päevaks|päeval|tööpäeval|tööpäevaks)", period="year", edge="end"),
    rule("date", "(<next>) kuu {nth} ({weekday}|päeval|päevaks)", shift=1),
    rule("date", "{holiday}"),
    rule("date", "(suur|suure|suurel|suureks) (reede|reedel|reedeks|reedeni)", holiday="easter-2"),
    rule("date", "vabariigi (aastapäev|aastapäeva|aastapäeval|aastapäevaks|aastapäevani)", holiday="02-24"),
    rule("date", "(esimene|esimese|esimesel|esimeseks) (jõulupüha|jõulupühal|jõulupühaks)", holiday="12-25"),
    rule("date", "(teine|teise|teisel|teiseks) (jõulupüha|jõulupühal|jõulupühaks)", holiday="12-26"),
    rule("date", "(uue aasta|uusaasta) (esimesel|esimeseks)? (päeval|päevaks|ööl|ööks)", holiday="01-01"),
    rule("date", "(vana|vana-aasta) aasta? (õhtul|õhtuks|õhtu)", holiday="12-31"),
    rule("date", "(emadepäev|emadepäeva|emadepäeval|emadepäevaks|emadepäevani)", nth=2, weekday=6, month=5),
    rule("date", "(isadepäev|isadepäeva|isadepäeval|isadepäevaks|isadepäevani)", nth=2, weekday=6, month=11),
    rule("date", "(õpetajate) (päeval|päevaks)", holiday="10-05"),
    # Stretches
    rule("date", _THIS + " {period} (jooksul|sees|sisse|vältel)?", shift=0),
    rule("date", "(sel|sellel) (nädalal|kuul|aastal)", shift=0),
    rule("time", "(kord|üks kord|kaks korda|kolm korda|korra) {span} (jooksul|tagant|kohta)", skip=True),
    rule("time", "(punkt|punkti|punktis|punktist|lõige|lõike|lõikes|versioon|versiooni|versioonile|peatükk|peatüki|paragrahv|ruum|ruumi|ruumis|kabinet|kabineti|kabinetis|joonis|tabel) <dm|hm|decimal>", skip=True),
    rule("time", "(järgmise|uue|tuleva|selle|käesoleva|jooksva|eelmise) (nädala|kuu|aasta|kvartali|päeva) (?=<noun.!appointment.!treatment.!housecall>|arvestusse|numbris|seisuga)", skip=True),
    rule("date", "(<next>|uuel|uue) {period} (jooksul|sees|sisse|vältel)?", shift=1),
    rule("date", "(<afternext>) {period} (jooksul|sees)?", shift=2),
    rule("date", "(enne)? (" + _THIS + ")? {period} <end>", edge="end", shift=0),
    rule("date", "(enne)? (<next>|uue) {period} <end>", edge="end", shift=1),
    rule("date", "(<afternext>) {period} <end>", edge="end", shift=2),
    rule("date", "(" + _THIS + ")? {period} <start>", edge="start", shift=0),
    rule("date", "(<next>|uue) {period} <start>", edge="start", shift=1),
    rule("date", "(" + _THIS + ")? {period} <middle>", edge="middle", shift=0),
    rule("date", "(<next>|uue) {period} <middle>", edge="middle", shift=1),
    rule("date", "(enne)? {month} " + _DOT + " <end>", edge="end"),
    rule("date", "{month} " + _DOT + " <start>", edge="start"),
    rule("date", "{month} " + _DOT + " <middle>", edge="middle"),
    rule("date", "(?=<month>) {month} (jooksul|sees|kuus)"),
    rule("date", "(?=jaanuaris|veebruaris|märtsis|aprillis|mais|juunis|juulis|augustis|septembris|oktoobris|novembris|detsembris) {month}"),
    rule("date", "(?=<month.bound>) {month}"),
    rule("date", "(nädalavahetusel|nädalavahetuseks|nädalalõpul|nädalalõpuks|nädalavahetuseni)", period="weekend"),
    rule("date", "nädalavahetuse (jooksul|ajal|sees)", period="weekend"),
    rule("date", "(kuu|kuus) lõpp", period="month"),
    # Parts of the day
    rule("time", "{part} (ajal|ajaks|paiku|eel|aegu|ajani|jooksul|poole)?"),
    rule("time", "{date} {part} (ajal|ajaks|paiku|eel|aegu|poole)?"),
    rule("time", "päeva (esimeses|esimesel) (pooles|poolel)", part="noon"),
    rule("time", "päeva (teises|teisel) (pooles|poolel)", part="afternoon"),
    rule("time", "{weekday} homm", part="morning"),
    rule("time", "(tänaõhtuks|tänaõhtul|täna-õhtul)", day=0, part="evening"),
    rule("time", "(homsehommikul|homseks-hommikuks)", day=1, part="morning"),
    rule("time", "(hommikul|hommiku) (vara|varakult|kohe|esimese asjana)|(varahommikul|varahommikuks|varakult|kohe hommikul|juba hommikul|vara hommikul|esimese asjana hommikul|esimese asjana|hommikul esimesena)",
         part="early", next=True),
    rule("time", "{date} (hommikul|hommiku)? (vara|varakult|varahommikul|varahommikuks|kohe hommikul|hommikul kohe|hommikul vara|juba hommikul vara|vara hommikul|esimese asjana)",
         part="early"),
    rule("time", "(varahommikul|vara hommikul|kohe hommikul|esimese asjana) {date}", part="early"),
    rule("time", "{date} (kohe|juba) (varahommikul|hommikul)", part="early"),
    rule("time", "{date}? (tööpäeva|päeva|tööaja|tööpäevade) (lõpp|lõpuks|lõpuni|lõpus|lõppu|lõppemist|lõppedes|lõpul)", part="close", day=0),
    rule("time", "{date} (tööpäeva|päeva|tööaja) (jooksul|sees|peale|peal)"),
    rule("time", "(päeva|tööpäeva|tööaja) (jooksul|peale|sees)|(päeva peale)", day=0),
    rule("time", "{date} (jooksul|sees|vältel)"),
    # Vague
    rule("time", "(varsti|peagi|peatselt|õigepea|kohe-kohe|kohe|koheselt|viivitamata|viivitamatult|otsekohe|silmapilk|lähipäevil|lähiajal|lähinädalatel|lähitundidel|lähipäevadel|"
         "lähikuudel|lähitulevikus|millalgi|viivituseta|jooksvalt|aegsasti|ükskord|kevadel|suvel|sügisel|talvel|kevadeks|suveks|sügiseks|talveks|pärastpoole|ruttu|kiiresti|"
         "hiljem)", vague=True),
    rule("time", "edaspidi|edasipidi|tulevikus|uuest aastast|sügisest|kevadest", skip=True, habit=True),
    rule("time", "{date} (kohe|alles|veidi|natuke|kuskil)? (pärast|peale) (lõunat|lõunasööki|lõunapausi)", bound="after"),
    rule("time", "seejärel|misjärel|mispeale|selle järel|kohe seejärel", vague=True),
    rule("time", "pärast (?=<$>)", vague=True),
    rule("time", "(kohe|alles)? (pühade|puhkuse|lõuna|nädalavahetuse|koosoleku|jõulude|talve|suve) (järel|järgi)", vague=True),
    rule("time", "(tööle|koju|tagasi|kohale|kontorisse|töökotta|lattu|linna) (jõudes|jõudnuna|saabudes)|kohe? (saabudes|kohalejõudmisel|saabumisel|lahkudes|tagasi tulles)|(vahetuse|koosoleku|tunni|visiidi|puhkuse|remondi|tööde) (lõpus|lõppedes|lõppemisel|lõpul)", vague=True),
    rule("time", "(veel|juba)? enne (pühi|pühade|puhkust|koosolekut|nädalavahetust|suve|talve|kooli|vaheaega|üritust|istungit|üldkoosolekut|hooaega|eksamit|operatsiooni)", vague=True),
    rule("time", "enne (tulekut|saabumist|kohalejõudmist|tööde algust|väljasõitu|visiiti|kohtumist|üleandmist|tarnet|paigaldust)", vague=True),
    rule("time", "(õige|üsna|kohe|juba|väga|peagi) (pea|varsti|kiiresti|ruttu)|kunagi hiljem|(veidi|natuke|pisut|millalgi) hiljem|esimesel (võimalusel|võimalikul) (ajal|hetkel)?|" + _SOON_KUI + " kui (võimalik|saame|saan|jõuame|jõuan|vähegi võimalik|suudame|saab|vähegi saame)|"
         "võimalikult (kiiresti|ruttu|kiirelt|pea|vara|operatiivselt)|lähimal (ajal|võimalusel)|lähemal ajal|(lähipäevade|lähiaja|lähinädalate|lähitundide|lähikuude|lähema aja) jooksul|"
         "(lähimate|lähemate|järgmiste) (päevade|tundide|nädalate|kuude) jooksul|(järgmistel|lähematel|lähimatel|neil|nendel) (päevadel|päevil|nädalatel|kuudel|tundidel)|ühel neist päevadest|hetke pärast|"
         "(natukese|veidi|väikese|pisukese|mõne|natuke) (aja)? pärast|mõni aeg hiljem|mõne aja möödudes|kiiremas korras|kiirkorras|esimeses järjekorras|õigel ajal|õigeks ajaks|ühel päeval|varem või hiljem|"
         "järgmisel korral|järgmise korraga|(järgmise|järgmises) (uuenduse|versiooni|uuendusega|versiooniga|uuenduses|versioonis)|uuel aastal|peatses tulevikus|üks hetk|sekundi pärast|"
         "(kohe|varsti)? (pärast|peale) " + _HOLIDAYS + "|kohe? (pärast|peale) (tööpäeva|päeva|tööaja|kooli|kampaania|nädala|kuu|pühade|puhkuse|koosoleku|aasta) (lõppu|lõppemist)|"
         "(kohe)? (pärast|peale) (<part>)", vague=True),
    rule("time", "(järgmisel|järgmiseks|esimesel) <workdayat> (pärast|peale) <w.!offset.!weekday.!holiday>", vague=True),
    *(
        rule("time", f"{{number}} {_word}|{_word}", n=1, unit=_unit, bound="for")
        for _word, _unit in (("päevaks", "day"), ("nädalaks", "week"), ("kuuks", "month"), ("aastaks", "year"))
    ),
    *(
        rule("time", f"(veel|terve|(?<=kehtib|püsib|hoiame|hoian|kehtivad)) {_word} (?!<end|start|middle|within|past>|sees|tagasi|algul|aja|möödudes)", n=1, unit=_unit, bound="for")
        for _word, _unit in (("päeva", "day"), ("nädala", "week"), ("kuu", "month"), ("aasta", "year"))
    ),
    # Spans
    rule("span", "{number} (<dash>|kuni|või|~) {number} <workday>", unit="workday"),
    rule("span", "{number} (kuni|või)? {number} <workday>", unit="workday"),
    rule("span", "{number} (<dash>)? (täis|tavalise|täispika|järgneva|järjestikuse)? <workday>", unit="workday"),
    rule("span", "{number} (töötund|töötunni|töötundi)", unit="workhour"),
    rule("span", "{number} (<dash>|kuni|või|~) {number} <dash>? {unit}"),
    rule("span", "{number} (paari)? (täis|lühikese|järgneva)? <dash>? {unit}"),
    rule("span", "{n} {unit} ja <pool>|{n} ja <pool> {unit}", more=0.5),
    rule("span", "(1|ühe) (ööpäeva|ööpäev|ööpäevaga)|(ööpäeva|ööpäevaga|ööpäev)", n=24, unit="hour"),
    rule("span", "(2|kahe|paari) (ööpäeva|ööpäevaga)", n=48, unit="hour"),
    rule("span", "(3|kolme) (ööpäeva|ööpäevaga)", n=72, unit="hour"),
    rule("span", "(4|nelja) (ööpäeva|ööpäevaga)", n=96, unit="hour"),
    rule("span", "(veerandtunni|veerandtund|veerandtunnikese)", n=15, unit="minute"),
    rule("span", "(pooltunni|pooltund)", n=30, unit="minute"),
    rule("span", "(kolmveerandtunni)", n=45, unit="minute"),
    rule("alone", "{unit}", n=1),
    rule("alone", "<workday>", n=1, unit="workday"),
    rule("time", "(lähima|lähema|järgmise|järgneva|maksimaalselt|max|maksimum|kõige rohkem|lähimate|järgneva)? ({span}|{alone}) aja? (<within>|<past>|sees|aja lõikes)"),
    rule("time", "(lähima|lähema|järgmise) {span} aja? (sees)?"),
    rule("time", "(<n>|<figure>|<pool>){0,2} (<dash> <n|figure>)? (<unit>|<workday>) aja? <within> (pärast|peale|alates|arvates) <w.!offset.!weekday.!holiday.!month.!n>", vague=True),
    rule("time", "{date} {span} (<past>)", after_day=True),
    rule("time", "{span} (<past>) {date}", after_day=True),
    *(rule("time", f"{{number}} {_word}|{_word}", n=1, unit=_unit) for _word, _unit in (("minutiga", "minute"), ("tunniga", "hour"), ("päevaga", "day"), ("nädalaga", "week"), ("kuuga", "month"), ("tööpäevaga", "workday"), ("pangapäevaga", "workday"))),
    *(rule("time", f"{{number}} (<dash>|kuni|või) {{number}} {_word}", unit=_unit) for _word, _unit in (("minutiga", "minute"), ("tunniga", "hour"), ("päevaga", "day"), ("nädalaga", "week"), ("tööpäevaga", "workday"))),
    rule("time", "(<next>|esimesel|esimeseks|lähimal|lähimaks) <workdayat>", n=1, unit="workday"),
    rule("time", "(<afternext>|teisel|teiseks) <workdayat>", n=2, unit="workday"),
    rule("time", "(kolmandal|kolmandaks) <workdayat>", n=3, unit="workday"),
    rule("date", "(järgmisel|järgmiseks) (päeval|päevaks)|päev hiljem", day=1, follows=1),
    rule("time", "(järgmisel|järgmise) päeva hommikul", day=1),
    rule("time", "(nädal|kuu|aasta) aega|{number} {unit} (aega)?", bound="for"),
    rule("time", "{span} aega", bound="for"),
    rule("time", "(<next>|uue) (kuu) (palgapäeval|palgapäevaks)", period="month", edge="end", shift=1),
    # Ranges of the clock
    rule("time", "<kell> <about>? {hours} (ja|kuni|<dash>|või) <kell>? {hours} (vahel|vahemikus|vahelisel ajal|ajal|vahe peal|paiku)?"),
    rule("time", "<kell> {hours} <kell>? {hours}"),
    rule("time", "{hours} (ja|<dash>|kuni) {hours} (vahel|vahepeal|vahelisel ajal)"),
    rule("time", "(vahemikus|ajavahemikus|ajavahemik|ajaaken|ajaaknas|vahemik|ajavahemikul) <colon>? <kell>? {hours} (<dash>|kuni|ja)? <kell>? {hours}"),
    rule("time", "{hm} " + _TAIL + " (<dash>|kuni) {hm} " + _TAIL),
    rule("time", "{clock} (<dash>|kuni|ja) {clock} (vahel)?"),
    rule("time", "{date} <comma>? (<kell>)? {hours} (<dash>|kuni) {hours} (vahel|vahemikus|vahelisel ajal)?"),
    rule("time", "({date})? {hours} (paiku|ringis|kandis|paigu)"),
    rule("time", "{date} {part}? <comma>? {hours} {hours} (?=<$>|<comma>)"),
    rule("time", "{offset} (?=<hour.bound|hour>) {hour} (~ks|~ni|~st|(?=<$>|<comma>|<part>))"),
    rule("time", "{date} <comma>? (?=<hour.bound>) {hour}"),
    rule("time", "{date} (?=<hour> (~ks|~ni)) {hour} (~ks|~ni)"),
    rule("time", "({clock}) (päeval|päevasel ajal)", part="day"),
    rule("time", "({clock}|{hours}) {part}"),
    rule("time", "<kell> {hours} (ja|kuni|<dash>) {hours} (vahel)? (päeval)", part="day"),
    rule("time", "<kell>? {hours} (ja|kuni|<dash>) {hours} (vahel)? {part}"),
    # One day or the next
    rule("time", "{date} (<dash>|või|ja|kuni|või hiljemalt|või siis) {date}"),
    # Words that bound a time
    rule("head", "(<latest>) (<latest>|juba|veel)*", bound="by"),
    rule("head", "(kuni)", bound="until"),
    rule("head", "(enne|veel enne|juba enne)", bound="before"),
    rule("head", "(?<!bussi|auto|rongi|laeva|koorma|praami|kulleri|lennuki|kauba|meili|maili|telefoni|konto|kaardi|euro|€|arve|lepingu|masina|arvuti|seadme|lastakse|lasen|laseme|pannakse|paneme|panen|keerame|keeratakse|lülitame|lülitatakse|tuleb|läheb|tõmbame|tõmmatakse) (pärast|peale|alates|algusega|varaseimalt|kõige varem|mitte varem kui|kohe pärast|kohe peale|alatest)", bound="after"),
    rule("head", "(juba|veel|kindlasti|täpselt|tõesti|pigem|kasvõi|alles|vahemikus|ajavahemikus|kuskil|kusagil|millalgi)"),
    rule("head", "<about>", about=True),
    rule("tail", "(hiljemalt|kõige hiljem)", bound="by"),
    rule("tail", "(pärast|peale) (tööd|tööaega|tööpäeva|kooli|koosolekut|trenni|kohtumist|visiiti|hooldust|ülevaatust)"),
    rule("tail", "(alates|peale|saati|või hiljem)", bound="from"),
    rule("tail", "(paiku|ringis|kandis|ajal|paigu|ümber|kanti|eel|vahel|täpselt|jooksul|sees|kindlasti|tööaja järgi|või nii|või varem|kaasa arvatud|<open> kaasa arvatud <close>)"),
    rule("tail", "<open>? k <dot> a <dot>? <close>?"),
    # The past, and what is no time of ours
    rule("time", "eile|üleeile|eile (õhtul|hommikul|päeval|lõunal)|eilne|eilse|eilsest|üleeile (õhtul|hommikul)|(<lastly>) ({weekday}|{period}|{month}|aastal|kuul) <end>?|"
         "({span}|nädal|nädala|kuu|aasta) (aega)? (tagasi|eest)|(paar|mõni|mõned|paari) (päeva|tundi|nädalat|kuud|päev|tund|nädal) tagasi|viimase {span} jooksul|"
         "(äsja|ennist|hiljuti|hommikust saati|mullu|täna hommikust saadik)", past=True),
    rule("time", "(tere|tervist|head|ilusat|kaunist|mõnusat|kena) (hommikust|päevast|õhtust|hommikut|päeva|õhtut|nädalavahetust|reedet|esmaspäeva|pikka nädalavahetust|nädalat|nädala|"
         "õhtu|hommiku|jätku|uut aastat|vana aasta lõppu|pühi|jõule|ööd|suve|jaanipäeva|tööpäeva)", skip=True),
    rule("time", "(e-r|e-n|t-n|r-p|l-p|e-p|k-r|e-l|t-r|t-l|e-k|k-p|n-p) <kell>? ({hours} (<dash>|kuni)? {hours})?", skip=True),
    rule("time", "{letterday} <dash> {letterday} <kell>? ({hours} (<dash>|kuni)? {hours})?", skip=True),
    rule("time", "(?=<weekday.bound>) {weekday} (kuni)? {weekday} <kell>? {hours} (<dash>|kuni)? {hours}", skip=True),
    rule("time", "(?=<adjectival>) {weekday}", skip=True),
    rule("time", "(tänane|tänast|homne|homset|tänase kirja|tänase kõne)", skip=True),
    rule("time", "(<n>|<figure>|<pool>|<quarter>|mõni|mõned)? <unit> (enne|varem) (?!<kell|n|figure|weekday|offset|holiday>)", vague=True),
    rule("date", "samaks ajaks|samaks kellaajaks", follows=0, same=True),
    rule("time", "samal (nädalal|kuul|ajal|õhtul|hommikul)", skip=True),
    rule("time", "{number} (öö|ööd|päeva|nädala|kuu) (maksumuse|tasu|hinna|rendi|üüri|hind|eest|jagu)|{span} (ette)|(?=<n>) {n} <dot> (korrus|korrusel|klass|klassi|osa)|pool hinda|poole hinnaga", skip=True),
    rule("time", "(seoses|vastuseks|vastus) <w>{0,3} {date} (kirjale|kirjaga|pöördumisega|pöördumisele|avaldusele)", skip=True),
    rule("time", "{date} (saadetud|esitatud|saadud|laekunud|toimunud|tehtud|kirjale|kirjaga|kirjas|kirja|arve|sõnumile|pöördumisele|avaldusele|avaldus|tellimus|tellimuse)", skip=True),
    rule("time", "(registreeritud|saadetud|esitatud|väljastatud|saadud|laekunud|loodud|koostatud|sõlmitud) {ymd}", skip=True),
    rule("time", "(?<=teie|sinu|su|meie|oma) {day} <dot>? {month} <dot>? {year}? (?=<document.nom|document.gen|document.some|message.nom|message.gen|message.some>)", skip=True),
    rule("time", "{date} (teabenõue|teabenõude|teabenõudele|taotlus|taotlusele|kaebus|kaebusele|päring|päringu|päringule|pöördumine|pöördumise|kiri|küsimus|küsimuse|küsimusele|märgukiri|selgitustaotlus|hinnapäring|hinnapäringu|arvega|arvel|otsus|otsuse|otsusega|leping|lepingu|koosoleku|protokoll|protokolli|sõnum)", skip=True),
    rule("time", "({dm}|{day} <dot>? {month}) (meil|meili|meilile)", skip=True),
    rule("time", "{date} (kaminasaali|saali|laua|lauda|toa|tuba|koha|kohta|aja|aega|piletid|pileti|peo|broneeringu|broneeringut|majutuse|auto|bussi|ruumi|ruumid|hinna|hinda|pakkumise|pakkumist) (?=<x>{0,5} (kuni|<weekday.bound>|<offset.bound>))", skip=True),
    rule("time", "{date} <dot>? (seisuga) (?=<me.=lõpeta|me.=katkesta|me.=peata|me.=sulge|imps.=lõpeta|imps.=katkesta|imps.=sulge|imps.=peata>)"),
    rule("time", "(?<=lõpetan|lõpetame|katkestan|katkestame|sulgeme|sulgen|peatame|peatan|lõpetatakse|katkestatakse|suletakse|peatatakse|lõpeb|lõppeb) {date} <dot>? seisuga"),
    rule("time", "{date} <dot>? seisuga", skip=True),
    rule("time", "{clock} (toimunud|toimuv|toimuva)", skip=True),
)  # fmt: skip

_ANY = "(<w.!me.!he.!imps.!two>|<n>|<t>|<figure>|<hm>|<dm>)"


def _with(verb: str, particle: str, far: int = 8) -> str:
    """A verb and its particle, which stands at the end of the clause, or right before the verb where that comes last."""
    return f"{{{verb}}} {_ANY}{{0,{far}}} ({particle})|({particle}) {_ANY}{{0,3}} {{{verb}}}"


_MONEY = "(raha|summa|euro|€|ettemaksu|hüvitise|tagatisraha|vahe|tagasimakse)"
_ITS = "(et|kas|kui|mis|kuidas|millal|kuna|kus|miks)"

# What a verb does together with the words around it. The slot is the verb; the first row that fits counts.
PHRASES = (
    ("<comma> <t>+ <adv>? {me.=alusta} <$>", "come"),
    ("<work.gen|spare.gen|work.many|spare.many> <t>* {me.=tee} (siis|ära)? <t>+ <$>", "fix"),
    ("(kohtule|kohtusse|ametile|juhatusele|pangale|kindlustusele|registrile|registrisse|vallale|linnale|maksuametile|tarnijale|tootjale|volikogule|komisjonile|haigekassale|töötukassale) <x>{0,3} {=esita}|{=esita} <x>{0,5} (kohtule|kohtusse|ametile|juhatusele|pangale|kindlustusele|registrile|registrisse|vallale|linnale|maksuametile|tarnijale|tootjale|volikogule|komisjonile|haigekassale|töötukassale)", "lodge"),
    ("{=koosta|=kirjuta|=valmista} <x>{0,5} (valmis|ette|kokku|ära)? (ja|ning) (?=<x>{0,3} <me.=esita>)", "serve"),
    ("{me.=õhuta|imps.=õhuta} <x>{0,5} <t>|<t> <x>{0,3} {me.=õhuta}", "fix"), ("{=õhuta}", "none"),
    ("{me.=istu} <x>{0,3} (maha|koos|kokku|laua)", "meet"), ("{=anna} (oma|teile)? (sõna|ausõna|käe) (<comma>|<colon>|<$>|et)", "none"),
    ("{me.=hinda|me.=väärtusta} (teie|sinu|su|iga)? (aega|panust|pingutust|kannatust|ausust|avameelsust|huvi|usaldust|koostööd|kaasamõtlemist)", "none"),
    ("{=kirjuta} alla (ja|ning) (?=<x>{0,3} <me.send|me.bring|me.tell|me.give>)", "serve"),
    ("(auto|autot|masin|masina|ratas|ratta|sõiduki) <x>{0,2} {me.=võta} <t>* (sisse|vastu|tõstukile|hooldusesse)|{me.=võta} (auto|masina|ratta|sõiduki) <t>* (sisse|vastu|tõstukile|hooldusesse)", "meet"),
    ("{=too|=vii} (auto|koera|kassi|lapse|riided|asjad|kauba|paki|seadme|tellimuse) <t>* ära", "collect"),
    ("{me.=tee} <x>{0,3} (hinnaks|hinnaga) (<n>|<figure>)", "hold"),
    ("<document.nom|goods.nom|message.nom|money.nom> (<t>|<adv>)* {he.=tule} (<t>|<adv>)* järele", "arrive"),
    ("(broneeringu|visiidi|kohtumise|aja|lepingu|tellimuse)? (muudatuse|muudatused|paranduse|parandused|täienduse|täiendused) {=vii|=tee} <t>* (sisse|ära)|{=vii} <x>{0,1} (muudatuse|muudatused|paranduse|parandused|täienduse|täiendused) <x>{0,2} sisse", "fix"),
    ("{me.=saa|he.=saa} <x>{0,5} ühele poole", "fix"),
    # The telephone in hand: to ring. Over to oneself, into work: what is done next is told by the next verb.
    ("{=haara|=võta|=tõsta} <x>{0,3} (toru|telefoni|telefonitoru|mobiili) (?!<x>{0,2} (numbri|teel))|(toru|telefoni|telefonitoru) <t>* {=haara|=võta|=tõsta}", "phone"),
    ("{=anna|=löö|=tõmba|=viska} (<t>|<adv>|teile|sulle|teid|sind){0,4} (kõne|kõlli|ühe kõne|pirni)|(kõne|kõlli) <t>* {=löö|=tõmba|=viska}", "phone"),
    ("{=anna|=saada|=kirjuta|=viska|=löö} <x>{0,3} (sõnumi|sms-i|smsi|teate|kirja|messengeri)", "tell"),
    ("{=võta} <x>{0,4} (enda peale|enda kanda|oma vastutusele|enda hooleks|omale|oma lauale)", "check"),
    ("{=võta|=pane|=suuna|=registreeri|=salvesta|=fikseeri} <x>{0,4} (menetlusse|töösse|käsile|järjekorda|ülevaatamisele|läbivaatamisele|avalduse|kaebuse|taotluse|pöördumise|teate) (ära)? (ja|ning) (?=<x>{0,3} <me.send|me.give|me.tell|me.write|me.phone>)", "serve"),
    ("{=mõõda|=pildista|=filmi|=kaalu|=loenda|=lae|=vormista|=koonda|=kopeeri|=prindi|=arhiveeri|=paki} <x>{0,4} (ära|üle|üles|sisse|välja|valmis|kokku|alla)? (?=<x>{0,1} (ja|ning) <x>{0,3} <me.send|me.bring|me.give|me.tell|me.write>)", "serve"),
    ("{me.=pane|me.=lisa|me.=kanna|me.=märgi} <x>{0,2} arvele (kirja|juurde|otsa)?", "none"),
    ("{me.=tule} (kindlasti|meelsasti|veel|jälle|ka|taas|alati|hea meelega|edaspidigi|rõõmuga)* (teinekordki|teine kordki|teinekord|teine kord|veelgi|edaspidi|edaspidigi|jälle|uuesti|tagasi) (<bang>|<$>)", "none"),
    ("{me.=meili|me.=sõnumi|me.=maili|me.=messi} (need|selle|nad|mõlemad|kõik|asja|asjad)|(need|selle|mõlemad) <x>{0,2} {me.=meili|me.=maili}|{he.=meili|he.=maili} (need|selle|mõlemad|kõik)", "send"),
    ("<t> <adv>? {me.=käi} <x>{0,4} (juures|juurest|läbi|kohal|<ma>)|{me.=käi} (teie|sinu|su|teil|sul) (juures)? <x>{0,3} <ma>", "come"),
    ("(soe|sooja|külm|külma)? (vesi|vett|vee|vool|voolu|elekter|elektri|gaas|gaasi|küte|kütte|valgus|valguse) <x>{0,2} {=lase|=pane|=keera|=lülita} <x>{0,2} (sisse|peale|tagasi)", "fix"),
    ("{=koputa} <x>{0,4} (ukse|uksele|aknale|teie|teile|sulle|sinu)|<kell>? <t> {=koputa}", "come"),
    ("{=helista|=kõlista|=räägi} <x>{0,3} (emale|isale|abikaasale|mehele|naisele|pojale|tütrele|vennale|õele|üürnikule|naabrile|omanikule|partnerile|töötajale|kasutajale|lapsele|vanematele|isaga|emaga|mehega|naisega)|(emale|isale|abikaasale|mehele|naisele|pojale|tütrele|vennale|õele|üürnikule|naabrile|omanikule|partnerile) <x>{0,2} {=helista|=kõlista}", "check"),
    ("{me.=loo} <x>{0,3} (lootust|lootusi|väärtust|väärtusi|paremat|suhteid|keskkonda|keskkonna|tingimusi|võimalusi|kodusid|kodu|meeleolu|elamusi)", "none"),
    ("{me.=kirjuta|me.=lisa|me.=pane} (teid|sind|lapse|teie lapse) <x>{0,6} (nimekirja|listi|järjekorda)", "fix"),
    ("<goods.gen|goods.nom|goods.many> <t>* {me.=pane} <x>{0,5} (kinni|kõrvale)|{me.=pane} <x>{0,3} <goods.gen|goods.nom|goods.many> <x>{0,3} (kinni|kõrvale)", "keep"),
    ("{me.=ütle} (lepingu|üürilepingu|teenuse|liikmelisuse) <x>{0,2} üles|(lepingu|üürilepingu) <x>{0,2} {me.=ütle} üles", "none"),
    ("(küte|kütte|elekter|elektri|vool|voolu|vesi|vee|gaas|gaasi) <x>{0,4} {=pane|=keera|=lase} <x>{0,3} (sisse|peale)", "fix"),
    ("(teid|sind) <x>{0,2} {me.=võta} <x>{0,4} vastu", "meet"), ("{me.=tee} <x>{0,3} järeleandmise", "pay"),
    ("leping <x>{0,3} {imps.=lõpeta|imps.=tühista}|{imps.=lõpeta|imps.=tühista} (teie|sinu) <x>{0,1} leping", "fix"),
    ("<t> <x>{0,4} {me.=paku} <x>{0,5} (välja|aja|ajad|lahenduse|variandi|variandid)|{me.=paku} (teile|sulle)? <t> <x>{0,4} (välja|aja|ajad|lahenduse|variandid)|lahenduse {me.=paku} <x>{0,2} välja <t>", "tell"),
    ("{me.=võta} <x>{0,3} kaasa <x>{0,2} (näidised|näidise|kataloogi|kataloogid|<document.gen|document.many|document.nom>)|{me.=võta} (näidised|näidise|kataloogi|<document.gen|document.many>) <x>{0,3} kaasa", "bring"),
    ("{he.=saa} <x>{0,2} (vastuse|selgituse|tagasiside|selguse)", "tell"),
    ("{me.=kutsu} (teid|sind) <x>{0,4} (tagasi|kontrolli|vastuvõtule|järelkontrolli|uuesti|proovi|uuringule)|<t> {me.=kutsu} (teid|sind) <x>{0,3} (tagasi|kontrolli|vastuvõtule|järelkontrolli|uuesti)", "tell"),
    ("{two.=saa} (<t>|<adv>|meilt|minult){0,4} teada|teada {two.=saa}", "tell"),
    ("{me.=kuule} (siis)? <t>", "phone"), ("{me.=pöördu|me.=naase} <x>{0,3} juurde tagasi", "tell"),
    ("(aja|kellaaja|ajad|kellaajad|ajavahemiku|ajaakna|täpse aja) <x>{0,3} {me.=saada|me.=edasta}|{me.=saada|me.=edasta} <x>{0,3} (aja|kellaaja|ajad|kellaajad|ajavahemiku|ajaakna)", "tell"),
    ("{me.=pildista|me.=filmi} <x>{0,3} (üles|ära)", "fix"),
    ("{=lukusta|=külmuta|=fikseeri|=kinnista} <x>{0,4} <priced>|<priced> <x>{0,4} {=lukusta|=külmuta|=fikseeri|=kinnista}", "hold"),
    ("{me.=tee|me.=lase|me.=alanda} <x>{0,6} (soodsamaks|odavamaks|väiksemaks|madalamaks|allapoole)", "pay"),
    ("{two.=saa} <x>{0,6} (tasuta|kingituseks|hüvitiseks)|(tasuta|kingituseks) <x>{0,4} {two.=saa}", "pay"),
    ("{=jäta} <x>{0,4} (esitamata|nõudmata|maksustamata)|(esitamata|nõudmata|arvestamata|võtmata|küsimata) {=jäta}", "pay"),
    ("{me.=võta} (teid|sind|su|teie|sinu|lapse|poja|tütre|koera|kassi) <x>{0,5} kirja", "book"),
    ("{me.=kinnita} <w>{0,3} <comma> et", "none"),
    ("{me.=saada} <x>{0,3} <person.many> (?!<x>{0,3} <noun>)", "come"),
    ("{me.=võta} (paki|saadetise|tellimuse|kauba) <x>{0,3} (välja|vastu)", "act"),
    ("{me.=hakka|me.=alusta} <x>{0,5} (peale|pihta|otsast)", "fix"),
    ("<person.nom.!theirs> <x>{0,3} {imps.=saada}|{imps.=saada} <x>{0,4} <person.nom.!theirs>|{me.=saada} <name> <x>{0,4} (sinna|kohale|vaatama|appi|teie juurde|sinu juurde)", "come"),
    ("{me.=jookse|me.=jaluta|me.=hüppa|me.=põika|me.=astu|me.=lipsa|me.=keera|me.=sõida} <x>{0,5} (läbi|sisse) (?!<x>{0,2} <goods.gen>)", "come"),
    ("<document.gen|document.nom|document.many|document.some> <x>{0,3} {me.=meili|me.=sõnumi}|{me.=meili|me.=sõnumi} <x>{0,4} <document.gen|document.nom|document.many|document.some>", "send"),
    ("{me.=lepi} <x>{0,3} kokku <x>{0,2} <comma> et", "none"),
    ("{he.=lähe} <x>{0,7} (maha|kinni|lukku|katki|rikki)", "none"),
    ("{me.=pea} <x>{0,7} (teile|sulle|teie|sinu|su) <x>{0,4} kinni|{me.=pea} <w>{0,5} kinni <w>{0,2} <t>|{me.=pea} <x>{0,3} <t> <w>{0,3} kinni|{me.=jäta} <x>{0,7} (kinni|kõrvale|alles|reserveerituks|broneerituks|hoiule) (?!<x>{0,2} <priced>)|(teile|sulle|teie|sinu|su) <x>{0,5} (kinni|kõrvale) {me.=pea|me.=jäta}", "keep"), ("{me.=paki}", "check"), ("{me.=vii} <x>{0,6} ära (ja|ning) (?=<x>{0,3} <me.bring>)", "serve"),
    ("<money.nom|money.gen> <x>{0,4} {=kustuta|=tühista|=nulli}|{=kustuta|=tühista|=nulli} (<w.!and>|<n>|<figure>){0,4} <money.gen> (?!<noun>)", "pay"),
    ("(hinna|hinnad) <t>* {me.=anna}|{me.=anna} (hinna|hinnad) (?!<x>{0,4} alla)", "tell"), ("{me.=kingi}", "pay"), ("(summast|rahast|tasust|hinnast|kuutasust|ettemaksust|üürist) <x>{0,3} {=tagasta}|{=tagasta} <x>{0,3} (summast|rahast|tasust|hinnast|kuutasust|ettemaksust|üürist)", "pay"),
    ("{me.=vabasta} <x>{0,4} (tasust|viivisest|kuutasust|maksest|trahvist|lisatasust|tasumisest)", "pay"), ("{me.=tee|me.=anna|me.=müü} <x>{0,5} (soodsamalt|odavamalt|soodsama hinnaga)", "pay"),
    ("{=vii|=saada|=suuna} <x>{0,5} (utiliseerimisse|taaskasutusse|jäätmejaama|prügimäele|keemilisse|kalibreerimisele|taatlusele|lihvimisse|värvimisse)", "fix"),
    ("(teid|sind) <x>{0,4} {he.=näe}|{he.=näe} <x>{0,3} (teid|sind)", "meet"), ("{he.=näe}", "none"),
    ("(proteesi|kleiti|krooni|ülikonda|kostüümi|läätsi) <x>{0,3} {me.=proovi} <x>{0,2} <t>", "meet"),
    ("{he.=tule|he.=saabu|he.=jõua|he.=laeku} (<t>|<adv>|meilt|meie|poolt|teieni){0,5} (vastus|info|teade|selgitus|tagasiside|sõnum|hinnang|seisukoht)", "tell"),
    ("(piletid|pileti|arve|arved|lepingu|lepingud|dokumendid|tõendi|koodi|vautšeri|kinkekaardi) {me.=saada}", "send"),
    ("(varukoopia|varukoopiad|varukoopiat|varunduse) <x>{0,3} {=tee}|{=tee} <x>{0,4} (varukoopia|varukoopiad|varukoopiat|varunduse)", "fix"),
    ("{imps.=lülita} <x>{0,4} välja|(elekter|vool|vesi|gaas|küte) <x>{0,4} {imps.=lülita|imps.=sulge|imps.=keera}", "none"),
    ("{me.=vasta} (mina|meie)|{me.=asenda} (teda|mina|tema)|(teda|tema) {me.=asenda}|{he.=asenda} (teda|mind)", "none"),
    ("{me.=kirjuta} (teile|sulle)? (?!<t>) (teie|sinu)? <x>{1,6} (asjus|teemal|pärast|küsimuses|seoses|nimel)", "none"),
    ("(allkirja|digiallkirja) <x>{0,4} {=pane|=anna|=lisa}|{=pane|=anna|=lisa} <x>{0,4} (allkirja|digiallkirja)", "sign"),
    ("{=pane|=tee|=kirjuta} <x>{0,6} (paberile|valmis|kirja|kokku|ümbrikusse|puhtalt|kausta|faili) (ja|ning) (?=<x>{0,3} <me.send|me.bring|me.give|me.tell|me.write>)", "serve"),
    ("<document.gen|document.nom|document.many|goods.gen|goods.many> <x>{0,4} {me.=pane} <x>{0,6} (stendile|teadetetahvlile|tahvlile|meilile|meili|üles|pilve|kausta|draivi|lauale|letti|gruppi|vestlusse|kodulehele|portaali|listi|drive'i|teamsi|chatti|rühma|veebikausta|jagatud)|{me.=pane} <x>{0,5} <document.gen|document.nom|document.many> <x>{0,5} (stendile|teadetetahvlile|tahvlile|meilile|meili|üles|pilve|kausta|draivi|lauale|letti|gruppi|vestlusse|kodulehele|portaali|listi|drive'i|teamsi|chatti|rühma|veebikausta|jagatud)", "send"),
    ("{me.=pane|me.=kanna|me.=lisa|me.=märgi} <x>{0,3} (muudatuse|muudatused|paranduse|parandused|vahetuse|vahetused|puhkuse|puhkused|info|andmed|tunnid|kande|uue|uued|hinded|näidud) <x>{0,3} (graafikusse|tabelisse|süsteemi|registrisse|kalendrisse|programmi|plaani|baasi|arvestusse)", "fix"),
    ("(ligipääs|konto|kaart|link|kasutaja|teenus|leht|portaal|keskkond|kursus|õigused) <x>{0,3} {he.=avane}", "fix"),
    ("<money.gen|money.some> <x>{0,3} {me.=küsi}", "none"),
    ("(ettemaksu|tasu|raha|tagatisraha|omaosalust|lisatasu|sissemakset|deposiiti|kautsjoni|teenustasu|allkirja|nõusolekut) <x>{0,3} {me.=küsi|me.=võta|imps.=küsi|imps.=võta} (?!<x>{0,3} maha)|{me.=küsi} <x>{0,3} (ettemaksu|tasu|raha|tagatisraha|omaosalust|lisatasu|sissemakset|deposiiti|teenustasu)", "none"),
    ("{me.=küsi} <x>{0,5} välja", "none"),
    ("(ülevaatuse|ülevaatused|ringi|tee|registri|registris|ülevaatusel|pangas|notaris|postis|laos|poes|arhiivis) <x>{0,4} {me.=käi} <x>{0,5} (ära|läbi)|{me.=käi} <x>{0,3} (ülevaatuse|ülevaatusel|ringi|registris|pangas|notaris|postis|laos|poes|arhiivis) <x>{0,4} (ära|läbi)", "fix"),
    ("<document.gen|document.nom> <x>{0,3} {me.=ava|me.=sulge}|{me.=ava|me.=sulge} <x>{0,3} <document.gen|document.nom>|<x> {=vormista} <x>{0,2} ümber", "fix"),
    ("{=pane|=lisa} (vastuse|info|teate|selgituse|ülevaate) <x>{0,4} (e-kooli|stuudiumisse|iseteenindusse|portaali|kommentaari|gruppi)", "tell"), ("{me.=vaata} <x>{0,4} koos|{me.=proovi} <x>{0,4} (selga|suhu|jalga|kleiti|ülikonda|krooni|kostüümi|proteesi)", "meet"),
    ("{=broneeri} <x>{0,4} (lennu|hotelli|piletid|pileti|transfeeri|majutuse|praamipileti)", "fix"), ("(selle|sama|vana|lepitud|kokkulepitud|praeguse) hinnaga {me}", "hold"), ("{=võta} <x>{0,3} (teie|sinu) juures", "come"),
    ("{=edasta} (?!<x>{0,3} (teile|sulle)) <x>{0,3} (tagasiside|ettepaneku|palve|soovi|mure|kaebuse)", "fix"), ("{me.=räägi} (naabriga|ühistuga|pangaga|kindlustusega|tootjaga|tarnijaga|notariga|vastaspoolega|müüjaga|ostjaga)", "check"),
    ("{he.=vaata|me.=vaata} <x>{0,8} (teie|sinu) (juures|hoovis|kodus|korteris|kontoris|majas|krundil|objektil|aias)", "come"),
    ("{me.=osale} <t>? (messil|laadal|näitusel|konverentsil|üritusel|festivalil|seminaril|konkursil|projektis|kampaanias)|{me.=katkesta|me.=peata|me.=sulge|imps.=katkesta} <x>{0,2} (vee|veevarustuse|veevarustus|voolu|vool|elektri|gaasi|kütte|liikluse|tänava)|(eelarve|seadus|määrus|otsus|arengukava) " + _ANY + "{0,3} {imps.=võta}|{imps.=võta} " + _ANY + "{0,3} vastu", "none"),
    ("{me.=tule} (kindlasti|meelsasti|veel|hea meelega)* tagasi <$>|{me.=vaheta} <x>{0,2} (teenusepakkujat|panka|operaatorit|töökohta|kindlustust|arsti)|{me.=helista|me.=kirjuta|me.=käi|me.=maksa} <t> (ja|aga|<comma>) <w>{0,2} (ei|pole|ikka)", "none"),
    ("{=anna} <x>{0,6} (eurot|€|%|protsenti|hinnast) alla", "pay"),
    ("(tunnis|loengus|seminaril|saates|koolitusel|kursusel|trennis|infotunnis|üldkoosolekul|ühistu koosolekul) <x>{0,3} {me.=räägi|me.=tutvusta|me.=tee|me.=vaata|me.=aruta}", "none"), ("{me.=tee} <x>{0,2} (inventuuri|remonti|pausi|trenni|koostööd|tühjendusmüügi|tühjendusmüüki|reklaami)", "none"), ("{=anna} (?!<x>{0,3} (teile|sulle)) <x>{0,4} (garantii|garantiid|müügigarantii|müügigarantiid)", "none"),
    ("{=juhi} (teie|sinu)? tähelepanu|{=anna} (endale|oma)? <w>{0,1} aru|{me.=hinda} <x>{0,2} (usaldust|koostööd|arvamust|tagasisidet|lojaalsust|mõistmist|kannatlikkust)|{=kanna} hoolt <comma> et <x>{0,3} (oleks|saaks|läheks)", "none"),
    ("{me.=selgita|me.=vasta|me.=kirjelda|me.=kommenteeri} (teie|sinu)? (küsimustele|küsimusele)? (lühidalt|järjest|punktide|punkthaaval|siinsamas|siin)", "none"),
    ("{me.=sõida} (?!<x>{0,6} (teie|sinu|teile|sulle|kohale|objektile|läbi|välja|järele|vaatama))", "none"), ("{=too} <x>{0,3} (numbri|üle)|numbri {=too}", "fix"),
    ("{me.serve|me.prepare|me.=koonda|me.=kogu|me.=pane|me.=skanni|me.=kopeeri} " + _ANY + "{0,8} (ja|ning) (?=<x>{0,4} <two.=saa>)", "none"),
    ("{=anna} <x>{0,6} (jah|ei) (või|ehk) (jah|ei)|{=anna} <x>{0,4} (jah-sõna|jaatava|eitava|lõpliku vastuse|selge vastuse)", "tell"), ("{=näita} <x>{0,4} (vastust|kirja|lepingut|arvet|pilti|pilte|fotosid|joonist|dokumenti|teadet|tõendit|otsust|tšekki) (?!<x>{0,5} (kohapeal|kohtumisel))", "bring"),
    ("{=pane|=kanna|=lae} <x>{0,4} tagasi <x>{0,2} (kaardile|kontole|arvele|ühiskaardile|bussikaardile|kliendikaardile)|{=pane|=kanna|=lae} <x>{0,4} (kaardile|kontole|arvele|ühiskaardile) tagasi", "pay"),
    ("{=anna|=lisa|=kingi|=paku} <x>{0,4} (<n>|<figure>)? tasuta (sõitu|sõidu|korda|pileti|piletit|treeningu|tunni|päeva|kuud|kuu|nädala|kohvi|pesu)", "pay"),
    ("{=too} " + _ANY + "{0,5} (vaatama|vaatamiseks|tutvuma)|{=too} <x>{0,2} (huvilised|ostjad|ostja|huvilise|spetsialisti|meistri|tehniku)", "come"),
    ("{me.=too|me.=vii} <x>{0,3} (auto|koera|kassi|lapse|looma|kutsika|kiisu|ratta|masina) <x>{0,5} (teie|sinu) juurde", "come"),
    ("{=pane} (selle|uue|teise|osa|klaasi|mootori|detaili|need|kasti|jupi) <x>{0,2} sisse", "fix"), ("{me.=hoia} <x>{0,2} (last|lapsi|lapselapsi|lapselast|koera|kassi|peret)", "none"),
    ("(seepärast|seetõttu|sellepärast|kahjuks|paraku) {me.=vasta|me.=kirjuta}", "none"), ("{he.=võta} (lapsed|lapsi|külalised|külalisi|kliendid|patsiendid|patsiente|inimesi|saabujad|saabujaid)", "none"),
    ("{me.=käi} (teie|sinu|teil|selles|seal|siin) (juures)? (?!<x>{0,3} <ma>) <w>{0,3} (<$>|<and>)|(juba|aastaid|alati|ise|ka) {me.=käi}", "none"), ("{me.=leia} <comma>? et|{me.fix.!=tee.!=taga.!=korralda.!=sea.!=säti.!=juhi|me.find} <comma> et", "none"),
    ("{me.=helista|me.=kirjuta|me.=saada|me.=küsi|me.=pöördu} <x>{0,3} (juba|mitmendat|kolmandat|teist|neljandat|viiendat) <x>{0,1} (korda|korra|päeva|nädalat|kuud|tundi)", "none"),
    ("{me.=ava|me.=sulge|me.=lõpeta|me.=alusta} <x>{0,3} (uue|uued|uut|hooaja|suvehooaja|talvehooaja|poe|kaupluse|salongi|kohviku|müügi|registreerimise|kampaania|näituse|väljaku|basseini|sauna|terrassi)|(uue|hooaja|suvehooaja|talvehooaja) <x>{0,3} {me.=ava|me.=lõpeta|me.=alusta}", "none"),
    ("(konto|kontot|ligipääsu|kaardi|teenuse|juhtumi|pöördumise|pileti|lepingu|lepinguga|kasutaja|kraani|ventiili|vee|torud|seina|lae|faili|laeka|luku|värava|ukse|krediidi|tellimuse|liini|numbri|teie|teile|sulle|sinu|su) <x>{0,5} {me.=ava|me.=sulge}|{me.=ava|me.=sulge} <x>{0,5} (konto|kontot|ligipääsu|kaardi|teenuse|juhtumi|pöördumise|pileti|lepingu|kasutaja|kraani|ventiili|vee|torud|seina|lae|faili|laeka|luku|värava|ukse|krediidi|tellimuse|liini|numbri|teie|teile|sulle|sinu|su)", "fix"), ("{me.=ava|me.=sulge} (<t>|<and>|uuesti|jälle|taas|oma|<$>)|<t> {me.=ava|me.=sulge}", "none"),
    ("{me.=võta|imps.=võta} <x>{0,4} kasutusele", "none"), ("{me.=loe} (lepingut|kirja|juhendit|arvet|tingimusi|pakkumist|teie|uudist|raamatut) <w>{0,3} (<$>|<and>|praegu)", "none"), ("{me.=kaalu} <t>? (<goods>|seadme|selle|need) <x>{0,3} <t>?", "fix"), ("{me.=kaalu}", "none"), ("{me.=lenda}", "none"), ("{me.=sõida|me.=kihuta|me.=rända} <x>{0,2} <name> (?!teie|sinu)", "none"), ("{he.=asenda} (teda|mind|dr|<name>|<person>)|(teda|mind) <x>{0,4} {he.=asenda}", "none"),
    ("{me.=kirjuta} (nii|lühidalt|taas|jälle|uuesti|siia|otse|veelkord|siin|igaks|<n>) <w>{0,8} <$>", "none"), ("{me.=pöördu} <x>{0,3} (teie|sinu) poole (?!tagasi|uuesti|<t>|vastusega)", "none"),
    ("{me.=kanna|me.=tagasta|me.=tagasta|me.=saada|imps.=kanna|imps.=tagasta} (<w>|<t>|<n>|<figure>){0,6} (samale|teie|sinu|su|sellele|teise) (kaardile|kontole|arvele|arveldusarvele|pangakontole|pangakaardile|kaardikontole)", "pay"), ("{=pane|=kanna} <x>{0,3} (raha|summa|makse) <x>{0,3} üle|(raha|summa|makse) <x>{0,3} {=pane|=kanna} <x>{0,2} üle", "pay"),
    ("{=tee|=võta} <x>{0,5} (mõõtmised|mõõtmise|testid|testi|pildid|pildi|fotod|foto|pilte|koopia|koopiad|kokkuvõtte|otsuse|arvutuse|arvestuse|väljavõtte|ülevaate|nimekirja|tabeli|skeemi|märkmed|lõpparvestuse|väljatrüki|ekraanipildi|ekraanipildid|proovi|proovid|näidu|näidud) (ära|valmis)? (ja|ning) (?=<x>{0,3} <me.send|me.bring|me.give|me.tell|me.write>)", "serve"),
    ("{be} <x>{0,5} (taastatud|parandatud|lahendatud|tühistatud|aktiveeritud|ühendatud|vahetatud|uuendatud|kõrvaldatud)|(taastatud|parandatud|lahendatud|aktiveeritud|kõrvaldatud) <x>{0,1} {be}", "fix"),
    ("{me.=alusta|me.=jätka|he.=alusta|he.=jätka} <x>{0,2} (teie|sinu|su) (juures|hoovis|aias|kodus|korteris|kontoris|majas|krundil|objektil|aadressil)|(teie|sinu|su) (juures|hoovis|aias|kodus|korteris|kontoris|majas|krundil|objektil|aadressil) <t>* {me.=alusta|me.=jätka|he.=alusta|he.=jätka}", "come"),
    ("{me.=vaheta} <x>{0,6} (uute|uue|teise|teiste) <x>{0,1} vastu", "bring"),
    ("{me.=kinnita} <x>{0,4} (arve|arved|lepingu|akti|eelarve|kavandi|visandi|joonise|joonised|kujunduse|mustandi|kava|projekti|lõppversiooni|ajakava|pakkumise|hinnapakkumise)", "act"),
    ("kõne {he.=tule}", "phone"), ("{=loobu} <x>{0,4} (saatekulust|postikulust|kuutasust|intressist|lisatasust)|(saatekulust|postikulust|kuutasust|intressist|lisatasust) {=loobu}", "pay"), ("{=leia} <x>{0,3} (lahenduse|väljapääsu)", "fix"), ("{me.=võta} <x>{0,6} (ära|järele)", "collect"), ("{me.=jõua} <t>+ <$>", "come"),
    ("(projekti|kavandi|mustandi|eskiisi|kokkuvõtte|koopia) <x>{0,1} {=saada|=edasta}", "bring"),
    ("{=aruta|=räägi|=arutle} <x>{0,5} (juhatuse|juhatuses|komisjoni|komisjonis|volikogu|nõukogu|meeskonnaga|osakonnas)", "check"),
    ("{=võta} <x>{0,6} ühendust <x>{0,3} (telefoni|telefonitsi)", "phone"), ("{=võta} <x>{0,5} (käsile|vaatluse)", "check"),
    ("{=lisa} <x>{0,5} (palgale|väljamaksele|töötasule)|(palgale|palgaga) <x>{0,3} {=lisa|=maksa}", "pay"), ("{=lisa|=pane} <x>{0,4} (kingituseks|kingitusena|boonusena|vabanduseks)", "send"),
    ("{=luba|=garanteeri|=taga} <x>{0,2} <comma> et <x>{0,4} ei", "none"),
    ("{two.=saa} <x>{0,8} <da>", "none"),
    ("{me.treats} <x>{0,4} <t>|<t> <x>{0,2} {me.treats}", "meet"),
    ("{he.=aktiveeru|he.=käivitu|he.=taastu|he.=uuene|he.=avane}", "fix"), ("{me.=koli} <x>{0,2} (teie|kontori|mööbli|kodu|büroo)", "fix"),
    ("hinnaga <x>{0,3} {two.=saa}|{two.=saa} <x>{0,3} hinnaga", "none"), ("{=tee} <x>{0,3} (sama|vana|endise|lepitud|kokkulepitud) (hinna|hinnaga)", "hold"),
    ("(konto|ligipääsu|kaardi|teenuse|juhtumi|pöördumise|pileti|lepingu) <x>{0,2} {me.=ava|me.=sulge}|{me.=ava|me.=sulge} <x>{0,4} (konto|ligipääsu|kaardi|teenuse|juhtumi|pöördumise|pileti|lepingu)", "fix"),
    ("{=saada|=vii|=edasta|=suuna} <x>{0,4} (laborisse|hooldusse|remonti|ekspertiisi|garantiisse|garantiiremonti|esindusse|uuringule|tehasesse|trükikotta|tõlkesse|kooskõlastusele)", "fix"), ("{=pane|=võta|=suuna|=lisa} <x>{0,3} (tootmisse|töösse|menetlusse|ootele|järjekorda|ootejärjekorda|nimekirja)", "fix"),
    ("{=tee|=võta|=arvesta} <x>{0,5} (<money>|€|%) <x>{0,2} maha", "pay"), ("{=tutvusta} <x>{0,2} (uut|uusi|teile|meie)", "none"), ("{=saada|=anna} (lingi|numbri|aadressi|koodi|andmed|kontakti) <x>{0,2} <colon>", "none"),
    ("{=sõida|=lenda|=lähe} <x>{0,3} (puhkusele|reisile|maale|välismaale|lähetusse)", "none"),
    ("{me.fix|imps.fix} (<x>{0,5} <body> <x>{0,5} <t>|<x>{0,2} <t>+ <x>{0,3} <body>)|<body> <x>{0,5} {me.fix|imps.fix} <x>{0,3} <t>|<body> <x>{0,3} <t>+ <x>{0,2} {me.fix|imps.fix}|<t> <x>{0,2} {me.fix|imps.fix} <x>{0,4} <body>", "meet"),
    ("{me.=kirjuta|me.=helista|me.=küsi|me.=pöördu|me.=saada|me.=palu} <x>{0,5} (korda|korra)", "none"), ("{me.=küsi} <x>{0,3} (igaks juhuks|ette|huvi|lihtsalt|seda|sest|kuna)", "none"),
    ("{=teata|=vasta|=selgita|=kinnita|=täpsusta|=kirjuta} <x>{0,3} (järgmist|järgnevat|alljärgnevat|järgmiselt)", "none"),
    ("(hind|hinnaks|summa|maksumus|arve|kulu|hinda|kokku) <x>{0,4} {he.=tule|he.=jää|he.=saa} <x>{0,3} (<n>|<figure>|€)", "none"), ("{two.=saa} <x>{0,4} (<n>|<figure>) (euroga|€)", "none"),
    ("(see|hind|summa|tasu|kuumakse|see hind|kõik) {he.=jää} <x>{0,3} (samaks|samale|muutumatuks|endiseks|kehtima)", "hold"),
    ("{he.=saa} <x>{0,3} kätte|kätte {he.=saa}", "none"),
    ("(otsuse|otsus|lõppotsuse|lõpliku otsuse) <x>{0,2} {he.=tee|he.=langeta|imps.=tee|imps.=langeta} (?!<x>{0,6} (<t>|teatavaks))", "none"),
    ("{=too|=vii} <x>{0,5} (hooldusse|hooldusesse|remonti|parandusse|ülevaatusele|vastuvõtule|diagnostikasse|kontrolli)", "come"),
    ("{=tule} <x>{0,3} (teie|teile|sinu|sulle|su) <x>{0,1} koju", "come"),
    ("{=täida|=skaneeri|=skanni|=kopeeri|=prindi|=trüki} <x>{0,5} (ära|sisse|välja)? (?=<x>{0,2} (ja|ning) <x>{0,3} <me.send|me.bring|me.give|me.tell|me.write>)", "serve"), ("{=arvuta|=allkirjasta|=digiallkirjasta|=täida|=tõlgi} <x>{0,5} (ja|ning) (?=<x>{0,3} <me.send|me.bring|me.give|me.tell|me.write>)", "serve"),
    ("{me.=pöördu} <x>{0,2} (tarbijakaitsesse|tarbijakaitseametisse|kohtusse|advokaadi|juristi|politseisse)", "act"), ("{me.=koli} (?!<x>{0,6} (välja|sisse|ära))", "none"), ("{me.=vabasta} <x>{0,4} (korteri|toa|ruumid|ruumi|pinna|koha|parkimiskoha|kabineti)|(korteri|toa|ruumid|pinna|koha) <x>{0,3} {me.=vabasta}", "act"),
    ("{=jäta} <x>{0,4} (arvestamata|võtmata|küsimata|rakendamata)", "pay"),
    ("{=lisa|=lae|=pane} <x>{0,5} (punkti|boonuspunkti|boonuspunktid|krediiti|eurot|€|kinkekaardi|hüvitise|kompensatsiooni)", "pay"),
    ("{=nulli|=kustuta|=tühista} <x>{0,4} (viivised|viivise|viiviseid|trahvi|intressi)|(viivised|viivise|viiviseid|trahvi|intressi) <x>{0,3} {=nulli|=kustuta|=tühista}", "pay"),
    ("{=saada|=edasta|=pane|=läheta} <x>{0,5} meili peale|meili peale {=saada|=edasta|=pane}", "send"),
    ("<money|goods|spare|work> (kohta|osas|jaoks) <x>{0,4} {=saada|=edasta|=väljasta}", "papers"),
    ("{=võta} <x>{0,4} (arvesse|kuulda|teadmiseks|südamesse)", "none"), ("(<person.oblique>|temaga|nendega) <x>{0,3} {me.=räägi}|{me.=räägi} <x>{0,2} (<person.oblique>|temaga|nendega|abikaasaga|mehega|naisega|omanikuga)", "check"),
    ("{me.=räägi} <x>{0,4} (eest|ausalt|otse|tõtt)", "none"), ("{=tule} <x>{0,3} (tööle|puhkuselt|haiguslehelt|reisilt|lähetusest|dekreedist)", "none"), ("{me.=tule} <x>{0,3} koju", "none"), ("{imps.=lülita} välja|välja {imps.=lülita}", "none"), ("{=pane} <x>{0,3} (südamele|proovile|imeks|seljataha|ootele|käed|kirja <comma> et)", "none"),
    ("(tellimusi|kõnesid|avaldusi|broneeringuid|külalisi|kliente|patsiente|sularaha|makseid|taotlusi|taarat|jäätmeid|<manyof>) <x>{0,4} {=võta}|{=võta} <x>{0,3} vastu (tellimusi|kõnesid|avaldusi|broneeringuid|külalisi|kliente|patsiente|sularaha|makseid|taotlusi|taarat|jäätmeid|<manyof>)|{he.=võta} vastu", "none"),
    ("{=saada} <x>{0,3} (kinnituse|vastuse|teate|info|koodi) <x>{0,2} (sms-iga|smsiga|sõnumiga|tekstisõnumiga)", "tell"),
    ("{=lisa|=pane|=poeta} <x>{0,5} (pakki|saadetisse|karpi|kasti|tellimusse|saadetisele|kotti)", "send"),
    ("{=anna} <x>{0,6} (vastuse|selgituse|nõu) <colon>", "none"), ("{=jäta} <x>{0,5} (teie|sinu) (teha|otsustada|hooleks)", "none"), ("{me.=vasta|me.=kirjuta} <x>{0,2} (hilja|hilinemisega)", "none"), ("(ajakiri|ajakirja|ajaleht|number|raamat|artikkel|lugu|novembrinumber) <x>{0,2} {he.=ilmu}", "none"), ("{=tee} <x>{0,3} erandi", "none"), ("{=edasta|=saada} <x>{0,3} sinna", "fix"),
    ("{=pane|=saada|=anna} <x>{0,6} (bussi|auto|rongi|laeva|koorma|kulleri) peale|{=pane|=saada} <x>{0,6} (bussiga|pakibussiga|kauguse|lennukile|laevale|rongiga)|(bussi|auto|rongi) peale {=pane}", "send"),
    ("{=tõsta|=lükka|=nihuta} <x>{0,5} <appointment.gen|appointment.nom|appointment.some|appointment.many>|<appointment.gen|appointment.nom|appointment.many> <x>{0,5} {=tõsta|=lükka|=nihuta}", "move"),
    ("{=muuda|=tõsta|=uuenda|=täienda|=langeta|=alanda} <x>{0,5} (hinnakirja|hindu|tingimusi|tingimused|reegleid|lahtiolekuaegu|lahtiolekuaega|põhimõtteid|kodulehte|sõiduplaani|tariife|teenustasusid)", "none"),
    ("(konto|kontot|kontod|teie|ligipääs|juhtum|pöördumine|leping|kaart|tellimus|arve|pilet|profiil|kasutaja|number) <x>{0,5} {imps.=sulge|imps.=ava|imps.=katkesta}|{imps.=sulge|imps.=ava|imps.=katkesta} <x>{0,5} (teie|sinu|sulle|teile|konto|kontot|ligipääs|juhtum|leping)", "fix"),
    ("{imps.=sulge|imps.=ava|imps.=katkesta|imps.=piira|imps.=lõpeta|imps.=alusta}", "none"),
    ("(uksed|uks|väravad|poe|kaupluse|kontori|kohviku|salongi|näituse|müügi|hooaja|registreerimise|kassa|pileti) <x>{0,2} {me.=ava|me.=sulge|imps.=ava|imps.=sulge}|{imps.=ava|imps.=sulge} <x>{0,3} (uksed|uks|väravad|kauplus|kohvik|salong|näitus|registreerimine|kassa)", "none"),
    ("{me.=näe} <x>{0,4} (<t>|teid|sind)", "meet"), ("{me.=näe}", "none"), ("{=tõmba|=lae} <x>{0,3} alla|alla {=tõmba}", "serve"),
    ("{=loe} <x>{0,4} (lõpetatuks|lahendatuks|suletuks|täidetuks|tühiseks|kehtetuks|loetuks|õigeks|vajalikuks|põhjendatuks)", "none"),
    ("(kreeditarve|kreeditarvet|krediitarve|krediidiarve) <x>{0,4} {=saada|=edasta}|{=saada|=edasta} <x>{0,5} (kreeditarve|krediitarve|krediidiarve)", "papers"),
    ("{=räägi|=aruta|=vaata} <x>{0,6} (videokõnes|koosolekul|kohtumisel|zoomis|teamsis|kontoris|meil kohapeal|kohvikus)|(videokõnes|koosolekul|kohtumisel|zoomis|teamsis) <x>{0,3} {=räägi|=aruta}", "meet"),
    ("{me.=kinnita} <x>{0,2} <colon>", "none"),
    ("{=hoolitse|=hooli|=kanna|=vastuta} <x>{0,5} (eest|hoolt)? <comma> et", "ensure"), ("{=pane} kirja <comma> et", "none"),
    ("<message.nom|message.gen|message.some> {two.=saa|me.send|imps.send|he.send} (?!<x>{0,7} <da>)", "tell"), ("<money.nom|money.gen|money.some> {two.=saa} (?!<x>{0,7} <da>)", "pay"), ("<document.nom|document.gen|document.some|goods.nom|goods.gen|goods.some> {two.=saa} (?!<x>{0,7} <da>)", "bring"),
    (_with("=arvelda|=tee|=müü|=anna|=arvesta|=arva|=saada", "(vana|sama|endise|praeguse|kokkulepitud|lepitud) (hinnaga|hinda|tariifiga)"), "hold"),
    ("{=lisa|=anna|=arvesta|=paku|=kingi} <x>{0,4} (kuu|kuud|nädala|päeva|<t>) tasuta|{=lisa|=anna|=arvesta|=kingi} <x>{0,3} tasuta (kuu|kuud|nädala|päeva|<t>)", "pay"),
    ("{=tee} nii", "none"), ("{=tee|=lase} <x>{0,4} (hinnast|hinda) <x>{0,3} alla|hinnast <x>{0,3} (alla)? {=tee}", "pay"),
    ("{me.=tee} (siis|nii|ära)? <t>+ <$>", "meet"), ("{=vii} <x>{0,5} ära|ära {=vii}", "collect"), ("{=lähe} <x>{0,2} (käima|tööle|korda)|(käima|tööle) {=lähe}", "ready"), ("{=hoia} ühendust", "none"),
    ("{me.=räägi} (siis)? <x>{0,2} <t>|<t> {me.=räägi}", "phone"),
    ("{=hoia} <x>{0,5} (<oblique>|<other>|<unknown>|osas|jooksvalt|edenemisega|käiguga|edasisega|olukorraga|<t>) kursis", "tell"),
    (_with("=tee", "teatavaks"), "tell"), ("{=võta} <x>{0,2} (teid|sind|teie|patsiendi) <x>{0,5} vastu|(teid|sind) <x>{0,4} vastu {=võta}", "meet"), ("{=võta} <x>{0,4} (vereproovi|proovi|proovid|mõõdud|mõõtu|verd|näidud)", "fix"),
    ("{=edasta|=teata|=ütle|=anna} <x>{0,5} (telefoni|telefonitsi|telefonis) (teel)?", "phone"), ("{=garanteeri|=hoia|=säilita|=fikseeri} <x>{0,4} <priced>|<priced> <x>{0,4} {=garanteeri|=hoia|=säilita}", "hold"),
    ("{=kirjuta} <x>{0,4} <written>|<written> {=kirjuta}|<document.gen|document.nom> {=kirjuta} <x>{0,3} välja", "prepare"),
    ("{me.=jõua} <x>{0,3} (teieni|sinuni|teie juurde|sinu juurde|kohale) (?!<x>{0,3} (vastusega|infoga|uudistega))", "come"), ("{=pöördu} <x>{0,4} (teie|sinu|su) (poole)?|(teie|sinu) poole {=pöördu}", "tell"), ("{=pöördu}", "none"),
    ("{=esita} <x>{0,5} (teile|sulle)|(teile|sulle) <x>{0,4} {=esita}", "send"),
    # What is only said, can be done, must be done.
    ("{=anna} <x>{0,3} (teada|teate|teavet) <comma> et", "none"), ("{=teata|=teavita|=kinnita|=ütle|=informeeri|=selgita|=täpsusta} <x>{0,3} <comma> et (?!<x>{0,6} <me>)", "none"),
    ("{=kirjuta|=teata|=helista|=pöördu|=saada} <x>{0,2} <comma>? (seoses|sest|kuna|seepärast|kuivõrd)", "none"), ("{=kirjuta|=pöördu} <x>{0,6} <comma> (et|sest|kuna)", "none"),
    ("{=kirjuta} <x>{0,4} (nimel|poole)", "none"),
    ("{=kinnita|=märgi} (siinkohal|siinjuures|käesolevaga)|(siinkohal|siinjuures|käesolevaga) {=kinnita|=teata|=saada|=esita}", "none"),
    ("{=tuleta} <x>{0,3} meelde", "none"), ("{=saa} <x>{0,3} (aru|tuttavaks|lahti|läbi|hakkama|nii|vanaks)|aru {=saa}", "none"),
    ("{=saa} <x>{0,6} <done.bring|done.send|done.give>|<done.bring|done.send> {=saa}", "send"), ("{=saa} <x>{0,6} <done.pay>|<done.pay> {=saa}", "pay"), ("{=saa} <x>{0,6} <done>|<done> {=saa}", "fix"),
    ("{two.=saa} <x>{0,2} (meilt|minult)? (teada)|teada {two.=saa}", "tell"), ("{=saa} teada", "check"), ("{=saa} <x>{0,6} (selgeks|selgust)", "check"),
    ("{me.=saa} <x>{0,8} (korda|valmis|tehtud|käima|üles|lahendatud|toimima|joonde|ühenduse)", "fix"),
    ("{=saa} <x>{0,6} (korda|valmis|käima|lahenduse|tehtud|paika|töökorda|toimima|joonde)|(korda|valmis|käima|paika) {=saa}", "ready"),
    ("{=saa} (teiega|sinuga|sinuga|klienditoega|temaga) <x>{0,3} (ühendust|kokku)", "tell"), ("{=saa} <x>{0,4} kokku|kokku {=saa}", "meet"),
    ("{=saa} <x>{0,7} <da>|<da> <x>{0,2} {=saa}", "none"),
    ("{me.=saa}", "none"), ("{two.=saa} <x>{0,4} (sooja|vee|vett|elektri|interneti|ühenduse|ligipääsu)|(vee|elektri|interneti|ühenduse) {two.=saa}", "fix"),
    ("{=tule} <x>{0,5} (arvestada|leppida|maksta|tasuda|teha|esitada|<da>)|<da> <x>{0,2} {=tule}", "none"), ("{=tule} <x>{0,3} (meelde|kasuks|välja|toime|ette|vastu|kõne|idee|appi)", "none"),
    ("(teile|sulle|teiega|sinuga) <x>{0,3} {me.=jaga}|{me.=jaga} <x>{0,4} (teile|sulle|teiega|sinuga)", "tell"), ("{me.=jaga}", "none"), ("{me.=lähe} (<t>|alles|ise|ka)? (tööle|puhkusele|arsti|operatsioonile|kooli|trenni|magama|reisile)|{me.=sõida|me.=käi} <x>{0,2} oma (autoga|rattaga)", "none"),
    ("{he.=lähe} <x>{0,3} (kinni|katki|pimedaks|soojemaks|külmemaks|maha|lukku|lahti|üle|täis|rikki)", "none"),
    ("{=lähe} <x>{0,6} (maksma|vaja|korda|aega|hästi|halvasti|aia|kalliks|nii|ümber|hindu|kaotsi|katki|rikki)|(maksma|vaja|aega) {=lähe}", "none"),
    ("{=lähe} <x>{0,5} (puhkusele|koju|tööle|magama|lõunale|ära|haiglasse|reisile|pensionile|mööda|üle)", "none"),
    ("{=jää} <x>{0,8} (kehtima|samaks|samaseks|jõusse|muutumatuks|paika|endiseks)", "hold"), ("{=jää} <x>{0,5} (teie|teile|sulle|sinu) (nimele|nimel|hoiule)", "keep"), ("{=jää}", "none"),
    ("{=seisa|=püsi} <x>{0,6} (teie|teile|sulle|sinu|jõus|samaks|sama|samal|lahti|paigas)", "hold"), ("{=seisa|=püsi}", "none"),
    ("{=pea} <x>{0,3} (plaani|aru)", "none"), ("{=pea} <x>{0,4} (meeles|silmas|kinni|lubadust)", "none"),
    ("{=hoia} <x>{0,6} (pöialt|pöidlaid|meeles|korda|silma|ennast|kokku|ära)", "none"), ("{=hoia} <x>{0,4} kursis <x>{0,4} (<t>|kohta|osas|edasiste|edenemisega|seisuga|sammuga)", "tell"), ("{=hoia} <x>{0,5} kursis|kursis {=hoia}", "none"),
    # To tell.
    ("{=võta} <x>{0,6} (telefoni|telefonitsi) <x>{0,2} ühendust|(telefoni|telefonitsi) <x>{0,2} ühendust {=võta}", "phone"),
    (_with("=anna", "teada|teate|teavet|märku|infot|tagasisidet|vastuse|selgitusi|selgituse|selguse|selgust|seletuse|nõu|ülevaate|märku", 8), "tell"),
    (_with("=võta", "ühendust|kontakti|ühenduse|kontakt", 8), "tell"), (_with("=astu", "ühendusse|kontakti", 6), "tell"), (_with("=tule", "tagasi <x>{0,3} (juurde|teemal|asjus)", 5), "tell"),
    ("{me.=jõua|me.=pöördu|me.=tule|me.=naase} <x>{0,5} (teieni|vastusega|tagasi|uudistega|infoga) (vastusega|infoga|uudistega)?", "tell"), (_with("=saada|=läheta", "(meili|sõnumi|teate|sms-i|smsi|kirja|e-kirja|vastuse|info|teavituse|selgituse|tagasiside|uudise|meeldetuletuse)", 5), "tell"),
    ("{=too} <x>{0,4} (selgust|selguse)", "tell"), ("{=pane} <x>{0,4} (kirja|kirjalikult) <x>{0,3} ja saada", "tell"), ("{=kuule|=kuula} (meist|minust|meilt|minult)|(meist|meilt|minult) <x>{0,3} {=kuule}", "tell"),
    # To ring.
    (_with("=tee", "(kõne|telefonikõne)", 4), "phone"), ("{=helista} (?!<x>{0,2} (teile|sulle)) <x>{0,3} (talle|neile|temale|nendele|<theirs>|lattu|panka|tootjale|tarnijale|arstile|kohtusse|ministeeriumi|<person.oblique>)", "check"),
    ("{=räägi|=suhtle|=konsulteeri|=arutle|=aruta|=suhtle|=kooskõlasta} <x>{0,5} (läbi|üle|<person.oblique>|juhiga|ülemusega|arstiga|meistriga|laoga|juhtkonnaga|kolleegiga|kolleegidega|tehnikuga|temaga|nendega)|<person.oblique> <x>{0,2} {=räägi|=suhtle|=konsulteeri|=aruta}", "check"),
    ("{=räägi|=aruta} <x>{0,5} (teiega|sinuga|sellest|lähemalt|pikemalt|üle)", "phone"),
    # Money.
    (_with("=kanna", "sisse|ette|hoolt|nimekirja|registrisse|süsteemi|e-kooli|päevikusse|andmebaasi|lepingusse|infosüsteemi|tabelisse|programmi", 6), "fix"), (_with("=kanna", "maha", 6), "pay"), ("{=kanna} <x>{0,5} (edasi|vastutust|hoolt)", "none"), ("{=anna} <x>{0,6} (raha|summa|<money.gen|money.some>) <x>{0,4} tagasi", "pay"),
    (_with("=arva|=arvesta|=võta", "(arvest|summast|hinnast|kuutasust|järgmisest|arvelt|hinna) <x>{0,5} (maha|alla)", 8), "pay"), (_with("=arva|=arvesta", "maha", 8), "pay"), ("{=võta} <x>{0,6} (<money>|€|%) <x>{0,3} maha|(<money>|€) <x>{0,3} {=võta} maha", "pay"), ("{=võta} <x>{0,4} maha", "fix"), ("{=arva}", "none"),
    (_with("=tee|=anna|=paku|=rakenda|=arvesta|=vormista|=lisa", "(allahindluse|allahindlust|soodustuse|soodustust|hinnaalandust|hinnaalanduse|tagasimakse|tagasimakset|tasaarvelduse|boonuse|ülekande|krediitarve|kreeditarve|makse|tagastuse|kompensatsiooni|hüvitise|hüvitist)", 8), "pay"),
    (_with("=lae|=lisa|=pane", "(kontole|arvele) <x>{0,3} (tagasi)?", 5), "fix"), (_with("=lase|=alanda|=langeta", "(hinda|hinna) <x>{0,3} (alla)?", 5), "pay"), (_with("=kata", "(kulud|kulu|transpordi|postikulu|saatekulu|kahju|kulusid|remondi)", 5), "pay"), ("{=kata}", "fix"),
    ("{=maksa} (läheb|kokku)", "none"), ("{=tagasta|=too|=saada} <x>{0,6} <money.gen|money.some|money.nom> (?!<noun>)|<money.gen|money.nom> <x>{0,6} {=tagasta|=saada}", "pay"),
    ("{=loobu} <x>{0,3} (viivisest|tasust|nõudest|trahvist)|(viivisest|trahvist|tasust) {=loobu}", "pay"), (_with("=kustuta|=tühista", "(viivise|viivised|trahvi|tasu|leppetrahvi)", 4), "pay"),
    # Things that go.
    (_with("=pane|=poeta|=lae|=anna", "(posti|teele|digilukku|kausta|pilve|iseteenindusse|postkasti|kulleriga|kullerile|pakiautomaati|kaasa|ümbrikusse|meili|pakki|postkastile|letti)", 8), "send"), (_with("=pane", "(kõrvale|kinni <x>{0,2} (teile|teie|sulle))", 6), "keep"),
    (_with("=anna", "(üle|kätte|tagasi|kaasa)", 8), "bring"), (_with("=anna", "(edasi) <x>{0,3} (juhile|kolleegile|juhatajale|<person.oblique>)", 6), "fix"), (_with("=anna", "edasi", 8), "fix"), ("{=anna} <x>{0,4} (endast|alla|nõusoleku|põhjust|võimaluse)", "none"),
    (_with("=lase", "(teele|teil|välja|sisse)", 4), "fix"), (_with("=lähe", "(teele|välja|posti|kullerile|kulleriga|kohale|pakiautomaati|lattu|tagasi)", 8), "arrive"), ("{=lähe} <x>{0,6} (kontole|arvele|tagasi|üle)", "arrive"), ("{=lähe} <x>{0,5} (remonti|töösse|tootmisse|vahetusse|garantiisse|hooldusse|trükki|lahendamisele|arutamisele|menetlusse|paika|korda|parandusse)", "fix"),
    ("{=lähe} <x>{0,3} (läbi|vaatama|kohale|järele|uurima|kontrollima|parandama)", "come"), ("{me.=lähe}", "none"), ("{=sõida} <x>{0,5} (teie|sinu|teile|sulle) (poole|juurde)", "arrive"),
    (_with("=vii|=toimeta", "(kohale|ära|tagasi|teieni|koju|ukseni|uksele)", 8), "bring"), (_with("=vii", "(läbi|sisse|ellu|lõpule|vastavusse|kurssi)", 8), "fix"), ("{=too} <x>{0,4} (välja|näite|esile)", "none"),
    ("{=tule|=sõida|=astu} " + _ANY + "{0,8} (järele|järgi)|järele " + _ANY + "{0,3} {=tule|=sõida|=astu}", "collect"), (_with("=võta", "(peale|kaasa|vastu)", 8), "collect"), (_with("=tule", "tagasi <x>{0,2} (teie|selle|sinu)", 6), "tell"), ("{me.=tule} <x>{0,4} (<ma>|kohale|läbi|vaatama|appi|juurde|teie|teile|sulle)|{he.=tule} <x>{0,4} (<ma>|<person.some>|läbi|vaatama|appi|juurde|krundile|objektile|korterisse)", "come"),
    ("{=saada} <x>{0,5} <person.gen|person.some> (?!<noun>|kontakti|numbri|telefoni|andmed|vastuse)", "come"), ("{=saada} <x>{0,5} (kellegi|inimese|mehe) (?!<noun>)", "come"), (_with("=saada", "(edasi|juhile|osakonda)", 6), "fix"), ("{=edasta} <x>{0,6} (<person.oblique>|osakonda|osakonnale|juhile|edasi|menetlejale|juhtkonnale|lattu|töökotta|tootjale)|(<person.oblique>|osakonda|juhile) <x>{0,3} {=edasta}", "fix"),
    ("{=suuna} <x>{0,5} (arsti|tehniku)", "fix"), ("{=leia} <x>{0,5} <document|message|money|goods>|<document|message|money|goods> <x>{0,5} {=leia}", "get"), ("{two.=leia} (lisatud|manusest|kodulehelt|allpool|siit)", "none"), ("{two.=leia}", "get"), ("{=leia}", "fix"),
    # Appointments, places.
    (_with("=pane|=kirjuta|=märgi|=mahuta|=tõsta|=broneeri|=leia|=säti|=suru", "(kirja|kinni|vahele|sisse) (?!<x>{0,3} süsteem)", 8), "book"), (_with("=lepi", "(kokku|aja|kohtumise)", 8), "check"), ("{=pane} <x>{0,4} (tähele|pahaks|imestama|ette <comma>|rõhku|meelde)", "none"), (_with("=pane|=broneeri|=anna|=leia|=registreeri|=kirjuta|=säti|=mahuta", "(aja|ajale|visiidi|vastuvõtu|vastuvõtule|konsultatsiooni|konsultatsioonile)", 6), "book"),
    (_with("=lükka|=nihuta|=tõsta|=too|=vii|=muuda", "(edasi|ettepoole|varasemaks|hilisemaks|aja|visiidi|kohtumise|broneeringu|ümber)", 8), "move"), ("{=lähe|=nihku|=nihuta} <x>{0,5} üle <t>", "move"), ("{=jõua} (ma|me|mina)? <da>|{me.=jõua} <x>{0,8} <da>|<da> {me.=jõua}", "ensure"), ("{me.=jõua} <x>{0,6} (kohale|teie juurde|sinu juurde|platsi|koju)", "come"), ("{me.=jõua}", "serve"),
    ("{=käi} <x>{0,6} (läbi|vaatamas|üle|kohal|teie|sinu|teil|<ma>)", "come"), ("{=oota} <x>{0,3} (vastust|tagasisidet|infot|kuni|kannatust)", "none"),
    # Fixing, looking.
    (_with("=vaata|=käi|=loe|=kuula|=kontrolli|=mõtle", "(üle|läbi|järele|lähemalt|sisse|järgi|uuesti|otsa)", 8), "check"), (_with("=võta", "(ette|käsile|arutusele|üle|töösse|vaatluse|arvesse|arvele|lahti|kasutusele|tagasi)", 8), "fix"), ("{=võta} <x>{0,4} (aega|teadmiseks|kuulda|osa|omaks|vabalt)", "none"), ("{=võta}", "none"),
    ("{=selgita} <x>{0,6} (välja|põhjuse)|välja {=selgita}", "check"), ("{=tee} <x>{0,6} (selgeks|päringu|kontrollkõne|kindlaks)", "check"), ("{=tee} <x>{0,4} (kõik|omalt|oma parima|endast|nalja|koostööd|ettepaneku|head|tööd)", "none"),
    ("{=valmista|=pane} <x>{0,6} (ette|valmis|kokku) ", "prepare"),
    ("{=tee|=vormista|=prindi|=arvuta|=trüki|=joonista} <x>{0,5} <document.gen|document.nom|document.many> (?!korda|ümber|õigeks|osas|kohta|asjus|üle)|<document.gen|document.nom|document.many> <x>{0,4} (?!<x> <x>{0,4} teatavaks) {=tee|=vormista|=prindi|=arvuta|=trüki}", "prepare"),
    ("{=kirjuta} <x>{0,4} (alla|ümber|välja|lahti)", "fix"), ("{=lae} <x>{0,6} (üles)", "send"), (_with("=pane", "(üles|peale|paika|tööle|käima|külge|täis|sisse|kokku|valmis|kinni|lukku|rippu|seisma|lahti)", 8), "fix"),
    ("{=hoolitse|=hooli|=kanna|=vastuta} <x>{0,5} (eest|hoolt)? <comma>? et", "ensure"), ("{=vaata|=jälgi|=tee|=garanteeri|=luba|=taga} <x>{0,4} <comma> et", "ensure"), ("{=lase} <x>{0,6} <da>|<da> {=lase}", "ensure"), ("{=lase}", "none"), ("{=korralda|=organiseeri} <x>{0,3} (nii)? <comma>? et", "ensure"),
    ("{=korralda|=organiseeri|=telli|=vormista} <x>{0,5} (kulleri|kullerit|transpordi|tarne|järeletuleku)", "arrange"), ("{=paku} <x>{0,5} (välja|<t>|aega|aegu|uue aja|asemele)", "none"), ("{=paku} <x>{0,4} <money.gen|money.some|money.nom>", "pay"), ("{=paku}", "none"), ("{=vaheta} <x>{0,8} (välja|ümber|asemele|vastu)|(välja|ümber) {=vaheta}", "replace"), ("{=jäta} <x>{0,6} <priced>|<priced> <x>{0,4} {=jäta}", "hold"),
    ("{=jäta} <x>{0,5} <money.nom|money.gen|money.some>|(sularaha|raha|<money.nom|money.gen>) {=jäta}", "pay"), ("{=jäta} <x>{0,6} (meelde|vahele|tegemata|kõrvale|alles|ära|maha|rahule|sinnapaika|muutmata)", "none"), ("{=jäta} <x>{0,5} (kinni|broneerituks|alles|lahti)", "keep"),
    ("{me.=ava|me.=sulge|me.=alusta} <x>{0,3} (uksed|poe|kontori|uuesti|jälle|tööd|poodi|hooaega|hooaja|kaupluse|salongi|esinduse|uue|registreerimise)|uuesti {=ava}", "none"), ("{=ütle} (välja|ausalt|otse|veel|nii)", "none"), ("{=tee} <x>{0,5} <appointment.gen|appointment.nom|appointment.some>", "meet"),
    ("{=vaata|=mõtle} (veel|<comma>|<$>)", "none"), ("{=kirjuta} <x>{0,3} (facebooki|lehte|ajalehte|tarbijakaitsesse|kaebuse|arvustuse)", "none"), ("{=keera} <x>{0,2} kella", "none"), ("{he.=tule|me.=lähe}", "arrive"),
    ("{=otsi} <x>{0,5} (välja|üles|lahenduse|vastuse|sobiva|sobivad|õige|õiged|asendaja|väljapääsu|võimaluse)|(välja|üles|lahenduse|sobiva|sobivad|õige|asendaja) <x>{0,2} {=otsi}|{=otsi} <x>{0,3} <goods.gen|spare.gen|document.gen>|<goods.gen|spare.gen|document.gen> {=otsi}", "check"), ("{=otsi}", "none"), ("{me.=käi}", "none"), ("{=tegele}", "fix"),
    ("{=otsi} <x>{0,5} (välja|üles|lahendust|uut|aja)", "check"), ("{=too} <x>{0,4} (vabandused|ettekäändeid)", "none"), ("{=aja} <x>{0,4} (korda|asja|asju|joonde)", "fix"), ("{=aja}", "none"), ("{=loe} (teie|kirja)", "none"), ("{=anna} <x>{0,5} (parima|alla|aega|andeks|nõusoleku|mõista|hinnata)", "none"),
    ("{=vii} (muusse|meid|edasi)", "none"), ("{=vastuta}", "none"), ("{=pea}", "none"),
)

# ── Commitments ──────────────────────────────────────────────────────────────────────────────────────────────────────

_N = "(<w.!me.!he.!imps.!two.!be.!and>|<n>|<t>|<figure>|<hm>|<dm>|€|%)"
_NOM = "(<person.nom.!theirs>|meie <person.many.!theirs>)"
_OURS = "(" + _NOM + "|<third>|<someone>|" + _NOM + " <name>{1,2})"
_TO_YOU = "(teie|teile|teid|teieni|teiega|sinu|sulle|su|sind|sinuni|sinuga|teilt|teil|sul)"
_ARRIVES = "he.=jõua|he.=saabu|he.=laeku|he.=lähe|he.=tule|he.=potsata|he.=ilmu|he.=liigu|he.=rända|he.=maandu|he.=veere|he.=kolksata|he.=lenda|he.=plaksata"
_THINGS = "(<goods.!oblique|document.!oblique|money.!oblique|message.!oblique|spare.!oblique|work.!oblique|person.!oblique.!theirs|treatment.nom>|see|need|kõik|ülejäänu|kohale|vool|" + _TO_YOU[1:]
_READY_AT = "(teie juures|sinu juures|su juures|teil <x>{0,3} (postkastis|käes|kätte|ees|kontol|arvel|olemas|meilis|laual|kohal|toas|uksel)|teie <x>{0,2} (<there>)|<there>)"

_BARE = "(<w.!me.!he.!imps.!two.!be.!was.!been.!done.!would.!da.!ma>|<n>|<figure>|<name>)"

FRAMES = (
    Frame("(teie|sinu|su) <x>{0,2} (tund|trenn|loeng|ring|treening|sõidutund|kord) (?=nihkub|lükkub|liigub|algab|toimub) {w} <adv>? <t>", "appointment moves", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(tund|trenn|loeng|ring|koolitus) {be} <x>{0,3} (nihutatud|tõstetud|lükatud|üle viidud) <x>{0,2} <t>", "appointment moves", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(lapsed|õpilased|klass|rühm|osalejad|grupp|reisijad|buss|bussid|rongid|praamid|laevad|trammid|poed|kauplused|apteegid|laev|takso|tramm|troll|lennukid|kontsert|etendus|film|mäng|ekskursioon|reis|retk|matk|üritus|pidu|tund|tunnid|telekas|raadio) <x>{0,12} {he}", "its own course", group="none"),
    Frame("(ilm|vihm|lumi|temperatuur|rong|praam|lend|lennuk|pood|kauplus|kontor|kassa|muuseum|saal|kool|lasteaed|kohvik|raamatukogu|ujula|turg|haigla|robot|automaat|masinavärk|turuhind|euribor|inflatsioon|hinnad|maksud|intressid) <x>{0,4} {he}", "its own course", group="none"),
    Frame("(?<!meie|teie|sinu|su|mu|minu) (kunstnik|näitleja|laulja|kirjanik|minister|president|jõuluvana|päkapikud|ansambel|bänd|koor|esineja|esinejad|lektor|lektorid|nõukogu|juhatus|komisjon|poiss|tüdruk) (?!<x>{0,8} (teile|sulle|teid|sind|teie|sinu|teiega|sinuga)) " + _N + "{0,8} {he}", "its own course", group="none"),
    Frame("(tähtaeg|maksetähtaeg|tähtpäev|periood|hooaeg|puhkus|kampaania|soodusperiood|vaheaeg|prooviperiood|garantii|leping|kehtivus|liikmelisus) <x>{0,4} {he}", "its own course", group="none"),
    # What is announced without a verb, or without one of its own.
    Frame("(<^>) (teie|sinu|su|uus|järgmine|meeldetuletus|<adv>)* " + _BARE + "{0,3} {housecall.nom} (" + _BARE + ")* (<colon>|<comma>|<dash>)? <t>+ " + _BARE + "{0,3} <$>", "visit without a verb", needs="due", kind="visit", sure=0.65, side="us"),
    Frame("(<^>|<comma>) (teie|sinu|uus|järgmine|meie|minu|lubatud)? (kõne|telefonikõne|tagasihelistamine|helistamine|tagasikõne|telefonivestlus) (teile|sulle|tagasi|meilt|meie poolt|minult)* (<colon>|<dash>|<comma>)? {t} <t>* (meilt|minult)? <$>", "call without a verb", needs="due", kind="callback", sure=0.65),
    Frame("<^> <t>+ (<colon>|<dash>|<comma>)? {call.nom} <$>", "call without a verb", needs="due", kind="callback", sure=0.6),
    Frame("(<^>) " + _BARE + "{0,3} <appointment.nom|treatment.nom> " + _BARE + "{0,3} (teie|sinu|su) (juurde|juures|korteris|kodus|kontoris|majas|hoovis) <colon>? {t}", "visit without a verb", needs="due", kind="visit", sure=0.65, side="us"),
    Frame("(<^>) " + _BARE + "{0,3} {appointment.nom|treatment.nom} <colon>? <t>+ (<comma>? (teie|sinu|su) (juures|kodus|korteris|kontoris|objektil))", "visit without a verb", needs="due", kind="visit", sure=0.65, side="us"),
    Frame("(<^>) " + _BARE + "{0,4} {appointment.nom|treatment.nom} " + _BARE + "{0,4} (<colon>|<comma>|<dash>)? <t>+ " + _BARE + "{0,3} <$>", "appointment without a verb", needs="due", kind="appointment", sure=0.65, side="us"),
    Frame("(<^>) <t>+ (<comma>|<dash>|<colon>)? " + _BARE + "{0,4} {appointment.nom|treatment.nom} " + _BARE + "{0,4} <$>", "appointment without a verb", needs="due", kind="appointment", sure=0.65, side="us"),
    Frame("{appointment.nom|treatment.nom} " + _BARE + "{0,4} (on)? (kinnitatud|kirjas|broneeritud|paigas|kokku lepitud) <colon|comma> <x>{0,5} <t>", "appointment without a verb", needs="due", kind="appointment", sure=0.7, side="us"),
    Frame("<^> (teie|sinu|su|uus|täpsem|järgmine|lõplik|kirjalik)? (vastus|info|lisainfo|tagasiside|selgus|teade|kinnitus|ülevaade) {t} <t>* <$>", "told without a verb", needs="due", kind="reply", sure=0.6, side="us"),
    Frame("<^> (teie|sinu|su|uus|täiendatud|parandatud|lõplik|kirjalik)? (pakkumine|hinnapakkumine|kalkulatsioon|kavand|eskiis|mustand|eelarve|otsus|projekt|lepinguprojekt|tõend|tõlge) {t} <t>* <$>", "sent without a verb", needs="due", kind="delivery", sure=0.6, side="us"),
    Frame("<^> <adv>? <t>+ (kohal|platsis|teie juures|ukse taga|maja ees) <$>", "visit without a verb", needs="due", kind="visit", sure=0.6, side="us"),
    Frame("<^> <adv>? <goods.nom|spare.nom|work.nom>? <t>* <adv>? (valmis|korras|tehtud|parandatud|paigas|vahetatud|töökorras) <t>* <$>", "ready without a verb", needs="due", kind="fix", sure=0.6, side="us"),
    Frame("<^> <adv>? <goods.nom|document.nom>? <t>+ <adv>? (postis|teel|teele|meilis|postkastis|pakiautomaadis|teil käes|teil olemas|kohal|käes|teie juures) <$>", "sent without a verb", needs="due", kind="delivery", sure=0.6, side="us"),
    Frame("<^> (raha|summa|vahe|ettemaks|tagatisraha|hüvitis|enammakse|deposiit) (tagasi|kontol|arvel|kaardil|teie kontol|teel) {t} <t>* <$>|<^> tagasimakse {t} <t>* <$>", "paid without a verb", needs="due", kind="refund", sure=0.6, side="us"),
    Frame("<^> (meie)? (tehnik|meister|elektrik|torumees|santehnik|paigaldaja|paigaldajad|koristaja|koristajad|lukksepp|montöör|korstnapühkija|mõõtja|mõõdistaja|hindaja|maakler|maaler|klaasija|remondimees|aednik|töömehed|mehed|brigaad) (teie juures|sinu juures|kohal|platsis)? {t} <t>* (teie juures|sinu juures|kohal|platsis|objektil)? <$>", "visit without a verb", needs="due", kind="visit", sure=0.6, side="us"),
    Frame("<^> kuller (teie juures|kohal)? {t} <t>* (teie juures|kohal|ukse taga)? <$>", "sent without a verb", needs="due", kind="delivery", sure=0.6, side="us"),
    Frame("(uus|muudetud|õige|parandatud) (aeg|kellaaeg|visiidiaeg) <colon>? <be>? {t}|<appointment.nom|appointment.gen|housecall.nom> <x|comma>{1,8} (uus|õige) (kuupäev|kuupaev|päev) <colon>? <be>? {t}", "appointment without a verb", needs="due", kind="appointment", sure=0.7, side="us"),
    Frame("(tarne|kättetoimetamine|kohaletoimetamine|kojuvedu|üleandmine|väljastus) " + _BARE + "{0,3} (?=<colon|t>) <colon>? {t} <t>* " + _BARE + "{0,3} <$>", "sent without a verb", needs="due", kind="delivery", sure=0.65, side="us"),
    Frame("(uus|järgmine|teine) (katse|kohaletoimetamiskatse|tarnekatse|kättetoimetamiskatse) <colon>? {t} <t>* " + _BARE + "{0,3} <$>", "sent without a verb", needs="due", kind="delivery", sure=0.65, side="us"),
    Frame("<housecall.nom> {be} <w>{0,2} (graafikus|plaanis|kalendris|kirjas|töögraafikus|planeeritud|kinnitatud) <x>{0,3} <t>|<housecall.nom> {be} <w>{0,2} <t>+ (graafikus|plaanis|kalendris|kirjas|planeeritud|kinnitatud)", "they come", needs="due", sure=0.75, kind="visit", side="us"),
    Frame("(teie|sinu|su) nimi {be}? <w>{0,2} (peal|kirjas)? <comma>? <t>|{be} (teie|sinu|su) nimi (peal|kirjas)? <comma>? <t>", "appointment is", needs="due", sure=0.6, kind="appointment", side="us"),
    Frame("(kohtumiseni|nägemiseni|näeme) {t}", "see you", needs="due", kind="appointment", sure=0.7), Frame("(kuulmiseni) {t}", "hear you", needs="due", kind="callback", sure=0.7),
    Frame("(see|hind|summa) {he.=jää} <adv>{0,2} (samaks|muutumatuks|kehtima|endiseks) <t>", "offer holds", needs="due", kind="price", sure=0.7, side="us"),
    # What others do, whom we do not answer for.
    Frame("(ostja|ostjad|huviline|huvilised|kandidaat) " + _N + "{0,6} {he.=tule|he.=käi|he.=jõua}", "they meet", needs="due", kind="appointment", sure=0.7, side="us"),
    Frame("<theirs> " + _N + "{0,5} {he|imps}", "theirs", joins="he", group="none"),
    Frame("(nad|nemad) " + _N + "{0,5} {he}", "theirs", joins="he", group="none"),
    Frame("<bodies> (?!" + _N + "{0,6} <he>? " + _N + "{0,6} " + _TO_YOU + ") " + _N + "{0,5} {he|imps}", "theirs", joins="he", group="none"),
    Frame("<foreign> " + _NOM + " <name>{0,2} " + _N + "{0,6} {he}", "theirs", joins="he", group="none"),
    Frame("{he} <t>* " + _N + "{0,4} <foreign> " + _NOM, "theirs", joins="he", group="none"),
    Frame("<beside> " + _NOM + " <name>{0,2} (?!" + _N + "{0,8} <he>? " + _N + "{0,6} " + _TO_YOU + ") " + _N + "{0,6} {he}", "theirs", joins="he", group="none"),
    # Notes about what the other side will do.
    Frame("(<client>|<client> <name>{1,2}|<client> <dot> <name>) " + _N + "{0,3} (lubas|lubasid|ütles|kinnitas|teatas|nõustus|lubanud) " + _N + "{0,10} {da}", "their word", by="other", sure=0.8, side="us"),
    Frame("<client> <dot>? <name>{0,2} <x>{0,3} (palus|palusid|käskis|lasi) <x>{0,3} (öelda|teatada|edastada|ütelda|kinnitada) <comma> et " + _N + "{0,8} {he}", "their word", by="other", sure=0.75, side="us", joins="he"),
    Frame("<client> <dot>? <name>{0,2} (lubab|lubavad|ütleb|kinnitab|teatab|kirjutas|kirjutab|helistas ja ütles|helistas ja lubas|andis teada|annab teada) <x>{0,3} <comma> et " + _N + "{0,8} {he.!none}", "their word", by="other", sure=0.7, side="us", joins="he"),
    Frame("(<client>|<client> <name>{1,2}) (lubas|ütles|kinnitas|teatas) <x>{0,3} <comma> et " + _N + "{0,8} {he}", "their word", by="other", sure=0.8, side="us"),
    Frame("<client> <name>{0,2} (<w.!me.!imps.!be>|<t>){0,4} (<comma>|ja|ning) <w.!me.!he>{0,2} (lubas|kinnitas|nõustus) " + _N + "{0,10} {da}", "their word", by="other", sure=0.75, side="us"),
    Frame("((klient|patsient|külaline|pr|hr|proua|härra|abonent)|<client> <dot>? <name>{1,2}) (<w.!me.!imps.!two.!be>|<n>|<t>){0,7} {he.!get.!none}", "their word", by="other", joins="he", sure=0.7, side="us", needs="time"),
    Frame("(te|teie|sa|sina)? (lubasite|lubasid|kinnitasite|kinnitasid|ütlesite|ütlesid) <x>{0,2} (<comma> et)? " + _N + "{0,8} {da|two}", "your word", by="other", sure=0.7, side="us"),
    # What the reader may expect.
    Frame("(võite|võid|tasub|saate|saad) <x>{0,4} {call.some|message.some|document.some|goods.some|money.some|person.some|work.some} <x>{0,4} <t>|{call.some|message.some|document.some|goods.some|money.some|person.some} (<t>|<adv>){0,3} (võite|võid|saate|saad|on|tasub) (<t>|<adv>){0,4} oodata <t>*|(on)? (oodata) <x>{0,2} {message.some|document.some|goods.some}", "you may expect", needs="due", sure=0.65, side="us"),
    Frame("(arvestage|arvesta|arvestada|arvestate) <x>{0,2} (meie|minu|meiepoolse)? {withcall}|(oodake|oota) (meie|minu)? {call.some}", "you may expect", needs="due", kind="callback", sure=0.65, side="us"),
    Frame("(arvestage|arvesta|arvestada|arvestate) <x>{0,2} (meie|minu|meistri|tehniku)? {withvisit}", "you may expect", needs="due", kind="visit", sure=0.65, side="us"),
    # What the reader will get.
    Frame("{two.=leia}", "you will find", needs="time", sure=0.8, passive=True, side="us"),
    Frame("<document.!oblique|goods.!oblique|money.!oblique|message.!oblique|spare.!oblique|appointment.!oblique> " + _N + "{0,6} {two.=saa}|{two.=saa} " + _N + "{0,6} <document.!oblique|goods.!oblique|money.!oblique|message.!oblique|spare.!oblique|appointment.!oblique>", "you will get", sure=0.85, passive=True, side="us"),
    Frame("<document.!oblique|goods.!oblique|money.!oblique|message.!oblique> <t>* <w>{0,2} {two.=saa}|{two.=saa} (<t>|<adv>){0,2} (minult|meilt)|(minult|meilt) <t>* {two.=saa}", "you get of me", needs="time", sure=0.75, passive=True, side="customer"),
    Frame("{two.=saa} <n|figure> % tagasi", "you will get", kind="refund", sure=0.7, side="us"),
    Frame("{two.=saa|two.=kuule}", "you will get", needs="bond", sure=0.85, passive=True, side="us"),
    # We promise to; we shall have it done.
    Frame("(luban|lubame|kohustun|kohustume|võtan endale kohustuse|tõotan|vannun|garanteerin|garanteerime) " + _N + "{0,12} {da}", "promise to", joins="da", sure=0.9),
    Frame("(luban|lubame|tõotan|vannun|garanteerin|garanteerime|võin kinnitada|võin lubada|ausõna) <comma> et " + _N + "{0,8} {me|two.=saa|he|imps}", "promise that", joins="me", sure=0.9),
    Frame("(vaatan|vaatame|hoolitsen|hoolitseme|jälgin|jälgime|tagan|tagame|kannan hoolt|kanname hoolt|teen nii|teeme nii|korraldan nii|korraldame nii) <adv>? <comma> et (?!<x>{0,6} ei) <x>{0,8} (?=oleks|saaks|läheks|jõuaks|tuleks|töötaks|toimiks|oleksid|saaksid|jõuaksid|läheksid) {w}", "seen to", kind="fix", needs="time", sure=0.75, side="us"),
    Frame("(hakkan|hakkame|asun|asume) " + _N + "{0,6} {ma}", "begin to", sure=0.8),
    Frame("(jõuan|jõuame|suudan|suudame) " + _N + "{0,10} {da}", "manage to", needs="time", sure=0.75, side="us"),
    Frame(_NOM + " <name>{0,2} " + _N + "{0,3} (lubas|lubasid|lubab) " + _N + "{0,10} {da}", "ours promised", sure=0.8, side="us", needs="time"),
    Frame("(palun|palusin|palume|palusime|lasen|laseme) (<person.oblique>|tal|kellelgi|kolleegil|<name>) " + _N + "{0,8} {da}", "asked", sure=0.8),
    Frame("{me.=allkirjasta|me.=digiallkirjasta}", "I sign", joins="me", kind="other", sure=0.8, side="customer", shares="we"),
    Frame("<body|appointment.nom|treatment.nom|treatment.gen> <x>{0,3} {imps.=võta|imps.=tee|imps.=soorita|imps.=eemalda|imps.=paigalda|imps.=pane} <x>{0,4} <t>", "appointment is", needs="due", sure=0.75, kind="appointment", side="us", passive=True),
    # What is done for the reader, nobody says by whom.
    Frame("(teile|sulle|teieni|sinuni|teiega|sinuga) " + _N + "{0,9} {imps}|{imps} " + _N + "{0,5} (teile|sulle|teieni|sinuni|teiega|sinuga)", "is done for you", joins="imps", sure=0.75, passive=True, side="us"),
    Frame("(teie|sinu|su) " + _N + "{0,4} {imps.=tühista|imps.=paranda|imps.=kustuta|imps.=vaheta|imps.=muuda|imps.=asenda|imps.=taasta|imps.=lahenda|imps.=kõrvalda|imps.=hüvita}", "is done for you", joins="imps", sure=0.7, passive=True, side="us"),
    Frame(_TO_YOU + " " + _N + "{0,9} {imps}|{imps} " + _N + "{0,5} " + _TO_YOU, "is done for you", joins="imps", needs="bond", sure=0.75, passive=True, side="us"),
    Frame("(<money.!oblique>|teie <money>) <x>{0,3} {imps.=kanna|imps.=maksa|imps.=tagasta|imps.=hüvita} <x>{0,3} (tagasi|samale|kontole|arvele|kaardile|teile)", "is paid", joins="imps", sure=0.75, passive=True, side="us"),
    Frame("{imps}", "is done", joins="imps", needs="due", sure=0.78, passive=True, side="us"),
    Frame("(<document.nom|goods.nom|spare.nom|work.nom>|see|selle) " + _N + "{0,4} {imps}", "is done", joins="imps", needs="time", sure=0.75, passive=True, side="us"),
    # Two verbs side by side are one coming: "tulen vaatan üle".
    Frame("(tulen|tuleme|käin|käime|sõidan|sõidame|hüppan|hüppame|põikan|põikame|astun|astume) (<t>|läbi)* {me.check|me.fix}", "we come", kind="visit", sure=0.75, side="us"),
    Frame("(tulen|tuleme|käin|käime|sõidan|hüppan|põikan|astun) (<t>|läbi)* {me.check|me.collect}", "we come", kind="other", sure=0.7, side="customer"),
    Frame("(arvelt|arvest|hinnast|summast|kuutasust|tasust|maksest|üürist) <t>* {goes} <x>{0,5} maha|{goes} <x>{0,3} (arvelt|arvest|hinnast|summast|kuutasust|üürist) <x>{0,5} maha", "is taken off", kind="refund", sure=0.7, side="us"),
    Frame("(<money.nom>|€|eurot) <x>{0,4} (?=lisandub) {w} <x>{0,3} (teie|sinu|su) <x>{0,1} (kontole|kaardile|kliendikontole|saldole|kliendikaardile)", "is added", kind="refund", sure=0.7, side="us"),
    # At a price we stay.
    Frame("(selle|sama|lepitud|kokkulepitud|lubatud|antud|pakutud|öeldud|vana|endise|praeguse|kokkulepitud)? (hinna|summa|pakkumise|tariifi|tunnihinna|kuutasu|üüri|tasu|maksumuse|hinnapakkumise|kokkuleppe) (juurde|juures|peale) <adv>{0,2} {me.=jää|me.=püsi}|{me.=jää|me.=püsi} <adv>{0,2} <w>? (hinna|summa|pakkumise|tariifi|tunnihinna|kuutasu|üüri|tasu|hinnapakkumise) (juurde|juures)|(<priced>|hinnas) <x|comma|colon|dash|decimal>{1,14} (selle|sellest) (juurde|juures|kinni) <adv>{0,2} {me.=jää|me.=püsi|me.=pea}", "offer holds", kind="price", sure=0.7, side="us"),
    Frame("<priced|pricelist> (<n>|<figure>|<decimal>|€|eurot|euro|<slash>|" + _N + "){0,7} {be} <x>{0,4} (jõus|fikseeritud|lukus|lukustatud|garanteeritud|külmutatud|tagatud|kinni pandud|kinni|paigas|lukku pandud|kindel) <x>{0,2} <t>|(see|hind|pakkumine) {be} (teile|teil|sulle|teie jaoks)? (lukus|fikseeritud|kinni|garanteeritud|jõus) <t>", "offer holds", kind="price", needs="due", sure=0.7, side="us"),
    # What we shall know; whom we wait for.
    Frame("<t> <adv>? {knowing} (<adv>|teile|sulle|juba|ka|siis){0,3} (öelda|vastata|rohkem|täpsemalt|midagi|kindlamalt|kindlalt)|{knowing} <x>{0,3} <t> <x>{0,3} (öelda|vastata|rohkem|täpsemalt)|{ours} <t>* (targem|targemad) <t>*|<t> {ours} <adv>? (targem|targemad)", "known by then", needs="due", kind="reply", sure=0.65, side="us"),
    Frame("{me.=jää} <x>{0,6} (teid|sind|meistrit|tehnikut|kullerit) <t>* ootama|(teid|sind) {me.=jää} <t>+ ootama", "I wait", needs="due", kind="appointment", sure=0.65, side="customer"),
    # We do it.
    Frame("(<^>|<comma>) <adv>{0,2} {he.=saa} (tehtud|korda|lahendatud|parandatud|vahetatud|korraldatud|muudetud|saadetud) <$> (?!<bang>)", "it gets done", kind="fix", sure=0.65, side="us"),
    Frame("(jah|jaa|ikka|muidugi|loomulikult) <comma>? <adv>? <t>* <me.=saa> <x>{0,4} {da.come|da.bring|da.fix|da.send|da.phone}", "we can", needs="due", sure=0.6, side="us"),
    Frame("{me.=oota} " + _N + "{0,3} (teid|sind) <x>{0,4} <t>|<t> <x>{0,6} {me.=oota} (teid|sind)", "we expect you", needs="due", sure=0.82, kind="appointment", side="us"),
    Frame("(teid|sind) {me.=oota} <x>{0,3} <t>|(teid|sind) <x>{0,3} <t> <x>{0,3} {me.=oota}", "we expect you", needs="due", sure=0.82, kind="appointment", side="us"),
    Frame("{me.=osta}", "I take it", joins="me", needs="time", sure=0.7, side="customer", shares="we"), Frame("{me.=telli|me.=võta}", "I take it", joins="me", group="act", needs="time", sure=0.7, side="customer", shares="we"),
    Frame("(<^>|<colon>|kinnituseks|meeldetuletus) <adv>? (teie|sinu|su)? {appointment.nom} <name>{0,2} <t>+ (?=<$>|<comma>|<x> <$>|<x> <x> <$>|<x> <comma>)", "appointment without a verb", needs="due", kind="appointment", sure=0.7, side="us"),
    Frame("(<^>) (jah|tore|ok|okei|selge|hästi|olgu|korras)? <comma>? (kirjas|kirja pandud|pandud kirja|panin kirja|broneeritud|kinni pandud|aeg kirjas|aeg olemas|registreeritud|saime kirja) (<colon>|<dash>|<comma>) (teile|sulle|teid)? {t}", "appointment without a verb", needs="due", kind="appointment", sure=0.7, side="us"),
    Frame("(<^>|siis|leppisime <comma>|lepitud <comma>|rääkisime <comma>|meelde <comma> et) (<t>|te|teie|sa|sina|meile|vastuvõtule|proovi|visiidile|konsultatsioonile|kontrolli|uuringule)* {two.=tule} (ju|siis|meile|meie juurde|vastuvõtule|proovi|visiidile|konsultatsioonile|kontrolli)* <t>|(<^>|siis|lepitud <comma>|kokku <comma> et|rääkisime <comma>|meelde <comma> et) <adv>? <t>+ <adv>? (te|teie|sa|sina)? {two.=tule} (te|teie|sa|sina|siis|ju)* (proovi|vastuvõtule|visiidile|konsultatsioonile|kontrolli|uuringule|hooldusesse|ülevaatusele|seansile|tundi|trenni|massaaži|lõikusele|vestlusele|kohtumisele|intervjuule|salongi|meile|meie juurde)", "you come", needs="due", kind="appointment", sure=0.65, side="us"),
    Frame("(proov|kostüümiproov|esimene proov|selgaproov) {be} <w>{0,2} <t>", "appointment is", needs="due", kind="appointment", sure=0.7, side="us"),
    Frame("(<goods.nom|document.nom|goods.many|document.many|spare.nom>) (?=teele|posti|kullerile|kulleriga|välja|postkasti|pakiautomaati|meilile) {w} <adv>? <t>|<t> <adv>? <goods.nom|document.nom|goods.many|document.many> (?=teele|posti|kullerile|postkasti|meilile) {w} <$>", "sent without a verb", needs="due", kind="delivery", sure=0.7),
    Frame("(lisakulu|kulu|kulud|lisakulud|postikulud|saatekulud|transpordikulud|remondikulud|sõidukulud|tagastuskulud|materjalikulu|transport|transpordikulu|saatekulu|postikulu|tagastuskulu|remondikulu|vahe|tagastus) <x>{0,3} (?=meie) {w} (kanda|kulul)|(lisakulu|kulu|kulud|saatekulu|postikulu|remondikulu|sõidukulu|transpordikulu|tagastuskulu|kullerikulu|ekspertiisikulu|puhastuskulu|väljasõidukulu|riigilõiv|notaritasu|arve|hind|vahe|kahju|omavastutus|väljasõit|transport) (jääb|jäävad|on) (?=meie) {w} kanda", "at our cost", kind="refund", sure=0.7, side="us"),
    Frame("{me.=kinnita} <x>{0,3} <appointment.gen|appointment.nom|appointment.some>", "appointment confirmed", needs="due", kind="appointment", sure=0.75),
    Frame("{me.=jää} (siis)? <x>{0,2} <t>+ (juurde|peale)", "we stay with", needs="due", kind="appointment", sure=0.65),
    Frame("{me.=otsi} <x>{0,5} (üles|välja|teile|sulle)|(üles|välja|teile|sulle) <x>{0,2} {me.=otsi}", "we do", joins="me", sure=0.8, shares="we", side="us"),
    Frame("{me.=tegele|me.=suhtle|me.=mõtle|me.=otsi|me.=jätka|me.=tööta}", "ongoing", joins="me", needs="bond", sure=0.7, shares="we"),
    Frame("{me.!none} (<w.!yours.!be.!me.!and>){0,3} (<manyof>|kõiki|kõike|ainult|üle kogu|iga)|<manyof> <adv>? {me.!none}", "habit", joins="me", needs="due", sure=0.75, shares="we"),
    Frame("{me.fix|me.check|me.serve}", "we do", joins="me", needs="bond", sure=0.85, side="customer", shares="we"),
    Frame("{me}", "we do", joins="me", sure=0.85, shares="we"),
    # We shall be there.
    Frame("(?=olen|oleme) {be} <x>{0,4} (teie|sinu|su) <x>{1,2} (ees|taga|juures|all|värava|ukse|maja|hoovis|kontoris|majas|objektil|krundil|platsil|trepikojas)", "we are there", needs="due", group="come", sure=0.75),
    Frame("<t>* <adv>? (?=olen|oleme) {be} <t>* <w>{0,2} (maja|ukse|välisukse|värava|trepikoja|hoone|kontori|poe|peaukse|peasissepääsu|kooli|lasteaia|garaaži|töökoja) <t>* (ees|taga|juures|all)", "we are there", needs="due", group="come", sure=0.7),
    Frame("(kolimisauto|puksiir|puksiirauto|patrull|kaubik|veoauto|tõstuk|treiler|auto|buss|takso|ekipaaž|meeskond) <x>{0,6} {be} <x>{0,4} (teie|sinu|su) <x>{0,2} (ees|taga|juures|maja|värava|ukse|hoovis)", "ours is there", needs="due", kind="visit", sure=0.75, side="us"),
    Frame("(raha|ettemaks|summa|makse|ülekanne|osamakse|üür|tagatisraha) " + _N + "{0,6} {he.=lähe|he.=jõua|he.=laeku|he.=tule}|{he.=lähe|he.=jõua|he.=laeku|he.=tule} <t>* (raha|ettemaks|summa|makse|ülekanne|osamakse|üür|tagatisraha)", "I pay", needs="time", kind="other", sure=0.75, side="customer"),
    Frame("(?=olen|oleme) {be} <x>{0,6} (teie juures|teil|sinu juures|su juures|kohal|platsis|seal|ukse taga|objektil|hambapuhastuses|vastuvõtul)|(teie juures|teil|kohal|seal|platsis) <t>* (?=olen|oleme) {be} <t>?", "we are there", needs="due", group="come", sure=0.75),
    Frame("(?=olen|oleme) {be} <x>{0,6} (vaatamas|mõõtmas|mõõdistamas|paigaldamas|parandamas|remontimas|vahetamas|hooldamas|kontrollimas|koristamas|puhastamas|pesemas|värvimas|niitmas|lõikamas|kaevamas|ehitamas|lammutamas|kolimas|monteerimas|ühendamas|seadistamas|õpetamas|koolitamas|nõustamas|hindamas|pildistamas|filmimas|lugemas|pühkimas|rookimas|riisumas|trimmimas|istutamas|saagimas|avamas|järel|järgi|abis|ootamas) <x>{0,2} <t>|(?=olen|oleme) {be} <t>+ <x>{0,5} (vaatamas|mõõtmas|mõõdistamas|paigaldamas|parandamas|remontimas|vahetamas|hooldamas|kontrollimas|koristamas|puhastamas|pesemas|värvimas|niitmas|lõikamas|kaevamas|ehitamas|lammutamas|kolimas|monteerimas|ühendamas|seadistamas|õpetamas|koolitamas|nõustamas|hindamas|pildistamas|filmimas|lugemas|pühkimas|rookimas|riisumas|trimmimas|istutamas|saagimas|avamas|järel|järgi|abis|ootamas)|<t> <adv>? (?=olen|oleme) {be} <x>{0,6} (vaatamas|mõõtmas|mõõdistamas|paigaldamas|parandamas|remontimas|vahetamas|hooldamas|kontrollimas|koristamas|puhastamas|pesemas|värvimas|niitmas|lõikamas|kaevamas|ehitamas|lammutamas|kolimas|monteerimas|ühendamas|seadistamas|õpetamas|koolitamas|nõustamas|hindamas|pildistamas|filmimas|lugemas|pühkimas|rookimas|riisumas|trimmimas|istutamas|saagimas|avamas|järel|järgi|abis|ootamas)", "we are there", needs="due", group="come", sure=0.7, side="us"),
    Frame("(taotlus|pöördumine|kiri|küsimus|avaldus|kaebus|päring|ettepanek|vaie) <t>* {he.=saa} <t>* (kirjaliku|lõpliku|selge)? (vastuse|lahenduse|otsuse|tagasiside)|{he.=saa} <t>* (teie|sinu|su) <x>{1,2} <t>* (vastuse|lahenduse|tagasiside)", "it is answered", needs="time", kind="reply", sure=0.7, side="us"),
    Frame("<t> <adv>? {rings} (teie|teil|sinu|sul|su) <x>{0,2} (telefon|mobiil|toru)|(teie|teil|sinu|sul|su) (telefon|mobiil) {rings} <t>", "it rings", needs="due", kind="callback", sure=0.6, side="us"),
    # Somebody of ours does it.
    Frame("<us>? {be} <x>{0,6} ühenduses", "be in touch", kind="reply", needs="time", sure=0.7),
    Frame(_OURS + " " + _N + "{0,7} {he.=tegele|he.=menetle|he.=tööta|he.=otsi|he.=vaata}|{he.=tegele|he.=menetle|he.=tööta} " + _N + "{0,4} " + _OURS, "ours goes on", joins="he", shares="he", sure=0.75, needs="time", side="us"),
    Frame(_OURS + " " + _N + "{0,4} {he.fix|he.serve|he.prepare|he.check} (?!" + _N + "{0,5} (" + _TO_YOU + "|ära|korda|välja|valmis|ümber|üle|uuesti))|{he.fix|he.serve|he.prepare} (?!" + _N + "{0,5} (" + _TO_YOU + "|ära|korda|välja|valmis|ümber|üle|uuesti)) <t>* " + _OURS, "ours does", joins="he", shares="he", needs="bond", sure=0.8, side="us"),
    Frame("<person.many.!theirs> (" + _N + "{0,5} {he.!none.!=saa} (?=" + _N + "{0,6} " + _TO_YOU + ")|" + _N + "{0,3} " + _TO_YOU + " " + _N + "{0,4} {he.!none.!=saa})", "ours does", joins="he", shares="he", needs="bond", sure=0.75, side="us"),
    Frame(_OURS + " " + _N + "{0,7} {he.!none.!=saa.!come.!arrive} (?=" + _N + "{0,6} " + _TO_YOU + ")|" + _OURS + " " + _N + "{0,3} " + _TO_YOU + " " + _N + "{0,4} {he.!none.!=saa.!come.!arrive}", "ours does", joins="he", shares="he", sure=0.8, side="us"),
    Frame(_TO_YOU + " " + _N + "{0,4} {he.!none.!=saa.!come.!arrive} <t>* " + _N + "{0,4} " + _OURS + "|{he.!none.!=saa.!come.!arrive} <t>* " + _TO_YOU + " " + _N + "{0,4} " + _OURS, "ours does", joins="he", shares="he", sure=0.78, side="us"),
    Frame("<^> " + _NOM + " {he.fix} " + _N + "{0,4} (ära|korda|valmis)", "ours does", joins="he", shares="he", sure=0.7, side="us"),
    Frame("<^> (?!kõik|kõiki|selliseid|<plural>|<manyof>) " + _N + "{1,4} {he.fix|he.check|he.replace|he.bring|he.send} <t>* <name> " + _N + "{0,4} (ära|üle|korda|valmis|kohale|läbi)", "somebody does", joins="he", shares="he", sure=0.65, side="us"),
    Frame("<^> (?!kõik|kõiki|selliseid|sellised|selle|seda|meie|<plural>|<manyof>|<usually>) " + _N + "{1,4} {he.fix|he.check|he.replace|he.bring|he.send} meie <person.nom>", "ours does", joins="he", shares="he", sure=0.7, side="us"),
    Frame(_OURS + " " + _N + "{0,7} {he.!none.!=saa.!come.!arrive}", "ours does", joins="he", shares="he", needs="bond", sure=0.8, side="us"),
    Frame("{he.!none.!=saa.!come.!arrive} <t>* " + _N + "{0,4} " + _OURS, "ours does", joins="he", shares="he", needs="bond", sure=0.78, side="us"),
    Frame(_OURS + " " + _N + "{0,7} {he.come|he.arrive}", "ours comes", joins="he", shares="he", needs="time", sure=0.8, side="us"),
    Frame("{he.come|he.arrive} <t>* " + _N + "{0,4} " + _OURS, "ours comes", joins="he", shares="he", needs="time", sure=0.78, side="us"),
    Frame("(?<=<person.!theirs|name>) <comma> kes " + _N + "{0,4} {he.phone|he.tell|he.write|he.send|he.come|he.arrive|he.bring|he.fix|he.check}", "ours does", joins="he", shares="he", needs="due", sure=0.7, side="us"),
    Frame("<person.nom.!theirs> <x>{0,4} <comma> <adv>? (kohale|kohal)? {he.=jõua|he.=saabu} <t>", "ours comes", joins="he", needs="due", sure=0.7, side="us"),
    Frame("(ja|ning) " + _N + "{0,3} {he.phone|he.tell|he.write|he.send|he.bring}", "and does", joins="he", shares="he", needs="bond", sure=0.65, side="us"),
    Frame("<name>{1,2} (<t>|<adv>){0,4} {he.phone} (<t>|<adv>){0,2} (teile|sulle)|<name>{1,2} (<t>|<adv>)? (teile|sulle) (<t>|<adv>){0,2} {he.phone}|(teile|sulle) (<t>|<adv>){0,3} {he.phone|he.tell|he.write} <name>|(teiega|sinuga) (<t>|<adv>){0,3} {he.=võta} (<t>|<adv>){0,3} ühendust (<t>|<adv>){0,3} <name>|<name>{1,2} (<t>|<adv>){0,3} {he.=võta} (<t>|<adv>|sinuga|teiega){0,5} ühendust", "somebody tells", joins="he", needs="", sure=0.65, side="us"),
    Frame("(<name>|" + _OURS + ") (<t>|<adv>){0,3} {he.=tule} (<t>|<adv>){0,3} (minu|meie|tema) asemel|(minu|meie|tema) asemel (<t>|<adv>){0,3} {he.=tule} (<t>|<adv>){0,3} (<name>|" + _NOM + ")", "somebody comes", joins="he", shares="he", needs="time", sure=0.65, side="us"),
    Frame("<name> <t>* {he.=tule|he.=käi|he.=sõida|he.=hüppa|he.=põika|he.=astu} <t>* <x>{0,2} (ja|ning) <x>{0,2} <he.fix|he.check|he.replace|he.bring> <x>{0,4} <t>?", "somebody comes", joins="he", shares="he", needs="time", sure=0.7, side="us"),
    Frame("<name>{1,2} {be} <x>{0,4} (teie|sinu|su) (juures|ukse|maja|värava|objektil|hoovis)|<t> {be} <name>{1,2} <x>{0,3} (teie|sinu|su) (juures|ukse|maja|värava|objektil|hoovis)", "ours is there", needs="due", kind="visit", joins="he", sure=0.7, side="us"),
    Frame("<name>{1,2} " + _N + "{0,3} {he.come|he.arrive} " + _N + "{0,3} (juurde|juures|teil|sulle|läbi|kohale|platsile|objektil|järele|<ma>)", "somebody comes", joins="he", shares="he", needs="time", sure=0.7, side="us"),
    Frame("((?<=<x|comma|colon>) <name>|<name> <name>) " + _N + "{0,5} {he.!none.!=saa.!hold.!come.!arrive}", "somebody does", joins="he", shares="he", needs="time", sure=0.7, side="us"),
    Frame("<name> " + _N + "{0,4} {he.fix|he.check|he.replace} " + _N + "{0,5} (ära|üle|korda|läbi|valmis)", "somebody does", joins="he", shares="he", needs="due", sure=0.65, side="us"),
    Frame("(<name>|<bodies>) (" + _N + "{0,5} {he.!none.!=saa.!hold.!come.!arrive} (?=" + _N + "{0,6} " + _TO_YOU + ")|" + _N + "{0,3} " + _TO_YOU + " " + _N + "{0,3} {he.!none.!=saa.!hold.!come.!arrive}|" + _N + "{0,4} {he.phone|he.write|he.tell})", "somebody does", joins="he", shares="he", needs="time", sure=0.7, side="us"),
    Frame("<t> {he.!none.!=saa.!hold.!come.!arrive.!ready} <name>", "somebody does", joins="he", shares="he", needs="time", sure=0.7, side="us"),
    Frame("{he.bring|he.send|he.phone|he.tell|he.write} (<t>|<adv.!you>){0,3} (teile|sulle)|(teile|sulle) (<t>|<adv>){0,3} {he.bring|he.send|he.phone|he.tell|he.write}", "somebody does", joins="he", shares="he", needs="bond", sure=0.65, side="us"),
    Frame("{he.phone|he.tell|he.write} " + _N + "{0,5} <name>", "somebody does", joins="he", shares="he", needs="time", sure=0.7, side="us"),
    Frame("(<kin>|(mu|minu|meie|mul) " + _NOM + ") (" + _N + "{0,5} {he.!none.!=saa} (?=" + _N + "{0,6} " + _TO_YOU + ")|" + _N + "{0,3} " + _TO_YOU + " " + _N + "{0,3} {he.!none.!=saa}|" + _N + "{0,2} {he.come|he.arrive} " + _N + "{0,3} (järele|järgi))", "mine does", joins="he", needs="time", sure=0.7, side="customer"),
    Frame("(mu|minu|meie) <kin.!compound> " + _N + "{0,5} {he.bring|he.send|he.phone|he.pay|he.tell|he.write}|<kin.!compound> " + _N + "{0,4} {he.bring|he.send|he.phone|he.pay|he.tell|he.write} " + _N + "{0,4} (ära|tagasi|kohale|teile|teieni|järele)|{he.bring|he.send|he.phone|he.pay|he.tell|he.write} <t>* (mu|minu|meie) <kin.!compound>", "mine does", needs="time", sure=0.7, side="customer"),
    Frame("(pakk|saadetis|tagastus|toode|kaup|asi|asjad|ese|paber|paberid|dokument|dokumendid|leping|tõend|riided|kingad|seade) (<t>|<adv>|teile|teie){0,4} {he.=lähe|he.=jõua} <t>* (teele|posti|tagasi|kulleriga|teieni|teile)", "it goes", needs="time", kind="delivery", sure=0.7, side="customer"),
    Frame("(pildid|pilt|fotod|foto|video|videod|kiri|vastus|mõõdud|mõõt|andmed|näidud|näit|arve|arved|allkiri|avaldus|kinnitus|logid|joonis|plaan|tšekk|kviitung|ekraanipilt|ekraanipildid|nimekiri|lepingud|allkirjastatud leping|raamat|võti|võtmed|auto|ese) " + _N + "{0,4} {he.=tule|he.=lähe|he.=jõua|he.=saabu|he.=laeku} (<t>|<adv>|teele|posti|teile|teieni|meiliga|meilile|järgi)+", "it goes", needs="due", kind="delivery", sure=0.65, side="customer"),
    Frame("(raha|makse|summa|üür|ettemaks|ülekanne) {be} <x>{0,4} (kohal|teil|kontol|arvel|laekunud)", "I pay", needs="due", kind="other", sure=0.7, side="customer"),
    Frame("(sobib|hästi|ok|okei|selge|tore|super|jah) <comma> <adv>? <t>* (?=olen|oleme) {be} <t>+ <adv>? (kodus|olemas|kohal)", "I am there", needs="due", kind="appointment", sure=0.65, side="customer"),
    Frame("(" + _NOM + "|meie mees|meie mehed) <x>{0,3} {be} <x>{0,6} (<there>|teie|teil|platsis|kohal|juures)|<third> {be} <x>{0,6} (teie|teil|sinu|sul|platsis|kohal)|<t> <x>{0,2} {be} <x>{0,2} " + _NOM + " <x>{0,3} (<there>|teie|platsis|kohal|juures)", "ours is there", needs="time", kind="visit", joins="he", sure=0.78, side="us"),
    Frame("{awaits} (teid|sind) <x>{0,3} (" + _NOM + "|dr|doktor|<name>)", "they expect you", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("(?=<x>{0,7} (teid|sind)) {awaits} (teid|sind)? (meie|teie)? (<person.nom>|notar|dr|takso|transfeer|<name>){1,3}|(takso|transfeer|buss|auto) <t>* {awaits} <t>* (teid|sind)", "they expect you", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("(<treatment.nom>|<appointment.nom>|pesu|tund|kord|trenn) {be} (sul|teil|sinul) <t>", "appointment is", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("<t> <adv>? {be} (teile|sulle|teie|sinu|su) (nimele|nimel|jaoks)? (broneeritud|kinni|kirjas|reserveeritud|päralt|määratud|planeeritud)|(teile|sulle) {be} <t>* (broneeritud|kinni pandud|kirjas|reserveeritud|määratud|planeeritud) <w>{0,2} <t>|(teile|sulle) {be} <t>+ (broneeritud|kinni|kirjas|reserveeritud)", "is arranged", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(laud|aeg|koht|saal|tuba|rada|väljak|broneering) (<w.!be>|<n>|<figure>){0,3} <comma>? <t>+ <comma>? (kirjas|broneeritud|kinni|reserveeritud)", "appointment without a verb", needs="due", sure=0.65, kind="appointment", side="us"),
    Frame("(esimene|järgmine|uus|asendus) (tund|kord|trenn|seanss|kohtumine|loeng|rühmatund|ring) {be} <t>", "appointment is", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(katuse|korstna|katla|vundamendi|akende|arvesti|veearvesti|akna|ukse|luku|radiaatori|segisti|kliima|klaasi|ventilatsiooni|gaasikatla|ventilatsioonisüsteemi|põranda|köögi|boileri|küttesüsteemi|elektrisüsteemi|kamina|ahju|soojuspumba|kliimaseadme|septiku|vannitoa) <appointment.nom|treatment.nom|housecall.nom> " + _N + "{0,3} (?=on|toimub|jääb|nihkub|lükkub) {w} <x>{0,4} <t>", "they come", needs="due", sure=0.75, kind="visit", side="us"),
    # What has been agreed.
    Frame("<appointment.nom|treatment.nom|housecall.nom> " + _BARE + "{0,2} {be|=toimu} <t>* <w>? (teie|teil|sinu|sul) (juures|kodus|korteris|kontoris|objektil|krundil|aadressil|majas)", "they come", needs="due", sure=0.75, kind="visit", side="us"),
    Frame("(<appointment|treatment|work|mine|unknown|name>|laud|koht|tuba|saal) <x>{0,6} {be} <x>{0,5} (kinnitatud|broneeritud|kirjas|kirja|määratud|kinni|planeeritud|plaanitud|kavandatud|ajastatud|paigas|registreeritud|reserveeritud|ette nähtud|kokku lepitud|muudetud|tõstetud|nihutatud|lükatud|üle viidud)", "is arranged", needs="due", sure=0.82, kind="appointment", passive=True),
    Frame("(teie|sinu|su|uus|järgmine|järgmise) " + _N + "{0,3} {appointment.nom|appointment.gen} <x>{0,3} (?!<x>{0,5} ei) (on|toimub|algab|<colon>|jääb|saab olema|nihkub|lükkub)", "appointment is", needs="due", sure=0.8, kind="appointment"),
    Frame("(koht|aeg|broneering|number|laud|tuba|toode|kaup|asi) <x>{0,4} (?=jääb|püsib) {w} (teile|sulle)? (alles|hoiule|kinni) <x>{0,2} <t>", "is held", kind="other", needs="due", sure=0.65, side="us"),
    Frame("(koht|aeg|broneering|number|järjekord|järjekorrakoht|liikmesus|ligipääs|krediit) <x>{0,4} (?=säilib|püsib|ootab) {w} <x>{0,5} <t>", "is held", kind="other", needs="due", sure=0.65, side="us"),
    Frame("(teie|sinu|su) <x>{1,3} (?=jätkub|algab|toimub) {w} <t>", "appointment is", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("(<treatment.nom>|operatsioon|lõikus|vastuvõtt|visiit|konsultatsioon|vestlus|seanss|protseduur|intervjuu|tööintervjuu|läbivaatus|massaaž|kohtumine|arenguvestlus|proovitund|sõidutund|proovisõit|proovipäev) (?=toimub) {w} <x>{0,2} <t>", "appointment is", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("<appointment.nom> (?=toimub|algab) {w} <x>{0,2} (teiega|sinuga|teile|teie|meie)", "appointment is", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(" + _NOM + "|" + _NOM + " <name>{1,2}|<name>{1,2}) {awaits} (teid|sind) <x>{0,4} <t>", "they expect you", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("{appointment.nom|treatment.nom} " + _BARE + "{1,4} (on|toimub) <w.!done>{0,2} <t>", "appointment is", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("{appointment.nom} (on) <w>{0,2} <t>", "appointment is", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("<appointment.nom> " + _N + "{0,6} (?=läheb|nihkub|lükkub|liigub|jääb|viiakse|tõstetakse|asendatakse|muudetakse|lükatakse) {w} (?!ära) <x>{0,4} <t>", "appointment moves", needs="due", sure=0.75, kind="appointment"),
    Frame("(kokkulepe|<appointment.nom>) <x>{0,2} (?=jääb) {w} (jõusse|paika|kehtima|samaks) <comma|colon|dash>? <t>?", "appointment stands", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(teie|sinu|su) " + _N + "{0,3} (?=läheb|nihkub|lükkub) {w} <x>{0,2} (üle|edasi)", "appointment moves", needs="due", sure=0.7, kind="appointment"),
    Frame("{was.=saa|was.=leia|was.=organiseeri|was.=korralda} " + _N + "{0,6} (aja|ajaks|vastuvõtuaja|visiidi|aeg)", "arranged", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("{was.=broneeri|was.=kinnita|was.=registreeri|was.=tõsta|was.=lükka|was.=nihuta|was.=mahuta|was.=planeeri}|<^> (tore|hästi|siis|aitäh)? <comma>? <adv>? {was.=lepi} (teiega|siis|omavahel|telefonis)? kokku <comma>? (et)? <x>{0,2} <t>", "arranged", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("{was.=pane|was.=kirjuta|was.=muuda} " + _N + "{0,8} (kirja|kinni|aja|ajale|aega|visiidi|vastuvõtule|vastuvõtu|broneeringu)", "arranged", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("(teid|sind|su) {was.=pane|was.=kirjuta} " + _N + "{0,5} (<t>|kirja)", "arranged", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("{was.=pane} (teid|sind|su) " + _N + "{0,2} <t>", "arranged", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("(visiidi|broneeringu|<appointment.gen>) {was.=pane|was.=muuda} <x>{0,3} <t>", "arranged", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("(<^>|siis|<comma>|tore|super|selge|hästi|olgu|ok) {me.=kohtu|me.=näe} <x>{0,3} <t>", "see you", needs="time", sure=0.85, kind="appointment"),
    Frame("((tore|super|hästi|olgu|ok|okei|jah|selge|sobib|väga hästi) <comma>?)* (?<!<t>) {t} <t>* (<w.!me.!he>){0,2} (sobib|passib|klapib|kõlbab|on sobiv|on hea|on ok|on okei|on kinnitatud)", "agreed time", needs="due", sure=0.6, kind="appointment"),
    Frame("(?<!nagu|nii) (<^> (siis|tehtud|kirjas|korras|klaar|teeme nii)|teeme nii|tore|super|hästi|olgu|okei|ok|jah|selge|sobib|passib|kokku lepitud|kinnitatud|kinnitan|kinnitame|lepime kokku|pange kirja|pane kirja|märkige üles) <comma|colon>? (siis)? {t} (<comma>? <t>)* (siis|meie juures|meil|seal|kohapeal)? <$>|<^> {t} <t>* siis <$>", "agreed time", needs="due", sure=0.55, kind="appointment"),
    # It comes; it gets done.
    Frame("{he.=tule|he.=jõua|he.=lähe} " + _N + "{0,2} (smsiga|sms-iga|meiliga|postiga|kulleriga|meilile|e-postiga|e-kirjaga|kutsega|arvega)", "it comes by", group="arrive", sure=0.7, passive=True, side="us"),
    Frame(_THINGS + " (" + _N + "|<open> <x>{0,6} <close>){0,9} {" + _ARRIVES + "}|{" + _ARRIVES + "} <t>* " + _N + "{0,6} " + _THINGS, "it comes", needs="bond", joins="he", sure=0.7, passive=True, side="us"),
    Frame("(tellimus|pakk|saadetis|kaup|toode|koorem) " + _N + "{0,5} {he.=välju}", "it comes", needs="time", sure=0.7, passive=True, side="us"),
    Frame("(?<!uus|uued|linna|valla) (lift|teenus|internet|ühendus|küte|vesi|elekter|telefon|wifi|konto|kaart|seade|masin|süsteem|rakendus|äpp|e-pood|leht|veebileht|pump|boiler|alarm|ligipääs) <t>* (?=hakkab|hakkavad) {w} <t>* <adv>? (uuesti|jälle|taas)? (tööle|toimima|tööle|töötama)", "it gets done", needs="due", kind="fix", sure=0.65, passive=True, side="us"),
    Frame("(tellimus|pakk|kaup|saadetis|toode) <x>{0,6} (ja|ning) <t>* {he.=lähe|he.=jõua} (<x>{0,3} (välja|teele|posti|teieni|teile)|<t>)", "it comes", needs="time", group="arrive", sure=0.65, passive=True, side="us"),
    Frame("(tuba|toad|saal|korter|saun|ruum|peolaud|laud|trepikoda|koridor|kontor|hoov|õu|aken|aknad|vaip|kelder|parkla|bassein|vannituba) {be} <x>{0,3} (valmis|kuum|soe|kaetud|köetud|koristatud|puhas|puhtad|pestud|lumest puhas)|<t>+ <adv>? {be} (trepikoda|koridor|kontor|hoov|aknad|vaip|korter|tuba|ruumid|köök|vannituba|auto) <adv>? (puhas|puhtad|pestud|koristatud|korras)", "it will be ready", needs="due", kind="fix", sure=0.65, side="us"),
    Frame("(takso|transfeer|kolimisauto|puksiir|kaubik|veoauto|tõstuk|treiler|kuller) <t>* {be} <t>* (ukse|maja|hotelli|värava|kontori|peaukse) (ees|taga|juures)", "ours is there", needs="due", kind="visit", sure=0.7, side="us"),
    Frame("kuller " + _N + "{0,3} {he.=proovi} " + _N + "{0,3} uuesti|kuller " + _N + "{0,3} uuesti {he.=proovi}", "sent again", needs="due", kind="delivery", sure=0.65, side="us"),
    Frame("{he.!none} " + _N + "{0,2} (teieni|sinuni|(teie|sinu|su) (postkasti|ukse|uksele|ukseni|kontole|arvele|juurde|koju|meilile|meili|poole))", "it comes to you", needs="time", group="arrive", joins="he", sure=0.65, passive=True, side="us"),
    Frame("{he.=saa} " + _N + "{0,7} (<done>|valmis|korda|kohale|ühele poole)|<done> {he.=saa}|(valmis|korda) {he.=saa}", "it gets done", needs="time", sure=0.78, passive=True, side="us"),
    Frame("(teie|sinu|su) <w> {he.=saa} |ette {he.=saa}|{he.=saa} <t>* ette", "it gets done", needs="time", sure=0.7, passive=True, group="ready", side="us"),
    Frame("(teile|sulle|teil|sul) <x>{0,3} {he.=avane}|{he.=avane} <t>* (teile|sulle|teil|sul)|(teie|sinu|su) (ligipääs|konto|kaart|link|õigused|kasutaja) <x>{0,3} {he.=avane}", "it gets done", needs="time", sure=0.7, passive=True, group="ready", side="us"),
    Frame("{he.=valmi|he.=lahene|he.=taastu|he.=käivitu|he.=aktiveeru|he.=uuene}", "it gets done", needs="time", sure=0.7, passive=True, group="ready", side="us"),
    Frame("(teile|sulle|teieni|sinuni|teie juurde) <x>{0,3} {be} <x>{0,3} (tulemas|saabumas|jõudmas)|{be} <t>* (teile|sulle|teieni) <t>* (tulemas|saabumas)", "it comes", needs="due", group="reach", sure=0.65, passive=True, side="us"),
    Frame("(jah|jaa|ok|okei|selge|sobib|hästi|muidugi|tore) <comma>? <adv>? (?=olen|oleme) {be} <t>+ <$>", "we are there", needs="due", group="come", sure=0.65),
    Frame("(auto|masin|ratas|seade|uks|aken|katus|telefon|arvuti|läpakas|printer|kingad|prillid|boiler|pump|lift|korter|tuba|vannituba) <t>* {he.=saa} <t>* (omale|endale|alla|külge|peale|sisse|ette|juurde)? (uue|uued|uut|teise|värske|puhta|korraliku) <x>{1,2}|<t>+ {he.=saa} (teie|sinu|su)? (<goods.nom|spare.nom|work.nom>|auto|masin|ratas|seade|telefon|arvuti) (omale|endale|alla|külge|peale|sisse|ette|juurde)? (uue|uued|uut|teise|värske|puhta|korraliku) <x>{1,2}", "it gets done", needs="time", kind="fix", sure=0.65, passive=True, side="us"),
    Frame("<t>+ <adv>? {be} (teil|sul) <t>* (jälle|taas|uuesti) <x>{1,2}|(teil|sul) {be} <t>+ (jälle|taas|uuesti) <x>{1,2}|<t>+ {be} (teil|sul) (soe|kiirem|korralik|töötav|puhas) <x>{0,2} <$>", "it will be ready", needs="due", kind="fix", sure=0.65, side="us"),
    Frame("<t> {he.=saa} (teie|sinu|su) <w>{1,2} (uue|uued|uut|korralikud|remonditud|parandatud|puhta|puhtad) <x>{1,2}|<goods.nom|goods.many|spare.nom|spare.many|work.nom> <t>* {he.=saa} <t>* (uue|uued) <x>{1,2} <t>", "it gets done", needs="time", kind="fix", sure=0.65, passive=True, side="us"),
    Frame("<t>+ <adv>? {be} (teie|teil|sinu|sul|su)? (täpsem|lõplik|kirjalik|selge)? (vastus|info|selgus|lisainfo|tagasiside|ülevaade|seisukoht|kommentaar) <x>{0,3} (kohal|käes|olemas|teil|teie|<there>|postkastis|laual|meilis|postkastis)|(vastus|info|selgus|lisainfo|tagasiside|seisukoht) {be} <t>* (teil|teie|sul|sinu|su) <x>{0,2} <t>?", "it will be there", needs="due", kind="reply", sure=0.7, side="us"),
    Frame("(<goods.!oblique|document.!oblique|money.!oblique|spare.!oblique|work.!oblique>|(meie|teie|sinu|su|uus|see) <x>{1,3}) <x>{0,5} {be} <x>{0,5} (<state.!there>|tagasi võetud|<done>)", "it will be ready", needs="due", group="ready", sure=0.7, passive=True, side="us"),
    Frame("(<goods.!oblique|document.!oblique|money.!oblique|spare.!oblique|message.nom>|(meie|teie|sinu|su|uus|see) <x>{1,3}|<name>) <x>{0,6} {be} <x>{0,4} (kohal|käes|olemas|teil|teie|sul|sinu|su|<there>)", "it will be there", needs="due", group="reach", sure=0.7, passive=True, side="us"),
    Frame("<t>+ <adv>? {be} ((sinu|su|teie|teil|sul) <x>{1,2}|uus|kõik|see|<w>{0,2} <goods|document|money|work|spare>) <x>{0,5} (<state.!there>|<done>|soe|soojad|kuum)", "it will be ready", needs="due", group="ready", sure=0.7, passive=True, side="us"),
    Frame("<t>+ <adv>? {be} (sinu <goods|document|money|spare>|(su|teie|teil|sul) <x>{0,2} <goods|document|money|spare>|uus|kõik|<w>{0,2} <goods|document|money|spare|message>) <x>{0,4} (kohal|käes|olemas|teil|teie|<there>|postkastis|laual)", "it will be there", needs="due", group="reach", sure=0.7, passive=True, side="us"),
    Frame("(?=olen|oleme) {be} <adv>? <t>+ <adv>? (valmis|lõpetanud|ühel pool) (?!<x>{0,3} <ma|da>)", "we are done", needs="due", kind="fix", sure=0.65, side="us"),
    Frame("<t>+ <adv>? {be} <adv>{0,2} (<state.!there>)", "it will be ready", needs="due", group="ready", sure=0.65, passive=True, side="us"),
    Frame("<t> <x>{0,2} {be} mul <x>{0,4} <done>", "it will be done", needs="due", kind="other", sure=0.65, side="customer"),
    Frame("{he.=tööta|he.=toimi} <x>{0,2} (jälle|taas|uuesti|korralikult|normaalselt)|(jälle|taas|uuesti) <x>{0,2} {he.=tööta|he.=toimi}", "it will be ready", needs="due", kind="fix", sure=0.7, passive=True, side="us"),
    Frame("(teil|sul) {be} (kaup|pakk|tellimus|saadetis|raha) <t>+", "it will be there", needs="due", group="reach", sure=0.65, passive=True, side="us"),
    # The verb stands only once: "the first half on Monday, the rest on Friday".
    Frame("(<comma>|<semicolon>|ja|ning|aga) <adv>? (ülejäänu|ülejäänud|ülejäänut|ülejäänust|teise|teine|teised|kolmanda|viimase|viimane|järgmise|järgmised|lõpliku|esimese|jäägi|jääk|lõpu|pooled|poole) (osa|poole|pool|summa|maks|partii|tellimuse|arve|raamatu|raamatud|kauba|kaup|osamakse|makse|tuba|toa|korruse|<noun.gen|noun.nom|noun.many>)? (alles|siis|hiljemalt|juba)? {t} <t>* <$>", "the rest", needs="due", kind="same", sure=0.7),
    Frame("(<comma>|<semicolon>|ja|ning) <document.gen|document.nom|document.many|goods.gen|goods.many|spare.gen|spare.many|money.gen> (alles|siis|aga|juba)? {t} <t>* <$>", "the rest", needs="due", kind="same", sure=0.65),
    # A price that holds, a thing that is kept.
    Frame("{he.=jää} <x>{0,3} ((teie|sinu|su) <x>{0,1} (nimele|nimel|jaoks)|hoiule|kinni|broneerituks|reserveerituks) <x>{0,3} <t>", "is held", kind="other", needs="due", sure=0.65, side="us"),
    Frame("(see|selle|lepitud|kokkulepitud|antud|teie|teile|meie|minu|sinu|pakutud|praegune|vana) " + _N + "{0,4} {priced} <x>{0,5} (<stays>|on jõus|on teile)", "offer holds", kind="price", sure=0.8, side="us"),
    Frame("{priced} (" + _N + "|<decimal>|<slash>|<open>|<close>|<name>){0,9} (<stays>|on jõus) <x>{0,3} (<t>|teile|sulle|teie|sinu|samaks)", "offer holds", kind="price", sure=0.75, side="us"),
    Frame("jääb (teile|teie|sulle|sinu|see|selle) <x>{0,2} {priced} <x>{0,5} (alles|samaks|kehtima|jõusse|<t>)", "offer holds", kind="price", sure=0.75, side="us"),
    Frame("(tingimused|lepingutingimused|maksetingimused|pakett|kuutasu|tasu) <x>{0,2} (?=jäävad|jääb|püsib|püsivad|kehtivad|kehtib) {w} <x>{0,1} (teile|teil|sulle|sul) <x>{0,2} <t>", "offer holds", kind="price", needs="due", sure=0.7, side="us"),
    Frame("{priced} <x>{0,2} {be} <x>{0,3} (fikseeritud|lukus|lukustatud|garanteeritud|külmutatud|kinnitatud|sama|samad) <x>{0,2} <t>|<t> <adv>? {be} <x>{0,2} {priced} <x>{0,2} (fikseeritud|lukus|lukustatud|garanteeritud|külmutatud|sama)|<t> {be} {priced} (fikseeritud|lukus|garanteeritud|sama)", "offer holds", kind="price", needs="due", sure=0.7, side="us"),
    Frame("(teie|sinu|su) (hinnas|hinnaga|tariifis|paketis) <x>{0,3} ei (muutu|tõuse|muudeta) <x>{0,2} <t>|(teie|sinu|su) (kupong|kinkekaart|vautšer|sooduskood|kampaaniakood|kliendisoodustus) <x>{0,2} (?=kehtib|püsib) {w} <x>{0,2} <t>", "offer holds", kind="price", needs="due", sure=0.7, side="us"),
    Frame("{priced} <x|comma>{0,12} (see|hind)? ei (muutu|tõuse|kalline|muudeta)", "offer holds", kind="price", sure=0.7, side="us"),
    Frame("(kehtib|püsib|seisab) (teile|teie|sulle|see) <x>{0,4} {priced}", "offer holds", kind="price", sure=0.75, side="us"),
    Frame("<t> <x>{0,2} (kehtib|püsib|jääb) <x>{0,2} (teile|sulle|see|sama|meie|vana|endine|praegune|kokkulepitud|lepitud|eelmise) <x>{0,3} {priced}", "offer holds", kind="price", sure=0.7, side="us"),
    Frame("(teile|sulle) <x>{0,2} (?=kehtib|püsib|jääb) {w} <x>{0,3} <priced> <adv>? <t>", "offer holds", kind="price", sure=0.75, side="us"),
    Frame("<t> <adv>? {be} (teile|sulle|teie jaoks) (tasuta|meie kulul)|(teie|sinu|su) <t> <w>{0,2} {be} (tasuta|meie kulul|meie poolt)|(järgmine|teine|korduv|järgmised) (kord|visiit|pesu|hooldus|tund|seanss|saatmine|vahetus|koristus|ülevaatus|kontroll|lõikus|väljasõit|tarne|proov|trenn|sõidutund|massaaž|hooldused|korrad) {be} (teile|sulle)? (tasuta|meie kulul|meie poolt|meilt|maja kulul)|(saatekulu|postikulu|transport|transpordikulu|kulu|väljasõit) (?=tuleb|on) {w} (meilt|meie poolt|meie kulul)", "at our cost", kind="refund", sure=0.65, side="us"),
    Frame("{be} <x>{0,5} (teie|sinu|su|teile|sulle) <x>{0,2} (nimel|jaoks|kinni|broneeritud|reserveeritud|hoitud|kõrvale pandud|hoiul|hoiule võetud) <x>{0,2} <t>|broneering <x>{0,2} (?=kehtib) {w} (teile|teil|sulle) <t>", "is held", kind="other", needs="due", sure=0.7, side="us"),
)

FILTERS = (
    Filter("(kirjutas|ütles|vastas|teatas|kirjutasite|ütlesite|vastasite|kirjutati|öeldi|vastati|vastus|tsitaat) <x>{0,2} <colon>", "reported", "ahead"),
    Filter("(tähtaeg|maksetähtaeg|tähtpäev|viimane päev|sünnipäev|puhkus)", "announcement", only=("it will be ready", "it will be there", "ready without a verb", "sent without a verb")),
    Filter("(?<!teie|sinu|su|sellele|sellisele|ametlikule) kirjale (?!<x>{0,3} <me.tell>)", "in the message", only=("we do",)),
    Filter("<appointment.nom> (<x>){0,8} (suletud|kinni|avatud|lahti|külaliste|suletakse)|(<manyof>|<plural>|kauba|taara|jäätmete|pakkide|autode|riiete) vastuvõtt", "announcement", only=("appointment is", "appointment without a verb")),
    Filter("<be> <x>{0,6} (ja|ning|<comma>) <x>{0,2} <was|imperfect>", "the past", only=("it will be ready", "it will be there")),
    Filter("(<^>|<comma>) (palun)? (lihtsalt|ainult)? (andke|anna|andke mulle|andke meile) (lihtsalt|ainult)? (teada|märku) <comma>? (ja|ning)", "offer", "ahead"),
    Filter("(kodulehel|lehel|sildil|arvel|reklaamis|uksel|lepingus|veebis|veebilehel|kinnituses|kinnituskirjas|teates|kirjas|plakatil|äpis|juhendis|tingimustes|kuulutuses|vastuses|sõnumis|e-poes|poes) <x>{0,2} (seisab|seisis|kiri|kirjas|kirjutatud|öeldakse|öeldud|lubatakse|lubati|lubate|lubasite|väidetakse)", "reported", "ahead"),
    Filter("(sõiduplaani|bussid|rongid|praamid|trammid|lennud|liinid|osalejad|külalised|töötajad|vabatahtlikud|turistid|lapsed|õpilased)", "announcement", only=("it comes",)),
    Filter("(?<!teie|sinu|su|teile|sulle) <x> <imps.=säilita>|<imps.=säilita> (?!<x>{0,5} (teie|teile|sulle|sinu))", "general rule", only=("is done",)),
    Filter("(jääb|jäävad) <x>{0,4} ära", "announcement", only=("appointment moves",)),
    Filter("(meil|mul) <t>* (käes|kohal|olemas|laos|platsis|siin)", "to us", only=("it will be ready", "it will be there")),
    Filter("automaatselt (?!<x>{0,4} (teie|sinu|su|teile|sulle|teieni|sinuni))", "general rule", only=("it comes", "it comes by", "ours does", "it gets done", "you will get")),
    Filter("(seal|pakiautomaadis|automaadis|kapis|panipaigas|postkontoris) <x>{0,3} (<imps.=hoia|imps.=säilita>)|<imps.=hoia|imps.=säilita> (seal|alles|arhiivis|pakiautomaadis|automaadis|postkontoris)", "general rule", only=("is done",)),
    Filter("(uue|uut|uusi|uute|iga|vastse|saabuva) (elaniku|elanikku|elanikke|kliendi|klienti|kliente|töötaja|töötajat|töötajaid|patsiendi|patsienti|patsiente|õpilase|õpilast|õpilasi|liikme|liiget|üürniku|lapse|last|looma|hoolealuse|hoolealust|kasutaja|külalise|seadme|sõiduki|projekti)", "general rule", only=("ours goes on", "ours does", "is done", "habit", "we do", "somebody does")),
    Filter("<^> (lipud|lipp|kellad|küünlad|kuusk|jõulukuusk|pärjad|pärg|medalid|diplomid|auhinnad|hümn|ilutulestik|tuled|saabujad|kohalolijad) <x>{0,4} <imps|he>", "announcement", only=("is done", "it comes", "it gets done")),
    Filter("(hommikusööki|lõunat|lõunasööki|õhtusööki|suppi|sooja|brantšit) <x>{0,2} <me>|<me> (hommikusööki|lõunat|lõunasööki|õhtusööki)", "general rule", only=("we do",)),
    Filter("<w> (?<!teie|sinu|su|kinnituse|laekumise|makse|nõusoleku) (korral|puhul) (?!<x>{0,6} (teile|sulle|teie|sinu))", "general rule", only=("is done", "ours does", "it comes", "it gets done", "somebody does")),
    Filter("(pärast|peale) (kauba|toote|avalduse|paki|dokumentide|taotluse|tagastuse|seadme) (kättesaamist|saabumist|esitamist|tagastamist|läbivaatamist) (?!<x|comma>{0,10} (teile|sulle|teie|sinu))", "how it goes", "sentence", only=("ours does", "is done")),
    Filter("(avatud|lahti|lahtiolekuaeg|lahtiolekuajad)", "announcement", "sentence", only=("ours is there",)),
    Filter("<^> (kaebusi|taotlusi|avaldusi|vaideid|päringuid|ettepanekuid|pileteid|tellimusi|dokumente|arveid|pakke|kirju|lepinguid|tõendeid) <w>{0,3} <he|imps>", "general rule", "ahead", only=("is done", "ours does", "it comes", "somebody does", "ours goes on")),
    Filter("(seepärast|seetõttu|sellepärast|kahjuks|paraku) <me.=vasta|me.=kirjuta>", "the past", "ahead"),
    Filter("(andmeid|isikuandmeid|varukoopiaid|logisid|kirjeid|salvestisi) <x>{0,2} <imps>", "general rule", only=("is done", "is done for you")),
    Filter("(juhataja|direktor|ülemus|juht|õpetaja|abiõpetaja|treener|töötaja|praktikant|rektor|sekretär|raamatupidaja|personalijuht|müüja|rühmaõpetaja|teenindaja|administraator|asendaja) <x>{0,2} <he.come|he.arrive|he.=alusta|he.=lõpeta> (?!<x>{0,6} (teie|teile|teil|sinu|sulle|su|objektile|kohale|järele|läbi|<ma>|<$>)|<t>+ <$>)|(juhataja|direktor|ülemus|juht|õpetaja|treener|töötaja|praktikant|raamatupidaja) <he.=alusta|he.=lõpeta> <t>? <$>", "announcement", only=("ours comes", "ours does")),
    Filter("(kord|korda) (aastas|päevas|kuus|nädalas|kvartalis|tunnis|ööpäevas|hooajal)|(keerulisemal|lihtsamal|üksikutel|mõnel|enamikul|teistel) (juhul|juhtudel)", "general rule", "sentence"),
    # What is announced to everybody, described, told of oneself.
    Filter("(galeriisse|galeriis|keskusesse|keskuses|muuseumisse|muuseumis|raamatukokku|raamatukogus|messil|messile|laadal|laadale|turule|müügile|müügil|poodidesse|poelettidele|aktusel|konverentsil|seminaril|üritusel|loengus|loengul|festivalil|kontserdil|liinile|kinodesse|lavale|eetrisse|riigikogus|volikogus|valitsuses)", "announcement", only=("ours comes", "ours does", "it comes", "somebody comes", "somebody does", "mine does")),
    Filter("(trenni|trennist|koolist|kooli|lasteaeda|lasteaiast|töölt|koju|huviringi|laagrisse|laagrist|reisilt|puhkuselt|haiglast|haiglasse)", "life of one's own", only=("mine does",)),
    Filter("<mine> (võtab|kestab) <x>{0,8} <comma> (seejärel|siis|pärast|alles)|(esmalt|kõigepealt|algul) <x>{0,3} <two>|järjekord on <x>{0,4} <colon>", "how it goes", "ahead"),
    Filter("(?<!<comma>) <^> <me.=edasta> (<w>){0,4} (kirja|kirjad|meili|meilid|pöördumise|päringu|küsimuse|sõnumi|teate|palve|kaebuse|kirjavahetuse|tagasiside) (allpool|edasi)? <$> (?!<comma>)", "in the message"),
    Filter("(?<!teile|sulle|teiega|sinuga|teid|sind|<person.oblique>) <he.=räägi|he.=tutvusta|he.=jutusta|he.=õpeta|he.=nõusta> (?!<x>{0,6} (teile|sulle|teiega|sinuga|teid|sind|temaga|läbi|üle|<person.oblique>))", "announcement", only=("ours does", "somebody does")),
    Filter("<imps.=avalda|imps.=kuuluta|imps.=publitseeri> (?!<x>{0,5} (teie|sinu|teile|sulle))", "announcement", only=("is done",)),
    Filter("(kodulehel|siseveebis|veebilehel|ajalehes|sotsiaalmeedias|facebookis|uudiskirjas|teadetetahvlil|intranetis|valla lehes|e-poes|infostendil|kõigis|kauplustes|poodides)", "announcement", only=("is done", "it will be there", "it will be ready", "it comes", "is arranged")),
    Filter("(pakiautomaadis|postkontoris|postipunktis|arhiivis|süsteemis|seifis|külmikus|laos) <x>{0,3} <imps.=hoia|imps.=säilita>", "general rule", only=("is done",)),
    Filter("(kõik|kõiki|enamik|enamiku|enamus|mõned|osa) (?!<x>{0,5} (teie|sinu|su|teile|sulle|teieni|sinuni)) <x>{0,6} (<imps>|<he>)", "general rule", only=("is done", "it comes", "it gets done", "it will be there")),
    Filter("<^> (hilinenud|puuduvad|puudulikud|esitamata|tasumata|esitatud|laekunud|saabunud|tagastatud|tellitud|ostetud|registreeritud|allahinnatud|katkised|kadunud|leitud|lunastamata|väljavõtmata) <noun.many|plural>", "general rule", "ahead", only=("is done", "it comes", "it gets done", "it will be there", "it will be ready", "habit")),
    Filter("<document.nom> (<w>|<n>|<t>|<figure>){0,6} <be> (<w>|<t>){0,5} (kinnitatud|planeeritud|paigas|muudetud|koostatud)", "announcement", "ahead", only=("is arranged", "agreed time")),
    Filter("(ühistu|korteriühistu|üld|kogukonna|volikogu|klassi|lastevanemate|vanemate|aktsionäride|hoolekogu|osakonna|maja|küla|elanike|liikmete|selts|seltsi) (koosolek|üldkoosolek|kokkusaamine|infotund|arutelu)|(üldkoosolek|infotund|infopäev|avatud uste|lahtiste uste|rahvakoosolek|aastakoosolek|lastevanemate)", "announcement", only=("appointment is", "appointment without a verb", "they come")),
    Filter("vaba <appointment.nom>|(vaba|vabad|esimene vaba|järgmine vaba|lähim) (aeg|ajad|koht|visiidiaeg) <x>{0,6} <t>", "offer", only=("appointment is", "appointment without a verb", "agreed time", "is arranged")),
    Filter("(lepingu|seaduse|tingimuste|hinnakirja|kodukorra|põhikirja|määruse|reeglite|eeskirja|seadusest|lepingust|tüüptingimuste|poliitika|korra) (kohaselt|järgi|alusel|järgselt|tulenevalt) (?!<x>{0,6} (teile|sulle|teie|sinu|su))", "general rule", only=("we do", "habit", "is done", "somebody does", "ours does")),
    Filter("(tuletõrjealarmi|tuletõrjehäiret|häiresireene|sireene|avariivalgustust|generaatorit|valjuhääldeid|evakuatsiooni|häirekella|ohusireene|ohuteavitust)", "announcement", only=("we do", "is done")),
    Filter("(lisatud|kaasasolevas|kaasasolevad|käesolevas|alltoodud|järgmises) (failis|failid|faili|fotod|pildid|kirjas|dokumendid|tabelis|tabel|lingil|lingi)|(manustena|kaasasolevalt|lisana|lisatuna|kaaskirjaga)", "in the message", only=("we do",)),
    Filter("(võib|võivad|võis) (juhtuda|olla|minna|ka juhtuda|ka olla) <x>{0,2} <comma> et|(juhul|olukord|oht|tõenäosus|võimalus|risk) <comma> et", "possibility", "ahead"),
    Filter("<comma> kui (jõuan|jõuame|õnnestub|vähegi|mahub|jaksan|meeles|viitsin|ilm|aega|jumal|tuju) <w>{0,3} <$>", "possibility", "sentence"),
    Filter("(kui|juhul kui) <x>{0,8} (ei|venib|kordub|jätkub|tasumata|maksmata|viibib|hilineb|täitmata|tagastamata) (<w>|<t>|<n>|<figure>){0,8} <comma> (siis)? <x>{0,3} <me.=lõpeta|me.=katkesta|me.=peata|me.=piira|me.=blokeeri|me.=pöördu|me.=sulge|imps.=lõpeta|imps.=peata|imps.=piira|imps.=sulge>|<me.=lõpeta|me.=katkesta|me.=peata|me.=piira|me.=pöördu> <x>{0,6} <comma> kui <x>{0,6} (ei|venib|kordub)", "threat", "sentence"),
    Filter("<me.=kohtu|me.=näe> <w>{0,4} <bang>", "courtesy"),
    Filter("(toon|laen|joon|viin|saade) (<was|been>|on|sobib|jääb|meeldib|<he>)|(<be>|tooni|tooniks|minu|mu|teie|sinu|uus|vana|suur|väike|rohekas|sinakas|hele|tume|kollakas|hallikas|punakas|pruunikas|soe|külm|ilus|kena) (toon|laen|joon|viin)|(toon|laen|viin) <unknown>{0,2} <was>", "a noun", only=("we do",)),
    Filter("(automaatselt|süsteem) <x>{0,4} (meilile|telefonile|e-postile|postkasti|e-kirjaga|sms-iga|smsiga)|<he> automaatselt (?!<x>{0,4} (teie|sinu|su|teile|sulle))", "general rule", only=("it comes", "it comes by", "is done")),
    Filter("<^> (koguduse|klubi|seltsi|kooli|lasteaia|keskuse|valla|linna|kliiniku|firma|ettevõtte|kaupluse) <x>{0,2} <comma>? <imps>", "announcement", only=("is done",)),
    Filter("kui <x>{0,8} ei <x|comma>{0,8} (tarbijakaitsesse|tarbijakaitseametisse|kohtusse|advokaadi|juristi)", "threat", "sentence"),
    Filter("(?<!teie|sinu|su) (lattu|laosse|töökotta)", "to us", only=("it comes",)), Filter("just <me>", "at once"), Filter("nüüd (saate|saad)|(saate|saad) nüüd", "announcement", only=("you will get",)), Filter("<^> (kauba|toote|lepingu|broneeringu|tellimuse|arve|pileti|visiidi)? (tagastamisel|tühistamisel|katkestamisel|lõpetamisel|sõlmimisel|tasumisel|maksmisel|pikendamisel|ostmisel)", "general rule", "ahead"),
    Filter("<was.!noun|been|imperfect>", "the past", "before", only=("it will be ready", "it will be there", "appointment without a verb")),
    Filter("(süsteemi|süsteemide|serveri|serverite|võrgu|lifti|liftide|trassi|liini|tarkvara|tee|plaaniline|korraline|iga-aastane) <w>{0,2} (hooldus|vahetus|kontroll|remont|ülevaatus|vaatlus)", "announcement", only=("appointment without a verb", "visit without a verb", "appointment is")),
    Filter("(ei|pole|<was.!noun>|<been>)", "refusal", only=("appointment without a verb", "visit without a verb")),
    Filter("(lähen|läheme|lähme|käin|jooksen) nüüd", "at once", "ahead"),
    Filter("(hea meelega|meeleldi|rõõmuga|heameelega) (?!<x|comma>{0,12} <t>)", "courtesy"),
    Filter("(kiidusõnade|kiidusõnad|kiidusõnu|tänusõnad|tänusõnade|tänusõnu|kiitus|kiituse|kiitust|tervitused|tervitusi|tunnustuse|tunnustust|komplimendid|komplimente) <x|comma>{0,10} (edasi|<person.oblique|person.manyof>)|<me.=edasta> <x>{0,2} (kiidusõnad|tänusõnad|tervitused|kiituse|tunnustuse)|sõpradele edasi", "courtesy", "sentence"),
    Filter("<manyof> (pealt|puhul|korral) <x>{0,3} <me>", "general rule"),
    Filter("<^> <plural> <x>{0,2} <comma> (mis|mida|kelle)", "general rule", "ahead"),
    Filter("(inkassosse|inkassole|inkassofirmale|kohtutäiturile|maksehäireregistrisse|võlaregistrisse)|(pöördun|pöördume|annan|anname|lähen|läheme|esitame|antakse) <x>{0,5} kohtusse", "threat", only=("we do", "is done", "is done for you", "it comes")),
    Filter("<me> <x>{0,6} <comma> mis <x>{0,2} (manuses|lisatud|juures)", "in the message"),
    Filter("(osamakset|osamakses|osamaksega|järelmaksu|järelmaksuga)", "announcement", only=("we do",)),
    Filter("<question>", "question", "sentence"),
    Filter("(<^>|<comma>|ja|või|aga) (kas|kuidas|millal|miks|kes|kus) <x>{0,12} <question>", "question", "sentence"),
    Filter("<^> (kas|miks|kuidas|millal|mitu|kumb|palju)", "question", "ahead"),
    Filter("(ka|isegi) <t> <$>", "general rule", only=("habit",)),
    Filter("<usually> (?!juhul)|<^> vahel (?!<t>)", "general rule"),
    Filter("(?<!teie|sinu|su) (kontoris|koolis|poes|letis|kabinetis|vastuvõtul|tööl|salongis|kliinikus)|(<^>|<comma>) (<weekday|offset>|<t>)* (tema|ta) <be> kontoris", "announcement", only=("ours is there",)),
    Filter("(€|%|eurot|euro|senti|krooni) <w>{0,1} (päevas|kuus|aastas|tunnis|nädalas|kohta|ööpäevas|korra|kord|tükk|inimene|inimeselt)|(<n>|<figure>) (euro|€) eest (?!<x>{0,6} <t>)|alates (<n>|<figure>) (eurost|komplektist|tükist|kilost|inimesest|€)|lisatasu eest|hooajahinnaga|hinnakirja (järgi|alusel)", "general rule", only=("we do", "ours does", "is done", "habit", "somebody does", "it comes")),
    Filter("<^> (üle|alla|kuni) <x>{0,2} (<plural>|<noun.many>)", "general rule", "ahead", only=("we do", "habit", "is done")),
    Filter("<^> (tagastatud|ostetud|tellitud|kasutatud|kasutamata|lunastamata|tagastamata|ära jäänud|puuduva|kadunud|rikutud) <noun.gen> eest", "general rule", "ahead"),
    Filter("(ainult|üksnes|vaid) (tema|meister|spetsialist|arst|<person.nom>)", "general rule", only=("ours does",)),
    Filter("kui <x>{0,2} (vanem|vanemad|klient|patsient|laps|õpilane|kasutaja|üürnik|töötaja|taotleja|omanik|külaline|inimene|keegi|temperatuur|välistemperatuur|ilm|sajab|lund)", "general rule", "sentence", only=("ours does", "is done", "it comes", "ours comes", "habit", "ours goes on")),
    Filter("(järjekorrata|broneeringuta|eelbroneeringuta|etteteatamiseta|aega broneerimata|elavas järjekorras)|erakorralisi <x>{0,2} <me>|(muudel|teistel|ülejäänud|kõigil) päevadel", "general rule", only=("we do", "habit", "ours does", "is done")),
    Filter("automaatselt|süsteem|robot|rakendus", "how it goes", "sentence", only=("offer holds",)),
    Filter("(kodulehelt|veebist|vastuvõtust|apteegist|iseteenindusest|letist|kassast|numbrilt|infotelefonilt|klienditoelt|müügist|poest|poodidest|valvelauast|kontorist|portaalist|rakendusest|äpist|seadetest|intranetist|süsteemist|esindusest|automaadist|registrist|stuudiumist|e-koolist|digiloost|terviseportaalist|infolauast|pakiautomaadist|postkontorist|laost|ilma)", "announcement", only=("you will get",)),
    Filter("automaatselt|iseenesest|üldises korras|üldkorras|tavapärases korras|<^> (logid|andmed|kirjed|salvestised|kontod|küpsised)", "general rule", only=("is done", "is done for you")),
    Filter("(<manyof>|<noun.many>|<plural>) (üle|alla|alates) (<n>|<figure>)|<n> % (lisatasuga|lisatasu)|(?<!arvest|tellimusest|visiidist|korrast|teile|sulle) (<n>|<figure>) % (lisatasuga|soodsamalt)|(ööpäev|ööpäevad) läbi|ööpäevaringselt", "general rule"),
    Filter("(vesi|vool|elekter|gaas|küte|tee|sild|tänav|väljak|parkla|bassein|saun) <be>", "announcement", only=("is arranged",)),
    Filter("<me> juba <$>|<^> (juba|kohe) <me> <$>", "at once", only=("we do",)),
    Filter("(mul|mulle|minu kontole)", "to us", only=("it comes", "I pay", "mine does")),
    Filter("kirjaga kaasa|kirja juurde|selle kirja|kirja lõppu", "in the message", only=("we do",)),
    Filter("(kõnedele|telefonile|kirjadele|klienditelefonile|päringutele|sõnumitele|infotelefonile) <x>{0,3} <he|me>|<he> (kõnedele|telefonile|kirjadele|päringutele|sõnumitele)", "general rule", only=("ours does", "somebody does", "we do")),
    Filter("<usually> (<w.!me>|<t>|<n>){0,6} (ja|ning) <x>{0,3} <imps|he>", "general rule", "ahead"),
    Filter("(saatjale|müügisse|müüki|taaskasutusse|utiliseerimisele|riigituludesse|hoiule)", "how it goes", only=("it comes",)),
    Filter("(kui|juhul kui) <x>{0,8} ei <x|comma>{0,8}", "threat", "ahead", only=("it comes", "is done")),
    Filter("(?<!teie|sinu|su) <public> (?!<noun.nom|noun.gen|noun.many|noun.some>) (?!<x>{0,6} (teie|teile|sulle|sinu))|<winners>", "announcement", only=("we do", "habit", "is done", "ours does", "it comes", "somebody does", "ongoing")),
    Filter("selliseid <x>{0,2} (<he>|<me>|<imps>|<be>)", "general rule"),
    Filter("(lubasin|lubasime|lubasite|lubasid|kirjutasite|kirjutasid|ütlesite|ütlesid|küsisite|küsisid|väitsite|palusite|soovisite|soovisid|mainisite|mainisid|arvasite|lubati|öeldi|räägiti|kuulsite) <x>{0,2} <comma> et", "reported", "ahead",
           only=("it comes", "it comes by", "ours does", "ours comes", "it gets done", "it will be ready", "it will be there", "is done", "somebody does", "ours is there", "offer holds")),
    Filter("(<foreign>|teie|sinu|nende|tema|naabrite) (sõnul|väitel|kinnitusel|andmetel|hinnangul)|kuuldavasti|väidetavalt|kuulu järgi", "reported", only=("it comes", "it comes by", "ours does", "ours comes", "it gets done", "it will be ready", "it will be there", "is done", "somebody does", "ours is there", "we do")),
    Filter("(sõltuvalt|olenevalt|oleneb|sõltub)", "possibility", only=("ours comes", "it comes", "ours does", "is done", "it gets done")),
    Filter("<foreign> juures|neilt|nendelt|(<theirs>|<foreign>) (poolt|käest)|(tarnijalt|tootjalt|tehasest|pangast|pangalt|omanikult|notarilt|kindlustuselt|kindlustusest|hulgimüüjalt|hulgilaost|importijalt|maksuametist|maksuametilt|ametilt|töötukassast|töötukassalt|vedajalt|maaletoojalt|hiinast|poolast|saksamaalt|soomest|lätist|leedust|rootsist|itaaliast|hollandist|taanist|inglismaalt)", "others do it", only=("it comes", "it comes by", "ours does", "is done", "it gets done")),
    Filter("<be> <x>{0,5} (registreeritud|lõpetatud|sõlmitud|esitatud|väljastatud|saadetud|allkirjastatud|tasutud|makstud|võetud|kinnitatud|avatud|loodud|antud|ostetud|tellitud|paigaldatud|tehtud|vormistatud|jõustunud|laekunud|saabunud) <t>", "the past", only=("it will be ready",)),
    Filter("(oleks|olnuks|oleksime|oleksin|saaks|saaksime|võiks|võiksime|teeks|maksaks|kestaks)", "possibility", only=("it will be ready", "it will be there", "it comes", "is done", "ours comes", "it gets done")),
    Filter("<^> <w>{1,3} (järgi|kohaselt|põhjal|alusel) <he|imps> (?!<x>{0,6} (teile|sulle|teie|sinu|su))", "general rule"),
    Filter("<^> (kõik|kõiki|enamik)? <plural> (?!<x>{0,5} (teieni|sinuni|teile|sulle|teie|sinu))", "general rule", only=("is done", "is done for you", "it comes", "it gets done", "it will be there", "offer holds")),
    Filter("(muudele|teistele|kõigile|kõikidele)", "general rule"),
    Filter("(<^>|<comma>) eks", "possibility", "ahead"),
    Filter("<manyof> <x>{0,3} <imps>|<imps> <x>{0,3} <manyof>", "general rule", only=("is done",)),
    Filter("<plural> <x>{0,4} <imps>|<imps> <plural>", "general rule", only=("is done",)),
    Filter("<maybe>|on arvata", "possibility"),
    Filter("(paku|pakun|pakume|ettepaneku|ettepanek|teeksin|teeksime) <x>{0,4} (kompromissi|varianti|lahendust|võimalust|valikut|ettepaneku|välja) <x>{0,2} <colon>", "offer", "ahead"),
    Filter("(?<!teie|sinu|su|nendele|neile|nende) (kirjadele|päringutele|kõnedele|pöördumistele|kaebustele|e-kirjadele|meilidele|sõnumitele|arvustustele|küsimustele|taotlustele|avaldustele|tagasisidele|broneeringutele|hinnapäringutele|teabenõuetele|tellimustele|ettepanekutele|teadetele|vaietele|broneerimissoovidele) <x>{0,3} <me|imps|he>", "general rule"),
    Filter("<me|imps> <x>{0,2} (?<!teie|sinu|su|nendele|neile|nende) (kirjadele|päringutele|kõnedele|pöördumistele|kaebustele|e-kirjadele|meilidele|sõnumitele|arvustustele|taotlustele|avaldustele|broneeringutele|hinnapäringutele|teabenõuetele|tellimustele|ettepanekutele)", "general rule"),
    Filter("(liitujatele|tellijatele|külastajatele|pensionäridele|tudengitele|üliõpilastele|õppuritele|registreerujatele|annetajatele|tarbijatele|peredele|firmadele|ettevõtetele|kasutajatele|saajatele|esitajatele|lapsevanematele|uutele|kliendile|klientidele|ostjale|ostjatele|inimestele|üürnikele|patsientidele|kõigil|kõigilt|soovijatele|püsiklientidele)|(vanematele|töötajatele|liikmetele|õpilastele|huvilistele|elanikele|osalejatele) (?!<x>{0,8} <t>)", "general rule", only=("somebody does", "ours does", "is done", "it comes", "it gets done", "we do")),
    Filter("(ausat|südamega|kirega|sõbralikult|kliendisõbralikult|hoolega|kõigele|igaühele|oma inimesi|oma kliente|oma töötajaid|meelsasti|rõõmuga|professionaalselt|kvaliteetselt|pühendunult|soodsalt)", "general rule", only=("we do", "ours does")),
    Filter("<^> (ostes|tellides|liitudes|registreerides|tellimisel|ostul|ostuga|kliendikaardiga|püsikliendina|kampaania raames|kampaania käigus|kampaania ajal|iga)", "general rule", "ahead", only=("you will get", "we do", "is done")),
    Filter("(tasumata jätmisel|mittetasumisel|tasumata jätmise korral|viivituse korral|hilinemise korral|rikkumise korral|võlgnevuse korral|hilinemisel|tasumisega hilinemisel|rikkumisel)", "threat"),
    Filter("(?<!niipea|kohe|siis|nii|pärast) kui (jõuame|jõuan|aega|jaksame|jaksan|mahub|mahume) <comma>", "possibility", "ahead"),
    Filter("(liin|telefon|uks|värav|tee|pood|kauplus|kontor|salong|keskus|kohvik|maja|kassa|esindus|ladu|töökoda|meil|oleme) <x>{0,4} (kinni|suletud|lahti|avatud)", "announcement", only=("is arranged", "it will be ready", "it will be there")),
    Filter("(märkis|väitis|arvas|oletas|pakkus|kuulsin|kuulsime|lugesin|räägitakse|öeldi|lubati|väidetavalt) <x>{0,2} <comma> (et)?", "reported", "ahead"),
    Filter("(saamisest|esitamisest|laekumisest|registreerimisest|tellimisest|sõlmimisest)", "general rule", only=("is done",)),
    Filter("<^> (võite|võid|saate|saad) <x>{0,6} <da>", "announcement", "ahead", only=("we are there",)),
    Filter("(ainult|üksnes|vaid) <x>{0,3} (alusel|ettenäitamisel|korral|olemasolul|puhul)", "general rule"),
    Filter("(?<!kui) (?<!kui <w>) (?<!kui <w> <w>) (peaks|peaksid) <x|comma>{0,8} <ma>|<ma> (peaks|peaksid) (?!<comma>)", "wish"),
    Filter("(veevarustus|elektrivarustus|soojavarustus|liiklus|vool|veevarustuse|elektrivarustuse|liiklust|tänavat|tänaval|tänavad|teed|silda|ristmikku|peatust|tänav|tänava|tee|sissepääs|parkla|bussiliin|rong|lumi|lund|libedust|prügi|prügikastid|olmejäätmed|pakendid|trepikoda|trepikojad|kohad|kohti|hinded|tasu|viivist|intressi|lisatasu|trahvi|maksu|tulumaksu|käibemaksu|deklaratsioon|kalmistu|väljak|rajad|muru|tänavavalgustus)", "announcement", only=("is done",)),
    Filter("<wishing>", "wish", "before"),
    Filter("(nad|nemad|<theirs>) <x>{0,4} <comma> et", "reported", "ahead"),
    Filter("<wishing> <x>{0,3} <comma> et", "wish", "ahead"),
    Filter("(kui kõik läheb|kui vähegi|kui õnnestub|võimaluse korral|võimalusel|hea õnne|parimal juhul|kui jumal|plaani järgi)", "possibility"),
    Filter("(?<!hiljemalt|kohe|olen|oleme|on) <now> (?!kohe|<t>|<be>|ei|pole|<client>|<person.nom>|<unknown> <$>)", "at once", only=("we do", "ours does", "is done for you", "is done", "somebody does")),
    Filter("(ei|pole|ära|ärge) (luba|tea|oska|saa|garanteeri|julge|ole kindel)", "refusal", "before"),
    Filter("(öelge|ütle|ütelge) (ainult|lihtsalt|vaid|aga) <x>{0,4} (ja|ning|<comma>)", "offer", "ahead"),
    Filter("<appointment.nom> <be> <t>* kinni <$>", "announcement", only=("is arranged",)),
    Filter("(ainult|lihtsalt) (ütle|öelge|kirjuta|kirjutage|helista|helistage|anna|andke) <x>{0,6} (ja|<comma>)", "offer", "ahead"),
    Filter("(laekumise|saabumise|elavas|elava|kandmise|tellimise|registreerimise) järjekorras|järjekorra alusel", "general rule"),
    Filter("(meile|meieni|meie juurde)", "to us", only=("it comes", "it will be ready", "it will be there")),
    Filter("ei (usu|arva|looda|kujuta) <x>{0,2} <comma> et|vaevalt", "possibility", "ahead"),
    Filter("võimalik <comma> et", "possibility", "ahead"),
    Filter("(avatud|suletud|kinnine|katkestus|ootel|ootamas|saadaval|kättesaadav)", "announcement", only=("it will be ready", "it will be there")),
    Filter("(soovi|vajaduse|huvi|sobivuse|nõusoleku) korral|soovi puhul|(sobivusel|soovil|vajadusel)", "offer"),
    Filter("ei <x>{0,2} (luba|lubada|garanteerida|kinnitada|garanteeri) <comma> et", "refusal", "ahead"),
    Filter("(manuses|manusena|lisatuna|lisatud <$>|juuresolevalt|alljärgnevalt|käesolevaga|siinkohal|manusesse|siia|allpool|siinsamas)", "in the message", only=("we do",)),
    Filter("(muidu|vastasel juhul|vastasel korral)", "threat", "before"),
    Filter("(autoriõigus|seadus|põhimäärus|tingimused)", "general rule", "before"),
    Filter("(kes|mis|kas|kuidas|millal) (?=<us>) <us> <x>{0,4} (siis)", "question", "before"),
)

_IF = "(kui|niikaua kui|juhul kui|kuniks)"
_YOU = "(te|teie|sa|sina|teil|teile|sul|sulle|teilt|sinult|teie <w>|sinu <w>)"

CLAUSES = (
    Clause("(sõltumata|olenemata|hoolimata|vaatamata) sellest <comma>? (kui|kas|mis)", "side"),
    Clause("kui (palju|kaua|kauaks|tihti|sageli|suur|suure|mitu|mitme|kaugele|kaugel|vana|kallis|keeruline)", "hide"),
    Clause("kuni (selle ajani|tolle ajani|sinnani|siiani|saabumiseni|kohalejõudmiseni|ärasõiduni|lahkumiseni|lõpuni|lõpetamiseni|valmimiseni|üleandmiseni|väljakolimiseni|kättesaamiseni|remondini|paigalduseni|hommikuni)", "side", closed=True),
    # How sure, not whether.
    Clause("(ka|isegi) (siis|juhul)? <comma>? kui", "side"),
    Clause("kui <x>{0,3} (vähem|rohkem|enam) <$>|kui <w>{1,3} (vähem|rohkem)", "side"),
    Clause("(olgugi|kuigi|ehkki|vaatamata|hoolimata|kuna|sest|selleks et|et mitte)", "side"),
    Clause("enne <comma>? kui", "event"),
    Clause("(nagu|nii nagu)", "side"),
    Clause("(kui|juhul kui) (see|sellest|sest|too|need|nendest|ka) <x>{0,2} (abi|aita|kasu|tulemust) (ei|pole)?|(kui|juhul kui) (see|need) ei (aita|toimi|tööta|paranda)", "if"),
    Clause("(?<=<comma>) (ta|tema) <be> (?!<x>{0,6} (teie|teil|sinu|sul|kohal|platsis))", "side"),
    # Courtesies and offers.
    Clause("(kui|juhul kui) <x>{0,6} <doubt>", "courtesy"),
    Clause("(kui|juhul kui) <x>{0,2} (midagi|miski|ükskõik mis) <x>{0,3} (segaseks|arusaamatuks|ebaselgeks|vaja|veel|lisada|on)", "courtesy"),
    Clause("(kui|juhul kui) (te|sa|teie|sina)? (soovid|soovite) <w.!da.!asks>{0,2} <noun.!oblique> (?!<x>{0,3} <da>)", "if"),
    Clause("(kui|juhul kui) <x>{0,4} <asks>", "offer"),
    Clause("(kui|juhul kui) (nii|see|aeg|vajalik|tarvis|soov) <x>{0,2} <asks>|(kui|juhul kui) (nii on|vaja on|vaja|tarvis|see sobib)", "offer"),
    # Something of our own must happen first.
    Clause("(kui|niipea <comma>? kui|kohe <comma>? kui) <w>{0,2} (palavik|haigus|köha|viirus|haigusleht) <x>{0,4}|(kui|niipea <comma>? kui|kohe <comma>? kui) <w>{0,2} (paranen|paraneme|terveks saan|terve olen)", "event"),
    Clause("(kui|juhul kui|niipea kui|kohe kui) (mõni|keegi|mingi|ükski) <x>{0,4} (vabaneb|loobub|tühistab|avaneb|tekib|vabastab|leidub|ära ütleb)", "if"),
    Clause("siis <comma> kui <x>{0,4} (jõuan|jõuame|olen|oleme|saan|saame|tean|teame|tulen|tuleme)", "event"),
    Clause("(kui|juhul kui) <x>{0,3} (uut|uusi|täiendavat|värsket|lisainfot|muid|muud) <x>{0,3} (tuleb|selgub|laekub|lisandub|tekib|on|saan|saame|kuulen|kuuleme|ilmub)", "if"),
    Clause("(kui|juhul kui|niipea kui|kohe kui) <x>{0,5} (jälle|taas|uuesti|veel|kunagi) <x>{0,2} (külmaks|kuumaks|katki|rikki|otsa|halvemaks|hullemaks|tilgub|lekib|juhtub|kordub|ilmneb|kustub|ununeb|seiskub|tõrgub|tekib|valutab|streigib|läheb|kaob|haigestub)|(kui|juhul kui) <x>{0,4} (läheb|saab|jääb) <x>{0,2} (külmaks|katki|rikki|otsa|halvemaks|hullemaks|pimedaks|ummistusse|haigeks)", "if"),
    Clause("(kui|niipea <comma>? kui|kohe kui|nii kui|siis kui|pärast seda <comma>? kui|peale seda <comma>? kui) (?!<x>{0,4} (meil tagasi|tagasi meil|meil käes|meie lattu|tagastatud)) (?!(arve|väljavõte|väljavõtted|tõend|saatekiri|passikoopia|vastuskiri|allkirjad|joonised|link|leping|pakkumine|hinnapakkumine|kood|andmed|kalkulatsioon|volikiri|nõusolek|avaldus|kinnitus|mõõdud|makse|raha|ettemaks|fotod|pildid|tšekk|kviitung|dokumendid|allkiri) <x>{0,3} (käes|kohal|tuleb|saabub|jõuab|saan|olemas)) (?!<x>{0,2} (need|selle|nende|andmed|pildid|fotod|dokumendid) <x>{0,2} (saanud|kätte|saame|saan)) (?!<x>{0,6} (te|teie|sa|sina|olete|oled|teilt|sinult|tasumata|tasutud|makstud|maksmata|allkirjastatud|esitatud|täidetud|tagastatud|üles laetud|makse|maksate|raha|ettemaks|allkiri|avaldus|tõend|kinnituse|<two.!noun>)) "
           "(?!<x>{0,6} (lubab|lubavad|nõustub|nõustuvad|otsustab|soovib|leiab|ei|pole|midagi|muutub|peaks|juhtub|leidub|klient|kliendi|pank|laps|lapse|ilm|vihma|<theirs>)) (?=<x>{0,8} (<event>|<us>|<person.!oblique>|<done>|<me.!noun>))", "event"),
    Clause("kui <x>{0,4} (meieni jõuab|jõuab meieni)", "if"),
    Clause("(niipea kui|kohe kui|nii kui|siis kui) (?=ta|tema|nad|kolleeg) <x>{0,6} <he>", "event"),
    Clause("(kuni) (?=<us|third|person>)", "event"),
    Clause("kuni <x>{0,3} (järele|järgi) <x>{0,2} <two>", "side"),
    Clause("kuni (asi|olukord|küsimus|lugu|põhjus|kõik|see|selgus|viga|probleem) <x>{0,4} (räägitud|selge|selgub|selgunud|laheneb|lahendatud|lahenenud|klaar|korras|korda|käes|parandatud|möödas|selgeks)", "side"),
    # Somebody else must do something first.
    Clause("(kui|juhul kui|niipea kui|kohe kui|nii kui|eeldusel <comma>? et|tingimusel <comma>? et|pärast seda <comma>? kui|peale seda <comma>? kui|siis <comma> kui|kuni)", "if"),
    Clause("(pärast|peale|vastavalt) (teie|sinu|teiepoolset|makse|allkirja|arve|ettemaksu|raha|dokumentide|avalduse|tasumist|tasumise|laekumist|kinnitust|kinnituse|kliendi|lepingu) <x>{0,4} "
           "(kinnitust|laekumist|tasumist|saamist|kättesaamist|esitamist|allkirjastamist|vastust|nõusolekut|tellimust|allkirja)", "if", closed=True),
    Clause("(pärast|peale) (makset|ülekannet|osamakset|tagasisidet|heakskiitu|nõusolekut|tasumist|maksmist|laekumist|kinnitamist|kinnitust|allkirjastamist|ettemaksu|tagastamist|registreerumist|tellimist)", "if", closed=True),
    Clause("(sel|sellisel|niisugusel) juhul", "if", closed=True),
    Clause("(hea|ilusa|sobiva|kuiva) ilma (korral|puhul)|ilmaga", "if", closed=True),
    Clause("(ootame|ootan) (teie|sinu|su) <x>{1,3} (ja|ning|<comma>) (siis|seejärel|misjärel)", "if", closed=True),
    Clause("(makse|raha|ettemaksu|teie kinnituse|kinnituse|allkirja|avalduse) (laekumisel|saamisel|korral|järel)", "if", closed=True),
    Clause("<^> (palun)? (saatke|saada|kinnitage|kinnita|makske|maksa|tasuge|tasu|tooge|too|täitke|täida|esitage|esita|allkirjastage|allkirjasta|andke|laadige|valige|vali|kirjutage|lisage|edastage) <x>{1,14} (<comma>|ja|ning|<comma> (siis|seejärel|ja)) "
           "(?=<x>{0,4} <me>)", "if", closed=True),
    Clause("<^> (palun)? (helistage|helista|öelge|ütle|öelge|näidake|näita|märkige|märgi|jätke|jäta|võtke|võta|tulge|tule|looge|otsige|otsi|pange|pane|sisestage|sisesta|skannige|skanni|tehke|tee|mõõtke|mõõda|pildistage|pildista|küsige|küsi|kirjutage|kirjuta|saatke|saada|kinnitage|kinnita|teatage|teata|andke|anna|valige|vali|täpsustage|täpsusta|kontrollige|kontrolli|vaadake|vaata|filmige|filmi|lugege|loe|proovige|proovi|laadige|lae|tooge|too|edastage|edasta|lisage|lisa) <x|comma>{1,14} <comma> (siis|seejärel) "
           "(?=<x>{0,4} <me>)", "if", closed=True),
    # In these nothing is promised.
    Clause("(kas|kuidas|millal|miks|mitu|kus|kust|kuhu|palju|kumb|mida|mille kohta)", "hide"),
    Clause("(mis|kes|mille|kelle|millest|millega|kellega|millele|et|mis ajast)", "side"),
)

LANGUAGE = Language(
    code="et",
    name="Eesti",
    words=WORDS,
    values=VALUES,
    value_forms=VALUE_FORMS,
    verbs=VERBS,
    forms=FORMS,
    irregular=IRREGULAR,
    nouns=NOUNS,
    noun_forms=NOUN_FORMS,
    oblique=("oblique",),
    kinds={
        "send": {"message": "reply", "money": "refund", "call": "callback", "document": "delivery", "goods": "delivery", "": "delivery"},
        "get": {"call": "callback", "message": "reply", "money": "refund", "appointment": "appointment", "document": "delivery", "goods": "delivery", "price": "reply", "": "delivery"},
        "write": {"": "reply"},
        "lodge": {"": "fix"},  # a claim: what is drawn up for it only serves it
        "papers": {"message": "reply", "": "delivery"},
        "phone": {"": "callback"},
        "replace": {"appointment": "appointment", "spare": "fix", "": "delivery"},
        "move": {"appointment": "appointment", "": "fix"},
        "find": {"": "fix"},
        "let": {"": "inner"},
        "stay": {"": ""},
        "arrive": {"money": "refund", "person": "visit", "goods": "delivery", "document": "delivery", "message": "reply", "": "visit"},
        "reach": {"money": "refund", "person": "visit", "goods": "delivery", "document": "delivery", "message": "reply", "work": "fix", "": "delivery"},
        "ready": {"document": "delivery", "": "fix"},
        "book": {"price": "price", "": "appointment"},
    },
    phrases=PHRASES,
    times=TIMES,
    frames=FRAMES,
    filters=FILTERS,
    clauses=CLAUSES,
    joints="(<comma> (ja|ning|siis|seejärel)?|ja|ning|ja siis|ja seejärel|või) (<adv>|<t>)*",
    breaks="<comma> (?=(olen|oleme)? (praegu|hetkel))|<comma> (?=<t>+ (<was.!noun|been>))|<and> (?=(meie|teie|minu|sinu) <person.nom> <x>{0,2} <he>)|<and> (?=<noun>{0,2} (<yours|adv>){0,2} <me.!noun|two.!noun>)|aga|kuid|vaid|(?<!<t>) siis|ent|sestap|seega|seepärast|nii et",
    lists="<and|or>",
    abbreviations="hr pr dr prof nr tel jne nt st sh k.a p lk min u kl ca s.o s.t a m lp jaan veebr apr aug sept okt nov dets esmasp teisip kolmap neljap laup pühap mob vk õp e.m.a t kell tk km kg mag nim kuup",
    function_words="ja on ei et see ning kui ma me te teie meie oma kuid aga või palun tere aitäh tänan teile mis kas saab siis juba veel ka mulle meile olen oleme teid homme täna",
    object_before=True,
    commas=True,
    aliases={},
    tails={"compound": ""},
    tailed=("noun",),
    direct=("compound",),
    guessed=(
        (r"(?<=[a-zõäöü]{3})(päeviti|õhtuti|hommikuti|öösiti|nädaliti|kuuti)$", "tavaliselt"),
        (r"(?<=[a-zõäöü]{4})eeri(n|me)$", "registreerin"),
        (r"(?<=[a-zõäöü]{3})(ta|da|sta|lda|nda)n$", "parandan"),
        (r"(?<=[a-zõäöü]{3})(?<!s)(?<![aeiouõäöü])(a|e|i|u)me$", "parandame"),
        (r"(?<=[a-zõäöü]{3})(ta|da|na|la|ra)kse$", "parandatakse"),
        (r"(?<=[a-zõäöü]{3})(eeri|da|ta)b$", "parandab"),
        (r"(?<=[a-zõäöü]{3})mine$", "kohtumine"),
        (r"(?<=[a-zõäöü]{4})(ta|da|i)tud$", "parandatud"),
        (r"(?<=[a-zõäöü]{3})[aeiu](b|vad)$", "kestab"),
        (r"(?<=[a-zõäöü]{4})(?<!ma)ja$", "koristaja"),
    ),
    spelt_out=(("ü", "y"),),
    forgiven=("weekday", "month", "unit", "part", "offset", "within", "latest", "workday", "me"),
    forgiven_from=6,
)
