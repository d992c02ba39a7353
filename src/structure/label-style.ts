/**
 * How a label counts: which series it belongs to, its place in it, and the parent it names.
 *
 * "(i)" is roman one or the ninth letter: it continues "(h)" when that series is open, else it is roman.
 */

export interface LabelStyle {
  /** Series: "named:article", "decimal", "paren-letter", "paren-roman", "letter", "roman", … */
  readonly form: string;
  /** Components: "2.7" has 2, "(a)" has 1. */
  readonly depth: number;
  /** Place in its series, 1-based; 0 when it cannot be told. */
  readonly ordinal: number;
  /** The label's digits and letters: "2.7". */
  readonly key: string;
  /** Key of the parent that the label itself names: "2" for "2.7"; null for the first level. */
  readonly parent: string | null;
  /** Fixed rank of named sections: attachments 0, parts 1, articles 2; null for the rest. */
  readonly rank: number | null;
  /** True for marks of list items, which ordinary paragraphs close. */
  readonly list: boolean;
}

/** @param open styles of the sections open now, outermost first */
export function readLabel(label: string, open: readonly LabelStyle[]): LabelStyle {
  return readNamed(label) ?? readDecimal(label) ?? readMark(label, open);
}

const RANKS: Readonly<Record<string, number>> = {
  annex: 0,
  appendix: 0,
  schedule: 0,
  exhibit: 0,
  attachment: 0,
  addendum: 0,
  part: 1,
  article: 2,
};

function readNamed(label: string): LabelStyle | null {
  const match = /^(?:([a-z]+)\s+|(§{1,2})\s?)(\S.*)$/i.exec(label);
  if (!match) return null;
  const name = (match[1] ?? '§').toLowerCase();
  const key = (match[3] ?? '').toLowerCase();
  if (!(name in RANKS)) return { ...decimalStyle(key), form: key.includes('.') ? 'decimal' : 'named', key };
  return {
    form: `named:${name}`,
    depth: 1,
    ordinal: ordinalOf(key),
    key,
    parent: null,
    rank: RANKS[name] ?? null,
    list: false,
  };
}

function readDecimal(label: string): LabelStyle | null {
  const key = label.toLowerCase().replace(/[\s]/g, '');
  if (!/^(?:[a-z]\.)?\d+(?:[.(]|$)|^[a-z]\.[a-z0-9]/.test(key) || /^\d+\)$/.test(key)) return null;
  return decimalStyle(key);
}

function decimalStyle(key: string): LabelStyle {
  const parts = key.match(/[a-z0-9]+/g) ?? [];
  const parent = parts.length > 1 ? key.replace(/[.(]*[a-z0-9]+\)?$/, '') : null;
  return {
    form: 'decimal',
    depth: parts.length,
    ordinal: ordinalOf(parts.at(-1) ?? ''),
    key,
    parent,
    rank: null,
    list: false,
  };
}

function readMark(label: string, open: readonly LabelStyle[]): LabelStyle {
  const inside = /[a-z0-9]+/i.exec(label)?.[0] ?? '';
  const shape = label.startsWith('(') ? 'paren' : label.endsWith(')') ? 'half' : 'dot';
  const upper = inside !== inside.toLowerCase();
  const kind = /^\d+$/.test(inside) ? 'digit' : isRoman(inside, `${shape}-letter${upper}`, open) ? 'roman' : 'letter';
  const form = `${shape}-${kind}${upper}`;
  const ordinal = kind === 'roman' ? romanValue(inside) : ordinalOf(inside);
  // "I." and "A." before a title open sections; "(a)", "a)" and "a." are list items.
  return {
    form,
    depth: 1,
    ordinal,
    key: inside.toLowerCase(),
    parent: null,
    rank: null,
    list: !(upper && shape === 'dot'),
  };
}

function isRoman(text: string, letterForm: string, open: readonly LabelStyle[]): boolean {
  if (!/^[ivxlc]+$/i.test(text)) return false;
  if (text.length > 1) return true;
  const letters = open.findLast((s) => s.form === letterForm);
  const continuesLetters = letters !== undefined && letters.ordinal === ordinalOf(text) - 1;
  const romans = open.findLast((s) => s.form === letterForm.replace('letter', 'roman'));
  const continuesRomans = romans !== undefined && romans.ordinal === romanValue(text) - 1;
  return continuesRomans || (!continuesLetters && /^i$/i.test(text));
}

function ordinalOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return /^[a-z]$/i.test(text) ? text.toLowerCase().charCodeAt(0) - 96 : 0;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number {
  const values = [...text.toLowerCase()].map((c) => ROMAN[c] ?? 0);
  return values.reduce((sum, v, i) => (v < (values[i + 1] ?? 0) ? sum - v : sum + v), 0);
}
