/**
 * Inlines → runs. The source of a quotation goes to a footnote; a citation that is part of the sentence ("nearest: …") is printed in
 * it, or the sentence would have a hole. In tables every citation is printed, because a footnote is far from its cell.
 */
import { FootnoteReferenceRun, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Cite, Inline } from '../../model/memo.js';
import { citeText } from '../cite-text.js';
import { xmlChars } from '../xml.js';

/** Footnotes gathered while the body is set, numbered from 1. */
export interface Notes {
  readonly add: (cite: Cite) => number;
  /** In the shape of the docx package. */
  readonly all: () => Record<string, { children: Paragraph[] }>;
}

export function makeNotes(): Notes {
  const texts: string[] = [];
  return {
    add: (cite) => texts.push(`${citeText(cite)}.`),
    all: () =>
      Object.fromEntries(
        texts.map((t, i) => [
          String(i + 1),
          { children: [new Paragraph({ style: 'FootnoteText', children: [words(` ${t}`)] })] },
        ]),
      ),
  };
}

export type Run = TextRun | FootnoteReferenceRun;

/** @param notes null inside tables */
export function runs(content: readonly Inline[], notes: Notes | null): Run[] {
  return content.flatMap((inline) => runsOf(inline, notes));
}

function runsOf(inline: Inline, notes: Notes | null): Run[] {
  switch (inline.type) {
    case 'text':
      return [words(inline.text)];
    case 'strong':
      return [words(inline.text, { bold: true })];
    case 'cite':
      return [words(`[${citeText(inline.cite)}]`)];
    case 'quote':
      return [words(quoted(inline)), source(inline.cite, notes)];
  }
}

/** “[…]” stands where words of the same passage were left out. */
export function quoted({ text, cut }: Extract<Inline, { type: 'quote' }>): string {
  return `${cut?.before ? '[…] ' : ''}“${text}”${cut?.after ? ' […]' : ''}`;
}

function source(cite: Cite, notes: Notes | null): Run {
  return notes ? new FootnoteReferenceRun(notes.add(cite)) : words(` [${citeText(cite)}]`);
}

export function words(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: xmlChars(text) });
}
