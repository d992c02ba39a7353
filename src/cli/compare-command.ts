import { basename, extname } from 'node:path';
import { comparePaperSets, type Tools } from '../compare.js';
import { loadPlaybook } from '../library/playbook.js';
import type { Family } from '../model/agreement.js';
import type { Comparison, MemoOptions, PaperSet } from '../model/comparison.js';
import type { MappedAgreement } from '../model/mapped.js';
import type { Memo } from '../model/memo.js';
import { ReadError } from '../model/message.js';
import type { Playbook } from '../model/playbook.js';
import { checkPaperSets } from '../report/check.js';
import { composeMemo } from '../report/memo.js';
import { type GivenPlatform, type Run, recordOf } from '../report/record.js';
import { writeMemoMarkdown } from '../write/markdown.js';
import { writeRecordComment } from '../write/record-comment.js';
import { baselineFirst, baselineKey } from './baseline.js';
import { type Deal, type DealPlatform, dealIn, filesOf, isDealFile } from './deal.js';
import { EXIT, UsageError } from './exit-codes.js';
import { dateOf, loadTools, mapFiles, toJson } from './inputs.js';
import type { CommonOptions } from './options.js';
import { checkOutputs, deliver } from './output.js';
import { readBytes } from './read-bytes.js';
import { VERSION } from './version.js';

interface CompareOptions extends CommonOptions {
  readonly as: readonly string[];
  readonly side?: MemoOptions['side'];
  readonly template?: string;
  readonly playbook?: string;
  readonly baseline?: string;
}

export async function compareCommand(files: readonly string[], options: CompareOptions): Promise<void> {
  const template =
    options.template === undefined
      ? {}
      : { template: readBytes(options.template, 'the template', 'check the path given to --template') };
  const date = dateOf(options);
  const deal = dealOf(files, options.as);
  checkOutputs(FORMATS, options.output, options.format, [...files, ...filesOf(deal.platforms)]);
  const tools = loadTools(options);
  const playbook = playbookOf(options.playbook ?? deal.playbook, tools);
  const { sets: read, unread, given } = await readSets(deal, tools, options);
  const named = files.length > 1 && !options.as.length ? namedByVendor(read) : read;
  const baseline = baselineKey(options.baseline ?? deal.baseline, named);
  const sets = baselineFirst(named, baseline);
  const comparison = comparePaperSets(sets, tools, baseline);
  const head: MemoOptions = {
    title: deal.title,
    client: deal.client,
    side: options.side ?? deal.side ?? 'neutral',
    date,
  };
  const unreadLines = unread.map((e) => e.message);
  const check = playbook && checkPaperSets(sets, playbook, tools.taxonomy, unreadLines);
  const memo = () => composeMemo(comparison, sets, tools.taxonomy, head, unreadLines, check);
  const made = recordOf(
    baselineFirst(given, baseline),
    comparison,
    sets,
    tools.taxonomy,
    head,
    runOf(options, playbook),
  );
  await deliver(
    {
      md: () => `${writeMemoMarkdown(memo())}${writeRecordComment(made)}`,
      json: () => toJson({ ...comparison, ...(check ? { check } : {}), made }),
      html: async () => `${await htmlOf(memo(), comparison, sets, tools)}${writeRecordComment(made)}`,
      docx: async () => (await import('../write/docx.js')).writeMemoDocx(memo(), { ...template, record: made }),
      xlsx: async () => (await import('../write/xlsx.js')).writeMemoXlsx(memo(), comparison, sets, tools.taxonomy),
    },
    options.output,
    options.format,
  );
  if (unread.length) process.exitCode = EXIT.unreadable;
}

const playbookOf = (given: string | null, tools: Tools): Playbook | null =>
  given === null ? null : loadPlaybook(given, tools.taxonomy);

const FORMATS = ['md', 'json', 'html', 'docx', 'xlsx'];

/** Writers that few runs need are loaded only when asked for: the Word writer alone costs a quarter of a second. */
async function htmlOf(memo: Memo, comparison: Comparison, sets: readonly PaperSet[], tools: Tools): Promise<string> {
  const { writeMemoHtml } = await import('../write/html.js');
  return writeMemoHtml(memo, comparison, sets, tools.taxonomy);
}

function dealOf(files: readonly string[], names: readonly string[]): Deal {
  const deal = dealIn(files);
  if (deal) return deal;
  if (files.some(isDealFile)) throw new UsageError('give a deal.yaml alone; its platforms are compared');
  if (files.length < 2) throw new UsageError('compare wants at least two contracts, or one deal.yaml');
  return {
    title: 'Comparison of contracts',
    client: null,
    side: null,
    playbook: null,
    baseline: null,
    platforms: platformsOf(files, names),
  };
}

/** One column a file, named by --as, else by the file's name; equal names get a number. */
function platformsOf(files: readonly string[], names: readonly string[]): DealPlatform[] {
  const given = new Map(names.map((n) => splitName(n)));
  for (const file of given.keys())
    if (!files.includes(file)) throw new UsageError(`--as names ${file}, which is not among the files`);
  const taken = new Set<string>();
  return files.map((file) => {
    const key = free(given.get(file) ?? nameOf(file, files), taken);
    return { key, name: key, documents: [{ file }], precedence: null };
  });
}

/** "Aldermoor" reads better than a folder's "aldermoor"; only where every paper names another vendor. */
function namedByVendor(sets: readonly PaperSet[]): PaperSet[] {
  const names = sets.map((s) => s.agreements[0]?.document.parties.find((p) => p.role === 'vendor')?.name ?? '');
  const usable = names.every((n) => n !== '' && n.length < 30) && new Set(names).size === names.length;
  return sets.map((s, i) => ({ ...s, name: usable ? (names[i] ?? s.name) : s.name }));
}

function splitName(name: string): [string, string] {
  const at = name.indexOf('=');
  if (at < 1) throw new UsageError(`--as wants label=file, not "${name}"`);
  return [name.slice(at + 1), name.slice(0, at)];
}

/** The file's name, or its folder's where all files are called alike ("aldermoor/dpa.pdf", "vestrand/dpa.pdf"). */
function nameOf(file: string, files: readonly string[]): string {
  const stem = (f: string) => basename(f, extname(f));
  const folder = (f: string) => basename(f.slice(0, -basename(f).length - 1));
  const folders = new Set(files.map(folder));
  return folders.size === files.length && folder(file) !== '' ? folder(file) : stem(file);
}

function free(name: string, taken: Set<string>): string {
  let key = name;
  for (let n = 2; taken.has(key); n++) key = `${name} (${n})`;
  taken.add(key);
  return key;
}

interface ReadSets {
  readonly sets: readonly PaperSet[];
  readonly unread: readonly ReadError[];
  /** Every platform and file as given, for the record. */
  readonly given: readonly GivenPlatform[];
}

/** Goes on past a bad file, so that one scan does not cost the whole memo; with fewer than two platforms left there is nothing to compare. */
async function readSets(deal: Deal, tools: Tools, options: CompareOptions): Promise<ReadSets> {
  const files = deal.platforms.flatMap((p) => p.documents);
  const results = await mapFiles(files, tools, options);
  const resultOf = new Map(files.map((f, i) => [f, results[i]]));
  const unread = results.filter((r) => r instanceof ReadError);
  const sets = deal.platforms.map((p) => {
    const agreements = p.documents
      .map((d) => resultOf.get(d))
      .filter((r): r is MappedAgreement => r !== undefined && !(r instanceof ReadError));
    return { key: p.key, name: p.name, agreements, precedence: p.precedence };
  });
  const readable = sets.filter((s) => s.agreements.length > 0);
  const [first] = unread;
  if (readable.length < 2 && first) throw first;
  const given = deal.platforms.map((p) => ({
    key: p.key,
    name: p.name,
    precedence: p.precedence,
    papers: p.documents.map((d) => {
      const result = resultOf.get(d);
      const family = d.family ?? (options.family as Family | undefined) ?? null;
      return { file: d.file, family, unread: result instanceof ReadError ? result.message : null };
    }),
  }));
  return { sets: readable, unread, given };
}

/** What of the options changes a result, for the record. */
function runOf({ revisions, library }: CommonOptions, playbook: Playbook | null): Run {
  return { version: VERSION, revisions: revisions ?? 'accept', libraryFolder: library ?? null, playbook };
}
