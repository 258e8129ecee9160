// Text search over all articles: chunk by chunk, so that the page never stands still. Words typed without marks find
// words with them (`hoi nghi` finds `hội nghị`); words typed with marks are meant as they are.

const folded = new Map();

function lower(text) {
  return text.normalize("NFC").toLowerCase();
}

function withoutMarks(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]+/g, "").toLowerCase().replaceAll("đ", "d");
}

/** How the query is compared: with the marks where it has any. */
function folding(query) {
  return withoutMarks(query) === lower(query) ? withoutMarks : lower;
}

/**
 * The places, of those given, of articles whose text, title or id holds the query.
 * @param isStale says whether a newer search has begun
 * @param progress is told how many of the articles were looked at, and what was found
 * @returns null where the search was given up
 */
async function search(query, places, isStale, progress) {
  const found = [];
  let rested = performance.now();
  for (const [done, at] of places.entries()) {
    if (await holds(at, query.trim())) found.push(at);
    if (performance.now() - rested > 20) {
      progress(done, found);
      await new Promise((next) => setTimeout(next));
      rested = performance.now();
    }
    if (isStale()) return null;
  }
  return found;
}

/** Whether the article holds the query: seen without marks first, which is kept, then with them. */
async function holds(at, query) {
  if (!folded.has(at)) folded.set(at, withoutMarks(wordsOf(at, await loadArticle(at))));
  if (!folded.get(at).includes(withoutMarks(query))) return false;
  return folding(query) === withoutMarks || lower(wordsOf(at, await loadArticle(at))).includes(lower(query));
}

function wordsOf(at, article) {
  return [idOf(at), article.title || "", article.text].join("\n");
}

/** Where the query stands in one article's text, as [start, end] in the text as it is. */
function placesOfQuery(text, query) {
  const fold = folding(query.trim());
  const wanted = fold(query.trim());
  if (!wanted) return [];
  const places = [];
  let words = "";
  const origin = [];
  for (const { segment, index } of SIGNS.segment(text)) {
    const piece = fold(segment);
    for (let i = 0; i < piece.length; i += 1) origin.push(index);
    words += piece;
  }
  origin.push(text.length);
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + wanted.length)) {
    places.push([origin[at], origin[at + wanted.length]]);
  }
  return places;
}

const SIGNS = new Intl.Segmenter("vi", { granularity: "grapheme" });
