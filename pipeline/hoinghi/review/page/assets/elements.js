// Elements are made here and nowhere else. Strings become text nodes; nothing is ever parsed as HTML.

/**
 * @param name of the element
 * @param options attributes; `on` holds event listeners, `data` the dataset; null and false leave an attribute out
 */
function el(name, options = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(options)) {
    if (key === "on") {
      for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
    } else if (key === "data") {
      Object.assign(made.dataset, value);
    } else if (value !== null && value !== false && value !== undefined) {
      made.setAttribute(key, value === true ? "" : String(value));
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

/** Says something to those who cannot see it, and shows it for a moment to those who can. */
function say(message) {
  const live = byId("status");
  live.textContent = message;
  live.classList.add("said");
  clearTimeout(say.timer);
  say.timer = setTimeout(() => live.classList.remove("said"), 2500);
}

function number(value) {
  return value.toLocaleString("en");
}

function counted(value, one, many = one + "s") {
  return number(value) + " " + (value === 1 ? one : many);
}
