/**
 * Footnotes and endnotes -> blocks, handed out where the text refers to them, with the number that Word prints.
 */
import { plainBlock } from '../plain-block.js';
import { cleanLine } from './lines.js';
import { formatNumber } from './number-format.js';
import type { WordParts } from './parts.js';
import type { Definitions } from './properties.js';
import type { Revisions } from './revisions.js';
import type { BlockDraft } from './rows.js';
import type { NoteReference, Piece, Tally } from './runs.js';
import { readStory, storyContext } from './story.js';
import { type ViewParagraph, viewStory } from './view.js';
import { children, descend, type Element, value } from './xml.js';

export interface Notes {
  /** The note's block, the first time it is referred to; null after that, or when the note is missing or empty. */
  readonly take: (reference: NoteReference) => BlockDraft | null;
}

/** Notes that no visible text refers to are not printed by Word, and not handed out here. */
export function readNotes(
  parts: WordParts,
  settings: Element | undefined,
  is: Definitions,
  revisions: Revisions,
  tally: Tally,
): Notes {
  const texts = new Map<string, ViewParagraph[]>();
  for (const kind of ['footnote', 'endnote'] as const)
    for (const part of parts.related(`${kind}s`))
      for (const note of children(part.root, `w:${kind}`))
        texts.set(
          `${kind}:${note.attributes['w:id']}`,
          viewStory(readStory(note, storyContext(part, is, tally)), revisions, is),
        );
  const numbers = { footnote: numberer(settings, 'footnote'), endnote: numberer(settings, 'endnote') };
  return {
    take: (reference) => {
      const key = `${reference.kind}:${reference.id}`;
      const text = texts.get(key);
      texts.delete(key);
      const label = reference.custom || !text ? null : numbers[reference.kind]();
      return text ? noteDraft(text, label) : null;
    },
  };
}

/** Endnotes count i, ii, iii unless the settings say otherwise (ECMA-376 17.11.18). */
function numberer(settings: Element | undefined, kind: NoteReference['kind']): () => string {
  const format =
    value(descend(settings, `w:${kind}Pr`, 'w:numFmt')) ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman');
  let count = 0;
  return () => formatNumber(++count, format);
}

function noteDraft(paragraphs: readonly ViewParagraph[], label: string | null): BlockDraft | null {
  const pieces = paragraphs.flatMap(({ pieces }, index) =>
    index > 0 && pieces[0] ? [space(pieces[0]), ...pieces] : pieces,
  );
  const line = cleanLine(pieces);
  if (line.text === '') return null;
  return { block: plainBlock(line.text, { kind: 'footnote', autoLabel: label }), lines: [line] };
}

function space(like: Piece): Piece {
  return { ...like, text: ' ', note: null, url: null };
}
