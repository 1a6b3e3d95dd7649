import type { Readable } from 'node:stream';

/** What is told of an XML text. Names come without the prefix of their namespace. */
export interface XmlHandler {
  /** `attributes` as written; `attributeOf` reads them. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** Text between two tags, whole. */
  readonly text: (text: string) => void;
}

export class NoXml extends Error {}

/**
 * Reads the XML of an office document as a stream. It knows as much of XML as such programs write, and refuses declared entities,
 * which could make a few bytes a gigabyte. Throws `NoXml` where tags are not closed.
 */
export async function readXml(stream: Readable, handler: XmlHandler, signal?: AbortSignal): Promise<void> {
  const reader = new XmlReader(handler);
  stream.setEncoding('utf8');
  for await (const part of stream) {
    signal?.throwIfAborted();
    reader.push(String(part));
  }
  reader.end();
}

/** A tag or a text may have at most so many characters. */
const longestPiece = 32 * 1024 ** 2;

export class XmlReader {
  private rest = '';
  private depth = 0;

  constructor(private readonly handler: XmlHandler) {}

  push(part: string): void {
    const xml = this.rest === '' ? part : this.rest + part;
    let at = 0;
    while (at < xml.length) {
      const next = xml.charCodeAt(at) === opening ? this.readMarkup(xml, at) : this.readText(xml, at);
      if (next < 0) break;
      at = next;
    }
    this.rest = xml.slice(at);
    if (this.rest.length > longestPiece) throw new NoXml('a piece is too long');
  }

  end(): void {
    if (this.depth !== 0 || this.rest.trim() !== '') throw new NoXml('it ends too early');
  }

  /** Where what follows begins; -1: there must be more to tell. */
  private readText(xml: string, at: number): number {
    const end = xml.indexOf('<', at);
    if (end >= 0 && this.depth > 0) this.handler.text(decodeEntities(xml.slice(at, end)));
    return end;
  }

  private readMarkup(xml: string, at: number): number {
    const second = xml.charCodeAt(at + 1);
    if (second === exclamation) return this.readDeclaration(xml, at);
    const end = second === question ? xml.indexOf('?>', at) + 1 : endOfTag(xml, at + 1);
    if (end <= 0) return -1;
    if (second === slash) this.closeTag(xml.slice(at + 2, end).trimEnd());
    else if (second !== question) this.openTag(xml, at + 1, end);
    return end + 1;
  }

  private readDeclaration(xml: string, at: number): number {
    if (xml.startsWith('<!--', at)) return after(xml.indexOf('-->', at + 4), 3);
    if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at);
      if (end >= 0 && this.depth > 0) this.handler.text(xml.slice(at + 9, end));
      return after(end, 3);
    }
    if (xml.length - at < 9) return -1;
    throw new NoXml('declarations are not read');
  }

  private openTag(xml: string, at: number, end: number): void {
    const isEmpty = xml.charCodeAt(end - 1) === slash;
    const to = isEmpty ? end - 1 : end;
    let nameEnd = at;
    while (nameEnd < to && xml.charCodeAt(nameEnd) > space) nameEnd += 1;
    const name = localName(xml.slice(at, nameEnd));
    if (name === '') throw new NoXml('a tag without a name');
    this.depth += 1;
    this.handler.open(name, xml.slice(nameEnd, to));
    if (isEmpty) this.closeTag(name);
  }

  private closeTag(name: string): void {
    this.depth -= 1;
    if (this.depth < 0) throw new NoXml('a tag is closed that was not opened');
    this.handler.close(localName(name));
  }
}

/** An attribute of a tag, without the prefix of its namespace; "" if it has none of that name. */
export function attributeOf(attributes: string, name: string): string {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (before > space && before !== colon) continue;
    const begin = at + name.length + 2;
    if (attributes.startsWith('="', begin - 2)) {
      const end = attributes.indexOf('"', begin);
      if (end >= 0) return decodeEntities(attributes.slice(begin, end));
    }
    const [, , value] = attributeForm.exec(attributes.slice(at + name.length)) ?? [];
    if (value !== undefined) return decodeEntities(value);
  }
  return '';
}

const attributeForm = /^\s*=\s*(["'])([\s\S]*?)\1/;

/** The five entities of XML and characters by number. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name)
        return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** Where the tag ends; a `>` in quotes does not end it. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return -1;
}

function localName(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}

function after(index: number, length: number): number {
  return index < 0 ? -1 : index + length;
}

const space = 0x20;
const exclamation = 0x21;
const slash = 0x2f;
const colon = 0x3a;
const opening = 0x3c;
const question = 0x3f;
