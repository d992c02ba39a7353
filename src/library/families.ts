/**
 * Wordings of one type -> families, each with one canonical wording that the others are read against. Near-duplicates are of
 * one family, and so is a wording with the one it superseded, however much was rewritten.
 *
 * Families are worked out on reading and stored nowhere: nothing can go stale, and two branches merge without a quarrel about
 * who belongs to whom.
 */
import { typeIdOf } from './files.js';
import type { LoadedLayer } from './load.js';
import { jaccard, nearGroups, shinglesOf } from './near-duplicates.js';
import { type LibraryWording, wordingsOf } from './wording.js';

export interface FamilyMember extends LibraryWording {
  /** Overlap with the canonical wording, 0..1; 1 for the canonical one itself. */
  readonly overlap: number;
  /** Id of the wording that took its place, if any. */
  readonly supersededBy: string | null;
}

/** Members with the canonical wording first, then by overlap. */
export type Family = readonly FamilyMember[];

/** Families in the order of the type's wordings, superseded wordings included: some vendor may still use them. */
export function wordingFamilies(library: LoadedLayer, type: string): Family[] {
  const wordings = [...wordingsOf(library.taxonomy).filter((w) => w.type === type), ...superseded(library, type)];
  const successors = new Map(
    wordings.flatMap((w) => (w.filed?.supersedes ? [[w.filed.supersedes, w.id] as const] : [])),
  );
  const ids = wordings.map((w) => w.id);
  const links = [...successors].map(([old, heir]) => ({ a: ids.indexOf(old), b: ids.indexOf(heir) }));
  const groups = nearGroups(
    wordings.map((w) => w.text),
    links,
  );
  return groups.map((group) =>
    toFamily(
      group.map((i) => wordings[i]!),
      successors,
    ),
  );
}

/** The type that a wording is filed or stands under; null when the library has no such wording. */
export function typeOfWording(library: LoadedLayer, id: string): string | null {
  const filed = library.parsed.wordings.find((file) => file.value.some((w) => w.id === id));
  const others = [...wordingsOf(library.taxonomy), ...wordingsOf(library.below)];
  return filed ? typeIdOf(filed.path) : (others.find((w) => w.id === id)?.type ?? null);
}

/** Wordings that another took the place of: filed ones, and exemplars of the library below. */
function superseded({ parsed, taxonomy, below }: LoadedLayer, type: string): LibraryWording[] {
  const filed = parsed.wordings.filter((file) => typeIdOf(file.path) === type).flatMap((file) => file.value);
  const used = new Set(wordingsOf(taxonomy).map((w) => w.id));
  const old = new Set(filed.flatMap((w) => w.supersedes ?? []).filter((id) => !used.has(id)));
  const shipped = wordingsOf(below).filter((w) => w.type === type && !filed.some((f) => f.id === w.id));
  return [...filed.map((w) => ({ ...w, type, filed: w })), ...shipped].filter((w) => old.has(w.id));
}

function toFamily(members: readonly LibraryWording[], successors: ReadonlyMap<string, string>): Family {
  const [canonical, ...others] = [...members].sort((a, b) => compareRanks(rank(a, successors), rank(b, successors)));
  const shingles = shinglesOf(canonical!.text);
  const rated = [canonical!, ...others].map((w) => ({
    ...w,
    overlap: w === canonical ? 1 : jaccard(shingles, shinglesOf(w.text)),
    supersededBy: successors.get(w.id) ?? null,
  }));
  return [rated[0]!, ...rated.slice(1).sort((a, b) => b.overlap - a.overlap || (a.id < b.id ? -1 : 1))];
}

/** In use before superseded, reviewed before invented, more vendors before fewer, later before earlier, then by id. */
function rank(wording: LibraryWording, successors: ReadonlyMap<string, string>): (number | string)[] {
  const sources = wording.filed?.sources ?? [];
  const vendors = new Set(sources.map((s) => s.vendor ?? s.sha256)).size;
  const age = -Number(wording.filed?.date.replaceAll('-', '') ?? 0);
  return [Number(successors.has(wording.id)), wording.filed ? 0 : 1, -vendors, age, wording.id];
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const i = a.findIndex((value, n) => value !== b[n]);
  return i < 0 ? 0 : a[i]! < b[i]! ? -1 : 1;
}
