import { describe, expect, it } from 'vitest';
import { classifyAgreement } from '../../src/classify/classify-agreement.js';
import { loadModel } from '../../src/library/load-model.js';
import { taxonomy } from '../helpers/library.js';
import { mappingOf, paper } from './paper.js';

const model = loadModel();

/** Types of the block that holds the words, in a schedule with this table. */
function typesIn(table: string, words: string): string[] {
  const agreement = paper(
    `# Security Schedule\n\nSupplier will host the service for Customer.\n\n## Who does what\n\n${table}\n`,
    'dpa',
  );
  return mappingOf(agreement, classifyAgreement(agreement, taxonomy, model), words).clauses.map((c) => c.id);
}

describe('a table that says who does what', () => {
  const DUTIES = `| Task | Supplier | Customer |
| --- | --- | --- |
| Patching of the hosts | yes | no |
| Users and their keys | no | yes |
| Notice of a personal data breach | yes | shared |`;

  it.each(['Patching of the hosts', 'Users and their keys', 'Notice of a personal data breach'])(
    'makes %j a shared responsibility, whatever the task',
    (task) => {
      expect(typesIn(DUTIES, task)).toEqual(['sec.shared_responsibility']);
    },
  );

  it('has a header that states no rule', () => {
    expect(typesIn(DUTIES, 'Task')).toEqual([]);
  });

  it('is none where the cells say more than who', () => {
    const table = `| Task | Supplier | Customer |
| --- | --- | --- |
| Notice of a personal data breach | within 48 hours after it becomes aware | informs the data subjects |`;
    expect(typesIn(table, 'Notice of a personal')).not.toEqual(['sec.shared_responsibility']);
  });
});
