import { Table, useTexts } from '#ui';
import type { RecordContent } from '../../../contract.ts';
import { editingTexts } from '../texts.ts';
import { useSaidParts } from '../draft/use-said-parts.ts';

interface Props {
  caption: string;
  now: RecordContent | undefined;
  wanted: RecordContent | undefined;
}

interface Row {
  readonly at: string;
  readonly label: string;
  readonly now: readonly string[];
  readonly wanted: readonly string[];
}

/** What a record says and what it would say, side by side; what stays the same is only counted. */
export function Difference({ caption, now, wanted }: Props) {
  const t = useTexts(editingTexts);
  const partsOf = useSaidParts();
  const [is, would] = [partsOf(now), partsOf(wanted)];
  const labels = new Map([...is, ...would].map(({ at, label }) => [at, label]));
  const linesAt = (parts: typeof is, at: string) => parts.find((part) => part.at === at)?.lines ?? [];
  const rows = [...labels].map(([at, label]): Row => ({
    at,
    label,
    now: linesAt(is, at),
    wanted: linesAt(would, at),
  }));
  const differing = rows.filter(({ now, wanted }) => now.join('\0') !== wanted.join('\0'));
  if (differing.length === 0) return <p className="note">{t('sameText')}</p>;
  return (
    <>
      <Table
        caption={caption}
        isCaptionHidden
        rows={differing}
        keyOf={({ at }) => at}
        columns={[
          { title: t('part'), isHead: true, cell: ({ label }) => label },
          { title: t('now'), cell: ({ now, wanted }) => <Lines lines={now} others={wanted} isOld /> },
          { title: t('wouldStand'), cell: ({ now, wanted }) => <Lines lines={wanted} others={now} /> },
        ]}
      />
      <p className="note">{t('unchanged', { count: rows.length - differing.length })}</p>
    </>
  );
}

/** A line that the other side lacks is marked by a word, not by colour alone. */
function Lines({
  lines,
  others,
  isOld = false,
}: {
  lines: readonly string[];
  others: readonly string[];
  isOld?: boolean;
}) {
  const t = useTexts(editingTexts);
  if (lines.length === 0) return <span className="note">{t('nothing')}</span>;
  return (
    <ul className="register-said">
      {lines.map((line) => (
        <li key={line}>
          {others.includes(line) ? (
            line
          ) : isOld ? (
            <del>
              <span className="sr">{t('goes')} </span>
              {line}
            </del>
          ) : (
            <ins>
              <span className="sr">{t('comes')} </span>
              {line}
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}
