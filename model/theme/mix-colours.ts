/** One colour with so large a share of another, from 0 to 1; both are written `#rrggbb`. */
export function mixColours(one: string, other: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [from, to] = [part(one, at), part(other, at)];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

function part(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}
