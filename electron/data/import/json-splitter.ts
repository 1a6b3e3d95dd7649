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
  private element = '';
  private elements: JsonElement[] = [];

  /** The elements that end in this piece. Throws `NoJson`. */
  push(text: string): readonly JsonElement[] {
    this.elements = [];
    let at = 0;
    while (at < text.length) {
      if (this.escaped) {
        this.take(text.charAt(at));
        this.escaped = false;
        at += 1;
        continue;
      }
      const special = this.inString ? /["\\]/g : /["{}[\],]/g;
      special.lastIndex = at;
      const end = special.exec(text)?.index ?? text.length;
      this.take(text.slice(at, end));
      if (end < text.length) this.meet(text.charAt(end));
      at = end + 1;
    }
    if (this.element.length > longestElement) throw new NoJson('an element is too long');
    return this.elements;
  }

  /** Throws `NoJson` if the text ends in the middle. */
  end(): void {
    if (this.inString || this.inner > 0 || this.names.length > 0) throw new NoJson('ends in the middle');
  }

  private take(text: string): void {
    if (this.inner > 0) this.element += text;
    else if (this.inString) this.label += text;
  }

  private meet(sign: string): void {
    if (sign === '"') {
      this.inString = !this.inString;
      if (this.inString && this.inner === 0) this.label = '';
      if (this.inner > 0) this.element += sign;
    } else if (sign === '\\') {
      this.escaped = true;
      this.take(sign);
    } else if (this.inner > 0) this.meetWithin(sign);
    else if (sign === '[') this.inner = 1;
    else if (sign === '{') {
      this.names.push(this.label);
      this.label = '';
    } else if (sign === '}' && this.names.pop() === undefined) throw new NoJson('a bracket too many');
    else if (sign === ']') throw new NoJson('a bracket too many');
  }

  private meetWithin(sign: string): void {
    if (sign === '[' || sign === '{') this.inner += 1;
    if (sign === ']' || sign === '}') this.inner -= 1;
    if (this.inner === 0 || (this.inner === 1 && sign === ',')) {
      if (this.element.trim() !== '') this.elements.push({ text: this.element, path: this.path });
      this.element = '';
    } else this.element += sign;
  }

  private get path(): string {
    return [...this.names.slice(1), ...(this.names.length > 0 ? [this.label] : [])].join('.');
  }
}

const longestElement = 64 * 1024 ** 2;
