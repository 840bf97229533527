import { Page, PageLink, ProblemError, Refusal, Section, useEndpoint, useTexts } from '#ui';
import { recordHistory } from '../../contract.ts';
import { RevisionList } from './time/Revisions.tsx';
import { texts } from './texts.ts';

interface Props {
  reference: string;
  error: Error;
  onAgain: () => void;
}

/** In the place of a record: that there is none, that it was withdrawn and why, or what went wrong. */
export function NoRecord({ reference, error, onAgain }: Props) {
  const t = useTexts(texts);
  const { status, faults = [] } = error instanceof ProblemError ? error.problem : {};
  const isUnnamed = faults.some(({ path }) => path === 'reference');
  const isUnknown = status === 404 || isUnnamed;
  const crumbs = [{ to: '/register', title: t('register') }];
  const { answer } = useEndpoint(recordHistory, { reference }, { enabled: status === 404 });
  const isWithdrawn = answer !== undefined;
  if (!isUnknown)
    return (
      <Page title={t('record')} crumbs={crumbs}>
        <Refusal error={error} onAgain={onAgain} />
      </Page>
    );
  return (
    <Page
      title={t(isWithdrawn ? 'withdrawnTitle' : 'unknownTitle')}
      lede={t(isWithdrawn ? 'withdrawnSay' : 'unknownSay', { reference })}
      crumbs={crumbs}
    >
      <div className="stack">
        {answer && (
          <Section title={t('history')}>
            <RevisionList {...answer} />
          </Section>
        )}
        <p>
          <PageLink to="/register">{t('toAll')}</PageLink>
        </p>
      </div>
    </Page>
  );
}
