/**
 * A Word file -> its text in reading order, as finally accepted (or as originally written), with the labels that Word
 * prints.
 *
 * Our own pass over the parts rather than a converter: converters drop numbering, tracked changes and fields without a
 * word, and those are what the other side's paper is made of.
 */
import { ReadError } from '../../model/message.js';
import type { Furniture, SourceDocument } from '../../model/source.js';
import { buildBlocks } from './blocks.js';
import { cleanLine } from './lines.js';
import { wordMessages } from './messages.js';
import { readNotes } from './notes.js';
import { readNumbering } from './numbering.js';
import { readPackage } from './package.js';
import { openWordParts, type WordParts } from './parts.js';
import type { Definitions } from './properties.js';
import type { Revisions } from './revisions.js';
import type { Tally } from './runs.js';
import { readStory, storyContext } from './story.js';
import { readStyles } from './styles.js';
import { viewStory } from './view.js';
import { child, children, type Element, textOf } from './xml.js';

/** ReadError when the file is damaged, unsafe, locked or not a Word document. */
export async function readDocx(
  bytes: Uint8Array,
  file: string,
  revisions: Revisions = 'accept',
): Promise<SourceDocument> {
  const parts = openWordParts(await readPackage(bytes, file), file);
  const styles = readStyles(parts.related('styles')[0]?.root);
  const is: Definitions = { styles, numbering: readNumbering(parts.related('numbering')[0]?.root, styles) };
  const tally: Tally = { pictures: 0, objects: 0, diagrams: 0, numberingFields: 0, imports: 0 };
  const body = readStory(bodyOf(parts, file), storyContext(parts.main, is, tally));
  const notes = readNotes(parts, parts.related('settings')[0]?.root, is, revisions, tally);
  return {
    format: 'docx',
    pages: null,
    title: titleOf(parts.properties),
    ...buildBlocks(viewStory(body, revisions, is), notes),
    furniture: readFurniture(parts, is, revisions),
    messages: wordMessages(parts, body, tally, revisions),
  };
}

/** Word opens no file with two bodies; programs that do read another text each. */
function bodyOf(parts: WordParts, file: string): Element {
  const bodies = children(parts.main.root, 'w:body');
  if (bodies.length === 1) return bodies[0]!;
  const found = bodies.length === 0 ? 'the Word file has no text part' : 'the Word file has more than one body of text';
  throw new ReadError(file, 'damaged', found, 'open it in Word and save it as a new .docx');
}

/** Names that programs give by themselves are no title. */
function titleOf(properties: Element | null): string | null {
  const element = child(properties ?? undefined, 'dc:title');
  const title = element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
  const isTitle =
    title.length <= 200 && /\p{L}{2}/u.test(title) && !/^(microsoft word\b|untitled|document\d*$)/i.test(title);
  return isTitle && !/\.(docx?|dotx?|pdf|rtf)$/i.test(title) ? title : null;
}

/** Lines of headers and footers, each once; the pages they stand on are not known. */
function readFurniture(parts: WordParts, is: Definitions, revisions: Revisions): Furniture[] {
  const tally: Tally = { pictures: 0, objects: 0, diagrams: 0, numberingFields: 0, imports: 0 };
  const lines = new Set<string>();
  for (const part of [...parts.related('header'), ...parts.related('footer')])
    for (const paragraph of viewStory(readStory(part.root, storyContext(part, is, tally)), revisions, is))
      for (const { pieces } of [paragraph, ...paragraph.boxes]) lines.add(cleanLine(pieces).text);
  lines.delete('');
  return [...lines].map((text) => ({ text, pages: [] }));
}
