// Decisions to a file and back: one JSON line an article, with its text and every record, so that
// `hoinghi gold apply` needs nothing else.

const FORMAT = "hoinghi.decisions/1";
const VERDICTS = {
  accept: { new: "right", old: "wrong" },
  reject: { new: "wrong", old: "right" },
  neither: { new: "wrong", old: "wrong" },
};

/** The lines of the file. */
async function decisionLines() {
  const lines = [];
  for (const at of [...decisions.keys()].sort((a, b) => a - b)) {
    const article = await loadArticle(at);
    lines.push(JSON.stringify({
      format: FORMAT,
      id: article.id,
      title: article.title,
      sha256: article.sha256,
      text: article.text,
      records: article.records.flatMap((record) => verdictsOn(record, decisionOf(at, record.key))),
    }));
  }
  return lines;
}

/** One record's entries: the one of the new run, and where it was decided the one of the old run too. */
function verdictsOn(record, decision) {
  const sides = ["new", "old"].filter((side) => record[side] && (side === "new" || decision));
  return sides.map((side) => ({
    verdict: decision ? VERDICTS[decision][side] : "open",
    run: side,
    kind: record.kind,
    record: record[side],
  }));
}

async function saveDecisions() {
  if (!decisions.size) {
    say("Nothing is decided yet: accept or reject a record first.");
    return;
  }
  const lines = await decisionLines();
  const blob = new Blob(lines.map((line) => line + "\n"), { type: "application/jsonl" });
  const link = el("a", { href: URL.createObjectURL(blob), download: "decisions.jsonl" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  unsaved = 0;
  say("Saved decisions.jsonl: " + counted(lines.length, "article") + ". Next: hoinghi gold apply decisions.jsonl -o gold");
}

/** Reads a file that was saved before; decisions on records that are not in this page are passed over, and said. */
async function openDecisions(file) {
  const places = new Map(INDEX.articles.map((entry, at) => [entry[0], at]));
  const lines = (await file.text()).split("\n").filter((line) => line.trim()).map(parsedLine);
  if (!lines.length || lines.includes(null)) {
    say("This is no file of decisions: " + plain(file.name));
    return;
  }
  let taken = 0;
  let elsewhere = 0;
  for (const saved of lines) {
    const at = places.get(saved.id);
    const records = at === undefined ? [] : (await loadArticle(at)).records;
    const told = toldAbout(records, saved.records);
    if (told.length) decide(at, told);
    taken += told.length;
    const known = new Set(records.flatMap((record) => ["old", "new"].map((side) => identity(side, record.kind, record[side]))));
    elsewhere += saved.records.filter((each) => each.verdict !== "open" && !known.has(identityOf(each))).length;
  }
  say(counted(taken, "decision") + " taken over" + (elsewhere ? ", " + number(elsewhere) + " are about records that are not here" : ""));
}

function parsedLine(line) {
  try {
    const saved = JSON.parse(line);
    return saved.format === FORMAT && Array.isArray(saved.records) ? saved : null;
  } catch {
    return null;
  }
}

/** The decisions that saved verdicts amount to for these records: [key, decision]. */
function toldAbout(records, saved) {
  const verdicts = new Map(saved.map((each) => [identityOf(each), each.verdict]));
  return records.flatMap((record) => {
    const told = (side) => verdicts.get(identity(side, record.kind, record[side]));
    const found = Object.entries(VERDICTS).find(([, verdict]) =>
      ["new", "old"].every((side) => !record[side] || told(side) === verdict[side]));
    return found ? [[record.key, found[0]]] : [];
  });
}

function identityOf({ run, kind, record }) {
  return identity(run, kind, record);
}

function identity(run, kind, record) {
  return [run, kind, record?.span?.start, record?.span?.end, record?.id].join(" ");
}
