/**
 * Every passage that a JSON result claims to have read, against the papers as read now: provisions and values of `compare`, sides of a
 * `redline`'s changes, blocks and values of a `map`.
 */
import type { MappedBlock } from '../../model/mapped.js';
import type { Finding } from '../../model/verification.js';
import { shortened } from './shortened.js';
import type { Source } from './sources.js';

/** Parsed and not yet trusted. */
export interface JsonResult {
  readonly schema: 'clausediff/compare@1' | 'clausediff/redline@1' | 'clausediff/map@1';
  readonly [key: string]: unknown;
}

export const JSON_SCHEMAS: readonly string[] = ['clausediff/compare@1', 'clausediff/redline@1', 'clausediff/map@1'];

export function jsonPassageFindings(given: JsonResult, sources: readonly Source[]) {
  const claims = CLAIMS[given.schema](given as Loose);
  const bySource = new Map(sources.map((s) => [s.key, s]));
  const findings = claims.flatMap((claim) => claimFinding(claim, bySource.get(claim.source)) ?? []);
  const checked = { quotes: claims.filter((c) => c.text !== undefined).length, citations: claims.length };
  return { findings, checked };
}

// biome-ignore lint/suspicious/noExplicitAny: a result that somebody may have edited; every access below tolerates any shape
type Loose = any;

interface Claim {
  readonly where: string;
  readonly source: string;
  /** Their texts, joined by line feeds, are what is claimed. */
  readonly blocks: readonly string[];
  readonly text?: string;
  /** Where the quotation begins; undefined when the whole text is claimed. */
  readonly start?: number;
  readonly page?: number | null;
  readonly label?: string | null;
}

const list = (value: Loose): Loose[] => (Array.isArray(value) ? value : []);

const CLAIMS: Readonly<Record<JsonResult['schema'], (given: Loose) => Claim[]>> = {
  'clausediff/compare@1': (given) =>
    list(given.clauses).flatMap((clause, i) =>
      Object.entries<Loose>(clause?.entries ?? {}).flatMap(([key, entry]) => {
        const at = `clauses[${i}].entries.${key}`;
        return [
          ...list(entry?.provisions).map((p, j) => passage(`${at}.provisions[${j}]`, `${key}/${p?.document}`, p)),
          ...list(entry?.terms).map((t, j) => quotation(`${at}.terms[${j}]`, `${key}/${t?.document}`, t)),
        ];
      }),
    ),
  'clausediff/redline@1': (given) =>
    list(given.changes).flatMap((change, i) =>
      (['old', 'new'] as const).flatMap((side) =>
        change?.[side] ? [{ ...passage(`changes[${i}].${side}`, side, change[side]), label: undefined }] : [],
      ),
    ) as Claim[],
  'clausediff/map@1': (given) => [
    ...list(given.blocks).map((b, i) => ({
      ...passage(`blocks[${i}]`, 'document', { ...b, block: b?.id, label: undefined }),
    })),
    ...list(given.terms).map((t, i) => quotation(`terms[${i}]`, 'document', t)),
  ],
};

function passage(where: string, source: string, p: Loose): Claim {
  const blocks = Array.isArray(p?.blocks) ? p.blocks : [p?.block];
  return { where, source, blocks, text: String(p?.text), page: p?.page, label: p?.label };
}

function quotation(where: string, source: string, t: Loose): Claim {
  return { where, source, blocks: [t?.block], text: String(t?.quote), start: Number(t?.start) };
}

/** Silent where the paper cannot be looked into: that is told once, of the paper. */
function claimFinding(claim: Claim, source: Source | undefined): Finding | null {
  if (source && !source.agreement) return null;
  const blocks = claim.blocks.map((id) => source?.agreement?.blocks.find((b) => b.id === id));
  const [first] = blocks;
  if (!first || blocks.some((b) => b === undefined))
    return { code: 'citation', where: claim.where, message: `there is no passage ${claim.blocks.join(', ')}` };
  return wordsFinding(claim, blocks as MappedBlock[]) ?? placeFinding(claim, first);
}

function wordsFinding(claim: Claim, blocks: readonly MappedBlock[]): Finding | null {
  const source = blocks.map((b) => b.text).join('\n');
  const text = claim.text ?? '';
  const holds = claim.start === undefined ? source === text : text !== '' && source.startsWith(text, claim.start);
  return holds
    ? null
    : { code: 'quote', where: claim.where, message: `these words are not in the source there: “${shortened(text)}”` };
}

function placeFinding({ where, page, label }: Claim, block: MappedBlock): Finding | null {
  if (page !== undefined && page !== block.page)
    return { code: 'citation', where, message: `page ${page} is claimed, it stands on page ${block.page}` };
  const printed = block.path.at(-1) ?? block.label;
  if (label !== undefined && label !== printed)
    return { code: 'citation', where, message: `label ${label} is claimed, the source prints ${printed}` };
  return null;
}
