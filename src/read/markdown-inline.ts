/**
 * Inline Markdown -> plain text, its links, and what was set in bold or underlined.
 *
 * A single pass over the characters: marks are taken off only where they pair up, so that "Uptime*" and "5 * 3" keep
 * their asterisks.
 */
import { gatherText } from './gather-text.js';

export interface InlineText {
  /** White space single, none at the ends. */
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** Footnote names in order of reference. */
  readonly notes: readonly string[];
  /** Stretches set in bold or underlined; offsets into `text`, ends exclusive. */
  readonly bold: readonly { readonly start: number; readonly end: number }[];
}

/** A stretch of text, or a run of emphasis marks that may turn out to be text. */
interface Token {
  text: string;
  /** 0 for plain text; else how many of the marks are still unmatched. */
  marks: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Bold begins or ends here. */
  bold: 0 | 1 | -1;
}

/** `references` are the addresses of `[text][name]` links by lower-case name. */
export function parseInline(source: string, references: ReadonlyMap<string, string>): InlineText {
  const scan: Scan = { source, references, tokens: [], links: [], notes: [] };
  let at = 0;
  while (at < source.length) at = step(scan, at);
  pairMarks(scan.tokens);
  return { ...joinTokens(scan.tokens), links: scan.links, notes: scan.notes };
}

interface Scan {
  readonly source: string;
  readonly references: ReadonlyMap<string, string>;
  readonly tokens: Token[];
  readonly links: { text: string; url: string }[];
  readonly notes: string[];
}

/** Read what stands at `at`; the offset after it. */
function step(scan: Scan, at: number): number {
  for (const [pattern, take] of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(scan.source);
    if (match && take(scan, match) !== false) return at + match[0].length;
  }
  addText(scan, scan.source[at]!);
  return at + 1;
}

type Form = readonly [RegExp, (scan: Scan, match: RegExpExecArray) => unknown];

/** Sticky patterns with bounded or negated classes, tried in order; a handler that returns false declines. */
const FORMS: readonly Form[] = [
  [/[^\\`*_[\]!<&]+/y, (scan, [text]) => addText(scan, text)],
  [/\\([!-/:-@[-`{-~])/y, (scan, [, char]) => addText(scan, char!)],
  [/\\\n/y, (scan) => addText(scan, ' ')],
  [/`{1,3}([^`]{1,2000})`{1,3}/y, (scan, [, code]) => addText(scan, code!)],
  [/\[\^([^\]\s]{1,80})\]/y, (scan, [, name]) => scan.notes.push(name!.toLowerCase())],
  [/!?\[([^[\]]{0,2000})\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+["'][^"'\n]*["'])?\s*\)/y, inlineLink],
  [/\[([^[\]]{1,2000})\](?:\[([^[\]]{0,200})\])?/y, referenceLink],
  [/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/y, (scan, [, url]) => addLink(scan, url!, url!)],
  [/<\/?(u|b|strong)>/iy, (scan, [tag]) => addToken(scan, { bold: tag.startsWith('</') ? -1 : 1 })],
  [/<\/?[a-z][^<>]{0,500}>/iy, (scan, [tag]) => addText(scan, /^<\/?(span|a|em|i|sup|sub)\b/i.test(tag) ? '' : ' ')],
  [/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iy, entity],
  [/(\*{1,3}|_{1,3})/y, marks],
];

function addText(scan: Scan, text: string): void {
  addToken(scan, { text });
}

function addToken(scan: Scan, token: Partial<Token>): void {
  scan.tokens.push({ text: '', marks: 0, opens: false, closes: false, bold: 0, ...token });
}

/** The words of a link may hold marks of their own. */
function addLink(scan: Scan, words: string, url: string): void {
  const inner = parseInline(words, NO_REFERENCES);
  const bold = inner.bold.some((b) => b.start === 0 && b.end === inner.text.length && b.end > 0);
  if (bold) addToken(scan, { bold: 1 });
  addText(scan, inner.text);
  if (bold) addToken(scan, { bold: -1 });
  scan.links.push({ text: inner.text, url });
}

const NO_REFERENCES: ReadonlyMap<string, string> = new Map();

/** Of a picture only the words that stand for it are kept. */
function inlineLink(scan: Scan, [whole, words, url]: RegExpExecArray): void {
  if (whole.startsWith('!') || url === '') addText(scan, words!);
  else addLink(scan, words!, url!);
}

/** Square brackets without a known address are the author's own: "[insert date]". */
function referenceLink(scan: Scan, [, words, name]: RegExpExecArray): boolean {
  const url = scan.references.get((name || words!).toLowerCase());
  if (url === undefined) return false;
  addLink(scan, words!, url);
  return true;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  euro: '€',
  pound: '£',
  bull: '•',
};

function entity(scan: Scan, [, name]: RegExpExecArray): boolean {
  const code = /^#x/i.test(name!) ? Number.parseInt(name!.slice(2), 16) : Number.parseInt(name!.slice(1), 10);
  const text = name!.startsWith('#') ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : ENTITIES[name!];
  if (text !== undefined) addText(scan, text);
  return text !== undefined;
}

/** A mark opens before a word and closes after one; "_" never within a word. */
function marks(scan: Scan, match: RegExpExecArray): void {
  const text = match[0];
  const before = scan.source[match.index - 1] ?? ' ';
  const after = scan.source[match.index + text.length] ?? ' ';
  const within = text.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  addToken(scan, {
    text,
    marks: text.length,
    opens: !within && /\S/.test(after),
    closes: !within && /\S/.test(before),
  });
}

/** Match each closing run with the nearest open run of the same mark; matched marks vanish, two of them mean bold. */
function pairMarks(tokens: Token[]): void {
  const open: Record<string, Token[]> = { '*': [], _: [] };
  for (const token of tokens) {
    if (token.marks === 0) continue;
    const stack = open[token.text[0]!]!;
    const opener = token.closes ? stack.pop() : undefined;
    if (opener) takeOff(opener, token);
    if (opener && opener.marks > 0) stack.push(opener);
    if (token.marks > 0 && token.opens && !opener) stack.push(token);
  }
}

function takeOff(opener: Token, closer: Token): void {
  const count = Math.min(opener.marks, closer.marks);
  if (count >= 2) {
    opener.bold = 1;
    closer.bold = -1;
  }
  for (const token of [opener, closer]) {
    token.marks -= count;
    token.text = token.text.slice(count);
  }
}

function joinTokens(tokens: readonly Token[]): Pick<InlineText, 'text' | 'bold'> {
  const gather = gatherText();
  const bold: { start: number; end: number }[] = [];
  let start = -1;
  for (const token of tokens) {
    if (token.bold === 1 && start < 0) start = gather.length();
    if (token.bold === -1 && start >= 0) {
      bold.push({ start, end: gather.trimmedLength() });
      start = -1;
    }
    gather.add(token.text);
  }
  return { text: gather.text(), bold };
}
