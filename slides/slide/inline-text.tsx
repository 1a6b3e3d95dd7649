import { Fragment, type ReactNode } from 'react';
import { findFigure } from '../../model/briefing';
import type { Language } from '../../model/localized';
import { phraseFigure, unknownFigure } from '../../model/resolved';
import type { RichInline } from '../../model/rich-text';
import { useSlideScene } from './slide-scene';

/** Text with bold, italic and figures. The figures are said in the language that the text is written in. */
export function InlineText({
  content,
  language,
}: {
  readonly content: readonly RichInline[];
  readonly language: Language;
}) {
  return keyed(content).map(({ part, key }) => (
    <Fragment key={key}>
      {emphasise(
        part.kind === 'text' ? holdTogether(part.text) : <BoundFigure id={part.figure} language={language} />,
        part,
      )}
    </Fragment>
  ));
}

function BoundFigure({ id, language }: { readonly id: string; readonly language: Language }) {
  const { resolved } = useSlideScene();
  const figure = findFigure(resolved.briefing, id);
  const phrase = figure && phraseFigure(resolved, figure, language, true);
  return (
    <span
      data-figure={id}
      data-unknown={phrase ? undefined : true}
      data-changed={phrase?.changed ? true : undefined}
    >
      {phrase?.text ?? unknownFigure}
    </span>
  );
}

function emphasise(node: ReactNode, { bold, italic }: RichInline): ReactNode {
  const slanted = italic ? <em>{node}</em> : node;
  return bold ? <strong>{slanted}</strong> : slanted;
}

const leadingHyphen = /((?:^|(?<=\s))-\p{L}+)/u;

/** No line ends after the hyphen of "und -manager", and none begins with a dash. */
function holdTogether(text: string): ReactNode {
  const pieces = text.replace(/ ([–—]) /g, '\u00A0$1 ').split(leadingHyphen);
  if (pieces.length === 1) return pieces[0];
  let at = 0;
  return pieces.map((piece) => {
    at += piece.length + 1;
    return leadingHyphen.test(piece) ? (
      <span key={at} className="slide-unbroken">
        {piece}
      </span>
    ) : (
      piece
    );
  });
}

function keyed(content: readonly RichInline[]) {
  return content.map((part, index) => ({ part, key: `${index} ${part.kind}` }));
}
