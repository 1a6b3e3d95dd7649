import { isAbsolute, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { InterfaceLanguage } from '../../model/localized';
import type { DataEngine } from '../data/data-engine';

/** What the command line is given; it touches nothing else of the process. */
export interface CommandLineIo {
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** The folder that relative paths are meant from. */
  readonly cwd: string;
  readonly language: InterfaceLanguage;
  readonly version: string;
  /** Makes a private folder for this call; it is removed at the end. */
  readonly makeFolder: () => Promise<string>;
  readonly removeFolder: (folder: string) => Promise<void>;
  readonly openEngine: (folder: string) => Promise<DataEngine>;
  /** Stops what is running. */
  readonly signal?: AbortSignal;
}

/** What a command works with. The folder and the engine are made when they are first asked for. */
export class CommandContext {
  private folder: Promise<string> | undefined;
  private engine: Promise<DataEngine> | undefined;

  constructor(readonly io: CommandLineIo) {}

  get language(): InterfaceLanguage {
    return this.io.language;
  }

  /** The wording in the language of the messages. */
  say(de: string, en: string): string {
    return { de, en }[this.io.language];
  }

  resolvePath(path: string): string {
    return isAbsolute(path) ? path : resolve(this.io.cwd, path);
  }

  workingFolder(): Promise<string> {
    this.folder ??= this.io.makeFolder();
    return this.folder;
  }

  openEngine(): Promise<DataEngine> {
    this.engine ??= this.workingFolder().then((folder) => this.io.openEngine(folder));
    return this.engine;
  }

  /** Writes a result. Waits until it is taken, so that a slow reader holds up the writer and not the memory. */
  print(text: string): Promise<void> {
    return write(this.io.stdout, text);
  }

  /** Writes a message for the person, on the other stream. */
  tell(text: string): Promise<void> {
    return write(this.io.stderr, `${text}\n`);
  }

  async close(): Promise<void> {
    (await this.engine?.catch(() => undefined))?.close();
    const folder = await this.folder?.catch(() => undefined);
    if (folder) await this.io.removeFolder(folder);
  }
}

/** The reader of our output has gone (`| head`): no fault, but nothing more to do. */
export class OutputClosed extends Error {}

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => {
      if (!error) done();
      else failed('code' in error && error.code === 'EPIPE' ? new OutputClosed() : error);
    });
  });
}
