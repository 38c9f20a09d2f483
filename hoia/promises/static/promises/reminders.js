// What one is reminded of is told on whatever page is open, as it happens; on Today it stands until it was seen.
import { headers, toast } from "../web/js/toast.js";

const told = new Set();

document.body.addEventListener("hoia:ledger", async ({ detail }) => {
  if (detail.verb !== "promise.reminded") return;
  const asked = { headers: { Accept: "application/json" }, redirect: "error" }; // signed out: sent to the way in
  const answer = await fetch("/promises/reminders/", asked).catch(() => null);
  if (!answer?.ok) return;
  for (const { id, text, url } of (await answer.json()).reminders) {
    if (told.has(id)) continue;
    told.add(id);
    const link = Object.assign(document.createElement("a"), { href: url, textContent: text });
    toast({ text }).querySelector("p").replaceChildren(link);
  }
});

// Signed in again in a browser that shows reminders by itself: it goes on doing so.
if ("wake" in document.body.dataset && window.Notification?.permission === "granted") {
  const registration = await navigator.serviceWorker?.getRegistration("/");
  const subscription = await registration?.pushManager?.getSubscription();
  const body = new URLSearchParams({ endpoint: subscription?.endpoint ?? "" });
  if (subscription) fetch("/settings/reminders/devices/wake", { method: "POST", headers: headers(), body }).catch(() => null);
}
