import { type District, listDistricts } from '../districts';
import { type Colour, drawCircles } from './draw-circles';
import { encodePng } from './encode-png';
import { packCircles } from './pack-circles';

/** As large as the coloured band of the first slide, doubled for sharp projectors. */
export const pictureSize = { width: 1_152, height: 2_160 } as const;

const ground: Colour = [0x0b, 0x3b, 0x43];
const rural: Colour = [0x0e, 0x5a, 0x63];
const urban: Colour = [0x6f, 0xa5, 0xab];
const signal: Colour = [0xf0, 0xb4, 0x29];

/** The picture of the first and the last slide: a dot for each district, its area the population, one of them lit. PNG. */
export function drawDistrictPicture(districts: readonly District[] = listDistricts()): Buffer {
  const bySize = districts.toSorted((one, other) => other.population - one.population);
  const circles = packCircles(
    bySize.map(({ population }) => Math.sqrt(population) * 0.19),
    { ...pictureSize, margin: 72, gap: 14 },
  );
  const coloured = circles.map((circle, index) => ({ ...circle, colour: colourOf(bySize[index]) }));
  const { width, height } = pictureSize;
  return encodePng(drawCircles(coloured, { ...pictureSize, ground }), width, height);
}

/** The one that is lit was chosen for its place in the picture alone. */
function colourOf(district: District | undefined): Colour {
  if (district?.name === 'Pforzheim') return signal;
  return district?.kind === 'Stadtkreis' ? urban : rural;
}
