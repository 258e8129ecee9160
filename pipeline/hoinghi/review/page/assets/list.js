// The list of articles: only the rows that can be seen are in the page, however many articles there are.

const ROW = 58;
const BEYOND = 8;
const list = { places: [], current: -1, drawn: new Map() };

/** Shows these articles; the one that is open stays chosen where it is among them. */
function showList(places) {
  list.places = places;
  byId("rows").style.height = places.length * ROW + "px";
  const total = INDEX.articles.length;
  byId("found").textContent = places.length === total
    ? counted(total, "article") : number(places.length) + " of " + counted(total, "article");
  byId("none").hidden = places.length > 0;
  drawRows();
  scrollToCurrent();
}

/** Marks an article as the open one. */
function chooseInList(at) {
  list.current = at;
  scrollToCurrent();
  drawRows();
}

function scrollToCurrent() {
  const box = byId("list");
  const place = list.places.indexOf(list.current);
  if (place < 0) return;
  const top = place * ROW;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW - box.clientHeight;
}

/** Draws the rows that can be seen; where the list was only scrolled, those that are there already stay. */
function drawRows({ scrolled = false } = {}) {
  const box = byId("list");
  const first = Math.max(0, Math.floor(box.scrollTop / ROW) - BEYOND);
  const last = Math.min(list.places.length, Math.ceil((box.scrollTop + box.clientHeight) / ROW) + BEYOND);
  const drawn = scrolled ? list.drawn : new Map();
  list.drawn = new Map();
  for (let place = first; place < last; place += 1) list.drawn.set(place, drawn.get(place) || row(list.places[place], place));
  const rows = [...list.drawn.values()];
  const stay = new Set(rows);
  for (const each of [...byId("rows").children]) if (!stay.has(each)) each.remove();
  let next = byId("rows").firstChild;
  for (const each of rows) {
    if (each === next) next = next.nextSibling;
    else byId("rows").insertBefore(each, next);
  }
  const here = list.places.indexOf(list.current);
  if (here >= first && here < last) box.setAttribute("aria-activedescendant", "row-" + list.current);
  else box.removeAttribute("aria-activedescendant");
}

function row(at, place) {
  const decided = decidedIn(at);
  const whole = recordsOf(at);
  const state = decided === 0 ? null : el("span", { class: decided < whole ? "begun" : "done" },
    decided < whole ? decided + "/" + whole : "✓ decided");
  const made = el("div", {
    class: "row", role: "option", id: "row-" + at, "aria-selected": String(at === list.current),
    "aria-setsize": list.places.length, "aria-posinset": place + 1, data: { at },
  }, el("span", { class: "row-title" }, apart(titleOf(at))),
  el("span", { class: "row-note" }, apart(idOf(at), { class: "row-id" }), el("span", {}, counted(whole, "record")),
    changesOf(at) ? el("span", { class: "row-changes" }, counted(changesOf(at), "change")) : null, state));
  made.style.transform = "translateY(" + place * ROW + "px)";
  return made;
}

function beginList() {
  const box = byId("list");
  box.setAttribute("tabindex", "0");
  let waiting = false;
  const redraw = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; drawRows({ scrolled: true }); });
  };
  box.addEventListener("scroll", redraw, { passive: true });
  new ResizeObserver(redraw).observe(box);
  box.addEventListener("click", (event) => {
    const chosen = event.target.closest(".row");
    if (chosen) openArticle(Number(chosen.dataset.at));
  });
  box.addEventListener("keydown", (event) => {
    const page = Math.max(1, Math.floor(box.clientHeight / ROW) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    if (event.key in steps && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      stepInList(steps[event.key]);
    } else if (event.key === "Enter") {
      focusArticle();
    }
  });
}

/** Opens the article so many places further down. */
function stepInList(step) {
  if (!list.places.length) return;
  const here = list.places.indexOf(list.current);
  const from = here < 0 && step < 0 ? list.places.length : here;
  const wanted = Math.min(list.places.length - 1, Math.max(0, from + step));
  openArticle(list.places[wanted]);
}
