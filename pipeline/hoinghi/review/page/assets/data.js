// The index is read at once; articles lie in compressed chunks, opened when one of theirs is needed.

const INDEX = JSON.parse(byId("index").textContent);
const KEPT_CHUNKS = 24;
const chunks = new Map();

/** The article at that place of the run. */
async function loadArticle(at) {
  const chunk = await loadChunk(Math.floor(at / INDEX.chunk));
  return chunk[at % INDEX.chunk];
}

/** The promise of a chunk's articles; the last ones used are kept. */
function loadChunk(at) {
  const promise = chunks.get(at) || openChunk(at);
  chunks.delete(at);
  chunks.set(at, promise);
  if (chunks.size > KEPT_CHUNKS) chunks.delete(chunks.keys().next().value);
  return promise;
}

async function openChunk(at) {
  const block = byId("chunk-" + at) || (await whenParsed(), byId("chunk-" + at));
  const stream = new Blob([bytesOf(block.textContent)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

function bytesOf(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const signs = atob(base64);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}

/** Waits for the end of the page, where the later chunks stand. */
function whenParsed() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
}

// An entry of the index: [id, title, [facet, how many, …], records, changes]
const idOf = (at) => INDEX.articles[at][0];
const titleOf = (at) => INDEX.articles[at][1] || INDEX.articles[at][0];
const facetsOf = (at) => INDEX.articles[at][2];
const recordsOf = (at) => INDEX.articles[at][3];
const changesOf = (at) => INDEX.articles[at][4];
const compared = INDEX.against !== null;
