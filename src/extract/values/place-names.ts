/** Names of place codes for display: "US-CA" -> "California", "FR:Paris" -> "Paris, France", "aws:eu-west-1" as it is. */
import { COUNTRIES, STATES } from './gazetteer.js';

const FIXED: Readonly<Record<string, string>> = {
  EU: 'European Union',
  EEA: 'EEA',
  US: 'United States',
  GB: 'United Kingdom',
  'GB-EAW': 'England and Wales',
  KR: 'South Korea',
  IE: 'Ireland',
  NL: 'the Netherlands',
  DE: 'Germany',
  CN: 'China',
  CZ: 'Czechia',
  TR: 'Turkey',
  RU: 'Russia',
  AE: 'United Arab Emirates',
  'US-WA': 'Washington',
  'US-GA': 'Georgia (US)',
  GE: 'Georgia',
};
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...COUNTRIES, ...STATES }).map(([name, code]) => [code, name]),
);

/** Name of a code; the code itself when unknown. */
export function placeName(code: string): string {
  const [place = code, town] = code.split(':');
  if (/^(?:aws|azure|gcp)$/.test(place)) return code;
  const name = FIXED[place] ?? capitalised(NAMES.get(place) ?? place);
  return town ? `${town}, ${name}` : name;
}

function capitalised(name: string): string {
  return name.replace(/(^|[ -])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
