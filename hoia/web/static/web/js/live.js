// Live updates: one stream a page. What happens is dispatched on the body; parts of pages listen and announce themselves.
import { announce, say } from "./words.js";

const LONGEST = 30000; // milliseconds between two tries to connect
const GONE = 60000; // after this long without a sign, somebody is no longer here
const address = document.body.dataset.live;
const me = document.body.dataset.me;
const here = new Map();
let source;
let pause = 1000;
let lastId = document.body.dataset.since || "";
let cut = false;

function connect() {
  source?.close();
  source = new EventSource(lastId ? `${address}?after=${lastId}` : address); // from where the page was put together
  source.addEventListener("open", joined);
  source.addEventListener("error", lost);
  source.addEventListener("ledger", (event) => { lastId = event.lastEventId || lastId; dispatch("hoia:ledger", event.data); });
  source.addEventListener("here", (event) => { const one = dispatch("hoia:here", event.data); if (one) note(one); });
  source.addEventListener("reload", () => dispatch("hoia:reload", "{}"));
}

function dispatch(name, data) {
  try {
    const detail = JSON.parse(data);
    document.body.dispatchEvent(new CustomEvent(name, { detail }));
    return detail;
  } catch {
    return null; // a line cut in half: the next one is whole again
  }
}

function joined() {
  pause = 1000;
  if (cut) {
    announce(say("back"));
    document.body.dispatchEvent(new CustomEvent("hoia:reconnected", { detail: { lastId } }));
  }
  cut = false;
  showConnection(true);
}

// The browser reconnects by itself while it may, and says where it was; when it gives up, we go on.
function lost() {
  setTimeout(() => { if (source.readyState !== EventSource.OPEN) { cut = true; showConnection(false); } }, 4000);
  if (source.readyState === EventSource.CLOSED) {
    cut = true;
    setTimeout(connect, pause);
    pause = Math.min(LONGEST, pause * 2);
  }
}

function showConnection(connected) {
  document.querySelectorAll("[data-offline]").forEach((one) => { one.hidden = connected; });
}

function note({ colleague, name, writing }) {
  if (String(colleague) === me) return;
  here.set(colleague, { name, writing, at: Date.now() });
  draw();
}

function draw() {
  const place = document.querySelector("[data-here]");
  if (!place) return;
  for (const [id, one] of here) if (Date.now() - one.at > GONE) here.delete(id);
  place.replaceChildren(...[...here.values()].slice(0, 5).map(sign));
}

function sign({ name, writing }) {
  const one = document.createElement("span");
  one.className = writing ? "avatar writing" : "avatar";
  one.title = say(writing ? "writing" : "here", { name });
  one.setAttribute("role", "img");
  one.setAttribute("aria-label", one.title);
  one.textContent = name.split(/\s+/).map((word) => word[0]).filter(Boolean).slice(0, 2).join("").toUpperCase();
  return one;
}

if (address && "EventSource" in window) {
  connect();
  setInterval(draw, 15000);
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
  addEventListener("online", () => { if (source.readyState !== EventSource.OPEN) connect(); });
}
