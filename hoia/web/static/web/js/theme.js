// Light, rows: at once on this page, and kept with the colleague. A language loads the page anew.
import { headers, toast } from "./toast.js";
import { say } from "./words.js";

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("[data-look]");
  if (!form || !event.submitter || event.submitter.name === "language") return;
  event.preventDefault();
  const { name, value } = event.submitter;
  if (name === "theme") document.documentElement.dataset.theme = value;
  if (name === "dense") document.documentElement.toggleAttribute("data-dense", value === "yes");
  form.querySelectorAll(`[name="${name}"]`).forEach((one) => one.setAttribute("aria-pressed", String(one.value === value)));
  try {
    const answer = await fetch(form.action, { method: "POST", headers: headers(), body: new URLSearchParams({ [name]: value }) });
    if (!answer.ok) throw new Error(answer.status);
  } catch {
    toast({ text: say("offline"), kind: "error" });
  }
});
