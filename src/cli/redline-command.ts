import { readFileSync } from 'node:fs';
import { redlineAgreements, trackVersions, type Version } from '../compare.js';
import type { Materiality, Redline } from '../model/change.js';
import type { MappedAgreement } from '../model/mapped.js';
import { ReadError } from '../model/message.js';
import { boundedReader, DEFAULT_LIMITS } from '../read/bounded-reader.js';
import { writeRedlineMarkdown } from '../write/redline-markdown.js';
import { EXIT } from './exit-codes.js';
import { dateOf, loadTools, mapFiles, toJson } from './inputs.js';
import type { CommonOptions } from './options.js';
import { checkOutputs, deliver } from './output.js';

interface RedlineOptions extends CommonOptions {
  readonly failOn?: 'high' | 'medium' | 'low';
  /** Whose name tracked changes bear. */
  readonly author: string;
}

export async function redlineCommand(oldFile: string, newFile: string, options: RedlineOptions): Promise<void> {
  checkOutputs(['md', 'json', 'docx'], options.output, options.format, [oldFile, newFile]);
  const date = dateOf(options);
  const tools = loadTools(options);
  const [old, revised] = await mapFiles([{ file: oldFile }, { file: newFile }], tools, options);
  for (const mapped of [old, revised]) if (mapped instanceof ReadError) throw mapped;
  if (!isMapped(old) || !isMapped(revised)) throw new Error('two files in, two agreements out');
  const redline = redlineAgreements(old, revised, tools);
  await deliver(
    {
      md: () => writeRedlineMarkdown(redline, { date }),
      json: () => toJson(redline),
      docx: () => writeTracked(old, revised, options),
    },
    options.output,
    options.format,
  );
  if (options.failOn && reaches(redline, options.failOn)) process.exitCode = EXIT.found;
}

/** What the reader of the redline should know goes to stderr. */
async function writeTracked(
  old: MappedAgreement,
  revised: MappedAgreement,
  options: RedlineOptions,
): Promise<Uint8Array> {
  const reader = boundedReader({ ...DEFAULT_LIMITS, jobs: 2 });
  try {
    const [from, to] = [old, revised].map((mapped) => {
      const { file, family } = mapped.document;
      return { input: { file, bytes: new Uint8Array(readFileSync(file)), family }, mapped };
    }) as [Version, Version];
    const signature = { author: options.author, date: revisionDate(options) };
    const { revisions = 'accept' } = options;
    const { bytes, messages } = await trackVersions(from, to, signature, { revisions }, reader.read);
    for (const { message } of messages) process.stderr.write(`note: ${message}\n`);
    return bytes;
  } finally {
    await reader.close();
  }
}

/** Never the clock's: the same papers give the same file on any day. */
const revisionDate = (options: RedlineOptions): string =>
  options.date === undefined && !process.env.SOURCE_DATE_EPOCH ? FIRST_DAY : dateOf(options);

const FIRST_DAY = '1980-01-01';

const RANKS: readonly Materiality[] = ['none', 'low', 'medium', 'high'];

function reaches(redline: Redline, level: Materiality): boolean {
  return redline.changes.some((c) => RANKS.indexOf(c.materiality) >= RANKS.indexOf(level));
}

const isMapped = (value: MappedAgreement | ReadError | undefined): value is MappedAgreement =>
  value !== undefined && !(value instanceof ReadError);
