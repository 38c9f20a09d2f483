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
