/** What a mapping may and may not depend on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../scripts/samples/docx/write-docx.js';
import type { Paper, Settings } from '../../scripts/samples/paper.js';
import { parseSource } from '../../scripts/samples/parse-source.js';
import { writePdf } from '../../scripts/samples/pdf/write-pdf.js';
import { classifyAgreement } from '../../src/classify/classify-agreement.js';
import { mapAgreement } from '../../src/compare.js';
import { readLibraryFiles } from '../../src/library/files.js';
import { EMPTY } from '../../src/library/layer.js';
import { checkLayer, SHIPPED_LIBRARY } from '../../src/library/load.js';
import { loadModel } from '../../src/library/load-model.js';
import { ownWordings } from '../../src/library/own-wordings.js';
import { wordingId } from '../../src/library/wording.js';
import type { MappedAgreement, MappedBlock } from '../../src/model/mapped.js';
import { paper } from '../classify/paper.js';
import { taxonomy } from '../helpers/library.js';

const model = loadModel();
const tools = { taxonomy, model };

describe('a mapping does not depend', () => {
  it('on the file format, the sheet, the size of the letters, or where pages break, but for what readers see otherwise', async () => {
    const layout = fc.record({
      source: fc.constantFrom('skerrow-sla', 'vestrand-terms', 'aldermoor-terms'),
      ...{ paper: fc.constantFrom<Settings['paper']>('a4', 'letter'), size: fc.constantFrom(9, 10, 11.5, 13) },
    });
    await fc.assert(
      fc.asyncProperty(layout, async ({ source, ...settings }) => {
        const base = sourceOf(source);
        const written: Paper = { ...base, settings: { ...base.settings, ...settings, columns: 1, automatic: false } };
        const pdf = await mapAgreement({ file: 'p.pdf', bytes: await writePdf(written) }, tools);
        const word = await mapAgreement({ file: 'p.docx', bytes: await writeDocx(written) }, tools);
        expect(agreementOn(pdf, word)).toBeGreaterThan(0.95);
      }),
      { numRuns: 3 },
    );
  });

  it('on formats, pages, file names or hashes at all', () => {
    const agreement = paper(CONTRACT, 'dpa');
    const mapping = classifyAgreement(agreement, taxonomy, model);
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 1, max: 99 })), fc.string(), (pages, file) => {
        const blocks = agreement.blocks.map((b) => ({ ...b, page: pages.next().value, endPage: pages.next().value }));
        const document = { ...agreement.document, file, sha256: file, format: 'pdf' as const, pages: 99 };
        expect(classifyAgreement({ document, blocks }, taxonomy, model)).toEqual(mapping);
      }),
      { numRuns: 20 },
    );
  });

  it("on the order of the library's files", () => {
    const files = readLibraryFiles(SHIPPED_LIBRARY)!;
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(checkLayer(shuffled, EMPTY).taxonomy).toEqual(taxonomy);
      }),
      { numRuns: 2 },
    );
  });
});

describe('an exemplar added to a type', () => {
  const texts = taxonomy.types.flatMap((t) => t.exemplars.map((e) => e.text));
  const added = fc.record({
    text: fc.oneof(
      fc.constantFrom(...texts),
      fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)).map(spliced),
    ),
    type: fc.constantFrom(...taxonomy.types.map((t) => t.id)),
    kind: fc.constantFrom(filed, written),
    heading: fc.constantFrom('', '## 4. General\n\n', '## 9. Audit\n\n'),
  });

  it("never lowers that type's score for that text", async () => {
    await fc.assert(
      fc.asyncProperty(added, async ({ text, type, kind, heading }) => {
        const before = await scoreIn(`${CONTRACT}\n${heading}${text}\n`, text, type, tools);
        fc.pre(before !== null); // "EXHIBIT F: …" is read as a heading
        const { taxonomy: layered, parsed } = checkLayer([kind(type, text)], taxonomy);
        const firm = { taxonomy: layered, model, own: ownWordings(parsed) };
        const after = await scoreIn(`${CONTRACT}\n${heading}${text}\n`, text, type, firm);
        expect(after).toBeGreaterThanOrEqual(before!);
        expect(after).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the other paragraphs of a paper where they were', () => {
    const agreement = paper(CONTRACT, 'dpa');
    const firsts = (t: typeof taxonomy) => classifyAgreement(agreement, t, model).map((m) => m.clauses[0]?.id);
    fc.assert(
      fc.property(added, ({ text, type }) => {
        expect(firsts(checkLayer([filed(type, text)], taxonomy).taxonomy)).toEqual(firsts(taxonomy));
      }),
      { numRuns: 30 },
    );
  });
});

const CONTRACT = `# Data Processing Addendum

## 1. Personal data breaches

Supplier shall notify Customer of each personal data breach without undue delay, and within 48 hours after becoming aware of it.

## 2. Audit

Customer may audit Supplier's compliance once a year on thirty days' written notice.

## 3. Governing law

This Addendum is governed by the laws of Ireland.
`;

/** Without the centred lines under the title, which the PDF reader takes for headings of all that follows. */
function sourceOf(name: string): Paper {
  const source = readFileSync(join(import.meta.dirname, `../../samples/sources/${name}.md`), 'utf8');
  return parseSource(source.replace(/^~ .*\n/gm, ''));
}

/** Share of the paragraphs in both that are taken for the same. */
function agreementOn(one: MappedAgreement, other: MappedAgreement): number {
  const meanings = new Map(other.blocks.map((b) => [wordingId(b.text), meaning(b)]));
  const common = one.blocks.filter((b) => meanings.has(wordingId(b.text)));
  expect(common.length).toBeGreaterThan(other.blocks.length * 0.8);
  return common.filter((b) => meanings.get(wordingId(b.text)) === meaning(b)).length / common.length;
}

const meaning = ({ clauses, state }: MappedBlock): string => clauses[0]?.id ?? state ?? '';

/** The beginning of one text and the end of another: words that no exemplar has in this order. */
function spliced([one, other]: [string, string]): string {
  const [a, b] = [one.split(' '), other.split(' ')];
  return [...a.slice(0, Math.ceil(a.length / 2)), ...b.slice(Math.floor(b.length / 2))].join(' ');
}

const stem = (type: string) => type.replace('.', '/');

function filed(type: string, text: string) {
  const entry = { id: wordingId(text), text, side: 'vendor', style: 'contract', date: '2026-01-05', reviewer: 'Q' };
  const path = `${stem(type)}.wordings.yaml`;
  return { path, file: path, text: JSON.stringify([{ ...entry, sources: [] }]) };
}

function written(type: string, text: string) {
  const path = `${stem(type)}.yaml`;
  return {
    path,
    file: path,
    text: JSON.stringify({ id: type, exemplars: [{ text, side: 'vendor', style: 'plain' }] }),
  };
}

/** Null when the text is not read as one paragraph. */
async function scoreIn(markdown: string, text: string, type: string, using: Parameters<typeof mapAgreement>[1]) {
  const bytes = new TextEncoder().encode(markdown);
  const { blocks } = await mapAgreement({ file: 'p.md', bytes, family: 'dpa' }, using);
  const block = blocks.findLast((b) => wordingId(b.text) === wordingId(text));
  return block?.kind === 'paragraph' ? (block.clauses.find((c) => c.id === type)?.score ?? 0) : null;
}
