// What the reader decided: by article and record, kept in this browser until it is saved to a file.
// accept: right as the run has it (with --against: the new run is right). reject: the opposite. neither: both are wrong.

const STORE = "hoinghi.review." + INDEX.key;
const decisions = new Map();
let unsaved = 0;

function decisionOf(at, key) {
  return decisions.get(at)?.get(key) || null;
}

function decidedIn(at) {
  return decisions.get(at)?.size || 0;
}

function decidedInAll() {
  let total = 0;
  for (const held of decisions.values()) total += held.size;
  return total;
}

/** Sets a record's decision, or takes it back with null. */
function decide(at, key, decision) {
  const held = decisions.get(at) || new Map();
  if (decision) held.set(key, decision);
  else held.delete(key);
  if (held.size) decisions.set(at, held);
  else decisions.delete(at);
  unsaved += 1;
  keep();
}

/** Keeps the decisions in this browser, by the ids of articles. Where it does not let us, leaving the page warns. */
function keep() {
  const held = {};
  for (const [at, records] of decisions) held[idOf(at)] = Object.fromEntries(records);
  try {
    localStorage.setItem(STORE, JSON.stringify(held));
    keep.failed = false;
  } catch {
    keep.failed = true;
  }
}

function recall() {
  let held = {};
  try {
    held = JSON.parse(localStorage.getItem(STORE)) || {};
  } catch {
    keep.failed = true;
  }
  const places = new Map(INDEX.articles.map((entry, at) => [entry[0], at]));
  for (const [id, records] of Object.entries(held)) {
    if (places.has(id)) decisions.set(places.get(id), new Map(Object.entries(records)));
  }
}

addEventListener("beforeunload", (event) => {
  if (keep.failed && unsaved) event.preventDefault();
});
