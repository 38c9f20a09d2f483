// The list of keys on "?", made from what stands on the page.
import { builtIn, commands } from "./commands.js";
import { say } from "./words.js";

const dialog = document.getElementById("keys");

export function openKeys() {
  if (!dialog || dialog.open) return false;
  const groups = Map.groupBy
    ? Map.groupBy(all(), (one) => one.group)
    : all().reduce((map, one) => map.set(one.group, [...(map.get(one.group) || []), one]), new Map());
  dialog.querySelector("[data-keys]").replaceChildren(...[...groups].map(section));
  dialog.showModal();
  return true;
}

function all() {
  return [...commands().filter((one) => one.keys), ...builtIn()];
}

function section([title, entries]) {
  const part = document.createElement("section");
  const heading = document.createElement("h3");
  heading.textContent = title;
  const list = document.createElement("ul");
  list.append(...entries.map(line));
  part.append(heading, list);
  return part;
}

function line({ name, keys }) {
  const item = document.createElement("li");
  const text = document.createElement("span");
  text.textContent = name;
  const pressed = document.createElement("span");
  keys.split(" ").forEach((key, place) => {
    if (place) pressed.append(key === "K" ? " + " : ` ${say("then")} `);
    const sign = document.createElement("kbd");
    sign.className = "kbd";
    sign.textContent = key;
    pressed.append(sign);
  });
  item.append(text, pressed);
  return item;
}
