/** What every part of the memo needs: the comparison, the papers, and how to cite them. */
import type { Family } from '../../model/agreement.js';
import type { CheckReport } from '../../model/check.js';
import type { ComparedClause, Comparison, MemoOptions, PaperSet } from '../../model/comparison.js';
import type { MappedAgreement, MappedBlock } from '../../model/mapped.js';
import type { Cite, Inline } from '../../model/memo.js';
import type { ClauseType, Taxonomy } from '../../model/taxonomy.js';
import { placeOf } from '../../text/place.js';
import { inReadingOrder } from './order.js';

export interface Context {
  readonly comparison: Comparison;
  readonly sets: readonly PaperSet[];
  readonly types: ReadonlyMap<string, ClauseType>;
  readonly taxonomy: Taxonomy;
  readonly options: MemoOptions;
  readonly unread: readonly string[];
  /** The papers against the firm's playbook; null without one. */
  readonly check: CheckReport | null;
  readonly nameOf: (platform: string) => string;
  readonly paperName: (platform: string, document: number) => string;
  readonly cite: (platform: string, document: number, block: string) => Cite;
  readonly blockOf: (platform: string, document: number, block: string) => MappedBlock;
}

export function makeContext(
  comparison: Comparison,
  sets: readonly PaperSet[],
  taxonomy: Taxonomy,
  options: MemoOptions,
  unread: readonly string[],
  check: CheckReport | null = null,
): Context {
  const byKey = new Map(sets.map((s) => [s.key, s]));
  const blocks = new Map(
    sets.flatMap((s) => s.agreements.flatMap((a, d) => a.blocks.map((b) => [`${s.key} ${d} ${b.id}`, b] as const))),
  );
  const blockOf = (platform: string, document: number, block: string) => {
    const found = blocks.get(`${platform} ${document} ${block}`);
    if (!found) throw new Error(`cites block ${block} of ${platform}'s paper ${document}, which is not there`);
    return found;
  };
  const paperName = (platform: string, document: number) => shortName(byKey.get(platform), document);
  const cite = (platform: string, document: number, block: string): Cite => {
    const b = blockOf(platform, document, block);
    return { paper: paperName(platform, document), platform, document, block, place: placeOf(b), page: b.page };
  };
  return {
    comparison,
    sets,
    types: new Map(taxonomy.types.map((t) => [t.id, t])),
    taxonomy,
    options,
    unread,
    check,
    nameOf: (platform) => byKey.get(platform)?.name ?? platform,
    paperName,
    cite,
    blockOf,
  };
}

/** Kinds of paper as citations name them. */
export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  dpa: 'DPA',
  sla: 'SLA',
  license: 'Licence',
  msa: 'Terms',
  aup: 'AUP',
  order: 'Order',
};

/** "Azure DPA"; a number is added where a platform has two papers of one family. */
export function shortName(set: PaperSet | undefined, document: number): string {
  const paper = set?.agreements[document];
  if (!set || !paper) throw new Error(`there is no paper ${document}`);
  const alike = set.agreements.filter((a) => a.document.family === paper.document.family);
  const number = alike.length > 1 ? ` ${alike.indexOf(paper) + 1}` : '';
  return `${set.name} ${FAMILY_NAMES[paper.document.family]}${number}`;
}

export const text = (words: string): Inline => ({ type: 'text', text: words });
export const strong = (words: string): Inline => ({ type: 'strong', text: words });

export function ofMateriality(context: Context, level: ComparedClause['materiality']): ComparedClause[] {
  return inReadingOrder(context.comparison.clauses).filter((c) => c.materiality === level);
}

export function documentsOf(context: Context): { set: PaperSet; agreement: MappedAgreement; document: number }[] {
  return context.sets.flatMap((set) => set.agreements.map((agreement, document) => ({ set, agreement, document })));
}

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "A, B and C" */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Citations of one statement, a space between them. */
export function spaced(cites: readonly Cite[]): Inline[] {
  return cites.flatMap((cite, i): Inline[] => [...(i ? [text(' ')] : []), { type: 'cite', cite }]);
}

/** Each place once, the first of them, and how many more: two passages of one section on one page print the same citation. */
export function firstPlaces(cites: readonly Cite[], most: number, between: string): Inline[] {
  const words = cites.map(printed);
  const places = cites.filter((_, i) => words.indexOf(words[i] ?? '') === i);
  const shown = places
    .slice(0, most)
    .flatMap((cite, i): Inline[] => [...(i ? [text(between)] : []), { type: 'cite', cite }]);
  return places.length > most ? [...shown, text(` and ${places.length - most} more`)] : shown;
}

const printed = ({ paper, place, page }: Cite): string => `${paper}, ${place}, ${page}`;

/** The first places of a platform's provisions; "not found" where it has none. */
export function provisionPlaces(
  context: Context,
  platform: string,
  provisions: readonly { readonly document: number; readonly block: string }[] = [],
): Inline[] {
  if (!provisions.length) return [text('not found')];
  return firstPlaces(
    provisions.map((p) => context.cite(platform, p.document, p.block)),
    3,
    '; ',
  );
}

/** What `make` says of each platform's own part, in the platforms' order; nothing where a platform has no part. */
export function byPlatform<T extends { readonly platform: string }, N>(
  context: Context,
  found: readonly T[],
  make: (name: string, own: readonly T[]) => N[],
): N[] {
  return context.sets.flatMap(({ key, name }) => {
    const own = found.filter((f) => f.platform === key);
    return own.length ? make(name, own) : [];
  });
}
