/** A PDF damaged in transit (its bytes) or by a bad program (its objects, numbers and names). */
import { mutateBytes } from './mutate-bytes.js';
import type { Random } from './random.js';

export function mutatePdf(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.below(2) === 0) return mutateBytes(bytes, random);
  let text = Buffer.from(bytes).toString('latin1');
  for (let n = random.pick([1, 1, 2, 6]); n > 0; n--) text = random.pick(WAYS)(text, random);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

type Way = (pdf: string, random: Random) => string;

const WAYS: readonly Way[] = [
  swapObjects,
  doubleObject,
  swapStreams,
  changeNumber,
  changeNumber,
  changeReference,
  swapNames,
];

const matches = (pdf: string, pattern: RegExp) => [...pdf.matchAll(pattern)];

function swapObjects(pdf: string, random: Random): string {
  return swapMatches(pdf, matches(pdf, /\d+ 0 obj\s[\s\S]*?endobj/g), random);
}

function swapStreams(pdf: string, random: Random): string {
  return swapMatches(pdf, matches(pdf, /stream\r?\n[\s\S]*?endstream/g), random);
}

function swapNames(pdf: string, random: Random): string {
  return swapMatches(pdf, matches(pdf, /\/[A-Za-z]\w*/g), random);
}

function swapMatches(pdf: string, found: readonly RegExpMatchArray[], random: Random): string {
  if (found.length < 2) return pdf;
  const [one, two] = [random.pick(found), random.pick(found)].sort((a, b) => a.index! - b.index!) as [
    RegExpMatchArray,
    RegExpMatchArray,
  ];
  if (one.index === two.index) return pdf;
  const between = pdf.slice(one.index! + one[0].length, two.index!);
  return pdf.slice(0, one.index) + two[0] + between + one[0] + pdf.slice(two.index! + two[0].length);
}

/** The later of two objects of one number counts, in most programs. */
function doubleObject(pdf: string, random: Random): string {
  const found = matches(pdf, /(\d+) 0 obj\s[\s\S]*?endobj/g);
  if (found.length === 0) return pdf;
  const [one, two] = [random.pick(found), random.pick(found)];
  return pdf.slice(0, one.index) + one[0].replace(/^\d+/, two[1]!) + pdf.slice(one.index!);
}

function changeNumber(pdf: string, random: Random): string {
  const found = matches(pdf, /(?<![\d.])-?\d+(?:\.\d+)?/g);
  if (found.length === 0) return pdf;
  const at = random.pick(found);
  return pdf.slice(0, at.index) + random.pick(NUMBERS) + pdf.slice(at.index! + at[0].length);
}

const NUMBERS = ['0', '-1', '1', '65536', '2147483648', '-2147483648', '99999999999999999999', '0.00000001', '1e9', ''];

function changeReference(pdf: string, random: Random): string {
  return swapMatches(pdf, matches(pdf, /\d+ 0 R/g), random);
}
