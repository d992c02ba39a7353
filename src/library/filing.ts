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
