/** A reviewed wording joins those already filed: the same words from another paper are the same wording with one more source. */
import type { DocumentOverrides } from './overrides.js';
import type { FiledWording, WordingSource } from './wording.js';

/** `before` in its order, with the wording put in. The latest review's side, style and note stand; the first date of filing stays. */
export function fileWording(before: readonly FiledWording[], wording: FiledWording): FiledWording[] {
  const known = before.find((w) => w.id === wording.id);
  if (!known) return [...before, wording];
  const joined = { ...known, ...wording, date: known.date, sources: joinSources(known.sources, wording.sources) };
  return before.map((w) => (w === known ? joined : w));
}

/** Filed wordings by type. */
export type Filed = ReadonlyMap<string, readonly FiledWording[]>;

/**
 * The wording filed under a type, and no longer under another that an earlier review put it under; its sources go with it. One that
 * superseded another, or was superseded, stays where its history is.
 */
export function refileWording(filed: Filed, type: string, wording: FiledWording): Filed {
  const after = new Map(filed);
  let sources = wording.sources;
  for (const [other, wordings] of filed) {
    const moved = other === type ? undefined : wordings.find((w) => w.id === wording.id);
    if (!moved || moved.supersedes || wordings.some((w) => w.supersedes === moved.id)) continue;
    sources = joinSources(moved.sources, sources);
    after.set(
      other,
      wordings.filter((w) => w !== moved),
    );
  }
  return after.set(type, fileWording(filed.get(type) ?? [], { ...wording, sources }));
}

/** The same paragraph of the same paper is one source; the later review replaces the earlier. */
function joinSources(before: readonly WordingSource[], added: readonly WordingSource[]): WordingSource[] {
  const places = new Map([...before, ...added].map((s) => [`${s.sha256} ${s.block}`, s]));
  return [...places.values()];
}

/** Corrections of one paper, a later one of the same words in place of an earlier. */
export function fileOverrides(before: DocumentOverrides | undefined, added: DocumentOverrides): DocumentOverrides {
  const blocks = new Map([...(before?.blocks ?? []), ...added.blocks].map((b) => [b.words, b]));
  return { ...added, blocks: [...blocks.values()] };
}
