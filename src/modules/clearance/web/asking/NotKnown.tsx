import { Button, useTexts } from '#ui';
import { texts } from '../texts.ts';
import type { AnswerProps } from './answer-props.ts';

/** It stays open; the plan says whom to ask. */
export function NotKnown({ current, onAnswer }: Pick<AnswerProps, 'current' | 'onAnswer'>) {
  const t = useTexts(texts);
  return (
    <Button className="not-known" aria-pressed={current === null} onClick={() => onAnswer(null)}>
      {t('iDoNotKnow')}
    </Button>
  );
}
