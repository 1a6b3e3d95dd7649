import { describe, expect, it } from 'vitest';
import { countPages } from '../../../electron/export/pdf-pages';

/** As Chromium writes it: kids in nested nodes, the root's count is that of all. */
const pdf = [
  '%PDF-1.4',
  '1 0 obj\n<</Type /Page /Parent 3 0 R>>\nendobj',
  '2 0 obj\n<</Type /Pages /Count 8 /Kids [1 0 R] /Parent 3 0 R>>\nendobj',
  '3 0 obj\n<</Type /Pages /Count 14 /Kids [2 0 R]>>\nendobj',
  '11 0 obj\n<</Type /Catalog\n/Pages 3 0 R>>\nendobj',
  'xref\n0 4\ntrailer\n<</Size 4 /Root 11 0 R>>\nstartxref\n9\n%%EOF',
].join('\n');

describe('countPages', () => {
  it('takes the count of the root of the page tree', () => {
    expect(countPages(Buffer.from(pdf))).toBe(14);
  });

  it('knows nothing of what is no PDF or is cut off', () => {
    for (const text of ['', 'x', '%PDF-1.4', pdf.slice(0, 90), pdf.replace('/Root', '/Toor')]) {
      expect(countPages(Buffer.from(text))).toBeUndefined();
    }
  });
});
