import { fail, type Result } from '../../../model/result';

/** What an error of the file system means for a person who reads a file. */
export function failureOfReading(error: unknown, file: string): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(code)) return fail('file-missing', { file }, error);
  if (code === 'ENOSPC') return fail('write-failed', { file }, error);
  if (unreachable.has(code)) return fail('file-unreachable', { file }, error);
  if (code.startsWith('E') || code === 'UNKNOWN') return fail('file-unreadable', { file }, error);
  return fail('internal', {}, error);
}

/** Sticks that were pulled out, shares and networks that are gone. */
const unreachable: ReadonlySet<string> = new Set([
  ...['EIO', 'ENXIO', 'ENODEV', 'ENOMEDIUM', 'ESTALE', 'EREMOTEIO', 'ETIMEDOUT', 'ENOTCONN'],
  ...['EHOSTDOWN', 'EHOSTUNREACH', 'ENETDOWN', 'ENETUNREACH', 'ENETRESET', 'ECONNRESET', 'ECONNABORTED'],
]);
