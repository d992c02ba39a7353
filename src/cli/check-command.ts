/** `clausediff check`: papers against a firm's playbook. Each file is a paper set of its own; a deal.yaml groups them by platform. */
import { basename, extname } from 'node:path';
import { loadPlaybook } from '../library/playbook.js';
import type { CheckReport, PositionStatus } from '../model/check.js';
import type { PaperSet } from '../model/comparison.js';
import type { MappedAgreement } from '../model/mapped.js';
import { ReadError } from '../model/message.js';
import { checkPaperSets } from '../report/check.js';
import { writeCheckMarkdown } from '../write/check-markdown.js';
import { type DealPlatform, dealIn, filesOf } from './deal.js';
import { EXIT, UsageError } from './exit-codes.js';
import { dateOf, loadTools, mapFiles, toJson } from './inputs.js';
import type { CommonOptions } from './options.js';
import { checkOutputs, deliver } from './output.js';

interface CheckOptions extends CommonOptions {
  readonly playbook?: string;
  readonly failOn?: 'outside' | 'silent';
}

export async function checkCommand(files: readonly string[], options: CheckOptions): Promise<void> {
  const date = dateOf(options);
  const deal = dealIn(files);
  const platforms = deal?.platforms ?? platformsOf(files);
  const given = options.playbook ?? deal?.playbook ?? null;
  if (given === null) throw new UsageError('name the playbook: --playbook <file>, or playbook: in the deal.yaml');
  checkOutputs(['md', 'json'], options.output, options.format, [...files, ...filesOf(platforms)]);
  const tools = loadTools(options);
  const playbook = loadPlaybook(given, tools.taxonomy);
  const { sets, unread } = await readPapers(platforms, tools, options);
  const report = checkPaperSets(sets, playbook, tools.taxonomy, unread);
  await deliver(
    { md: () => writeCheckMarkdown(report, { date }), json: () => toJson(report) },
    options.output,
    options.format,
  );
  if (options.failOn && fails(report, options.failOn)) process.exitCode = EXIT.found;
  if (unread.length) process.exitCode = EXIT.unreadable;
}

function platformsOf(files: readonly string[]): DealPlatform[] {
  const stems = files.map((f) => basename(f, extname(f)));
  return files.map((file, i) => {
    const stem = stems[i] ?? file;
    const name = stems.indexOf(stem) === stems.lastIndexOf(stem) ? stem : file;
    return { key: stems.indexOf(stem) === i ? stem : file, name, documents: [{ file }], precedence: null };
  });
}

/** Goes on past a bad file; throws when none is left. */
async function readPapers(
  platforms: readonly DealPlatform[],
  tools: ReturnType<typeof loadTools>,
  options: CheckOptions,
) {
  const documents = platforms.flatMap((p) => p.documents);
  const results = await mapFiles(documents, tools, options);
  const errors = results.filter((r) => r instanceof ReadError);
  if (errors.length === results.length && errors[0]) throw errors[0];
  const sets = platforms.map((p): PaperSet => {
    const mine = p.documents.map((d) => results[documents.indexOf(d)]);
    const agreements = mine.filter((r): r is MappedAgreement => r !== undefined && !(r instanceof ReadError));
    return { key: p.key, name: p.name, agreements, precedence: p.precedence };
  });
  return { sets: sets.filter((s) => s.agreements.length > 0), unread: errors.map((e) => e.message) };
}

const FAILING: Readonly<Record<'outside' | 'silent', readonly PositionStatus[]>> = {
  outside: ['outside'],
  silent: ['outside', 'silent'],
};

function fails(report: CheckReport, level: 'outside' | 'silent'): boolean {
  return report.positions.some((p) => p.results.some((r) => FAILING[level].includes(r.status)));
}
