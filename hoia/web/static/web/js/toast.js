// What just happened, for ten seconds, with Undo. Anybody may call it:
// the header HX-Trigger: {"toast": {"text", "undo", "kind"}}, or an event "toast" with that detail on the body.
import { announce, say } from "./words.js";

const SECONDS = 10;
const region = document.getElementById("toasts");

export function toast({ text, undo = "", kind = "" }) {
  const one = document.getElementById("toast").content.firstElementChild.cloneNode(true);
  one.querySelector("p").textContent = text;
  if (kind) one.classList.add(kind);
  if (undo) {
    one.dataset.undo = undo;
    one.querySelector("[data-undo-button]").hidden = false;
  }
  while (region.children.length > 2) region.firstElementChild.remove();
  region.append(one);
  announce(text, kind === "error");
  leaveLater(one);
  return one;
}

// The newest step that can still be undone from here. Returns whether there was one.
export function undoLast() {
  const [last] = [...region.querySelectorAll("[data-undo]")].reverse();
  if (!last) return false;
  undo(last);
  return true;
}

async function undo(one) {
  const address = one.dataset.undo;
  one.remove();
  document.body.dispatchEvent(new CustomEvent("hoia:undo", { detail: { address } }));
  try {
    const answer = await fetch(address, { method: "POST", headers: headers(), redirect: "follow" });
    if (!answer.ok) throw new Error(answer.status);
    after(answer);
  } catch {
    toast({ text: say("undoFailed"), kind: "error" });
  }
}

function after(answer) {
  const told = answer.headers.get("HX-Trigger");
  const events = told && told.startsWith("{") ? JSON.parse(told) : told ? { [told]: {} } : {};
  if (!("toast" in events)) toast({ text: say("undone") });
  for (const [name, detail] of Object.entries(events)) {
    document.body.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
  if (answer.headers.get("HX-Refresh") === "true" || !Object.keys(events).some((name) => name.startsWith("hoia:"))) {
    location.reload();
  }
}

export function headers() {
  const given = JSON.parse(document.body.getAttribute("hx-headers") || "{}");
  return { ...given, "HX-Request": "true", "X-Requested-With": "hoia" };
}

// It stays while the pointer or the focus is on it.
function leaveLater(one) {
  let timer = 0;
  const start = () => { clearTimeout(timer); timer = setTimeout(() => one.remove(), SECONDS * 1000); };
  const stop = () => clearTimeout(timer);
  one.addEventListener("pointerenter", stop);
  one.addEventListener("focusin", stop);
  one.addEventListener("pointerleave", start);
  one.addEventListener("focusout", start);
  start();
}

region?.addEventListener("click", (event) => {
  const one = event.target.closest("[data-toast]");
  if (event.target.closest("[data-dismiss]")) one.remove();
  else if (event.target.closest("[data-undo-button], form button") && one.dataset.undo) {
    event.preventDefault();
    undo(one);
  }
});
document.body.addEventListener("toast", (event) => toast(event.detail));
region?.querySelectorAll("[data-toast]").forEach(leaveLater);
