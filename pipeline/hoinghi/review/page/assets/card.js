// The card of a record, beside its paragraph; of a change it shows both runs, side by side.

const STATE_SIGNS = { gained: "+", lost: "−", value: "≠", moved: "↔", attribute: "~", warning: "!" };
const STATE_NAMES = {
  gained: "gained", lost: "lost", value: "value changed", moved: "moved", attribute: "attribute changed",
  warning: "warning changed",
};
const CHOICES = {
  one: [["accept", "✓", "Right"], ["reject", "✗", "Wrong"]],
  lost: [["accept", "✓", "Rightly lost"], ["reject", "✗", "Should stay"]],
  both: [["accept", "✓", "After is right"], ["reject", "✗", "Before is right"], ["neither", "∅", "Neither"]],
};

/** What can be decided about a record. */
function choicesOf(record) {
  if (record.old && record.new) return CHOICES.both;
  return record.old ? CHOICES.lost : CHOICES.one;
}

function card(at, record) {
  const made = el("article", { class: "card", tabindex: "0", id: "record-" + record.number,
    data: { record: record.number, slot: slotOf(record.kind), state: record.state || "same" } },
  el("div", { class: "card-head" },
    el("span", { class: "number" }, String(record.number)),
    el("span", { class: "kind" }, plain(record.kind)),
    record.state ? el("span", { class: "state" }, STATE_SIGNS[record.state] + " " + stateName(record)) : null,
    choices(at, record)),
  !record.state ? single(record.new) : record.old && record.new ? sideBySide(record) : halves(record),
  (record.new?.warnings || record.old?.warnings || []).map(warning),
  record.rules.length ? el("p", { class: "rule" }, el("span", { class: "unseen" }, "rule "), apart(record.rules.join(", "))) : null);
  showDecision(made, at, record);
  return made;
}

function stateName(record) {
  return record.whats.map((what) => STATE_NAMES[what]).join(", ");
}

function single(record) {
  const fields = toldFields(record).map((name) => [name, wordedField(record, name)]).filter(([, words]) => words);
  const quote = record.span?.quote ?? "";
  const head = headline(record);
  return [
    el("p", { class: "headline" }, apart(head),
      head.includes(quote) ? null : [" ", apart("“" + quote + "”", { class: "quote" })]),
    listed(fields),
  ];
}

/** What is in one run only: a half for each, the other one empty. */
function halves({ old, new: now }) {
  const half = (name, record) => el("div", { class: record ? name : "absent" }, el("p", { class: "which" }, name),
    record ? single(record) : el("p", {}, "not found"));
  return el("div", { class: "halves" }, half("before", old), half("after", now));
}

/** What is in both: the fields that differ as a table, the others in one line. */
function sideBySide({ old, new: now, fields }) {
  const told = [...new Set([...toldFields(old, { all: true }), ...toldFields(now, { all: true })])]
    .map((name) => [name, wordedField(old, name), wordedField(now, name)]);
  const moved = old.span.start !== now.span.start || old.span.end !== now.span.end;
  const elsewhere = ["rule", "warnings", "sentence"].filter((name) => fields.includes(name))
    .map((name) => [name, worded(old[name]), worded(now[name])]);
  const differing = [...told.filter(([name, before, after]) => before !== after || fields.includes(name)), ...elsewhere];
  const same = told.filter(([name, before]) => before && !differing.some(([other]) => other === name));
  const rows = differing.map(([name, before, after]) => pairRow(spokenName(name), before, after));
  if (moved) rows.unshift(pairRow("text", old.span.quote, now.span.quote));
  else same.unshift(["text", "“" + now.span.quote + "”"]);
  const heading = (words) => el("th", { scope: "col" }, words);
  return [
    el("table", { class: "pair" },
      el("thead", {}, el("tr", {}, el("td"), heading("before"), heading("after"))), el("tbody", {}, rows)),
    listed(same),
  ];
}

function pairRow(name, before, after) {
  const cell = (words, side) => el("td", { class: side }, words ? apart(words) : "—");
  return el("tr", {}, el("th", { scope: "row" }, plain(name)), cell(before, "before"), cell(after, "after"));
}

/** Fields with their values, one after the other; a line may break at the spaces between them. */
function listed(fields) {
  return fields.length ? el("dl", {}, fields.flatMap(([name, words]) =>
    [el("div", {}, el("dt", {}, spokenName(name)), " ", el("dd", {}, apart(words))), " "])) : null;
}

function warning(told) {
  return el("p", { class: "warning" }, el("span", { class: "code" }, "⚠ ", plain(told.code)), " ",
    apart(told.message || ""), told.suggestion ? [" → ", apart(told.suggestion)] : null);
}

function spokenName(name) {
  return plain(name.replaceAll("_", " "));
}

function choices(at, record) {
  return el("span", { class: "choices", role: "group", "aria-label": "decision on record " + record.number },
    choicesOf(record).map(([decision, sign, words]) => el("button", {
      type: "button", class: "choice " + decision, "aria-pressed": "false", "aria-label": words, title: words,
      data: { decision },
      on: { click: () => toggleDecision(at, record, decision) },
    }, sign)));
}

/** Shows on the card what is decided. */
function showDecision(made, at, record) {
  const decision = decisionOf(at, record.key);
  made.dataset.decision = decision || "open";
  for (const button of made.querySelectorAll(".choice")) {
    button.setAttribute("aria-pressed", String(button.dataset.decision === decision));
  }
  const words = decision ? choicesOf(record).find(([each]) => each === decision)[2] : "undecided";
  made.setAttribute("aria-label", ["record " + record.number, plain(record.kind), record.state || null, words]
    .filter(Boolean).join(", "));
}
