// Remarks under a reply that is being written: looked for at a pause, never in the way of sending, forgotten with the page.
import { later, send } from "../conversations/common.js";

const PAUSE = 1500;
const placeOf = (form) => form?.querySelector("[data-draft-check]");
const textOf = (form) => form.querySelector("[data-text]");
const wrong = new Map(); // for each conversation what its author called wrong: in this page alone
let question = 0;

const lookSoon = later((form) => look(form), PAUSE);

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("[data-composer=reply]");
  if (placeOf(form) && event.target === textOf(form)) lookSoon(form);
});

async function look(form) {
  const place = placeOf(form);
  if (!place?.isConnected) return;
  const mine = ++question;
  const answer = await send(place.dataset.draftCheck, { text: textOf(form).value }).catch(() => null);
  const html = answer ? await answer.text() : "";
  if (mine !== question || place.dataset.drawn === html) return;
  place.dataset.drawn = html;
  place.innerHTML = html;
  for (const one of place.querySelectorAll("[data-remark]")) {
    if (calledWrong(place).has(one.dataset.remark)) one.remove();
  }
  if (!place.querySelector("[data-remark]")) place.replaceChildren();
}

function calledWrong(place) {
  const key = place.dataset.draftCheck;
  if (!wrong.has(key)) wrong.set(key, new Set());
  return wrong.get(key);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-draft-check] [data-jump], [data-draft-check] [data-wrong]");
  if (!button) return;
  const place = button.closest("[data-draft-check]");
  if ("jump" in button.dataset) return jump(place.closest("form"), button);
  const remark = button.closest("[data-remark]");
  calledWrong(place).add(remark.dataset.remark);
  remark.remove();
  if (!place.querySelector("[data-remark]")) place.replaceChildren();
  textOf(place.closest("form")).focus();
});

document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.key.toLowerCase() !== "h") return;
  const form = event.target.closest?.("[data-composer=reply]");
  const jumps = [...(placeOf(form)?.querySelectorAll("[data-jump]") || [])];
  if (!jumps.length) return;
  event.preventDefault();
  const at = jumps.findIndex((one) => Number(one.dataset.jump) > textOf(form).selectionStart);
  jump(form, jumps[Math.max(at, 0)]);
});

// The words may have moved since they were read: they are looked for where they stand now.
function jump(form, button) {
  const text = textOf(form);
  const length = Number(button.dataset.until) - Number(button.dataset.jump);
  const words = placeOf(form).dataset.drawn && button.closest("[data-remark]").dataset.remark.slice(-length);
  const at = text.value.indexOf(words);
  if (at < 0) return;
  text.focus();
  text.setSelectionRange(at, at + words.length);
}
