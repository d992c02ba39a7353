/**
 * Places of a reading as codes (N8): countries and states, laws named by adjective, cloud regions, courts as place and town.
 *
 *     "the laws of the state of delaware" -> US-DE        "english law" -> GB-EAW
 *     "eu-west-1" near "aws"              -> aws:eu-west-1
 *     "courts located in dublin, ireland" -> IE:Dublin
 *
 * "Georgia" alone may be a country or a state: not read.
 */
import { escaped } from '../../text/escaped.js';
import { COUNTRIES, LAW_ADJECTIVES, STATES, TOWNS } from './gazetteer.js';

export interface PlaceSpan {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries({ ...COUNTRIES, ...STATES }));
const NAME = new RegExp(`(?<![\\w.-])(?:${alternatives([...NAMES.keys()])})(?!\\w|-\\w)`, 'g');
const ADJECTIVE = new RegExp(
  `\\b(${alternatives(Object.keys(LAW_ADJECTIVES))}) (?:substantive )?(?:laws?|courts?)\\b`,
  'g',
);
const TOWN = new RegExp(`(?<!\\w)(${alternatives(Object.keys(TOWNS))})(?!\\w)`, 'g');

/** "EU standard contractual clauses", "UK GDPR": a place in the name of a law is no place chosen. */
const INSTRUMENT =
  /^ (?:standard|sccs?|gdpr|commission|data (?:protection|privacy|act)|privacy|ai act|regulations?|directives?|addendum|bank holidays?|dollars|-u\.s\.|national)\b/;

/** Countries, unions and states named, left to right; "the eu and eea" are two. */
export function findPlaces(text: string): PlaceSpan[] {
  return [...text.matchAll(NAME)]
    .filter((match) => !INSTRUMENT.test(text.slice(match.index + match[0].length, match.index + match[0].length + 24)))
    .filter(
      (match) => !/^new york$/.test(match[0]) || !/^ (?:city|county|convention)/.test(text.slice(match.index + 8)),
    )
    .map((match) => ({ code: NAMES.get(match[0])!, start: match.index, end: match.index + match[0].length }));
}

/** Places that name a law or court by adjective: "irish law". */
export function findLawAdjectives(text: string): PlaceSpan[] {
  return [...text.matchAll(ADJECTIVE)].map((match) => ({
    code: LAW_ADJECTIVES[match[1]!]!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const AWS =
  /\b(?:us|eu|ap|sa|ca|me|af|il)(?:-gov)?-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d\b/g;
const GCP =
  /\b(?:us|europe|asia|australia|northamerica|southamerica|me)-(?:north|south|east|west|central|northeast|southeast|southwest|northwest)\d\b/g;
const AZURE =
  /\b(?:(?:west|north) ?europe|(?:east|west|central) ?us ?\d?|(?:germany|france|switzerland|sweden|uk|norway|poland) ?(?:westcentral|north|south|central|west|east))\b/g;

/** Cloud regions with their platform; Azure's plain names count only near its name or written as one word. */
export function findCloudRegions(text: string): PlaceSpan[] {
  const azure = /\bazure\b/.test(text);
  const spans = (pattern: RegExp, platform: string) =>
    [...text.matchAll(pattern)].map((m) => ({
      code: `${platform}:${m[0].replace(/ /g, '')}`,
      start: m.index,
      end: m.index + m[0].length,
    }));
  const named = spans(AZURE, 'azure').filter((span) => azure || !text.slice(span.start, span.end).includes(' '));
  return [...spans(AWS, 'aws'), ...spans(GCP, 'gcp'), ...named].sort((a, b) => a.start - b.start);
}

/** Courts a segment chooses: "US-CA:Santa Clara", "IE:Dublin", "US-CA" when no town is named. */
export function findCourts(text: string, written: (start: number, end: number) => string): PlaceSpan[] {
  const opening = /\b(?:courts?|tribunals?|jurisdiction|venue)\b/.exec(text);
  if (!opening) return [];
  const adjective = findLawAdjectives(text).filter((a) => /courts?$/.test(text.slice(a.start, a.end)));
  const districts = [...text.matchAll(/\b(northern|southern|eastern|western|central|middle) district of /g)];
  const towns = townsOf(text).filter((t) => t.start > opening.index - 30);
  const places = findPlaces(text).filter((p) => p.start > opening.index || isOwner(text, p));
  const found: PlaceSpan[] = [...adjective];
  const used = new Set<PlaceSpan>();
  for (const place of places) {
    const district = districts.find((d) => d.index + d[0].length === place.start);
    const town = towns.find((t) => t.start < place.start && place.start - t.end <= 24 && belongs(t.code, place.code));
    if (town) used.add(town);
    const start = district?.index ?? town?.start ?? place.start;
    const label = district ? title(`${district[1]} District`) : town ? title(written(town.start, town.nameEnd)) : '';
    found.push({
      code: courtCode(town?.code.startsWith(place.code) ? town.code : place.code, label),
      start,
      end: place.end,
    });
  }
  for (const town of towns) {
    if (!used.has(town) && !places.some((p) => p.start <= town.start && p.end >= town.end)) {
      found.push({
        code: courtCode(town.code, title(written(town.start, town.nameEnd))),
        start: town.start,
        end: town.end,
      });
    }
  }
  return mostExact(found).sort((a, b) => a.start - b.start);
}

interface Town extends PlaceSpan {
  readonly nameEnd: number;
}

/** Towns of the list, and any words before ", <place>" or " county": their state comes from the place that follows. */
function townsOf(text: string): Town[] {
  const listed = [...text.matchAll(TOWN)].map((m) => ({
    code: TOWNS[m[1]!]!,
    start: m.index,
    nameEnd: m.index + m[0].length,
    end: m.index + m[0].length,
  }));
  const unlisted = [
    ...text.matchAll(
      /\b(?:in|of|at|within|for) (?:the )?(?:city (?:and county )?of |county of )?((?:[\p{L}'-]+ ){0,2}[\p{L}'-]+)(?: county)?, /gu,
    ),
  ].flatMap((m) => {
    const place = findPlaces(text.slice(m.index + m[0].length, m.index + m[0].length + 40))[0];
    const name = m[1]!.replace(/ county$/, '').replace(/^(?:the )?(?:city (?:and county )?of |county of )/, '');
    if (
      !place ||
      !/^(?:state of )?$/.test(text.slice(m.index + m[0].length, m.index + m[0].length + place.start)) ||
      NOT_TOWN.test(name)
    )
      return [];
    const start = m.index + m[0].indexOf(name);
    return [{ code: place.code, start, nameEnd: start + name.length, end: start + name.length }];
  });
  return [...listed, ...unlisted.filter((u) => !listed.some((l) => l.start <= u.nameEnd && u.start <= l.end))];
}

const NOT_TOWN = /\b(?:courts?|law|laws|agreement|state|jurisdiction|country|county|party|parties|located|and|or)\b/;

function isOwner(text: string, place: PlaceSpan): boolean {
  return /^(?:'s)? (?:state |federal |and |or )*courts?\b/.test(text.slice(place.end, place.end + 40));
}

function belongs(town: string, place: string): boolean {
  return (
    town === place || town.startsWith(`${place}-`) || place.startsWith(town) || (town === 'GB-EAW' && place === 'GB')
  );
}

function courtCode(place: string, label: string): string {
  return label === '' ? place : `${place}:${label}`;
}

/** A bare place adds nothing beside a town in it. */
function mostExact(found: readonly PlaceSpan[]): PlaceSpan[] {
  return found.filter(
    (p) => p.code.includes(':') || !found.some((o) => o !== p && o.code.includes(':') && o.code.startsWith(p.code)),
  );
}

function title(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());
}

function alternatives(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}
