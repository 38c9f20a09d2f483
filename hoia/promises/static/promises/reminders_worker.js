// Shows a reminder even when no page of the desk is open, and opens the promise when it is pressed.
self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("push", (event) => {
  const { title, body, url, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: { url }, icon: "/static/web/icon-192.png" }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(new URL(event.notification.data.url, location.origin).href));
});

// The browser was given another address for reminders, as browsers are now and then: the desk sends there from now on.
self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(renew(event)));

async function renew({ oldSubscription, newSubscription }) {
  if (!oldSubscription) return;
  const given = (newSubscription ?? await self.registration.pushManager.subscribe(oldSubscription.options)).toJSON();
  const body = new URLSearchParams({
    before: oldSubscription.endpoint, endpoint: given.endpoint, public: given.keys.p256dh, auth: given.keys.auth,
  });
  await fetch("/settings/reminders/devices/renewal", { method: "POST", body });
}

async function show(address) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = windows.find((one) => one.url === address);
  return there ? there.focus() : self.clients.openWindow(address);
}
