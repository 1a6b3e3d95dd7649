import { Fragment, type ReactNode } from 'react';
import { findFigure } from '../../model/briefing';
import type { Language } from '../../model/localized';
import { phraseFigure, unknownFigure } from '../../model/resolved';
import { isLink, type RichInline } from '../../model/rich-text';
import { useSlideScene } from './slide-scene';

/** Text with its marks, links and figures. The figures are said in the language that the text is written in. */
export function InlineText({
  content,
  language,
}: {
  readonly content: readonly RichInline[];
  readonly language: Language;
}) {
  return byLink(content).map(({ parts, link, key }) => {
    const words = keyed(parts).map(({ part, key: at }) => (
      <Fragment key={at}>
        {emphasise(
          part.kind === 'text' ? (
            holdTogether(part.text)
          ) : (
            <BoundFigure id={part.figure} language={language} />
          ),
          part,
        )}
      </Fragment>
    ));
    return link === undefined ? (
      <Fragment key={key}>{words}</Fragment>
    ) : (
      <TextLink key={key} address={link}>
        {words}
      </TextLink>
    );
  });
}

/** Followed from paper alone: nothing on a stage or in the workshop leads out of the program. */
export function TextLink({
  address,
  className = 'slide-link',
  children,
}: {
  readonly address: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { links } = useSlideScene();
  return links && isLink(address) ? (
    <a className={className} href={address}>
      {children}
    </a>
  ) : (
    <span className={className}>{children}</span>
  );
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

function emphasise(node: ReactNode, { bold, italic, script }: RichInline): ReactNode {
  const Script = script && ({ super: 'sup', sub: 'sub' } as const)[script];
  const set = Script ? <Script>{node}</Script> : node;
  const slanted = italic ? <em>{set}</em> : set;
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

/** Neighbours with the same address are one link, whatever marks they have. */
function byLink(content: readonly RichInline[]) {
  const runs: { link: string | undefined; parts: RichInline[]; key: string }[] = [];
  for (const part of content) {
    const last = runs.at(-1);
    if (last && last.link === part.link) last.parts.push(part);
    else runs.push({ link: part.link, parts: [part], key: `${runs.length}` });
  }
  return runs;
}

function keyed(content: readonly RichInline[]) {
  return content.map((part, index) => ({ part, key: `${index} ${part.kind}` }));
}
