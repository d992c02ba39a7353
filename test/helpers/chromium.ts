import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium on this machine (CLAUSEDIFF_CHROMIUM first), or null. */
export const CHROMIUM =
  [process.env.CLAUSEDIFF_CHROMIUM ?? '', ...PLACES].find((p) => p !== '' && existsSync(p)) ?? null;

export const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
