import type { ElementType } from 'react';
import { type Language, type LocalizedText, pickLanguage, pickText } from '../../model/localized';
import { itemsIn, parseInline, parseRichText, type RichBlock, type RichList } from '../../model/rich-text';
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
  items = Number.POSITIVE_INFINITY,
}: {
  readonly text: LocalizedText | undefined;
  readonly className?: string;
  /** So many items of its lists are seen, and what stands before the next; the others keep their room. */
  readonly items?: number | undefined;
}) {
  const { language } = useSlideScene();
  const written = pickLanguage(text, language);
  if (!written) return null;
  let before = 0;
  const blocks = parseRichText(pickText(text, language)).map((block, index) => {
    const seen = Math.max(0, items - before);
    // What follows a list comes with its last item.
    const waits = before > items;
    before += itemsIn(block);
    return { block, seen, waits, key: `${index}` };
  });
  return (
    <div className={className} lang={otherLanguage(written, language)}>
      {blocks.map(({ block, seen, waits, key }) => (
        <ProseBlock key={key} block={block} language={written} seen={seen} waits={waits} />
      ))}
    </div>
  );
}

interface ProseBlockProps {
  readonly block: RichBlock;
  readonly language: Language;
  readonly seen: number;
  readonly waits: boolean;
}

function ProseBlock({ block, language, seen, waits }: ProseBlockProps) {
  if (block.kind === 'paragraph') {
    return (
      <p style={waits ? unseen : undefined}>
        <InlineText content={block.content} language={language} />
      </p>
    );
  }
  return <ProseList list={block} language={language} seen={seen} />;
}

/** It has its room all the same, so that nothing moves when it comes. */
const unseen = { visibility: 'hidden' } as const;

interface ProseListProps {
  readonly list: RichList;
  readonly language: Language;
  readonly seen?: number;
}

function ProseList({ list, language, seen = Number.POSITIVE_INFINITY }: ProseListProps) {
  const Tag = list.numbered ? 'ol' : 'ul';
  const items = list.items.map((item, index) => ({ ...item, key: `${index}` }));
  return (
    <Tag>
      {items.map(({ content, within, key }, index) => (
        <li key={key} style={index < seen ? undefined : unseen}>
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
