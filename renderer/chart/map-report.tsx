import type { AreaReport } from '../../model/maps/report-areas';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { mapFieldWords } from './map-field-words';

/** So many names are said; of the others, how many there are. */
const mostNames = 5;

/** Which entries have no area, and which areas no entry. */
export function MapReport({ report }: { readonly report: AreaReport }) {
  const words = useWords(mapFieldWords);
  const spoken = useInterfaceLanguage();
  const { entries, found, unknown, ambiguous, without } = report;
  const list = (names: readonly string[]) => {
    const said = names.slice(0, mostNames).join(', ');
    return names.length > mostNames ? words.more(said, writeCount(names.length - mostNames, spoken)) : said;
  };
  const count = writeCount(entries, spoken);
  return (
    <output className="map-report selectable">
      <p className="field-hint">
        {found === entries ? words.allFound(count) : words.found(writeCount(found, spoken), count)}
      </p>
      {ambiguous.length > 0 && <p className="note">{words.ambiguous(list(ambiguous))}</p>}
      {unknown.length > 0 && <p className="note">{words.unknown(list(unknown))}</p>}
      {without.length > 0 && <p className="field-hint">{words.without(list(without))}</p>}
    </output>
  );
}
