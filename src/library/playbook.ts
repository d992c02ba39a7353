/**
 * playbook.yaml → a firm's positions, checked against the taxonomy. Every mistake is named with its line before anything is thrown, so
 * that one run shows all there is to mend.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Playbook, Position, Rung } from '../model/playbook.js';
import type { Field, Taxonomy } from '../model/taxonomy.js';
import { fieldName } from '../text/field-name.js';
import { type LineOf, type Problem, parseChecked, type YamlPath } from './checked-yaml.js';
import { LibraryError, SHIPPED_LIBRARY } from './load.js';
import { fieldsOf, parseCondition } from './playbook/condition.js';
import { nearest } from './playbook/nearest.js';
import { PLAYBOOK_SCHEMA, type PlaybookFile, type PositionFile, type RungFile } from './playbook/schema.js';
import { ConditionError } from './playbook/tokens.js';
import { wordingsOf } from './wording.js';

/**
 * A file, or the bare name of a playbook that ships ("gdpr-art-28"). Results name it as it was given, so that they are the same on any
 * machine.
 *
 * @throws LibraryError naming file and line of everything that is wrong
 */
export function loadPlaybook(given: string, taxonomy: Taxonomy): Playbook {
  const path = existsSync(given) ? given : shippedPlaybooks().get(given);
  if (path === undefined) throw new LibraryError([{ file: given, line: 1, message: noPlaybook() }]);
  const { playbook, problems } = parsePlaybook(readFileSync(path, 'utf8'), given, taxonomy);
  if (!playbook) throw new LibraryError(problems);
  return playbook;
}

/** Name -> file of each playbook that ships, in the order of names. */
export function shippedPlaybooks(): ReadonlyMap<string, string> {
  return new Map(playbookFiles(SHIPPED_LIBRARY).map((f) => [basename(f, '.yaml'), f]));
}

/** Playbooks of a library's folder, in the order of names; none when it has no `playbooks`. */
export function playbookFiles(library: string): string[] {
  const folder = join(library, 'playbooks');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml'));
  return files.sort().map((f) => join(folder, f));
}

const noPlaybook = (): string =>
  `there is no such playbook; name a file, or one that ships: ${[...shippedPlaybooks().keys()].join(', ')}`;

/** Null, with the problems, when anything is wrong. */
export function parsePlaybook(
  text: string,
  file: string,
  taxonomy: Taxonomy,
): { playbook: Playbook | null; problems: readonly Problem[] } {
  const parsed = parseChecked<PlaybookFile>(text, file, PLAYBOOK_SCHEMA);
  if (parsed.value === null) return { playbook: null, problems: parsed.problems };
  const problems: Problem[] = [];
  const reading = { known: knownOf(taxonomy), problems, file, lineOf: parsed.lineOf };
  const read = parsed.value.positions.map((p, i) => readPosition(p, ['positions', i], reading));
  checkIds(read, reading);
  const positions = read.filter((p) => p !== null);
  const { title, about = null } = parsed.value;
  return { playbook: problems.length ? null : { file, title, about, positions }, problems };
}

interface Reading {
  readonly known: Known;
  readonly problems: Problem[];
  readonly file: string;
  readonly lineOf: LineOf;
}

interface Known {
  readonly types: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly typeOfField: ReadonlyMap<string, string>;
  readonly wordings: ReadonlyMap<string, string>;
}

function knownOf(taxonomy: Taxonomy): Known {
  return {
    types: new Map(taxonomy.types.map((t) => [t.id, t.title])),
    fields: new Map(taxonomy.types.flatMap((t) => t.fields.map((f) => [f.key, f]))),
    typeOfField: new Map(taxonomy.types.flatMap((t) => t.fields.map((f) => [f.key, t.id]))),
    wordings: new Map(wordingsOf(taxonomy).map((w) => [w.id, w.text])),
  };
}

const say = (reading: Reading, at: YamlPath, message: string): null => {
  reading.problems.push({ file: reading.file, line: reading.lineOf(at), message });
  return null;
};

const KINDS = ['preferred', 'required', 'forbidden'] as const;

function readPosition(given: PositionFile, at: YamlPath, reading: Reading): Position | null {
  const [kind, ...others] = KINDS.filter((k) => given[k] !== undefined);
  if (!kind || others.length) return say(reading, at, `a position wants one of ${KINDS.join(', ')}`);
  if (kind === 'preferred') return readLadder(given, at, reading);
  if (given.fallback || given.walk_away)
    return say(reading, at, `fallback and walk_away belong to "preferred", not to "${kind}"`);
  return readClause(given, kind, at, reading);
}

function readLadder(given: PositionFile, at: YamlPath, reading: Reading): Position | null {
  const rung = (file: RungFile | undefined, ...path: YamlPath) =>
    file === undefined ? null : readRung(file, [...at, ...path], reading);
  const preferred = rung(given.preferred, 'preferred');
  const fallback = (given.fallback ?? []).map((r, i) => rung(r, 'fallback', i));
  const walkAway = rung(given.walk_away, 'walk_away');
  const rungs = [preferred, ...fallback, walkAway].filter((r) => r !== null);
  if (!preferred || rungs.length < 1 + fallback.length + Number(given.walk_away !== undefined)) return null;
  const fields = [...new Set(rungs.flatMap((r) => fieldsOf(r.condition)))];
  const types = [...new Set(fields.map((f) => reading.known.typeOfField.get(f) ?? ''))];
  const name = fields[0] ?? '';
  const facts = factsOf(given, types, name, fieldTitle(name, reading.known), at, reading);
  return facts && { ...facts, kind: 'ladder', preferred, fallback: fallback.filter((r) => r !== null), walkAway };
}

function readRung(given: RungFile, at: YamlPath, reading: Reading): Rung | null {
  const { when, comment = null } = typeof given === 'string' ? { when: given, comment: null } : given;
  try {
    return { condition: parseCondition(when, reading.known.fields), text: when.trim(), comment };
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    return say(reading, typeof given === 'string' ? at : [...at, 'when'], error.message);
  }
}

function readClause(given: PositionFile, kind: 'required' | 'forbidden', at: YamlPath, reading: Reading) {
  const named = given[kind] ?? [];
  const types = typeof named === 'string' ? [named] : named;
  for (const type of types.filter((t) => !reading.known.types.has(t))) {
    const near = nearest(type, [...reading.known.types.keys()]);
    say(reading, [...at, kind], `there is no clause type "${type}"${near ? `; did you mean ${near}?` : ''}`);
  }
  const first = types[0] ?? '';
  const facts = factsOf(given, types, first, reading.known.types.get(first) ?? first, at, reading);
  return facts && { ...facts, kind };
}

/** "w-3f9a1c20be" as a wording is the library's wording of that id. */
function factsOf(
  given: PositionFile,
  types: readonly string[],
  name: string,
  title: string,
  at: YamlPath,
  reading: Reading,
) {
  const isId = /^w-[0-9a-f]{10}$/.test(given.wording?.trim() ?? '');
  const wording = isId ? reading.known.wordings.get(String(given.wording).trim()) : given.wording?.trim();
  if (isId && wording === undefined)
    return say(reading, [...at, 'wording'], `the library has no wording ${given.wording}`);
  return {
    id: given.id ?? name.replace(/[._]/g, '-'),
    title: given.title ?? title,
    types,
    families: given.families ?? null,
    comment: given.comment?.trim() ?? null,
    wording: wording ?? null,
    source: given.source?.trim() ?? null,
  };
}

/** "Personal-data breach notification: notice period" */
function fieldTitle(field: string, known: Known): string {
  const type = known.typeOfField.get(field) ?? '';
  return `${known.types.get(type) ?? type}: ${fieldName(field, type)}`;
}

function checkIds(positions: readonly (Position | null)[], reading: Reading): void {
  const ids = positions.map((p) => p?.id);
  ids.forEach((id, i) => {
    if (id !== undefined && ids.indexOf(id) !== i)
      say(reading, ['positions', i], `a second position is called "${id}"; give one of them an id of its own`);
  });
}
