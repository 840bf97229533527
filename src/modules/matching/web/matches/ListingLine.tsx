import type { OpportunityRow } from '#contracts/opportunities';
import { Side, Tag, useFormats, useTexts } from '#ui';
import { useNames } from '../names/use-names.ts';
import { texts } from '../texts.ts';

/** Whose it is and what it is, in one line; the name only when its owner said so. */
export function ListingLine({ row }: { row: OpportunityRow }) {
  const t = useTexts(texts);
  const names = useNames();
  const formats = useFormats();
  const { owner } = row;
  const who = owner.name ?? (owner.type ? names.of(owner.type) : names.of('someone'));
  const rest = [
    who,
    row.trl && `TRL ${row.trl}`,
    row.validUntil && t('validUntil', { day: formats.day(row.validUntil) }),
  ];
  return (
    <span className="row">
      <Side code={row.side} />
      <Tag>{names.label(row.direction, row.kind)}</Tag>
      <span className="meta num">{rest.filter(Boolean).join(' · ')}</span>
      {owner.isInvented && <Tag look="quiet">{t('example')}</Tag>}
    </span>
  );
}
