import { Column, Columns, Page, PageLink, Section, useEndpoint, useTexts, useToday, Waiting } from '#ui';
import { listAnnounced, listSituations } from '../../contract.ts';
import { FromPacks } from '../parts/FromPacks.tsx';
import { Caution } from '../parts/Caution.tsx';
import { useWords } from '../parts/use-words.ts';
import { Watch } from '../plan/Watch.tsx';
import { texts } from '../texts.ts';
import { KeptCases } from './KeptCases.tsx';
import '../clearance.css';

/** So many coming changes stand beside the situations; the others are on the page of all procedures. */
const CHANGES_SHOWN = 4;

/** "What do you plan?": begin with a situation, with nothing, or where you stopped. */
export function StartPage() {
  const t = useTexts(texts);
  const announced = useEndpoint(listAnnounced, {}, { isLasting: true });
  const today = useToday();
  // What is past is not coming: until the day is known here, nothing is said.
  const coming = today
    ? (announced.answer?.rows ?? []).filter(({ on }) => on !== undefined && on >= today)
    : [];
  return (
    <Page title={t('startTitle')} lede={t('startLede')}>
      <Columns>
        <Column span={8}>
          <KeptCases />
          <Situations />
        </Column>
        <Column span={4} as="aside" label={t('besides')}>
          <Section title={t('lookUp')}>
            <p>
              <PageLink to="/clearance/procedures">{t('toProcedures')}</PageLink>
            </p>
            <p className="note">{t('toProceduresNote')}</p>
          </Section>
          <Watch title={t('coming')} announced={soonest(coming)} />
          {announced.answer && <Caution reviewed={announced.answer.reviewed} />}
        </Column>
      </Columns>
    </Page>
  );
}

const soonest = <One extends { on?: string | undefined }>(coming: readonly One[]): One[] =>
  coming.toSorted((one, other) => (one.on! < other.on! ? -1 : 1)).slice(0, CHANGES_SHOWN);

/** Stories to start from, each with the facts that go without saying. */
function Situations() {
  const t = useTexts(texts);
  const words = useWords();
  const found = useEndpoint(listSituations, {}, { isLasting: true });
  return (
    <Section title={t('situations')}>
      <FromPacks of={found} waiting={<Waiting says={t('readingPacks')} lines={8} />}>
        {({ situations }) => (
          <ul className="situations">
            {situations.map(({ id, name, story, case: facts }) => (
              <li key={id}>
                <PageLink to="/clearance/plan" hash={`case=${facts}`} className="situation">
                  <b>{words(name)}</b>
                  <span>{words(story)}</span>
                </PageLink>
              </li>
            ))}
            <li>
              <PageLink to="/clearance/plan" className="situation empty-one">
                <b>{t('beginEmpty')}</b>
                <span>{t('beginEmptyNote')}</span>
              </PageLink>
            </li>
          </ul>
        )}
      </FromPacks>
    </Section>
  );
}
