/** Jurisdictions as contracts name them: enough to see that Delaware became California. */
import { type Hunk, netWords } from './hunk.js';
import type { Signal } from './signal.js';

const PLACES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|' +
  'Argentina|Australia|Austria|Belgium|Brazil|Bulgaria|Canada|Chile|China|Colombia|Croatia|Cyprus|Czech Republic|Czechia|Denmark|England|Estonia|European Economic Area|European Union|EEA|EU|Finland|France|Germany|Greece|Hong Kong|Hungary|Iceland|India|Indonesia|Ireland|Israel|Italy|Japan|Latvia|Liechtenstein|Lithuania|Luxembourg|Malaysia|Malta|Mexico|Netherlands|New South Wales|New Zealand|Northern Ireland|Norway|Ontario|Philippines|Poland|Portugal|Quebec|Romania|Scotland|Singapore|Slovakia|Slovenia|South Africa|South Korea|Spain|Sweden|Switzerland|Taiwan|Thailand|Turkey|UK|United Arab Emirates|United Kingdom|United States|USA|Vietnam|Wales|Worldwide|' +
  'Amsterdam|Berlin|Brussels|Dublin|Frankfurt|Geneva|London|Madrid|Milan|Munich|Paris|San Francisco|Stockholm|Sydney|Tokyo|Toronto|Vienna|Zurich';

const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PLACES})(?![\\p{L}\\p{N}])`, 'gu');

/** A street address: its town is where letters go, not whose law governs. */
const ADDRESS =
  /\b(?:Street|Road|Avenue|Suite|Unit|Floor|Boulevard|Drive|Lane|P\.?O\.? Box|St\.|Rd\.|Ave\.|Blvd)\b|\b\d{5}(?:-\d{4})?\b/u;

export function isAddress(text: string): boolean {
  return ADDRESS.test(text) && /\d/.test(text);
}

/** Places named anew or no longer over all changes of a passage; one that only moved within it gives nothing. */
export function placeSignals(hunks: readonly Hunk[]): Signal[] {
  const removed = hunks.map((hunk) => hunk.removed).join('\n');
  const added = hunks.map((hunk) => hunk.added).join('\n');
  const net = netWords(removed.match(PATTERN) ?? [], added.match(PATTERN) ?? []);
  const [gone, come] = [[...new Set(net.removed)].join(', '), [...new Set(net.added)].join(', ')];
  if (gone && come) return [{ force: 'decisive', reason: `place: ${gone} → ${come}` }];
  if (gone) return [{ force: 'plain', reason: `place removed: ${gone}` }];
  return come ? [{ force: 'plain', reason: `place added: ${come}` }] : [];
}
