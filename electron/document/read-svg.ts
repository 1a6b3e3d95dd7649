import type { Size } from '../../model/layout';
import type { InterfaceLanguage } from '../../model/localized';

type Read =
  | { readonly ok: true; readonly size: Size }
  | { readonly ok: false; readonly reason: Readonly<Record<InterfaceLanguage, string>> };

/**
 * Whether an SVG is a picture and nothing else, and how large it is in pixels. It is only ever shown as an image, where
 * nothing in it can run or load; one that would like to is refused all the same.
 */
export function readSvg(text: string): Read {
  if (!/<svg[\s>]/.test(text)) return refuse('es ist weder PNG noch SVG', 'it is neither PNG nor SVG');
  for (const { pattern, de, en } of dangers) {
    if (pattern.test(text)) return refuse(de, en);
  }
  const [root = ''] = /<svg\b[^>]*>/.exec(text) ?? [];
  const side = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1]);
  const box = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/.exec(root);
  const width = side('width') || Number(box?.[1]);
  const height = side('height') || Number(box?.[2]);
  const fits = [width, height].every((pixels) => pixels >= 1 && pixels <= 100_000);
  return fits
    ? { ok: true, size: { width, height } }
    : refuse(
        'es sagt nicht, wie groß es ist (viewBox fehlt)',
        'it does not say how large it is (no viewBox)',
      );
}

const dangers = [
  { pattern: /<\s*script|\son\w+\s*=|javascript:/i, de: 'es enthält ein Skript', en: 'it holds a script' },
  {
    pattern: /<\s*(foreignObject|iframe|embed|object|audio|video|handler)\b/i,
    de: 'es enthält fremde Inhalte',
    en: 'it holds foreign content',
  },
  { pattern: /<!\s*(ENTITY|DOCTYPE[^>]*\[)/i, de: 'es enthält Definitionen', en: 'it holds definitions' },
  {
    pattern: /href\s*=\s*["']\s*(?!#|data:image\/(png|jpeg);base64,)|@import|url\(\s*["']?\s*(?!#)[^)\s]/i,
    de: 'es verweist auf andere Dateien oder das Netz',
    en: 'it refers to other files or the network',
  },
] as const;

function refuse(de: string, en: string): Read {
  return { ok: false, reason: { de, en } };
}
