import { lightOf } from './contrast';
import { mixColours } from './mix-colours';

/** How light a colour looks, from 0 to 1: the lightness of Oklab. */
export function lightnessOf(colour: string): number {
  const [red, green, blue] = lightOf(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
}

/** The colour mixed with as much white or black as it takes to look so light. */
export function withLightness(colour: string, wanted: number): string {
  const end = lightnessOf(colour) < wanted ? '#ffffff' : '#000000';
  let [low, high] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const share = (low + high) / 2;
    const isPast =
      Math.abs(lightnessOf(mixColours(colour, end, share)) - lightnessOf(end)) <
      Math.abs(wanted - lightnessOf(end));
    if (isPast) high = share;
    else low = share;
  }
  return mixColours(colour, end, (low + high) / 2);
}
