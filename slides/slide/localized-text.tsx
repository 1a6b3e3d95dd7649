import type { ElementType } from 'react';
import { type Language, type LocalizedText, pickLanguage, pickText } from '../../model/localized';
import { parseInline, parseRichText, type RichBlock, type RichList } from '../../model/rich-text';
import { InlineText } from './inline-text';
import { useSlideScene } from './slide-scene';
import './prose.css';

/** One line of text in the deck's language; nothing where it is not written. */
export function LocalizedLine({
  text,
  as: Tag = 'p',
  className,
}: {
  readonly text: LocalizedText | undefined;
  readonly as?: ElementType;
  readonly className?: string;
}) {
  const { language } = useSlideScene();
  const written = pickLanguage(text, language);
  if (!written) return null;
  return (
    <Tag className={className} lang={otherLanguage(written, language)}>
      <InlineText
        content={parseInline(pickText(text, language).replace(/\s*\n\s*/g, ' '))}
        language={written}
      />
    </Tag>
  );
}

/** Paragraphs and lists in the deck's language. */
export function LocalizedProse({
  text,
  className,
}: {
  readonly text: LocalizedText | undefined;
  readonly className?: string;
}) {
  const { language } = useSlideScene();
  const written = pickLanguage(text, language);
  if (!written) return null;
  const blocks = parseRichText(pickText(text, language)).map((block, index) => ({ block, key: `${index}` }));
  return (
    <div className={className} lang={otherLanguage(written, language)}>
      {blocks.map(({ block, key }) => (
        <ProseBlock key={key} block={block} language={written} />
      ))}
    </div>
  );
}

function ProseBlock({ block, language }: { readonly block: RichBlock; readonly language: Language }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <InlineText content={block.content} language={language} />
      </p>
    );
  }
  return <ProseList list={block} language={language} />;
}

function ProseList({ list, language }: { readonly list: RichList; readonly language: Language }) {
  const Tag = list.numbered ? 'ol' : 'ul';
  const items = list.items.map((item, index) => ({ ...item, key: `${index}` }));
  return (
    <Tag>
      {items.map(({ content, within, key }) => (
        <li key={key}>
          <InlineText content={content} language={language} />
          {within && <ProseList list={within} language={language} />}
        </li>
      ))}
    </Tag>
  );
}

/** Text that falls back to another language says which it is, for screen readers and paper. */
export function otherLanguage(written: Language, language: Language): Language | undefined {
  return written === language ? undefined : written;
}
