/** The availability that a paper promises, for clauses on credits that only say "if the level is missed". */
import type { Place } from '../model/key-term.js';
import type { Passage } from './passage.js';
import { placeIn } from './place-in.js';
import { written } from './reading.js';
import { findPercents } from './values/percent.js';

export interface CommittedUptime {
  readonly percent: number;
  readonly place: Place;
}

/** From clauses on uptime; null where the paper gives none there, or several. */
export function committedUptime(passages: readonly Passage[]): CommittedUptime | null {
  const found = passages.filter(({ types }) => types.includes('sla.uptime')).flatMap(promised);
  const [first] = found;
  return first && found.every(({ percent }) => percent === first.percent) ? first : null;
}

function promised({ segments, reading, block }: Passage): CommittedUptime[] {
  return segments
    .filter(({ text }) => /\b(?:uptime|availab\w+|reachable|of the time)\b/.test(text) && !/\bcredit/.test(text))
    .flatMap(({ text, start: from }) =>
      findPercents(text)
        .filter(({ value }) => value >= 90 && value < 100)
        .map(({ value, start, end }) => ({
          percent: value,
          place: placeIn(block, written(reading, start + from, end + from)),
        })),
    );
}
