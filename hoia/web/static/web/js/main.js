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

// On a telephone the settings lie in one line: the one that is open comes into sight.
document.querySelector(".settings-ways [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
