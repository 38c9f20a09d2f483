// Reading: where to begin, quoted text with one key, the original look, what has come meanwhile.
import { showPane } from "../web/js/panes.js";
import { announce } from "../web/js/words.js";
import { ask, body, current, currentId, later, load } from "./common.js";

function begin(place = document.querySelector(".timeline .message.fresh") || newest()) {
  const pane = document.getElementById("main");
  if (!place || !pane) return;
  const head = document.getElementById("head")?.offsetHeight || 0;
  const whole = document.getElementById("timeline");
  if (whole.offsetHeight + head > pane.clientHeight - 100) pane.scrollTop = place.offsetTop - head - 12;
}

function newest() {
  return [...document.querySelectorAll(".timeline .message")].pop();
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-unfold]")) unfold();
  const look = event.target.closest("[data-original]");
  if (look) {
    event.preventDefault();
    showOriginal(look);
  }
  if (event.target.closest("[data-news]")) showNews();
  const back = event.target.closest("[data-show-pane='list'][href]");
  if (back && document.getElementById("rows")) {
    event.preventDefault();
    showPane("list");
  }
});

function unfold() {
  const folds = [...document.querySelectorAll(".timeline .words-fold")];
  const open = !folds.some((one) => one.open);
  folds.forEach((one) => { one.open = open; });
}

// Once the words as they looked, then its pictures from elsewhere too: they tell the sender that it was opened.
function showOriginal(look) {
  const message = look.closest(".message");
  let frame = message.querySelector("iframe");
  if (!frame) {
    frame = document.createElement("iframe");
    frame.className = "original";
    frame.setAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
    frame.title = look.textContent;
    frame.src = look.dataset.original;
    message.querySelector(".words").after(frame);
    look.dataset.plain = look.textContent;
    look.textContent = look.dataset.images;
  } else if (!frame.src.endsWith("images=1")) {
    frame.src = `${look.dataset.original}?images=1`;
    look.textContent = look.dataset.less;
  } else {
    frame.remove();
    look.textContent = look.dataset.plain;
  }
}

// What has come meanwhile announces itself and waits.
const lookForNews = later(async () => {
  const shown = current();
  if (!shown) return;
  const answer = await ask(`/conversations/${shown.dataset.conversation}/news?count=1&after=${shown.dataset.last}`).catch(() => null);
  const news = answer && await answer.json();
  if (!news || shown !== current()) return;
  const button = shown.querySelector("[data-news]");
  button.hidden = !news.count;
  if (!news.count) return;
  button.textContent = (news.count === 1 ? button.dataset.one : button.dataset.many).replace("%n", news.count);
  announce(button.textContent);
}, 400);

async function showNews() {
  const shown = current();
  const answer = await ask(`/conversations/${shown.dataset.conversation}/news?after=${shown.dataset.last}`);
  const part = document.createElement("template");
  part.innerHTML = await answer.text();
  const numbers = [...part.content.querySelectorAll("[data-message]")].map((one) => Number(one.dataset.message));
  const first = part.content.querySelector(".message");
  document.getElementById("timeline").append(part.content);
  window.htmx.process(document.getElementById("timeline"));
  shown.dataset.last = Math.max(Number(shown.dataset.last), ...numbers);
  const seen = shown.querySelector("[name=seen]");
  if (seen) seen.value = shown.dataset.last;
  shown.querySelector("[data-news]").hidden = true;
  first?.scrollIntoView({ block: "start" });
  body.dispatchEvent(new CustomEvent("desk:seen"));
}

const lookAtHead = later(() => { if (current()) load(`/conversations/${currentId()}/head`, "#head", "outerHTML"); }, 50);

body.addEventListener("hoia:ledger", (event) => {
  if (String(event.detail?.conversation) !== currentId()) return;
  lookForNews();
  if (/^(conversation|act)\./.test(event.detail.verb)) lookAtHead();
  if (/^message\.(sent|failed|held|bounced|retried)/.test(event.detail.verb)) lookAtDelivery();
});
body.addEventListener("hoia:reconnected", lookForNews);
body.addEventListener("hoia:changed", (event) => {
  const told = event.detail || {};
  if (!current()) return;
  if (told.reload && String(told.reload) === currentId()) load(`/conversations/${currentId()}`, "#main");
  else if (["merge", "split", "undo"].includes(told.acted) && (told.ids || []).map(String).includes(currentId())) load(`/conversations/${currentId()}`, "#main");
  else lookAtHead();
});

const lookAtDelivery = later(async () => {
  const answer = await ask(`/conversations/${currentId()}`).catch(() => null);
  if (!answer) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const place of document.querySelectorAll(".message.ours > .under")) {
    const next = page.querySelector(`#${place.parentElement.id} > .under`);
    if (next) {
      place.replaceWith(document.importNode(next, true));
      window.htmx.process(document.querySelector(`#${next.parentElement.id} > .under`));
    }
  }
}, 500);

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id === "main") begin();
  if (event.detail.target?.id === "timeline") begin(newest());
});
begin();
