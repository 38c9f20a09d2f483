// A request that failed says what happened and what was kept; nothing is swapped away.
import { say } from "./words.js";
import { toast } from "./toast.js";

const BY_STATUS = { 401: "signedOut", 403: "refused", 404: "gone", 410: "gone", 413: "busy", 429: "busy" };

function tell(name) {
  toast({ text: say(name), kind: "error" });
}

document.body.addEventListener("htmx:sendError", () => tell("offline"));
document.body.addEventListener("htmx:timeout", () => tell("offline"));
document.body.addEventListener("htmx:responseError", (event) => {
  const request = event.detail.xhr;
  if (request.getResponseHeader("HX-Trigger")?.includes('"toast"')) return; // the answer said it itself
  tell(BY_STATUS[request.status] || "broken");
});
// An answer that is a whole page is the sign-in page (or an error): never put it into a part of this one.
document.body.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, boosted, target } = event.detail;
  if (boosted || target === document.body || !/^\s*<!doctype/i.test(xhr.responseText)) return;
  if (!xhr.responseURL.includes("/sign-in/")) return;
  event.detail.shouldSwap = false;
  tell("signedOut");
});
