import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a PDF says of itself, by poppler and qpdf. */
export async function readPdf(path: string) {
  const [info, fonts, images, text, objects] = await Promise.all([
    run('pdfinfo', [path]),
    run('pdffonts', [path]),
    run('pdfimages', ['-list', path]),
    run('pdftotext', [path, '-']),
    run('qpdf', ['--json', '--json-key=qpdf', path], { maxBuffer: 256 * 1024 * 1024 }),
  ]);
  const values = valuesIn(JSON.parse(objects.stdout));
  const catalog = values.find((value) => value['/Type'] === '/Catalog');
  const structure: Record<string, number> = {};
  const elements = values.filter((value) => typeof value['/S'] === 'string' && '/P' in value);
  for (const element of elements) {
    const tag = String(element['/S']).slice(1);
    structure[tag] = (structure[tag] ?? 0) + 1;
  }
  return {
    info: Object.fromEntries(
      info.stdout.split('\n').map((line) => [line.split(':')[0] ?? '', line.replace(/^[^:]*:\s*/, '')]),
    ),
    language: textOf(catalog?.['/Lang']),
    /** One for each bookmark, in the order of the pages. */
    outline: values
      .filter((value) => '/Dest' in value && '/Title' in value)
      .map((value) => textOf(value['/Title'])),
    fonts: fonts.stdout
      .split('\n')
      .slice(2)
      .filter(Boolean)
      .map((line) => ({ name: line.slice(0, 36).trim(), columns: line.slice(36).trim().split(/\s+/) }))
      .map(({ name, columns }) => ({ name, embedded: columns.at(-5), unicode: columns.at(-3) })),
    /** The pages on which a picture in pixels stands. */
    imagePages: images.stdout
      .split('\n')
      .slice(2)
      .filter(Boolean)
      .map((line) => Number(line.trim().split(/\s+/)[0])),
    text: text.stdout.replace(/\s+/g, ' '),
    structure,
    /** The alternative texts of all figures. */
    figures: elements
      .filter((element) => element['/S'] === '/Figure')
      .map((element) => textOf(element['/Alt'])),
  };
}

type Value = Record<string, unknown>;

/** All dictionaries among the PDF's objects. */
function valuesIn(json: {
  qpdf: [unknown, Record<string, { value?: unknown; stream?: { dict: unknown } }>];
}): Value[] {
  return Object.values(json.qpdf[1])
    .map((object) => object.value ?? object.stream?.dict)
    .filter((value): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** qpdf writes text as `u:` and the text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/^u:/, '').replace(/\s/g, ' ') : '';
}
