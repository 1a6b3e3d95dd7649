import type { Table } from '../../model/table';

/** Cells kept at most, over all answers. */
const capacity = 500_000;

/** Answers that were given, so that a chart that comes back need not be counted again. The oldest unused go first. */
export class AnswerStore {
  private readonly answers = new Map<
    string,
    { readonly datasets: readonly string[]; readonly table: Table; readonly cells: number }
  >();
  private cells = 0;

  find(key: string): Table | undefined {
    const kept = this.answers.get(key);
    if (!kept) return undefined;
    // A map keeps the order of insertion: what was just used goes to its end.
    this.answers.delete(key);
    this.answers.set(key, kept);
    return kept.table;
  }

  keep(key: string, datasets: readonly string[], table: Table): void {
    const cells = (table.rows.length + 1) * table.columns.length;
    if (cells > capacity / 4) return;
    this.drop(key);
    this.answers.set(key, { datasets, table, cells });
    this.cells += cells;
    for (const oldest of this.answers.keys()) {
      if (this.cells <= capacity) break;
      this.drop(oldest);
    }
  }

  /** Drops all answers in which a dataset has a part. */
  forget(dataset: string): void {
    for (const [key, answer] of [...this.answers]) if (answer.datasets.includes(dataset)) this.drop(key);
  }

  private drop(key: string): void {
    this.cells -= this.answers.get(key)?.cells ?? 0;
    this.answers.delete(key);
  }
}
