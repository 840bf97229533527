import fs from 'node:fs';
import type { PackFault } from '#platform/packs';
import type { Edition } from '../domain/rules/catalogue.ts';

const HEADING = /^## (\S+) \(reviewed (\d{4}-\d{2}-\d{2})\)\s*$/;

/** The editions of a pack by its changelog, in the order of the file; and the headings that cannot be read. */
export function readChangelog(file: string): { editions: Edition[]; faults: PackFault[] } {
  if (!fs.existsSync(file))
    return { editions: [], faults: [{ file, line: 1, message: 'is missing: every pack needs this file' }] };
  const editions: { version: string; reviewed: string; lines: string[] }[] = [];
  const faults: PackFault[] = [];
  fs.readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const heading = HEADING.exec(line);
      if (heading) editions.push({ version: heading[1]!, reviewed: heading[2]!, lines: [] });
      else if (line.startsWith('## '))
        faults.push({ file, line: index + 1, message: 'write the heading as “## 2 (reviewed 2027-01-31)”' });
      else takeLine(editions.at(-1)?.lines, line);
    });
  return { editions, faults };
}

/** A line that begins with “- ” is a change; an indented one goes on with it. */
function takeLine(lines: string[] | undefined, line: string): void {
  if (!lines) return;
  if (line.startsWith('- ')) lines.push(line.slice(2).trim());
  else if (line.trim() !== '' && lines.length > 0) lines.push(`${lines.pop()!} ${line.trim()}`);
}
