import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

function file(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

it('the version of the package is that of the lock file and of the newest release in the changelog', () => {
  const [, released] = /^## (\d+\.\d+\.\d+)$/mu.exec(file('CHANGELOG.md')) ?? [];
  const [, wanted] = /^ {2}"version": "(.+)",$/mu.exec(file('package.json')) ?? [];
  const [, locked] = /^ {2}"version": "(.+)",$/mu.exec(file('package-lock.json')) ?? [];
  expect(released).toBeDefined();
  expect([wanted, locked]).toEqual([released, released]);
});

it('the documents name the package by its version', () => {
  const [, version] = /^ {2}"version": "(.+)",$/mu.exec(file('package.json')) ?? [];
  expect(file('docs/running.md')).toContain(`npm i ./verbatim-${version}.tgz`);
});
