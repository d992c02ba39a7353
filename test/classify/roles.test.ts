import { describe, expect, it } from 'vitest';
import { actsOf, roleWordsOf, roleWordsOfSide, withRoles } from '../../src/classify/roles.js';
import { wordsBySentence } from '../../src/classify/words.js';
import { paper } from './paper.js';

const inRoles = (text: string, side = 'mutual') =>
  withRoles(wordsBySentence(text), roleWordsOfSide(side)).words.join(' ');

describe('roles in place of names', () => {
  it('stand for pronouns and the usual words of either side', () => {
    expect(inRoles('We notify you; Supplier notifies Client.')).toBe(
      'provider notify customer provider notify customer',
    );
  });

  it('stand for the side that an exemplar names', () => {
    expect(inRoles('The Service Provider shall pay.', 'service provider')).toBe('the provider shall pay');
  });

  it('stand for the parties of a paper, names of several words included', () => {
    const agreement = paper(
      '# Terms\n\nThese terms are made between Quillon Forge Ltd ("Quillon Forge", the supplier) and the customer ("Customer").\n\nQuillon Forge shall indemnify Customer.\n',
    );
    const facts = {
      ...agreement.document,
      parties: [{ name: 'Quillon Forge Ltd', role: 'vendor' as const, aliases: [] }],
    };
    const roles = roleWordsOf({ ...agreement, document: facts });
    expect(withRoles(wordsBySentence('Quillon Forge shall indemnify Customer.'), roles).words).toEqual([
      'provider',
      'shall',
      'indemnify',
      'customer',
    ]);
  });

  it('leave a word alone that the paper mostly uses as a common noun', () => {
    const agreement = paper('# Licence\n\nThe Product is licensed. The product runs here. The product runs there.\n');
    const facts = { ...agreement.document, parties: [{ name: 'Product', role: 'vendor' as const, aliases: [] }] };
    expect(roleWordsOf({ ...agreement, document: facts }).has('product')).toBe(false);
  });
});

describe('acts', () => {
  it('say who shall do what, and who shall not', () => {
    expect(actsOf(['provider', 'will', 'promptly', 'notify', 'customer'])).toEqual(['provider > notify']);
    expect(actsOf(['customer', 'shall', 'not', 'resell', 'it'])).toEqual(['customer > not resell']);
  });

  it('need an actor shortly before the verb', () => {
    expect(actsOf(['it', 'may', 'end'])).toEqual([]);
  });
});
