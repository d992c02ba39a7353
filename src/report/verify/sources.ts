/** A memo's papers as found again on disk, and what can be said of their bytes. */
import type { MappedAgreement } from '../../model/mapped.js';
import type { Finding } from '../../model/verification.js';

export interface Source {
  /** Where a JSON result keeps it: "azure/0" (platform and index), "old", "new" or "document". */
  readonly key: string;
  /** As the memo cites it; null where the format names papers by file only. */
  readonly cited: string | null;
  /** Path as recorded. */
  readonly file: string;
  readonly recorded: string;
  /** SHA-256 of the bytes found now; null when there is no such file. */
  readonly found: string | null;
  /** As read now; null when it is missing or cannot be read. */
  readonly agreement: MappedAgreement | null;
  /** Why it cannot be read now; null when it can. */
  readonly problem: string | null;
}

/** A source that is named several times is told of once. */
export function sourceFindings(sources: readonly Source[]): Finding[] {
  const findings = sources.flatMap((s) => sourceFinding(s) ?? []);
  return findings.filter((f, i) => findings.findIndex((o) => o.where === f.where && o.message === f.message) === i);
}

function sourceFinding(source: Source): Finding | null {
  const where = source.file;
  if (source.found === null)
    return { code: 'source-missing', where, message: 'source not found; name its folder with --sources' };
  if (source.found !== source.recorded) {
    const message = `source changed: SHA-256 was ${short(source.recorded)}…, is ${short(source.found)}…`;
    return { code: 'source-changed', where, message };
  }
  if (source.problem !== null) return { code: 'source-unreadable', where, message: source.problem };
  return null;
}

const short = (sha256: string): string => sha256.slice(0, 16);
