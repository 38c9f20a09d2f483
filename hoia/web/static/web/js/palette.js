// Ctrl+K: everything that can be done here, found by a few letters of its name.
import { commands } from "./commands.js";
import { say } from "./words.js";
import { activate } from "./keys.js";

const dialog = document.getElementById("palette");
const input = dialog?.querySelector("input");
const list = dialog?.querySelector("ul");
let entries = [];
let chosen = 0;

export function openPalette() {
  if (!dialog || dialog.open) return;
  document.querySelectorAll("[popover]:popover-open").forEach((one) => one.hidePopover());
  entries = commands();
  input.value = "";
  dialog.showModal();
  show();
}

function show() {
  const words = input.value.trim();
  const found = entries
    .map((entry) => ({ entry, score: score(entry.name, words) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 40)
    .map((one) => one.entry);
  const search = document.getElementById("find");
  if (words && search) found.push({ name: say("searchFor", { words }), keys: "", group: "", search: words });
  chosen = 0;
  list.replaceChildren(...found.map(option));
  dialog.querySelector("[data-palette-none]").hidden = found.length > 0;
  mark();
}

// Letters in their order; whole beginnings of words count most. 0: does not fit.
export function score(name, words) {
  if (!words) return 1;
  const hay = plain(name);
  const needle = plain(words).replace(/\s+/g, "");
  const start = hay.split(/\s+/).findIndex((word) => word.startsWith(plain(words)));
  if (start >= 0) return 1000 - start * 10 - hay.length / 100;
  let from = 0;
  let gaps = 0;
  for (const letter of needle) {
    const at = hay.indexOf(letter, from);
    if (at < 0) return 0;
    gaps += at - from;
    from = at + 1;
  }
  return Math.max(1, 500 - gaps * 10 - hay.length / 100);
}

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function option(entry, place) {
  const item = document.createElement("li");
  item.id = `palette-${place}`;
  item.setAttribute("role", "option");
  const name = document.createElement("span");
  name.textContent = entry.name;
  const group = document.createElement("span");
  group.className = "group";
  group.textContent = entry.group;
  item.append(name, group);
  for (const key of entry.keys ? entry.keys.split(" ") : []) {
    const sign = document.createElement("kbd");
    sign.className = "kbd";
    sign.textContent = key;
    item.append(sign);
  }
  item.addEventListener("pointermove", () => { chosen = place; mark(); });
  item.addEventListener("click", () => run(entry));
  item.entry = entry;
  return item;
}

function mark() {
  [...list.children].forEach((one, place) => one.setAttribute("aria-selected", String(place === chosen)));
  const current = list.children[chosen];
  input.setAttribute("aria-activedescendant", current ? current.id : "");
  current?.scrollIntoView({ block: "nearest" });
}

function run(entry) {
  dialog.close();
  if (entry.search) {
    const field = document.getElementById("find");
    field.value = entry.search;
    field.form.requestSubmit();
  } else {
    activate(entry.element);
  }
}

input?.addEventListener("input", show);
input?.addEventListener("keydown", (event) => {
  const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (steps) {
    event.preventDefault();
    chosen = (chosen + steps + list.children.length) % Math.max(1, list.children.length);
    mark();
  } else if (event.key === "Enter" && list.children[chosen]) {
    event.preventDefault();
    run(list.children[chosen].entry);
  }
});
dialog?.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
