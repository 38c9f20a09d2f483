// j and k go through the rows of the list that is in use; o opens, x selects. Rows are .row or [data-row]. Those within
// [data-rows-apart] stand beside what one goes through: they count only while the focus is among them.
const ROWS = ".list .row, .list > li > a, [data-row]";

function rows() {
  const apart = document.activeElement?.closest("[data-rows-apart]") || null;
  const all = [...document.querySelectorAll(ROWS)].filter((one) => one.closest("[data-rows-apart]") === apart);
  const seen = all.filter((one) => one.checkVisibility() && !one.querySelector(ROWS));
  const within = document.activeElement?.closest(".pane, .dialog");
  const near = seen.filter((one) => !within || within.contains(one));
  return near.length ? near : seen;
}

function handle(row) {
  return row.matches("a, button") ? row : row.querySelector("[data-open], a[href], button");
}

function current(all) {
  const focused = all.findIndex((row) => row.contains(document.activeElement));
  return focused >= 0 ? focused : all.findIndex((row) => row.matches(".here, [aria-current]"));
}

export function move(step) {
  const all = rows();
  if (!all.length) return false;
  const now = current(all);
  const next = all[now < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + step))];
  handle(next)?.focus({ focusVisible: true });
  next.scrollIntoView({ block: "nearest" });
  return true;
}

export function openRow() {
  const all = rows();
  const row = all[current(all)];
  if (!row) return false;
  handle(row)?.click();
  return true;
}

export function selectRow() {
  const all = rows();
  const row = all[current(all)];
  const box = row && (row.querySelector("input[type=checkbox]") || row.parentElement?.querySelector("input[type=checkbox]"));
  if (!box) return false;
  box.click();
  return true;
}
