import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bannedNames } from '../../../architecture.mjs';

/** Places where a tool or a custom decides the name. */
const CUSTOMARY = /^(README|CHANGELOG)\.md$|^\d{4}_[a-z]+_[a-z0-9-]+\.sql$/;
const KEBAB = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
const COMPONENT = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/;
/** Files that are named after their part in a module, not after what they export. */
const PARTS =
  /^(index|all|contract|routes|jobs|deps|tables|invariants|refusals|testing|described-only|texts|[a-z-]+\.(en|fr|nl|zh))$/;

/** Files and folders whose name is banned or badly spelled, and files that hide what they export. */
export function findVagueNames(root: string): string[] {
  const files = globSync('{src,tests,bench,torture,tools,database,packs,docs}/**/*.*', {
    cwd: root,
  }).toSorted();
  return [
    ...new Set(files.flatMap((file) => file.split('/').flatMap(faultsOfName))),
    ...files
      .filter((file) => /^(src|tests|bench|torture)\/.*(?<!\.test)(?<!\.d)\.tsx?$/.test(file))
      .flatMap((file) => faultsOfExports(file, readFileSync(path.join(root, file), 'utf8'))),
  ];
}

function faultsOfName(name: string): string[] {
  const stem = name.replace(/\..*$/, '');
  const words = kebab(stem).split('-');
  const banned = words.filter((word) => bannedNames.includes(word));
  if (banned.length > 0) return [`${name}: "${banned.join('", "')}" says nothing`];
  return CUSTOMARY.test(name) || COMPONENT.test(name) || KEBAB.test(name)
    ? []
    : [`${name}: neither kebab-case nor a component's PascalCase`];
}

function faultsOfExports(file: string, source: string): string[] {
  const stem = path.basename(file).replace(/\.tsx?$/, '');
  const types = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name);
  const exported = [...source.matchAll(/^export (?:async )?(?:function\*?|class|const) (\w+)/gm)].map(
    ([, name = '']) => name,
  );
  const [main, ...others] = exported;
  if (!main || PARTS.test(stem)) return [];
  const mustBeSame = stem.startsWith('use-') || file.includes('/actions/');
  if (mustBeSame && !exported.map(kebab).includes(stem))
    return [`${file}: exports ${exported.join(', ')}, no ${stem}`];
  if (others.length > 0) return [];
  if (/^[A-Z]/.test(stem)) return main === stem ? [] : [`${file}: its component is called ${main}`];
  return [main, ...types].some((name) => isAlike(stem, kebab(name)))
    ? []
    : [`${file}: its main export is ${main}`];
}

/** True when the two have a word in common, in whatever form: `cutting` and `cut-chinese`, `guessing` and `guesser`. */
function isAlike(one: string, other: string): boolean {
  const stems = (name: string) =>
    name.split('-').map((word) => word.replace(/(?<=....)(ing|ers?)$|(?<=...)s$/, ''));
  return stems(one).some((a) =>
    stems(other).some((b) => Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a))),
  );
}

const kebab = (name: string) => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
