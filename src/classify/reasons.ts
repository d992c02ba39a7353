/**
 * Why a block has a type, in words a paralegal can check against the paper and the library: the heading, the cue, the list it stands in,
 * the words that weigh most. Two to four of them, the plainest first.
 */
import type { ClassifierModel } from '../model/classifier-model.js';
import { struckWords } from './cues.js';
import type { EvidenceContext } from './evidence.js';
import { wordFeature } from './features.js';
import type { Reasons } from './map-blocks.js';
import type { NamedTypes, Observation } from './observe.js';
import { isEffectiveDate, isSignature } from './states.js';
import { surfacesOf } from './words.js';

const MOST = 4;

export function reasonsOf(context: EvidenceContext, model: ClassifierModel): Reasons {
  const column = new Map(model.classes.map((id, c) => [id, c]));
  return (block, type) => {
    const o = context.observations[block]!;
    const surfaces = surfacesOf(o.passage.block.text);
    const found = [
      ...form(o, context.knowledge.ids[type]!),
      ...headings(o, type),
      ...cues(o, type, surfaces, context),
      ...list(o, type, context),
      ...words(surfaces, column.get(context.knowledge.ids[type]!), model),
    ];
    return found.length ? found.slice(0, MOST) : ['stands among its like'];
  };
}

function form({ passage }: Observation, id: string): string[] {
  if (id === 'doc.parties' && isSignature(passage.block)) return ['signature block'];
  if (id === 'doc.parties' && isEffectiveDate(passage.block.text)) return ['date of the paper'];
  return id === 'doc.definitions' && passage.defines ? ['defines a term'] : [];
}

/** Half of the words shared: "Audit rights and reports" for "Audit rights". */
const NAMED = 0.5;

function headings({ passage, named }: Observation, type: number): string[] {
  const says = (map: NamedTypes) => (map.get(type) ?? 0) >= NAMED;
  if (passage.ownHeading && says(named.own)) return [`heading: ${tidy(passage.ownHeading)}`];
  if (passage.headings[0] !== undefined && says(named.near)) return [`heading: ${tidy(passage.headings[0])}`];
  return [];
}

function tidy(text: string): string {
  const bare = text.replace(/[\s.:;–—-]+$/, '');
  return bare.length > 60 ? `${bare.slice(0, 57).trimEnd()}…` : bare;
}

/** A cue that is right less often says little. */
const WORTH_SAYING = 0.3;

type Surfaces = ReadonlyMap<string, string>;

function cues(o: Observation, type: number, surfaces: Surfaces, { knowledge, cueWorth }: EvidenceContext): string[] {
  const telling = o.cues
    .filter((n) => knowledge.cueTypes[n] === type && cueWorth[n]! >= WORTH_SAYING)
    .sort((a, b) => cueWorth[b]! - cueWorth[a]! || a - b)
    .map((n) => struckWords(knowledge.cues.cues[n]!, o.passage.text))
    .map((runs) => runs.map((run) => run.map((word) => surfaces.get(word) ?? word).join(' ')).join(' … '));
  return [...new Set(telling)].slice(0, 2).map((struck) => `cue: ${struck}`);
}

function list({ passage }: Observation, type: number, { observations, scores }: EvidenceContext): string[] {
  if (passage.leadInIndex < 0) return [];
  const lead = observations[passage.leadInIndex]!.passage.block.text;
  return scores[passage.leadInIndex]!.linear[type]! > -0.6 ? [`list under: ${tidy(lead)}`] : [];
}

function words(surfaces: Surfaces, column: number | undefined, model: ClassifierModel): string[] {
  if (column === undefined) return [];
  const weighed: { surface: string; weight: number }[] = [];
  for (const [word, surface] of surfaces) {
    const feature = surface.length < 4 ? -1 : wordFeature(word, model.features);
    if (feature < 0) continue;
    const weight = model.linear.weights[feature * model.classes.length + column]! * model.features.idf[feature]!;
    if (weight > 0) weighed.push({ surface, weight });
  }
  const telling = weighed.sort((a, b) => b.weight - a.weight || (a.surface < b.surface ? -1 : 1)).slice(0, 3);
  return telling.length ? [`words: ${telling.map((w) => w.surface).join(', ')}`] : [];
}
