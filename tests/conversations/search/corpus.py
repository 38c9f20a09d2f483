"""A small desk with letters in four languages, written for these tests, and what each search must find in it."""

from datetime import UTC, datetime, timedelta

from hoia.conversations.models import Attachment, Conversation, Direction, Tag
from hoia.people.models import Colleague, Customer, Handle, Inbox, InboxGrant, Role, Team

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)

# name: (inbox, language, customer, subject, texts); the first text is the customer's, the second ours, and so on.
LETTERS = {
    "kõne": ("info", "et", "mari", "Tagasihelistamine", ["Tere! Helistasin teile eile õhtul, aga keegi ei vastanud.", "Vabandust, helistame teile homme hommikul tagasi."]),
    "külmik": ("info", "et", "jaan", "Katkine külmkapp", ["Külmkapp ei jahuta enam ja toit rikneb. Millal remonditöötajad tulevad?"]),
    "arve-et": ("info", "et", "mari", "Arve 20417", ["Palun saatke mulle kahe viimase kuu arved, maksin juba ära.", "Arve on manuses. Aitäh!"]),
    "möbel": ("info", "et", "jaan", "Mööbel", ["Diivan ja tugitoolid jõudsid kohale, õlg on kriimustatud."]),
    "számla": ("ugyfel", "hu", "eva", "Hibás számla", ["Kérem, küldjék el a javított számlát, mert rossz a cím.", "A számlákat ma postáztuk."]),
    "futár": ("ugyfel", "hu", "eva", "Futár", ["A futár nem találta a házat, pedig otthon voltunk. Győrben lakunk.", "Sajnáljuk, holnap újra megy a futárunk."]),
    "tükör": ("ugyfel", "hu", "odon", "Törött tükör", ["Összetört a tükör a csomagban, kérek egy másikat."]),
    "faktura": ("kunde", "nb", "kari", "Spørsmål om faktura", ["Jeg har betalt fakturaene, men fikk likevel en purring.", "Purringen ble sendt ved en feil. Vi beklager."]),
    "søknad": ("kunde", "nb", "bjorn", "Søknaden min", ["Har dere mottatt søknaden? Jeg ønsket svar før jul.", "Søknadene behandles i neste uke."]),
    "blåbær": ("kunde", "nb", "kari", "Blåbær", ["Kjøpte blåbærsyltetøy hos dere på lørdag, flasken var knust."]),
    "refund": ("help", "en", "grace", "Refund", ["I returned the headphones two weeks ago and nobody has refunded me.", "We are refunding you today."]),
    "boiler": ("help", "en", "owen", "Boiler visit", ["The engineers came, but the boilers are still leaking. Call me back before Friday.", "An engineer will visit on Thursday."]),
    "mixed": ("help", "en", "owen", "Invoices", ["Please send copies of both invoices to café@kohvik.example."]),
}  # fmt: skip
PEOPLE = {
    "mari": ("Mari", "Tamm", "et", "mari.tamm@naide.example", "+372 5551 2345"),
    "jaan": ("Jaan", "Põld", "et", "jaan@pold.example", ""),
    "eva": ("Éva", "Szabó", "hu", "eva.szabo@posta.example", ""),
    "odon": ("Ödön", "Kővári", "hu", "odon@posta.example", ""),
    "kari": ("Kari", "Haugen", "nb", "kari@haugen.example", ""),
    "bjorn": ("Bjørn", "Åsen", "nb", "bjorn.asen@nord.example", ""),
    "grace": ("Grace", "O'Neill", "en", "grace@oneill.example", ""),
    "owen": ("Owen", "Hall", "en", "owen@hall.example", ""),
}

# What people type → what is found, in any order. Every one holds on SQLite and on PostgreSQL.
EXPECTED: list[tuple[str, str]] = [
    # Estonian
    ("helistasin", "kõne"), ("helistama", "kõne"), ("helistame", "kõne"), ("HELISTAN", "kõne"),
    ("külmkapid", "külmik"), ("kulmkapp", "külmik"), ("külmkappi", "külmik"), ("remonditöötaja", "külmik"),
    ("arve", "arve-et"), ("arvet", "arve-et"), ("arvete", "arve-et"), ("maksma", "arve-et"), ("õlad", "möbel"),
    ("tugitool", "möbel"), ("diivani", "möbel"), ("moobel", "möbel"), ("õhtu", "kõne"), ("ohtul", "kõne"),
    # Hungarian
    ("számla", "számla"), ("számlát", "számla"), ("szamlak", "számla"), ("szamla", "számla"), ("cím", "számla"),
    ("ház", "futár"), ("hazban", "futár"), ("Győr", "futár"), ("gyor", "futár"), ("futárt", "futár"),
    ("tükröt", "tükör"), ("tukor", "tükör"), ("csomag", "tükör"), ("csomagot", "tükör"), ("küld", "számla"),
    # Norwegian
    ("faktura", "faktura"), ("fakturaen", "faktura"), ("purringer", "faktura"), ("betale", "faktura"),
    ("søknad", "søknad"), ("soknad", "søknad"), ("soeknad", "søknad"), ("søknader", "søknad"), ("ønske", "søknad"),
    ("blåbær", "blåbær"), ("blabaer", "blåbær"), ("blaabaer", "blåbær"), ("kjøpe", "blåbær"), ("kjope", "blåbær"), ("flaske", "blåbær"),
    # English
    ("refunds", "refund"), ("refunded", "refund"), ("headphone", "refund"), ("weeks", "refund"), ("week", "refund"),
    ("engineer", "boiler"), ("boiler", "boiler"), ("leak", "boiler"), ("leaks", "boiler"), ("visits", "boiler"), ("invoice", "mixed"), ("copy", "mixed"),
    # Names, addresses, numbers
    ("tamm", "kõne arve-et"), ("from:mari", "kõne arve-et"), ("from:mari.tamm@naide.example", "kõne arve-et"), ("from:@posta.example", "számla futár tükör"),
    ("customer:szabó", "számla futár"), ("customer:szabo", "számla futár"), ("klient:tamm", "kõne arve-et"), ("ugyfel:éva", "számla futár"), ("kunde:bjoern", ""), ("kunde:bjorn", "søknad"),
    ("customer:kővári", "tükör"), ("customer:asen", "søknad"), ("from:o'neill", "refund"), ("55512345", "kõne arve-et"), ("+37255512345", "kõne arve-et"), ("20417", "arve-et"),
    ("café@kohvik.example", "mixed"), ("@kohvik.example", "mixed"), ("to:grace", "refund"), ("kellelt:jaan", "külmik möbel"),
    # Phrases, negation, or, prefix
    ('"keegi ei vastanud"', "kõne"), ('"ei keegi vastanud"', ""), ('"javított számlát"', "számla"), ("purring -søknad", "faktura"), ("purring -beklager", ""),
    ("számla OR faktura", "számla faktura"), ("arve OR tükör OR boiler", "arve-et tükör boiler"), ("külm*", "külmik"), ("blåb*", "blåbær"), ("refund -week", ""), ("customer:haugen -blåbær", "faktura"),
    # Filters
    ("in:kunde is:closed", "faktura"), ("is:closed", "faktura futár"), ("olek:suletud", "faktura futár"), ("állapot:lezárt", "faktura futár"), ("er:lukket", "faktura futár"),
    ("is:snoozed", "boiler"), ("has:attachment", "arve-et"), ("manus.pdf", "arve-et"), ("arve20417", "arve-et"), ("tag:kiire", "kõne tükör"), ("tag:Kiire customer:mari", "kõne"), ("kiire", "kõne tükör"),
    ("assigned:kadri", "külmik"), ("tegeleb:kadri", "külmik"), ("assigned:kadri külmkapp", "külmik"), ("team:sales", "refund"), ("csapat:sales", "refund"), ("is:unassigned in:info", "kõne arve-et möbel"),
    ("is:waiting in:help", "mixed"), ("in:info before:2026-11-16", "külmik kõne"), ("after:2026-11-23", "mixed"), ("on:2026-11-14", "kõne"), ("-in:info -in:kunde -in:help", "számla futár tükör"),
]  # fmt: skip


class Desk:
    """The desk of this corpus: ``conversations`` by name, and who may see what."""

    def __init__(self) -> None:
        self.inboxes = {
            name: Inbox.objects.create(name=name, address=f"{name}@desk.example")
            for name in ("info", "ugyfel", "kunde", "help")
        }
        self.owner = Colleague.objects.create_user("olev@desk.example", given_name="Olev", role=Role.OWNER)
        self.kadri = Colleague.objects.create_user("kadri@desk.example", given_name="Kadri", family_name="Kask")
        self.guest = Colleague.objects.create_user("gustav@desk.example", given_name="Gustav", role=Role.GUEST)
        InboxGrant.objects.create(inbox=self.inboxes["info"], colleague=self.kadri)
        InboxGrant.objects.create(inbox=self.inboxes["help"], colleague=self.guest)
        self.people = {key: self._customer(*facts) for key, facts in PEOPLE.items()}
        self.conversations = {}
        for count, (name, facts) in enumerate(LETTERS.items()):
            self.conversations[name] = self._conversation(
                NOW - timedelta(days=10) + timedelta(hours=18 * count), *facts
            )
        self._arrange()

    def name_of(self, conversation: Conversation) -> str:
        return next(name for name, one in self.conversations.items() if one.pk == conversation.pk)

    def _customer(self, given: str, family: str, language: str, address: str, phone: str) -> Customer:
        customer = Customer.objects.create(given_name=given, family_name=family, language=language, created_at=NOW)
        Handle.objects.create(customer=customer, value=address, key=address)
        if phone:
            Handle.objects.create(customer=customer, kind="phone", value=phone, key=phone.replace(" ", ""))
        return customer

    def _conversation(
        self, at: datetime, inbox: str, language: str, who: str, subject: str, texts: list[str]
    ) -> Conversation:
        customer, address = self.people[who], PEOPLE[who][3]
        row = Conversation.objects.create(
            inbox=self.inboxes[inbox],
            customer=customer,
            subject=subject,
            language=language,
            opened_at=at,
            last_at=at,
            waiting_since=at,
        )
        for count, text in enumerate(texts):
            theirs = count % 2 == 0
            row._say(
                direction=Direction.IN if theirs else Direction.OUT, text=text, subject=subject, at=at + timedelta(hours=count),
                customer=customer, from_name=customer.name if theirs else "Hoia", from_address=address if theirs else f"{inbox}@desk.example",
                recipients={"to": [["Hoia", f"{inbox}@desk.example"] if theirs else [customer.name, address]]},
            )  # fmt: skip
        return row

    def _arrange(self) -> None:
        there, at, by = self.conversations, NOW, self.owner
        for name in ("faktura", "futár"):
            there[name].close(at=at, by=by)
        there["boiler"].snooze(None, at=at, by=by)
        there["külmik"].assign(self.kadri, at=at, by=by)
        there["refund"].give_to_team(Team.objects.create(name="Sales"), at=at, by=by)
        urgent = Tag.objects.create(name="Kiire")
        Conversation.objects.filter(pk__in=[there["kõne"].pk, there["tükör"].pk]).tag(urgent, at=at, by=by)
        message = there["arve-et"].messages.last()
        Attachment.objects.create(
            message=message, name="Arve20417 manus.pdf", type="application/pdf", size=9, sha256="0" * 64
        )
        Conversation.objects.filter(pk=there["arve-et"].pk).update(attachment_count=1)
        there["arve-et"].tell_of_change()
