import type { Ball } from '#contracts/cases';
import { Tag, useTexts } from '#ui';
import { partTexts } from './texts/parts.ts';

/** How many working days the holder has left by its own calendar, and whether that calendar is certain. */
export function DaysLeft({ ball: { daysLeft, isCertain } }: { ball: Pick<Ball, 'daysLeft' | 'isCertain'> }) {
  const t = useTexts(partTexts);
  return (
    <>
      {daysLeft < 0 ? (
        <Tag look="late">{t('daysLate', { days: -daysLeft })}</Tag>
      ) : (
        <span className="num">{t('daysLeft', { days: daysLeft })}</span>
      )}
      {!isCertain && <Tag look="unknown">{t('presumed')}</Tag>}
    </>
  );
}
