/** A Word file damaged in transit (its bytes), by a bad program (its XML) or on purpose (its parts). */
import { zipSync } from 'fflate';
import { mutateBytes } from './mutate-bytes.js';
import { mutateXml } from './mutate-xml.js';
import type { Random } from './random.js';

export type Parts = Readonly<Record<string, Uint8Array>>;

export function mutateDocx(parts: Parts, random: Random): Uint8Array {
  return random.pick(WAYS)(parts, random);
}

type Way = (parts: Parts, random: Random) => Uint8Array;

const WAYS: readonly Way[] = [brokenZip, brokenZip, brokenXml, brokenXml, brokenXml, shuffledParts];

/** Stored, not deflated, in half of the cases: so that flips reach the XML. */
function brokenZip(parts: Parts, random: Random): Uint8Array {
  return mutateBytes(zipSync(parts, { level: random.pick([0, 6] as const) }), random);
}

function brokenXml(parts: Parts, random: Random): Uint8Array {
  const changed = { ...parts };
  for (let n = random.pick([1, 1, 3]); n > 0; n--) {
    const name = random.pick([...Object.keys(changed), 'word/document.xml', 'word/document.xml']);
    changed[name] = mutateXml(changed[name]!, random);
  }
  return zipSync(changed, { level: 1 });
}

/** Two parts trade contents, one is dropped, emptied, or put in place of another. */
function shuffledParts(parts: Parts, random: Random): Uint8Array {
  const changed = { ...parts };
  const names = Object.keys(changed);
  const [one, two] = [random.pick(names), random.pick(names)];
  const ways: readonly (() => void)[] = [
    () => ([changed[one], changed[two]] = [changed[two]!, changed[one]!]),
    () => delete changed[one],
    () => (changed[one] = new Uint8Array()),
    () => (changed[one] = changed[two]!),
  ];
  random.pick(ways)();
  return zipSync(changed, { level: 1 });
}
