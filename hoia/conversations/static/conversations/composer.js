// Writing: grows with the text, kept at every pause, shows what the reader gets, sends by key, never twice.
import { toast } from "../web/js/toast.js";
import { ask, body, current, currentId, later, load, send } from "./common.js";
import { openChooser } from "./chooser.js";

const PAUSE = 900;
const form = (from) => from.closest?.("[data-composer]");
const place = () => document.getElementById("composing");
const shownForm = () => document.querySelector("[data-composer]:not(.away)");
let keeping = null; // the request that keeps the draft just now

function write(kind) {
  const other = document.querySelector(`[data-composer="${kind}"]`);
  if (!other) return;
  document.querySelectorAll("[data-composer]").forEach((one) => one.classList.toggle("away", one !== other));
  opened();
  const text = other.querySelector("[data-text]");
  text.focus();
  text.selectionStart = text.selectionEnd = text.value.length;
}

document.addEventListener("click", (event) => {
  const tab = event.target.closest("[data-write]");
  if (tab) write(tab.dataset.write);
  const tool = event.target.closest("[data-composer] .tools > *");
  if (tool) use(tool);
});

// The composer grows when it opens: whoever read the end of the conversation still sees it.
function opened() {
  if ("open" in place().dataset) return;
  const pane = document.getElementById("main");
  const atEnd = pane.scrollHeight - pane.scrollTop - pane.clientHeight < 40;
  place().dataset.open = "";
  if (atEnd) pane.scrollTop = pane.scrollHeight;
}

document.addEventListener("focusin", (event) => { if (event.target.matches("[data-text]")) opened(); });

// Keeping what is written.
const keepSoon = later((from) => keep(from), PAUSE);

document.addEventListener("input", (event) => {
  const from = form(event.target);
  if (!from || event.target.type === "file") return;
  body.dispatchEvent(new CustomEvent("desk:writing"));
  from.dataset.changed = "1";
  say(from, "");
  keepSoon(from);
  if (!from.querySelector("[data-preview-place]").hidden) previewSoon(from);
});

async function keep(from) {
  if (!from.isConnected || from.dataset.sending || from.dataset.changed !== "1") return;
  from.dataset.changed = "";
  const fields = new FormData(from);
  fields.delete("files");
  keeping = new AbortController();
  try {
    const answer = await ask(`/conversations/${current().dataset.conversation}/draft`, { method: "POST", body: new URLSearchParams(fields), signal: keeping.signal, keepalive: true });
    const { saved } = await answer.json();
    say(from, saved ? place().dataset.saved.replace("%s", saved) : "");
  } catch (problem) {
    if (problem.name === "AbortError") return;
    from.dataset.changed = "1";
    say(from, place().dataset.unsaved);
    setTimeout(() => keep(from), 5000);
  }
}

function say(from, text) {
  from.querySelector("[data-saved]").textContent = text;
}

body.addEventListener("desk:leave", () => { const from = shownForm(); if (from) keep(from); });
addEventListener("pagehide", () => { const from = shownForm(); if (from) keep(from); });

// Sending.
document.addEventListener("htmx:beforeRequest", (event) => {
  const from = event.detail.elt;
  if (!from.matches?.("[data-composer]")) return;
  if (from.dataset.sending) {
    event.preventDefault();
    return;
  }
  from.dataset.sending = "1";
  keeping?.abort();
  from.querySelectorAll("footer button").forEach((one) => { one.disabled = true; });
});

document.addEventListener("htmx:afterRequest", (event) => {
  const from = event.detail.elt;
  if (!from.matches?.("[data-composer]") || event.detail.successful) return;
  delete from.dataset.sending;
  from.querySelectorAll("footer button").forEach((one) => { one.disabled = false; });
  from.dataset.changed = "1";
  keep(from);
  toast({ text: place().dataset.failed, kind: "error" });
});

// What was written stands at the end of the timeline now: the composer begins anew, as the page first gave it.
body.addEventListener("hoia:changed", ({ target, detail }) => {
  const from = form(target);
  if (detail?.acted !== "written" || !from) return;
  if ("restored" in from.dataset) {
    load(`/conversations/${currentId()}`, "#main");
    return;
  }
  from.reset();
  from.token.value = detail.token;
  current().dataset.last = detail.last;
  document.querySelectorAll("[data-composer] [name=seen]").forEach((one) => { one.value = detail.last; });
  delete from.dataset.sending;
  from.dataset.changed = "";
  from.querySelectorAll("footer button").forEach((one) => { one.disabled = false; });
  from.querySelector("[data-problem]")?.remove();
  from.querySelector("[data-preview-place]").hidden = true;
  from.querySelector("[data-preview]")?.setAttribute("aria-pressed", "false");
  from.querySelector("[data-files-place]")?.replaceChildren();
  from.querySelector(".menu:popover-open")?.hidePopover();
  say(from, "");
  from.querySelector("[data-text]").blur();
  delete place().dataset.open;
  body.dispatchEvent(new CustomEvent("desk:seen"));
});

document.addEventListener("keydown", (event) => {
  const from = form(event.target);
  if (!from) return;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === "Enter") {
    event.preventDefault();
    (from.querySelector(event.shiftKey ? "[data-send=close]" : "[data-send=send]") || from.querySelector("[data-send]")).click();
  } else if (command && event.key === "b") {
    event.preventDefault();
    around(from, "**");
  } else if (command && event.key === "i") {
    event.preventDefault();
    around(from, "*");
  } else if (command && event.key === ";") {
    event.preventDefault();
    from.querySelector("[data-saved-replies]")?.click();
  } else if (event.key === "Escape" && event.target.matches("[data-text]") && !names.isConnected) {
    event.target.blur();
    keep(from);
    if (!event.target.value.trim()) delete place().dataset.open;
  }
});

// Tools.
function use(tool) {
  const from = form(tool);
  if (tool.dataset.wrap) around(from, tool.dataset.wrap);
  else if (tool.dataset.line) lines(from, tool.dataset.line);
  else if ("link" in tool.dataset) link(from);
  else if ("preview" in tool.dataset) preview(from, tool);
  else if ("savedReplies" in tool.dataset) openChooser(`/conversations/${current().dataset.conversation}/saved`, (text) => insert(from, text));
}

function around(from, mark) {
  const text = from.querySelector("[data-text]");
  const chosen = text.value.slice(text.selectionStart, text.selectionEnd);
  const start = text.selectionStart + mark.length;
  replace(text, mark + chosen + mark);
  text.setSelectionRange(start, start + chosen.length);
}

function lines(from, mark) {
  const text = from.querySelector("[data-text]");
  text.selectionStart = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
  replace(text, text.value.slice(text.selectionStart, text.selectionEnd).split("\n").map((one) => mark + one).join("\n"));
}

function link(from) {
  const text = from.querySelector("[data-text]");
  const chosen = text.value.slice(text.selectionStart, text.selectionEnd);
  const address = /^https?:\/\//.test(chosen);
  replace(text, address ? `[](${chosen})` : `[${chosen}](https://)`);
  if (!address) text.setSelectionRange(text.selectionEnd - 1, text.selectionEnd - 1);
}

// The browser's own way, so that its undo still knows what was there.
function replace(text, words) {
  text.focus();
  if (!document.execCommand("insertText", false, words)) text.setRangeText(words, text.selectionStart, text.selectionEnd, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

export function insert(from, words) {
  write(from.dataset.composer);
  replace(from.querySelector("[data-text]"), words);
}

async function preview(from, tool) {
  const shown = from.querySelector("[data-preview-place]");
  const on = shown.hidden;
  tool.setAttribute("aria-pressed", String(on));
  shown.hidden = !on;
  if (on) await drawPreview(from);
}

async function drawPreview(from) {
  const answer = await send(`/conversations/${current().dataset.conversation}/preview`, { text: from.querySelector("[data-text]").value, kind: from.dataset.composer });
  from.querySelector("[data-preview-place]").innerHTML = await answer.text();
}

const previewSoon = later(drawPreview, 250);

// Files go up at once and stand beside the draft.
document.addEventListener("change", async (event) => {
  if (!event.target.matches("[data-files]") || !event.target.files.length) return;
  const from = form(event.target);
  await upload(from, event.target.files);
  event.target.value = "";
});

document.addEventListener("paste", (event) => {
  const from = form(event.target);
  if (from?.dataset.composer !== "reply" || !event.clipboardData?.files.length) return;
  event.preventDefault();
  upload(from, event.clipboardData.files);
});

document.addEventListener("dragover", (event) => { if (form(event.target)?.dataset.composer === "reply") event.preventDefault(); });
document.addEventListener("drop", (event) => {
  const from = form(event.target);
  if (from?.dataset.composer !== "reply" || !event.dataTransfer?.files.length) return;
  event.preventDefault();
  upload(from, event.dataTransfer.files);
});

async function upload(from, files) {
  const fields = new FormData();
  for (const file of files) fields.append("files", file);
  say(from, place().dataset.uploading);
  try {
    const answer = await send(`/conversations/${current().dataset.conversation}/files`, fields);
    const shown = from.querySelector("[data-files-place]");
    shown.innerHTML = await answer.text();
    window.htmx.process(shown);
    say(from, "");
  } catch {
    say(from, "");
    toast({ text: place().dataset.uploadFailed, kind: "error" });
  }
}

// Names of colleagues after an @.
const names = document.createElement("ul");
names.className = "names menu";
names.setAttribute("role", "listbox");

let question = 0; // only the answer to the last question counts: one may overtake another

function calledIn(text) {
  const begun = /(?:^|\s)@([\p{L}\p{M}'’. -]{0,30})$/u.exec(text.value.slice(0, text.selectionStart));
  if (!begun) {
    delete text.dataset.called;
    return null;
  }
  const at = text.selectionStart - begun[1].length - 1;
  return String(at) === text.dataset.called ? null : { at, word: begun[1] };
}

document.addEventListener("input", async (event) => {
  const text = event.target;
  if (!text.matches("[data-mentions]")) return;
  const mine = ++question;
  const called = calledIn(text);
  if (!called) {
    names.remove();
    return;
  }
  const { found } = await (await ask(`/conversations/${current().dataset.conversation}/colleagues?q=${encodeURIComponent(called.word)}`)).json();
  if (mine !== question) return;
  names.replaceChildren(...found.map((name) => {
    const one = document.createElement("li");
    one.innerHTML = '<button type="button" role="option"></button>';
    one.firstElementChild.textContent = name;
    one.firstElementChild.addEventListener("click", () => mention(text, name));
    return one;
  }));
  if (found.length) text.after(names);
  else names.remove();
});

function mention(text, name) {
  const called = calledIn(text);
  question += 1;
  names.remove();
  text.focus();
  if (!called) return;
  text.dataset.called = String(called.at); // who is named there is settled; what is typed behind it is no name
  text.setSelectionRange(called.at, text.selectionStart);
  replace(text, `@${name} `);
}

document.addEventListener("keydown", (event) => {
  if (!names.isConnected || event.ctrlKey || event.metaKey) return;
  const items = [...names.querySelectorAll("button")];
  const at = items.indexOf(document.activeElement);
  if (event.key === "ArrowDown") items[(at + 1) % items.length].focus();
  else if (event.key === "ArrowUp") items[(at - 1 + items.length) % items.length].focus();
  else if ((event.key === "Tab" || event.key === "Enter") && at < 0) items[0].click();
  else if (event.key === "Escape") names.remove();
  else return;
  event.preventDefault();
}, true);

// After a stop the text is what matters.
function ready() {
  const problem = document.querySelector("[data-composer]:not(.away) [data-problem]");
  const text = shownForm()?.querySelector("[data-text]");
  if (problem || text?.value.trim()) opened();
  if (problem) text.focus({ preventScroll: true });
}

document.addEventListener("htmx:afterSettle", (event) => { if (event.detail.target?.id === "main") ready(); });
if (place()) ready();
