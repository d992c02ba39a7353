/**
 * The number a lawyer would cite, where the text opens with one.
 *
 * "2.1 Provider shall …" -> { label: "2.1", rest: "Provider shall …" }; "30 days after …" -> null: a value, not a number.
 * Readers use it to see where a paragraph begins, `structure/` to take the label off. Whether "(i)" is a roman one or a letter
 * is not settled here: only the neighbours know.
 */

export type LabelKind = 'named' | 'decimal' | 'letter' | 'parenthesis';

export interface ParsedLabel {
  /** As printed, without a closing full stop or colon: "2.1", "(a)", "a)", "Article 5", "§ 3". */
  readonly label: string;
  readonly kind: LabelKind;
  /** What follows, trimmed at the front; may be empty for "named" ("Annex II" on a line of its own). */
  readonly rest: string;
  /** Offset of `rest` in the text given. */
  readonly restStart: number;
}

/** Null when the text opens with no label. Bullets are not labels: see `stripBullet`. */
export function parseLabel(text: string): ParsedLabel | null {
  for (const [kind, pattern, accept] of FORMS) {
    const match = pattern.exec(text);
    const printed = match?.groups?.label;
    if (!match || printed === undefined) continue;
    const restStart = match[0].length;
    const rest = text.slice(restStart);
    if (!accept(printed, rest)) continue;
    return { label: tidyLabel(printed), kind, rest, restStart };
  }
  return null;
}

/** A label as cited: white space single, closing ".", ":" and dashes gone, brackets kept. */
export function tidyLabel(label: string): string {
  const tidy = label
    .replace(/\s+/g, ' ')
    .replace(/[\s.:–—-]+$/, '')
    .trim();
  return tidy.startsWith('(') || !tidy.includes('(') ? tidy : tidy.replace(/\s+\(/g, '(');
}

/** The text after a bullet mark, or null when it opens with none. U+F0B7 and U+F0A7: Symbol and Wingdings bullets. */
export function stripBullet(text: string): string | null {
  const match = /^\s*(?:[•●▪■□◦○·‣∙➢➤✓\uF0B7\uF0A7\uF0D8]\s*|[-–—*o]\s+)/u.exec(text);
  return match ? text.slice(match[0].length) : null;
}

const NAMES = 'article|section|clause|annex|appendix|schedule|exhibit|part|attachment|addendum';
const BRACKETED = String.raw`\((?:[a-z]|[ivxl]{2,6}|(?<twice>[a-z])\k<twice>|\d{1,3})\)`;

type Form = readonly [LabelKind, RegExp, (label: string, rest: string) => boolean];

// Order matters: the longer form first, so that "1.2(a)" is not read as "1.2".
const FORMS: readonly Form[] = [
  [
    'named',
    new RegExp(
      String.raw`^(?<label>(?:${NAMES})\s+(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Z])(?:\s?\([a-z0-9]{1,3}\))?)(?:\s*[.:–—-]+)?(?:\s+|$)`,
      'i',
    ),
    (label, rest) => !/^(?:part|addendum|section|clause)\s+[a-z]$/.test(label) && isNameContinuation(label, rest),
  ],
  ['named', /^(?<label>§{1,2}\s?\d{1,3}(?:\.\d{1,3})*(?:\s?\([a-z0-9]{1,3}\))?)[.:]?(?:\s+|$)/, () => true],
  [
    'decimal',
    /^(?<label>(?:[A-Z]\.)?\d{1,3}(?:\.(?:\d{1,3}|[a-z]))+(?:\s?\((?:[a-z]|[ivx]{2,5}|\d{1,2})\))*)[.):]{0,2}(?:\s+|(?=[A-Z“"(][a-z]))/,
    (_, rest) => rest !== '' && !isUnit(rest),
  ],
  ['decimal', /^(?<label>[A-Z](?:\.(?:\d{1,3}|[a-z]|[ivx]{2,5}))+)[.):]?\s+/, (_, rest) => rest !== ''],
  [
    'decimal',
    /^(?<label>\d{1,3}(?:\s?\((?:[a-z]|[ivx]{2,5}|\d{1,2})\))+)[.:]?\s+/,
    (_, rest) => rest !== '' && !isUnit(rest),
  ],
  ['decimal', /^(?<label>\d{1,3})[.):](?:\s+|(?=[A-Z“"][a-z]))/, (_, rest) => rest !== '' && !isUnit(rest)],
  ['decimal', /^(?<label>\d{1,2})\s+(?=[A-Z“"])/, (label, rest) => rest !== '' && label !== '0' && !isUnit(rest)],
  [
    'parenthesis',
    new RegExp(String.raw`^(?<label>${BRACKETED}(?:\s?\((?:[a-z]|[ivx]{2,5}|\d{1,2})\))*)[.:]?(?:\s+|$)`, 'i'),
    isListMark,
  ],
  ['letter', /^(?<label>(?:[a-z]|[ivx]{2,5}|[A-Z]|[IVX]{2,5})\))\s*/, (_, rest) => rest !== ''],
  [
    'letter',
    /^(?<label>[a-z]|[ivx]{2,5}|[A-Z]|[IVX]{2,5})\.\s+/,
    (label, rest) => rest !== '' && !isInitial(label, rest),
  ],
];

/** "Annex 1" alone, or before a heading; "Annex 1 shall apply" is the middle of a sentence. */
function isNameContinuation(label: string, rest: string): boolean {
  if (rest === '') return true;
  if (/^to (?:the|this|these|our) (?:\S+ ){0,8}\S+$/.test(rest))
    return !/\b(?:shall|will|is|are|applies|apply)\b/.test(rest);
  if (/^[a-z(,;]/.test(rest)) return false;
  return /^[A-Z]/.test(label);
}

function isUnit(rest: string): boolean {
  return /^(?:%|percent\b|per\s?cent\b|(?:business |calendar |working )?(?:days?|hours?|hrs?|minutes?|mins?|seconds?|weeks?|months?|years?)\b|(?:million|billion|thousand|times|users?|seats?|pages?)\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d|(?:u\.?s\.?c|c\.?f\.?r)\b|(?:am|pm|a\.m\.|p\.m\.)(?:\s|$))/i.test(
    rest,
  );
}

/**
 * "(EU) 2016/679" and "(US)" are words in brackets; capitals count only alone or as roman numbers. "(30) days" repeats in digits a number
 * that the line before gives in words.
 */
function isListMark(label: string, rest: string): boolean {
  const inside = /^\(([^)]+)\)/.exec(label)?.[1] ?? '';
  if (rest === '' || (/^\d/.test(inside) && isUnit(rest))) return false;
  if (/^[A-Z]{2,}$/.test(inside)) return /^[IVX]+$/.test(inside);
  return inside === inside.toLowerCase() || inside.length === 1;
}

/** "J. Smith" opens with an initial; "J. Audit rights" with a label. A lone surname cannot be told, so only names of two words count. */
function isInitial(label: string, rest: string): boolean {
  return /^[A-Z]$/.test(label) && /^[A-Z]\.\s/.test(rest);
}
