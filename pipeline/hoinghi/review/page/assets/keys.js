// The keyboard. Single letters act unless they are typed into a field, or switched off in the help.

const KEYS = [
  [["j"], "next article", () => stepInList(1)],
  [["k"], "previous article", () => stepInList(-1)],
  [["n"], compared ? "next change" : "next record", () => stepChange(1)],
  [["p"], compared ? "previous change" : "previous record", () => stepChange(-1)],
  [["a"], "accept the record, go on to the next", () => decideHere("accept")],
  [["r"], "reject the record, go on to the next", () => decideHere("reject")],
  [["x"], "neither: before and after are wrong", () => decideHere("neither")],
  [["u"], "take the decision back", () => decideHere(null)],
  [["A"], "accept all that is undecided in this article", () => acceptRest()],
  [["/"], "search", () => { showSide(true); byId("text").focus(); }],
  [["l"], "go to the list of articles", () => { showSide(true); byId("list").focus(); }],
  [["s"], "save the decisions", () => saveDecisions()],
  [["?"], "this help", () => byId("help").showModal()],
];
const OFF = "hoinghi.review.keys-off";
let keysOff = false;

function beginKeys() {
  byId("keys").replaceChildren(...KEYS.map(([keys, words]) =>
    el("div", {}, el("dt", {}, keys.map((key) => el("kbd", {}, key))), el("dd", {}, words))));
  byId("help-open").addEventListener("click", () => byId("help").showModal());
  byId("help-close").addEventListener("click", () => byId("help").close());
  try {
    keysOff = localStorage.getItem(OFF) === "1";
  } catch {
    // a browser that keeps nothing has the keys on
  }
  byId("keys-on").checked = !keysOff;
  byId("keys-on").addEventListener("change", () => switchKeys(!byId("keys-on").checked));
  document.addEventListener("keydown", pressed);
}

function switchKeys(off) {
  keysOff = off;
  try {
    localStorage.setItem(OFF, off ? "1" : "0");
  } catch {
    // then it lasts as long as the page
  }
}

function pressed(event) {
  if (byId("help").open) return;
  if (event.key === "Escape" && document.body.dataset.side === "shown") {
    showSide(false);
    byId("side-toggle").focus();
  }
  const typing = event.target instanceof Element && event.target.closest("input,select,textarea");
  if (keysOff || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const found = KEYS.find(([keys]) => keys.includes(event.key));
  if (!found) return;
  event.preventDefault();
  found[2]();
}

function decideHere(decision) {
  const record = currentRecord();
  if (!record) {
    say("Choose a record first: n goes to the next one.");
    return;
  }
  if (decision === "neither" && !(record.old && record.new)) {
    say("Only of a change both sides can be wrong; r rejects.");
    return;
  }
  setDecision([record], decision);
  if (decision) stepChange(1);
}
