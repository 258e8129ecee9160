// A record's fields in words.

// What stands elsewhere on the card, or says nothing to a reader.
const ELSEWHERE = new Set(["id", "span", "sentence", "rule", "warnings", "schema_version"]);
const MODIFIERS = {
  about: "about ", more_than: "more than ", at_least: "at least ", less_than: "less than ", at_most: "at most ",
};
const SPOKEN = { percent: "%", point: "points" };

/** The one line that says what the record means. */
function headline(record) {
  if ("value" in record && "low" in record) return measured(record);
  return worded(record.name ?? record.number ?? record.span?.quote ?? record.quote ?? "");
}

function measured(record) {
  const value = record.value ?? (record.low ?? "?") + " – " + (record.high ?? "?");
  const total = record.total ? " of " + spaced(record.total) : "";
  const unit = record.unit ? " " + (SPOKEN[record.unit] || record.unit) : "";
  const per = record.per ? " / " + record.per : "";
  const noun = record.noun ? " " + record.noun.quote : "";
  return (MODIFIERS[record.modifier] || "") + spaced(value) + total + unit + per + noun;
}

/** Thin spaces between thousands; the digits after the point stay as they are. */
function spaced(value) {
  return String(value).replace(/\d{5,}(?=\D|$)/g, (digits, at, whole) =>
    whole[at - 1] === "." ? digits : digits.replace(/\B(?=(\d{3})+$)/g, "\u202f"));
}

// The headline has these already.
const IN_HEADLINE = new Set(["value", "low", "high", "total", "unit", "per", "noun", "modifier", "name"]);

/** The names of the fields that say something, in the record's order. */
function toldFields(record, { all = false } = {}) {
  return Object.keys(record).filter((name) =>
    !ELSEWHERE.has(name) && worded(record[name]) !== "" && (all || !isInHeadline(record, name)));
}

function isInHeadline(record, name) {
  return IN_HEADLINE.has(name) && ("low" in record || name === "name");
}

/** Any value of a record as a reader says it; empty where it says nothing. */
function worded(value) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(worded).filter(Boolean).join("; ");
  if (typeof value !== "object") return String(value);
  if (isSpan(value)) return value.quote;
  if ("title" in value && "organisation" in value) return value.title + (value.organisation ? " @ " + value.organisation : "");
  if ("code" in value && "message" in value) return value.code;
  if ("start" in value && "end" in value) return (value.start ?? "…") + "–" + (value.end ?? "…");
  return Object.entries(value).filter(([key]) => key !== "span").map(([key, each]) => key + ": " + worded(each)).join(", ");
}

/** Mentions are told by their number and their different wordings. */
function wordedField(record, name) {
  if (name !== "mentions") return worded(record[name]);
  const wordings = [...new Set(record.mentions.map((each) => each.quote))];
  return record.mentions.length < 2 ? "" : record.mentions.length + " × " + wordings.join(" · ");
}
