/**
 * Which blocks are what the parties sign: "By: ____", "Name:", "Title:", "Date:", one below the other or on one line.
 *
 * A field alone proves nothing ("Name: Harbour Ltd" opens many an annex); a run of fields with a place for the signature among them does.
 */
import type { LabelledBlock } from './labels.js';

/** The same blocks with the kind of those fields changed to "signature". */
export function markSignatures(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const out = [...blocks];
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && isField(blocks[to]!)) to++;
    if (isSigned(blocks.slice(from, to))) for (let i = from; i < to; i++) out[i] = { ...blocks[i]!, kind: 'signature' };
    from = Math.max(to, from + 1);
  }
  return out;
}

const FIELD = String.raw`(?:by|signature|signed|(?:print(?:ed)? )?name|title|position|date)\s?(?::|_{3})`;
const FIELDS = new RegExp(String.raw`\b${FIELD}`, 'gi');
const OPENS = new RegExp(String.raw`^\W{0,3}${FIELD}`, 'i');
const SIGNING = /\b(?:by|signature|signed)\s?(?::|_{3})/i;

function isField({ kind, label, text }: LabelledBlock): boolean {
  if (label !== null || (kind !== 'paragraph' && kind !== 'heading' && kind !== 'listItem')) return false;
  return text.length < 160 && OPENS.test(text);
}

/** Two fields or more, one of them for the signature. */
function isSigned(run: readonly LabelledBlock[]): boolean {
  const text = run.map((block) => block.text).join(' ');
  return SIGNING.test(text) && (text.match(FIELDS)?.length ?? 0) >= 2;
}
