/** A changed figure of the manifest ("45 45 -> 30") → the changes of a redline that tell it, and what sort of figure it is. */
import type { Change } from '../../src/model/change.js';
import type { MappedAgreement } from '../../src/model/mapped.js';
import { oncePer } from '../../src/text/once-per.js';

export interface TracedFigure {
  readonly figure: string;
  /** Dates, addresses and numbers of sections and list items are not asked to have weight. */
  readonly kind: 'figure' | 'section' | 'date' | 'address';
  /** Each old number stands among removed words or old labels, each new one among added words or new labels. */
  readonly told: boolean;
  /** The changes it stands in, those with both sides first. */
  readonly changes: readonly Change[];
}

export function placesOfFigure(
  figure: string,
  changes: readonly Change[],
  old: MappedAgreement,
  revised: MappedAgreement,
): TracedFigure {
  const [before = '', after = ''] = figure.split(' -> ');
  const [gone, come] = [numbersIn(before), numbersIn(after)];
  const holds = (words: string, wanted: readonly string[]) => wanted.every((w) => numbersIn(words).includes(w));
  const removing = changes.filter((c) => holds(goneFrom(c), gone));
  const adding = changes.filter((c) => holds(comeTo(c), come));
  const both = removing.filter((c) => adding.includes(c));
  const told = removing.length > 0 && adding.length > 0;
  const found = both.length ? both : [...removing, ...adding];
  return { figure, kind: kindOf([...gone, ...come], found, [old, revised]), told, changes: found };
}

/** "$500", "30", "10.3.1", "a.1": as a reader compares them, without currency. */
const numbersOf = oncePer((paper: MappedAgreement) => paper.blocks.flatMap((b) => numbersIn(b.text)));

function numbersIn(text: string): string[] {
  return text.toLowerCase().match(/(?:[a-z]\.)?\d+(?:[.,]\d+)*/g) ?? [];
}

const goneFrom = ({ ops, old }: Change): string => `${old?.label ?? ''} ${spelled(ops, '-')}`;
const comeTo = ({ ops, new: new_ }: Change): string => `${new_?.label ?? ''} ${spelled(ops, '+')}`;

const spelled = (ops: Change['ops'], kept: string): string =>
  ops.map(({ op, text }) => (op === kept ? text : ' ')).join(' ');

/** A number that the words of both papers hold equally often changed before the words only: it numbers a section or an item. */
function kindOf(
  numbers: readonly string[],
  found: readonly Change[],
  papers: readonly MappedAgreement[],
): TracedFigure['kind'] {
  const isVersionLine = (c: Change) => c.reasons.some((r) => /^date or number of the version/.test(r));
  if (numbers.some((n) => /^(?:19|20)\d\d$/.test(n)) || (found.length > 0 && found.every(isVersionLine))) return 'date';
  if (numbers.some((n) => /^\d{5}$/.test(n)) || found.some((c) => c.reasons.some((r) => /postal address/.test(r))))
    return 'address';
  const labels = new Set(papers.flatMap((p) => p.blocks.flatMap((b) => numbersIn(b.label ?? ''))));
  const isLabel = (n: string) => labels.has(n) || /^(?:[a-z]\.)?\d+\.\d+\.\d|^[a-z]\./.test(n);
  const isReference = (c: Change) =>
    c.type === 'renumber' || c.reasons.some((r) => /reference|renumbered|number of the paragraph/.test(r));
  const timesIn = (n: string, paper: MappedAgreement) => numbersOf(paper).filter((other) => other === n).length;
  const isOfMark = (n: string) => new Set(papers.map((paper) => timesIn(n, paper))).size === 1;
  return numbers.every((n) => isLabel(n) || isOfMark(n)) || (found.length > 0 && found.every(isReference))
    ? 'section'
    : 'figure';
}
