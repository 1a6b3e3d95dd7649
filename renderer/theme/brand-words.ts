import { describeBrandRemark } from '../../model/theme/brand-remark-text';
import type { BrandRemark } from '../../model/theme/brand-theme';

/** The brand file: what it is, what is wrong with it. */
export const brandWords = {
  brand: { de: 'Marke', en: 'Brand' },
  hint: {
    de: 'Farben, Schriften, Logo und Fußzeile Ihres Hauses aus einer Datei (.brand.json). Sie können sie auch in das Fenster ziehen.',
    en: 'Colours, fonts, logo and footer of your institution from a file (.brand.json). You can also drop it on the window.',
  },
  open: { de: 'Marke öffnen …', en: 'Open brand …' },
  another: { de: 'Andere öffnen …', en: 'Open another …' },
  remove: { de: 'Entfernen', en: 'Remove' },
  fine: {
    de: 'Alle Farben sind stark genug.',
    en: 'All colours are strong enough.',
  },
  weak: {
    de: (count: number) =>
      count === 1
        ? '1 Farbe wird nicht verwendet, wie sie ist:'
        : `${count} Farben werden nicht verwendet, wie sie sind:`,
    en: (count: number) =>
      count === 1 ? '1 colour is not used as it is:' : `${count} colours are not used as they are:`,
  },
  remark: {
    de: (remark: BrandRemark) => describeBrandRemark(remark, 'de'),
    en: (remark: BrandRemark) => describeBrandRemark(remark, 'en'),
  },
} as const;
