// New things announce themselves and wait: a part of a page with [data-news-one] counts what others did since it was read.
import { announce } from "./words.js";

const me = document.body.dataset.me;

document.body.addEventListener("hoia:ledger", ({ detail }) => {
  if (detail.by !== null && String(detail.by) === me) return;
  for (const button of document.querySelectorAll("[data-news-one]")) {
    const only = button.dataset.newsOf;
    if (only && String(detail.conversation) !== only) continue;
    const n = Number(button.dataset.n || 0) + 1;
    button.dataset.n = String(n);
    const text = n === 1 ? button.dataset.newsOne : button.dataset.newsMany.replace("%(n)s", n);
    button.querySelector("span").textContent = text;
    if (button.hidden) announce(text);
    button.hidden = false;
  }
});
