/**
 * One measured redline in a process of its own: `node redline-once.mjs ours|jsdiff <old.docx> <new.docx>`; prints figures as JSON. The clock
 * runs over the comparison alone, after reading; jsdiff's diffWords gets the same words, a paragraph a line.
 */
import { readFileSync } from 'node:fs';

/** diffWords over long papers may not end in any time worth waiting for. */
const MOST_MILLISECONDS = 120_000;

const [, , how, ...files] = process.argv;
const papers = await Promise.all(files.map(readPaper));
const started = process.hrtime.bigint();
const counted = how === 'ours' ? await redlineWithOurs() : await redlineWithJsdiff();
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...counted, seconds, megabytes }), () => process.exit(0));

async function readPaper(file) {
  const { readSource } = await import('../../dist/read/read-source.js');
  const { structureAgreement } = await import('../../dist/structure/structure-agreement.js');
  const { mapReport } = await import('../../dist/report/map.js');
  const source = await readSource(new Uint8Array(readFileSync(file)), file);
  const agreement = structureAgreement(source, { file, sha256: '0'.repeat(64) });
  const mapping = agreement.blocks.map(({ id }) => ({ block: id, clauses: [], state: 'unmapped', review: false }));
  return mapReport(agreement, mapping, []);
}

async function redlineWithOurs() {
  const { redlineAgreements } = await import('../../dist/compare.js');
  const { changes } = redlineAgreements(papers[0], papers[1], { taxonomy: { types: [], groups: [], confusable: [] } });
  return { found: changes.length };
}

async function redlineWithJsdiff() {
  const { diffWords } = await import('diff');
  const [old, revised] = papers.map((paper) => paper.blocks.map(({ text }) => text).join('\n'));
  const parts = diffWords(old, revised, { timeout: MOST_MILLISECONDS });
  return { found: parts ? parts.filter((part) => part.added || part.removed).length : null };
}
