/** In pixels; x and y are its centre. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Lays circles into a box without overlaps, the same way each time. `radii` in pixels. */
export function packCircles(
  radii: readonly number[],
  box: { readonly width: number; readonly height: number; readonly margin: number; readonly gap: number },
): readonly Circle[] {
  const circles = radii.map((radius, index) => ({
    radius,
    // Steps by these two numbers spread points evenly over a plane, large circles among small ones.
    x: box.width * ((index * 0.754_877_666 + 0.5) % 1),
    y: box.height * ((index * 0.569_840_29 + 0.5) % 1),
  }));
  for (let round = 0; round < 4_000; round++) {
    let moved = 0;
    for (const [index, one] of circles.entries()) {
      for (const other of circles.slice(index + 1)) moved += pushApart(one, other, box.gap);
    }
    for (const circle of circles) {
      const edge = box.margin + circle.radius;
      circle.x = Math.min(box.width - edge, Math.max(edge, circle.x));
      circle.y = Math.min(box.height - edge, Math.max(edge, circle.y));
    }
    if (moved < 0.01) break;
  }
  return circles;
}

interface Moving {
  x: number;
  y: number;
  readonly radius: number;
}

/** The smaller gives way more. @returns by how many pixels they overlapped */
function pushApart(one: Moving, other: Moving, gap: number): number {
  const across = other.x - one.x || 0.01;
  const down = other.y - one.y;
  const distance = Math.sqrt(across * across + down * down);
  const overlap = one.radius + other.radius + gap - distance;
  if (overlap <= 0) return 0;
  const weight = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
  const step = (overlap * 0.5) / distance;
  one.x -= across * step * weight;
  one.y -= down * step * weight;
  other.x += across * step * (1 - weight);
  other.y += down * step * (1 - weight);
  return overlap;
}
