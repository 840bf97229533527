import { languageTag, textFor } from '#platform/languages';
import {
  Column,
  Columns,
  Facts,
  Notice,
  Page,
  PageLink,
  Section,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { readSession, type SessionPage as Session } from '../../contract.ts';
import { chosen } from '../../domain/claims.ts';
import { Documents } from '../record/claims/Documents.tsx';
import { NoRecord } from '../record/NoRecord.tsx';
import { Sources } from '../record/claims/Sources.tsx';
import { RegisterDate } from '../words/RegisterDate.tsx';
import { TextFor } from '../words/TextFor.tsx';
import { CommitmentTable } from './CommitmentTable.tsx';
import { ProgressBetween } from './ProgressBetween.tsx';
import { sessionTexts } from './texts.ts';
import '../register.css';
import './sessions.css';

/** A session: its agenda and minutes, what was agreed, what happened since the one before, and what the next one has to speak of. */
export function SessionPage({ reference }: { reference: string }) {
  const t = useTexts(sessionTexts);
  const { answer, error, again } = useEndpoint(readSession, { reference });
  if (answer) return <Whole session={answer} />;
  if (error) return <NoRecord reference={reference} error={error} onAgain={again} />;
  return (
    <Page title={t('session')} crumbs={[{ to: '/register', title: t('register') }]}>
      <Waiting lines={9} />
    </Page>
  );
}

function Whole({ session: told }: { session: Session }) {
  const t = useTexts(sessionTexts);
  const { session, content } = told;
  const title = textFor(session.titles, useLanguage());
  return (
    <Page
      title={title?.text ?? session.reference}
      titleLang={title && languageTag[title.language]}
      crumbs={[
        { to: '/register', title: t('register') },
        { to: `/register/${session.reference}`, title: session.reference },
      ]}
    >
      <Columns>
        <Column span={8}>
          {session.isInvented && <Notice>{t('invented')}</Notice>}
          <Told told={told} />
        </Column>
        <Column span={4} as="aside" label={t('facts')}>
          <About told={told} />
          <Documents content={content} />
          <Sources content={content} />
        </Column>
      </Columns>
    </Page>
  );
}

function Told({ told: { content, since, agenda, agreed, next } }: { told: Session }) {
  const t = useTexts(sessionTexts);
  const formats = useFormats();
  const agendaText = chosen(content, 'agenda', 'texts')?.texts;
  const on = formats.day(agenda.on);
  return (
    <>
      <Section title={t('agenda')}>
        {agendaText ? (
          <div className="session-agenda">
            <TextFor of={agendaText} as="p" />
          </div>
        ) : (
          <p className="note">{t('noAgenda')}</p>
        )}
      </Section>
      {since && (
        <ProgressBetween
          title={t('since', { from: formats.day(since.from), until: formats.day(since.until) })}
          progress={since}
        />
      )}
      <Section title={t('agreed')} meta={t('count', { count: agreed.length })}>
        {agreed.length > 0 ? (
          <CommitmentTable caption={t('agreed')} rows={agreed} />
        ) : (
          <p className="note">{t('noneAgreed')}</p>
        )}
      </Section>
      <Section
        title={t(next ? 'forNext' : 'forNextUndated', { day: on })}
        meta={t('count', { count: agenda.open.length })}
      >
        {agenda.open.length > 0 ? (
          <CommitmentTable caption={t('open')} rows={agenda.open} isWithSession />
        ) : (
          <p className="note">{t('noneOpen')}</p>
        )}
      </Section>
      {agenda.since && <ProgressBetween title={t('sinceThis', { until: on })} progress={agenda.since} />}
    </>
  );
}

function About({ told: { session, content, body, previous, next } }: { told: Session }) {
  const t = useTexts(sessionTexts);
  const place = chosen(content, 'place', 'place');
  const linkTo = (one: Session['session'] | undefined, folder = '/register/sessions') =>
    one && (
      <PageLink to={`${folder}/${one.reference}`}>
        <TextFor of={one.titles} />
      </PageLink>
    );
  return (
    <Section title={t('facts')}>
      <Facts
        rows={[
          { term: t('day'), value: <RegisterDate date={session.date} /> },
          place && { term: t('place'), value: <TextFor of={place.name} /> },
          body && { term: t('body'), value: linkTo(body, '/register') },
          previous && { term: t('previous'), value: linkTo(previous) },
          next && { term: t('next'), value: linkTo(next) },
          {
            term: t('record'),
            value: <PageLink to={`/register/${session.reference}`}>{session.reference}</PageLink>,
          },
        ]}
      />
    </Section>
  );
}
