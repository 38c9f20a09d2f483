// The list: a conversation opens beside it, rows are chosen for acts on many, new rows announce themselves and wait.
import { showPane } from "../web/js/panes.js";
import { ask, body, current, later, load } from "./common.js";

const list = () => document.getElementById("inbox-list");
const chosen = () => [...document.querySelectorAll("#rows input[data-select]:checked")].map((one) => one.value);
let fresh = null; // a newer copy of the list that waits to be shown

document.addEventListener("click", (event) => {
  const link = event.target.closest("#rows a[href^='/conversations/'], #pane-aside a[href^='/conversations/']");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  event.preventDefault();
  open(link);
});

async function open(link) {
  body.dispatchEvent(new CustomEvent("desk:leave"));
  mark(link.getAttribute("href"));
  await load(link.getAttribute("href"), "#main");
  showPane("main");
  link.closest("#rows li")?.classList.remove("unread");
}

export function mark(address) {
  const number = /conversations\/(\d+)/.exec(address)?.[1];
  document.querySelectorAll("#rows a").forEach((one) => {
    const here = one.parentElement.dataset.id === number;
    if (here) one.setAttribute("aria-current", "true");
    else one.removeAttribute("aria-current");
  });
}

// Choosing several.
function drawBulk() {
  const bar = document.querySelector("[data-bulk]");
  if (!bar) return;
  const count = chosen().length;
  bar.hidden = !count;
  bar.querySelector("[data-chosen]").textContent = count;
}

document.addEventListener("change", (event) => { if (event.target.matches("[data-select]")) drawBulk(); });
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-choose-none]")) choose([]);
  const act = event.target.closest("[data-bulk] [data-act]");
  if (!act) return;
  event.preventDefault();
  window.htmx.ajax("POST", act.getAttribute("formaction"), { swap: "none", values: { ids: chosen().join(",") } });
});

function choose(ids) {
  document.querySelectorAll("#rows input[data-select]").forEach((one) => { one.checked = ids.includes(one.value); });
  drawBulk();
}

export function chosenOrCurrent() {
  const ids = chosen();
  return ids.length ? ids.join(",") : current()?.dataset.conversation || "";
}

// Looking again: after an act of one's own at once, after those of others only what is already shown changes by itself.
async function lookAgain(mine) {
  const shown = list();
  if (!shown?.dataset.url) return;
  const answer = await ask(shown.dataset.url).then((one) => one.text()).catch(() => "");
  const next = new DOMParser().parseFromString(answer, "text/html").getElementById("inbox-list");
  if (!next || list() !== shown) return;
  document.getElementById("lists").replaceWith(document.importNode(next.querySelector("#lists"), true));
  if (mine) put(next);
  else update(shown, next);
}

function put(next) {
  const shown = list();
  const kept = chosen();
  const row = document.activeElement?.closest("#rows li")?.dataset.id;
  const top = shown.closest(".pane")?.scrollTop || 0;
  const here = shown.querySelector("#rows a[aria-current]")?.parentElement.dataset.id;
  shown.replaceWith(next);
  window.htmx.process(next);
  next.closest(".pane").scrollTop = top;
  if (here) mark(`/conversations/${here}`);
  choose(kept.filter((one) => next.querySelector(`#rows li[data-id="${one}"]`)));
  if (row) next.querySelector(`#rows li[data-id="${row}"] a`)?.focus();
  fresh = null;
}

// Rows that stand in both change where they are; what is new or gone waits behind a button.
function update(shown, next) {
  const ids = (from) => [...from.querySelectorAll("#rows li")].map((one) => one.dataset.id);
  const old = ids(shown);
  const coming = ids(next);
  for (const row of next.querySelectorAll("#rows li")) {
    const place = shown.querySelector(`#rows li[data-id="${row.dataset.id}"]`);
    if (!place || place.contains(document.activeElement) || place.innerHTML === row.innerHTML) continue;
    place.querySelector("a").innerHTML = row.querySelector("a").innerHTML;
    place.classList.toggle("unread", row.classList.contains("unread") && !place.querySelector("[aria-current]"));
  }
  const added = coming.filter((one) => !old.includes(one)).length;
  if (old.join() === coming.join()) return;
  fresh = next;
  const button = shown.querySelector("[data-list-news]");
  button.textContent = added ? button.dataset.many.replace("%n", added) : button.dataset.moved;
  button.hidden = false;
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-list-news]") && fresh) {
    put(fresh);
    list().closest(".pane").scrollTop = 0;
  }
});

const others = later(() => lookAgain(false), 700);
const own = later(() => lookAgain(true), 60);
body.addEventListener("hoia:changed", () => { choose([]); own(); });
body.addEventListener("hoia:ledger", others);
body.addEventListener("hoia:reconnected", others);
document.addEventListener("htmx:afterSettle", () => { if (current()) mark(`/conversations/${current().dataset.conversation}`); });
