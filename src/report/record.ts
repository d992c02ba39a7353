/** Compared papers and the options given → the record that a memo carries, with which `verify` makes it again. */
import { createHash } from 'node:crypto';
import type { Family } from '../model/agreement.js';
import type { Comparison, MemoOptions, PaperSet } from '../model/comparison.js';
import type { MemoRecord, RecordedPaper, RecordedPlatform } from '../model/memo-record.js';
import type { Playbook } from '../model/playbook.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { makeContext } from './memo/context.js';

/** A platform as it was given, files that could not be read included. */
export interface GivenPlatform {
  readonly key: string;
  readonly name: string;
  readonly precedence: readonly string[] | null;
  readonly papers: readonly {
    readonly file: string;
    readonly family: Family | null;
    /** Null when it was read. */
    readonly unread: string | null;
  }[];
}

export interface Run {
  readonly version: string;
  readonly revisions: 'accept' | 'reject';
  readonly libraryFolder: string | null;
  readonly playbook: Playbook | null;
}

export function recordOf(
  given: readonly GivenPlatform[],
  comparison: Comparison,
  sets: readonly PaperSet[],
  taxonomy: Taxonomy,
  head: MemoOptions,
  run: Run,
): MemoRecord {
  const { paperName } = makeContext(comparison, sets, taxonomy, head, []);
  return {
    schema: 'clausediff/record@1',
    version: run.version,
    title: head.title,
    client: head.client,
    side: head.side,
    date: head.date,
    revisions: run.revisions,
    baseline: comparison.baseline,
    library: { folder: run.libraryFolder, sha256: digestOf(taxonomy) },
    playbook: run.playbook && { file: run.playbook.file, sha256: digestOf(run.playbook) },
    platforms: given.map((p) => platform(p, comparison, paperName)),
  };
}

/** Tells whether the clause library or the playbook is the one that a memo was made with. */
export function digestOf(knowledge: Taxonomy | Playbook): string {
  return createHash('sha256').update(JSON.stringify(knowledge)).digest('hex');
}

function platform(
  given: GivenPlatform,
  comparison: Comparison,
  paperName: (platform: string, document: number) => string,
): RecordedPlatform {
  const compared = comparison.platforms.find((p) => p.key === given.key);
  const documents = compared?.documents ?? [];
  let read = 0;
  const papers = given.papers.map((paper): RecordedPaper => {
    if (paper.unread !== null) return { cited: null, file: paper.file, sha256: null, ...withoutFile(paper) };
    const document = read++;
    return {
      cited: paperName(given.key, document),
      file: paper.file,
      sha256: documents[document]?.sha256 ?? null,
      ...withoutFile(paper),
    };
  });
  return { key: given.key, name: compared?.name ?? given.name, precedence: given.precedence, papers };
}

const withoutFile = ({ family, unread }: GivenPlatform['papers'][number]) => ({ family, unread });
