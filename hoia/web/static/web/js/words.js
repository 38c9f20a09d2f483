// The words that scripts say, as the server wrote them in the reader's language.
const element = document.getElementById("words");
const words = element ? JSON.parse(element.textContent) : {};

export function say(name, values = {}) {
  return (words[name] || name).replace(/%\((\w+)\)s/g, (_, key) => values[key] ?? "");
}

// Tells a screen reader, without showing anything.
export function announce(text, urgent = false) {
  const region = document.getElementById(urgent ? "alert" : "live");
  if (!region) return;
  region.textContent = "";
  requestAnimationFrame(() => { region.textContent = text; });
}
