/** Saves a workbook as LibreOffice Calc would after a person edited it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Null when this LibreOffice has no Calc. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-soffice-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', join(folder, 'out')];
    execFileSync('soffice', [...options, join(folder, 'in.xlsx')], { stdio: 'ignore' });
    const saved = join(folder, 'out/in.xlsx');
    return existsSync(saved) ? new Uint8Array(readFileSync(saved)) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
