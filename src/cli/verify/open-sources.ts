/** The papers a memo names → found again, hashed and read as they were read when it was made. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mapAgreement, type Reader, type Tools } from '../../compare.js';
import type { Family } from '../../model/agreement.js';
import type { MemoRecord } from '../../model/memo-record.js';
import { ReadError } from '../../model/message.js';
import type { ReadOptions } from '../../read/read-source.js';
import type { JsonResult } from '../../report/verify/json-passages.js';
import type { Source } from '../../report/verify/sources.js';

/** A paper as the memo names it. */
export interface NamedPaper {
  readonly key: string;
  readonly cited: string | null;
  readonly file: string;
  readonly recorded: string;
  readonly family: Family | undefined;
}

export interface Places {
  readonly memo: string;
  /** --sources */
  readonly folder: string | undefined;
}

/** Papers that could not be read when the memo was made are no sources: nothing in it rests on them. */
export function papersOfRecord(record: MemoRecord): NamedPaper[] {
  return record.platforms.flatMap((platform) =>
    platform.papers
      .filter((p) => p.sha256 !== null)
      .map((p, i) => ({
        key: `${platform.key}/${i}`,
        cited: p.cited,
        file: p.file,
        recorded: String(p.sha256),
        family: p.family ?? undefined,
      })),
  );
}

/** `redline` and `map` results name their papers themselves. */
export function papersOfResult(json: JsonResult, family: Family | undefined): NamedPaper[] {
  return (['old', 'new', 'document'] as const).flatMap((key) => {
    const document = json[key] as { file?: unknown; sha256?: unknown } | undefined;
    if (typeof document?.file !== 'string') return [];
    return [{ key, cited: null, file: document.file, recorded: String(document.sha256), family }];
  });
}

export async function openSource(
  paper: NamedPaper,
  places: Places,
  tools: Tools,
  options: ReadOptions,
  read: Reader,
): Promise<Source> {
  const { key, cited, file, recorded, family } = paper;
  const path = locate(file, places);
  if (path === null) return { key, cited, file, recorded, found: null, agreement: null, problem: null };
  const bytes = new Uint8Array(readFileSync(path));
  const found = createHash('sha256').update(bytes).digest('hex');
  const source = { key, cited, file, recorded, found };
  try {
    const agreement = await mapAgreement({ file, bytes, family }, tools, options, read);
    return { ...source, agreement, problem: null };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { ...source, agreement: null, problem: `${error.found}; ${error.remedy}` };
  }
}

/** With --sources only there, under any tail of its path ("a/b/dpa.pdf", "b/dpa.pdf", "dpa.pdf"); else from here, then beside the memo. */
function locate(file: string, { memo, folder }: Places): string | null {
  const parts = file.split(/[\\/]+/);
  const tails = parts.map((_, i) => parts.slice(i).join('/')).filter((t) => t !== '');
  const candidates = folder === undefined ? [file, join(dirname(memo), file)] : tails.map((tail) => join(folder, tail));
  return candidates.find((c) => existsSync(c) && statSync(c).isFile()) ?? null;
}
