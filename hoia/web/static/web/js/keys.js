// Keys. Whatever has data-key="r" (or two steps, "g i") is pressed by it while no text is being written.
import { undoLast } from "./toast.js";
import { move, openRow, selectRow } from "./rows.js";
import { openPalette } from "./palette.js";
import { openKeys } from "./keylist.js";
import { fold } from "./panes.js";

const PAUSE = 1200; // milliseconds between the two steps of a key
const BUILT_IN = {
  j: () => move(1), k: () => move(-1), o: openRow, x: selectRow,
  z: undoLast, "?": openKeys, "[": () => fold("list"), "]": () => fold("aside"),
};
let pending = "";
let timer = 0;

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    openPalette();
    return;
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isWriting(event.target) || document.querySelector("dialog[open]")) return;
  const key = event.key.length === 1 ? event.key : "";
  if (!key || key === " ") return;
  if (press(pending ? `${pending} ${key}` : key)) event.preventDefault();
});

function press(steps) {
  clearTimeout(timer);
  pending = "";
  const target = findByKey(steps);
  if (target) {
    activate(target);
    return true;
  }
  if (BUILT_IN[steps]) return BUILT_IN[steps]() !== false;
  if (!steps.includes(" ") && document.querySelector(`[data-key^="${CSS.escape(steps)} "]`)) {
    pending = steps;
    timer = setTimeout(() => { pending = ""; }, PAUSE);
    return true;
  }
  return steps.includes(" ") ? press(steps.split(" ")[1]) : false;
}

// What stands in the row that has the focus wins (data-row-key), then the last one on the page that can be seen: an open
// part stands over what lies below it.
function findByKey(steps) {
  const row = document.activeElement?.closest("[data-row], .row");
  const own = row && [...row.querySelectorAll("[data-row-key]")].find((one) => one.dataset.rowKey === steps && !one.disabled);
  if (own) return own;
  const found = [...document.querySelectorAll("[data-key]")].filter((one) => one.dataset.key === steps && !one.disabled);
  return found.filter((one) => one.checkVisibility({ visibilityProperty: true })).pop() || found.filter(inClosedMenu).pop();
}

function inClosedMenu(one) {
  return Boolean(one.closest("[popover], details"));
}

export function activate(target) {
  if (target.dataset.keyDoes === "focus" || target.matches("input:not([type=checkbox], [type=radio], [type=submit]), textarea, select")) {
    target.focus();
    target.select?.();
  } else {
    target.click();
  }
}

export function isWriting(target) {
  return target.isContentEditable || target.matches?.("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])");
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-palette]")) openPalette();
  if (event.target.closest("[data-keys-list]")) {
    event.target.closest("[popover]")?.hidePopover();
    openKeys();
  }
});
document.documentElement.dataset.keys = "ready";
