/** What the reader of the memo should know about single pages. */
import type { Message } from '../../model/message.js';
import type { Page } from './page.js';

const FAULTS = {
  scanned: ['scanned-page', 'is a picture without a text layer and was not read'],
  unreadable: ['unreadable-page', 'uses fonts that do not say which letters they show and was not read'],
  damaged: ['damaged-page', 'is damaged; what stands after the damage was not read'],
} as const;

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
