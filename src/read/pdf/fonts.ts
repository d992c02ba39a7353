/**
 * Which fonts of a file are bold.
 *
 * pdfjs gives a font's real name only after the drawing operators of a page that uses it were asked for, which costs as much
 * as the text itself: so a page's operators are read only while it shows a font not met before.
 */
import type { PDFPageProxy } from 'pdfjs-dist';

/** Font id, valid in the whole file -> bold or not. */
export type FontWeights = Map<string, boolean>;

// "BoldMT", "Helvetica-Black", "Calibri,Bold", "TimesNewRoman,B"; "Semilight" and "ExtraBlack" both do as expected.
const BOLD = /bold|black|heavy|semi(?!light|cond)|demi|,b\b|-bd\b/i;

export function learnFonts(page: PDFPageProxy, ids: readonly string[], weights: FontWeights): void {
  for (const id of ids) {
    if (weights.has(id) || !page.commonObjs.has(id)) continue;
    const font = page.commonObjs.get(id) as { name?: string; bold?: boolean; black?: boolean } | null;
    weights.set(id, Boolean(font?.bold || font?.black || BOLD.test(font?.name ?? '')));
  }
}
