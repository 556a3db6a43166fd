/** A place on earth, in degrees (WGS 84). */
export interface Place {
  lat: number;
  lng: number;
}

const EARTH_METRES = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two places as the crow flies (haversine). */
export function metresBetween(one: Place, other: Place): number {
  const [north, east] = [radians(other.lat - one.lat) / 2, radians(other.lng - one.lng) / 2];
  const chord = Math.sin(north) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(east) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(chord));
}
