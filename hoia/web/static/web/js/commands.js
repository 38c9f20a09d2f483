// Everything that can be done on this page, with its name, its keys and its group.
import { say } from "./words.js";

export function nameOf(one) {
  const named = one.dataset.keyName || one.dataset.command || one.getAttribute("aria-label") || "";
  if (named) return named;
  const copy = one.cloneNode(true);
  copy.querySelectorAll(".kbd, .count, svg").forEach((part) => part.remove());
  return (copy.textContent || one.title || "").replace(/\s+/g, " ").trim();
}

export function commands() {
  const seen = new Set();
  return [...document.querySelectorAll("[data-key], [data-command]")]
    .filter((one) => !one.disabled && !one.closest("dialog") && usable(one))
    .map((element) => ({ element, name: nameOf(element), keys: element.dataset.key || "", group: groupOf(element) }))
    .filter((one) => one.name && !seen.has(one.name + one.keys) && seen.add(one.name + one.keys));
}

export function builtIn() {
  return [
    { name: say("next"), keys: "j", group: say("inLists") },
    { name: say("previous"), keys: "k", group: say("inLists") },
    { name: say("open"), keys: "o", group: say("inLists") },
    { name: say("select"), keys: "x", group: say("inLists") },
    { name: say("undo"), keys: "z", group: say("everywhere") },
    { name: say("palette"), keys: "Ctrl K", group: say("everywhere") },
    { name: say("foldList"), keys: "[", group: say("everywhere"), needs: "#pane-list" },
    { name: say("foldAside"), keys: "]", group: say("everywhere"), needs: "#pane-aside" },
  ].filter((one) => !one.needs || document.querySelector(`${one.needs}:not(:empty)`));
}

function usable(one) {
  return one.checkVisibility({ visibilityProperty: true }) || one.closest("[popover], details");
}

function groupOf(one) {
  if (one.closest(".rail")) return say("goTo");
  return one.closest("[data-key-group]")?.dataset.keyGroup || say(one.closest(".topline") ? "everywhere" : "onThisPage");
}
