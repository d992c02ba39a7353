/** Pages of a PDF -> their pictures, one at a time, at the resolution that recognition wants. */
import { PDFParse } from 'pdf-parse';
import { resources } from '../pdf/load.js';

export interface PagePicture {
  readonly page: number;
  readonly png: Buffer;
  /** Pixels for each point. */
  readonly scale: number;
  /** Of the page as displayed, in points. */
  readonly width: number;
  readonly height: number;
}

/** 200 dots an inch: fewer lose full stops, more cost time and find no more (PDF.md, section 4). */
const SCALE = 200 / 72;

/** The bytes are copied: pdfjs takes its buffer away from the caller. */
export async function* drawPages(
  bytes: Uint8Array,
  pages: readonly number[],
  password: string | undefined,
): AsyncGenerator<PagePicture> {
  const pdf = new PDFParse({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    ...resources(),
    ...(password && { password }),
  });
  try {
    for (const page of pages) {
      const { pages: shots } = await pdf.getScreenshot({ partial: [page], scale: SCALE, imageDataUrl: false });
      const shot = shots[0];
      if (!shot) continue;
      const { width, height } = shot;
      yield { page, png: Buffer.from(shot.data), scale: SCALE, width: width / SCALE, height: height / SCALE };
    }
  } finally {
    await pdf.destroy();
  }
}
