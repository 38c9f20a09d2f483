// Relative times go on while the page stays open.
import { say } from "./words.js";

const MINUTE = 60000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function refresh(now = Date.now()) {
  for (const element of document.querySelectorAll("time[data-ago]")) {
    const text = relative(now - Date.parse(element.dateTime), element.textContent);
    if (text !== element.textContent) element.textContent = text;
  }
}

// The line marked "now" goes along with the clock.
function tick() {
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  for (const element of document.querySelectorAll("time[data-now]")) element.textContent = time.format(new Date());
}

function relative(apart, written) {
  const off = Math.abs(apart);
  if (off < MINUTE) return apart >= 0 ? say("now") : written;
  if (off < HOUR) return say(apart > 0 ? "minutesAgo" : "inMinutes", { n: Math.floor(off / MINUTE) });
  if (off < DAY / 2) return say(apart > 0 ? "hoursAgo" : "inHours", { n: Math.floor(off / HOUR) });
  return written;
}

setInterval(refresh, 20000);
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
