// Completion of customers as one types.
import { ask, later } from "./common.js";

const known = document.querySelector("[data-addresses]");
const field = document.querySelector(`[list="${known?.id}"]`);

field?.addEventListener("input", later(async () => {
  const words = field.value.split(",").pop().trim();
  const before = field.value.slice(0, field.value.length - words.length);
  if (words.length < 2) return;
  const { found } = await (await ask(`${known.dataset.addresses}?q=${encodeURIComponent(words)}`)).json();
  known.replaceChildren(...found.filter((one) => !known.dataset.kind || one.kind === known.dataset.kind).map((one) => {
    const option = document.createElement("option");
    option.value = before + (one.kind === "email" ? `${one.name.replace(/[",<>]/g, "")} <${one.value}>` : one.value);
    option.label = `${one.name} ${one.value}`;
    return option;
  }));
}, 150));

// A button pressed twice sends once.
document.querySelector("[data-new]")?.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "1";
});
