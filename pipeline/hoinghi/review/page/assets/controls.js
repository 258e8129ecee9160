// The filters, the buttons of the bar, and the line that says how far the review is.

let searching = 0;

function beginControls() {
  drawKinds();
  fillChoice("rule", tally(1), "all");
  fillChoice("warning", tally(2), "all", [["any", "any warning"]]);
  fillChoice("change", tally(3), "all", [["any", "changed only"]], STATE_NAMES);
  byId("change").parentElement.hidden = !compared;
  byId("warning").parentElement.hidden = tally(2).size === 0;
  for (const name of ["rule", "warning", "change", "decision"]) {
    byId(name).addEventListener("change", () => { filters[name] = byId(name).value; applyFilters(); });
  }
  byId("text").addEventListener("input", () => {
    byId("list").setAttribute("aria-busy", "true");
    clearTimeout(beginControls.timer);
    beginControls.timer = setTimeout(() => { filters.text = byId("text").value; applyFilters(); }, 200);
  });
  byId("clear").addEventListener("click", clearFilters);
  byId("save").addEventListener("click", saveDecisions);
  byId("open").addEventListener("click", () => byId("file").click());
  byId("file").addEventListener("change", async () => {
    const [file] = byId("file").files;
    byId("file").value = "";
    if (file) {
      await openDecisions(file);
      applyFilters();
    }
  });
  byId("theme").addEventListener("click", nextTheme);
  byId("side-toggle").addEventListener("click", () => showSide(document.body.dataset.side !== "shown"));
  byId("list").addEventListener("click", () => showSide(false));
}

/** One button a kind, which is the legend too. */
function drawKinds() {
  const totals = tally(0);
  byId("kinds").replaceChildren(...KINDS.filter((kind) => totals.get(kind)).map((kind) => el("button", {
    type: "button", class: "chip", "aria-pressed": "false", data: { slot: slotOf(kind), kind },
    on: { click: (event) => toggleKind(kind, event.currentTarget) },
  }, plain(kind), " ", el("span", { class: "how-many" }, number(totals.get(kind))))));
}

function toggleKind(kind, button) {
  if (!filters.kinds.delete(kind)) filters.kinds.add(kind);
  button.setAttribute("aria-pressed", String(filters.kinds.has(kind)));
  applyFilters();
}

function fillChoice(id, totals, none, first = [], names = {}) {
  const values = [...totals].sort(([a], [b]) => (a < b ? -1 : 1));
  const options = values.map(([value, times]) => [value, plain(names[value] || value) + " (" + number(times) + ")"]);
  byId(id).replaceChildren(...[["", none], ...first, ...options].map(([value, words]) => el("option", { value }, words)));
}

function clearFilters() {
  Object.assign(filters, { rule: "", warning: "", change: "", decision: "", text: "" });
  filters.kinds.clear();
  for (const name of ["rule", "warning", "change", "decision", "text"]) byId(name).value = "";
  for (const chip of byId("kinds").children) chip.setAttribute("aria-pressed", "false");
  applyFilters();
}

/** Lists what the filters leave; the text is searched last, and the list grows while that lasts. */
async function applyFilters() {
  const own = (searching += 1);
  const places = filtered();
  const set = filters.kinds.size || filters.rule || filters.warning || filters.change || filters.decision || filters.text;
  byId("clear").hidden = !set;
  if (filters.text.trim()) {
    byId("found").textContent = "searching…";
    const progress = (done, found) => {
      if (own === searching) byId("found").textContent = "searching… " + number(done) + " of " + number(places.length) + ", found " + number(found.length);
    };
    const found = await search(filters.text, places, () => own !== searching, progress);
    if (found === null) return;
    showList(found);
  } else {
    showList(places);
  }
  if (list.places.length && !list.places.includes(open.at)) await openArticle(list.places[0]);
  else if (open.article) drawArticle();
  if (own === searching) byId("list").removeAttribute("aria-busy");
}

function toggleDecision(at, record, decision) {
  setDecision([record], decisionOf(at, record.key) === decision ? null : decision);
}

/** Decides on records of the open article, and shows it. */
function setDecision(records, decision) {
  decide(open.at, records.map((record) => [record.key, decision]));
  for (const record of records) {
    const made = open.cards.get(record.number);
    if (made) showDecision(made, open.at, record);
  }
  showProgress();
  drawRows();
}

/** Accepts whatever of the open article is shown and undecided. */
function acceptRest() {
  const rest = open.shown.map((number) => open.article.records[number - 1])
    .filter((record) => !decisionOf(open.at, record.key));
  setDecision(rest, "accept");
  say(rest.length ? "Accepted " + counted(rest.length, "record") + " more." : "Everything here is decided.");
}

function showProgress() {
  const total = decidedInAll();
  byId("save").textContent = "Save " + (total ? counted(total, "decision") : "decisions");
  const here = byId("decided-here");
  if (here) here.textContent = " · " + number(decidedIn(open.at)) + " of " + number(recordsOf(open.at)) + " decided";
}

const THEMES = ["light dark", "light", "dark"];

function nextTheme() {
  const root = document.documentElement;
  const next = (THEMES.indexOf(root.style.colorScheme || THEMES[0]) + 1) % THEMES.length;
  root.style.colorScheme = THEMES[next];
  say("Colours: " + (next ? THEMES[next] : "as the system has them"));
}

/** Narrow screens have the list behind a button. */
function showSide(shown_) {
  document.body.dataset.side = shown_ ? "shown" : "hidden";
  byId("side-toggle").setAttribute("aria-expanded", String(shown_));
  if (shown_) drawRows();
}
