import { type District, listDistricts } from '../districts';
import { deep, light, signal, strong } from './colours';
import { type Colour, drawCircles } from './draw-circles';
import { encodePng } from './encode-png';
import { packCircles } from './pack-circles';

/** As large as the coloured band of the first slide, doubled for sharp projectors. */
export const districtPictureSize = { width: 1_120, height: 2_160 } as const;

/** The picture of the first and the last slide: a dot for each district, its area the population, one of them lit. PNG. */
export function drawDistrictPicture(districts: readonly District[] = listDistricts()): Buffer {
  const bySize = districts.toSorted((one, other) => other.population - one.population);
  const circles = packCircles(
    bySize.map(({ population }) => Math.sqrt(population) * 0.19),
    { ...districtPictureSize, margin: 72, gap: 14 },
  );
  const coloured = circles.map((circle, index) => ({ ...circle, colour: colourOf(bySize[index]) }));
  const { width, height } = districtPictureSize;
  return encodePng(drawCircles(coloured, { ...districtPictureSize, ground: deep }), width, height);
}

/** The one that is lit was chosen for its place in the picture alone. */
function colourOf(district: District | undefined): Colour {
  if (district?.name === 'Pforzheim') return signal;
  return district?.kind === 'Stadtkreis' ? light : strong;
}
