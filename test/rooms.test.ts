import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');
const STAGES = ['read', 'structure', 'classify', 'extract', 'align', 'diff', 'report', 'write'];
/** Left to right: a room may import rooms of a higher rank only; stages share a rank, so they cannot import each other. */
const RANKS = new Map([
  ...['cli', 'index', 'compare'].map((r, i) => [r, i] as const),
  ...STAGES.map((r) => [r, 3] as const),
  ['library', 4],
  ['text', 5],
  ['model', 6],
]);

describe('the rooms of src/', () => {
  it('have no import that points back or sideways', () => {
    const files = sources();
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it('are all ranked', () => {
    expect([...new Set(sources().map(roomOf))].filter((room) => !RANKS.has(room))).toEqual([]);
  });

  it('catches a stage that imports another', () => {
    expect(isWrong('align', 'diff')).toBe(true);
    expect(isWrong('text', 'read')).toBe(true);
    expect(isWrong('cli', 'model')).toBe(false);
  });

  it('never open a network connection', () => {
    const network = /from '(?:node:)?(?:https?|net|tls|dgram|dns|http2)'|\bfetch\(|\bWebSocket\b/;
    expect(sources().filter((file) => network.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

function sources(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(SRC, file));
}

function roomOf(file: string): string {
  return relative(SRC, file).split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function isWrong(from: string, to: string): boolean {
  return from !== to && (RANKS.get(from) ?? 0) >= (RANKS.get(to) ?? 99);
}

function wrongImports(file: string): string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
  const targets = imports.map((path) => roomOf(resolve(dirname(file), path)));
  return targets.filter((to) => isWrong(roomOf(file), to)).map((to) => `${relative(SRC, file)} imports ${to}`);
}
