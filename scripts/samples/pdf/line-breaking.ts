/**
 * Styled runs + a width -> lines, each a list of words with their styles.
 *
 * PDFKit breaks lines itself, but not across runs of two fonts and not with hyphens, and both are what makes a real
 * contract hard to read back. First fit is enough: word processors do the same.
 */
import type { Run } from '../paper.js';
import { hyphenPoints } from './hyphen-points.js';

/** A word in pieces: "**Term**," is a bold piece and a comma. */
export type Word = readonly Run[];

export interface Line {
  readonly words: readonly Word[];
  /** Width in points without stretched spaces. */
  readonly width: number;
  /** The paragraph ends here, so the line is never stretched. */
  readonly last: boolean;
}

export interface Measure {
  readonly width: (run: Run) => number;
  readonly space: number;
  readonly hyphenate: boolean;
}

export function breakLines(runs: readonly Run[], available: number, indent: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let words: Word[] = [];
  let width = 0;
  const room = () => available - (lines.length === 0 ? indent : 0);
  const close = (last: boolean) => {
    lines.push({ words, width, last });
    words = [];
    width = 0;
  };
  const queue = splitWords(runs);
  for (let word = queue.shift(); word; word = queue.shift()) {
    const gap = words.length === 0 ? 0 : measure.space;
    const size = wordWidth(word, measure);
    if (width + gap + size <= room()) {
      words.push(word);
      width += gap + size;
      continue;
    }
    const parts = splitWord(word, room() - width - gap, measure);
    if (parts) {
      words.push(parts[0]);
      width += gap + wordWidth(parts[0], measure);
      queue.unshift(parts[1]);
    } else queue.unshift(word);
    if (words.length === 0) words.push(queue.shift() ?? word);
    close(false);
  }
  close(true);
  return lines;
}

/** Spaces part words; a change of style inside a word does not. */
export function splitWords(runs: readonly Run[]): Word[] {
  const words: Run[][] = [];
  let open = false;
  for (const run of runs) {
    run.text.split(/( +)/).forEach((text) => {
      if (text === '') return;
      if (text.startsWith(' ')) open = false;
      else if (open) words.at(-1)?.push({ ...run, text });
      else words.push([{ ...run, text }]);
      if (!text.startsWith(' ')) open = true;
    });
  }
  return words;
}

function wordWidth(word: Word, measure: Measure): number {
  return word.reduce((sum, run) => sum + measure.width(run), 0);
}

/** The longest head that fits, with its hyphen, and the rest; null when nothing fits. */
function splitWord(word: Word, room: number, measure: Measure): [Word, Word] | null {
  const [run] = word;
  if (!run || word.length > 1) return null;
  for (const point of breakPoints(run.text, measure.hyphenate).reverse()) {
    const head = { ...run, text: run.text.slice(0, point) };
    const marked = head.text.endsWith('-') ? head : { ...head, text: `${head.text}-` };
    if (measure.width(marked) <= room) return [[marked], [{ ...run, text: run.text.slice(point) }]];
  }
  return null;
}

function breakPoints(text: string, hyphenate: boolean): number[] {
  const written = [...text.matchAll(/[a-z]-(?=[a-z])/gi)].map((match) => match.index + 2);
  return hyphenate && written.length === 0 ? hyphenPoints(text) : written;
}
