import { useState } from 'react';
import { Button, callEndpoint, Section, useAct, useLanguage, useTexts } from '#ui';
import { locale } from '#platform/languages';
import { endOtherSessions, endSession } from '../../contract.ts';
import { Refused } from '../parts/Refused.tsx';
import { accountTexts } from '../texts/account.ts';
import { wordTexts } from '../texts/words.ts';
import type { PartProps } from './part-props.ts';

/** Every browser that is signed in, and the means to end it. */
export function Sessions({ account, again }: PartProps) {
  const t = useTexts(accountTexts);
  const words = useTexts(wordTexts);
  const language = useLanguage();
  const act = useAct();
  const [ended, setEnded] = useState<number>();
  const moments = new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeStyle: 'short' });
  const end = async (id: string) => {
    await callEndpoint(endSession, { id });
    again();
  };
  const endOthers = async () => {
    setEnded((await callEndpoint(endOtherSessions, {})).ended);
    again();
  };
  return (
    <Section title={t('sessions')} className="stack-s">
      <ul className="access-lines">
        {account.sessions.map(({ id, device, method, seenAt, isThisOne }) => {
          const name = device ?? t('unknownDevice');
          const facts = { moment: moments.format(new Date(seenAt)), method: words(`method_${method}`) };
          return (
            <li key={id}>
              <span>
                <b>{name}</b> {isThisOne && <span className="tag fill">{t('thisSession')}</span>}
                <span className="note"> {t('sessionSeen', facts)}</span>
              </span>
              {!isThisOne && (
                <Button
                  look="quiet"
                  aria-label={`${t('endSession')}: ${name}`}
                  onClick={() => act.run(() => end(id))}
                >
                  {t('endSession')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <Button disabled={act.isBusy} onClick={() => act.run(endOthers)}>
          {t('endOthers')}
        </Button>{' '}
        <output>{ended !== undefined && t('othersEnded', { ended })}</output>
      </div>
      <Refused error={act.error} />
    </Section>
  );
}
