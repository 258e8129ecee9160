// Where records stand in the text. Offsets come as code points; the page works in the units of its own strings.

/** A function from code points to string units. */
function unitsOf(text) {
  if (!/[\ud800-\udfff]/.test(text)) return (at) => at;
  const units = [];
  let unit = 0;
  for (const sign of text) {
    units.push(unit);
    unit += sign.length;
  }
  units.push(unit);
  return (at) => units[Math.min(at, units.length - 1)];
}

/** Whether a value is a place in the text. */
function isSpan(value) {
  return value !== null && typeof value === "object" && "start" in value && "end" in value && "quote" in value;
}

/**
 * The places of one record: its own span and mentions as `marks`, what it points at elsewhere as `parts`.
 * Each is {record, side, start, end, name}.
 */
function placesOf(record, units) {
  const marks = new Map();
  const parts = [];
  for (const side of ["old", "new"].filter((each) => record[each] && !record.unplaced?.includes(each))) {
    for (const [name, span] of spansIn(record[side])) {
      const place = { record, side, name, start: units(span.start), end: units(span.end) };
      if (name === "span" || name === "mentions") marks.set(place.start + "-" + place.end, place);
      else if (name !== "sentence" && !name.startsWith("warnings")) parts.push(place);
    }
  }
  return { marks: [...marks.values()], parts };
}

function* spansIn(value, name = "span") {
  if (isSpan(value)) {
    if (value.end > value.start) yield [name, value];
  } else if (Array.isArray(value)) {
    for (const each of value) yield* spansIn(each, name);
  } else if (value !== null && typeof value === "object") {
    for (const [key, each] of Object.entries(value)) yield* spansIn(each, key === "span" ? name : key);
  }
}

/**
 * Gives every mark a lane, so that marks which overlap lie under one another: the widest lowest.
 * Sets `lane` (0 is next to the letters) and `depth` (how many lanes its group has) on each.
 */
function layInLanes(marks) {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let group = [];
  let reach = -1;
  const settle = () => {
    const depth = Math.max(...group.map((mark) => mark.level)) + 1;
    for (const mark of group) Object.assign(mark, { depth, lane: depth - 1 - mark.level });
  };
  let under = [];
  for (const mark of marks) {
    if (mark.start >= reach && group.length) {
      settle();
      group = [];
    }
    under = under.filter((other) => other.end > mark.start);
    const taken = new Set(under.map((other) => other.level));
    mark.level = 0;
    while (taken.has(mark.level)) mark.level += 1;
    group.push(mark);
    under.push(mark);
    reach = Math.max(reach, mark.end);
  }
  if (group.length) settle();
}

/** The text between two offsets, cut where one of the places that touch it begins or ends: {start, end, marks, parts}. */
function segments(start, end, marks, parts) {
  const cuts = new Set([start, end]);
  for (const { start: first, end: last } of [...marks, ...parts]) {
    cuts.add(Math.max(start, first)).add(Math.min(end, last));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const [marksAt, partsAt] = [sweep(marks), sweep(parts)];
  return edges.slice(0, -1).map((edge, at) => ({ start: edge, end: edges[at + 1], marks: marksAt(edge), parts: partsAt(edge) }));
}

/** A function that is asked from left to right which of the places, in text order, lie over an offset. */
function sweep(places) {
  let next = 0;
  let over = [];
  return (edge) => {
    over = over.filter((place) => place.end > edge);
    for (; next < places.length && places[next].start <= edge; next += 1) {
      if (places[next].end > edge) over.push(places[next]);
    }
    return over;
  };
}

/** Which of the lines begins last before an offset, -1 for none. */
function lineAt(lines, offset) {
  let [first, last] = [0, lines.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (lines[middle][0] <= offset) first = middle + 1;
    else last = middle;
  }
  return first - 1;
}

/** The lines of the text that hold something: [start, end]. */
function paragraphs(text) {
  const found = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim()) found.push([line.index, line.index + line[0].length]);
  }
  return found;
}
