/** `clausediff verify`: re-open the sources of a memo and say whether every line of it still holds. Exit code 1 when one does not. */
import type { Tools } from '../compare.js';
import { LibraryError } from '../library/load.js';
import { loadPlaybook } from '../library/playbook.js';
import type { Family } from '../model/agreement.js';
import type { MemoRecord } from '../model/memo-record.js';
import type { Playbook } from '../model/playbook.js';
import type { Finding, Verification } from '../model/verification.js';
import { boundedReader, DEFAULT_LIMITS } from '../read/bounded-reader.js';
import { digestOf } from '../report/record.js';
import type { Source } from '../report/verify/sources.js';
import { unverifiable, verifyJsonResult, verifyMemoText, withFinding, withoutSources } from '../report/verify.js';
import { writeVerificationText } from '../write/verify-text.js';
import { EXIT } from './exit-codes.js';
import { loadTools, progress, toJson } from './inputs.js';
import type { CommonOptions } from './options.js';
import { checkOutputs, deliver } from './output.js';
import { type OpenedMemo, openMemo } from './verify/open-memo.js';
import { type NamedPaper, openSource, papersOfRecord, papersOfResult } from './verify/open-sources.js';
import { remakeComparison, remakeMemo, remakeResult } from './verify/remake.js';
import { VERSION } from './version.js';

interface VerifyOptions extends CommonOptions {
  readonly sources?: string;
}

export async function verifyCommand(memo: string, options: VerifyOptions): Promise<void> {
  checkOutputs(['text', 'txt', 'json'], options.output, options.format, [memo]);
  const opened = await openMemo(memo);
  const verified = await verify(memo, opened, options);
  const text = () => writeVerificationText(verified);
  await deliver({ text, txt: text, json: () => toJson(verified) }, options.output, options.format);
  if (!verified.holds) process.exitCode = verified.findings.some(isNoSources) ? EXIT.unreadable : EXIT.found;
}

const isNoSources = ({ code }: Finding): boolean => code === 'no-sources';

async function verify(memo: string, opened: OpenedMemo, options: VerifyOptions): Promise<Verification> {
  const papers = papersOf(opened, options);
  if (papers === null) return unverifiable(memo, NO_RECORD);
  const tools = loadTools(withLibrary(options, opened.record));
  const sources = await openSources(memo, papers, opened.record, tools, options);
  if (sources.length > 0 && sources.every((s) => s.found === null)) return nowhere(memo, sources, options);
  const playbook = playbookOf(opened.record, tools);
  const obstacle = opened.record ? obstacleTo(opened.record, tools, playbook) : null;
  const again = obstacle === null && sources.every(isAsRecorded);
  const verified = await against(memo, opened, sources, { ...tools, playbook }, again);
  return obstacle ? withFinding(verified, obstacle) : verified;
}

function nowhere(memo: string, sources: readonly Source[], { sources: folder }: VerifyOptions): Verification {
  const files = [...new Set(sources.map((s) => s.file))];
  return withoutSources(memo, files, folder === undefined ? 'from here or beside the memo' : `in ${folder}`);
}

const NO_RECORD =
  'carries no record of how it was made: it was taken out, damaged, or the memo comes from another program';

/** Null when the memo does not say what it rests on. */
function papersOf(opened: OpenedMemo, options: VerifyOptions): NamedPaper[] | null {
  if (opened.record) return papersOfRecord(opened.record);
  if (opened.kind === 'text' || opened.json.schema === 'clausediff/compare@1') return null;
  const papers = papersOfResult(opened.json, options.family as Family | undefined);
  return papers.length === (opened.json.schema === 'clausediff/map@1' ? 1 : 2) ? papers : null;
}

/** The library the memo was made with, unless another is named. */
function withLibrary(options: VerifyOptions, record: MemoRecord | null): VerifyOptions {
  const folder = options.library ?? record?.library.folder ?? null;
  return folder === null ? options : { ...options, library: folder };
}

async function openSources(
  memo: string,
  papers: readonly NamedPaper[],
  record: MemoRecord | null,
  tools: Tools,
  options: VerifyOptions,
): Promise<Source[]> {
  const { password } = options;
  const revisions = record?.revisions ?? options.revisions;
  const read = { ...(password === undefined ? {} : { password }), ...(revisions === undefined ? {} : { revisions }) };
  const reader = boundedReader({ ...DEFAULT_LIMITS, jobs: 2 });
  const places = { memo, folder: options.sources };
  try {
    return await Promise.all(
      papers.map((paper) => {
        progress(`reading ${paper.file}`, options);
        return openSource(paper, places, tools, read, reader.read);
      }),
    );
  } finally {
    await reader.close();
  }
}

/** Null where the memo was made without one, or its file is not there or no longer right. */
function playbookOf(record: MemoRecord | null, tools: Tools): Playbook | null {
  if (!record?.playbook) return null;
  try {
    return loadPlaybook(record.playbook.file, tools.taxonomy);
  } catch (error) {
    if (error instanceof LibraryError) return null;
    throw error;
  }
}

/** Another program, library or playbook reads values and ranks otherwise; then only files, quotations and citations can be proved. */
function obstacleTo(record: MemoRecord, tools: Tools, playbook: Playbook | null): Finding | null {
  const rest = 'only files, quotations and citations were checked, not the memo as a whole';
  if (record.version !== VERSION)
    return {
      code: 'other-version',
      where: null,
      message: `made by clausediff ${record.version}, this is ${VERSION}: ${rest}`,
    };
  if (record.library.sha256 !== digestOf(tools.taxonomy))
    return { code: 'other-library', where: null, message: `made with another clause library: ${rest}` };
  if (record.playbook && record.playbook.sha256 !== (playbook && digestOf(playbook)))
    return {
      code: 'other-playbook',
      where: null,
      message: `made with the playbook ${record.playbook.file}, which is not there or was changed: ${rest}`,
    };
  return null;
}

const isAsRecorded = (s: Source): boolean => s.found === s.recorded && s.agreement !== null;

async function against(
  memo: string,
  opened: OpenedMemo,
  sources: readonly Source[],
  tools: Tools & { readonly playbook: Playbook | null },
  again: boolean,
): Promise<Verification> {
  const { record } = opened;
  if (opened.kind === 'text') {
    const made = again && record ? await remakeMemo(record, sources, tools, tools.playbook, opened.format) : null;
    return verifyMemoText(memo, opened.text, sources, made);
  }
  const made = record ? remakeComparison : () => remakeResult(opened.json.schema, sources, tools);
  return verifyJsonResult(
    memo,
    opened.json,
    sources,
    again ? made(record as MemoRecord, sources, tools, tools.playbook) : null,
  );
}
