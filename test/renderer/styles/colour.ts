// Colours as numbers. Sources: relative luminance and contrast, WCAG 2.2; CIE L*a*b* (D65) and the
// CIE 1976 difference ΔE*ab; colour-blind sight by Machado, Oliveira and Fernandes (2009),
// severity 1, applied in linear light.
export type Rgb = readonly [number, number, number];

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Linear light, 0…1, of a six-digit hex colour. */
export function linearOf(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a plain colour: ${hex}`);
  const channel = (at: number): number =>
    toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

export const luminance = (hex: string): number => {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** `floor`: light that falls on the picture from elsewhere; 0.05 is WCAG's own. */
export function contrast(one: string, other: string, floor = 0.05): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + floor) / (dark + floor);
}

export const sights = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>>;

const times = (matrix: readonly [Rgb, Rgb, Rgb], [x, y, z]: Rgb): Rgb => {
  const row = ([a, b, c]: Rgb): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
const within = (value: number): number => Math.min(1, Math.max(0, value));

function lab(hex: string, sight: readonly [Rgb, Rgb, Rgb]): Rgb {
  const seen = times(sight, linearOf(hex)).map(within) as unknown as Rgb;
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    seen,
  );
  const bend = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  const [fx, fy, fz] = [bend(x / 0.95047), bend(y), bend(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** How far apart two colours look to this sight: 2.3 is just to be seen, 10 at a glance. */
export function difference(one: string, other: string, sight: keyof typeof sights): number {
  const [a, b] = [lab(one, sights[sight]), lab(other, sights[sight])];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
