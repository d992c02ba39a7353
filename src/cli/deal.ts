/** deal.yaml -> platforms with their files (INTERFACES.md); problems name file and line. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { parseChecked, problemLines } from '../library/checked-yaml.js';
import { FAMILIES, type Family } from '../model/agreement.js';
import { UsageError } from './exit-codes.js';
import { readText } from './read-bytes.js';

export interface DealDocument {
  /** Path, relative to the working directory. */
  readonly file: string;
  readonly family?: Family;
}

export interface DealPlatform {
  readonly key: string;
  readonly name: string;
  readonly documents: readonly DealDocument[];
  readonly precedence: readonly string[] | null;
}

export interface Deal {
  readonly title: string;
  readonly client: string | null;
  readonly side: 'customer' | 'vendor' | 'neutral' | null;
  /** File, or name of a playbook that ships. */
  readonly playbook: string | null;
  /** Key or name of a platform; null when the file names none. */
  readonly baseline: string | null;
  readonly platforms: readonly DealPlatform[];
}

/** @throws UsageError naming every problem, a line each */
export function loadDeal(file: string): Deal {
  const { value, problems } = parseChecked<DealFile>(readText(file, 'the deal file'), file, DEAL_SCHEMA);
  if (!value) throw new UsageError(problemLines(problems));
  return {
    title: value.title ?? 'Comparison',
    client: value.client ?? null,
    side: value.side ?? null,
    playbook: value.playbook === undefined ? null : playbookOf(value.playbook, dirname(file)),
    baseline: value.baseline ?? null,
    platforms: Object.entries(value.platforms).map(([key, p]) => platform(key, p, dirname(file))),
  };
}

/** The deal, where a deal.yaml was given alone; null for papers given one by one. @throws as `loadDeal` */
export function dealIn(files: readonly string[]): Deal | null {
  const [first] = files;
  return files.length === 1 && first !== undefined && isDealFile(first) ? loadDeal(first) : null;
}

export const isDealFile = (file: string): boolean => /\.ya?ml$/i.test(file);

/** All papers of the platforms, in order. */
export function filesOf(platforms: readonly DealPlatform[]): string[] {
  return platforms.flatMap((p) => p.documents.map((d) => d.file));
}

type Entry = string | { file: string; family?: Family };

interface DealFile {
  title?: string;
  client?: string;
  side?: 'customer' | 'vendor' | 'neutral';
  playbook?: string;
  baseline?: string;
  platforms: Record<string, { name?: string; documents: Entry[]; precedence?: string[] }>;
}

function platform(key: string, given: DealFile['platforms'][string], folder: string): DealPlatform {
  const documents = given.documents.map((entry) => {
    const { file, family } = typeof entry === 'string' ? { file: entry, family: undefined } : entry;
    return { file: pathFrom(folder, file), ...(family ? { family } : {}) };
  });
  return { key, name: given.name ?? key, documents, precedence: given.precedence ?? null };
}

/** Without such a file it is taken for the name of a playbook that ships. */
function playbookOf(given: string, folder: string): string {
  const file = pathFrom(folder, given);
  return existsSync(file) ? file : given;
}

const pathFrom = (folder: string, file: string): string => (isAbsolute(file) ? file : join(folder, file));

const FAMILY = { enum: FAMILIES } as const;

const DEAL_SCHEMA = {
  $id: 'clausediff/deal@1',
  type: 'object',
  required: ['platforms'],
  additionalProperties: false,
  properties: {
    title: { type: 'string' },
    client: { type: 'string' },
    side: { enum: ['customer', 'vendor', 'neutral'] },
    baseline: { type: 'string' },
    playbook: { type: 'string' },
    platforms: {
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        type: 'object',
        required: ['documents'],
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          precedence: { type: 'array', items: FAMILY },
          documents: {
            type: 'array',
            minItems: 1,
            items: {
              type: ['string', 'object'],
              required: ['file'],
              additionalProperties: false,
              properties: { file: { type: 'string' }, family: FAMILY },
            },
          },
        },
      },
    },
  },
} as const;
