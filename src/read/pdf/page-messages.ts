/** What the reader of the memo should know about single pages. */
import type { Message } from '../../model/message.js';
import type { Page } from './page.js';

const FAULTS = {
  scanned: ['scanned-page', 'is a picture without a text layer and was not read'],
  unreadable: ['unreadable-page', 'uses fonts that do not say which letters they show and was not read'],
  damaged: ['damaged-page', 'is damaged and was not read'],
} as const;

/** `parts`: how many compressed parts of the file fail their checksum; which pages they belong to is not known. */
export function damageMessages(parts: number): Message[] {
  if (parts === 0) return [];
  const what = parts === 1 ? 'One part' : `${parts} parts`;
  return [{ code: 'damaged-file', message: `${what} of the PDF fail their checksum; words may be missing or wrong.` }];
}

export function pageMessages(pages: readonly Page[]): Message[] {
  return pages.flatMap((page): Message[] => {
    const found: Message[] = [];
    if (page.fault) {
      const [code, what] = FAULTS[page.fault];
      found.push({ code, message: `Page ${page.number} ${what}.`, page: page.number });
    }
    const slanted = page.slanted.join(' ').replace(/\s+/g, ' ').trim();
    if (slanted)
      found.push({
        code: 'slanted-text',
        message: `Page ${page.number} has text at an angle, left out as a watermark: “${slanted}”.`,
        page: page.number,
      });
    return found;
  });
}
