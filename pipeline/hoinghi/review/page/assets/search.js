// Text search over all articles: chunk by chunk, so that the page never stands still. Words typed without marks find
// words with them (`hoi nghi` finds `hội nghị`); words typed with marks are meant as they are.

const folded = new Map();

function lower(text) {
  return text.normalize("NFC").toLowerCase();
}

function withoutMarks(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}

/** How the query is compared: with the marks where it has any. */
function folding(query) {
  return withoutMarks(query) === lower(query) ? withoutMarks : lower;
}

/**
 * The places, of those given, of articles whose text, title or id holds the query.
 * @param isStale says whether a newer search has begun
 * @param progress is told how many of the articles were looked at
 * @returns null where the search was given up
 */
async function search(query, places, isStale, progress) {
  const fold = folding(query.trim());
  const wanted = fold(query.trim());
  const found = [];
  let rested = performance.now();
  for (const [done, at] of places.entries()) {
    if ((await haystack(at, fold)).includes(wanted)) found.push(at);
    if (performance.now() - rested > 20) {
      progress(done, found);
      await new Promise((next) => setTimeout(next));
      rested = performance.now();
    }
    if (isStale()) return null;
  }
  return found;
}

/** The article's words as they are compared; those without marks, which take one byte a letter, are kept. */
async function haystack(at, fold) {
  if (fold === withoutMarks && folded.has(at)) return folded.get(at);
  const article = await loadArticle(at);
  const words = fold([idOf(at), article.title || "", article.text].join("\n"));
  if (fold === withoutMarks) folded.set(at, words);
  return words;
}

/** Where the query stands in one article's text, as [start, end] in the text as it is. */
function placesOfQuery(text, query) {
  const wanted = folding(query.trim())(query.trim());
  if (!wanted) return [];
  const fold = folding(query.trim());
  const places = [];
  let folded = "";
  const origin = [];
  for (const { segment, index } of SIGNS.segment(text)) {
    const piece = fold(segment);
    for (let i = 0; i < piece.length; i += 1) origin.push(index);
    folded += piece;
  }
  origin.push(text.length);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    places.push([origin[at], origin[at + wanted.length]]);
  }
  return places;
}

const SIGNS = new Intl.Segmenter("vi", { granularity: "grapheme" });
