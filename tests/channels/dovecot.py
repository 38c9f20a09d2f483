"""A real Dovecot, started for the tests in a folder of their own: IMAP and LMTP on free ports of loopback."""

import imaplib
import os
import shutil
import smtplib
import socket
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.ports import free_port

PASSWORD = "secret-of-the-tests"
CONF = """
protocols = imap lmtp
listen = 127.0.0.1
base_dir = {run}
state_dir = {run}/state
log_path = {run}/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:{mail}/%u
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
last_valid_uid = 0
first_valid_gid = 1
recipient_delimiter = +
lmtp_save_to_detail_mailbox = no
default_login_user = {login_user}
default_internal_user = {internal_user}
default_internal_group = {group}
service imap-login {{
  chroot =
  process_min_avail = 1
  inet_listener imap {{
    port = {imap}
  }}
}}
service lmtp {{
  user = {mail_user}
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={mail}/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    special_use = \\Sent
    auto = create
  }}
}}
protocol lmtp {{
  postmaster_address = postmaster@example.test
}}
"""


def installed() -> bool:
    return shutil.which("dovecot", path="/usr/sbin:/usr/bin:/sbin:/bin") is not None and os.geteuid() == 0


@dataclass
class Dovecot:
    """Every user name signs in with :data:`PASSWORD` and has a mailbox of its own."""

    folder: Path
    imap_port: int = 0
    lmtp_port: int = 0
    host: str = "127.0.0.1"
    process: subprocess.Popen[bytes] | None = None
    users: set[str] = field(default_factory=set)

    def start(self) -> "Dovecot":
        self.imap_port = self.imap_port or free_port()
        self.lmtp_port = self.lmtp_port or free_port()
        run, mail = self.folder / "run", self.folder / "mail"
        for one in (run, mail):
            one.mkdir(parents=True, exist_ok=True)
        shutil.chown(mail, "mail", "mail")
        for one in (self.folder, run):
            one.chmod(0o755)
        (self.folder / "mail.conf").write_text(
            CONF.format(
                run=run, mail=mail, imap=self.imap_port, lmtp=self.lmtp_port, uid="mail", gid="mail",
                login_user="dovenull", internal_user="dovecot", group="dovecot", mail_user="root", password=PASSWORD,
            )
        )  # fmt: skip
        self.process = subprocess.Popen(["/usr/sbin/dovecot", "-F", "-c", str(self.folder / "mail.conf")])
        self._until_it_answers()
        return self

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(10)
            self.process = None

    def deliver(self, raw: bytes, user: str) -> None:
        """Hand a letter over by LMTP, as a mail server would."""
        with smtplib.LMTP(self.host, self.lmtp_port) as lmtp:
            lmtp.sendmail("sender@example.test", [user], raw)

    def client(self, user: str) -> imaplib.IMAP4:
        client = imaplib.IMAP4(self.host, self.imap_port)
        client.login(user, PASSWORD)
        return client

    def flags(self, user: str, folder: str = "INBOX") -> list[bytes]:
        """Return the flags of every letter, one line each."""
        client = self.client(user)
        client.select(folder, readonly=True)
        found = [part for part in client.fetch("1:*", "(FLAGS)")[1] if part]
        client.logout()
        return found

    def _until_it_answers(self) -> None:
        for _ in range(500):
            assert self.process and self.process.poll() is None, (self.folder / "run" / "log").read_text()
            with suppress(OSError), socket.create_connection((self.host, self.lmtp_port), 1):
                socket.create_connection((self.host, self.imap_port), 1).close()
                return
            time.sleep(0.01)  # the only way to learn that another process listens
        raise AssertionError("Dovecot did not start: " + (self.folder / "run" / "log").read_text())
