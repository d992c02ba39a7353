import { describe, expect, it } from 'vitest';
import { classifyAgreement } from '../../src/classify/classify-agreement.js';
import { loadModel } from '../../src/library/load-model.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import { taxonomy } from '../helpers/library.js';
import { mappingOf, paper } from './paper.js';

const model = loadModel();

const DPA = `# Data Processing Addendum

Effective: 3 March 2024

## 1. Definitions

"Incident Window" means the period of forty-eight (48) hours that begins when Vendor becomes aware of a Personal Data Breach.

"Affiliate" means an entity that controls, is controlled by or is under common control with a party.

## 2. Personal Data Breach

Vendor shall notify Customer without undue delay, and at the latest within 48 hours, after becoming aware of a Personal Data Breach.

## 3. Sub-processors

Customer gives Vendor general authorisation to engage Sub-processors. Vendor shall give thirty days' prior notice of any new Sub-processor, and Customer may object within that time.

## 4. Audit

Customer may, once in a calendar year and on thirty days' written notice, audit Vendor's compliance with this Addendum. Any such audit shall:

- (a) take place during normal business hours;
- (b) not interfere with other customers; and
- (c) be carried out by persons bound to secrecy.

## 5. Return and deletion

Upon termination of the Agreement Vendor shall, at Customer's choice, return or delete all Personal Data within thirty days.
`;

const agreement = paper(DPA, 'dpa');
const mapping = classifyAgreement(agreement, taxonomy, model);
const at = (words: string) => mappingOf(agreement, mapping, words);

describe('classifyAgreement', () => {
  it('gives one mapping a block, in the order of the blocks', () => {
    expect(mapping.map((m) => m.block)).toEqual(agreement.blocks.map((b) => b.id));
  });

  it('gives each block either clause types or one state, never both and never neither', () => {
    for (const { clauses, state } of mapping) expect(clauses.length > 0).toBe(state === null);
  });

  it('keeps scores between nought and one, the first type the likeliest, and at most four types', () => {
    for (const { clauses } of mapping) {
      const scores = clauses.map((c) => c.score);
      for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      expect(clauses.length).toBeLessThanOrEqual(4);
    }
  });

  it('finds the type of a plain clause', () => {
    expect(at('after becoming aware').clauses[0]?.id).toBe('dp.breach');
    expect(at("audit Vendor's compliance").clauses[0]?.id).toBe('dp.audit');
    expect(at('return or delete all').clauses[0]?.id).toBe('dp.deletion');
  });

  it('names both types of a paragraph that authorises sub-processors and promises notice', () => {
    const ids = at('general authorisation').clauses.map((c) => c.id);
    expect(ids).toContain('dp.subprocessors.authorization');
    expect(ids).toContain('dp.subprocessors.notice');
  });

  it('takes a definition for a definition, whatever it defines', () => {
    expect(at('Incident Window').clauses[0]?.id).toBe('doc.definitions');
    expect(at('Incident Window').clauses[0]?.why).toContain('defines a term');
    expect(at('under common control').clauses[0]?.id).toBe('doc.definitions');
  });

  it('lets the items of a list inherit from what leads them in', () => {
    for (const item of [
      'take place during normal business hours',
      'interfere with other customers',
      'bound to secrecy',
    ]) {
      expect(at(item).clauses[0]?.id).toBe('dp.audit');
      expect(at(item).clauses[0]?.why.join('; ')).toMatch(/list under: |heading: Audit/);
    }
  });

  it('takes headings for headings and the date of the paper for a matter of the parties', () => {
    expect(at('Personal Data Breach').state === 'heading' || at('Sub-processors').state === 'heading').toBe(true);
    expect(at('Effective: 3 March 2024').clauses[0]?.id).toBe('doc.parties');
  });

  it('says why, in words of the paper and the library', () => {
    const why = at('after becoming aware').clauses[0]?.why ?? [];
    expect(why.some((reason) => reason === 'heading: Personal Data Breach')).toBe(true);
    expect(why.some((reason) => reason.startsWith('cue: '))).toBe(true);
    for (const { clauses } of mapping)
      for (const clause of clauses) {
        expect(clause.why.length).toBeGreaterThan(0);
        for (const reason of clause.why)
          expect(reason).toMatch(
            /^(?:heading|cue|list under|words): .|^(?:defines a term|signature block|date of the paper|stands among its like)$/,
          );
      }
  });

  it('gives the same mapping whatever the order of the library', () => {
    const turned: Taxonomy = {
      ...taxonomy,
      types: [...taxonomy.types].reverse(),
      confusable: [...taxonomy.confusable].reverse(),
    };
    expect(classifyAgreement(agreement, turned, model)).toEqual(mapping);
  });

  it('gives the same mapping twice', () => {
    expect(classifyAgreement(agreement, taxonomy, model)).toEqual(mapping);
  });

  it('classifies a paper without blocks to nothing', () => {
    expect(classifyAgreement({ ...agreement, blocks: [] }, taxonomy, model)).toEqual([]);
  });
});

describe('a clause type that a paralegal adds', () => {
  const pattern = taxonomy.types.find((t) => t.id === 'lia.insurance')!;
  const added: Taxonomy = {
    ...taxonomy,
    types: [
      ...taxonomy.types,
      {
        ...pattern,
        id: 'gov.animals',
        group: 'gov',
        title: 'Animals on the premises',
        definition: 'Says which animals may be brought to the premises and who cares for them.',
        include: ['guide dogs, horses, stables'],
        exclude: [],
        headings: ['Animals', 'Dogs and horses'],
        synonyms: ['Guide dogs'],
        cues: ['guide dogs|dog', 'horses … stable|stables'],
        families: [],
        fields: [],
        exemplars: [
          {
            text: 'Guide dogs may accompany visitors; horses must be left at the stables.',
            side: 'mutual',
            style: 'plain',
          },
          {
            text: 'No horses, goats or other animals may be brought to the premises, guide dogs aside.',
            side: 'mutual',
            style: 'plain',
          },
          {
            text: 'The visitor feeds and waters his horses and keeps them in the stables at night.',
            side: 'mutual',
            style: 'plain',
          },
        ],
      },
    ],
  };

  it('is found without training, by its cues, names and exemplars', () => {
    const visit = paper(
      '# Visit terms\n\n## Animals\n\nVisitors may bring guide dogs; horses are kept in the stables.\n',
      'msa',
    );
    const found = mappingOf(visit, classifyAgreement(visit, added, model), 'guide dogs');
    expect(found.clauses[0]?.id).toBe('gov.animals');
  });

  it('leaves other clauses as they were', () => {
    const before = at('after becoming aware').clauses[0]?.id;
    const after = mappingOf(agreement, classifyAgreement(agreement, added, model), 'after becoming aware').clauses[0]
      ?.id;
    expect(after).toBe(before);
  });
});
