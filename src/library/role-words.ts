/** Words by which papers call the two parties, and "shall" by its other names: what a wording may change and stay the same wording. */

const VENDOR = 'vendor supplier provider processor company licensor contractor platform we us our';
const CUSTOMER = 'customer client subscriber controller licensee you your';

/** Word -> the word that stands for it when wordings are compared; small letters. */
export const STAND_INS: ReadonlyMap<string, string> = new Map([
  ...entries('vendor', VENDOR),
  ...entries('customer', CUSTOMER),
  ...entries('shall', 'shall will must'),
]);

/** "the Processor" is what a paper calls somebody, not who it is. */
export function isRoleWord(name: string): boolean {
  const word = name.toLowerCase().replace(/^the /, '');
  return `${VENDOR} ${CUSTOMER}`.split(' ').includes(word) || word === 'service provider';
}

function entries(role: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, role]);
}
