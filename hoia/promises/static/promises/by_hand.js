// A promise in three keystrokes: the key, one line, Enter. To whom is what the page shows.
import { say } from "../web/js/words.js";

const dialog = document.createElement("dialog");
dialog.className = "dialog by-hand-dialog";
dialog.innerHTML = "<div></div>";
document.body.append(dialog);
const place = dialog.firstElementChild;

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-promise-by-hand]");
  if (!opener || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  open(opener.href);
});

async function open(address) {
  const asked = new URL(address);
  for (const [name, value] of Object.entries(whom())) asked.searchParams.set(name, value);
  await window.htmx.ajax("GET", asked.pathname + asked.search, { target: place, swap: "innerHTML" });
  if (!place.firstElementChild) return;
  dialog.setAttribute("aria-label", place.querySelector("h2")?.textContent || say("open"));
  dialog.showModal();
  place.querySelector("[name=line]").focus();
}

function whom() {
  const conversation = document.querySelector("[data-conversation]")?.dataset.conversation;
  if (conversation) return { conversation };
  const customer = /^\/customers\/(\d+)/.exec(location.pathname)?.[1];
  return customer ? { customer } : {};
}

dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("[data-dismiss-dialog]")) dialog.close();
});
document.body.addEventListener("hoia:changed", ({ detail }) => { if (detail?.acted === "promised") dialog.close(); });
