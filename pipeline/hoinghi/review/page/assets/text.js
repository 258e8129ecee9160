// A paragraph of the article with its records painted under the letters.

/** One paragraph. Marks carry the numbers of their records; parts light up with the record that points at them. */
function paragraph(article, start, end, marks, parts) {
  const made = el("p", { class: "text", lang: "vi", dir: "ltr" });
  let deepest = 1;
  for (const segment of segments(start, end, marks, parts)) {
    const begun = segment.marks.filter((mark) => mark.start < segment.start);
    const beginning = segment.marks.filter((mark) => mark.start === segment.start).map((mark) => mark.record);
    for (const record of new Set(beginning)) made.append(reference(record, begun));
    made.append(painted(article.text.slice(segment.start, segment.end), segment));
    deepest = Math.max(deepest, ...segment.marks.map((mark) => mark.depth));
  }
  made.style.lineHeight = "calc(1.5em + " + (deepest * 4 + 2) + "px)";
  return made;
}

function painted(words, { start, marks, parts }) {
  if (!marks.length && !parts.length) return textNodes(start, words);
  const made = el("span", { class: marks.length ? "mark" : "part", data: { records: recordsAt(marks) } },
    textNodes(start, words));
  if (parts.length) paintParts(made, start, parts);
  if (marks.length) paintMarks(made, marks);
  return made;
}

/** One bar a mark under the letters, the innermost next to them, and the letters in the tint of the innermost. */
function paintMarks(made, marks) {
  const inner = marks.reduce((best, mark) => (mark.lane < best.lane ? mark : best));
  const depth = Math.max(...marks.map((mark) => mark.depth));
  made.style.setProperty("--tint", "var(--tint-" + slotOf(inner.record.kind) + ")");
  made.style.paddingBottom = depth * 4 + "px";
  made.style.backgroundImage = marks.map((mark) => bar(mark)).join(",");
  made.style.backgroundSize = marks.map(() => "100% 3px").join(",");
  made.style.backgroundPosition = marks.map((mark) => "0 calc(100% - " + (mark.depth - 1 - mark.lane) * 4 + "px)").join(",");
  for (const state of ["gained", "lost"]) {
    if (marks.some((mark) => mark.record.state === state)) made.classList.add(state);
  }
}

/** A solid bar; a broken one where the old run had it. */
function bar(mark) {
  const colour = "var(--bar-" + slotOf(mark.record.kind) + ")";
  return mark.side === "old"
    ? "repeating-linear-gradient(90deg," + colour + " 0 4px,transparent 4px 7px)"
    : "linear-gradient(" + colour + "," + colour + ")";
}

function paintParts(made, start, parts) {
  made.dataset.parts = recordsAt(parts);
  made.dataset.names = JSON.stringify(Object.fromEntries(
    parts.filter((part) => part.start === start).map((part) => [part.record.number, part.name])));
}

/** The number that leads from the text to the record; a record that changed has its sign before it. */
function reference(record, around) {
  const made = el("span", {
    class: "ref", role: "button", tabindex: "0", data: { records: record.number, slot: slotOf(record.kind) },
    "aria-label": "record " + record.number + ", " + record.kind + (record.state ? ", " + record.state : ""),
  }, (STATE_SIGNS[record.state] || "") + record.number);
  if (!around.length) return made;
  const held = el("span", { class: "mark", data: { records: recordsAt(around) } }, made);
  paintMarks(held, around);
  return held;
}

function recordsAt(places) {
  return [...new Set(places.map((place) => place.record.number))].join(" ");
}

// Where each piece of text begins, to find places in it again.
const origins = new WeakMap();

function textNodes(start, words) {
  const made = document.createDocumentFragment();
  let at = 0;
  for (const found of words.matchAll(HIDDEN)) {
    made.append(originated(words.slice(at, found.index), start + at));
    made.append(el("span", { class: "sign", title: "a hidden sign" }, signName(found[0])));
    at = found.index + found[0].length;
  }
  made.append(originated(words.slice(at), start + at));
  return made;
}

function originated(words, start) {
  const node = document.createTextNode(words);
  origins.set(node, start);
  return node;
}

/** Paints where the searched words stand, if the browser can. */
function paintFound(article, query) {
  if (!CSS.highlights) return;
  CSS.highlights.delete("found");
  const places = query.trim() ? placesOfQuery(article.text, query) : [];
  if (!places.length) return;
  const ranges = [];
  const walker = document.createTreeWalker(byId("article"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = origins.get(node);
    if (start === undefined) continue;
    for (let nth = lineAt(places, start + node.length); nth >= 0 && places[nth][1] > start; nth -= 1) {
      const [first, last] = places[nth];
      const from = Math.max(first - start, 0);
      const to = Math.min(last - start, node.length);
      if (from < to) ranges.push(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}
