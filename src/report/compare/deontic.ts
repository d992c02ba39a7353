/**
 * Passages on one clause type, read for who must, may or must not do what, and what differs between platforms over these parts.
 *
 * Precision before coverage: an act is compared only between platforms whose papers speak of it with one voice, and only over what both
 * say. Where a paper says two things, or says it in a way that is not read, there is no sentence; the quotes stand side by side.
 */
import type { ClauseEntry, PaperSet, ReadDifference } from '../../model/comparison.js';
import { oncePer } from '../../text/once-per.js';
import { sentenceCase } from '../../text/sentence-case.js';
import { splitSentences } from '../../text/sentences.js';
import { ACTS, type Act } from './deontic/acts.js';
import { FACETS, type Facet } from './deontic/facets.js';
import { type Reading, readActs, type Subjects, subjectsOf } from './deontic/read-acts.js';

export function readDifferences(
  type: string,
  sets: readonly PaperSet[],
  entries: Readonly<Record<string, ClauseEntry>>,
): ReadDifference[] {
  const acts = ACTS.filter((act) => act.types.includes(type));
  if (!acts.length) return [];
  const read = sets.map((set) => ({ set, entry: entries[set.key], found: readingsOf(set, entries[set.key], acts) }));
  return acts.flatMap((act) =>
    FACETS.filter((f) => f.acts.test(act.name)).flatMap((facet) => differenceOf(act, facet, read)),
  );
}

/** No readings unless every sentence that speaks of the act as a duty was read. */
function allRead(act: Act, entry: ClauseEntry | undefined, found: readonly Found[]): readonly Found[] {
  const { mentions } = act;
  const ours = found.filter((f) => f.reading.act === act);
  if (!mentions) return ours;
  const speaking = (entry?.provisions ?? []).flatMap(({ text }) =>
    splitSentences(text).filter((s) => mentions.test(s.text)),
  );
  return speaking.length > new Set(ours.map((f) => `${f.block} ${f.reading.start}`)).size ? [] : ours;
}

interface Found {
  readonly reading: Reading;
  readonly document: number;
  readonly block: string;
  readonly text: string;
}

interface ReadSet {
  readonly set: PaperSet;
  readonly entry: ClauseEntry | undefined;
  readonly found: readonly Found[];
}

function readingsOf(set: PaperSet, entry: ClauseEntry | undefined, acts: readonly Act[]): Found[] {
  const subjects = set.agreements.map((a) => subjectsOfPaper(a.document.parties));
  return (entry?.provisions ?? []).flatMap(({ document, block, text }) =>
    readActs(text, acts, subjects[document] as Subjects).map((reading) => ({ reading, document, block, text })),
  );
}

/** Made once a paper: every clause type asks for it. */
const subjectsOfPaper = oncePer(subjectsOf);

function differenceOf(act: Act, facet: Facet, read: readonly ReadSet[]): ReadDifference[] {
  const said = read.flatMap(({ set, entry, found }) => {
    const one = oneVoice(facet, allRead(act, entry, found));
    return one ? [{ set, ...one }] : [];
  });
  if (new Set(said.map((s) => s.value)).size < 2) return [];
  const says = said.map((s) => `${s.set.name}: ${s.value}`).join('; ');
  return [
    {
      act: act.name,
      facet: facet.name,
      message: `${sentenceCase(act.name)}, ${facet.name} – ${says}.`,
      says: Object.fromEntries(said.map((s) => [s.set.key, s.says])),
    },
  ];
}

/** What all readings of one platform's papers agree on; null when one is silent on it or two disagree. */
function oneVoice(facet: Facet, found: readonly Found[]) {
  const said = found.map((f) => ({ ...f, said: facet.read(f.reading) }));
  const [first] = said;
  if (!first?.said || said.some((s) => s.said !== first.said)) return null;
  const { start, end } = first.reading;
  const { document, block, text } = first;
  const value = first.said;
  return { value, says: { value, document, block, start, end, quote: text.slice(start, end) } };
}
