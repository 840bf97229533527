import fs from 'node:fs';
import path from 'node:path';
import { PackFaults, type PackFault, readYaml } from '#platform/packs';
import type { z } from 'zod';
import type { Block, Catalogue, Pack } from '../domain/rules/catalogue.ts';
import type { Parameter } from '../domain/rules/parameter.ts';
import type { Procedure, Side } from '../domain/rules/procedure.ts';
import { readChangelog } from './read-changelog.ts';
import { blockOf, factOf, parameterOf, procedureOf, sourceOf, watchEntryOf } from './from-written.ts';
import { blocksFile, figuresFile, packFile, rulesFile } from './schemas/rules.ts';
import {
  authoritiesFile,
  documentsFile,
  factsFile,
  milestonesFile,
  namesFile,
  situationsFile,
  sourcesFile,
  watchListFile,
} from './schemas/vocabulary.ts';

interface PackFolder {
  readonly folder: string;
  readonly side: Side;
  readonly subject: string;
}

const SIDES: readonly Side[] = ['cn', 'be', 'eu'];

/** The folders of rules: a side, and a subject below it. */
export function packFolders(root: string): PackFolder[] {
  return SIDES.flatMap((side) => {
    const folder = path.join(root, side);
    if (!fs.existsSync(folder)) return [];
    const subjects = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return subjects
      .map(({ name }) => ({ folder: path.join(folder, name), side, subject: name }))
      .toSorted((one, other) => (one.subject < other.subject ? -1 : 1));
  });
}

/** Reads every clearance pack; throws PackFaults with the faults of all files together. */
export function readCatalogue(root: string): Catalogue {
  const reading = new Reading();
  const vocabulary = readVocabulary(root, reading);
  const packs = packFolders(root).flatMap((folder) => readPack(folder, reading) ?? []);
  if (reading.faults.length > 0) throw new PackFaults(reading.faults);
  const reviews = packs.map(({ pack }) => pack.reviewed).toSorted();
  return {
    ...vocabulary,
    packs: packs.map(({ pack }) => pack),
    procedures: packs.flatMap(({ procedures }) => procedures),
    parameters: packs.flatMap(({ parameters }) => parameters),
    blocks: packs.flatMap(({ blocks }) => blocks),
    reviewed: reviews[0] ?? '',
  };
}

/** Collects the faults of many files, so that a lawyer sees all at once. */
class Reading {
  readonly faults: PackFault[] = [];

  file<T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined {
    if (!fs.existsSync(file)) {
      this.faults.push({ file, line: 1, message: 'is missing: every pack needs this file' });
      return undefined;
    }
    try {
      return readYaml(file, schema);
    } catch (error) {
      if (!(error instanceof PackFaults)) throw error;
      this.faults.push(...error.faults);
      return undefined;
    }
  }

  fileIfThere<T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined {
    return fs.existsSync(file) ? this.file(file, schema) : undefined;
  }
}

function readVocabulary(root: string, reading: Reading) {
  const file = <T extends z.ZodType>(name: string, schema: T) => reading.file(path.join(root, name), schema);
  const read = {
    facts: file('vocabulary/facts.yaml', factsFile),
    names: file('vocabulary/names.yaml', namesFile),
    situations: file('vocabulary/situations.yaml', situationsFile),
    milestones: file('vocabulary/milestones.yaml', milestonesFile),
    authorities: file('vocabulary/authorities.yaml', authoritiesFile),
    documents: file('vocabulary/documents.yaml', documentsFile),
    sources: file('sources.yaml', sourcesFile),
    watchList: file('watch-list.yaml', watchListFile),
  };
  return {
    facts: listed(read.facts?.facts, factOf),
    groups: listed(read.names?.groups, same),
    units: listed(read.names?.units, same),
    natures: listed(read.names?.natures, same),
    subjects: listed(read.names?.subjects, same),
    situations: listed(read.situations?.situations, same),
    milestones: listed(read.milestones?.milestones, same),
    authorities: listed(read.authorities?.authorities, same),
    documents: listed(read.documents?.documents, same),
    sources: listed(read.sources?.sources, sourceOf),
    watchList: listed(read.watchList?.entries, watchEntryOf),
  };
}

const same = <T>(one: T) => one;

/** Nothing when the file was broken: its faults are collected already. */
const listed = <From, To>(all: readonly From[] | undefined, make: (one: From) => To): To[] =>
  (all ?? []).map((one) => make(one));

interface ReadPack {
  readonly procedures: Procedure[];
  readonly parameters: Parameter[];
  readonly blocks: Block[];
  readonly pack: Pack;
}

/** Nothing when the pack does not say what it is: its faults are collected already. */
function readPack({ folder, side, subject }: PackFolder, reading: Reading): ReadPack | undefined {
  const pack = reading.file(path.join(folder, 'pack.yaml'), packFile);
  if (pack && (pack.side !== side || pack.subject !== subject))
    reading.faults.push({
      file: path.join(folder, 'pack.yaml'),
      line: 1,
      message: `says ${pack.side}/${pack.subject}, but lies in ${side}/${subject}: make them the same`,
    });
  const rules = path.join(folder, 'rules.yaml');
  const lines = linesOfIds(rules);
  const written = reading.file(rules, rulesFile)?.rules ?? [];
  const figures = reading.fileIfThere(path.join(folder, 'figures.yaml'), figuresFile)?.figures ?? [];
  const blocks = reading.fileIfThere(path.join(folder, 'blocks.yaml'), blocksFile)?.blocks ?? [];
  const { editions, faults } = readChangelog(path.join(folder, 'CHANGELOG.md'));
  reading.faults.push(...faults);
  if (!pack) return undefined;
  return {
    pack: { ...pack, editions },
    procedures: written.map((rule) =>
      procedureOf(rule, { side, subject, file: rules, line: lines.get(rule.id) ?? 1 }),
    ),
    parameters: figures.map(parameterOf),
    blocks: blocks.map(blockOf),
  };
}

function linesOfIds(file: string): Map<string, number> {
  if (!fs.existsSync(file)) return new Map();
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line, index): [string, number][] => {
      const found = /^\s*- id: (\S+)\s*$/.exec(line);
      return found ? [[found[1]!, index + 1]] : [];
    }),
  );
}
