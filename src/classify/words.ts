/**
 * Text -> the words that are compared: lower case, light stems, numbers and sums of money as signs.
 *
 *     "Vendor's notices: 30 days, $500"  ->  vendor notice # day $ #
 *
 * Light stems ("notices" -> "notice") rather than Porter's: the character n-grams beside them see the rest, and a reason shown to a reader
 * should hold words, not stumps. Figures are one sign each, so that no party's figures enter a model.
 */
import { splitSentences } from '../text/sentences.js';

export interface Words {
  readonly words: readonly string[];
  /** Sentence (0-based) that each word stands in. */
  readonly sentences: readonly number[];
}

const WORD = /[a-z]+(?:'[a-z]+)?|\d+(?:[.,:]\d+)*|[%$€£☐☒☑_]/g;

const SIGNS: Readonly<Record<string, string>> = { '€': '$', '£': '$', '☒': '☐', '☑': '☐' };

export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'");
  return (plain.match(WORD) ?? []).map(wordForm);
}

/** Words with the sentence they stand in; semicolons end none. */
export function wordsBySentence(text: string): Words {
  const words: string[] = [];
  const sentences: number[] = [];
  for (const [at, sentence] of splitSentences(text).entries())
    for (const word of wordsOf(sentence.text)) {
      words.push(word);
      sentences.push(at);
    }
  return { words, sentences };
}

// Words repeat. Bounded, as a long-lived program may read many papers.
const forms = new Map<string, string>();
const KEPT = 50_000;

function wordForm(raw: string): string {
  const known = forms.get(raw);
  if (known !== undefined) return known;
  const made = makeForm(raw);
  if (forms.size < KEPT) forms.set(raw, made);
  return made;
}

function makeForm(raw: string): string {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return '#';
  if (first < 97 || first > 122) return SIGNS[raw] ?? raw;
  return stem(raw.replace(/'(?:s|t|re|ve|ll|d|m)?$/, (end) => (end === "'t" ? 't' : '')));
}

/** British spellings and plurals fold together; "less", "business" and "basis" keep their s. */
function stem(word: string): string {
  const folded =
    word.length > 6 ? word.replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz').replace('our', 'or') : word;
  if (folded.length <= 3 || !folded.endsWith('s') || /(?:ss|us|is)$/.test(folded)) return folded;
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`;
  return folded.endsWith('sses') ? folded.slice(0, -2) : folded.slice(0, -1);
}

/** Each word form of a text with the word as first written, in lower case: "notice" -> "notices". */
export function surfacesOf(text: string): Map<string, string> {
  const surfaces = new Map<string, string>();
  for (const raw of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const form = wordForm(raw);
    if (!surfaces.has(form)) surfaces.set(form, raw);
  }
  return surfaces;
}
