// A menu opens beside its button and closes as the platform closes popovers; arrows go through it.
document.addEventListener("toggle", (event) => {
  const menu = event.target;
  if (!menu.matches?.("[popover].menu") || event.newState !== "open") return;
  const button = document.querySelector(`[popovertarget="${CSS.escape(menu.id)}"]`);
  if (button) place(menu, button.getBoundingClientRect());
}, true);

function place(menu, beside) {
  const box = menu.getBoundingClientRect();
  const end = menu.dataset.menu === "end";
  const left = end ? beside.right - box.width : beside.left;
  const below = beside.bottom + 4;
  const top = below + box.height > innerHeight - 8 && beside.top - box.height - 4 > 8 ? beside.top - box.height - 4 : below;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - box.width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(top, innerHeight - box.height - 8))}px`;
}

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest?.("[popover].menu");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!menu || !step || event.target.matches("textarea, select")) return;
  const items = [...menu.querySelectorAll("a, button, input, summary")].filter((one) => one.checkVisibility() && !one.disabled);
  const at = items.indexOf(document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
  event.preventDefault();
});

// Buttons that open a dialog by its id.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  const menu = event.target.closest("[popover].menu");
  if (menu && event.target.closest("a, button[hx-post], button[data-closes]")) menu.hidePopover();
});
