import type { OpportunityRow } from '#contracts/opportunities';
import { Side, Tag, useFormats, useTexts } from '#ui';
import { useOpportunityNames } from '../names/use-opportunity-names.ts';
import { texts } from '../texts.ts';

/** Whose it is and what it is, in one line; the name only when its owner said so. */
export function ListingLine({ row }: { row: OpportunityRow }) {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const formats = useFormats();
  const { owner, validUntil, trl } = row;
  const rest = [
    owner.name ?? names.of('type', owner.type ?? 'none'),
    trl !== undefined && t('trl', { level: String(trl) }),
    validUntil !== undefined && t('validUntil', { day: formats.day(validUntil) }),
  ];
  return (
    <span className="row">
      <Side code={row.side} />
      <Tag>{names.label(row.direction, row.kind)}</Tag>
      <span className="meta num">{rest.filter(Boolean).join(' · ')}</span>
      {row.state === 'expiring' && <Tag look="late">{names.of('state', row.state)}</Tag>}
      {owner.isInvented && <Tag look="quiet">{t('example')}</Tag>}
    </span>
  );
}
