import { type Light, lightOf } from './contrast';

/** The eyes that a chart is made for: the ordinary ones and the three common deficiencies, each at its strongest. */
export const visions = ['ordinary', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

/**
 * How unlike two colours look to such eyes: 0 is the same, about 0.02 is the least difference that can be seen side by
 * side, black and white are 1 apart. The distance in Oklab (Björn Ottosson, 2020).
 */
export function colourDistance(one: string, other: string, vision: Vision): number {
  const [a, b] = [perceive(one, vision), perceive(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** What two neighbours in a chart must have to be told apart at a glance. */
export const neighbourDistance = 0.1;

function perceive(colour: string, vision: Vision): Light {
  const light = lightOf(colour);
  const seen = vision === 'ordinary' ? light : clamp(multiply(deficiencies[vision], light));
  return toOklab(seen);
}

type Matrix = readonly [Light, Light, Light];

/** Machado, Oliveira and Fernandes: A physiologically-based model for simulation of color vision deficiency (2009), severity 1. */
const deficiencies: Readonly<Record<Exclude<Vision, 'ordinary'>, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function toOklab(light: Light): Light {
  const [long, middle, short] = multiply(toCones, light).map(Math.cbrt) as unknown as Light;
  return multiply(toLab, [long, middle, short]);
}

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function multiply(matrix: Matrix, [x, y, z]: Light): Light {
  const row = ([a, b, c]: Light) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function clamp([red, green, blue]: Light): Light {
  const inside = (part: number) => Math.min(1, Math.max(0, part));
  return [inside(red), inside(green), inside(blue)];
}
