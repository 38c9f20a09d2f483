// The shell of every page for colleagues.
import "./toast.js";
import "./trouble.js";
import "./theme.js";
import "./menu.js";
import "./panes.js";
import "./keys.js";
import "./times.js";
import "./news.js";
import "./live.js";

// Settings on a telephone and tabs lie in one line: the one that is open comes into sight, and the page stays where it is.
for (const open of document.querySelectorAll(".settings-ways [aria-current], .tabs > [aria-current]")) {
  const line = open.closest("ul, .tabs");
  const [here, all] = [open.getBoundingClientRect(), line.getBoundingClientRect()];
  line.scrollLeft += here.left - all.left - (all.width - here.width) / 2;
}
