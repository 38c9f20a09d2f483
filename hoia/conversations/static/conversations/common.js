// What the parts of the desk share.
import { headers } from "../web/js/toast.js";

export const body = document.body;

export function current() {
  return document.querySelector("[data-conversation]");
}

export function currentId() {
  return current()?.dataset.conversation || "";
}

export async function ask(address, options = {}) {
  const answer = await fetch(address, { credentials: "same-origin", ...options, headers: { ...headers(), ...options.headers } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}

export async function send(address, fields) {
  const form = fields instanceof FormData ? fields : new URLSearchParams(fields);
  return ask(address, { method: "POST", body: form });
}

// Asks for a part of a page as htmx does, and lets htmx put it in place.
export function load(address, target, swap = "innerHTML") {
  return window.htmx.ajax("GET", address, { target, swap });
}

export function later(run, pause) {
  let timer = 0;
  return (...given) => { clearTimeout(timer); timer = setTimeout(() => run(...given), pause); };
}

export function words(count, one, many) {
  return (count === 1 ? one : many).replace("%n", count);
}
