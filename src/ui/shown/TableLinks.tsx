import type { TableFormat } from '#platform/contract';

interface Props {
  /** What the table holds; the kinds of file are called the same in every language. */
  label: string;
  hrefOf: (format: TableFormat) => string;
}

const kinds = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const;

/** Leads to a table for spreadsheets, as a workbook or as plain text. */
export function TableLinks({ label, hrefOf }: Props) {
  return (
    <p className="row table-links no-print">
      <span>{label}</span>
      {kinds.map(([format, name]) => (
        <a
          key={format}
          className="button plain"
          href={hrefOf(format)}
          aria-label={`${label} ${name}`}
          download
        >
          {name}
        </a>
      ))}
    </p>
  );
}
