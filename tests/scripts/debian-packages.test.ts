import { expect, it } from 'vitest';
import { missingIn, missingPackages } from '../../scripts/debian-packages';

const answer = `libgtk-3-0 not-installed
libgtk-3-0t64 installed
libnss3 installed
xauth config-files
libgbm1 unpacked
`;

it('counts a package under its old and its new name', () => {
  expect(missingIn(answer, ['libgtk-3-0', 'libnss3'])).toEqual([]);
});

it('misses what is unknown, removed or only half installed', () => {
  expect(missingIn(answer, ['xvfb', 'xauth', 'libgbm1'])).toEqual(['xvfb', 'xauth', 'libgbm1']);
});

it.runIf(process.platform === 'linux')('asks this machine', () => {
  const found = missingPackages(['dpkg', 'no-such-package-anywhere']);
  // Not every Linux is a Debian: there is nothing to ask there, and nothing is missed.
  expect([[], ['no-such-package-anywhere']]).toContainEqual(found);
});
