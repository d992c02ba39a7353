/**
 * The labelled papers -> agreements as our own readers give them, with each label on the blocks that hold its words.
 *
 * The labels number the paragraphs of the source text; a reader may cut or join them otherwise. Both sides are aligned word by word with
 * the scorer's own functions, so that what is learnt and measured here is what the scorer sees. Each paper is read as PDF and as Word.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Agreement } from '../../src/model/agreement.js';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { readPdf } from '../../src/read/pdf/read-pdf.js';
import { structureAgreement } from '../../src/structure/structure-agreement.js';

export interface LabelledUnit {
  readonly n: number;
  readonly kind: string;
  readonly clauses: readonly string[];
  readonly maybe: readonly string[];
  readonly state: string | null;
  readonly text: string;
  /** Blocks that hold a fair share of its words, the fullest first, as the scorer picks them. */
  readonly blocks: readonly number[];
}

/** What a block is labelled with: the labels of the units whose words it holds, the fullest unit's primary first. */
export interface BlockLabel {
  readonly clauses: readonly string[];
  readonly maybe: readonly string[];
  readonly state: string | null;
}

export interface LabelledPaper {
  readonly id: string;
  readonly vendor: string;
  readonly family: string;
  /** Terms under which its text is published. */
  readonly licence: string;
  readonly format: 'pdf' | 'docx';
  readonly agreement: Agreement;
  readonly units: readonly LabelledUnit[];
  readonly labels: readonly (BlockLabel | null)[];
}

interface Unit {
  readonly n: number;
  readonly kind: string;
  readonly text: string;
}

interface GoldUnit {
  readonly n: number;
  readonly clauses?: string[];
  readonly maybe?: string[];
  readonly state?: string;
}

interface Gold {
  readonly source: string;
  readonly family: string;
  readonly units: readonly GoldUnit[];
}

interface Scorer {
  units(markdown: string): Unit[];
  words(text: string): string[];
  alignWords(gold: string[][], pred: string[][]): { hits: Map<number, number>[] };
}

/** `shared` is the folder that holds gold/, corpus/ and eval/. */
export async function loadPapers(shared: string): Promise<LabelledPaper[]> {
  const scorer = await loadScorer(shared);
  const manifest = JSON.parse(readFileSync(join(shared, 'corpus/manifest.json'), 'utf8')) as Manifest;
  const papers: LabelledPaper[] = [];
  for (const name of readdirSync(join(shared, 'gold')).sort()) {
    if (!name.endsWith('.json')) continue;
    const gold = JSON.parse(readFileSync(join(shared, 'gold', name), 'utf8')) as Gold;
    for (const format of ['pdf', 'docx'] as const) {
      const paper = await loadPaper(shared, name.replace(/\.json$/, ''), gold, format, scorer, manifest);
      if (paper) papers.push(paper);
    }
  }
  return papers;
}

async function loadScorer(shared: string): Promise<Scorer> {
  const load = (file: string) => import(pathToFileURL(join(shared, 'eval', file)).href);
  return { ...(await load('units.mjs')), ...(await load('text.mjs')) } as Scorer;
}

async function loadPaper(
  shared: string,
  id: string,
  gold: Gold,
  format: 'pdf' | 'docx',
  scorer: Scorer,
  manifest: Manifest,
): Promise<LabelledPaper | null> {
  const source = join(shared, 'corpus', gold.source);
  const file = source.replace(/\.md$/, `.${format}`);
  if (!existsSync(file)) return null;
  const bytes = new Uint8Array(readFileSync(file));
  const read = format === 'pdf' ? await readPdf(bytes, file) : await readDocx(bytes, file);
  const agreement = structureAgreement(read, { file, sha256: '' });
  const all = scorer.units(readFileSync(source, 'utf8'));
  return {
    id,
    vendor: id.split('--')[1] ?? id,
    family: gold.family,
    licence: licenceOf(manifest, gold.source),
    format,
    agreement,
    ...alignLabels(all, gold, agreement, scorer),
  };
}

function licenceOf({ documents }: Manifest, source: string): string {
  return documents.find((d) => d.files.md === source)?.licence ?? 'unknown';
}

interface Manifest {
  readonly documents: readonly { readonly licence: string; readonly files: { readonly md?: string } }[];
}

function alignLabels(all: readonly Unit[], gold: Gold, agreement: Agreement, scorer: Scorer) {
  const { hits } = scorer.alignWords(
    all.map((u) => scorer.words(u.text)),
    agreement.blocks.map((b) => scorer.words(b.text)),
  );
  const units = gold.units.map((g): LabelledUnit => {
    const unit = all[g.n]!;
    const size = scorer.words(unit.text).length;
    const found = [...hits[g.n]!].sort((x, y) => y[1] - x[1]);
    const blocks = found.filter(([, n]) => n >= Math.max(3, size * 0.25) || n === size).map(([b]) => b);
    return {
      n: g.n,
      kind: unit.kind,
      clauses: g.clauses ?? [],
      maybe: g.maybe ?? [],
      state: g.state ?? null,
      text: unit.text,
      blocks,
    };
  });
  return { units, labels: labelsOfBlocks(units, hits, agreement.blocks.length) };
}

function labelsOfBlocks(units: readonly LabelledUnit[], hits: readonly Map<number, number>[], count: number) {
  return Array.from({ length: count }, (_, b): BlockLabel | null => {
    const inside = units
      .filter((u) => u.blocks.includes(b))
      .sort((x, y) => (hits[y.n]!.get(b) ?? 0) - (hits[x.n]!.get(b) ?? 0));
    if (!inside.length) return null;
    const typed = inside.filter((u) => u.clauses.length);
    const clauses = [...new Set(typed.flatMap((u) => u.clauses))];
    const maybe = [...new Set(inside.flatMap((u) => u.maybe))].filter((id) => !clauses.includes(id));
    return { clauses, maybe, state: clauses.length ? null : inside[0]!.state };
  });
}
