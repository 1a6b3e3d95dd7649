import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, NoXml, XmlReader } from '../../../../electron/data/import/xml-reader';

/** What a text is read as, given to the reader in pieces of this length. */
function readPieces(xml: string, length = xml.length): readonly string[] {
  const told: string[] = [];
  const reader = new XmlReader({
    open: (name, attributes) =>
      told.push(`<${name}${attributes.trim() ? ` ${attributeOf(attributes, 'a')}` : ''}`),
    close: (name) => told.push(`>${name}`),
    text: (text) => told.push(`"${text}`),
  });
  for (let at = 0; at < xml.length; at += Math.max(1, length))
    reader.push(xml.slice(at, at + Math.max(1, length)));
  reader.end();
  return told;
}

describe('XML', () => {
  it('is read without prefixes, comments and instructions, with entities as what they stand for', () => {
    expect(
      readPieces(
        '<?xml version="1.0"?><x:p a = \'1 &gt; 0\'><!-- <no> --><b a="x>y"/>&#228;&#xdf;&amp;<![CDATA[<&>]]></x:p>\n',
      ),
    ).toEqual(['<p 1 > 0', '<b x>y', '>b', '"äß&', '"<&>', '>p']);
  });

  it('an attribute is found by its whole name', () => {
    const attributes = ' office:date-value="2024" calcext:value-type="float" office:value = "7" r="A1"';
    expect(attributeOf(attributes, 'value')).toBe('7');
    expect(attributeOf(attributes, 'value-type')).toBe('float');
    expect(attributeOf(attributes, 'type')).toBe('');
  });

  it.each(['<a>', '<a><b></a>', '</a>', '<a', 'text', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', '< >'])(
    '%s is none',
    (xml) => {
      expect(() => readPieces(xml)).toThrow(NoXml);
    },
  );

  it('is the same wherever it is cut', () => {
    const leaf = tuple(constantFrom('a', 'x:row', 'c'), string()).map(
      ([name, text]) => `<${name} a="${escapeXml(text)}">${escapeXml(text)}</${name}>`,
    );
    const tree = array(leaf).map((leaves) => `<root>${leaves.join('')}<empty/></root>`);
    assert(
      property(tree, constantFrom(1, 2, 3, 7), (xml, length) => {
        expect(readPieces(xml, length)).toEqual(readPieces(xml));
      }),
    );
  });
});

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
