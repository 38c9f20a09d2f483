// What one is reminded of is told on whatever page is open, as it happens; on Today it stands until it was seen.
import { toast } from "../web/js/toast.js";

const told = new Set();

document.body.addEventListener("hoia:ledger", async ({ detail }) => {
  if (detail.verb !== "promise.reminded") return;
  const answer = await fetch("/promises/reminders/", { headers: { Accept: "application/json" } }).catch(() => null);
  if (!answer?.ok) return;
  for (const { id, text, url } of (await answer.json()).reminders) {
    if (told.has(id)) continue;
    told.add(id);
    const link = Object.assign(document.createElement("a"), { href: url, textContent: text });
    toast({ text }).querySelector("p").replaceChildren(link);
  }
});
