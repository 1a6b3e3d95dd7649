import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../electron/command-line/choose-language';
import { runLectern } from './run-lectern';

describe('calls', () => {
  it('--help and --version go to standard output with exit 0', async () => {
    const help = await runLectern(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatch(/^Aufruf: lectern BEFEHL/);
    expect(help.out).toContain('import <FILE>');
    const query = await runLectern(['query', '--help'], { language: 'en' });
    expect(query).toMatchObject({ code: 0, err: '' });
    expect(query.out).toContain('--measure <MEASURE...>');
    expect(await runLectern(['--version'])).toMatchObject({ code: 0, out: '9.9.9\n', err: '' });
  });

  it('without a command the help goes to standard error', async () => {
    const run = await runLectern([]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('Befehle:');
  });

  it.each([
    [['fly'], 'den Befehl „fly“ gibt es nicht'],
    [['query'], 'die Angabe „FILE“ fehlt'],
    [['query', 'x.csv', '--loud'], 'die Option „--loud“ gibt es nicht'],
    [['query', 'x.csv', '--limit', 'many'], '„many“ passt nicht zu „--limit <N>“'],
    [['query', 'x.csv', '--sheet'], 'die Option „--sheet <NAME>“ braucht eine Angabe'],
    [['query', 'x.csv', '--csv', '--json'], 'verträgt sich nicht'],
    [['import', 'a.csv', 'b.csv'], 'zu viele Angaben'],
  ])('%j is refused in one sentence', async (argv, words) => {
    const run = await runLectern(argv);
    expect(run).toMatchObject({ code: 2, out: '', left: 0 });
    expect(run.err).toContain(words);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });

  it('a fault of ours is exit 3', async () => {
    const openEngine = () => Promise.reject(new Error('no engine here'));
    const run = await runLectern(['import', 'assets/samples/stadt-und-landkreise.csv'], { openEngine });
    expect(run).toMatchObject({ code: 3, out: '', left: 0 });
    expect(run.err).toContain('no engine here');
  });

  it('a reader that goes away is no fault', async () => {
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    closed.on('error', () => undefined);
    const argv = ['query', 'assets/samples/beratungsgespraeche.csv', '--csv'];
    expect(await runLectern(argv, { stdout: closed })).toMatchObject({ code: 0, err: '', left: 0 });
  });
});

describe('the language of messages', () => {
  it.each([
    [{ LC_ALL: 'de_DE.UTF-8', LANG: 'en_GB.UTF-8' }, 'de'],
    [{ LC_MESSAGES: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'de_AT' }, 'de'],
    [{ LANG: 'de' }, 'de'],
    [{ LC_ALL: '', LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'del_US' }, 'en'],
  ])('%j', (environment, language) => expect(chooseLanguage(environment, 'de-DE')).toBe(language));

  it('where the environment says nothing, the system decides', () => {
    expect(chooseLanguage({}, 'de-CH')).toBe('de');
    expect(chooseLanguage({}, 'fr-FR')).toBe('en');
  });
});
