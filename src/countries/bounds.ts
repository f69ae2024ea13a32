/** A country's extreme points in decimal degrees. */
export interface Bounds {
  south: number;
  north: number;
  west: number;
  east: number;
  source: string;
}

const source = 'Points extrêmes du territoire, élargis d’un demi-degré environ\u00a0; à vérifier';

/**
 * Boxes wide enough that a point outside is surely not in the country; a point inside may still be elsewhere. For Morocco
 * the box holds the territory whose status the United Nations have not settled, so that it decides nothing about it.
 */
export const boundsByCountry: Record<string, Bounds> = {
  CI: { south: 3.8, north: 11.2, west: -9.1, east: -2, source },
  CM: { south: 1.1, north: 13.6, west: 8, east: 16.7, source },
  GN: { south: 6.7, north: 13.2, west: -15.6, east: -7.1, source },
  MA: { south: 20.2, north: 36.5, west: -17.7, east: -0.5, source },
  ML: { south: 9.6, north: 25.5, west: -12.8, east: 4.8, source },
  SN: { south: 11.8, north: 17.2, west: -18.1, east: -10.8, source },
  TN: { south: 29.7, north: 37.9, west: 7, east: 12.1, source },
};

/** Whether a point may lie in a country; null when nothing is known of its extent. */
export function mayLieIn(country: string, latitude: number, longitude: number): boolean | null {
  const box = boundsByCountry[country];
  if (!box) return null;
  return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
}
