// The open article: its paragraphs, each with its records beside it, linked both ways.

// `shown` are the numbers of the records in the order of their cards, `cards` those that are drawn already.
const open = { at: -1, article: null, shown: [], cards: new Map(), painted: new Map(), hovered: [], focused: [], lit: [] };

/** Opens an article of the run. `focus` is the change to go to: "first", "last", or none. */
async function openArticle(at, focus = null) {
  chooseInList(at);
  open.wanted = at;
  const article = await loadArticle(at);
  if (open.wanted !== at) return;
  Object.assign(open, { at, article });
  history.replaceState(null, "", "#" + encodeURIComponent(article.id));
  giveNumbers(article.records);
  drawArticle();
  byId("main").scrollTop = 0;
  document.title = plain(article.title || article.id) + " · hoinghi review";
  if (focus) focusEnd(focus);
}

function giveNumbers(records) {
  for (const [nth, record] of records.entries()) {
    record.number = nth + 1;
    record.state = record.whats[0] || null;
  }
}

function remember(made) {
  const numbers = ((made.dataset.records || "") + " " + (made.dataset.parts || "")).split(" ").filter(Boolean);
  for (const number of new Set(numbers.map(Number))) {
    if (!open.painted.has(number)) open.painted.set(number, []);
    open.painted.get(number).push(made);
  }
}

/** What is said of the article; the title is hidden where the text begins with it. */
function articleHead(article, shownRecords, titled) {
  const all = article.records.length;
  const told = shownRecords === all ? counted(all, "record") : number(shownRecords) + " of " + counted(all, "record") + " shown";
  return el("header", { class: "article-head" },
    el("h1", { tabindex: "-1", id: "title", lang: "vi", class: titled ? "unseen" : null }, apart(article.title || article.id)),
    el("p", { class: "source" }, apart(article.id), article.path && article.path !== article.id ? [" · ", apart(article.path)] : null,
      " · " + told, el("span", { id: "decided-here" })),
    article.notes.map((note) => el("p", { class: "note" }, note)),
    article.warnings.map(warning),
    article.about.filter((field) => field.name !== "records").map((field) => el("p", { class: "note" },
      plain(field.name) + " changed: ", el("span", { class: "before" }, apart(worded(field.old) || "—")), " → ",
      el("span", { class: "after" }, apart(worded(field.new) || "—")))));
}

/** Lights up the records under the pointer, else the one with the focus, in the text and beside it. */
function light() {
  for (const made of open.lit) {
    made.classList.remove("lit", "lit-text", "lit-part");
    delete made.dataset.name;
  }
  open.lit = [];
  for (const number of new Set(open.hovered.length ? open.hovered : open.focused)) {
    drawTo(number);
    open.cards.get(number)?.classList.add("lit");
    for (const made of open.painted.get(number) || []) lightPlace(made, number);
    open.lit.push(...[open.cards.get(number), ...(open.painted.get(number) || [])].filter(Boolean));
  }
}

function lightPlace(made, number) {
  if ((made.dataset.records || "").split(" ").includes(String(number))) made.classList.add("lit-text");
  if (!(made.dataset.parts || "").split(" ").includes(String(number))) return;
  made.classList.add("lit-part");
  const name = JSON.parse(made.dataset.names)[number];
  if (name) made.dataset.name = plain(name);
}

/** The numbers of the records that an element of the page stands for. */
function numbersAt(target) {
  const made = target instanceof Element ? target.closest("[data-records],[data-record]") : null;
  return made ? (made.dataset.record || made.dataset.records).split(" ").filter(Boolean).map(Number) : [];
}

function beginArticle() {
  const box = byId("article");
  box.addEventListener("pointerover", (event) => { open.hovered = numbersAt(event.target); light(); });
  box.addEventListener("pointerleave", () => { open.hovered = []; light(); });
  box.addEventListener("focusin", (event) => { open.focused = numbersAt(event.target); open.hovered = []; light(); });
  box.addEventListener("focusout", () => { open.focused = []; light(); });
  box.addEventListener("keydown", (event) => {
    if (!event.target.classList.contains("ref") || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    goTo(numbersAt(event.target)[0]);
  });
  box.addEventListener("click", (event) => {
    const made = event.target.closest("[data-records]");
    if (made && !String(getSelection())) goTo(numbersAt(made).at(-1));
  });
}

/** The record with the focus, or null. */
function currentRecord() {
  const number = Number(document.activeElement?.closest(".card")?.dataset.record || 0);
  return number ? open.article.records[number - 1] : null;
}

function goTo(number) {
  drawTo(number);
  const made = open.cards.get(number);
  if (!made) return;
  made.focus({ preventScroll: true });
  made.scrollIntoView({ block: "nearest" });
  // What came into view by that has its real height only now.
  requestAnimationFrame(() => { if (document.activeElement === made) made.scrollIntoView({ block: "nearest" }); });
}

function focusArticle() {
  byId("title")?.focus();
}

/** The numbers of the records that `next change` goes through: the changes, or all records where there is one run. */
function stops() {
  return open.shown.filter((number) => !compared || open.article.records[number - 1].state);
}

function focusEnd(which) {
  const all = stops();
  if (all.length) goTo(which === "first" ? all[0] : all.at(-1));
  else focusArticle();
}

/** Goes to the next or the previous change, into other articles where there is none left in this one. */
function stepChange(step) {
  const all = stops();
  const here = currentRecord()?.number;
  const next = here === undefined ? (step > 0 ? all[0] : all.at(-1))
    : step > 0 ? all.find((number) => number > here) : all.findLast((number) => number < here);
  if (next !== undefined) {
    goTo(next);
    return;
  }
  const has = (at) => (compared ? changesOf(at) : recordsOf(at)) > 0;
  const place = list.places.indexOf(open.at);
  const further = step > 0 ? list.places.slice(place + 1).find(has) : list.places.slice(0, Math.max(place, 0)).findLast(has);
  if (further === undefined) say(step > 0 ? "That was the last one." : "That was the first one.");
  else openArticle(further, step > 0 ? "first" : "last");
}
