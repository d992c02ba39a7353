/** Whether a section of the new paper is the one that a section of the old paper became. */
import type { MappedBlock } from '../../model/mapped.js';
import { matchKey } from '../../text/wording.js';

export interface Sections {
  readonly old: readonly MappedBlock[];
  readonly new: readonly MappedBlock[];
  /** Old block -> new blocks that answer it. */
  readonly answers: ReadonlyMap<number, readonly number[]>;
}

/** The target itself, or something under it, answers the source or something under it; or both bear the same title. */
export function isSameSection(sections: Sections, from: number, to: number): boolean {
  if (matchKey(sections.old[from]!.text) === matchKey(sections.new[to]!.text)) return true;
  const inside = new Set(sectionOf(sections.new, to));
  return sectionOf(sections.old, from).some((i) => sections.answers.get(i)?.some((j) => inside.has(j)));
}

/** Indexes of a passage and of those under its number. */
function sectionOf(blocks: readonly MappedBlock[], at: number): number[] {
  const { path } = blocks[at]!;
  const isUnder = (block: MappedBlock) => path.length > 0 && path.every((label, k) => block.path[k] === label);
  const under = [at];
  for (let i = at + 1; i < blocks.length && isUnder(blocks[i]!); i++) under.push(i);
  return under;
}
