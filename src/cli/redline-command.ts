import { redlineAgreements } from '../compare.js';
import type { Materiality, Redline } from '../model/change.js';
import type { MappedAgreement } from '../model/mapped.js';
import { ReadError } from '../model/message.js';
import { writeRedlineMarkdown } from '../write/redline-markdown.js';
import { EXIT } from './exit-codes.js';
import { dateOf, loadTools, mapFiles, toJson } from './inputs.js';
import type { CommonOptions } from './options.js';
import { checkOutputs, deliver } from './output.js';

interface RedlineOptions extends CommonOptions {
  readonly failOn?: 'high' | 'medium' | 'low';
}

export async function redlineCommand(oldFile: string, newFile: string, options: RedlineOptions): Promise<void> {
  checkOutputs(['md', 'json'], options.output, options.format, [oldFile, newFile]);
  const date = dateOf(options);
  const tools = loadTools(options);
  const [old, revised] = await mapFiles([{ file: oldFile }, { file: newFile }], tools, options);
  for (const mapped of [old, revised]) if (mapped instanceof ReadError) throw mapped;
  if (!isMapped(old) || !isMapped(revised)) throw new Error('two files in, two agreements out');
  const redline = redlineAgreements(old, revised, tools);
  await deliver(
    { md: () => writeRedlineMarkdown(redline, { date }), json: () => toJson(redline) },
    options.output,
    options.format,
  );
  if (options.failOn && reaches(redline, options.failOn)) process.exitCode = EXIT.found;
}

const RANKS: readonly Materiality[] = ['none', 'low', 'medium', 'high'];

function reaches(redline: Redline, level: Materiality): boolean {
  return redline.changes.some((c) => RANKS.indexOf(c.materiality) >= RANKS.indexOf(level));
}

const isMapped = (value: MappedAgreement | ReadError | undefined): value is MappedAgreement =>
  value !== undefined && !(value instanceof ReadError);
