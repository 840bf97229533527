/** IPv4 that is not of the open network (RFC 6890): first address and length of the prefix. */
const PRIVATE: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const numberOf = (dotted: string) => dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const ranges = PRIVATE.map(([first, length]) => ({ first: numberOf(first), size: 2 ** (32 - length) }));

/** True for every IP address behind which a machine of one's own may stand. Only 2000::/3 of IPv6 is open. */
export function isPrivateAddress(address: string): boolean {
  if (!address.includes(':')) return isPrivateV4(numberOf(address));
  const groups = groupsOf(address);
  if (!groups) return true;
  if (isEmbedded(groups)) return isPrivateV4(joined(groups, 6));
  return groups[0] === 0x2002 ? isPrivateV4(joined(groups, 1)) : !isOpenV6(groups);
}

const joined = (groups: readonly number[], at: number) => groups[at]! * 65536 + groups[at + 1]!;

/** Without Teredo, benchmarks and documentation. */
function isOpenV6([first = 0, second = 0]: readonly number[]): boolean {
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false;
  return first >= 0x2000 && first <= 0x3fff;
}

const isPrivateV4 = (number: number) =>
  !Number.isInteger(number) || ranges.some(({ first, size }) => number >= first && number < first + size);

/** `::ffff:1.2.3.4`, and 64:ff9b::/96, by which a translator reaches IPv4. */
function isEmbedded(groups: readonly number[]): boolean {
  const [first, second] = groups;
  if (first === 0x64 && second === 0xff9b) return groups.slice(2, 6).every((group) => group === 0);
  return groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
}

function groupsOf(address: string): number[] | undefined {
  const plain = address
    .replace(/%.*$/, '')
    .replace(/[\d.]+$/, (end) => (end.includes('.') ? asGroups(end) : end));
  const [head = '', tail] = plain.split('::');
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  const [before, behind] = [read(head), read(tail ?? '')];
  const gap = 8 - before.length - behind.length;
  const groups =
    tail === undefined ? before : [...before, ...Array<number>(Math.max(gap, 0)).fill(0), ...behind];
  return groups.length === 8 && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : undefined;
}

function asGroups(dotted: string): string {
  const number = numberOf(dotted);
  return [Math.floor(number / 65536), number % 65536].map((group) => group.toString(16)).join(':');
}
