/**
 * Drafts -> blocks with printed labels, and `{@id}` replaced by the label of the clause it names.
 *
 * Two passes, because a reference may point forward. A label is what stands before the clause ("(a)"); a reference is
 * what another clause writes ("4.2(a)").
 */
import type { Block, Clause, Numbering } from './paper.js';
import type { Draft } from './parse-source.js';

interface Scheme {
  /** Printed label per level, from the counters of levels 1 to 4. */
  readonly labels: readonly ((n: Counters) => string)[];
  /** Words another clause uses, per level. */
  readonly references: readonly ((n: Counters) => string)[];
}

type Counters = readonly [number, number, number, number];

const letter = (n: number) => String.fromCharCode(96 + n);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const roman = (n: number) => ROMAN[n - 1] ?? String(n);

const DECIMAL_REFERENCES: Scheme['references'] = [
  (n) => `${n[0]}`,
  (n) => `${n[0]}.${n[1]}`,
  (n) => `${n[1] ? `${n[0]}.${n[1]}` : n[0]}(${letter(n[2])})`,
  (n) => `${n[1] ? `${n[0]}.${n[1]}` : n[0]}(${letter(n[2])})(${roman(n[3])})`,
];

const LETTERS: Scheme['labels'] = [(n) => `(${letter(n[2])})`, (n) => `(${roman(n[3])})`];

export const SCHEMES: Record<Numbering | 'attachment', Scheme> = {
  decimal: { labels: [(n) => `${n[0]}.`, (n) => `${n[0]}.${n[1]}`, ...LETTERS], references: DECIMAL_REFERENCES },
  section: {
    labels: [(n) => `Section ${n[0]}.`, (n) => `${n[0]}.${n[1]}`, ...LETTERS],
    references: DECIMAL_REFERENCES,
  },
  article: {
    labels: [(n) => `ARTICLE ${n[0]}`, (n) => `Section ${n[0]}.${n[1]}`, ...LETTERS],
    references: DECIMAL_REFERENCES,
  },
  plain: {
    labels: [(n) => `${n[0]}`, (n) => `${n[0]}.${n[1]}`, (n) => `${n[0]}.${n[1]}.${n[2]}`, (n) => `(${letter(n[3])})`],
    references: [
      (n) => `${n[0]}`,
      (n) => `${n[0]}.${n[1]}`,
      (n) => `${n[0]}.${n[1]}.${n[2]}`,
      (n) => `${n[0]}.${n[1]}.${n[2]}(${letter(n[3])})`,
    ],
  },
  paragraph: {
    labels: [
      (n) => `§ ${n[0]}`,
      (n) => `(${n[1]})`,
      (n) => `${letter(n[2])})`,
      (n) => `${letter(n[3])}${letter(n[3])})`,
    ],
    references: [
      (n) => `§ ${n[0]}`,
      (n) => `§ ${n[0]}(${n[1]})`,
      (n) => `§ ${n[0]}(${n[1]})(${letter(n[2])})`,
      (n) => `§ ${n[0]}(${n[1]})(${letter(n[2])})(${letter(n[3])})`,
    ],
  },
  attachment: {
    labels: [(n) => `${n[0]}.`, (n) => `(${letter(n[1])})`, (n) => `(${roman(n[2])})`, (n) => `(${n[3]})`],
    references: [
      (n) => `${n[0]}`,
      (n) => `${n[0]}(${letter(n[1])})`,
      (n) => `${n[0]}(${letter(n[1])})`,
      (n) => `${n[0]}`,
    ],
  },
};

/** Throws when a reference names no clause. */
export function numberClauses(drafts: readonly Draft[], numbering: Numbering): Block[] {
  const references = new Map<string, string>();
  let counters: Counters = [0, 0, 0, 0];
  let list = 0;
  const labelled = drafts.map(({ block, id }) => {
    if (block.type === 'attachment') {
      list += 1;
      counters = [0, 0, 0, 0];
      if (id) references.set(id, block.label);
    }
    if (block.type !== 'clause') {
      if (id && block.type !== 'attachment') throw new Error(`only a clause has a number to refer to: ${id}`);
      return block;
    }
    counters = advance(counters, block.level);
    const scheme = SCHEMES[list === 0 ? numbering : 'attachment'];
    const clause = labelClause(block, scheme, counters, list);
    if (id) references.set(id, clause.reference);
    return clause;
  });
  return labelled.map((block) => resolveBlock(block, references));
}

/** One up on its own level, deeper levels back to nothing. */
function advance(counters: Counters, level: number): Counters {
  const at = (n: number) => (n < level ? counters[n - 1] : n === level ? (counters[n - 1] ?? 0) + 1 : 0) ?? 0;
  return [at(1), at(2), at(3), at(4)];
}

function labelClause(clause: Clause, scheme: Scheme, counters: Counters, list: number): Clause {
  const at = clause.level - 1;
  const label = scheme.labels[at]?.(counters) ?? '';
  return { ...clause, list, label, reference: scheme.references[at]?.(counters) ?? '' };
}

function resolveBlock(block: Block, references: ReadonlyMap<string, string>): Block {
  const resolve = (text: string) =>
    text.replace(/\{@([\w-]+)\}/g, (_, id: string) => {
      const label = references.get(id);
      if (label === undefined) throw new Error(`reference to an unknown clause: ${id}`);
      return label;
    });
  if (block.type === 'toc') return block;
  if (block.type === 'table' || block.type === 'signature') {
    return { ...block, rows: block.rows.map((row) => row.map(resolve)) };
  }
  return { ...block, text: resolve(block.text) };
}
