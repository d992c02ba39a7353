/** XML that is no longer what Word writes: elements moved, doubled, dropped or renamed, values beyond all bounds. */
import { mutateBytes } from './mutate-bytes.js';
import type { Random } from './random.js';

/** Most results are still well-formed, so that the damage reaches the code behind the XML parser. */
export function mutateXml(bytes: Uint8Array, random: Random): Uint8Array {
  let text = Buffer.from(bytes).toString('utf8');
  const times = random.pick([1, 1, 2, 5, 20]);
  for (let n = 0; n < times; n++) text = random.pick(WAYS)(text, random);
  const out = new Uint8Array(Buffer.from(text));
  return random.below(10) === 0 ? mutateBytes(out, random) : out;
}

type Way = (xml: string, random: Random) => string;

const WAYS: readonly Way[] = [
  dropElement,
  doubleElement,
  swapElements,
  nestElement,
  changeValue,
  changeValue,
  renameTag,
];

/** A leaf or an element without a like-named one inside; found by a scan from a random place on. */
function element(xml: string, random: Random): { readonly from: number; readonly to: number } {
  const open = /<([\w:]+)(?:\s[^<>]*)?>/g;
  open.lastIndex = random.below(xml.length);
  const match = open.exec(xml);
  if (!match) return { from: xml.length, to: xml.length };
  if (match[0].endsWith('/>')) return { from: match.index, to: open.lastIndex };
  const end = xml.indexOf(`</${match[1]}>`, open.lastIndex);
  return { from: match.index, to: end < 0 ? open.lastIndex : end + match[1]!.length + 3 };
}

function dropElement(xml: string, random: Random): string {
  const { from, to } = element(xml, random);
  return xml.slice(0, from) + xml.slice(to);
}

function doubleElement(xml: string, random: Random): string {
  const { from, to } = element(xml, random);
  const copies = random.pick([1, 1, 3, 300]);
  return xml.slice(0, to) + xml.slice(from, to).repeat(copies) + xml.slice(to);
}

function swapElements(xml: string, random: Random): string {
  const [one, two] = [element(xml, random), element(xml, random)].sort((a, b) => a.from - b.from) as [Span, Span];
  if (two.from < one.to) return xml;
  const part = (span: Span) => xml.slice(span.from, span.to);
  return xml.slice(0, one.from) + part(two) + xml.slice(one.to, two.from) + part(one) + xml.slice(two.to);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** An element into the middle of another of its kind, again and again. */
function nestElement(xml: string, random: Random): string {
  const { from, to } = element(xml, random);
  const whole = xml.slice(from, to);
  const at = whole.lastIndexOf('</');
  if (at < 0) return xml;
  let nested = whole;
  for (let depth = random.pick([1, 2, 150]); depth > 0; depth--)
    nested = `${whole.slice(0, whole.indexOf('>') + 1)}${nested}${whole.slice(at)}`;
  return xml.slice(0, from) + nested + xml.slice(to);
}

function changeValue(xml: string, random: Random): string {
  const values = [...xml.matchAll(/="([^"<>]*)"/g)];
  if (values.length === 0) return xml;
  const { index, 1: old = '' } = random.pick(values);
  const value = random.pick([...VALUES, random.pick(values)[1]!]);
  return `${xml.slice(0, index + 2)}${value}${xml.slice(index + 2 + old.length)}`;
}

const VALUES = [
  '',
  '0',
  '-1',
  '9',
  '2147483647',
  '99999999999999999999',
  '1e9',
  'NaN',
  'constructor',
  '__proto__',
  'toString',
  '../../x',
  '%1%2%3%4%5%6%7%8%9',
  'upperRoman',
  'lowerLetter',
  'ordinalText',
];

function renameTag(xml: string, random: Random): string {
  const tags = [...new Set([...xml.matchAll(/<(w:\w+)/g)].map((match) => match[1]!))];
  if (tags.length === 0) return xml;
  const [from, to] = [random.pick(tags), random.pick(tags)];
  return xml.replace(new RegExp(`(</?)${from}(?=[\\s/>])`, 'g'), `$1${to}`);
}
