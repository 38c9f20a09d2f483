// Reminders in this browser itself. It asks for leave only when the button is pressed.
import { headers } from "../web/js/toast.js";

const place = document.querySelector("[data-devices]");
const onApple = /iPhone|iPad/.test(navigator.userAgent) || (navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1);

place.querySelector("[data-turn-on]").addEventListener("click", turnOn);
place.querySelector("[data-here] form[data-removal]")?.addEventListener("submit", turnOff);
show(await state());

function show(name) {
  for (const part of place.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== name;
}

async function state() {
  if (!window.isSecureContext) return "insecure";
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) return onApple ? "home" : "unable";
  if (Notification.permission === "denied") return "denied";
  return place.querySelector("[data-here]") && await subscription() ? "on" : "off";
}

async function subscription() {
  return (await navigator.serviceWorker.getRegistration("/"))?.pushManager.getSubscription();
}

async function turnOn({ currentTarget: button }) {
  if (await Notification.requestPermission() !== "granted") return show(await state());
  button.disabled = true;
  try {
    await navigator.serviceWorker.register("/reminders-worker.js");
    const { pushManager } = await navigator.serviceWorker.ready;
    await (await pushManager.getSubscription())?.unsubscribe();
    const { key } = await (await post("key")).json();
    const given = (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })).toJSON();
    await post("", { endpoint: given.endpoint, public: given.keys.p256dh, auth: given.keys.auth });
    location.reload();
  } catch {
    button.disabled = false;
    show("failed");
  }
}

async function turnOff(event) {
  event.preventDefault();
  await (await subscription())?.unsubscribe().catch(() => false);
  event.target.submit();
}

async function post(address, fields = {}) {
  const body = new URLSearchParams(fields);
  const answer = await fetch(`/settings/reminders/devices/${address}`, { method: "POST", headers: headers(), body });
  if (!answer.ok) throw new Error(answer.status);
  return answer;
}
