/**
 * A text made easy to match: lower case, plain quotes, dashes and spaces, numbers as digits, percentages with a sign,
 * party names as roles. A map leads every character back to the words as written, so quotes stay verbatim.
 *
 *     "Acme will inform You within seventy-two (72) hours"  ->  "vendor will inform customer within 72 hours"
 *     "99,95 per cent"                                      ->  "99.95%"
 *     "We'll tell you. We don't …"                     ->  "vendor will tell customer. vendor do not …"
 *
 * With one spelling for each of these, the grammars of `values/` and the rules of `fields/` can stay short.
 */
import { findNumbers, type NumberSpan } from '../text/numbers.js';
import { type Token, tokenize } from '../text/tokens.js';
import { type RoleNames, roleAt } from './role-names.js';

export interface Reading {
  /** The text as matched. */
  readonly text: string;
  /** For each UTF-16 unit of `text`: where the written words it stands for start and end. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Ranges of `text` whose number contradicts itself: "thirty (60)". */
  readonly conflicts: readonly { readonly start: number; readonly end: number; readonly other: number }[];
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly conflict?: number | null;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['‘', '’', '´', '`'].map((s): [string, string] => [s, "'"]),
  ...['“', '”', '„', '«', '»'].map((s): [string, string] => [s, '"']),
  ...['‐', '‑', '‒', '–', '—', '−'].map((s): [string, string] => [s, '-']),
]);

/** Read a text with the names its paper gives to the parties. */
export function readText(text: string, names: RoleNames): Reading {
  return assemble(pieces(text, names), text);
}

/** Range of the written text behind a range of the reading. */
export function written(reading: Reading, start: number, end: number): { start: number; end: number } {
  return { start: reading.from[start]!, end: reading.to[Math.max(start, end - 1)]! };
}

function pieces(text: string, names: RoleNames): Piece[] {
  const tokens = tokenize(text);
  const numbers = new Map(findNumbers(text).map((n) => [n.start, n]));
  const found: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const party = partyPiece(tokens, at, names);
    const number = numbers.get(tokens[at]!.start);
    const piece =
      party ?? (number ? numberPiece(number, text) : (spelledOut(tokens[at]!, names) ?? wordPiece(tokens[at]!)));
    found.push(piece);
    while (at < tokens.length && tokens[at]!.start < piece.end) at++;
  }
  return found;
}

/** "75.000": thousands before a currency, a decimal elsewhere; the grammar of money decides. */
const GROUPED = /^\d{1,3}\.\d{3}$/;

/** Digits, and a percent sign where the words say so in any spelling. */
function numberPiece(number: NumberSpan, text: string): Piece {
  const said = text.slice(number.start, number.end);
  const inside = /%|per ?cent/i.test(said);
  const after = /^\s?(?:%|per ?cent\b(?!age)|percentage points?\b)/i.exec(text.slice(number.end, number.end + 20));
  const end = after && !inside ? number.end + after[0].length : number.end;
  const digits = GROUPED.test(said) ? said : number.value;
  return { text: digits + (inside || after ? '%' : ''), start: number.start, end, conflict: number.conflict };
}

function partyPiece(tokens: readonly Token[], at: number, names: RoleNames): Piece | null {
  if (isBothSides(tokens, at)) return { text: 'the parties', start: tokens[at]!.start, end: tokens[at]!.end };
  const party = roleAt(tokens, at, names);
  return party && { text: party.text, start: tokens[at]!.start, end: tokens[at + party.tokens - 1]!.end };
}

/** "either of us", "each of us": both sides, not the vendor. */
function isBothSides(tokens: readonly Token[], at: number): boolean {
  const [who, of, us] = [tokens[at - 2], tokens[at - 1], tokens[at]!].map((token) => token?.text.toLowerCase());
  return us === 'us' && of === 'of' && /^(?:each|either|both|neither|one|any)$/.test(who ?? '');
}

const SHORT_VERBS: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['d', 'would'],
]);
const SHORT_NOT: ReadonlyMap<string, string> = new Map([
  ['can', 'cannot'],
  ['won', 'will not'],
  ['shan', 'shall not'],
]);

/** "We'll", "you're" and "don't" in full; null for any other word. */
function spelledOut(token: Token, names: RoleNames): Piece | null {
  const short = /^(?<who>\p{L}+)['’](?<verb>ll|re|ve|d)$|^(?<does>\p{L}+)n['’]t$/iu.exec(token.text)?.groups;
  if (!short) return null;
  const { who, verb, does } = short;
  const { start, end } = token;
  if (does !== undefined)
    return { text: SHORT_NOT.get(`${does}n`.toLowerCase()) ?? `${does.toLowerCase()} not`, start, end };
  const subject: Token = { ...token, text: who!, end: start + who!.length };
  return {
    text: `${roleAt([subject], 0, names)?.text ?? who!.toLowerCase()} ${SHORT_VERBS.get(verb!.toLowerCase())}`,
    start,
    end,
  };
}

function wordPiece(token: Token): Piece {
  const text = token.text === 'US' ? 'usa' : (SIGNS.get(token.text) ?? token.text.replace(/’/g, "'").toLowerCase());
  return { text, start: token.start, end: token.end };
}

function assemble(list: readonly Piece[], text: string): Reading {
  let out = '';
  const from: number[] = [];
  const to: number[] = [];
  const conflicts: { start: number; end: number; other: number }[] = [];
  const add = (part: string, start: number, end: number) => {
    out += part;
    for (let i = 0; i < part.length; i++) {
      from.push(start);
      to.push(end);
    }
  };
  let last = 0;
  for (const piece of list) {
    if (piece.start > last && out !== '') add(' ', last, piece.start);
    if (piece.conflict != null)
      conflicts.push({ start: out.length, end: out.length + piece.text.length, other: piece.conflict });
    addPiece(piece, text, add);
    last = piece.end;
  }
  return { text: out, from, to, conflicts };
}

/** Unchanged lengths map letter by letter; replaced words map as a whole. */
function addPiece(piece: Piece, text: string, add: (part: string, start: number, end: number) => void): void {
  const same =
    piece.text.length === piece.end - piece.start && text.slice(piece.start, piece.end).toLowerCase() === piece.text;
  if (!same) add(piece.text, piece.start, piece.end);
  else for (let i = 0; i < piece.text.length; i++) add(piece.text[i]!, piece.start + i, piece.start + i + 1);
}
