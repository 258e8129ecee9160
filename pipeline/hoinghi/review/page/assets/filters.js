// Which articles are listed, and which of their records are shown. A facet is one combination of kind, rules, warnings
// and changes that occurs in the run; a filter chooses facets, so that no article has to be opened to be filtered.

const filters = { kinds: new Set(), rule: "", warning: "", change: "", decision: "", text: "" };

/** The facets that the filters choose, or null where they choose all. */
function chosenFacets() {
  if (!filters.kinds.size && !filters.rule && !filters.warning && !filters.change) return null;
  return new Set(INDEX.facets.flatMap((facet, at) => (isChosen(facet) ? [at] : [])));
}

function isChosen([kind, rules, warnings, changes]) {
  return (!filters.kinds.size || filters.kinds.has(kind))
    && (!filters.rule || rules.includes(filters.rule))
    && (!filters.warning || (filters.warning === "any" ? warnings.length > 0 : warnings.includes(filters.warning)))
    && (!filters.change || (filters.change === "any" ? changes.length > 0 : changes.includes(filters.change)));
}

/** Whether the filters show this record. */
function isShown(record) {
  return isChosen([record.kind, record.rules, record.warnings, record.whats]);
}

/** How many of the article's records the facets choose. */
function chosenIn(at, facets) {
  const pairs = facetsOf(at);
  let chosen = 0;
  for (let i = 0; i < pairs.length; i += 2) if (facets.has(pairs[i])) chosen += pairs[i + 1];
  return chosen;
}

/** The places of the articles that the filters leave, but for the text, which takes its time. */
function filtered() {
  const facets = chosenFacets();
  return INDEX.articles.flatMap((_, at) =>
    (!facets || chosenIn(at, facets) > 0) && isInState(at, filters.decision) ? [at] : []);
}

function isInState(at, state) {
  if (!state) return true;
  const decided = decidedIn(at);
  if (state === "open") return decided < recordsOf(at);
  return state === "begun" ? decided > 0 : decided >= recordsOf(at);
}

/** How many records each value of a facet's part has in the whole run: what the choices say behind their names. */
function tally(part) {
  const totals = new Map();
  for (let at = 0; at < INDEX.articles.length; at += 1) {
    const pairs = facetsOf(at);
    for (let i = 0; i < pairs.length; i += 2) {
      for (const value of [INDEX.facets[pairs[i]][part]].flat()) {
        totals.set(value, (totals.get(value) || 0) + pairs[i + 1]);
      }
    }
  }
  return totals;
}
