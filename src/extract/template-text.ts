/**
 * Words of a form that are not agreed: options nobody ticked ("( ) …", "☐ …") and notes to whoever fills it in.
 *
 * A mark governs the words up to the next mark of the same block.
 */
const MARK = /\( \)|\[ \]|☐|\( ?[xX✓✔] ?\)|\[ ?[xX✓✔] ?\]|☒|☑/g;
const EMPTY = /^(?:\( \)|\[ \]|☐)$/;
const NOTE = /\[ ?(?:drafting|drafter's|guidance) note\b[^\]]*(?:\]|$)/gi;

/** Ranges of a range, cut before each mark: an option is a sentence of its own, whatever the punctuation. */
export function cutAtMarks(
  text: string,
  range: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number }[] {
  const marks = [...text.slice(range.start, range.end).matchAll(MARK)].map((match) => range.start + match.index);
  const starts = [range.start, ...marks.filter((at) => at > range.start)];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? range.end }));
}

/** Whether the words at an offset of a block's text bind nobody. */
export function isTemplateText(text: string, at: number): boolean {
  const mark = [...text.matchAll(MARK)].findLast((match) => match.index < at);
  if (mark && EMPTY.test(mark[0])) return true;
  return [...text.matchAll(NOTE)].some((note) => note.index < at && at < note.index + note[0].length);
}
