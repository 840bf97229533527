import type { Place } from '#contracts/parties';

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres; undefined when a place has no coordinates. */
export function distanceKm(one: Place, other: Place): number | undefined {
  if ([one.latitude, one.longitude, other.latitude, other.longitude].includes(undefined)) return undefined;
  const [a, b] = [radians(one.latitude!), radians(other.latitude!)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const inner = half(a - b) + Math.cos(a) * Math.cos(b) * half(radians(one.longitude! - other.longitude!));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(inner)));
}
