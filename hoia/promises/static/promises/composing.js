// Promises in what is being written: found at a pause, decided by key, kept with the draft, gone when it is sent.
import { announce } from "../web/js/words.js";
import { body, current, later, send } from "../conversations/common.js";

const PAUSE = 400;
const placeOf = (form) => form?.querySelector("[data-found]");
const formOf = (from) => from.closest?.("[data-composer], [data-new]:has([data-found])");
const textOf = (form) => form.querySelector("[data-text], textarea[name=text]");
let question = 0; // only the answer to the last question counts

const lookSoon = later((form) => look(form), PAUSE);

document.addEventListener("input", (event) => {
  const form = formOf(event.target);
  if (form && (event.target === textOf(form) || event.target.matches("[data-new] [name=inbox], [data-new] [name=to]"))) lookSoon(form);
});

async function look(form, after = null) {
  const place = placeOf(form);
  if (!place?.isConnected) return;
  const mine = ++question;
  const answer = await send(place.dataset.found, {
    text: textOf(form).value, kind: form.dataset.composer || "out", opened: place.dataset.opened || "",
    promises: fieldOf(form, "decisions"), telling: fieldOf(form, "telling"), ...toWhom(form),
  }).catch(() => null);
  if (!answer || mine !== question) return;
  const html = await answer.text();
  if (mine === question) draw(place, html, after);
}

// What stands there already stays: nothing jumps, and nobody who is correcting loses a word.
function draw(place, html, after) {
  const line = place.querySelector("[data-found-line]");
  if (place.dataset.drawn === html) return;
  if (!after && line.querySelector(".correcting")?.contains(document.activeElement)) return;
  const said = line.querySelector("[data-said]")?.dataset.said;
  place.dataset.drawn = html;
  const before = line.querySelector(".found-chips")?.scrollLeft || 0;
  line.innerHTML = html;
  scroll(line, before);
  unfold(place);
  const now = line.querySelector("[data-said]")?.dataset.said;
  if (now && now !== said) announce(now);
  after?.(line);
}

// What is still to be decided stands first in sight.
function scroll(line, before) {
  const list = line.querySelector(".found-chips");
  const next = list?.querySelector(".undecided");
  if (!list) return;
  list.scrollLeft = before;
  if (next && (next.offsetLeft < list.scrollLeft || next.offsetLeft + 120 > list.scrollLeft + list.clientWidth)) list.scrollLeft = next.offsetLeft;
}

function unfold(place) {
  place.querySelector("[data-found-all]")?.setAttribute("aria-expanded", String("all" in place.dataset));
}

// A letter that begins a conversation says through which inbox it goes, and to whom.
function toWhom(form) {
  if (!form.matches("[data-new]")) return {};
  return { inbox: form.elements.inbox.value, to: form.elements.to.value };
}

function fieldOf(form, name) {
  return form.querySelector(`[data-${name}]`)?.value || "";
}

function decisionsOf(form) {
  try {
    return JSON.parse(fieldOf(form, "decisions") || "{}");
  } catch {
    return {};
  }
}

document.addEventListener("click", (event) => {
  const all = event.target.closest("[data-found-all]");
  if (all) {
    const place = all.closest("[data-found]");
    if ("all" in place.dataset) delete place.dataset.all;
    else place.dataset.all = "";
    unfold(place);
  }
  const button = event.target.closest("[data-found] [data-decide], [data-found] [data-untell]");
  if (!button) return;
  const form = formOf(button);
  if ("untell" in button.dataset) untell(form, button.closest("[data-told]").dataset.told);
  else decide(form, button.closest("[data-clause]"), button.dataset.decide);
});

function decide(form, at, act) {
  const clause = at.dataset.clause;
  const place = placeOf(form);
  if (act === "open" || act === "close") {
    place.dataset.opened = act === "open" && place.dataset.opened !== clause ? clause : "";
    look(form, (line) => (line.querySelector(".correcting [data-as]") || chipOf(line, clause)?.querySelector("[data-decide=open]"))?.focus());
    return;
  }
  const decided = decisionsOf(form);
  if (act === "undo") delete decided[clause];
  else if (act === "invite" || act === "uninvite") decided[clause] = { ...decided[clause], invite: act === "invite" ? "yes" : "no" };
  else decided[clause] = { act, ...(act === "correct" ? corrected(at) : {}) };
  place.dataset.opened = "";
  keep(form, "decisions", Object.keys(decided).length ? JSON.stringify(decided) : "");
  const writing = document.activeElement === textOf(form);
  look(form, (line) => { if (!writing) (line.querySelector("[data-decide=confirm]") || chipOf(line, clause)?.querySelector("[data-decide]"))?.focus(); });
}

function chipOf(line, clause) {
  return [...line.querySelectorAll(".found-chip")].find((one) => one.dataset.clause === clause);
}

// A moment that was not touched is read anew when the letter is sent.
function corrected(at) {
  const found = {};
  for (const one of at.querySelectorAll("[data-as]")) {
    if (!("was" in one.dataset) || one.value !== one.dataset.was) found[one.dataset.as] = one.value;
  }
  return found;
}

function untell(form, number) {
  const told = JSON.parse(fieldOf(form, "telling") || "{}");
  delete told[number];
  keep(form, "telling", Object.keys(told).length ? JSON.stringify(told) : "");
  look(form, () => textOf(form).focus());
}

// The field changes like any other: the draft is kept with it.
function keep(form, name, value) {
  const field = form.querySelector(`[data-${name}]`);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("keydown", (event) => {
  const form = formOf(event.target);
  if (!form) return;
  if (event.target.matches(".correcting [data-as]") && !event.ctrlKey && !event.metaKey) {
    const act = { Enter: "correct", Escape: "close" }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    decide(form, event.target.closest("[data-clause]"), act);
    return;
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace("Key", "").toLowerCase();
  const button = { y: "confirm", n: "dismiss" }[letter] && form.querySelector(`[data-decide=${{ y: "confirm", n: "dismiss" }[letter]}]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}, true);

// The letter is on its way: its promises stand under it now.
body.addEventListener("hoia:changed", ({ target, detail }) => {
  const form = formOf(target);
  if (detail?.acted === "written" && form) {
    form.querySelectorAll("[data-decisions], [data-telling]").forEach((one) => { one.value = ""; });
    const place = placeOf(form);
    if (place) {
      question += 1;
      place.dataset.drawn = place.dataset.opened = "";
      place.querySelector("[data-found-line]").replaceChildren();
    }
  }
  changed();
});

const changed = later(() => body.dispatchEvent(new CustomEvent("promises:changed")), 60);

body.addEventListener("hoia:ledger", ({ detail }) => {
  if (detail?.verb?.startsWith("promise.") && String(detail.conversation) === current()?.dataset.conversation) changed();
});
