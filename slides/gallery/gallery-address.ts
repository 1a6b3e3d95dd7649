import { type ChartKind, chartKinds } from '../../model/chart-kinds';
import { type Language, languages } from '../../model/localized';
import { type ThemeName, themeNames } from '../../model/theme/theme';

/** What the gallery shows. */
export interface GalleryAddress {
  readonly kind: ChartKind;
  readonly language: Language;
  readonly theme: ThemeName;
  /** Of each picture, in pixels. */
  readonly width: number;
}

/** Reads `#kind=bar&language=de&theme=plain&width=960`; what is not in it, or wrong, is as usual. */
export function readAddress(hash: string): GalleryAddress {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const width = Number(asked.get('width'));
  return {
    kind: chartKinds.find((kind) => kind === asked.get('kind')) ?? chartKinds[0],
    language: languages.find((language) => language === asked.get('language')) ?? 'de',
    theme: themeNames.find((theme) => theme === asked.get('theme')) ?? 'plain',
    width: width >= 240 && width <= 1920 ? width : 880,
  };
}

export function writeAddress({ kind, language, theme, width }: GalleryAddress): string {
  return `#kind=${kind}&language=${language}&theme=${theme}&width=${width}`;
}
