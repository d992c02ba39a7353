/** Word files -> the lines that LibreOffice prints of them, numbers in front; null where it is not installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** All in one start of the program, which takes longer than a conversion. A file it does not convert gives no lines. */
export function printedLines(files: readonly Uint8Array[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-soffice-'));
  try {
    files.forEach((bytes, n) => {
      writeFileSync(join(folder, `${n}.docx`), bytes);
    });
    const paths = files.map((_, n) => join(folder, `${n}.docx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ['--headless', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    execFileSync('soffice', [...options, ...paths], { stdio: 'ignore' });
    return files.map((_, n) => linesOf(join(folder, `${n}.txt`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf(path: string): string[] {
  try {
    const lines = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\n');
    return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  } catch {
    return [];
  }
}
