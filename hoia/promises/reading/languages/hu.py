"""Hungarian."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..language import Clause, Endings, Filter, Frame, Language, rule

# ── Numbers, days and months with their endings ──────────────────────────────────────────────────────────────────────

_ONES = {
    "egy": 1, "kettő": 2, "két": 2, "három": 3, "négy": 4, "öt": 5, "hat": 6, "hét": 7, "nyolc": 8, "kilenc": 9,
}  # fmt: skip
_TENS = {
    "tíz": 10, "húsz": 20, "harminc": 30, "negyven": 40, "ötven": 50, "hatvan": 60, "hetven": 70, "nyolcvan": 80,
    "kilencven": 90,
}  # fmt: skip
_JOINED = {"tizen": 10, "huszon": 20, **{word: ten for word, ten in _TENS.items() if ten > 20}}
_NUMBERS: Mapping[str, Any] = {
    **_ONES,
    **_TENS,
    **{ten + one: tens + ones for ten, tens in _JOINED.items() for one, ones in _ONES.items()},
    "nulla": 0,
    "száz": 100,
    "tucat": 12,
    "ketto kettö": 2,
}
_HOURS = {word: number for word, number in _NUMBERS.items() if number <= 24 and not word.endswith("két")}
_FRONT = ("egy", "kettő", "négy", "öt", "hét", "kilenc", "tíz")


def _ended(word: str, *pairs: str) -> str:
    """Put endings to a numeral, each given as "back/front": ``háromra``, ``négyre``."""
    front = word.endswith(_FRONT)
    stem = word[:-1] + "á" if word.endswith("a") else word
    return " ".join(stem + (pair.split("/")[1] if front else pair.split("/")[0]) for pair in pairs)


_AT_HOURS = {f"{word}kor {_ended(word, 'ra/re', 'ig/ig', 'tól/től')}": number for word, number in _HOURS.items() if " " not in word}
_HALVES = {f"fél{words.split()[0]} " + " ".join(f"fél{one}" for one in words.split()[1:]): number for words, number in _AT_HOURS.items()}
_ORDINALS = {
    "elsej": 1, "második": 2, "harmadik": 3, "negyedik": 4, "ötödik": 5, "hatodik": 6, "hetedik": 7, "nyolcadik": 8, "kilencedik": 9,
    "tizedik": 10, "tizenegyedik": 11, "tizenkettedik": 12, "tizenharmadik": 13, "tizennegyedik": 14, "tizenötödik": 15,
    "tizenhatodik": 16, "tizenhetedik": 17, "tizennyolcadik": 18, "tizenkilencedik": 19, "huszadik": 20, "huszonegyedik": 21,
    "huszonkettedik": 22, "huszonharmadik": 23, "huszonnegyedik": 24, "huszonötödik": 25, "huszonhatodik": 26,
    "huszonhetedik": 27, "huszonnyolcadik": 28, "huszonkilencedik": 29, "harmincadik": 30, "harmincegyedik": 31,
}  # fmt: skip
_BACK_ORDINALS = ("harmadik", "nyolcadik", "huszadik", "harmincadik", "második", "hatodik")


def _dated(word: str, until: bool = False, since: bool = False) -> str:
    """The third of the month, on it, by it; with ``until`` or ``since`` only the forms that bound a time."""
    back = word.endswith(_BACK_ORDINALS)
    a, long, re_, tol = ("a", "á", "ra", "tól") if back else ("e", "é", "re", "től")
    if until or since:
        return f"{word}{long}ig" if until else f"{word}{long}{tol}"
    forms = [a, f"{long}n", f"{long}{re_}", f"{long}t", f"{a}i", f"{long}ig", f"{long}{tol}"]
    return " ".join(word + form for form in forms)


_WEEKDAYS = {
    "hétfő hétfőn hétfőre hétfőt hétfőhöz hétfője hétfőjén hétfőjére hétfőjéig hétf": 0,
    "kedd kedden keddre keddet keddhez keddje keddjén keddjére keddjéig": 1,
    "szerda szerdán szerdára szerdát szerdához szerdája szerdáján szerdájára szerdájáig szer sze": 2,
    "csütörtök csütörtökön csütörtökre csütörtököt csütörtökhöz csütörtökje csütörtökjén csütörtökjére csütörtöke csütörtökén csütörtökére csütörtökéig csüt csütörtokon": 3,
    "péntek pénteken péntekre pénteket péntekhez péntekje péntekjén péntekjére pénteke péntekén péntekére péntekéig pént pén": 4,
    "szombat szombaton szombatra szombatot szombathoz szombatja szombatján szombatjára szombatjáig szomb": 5,
    "vasárnap vasárnapra vasárnapot vasárnaphoz vasárnapja vasárnapján vasárnapjára vasárnapjáig vasárnapon vas": 6,
}
_WEEKDAYS_UNTIL = {"hétfőig": 0, "keddig": 1, "szerdáig": 2, "csütörtökig": 3, "péntekig": 4, "szombatig": 5, "vasárnapig": 6}
_WEEKDAYS_FROM = {"hétfőtől": 0, "keddtől": 1, "szerdától": 2, "csütörtöktől": 3, "péntektől": 4, "szombattól": 5, "vasárnaptól": 6}
_WEEKDAYS_ADJ = {
    "hétfői hétfőit hétfőiek": 0, "keddi keddit": 1, "szerdai szerdait": 2, "csütörtöki csütörtökit": 3, "pénteki péntekit": 4,
    "szombati szombatit": 5, "vasárnapi vasárnapit": 6,
}  # fmt: skip
_MONTHS = {
    "január": 1, "február": 2, "március": 3, "április": 4, "május": 5, "június": 6, "július": 7, "augusztus": 8,
    "szeptember": 9, "október": 10, "november": 11, "december": 12,
}  # fmt: skip


def _monthly(month: str) -> str:
    back = month[-2] in "áúu"
    ban, ra = ("ban", "ra") if back else ("ben", "re")
    return f"{month} {month}{ban} {month}{ra} {month}ot {month}t"


_MONTHS_UNTIL = {f"{month}ig": number for month, number in _MONTHS.items()}
_MONTHS_FROM = {f"{month}{'tól' if month[-2] in 'áúu' else 'től'}": number for month, number in _MONTHS.items()}
_MONTHS_ADJ = {f"{month}i {month}it": number for month, number in _MONTHS.items()}
_SHORT_MONTHS = {
    "jan": 1, "febr feb": 2, "márc": 3, "ápr": 4, "máj": 5, "jún": 6, "júl": 7, "aug": 8, "szept szep": 9, "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip

# ── Words by class ───────────────────────────────────────────────────────────────────────────────────────────────────

_YOUR_CASE = (
    "ügyét ügyed ügyedet ügyüket kérését kérésed kérésedet kérelmét panaszát panaszodat bejelentését bejelentésedet reklamációját reklamációdat igényét igényedet számláját számládat "
    "rendelését rendelésedet megrendelését csomagját csomagodat adatait adataidat autóját autódat kocsiját készülékét készülékedet telefonját telefonodat gépét gépedet időpontját "
    "időpontodat szerződését szerződésedet foglalását foglalásodat levelét leveledet címét címedet nevét nevedet fiókját fiókodat előfizetését pénzét pénzedet"
)
WORDS = {
    "and": "és s meg illetve valamint & vagy plusz",
    "fog1": "fogom fogok foglak fogunk fogjuk fogtok",
    "fog3": "fog fogja fognak fogják",
    "will_be": "lesz lesznek",
    "about": "kb körülbelül nagyjából úgy olyan mintegy cirka ca kábé hozzávetőleg durván",
    "around": "körül körülre felé tájban tájékán tájt környékén magasságában körüli tájára",
    "before": "előtt előttig",
    "after": "után utántól utáni",
    "between": "között közt közötti közé",
    "hoz": "mához holnaphoz holnaputánhoz hétfőhöz keddhez szerdához csütörtökhöz péntekhez szombathoz vasárnaphoz",
    "at": " ".join(_AT_HOURS),
    "half_at": " ".join(_HALVES),
    "kor": "~kor ~órakor ~orakor",
    "to": "~ra ~re ~ig ~tól ~től ~es ~as ~os",
    "day_of": (
        "~én ~án ~jén ~e ~a ~je ~i ~ei ~ai ~jei ~éig ~áig ~jéig ~ére ~ára ~jére ~étől ~ától ~jétől ~ét ~át ~ikán ~ikén ~ai ~jéhez ~én"
    ),
    "oclock": "órakor órára óráig órától óra óráról órai h ó ~h ~óra",
    "adj": " ".join((*_WEEKDAYS_ADJ, *_MONTHS_ADJ, "mai mait holnapi holnapit holnaputáni heti havi évi délutáni délelőtti esti reggeli hétvégi")),
    "agreed": "megbeszéltük megegyeztünk megállapodtunk maradtunk leegyeztettük egyeztettük megbeszéltem",
    "your_people": "kollégája kolléganője kollégájuk kolléganőjük kollégátok kolléganőtök kollégád kolléganőd ügyintézője ügyintézőjük munkatársa munkatársuk munkatársatok szerelője szerelőjük diszpécserük diszpécsere tanácsadója tanácsadójuk asszisztense asszisztensük ügyfélszolgálatuk ügyfélszolgálata ügyfélszolgálatotok",
    "ride": "vonatom vonatunk vonatuk vonata buszuk gépük járatuk",
    "day_on": "hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap",
    "made_up": (
        "egyeztetett megbeszélt kért kérelmezett igényelt küldött elküldött megküldött beküldött rendelt megrendelt leadott beadott átadott vásárolt vett említett írt bejelentett jelzett feladott "
        "átvett felvett tartott rögzített foglalt kezdett megkezdett benyújtott visszahozott behozott hozott bevizsgált mért jóváhagyott aláírt kiküldött kiállított fizetett befizetett"
    ),
    "stands": "áll él marad fix változatlan rendben biztos érvényes",
    "end": "vége végén végéig végére végi végit végével végéhez zárása zárásáig",
    "early": "eleje elején elejéig elejére eleji elejével első-felében",
    "middle": "közepe közepén közepéig közepére közepi közepétől",
    "workday": "munkanap munkanapon munkanapot munkanapig munkanapos munkanapra munkanapja munkanappal banki-nap",
    "workhour": "munkaóra munkaórán munkaórát",
    "for_unit": "percig napig hétig hónapig évig",
    "fresh": "még már csak pontban pontosan pont éppen akár legalább majd mondjuk",
    "finished": "kész készen készek készre",
    "there": (
        "ott itt kint kinn odakint lent lenn odalent fent fenn csomagautomatában automatában csomagponton tetőn háznál lakásnál udvaron önöknél önnél nálatok nálad magánál maguknál náluk önökhöz önhöz hozzátok kezében kezükben kezedben kezetekben asztalán "
        "asztalukon asztalodon fiókjában fiókodban számláján számlájukon számládon helyszínen postaládájában postafiókjában "
        "portán portánál pulton pultján titkárságon küszöbén küszöbön lábtörlőn levelesládájában levelesládában levelesládádban mailboxában mailjében emailjében bejövőben postafiókban ablakban ablakukban csomagpontján szekrényében szekrényedben fakkjában fakkodban helyén helyükön ajtaja házhoz irodájában nálunk rendelőnél kapunál bejáratnál boltnál műhelynél irodánál szalonnál recepciónál rendelőben irodában műhelyben szalonban lépcsőháznál címen postaládában postaládájukban ajtóban"
    ),
    "you_acc": "önt önöket téged titeket magát magukat benneteket mindenkit",
    "yours": "ön önök önnek önöknek neked nektek te ti maga maguk önnel önökkel veled veletek",
    "site": "kiszállás kiszállásunk kimenetel helyszínelés leolvasás mérőolvasás mérőleolvasás helyszínbejárás",
    "ring": "telefon telefonhívás hívás visszahívás",
    "online": "felületre felületünkre honlapra honlapunkra weboldalra weboldalunkra oldalra oldalunkra portálra portálunkra drive-ra facebookra csoportba intranetre rendszerbe naplóba e-naplóba krétába tárhelyre appba alkalmazásba fiókjába fiókodba ügyfélkapura",
    "doorstep": "portára recepcióra pultra pultunkra küszöbre küszöbére lábtörlőre ablakba kapuhoz bejárathoz szomszédhoz szomszédjához titkárságra postaládába irodába ajtóba ajtajához ajtóhoz",
    "reported": "bejelentését bejelentésedet panaszát panaszodat kérelmét kérelmedet igényét igényedet reklamációját reklamációdat megkeresését levelét leveledet hibabejelentését befizetését befizetésedet jelzését kárigényét fellebbezését beadványát jelentkezését adatait észrevételét",
    "gets_home": "hazaér hazaérnek hazaérsz hazaértek megérkezik megérkeznek megérkezel megjön megjönnek megjössz ideér ideérnek ideérsz odaér odaérnek visszaér visszaérnek visszajön visszajönnek hazajön hazajönnek kijön kijönnek beér beérnek felébred végez végeznek felkel leszáll leszállnak átjön beköltözik beköltöznek hazatér elindul",
    "more_said": "többet újat bővebbet bővebben konkrétumot konkrétumokat konkrétat részleteket eredményt végösszeget okosat érdemit véleményt",
    "sum_acc": "pénzt pénzét pénzed pénzedet pénzüket összeget összegét vételárat vételárát árát díjat díját különbözetet különbséget",
    "offices": "ügyfélszolgálat ügyfélszolgálatunk iroda irodánk recepció recepciónk műhely műhelyünk raktár pénzügy titkárság ügyelet osztály szerviz szervizünk bolt üzlet pénztár könyvtár rendelő diszpécser operátor ügyintéző könyvelés orvos doktornő portás gondnok",
    "weather": "idő időjárás pálya pályák út utak égbolt levegő tó strand medence",
    "moved_you": "átraktalak áttettelek beírtalak betettelek beraktalak átírtalak előjegyeztelek átraktuk áttettük átraktam áttettem beírtam beírtuk lefoglaltam lefoglaltuk foglaltam előjegyeztük mutatjuk mutatom",
    "old_price_at": "díjon tarifán tarifával kamaton kamattal díjjal összegen összeggel árral áron",
    "petition": "kérvényt indítványt folyamodványt óvást kifogást ellentmondást fellebbezést keresetet beadványt panaszt feljelentést kérelmet pályázatot igénylést kárigényt adatlapot bevallást adóbevallást",
    "to_do_it": "csinálni megcsinálni végezni elvégezni kezelni várni megvárni fogadni intézni vinni vágni tartani levezetni fogad vár",
    "looks_now": "nézem nézek nézzük keresem keressük kapcsolom adom kérdezem ellenőrzöm olvasom számolom hozom",
    "looks_now2": "nézem megnézem nézek nézzük megnézzük keresem keressük kapcsolom adom kérdezem megkérdezem ellenőrzöm olvasom számolom utánanézek ránézek rákeresek előveszem hozom",
    "more_with": "válasszal infóval hírrel visszajelzéssel ajánlattal részletekkel eredménnyel javaslattal",
    "then_on": "utána azután onnantól aztán attól-kezdve ezután ettől",
    "noted_it": "rögzítettük rögzítettem iktattuk felvettük felvettem beírtuk beírtam módosítottuk módosítottam visszaigazoltuk",
    "your_place": "mailjében mailjükben mailedben emailjében e-mailjében emailedben e-mailedben postaládájában postaládádban postaládájukban levelesládájában levelesládádban asztalán asztalodon asztalukon kezében kezedben kezükben fiókjában fiókodban fiókjukban számláján számládon számlájukon küszöbén ajtajában ajtajánál ajtaja kapujában kapujánál házánál lakásánál",
    "treat": "vendégünk vendégeink ajándékunk",
    "mended": "tiszta aktív rendben működőképes üzemképes hibátlan éles megjavítva megjavult jó-állapotban helyrehozva üzemkész",
    "spot": "rendelő rendelőben rendelőnk terem teremben tárgyaló tárgyalóban szoba szobában iroda irodánk irodánkban irodában recepció recepción recepciónál stúdió stúdióban szalon szalonban műhely műhelyben emelet emeleten zoom teams meet kozmetika fodrászat pálya",
    "to_you": "önnek önöknek neked nektek magának maguknak önhöz önökhöz hozzád hozzátok magához magukhoz",
    "said": (
        "mondta mondták mondtad mondtátok ígérte ígérték ígérted ígértétek megígérte megígérték írta írták állította közölték közölte "
        "mondtak ígértek ígért mondott szerint állítják azt-mondta"
    ),
    "noted": "telefonált jelezte szólt írta megígérte ígéri vállalta vállalja ígérte mondta üzente megerősítette ígérkezett bejelentette állítja visszaírt üzeni beígérte kért",
    "client": "ügyfél beteg páciens vendég megrendelő szülő előfizető biztosított anyuka apuka vásárló",
    "theirs": (
        "rendszer gyártó biztosító bank hatóság bíróság közjegyző üzemeltető szolgáltató posta szállítmányozó beszállító nagykereskedő könyvtár "
        "önkormányzat hivatal minisztérium rendőrség nav gls mpl dpd ups dhl fedex foxpost kórház labor laboratórium egyetem bizottság "
        "gyógyszertár patika pályaudvar áramszolgáltató gázművek vízművek hitelbíráló bíráló zsűri kamara konzulátus nagykövetség microsoft google apple facebook telekom vodafone yettel digi otp erste mvm eon elmű főgáz aegon allianz generali groupama mav máv volán bkk végrehajtó revizor bíró ügyész háziorvos üzemorvos iskolaorvos postás nyomozó könyvvizsgáló testület képviselő-testület képviselőtestület felügyelőbizottság vezetőség polgármester dékán rektor közgyűlés bérbeadó főbérlő albérlő munkáltató munkaadó kivitelező márkaszerviz társasház eladó adóhatóság járásbíróság törvényszék zenekar vendéglátó földhivatal kormányhivatal takarékpénztár kincstár iskola óvoda múzeum színház légitársaság áruház cég kormány állam távhő villanyszolgáltató vízmű gázszolgáltató tesztlabor importőr társaság szomszéd"
    ),
    "kin": (
        "férjem feleségem fiam lányom apám anyám anyukám apukám testvérem bátyám öcsém húgom nővérem sógorom kollégám kolléganőm barátom "
        "barátnőm apósom anyósom nagymamám nagyapám keresztanyám unokatestvérem lakótársam szomszédom alkalmazottam gyerekem nagylányom nagyfiam vejem menyem szüleim élettársam társam üzlettársam vőlegényem menyasszonyom ügyvédünk könyvelőnk titkárnőnk gondnokunk rendszergazdánk munkatársam főnököm pénzügyesem férjemék sógornőm nagybátyám gondnokom titkárnőm asszisztensem könyvelőm ügyvédem unokám párom"
    ),
    "yes": "rendben oké ok okés szuper remek jó igen persze értem megbeszéltük tökéletes akkor átírtam beírtam rögzítettem foglaltam príma kész naná átraktam áttettem előjegyeztem",
    "priced": "díj díja díjat díjak bér bérleti óradíj összeg ár ára árat árak árai árakat árunk ajánlat ajánlatunk ajánlatom árajánlat árajánlatunk akció kedvezmény díjszabás kupon kuponja kuponját kuponodat utalvány tarifa tarifája tarifád csomagár kamatláb árfolyam jegyár bérletár tagdíj havidíj",
    "valid": "érvényes érvényesek él áll marad maradnak megmarad megmaradnak hatályos fennáll változatlan érvényben",
    "holds": "befagyasztjuk befagyasztom tartjuk tartom tartja tartják garantáljuk garantálom fenntartjuk fenntartom biztosítjuk",
    "honours": "elfogadjuk elfogadom beváltjuk",
    "noted_down": "írva jegyezve foglalva ütemezve előjegyezve beírva felírva betervezve",
    "packed": "átrakva áttéve beírva előjegyezve lefoglalva",
    "kept": "félretettem félretettük félreraktam félreraktuk fenntartottuk fenntartottam megőriztük félretéve félrerakva fenntartva",
    "gets": "kerül kerülnek",
    "there_you": "nálatok önöknél önnél magánál nálad maguknál",
    "doubt": "kérdése kérdésed kérdésük kérdés kérdésetek gondja gondod problémája problémád észrevétele segítségre információra elakad elakadna kérdésük probléma",
    "wish": (
        "szeretné szeretnéd szeretnék szeretnétek gondolja gondolod kívánja kívánják óhajtja igényli igénylik igényled kéri kérik kéred "
        "megfelel megfelelő alkalmas ráér ráérsz érdekli érdekel érdeklik kell kellene kívánod jónak jó belefér elfogadható parancsolja "
        "tetszik akarja akarod akarják igényt szükséges beleegyezik praktikusabb kényelmesebb egyszerűbb kedve"
    ),
    "meant": "kellemetlenségért kellemetlenségekért késésért késésünkért hibánkért hibáért kiesésért kárért csúszásért várakozásért tévedésért tévedésünkért bosszúságért ön önök önnek önöknek neked nektek önt önöket téged titeket benneteket mi én majd egy új újat másik utána akkor magának maguknak helyette cserébe kárpótlásul ajándékba ingyen féláron kedvezménnyel következő cserekészüléket csereautót cserekocsit kölcsöngépet "
    + _YOUR_CASE,
    "your_case": "következő javítás idejére " + _YOUR_CASE,
    "able": (
        "lehet lehetséges kell szabad tilos érdemes esedékes értendő fizetendő szükséges ajánlott használható látogatható átvehető igényelhető elérhető hívható megtekinthető lemondható "
        "rendelhető vásárolható kapható módosítható visszavehető elvihető felvehető megrendelhető letölthető igénybevehető kérhető választható leadható visszaváltható kiváltható hozhatja hozhatják hozhatod viheti vihetik viheted veheti vehetik veheted jöhet jöhetnek jöhetsz jöhettek elviheti elvihetik elviheted elhozhatja elhozhatod átveheti átveheted felveheti letöltheti befizetheti használhatja várható várhatóak várhatók intézheti leadhatja beadhatja megnézheti"
    ),
    "notify": "értesítünk tájékoztatunk mondunk",
    "seeks": "keresek keresünk",
    "glue": "a az és vagy meg nap napon kb e ez ezen",
    "thing_works": "működik működnek működni fut megy pörög üzemel használható elérhető él helyreáll elindul újraindul rendeződik megoldódik működőképes",
    "works_inf": "járni működni üzemelni menni futni pörögni melegíteni fűteni hűteni világítani mosni mosogatni nyomtatni tölteni szólni zárni nyílni záródni fogni csatlakozni bootolni égni folyni kattogni csengeni hűlni szuperálni tartani szivattyúzni",
    "their_deed": "pótlás pótlást hiánypótlás hiánypótlást befizetést aláírást jóváhagyást visszaigazolást jóváhagyás aláírás visszaigazolás befizetés kifizetés megrendelés visszaküldés",
    "utility": "internet áram víz melegvíz meleg-víz fűtés gáz világítás wifi net térerő hálózat meleg",
    "their_adj": (
        "postai banki hivatali kórházi rendszeri gyári bírósági hatósági könyvtári egyetemi önkormányzati minisztériumi rendőrségi biztosítói "
        "laboratóriumi szolgáltatói társasági irodai raktári ügyfélszolgálati szervizes"
    ),
    "back_in": "visszajár visszajárnak visszakerül visszakerülnek jóváíródik jóváíródnak visszaérkezik visszaérkeznek rákerül visszaíródik visszautalódik visszautalásra",
    "account": (
        "számlájára számládra számlájukra számlátokra kártyájára kártyádra kártyájukra bankkártyájára bankkártyádra bankszámlájára bankszámládra bankszámlájukra "
        "folyószámlájára folyószámládra egyenlegére egyenlegedre számláján kártyáján egyenlegén"
    ),
    "folk": "vásárlók látogatók lakók vendégek utasok hallgatók tanulók szülők betegek páciensek olvasók nézők",
    "learns": "értesül értesülnek értesülsz megtudja megtudják megtudod",
    "guest": (
        "gyereket gyermeket kisfiát kislányát kutyát kutyáját kutyust cicát macskát babát párt családot csapatot autót kocsit csoportot osztályt vendégeket kislányt kisfiút "
        "recepción rendelőben irodában irodánkban műhelyben szalonban üzletben boltban stúdióban bejáratnál kapunál rendelőnkben szalonunkban műhelyünkben "
        "felvételire"
    ),
    "works": "visszaáll visszaállnak frissül megjavul megszűnik törlődik bekapcsol működik működnek üzemel üzemelnek helyreáll megoldódik megoldódnak rendeződik újraindul",
    "own_paper": "vélemény véleménye szakvélemény szakvéleménye eredmény eredménye eredményének eredményét lelet lelete határozat jelentés jegyzőkönyv engedély",
    "creature": "kutyát kutyámat kutyánkat kutyusomat kutyust cicát cicámat cicánkat macskát macskámat macskánkat nyuszit gyereket gyerekemet fiamat lányomat kisfiamat kislányomat gyerekeket",
    "mail": "postai",
    "first_time": "először elsőre elsősorban",
    "leads": "vezet visz",
    "handover": "átadás átadása kulcsátadás kulcsátadása birtokbaadás birtokbaadása átadás-átvétel lakásátadás",
    "shows": "jelenik jelennek",
    "of_money": "fizetési befizetési kifizetési visszafizetési visszatérítési utalási átutalási támogatási térítési kártérítési tartozási",
    "apart": "alá be fel ki át el le meg össze rá oda vissza hozzá",
    "crew": (
        "könyvelés könyvelésünk raktárosok műszakisok grafikusok informatikusok rendszergazdák fejlesztők asszisztensek ápolók jogászok varrónők lakatosok bádogosok tetőfedők autószerelők bérszámfejtés bérszámfejtésünk kollégák kolléganők szerelők technikusok munkások szakemberek szakik mesterek festők burkolók kőművesek asztalosok kertészek költöztetők rakodók futárok "
        "villanyszerelők vízszerelők gázszerelők takarítók karbantartók ügyintézők munkatársak segédek"
    ),
    "by_whom": "a az majd akkor pedig ott is még csak egy új a ő utána aztán végül szintén ezt azt azért újra ismét meg ki be le el fel át vissza oda össze személyesen közvetlenül rögtön azonnal díjmentesen ingyen postán futárral emailben e-mailben telefonon ön önök önnek önöknek neked nektek önt önöket téged titeket",
    "the_your": (
        "a az ön önök új illetékes saját személyes kijelölt egyik cégünk társaságunk osztályunk irodánk áruházunk boltunk üzletünk rendelőnk klinikánk csapatunk szervizünk "
        "műhelyünk hivatalunk könyvtárunk szalonunk partnerünk raktárunk ügyfélszolgálatunk kft bt zrt részlegünk intézményünk iskolánk intézetünk fiókunk szállodánk"
    ),
    "to_us": (
        "hozzánk raktárba raktárunkba raktárunkra üzletünkbe üzletbe boltunkba boltba műhelyünkbe műhelybe telephelyünkre telephelyre irodánkba könyvtárunkba könyvtárba "
        "patikánkba patikába gyógyszertárunkba gyógyszertárba szalonunkba szervizünkbe szervizbe központba központunkba depóba depónkba laborba konyhánkra rendelőnkbe rendelőbe gyárba gyárunkba"
    ),
    "elsewhere": (
        "temetésre esküvőre lagziba csapatépítőre konferenciára buliba moziba színházba koncertre meccsre kirándulni kirándulásra vizsgázni érettségire "
        "osztálytalálkozóra fogorvoshoz háziorvoshoz szakorvoshoz állatorvoshoz nőgyógyászhoz bőrgyógyászhoz kórházba fodrászhoz könyvelőhöz ügyvédhez rokonokhoz "
        "anyámhoz anyukámhoz szüleimhez nagymamához barátokhoz síelni nyaralásra nyaralni pihenni úszni futni oviba óvodába suliba iskolába bölcsibe plébániára misére bíróságra "
        "külföldre vidékre balatonra kiállításra vásárra leltárba szabadságra gyesre táppénzre"
    ),
    "courier": "futár futárunk futárom futárja futáraink csomagfutár futárszolgálatunk kézbesítő kézbesítőnk kiszállító kiszállítónk szállítónk szállítóink árukiszállítónk",
    "at_yours": (
        "önnél önöknél nálad nálatok maguknál magánál ingatlanán ingatlanában ingatlanánál ingatlanukban lakásán lakásában lakásodban lakásánál lakásukban lakásukon lakásotokban "
        "otthonában otthonodban otthonukban házánál házában telephelyén telephelyükön telephelyeteken üzletükben irodájukban irodájában irodátokban kertjében kertjükben udvarában lépcsőházukban"
    ),
    "inspected": "ellenőrzésére felmérésére leolvasására szemléjére szemlére vizsgálatára átvizsgálására leolvasásra felmérésre",
    "at_home": "lakás lakása lakásának ingatlan ingatlana ingatlanának ház háza épület lépcsőház közös-képviselet társasház albérlet bérlemény helyszíni",
    "ships": "kiszállítás kiszállítása szállítás szállítása kézbesítés kézbesítése házhozszállítás házhozszállítása leszállítás leszállítása",
    "appears": "felkerül felkerülnek bekerül bekerülnek kikerül kikerülnek átkerül átkerülnek rákerül megjelenik megjelennek",
    "question_word": "mikor hogyan hogy-hogy miért hol hová honnan mennyi mennyit mennyire melyik melyiket mit kit kinek hány hányra hánykor miként mekkora milyen",
}

VALUES: Mapping[str, Mapping[str, Any]] = {
    "n": _NUMBERS,
    "hour": {**_AT_HOURS, **_HALVES},
    "ordinal": {**{_dated(word): number for word, number in _ORDINALS.items()}, "elsejére": 1},
    "nth": {"első elsö": 1, "második": 2, "harmadik": 3, "negyedik": 4, "utolsó": -1},
    "weekday": {**_WEEKDAYS, **_WEEKDAYS_UNTIL, **_WEEKDAYS_FROM, **_WEEKDAYS_ADJ},
    "month": {
        **{_monthly(month): number for month, number in _MONTHS.items()}, **_MONTHS_UNTIL, **_MONTHS_FROM, **_MONTHS_ADJ, **_SHORT_MONTHS,
    },
    "offset": {
        "ma mára máig mai mait mához mától": 0,
        "holnap holnapra holnapig holnapi holnapit holnapot holnaphoz holnaptól hónap-reggel": 1,
        "holnapután holnaputánra holnaputánig holnaputáni holnaputánhoz holnaputántól": 2,
    },
    "unit": {
        "perc percen percet percre percnyi percig percek": "minute", "óra órán órát órában": "hour",
        "nap napon napot napra napos napnyi napig napban": "day", "hét héten hetet hétre hetes hétnyi hétig": "week",
        "hónap hónapon hónapot hónapra hónapos hónapig": "month", "év éven évet évre éves évig": "year",
        "negyedév negyedéven": "quarter",
    },
    "period": {
        "hét héten hétre hétig heti hete hétnek hetében": "week", "hétvége hétvégén hétvégére hétvégéig hétvégi": "weekend",
        "hónap hónapban hónapra hónapig havi hó hónapnak hónapot": "month", "év évben évre évig évi évnek": "year",
        "negyedév negyedévben negyedévre negyedévig negyedéves félév": "quarter",
    },
    "part": {
        "reggel reggelre reggelig reggeli hajnal hajnalban hajnalra hajnali hajnalig": "morning",
        "délelőtt délelőttre délelőttig délelőtti délelött délelöttre délelőttjén": "morning",
        "délután délutánra délutánig délutáni délutánján": "afternoon",
        "este estére estig esti estefelé estéjén": "evening", "éjjel éjszaka éjjelre éjszakára éjszakáig": "night",
        "ebédig ebédre ebédidőben ebédidő ebédidőre ebédidőig": "lunch",
    },
    "holiday": {
        "karácsony karácsonykor karácsonyra karácsonyig karácsonyi karácsonyt": "12-25",
        "szenteste szentestére szentestéig": "12-24", "szilveszter szilveszterkor szilveszterre szilveszterig szilveszteri": "12-31",
        "újév újévig újévre újévkor": "01-01", "húsvét húsvétkor húsvétra húsvétig húsvéti": "easter",
        "nagypéntek nagypénteken nagypéntekig nagypéntekre": "easter-2",
        "húsvéthétfő húsvéthétfőn húsvéthétfőig húsvéthétfőre": "easter+1",
        "pünkösd pünkösdkor pünkösdig pünkösdre pünkösdi": "easter+49", "pünkösdhétfő pünkösdhétfőn pünkösdhétfőig": "easter+50",
        "mikulás mikuláskor mikulásra mikulásig": "12-06", "mindenszentek mindenszentekre mindenszentekig": "11-01",
        "nőnap nőnapra nőnapig": "03-08", "valentin-nap valentin-napra valentin-napig": "02-14",
        "halloween halloweenre halloweenig": "10-31", "vízkereszt vízkeresztig vízkeresztre": "01-06",
    },
    "bound": {
        " ".join((
            ("~ig ~éig ~áig ~jéig óráig máig holnapig holnaputánig estig reggelig délelőttig délutánig hajnalig ebédig délig hétig hónapig évig "
            "negyedévig hétvégéig végéig közepéig elejéig zárásáig karácsonyig húsvétig szilveszterig pünkösdig nagypéntekig "
            "húsvéthétfőig újévig mikulásig mindenszentekig szentestéig percig éjfélig éjszakáig vízkeresztig nőnapig"),
            *_WEEKDAYS_UNTIL, *_MONTHS_UNTIL,
            *(_dated(word, until=True) for word in _ORDINALS), *(_ended(word, "ig/ig") for word in _HOURS if " " not in word),
        )): "until",
        " ".join((
            "~tól ~től ~étől ~ától ~jétől órától mától holnaptól holnaputántól déltől perctől közepétől utántól", *_WEEKDAYS_FROM, *_MONTHS_FROM,
            *(_dated(word, since=True) for word in _ORDINALS), *(_ended(word, "tól/től") for word in _HOURS if " " not in word),
        )): "from",
    },
}  # fmt: skip

# ── Verbs by what they do, nouns by what they are ────────────────────────────────────────────────────────────────────

VERBS = {
    "phone": (
        "hív felhív visszahív telefonál visszatelefonál felcsönget csörget megcsörget rácsörög csörög felcsörög "
        "rátelefonál odatelefonál átszól megcsörrent odacsörög visszacsörög csöng rácseng újrahív áthív előhív tárcsáz "
        "átcsörög csörren megcsördít csörgetet csöngetet rátárcsáz rácsörget"
    ),
    "contact": "jelentkezik visszajelentkezik megkeres bejelentkezik keres visszakeres",
    "tell": (
        "megkövet körbeüzen körüzen taglal kitálal részletez kirészletez elmagyarázgat bővebben visszaválaszol rámagyaráz tudósít referál elreferál reflektál elújságol "
        "szól visszaszól értesít tájékoztat kiértesít jelez visszajelez közöl tudat felel válaszol megválaszol "
        "visszaigazol megerősít tisztáz megmond megmagyaráz magyaráz elmond elmesél reagál beszámol elmagyaráz "
        "emlékeztet figyelmeztet kifejt megindokol ismertet kihirdet odaszól megüzen visszaüzen visszatájékoztat "
        "nyilatkozik felvilágosít összefoglal diktál bediktál lediktál átdiktál felsorol elárul"
    ),
    "write": (
        "ír megír visszaír üzen ráír odaír mailez emailez kiír sms-ez megválaszol bejegyzetel válaszlevelez"
    ),
    "send": (
        "odatesz odarak odaállít odakészít odadob felküld leküld hazaküld hazavitet kihordat szétküld körbeküld kiközvetít átfaxol bemailez elmailez átmailez kimailez rámailez messengerez átvitet visszavitet odaszállíttat "
        "kiszállíttat visszaszállíttat felhordat postáztat visszapostáz elfuvaroz átfuvaroz hazahoz idehoz idead kölcsönöz kikölcsönöz házhozvisz továbbküld "
        "odaküld ideküld utánküld "
        "küld elküld megküld kiküld visszaküld átküld beküld postáz kipostáz elpostáz továbbít feltölt átpasszol "
        "kézbesít szállít kiszállít leszállít elszállít házhozszállít futároz expediál fuvaroz kifuvaroz felad útnak-indít "
        "megoszt visz kivisz felvisz levisz bevisz átvisz visszavisz hazavisz odavisz hoz elhoz kihoz "
        "behoz visszahoz áthoz lehoz felhoz odahoz átad kiad lead bead odaad visszaad átnyújt eljuttat kézbead átdob "
        "bedob ledob elszór kioszt oszt szétoszt beadat hagy otthagy leadat becsatol átemel feldob visszaszállít "
        "szolgáltat biztosít odahagy átjuttat visszajuttat juttat kijuttat publikál közzétesz "
        "kifüggeszt szállíttat szállítattat elvitet kézbesíttet átszállít újraküld faxol lefaxol továbbad "
        "rendelkezésre-bocsát elpostázik bepostáz kikézbesít átszállíttat kihord behord széthord elgurít kölcsönad utánaküld utánavisz továbbvisz hazaszállít ideszállít odaszállít belinkel linkel bemásol visszaszolgáltat kiszignál"
    ),
    "give": "ad nyújt kínál megad adományoz ajándékoz felajánl garantál",
    "get": "kap",
    "come": (
        "odaérkezik kiérkezik lepattan odapattan kipattan felpattan átpattan becsekkol átkocsizik kikocsizik lekocsizik elruccan leruccan kiruccan hazaugrik "
        "ideugrik idefárad "
        "befárad elfárad odafárad bejön megáll megy jön ér kimegy kijön odamegy elmegy bemegy átmegy felmegy lemegy odaér kiér visszatér kiszáll kiugrik "
        "beugrik átugrik benéz kinéz felugrik visszamegy elugrik odaugrik felkeres meglátogat látogat "
        "bekukkant odautazik leutazik átjön feljön lejön eljön ideér megjelenik kilátogat beér leugrik "
        "kivonul kiköltözik útnak-indul átszalad beszalad kiszalad átruccan odasiet siet rohan kirohan kocsikázik "
        "felkászálódik betér betoppan felbukkan csenget becsenget csönget becsönget kopog bekopog beáll odaáll felmászik kimászik lemászik odasétál átsétál besétál bekocog kijut odajut felszalad leszalad átgurul kigurul odagurul beviharzik kigördül bekocsikázik átbiciklizik kibiciklizik átautózik leautózik felutazik"
    ),
    "arrive": "visszaér érkezik megérkezik beérkezik megjön befut indul elindul",
    "act": "aláír",
    "makeup": "pótol bepótol",
    "meet": "bemutat megmutat mutat mutogat körbevezet kalauzol találkozik összeül leül fogad összefut összejön",
    "take": "elvisz",
    "collect": "elhozat átvesz begyűjt elszállíttat",
    "pay": (
        "leírat visszavezet fizet kifizet visszafizet befizet megfizet utal visszautal átutal elutal kiutal rautal jóváír visszatérít "
        "térít megtérít kompenzál kárpótol elenged levon leenged visszaírat átvállal kiegyenlít törleszt jóváírat "
        "visszapótol kedvezményez eltekint beszámít elszámol visszajuttat ráutal pénzvisszatérít visszaváltat mérsékel folyósít kifolyósít "
        "elengedtet jutalmaz finanszíroz nullázik lenulláz beleszámol megelőlegez előlegez visszaoszt visszacsurgat visszaforgat visszaszámláz jóváírattat megfelez elfelez perkál kicsenget kiguberál"
    ),
    "fix": (
        "levesz előfizet kibérel kivesz megvásárol újraszámol "
        "nekilát nekiáll nekikezd nekiesik nekigyürkőzik hozzálát hozzákezd belekezd rátér ráfekszik vizsgáztat levizsgáztat "
        "bevizsgáztat elvontat bevontat kivontat felbikáz bebikáz bikáz leolajoz átolajoz klímatölt geometriáz kiolajoz átszervizel csapágyaz áthangol "
        "kifényez átpolíroz lefóliáz fóliáz befóliáz matricáz kimatricáz vízkőtelenít kivízkőtelenít légtelenítget nyomáspróbáz utánhúz meghúz áttömít "
        "leszivattyúz kiszivattyúz szivattyúz szippant kiszippant leszippant kipróbál átmos öblít kiöblít átöblít vízszigetel hőszigetel leszigetel beszigetel "
        "leföldel huzaloz behuzaloz áthuzaloz kábelez rákábelez felcsatlakoztat összekapcsol összeköt ráköt szétköt feltérképez "
        "fehérlistáz kiléptet feloldoz backupol felverzióz frissítget klónoz formáz formattál leformáz vírusmentesít bekonfigurál átkonfigurál felkonfigurál "
        "aktualizál beindexel digitalizál bedigitalizál virtualizál titkosíttat felokosít kontíroz lekontíroz kérvényez megfellebbez visszaigényel kijelent "
        "átjelent rendszerez irattároz leirattároz jegyzőkönyvez megszámlál összeszámol elszámoltat súrol kisúrol lesúrol portalanít letöröl áttöröl "
        "felsikál sikál kiporol porol leporol ózonoz gőzöl kigőzöl vegytisztít kifehérít hajtogat kimosat mosat elmosogat mosogat beágyaz megágyaz söpröget "
        "lesöpör kisöpör kifertőtlenít átfertőtlenít átporszívóz ablakoz kivág ágaz gallyaz legallyaz visszavág visszametsz füvesít gyepesít gyepszellőztet "
        "kapál felás átültet kiültet beültet mulcsoz trágyáz betrágyáz rotál felgereblyéz összegereblyéz kitermel tuskóz letermel falaz befalaz kifalaz vakolat "
        "átvakol bevakol kiglettel átglettel kitakar zsaluz fugáz kifugáz befugáz átfugáz szegélyez beszegélyez tapétáztat cserepez átcserepez lécez bádogoz "
        "állványoz beállványoz kiállványoz vés kivés bevés gipszkartonoz térkövez kövez kavicsoz murváz kotor kikotor tereprendez betömít átlakkoz "
        "marat kimarat lecsempéz kicsempéz becsempéz burkoltat leparkettáz kijavítgat beutal kötöz átkötöz koronáz fehérít fogköveztet ápol beolajoz "
        "megtornáztat tornáztat rehabilitál bedauerol kontyoz beszőkít sminkel kisminkel epilál szőrtelenít megformáz utánfest ollóz kifodrászol "
        "ondolál felzárkóztat gyakoroltat átismétel megterít terít bekészít előmelegít becsekkol kicsekkol átszobáz megrak kirakodik berakodik "
        "felmálház raklapoz palettáz lezsugoroz zsugoroz zsugorfóliáz elvámol vámol vámkezel vámoltat hangosít kivilágít megvág utómunkáz retusál kiretusál "
        "színez kiszínez gravíroz begravíroz lézervág szitáz kiszitáz megköt bekeretez feliratoz betördel kereteztet lemetsz megerősíttet előkészíttet "
        "lerendez odaszervez beszervez beigazít átigazít levizsgál visszaszerkeszt összefésül "
        "beírat átírat kiírat összeírat lefuttat összerak elhord újraír gipszel begipszel visszaállíttat spakliz igazol leigazol vesz korrigál kikorrigál visszakorrigál műt összehív javít megjavít kijavít megjavíttat javíttat helyrehoz helyreállít "
        "szerel megszerel beszerel felszerel leszerel kiszerel megcsinál csinál megcsináltat elvégez végez befejez "
        "bevégez elkezd kezd megkezd folytat lefolytat módosít átír kiigazít helyesbít javítgat frissít töröl kitöröl "
        "lemond lemondat sztornóz sztornózik kisztornóz visszavon megszüntet leállít letilt felold zárol felfüggeszt "
        "szüneteltet meghosszabbít hosszabbít megújít beállít átállít visszaállít kikapcsol bekapcsol átkapcsol "
        "újraindít telepít feltelepít letelepít eltávolít konfigurál integrál átirányít létrehoz kialakít kiépít "
        "bevezet aktivál deaktivál engedélyez jóváhagy hitelesít megold orvosol rendbetesz rendbehoz kezel feldolgoz "
        "iktat beiktat rögzít felvesz nyilvántart bejegyez jegyez feljegyez feliratkoztat leiratkoztat regisztrál "
        "átvezet átjavít lefoglaltat rendel megrendel utánrendel beszerez szerez megvesz vásárol takarít kitakarít "
        "feltakarít tisztít kitisztít letisztít mos kimos lemos vasal kivasal fest lefest kifest befest átfest festet "
        "csiszol lecsiszol políroz glettel vakol csempéz burkol leburkol tapétáz parkettáz lakkoz mázol fúr felfúr "
        "beköt köt leköt bekábelez vág levág nyír lenyír igazít megigazít varr megvarr felvarr bevarr felhajt szab "
        "szűkít bővít kibővít rövidít hímez hegeszt forraszt élez megélez olajoz zsíroz kenget légtelenít feltár "
        "lekapcsol ellát bekötöz leápol operál műt oltat beolt olt injekcióz tömet betöm kihúz implantál röntgenez visszavesz visszamond felhelyez kitölt "
        "sterilizál fertőtlenít leméret vizsgáltat kalibrál centíroz beüzemel üzembehelyez "
        "összeszerel szétszed szétszerel bont kibont bontat elbont felállít lebont épít beépít felépít "
        "átépít felújít restaurál ragaszt megragaszt leragaszt tömít szigetel üvegez beüvegez keretez beragaszt "
        "lakattol olajcserél főz süt tálal dekorál díszít feldíszít pakol kipakol "
        "átpakol költöztet átköltöztet rakodik lerak berak szerkeszt megszerkeszt lefordít fordít lektorál átfogalmaz "
        "kijelöl tűz kitűz meghatároz kiszámol számol kiszámít átszámol könyvel lekönyvel elkönyvel átkönyvel "
        "bevall benyújt nyújtat bérszámfejt számfejt számláz kiszámláz átszámláz újraszámláz kiállít aláírat "
        "ellenjegyez lepecsétel pecsétel közjegyzőhitelesít képvisel fellebbez feljelent indítványoz igényel megigényel "
        "eljár bejelent lejelent fellép intézkedik foglalkozik továbbfejleszt fejleszt programoz migrál ment lement "
        "visszament visszatölt rátölt visszatesz visszarak betölt letölt szinkronizál felmond importál exportál összevon szétválaszt "
        "kiküszöböl elhárít felszámol enyhít csökkent növel emel hangol hangoltat beszabályoz szabályoz leltároz átad-átvesz "
        "locsol megöntöz öntöz ültet elültet metsz nyes lekaszál kaszál permetez gyomlál kigyomlál fűt kifűt "
        "szellőztet lemeszel meszel lezár bezár kinyit megnyit felnyit megnövel beír kiír felír átrajzol "
        "rajzol megrajzol tervez megtervez áttervez kivitelez lekészít vetít archivál selejtez begyűjt lomtalanít elszállíttat "
        "felgyorsít gyorsít sürget priorizál előrevesz előresorol megbíz kiegészít beilleszt hozzáad "
        "panaszol visszajelent letesz beletesz rendbehozat rendbetetet átalakít kicsiszol lehúz áthúz felhúz beleír "
        "megkér felszólít elrendez tesz rak állít léptet beléptet eszközöl helyez áthelyez elhelyez kihelyez osztályoz "
        "leosztályoz kijavíttat korrepetál betanít oktat tanít felkészít gyakorol feladatlapoz kezelésbe-vesz megfürdet "
        "fürdet nyiratkoztat fésül kozmetikáz gyantáz szőkít melíroz dauerol manikűröz pedikűröz masszíroz megmasszíroz "
        "betesz bevet lecserél áthangszerel átvarrat megpucol pucol felporszívóz porszívóz kiürít ürít "
        "fellocsol töltöget tölt megtölt leereszt ereszt leválaszt elzár blokkol feloldat kiold bedugaszol "
        "dugulásmentesít dugít hibakeres patchel deployol resetel reszetel továbbvisz újrakonfigurál újratelepít "
        "újragenerál teker feltekér letekér beenged átenged kienged drótoz bedrótoz leplombál plombál felplombál bekalibrál megetet etet sétáltat megsétáltat megöntöztet lefed befed fed beborít letakar takar kiás ás beás betemet betonoz lebetonoz aszfaltoz kátyúz leaszfaltoz gereblyéz összesöpör söpör felsöpör felmos lapátol ellapátol sóz besóz szór felszór beszór kipucol lepucol kifújat kifúj átfúj lefúj fúj kiegyenesít egyenesít kikalapál kalapál fényez lefényez átfényez kárpitoz áthúzat kiékel ékel besarkal megsarkal sarkal talpal megtalpal kitágít tágít felvarrat beszegez szeg beszeg kivasaltat beáztat áztat kikever kever bekever kiönt beönt dagaszt kisüt megsüt megfőz lefőz befagyaszt fagyaszt felszeletel szeletel kifilézik kibelez megpácol pácol füstöl felfüstöl kiváltat kivált átminősít minősít besorol átsorol sorol bevon visszaminősít átmásol átnevez nevez elnevez átírat átcímez címez felcímez címkéz felcímkéz bekategorizál átcsoportosít csoportosít kiszűr szűr megszűr lefuttat futtat újrafuttat átfuttat debugol élesít beélesít visszagörget kigörget lepörget felpörget skáláz felskáláz átköltöztet felköltöztet letölt kicsomagol betömörít tömörít titkosít bekódol kódol letisztáz átgépel gépel begépel lejegyez lekottáz levakol javítgat kifoltoz foltoz befoltoz megfoltoz összefoltoz vulkanizál centríroz felpumpál pumpál felfúj feltankol tankol kivaxol waxol kipolíroz impregnál beimpregnál szárít megszárít kiszárít kiszellőztet szárad bemelegít felfűt befűt átmelegít kihűt behűt hűt lehűt felfagyaszt leolvaszt kiolvaszt felolvaszt jégtelenít leszed felszed kiszed elbont megbont visszabont visszaépít visszarak visszapakol helyretesz átvariál kivariál megvariál átszab beszab szeletez átprogramoz leprogramoz felprogramoz visszaprogramoz párosít bepárosít csatlakoztat rácsatlakoztat regisztráltat bejegyeztet átjegyeztet átjegyez kijegyeztet töröltet kitöröltet nyittat megnyittat engedélyeztet hitelesíttet láttamoz láttamoztat lepecsételtet záradékol záradékoltat közbejár közbenjár felszólal ellenőriztet hatálytalanít érvénytelenít érvényesít alkalmaz felülír felülbírál újratárgyal letárgyal elsimít simít elvarr elpasszol kioperál megoperál megröntgenez ultrahangoz megultrahangoz beinjekcióz lecsapol bekötöz gipszeltet lelézerez lézerez gyógyít meggyógyít kúrál kezeltet átkezel chipez bechipez ivartalanít féregtelenít megnyírat nyírat fazoníroz leborotvál borotvál beszárít hajaz göndörít vasaltat lakkoztat generál visszakapcsol visszaköt visszaszerel visszatesz összevarr utánállít beállíttat feltol előkerít beidéz árverez rebootol gyökérkezel leletez leokéz beáraz kiáraz komissióz visszáruz posztol korrektúráz véleményez tördel laminál fűz szervizel utántölt lebonyolít szemrevételez dokumentál utánellenőriz kalkulál utángyárt utángyártat köszörül megköszörül fékez gumiz átgumiz gitterez síkosságmentesít szervez megszervez átszervez lebont gombol hangszerel betárol eltüntet helyreigazít kifizettet"
    ),
    "start": "indít elindít beindít megindít kezdeményez intéz elintéz rendez elrendez intéztet",
    "check": (
        "kibogoz felgombolyít utánaolvas utánatelefonál rákeres rákukkant belelapoz átlapoz felleltároz leleltároz megszámol leszámol letapogat "
        "végigkérdez végigjár végigtelefonál lemonitoroz kitapogat átfésül összepárosít kimatekoz megtudakol kitudakol megsaccol felsaccol megvizitel vizitel "
        "megszondáz átauditál auditál validál verifikál kitárgyal "
        "kikér összehasonlít leolvas dönt határoz elbírál bírál mér lemér felmér bemér megsürget elővesz kivizsgál néz megnéz utánanéz ránéz átnéz körülnéz belenéz ellenőriz leellenőriz vizsgál megvizsgál átvizsgál kiderít "
        "megtud felderít kérdez megkérdez rákérdez érdeklődik egyeztet leegyeztet átbeszél megbeszél beszél tanulmányoz "
        "áttanulmányoz utánajár utánakérdez elemez kielemez felmérlegel mérlegel megvitat tesztel letesztel kitesztel "
        "diagnosztizál konzultál értékel kiértékel nyomoz lenyomoz követ átolvas elolvas visszanéz "
        "visszakérdez tudakozódik tájékozódik bevizsgál összevet leinformál informálódik puhatol átgondol megfontol "
        "utánaérdeklődik utánaszámol átfut átrág leméreget monitoroz visszaellenőriz megszemlél szemléz bejár "
        "felülvizsgál kinyomoz felkutat kutat felgöngyölít leellenőriztet bevizsgáltat átvizsgáltat meghallgat visszahallgat visszakeres kikeres előkeres utánakeres átbogarász kibogarász végignéz végigolvas végigellenőriz megkukkant bekukucskál lemeós átmustrál felbecsül megbecsül becsül lekérdez lekér megvizsgáltat bemintáz"
    ),
    "replace": "kicserél lecserél cserél becserél visszacserél helyettesít",
    "ready": (
        "összedob összeüt felvázol felskiccel skiccel összeollóz legenerál kigenerál összebarkácsol összekalapál átdolgoz elkészül készül meglesz megvan elkészít összeállít megterveztet kész összeír előkészít kidolgoz"
    ),
    "prepare": (
        "gyárt legyárt készít kitesz kirak felrak feltesz kifüggeszt megfogalmaz készíttet kimutat összegez összegyűjt összekészít legyűjt "
        "kigyűjt leír összeszed átfotóz befotóz lefotóz fotóz szkennel beszkennel átszkennel fénymásol lefénymásol kinyomtat nyomtat másol lemásol kimásol megcímez becsomagol csomagol borítékol beborítékol összecsomagol bepakol kiválogat válogat összeválogat lefotóztat kiszerkeszt"
    ),
    "keep": (
        "fenntart megtart félretesz félrerak tartogat megőriz őriz tárol félreállít visszatart tart elrak eltesz"
    ),
    "book": (
        "foglal lefoglal befoglal előjegyez beír beütemez ütemez beoszt bejegyez előjegyeztet időzít beprogramoz"
    ),
    "move": (
        "becsúsztat tol áttesz átrak áthelyez elhalaszt halaszt elnapol áttol eltol átütemez átfoglal átír előrehoz csúsztat "
        "elcsúsztat késleltet átcsúsztat visszacsúsztat átpasszíroz"
    ),
    "ensure": "gondoskodik kezeskedik",
    "none": (
        "enged végigmegy hazaér hazatér hazajut hazautazik visszautazik repül elrepül szed kirándul idéz talál megtalál rátalál veszít elveszít elvész eltűnik feltalál kitalál zár nyit visszajön hazajön hazamegy figyel odafigyel ráér gondolkodik gondolkozik várakozik csalódik tanácskozik beszélget ismerkedik bízik reménykedik tud akar utazik reklamál kapcsol lép tolmácsol kér köszön remél hisz gondol érez szeret örül sajnál ért megért "
        "lát hall emlékszik vár elvár bízik ajánl javasol kíván igyekszik próbál megpróbál törekszik szándékozik "
        "dolgozik segít támogat van áll ül fekszik él lakik marad vél elfogad választ megköszön felejt elfelejt bán "
        "bocsát elnézést-kér késik hiányol mellékel ezennel ragaszkodik ismer tartozik hozzátesz említ megemlít "
        "hivatkozik jár számít ajánlkozik használ szokik élvez hiányzik szenved küszködik fárad bajlódik látszik függ "
        "mehet tanul hallgat merül tagad elutasít visszautasít lemond aggódik utál imád csodál bosszankodik panaszkodik "
        "vállal megígér ígér elismer sejt tapasztal mond megállapodik állapít megállapít kivár megvár ismétel nyaral "
        "vizsgázik elad tárgyal strandol síel bulizik buszozik vonatozik kirándulgat gyászol dühöng mérgelődik kételkedik reménykedik csodálkozik bizakodik sóhajtozik álmodik fázik izzad mosolyog nevet sír pislog jut bukik hibázik téved vétkezik futkos kocog edz úszik szabadságol pihen ebédel reggelizik vacsorázik alszik iszik eszik fogy költ költözik üzemeltet forgalmaz "
        "működik működtet üdvözöl gratulál elbúcsúzik viszonylik felszámít szünetel tartalmaz jelent kerül visszajut "
        "kockáztat fogyaszt tájol hozzájárul beleegyezik eláll egyetért úsz úszik fut játszik csúszik késlekedik hanyagol "
        "leszögez hangsúlyoz megjegyez kiemel lesz értékesít ünnepel boldogul"
    ),
}  # fmt: skip

# The last vowel that tells is deep, or there is none that tells, but for a prefix.
_B = (
    "((?:^(?!\\w*(?:frissít|csíp)$)|^(?:meg|fel|le|be|el|elő|össze|szét|félre|végig|helyre|közzé|közbe|bele|rendbe)(?=(?:ír|hív|nyit|nyír|szív|indít|tisztít|bír)$)"
    "|[aáoóuú])[^aáoóuúeéöőüű]*?)"
)
_R = "([öőüű][^aeiouáéíóúöőüű]*?)"  # the last vowel is high and rounded
_C = "(?:[íűú]t|[bcdfghjklmnprsvz][td]|[jnm]l|ngl)"  # stems that need a vowel before some endings


def _ends(back: str, front: str, rounded: str = "") -> Endings:
    return ((f"{_B}(?:ik)?$", back), *([(f"{_R}(?:ik)?$", rounded)] if rounded else []), ("()(?:ik)?$", front))


def _inner(back: str, front: str) -> Endings:
    """Endings that begin with a j, which becomes one with an s or a z before it: ``hozzuk``, ``mossuk``."""
    rows = []
    for start, end in ((_B, back), ("()", front)):
        for last, instead in (("sz", "ssz"), ("s", "ss"), ("z", "zz"), ("", "j")):
            rows.append((f"{start}{last}(?:ik)?$", "|".join(rf"\1{instead}{one}" for one in end.split("|"))))
    return rows


def _long(back: str, front: str, back_long: str, front_long: str) -> Endings:
    """Endings that begin with a vowel behind two consonants: ``hívni`` but ``mondani``."""
    return (
        (f"{_B}(?={_C}$)({_C})$", back_long), (f"(?={_C}$)()({_C})$", front_long), (f"{_B}(?:ik)?$", back), ("()(?:ik)?$", front),
    )  # fmt: skip


def _each(pattern: str, endings: str) -> str:
    return "|".join(pattern + ending for ending in endings.split())


_ME: Endings = (
    (f"{_B}(?={_C}$)({_C})$", r"\1\2ok|\1\2om|\1\2alak"), (f"{_R}(?={_C}$)({_C})$", r"\1\2ök|\1\2öm|\1\2elek"),
    (f"(?={_C}$)()({_C})$", r"\1\2ek|\1\2em|\1\2elek"), *_ends(r"\1ok|\1om|\1lak", r"\1ek|\1em|\1lek", r"\1ök|\1öm|\1lek"),
)  # fmt: skip
_WE_ANY = [r"\1szunk", r"\1sunk", r"\1zunk", r"\1unk", r"\1szünk", r"\1sünk", r"\1zünk", r"\1ünk"]
_WE: Endings = tuple(
    (ending, f"{instead}|{indefinite}") for (ending, instead), indefinite in zip(_inner("uk", "ük"), _WE_ANY, strict=True)
)
# Verbs that a prefix makes whole are promised without a time ("kicseréljük"); bare ones then tell what one does at all ("festünk").
_WHOLE = (
    "^(?:meg|el|ki|be|fel|le|át|oda|haza|vissza|össze|szét|hozzá|utána|tovább|félre|rá|bele|körül|elő|végig|alá|föl|ide|közzé|rendbe|helyre|jóvá|újra)"
    "(?!emez$|lenőriz$|szél$|szélget$|csül$|zel$|ltároz$|rdez$|szít$|get$|nget$)\\w{2,}$"
    "|^(?:töröl|módosít|korrigál|sztornóz|sztornózik|orvosol|helyesbít|igazol|leigazol|intéz|intézkedik|aktivál)$"
)

_THEY: Endings = (
    (f"{_B}(?={_C}$)({_C})$", r"\1\2anak|\1\2ják"), (f"(?={_C}$)()({_C})$", r"\1\2enek|\1\2ik"),
    *((ending, instead.replace("ák", "ák") + "|" + other) for (ending, instead), other in zip(_inner("ák", "")[:4], [r"\1sznak", r"\1snak", r"\1znak", r"\1nak"], strict=True)),
    ("()(?:ik)?$", r"\1nek|\1ik"),
)  # fmt: skip
_BARE = f"^(?!{_WHOLE})"

FORMS: Mapping[str, Endings] = {
    "me": _ME,
    "we": _WE,
    "i_do": ((_WHOLE, "-"), *_ME),
    "we_do": ((_WHOLE, "-"), *_WE),
    "we_any": tuple((ending, indefinite) for (ending, _), indefinite in zip(_WE, _WE_ANY, strict=True)),
    "he": (*((ending, rf"\g<0>|{instead}") for ending, instead in _inner("a", "")[:4]), ("()(?:ik)?$", r"\g<0>|\1i")),
    "they": _THEY,
    "they_done": ((_BARE, "-"), *_THEY),
    "thou": _ends(r"\1od|\1sz|\1játok|\1tok", r"\1ed|\1sz|\1itek|\1tek", r"\1öd|\1sz|\1itek|\1tök"),
    "inf": _long(r"\1ni", r"\1ni", r"\1\2ani", r"\1\2eni"),
    "past": (
        (f"{_B}(a)t$", _each(r"\1\2tt", "am ad a uk unk ák ak") + r"|\1\2tott"), ("()et$", _each("ett", "em ed e ük ünk ék ek") + "|etett"),
        (f"{_B}t$", _each(r"\1tott", "am ad a uk unk ák ak") + r"|\1tott"), (f"{_R}t$", _each(r"\1tött", "em ed e ük ünk ék ek") + r"|\1tött"),
        ("t$", _each("tett", "em ed e ük ünk ék ek") + "|tett"),
        (f"{_B}(?:ik)?$", _each(r"\1t", "am ad a uk unk ák ak") + r"|\1t|\1ott"), ("()(?:ik)?$", _each(r"\1t", "em ed e ük ünk ék ek") + r"|\1t|\1ett|\1ött"),
    ),
    "cond": _long(
        _each(r"\1n", "ék ám ánk ák a ánál ád"), _each(r"\1n", "ék ém énk e énél éd"),
        _each(r"\1\2an", "ék ám ánk ák a ánál ád"), _each(r"\1\2en", "ék ém énk e énél éd"),
    ),
    "imp": (
        (f"{_B}szt$", _each(r"\1ssz", "on a ák anak unk")), ("szt$", _each("ssz", "en e ék enek ünk")), (f"{_B}st$", _each(r"\1ss", "on a ák anak unk")),
        ("st$", _each("ss", "en e ék enek ünk")), (f"{_B}([íúű]|[bcdfghjklmnpr])t$", _each(r"\1\2ts", "on a ák anak unk")),
        (f"{_R}([bcdfghjklmnpr])t$", _each(r"\1\2ts", "ön e ék enek ünk")), ("([íúű]|[bcdfghjklmnpr])t$", _each(r"\1ts", "en e ék enek ünk")),
        (f"{_B}t$", _each(r"\1ss", "on a ák anak unk")), (f"{_R}t$", _each(r"\1ss", "ön e ék enek ünk")), ("t$", _each("ss", "en e ék enek ünk")),
        *((ending, instead) for ending, instead in _inner("on|a|ák|anak|unk", "en|ön|e|ék|enek|ünk")),
    ),
    "should": (
        ("szt$", "sszam|sszem"), ("st$", "ssam|ssem"), ("([íúű]|[bcdfghjklmnpr])t$", r"\1tsam|\1tsem"), ("t$", "ssam|ssem"),
        *((ending, instead) for ending, instead in _inner("am|ak", "em|ek")),
    ),
    "deed": _ends(r"\1ás", r"\1és"),
    "doer": _ends(r"\1ó", r"\1ő"),
    "must": _long(
        _each(r"\1n", "om unk ia iuk od iuk"), _each(r"\1n", "em öm ünk ie iük ed"), _each(r"\1\2an", "om unk ia iuk od"), _each(r"\1\2en", "em ünk ie iük ed"),
    ),
    "va": _ends(r"\1va", r"\1ve"),
}  # fmt: skip


def _short(lemma: str, stem: str, vowels: str, we: str, they: str = "") -> dict[str, str]:
    """Verbs that lose a vowel: ``töröl``, ``törlöm``."""
    e, u, i = vowels.split()
    return {
        "me": f"{stem}{e}k {stem}{e}m", "we": f"{stem}{u}nk {we}", "he": f"{lemma} {stem}{i}", "they": f"{lemma}n{'a' if u == 'u' else 'e'}k {they or stem + 'ik'}",
        "deed": stem + ("ás" if u == "u" else "és"),
    }  # fmt: skip


def _sz(stem: str, past: str, front: bool = True) -> dict[str, str]:
    """``tesz``, ``vesz``, ``visz`` and what is made of them."""
    t = past[-2:]
    return {
        "me": f"{stem}szek {stem}szem", "we": f"{stem}szünk {stem}sszük", "he": f"{stem}sz {stem}szi", "they": f"{stem}sznek {stem}szik",
        "inf": f"{stem}nni", "thou": f"{stem}szel {stem}szed {stem}szitek", "cond": f"{stem}nne {stem}nném {stem}nnék {stem}nnénk",
        "past": f"{past} {past}em {past}e {past}ük {past}ünk {past}ék {past}ek" if t else "", "imp": f"{stem}gyen {stem}gye {stem}gyék {stem}gyenek",
        "deed": f"{stem}tel {stem}tél", "va": f"{stem}ve",
    }  # fmt: skip


_PREFIXES = (
    "meg el ki be fel le át oda haza vissza össze szét hozzá utána tovább félre rá bele körül elő előre végig alá föl ide hátra túl közzé "
    "rendbe helyre jóvá együtt ott agyon szembe keresztül közbe tönkre"
)
_GO = {
    "me": "megyek", "we": "megyünk", "he": "megy", "they": "mennek", "inf": "menni", "past": "ment mentem mentünk mentek mentél",
    "cond": "mennék menne mennénk mennének", "imp": "menjen menjek menjünk menjenek", "deed": "menetel", "va": "menve", "thou": "mész mentek",
}  # fmt: skip
_COME = {
    "me": "jövök", "we": "jövünk", "he": "jön", "they": "jönnek", "inf": "jönni", "past": "jött jöttem jöttünk jöttek jöttél",
    "cond": "jönnék jönne jönnénk jönnének", "imp": "jöjjön jöjjek jöjjünk jöjjenek", "deed": "jövetel", "va": "jőve", "thou": "jössz jöttök",
}  # fmt: skip
_ROOTS: Mapping[str, Mapping[str, str]] = {
    "megy": _GO, "jön": _COME, "tesz": _sz("te", "tett"), "vesz": _sz("ve", "vett"),
    "visz": {**_sz("vi", "vitt"), "imp": "vigyen vigye vigyék vigyenek", "va": "víve", "cond": "vinne vinném vinnék vinnénk"},
    "lesz": {**_sz("le", "lett"), "imp": "legyen legyek legyünk legyenek", "deed": "lét", "va": "léve"},
    "hisz": {**_sz("hi", "hitt"), "imp": "higgyen higgye"}, "eszik": {"me": "eszem eszek", "we": "eszünk", "he": "eszik", "they": "esznek"},
    "iszik": {"me": "iszom iszok", "we": "iszunk", "he": "iszik", "they": "isznak"},
    "alszik": {"me": "alszom", "we": "alszunk"}, "van": {"me": "vagyok", "we": "vagyunk", "he": "van", "they": "vannak", "past": "volt voltam voltunk voltak", "cond": "", "thou": "vagy"},
    "igyekszik": {"me": "igyekszem igyekszek", "we": "igyekszünk", "he": "igyekszik"}, "törekszik": {"me": "törekszem", "we": "törekszünk"},
    "emlékszik": {"me": "emlékszem", "we": "emlékszünk"},
    "ellenőriz": {
        "me": "ellenőrzök ellenőrzöm", "we": "ellenőrzünk ellenőrizzük", "he": "ellenőriz ellenőrzi", "they": "ellenőriznek ellenőrzik", "deed": "ellenőrzés",
    },
    "őriz": {"me": "őrzök őrzöm", "we": "őrzünk őrizzük", "he": "őriz őrzi", "they": "őriznek őrzik"},
    "végez": {"me": "végzek végzem", "we": "végzünk végezzük", "he": "végez végzi", "they": "végeznek végzik", "deed": "végzés elvégzés"},
    "szerez": {"me": "szerzek szerzem", "we": "szerzünk szerezzük", "he": "szerez szerzi", "they": "szereznek szerzik", "deed": "szerzés"},
    "jegyez": {"me": "jegyzek jegyzem", "we": "jegyzünk jegyezzük", "he": "jegyez jegyzi", "they": "jegyeznek jegyzik", "deed": "jegyzés"},
    "jelez": {"me": "jelzek jelzem", "we": "jelzünk jelezzük", "he": "jelez jelzi", "they": "jeleznek jelzik", "deed": "jelzés"},
    "orvosol": _short("orvosol", "orvosl", "o u ja", "orvosoljuk orvosolunk", "orvosolják"), "gyakorol": _short("gyakorol", "gyakorl", "o u ja", "gyakoroljuk", "gyakorolják"),
    "igényel": _short("igényel", "igényl", "e ü i", "igényeljük igényelünk"), "ismétel": _short("ismétel", "ismétl", "e ü i", "ismételjük"),
    "közöl": _short("közöl", "közl", "ö ü i", "közöljük"), "töröl": _short("töröl", "törl", "ö ü i", "töröljük"),
    "pótol": {**_short("pótol", "pótl", "o u ja", "pótoljuk pótolunk", "pótolják"), "me": "pótlok pótlom pótolok pótolom", "he": "pótol pótolja"}, "csörög": _short("csörög", "csörg", "ö ü i", "csörögjük"), "javasol": _short("javasol", "javasl", "o u ja", "javasoljuk", "javasolják"),
    "bocsát": {"inf": "bocsátani", "they": "bocsátanak bocsátják"}, "kap": {"me": "", "we": "", "thou": "kapsz kapod kaptok kapjátok"},
    "tud": {"me": "tudok tudom", "we": "tudunk tudjuk"}, "kész": {}, "lát": {"inf": "látni", "they": "látnak látják"},
    "mond": {"imp": "mondjon mondja"},
}  # fmt: skip


def _irregular() -> dict[str, dict[str, str]]:
    """The forms of a root, and of every verb that is made of it with a prefix."""
    found: dict[str, dict[str, str]] = {}
    prefixes = sorted(_PREFIXES.split(), key=len, reverse=True)
    for lemma in " ".join(VERBS.values()).split():
        for prefix in ("", *prefixes):
            root = _ROOTS.get(lemma.removeprefix(prefix)) if lemma.startswith(prefix) else None
            if root is not None:
                found[lemma] = {form: " ".join(prefix + word for word in words.split()) for form, words in root.items()}
                break
    return found


def _doing(lemma: str, forms: dict[str, str]) -> dict[str, str]:
    """The forms again of what one does at all, where the verb has no prefix, and of those with no certain object."""
    whole = re.search(_WHOLE, lemma)
    bare = {f"{'i' if form == 'me' else form}_do": "" if whole else forms[form] for form in ("me", "we") if form in forms}
    any_ = " ".join(word for word in forms.get("we", "").split() if not re.search("(j|ss|zz|gy|ssz)[uü]k$", word))
    done = {"they_done": forms["they"] if whole else ""} if "they" in forms else {}
    return {**forms, **bare, **done, **({"we_any": any_} if "we" in forms else {})}


IRREGULAR = {
    lemma: _doing(lemma, forms)
    for lemma, forms in (_irregular() | {"ér": {"past": ""}, "ment": {"me": ""}, "lement": {"me": ""}, "elvész": {}}).items()
}


def _roots() -> str:
    """Verbs that are listed only with a prefix: without it they promise nothing, but the prefix may stand apart."""
    listed = dict.fromkeys(" ".join(VERBS.values()).split())
    prefixes = sorted(_PREFIXES.split(), key=len, reverse=True)
    firsts = {lemma: next((one for one in prefixes if lemma.startswith(one)), "") for lemma in listed}
    return " ".join(dict.fromkeys(root for lemma, first in firsts.items() if first and len(root := lemma.removeprefix(first)) > 2 and root not in listed))


VERBS["root"] = _roots()

_NOUNS = {
    "call": "hívás telefon telefonon telefonhívás visszahívás telefonbeszélgetés",
    "message": (
        "válasz választ üzenet értesítés értesítő tájékoztatás visszajelzés hír infó információ visszaigazolás "
        "emlékeztető magyarázat levél level email e-mail mail sms üzi jelzés felvilágosítás fejlemény eredményhirdetés "
        "állásfoglalás státusz"
    ),
    "money": (
        "ajándékkártya ajándékutalvány pótdíj bírság késedelmi-kamat lakbér bér fizetés ösztöndíj pénz összeg visszatérítés jóváírás kedvezmény engedmény árengedmény utalvány kupon díj kártérítés kompenzáció "
        "kaució foglaló előleg befizetés túlfizetés különbözet különbség kötbér költség forint ft euró bérleti-díj "
        "utalás támogatás biztosíték letét illeték hátralék tartozás részlet bónusz juttatás segély visszajáró "
        "szállítási-díj munkadíj szállásdíj foglalási-díj maradék fennmaradó vételár vételára jegyár tandíj térítés térítési-díj útiköltség postaköltség fuvardíj szállítási-költség nevezési-díj óvadék rezsi"
    ),
    "document": (
        "boríték tájékoztatólevél értesítőlevél engedélyezési-terv mérési-jegyzőkönyv energetikai-tanúsítvány értékbecslés felmérési-lap ajánlatkérés árlista árkalkuláció részletezés részletező "
        "számlarészletező számlakivonat fizetési-meghagyás teljesítésigazolás teljesítési-igazolás jövedelemigazolás munkáltatói-igazolás lakcímkártya "
        "jogosítvány törzskönyv biztosítási-kötvény kötvény garanciajegy jótállási-jegy munkarend turnusbeosztás forgatási-terv látványkép render "
        "3d-terv kotta dalszöveg kézirat lektorálás korrektúraív tördelés nyomdai-fájl beszámoló összefoglaló emlékeztető-irat kérdőív "
        "megoldókulcs óravázlat jegyzék leltár leltárív rakjegyzék útvonalterv belépőkód kapukód aktiváló-kód licenszkulcs meghívólink csatlakozási-link "
        "zoom-link mappa másolatok helyszínrajz tulajdonilap térképmásolat alapító-okirat aláírási-címpéldány végzettség szakdolgozat bizonyítvány-másolat "
        "oltási-könyv kiskönyv kórlap ambuláns-lap mérési-eredmény szabadságolási-terv szabadságolás "
        "tankönyvutalvány szerződés ajánlat árajánlat számla számlá nyugta bizonylat jelentés nyomtatvány űrlap másolat link hivatkozás "
        "fotó fénykép kép dokumentum dokumentáció irat papír igazolás tanúsítvány bizonyítvány kimutatás tervezet terv "
        "terve látványterv katalógus útmutató lelet eredmény zárójelentés jegyzőkönyv határozat végzés kérelem beadvány "
        "meghatalmazás meghívó meghivó bérjegyzék elszámolás egyenleg közlő egyenlegközlő matrica kártya vázlat rajz "
        "receptet recept beutaló jegy jegye bérlet lista táblázat feladatlap tananyag munkafüzet levélmásolat felmondás "
        "nyilatkozat okirat adatlap prospektus jelszó kód belépő hozzáférés csekk díjbekérő szakvélemény értékelés "
        "javaslat vélemény állásfoglalás kalkuláció költségvetés melléklet anyag csomagolási-lista fordítás videó felvétel "
        "hangfelvétel kivonat bevallás névsor órarend útlevél útlevel oklevel szállítólevél szállítólevel garancialevél garancialevel ajánlólevél ajánlólevel keresetlevél keresetlevel fuvarlevél fuvarlevel fizetési-felszólítás záradék tulajdoni-lap riport ppt excel export licenc licenckulcs étlap menü tanmenet tematika feladatsor dolgozat vizsgalap létszám önéletrajz cv referencia elérhetőség számlaszám adószám cím lakcím telefonszám méret méretek napló mérőállás óraállás biztonsági-másolat adatszolgáltatás tájékoztató ismertető kezelési-terv munkalap munkaszerződés számlamásolat sablon képernyőkép képernyőfotó link menetrend beosztás oklevél engedély fájl pdf könyvelés-kimutatás "
        "leírás pótlap szerződéstervezet változat példány adat adatok pályázat felmérés jegyzet forgatókönyv alaprajz "
        "minta logó logóterv borítóterv diploma portfólió prezentáció díjszabás kártyaszám levonat korrektúra"
    ),
    "goods": (
        "csokr csokrot tükör tükr kosár sátr csizm kiscsizma bakancs szandál magassarkú öltözet ünneplő menyasszonyi-ruha ruhadarab zakó póló pulóver "
        "kesztyű sapka fürdőruha paplan ágynemű ágyneműhuzat huzat takaró pléd törölköző fürdőszobaszekrény wc-csésze "
        "kályha tűzhely sütő főzőlap mikró mikrohullámú szárítógép szárító porszívó takarítógép hősugárzó "
        "ventillátor elosztó hosszabbító kábel adapter töltőkábel webkamera projektor vetítő "
        "vetítővászon hangfal erősítő mikrofon zongora hegedű trombita furulya babakocsi autósülés gyerekülés kiságy etetőszék járóka bicikliülés "
        "roller görkorcsolya korcsolya síléc sífelszerelés snowboard kajak kenu csónakmotor horgászbot vödör talicska fűkasza láncfűrész fúrógép flex "
        "csiszológép betonkeverő tégla cement homok sóder murva kavics vakolat ragasztó glett fuga parketta szegély lambéria deszka gerenda bútorlap "
        "munkalap-konyha konyhabútor gardrób tálaló kölcsöncsónak terítő abrosz evőeszköz pohár tányér kínálótál szendvicstál hidegtál sütemény "
        "aprósütemény pogácsa szendvics leves pizza menüdoboz ételdoboz gyümölcskosár fagylalt csoki bonbon üdítő ásványvíz pezsgő brikett pellet "
        "gázpalack oxigénpalack "
        "ágykeret ágyrács fotel komód töltő címke polc hűtőláda autó kocsi jármű hajó csónak robogó utánfutó lakókocsi fuvar csizma papucs kanapéágy sátor fenyő karácsonyfa pad fűnyíró kerékpár csomag küldemény áru termék készülék gép mosógép eszköz doboz könyv ruha cipő kabát nadrág szoknya öltöny "
        "szőnyeg kanapé szék bútor ágy matrac hűtő hűtőszekrény mosogatógép tévé laptop telefonkészülék "
        "virág csokor torta étel ebéd kenyér süti kávé alkatrész pótalkatrész gyógyszer szemüveg lencse készlet "
        "cserekészülék rendelés megrendelés szállítmány raklap tábla függöny redőny kulcs kulcsok kulcsmásolat ajándék ajándékcsomag "
        "bőrönd poggyász lakáskulcs kellék táska pénztárca papírtekercs fa tűzifa csempe laminált festék gitár bicikli "
        "kerékpár játék óra-szíj gyűrű ékszer lánc palack láda bor tojás zöldség hal hús táp zsák állvány szerszám "
        "létra felszerelés csapágy fotelágy polc szekrény kutyatáp cserélt csereautó póthengert scanner szkenner nyomtató monitor billentyűzet tablet dokkoló fejhallgató sim simkártya kölcsönautó kölcsöngép tápegység merevlemez winchester pendrive telefontok tok"
    ),
    "spare": (
        "router modem mérőóra vízóra bojler kazán radiátor csaptelep mosdókagyló zuhanykabin páraelszívó klíma klímaberendezés hőszivattyú napelem inverter villanyóra gázóra hőmennyiségmérő kaputelefon füstérzékelő vízlágyító "
        "kézifék fékpofa féktárcsa fékcső lengéscsillapító rugó lengőkar gömbfej vezérműszíj ékszíj generátor önindító gyertya injektor hűtőventilátor vízpumpa "
        "olajszűrő levegőszűrő pollenszűrő ablaktörlő törlőlapát fényszóró izzósor lámpabúra visszapillantó lökhárító sárvédő motorháztető szélvédő "
        "kormányoszlop váltó kapcsoló konnektor biztosítéktábla relé kondenzátor alaplap memória videokártya hangszóró csatlakozó akku akksi "
        "érintőkijelző hátlap üvegfólia üveglap szifon wc-tartály golyóscsap nyomáscsökkentő tágulási-tartály keringtető keringetőszivattyú "
        "hőcserélő égőfej automatika zárbetét cilinder kilincsgarnitúra pánt vasalat görgő redőnyszíj rolótok szúnyogháló "
        "akkumulátor elem kijelző szűrő zár izzó égő gumi abroncs szelep tömlő tömítés fék fékbetét betét biztosíték "
        "csap motor szenzor termosztát ablak üveg ajtó kilincs zsanér szíj cipzár gomb sarok talp vezérlés panel lapka "
        "szivattyú ventilátor fűtőszál kuplung kipufogó toner nyomógomb"
    ),
    "person": (
        "suszter cipőjavító bőrös nyomdász könyvkötő dekoratőr belsőépítész építész tájépítész tervezőmérnök műszakis villanyász kazánszerelő "
        "bojlerszerelő hőszivattyús napelemes riasztószerelő kapuszerelő redőnyös szúnyoghálós árnyékolós zárszerelő zárász üvegező gipszkartonos szárazépítő "
        "szigetelő betonozó térköves burkolómester állványozó ácsmester kútfúró kútásó gallyazó kaszás öntözős medencés darukezelő markolós kotrós földgépes "
        "hídmérleges autómosó kozmetikázó fényező karosszérialakatos autóvillamossági gumiszerelő vizsgabiztos szemlész kárbecslő kárreferens ügyfélreferens "
        "hitelreferens hitelügyintéző pénzügyi-tanácsadó adótanácsadó bérelszámoló szülésznő gyógypedagógus fejlesztőpedagógus korrepetitor zongoratanár "
        "gitártanár úszóoktató síoktató lovasoktató kutyaiskolás kutyakozmetikus kutyasétáltató macskaszitter szitter ceremóniamester vőfély zenekarvezető "
        "hangosító hangtechnikus fénytechnikus operatőr retusőr szövegíró webmester marketinges sales-es kiszállítónk csomagküldő "
        "könyvtáros statikus adminisztrátor hr-es dizájner grafikus nyílászárós revizor bróker ügyvédjelölt értékbecslő energetikus szobalány londiner felszolgáló pilóta kalauz munkafelvevő karosszériás tetováló röntgenes műkörmös körmös szempillás borbély kárrendező végrehajtó nyelvtanár edzőnő elbíráló szerkesztő lektor bíráló titoktartó raktáros rakodómunkás kézbesítő kiszállító rendszermérnök tesztelő szerelőpáros brókerünk pénztáros titkár jegykezelő higiénikus bádogos tetős munkás földmunkás ápoló ápolónő geodéta vizsgáztató terapeuta ablakmosó gépész idegenvezető gazda őr portás pincér rendező hentes pék felügyelő jogász traktoros fuvaros kezelő műtős kőfaragó segítő zenész kutyás dezinfektor rovarirtó kárfelmérő gépkezelő daru darus legény mi-emberünk pszichiáter belgyógyász sebész bőrgyógyász szemész nőgyógyász gyerekorvos háziorvos technikus szerelő villanyszerelő vízszerelő mérnök futár sofőr kolléga kollégá kolléganő munkatárs szakember "
        "szaki mester doktor doktornő orvos főorvos fogorvos ügyvéd ügyvédnő asszisztens asszisztensnő titkárnő "
        "ügyintéző ügyfélszolgálatos referens előadó tanácsadó könyvelő könyvelés bérszámfejtő bérszámfejtés gondnok "
        "házmester kőműves burkoló festő falfestő asztalos lakatos kertész takarító takarítónő oktató tanár tanárnő "
        "tanító edző fodrász kozmetikus masszőr gyógytornász nővér védőnő állatorvos vezető igazgató főnök ingatlanos "
        "értékesítő képviselő műszerész gumis karbantartó fotós virágos cukrász séf szakács óvónő óvodapedagógus "
        "osztályfőnök csapat brigád fiúk srácok lányok sógorom férjem feleségem fiam lányom testvérem felmérő "
        "kárszakértő szakértő becsüs tolmács fordító rendszergazda fejlesztő programozó informatikus hálózatos operátor "
        "diszpécser recepció ügyelet ügyeletes szervizes szerviz műhely raktár pénzügy ügyfélszolgálat titkárság "
        "osztály iroda menedzser ügyfélmenedzser kapcsolattartó projektvezető művezető közös-képviselő kéményseprő "
        "üveges tetőfedő klímás klímaszerelő gázszerelő szállító költöztető rakodó jegyző ügyvezető úr asszony hölgy "
        "boltvezető valaki ember emberünk emberem instruktor dietetikus pszichológus logopédus mentős segéd tanuló "
        "gyakornok optikus kisbusz busz furgon teherautó taxi mentőautó patikus gyógyszerész varrónő szabó cipész órás "
        "ékszerész vízvezeték-szerelő duguláselhárító kárpitos parkettás glettelő ács helyettes helyettesem stylist "
        "sminkes embereink csapatunk bádogos hajvágó hűtős hűtőgépész liftes liftszerelő kertépítő mosodás zongorahangoló hangoló pultos körzetes ellenőr leolvasó gondozó gondozónő bébiszitter pótmama nevelő edzőnk búvár favágó szippantós kukás motorszerelő bringaszerelő kovács tetőmester úszómester kamionos kamion kamionunk teherautónk szerelőkocsi autómentő tréler darusautó"
    ),
    "appointment": (
        "konty frizura hajkontyozás alkalm állapotvizsgálat csontritkulás-vizsgálat szájhigiénia fogszabályzás fogfehérítés fogszabályzó-kontroll fogászat "
        "fogkontroll szemészet bőrgyógyászat nőgyógyászat ortopédia urológia kardiológia fizioterápia gyógytorna lökéshullám akupunktúra csontkovács "
        "talpmasszázs arcmasszázs gélezés műköröm lábápolás szemöldök szemöldökszedés szemöldökformázás borotválás szakálligazítás dauer hajhosszabbítás "
        "tőfestés balayázs próbasmink keretigazítás lencsepróba hallásvizsgálat mintavétel kötözés varratszedés oltóóra gyógyúszás babaúszás "
        "babamasszázs tanóra nyelvóra magánóra zongoraóra gitáróra próbaóra vezetésóra rutinvizsga forgalmi-vizsga nyelvvizsga "
        "pótvizsga konzílium mediáció egyeztető lakásmegtekintés ingatlanmegtekintés tesztvezetés járműátvétel autóátvétel szemlézés kárszemle "
        "kóstolás menükóstolás tortakóstolás kosztümpróba főpróba helyszínbejárás kick-off kickoff sprintindító webinár oktatás betanítás tréningnap "
        "csapatmegbeszélés "
        "gumicsere kerékcsere olajcsere jóga pilates torna úszás spinning zumba gellakk balayage hajfestés hajmosás arckezelés szempilla gyanta gyantázás tetoválás ultrahang röntgen mr ct szűrés szűrővizsgálat labor-vizsgálat fogtömés fogkőleszedés gyökérkezelés foghúzás implantáció ballagás évnyitó évzáró próbanap demó meeting videóhívás videohívás telefonkonferencia bemutatkozás forduló kör vacsora transzfer smink névadó keresztelő esküvői-próba osztályfotó osztályfotózás átadás átvétel kulcsátadás birtokbaadás szerződéskötés kiürítés állapotfelmérés próbajáték nyílt-nap szülői szülői-értekezlet próbanap beszélgetés alkalom időpontfoglalás lakásbemutató bemutatóóra időpont találkozó megbeszélés értekezlet tárgyalás egyeztetés konzultáció vizsgálat kezelés kontroll "
        "kontrollvizsgálat vérvétel oltás foglalkozás óra óránk edzés tréning próba ruhapróba próbavezetés megtekintés "
        "bemutató lakásbemutató fogadóóra interjú vizsga pótzéha hajvágás vágás melír festés szolárium masszázs manikűr "
        "pedikűr műtét szemle bejárás ülés közgyűlés átadás-átvétel meghallgatás állásinterjú esküvő fotózás tanfolyam "
        "workshop szertartás kóstoló túra utazás szemvizsgálat fogtisztítás fogkő pótóra aláírás lakásnézés "
        "műszaki-vizsga"
    ),
    "price": "ajánlat árajánlat díj kedvezmény akció óradíj bérleti-díj ár árak árat árunk tarifa feltétel díjtétel árfolyam kedvezményes-ár kamat",
    "work": (
        "javítás szerelés munka karbantartás takarítás festés telepítés frissítés beszerelés felújítás csere "
        "kivitelezés bekötés átállás leállás felmérés költözés"
    ),
    "party": (
        "részvétel önkormányzat minisztérium rendőrség könyvtár kormányhivatal földhivatal takarékpénztár kincstár légitársaság egyetem iskola óvoda múzeum színház szállítmányozó villanyszolgáltató vízmű gázszolgáltató távhő kormány áruház importőr gls mpl dpd ups dhl fedex foxpost nav beszállító gyártó raktár bank biztosító könyvelő kórház labor laboratórium hatóság hivatal bíróság közjegyző "
        "üzemeltető szolgáltató posta nagykereskedő gyár rendszer központ vezetőség társaság kolléga kollégá alvállalkozó "
        "partner kivitelező főnök igazgató"
    ),
}  # fmt: skip
# A noun that ends in a short a or e has it long before an ending.
NOUNS = {
    group: " ".join({word: 0 for one in (words + " " + WORDS["theirs"] if group == "party" else words).split() for word in (one, one[:-1] + {"a": "á", "e": "é"}.get(one[-1], one[-1]))})
    for group, words in _NOUNS.items()
}

_MY = "-?[jaáeéoöuüűúiknmd]{0,6}"
TAILS = {
    "owned": "j?[ae]",
    "owneds": "(?:j?[ae])?i",
    "our": "[jaáeéoöuüi]{0,3}nk",
    "many": "[aáeéoö]?k",
    "many_object": "[aáeéoö]?k[ae]t",
    "owned_object": "(?:j?[áé]|[oöe]?d[ae]|j?[uü]k[ae]|[oöe]?t[eo]k[ae]|j?[ae]i(?:t|(?:d|k|to?k)[ae]t))t?(?<=t)",
    "subject": "[jaáeéoöuü]{0,3}(?:k|m|d|nk|i|im|ink|ik|id|itok|itek|tok|tek|tök)?",
    "object": f"{_MY}t",
    "at_it": f"{_MY}(?:n|ban|ben|ra|re|ba|be|n[aá]l|n[eé]l|hoz|hez|höz|ig|kor|ként)",
    "from_it": f"{_MY}(?:[tbr][oóöő]l)",
    "aside": f"{_MY}(?:nak|nek|[bcdfghjklmnpqrstvyz]{{1,3}}[ae]l|[eé]rt|[oeaö]?s|[úű])",
}  # fmt: skip

_ANY = "(<w>|<n>|<t>+ (?!<t>))"  # a word, a figure, or a time however long it is
_PAPERS = "(<message>|hírt|választ|visszajelzést|tájékoztatást)"

_MADE = "|".join(f"{form}.={verb}" for form in ("me", "we") for verb in ("aláír", "kitölt", "nyomtat", "kinyomtat", "készít", "megír", "megcsinál", "elkészít", "szkennel", "beszkennel", "fotóz", "befotóz", "lefotóz", "összeszed", "összegyűjt", "javít", "átjavít", "fordít", "lefordít", "szerkeszt", "tervez", "rajzol", "lekér", "kikér", "letölt", "hitelesít", "lepecsétel", "kiszámol", "legyárt", "gyárt", "kidolgoz", "kinyomtat", "ellenjegyez", "láttamoz", "helyesbít", "korrigál", "átszámol", "újraszámol", "kiszámláz", "átír", "megfogalmaz", "összeír", "kitölt", "lepecsétel", "átnevez", "megtervez", "lemásol", "fénymásol", "laminál", "leletez"))
_SENT = "<me.send|we.send|me.give|we.give>"
_PHRASES = (
    ("{=pótol|=bepótol} <x>{0,3} (órát|óráját|órákat|alkalmat|alkalmakat|edzést|foglalkozást|kezelést)", "meet"),
    ("{me.=rendez|=kiegyenlít|=megfizet} <x>{0,4} (számlát|számlámat|számlánkat|díjat|tartozást|tartozásomat|hátralékot|részletet|lakbért|különbözetet|elmaradást|maradékot)", "pay"),
    ("(arra|arrafelé|erre|errefelé|környéken) <x>{0,1} {=jár}|{=jár} (arra|arrafelé|erre|errefelé)", "none"),
    ("(felét|harmadát|negyedét|többit|másikat|maradékot|hátralévőt|hátralevőt|elmaradásomat|elmaradásunkat|tartozásomat|tartozásunkat|számlámat|számlánkat) <x>{0,6} {=rendez|=kiegyenlít|=megfizet|=kifizet|=átutal|=utal|=törleszt}", "pay"),
    ("(bejegyzést|bejegyzésünket|bejegyzésemet|posztot|posztomat|állapotoldalt|státuszoldalt|hírfolyamot|közleményt|státuszt|helyzetjelentést) <x>{0,5} {=frissít|=kiegészít|=kitesz|=kirak}|{=frissít|=kiegészít} <x>{0,2} (bejegyzést|bejegyzésünket|bejegyzésemet|posztot|posztomat|állapotoldalt|státuszoldalt|hírfolyamot|közleményt|státuszt)", "tell"),
    ("(számon|számán|számodon|számukon|telefonszámon|telefonszámán|telefonszámodon|mobilon|mobilján|mobilodon|vonalon) <x>{0,4} {=keres|=megkeres|=jelentkezik|=felkeres}|{=keres|=megkeres|=jelentkezik|=felkeres} <x>{0,4} (számon|számán|számodon|számukon|telefonszámon|telefonszámán|telefonszámodon|mobilon|mobilján|mobilodon|vonalon)", "phone"),
    ("(ügyet|ügyét|ügyedet|ügyüket|aktát|aktáját|feladatot|irányítást|képviseletet|felelősséget) <x>{0,2} {=átvesz|=vállal}|{=átvesz|=vállal} <x>{0,2} (ügyet|ügyét|ügyedet|ügyüket|aktát|aktáját|feladatot|irányítást|képviseletet|felelősséget)", "none"),
    ("(onnan|innen|útból|kapuból|bejáratból|helyről|beállóból|bejárótól|kaputól) <x>{0,1} {=eláll|=áll}|{=eláll|=áll} <x>{0,2} (onnan|innen|útból|kapuból|bejáratból|helyről|beállóból|bejárótól|kaputól)", "fix"),
    ("(alkalmat|alkalmakat|órát|órákat|belépést|napot|napokat|összeget|pontot|pontokat|egyenleget) <x>{0,6} {=visszatölt|=rátölt|=visszatesz|=visszarak|=visszaad|=ráír}|{=visszatölt|=rátölt|=ráír|=visszaír|=feltölt} <x>{0,5} (bérletére|bérletedre|bérletünkre|bérletükre|kártyájára|kártyádra|egyenlegére|egyenlegedre|számlájára|számládra)|(bérletére|bérletedre|bérletükre|kártyájára|kártyádra|egyenlegére|egyenlegedre) <x>{0,4} {=visszatölt|=rátölt|=ráír|=visszaír|=feltölt}", "pay"),
    ("(aláírást|aláírását|aláírásomat|aláírásunkat|pecsétet) <x>{0,6} {=pótol|=bepótol}|{=pótol|=bepótol} <x>{0,4} (aláírást|aláírását|aláírásomat|aláírásunkat|pecsétet)", "act"),
    ("<sum_acc> <x>{0,5} {=visszatesz|=visszarak|=visszaad|=visszajuttat|=visszaküld|=visszatölt|=visszavezet|=ráír}|{=visszatesz|=visszarak|=visszavezet} <x>{0,3} (kártyájára|kártyádra|számlájára|számládra)", "pay"),
    ("(százalékot|forintot|eurót|ezret|ezer|árából|árunkból|árból|díjból|díjából) <x>{0,5} {=enged|=lead|=levesz}|{=enged|=levesz} <x>{0,4} (árából|árunkból|árból|díjból|díjából|százalékot|forintot)", "pay"),
    ("<there_you> <x>{0,2} {=dolgozik|=folytat|=kezd|=kopog}|{=dolgozik|=folytat} <there_you>", "come"),
    ("<more_said> <x>{0,2} {=mond|=tud|=közöl}", "tell"),
    ("(régi|eddigi|mostani|jelenlegi|akciós|kedvezményes|tavalyi|változatlan|szerződött) <old_price_at> <x>{0,4} {=számláz|=kiszámláz|=visz|=szolgáltat|=megy|=folytat}", "hold"),
    ("(hibajegyet|jegyet|ticketet|bejelentést|hibabejelentést) <x>{0,4} {=felad|=felvesz|=nyit|=megnyit}|{=felad|=nyit} (egy|a)? (hibajegyet|ticketet|bejelentést)", "fix"),
    # A fault is mended and the car brought back: two things, not one made only to be sent.
    ("{me.fix|we.fix} (a|az)? <w>{0,1} <spare.object>", "fix"),
    ("{=kicserél|=becserél|=lecserél|=cserél} (önnek|önöknek|neked|nektek|magának|maguknak) (<$>|<dot|bang|comma>|<and>)", "exchange"),
    ("<document.object> <x>{0,5} {me.=megkeres|we.=megkeres|me.=keres|we.=keres|me.=előkeres|we.=előkeres}|{me.=megkeres|we.=megkeres|me.=előkeres|we.=előkeres} (a|az)? <x>{0,2} <document.object>", "check"),
    ("(erre|rá|ezért|mindenre) <x>{0,4} (szavamat|szavunkat|szavam|szavunk) {=ad}|(szavamat|szavunkat) <x>{0,4} <t> <x>{0,3} {=ad}", "keep"),
    ("(millió|ezer|forint|ft|euró|szavunk|szavam|áron|árunk|áraink) (<x>|<comma>|<and>){0,5} (ezt|azt|ennyit|ehhez) <x>{0,3} {=tart|=megtart}|(ezt|ennyit) <x>{0,3} {=tart|=megtart} (is|önnek|neked|<t>){0,3} (<$>|<dot|bang>)", "hold"),
    ("(ezen|jelenlegi|mostani|régi|eddigi|akciós|kedvezményes|változatlan|megbeszélt|tavalyi|ugyanezen|ugyanazon) (a|az)? áron <x>{0,3} {me.fix|we.fix|me.prepare|we.prepare|me.send|we.send|me.give|we.give}", "hold"),
    (("<online> <x>{0,3} {=feltesz|=kitesz|=felrak|=kirak|=tesz|=rak|=betesz|=berak}|"
     "{=feltesz|=felrak|=betesz|=berak} (a|az)? <x>{0,2} <online>"), "send"),
    ("<goods.object|document.object|spare.object> <x>{0,7} <doorstep> <x>{0,3} {=tesz|=letesz|=kitesz|=rak|=lerak|=kirak|=ad|=lead|=bead|=visz|=dob}", "send"),
    # The whole of the words makes the sense. What is made, signed or filled in only to be sent promises one thing.
    (f"{{{_MADE}}} (<x>|<comma>){{0,9}} <and|comma> (?=(<w.!he.!they>|<n>|<comma>){{0,9}} <t> (<w.!me.!we>|<n>|<t>){{0,5}} {_SENT})", "none"),
    (f"{{{_MADE}}} <x>{{0,6}} <comma>? <and> (?=(<w.!me.!we>|<n>|<t>){{0,5}} {_SENT})", "serve"),
    ("{" + "|".join(f"{form}.={verb}" for form in ("me", "we") for verb in ("feldolgoz", "kiszámol", "átszámol", "rögzít", "iktat", "lefuttat", "összehasonlít")) + "} <x>{0,6} <comma>? <and> (?=(<w.!me.!we>|<n>|<t>){0,7} <me.tell|we.tell|me.write|we.write|me.phone|we.phone>)", "serve"),
    ("(alábbiakról|alábbiakat|következőkről|következőket|alábbi|alábbiak) <x>{0,5} {=tájékoztat|=értesít|=közöl|=válaszol|=ír|=küld}", "none"),
    (("(kódot|kódját|kódodat|kapukódot|kapukódját|belépőkódot|színkódot|színkódját|telefonszámot|telefonszámát|számot|számát|számlaszámot|számlaszámát|rendszámot|rendszámát|címet|címét|árat|árát|méretet|méretét|méreteket|elérhetőséget|elérhetőségét|"
     "nevet|nevét|adatot|adatait|véleményemet|véleményünket|javaslatomat|időpontot|részleteket|véleményt|összeget|létszámot) (<w.!apart>|<n>|<t>){0,4} {=megír|=ír}|{=megír} <x>{0,3} (kódot|kódját|színkódot|telefonszámot|telefonszámát|számlaszámot|címet|címét|árat|méretet|méreteket|nevet|nevét|létszámot)"), "tell"),
    ("<document.object> (<w.!apart>|<n>|<t>){0,4} {=összerak}|{=összerak} <x>{0,5} <document.object>", "prepare"),
    ("(régit|zsákot|zsákokat|szemetet|hulladékot|lomot|lomokat|sittet|törmeléket|ágakat|lombot|nyesedéket|roncsot|fát|fákat|rönköket|iszapot|földet|havat) <x>{0,7} {=elszállít|=elvisz|=elhord}|{=elszállít|=elvisz|=elhord} <x>{0,4} (zsákot|zsákokat|szemetet|hulladékot|lomot|lomokat|sittet|törmeléket|ágakat|lombot)", "fix"),
    (("(postaládájába|postaládádba|postaládájukba|postaládátokba|postaládába|levelesládájába|levelesládába|fakkjába|fakkodba|asztalára|asztalodra|kezébe|kezedbe|zsebébe|táskájába|mappába|mappájába|felhőbe|drive-ra|szerverre|portálra|tárhelyre) <x>{0,4} {=tesz|=dob|=bedob|=csúsztat|=becsúsztat|=rak|=letesz|=hagy|=berak|=betesz}|"
     "{=tesz|=dob|=bedob|=csúsztat|=becsúsztat|=rak|=letesz|=berak|=betesz} <x>{0,3} (postaládájába|postaládádba|postaládájukba|postaládába|levelesládájába|asztalára|asztalodra|mappába|felhőbe|drive-ra|tárhelyre)"), "send"),
    ("(rendelést|rendelésemet|megrendelést|igénylést|hirdetést|apróhirdetést) <x>{0,4} {=felad|=lead|=elküld}|{=felad|=lead} <x>{0,3} (rendelést|megrendelést|igénylést|hirdetést)", "fix"),
    ("(összegből|kifizetésből|béréből|bérből|béredből|kaucióból|letétből|visszatérítésből|óvadékból|fizetésből|egyenlegből|egyenlegéből|térítésből|járandóságból) <x>{0,4} {=levon|=leír|=lehúz|=visszatart}|{=levon|=leír|=lehúz|=visszatart} <x>{0,3} (összegből|kifizetésből|béréből|kaucióból|letétből)", "none"),
    ("(<elsewhere>) <x>{0,3} {=megy|=elmegy|=jön|=utazik|=indul|=repül|=leutazik|=felutazik|=visz|=elvisz|=átmegy|=bemegy|=hoz}|{=megy|=elmegy|=utazik|=indul|=visz|=elvisz} <x>{0,2} <elsewhere>", "none"),
    ("{=végez} (a|az)? (munkával|munkában|munkahelyen|suliban|műszakkal|melóval|iskolában|tanulással|egyetemmel)|(munkával|munkában|melóval|suliban) <x>{0,2} {=végez}|szerződést <x>{0,2} {=bont}|{=bont} szerződést", "none"),
    ("{=megy|=jön|=indul} (a|az) (kutyával|cicával|macskával|kutyussal|gyerekkel|gyerekekkel|kicsivel|fiammal|lányommal|kisfiammal|kislányommal|férjemmel|feleségemmel|párommal|anyukámmal|anyámmal|babával|családdal)", "come"),
    ("(jegyzőkönyvet|hangfelvételt|adatokat|adatait|rendelést|panaszt|bejelentést|hibajegyet|listára|névsorba|nyilvántartásba|állományba) <x>{0,4} {=vesz|=felvesz}", "fix"),
    ("(videóhívásban|videohívásban|videóhíváson|meeten|zoomon|teamsen|skype-on|online|személyesen|négyszemközt) <x>{0,3} {=beszél|=átbeszél|=egyeztet|=megbeszél|=konzultál|=leegyeztet}", "meet"),
    ("(levelet|levelét|válaszlevelet|értesítőt|felszólítást) <x>{0,4} {=postáz|=kipostáz|=elpostáz|=felad|=kiküld|=kézbesít}", "bring"),
    ("(varratot|varratokat) <x>{0,4} {=szed|=kiszed}", "fix"),
    ("részt <x>{0,2} {he.=vesz|they.=vesz}|{he.=vesz|they.=vesz} részt", "none"),
    ("(kapcsolatot|kapcsolatba) <x>{0,3} {=vesz|=felvesz|=lép|=tart}", "tell"), ("{=vesz|=felvesz|=lép} <x>{0,4} (kapcsolatot|kapcsolatba)", "tell"),
    ("(hírt|választ|tájékoztatást|visszajelzést|felvilágosítást|infót|információt|jelzést) <x>{0,3} {=ad|=küld|=nyújt|=hoz}", "tell"),
    ("{=ad} <x>{0,3} (hírt|választ|tájékoztatást|visszajelzést|felvilágosítást|infót|információt|jelzést)", "tell"),
    ("{=visszatér|=visszajön} <x>{0,2} (rá|erre|önhöz|önökhöz|hozzád|hozzátok|vele|válasszal|a)", "tell"), ("{=visszajön} <x>{0,3} (válasszal|infóval|hírrel)", "tell"),
    ("<more_with> <x>{0,3} {=jön|=visszajön|=jelentkezik|=keres|=megkeres|=felkeres}|{=keres|=megkeres|=felkeres} <x>{0,3} (válasszal|részletekkel|ajánlattal|eredménnyel|javaslattal)", "tell"),
    ("(árengedményt|engedményt|kedvezményt|százalékot|jóváírást|utalványt) <x>{0,4} {=ad|=nyújt|=kínál|=biztosít|=kap}", "pay"),
    ("{=ad|=nyújt|=biztosít} <x>{0,4} (árengedményt|engedményt|kedvezményt|százalékot|jóváírást|utalványt|kupont)", "pay"),
    ("(számlát|összeget|tartozást|tartozásom|hátralékot|díjat|költséget|különbözetet) <x>{0,4} {=rendez|=kezdeményez|=indít|=elindít|=átvállal|=elintéz|=elenged|=levon}", "pay"),
    ("<money|deed.pay> <x>{0,4} {=indít|=elindít|=kezdeményez|=intéz|=elintéz|=rendez|=megkezd|=elvégez|=jóváhagy|=engedélyez|=feldolgoz}", "pay"),
    ("{=indít|=elindít|=kezdeményez|=intéz|=elintéz|=rendez} <x>{0,4} (visszatérítést|jóváírást|utalást|visszautalást|visszafizetést|kifizetést)", "pay"),
    ("(postára|futárra|futárnak|postán|csomagautomatába|csomagautomatájába|automatába|csomagpontra|feladásra) <x>{0,3} {=ad|=tesz|=betesz|=felad|=visz|=küld|=rak|=berak|=dob|=bedob|=tol|=feltol}", "send"),
    ("{=betesz|=berak|=dob|=bedob|=feltol} <x>{0,4} (csomagautomatába|csomagautomatájába|automatába|csomagpontra)", "send"),
    ("<money.object|money.subject> <x>{0,3} {me.=áll|we.=áll}|{me.=áll|we.=áll} (a|az)? <x>{0,2} <money.object>", "pay"),
    ("<goods.object> <x>{0,6} {me.=letesz|we.=letesz|me.=lerak|we.=lerak|me.=bead|we.=bead}|{me.=letesz|we.=letesz|me.=lerak|we.=lerak} (a|az)? <x>{0,2} <goods.object>", "send"),
    ("<price.object> <x>{0,5} {=rögzít|=befagyaszt|=garantál|=tart|=fenntart}|{=rögzít|=befagyaszt|=garantál|=fenntart} <x>{0,3} <price.object>", "hold"),
    ("(kedvezményt|engedményt|árengedményt|kupont|utalványt) <x>{0,5} {=érvényesít|=alkalmaz|=levon}|{=érvényesít|=alkalmaz} <x>{0,3} (kedvezményt|engedményt|kupont)", "pay"),
    ("(beutalót|beutalóját|beutalódat) <x>{0,8} {=felír|=kiír|=megír|=ír}|{=felír|=kiír|=megír} <x>{0,3} (beutalót|beutalóját|beutalódat)", "prepare"),
    ("(nyitva|szabadon|bekapcsolva|égve|kint|elöl) <x>{0,2} {me.=hagy|we.=hagy}|{me.=hagy|we.=hagy} (nyitva|szabadon|bekapcsolva|égve|kint|elöl)", "act"),
    ("<appointment.subject> (<x>|<comma>){0,7} {we.=kezd|me.=kezd} (<dot|comma|bang>|<$>)", "meet"),
    ("<t> <x>{0,3} {he.=indul|they.=indul|he.=elindul|they.=elindul|he.=megy|they.=megy|he.=jön|they.=jön} <x>{0,5} <comma> (?=<t> <x>{0,3} {he.come|he.arrive|they.come|they.arrive|he.send|they.send|he.root|they.root})", "none"),
    ("{=ad|=tesz|=visz} <x>{0,4} (postára|futárnak|futárszolgálatnak|csomagautomatába)", "send"),
    ("(rendbe|helyre|működésbe|üzembe|kézbe|forgalomba|közzé|pontra|elérhetővé) <x>{0,3} {=tesz|=hoz|=rak|=állít|=vesz|=helyez|=lép}", "fix"),
    ("{=tesz|=hoz|=rak|=állít|=helyez} <x>{0,3} (rendbe|helyre|üzembe|közzé|elérhetővé|működőképessé)", "fix"),
    ("(félre|el) <x>{0,2} {=tesz|=rak}", "keep"), ("{=tesz|=rak} <x>{0,3} félre", "keep"), ("(fenn|fent) <x>{0,2} {=tart}", "keep"),
    ("nyitva <x>{0,2} {=hagy|=tart} <x>{0,2} (foglalást|foglalását|rendelést|helyét|ajánlatot)", "keep"),
    ("(nyitva|zárva|fogva|szem|számon) <x>{0,3} {=tart|=hagy}", "none"), ("{=tart} (tőle|attól|nyitva|zárva|benne|egy|kicsit)", "none"), ("(attól|tőle|úgy) {=tart}", "none"),
    ("(videóra|hangfelvételre|képernyőképet) {=felvesz|=készít}|{=felvesz|=készít} <x>{0,2} (videóra|hangfelvételre)", "check"),
    ("(gyesre|gyedre|nyugdíjba|szülésre|bíróságra|táppénzre) <x>{0,2} {=megy}|{=megy} (gyesre|gyedre|nyugdíjba|szülésre|táppénzre)", "none"), ("(azon|rajta) <x>{0,3} {=dolgozik|=van}", "none"),
    ("<person.object> <x>{0,4} {=küld|=kiküld|=megküld|=hív|=visz}|{=küld|=kiküld} <x>{0,4} <person.object>", "visit"),
    ("(szerelőt|szakembert|valakit|kollégát|technikust|embert|szervizest|autót|futárt|brigádot|csapatot) <x>{0,4} {=küld|=kiküld|=megküld|=hív}", "visit"),
    ("{=küld|=kiküld|=megküld} <x>{0,4} (szerelőt|szakembert|valakit|kollégát|technikust|embert|szervizest|futárt|brigádot)", "visit"),
    ("(időpontot|időpontra) <x>{0,4} {=egyeztet|=leegyeztet|=foglal|=ad|=kitűz|=kijelöl|=keres|=küld|=lefoglal|=rögzít|=előjegyez}", "time"),
    ("{=keres|=egyeztet|=kitűz|=kijelöl} <x>{0,4} (időpontot|határnapot|dátumot)", "time"),
    ("(vizsgaidőpontot|határidőt|határnapot) <x>{0,4} {=kijelöl|=kitűz|=ad|=tűz}", "fix"),
    ("{=gondoskodik|=intézkedik|=kezeskedik} (róla|arról|aziránt|érte|azért)? <comma>? hogy", "ensure"), ("{=megkér|=kér} <x>{0,4} <comma>? hogy", "ensure"), ("(megkérem|megkérjük|szólok|szólunk|megmondom|kiadom) <x>{0,5} <comma> hogy", "ensure"),
    ("{=szól|=megmond|=üzen|=jelez|=kiad} <x>{0,2} (kollégának|kollégának|kollégámnak|kollégáimnak|kolléganőmnek|szerelőnek|raktárnak|műhelynek|könyvelésnek|pénzügynek|futárnak|gondnoknak|fiúknak|titkárságnak|főnöknek|csapatnak)", "fix"),
    ("(kollégának|kollégámnak|kollégáimnak|kolléganőmnek|szerelőnek|raktárnak|műhelynek|könyvelésnek|pénzügynek|futárnak|gondnoknak|fiúknak|főnökömnek) <x>{0,4} {=szól|=továbbít|=jelez|=átad}", "fix"),
    ("(köszönetet|köszönetét|dicséretet|üdvözletet|üdvözletét|jókívánságot|elismerést|észrevételt|észrevételét|visszajelzését|véleményét|szavait) <x>{0,4} {=továbbít|=átad|=tolmácsol|=közöl}", "none"),
    ("{=továbbít|=átad|=tolmácsol} <x>{0,5} (köszönetet|köszönetét|dicséretet|dicséretét|üdvözletet|üdvözletét|elismerést|észrevételt|észrevételét|szavait)", "none"),
    ("(türelmét|türelmüket|elnézését|elnézést|megértését|segítségét|válaszát|figyelmét) <x>{0,3} {=kér|=köszön|=vár}", "none"),
    ("(örömmel|izgatottan|szeretettel) {=vár|=üdvözöl}", "none"),
    ("(jelezte|panaszát|ügyét|bejelentését|kérését|kérelmét|igényét|reklamációját|panaszt|ügyet|bejelentést|kérést|kérelmet|igényt|reklamációt) <x>{0,4} {=továbbít|=átad|=felvesz|=küld|=benyújt}", "fix"),
    ("(kollégának|kollégának|illetékesnek|osztálynak|központnak|gyártónak|biztosítónak|szolgáltatónak|vezetőségnek|hatóságnak|beszállítónak|hivatalnak|navnak) <x>{0,4} {=továbbít|=elküld|=megküld|=küld|=átad|=bead|=ír|=jelez}", "fix"),
    ("(irodába|irodájába|bankba|boltba|gyárba|bíróságra|hivatalba|beszállítónál|gyártónál|banknál|biztosítónál|szolgáltatónál|raktárban|központban) <x>{0,3} {=érdeklődik|=rákérdez|=utánanéz|=sürget}", "check"),
    ("{=felhív|=hív} <x>{0,3} <party.object|theirs>", "check"), ("(beszállítót|gyártót|bankot|biztosítót|szolgáltatót|raktárat|futárszolgálatot|futárt|postát|üzemeltetőt) <x>{0,3} {=felhív|=hív|=megkérdez|=keres|=megkeres}", "check"),
    ("{=műt|=operál|=megoperál}", "meet"), ("(hozzáférést|hozzáférését|hozzáférésed|hozzáférésedet|fiókot|fiókját|jogosultságot|jogosultságát) <x>{0,5} {=visszaad|=megad}", "fix"),
    ("mi <x>{0,1} {=áll}|{=áll} mi|(szállítást|fuvart|postaköltséget|kiszállítást|cserét|alkatrészt|munkadíjat|taxit|parkolást|szállást|útiköltséget|vacsorát) <x>{0,2} {=áll|=átvállal|=elenged}", "pay"),
    ("(fuvart|szállítást|kiszállítást|beszerelést|hónapot|éjszakát|órát|alkalmat|reggelit) <x>{0,2} (ajándékba|ingyen|grátisz|ráadásként) <x>{0,1} {=ad}", "pay"),
    ("(részt|maradékot|maradékát|hátralékot|hátralékát|tartozást|számlát|díjat|részletet|összeget|különbözetet|bérletet|lakbért|elmaradást) <x>{0,6} {=rendez|=kiegyenlít|=megfizet}", "pay"),
    ("(bevallás|áfabevallás|adóbevallás|kérelem|pályázat|beadvány) <colon> <x>{0,4} {=bead|=benyújt|=ad}", "fix"),
    ("{=áll} <x>{0,3} (költséget|költségét|költségeit|javítást|számlát|díjat|különbözetet|cehhet)|(költséget|költségét|költségeit|javítást|számlát|díjat|különbözetet) <x>{0,2} {=áll}", "pay"),
    ("<petition> <x>{0,4} {=bead|=ad|=benyújt}|{=bead|=benyújt} <x>{0,3} (fellebbezést|keresetet|beadványt|panaszt|kérelmet|pályázatot|igénylést|bevallást)", "fix"),
    ("(figyelmét|figyelmüket|figyelmed|figyelmedet|figyelmeteket) <x>{0,3} {=felhív|=hív}|{=felhív|=hív} <x>{0,4} (figyelmét|figyelmüket|figyelmed|figyelmedet|figyelmeteket)", "none"),
    ("(telefonon|telefonban) <x>{0,4} {=beszél|=konzultál|=egyeztet|=leegyeztet|=tájékoztat|=értesít|=megkeres|=keres|=felkeres|=megbeszél|=átbeszél|=visszajelez|=elmond|=megmond|=válaszol}|{=beszél|=konzultál|=egyeztet|=leegyeztet|=tájékoztat|=értesít|=megkeres|=keres} <x>{0,3} telefonon", "phone"),
    ("(emailben|e-mailben|mailben|levélben|írásban|üzenetben) <x>{0,3} {=felkeres|=megkeres|=keres}", "tell"),
    ("(alkalmat|alkalmakat|összeget|pontot|pontokat|napot|forintot|kreditet|egyenlegére|egyenlegedre) <x>{0,3} {=visszaír}|{=visszaír} <x>{0,3} (alkalmat|alkalmakat|összeget|pontot|pontokat|forintot|egyenlegére)", "pay"),
    ("<courier> <x>{0,9} {=ér|=odaér|=érkezik|=megérkezik|=jön|=kijön|=megy|=kimegy} <x>{0,3} <goods.aside>|<courier> <x>{0,3} <goods.aside> <x>{0,9} {=ér|=odaér|=érkezik|=megérkezik|=jön|=kijön|=megy|=kimegy}|{=ér|=odaér|=érkezik|=megérkezik|=jön|=kijön|=megy} <x>{0,6} <courier> <x>{0,3} <goods.aside>", "send"),
    ("(kezébe|kezedbe|kezükbe|kezetekbe) <x>{0,3} {=ad}|{=ad} <x>{0,3} (kezébe|kezedbe|kezükbe|kezetekbe)", "send"), ("(meg|megoldást|módot) <x>{0,3} {=talál}|{=talál} <x>{0,3} (megoldást|módot)", "fix"),
    ("{we.fix|he.fix|they.fix|me.fix|we.check|he.check|they.check|me.check|we.replace|they.replace|he.replace} <x>{0,6} (<at_yours>|helyszínen)|(<at_yours>|helyszínen) <x>{0,5} {we.fix|he.fix|they.fix|me.fix|we.check|he.check|they.check|me.check|we.replace|they.replace|he.replace}", "visit"),
    ("(órát|órákat|órámat|óráját|alkalmat|alkalmakat|edzést|foglalkozást) <x>{0,9} {=pótol|=bepótol}|(elmarad|elmaradt|kimaradt) <x>{0,9} {=pótol|=bepótol}", "meet"),
    ("(élesbe|éles) {=megy|=kimegy}|{=megy|=kimegy} (élesbe|éles)", "fix"), ("áron <x>{0,2} {=ad|=kap|=biztosít}|{=ad|=kap|=biztosít} <x>{0,4} áron", "hold"),
    ("<creature> <x>{0,9} {=visz|=hoz|=elvisz|=elhoz|=behoz|=bevisz|=odavisz|=visszavisz}", "come"),
    ("bizalmasan <x>{0,1} {=kezel}|(ügyeletet|szünetet|leltárt|akciót|szabadságot|készenlétet) {=tart}|{=tart} (nyitva|zárva|ügyeletet|leltárt)", "none"),
    ("<goods.aside|document.aside> <x>{0,2} {=megy|=visszamegy|=bemegy|=jön|=visszajön|=kimegy|=elmegy|=beugrik|=átugrik|=leugrik|=átmegy|=benéz}|{=megy|=visszamegy|=bemegy|=jön|=visszajön|=elmegy|=beugrik|=átugrik|=leugrik|=átmegy|=benéz} <x>{0,2} <goods.aside|document.aside>", "collect"),
    ("(felszólítás|díját|pótdíjat|kamatot|bírságot|felárat|késedelmi|díj) <x>{0,3} {=töröl|=elenged|=sztornózik|=kitöröl|=töröltet|=kitöröltet|=elengedtet|=leírat|=leír}", "pay"), ("(féláron|ingyen|kedvezménnyel|kedvezményesen|olcsóbban|díjmentesen) <x>{0,2} {=ad}|{=ad} <x>{0,4} (féláron|ingyen|kedvezménnyel|kedvezményesen|olcsóbban)", "pay"),
    ("(önért|érted|magáért|önökért|értetek) <x>{0,2} {=megy|=jön}|{=megy|=jön} <x>{0,2} (önért|érted|magáért|önökért|értetek)", "come"),
    ("(mailben|emailben|e-mailben|sms-ben|postán|futárral|csomagban) <x>{0,2} {=jön|=megy|=érkezik|=indul}|{=jön|=megy|=érkezik|=indul} <x>{0,2} (mailben|emailben|e-mailben|sms-ben|postán|futárral|csomagban)", "send"),
    ("(forintot|eurót|fontot|koronát|összeget|százalékot|ft) <x>{0,4} {=lehúz|=levon|=elenged|=leenged|=jóváír}|{=lehúz|=levon|=elenged|=leenged} <x>{0,4} (forintot|eurót|összeget|százalékot)", "pay"),
    ("{=töröl|=elenged|=sztornózik|=kitöröl} <x>{0,3} (díjat|díjakat|kamatot|bírságot|pótdíjat|felárat|díját)", "pay"), ("(önöktől|öntől|tőletek|tőled) <x>{0,2} {=elvisz|=elhoz|=visz|=hoz}|{=elvisz|=elhoz} <x>{0,2} (önöktől|öntől|tőletek|tőled)", "collect"),
    ("(szavamat|szavam) <x>{0,1} {=ad}|{=ad} <x>{0,1} (szavamat)", "none"), ("{=tesz} mindent|mindent <x>{0,2} {=tesz}", "none"),
    ("(számlájára|számládra|számlájukra|számlátokra|kártyájára) <x>{0,3} {=megérkezik|=érkezik|=beérkezik|=visszaér|=megy}|{=megérkezik|=érkezik|=beérkezik|=visszaér} <x>{0,2} (számlájára|számládra|számlájukra|kártyájára)", "pay"),
    ("{=jön|=jelentkezik} <x>{0,3} (válasszal|infóval|hírrel|egyenleggel|eredménnyel|ajánlattal|megoldással)", "tell"),
    ("(szemügyre|számításba|figyelembe|tudomásul|észre|komolyan|igénybe|kézbe) <x>{0,3} {=vesz}", "none"), ("{=vesz} <x>{0,3} (figyelembe|tudomásul|igénybe|részt)", "none"), ("részt <x>{0,2} {=vesz}", "come"),
    ("{=ad} <x>{0,2} (igazat|hálát)", "none"), ("(igazat|hálát) {=ad}", "none"),
    ("(időpontot|dátumot|árat|összeget|választ|pontosat|biztosat) <x>{0,2} {=mond}|{=mond} <x>{0,3} (időpontot|dátumot|árat|választ|pontosat|biztosat)", "tell"),
    ("{=hoz} <x>{0,3} döntést|döntést {=hoz}", "tell"),
    ("{=megír} <x>{0,3} <document.object>|<document.object> (<w.!apart>|<n>|<t>){0,4} {=megír|=ír}", "prepare"),
    ("(órát|órátokat|foglalkozást|próbát|edzést|vizsgát|bemutatót|megbeszélést|értekezletet|fogadóórát) <x>{0,4} {=tart|=megtart}", "meet"),
    ("{=megtart} <x>{0,3} (órát|foglalkozást|edzést|vizsgát|bemutatót|megbeszélést)", "meet"),
    ("(ki|el|le|fel|meg) <x>{0,1} (fog|fogom|fogjuk) {=kap}", "get"),
    ("{=megy} (rá|tönkre|át|bele|a (?!<w>{0,2} (<goods.at_it|spare.at_it|work.at_it|appointment.at_it>|fűtéshez|padlófűtéshez|címre|címükre|házhoz|lakáshoz|helyszínre|rendelőbe|szervizbe|szalonba|műhelybe)))", "none"), ("{=néz} (ki|fel|be)", "come"), ("{=jön} (rá|létre)", "none"), ("{=ad} (el|át|le|be)", "send"),
    ("{=kezd|=elkezd|=megkezd} <inf.none>|{=kezd|=elkezd} (szedni|edzeni|olvasni|gyűjteni|spórolni|készülni|fogyni)", "none"), ("{=kezd} <inf.fix>", "fix"), ("{=végez} (<$>|<and>|<comma>|<dot>)", "check"), ("{=megy|=jön|=kimegy|=átmegy|=kijön|=elmegy} <x>{0,3} (értük|érte)|(értük|érte) {=megy|=jön}", "collect"),
    ("{=vesz} (fel|át)", "collect"), ("(leülök|leülünk) <x>{0,3} (átnézni|megnézni|megbeszélni)", "meet"),
    ("(műszakba|suliba|oviba|kórházba|kezelésre|edzésre|bankba|vidékre|falura|reptérre|szabadságra|ebédelni|nyaralni|haza|aludni|dolgozni|iskolába|munkába|orvoshoz|külföldre) <x>{0,2} {=megy|=utazik|=indul}", "none"),
    ("{=megy|=utazik|=indul} <x>{0,2} (műszakba|suliba|oviba|kórházba|kezelésre|edzésre|bankba|vidékre|falura|reptérre|szabadságra|ebédelni|nyaralni|haza|aludni|dolgozni|iskolába|munkába|orvoshoz|külföldre)", "none"),
)  # fmt: skip
_TAILED = {".subject": (".subject", ".owned", ".owneds", ".many", ".our"), ".object": (".object", ".owned_object", ".many_object"), ".bare": (".subject", ".our"), ".alone": (".subject",), ".other": (".subject", ".owned", ".owneds", ".many")}


def _whole(pattern: str) -> str:
    """Let a noun that acts or is acted on be anybody's, and one or many."""

    def every(match: re.Match[str]) -> str:
        kinds = []
        for one in match[2].split("|"):
            tail = next((tail for tail in _TAILED if f"{tail}." in f"{one}."), "")
            kinds += [one.replace(tail, other) for other in _TAILED[tail]] if tail else [one]
        return match[1] + "|".join(dict.fromkeys(kinds)) + match[3]

    return re.sub(r"([<{])([^<>{}]*\.(?:subject|object|bare|alone|other)\b[^<>{}]*)([>}])", every, pattern)


PHRASES = tuple((_whole(pattern.replace("<x>{", f"{_ANY}{{")), group) for pattern, group in _PHRASES)

# ── Time ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

_DOT = "<dot>?"
_OF_DAY = "(<day_of>|<to>)?"
_TO_HOUR = "(<kor>|<to>|<oclock>)?"
_NEXT = "(jövő|következő|soron-következő|elkövetkező|eljövendő)"
_THIS = "(ezen|ez|ebben|e|most|mostani|aktuális|folyó)"
_WITHIN = "(belül|múlva|alatt|leforgása|elteltével|multán|bellül|beül|mulva)"
_MOST = "(legkésőbb|legfeljebb|maximum|max|legrosszabb|csak|kevesebb|mint|az|elkövetkező|következő|nagyjából|kb|körülbelül|mintegy|úgy|olyan|további|előreláthatólag)"

TIMES = (
    rule("number", "{n}"),
    rule("number", "{n} és fél", plus=0.5),
    rule("number", "fél", n=0.5),
    rule("number", "másfél", n=1.5),
    rule("number", "negyed", n=0.25),
    rule("number", "háromnegyed", n=0.75),
    rule("number", "egy? (pár|néhány|kis)|több|pár", n=0),
    # Times of day
    rule("clock", "{hour} " + _DOT + " <kor>"),
    rule("clock", "{hour} <oclock>"),
    rule("clock", "{hour} <to>"),
    rule("time", "(<hour>|<n>) (~es|~as|~os|~ös|~ás) (?!<appointment>)", skip=True),
    rule("time", "({date}|{date} {part}|{part}|{part}? {clock}) helyett|{date} {part}? {clock} helyett (?=<weekday|offset|month>)", skip=True),
    rule("time", "{date} <comma>? {part}? (<hour>|<n>|<hm>) <oclock>? helyett {clock}"),
    rule("clock", "{hour} (<oclock>)? {minute} (perckor|percre|percig|perctől|perc|p)"),
    rule("clock", "{hour} (óra|h|~h) {minute} (<kor>|<to>|<day_of>)?"),
    rule("clock", "{hm} " + _TO_HOUR),
    rule("clock", "{hm} (<day_of>)"),
    rule("clock", "{hhmm} (<kor>|<to>|<oclock>)"),
    rule("clock", "(?=<at>) {hour}"),
    rule("clock", "(?=<half_at>) {hour}", offset=-30),
    rule("clock", "{hour} (?=<before|after|around>)"),
    rule("clock", "fél {hour} " + _TO_HOUR, offset=-30),
    rule("clock", "(?<=<about|offset|weekday|part>) fel {hour} (<kor>|<to>|<oclock>|(?=<around>))", offset=-30),
    rule("clock", "negyed {hour} " + _TO_HOUR, offset=-45),
    rule("clock", "(háromnegyed|3 <slash> 4) {hour} " + _TO_HOUR, offset=-15),
    rule("clock", "{minute} perccel {hour} óra? előtt", back=True),
    rule("clock", "{minute} perccel {hour} óra? után"),
    rule("clock", "{minute} perc múlva (?=<at>) {hour}", back=True),
    rule("clock", "{minute} perc múlva {hour} (<oclock>|<kor>)", back=True),
    rule("clock", "délben|délre|délig|déltől|déli|délit|délidőben|déltájban|déltájt|dél (?=<before|after|around>)", hour=12, half="pm"),
    rule("hours", "{clock}"),
    rule("hours", "{hour}"),
    # Words made of a time that only tell which thing is meant, unless it is what people come to.
    rule("time", "(<hour|n>) órai (?=<w>)|(a|az)? (tavaszi|nyári|őszi|téli) (?=<w>)", skip=True),
    rule("time", "(?!<hour>) {number} óráig", unit="hour", bound="for"),
    rule("time", "(a|az)? (?=<adj>) {date} (?=<w>? <appointment.at_it>)"),
    rule("time", "(a|az)? <day_on> <made_up> (?=<w>)|{date} (ígért|beígért|tervezett|kiírt|meghirdetett) (?=<w>)", skip=True),
    rule("time", "(a|az)? (?=<adj>) {date} (?=<w>? <appointment.subject> <stands>)"),
    rule("time", "(?=<adj>) {date} (?=<w.!month.!weekday.!part.!between>)|(a|az) (?=<adj>) ({date}|<month>) (?=<w.!month.!weekday.!part.!between>)|(?=<adj>) <month> (?=<w.!weekday>)|(a|az) " + _NEXT + " (heti|havi|évi) (?=<w.!weekday>)|"
         "{year} (évi|évben|év)|{year} " + _DOT + " évi|(?=<adj>) {part} (?=<w>)", skip=True),
    # Days
    rule("date", "{offset}"),
    rule("date", "(a|az)? {offset} (nap|napon|napig|napra) (folyamán|során|végéig|végére|végén)?"),
    rule("date", "{offset} (végéig|folyamán|során)"),
    rule("date", "(másnap|másnapra|másnapig|következő nap|a következő napon)", day=1, follows=1),
    rule("date", "{weekday} " + _DOT),
    rule("date", "a {weekday} (nap|napon) (folyamán|során|végéig)?|{weekday} (folyamán|során|végéig)"),
    rule("date", _THIS + " (a|az)? (hét|heti|héten)? {weekday} (napon)?", week=0, this=True),
    rule("date", "még? (ezen|e)? a? (héten|heti) (még)? <comma>? {weekday}", week=0, this=True),
    rule("date", "(a|az)? (legközelebbi|legközelebb|soron következő) {weekday}"),
    rule("date", "(a|az)? " + _NEXT + " (hét|heti|héten|hetei|hetén)? <comma>? {weekday} (napon)?", week=1),
    rule("date", "{weekday} (a|az)? <comma>? " + _NEXT + " (hét|héten)", week=1),
    rule("date", "{weekday} (a|az)? <comma>? (héten)", week=0),
    rule("date", "(egy|1) hét múlva <comma>? {weekday}", week=1),
    rule("date", "(két|kettő|2) hét múlva <comma>? {weekday}", week=2),
    rule("date", "(három|3) hét múlva <comma>? {weekday}", week=3),
    rule("date", "(a|az)? " + _NEXT + " utáni (hét|héten|heti)? {weekday}", week=2),
    rule("date", "(?=<hoz>) ({weekday}|{offset}) {number} hétre", unit="week", after_day=True),
    rule("date", "(?=<hoz>) ({weekday}|{offset}) {number} napra", unit="day", after_day=True),
    rule("date", "(a|az)? {month} " + _DOT + " (hó|havi)? {day} " + _DOT + " " + _OF_DAY + " (nap|napjáig|napján|napjára)?"),
    rule("date", "{year} " + _DOT + " (évi|év)? {month} " + _DOT + " {day} " + _DOT + " " + _OF_DAY),
    rule("date", "{year} " + _DOT + " <dot|dash> {small} <dot|dash> {day} " + _DOT + " " + _OF_DAY),
    rule("date", "{year} <dash> {small} <dash> {day} " + _OF_DAY),
    rule("date", "{year} <dot> {small} <dot> {day} " + _DOT + " " + _OF_DAY),
    rule("date", "{month} " + _DOT + " {day} " + _DOT + " " + _OF_DAY + " (<comma>|<open>|<dash>)? (a|az)? {weekday} " + _DOT + " <close>?"),
    rule("date", "{year} " + _DOT + " {month} " + _DOT + " {day} " + _DOT + " " + _OF_DAY + " (<comma>|<open>)? {weekday} " + _DOT + " <close>?"),
    rule("date", "{weekday} " + _DOT + " (<comma>|<open>|<dash>)? (azaz|vagyis)? {month} " + _DOT + " {day} " + _DOT + " " + _OF_DAY + " <close>?"),
    rule("date", "{day} " + _DOT + " <day_of> <comma>? {weekday}|{weekday} <comma>? {day} " + _DOT + " <day_of>"),
    rule("date", "{day} " + _DOT + " <day_of|to>"),
    rule("date", "{ordinal}"),
    rule("date", "(a|az)? (hónap|hó|e hó|e hónap|folyó hó|tárgyhó|tárgyhónap) ({day} " + _DOT + " <day_of|to>|{ordinal})"),
    rule("date", "(jövő|következő) (év|évi) {month} " + _DOT + " ({day} " + _DOT + " " + _OF_DAY + ")"),
    rule("date", "{ymd} " + _DOT + " " + _OF_DAY),
    rule("date", "{dm} " + _DOT + " (<day_of>|<to>)"),
    rule("date", "{dm} <dot>?"),
    rule("date", "{weekday} <comma>? <open>? ({dm}|{ymd}) " + _DOT + " " + _OF_DAY + " <close>?"),
    rule("date", "({dm}|{ymd}) " + _DOT + " " + _OF_DAY + " (<comma>|<open>)? {weekday} <close>?"),
    rule("date", "(a|az)? {month} {nth} {weekday}"),
    rule("date", "(a|az)? (hónap) {nth} {weekday}"),
    rule("date", "(a|az)? {month} utolsó (napja|napján|napjáig|napjára)", edge="end"),
    rule("date", "(a|az|e)? hónap utolsó (napja|napján|napjáig|napjára|munkanapján|munkanapjáig)", period="month", edge="end"),
    rule("date", "(a|az|e)? hét utolsó (napja|napján|napjáig|munkanapján|munkanapjáig|munkanapja)", period="week", edge="end"),
    rule("date", "{holiday} (napja|napján|napjáig|napjára)?"),
    rule("date", "{holiday} (első napja|első napján)"),
    rule("date", "szent este", holiday="12-24"),
    rule("date", "új év (napjáig|első napján)?", holiday="01-01"),
    rule("date", "valentin (nap|napra|napig|napon)", holiday="02-14"),
    # Stretches
    rule("date", "még? (ezen|ez|ebben) (a|az) {period} (folyamán|során)?|még? e {period} (folyamán|során)?", shift=0),
    rule("date", "még (a|az) {period}|(a|az) (folyó|mostani|aktuális|jelenlegi) {period}", shift=0),
    rule("date", "a héten (belül|folyamán|még)?", period="week"),
    rule("date", "idén|az idén|még idén|az idei évben|idei év", period="year", shift=0),
    rule("date", "a (hét|hónap) folyamán|hét közben|a hét során", period="week", shift=0),
    rule("date", "(a|az)? hónap (folyamán|során)", period="month", shift=0),
    rule("date", "(a|az)? " + _NEXT + " {period} (folyamán|során|bármelyik napján|valamelyik napján)?", shift=1),
    rule("date", "(a|az)? " + _NEXT + " utáni {period}", shift=2),
    rule("date", "(a|az|ez|e)? {period} <end>", edge="end", shift=0),
    rule("date", "(ennek|az) (a|az)? (hétnek|hónapnak|évnek) a <end>", edge="end", period="week", shift=0),
    rule("date", "(a|az)? " + _NEXT + " {period} <end>", edge="end", shift=1),
    rule("date", "(a|az)? {month} <end>", edge="end"),
    rule("time", "{year} " + _DOT + " (évi|év)? {month} <end>", edge="end"),
    rule("date", "(hóvége|hóvégén|hóvégéig|hóvégére|hóvégi|hónapvégén|hónapvégéig|hónapvége|hónapvégére)", period="month", edge="end"),
    rule("date", "(évvége|évvégén|évvégéig|évvégére|év végéig)", period="year", edge="end"),
    rule("date", "(jövő|következő) {period} (második|első) felében", shift=1),
    rule("date", "{month} {year}|{year} {month}"),
    rule("time", "(a|az)? {month} (folyamán|során|hónapban|havában)?"),
    rule("date", "(a|az)? (hétvége|hétvégén|hétvégére|hétvégéig) (folyamán)?", period="weekend"),
    rule("date", "(a|az)? " + _NEXT + " (hétvége|hétvégén|hétvégére|hétvégéig)", period="weekend", shift=1),
    rule("time", "(a|az)? " + _NEXT + " (hónap|hó|havi|hónapban) ({day} " + _DOT + " <day_of|to>|{ordinal})", shift=1),
    # Parts of the day
    rule("time", "{part} (folyamán|során)?"),
    rule("time", "(a|az)? {part} (folyamán|során|végéig|közepén)"),
    rule("time", "{date} <comma>? {part}"),
    rule("time", "(a|az)? (délelőtt|délután) (folyamán|során|első felében|második felében)"),
    rule("time", "(kora|korai) (reggel|reggelre|reggelig|reggeli|hajnalban)|korán reggel|reggel korán|jókor reggel|(reggel|holnap)? (az|a)? (első|legelső) (dolgom|dolgunk|utam|utunk|teendőm|teendőnk|feladatom)|"
         "(reggel|délelőtt) elsőként|elsőként reggel|(reggel|rögtön|azonnal) (nyitáskor|nyitásra|nyitás után|munkakezdéskor|munkakezdés után)|nyitásra|nyitáskor|reggel első", part="early", next=True),
    rule("time", "{date} (reggel|reggelre)? (viszont|majd|pedig|akkor)? (az|a)? (első|legelső) (dolgom|dolgunk|utam|utunk|teendőm|teendőnk|feladatom)|{date} reggel (rögtön|azonnal|elsőként)|{date} reggel? (elsőként|legelőször|kora reggel|korán reggel|reggel korán|nyitáskor|nyitásra)", part="early"),
    rule("time", "(kora|késő) (délután|délutánra|délutáni)", part="afternoon"),
    rule("time", "(kora|késő) (este|estére|esti|estig)", part="evening"),
    rule("time", "(kora|késő) (délelőtt|délelőttre)", part="morning"),
    rule("time", "éjfél|éjfélkor|éjfélig|éjfélre", part="midnight"),
    rule("time", "napközben|a nap folyamán|nap közben|a nap során|a mai nap|a mai napon|mai nap (folyamán|során)?|a nap hátralévő részében|még a nap folyamán|(a|az)? nap (végéig|végére|végén)", day=0),
    rule("time", "a? (mai)? (munkaidő|munkanap|nyitvatartás|műszak|hivatali idő|munkaidőnk|nyitvatartási idő) (végéig|végére|végén|vége)|(mai)? (zárásig|zárásra|üzletzárásig|munkaidőn belül|záróráig|munkaidőben)", part="close", day=0),
    rule("time", "{date} (zárásig|zárásra|záráskor|záróráig|munkaidő (végéig|végére|végén))", part="close"),
    rule("time", "(ebédszünetben|ebédidőben|ebédnél)", part="lunch"),
    rule("time", "ebéd előtt|ebéd elött", part="lunch"),
    # Vague
    rule("time", "hamarosan|rövidesen|mielőbb|nemsokára|mihamarabb|azonnal|rögtön|mindjárt|máris|haladéktalanul|azonmód|egyből|tüstént|nyomban|hamar|hamarjában|késedelem nélkül|"
         "később|a későbbiekben|későbbiekben|idővel|egyszer|valamikor|majd egyszer|a közeljövőben|közeljövőben|legközelebb|a legközelebbi alkalommal|"
         "(a|az)? (lehető|lehetséges)? (leghamarabb|legrövidebb időn belül|leggyorsabban|legkorábban|legsürgősebben|legelső alkalommal)|a lehető legrövidebb (időn belül|idő alatt|időben)|"
         "(minél|mihelyt|mennél) (előbb|hamarabb|gyorsabban|korábban)|(amint|ahogy|amilyen gyorsan|amilyen hamar|mihelyt) (lehet|lehetséges|(tudom|tudjuk) (?!(a|az|hogy|már|mikor|mit|ki|hol|ezt|azt|pontosan|biztosan))|csak lehet|csak tudom|csak tudjuk|időm engedi|időnk engedi|lehetőségem lesz|lehetőségünk lesz|módom lesz)|"
         "(a|az)? (következő|elkövetkező|elkövetkezendő|közeli|közelgő)? (napokban|hetekben|órákban|percekben|hónapokban|időszakban)|"
         "(napokon|heteken|perceken|órákon|hónapokon|pillanatokon|rövid időn|kis időn|belátható időn|záros határidőn) belül|(percek|órák|napok|hetek|pillanatok) (múlva|alatt|kérdése)|"
         "(egy)? (kis|kevés|rövid) (idő|türelem) múlva|(egy)? (kicsit|kissé) később|egy pillanat|pillanat|egy perc és|"
         "(a)? (tavasszal|nyáron|ősszel|télen|nyár|tavasz|ősz|tél|nyári|téli|tavaszi|őszi|nyárit|télit|tavaszra|nyárra|őszre|télre|nyár végén|nyár elején|nyár végéig|nyár végére|ősz elején)|az ünnepek (után|alatt|közt|között)|ünnepek után|"
         "(ebéd|délután|hétvége|nyaralás|szünet|ünnep|szabadságom|szabadság|megbeszélés|értekezlet|nagyszünet|iskola|műszak|munkaidő|munka|óra) után|(a)? napokban|egyik nap|valamelyik nap|jövet|menet közben|"
         "(pár|néhány) (napon|héten|órán|percen|hónapon) belül", vague=True),
    rule("time", "(után|követően) <n> (nappal|héttel|hónappal|munkanappal|órával|perccel)", vague=True),
    rule("time", "<deed.fix.!their_deed|deed.check|deed.ready> (után|követően)|<deed.object.!pay.!send.!makeup> követően", vague=True),
    rule("time", "(a|az|e)? <period> (<early>|<middle>)|(a|az)? " + _NEXT + " <period> (<early>|<middle>)|<month> (<early>|<middle>)|(a|az)? <month> (első|második) felében", vague=True),
    rule("time", "(a|az)? (indulás|indítás|feladás|postázás|kiszállás|költözés|beérkezés|kiszállítás|szállítás|átadás|kézbesítés|javítás|szerelés|vizsgálat|átvétel|beszerelés|érkezés|kezelés) napján", vague=True, follows=0),
    rule("time", "(a|az)? (érkezés|érkezése|átvétel|átvétele|beköltözés|beköltözése|kiszállítás|szállítás|átadás|vizsgálat|kezelés|műtét|esküvő|indulás|utazás|rendezvény|előadás) (napján|napjának|előtti|reggelén|estéjén) <t>?"
         " (délben|reggel|reggelén|este|délután|délelőtt|napon|estén|este|nap|órában)", vague=True),
    rule("time", "(a|az)? (következő|legközelebbi|soron-következő) (karbantartáskor|szervizkor|látogatáskor|alkalommal|kezeléskor|vizsgálatkor|ellenőrzéskor|találkozáskor|találkozónkon|látogatásnál|szervizelésnél|szervizelésekor|szervizelésnél|"
         "kiszálláskor|kontrollon|kontrollnál|órán|edzésen|ülésen|megbeszélésen|bejáráskor|karbantartásnál|takarításkor|számlázáskor|elszámoláskor|kiszállításkor|rendeléskor)", vague=True),
    # Spans
    rule("span", "{number} (naptári|teljes|egész|kerek|rövid|további)? {unit}"),
    rule("span", "{number} (banki|teljes)? <workday>", unit="workday"),
    rule("span", "{number} <workhour>", unit="workhour"),
    rule("span", "{number} (<dash>|vagy|<comma>|esetleg|legfeljebb|maximum) {number} (naptári)? {unit}"),
    rule("span", "{number} (<dash>|vagy|<comma>|esetleg|legfeljebb|maximum) {number} (banki)? <workday>", unit="workday"),
    rule("span", "félóra|félórán|félórát|félórányi", n=0.5, unit="hour"),
    rule("span", "negyedóra|negyedórán|negyedórát|negyed-óra", n=15, unit="minute"),
    rule("span", "háromnegyedóra|háromnegyedórán|háromnegyed-óra", n=45, unit="minute"),
    rule("span", "óra|órán", n=1, unit="hour"),
    rule("time", "<about>? " + _MOST + "{0,2} {span} " + _WITHIN + " (leforgása)? (alatt)?"),
    rule("time", "(legkésőbb|legfeljebb|maximum|max) {span}|{span} (?=<comma>? és (ott|nálatok|nálad|önöknél|hívom|küldöm|indulok|kész)? (<me|we>|(a|az) <w>))"),
    rule("time", "(a|az)? " + _NEXT + " {span} " + _WITHIN + "?"),
    rule("time", "{span} (időtartamon|határidőn|határidővel) (belül)?"),
    rule("time", "{number} (<dash> {number})? <workday>", unit="workday"),
    rule("time", "{number} (<dash>|vagy) {number} (?=<for_unit>) {unit}|{number} (?=<for_unit>) {unit}", bound="for"),
    rule("time", "(holnap|mához egy napra) (ilyenkor|ilyenkorra|ilyenkorig|ugyanekkor|ugyanekkorra|ugyanilyenkor)|mához egy napra", n=24, unit="hour"),
    rule("time", "(holnapután|holnaputánra) (ilyenkor|ilyenkorra|ugyanekkor|ugyanekkorra|ugyanilyenkor)", n=48, unit="hour"),
    rule("time", "{offset} (ilyenkor|ugyanekkor|ugyanilyenkor) <comma>? (?=<n|hour> (<to|kor|oclock>|(és|<dash>) <n|hour>))"),
    rule("time", "{date} (ilyenkor|ilyenkorra|ugyanekkor)"),
    rule("time", "(a|az)? (következő|első|legelső|rá következő|elkövetkező) (munkanap|munkanapon|munkanapig|munkanapra)", n=1, unit="workday"),
    rule("time", "órán belül|egy órán belül", n=1, unit="hour"),
    rule("time", "(a)? héten belül", period="week"),
    rule("time", "(a)? hónapon belül", period="month"),
    rule("time", "még ma", day=0),
    rule("time", "még? (aznap|aznapra|ugyanaznap) {part}?|ugyanezen a napon|még azon a napon", day=0, follows=0),
    # Ranges of the clock
    rule("time", "{part}? {hours} (és|<dash>) {hours} (óra|h)? <between>"),
    rule("time", "(du|d <dot> u) " + _DOT + " {hours} (és|<dash>) {hours} (óra|h)? <between>", part="afternoon"),
    rule("time", "(de|d <dot> e) " + _DOT + " {hours} (és|<dash>) {hours} (óra|h)? <between>", part="morning"),
    rule("time", "{part}? {hours} <dash> {clock}"),
    rule("time", "{date} <comma>? {part}? {hours} <dash> {clock}"),
    rule("time", "{date} <comma>? {part}? {clock} {clock}"),
    rule("time", "{hours} <dash> {part}? {clock} <between>"),
    rule("time", "{part} {hours} és {part} {hours} <between>"),
    rule("time", "{part}? {clock} <comma>? {clock}"),
    # An hour beside a part of the day or a day
    rule("time", "{part} {hours}"),
    rule("time", "{part} {clock}"),
    rule("time", "(du|d <dot> u) " + _DOT + " {hours}", part="afternoon"),
    rule("time", "(de|d <dot> e) " + _DOT + " {hours}", part="morning"),
    rule("time", "de <dot>? (?=<$>)|d <dot> e <dot>", part="morning"),
    rule("time", "du <dot>?|d <dot> u <dot>", part="afternoon"),
    rule("time", "{date} <comma>? {clock}"),
    rule("time", "(a|az) {weekday} {part}? {hours} (órát|órást|órait)"),
    rule("time", "{weekday} <comma>? {hours} (?=<comma|dot|bang|dash>|<$>)"),
    rule("time", "(?<!<yes> <comma>) (?<=<comma>) akkor (?=<me|we>)", follows=0, same=True),
    rule("time", "{date} <comma>? {part} {hours}"),
    rule("time", "{date} <comma>? (du|d <dot> u) " + _DOT + " {hours}", part="afternoon"),
    rule("time", "{date} <comma>? (de|d <dot> e) " + _DOT + " {hours}", part="morning"),
    rule("time", "{date} {hours} (és|<dash>) {hours} (óra|h)? <between>"),
    rule("time", "{date} {part} {hours} (és|<dash>) {hours} (óra|h)? <between>"),
    rule("time", "(?=<small>) {clock}"),
    # One day or the next
    rule("time", "{date} (vagy|<dash>|illetve|esetleg) (legkésőbb)? {date}"),
    rule("time", "{date} és {date} <between>"),
    rule("time", "{month} " + _DOT + " {day} " + _DOT + " (<dash>|és) {day} " + _DOT + " " + _OF_DAY + " <between>?"),
    rule("time", "{day} " + _DOT + " (<dash>|és) {day} " + _DOT + " (<day_of>|<to>)"),
    # Words that bound a time
    rule("head", "(legkésőbb|legkésőbben|legfeljebb|maximum|max|végső-határidő|határidő|legeslegkésőbb)", bound="by"),
    rule("head", "<about>|<fresh>|(előbb|valamikor|egészen|egész)"),
    rule("head", "leghamarabb|legkorábban|legelőbb", bound="from"),
    rule("time", "{hours} előtt (biztosan|biztos|tuti|semmiképp|semmiképpen|semmiképp|aligha|mindenképpen)? nem", vague=True, bound="from"),
    rule("tail", "<before>", bound="before"),
    rule("tail", "<after>", bound="after"),
    rule("tail", "(legkésőbb|bezárólag|bezáróan|legfeljebb|maximum)", bound="by"),
    rule("tail", "(kezdődően|kezdve|fogva|kezdődőleg)", bound="from"),
    rule("tail", "<around>|(folyamán|során|alatt|pontban|pontosan|magyar idő szerint|helyi idő szerint|körüli|napon)"),
    # The past, and what is no time of ours
    rule("time", "tegnap|tegnapelőtt|tegnapi|tegnapit|tegnapra|tegnapelőtti|tavaly|tavalyi|(a)? (múlt|múltkori|elmúlt|előző|legutóbbi|legutolsó) ({weekday}|{period}|{month}|{span}|{part}|napokban|hetekben|alkalommal)|"
         "{span} (óta|ezelőtt|előtt)|(évek|hetek|napok|hónapok|órák) óta|az imént|nemrég|nemrégiben|korábban|az előbb|a múltkor|múltkor|a minap|az elmúlt (napokban|hetekben|időszakban)|"
         "{number} (napja|hete|hónapja|éve|órája|perce)|ma reggel óta|{date} óta|tegnap {part}|tegnap {clock}", past=True),
    rule("time", "({number}|egyik|másik|töltött) (éjszaka|éjszakára|éjszakát|éjszakáért|éjre|éjt)|éjszaka (ára|árát|díja|díját)", skip=True),
    rule("time", "éjjel <dash>? nappal|nap <dash> mint <dash> nap", skip=True),
    rule("time", "{number} (napos|órás|perces|hetes|hónapos|éves|napi|havi)", skip=True),
    rule("time", "(első|második|harmadik|utolsó|legelső) (emelet|emeleti|emeleten|rész|részlet|részletet|alkalom|alkalommal|osztály|lépés|lépésben|kézből|változat|változatát|változatot)|"
         "egyre (több|inkább|jobban|gyakrabban|csak|kevesebb|nagyobb|rosszabb|jobb)|hány {unit}|{number} {unit} (munka|garancia|jótállás|türelmet|türelem)|"
         "(<n>|<hour>) (forint|forintot|forintos|ft|euró|eurót|ezer|millió|milliós|forintért|darab|db|százalék|százalékot|fő|főre|személy|személyre|ember|emberre|ezren|m|km|méter|oldal|tagú|szoba|szobás|emelet|számú|pont|pontos)|"
         "{hm} (forint|ft|euró|millió|ezer)|(<n>) <dot>? (szám|számú|osztály|kerület|sor|pont|pontban|bekezdés|emelet|épület)", skip=True),
)  # fmt: skip

# ── Commitments ──────────────────────────────────────────────────────────────────────────────────────────────────────

_G = "(<w.!me.!we.!he.!they>|<n>|<t>)"  # what may stand between a subject and its verb
_G8 = _G + "{0,9}"
_P = "(<w.!me.!we.!he.!they>|<n>|<t>|<comma> (?=<t>))"
_WHO = "(<person.alone.!theirs.!deed|person.our.!deed|crew>|(?<=<the_your>) <person.owned.!theirs.!deed|person.owneds.!theirs.!deed>|<^> <person.owned.!theirs.!deed>|(?<=szerződéses|szerződött) <party.subject>)"
_THING = "<goods.subject|document.subject|money.subject|spare.subject|work.subject>"
_KIN = "<kin.!aside.!object.!from_it.!at_it>"
_TO_YOU = "|".join(f"{form}.{group}" for form in ("he", "they") for group in ("send", "phone", "come", "tell", "pay", "contact", "collect", "write", "take", "bring") if group != "bring")
_DO = ("fix", "check", "replace", "prepare", "start", "ready")
_DOING = "|".join((*(f"{form}.{group}" for group in _DO for form in ("i_do", "we_do", *(("we_any",) if group != "check" else ()))), "we_any.give", "we_any.meet", "we_any.send", "we_do.send", "we_do.give", "notify", "we.=fogad", "me.=biztosít", "we.=biztosít"))

FRAMES = (
    Frame("<^> <yes>? <comma>? (a|az)? <t>{1,6} {=meglesz} (a|az)? <money.subject>|<^> (a|az)? <money.subject> <t>{1,6} {=meglesz}", "will be ready", kind="other", needs="due", sure=0.7, side="customer"),
    Frame("(ígérem|garantálom|ígérjük|garantáljuk) <comma>? (hogy)? <t> <x>{0,3} rendben {will_be}|<t> <x>{0,2} (minden|újra|ismét) <x>{0,2} rendben {will_be}|minden rendben {will_be} <t>", "will be done", kind="fix", needs="due", sure=0.75, side="us"),
    Frame("<t> <w>{0,2} (kint|kinn|odakint) {he.=lesz|they.=lesz}|(kint|kinn) {he.=lesz|they.=lesz} <t>", "will be there", group="reach", shares="we", needs="due", sure=0.8, side="us", passive=True),
    Frame("(rögzítettük|rögzítettem|beírtuk|beírtam|lefoglaltuk|lefoglaltam|előjegyeztük|előjegyeztem|módosítottuk|módosítottam|átírtuk|átírtam|felírtuk|felírtam) <x>{0,3} (időpontot|időpontját|időpontodat|időpontjukat|foglalást|foglalását|foglalásodat) <comma|colon|dash> {t}", "appointment noted", kind="appointment", needs="due", sure=0.75, side="us"),
    Frame("<t> <x>{0,2} {he.=lesz|they.=lesz} meg", "will be ready", group="ready", needs="due", sure=0.75, side="us"),
    Frame("(kárpótlásul|kárpótlásként|kárpótlásképpen|engesztelésül|engesztelésképpen|bocsánatkérésül|bocsánatkérésként|kompenzációként|kompenzációképpen|jóvátételként) " + _G + "{0,5} {he.=kap|thou.=kap|they.=kap}|{he.=kap|thou.=kap|they.=kap} (kárpótlásul|kárpótlásként|kárpótlásképpen|engesztelésül|bocsánatkérésül|kompenzációként|jóvátételként)", "you will get", kind="refund", sure=0.75, side="us"),
    Frame("{handover} " + _P + "{0,10} (lesz|lesznek|kezdődik|történik|zajlik)", "appointment is", kind="appointment", needs="due", sure=0.75, side="us"),
    Frame("(<^>|<comma|dot>|még|kb|csak) <t>{1,3} <comma> (és|s) <x>{0,2} {me.!root.!none|we.!root.!none|me.=eláll|we.=eláll|me.=lesz|we.=lesz}", "present", shares="we", needs="due", sure=0.8),
    Frame("(?<=<noted> <colon>) " + _G + "{0,8} {he.send|he.pay|he.tell|he.phone|he.come|he.contact|he.collect|he.write|he.fix|he.makeup|imp.makeup|he.act}", "their word", by="other", needs="time", sure=0.7, side="us"),
    Frame("(jó|megfelel|tökéletes|oké|ok|szuper|stimmel|passzol|remek|ideális|príma|pompás) (nekem|nekünk|lesz|is|a|az){0,3} <t>{1,6} <comma|dash> <x>{0,2} {me.come|we.come|me.=lesz|we.=lesz}", "agreed time", needs="due", kind="appointment", sure=0.75, side="customer"),
    Frame("(<^>|<yes>|<comma>) (jó|megfelel|tökéletes|szuper|stimmel|passzol|remek|ideális|príma|pompás) (nekem|nekünk|is){0,2} (a|az)? {t} <t>* (<dot|bang>|<$> (?!<comma>)|<comma> (köszönöm|köszönjük|köszi|ott))|(<^>|<yes>|<comma>) (jó|megfelelő|tökéletes|remek) (nekem|nekünk|lesz|is){0,2} (a|az)? {t} <t>* <comma> (köszönöm|köszönjük|köszi|ott)", "agreed time", needs="due", kind="appointment", sure=0.65, side="customer"),
    Frame("<t> <x>{0,2} (önhöz|önökhöz|hozzád|hozzátok|magához|magukhoz|<at_yours>) {leads}|<t> <x>{0,1} {leads} <x>{0,2} (önhöz|önökhöz|hozzád|hozzátok|magához|magukhoz)", "present", group="come", needs="due", sure=0.8),
    Frame("<money.subject> " + _P + "{0,10} {shows} meg|<money.subject> " + _P + "{0,10} (megjelenik|megjelennek) {account}", "money comes", kind="refund", needs="due", sure=0.78, side="us"),
    Frame("<colon> <t>{1,9} <there> {he.=lesz|they.=lesz} (a|az|egy)? <w>{0,1} <person>", "will be there", group="come", shares="we", needs="due", sure=0.82, side="us"),
    Frame("<t> <w>{0,2} (fent|fenn|rajta|benne) {will_be} (a|az|is)? (<w.!me.!we.!he.!they>|<t>){0,2} (<spare.subject>|<t>) (<$>|<dot|bang|comma>)", "will be done", kind="fix", needs="due", sure=0.75, side="us"),
    Frame("<document.object|goods.object|money.object|message.object> (a|az) <w.!me.!we.!he.!they>{0,4} (beérkezése|megérkezése|kézhezvétele|aláírása|kifizetése|befizetése|jóváhagyása|beérkezését|megérkezését|kézhezvételét|aláírását|befizetését|jóváhagyását) (után|követően) " + _G + "{0,5} {me.!none|we.!none}", "present", shares="we", needs="bond", sure=0.85),
    Frame("<then_on> <w>{0,3} {works_inf} <fog3>|<then_on> <w>{0,3} <fog3> <w>{0,1} {works_inf}", "will work", group="none", side="us"),
    Frame("{me.=elnapol|we.=elnapol|me.=elhalaszt|we.=elhalaszt|me.=halaszt|we.=halaszt|me.=eltol|we.=eltol}", "moved", shares="we", group="shift", needs="bond", sure=0.85, side="us"),
    Frame("{me.=megtart|we.=megtart}", "present", group="none", side="customer"),
    Frame("{me.=megvesz|we.=megvesz|me.=megvásárol|we.=megvásárol|me.=kivesz|we.=kivesz|me.=kibérel|we.=kibérel|me.=elvisz|we.=elvisz|me.=előfizet|we.=előfizet|me.=vesz|we.=vesz}", "present", shares="we", kind="other", needs="due", side="customer", sure=0.8),
    Frame("<t> (<w.!me.!we>|<t>){0,5} <comma> (akkor)? (ott|itt|kint) {me.=lesz|we.=lesz}", "will be there", group="come", shares="we", needs="due", sure=0.82),
    Frame("(helyette|helyettük|ehelyett) <colon|comma>? {t} (<t>|<comma|open|close>){0,13} (a|az|nálunk|irodánkban|ugyanott|ugyanitt|<name>|<person>|<$>|<dot|bang>)", "appointment is", needs="due", kind="appointment", sure=0.7, side="us"),
    Frame("(<^>|<yes> <comma|dot|bang>?|<comma>) {t} <t>* <comma>? (akkor|tehát|hát) (nálad|nálatok|önnél|önöknél|nálunk|nálam|ott|itt|a <w>) (<$>|<bang|dot>)", "agreed time", needs="due", kind="appointment", sure=0.65, side="customer"),
    Frame("(<^>|<yes> <comma|dot|bang>?|<comma>) {t} <t>* <comma>? (akkor|tehát|hát) (nálad|nálatok|önnél|önöknél) (<$>|<bang|dot>)", "agreed time", needs="due", kind="visit", sure=0.65, side="us"),
    Frame("{he.tell|he.=mond|he.=magyaráz|he.=oszt|he.=ismertet} <apart>? <to_you>|<to_you> " + _G + "{0,3} {he.tell}", "they do", shares="they", needs="due", sure=0.65, side="us"),
    Frame("<t> " + _G + "{0,5} {he.root|he.send} <apart>? <w>{0,1} <there_you|to_you|at_yours>|<t> " + _G + "{0,5} <there_you|to_you|at_yours> " + _G + "{0,3} {he.root|he.send}", "somebody does", shares="they", needs="due", sure=0.6, side="us"),
    # Notes about what the other side will do.
    Frame("(<noted>|azt ígérte|azt mondta|azt írta) <comma>? (hogy)? " + _G + "{0,6} {he.send|he.pay|he.tell|he.phone|he.come|he.contact|he.collect|he.write|he.fix}", "their word",
          by="other", sure=0.75, side="us"),
    Frame("<client> " + _G8 + " {he.send|he.pay|he.tell|he.phone|he.come|he.contact|he.collect|he.write}", "their word", by="other", needs="time", sure=0.7, side="us"),
    Frame("(ön|önök|te|ti) " + _G8 + " {he.send|he.pay|he.tell|he.phone|he.write|he.fix|he.collect|he.act|they.send|they.pay|they.tell|they.phone|they.write|they.act}", "their word",
          by="other", needs="due", sure=0.65, side="us"),
    # What was agreed with the other side, as a note or as a reminder.
    Frame("(<agreed> <comma|colon|dot> (hogy)?|(?<=<colon>)) (ő|ők|ön|önök) " + _G + "{0,8} {he.send|he.pay|he.tell|he.phone|he.come|he.contact|he.collect|he.write|he.fix|they.send|they.pay|they.tell|they.phone|they.come|they.contact|they.collect|they.write|they.fix}",
          "their word", by="other", shares="agreed", needs="due", sure=0.7),
    Frame("<agreed> (<w.!me.!we>){0,2} <comma|colon> (hogy|akkor)? " + _G + "{0,8} {they.send|they.pay|they.tell|they.phone|they.come|they.contact|they.collect|they.write|they.fix}", "their word", by="other", needs="due", sure=0.7, side="customer"),
    Frame("<your_people> (ma|most|az-imént)? (azt|úgy)? (mondta|ígérte|megígérte|írta|közölte|üzente) (<w.!me.!we.!past>){0,3} <comma> hogy " + _G + "{0,8} {they.send|they.pay|they.tell|they.phone|they.contact|they.collect|they.write|they.fix}", "said of ours", by="other", needs="due", sure=0.65, side="customer"),
    Frame("(<^>|<comma|dot>) ő " + _G8 + " {he.phone|he.tell|he.contact|he.come|he.write|he.send|he.check} " + _G + "{0,2} <yours|you_acc|at_yours>|(<^>|<comma|dot>) ő " + _G8 + " <yours|you_acc|at_yours> " + _G + "{0,4} {he.phone|he.tell|he.contact|he.come|he.write|he.send|he.check}",
          "ours does", shares="they", joins="he.!none|they.!none", needs="bond", sure=0.75, side="us"),
    Frame("(ő|kollégám|kolléganőm) " + _G + "{0,6} {he.=beszél|he.=egyeztet} " + _G + "{0,2} <yours>", "ours does", group="phone", needs="due", sure=0.75, side="us"),
    Frame("<message.subject.!deed> " + _G + "{0,6} {he.=megy|he.=kimegy|he.=jön|he.=érkezik|he.=megérkezik|they.=megy|they.=érkezik}|(?<!<comma>) {he.=megy|he.=jön|he.=érkezik} " + _G + "{0,3} <message.subject.!deed>", "will arrive", kind="reply", needs="bond", sure=0.72, side="us"),
    Frame("{appears} " + _G + "{0,6} " + _THING, "will arrive", group="reach", passive=True, needs="due", sure=0.7, side="us", shares="we"),
    Frame("(mostani|jelenlegi|régi|eddigi|akciós|kedvezményes|változatlan|ugyanazt) (a|az)? (összeget|díjat|árat|tarifát|bérletet|lakbért)? {he.=fizet|they.=fizet|thou.=fizet}", "offer holds", kind="price", needs="due", sure=0.75, side="us"),
    Frame("(következő|legközelebbi|mostani|elmaradt) <w.!me.!we.!he.!they>{1,2} (ingyen|ingyenes|díjmentes|féláron|grátisz|ajándék) {will_be}|(ingyen|ingyenes|díjmentes|grátisz|féláron) {will_be} (a|az)? (következő|legközelebbi|mostani|elmaradt)", "you will get", kind="refund", sure=0.75, side="us"),
    Frame("<priced> " + _P + "{0,10} (változatlanul|változatlan|továbbra is) {valid}", "offer holds", kind="price", sure=0.8, side="us"),
    Frame("<t> " + _G + "{0,4} (kint|kinn|odakint|ott) <he.=áll|they.=áll> " + _G + "{0,2} {person.subject|goods.subject}", "is there", needs="due", sure=0.7, side="us"),
    Frame("(rögzítem|rögzítjük|rögzítettem|rögzítettük|beírom|beírjuk|beírtam|beírtuk|előjegyzem|előjegyezzük|előjegyeztem|előjegyeztük|lefoglalom|lefoglaljuk|lefoglaltam|lefoglaltuk|felírtam|felírtuk|foglaltam|foglaltunk|visszaigazolom|visszaigazoljuk) <colon> (<t>|<comma|open|close>){0,9} {t}", "appointment noted", needs="due", kind="appointment", sure=0.75, side="us"),
    Frame("<^> (a|az)? (<w.!me.!we.!he.!they>|<n>|<t>|<dot>){0,6} {appointment.subject} <colon> <t> (<t>|<comma|open|close>){0,13} (<$>|<dot|bang|comma>)", "appointment is", needs="due", kind="appointment", sure=0.65, side="us"),
    Frame("{appointment.subject} <stands> <comma>? <t>|<t> " + _G + "{0,3} {appointment.subject} <stands>|{appointment.subject} <t> (<w.!me.!we.!he.!they>)? (áll|él|fix|marad)", "appointment is", needs="due", kind="appointment", sure=0.7, side="us"),
    Frame("<deed.at_it.!their_deed|appointment.at_it|work.at_it> " + _P + "{0,10} {we.=vár|me.=vár} (?!(a|az|még)? <w.!you_acc>{0,1} (<w.object.!you_acc>|<many_object>))", "we expect you", needs="due", kind="appointment", sure=0.75, side="us"),
    Frame("{finished} (leszek|leszünk)|(leszek|leszünk) " + _G + "{0,3} {finished}", "will be ready", kind="fix", needs="time", shares="we", sure=0.8, side="customer"),
    Frame("<document.object|goods.object> " + _G + "{0,4} {he.=visz|he.=elvisz|he.=bevisz|he.=hoz|he.=behoz|he.=elhoz|they.=visz|they.=bevisz|they.=hoz} magával", "mine does", group="send", needs="due", sure=0.7, side="customer"),
    Frame("<t> <x>{0,5} {works_inf} <fog3>|<t> <x>{0,4} <fog3> <x>{0,2} {works_inf}", "will work", kind="fix", needs="due", sure=0.7, side="us"),
    Frame("(<^>|<comma|dot>|még|kb|csak) <t>{1,3} <comma> (és|s) <w.!me.!we.!he.!they>{0,1} <there> {he.=van|they.=van}", "is there", group="reach", needs="due", sure=0.75, side="us"),
    # The future with its own verb.
    Frame("<fog1> " + _G + "{0,6} {inf}", "will", shares="we", sure=0.93),
    Frame("{inf} <fog1>", "will", shares="we", sure=0.93),
    Frame("<fog3> " + _G + "{0,6} {inf.!none}", "will be done", shares="they", sure=0.8, side="us", passive=True),
    Frame("{inf.!none} <fog3>", "will be done", shares="they", sure=0.8, side="us", passive=True),
    Frame("<kin> " + _G8 + " <fog3> " + _G + "{0,4} {inf}", "mine will", shares="they", sure=0.8),
    # Done by nobody named.
    Frame("<t> (lesz|az) <x>{0,4} (?!foglalkozni) {inf.!none}|<t> <x>{0,2} {inf.!none} <will_be>", "will", shares="we", needs="due", sure=0.7),
    Frame("(<^>|<yes> <comma>) (nekem|nekünk|a|az)? {t} <t>* (nekem|nekünk|is|nagyon){0,2} (jó|megfelel|tökéletes|oké|ok|passzol|szuper|rendben|stimmel) (nekem|nekünk|lesz)? (<bang|dot>|<$> (?!<comma>)|<comma> (köszönöm|köszönjük|köszi|ott|de (?!(inkább|nem|csak|mégsem))))", "agreed time", needs="due", kind="appointment", sure=0.65, side="customer"),
    Frame("{va} <will_be>|<will_be> " + _G + "{0,3} {va}", "will be done", shares="we", sure=0.85, side="us", passive=True),
    Frame("<at_home> " + _G + "{0,2} {inspected} " + _P + "{0,14} (kerül|kerítünk) sor", "will be done", shares="we", kind="visit", sure=0.75, side="us", needs="due"),
    Frame("{appointment.at_it} " + _P + "{0,14} (kerül|kerítünk) sor", "will be done", shares="we", kind="appointment", sure=0.75, side="us", needs="due"),
    Frame("{work.at_it.!deed} " + _P + "{0,14} (kerül|kerítünk) sor", "will be done", shares="we", kind="fix", sure=0.75, side="us", needs="due"),
    Frame("{deed.at_it.!their_deed} " + _P + "{0,14} (kerül|kerítünk) sor", "will be done", shares="we", sure=0.75, side="us", passive=True, needs="due"),
    Frame("{deed.at_it|work.at_it} " + _G + "{0,4} (kerül|kerülnek|kerülni)", "will be done", shares="we", sure=0.8, side="us", passive=True, needs="time"),
    Frame("{deed.subject} " + _P + "{0,12} (megtörténik|megkezdődik|elkezdődik|befejeződik|elkészül|lezajlik|lesz|kezdődik|indul|elindul|rajtol|folytatódik|történik|zajlik|megvalósul|sor kerül|esedékes)", "will be done", needs="due",
          sure=0.75, side="us", passive=True),
    Frame("(megtörténik|megkezdődik|elkezdődik|befejeződik|lezajlik|kezdődik) " + _G + "{0,4} {deed.subject}", "will be done", needs="due", sure=0.75, side="us", passive=True),
    # A price, an appointment.
    Frame("<priced> " + _P + "{0,10} (<comma> " + _G + "{1,5} <comma>)? " + _P + "{0,10} {valid}|{valid} " + _G + "{0,4} <priced>", "offer holds", needs="due", kind="price", sure=0.85),
    Frame("<priced> " + _P + "{0,10} (<comma> (ezt|azt|amit)? " + _P + "{0,6})? {holds}|{holds} " + _G + "{0,4} <priced>", "offer holds", kind="price", sure=0.85),
    Frame("<priced> " + _P + "{0,10} {honours}", "offer holds", kind="price", needs="due", sure=0.8, side="us"),
    Frame("{me.keep|we.keep} " + _G + "{0,4} <price.object|priced>", "offer holds", kind="price", sure=0.85),
    Frame("<t> <x>{0,9} <comma> (erre|ide|oda|amire|amelyre) <x>{0,2} <you_acc> is? {=vár}", "we expect you", kind="appointment", needs="due", sure=0.75, side="us"),
    Frame("(erre|ide|oda) <x>{0,2} <you_acc> is? {=vár}", "we expect you", kind="appointment", needs="", sure=0.75, side="us"),
    Frame("<yours|yes|t> " + _G + "{0,4} {=vár} " + _G + "{0,3} (<you_acc>|titeket|benneteket|rá|<client>)|<you_acc> " + _G8 + " {=vár|=fogad}|{=vár|=fogad} " + _G + "{0,4} <you_acc>|<t> " + _G + "{0,5} {me.=vár}",
          "we expect you", needs="due", kind="appointment", sure=0.82, side="us"),
    Frame("<t> " + _G + "{0,5} {me.=vár}|{me.=vár|we.=vár} <t>", "we expect you", needs="due", kind="appointment", sure=0.82, side="us"),
    Frame("{appointment.subject} <x>{0,4} <t>{1,9} (<comma> <t>{1,6})? (<comma> (?!<he>|<they>)|<dot|bang|close>|<$>|lesz|van|kezdődik)|<t> " + _G + "{0,4} (lesz|van|kezdődik|esedékes) <x>{0,2} {appointment.subject}|"
          "<t> <x>{0,3} {appointment.subject} (lesz|van)|{appointment.subject} " + _G + "{0,4} (lesz|kezdődik|átkerült|átkerül) <t>",
          "appointment is", needs="due", kind="appointment", sure=0.65, side="us"),
    Frame("(<^>|<yes>|<comma>) (a|az)? <w.!me.!we.!he.!they>? {appointment.subject} <t>{1,9} (a|az|nálunk|nálam|<there>|<guest>|<appointment.at_it>) <w.!me.!we.!he.!they.!past.!imp.!must>{0,2} (<$>|<dot|bang>)", "appointment is", needs="due", kind="appointment", sure=0.65, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they>{0,4} {deed.fix.subject|deed.check.subject|work.subject} <colon|dash>? (<t>|<comma>){1,14} <comma> (a|az)? <person.subject>", "work is", needs="due", kind="visit", sure=0.62, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they.!past>{0,3} {deed.fix.subject|deed.check.subject|deed.replace.subject|deed.start.subject|work.subject} <colon>? <t>{1,9} (<$>|<dot|bang>)", "work is", needs="due", kind="fix", sure=0.62, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they>{0,4} {appointment.subject} <colon|dash> (<t>|<comma>){1,14} (<$>|<dot|bang|comma|open>)", "appointment is", needs="due", kind="appointment", sure=0.65, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they>{0,4} {appointment.subject|deed.fix.subject|deed.check.subject|work.subject} <at_yours|there_you> <colon|dash>? (<t>|<comma>){1,14} (<$>|<dot|bang|comma|open>)", "work is", needs="due", kind="visit", sure=0.65, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they>{0,3} {document.subject|goods.subject|price.subject} <colon|dash> (<t>|<comma>){1,9} (megy|indul|jön|érkezik|küldjük|küldöm|kész|viszem|visszük)", "work is", needs="due", kind="delivery", sure=0.65, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they>{0,3} {document.subject.!price.!deed} <colon|dash> (<t>|<comma>){1,9} (<$>|<dot|bang|comma|open>)", "work is", needs="due", kind="delivery", sure=0.6, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they>{0,3} {message.subject.!deed} <colon|dash> (<t>|<comma>){1,9} (<$>|<dot|bang|comma|open>)", "work is", needs="due", kind="reply", sure=0.62, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they>{0,4} {ships} <colon|dash>? (<t>|<comma>){1,14} (<$>|<dot|bang|comma|open>)", "work is", needs="due", kind="delivery", sure=0.65, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they>{0,4} {call.subject.!deed|deed.phone.subject} <colon|dash> (<t>|<comma>){1,14} (<$>|<dot|bang|comma|open>)", "work is", needs="due", kind="callback", sure=0.65, side="us"),
    Frame("<^> (a|az)? <w.!me.!we.!he.!they>{0,4} {deed.fix.subject|deed.replace.subject|work.subject} <colon|dash> (<t>|<comma>){1,14} (<$>|<dot|bang|comma|open>)", "work is", needs="due", kind="fix", sure=0.62, side="us"),
    Frame(_THING + " " + _P + "{0,12} {appears}", "will arrive", group="reach", passive=True, needs="due", sure=0.72, side="us", shares="we"),
    Frame("ők " + _G8 + " {they.!none.!root}", "they of ours", shares="they", needs="due", sure=0.65, side="us"),
    Frame("(<^>|<yes>|<comma>) <t>{1,9} {appointment.subject} (?=<dot|bang|comma>|<$>)", "agreed time", needs="due", kind="appointment", sure=0.6, side="us"),
    Frame("(<^>|<yes>|<yes> <comma>) (az új időpont|új időpont|akkor|időpontja|időpontod)? <colon|comma>? <t>{1,3} <comma> ({name}|{appointment}|{person}) <x>{0,4} (<comma|dot|bang>)", "agreed time", needs="due", kind="appointment", sure=0.6, side="us"),
    Frame("(<yes>|<yes> <comma|bang|dot|dash|colon>|akkor|tehát|szóval) (akkor)? {t} <t>* (<$>|<dot|bang|comma>)", "agreed time", needs="due", kind="appointment", sure=0.6),
    Frame("(átírtam|beírtam|előjegyeztem|lefoglaltam|felírtam|rögzítettem|áttettem|átraktam|beírtuk|előjegyeztük|lefoglaltuk|rögzítettük|áttettük|átraktuk|foglaltam|foglaltunk|beütemeztük|beütemeztem|visszaigazoljuk|visszaigazolom|kitűztük|egyeztettük|módosítottuk|beírtalak|felírtalak|előjegyeztelek|áttettelek|átraktalak|betettelek|beraktalak|átírtalak) <x>{0,7} <colon>? <x>{0,2} {t}|"
          "{t} <x>{0,5} (átírtam|beírtam|előjegyeztem|lefoglaltam|felírtam|rögzítettem|áttettem|átraktam|beírtuk|előjegyeztük|lefoglaltuk|rögzítettük|áttettük|átraktuk|foglaltam|foglaltunk|beütemeztük|kitűztük|visszaigazoljuk|visszaigazolom|beírtalak|felírtalak|előjegyeztelek|áttettelek|átraktalak|betettelek|beraktalak|átírtalak)|"
          "{t} <x>{0,3} <comma>? <x>{0,6} (foglaltuk|foglaltam|írtuk|írtam|jegyeztük|jegyeztem|tettük|tettem) (le|be|elő|fel|át)|"
          "<appointment.object> <x>{0,4} {t} <t>* (tettük|tettem|raktuk|raktam|vettük|hoztuk|toltuk|halasztottuk|módosítottuk|rögzítettük|írtuk)",
          "arranged", needs="due", group="schedule", sure=0.72, side="us"),
    Frame("<t> " + _G + "{0,3} (jó|megfelel|megfelelő|tökéletes|oké|ok|stimmel) <x>{0,3} <comma> (akkor|ott|úgyhogy) {me.come|we.come|=lesz}", "agreed time", needs="due", kind="appointment", sure=0.8),
    Frame("(időpont|időpontja|foglalás|foglalása|hajvágás|<appointment.subject>) <w>{0,1} (visszaigazolva|megerősítve|rögzítve|foglalva|lefoglalva|beírva|áthelyezve) (<x>|<comma|colon|dash>){0,8} {t}", "appointment noted", needs="due", kind="appointment", sure=0.75, side="us"),
    Frame("<t> <x>{0,3} (van|lett) {noted_down}|(van|lett) {noted_down} (<x>|<comma>){0,8} <t>|<t> {packed}|{packed} <x>{0,2} <t>", "appointment noted", needs="due", kind="appointment", sure=0.72, side="us"),
    Frame("(<yes>|akkor|<yes> <comma>) (akkor)? <t>{1,9} {there_you} (<$>|<dot|bang|comma>)", "agreed time", needs="due", kind="visit", sure=0.65, side="us"),
    Frame("(vegyük|legyen|jöhet|válasszuk|maradjon|maradjunk) <x>{0,3} <t> <x>{0,2} <comma>? (akkor|ott)? {me.come|we.come|me.=lesz|we.=lesz}", "agreed time", needs="due", kind="appointment", sure=0.7),
    Frame("{kept} <x>{0,4} <t>|<t> <x>{0,3} {kept}", "kept", needs="due", kind="other", sure=0.75, side="us"),
    Frame("(postára|csomagautomatába|kiküldésre|átadásra) " + _G + "{0,3} {gets}", "will be done", needs="due", group="send", sure=0.75, side="us"),
    Frame("(számítson|számíthat|számítsatok|számíthattok|számítsanak) (rám|ránk) <x>{0,2} {t}", "agreed time", needs="due", kind="appointment", sure=0.75, side="customer"),
    Frame("akkor (a|az)? {t} <t>* <w.!me.!we.!he.!they>{1,3} (<$>|<dot|bang>)", "agreed time", needs="due", kind="appointment", sure=0.6),
    Frame("<t> " + _G + "{0,3} {he.=fogad|he.=vár} " + _G + "{0,2} <person.bare.!theirs>|<person.bare.!theirs> " + _G + "{0,3} <t> " + _G + "{0,3} {he.=fogad|he.=vár} (<$>|<dot|bang|comma>|<you_acc>|rád|rátok|önre|önökre)", "ours meets", needs="due", kind="appointment", sure=0.75, side="us"),
    Frame("<person.bare.!theirs> " + _G8 + " {he.meet} <yours>|<person.bare.!theirs> " + _G8 + " <yours> {he.meet}", "ours meets", needs="due", kind="appointment", sure=0.75, side="us"),
    Frame("(<^>|<comma>) (<yours|you_acc>)? <t>{3,9} {we.=vár|me.=vár} (<$>|<dot|bang>)", "we expect you", needs="due", kind="appointment", sure=0.75, side="us"),
    Frame("{work.owned} " + _P + "{0,10} (lesz|kezdődik|történik|esedékes)", "will be done", needs="due", kind="fix", sure=0.7, side="us"),
    Frame("{utility} <x>{0,4} <t> <x>{0,2} (visszajön|megjön|visszatér|visszaáll)|<t> <x>{0,3} (visszajön|megjön|visszatér|visszaáll) (a|az) {utility}", "will work", kind="fix", needs="due", sure=0.7, side="us"),
    # We shall be there; it will be there, or ready.
    Frame("<there> " + _G + "{0,4} {me.=lesz|we.=lesz}|{me.=lesz|we.=lesz} " + _G + "{0,3} <there>", "will be there", group="come", shares="we", sure=0.85),
    Frame("<there> " + _G + "{0,4} {he.=lesz|they.=lesz}|{he.=lesz|they.=lesz} " + _G + "{0,3} <there>", "will be there", group="reach", shares="we", needs="bond", sure=0.82, side="us", passive=True),
    Frame("<t> (ott|itt) (a|az|<t>){0,2} " + _G + "{0,1} {person.subject|goods.subject|document.subject|money.subject}", "is there", needs="due", sure=0.65, side="us"),
    Frame("{utility} " + _G + "{0,6} <will_be>|<t> <x>{0,3} <will_be> (újra|ismét|már)? {utility}|<t> <x>{0,3} {utility} (újra|ismét)? <will_be>", "will work", kind="fix", needs="due", sure=0.65, side="us"),
    Frame("<person.bare.!theirs> " + _G8 + " {he.=jár}|{he.=jár} " + _G + "{0,5} <person.bare.!theirs>", "ours comes", kind="visit", needs="due", sure=0.7, side="us"),
    Frame("<t> " + _G + "{0,6} <there> {me.=van|we.=van}", "is there", group="come", needs="due", sure=0.75),
    Frame("<t> " + _G + "{0,6} <there> {he.=van|they.=van}", "is there", group="reach", needs="due", sure=0.75, side="us", passive=True),
    Frame("{finished} (<will_be>|leszek|leszünk)|(<will_be>|leszek|leszünk) " + _G + "{0,3} {finished}", "will be ready", group="ready", needs="time", shares="we", sure=0.82, side="us"),
    Frame("<t> " + _G + "{0,4} {finished} (<w.!he.!they.!me.!we>|<$>)", "will be ready", group="ready", needs="due", sure=0.78, side="us"),
    Frame("<t> <x>{0,3} (már|újra|ismét) <x>{0,5} {thing_works}|(már|újra|ismét) <x>{0,2} {thing_works} <x>{0,3} <t>|<t> <x>{0,3} {works}|{works} <x>{0,3} <t>", "will work", kind="fix", needs="due", sure=0.6, side="us"),
    Frame("<t> (a|az)? (<your_place>) (a|az|már|lesz){1,2} " + _G + "{0,1} {goods.subject|document.subject|message.subject|spare.subject}", "is there", kind="delivery", needs="due", sure=0.7, side="us"),
    Frame("<^> (a|az)? {courier} <colon|dash|comma>? <t>{1,9} (<$>|<dot|bang>)", "work is", kind="delivery", needs="due", sure=0.65, side="us"),
    Frame("<^> (a|az)? {person.alone.!theirs.!deed.!courier} <colon|dash> (<t>|<comma>){1,9} (<$>|<dot|bang|comma|open>)", "work is", kind="visit", needs="due", sure=0.65, side="us"),
    Frame("<^> (a|az)? (helyszíni)? {site} <colon|dash>? (<t>|<comma>){1,9} (<$>|<dot|bang|open>)", "work is", kind="visit", needs="due", sure=0.65, side="us"),
    Frame("(<^>|<yes> <comma>) <t>{1,9} (a|egy)? {ring} (<$>|<dot|bang>)", "work is", kind="callback", needs="due", sure=0.65, side="us"),
    Frame("<t> <x>{0,3} (okosabb|okosabbak) {me.=lesz|we.=lesz}", "present", kind="reply", needs="due", sure=0.65, side="us"),
    Frame("(következő|legközelebbi|mostani|második) <w>{1,2} (a|az|is|mi){0,2} {treat}", "you will get", kind="refund", sure=0.72, side="us"),
    Frame("(<^>|<yes> <comma>?|<comma>) (akkor)? (marad|maradjon|maradunk|tartjuk|fixáljuk|fix) (a|az|a)? {t} <t>* (<$>|<dot|bang|comma>)", "agreed time", kind="appointment", needs="due", sure=0.65),
    Frame("(<^>|<yes> <comma>) {t} (<t>|<comma>){0,9} <comma> (a|az)? (<w.!me.!we.!he.!they>|<n>|<t>){0,2} <spot> (<$>|<dot|bang>)", "agreed time", kind="appointment", needs="due", sure=0.62, side="us"),
    Frame("<t> <x>{0,3} (újra|ismét|már)? <mended> {will_be}|{will_be} <mended> <x>{0,3} <t>", "will be done", kind="fix", needs="due", sure=0.68, side="us"),
    Frame("(<^>|<yes> <comma|dot|bang>?|<comma|dot>) {=meglesz|=elkészül} <comma|dash> <t>", "will be ready", group="ready", needs="due", sure=0.7, side="us"),
    Frame("<t> <x>{0,3} <will_be> (már|önnek|önöknek|neked|nektek|egy|a|az|is){0,2} (<message.subject.!deed>|<document.subject>){0,1} {message.subject.!deed|document.subject}", "will be there", shares="we", needs="due", sure=0.7, side="us"),
    Frame("<t> <comma>? és <there> (a|az|<t>){0,2} " + _G + "{0,1} {person.subject}", "is there", kind="visit", needs="due", sure=0.7, side="us"),
    Frame("<t> <comma>? és <there> (a|az|<t>){0,2} " + _G + "{0,1} {goods.subject}|<t> <there_you> (a|az|is|<t>){1,2} " + _G + "{0,1} {goods.subject|document.subject}", "is there", kind="delivery", needs="due", sure=0.7, side="us"),
    Frame("(megy|jön|kerül|érkezik|ér) vissza (a|az)? {account}|{account} <x>{0,2} (megy|jön|kerül|érkezik|ér) vissza", "money comes", kind="refund", needs="time", sure=0.75, side="us"),
    Frame("<t> " + _G + "{0,5} {=meglesz|he.=megvan}|{=meglesz} " + _G + "{0,4} <t>", "will be ready", group="ready", needs="due", sure=0.75, side="us"),
    # What the reader gets.
    Frame("{he.=végez|they.=végez}", "ours does", shares="they", group="fix", needs="due", sure=0.7, side="us"),
    Frame("{he.=kap|thou.=kap|they.=kap} <x>{0,5} <document.object|message.object|money.object|goods.object>|<document.object|message.object|money.object|goods.object> <x>{0,8} {he.=kap|thou.=kap|they.=kap}", "you will get", shares="we", sure=0.72, side="us"),
    Frame("{he.=kap|they.=kap|thou.=kap}", "you will get", shares="we", sure=0.85, side="us", needs="bond"),
    Frame("(várhatja|várhatják|várhatod|számíthat|számíthatnak|számíthatsz) <x>{0,4} {call|message|goods|document|money|person|deed}|{call|message|goods|document|money|person|deed} <x>{0,5} (várhatja|várhatják|várhatod|számíthat|számíthatnak|számíthatsz)",
          "expect", needs="time", sure=0.75, side="us"),
    Frame("{thou.=kap|they.=kap}", "you will get", shares="we", sure=0.75, side="customer", needs="time"),
    Frame("{he.=kap}", "you will get", shares="we", sure=0.7, side="customer", needs="due"),
    Frame("(<yes>|<yes> <comma>|<^>) (akkor|a|az)? {t} <t>* <x>{0,1} (jó|megfelel|megfelelő|tökéletes|oké|ok|stimmel|rendben|passzol) <x>{0,2} <comma>? (és|akkor)? <x>{0,1} <me.=vár|we.=vár> <x>{0,2} <person>", "agreed time", needs="due", kind="visit", sure=0.7, side="customer"),
    Frame("<yes> <comma>? (akkor|a|az)? {t} <t>* <x>{0,1} (jó|megfelel|megfelelő|tökéletes|oké|ok|stimmel|passzol) (nekem|nekünk|nálam)? (<dot|bang>|<$> (?!<comma>))", "agreed time", needs="due", kind="appointment", sure=0.6),
    Frame("(<money.subject>|összeg|összege|ft|forint|pénz|díj) <x>{0,9} {back_in}|<account> <x>{0,2} {back_in}|{back_in} <x>{0,5} (<money.subject>|összeg|összege|ft|forint|<account>)", "money comes", kind="refund", needs="time", sure=0.8, side="us"),
    Frame("{learns} <x>{0,8} <t>|<t> <x>{0,5} {learns}", "you will learn", kind="reply", needs="time", sure=0.72, side="us"),
    Frame("<t> " + _G + "{0,5} {we.=vár} (a|az)? <x>{0,3} {guest|appointment.at_it}|<t> " + _G + "{0,5} {guest|appointment.at_it} " + _G + "{0,2} {we.=vár}|{guest|appointment.at_it} {we.=vár} " + _G + "{0,4} <t>", "we expect you", needs="due", kind="appointment", sure=0.75, side="us"),
    Frame("<t> <x>{0,3} (kapott|kaptál|kaptak|kaptok) {appointment.object}|(kapott|kaptál|kaptak) <x>{0,2} {appointment.object} <x>{0,4} <t>|{appointment.object} (kapott|kaptál|kaptak) <x>{0,4} <t>", "appointment noted", needs="due", kind="appointment", sure=0.75, side="us"),
    Frame("<t> (betettem|betettük|beraktam|beraktuk|beszorítottam|beszorítottuk|bepréseltem|besuvasztottam|felvettem|felvettük|áthelyeztük|áthelyeztem|előrehoztuk|elhalasztottuk|kijelöltük) <x>{0,2} (<$>|<comma|dot|bang>|<you_acc|yours>)|"
          "<t> (tettem|tettük|raktam|raktuk|írtam|írtuk|jegyeztem|jegyeztük|vettem|vettük) (be|át|elő|fel)", "arranged", needs="due", group="schedule", sure=0.68, side="us"),
    # Told by the message itself.
    Frame("{me.tell|we.tell|me.write|we.write|me.=mond} <w>{0,4} (?=<comma> (hogy|miszerint))", "told here", needs="bond", sure=0.7),
    Frame("{me.tell|we.tell|me.write|we.write|me.=mond} <colon>", "told here", group="none", sure=0.7),
    # I, we.
    Frame("<t> <comma>? <x>{0,3} (az)? (első|legelső) (dolgom|dolgunk|utam|utunk|teendőm) <x>{0,5} <comma> (hogy)? " + _G + "{0,6} {me|we|should}", "present", shares="we", sure=0.88),
    Frame("<t> <x>{0,6} (vezet|visz|lesz|az) <comma> (hogy)? {me|we|should}|<t> (vezet|visz|lesz|az)? <comma> hogy {should}", "present", shares="we", sure=0.75),
    Frame("{me.=diktál|me.=bediktál|me.=lediktál|me.=elárul|we.=elárul|me.=felsorol|we.=felsorol} <w>{0,4} (?=<colon>)", "told here", group="none", sure=0.7),
    Frame("{me.send|we.send} <w>{0,6} (?=<colon>)", "told here", needs="bond", sure=0.7),
    Frame("{me.move.!=átír|we.move.!=átír} <x>{0,6} <t>|<t> <x>{0,4} {me.move.!=átír|we.move.!=átír}", "moved", shares="we", group="shift", needs="due", sure=0.85, side="us"),
    Frame("{me.=ír|we.=ír} (?!(jóvá|vissza|be|át|fel|alá|elő|le|ki|meg))|{me.=üzen|we.=üzen|me.=tárol|we.=tárol|me.=őriz|we.=őriz|me.=tart|we.=tart}", "present", shares="we", needs="bond", sure=0.85),
    Frame("{me.=lemond|we.=lemond|me.=felmond|we.=felmond|me.=visszavon|we.=visszavon}", "done here", group="none", side="customer"),
    Frame("{me.=rendel|we.=rendel|me.=megrendel|we.=megrendel|me.=töröl|we.=töröl|me.=igényel|we.=igényel}", "ordered here", needs="due", sure=0.7, side="customer"),
    Frame("{we.=találkozik}", "present", shares="we", needs="due", sure=0.85),
    Frame("<meant> " + _G + "{0,5} {" + _DOING + "}|{" + _DOING + "} " + _G + "{0,2} (<yours|you_acc|your_case>|helyette|cserébe|másikat|újat|cserekészüléket|ingyen|ajándékba)", "present", shares="we", sure=0.85),
    Frame("{" + _DOING + "}", "present", shares="we", needs="bond", sure=0.85),
    Frame("<you_acc> <x>{0,4} {me.=keres|we.=keres}|{me.=keres|we.=keres} <you_acc>", "present", shares="we", sure=0.85),
    Frame("{seeks}", "present", group="none", side="customer"),
    Frame("{seeks}", "present", shares="we", group="check", needs="bond"),
    Frame("{me.=végez|we.=végez} (<$>|<comma|dot|and>)", "present", group="none", side="customer"),
    Frame("{me|we}", "present", shares="we", sure=0.88),
    # Somebody of ours.
    Frame(_KIN + " " + _G + "{0,4} <comma> (és|akkor|majd)? (?!<question_word>) " + _G + "{0,6} {he.send|he.phone|he.pay|he.come|he.tell|they.send}", "mine does", shares="they", joins="he.!none|they.!none", sure=0.7),
    Frame(_KIN + " " + _G + "{0,4} {he.=intéz|he.=elintéz}", "mine does", shares="they", joins="he.!none|they.!none", sure=0.75, side="us"),
    Frame(_KIN + " " + _G8 + " {he|they}|{he|they} " + _G + "{0,6} " + _KIN, "mine does", shares="they", needs="bond", joins="he.!none|they.!none", sure=0.78, side="us"),
    Frame(_KIN + " " + _G8 + " {" + _TO_YOU + "}|{" + _TO_YOU + "} " + _G + "{0,6} " + _KIN, "mine does", shares="they", needs="due", joins="he.!none|they.!none", sure=0.75, side="customer"),
    Frame(_KIN + " " + _G8 + " {he|they} " + _G + "{0,3} <yours|you_acc|at_yours>|" + _KIN + " " + _G8 + " <yours|you_acc|at_yours> " + _G + "{0,4} {he|they}", "mine does", shares="they", needs="bond", joins="he.!none|they.!none", sure=0.75, side="customer"),
    Frame(_WHO + " " + _G8 + " {he.=telefonál|he.=jelentkezik|he.=felhív|he.=hív} (?!(össze|meg|be|ki|el|le|elő))", "ours does", shares="they", joins="he.!none|they.!none", sure=0.8, side="us"),
    Frame(_WHO + " (<comma> " + _G + "{1,4} <comma>)? " + _G8 + " {he.!none.!meet|they.!none.!meet}", "ours does", shares="they", joins="he.!none|they.!none", needs="bond", sure=0.8, side="us"),
    Frame("{he.!none.!meet|they.!none.!meet} " + _G8 + " " + _WHO, "ours does", shares="they", joins="he.!none|they.!none", needs="bond", sure=0.75, side="us"),
    Frame("<person.many.!theirs.!deed> " + _G8 + " <yours|you_acc> " + _G + "{0,4} {they.!none.!meet}|<person.many.!theirs.!deed> " + _G8 + " {they.!none.!meet} " + _G + "{0,4} <yours|you_acc>", "ours does", shares="they",
          joins="they.!none", needs="bond", sure=0.75, side="us"),
    Frame("<name> (<comma> " + _G + "{1,4} <comma>|<person.subject>)? " + _G8 + " {he.root|he.send|he.phone|he.tell|he.fix|he.come|he.check|he.pay|he.contact|he.write|he.replace|he.prepare|he.start}", "name does", shares="they", joins="he.!none|they.!none",
          needs="bond", sure=0.7, side="us"),
    # Things on their way.
    Frame(_THING + " " + _G8 + " {he.come|they.come|he.arrive|they.arrive}|{he.come|they.come|he.arrive|they.arrive} " + _G + "{0,5} " + _THING, "will arrive",
          group="reach", shares="we", needs="time", sure=0.75, side="us", passive=True),
    Frame("<t> " + _G + "{0,6} {he.ready|they.ready}|{he.ready|they.ready} " + _G + "{0,4} <t>", "will be ready", shares="we", needs="due", sure=0.75, side="us"),
    # People unnamed.
    Frame("(<^>|<comma>|<and>) (<by_whom>|<t>|<n>|<w.object|w.at_it|w.from_it|w.aside>){0,8} {he.send.!imp|he.phone.!imp|he.fix.!imp|he.pay.!imp|he.replace.!imp|he.come}", "somebody does", shares="they", needs="due", sure=0.55, side="us"),
    Frame("{they.send|they.phone|they.contact|they.pay|they.tell|they.write|they.collect|they.take|they.start|they_done.!none.!come.!ready.!arrive}|{they.!none.!come.!ready.!arrive} <apart>", "they do", shares="they", needs="due", sure=0.65, side="us"),
    Frame("{he.arrive|they.arrive} " + _G + "{0,3} <account>|<account> " + _G + "{0,3} {he.arrive|they.arrive}", "money comes", kind="refund", needs="time", sure=0.75, side="us"),
    Frame("<yours|you_acc|at_yours|owned_object|your_case> " + _G8 + " {they.!none.!come.!ready}|{they.!none.!come.!ready} " + _G + "{0,4} <yours|you_acc|at_yours|owned_object|your_case>", "they do", shares="they", needs="due", sure=0.65, side="us"),
    Frame("{he.phone|he.contact|he.come|he.write|they.phone|they.contact|they.write} <you_acc|yours>|<you_acc|yours> <x>{0,2} {he.phone|he.contact|he.write|they.phone|they.contact|they.write}", "they do", shares="they", needs="bond", sure=0.65, side="us"),
    Frame("{he.phone|he.contact|he.pay|he.replace} ", "they do", shares="they", needs="due", sure=0.6, side="us"),
    Frame("(<^>|<t>|<comma>) {he.phone|he.contact|he.come} (<you_acc>|<yours>|<t>)", "they do", shares="they", needs="due", sure=0.6, side="us"),
)  # fmt: skip

_OURS = ("somebody does", "will be done", "ours does", "name does", "they do", "will arrive", "will be ready", "you will get", "appointment is")

FILTERS = (
    Filter("<question>", "question", "sentence"),
    Filter("(szerintem|szerintünk|saccra|tippre|számításaim szerint|számításaink szerint|becslésem szerint|becslésünk szerint|emlékeim szerint|reményeim szerint|reményeink szerint)", "possibility"),
    Filter("(leltároznak|leltároz|ügyelnek|kirándulnak|továbbképzésen|továbbképzésre|oktatáson|konferencián|értekezleten)", "somebody's day", only=("ours does", "name does", "they do", "somebody does", "mine does")),
    Filter("<person.many|crew> <x>{0,3} (később|lassabban|tovább|nehezebben|gyakrabban|többet|korábban|tovább) <x>{0,1} <they>", "announcement", only=("ours does", "they do")),
    Filter("<theirs.other|theirs.at_it|theirs.aside|theirs.object|party.at_it>", "somebody else's", "ahead", only=("they of ours",)),
    Filter("(tűzjelző|sziréna|szirénák|riasztó|riasztók|tűzriadó|vészjelző|hangosbemondó|lift|felvonó|generátor|kazán|kürt) <x>{0,2} (próba|próbája|teszt|tesztje|tesztelése|tesztüzeme|próbaüzeme|vizsgája)|(liftpróba|szirénapróba|riasztópróba|tűzriadó|riadópróba|próbariadó|tűzriadópróba)", "announcement", only=("appointment is", "work is", "will be done", "will work")),
    Filter("(reggelente|esténként|délutánonként|délelőttönként|hétvégente|naponta|hetente|általában|rendszerint|<weekday> esténként)", "habit", "sentence", only=("mine does",)),
    Filter("(reggelente|délelőttönként|délutánonként|esténként|hétköznaponként|hétvégente) <x>{0,6} <comma>", "habit", "ahead", only=("present",)),
    Filter("(tőlük|náluk|tőlük|hozzájuk)", "somebody else's", only=("you will get",)),
    Filter("(ügyelet|ügyeletünk|ügyfélszolgálat|ügyfélszolgálatunk|diszpécserszolgálat|diszpécserszolgálatunk|hibabejelentő|hibabejelentőnk|büfé|étterem|konyha|recepció|recepciónk|pénztár|hotline|zöldszám|segélyvonal|szauna|uszoda|parkoló|mosoda|kávézó|terasz) <x>{0,6} (működik|üzemel|fut|él|elérhető|hívható|használható)", "announcement", only=("will work", *_OURS)),
    Filter("(megkaptam|megkaptuk|megjött|megérkezett|kaptam|kaptunk|befutott|rábukkantam|megtaláltam) <x>{0,7} <comma> (ezt|azt|és)? <w>{0,2} (továbbítom|továbbítjuk|átküldöm|átküldjük|küldöm|elküldöm|mellékelem|csatolom|megosztom) (önnek|önöknek|neked|nektek|is|ide|most){0,2} (<$>|<dot|bang>)", "at once", "ahead", only=("present",)),
    Filter("<me.pay|we.pay> <comma> (a|az) (jóváírás|visszatérítés|összeg|utalás|pénz|kedvezmény|térítés|különbözet) <x>{0,6} <t>", "said again", only=("present",)),
    Filter("(nem|sem) (lesz|lesznek|működik|működnek|jön|tér)", "refusal", only=("will work",)),
    Filter("<reported> <x>{0,4} <t>* <x>{0,2} <noted_it>", "report", only=("arranged", "appointment noted")),
    Filter("<moved_you> <x>{0,9} <comma> <x>{0,3} <fog3> <w>{0,1} <to_do_it>", "said again", "sentence", only=("will be done",)),
    Filter("<^> <t> <comma|dash|bang> (és|már|máris|mindjárt)? <looks_now>|((egy)? (pillanatot|pill|perc|percet|másodperc|türelem|türelmet)) (kérek|kérem)? <comma|dash|bang|dot>? (és|már|máris|mindjárt)? <looks_now2>", "at once", "sentence", only=("present",)),
    Filter("minden <w.!me.!we>{1,3} (kap|kapnak|jár|megkap|megkapnak)", "general rule", "sentence", only=("you will get",)),
    Filter("(<valid>|<holds>|tartjuk|garantáljuk) <x>{0,9} <comma> (azaz|vagyis|tehát|magyarán)", "said again", "ahead", only=("present",)),
    Filter("<^> (a|az)? <offices> <colon|dash>", "announcement", only=("work is",)),
    Filter("<weather>", "announcement", only=("will be done",)),
    Filter("(biztonságiak|biztonságisok|hivataliak|bankiak|postaiak|hatóságiak|szolgáltatóék|vasutasok|tűzoltók|rendőrök|közterületesek|önkormányzatiak|kórháziak|őrök|portások|albérlők|üzemeltetők|vizsgáztatók|bírálók)", "somebody else's", only=("they do", "somebody does", "ours does")),
    Filter("(ügyfeleimet|ügyfeleimnek|pácienseimet|pácienseimnek|betegeimet|betegeimnek|vendégeimet|vendégeimnek|tanítványaimat|tanítványaimnak|vevőimnek|megrendelőimet|megrendelőimnek|olvasóimat|ügyfeleimmel)", "general rule", "sentence"),
    Filter("(dönt|döntenek|határoz|határoznak|szavaz|szavaznak|ülésezik|tárgyal|tárgyalja)", "somebody else's", only=("somebody does", "they do", "mine does", "name does")),
    Filter("<person.many.!crew|folk|client.many>|(gyerekek|diákok|szülők|tulajdonosok|bérlők|lakók|szomszédok|vevők|résztvevők|jelentkezők|tagok|emberek|dolgozók|munkavállalók|szavazók|versenyzők|csapatok|fellépők|zenészek)", "somebody else's", only=("they do", "somebody does")),
    Filter("(víz|melegvíz|áram|gáz|fűtés|internet|feszültség|szolgáltatás|támogatás|ellátás) <x>{0,6} (megszűnik|leáll|elmegy|kimarad)", "announcement", only=("will work",)),
    Filter("(végez|végeznek|kezd|kezdenek) (<dot>|(?<=kezd|kezdenek) <comma>)", "somebody's day", only=("ours does", "name does", "somebody does", "they do")),
    Filter("(megy|jön|ér|áll|indul|jár) <x>{0,4} (busz|vonat|komp|hajó|villamos|metró|repülő|különjárat)|(első|utolsó|következő|esti|reggeli) (busz|vonat|komp|hajó|villamos|metró|repülő|járat)", "announcement", only=_OURS),
    Filter("(éves|havi|heti|negyedéves|féléves|napi) (díjat|díjakat|számlát|számlákat|rezsit|részletet|elszámolást|jelentést|díjunkat) <x>{0,6} (számlázzuk|kérjük|szedjük|vonjuk|terheljük|fizetjük)", "general rule", only=("present",)),
    Filter("(többi|volt|másik|előző|leendő|szomszéd|külön) <client>", "somebody else's", only=("their word",)),
    Filter("(ászf|szerződés|szerződésünk|szabályzat|szabályzatunk|törvény|jogszabály|rendelet|díjszabás|árlista|házirend|szerződéstervezet|feltételek) (szerint|alapján|értelmében) (?!<x>{0,9} (<yours|you_acc>|<owned_object>))|(garancia|jótállás|szavatosság|szerződés|hűségidő|futamidő) alatt", "general rule", only=("present", *_OURS)),
    Filter("(parkolót|utcát|utat|vizet|gázt|áramot|járdát|hidat|parkot|teret|kerületet|közvilágítást|csatornát|fűtést|lépcsőházat|homlokzatot|tetőt|épületet|menetrendet|forgalmat|sávot|útszakaszt|játszóteret|sportpályát|uszodát|medencét|termet|épületben|kerületben|városban|utcában|városrészben|lépcsőházban|környéken) (?!<x>{0,8} (<yours|you_acc|at_yours>))", "announcement", only=("they do",)),
    Filter("árat (ígértem|ígértünk|mondtam|mondtunk)", "reported", "sentence"),
    Filter("(mondtam|mondtuk|ígértem|ígértük|megígértem|megígértük|vállaltam|vállaltuk|hittem|hittük|úgy volt) <x>{0,4} <comma> hogy", "reported", "ahead"),
    Filter("(szabadságról|betegszabadságról|gyesről|gyedről|táppénzről|nyaralásból|szülésről|kiküldetésből|továbbképzésről)", "absence", only=(*_OURS, "mine does")),
    Filter("(feljelentést|panaszt|keresetet|pert) <x>{0,2} (teszek|teszünk|indítok|indítunk|nyújtok|nyújtunk|adok)|(mást|másikat) <x>{0,1} (hívok|hívunk|keresek|keresünk|veszek|választok|választunk|bízok|bízunk)|(hívok|hívunk|keresek|keresünk|választok|választunk) (mást|másikat)", "threat", only=("present",)),
    Filter("(ebben|e) a? (percben|pillanatban|órában)|(jelen|jelenleg is|most is|éppen)", "at once", only=("present", *_OURS)),
    Filter("<^> (a|az) <w.!me.!we>{0,2} (szülőket|tagokat|tanulókat|diákokat|betegeket|munkavállalókat|dolgozókat|belépőket|pályázókat|látogatókat|résztvevőket|hallgatókat|sofőröket|bérlőket|tulajdonosokat|állatokat|kutyákat|ruhákat|termékeket|árukat|fogakat|szerződéseket|ügyeket|panaszokat|mintákat|"
           "dolgozatokat|könyveket|gumikat|abroncsokat|autókat|hangszereket|festményeket|telefonokat|laptopokat|virágokat|tortákat|vizsgákat|órákat|edzéseket|sérüléseket|pontokat|hulladékot|szülőknek|tagoknak|tanulóknak|betegeknek|dolgozóknak) (?!<x>{0,9} (<t>|<yours|you_acc|at_yours>))", "general rule", only=("present",)),
    Filter("<^> (a|az) (reklamált|visszahozott|visszaküldött|visszavett|leadott|beadott|behozott|mosott|késve|sürgős|utólag|egyedi|elveszett|talált|használt|lejárt|selejtes|törött) <w.!me.!we>{1,3} (?!<x>{0,9} (<t>|<yours|you_acc|at_yours>)) <x>{0,8} (<me|we>)", "general rule", only=("present",)),
    Filter("(felárral|felárért|pluszdíjért|feláras|sürgősségi|térítés ellenében)|(külön|plusz) díjért|minden <w> (után|előtt|végén|elején)", "general rule", only=("present", *_OURS)),
    Filter("bármelyik|(mindegyik|egyik) (nap|időpont)|mindkettő", "any time", only=("agreed time",)),
    Filter("inkább (magam|magunk|egyedül|visszakérem|visszakérjük|máshol|mást)", "threat", only=("present",)),
    Filter("(hirdetik|kihirdetik|közzéteszik|bejelentik|publikálják|közlik|nyilvánosságra)|(teszik|hozzák) (közzé|nyilvánosságra)", "announcement", only=("they do",)),
    Filter("(bejáratot|kaput|utat|utcát|hidat|parkolót|boltot|üzletet|termet|medencét|liftet|lépcsőházat|irodát|pénztárat) <x>{0,7} (lezárjuk|elzárjuk|bezárjuk|kinyitjuk|zárjuk|nyitjuk|zárunk|nyitunk)", "announcement", only=("present",)),
    Filter("(csak|kizárólag) (akkor|abban az esetben|sürgős|előre)", "general rule", only=("present", *_OURS)),
    Filter("(kizárt|lehetetlen|kétséges|bizonytalan|kétlem|nem biztos) <comma> hogy", "doubt", "ahead"),
    Filter("(helyettesít|műt|operál|műtenek|vizsgáztat|ügyel|szerepel|játszik|énekel|pihen|szabadságol)", "somebody's day", only=(*_OURS, "mine does")),
    Filter("<to_us>|(nagykerből|nagykertől|festékbolttól|gyárból|gyártól|üzemből|külföldről|vidékről|kínából|németországból|ausztriából|olaszországból|lengyelországból|hollandiából|központból|nyomdából|nyomdától|gyártótól|beszállítótól|bankból|bíróságtól|hatóságtól|hivataltól|biztosítótól)",
           "comes to us", only=("will arrive", "they do", "somebody does", "is there", "will be there")),
    Filter("<to_us> (ér|érkezik|jön|megérkezik|megjön|kerül)", "comes to us", only=("ours does", "name does")),
    Filter("<^> (a|az)? (új|következő|első|többi|szezonális|tavaszi|őszi|téli|nyári)? (készlet|készletek|készletünk|áru|árunk|anyag|anyagok|alkatrész|alkatrészek|pótalkatrész|pótalkatrészek|kollekció|utánpótlás|utánrendelés|raklap|raklapok|bér|fizetés|nyugdíj|konténer|kamion|festék|csempe) (?!<x>{0,8} (<yours|at_yours|there>|önhöz|önökhöz|hozzátok|hozzád))",
           "stock", only=("will arrive", "somebody does", "they do", "is there")),
    Filter("<many_object>", "general rule", "sentence", only=("they do",)),
    Filter("<appointment.owned|appointment.subject> (előtti|utáni|alatti|közbeni|előtt|után|közben|alatt)", "another time", only=("appointment is", "work is", "agreed time")),
    Filter("(vacsora|ebéd|reggeli|uzsonna|fogadás|ünnepség|gála|bál|buli|koncert|előadás|kapunyitás|megnyitó|évzáró|évnyitó|ballagás|érettségi|felvételi|szentmise|szertartás|szavazás|bejelentkezés|kijelentkezés|takarodó|ébresztő|edzőtábor|tanítás|becsengetés|vizsgaidőszak|pótvizsga|utóvizsga|hajó|járat) <x>{0,6} (kezdődik|kezdődnek|indul|van|lesz|tart|nyílik|zárul)|"
           "(kezdődik|indul|nyílik) (a|az) (vacsora|ebéd|reggeli|ünnepség|koncert|előadás|buli|tanítás|szertartás)", "announcement", only=(*_OURS, "work is", "will work", "is there")),
    Filter("(alkalmazás|app|felület|fiók|weboldal|honlap|oldal|portál|szolgáltatás|tagság|bérlet|kártya|hirdetés|kód|link|linkje|jelszó|utalvány|engedély|hozzáférés|verzió|funkció|rendszer|webshop|bolt|üzlet|fiókunk|irodánk|hotline|telefonszám|vonal|cím|lap|újság) <x>{0,6} (megszűnik|megszűnnek|lejár|lejárnak|törlődik|törlődnek|frissül|frissülnek|újraindul|bezár|kinyit|átáll|leáll|megújul)|"
           "(megszűnik|lejár|törlődik|frissül|újraindul|megújul|leáll) (a|az) <w>{0,2} (alkalmazás|app|felület|fiók|weboldal|honlap|portál|szolgáltatás|hirdetés|kód|link|jelszó|rendszer|webshop|bolt|üzlet)", "announcement", only=("will work", *_OURS)),
    Filter("(portán|kasszánál|pénztárnál|pénztárban|felületen|automatából|alkalmazásban|appban|honlapon|weboldalon|oldalon|portálon|fiókjában|ügyfélkapun|rendszertől|banktól|bíróságtól|biztosítójától|hatóságtól|gyártótól|munkáltatójától|munkaadójától|boltban|üzletben|üzleteinkben|trafikban|postán|irodában|helyszínen|recepción|információnál|bejáratnál)",
           "readiness", only=("you will get",)),
    Filter("<^> (a|az)? <w.!me.!we.!he.!they>{1,4} mi (végezzük|végzünk|szállítjuk|kezeljük|készítjük|gyártjuk|vezetjük|szervezzük) (<$>|<comma|dot>)", "general rule", only=("present",)),
    Filter("<^> <x>{0,5} (bezárunk|zárunk|leltározunk|leltárt|költözünk|elköltözünk|átköltözünk|nyaralunk|pihenünk|újranyitunk|kinyitunk|bezárjuk|átállunk|áttérünk|ünnepelünk|emelünk|emeljük|drágítunk|bevezetünk|bevezetjük|vezetünk|vezetjük|bővítünk|átalakulunk|beolvadunk|toborzunk|felveszünk) (?!<x>{0,6} (<yours|you_acc|your_case>|<owned_object>))",
           "announcement", only=("present",)),
    Filter("itt (küldöm|küldjük|csatolom|csatoljuk|adom|teszem|linkelem|hagyom|van|található)", "at once", only=("present",)),
    Filter("<^> (?!<x>{0,5} (emailben|írásban|levélben|sms-ben|telefonon|e-mailben)) (köszönettel|köszönjük|örömmel|ezennel|ezzel|ezúton|és|kérésére|e <dash>? maillel)? (a|az)? <w.!me.!we.!he.!they>{0,3} (visszaigazoljuk|visszaigazolom|megerősítjük|megerősítem|nyugtázom|nyugtázzuk|igazoljuk) (?!<x>{0,7} <t>)", "at once", only=("present",)),
    Filter("(meg|el|ki|be|át|fel|le|oda|vissza|össze|végig|utána) (is|se)? (tudjuk|tudom|tudunk|tudok|lehet|szoktuk|szoktam|szoktunk)", "possibility"),
    Filter("(panaszokra|levelekre|kérelmekre|megkeresésekre|jelentkezésekre|bejelentésekre|reklamációkra|üzenetekre|kérdésekre|emailekre|e-mailekre|hozzászólásokra|véleményekre|pályázatokra|hívásokra|jelentkezőket|munkákra|termékekre|gépekre|javításokra|alkatrészekre|készülékekre)", "general rule", "ahead", only=("present", "ours does", "they do", "somebody does")),
    Filter("(mondjátok|mondd|mondja|mondják|írd|írja|írják|üzenje|üzend|jelezd|jelezze|magyarázd|magyarázza) (meg|nekik|neki|azt|el|csak|csak)? <x>{0,2} <comma> hogy", "what to say", "ahead"),
    Filter("(azt|úgy) (olvasom|olvastam|olvastuk|látom|látjuk|hallom|hallottam|hallottuk|értem|értettem|értesültem|értesültünk) <x>{0,3} <comma>|(honlapján|weboldalán|oldalukon|oldalán|szerződésben|szabályzatban|ászf-ben|tájékoztatóban|hirdetésben|weboldalukon|honlapjukon|szerződésünkben) <x>{0,4} (áll|szerepel|olvasható|írják|van|olvasom|látom|írta|az) <x>{0,3} <comma>", "reported", "ahead"),
    Filter("ha <x>{0,6} volna", "contrary to fact", "sentence"),
    Filter("nem (hinném|hiszem|hisszük|gondolom|gondolnám|látom|valószínű|reális|tartom) <x>{0,4} <comma> hogy", "doubt", "ahead"),
    Filter("minden (autót|járművet|gépet|készüléket|ruhát|terméket|páciensnek|páciensünknek|kutyát|mintát|vendégnek|vendégünknek|ügyfélnek|ügyfelünknek|tagnak|tagunknak|résztvevőnek|jelentkezőnek|gyereket|alkalommal|foglalásnál|vásárlónak|rendeléshez|csomaghoz|látogatót|hallgatót|tanulót|beteget|autóba|szobába|szobát|órán)", "general rule", only=("present", *_OURS)),
    Filter("(egyszerre|darabonként|óránként|fejenként|személyenként|csomagonként|naponként|alkalmanként|négyzetméterenként|kilónként|literenként|havonként|félévente|negyedévente|kétévente|ötévente|tízévente|hathavonta|kéthetente|kéthavonta|évről-évre|hétről-hétre)", "general rule", "sentence", only=("present", *_OURS)),
    Filter("(olykor|néha|időnként|gyakran|ritkán|gyakorta|alkalmanként|automatikusan|hagyományosan|évek óta|elsősorban|főleg|kizárólag|fő szabály|főszabály|általában|rendszerint|többnyire|jellemzően|alapesetben|alapvetően|mindig|sosem|soha|sohasem|szokás|szokott|szoktak|szoktunk|szoktuk|szoktam|szokásosan|normálisan|normál|átlagosan|ilyenkor|jogszabály|szabályzat|szabályzatunk|általánosan|bármikor|folyamatosan|rendszeresen)",
           "general rule"),
    Filter("(minden (<weekday|period|part>|<t>|nap|nappal|hétköznap|munkanapon|alkalommal|esetben)|naponta|hetente|havonta|évente|óránként|hétköznap|hétköznapokon|hétköznaponként|munkanapokon|"
           "hétvégente|hétvégeken|reggelente|esténként|délutánonként|délelőttönként|hétfőnként|keddenként|szerdánként|csütörtökönként|péntekenként|szombatonként|vasárnaponként)", "general rule"),
    Filter("(beérkező|beérkezett|érkező|leadott|beküldött|rendelt|igényelt) <w>{0,2} (számlákat|rendeléseket|igényeket|leveleket|csomagokat|leveleket|kérelmeket|megrendeléseket|bejelentéseket)", "general rule"),
    Filter("(ügyfeleinket|vendégeinket|pácienseinket|vásárlóinkat|olvasóinkat|partnereinket|betegeinket|hallgatóinkat|látogatóinkat|ügyfeleinknek|vásárlóinknak|ügyfeleink|vásárlóink|kérelmeket)", "general rule", "sentence"),
    Filter("<^> (?<!<comma>) (aki|akik|akinek|akiknek|akit|akiket)", "general rule", "sentence"),
    Filter("(nyitva|nyitvatartás|nyitvatartása|nyitvatartásunk|félfogadás|ügyfélfogadás|rendelési idő|hétköznap|hétköznapokon|munkanapon|munkanapokon|hétvégente) ", "general rule", "ahead", only=("we expect you",)),
    Filter("(fogadjuk|fogadunk|várjuk|fogadja|fogad) <x>{0,2} (ügyfeleket|látogatókat|betegeket|vendégeket|pácienseket|vásárlókat|jelentkezőket|érdeklődőket)|(ügyfeleket|látogatókat|betegeket|vendégeket|pácienseket|vásárlókat|jelentkezőket|érdeklődőket) <x>{0,2} (fogadjuk|fogadunk|várjuk|fogadja|fogad)", "general rule"),
    Filter("<^> (kérje|kérd|iratkozzon|iratkozz|rendeljen|rendelj|foglaljon|foglalj|vásároljon|vásárolj|próbálja|próbáld|regisztráljon|regisztrálj|csatlakozzon|csatlakozz|fizessen|hívjon|ajánlja) <x>{0,6} <comma|dash|bang> ", "offer", "ahead"),
    Filter("de <x>{0,2} (nem|mégsem|senki|semmi|hiába|azóta|már|még|<t>)", "did not", "sentence", only=("their word", "said of ours")),
    Filter("(tegnap|tegnapelőtt|múlt) <x>{0,6} <your_people>|<your_people> <x>{0,2} (tegnap|tegnapelőtt)", "did not", "sentence", only=("said of ours",)),
    Filter("(?!(úr|asszony|hölgy|ügyvédje)) <person.subject|party.subject|theirs> <x>{0,4} (ígérte|mondta|írta|közölte|állítja)", "somebody else's", "ahead", only=("their word",)),
    Filter("ha minden (jól|klappol|simán|összejön|stimmel|igaz|oké|sikerül|flottul|terv)|legjobb tudásom|tudomásom szerint|tudomásunk szerint|terveink szerint|információink szerint", "possibility", "ahead"),
    Filter("(porszívó|gép|mosógép|pénztárgép|program|programja|app|applikáció|alkalmazás|szoftver|automata|szenzor|eszköz|készülék|kazán|router|lámpa|telefon|riasztó|robot|honlap|weboldal|webshop) ", "a machine", "before", only=("somebody does", "they do", "name does")),
    Filter("(mi|én) csak ", "general rule", "before", only=("present",)),
    Filter("(?<=<comma>) vagy <x>{0,5} (?=<me|we>)", "offer", "ahead", only=("present",)),
    Filter("jó (lenne|volna) <comma>? ha <x>{0,2} (addig|addigra)|(addig|addigra) <x>{0,3} (kellene|kéne|szeretném|szeretnénk|kell|jó)", "what it is for", "sentence", only=("mine does",)),
    Filter("rendel (?!<yours>)", "announcement", only=("ours does", "name does", "somebody does")),
    Filter("(műszak|ügyelet|ebédszünet|órarend) ", "announcement", only=_OURS),
    Filter("(befizetés|befizetése|ebédbefizetés|díjbefizetés|beiratkozás|jelentkezés|nevezés) ", "announcement", only=("will be done", "will be there", "appointment is", "work is")),
    Filter("(évente|havonta|hetente|naponta|minden <weekday|period>) ", "general rule", "ahead"),
    Filter("(reklamáció|lemondás|lemondása|elállás|elállása|meghibásodás|meghibásodása|késedelem|visszaküldés|sérülés|sérülése|kár|baleset|káresemény|üzemzavar|vásárlás|vásárlása|bérlés|megrendelés|foglalás|eltérés|hiányzás|elakadás|halasztás|távolmaradás|betegség|túlfizetés|megszüntetés|megszüntetése|felmondás|felmondása) esetén|(ilyen|ellenkező|ez|vitás|indokolt|sürgős) (esetben|esetekben)",
           "general rule", "ahead"),
    Filter("(beérkezés|érkezés|jelentkezés|jelentkezések|igénylések|igénylés) sorrendjében|érkezési sorrendben|(jelentkezőket|jelentkezőknek|pályázókat|pályázóknak|diákoknak|nyugdíjasoknak|tagoknak|tagjainknak|törzsvásárlóknak|előfizetőinknek|előfizetőinket|vendégeknek|vendégeket|gyerekeknek|ügyfeleknek|ügyfeleket|vásárlóknak|vásárlókat|vevőket|vevőinket|vevőinknek|lakóknak|lakókat|utasoknak|utasokat|bérlőknek|cégeknek|magánszemélyeknek)|"
           "(<n>|ezer|forint|ft|euró|fő|db|darab|kg|kiló|gramm|liter|méter|év) (felett|fölött|feletti|felüli|alatti)|régebbi <w>|(panaszokat|kérelmeket|reklamációkat|e-maileket|emaileket|leveleket|megkereséseket|igényléseket|bejelentéseket|jelentkezéseket|beadványokat|hívásokat|üzeneteket|tárgyakat|visszárukat|befizetéseket|foglalásokat|rendeléseket|megrendeléseket|lemondásokat|kéréseket|kérdéseket|igényeket)|"
           "(reggelit|ebédet|vacsorát|italokat|ételeket) <x>{0,8} (tálaljuk|tálalunk|kínáljuk|kínálunk|felszolgáljuk|szolgálunk|szolgáljuk|adjuk|adunk)|minden (pályázót|ügyfelet|ügyfelünket|vendéget|vendégünket|címre|jelentkezőt|résztvevőt|lakót|vevőt|vevőnket|beteget|kedves|új|egyes)|"
           "(naptól|főtől|darabtól|forinttól|éjszakától|éjtől|eurótól)", "general rule", "ahead", only=("present", "you will get", "they do", "ours does", "somebody does", "will be done")),
    Filter("(átfutása|átfutási|ideje|időtartama|határideje|díja|költsége|ára|évfordulója|évforduló|lejárata|kezdete|vége) ", "possibility", only=("work is", "appointment is")),
    Filter("(jelentkezni|regisztrálni|nevezni|befizetni|átvenni|megtekinteni|leadni|lemondani|foglalni) <x>{0,4} (lehet|lehetséges|szükséges|kell|tudnak|tud|tudtok|tudsz)", "announcement", "sentence", only=("appointment is", "work is")),
    Filter("(díjcsomag|szerződés|szerződése|szolgáltatás|akció|kedvezmény|előfizetés|előfizetése|tarifa|jogviszony|jogviszonya|járat|lehetőség|bolt|csomag|tagság|tagsága) <x>{0,6} megszűnik|megszűnik <x>{0,4} (díjcsomag|szerződés|szerződése|szolgáltatás|akció|kedvezmény|előfizetés|előfizetése|tarifa|jogviszony|járat|lehetőség|bolt)", "announcement", only=("will work",)),
    Filter("(tanfolyam|tanfolyamunk|csoport|csoportunk|kurzus|kurzusunk|képzés|képzésünk|játék|nyereményjáték|nyereményjátékunk|klub|szakkör|sorozat|turnus|évad|bajnokság|felvételi|hadjárat|akció|akciónk|edzéssorozat|iskolakezdés) <x>{0,6} (indul|elindul|indulnak|kezdődik|rajtol|startol)|"
           "(indul|elindul|indulnak|kezdődik|rajtol|startol) (a|az)? <x>{0,4} (tanfolyam|tanfolyamunk|csoport|csoportunk|kurzus|kurzusunk|képzés|képzésünk|játék|nyereményjáték|klub|szakkör|sorozat|turnus|évad|bajnokság|akció|akciónk)", "announcement", only=(*_OURS, "work is", "will work")),
    Filter("<appears> <x>{0,5} (katalógus|katalógusunk|étlap|menü|menünk|hír|cikk|szám|lapszám|kötet|könyv|magazin|album|poszt|közlemény|hirdetmény|hirdetés|kínálat|kollekció)|(katalógus|étlap|menü|cikk|lapszám|kötet|magazin|album|közlemény|hirdetmény|kínálat|kollekció) <x>{0,6} <appears>|(honlapra|weboldalra|facebookra|faliújságra|boltokba|polcokra|hirdetőtáblára) <x>{0,5} <appears>", "announcement", only=("will arrive",)),
    Filter("(jelenik meg|megjelenik|jelennek meg|megjelennek)", "announcement", only=("they do", "somebody does")),
    Filter("(előadás|koncert|műsor|film|vetítés|mérkőzés|meccs|verseny|vásár|fesztivál|kiállítás|rendezvény|program|ünnepség|tábor|szezon|félév|tanév|szünet|szavazás|jegyértékesítés|értékesítés|jelentkezés|regisztráció|pályázat|mise|járat|tanítás|leárazás|kampány|vizsgaidőszak|előadások|programok|próbaidő|garancia|jótállás) <x>{0,8} (kezdődik|kezdődnek|indul|indulnak|nyílik|zárul|lesz|lesznek|tart|lejár|elindul|megkezdődik|befejeződik|folytatódik)|"
           "(busz|vonat|komp|hajó|villamos|metró|repülő|gép|különjárat|buszok|vonatok|járatok) <x>{0,6} (indul|indulnak|közlekedik|közlekednek|jár|járnak)", "announcement", only=(*_OURS, "work is", "will work", "is there", "ours comes")),
    Filter("(<document.object|message.object|money.object|goods.object>) <x>{0,6} <me.=vár|we.=vár>", "what is waited for", only=("we expect you",)),
    Filter("(kezd|kezdi|csatlakozik) ", "announcement", only=("name does", "mine does")),
    Filter("(várható|tervezett|becsült|javasolt|lehetséges|igényelt|kért|szokásos|leadási|jelentkezési|fizetési|befizetési) ", "possibility", only=("work is", "appointment is")),
    Filter("szívesen <x>{0,2} <me|we>", "offer", only=("present",)),
    Filter("<^> (akkor|mindenképp|mindenképpen|inkább|esetleg|kérlek)? <we> (meg|át|le|össze|el|fel|ki)", "let us", only=("present",)),
    Filter("(kellemes|szép|jó|boldog|szuper|nyugodt|áldott) (<w.object>|<t>|hétvégét|napot|estét|ünnepeket|karácsonyt){1,3} <comma|bang> <x>{0,5} (találkozunk|látjuk|leszünk)", "courtesy", "ahead", only=("present", "will be there")),
    Filter("(újra|ismét) (itt|itthon|nyitva|nálunk) (leszünk|leszek|vagyunk|vagyok)", "announcement", only=("will be there", "is there")),
    Filter("(?<!következő|legközelebbi|mostani|új) (rendelésnél|megrendelésnél|vásárlásnál|foglalásnál|lemondásnál|igénylésnél|bérlésnél|késésnél|visszárunál|törésnél)", "general rule", only=("present", *_OURS)),
    Filter("óta <w.!me.!we>{0,4} <me|we>", "has been", only=("present",)),
    Filter("(szoktunk|szoktam|szoktuk) <x>{0,2} <comma> (?!de)", "habit", "ahead", only=("present",)),
    Filter("<he.=kap|they.=kap|thou.=kap> <x>{0,6} <comma> <x>{0,1} <t> <w.!me.!we>{0,3} (<me.pay|we.pay|me.send|we.send>) (<dot|bang>|<$>)", "said again", only=("you will get",)),
    Filter("<he.=kap|they.=kap|thou.=kap> <x>{0,6} <comma> (ezt|azt) (én|mi) <w>{0,2} (intézem|intézzük|csinálom|csináljuk|felügyelem|felügyeljük)", "said again", "sentence", only=("present",)),
    Filter("(tartsa|tartsd|tartsák|maradjon|maradj) (a|az)? (vonalat|vonalban|vonalon)|<comma> (tartsa|tartsd) (<dot|bang|comma>|<$>)", "at once", "sentence", only=("present",)),
    Filter("(megköszönöm|megköszönjük) <x>{0,8} <comma> (ezt|és)? <w>{0,1} (továbbadom|továbbadjuk)", "courtesy", "sentence", only=("present",)),
    Filter("(szokás|bevett gyakorlat|gyakorlatunk|szabály) <x>{0,3} <comma>", "general rule", "ahead"),
    Filter("(minden|mindegyik) (reggel|este|délután|délelőtt|nap|nappal|hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|héten|hónapban|évben|hónap|<weekday>)", "habit", "sentence"),
    Filter("(szívesen|örömmel) <x>{0,6} <comma> (csak|ha|amennyiben)", "offer", "sentence"),
    Filter("csak (előbb|még|gyorsan)? <x>{0,1} (?=<me|we>)", "first this", "before"),
    Filter("(talán|lehetséges|esetleg|valószínűleg|remélhetőleg|remélhetően|várhatóan|előreláthatólag|előreláthatóan|elképzelhető|netán|feltehetően|feltehetőleg|vélhetően|optimálisan|ideálisan|elvileg|elméletileg|bizonyára|alighanem|látszólag)",
           "possibility"),
    Filter("(lehet|elképzelhető|előfordulhat|megeshet|valószínű) <comma>? hogy", "possibility", "ahead"),
    Filter("(ha minden jól|ha isten|optimális esetben|jó esetben|legjobb esetben|jó eséllyel|szerencsés esetben|ideális esetben)", "possibility", "sentence"),
    Filter("(remélem|reméljük|bízom|bízunk|bízom benne|szeretném|szeretnénk|szeretnék|szeretnénk|jó lenne|bárcsak|terveztük|terveztem|gondoltuk|gondoltam|reméltük|reméltem|gondolom|gondoljuk|hiszem|hisszük|úgy tűnik|kétlem|attól tartok|félek|azt hiszem|úgy veszem|úgy számolom|úgy számoljuk|úgy néz ki|úgy gondolom|úgy gondoljuk|úgy hiszem|úgy tudom|úgy látom|feltételezem|feltételezzük|tervezem|tervezzük|terveink|tervem|igyekszem|igyekszünk|"
           "igyekezni|megpróbálom|megpróbáljuk|megpróbálunk|próbálom|próbáljuk|törekszünk|törekszem|azon vagyok|azon leszek|azon vagyunk|azon leszünk|szándékozom|szándékozunk)", "wish", "ahead"),
    Filter("nem (ígérhetem|ígérhetjük|ígérem|ígérjük|garantálom|garantáljuk|garantálhatom|vállalom|vállaljuk|tudom|tudjuk|biztos|vagyok biztos|tudni) <x>{0,4} <comma> <x>{0,2} (hogy|mikor|mit|hol|mennyi|ki|hogyan|milyen|mikorra|melyik|meddig|miért)", "refusal", "ahead"),
    Filter("(nem (?!(csak|csupán))|sem|ne|se|nincs|nincsen|nincsenek|aligha|képtelen|képtelenek|nehogy|dehogy|sehogy|senki|semmit|semmi)", "refusal", "before"),
    Filter("(nélküli|elmarad|elmaradnak|szünetel|szünetelnek)", "announcement"),
    Filter("(szabadságon|betegszabadságon|táppénzen|szabadnapos|távol) <x>{0,4} <comma>", "absence", "ahead", only=_OURS),
    Filter("(nincs|szabad) <w>{0,2} <appointment>|<appointment> <x>{0,3} (nincs|szabadult|szabad)", "availability", only=("appointment is",)),
    Filter("minden (bejelentést|rendelést|megrendelést|kérelmet|levelet|reklamációt|jelentkezést|kérést|panaszt|megkeresést|kérdést|igénylést|csomagot)", "general rule"),
    Filter("(ha|amennyiben) <x>{0,4} nem <x>{0,6} <comma> <x>{0,4} (töröljük|töröltnek|visszavonjuk|elutasítjuk|lezárjuk|kikapcsoljuk|kikapcsolják|letiltjuk|korlátozzuk|felfüggesztjük|felmondjuk|feljelentjük|behajtjuk|megszüntetjük|átadjuk|lekapcsoljuk|felmondom|feljelentem)", "threat", "ahead"),
    Filter("(zárva|nyitva|csukva|szabadságon|elfoglalt) (lesz|lesznek|leszünk|leszek|tart|tartunk|vagyunk|van|vannak)", "announcement"),
    Filter("(másik (céget|szolgáltatót|szerelőt|ügyvédet|boltot|helyet)|máshol|máshova|máshová|máshoz|konkurenciához|fogyasztóvédelemhez|fogyasztóvédelmi|fogyasztóvédelemnek|békéltetőnek|békéltetőhöz|újságnak|sajtónak|médiának|ügyvédemnek|ügyvédnek|ügyvédemhez|rendőrségre|ügyvédhez|bíróságra (megyek|megyünk|viszem|visszük|viszek|adom)|hatósághoz|panaszt (teszek|teszünk))", "threat", only=("present",)),
    Filter("(különben|ellenkező esetben|máskülönben|egyébként)", "threat", "before"),
    Filter("(csak|elég|elég ha|nyugodtan) <x>{0,3} (szóljon|szólj|írjon|írj|hívjon|hívj|jelezzen|jelezz|kérje|kérd|válaszoljon|válaszolj|bólintson|bólints|mondja|mondjon|mondj|mondd|kattintson|kattints|intsen|ints) (<x>|<comma>){0,6} (és|s|azonnal|már)", "offer", "ahead"),
    Filter("(ha|amennyiben) <x>{0,3} (igent mond|igen|szól|szólsz|rábólint|jelzi|jelzed) <comma>? (máris|már|azonnal)", "offer", "ahead"),
    Filter("(most|éppen|épp|jelenleg|pillanatnyilag|ezennel|ezúton|ezúttal|mellékelten|csatoltan|csatolva|mellékelve) (?!(azonnal|már holnap))", "at once", "before"),
    Filter("<me|we|he|they> <x>{0,6} (most|éppen|épp|jelenleg|pillanatnyilag|ezennel|ezúton|ezúttal|mellékelten|csatoltan|csatolva|mellékelve) (?!(azonnal|már holnap))", "at once"),
    Filter("ígérte <x>{0,4} <comma>", "reported", "ahead", only=("present", "will", "mine does", "they of ours", "will be there", "is there", "we expect you", "will work", "money comes", *_OURS)),
    Filter("(ígérték|ígérted|ígértétek|mondták|mondtad|mondtátok|írták|írtad|közölték|állították|ígértek|mondtak|volt róla szó|szó volt róla) <x>{0,4} <comma>", "reported", "ahead"),
    Filter("(mondta|írta|mondja|írja|állítja|közli|szerint|szerinte) <x>{0,4} <comma>", "reported", "ahead", only=_OURS),
    Filter("((kérem|kérjük|kérlek|kérünk|kérném|kérnénk) (?!(a|az)? <x>{0,1} (türelmét|türelmüket|türelmedet|türelmed|megértését|elnézését|megértésüket|elnézésüket))|legyen szíves|legyenek szívesek|szíveskedjen|szíveskedjék|szíveskedjenek|légy szíves|lsz|legyszi|légyszi|kéretik)", "request", "ahead", only=_OURS),
    Filter("(tessék|légyszi|legyen szíves|szíveskedjen)", "request", "before"),
    Filter("<^> <question_word>", "question", "sentence", only=("they do", "ours does", "name does")),
    Filter("(szállító|külső|partner|gyártó|szolgáltató) cég|társosztály", "somebody else's", only=_OURS),
    Filter("(megrendelését|rendelését|rendelése|csomagja|csomagját|csomagod|küldeménye|küldeményét|megrendelése|terméke|könyve|könyvei|termék|csomag|küldemény|ajándék|meglepetés|ajánlataink|kedvezmények|akciók)", "readiness", "ahead", only=("we expect you",)),
    Filter("(közgyűlés|lakógyűlés|testület|képviselő-testület|bizottság|bíróság|önkormányzat|kormány|törvény) <w>{0,2} (szerint|alapján|értelmében)", "somebody else's"),
    Filter("<theirs.other.!mail>|(?!rendszerből) <theirs.from_it.!the_your>|gyártónk|beszállítónk|nagykereskedőnk|szállítmányozónk|importőrünk", "somebody else's", only=(*_OURS, "their word", "they of ours")),
    Filter("(köszönöm|köszönjük|köszi|kösz) <x>{0,6} <comma> <x>{0,2} (átadom|átadjuk|továbbítom|továbbítjuk|tolmácsolom|tolmácsoljuk)", "courtesy", "ahead"),
    Filter("csináljuk <bang|comma|dot>", "let us"),
    Filter("(jövőre is|máskor is|továbbra is|ezután is|a jövőben is) <w>{0,2} <me|we>", "courtesy"),
    Filter("(örömmel|szívesen|készséggel) <x>{0,3} (segít|segítek|segítünk|állunk|állok|válaszolunk|válaszolok)", "courtesy"),
    Filter("(?<!<comma>|<dot>) (elviheti|elvihetik|elviheted|átveheti|átvehetik|átveheted|jöhet|jöhetnek|jöhetsz)", "readiness", only=("will be ready", "will arrive")),
)  # fmt: skip

_Q = "<x>{0,6} <doubt>"

CLAUSES = (
    Clause("<comma> (<t>|és|kérem|kérjük|kérlek|majd|akkor|utána){1,8} <imp.!he.!me.!we>", "hide"),
    Clause("<comma>? (még|meg)? akkor is <comma>? (ha|amennyiben)", "hide"),
    Clause("<comma> (<t>|és|kérem|kérjük|kérlek|majd|akkor|utána){0,3} <imp.!me.!we> <x>{0,5} <comma>? (ha|amint|amikor|mihelyt|mikor)", "hide"),
    Clause("(ahogy|ahogyan|amint) <x>{0,5} (megbeszéltük|egyeztettük|leegyeztettük|megegyeztünk|megállapodtunk|ígértem|ígértük|megígértem|megígértük|írtam|írtuk|mondtam|mondtuk|említettem|jeleztem|jeleztük|kérte|kérted|kérték|kértétek|kértem|kértük|szoktuk|szoktam|vártuk|terveztük)", "side"),
    Clause("(ha|amint|amikor|mihelyt|mikor|ahogy) <x>{0,3} <person.subject|party.subject|crew> <x>{0,3} (döntött|döntöttek|határozott|végzett|végeztek|kész|megnézte|megvizsgálta|jóváhagyta|aláírta|befejezte|elkészült|válaszolt|visszaszólt|jelzett|felszabadul|szabad|ráér)", "event"),
    Clause("(ha|amennyiben|hogyha) " + _Q, "courtesy"),
    Clause("(ha|amennyiben|hogyha) (addig|addigra|időben|tényleg|valóban|mindent)", "if"),
    Clause("(további|bármilyen|bármely) <x>{0,2} (kérdés|probléma|gond|kérdésük|észrevétel) (esetén|kapcsán|esetében)", "courtesy", closed=True),
    Clause("(ha|amennyiben|hogyha) <x>{0,5} <wish>", "offer"),
    Clause("(ha|amennyiben|hogyha) (?!<x>{0,3} (valaki|bárki|más)) <x>{0,5} (rendel|rendeled|vásárol|vásárolja|vásárolsz|előfizet|lemond|lemondja|lemondod) (?!(valaki|bárki|más))", "offer"),
    Clause("<comma> (<t>|és|de|viszont|míg|a|az|ezt|azt|ez|utána|azután|onnan) (<w.!me.!we.!he.!they>|<n>|<t>){0,8} <able>", "hide"),
    Clause("ha (lehet|nem gond|nem baj|úgy|jó|gondolja|van ideje|van kedve|önnek is|neked is|mindkettőnknek)", "offer"),
    Clause("igény (esetén|szerint)|kérésre|külön kérésre|kívánságra|szükség esetén", "offer", closed=True),
    Clause("(amint|mihelyt|miután|ahogy|mikor|amikor|ha) <x>{0,2} (<document.subject>|<money.subject>|befizetés|befizetése|díj) <x>{0,2} (megvan|megérkezik|megjön|beérkezik|megérkezett|beérkezett|megjött|befolyik|befolyt)", "if"),
    Clause("(ha|amennyiben|hogyha) <x>{0,2} (bármi|bárki|valami|valaki|mégis|esetleg|netán|véletlenül|bármelyik)", "if"),
    # Something of our own must happen first.
    Clause("(ha|amint|amikor|mikor|mihelyt|ahogy|miután) (?!nem) <x>{0,6} <me.!none.!root|we.!none.!root|me.=lesz|we.=lesz>", "event"),
    Clause("(amint|mihelyt|miután|ahogy|mikor|amikor|ha) <x>{0,3} (<person.subject.!theirs>|<goods.subject>|<spare.subject>) <x>{0,3} (visszajött|visszajön|visszaér|visszaért|megjön|megjött|megérkezik|megérkezett|beérkezik|beérkezett|befut|befutott|kész|elkészül|elkészült|végez|végzett|mozog|bejön|szabad|"
           "szabadul|visszatér|ideér|bent|megvan|itt)", "event"),
    Clause("(amint|mihelyt|miután|ahogy|mikor|amikor|ha) <x>{0,4} (végeztem|végeztünk|végzek|végzünk|kész|elkészült|elkészül|elkészültünk|elkészülök|megjött|megjön|megérkezik|megérkezett|megvan|megtudom|megtudjuk|kiderül|tudok|tudunk|lesz|van|hazaérek|visszaérek|visszaértem|odaérek|beérek|"
           "mozog|vége|lezárul|véget|megszárad|visszajött|visszajön|találok|találunk|látom|látjuk)", "event"),
    Clause("(<^>|<comma>) mire (ön|önök|te|ti|a|az)? <x>{0,4} <gets_home>", "event"),
    # Somebody else must do something first.
    Clause("(amint|mihelyt|miután|ahogy|mikor|amikor|azután) <x>{0,6} (<he.send|he.pay|he.give|he.tell|he.write|he.fix|he.collect>|<thou>|<money>|<message>|<document>|önök|ön|fizet|befizetés|befizetését|jóváhagyja|aláírja|aláírta|visszaküldi|visszaküldte|elküldte|megküldte|befizette|átutalta|megkaptuk|megkapjuk|megkapom|megkaptam|beérkezik|beérkezett|megérkezik|megérkezett)", "if"),
    Clause("(ha|amennyiben|hogyha|feltéve|abban az esetben|azzal a feltétellel|feltétele|kivéve ha)", "if"),
    Clause("<own_paper> <x>{0,1} (beérkezése után|beérkezését követően|megérkezése után|után|kézhezvétele után|birtokában)|annak (kézhezvétele|beérkezése|megérkezése) után", "event", closed=True),
    Clause("(<money|document> <x>{0,1} (esetén|ellenében|beérkezése után|beérkezését követően|megérkezése után|után|beérkezésekor|kézhezvétele után|birtokában))", "if", closed=True),
    Clause("(pótlás|pótlását|hiánypótlás|hiánypótlást|befizetést|aláírást|jóváhagyást|visszaigazolást|kitöltés|kitöltése) (követően|után)|(pótlást|hiánypótlást|befizetést|aláírást|jóváhagyást|visszaigazolást|kifizetést) követően", "if", closed=True),
    Clause("(befizetés|befizetése|jóváhagyása|aláírása|visszaigazolása|visszaküldése|beérkezése|megérkezése|beérkezte|kifizetés|utalás|átutalás|jóváhagyás|aláírás|visszaigazolás|visszaküldés|előleg|díj) <x>{0,2} (után|követően|esetén|ellenében|beérkezése|beérkeztével|megérkezése)", "if", closed=True),
    Clause("(amint|mihelyt|miután|ahogy|amikor|mikor|mihelyst|azután hogy|attól függően)", "event"),
    Clause("<^> (kérem|kérjük|kérlek)? <comma>? <imp> <x>{0,10} <comma>? (és|majd|utána|akkor) (?=<x>{0,8} <me|we>)", "if", closed=True),
    # Clauses that change nothing, and those in which nothing is promised.
    Clause("<comma> (mikor|hányan|hányat|hányadik|hányadikán|hánykor|merre|kivel|kik|mikorra|mire|miből|mivel|melyikre|melyik|hogy-hogy|hogyan|miként|miért|hol|hová|honnan|mennyi|mennyit|mennyire|melyik|melyiket|mit|kit|kinek|hány|milyen|mekkora|hova|meddig|mettől|mióta)", "hide"),
    Clause("(kérem|kérjük|kérlek|kérte|kérted|kértem|kértük|remélem|reméljük|sajnálom|sajnáljuk|örülök|örülünk|köszönöm|köszönjük|tudom|tudjuk|látom|látjuk|hiszem|gondolom|elnézést|javaslom|javasoljuk) <x>{0,4} <comma>? (hogy|amiért)", "hide"),
    Clause("(azért|annak érdekében|azzal a céllal) <comma>? hogy|nehogy|hogy ne", "hide"),
    Clause("|".join(f"(?<=<me.phone|we.phone|me.come|we.come|me.meet|we.meet>{' <w|t|n>' * far}) <comma> hogy" for far in range(4)), "hide"),
    Clause("(?<=<me.tell|we.tell>) <comma> (hogy|miszerint)|(?<=<me.tell|we.tell> <w>) <comma> (hogy|miszerint)|(?<=<me.tell|we.tell> <w> <w>) <comma> (hogy|miszerint)", "side"),
    Clause("(mert|mivel|hiszen|ugyanis|bár|noha|habár|amíg|míg|ameddig|aki|akik|amely|amelyet|amit|ami|amelyik|ahol|akit|akinek|amiben|amelyben|minthogy|addig)", "side"),
)  # fmt: skip

LANGUAGE = Language(
    code="hu",
    name="Hungarian",
    words=WORDS,
    values=VALUES,
    value_forms={},
    verbs=VERBS,
    nouns=NOUNS,
    forms=FORMS,
    irregular=IRREGULAR,
    phrases=PHRASES,
    kinds={
        "send": {"goods": "delivery", "document": "delivery", "message": "reply", "money": "refund", "": "delivery"},
        "replace": {"goods": "delivery", "": "fix"},
        "exchange": {"spare": "fix", "work": "fix", "": "delivery"},
        "phone": {"": "callback"},
        "contact": {"call": "callback", "goods": "fix", "spare": "fix", "document": "fix", "": "reply"},
        "shift": {"document": "fix", "work": "fix", "money": "fix", "": "appointment"},
        "tell": {"call": "callback", "": "reply"},
        "act": {"": "other"},
        "makeup": {"appointment": "appointment", "money": "refund", "": "delivery"},
        "reach": {"person": "visit", "money": "refund", "goods": "delivery", "document": "delivery", "appointment": "appointment", "work": "fix", "": "delivery"},
        "start": {"money": "refund", "goods": "delivery", "": "fix"},
        "ready": {"document": "delivery", "message": "reply", "": "fix"},
        "keep": {"price": "price", "appointment": "appointment", "": "other"},
        "take": {"": "other"},
        "get": {
            "call": "callback", "message": "reply", "money": "refund", "appointment": "appointment", "document": "delivery", "goods": "delivery",
            "price": "price", "": "delivery",
        },
        "root": {"": ""},
        "visit": {"": "visit"},
        "time": {"": "fix"},
    },
    times=TIMES,
    frames=tuple(replace(one, pattern=_whole(one.pattern)) for one in FRAMES),
    filters=tuple(replace(one, pattern=_whole(one.pattern)) for one in FILTERS),
    clauses=tuple(replace(one, pattern=_whole(one.pattern)) for one in CLAUSES),
    breaks="de|hanem|úgyhogy|ezért|tehát|(?<=<comma>) akkor",
    lists="<and>",
    joints="<comma>? <and> (<w.!me.!we.!he.!they>|<n>|<t>){0,6}",
    abbreviations="dr kb pl stb ún ill id ifj özv prof jan febr feb márc ápr máj jún júl aug szept okt nov dec hétf szer csüt pént szomb vas hó sz u út ker em tel fax max min db ft kft bt zrt nyrt évf old "
    "de du d e u ca pén sze h ún ti ui vö körz biz ny tsz n",
    function_words="a az és hogy nem is van volt de egy meg ezt azt csak már még ha vagy mert ön önök önnek önöknek kérem kérjük köszönöm köszönjük köszi szia üdv kedves tisztelt vagyok lesz "
    "majd most itt ott ez aki ami holnap ma kell tud tudom sem minden után alatt között nekem neked nekünk fogom fogjuk üdvözlettel nap jó napot belül",
    object_before=True,
    commas=True,
    month_first=True,
    prefixes=_PREFIXES,
    tails=TAILS,
    oblique=("of_money",),
    direct=("owned", "owneds", "our", "many", "many_object", "owned_object", "subject", "object"),
    tailed=("noun", "deed", "doer"),
    guessed=(
        ("^(meg|ki|be|fel|le|el|át|oda|vissza|össze|szét|hozzá|utána|tovább|félre|újra|rá|bele|elő|helyre|végig)[^\\W\\d_]{2,}((?<!hat)(?<!het)j|ss|zz|gy)(uk|ük)$", "javítjuk"),
        ("^(meg|ki|be|fel|le|el|át|vissza|össze)[^\\W\\d_]{2,}(?<!h)[ae]t(om|em|juk|jük)$", "javíttatom"),
        ("^(meg|ki|be|fel|át|oda|vissza|össze|szét|hozzá|utána|újra|rá|bele|helyre|végig)[^\\W\\d_]{2,}([lzrdvjskgn]om|(?<!ha)tom|[ltzdrgk]öm|[lzrd]em)$", "javítom"),
        ("[^\\W\\d_]{2,}(ász|ész|[áóőoöe]s|[óő]|nő|ista|istá|gus|átor|ász)(unk|ünk|nk|aink|eink|ink|jaink|jeink)$", "szerelő"),
        ("[^\\W\\d_]{3,}(ász|ész|ológus|ista|munkás|nő)$", "szerelő"),
    ),
    forgiven=("weekday", "month", "unit", "part", "me", "we", "offset"),
    forgiven_from=7,
)
