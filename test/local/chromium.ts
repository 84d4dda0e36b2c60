import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { WAIT_MS } from '../limits.ts';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const named = process.env.CHROMIUM_PATH;

/** The browser that CHROMIUM_PATH names, or else one of this machine; undefined when it is not there. */
export const browserPath = (named === undefined ? USUAL : [named]).find((path) => existsSync(path));

/** Starts the browser; it reaches nothing beyond loopback, by name or by itself. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    timeout: WAIT_MS,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-software-rasterizer',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
