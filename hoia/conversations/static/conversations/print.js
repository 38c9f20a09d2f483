// The button of the page for paper; the page also opens the dialog by itself when it was asked for with the key.
document.querySelector("[data-print]")?.addEventListener("click", () => print());
