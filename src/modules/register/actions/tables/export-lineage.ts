import type { StreamedFile, TableFormat } from '#platform/contract';
import { type Language, type Multilingual, textFor } from '#platform/languages';
import { type Cell, type SheetColumn, tableFile } from '#platform/spreadsheet';
import { figureWords } from '../../domain/words/figure-words.ts';
import { lineageWords } from '../../domain/words/lineage-words.ts';
import { relationWords } from '../../domain/words/relation-words.ts';
import { lastChange } from '../../store/counting/figures.ts';
import type { RegisterDeps } from '../deps.ts';
import { readLineage } from '../read-lineage.ts';

/** In the order of the headings. */
const widths = [8, 18, 18, 56, 22, 16, 20, 18, 56];

/** As many as a reader of the whole lineage may ask for. */
const MOST = 10_000;

interface Asked {
  readonly reference: string;
  readonly reader: Language;
  readonly format: TableFormat;
}

/** A lineage whole, a row for every record and everything that it came from. */
export async function exportLineage(
  deps: RegisterDeps,
  { reference, reader, format }: Asked,
): Promise<StreamedFile> {
  const { nodes, edges, opportunities } = await readLineage(deps, { reference, most: MOST });
  const { name, headings } = lineageWords[reader];
  const titles = new Map(nodes.map((node) => [node.reference, node.titles]));
  const links = [
    ...edges.map(({ from, ...edge }) => ({ of: from, ...edge })),
    ...opportunities.map(({ opportunity, ...link }) => ({ ...link, to: opportunity })),
  ];
  const linksOf = Map.groupBy(links, ({ of }) => of);
  const text = (texts: Multilingual<string | undefined> | undefined) => texts && textFor(texts, reader)?.text;
  const sideName = (code: string) =>
    deps.corridor.sides.find((side) => side.code === code)?.name[reader] ?? code;
  const rows = nodes.flatMap(({ depth, reference, kind, titles: own, date, sides }): Cell[][] => {
    const record = [
      depth,
      reference,
      figureWords[reader].kinds[kind],
      text(own),
      date,
      sides.map(sideName).join('; '),
    ];
    const its = linksOf.get(reference) ?? [];
    if (its.length === 0) return [[...record, undefined, undefined, undefined]];
    return its.map(({ relation, to }) => [
      ...record,
      relationWords[reader][`relation_${relation}`],
      to,
      text(titles.get(to)),
    ]);
  });
  const columns = headings.map((title, place): SheetColumn => ({
    title,
    width: widths[place]!,
    ...(place === 0 && { is: 'number' as const }),
  }));
  return tableFile(
    { name, language: reader, columns, rows },
    { format, name: `${name} ${reference}`, madeAt: await lastChange(deps.db) },
  );
}
