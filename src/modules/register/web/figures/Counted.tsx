import type { ReactNode } from 'react';
import { PageLink, Section, Table, Tag, useFormats, useTexts } from '#ui';
import type { FigureTable } from '../../contract.ts';
import { CountBar } from './CountBar.tsx';
import { FigureLinks } from './FigureLinks.tsx';
import { figureTexts } from './texts/figures.ts';
import { useListed } from './use-listed.ts';

interface CountedRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly number: number;
  /** What the list of records is asked by. */
  readonly by: Readonly<Record<string, string>>;
  /** What no source says. */
  readonly isUnstated?: boolean;
}

interface Props {
  of: FigureTable;
  title: string;
  /** What the rows are. */
  what: string;
  rows: readonly CountedRow[];
  say?: string | undefined;
  children?: ReactNode;
}

/** Numbers with a bar in the row of each: the picture stands in its own table. */
export function Counted({ of, title, what, rows, say, children }: Props) {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const listed = useListed();
  const shown = rows.filter(({ number }) => number > 0);
  const most = Math.max(1, ...shown.map(({ number }) => number));
  if (shown.length === 0) return null;
  return (
    <Section title={title} className="figures-counted">
      {say !== undefined && <p className="note">{say}</p>}
      <Table
        caption={title}
        isCaptionHidden
        rows={shown}
        keyOf={({ key }) => key}
        columns={[
          {
            title: what,
            isHead: true,
            cell: ({ name, isUnstated }) => (isUnstated ? <Tag look="unknown">{name}</Tag> : name),
          },
          {
            title: t('picture'),
            cell: ({ number, isUnstated = false }) => (
              <CountBar share={number / most} isUnstated={isUnstated} />
            ),
          },
          {
            title: t('records'),
            isNumber: true,
            cell: ({ number, by }) => (
              <PageLink to="/register" query={listed(by)}>
                {formats.number(number)}
              </PageLink>
            ),
          },
        ]}
      />
      {children}
      <FigureLinks of={of} />
    </Section>
  );
}
