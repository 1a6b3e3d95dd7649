import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../../model/localized';
import { fail, type Result, success } from '../../model/result';
import type { Medium } from '../../model/theme/theme-of';

export interface ExportCall {
  readonly file: string;
  readonly to: string;
  /** Without it: the language the briefing was written in. */
  readonly language?: Language | undefined;
  /** Indices among the shown slides, from 0. */
  readonly slides?: readonly number[] | undefined;
  readonly notes: 'none' | 'pages';
  readonly steps: 'last' | 'pages';
  /** `tables`: the numbers behind the charts follow the slides. */
  readonly appendix: 'none' | 'tables';
  /** `paper`: dark on white, also where the theme is dark on screens. */
  readonly colours: Medium;
  /** Keeps the charts' drawings in the briefing, so that the next export need not wait for them. */
  readonly keepDrawings: boolean;
}

/** Reads `FILE.briefing --to OUT.pdf [--lang de] [--notes pages] [--steps pages] [--appendix tables] [--slides 1,3-5] [--colours screen] [--keep-drawings]`. Fails with `call-wrong`. */
export function readExportCall(words: readonly string[]): Result<ExportCall> {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      to: { type: 'string' },
      lang: { type: 'string' },
      notes: { type: 'string' },
      steps: { type: 'string' },
      appendix: { type: 'string' },
      slides: { type: 'string' },
      colours: { type: 'string' },
      'keep-drawings': { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = ['to', 'lang', 'notes', 'steps', 'appendix', 'slides', 'colours', 'keep-drawings'];
  const stranger = tokens.find((token) => token.kind === 'option' && !known.includes(token.name));
  if (stranger?.kind === 'option') {
    return wrong(
      `die Angabe „${stranger.rawName}“ gibt es nicht`,
      `there is no option “${stranger.rawName}”`,
    );
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    return wrong('„export“ braucht genau ein Briefing', '“export” needs exactly one briefing');
  }
  const { to, lang, notes = 'none', steps = 'last', appendix = 'none', slides, colours = 'paper' } = values;
  if (typeof to !== 'string' || to === '') {
    return wrong('„--to“ mit dem Namen des PDFs fehlt', '“--to” with the name of the PDF is missing');
  }
  if (extname(to).toLowerCase() !== '.pdf') {
    return wrong(
      `nach „${to}“ kann nicht ausgegeben werden, möglich ist eine Datei mit der Endung .pdf`,
      `it cannot be exported to “${to}”, only to a file that ends in .pdf`,
    );
  }
  const language = languages.find((known) => known === lang);
  if (lang !== undefined && !language) {
    return wrong(`„--lang“ kann ${languages.join(', ')} sein`, `“--lang” can be ${languages.join(', ')}`);
  }
  if (notes !== 'none' && notes !== 'pages') {
    return wrong('„--notes“ kann none oder pages sein', '“--notes” can be none or pages');
  }
  if (steps !== 'last' && steps !== 'pages') {
    return wrong('„--steps“ kann last oder pages sein', '“--steps” can be last or pages');
  }
  if (colours !== 'paper' && colours !== 'screen') {
    return wrong('„--colours“ kann paper oder screen sein', '“--colours” can be paper or screen');
  }
  if (appendix !== 'none' && appendix !== 'tables') {
    return wrong('„--appendix“ kann none oder tables sein', '“--appendix” can be none or tables');
  }
  const chosen = typeof slides === 'string' ? readSlides(slides) : undefined;
  if (slides !== undefined && !chosen) {
    return wrong('„--slides“ erwartet Nummern wie 1,3-5', '“--slides” expects numbers like 1,3-5');
  }
  return success({
    file,
    to,
    language,
    slides: chosen,
    notes,
    steps,
    appendix,
    colours,
    keepDrawings: values['keep-drawings'] === true,
  });
}

/** `1,3-5` -> 0, 2, 3, 4; undefined for anything else. */
export function readSlides(text: string): readonly number[] | undefined {
  const slides: number[] = [];
  for (const part of text.split(',')) {
    const range = /^\s*(\d{1,4})(?:\s*-\s*(\d{1,4}))?\s*$/.exec(part);
    const first = Number(range?.[1]);
    const last = Number(range?.[2] ?? range?.[1]);
    if (!range || first < 1 || last < first) return undefined;
    for (let number = first; number <= last; number += 1) slides.push(number - 1);
  }
  return slides;
}

function wrong(de: string, en: string): Result<never> {
  return fail('call-wrong', { reason: { de, en } });
}
