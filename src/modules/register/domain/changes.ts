import type { RecordContent } from '#contracts/register';

export interface PartChange {
  readonly at: string;
  readonly added: number;
  readonly removed: number;
}

/** What differs between two revisions: how many statements of each property, sources, links and the rest came and went. */
export function changesBetween(
  before: RecordContent | undefined,
  after: RecordContent | undefined,
): PartChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((at) => {
    const [was, is] = [old.get(at) ?? new Set(), now.get(at) ?? new Set()];
    const [added, removed] = [is.difference(was).size, was.difference(is).size];
    return added + removed > 0 ? [{ at, added, removed }] : [];
  });
}

function partsOf(content: RecordContent | undefined): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  const add = (at: string, part: unknown) => {
    const set = parts.get(at) ?? new Set();
    parts.set(at, set.add(JSON.stringify(part)));
  };
  if (!content) return parts;
  for (const claim of content.claims) add(claim.property, claim);
  for (const at of ['sources', 'statuses', 'links', 'identifiers', 'fields', 'giving', 'translated'] as const)
    for (const part of content[at]) add(at, part);
  if (content.type !== undefined) add('type', content.type);
  if (content.isInvented) add('isInvented', true);
  return parts;
}
