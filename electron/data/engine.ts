import { mkdir } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import type { Result } from '../../model/result';
import { fail, success } from '../../model/result';
import { quoteText } from './sql-text';

export interface EngineOptions {
  /** The only folder whose files the engine may read and write. */
  readonly folder: string;
  /** Megabytes the engine may hold in memory; what is more goes to files in the folder. */
  readonly memory?: number;
  readonly threads?: number;
}

/** DuckDB in this process, locked in: one folder, no network, no extensions, no change of settings. */
export class Engine {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly prelude: readonly string[] = [],
  ) {}

  static async open({ folder, memory, threads }: EngineOptions): Promise<Engine> {
    const spill = join(folder, 'spill');
    await mkdir(spill, { recursive: true, mode: 0o700 });
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: `${memory ?? defaultMemory()}MB`,
      threads: String(threads ?? availableParallelism()),
      temp_directory: spill,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      allow_persistent_secrets: 'false',
    });
    const connection = await instance.connect();
    // In this order: a directory can be allowed only while access to all others is still open.
    await connection.run(`SET allowed_directories = [${quoteText(`${folder}/`)}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    connection.closeSync();
    return new Engine(instance);
  }

  /** The same engine; `prelude` is run on each connection before the work. */
  prefaced(prelude: readonly string[]): Engine {
    return new Engine(this.instance, prelude);
  }

  /** Works on a connection of its own, which ends with the work. When `signal` is aborted, what runs on it stops. */
  async use<T>(work: (session: Session) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const connection = await this.instance.connect();
    // Counts how far a query is, and keeps that to itself.
    await connection.run('PRAGMA enable_progress_bar; PRAGMA disable_print_progress_bar');
    let again: NodeJS.Timeout | undefined;
    const stop = () => {
      connection.interrupt();
      // What is only about to start would miss a single interrupt.
      again = setInterval(() => connection.interrupt(), 50);
    };
    signal?.addEventListener('abort', stop);
    try {
      for (const sql of this.prelude) await connection.run(sql);
      return await work(new Session(connection, signal));
    } finally {
      signal?.removeEventListener('abort', stop);
      clearInterval(again);
      connection.closeSync();
    }
  }

  close(): void {
    this.instance.closeSync();
  }
}

/** Is told how far a piece of work is, from 0 to 1. */
export type Watch = (share: number) => void;

/** SQL on one connection. Both throw what DuckDB says; `failureOf` makes a failure of it. */
export class Session {
  constructor(
    private readonly connection: DuckDBConnection,
    private readonly signal?: AbortSignal,
  ) {}

  /** @param watch is told now and then how far it is */
  async run(sql: string, watch?: Watch): Promise<void> {
    this.signal?.throwIfAborted();
    const asking = watch && setInterval(() => watch(shareOf(this.connection)), 100);
    try {
      await this.connection.run(sql);
    } finally {
      clearInterval(asking);
    }
  }

  async rows(
    sql: string,
    parameters: readonly DuckDBValue[] = [],
  ): Promise<readonly (readonly DuckDBValue[])[]> {
    this.signal?.throwIfAborted();
    const reader = await this.connection.runAndReadAll(sql, [...parameters]);
    return reader.getRows();
  }

  /** The one column of whole numbers from 0 to 4,294,967,295 that the SQL asks for, however many there are. */
  async indexes(sql: string, parameters: readonly DuckDBValue[] = []): Promise<Uint32Array> {
    this.signal?.throwIfAborted();
    const result = await this.connection.stream(sql, [...parameters]);
    const parts: Uint32Array[] = [];
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      this.signal?.throwIfAborted();
      parts.push(Uint32Array.from(chunk.getColumnValues(0), Number));
    }
    const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  /** Hands over the rows in parts, as they come; no more of them are held than one part. */
  async pour(
    sql: string,
    parameters: readonly DuckDBValue[],
    take: (rows: readonly (readonly DuckDBValue[])[]) => Promise<void>,
  ): Promise<void> {
    this.signal?.throwIfAborted();
    const result = await this.connection.stream(sql, [...parameters]);
    for await (const rows of result.yieldRows()) await take(rows);
  }
}

/** What an error of DuckDB or of a stopped import means for a person; undefined for one that is not of these. */
export function failureOf(error: unknown, file: string): Result<never> | undefined {
  const text = String(error);
  if (text.includes('INTERRUPT') || text.includes('AbortError')) return fail('cancelled');
  if (text.includes('Out of Memory')) return fail('out-of-memory', { file }, error);
  if (text.includes('No space left')) return fail('write-failed', { file }, error);
  return undefined;
}

/** `work`, its errors made failures: `code` where nothing better is known. */
export async function attempt<T>(
  work: () => Promise<T>,
  file: string,
  otherwise: (error: unknown) => Result<never>,
): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    return failureOf(error, file) ?? otherwise(error);
  }
}

/** DuckDB says -1 while it does not know. */
function shareOf({ progress }: DuckDBConnection): number {
  return Math.min(1, Math.max(0, progress.percentage / 100));
}

function defaultMemory(): number {
  return Math.min(4_096, Math.floor(totalmem() / 2 / 1024 ** 2));
}
