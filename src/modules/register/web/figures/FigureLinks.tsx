import { addressOf } from '#platform/contract';
import { TableLinks, useAddress, useLanguage, useTexts } from '#ui';
import { exportFigures, type FigureTable, type RecordKind } from '../../contract.ts';
import { figureTexts } from './texts/figures.ts';

/** The table behind a chart, with everything that the page leaves out. */
export function FigureLinks({ of }: { of: FigureTable }) {
  const t = useTexts(figureTexts);
  const reader = useLanguage();
  const kind = useAddress().values('kind') as RecordKind[];
  return (
    <TableLinks
      label={t(`table_${of}`)}
      hrefOf={(format) => addressOf(exportFigures, { of, kind, reader, format })}
    />
  );
}
