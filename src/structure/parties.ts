/**
 * Who the paper binds, in which role, under which names (TAXONOMY.md, principle 14).
 *
 * Roles come from the words in quotes after a name – Example Ltd. (“Provider”, “we”) – and where a paper names nobody, from the
 * words it uses: "you" is the customer, "we" and the name that "will provide" is the vendor.
 */
import type { Block, Party, Role } from '../model/agreement.js';

export function findParties(blocks: readonly Block[]): Party[] {
  const body = blocks.filter((b) => b.kind !== 'toc');
  const named = mergeRoles(body.slice(0, 40).flatMap((b) => [...namedIn(b.text), ...definedIn(b.text)]));
  return withUsedWords(named, body.map((b) => b.text).join('\n'));
}

const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'customer',
    /^(?:the )?(?:customer|client|subscriber|licensee|you|your|yourself|buyer|purchaser|data controller|controller|data exporter|end customer|user|business)s?$/i,
  ],
  [
    'vendor',
    /^(?:the )?(?:vendor|provider|supplier|service provider|licensor|processor|data processor|data importer|we|us|our|contractor|seller|company|business associate)s?$/i,
  ],
  ['model_vendor', /^(?:the )?(?:model (?:vendor|provider|developer)|developer)$/i],
  ['platform', /^(?:the )?(?:platform|cloud provider|platform provider|cloud)$/i],
  ['reseller', /^(?:the )?(?:reseller|distributor|partner)$/i],
];

function roleOf(word: string): Role | null {
  return ROLE_WORDS.find(([, words]) => words.test(word.trim()))?.[0] ?? null;
}

const NAME = /(?:(?:[A-Z]|\b\d+[a-z])[\w.&’'-]*)(?:,?\s+(?:[A-Z][\w.&’'-]*|of|and|&))*/g;
/** (“Provider”, “we” or “us”), or without brackets: – hereinafter “Processor”. */
const INTRODUCED =
  /\(([^()]{0,80}[“"][^()]{1,160})\)|[,–—-]\s*(?:hereinafter|hereafter)(?: (?:referred to|known) as| called)?:?\s+((?:the )?[“"][^“”"]{1,60}[”"])/g;

/** (a “Data Controller”): what somebody is under the law, and no name. */
const STATUS = /^(?:as )?an? [“"]/;

/** Example Ltd., a company under the laws of X (“Provider”, “we” or “us”) */
function namedIn(text: string): Party[] {
  const opening = text.slice(0, 3000);
  let from = 0;
  return [...opening.matchAll(INTRODUCED)].flatMap((m) => {
    const before = opening.slice(from, m.index);
    const words = m[1] ?? m[2] ?? '';
    from = m.index + m[0].length;
    if (STATUS.test(words)) return [];
    const aliases = [...words.matchAll(/[“"]([^“”"]{1,50})[”"]/g)].map((q) => (q[1] ?? '').replace(/[,.]$/, '').trim());
    const role = aliases.map(roleOf).find((r) => r !== null) ?? null;
    const name = role ? (partyName(before) ?? aliases.find((a) => roleOf(a) !== null)) : undefined;
    return role && name ? [{ name, role, aliases: aliases.filter((a) => a !== name) }] : [];
  });
}

const TWO_NAMES =
  /^[“"]([^“”"]{1,40})[”"],? (?:or|and) [“"]([^“”"]{1,40})[”"] (?:means?|refers? to|is|are)\b|\bas [“"]([^“”",]{1,40}),?[”"],? (?:or |and )?[“"](you|we|us|our),?[”"]/i;

/** “Developer” or “You” means …; we refer to them as “Example,” “us,” or “we”: two names of one party, one of them a pronoun. */
function definedIn(text: string): Party[] {
  const names = (TWO_NAMES.exec(text) ?? []).slice(1).filter((name) => name !== undefined);
  const role = names.some((n) => /^you$/i.test(n))
    ? 'customer'
    : names.some((n) => /^(?:we|us)$/i.test(n))
      ? 'vendor'
      : null;
  const name = names.find((n) => !/^(?:you|we|us)$/i.test(n));
  return role && name ? [{ name, role, aliases: names.filter((n) => n !== name) }] : [];
}

const ENTITY =
  /\b(?:Inc|LLC|Ltd|Limited|GmbH|AG|SA|S\.A|SAS|B\.V|BV|PBC|Corp|Corporation|Company|Co|PLC|plc|AB|Oy|SE|LP|LLP|Pty|Pte)\b/;

/** The entity before the bracket: the first name with a legal form, else the name the bracket follows directly. */
function partyName(before: string): string | null {
  const names = [...before.matchAll(NAME)].map((m) => ({
    name: m[0].replace(/^(?:(?:The|This|These|Between|By)\s+)+/, '').replace(/(?:[\s,.]|\s(?:and|of|&))+$/, ''),
    last: m.index + m[0].length >= before.trimEnd().length,
  }));
  const entity = names.find((n) => ENTITY.test(n.name) && n.name.length < 80);
  if (entity) return upToLegalForm(entity.name);
  // "the entity named in the Order Form (“Customer”)": the paper stands before the bracket, not the party.
  const adjacent = names.find(
    (n) => n.last && n.name.length > 1 && n.name.split(' ').length <= 6 && !PAPER.test(n.name),
  );
  return adjacent?.name ?? null;
}

/** "Larkfield SE, Kaiserstrasse 1" ends at "SE": what follows is the address. */
function upToLegalForm(name: string): string {
  const form = ENTITY.exec(name);
  return form ? name.slice(0, form.index + form[0].length) : name;
}

const PAPER = /\b(?:Form|Agreement|Addendum|DPA|SLA|Terms|Services?|Schedule|Annex|Policy|Order)\b/;

function mergeRoles(parties: readonly Party[]): Party[] {
  const byRole = new Map<string, Party>();
  for (const party of parties) {
    const key = `${party.role}`;
    const known = byRole.get(key);
    byRole.set(key, known ? { ...known, aliases: unique([...known.aliases, ...party.aliases]) } : party);
  }
  return [...byRole.values()];
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

const CUSTOMER_USED = ['Customer', 'Client', 'Subscriber', 'Licensee', 'Controller', 'you', 'User'];
const VENDOR_USED = ['Provider', 'Supplier', 'Vendor', 'Service Provider', 'Licensor', 'Processor', 'Company', 'we'];

/** Adds the roles that the paper uses without introducing them, and the vendor's name where it acts under its own. */
function withUsedWords(parties: readonly Party[], text: string): Party[] {
  const customer =
    parties.find((p) => p.role === 'customer') ?? usedParty('customer', CUSTOMER_USED, text) ?? servedCompany(text);
  const vendor = parties.find((p) => p.role === 'vendor') ?? usedVendor(text, customer);
  const rest = parties.filter((p) => p.role !== 'customer' && p.role !== 'vendor');
  return [
    vendor &&
      withUsedAliases(
        vendor,
        VENDOR_USED.filter((word) => word !== customer?.name),
        text,
      ),
    customer && withUsedAliases(ownName(customer, vendor), CUSTOMER_USED, text),
    ...rest,
  ].filter((p) => p !== null && p !== undefined);
}

/** "has ordered from Example (“Subscriber”)": the name before the bracket is the other party's. */
function ownName(party: Party, other: Party | null): Party {
  const [alias, ...aliases] = party.aliases;
  const taken = other && [other.name, ...other.aliases].includes(party.name);
  return taken && alias !== undefined ? { ...party, name: alias, aliases } : party;
}

/** Where a Provider serves a Company, "Company" is the customer and not, as elsewhere, the author of the paper. */
function servedCompany(text: string): Party | null {
  const provider = usedParty('vendor', ['Provider', 'Supplier', 'Vendor', 'Contractor', 'Consultant'], text);
  return provider && usedParty('customer', ['Company'], text);
}

function usedParty(role: Role, words: readonly string[], text: string): Party | null {
  const [name] = used(words, text);
  return name ? { name, role, aliases: [] } : null;
}

function usedVendor(text: string, customer: Party | null): Party | null {
  const name = actingName(text, customer ? [customer.name, ...customer.aliases] : []);
  return name ? { name, role: 'vendor', aliases: [] } : usedParty('vendor', VENDOR_USED, text);
}

/** Words of the list that the text uses at least three times, most used first. */
function used(words: readonly string[], text: string): string[] {
  const counts = words.map((w) => [w, text.match(new RegExp(String.raw`\b${w}\b`, 'g'))?.length ?? 0] as const);
  return counts
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1])
    .map(([w]) => w);
}

function withUsedAliases(party: Party, words: readonly string[], text: string): Party {
  const extra = used(words, text).filter((w) => w !== party.name && isActor(w, text));
  return { ...party, aliases: unique([...party.aliases, ...extra]) };
}

const isActor = (word: string, text: string): boolean =>
  new RegExp(String.raw`\b${word}\s+(?:shall|will|may|must|agrees?|can|is|are|has)\b`).test(text);

const NOT_NAMES =
  /^(?:The|This|Each|Any|All|It|They|If|No|Such|These|Those|That|Neither|Either|Both|Agreement|Part(?:y|ies)|Services?|Terms|Term|Section|Company|Customer|Client|Subscriber|Provider|Supplier|Processor|Controller|Licensor|Licensee|User|Users|You|We|Data|Personal|Confidential|Content|Fees|Addendum|DPA|SLA|Software|Affiliates?|Order|Receiving|Disclosing|Indemnif\w+|Products?|Training|Outputs?|Inputs?|Models?|Platform|Support|Documentation|Subscription|Licensed|Materials?|Deliverables?|Equipment|Website|Account|Invoices?|Payment|Notices?|Amendments?|Termination|Section|Article|Exhibit|Schedule|Annex|Standard|Clauses|Law|Laws|Security|Which|Nothing|There|Sub-?processors?|Recipient|Discloser)\b/;

const ACTING =
  /(?:^|[\s“"(])(?:(?:If|Where|When|Once|Unless|Until|While|Because) )?((?:[A-Z]|\d+[a-z])[A-Za-z0-9.&-]*(?: [A-Z][A-Za-z0-9.&-]*)?) (shall|will|may|agrees|warrants|must|guarantees|commits|undertakes)\b/gm;

/** Counts double: a customer agrees and must, but guarantees nothing. */
const COMMITS = /^(?:guarantees|commits|undertakes)$/;

/** The name, not one of the other party's, that most often "will", "shall" or "may" do something. */
function actingName(text: string, others: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const [, name = '', verb = ''] of text.matchAll(ACTING)) {
    const isName = !NOT_NAMES.test(name) && !NO_NAME_ENDS.test(name) && !others.includes(name);
    if (isName) counts.set(name, (counts.get(name) ?? 0) + (COMMITS.test(verb) ? 2 : 1));
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 3 ? best[0] : null;
}

/** "AI Services will …": the thing sold, not who sells it. */
const NO_NAME_ENDS =
  /\b(?:Services?|Software|Products?|Platform|Terms|Agreement|Data|Content|Models?|Outputs?|Website|Support)$/;
