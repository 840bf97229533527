import { useState } from 'react';
import { findFeed, removeFeed, renewFeed } from '#contracts/cases';
import { Answer, Button, callEndpoint, Section, ShownOnce, useAct, useEndpoint, useTexts } from '#ui';
import { Refused } from '../parts/Refused.tsx';
import { StepDialog } from '../parts/StepDialog.tsx';
import { useMoments } from '../parts/use-moments.ts';
import { dueTexts } from './texts/due.ts';

/** The secret address under which a calendar program reads the due days: made, shown once, replaced, ended. */
export function CalendarFeed() {
  const t = useTexts(dueTexts);
  const asked = useEndpoint(findFeed, {}, { isAlwaysAsked: true });
  const [href, setHref] = useState<string>();
  const [says, setSays] = useState<string>();
  const act = useAct();
  const make = async () => {
    const { path } = await callEndpoint(renewFeed, {});
    setHref(`${location.origin}${path}`);
    setSays(undefined);
    asked.again();
  };
  const remove = async () => {
    await callEndpoint(removeFeed, {});
    setHref(undefined);
    setSays(t('feedRemoved'));
    asked.again();
  };
  return (
    <Section title={t('feed')}>
      <div className="stack-s">
        <p>{t('feedSay')}</p>
        {href !== undefined && <ShownOnce href={href} label={t('feedAddress')} says={t('feedOnce')} />}
        <output>{says}</output>
        <Refused error={act.error} />
        <Answer of={asked}>
          {({ madeAt }) =>
            madeAt === undefined ? (
              <Button disabled={act.isBusy} onClick={() => act.run(make)}>
                {t('feedMake')}
              </Button>
            ) : (
              <Standing madeAt={madeAt} make={make} remove={remove} />
            )
          }
        </Answer>
      </div>
    </Section>
  );
}

interface StandingProps {
  madeAt: string;
  make: () => Promise<void>;
  remove: () => Promise<void>;
}

/** An address exists: what ends it is asked twice, since calendars that read it fall silent. */
function Standing({ madeAt, make, remove }: StandingProps) {
  const t = useTexts(dueTexts);
  const moments = useMoments();
  const [asked, setAsked] = useState<'renew' | 'remove'>();
  const close = () => setAsked(undefined);
  return (
    <div className="stack-s">
      <p className="meta">{t('feedSince', { day: moments.day(madeAt) })}</p>
      <div className="row no-print">
        {(['renew', 'remove'] as const).map((what) => (
          <Button key={what} look="quiet" aria-haspopup="dialog" onClick={() => setAsked(what)}>
            {t(`feed_${what}`)}
          </Button>
        ))}
      </div>
      {asked && (
        <StepDialog
          asking={{
            title: t(`feed_${asked}`),
            says: <p>{t(`feedAsk_${asked}`)}</p>,
            verb: t(`feed_${asked}`),
            take: asked === 'renew' ? make : remove,
          }}
          onTaken={close}
          onOvertaken={close}
          onClose={close}
        />
      )}
    </div>
  );
}
