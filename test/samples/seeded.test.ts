import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Block, Paper } from '../../scripts/samples/paper.js';
import { parseSource } from '../../scripts/samples/parse-source.js';

interface Difference {
  readonly id: string;
  readonly clause: string;
  readonly field?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly quotes?: Readonly<Record<string, string>>;
}

interface Change {
  readonly id: string;
  readonly old_label: string | null;
  readonly new_label: string | null;
  readonly old: string | null;
  readonly new: string | null;
}

interface Seeded {
  readonly differences: readonly Difference[];
  readonly redline: readonly { readonly pair: readonly [string, string]; readonly changes: readonly Change[] }[];
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = join(ROOT, 'samples/sources');
const seeded = parse(readFileSync(join(ROOT, 'samples/seeded.yaml'), 'utf8')) as Seeded;
const papers = readdirSync(SOURCES).map((name) => parseSource(readFileSync(join(SOURCES, name), 'utf8')));

describe('the list of seeded differences', () => {
  it('names each difference once', () => {
    const ids = seeded.differences.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThanOrEqual(45);
  });

  it('uses clause types of the clause library', () => {
    const unknown = seeded.differences.filter(({ clause }) => !libraryHas(clause));
    expect(unknown.map(({ id, clause }) => `${id}: ${clause}`)).toEqual([]);
  });

  it('quotes words that stand in the section it names', () => {
    const wrong = seeded.differences.flatMap((difference) =>
      Object.entries(difference.quotes ?? {}).flatMap(([platform, quote]) => {
        const [kind, ...label] = (difference.where?.[platform] ?? '').split(' ');
        const text = sectionText(paperAt(new RegExp(`^${platform}/${kind}\\.`)), label.join(' '));
        return text.includes(quote) ? [] : [`${difference.id}: ${platform} ${kind} ${label.join(' ')}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('quotes the old and the new words of each change where they stand', () => {
    const wrong = seeded.redline.flatMap(({ pair, changes }) =>
      changes.flatMap((change) => [
        ...misquoted(change.id, pair[0], change.old_label, change.old),
        ...misquoted(change.id, pair[1], change.new_label, change.new),
      ]),
    );
    expect(wrong).toEqual([]);
  });
});

function libraryHas(clause: string): boolean {
  const [group = '', ...rest] = clause.split('.');
  return readdirSync(join(ROOT, 'clause-library', group)).includes(`${rest.join('.')}.yaml`);
}

function misquoted(id: string, path: string, label: string | null, words: string | null): string[] {
  if (words === null) return [];
  const paper = papers.find(({ settings }) => settings.out === path);
  const text = label === null ? paper?.blocks.map(blockText).join('\n') : sectionText(paper, label);
  return text?.includes(words) ? [] : [`${id}: ${path} ${label}`];
}

function paperAt(path: RegExp): Paper | undefined {
  return papers.find(({ settings }) => path.test(settings.out));
}

/** The clause or attachment with this label and what follows it up to the next labelled one. */
function sectionText(paper: Paper | undefined, label: string): string {
  const blocks = paper?.blocks ?? [];
  const start = blocks.findIndex((block) => blockLabel(block) === label);
  if (start < 0) return '';
  const whole = blocks[start]?.type === 'attachment';
  const ends = (block: Block) => block.type === 'attachment' || (!whole && block.type === 'clause');
  const length = blocks.slice(start + 1).findIndex(ends);
  const end = length < 0 ? blocks.length : start + 1 + length;
  return blocks.slice(start, end).map(blockText).join('\n');
}

function blockLabel(block: Block): string | null {
  if (block.type === 'attachment') return block.label;
  return block.type === 'clause' && block.list === 0 ? block.reference : null;
}

function blockText(block: Block): string {
  if (block.type === 'toc') return '';
  const text = 'rows' in block ? block.rows.flat().join('\n') : block.text;
  return text.replace(/\*\*?/g, '').replace(/\[\^\w+\]/g, '');
}
