import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { hasScreen } from './display';
import { withProgress } from './run/progress';
import { ScriptError } from './run/run-script';

/** What Electron needs to run, and what stands in for a screen. Newer Debians append t64 to some of the names. */
const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libnotify4',
] as const;
const virtualDisplay = ['xvfb', 'xauth'] as const;

/**
 * Installs what the machine lacks to run Electron (as root on Debian and its kin), or says which command does.
 * Elsewhere it trusts the machine: whatever is missing then, Electron names itself.
 */
export async function ensurePackages(more: readonly string[] = []): Promise<void> {
  const wanted = [...libraries, ...((await hasScreen()) ? [] : virtualDisplay), ...more];
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new ScriptError(
      `This machine lacks ${missing.join(', ')}. This command installs it:\n  sudo apt-get install -y ${namesHere(missing).join(' ')}`,
    );
  }
  await withProgress(
    `Installing ${missing.join(', ')}`,
    async () => {
      await aptGet(['update']);
      await aptGet(['install', '-y', '--no-install-recommends', ...namesHere(missing)]);
    },
    { atOnce: true },
  );
}

/** Those of the packages that are not installed; none where there is no dpkg. */
export function missingPackages(wanted: readonly string[]): readonly string[] {
  if (process.platform !== 'linux') return [];
  const names = wanted.flatMap((name) => [name, `${name}t64`]);
  // Packages it has never heard of make dpkg-query end with 1; the others are listed all the same.
  const answer = spawnSync('dpkg-query', ['-W', '-f', `\${Package} \${db:Status-Status}\\n`, ...names], {
    encoding: 'utf8',
  });
  if (answer.error !== undefined) return [];
  return missingIn(answer.stdout, wanted);
}

/** Reads the lines `NAME STATUS` of dpkg-query. */
export function missingIn(answer: string, wanted: readonly string[]): readonly string[] {
  const installed = new Set(
    answer
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.slice(0, line.indexOf(' '))),
  );
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/** The names this Debian knows the packages by. */
function namesHere(packages: readonly string[]): readonly string[] {
  const known = spawnSync('apt-cache', ['pkgnames'], { encoding: 'utf8', maxBuffer: 64e6 });
  const names = new Set((known.stdout ?? '').split('\n'));
  return packages.map((name) => (names.has(`${name}t64`) ? `${name}t64` : name));
}

/** No bars drawn for a terminal, and patience while another installation runs. */
const quiet = ['-q', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120'] as const;

/** Says nothing of its hundreds of lines but where it fails: then all of them, since one of them says why. */
async function aptGet(args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)('apt-get', [...quiet, ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64e6,
    });
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
    process.stderr.write(stdout + stderr);
    throw new ScriptError(`apt-get ${args.join(' ')} failed (${code}).`);
  }
}
