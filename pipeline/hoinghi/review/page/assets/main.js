// Begins.

const KINDS = [...new Set(INDEX.facets.map(([kind]) => kind))].filter((kind) => kind !== "article").sort();
const SLOTS = ["percentage", "count", "amount", "person", "programme", "document", "organisation", "event", "author",
  "publisher", "caption"];

/** The colour of a kind, by number; kinds of the user's own rules share the rest. */
function slotOf(kind) {
  const known = SLOTS.indexOf(kind);
  return known >= 0 ? known : SLOTS.length + (KINDS.filter((each) => !SLOTS.includes(each)).indexOf(kind) % 3);
}

function placeInAddress() {
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    // an address that is no text names no article
  }
  const at = id ? INDEX.articles.findIndex((entry) => entry[0] === id) : -1;
  return at >= 0 ? at : 0;
}

function begin() {
  if (!("DecompressionStream" in window)) {
    byId("article").append(el("p", { class: "note" }, "This browser is too old for this page: it cannot unpack the articles."));
    return;
  }
  KINDS.sort((a, b) => slotOf(a) - slotOf(b));
  recall();
  beginControls();
  beginList();
  beginArticle();
  beginKeys();
  showList(filtered());
  if (INDEX.articles.length) openArticle(placeInAddress());
  addEventListener("hashchange", () => {
    const at = placeInAddress();
    if (at !== open.at) openArticle(at);
  });
}

begin();
