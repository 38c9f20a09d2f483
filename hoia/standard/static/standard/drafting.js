// Remarks under a reply that is being written: looked for at a pause, never in the way of sending, kept nowhere but in this page.
import { announce } from "../web/js/words.js";
import { body, later, send } from "../conversations/common.js";

const SHORT = 700; // milliseconds without a key after which words are looked at
const PAUSE = 1500; // and after which it is looked for what lacks
const placeOf = (form) => form?.querySelector("[data-draft-check]");
const formOf = (from) => {
  const form = from?.closest?.("[data-composer=reply], [data-new]");
  return placeOf(form) ? form : null;
};
const textOf = (form) => form.querySelector("[data-text], textarea[name=text]");
const remarksOf = (form) => [...placeOf(form).querySelectorAll("[data-remark]")];
let question = 0; // only the answer to the last question counts

const lookSoon = later((form) => look(form, false), SHORT);
const lookAtPause = later((form) => look(form, true), PAUSE);

document.addEventListener("input", (event) => {
  const form = formOf(event.target);
  if (!form || event.target !== textOf(form)) return;
  if (!event.target.value.trim()) forget(form);
  lookSoon(form);
  lookAtPause(form);
});

// Whoever goes to send has paused.
for (const what of ["pointerover", "focusin"]) {
  document.addEventListener(what, (event) => {
    const button = event.target.closest?.("[data-send], [data-new] > footer .primary");
    const form = formOf(button);
    if (form && !form.dataset.sending && placeOf(form).dataset.looked !== textOf(form).value) look(form, true);
  });
}

async function look(form, paused) {
  const place = placeOf(form);
  const text = textOf(form).value;
  if (!place?.isConnected || form.dataset.sending) return;
  const mine = ++question;
  if (paused) place.dataset.looked = text;
  const shown = remarksOf(form).map((one) => one.dataset.known).join(" ");
  const fields = { text, shown, paused: paused ? "1" : "", wrong: [...wrong(place)].join(" "), to: form.elements.to?.value || "" };
  if (form.elements.inbox) fields.inbox = form.elements.inbox.value;
  const answer = text.trim() ? await send(place.dataset.draftCheck, fields).catch(() => null) : null;
  const html = answer ? (await answer.text()).trim() : "";
  if (mine === question && !form.dataset.sending) draw(place, html);
}

function draw(place, html) {
  if ((place.dataset.drawn || "") === html) return;
  const before = new Set([...place.querySelectorAll("[data-known]")].map((one) => one.dataset.known));
  place.dataset.drawn = html;
  place.innerHTML = html;
  unfold(place);
  const fresh = [...place.querySelectorAll("[data-remark]")].filter((one) => !before.has(one.dataset.known));
  if (fresh.length) announce(fresh.map((one) => one.querySelector("p").textContent.replace(/\s+/g, " ").trim()).join(" "));
}

function unfold(place) {
  place.querySelector("[data-remarks-all]")?.setAttribute("aria-expanded", String("all" in place.dataset));
}

// What was called wrong in this draft. It stays in this window, and goes when the draft does.
function wrong(place) {
  try {
    return new Set(JSON.parse(sessionStorage.getItem(`wrong ${place.dataset.draftCheck}`) || "[]"));
  } catch {
    return new Set();
  }
}

function keepWrong(place, known) {
  try {
    sessionStorage.setItem(`wrong ${place.dataset.draftCheck}`, JSON.stringify([...known].slice(-100)));
  } catch { /* it is shown once more, no worse */ }
}

function forget(form) {
  const place = placeOf(form);
  question += 1;
  delete place.dataset.all;
  place.dataset.drawn = place.dataset.looked = "";
  place.replaceChildren();
  keepWrong(place, []);
}

function callWrong(form, remark) {
  const place = placeOf(form);
  keepWrong(place, wrong(place).add(remark.dataset.known));
  textOf(form).focus();
  remark.remove();
  look(form, true);
}

// The words may have moved since they were read: they are looked for where they stand now.
function jump(form, remark) {
  const text = textOf(form);
  const words = remark.dataset.words || "";
  const start = [...text.value].slice(0, Math.max(Number(remark.dataset.start), 0)).join("").length;
  const at = !words ? -1 : text.value.startsWith(words, start) ? start : text.value.indexOf(words);
  text.focus();
  if (at < 0) text.setSelectionRange(text.value.length, text.value.length);
  else text.setSelectionRange(at, at + words.length);
  remarksOf(form).forEach((one) => one.toggleAttribute("data-here", one === remark));
}

document.addEventListener("click", (event) => {
  const form = formOf(event.target);
  const button = form && event.target.closest("[data-draft-check] :is([data-jump], [data-wrong], [data-remarks-all])");
  if (!button) return;
  const remark = button.closest("[data-remark]");
  if ("jump" in button.dataset) jump(form, remark);
  else if ("wrong" in button.dataset) callWrong(form, remark);
  else {
    placeOf(form).toggleAttribute("data-all");
    unfold(placeOf(form));
  }
});

// Alt+H goes from remark to remark, Alt+W calls the one wrong that was gone to, or the first.
document.addEventListener("keydown", (event) => {
  const form = event.altKey && !event.ctrlKey && !event.metaKey ? formOf(event.target) : null;
  const remarks = form ? remarksOf(form) : [];
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : (event.code || "").replace("Key", "").toLowerCase();
  if (!remarks.length || !"hw".includes(letter) || !letter) return;
  event.preventDefault();
  const at = remarks.findIndex((one) => "here" in one.dataset);
  if (letter === "h") jump(form, remarks[(at + 1) % remarks.length]);
  else callWrong(form, remarks[Math.max(at, 0)]);
}, true);

// The letter is on its way, and with it everything that was said about it.
body.addEventListener("hoia:changed", ({ target, detail }) => {
  const form = formOf(target);
  if (detail?.acted === "written" && form) forget(form);
});
document.addEventListener("submit", (event) => {
  const form = event.target.matches("[data-new]") ? formOf(event.target) : null;
  if (form) keepWrong(placeOf(form), []);
});

// A draft that was left is looked at when it is come back to.
function ready() {
  const form = formOf(document.querySelector("[data-composer=reply] [data-draft-check], [data-new] [data-draft-check]"));
  if (form && textOf(form).value.trim()) lookAtPause(form);
}

document.addEventListener("htmx:afterSettle", (event) => { if (event.detail.target?.id === "main") ready(); });
ready();
