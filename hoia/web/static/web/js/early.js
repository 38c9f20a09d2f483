// Runs before the first paint: remembered widths and folds of the panes, so that nothing jumps.
(function () {
  var root = document.documentElement;
  try {
    var kept = JSON.parse(localStorage.getItem("hoia.panes") || "{}");
    if (kept.list) root.style.setProperty("--list-width", kept.list + "px");
    if (kept.aside) root.style.setProperty("--aside-width", kept.aside + "px");
    if (kept.folded && kept.folded.length) root.setAttribute("data-folded", kept.folded.join(" "));
  } catch (problem) {
    // Without storage the panes have their usual widths.
  }
})();
