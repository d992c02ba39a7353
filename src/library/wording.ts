/**
 * A wording of a clause: one that ships with the library, or one that somebody read in a contract, reviewed and filed.
 *
 * Its id is made from its words alone ("w-" and ten hex digits), so that two people who file the same sentence in two
 * branches file the same thing, and signs that only a file format makes (curly quotes, line-end hyphens) change nothing.
 */
import { createHash } from 'node:crypto';
import type { Exemplar, Taxonomy } from '../model/taxonomy.js';
import { foldWording } from '../text/wording.js';

/** Where a wording was read. */
export interface WordingSource {
  /** Path as given at the time. */
  readonly document: string;
  readonly sha256: string;
  /** Name of the vendor whose paper it is; null when the paper does not say. */
  readonly vendor: string | null;
  /** Label and innermost heading: "2.7 Personal data breaches". */
  readonly section: string | null;
  readonly page: number | null;
  readonly block: string;
  /** ISO 8601 date of filing, and who reviewed it. */
  readonly date: string;
  readonly reviewer: string;
}

/** An exemplar with its history; one wording may have been read in several papers. */
export interface FiledWording extends Exemplar {
  readonly id: string;
  readonly date: string;
  readonly reviewer: string;
  readonly note?: string;
  /** Id of the wording that this one replaces. */
  readonly supersedes?: string;
  readonly sources: readonly WordingSource[];
}

/** Any wording of the library, with the type it stands under. */
export interface LibraryWording extends Exemplar {
  readonly id: string;
  readonly type: string;
  /** Null for what ships with the library or stands in a type's own file. */
  readonly filed: FiledWording | null;
}

export function wordingId(text: string): string {
  return `w-${createHash('sha256').update(foldWording(text)).digest('hex').slice(0, 10)}`;
}

/** Every wording in use, in the order of the types. */
export function wordingsOf(taxonomy: Taxonomy): LibraryWording[] {
  return taxonomy.types.flatMap((type) =>
    type.exemplars.map((e) => ({ ...e, id: wordingId(e.text), type: type.id, filed: isFiled(e) ? e : null })),
  );
}

/** Loaded wordings keep their history when they join a type's exemplars. */
export function isFiled(exemplar: Exemplar): exemplar is FiledWording {
  return 'sources' in exemplar;
}
