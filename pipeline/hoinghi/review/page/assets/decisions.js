// What the reader decided: by article and record, kept in this browser until it is saved to a file.
// accept: right as the run has it (with --against: the new run is right). reject: the opposite. neither: both are wrong.

const STORE = "hoinghi.review." + INDEX.key + ".";
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

/** Sets decisions on records of one article, [[key, decision], …]; null takes one back. */
function decide(at, told) {
  const held = decisions.get(at) || new Map();
  for (const [key, decision] of told) {
    if (decision) held.set(key, decision);
    else held.delete(key);
  }
  if (held.size) decisions.set(at, held);
  else decisions.delete(at);
  unsaved += told.length;
  keep(at);
}

/** Keeps an article's decisions in this browser. Where it does not let us, leaving the page warns. */
function keep(at) {
  try {
    if (decidedIn(at)) localStorage.setItem(STORE + idOf(at), JSON.stringify([...decisions.get(at)]));
    else localStorage.removeItem(STORE + idOf(at));
  } catch {
    keep.failed = true;
  }
}

function recall() {
  try {
    for (let at = 0; at < INDEX.articles.length && localStorage.length; at += 1) {
      const held = localStorage.getItem(STORE + idOf(at));
      if (held) decisions.set(at, new Map(JSON.parse(held)));
    }
  } catch {
    keep.failed = true;
  }
}

addEventListener("beforeunload", (event) => {
  if (keep.failed && unsaved) event.preventDefault();
});
