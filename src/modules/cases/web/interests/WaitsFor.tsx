import type { Interest } from '#contracts/cases';
import { Side, Tag, useCorridor, useTexts } from '#ui';
import { waitsForOwnSide } from '../../domain/interest/life.ts';
import { useCaseNames } from '../names/use-case-names.ts';
import { useMoments } from '../parts/use-moments.ts';
import { interestTexts } from './texts/interests.ts';

const partThatOwes = {
  'with-own-adviser': 'own-adviser',
  returned: 'interested',
  'with-other-adviser': 'other-adviser',
  'with-owner': 'owner',
} as const;

/** Whom an interest waits for, and until when: what everybody who opens it wants to know first. */
export function WaitsFor({ interest }: { interest: Interest }) {
  const t = useTexts(interestTexts);
  const names = useCaseNames();
  const moments = useMoments();
  const corridor = useCorridor();
  const { state, side, otherSide, dueOn, isOverdue } = interest;
  const isOwn = waitsForOwnSide(state);
  if (isOwn === undefined || dueOn === undefined)
    return (
      <div className="case-board">
        <p className="case-due">{names.of('interest', state)}</p>
        <p className="meta">{t('ended')}</p>
      </div>
    );
  const waitedFor = isOwn ? side : otherSide;
  return (
    <div className="case-board">
      <p className="row">
        <span className="meta">{t('waitsFor')}</span>
        <Side code={waitedFor} />
      </p>
      <p className="case-due">
        {t('waitsUntil', {
          who: names.of('as', partThatOwes[state as keyof typeof partThatOwes]),
          day: moments.weekday(dueOn),
        })}
      </p>
      <p className="meta row">
        {t('daysSay', { side: corridor.sideName(waitedFor) })}
        {isOverdue && <Tag look="late">{t('passed')}</Tag>}
      </p>
    </div>
  );
}
