/** One element of an array of a JSON text, as it stands there. */
export interface JsonElement {
  readonly text: string;
  /** Names of the objects that the array lies in: `result.records`, "" for an array that is the whole text. */
  readonly path: string;
}

/** The text is not whole, or no JSON. */
export class NoJson extends Error {}

/**
 * Takes JSON text apart, piece by piece, into the elements of its outermost arrays, so that no more of a file is in memory
 * than one element. The elements themselves are not looked into.
 */
export class JsonSplitter {
  private readonly names: string[] = [];
  private label = '';
  private inString = false;
  private escaped = false;
  /** Depth within an outermost array, 0 outside of them. */
  private inner = 0;
  /** What earlier pieces hold of an element, or of a name outside of the arrays. */
  private begun = '';
  private elements: JsonElement[] = [];

  /** The elements that end in this piece. Throws `NoJson`. */
  push(text: string): readonly JsonElement[] {
    this.elements = [];
    /** Where what is kept of this piece begins. */
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.escaped) this.escaped = false;
      else if (this.inString) {
        if (code === backslash) this.escaped = true;
        else if (code === quote) {
          this.inString = false;
          if (this.inner === 0) this.label = this.begun + text.slice(from, at);
        } else {
          at = skipPlain(text, at);
        }
      } else if (code === quote) {
        this.inString = true;
        if (this.inner === 0) from = this.beginAt(at + 1);
      } else if (this.inner > 0) {
        if (this.meetWithin(code, text, from, at)) from = at + 1;
      } else if (this.meetOutside(code)) from = this.beginAt(at + 1);
    }
    if (this.inner > 0 || this.inString) this.begun += text.slice(from);
    if (this.begun.length > longestElement) throw new NoJson('an element is too long');
    return this.elements;
  }

  /** Throws `NoJson` if the text ends in the middle. */
  end(): void {
    if (this.inString || this.inner > 0 || this.names.length > 0) throw new NoJson('ends in the middle');
  }

  private beginAt(at: number): number {
    this.begun = '';
    return at;
  }

  /** Whether an element ends here. */
  private meetWithin(code: number, text: string, from: number, at: number): boolean {
    if (code === openBracket || code === openBrace) this.inner += 1;
    else if (code === closeBracket || code === closeBrace) this.inner -= 1;
    if (this.inner > 0 && (this.inner > 1 || code !== comma)) return false;
    const element = this.begun + text.slice(from, at);
    this.begun = '';
    if (element.trim() !== '') this.elements.push({ text: element, path: this.path });
    return true;
  }

  /** Whether an array begins here. */
  private meetOutside(code: number): boolean {
    if (code === openBracket) this.inner = 1;
    else if (code === openBrace) {
      this.names.push(this.label);
      this.label = '';
    } else if (code === closeBracket || (code === closeBrace && this.names.pop() === undefined))
      throw new NoJson('a bracket too many');
    return code === openBracket;
  }

  private get path(): string {
    if (this.names.length === 0) return '';
    return [...this.names.slice(1), this.label].join('.');
  }
}

/** The last of the characters that mean nothing in a string. */
function skipPlain(text: string, from: number): number {
  let at = from;
  while (at + 1 < text.length) {
    const code = text.charCodeAt(at + 1);
    if (code === quote || code === backslash) break;
    at += 1;
  }
  return at;
}

const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const longestElement = 64 * 1024 ** 2;
