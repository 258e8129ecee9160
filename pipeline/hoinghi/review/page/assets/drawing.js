// The open article drawn piece by piece: what is seen first at once, the rest of a long one in the pauses after it.

/** Milliseconds of drawing without a pause. */
const SLICE = 25;
/** From which the height of what is not laid out yet is guessed. */
const LINE = { characters: 60, height: 28 };
const CARD = { inRow: 2, height: 96 };
const drawing = { pieces: null, timer: 0 };

function drawArticle() {
  const { article, at } = open;
  const records = article.records.filter(isShown);
  const units = unitsOf(article.text);
  const lines = paragraphs(article.text);
  const homes = homesOf(records, lines, units);
  Object.assign(open, { cards: new Map(), painted: new Map(), hovered: [], focused: [], lit: [] });
  open.shown = homes.flat().map((record) => record.number);
  const titled = lines.length > 0 && article.text.slice(...lines[0]).trim() === article.title;
  byId("article").replaceChildren(articleHead(article, records.length, titled));
  drawing.pieces = piecesOf(article, at, lines, homes, marksAndParts(records, units, lines), titled);
  drawSlice();
  if (drawing.pieces) paintFound(article, filters.text);
  showProgress();
}

/** Draws as long as nobody notices, and comes back for the rest. */
function drawSlice() {
  clearTimeout(drawing.timer);
  const begun = performance.now();
  while (drawing.pieces && performance.now() - begun < SLICE) drawPiece();
  if (drawing.pieces) drawing.timer = setTimeout(drawSlice);
  else paintFound(open.article, filters.text);
}

function drawPiece() {
  if (drawing.pieces.next().done) drawing.pieces = null;
}

/** Draws on to the card of a record that is wanted now. */
function drawTo(number) {
  while (drawing.pieces && !open.cards.has(number)) drawPiece();
}

/** Draws paragraph by paragraph, card by card, pausing after each. */
function* piecesOf(article, at, lines, homes, places, titled) {
  for (const [nth, [start, end]] of lines.entries()) {
    const text = paragraph(article, start, end, places.marks[nth], places.parts[nth]);
    if (nth === 0 && titled) text.classList.add("as-title");
    for (const made of text.querySelectorAll("[data-records],[data-parts]")) remember(made);
    yield* rowOf(at, text, end - start, homes[nth]);
  }
  const homeless = homes[lines.length];
  if (homeless.length) {
    yield* rowOf(at, el("p", { class: "unplaced" }, "Records of the old run, which read another text"), 0, homeless);
  }
}

function* rowOf(at, text, characters, records) {
  const cards = el("div", { class: "cards" });
  const made = el("div", { class: "row-of-text" }, text, cards);
  const height = Math.max(Math.ceil(characters / LINE.characters) * LINE.height, Math.ceil(records.length / CARD.inRow) * CARD.height);
  made.style.containIntrinsicBlockSize = "auto " + height + "px";
  byId("article").append(made);
  yield;
  for (const record of records) {
    const drawn = card(at, record);
    open.cards.set(record.number, drawn);
    cards.append(drawn);
    yield;
  }
}

/** The records of each paragraph, by where they begin; last those that have no place in this text. */
function homesOf(records, lines, units) {
  const homes = Array.from({ length: lines.length + 1 }, () => []);
  for (const record of records) {
    const side = record.new ? "new" : "old";
    const start = units((record[side].span || record[side]).start);
    const nth = record.unplaced?.includes(side) ? -1 : lineAt(lines, start);
    homes[nth < 0 ? lines.length : nth].push(record);
  }
  return homes;
}

/** What is painted in each paragraph, in text order. */
function marksAndParts(records, units, lines) {
  const places = records.map((record) => placesOf(record, units));
  const marks = places.flatMap((place) => place.marks);
  const parts = places.flatMap((place) => place.parts).sort((a, b) => a.start - b.start);
  layInLanes(marks);
  return { marks: inLines(marks, lines), parts: inLines(parts, lines) };
}

function inLines(places, lines) {
  const found = lines.map(() => []);
  for (const place of places) {
    for (let nth = Math.max(0, lineAt(lines, place.start)); nth < lines.length && lines[nth][0] < place.end; nth += 1) {
      if (lines[nth][1] > place.start) found[nth].push(place);
    }
  }
  return found;
}
