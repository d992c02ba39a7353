import { describe, expect, it } from 'vitest';
import { checkLayer, loadLibrary } from '../../src/library/load.js';
import { wordingId } from '../../src/library/wording.js';

const shipped = loadLibrary();

describe("a firm's library over the shipped one", () => {
  it('adds to the lists of a known type and replaces its texts', () => {
    const breach = typeFrom('dp.breach', {
      'dp/breach.yaml': 'id: dp.breach\ntitle: Leaks\nheadings: [Leak alarm]\nrefs: { gdpr: [Art. 33(2), Art. 99] }\n',
    });
    const before = shipped.types.find((t) => t.id === 'dp.breach')!;
    expect(breach.title).toBe('Leaks');
    expect(breach.headings).toEqual([...before.headings, 'Leak alarm']);
    expect(breach.refs.gdpr).toEqual([...before.refs.gdpr!, 'Art. 99']);
    expect(breach.definition).toBe(before.definition);
  });

  it('takes away what drop names', () => {
    const { cues, exemplars } = shipped.types.find((t) => t.id === 'dp.breach')!;
    const id = wordingId(exemplars[0]!.text);
    const breach = typeFrom('dp.breach', {
      'dp/breach.yaml': `id: dp.breach\ndrop: { cues: ["${cues[0]}"], exemplars: [${id}] }\n`,
    });
    expect(breach.cues).toEqual(cues.slice(1));
    expect(breach.exemplars).toEqual(exemplars.slice(1));
  });

  it('adds a type in its place among the others of the group', () => {
    const ids = layered({ 'sla/green_hosting.yaml': NEW_TYPE }).types.map((t) => t.id);
    expect(ids).toHaveLength(shipped.types.length + 1);
    expect(ids.filter((id) => id.startsWith('sla.'))).toEqual(ids.filter((id) => id.startsWith('sla.')).sort());
  });

  it('changes nothing when it is empty', () => {
    expect(layered({})).toEqual(shipped);
  });

  it('makes filed wordings exemplars, but not those that were superseded', () => {
    const [old, revised] = ['Supplier shall ring before noon.', 'Supplier shall ring before ten.'].map((text) => ({
      id: wordingId(text),
      text,
    }));
    const entry = (w: { id: string; text: string }, more = '') =>
      `- { id: ${w.id}, text: ${w.text}, side: supplier, style: contract, date: 2026-01-05, reviewer: Q, sources: []${more} }\n`;
    const breach = typeFrom('dp.breach', {
      'dp/breach.wordings.yaml': entry(old!) + entry(revised!, `, supersedes: ${old!.id}`),
    });
    expect(breach.exemplars.map((e) => e.text)).toContain(revised!.text);
    expect(breach.exemplars.map((e) => e.text)).not.toContain(old!.text);
  });
});

const NEW_TYPE = `
id: sla.green_hosting
title: Carbon reporting
group: sla
definition: Requires the vendor to report emissions.
include: []
exclude: []
headings: []
synonyms: []
cues: [carbon footprint]
families: [SLA]
materiality: low
favours: Neither.
refs: {}
fields: []
exemplars: []
`;

function layered(files: Record<string, string>) {
  const list = Object.entries(files).map(([path, text]) => ({ path, file: path, text }));
  return checkLayer(list, shipped).taxonomy;
}

function typeFrom(id: string, files: Record<string, string>) {
  return layered(files).types.find((t) => t.id === id)!;
}
