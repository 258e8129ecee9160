// Signs that hide, or that turn the order of others round: the page shows each by its code instead of obeying it.

const SIGN_NAMES = {
  0x00ad: "SHY", 0x061c: "ALM", 0x200b: "ZWSP", 0x200c: "ZWNJ", 0x200d: "ZWJ", 0x200e: "LRM", 0x200f: "RLM",
  0x2028: "LSEP", 0x2029: "PSEP", 0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF", 0x202d: "LRO", 0x202e: "RLO",
  0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0xfeff: "BOM",
};
const HIDDEN = new RegExp(
  "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e" +
  "\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}]", "gu");

function signName(sign) {
  const code = sign.codePointAt(0);
  return SIGN_NAMES[code] || "U+" + code.toString(16).toUpperCase().padStart(4, "0");
}

/** The text for places that hold plain text only (labels, titles, options): hidden signs by name, in angle brackets. */
function plain(text) {
  return String(text).replace(HIDDEN, (sign) => "‹" + signName(sign) + "›");
}

/** The text as nodes: what is hidden becomes a small box with its name. */
function shown(text) {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const found of text.matchAll(HIDDEN)) {
    if (found.index > at) fragment.append(text.slice(at, found.index));
    fragment.append(el("span", { class: "sign", title: "a hidden sign" }, signName(found[0])));
    at = found.index + found[0].length;
  }
  if (at < text.length) fragment.append(text.slice(at));
  return fragment;
}

/** The text, kept apart from what stands around it whatever way it is written. */
function apart(text, options = {}) {
  return el("bdi", { dir: "ltr", ...options }, shown(String(text)));
}
