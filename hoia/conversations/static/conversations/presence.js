// Who is here and who is writing: told every quarter of a minute, and at once when one begins to write.
import { body, current, currentId, send } from "./common.js";

const EVERY = 15000;
let writingUntil = 0;
let told = "";

async function tell() {
  const shown = current();
  if (!shown || document.hidden) return;
  const fields = { seen: shown.dataset.last };
  if (Date.now() < writingUntil) fields.writing = "1";
  told = `${shown.dataset.conversation}:${Boolean(fields.writing)}`;
  const answer = await send(`/conversations/${shown.dataset.conversation}/presence`, fields).catch(() => null);
  if (!answer) return;
  const { here, last } = await answer.json();
  draw(here);
  if (last > Number(shown.dataset.last)) body.dispatchEvent(new CustomEvent("hoia:ledger", { detail: { verb: "message.seen", conversation: Number(currentId()) } }));
}

function draw(here) {
  const place = document.querySelector("[data-present]");
  if (!place) return;
  place.replaceChildren(...here.map(({ name, writing }) => {
    const one = document.createElement("span");
    one.className = writing ? "badge amber" : "badge";
    one.textContent = (writing ? place.dataset.writing : place.dataset.here).replace("%name", name);
    return one;
  }));
}

function leave() {
  if (!currentId()) return;
  const form = new FormData();
  form.set("leaving", "1");
  form.set("csrfmiddlewaretoken", document.querySelector("[name=csrfmiddlewaretoken]")?.value || "");
  navigator.sendBeacon(`/conversations/${currentId()}/presence`, form);
}

body.addEventListener("desk:writing", () => {
  writingUntil = Date.now() + 25000;
  if (told !== `${currentId()}:true`) tell();
});
body.addEventListener("desk:seen", tell);
body.addEventListener("desk:leave", leave);
body.addEventListener("hoia:here", (event) => { if (String(event.detail?.conversation) === currentId()) later(); });
addEventListener("pagehide", leave);
document.addEventListener("visibilitychange", tell);
document.addEventListener("htmx:afterSettle", (event) => { if (event.detail.target?.id === "main") tell(); });
let soon = 0;
function later() { clearTimeout(soon); soon = setTimeout(tell, 600); }
setInterval(tell, EVERY);
tell();
