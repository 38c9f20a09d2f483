// The desk: opening, choosing, acting, writing, and learning what others do meanwhile.
import "./list.js";
import "./chooser.js";
import "./reading.js";
import "./composer.js";
import "./presence.js";
