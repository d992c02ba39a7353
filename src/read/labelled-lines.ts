/** Lines of one paragraph -> groups that are paragraphs to a reader: a new one at every line that opens with a label. */
import { parseLabel, stripBullet } from '../text/number-label.js';

/** "Section\n4.2 applies" is one sentence: a label counts only after a line that comes to an end. */
export function splitAtLabels(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const previous = groups.at(-1)?.at(-1);
    if (previous === undefined || (opensWithLabel(line) && comesToAnEnd(previous))) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}

export function opensWithLabel(line: string): boolean {
  const text = line.trim();
  return parseLabel(text) !== null || stripBullet(text) !== null;
}

function comesToAnEnd(line: string): boolean {
  const text = line.trim();
  return /(?:[.;:!?]["”’)]?| and| or)$/.test(text) || (text.split(/\s+/).length <= 8 && !leadsOn(text));
}

/** True when the line's last word wants another: "under section", "the date of". */
export function leadsOn(line: string): boolean {
  return LEADS_ON.test(line.trim().slice(-20));
}

const LEADS_ON =
  /(?:^|\s)(?:sections?|clauses?|articles?|paragraphs?|annex|exhibit|schedule|appendix|part|the|an?|of|to|in|on|by|for|from|with|under|and|or)$/i;

/** True for a paragraph that is nothing but a label: "(1)", "a)", "2.1."; the text it numbers stands in the next one. */
export function isLoneLabel(text: string): boolean {
  return /^(?:\((?:\d{1,3}|[a-z]|[ivx]{2,5})\)|(?:\d{1,2}\.){1,4}\d{0,2}|(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)])$/i.test(
    text.trim(),
  );
}
