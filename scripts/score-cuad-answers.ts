/**
 * Key terms of contracts that no rule was written for: the CUAD contracts against the answers of its experts.
 *
 *     npx tsx scripts/score-cuad-answers.ts [--shared ../shared] [--details]
 *
 * governing law   the expert names a place; targets 93 %
 * renewal notice  the expert gives the period of notice that stops a renewal; target 80 %
 * renewal term    the expert gives the length of a renewal
 * cap             the experts' own quotes limit an amount ("shall not exceed", "limited to"): is a cap found at all?
 * expiration      start and end are full dates, so that their distance can be compared with the term found, or the answer is "perpetual"
 *
 * `right` agrees with the answer, `wrong` states something else, `absent` states nothing. Answers that leave the comparison to a
 * blank ("[]/[]/2015"), to another paper or to a list of places are not counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mapAgreement, type Tools } from '../src/compare.js';
import { loadLibrary } from '../src/library/load.js';
import { loadModel } from '../src/library/load-model.js';
import type { MappedAgreement } from '../src/model/mapped.js';
import { parseCsv } from './reading/csv.js';
import { type Answer, compareAnswers, type Outcome, QUESTIONS } from './reading/cuad-answers.js';
import { skipWithout } from './reading/skip-without.js';

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, details: { type: 'boolean', default: false } },
});
const FOLDER = join(values.shared, 'corpus/cuad');

async function main(): Promise<void> {
  skipWithout(FOLDER);
  const taxonomy = loadLibrary();
  const tools: Tools = { taxonomy, model: loadModel() };
  const records = new Map(
    parseCsv(readFileSync(join(FOLDER, 'master_clauses.csv'), 'utf8')).map((record) => [record.File ?? '', record]),
  );
  const answers: Answer[] = [];
  for (const file of readdirSync(join(FOLDER, 'pdf')).sort()) {
    const record = records.get(file.replace(/\.pdf$/, ''));
    if (!record) continue;
    const found = compareAnswers(record, await mapped(join(FOLDER, 'pdf', file), tools));
    if (values.details) for (const answer of found) process.stdout.write(`${describe(answer, file)}\n`);
    answers.push(...found);
  }
  for (const question of QUESTIONS) process.stdout.write(`${summary(question, answers)}\n`);
}

function mapped(path: string, tools: Tools): Promise<MappedAgreement> {
  return mapAgreement({ file: path, bytes: new Uint8Array(readFileSync(path)) }, tools);
}

function describe({ question, outcome, expected, found }: Answer, file: string): string {
  return `${outcome.padEnd(7)} ${question.padEnd(15)} ${file.slice(0, 40).padEnd(40)} ${expected} | ${found.join('; ')}`;
}

function summary(question: string, answers: readonly Answer[]): string {
  const own = answers.filter((answer) => answer.question === question);
  const count = (outcome: Outcome) => own.filter((answer) => answer.outcome === outcome).length;
  const share = own.length === 0 ? 0 : count('right') / own.length;
  return `${question.padEnd(15)} ${share.toFixed(3)} of ${own.length} (right ${count('right')}, wrong ${count('wrong')}, absent ${count('absent')})`;
}

await main();
