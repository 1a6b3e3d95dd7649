import { useCallback, useMemo, useState } from 'react';
import { chartKinds } from '../../model/chart-kinds';
import { languages } from '../../model/localized';
import { themeNames } from '../../model/theme/theme';
import { CaseView } from './case-view';
import { type GalleryAddress, writeAddress } from './gallery-address';
import { galleryBriefing, pictureName } from './gallery-case';
import { galleryCases } from './gallery-cases';
import type { LoggedErrors } from './logged-errors';
import './gallery.css';

/**
 * All cases of one kind. They are drawn one after the other, so that an error that is logged belongs to the case that is
 * being drawn. `data-drawn` on the page counts the finished ones and `data-cases` all, for whoever takes pictures.
 */
export function GalleryPage({
  address,
  errors,
}: {
  readonly address: GalleryAddress;
  readonly errors: LoggedErrors;
}) {
  const { kind, language, theme, width } = address;
  const cases = galleryCases[kind];
  const resolved = useMemo(() => {
    const made = galleryBriefing(cases.map((each) => ({ kind, ...each })));
    return { ...made, briefing: { ...made.briefing, theme } };
  }, [kind, cases, theme]);
  const [drawn, setDrawn] = useState(0);
  const next = useCallback(() => setDrawn((count) => count + 1), []);
  return (
    <div className="gallery" data-drawn={drawn} data-cases={cases.length} data-kind={kind}>
      <header>
        <h1>Gallery</h1>
        <Choice
          name="Kinds"
          all={chartKinds}
          chosen={kind}
          to={(kind) => writeAddress({ ...address, kind })}
        />
        <Choice
          name="Languages"
          all={languages}
          chosen={language}
          to={(language) => writeAddress({ ...address, language })}
        />
        <Choice
          name="Themes"
          all={themeNames}
          chosen={theme}
          to={(theme) => writeAddress({ ...address, theme })}
        />
      </header>
      {cases.slice(0, drawn + 1).map((each, index) => (
        <CaseView
          key={each.name}
          picture={pictureName(kind, each.name)}
          resolved={resolved}
          index={index}
          language={each.language ?? language}
          width={width}
          errors={errors}
          onDrawn={next}
        />
      ))}
    </div>
  );
}

function Choice<T extends string>(props: {
  readonly name: string;
  readonly all: readonly T[];
  readonly chosen: T;
  readonly to: (one: T) => string;
}) {
  return (
    <nav aria-label={props.name}>
      {props.all.map((one) => (
        <a key={one} href={props.to(one)} aria-current={one === props.chosen ? 'page' : undefined}>
          {one}
        </a>
      ))}
    </nav>
  );
}
