// Choosing a colleague, a tag, a moment: a list that narrows as one types, all by key.
import { ask, body, load } from "./common.js";
import { chosenOrCurrent } from "./list.js";

const dialog = document.createElement("dialog");
dialog.className = "dialog chooser";
dialog.innerHTML = '<div id="choose"></div>';
document.body.append(dialog);
const place = dialog.firstElementChild;
let answered = null;

export async function openChooser(address, whenChosen = null) {
  answered = whenChosen;
  await load(address, "#choose");
  if (!dialog.open) dialog.showModal();
  dialog.setAttribute("aria-label", place.querySelector("h2")?.textContent || "");
  (place.querySelector("[autofocus]") || place.querySelector("button, input"))?.focus();
  filter();
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-choose]");
  if (!opener || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  opener.closest("[popover]")?.hidePopover();
  const ids = opener.closest("[data-bulk]") ? chosenOrCurrent() : new URL(opener.href).searchParams.get("ids");
  openChooser(`/acts/${opener.dataset.choose}?ids=${ids}`);
});

dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("[data-dismiss-dialog]")) dialog.close();
  const insert = event.target.closest("[data-insert]");
  if (!insert) return;
  dialog.close();
  answered?.(insert.dataset.insert);
  if (insert.dataset.used) ask(insert.dataset.used, { method: "POST" }).catch(() => {});
});

dialog.addEventListener("input", (event) => { if (event.target.matches("[data-filter]")) filter(); });
dialog.addEventListener("keydown", (event) => {
  const shown = visible();
  const at = shown.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && shown.length && !event.target.matches("[type=datetime-local]")) {
    shown[(at + step + shown.length) % shown.length].focus();
    event.preventDefault();
  } else if (event.key === "Enter" && event.target.matches("[data-filter]")) {
    event.preventDefault();
    shown[0]?.click();
  } else if (event.key.length === 1 && at >= 0 && !event.ctrlKey && !event.metaKey && event.key !== " ") {
    place.querySelector("[data-filter]")?.focus();
  }
});

function visible() {
  return [...place.querySelectorAll(".choices button, .choices input")].filter((one) => one.checkVisibility());
}

function filter() {
  const field = place.querySelector("[data-filter]");
  if (!field || field.type === "search") return;
  const wanted = plain(field.value);
  const items = [...place.querySelectorAll(".choices > li:not([data-new-choice])")];
  items.forEach((one) => { one.hidden = Boolean(wanted) && !plain(one.textContent).includes(wanted); });
  const fresh = place.querySelector("[data-new-choice]");
  if (fresh) {
    const name = field.value.trim().replace(/\s+/g, " ");
    fresh.hidden = !name || items.some((one) => plain(one.textContent.trim()) === wanted);
    fresh.querySelector("button").value = name;
    fresh.querySelector("[data-new-name]").textContent = name;
  }
}

function plain(text) {
  return text.trim().toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

// An act that went through closes the list; one that was refused has shown why inside it.
body.addEventListener("hoia:changed", () => { if (dialog.open) dialog.close(); });
