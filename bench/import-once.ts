import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importByDuckDB, importByUs } from './measure-import';

// One import in a process of its own, so that its memory can be told: node --import tsx bench/import-once.ts ours|theirs FILE
const [side, file = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-once-'));
try {
  const time = side === 'ours' ? await importByUs(file, folder) : await importByDuckDB(file);
  // maxRSS is in kibibytes.
  console.log(JSON.stringify({ time, peak: (process.resourceUsage().maxRSS * 1024) / 1e6 }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
