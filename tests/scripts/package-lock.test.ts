import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRepository } from '../../scripts/run/repository.mjs';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * npm leaves an optional package out of the lock when the registry does not have it yet on the day the lock is written;
 * `npm ci` then refuses the whole lock. Every package for another platform must stand in it.
 */
it('names the packages of all platforms', () => {
  const lock = JSON.parse(readFileSync(inRepository('package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});
