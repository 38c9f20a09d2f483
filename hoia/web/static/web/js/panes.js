// Panes: dragged or stepped to a width, folded, remembered in this browser. On a telephone one is shown at a time.
import { announce, say } from "./words.js";

const root = document.documentElement;
const NARROWEST = 200;
const WIDEST = 640;

function kept() {
  try { return JSON.parse(localStorage.getItem("hoia.panes") || "{}"); } catch { return {}; }
}

function keep(change) {
  try { localStorage.setItem("hoia.panes", JSON.stringify({ ...kept(), ...change })); } catch { /* not remembered then */ }
}

function folded() {
  return (root.dataset.folded || "").split(" ").filter(Boolean);
}

export function fold(name, to) {
  const pane = document.getElementById(`pane-${name}`);
  if (!pane || !pane.hasChildNodes()) return false;
  const now = folded();
  const away = to ?? !now.includes(name);
  const next = away ? [...new Set([...now, name])] : now.filter((one) => one !== name);
  root.dataset.folded = next.join(" ");
  keep({ folded: next });
  tellWidth(name);
  announce(say(name === "list" ? "foldList" : "foldAside"));
  return true;
}

function setWidth(name, width) {
  const fitting = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
  root.style.setProperty(`--${name}-width`, `${fitting}px`);
  keep({ [name]: fitting });
  tellWidth(name);
}

function tellWidth(name) {
  const splitter = document.querySelector(`[data-splitter="${name}"]`);
  const width = Math.round(document.getElementById(`pane-${name}`)?.getBoundingClientRect().width || 0);
  splitter?.setAttribute("aria-valuemin", "0");
  splitter?.setAttribute("aria-valuenow", String(width));
}

function drag(splitter, down) {
  const name = splitter.dataset.splitter;
  const pane = document.getElementById(`pane-${name}`);
  const start = pane.getBoundingClientRect().width;
  splitter.setPointerCapture(down.pointerId);
  splitter.classList.add("dragged");
  const moved = (event) => {
    const width = start + (event.clientX - down.clientX) * (name === "list" ? 1 : -1);
    if (folded().includes(name)) fold(name, false);
    setWidth(name, width);
  };
  splitter.addEventListener("pointermove", moved);
  splitter.addEventListener("lostpointercapture", () => {
    splitter.removeEventListener("pointermove", moved);
    splitter.classList.remove("dragged");
  }, { once: true });
}

for (const splitter of document.querySelectorAll("[data-splitter]")) {
  const name = splitter.dataset.splitter;
  tellWidth(name);
  splitter.addEventListener("pointerdown", (event) => drag(splitter, event));
  splitter.addEventListener("dblclick", () => fold(name));
  splitter.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
    const width = document.getElementById(`pane-${name}`).getBoundingClientRect().width;
    if (step) setWidth(name, width + step * (name === "list" ? 1 : -1));
    else if (event.key === "Home") setWidth(name, NARROWEST);
    else if (event.key === "End") setWidth(name, WIDEST);
    else if (event.key === "Enter") fold(name);
    else return;
    event.preventDefault();
  });
}

const panes = document.querySelector("[data-panes]");

export function showPane(name) {
  if (!panes) return;
  panes.dataset.show = name;
  panes.querySelectorAll("[data-show-pane]").forEach((one) => {
    if (one.closest(".pane-tabs")) one.setAttribute("aria-pressed", String(one.dataset.showPane === name));
  });
}

// The parts are called on a telephone as they are named on the page.
function nameTabs() {
  panes.querySelectorAll(".pane-tabs [data-show-pane]").forEach((tab) => {
    const pane = document.getElementById(tab.dataset.showPane === "main" ? "main" : `pane-${tab.dataset.showPane}`);
    tab.textContent = pane.dataset.name || pane.getAttribute("aria-label");
  });
}

if (panes) {
  nameTabs();
  showPane(panes.dataset.show || "main");
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-show-pane]");
    if (button) showPane(button.dataset.showPane);
    const folder = event.target.closest("[data-fold-pane]");
    if (folder) fold(folder.dataset.foldPane);
  });
}
