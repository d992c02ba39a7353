/**
 * What the reader of the memo should know about a Word paper beyond its text.
 */
import type { Message } from '../../model/message.js';
import type { WordParts } from './parts.js';
import { isDropped, type Revisions, revisionMessage } from './revisions.js';
import type { Tally } from './runs.js';
import type { RawParagraph } from './story.js';
import { children } from './xml.js';

/** `body`: the raw paragraphs of the body, for what was hidden in it. */
export function wordMessages(
  parts: WordParts,
  body: readonly RawParagraph[],
  tally: Tally,
  revisions: Revisions,
): Message[] {
  const tracked = [parts.main, ...parts.related('footnotes'), ...parts.related('endnotes')].map((part) => part.root);
  return [
    revisionMessage(tracked, revisions),
    commentMessage(parts),
    hiddenMessage(body, revisions),
    counted(
      tally.imports,
      'alt-chunk',
      'An inserted document',
      'inserted documents',
      'open the file in Word and save it to merge the text in',
    ),
    counted(
      tally.pictures,
      'unread-pictures',
      'A picture',
      'pictures',
      'any words in pictures are not part of the reading',
    ),
    counted(tally.objects, 'unread-objects', 'An embedded object', 'embedded objects', 'look at it in Word'),
    counted(tally.diagrams, 'unread-diagrams', 'A chart or diagram', 'charts or diagrams', 'look at it in Word'),
    counted(
      tally.numberingFields,
      'numbering-fields',
      'A number from a field',
      'numbers from fields',
      'the number that Word prints there is missing',
    ),
    macroMessage(parts),
  ].filter((message) => message !== null);
}

function counted(count: number, code: string, one: string, many: string, advice: string): Message | null {
  if (count === 0) return null;
  return {
    code,
    message: count === 1 ? `${one} was not read; ${advice}.` : `${count} ${many} were not read; ${advice}.`,
  };
}

function commentMessage(parts: WordParts): Message | null {
  const comments = parts.related('comments').flatMap((part) => children(part.root, 'w:comment'));
  if (comments.length === 0) return null;
  const authors = new Set(comments.map((comment) => comment.attributes['w:author'] || 'an unnamed author'));
  const count = comments.length === 1 ? '1 comment' : `${comments.length} comments`;
  return { code: 'comments', message: `${count} by ${[...authors].join(', ')}; comments are not part of the reading.` };
}

function hiddenMessage(body: readonly RawParagraph[], revisions: Revisions): Message | null {
  const words = hiddenText(body, revisions).match(/\S+/g)?.length ?? 0;
  if (words === 0) return null;
  const count = words === 1 ? '1 word' : `${words} words`;
  return { code: 'hidden-text', message: `${count} of hidden text; Word does not print it, and it was not read.` };
}

function hiddenText(paragraphs: readonly RawParagraph[], revisions: Revisions): string {
  return paragraphs
    .map(({ pieces, boxes }) => {
      const hidden = pieces.filter((piece) => piece.hidden && !isDropped(piece.marks, revisions));
      return `${hidden.map((piece) => piece.text).join('')} ${hiddenText(boxes, revisions)}`;
    })
    .join(' ');
}

function macroMessage(parts: WordParts): Message | null {
  const found = parts.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name));
  return found ? { code: 'macros', message: 'The file carries macros; they were not run or read.' } : null;
}
