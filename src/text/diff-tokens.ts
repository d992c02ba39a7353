/**
 * Text to the units that a redline may strike or insert. A general word diff cuts "30" into "[3/6]0" and "99.5%" into
 * "99.[5/9]%"; here what a lawyer reads as one thing is one token:
 *
 *     amounts "EUR 1,000" · shares "99.9 %" · "thirty (30)" · dates "1 May 2026" · "Section 4.2(a) (Fees)" · links ·
 *     companies "Example Cloud, Inc." · hyphenated words "sub-processor" · "Service(s)" · otherwise words and single signs
 *
 * White space is no token: it is the `gap` before one, so that spaces never serve as common ground between two
 * sentences. Joining gap and text of all tokens, and `rest` of the last, gives the text.
 */
import { findNumbers, type NumberSpan } from './numbers.js';
import { foldWording } from './wording.js';

export type DiffTokenKind = 'link' | 'date' | 'reference' | 'company' | 'figure' | 'word' | 'sign';

export interface DiffToken {
  readonly kind: DiffTokenKind;
  /** White space before the token, as written. */
  readonly gap: string;
  /** As written. */
  readonly text: string;
  /** What is compared: kinds of quotes, dashes and spaces do not count, capitals do. */
  readonly key: string;
}

export interface DiffTokens {
  readonly tokens: readonly DiffToken[];
  /** White space after the last token. */
  readonly rest: string;
}

interface Span {
  readonly kind: DiffTokenKind;
  readonly start: number;
  readonly end: number;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const REFERENCE =
  '(?:Sections?|Clauses?|Articles?|Art\\.|Annex(?:es)?|Appendix|Schedules?|Exhibits?|Attachments?|Parts?|Paragraphs?|Modules?|§§?)';
const NUMBER_OF_SECTION =
  '(?:\\d+(?:\\.\\d+)*(?:\\s?\\([a-zA-Z0-9]{1,4}\\))*|[IVXLC]{1,6}|[A-Z](?:\\.\\d+)*)(?![\\p{L}\\p{N}])';

const NAME = "\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,30}";
const LEGAL_FORM =
  '(?:L\\.L\\.C\\.|LLC|Inc\\.?|Incorporated|Ltd\\.?|Limited|GmbH|B\\.V\\.|S\\.A\\.(?:R\\.L\\.)?|SARL|SAS|PLC|plc|Corp\\.?|Corporation|LLP|AG|AB|Pty(?:\\sLtd\\.?)?)';

/** Earlier ones win where two start at the same place. Runs are bounded so that no text makes them slow. */
const COMPOUNDS: readonly (readonly [DiffTokenKind, RegExp])[] = [
  ['link', /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]]/giu],
  ['link', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu],
  [
    'date',
    new RegExp(
      `\\b${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH},?\\s\\d{4}\\b`,
      'giu',
    ),
  ],
  ['date', /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/gu],
  [
    'reference',
    new RegExp(`(?<![\\p{L}\\p{N}])${REFERENCE}\\s${NUMBER_OF_SECTION}(?:\\s\\(\\p{Lu}[^()]{2,60}\\))?`, 'gu'),
  ],
  [
    'company',
    new RegExp(
      `(?<![\\p{L}\\p{N}])${NAME}(?:\\s${NAME}){0,4},?\\s${LEGAL_FORM}(?![\\p{L}\\p{N}]|\\s\\p{Lu}\\p{Ll})`,
      'gu',
    ),
  ],
];

const WORD =
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:(?:['’&/‐‑-]|\.(?=\p{L}\.|\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\((?:s|es)\))?|\S/gu;
const CURRENCY_BEFORE = /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|US\$|CAD|AUD|JPY))\s?$/u;
const UNIT_AFTER = /^\s?(?:%|percent\b|per cent\b)(?:\s\(\d+(?:[.,]\d+)?\s?%?\))?/iu;

/** Tokens of a text in order; none for blank text. */
export function diffTokens(text: string): DiffTokens {
  const tokens: DiffToken[] = [];
  let at = 0;
  for (const span of coverAll(text, compoundSpans(text))) {
    const written = text.slice(span.start, span.end);
    tokens.push({
      kind: span.kind,
      gap: text.slice(at, span.start),
      text: written,
      key: foldWording(written) || written,
    });
    at = span.end;
  }
  return { tokens, rest: text.slice(at) };
}

function compoundSpans(text: string): Span[] {
  const found = COMPOUNDS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  found.push(...findNumbers(text).map((number) => withUnit(text, number)));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutOverlap(found);
}

/** "EUR 1,000", "99.9 %", ".05": a figure with its currency, its percent sign or the point before it. */
function withUnit(text: string, { start, end }: NumberSpan): Span {
  const before = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - 5), start));
  const after = UNIT_AFTER.exec(text.slice(end, end + 24));
  const point = /(?:^|[^\p{L}\p{N}])\.$/u.test(text.slice(Math.max(0, start - 2), start)) ? 1 : 0;
  return { kind: 'figure', start: start - (before?.[0].length ?? point), end: end + (after?.[0].length ?? 0) };
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** The compounds with words and signs between them. A word that runs into a compound ("TLS1.2") swallows it. */
function coverAll(text: string, compounds: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let next = 0;
  let at = 0;
  const word = new RegExp(WORD);
  while (at < text.length) {
    while (next < compounds.length && compounds[next]!.start < at) next++;
    word.lastIndex = at;
    const match = word.exec(text);
    const compound = compounds[next];
    if (compound && (!match || compound.start <= match.index)) spans.push(compound);
    else if (match) spans.push(plainSpan(match[0], match.index));
    else break;
    at = spans.at(-1)!.end;
  }
  return spans;
}

function plainSpan(text: string, start: number): Span {
  return { kind: /[\p{L}\p{N}]/u.test(text) ? 'word' : 'sign', start, end: start + text.length };
}
