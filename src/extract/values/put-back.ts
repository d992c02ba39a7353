/** Values are looked for in a sentence in which a name gave way to what it stands for; their places belong to the sentence as written. */

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range of the changed text -> the range in the text with the `name`, which gave way to `length` characters; all of a name or none. */
export function putBack(hit: Range, name: Range, length: number): Range {
  const back = (at: number, inside: number) =>
    at <= name.start ? at : at < name.start + length ? inside : at - length + name.end - name.start;
  return { start: back(hit.start, name.start), end: Math.max(name.end, back(hit.end, name.end)) };
}
