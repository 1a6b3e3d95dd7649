import { furtherNames } from '../../model/chart-kinds';
import { formatNumber } from '../../model/number-format';
import { chartWords } from './chart-words';
import type { FrameInput } from './frame';

/** The further values of a point, one line each: "Einwohner: 634.830". */
export function sayFurther(
  { data, language }: FrameInput,
  of: { readonly category: number; readonly series: number },
): readonly string[] {
  return furtherNames.flatMap((name) => {
    const further = data.further[name];
    if (!further) return [];
    const value = further.values[of.series]?.[of.category] ?? null;
    const said =
      value === null ? chartWords[language].missing : formatNumber(value, further.format, language);
    return [`${further.label}${language === 'fr' ? '\u00A0:' : ':'} ${said}`];
  });
}
