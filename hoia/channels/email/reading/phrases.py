"""What mail programs and people write around letters, in nine languages: en, et, hu, nb, de, fr, ru, fi, sv.

A new language is a new word in each of these tables.
"""

import re


def any_of(*words: str) -> str:
    """Return a pattern for any of ``words``; a space in them stands for any white space."""
    pieces = (re.escape(word).replace(r"\ ", r"[\s\u00a0]+") for word in sorted(words, key=len, reverse=True))
    return "(?:" + "|".join(pieces) + ")"


# The fields of a header as programs repeat it above a quoted letter.
FIELDS = {
    "from": ("From", "Saatja", "Kellelt", "Kirja saatja", "Feladó", "Fra", "Von", "De", "Expéditeur", "От", "От кого",
             "Отправитель", "Lähettäjä", "Från", "Avsender", "Avsändare", "Absender"),
    "date": ("Sent", "Date", "Saadetud", "Saatmisaeg", "Kuupäev", "Aeg", "Elküldve", "Küldve", "Küldés dátuma", "Dátum",
             "Időpont", "Sendt", "Dato", "Gesendet", "Gesendet am", "Datum", "Envoyé", "Envoyé le", "Отправлено", "Дата",
             "Дата отправки", "Lähetetty", "Päiväys", "Päivämäärä", "Pvm", "Skickat", "Skickades"),
    "to": ("To", "Saaja", "Adressaat", "Kellele", "Címzett", "Til", "An", "Empfänger", "À", "A", "Pour", "Destinataire",
           "Кому", "Получатель", "Vastaanottaja", "Saajat", "Till", "Mottaker", "Mottagare"),
    "cc": ("Cc", "CC", "Koopia", "Másolat", "Másolatot kap", "Kopi", "Kopie", "Copie", "Copie à", "Копия", "Kopio", "Kopia"),
    "subject": ("Subject", "Teema", "Pealkiri", "Tárgy", "Emne", "Betreff", "Objet", "Sujet", "Тема", "Aihe", "Otsikko",
                "Ämne"),
    "other": ("Reply-To", "Importance", "Attachments", "Manused", "Tähtsus", "Mellékletek", "Vedlegg", "Prioritet",
              "Anlagen", "Wichtigkeit", "Pièces jointes", "Важность", "Вложения", "Liitteet", "Bilagor", "Organization"),
}  # fmt: skip

ORIGINAL = (
    "Original Message", "Original message", "Original Email", "Forwarded message", "Forwarded Message", "Reply message",
    "Original Appointment", "Forwarded mail", "Forwarded", "Forwarded letter",
    "Algne kiri", "Algne sõnum", "Algsõnum", "Originaalkiri", "Originaalsõnum", "Edastatud kiri", "Edastatud sõnum",
    "Edasi saadetud kiri", "Edastatud teade", "Edastatud", "Edasi saadetud",
    "Eredeti üzenet", "Eredeti levél", "Eredeti e-mail", "Továbbított üzenet", "Továbbított levél", "Továbbított e-mail",
    "Továbbítva", "Továbbított",
    "Opprinnelig melding", "Original melding", "Originalmelding", "Videresendt melding", "Videresendt e-post",
    "Opprinnelig e-post", "Videresendt",
    "Ursprüngliche Nachricht", "Originalnachricht", "Original-Nachricht", "Original Nachricht", "Ursprüngliche Mail",
    "Weitergeleitete Nachricht", "Forwarded message", "Weitergeleitete E-Mail", "Ursprünglicher Termin",
    "Message d'origine", "Message d’origine", "Message original", "Message initial", "Courriel original",
    "Message transféré", "Mail original", "Mail transféré",
    "Исходное сообщение", "Оригинальное сообщение", "Пересылаемое сообщение", "Пересланное сообщение",
    "Перенаправленное сообщение", "Пересылаемое письмо", "Исходное письмо",
    "Alkuperäinen viesti", "Välitetty viesti", "Edelleenlähetetty viesti", "Alkuperäinen sähköposti",
    "Ursprungligt meddelande", "Originalmeddelande", "Vidarebefordrat meddelande", "Vidarebefordrat mail",
    "Ursprungligt mejl",
)  # fmt: skip

# Apple Mail and iOS announce a forwarded letter in a line of its own.
FORWARDING = (
    "Begin forwarded message", "Edastatud kirja algus", "Edasisaadetud kirja algus", "Algab edastatud kiri",
    "Továbbított levél kezdete", "A továbbított üzenet kezdete", "Továbbított üzenet kezdete", "Videresendt melding",
    "Start på videresendt melding", "Starten på den videresendte meldingen", "Anfang der weitergeleiteten Nachricht",
    "Anfang der weitergeleiteten E-Mail", "Début du message réexpédié", "Début du message transféré",
    "Début du courriel transféré", "Начало переадресованного сообщения", "Начало пересылаемого сообщения",
    "Alkaa välitetty viesti", "Välitetty viesti alkaa", "Alkaa edelleenlähetetty viesti", "Välitetyn viestin alku",
    "Vidarebefordrat brev", "Vidarebefordrat mejl", "Början på vidarebefordrat brev", "Början på det vidarebefordrade brevet",
)  # fmt: skip

# The verb of an attribution line: "On Monday Mari Tamm <mari@…> wrote:".
WROTE = (
    "wrote", "writes", "schrieb", "schrieben", "hat geschrieben", "a écrit", "écrit", "écrivait", "kirjutas", "kirjutasid",
    "on kirjutanud", "kirjutab", "írta", "ezt írta", "az alábbiakat írta", "írt", "skrev", "skreiv", "har skrevet",
    "følgende", "написал", "написала", "написал(а)", "написали", "пишет", "писал", "писала", "писал(а)", "kirjoitti",
    "kirjoitit",
)  # fmt: skip

SENT_FROM = (
    r"(?:sent|getting|written) (?:from|with|via|by|using) (?:my |a |the )?\S.{0,60}",
    r"get outlook for \S.{0,60}",
    r"saadetud (?:minu )?\S.{0,40}(?:st|lt|ga|abil|kaudu|iPhone|iPad|Android)\b.{0,30}",
    r"saatsin (?:selle )?.{0,20}(?:telefonist|nutitelefonist|mobiilist)",
    r"(?:az |a )?\S{1,25} ?készülékemről küldve.{0,20}",
    r"(?:elküldve|küldve) .{0,30}(?:iphone|ipad|android|samsung|telefon|outlook|mobil|készülék).{0,30}",
    r"iphone-?o?mról küldve.{0,20}",
    r"sendt (?:fra|med|via) (?:min |mitt |en )?\S.{0,50}",
    r"skaff (?:deg )?outlook for .{0,40}",
    r"(?:von meinem|gesendet (?:von|mit|über|aus)|diese nachricht wurde von meinem) .{1,60}",
    r"hole dir outlook für .{0,30}",
    r"(?:envoyé|expédié) (?:de|depuis|à partir|avec) (?:mon |ma |l')?.{1,60}",
    r"(?:téléchargez|obtenir|télécharger) outlook pour .{0,30}",
    r"(?:отправлено|послано|написано) (?:с |из |со |через |от ).{1,50}",
    r"отправлено .{1,30}iphone.{0,10}",
    r"скачайте outlook для .{0,30}",
    r"lähetetty .{0,40}(?:sta|stä|lta|ltä|iphonesta|sovelluksella|outlook|android).{0,30}",
    r"hanki outlook for .{0,30}",
    r"lähetän .{0,30}puhelimesta",
    r"skickat från (?:min |mitt |en )?\S.{0,50}",
    r"skickat med \S.{0,30}",
    r"hämta outlook (?:for|för) .{0,30}",
    r"via mobile",
    r"sent via .{1,40}",
)  # fmt: skip

# Closing formulas that nobody writes in the middle of a letter, and those that end a letter only with a name below.
CLOSINGS = (
    "best regards", "kind regards", "warm regards", "regards", "with best regards", "with kind regards", "many regards",
    "best wishes", "with best wishes", "warmest regards", "sincerely", "yours sincerely", "sincerely yours",
    "yours faithfully", "yours truly", "respectfully", "cordially", "rgds", "br", "kr", "with regards", "kindest regards",
    "lugupidamisega", "parimate soovidega", "parimat", "tervitades", "tervitustega", "heade soovidega", "austusega",
    "sõbralike tervitustega", "kõike head", "kõike paremat", "lugupidamise ja tervitustega", "parimate tervitustega",
    "päikest", "ilusat päeva", "kena päeva", "tervitusi", "tervitusega", "tervitades teie", "head soovides",
    "üdvözlettel", "tisztelettel", "szívélyes üdvözlettel", "baráti üdvözlettel", "köszönettel", "üdv", "üdvözlet",
    "mély tisztelettel", "kiváló tisztelettel", "őszinte tisztelettel", "legjobbakat", "minden jót", "szép napot",
    "további szép napot", "előre is köszönöm", "köszönettel és üdvözlettel",
    "med vennlig hilsen", "vennlig hilsen", "med vennleg helsing", "hilsen", "beste hilsen", "mvh", "vh", "med hilsen",
    "hjertelig hilsen", "hilsener", "med beste hilsen", "ha en fin dag", "med venlig hilsen", "venlig hilsen", "klem",
    "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "mit freundlichem gruss",
    "freundliche grüße", "freundliche grüsse", "viele grüße", "viele grüsse", "liebe grüße", "liebe grüsse", "beste grüße",
    "beste grüsse", "herzliche grüße", "herzliche grüsse", "mit besten grüßen", "mit besten grüssen", "mfg", "lg", "vg",
    "schöne grüße",
    "hochachtungsvoll", "gruß", "gruss", "grüße", "mit bestem gruß", "schönen tag noch", "mit freundlichen gruessen",
    "cordialement", "bien cordialement", "très cordialement", "salutations", "sincères salutations", "amicalement",
    "meilleures salutations", "salutations distinguées", "bien à vous", "respectueusement", "bonne journée", "cdlt", "cdt",
    "avec mes meilleures salutations", "bien à toi", "bonne réception", "sincèrement", "meilleurs sentiments",
    "с уважением", "с наилучшими пожеланиями", "всего доброго", "с наилучшими", "искренне ваш", "искренне ваша",
    "с приветом", "всего хорошего", "с благодарностью", "с почтением", "хорошего дня", "с теплом", "с ув",
    "ystävällisin terveisin", "ystävällisesti", "terveisin", "parhain terveisin", "t", "yt", "kunnioittavasti", "terv",
    "kiittäen", "terveiset", "hyvää päivänjatkoa", "kiitos ja terveisin", "ystävällisin tervehdyksin", "mukavaa päivää",
    "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "vänligen", "bästa hälsningar",
    "vänlig hälsning", "med bästa hälsningar", "hälsar", "ha en bra dag", "varma hälsningar", "med hälsning", "vh/",
)  # fmt: skip

THANKS = (
    "thanks", "thank you", "many thanks", "thanks a lot", "thank you in advance", "thanks in advance", "thanks again",
    "thank you very much", "cheers", "best", "all the best", "love", "take care", "thx", "ta", "warmly", "thanks so much",
    "aitäh", "tänan", "tänades", "suur tänu", "tänud", "tänan ette", "ette tänades", "suur aitäh", "tervist", "tervitus",
    "tänan teid", "palju tänu", "aitähh", "tänulikult",
    "köszönöm", "köszi", "előre is köszönöm", "köszönöm szépen", "nagyon köszönöm", "köszönöm előre is",
    "puszi", "hálásan köszönöm",
    "takk", "på forhånd takk", "tusen takk", "mange takk", "takk for hjelpen", "takker", "ha det bra", "ha det fint",
    "danke", "vielen dank", "danke im voraus", "vielen dank im voraus", "besten dank", "herzlichen dank",
    "tschüss", "danke schön",
    "merci", "merci d'avance", "merci beaucoup", "par avance merci", "à bientôt", "avec mes remerciements", "merci bien", "bises",
    "спасибо", "заранее спасибо", "большое спасибо", "благодарю", "спасибо большое", "заранее благодарю",
    "спасибо за помощь",
    "kiitos", "kiitos etukäteen", "kiitoksia", "kiitos paljon", "suuri kiitos", "kiitos jo etukäteen",
    "tack", "tack på förhand", "tack så mycket", "tackar", "stort tack", "tack för hjälpen", "ha det gott", "kram",
)  # fmt: skip

# An afterthought below the signature is the writer's own words.
POSTSCRIPT = re.compile(
    r"^\s*(?:p\.?\s?s\.?\s?[:.,-]?|n\.?b\.?\s?[:!]|ui\.?\s?:|п\.\s?с\.|з\.ы\.|постскриптум)\s*\S", re.IGNORECASE
)
