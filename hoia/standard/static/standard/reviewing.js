// A review at the keyboard: 1, 2, 3 mark a criterion and go on, j and k move, q quotes the selected words.
const page = document.querySelector("[data-review]");
const form = document.getElementById("marking");
const criteria = [...form.querySelectorAll("[data-criterion]")];
const VALUES = { 1: "kept", 2: "missed", 3: "not_observed" };
let at = criteria.findIndex((one) => !one.querySelector("input[type=radio]:checked"));
if (at < 0) at = 0;

function stand(place, move = true) {
  at = Math.max(0, Math.min(criteria.length - 1, place));
  for (const [number, one] of criteria.entries()) one.toggleAttribute("data-here", number === at);
  if (move) {
    criteria[at].focus({ preventScroll: true });
    criteria[at].scrollIntoView({ block: "nearest" });
  }
}

function mark(value) {
  const box = criteria[at].querySelector(`input[value="${value}"]`);
  box.checked = true;
  box.dispatchEvent(new Event("change", { bubbles: true }));
  if (at + 1 < criteria.length) stand(at + 1);
  else form.querySelector("[data-conclude]").scrollIntoView({ block: "nearest" });
}

function quote() {
  const selection = document.getSelection();
  const words = selection.toString().replace(/\s+/g, " ").trim();
  const message = selection.anchorNode?.parentElement?.closest("[data-message]");
  if (!words || !message || !message.contains(selection.focusNode)) return;
  keep(criteria[at], words.slice(0, 500).trim(), message.dataset.message);
  selection.removeAllRanges();
}

function keep(criterion, words, message) {
  const id = criterion.dataset.criterion;
  form.elements[`q-${id}`].value = words;
  form.elements[`msg-${id}`].value = message;
  const shown = criterion.querySelector("[data-quoted]");
  shown.hidden = !words;
  shown.querySelector("q").textContent = words;
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    event.preventDefault();
    form.requestSubmit(form.querySelector("[data-conclude]"));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target) || document.querySelector("dialog[open]")) return;
  const acts = { j: () => stand(at + 1), k: () => stand(at - 1), q: quote };
  const act = VALUES[event.key] ? () => mark(VALUES[event.key]) : acts[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  act();
}, true);

function writes(target) {
  return target.matches?.("textarea, select, input:not([type=radio])");
}

form.addEventListener("click", (event) => {
  const criterion = event.target.closest("[data-criterion]");
  if (criterion) stand(criteria.indexOf(criterion), false);
  if (event.target.closest("[data-unquote]")) keep(criterion, "", "");
});
form.addEventListener("focusin", (event) => {
  const criterion = event.target.closest("[data-criterion]");
  if (criterion) stand(criteria.indexOf(criterion), false);
});
stand(at, matchMedia("(min-width: 801px)").matches); // on a telephone the conversation stands above and is read first
page.dataset.review = "ready";
