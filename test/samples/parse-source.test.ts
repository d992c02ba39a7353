import { describe, expect, it } from 'vitest';
import { parseSource } from '../../scripts/samples/parse-source.js';

const paper = (numbering: string, body: string) =>
  parseSource(
    `---\nout: x/y.docx\nnumbering: ${numbering}\ndated: 2026-01-01\nauthor: Nobody Ltd\n---\n# Title\n${body}\n`,
  );

const clauses = (numbering: string, body: string) =>
  paper(numbering, body).blocks.flatMap((block) => (block.type === 'clause' ? [`${block.label} ${block.text}`] : []));

describe('the dialect of the sample sources', () => {
  it('counts each level anew under the level above it', () => {
    expect(clauses('decimal', '= A\n== b\n=== c\n==== d\n== e\n=== f\n= G\n== h')).toEqual([
      '1. A',
      '1.1 b',
      '(a) c',
      '(i) d',
      '1.2 e',
      '(a) f',
      '2. G',
      '2.1 h',
    ]);
  });

  it('writes a reference in the manner of the numbering, also to a clause further on', () => {
    expect(clauses('decimal', '= A\n== see {@x}\n== b\n=== c {#x}')[1]).toBe('1.1 see 1.2(a)');
    expect(clauses('paragraph', '= A\n== see {@x}\n== b\n=== c {#x}')[1]).toBe('(1) see § 1(2)(a)');
  });

  it('starts counting again in an attachment', () => {
    expect(clauses('article', '= A\n== b\n! Exhibit A | Details\n= c\n== d')).toEqual([
      'ARTICLE 1 A',
      'Section 1.1 b',
      '1. c',
      '(a) d',
    ]);
  });

  it('refuses a reference to a clause that is not there', () => {
    expect(() => paper('decimal', '= A\n== see {@nowhere}')).toThrow('nowhere');
  });

  it('refuses a name on text that has no number', () => {
    expect(() => paper('decimal', '= A\nplain text {#x}')).toThrow('only a clause');
  });

  it('refuses a table without widths', () => {
    expect(() => paper('decimal', '| a | b |')).toThrow('widths');
  });
});
