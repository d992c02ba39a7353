/**
 * One page as the file prints it: words with their place, and the straight strokes between them.
 *
 * All lengths are points; x grows to the right and y grows downwards from the top left corner of the page as displayed.
 */

import type { Face } from './glyph-width.js';

/** A run of characters set in one font on one baseline. */
export interface TextItem {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Ligatures resolved, no control characters; may open or close with a space. */
  readonly text: string;
  readonly bold: boolean;
  readonly face: Face;
}

/** A thin line, or one side of a rectangle; `flat` ones run from left to right. */
export interface Stroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly flat: boolean;
  /** True for a side of a rectangle: it frames or shades, and never underlines. */
  readonly side: boolean;
}

/** A place on the page that opens a web address. */
export interface LinkArea {
  readonly url: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  readonly strokes: readonly Stroke[];
  readonly links: readonly LinkArea[];
  /** Text set at an angle, as watermarks are; not among `items`. */
  readonly slanted: readonly string[];
  /** What is wrong with the page's text, if anything. */
  readonly fault: 'scanned' | 'unreadable' | 'damaged' | null;
}
