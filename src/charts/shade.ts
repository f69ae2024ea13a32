import { scaleQuantize } from 'd3-scale';

/** Steps of shading, from none to full: few enough to stay apart in grey print. */
export const shadeSteps = [0, 1, 2, 3, 4] as const;
export type ShadeStep = (typeof shadeSteps)[number];

/** Shading of a count: 0 for zero or nothing to show, else 1 to 4 in equal parts up to the largest count. */
export function shadeStep(value: number | null, largest: number): ShadeStep {
  if (value === null || value <= 0 || largest <= 0) return 0;
  return scaleQuantize<ShadeStep>().domain([0, largest]).range([1, 2, 3, 4])(value);
}
